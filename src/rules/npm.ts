import type { TextRule } from '../engine/types/rule.js'

export const npmRules: TextRule[] = [
  {
    id: 'npm-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bnpm (?:ERR!|error) code (?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EAI_AGAIN|ENOTFOUND|EIO|ECONNREFUSED|EPROTO|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE)\b/,
    summary: 'npm lost its connection to the registry.',
    remedy: 'Re-run the job; cache ~/.npm so that fewer files are fetched.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code ECONNRESET', 'npm error code ETIMEDOUT', 'npm ERR! code EAI_AGAIN'],
    ignores: [
      'npm warn registry Unexpected warning',
      'npm error code E404',
      'npm http fetch GET 200 attempt 2 failed with ECONNRESET'
    ]
  },
  {
    id: 'npm-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code E5\d\d\b/,
    summary: 'The npm registry answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.npmjs.org/',
    matches: ['npm ERR! code E503', 'npm error code E500'],
    ignores: ['npm error code E404']
  },
  {
    id: 'npm-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code E429\b/,
    summary: 'The npm registry answered that there were too many requests.',
    remedy: 'Wait and re-run; cache ~/.npm.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code E429', 'npm error code E429'],
    ignores: ['npm error code E404']
  },
  {
    id: 'npm-peer-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) (?:code )?ERESOLVE\b/,
    summary: 'Peer dependencies of the packages contradict each other.',
    remedy: 'Bring the versions in package.json in line and commit the lock file.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm ERR! code ERESOLVE',
      'npm error ERESOLVE unable to resolve dependency tree',
      'npm error ERESOLVE could not resolve'
    ],
    ignores: ['npm warn ERESOLVE overriding peer dependency']
  },
  {
    id: 'npm-peer-conflict-hint',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bnpm (?:ERR!|error) Fix the upstream dependency conflict\b/,
    summary: 'Peer dependencies of the packages contradict each other.',
    remedy: 'Bring the versions in package.json in line and commit the lock file.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm ERR! Fix the upstream dependency conflict, or retry',
      'npm error Fix the upstream dependency conflict, or retry'
    ],
    ignores: ['npm warn Fix the upstream dependency conflict']
  },
  {
    id: 'npm-lockfile-out-of-sync',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcan only install packages when your package\.json and package-lock\.json\b/,
    summary: 'package-lock.json does not match package.json.',
    remedy: 'Run npm install and commit the lock file.',
    docs: 'https://docs.npmjs.com/cli/commands/npm-ci',
    matches: [
      'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
      'npm ERR! `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'npm ERR! cipm can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.'
    ],
    ignores: ['package.json and package-lock.json are in sync']
  },
  {
    id: 'npm-lockfile-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcan only install with an existing package-lock\.json\b/,
    summary: 'npm ci needs a package-lock.json and finds none.',
    remedy: 'Commit package-lock.json, set working-directory to its folder, or use npm install.',
    docs: 'https://docs.npmjs.com/cli/commands/npm-ci',
    matches: [
      'npm error The `npm ci` command can only install with an existing package-lock.json or',
      'npm ERR! The `npm ci` command can only install with an existing package-lock.json or npm-shrinkwrap.json with lockfileVersion >= 1.'
    ],
    ignores: ['found an existing package-lock.json']
  },
  {
    id: 'bundler-options-refused',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bInvalid (?:configuration|options) object\. (?<tool>[\w-]+(?: [A-Z]\w+)*)(?: [\d.]+)? has been initialized using an? /,
    summary: 'The configuration of {tool} does not match its schema.',
    remedy: 'Correct the property that the next line names.',
    docs: 'https://webpack.js.org/configuration/',
    matches: [
      'Invalid configuration object. Webpack has been initialized using a configuration object that does not match the API schema.',
      '⨯ Invalid configuration object. electron-builder 24.13.3 has been initialized using a configuration object that does not match the API schema.',
      'ValidationError: Invalid options object. Copy Plugin has been initialized using an options object that does not match the API schema.'
    ],
    ignores: ['configuration object has been initialized']
  },
  {
    id: 'npm-usage-error',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bnpm (?:ERR!|error) code EUSAGE\b/,
    summary: 'npm refused the command; the reason stands below.',
    remedy: 'Read the lines below it.',
    docs: 'https://docs.npmjs.com/cli/commands/npm-ci',
    matches: ['npm error code EUSAGE', 'npm ERR! code EUSAGE'],
    ignores: ['npm error code E404']
  },
  {
    id: 'npm-version-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) (?:code ETARGET\b|notarget No matching version found for )/,
    summary: 'A package has no version that matches package.json.',
    remedy: 'Correct the version in package.json.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm error code ETARGET',
      'npm ERR! notarget No matching version found for left-pad@99.0.0.'
    ],
    ignores: ['npm error code E404']
  },
  {
    id: 'npm-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code E404\b/,
    summary: 'A package is not in the registry, or the token may not see it.',
    remedy: 'Check the name of the package; a private one needs a registry and a token in .npmrc.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code E404', 'npm error code E404'],
    ignores: ['npm error code E401', 'npm error 404 Not Found - GET https://registry.example.com/x']
  },
  {
    id: 'npm-package-missing-detail',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bnpm (?:ERR!|error) 404 +(?:Not Found - |'[^']+' is not in)/,
    summary: 'A package is not in the registry, or the token may not see it.',
    remedy: 'Check the name of the package; a private one needs a registry and a token in .npmrc.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm error 404 Not Found - GET https://registry.example.com/@acme%2fapp - Not found',
      "npm ERR! 404  '@acme/app@1.0.0' is not in this registry."
    ],
    ignores: ['npm error code E404']
  },
  {
    id: 'npm-login-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code (?:E401|ENEEDAUTH|EOTP)\b/,
    summary: 'npm is not logged in to the registry.',
    remedy: 'Set registry-url on actions/setup-node and pass the token as NODE_AUTH_TOKEN.',
    docs: 'https://docs.github.com/en/actions/tutorials/publish-packages/publish-nodejs-packages',
    matches: ['npm ERR! code E401', 'npm error code ENEEDAUTH', 'npm error code EOTP'],
    ignores: ['npm error code E403']
  },
  {
    id: 'npm-access-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code E403\b/,
    summary: "The registry refused npm's request.",
    remedy:
      'Check that the token may publish or read the package, and that the version is not published yet.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code E403', 'npm error code E403'],
    ignores: ['npm error code E401']
  },
  {
    id: 'npm-engine-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code EBADENGINE\b/,
    summary: 'A package asks for another version of Node.js.',
    remedy: 'Set node-version on actions/setup-node to one the package supports.',
    docs: 'https://docs.npmjs.com/cli/configuring-npm/package-json',
    matches: ['npm ERR! code EBADENGINE', 'npm error code EBADENGINE'],
    ignores: ['npm warn EBADENGINE Unsupported engine {']
  },
  {
    id: 'npm-platform-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code EBADPLATFORM\b/,
    summary: 'A package does not run on this system or processor.',
    remedy: 'Make it an optional dependency, or run the job where it is supported.',
    docs: 'https://docs.npmjs.com/cli/configuring-npm/package-json#os',
    matches: ['npm error code EBADPLATFORM', 'npm ERR! code EBADPLATFORM'],
    ignores: ['npm warn notsup Unsupported platform for fsevents@2.3.3']
  },
  {
    id: 'npm-integrity-mismatch',
    category: 'dependency_conflict',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code EINTEGRITY\b/,
    summary: 'A package does not have the checksum of the lock file.',
    remedy:
      'Re-run once; when it recurs, clear the cache, run npm install and commit the lock file.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code EINTEGRITY', 'npm error code EINTEGRITY'],
    ignores: ['npm integrity ok']
  },
  {
    id: 'npm-script-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) [Mm]issing script: "?(?<script>[\w:.-]+)/,
    summary: 'package.json has no script named {script}.',
    remedy: 'Correct the name in the workflow or add the script.',
    docs: 'https://docs.npmjs.com/cli/commands/npm-run',
    matches: [
      'npm error Missing script: "lint"',
      'npm ERR! missing script: build',
      'npm ERR! Missing script: "test:ci"'
    ],
    ignores: ['npm warn script: build']
  },
  {
    id: 'npm-manifest-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) enoent Could not read package\.json\b/i,
    summary: 'There is no package.json where npm runs.',
    remedy:
      'Put actions/checkout before it and set working-directory to the folder of package.json.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/home/runner/work/app/app/package.json'"
    ],
    ignores: ['read package.json']
  },
  {
    id: 'npm-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code (?:EACCES|EPERM)\b/,
    summary: 'npm may not write a file.',
    remedy: "Don't mix sudo and plain npm; set a prefix or a cache folder the user owns.",
    docs: 'https://docs.npmjs.com/resolving-eacces-permissions-errors-when-installing-packages-globally',
    matches: ['npm ERR! code EACCES', 'npm error code EPERM'],
    ignores: ['npm error code E403']
  },
  {
    id: 'npm-lifecycle-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\bnpm (?:ERR!|error) (?:code ELIFECYCLE\b|Lifecycle script `[^`]+` failed with error|Exit status \d|Test failed\. {2}See above)/,
    summary: 'A script of package.json failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://docs.npmjs.com/cli/using-npm/scripts',
    matches: [
      'npm ERR! code ELIFECYCLE',
      'npm error Lifecycle script `test` failed with error:',
      'npm ERR! Test failed.  See above for more details.'
    ],
    ignores: ['npm info lifecycle test']
  },
  {
    id: 'npm-optional-binding-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm has a bug related to optional dependencies\b/,
    summary: 'The lock file lacks a binary package for this platform.',
    remedy: 'Delete node_modules and package-lock.json, run npm install, and commit the lock file.',
    docs: 'https://github.com/npm/cli/issues/4828',
    matches: [
      'Error: Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828).',
      '#19 10.97 Error: Cannot find native binding. npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828). Please try `npm i` again'
    ],
    ignores: ['npm has a list of optional dependencies']
  },
  {
    id: 'pnpm-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_OUTDATED_LOCKFILE\b/,
    summary: 'pnpm-lock.yaml does not match package.json.',
    remedy: 'Run pnpm install and commit the lock file.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json'
    ],
    ignores: ['ERR_PNPM_NO_LOCKFILE']
  },
  {
    id: 'pnpm-lockfile-config-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_LOCKFILE_(?:CONFIG_MISMATCH|BREAKING_CHANGE|MISSING_DEPENDENCY)\b/,
    summary: 'pnpm-lock.yaml was made with other settings or another pnpm.',
    remedy: 'Run pnpm install with the pnpm version of the project and commit the lock file.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_LOCKFILE_CONFIG_MISMATCH  Cannot proceed with the frozen installation. The current "overrides" configuration doesn\'t match the value found in the lockfile',
      ' ERR_PNPM_LOCKFILE_BREAKING_CHANGE  Lockfile pnpm-lock.yaml not compatible with current pnpm'
    ],
    ignores: ['ERR_PNPM_OUTDATED_LOCKFILE']
  },
  {
    id: 'pnpm-lockfile-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_NO_LOCKFILE\b/,
    summary: 'pnpm finds no pnpm-lock.yaml that it can use.',
    remedy: 'Commit pnpm-lock.yaml, or set working-directory to its folder.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_NO_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent'
    ],
    ignores: ['ERR_PNPM_OUTDATED_LOCKFILE']
  },
  {
    id: 'pnpm-manifest-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_NO_(?:IMPORTER_MANIFEST_FOUND|PKG_MANIFEST)\b/,
    summary: 'There is no package.json where pnpm runs.',
    remedy:
      'Put actions/checkout before it and set working-directory to the folder of package.json.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_NO_PKG_MANIFEST  No package.json found in /home/runner/work/app/app',
      ' ERR_PNPM_NO_IMPORTER_MANIFEST_FOUND  No package.json was found in "/w".'
    ],
    ignores: ['ERR_PNPM_NO_LOCKFILE']
  },
  {
    id: 'pnpm-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)\b/,
    summary: 'A package or its version is not in the registry.',
    remedy: 'Check name and version; a private package needs a registry and a token in .npmrc.',
    docs: 'https://pnpm.io/errors',
    matches: [
      'ERR_PNPM_FETCH_404  GET https://registry.example.com/@acme%2Fapp: Not Found - 404',
      ' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for left-pad@99'
    ],
    ignores: ['ERR_PNPM_FETCH_503']
  },
  {
    id: 'pnpm-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_FETCH_5\d\d\b/,
    summary: 'The registry answered pnpm with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_FETCH_503  GET https://registry.example.com/foo: Service Unavailable - 503'
    ],
    ignores: ['ERR_PNPM_FETCH_404']
  },
  {
    id: 'pnpm-registry-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_FETCH_40[13]\b/,
    summary: "The registry refused pnpm's request.",
    remedy: 'Check the token in .npmrc and that it may read the package.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_FETCH_401  GET https://npm.pkg.github.com/@acme%2Fapp: Unauthorized - 401',
      'ERR_PNPM_FETCH_403  GET https://registry.example.com/x: Forbidden - 403'
    ],
    ignores: ['ERR_PNPM_FETCH_404']
  },
  {
    id: 'pnpm-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_META_FETCH_FAIL\b/,
    summary: 'pnpm could not reach the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_META_FETCH_FAIL  GET https://registry.example.com/foo: request to https://registry.example.com/foo failed, reason: read ECONNRESET'
    ],
    ignores: ['ERR_PNPM_FETCH_404']
  },
  {
    id: 'pnpm-peer-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_PEER_DEP_ISSUES\b/,
    summary: 'Peer dependencies of the packages contradict each other.',
    remedy: 'Bring the versions in package.json in line and commit the lock file.',
    docs: 'https://pnpm.io/errors',
    matches: [' ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies'],
    ignores: ['WARN  Issues with peer dependencies found']
  },
  {
    id: 'pnpm-engine-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_UNSUPPORTED_ENGINE\b/,
    summary: 'A package asks for another version of Node.js or pnpm.',
    remedy:
      'Set node-version on actions/setup-node, or the pnpm version, to one the package supports.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment (bad pnpm and/or Node.js version)'
    ],
    ignores: ['WARN  Unsupported engine']
  },
  {
    id: 'pnpm-script-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERR_PNPM_NO_SCRIPT\b/,
    summary: 'package.json has no script of that name.',
    remedy: 'Correct the name in the workflow or add the script.',
    docs: 'https://pnpm.io/errors',
    matches: [' ERR_PNPM_NO_SCRIPT  Missing script: lint'],
    ignores: ['ERR_PNPM_NO_LOCKFILE']
  },
  {
    id: 'pnpm-script-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /(?:\bERR_PNPM_RECURSIVE_(?:RUN_FIRST_FAIL|EXEC_FIRST_FAIL)\b|\bELIFECYCLE {2}(?:Command|Test) failed)/,
    summary: 'A script of package.json failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://pnpm.io/errors',
    matches: [
      ' ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL  app@1.0.0 test: `vitest run`',
      ' ELIFECYCLE  Command failed with exit code 1.',
      ' ELIFECYCLE  Test failed. See above for more details.'
    ],
    ignores: ['ERR_PNPM_NO_SCRIPT']
  },
  {
    id: 'pnpm-version-unspecified',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:No pnpm version is specified|Multiple versions of pnpm specified)\b/,
    summary: "pnpm/action-setup can't tell which pnpm version to install.",
    remedy:
      "Name the version once: in packageManager of package.json or in the action's version input.",
    docs: 'https://github.com/pnpm/action-setup',
    matches: [
      'Error: No pnpm version is specified.',
      'Error: Multiple versions of pnpm specified:'
    ],
    ignores: ['pnpm version 9']
  },
  {
    id: 'yarn-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:\bYour lockfile needs to be updated, but yarn was run with|\bYN0028: .{0,20} The lockfile would have been modified)/,
    summary: 'yarn.lock does not match package.json.',
    remedy: 'Run yarn install and commit the lock file.',
    docs: 'https://yarnpkg.com/advanced/error-codes',
    matches: [
      'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.'
    ],
    ignores: ['➤ YN0000: Done']
  },
  {
    id: 'yarn-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror An unexpected error occurred: "https?:\/\/.+: (?:ESOCKETTIMEDOUT|ETIMEDOUT|tunneling socket|connect |read |socket hang up|Request failed \\?"5\d\d)/,
    summary: 'yarn lost its connection to the registry.',
    remedy: 'Re-run the job; raise it with --network-timeout where packages are large.',
    docs: 'https://classic.yarnpkg.com/en/docs/cli/install',
    matches: [
      'error An unexpected error occurred: "https://registry.example.com/typescript/-/typescript-5.0.tgz: ESOCKETTIMEDOUT".',
      'error An unexpected error occurred: "https://registry.example.com/foo: connect ETIMEDOUT 104.16.3.35:443".'
    ],
    ignores: ['error An unexpected error occurred: "https://registry.example.com/foo: Not found".']
  },
  {
    id: 'yarn-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror (?:Couldn't find (?:package|any versions for) "|An unexpected error occurred: "https?:\/\/[^"]{1,300}: Not found")/,
    summary: 'A package or its version is not in the registry.',
    remedy: 'Check name and version in package.json.',
    docs: 'https://classic.yarnpkg.com/en/docs/cli/install',
    matches: [
      'error Couldn\'t find package "left-padd" on the "npm" registry.',
      'error Couldn\'t find any versions for "left-pad" that matches "99.0.0"',
      'error An unexpected error occurred: "https://registry.example.com/foo: Not found".'
    ],
    ignores: ['warning "foo" has unmet peer dependency']
  },
  {
    id: 'yarn-engine-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe engine "\w+" is incompatible with this module\b/,
    summary: 'A package asks for another version of Node.js.',
    remedy: 'Set node-version on actions/setup-node to one the package supports.',
    docs: 'https://classic.yarnpkg.com/en/docs/package-json',
    matches: [
      'error eslint@9.0.0: The engine "node" is incompatible with this module. Expected version ">=18.18.0". Got "16.20.2"'
    ],
    ignores: ['warning engine check skipped']
  },
  {
    id: 'yarn-script-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^error Command failed with exit code \d+\./,
    summary: 'A script of package.json failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://classic.yarnpkg.com/en/docs/cli/run',
    matches: ['error Command failed with exit code 1.'],
    ignores: ['Command failed with exit code 1 (expected)']
  },
  {
    id: 'package-manager-mismatch',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bproject's package\.json defines "packageManager":/,
    summary: 'Another package manager is installed than the project names.',
    remedy: 'Run corepack enable before installing, after actions/setup-node.',
    docs: 'https://nodejs.org/api/corepack.html',
    matches: [
      'error This project\'s package.json defines "packageManager": "yarn@4.1.0". However the current global version of Yarn is 1.22.22.'
    ],
    ignores: ['"packageManager": "yarn@4.1.0"']
  },
  {
    id: 'bun-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: lockfile had changes, but lockfile is frozen\b/,
    summary: 'The lock file of bun does not match package.json.',
    remedy: 'Run bun install and commit the lock file.',
    docs: 'https://bun.sh/docs/cli/install',
    matches: ['error: lockfile had changes, but lockfile is frozen'],
    ignores: ['lockfile saved']
  },
  {
    id: 'bun-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error: GET https?:\/\/\S+ - 404\b|^error: No version matching "[^"]+" found for specifier\b/,
    summary: 'The registry has no such package or version.',
    remedy: 'Correct name and version; a private package needs a registry and a token.',
    docs: 'https://bun.sh/docs/install/registries',
    matches: [
      'error: GET https://packages.example.com/chart-kit - 404',
      'error: No version matching "^9.0.0" found for specifier "chart-kit" (but package exists)'
    ],
    ignores: ['error: GET https://packages.example.com/chart-kit - 503']
  },
  {
    id: 'bun-registry-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^error: GET https?:\/\/\S+ - 40[13]\b/,
    summary: 'The registry refused the request.',
    remedy: 'Pass a token for the registry, from a secret.',
    docs: 'https://bun.sh/docs/install/registries',
    matches: ['error: GET https://packages.example.com/@acme%2fui - 401'],
    ignores: ['error: GET https://packages.example.com/chart-kit - 404']
  },
  {
    id: 'bun-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^error: Cannot find (?:module|package) ['"](?<module>[^'"]+)['"] from ['"]/,
    summary: 'Bun does not find {module}.',
    remedy: 'Correct the path that is imported, or add the package to package.json.',
    docs: 'https://bun.sh/docs/runtime/modules',
    matches: ["error: Cannot find module './chart' from '/home/runner/work/repo/repo/a.ts'"],
    ignores: ["Cannot find module './chart' (expected)"]
  },
  {
    id: 'bun-script-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^error: script "[^"]+" (?:exited with code|was terminated)/,
    summary: 'A script of package.json failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://bun.sh/docs/cli/run',
    matches: ['error: script "test" exited with code 1'],
    ignores: ['script "test" passed']
  },
  {
    id: 'node-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|[\s\]])Error(?: \[ERR_MODULE_NOT_FOUND\])?: Cannot find (?:module|package) '(?!\/home\/runner\/work\/(?!_actions\/|.{0,200}\/node_modules\/)[^']+'(?! imported))(?<module>[^']+)'(?! or its corresponding type declarations)/,
    summary: 'Node.js does not find the module {module}.',
    remedy:
      'Add the package to package.json, or correct the path that is imported; check that the build ran.',
    docs: 'https://nodejs.org/api/errors.html#module_not_found',
    matches: [
      "Error: Cannot find module 'express'",
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'vite' imported from /home/runner/work/app/app/vite.config.js",
      "##[error]Error: Cannot find module '/home/runner/work/_actions/acme/do/v1/dist/index.js'"
    ],
    ignores: [
      "src/app.ts(1,20): error TS2307: Cannot find module 'express'",
      "Cannot find module 'x' (expected)",
      "Error: Cannot find module '$lib/a' or its corresponding type declarations."
    ]
  },
  {
    id: 'node-entry-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|[\s\]])Error: Cannot find module '(?<path>\/home\/runner\/work\/(?!_actions\/|.{0,200}\/node_modules\/)[^']+)'(?! imported)/,
    summary: 'There is no {path}.',
    remedy: 'Run the build that makes the file before this step, or correct the path.',
    docs: 'https://nodejs.org/api/modules.html',
    matches: ["Error: Cannot find module '/home/runner/work/repo/repo/dist/index.js'"],
    ignores: [
      "Error: Cannot find module 'express'",
      "Error: Cannot find module '/home/runner/work/_actions/acme/do/v1/dist/index.js'"
    ]
  },
  {
    id: 'jest-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?Cannot find module '(?<module>[^']+)' from '/,
    summary: 'A test imports the module {module}, which is not there.',
    remedy: 'Add the package to package.json, or correct the path that is imported.',
    docs: 'https://jestjs.io/docs/configuration#modulenamemapper-objectstring-string--arraystring',
    matches: [
      "    Cannot find module '../missing' from 'src/app.test.ts'",
      "Cannot find module 'lodash' from 'a.js'"
    ],
    ignores: ["Error: Cannot find module 'lodash'"]
  },
  {
    id: 'bundler-import-unresolved',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Rollup failed to resolve import|Could not resolve|Failed to resolve import|Can't resolve) ["'](?<module>[^"']+)["'](?! in the current)/,
    summary: 'The bundler does not find {module}.',
    remedy: 'Add the package to package.json, or correct the path that is imported.',
    docs: 'https://vite.dev/guide/troubleshooting',
    matches: [
      '[vite]: Rollup failed to resolve import "dayjs" from "/w/src/app.ts".',
      '✘ [ERROR] Could not resolve "chromium-bidi/lib/cjs/cdp/CdpConnection"',
      "Module not found: Error: Can't resolve 'react' in '/w/src'"
    ],
    ignores: ["Could not resolve host: 'example.org'"]
  },
  {
    id: 'module-export-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bSyntaxError: The requested module '(?<module>[^']+)' does not provide an export named '(?<name>[^']+)'/,
    summary: '{module} has no export named {name}.',
    remedy: 'Use a version of the module, or of Node.js, that has the export.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Modules',
    matches: [
      "SyntaxError: The requested module 'node:util' does not provide an export named 'styleText'"
    ],
    ignores: ["SyntaxError: Unexpected token ':'"]
  },
  {
    id: 'node-openssl-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)\b/,
    summary: 'The build uses a hash that the OpenSSL of this Node.js no longer has.',
    remedy: 'Update webpack, or set NODE_OPTIONS=--openssl-legacy-provider for the step.',
    docs: 'https://nodejs.org/api/cli.html#--openssl-legacy-provider',
    matches: [
      "  code: 'ERR_OSSL_EVP_UNSUPPORTED'",
      'Error: error:0308010C:digital envelope routines::unsupported'
    ],
    ignores: ['openssl version 3.0.2']
  },
  {
    id: 'webpack-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:Module build failed|webpack [\d.]* ?compiled with [1-9]\d* errors?)\b/,
    summary: 'webpack could not build the code.',
    remedy: 'Read the errors above it and correct the code.',
    docs: 'https://webpack.js.org/configuration/stats/',
    matches: [
      'Module build failed (from ./node_modules/babel-loader/lib/index.js):',
      'webpack 5.90.0 compiled with 3 errors in 1204 ms'
    ],
    ignores: ['webpack 5.90.0 compiled successfully', 'webpack compiled with 2 warnings']
  },
  {
    id: 'sass-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:\[sass\] |Sass)?Error: (?:Undefined (?:variable|mixin|function|operation)\b|Can't find stylesheet to import|expected "[^"]{1,5}"\.|There is no module with the namespace)/,
    summary: 'A Sass file does not compile.',
    remedy: 'Correct the place that is named below.',
    docs: 'https://sass-lang.com/documentation/',
    matches: [
      'Error: Undefined variable.',
      "Error: Can't find stylesheet to import.",
      'SassError: Undefined mixin.'
    ],
    ignores: ['Error: Undefined behaviour']
  },
  {
    id: 'node-module-kind-mismatch',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERR_UNKNOWN_FILE_EXTENSION\b|\bERR_REQUIRE_ESM\b|\bERR_PACKAGE_PATH_NOT_EXPORTED\b|\bERR_UNSUPPORTED_DIR_IMPORT\b|\bERR_REQUIRE_ASYNC_MODULE\b/,
    summary: 'Node cannot load a module in the way it is asked to.',
    remedy: 'Bring module kind, file extension and the type field of package.json in line.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts" for /work/a.ts',
      'Error [ERR_REQUIRE_ESM]: require() of ES Module /work/a.js from /work/b.js not supported.'
    ],
    ignores: ['ERR_MODULE_NOT_FOUND']
  },
  {
    id: 'bun-registry-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error: (?:ConnectionRefused|ConnectionClosed|ConnectionReset|Timeout|DNSLookupFailed|FailedToOpenSocket|UnknownHost) (?:downloading|resolving) |^error: GET https?:\/\/\S+ - (?:Connection\w+|Timeout|FailedToOpenSocket)\b/,
    summary: 'Bun lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://bun.sh/docs/cli/install',
    matches: [
      'error: ConnectionRefused downloading package manifest left-pad',
      'error: GET https://registry.example.com/left-pad - ConnectionClosed'
    ],
    ignores: ['error: GET https://registry.example.com/left-pad - 404']
  },
  {
    id: 'bun-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^error: GET https?:\/\/\S+ - 5\d\d\b/,
    summary: 'The registry answered Bun with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://bun.sh/docs/cli/install',
    matches: ['error: GET https://registry.example.com/left-pad - 503'],
    ignores: ['error: GET https://registry.example.com/left-pad - 404']
  },
  {
    id: 'npm-connectivity-problem',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bnpm (?:ERR!|error) network (?:This is a problem related to network connectivity|request to https?:\/\/\S+ failed, reason: )/,
    summary: 'npm lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm error network This is a problem related to network connectivity.',
      'npm ERR! network request to https://registry.example.com/a failed, reason: read ECONNRESET'
    ],
    ignores: ['npm warn network slow']
  },
  {
    id: 'npm-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) 50[0-4] .{1,60} - (?:GET|PUT|POST|HEAD) https?:\/\//,
    summary: 'The npm registry answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.npmjs.org/',
    matches: ['npm error 500 Internal Server Error - GET https://registry.example.com/left-pad'],
    ignores: ['npm error 404 Not Found - GET https://registry.example.com/left-pad']
  },
  {
    id: 'pnpm-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERR_PNPM_(?:FETCH_TIMEOUT|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|SOCKET_TIMEOUT|UND_ERR_\w+|TARBALL_FETCH|BROKEN_METADATA_JSON)\b/,
    summary: 'pnpm lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://pnpm.io/errors',
    matches: ['ERR_PNPM_FETCH_TIMEOUT  request to https://registry.example.com/left-pad timed out'],
    ignores: ['ERR_PNPM_FETCH_404  GET https://registry.example.com/left-pad']
  },
  {
    id: 'npm-publish-not-allowed',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: / - You do not have permission to publish "(?<package>[^"]+)"/,
    summary: 'The npm token may not publish {package}.',
    remedy: 'Use a token of an owner of the package.',
    docs: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
    matches: [
      'npm error 403 403 Forbidden - PUT https://registry.example.com/acme - You do not have permission to publish "acme". Are you logged in as the correct user?'
    ],
    ignores: ['+ acme@1.0.0']
  },
  {
    id: 'npm-version-published',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Yy]ou cannot publish over the previously published versions?\b|\bYou cannot publish over (?:existing|a) version\b|\bcannot publish over previously published version\b/,
    summary: 'That version of the npm package is published already.',
    remedy: 'Raise the version before npm publish.',
    docs: 'https://docs.npmjs.com/cli/v10/commands/npm-publish',
    matches: [
      'npm error 403 403 Forbidden - PUT https://registry.example.com/acme - You cannot publish over the previously published versions: 1.0.0.'
    ],
    ignores: ['+ acme@1.0.0']
  },
  {
    id: 'node-uncaught-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:Uncaught )?(?<error>(?:(?:TypeError|ReferenceError|RangeError|AggregateError|Error): (?!The operation was canceled\.|Command "[^"]+" exited with \d|(?:error )?building at STEP |Failed to build )|(?:TypeError|RangeError|Error) \[\w+\]: )\S.*)$/,
    summary: 'A Node program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'ReferenceError: stagee is not defined',
      'RangeError: Maximum call stack size exceeded'
    ],
    ignores: ['  Error: expected', 'Errors: 1', 'Error: The operation was canceled.']
  }
]
