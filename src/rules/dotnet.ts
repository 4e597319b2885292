import type { TextRule } from '../engine/types/rule.js'

export const dotnetRules: TextRule[] = [
  {
    id: 'dotnet-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror (?:CS|FS|BC|VBC)\d{4,5}: /,
    summary: 'A .NET source file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/compiler-messages/',
    matches: [
      "Program.cs(12,5): error CS0103: The name 'foo' does not exist in the current context [/w/App.csproj]",
      'Lib.fs(3,1): error FS0039: The value is not defined'
    ],
    ignores: ['warning CS0168: The variable is declared but never used']
  },
  {
    id: 'msbuild-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror MSB(?!10(?:0[1-9]|11|50)|30(?:21|26|27))\d{4}: /,
    summary: 'MSBuild could not build the project.',
    remedy: 'Do what the text behind the code says.',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/errors/msbuild-error-messages',
    matches: ['error MSB3073: The command "npm run build" exited with code 1.'],
    ignores: ['warning MSB3277: Found conflicts']
  },
  {
    id: 'nuget-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:\berror |^\s+)NU110[123]: /,
    summary: 'NuGet finds no such package or version.',
    remedy: 'Correct name and version, and check the sources in nuget.config.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings/nu1101',
    matches: [
      'error NU1101: Unable to find package Acme.Core. No packages exist with this id in source(s): nuget.org',
      'error NU1102: Unable to find package Newtonsoft.Json with version (>= 99.0.0)',
      '    NU1102: Unable to find package Acme.Core with version (>= 3.8.2)'
    ],
    ignores: ['warning NU1701: Package restored using .NETFramework']
  },
  {
    id: 'nuget-source-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NU1301: (?!.*(?:\b40[134]\b|[Ll]ocal source|doesn't exist))/,
    summary: 'NuGet could not reach a package source.',
    remedy: 'Re-run the job; cache the packages.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings/nu1301',
    matches: [
      'error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.'
    ],
    ignores: [
      'error NU1301: Unable to load the service index: Response status code does not indicate success: 401 (Unauthorized).',
      "error NU1301: The local source '/home/runner/work/app/packages' doesn't exist."
    ]
  },
  {
    id: 'nuget-source-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NU1301: .*\b40[13]\b/,
    summary: 'A NuGet source refused the request.',
    remedy: 'Pass the credentials of the source.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings/nu1301',
    matches: [
      'error NU1301: Unable to load the service index: Response status code does not indicate success: 401 (Unauthorized).'
    ],
    ignores: [
      'error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.'
    ]
  },
  {
    id: 'nuget-version-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NU(?:1605|1107|1608|1109): /,
    summary: 'The package versions contradict each other.',
    remedy: 'Align the versions that NuGet names.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings/nu1605',
    matches: [
      'error NU1605: Warning As Error: Detected package downgrade: Foo from 2.0.0 to 1.0.0.',
      'error NU1107: Version conflict detected for Foo.'
    ],
    ignores: ['warning NU1603: x depends on y']
  },
  {
    id: 'nuget-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NU1004: /,
    summary: 'packages.lock.json does not match the project.',
    remedy: 'Run dotnet restore --force-evaluate and commit the lock file.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings/nu1004',
    matches: [
      "error NU1004: The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode."
    ],
    ignores: ['error NU1101: Unable to find package']
  },
  {
    id: 'nuget-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NU190[1-4]: /,
    summary: 'A package has a known vulnerability.',
    remedy: 'Update the package to a version without it.',
    docs: 'https://learn.microsoft.com/en-us/nuget/concepts/auditing-packages',
    matches: [
      "error NU1903: Warning As Error: Package 'System.Text.Json' 8.0.0 has a known high severity vulnerability"
    ],
    ignores: [
      "warning NU1903: Package 'System.Text.Json' 8.0.0 has a known high severity vulnerability"
    ]
  },
  {
    id: 'nuget-push-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe specified API key is invalid, has expired, or does not have permission\b/,
    summary: 'The NuGet server refused the API key.',
    remedy: 'Make a new key that may push this package and store it as a secret.',
    docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
    matches: [
      'error: Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).'
    ],
    ignores: ['API key is valid']
  },
  {
    id: 'dotnet-sdk-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NETSDK1045: |\bA compatible \.NET SDK was not found\b/,
    summary: 'The installed .NET SDK is not the one the project needs.',
    remedy: 'Set dotnet-version or global-json-file on actions/setup-dotnet.',
    docs: 'https://github.com/actions/setup-dotnet',
    matches: [
      'error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.',
      'A compatible .NET SDK was not found.'
    ],
    ignores: ['SDK 8.0.100']
  },
  {
    id: 'dotnet-runtime-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bYou must install or update \.NET to run this application\b|\bNo \.NET SDKs were found\b|\bIt was not possible to find any (?:compatible framework version|installed \.NET Core SDKs)/,
    summary: 'The .NET runtime that the program needs is not installed.',
    remedy: 'Add its version to dotnet-version on actions/setup-dotnet.',
    docs: 'https://github.com/actions/setup-dotnet',
    matches: [
      'You must install or update .NET to run this application.',
      'No .NET SDKs were found.',
      'It was not possible to find any compatible framework version'
    ],
    ignores: ['.NET runtime found']
  },
  {
    id: 'dotnet-workload-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror NETSDK1147: /,
    summary: 'A .NET workload is not installed.',
    remedy: 'Run dotnet workload restore before the build.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-workload-restore',
    matches: [
      'error NETSDK1147: To build this project, the following workloads must be installed: android'
    ],
    ignores: ['workload list']
  },
  {
    id: 'dotnet-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS): /,
    summary: 'A .NET source file is not formatted.',
    remedy: 'Run dotnet format and commit the result.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-format',
    matches: [
      "Program.cs(12,5): error WHITESPACE: Fix whitespace formatting. Insert '\\s'.",
      'Program.cs(1,1): error IMPORTS: Fix imports ordering.'
    ],
    ignores: ['warning WHITESPACE: x']
  },
  {
    id: 'dotnet-container-publish-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror CONTAINER\d{4}: /,
    summary: 'The container image could not be published.',
    remedy: 'Read the text behind the code: it tells a refused login from an unknown image.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/containers/sdk-publish',
    matches: ["error CONTAINER1016: Unable to access the repository 'acme/app' in the registry."],
    ignores: ['CONTAINER built']
  },
  {
    id: 'powershell-unhandled-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*\| (?:Cannot bind|The property|Exception calling)/,
    summary: 'A PowerShell command failed.',
    remedy: 'Correct the script at the line that is named.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_try_catch_finally',
    matches: ["     | Cannot bind argument to parameter 'Path' because it is null."],
    ignores: ['| Name | Value |']
  },
  {
    id: 'msbuild-project-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror MSB10(?:03|09|11|50): |\bMSBUILD : error MSB100[1-9]: /,
    summary: 'MSBuild was not told what to build, or it is not there.',
    remedy: 'Name the project or solution in the step.',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/errors/msb1003',
    matches: [
      'MSBUILD : error MSB1003: Specify a project or solution file.',
      'MSBUILD : error MSB1009: Project file does not exist.'
    ],
    ignores: ['MSBUILD : warning MSB1008']
  },
  {
    id: 'msbuild-file-locked',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror MSB30(?:21|26|27): /,
    summary: 'A file was in use and could not be copied.',
    remedy: 'Re-run once; build with less at the same time (-m:1).',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/errors/msb3021',
    matches: [
      'error MSB3027: Could not copy "app.dll" to "bin\\app.dll". Exceeded retry count of 10. Failed.'
    ],
    ignores: ['warning MSB3026: Could not copy']
  },
  {
    id: 'nuget-pack-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror NU50\d\d: |\berror : (?:The nuget command failed|NuGet pack failed)/i,
    summary: 'The NuGet package was not made.',
    remedy: 'Correct the place that is named.',
    docs: 'https://learn.microsoft.com/en-us/nuget/reference/errors-and-warnings',
    matches: ["error NU5026: The file '/work/bin/app.dll' to be packed was not found on disk."],
    ignores: ['warning NU5104: A stable release']
  },
  {
    id: 'nuget-package-exists',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bA package with (?:ID|the ID|id) .{1,120}already exists and cannot be modified\b|\bResponse status code does not indicate success: 409\b/,
    summary: 'The NuGet package exists already.',
    remedy: 'Raise the version, or push with --skip-duplicate.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-nuget-push',
    matches: [
      "error: Response status code does not indicate success: 409 (A package with ID 'Acme' and version '1.0.0' already exists and cannot be modified.)"
    ],
    ignores: ['Your package was pushed.']
  },
  {
    id: 'dotnet-test-host-crashed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTest host process crashed\b|\bTesthost process .{0,60}exited with error\b/i,
    summary: 'The process that runs the tests died.',
    remedy: 'Look for a crash or a stack overflow in the tests.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/testing/',
    matches: ['Reason: Test host process crashed : Stack overflow.'],
    ignores: ['Test host process started']
  },
  {
    id: 'dotnet-test-assembly-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe argument \S+ is invalid\. Please use the \/help option\b|\bThe test source file "(?<path>[^"]+)" provided was not found\b/,
    summary: 'The test assembly is not there.',
    remedy: 'Build the same configuration before dotnet test --no-build.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    matches: [
      'The argument /work/app/bin/Debug/net8.0/App.Tests.dll is invalid. Please use the /help option to check the list of valid arguments.',
      'The test source file "/work/App.Tests.dll" provided was not found.'
    ],
    ignores: ['The argument is valid']
  },
  {
    id: 'nuget-download-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe download of 'https?:[^']+' timed out because no data was received\b|\bFailed to download package '[^']+' from 'https?:/,
    summary: 'NuGet could not download a package.',
    remedy: 'Re-run the job.',
    docs: 'https://status.nuget.org/',
    matches: [
      "The download of 'https://packages.example.com/a.nupkg' timed out because no data was received for 60000ms.",
      "  Failed to download package 'Acme.1.0.0' from 'https://packages.example.com/a.nupkg'."
    ],
    ignores: ['Restored /work/App.csproj']
  },
  {
    id: 'nuget-index-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror: Unable to load the service index for source https?:\/\//,
    summary: 'NuGet could not reach its source.',
    remedy: 'Re-run the job.',
    docs: 'https://status.nuget.org/',
    matches: [
      'error: Unable to load the service index for source https://packages.example.com/acme/index.json.'
    ],
    ignores: ['warning: Unable to load the service index']
  },
  {
    id: 'dotnet-request-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bSystem\.Net\.Http\.Http(?:Request|IO)Exception: (?:Resource temporarily unavailable|Name or service not known|The response ended prematurely|Connection (?:reset|timed out)|No such host is known|An error occurred while sending the request|Unable to read data from the transport|nodename nor servname)(?!.{0,80}(?:localhost|127\.0\.0\.1))/,
    summary: 'A connection of a .NET program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.http.httprequestexception',
    matches: ['System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)'],
    ignores: ['System.Net.Http.HttpRequestException: Connection refused (localhost:5000)']
  },
  {
    id: 'dotnet-analyzer-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\.(?:cs|vb|fs)\(\d+,\d+(?:,\d+,\d+)?\): error (?<rule>(?:CA|SA|SX|IDE|RCS|S|MA|VSTHRD|xUnit|NUnit|RS|AsyncFixer|ASP|BL)\d{3,5}): /,
    summary: 'A .NET analyser has a finding: {rule}.',
    remedy: 'Correct the place, or change the severity in .editorconfig.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/overview',
    matches: [
      "/work/src/App.cs(12,5): error CA1822: Member 'Run' does not access instance data and can be marked as static [/work/src/App.csproj]"
    ],
    ignores: ["/work/src/App.cs(12,5): warning CA1822: Member 'Run'"]
  },
  {
    id: 'dotnet-warning-as-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror (?<rule>(?:NETSDK|CS|SYSLIB|RZ|XA|XLS|MC|AD|IL)\d{3,5}): Warning As Error: /,
    summary: 'A warning of the .NET build counts as an error: {rule}.',
    remedy: 'Correct it, or except it by WarningsNotAsErrors.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/compiler-options/errors-warnings',
    matches: [
      "/work/App.csproj : error NETSDK1138: Warning As Error: The target framework 'net5.0' is out of support"
    ],
    ignores: ['warning NU1903: Package']
  },
  {
    id: 'dotnet-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFileNotFoundException: Could not (?:find file|load file or assembly) '(?<file>[^']+)|\bDirectoryNotFoundException: Could not find a part of the path '(?<folder>[^']+)/,
    summary: 'A .NET program does not find {file}{folder}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.io.filenotfoundexception',
    matches: ["System.IO.FileNotFoundException: Could not find file '/work/app.json'."],
    ignores: ['FileNotFoundException is expected']
  },
  {
    id: 'dotnet-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bUnauthorizedAccessException: Access to the path '(?<path>[^']+)' is denied\b|^Access is denied\.?\s*$/,
    summary: 'A program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.unauthorizedaccessexception',
    matches: [
      "System.UnauthorizedAccessException: Access to the path '/opt/app' is denied.",
      'Access is denied.'
    ],
    ignores: ['Access is denied to guests in this test']
  },
  {
    id: 'dotnet-test-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?Failed! +- Failed: +[1-9]\d*, Passed: +\d+|^\s*Test Run Failed\.\s*$/,
    summary: '.NET tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    matches: [
      'Failed!  - Failed:     1, Passed:    40, Skipped:     0, Total:    41, Duration: 1 s - App.Tests.dll',
      'Test Run Failed.'
    ],
    ignores: ['Passed!  - Failed:     0, Passed:    41, Skipped:     0']
  },
  {
    id: 'dotnet-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:Failed (?<test>\w+(?:\.\w+)+)(?:\([^)]*\))? \[[<\d][\d. <mhs]*\]|\[xUnit\.net [\d:.]+\]\s+(?<name>\S+) \[FAIL\])/,
    summary: 'A .NET test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/testing/',
    matches: [
      '  Failed App.Tests.ParserTests.ParsesEmpty [12 ms]',
      '[xUnit.net 00:00:01.23]     App.Tests.ParserTests.ParsesEmpty [FAIL]'
    ],
    ignores: ['  Passed App.Tests.ParserTests.ParsesEmpty [12 ms]']
  },
  {
    id: 'dotnet-test-failed-short',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:Failed|failed) (?<test>[A-Za-z_]\w*(?:\(.{0,200}\))?) \[(?:< )?[\d.,]+ ?m?s\b[^\]]*\]\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    matches: ['  Failed ReadsDates [12 ms]', '  Failed ReadsDates [< 1 ms]'],
    ignores: ['  Passed ReadsDates [12 ms]']
  },
  {
    id: 'xunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?<test>[A-Z]\w*(?:\.\w+){2,}(?:\(.{0,200}\))?) \[FAIL\]\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://xunit.net/',
    matches: ['    Acme.Tests.ParserTests.ReadsDates [FAIL]'],
    ignores: ['    Acme.Tests.ParserTests.ReadsDates [SKIP]']
  },
  {
    id: 'dotnet-testing-platform-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*Test run summary: Failed!|^\s*Test Run Aborted\.?\s*$|\bThe active test run was aborted\. Reason: /,
    summary: 'A .NET test run failed or stopped.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/testing/',
    matches: [
      'Test run summary: Failed! - bin/app.dll (net8.0|x64)',
      'The active test run was aborted. Reason: the process exited'
    ],
    ignores: ['Test run summary: Passed!']
  },
  {
    id: 'nunit-console-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?:Failed|Error|Failure) : (?<test>[\w.]+(?:\(.{0,100}\))?)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.nunit.org/',
    matches: ['1) Failed : Acme.Tests.ParserTests.ReadsDates'],
    ignores: ['1) Ignored : Acme.Tests.ParserTests.ReadsDates']
  },
  {
    id: 'dotnet-unhandled-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Unhandled [Ee]xception[.:] (?<error>(?:[A-Z]\w*\.)+\w+(?:: .*)?)$/,
    summary: 'A .NET program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/standard/exceptions/',
    matches: [
      'Unhandled exception. System.InvalidOperationException: Sequence contains no elements',
      'Unhandled Exception: System.IO.FileNotFoundException: Could not load file or assembly'
    ],
    ignores: ['Unhandled exception handler is registered']
  },
  {
    id: 'powershell-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\+ )?FullyQualifiedErrorId : (?<error>\S+)|^(?:Exception|ParserError|ParentContainsErrorRecordException|WriteErrorException|InvalidOperation|MethodInvocationException|ObjectNotFound): (?:\S+\.ps1:\d+|\S)/,
    summary: 'A PowerShell script stopped.',
    remedy: 'See the lines above it.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_try_catch_finally',
    matches: [
      '    + FullyQualifiedErrorId : RuntimeException',
      'Exception: D:\\a\\app\\build.ps1:12'
    ],
    ignores: ['FullyQualifiedErrorId is documented']
  }
]
