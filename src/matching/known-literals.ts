// Made from src/rules by `npm run build`, see scripts/generate-literals.mjs.
/* eslint-disable max-lines */

/**
 * What `requiredLiterals` finds in the shipped patterns, by the pattern as text. The action is a new process for each
 * failed run, and to read 700 patterns in one that has just started takes it 50 ms.
 */
export const knownLiterals: Readonly<Record<string, readonly string[]>> = {
  '/^\\s*> Lint found (?:fatal )?errors in the project; aborting build\\b|^\\s*Lint found [1-9]\\d* errors?\\b/':
    ['lint found '],
  '/\\bAAPT2? ?: error: |\\berror: resource \\w+\\/\\S+ \\(aka [^)]+\\) not found\\b/': [
    'aapt: error: ',
    'aapt : error: ',
    'aapt2: error: ',
    'aapt2 : error: ',
    ' (aka '
  ],
  '/\\bDuplicate class (?<class>[\\w.$]+) found in modules?\\b/': ['duplicate class '],
  '/\\bManifest merger failed\\b/': ['manifest merger failed'],
  '/\\bKeystore file \'[^\']+\' not found for signing config\\b|\\bFailed to read key \\S+ from store\\b|\\bSigningConfig "[^"]+" is missing required property\\b/':
    ["' not found for signing config", 'failed to read key ', '" is missing required property'],
  '/\\bTimeout waiting for emulator to boot\\b|\\bEmulator did not boot in time\\b|\\bERROR +\\| (?:x86_64 emulation currently requires hardware acceleration|Failed to initialize the GL)/':
    [
      'timeout waiting for emulator to boot',
      'emulator did not boot in time',
      ' | x86_64 emulation currently requires hardware acceleration',
      ' | failed to initialize the gl'
    ],
  '/\\bAndroid Gradle plugin requires Java (?<java>\\d+) to run\\b/': [
    'android gradle plugin requires java '
  ],
  "/\\bMinimum supported Gradle version is (?<gradle>[\\d.]+)\\. Current version is\\b|\\bThe project is using an incompatible version .{0,40} of the Android Gradle plugin\\b|\\bDependency '[^']+' requires (?:libraries and applications that\\s+depend on it to compile|Android Gradle plugin)\\b/":
    [
      'minimum supported gradle version is ',
      'the project is using an incompatible version ',
      'libraries and applications that',
      'android gradle plugin'
    ],
  '/\\bis currently compiled against android-\\d+\\.|\\bThe minCompileSdk \\(\\d+\\) specified in a\\b/':
    ['is currently compiled against android-', 'the mincompilesdk ('],
  '/\\bError while dexing\\b|\\bERROR: ?R8: |\\bCannot fit requested classes in a single dex file\\b|\\bProgram type already present: /':
    [
      'error while dexing',
      'error:r8: ',
      'error: r8: ',
      'cannot fit requested classes in a single dex file',
      'program type already present: '
    ],
  "/^(?:FAILURE: )?(?:Cannot locate tasks that match '|Task '(?<task>[^']+)' (?:is ambiguous|not found) in (?:root )?project|Project '(?<project>[^']+)' not found in (?:root )?project)/":
    [
      "cannot locate tasks that match '",
      "' is ambiguous in project",
      "' is ambiguous in root project",
      "' not found in project",
      "' not found in root project"
    ],
  "/^\\s*> Failed to apply plugin \\[?'?(?<plugin>[\\w.:-]+)|^An exception occurred applying plugin request\\b/":
    ['> failed to apply plugin ', 'an exception occurred applying plugin request'],
  "/\\bGradle requires JVM \\d+ or later to run\\b|\\bCould not determine java version from '|\\bDependency requires at least JVM runtime version (?<java>\\d+)\\b|\\bNo matching (?:variant|configuration) of \\S+ was found\\. The consumer was configured to find/":
    [
      'gradle requires jvm ',
      "could not determine java version from '",
      'dependency requires at least jvm runtime version ',
      ' was found. the consumer was configured to find'
    ],
  "/^(?:build|settings) file '.{1,200}': \\d+: |^\\s*Could not compile (?:build|settings|initialization) (?:file|script) '|^Script compilation errors?:/":
    [
      "build file '",
      "settings file '",
      "could not compile build script '",
      "could not compile settings script '",
      "could not compile initialization file '",
      "could not compile initialization script '",
      'script compilation error:',
      'script compilation errors:'
    ],
  '/(?:^|▸ )\\s*\\*\\* (?:BUILD|TEST|ARCHIVE|EXPORT|TEST BUILD|CLEAN) (?:FAILED|INTERRUPTED) \\*\\*|^The following build commands failed:/':
    [
      '** build failed **',
      '** build interrupted **',
      '** test failed **',
      '** test interrupted **',
      '** archive failed **',
      '** archive interrupted **',
      '** export failed **',
      '** export interrupted **',
      '** test build failed **',
      '** test build interrupted **',
      '** clean failed **',
      '** clean interrupted **',
      'the following build commands failed:'
    ],
  '/\\bxcodebuild: error: (?<message>\\S.+)/': ['xcodebuild: error: '],
  '/\\bxcode-select: error: (?:tool \'(?<tool>[^\']+)\' requires Xcode|invalid developer directory|missing Developer directory)|\\bxcrun: error: (?:invalid active developer path|unable to find utility "(?<utility>[^"]+)")/':
    ['xcode-select: error: ', 'invalid active developer path', 'unable to find utility "'],
  "/^(?:▸ )?\\s*❌ {1,2}(?<message>\\S+\\.(?:swift|[mhc]|mm|cc|cpp):\\d+:\\d+: .+|error: .+)|^error: (?<plain>.+ \\(in target '[^']+' from project '[^']+'\\))/":
    ['❌ ', "' from project '"],
  "/\\berror: no such module '(?<module>[^']+)'/": ["error: no such module '"],
  "/\\berror: Dependencies could not be resolved because\\b|\\bxcodebuild: error: Could not resolve package dependencies\\b|\\berror: package '[^']+' is using Swift tools version\\b/":
    [
      'error: dependencies could not be resolved because',
      'xcodebuild: error: could not resolve package dependencies',
      "' is using swift tools version"
    ],
  '/^\\s*✘ Test (?<test>"?\\S.{0,160}?) (?:recorded an issue|failed after [\\d.]+ seconds)\\b/': [
    '✘ test '
  ],
  "/^\\s*(?:Test Case '-?\\[?(?<test>[\\w. ]+)\\]?' failed \\(|(?:✖|✗) (?<pretty>test\\w+), )/": [
    "test case '",
    '✖ test',
    '✗ test'
  ],
  '/\\[!\\] CocoaPods could not find compatible versions for pod "(?<pod>[^"]+)"/': [
    '[!] cocoapods could not find compatible versions for pod "'
  ],
  "/\\[!\\] Unable to find a specification for [`'](?<pod>[^`']+)/": [
    '[!] unable to find a specification for `',
    "[!] unable to find a specification for '"
  ],
  '/\\bThe sandbox is not in sync with the Podfile\\.lock\\b/': [
    'the sandbox is not in sync with the podfile.lock'
  ],
  "/^\\[!\\] (?<message>(?:Error|Could not|Exit status|Invalid|No |Couldn't|Unable)\\S*\\b.+)|\\bfastlane finished with errors\\b/":
    [
      '[!] error',
      '[!] could not',
      '[!] exit status',
      '[!] invalid',
      '[!] no ',
      "[!] couldn't",
      '[!] unable',
      'fastlane finished with errors'
    ],
  '/\\bDone linting! Found \\d+ violations?, [1-9]\\d* serious in \\d+ files?\\b|(?<file>\\S+\\.swift):\\d+:\\d+: error: .+ Violation: /':
    ['done linting! found ', '.swift:'],
  '/\\bUnable to boot (?:device|the Simulator)\\b|\\bFailed to (?:prepare device|launch) .{0,80}(?:impending launch|Simulator)|\\bTest runner (?:never began executing tests after launching|crashed before establishing connection)|\\bEarly unexpected exit, operation never finished bootstrapping\\b/':
    [
      'unable to boot device',
      'unable to boot the simulator',
      'failed to prepare device ',
      'failed to launch ',
      'test runner never began executing tests after launching',
      'test runner crashed before establishing connection',
      'early unexpected exit, operation never finished bootstrapping'
    ],
  "/\\bPackage\\.swift(?::\\d+:\\d+)?: error: (?<message>\\S.+)|\\berror: (?:the package manifest at '[^']+' cannot be accessed|manifest parse error)/":
    ['package.swift', "the package manifest at '", 'manifest parse error'],
  "/\\bld: (?:framework|library) (?:not found |')(?<framework>[\\w.+-]+)/": [
    'ld: framework not found ',
    "ld: framework '",
    'ld: library not found ',
    "ld: library '"
  ],
  '/^(?:##\\[error\\])?(?:[\\w.-]+: )?(?:[Ee]rror|ERROR|fatal): (?:unknown|unrecognized|invalid|unsupported|no such(?! (?:sub)?command: )|ambiguous) (?:option|flag|argument|command|subcommand|switch|parameter|shorthand flag|command[- ]line option|choice)s?\\b|^(?:[\\w./-]+: )?(?:unknown shorthand flag: |flag provided but not defined: |unknown flag: |unrecognized option|unknown option|illegal option|invalid option)(?: ?--| ?[\'"`:-]|$)|^Error: No such (?:option|command)s?[: ]|^Error: Got unexpected extra argument|\\bUnknown (?:argument|option|command)s?: -{0,2}\\w|\\bUsage Error: /':
    [
      'error: unknown ',
      'error: unrecognized ',
      'error: invalid ',
      'error: unsupported ',
      'error: no such ',
      'error: ambiguous ',
      'fatal: unknown ',
      'fatal: unrecognized ',
      'fatal: invalid ',
      'fatal: unsupported ',
      'fatal: no such ',
      'fatal: ambiguous ',
      'unknown shorthand flag: ',
      'flag provided but not defined: ',
      'unknown flag: ',
      'unrecognized option',
      'unknown option',
      'illegal option',
      'invalid option',
      'error: got unexpected extra argument',
      'unknown argument: ',
      'unknown arguments: ',
      'unknown command: ',
      'unknown commands: ',
      'usage error: '
    ],
  "/^error: (?:unexpected argument '|invalid value '.{1,200}' for '|the argument '.{1,200}' cannot be used with|a value is required for '|the following required arguments were not provided)|\\berror: (?:argument .{1,80}: )?invalid choice: '.{1,120} \\(choose from |^Error: Missing (?:option|argument|parameter|command)\\b|^Error: Invalid value for '|^error: (?:package ID specification|no (?:bin|test|example|bench|library) targets? (?:named|found))\\b|\\bnpm (?:ERR!|error) No workspaces found\\b|\\brequired (?:option|flag|argument)\\(?s?\\)? .{1,120}(?:not (?:set|specified|provided)|missing)/":
    [
      'unexpected a',
      'invalid valu',
      "' cannot be ",
      'a value is r',
      'the followin',
      'invalid choi',
      'error: missi',
      'error: inval',
      'error: packa',
      'error: no bi',
      'error: no te',
      'error: no ex',
      'error: no be',
      'error: no li',
      'npm err! no ',
      'npm error no',
      'required opt',
      'required fla',
      'required arg'
    ],
  '/\\bset: Illegal option -o pipefail\\b|\\bset: pipefail: invalid option name\\b|\\bBad substitution\\b|\\[\\[: not found\\s*$/':
    [
      'set: illegal option -o pipefail',
      'set: pipefail: invalid option name',
      'bad substitution',
      '[[: not found'
    ],
  '/\\bERR_UNKNOWN_FILE_EXTENSION\\b|\\bERR_REQUIRE_ESM\\b|\\bERR_PACKAGE_PATH_NOT_EXPORTED\\b|\\bERR_UNSUPPORTED_DIR_IMPORT\\b|\\bERR_REQUIRE_ASYNC_MODULE\\b/':
    [
      'err_unknown_file_extension',
      'err_require_esm',
      'err_package_path_not_exported',
      'err_unsupported_dir_import',
      'err_require_async_module'
    ],
  "/^\\s*● (?:Validation|Configuration|Multiple configurations found|Could not|Bad) ?(?:Error)?:?\\s*$|^\\s*● Validation Error:|\\bPreset \\S+ not found relative to rootDir\\b|\\bThe following reporters? (?:couldn't|could not) be found\\b/":
    [
      '● validation',
      '● configuration',
      '● multiple configurations found',
      '● could not',
      '● bad',
      ' not found relative to rootdir',
      "the following reporter couldn't be found",
      'the following reporter could not be found',
      "the following reporters couldn't be found",
      'the following reporters could not be found'
    ],
  '/\\berror TS(?<code>5\\d{3}|18003|6053|17004): /': ['error ts'],
  '/\\bTOMLDecodeError: |\\bTOML parse error at line \\d+|\\bInvalid TOML document\\b|\\berror: invalid TOML\\b/':
    [
      'tomldecodeerror: ',
      'toml parse error at line ',
      'invalid toml document',
      'error: invalid toml'
    ],
  "/^##\\[error\\](?:Error: )?(?:Input '?[\\w-]+'? is required|Invalid (?:value for input|input|configuration)\\b|Unable to parse (?:the )?config|[Cc]onfiguration (?:error|is invalid)|[Mm]issing required input|[\\w-]+ (?:is required|must be (?:set|provided|specified))\\b)|^Error: Invalid configuration: /":
    [
      ' is required',
      'invalid value for input',
      'invalid input',
      'invalid configuration',
      'unable to parse config',
      'unable to parse the config',
      'configuration error',
      'configuration is invalid',
      'missing required input',
      ' must be set',
      ' must be provided',
      ' must be specified'
    ],
  '/\\bfatal: No configured push destination\\b|\\bfatal: The current branch \\S+ has no upstream branch\\b|\\berror: src refspec (?<ref>\\S+) does not match any\\b|\\bfatal: You are not currently on a branch\\b/':
    [
      'fatal: no configured push destination',
      'fatal: the current branch ',
      'error: src refspec ',
      'fatal: you are not currently on a branch'
    ],
  '/\\bInvocationError: could not find executable (?<command>\\S+)|\\bcould not find executable (?<other>\\S+) on PATH\\b/i':
    ['could not find executable '],
  '/\\bMissing entry-point(?:: | to Worker)|\\bThe expected output file at "[^"]+" was not found\\b|\\bNo (?:Output|output) [Dd]irectory named "[^"]+" found after the Build completed\\b/':
    [
      'missing entry-point: ',
      'missing entry-point to worker',
      'the expected output file at "',
      '" found after the build completed'
    ],
  '/\\bCredentials could not be loaded, please check your action inputs\\b/': [
    'credentials could not be loaded, please check your action inputs'
  ],
  '/\\b(?:Unable to locate credentials\\b|NoCredentialsError\\b|no EC2 IMDS role found\\b)/': [
    'unable to locate credentials',
    'nocredentialserror',
    'no ec2 imds role found'
  ],
  '/\\bNot authorized to perform:? sts:AssumeRoleWithWebIdentity\\b/i': [
    'not authorized to perform sts:assumerolewithwebidentity',
    'not authorized to perform: sts:assumerolewithwebidentity'
  ],
  '/\\bis not authorized to perform: (?<action>[\\w:-]+)/': ['is not authorized to perform: '],
  '/\\bAn error occurred \\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\\) when calling\\b/':
    [
      'an error occurred (accessdenied) when calling',
      'an error occurred (accessdeniedexception) when calling',
      'an error occurred (unauthorizedoperation) when calling',
      'an error occurred (403) when calling'
    ],
  '/\\b(?:ExpiredToken(?:Exception)?\\b|The security token included in the request is (?:expired|invalid)\\b)/':
    [
      'expiredtoken',
      'the security token included in the request is expired',
      'the security token included in the request is invalid'
    ],
  "/\\bPermission '(?<permission>[\\w.]+)' denied on resource\\b/": ["' denied on resource"],
  '/\\bmust specify exactly one of "workload_identity_provider" or "credentials_json"/': [
    'must specify exactly one of "workload_identity_provider" or "credentials_json"'
  ],
  '/\\bAADSTS\\d{4,7}: ?|\\bLogin failed with Error: /': ['aadsts', 'login failed with error: '],
  '/\\bKubernetes cluster unreachable(?!.*(?:credentials|x509|localhost|Unauthorized|exec plugin))|\\bUnable to connect to the server: (?!x509|.{0,40}(?:localhost|127\\.0\\.0\\.1))/':
    ['kubernetes cluster unreachable', 'unable to connect to the server: '],
  '/\\bThe connection to the server localhost:8080 was refused\\b/': [
    'the connection to the server localhost:8080 was refused'
  ],
  '/\\bError from server \\(Forbidden\\): |\\bis forbidden: User "[^"]+" cannot (?<verb>\\w+) resource\\b/':
    ['error from server (forbidden): ', 'is forbidden: user "'],
  '/\\bfield is immutable\\b/': ['field is immutable'],
  '/\\banother operation \\(install\\/upgrade\\/rollback\\) is in progress\\b/': [
    'another operation (install/upgrade/rollback) is in progress'
  ],
  '/\\btimed out waiting for the condition\\b/': ['timed out waiting for the condition'],
  '/\\b(?:ImagePullBackOff|ErrImagePull)\\b/': ['imagepullbackoff', 'errimagepull'],
  '/\\bCrashLoopBackOff\\b/': ['crashloopbackoff'],
  '/\\bError acquiring the state lock\\b/': ['error acquiring the state lock'],
  '/\\bError: (?:Unsupported (?:block type|argument)|Invalid (?:block definition|expression)|Argument or block definition required|Missing (?:newline after argument|required argument)|Unclosed configuration block|Invalid multi-line string)\\s*$/':
    [
      'error: unsupported block type',
      'error: unsupported argument',
      'error: invalid block definition',
      'error: invalid expression',
      'error: argument or block definition required',
      'error: missing newline after argument',
      'error: missing required argument',
      'error: unclosed configuration block',
      'error: invalid multi-line string'
    ],
  '/\\bError: (?:Reference to undeclared (?:resource|input variable|module|local value)|Invalid (?:reference|value for variable|function argument)|No value for required variable|Unsupported attribute|Duplicate resource)\\b/':
    [
      'error: reference to undeclared resource',
      'error: reference to undeclared input variable',
      'error: reference to undeclared module',
      'error: reference to undeclared local value',
      'error: invalid reference',
      'error: invalid value for variable',
      'error: invalid function argument',
      'error: no value for required variable',
      'error: unsupported attribute',
      'error: duplicate resource'
    ],
  '/\\bError: Failed to (?:query available provider packages|install provider)\\b/': [
    'error: failed to query available provider packages',
    'error: failed to install provider'
  ],
  '/\\bNo valid credential sources found\\b/': ['no valid credential sources found'],
  '/\\bUNREACHABLE! => /': ['unreachable! => '],
  '/(?:^|\\s|\\| )(?:fatal: \\[[^\\]]+\\]: )?FAILED! => /': ['failed! => '],
  "/\\bfatal error: (?:'(?<header>[^']+)' file not found|[\\w./+-]+\\.(?:h|hpp|hh|hxx|inc): No such file or directory)/":
    [
      "' file not found",
      '.h: no such file or directory',
      '.hpp: no such file or directory',
      '.hh: no such file or directory',
      '.hxx: no such file or directory',
      '.inc: no such file or directory'
    ],
  '/(?:^|\\s|##\\[error\\])(?:[A-Za-z]:)?[^\\s:\'"]+\\.(?:[chm]|cc|cpp|cxx|cu|hh|hpp|hxx|inl|ipp|mm):\\d+(?::\\d+)?: (?:fatal )?error: (?!in "|.+(?:No such file or directory|file not found)|code should be clang-formatted)/':
    [': error: ', ': fatal error: '],
  "/\\bundefined reference to [`'‘]|\\bUndefined symbols for architecture \\w/": [
    'undefined reference to `',
    "undefined reference to '",
    'undefined reference to ‘',
    'undefined symbols for architecture '
  ],
  '/\\b(?:ld|collect2|clang|lld|link)(?:\\.exe)?: (?:error: )?(?:ld returned \\d+ exit status|linker command failed)/':
    ['ld returned ', 'linker command failed'],
  '/\\b(?:cannot find|library not found for|unable to find library) -l(?<library>[\\w.+-]+)/': [
    'cannot find -l',
    'library not found for -l',
    'unable to find library -l'
  ],
  "/\\berror: invalid linker name in (?:argument )?'?-fuse-ld=(?<linker>[\\w.-]+)/": [
    'error: invalid linker name in -fuse-ld=',
    "error: invalid linker name in '-fuse-ld=",
    'error: invalid linker name in argument -fuse-ld=',
    "error: invalid linker name in argument '-fuse-ld="
  ],
  '/\\.(?:c|cc|cpp|cxx|cu|h|hpp|inl|ixx)\\(\\d+(?:,\\d+)?\\)\\s?: (?:fatal )?error C\\d{4}: /': [
    ': error c',
    ': fatal error c'
  ],
  '/\\b(?:fatal )?error LNK\\d{4}: /': ['error lnk'],
  '/\\bis not able to compile a simple test program\\b/': [
    'is not able to compile a simple test program'
  ],
  '/\\bCould not find a package configuration file provided by "(?<package>[^"]+)"/': [
    'could not find a package configuration file provided by "'
  ],
  '/\\bCould NOT find (?<package>\\w+) \\((?:missing|Required is|found|requested)\\b/i': [
    'could not find '
  ],
  '/\\bCMake \\d[\\d.]* or higher is required\\b|\\bCompatibility with CMake < \\d[\\d.]* has been removed\\b/':
    [' or higher is required', 'compatibility with cmake < '],
  '/^\\s*(?:##\\[error\\])?CMake Error(?: at (?<file>[\\w./+-]+):\\d+ \\(|: )/': ['cmake error'],
  "/\\b(?:No package '(?<package>[^']+)' found|Package (?<name>[\\w.+-]+) was not found in the pkg-config search path)/":
    ["no package '", ' was not found in the pkg-config search path'],
  '/^\\s*configure: error: /': ['configure: error: '],
  '/\\bERROR: Dependency "(?<dependency>[^"]+)" not found\\b/i': ['error: dependency "'],
  '/\\b(?<library>[\\w.+-]+\\.so[\\w.]*): cannot open shared object file: No such file or directory|\\bLibrary not loaded: (?<name>\\S+)/':
    [': cannot open shared object file: no such file or directory', 'library not loaded: '],
  "/\\bversion `(?<version>GLIBC(?:XX)?_[\\d.]+)' not found\\b/": [
    'version `glibc_',
    'version `glibcxx_'
  ],
  '/^(?:ninja: build stopped: |FAILED: )(?!.{0,60}\\bdid NOT complete successfully)/': [
    'ninja: build stopped: ',
    'failed: '
  ],
  "/\\b(?:g|mingw32-)?make(?:\\.exe)?(?:\\[\\d+\\])?: \\*\\*\\* .*\\bError \\d|\\brecipe for target '.+' failed\\b/":
    [': *** ', "recipe for target '"],
  '/\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?:No rule to make target|No targets specified and no makefile found)/':
    [': *** no rule to make target', ': *** no targets specified and no makefile found'],
  '/\\bBuild did NOT complete successfully\\b/': ['build did not complete successfully'],
  '/\\bError downloading \\[https?:.+(?:[Tt]imed out|timeout|Connection reset|Unknown host|Connect)/':
    ['error downloading [http:', 'error downloading [https:'],
  '/\\bError downloading \\[https?:.+: GET returned 5\\d\\d\\b/': [
    'error downloading [http:',
    'error downloading [https:'
  ],
  '/^\\s*\\*\\* (?:BUILD|TEST|ARCHIVE) FAILED \\*\\*/': [
    '** build failed **',
    '** test failed **',
    '** archive failed **'
  ],
  '/(?:^|\\s)(?<file>[^\\s:]+\\.swift):\\d+:\\d+: error: (?!.{0,40}XCTAssert)/': ['.swift:'],
  '/\\b(?:No signing certificate "|requires a provisioning profile\\b|No profiles for \'|errSecInternalComponent\\b)/':
    [
      'no signing certificate "',
      'requires a provisioning profile',
      "no profiles for '",
      'errsecinternalcomponent'
    ],
  '/(?:^|\\s)(?<file>[^\\s:]+\\.hs):\\d+:\\d+: error:/': ['.hs:'],
  "/\\bno such (?:target|package) '(?<target>[^']+)'(?:: |$)|\\bcannot load '(?<file>[^']+)': no such file\\b|\\bERROR: Skipping '[^']+': /":
    ["no such target '", "no such package '", "': no such file", "error: skipping '"],
  '/^ERROR: \\S+\\/BUILD(?:\\.bazel)?:\\d+:\\d+: .{1,200} failed: (?:\\(Exit|\\(Aborted|\\(Killed|error executing)/':
    [' failed: (exit', ' failed: (aborted', ' failed: (killed', ' failed: error executing'],
  '/\\berror: building (?<port>\\S+) failed with: (?:BUILD_FAILED|POST_BUILD_CHECKS_FAILED|FILE_CONFLICTS|CASCADED)/':
    [
      ' failed with: build_failed',
      ' failed with: post_build_checks_failed',
      ' failed with: file_conflicts',
      ' failed with: cascaded'
    ],
  "/\\bERROR: Missing (?:prebuilt package for |binary: )'?(?<package>[^'\\s]+)|\\bERROR: (?:Package '(?<name>[^']+)' not resolved|.{0,40}Unable to find '(?<other>[^']+)' in remotes)/":
    [
      'error: missing prebuilt package for ',
      'error: missing binary: ',
      "' not resolved",
      "unable to find '"
    ],
  '/\\berror: possibly undefined macro: (?<macro>\\w+)|\\bautoreconf: (?:error|\\S+ failed with exit status)|\\baclocal: error: |\\berror: (?:m4_)?AC_\\w+ .{0,40}not found/':
    [
      'error: possibly undefined macro: ',
      'autoreconf: ',
      'aclocal: error: ',
      'error: ac_',
      'error: m4_ac_'
    ],
  '/\\bCMake Error: (?:The source directory "[^"]+" does not (?:appear to contain CMakeLists\\.txt|exist)|Could not create named generator|CMAKE_\\w+_COMPILER not set|Error: generator : |The source "[^"]+" does not match the source)|\\bCMake Error: Could not find CMAKE_ROOT/':
    [
      'the source directory "',
      'could not create named generator',
      '_compiler not set',
      'error: generator : ',
      '" does not match the source',
      'cmake error: could not find cmake_root'
    ],
  "/\\ball warnings being treated as errors\\b|\\berror: warnings found and -Werror specified\\b|\\bwarning treated as error - no 'object' file generated\\b/":
    [
      'all warnings being treated as errors',
      'error: warnings found and -werror specified',
      "warning treated as error - no 'object' file generated"
    ],
  '/^(?<file>\\S+\\.proto):(?:\\d+:\\d+: (?!warning)\\S| (?:File not found|Import "[^"]+" was not found))|\\bprotoc-gen-\\w+: program not found or is not executable\\b/':
    ['.proto:', ': program not found or is not executable'],
  '/^(?:So, b|B)ecause .{1,400}, version solving failed\\.|\\bpub get failed \\(\\d+; /': [
    ', version solving failed.',
    'pub get failed ('
  ],
  '/^\\s*(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) (?<file>\\S+\\.dart:\\d+:\\d+) (?:•|-) (?<rule>\\w+)|^\\s*(?:ERROR|WARNING|INFO)\\|[A-Z_]+\\|(?<code>[A-Z_]+)\\|/':
    ['.dart:', 'error|', 'warning|', 'info|'],
  '/^\\s*[1-9]\\d* issues? found\\.(?: \\(ran in [\\d.]+s\\))?\\s*$/': [
    ' issue found.',
    ' issues found.'
  ],
  '/^Formatted \\d+ files? \\([1-9]\\d* changed\\) in [\\d.]+ seconds\\b|^Changed (?<file>\\S+\\.dart)\\s*$/':
    [' changed) in ', '.dart'],
  '/^\\s*\\d\\d:\\d\\d \\+\\d+(?: ~\\d+)? -[1-9]\\d*: (?<test>\\S.*?) \\[E\\]\\s*$|^❌ (?<flutter>\\S.{0,300}?\\.dart: .+?) \\(failed\\)$/':
    [' [e]', '❌ '],
  '/^\\s*\\d\\d:\\d\\d \\+\\d+(?: ~\\d+)? -[1-9]\\d*: Some tests failed\\.|^::error::\\d+ tests? passed, [1-9]\\d* failed|^##\\[error\\]\\d+ tests? passed, [1-9]\\d* failed/':
    [': some tests failed.', ' test passed, ', ' tests passed, '],
  '/^(?:(?:\\.\\.\\/)+|\\/)?(?<file>[\\w./@+-]+\\.dart):\\d+:\\d+: Error: /': ['.dart:'],
  '/^(?:Gradle task \\w+ failed with exit code \\d+|Target \\w+ failed: Exception: |Error (?:launching|waiting for) application|Encountered error while (?:building|archiving)\\b)/':
    [
      ' failed with exit code ',
      ' failed: exception: ',
      'error launching application',
      'error waiting for application',
      'encountered error while building',
      'encountered error while archiving'
    ],
  "/\\bCan't connect to (?:local )?(?:MySQL|MariaDB) server (?:through socket|on) '|\\bERROR 2013 \\(HY000\\): Lost connection\\b|\\bSQLSTATE\\[HY000\\] \\[200[26]\\]/":
    [
      "can't connect to mysql server through socket '",
      "can't connect to mysql server on '",
      "can't connect to mariadb server through socket '",
      "can't connect to mariadb server on '",
      "can't connect to local mysql server through socket '",
      "can't connect to local mysql server on '",
      "can't connect to local mariadb server through socket '",
      "can't connect to local mariadb server on '",
      'error 2013 (hy000): lost connection',
      'sqlstate[hy000] [2002]',
      'sqlstate[hy000] [2006]'
    ],
  "/\\bAccess denied for user '(?<user>[^']*)'@'/": ["access denied for user '"],
  '/\\bFATAL: +(?:password authentication failed for user|role "(?<role>[^"]+)" does not exist|Peer authentication failed for user|no pg_hba\\.conf entry)|\\bfe_sendauth: no password supplied\\b/':
    [
      'password authentication failed for user',
      '" does not exist',
      'peer authentication failed for user',
      'no pg_hba.conf entry',
      'fe_sendauth: no password supplied'
    ],
  '/\\bFATAL: +database "(?<database>[^"]+)" does not exist|\\bUnknown database \'(?<name>[^\']+)\'/':
    [' database "', "unknown database '"],
  "/\\b(?:UndefinedTable|StatementInvalid|OperationalError|ProgrammingError|SQLSTATE\\[42S02\\])\\b.{0,80}(?:relation \"[^\"]+\" does not exist|no such table: \\w+|Base table or view not found|Table '[^']+' doesn't exist)/":
    [
      'undefinedtable',
      'statementinvalid',
      'operationalerror',
      'programmingerror',
      'sqlstate[42s02]'
    ],
  '/\\bconnection to server (?:on socket "[^"]+"|at "[^"]+"(?: \\([^)]+\\))?, port \\d+) failed: (?!FATAL)|\\bpsql: (?:error: )?could not connect to server\\b|\\bIs the server running (?:on (?:that )?host|locally and accepting)/':
    [
      'connection to server ',
      'psql: could not connect to server',
      'psql: error: could not connect to server',
      'is the server running on host',
      'is the server running on that host',
      'is the server running locally and accepting'
    ],
  '/\\bError (?:111|61|-2|-3) connecting to (?<host>[\\w.-]+):\\d+\\.|\\bCould not connect to Redis at \\S+:\\d+: |\\bRedis::CannotConnectError\\b|\\bRedisConnectionError\\b|\\bUnable to connect to Redis\\b/i':
    [
      'error 111 connecting to ',
      'error 61 connecting to ',
      'error -2 connecting to ',
      'error -3 connecting to ',
      'could not connect to redis at ',
      'redis::cannotconnecterror',
      'redisconnectionerror',
      'unable to connect to redis'
    ],
  '/\\b(?:Mongoose|Mongo)ServerSelectionError\\b|\\bServerSelectionTimeoutError: |\\bMongoNetworkError: |\\bMongoTimeoutException\\b/':
    [
      'mongooseserverselectionerror',
      'mongoserverselectionerror',
      'serverselectiontimeouterror: ',
      'mongonetworkerror: ',
      'mongotimeoutexception'
    ],
  '/\\bCould not find a valid Docker environment\\b|\\bContainerLaunchException: |\\bTimed out waiting for container port to open\\b|\\bContainerFetchException: /':
    [
      'could not find a valid docker environment',
      'containerlaunchexception: ',
      'timed out waiting for container port to open',
      'containerfetchexception: '
    ],
  '/\\bKafkaJS(?:ConnectionError|NumberOfRetriesExceeded)\\b|\\bNoBrokersAvailable\\b|\\bFailed to construct kafka (?:consumer|producer)\\b/':
    [
      'kafkajsconnectionerror',
      'kafkajsnumberofretriesexceeded',
      'nobrokersavailable',
      'failed to construct kafka consumer',
      'failed to construct kafka producer'
    ],
  '/\\bNoNodeAvailable(?:Exception|sException|Error)?\\b|\\bmax virtual memory areas vm\\.max_map_count \\[\\d+\\] is too low\\b|\\belasticsearch(?:\\.exceptions)?\\.ConnectionError\\b/i':
    [
      'nonodeavailable',
      'max virtual memory areas vm.max_map_count [',
      'elasticsearch.connectionerror',
      'elasticsearch.exceptions.connectionerror'
    ],
  '/\\bdependency_file_not_(?:parseable|evaluatable)\\b/': [
    'dependency_file_not_parseable',
    'dependency_file_not_evaluatable'
  ],
  '/\\bdependency_file_not_resolvable\\b/': ['dependency_file_not_resolvable'],
  '/\\bdependency_file_not_found\\b/': ['dependency_file_not_found'],
  '/\\billformed_requirement\\b/': ['illformed_requirement'],
  '/\\bprivate_source_timed_out\\b/': ['private_source_timed_out'],
  '/\\bprivate_source_authentication_failure\\b/': ['private_source_authentication_failure'],
  "/\\bDependabot encountered '[1-9]\\d*' error/": ["dependabot encountered '"],
  '/^\\[?ERROR\\]?!?:? (?:Syntax Error while loading YAML|We were unable to read either as JSON nor YAML|conflicting action statements|YAML parsing failed)/i':
    [
      'syntax error while loading yaml',
      'we were unable to read either as json nor yaml',
      'conflicting action statements',
      'yaml parsing failed'
    ],
  "/^\\[?ERROR\\]?!?:? (?:couldn't resolve module\\/action '(?<module>[^']+)'|the role '(?<role>[^']+)' was not found|Unable to retrieve file contents|the playbook: \\S+ could not be found|no module\\/action detected)/":
    [
      "couldn't resolve module/action '",
      "' was not found",
      'unable to retrieve file contents',
      'the playbook: ',
      'no module/action detected'
    ],
  '/^\\[?ERROR\\]?!?:? (?:Failed to download collection tar|Unknown error when attempting to call Galaxy|Error when finding available api versions|Failed to get data from the API server)|\\bUnexpected Exception, this is probably a bug: <urlopen error\\b/':
    [
      'failed to download collection tar',
      'unknown error when attempting to call galaxy',
      'error when finding available api versions',
      'failed to get data from the api server',
      'unexpected exception, this is probably a bug: <urlopen error'
    ],
  '/\\bIdempotence test failed\\b/': ['idempotence test failed'],
  '/^Failed: [1-9]\\d* failure\\(s\\), \\d+ warning\\(s\\)|\\bFailed after (?:min|basic|moderate|safety|shared|production) profile: \\d+ failure|\\bFinished with [1-9]\\d* failure\\(s\\), \\d+ warning\\(s\\)/':
    [
      ' failure(s), ',
      'failed after min profile: ',
      'failed after basic profile: ',
      'failed after moderate profile: ',
      'failed after safety profile: ',
      'failed after shared profile: ',
      'failed after production profile: '
    ],
  '/\\bparse error at \\((?<file>\\S+):\\d+\\): |\\bexecution error at \\((?<place>\\S+):\\d+:\\d+\\): |\\btemplate: \\S+:\\d+:\\d+: executing "(?<template>[^"]+)" at <|\\bYAML parse error on \\S+: |\\bvalues don\'t meet the specifications of the schema\\b/':
    [
      'parse error at (',
      'execution error at (',
      'template: ',
      'yaml parse error on ',
      "values don't meet the specifications of the schema"
    ],
  '/\\blooks like "(?<url>[^"]+)" is not a valid chart repository or cannot be reached\\b|\\bError: (?:INSTALLATION FAILED: )?failed to (?:fetch|download) "?https?:\\/\\/\\S+|\\bError: no cached repo found\\b/':
    [
      '" is not a valid chart repository or cannot be reached',
      'error: failed to fetch http://',
      'error: failed to fetch https://',
      'error: failed to fetch "http://',
      'error: failed to fetch "https://',
      'error: failed to download http://',
      'error: failed to download https://',
      'error: failed to download "http://',
      'error: failed to download "https://',
      'error: installation failed: failed to fetch http://',
      'error: installation failed: failed to fetch https://',
      'error: installation failed: failed to fetch "http://',
      'error: installation failed: failed to fetch "https://',
      'error: installation failed: failed to download http://',
      'error: installation failed: failed to download https://',
      'error: installation failed: failed to download "http://',
      'error: installation failed: failed to download "https://',
      'error: no cached repo found'
    ],
  '/\\bError: (?:INSTALLATION|UPGRADE|UNINSTALLATION) FAILED: (?!parse error|execution error|context deadline|timed out|another operation|.{0,60}field is immutable)(?<message>\\S.+)/':
    ['error: installation failed: ', 'error: upgrade failed: ', 'error: uninstallation failed: '],
  '/\\bError: \\d+ chart\\(s\\) linted, [1-9]\\d* chart\\(s\\) failed|^Error: (?:failed (?:linting|installing) charts|linting and installing charts failed)/i':
    [
      ' chart(s) linted, ',
      'error: failed linting charts',
      'error: failed installing charts',
      'error: linting and installing charts failed'
    ],
  '/\\berror: error validating "?(?<file>[^"\\s]+)(?!.{0,120}provide credentials)|\\berror: unable to (?:recognize|decode) "|\\bno matches for kind "(?<kind>[^"]+)" in version\\b|\\bThe \\w+ "[^"]+" is invalid: |\\berror validating data: (?!.{0,120}provide credentials)/':
    [
      'error: error validating ',
      'error: unable to recognize "',
      'error: unable to decode "',
      'no matches for kind "',
      '" is invalid: ',
      'error validating data: '
    ],
  '/\\bError from server \\(NotFound\\): |\\berror: no matching resources found\\b/': [
    'error from server (notfound): ',
    'error: no matching resources found'
  ],
  '/\\bERROR: failed to create cluster: (?<reason>.{1,120})|\\bExiting due to (?<code>[A-Z]+_[A-Z_]+): /':
    ['error: failed to create cluster: ', 'exiting due to '],
  '/\\bdoes not match configured version constraint\\b|\\bInconsistent dependency lock file\\b|\\bno available releases match the given constraints\\b/':
    [
      'does not match configured version constraint',
      'inconsistent dependency lock file',
      'no available releases match the given constraints'
    ],
  "/\\bError: .{1,200}: (?:AccessDenied|AccessDeniedException|UnauthorizedOperation|Forbidden): |\\bdoes not have authorization to perform action '(?<action>[^']+)'/":
    [
      ': accessdenied: ',
      ': accessdeniedexception: ',
      ': unauthorizedoperation: ',
      ': forbidden: ',
      "does not have authorization to perform action '"
    ],
  '/\\b(?:CREATE|UPDATE|DELETE)_FAILED: [A-Z]\\w+ |\\b(?:ROLLBACK_COMPLETE|UPDATE_ROLLBACK_COMPLETE) state and can not be updated\\b|^\\s*❌ {1,2}Deployment failed: |^Error: Failed to create\\/update the stack: /':
    [
      'create_failed: ',
      'update_failed: ',
      'delete_failed: ',
      'rollback_complete state and can not be updated',
      ' deployment failed: ',
      'error: failed to create/update the stack: '
    ],
  '/\\bA request to the Cloudflare API \\(\\S+\\) failed\\b|\\bError: HTTP Error: 40[13], (?:The caller does not have permission|Request had invalid authentication)|\\bFailed to authenticate, have you run firebase login\\?|\\bError! (?:The specified token is not valid|No existing credentials found)/':
    [
      'a request to the cloudflare api (',
      'error: http error: 401, the caller does not have permission',
      'error: http error: 401, request had invalid authentication',
      'error: http error: 403, the caller does not have permission',
      'error: http error: 403, request had invalid authentication',
      'failed to authenticate, have you run firebase login?',
      'error! the specified token is not valid',
      'error! no existing credentials found'
    ],
  '/\\[semantic-release\\] › ✘ {2}(?<code>E[A-Z]+) |\\b(?<missing>ENOGHTOKEN|ENONPMTOKEN|EINVALIDNPMTOKEN|EGITNOPERMISSION|EINVALIDGHTOKEN)\\b/':
    [
      '[semantic-release] › ✘ ',
      'enoghtoken',
      'enonpmtoken',
      'einvalidnpmtoken',
      'egitnopermission',
      'einvalidghtoken'
    ],
  '/^\\s*⨯ (?:release|build|command) failed(?: after [\\dms.]+)?\\s{2,}error=(?<message>.+)|^\\s*⨯ (?:release|build) failed after\\b/':
    ['⨯ release failed', '⨯ build failed', '⨯ command failed'],
  '/\\bThe Compose file .{0,80}is invalid because:|^\\s*(?:validating \\S+: |services\\.[\\w-]+ ).{0,80}(?:additional propert|must be a|Additional property)|\\bhas neither an image nor a build context specified\\b/':
    [
      'is invalid because:',
      'additional propert',
      'must be a',
      'has neither an image nor a build context specified'
    ],
  '/^(?:ERROR: )?[Nn]o such service: (?<service>[\\w.-]+)/': ['no such service: '],
  "/^(?:ERROR: )?Service '[^']+' failed to build\\b|^The command '.{1,300}' returned a non-zero code: [1-9]/":
    ["' failed to build", "' returned a non-zero code: "],
  '/\\bError uploading to https:\\/\\/codecov\\.io\\b|\\bCodecov: Failed to properly (?:upload|create commit|create report)|\\bThere was an error (?:fetching the storage URL|running the uploader)\\b/':
    [
      'error uploading to https://codecov.io',
      'codecov: failed to properly upload',
      'codecov: failed to properly create commit',
      'codecov: failed to properly create report',
      'there was an error fetching the storage url',
      'there was an error running the uploader'
    ],
  '/\\bToken required (?:because branch is protected|- not valid tokenless upload)|\\bRepository token is required\\b|\\bMissing (?:Codecov )?repository upload token\\b/':
    [
      'token required because branch is protected',
      'token required - not valid tokenless upload',
      'repository token is required',
      'missing repository upload token',
      'missing codecov repository upload token'
    ],
  '/\\bBad response: (?:5\\d\\d|4\\d\\d) .{0,200}|\\bCoveralls server error\\b|\\bcoveralls\\.exception\\.CoverallsException: /':
    ['bad response: ', 'coveralls server error', 'coveralls.exception.coverallsexception: '],
  '/\\bYou must specify a region\\b|\\bMissing region in config\\b|\\bRegion is missing\\b|\\bfailed to find region\\b/i':
    [
      'you must specify a region',
      'missing region in config',
      'region is missing',
      'failed to find region'
    ],
  '/\\btoomanyrequests: /': ['toomanyrequests: '],
  '/\\bCannot connect to the Docker daemon at\\b|\\berror during connect: .*docker daemon is not running\\b|\\bIs the docker daemon running\\?/i':
    [
      'cannot connect to the docker daemon at',
      'docker daemon is not running',
      'is the docker daemon running?'
    ],
  '/\\bmanifest (?:unknown|for \\S+ not found)|\\bname unknown: |\\bNAME_UNKNOWN: /i': [
    'manifest ',
    'name unknown: ',
    'name_unknown: '
  ],
  '/\\bno match(?:ing manifest)? for (?:platform in manifest|\\w+\\/\\w+)/': [
    'no match for ',
    'no matching manifest for '
  ],
  '/\\bfailed to resolve source metadata for (?<image>\\S+): .*: not found\\b/': [
    'failed to resolve source metadata for '
  ],
  '/\\bpull access denied(?: for |, repository does not exist)/': [
    'pull access denied for ',
    'pull access denied, repository does not exist'
  ],
  '/\\b(?:denied: (?:denied\\b|requested access to the resource is denied|installation not allowed|permission_denied|not_found)|permission_denied: (?:write|create)_package|insufficient_scope: )/':
    [
      'denied: denied',
      'denied: requested access to the resource is denied',
      'denied: installation not allowed',
      'denied: permission_denied',
      'denied: not_found',
      'permission_denied: write_package',
      'permission_denied: create_package',
      'insufficient_scope: '
    ],
  '/\\bunauthorized: (?:authentication required|incorrect username or password|token|unauthenticated|access token)|\\bno basic auth credentials\\b|"message":"authentication required/':
    [
      'unauthorized: authentication required',
      'unauthorized: incorrect username or password',
      'unauthorized: token',
      'unauthorized: unauthenticated',
      'unauthorized: access token',
      'no basic auth credentials',
      '"message":"authentication required'
    ],
  '/(?:^|##\\[error\\]|Error: )Username and password required\\s*$/': [
    'username and password required'
  ],
  '/\\bCannot perform an interactive login from a non[- ]TTY device\\b/i': [
    'cannot perform an interactive login from a non-tty device',
    'cannot perform an interactive login from a non tty device'
  ],
  '/\\bexec format error\\b/': ['exec format error'],
  '/\\bexec user process caused: no such file or directory\\b|\\bexec: "(?<command>[^"]+)": (?:stat \\S+: no such file|executable file not found in)/':
    ['exec user process caused: no such file or directory', 'exec: "'],
  '/\\bfailed to (?:calculate checksum of ref|compute cache key).*"(?<file>[^"]+)": not found/': [
    'failed to calculate checksum of ref',
    'failed to compute cache key'
  ],
  '/\\b(?:failed to read dockerfile: open|unable to evaluate symlinks in Dockerfile path:)/': [
    'failed to read dockerfile: open',
    'unable to evaluate symlinks in dockerfile path:'
  ],
  '/\\b(?:dockerfile parse error|Dockerfile parse error|unknown instruction: )/': [
    'dockerfile parse error',
    'unknown instruction: '
  ],
  '/\\bdocker exporter does not currently support exporting manifest lists\\b/': [
    'docker exporter does not currently support exporting manifest lists'
  ],
  '/\\bis not supported for the docker driver\\b|\\bCache export is not supported\\b/i': [
    'is not supported for the docker driver',
    'cache export is not supported'
  ],
  '/\\bfailed to do request: (?:Head|Get|Put|Post) "https?:\\/\\/(?!localhost|127\\.)(?!.*(?:x509|certificate|HTTP response to HTTPS client))/':
    [
      'failed to do request: head "http://',
      'failed to do request: head "https://',
      'failed to do request: get "http://',
      'failed to do request: get "https://',
      'failed to do request: put "http://',
      'failed to do request: put "https://',
      'failed to do request: post "http://',
      'failed to do request: post "https://'
    ],
  '/\\b(?:received unexpected HTTP status: 5\\d\\d|unexpected status(?: code)?(?: from \\w+ request to \\S+)?: 5\\d\\d)\\b/':
    ['received unexpected http status: 5', 'unexpected status'],
  '/\\b(?:failed commit on ref |cannot overwrite digest |error writing (?:layer )?blob: |failed to copy: httpReadSeeker: )(?!.*\\b4\\d\\d (?:Bad|Unauth|Forb|Not))/i':
    [
      'failed commit on ref ',
      'cannot overwrite digest ',
      'error writing blob: ',
      'error writing layer blob: ',
      'failed to copy: httpreadseeker: '
    ],
  '/\\bno active session for \\w+: context deadline exceeded\\b/': [': context deadline exceeded'],
  '/\\bNo such container: /i': ['no such container: '],
  '/\\bThe container name "(?<name>[^"]+)" is already in use\\b/': ['" is already in use'],
  '/\\b(?:[Aa]ddress already in use|port is already allocated)\\b|\\bEADDRINUSE\\b/': [
    'address already in use',
    'port is already allocated',
    'eaddrinuse'
  ],
  '/\\binvalid reference format\\b|\\binvalid tag "(?<tag>[^"]*)": /': [
    'invalid reference format',
    'invalid tag "'
  ],
  '/(?:^|##\\[error\\])(?:One or more containers failed to start|Failed to initialize container|Failed to initialize, \\w+ service is unhealthy)/':
    [
      'one or more containers failed to start',
      'failed to initialize container',
      'failed to initialize, '
    ],
  '/\\bdependency failed to start: container \\S+ (?:is unhealthy|exited|has no)|\\bcontainer \\S+ is unhealthy\\b/':
    ['dependency failed to start: container ', ' is unhealthy'],
  '/\\bfailed to solve: (?:process "|executor failed running)/': [
    'failed to solve: process "',
    'failed to solve: executor failed running'
  ],
  '/\\bError response from daemon: /': ['error response from daemon: '],
  '/\\berror building image: error building stage: |^Error: (?:error building at STEP|building at STEP) "/':
    [
      'error building image: error building stage: ',
      'error: error building at step "',
      'error: building at step "'
    ],
  '/\\bERROR: (?<image>[\\w.-]+(?:\\/[\\w.-]+)+(?::[\\w.-]+)?): not found\\b|\\bfailed to resolve reference "(?<reference>[^"]+)": .*: not found\\b/':
    [': not found', 'failed to resolve reference "'],
  '/\\berror (?:CS|FS|BC|VBC)\\d{4,5}: /': ['error cs', 'error fs', 'error bc', 'error vbc'],
  '/\\berror MSB(?!10(?:0[1-9]|11|50)|30(?:21|26|27))\\d{4}: /': ['error msb'],
  '/\\berror NU110[123]: /': ['error nu1101: ', 'error nu1102: ', 'error nu1103: '],
  "/\\berror NU1301: (?!.*(?:\\b40[134]\\b|[Ll]ocal source|doesn't exist))/": ['error nu1301: '],
  '/\\berror NU1301: .*\\b40[13]\\b/': ['error nu1301: '],
  '/\\berror NU(?:1605|1107|1608|1109): /': [
    'error nu1605: ',
    'error nu1107: ',
    'error nu1608: ',
    'error nu1109: '
  ],
  '/\\berror NU1004: /': ['error nu1004: '],
  '/\\berror NU190[1-4]: /': ['error nu190'],
  '/\\bThe specified API key is invalid, has expired, or does not have permission\\b/': [
    'the specified api key is invalid, has expired, or does not have permission'
  ],
  '/\\berror NETSDK1045: |\\bA compatible \\.NET SDK was not found\\b/': [
    'error netsdk1045: ',
    'a compatible .net sdk was not found'
  ],
  '/\\bYou must install or update \\.NET to run this application\\b|\\bNo \\.NET SDKs were found\\b|\\bIt was not possible to find any (?:compatible framework version|installed \\.NET Core SDKs)/':
    [
      'you must install or update .net to run this application',
      'no .net sdks were found',
      'it was not possible to find any compatible framework version',
      'it was not possible to find any installed .net core sdks'
    ],
  '/\\berror NETSDK1147: /': ['error netsdk1147: '],
  '/\\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS): /': [
    'error whitespace: ',
    'error finalnewline: ',
    'error endofline: ',
    'error charset: ',
    'error imports: '
  ],
  '/\\berror CONTAINER\\d{4}: /': ['error container'],
  '/^\\s*\\| (?:Cannot bind|The property|Exception calling)/': [
    '| cannot bind',
    '| the property',
    '| exception calling'
  ],
  '/\\berror MSB10(?:03|09|11|50): |\\bMSBUILD : error MSB100[1-9]: /': [
    'error msb1003: ',
    'error msb1009: ',
    'error msb1011: ',
    'error msb1050: ',
    'msbuild : error msb100'
  ],
  '/\\berror MSB30(?:21|26|27): /': ['error msb3021: ', 'error msb3026: ', 'error msb3027: '],
  '/\\berror NU50\\d\\d: |\\berror : (?:The nuget command failed|NuGet pack failed)/i': [
    'error nu50',
    'error : the nuget command failed',
    'error : nuget pack failed'
  ],
  '/\\bA package with (?:ID|the ID|id) .{1,120}already exists and cannot be modified\\b|\\bResponse status code does not indicate success: 409\\b/':
    [
      'already exists and cannot be modified',
      'response status code does not indicate success: 409'
    ],
  '/\\bTest host process crashed\\b|\\bTesthost process .{0,60}exited with error\\b/i': [
    'test host process crashed',
    'exited with error'
  ],
  '/\\bThe argument \\S+ is invalid\\. Please use the \\/help option\\b|\\bThe test source file "(?<path>[^"]+)" provided was not found\\b/':
    [' is invalid. please use the /help option', '" provided was not found'],
  '/^error: (?:ConnectionRefused|ConnectionClosed|ConnectionReset|Timeout|DNSLookupFailed|FailedToOpenSocket|UnknownHost) (?:downloading|resolving) |^error: GET https?:\\/\\/\\S+ - (?:Connection\\w+|Timeout|FailedToOpenSocket)\\b/':
    [
      'error: connectionrefused downloading ',
      'error: connectionrefused resolving ',
      'error: connectionclosed downloading ',
      'error: connectionclosed resolving ',
      'error: connectionreset downloading ',
      'error: connectionreset resolving ',
      'error: timeout downloading ',
      'error: timeout resolving ',
      'error: dnslookupfailed downloading ',
      'error: dnslookupfailed resolving ',
      'error: failedtoopensocket downloading ',
      'error: failedtoopensocket resolving ',
      'error: unknownhost downloading ',
      'error: unknownhost resolving ',
      'error: get http://',
      'error: get https://'
    ],
  '/^error: GET https?:\\/\\/\\S+ - 5\\d\\d\\b/': ['error: get http://', 'error: get https://'],
  '/\\bnpm (?:ERR!|error) network (?:This is a problem related to network connectivity|request to https?:\\/\\/\\S+ failed, reason: )/':
    ['this is a problem related to network connectivity', ' failed, reason: '],
  '/\\bnpm (?:ERR!|error) 50[0-4] .{1,60} - (?:GET|PUT|POST|HEAD) https?:\\/\\//': [
    'npm err! 50',
    'npm error 50'
  ],
  '/\\bERR_PNPM_(?:FETCH_TIMEOUT|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|SOCKET_TIMEOUT|UND_ERR_\\w+|TARBALL_FETCH|BROKEN_METADATA_JSON)\\b/':
    ['err_pnpm_'],
  '/\\bHTTP error 5\\d\\d while getting https?:\\/\\//': [
    ' while getting http://',
    ' while getting https://'
  ],
  '/\\b(?:ChunkedEncodingError|ProtocolError): \\("?\'?(?:Connection broken|Response ended prematurely)/':
    [
      'chunkedencodingerror: (connection broken',
      'chunkedencodingerror: (response ended prematurely',
      "chunkedencodingerror: ('connection broken",
      "chunkedencodingerror: ('response ended prematurely",
      'chunkedencodingerror: ("connection broken',
      'chunkedencodingerror: ("response ended prematurely',
      'chunkedencodingerror: ("\'connection broken',
      'chunkedencodingerror: ("\'response ended prematurely',
      'protocolerror: (connection broken',
      'protocolerror: (response ended prematurely',
      "protocolerror: ('connection broken",
      "protocolerror: ('response ended prematurely",
      'protocolerror: ("connection broken',
      'protocolerror: ("response ended prematurely',
      'protocolerror: ("\'connection broken',
      'protocolerror: ("\'response ended prematurely'
    ],
  '/\\bHTTPError: 5\\d\\d .{1,60} from https:\\/\\/(?:upload|test)\\.pypi\\.org\\//': [
    ' from https://upload.pypi.org/',
    ' from https://test.pypi.org/'
  ],
  '/\\blibmamba Download error \\(\\d+\\) |\\bDownload error \\((?:6|7|28|35|56|92)\\) .{1,80}\\[https?:/':
    [
      'libmamba download error (',
      'download error (6) ',
      'download error (7) ',
      'download error (28) ',
      'download error (35) ',
      'download error (56) ',
      'download error (92) '
    ],
  "/^\\s*\\[(?:[567]|16|18|28|35|52|55|56|92)\\] (?:Timeout was reached|Could(?:n't| not) (?:resolve|connect)|SSL connect error|Failed (?:sending|receiving|to connect)|Transferred a partial|Error in the HTTP2|Stream error|Server returned nothing)/":
    [
      'timeout was reached',
      "couldn't resolve",
      "couldn't connect",
      'could not resolve',
      'could not connect',
      'ssl connect error',
      'failed sending',
      'failed receiving',
      'failed to connect',
      'transferred a partial',
      'error in the http2',
      'stream error',
      'server returned nothing'
    ],
  '/\\bfailed to get successful HTTP response from `https?:\\/\\/[^`]+`(?: \\([^)]*\\))?, got 5\\d\\d\\b|\\bfailed to get a 200 OK response, got 5\\d\\d\\b/':
    [
      'failed to get successful http response from `http://',
      'failed to get successful http response from `https://',
      'failed to get a 200 ok response, got 5'
    ],
  '/\\breqwest::Error \\{ kind: Request, .{0,200}\\b(?:TimedOut|ConnectError|IncompleteMessage|dns error)|\\berror sending request for url \\(https?:\\/\\/(?!localhost|127\\.)/':
    [
      'reqwest::error { kind: request, ',
      'error sending request for url (http://',
      'error sending request for url (https://'
    ],
  '/\\bdownload error: Caught [\\w.]*(?:SocketTimeoutException|ConnectException|UnknownHostException|SSLException|SocketException|EOFException|IOException \\(Server returned HTTP response code: 5)/':
    ['download error: caught '],
  "/\\bThe download of 'https?:[^']+' timed out because no data was received\\b|\\bFailed to download package '[^']+' from 'https?:/":
    ["' timed out because no data was received", "failed to download package '"],
  '/\\berror: Unable to load the service index for source https?:\\/\\//': [
    'error: unable to load the service index for source http://',
    'error: unable to load the service index for source https://'
  ],
  '/\\bfile could not be downloaded(?: \\(HTTP\\/[\\d.]+ 5\\d\\d|: (?:failed to open stream|SSL|Failed to enable crypto|php_network))/':
    ['file could not be downloaded'],
  '/\\breview your configured GitHub OAuth token or enter a new one to go over the API rate limit\\b|\\bGitHub API limit \\(\\d+ calls\\/hr\\) is exhausted\\b/':
    [
      'review your configured github oauth token or enter a new one to go over the api rate limit',
      ' calls/hr) is exhausted'
    ],
  '/\\bNetwork error while fetching https?:\\/\\/|\\bRetrying (?:fetcher|download gem|dependency api) due to error \\([2-9]\\/\\d+\\): |\\bbad response (?:Service Unavailable 503|Bad Gateway 502|Internal Server Error 500|Gateway Time-?out 504)\\b/i':
    [
      'network error while fetching http://',
      'network error while fetching https://',
      'retrying fetcher due to error (',
      'retrying download gem due to error (',
      'retrying dependency api due to error (',
      'bad response service unavailable 503',
      'bad response bad gateway 502',
      'bad response internal server error 500',
      'bad response gateway timeout 504',
      'bad response gateway time-out 504'
    ],
  '/\\bcabal(?:\\.exe)?: Failed to download https?:|\\bUnexpected response 5\\d\\d for https?:\\/\\/\\S*hackage\\b|\\bHttpExceptionRequest .{0,400}(?:ConnectionTimeout|ResponseTimeout|ConnectionFailure)\\b/':
    [
      'cabal: failed to download http:',
      'cabal: failed to download https:',
      'cabal.exe: failed to download http:',
      'cabal.exe: failed to download https:',
      'unexpected response 5',
      'httpexceptionrequest '
    ],
  '/\\bCould not synchronize \\S+ from "https?:|^\\[ERROR\\] (?:Failed to get sources of|The sources of the following couldn\'t be obtained)|\\bcurl failed: exit (?:6|7|28|35|52|56)\\b/':
    [
      'could not synchronize ',
      '[error] failed to get sources of',
      "[error] the sources of the following couldn't be obtained",
      'curl failed: exit 6',
      'curl failed: exit 7',
      'curl failed: exit 28',
      'curl failed: exit 35',
      'curl failed: exit 52',
      'curl failed: exit 56'
    ],
  '/\\{:failed_connect, \\[|\\bhttpc request (?:failed|timeout) with: |\\bRequest failed \\(\\{?:?(?:timeout|failed_connect|closed)/':
    [
      '{:failed_connect, [',
      'httpc request failed with: ',
      'httpc request timeout with: ',
      'request failed (timeout',
      'request failed (failed_connect',
      'request failed (closed',
      'request failed (:timeout',
      'request failed (:failed_connect',
      'request failed (:closed',
      'request failed ({timeout',
      'request failed ({failed_connect',
      'request failed ({closed',
      'request failed ({:timeout',
      'request failed ({:failed_connect',
      'request failed ({:closed'
    ],
  "/\\bunable to access index for repository https?:\\/\\/|\\bcannot open URL 'https?:\\/\\/(?!localhost|127\\.)/":
    [
      'unable to access index for repository http://',
      'unable to access index for repository https://',
      "cannot open url 'http://",
      "cannot open url 'https://"
    ],
  '/\\bRequestError: .{1,200}\\bwhile requesting https?:\\/\\/|\\bfailed to (?:fetch|clone) from https?:\\/\\/.{1,120}\\berror: GitError\\(Code:ERROR, Class:(?:Net|OS|SSL|HTTP)/':
    [
      'while requesting http://',
      'while requesting https://',
      'error: giterror(code:error, class:net',
      'error: giterror(code:error, class:os',
      'error: giterror(code:error, class:ssl',
      'error: giterror(code:error, class:http'
    ],
  "/\\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed): .{0,300}(?:Response: (?:5\\d\\d|Timeout|Could|SSL|HTTP|Failure|Server|Transferred|Failed)|- \\d+ error)/":
    ["cdn: trunk url couldn't be downloaded: ", 'cdn: trunk repo update failed: '],
  '/\\bGot (?:socket|TLS|HTTP) error trying to find package \\S+ at https?:|\\bpub get failed \\(server unavailable\\)|\\bpub\\.dev .{0,60}is (?:currently )?unavailable/':
    [
      'got socket error trying to find package ',
      'got tls error trying to find package ',
      'got http error trying to find package ',
      'pub get failed (server unavailable)',
      'is unavailable',
      'is currently unavailable'
    ],
  '/\\b(?:Ignoring|fetch) https?:\\/\\/\\S+(?: \\S+)?: (?:temporary error|network error|connection (?:aborted|timed out)|operation timed out|DNS (?:lookup|error)|could not connect)|\\bunable to load (?:remote )?APKINDEX\\b/i':
    [
      'ignoring http://',
      'ignoring https://',
      'fetch http://',
      'fetch https://',
      'unable to load apkindex',
      'unable to load remote apkindex'
    ],
  '/\\bfailed to (?:push|copy|do request)\\b.{0,200}: (?:io: read\\/write on closed pipe|use of closed network connection|write: broken pipe|unexpected EOF|EOF\\b|http2: |net\\/http: |context deadline exceeded|.{0,60}connection reset)|\\berror parsing HTTP (?:408|5\\d\\d) response body\\b|\\bnet\\/http: HTTP\\/1\\.x transport connection broken\\b/':
    [
      'failed to push',
      'failed to copy',
      'failed to do request',
      'error parsing http ',
      'net/http: http/1.x transport connection broken'
    ],
  '/\\bkex_exchange_identification: (?:read: |Connection closed|banner)|\\bclient_loop: send disconnect: |\\bConnection (?:closed|reset) by (?:remote host|UNKNOWN port)|\\bssh_exchange_identification: |\\bssh: connect to host \\S+ port \\d+: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable)/':
    [
      'kex_exchange_identification: read: ',
      'kex_exchange_identification: connection closed',
      'kex_exchange_identification: banner',
      'client_loop: send disconnect: ',
      'connection closed by remote host',
      'connection closed by unknown port',
      'connection reset by remote host',
      'connection reset by unknown port',
      'ssh_exchange_identification: ',
      'ssh: connect to host '
    ],
  '/\\bbatch response: (?:Fatal error: Server error|Rate limit exceeded|.{0,40}\\b5\\d\\d\\b)|\\bLFS: (?:Client error: \\S+: 5\\d\\d|Server error: )|\\bSmudge error: .{0,200}\\b(?:EOF|timeout|timed out|connection reset)/i':
    ['batch response: ', 'lfs: ', 'smudge error: '],
  '/^(?:##\\[error\\])?(?:Error: )?(?:Failed to (?:restore|save)[^:]{0,80}[:.] .{0,120})?Cache service responded with 5\\d\\d\\b/':
    ['cache service responded with 5'],
  '/\\bArtifact download failed after \\d+ retries\\b|\\bUnable to download and extract artifact: |\\bFailed to (?:upload|download) artifact.{1,80}(?:ECONNRESET|ETIMEDOUT|timeout|5\\d\\d)/':
    [
      'artifact download failed after ',
      'unable to download and extract artifact: ',
      'failed to upload artifact',
      'failed to download artifact'
    ],
  '/\\bClient network socket disconnected before secure TLS connection was established\\b/': [
    'client network socket disconnected before secure tls connection was established'
  ],
  "/\\bUnicorn! (?:·|&middot;) GitHub\\b|^(?:##\\[error\\])?(?:HttpError: |Error: )?(?:Unexpected token '?<'?.{0,40}<!DOCTYPE|invalid json response body at https:\\/\\/api\\.github\\.com)|\\bWe couldn't respond to your request in time\\b|\\bNo server is currently available to service your request\\b/":
    [
      'unicorn! · github',
      'unicorn! &middot; github',
      'unexpected token <',
      "unexpected token '<",
      'invalid json response body at https://api.github.com',
      "we couldn't respond to your request in time",
      'no server is currently available to service your request'
    ],
  '/^error connecting to api\\.github\\.com\\s*$|\\bcheck your internet connection or https:\\/\\/githubstatus\\.com\\b/':
    [
      'error connecting to api.github.com',
      'check your internet connection or https://githubstatus.com'
    ],
  '/\\bFailed to download (?:Firefox|Webkit|WebKit|FFmpeg|Chrom\\w+)\\b.{0,80}, caused by\\b|\\bError: Download fail(?:ure|ed)[:,].{0,40}(?:server returned code 5\\d\\d|code=1|size mismatch)|\\bRequest to https?:\\/\\/\\S+ timed out after \\d+ms/':
    [
      ', caused by',
      'error: download failure:',
      'error: download failure,',
      'error: download failed:',
      'error: download failed,',
      ' timed out after '
    ],
  '/\\bThe Cypress App could not be downloaded\\b/': ['the cypress app could not be downloaded'],
  '/\\bHTTPError: Response code 5\\d\\d \\(/': ['httperror: response code 5'],
  '/\\b(?:read|write) tcp [\\d.:[\\]a-f]+->(?!127\\.|10\\.|172\\.|192\\.168\\.|\\[::1\\])[\\d.]+:\\d+: (?:read|write): (?:connection reset by peer|broken pipe|connection timed out)/':
    [
      ': read: connection reset by peer',
      ': read: broken pipe',
      ': read: connection timed out',
      ': write: connection reset by peer',
      ': write: broken pipe',
      ': write: connection timed out'
    ],
  '/\\bAn error occurred \\((?:503|500|502|504|InternalError|InternalFailure|ServiceUnavailable\\w*|ServiceException|RequestTimeout\\w*)\\) when calling\\b/':
    ['an error occurred ('],
  '/\\bCould not connect to the endpoint URL: "https:\\/\\/|\\bConnection was closed before we received a valid response from endpoint URL\\b|\\b(?:Connect|Read) timeout on endpoint URL: "https:\\/\\//':
    [
      'could not connect to the endpoint url: "https://',
      'connection was closed before we received a valid response from endpoint url',
      'connect timeout on endpoint url: "https://',
      'read timeout on endpoint url: "https://'
    ],
  '/\\bERROR: \\(gcloud\\.[\\w.-]+\\) (?:UNAVAILABLE|INTERNAL|DEADLINE_EXCEEDED): |\\bERROR: \\(gcloud\\.[\\w.-]+\\) There was a problem refreshing your current auth tokens: .{0,200}(?:timed out|Connection)/':
    ['error: (gcloud.', ') there was a problem refreshing your current auth tokens: '],
  '/\\bThe connection to the server (?!localhost|127\\.)\\S+ was refused - did you specify the right host or port\\?/':
    [' was refused - did you specify the right host or port?'],
  '/\\bRequest timeout: \\/_apis\\/|\\bRequest timeout: \\/twirp\\//': [
    'request timeout: /_apis/',
    'request timeout: /twirp/'
  ],
  '/\\bjavax\\.net\\.ssl\\.SSL(?:Handshake)?Exception: (?:Remote host (?:terminated the handshake|closed connection during handshake)|Connection reset|Read timed out|Unexpected end of file)/':
    [
      'javax.net.ssl.sslexception: remote host terminated the handshake',
      'javax.net.ssl.sslexception: remote host closed connection during handshake',
      'javax.net.ssl.sslexception: connection reset',
      'javax.net.ssl.sslexception: read timed out',
      'javax.net.ssl.sslexception: unexpected end of file',
      'javax.net.ssl.sslhandshakeexception: remote host terminated the handshake',
      'javax.net.ssl.sslhandshakeexception: remote host closed connection during handshake',
      'javax.net.ssl.sslhandshakeexception: connection reset',
      'javax.net.ssl.sslhandshakeexception: read timed out',
      'javax.net.ssl.sslhandshakeexception: unexpected end of file'
    ],
  '/\\bjava\\.net\\.SocketException: (?:Connection reset|Broken pipe|Socket closed|Network is unreachable)/':
    [
      'java.net.socketexception: connection reset',
      'java.net.socketexception: broken pipe',
      'java.net.socketexception: socket closed',
      'java.net.socketexception: network is unreachable'
    ],
  '/\\bNoHttpResponseException: (?<host>[\\w-]+(?:\\.[\\w-]+)+):\\d+ failed to respond\\b/': [
    'nohttpresponseexception: '
  ],
  '/\\bTimeout of \\d+ reached waiting for exclusive access to file: /': [
    ' reached waiting for exclusive access to file: '
  ],
  '/\\bSystem\\.Net\\.Http\\.Http(?:Request|IO)Exception: (?:Resource temporarily unavailable|Name or service not known|The response ended prematurely|Connection (?:reset|timed out)|No such host is known|An error occurred while sending the request|Unable to read data from the transport|nodename nor servname)(?!.{0,80}(?:localhost|127\\.0\\.0\\.1))/':
    [
      'system.net.http.httprequestexception: resource temporarily unavailable',
      'system.net.http.httprequestexception: name or service not known',
      'system.net.http.httprequestexception: the response ended prematurely',
      'system.net.http.httprequestexception: connection reset',
      'system.net.http.httprequestexception: connection timed out',
      'system.net.http.httprequestexception: no such host is known',
      'system.net.http.httprequestexception: an error occurred while sending the request',
      'system.net.http.httprequestexception: unable to read data from the transport',
      'system.net.http.httprequestexception: nodename nor servname',
      'system.net.http.httpioexception: resource temporarily unavailable',
      'system.net.http.httpioexception: name or service not known',
      'system.net.http.httpioexception: the response ended prematurely',
      'system.net.http.httpioexception: connection reset',
      'system.net.http.httpioexception: connection timed out',
      'system.net.http.httpioexception: no such host is known',
      'system.net.http.httpioexception: an error occurred while sending the request',
      'system.net.http.httpioexception: unable to read data from the transport',
      'system.net.http.httpioexception: nodename nor servname'
    ],
  '/\\b(?:Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|Exception calling "Download\\w+".{0,60}) ?: ?"?(?:The operation has timed out|The remote name could not be resolved|Unable to connect to the remote server|The underlying connection was closed|The request was (?:aborted|canceled)|An error occurred while sending|Resource temporarily|No such host)/':
    ['invoke-webrequest', 'invoke-restmethod', 'start-bitstransfer', 'exception calling "download'],
  "/^wget: (?:download timed out|bad address '|error getting response|can't connect to remote host \\((?!127\\.))|^\\s*(?:HTTP request sent, awaiting response\\.\\.\\. )?(?:Read error \\(Connection (?:reset|timed out)|failed: Connection timed out\\.\\s*$)/":
    [
      'wget: download timed out',
      "wget: bad address '",
      'wget: error getting response',
      "wget: can't connect to remote host (",
      'read error (connection reset',
      'read error (connection timed out',
      'failed: connection timed out.'
    ],
  '/\\b(?:overloaded_error|rate_limit_error|RateLimitError: |"?status"?: ?"?RESOURCE_EXHAUSTED)\\b|\\bInternalServerError: Error code: 5\\d\\d\\b|\\bResourceExhausted: 429\\b/':
    [
      'overloaded_error',
      'rate_limit_error',
      'ratelimiterror: ',
      'status:resource_exhausted',
      'status:"resource_exhausted',
      'status: resource_exhausted',
      'status: "resource_exhausted',
      'status":resource_exhausted',
      'status":"resource_exhausted',
      'status": resource_exhausted',
      'status": "resource_exhausted',
      'internalservererror: error code: 5',
      'resourceexhausted: 429'
    ],
  '/\\bcabal(?:\\.exe)?: Could not resolve dependencies:|^\\s*(?:Error: )?\\[Cabal-7107\\]\\s*$/': [
    'cabal: could not resolve dependencies:',
    'cabal.exe: could not resolve dependencies:',
    '[cabal-7107]'
  ],
  '/^(?:Error: )?(?:cabal: )?Failed to build [\\w.-]+-\\d[\\d.]*\\b/': ['failed to build '],
  '/\\bWhile constructing the (?:build plan|BuildPlan)\\b/i': [
    'while constructing the build plan',
    'while constructing the buildplan'
  ],
  '/^\\s*(?<package>[\\w-]+)-[\\d.]+ from [Ss]tack configuration does not match\\b|^\\s*(?<needed>[\\w-]+) needed, but the stack configuration has no specified version\\b|^\\s*(?<other>[\\w-]+) must match .{1,60}, but (?:no version is in the Stack configuration|.{1,40}the stack configuration has)/':
    [
      ' from stack configuration does not match',
      'no version is in the stack configuration',
      'the stack configuration has'
    ],
  '/^(?:# )?File "[^"]+\\.mli?", lines? \\d+(?:-\\d+)?, characters \\d+/': [
    '.ml", line ',
    '.ml", lines ',
    '.mli", line ',
    '.mli", lines '
  ],
  '/^\\[ERROR\\] Package conflict!|^\\s*No solution found, exiting\\b|^\\[ERROR\\] Sorry, no solution found\\b/':
    ['[error] package conflict!', 'no solution found, exiting', '[error] sorry, no solution found'],
  '/^#=== ERROR while (?:compiling|installing|fetching) (?<package>\\S+) =+#/': [
    '#=== error while compiling ',
    '#=== error while installing ',
    '#=== error while fetching '
  ],
  '/^\\[ERROR\\] No package named (?<package>[\\w.+-]+) found|^\\[ERROR\\] (?<other>[\\w.+-]+) has no version\\b/':
    ['[error] no package named ', ' has no version'],
  "/^Unchecked dependencies for environment \\w+:|^\\*\\* \\(Mix\\) Can't continue due to errors on dependencies\\b/":
    [
      'unchecked dependencies for environment ',
      "** (mix) can't continue due to errors on dependencies"
    ],
  '/^\\*\\* \\(Mix\\) Hex dependency resolution failed\\b|^Failed to use "(?<package>[^"]+)" .{0,40}because$/':
    ['** (mix) hex dependency resolution failed', 'failed to use "'],
  '/\\bmix format failed due to --check-formatted\\b/': [
    'mix format failed due to --check-formatted'
  ],
  '/^Compilation failed due to warnings while using the --warnings-as-errors option\\b/': [
    'compilation failed due to warnings while using the --warnings-as-errors option'
  ],
  '/^== Compilation error in file (?<file>\\S+) ==/': ['== compilation error in file '],
  '/\\bmods?\\/funs?, found (?:[1-9]\\d*|no issues, [1-9]\\d*) [\\w -]{1,80}\\b(?:issues?|opportunit(?:y|ies)|suggestions?|warnings?|readability)\\b/':
    ['mod/fun, found ', 'mod/funs, found ', 'mods/fun, found ', 'mods/funs, found '],
  '/^\\s{2,4}\\d+\\) (?<test>(?:test|doctest|property|feature) .+ \\([A-Z][\\w.]*\\))\\s*$/': [
    ') test ',
    ') doctest ',
    ') property ',
    ') feature '
  ],
  "/^(?:===> )?Compiling (?<file>\\S+\\.erl) failed\\b|^\\s*(?:[\\w./-]+\\/)?(?<place>[\\w-]+\\.erl):\\d+(?::\\d+)?: (?:function \\S+ undefined|syntax error before|variable '?\\w+'? is unbound|undefined |can't find include|record \\w+ undefined|spec for undefined)/":
    [
      '.erl failed',
      ' undefined',
      'syntax error before',
      ' is unbound',
      'undefined ',
      "can't find include"
    ],
  '/^===> (?:Failed to fetch and copy dep|Package not found in any repo: |Failed to update package )/':
    [
      '===> failed to fetch and copy dep',
      '===> package not found in any repo: ',
      '===> failed to update package '
    ],
  '/^%%% (?<suite>\\w+_SUITE) ==> (?<test>[\\w.]+): FAILED\\b/': ['_suite ==> '],
  '/^===> (?:Failures occurred running tests: [1-9]|Error running tests\\b)|^Failed [1-9]\\d* tests?\\. (?:Skipped|Passed) \\d+/':
    ['===> ', ' test. skipped ', ' test. passed ', ' tests. skipped ', ' tests. passed '],
  "/^(?:FAIL|ERROR) in \\(?(?<test>[\\w.*+!?<>='/-]{1,120})\\)? \\([^)\\s]+\\.clj[cs]?:\\d+\\)/": [
    '.clj:',
    '.cljc:',
    '.cljs:'
  ],
  '/^\\s*(?:[1-9]\\d* failures?, \\d+ errors?|0 failures, [1-9]\\d* errors?)\\.\\s*$/': [
    ' failure, ',
    ' failures, '
  ],
  '/^(?:Execution error .{0,80}|Syntax error (?:compiling|macroexpanding|reading source)\\b.{0,80}) at \\(\\S+\\.clj[cs]?:\\d+(?::\\d+)?\\)\\.?/':
    ['.clj:', '.cljc:', '.cljs:'],
  '/^(?:jq: (?:error|parse error): |jq: error \\(at |parse error: (?:Expected|Invalid|Unfinished|Objects must|Unmatched|Potentially))/':
    [
      'jq: error: ',
      'jq: parse error: ',
      'jq: error (at ',
      'parse error: expected',
      'parse error: invalid',
      'parse error: unfinished',
      'parse error: objects must',
      'parse error: unmatched',
      'parse error: potentially'
    ],
  '/\\bcurl: \\(3\\) |\\bcurl: \\(2\\) |\\bcurl: no URL specified\\b|\\bcurl: option .{1,80}: (?:is unknown|requires parameter)/':
    ['curl: (3) ', 'curl: (2) ', 'curl: no url specified', 'curl: option '],
  '/\\bcurl: \\(22\\) The requested URL returned error: 4(?:00|05|06|09|11|13|15|22)\\b/': [
    'curl: (22) the requested url returned error: 400',
    'curl: (22) the requested url returned error: 405',
    'curl: (22) the requested url returned error: 406',
    'curl: (22) the requested url returned error: 409',
    'curl: (22) the requested url returned error: 411',
    'curl: (22) the requested url returned error: 413',
    'curl: (22) the requested url returned error: 415',
    'curl: (22) the requested url returned error: 422'
  ],
  '/^psql:.{1,200}:\\d+: (?:ERROR|FATAL): +(?<message>\\S.*)|^ERROR \\d{4} \\([0-9A-Z]{5}\\) at line \\d+: (?<mysql>\\S.*)/':
    ['psql:', ') at line '],
  "/\\bERROR:? +Error during (?:parsing|SonarScanner|SonarQube|Sonar)\\b|\\bEXECUTION FAILURE\\s*$|\\bSonarQube Cloud: (?:Error while|API .{1,80} failed)|\\bProject not found\\. Please check the 'sonar\\.projectKey'|\\bYou are running CI analysis while Automatic Analysis is enabled\\b/":
    [
      ' error during parsing',
      ' error during sonar',
      'execution failure',
      'sonarqube cloud: ',
      "project not found. please check the 'sonar.projectkey'",
      'you are running ci analysis while automatic analysis is enabled'
    ],
  '/^(?<file>\\S+\\.(?:template|json|ya?ml)):\\d+:\\d+\\s*$/': [
    '.template:',
    '.json:',
    '.yml:',
    '.yaml:'
  ],
  '/\\bAn error occurred \\((?:ValidationError|ValidationException|InvalidParameter\\w*|InvalidRequest\\w*|MissingParameter|MalformedPolicyDocument\\w*|ClientException|BadRequestException)\\) when calling\\b/':
    ['an error occurred ('],
  '/\\bAn error occurred \\((?:NoSuchBucket|NoSuchKey|ResourceNotFoundException|NoSuchEntity|RepositoryNotFoundException|ClusterNotFoundException|ServiceNotFoundException|404)\\) when calling\\b/':
    [
      'an error occurred (nosuchbucket) when calling',
      'an error occurred (nosuchkey) when calling',
      'an error occurred (resourcenotfoundexception) when calling',
      'an error occurred (nosuchentity) when calling',
      'an error occurred (repositorynotfoundexception) when calling',
      'an error occurred (clusternotfoundexception) when calling',
      'an error occurred (servicenotfoundexception) when calling',
      'an error occurred (404) when calling'
    ],
  '/^\\S+\\s+: ok=\\d+ +changed=\\d+ +unreachable=[1-9]/': [' unreachable='],
  '/^\\S+\\s+: ok=\\d+ +changed=\\d+ +unreachable=0 +failed=[1-9]/': [' unreachable=0 '],
  '/"error": ?"(?:invalid_auth|not_authed|invalid_token|token_revoked|account_inactive|invalid_client|unauthorized_client|invalid_grant)"|\\bCould not fetch access token for Azure\\b|\\bthe server has asked for the client to provide credentials\\b|\\bNo subscriptions found for\\b|^(?:##\\[error\\])?No subscriptions found\\.|\\bYou must be logged in to the server\\b/':
    [
      '"error":"invalid_auth"',
      '"error":"not_authed"',
      '"error":"invalid_token"',
      '"error":"token_revoked"',
      '"error":"account_inactive"',
      '"error":"invalid_client"',
      '"error":"unauthorized_client"',
      '"error":"invalid_grant"',
      '"error": "invalid_auth"',
      '"error": "not_authed"',
      '"error": "invalid_token"',
      '"error": "token_revoked"',
      '"error": "account_inactive"',
      '"error": "invalid_client"',
      '"error": "unauthorized_client"',
      '"error": "invalid_grant"',
      'could not fetch access token for azure',
      'the server has asked for the client to provide credentials',
      'no subscriptions found for',
      'no subscriptions found.',
      'you must be logged in to the server'
    ],
  '/\\bNo hosted parallelism has been purchased or granted\\b/': [
    'no hosted parallelism has been purchased or granted'
  ],
  "/\\b(?:PR|[Pp]ull [Rr]equest) (?:title|description|body) (?:must|should|does not|doesn't|needs to)\\b|\\b(?:[Bb]ranch name|[Cc]ommit message)s? .{0,80}(?:must|does not|doesn't|should) (?:match|follow|start|contain|comply)\\b/":
    [
      'pr title mus',
      'pr title sho',
      'pr title doe',
      'pr title nee',
      'pr descripti',
      'pr body must',
      'pr body shou',
      'pr body does',
      'pr body need',
      'pull request',
      'branch name ',
      'branch names',
      'commit messa'
    ],
  '/^(?:##\\[error\\])?\\W{0,8}(?:(?:some|[1-9]\\d*|unit|integration|e2e|regression|smoke|acceptance) ){0,3}tests? (?:have |has )?failed\\b(?!: 0\\b| \\(0)|^\\W{0,8}(?:Test Results?: )?FAILED: [1-9]\\d* (?:of|\\/|tests?)|^\\W{0,8}[1-9]\\d* (?:of|out of|\\/) ?\\d+ (?:tests?|checks?|assertions?|cases?|scenarios?|suites?) failed\\b/i':
    [
      'test failed',
      'test have failed',
      'test has failed',
      'tests failed',
      'tests have failed',
      'tests has failed',
      'failed: ',
      ' check failed',
      ' checks failed',
      ' assertion failed',
      ' assertions failed',
      ' case failed',
      ' cases failed',
      ' scenario failed',
      ' scenarios failed',
      ' suite failed',
      ' suites failed'
    ],
  '/\\blink \\S+ in (?:file )?\\S+ .{0,40}\\bis broken\\b|^\\W{0,8}[1-9]\\d* (?:broken|dead|invalid) (?:links?|URLs?|references?|anchors?)\\b/i':
    [
      'is broken',
      ' broken link',
      ' broken url',
      ' broken reference',
      ' broken anchor',
      ' dead link',
      ' dead url',
      ' dead reference',
      ' dead anchor',
      ' invalid link',
      ' invalid url',
      ' invalid reference',
      ' invalid anchor'
    ],
  '/^(?:##\\[error\\])?\\W{0,8}(?:error: )?(?:the )?(?:build|compilation|packaging|bundling) (?:has |was )?(?:failed|unsuccessful|completed unsuccessfully|aborted|errored)\\b(?! with 0)/i':
    ['build ', 'compilation ', 'packaging ', 'bundling '],
  '/^(?:##\\[error\\])?\\W{0,8}(?:error: )?(?:the )?(?:deploy(?:ment)?|release|publish(?:ing)?|upload|rollout) (?:has |was )?(?:failed|unsuccessful|aborted)\\b/i':
    ['deploy ', 'deployment ', 'release ', 'publish ', 'publishing ', 'upload ', 'rollout '],
  '/^(?:##\\[error\\])?\\W{0,8}(?:\\[\\w+\\] )?(?:[\\w-]+ )?(?:checks?|validation|verification) (?:has |have |was )?failed\\b(?!: 0\\b)|^(?:##\\[error\\])?\\W{0,8}(?:\\[\\w+\\] )?FAILED with [1-9]\\d* (?:issue|error|problem|violation)/i':
    [
      'check failed',
      'check has failed',
      'check have failed',
      'check was failed',
      'checks failed',
      'checks has failed',
      'checks have failed',
      'checks was failed',
      'validation failed',
      'validation has failed',
      'validation have failed',
      'validation was failed',
      'verification failed',
      'verification has failed',
      'verification have failed',
      'verification was failed',
      'failed with '
    ],
  '/^\\[error\\] Found [1-9]\\d* errors? and \\d+ warnings?\\s*$/': ['[error] found '],
  '/\\bfailed to get (?:successful HTTP response|200 response) from `https?:\\/\\/[^`]+`(?: \\([^)]*\\))?, got 40[34]\\b/':
    [
      'failed to get successful http response from `http://',
      'failed to get successful http response from `https://',
      'failed to get 200 response from `http://',
      'failed to get 200 response from `https://'
    ],
  '/\\bThe job exceeded the maximum log length\\b|\\bThe log length has exceeded the limit of\\b/':
    ['the job exceeded the maximum log length', 'the log length has exceeded the limit of'],
  '/\\b(?<runtime>HHVM|JDK \\d+|Python \\d[\\d.]*|Node(?:\\.js)? \\d+|PHP \\d[\\d.]*|Ruby \\d[\\d.]*) is (?:no longer|not) supported\\b|\\bExpected feature release number in range of\\b/':
    [' is no longer supported', ' is not supported', 'expected feature release number in range of'],
  "/\\brequires Python '(?<wanted>[^']+)' but the running Python is\\b|\\bPython (?:version )?(?:>=? ?)?[\\d.]+ (?:or (?:later|newer|above|greater) )?is required\\b|\\bThis package requires Python version\\b|\\bPackage '(?<package>[^']+)' requires a different Python\\b/":
    [
      "' but the running python is",
      ' is required',
      'this package requires python version',
      "' requires a different python"
    ],
  '/^\\[!\\] \\S+ did not pass validation, due to [1-9]\\d* errors?\\b/': [
    ' did not pass validation, due to '
  ],
  '/\\bcoverage(?: .{0,60})? \\d[\\d.]*% ?(?:<|is (?:below|less than|under|lower than)|below|does not meet|did not meet)(?: the)?.{0,60}\\d/i':
    ['coverage'],
  '/^collected \\d+ items? \\/ \\d+ deselected \\/ 0 selected\\b/': [' deselected / 0 selected'],
  '/^(?:xorriso|libisofs|libburn) ?: (?:FAILURE|FATAL) : (?<message>\\S.+)/': [
    'xorriso: failure : ',
    'xorriso: fatal : ',
    'xorriso : failure : ',
    'xorriso : fatal : ',
    'libisofs: failure : ',
    'libisofs: fatal : ',
    'libisofs : failure : ',
    'libisofs : fatal : ',
    'libburn: failure : ',
    'libburn: fatal : ',
    'libburn : failure : ',
    'libburn : fatal : '
  ],
  '/\\bmust be a string, got "?undefined\\b|\\bReceived undefined$|\\b(?:secret|token|uri|url|api ?key|password) (?:is|was) undefined\\b|\\bCannot read .{0,40}\\bprocess\\.env\\b/i':
    [
      'must be a string, got undefined',
      'must be a string, got "undefined',
      'received undefined',
      'secret is undefined',
      'secret was undefined',
      'token is undefined',
      'token was undefined',
      'uri is undefined',
      'uri was undefined',
      'url is undefined',
      'url was undefined',
      'apikey is undefined',
      'apikey was undefined',
      'api key is undefined',
      'api key was undefined',
      'password is undefined',
      'password was undefined',
      'process.env'
    ],
  '/^No tag found to do an incremental changelog\\b|\\bNo (?:previous|matching|git) tags? (?:found|could be found)\\b|\\bfatal: No tags can describe\\b/i':
    [
      'no tag found to do an incremental changelog',
      'no previous tag found',
      'no previous tag could be found',
      'no previous tags found',
      'no previous tags could be found',
      'no matching tag found',
      'no matching tag could be found',
      'no matching tags found',
      'no matching tags could be found',
      'no git tag found',
      'no git tag could be found',
      'no git tags found',
      'no git tags could be found',
      'fatal: no tags can describe'
    ],
  "/\\bunable to access '[^']+': The requested URL returned error: 5\\d\\d/": [
    "': the requested url returned error: 5"
  ],
  "/\\bunable to access '[^']+': The requested URL returned error: 40[13]/": [
    "': the requested url returned error: 401",
    "': the requested url returned error: 403"
  ],
  "/\\bunable to access '[^']+': The requested URL returned error: 429/": [
    "': the requested url returned error: 429"
  ],
  "/\\bunable to access '[^']+': (?!The requested URL|.{0,60}certificate|.{0,60}CA cert|.{0,40}(?:localhost|127\\.0\\.0\\.1))/":
    ["unable to access '"],
  "/\\bunable to access '[^']+': (?:SSL|server) certificate\\b/": [
    "': ssl certificate",
    "': server certificate"
  ],
  '/\\b[Tt]he remote end hung up (?:unexpectedly|upon initial contact)\\b/': [
    'the remote end hung up unexpectedly',
    'the remote end hung up upon initial contact'
  ],
  '/\\bfatal: early EOF\\b/': ['fatal: early eof'],
  '/\\bRPC failed; (?!HTTP 4|.{0,60}error: 4\\d\\d)/': ['rpc failed; '],
  "/\\bfatal: expected 'packfile'/": ["fatal: expected 'packfile'"],
  '/\\b(?:fatal|error): (?:index-pack failed|fetch-pack: invalid index-pack output|bad pack header)/':
    [
      'fatal: index-pack failed',
      'fatal: fetch-pack: invalid index-pack output',
      'fatal: bad pack header',
      'error: index-pack failed',
      'error: fetch-pack: invalid index-pack output',
      'error: bad pack header'
    ],
  '/\\bexpected flush after ref listing\\b/': ['expected flush after ref listing'],
  '/\\bremote: Internal Server Error\\b/i': ['remote: internal server error'],
  "/\\bcouldn't find remote ref\\b/": ["couldn't find remote ref"],
  "/\\bpathspec '(?<path>[^']+)' did not match any file/": ["' did not match any file"],
  '/\\bunknown revision or path not in the working tree\\b/': [
    'unknown revision or path not in the working tree'
  ],
  '/\\bfatal: (?:bad object|bad revision|Not a valid object name|Invalid symmetric difference expression|Invalid revision range) /':
    [
      'fatal: bad object ',
      'fatal: bad revision ',
      'fatal: not a valid object name ',
      'fatal: invalid symmetric difference expression ',
      'fatal: invalid revision range '
    ],
  '/(?:: no merge base\\b|\\bUnable to find merge-base in shallow clone\\b)/': [
    ': no merge base',
    'unable to find merge-base in shallow clone'
  ],
  '/\\bfatal: No (?:names|tags) (?:found, cannot describe anything|can describe)/': [
    'fatal: no names found, cannot describe anything',
    'fatal: no names can describe',
    'fatal: no tags found, cannot describe anything',
    'fatal: no tags can describe'
  ],
  '/\\brefusing to merge unrelated histories\\b/': ['refusing to merge unrelated histories'],
  "/\\bcannot lock ref '[^']+': (?:is at \\w+ but expected|Unable to create|reference already exists)/":
    ["cannot lock ref '"],
  "/\\bUnable to create '[^']+\\.lock': File exists\\b/": [".lock': file exists"],
  '/\\bPermission denied \\(publickey\\b/': ['permission denied (publickey'],
  '/\\bfatal: Could not read from remote repository\\b/': [
    'fatal: could not read from remote repository'
  ],
  '/\\bmax attempts of git remote update reached\\b/i': [
    'max attempts of git remote update reached'
  ],
  '/^\\s*(?:##\\[error\\])?CONFLICT \\((?:content|add\\/add|modify\\/delete|rename|file)/': [
    'conflict (content',
    'conflict (add/add',
    'conflict (modify/delete',
    'conflict (rename',
    'conflict (file'
  ],
  '/(?:^|##\\[error\\])(?:error: )?[Cc]ould not apply [\\da-f]{7,40}\\b/': ['could not apply '],
  '/! \\[rejected\\]\\s.*\\((?:fetch first|non-fast-forward|stale info)\\)/': ['! [rejected]'],
  '/\\berror: failed to push some refs to\\b/': ['error: failed to push some refs to'],
  '/\\bremote: Permission to \\S+ denied to\\b/': ['remote: permission to '],
  '/\\bremote: Write access to repository not granted\\b/': [
    'remote: write access to repository not granted'
  ],
  '/\\b(?:GH006: Protected branch update failed|GH013: Repository rule violations found)\\b|\\(protected branch hook declined\\)/':
    [
      'gh006: protected branch update failed',
      'gh013: repository rule violations found',
      '(protected branch hook declined)'
    ],
  '/\\bGH001: Large files detected\\b/': ['gh001: large files detected'],
  '/\\brefusing to allow an? (?:GitHub App|OAuth App|Personal Access Token|integration|bot) to create or update workflow\\b/i':
    [
      'refusing to allow a github app to create or update workflow',
      'refusing to allow a oauth app to create or update workflow',
      'refusing to allow a personal access token to create or update workflow',
      'refusing to allow a integration to create or update workflow',
      'refusing to allow a bot to create or update workflow',
      'refusing to allow an github app to create or update workflow',
      'refusing to allow an oauth app to create or update workflow',
      'refusing to allow an personal access token to create or update workflow',
      'refusing to allow an integration to create or update workflow',
      'refusing to allow an bot to create or update workflow'
    ],
  "/\\bdetected dubious ownership in repository at\\b|\\bfatal: unsafe repository \\('/": [
    'detected dubious ownership in repository at',
    "fatal: unsafe repository ('"
  ],
  "/\\bNo url found for submodule path '(?<path>[^']+)'/": ["no url found for submodule path '"],
  "/\\bfatal: clone of '.+' into submodule path '.+' failed\\b/": ["' into submodule path '"],
  '/\\bThis repository (?:is over its data quota|exceeded its LFS budget)\\b/': [
    'this repository is over its data quota',
    'this repository exceeded its lfs budget'
  ],
  '/\\bleftover conflict marker\\b/': ['leftover conflict marker'],
  "/\\bcould not read (?:Username|Password) for 'https?:/": [
    "could not read username for 'http:",
    "could not read username for 'https:",
    "could not read password for 'http:",
    "could not read password for 'https:"
  ],
  "/\\bAuthentication failed for 'https?:/": [
    "authentication failed for 'http:",
    "authentication failed for 'https:"
  ],
  '/\\bHTTP Basic: Access denied\\b/': ['http basic: access denied'],
  '/\\bremote: Repository not found\\b/': ['remote: repository not found'],
  '/\\b(?:repository|checkout|working (?:tree|directory|copy)|git (?:tree|state|status)) (?:checkout )?(?:is |was )?(?:left )?dirty\\b/i':
    ['dirty'],
  '/\\bcannot (?:pull with rebase|rebase): (?:Your index contains uncommitted|You have unstaged) changes\\b/':
    [
      'cannot pull with rebase: your index contains uncommitted changes',
      'cannot pull with rebase: you have unstaged changes',
      'cannot rebase: your index contains uncommitted changes',
      'cannot rebase: you have unstaged changes'
    ],
  '/(?:\\bfatal: (?:empty ident name|unable to auto-detect email address)|^\\*\\*\\* Please tell me who you are\\.)/':
    [
      'fatal: empty ident name',
      'fatal: unable to auto-detect email address',
      '*** please tell me who you are.'
    ],
  '/\\bfatal: not a git repository\\b/i': ['fatal: not a git repository'],
  '/\\b(?:working tree|git (?:repository )?(?:checkout|tree|state)) (?:is )?(?:dirty|has uncommitted changes)\\b/i':
    [
      'working tree dirty',
      'working tree has uncommitted changes',
      'working tree is dirty',
      'working tree is has uncommitted changes',
      'git checkout dirty',
      'git checkout has uncommitted changes',
      'git checkout is dirty',
      'git checkout is has uncommitted changes',
      'git tree dirty',
      'git tree has uncommitted changes',
      'git tree is dirty',
      'git tree is has uncommitted changes',
      'git state dirty',
      'git state has uncommitted changes',
      'git state is dirty',
      'git state is has uncommitted changes',
      'git repository checkout dirty',
      'git repository checkout has uncommitted changes',
      'git repository checkout is dirty',
      'git repository checkout is has uncommitted changes',
      'git repository tree dirty',
      'git repository tree has uncommitted changes',
      'git repository tree is dirty',
      'git repository tree is has uncommitted changes',
      'git repository state dirty',
      'git repository state has uncommitted changes',
      'git repository state is dirty',
      'git repository state is has uncommitted changes'
    ],
  '/\\bHost key verification failed\\b|\\bREMOTE HOST IDENTIFICATION HAS CHANGED\\b|\\bNo (?:ED25519|RSA|ECDSA) host key is known for\\b/':
    [
      'host key verification failed',
      'remote host identification has changed',
      'no ed25519 host key is known for',
      'no rsa host key is known for',
      'no ecdsa host key is known for'
    ],
  "/\\bFetched in submodule path '(?<path>[^']+)', but it did not contain\\b|\\bremote error: upload-pack: not our ref\\b|\\bUnable to find current (?:origin\\/\\w+ )?revision in submodule path '|\\breference is not a tree: /":
    [
      "fetched in submodule path '",
      'remote error: upload-pack: not our ref',
      "revision in submodule path '",
      'reference is not a tree: '
    ],
  "/\\[404\\] Object does not exist on the server\\b|\\bObject does not exist on the server or you don't have permissions to access it\\b|\\bSmudge error: Error downloading\\b/":
    [
      '[404] object does not exist on the server',
      "object does not exist on the server or you don't have permissions to access it",
      'smudge error: error downloading'
    ],
  "/\\bfatal: tag '(?<tag>[^']+)' already exists|\\bfatal: a branch named '(?<branch>[^']+)' already exists|! \\[rejected\\]\\s.*\\(already exists\\)/":
    ["' already exists", "fatal: a branch named '", '(already exists)'],
  '/^(?:nothing to commit, working tree clean|nothing added to commit but untracked files present|no changes added to commit)\\b/':
    [
      'nothing to commit, working tree clean',
      'nothing added to commit but untracked files present',
      'no changes added to commit'
    ],
  '/\\bgpg failed to sign the data\\b|\\bgpg: (?:no default secret key|signing failed|skipped "[^"]+": No secret key)\\b|\\bgpg: decryption failed\\b/':
    [
      'gpg failed to sign the data',
      'no default secret key',
      'signing failed',
      '": no secret key',
      'gpg: decryption failed'
    ],
  '/\\bgpg: keyserver receive failed: (?!No data)|\\bgpg: keyserver (?:timed out|refresh failed)/':
    [
      'gpg: keyserver receive failed: ',
      'gpg: keyserver timed out',
      'gpg: keyserver refresh failed'
    ],
  "/\\bA branch or tag with the name '(?<ref>[^']+)' could not be found\\b|\\bfatal: Remote branch (?<branch>\\S+) not found in upstream\\b|\\bfatal: invalid reference: \\S|\\bfatal: '\\S+' is not a commit and a branch\\b/":
    [
      "a branch or tag with the name '",
      'fatal: remote branch ',
      'fatal: invalid reference: ',
      "' is not a commit and a branch"
    ],
  '/\\berror: patch failed: (?<file>\\S+):\\d+|\\berror: (?<other>\\S+): patch does not apply\\b|^\\d+ out of \\d+ hunks? (?:FAILED|failed)\\b/':
    ['error: patch failed: ', ': patch does not apply', ' hunk failed', ' hunks failed'],
  '/\\bfetch-pack: unexpected disconnect while reading sideband packet\\b|\\bfatal: protocol error: bad pack header\\b|\\berror: \\d+ bytes of body are still expected\\b|\\bsend-pack: unexpected disconnect\\b/':
    [
      'fetch-pack: unexpected disconnect while reading sideband packet',
      'fatal: protocol error: bad pack header',
      ' bytes of body are still expected',
      'send-pack: unexpected disconnect'
    ],
  '/(?:^|##\\[error\\])(?:Error: )?Failed to resolve action download info\\b/': [
    'failed to resolve action download info'
  ],
  "/(?:^|##\\[error\\])(?:Error: )?Failed to download archive '(?<url>https?:\\/\\/[^/']+)(?:\\/[^']*)?' after \\d+ attempts?/":
    ["failed to download archive 'http://", "failed to download archive 'https://"],
  "/\\bAn action could not be found at the URI '/": ["an action could not be found at the uri '"],
  '/\\bFailed to CreateArtifact: .*\\(409\\) Conflict\\b/': ['failed to createartifact: '],
  '/\\bFailed to (?:Create|Finalize|List|GetSigned)Artifacts?(?:URL)?: (?!.{0,80}\\(4\\d\\d\\)|Artifact storage quota)/':
    [
      'failed to createartifact: ',
      'failed to createartifacturl: ',
      'failed to createartifacts: ',
      'failed to createartifactsurl: ',
      'failed to finalizeartifact: ',
      'failed to finalizeartifacturl: ',
      'failed to finalizeartifacts: ',
      'failed to finalizeartifactsurl: ',
      'failed to listartifact: ',
      'failed to listartifacturl: ',
      'failed to listartifacts: ',
      'failed to listartifactsurl: ',
      'failed to getsignedartifact: ',
      'failed to getsignedartifacturl: ',
      'failed to getsignedartifacts: ',
      'failed to getsignedartifactsurl: '
    ],
  '/\\bArtifact storage quota has been hit\\b/': ['artifact storage quota has been hit'],
  '/\\b(?:Artifact not found for name: |Unable to find any artifacts for the associated workflow)/':
    ['artifact not found for name: ', 'unable to find any artifacts for the associated workflow'],
  '/(?:^|##\\[error\\])(?:Error: )?No files were found with the provided path: /': [
    'no files were found with the provided path: '
  ],
  '/(?:^|##\\[error\\])(?:Error: )?(?:getCacheEntry|reserveCache|saveCache) failed: Cache service responded with 5\\d\\d/':
    [
      'getcacheentry failed: cache service responded with 5',
      'reservecache failed: cache service responded with 5',
      'savecache failed: cache service responded with 5'
    ],
  '/\\bAPI rate limit exceeded for\\b/': ['api rate limit exceeded for'],
  '/\\byou have exceeded a secondary rate limit\\b/i': ['you have exceeded a secondary rate limit'],
  '/\\bResponse status code does not indicate success: 5\\d\\d\\b/': [
    'response status code does not indicate success: 5'
  ],
  '/(?:^|##\\[error\\])(?:Error: )?Unexpected HTTP response: 5\\d\\d/': [
    'unexpected http response: 5'
  ],
  '/(?:^|##\\[error\\])(?:Error: )?Unexpected HTTP response: 40[34]/': [
    'unexpected http response: 403',
    'unexpected http response: 404'
  ],
  '/(?:HttpError: |HTTP 401: |"message":\\s?"|\\[HttpError\\]: |##\\[error\\]|Error: )Bad credentials\\b/':
    ['bad credentials'],
  '/\\bResource not accessible by (?:integration|personal access token)\\b/': [
    'resource not accessible by integration',
    'resource not accessible by personal access token'
  ],
  '/\\bInternal server error\\. Correlation ID\\b/i': ['internal server error. correlation id'],
  '/\\bSomething went wrong while executing your query\\b/': [
    'something went wrong while executing your query'
  ],
  '/(?:\\bgh: |^|##\\[error\\]|failed: )HTTP 50[0234]: .*\\(https:\\/\\/(?:api\\.)?github\\.com\\b/':
    ['(https://github.com', '(https://api.github.com'],
  '/\\bGitHub Actions is not permitted to create or approve pull requests\\b/': [
    'github actions is not permitted to create or approve pull requests'
  ],
  '/\\bFailed to create deployment \\(status: 5\\d\\d\\)/': [
    'failed to create deployment (status: 5'
  ],
  '/\\b(?:Failed to create deployment \\(status: 404\\)|Get Pages site failed\\b)/': [
    'failed to create deployment (status: 404)',
    'get pages site failed'
  ],
  '/\\b(?:Code scanning is not enabled|(?:Advanced|Code) Security must be enabled) for this repository\\b/i':
    [
      'code scanning is not enabled for this repository',
      'advanced security must be enabled for this repository',
      'code security must be enabled for this repository'
    ],
  '/\\bDependency review is not supported on this repository\\b/': [
    'dependency review is not supported on this repository'
  ],
  '/\\bValidation Failed: .{0,120}"?code"?: ?"already_exists"|\\bRelease\\.tag_name already exists\\b|\\ba release with the same tag name already exists\\b/':
    [
      'code:"already_exists"',
      'code: "already_exists"',
      'code":"already_exists"',
      'code": "already_exists"',
      'release.tag_name already exists',
      'a release with the same tag name already exists'
    ],
  '/\\bGradle Wrapper Validation Failed!|\\bFound unknown Gradle Wrapper JAR files\\b/': [
    'gradle wrapper validation failed!',
    'found unknown gradle wrapper jar files'
  ],
  '/\\b(?:Unavailable|Unknown) version \\S+ for (?:ruby|jruby|truffleruby) on (?<image>[\\w.-]+)/':
    [' for ruby on ', ' for jruby on ', ' for truffleruby on '],
  '/\\bdotnet_install: Failed to resolve the exact version number\\b|\\bdotnet-install: Could not find `?\\.NET|\\bFailed to install dotnet,? exit code: \\d+\\b/i':
    [
      'dotnet_install: failed to resolve the exact version number',
      'dotnet-install: could not find .net',
      'dotnet-install: could not find `.net',
      'failed to install dotnet exit code: ',
      'failed to install dotnet, exit code: '
    ],
  '/^\\s*✗ (?<extension>\\S+) (?:Could not (?:install|setup|find|fetch) |.{0,40}\\bnot found\\b)/':
    ['✗ '],
  '/\\b(?:is|are) not allowed to be used in \\S+ .{0,40}(?:Actions in this workflow must be|because all actions)|\\bis not allowed to be used in \\S[^\\s/]*\\/\\S+\\./':
    ['is not allowed to be used in ', 'are not allowed to be used in '],
  '/\\berror parsing called workflow\\b|\\bfailed to fetch workflow: (?:reference|workflow|repository) (?:to workflow should|was not found)|\\bworkflow was not found\\b/i':
    [
      'error parsing called workflow',
      'failed to fetch workflow: reference to workflow should',
      'failed to fetch workflow: reference was not found',
      'failed to fetch workflow: workflow to workflow should',
      'failed to fetch workflow: repository to workflow should',
      'failed to fetch workflow: repository was not found',
      'workflow was not found'
    ],
  '/\\bNo artifacts named "(?<name>[^"]+)" were found for this workflow run\\b|\\bNo uploaded artifact was found\\b|\\bMultiple artifacts named "[^"]+" were unexpectedly found\\b/':
    [
      '" were found for this workflow run',
      'no uploaded artifact was found',
      '" were unexpectedly found'
    ],
  '/\\bis not allowed to deploy to (?<environment>[\\w-]+) due to environment protection rules\\b/':
    [' due to environment protection rules'],
  '/\\bgh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable\\b|\\bTo get started with GitHub CLI, please run: +gh auth login\\b|\\bthe GITHUB_TOKEN environment variable is (?:required|not set)\\b/i':
    [
      'gh: to use github cli in a github actions workflow, set the gh_token environment variable',
      'to get started with github cli, please run: ',
      'the github_token environment variable is required',
      'the github_token environment variable is not set'
    ],
  '/^\\s*(?:##\\[error\\])?(?<file>\\S+\\.go):\\d+(?::\\d+)?: (?:undefined: |cannot use |"[^"]+" imported and not used|imported and not used|missing return|syntax error: |not enough (?:arguments|return)|too many (?:arguments|return)|invalid operation: |cannot (?:assign|convert|infer|call|range) |cannot find (?!package)|undeclared name|.{1,60} (?:undefined \\(|redeclared|declared and not used)|no new variables|assignment mismatch: |duplicate (?:case|method|key)|unknown field |expected \')/':
    ['.go:'],
  '/^FAIL\\s+(?<package>\\S+) \\[(?:build|setup) failed\\]/': [
    ' [build failed]',
    ' [setup failed]'
  ],
  '/\\bmissing go\\.sum entry for\\b/': ['missing go.sum entry for'],
  '/\\bverifying .+: checksum mismatch\\b/': [': checksum mismatch'],
  '/\\b(?:invalid version: |@\\S+: )unknown revision \\S/': ['unknown revision '],
  '/\\b(?:go: updates to go\\.mod needed|inconsistent vendoring in |go: (?:errors parsing|inconsistent) go\\.mod)/':
    [
      'go: updates to go.mod needed',
      'inconsistent vendoring in ',
      'go: errors parsing go.mod',
      'go: inconsistent go.mod'
    ],
  '/\\bno required module provides package (?<package>[\\w./-]+)/': [
    'no required module provides package '
  ],
  '/\\bpackage (?<package>[\\w./-]+) is not in (?:std|GOROOT)\\b/': [
    ' is not in std',
    ' is not in goroot'
  ],
  '/\\bgo: (?:go\\.mod file not found|cannot find main module)\\b/': [
    'go: go.mod file not found',
    'go: cannot find main module'
  ],
  "/\\bgo\\.mod requires go >= \\S+ \\(running go\\b|\\binvalid go version '|\\bnote: module requires Go 1\\.\\d+/":
    ['go.mod requires go >= ', "invalid go version '", 'note: module requires go 1.'],
  '/\\bproxy\\.golang\\.org\\b.*(?: 50[0234] |TLS handshake timeout|i\\/o timeout|[Cc]onnection reset|unexpected EOF|connection refused|INTERNAL_ERROR)/':
    ['proxy.golang.org'],
  '/\\bbuild constraints exclude all Go files in\\b/': [
    'build constraints exclude all go files in'
  ],
  '/\\bTimeout exceeded: try increasing it by passing --timeout option\\b|\\blevel=error msg="Running error: .{0,200}timed out to load packages\\b/':
    [
      'timeout exceeded: try increasing it by passing --timeout option',
      'level=error msg="running error: '
    ],
  '/\\b(?:Error: |level=error msg=")?(?:can\'t load config: |Running error: (?:unknown linters?|can\'t |error in the config)|unsupported version of the configuration|jsonschema: "[^"]*" does not validate with)|\\bthe Go language version \\(go1\\.\\d+\\) used to build golangci-lint is lower than the targeted Go version\\b/':
    [
      "can't load config: ",
      'running error: unknown linter',
      "running error: can't ",
      'running error: error in the config',
      'unsupported version of the configuration',
      '" does not validate with',
      ') used to build golangci-lint is lower than the targeted go version'
    ],
  '/\\bcgo: C compiler "(?<compiler>[^"]+)" not found\\b|\\bcgo: exec (?<other>\\S+): exec: "[^"]+": executable file not found\\b/':
    ['cgo: c compiler "', '": executable file not found'],
  '/\\bcannot find package "(?<package>[^"]+)" in any of:|\\bcannot find package "?(?<other>[\\w./-]+)"? (?:in (?:any of|vendor)|\\()/':
    ['cannot find package '],
  '/\\bBad Gateway\\b/': ['bad gateway'],
  '/(?:\\b503:? (?:Server Error: )?|^\\s*|\\()Service (?:Temporarily )?Unavailable\\b/': [
    'service unavailable',
    'service temporarily unavailable'
  ],
  '/\\bGateway Time-?out\\b/i': ['gateway timeout', 'gateway time-out'],
  '/\\b500:? (?:Server Error: )?Internal Server Error\\b/': [
    '500 internal server error',
    '500 server error: internal server error',
    '500: internal server error',
    '500: server error: internal server error'
  ],
  '/\\bstatus(?: ?code)?:? (?:500|502|503|504)(?!\\d|.{0,60}localhost)/i': [
    'status 500',
    'status 502',
    'status 503',
    'status 504',
    'status: 500',
    'status: 502',
    'status: 503',
    'status: 504',
    'statuscode 500',
    'statuscode 502',
    'statuscode 503',
    'statuscode 504',
    'statuscode: 500',
    'statuscode: 502',
    'statuscode: 503',
    'statuscode: 504',
    'status code 500',
    'status code 502',
    'status code 503',
    'status code 504',
    'status code: 500',
    'status code: 502',
    'status code: 503',
    'status code: 504'
  ],
  '/\\bupstream connect error or disconnect\\/reset before headers\\b/': [
    'upstream connect error or disconnect/reset before headers'
  ],
  '/\\b404:? (?:Client Error: )?Not Found\\b/i': [
    '404 not found',
    '404 client error: not found',
    '404: not found',
    '404: client error: not found'
  ],
  '/\\b410:? Gone\\b/': ['410 gone', '410: gone'],
  '/\\bToo Many Requests\\b/i': ['too many requests'],
  '/\\brate[ -]limit(?:ed\\b|(?: has been)? exceeded\\b| reached\\b)/i': [
    'rate limited',
    'rate limit exceeded',
    'rate limit has been exceeded',
    'rate limit reached',
    'rate-limited',
    'rate-limit exceeded',
    'rate-limit has been exceeded',
    'rate-limit reached'
  ],
  '/\\b[Qq]uota (?:has been )?exceeded\\b/': ['quota exceeded', 'quota has been exceeded'],
  '/\\bAn error occurred \\((?:Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequestsException|SlowDown)\\) when calling\\b/':
    [
      'an error occurred (throttling) when calling',
      'an error occurred (throttlingexception) when calling',
      'an error occurred (requestlimitexceeded) when calling',
      'an error occurred (toomanyrequestsexception) when calling',
      'an error occurred (slowdown) when calling'
    ],
  '/^\\s*(?:ERROR in .{0,120})?Module (?:parse|build) failed(?: \\(from [^)]+\\))?: (?<reason>\\S.*)/':
    ['module parse failed', 'module build failed'],
  '/^\\s*(?:RollupError|RolldownError): (?<message>\\S.+)|^\\s*\\[!\\] (?<older>\\(?[\\w(].{0,200}Error: .+|\\(plugin .+)/':
    ['rolluperror: ', 'rolldownerror: ', '[!] '],
  '/^\\s*(?:error during build:|✗ Build failed in [\\d.]+m?s|x Build failed in [\\d.]+m?s)\\s*$/': [
    'error during build:',
    '✗ build failed in ',
    'x build failed in '
  ],
  '/^\\s*(?:✘|X) \\[ERROR\\] (?!Could not resolve|TS\\d|Missing entry-point|A request to)(?<message>\\S.+)/':
    ['✘ [error] ', 'x [error] '],
  '/^\\s*Type error: (?<message>[A-Z].+)/': ['type error: '],
  '/^\\s*\\d+:\\d+ {1,2}Error: .+ {2}(?<rule>@?[\\w-]+(?:\\/[\\w-]+)*)\\s*$/': [' error: '],
  '/\\bError occurred prerendering page "(?<page>[^"]+)"|\\bFailed to collect (?:page data|configuration) for (?<data>\\/[\\w./[\\]-]*)|^> Build error occurred\\b|\\bExport encountered errors? on following paths\\b/':
    [
      'error occurred prerendering page "',
      'failed to collect page data for /',
      'failed to collect configuration for /',
      '> build error occurred',
      'export encountered error on following paths',
      'export encountered errors on following paths'
    ],
  '/\\bTreating warnings as errors because process\\.env\\.CI = true\\b/': [
    'treating warnings as errors because process.env.ci = true'
  ],
  '/^\\s*(?:(?:error|ERROR) {1,2})?Failed to compile\\.?(?: with \\d+ errors?.{0,40})?\\s*$/': [
    'failed to compile'
  ],
  '/\\bexceeded maximum budget\\b/': ['exceeded maximum budget'],
  '/\\berror (?<code>NG\\d{4,6}): |\\[ERROR\\] (?<newer>NG\\d{4,6}): /': ['error ng', '[error] ng'],
  '/\\b(?:GitHub|Bitbucket|Keygen) Personal Access Token is not set\\b/': [
    'github personal access token is not set',
    'bitbucket personal access token is not set',
    'keygen personal access token is not set'
  ],
  '/^\\s*⨯ (?!GitHub Personal Access Token is not set)(?<message>.+(?:ERR_ELECTRON_BUILDER_CANNOT_EXECUTE|failedTask=build|process failed|stackTrace=).*)|\\bERR_ELECTRON_BUILDER_CANNOT_EXECUTE\\b/':
    ['⨯ ', 'err_electron_builder_cannot_execute'],
  '/\\bgyp ERR! (?:build error|configure error|not ok)\\b/': [
    'gyp err! build error',
    'gyp err! configure error',
    'gyp err! not ok'
  ],
  '/\\bgyp ERR! (?:find Python Python is not set|stack Error: (?:Could not find any Python installation to use|Can\'t find Python executable "[^"]+"))/':
    [
      'find python python is not set',
      'could not find any python installation to use',
      'can\'t find python executable "'
    ],
  '/\\bgyp ERR! (?:find VS .{0,60}(?:could not find a version of Visual Studio|not found)|stack Error: (?:not found: make|Could not find any Visual Studio installation to use))/':
    ['gyp err! '],
  "/^lerna ERR! .{1,120} exited (?:[1-9]\\d*|SIG\\w+) in '/": ['lerna err! '],
  '/^\\s*(?:NX|> {2}NX) {2,3}(?:Ran|Running) targets? .{1,200}(?:failed|but \\d+ failed)\\b|^\\s*✖ {2}(?:nx run )?(?<task>[@\\w/.-]+:[\\w:.-]+)(?: \\([\\d.]+m?s\\))?\\s*$/':
    [' ran target ', ' ran targets ', ' running target ', ' running targets ', '✖ '],
  '/\\bERROR: command finished with error: |^\\s*ERROR {2}(?<task>[@\\w/.-]+#[\\w:.-]+): command .+ exited \\(\\d+\\)|^\\s*ERROR {2}run failed: command /':
    ['error: command finished with error: ', ' exited (', ' run failed: command '],
  '/\\bTS\\d{3,5} \\[ERROR\\]: /': [' [error]: '],
  '/\\berror: Found [1-9]\\d* not formatted files? in \\d+ files?\\b/': [
    ' not formatted file in ',
    ' not formatted files in '
  ],
  '/^\\s*Found [1-9]\\d* problems?\\s*$/': [' problem'],
  '/^(?<test>\\S.{0,200}) => \\S+\\.[cm]?[jt]sx?:\\d+:\\d+\\s*$/': [
    '.js:',
    '.jsx:',
    '.ts:',
    '.tsx:',
    '.cjs:',
    '.cjsx:',
    '.cts:',
    '.ctsx:',
    '.mjs:',
    '.mjsx:',
    '.mts:',
    '.mtsx:'
  ],
  '/^\\s*(?:✗|\\(fail\\)) (?<test>\\S.{0,200}) \\[[\\d.]+m?s\\]\\s*$/': ['✗ ', '(fail) '],
  '/\\bDisconnected ?(?:\\(\\d+ times\\) )?, because no message in \\d+ ms\\b|\\bDisconnectedreconnect failed before timeout of\\b|\\bChrome\\w* have not captured in \\d+ ms\\b/':
    [
      ', because no message in ',
      'disconnectedreconnect failed before timeout of',
      ' have not captured in '
    ],
  "/\\bTimed out waiting (?:for: (?:https?:|tcp:|file:)\\S+|\\d+ms from config\\.webServer)|\\bError: Process from config\\.webServer (?:was not able to start|exited early)|\\bTimed out waiting for '(?:https?:|tcp:)[^']+'/":
    [
      'timed out waiting ',
      'error: process from config.webserver was not able to start',
      'error: process from config.webserver exited early'
    ],
  '/\\bCypress (?:could not verify that this server is running|failed to verify that your server is running)\\b/':
    [
      'cypress could not verify that this server is running',
      'cypress failed to verify that your server is running'
    ],
  "/\\bDefinition for rule '(?<rule>[^']+)' not found\\b/": ["definition for rule '"],
  "/^\\s*(?:Error: )?(?:ESLint configuration in .+ is invalid:|Failed to load (?:plugin|parser|config) '[^']+' declared in|Cannot read config file: |ConfigError: Config )|\\bParsing error: (?:Cannot find module|Cannot read file)\\b|\\bParsing error: \"parserOptions\\.project\" has been set\\b/":
    [
      'eslint configuration in ',
      "failed to load plugin '",
      "failed to load parser '",
      "failed to load config '",
      'cannot read config file: ',
      'configerror: config ',
      'parsing error: cannot find module',
      'parsing error: cannot read file',
      'parsing error: "parseroptions.project" has been set'
    ],
  '/\\bIntegrity check failed for "(?<package>[^"]+)" \\(computed integrity doesn\'t match\\b/': [
    '" (computed integrity doesn\'t match'
  ],
  '/\\bThe lockfile would have been (?:modified|created) by this install, which is explicitly forbidden\\b/':
    [
      'the lockfile would have been modified by this install, which is explicitly forbidden',
      'the lockfile would have been created by this install, which is explicitly forbidden'
    ],
  "/\\bYN0018: .{0,120}The remote archive doesn't match the expected checksum\\b/": [
    "the remote archive doesn't match the expected checksum"
  ],
  "/\\bYN0(?:027|035|082): .{0,200}(?:Package not found|Response Code: 404|No candidates found)|\\bYN0001: .{0,200}(?:No candidates found|Couldn't find package)/":
    ['yn0027: ', 'yn0035: ', 'yn0082: ', 'yn0001: '],
  '/\\bnpm (?:ERR!|error) code (?:ENOTEMPTY|EBUSY|EEXIST|ENOSPC)\\b/': [
    'npm err! code enotempty',
    'npm err! code ebusy',
    'npm err! code eexist',
    'npm err! code enospc',
    'npm error code enotempty',
    'npm error code ebusy',
    'npm error code eexist',
    'npm error code enospc'
  ],
  '/\\berror An unexpected error occurred: "https?:\\/\\/[^"]{1,300}: Request failed \\\\?"40[04] /':
    [
      'error an unexpected error occurred: "http://',
      'error an unexpected error occurred: "https://'
    ],
  '/\\[ERROR\\] (?<file>\\S+\\.(?:java|kt|scala|groovy)):\\[\\d+,\\d+\\] (?!\\(|error: )/': [
    '.java:[',
    '.kt:[',
    '.scala:[',
    '.groovy:['
  ],
  '/\\[ERROR\\] (?<file>\\S+\\.(?:java|kt|scala|groovy)):\\[\\d+,\\d+\\] error: /': [
    '.java:[',
    '.kt:[',
    '.scala:[',
    '.groovy:['
  ],
  '/\\bCOMPILATION ERROR :/': ['compilation error :'],
  '/^\\s*(?:\\[\\w+\\] )?(?<file>\\S+\\.java):\\d+: error: /': ['.java:'],
  '/\\bCompile failed; see the compiler error output for details\\b/': [
    'compile failed; see the compiler error output for details'
  ],
  '/^e: (?<file>\\S+\\.kts?): ?\\(?\\d/': ['.kt:', '.kts:'],
  '/\\.scala:\\d+(?::\\d+)?: .{0,40}\\bexpected but .{1,40} found\\b/': ['expected but '],
  '/^\\[error\\] (?:-- .{0,60}Error: )?(?<file>\\S+\\.scala):\\d+(?::\\d+)?:? (?!.{0,40} expected but )/':
    ['.scala:'],
  "/\\bCould not (?:set|get) unknown property '(?<property>[^']+)' for\\b/": [
    "could not set unknown property '",
    "could not get unknown property '"
  ],
  '/\\bA problem occurred (?:evaluating|configuring) (?:root project|project|script|settings)\\b/':
    [
      'a problem occurred evaluating root project',
      'a problem occurred evaluating project',
      'a problem occurred evaluating script',
      'a problem occurred evaluating settings',
      'a problem occurred configuring root project',
      'a problem occurred configuring project',
      'a problem occurred configuring script',
      'a problem occurred configuring settings'
    ],
  '/\\bCould not find or load main class org\\.gradle\\.wrapper\\.GradleWrapperMain\\b/': [
    'could not find or load main class org.gradle.wrapper.gradlewrappermain'
  ],
  '/\\bCould not find or load main class (?!org\\.gradle\\.wrapper)(?<class>[\\w.$]+)/': [
    'could not find or load main class '
  ],
  "/\\bUnrecognized (?:VM )?option:? '?(?<option>[\\w:+=-]+)/": [
    'unrecognized option ',
    'unrecognized option: ',
    'unrecognized vm option ',
    'unrecognized vm option: '
  ],
  '/\\b(?:Unsupported class file major version \\d+|has been compiled by a more recent version of the Java Runtime)/':
    [
      'unsupported class file major version ',
      'has been compiled by a more recent version of the java runtime'
    ],
  '/\\b(?:invalid (?:source|target) release: \\d|release version \\d+ not supported|(?:Source|Target) option \\d+ is no longer supported)/':
    [
      'invalid source release: ',
      'invalid target release: ',
      ' not supported',
      ' is no longer supported'
    ],
  '/\\b(?:No (?:matching|locally installed) toolchains? (?:found|match)|Cannot find a Java installation on your machine)\\b/':
    [
      'no matching toolchain found',
      'no matching toolchain match',
      'no matching toolchains found',
      'no matching toolchains match',
      'no locally installed toolchain found',
      'no locally installed toolchain match',
      'no locally installed toolchains found',
      'no locally installed toolchains match',
      'cannot find a java installation on your machine'
    ],
  '/\\bCould not find artifact (?<artifact>[\\w.-]+:[\\w.:-]+)/': ['could not find artifact '],
  '/\\bwas not found in https?:\\/\\/\\S+ during a previous attempt\\b/': [
    ' during a previous attempt'
  ],
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Tt]imed out|Connection reset|Connection refused|[Ss]tatus(?: code)?:? 5\\d\\d|Remote host (?:terminated|closed)|Premature end|handshake|Temporary failure|Connection closed)/':
    ['could not transfer artifact ', 'could not transfer metadata '],
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 40[13]|Not authorized|authentication failed|Unauthorized \\(401\\)|Forbidden \\(403\\))/':
    ['could not transfer artifact ', 'could not transfer metadata '],
  '/\\bCould not transfer (?:artifact|metadata) \\S+/': [
    'could not transfer artifact ',
    'could not transfer metadata '
  ],
  '/\\b(?:Could not resolve dependencies for project|Failed to read artifact descriptor for|Failed to collect dependencies at)\\b/':
    [
      'could not resolve dependencies for project',
      'failed to read artifact descriptor for',
      'failed to collect dependencies at'
    ],
  '/\\bNon-resolvable (?:parent|import) POM\\b/': [
    'non-resolvable parent pom',
    'non-resolvable import pom'
  ],
  '/\\b(?:Non-parseable POM|Malformed POM)\\b/': ['non-parseable pom', 'malformed pom'],
  '/\\[(?:ERROR|WARNING)\\] Rule \\d+: \\S+ failed with message/': [' failed with message'],
  '/\\bFailed to execute goal\\b/': ['failed to execute goal'],
  "/^(?:\\[(?:INFO|ERROR)\\] )?(?:\\d+ )?(?:BUILD FAIL(?:ED|URE)\\b|FAILURE: Build (?:failed with an exception|completed with \\d+ failures)|> Task \\S+ FAILED|Execution failed for task ')/":
    ['build failed', 'build failure', 'failure: build ', '> task ', "execution failed for task '"],
  '/^\\s*> Could not find (?<artifact>[\\w.-]+:[\\w.-]+)(?::[\\w.+-]+)?\\./': ['> could not find '],
  "/\\bPlugin \\[id: '(?<plugin>[^']+)'.* was not found in any of the following sources\\b/": [
    ' was not found in any of the following sources'
  ],
  "/\\bCould not (?:GET|HEAD) '(?<url>https?:\\/\\/[^/']+)(?:\\/[^']*)?'\\. Received status code 5\\d\\d/":
    ["'. received status code 5"],
  "/\\bCould not (?:GET|HEAD|PUT) '[^']+'\\. Received status code 40[13]/": [
    "'. received status code 401",
    "'. received status code 403"
  ],
  "/\\bCould not (?:GET|HEAD|download|resource) '(?:https?:[^']+|[\\w.-]+\\.(?:jar|pom|aar|zip))'\\.?\\s*$|\\bCould not download \\S+\\.(?:jar|pom|aar) \\(/":
    ["could not get '", "could not head '", "could not resource '", 'could not download '],
  '/^\\s*> (?:A conflict was found between the following modules|Conflicts? found for the following modules?):/':
    [
      '> a conflict was found between the following modules:',
      '> conflict found for the following module:',
      '> conflict found for the following modules:',
      '> conflicts found for the following module:',
      '> conflicts found for the following modules:'
    ],
  "/\\bCould not resolve all (?:files|dependencies|artifacts|task dependencies) for configuration '/":
    [
      "could not resolve all files for configuration '",
      "could not resolve all dependencies for configuration '",
      "could not resolve all artifacts for configuration '",
      "could not resolve all task dependencies for configuration '"
    ],
  '/\\bServer returned HTTP response code: 5\\d\\d for URL: /': [
    'server returned http response code: 5'
  ],
  '/\\bDownloading from https?:\\/\\/\\S+ failed: (?:timeout|time)/': [
    'downloading from http://',
    'downloading from https://'
  ],
  '/\\bjava\\.net\\.SocketTimeoutException: (?:[Cc]onnect|Read|SSL) ?timed out\\b/': [
    'java.net.sockettimeoutexception: connecttimed out',
    'java.net.sockettimeoutexception: connect timed out',
    'java.net.sockettimeoutexception: readtimed out',
    'java.net.sockettimeoutexception: read timed out',
    'java.net.sockettimeoutexception: ssltimed out',
    'java.net.sockettimeoutexception: ssl timed out'
  ],
  '/\\bjava\\.net\\.UnknownHostException: (?<host>[\\w-]+(?:\\.[\\w-]+)+)/': [
    'java.net.unknownhostexception: '
  ],
  "/\\bCannot perform signing task '.+' because it has no configured signatory\\b/": [
    "' because it has no configured signatory"
  ],
  '/\\bGradle build daemon (?:disappeared unexpectedly|has been stopped)/': [
    'gradle build daemon disappeared unexpectedly',
    'gradle build daemon has been stopped'
  ],
  '/\\b(?:SDK location not found\\b|Failed to install the following Android SDK packages as some licen[cs]es have not been accepted)/':
    [
      'sdk location not found',
      'failed to install the following android sdk packages as some licences have not been accepted',
      'failed to install the following android sdk packages as some licenses have not been accepted'
    ],
  '/^# A fatal error has been detected by the Java Runtime Environment/': [
    '# a fatal error has been detected by the java runtime environment'
  ],
  "/\\bUnknown lifecycle phase \"(?<phase>[^\"]+)\"|\\bNo plugin found for prefix '(?<prefix>[^']+)'|\\bCould not find the selected project in the reactor\\b|\\bCould not find goal '(?<goal>[^']+)' in plugin\\b/":
    [
      'unknown lifecycle phase "',
      "no plugin found for prefix '",
      'could not find the selected project in the reactor',
      "could not find goal '"
    ],
  '/\\brequires a project to execute but there is no POM in this directory\\b|\\bPOM file \\S+ specified with the -f\\/--file command line argument does not exist\\b/':
    [
      'requires a project to execute but there is no pom in this directory',
      ' specified with the -f/--file command line argument does not exist'
    ],
  '/\\bBlocked mirror for repositories\\b|\\bmaven-default-http-blocker\\b/': [
    'blocked mirror for repositories',
    'maven-default-http-blocker'
  ],
  '/\\bFailed to execute goal [\\w.-]+:(?<plugin>(?:maven-(?:javadoc|source|jar|shade|assembly|antrun|resources|dependency|site|plugin|bundle|war)|frontend-maven|exec-maven|protobuf-maven|antlr4-maven|jib-maven|native-maven|asciidoctor-maven|build-helper-maven|kotlin-maven|scala-maven|gmavenplus|openapi-generator-maven)[\\w-]*):/':
    ['failed to execute goal '],
  "/^\\[error\\] \\(.{1,120}[cC]ompile\\w*\\) (?:Compilation failed|javac returned non-zero exit code)|^\\[error\\] bad option: '(?<option>[^']+)'/":
    [') compilation failed', ') javac returned non-zero exit code', "[error] bad option: '"],
  '/^\\[(?:error|warn)\\]\\s+(?:(?:sbt\\.)?(?:librarymanagement\\.)?ResolveException: unresolved dependency: |::\\s+(?<module>[\\w.-]+#[\\w.-]+;\\S+): not found|not found: https?:|Error downloading (?<artifact>[\\w.-]+:[\\w.-]+))|\\bcoursier\\.ResolutionException\\b|\\bError fetching artifacts:/':
    [
      'resolveexception: unresolved dependency: ',
      ': not found',
      'not found: http:',
      'not found: https:',
      'error downloading ',
      'coursier.resolutionexception',
      'error fetching artifacts:'
    ],
  '/^\\S+build\\.xml:\\d+: (?:The following error occurred while executing this line:|exec returned: [1-9]|Java returned: [1-9])/':
    [
      'the following error occurred while executing this line:',
      'exec returned: ',
      'java returned: '
    ],
  '/^BUILD FAILED.{0,40}Target "[^"]+" does not exist|\\bTarget "(?<target>[^"]+)" does not exist in the project\\b|\\bProblem: failed to create task or type (?<task>\\S+)|\\bBuildfile: \\S+ does not exist!/':
    ['" does not exist', 'problem: failed to create task or type ', 'buildfile: '],
  '/^\\s*(?:##\\[error\\])?✖ \\d+ problems? \\([1-9]\\d* errors?, \\d+ warnings?\\)/': ['✖ '],
  '/^\\s*(?:##\\[error\\])?\\d+:\\d+ +error {2}(?!Definition for rule)\\S.* {2}(?<rule>[@\\w/-]+)$/':
    [' error '],
  '/\\bESLint found too many warnings \\(maximum: \\d+\\)/': [
    'eslint found too many warnings (maximum: '
  ],
  "/\\bESLint couldn't find (?:an eslint\\.config|a configuration file|the (?:config|plugin))\\b/":
    [
      "eslint couldn't find an eslint.config",
      "eslint couldn't find a configuration file",
      "eslint couldn't find the config",
      "eslint couldn't find the plugin"
    ],
  '/\\bCode style issues (?:found in|fixed in)\\b|\\bCode style issues found\\b|\\bRun Prettier (?:with --write )?to fix\\b/':
    [
      'code style issues fixed in',
      'code style issues found',
      'run prettier to fix',
      'run prettier with --write to fix'
    ],
  '/^\\s*Found [1-9]\\d* errors?\\.\\s*$/': ['found '],
  '/^\\s*Found \\d+ errors? \\(\\d+ fixed, \\d+ remaining\\)\\./': [' remaining).'],
  '/^\\s*[^\\s:]+\\.pyi?:\\d+:\\d+: (?<rule>[A-Z]{1,4}\\d{3,4}) /': ['.py:', '.pyi:'],
  '/^\\s*[^\\s:]+\\.py:\\d+:\\d+: (?<rule>[CREFW]\\d{4}): /': ['.py:'],
  '/^\\s*(?:##\\[error\\])?(?:would reformat |Would reformat: |Oh no! 💥)|^\\s*[1-9]\\d* files? would be reformatted\\b/':
    [
      'would reformat ',
      'would reformat: ',
      'oh no! ',
      ' file would be reformatted',
      ' files would be reformatted'
    ],
  '/\\bImports are incorrectly sorted and\\/or formatted\\b/': [
    'imports are incorrectly sorted and/or formatted'
  ],
  '/(?:^|\\s|##\\[(?:warning|error)\\])Diff in (?<file>\\S+\\.rs)(?: at line \\d|:\\d)/': [
    'diff in '
  ],
  '/= note: `?(?:#\\[deny\\((?:clippy|rustdoc)::[\\w-]+\\)\\]|-[DF] (?:clippy::|rustdoc::)?[\\w-]+`? implied by `-[DF] )|\\bhelp: for further information visit https:\\/\\/rust-lang\\.github\\.io\\/rust-clippy\\b/':
    [
      '#[deny(clippy::',
      '#[deny(rustdoc::',
      ' implied by `-d ',
      ' implied by `-f ',
      'help: for further information visit https://rust-lang.github.io/rust-clippy'
    ],
  '/\\berror: (?:unresolved link to `|this URL is not a hyperlink)|(?<!warning: )\\bpublic documentation for `[^`]+` links to private item\\b/':
    [
      'error: unresolved link to `',
      'error: this url is not a hyperlink',
      'public documentation for `'
    ],
  '/^\\s*(?:##\\[error\\])?(?<file>\\S+\\.go):\\d+:\\d+: (?:(?:SA|ST|S|QF)\\d{4}: |.+ \\((?<linter>asasalint|bodyclose|deadcode|depguard|dupl|errcheck|errorlint|exhaustive|forbidigo|funlen|gci|gochecknoglobals|gocognit|goconst|gocritic|gocyclo|godot|gofmt|gofumpt|goimports|golint|gosec|gosimple|govet|ineffassign|lll|misspell|nakedret|nestif|nilerr|noctx|nolintlint|prealloc|revive|staticcheck|stylecheck|testifylint|typecheck|unconvert|unparam|unused|varcheck|whitespace|wrapcheck|wsl)\\)\\s*$)/':
    ['.go:'],
  '/^\\s*vet: |^\\s*\\S+\\.go:\\d+:\\d+: .*(?:\\bformat %\\w|composite literal uses unkeyed fields|call has possible|call not used|unreachable code|self-assignment of|passes lock by value|possible misuse of)/':
    ['vet: ', '.go:'],
  "/\\b(?:gofmt|goimports|gofumpt) (?:needed|found unformatted|check failed)|\\b(?:[Ff]iles|[Cc]ode) (?:are|is) not gofmt(?:'?ed|-ed)\\b|\\bGo (?:code|files) (?:is|are) not formatted\\b|\\bPlease run `?go ?fmt\\b/":
    [
      'gofmt needed',
      'gofmt found unformatted',
      'gofmt check failed',
      'goimports needed',
      'goimports found unformatted',
      'goimports check failed',
      'gofumpt needed',
      'gofumpt found unformatted',
      'gofumpt check failed',
      'files are not gofmted',
      "files are not gofmt'ed",
      'files are not gofmt-ed',
      'files is not gofmted',
      "files is not gofmt'ed",
      'files is not gofmt-ed',
      'code are not gofmted',
      "code are not gofmt'ed",
      'code are not gofmt-ed',
      'code is not gofmted',
      "code is not gofmt'ed",
      'code is not gofmt-ed',
      'go code is not formatted',
      'go code are not formatted',
      'go files is not formatted',
      'go files are not formatted',
      'please run gofmt',
      'please run go fmt',
      'please run `gofmt',
      'please run `go fmt'
    ],
  '/(?:\\[ant:checkstyle\\] \\[(?:ERROR|WARN)\\] |\\[ERROR\\] \\S+\\.java:\\[\\d+(?:,\\d+)?\\] \\(\\w+\\) \\w+: |\\bYou have [1-9]\\d* Checkstyle violations?\\b)/':
    ['[ant:checkstyle] [error] ', '[ant:checkstyle] [warn] ', '.java:[', ' checkstyle violation'],
  '/\\b(?:Checkstyle|PMD|Detekt|ktlint|SpotBugs|CodeNarc|Lint) (?:rule violations were found|found \\d+|files with violations:|analysis failed)|\\bAnalysis failed with [1-9]\\d* weighted issues\\b/i':
    ['rule violations were found', 'found ', 'files with violations:', 'analysis failed'],
  '/\\bfailed with [1-9]\\d* bugs? and \\d+ errors?\\b/': [' bug and ', ' bugs and '],
  "/\\b(?:Some files do not have the expected license header|The following files had format violations|Found [1-9]\\d* non-complying files)\\b|\\bRun '.{0,40}spotless:?[aA]pply' to fix\\b/":
    [
      'some files do not have the expected license header',
      'the following files had format violations',
      ' non-complying files',
      "spotlessapply' to fix",
      "spotless:apply' to fix"
    ],
  '/\\b(?:[Mm]issing|[Nn]o(?: `[^`]+`)?|does not have a|lacks?(?: a| the)?) (?:(?:valid )?(?:license|licence|copyright|SPDX)(?:[- ]\\w+)? (?:header|notice)|SPDX-License-Identifier)\\b/':
    [' header', ' notice', 'spdx-license-identifier'],
  '/^\\s*\\d+ files? inspected, [1-9]\\d* offenses? detected\\b/': [
    ' offense detected',
    ' offenses detected'
  ],
  '/^\\s*FOUND [1-9]\\d* ERRORS? (?:AND \\d+ WARNINGS? )?AFFECTING \\d+ LINES?/': ['affecting '],
  '/\\bFound [1-9]\\d* of \\d+ files that can be fixed\\b/': [' files that can be fixed'],
  '/\\b(?:warning|error): code should be clang-formatted\\b|\\[-Wclang-format-violations\\]/': [
    'warning: code should be clang-formatted',
    'error: code should be clang-formatted',
    '[-wclang-format-violations]'
  ],
  '/\\berror: .+ \\[(?<check>(?:bugprone|cert|cppcoreguidelines|google|llvm|misc|modernize|performance|portability|readability)-[\\w-]+|clang-analyzer-[\\w.-]+).{0,60}\\]\\s*$/':
    ['error: '],
  '/\\bSC\\d{4} \\((?:error|warning|info|style)\\): |: (?:error|warning|note): .+ \\[SC\\d{4}\\]/':
    [' (error): ', ' (warning): ', ' (info): ', ' (style): ', ' [sc'],
  '/^\\s*(?:[^\\s:]+\\.ya?ml:)?\\d+:\\d+:? +\\[?error\\]? {1,7}(?<message>.+) \\((?<rule>[a-z-]+)\\)\\s*$/':
    [' error ', ' error] ', ' [error ', ' [error] '],
  '/^\\s*[^\\s:]+\\.ya?ml:\\d+:\\d+: .+ \\[(?<rule>expression|syntax-check|action|shellcheck|pyflakes|events|glob|job-needs|matrix|permissions|runner-label|shell-name|credentials|env-var|id|deprecated-commands|if-cond|workflow-call)\\]\\s*$/':
    ['.yml:', '.yaml:'],
  '/\\.md:\\d+(?::\\d+)?(?: error)? MD\\d{3}\\/[a-z\\d/-]+ /': ['.md:'],
  '/(?:^|\\s)\\d+:\\d+ {1,4}✖ {1,3}\\S/': [' ✖ '],
  '/^(?<hook>\\S[^.]*)\\.{3,}(?:\\([^)]*\\))?Failed\\s*$/': ['failed'],
  '/^- files were modified by this hook\\b/': ['- files were modified by this hook'],
  '/\\b(?:generated (?:files?|code|docs?|documentation|sources?) (?:is|are|differs?|do(?:es)? not match)(?: \\w+)? ?(?:out[- ](?:of[- ]date|dated)|stale|outdated|not up[- ]to[- ]date)|(?<!\\)) (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)[,.;:]? (?:please )?(?:re-?)?(?:run|generate))\\b/i':
    [
      'generated file ',
      'generated files ',
      'generated code ',
      'generated doc ',
      'generated docs ',
      'generated documentation ',
      'generated source ',
      'generated sources ',
      ' is out of date',
      ' is not up-to-date',
      ' is not up-to date',
      ' is not up to-date',
      ' is not up to date',
      ' is stale',
      ' are out of date',
      ' are not up-to-date',
      ' are not up-to date',
      ' are not up to-date',
      ' are not up to date',
      ' are stale'
    ],
  '/^\\s*(?:##\\[error\\])?(?:error: )?`(?<word>[^`]{2,60})` should be `|\\bUnknown word \\((?<unknown>[^)]{2,60})\\)|^\\S+:\\d+: (?<typo>\\S{2,40}) ==> \\S/':
    ['` should be `', 'unknown word (', ' ==> '],
  '/^\\s*✖ {1,3}(?:subject|type|scope|body|header|footer)[\\w ]* (?:may|must|not) .+\\[[\\w-]+\\]|\\bgit commit message .{0,60}\\bdoes not\\b/i':
    [' may ', ' must ', ' not ', 'git commit message '],
  '/^\\s*(?:\\* )?\\[✖\\] (?<url>\\S+)|\\bFound [1-9]\\d* (?:dead|broken) links?\\b|\\b[Bb]roken (?:live )?links were (?:detected|found)\\b|\\bERROR: [1-9]\\d* dead links? found\\b/':
    [
      '[✖] ',
      ' dead link',
      ' broken link',
      'broken links were detected',
      'broken links were found',
      'broken live links were detected',
      'broken live links were found'
    ],
  '/^(?:\\S+\\/)?[\\w.-]+\\.tf\\s*$/': ['.tf'],
  '/\\bLinter failed\\. This a bug, please file an issue against the linter maintainer\\b/': [
    'linter failed. this a bug, please file an issue against the linter maintainer'
  ],
  '/\\b\\d+ lines? \\((?:exceeds|over|max|maximum|limit)\\b[^)\\d]{1,40}\\d+\\)/': [
    ' line (exceeds',
    ' line (over',
    ' line (max',
    ' line (limit',
    ' lines (exceeds',
    ' lines (over',
    ' lines (max',
    ' lines (limit'
  ],
  '/^\\s*(?:##\\[error\\])?(?:Error: )?[Ll]int(?:er|ing)? (?:check )?(?:failed|errors? found)\\b/':
    ['failed', 'error found', 'errors found'],
  '/^standard: Use JavaScript Standard Style\\b/': ['standard: use javascript standard style'],
  '/^\\s*✖ {1,3}\\d+:\\d+ {1,3}\\S.* {2}(?<rule>@?[\\w/-]+)\\s*$/': ['✖ '],
  '/^\\s*ERROR: (?<file>\\S+\\.[jt]sx?)(?::\\d+:\\d+ - |\\[\\d+, \\d+\\]: )/': ['error: '],
  '/^(?<file>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)): line \\d+, col \\d+, Error - |^(?<unix>\\S+\\.(?:[cm]?[jt]sx?|vue)):\\d+:\\d+: .+ \\[Error\\/(?<rule>[@\\w/-]+)\\]\\s*$/':
    [', col ', ' [error/'],
  '/^(?<file>\\S+\\.py):\\d+ (?:in (?:public|private) \\w+ `|at module level:)/': [
    'in public ',
    'in private ',
    'at module level:'
  ],
  "/^\\S+\\.py:\\d+(?::\\d+)?:? (?:'[^']+' imported but unused|undefined name '|local variable '[^']+' is assigned to but never used|redefinition of unused '|'[^']+' may be undefined|import \\S+ from line \\d+ shadowed)/":
    [
      "' imported but unused",
      "undefined name '",
      "' is assigned to but never used",
      "redefinition of unused '",
      "' may be undefined",
      ' shadowed'
    ],
  '/^\\s*--> (?<file>\\S+\\.(?:pyi?|ipynb)):(?:cell \\d+:)?\\d+:\\d+\\s*$/': ['--> '],
  "/\\bRESULT: FAILED \\(minimum: [\\d.]+%, actual: [\\d.]+%\\)|^\\S+\\.py:\\d+: unused (?:variable|function|import|class|method|attribute|property) '[^']+' \\(\\d+% confidence/":
    [
      'result: failed (minimum: ',
      ": unused variable '",
      ": unused function '",
      ": unused import '",
      ": unused class '",
      ": unused method '",
      ": unused attribute '",
      ": unused property '"
    ],
  '/\\.(?:cs|vb|fs)\\(\\d+,\\d+(?:,\\d+,\\d+)?\\): error (?<rule>(?:CA|SA|SX|IDE|RCS|S|MA|VSTHRD|xUnit|NUnit|RS|AsyncFixer|ASP|BL)\\d{3,5}): /':
    [
      '): error ca',
      '): error ide',
      '): error rcs',
      '): error s',
      '): error ma',
      '): error vsthrd',
      '): error xunit',
      '): error nunit',
      '): error rs',
      '): error asyncfixer',
      '): error asp',
      '): error bl'
    ],
  '/\\berror (?<rule>(?:NETSDK|CS|SYSLIB|RZ|XA|XLS|MC|AD|IL)\\d{3,5}): Warning As Error: /': [
    ': warning as error: '
  ],
  '/\\bPMD Failure: (?<class>[\\w.$]+):\\d+ Rule:(?<rule>\\w+)|\\bPMD [\\d.]+ has found [1-9]\\d* violations?\\b|\\bCPD [\\d.]+ has found [1-9]\\d* duplications?\\b|\\bYou have [1-9]\\d* (?:PMD violations?|CPD duplications?)\\b/':
    ['pmd failure: ', ' violation', ' duplication'],
  '/\\bKtLint found code style violations\\b|(?<file>\\S+\\.kts?):\\d+:\\d+: .+ \\((?:[\\w-]+:)?(?<rule>[a-z][a-z-]+)\\)\\s*$|\\bLint has found errors in the following files\\b/':
    [
      'ktlint found code style violations',
      '.kt:',
      '.kts:',
      'lint has found errors in the following files'
    ],
  '/^(?<file>\\S+\\.kts?):\\d+:\\d+: .+ \\[(?<rule>[A-Z]\\w+)\\]\\s*$/': ['.kt:', '.kts:'],
  "/^(?:\\[(?:error|warn)\\] )?.{0,120}(?:isn't formatted properly!|is not formatted properly|files? must be formatted|scalafmt: \\d+ files must be formatted)|\\[error\\] \\(.{1,80}scalafmt\\w*\\) \\d+ files must be formatted/i":
    [
      "isn't formatted properly!",
      'is not formatted properly',
      'file must be formatted',
      'files must be formatted'
    ],
  '/^\\[ERROR\\] (?:File not formatted|Found \\d+ non-complying files|Processing \\S+ is not formatted)|\\bis not correctly formatted\\b|\\bfile has not been previously formatted\\b/i':
    [
      'file not formatted',
      ' non-complying files',
      ' is not formatted',
      'is not correctly formatted',
      'file has not been previously formatted'
    ],
  '/\\bThere is at least one incompatibility: |\\bAPI (?:checks|problems) failed\\b|\\bjapicmp.{0,40}Breaking the build because there is at least one|\\brevapi.{0,80}problems? (?:were )?found|\\bBinary compatibility check failed\\b|\\bAPI check failed for project\\b/i':
    [
      'there is at least one incompatibility: ',
      'api checks failed',
      'api problems failed',
      'breaking the build because there is at least one',
      'problem found',
      'problem were found',
      'problems found',
      'problems were found',
      'binary compatibility check failed',
      'api check failed for project'
    ],
  '/\\bRule violated for \\w+ .{1,200}: \\w+ covered ratio is [\\d.]+, but expected minimum is [\\d.]+|\\bCoverage checks have not been met\\b/':
    [', but expected minimum is ', 'coverage checks have not been met'],
  '/^\\S*Dockerfile\\S*:\\d+ (?<rule>DL\\d{4}|SC\\d{4}) (?:(?:\\w+\\[\\w+)?(?:warning|error|info|style)\\S*: )?/i':
    ['dockerfile'],
  '/^diff (?:-u )?(?<file>\\S+\\.go)(?:\\.orig)? \\S+\\.go\\s*$/': ['diff '],
  "/^(?:##\\[error\\])?(?:error: )?(?:The following|These|Some)(?: \\w+)? files (?:are not|aren't|need to be|must be|should be|have not been|were not) (?:(?:properly|correctly) )?(?:re-?)?formatted\\b/i":
    [
      ' files are not ',
      " files aren't ",
      ' files need to be ',
      ' files must be ',
      ' files should be ',
      ' files have not been ',
      ' files were not '
    ],
  '/^(?<file>\\S+\\.proto):\\d+:\\d+:(?<message>\\S.+)/': ['.proto:'],
  '/^Linted \\d+ files?, found [1-9]\\d* errors?\\.|^[1-9]\\d* errors? found in \\d+ files?\\b|^Found [1-9]\\d* (?:issues?|violations?|offenses?) in \\d+ files?\\b/i':
    [
      ' file, found ',
      ' files, found ',
      ' error found in ',
      ' errors found in ',
      ' issue in ',
      ' issues in ',
      ' violation in ',
      ' violations in ',
      ' offense in ',
      ' offenses in '
    ],
  '/^L: +\\d+ \\| P: +\\d+ \\| (?<rule>[A-Z]{2}\\d{2}|L\\d{3}) \\| /': [' | p: '],
  '/^\\s+\\d+: (?:Wrong (?:indent style|amount of left-padding|line endings|character encoding)|Trailing whitespace|No final newline expected|Not all lines have the correct end of line)/':
    [
      ': wrong indent style',
      ': wrong amount of left-padding',
      ': wrong line endings',
      ': wrong character encoding',
      ': trailing whitespace',
      ': no final newline expected',
      ': not all lines have the correct end of line'
    ],
  '/^\\s*\\d+ \\| ERROR +\\| (?:\\[.\\] )?(?<message>\\S.+)/': [' | error '],
  '/^Error: (?:The `\\w+\\/\\w+` cop has been (?:removed|moved|renamed|split)|RuboCop found unknown|unrecognized cop or department|The following cops were added to RuboCop)|\\(obsolete (?:configuration|parameter).{0,40} found in \\S+, please update it\\)/':
    [
      '` cop has been removed',
      '` cop has been moved',
      '` cop has been renamed',
      '` cop has been split',
      'rubocop found unknown',
      'unrecognized cop or department',
      'the following cops were added to rubocop',
      ', please update it)'
    ],
  '/\\bDetected uncommitted changes after build\\b|\\b[Uu]ncommitted changes (?:detected|found|after)\\b|\\b(?:There are|Found) uncommitted changes\\b|\\bgit diff .{0,40}(?:is not empty|not clean)\\b/':
    [
      'uncommitted changes detected',
      'uncommitted changes found',
      'uncommitted changes after',
      'there are uncommitted changes',
      'found uncommitted changes',
      'git diff '
    ],
  '/^diff --git a\\/(?<file>\\S+) b\\/\\S+$/': ['diff --git a/'],
  '/^\\s*(?:\\* )?\\[(?:(?<status>[45]\\d\\d)|TIMEOUT)\\] (?:\\[|<)?(?<url>(?:https?|file|mailto):\\S+?)[\\]>]?(?:\\(| \\||$)|^🚫 Errors\\.+ *(?:\\| *)?[1-9]|^## Errors per input\\b/':
    [
      '] http:',
      '] https:',
      '] file:',
      '] mailto:',
      '] [http:',
      '] [https:',
      '] [file:',
      '] [mailto:',
      '] <http:',
      '] <https:',
      '] <file:',
      '] <mailto:',
      ' errors.',
      '## errors per input'
    ],
  '/\\bHTML-Proofer found [1-9]\\d* failures?\\b|^\\s*(?:External link (?<url>\\S+) failed|internally linking to (?<page>\\S+), which does not exist)/':
    ['html-proofer found ', 'external link ', 'internally linking to '],
  "/\\bAborted with [1-9]\\d* warnings? in strict mode\\b|^(?:ERROR +- +)?Config value '(?<key>[^']+)': |^ERROR +- +Error (?:reading page|building page) /":
    [
      ' warning in strict mode',
      ' warnings in strict mode',
      "config value '",
      ' error reading page ',
      ' error building page '
    ],
  '/^\\([^)]*: +line +\\d+\\) broken +(?<url>\\S+)/': [') broken '],
  '/\\bDocusaurus found broken (?:links|anchors|markdown links?)\\b|\\bBroken link on source page path = |\\bdead link\\(s\\) found\\b/':
    [
      'docusaurus found broken links',
      'docusaurus found broken anchors',
      'docusaurus found broken markdown link',
      'broken link on source page path = ',
      'dead link(s) found'
    ],
  '/\\blicen[cs]e headers? (?:is |are )?missing\\b|\\b(?:missing|invalid|without) (?:a )?(?:valid )?(?:licen[cs]e|copyright) headers?\\b|\\bToo many files with unapproved license: [1-9]|\\bthe following files have no (?:valid )?licen[cs]e headers?\\b/i':
    [
      'licence header',
      'license header',
      'copyright header',
      'too many files with unapproved license: '
    ],
  "/\\bYour models (?:in app\\(s\\): .{1,80} )?have changes that are not yet reflected in a migration\\b|\\bConflicting migrations detected; multiple leaf nodes\\b|\\bMigrations for '[^']+':\\s*$/":
    [
      'have changes that are not yet reflected in a migration',
      'conflicting migrations detected; multiple leaf nodes',
      "migrations for '"
    ],
  '/\\bImproperlyConfigured: (?<message>\\S.+)/': ['improperlyconfigured: '],
  '/^\\[(?:error|warn)\\] .{1,200}\\[(?<rule>(?:wart|scalafix|scapegoat|WartRemover):[\\w.-]+)\\]|\\[error\\] \\(.{1,80}scalafix\\w*\\) scalafix\\.sbt\\.ScalafixFailed/':
    ['[wart:', '[scalafix:', '[scapegoat:', '[wartremover:', ') scalafix.sbt.scalafixfailed'],
  '/^(?:advisories|bans|licenses|sources) (?:FAILED\\b|ok, .{0,60}FAILED\\b)|^error\\[(?:unlicensed|rejected|license-not-explicitly-allowed|source-not-allowed|not-allowed|duplicate|wildcard)\\]: /':
    [
      'advisories ',
      'bans ',
      'licenses ',
      'sources ',
      'error[unlicensed]: ',
      'error[rejected]: ',
      'error[license-not-explicitly-allowed]: ',
      'error[source-not-allowed]: ',
      'error[not-allowed]: ',
      'error[duplicate]: ',
      'error[wildcard]: '
    ],
  '/\\bSummary semver requires new (?:major|minor) version\\b|^--- failure (?<rule>\\w+): /': [
    'summary semver requires new major version',
    'summary semver requires new minor version',
    '--- failure '
  ],
  '/^unused dependencies:\\s*$|\\bcargo-machete found the following unused dependencies\\b/': [
    'unused dependencies:',
    'cargo-machete found the following unused dependencies'
  ],
  '/^diff (?:-u )?(?<file>\\S+\\.(?:sh|bash))(?:\\.orig)? \\S+\\.(?:sh|bash)\\s*$/': ['diff '],
  '/^(?:Warning|Error|Notice): .{1,300} \\((?<rule>(?:terraform|aws|azurerm|google|opa)_\\w+)\\)\\s*$|^[1-9]\\d* issue\\(s\\) found:\\s*$/':
    [' (terraform_', ' (aws_', ' (azurerm_', ' (google_', ' (opa_', ' issue(s) found:'],
  '/^\\W{0,6}(?:[\\w-]+ )?[Ll]int(?:ing)? checks? failed\\b|^\\W{0,6}[Ff]ound [1-9]\\d* lint(?:ing)? (?:errors?|problems?|issues?|violations?)\\b|^[1-9]\\d* (?:lint(?:ing)? |style |violation|offen[sc]e)\\w* ?(?:errors?|problems?|issues?)? (?:found|detected)/':
    [
      'lint check failed',
      'lint checks failed',
      'linting check failed',
      'linting checks failed',
      ' lint ',
      ' linting ',
      ' style ',
      ' violation',
      ' offense',
      ' offence'
    ],
  '/^(?<file>\\S+\\.[jt]sx?): line \\d+, col \\d+, (?!Warning|Error - )(?<message>\\S.+)|^>> [1-9]\\d* errors? in \\d+ files?\\b/':
    [', col ', ' error in ', ' errors in '],
  '/^[1-9]\\d* code style errors? found\\b|^(?<rule>.{5,120}) at (?<file>\\S+\\.js) :\\s*$/': [
    ' code style error found',
    ' code style errors found',
    '.js :'
  ],
  '/^Total: (?:[1-9]\\d* warnings?|\\d+ warnings? \\/ [1-9]\\d* errors?)\\b/': ['total: '],
  '/(?<file>\\S+\\.hs):\\d+:\\d+(?:-\\d+)?: (?:Warning|Suggestion|Error): \\S|(?:^|\\s)[1-9]\\d* hints?\\s*$/':
    ['.hs:', ' hint'],
  "/^(?<file>\\S+\\.go):\\d+:\\d+: (?:exported .{1,80} should (?:have|be)|comment on exported .{1,80} should|don't use underscores|should (?:replace|omit|not use)|if block ends with a return|error (?:var|strings)|receiver name|(?:func|var|const|type|method|struct field|package) .{1,80} should be|package comment should|a blank import should|\\w+ name will be used as)/":
    ['.go:'],
  '/^(?<file>\\S+\\.go):\\d+: (?:arg .{1,120} (?:for|of) (?:printf|wrong)|.{1,80}\\bcomposite literal uses|possible formatting directive|missing argument for|.{1,60} declaration of "\\w+" shadows|unreachable code|result of .{1,60} call not used|Println call ends|wrong number of args)/':
    [
      ' for printf',
      ' for wrong',
      ' of printf',
      ' of wrong',
      'composite literal uses',
      'possible formatting directive',
      'missing argument for',
      ' declaration of "',
      'unreachable code',
      ' call not used',
      'println call ends',
      'wrong number of args'
    ],
  '/^(?<file>\\S+\\.pp) - (?:ERROR|WARNING): /': ['.pp - error: ', '.pp - warning: '],
  "/^(?:ERROR|Error|error|FAIL)?:? ?(?:[Pp]lease )?[Rr]un (?:`|')?(?:clang-format|gofmt|go fmt|prettier|black|rustfmt|cargo fmt|yapf|autopep8|isort|astyle|uncrustify|make fmt|make format|ormolu|fourmolu|stylish-haskell|ocamlformat|dune fmt|scalafmt|spotless\\w*).{1,120}(?:on the following|to (?:fix|format)|and commit|before)/":
    ['on the following', 'to fix', 'to format', 'and commit', 'before'],
  '/^✗ Lint! » [1-9]\\d* errors?\\b/': ['✗ lint! » '],
  '/^===> Warnings (?:occurred running dialyzer: [1-9]|written to \\S+dialyzer)|^done in \\d+m[\\d.]+s\\s+done \\(warnings were emitted\\)/':
    ['===> warnings ', 'done (warnings were emitted)'],
  "/\\bCan't locate (?<module>\\S+\\.pm) in @INC\\b/": ['.pm in @inc'],
  '/^(?:# )?(?:syntax error at \\S+ line \\d+, near |Global symbol "[^"]+" requires explicit package name|Can\'t locate object method "[^"]+" via package )|^\\S.{0,120} had compilation errors\\.\\s*$/':
    [
      'syntax error at ',
      '" requires explicit package name',
      'can\'t locate object method "',
      ' had compilation errors.'
    ],
  "/^! (?:Installing (?<module>\\S+) failed\\.|Couldn't find module or a distribution (?<name>\\S+)|Installing the dependencies failed: )/":
    ['installing ', "couldn't find module or a distribution "],
  "/^\\s*#\\s+Failed test(?: '(?<test>[^']+)')?\\s*$|^\\s*#\\s+Failed test '(?<name>[^']+)'/": [
    'failed test'
  ],
  '/: (?:Test Failed|Error During Test) at \\S+:\\d+\\s*$/': [
    ': test failed at ',
    ': error during test at '
  ],
  '/\\bUnsatisfiable requirements detected for package (?<package>\\w+)/': [
    'unsatisfiable requirements detected for package '
  ],
  '/\\bArgumentError: Package (?<package>\\w+) not found in current path\\b|\\bArgumentError: Package (?<name>\\w+) (?:\\[[^\\]]+\\] )?(?:is required but does not seem to be installed|does not have \\w+ in its dependencies)/':
    [' not found in current path', 'argumenterror: package '],
  '/^ERROR: (?:LoadError: (?!Some tests did not pass)|(?:UndefVarError|MethodError|BoundsError|ArgumentError|DomainError|InexactError|KeyError|LoadError|SystemError|ErrorException|InitError|TaskFailedException|StackOverflowError|DimensionMismatch): )/':
    [
      'error: loaderror: ',
      'error: undefvarerror: ',
      'error: methoderror: ',
      'error: boundserror: ',
      'error: argumenterror: ',
      'error: domainerror: ',
      'error: inexacterror: ',
      'error: keyerror: ',
      'error: systemerror: ',
      'error: errorexception: ',
      'error: initerror: ',
      'error: taskfailedexception: ',
      'error: stackoverflowerror: ',
      'error: dimensionmismatch: '
    ],
  '/^\\s*(?:Showing last frame|In (?<file>\\S+\\.cr):\\d+:\\d+)/': ['showing last frame', '.cr:'],
  '/^crystal spec (?<test>\\S+\\.cr:\\d+) # /': ['crystal spec '],
  '/^(?<file>\\S+\\.nims?)\\(\\d+, \\d+\\) Error: /': ['.nim(', '.nims('],
  '/(?:^|\\s)(?<file>[^\\s:]+\\.zig):\\d+:\\d+: error: /': ['.zig:'],
  '/^(?<file>[^\\s:]+\\.(?:f|for|f77|f90|f95|f03|f08|F|F90)):\\d+(?::\\d+|\\.\\d+)?:\\s*$/': [
    '.f:',
    '.for:',
    '.f77:',
    '.f90:',
    '.f95:',
    '.f03:',
    '.f08:'
  ],
  '/^(?<file>\\S+\\.d)\\(\\d+(?:,\\d+)?\\): Error: /': ['): error: '],
  '/^(?:\\S+\\.s?v:\\d+: (?:syntax error|error: )|%Error: \\S+\\.s?vh?:\\d+:|\\S+\\.vhdl?:\\d+:\\d+:(?:error:)? (?!note\\b|warning\\b))/':
    [': syntax error', ': error: ', '%error: ', '.vhd:', '.vhdl:'],
  '/^! (?!LaTeX Error: File|Emergency stop)(?:LaTeX Error: |Undefined control sequence|Package \\w+ Error: |Missing [$}]|Paragraph ended before|Extra |TeX capacity exceeded|Argument of |Misplaced |Illegal )|^\\S+\\.tex:\\d+: (?!LaTeX Error: File)\\S/':
    [
      'latex error: ',
      'undefined control sequence',
      'package ',
      'missing $',
      'missing }',
      'paragraph ended before',
      'extra ',
      'tex capacity exceeded',
      'argument of ',
      'misplaced ',
      'illegal ',
      '.tex:'
    ],
  '/\\bLaTeX Error: File `(?<file>[^\']+)\' not found\\b|\\bLaTeX Error: The font "(?<font>[^"]+)" cannot be found\\b|\\bfontspec error: "font-not-found"/':
    ['latex error: file `', 'latex error: the font "', 'fontspec error: "font-not-found"'],
  '/^ERROR: (?:Problem with running filter|YAML parsing error|Rendering failed|Render failed)|^Quitting from lines? \\d+(?:-\\d+)?\\b/':
    [
      'error: problem with running filter',
      'error: yaml parsing error',
      'error: rendering failed',
      'error: render failed',
      'quitting from line ',
      'quitting from lines '
    ],
  '/\\bError HH\\d{3}: |^(?:DeclarationError|ParserError): \\S|^Error \\(\\d{4}\\): /': [
    'error hh',
    'declarationerror: ',
    'parsererror: ',
    'error ('
  ],
  '/^\\[FAIL[:.\\]](?<reason>.{0,200})\\] ?(?<test>test\\w+\\([^)]*\\))/': [
    '[fail:',
    '[fail.',
    '[fail]'
  ],
  "/\\berror: (?:builder for '[^']+' failed with exit code \\d+|Cannot build '\\/nix\\/store\\/[^']+'|build of '\\/nix\\/store\\/[^']+' .{0,40}failed)/":
    ["' failed with exit code ", "cannot build '/nix/store/", "build of '/nix/store/"],
  "/^\\s*error: (?:undefined variable '|attribute '[^']+' missing|infinite recursion encountered|syntax error, unexpected|hash mismatch in fixed-output derivation|cannot coerce )/":
    [
      "undefined variable '",
      "attribute '",
      'infinite recursion encountered',
      'syntax error, unexpected',
      'hash mismatch in fixed-output derivation',
      'cannot coerce '
    ],
  '/\\bERROR\\]? (?:\\(\\w+::\\w+\\): )?(?:Renderer exited with non-zero return code|Rendering failed|Unable to (?:run|parse) the backend)|^error: failed to build the (?:book|site)|^(?:Error: |ERROR )error building site: |^\\s*(?:Liquid|Jekyll) Exception: |\\bError: Error building site: /i':
    [
      'renderer exited with non-zero return code',
      'rendering failed',
      'unable to run the backend',
      'unable to parse the backend',
      'error: failed to build the book',
      'error: failed to build the site',
      'error: error building site: ',
      'error error building site: ',
      'liquid exception: ',
      'jekyll exception: '
    ],
  '/^(?<file>\\S+\\.l?hs):\\d+:\\d+(?:-\\d+)?:\\s*$/': ['.hs:', '.lhs:'],
  '/^File "[^"]+\\.v", line \\d+, characters \\d+-\\d+:/': ['.v", line '],
  '/^-- (?<kind>[A-Z][A-Z ]{3,40}) -{3,} (?<file>\\S+\\.elm)\\s*$|^Detected errors in [1-9]\\d* modules?\\.|^Detected problems in [1-9]\\d* modules?\\./':
    ['.elm', 'detected errors in ', 'detected problems in '],
  '/^(?:\\[\\d+\\/\\d+ \\w+\\] )?Error found:|^Error \\d+ of \\d+:/': ['error '],
  '/^(?<file>\\S+\\.(?:groovy|gradle)): \\d+: (?!warning)\\S/': ['.groovy: ', '.gradle: '],
  '/^Error: (?:No results matching query were found|Could not satisfy dependency|Failed installing dependency: |Could not find a result named)/':
    [
      'error: no results matching query were found',
      'error: could not satisfy dependency',
      'error: failed installing dependency: ',
      'error: could not find a result named'
    ],
  '/\\b(?:read|write|connect) ECONNRESET\\b/': [
    'read econnreset',
    'write econnreset',
    'connect econnreset'
  ],
  '/(?:Error: |reason: |^)socket hang up\\b/': ['socket hang up'],
  '/\\bECONNREFUSED (?:127\\.|::1|localhost|0\\.0\\.0\\.0|10\\.|172\\.|192\\.168\\.|\\[::1\\])/': [
    'econnrefused 127.',
    'econnrefused ::1',
    'econnrefused localhost',
    'econnrefused 0.0.0.0',
    'econnrefused 10.',
    'econnrefused 172.',
    'econnrefused 192.168.',
    'econnrefused [::1]'
  ],
  '/\\bECONNREFUSED (?!127\\.|10\\.|172\\.|192\\.168\\.|0\\.0\\.0\\.0)(?:\\d{1,3}\\.){3}\\d{1,3}:\\d/':
    ['econnrefused '],
  '/\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\\w-]+(?:\\.[\\w-]+)+)/': [
    'getaddrinfo enotfound ',
    'getaddrinfo eai_again '
  ],
  '/\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\\w-]+)(?![\\w.-])/': [
    'getaddrinfo enotfound ',
    'getaddrinfo eai_again '
  ],
  '/\\b(?:connect|read|write) ETIMEDOUT\\b/': [
    'connect etimedout',
    'read etimedout',
    'write etimedout'
  ],
  '/\\bwrite EPROTO\\b/': ['write eproto'],
  "/\\b(?:Timeout awaiting 'request' for \\d+ms|network timeout at: https?:)/": [
    "timeout awaiting 'request' for ",
    'network timeout at: http:',
    'network timeout at: https:'
  ],
  '/\\bUND_ERR_CONNECT_TIMEOUT\\b/': ['und_err_connect_timeout'],
  '/(?:Error: |##\\[error\\]|reason: |: )Premature close\\b/': [
    '##[error]premature close',
    ': premature close'
  ],
  '/^\\s*(?:##\\[error\\])?(?:Uncaught )?Error: aborted\\s*$/': ['error: aborted'],
  '/curl: \\((?:[567]|1[68]|28|35|5[256]|92)\\) (?!Could not resolve host: [\\w-]+\\s*$|.{0,80}(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))/':
    [
      'curl: (5) ',
      'curl: (6) ',
      'curl: (7) ',
      'curl: (16) ',
      'curl: (18) ',
      'curl: (28) ',
      'curl: (35) ',
      'curl: (52) ',
      'curl: (55) ',
      'curl: (56) ',
      'curl: (92) '
    ],
  '/curl: \\((?:7|28|52|56)\\) .{0,60}(?:localhost|127\\.0\\.0\\.1|\\[::1\\])/': [
    'curl: (7) ',
    'curl: (28) ',
    'curl: (52) ',
    'curl: (56) '
  ],
  '/curl: \\((?:51|60)\\) SSL\\b/': ['curl: (51) ssl', 'curl: (60) ssl'],
  '/curl: \\(22\\) The requested URL returned error: 5\\d\\d/': [
    'curl: (22) the requested url returned error: 5'
  ],
  '/curl: \\(22\\) The requested URL returned error: 429/': [
    'curl: (22) the requested url returned error: 429'
  ],
  '/curl: \\(22\\) The requested URL returned error: 4(?:04|10)/': [
    'curl: (22) the requested url returned error: 404',
    'curl: (22) the requested url returned error: 410'
  ],
  '/curl: \\(22\\) The requested URL returned error: 40[13]/': [
    'curl: (22) the requested url returned error: 401',
    'curl: (22) the requested url returned error: 403'
  ],
  "/\\bCould(?:n't| not) resolve host(?: name)?\\b(?!:? '?[\\w-]+'?\\s*$)/": [
    "couldn't resolve host",
    'could not resolve host'
  ],
  '/\\bTemporary failure (?:in name resolution|resolving)\\b/': [
    'temporary failure in name resolution',
    'temporary failure resolving'
  ],
  '/[\\w-]\\.(?:com|org|net|io|dev|ai|app|co|cloud|edu|gov|info|sh|us|uk|de|eu|fr|jp|cn|ru|nl|ch|se)\\b.{1,160}\\b(?:Name or service|nodename nor servname provided, or) not known\\b/':
    ['name or service not known', 'nodename nor servname provided, or not known'],
  '/(?<!resolve hostname : )\\b(?:Name or service|nodename nor servname provided, or) not known\\b/':
    ['name or service not known', 'nodename nor servname provided, or not known'],
  '/\\b[Nn]o route to host\\b/': ['no route to host'],
  '/\\b[Nn]etwork is unreachable\\b/': ['network is unreachable'],
  '/\\b[Cc]onnection reset by peer\\b/': ['connection reset by peer'],
  '/\\b[Cc]onnection timed out\\b/': ['connection timed out'],
  '/\\bFailed to connect to (?!localhost|127\\.|::1|0\\.0\\.0\\.0)(?<host>[\\w-]+(?:\\.[\\w-]+)+) port \\d/':
    ['failed to connect to '],
  '/\\bThe SSL connection could not be established\\b/': [
    'the ssl connection could not be established'
  ],
  '/\\bSSL_ERROR_SYSCALL\\b/': ['ssl_error_syscall'],
  '/\\bTLS handshake timeout\\b/': ['tls handshake timeout'],
  '/\\bhandshake operation timed out\\b/': ['handshake operation timed out'],
  '/\\bcertificate (?:verify failed|verification failed|has expired or is not yet valid|signed by unknown authority)/':
    [
      'certificate verify failed',
      'certificate verification failed',
      'certificate has expired or is not yet valid',
      'certificate signed by unknown authority'
    ],
  '/\\bself[- ]signed certificate\\b/': ['self-signed certificate', 'self signed certificate'],
  '/\\bsslv3 alert handshake failure\\b/': ['sslv3 alert handshake failure'],
  '/\\bIncompleteRead\\(/': ['incompleteread('],
  '/\\btransfer closed with (?:outstanding|\\d+ bytes)/': ['transfer closed with '],
  '/\\bError in the HTTP2 framing layer\\b/': ['error in the http2 framing layer'],
  '/\\bOperation too slow\\. Less than\\b/': ['operation too slow. less than'],
  '/\\b(?:Get|Put|Post|Head) "https?:\\/\\/(?!localhost|127\\.)[^"]+": (?:unexpected )?EOF\\b/': [
    '": eof',
    '": unexpected eof'
  ],
  '/\\b(?:dial|read|write) (?:tcp|udp)\\b(?!.{0,40}(?:127\\.0\\.0\\.1|localhost|\\[::1\\])).*: i\\/o timeout\\b/':
    [': i/o timeout'],
  '/"https?:\\/\\/(?!localhost|127\\.|\\[::1\\])[^"]+": .{0,80}Client\\.Timeout exceeded while/': [
    'client.timeout exceeded while'
  ],
  '/\\bdial tcp: lookup (?<host>[\\w-]+(?:\\.[\\w-]+)+)\\b.{0,60}: (?:server misbehaving|no such host|i\\/o timeout|Temporary failure)/':
    ['dial tcp: lookup '],
  '/\\bdial tcp (?!127\\.|10\\.|172\\.|192\\.168\\.|0\\.0\\.0\\.0)(?:\\d{1,3}\\.){3}\\d{1,3}:\\d+: connect: connection refused\\b/':
    [': connect: connection refused'],
  '/\\bdial tcp (?:127\\.|10\\.|172\\.|192\\.168\\.|\\[::1\\]|localhost).{0,40}: connection refused\\b/':
    [': connection refused'],
  "/\\bHTTPS?ConnectionPool\\(host='(?!localhost|127\\.)(?<host>[\\w-]+(?:\\.[\\w-]+)+)', port=\\d+\\): (?:Max retries exceeded|Read timed out)(?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/":
    ["httpconnectionpool(host='", "httpsconnectionpool(host='"],
  '/\\[Errno (?:111|61)\\] Connection refused\\b/': [
    '[errno 111] connection refused',
    '[errno 61] connection refused'
  ],
  '/\\bFailed to open TCP connection to (?<host>[\\w.-]+)/': ['failed to open tcp connection to '],
  "/\\bHTTPS?ConnectionPool\\(host='(?:127\\.[\\d.]+|[\\w-]+)', port=\\d+\\): (?:Max retries exceeded|Read timed out)/":
    ["httpconnectionpool(host='", "httpsconnectionpool(host='"],
  "/\\bcouldn't connect to '(?<url>https:\\/\\/huggingface\\.co)' to load\\b/": [
    "couldn't connect to 'https://huggingface.co' to load"
  ],
  '/\\bwget: unable to resolve host address\\b/': ['wget: unable to resolve host address'],
  '/\\brsync error: (?:error in (?:rsync protocol data stream|socket IO)|timeout in data send\\/receive|unexplained error)/':
    [
      'rsync error: error in rsync protocol data stream',
      'rsync error: error in socket io',
      'rsync error: timeout in data send/receive',
      'rsync error: unexplained error'
    ],
  '/\\btar: Unexpected EOF in archive\\b/': ['tar: unexpected eof in archive'],
  '/\\bgzip: [\\w./-]+: unexpected end of file\\b/': [': unexpected end of file'],
  '/\\bmaximum number of network attempts reached, giving up\\b/i': [
    'maximum number of network attempts reached, giving up'
  ],
  '/\\bNetwork error: (?:Connection|Broken pipe|Dns)/': [
    'network error: connection',
    'network error: broken pipe',
    'network error: dns'
  ],
  '/\\b(?:error|failed|exception)\\b.{0,80}: Request timed out\\b/i': [': request timed out'],
  '/\\bCould not resolve hostname :/': ['could not resolve hostname :'],
  '/\\bnpm (?:ERR!|error) code (?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EAI_AGAIN|ENOTFOUND|EIO|ECONNREFUSED|EPROTO|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE)\\b/':
    [
      'npm err! code econnreset',
      'npm err! code etimedout',
      'npm err! code esockettimedout',
      'npm err! code err_socket_timeout',
      'npm err! code eai_again',
      'npm err! code enotfound',
      'npm err! code eio',
      'npm err! code econnrefused',
      'npm err! code eproto',
      'npm err! code ehostunreach',
      'npm err! code enetunreach',
      'npm err! code err_stream_premature_close',
      'npm error code econnreset',
      'npm error code etimedout',
      'npm error code esockettimedout',
      'npm error code err_socket_timeout',
      'npm error code eai_again',
      'npm error code enotfound',
      'npm error code eio',
      'npm error code econnrefused',
      'npm error code eproto',
      'npm error code ehostunreach',
      'npm error code enetunreach',
      'npm error code err_stream_premature_close'
    ],
  '/\\bnpm (?:ERR!|error) code E5\\d\\d\\b/': ['npm err! code e5', 'npm error code e5'],
  '/\\bnpm (?:ERR!|error) code E429\\b/': ['npm err! code e429', 'npm error code e429'],
  '/\\bnpm (?:ERR!|error) (?:code )?ERESOLVE\\b/': [
    'npm err! eresolve',
    'npm err! code eresolve',
    'npm error eresolve',
    'npm error code eresolve'
  ],
  '/\\bnpm (?:ERR!|error) Fix the upstream dependency conflict\\b/': [
    'npm err! fix the upstream dependency conflict',
    'npm error fix the upstream dependency conflict'
  ],
  '/\\bcan only install packages when your package\\.json and package-lock\\.json\\b/': [
    'can only install packages when your package.json and package-lock.json'
  ],
  '/\\bcan only install with an existing package-lock\\.json\\b/': [
    'can only install with an existing package-lock.json'
  ],
  '/\\bInvalid (?:configuration|options) object\\. (?<tool>[\\w-]+(?: [A-Z]\\w+)*)(?: [\\d.]+)? has been initialized using an? /':
    [' has been initialized using a ', ' has been initialized using an '],
  '/\\bnpm (?:ERR!|error) code EUSAGE\\b/': ['npm err! code eusage', 'npm error code eusage'],
  '/\\bnpm (?:ERR!|error) (?:code ETARGET\\b|notarget No matching version found for )/': [
    'npm err! code etarget',
    'npm err! notarget no matching version found for ',
    'npm error code etarget',
    'npm error notarget no matching version found for '
  ],
  '/\\bnpm (?:ERR!|error) code E404\\b/': ['npm err! code e404', 'npm error code e404'],
  "/\\bnpm (?:ERR!|error) 404 +(?:Not Found - |'[^']+' is not in)/": [
    'npm err! 404 ',
    'npm error 404 '
  ],
  '/\\bnpm (?:ERR!|error) code (?:E401|ENEEDAUTH|EOTP)\\b/': [
    'npm err! code e401',
    'npm err! code eneedauth',
    'npm err! code eotp',
    'npm error code e401',
    'npm error code eneedauth',
    'npm error code eotp'
  ],
  '/\\bnpm (?:ERR!|error) code E403\\b/': ['npm err! code e403', 'npm error code e403'],
  '/\\bnpm (?:ERR!|error) code EBADENGINE\\b/': [
    'npm err! code ebadengine',
    'npm error code ebadengine'
  ],
  '/\\bnpm (?:ERR!|error) code EINTEGRITY\\b/': [
    'npm err! code eintegrity',
    'npm error code eintegrity'
  ],
  '/\\bnpm (?:ERR!|error) [Mm]issing script: "?(?<script>[\\w:.-]+)/': [
    'npm err! missing script: ',
    'npm error missing script: '
  ],
  '/\\bnpm (?:ERR!|error) enoent Could not read package\\.json\\b/i': [
    'npm err! enoent could not read package.json',
    'npm error enoent could not read package.json'
  ],
  '/\\bnpm (?:ERR!|error) code (?:EACCES|EPERM)\\b/': [
    'npm err! code eacces',
    'npm err! code eperm',
    'npm error code eacces',
    'npm error code eperm'
  ],
  '/\\bnpm (?:ERR!|error) (?:code ELIFECYCLE\\b|Lifecycle script `[^`]+` failed with error|Exit status \\d|Test failed\\. {2}See above)/':
    ['code elifecycle', 'lifecycle script `', 'exit status ', ' see above'],
  '/\\bnpm has a bug related to optional dependencies\\b/': [
    'npm has a bug related to optional dependencies'
  ],
  '/\\bERR_PNPM_OUTDATED_LOCKFILE\\b/': ['err_pnpm_outdated_lockfile'],
  '/\\bERR_PNPM_LOCKFILE_(?:CONFIG_MISMATCH|BREAKING_CHANGE|MISSING_DEPENDENCY)\\b/': [
    'err_pnpm_lockfile_config_mismatch',
    'err_pnpm_lockfile_breaking_change',
    'err_pnpm_lockfile_missing_dependency'
  ],
  '/\\bERR_PNPM_NO_LOCKFILE\\b/': ['err_pnpm_no_lockfile'],
  '/\\bERR_PNPM_NO_(?:IMPORTER_MANIFEST_FOUND|PKG_MANIFEST)\\b/': [
    'err_pnpm_no_importer_manifest_found',
    'err_pnpm_no_pkg_manifest'
  ],
  '/\\bERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)\\b/': [
    'err_pnpm_fetch_404',
    'err_pnpm_no_matching_version'
  ],
  '/\\bERR_PNPM_FETCH_5\\d\\d\\b/': ['err_pnpm_fetch_5'],
  '/\\bERR_PNPM_FETCH_40[13]\\b/': ['err_pnpm_fetch_401', 'err_pnpm_fetch_403'],
  '/\\bERR_PNPM_META_FETCH_FAIL\\b/': ['err_pnpm_meta_fetch_fail'],
  '/\\bERR_PNPM_PEER_DEP_ISSUES\\b/': ['err_pnpm_peer_dep_issues'],
  '/\\bERR_PNPM_UNSUPPORTED_ENGINE\\b/': ['err_pnpm_unsupported_engine'],
  '/\\bERR_PNPM_NO_SCRIPT\\b/': ['err_pnpm_no_script'],
  '/(?:\\bERR_PNPM_RECURSIVE_(?:RUN_FIRST_FAIL|EXEC_FIRST_FAIL)\\b|\\bELIFECYCLE {2}(?:Command|Test) failed)/':
    ['err_pnpm_recursive_run_first_fail', 'err_pnpm_recursive_exec_first_fail', 'elifecycle '],
  '/\\b(?:No pnpm version is specified|Multiple versions of pnpm specified)\\b/': [
    'no pnpm version is specified',
    'multiple versions of pnpm specified'
  ],
  '/(?:\\bYour lockfile needs to be updated, but yarn was run with|\\bYN0028: .{0,20} The lockfile would have been modified)/':
    [
      'your lockfile needs to be updated, but yarn was run with',
      ' the lockfile would have been modified'
    ],
  '/\\berror An unexpected error occurred: "https?:\\/\\/.+: (?:ESOCKETTIMEDOUT|ETIMEDOUT|tunneling socket|connect |read |socket hang up|Request failed \\\\?"5\\d\\d)/':
    [
      'error an unexpected error occurred: "http://',
      'error an unexpected error occurred: "https://'
    ],
  '/\\berror (?:Couldn\'t find (?:package|any versions for) "|An unexpected error occurred: "https?:\\/\\/[^"]{1,300}: Not found")/':
    [
      'couldn\'t find package "',
      'couldn\'t find any versions for "',
      'an unexpected error occurred: "http://',
      'an unexpected error occurred: "https://'
    ],
  '/\\bThe engine "\\w+" is incompatible with this module\\b/': [
    '" is incompatible with this module'
  ],
  '/^error Command failed with exit code \\d+\\./': ['error command failed with exit code '],
  '/\\bproject\'s package\\.json defines "packageManager":/': [
    'project\'s package.json defines "packagemanager":'
  ],
  '/\\berror: lockfile had changes, but lockfile is frozen\\b/': [
    'error: lockfile had changes, but lockfile is frozen'
  ],
  '/^error: script "[^"]+" (?:exited with code|was terminated)/': [
    '" exited with code',
    '" was terminated'
  ],
  "/(?:^|[\\s\\]])Error(?: \\[ERR_MODULE_NOT_FOUND\\])?: Cannot find (?:module|package) '(?<module>[^']+)'/":
    [
      "error: cannot find module '",
      "error: cannot find package '",
      "error [err_module_not_found]: cannot find module '",
      "error [err_module_not_found]: cannot find package '"
    ],
  "/^\\s*(?:##\\[error\\])?Cannot find module '(?<module>[^']+)' from '/": ["cannot find module '"],
  "/\\b(?:Rollup failed to resolve import|Could not resolve|Failed to resolve import|Can't resolve) [\"'](?<module>[^\"']+)[\"'](?! in the current)/":
    [
      'could not resolve "',
      "could not resolve '",
      'failed to resolve import "',
      "failed to resolve import '",
      'can\'t resolve "',
      "can't resolve '"
    ],
  "/\\bSyntaxError: The requested module '(?<module>[^']+)' does not provide an export named '(?<name>[^']+)'/":
    ["syntaxerror: the requested module '"],
  '/\\b(?:ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)\\b/': [
    'err_ossl_evp_unsupported',
    'digital envelope routines::unsupported'
  ],
  '/\\b(?:Module build failed|webpack [\\d.]* ?compiled with [1-9]\\d* errors?)\\b/': [
    'module build failed',
    'webpack '
  ],
  '/\\bE: Failed to fetch \\S+ +404\\b/': ['e: failed to fetch '],
  '/\\bE: Failed to fetch \\S+ +(?!40[34]\\b)\\S/': ['e: failed to fetch '],
  '/\\bE: Unable to fetch some archives\\b/': ['e: unable to fetch some archives'],
  '/\\b(?:Hash Sum mismatch|File has unexpected size)\\b/': [
    'hash sum mismatch',
    'file has unexpected size'
  ],
  "/\\bE: (?:Unable to locate package (?<package>[\\w.+-]+)|Package '(?<name>[^']+)' has no installation candidate|Couldn't find any package by)/":
    [
      'unable to locate package ',
      "' has no installation candidate",
      "couldn't find any package by"
    ],
  "/\\bE: Version '(?<version>[^']+)' for '(?<package>[^']+)' was not found\\b/": [
    "' was not found"
  ],
  '/\\bCould not get lock \\/var\\/lib\\/(?:dpkg|apt)\\b/': [
    'could not get lock /var/lib/dpkg',
    'could not get lock /var/lib/apt'
  ],
  '/\\b(?:The following packages have unmet dependencies:|E: Unable to correct problems, you have held broken packages)/':
    [
      'the following packages have unmet dependencies:',
      'e: unable to correct problems, you have held broken packages'
    ],
  "/\\bE: The repository '(?<repository>[^']+)' (?:does not have a Release file|no longer has a Release file|is not signed)/":
    ["e: the repository '"],
  '/\\bthe public key is not available: NO_PUBKEY\\b/': [
    'the public key is not available: no_pubkey'
  ],
  '/\\bNo more mirrors to try\\b|\\bAll mirrors were (?:already )?tried\\b/i': [
    'no more mirrors to try',
    'all mirrors were tried',
    'all mirrors were already tried'
  ],
  '/\\b(?:No match for argument: |Unable to find a match: )(?<package>[\\w.+-]+)/': [
    'no match for argument: ',
    'unable to find a match: '
  ],
  '/\\bERROR: unable to select packages:|^\\s+(?<package>[\\w.+-]+) \\(no such package\\):/': [
    'error: unable to select packages:',
    ' (no such package):'
  ],
  '/\\bNo available formula (?:or cask )?with the name "(?<formula>[^"]+)"/': [
    'no available formula with the name "',
    'no available formula or cask with the name "'
  ],
  '/\\bError: The `brew link` step did not complete successfully\\b/': [
    'error: the `brew link` step did not complete successfully'
  ],
  '/\\bChocolatey installed \\d+\\/\\d+ packages\\. [1-9]\\d* packages failed|\\bThe package was not found with the source\\(s\\) listed\\b/i':
    ['chocolatey installed ', 'the package was not found with the source(s) listed'],
  "/\\bUnable to connect to source 'https?:\\/\\/|\\bUnable to load the service index for source https?:\\/\\/\\S+chocolatey/":
    [
      "unable to connect to source 'http://",
      "unable to connect to source 'https://",
      'unable to load the service index for source http://',
      'unable to load the service index for source https://'
    ],
  "/\\bError: (?<formula>\\S+): Failed to download resource \"|\\bDownload failed on (?:Formula|Cask) '(?<name>[^']+)'/":
    [
      ': failed to download resource "',
      "download failed on formula '",
      "download failed on cask '"
    ],
  "/\\bCould not retrieve mirrorlist https?:\\/\\/|\\bCannot find a valid baseurl for repo: |\\bFailed to download metadata for repo '/":
    [
      'could not retrieve mirrorlist http://',
      'could not retrieve mirrorlist https://',
      'cannot find a valid baseurl for repo: ',
      "failed to download metadata for repo '"
    ],
  "/\\bNo package found matching input criteria\\b|^Couldn't find manifest for '(?<app>[^']+)'/": [
    'no package found matching input criteria',
    "couldn't find manifest for '"
  ],
  "/\\berror: target not found: (?<package>\\S+)|\\berror: failed retrieving file '[^']+' from \\S+ : The requested URL returned error: 404\\b/":
    ['error: target not found: ', ' : the requested url returned error: 404'],
  '/\\bE: (?:Could not open lock file \\S+|Unable to (?:acquire|lock) .{1,80}).{0,40}(?:\\(13: Permission denied\\)|, are you root\\?)/':
    ['(13: permission denied)', ', are you root?'],
  '/\\bE: Some index files failed to download\\b|\\bW: Some index files failed to download\\b|\\bE: The package cache file is corrupted\\b/':
    [
      'e: some index files failed to download',
      'w: some index files failed to download',
      'e: the package cache file is corrupted'
    ],
  '/\\bE: Sub-process (?:\\/usr\\/bin\\/dpkg|https?|gzip) returned an error code\\b|^dpkg: error processing (?:package|archive) (?<package>\\S+)/':
    [
      'e: sub-process /usr/bin/dpkg returned an error code',
      'e: sub-process http returned an error code',
      'e: sub-process https returned an error code',
      'e: sub-process gzip returned an error code',
      'dpkg: error processing package ',
      'dpkg: error processing archive '
    ],
  "/\\bcan't open file '(?<file>[^']+)': \\[Errno 2\\]|\\bDirectory '[^']+' is not installable\\. Neither 'setup\\.py' nor 'pyproject\\.toml' found\\b|\\bdoes not appear to be a Python project: neither 'setup\\.py' nor 'pyproject\\.toml'/":
    [
      "can't open file '",
      "' is not installable. neither 'setup.py' nor 'pyproject.toml' found",
      "does not appear to be a python project: neither 'setup.py' nor 'pyproject.toml'"
    ],
  "/\\bCouldn't find a package\\.json file in\\b|\\bCould not locate Gemfile\\b|\\bNo Rakefile found\\b|\\bComposer could not find a composer\\.json file\\b|\\bCould not open input file: (?<script>\\S+)|\\bno configuration file provided: not found\\b|\\bUnable to access jarfile (?<jar>\\S+)|\\bNo `?pubspec\\.yaml`? file found\\b|\\bCould not find a file named \"pubspec\\.yaml\"|\\bNo such file or directory: 'pyproject\\.toml'|\\bcannot find Cabal file\\b|\\bno mix\\.exs found\\b|\\bCould not find a Mix\\.Project\\b/i":
    [
      "couldn't find a package.json file in",
      'could not locate gemfile',
      'no rakefile found',
      'composer could not find a composer.json file',
      'could not open input file: ',
      'no configuration file provided: not found',
      'unable to access jarfile ',
      'no pubspec.yaml file found',
      'no pubspec.yaml` file found',
      'no `pubspec.yaml file found',
      'no `pubspec.yaml` file found',
      'could not find a file named "pubspec.yaml"',
      "no such file or directory: 'pyproject.toml'",
      'cannot find cabal file',
      'no mix.exs found',
      'could not find a mix.project'
    ],
  "/\\b(?:gcc|g\\+\\+|cc|c\\+\\+|clang(?:\\+\\+)?(?:-\\d+)?|cc1(?:plus)?|rustc|javac|tsc|nasm): (?:fatal )?error: (?:no such file or directory: '(?<file>[^']+)'|(?<input>\\S+): No such file or directory)|\\berror: couldn't read \\S+: No such file or directory\\b|\\berror: file not found: (?<java>\\S+\\.java)|\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?<folder>\\S+): No such file or directory\\. {2}Stop\\b/":
    ["no such file or directory: '", ': no such file or directory', 'error: file not found: '],
  '/\\bunable to prepare context: path "(?<path>[^"]+)" not found|\\b(?:COPY|ADD) failed: (?:file not found in build context|stat |no source files|forbidden path)|\\bERROR: (?:path "[^"]+" not found|resolve : lstat \\S+: no such file)/':
    [
      'copy failed: file not found in build context',
      'copy failed: stat ',
      'copy failed: no source files',
      'copy failed: forbidden path',
      'add failed: file not found in build context',
      'add failed: stat ',
      'add failed: no source files',
      'add failed: forbidden path',
      'path "',
      'resolve : lstat '
    ],
  '/\\bFileNotFoundException: .{1,300} \\(No such file or directory\\)|\\bjava\\.nio\\.file\\.NoSuchFileException: (?<file>\\S+)/':
    [' (no such file or directory)', 'java.nio.file.nosuchfileexception: '],
  "/\\bFileNotFoundException: Could not (?:find file|load file or assembly) '(?<file>[^']+)|\\bDirectoryNotFoundException: Could not find a part of the path '(?<folder>[^']+)/":
    [
      "filenotfoundexception: could not find file '",
      "filenotfoundexception: could not load file or assembly '",
      "directorynotfoundexception: could not find a part of the path '"
    ],
  "/^##\\[error\\](?:Error: )?(?:Path does not exist|File (?:does not exist|not found)|No such file or directory|No files? (?:were |was )?(?:found|matched)|Could not find (?:any )?files?|(?:The )?(?:file|path|directory|folder) .{1,160}(?:does not exist|not found|doesn't exist|could not be found))\\b|\\bArtifact path is not valid: |^(?:##\\[error\\])?(?:Error: )?[Cc]onfig(?:uration)? file .{1,160}(?:not found|does not exist)/":
    ['##[error]', 'artifact path is not valid: ', 'config file ', 'configuration file '],
  "/\\bcd: no such file or directory: (?<path>\\S+)|\\bstat \\S+: directory not found\\b|\\bzip warning: name not matched: |^ls: (?<listed>\\S+): No such file or directory|\\bNo such file or directory: '(?<quoted>[^']{1,200})'\\s*$/":
    [
      ': directory not found',
      'zip warning: name not matched: ',
      ': no such file or directory',
      "no such file or directory: '"
    ],
  '/^\\s*(?:##\\[error\\])?[\\w.+-]{1,60}: (?:.{1,200}: )?[Pp]ermission denied\\.?\\s*$|\\bpermission denied on key "|\\berror: insufficient permission for adding an object to repository database\\b/':
    [
      'permission denied',
      'error: insufficient permission for adding an object to repository database'
    ],
  '/(?:^|: )[Oo]peration not permitted\\.?\\s*$|\\bEPERM: operation not permitted\\b/': [
    'operation not permitted'
  ],
  '/\\b(?:OSError|IOError|EnvironmentError): \\[Errno 1?3\\] Permission denied/': [
    'oserror: [errno 3] permission denied',
    'oserror: [errno 13] permission denied',
    'ioerror: [errno 3] permission denied',
    'ioerror: [errno 13] permission denied',
    'environmenterror: [errno 3] permission denied',
    'environmenterror: [errno 13] permission denied'
  ],
  '/\\bjava\\.nio\\.file\\.AccessDeniedException: |\\bFileNotFoundException: .{1,300} \\(Permission denied\\)/':
    ['java.nio.file.accessdeniedexception: ', 'filenotfoundexception: '],
  "/\\bUnauthorizedAccessException: Access to the path '(?<path>[^']+)' is denied\\b|^Access is denied\\.?\\s*$/":
    ["unauthorizedaccessexception: access to the path '", 'access is denied'],
  '/\\bpermission denied while trying to connect to the [Dd]ocker\\b|\\bdocker\\.sock: (?:connect: )?permission denied\\b/':
    [
      'permission denied while trying to connect to the docker',
      'docker.sock: permission denied',
      'docker.sock: connect: permission denied'
    ],
  "/\\bYou don't have write permissions for the \\S+ directory\\b|\\bThere was an error while trying to write to `[^`]+`\\. It is likely that you need to grant write permissions\\b/":
    [
      "you don't have write permissions for the ",
      '`. it is likely that you need to grant write permissions'
    ],
  '/\\brequires superuser privilege\\b|\\(you must be root\\)|\\bmust be run (?:as|with) (?:root|sudo|superuser)\\b|\\b[Yy]ou (?:must|need to) be root\\b|\\bsudo: a (?:password|terminal) is required\\b|\\b[Pp]lease run (?:this script )?as root\\b|\\bThis command has to be run (?:with superuser|under the root)\\b/':
    [
      'requires superuser privilege',
      'must be run as root',
      'must be run as sudo',
      'must be run as superuser',
      'must be run with root',
      'must be run with sudo',
      'must be run with superuser',
      'you must be root',
      'you need to be root',
      'sudo: a password is required',
      'sudo: a terminal is required',
      'please run as root',
      'please run this script as root',
      'this command has to be run with superuser',
      'this command has to be run under the root'
    ],
  '/\\bMust have (?:admin|push|write) (?:rights|access) to Repository\\b|\\bResource protected by organization SAML enforcement\\b|\\bUpgrade to GitHub Pro or make this repository public\\b|\\bAlthough you appear to have the correct authorization credentials\\b|\\bYou do not have permission to (?:create|push|update|delete|access|view|deploy)\\b|\\bToken does not have the (?:necessary|required) (?:scopes?|permissions?)\\b|\\byour token has not been granted the required scopes\\b/i':
    [
      'must have admin rights to repository',
      'must have admin access to repository',
      'must have push rights to repository',
      'must have push access to repository',
      'must have write rights to repository',
      'must have write access to repository',
      'resource protected by organization saml enforcement',
      'upgrade to github pro or make this repository public',
      'although you appear to have the correct authorization credentials',
      'you do not have permission to create',
      'you do not have permission to push',
      'you do not have permission to update',
      'you do not have permission to delete',
      'you do not have permission to access',
      'you do not have permission to view',
      'you do not have permission to deploy',
      'token does not have the necessary scope',
      'token does not have the necessary permission',
      'token does not have the required scope',
      'token does not have the required permission',
      'your token has not been granted the required scopes'
    ],
  '/\\b(?:Ensure|Make sure) [\\w ]{0,40}has (?:the )?permission "?id-token: ?write\\b|\\bmissing (?:the )?`?id-token: write`? permission\\b|\\bpermissions? (?:for )?[\'"`]?id-token[\'"`]?(?: is)? (?:missing|required|not set)\\b/i':
    [
      'missing id-token: write permission',
      'missing id-token: write` permission',
      'missing `id-token: write permission',
      'missing `id-token: write` permission',
      'missing the id-token: write permission',
      'missing the id-token: write` permission',
      'missing the `id-token: write permission',
      'missing the `id-token: write` permission',
      'permission id-token',
      "permission 'id-token",
      'permission "id-token',
      'permission `id-token',
      'permission for id-token',
      "permission for 'id-token",
      'permission for "id-token',
      'permission for `id-token',
      'permissions id-token',
      "permissions 'id-token",
      'permissions "id-token',
      'permissions `id-token',
      'permissions for id-token',
      "permissions for 'id-token",
      'permissions for "id-token',
      'permissions for `id-token'
    ],
  '/ - You do not have permission to publish "(?<package>[^"]+)"/': [
    ' - you do not have permission to publish "'
  ],
  '/\\b[Yy]ou cannot publish over the previously published versions?\\b|\\bYou cannot publish over (?:existing|a) version\\b|\\bcannot publish over previously published version\\b/':
    [
      'you cannot publish over the previously published version',
      'you cannot publish over existing version',
      'you cannot publish over a version',
      'cannot publish over previously published version'
    ],
  '/\\bdenied: User cannot be authenticated with the token provided\\b/': [
    'denied: user cannot be authenticated with the token provided'
  ],
  '/\\bThe ssh-private-key argument is empty\\b|\\bLoad key "[^"]+": (?:invalid format|error in libcrypto)|\\bError loading key "[^"]+": |\\bssh: unable to authenticate, attempted methods\\b|\\bssh\\.ParsePrivateKey: ssh: no key found\\b|\\bcan\'t connect without a private SSH key or password\\b/':
    [
      'the ssh-private-key argument is empty',
      'load key "',
      'error loading key "',
      'ssh: unable to authenticate, attempted methods',
      'ssh.parseprivatekey: ssh: no key found',
      "can't connect without a private ssh key or password"
    ],
  "/\\bParameter token or opts\\.auth is required\\b|\\bYou did not provide an API key\\b|\\bNo (?:credentials|authentication)(?: \\w+)? (?:were |was )?(?:found|provided|specified)\\b|\\bThis command requires you to be logged in to\\b|\\bnpm (?:ERR!|error) need auth\\b|\\bsecretOrPrivateKey must have a value\\b|\\bAnalyzing this project requires authentication\\b|\\b(?:Cannot|Could not|Can't|Unable to) find (?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD)\\b|\\b(?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) secret is (?:not set|missing|empty|required)\\b|\\b[Rr]equired secret \\S+ (?:is|was) (?:not |missing)/":
    [
      'parameter token or opts.auth is required',
      'you did not provide an api key',
      'no credentials',
      'no authentication',
      'this command requires you to be logged in to',
      'npm err! need auth',
      'npm error need auth',
      'secretorprivatekey must have a value',
      'analyzing this project requires authentication',
      'cannot find ',
      'could not find ',
      "can't find ",
      'unable to find ',
      'token secret is not set',
      'token secret is missing',
      'token secret is empty',
      'token secret is required',
      'key secret is not set',
      'key secret is missing',
      'key secret is empty',
      'key secret is required',
      'secret secret is not set',
      'secret secret is missing',
      'secret secret is empty',
      'secret secret is required',
      'password secret is not set',
      'password secret is missing',
      'password secret is empty',
      'password secret is required',
      'required secret '
    ],
  '/\\b[Ee]nvironment variable not found: (?<name>[A-Z][A-Z\\d_]+)|\\b[Ss]et the (?<wanted>[A-Z][A-Z\\d_]+) environment variable\\b|\\bMissing required env(?:ironment)? vars?: (?<missing>[A-Z][A-Z\\d_]+)/':
    [
      'environment variable not found: ',
      ' environment variable',
      'missing required env var: ',
      'missing required env vars: ',
      'missing required environment var: ',
      'missing required environment vars: '
    ],
  '/\\bYour requirements could not be resolved to an installable set of packages\\b/': [
    'your requirements could not be resolved to an installable set of packages'
  ],
  '/\\b(?:Your lock file does not contain a compatible set of packages|Required package "[^"]+" is not present in the lock file)/':
    [
      'your lock file does not contain a compatible set of packages',
      '" is not present in the lock file'
    ],
  '/\\bcurl error (?:[567]|1[68]|28|35|5[256]|92) while downloading https?:/': [
    'curl error 5 while downloading http:',
    'curl error 5 while downloading https:',
    'curl error 6 while downloading http:',
    'curl error 6 while downloading https:',
    'curl error 7 while downloading http:',
    'curl error 7 while downloading https:',
    'curl error 16 while downloading http:',
    'curl error 16 while downloading https:',
    'curl error 18 while downloading http:',
    'curl error 18 while downloading https:',
    'curl error 28 while downloading http:',
    'curl error 28 while downloading https:',
    'curl error 35 while downloading http:',
    'curl error 35 while downloading https:',
    'curl error 52 while downloading http:',
    'curl error 52 while downloading https:',
    'curl error 55 while downloading http:',
    'curl error 55 while downloading https:',
    'curl error 56 while downloading http:',
    'curl error 56 while downloading https:',
    'curl error 92 while downloading http:',
    'curl error 92 while downloading https:'
  ],
  '/\\b[Yy]our php version \\([^)]+\\) does not satisfy that requirement\\b/': [
    ') does not satisfy that requirement'
  ],
  "/\\bit is missing from your system\\. Install or enable PHP's (?<extension>\\w+) extension\\b/":
    ["it is missing from your system. install or enable php's "],
  '/\\b(?:PHP )?Parse error: +syntax error, /': [' syntax error, '],
  '/\\b(?:PHP )?Fatal error: .{0,60}(?:Class|Interface|Trait) ["\'](?<class>[^"\']+)["\'] not found/':
    ['fatal error: '],
  '/\\bAllowed memory size of \\d+ bytes exhausted\\b/': ['allowed memory size of '],
  "/\\bCould not authenticate against (?<host>[\\w.-]+)|\\bInvalid credentials \\(HTTP 40[13]\\) for '/":
    [
      'could not authenticate against ',
      "invalid credentials (http 401) for '",
      "invalid credentials (http 403) for '"
    ],
  '/\\bcontains a Composer plugin which is blocked by your allow-plugins config\\b/': [
    'contains a composer plugin which is blocked by your allow-plugins config'
  ],
  '/\\bRoot composer\\.json requires (?<package>[\\w.-]+\\/[\\w.-]+)[, ].{0,120}(?:could not be found|found .{1,80} but it does not match)|\\bCould not find (?:a matching version of )?package (?<other>[\\w.-]+\\/[\\w.-]+)/':
    [
      'root composer.json requires ',
      'could not find package ',
      'could not find a matching version of package '
    ],
  '/\\bThere are no commands defined in the "(?<namespace>[^"]+)" namespace\\b|^\\s*Command "(?<command>[\\w:-]+)" is not defined\\.|\\bScript "(?<script>[\\w:-]+)" is not defined in this package\\b/':
    [
      'there are no commands defined in the "',
      '" is not defined.',
      '" is not defined in this package'
    ],
  '/^OK, but (?:incomplete, skipped, or risky tests|there were issues)!/': [
    'ok, but incomplete, skipped, or risky tests!',
    'ok, but there were issues!'
  ],
  '/^(?:Cannot open file "[^"]+"|Could not read (?:XML from file|")|Test (?:file|directory) "[^"]+" not found|Class \'?"?[\\w\\\\]+\'?"? could not be found in )/':
    [
      'cannot open file "',
      'could not read xml from file',
      'could not read "',
      'test file "',
      'test directory "',
      ' could not be found in '
    ],
  "/\\b(?:ModuleNotFoundError|ImportError|python[\\d.]*): No module named '?(?<module>[\\w.]+)/": [
    ': no module named '
  ],
  "/\\bImportError: cannot import name '?(?<name>\\w+)/": ['importerror: cannot import name '],
  '/\\bImportError: attempted relative import (?:with no known parent package|beyond top-level package)/':
    [
      'importerror: attempted relative import with no known parent package',
      'importerror: attempted relative import beyond top-level package'
    ],
  "/\\bAttributeError: module '(?<module>[^']+)' has no attribute '(?<name>[^']+)'/": [
    "attributeerror: module '"
  ],
  '/\\bNo matching distribution found for (?<package>[\\w.[\\]-]+)/': [
    'no matching distribution found for '
  ],
  '/\\bCould not find a version that satisfies the requirement (?<package>[\\w.[\\]-]+)/': [
    'could not find a version that satisfies the requirement '
  ],
  '/\\bResolutionImpossible\\b/': ['resolutionimpossible'],
  '/\\bERROR: Cannot install .+ because these package versions have conflicting dependencies\\b/': [
    ' because these package versions have conflicting dependencies'
  ],
  '/\\berror: resolution-too-deep\\b/': ['error: resolution-too-deep'],
  '/\\bTHESE PACKAGES DO NOT MATCH THE HASHES\\b/': ['these packages do not match the hashes'],
  '/\\b(?:Failed building wheel for|Failed to build installable wheels for|Could not build wheels for) (?<package>[\\w.-]+)/':
    [
      'failed building wheel for ',
      'failed to build installable wheels for ',
      'could not build wheels for '
    ],
  '/^\\s*(?:×|error:|x) (?:subprocess-exited-with-error|metadata-generation-failed|Encountered error while generating package metadata)/':
    [
      '× subprocess-exited-with-error',
      '× metadata-generation-failed',
      '× encountered error while generating package metadata',
      'error: subprocess-exited-with-error',
      'error: metadata-generation-failed',
      'error: encountered error while generating package metadata',
      'x subprocess-exited-with-error',
      'x metadata-generation-failed',
      'x encountered error while generating package metadata'
    ],
  '/\\berror: externally-managed-environment\\b/': ['error: externally-managed-environment'],
  '/\\bERROR: Could not install packages due to an (?:OSError|EnvironmentError): HTTPS?ConnectionPool\\((?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/':
    [
      'error: could not install packages due to an oserror: httpconnectionpool(',
      'error: could not install packages due to an oserror: httpsconnectionpool(',
      'error: could not install packages due to an environmenterror: httpconnectionpool(',
      'error: could not install packages due to an environmenterror: httpsconnectionpool('
    ],
  '/\\brequires a different Python: \\S+ not in\\b/': ['requires a different python: '],
  "/\\bCould not open requirements file: \\[Errno 2\\] No such file or directory: '(?<file>[^']+)'/":
    ["could not open requirements file: [errno 2] no such file or directory: '"],
  '/\\bERROR: Invalid requirement: /': ['error: invalid requirement: '],
  '/\\b(?:can conclude that .{0,80}|And because .{0,200})requirements are unsatisfiable/': [
    'requirements are unsatisfiable'
  ],
  '/\\bNo solution found when resolving (?:dependencies|tool dependencies|script dependencies)\\b/':
    [
      'no solution found when resolving dependencies',
      'no solution found when resolving tool dependencies',
      'no solution found when resolving script dependencies'
    ],
  '/\\b[Tt]he lockfile at `uv\\.lock` needs to be updated, but `--(?:locked|frozen|check)`/': [
    'the lockfile at `uv.lock` needs to be updated, but `--locked`',
    'the lockfile at `uv.lock` needs to be updated, but `--frozen`',
    'the lockfile at `uv.lock` needs to be updated, but `--check`'
  ],
  '/\\bFailed to (?:fetch|download)[: ]/': [
    'failed to fetch:',
    'failed to fetch ',
    'failed to download:',
    'failed to download '
  ],
  '/\\b(?:error: Error while fetching remote python downloads json|Caused by: Could not connect, are you offline\\?)/':
    [
      'error: error while fetching remote python downloads json',
      'caused by: could not connect, are you offline?'
    ],
  '/\\b(?:changed significantly since poetry\\.lock was last generated|poetry\\.lock is not up to date with pyproject\\.toml)/':
    [
      'changed significantly since poetry.lock was last generated',
      'poetry.lock is not up to date with pyproject.toml'
    ],
  '/\\bversion solving failed\\b/': ['version solving failed'],
  '/\\bYour Pipfile\\.lock \\([^)]*\\) is out of date\\b/': ['your pipfile.lock ('],
  '/\\b(?:PackagesNotFoundError: |ResolvePackageNotFound:|nothing provides )/': [
    'packagesnotfounderror: ',
    'resolvepackagenotfound:',
    'nothing provides '
  ],
  '/\\b(?:LibMambaUnsatisfiableError|UnsatisfiableError): /': ['unsatisfiableerror: '],
  '/\\bCondaHTTPError: HTTP (?:000|5\\d\\d) /': ['condahttperror: http '],
  '/\\berror: (?:unrecognized arguments|argument -[\\w/-]+: (?:invalid|expected)|the following arguments are required)/':
    ['unrecognized arguments', 'argument -', 'the following arguments are required'],
  "/\\bFileNotFoundError: \\[Errno 2\\] No such file or directory: '?(?<file>[^'\\s]+)/": [
    'filenotfounderror: [errno 2] no such file or directory: '
  ],
  "/^\\s*(?:E\\s+|##\\[error\\])?(?:SyntaxError: (?:invalid syntax|invalid (?:decimal|character|token|non-printable)|Missing parentheses|unterminated|unexpected (?:EOF|indent|character)|'[^']+' was never closed|unmatched|f-string|expected |cannot assign|EOL while|positional argument|non-default|'\\w+' outside|multiple exception|leading zeros|bytes can only|duplicate argument|Non-)|(?:Indentation|Tab)Error: )/":
    ['syntaxerror: ', 'indentationerror: ', 'taberror: '],
  "/^\\s*(?:##\\[error\\])?(?:Uncaught )?SyntaxError: (?:Unexpected (?:token(?! .{0,40}JSON)|identifier|string|number|reserved word|strict mode|end of input|template string|eval)|Invalid or unexpected token|missing \\) after|Missing initializer|Identifier '[^']+' has already|Invalid regular expression|await is only valid|Cannot use import statement|Illegal |Invalid (?:left|shorthand|destructuring)|[^'\"]{0,200}: Unexpected token)/":
    ['syntaxerror: '],
  '/\\b(?:SyntaxError: (?:Unexpected (?:end of JSON input|token .{0,40}JSON|non-whitespace character after JSON)|Expected .{1,60} in JSON at position)|JSONDecodeError: |JSON parse error\\b|Failed to parse JSON\\b)/':
    ['syntaxerror: ', 'jsondecodeerror: ', 'json parse error', 'failed to parse json'],
  '/\\b(?:yaml\\.(?:scanner\\.ScannerError|parser\\.ParserError)|YAMLException|YAMLParseError|YAMLSemanticError|Psych::SyntaxError): ?|\\berror converting YAML to JSON: |\\byaml: line \\d+: /':
    [
      'yaml.scanner.scannererror:',
      'yaml.parser.parsererror:',
      'yamlexception:',
      'yamlparseerror:',
      'yamlsemanticerror:',
      'psych::syntaxerror:',
      'error converting yaml to json: ',
      'yaml: line '
    ],
  "/^\\s*(?:E\\s+)?KeyError: '(?<name>[A-Z][A-Z\\d]*_[A-Z\\d_]+)'/": ["keyerror: '"],
  '/`?invalid-publisher`?: valid token, but no corresponding publisher\\b/': [
    'invalid-publisher: valid token, but no corresponding publisher',
    'invalid-publisher`: valid token, but no corresponding publisher'
  ],
  '/\\bHTTPError: 403 .{0,60}from https:\\/\\/(?:upload|test)\\.pypi\\.org\\//': [
    'from https://upload.pypi.org/',
    'from https://test.pypi.org/'
  ],
  '/\\bHTTPError: 400 .*from https:\\/\\/(?:upload|test)\\.pypi\\.org\\/|\\bFile already exists \\([\'"]/':
    [
      'from https://upload.pypi.org/',
      'from https://test.pypi.org/',
      "file already exists ('",
      'file already exists ("'
    ],
  '/\\b(?:Warning, treated as error\\b|build finished with problems, \\d+ warning)/': [
    'warning, treated as error',
    'build finished with problems, '
  ],
  '/\\bFatal Python error: /': ['fatal python error: '],
  '/\\bInterpreterNotFound: (?<python>python[\\d.]*)|\\bcould not find python interpreter matching any of the specs (?<spec>\\S+)|\\bskipped because could not find python interpreter\\b/i':
    [
      'interpreternotfound: python',
      'could not find python interpreter matching any of the specs ',
      'skipped because could not find python interpreter'
    ],
  '/^nox > (?:Session \\S+ failed|Command .{1,300} failed with exit code \\d+)/': ['nox > '],
  '/^\\s*× (?:Getting requirements to build|Preparing (?:editable )?metadata|Building (?:editable|wheel)|python setup\\.py \\w+|pip subprocess to install (?:build|backend) dependencies|installing build dependencies) .{0,80}did not run successfully/i':
    ['did not run successfully'],
  '/^\\s*(?:×|error:) Failed to (?:build|prepare|download and build|build editable) `(?<package>[^`]+)`|\\bThe build backend returned an error\\b|\\bCall to `[\\w.:]+` failed \\(exit (?:status|code): \\d+\\)/':
    [
      '× failed to build `',
      '× failed to prepare `',
      '× failed to download and build `',
      '× failed to build editable `',
      'error: failed to build `',
      'error: failed to prepare `',
      'error: failed to download and build `',
      'error: failed to build editable `',
      'the build backend returned an error',
      '` failed (exit status: ',
      '` failed (exit code: '
    ],
  '/^\\s*error: [Cc]ommand [\'"]?\\S{0,200}(?:gcc|g\\+\\+|clang|cl\\.exe|link\\.exe|cmake|swig|cargo|rustc)\\S{0,40} failed(?: with exit (?:status|code) \\d+|: )/':
    ['error: command '],
  "/\\bMicrosoft Visual C\\+\\+ 14\\.\\d or greater is required\\b|\\bunable to execute '(?<compiler>[\\w.+-]+)': No such file or directory\\b|\\bcan't find Rust compiler\\b/":
    ['microsoft visual c++ 14.', "': no such file or directory", "can't find rust compiler"],
  '/\\bPoetry was unable to find a compatible version\\b|\\bCurrent Python version \\(\\S+\\) is not allowed by the project\\b|\\bThe currently activated Python version \\S+ is not supported by the project\\b/':
    [
      'poetry was unable to find a compatible version',
      ') is not allowed by the project',
      'the currently activated python version '
    ],
  '/\\bThe Poetry configuration is invalid\\b|\\bInvalid TOML file \\S+|\\bGroup\\(s\\) not found: \\S+|\\bPoetry could not find a pyproject\\.toml file\\b/':
    [
      'the poetry configuration is invalid',
      'invalid toml file ',
      'group(s) not found: ',
      'poetry could not find a pyproject.toml file'
    ],
  '/\\blibmamba Could not solve for environment specs\\b|\\bCould not solve for environment specs\\b/':
    ['could not solve for environment specs'],
  "/\\bEnvironment(?:LocationNotFound|NameNotFound|FileNotFound): |\\bCondaValueError: |\\bCondaError: Run 'conda init' before 'conda activate'/":
    [
      'environmentlocationnotfound: ',
      'environmentnamenotfound: ',
      'environmentfilenotfound: ',
      'condavalueerror: ',
      "condaerror: run 'conda init' before 'conda activate'"
    ],
  '/^ERROR: (?:file or directory not found|not found|file not found): (?<path>\\S+)/': [
    'error: file or directory not found: ',
    'error: not found: ',
    'error: file not found: '
  ],
  "/^E\\s+fixture '(?<fixture>\\w+)' not found/": ["fixture '"],
  '/^INTERNALERROR> (?<error>(?:[\\w.]+\\.)?\\w*(?:Error|Exception|Warning): .+)/': [
    'internalerror> '
  ],
  "/\\bworker '(?<worker>gw\\d+)' crashed while running '(?<test>[^']+)'|\\[gw\\d+\\] node down: Not properly terminated/":
    ["' crashed while running '", '] node down: not properly terminated'],
  '/\\bnbclient\\.exceptions\\.CellExecutionError\\b|\\bnbconvert\\.preprocessors\\.execute\\.CellExecutionError\\b|^FAILED \\S+\\.ipynb::/':
    [
      'nbclient.exceptions.cellexecutionerror',
      'nbconvert.preprocessors.execute.cellexecutionerror',
      '.ipynb::'
    ],
  "/\\b(?:AttributeError|ImportError): (?:`np\\.\\w+` was removed in the NumPy|module 'numpy' has no attribute '(?:bool|int|float|object|str|complex)'|module 'pkgutil' has no attribute 'ImpImporter'|cannot import name '(?:Mapping|Callable|Iterable|MutableMapping|Sequence)' from 'collections')|\\bnumpy\\.dtype size changed, may indicate binary incompatibility\\b|\\bA module that was compiled using NumPy 1\\.x cannot be run in\\b/":
    [
      '` was removed in the numpy',
      "module 'numpy' has no attribute 'bool'",
      "module 'numpy' has no attribute 'int'",
      "module 'numpy' has no attribute 'float'",
      "module 'numpy' has no attribute 'object'",
      "module 'numpy' has no attribute 'str'",
      "module 'numpy' has no attribute 'complex'",
      "module 'pkgutil' has no attribute 'impimporter'",
      "cannot import name 'mapping' from 'collections'",
      "cannot import name 'callable' from 'collections'",
      "cannot import name 'iterable' from 'collections'",
      "cannot import name 'mutablemapping' from 'collections'",
      "cannot import name 'sequence' from 'collections'",
      'numpy.dtype size changed, may indicate binary incompatibility',
      'a module that was compiled using numpy 1.x cannot be run in'
    ],
  "/\\berror: Multiple top-level (?:packages|modules) discovered in a flat-layout\\b|\\berror in \\w+ setup command: |\\bNo module named 'pkg_resources'|\\bconfiguration error: `project/":
    [
      'error: multiple top-level packages discovered in a flat-layout',
      'error: multiple top-level modules discovered in a flat-layout',
      ' setup command: ',
      "no module named 'pkg_resources'",
      'configuration error: `project'
    ],
  "/\\bThe description failed to render for 'text\\/x-rst'|^Checking \\S+: FAILED\\b|\\blong_description.{0,60}(?:syntax errors in markup|has syntax errors)/":
    [
      "the description failed to render for 'text/x-rst'",
      'checking ',
      'syntax errors in markup',
      'has syntax errors'
    ],
  '/\\bCould not solve package dependencies\\b/': ['could not solve package dependencies'],
  "/\\bthere is no package called [‘'](?<package>[\\w.]+)/": [
    'there is no package called ‘',
    "there is no package called '"
  ],
  '/^Status: [1-9]\\d* (?:ERROR|WARNING)s?\\b|\\bR CMD check found (?:ERRORs|WARNINGs)\\b/': [
    'status: ',
    'r cmd check found errors',
    'r cmd check found warnings'
  ],
  "/\\bERROR: dependenc(?:y|ies) (?<packages>[‘'].{1,200}) (?:is|are) not available for package\\b|^Packages? required but not available: |\\bpackage [‘'](?<package>[\\w.]+)[’'] is not available\\b/":
    [
      ' is not available for package',
      ' are not available for package',
      'package required but not available: ',
      'packages required but not available: ',
      '’ is not available',
      "' is not available"
    ],
  "/^ERROR: (?:compilation|lazy loading|installation|configuration|loading) failed for package\\b|\\binstallation of package [‘'](?<package>[\\w.]+)[’'] had non-zero exit status\\b/":
    [
      'error: compilation failed for package',
      'error: lazy loading failed for package',
      'error: installation failed for package',
      'error: configuration failed for package',
      'error: loading failed for package',
      '’ had non-zero exit status',
      "' had non-zero exit status"
    ],
  "/^\\s*(?:──|--) (?:\\d+\\. )?(?:Failure|Error)(?: \\([‘']?(?<place>[^)‘']+?)[’']?\\)|: .{1,120}\\()/":
    ['failure', 'error'],
  '/^\\s*\\[ FAIL [1-9]\\d* \\| WARN \\d+/': [' | warn '],
  "/\\bNo space left on device : '[^']{1,200}[\\\\/]_diag[\\\\/]/": ["no space left on device : '"],
  '/\\b(?:failed to register layer|Error processing tar file\\(exit status \\d+\\)): .{0,300}\\bno space left on device\\b/':
    ['no space left on device'],
  '/\\b[Nn]o space left on device\\b/': ['no space left on device'],
  '/\\bThere is not enough space on the disk\\b/': ['there is not enough space on the disk'],
  '/\\b[Dd]isk quota exceeded\\b/': ['disk quota exceeded'],
  '/\\b(?:[Ii]nsufficient (?:disk )?space|[Nn]ot enough (?:free )?disk space|[Nn]ot enough free space)\\b/':
    [
      'insufficient space',
      'insufficient disk space',
      'not enough disk space',
      'not enough free disk space',
      'not enough free space'
    ],
  '/\\bSystem limit for number of file watchers reached\\b|\\b[Tt]oo many open files\\b/': [
    'system limit for number of file watchers reached',
    'too many open files'
  ],
  '/\\bJavaScript heap out of memory\\b/': ['javascript heap out of memory'],
  '/\\bjava\\.lang\\.OutOfMemoryError\\b|\\bOutOfMemoryError: (?:Java heap space|Metaspace|GC overhead|unable to create)/':
    [
      'java.lang.outofmemoryerror',
      'outofmemoryerror: java heap space',
      'outofmemoryerror: metaspace',
      'outofmemoryerror: gc overhead',
      'outofmemoryerror: unable to create'
    ],
  '/\\b(?:Out of memory: Killed process|invoked oom-killer|oom-kill:|OOMKilled\\b|Memory cgroup out of memory)/':
    [
      'out of memory: killed process',
      'invoked oom-killer',
      'oom-kill:',
      'oomkilled',
      'memory cgroup out of memory'
    ],
  '/\\b[Ee]xit(?:ed with)?(?: code| status)?:? 137\\b/': [
    'exit 137',
    'exit: 137',
    'exit code 137',
    'exit code: 137',
    'exit status 137',
    'exit status: 137',
    'exited with 137',
    'exited with: 137',
    'exited with code 137',
    'exited with code: 137',
    'exited with status 137',
    'exited with status: 137'
  ],
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 143\\b/': [
    'process completed with exit code 143'
  ],
  '/\\(signal: 9, SIGKILL: kill\\)|^\\s*(?:\\S+: line \\d+: +\\d+ )?Killed\\s*$|\\bterminated by signal SIGKILL\\b/':
    ['(signal: 9, sigkill: kill)', 'killed', 'terminated by signal sigkill'],
  '/\\bfatal error: Killed signal terminated program\\b|\\bcompiler is out of heap space\\b/': [
    'fatal error: killed signal terminated program',
    'compiler is out of heap space'
  ],
  '/\\b[Cc]annot allocate memory\\b|\\bstd::bad_alloc\\b|^\\s*MemoryError\\b|\\bThe paging file is too small\\b/':
    ['cannot allocate memory', 'std::bad_alloc', 'memoryerror', 'the paging file is too small'],
  '/\\bCUDA out of memory\\b|\\btorch\\.(?:cuda\\.)?OutOfMemoryError\\b|\\bCUDA_ERROR_OUT_OF_MEMORY\\b/':
    [
      'cuda out of memory',
      'torch.outofmemoryerror',
      'torch.cuda.outofmemoryerror',
      'cuda_error_out_of_memory'
    ],
  '/\\bfork: (?:retry: )?Resource temporarily unavailable\\b|\\bpthread_create failed\\b/': [
    'fork: resource temporarily unavailable',
    'fork: retry: resource temporarily unavailable',
    'pthread_create failed'
  ],
  '/\\bSegmentation fault\\b|(?<!\\[signal )\\bSIGSEGV\\b|\\bexit code 139\\b/': [
    'segmentation fault',
    'sigsegv',
    'exit code 139'
  ],
  '/\\b(?:0xC0000005|0xC0000409|0xC00000FD|0xC0000142)\\b|exit code -1073741819\\b/i': [
    '0xc0000005',
    '0xc0000409',
    '0xc00000fd',
    '0xc0000142',
    'exit code -1073741819'
  ],
  '/\\b(?:Bundler could not find compatible versions for gem|Could not find compatible versions)\\b/':
    ['could not find compatible versions'],
  "/\\bCould not find (?:gem '[^']+'|[\\w-]+-\\d[\\w.-]*) in (?:any of the sources|locally installed gems|rubygems repository|source)/":
    ['could not find '],
  '/\\bFailed to build gem native extension\\b/': ['failed to build gem native extension'],
  "/\\b(?:You are trying to install in deployment mode after changing|your lockfile (?:is missing|can't be updated)|the lockfile can't be updated because frozen mode is set)/i":
    [
      'you are trying to install in deployment mode after changing',
      'your lockfile is missing',
      "your lockfile can't be updated",
      "the lockfile can't be updated because frozen mode is set"
    ],
  '/\\bYour bundle only supports platforms\\b/': ['your bundle only supports platforms'],
  '/\\bYour Ruby version is \\S+, but your Gemfile specified\\b/': [', but your gemfile specified'],
  '/\\b(?!.*(?:\\b40[134]\\b|Forbidden|certificate))(?:Bundler::HTTPError|Gem::RemoteFetcher::FetchError|Could not (?:fetch specs|reach host|download gem) )/':
    [
      'bundler::httperror',
      'gem::remotefetcher::fetcherror',
      'could not fetch specs ',
      'could not reach host ',
      'could not download gem '
    ],
  '/\\bcannot load such file -- (?<file>[\\w./-]+)/': ['cannot load such file -- '],
  '/\\bMigrations are pending\\b/': ['migrations are pending'],
  '/\\bPG::ConnectionBad\\b|\\bcould not connect to server: Connection refused\\b|\\bconnection to server at "(?:localhost|127\\.0\\.0\\.1|::1)"(?: \\([^)]+\\))?, port \\d+ failed/':
    [
      'pg::connectionbad',
      'could not connect to server: connection refused',
      'connection to server at "localhost"',
      'connection to server at "127.0.0.1"',
      'connection to server at "::1"'
    ],
  '/^-- Control frame information -{5}/': ['-- control frame information -'],
  '/\\.rb:\\d+: (?:syntax errors? found|syntax error, unexpected)/': [
    ': syntax error found',
    ': syntax errors found',
    ': syntax error, unexpected'
  ],
  "/^\\s*\\*\\* \\((?:CompileError|TokenMissingError|SyntaxError|Mix)\\) (?!httpc request|Can't continue|Hex dependency|mix format failed)/":
    ['** (compileerror) ', '** (tokenmissingerror) ', '** (syntaxerror) ', '** (mix) '],
  '/\\b(?<gem>\\S+) requires Ruby version .{1,40}\\. The current ruby version is\\b|\\brequires ruby version .{1,40}, which is incompatible with the current version\\b|\\bThe last version of (?<last>\\S+) .{0,80}to support your Ruby & RubyGems was\\b/i':
    [
      '. the current ruby version is',
      ', which is incompatible with the current version',
      'to support your ruby & rubygems was'
    ],
  "/\\bCould not find 'bundler' \\([\\d.]+\\) required by\\b|\\bThis Gemfile requires a different version of Bundler\\b|\\bYou must use Bundler \\d+ or greater with this lockfile\\b/":
    [
      "could not find 'bundler' (",
      'this gemfile requires a different version of bundler',
      ' or greater with this lockfile'
    ],
  "/^(?<library>\\w+) (?:client )?is missing\\. You may need to\\b|\\bmkmf\\.rb can't find header files for ruby\\b/":
    [' is missing. you may need to', "mkmf.rb can't find header files for ruby"],
  '/^(?<file>\\S+\\.(?:rb|rake|gemspec|ru|jbuilder)|\\S*(?:Gemfile|Rakefile)):\\d+:\\d+: [CWEFR]: (?:\\[Corre(?:ctable|cted)\\] )?(?<cop>[A-Z]\\w+\\/[\\w/]+): /':
    [': c: ', ': w: ', ': e: ', ': f: ', ': r: '],
  '/^\\s*Security Warnings: [1-9]\\d*\\s*$/': ['security warnings: '],
  '/(?:^|##\\[error\\])The runner has received a shutdown signal\\b/': [
    'the runner has received a shutdown signal'
  ],
  '/(?:^|##\\[error\\])The (?:self-)?hosted runner\\b[^"\']{0,120} lost communication with the server/':
    [' lost communication with the server'],
  '/(?:^|##\\[error\\])The job was not acquired by Runner of type \\w+ even after multiple attempts/':
    ['the job was not acquired by runner of type '],
  "/(?:^|##\\[error\\])Operating system is shutting down for computer '/": [
    "operating system is shutting down for computer '"
  ],
  '/\\bpod failed to come online\\b/': ['pod failed to come online'],
  '/\\bunable to upgrade connection: (?:pod|container) (?:does not exist|not found)/': [
    'unable to upgrade connection: pod does not exist',
    'unable to upgrade connection: pod not found',
    'unable to upgrade connection: container does not exist',
    'unable to upgrade connection: container not found'
  ],
  '/\\bdid not connect within the allot{1,2}ed time\\b/': ['did not connect within the allot'],
  '/\\bLooks like the node went offline during the build\\b/': [
    'looks like the node went offline during the build'
  ],
  "/\\bNVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver\\b/": [
    "nvidia-smi has failed because it couldn't communicate with the nvidia driver"
  ],
  '/\\bYou are running out of disk space\\. The runner will stop working\\b/': [
    'you are running out of disk space. the runner will stop working'
  ],
  "/\\bCan't find any online(?: and idle)? (?:self-hosted )?runner\\b.* that matches the required labels\\b/":
    [' that matches the required labels'],
  '/\\bThe job was not started because (?:recent account payments have failed|your account is locked)/':
    [
      'the job was not started because recent account payments have failed',
      'the job was not started because your account is locked'
    ],
  '/\\bExecuting the custom container implementation failed\\b/': [
    'executing the custom container implementation failed'
  ],
  '/(?:^|##\\[error\\])(?:Error: )?The operation was canceled\\.\\s*$/': [
    'the operation was canceled.'
  ],
  '/\\breceived SIGINT\\b/': ['received sigint'],
  "/(?:^|##\\[error\\]|Error: )(?:Process completed|The process '[^']+' failed) with exit code \\d+/":
    [' with exit code '],
  "/\\b[Jj]ob's log exceeded limit\\b/": ["job's log exceeded limit"],
  '/(?:^|##\\[error\\]|\\s)error\\[E\\d{4}\\]: /': ['error[e'],
  '/\\bcould not compile `(?<crate>[\\w-]+)`/': ['could not compile `'],
  '/\\berror: linker `(?<linker>[\\w./+-]+)` not found/': ['error: linker `'],
  '/\\berror: linking with `[^`]+` failed\\b/': ['error: linking with `'],
  '/\\bfailed to run custom build command for `(?<crate>[\\w-]+)/': [
    'failed to run custom build command for `'
  ],
  '/\\bThe system library `(?<library>[\\w.+-]+)` required by crate `(?<crate>[\\w-]+)` was not found\\b/':
    ['the system library `'],
  '/\\b(?:needs to be updated|cannot (?:update|create) the lock file .+) (?:but|because) --(?:locked|frozen) was passed\\b/':
    [
      ' but --locked was passed',
      ' but --frozen was passed',
      ' because --locked was passed',
      ' because --frozen was passed'
    ],
  '/\\bfailed to select a version for\\b/': ['failed to select a version for'],
  '/\\bno matching package (?:named `[^`]+` )?found\\b/': ['no matching package '],
  '/\\b(?:requires rustc \\d|is not supported by the following package|cannot be built because it requires rustc)/':
    [
      'requires rustc ',
      'is not supported by the following package',
      'cannot be built because it requires rustc'
    ],
  '/\\berror: (?:failed to download (?:from `|replaced source|file)|failed to fetch `https|failed to query replaced source|download of .+ failed|unable to update registry)/i':
    [
      'failed to download from `',
      'failed to download replaced source',
      'failed to download file',
      'failed to fetch `https',
      'failed to query replaced source',
      'download of ',
      'unable to update registry'
    ],
  '/\\bspurious network error\\b/': ['spurious network error'],
  '/\\bremote server responded with an error \\(status 429\\b/': [
    'remote server responded with an error (status 429'
  ],
  '/\\bstatus 413 Payload Too Large\\): max upload size\\b/': [
    'status 413 payload too large): max upload size'
  ],
  '/\\b(?:please run `cargo login`|no token found, please run|remote server responded with an error \\(status 403)/':
    [
      'please run `cargo login`',
      'no token found, please run',
      'remote server responded with an error (status 403'
    ],
  "/\\berror: (?:'[\\w.-]+' is not installed for the toolchain|toolchain '[^']+' is not installed|component '[^']+' for target|the '[\\w-]+' (?:component|binary).* is not (?:installed|applicable))/":
    ["component '", ' is not installed', ' is not applicable'],
  '/\\bthe `(?<target>[\\w.-]+)` target may not be installed\\b/': [
    '` target may not be installed'
  ],
  "/\\berror: could not download (?:nonexistent )?file from '(?<url>https?:\\/\\/[^/']+)/": [
    "error: could not download file from 'http://",
    "error: could not download file from 'https://",
    "error: could not download nonexistent file from 'http://",
    "error: could not download nonexistent file from 'https://"
  ],
  '/\\bsccache: error: (?:[Ff]ailed to (?:read|get) response from server|Server startup failed|[Tt]imed out|Connection to server timed out)/':
    [
      'sccache: error: failed to read response from server',
      'sccache: error: failed to get response from server',
      'sccache: error: server startup failed',
      'sccache: error: timed out',
      'sccache: error: connection to server timed out'
    ],
  '/\\bcould not find `Cargo\\.toml` in\\b/': ['could not find `cargo.toml` in'],
  '/\\berror: failed to (?:parse manifest at|load manifest for)\\b/': [
    'error: failed to parse manifest at',
    'error: failed to load manifest for'
  ],
  '/^(?:##\\[error\\])?error: (?:expected (?:one of|expression|identifier|pattern|type|item|`|\\w+, found)|unexpected (?:token|closing|end of)|cannot find (?:macro|attribute|derive macro) `|unclosed |mismatched closing delimiter|unknown start of token|this file contains an un-?closed delimiter|no rules expected|proc macro panicked|format argument must be|invalid format string|`\\w+` is not a \\w+ |environment variable `\\w+` not defined|unterminated )/':
    ['error: '],
  '/\\bfeature `(?<feature>[\\w-]+)` is required\\b|\\bThe package requires the Cargo feature called `(?<called>[\\w-]+)`|\\bthis version of Cargo is older than the `\\w+` edition\\b|\\block file version `?\\d`? (?:requires|was found, but this version of Cargo)/':
    [
      '` is required',
      'the package requires the cargo feature called `',
      'this version of cargo is older than the `',
      'lock file version '
    ],
  "/^error: process didn't exit successfully: `/": ["error: process didn't exit successfully: `"],
  '/^(?:# npm audit report|\\s*=== npm audit security report ===)/': [
    '# npm audit report',
    '=== npm audit security report ==='
  ],
  '/^\\s*[1-9]\\d* vulnerabilit(?:y|ies) found\\s*$/': [
    ' vulnerability found',
    ' vulnerabilities found'
  ],
  '/^\\s*Found [1-9]\\d* known vulnerabilit(?:y|ies)\\b/': [
    ' known vulnerability',
    ' known vulnerabilities'
  ],
  '/\\berror: [1-9]\\d* vulnerabilit(?:y|ies) found!|\\berror\\[(?:vulnerability|unmaintained|rejected|banned|unsound|yanked)\\]: /':
    [
      ' vulnerability found!',
      ' vulnerabilities found!',
      'error[vulnerability]: ',
      'error[unmaintained]: ',
      'error[rejected]: ',
      'error[banned]: ',
      'error[unsound]: ',
      'error[yanked]: '
    ],
  '/^\\s*(?:Your code is affected by [1-9]\\d* vulnerabilit(?:y|ies)|Vulnerability #\\d+: GO-\\d{4}-\\d+)/':
    ['your code is affected by ', 'vulnerability #'],
  '/^\\s*Vulnerabilities found!\\s*$/': ['vulnerabilities found!'],
  '/\\bFound [1-9]\\d* security vulnerability advisor(?:y|ies) affecting\\b/': [
    ' security vulnerability advisory affecting',
    ' security vulnerability advisories affecting'
  ],
  '/\\bDependency review detected vulnerable packages\\b/': [
    'dependency review detected vulnerable packages'
  ],
  '/\\bDependency review detected (?:incompatible|invalid) licenses\\b/': [
    'dependency review detected incompatible licenses',
    'dependency review detected invalid licenses'
  ],
  '/\\bDependency review detected denied packages\\b/': [
    'dependency review detected denied packages'
  ],
  '/\\bleaks found: [1-9]\\d*\\b/': ['leaks found: '],
  '/\\bfound (?:GitHub|npm|AWS|Slack|Google|Stripe|private)[\\w ]{0,30}(?:[Tt]oken|[Kk]ey|[Ss]ecret)\\b|\\bFound verified result\\b|\\bPush cannot contain secrets\\b/':
    [
      'found github',
      'found npm',
      'found aws',
      'found slack',
      'found google',
      'found stripe',
      'found private',
      'found verified result',
      'push cannot contain secrets'
    ],
  '/^\\s*Total: [1-9]\\d* \\((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \\d/': [
    ' (unknown: ',
    ' (low: ',
    ' (medium: ',
    ' (high: ',
    ' (critical: '
  ],
  '/\\bTOOMANYREQUESTS\\b/': ['toomanyrequests'],
  '/\\bCodeQL (?:detected code written in .{1,80} but could not process any of it|did not detect any code)|\\bEncountered a fatal error while running ".+codeql/':
    [
      ' but could not process any of it',
      'did not detect any code',
      'encountered a fatal error while running "'
    ],
  '/^>> Issue: \\[(?<rule>B\\d{3}):\\w+\\]/': ['>> issue: [b'],
  '/\\bRan \\d+ rules? on \\d+ files?: [1-9]\\d* findings?\\b|^[\\s│]*[1-9]\\d* (?:Blocking )?Code Findings?\\b/i':
    [' rule on ', ' rules on ', ' code finding'],
  '/\\bPassed checks: \\d+, Failed checks: [1-9]\\d*/': [', failed checks: '],
  '/\\bTested \\d+ dependencies for known issues, found [1-9]\\d* issues?\\b/': [
    ' dependencies for known issues, found '
  ],
  '/^\\s*[1-9]\\d* findings? \\(.*\\): .{0,80}\\b[1-9]\\d* (?:high|medium)\\b/': [
    ' high',
    ' medium'
  ],
  '/\\bQUALITY GATE STATUS: FAILED\\b|\\bQuality Gate has FAILED\\b/i': [
    'quality gate status: failed',
    'quality gate has failed'
  ],
  '/(?:^|[\\s:])(?<command>[^\\s:"\'`]{1,80}): command not found\\b/': [': command not found'],
  '/sh: (?:line )?(?:\\d+: )?(?<command>[^\\s:"\'`]{1,80}): not found\\s*$/': [': not found'],
  '/\\bcommand not found: (?<command>[\\w./+-]+)/': ['command not found: '],
  "/'(?<command>[^']{1,80})' is not recognized as an internal or external command\\b/": [
    "' is not recognized as an internal or external command"
  ],
  "/\\bThe term '(?<command>[^']{1,80})' is not recognized as (?:the|a) name of a cmdlet\\b/": [
    "' is not recognized as the name of a cmdlet",
    "' is not recognized as a name of a cmdlet"
  ],
  '/\\bUnable to locate executable file: (?<command>[\\w./+-]+?)\\.? Please verify\\b/': [
    'unable to locate executable file: '
  ],
  '/\\bexec: "(?<command>[^"]+)": executable file not found in (?:\\$PATH|%PATH%)(?!: unknown)/': [
    '": executable file not found in $path',
    '": executable file not found in %path%'
  ],
  '/\\bspawn (?<command>[\\w./@+-]+) ENOENT\\b/': ['spawn '],
  "/\\benv: [`'‘]?(?<command>[\\w.+-]+)['’]?: No such file or directory\\b/": [
    ': no such file or directory'
  ],
  '/: line \\d+: (?<path>[\\w./-]*\\/[\\w.-]+): No such file or directory\\b/': [
    ': no such file or directory'
  ],
  '/\\bCommand "(?<command>[\\w.:-]+)" not found\\b|\\bcould not determine executable to run\\b/': [
    '" not found',
    'could not determine executable to run'
  ],
  '/\\berror: no such (?:sub)?command: `(?<command>[\\w-]+)`/': [
    'error: no such command: `',
    'error: no such subcommand: `'
  ],
  '/(?:^|: )(?<path>\\.{0,2}\\/[\\w./-]+): Permission denied\\s*$/': [': permission denied'],
  '/\\b(?:EACCES: permission denied|PermissionError: \\[Errno 13\\]|Permission denied \\(os error 13\\)|[\\w.]+: Permission denied\\s*$)/':
    ['permissionerror: [errno 13]', 'permission denied (os error 13)', ': permission denied'],
  '/: (?<name>[A-Za-z_]\\w*): (?:unbound variable|parameter (?:null or )?not set)\\b/': [
    ': unbound variable',
    ': parameter not set',
    ': parameter null or not set'
  ],
  "/^\\s*\\w[\\w.+-]*: (?:cannot (?:access|stat|open|create \\w+|remove) )?[`'‘]?(?<path>[\\w./~*-]+)['’]?: No such file or directory\\b/":
    [': no such file or directory'],
  "/\\bcd: (?:can't cd to )?(?<path>[\\w./~-]+)(?:: No such file or directory)?\\s*$/": ['cd: '],
  "/\\bAn error occurred trying to start process '.+' with working directory '(?<path>[^']+)'/": [
    "an error occurred trying to start process '"
  ],
  "/\\bENOENT: no such file or directory, (?:open|stat|scandir|lstat|access|copyfile|unlink) '(?<path>[^']+)'/":
    [
      "enoent: no such file or directory, open '",
      "enoent: no such file or directory, stat '",
      "enoent: no such file or directory, scandir '",
      "enoent: no such file or directory, lstat '",
      "enoent: no such file or directory, access '",
      "enoent: no such file or directory, copyfile '",
      "enoent: no such file or directory, unlink '"
    ],
  '/: (?:syntax error near unexpected token|syntax error: unexpected|unexpected EOF while looking for matching|Syntax error: )/':
    [
      ': syntax error near unexpected token',
      ': unexpected eof while looking for matching',
      ': syntax error: '
    ],
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 127\\b/': [
    'process completed with exit code 127'
  ],
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 126\\b|^The command ".{0,300}" exited with 126\\./':
    ['process completed with exit code 126', '" exited with 126.'],
  '/\\b(?:[Mm]issing (?:required )?(?:environment|env) (?:variable|var)s?\\b|(?:[Ee]nvironment|[Ee]nv) variable [`\'"]?(?<name>[A-Z][A-Z\\d_]+)[`\'"]? (?:is )?(?:not (?:set|defined|found)|required|missing|must be set))/':
    [
      'missing environment var',
      'missing env var',
      'missing required environment var',
      'missing required env var',
      'environment variable ',
      'env variable '
    ],
  '/\\b(?:[Nn]o API key (?:provided|found)|API key (?:is )?(?:missing|not (?:set|found|configured|provided))|[Mm]issing API key|(?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) (?:is |was )?(?:not set|missing|required|not configured|undefined))\\b/':
    ['missing api key', 'token ', 'key ', 'secret ', 'password '],
  '/\\b(?:[Ii]nvalid (?:API key|api[-_ ]key|access token|credentials)|Incorrect API key provided|401 Unauthorized|HTTP 401\\b)/':
    [
      'invalid api key',
      'invalid api-key',
      'invalid api_key',
      'invalid access token',
      'invalid credentials',
      'incorrect api key provided',
      '401 unauthorized',
      'http 401'
    ],
  '/\\b403:? (?:Client Error: )?Forbidden\\b/i': [
    '403 forbidden',
    '403 client error: forbidden',
    '403: forbidden',
    '403: client error: forbidden'
  ],
  '/\\b(?:ERROR|[Ee]rror): [Mm]issing (?:source |required |input |config )?file:? (?<file>[\\w./-]+)/':
    [
      'error: missing file ',
      'error: missing file: ',
      'error: missing source file ',
      'error: missing source file: ',
      'error: missing required file ',
      'error: missing required file: ',
      'error: missing input file ',
      'error: missing input file: ',
      'error: missing config file ',
      'error: missing config file: '
    ],
  '/\\b(?:tar|gzip|zip|unzip|cpio): (?<path>[^\\s:]+): (?:Cannot (?:open|stat): )?No such file or directory|\\b(?:unzip|zip|zip error): {1,2}cannot find (?:or open )?\\S+|\\bzip error: Nothing to do!/':
    [': no such file or directory', ' cannot find ', 'zip error: nothing to do!'],
  "/\\bCannot find (?:path|drive)[.:]? '?(?<path>[^']{1,200})'? (?:because it does not exist|\\. A drive with the name)/":
    [' because it does not exist', ' . a drive with the name'],
  '/^.{0,80}\\bwas unexpected at this time\\.\\s*$|^The syntax of the command is incorrect\\.\\s*$/':
    ['was unexpected at this time.', 'the syntax of the command is incorrect.'],
  '/^The system cannot find the (?:path|file|drive) specified\\.\\s*$/': [
    'the system cannot find the path specified.',
    'the system cannot find the file specified.',
    'the system cannot find the drive specified.'
  ],
  '/^(?:malloc|free|munmap_chunk|realloc|calloc)\\(\\): |^(?:corrupted (?:size vs|double-linked list)|double free or corruption|malloc_consolidate\\(\\))|\\*{3} stack smashing detected \\*{3}|^\\S+: malloc\\.c:\\d+: /':
    [
      'malloc(): ',
      'free(): ',
      'munmap_chunk(): ',
      'realloc(): ',
      'calloc(): ',
      'corrupted size vs',
      'corrupted double-linked list',
      'double free or corruption',
      'malloc_consolidate()',
      '* stack smashing detected *',
      ': malloc.c:'
    ],
  "/\\bAssertion [`'‘].{1,300}[`'’] failed\\.|^(?:Assertion failed: \\(.{1,200}\\), function |Assertion failed: .{1,200}, file )/":
    ['assertion `', "assertion '", 'assertion ‘', 'assertion failed: '],
  "/^terminate called (?:after throwing an instance of '(?<type>[^']+)'|without an active exception)|^libc\\+\\+abi(?:\\.dylib)?: terminating /":
    [
      "after throwing an instance of '",
      'without an active exception',
      'libc++abi: terminating ',
      'libc++abi.dylib: terminating '
    ],
  '/^Error on line \\d+ in .{1,300}\\.(?:iss|isl): (?!.{0,40}Source file)/': ['error on line '],
  "/\\b(?:[Ss]ource|[Ii]nput|[Cc]onfig(?:uration)?|[Pp]roject|[Ss]cript) (?:file|folder|directory|path):? [\"'`](?<path>[^\"'`]{1,200})[\"'`] (?:does not exist|doesn't exist|not found|could not be found|is missing|was not found)/":
    [
      '" does not exist',
      '" doesn\'t exist',
      '" not found',
      '" could not be found',
      '" is missing',
      '" was not found',
      "' does not exist",
      "' doesn't exist",
      "' not found",
      "' could not be found",
      "' is missing",
      "' was not found",
      '` does not exist',
      "` doesn't exist",
      '` not found',
      '` could not be found',
      '` is missing',
      '` was not found'
    ],
  '/^error: [Rr]ecipe `[^`]+` (?:failed|could not be run)|^task: Failed to run task "[^"]+": |^mage: |^Error: running "[^"]+" failed with exit code/':
    ['error: recipe `', 'task: failed to run task "', 'mage: ', '" failed with exit code'],
  "/^error: (?:[Jj]ustfile does not contain recipes? |No justfile found)|^task: Task \"(?<task>[^\"]+)\" does not exist|^rake aborted!.{0,10}Don't know how to build task|\\bDon't know how to build task '(?<rake>[^']+)'|\\bUnknown target specified: |\\bInvalid task '(?<invalid>[^']+)'/":
    [
      'error: justfile does not contain recipe ',
      'error: justfile does not contain recipes ',
      'error: no justfile found',
      'task: task "',
      "don't know how to build task",
      'unknown target specified: ',
      "invalid task '"
    ],
  '/^\\s*(?:##\\[error\\])?● (?!Console\\b|Cannot log)(?<test>\\S.*\\S › .+\\S)\\s*$|^ {2}● (?!Console\\b|Cannot |Test suite failed|process\\.exit|\\w+ Warning)(?<bare>\\S.*\\S)\\s*$/':
    [' › ', ' ● '],
  '/^\\s*(?:##\\[error\\])?(?:● )?Test suite failed to run\\b/': ['test suite failed to run'],
  '/^\\s*(?:##\\[error\\])?FAIL (?<file>(?:[^\\s:]+ )?[^\\s:]+\\.(?:[cm]?[jt]sx?|vue|svelte))(?: \\([\\d.]+ m?s\\))?\\s*$/':
    ['fail '],
  '/^\\s*(?:Tests|Test Suites|Test Files): +.{0,40}\\b[1-9]\\d* failed\\b|^\\s*(?:Tests|Test Files) {2}[1-9]\\d* failed\\b/':
    ['tests: ', 'test suites: ', 'test files: ', ' failed'],
  '/^\\s*(?:##\\[error\\])?(?:[×❯✗]|FAIL) +(?<test>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)(?: \\[[^\\]]+\\])? > .+\\S)\\s*$/':
    ['× ', '❯ ', '✗ ', 'fail '],
  '/^\\s*[1-9]\\d* failing\\s*$/': [' failing'],
  '/^\\s*(?:\\w+ )?(?:Chrome|Firefox|Safari|Edge|HeadlessChrome|PhantomJS|Electron|Opera|IE|jsdom)\\w*(?: Headless)? [\\d.]+ \\(.+\\) .+ FAILED\\s*$|: Executed \\d+ of \\d+ .{0,20}\\([1-9]\\d* FAILED\\)/':
    [' failed', ': executed '],
  '/^\\s*\\d+ (?:specs?|tests?), [1-9]\\d* failures?\\b/': [
    ' spec, ',
    ' specs, ',
    ' test, ',
    ' tests, '
  ],
  '/\\bExpected (?:spy )?\\S{1,80} (?:not )?to have been called(?: with| once|\\.|\\s*$)/': [
    ' to have been called'
  ],
  '/^\\s*not ok \\d+ (?!.*# (?:TODO|SKIP))(?:- )?(?<test>.+)/i': ['not ok '],
  '/^(?:ℹ|#) fail [1-9]\\d*\\s*$/': ['ℹ fail ', '# fail '],
  '/^\\s*[1-9]\\d* (?:tests?|uncaught exceptions?|unhandled rejections?) failed\\s*$/': [
    ' test failed',
    ' tests failed',
    ' uncaught exception failed',
    ' uncaught exceptions failed',
    ' unhandled rejection failed',
    ' unhandled rejections failed'
  ],
  '/^\\s*\\d+\\) (?:\\[[\\w -]+\\] › )?(?<test>\\S+\\.(?:spec|test)\\.[cm]?[jt]sx?:\\d+:\\d+ › [^─]+)/':
    [' › '],
  '/\\bTimeoutError: (?<call>(?:page|locator|browser\\w*|frame|elementHandle)\\.\\w+): Timeout \\d+ms exceeded\\b/':
    ['ms exceeded'],
  "/\\bExecutable doesn't exist at \\S+|\\bLooks like Playwright (?:Test or Playwright )?was just installed or updated\\b/":
    [
      "executable doesn't exist at ",
      'looks like playwright was just installed or updated',
      'looks like playwright test or playwright was just installed or updated'
    ],
  '/\\bnet::ERR_(?:CONNECTION_(?:REFUSED|RESET|TIMED_OUT|CLOSED)|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK_CHANGED|EMPTY_RESPONSE)\\b/':
    [
      'net::err_connection_refused',
      'net::err_connection_reset',
      'net::err_connection_timed_out',
      'net::err_connection_closed',
      'net::err_name_not_resolved',
      'net::err_internet_disconnected',
      'net::err_network_changed',
      'net::err_empty_response'
    ],
  '/\\b✖ {2}\\d+ of \\d+ failed \\(\\d+%\\)|^\\s*✖ {2}\\d+ of \\d+ failed/': ['✖ '],
  '/\\b(?:The cypress npm package is installed, but the Cypress binary is missing|Cypress verification timed out)\\b/':
    [
      'the cypress npm package is installed, but the cypress binary is missing',
      'cypress verification timed out'
    ],
  "/\\b(?:Failed to launch the browser process|DevToolsActivePort file doesn't exist|ChromeHeadless have not captured in)\\b/":
    [
      'failed to launch the browser process',
      "devtoolsactiveport file doesn't exist",
      'chromeheadless have not captured in'
    ],
  '/\\b(?:does not match stored snapshot|[1-9]\\d* snapshots? failed|Snapshot `[^`]+` mismatched)/':
    ['does not match stored snapshot', ' snapshot failed', ' snapshots failed', '` mismatched'],
  '/^\\s*(?:##\\[error\\])?(?:Error: )?No (?:tests|test files) found\\b/': [
    'no tests found',
    'no test files found'
  ],
  '/\\b(?:Jest: "?[^"]{1,100}"? coverage threshold for \\w+ \\([\\d.]+%\\) not met|Coverage for \\w+ \\([\\d.]+%\\) does not meet (?:global )?threshold)/':
    [' coverage threshold for ', '%) does not meet threshold', '%) does not meet global threshold'],
  '/\\bPackage size limit has exceeded by\\b/': ['package size limit has exceeded by'],
  '/^\\s*(?:Uncaught )?AssertionError(?: \\[ERR_ASSERTION\\])?: /': [
    'assertionerror: ',
    'assertionerror [err_assertion]: '
  ],
  '/\\b(?:ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection\\b|Unhandled promise rejection\\b)/': [
    'err_unhandled_rejection',
    'unhandledpromiserejection',
    'unhandled promise rejection'
  ],
  '/(?:^|\\s)(?<test>[\\w$.-]+(?:\\([\\w$.]+\\)|\\.[\\w$]+)?)(?:\\[[^\\]]*\\])? {1,2}(?:-- )?Time elapsed: [\\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/':
    [' <<< failure!', ' <<< error!'],
  '/\\bTests run: \\d+, Failures: \\d+, Errors: \\d+, Skipped: \\d+, Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!(?: --? in (?<suite>\\S+))?/':
    [', time elapsed: '],
  '/\\bTests run: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*), Skipped: \\d+(?:, Flakes: \\d+)?\\s*$/':
    ['tests run: '],
  '/^\\[ERROR\\] {3}(?:Run \\d+: )?(?<test>[A-Z][\\w$]*(?:>[\\w$]+)?\\.[\\w$]+)(?:\\[[^\\]]{0,80}\\])?:\\d+(?:->[\\w$.>:]+)* |^ {2}(?<erring>[A-Z][\\w$]*(?:>[\\w$]+)?\\.[\\w$]+):\\d+(?:->[\\w$.>:]+)* » /':
    ['[error] ', ' » '],
  '/^(?:Failed tests|Tests in error): {1,3}(?<test>[\\w$]+(?:\\[[^\\]]{0,80}\\])?\\([\\w.$]+\\))/':
    ['failed tests: ', 'tests in error: '],
  '/^(?:Failed tests|Tests in error): $/': ['failed tests: ', 'tests in error: '],
  '/^(?:\\[ERROR\\] )?(?:There (?:are|were) test failures\\.|.*There were failing tests\\. See the (?:report|results) at)/':
    [
      'there are test failures.',
      'there were test failures.',
      'there were failing tests. see the report at',
      'there were failing tests. see the results at'
    ],
  '/\\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\\b/': [
    'the forked vm terminated without properly saying goodbye',
    'the forked vm terminated without saying properly goodbye'
  ],
  '/^\\s*(?<test>[\\w$.]+(?: > [^>]{1,200}){1,4}) FAILED\\s*$/': [' failed'],
  '/^\\s*\\d+ tests? completed, [1-9]\\d* failed\\b/': [' test completed, ', ' tests completed, '],
  "/^(?:> Task |Execution failed for task ')(?<task>:\\S*[tT]est\\w*)(?: FAILED|'\\.)/": [
    '> task :',
    "execution failed for task ':"
  ],
  '/^\\s*\\[junit\\] (?:Tests run: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*)|Test (?<suite>[\\w.$]+) FAILED|Testcase: .+(?:FAILED|Caused an ERROR))/':
    ['[junit] '],
  '/ \\*\\*\\* FAILED \\*\\*\\*/': [' *** failed ***'],
  '/^\\s*(?:\\[java\\] |\\[junit\\] )?\\[\\s*[1-9]\\d* tests failed\\s*\\]|^There (?:was|were) [1-9]\\d* failures?:\\s*$/':
    [' tests failed', 'there was ', 'there were '],
  '/^\\s*(?:\\[j(?:ava|unit)\\] +)?JUnit (?:Jupiter|Vintage|Platform Suite):(?<test>[\\w$.]+:[\\w$]+\\(.{0,80}\\))/':
    ['junit jupiter:', 'junit vintage:', 'junit platform suite:'],
  '/^\\s*\\[(?:FAIL|Fail|PANICKED|TIMEDOUT)\\] (?<test>\\S.+)/': [
    '[fail] ',
    '[panicked] ',
    '[timedout] '
  ],
  '/^\\s*(?:##\\[error\\])?(?:--- )?FAIL: (?<test>(?:Test|Example|Benchmark|Fuzz)[\\w/.#=,:()@+-]*) \\(/':
    ['fail: test', 'fail: example', 'fail: benchmark', 'fail: fuzz'],
  '/^FAIL\\s+(?<package>[^\\s/]+\\/\\S+)\\s+(?:[\\d.]+s|\\(cached\\))\\s*$/': ['fail'],
  '/^\\s*WARNING: DATA RACE\\b/': ['warning: data race'],
  '/^\\s*(?:##\\[error\\])?panic: (?!test timed out)(?<message>.+)/': ['panic: '],
  '/^DONE \\d+ tests?,.{0,60} [1-9]\\d* failures?\\b|^=== FAIL: (?<test>\\S+ \\S+)/': [
    ' test,',
    ' tests,',
    '=== fail: '
  ],
  '/^\\s*test (?<test>\\S.*) \\.\\.\\. FAILED\\b/': [' ... failed'],
  '/\\btest result: FAILED\\. \\d+ passed; [1-9]\\d* failed\\b/': ['test result: failed. '],
  '/\\berror: (?:\\d+ targets? failed|(?:doc)?test failed, to rerun pass)|^\\s*test failed, to rerun pass/':
    [' target failed', ' targets failed', 'test failed, to rerun pass'],
  '/^\\s*(?:TRY \\d+ )?(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \\[ *[\\d.]+s\\] (?:\\( *\\d+\\/\\d+\\) )?(?<test>\\S.+)/':
    ['fail [', 'timeout [', 'sigabrt [', 'sigsegv ['],
  "/\\bthread '(?<thread>[^']{1,200})' (?:\\(\\d+\\) )?panicked at\\b/": ['panicked at'],
  '/^\\s*(?:\\d+: )?\\[ {2}FAILED {2}\\] (?<test>[\\w/]+\\.[\\w/]+)/': [' failed '],
  '/^\\s*\\[ {2}FAILED {2}\\] \\d+ tests?, listed below:/': [
    ' test, listed below:',
    ' tests, listed below:'
  ],
  '/^\\s*The following tests FAILED:|^\\s*\\d+% tests passed, [1-9]\\d* tests? failed out of \\d+|^\\s*Errors while running CTest\\b/':
    [
      'the following tests failed:',
      ' test failed out of ',
      ' tests failed out of ',
      'errors while running ctest'
    ],
  '/^\\s*\\d+\\/\\d+ Test +#\\d+: (?<test>\\S+) \\.*\\*{3}(?:Failed|Exception|Timeout|Not Run)/': [
    '*failed',
    '*exception',
    '*timeout',
    '*not run'
  ],
  '/^\\s*test cases: +\\d+ \\| .{0,40}\\b[1-9]\\d* failed\\b/': ['test cases: '],
  '/\\bERROR: (?:Address|Memory)Sanitizer: (?<kind>[\\w-]+)|\\bWARNING: (?:Thread|Memory)Sanitizer: (?<race>[\\w -]+)/':
    [
      'error: addresssanitizer: ',
      'error: memorysanitizer: ',
      'warning: threadsanitizer: ',
      'warning: memorysanitizer: '
    ],
  '/\\bSUMMARY: UndefinedBehaviorSanitizer: |: runtime error: (?:signed integer overflow|load of|member (?:access|call)|null pointer|shift exponent|index \\d)/':
    ['summary: undefinedbehaviorsanitizer: ', ': runtime error: '],
  '/\\bLeakSanitizer: detected memory leaks\\b/': ['leaksanitizer: detected memory leaks'],
  '/^\\s*(?:##\\[error\\])?Failed! +- Failed: +[1-9]\\d*, Passed: +\\d+|^\\s*Test Run Failed\\.\\s*$/':
    [', passed: ', 'test run failed.'],
  '/^\\s*(?:##\\[error\\])?(?:Failed (?<test>\\w+(?:\\.\\w+)+)(?:\\([^)]*\\))? \\[[<\\d][\\d. <mhs]*\\]|\\[xUnit\\.net [\\d:.]+\\]\\s+(?<name>\\S+) \\[FAIL\\])/':
    ['failed ', '[xunit.net '],
  '/\\berror: -\\[(?<test>[\\w.]+ \\w+)\\] : |XCTAssert\\w* failed\\b/': ['error: -[', 'xctassert'],
  '/\\bExecuted \\d+ tests?, with (?:\\d+ tests? skipped and )?[1-9]\\d* failures?\\b/': [
    ' test, with ',
    ' tests, with '
  ],
  "/^rspec '?(?<test>[^\\s']+_spec\\.rb(?::\\d+|\\[[\\d:]+\\]))'? #/": ['_spec.rb'],
  '/^\\s*\\d+ examples?, [1-9]\\d* failures?\\b|^\\s*Failure\\/Error: /': [
    ' example, ',
    ' examples, ',
    'failure/error: '
  ],
  '/^\\s*\\d+ (?:runs|tests), \\d+ assertions, (?:[1-9]\\d* failures|\\d+ failures, [1-9]\\d* errors)\\b/':
    [' assertions, '],
  '/^(?:FAILURES|ERRORS)!\\s*$|^Tests: \\d+, Assertions: \\d+,.{0,40} (?:Failures|Errors): [1-9]/':
    ['failures!', 'errors!', ', assertions: '],
  '/^\\d+\\) (?<test>[A-Z][\\w\\\\]*::test\\w*)/': ['::test'],
  "/\\bAn error occurred during the test sequence action: '?(?<action>\\w+)|\\bCRITICAL +Ansible return code was \\d+/":
    ['an error occurred during the test sequence action: ', ' ansible return code was '],
  '/^\\s*(?:\\d+ doctests?, )?\\d+ tests?, [1-9]\\d* failures?(?:, \\d+ \\w+)*\\s*$/': [
    ' test, ',
    ' tests, '
  ],
  '/\\bAssertion with (?:==|=~|!=|===|in|>|<) failed\\b/': [
    'assertion with == failed',
    'assertion with =~ failed',
    'assertion with != failed',
    'assertion with === failed',
    'assertion with in failed',
    'assertion with > failed',
    'assertion with < failed'
  ],
  '/\\bDubious, test returned \\d+\\b|^\\s*Failed \\d+\\/\\d+ (?:subtests|test programs)|^Result: FAIL\\s*$/':
    ['dubious, test returned ', ' subtests', ' test programs', 'result: fail'],
  '/\\bERROR: (?:LoadError: )?(?:Some tests did not pass|Package \\S+ errored during testing)/': [
    'some tests did not pass',
    ' errored during testing'
  ],
  '/^ ✗ (?!Build failed|Ensuring node|Preparing nodes|Writing config|Starting control|Installing |Joining |Waiting )(?<test>\\S.*)/':
    [' ✗ '],
  '/^\\s*(?:FAIL: )?(?<target>\\/\\/\\S+) +(?:FAILED|TIMEOUT)(?: in [\\d.]+s)?|^Executed \\d+ out of \\d+ tests?: .{0,60}\\b(?:fails? locally|fails? remotely)\\b/':
    [' failed', ' timeout', 'fail locally', 'fails locally', 'fail remotely', 'fails remotely'],
  '/\\bTEST-UNEXPECTED-(?:FAIL|ERROR|TIMEOUT|PASS) \\| (?<test>[^|]{1,200}?) \\|/': [
    'test-unexpected-fail | ',
    'test-unexpected-error | ',
    'test-unexpected-timeout | ',
    'test-unexpected-pass | '
  ],
  '/\\bPROCESS-CRASH \\| |\\bapplication crashed \\[@ |\\bReceived signal:? SIG(?:SEGV|ABRT|BUS|ILL|FPE)\\b|\\bdied with signal \\d/':
    [
      'process-crash | ',
      'application crashed [@ ',
      'received signal sigsegv',
      'received signal sigabrt',
      'received signal sigbus',
      'received signal sigill',
      'received signal sigfpe',
      'received signal: sigsegv',
      'received signal: sigabrt',
      'received signal: sigbus',
      'received signal: sigill',
      'received signal: sigfpe',
      'died with signal '
    ],
  '/\\bREGRESSION: benchmark\\b|\\bPerformance [Aa]lert!? .{0,80}(?:threshold|worse)|\\bbenchmark (?:result )?.{0,60}\\bREGRESSION\\b/':
    ['regression: benchmark', 'performance alert ', 'performance alert! ', 'benchmark '],
  '/^\\s{2}Message:\\s*$/': ['message:'],
  '/^\\s*✖ (?:\\[fail\\]: (?<test>\\S.{0,300})|(?<node>\\S.{0,300}) \\([\\d.]+ms\\))\\s*$/': ['✖ '],
  '/^\\s*(?:⎯+ )?Unhandled (?:Rejection|Error|Exception)s?(?: ⎯+)?\\s*$|\\bVitest caught \\d+ unhandled errors? during the test run\\b/':
    ['unhandled rejection', 'unhandled error', 'unhandled exception'],
  '/^\\s*(?:❯ )?FAIL {1,2}(?:\\|[^|]+\\| )?(?<file>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)) \\[ .+ \\]\\s*$/':
    [
      '.js [ ',
      '.jsx [ ',
      '.ts [ ',
      '.tsx [ ',
      '.cjs [ ',
      '.cjsx [ ',
      '.cts [ ',
      '.ctsx [ ',
      '.mjs [ ',
      '.mjsx [ ',
      '.mts [ ',
      '.mtsx [ ',
      '.vue [ ',
      '.svelte [ '
    ],
  '/^not ok \\d+ (?:Chrome|Firefox|Headless Chrome|Safari)[\\w. ]* - \\[[\\d.]+ ms\\] - (?<test>.+)/':
    [' ms] - '],
  '/^\\s*[1-9]\\d*\\/\\d+ failed(?: \\([\\dms ]+\\))?\\s*$|^Spec Files:\\s+.{0,60}[1-9]\\d* failed\\b/':
    [' failed', 'spec files:'],
  '/^cucumber (?:-p \\w+ )?(?<test>\\S+\\.feature:\\d+) # |^\\s*\\d+\\) Scenario: (?<scenario>.+) # \\S+\\.feature:\\d+/':
    ['cucumber ', ') scenario: '],
  '/^\\d+ scenarios? \\((?:[1-9]\\d* (?:failed|undefined|ambiguous)|.{0,40}\\b[1-9]\\d* failed)\\b/':
    [' scenario (', ' scenarios ('],
  '/^\\s*\\d+ features? passed, [1-9]\\d* failed, \\d+ skipped\\b|^\\s*\\d+ scenarios? passed, [1-9]\\d* failed\\b/':
    [' feature passed, ', ' features passed, ', ' scenario passed, ', ' scenarios passed, '],
  '/^(?<test>\\S.{0,120}\\S) +\\| FAIL \\|\\s*$/': [' | fail |'],
  "/^[\\s│|]*[├└+'][─-]+ (?<test>\\S.{0,200}?) (?:✘|\\[X\\]) /": [' ✘ ', ' [x] '],
  '/^\\[error\\] Failed: Total \\d+, Failed [1-9]\\d*, |^\\[error\\] Failed tests:|^\\[error\\] \\(.{1,80}\\) sbt\\.TestsFailedException: /':
    ['[error] failed: total ', '[error] failed tests:', ') sbt.testsfailedexception: '],
  '/^\\[(?:error|info)\\]\\s+(?:==> )?[Xx!] (?<test>\\S.{0,200}?)(?: [\\d.]+s)?(?: .{0,80}(?:Exception|Error|FailException).*)?$|^==> X (?<munit>\\S.+?) {2}[\\d.]+s/':
    ['[error]', '[info]', '==> x '],
  '/\\bio\\.kotest\\.assertions\\.AssertionFailedError: /': [
    'io.kotest.assertions.assertionfailederror: '
  ],
  '/^\\S+\\.(?:c|cc|cpp|cxx|h|hpp|mm):\\d+: (?:FATAL )?ERROR: (?:CHECK|REQUIRE|test case THREW)|^\\S+\\(\\d+\\): (?:FATAL )?ERROR: (?:CHECK|REQUIRE)/':
    [
      ': error: check',
      ': error: require',
      ': error: test case threw',
      ': fatal error: check',
      ': fatal error: require',
      ': fatal error: test case threw'
    ],
  '/^\\[doctest\\] (?:test cases: .{0,60}\\b[1-9]\\d* failed\\b|Status: FAILURE!)/': ['[doctest] '],
  '/(?:: | )(?:fatal )?error: in "(?<test>[^"]+)": /': [' error: in "'],
  '/^\\*{3} [1-9]\\d* failures? (?:is|are) detected in the test module\\b/': [
    ' failure is detected in the test module',
    ' failure are detected in the test module',
    ' failures is detected in the test module',
    ' failures are detected in the test module'
  ],
  '/^\\s*(?:\\d+: )?FAIL! {1,2}: (?<test>\\w+::\\w+\\([^)]*\\))/': ['fail! '],
  '/^\\s*\\d+\\/\\d+ (?<test>\\S+(?: \\S+){0,10}) {2,}(?:FAIL|TIMEOUT|ERROR)\\s+[\\d.]+s\\b/': [
    ' fail',
    ' timeout',
    ' error'
  ],
  '/^(?:FAIL|XPASS): (?<test>[\\w./+-]+(?: \\d+ - .+)?)$/': ['fail: ', 'xpass: '],
  '/^# (?:FAIL|ERROR): +[1-9]\\d*\\s*$|^\\d+ of \\d+ tests failed\\b/': [
    '# fail: ',
    '# error: ',
    ' tests failed'
  ],
  '/^\\d+%: Checks: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*)|^Run: +\\d+ +Failure total: +[1-9]\\d*|^\\S+\\.c:\\d+:[EF]:[\\w ]+:(?<test>\\w+):\\d+: /':
    ['%: checks: ', ' failure total: ', '.c:'],
  '/^\\S+\\.c:\\d+:(?<test>test\\w+):FAIL\\b|^\\d+ Tests [1-9]\\d* Failures \\d+ Ignored\\b/': [
    ':fail',
    ' ignored'
  ],
  '/^(?:FAIL|XPASS|TIMEOUT|UNRESOLVED): (?<test>\\S+ :: \\S+) \\(\\d+ of \\d+\\)/': [
    'fail: ',
    'xpass: ',
    'timeout: ',
    'unresolved: '
  ],
  '/^\\s*(?:\\d+\\) )?(?:Failure|Error):\\s*$/': ['failure:', 'error:'],
  '/^(?:bin\\/)?rails test (?<test>\\S+_test\\.rb:\\d+)\\s*$/': ['_test.rb:'],
  '/^(?:Failure|Error): (?<test>test[\\w ?!]*\\([A-Z][\\w:]*\\))/': [
    'failure: test',
    'error: test'
  ],
  '/^An error occurred (?:while loading|in (?:a|an) `\\w+\\(:\\w+\\)` hook)\\b|^\\d+ examples?, 0 failures, [1-9]\\d* errors? occurred outside of examples\\b/':
    [
      'an error occurred ',
      ' error occurred outside of examples',
      ' errors occurred outside of examples'
    ],
  '/^\\s*FAILED {2}(?<test>\\S+ > .+\\S)\\s*$/': ['failed '],
  '/^\\s*(?:Remaining|Unsilenced|Legacy|Other) (?:(?:self|direct|indirect) )?deprecation notices \\([1-9]\\d*\\)/':
    [
      'remaining deprecation notices (',
      'remaining self deprecation notices (',
      'remaining direct deprecation notices (',
      'remaining indirect deprecation notices (',
      'unsilenced deprecation notices (',
      'unsilenced self deprecation notices (',
      'unsilenced direct deprecation notices (',
      'unsilenced indirect deprecation notices (',
      'legacy deprecation notices (',
      'legacy self deprecation notices (',
      'legacy direct deprecation notices (',
      'legacy indirect deprecation notices (',
      'other deprecation notices (',
      'other self deprecation notices (',
      'other direct deprecation notices (',
      'other indirect deprecation notices ('
    ],
  '/^\\s*\\d+ scenarios? \\(.{0,40}[1-9]\\d* failed\\)|^--- Failed (?:scenarios|steps):/': [
    ' scenario (',
    ' scenarios (',
    '--- failed scenarios:',
    '--- failed steps:'
  ],
  '/^\\s*(?:##\\[error\\])?(?:Failed|failed) (?<test>[A-Za-z_]\\w*(?:\\(.{0,200}\\))?) \\[(?:< )?[\\d.,]+ ?m?s\\b[^\\]]*\\]\\s*$/':
    ['failed '],
  '/^\\s*(?<test>[A-Z]\\w*(?:\\.\\w+){2,}(?:\\(.{0,200}\\))?) \\[FAIL\\]\\s*$/': [' [fail]'],
  '/^\\s*Test run summary: Failed!|^\\s*Test Run Aborted\\.?\\s*$|\\bThe active test run was aborted\\. Reason: /':
    ['test run summary: failed!', 'test run aborted', 'the active test run was aborted. reason: '],
  '/^\\d+\\) (?:Failed|Error|Failure) : (?<test>[\\w.]+(?:\\(.{0,100}\\))?)\\s*$/': [
    ') failed : ',
    ') error : ',
    ') failure : '
  ],
  '/^ ✗ (?<test>\\S.*)$/': [' ✗ '],
  '/^ASSERT:(?<message>.+)|^FAILED \\(failures=[1-9]\\d*\\)/': ['assert:', 'failed (failures='],
  "/^\\s*\\d+\\. {2}AssertionError {2,}(?<test>\\S.*)|\\bthresholds on metrics '[^']+' (?:have been|were) crossed\\b/":
    [' assertionerror ', "thresholds on metrics '"],
  '/\\bExpected image to match or be a close match to snapshot but was [\\d.]+% different\\b|\\bScreenshot comparison failed\\b/i':
    [
      'expected image to match or be a close match to snapshot but was ',
      'screenshot comparison failed'
    ],
  '/^\\s*\\S+\\.test-d\\.ts:\\d+:\\d+\\s*$|\\bExpected type .+ to be assignable\\b/': [
    '.test-d.ts:',
    ' to be assignable'
  ],
  '/^\\s*(?:Warning|Fatal error): \\d+\\/\\d+ assertions failed\\b|^FAILURES: [1-9]\\d*\\/\\d+ assertions failed\\b|^\\s*Warning: Task "(?<task>[^"]+)" failed\\./':
    [' assertions failed', 'warning: task "'],
  "/^\\[\\d\\d:\\d\\d:\\d\\d\\] '(?<task>[^']+)' errored after |^\\[\\d\\d:\\d\\d:\\d\\d\\] Error in plugin /":
    ["' errored after ", '] error in plugin '],
  '/^\\s*[1-9]\\d* of \\d+ tests failed\\s*$/': [' tests failed'],
  '/^FAILED(?: CONFIGURATION)?: (?:@\\w+ )?(?<test>[A-Za-z_]\\w*)(?:\\(.{0,200}\\))?\\s*$/': [
    'failed: ',
    'failed configuration: '
  ],
  '/^(?:Failed tests|Tests in error): {1,3}(?<test>[\\w$]+\\([\\w.$]+\\)).*$/': [
    'failed tests: ',
    'tests in error: '
  ],
  '/^(?:Failure|Error) → (?<test>\\S+\\.lua @ \\d+)/': ['failure → ', 'error → '],
  '/^\\d+ success(?:es)? \\/ (?:[1-9]\\d* failures?|\\d+ failures? \\/ [1-9]\\d* errors?)\\b/': [
    ' success / ',
    ' successes / '
  ],
  '/^\\s{2,}(?<test>\\S.{0,160}?): {2,}FAIL(?: \\([\\d.]+s\\))?\\s*$/': [' fail'],
  '/^Test suite (?<suite>[\\w-]+): FAIL\\b|^\\S+> Test suite \\S+ failed$|^Completed [1-9]\\d* action\\(s\\)\\.\\s*Test suite failure for package\\b|^\\s*Test suite failure for package \\S+/':
    ['test suite '],
  '/^FAILED: Cases: \\d+ Tried: \\d+ Errors: \\d+ Failures: \\d+|^> ?\\[FAIL\\] {2,}(?<test>\\S.*)|^[1-9]\\d* failures?! in [\\d.]+s\\b|^\\[ {2}FAILED {2}\\] (?<cmocka>\\w+)\\s*$/':
    ['failed: cases: ', '>[fail] ', '> [fail] ', ' failure! in ', ' failures! in ', ' failed '],
  "/^(?:module '[^']+'|\\w+:.{1,160}?)\\.{3}(?:\\[[\\d.]+ s\\] )?\\*failed\\*\\s*$|^\\s+Failed: [1-9]\\d*\\. {2}Skipped: \\d+\\. {2}Passed: \\d+\\.|^ERROR: One or more eunit tests failed/":
    ['*failed*', ' passed: ', 'error: one or more eunit tests failed'],
  '/^\\s*\\( ?\\d+\\/\\d+\\) \\[\\w+\\] \\(X\\) (?<test>.+)/': ['] (x) '],
  '/^\\d+ examples? \\(.{0,80}\\b[1-9]\\d* (?:failed|broken)\\b|^\\s+\\d+ {2}✘ (?<test>\\S.*)/': [
    ' example (',
    ' examples (',
    ' ✘ '
  ],
  '/^\\{\\d+\\} (?<test>[\\w.]+(?:\\[[^\\]]*\\])?) \\[[\\d.]+s\\] \\.\\.\\. FAILED\\b/': [
    's] ... failed'
  ],
  '/^File "[^"]+", line \\d+, in (?<test>[\\w.<>]+)\\s*$/': ['", line '],
  '/^(?:file:)?(?<test>\\S+\\.feature:\\d+) ?# .+|^Failed scenarios:\\s*$|^Failing [Ss]cenarios:\\s*$/':
    ['.feature:', 'failed scenarios:', 'failing scenarios:'],
  '/^FAIL: (?<file>\\S+_test\\.go:\\d+): (?<test>\\S+)|^OOPS: \\d+ passed, .{0,60}[1-9]\\d* (?:FAILED|PANICKED)/':
    ['_test.go:', ' passed, '],
  '/^\\s*\\d+\\) (?:Failure|Error):\\s*$/': [') failure:', ') error:'],
  '/^\\d+\\) (?<test>[A-Z][\\w\\\\]*Test(?:Case)?::\\w+)(?: with data set .{1,200})?\\s*$/': [
    'test::',
    'testcase::'
  ],
  '/^\\s*(?:##\\[error\\])?FAILED (?<test>\\S+\\.py::\\S+)/': ['.py::'],
  '/^\\s*(?:\\[gw\\d+\\] \\[ *\\d+%\\] FAILED )?(?<test>\\S+\\.py::\\S+) (?:FAILED|ERROR)\\b|^\\s*\\[gw\\d+\\] \\[ *\\d+%\\] FAILED /':
    ['.py::', '%] failed '],
  '/^\\s*(?:##\\[error\\])?ERROR (?<file>\\S+\\.py)(?:::\\S+)?(?: - |\\s*$)/': ['error '],
  '/^=+ .*\\b[1-9]\\d* (?:failed|errors?)\\b.* in [\\d.]+ ?s(?:econds)?(?: \\([\\d:, a-z]+\\))? =+\\s*$|^[1-9]\\d* failed(?:, \\d+ \\w+)* in [\\d.]+ ?s\\b/':
    [' failed', ' error'],
  '/^!+ Interrupted: \\d+ errors? during collection !+/': [
    ' error during collection !',
    ' errors during collection !'
  ],
  '/^> {3,}assert /': [' assert '],
  '/^(?:RuntimeError: )?(?<file>[\\w/.]+) \\d+\\/\\d+ failed!/': [' failed!'],
  '/\\[XPASS\\(strict\\)\\]|^\\s*unexpected success\\b/i': [
    '[xpass(strict)]',
    'unexpected success'
  ],
  '/^\\s*(?:##\\[error\\])?FAIL: (?<test>[a-z_]\\w*) \\((?<suite>[\\w.]+)\\)/i': ['fail: '],
  '/^\\s*(?:##\\[error\\])?ERROR: (?<test>[a-z_]\\w*) \\((?<suite>[\\w.]+)\\)/i': ['error: '],
  '/^(?:FAIL|ERROR): (?:[\\w.]+\\.test_\\w+(?=\\s|$)|Doctest: [\\w.]+)|^FAIL: [A-Z][\\w -]+$/': [
    '.test_',
    'doctest: ',
    'fail: '
  ],
  '/^(?:##\\[error\\])?FAILED \\((?:failures|errors|unexpected successes)=\\d/': [
    'failed (failures=',
    'failed (errors=',
    'failed (unexpected successes='
  ],
  '/^\\*\\*\\*Test Failed\\*\\*\\* [1-9]\\d* failures?|\\bFailed doctest test for (?<name>[\\w.]+)/':
    ['***test failed*** ', 'failed doctest test for '],
  '/^(?:ERROR:\\s+|\\s+)(?<environment>[\\w.-]+): (?:commands failed|FAIL code \\d+)/': [
    'commands failed',
    'fail code '
  ],
  '/^(?:E\\s+)?AssertionError(?:: |\\s*$)/': ['assertionerror'],
  "/^(?:E\\s+)?(?:NameError|AttributeError|TypeError|IndexError|ZeroDivisionError|RecursionError|NotImplementedError|UnboundLocalError): (?!module ')/":
    [
      'nameerror: ',
      'attributeerror: ',
      'typeerror: ',
      'indexerror: ',
      'zerodivisionerror: ',
      'recursionerror: ',
      'notimplementederror: ',
      'unboundlocalerror: '
    ],
  '/\\b(?:FAILED CONSISTENTLY: |The following tests failed consistently: )/': [
    'failed consistently: '
  ],
  '/^=+ no tests (?:ran|collected) in |^collected 0 items\\s*$/': [
    '= no tests ran in ',
    '= no tests collected in ',
    'collected 0 items'
  ],
  '/\\b(?:Required test coverage of [\\d.]+% not reached|Coverage failure: total of [\\d.]+ is less than fail-under)\\b/':
    ['required test coverage of ', 'coverage failure: total of '],
  "/(?:^|##\\[error\\])The (?:action|background step) '(?<step>[^']{1,200})' has timed out after \\d+ minutes\\./":
    ["' has timed out after "],
  '/\\bhas exceeded the maximum execution time of \\d/': [
    'has exceeded the maximum execution time of '
  ],
  '/(?:^|##\\[error\\])The action has timed out\\./': ['the action has timed out.'],
  '/\\bCommand took >\\d+ ?min\\b|\\breturning 124\\b|\\bTIMED OUT: /': [
    'command took >',
    'returning 124',
    'timed out: '
  ],
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 124\\b|\\bexited 124\\b/': [
    'process completed with exit code 124',
    'exited 124'
  ],
  '/\\bNo output has been received in the last \\d+m|\\bcommand timed out: \\d+ seconds without output\\b|\\bToo long with no output\\b/':
    [
      'no output has been received in the last ',
      ' seconds without output',
      'too long with no output'
    ],
  '/\\bBuild timed out \\(after \\d+ minutes\\)|\\b(?:The job|execution) (?:exceeded the maximum time limit|took longer than \\d)|\\bTask run time exceeded\\b|\\bterminated after \\d+s, its full\\b/':
    [
      'build timed out (after ',
      'exceeded the maximum time limit',
      'took longer than ',
      'task run time exceeded',
      'terminated after '
    ],
  '/\\bsubprocess\\.TimeoutExpired\\b|\\bterminated or timed out after [\\d.]+ seconds\\b|\\bTimeoutExpired: Command\\b|\\btimed out after \\d+(?:\\.\\d+)? ?(?:seconds|s|ms|minutes)\\b/i':
    ['subprocess.timeoutexpired', 'timeoutexpired: command', 'timed out after '],
  '/\\bpanic: test timed out after \\d/': ['panic: test timed out after '],
  '/\\b[Ee]xceeded timeout of \\d+ ?ms for a (?:test|hook)\\b|\\bTest timed out in \\d+ms\\b/': [
    'exceeded timeout of ',
    'test timed out in '
  ],
  '/\\bTimeout of \\d+ms exceeded\\b|\\btimeout of \\d+ms exceeded\\. Ensure the done/i': [
    'ms exceeded'
  ],
  '/\\bFailed: Timeout (?:\\(?>|\\()?\\s?\\d[\\d.]*s?\\)?|\\+{5,} Timeout \\+{5,}/': [
    'failed: timeout ',
    '+ timeout +'
  ],
  '/\\bTest timeout of \\d+ms exceeded\\b/': ['test timeout of '],
  '/\\bNavigation timeout of \\d+ ?ms exceeded\\b|\\bTimeoutError: [Ww]aiting for (?:selector|function)/':
    [
      'navigation timeout of ',
      'timeouterror: waiting for selector',
      'timeouterror: waiting for function'
    ],
  '/\\bLock wait timeout exceeded\\b|\\bDeadlock found when trying to get lock\\b/': [
    'lock wait timeout exceeded',
    'deadlock found when trying to get lock'
  ],
  '/\\bSSHTimeout\\b|\\bvia SSH timed out\\b|\\bssh: connect to host \\S+ port \\d+: (?:Operation|Connection) timed out\\b/':
    ['sshtimeout', 'via ssh timed out', 'ssh: connect to host '],
  '/\\bTimeout waiting to lock\\b/': ['timeout waiting to lock'],
  '/\\bcontext deadline exceeded\\b/': ['context deadline exceeded'],
  '/^(?:E {3})?\\s*Traceback \\(most recent call last\\):\\s*$/': [
    'traceback (most recent call last):'
  ],
  '/^(?:[a-z_]\\w*\\.)*(?:ConnectionError|ConnectionResetError|ConnectionAbortedError|RemoteDisconnected|ConnectTimeout|ReadTimeout|ConnectionRefusedError|BrokenPipeError|SSLError|ProtocolError|ChunkedEncodingError|IncompleteRead): (?!.{0,60}(?:localhost|127\\.0\\.0\\.1|\\[::1\\]|0\\.0\\.0\\.0))/':
    [
      'connectionerror: ',
      'connectionreseterror: ',
      'connectionabortederror: ',
      'remotedisconnected: ',
      'connecttimeout: ',
      'readtimeout: ',
      'connectionrefusederror: ',
      'brokenpipeerror: ',
      'sslerror: ',
      'protocolerror: ',
      'chunkedencodingerror: ',
      'incompleteread: '
    ],
  '/^(?:E\\s+)?PermissionError: \\[(?:Errno|WinError) \\d+\\] /': [
    'permissionerror: [errno ',
    'permissionerror: [winerror '
  ],
  '/^Exception in thread "[^"]{1,120}" (?<error>[\\w.$]+(?:Exception|Error)(?::? .*)?)$/': [
    'exception in thread "'
  ],
  '/^(?:Exception in thread "[^"]{1,120}" |Caused by: |\\s*> )?java\\.lang\\.(?:ClassNotFoundException|NoClassDefFoundError): (?<class>[\\w.$/]+)/':
    ['java.lang.classnotfoundexception: ', 'java.lang.noclassdeffounderror: '],
  '/\\bjava\\.lang\\.(?:NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|UnsupportedClassVersionError): ?(?<member>\\S.*)/':
    [
      'java.lang.nosuchmethoderror:',
      'java.lang.nosuchfielderror:',
      'java.lang.abstractmethoderror:',
      'java.lang.incompatibleclasschangeerror:',
      'java.lang.unsupportedclassversionerror:'
    ],
  '/^(?:Uncaught )?(?<error>(?:(?:TypeError|ReferenceError|RangeError|AggregateError|Error): |(?:TypeError|RangeError|Error) \\[\\w+\\]: )\\S.*)$/':
    ['error: ', 'error ['],
  '/^panic: runtime error: (?:invalid memory address or nil pointer dereference|index out of range|slice bounds out of range|integer divide by zero|hash of unhashable type)/':
    [
      'panic: runtime error: invalid memory address or nil pointer dereference',
      'panic: runtime error: index out of range',
      'panic: runtime error: slice bounds out of range',
      'panic: runtime error: integer divide by zero',
      'panic: runtime error: hash of unhashable type'
    ],
  "/^(?:\\S{1,200}\\.rb|\\S{1,200}\\/[\\w-]+|-e|Rakefile|Gemfile):\\d+:in [`'].{1,120}': (?<error>.{1,400}\\((?:[A-Z]\\w*::)*[A-Z]\\w*\\))\\s*$|^(?<rake>(?:NameError: |NoMethodError: |ArgumentError: |LoadError: |RuntimeError: |FrozenError: |Errno::\\w+: |ActiveRecord::\\w+: ).+)$/":
    [
      ':in `',
      ":in '",
      'nameerror: ',
      'nomethoderror: ',
      'argumenterror: ',
      'loaderror: ',
      'runtimeerror: ',
      'frozenerror: ',
      'errno::',
      'activerecord::'
    ],
  '/^Unhandled [Ee]xception[.:] (?<error>(?:[A-Z]\\w*\\.)+\\w+(?:: .*)?)$/': [
    'unhandled exception. ',
    'unhandled exception: '
  ],
  '/^\\s*(?:PHP )?Fatal error: +(?:Uncaught (?<error>\\S.+)|(?<other>(?!Allowed memory|.{0,60}(?:Class|Interface|Trait) ["\']).+))/':
    ['fatal error: '],
  '/^(?<message>(?!#).{3,200}) at \\S+\\.(?:pl|pm|t|PL) line \\d+\\.\\s*$/': [
    '.pl line ',
    '.pm line ',
    '.t line '
  ],
  '/^Error in (?<call>\\S.{0,120}) : (?<message>\\S.*)$|^Error in (?<bare>[\\w.]+\\(.{0,100}\\)) :\\s*$/':
    ['error in '],
  '/^(?:lua[\\d.]*|luajit|texlua): (?<message>\\S+\\.lua:\\d+: .+)$/': ['.lua:'],
  '/^\\s*(?:\\+ )?FullyQualifiedErrorId : (?<error>\\S+)|^(?:Exception|ParserError|ParentContainsErrorRecordException|WriteErrorException|InvalidOperation|MethodInvocationException|ObjectNotFound): (?:\\S+\\.ps1:\\d+|\\S)/':
    [
      'fullyqualifiederrorid : ',
      'exception: ',
      'parsererror: ',
      'invalidoperation: ',
      'objectnotfound: '
    ],
  '/\\berror TS(?!5\\d{3}:|18003|6053|17004)\\d{3,5}: /': ['error ts'],
  '/^\\s*(?:##\\[error\\])?(?<file>[^\\s:]+\\.pyi?):\\d+(?::\\d+)?: error: /': ['.py:', '.pyi:'],
  '/^\\s*Found [1-9]\\d* errors? in \\d+ files? \\(/': [' error in ', ' errors in '],
  '/^\\s*\\S+\\.pyi?:\\d+:\\d+ - error: /': ['.py:', '.pyi:'],
  '/^\\s*[1-9]\\d* errors?, \\d+ warnings?, \\d+ (?:informations?|notes?)/': [
    ' warning, ',
    ' warnings, '
  ],
  '/^\\s*error\\[(?<rule>invalid-(?:argument-type|assignment|return-type)|unresolved-(?:import|attribute|reference)|call-non-callable|missing-argument|possibly-unbound[\\w-]*)\\]: /':
    [
      'invalid-argument-type',
      'invalid-assignment',
      'invalid-return-type',
      'unresolved-import',
      'unresolved-attribute',
      'unresolved-reference',
      'call-non-callable',
      'missing-argument',
      'possibly-unbound'
    ],
  '/\\[ERROR\\] Found [1-9]\\d* errors?\\s*$/': ['[error] found '],
  '/^\\s*[1-9]\\d* errors? found\\s*$/': [' error found', ' errors found'],
  '/^\\s*Found [1-9]\\d* errors?\\s*$/': ['found '],
  '/^\\s*Errors: [1-9]\\d*\\s*$/': ['errors: '],
  '/\\bsvelte-check found [1-9]\\d* errors?\\b/': ['svelte-check found '],
  '/^\\s*done \\(warnings were emitted\\)|^Total errors: [1-9]\\d*, Skipped: \\d+/': [
    'done (warnings were emitted)',
    'total errors: '
  ],
  "/\\bTimeout reached, aborting\\b|\\bTimeout of \\d+ms hit\\b|\\bTimeout waiting for (?:https?:|the )|\\b[Tt]imed out waiting for (?:the )?(?:deployment|server|service|container|port|database|server to|process|app(?:lication)?)\\b|\\bdid(?:n't| not) (?:start|become (?:ready|healthy|available)|come up|respond|finish) (?:with)?in \\d+ ?(?:s|sec|secs|seconds|minutes|m|ms)\\b|\\bwait-for-it(?:\\.sh)?: timeout occurred|\\bdockerize: Timeout after|\\btimeout occurred after waiting \\d+ seconds\\b|\\b[Oo]peration timed out after \\d+ (?:seconds|minutes)\\b|\\bexceeded the maximum (?:wait )?time of \\d+/":
    [
      'timeout reac',
      'ms hit',
      'timeout wait',
      'timed out wa',
      "didn't start",
      "didn't becom",
      "didn't come ",
      "didn't respo",
      "didn't finis",
      'did not star',
      'did not beco',
      'did not come',
      'did not resp',
      'did not fini',
      'wait-for-it: timeout occurred',
      'wait-for-it.sh: timeout occurred',
      'dockerize: timeout after',
      'timeout occurred after waiting ',
      'operation timed out after ',
      'exceeded the maximum time of ',
      'exceeded the maximum wait time of '
    ],
  '/^timeout: sending signal \\w+ to command |\\*{3} Test killed(?: with \\w+)?: ran too long\\b/':
    ['timeout: sending signal ', ': ran too long'],
  '/^TIMEOUT: (?<target>\\/\\/\\S+)/': ['timeout: //'],
  '/\\bTimeout - Async (?:callback was not invoked|function did not complete) within\\b|\\bHook timed out in \\d+ms\\b|\\bTestTimedOutException: |\\bTimeoutException: (?:\\S+\\(\\) timed out after|Timed out waiting|[Tt]imeout)|\\bTimeoutException: Message: |\\bselenium\\.common\\.exceptions\\.TimeoutException\\b|\\bConditionTimeoutException: |\\(ExUnit\\.TimeoutError\\)/':
    [
      'timeout - async callback was not invoked within',
      'timeout - async function did not complete within',
      'hook timed out in ',
      'testtimedoutexception: ',
      'timeoutexception: ',
      'selenium.common.exceptions.timeoutexception',
      '(exunit.timeouterror)'
    ],
  '/^(?:E\\s+)?(?:asyncio\\.exceptions\\.|concurrent\\.futures\\._base\\.)?TimeoutError:?\\s*$|\\bThe operation was aborted due to timeout\\b|\\bAbortError: .{0,60}\\btime(?:d )?out\\b/':
    ['timeouterror', 'the operation was aborted due to timeout', 'aborterror: '],
  '/\\bExecution Timeout Expired\\b|\\bcanceling statement due to (?:statement|lock) timeout\\b|\\bQuery execution was interrupted, maximum statement execution time exceeded\\b/':
    [
      'execution timeout expired',
      'canceling statement due to statement timeout',
      'canceling statement due to lock timeout',
      'query execution was interrupted, maximum statement execution time exceeded'
    ],
  '/\\bTimed out retrying after \\d+ms: /': ['timed out retrying after '],
  '/\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?:\\[.{1,200}\\] )?(?:Terminated|Interrupt|Hangup|wait: No child processes)\\b|\\bwas terminated on line \\d+ by signal (?:2|15)\\b/':
    [': *** ', 'was terminated on line '],
  '/\\bBUG: soft lockup - CPU#\\d+ stuck\\b|\\brcu: INFO: rcu_\\w+ (?:self-detected stall|detected stalls)\\b|\\bKernel panic - not syncing\\b/':
    ['bug: soft lockup - cpu#', 'rcu: info: rcu_', 'kernel panic - not syncing'],
  '/\\bThis request has been automatically failed because it uses a deprecated version of `(?<action>[\\w.-]+\\/[\\w.-]+)/':
    ['this request has been automatically failed because it uses a deprecated version of `'],
  '/\\bUnable to resolve action `?(?<action>[\\w.-]+\\/[^`\\s]+)`?, (?:unable to find version|repository not found|not found)/':
    ['unable to resolve action '],
  "/\\bCan't find 'action\\.yml', 'action\\.yaml' or 'Dockerfile' (?:under|for action) '(?<action>[^']+)'/":
    [
      "can't find 'action.yml', 'action.yaml' or 'dockerfile' under '",
      "can't find 'action.yml', 'action.yaml' or 'dockerfile' for action '"
    ],
  '/\\b(?:This is a scheduled (?<image>[\\w .-]{3,40}) (?:brownout|retirement)\\b|The (?<label>[\\w .-]{3,40}) based runner images are now retired\\b|A brownout will take place on\\b)/':
    [
      'this is a scheduled ',
      ' based runner images are now retired',
      'a brownout will take place on'
    ],
  '/\\bThe `(?<command>set-env|add-path)` command is disabled\\b/': [
    'the `set-env` command is disabled',
    'the `add-path` command is disabled'
  ],
  "/\\bUnable to process file command '(?<file>env|output|path|state|summary)' successfully\\b/": [
    "unable to process file command 'env' successfully",
    "unable to process file command 'output' successfully",
    "unable to process file command 'path' successfully",
    "unable to process file command 'state' successfully",
    "unable to process file command 'summary' successfully"
  ],
  "/(?:^|##\\[error\\]|Error: )Invalid (?:format '|value\\. Matching delimiter not found ')/": [
    "invalid format '",
    "invalid value. matching delimiter not found '"
  ],
  '/\\bInput required and not supplied: (?<input>[\\w-]+)/': ['input required and not supplied: '],
  '/(?:^|##\\[error\\])(?:Error: )?(?:Unexpected input\\(s\\) \'|Input does not meet YAML 1\\.2 "Core Schema" specification: )/':
    ["unexpected input(s) '", 'input does not meet yaml 1.2 "core schema" specification: '],
  '/(?:\\bInvalid workflow file\\b|\\bThe workflow is not valid\\. )/': [
    'invalid workflow file',
    'the workflow is not valid. '
  ],
  "/\\b(?:Unrecognized (?:named-value|function): '|The template is not valid\\. |Unexpected symbol: '|Error reading JToken from JsonReader)/":
    [
      "unrecognized named-value: '",
      "unrecognized function: '",
      'the template is not valid. ',
      "unexpected symbol: '",
      'error reading jtoken from jsonreader'
    ],
  "/\\(Line: \\d+, Col: \\d+\\): (?:Unexpected value '|Required property is missing: |There's not enough info to determine|A (?:mapping|sequence) was not expected|'[^']+' is already defined|Job '[^']+' depends on unknown job )/":
    [
      "unexpected value '",
      'required property is missing: ',
      "there's not enough info to determine",
      'a mapping was not expected',
      'a sequence was not expected',
      "' is already defined",
      "' depends on unknown job "
    ],
  "/'using: (?<runtime>[^']+)' is not supported, use\\b/": ["' is not supported, use"],
  '/\\b(?:Unable to get (?:env variable )?ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset|Could not fetch an OIDC token\\b|ACTIONS_ID_TOKEN_REQUEST_URL (?:is )?missing)/':
    [
      'unable to get actions_id_token_request_url',
      'unable to get actions_id_token_request_token',
      'unable to get env variable actions_id_token_request_url',
      'unable to get env variable actions_id_token_request_token',
      'actions_id_token_request_token environment variable was unset',
      'could not fetch an oidc token',
      'actions_id_token_request_url missing',
      'actions_id_token_request_url is missing'
    ],
  '/\\bDependencies lock file is not found in\\b/': ['dependencies lock file is not found in'],
  '/\\bSome specified paths were not resolved, unable to cache dependencies\\b/': [
    'some specified paths were not resolved, unable to cache dependencies'
  ],
  '/\\bNo file in \\S+ matched to \\[.+make sure you have checked out the target repository\\b/': [
    'make sure you have checked out the target repository'
  ],
  "/\\b(?:The version '(?<version>[^']+)' with architecture '[^']+' was not found for\\b|Version (?<spec>[\\d.x]+) with arch \\w+ not found|Unable to find Node version for platform|Could not find satisfied version for SemVer|Unable to find \\S+ version '[^']+' for platform)/":
    [
      "' with architecture '",
      ' with arch ',
      'unable to find node version for platform',
      'could not find satisfied version for semver',
      "' for platform"
    ],
  '/(?:^|##\\[error\\])Node\\.js (?:12|16|20) actions are deprecated\\b/': [
    'node.js 12 actions are deprecated',
    'node.js 16 actions are deprecated',
    'node.js 20 actions are deprecated'
  ],
  '/\\bThis looks like a (?:forked|Dependabot) (?:PR|pull request)\\b|\\bsecrets are not (?:available|passed)\\b/i':
    [
      'this looks like a forked pr',
      'this looks like a forked pull request',
      'this looks like a dependabot pr',
      'this looks like a dependabot pull request',
      'secrets are not available',
      'secrets are not passed'
    ],
  "/\\bRepository path '.+' is not under '/": ["' is not under '"],
  '/\\b(?:No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The pull request title .+does(?:n\'t| not) match)/':
    [
      'no release type found in pull request title',
      '" found in pull request title',
      'the pull request title '
    ],
  '/\\bLabel error[.:] Requires? (?:exactly|at least|at most) \\d|\\b(?:[Mm]issing|[Rr]equires?) (?:a |at least one |one of the )?(?:required )?labels?:/':
    [
      'ire exactly ',
      're at least ',
      'ire at most ',
      'res exactly ',
      'es at least ',
      'res at most ',
      'issing label',
      'quired label',
      'sing a label',
      'st one label',
      'of the label',
      'equire label',
      'uire a label',
      'quires label',
      'ires a label'
    ],
  '/(?:^|##\\[error\\])(?:One or more|Some|At least one)(?: of the)?(?: \\w+)? (?:jobs?|checks?|needs) (?:have |has )?(?:failed|was not successful|did not succeed)\\b/i':
    [' job ', ' jobs ', ' check ', ' checks ', ' needs ']
}
