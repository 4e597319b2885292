import type { TextRule } from '../engine/types/rule.js'

export const githubServicesRules: TextRule[] = [
  {
    id: 'action-download-info-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\])(?:Error: )?Failed to resolve action download info\b/,
    summary: 'GitHub could not tell the runner where to download an action.',
    remedy: 'Re-run the job; when it recurs, look at the GitHub status page.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      '##[error]Failed to resolve action download info. Error: Name or service not known (api.github.com:443)',
      'Failed to resolve action download info. Error: The SSL connection could not be established, see inner exception.'
    ],
    ignores: [
      '##[warning]Failed to resolve action download info. Error: The operation was canceled. Retrying in 12.5 seconds',
      'Resolved action download info'
    ]
  },
  {
    id: 'action-archive-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])(?:Error: )?Failed to download archive '(?<url>https?:\/\/[^/']+)(?:\/[^']*)?' after \d+ attempts?/,
    summary: 'The runner could not download an action from {url}.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      "##[error]Failed to download archive 'https://codeload.github.com/actions/checkout/tar.gz/v4' after 3 attempts."
    ],
    ignores: [
      "##[warning]Failed to download action 'https://api.github.com/repos/actions/checkout/tarball/v4'. Error: timeout. Back off 17.2 seconds before retry."
    ]
  },
  {
    id: 'action-uri-not-found',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAn action could not be found at the URI '/,
    summary: 'An action could not be downloaded from its address.',
    remedy:
      'Check the spelling of the action and that this repository may read it; where nothing changed, re-run.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]An action could not be found at the URI 'https://api.github.com/repos/acme/build/tarball/v1'"
    ],
    ignores: ['The action was found at the URI']
  },
  {
    id: 'artifact-name-conflict',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bFailed to CreateArtifact: .*\(409\) Conflict\b/,
    summary: 'Two uploads of one run use the same artifact name.',
    remedy:
      "Put the matrix value into the artifact's name and download with pattern and merge-multiple.",
    docs: 'https://github.com/actions/upload-artifact',
    matches: [
      '##[error]Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run'
    ],
    ignores: ['Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout']
  },
  {
    id: 'artifact-service-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bFailed to (?:Create|Finalize|List|GetSigned)Artifacts?(?:URL)?: (?!.{0,80}\(4\d\d\)|Artifact storage quota)/,
    summary: 'The artifact service did not answer as it should.',
    remedy: 'Re-run the job; when it recurs, look at the GitHub status page.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      '##[error]Failed to CreateArtifact: Failed to make request after 5 attempts: getaddrinfo ENOTFOUND results-receiver.actions.githubusercontent.com',
      'Failed to FinalizeArtifact: Failed to make request after 5 attempts: Request timeout: /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
      "##[error]Failed to ListArtifacts: Failed to make request after 5 attempts: Unexpected token '<'"
    ],
    ignores: [
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: Error from intermediary'
    ]
  },
  {
    id: 'artifact-quota',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bArtifact storage quota has been hit\b/,
    summary: "The account's artifact storage is full.",
    remedy:
      'Delete old artifacts or shorten retention-days; usage is counted again after several hours.',
    docs: 'https://docs.github.com/en/actions/reference/limits',
    matches: [
      '##[error]Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts. Usage is recalculated every 6-12 hours.',
      'Artifact storage quota has been hit. Unable to upload any new artifacts.'
    ],
    ignores: ['Artifact storage quota: 40% used']
  },
  {
    id: 'artifact-not-found',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Artifact not found for name: |Unable to find any artifacts for the associated workflow)/,
    summary: 'The artifact to download does not exist in this run.',
    remedy: 'Check that the job which uploads it ran, uploaded something, and uses the same name.',
    docs: 'https://github.com/actions/download-artifact',
    matches: [
      '##[error]Unable to download artifact(s): Artifact not found for name: wheels-py310',
      'Error: Unable to find any artifacts for the associated workflow'
    ],
    ignores: ['Artifact download has finished successfully']
  },
  {
    id: 'artifact-no-files',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\])(?:Error: )?No files were found with the provided path: /,
    summary: 'There was nothing to upload at the given path.',
    remedy: 'Check that the build writes to the path given to upload-artifact.',
    docs: 'https://github.com/actions/upload-artifact',
    matches: [
      '##[error]No files were found with the provided path: dist/. No artifacts will be uploaded.'
    ],
    ignores: [
      '##[warning]No files were found with the provided path: dist/. No artifacts will be uploaded.'
    ]
  },
  {
    id: 'cache-service-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /(?:^|##\[error\])(?:Error: )?(?:getCacheEntry|reserveCache|saveCache) failed: Cache service responded with 5\d\d/,
    summary: 'The cache service did not answer as it should.',
    remedy: 'Re-run the job; when it recurs, look at the GitHub status page.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]getCacheEntry failed: Cache service responded with 503'],
    ignores: [
      '##[warning]getCacheEntry failed: Cache service responded with 503',
      'Failed to save: Unable to reserve cache with key linux-npm, another job may be creating this cache.'
    ]
  },
  {
    id: 'github-api-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAPI rate limit exceeded for\b/,
    summary: "GitHub's API rate limit was used up.",
    remedy:
      'Wait for the limit to reset and re-run; call the API less often or pass a token where none is used.',
    docs: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    matches: [
      'HttpError: API rate limit exceeded for installation ID 123.',
      'gh: API rate limit exceeded for user ID 42. (HTTP 403)',
      '"message": "API rate limit exceeded for 203.0.113.9. (But here\'s the good news: Authenticated requests get a higher rate limit.)"'
    ],
    ignores: ['API rate limit remaining: 4999']
  },
  {
    id: 'github-secondary-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\byou have exceeded a secondary rate limit\b/i,
    summary: "GitHub's secondary rate limit stopped the job.",
    remedy: 'Wait some minutes and re-run; send fewer requests at the same time.',
    docs: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    matches: [
      'HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      'gh: You have exceeded a secondary rate limit and have been temporarily blocked from content creation. (HTTP 403)'
    ],
    ignores: ['secondary rate limit: ok']
  },
  {
    id: 'runner-service-response-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bResponse status code does not indicate success: 5\d\d\b/,
    summary: 'A service answered with a server error.',
    remedy: 'Re-run the job; when it recurs, look at the status page of the service named nearby.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/500',
    matches: [
      '##[error]Response status code does not indicate success: 503 (Service Unavailable).',
      'error : Response status code does not indicate success: 500 (Internal Server Error).'
    ],
    ignores: ['Response status code does not indicate success: 404 (Not Found).']
  },
  {
    id: 'tool-download-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\])(?:Error: )?Unexpected HTTP response: 5\d\d/,
    summary: 'A download of a setup action failed with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]Unexpected HTTP response: 504', 'Error: Unexpected HTTP response: 503'],
    ignores: ['##[error]Unexpected HTTP response: 404']
  },
  {
    id: 'tool-download-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\])(?:Error: )?Unexpected HTTP response: 40[34]/,
    summary: "The version a setup action asks for can't be downloaded.",
    remedy:
      "Check the version that is asked for, and that it exists for this runner's system and processor.",
    docs: 'https://github.com/actions/setup-node#readme',
    matches: ['##[error]Unexpected HTTP response: 404', 'Error: Unexpected HTTP response: 403'],
    ignores: ['##[error]Unexpected HTTP response: 504']
  },
  {
    id: 'github-bad-credentials',
    category: 'missing_credentials',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:HttpError: |HTTP 401: |"message":\s?"|\[HttpError\]: |##\[error\]|Error: )Bad credentials\b/,
    summary: 'GitHub refused the token.',
    remedy: 'Check that the token exists and has not expired; during a GitHub incident re-run.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: [
      '##[error]Bad credentials',
      'HttpError: Bad credentials',
      'gh: HTTP 401: Bad credentials (https://api.github.com/graphql)',
      '"message": "Bad credentials",'
    ],
    ignores: ['test rejects Bad credentials (12 ms)']
  },
  {
    id: 'github-permission-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bResource not accessible by (?:integration|personal access token)\b/,
    summary: 'The token may not do what the step asks of GitHub.',
    remedy:
      'Add the missing scope to permissions of the job; for runs from forks do the work in a workflow_run workflow.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: [
      '##[error]Unhandled error: HttpError: Resource not accessible by integration',
      '##[error]Resource not accessible by integration - https://docs.github.com/rest',
      'GraphQL: Resource not accessible by personal access token (createCommitOnBranch)'
    ],
    ignores: ['Resource accessible by integration']
  },
  {
    id: 'github-internal-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bInternal server error\. Correlation ID\b/i,
    summary: 'GitHub Actions had an internal error.',
    remedy: 'Re-run the job; when it recurs, look at the GitHub status page.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'Internal server error. Correlation ID: 5f1d6c1e-0000-4000-8000-000000000000',
      '##[error]Internal Server Error. Correlation ID: 5f1d6c1e'
    ],
    ignores: ['Internal server error in test fixture']
  },
  {
    id: 'github-graphql-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bSomething went wrong while executing your query\b/,
    summary: "GitHub's GraphQL API failed.",
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'GraphqlResponseError: Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
      'HTTP 502: Something went wrong while executing your query on 2026-01-05'
    ],
    ignores: ['Something went wrong while loading the page']
  },
  {
    id: 'github-cli-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:\bgh: |^|##\[error\]|failed: )HTTP 50[0234]: .*\(https:\/\/(?:api\.)?github\.com\b/,
    summary: "GitHub's API answered with a server error.",
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'HTTP 502: Server Error (https://api.github.com/graphql)',
      'gh: HTTP 503: Service Unavailable (https://api.github.com/repos/acme/app)'
    ],
    ignores: ['HTTP 404: Not Found (https://api.github.com/repos/acme/app)']
  },
  {
    id: 'pull-request-creation-disabled',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bGitHub Actions is not permitted to create or approve pull requests\b/,
    summary: 'The repository does not let workflows create pull requests.',
    remedy:
      'Allow it under Settings, Actions, General, Workflow permissions, or use the token of a GitHub App.',
    docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository',
    matches: [
      '##[error]GitHub Actions is not permitted to create or approve pull requests.',
      'pull request create failed: GraphQL: GitHub Actions is not permitted to create or approve pull requests (createPullRequest)'
    ],
    ignores: ['GitHub Actions is permitted to create pull requests']
  },
  {
    id: 'pages-deployment-in-progress',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDeployment request failed for \w+ due to in progress deployment\b/,
    summary: 'Another deployment of GitHub Pages was running.',
    remedy: 'Re-run when it is done; let only one job deploy at a time (concurrency).',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    matches: [
      '##[error]HttpError: Deployment request failed for 2f5c5d1c due to in progress deployment. Please cancel 9a8b7c6d first or wait for it to complete.'
    ],
    ignores: ['Deployment request sent for 2f5c5d1c']
  },
  {
    id: 'pages-deployment-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bFailed to create deployment \(status: 5\d\d\)/,
    summary: 'GitHub Pages did not accept the deployment.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      '##[error]Failed to create deployment (status: 500) with build version 1a2b. Server error, is githubstatus.com reporting a Pages outage?'
    ],
    ignores: ['Failed to create deployment (status: 404) with build version 1a2b.']
  },
  {
    id: 'pages-not-enabled',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:Failed to create deployment \(status: 404\)|Get Pages site failed\b)/,
    summary: 'GitHub Pages is not enabled for this repository.',
    remedy: 'Enable Pages with GitHub Actions as its source in the settings of the repository.',
    docs: 'https://docs.github.com/en/pages/getting-started-with-github-pages/configuring-a-publishing-source-for-your-github-pages-site',
    matches: [
      '##[error]Failed to create deployment (status: 404) with build version 1a2b. Ensure GitHub Pages has been enabled',
      '##[error]Get Pages site failed. Please verify that the repository has Pages enabled and configured to build using GitHub Actions'
    ],
    ignores: ['Failed to create deployment (status: 500) with build version 1a2b.']
  },
  {
    id: 'code-scanning-disabled',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Code scanning is not enabled|(?:Advanced|Code) Security must be enabled) for this repository\b/i,
    summary: 'Code scanning is off for this repository.',
    remedy: 'Enable code scanning in the settings of the repository, or drop the upload.',
    docs: 'https://docs.github.com/en/code-security/code-scanning/troubleshooting-code-scanning',
    matches: [
      '##[error]Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
      'Advanced Security must be enabled for this repository to use code scanning.',
      'Code Security must be enabled for this repository to use code scanning.'
    ],
    ignores: ['Code scanning is enabled for this repository']
  },
  {
    id: 'dependency-review-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDependency review is not supported on this repository\b/,
    summary: 'Dependency review needs the dependency graph, which is off here.',
    remedy: 'Enable the dependency graph in the settings of the repository.',
    docs: 'https://github.com/actions/dependency-review-action',
    matches: [
      '##[error]Dependency review is not supported on this repository. Please ensure that Dependency graph is enabled'
    ],
    ignores: ['Dependency review is supported']
  },
  {
    id: 'github-release-exists',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bValidation Failed: .{0,120}"?code"?: ?"already_exists"|\bRelease\.tag_name already exists\b|\ba release with the same tag name already exists\b/,
    summary: 'The release exists already.',
    remedy: 'Raise the version, or let the step update the release.',
    docs: 'https://docs.github.com/en/rest/releases/releases',
    matches: [
      '##[error]Validation Failed: {"resource":"Release","code":"already_exists","field":"tag_name"}',
      'Release.tag_name already exists'
    ],
    ignores: ['Release v1.0.0 created']
  },
  {
    id: 'gradle-wrapper-invalid',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bGradle Wrapper Validation Failed!|\bFound unknown Gradle Wrapper JAR files\b/,
    summary: 'The Gradle wrapper is not one that Gradle has published.',
    remedy: 'Make it anew with gradle wrapper, and find out who changed it.',
    docs: 'https://github.com/gradle/actions/blob/main/docs/wrapper-validation.md',
    matches: ['##[error]Gradle Wrapper Validation Failed!'],
    ignores: ['✓ Found known Gradle Wrapper JAR files']
  },
  {
    id: 'setup-ruby-version-unavailable',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Unavailable|Unknown) version \S+ for (?:ruby|jruby|truffleruby) on (?<image>[\w.-]+)/,
    summary: 'setup-ruby has no such version for {image}.',
    remedy: 'Name a version it has.',
    docs: 'https://github.com/ruby/setup-ruby',
    matches: ['##[error]Error: Unavailable version 2.0.0 for ruby on ubuntu-22.04'],
    ignores: ['Unavailable for review']
  },
  {
    id: 'setup-dotnet-version-unavailable',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bdotnet_install: Failed to resolve the exact version number\b|\bdotnet-install: Could not find `?\.NET|\bFailed to install dotnet,? exit code: \d+\b/i,
    summary: 'setup-dotnet could not install the version.',
    remedy: 'Check that it exists; re-run where the download broke.',
    docs: 'https://github.com/actions/setup-dotnet',
    matches: [
      '##[error]Failed to install dotnet, exit code: 1. dotnet_install: Failed to resolve the exact version number.'
    ],
    ignores: ['dotnet-install: Installed version is 8.0.100']
  },
  {
    id: 'setup-php-extension-missing',
    category: 'missing_dependency',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*✗ (?<extension>\S+) (?:Could not (?:install|setup|find|fetch) |.{0,40}\bnot found\b)/,
    summary: 'setup-php could not install {extension}.',
    remedy: 'Check that it exists for this PHP version; re-run where the download broke.',
    docs: 'https://github.com/shivammathur/setup-php',
    matches: ['✗ grpc Could not install grpc on PHP 8.2.0'],
    ignores: ['✓ grpc Installed and enabled']
  },
  {
    id: 'action-not-allowed',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:is|are) not allowed to be used in \S+ .{0,40}(?:Actions in this workflow must be|because all actions)|\bis not allowed to be used in \S[^\s/]*\/\S+\./,
    summary: 'The settings of the repository do not allow this action.',
    remedy: 'Allow it in the settings for Actions, or replace it.',
    docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository',
    matches: [
      'acme/deploy@v1 is not allowed to be used in example/app. Actions in this workflow must be: within a repository owned by example.'
    ],
    ignores: ['acme/deploy@v1 is used in example/app']
  },
  {
    id: 'reusable-workflow-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror parsing called workflow\b|\bfailed to fetch workflow: (?:reference|workflow|repository) (?:to workflow should|was not found)|\bworkflow was not found\b/i,
    summary: 'A reusable workflow cannot be read.',
    remedy: 'Correct its path or ref, and give access to it.',
    docs: 'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    matches: [
      'error parsing called workflow "acme/ci/.github/workflows/build.yml@v1": workflow was not found.'
    ],
    ignores: ['Uses: acme/ci/.github/workflows/build.yml@v1']
  },
  {
    id: 'pages-artifact-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bNo artifacts named "(?<name>[^"]+)" were found for this workflow run\b|\bNo uploaded artifact was found\b|\bMultiple artifacts named "[^"]+" were unexpectedly found\b/,
    summary: 'The artifact of the pages is missing, or there is more than one.',
    remedy: 'Upload exactly one with upload-pages-artifact in the same run.',
    docs: 'https://github.com/actions/deploy-pages',
    matches: [
      '##[error]Error: No artifacts named "github-pages" were found for this workflow run. Ensure artifacts are uploaded with actions/upload-artifact@v4 or later.'
    ],
    ignores: ['Found 1 artifact(s)']
  },
  {
    id: 'pages-environment-protected',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bis not allowed to deploy to (?<environment>[\w-]+) due to environment protection rules\b/,
    summary: 'The branch may not deploy to {environment}.',
    remedy: 'Allow the branch in the settings of the environment.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    matches: [
      'Branch "feature" is not allowed to deploy to github-pages due to environment protection rules.'
    ],
    ignores: ['Deployed to github-pages']
  },
  {
    id: 'cli-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable\b|\bTo get started with GitHub CLI, please run: +gh auth login\b|\bthe GITHUB_TOKEN environment variable is (?:required|not set)\b/i,
    summary: 'The GitHub CLI has no token.',
    remedy: 'Set GH_TOKEN in the env of the step.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-github-cli-in-workflows',
    matches: [
      'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable. Example:'
    ],
    ignores: ['gh version 2.40.0']
  },
  {
    id: 'action-actor-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:User|Actor) does not have write access on this repository\b|\bActor does not have write permissions to the repository\b/,
    summary:
      'Who started the workflow may not write to this repository, and the action refuses to work for them.',
    remedy: 'Start it as somebody with write access, or name who may in the inputs of the action.',
    docs: 'https://github.com/anthropics/claude-code-action/blob/main/docs/security.md',
    matches: [
      '##[error]Action failed with error: User does not have write access on this repository',
      'App token exchange failed: 401 Unauthorized - User does not have write access on this repository'
    ],
    ignores: ['User has write access on this repository']
  },
  {
    id: 'action-bot-not-allowed',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bWorkflow initiated by non-human actor: (?<actor>\S+)/,
    summary: 'The action does not work for the bot {actor}.',
    remedy: 'Add it to the input allowed_bots, or skip the job for bots.',
    docs: 'https://github.com/anthropics/claude-code-action/blob/main/docs/security.md',
    matches: [
      "##[error]Action failed with error: Workflow initiated by non-human actor: acme (type: Bot). Add bot to allowed_bots list or use '*' to allow all bots."
    ],
    ignores: ['Workflow initiated by a person']
  },
  {
    id: 'cache-service-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?(?:Error: )?(?:Failed to (?:restore|save)[^:]{0,80}[:.] .{0,120})?Cache service responded with 5\d\d\b/,
    summary: 'The cache service of GitHub answered with an error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]Cache service responded with 503'],
    ignores: ['##[warning]Failed to restore: Cache service responded with 503']
  },
  {
    id: 'artifact-download-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bArtifact download failed after \d+ retries\b|\bUnable to download and extract artifact: |\bFailed to (?:upload|download) artifact.{1,80}(?:ECONNRESET|ETIMEDOUT|timeout|5\d\d)/,
    summary: 'An artifact could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      '##[error]Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after 5 retries.'
    ],
    ignores: ['Artifact download completed successfully.']
  },
  {
    id: 'github-page-instead-of-answer',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnicorn! (?:·|&middot;) GitHub\b|^(?:##\[error\])?(?:HttpError: |Error: )?(?:Unexpected token '?<'?.{0,40}<!DOCTYPE|invalid json response body at https:\/\/api\.github\.com)|\bWe couldn't respond to your request in time\b|\bNo server is currently available to service your request\b/,
    summary: 'GitHub answered with an error page.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      "##[error]We couldn't respond to your request in time. Sorry about that.",
      '##[error]Unicorn! · GitHub'
    ],
    ignores: ['Unexpected token } in JSON at position 12']
  },
  {
    id: 'github-cli-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error connecting to api\.github\.com\s*$|\bcheck your internet connection or https:\/\/githubstatus\.com\b/,
    summary: 'The GitHub CLI could not reach GitHub.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'error connecting to api.github.com',
      'check your internet connection or https://githubstatus.com'
    ],
    ignores: ['gh: connected']
  },
  {
    id: 'marketplace-timeout',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bRequest timeout: \/_apis\/|\bRequest timeout: \/twirp\//,
    summary: 'A service did not answer in time.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]Request timeout: /_apis/gallery'],
    ignores: ['Request timeout is 30']
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
    id: 'action-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^##\[error\](?:Error: )?(?:Path does not exist|File (?:does not exist|not found)|No such file or directory|No files? (?:were |was )?(?:found|matched)|Could not find (?:any )?files?|(?:The )?(?:file|path|directory|folder) .{1,160}(?:does not exist|not found|doesn't exist|could not be found))\b|\bArtifact path is not valid: |^(?:##\[error\])?(?:Error: )?[Cc]onfig(?:uration)? file .{1,160}(?:not found|does not exist)/,
    summary: 'A file that the step needs is not there.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      '##[error]Path does not exist: coverage.xml',
      "##[error]File not found: 'dist/app.zip'",
      '##[error]The file dist/app.js does not exist'
    ],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'github-admin-right-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMust have (?:admin|push|write) (?:rights|access) to Repository\b|\bResource protected by organization SAML enforcement\b|\bUpgrade to GitHub Pro or make this repository public\b|\bAlthough you appear to have the correct authorization credentials\b|(?<!\bor )\bYou do not have permission to (?:create|push|update|delete|access|view|deploy)\b|\bToken does not have the (?:necessary|required) (?:scopes?|permissions?)\b|\byour token has not been granted the required scopes\b/i,
    summary: 'The token may not do that on GitHub.',
    remedy: 'Use a token with the right the message names.',
    docs: 'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps',
    matches: [
      '##[error]HttpError: Must have admin rights to Repository.',
      'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.'
    ],
    ignores: [
      "npm error 404  The requested resource 'a@*' could not be found or you do not have permission to access it.",
      'admin rights are granted'
    ]
  },
  {
    id: 'oidc-permission-hint',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Ensure|Make sure) [\w ]{0,40}has (?:the )?permission "?id-token: ?write\b|\bmissing (?:the )?`?id-token: write`? permission\b|\bpermissions? (?:for )?['"`]?id-token['"`]?(?: is)? (?:missing|required|not set)\b/i,
    summary: 'The job may not ask for an OIDC token.',
    remedy: 'Add id-token: write to the permissions of the job.',
    docs: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments',
    matches: ['##[error]Error: Ensure GITHUB_TOKEN has permission "id-token: write".'],
    ignores: ['id-token: write']
  }
]
