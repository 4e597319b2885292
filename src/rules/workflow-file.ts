import type { TextRule } from '../engine/types/rule.js'

export const workflowFileRules: TextRule[] = [
  {
    id: 'deprecated-action-version',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThis request has been automatically failed because it uses a deprecated version of `(?<action>[\w.-]+\/[\w.-]+)/,
    summary: 'GitHub refuses this old version of {action}.',
    remedy: 'Raise its version in the workflow, or that of the action which uses it.',
    docs: 'https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
    matches: [
      '##[error]This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`. Learn more: https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
      'Error: This request has been automatically failed because it uses a deprecated version of `actions/cache: 0c45773b623bea8c8e75f6c82b208c3cf94ea4f9`. Please update your workflow'
    ],
    ignores: [
      'Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: actions/checkout@v3.'
    ]
  },
  {
    id: 'action-version-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnable to resolve action `?(?<action>[\w.-]+\/[^`\s]+)`?, (?:unable to find version|repository not found|not found|the provided ref `?\w+`? is the shortened version)/,
    summary: 'There is no {action}.',
    remedy: 'Name a version of the action that exists.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      '##[error]Unable to resolve action `aquasecurity/trivy-action@0.28.0`, unable to find version `0.28.0`',
      'Unable to resolve action `acme/gone@v1`, repository not found',
      'Unable to resolve action `acme/build@0123456`, the provided ref `0123456` is the shortened version of a commit SHA, which is not supported.',
      '##[error]Unable to resolve action acme/build@v9, unable to find version v9'
    ],
    ignores: ['Resolved action actions/checkout@v4']
  },
  {
    id: 'action-file-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCan't find 'action\.yml', 'action\.yaml' or 'Dockerfile' (?:under|for action) '(?<action>[^']+)'/,
    summary: 'There is no action at {action}.',
    remedy:
      'For a local action put actions/checkout before it and correct the path; for a remote one correct the folder.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/app/app/.github/actions/setup'. Did you forget to run actions/checkout before running your local action?",
      "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action 'acme/build/sub@v1'."
    ],
    ignores: ['found action.yml']
  },
  {
    id: 'retired-runner-image',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:This is a scheduled (?<image>[\w .-]{3,40}) (?:brownout|retirement)\b|The (?<label>[\w .-]{3,40}) based runner images are now retired\b|A brownout will take place on\b)/,
    summary: 'The runner image of runs-on is retired.',
    remedy: 'Name a supported image in runs-on.',
    docs: 'https://github.com/actions/runner-images',
    matches: [
      'This is a scheduled Ubuntu 20.04 brownout. Ubuntu 20.04 LTS runner will be removed on 2025-04-15. For more details, see https://github.com/actions/runner-images/issues/11101',
      '##[error]This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15.',
      'The macOS-13 based runner images are now retired. For more details, see https://github.com/actions/runner-images/issues/13046.',
      'This is a scheduled Windows Server 2019 brownout. The Windows Server 2019 image will be removed on 2025-06-30.'
    ],
    ignores: [
      'The windows-2019 runner image is being deprecated, consider switching to windows-2022'
    ]
  },
  {
    id: 'workflow-command-disabled',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe `(?<command>set-env|add-path|set-output|save-state)` command is disabled\b/,
    summary: 'The workflow command {command} no longer works.',
    remedy:
      'Append to the file $GITHUB_ENV, $GITHUB_PATH, $GITHUB_OUTPUT or $GITHUB_STATE instead.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
    matches: [
      '##[error]The `set-env` command is disabled. Please upgrade to using Environment Files',
      'Error: The `add-path` command is disabled.',
      'Error: The `set-output` command is disabled. Please upgrade to using Environment Files'
    ],
    ignores: ['##[warning]The `set-output` command is deprecated and will be disabled soon.']
  },
  {
    id: 'environment-file-broken',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnable to process file command '(?<file>env|output|path|state|summary)' successfully\b/,
    summary: "What the step wrote into a file of the runner can't be read.",
    remedy: 'Write a value of several lines as name<<EOF, the value, EOF.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
    matches: [
      "##[error]Unable to process file command 'output' successfully.",
      "Error: Unable to process file command 'env' successfully."
    ],
    ignores: ["file command 'output' ok"]
  },
  {
    id: 'environment-file-format',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|##\[error\]|Error: )Invalid (?:format '|value\. Matching delimiter not found ')/,
    summary: 'A line that the step wrote into a file of the runner is not name=value.',
    remedy: 'Write a value of several lines as name<<EOF, the value, EOF.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
    matches: [
      "##[error]Invalid format '  - second line'",
      "##[error]Invalid value. Matching delimiter not found 'EOF'"
    ],
    ignores: ["the invalid format 'png' for image x"]
  },
  {
    id: 'action-input-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bInput required and not supplied: (?<input>[\w-]+)/,
    summary: 'The action needs the input {input}, which is empty.',
    remedy:
      'Set it under with; where it comes from a secret, check the name of the secret and that this run may read it.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      '##[error]Input required and not supplied: token',
      'Error: Input required and not supplied: api-key'
    ],
    ignores: ['Input supplied: token']
  },
  {
    id: 'action-input-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])(?:Error: )?(?:Unexpected input\(s\) '|Input does not meet YAML 1\.2 "Core Schema" specification: )/,
    summary: "An action was given an input it can't take.",
    remedy: 'Correct the inputs under with.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]Unexpected input(s) 'node_version', valid inputs are ['node-version', 'cache']",
      '##[error]Input does not meet YAML 1.2 "Core Schema" specification: fail-fast'
    ],
    ignores: [
      "##[warning]Unexpected input(s) 'node_version', valid inputs are ['node-version', 'cache']"
    ]
  },
  {
    id: 'nested-permission-exceeded',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bError calling workflow '.+\bis requesting '(?<scopes>[^']+)', but is only allowed '/,
    summary: 'A called workflow asks for more than its caller allows: {scopes}.',
    remedy: 'Give the calling job the permissions that the called one asks for.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations',
    matches: [
      "The workflow is not valid. .github/workflows/a.yml (Line: 80, Col: 3): Error calling workflow 'acme/app/.github/workflows/b.yaml@main'. The nested job 'x' is requesting 'packages: write', but is only allowed 'packages: read'.",
      "Error calling workflow 'acme/app/.github/workflows/b.yml@v1'. The workflow is requesting 'contents: write, packages: write', but is only allowed 'contents: read, packages: none'."
    ],
    ignores: ["The nested job 'x' is requesting a review"]
  },
  {
    id: 'called-workflow-secret-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bSecret (?<secret>[\w-]+) is required, but not provided while calling\b/,
    summary: 'A called workflow needs the secret {secret}, and its caller passes none.',
    remedy: 'Pass it under secrets of the calling job, or all with secrets: inherit.',
    docs: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    matches: [
      'The workflow is not valid. .github/workflows/ci.yml (Line: 12, Col: 11): Secret TOKEN is required, but not provided while calling.',
      'Secret DEPLOY_KEY is required, but not provided while calling.'
    ],
    ignores: ['Secret TOKEN is required']
  },
  {
    id: 'workflow-file-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bInvalid workflow file\b(?!.+(?:only allowed|not provided while calling))|\bThe workflow is not valid\. (?!.*(?:only allowed|not provided while calling))|^(?:##\[error\])?(?:Error: )?You have an error in your yaml syntax on line \d/,
    summary: "GitHub can't use the workflow file.",
    remedy: 'Correct the place that is named; actionlint finds such errors before a push.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      'Invalid workflow file: .github/workflows/ci.yml#L80',
      'You have an error in your yaml syntax on line 5',
      "The workflow is not valid. .github/workflows/ci.yml (Line: 12, Col: 3): Unexpected value 'step'"
    ],
    ignores: ['workflow is valid']
  },
  {
    id: 'workflow-trigger-unreadable',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bEncountered an issue parsing workflow trigger\(s\) "(?<pattern>[^"]{1,100})" in a workflow "/,
    summary: "GitHub can't read a filter of the workflow's triggers: {pattern}.",
    remedy:
      'Names below workflow_run, branches, tags and paths are patterns: put a backslash before each of * + ? [ ] that stands for itself.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet',
    matches: [
      'Encountered an issue parsing workflow trigger(s) "c++" in a workflow ".github/workflows/report.yml".'
    ],
    ignores: ['Encountered an issue parsing the report']
  },
  {
    id: 'workflow-expression-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Unrecognized (?:named-value|function): '|The template is not valid\. |Unexpected symbol: '|Error reading JToken from JsonReader)/,
    summary: "An expression of the workflow can't be evaluated.",
    remedy: 'Correct the expression; not every context exists everywhere.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts',
    matches: [
      "Unrecognized named-value: 'env'. Located at position 1 within expression: env.X",
      '##[error]The template is not valid. .github/workflows/ci.yml (Line: 9, Col: 17): A sequence was not expected',
      "Unrecognized function: 'contain'. Located at position 1",
      "Error reading JToken from JsonReader. Path '', line 0, position 0."
    ],
    ignores: ['template is valid']
  },
  {
    id: 'workflow-file-element-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\(Line: \d+, Col: \d+\): (?:Unexpected value '|Required property is missing: |There's not enough info to determine|A (?:mapping|sequence) was not expected|'[^']+' is already defined|Job '[^']+' depends on unknown job )/,
    summary: 'A workflow or action file has an element GitHub does not take.',
    remedy: 'Correct the place that is named; actionlint finds such errors before a push.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      '##[error]/home/runner/work/learn/learn/./.github/actions/x/action.yml (Line: 8, Col: 7): Required property is missing: shell',
      "##[error].github/workflows/ci.yml (Line: 12, Col: 3): Unexpected value 'step'"
    ],
    ignores: ['(Line: 8, Col: 7): ok']
  },
  {
    id: 'action-runtime-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /'using: (?<runtime>[^']+)' is not supported, use\b/,
    summary: 'The action asks for a runtime this runner does not have: {runtime}.',
    remedy: 'Raise the version of the action, or update the self-hosted runner.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax',
    matches: [
      "'using: node24' is not supported, use 'docker', 'node12', 'node16' or 'node20' instead."
    ],
    ignores: ["using: 'node20'"]
  },
  {
    id: 'oidc-permission-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Unable to get (?:env variable )?ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset|Could not fetch an OIDC token\b|ACTIONS_ID_TOKEN_REQUEST_URL (?:is )?missing|did not inject \$ACTIONS_ID_TOKEN_REQUEST_TOKEN)|\bprovenance generation in GitHub Actions requires "write" access to the "id-token" permission/i,
    summary: 'The job may not ask for an identity token.',
    remedy:
      "Give the job permissions: id-token: write, and the job that calls it too; runs from forks don't get one.",
    docs: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
    matches: [
      '##[error]Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
      '##[error]google-github-actions/auth failed with: gitHub Actions did not inject $ACTIONS_ID_TOKEN_REQUEST_TOKEN or $ACTIONS_ID_TOKEN_REQUEST_URL into this job.',
      'npm error Provenance generation in GitHub Actions requires "write" access to the "id-token" permission',
      'missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
      'Could not fetch an OIDC token. Did you remember to add `id-token: write` to your workflow permissions?'
    ],
    ignores: ['Got an OIDC token']
  },
  {
    id: 'lockfile-for-cache-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDependencies lock file is not found in\b/,
    summary: 'The setup action finds no lock file to make the cache key from.',
    remedy: 'Set cache-dependency-path to the lock file, or drop cache.',
    docs: 'https://github.com/actions/setup-node/blob/main/docs/advanced-usage.md',
    matches: [
      '##[error]Dependencies lock file is not found in /home/runner/work/app/app. Supported file patterns: package-lock.json,npm-shrinkwrap.json,yarn.lock'
    ],
    ignores: ['lock file found']
  },
  {
    id: 'cache-paths-unresolved',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bSome specified paths were not resolved, unable to cache dependencies\b/,
    summary: "The paths of cache-dependency-path don't exist.",
    remedy: 'Correct them: they are relative to the root of the repository.',
    docs: 'https://github.com/actions/setup-node/blob/main/docs/advanced-usage.md',
    matches: ['##[error]Some specified paths were not resolved, unable to cache dependencies.'],
    ignores: ['paths were resolved']
  },
  {
    id: 'python-requirements-for-cache-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bNo file in \S+ matched to \[.+make sure you have checked out the target repository\b/,
    summary: 'actions/setup-python finds no file to make the cache key from.',
    remedy: 'Set cache-dependency-path to the requirements file, or drop cache.',
    docs: 'https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md',
    matches: [
      '##[error]No file in /home/runner/work/app/app matched to [**/requirements.txt or **/pyproject.toml], make sure you have checked out the target repository'
    ],
    ignores: ['matched to file']
  },
  {
    id: 'tool-version-unavailable',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:The version '(?<version>[^']+)' with architecture '[^']+' was not found for\b|Version (?<spec>[\d.x]+) with arch \w+ not found|Unable to find Node version for platform|Could not find satisfied version for SemVer|Unable to find \S+ version '[^']+' for platform)/,
    summary: 'The version a setup action asks for does not exist for this runner.',
    remedy:
      'Name a version that exists on this image (quote "3.10"), or take an image that still has it.',
    docs: 'https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md',
    matches: [
      "##[error]The version '3.7' with architecture 'x64' was not found for Ubuntu 24.04.",
      '##[error]Version 3.10.0 with arch x64 not found',
      '##[error]Could not find satisfied version for SemVer 8.0.x',
      "##[error]Unable to find Go version '1.99' for platform linux and architecture x64."
    ],
    ignores: ['Version 3.7 was not found in the local cache']
  },
  {
    id: 'deprecated-node-actions',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /(?:^|##\[error\])Node\.js (?:12|16|20) actions are deprecated\b/,
    summary: 'Actions of this workflow ask for an old Node.js; a warning only.',
    remedy: 'Raise the versions of the actions named.',
    docs: 'https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/',
    matches: [
      'Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: actions/checkout@v3.'
    ],
    ignores: ['Node.js 24 actions']
  },
  {
    id: 'fork-pull-request-secret',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bThis looks like a (?:forked|Dependabot) (?:PR|pull request)\b|\bsecrets are not (?:available|passed)\b/i,
    summary: 'The run has no secrets, since it comes from a fork or Dependabot.',
    remedy: 'Do the work that needs secrets in a workflow_run workflow, or skip it for such runs.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
    matches: ['Error: secrets are not available for pull requests from forks'],
    ignores: ['secrets are masked']
  },
  {
    id: 'unsafe-checkout-path',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bRepository path '.+' is not under '/,
    summary: 'The checkout path lies outside the workspace.',
    remedy: 'Use a path inside the workspace.',
    docs: 'https://github.com/actions/checkout',
    matches: ["##[error]Repository path '/tmp/x' is not under '/home/runner/work/app/app'"],
    ignores: ['Repository path is fine']
  },
  {
    id: 'policy-pull-request-title',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The pull request title .+does(?:n't| not) match)/,
    summary: "The title of the pull request breaks the project's rule.",
    remedy: 'Change the title as the message says.',
    docs: 'https://github.com/amannn/action-semantic-pull-request',
    matches: ['##[error]No release type found in pull request title "Update readme".'],
    ignores: ['pull request title ok']
  },
  {
    id: 'policy-label-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bLabel error[.:] Requires? (?:exactly|at least|at most) \d|\b(?:[Mm]issing|[Rr]equires?) (?:a |at least one |one of the )?(?:required )?labels?:/,
    summary: 'The pull request lacks a label that the project asks for.',
    remedy: 'Set the label.',
    docs: 'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels',
    matches: [
      '##[error]Label error. Requires exactly 1 of: patch, minor, major. Found: ',
      'Error: Missing required label: changelog'
    ],
    ignores: ['labels: 3']
  },
  {
    id: 'aggregate-gate-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /(?:^|##\[error\])(?:One or more|Some|At least one)(?: of the)?(?: \w+)? (?:jobs?|checks?|needs) (?:have |has )?(?:failed|was not successful|did not succeed)\b/i,
    summary: 'The job failed only since others did.',
    remedy: 'Look at the jobs it waits for.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      '##[error]One or more required jobs failed',
      'Some jobs have failed',
      'At least one job failed'
    ],
    ignores: ['all jobs succeeded']
  },
  {
    id: 'action-file-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTop level 'runs:' section is required for\b|^(?:##\[error\])?(?:Error: )?(?:Required property is missing: \w+|Job '[^']+' depends on unknown job ')|\bFailed to load \S*action\.ya?ml\b/,
    summary: 'An action file or the workflow is not valid.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax',
    matches: [
      "##[error]Top level 'runs:' section is required for /work/action.yml",
      '##[error]Required property is missing: shell'
    ],
    ignores: ['Required property is set']
  },
  {
    id: 'action-setting-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^##\[error\](?:Error: )?(?:Input '?[\w-]+'? is required|Invalid (?:value for input|input|configuration)\b|Unable to parse (?:the )?config|[Cc]onfiguration (?:error|is invalid)|[Mm]issing required input|[\w-]+ (?:is required|must be (?:set|provided|specified))\b)|^Error: Invalid configuration: /,
    summary: 'An action was given wrong settings.',
    remedy: 'Correct its inputs in the workflow.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]Input 'version' is required",
      '##[error]Error: Unable to parse config file'
    ],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'actionlint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*[^\s:]+\.ya?ml:\d+:\d+: .+ \[(?<rule>expression|syntax-check|action|shellcheck|pyflakes|events|glob|job-needs|matrix|permissions|runner-label|shell-name|credentials|env-var|id|deprecated-commands|if-cond|workflow-call)\]\s*$/,
    summary: 'actionlint found a breach of {rule} in a workflow.',
    remedy: 'Correct the places that actionlint names.',
    docs: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
    matches: [
      '.github/workflows/ci.yml:12:5: property "foo" is not defined in object type {} [expression]'
    ],
    ignores: ['actionlint: no problem']
  }
]
