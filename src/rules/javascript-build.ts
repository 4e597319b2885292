import type { TextRule } from '../engine/types/rule.js'

export const javascriptBuildRules: TextRule[] = [
  {
    id: 'webpack-module-unparsed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:ERROR in .{0,120})?Module (?:parse|build) failed(?: \(from [^)]+\))?: (?<reason>\S.*)/,
    summary: 'webpack cannot read a module: {reason}',
    remedy: 'Correct the file, or add a loader for its kind.',
    docs: 'https://webpack.js.org/concepts/loaders/',
    matches: [
      'Module parse failed: Unexpected token (3:10)',
      'Module build failed (from ./node_modules/babel-loader/lib/index.js): SyntaxError: unclosed'
    ],
    ignores: ['webpack compiled with 1 error']
  },
  {
    id: 'rollup-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:RollupError|RolldownError): (?<message>\S.+)|^\s*\[!\] (?<older>\(?[\w(].{0,200}Error: .+|\(plugin .+)/,
    summary: 'The bundle was not built: {message}{older}',
    remedy: 'Correct the module that is named.',
    docs: 'https://rollupjs.org/troubleshooting/',
    matches: [
      'RollupError: "run" is not exported by "src/a.ts", imported by "src/b.ts".',
      '[!] (plugin typescript) Error: Unexpected token',
      '[!] RollupError: Could not load src/a.ts'
    ],
    ignores: ['(!) Circular dependency']
  },
  {
    id: 'vite-build-error',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    patterns: [
      /^\s*error during build:\s*$/,
      /^\s*(?!\[vite:\w+\] Transform failed)(?<message>\S.*)/
    ],
    within: 2,
    summary: 'Vite did not build: {message}',
    remedy: 'Correct the place that is named.',
    docs: 'https://vite.dev/guide/build',
    matches: ['error during build:\n    Tsconfig not found expo/tsconfig.base'],
    ignores: ['error during build:\n\n\nnext']
  },
  {
    id: 'esbuild-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:✘|X) \[ERROR\] (?!Could not resolve|TS\d|Missing entry-point|A request to|In a non-interactive|Authentication error|You must be logged in)(?<message>\S.+)|^\s*\S+\.(?:[cm]?[jt]sx?|vue|svelte|astro|css):\d+:\d+: ERROR: (?!Could not resolve)(?<older>\S.+)/,
    summary: 'esbuild reports: {message}{older}',
    remedy: 'Correct the place that is named.',
    docs: 'https://esbuild.github.io/',
    matches: [
      '✘ [ERROR] Expected ";" but found "run"',
      "✘ [ERROR] NG8001: 'app-list' is not a known element:",
      '/work/src/PdfCrop.tsx:346:8: ERROR: The symbol "page" has already been declared'
    ],
    ignores: ['▲ [WARNING] Duplicate key "a"']
  },
  {
    id: 'next-type-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Type error: (?<message>[A-Z].+)/,
    summary: 'The TypeScript check of the build failed: {message}',
    remedy: 'Correct the place that is named.',
    docs: 'https://nextjs.org/docs/app/api-reference/config/typescript',
    matches: ["Type error: Property 'name' does not exist on type 'User'."],
    ignores: ['TypeError: x is not a function']
  },
  {
    id: 'next-lint-error',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\d+:\d+ {1,2}Error: .+(?: {2}(?<rule>@?[\w-]+(?:\/[\w-]+)*)| (?<spaced>@?[\w-]+(?:\/[\w-]+)+|no-[a-z-]+|prefer-const))\s*$/,
    summary: 'ESLint, run by the build, has a finding: {rule}{spaced}.',
    remedy: 'Correct the place, or run eslint locally.',
    docs: 'https://nextjs.org/docs/app/api-reference/config/eslint',
    matches: [
      '12:7  Error: Unexpected var, use let or const instead.  no-var',
      "2:10 Error: 'Badge' is defined but never used. @typescript-eslint/no-unused-vars"
    ],
    ignores: ['59:36  Warning: x is defined but never used.  no-unused-vars']
  },
  {
    id: 'next-page-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bError occurred prerendering page "(?<page>[^"]+)"|\bFailed to collect (?:page data|configuration) for (?<data>\/[\w./[\]-]*)|^(?:> )?Build error occurred\b|\bExport encountered errors? on following paths\b/,
    summary: 'Next.js could not build a page.',
    remedy: 'Correct the error that stands with it.',
    docs: 'https://nextjs.org/docs/messages/prerender-error',
    matches: [
      'Error occurred prerendering page "/about". Read more: https://nextjs.org/docs/messages/prerender-error',
      "[Error: Failed to collect page data for /_not-found] { type: 'Error' }"
    ],
    ignores: ['Generating static pages (12/12)']
  },
  {
    id: 'warnings-as-errors-in-ci',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\bTreating warnings as errors because process\.env\.CI = true\b/,
    summary: 'Warnings of the build count as errors in CI.',
    remedy: 'Correct the warnings below it, or set CI=false for the step.',
    docs: 'https://create-react-app.dev/docs/troubleshooting/',
    matches: ['Treating warnings as errors because process.env.CI = true.'],
    ignores: ['Compiled with warnings.']
  },
  {
    id: 'bundle-failed-to-compile',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^\s*(?:(?:error|ERROR) {1,2})?Failed to compile\.?(?: with \d+ errors?.{0,40})?\s*$|^(?:[\d.]+ )?> Build failed because of \w+ errors\b/,
    summary: 'The bundle does not compile.',
    remedy: 'See the error below it.',
    docs: 'https://webpack.js.org/concepts/',
    matches: [
      'Failed to compile.',
      'ERROR  Failed to compile with 2 errors',
      '> Build failed because of webpack errors'
    ],
    ignores: ['Compiled successfully.']
  },
  {
    id: 'angular-budget-exceeded',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /\bexceeded maximum budget\b/,
    summary: 'A bundle of the Angular application is larger than its budget.',
    remedy: 'Make it smaller, or raise the budget in angular.json.',
    docs: 'https://angular.dev/tools/cli/build',
    matches: [
      'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 120.00 kB with a total of 1.12 MB.'
    ],
    ignores: ['Warning: bundle initial is close to its maximum size']
  },
  {
    id: 'angular-template-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror (?<code>NG\d{4,6}): |\[ERROR\] (?<newer>NG\d{4,6}): /,
    summary: 'An Angular template or component is wrong ({code}{newer}).',
    remedy: 'Correct the place that is named.',
    docs: 'https://angular.dev/errors',
    matches: [
      "Error: src/app/list.component.html:3:5 - error NG8001: 'app-row' is not a known element:"
    ],
    ignores: ['NG0303 is documented']
  },
  {
    id: 'electron-builder-token-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:GitHub|Bitbucket|Keygen) Personal Access Token is not set\b/,
    summary: 'electron-builder has no token to publish with.',
    remedy: 'Pass GH_TOKEN to the step, or build with --publish never.',
    docs: 'https://www.electron.build/publish',
    matches: [
      '  ⨯ GitHub Personal Access Token is not set, neither programmatically, nor using env "GH_TOKEN"'
    ],
    ignores: ['• publishing publisher=Github']
  },
  {
    id: 'electron-builder-config-misplaced',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /'build' in the application package\.json \(.{1,300}\) is not supported\b|^\s*⨯ (?:Cannot compute electron version|Application entry file|Please specify|Cannot find configuration)/,
    summary: 'The configuration of electron-builder is wrong.',
    remedy: 'Do what the line says.',
    docs: 'https://www.electron.build/',
    matches: [
      "  ⨯ 'build' in the application package.json (/work/www/package.json) is not supported since 3.0 anymore.",
      '  ⨯ Application entry file "main.js" in the "/work/dist/app.asar" does not exist.'
    ],
    ignores: ['  • loaded configuration  file=package.json ("build" field)']
  },
  {
    id: 'electron-builder-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^\s*⨯ (?!GitHub Personal Access Token is not set|Application entry file)(?<message>.+(?:ERR_ELECTRON_BUILDER_CANNOT_EXECUTE|failedTask=build|process failed|stackTrace=).*)|\bERR_ELECTRON_BUILDER_CANNOT_EXECUTE\b/,
    summary: 'electron-builder could not make the package.',
    remedy: 'See the output of the program it ran.',
    docs: 'https://www.electron.build/',
    matches: ['  ⨯ /work/.cache/nsis/makensis process failed ERR_ELECTRON_BUILDER_CANNOT_EXECUTE'],
    ignores: ['  • building target=nsis file=build/app.exe']
  },
  {
    id: 'node-gyp-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bgyp ERR! (?:build error|configure error|not ok)\b/,
    summary: 'A native Node module was not built.',
    remedy: 'See the compiler above it; use a Node version for which the package ships a binary.',
    docs: 'https://github.com/nodejs/node-gyp',
    matches: ['gyp ERR! build error', 'npm ERR! gyp ERR! not ok'],
    ignores: ['gyp info ok']
  },
  {
    id: 'node-gyp-python-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgyp ERR! (?:find Python Python is not set|stack Error: (?:Could not find any Python installation to use|Can't find Python executable "[^"]+"))/,
    summary: 'node-gyp finds no Python to build a native module with.',
    remedy: 'Install Python before the step, or update the package to one that ships a binary.',
    docs: 'https://github.com/nodejs/node-gyp',
    matches: ['gyp ERR! stack Error: Could not find any Python installation to use'],
    ignores: ['gyp info find Python using Python version 3.11.4']
  },
  {
    id: 'node-gyp-compiler-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgyp ERR! (?:find VS .{0,60}(?:could not find a version of Visual Studio|not found)|stack Error: (?:not found: make|Could not find any Visual Studio installation to use))/,
    summary: 'node-gyp finds no compiler to build a native module with.',
    remedy: 'Install the build tools before the step.',
    docs: 'https://github.com/nodejs/node-gyp',
    matches: [
      'gyp ERR! stack Error: not found: make',
      'gyp ERR! stack Error: Could not find any Visual Studio installation to use'
    ],
    ignores: ['gyp info find VS using VS2022']
  },
  {
    id: 'lerna-script-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern: /^lerna ERR! .{1,120} exited (?:[1-9]\d*|SIG\w+) in '/,
    summary: 'A script of a package failed.',
    remedy: 'See its output above.',
    docs: 'https://lerna.js.org/docs/features/run-tasks',
    matches: ["lerna ERR! npm run test exited 1 in '@acme/core'"],
    ignores: ['lerna info run Ran npm script']
  },
  {
    id: 'nx-task-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^\s*(?:NX|> {2}NX) {2,3}(?:Ran|Running) targets? .{1,200}(?:failed|but \d+ failed)\b|^\s*✖ {2}(?:nx run )?(?<task>[@\w/.-]+:[\w:.-]+)(?: \([\d.]+m?s\))?\s*$/,
    summary: 'A task of the Nx workspace failed.',
    remedy: 'See the output of the task.',
    docs: 'https://nx.dev/',
    matches: [' NX   Running target build for 3 projects failed', '   ✖  nx run core:build'],
    ignores: ['   ✔  nx run core:build (2s)']
  },
  {
    id: 'turbo-task-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /\bERROR: command finished with error: |^\s*ERROR {2}(?<task>[@\w/.-]+#[\w:.-]+): command .+ exited \(\d+\)|^\s*ERROR {2}run failed: command /,
    summary: 'A task of the Turborepo failed.',
    remedy: 'See the output of the task.',
    docs: 'https://turborepo.com/docs',
    matches: [
      'web:build: ERROR: command finished with error: command (/work/apps/web) npm run build exited (1)',
      ' ERROR  @acme/web#build: command (/work/apps/web) npm run build exited (2)'
    ],
    ignores: ['Tasks:    3 successful, 3 total']
  },
  {
    id: 'deno-type-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTS\d{3,5} \[ERROR\]: /,
    summary: 'The TypeScript check of Deno failed.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.deno.com/runtime/',
    matches: ["error: TS2322 [ERROR]: Type 'string' is not assignable to type 'number'."],
    ignores: ['Check file:///work/app/mod.ts']
  },
  {
    id: 'deno-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /\berror: Found [1-9]\d* not formatted files? in \d+ files?\b/,
    summary: 'Files are not formatted.',
    remedy: 'Run deno fmt and commit the result.',
    docs: 'https://docs.deno.com/runtime/',
    matches: ['error: Found 2 not formatted files in 12 files'],
    ignores: ['Checked 12 files']
  },
  {
    id: 'deno-lint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*Found [1-9]\d* problems?\s*$/,
    summary: 'deno lint has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://docs.deno.com/runtime/',
    matches: ['Found 1 problem', 'Found 12 problems'],
    ignores: ['Found 0 problems', 'Found 12 problems in the upstream list']
  },
  {
    id: 'deno-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<test>\S.{0,200}) => \S+\.[cm]?[jt]sx?:\d+:\d+\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.deno.com/runtime/',
    matches: ['adds numbers => ./add_test.ts:3:6'],
    ignores: ['const f = (a) => b']
  },
  {
    id: 'bun-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:✗|\(fail\)) (?<test>\S.{0,200}) \[[\d.]+m?s\]\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bun.sh/docs/cli/test',
    matches: ['(fail) parser > reads dates [0.12ms]', '✗ parser > reads dates [1.00ms]'],
    ignores: ['(pass) parser > reads dates [0.12ms]']
  },
  {
    id: 'karma-browser-disconnected',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bDisconnected ?(?:\(\d+ times\) )?, because no message in \d+ ms\b|\bDisconnectedreconnect failed before timeout of\b|\bChrome\w* have not captured in \d+ ms\b/,
    summary: 'The browser of the Karma run went silent.',
    remedy:
      'Re-run it once; where it happens again, raise browserNoActivityTimeout or find what hangs.',
    docs: 'https://karma-runner.github.io/latest/config/configuration-file.html',
    matches: ['  Disconnected , because no message in 30000 ms.'],
    ignores: ['Connected on socket abc with id 123']
  },
  {
    id: 'web-server-not-started',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTimed out waiting (?:for: (?:https?:|tcp:|file:)\S+|\d+ms from config\.webServer)|\bError: Process from config\.webServer (?:was not able to start|exited early)|\bTimed out waiting for '(?:https?:|tcp:)[^']+'/,
    summary: 'The server that the tests need did not start in time.',
    remedy: 'See the output of the server; raise the time limit only where it merely is slow.',
    docs: 'https://playwright.dev/docs/test-webserver',
    matches: [
      'Error: Timed out waiting 60000ms from config.webServer.',
      'Error: Timed out waiting for: http://localhost:3000'
    ],
    ignores: ['waiting for: http://localhost:3000']
  },
  {
    id: 'cypress-server-not-running',
    category: 'configuration_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCypress (?:could not verify that this server is running|failed to verify that your server is running)\b/,
    summary: 'Cypress does not reach the server under test.',
    remedy: 'Start the server before the run and wait for it.',
    docs: 'https://docs.cypress.io/app/references/error-messages',
    matches: ['Cypress could not verify that this server is running:'],
    ignores: ['Cypress could not verify the certificate']
  },
  {
    id: 'eslint-rule-undefined',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDefinition for rule '(?<rule>[^']+)' not found\b/,
    summary: 'ESLint does not know the rule {rule}.',
    remedy: 'Install the plugin that brings it, or take the rule out of the configuration.',
    docs: 'https://eslint.org/docs/latest/use/configure/rules',
    matches: ["  1:1  error  Definition for rule 'acme/no-foo' not found  acme/no-foo"],
    ignores: ["Rule 'no-foo' is deprecated"]
  },
  {
    id: 'eslint-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:Error: )?(?:ESLint configuration in .+ is invalid:|No files matching (?:the pattern )?["'].+["'] were found\.|All files matched by '.+' are ignored\.|Failed to load (?:plugin|parser|config) '[^']+' declared in|Cannot read config file: |ConfigError: Config )|\bParsing error: (?:Cannot find module|Cannot read file)\b|\bParsing error: "parserOptions\.project" has been set\b/,
    summary: 'The ESLint configuration cannot be used.',
    remedy: 'Correct it as the message says.',
    docs: 'https://eslint.org/docs/latest/use/configure/',
    matches: [
      "Error: Failed to load plugin 'react' declared in '.eslintrc.js': Cannot find module 'eslint-plugin-react'",
      'No files matching the pattern "env.d.ts" were found.',
      "All files matched by 'dist' are ignored."
    ],
    ignores: ['Parsing error: Unexpected token {']
  },
  {
    id: 'yarn-integrity-mismatch',
    category: 'dependency_conflict',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bIntegrity check failed for "(?<package>[^"]+)" \(computed integrity doesn't match\b/,
    summary: 'The archive of {package} is not the one of yarn.lock.',
    remedy: 'Clean the cache and re-run once; then make the lock file anew.',
    docs: 'https://classic.yarnpkg.com/lang/en/docs/yarn-lock/',
    matches: [
      'error https://registry.example.com/left/-/left-1.0.0.tgz: Integrity check failed for "left" (computed integrity doesn\'t match our records, got "sha512-abc")'
    ],
    ignores: ['success Folder in sync.']
  },
  {
    id: 'yarn-berry-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe lockfile would have been (?:modified|created) by this install, which is explicitly forbidden\b/,
    summary: 'yarn.lock does not match package.json.',
    remedy: 'Run yarn install and commit the lock file.',
    docs: 'https://yarnpkg.com/advanced/error-codes',
    matches: [
      '➤ YN0028: The lockfile would have been created by this install, which is explicitly forbidden.'
    ],
    ignores: ['➤ YN0000: The lockfile is fine']
  },
  {
    id: 'yarn-berry-checksum-mismatch',
    category: 'dependency_conflict',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bYN0018: .{0,120}The remote archive doesn't match the expected checksum\b/,
    summary: 'An archive is not the one of yarn.lock.',
    remedy: 'Re-run once; then run yarn install and commit the lock file.',
    docs: 'https://yarnpkg.com/advanced/error-codes',
    matches: ["➤ YN0018: │ left@npm:1.0.0: The remote archive doesn't match the expected checksum"],
    ignores: ['➤ YN0013: │ left@npm:1.0.0 will be fetched']
  },
  {
    id: 'yarn-berry-resolution-failed',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bYN0(?:027|035|082): .{0,200}(?:Package not found|Response Code: 404|No candidates found)|\bYN0001: .{0,200}(?:No candidates found|Couldn't find package)/,
    summary: 'Yarn does not find a package or version.',
    remedy: 'Correct the name or version in package.json.',
    docs: 'https://yarnpkg.com/advanced/error-codes',
    matches: ['➤ YN0035: │ left-pda@npm:*: Package not found'],
    ignores: ['➤ YN0000: └ Completed']
  },
  {
    id: 'npm-files-busy',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) code (?:ENOTEMPTY|EBUSY|EEXIST|ENOSPC)\b/,
    summary: 'npm could not write files in node_modules.',
    remedy: 'Free disk space; delete node_modules before the install, and do not cache it.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: ['npm ERR! code ENOTEMPTY'],
    ignores: ['npm warn deprecated']
  },
  {
    id: 'yarn-archive-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror An unexpected error occurred: "https?:\/\/[^"]{1,300}: Request failed \\?"40[04] /,
    summary: 'The registry does not have a package that yarn.lock names.',
    remedy: 'Make the lock file anew.',
    docs: 'https://classic.yarnpkg.com/lang/en/docs/yarn-lock/',
    matches: [
      'error An unexpected error occurred: "https://registry.example.com/left/-/left-1.0.0.tgz: Request failed \\"404 Not Found\\"".'
    ],
    ignores: [
      'error An unexpected error occurred: "https://registry.example.com/left: Request failed \\"503 Service Unavailable\\"".'
    ]
  },
  {
    id: 'npm-lockfile-entries-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bnpm (?:ERR!|error) (?:Missing: \S+ from lock file|Invalid: lock file's \S+ does not satisfy )/,
    summary: 'package-lock.json does not match package.json.',
    remedy: 'Run npm install and commit the lock file.',
    docs: 'https://docs.npmjs.com/cli/v10/commands/npm-ci',
    matches: [
      'npm error Missing: left-pad@1.0.0 from lock file',
      "npm ERR! Invalid: lock file's left-pad@1.0.0 does not satisfy left-pad@1.3.0"
    ],
    ignores: ['npm error code EUSAGE']
  }
]
