import type { TextRule } from '../engine/types/rule.js'

export const deployRules: TextRule[] = [
  {
    id: 'ansible-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[?ERROR\]?!?:? (?:Syntax Error while loading YAML|We were unable to read either as JSON nor YAML|conflicting action statements|YAML parsing failed)/i,
    summary: 'An Ansible file cannot be read.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.ansible.com/ansible/latest/reference_appendices/YAMLSyntax.html',
    matches: [
      'ERROR! Syntax Error while loading YAML.',
      'ERROR! conflicting action statements: apt, name'
    ],
    ignores: ['[WARNING]: Found variable using reserved name']
  },
  {
    id: 'ansible-reference-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[?ERROR\]?!?:? (?:couldn't resolve module\/action '(?<module>[^']+)'|the role '(?<role>[^']+)' was not found|Unable to retrieve file contents|the playbook: \S+ could not be found|no module\/action detected)/,
    summary: 'Ansible does not find a module, role or playbook.',
    remedy: 'Install the collection or role first, or correct the name.',
    docs: 'https://docs.ansible.com/ansible/latest/collections_guide/collections_installing.html',
    matches: [
      "ERROR! couldn't resolve module/action 'community.docker.docker_image'. This often indicates a misspelling, missing collection, or incorrect module path."
    ],
    ignores: ['ok: [instance]']
  },
  {
    id: 'ansible-galaxy-failed',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[?ERROR\]?!?:? (?:Failed to download collection tar|Unknown error when attempting to call Galaxy|Error when finding available api versions|Failed to get data from the API server)|\bUnexpected Exception, this is probably a bug: <urlopen error\b/,
    summary: 'Ansible Galaxy did not answer as it should.',
    remedy: 'Re-run the job once.',
    docs: 'https://galaxy.ansible.com/',
    matches: [
      "ERROR! Unknown error when attempting to call Galaxy at 'https://galaxy.ansible.com/api/': HTTP Error 504: Gateway Time-out"
    ],
    ignores: ['Starting galaxy collection install process']
  },
  {
    id: 'molecule-not-idempotent',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bIdempotence test failed\b/,
    summary: 'The role changes things when it is run again.',
    remedy: 'Make the tasks it names idempotent, or give them changed_when.',
    docs: 'https://ansible.readthedocs.io/projects/molecule/',
    matches: [
      'CRITICAL Idempotence test failed because of the following tasks:',
      'ERROR: Idempotence test failed because of the following tasks:'
    ],
    ignores: ['Idempotence completed successfully.']
  },
  {
    id: 'ansible-lint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^Failed: [1-9]\d* failure\(s\), \d+ warning\(s\)|\bFailed after (?:min|basic|moderate|safety|shared|production) profile: \d+ failure|\bFinished with [1-9]\d* failure\(s\), \d+ warning\(s\)/,
    summary: 'ansible-lint has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://ansible.readthedocs.io/projects/lint/',
    matches: [
      "Failed: 3 failure(s), 0 warning(s) on 12 files. Last profile that met the validation criteria was 'min'."
    ],
    ignores: ['Passed: 0 failure(s), 0 warning(s) on 12 files.']
  },
  {
    id: 'helm-template-error',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bparse error at \((?<file>\S+):\d+\): |\bexecution error at \((?<place>\S+):\d+:\d+\): |\btemplate: \S+:\d+:\d+: executing "(?<template>[^"]+)" at <|\bYAML parse error on \S+: |\bvalues don't meet the specifications of the schema\b/,
    summary: 'A Helm template is wrong.',
    remedy: 'Correct the place that is named.',
    docs: 'https://helm.sh/docs/chart_template_guide/debugging/',
    matches: [
      'Error: INSTALLATION FAILED: parse error at (app/templates/deployment.yaml:12): unexpected "}" in operand',
      '[ERROR] templates/: template: app/templates/deployment.yaml:5:3: executing "app/templates/deployment.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag'
    ],
    ignores: ['==> Linting charts/app']
  },
  {
    id: 'helm-repository-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\blooks like "(?<url>[^"]+)" is not a valid chart repository or cannot be reached\b|\bError: (?:INSTALLATION FAILED: )?failed to (?:fetch|download) "?https?:\/\/\S+|\bError: no cached repo found\b/,
    summary: 'A chart repository did not answer as it should.',
    remedy: 'Check its address; re-run once.',
    docs: 'https://helm.sh/docs/helm/helm_repo/',
    matches: [
      'Error: looks like "https://charts.example.com/stable" is not a valid chart repository or cannot be reached: failed to fetch https://charts.example.com/stable/index.yaml : 404 Not Found'
    ],
    ignores: ['Successfully got an update from the "stable" chart repository']
  },
  {
    id: 'helm-release-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bError: (?:INSTALLATION|UPGRADE|UNINSTALLATION) FAILED: (?!parse error|execution error|context deadline|timed out|another operation|.{0,60}field is immutable)(?<message>\S.+)/,
    summary: 'Helm could not release: {message}',
    remedy: 'Correct what the message names.',
    docs: 'https://helm.sh/docs/helm/helm_install/',
    matches: ['Error: INSTALLATION FAILED: cannot re-use a name that is still in use'],
    ignores: ['Error: INSTALLATION FAILED: context deadline exceeded']
  },
  {
    id: 'helm-lint-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bError: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed|^Error: (?:failed (?:linting|installing) charts|linting and installing charts failed)/i,
    summary: 'Charts have findings.',
    remedy: 'Correct the [ERROR] lines above it.',
    docs: 'https://helm.sh/docs/helm/helm_lint/',
    matches: ['Error: 1 chart(s) linted, 1 chart(s) failed'],
    ignores: ['1 chart(s) linted, 0 chart(s) failed']
  },
  {
    id: 'kubernetes-manifest-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: error validating "?(?<file>[^"\s]+)(?!.{0,120}provide credentials)|\berror: unable to (?:recognize|decode) "(?!.{1,400}(?:dial tcp|connection refused|i\/o timeout))|\bno matches for kind "(?<kind>[^"]+)" in version\b|\bThe \w+ "[^"]+" is invalid: |\berror validating data: (?!.{0,120}provide credentials)/,
    summary: 'A Kubernetes manifest is wrong.',
    remedy: 'Correct the field it names; install the CRDs first.',
    docs: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
    matches: [
      'error: error validating "deploy.yaml": error validating data: unknown field "replica" in io.k8s.api.apps.v1.DeploymentSpec',
      'error: unable to recognize "crd.yaml": no matches for kind "Widget" in version "acme.io/v1"'
    ],
    ignores: [
      'error: unable to recognize "app.yml": Get "https://cluster.example.com:6443/api?timeout=32s": dial tcp 203.0.113.7:6443: connect: connection refused',
      'deployment.apps/app created'
    ]
  },
  {
    id: 'kubernetes-resource-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bError from server \(NotFound\): |\berror: no matching resources found\b/,
    summary: 'A Kubernetes resource does not exist.',
    remedy: 'Create it first, or correct its name.',
    docs: 'https://kubernetes.io/docs/reference/kubectl/',
    matches: ['Error from server (NotFound): deployments.apps "app" not found'],
    ignores: ['deployment "app" successfully rolled out']
  },
  {
    id: 'kind-cluster-not-created',
    category: 'service_unavailable',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: failed to create cluster: (?<reason>.{1,120})|\bExiting due to (?<code>[A-Z]+_[A-Z_]+): /,
    summary: 'The test cluster did not start: {reason}{code}',
    remedy: 'Re-run once; where it fails again, see its log above.',
    docs: 'https://kind.sigs.k8s.io/docs/user/known-issues/',
    matches: [
      'ERROR: failed to create cluster: failed to init node with kubeadm: command failed with error: exit status 1',
      'X Exiting due to GUEST_START: failed to start node'
    ],
    ignores: ['Creating cluster "kind" ...']
  },
  {
    id: 'terraform-provider-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bdoes not match configured version constraint\b|\bInconsistent dependency lock file\b|\bno available releases match the given constraints\b/,
    summary: 'The lock file of Terraform does not fit the versions asked for.',
    remedy: 'Run terraform init -upgrade and commit .terraform.lock.hcl.',
    docs: 'https://developer.hashicorp.com/terraform/language/files/dependency-lock',
    matches: [
      '│ does not match configured version constraint ~> 5.0; must use terraform',
      '│ Error: Inconsistent dependency lock file'
    ],
    ignores: ['Reusing previous version of hashicorp/aws from the dependency lock file']
  },
  {
    id: 'terraform-access-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError: .{1,200}: (?:AccessDenied|AccessDeniedException|UnauthorizedOperation|Forbidden): |\bdoes not have authorization to perform action '(?<action>[^']+)'/,
    summary: 'The cloud refused an action of Terraform.',
    remedy: 'Give the role of the job the right to it.',
    docs: 'https://developer.hashicorp.com/terraform/language/providers',
    matches: ['│ Error: creating S3 Bucket (app): AccessDenied: Access Denied'],
    ignores: ['Error: access denied by policy']
  },
  {
    id: 'serverless-deploy-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:CREATE|UPDATE|DELETE)_FAILED: [A-Z]\w+ |\b(?:ROLLBACK_COMPLETE|UPDATE_ROLLBACK_COMPLETE) state and can not be updated\b|^\s*❌ {1,2}Deployment failed: |^Error: Failed to create\/update the stack: /,
    summary: 'A CloudFormation stack was not deployed.',
    remedy: 'See the first failed resource.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
    matches: [
      'Error: Failed to create/update the stack: app, Waiter StackCreateComplete failed: Waiter encountered a terminal failure state',
      'CREATE_FAILED: AppBucket (AWS::S3::Bucket)'
    ],
    ignores: ['CREATE_COMPLETE AppBucket']
  },
  {
    id: 'supabase-project-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCannot find project ref\. Have you run supabase link\?|\bInvalid project ref format\. Must be like\b/,
    summary: 'The Supabase CLI does not know which project is meant.',
    remedy: 'Pass the project ref; a secret that is not set gives an empty one.',
    docs: 'https://supabase.com/docs/reference/cli/supabase-link',
    matches: [
      'Cannot find project ref. Have you run supabase link?',
      'Invalid project ref format. Must be like `abcdefghijklmnopqrst`.'
    ],
    ignores: ['Finished supabase link.']
  },
  {
    id: 'supabase-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAccess token not provided\. Supply an access token by running supabase login\b|\bInvalid access token format\. Must be like `sbp_/,
    summary: 'The Supabase CLI has no access token.',
    remedy: 'Set SUPABASE_ACCESS_TOKEN for the step.',
    docs: 'https://supabase.com/docs/reference/cli/supabase-login',
    matches: [
      'Access token not provided. Supply an access token by running supabase login or setting the SUPABASE_ACCESS_TOKEN environment variable.'
    ],
    ignores: ['Finished supabase login.']
  },
  {
    id: 'cloudflare-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bnecessary to set a CLOUDFLARE_API_TOKEN environment variable\b|\bInvalid access token \[code: 9109\]|\bUnable to authenticate request \[code: 10001\]|\bInvalid format for Authorization header \[code: 6111\]/,
    summary: 'Wrangler has no valid token.',
    remedy: 'Pass a Cloudflare API token to the step.',
    docs: 'https://developers.cloudflare.com/workers/wrangler/ci-cd/',
    matches: [
      "✘ [ERROR] In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.",
      '  Invalid access token [code: 9109]'
    ],
    ignores: ['CLOUDFLARE_API_TOKEN: ***']
  },
  {
    id: 'cloudflare-request-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAuthentication error \[code: 10000\]|\bYour Pages project has been blocked\b|\bAuthentication failed \(status: 40[013]\) \[code: 9106\]/,
    summary: 'Cloudflare refused the deployment.',
    remedy: 'Check the rights of the token and the state of the account.',
    docs: 'https://developers.cloudflare.com/fundamentals/api/reference/permissions/',
    matches: [
      '  Authentication error [code: 10000]',
      '  Your Pages project has been blocked. Contact support. [code: 8000119]'
    ],
    ignores: ['Authentication succeeded']
  },
  {
    id: 'vercel-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError[!:] (?:The specified token is not valid|The token provided via `--token` argument is not valid|No existing credentials found|You defined "--token", but it's missing a value)/,
    summary: 'The Vercel CLI has no valid token.',
    remedy: 'Pass a token that is valid; a secret that is not set gives an empty one.',
    docs: 'https://vercel.com/docs/cli/global-options',
    matches: [
      'Error: No existing credentials found. Please run `vercel login` or pass "--token"',
      'Error! The specified token is not valid. Use `vercel login` to generate a new token.',
      `Error: You defined "--token", but it's missing a value`
    ],
    ignores: ['Vercel CLI 37.4.0']
  },
  {
    id: 'firebase-project-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bFailed to get Firebase project (?<project>\S+)\. Please make sure the project exists/,
    summary: 'The account may not use the Firebase project {project}, or there is none.',
    remedy: 'Check the id of the project and the roles of the service account.',
    docs: 'https://firebase.google.com/docs/cli',
    matches: [
      '  "error": "Failed to get Firebase project app. Please make sure the project exists and your account has permission to access it."'
    ],
    ignores: ['Deploying to Firebase project app.']
  },
  {
    id: 'wrangler-or-hosting-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bError: HTTP Error: 40[13], (?:The caller does not have permission|Request had invalid authentication)|\bFailed to authenticate, have you run firebase login\?/,
    summary: 'The hosting service refused the deployment.',
    remedy: 'Check the token, its rights and its account.',
    docs: 'https://developers.cloudflare.com/workers/wrangler/',
    matches: ['Error: Failed to authenticate, have you run firebase login?'],
    ignores: ['Deployment complete!']
  },
  {
    id: 'semantic-release-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\[semantic-release\] › ✘ {2}(?<code>E[A-Z]+) |\b(?<missing>ENOGHTOKEN|ENONPMTOKEN|EINVALIDNPMTOKEN|EGITNOPERMISSION|EINVALIDGHTOKEN)\b/,
    summary: 'semantic-release cannot publish: {code}{missing}',
    remedy: 'Give the job the token or right it names.',
    docs: 'https://semantic-release.gitbook.io/semantic-release/support/troubleshooting',
    matches: [
      '[10:00:00 AM] [semantic-release] › ✘  EGITNOPERMISSION Cannot push to the Git repository.'
    ],
    ignores: ['[semantic-release] › ✔  Published release 1.0.0']
  },
  {
    id: 'goreleaser-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*⨯ (?:release|build|command) failed(?: after [\dms.]+)?\s{2,}error=(?<message>.+)|^\s*⨯ (?:release|build) failed after\b/,
    summary: 'GoReleaser stopped: {message}',
    remedy: 'See the message.',
    docs: 'https://goreleaser.com/errors/dirty/',
    matches: ['  ⨯ release failed after 2s                  error=git is in a dirty state'],
    ignores: ['  • release succeeded after 2s']
  },
  {
    id: 'compose-file-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe Compose file .{0,80}is invalid because:|^\s*(?:validating \S+: |services\.[\w-]+ ).{0,80}(?:additional propert|must be a|Additional property)|\bhas neither an image nor a build context specified\b/,
    summary: 'The Compose file is not valid.',
    remedy: 'Correct the service it names.',
    docs: 'https://docs.docker.com/reference/compose-file/',
    matches: [
      'The Compose file is invalid because:',
      'services.web Additional property imagee is not allowed'
    ],
    ignores: ['Network app_default created']
  },
  {
    id: 'compose-service-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:ERROR: )?[Nn]o such service: (?<service>[\w.-]+)/,
    summary: 'The Compose file has no service {service}.',
    remedy: 'Correct its name in the step.',
    docs: 'https://docs.docker.com/reference/cli/docker/compose/',
    matches: ['no such service: e2e_tests', 'ERROR: No such service: sut'],
    ignores: ['service web started']
  },
  {
    id: 'compose-build-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:ERROR: )?Service '[^']+' failed to build\b|^The command '.{1,300}' returned a non-zero code: [1-9]/,
    summary: 'The image of a service was not built.',
    remedy: 'See the output of the failed instruction above it.',
    docs: 'https://docs.docker.com/reference/cli/docker/compose/build/',
    matches: [
      "ERROR: Service 'api' failed to build : Build failed",
      "The command '/bin/sh -c npm run build' returned a non-zero code: 2"
    ],
    ignores: ["Service 'api' built"]
  },
  {
    id: 'codecov-upload-failed',
    category: 'service_unavailable',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bError uploading to https:\/\/codecov\.io\b|\bCodecov: Failed to properly (?:upload|create commit|create report)|\bThere was an error (?:fetching the storage URL|running the uploader)\b/,
    summary: 'Codecov did not take the coverage.',
    remedy:
      'Re-run once; pass the token of the repository; set fail_ci_if_error to false where the upload is optional.',
    docs: 'https://docs.codecov.com/docs',
    matches: [
      'Error uploading to https://codecov.io: Error: There was an error fetching the storage URL during POST: 503'
    ],
    ignores: ['Upload complete']
  },
  {
    id: 'codecov-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bToken required (?:because branch is protected|- not valid tokenless upload)|\bRepository token is required\b|\bMissing (?:Codecov )?repository upload token\b/,
    summary: 'Codecov wants the token of the repository.',
    remedy: 'Pass CODECOV_TOKEN to the step.',
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
    matches: ['error - Upload failed: {"message":"Token required because branch is protected"}'],
    ignores: ['Token found by environment variables']
  },
  {
    id: 'coveralls-upload-failed',
    category: 'service_unavailable',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bBad response: (?:5\d\d|4\d\d) .{0,200}|\bCoveralls server error\b|\bcoveralls\.exception\.CoverallsException: /,
    summary: 'Coveralls did not take the coverage.',
    remedy: 'Re-run once; check the token where it refuses.',
    docs: 'https://docs.coveralls.io/',
    matches: ['##[error]Bad response: 500 <html>'],
    ignores: ['Coverage sent to Coveralls']
  },
  {
    id: 'sam-changeset-refused',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^Error: Failed to create changeset for the stack: (?<stack>[^,]{1,128}), .{0,300}\bReason: (?!No updates|The submitted information)/,
    summary: 'CloudFormation did not accept the change of {stack}.',
    remedy: 'Correct the template as the reason says.',
    docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-deploy.html',
    matches: [
      'Error: Failed to create changeset for the stack: app-stack, ex: Waiter ChangeSetCreateComplete failed: Waiter encountered a terminal failure state: For expression "Status" we matched expected path: "FAILED" Status: FAILED. Reason: Template error'
    ],
    ignores: ['Error: No changes to deploy. Stack app-stack is up to date']
  },
  {
    id: 'static-web-app-too-large',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bReason: The (?:size of the \w+ content was too large|number of static files was too large)\b/,
    summary: 'The app is larger than Azure Static Web Apps takes.',
    remedy: 'Deploy the built files alone, without node_modules and source maps.',
    docs: 'https://learn.microsoft.com/en-us/azure/static-web-apps/quotas',
    matches: [
      'Reason: The size of the function content was too large. The limit for this Static Web App is 262144000 bytes."'
    ],
    ignores: ['Reason: BadRequest']
  },
  {
    id: 'static-web-app-token-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bReason: No matching Static Web App was found or the api key was invalid\b|\bdeployment_token was not provided\b/,
    summary: 'Azure Static Web Apps refused the deployment token.',
    remedy: "Renew the token in the portal and set it as the workflow's secret.",
    docs: 'https://learn.microsoft.com/en-us/azure/static-web-apps/deployment-token-management',
    matches: [
      'Reason: No matching Static Web App was found or the api key was invalid.',
      'deployment_token was not provided.'
    ],
    ignores: ['Reason: the api key was valid']
  },
  {
    id: 'aws-region-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bYou must specify a region\b|\bMissing region in config\b|\bRegion is missing\b|\bfailed to find region\b/i,
    summary: 'The AWS call knows no region.',
    remedy: 'Set AWS_REGION, or pass aws-region to the credentials action.',
    docs: 'https://docs.aws.amazon.com/cli/v1/userguide/cli-configure-envvars.html',
    matches: [
      'An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".'
    ],
    ignores: ['region: eu-west-1']
  },
  {
    id: 'worker-entry-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMissing entry-point(?:: | to Worker)|\bThe expected output file at "[^"]+" was not found\b|\bNo (?:Output|output) [Dd]irectory named "[^"]+" found after the Build completed\b/,
    summary: 'The deployment does not find its entry or output.',
    remedy: 'Correct main or the output folder in its configuration.',
    docs: 'https://developers.cloudflare.com/workers/wrangler/',
    matches: [
      '✘ [ERROR] Missing entry-point: The entry-point should be specified via the command line'
    ],
    ignores: ['Uploaded app']
  },
  {
    id: 'molecule-sequence-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bAn error occurred during the test sequence action: '?(?<action>\w+)|\bCRITICAL +Ansible return code was \d+/,
    summary: 'The test sequence of Molecule failed.',
    remedy: 'Read the task marked FAILED above it.',
    docs: 'https://docs.ansible.com/projects/molecule/',
    matches: [
      "WARNING  An error occurred during the test sequence action: 'converge'. Cleaning up.",
      'CRITICAL Ansible return code was 2, command was: ansible-playbook --inventory inv'
    ],
    ignores: ['INFO     Running default > converge']
  }
]
