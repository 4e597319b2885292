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
  }
]
