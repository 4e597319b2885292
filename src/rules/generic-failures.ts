import type { TextRule } from '../engine/types/rule.js'

export const genericFailuresRules: TextRule[] = [
  {
    id: 'jq-input-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:jq: (?:error|parse error): |jq: error \(at |parse error: (?:Expected|Invalid|Unfinished|Objects must|Unmatched|Potentially))/,
    summary: 'jq cannot read its input, or its filter is wrong.',
    remedy: 'See what the command before it printed.',
    docs: 'https://jqlang.org/manual/',
    matches: [
      'parse error: Expected another key-value pair at line 8, column 13',
      'jq: error (at <stdin>:1): Cannot index string with string "name"'
    ],
    ignores: ['parse error in test fixtures']
  },
  {
    id: 'curl-address-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcurl: \(3\) |\bcurl: \(2\) |\bcurl: no URL specified\b|\bcurl: option .{1,80}: (?:is unknown|requires parameter)/,
    summary: 'curl was given no address, or a wrong one.',
    remedy: 'The variable or secret with the address is empty: set it.',
    docs: 'https://curl.se/libcurl/c/libcurl-errors.html',
    matches: ['curl: (3) URL rejected: No host part in the URL', 'curl: option --fial: is unknown'],
    ignores: ['curl: (6) Could not resolve host: example.com']
  },
  {
    id: 'curl-request-refused',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcurl: \(22\) The requested URL returned error: 4(?:00|05|06|09|11|13|15|22)\b/,
    summary: 'A server did not accept the request of curl.',
    remedy: 'See what the call sends, and print the answer of the server (--fail-with-body).',
    docs: 'https://curl.se/docs/manpage.html',
    matches: ['curl: (22) The requested URL returned error: 400'],
    ignores: ['curl: (22) The requested URL returned error: 429']
  },
  {
    id: 'sql-script-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^psql:.{1,200}:\d+: (?:ERROR|FATAL): +(?<message>\S.*)|^ERROR \d{4} \([0-9A-Z]{5}\) at line \d+: (?<mysql>\S.*)/,
    summary: 'A SQL script failed: {message}{mysql}',
    remedy: 'Correct the statement that is named.',
    docs: 'https://www.postgresql.org/docs/current/app-psql.html',
    matches: [
      'psql:seed.sql:75: ERROR:  date/time field value out of range: "15-11-2024"',
      'ERROR 1064 (42000) at line 3: You have an error in your SQL syntax'
    ],
    ignores: ['psql:seed.sql:75: NOTICE:  table exists']
  },
  {
    id: 'sonar-scan-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR:? +Error during (?:parsing|SonarScanner|SonarQube|Sonar)\b|\bEXECUTION FAILURE\s*$|\bSonarQube Cloud: (?:Error while|API .{1,80} failed)|\bProject not found\. Please check the 'sonar\.projectKey'|\bYou are running CI analysis while Automatic Analysis is enabled\b/,
    summary: 'The Sonar scan failed.',
    remedy: 'See the ERROR lines above it.',
    docs: 'https://docs.sonarsource.com/sonarqube-server/latest/',
    matches: [
      '09:32:38.597 ERROR Error during parsing of generic test execution report',
      'EXECUTION FAILURE'
    ],
    ignores: ['EXECUTION SUCCESS']
  },
  {
    id: 'cfn-lint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^(?<file>\S+\.(?:template|json|ya?ml)):\d+:\d+\s*$/,
    summary: 'cfn-lint has a finding in {file}.',
    remedy: 'Correct the template.',
    docs: 'https://github.com/aws-cloudformation/cfn-lint',
    matches: ['lib/stack.json:50:9'],
    ignores: ['lib/stack.json:50:9: warning']
  },
  {
    id: 'aws-request-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:ValidationError|ValidationException|InvalidParameter\w*|InvalidRequest\w*|MissingParameter|MalformedPolicyDocument\w*|ClientException|BadRequestException)\) when calling\b/,
    summary: 'AWS did not accept a request.',
    remedy: 'Correct the parameter it names.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html',
    matches: [
      'An error occurred (ValidationError) when calling the CreateChangeSet operation: Parameters: [Topic] must have values'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'aws-resource-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:NoSuchBucket|NoSuchKey|ResourceNotFoundException|NoSuchEntity|RepositoryNotFoundException|ClusterNotFoundException|ServiceNotFoundException|404)\) when calling\b/,
    summary: 'What an AWS call names does not exist.',
    remedy: 'Correct the name or region, or create it first.',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    matches: [
      'An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'ansible-recap-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\S+\s+: ok=\d+ +changed=\d+ +unreachable=[1-9]/,
    summary: 'Ansible did not reach a host.',
    remedy: 'Check address, key and firewall; re-run once.',
    docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html',
    matches: ['host.example.com : ok=0    changed=0    unreachable=1    failed=0'],
    ignores: ['host.example.com : ok=3    changed=0    unreachable=0    failed=1']
  },
  {
    id: 'ansible-recap-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\S+\s+: ok=\d+ +changed=\d+ +unreachable=0 +failed=[1-9]/,
    summary: 'An Ansible task failed.',
    remedy: 'See the fatal line above it.',
    docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html',
    matches: ['host.example.com : ok=3    changed=0    unreachable=0    failed=1'],
    ignores: ['host.example.com : ok=3    changed=0    unreachable=0    failed=0']
  },
  {
    id: 'service-token-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /"error": ?"(?:invalid_auth|not_authed|invalid_token|token_revoked|account_inactive|invalid_client|unauthorized_client|invalid_grant)"|\bCould not fetch access token for Azure\b|\bthe server has asked for the client to provide credentials\b|\bNo subscriptions found for\b|^(?:##\[error\])?No subscriptions found\.|\bYou must be logged in to the server\b/,
    summary: 'A service did not accept the token.',
    remedy: 'Renew the secret and pass it to the step.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: ['{"ok":false,"error":"invalid_auth"}', '##[error]No subscriptions found.'],
    ignores: ['{"ok":true}']
  },
  {
    id: 'azure-parallelism-missing',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo hosted parallelism has been purchased or granted\b/,
    summary: 'The organisation has no hosted agents.',
    remedy: 'Ask for or buy parallel jobs.',
    docs: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/licensing/concurrent-jobs',
    matches: [
      '##[error]No hosted parallelism has been purchased or granted. To request a free parallelism grant, please reach out'
    ],
    ignores: ['hosted parallelism: 1']
  },
  {
    id: 'policy-title-or-message',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\b(?:PR|[Pp]ull [Rr]equest) (?:title|description|body) (?:must|should|does not|doesn't|needs to)\b|\b(?:[Bb]ranch name|[Cc]ommit message)s? .{0,80}(?:must|does not|doesn't|should) (?:match|follow|start|contain|comply)\b/,
    summary: 'A title, a message or a branch name does not follow the rules.',
    remedy: 'Correct it; the check runs again.',
    docs: 'https://www.conventionalcommits.org/en/v1.0.0/',
    matches: ['##[error]PR title must start with one of: [Bugfix], [Core]'],
    ignores: ['PR title is fine']
  },
  {
    id: 'tests-failed-in-words',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:(?:some|[1-9]\d*|unit|integration|e2e|regression|smoke|acceptance) ){0,3}tests? (?:have |has )?failed\b(?!: 0\b| \(0)|^\W{0,8}(?:Test Results?: )?FAILED: [1-9]\d* (?:of|\/|tests?)|^\W{0,8}[1-9]\d* (?:of|out of|\/) ?\d+ (?:tests?|checks?|assertions?|cases?|scenarios?|suites?) failed\b/i,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'TESTS FAILED WITH: Output files do not match reference',
      '❌ Some tests failed',
      '3 of 12 checks failed'
    ],
    ignores: ['0 tests failed', 'No tests failed', 'tests failed: 0']
  },
  {
    id: 'links-broken-in-words',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\blink \S+ in (?:file )?\S+ .{0,40}\bis broken\b|^\W{0,8}[1-9]\d* (?:broken|dead|invalid) (?:links?|URLs?|references?|anchors?)\b/i,
    summary: 'Links are broken.',
    remedy: 'Correct the links that are named.',
    docs: 'https://lychee.cli.rs/',
    matches: [
      'The section link app.md#run in file docs/app.md on line 33 is broken',
      '3 broken links'
    ],
    ignores: ['0 broken links']
  },
  {
    id: 'build-failed-in-words',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:error: )?(?:the )?(?:build|compilation|packaging|bundling) (?:has |was )?(?:failed|unsuccessful|completed unsuccessfully|aborted|errored)\b(?! with 0)|^\s*error during build:\s*$/i,
    summary: 'The build failed.',
    remedy: 'See the error above it.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'error: build failed',
      'Build completed unsuccessfully in 0:04:23',
      '❌ Build failed',
      'error during build:'
    ],
    ignores: ['build failed with 0 errors', 'the build failing is tested']
  },
  {
    id: 'deploy-failed-in-words',
    category: 'build_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:error: )?(?:the )?(?:deploy(?:ment)?|release|publish(?:ing)?|upload|rollout) (?:has |was )?(?:failed|unsuccessful|aborted)\b/i,
    summary: 'The deployment failed.',
    remedy: 'See the error above it.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['❌ Deployment failed', '##[error]Deploy failed'],
    ignores: ['Deployment succeeded']
  },
  {
    id: 'checks-failed-in-words',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:\[\w+\] )?(?!(?:health|readiness|liveness|signature|checksum|hash|certificate|connection|connectivity|token|credentials?|environment|env) )(?:[\w-]+ )?(?:checks?|validation|verification) (?:has |have |was )?failed\b(?!: 0\b)|^(?:##\[error\])?\W{0,8}(?:\[\w+\] )?FAILED with [1-9]\d* (?:issue|error|problem|violation)/i,
    summary: 'A check of the project failed.',
    remedy: 'See what it says above.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['❌ VALIDATION FAILED', '[check] FAILED with 4 issue(s).', 'Format check failed'],
    ignores: ['health check failed: 0', 'Health check failed', 'checksum verification failed']
  },
  {
    id: 'type-check-errors-total',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\[error\] Found [1-9]\d* errors? and \d+ warnings?\s*$/,
    summary: 'The check of types found errors.',
    remedy: 'Correct the places that are named.',
    docs: 'https://docs.astro.build/en/reference/cli-reference/#astro-check',
    matches: ['[error] Found 3 errors and 0 warnings'],
    ignores: ['[error] Found 0 errors and 2 warnings']
  },
  {
    id: 'cargo-index-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to get (?:successful HTTP response|200 response) from `https?:\/\/[^`]+`(?: \([^)]*\))?, got 40[34]\b/,
    summary: 'The registry has no such crate or version.',
    remedy: 'Correct the version in Cargo.toml or Cargo.lock.',
    docs: 'https://doc.rust-lang.org/cargo/',
    matches: [
      'failed to get 200 response from `https://crates.example.com/a/1.0/download`, got 404'
    ],
    ignores: ['failed to get 200 response from `https://crates.example.com/a`, got 503']
  },
  {
    id: 'travis-log-limit',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bThe job exceeded the maximum log length\b|\bThe log length has exceeded the limit of\b/,
    summary: 'The log grew too long.',
    remedy: 'Print less, or write to a file.',
    docs: 'https://docs.travis-ci.com/user/common-build-problems/',
    matches: ['The job exceeded the maximum log length, and has been terminated.'],
    ignores: ['log length: 12']
  },
  {
    id: 'runtime-no-longer-supported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?<runtime>HHVM|JDK \d+|Python \d[\d.]*|Node(?:\.js)? \d+|PHP \d[\d.]*|Ruby \d[\d.]*) is (?:no longer|not) supported\b|\bExpected feature release number in range of\b/,
    summary: 'A runtime is not supported any more.',
    remedy: 'Name a version that is.',
    docs: 'https://docs.travis-ci.com/user/reference/overview/',
    matches: [
      'HHVM is no longer supported on Ubuntu Trusty',
      'Expected feature release number in range of 9 to 16, but got: 8'
    ],
    ignores: ['Python 3.12 is supported']
  },
  {
    id: 'python-version-refused',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brequires Python '(?<wanted>[^']+)' but the running Python is\b|\bPython (?:version )?(?:>=? ?)?[\d.]+ (?:or (?:later|newer|above|greater) )?is required\b|\bThis package requires Python version\b/,
    summary: 'A package needs another Python.',
    remedy: 'Set up that version, or pin an older package.',
    docs: 'https://packaging.python.org/en/latest/guides/dropping-older-python-versions/',
    matches: ["acme requires Python '>=3.5' but the running Python is 2.7.15"],
    ignores: ['requires Python']
  },
  {
    id: 'pod-validation-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\[!\] \S+ did not pass validation, due to [1-9]\d* errors?\b/,
    summary: 'A pod did not pass its validation.',
    remedy: 'See the ERROR lines above it.',
    docs: 'https://guides.cocoapods.org/making/using-pod-lib-create.html',
    matches: ['[!] Acme did not pass validation, due to 1 error.'],
    ignores: ['Acme passed validation.']
  },
  {
    id: 'coverage-below-threshold',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bcoverage(?: .{0,60})? \d[\d.]*% ?(?:<|is (?:below|less than|under|lower than)|below|does not meet|did not meet)(?: the)?.{0,60}\d/i,
    summary: 'Too little is covered.',
    remedy: 'Add tests for what is not covered, or lower the threshold.',
    docs: 'https://docs.codecov.com/docs/commit-status',
    matches: [
      '❌ ADR linkage coverage 60.87% < 70.00%',
      'Coverage 71.2% is below the required 80%'
    ],
    ignores: ['coverage 92.1% >= 80%']
  },
  {
    id: 'pytest-all-deselected',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^collected \d+ items? \/ \d+ deselected \/ 0 selected\b/,
    summary: 'No test is left after the selection.',
    remedy: 'Correct the marker or the -k expression.',
    docs: 'https://docs.pytest.org/en/stable/example/markers.html',
    matches: ['collected 13 items / 13 deselected / 0 selected'],
    ignores: ['collected 13 items / 3 deselected / 10 selected']
  },
  {
    id: 'iso-image-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:xorriso|libisofs|libburn) ?: (?:FAILURE|FATAL) : (?<message>\S.+)/,
    summary: 'The disk image was not made: {message}',
    remedy: 'Correct the path that is named.',
    docs: 'https://www.gnu.org/software/xorriso/',
    matches: [
      "libisofs: FAILURE : Cannot find directory for El Torito boot catalog in ISO image: '/isolinux'"
    ],
    ignores: ['xorriso : UPDATE :     335 files added in 1 seconds']
  },
  {
    id: 'setting-undefined',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bmust be a string, got "?undefined\b|\bReceived undefined$|\b(?:secret|token|uri|url|api ?key|password) (?:is|was) undefined\b|\bCannot read .{0,40}\bprocess\.env\b/i,
    summary: 'A setting that comes from the environment is empty.',
    remedy: 'Set the variable or secret and pass it to the step.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'MongooseError: The `uri` parameter to `openUri()` must be a string, got "undefined".'
    ],
    ignores: ['must be a string, got "a"']
  },
  {
    id: 'release-tag-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^No tag found to do an incremental changelog\b|\bNo (?:previous|matching|git) tags? (?:found|could be found)\b|\bfatal: No tags can describe\b/i,
    summary: 'The release tool finds no earlier tag.',
    remedy: 'Fetch the tags (fetch-depth: 0), and push the tag of the last release.',
    docs: 'https://commitizen-tools.github.io/commitizen/',
    matches: ['No tag found to do an incremental changelog'],
    ignores: ['tag found: v1.0.0']
  }
]
