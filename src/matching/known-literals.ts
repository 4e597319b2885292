// Made from src/rules by `npm run build`, see scripts/generate-literals.mjs.
/* eslint-disable max-lines */

import type { Wanted } from './line-scan.js'

/**
 * What `requiredLiterals` and `headsOf` find in the shipped patterns, by the pattern as text. The action is a new process for each
 * failed run, and to read 700 patterns in one that has just started takes it 50 ms.
 */
export const knownLiterals: Readonly<Record<string, Wanted>> = {
  '/^\\s*> Lint found (?:fatal )?errors in the project; aborting build\\b|^\\s*Lint found [1-9]\\d* errors?\\b/':
    { literals: ['lint found '], heads: '\t\n\u000b\f\r >Ll' },
  '/\\bAAPT2? ?: error: |\\berror: resource \\w+\\/\\S+ \\(aka [^)]+\\) not found\\b/': {
    literals: ['aapt: error: ', 'aapt : error: ', 'aapt2: error: ', 'aapt2 : error: ', ' (aka '],
    heads: null
  },
  '/\\bDuplicate class (?<class>[\\w.$]+) found in modules?\\b/': {
    literals: ['duplicate class '],
    heads: null
  },
  '/\\bManifest merger failed\\b/': { literals: ['manifest merger failed'], heads: null },
  '/\\bKeystore file \'[^\']+\' not found for signing config\\b|\\bFailed to read key \\S+ from store\\b|\\bSigningConfig "[^"]+" is missing required property\\b/':
    {
      literals: [
        "' not found for signing config",
        'failed to read key ',
        '" is missing required property'
      ],
      heads: null
    },
  '/\\bTimeout waiting for emulator to boot\\b|\\bEmulator did not boot in time\\b|\\bERROR +\\| (?:x86_64 emulation currently requires hardware acceleration|Failed to initialize the GL)/':
    {
      literals: [
        'timeout waiting for emulator to boot',
        'emulator did not boot in time',
        ' | x86_64 emulation currently requires hardware acceleration',
        ' | failed to initialize the gl'
      ],
      heads: null
    },
  '/\\bAndroid Gradle plugin requires Java (?<java>\\d+) to run\\b/': {
    literals: ['android gradle plugin requires java '],
    heads: null
  },
  "/\\bMinimum supported Gradle version is (?<gradle>[\\d.]+)\\. Current version is\\b|\\bThe project is using an incompatible version .{0,40} of the Android Gradle plugin\\b|\\bDependency '[^']+' requires (?:libraries and applications that\\s+depend on it to compile|Android Gradle plugin)\\b/":
    {
      literals: [
        'minimum supported gradle version is ',
        'the project is using an incompatible version ',
        'libraries and applications that',
        'android gradle plugin'
      ],
      heads: null
    },
  '/\\bis currently compiled against android-\\d+\\.|\\bThe minCompileSdk \\(\\d+\\) specified in a\\b/':
    { literals: ['is currently compiled against android-', 'the mincompilesdk ('], heads: null },
  '/\\bError while dexing\\b|\\bERROR: ?R8: |\\bCannot fit requested classes in a single dex file\\b|\\bProgram type already present: /':
    {
      literals: [
        'error while dexing',
        'error:r8: ',
        'error: r8: ',
        'cannot fit requested classes in a single dex file',
        'program type already present: '
      ],
      heads: null
    },
  '/^> hvigor ERROR: \\d{8} (?:Configuration|Specification Limit) /': {
    literals: ['> hvigor error: '],
    heads: '>'
  },
  '/^(?:> hvigor )?ERROR: (?:ArkTS:ERROR|\\d{8} ArkTS Compiler Error)/': {
    literals: ['arkts:error', ' arkts compiler error'],
    heads: '>Ee'
  },
  "/^(?:FAILURE: )?(?:Cannot locate tasks that match '|Task '(?<task>[^']+)' (?:is ambiguous|not found) in (?:root )?project|Project '(?<project>[^']+)' not found in (?:root )?project)/":
    {
      literals: [
        "cannot locate tasks that match '",
        "' is ambiguous in project",
        "' is ambiguous in root project",
        "' not found in project",
        "' not found in root project"
      ],
      heads: 'CFPTcfpt'
    },
  "/^\\s*> Failed to apply plugin \\[?'?(?<plugin>[\\w.:-]+)|^An exception occurred applying plugin request\\b/":
    {
      literals: ['> failed to apply plugin ', 'an exception occurred applying plugin request'],
      heads: '\t\n\u000b\f\r >Aa'
    },
  "/\\bGradle requires JVM \\d+ or later to run\\b|\\bCould not determine java version from '|\\bDependency requires at least JVM runtime version (?<java>\\d+)\\b|\\bNo matching (?:variant|configuration) of \\S+ was found\\. The consumer was configured to find/":
    {
      literals: [
        'gradle requires jvm ',
        "could not determine java version from '",
        'dependency requires at least jvm runtime version ',
        ' was found. the consumer was configured to find'
      ],
      heads: null
    },
  "/^(?:build|settings) file '.{1,200}': \\d+: |^\\s*Could not compile (?:build|settings|initialization) (?:file|script) '|^Script compilation errors?:/":
    {
      literals: [
        "build file '",
        "settings file '",
        "could not compile build script '",
        "could not compile settings script '",
        "could not compile initialization file '",
        "could not compile initialization script '",
        'script compilation error:',
        'script compilation errors:'
      ],
      heads: '\t\n\u000b\f\r BCSbcs'
    },
  '/▸ \\s*\\*\\* (?:BUILD|TEST|ARCHIVE|EXPORT|TEST BUILD|CLEAN) (?:FAILED|INTERRUPTED) \\*\\*|^The following build commands failed:/':
    { literals: ['▸ ', 'the following build commands failed:'], heads: null },
  '/\\bxcodebuild: error: (?<message>\\S.+)/': { literals: ['xcodebuild: error: '], heads: null },
  '/\\bxcode-select: error: (?:tool \'(?<tool>[^\']+)\' requires Xcode|invalid developer directory|missing Developer directory)|\\bxcrun: error: (?:invalid active developer path|unable to find utility "(?<utility>[^"]+)")/':
    {
      literals: [
        'xcode-select: error: ',
        'invalid active developer path',
        'unable to find utility "'
      ],
      heads: null
    },
  "/^(?:▸ )?\\s*❌ {1,2}(?<message>\\S+\\.(?:swift|[mhc]|mm|cc|cpp):\\d+:\\d+: .+|error: .+)|^error: (?<plain>.+ \\(in target '[^']+' from project '[^']+'\\))/":
    { literals: ['❌ ', "' from project '"], heads: '\t\n\u000b\f\r Ee' },
  "/\\berror: no such module '(?<module>[^']+)'/": {
    literals: ["error: no such module '"],
    heads: null
  },
  "/\\berror: Dependencies could not be resolved because\\b|\\bxcodebuild: error: Could not resolve package dependencies\\b|\\berror: package '[^']+' is using Swift tools version\\b/":
    {
      literals: [
        'error: dependencies could not be resolved because',
        'xcodebuild: error: could not resolve package dependencies',
        "' is using swift tools version"
      ],
      heads: null
    },
  '/^\\s*✘ Test (?<test>"?\\S.{0,160}?) (?:recorded an issue|failed after [\\d.]+ seconds)\\b/': {
    literals: ['✘ test '],
    heads: '\t\n\u000b\f\r '
  },
  "/^\\s*(?:Test Case '-?\\[?(?<test>[\\w. ]+)\\]?' failed \\(|(?:✖|✗) (?<pretty>test\\w+), )/": {
    literals: ["test case '", '✖ test', '✗ test'],
    heads: '\t\n\u000b\f\r Tt'
  },
  '/\\[!\\] CocoaPods could not find compatible versions for pod "(?<pod>[^"]+)"/': {
    literals: ['[!] cocoapods could not find compatible versions for pod "'],
    heads: null
  },
  "/\\[!\\] Unable to find a specification for [`'](?<pod>[^`']+)/": {
    literals: [
      '[!] unable to find a specification for `',
      "[!] unable to find a specification for '"
    ],
    heads: null
  },
  '/\\bThe sandbox is not in sync with the Podfile\\.lock\\b/': {
    literals: ['the sandbox is not in sync with the podfile.lock'],
    heads: null
  },
  "/^\\[!\\] (?<message>(?:Error|Could not|Exit status|Invalid|No |Couldn't|Unable)\\S*\\b.+)|\\bfastlane finished with errors\\b/":
    {
      literals: [
        '[!] error',
        '[!] could not',
        '[!] exit status',
        '[!] invalid',
        '[!] no ',
        "[!] couldn't",
        '[!] unable',
        'fastlane finished with errors'
      ],
      heads: null
    },
  '/\\bDone linting! Found \\d+ violations?, [1-9]\\d* serious in \\d+ files?\\b|(?:^|\\s)(?<file>\\S+\\.swift):\\d+:\\d+: error: .{1,300} Violation: /':
    { literals: ['done linting! found ', '.swift:'], heads: null },
  '/\\bUnable to boot (?:device|the Simulator)\\b|\\bFailed to (?:prepare device|launch) .{0,80}(?:impending launch|Simulator)|\\bTest runner (?:never began executing tests after launching|crashed before establishing connection)|\\bEarly unexpected exit, operation never finished bootstrapping\\b|\\bThe test runner (?:failed to initialize for UI testing|hung before establishing connection|timed out while preparing to run tests)\\b/':
    {
      literals: [
        'unable to boot device',
        'unable to boot the simulator',
        'failed to prepare device ',
        'failed to launch ',
        'test runner never began executing tests after launching',
        'test runner crashed before establishing connection',
        'early unexpected exit, operation never finished bootstrapping',
        'the test runner failed to initialize for ui testing',
        'the test runner hung before establishing connection',
        'the test runner timed out while preparing to run tests'
      ],
      heads: null
    },
  "/\\bPackage\\.swift(?::\\d+:\\d+)?: error: (?<message>\\S.+)|\\berror: (?:the package manifest at '[^']+' cannot be accessed|manifest parse error)/":
    {
      literals: ['package.swift', "the package manifest at '", 'manifest parse error'],
      heads: null
    },
  "/\\bld: (?:framework|library) (?:not found |')(?<framework>[\\w.+-]+)/": {
    literals: [
      'ld: framework not found ',
      "ld: framework '",
      'ld: library not found ',
      "ld: library '"
    ],
    heads: null
  },
  "/\\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed): .{0,300}(?:Response: (?:5\\d\\d|Timeout|Could|SSL|HTTP|Failure|Server|Transferred|Failed)|- \\d+ error)/":
    {
      literals: ["cdn: trunk url couldn't be downloaded: ", 'cdn: trunk repo update failed: '],
      heads: null
    },
  '/^\\[!\\] \\S+ did not pass validation, due to [1-9]\\d* errors?\\b/': {
    literals: [' did not pass validation, due to '],
    heads: '['
  },
  '/\\berror: -\\[(?<test>[\\w.]+ \\w+)\\] : |XCTAssert\\w* failed\\b/': {
    literals: ['error: -[', 'xctassert'],
    heads: null
  },
  '/\\bExecuted \\d+ tests?, with (?:\\d+ tests? skipped and )?[1-9]\\d* failures?\\b/': {
    literals: [' test, with ', ' tests, with '],
    heads: null
  },
  '/\\bCredentials could not be loaded, please check your action inputs\\b/': {
    literals: ['credentials could not be loaded, please check your action inputs'],
    heads: null
  },
  '/\\b(?:Unable to locate credentials\\b|NoCredentialsError\\b|no EC2 IMDS role found\\b)/': {
    literals: ['unable to locate credentials', 'nocredentialserror', 'no ec2 imds role found'],
    heads: null
  },
  '/\\bNot authorized to perform:? sts:AssumeRoleWithWebIdentity\\b/i': {
    literals: [
      'not authorized to perform sts:assumerolewithwebidentity',
      'not authorized to perform: sts:assumerolewithwebidentity'
    ],
    heads: null
  },
  '/\\bis not authorized to perform: (?<action>[\\w:-]+)/': {
    literals: ['is not authorized to perform: '],
    heads: null
  },
  '/\\bAn error occurred \\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\\) when calling\\b/':
    {
      literals: [
        'an error occurred (accessdenied) when calling',
        'an error occurred (accessdeniedexception) when calling',
        'an error occurred (unauthorizedoperation) when calling',
        'an error occurred (403) when calling'
      ],
      heads: null
    },
  '/\\b(?:ExpiredToken(?:Exception)?\\b|The security token included in the request is (?:expired|invalid)\\b)/':
    {
      literals: [
        'expiredtoken',
        'the security token included in the request is expired',
        'the security token included in the request is invalid'
      ],
      heads: null
    },
  "/\\bPermission '(?<permission>[\\w.]+)' denied on resource\\b/": {
    literals: ["' denied on resource"],
    heads: null
  },
  '/\\bThe billing account for the owning project is disabled\\b|\\bThis API method requires billing to be enabled\\b|\\bBILLING_DISABLED\\b/':
    {
      literals: [
        'the billing account for the owning project is disabled',
        'this api method requires billing to be enabled',
        'billing_disabled'
      ],
      heads: null
    },
  '/\\bAPI (?:\\[\\S+\\] )?(?:has not been used in project \\S+ before or it is disabled|not enabled on project)\\b|\\breason: SERVICE_DISABLED\\b/':
    {
      literals: [
        'has not been used in project ',
        'not enabled on project',
        'reason: service_disabled'
      ],
      heads: null
    },
  '/\\bmust specify exactly one of "workload_identity_provider" or "credentials_json"/': {
    literals: ['must specify exactly one of "workload_identity_provider" or "credentials_json"'],
    heads: null
  },
  '/\\bAADSTS\\d{4,7}: ?|\\bLogin failed with Error: /': {
    literals: ['aadsts', 'login failed with error: '],
    heads: null
  },
  '/\\bKubernetes cluster unreachable(?!.*(?:credentials|x509|localhost|Unauthorized|exec plugin))|\\bUnable to connect to the server: (?!x509|.{0,40}(?:localhost|127\\.0\\.0\\.1))/':
    {
      literals: ['kubernetes cluster unreachable', 'unable to connect to the server: '],
      heads: null
    },
  '/\\bThe connection to the server localhost:8080 was refused\\b/': {
    literals: ['the connection to the server localhost:8080 was refused'],
    heads: null
  },
  '/^error: the path "(?<path>[^"]+)" does not exist/': {
    literals: ['error: the path "'],
    heads: 'Ee'
  },
  '/\\bError from server \\(Forbidden\\): |\\bis forbidden: User "[^"]+" cannot (?<verb>\\w+) resource\\b/':
    { literals: ['error from server (forbidden): ', 'is forbidden: user "'], heads: null },
  '/\\bfield is immutable\\b/': { literals: ['field is immutable'], heads: null },
  '/\\banother operation \\(install\\/upgrade\\/rollback\\) is in progress\\b/': {
    literals: ['another operation (install/upgrade/rollback) is in progress'],
    heads: null
  },
  '/\\btimed out waiting for the condition\\b/': {
    literals: ['timed out waiting for the condition'],
    heads: null
  },
  '/\\b(?:ImagePullBackOff|ErrImagePull)\\b/': {
    literals: ['imagepullbackoff', 'errimagepull'],
    heads: null
  },
  '/\\bCrashLoopBackOff\\b/': { literals: ['crashloopbackoff'], heads: null },
  '/\\bError acquiring the state lock\\b/': {
    literals: ['error acquiring the state lock'],
    heads: null
  },
  '/\\bError: (?:Unsupported (?:block type|argument)|Invalid (?:block definition|expression)|Argument or block definition required|Missing (?:newline after argument|required argument)|Unclosed configuration block|Invalid multi-line string|Missing expression|Unbalanced parentheses|Invalid character|Invalid string literal)\\s*$/':
    {
      literals: [
        'error: unsupported block type',
        'error: unsupported argument',
        'error: invalid block definition',
        'error: invalid expression',
        'error: argument or block definition required',
        'error: missing newline after argument',
        'error: missing required argument',
        'error: unclosed configuration block',
        'error: invalid multi-line string',
        'error: missing expression',
        'error: unbalanced parentheses',
        'error: invalid character',
        'error: invalid string literal'
      ],
      heads: null
    },
  '/\\bError: (?:Reference to undeclared (?:resource|input variable|module|local value)|Invalid (?:reference|value for (?:input )?variable|function argument|index|(?:for_each|count) argument|template interpolation value)|Incorrect attribute value type|Call to unknown function|Error in function call|No value for required variable|Unsupported attribute|Duplicate resource)\\b/':
    {
      literals: [
        'error: reference to undeclared resource',
        'error: reference to undeclared input variable',
        'error: reference to undeclared module',
        'error: reference to undeclared local value',
        'error: invalid reference',
        'error: invalid value for variable',
        'error: invalid value for input variable',
        'error: invalid function argument',
        'error: invalid index',
        'error: invalid for_each argument',
        'error: invalid count argument',
        'error: invalid template interpolation value',
        'error: incorrect attribute value type',
        'error: call to unknown function',
        'error: error in function call',
        'error: no value for required variable',
        'error: unsupported attribute',
        'error: duplicate resource'
      ],
      heads: null
    },
  '/\\bError: (?:Backend initialization required|Required plugins are not installed|Module not installed|Could not load plugin)\\b/':
    {
      literals: [
        'error: backend initialization required',
        'error: required plugins are not installed',
        'error: module not installed',
        'error: could not load plugin'
      ],
      heads: null
    },
  '/\\bError: Failed to (?:query available provider packages|install provider)\\b/': {
    literals: [
      'error: failed to query available provider packages',
      'error: failed to install provider'
    ],
    heads: null
  },
  '/\\b[Nn]o valid credential sources (?:found|for Terraform)\\b|\\bfailed to get shared config profile\\b|\\bThe config profile \\(\\S+\\) could not be found\\b/':
    {
      literals: [
        'no valid credential sources found',
        'no valid credential sources for terraform',
        'failed to get shared config profile',
        ') could not be found'
      ],
      heads: null
    },
  '/\\bUNREACHABLE! => /': { literals: ['unreachable! => '], heads: null },
  '/(?:^|\\s|\\| )(?:fatal: \\[[^\\]]+\\]: )?FAILED! => /': {
    literals: ['failed! => '],
    heads: null
  },
  '/\\bAn error occurred \\((?:503|500|502|504|InternalError|InternalFailure|ServiceUnavailable\\w*|ServiceException|RequestTimeout\\w*)\\) when calling\\b/':
    { literals: ['an error occurred ('], heads: null },
  '/\\bCould not connect to the endpoint URL: "https:\\/\\/|\\bConnection was closed before we received a valid response from endpoint URL\\b|\\b(?:Connect|Read) timeout on endpoint URL: "https:\\/\\//':
    {
      literals: [
        'could not connect to the endpoint url: "https://',
        'connection was closed before we received a valid response from endpoint url',
        'connect timeout on endpoint url: "https://',
        'read timeout on endpoint url: "https://'
      ],
      heads: null
    },
  '/\\bERROR: \\(gcloud\\.[\\w.-]+\\) (?:UNAVAILABLE|INTERNAL|DEADLINE_EXCEEDED): |\\bERROR: \\(gcloud\\.[\\w.-]+\\) There was a problem refreshing your current auth tokens: .{0,200}(?:timed out|Connection)/':
    {
      literals: ['error: (gcloud.', ') there was a problem refreshing your current auth tokens: '],
      heads: null
    },
  '/\\bThe connection to the server (?!localhost|127\\.)\\S+ was refused - did you specify the right host or port\\?/':
    { literals: [' was refused - did you specify the right host or port?'], heads: null },
  '/\\bAn error occurred \\((?:ValidationError|ValidationException|InvalidParameter\\w*|InvalidRequest\\w*|MissingParameter|MalformedPolicyDocument\\w*|ClientException|BadRequestException)\\) when calling\\b/':
    { literals: ['an error occurred ('], heads: null },
  '/\\bAn error occurred \\((?:NoSuchBucket|NoSuchKey|ResourceNotFoundException|NoSuchEntity|RepositoryNotFoundException|ClusterNotFoundException|ServiceNotFoundException|404)\\) when calling\\b/':
    {
      literals: [
        'an error occurred (nosuchbucket) when calling',
        'an error occurred (nosuchkey) when calling',
        'an error occurred (resourcenotfoundexception) when calling',
        'an error occurred (nosuchentity) when calling',
        'an error occurred (repositorynotfoundexception) when calling',
        'an error occurred (clusternotfoundexception) when calling',
        'an error occurred (servicenotfoundexception) when calling',
        'an error occurred (404) when calling'
      ],
      heads: null
    },
  '/^\\S+\\s+: ok=\\d+ +changed=\\d+ +unreachable=[1-9]/': {
    literals: [' unreachable='],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\S+\\s+: ok=\\d+ +changed=\\d+ +unreachable=0 +failed=[1-9]/': {
    literals: [' unreachable=0 '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/"error": ?"(?:invalid_auth|not_authed|invalid_token|token_revoked|account_inactive|invalid_client|unauthorized_client|invalid_grant)"|\\bCould not fetch access token for Azure\\b|\\bthe server has asked for the client to provide credentials\\b|\\bNo subscriptions found for\\b|^(?:##\\[error\\])?No subscriptions found\\.|\\bYou must be logged in to the server\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\bNo hosted parallelism has been purchased or granted\\b/': {
    literals: ['no hosted parallelism has been purchased or granted'],
    heads: null
  },
  '/^\\s*(?:Showing last frame|In (?<file>\\S+\\.cr):\\d+:\\d+)/': {
    literals: ['showing last frame', '.cr:'],
    heads: '\t\n\u000b\f\r ISis'
  },
  '/^crystal spec (?<test>\\S+\\.cr:\\d+) # /': { literals: ['crystal spec '], heads: 'Cc' },
  '/^(?<file>\\S+\\.nims?)\\(\\d+, \\d+\\) Error: /': {
    literals: ['.nim(', '.nims('],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/(?:^|\\s)(?<file>[^\\s:]+\\.zig):\\d+:\\d+: error: /': { literals: ['.zig:'], heads: null },
  '/^(?<file>[^\\s:]+\\.(?:for|f77|f90|f95|f03|f08|F90)):\\d+(?::\\d+|\\.\\d+)?:\\s*$/': {
    literals: ['.for:', '.f77:', '.f90:', '.f95:', '.f03:', '.f08:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^(?<file>\\S+\\.d)\\(\\d+(?:,\\d+)?\\): Error: /': {
    literals: ['): error: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^(?:\\S+\\.s?v:\\d+: (?:syntax error|error: )|%Error: \\S+\\.s?vh?:\\d+:|\\S+\\.vhdl?:\\d+:\\d+:(?:error:)? (?!note\\b|warning\\b))/':
    {
      literals: [': syntax error', ': error: ', '%error: ', '.vhd:', '.vhdl:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/\\bfatal error: (?:'(?<header>[^']+)' file not found|[\\w./+-]+\\.(?:h|hpp|hh|hxx|inc): No such file or directory)/":
    {
      literals: [
        "' file not found",
        '.h: no such file or directory',
        '.hpp: no such file or directory',
        '.hh: no such file or directory',
        '.hxx: no such file or directory',
        '.inc: no such file or directory'
      ],
      heads: null
    },
  '/\\bmeson\\.build:\\d+:\\d+: ERROR: Unknown compiler\\(s\\): /': {
    literals: [': error: unknown compiler(s): '],
    heads: null
  },
  '/(?:^|\\s|##\\[error\\])(?:[A-Za-z]:)?[^\\s:\'"]{1,300}\\.(?:[chm]|cc|cpp|cxx|cu|hh|hpp|hxx|inl|ipp|mm):\\d+(?::\\d+)?: (?:fatal )?error: (?!in "|.+(?:No such file or directory|file not found)|code should be clang-formatted|.{1,300} \\[(?:[a-z]+(?:[A-Z][a-z\\d]*)+|[\\w.,-]+,-warnings-as-errors)\\]$)/':
    { literals: [': error: ', ': fatal error: '], heads: null },
  "/\\bundefined reference to [`'‘]|\\bUndefined symbols for architecture \\w/": {
    literals: [
      'undefined reference to `',
      "undefined reference to '",
      'undefined reference to ‘',
      'undefined symbols for architecture '
    ],
    heads: null
  },
  '/\\b(?:ld|collect2|clang|lld|link)(?:\\.exe)?: (?:error: )?(?:ld returned \\d+ exit status|linker command failed)/':
    { literals: ['ld returned ', 'linker command failed'], heads: null },
  '/\\b(?:cannot find|library not found for|unable to find library) -l(?<library>[\\w.+-]+)/': {
    literals: ['cannot find -l', 'library not found for -l', 'unable to find library -l'],
    heads: null
  },
  "/\\berror: invalid linker name in (?:argument )?'?-fuse-ld=(?<linker>[\\w.-]+)/": {
    literals: [
      'error: invalid linker name in -fuse-ld=',
      "error: invalid linker name in '-fuse-ld=",
      'error: invalid linker name in argument -fuse-ld=',
      "error: invalid linker name in argument '-fuse-ld="
    ],
    heads: null
  },
  '/\\.(?:c|cc|cpp|cxx|cu|h|hpp|inl|ixx)\\(\\d+(?:,\\d+)?\\)\\s?: (?:fatal )?error C\\d{4}: /': {
    literals: [': error c', ': fatal error c'],
    heads: null
  },
  '/\\b(?:fatal )?error LNK\\d{4}: /': { literals: ['error lnk'], heads: null },
  '/\\bis not able to compile a simple test program\\b/': {
    literals: ['is not able to compile a simple test program'],
    heads: null
  },
  '/\\bCould not find a package configuration file provided by "(?<package>[^"]+)"/': {
    literals: ['could not find a package configuration file provided by "'],
    heads: null
  },
  '/\\bCould NOT find (?<package>\\w+) \\((?:missing|Required is|found|requested)\\b/i': {
    literals: ['could not find '],
    heads: null
  },
  '/\\bCMake \\d[\\d.]* or higher is required\\b|\\bCompatibility with CMake < \\d[\\d.]* has been removed\\b/':
    { literals: [' or higher is required', 'compatibility with cmake < '], heads: null },
  '/^\\s*(?:##\\[error\\])?CMake Error(?: at (?<file>[\\w./+-]+):\\d+ \\(|: )/': {
    literals: ['cmake error'],
    heads: '\t\n\u000b\f\r #Cc'
  },
  '/^\\s*Parse error\\. {2}(?:Expected|Function missing)/': {
    literals: ['parse error. '],
    heads: '\t\n\u000b\f\r Pp'
  },
  '/^\\s*Cannot find source file:|^\\s*No SOURCES given to target: /': {
    literals: ['cannot find source file:', 'no sources given to target: '],
    heads: '\t\n\u000b\f\r CNcn'
  },
  "/\\b(?:No package '(?<package>[^']+)' found|Package (?<name>[\\w.+-]+) was not found in the pkg-config search path)/":
    { literals: ["no package '", ' was not found in the pkg-config search path'], heads: null },
  '/^\\s*configure: error: /': { literals: ['configure: error: '], heads: '\t\n\u000b\f\r Cc' },
  '/\\bERROR: Dependency "(?<dependency>[^"]+)" not found\\b/i': {
    literals: ['error: dependency "'],
    heads: null
  },
  '/(?:^|[^\\w.+-])(?<library>[\\w.+-]+\\.so[\\w.]{0,40}): cannot open shared object file: No such file or directory|\\bLibrary not loaded: (?<name>\\S+)/':
    {
      literals: [
        ': cannot open shared object file: no such file or directory',
        'library not loaded: '
      ],
      heads: null
    },
  "/\\bversion `(?<version>GLIBC(?:XX)?_[\\d.]+)' not found\\b/": {
    literals: ['version `glibc_', 'version `glibcxx_'],
    heads: null
  },
  '/^(?:ninja: build stopped: |FAILED: )(?!.{0,60}\\bdid NOT complete successfully)/': {
    literals: ['ninja: build stopped: ', 'failed: '],
    heads: 'FNfn'
  },
  "/\\b(?:g|mingw32-)?make(?:\\.exe)?(?:\\[\\d+\\])?: \\*\\*\\* .*\\bError \\d|\\brecipe for target '[^']+' failed\\b/":
    { literals: [': *** ', "recipe for target '"], heads: null },
  '/\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?:No rule to make target|No targets specified and no makefile found)/':
    {
      literals: [
        ': *** no rule to make target',
        ': *** no targets specified and no makefile found'
      ],
      heads: null
    },
  '/^(?<file>\\S+):\\d+: \\*\\*\\* (?:missing separator|recipe commences before first target|commands commence before first target|multiple target patterns|unterminated|extraneous)/':
    {
      literals: [
        ': *** missing separator',
        ': *** recipe commences before first target',
        ': *** commands commence before first target',
        ': *** multiple target patterns',
        ': *** unterminated',
        ': *** extraneous'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/\\bBuild did NOT complete successfully\\b/': {
    literals: ['build did not complete successfully'],
    heads: null
  },
  '/\\bError downloading \\[https?:.+(?:[Tt]imed out|timeout|Connection reset|Unknown host|Connect)/':
    { literals: ['error downloading [http:', 'error downloading [https:'], heads: null },
  '/\\bError downloading \\[https?:.+: GET returned 5\\d\\d\\b/': {
    literals: ['error downloading [http:', 'error downloading [https:'],
    heads: null
  },
  '/^\\s*\\*\\* (?:BUILD|TEST|ARCHIVE|EXPORT|TEST BUILD|CLEAN) (?:FAILED|INTERRUPTED) \\*\\*/': {
    literals: [
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
      '** clean interrupted **'
    ],
    heads: '\t\n\u000b\f\r *'
  },
  '/(?:^|\\s)(?<file>[^\\s:]+\\.swift):\\d+:\\d+: error: (?!.{0,40}XCTAssert)/': {
    literals: ['.swift:'],
    heads: null
  },
  '/\\b(?:No signing certificate "|requires a provisioning profile\\b|No profiles for \'|errSecInternalComponent\\b|error: Choose a certificate to revoke\\. )/':
    {
      literals: [
        'no signing certificate "',
        'requires a provisioning profile',
        "no profiles for '",
        'errsecinternalcomponent',
        'error: choose a certificate to revoke. '
      ],
      heads: null
    },
  '/(?:^|\\s)(?<file>[^\\s:]+\\.hs):\\d+:\\d+: error:/': { literals: ['.hs:'], heads: null },
  "/\\bno such (?:target|package) '(?<target>[^']+)'(?:: |$)|\\bcannot load '(?<file>[^']+)': no such file\\b|\\bERROR: Skipping '[^']+': /":
    {
      literals: ["no such target '", "no such package '", "': no such file", "error: skipping '"],
      heads: null
    },
  '/^ERROR: \\S+\\/BUILD(?:\\.bazel)?:\\d+:\\d+: .{1,200} failed: (?:\\(Exit|\\(Aborted|\\(Killed|error executing)/':
    {
      literals: [
        ' failed: (exit',
        ' failed: (aborted',
        ' failed: (killed',
        ' failed: error executing'
      ],
      heads: 'Ee'
    },
  "/\\bFATAL ERROR: can't init: no west\\.yml found in (?<folder>\\S+)/": {
    literals: ["fatal error: can't init: no west.yml found in "],
    heads: null
  },
  '/\\b(?:error: building|Error: Building package) (?<port>\\S+) failed with: (?:BUILD_FAILED|POST_BUILD_CHECKS_FAILED|FILE_CONFLICTS|CASCADED)/':
    {
      literals: [
        ' failed with: build_failed',
        ' failed with: post_build_checks_failed',
        ' failed with: file_conflicts',
        ' failed with: cascaded'
      ],
      heads: null
    },
  '/^error: \\S+: curl (?:operation failed with error|failed to download with exit) code (?:[567]|16|18|28|35|52|55|56|92)\\b|^error: https:\\S+: failed: status code 5\\d\\d\\b|^\\s*status_code: (?:[567]|16|18|28|35|52|55|56|92)$/':
    {
      literals: [
        ': curl operation failed with error code 5',
        ': curl operation failed with error code 6',
        ': curl operation failed with error code 7',
        ': curl operation failed with error code 16',
        ': curl operation failed with error code 18',
        ': curl operation failed with error code 28',
        ': curl operation failed with error code 35',
        ': curl operation failed with error code 92',
        ': curl failed to download with exit code 5',
        ': curl failed to download with exit code 6',
        ': curl failed to download with exit code 7',
        ': curl failed to download with exit code 16',
        ': curl failed to download with exit code 18',
        ': curl failed to download with exit code 28',
        ': curl failed to download with exit code 35',
        ': curl failed to download with exit code 92',
        ': failed: status code 5',
        'status_code: 5',
        'status_code: 6',
        'status_code: 7',
        'status_code: 16',
        'status_code: 18',
        'status_code: 28',
        'status_code: 35',
        'status_code: 92'
      ],
      heads: '\t\n\u000b\f\r ESes'
    },
  '/^\\s*(?:CUSTOMBUILD : )?The requested URL returned error ?: 5\\d\\d\\b/': {
    literals: ['the requested url returned error: 5', 'the requested url returned error : 5'],
    heads: '\t\n\u000b\f\r CTct'
  },
  '/^-- Downloading \\S.* Failed\\. Status: (?:[567]|16|18|28|35|52|55|56|92);/': {
    literals: [
      ' failed. status: 5;',
      ' failed. status: 6;',
      ' failed. status: 7;',
      ' failed. status: 16;',
      ' failed. status: 18;',
      ' failed. status: 28;',
      ' failed. status: 35;',
      ' failed. status: 52;',
      ' failed. status: 55;',
      ' failed. status: 56;',
      ' failed. status: 92;'
    ],
    heads: '-'
  },
  "/\\bERROR: Missing (?:prebuilt package for |binary: )'?(?<package>[^'\\s]+)|\\bERROR: (?:Package '(?<name>[^']+)' not resolved|.{0,40}Unable to find '(?<other>[^']+)' in remotes)/":
    {
      literals: [
        'error: missing prebuilt package for ',
        'error: missing binary: ',
        "' not resolved",
        "unable to find '"
      ],
      heads: null
    },
  '/\\berror: possibly undefined macro: (?<macro>\\w+)|\\bautoreconf: (?:error|\\S+ failed with exit status)|\\baclocal: error: |\\berror: (?:m4_)?AC_\\w+ .{0,40}not found/':
    {
      literals: [
        'error: possibly undefined macro: ',
        'autoreconf: ',
        'aclocal: error: ',
        'error: ac_',
        'error: m4_ac_'
      ],
      heads: null
    },
  '/\\bCMake Error: (?:The source directory "[^"]+" does not (?:appear to contain CMakeLists\\.txt|exist)|Could not create named generator|CMAKE_\\w+_COMPILER not set|Error: generator : |The source "[^"]+" does not match the source)|\\bCMake Error: Could not find CMAKE_ROOT/':
    {
      literals: [
        'the source directory "',
        'could not create named generator',
        '_compiler not set',
        'error: generator : ',
        '" does not match the source',
        'cmake error: could not find cmake_root'
      ],
      heads: null
    },
  "/\\ball warnings being treated as errors\\b|\\berror: warnings found and -Werror specified\\b|\\bwarning treated as error - no 'object' file generated\\b/":
    {
      literals: [
        'all warnings being treated as errors',
        'error: warnings found and -werror specified',
        "warning treated as error - no 'object' file generated"
      ],
      heads: null
    },
  '/^(?<file>\\S+\\.proto):(?:\\d+:\\d+: (?!warning)\\S| (?:File not found|Import "[^"]+" was not found))|\\bprotoc-gen-\\w+: program not found or is not executable\\b/':
    { literals: ['.proto:', ': program not found or is not executable'], heads: null },
  '/\\b(?:warning|error): code should be clang-formatted\\b|\\[-Wclang-format-violations\\]/': {
    literals: [
      'warning: code should be clang-formatted',
      'error: code should be clang-formatted',
      '[-wclang-format-violations]'
    ],
    heads: null
  },
  '/\\berror: .{1,400} \\[(?<check>(?:bugprone|cert|cppcoreguidelines|google|llvm|misc|modernize|performance|portability|readability)-[\\w-]+|clang-analyzer-[\\w.-]+).{0,60}\\]\\s*$/':
    { literals: ['error: '], heads: null },
  '/^\\S+\\.(?:[ch]|cc|cpp|cxx|hh|hpp|hxx):\\d+:\\d+: (?:error|warning): .{1,300} \\[(?<check>[a-z]+(?:[A-Z][a-z\\d]*)+)\\]$/':
    {
      literals: [': error: ', ': warning: '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/\\b(?:gcc|g\\+\\+|cc|c\\+\\+|clang(?:\\+\\+)?(?:-\\d+)?|cc1(?:plus)?|rustc|javac|tsc|nasm): (?:fatal )?error: (?:no such file or directory: '(?<file>[^']+)'|(?<input>\\S+): No such file or directory)|\\berror: couldn't read \\S+: No such file or directory\\b|\\berror: file not found: (?<java>\\S+\\.java)|\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?<folder>\\S+): No such file or directory\\. {2}Stop\\b/":
    {
      literals: [
        "no such file or directory: '",
        ': no such file or directory',
        'error: file not found: '
      ],
      heads: null
    },
  '/^\\s*(?:FAIL: )?(?<target>\\/\\/\\S+) +(?:FAILED|TIMEOUT)(?: in [\\d.]+s)?|^Executed \\d+ out of \\d+ tests?: .{0,60}\\b(?:fails? locally|fails? remotely)\\b/':
    {
      literals: [
        ' failed',
        ' timeout',
        'fail locally',
        'fails locally',
        'fail remotely',
        'fails remotely'
      ],
      heads: '\t\n\u000b\f\r /EFef'
    },
  '/^(?:So, b|B)ecause .{1,400}, version solving failed\\.|\\bpub get failed \\(\\d+; /': {
    literals: [', version solving failed.', 'pub get failed ('],
    heads: null
  },
  '/^Unable to satisfy `\\S*pubspec\\.yaml` using `\\S*pubspec\\.lock`/': {
    literals: ['pubspec.yaml` using `'],
    heads: 'Uu'
  },
  '/^\\s*(?:error|warning|info) - (?<file>\\S+\\.dart:\\d+:\\d+) - .{1,400} - (?<rule>[a-z]\\w+)\\s*$/':
    { literals: ['.dart:'], heads: '\t\n\u000b\f\r EIWeiw' },
  '/^\\s*(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) (?<file>\\S+\\.dart:\\d+:\\d+) (?:•|-) (?<rule>\\w+)|^\\s*(?:ERROR|WARNING|INFO)\\|[A-Z_]+\\|(?<code>[A-Z_]+)\\|/':
    { literals: ['.dart:', 'error|', 'warning|', 'info|'], heads: '\t\n\u000b\f\r EIWeiw' },
  '/^\\s*[1-9]\\d* issues? found\\.(?: \\(ran in [\\d.]+s\\))?\\s*$/': {
    literals: [' issue found.', ' issues found.'],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^Formatted \\d+ files? \\([1-9]\\d* changed\\) in [\\d.]+ seconds\\b|^Changed (?<file>\\S+\\.dart)\\s*$/':
    { literals: [' changed) in ', '.dart'], heads: 'CFcf' },
  '/^\\s*\\d\\d:\\d\\d \\+\\d+(?: ~\\d+)? -[1-9]\\d*: (?<test>\\S.*?) \\[E\\]\\s*$|^❌ (?<flutter>\\S.{0,300}?\\.dart: .+?) \\(failed\\)$/':
    { literals: [' [e]', '❌ '], heads: '\t\n\u000b\f\r 0123456789' },
  '/^\\s*\\d\\d:\\d\\d \\+\\d+(?: ~\\d+)? -[1-9]\\d*: Some tests failed\\.|^::error::\\d+ tests? passed, [1-9]\\d* failed|^##\\[error\\]\\d+ tests? passed, [1-9]\\d* failed/':
    {
      literals: [': some tests failed.', ' test passed, ', ' tests passed, '],
      heads: '\t\n\u000b\f\r #0123456789:'
    },
  '/^(?:(?:\\.\\.\\/)+|\\/)?(?<file>[\\w./@+-]+\\.dart):\\d+:\\d+: Error: /': {
    literals: ['.dart:'],
    heads: '+-./0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  },
  '/^(?:Gradle task \\w+ failed with exit code \\d+|Target \\w+ failed: Exception: |Error (?:launching|waiting for) application|Encountered error while (?:building|archiving)\\b)/':
    {
      literals: [
        ' failed with exit code ',
        ' failed: exception: ',
        'error launching application',
        'error waiting for application',
        'encountered error while building',
        'encountered error while archiving'
      ],
      heads: 'EGTegt'
    },
  '/\\bGot (?:socket|TLS|HTTP) error trying to find package \\S+ at https?:|\\bpub get failed \\(server unavailable\\)|\\bpub\\.dev .{0,60}is (?:currently )?unavailable/':
    {
      literals: [
        'got socket error trying to find package ',
        'got tls error trying to find package ',
        'got http error trying to find package ',
        'pub get failed (server unavailable)',
        'is unavailable',
        'is currently unavailable'
      ],
      heads: null
    },
  "/\\bCan't connect to (?:local )?(?:MySQL|MariaDB) server (?:through socket|on) '|\\bERROR 2013 \\(HY000\\): Lost connection\\b|\\bSQLSTATE\\[HY000\\] \\[200[26]\\]/":
    {
      literals: [
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
      heads: null
    },
  "/\\bAccess denied for user '(?<user>[^']*)'@'/": {
    literals: ["access denied for user '"],
    heads: null
  },
  '/\\bFATAL: +(?:password authentication failed for user|role "(?<role>[^"]+)" does not exist|Peer authentication failed for user|no pg_hba\\.conf entry)|\\bfe_sendauth: no password supplied\\b/':
    {
      literals: [
        'password authentication failed for user',
        '" does not exist',
        'peer authentication failed for user',
        'no pg_hba.conf entry',
        'fe_sendauth: no password supplied'
      ],
      heads: null
    },
  '/\\bFATAL: +database "(?<database>[^"]+)" does not exist|\\bUnknown database \'(?<name>[^\']+)\'/':
    { literals: [' database "', "unknown database '"], heads: null },
  "/\\b(?:UndefinedTable|StatementInvalid|OperationalError|ProgrammingError|SQLSTATE\\[42S02\\])\\b.{0,80}(?:relation \"[^\"]+\" does not exist|no such table: \\w+|Base table or view not found|Table '[^']+' doesn't exist)/":
    {
      literals: [
        'undefinedtable',
        'statementinvalid',
        'operationalerror',
        'programmingerror',
        'sqlstate[42s02]'
      ],
      heads: null
    },
  '/\\bconnection to server (?:on socket "[^"]+"|at "[^"]+"(?: \\([^)]+\\))?, port \\d+) failed: (?!FATAL)|\\bpsql: (?:error: )?could not connect to server\\b|\\bIs the server running (?:on (?:that )?host|locally and accepting)/':
    {
      literals: [
        'connection to server ',
        'psql: could not connect to server',
        'psql: error: could not connect to server',
        'is the server running on host',
        'is the server running on that host',
        'is the server running locally and accepting'
      ],
      heads: null
    },
  '/\\bError (?:111|61|-2|-3) connecting to (?<host>[\\w.-]+):\\d+\\.|\\bCould not connect to Redis at \\S+:\\d+: |\\bRedis::CannotConnectError\\b|\\bRedisConnectionError\\b|\\bUnable to connect to Redis\\b/i':
    {
      literals: [
        'error 111 connecting to ',
        'error 61 connecting to ',
        'error -2 connecting to ',
        'error -3 connecting to ',
        'could not connect to redis at ',
        'redis::cannotconnecterror',
        'redisconnectionerror',
        'unable to connect to redis'
      ],
      heads: null
    },
  '/\\b(?:Mongoose|Mongo)ServerSelectionError\\b|\\bServerSelectionTimeoutError: |\\bMongoNetworkError: |\\bMongoTimeoutException\\b/':
    {
      literals: [
        'mongooseserverselectionerror',
        'mongoserverselectionerror',
        'serverselectiontimeouterror: ',
        'mongonetworkerror: ',
        'mongotimeoutexception'
      ],
      heads: null
    },
  '/\\bCould not find a valid Docker environment\\b|\\bContainerLaunchException: |\\bTimed out waiting for container port to open\\b|\\bContainerFetchException: /':
    {
      literals: [
        'could not find a valid docker environment',
        'containerlaunchexception: ',
        'timed out waiting for container port to open',
        'containerfetchexception: '
      ],
      heads: null
    },
  '/\\bKafkaJS(?:ConnectionError|NumberOfRetriesExceeded)\\b|\\bNoBrokersAvailable\\b|\\bFailed to construct kafka (?:consumer|producer)\\b/':
    {
      literals: [
        'kafkajsconnectionerror',
        'kafkajsnumberofretriesexceeded',
        'nobrokersavailable',
        'failed to construct kafka consumer',
        'failed to construct kafka producer'
      ],
      heads: null
    },
  '/\\bNoNodeAvailable(?:Exception|sException|Error)?\\b|\\bmax virtual memory areas vm\\.max_map_count \\[\\d+\\] is too low\\b|\\belasticsearch(?:\\.exceptions)?\\.ConnectionError\\b/i':
    {
      literals: [
        'nonodeavailable',
        'max virtual memory areas vm.max_map_count [',
        'elasticsearch.connectionerror',
        'elasticsearch.exceptions.connectionerror'
      ],
      heads: null
    },
  '/^psql:.{1,200}:\\d+: (?:ERROR|FATAL): +(?<message>\\S.*)|^ERROR \\d{4} \\([0-9A-Z]{5}\\) at line \\d+: (?<mysql>\\S.*)/':
    { literals: ['psql:', ') at line '], heads: 'EPep' },
  '/^L: +\\d+ \\| P: +\\d+ \\| (?<rule>[A-Z]{2}\\d{2}|L\\d{3}) \\| /': {
    literals: [' | p: '],
    heads: 'Ll'
  },
  '/\\bdependency_file_not_(?:parseable|evaluatable)\\b/': {
    literals: ['dependency_file_not_parseable', 'dependency_file_not_evaluatable'],
    heads: null
  },
  '/\\bdependency_file_not_resolvable\\b/': {
    literals: ['dependency_file_not_resolvable'],
    heads: null
  },
  '/\\bdependency_file_not_found\\b/': { literals: ['dependency_file_not_found'], heads: null },
  '/\\billformed_requirement\\b/': { literals: ['illformed_requirement'], heads: null },
  '/\\bprivate_source_timed_out\\b/': { literals: ['private_source_timed_out'], heads: null },
  '/\\bprivate_source_authentication_failure\\b/': {
    literals: ['private_source_authentication_failure'],
    heads: null
  },
  "/\\bDependabot encountered '[1-9]\\d*' error/": {
    literals: ["dependabot encountered '"],
    heads: null
  },
  '/^\\[?ERROR\\]?!?:? (?:Syntax Error while loading YAML|We were unable to read either as JSON nor YAML|conflicting action statements|YAML parsing failed)/i':
    {
      literals: [
        'syntax error while loading yaml',
        'we were unable to read either as json nor yaml',
        'conflicting action statements',
        'yaml parsing failed'
      ],
      heads: 'E[e'
    },
  "/^\\[?ERROR\\]?!?:? (?:couldn't resolve module\\/action '(?<module>[^']+)'|the role '(?<role>[^']+)' was not found|Unable to retrieve file contents|the playbook: \\S+ could not be found|no module\\/action detected)/":
    {
      literals: [
        "couldn't resolve module/action '",
        "' was not found",
        'unable to retrieve file contents',
        'the playbook: ',
        'no module/action detected'
      ],
      heads: 'E[e'
    },
  '/^\\[?ERROR\\]?!?:? (?:Failed to download collection tar|Unknown error when attempting to call Galaxy|Error when finding available api versions|Failed to get data from the API server)|\\bUnexpected Exception, this is probably a bug: <urlopen error\\b/':
    {
      literals: [
        'failed to download collection tar',
        'unknown error when attempting to call galaxy',
        'error when finding available api versions',
        'failed to get data from the api server',
        'unexpected exception, this is probably a bug: <urlopen error'
      ],
      heads: null
    },
  '/\\bIdempotence test failed\\b/': { literals: ['idempotence test failed'], heads: null },
  '/^Failed: [1-9]\\d* failure\\(s\\), \\d+ warning\\(s\\)|\\bFailed after (?:min|basic|moderate|safety|shared|production) profile: \\d+ failure|\\bFinished with [1-9]\\d* failure\\(s\\), \\d+ warning\\(s\\)/':
    {
      literals: [
        ' failure(s), ',
        'failed after min profile: ',
        'failed after basic profile: ',
        'failed after moderate profile: ',
        'failed after safety profile: ',
        'failed after shared profile: ',
        'failed after production profile: '
      ],
      heads: null
    },
  '/\\bparse error at \\((?<file>\\S+):\\d+\\): |\\bexecution error at \\((?<place>\\S+):\\d+:\\d+\\): |\\btemplate: \\S+:\\d+:\\d+: executing "(?<template>[^"]+)" at <|\\bYAML parse error on \\S+: |\\bvalues don\'t meet the specifications of the schema\\b/':
    {
      literals: [
        'parse error at (',
        'execution error at (',
        'template: ',
        'yaml parse error on ',
        "values don't meet the specifications of the schema"
      ],
      heads: null
    },
  '/\\blooks like "(?<url>[^"]+)" is not a valid chart repository or cannot be reached\\b|\\bError: (?:INSTALLATION FAILED: )?failed to (?:fetch|download) "?https?:\\/\\/\\S+|\\bError: no cached repo found\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\bError: (?:INSTALLATION|UPGRADE|UNINSTALLATION) FAILED: (?!parse error|execution error|context deadline|timed out|another operation|.{0,60}field is immutable)(?<message>\\S.+)/':
    {
      literals: [
        'error: installation failed: ',
        'error: upgrade failed: ',
        'error: uninstallation failed: '
      ],
      heads: null
    },
  '/\\bError: \\d+ chart\\(s\\) linted, [1-9]\\d* chart\\(s\\) failed|^Error: (?:failed (?:linting|installing) charts|linting and installing charts failed)/i':
    {
      literals: [
        ' chart(s) linted, ',
        'error: failed linting charts',
        'error: failed installing charts',
        'error: linting and installing charts failed'
      ],
      heads: null
    },
  '/\\berror: error validating "?(?<file>[^"\\s]+)(?!.{0,120}provide credentials)|\\berror: unable to (?:recognize|decode) "(?!.{1,400}(?:dial tcp|connection refused|i\\/o timeout))|\\bno matches for kind "(?<kind>[^"]+)" in version\\b|\\bThe \\w+ "[^"]+" is invalid: |\\berror validating data: (?!.{0,120}provide credentials)/':
    {
      literals: [
        'error: error validating ',
        'error: unable to recognize "',
        'error: unable to decode "',
        'no matches for kind "',
        '" is invalid: ',
        'error validating data: '
      ],
      heads: null
    },
  '/\\bError from server \\(NotFound\\): |\\berror: no matching resources found\\b/': {
    literals: ['error from server (notfound): ', 'error: no matching resources found'],
    heads: null
  },
  '/\\bERROR: failed to create cluster: (?<reason>.{1,120})|\\bExiting due to (?<code>[A-Z]+_[A-Z_]+): /':
    { literals: ['error: failed to create cluster: ', 'exiting due to '], heads: null },
  '/\\bdoes not match configured version constraint\\b|\\bInconsistent dependency lock file\\b|\\bno available releases match the given constraints\\b/':
    {
      literals: [
        'does not match configured version constraint',
        'inconsistent dependency lock file',
        'no available releases match the given constraints'
      ],
      heads: null
    },
  "/\\bError: .{1,200}: (?:AccessDenied|AccessDeniedException|UnauthorizedOperation|Forbidden): |\\bdoes not have authorization to perform action '(?<action>[^']+)'/":
    {
      literals: [
        ': accessdenied: ',
        ': accessdeniedexception: ',
        ': unauthorizedoperation: ',
        ': forbidden: ',
        "does not have authorization to perform action '"
      ],
      heads: null
    },
  '/\\b(?:CREATE|UPDATE|DELETE)_FAILED: [A-Z]\\w+ |\\b(?:ROLLBACK_COMPLETE|UPDATE_ROLLBACK_COMPLETE) state and can not be updated\\b|^\\s*❌ {1,2}Deployment failed: |^Error: Failed to create\\/update the stack: /':
    {
      literals: [
        'create_failed: ',
        'update_failed: ',
        'delete_failed: ',
        'rollback_complete state and can not be updated',
        ' deployment failed: ',
        'error: failed to create/update the stack: '
      ],
      heads: null
    },
  '/\\bCannot find project ref\\. Have you run supabase link\\?|\\bInvalid project ref format\\. Must be like\\b/':
    {
      literals: [
        'cannot find project ref. have you run supabase link?',
        'invalid project ref format. must be like'
      ],
      heads: null
    },
  '/\\bAccess token not provided\\. Supply an access token by running supabase login\\b|\\bInvalid access token format\\. Must be like `sbp_/':
    {
      literals: [
        'access token not provided. supply an access token by running supabase login',
        'invalid access token format. must be like `sbp_'
      ],
      heads: null
    },
  '/\\bnecessary to set a CLOUDFLARE_API_TOKEN environment variable\\b|\\bInvalid access token \\[code: 9109\\]|\\bUnable to authenticate request \\[code: 10001\\]|\\bInvalid format for Authorization header \\[code: 6111\\]/':
    {
      literals: [
        'necessary to set a cloudflare_api_token environment variable',
        'invalid access token [code: 9109]',
        'unable to authenticate request [code: 10001]',
        'invalid format for authorization header [code: 6111]'
      ],
      heads: null
    },
  '/\\bAuthentication error \\[code: 10000\\]|\\bYour Pages project has been blocked\\b|\\bAuthentication failed \\(status: 40[013]\\) \\[code: 9106\\]/':
    {
      literals: [
        'authentication error [code: 10000]',
        'your pages project has been blocked',
        'authentication failed (status: 400) [code: 9106]',
        'authentication failed (status: 401) [code: 9106]',
        'authentication failed (status: 403) [code: 9106]'
      ],
      heads: null
    },
  '/\\bError[!:] (?:The specified token is not valid|The token provided via `--token` argument is not valid|No existing credentials found|You defined "--token", but it\'s missing a value)/':
    {
      literals: [
        'error! the specified token is not valid',
        'error! the token provided via `--token` argument is not valid',
        'error! no existing credentials found',
        'error! you defined "--token", but it\'s missing a value',
        'error: the specified token is not valid',
        'error: the token provided via `--token` argument is not valid',
        'error: no existing credentials found',
        'error: you defined "--token", but it\'s missing a value'
      ],
      heads: null
    },
  '/\\bFailed to get Firebase project (?<project>\\S+)\\. Please make sure the project exists/': {
    literals: ['. please make sure the project exists'],
    heads: null
  },
  '/\\bError: HTTP Error: 40[13], (?:The caller does not have permission|Request had invalid authentication)|\\bFailed to authenticate, have you run firebase login\\?/':
    {
      literals: [
        'error: http error: 401, the caller does not have permission',
        'error: http error: 401, request had invalid authentication',
        'error: http error: 403, the caller does not have permission',
        'error: http error: 403, request had invalid authentication',
        'failed to authenticate, have you run firebase login?'
      ],
      heads: null
    },
  '/\\[semantic-release\\] › ✘ {2}(?<code>E[A-Z]+) |\\b(?<missing>ENOGHTOKEN|ENONPMTOKEN|EINVALIDNPMTOKEN|EGITNOPERMISSION|EINVALIDGHTOKEN)\\b/':
    {
      literals: [
        '[semantic-release] › ✘ ',
        'enoghtoken',
        'enonpmtoken',
        'einvalidnpmtoken',
        'egitnopermission',
        'einvalidghtoken'
      ],
      heads: null
    },
  '/^\\s*⨯ (?:release|build|command) failed(?: after [\\dms.]+)?\\s{2,}error=(?<message>.+)|^\\s*⨯ (?:release|build) failed after\\b/':
    {
      literals: ['⨯ release failed', '⨯ build failed', '⨯ command failed'],
      heads: '\t\n\u000b\f\r '
    },
  '/\\bThe Compose file .{0,80}is invalid because:|^\\s*(?:validating \\S+: |services\\.[\\w-]+ ).{0,80}(?:additional propert|must be a|Additional property)|\\bhas neither an image nor a build context specified\\b/':
    {
      literals: [
        'is invalid because:',
        'additional propert',
        'must be a',
        'has neither an image nor a build context specified'
      ],
      heads: null
    },
  '/^(?:ERROR: )?[Nn]o such service: (?<service>[\\w.-]+)/': {
    literals: ['no such service: '],
    heads: 'ENen'
  },
  "/^(?:ERROR: )?Service '[^']+' failed to build\\b|^The command '.{1,300}' returned a non-zero code: [1-9]/":
    { literals: ["' failed to build", "' returned a non-zero code: "], heads: 'ESTest' },
  '/\\bError uploading to https:\\/\\/codecov\\.io\\b|\\bCodecov: Failed to properly (?:upload|create commit|create report)|\\bThere was an error (?:fetching the storage URL|running the uploader)\\b/':
    {
      literals: [
        'error uploading to https://codecov.io',
        'codecov: failed to properly upload',
        'codecov: failed to properly create commit',
        'codecov: failed to properly create report',
        'there was an error fetching the storage url',
        'there was an error running the uploader'
      ],
      heads: null
    },
  '/\\bToken required (?:because branch is protected|- not valid tokenless upload)|\\bRepository token is required\\b|\\bMissing (?:Codecov )?repository upload token\\b/':
    {
      literals: [
        'token required because branch is protected',
        'token required - not valid tokenless upload',
        'repository token is required',
        'missing repository upload token',
        'missing codecov repository upload token'
      ],
      heads: null
    },
  '/\\bBad response: (?:5\\d\\d|4\\d\\d) .{0,200}|\\bCoveralls server error\\b|\\bcoveralls\\.exception\\.CoverallsException: /':
    {
      literals: [
        'bad response: ',
        'coveralls server error',
        'coveralls.exception.coverallsexception: '
      ],
      heads: null
    },
  '/^Error: Failed to create changeset for the stack: (?<stack>[^,]{1,128}), .{0,300}\\bReason: (?!No updates|The submitted information)/':
    { literals: ['error: failed to create changeset for the stack: '], heads: 'Ee' },
  '/\\bReason: The (?:size of the \\w+ content was too large|number of static files was too large)\\b/':
    { literals: [' content was too large', 'number of static files was too large'], heads: null },
  '/\\bReason: No matching Static Web App was found or the api key was invalid\\b|\\bdeployment_token was not provided\\b/':
    {
      literals: [
        'reason: no matching static web app was found or the api key was invalid',
        'deployment_token was not provided'
      ],
      heads: null
    },
  '/\\bYou must specify a region\\b|\\bMissing region in config\\b|\\bRegion is missing\\b|\\bfailed to find region\\b/i':
    {
      literals: [
        'you must specify a region',
        'missing region in config',
        'region is missing',
        'failed to find region'
      ],
      heads: null
    },
  '/\\bMissing entry-point(?:: | to Worker)|\\bThe expected output file at "[^"]+" was not found\\b|\\bNo (?:Output|output) [Dd]irectory named "[^"]+" found after the Build completed\\b/':
    {
      literals: [
        'missing entry-point: ',
        'missing entry-point to worker',
        'the expected output file at "',
        '" found after the build completed'
      ],
      heads: null
    },
  "/\\bAn error occurred during the test sequence action: '?(?<action>\\w+)|\\bCRITICAL +Ansible return code was \\d+/":
    {
      literals: [
        'an error occurred during the test sequence action: ',
        ' ansible return code was '
      ],
      heads: null
    },
  '/\\btoomanyrequests: /': { literals: ['toomanyrequests: '], heads: null },
  '/\\bCannot connect to the Docker daemon at\\b|\\berror during connect: .*docker daemon is not running\\b|\\bIs the docker daemon running\\?/i':
    {
      literals: [
        'cannot connect to the docker daemon at',
        'docker daemon is not running',
        'is the docker daemon running?'
      ],
      heads: null
    },
  '/\\bmanifest (?:unknown|for \\S+ not found)|\\bname unknown: |\\bNAME_UNKNOWN: /i': {
    literals: ['manifest ', 'name unknown: ', 'name_unknown: '],
    heads: null
  },
  '/\\bno match(?:ing manifest)? for (?:platform in manifest|\\w+\\/\\w+)/': {
    literals: ['no match for ', 'no matching manifest for '],
    heads: null
  },
  '/\\bfailed to resolve source metadata for (?<image>\\S+): .*: not found\\b/': {
    literals: ['failed to resolve source metadata for '],
    heads: null
  },
  '/\\bpull access denied(?: for |, repository does not exist)/': {
    literals: ['pull access denied for ', 'pull access denied, repository does not exist'],
    heads: null
  },
  '/\\b(?:denied: (?:denied\\b|requested access to the resource is denied|installation not allowed|permission_denied|not_found)|permission_denied: (?:write|create)_package|insufficient_scope: )/':
    {
      literals: [
        'denied: denied',
        'denied: requested access to the resource is denied',
        'denied: installation not allowed',
        'denied: permission_denied',
        'denied: not_found',
        'permission_denied: write_package',
        'permission_denied: create_package',
        'insufficient_scope: '
      ],
      heads: null
    },
  '/\\bunauthorized: (?:authentication required|incorrect username or password|token|unauthenticated|access token)|\\bno basic auth credentials\\b|"message":"authentication required/':
    {
      literals: [
        'unauthorized: authentication required',
        'unauthorized: incorrect username or password',
        'unauthorized: token',
        'unauthorized: unauthenticated',
        'unauthorized: access token',
        'no basic auth credentials',
        '"message":"authentication required'
      ],
      heads: null
    },
  '/(?:^|##\\[error\\]|Error: )Username and password required\\s*$/': {
    literals: ['username and password required'],
    heads: null
  },
  '/\\bCannot perform an interactive login from a non[- ]TTY device\\b/i': {
    literals: [
      'cannot perform an interactive login from a non-tty device',
      'cannot perform an interactive login from a non tty device'
    ],
    heads: null
  },
  '/\\bexec format error\\b/': { literals: ['exec format error'], heads: null },
  '/\\bexec user process caused: no such file or directory\\b|\\bexec: "(?<command>[^"]+)": (?:stat \\S+: no such file|executable file not found in (?:\\$PATH|%PATH%): unknown)/':
    { literals: ['exec user process caused: no such file or directory', 'exec: "'], heads: null },
  '/\\bfailed to (?:calculate checksum of ref|compute cache key).*"(?<file>[^"]+)": not found/': {
    literals: ['failed to calculate checksum of ref', 'failed to compute cache key'],
    heads: null
  },
  '/\\b(?:failed to read dockerfile: open|unable to evaluate symlinks in Dockerfile path:)/': {
    literals: [
      'failed to read dockerfile: open',
      'unable to evaluate symlinks in dockerfile path:'
    ],
    heads: null
  },
  '/\\b(?:dockerfile parse error|Dockerfile parse error|unknown instruction: )/': {
    literals: ['dockerfile parse error', 'unknown instruction: '],
    heads: null
  },
  '/\\bdocker exporter does not currently support exporting manifest lists\\b/': {
    literals: ['docker exporter does not currently support exporting manifest lists'],
    heads: null
  },
  '/\\bis not supported for the docker driver\\b|\\bCache export is not supported\\b/i': {
    literals: ['is not supported for the docker driver', 'cache export is not supported'],
    heads: null
  },
  '/\\bfailed to do request: (?:Head|Get|Put|Post) "https?:\\/\\/(?!localhost|127\\.)(?!.*(?:x509|certificate|HTTP response to HTTPS client))/':
    {
      literals: [
        'failed to do request: head "http://',
        'failed to do request: head "https://',
        'failed to do request: get "http://',
        'failed to do request: get "https://',
        'failed to do request: put "http://',
        'failed to do request: put "https://',
        'failed to do request: post "http://',
        'failed to do request: post "https://'
      ],
      heads: null
    },
  '/\\b(?:received unexpected HTTP status: 5\\d\\d|unexpected status(?: code)?(?: from \\w+ request to \\S+)?: 5\\d\\d)\\b/':
    { literals: ['received unexpected http status: 5', 'unexpected status'], heads: null },
  '/\\b(?:failed commit on ref |cannot overwrite digest |error writing (?:layer )?blob: |failed to copy: httpReadSeeker: )(?!.*\\b4\\d\\d (?:Bad|Unauth|Forb|Not))/i':
    {
      literals: [
        'failed commit on ref ',
        'cannot overwrite digest ',
        'error writing blob: ',
        'error writing layer blob: ',
        'failed to copy: httpreadseeker: '
      ],
      heads: null
    },
  '/\\bno active session for \\w+: context deadline exceeded\\b/': {
    literals: [': context deadline exceeded'],
    heads: null
  },
  '/\\bNo such container: /i': { literals: ['no such container: '], heads: null },
  '/\\bThe container name "(?<name>[^"]+)" is already in use\\b/': {
    literals: ['" is already in use'],
    heads: null
  },
  '/\\b(?:[Aa]ddress already in use|port is already allocated)\\b|\\bEADDRINUSE\\b|\\bLocal port \\[\\d+\\] is not available\\b/':
    {
      literals: [
        'address already in use',
        'port is already allocated',
        'eaddrinuse',
        '] is not available'
      ],
      heads: null
    },
  '/\\binvalid reference format\\b|\\binvalid tag "(?<tag>[^"]*)": /': {
    literals: ['invalid reference format', 'invalid tag "'],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:One or more containers failed to start|Failed to initialize container|Failed to initialize, \\w+ service is unhealthy)/':
    {
      literals: [
        'one or more containers failed to start',
        'failed to initialize container',
        'failed to initialize, '
      ],
      heads: null
    },
  '/\\bdependency failed to start: container \\S+ (?:is unhealthy|exited|has no)|\\bcontainer \\S+ is unhealthy\\b/':
    { literals: ['dependency failed to start: container ', ' is unhealthy'], heads: null },
  '/\\bfailed to solve: (?:process "|executor failed running)/': {
    literals: ['failed to solve: process "', 'failed to solve: executor failed running'],
    heads: null
  },
  '/\\bError response from daemon: /': { literals: ['error response from daemon: '], heads: null },
  '/\\berror building image: error building stage: |^Error: (?:error building at STEP|building at STEP) "/':
    {
      literals: [
        'error building image: error building stage: ',
        'error: error building at step "',
        'error: building at step "'
      ],
      heads: null
    },
  '/\\bERROR: (?<image>[\\w.-]+(?:\\/[\\w.-]+)+(?::[\\w.-]+)?): not found\\b|\\bfailed to resolve reference "(?<reference>[^"]+)": .*: not found\\b/':
    { literals: [': not found', 'failed to resolve reference "'], heads: null },
  '/\\bfailed to push \\S+: .{0,80}\\bblob upload (?:unknown|invalid)\\b/': {
    literals: ['blob upload unknown', 'blob upload invalid'],
    heads: null
  },
  '/\\bfailed to (?:push|copy|do request)\\b.{0,200}: (?:io: read\\/write on closed pipe|use of closed network connection|write: broken pipe|unexpected EOF|EOF\\b|http2: |net\\/http: |context deadline exceeded|.{0,60}connection reset)|\\berror parsing HTTP (?:408|5\\d\\d) response body\\b|\\bnet\\/http: HTTP\\/1\\.x transport connection broken\\b/':
    {
      literals: [
        'failed to push',
        'failed to copy',
        'failed to do request',
        'error parsing http ',
        'net/http: http/1.x transport connection broken'
      ],
      heads: null
    },
  '/\\bunable to prepare context: path "(?<path>[^"]+)" not found|\\b(?:COPY|ADD) failed: (?:file not found in build context|stat |no source files|forbidden path)|\\bERROR: (?:path "[^"]+" not found|resolve : lstat \\S+: no such file)/':
    {
      literals: [
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
      heads: null
    },
  '/\\bpermission denied while trying to connect to the [Dd]ocker\\b|\\bdocker\\.sock: (?:connect: )?permission denied\\b/':
    {
      literals: [
        'permission denied while trying to connect to the docker',
        'docker.sock: permission denied',
        'docker.sock: connect: permission denied'
      ],
      heads: null
    },
  '/\\bdenied: User cannot be authenticated with the token provided\\b/': {
    literals: ['denied: user cannot be authenticated with the token provided'],
    heads: null
  },
  '/\\blink \\S+ in (?:file )?\\S+ .{0,40}\\bis broken\\b|^\\W{0,8}[1-9]\\d* (?:broken|dead|invalid) (?:links?|URLs?|references?|anchors?)\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\.md:\\d+(?::\\d+)?(?: error)? MD\\d{3}\\/[a-z\\d/-]+ /': { literals: ['.md:'], heads: null },
  '/^\\s*(?:##\\[error\\])?(?:error: )?`(?<word>[^`]{2,60})` should be `|\\bUnknown word \\((?<unknown>[^)]{2,60})\\)|^\\S+:\\d+: (?<typo>\\S{2,40}) ==> \\S/':
    { literals: ['` should be `', 'unknown word (', ' ==> '], heads: null },
  '/^\\s*(?:\\* )?\\[✖\\] (?<url>\\S+)|\\bFound [1-9]\\d* (?:dead|broken) links?\\b|\\b[Bb]roken (?:live )?links were (?:detected|found)\\b|\\bERROR: [1-9]\\d* dead links? found\\b/':
    {
      literals: [
        '[✖] ',
        ' dead link',
        ' broken link',
        'broken links were detected',
        'broken links were found',
        'broken live links were detected',
        'broken live links were found'
      ],
      heads: null
    },
  '/^\\s*(?:\\* )?\\[(?:(?<status>[45]\\d\\d)|TIMEOUT)\\] (?:\\[|<)?(?<url>(?:https?|file|mailto):\\S+?)[\\]>]?(?:\\(| \\||$)|^🚫 Errors\\.+ *(?:\\| *)?[1-9]|^## Errors per input\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\bHTML-Proofer found [1-9]\\d* failures?\\b|^\\s*(?:External link (?<url>\\S+) failed|internally linking to (?<page>\\S+), which does not exist)/':
    { literals: ['html-proofer found ', 'external link ', 'internally linking to '], heads: null },
  "/\\bAborted with [1-9]\\d* warnings? in strict mode\\b|^(?:ERROR +- +)?Config value '(?<key>[^']+)': |^ERROR +- +Error (?:reading page|building page) /":
    {
      literals: [
        ' warning in strict mode',
        ' warnings in strict mode',
        "config value '",
        ' error reading page ',
        ' error building page '
      ],
      heads: null
    },
  '/^\\([^)]*: +line +\\d+\\) broken +(?<url>\\S+)/': { literals: [') broken '], heads: '(' },
  '/\\bDocusaurus found broken (?:links|anchors|markdown links?)\\b|\\bBroken link on source page path = |\\bdead link\\(s\\) found\\b/':
    {
      literals: [
        'docusaurus found broken links',
        'docusaurus found broken anchors',
        'docusaurus found broken markdown link',
        'broken link on source page path = ',
        'dead link(s) found'
      ],
      heads: null
    },
  '/^\\s*\\d+:\\d+\\s+error\\s+\\S.{0,200}\\s{2}(?<rule>[A-Za-z][\\w-]*\\.[A-Z]\\w+)\\s*$|^\\S+\\.(?:md|mdx|rst|adoc):\\d+:\\d+:(?<line>[A-Z][\\w-]*\\.[A-Z]\\w+):|^✖ [1-9]\\d* errors?, \\d+ warnings? and \\d+ suggestions? in \\d+ files?\\b/':
    {
      literals: ['error', '.md:', '.mdx:', '.rst:', '.adoc:', '✖ '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^! (?!LaTeX Error: File|Emergency stop)(?:LaTeX Error: |Undefined control sequence|Package \\w+ Error: |Missing [$}]|Paragraph ended before|Extra |TeX capacity exceeded|Argument of |Misplaced |Illegal )|^\\S+\\.tex:\\d+: (?!LaTeX Error: File)\\S/':
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/\\bLaTeX Error: File `(?<file>[^\']+)\' not found\\b|\\bLaTeX Error: The font "(?<font>[^"]+)" cannot be found\\b|\\bfontspec error: "font-not-found"/':
    {
      literals: [
        'latex error: file `',
        'latex error: the font "',
        'fontspec error: "font-not-found"'
      ],
      heads: null
    },
  '/^ERROR: (?:Problem with running filter|YAML parsing error|Rendering failed|Render failed)|^Quitting from lines? \\d+(?:-\\d+)?\\b/':
    {
      literals: [
        'error: problem with running filter',
        'error: yaml parsing error',
        'error: rendering failed',
        'error: render failed',
        'quitting from line ',
        'quitting from lines '
      ],
      heads: 'EQeq'
    },
  '/\\bERROR\\]? (?:\\(\\w+::\\w+\\): )?(?:Renderer exited with non-zero return code|Rendering failed|Unable to (?:run|parse) the backend)|^error: failed to build the (?:book|site)|^(?:Error: |ERROR )error building site: |^\\s*(?:Liquid|Jekyll) Exception: |\\bError: Error building site: /i':
    {
      literals: [
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
      heads: null
    },
  '/\\berror (?:CS|FS|BC|VBC)\\d{4,5}: /': {
    literals: ['error cs', 'error fs', 'error bc', 'error vbc'],
    heads: null
  },
  '/\\berror MSB(?!10(?:0[1-9]|11|50)|30(?:21|26|27))\\d{4}: /': {
    literals: ['error msb'],
    heads: null
  },
  '/(?:\\berror |^\\s+)NU110[123]: /': {
    literals: ['nu1101: ', 'nu1102: ', 'nu1103: '],
    heads: null
  },
  "/\\berror NU1301: (?!.*(?:\\b40[134]\\b|[Ll]ocal source|doesn't exist))/": {
    literals: ['error nu1301: '],
    heads: null
  },
  '/\\berror NU1301: .*\\b40[13]\\b/': { literals: ['error nu1301: '], heads: null },
  '/\\berror NU(?:1605|1107|1608|1109): /': {
    literals: ['error nu1605: ', 'error nu1107: ', 'error nu1608: ', 'error nu1109: '],
    heads: null
  },
  '/\\berror NU1004: /': { literals: ['error nu1004: '], heads: null },
  '/\\berror NU190[1-4]: /': { literals: ['error nu190'], heads: null },
  '/\\bThe specified API key is invalid, has expired, or does not have permission\\b/': {
    literals: ['the specified api key is invalid, has expired, or does not have permission'],
    heads: null
  },
  '/\\berror NETSDK1045: |\\bA compatible \\.NET SDK was not found\\b/': {
    literals: ['error netsdk1045: ', 'a compatible .net sdk was not found'],
    heads: null
  },
  '/\\bYou must install or update \\.NET to run this application\\b|\\bNo \\.NET SDKs were found\\b|\\bIt was not possible to find any (?:compatible framework version|installed \\.NET Core SDKs)/':
    {
      literals: [
        'you must install or update .net to run this application',
        'no .net sdks were found',
        'it was not possible to find any compatible framework version',
        'it was not possible to find any installed .net core sdks'
      ],
      heads: null
    },
  '/\\berror NETSDK1147: /': { literals: ['error netsdk1147: '], heads: null },
  '/\\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS): /': {
    literals: [
      'error whitespace: ',
      'error finalnewline: ',
      'error endofline: ',
      'error charset: ',
      'error imports: '
    ],
    heads: null
  },
  '/\\berror CONTAINER\\d{4}: /': { literals: ['error container'], heads: null },
  '/^\\s*\\| (?:Cannot bind|The property|Exception calling)/': {
    literals: ['| cannot bind', '| the property', '| exception calling'],
    heads: '\t\n\u000b\f\r |'
  },
  '/\\berror MSB10(?:03|09|11|50): |\\bMSBUILD : error MSB100[1-9]: /': {
    literals: [
      'error msb1003: ',
      'error msb1009: ',
      'error msb1011: ',
      'error msb1050: ',
      'msbuild : error msb100'
    ],
    heads: null
  },
  '/\\berror MSB30(?:21|26|27): /': {
    literals: ['error msb3021: ', 'error msb3026: ', 'error msb3027: '],
    heads: null
  },
  '/\\berror NU50\\d\\d: |\\berror : (?:The nuget command failed|NuGet pack failed)/i': {
    literals: ['error nu50', 'error : the nuget command failed', 'error : nuget pack failed'],
    heads: null
  },
  '/\\bA package with (?:ID|the ID|id) .{1,120}already exists and cannot be modified\\b|\\bResponse status code does not indicate success: 409\\b/':
    {
      literals: [
        'already exists and cannot be modified',
        'response status code does not indicate success: 409'
      ],
      heads: null
    },
  '/\\bTest host process crashed\\b|\\bTesthost process .{0,60}exited with error\\b/i': {
    literals: ['test host process crashed', 'exited with error'],
    heads: null
  },
  '/\\bThe argument \\S+ is invalid\\. Please use the \\/help option\\b|\\bThe test source file "(?<path>[^"]+)" provided was not found\\b/':
    {
      literals: [' is invalid. please use the /help option', '" provided was not found'],
      heads: null
    },
  "/\\bThe download of 'https?:[^']+' timed out because no data was received\\b|\\bFailed to download package '[^']+' from 'https?:/":
    {
      literals: ["' timed out because no data was received", "failed to download package '"],
      heads: null
    },
  '/\\berror: Unable to load the service index for source https?:\\/\\//': {
    literals: [
      'error: unable to load the service index for source http://',
      'error: unable to load the service index for source https://'
    ],
    heads: null
  },
  '/\\bSystem\\.Net\\.Http\\.Http(?:Request|IO)Exception: (?:Resource temporarily unavailable|Name or service not known|The response ended prematurely|Connection (?:reset|timed out)|No such host is known|An error occurred while sending the request|Unable to read data from the transport|nodename nor servname)(?!.{0,80}(?:localhost|127\\.0\\.0\\.1))/':
    {
      literals: [
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
      heads: null
    },
  '/\\.(?:cs|vb|fs)\\(\\d+,\\d+(?:,\\d+,\\d+)?\\): error (?<rule>(?:CA|SA|SX|IDE|RCS|S|MA|VSTHRD|xUnit|NUnit|RS|AsyncFixer|ASP|BL)\\d{3,5}): /':
    {
      literals: [
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
      heads: null
    },
  '/\\berror (?<rule>(?:NETSDK|CS|SYSLIB|RZ|XA|XLS|MC|AD|IL)\\d{3,5}): Warning As Error: /': {
    literals: [': warning as error: '],
    heads: null
  },
  "/\\bFileNotFoundException: Could not (?:find file|load file or assembly) '(?<file>[^']+)|\\bDirectoryNotFoundException: Could not find a part of the path '(?<folder>[^']+)/":
    {
      literals: [
        "filenotfoundexception: could not find file '",
        "filenotfoundexception: could not load file or assembly '",
        "directorynotfoundexception: could not find a part of the path '"
      ],
      heads: null
    },
  "/\\bUnauthorizedAccessException: Access to the path '(?<path>[^']+)' is denied\\b|^Access is denied\\.?\\s*$/":
    {
      literals: ["unauthorizedaccessexception: access to the path '", 'access is denied'],
      heads: null
    },
  '/^\\s*(?:##\\[error\\])?Failed! +- Failed: +[1-9]\\d*, Passed: +\\d+|^\\s*Test Run Failed\\.\\s*$/':
    { literals: [' - failed: ', 'test run failed.'], heads: '\t\n\u000b\f\r #FTft' },
  '/^\\s*(?:##\\[error\\])?(?:Failed (?<test>\\w+(?:\\.\\w+)+)(?:\\([^)]*\\))? \\[[<\\d][\\d. <mhs]*\\]|\\[xUnit\\.net [\\d:.]+\\]\\s+(?<name>\\S+) \\[FAIL\\])/':
    { literals: ['failed ', '[xunit.net '], heads: '\t\n\u000b\f\r #F[f' },
  '/^\\s*(?:##\\[error\\])?(?:Failed|failed) (?<test>[A-Za-z_]\\w*(?:\\(.{0,200}\\))?) \\[(?:< )?[\\d.,]+ ?m?s\\b[^\\]]*\\]\\s*$/':
    { literals: ['failed '], heads: '\t\n\u000b\f\r #Ff' },
  '/^\\s*(?<test>[A-Z]\\w*(?:\\.\\w+){2,}(?:\\(.{0,200}\\))?) \\[FAIL\\]\\s*$/': {
    literals: [' [fail]'],
    heads: '\t\n\u000b\f\r ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  },
  '/^\\s*Test run summary: Failed!|^\\s*Test Run Aborted\\.?\\s*$|\\bThe active test run was aborted\\. Reason: /':
    {
      literals: [
        'test run summary: failed!',
        'test run aborted',
        'the active test run was aborted. reason: '
      ],
      heads: null
    },
  '/^\\d+\\) (?:Failed|Error|Failure) : (?<test>[\\w.]+(?:\\(.{0,100}\\))?)\\s*$/': {
    literals: [') failed : ', ') error : ', ') failure : '],
    heads: '0123456789'
  },
  '/^Unhandled [Ee]xception[.:] (?<error>(?:[A-Z]\\w*\\.)+\\w+(?:: .*)?)$/': {
    literals: ['unhandled exception. ', 'unhandled exception: '],
    heads: 'Uu'
  },
  '/^\\s*(?:\\+ )?FullyQualifiedErrorId : (?<error>\\S+)|^(?:Exception|ParserError|ParentContainsErrorRecordException|WriteErrorException|InvalidOperation|MethodInvocationException|ObjectNotFound): (?:\\S+\\.ps1:\\d+|\\S)/':
    {
      literals: [
        'fullyqualifiederrorid : ',
        'exception: ',
        'parsererror: ',
        'invalidoperation: ',
        'objectnotfound: '
      ],
      heads: '\t\n\u000b\f\r +EFIMOPWefimopw'
    },
  '/\\bcabal(?:\\.exe)?: Could not resolve dependencies:|^\\s*(?:Error: )?\\[Cabal-7107\\]\\s*$/': {
    literals: [
      'cabal: could not resolve dependencies:',
      'cabal.exe: could not resolve dependencies:',
      '[cabal-7107]'
    ],
    heads: null
  },
  '/^(?:Error: )?(?:cabal: )?Failed to build [\\w.-]+-\\d[\\d.]*\\b/': {
    literals: ['failed to build '],
    heads: 'CEFcef'
  },
  '/\\bWhile constructing the (?:build plan|BuildPlan)\\b/i': {
    literals: ['while constructing the build plan', 'while constructing the buildplan'],
    heads: null
  },
  '/^\\s*(?<package>[\\w-]+)-[\\d.]+ from [Ss]tack configuration does not match\\b|^\\s*(?<needed>[\\w-]+) needed, but the stack configuration has no specified version\\b|^\\s*(?<other>[\\w-]+) must match .{1,60}, but (?:no version is in the Stack configuration|.{1,40}the stack configuration has)/':
    {
      literals: [
        ' from stack configuration does not match',
        'no version is in the stack configuration',
        'the stack configuration has'
      ],
      heads: '\t\n\u000b\f\r -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    },
  '/^(?:# )?File "[^"]+\\.mli?", lines? \\d+(?:-\\d+)?, characters \\d+/': {
    literals: ['.ml", line ', '.ml", lines ', '.mli", line ', '.mli", lines '],
    heads: '#Ff'
  },
  '/^\\[ERROR\\] Package conflict!|^\\s*No solution found, exiting\\b|^\\[ERROR\\] Sorry, no solution found\\b/':
    {
      literals: [
        '[error] package conflict!',
        'no solution found, exiting',
        '[error] sorry, no solution found'
      ],
      heads: '\t\n\u000b\f\r N[n'
    },
  '/^#=== ERROR while (?:compiling|installing|fetching) (?<package>\\S+) =+#/': {
    literals: [
      '#=== error while compiling ',
      '#=== error while installing ',
      '#=== error while fetching '
    ],
    heads: '#'
  },
  '/^\\[ERROR\\] No package named (?<package>[\\w.+-]+) found|^\\[ERROR\\] (?<other>[\\w.+-]+) has no version\\b/':
    { literals: ['[error] no package named ', ' has no version'], heads: '[' },
  "/^Unchecked dependencies for environment \\w+:|^\\*\\* \\(Mix\\) Can't continue due to errors on dependencies\\b/":
    {
      literals: [
        'unchecked dependencies for environment ',
        "** (mix) can't continue due to errors on dependencies"
      ],
      heads: '*Uu'
    },
  '/^\\*\\* \\(Mix\\) Hex dependency resolution failed\\b|^Failed to use "(?<package>[^"]+)" .{0,40}because$/':
    { literals: ['** (mix) hex dependency resolution failed', 'failed to use "'], heads: '*Ff' },
  '/\\bmix format failed due to --check-formatted\\b/': {
    literals: ['mix format failed due to --check-formatted'],
    heads: null
  },
  '/^Compilation failed due to warnings while using the --warnings-as-errors option\\b/': {
    literals: ['compilation failed due to warnings while using the --warnings-as-errors option'],
    heads: 'Cc'
  },
  '/^== Compilation error in file (?<file>\\S+) ==/': {
    literals: ['== compilation error in file '],
    heads: '='
  },
  '/\\bmods?\\/funs?, found (?:[1-9]\\d*|no issues, [1-9]\\d*) [\\w -]{1,80}\\b(?:issues?|opportunit(?:y|ies)|suggestions?|warnings?|readability)\\b/':
    {
      literals: ['mod/fun, found ', 'mod/funs, found ', 'mods/fun, found ', 'mods/funs, found '],
      heads: null
    },
  '/^\\s{2,4}\\d+\\) (?<test>(?:test|doctest|property|feature) .+ \\([A-Z][\\w.]*\\))\\s*$/': {
    literals: [') test ', ') doctest ', ') property ', ') feature '],
    heads: '\t\n\u000b\f\r '
  },
  "/^(?:===> )?Compiling (?<file>\\S+\\.erl) failed\\b|^\\s*(?:[\\w./-]+\\/)?(?<place>[\\w-]+\\.erl):\\d+(?::\\d+)?: (?:function \\S+ undefined|syntax error before|variable '?\\w+'? is unbound|undefined |can't find include|record \\w+ undefined|spec for undefined)/":
    {
      literals: [
        '.erl failed',
        ' undefined',
        'syntax error before',
        ' is unbound',
        'undefined ',
        "can't find include"
      ],
      heads: '\t\n\u000b\f\r -./0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    },
  '/^===> (?:Failed to fetch and copy dep|Package not found in any repo: |Failed to update package )/':
    {
      literals: [
        '===> failed to fetch and copy dep',
        '===> package not found in any repo: ',
        '===> failed to update package '
      ],
      heads: '='
    },
  '/^%%% (?<suite>\\w+_SUITE) ==> (?<test>[\\w.]+): FAILED\\b/': {
    literals: ['_suite ==> '],
    heads: '%'
  },
  '/^===> (?:Failures occurred running tests: [1-9]|Error running tests\\b)|^Failed [1-9]\\d* tests?\\. (?:Skipped|Passed) \\d+/':
    {
      literals: [
        '===> ',
        ' test. skipped ',
        ' test. passed ',
        ' tests. skipped ',
        ' tests. passed '
      ],
      heads: '=Ff'
    },
  "/^(?:FAIL|ERROR) in \\(?(?<test>[\\w.*+!?<>='/-]{1,120})\\)? \\([^)\\s]+\\.clj[cs]?:\\d+\\)/": {
    literals: ['.clj:', '.cljc:', '.cljs:'],
    heads: 'EFef'
  },
  '/^\\s*(?:[1-9]\\d* failures?, \\d+ errors?|0 failures, [1-9]\\d* errors?)\\.\\s*$/': {
    literals: [' failure, ', ' failures, '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/^(?:Execution error .{0,80}|Syntax error (?:compiling|macroexpanding|reading source)\\b.{0,80}) at \\(\\S+\\.clj[cs]?:\\d+(?::\\d+)?\\)\\.?/':
    { literals: ['.clj:', '.cljc:', '.cljs:'], heads: 'ESes' },
  '/\\bcabal(?:\\.exe)?: Failed to download https?:|\\bUnexpected response 5\\d\\d for https?:\\/\\/\\S*hackage\\b|\\bHttpExceptionRequest .{0,400}(?:ConnectionTimeout|ResponseTimeout|ConnectionFailure)\\b/':
    {
      literals: [
        'cabal: failed to download http:',
        'cabal: failed to download https:',
        'cabal.exe: failed to download http:',
        'cabal.exe: failed to download https:',
        'unexpected response 5',
        'httpexceptionrequest '
      ],
      heads: null
    },
  '/\\bCould not synchronize \\S+ from "https?:|^\\[ERROR\\] (?:Failed to get sources of|The sources of the following couldn\'t be obtained)|\\bcurl failed: exit (?:6|7|28|35|52|56)\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\{:failed_connect, \\[|\\bhttpc request (?:failed|timeout) with: |\\bRequest failed \\(\\{?:?(?:timeout|failed_connect|closed)/':
    {
      literals: [
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
      heads: null
    },
  '/(?:^|\\s)(?<file>\\S+\\.hs):\\d+:\\d+(?:-\\d+)?: (?:Warning|Suggestion|Error): \\S|(?:^|\\s)[1-9]\\d* hints?\\s*$/':
    { literals: ['.hs:', ' hint'], heads: null },
  '/^===> Warnings (?:occurred running dialyzer: [1-9]|written to \\S+dialyzer)|^done in \\d+m[\\d.]+s\\s+done \\(warnings were emitted\\)/':
    { literals: ['===> warnings ', 'done (warnings were emitted)'], heads: '=Dd' },
  '/^(?<file>\\S+\\.l?hs):\\d+:\\d+(?:-\\d+)?:\\s*$/': {
    literals: ['.hs:', '.lhs:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^File "[^"]+\\.v", line \\d+, characters \\d+-\\d+:/': {
    literals: ['.v", line '],
    heads: 'Ff'
  },
  '/^-- (?<kind>[A-Z][A-Z ]{3,40}) -{3,} (?<file>\\S+\\.elm)\\s*$|^Detected errors in [1-9]\\d* modules?\\.|^Detected problems in [1-9]\\d* modules?\\./':
    { literals: ['.elm', 'detected errors in ', 'detected problems in '], heads: '-Dd' },
  '/^(?:\\[\\d+\\/\\d+ \\w+\\] )?Error found:|^Error \\d+ of \\d+:/': {
    literals: ['error '],
    heads: 'E[e'
  },
  '/^\\s*(?:\\d+ doctests?, )?\\d+ tests?, [1-9]\\d* failures?(?:, \\d+ \\w+)*\\s*$/': {
    literals: [' test, ', ' tests, '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/\\bAssertion with (?:==|=~|!=|===|in|>|<) failed\\b/': {
    literals: [
      'assertion with == failed',
      'assertion with =~ failed',
      'assertion with != failed',
      'assertion with === failed',
      'assertion with in failed',
      'assertion with > failed',
      'assertion with < failed'
    ],
    heads: null
  },
  '/^\\s{2,}(?<test>\\S.{0,160}?): {2,}FAIL(?: \\([\\d.]+s\\))?\\s*$/': {
    literals: [' fail'],
    heads: '\t\n\u000b\f\r '
  },
  '/^Test suite (?<suite>[\\w-]+): FAIL\\b|^\\S+> Test suite \\S+ failed$|^Completed [1-9]\\d* action\\(s\\)\\.\\s*Test suite failure for package\\b|^\\s*Test suite failure for package \\S+/':
    {
      literals: ['test suite '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^FAILED: Cases: \\d+ Tried: \\d+ Errors: \\d+ Failures: \\d+|^> ?\\[FAIL\\] {2,}(?<test>\\S.*)|^[1-9]\\d* failures?! in [\\d.]+s\\b|^\\[ {2}FAILED {2}\\] (?<cmocka>\\w+)\\s*$/':
    {
      literals: [
        'failed: cases: ',
        '>[fail] ',
        '> [fail] ',
        ' failure! in ',
        ' failures! in ',
        ' failed '
      ],
      heads: '123456789>F[f'
    },
  "/^(?:module '[^']+'|\\w+:.{1,160}?)\\.{3}(?:\\[[\\d.]+ s\\] )?\\*failed\\*\\s*$|^\\s+Failed: [1-9]\\d*\\. {2}Skipped: \\d+\\. {2}Passed: \\d+\\.|^ERROR: One or more eunit tests failed/":
    {
      literals: ['*failed*', ' skipped: ', 'error: one or more eunit tests failed'],
      heads: '\t\n\u000b\f\r 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    },
  "/\\bunable to access '[^']+': The requested URL returned error: 5\\d\\d/": {
    literals: ["': the requested url returned error: 5"],
    heads: null
  },
  "/\\bunable to access '[^']+': The requested URL returned error: 40[13]/": {
    literals: [
      "': the requested url returned error: 401",
      "': the requested url returned error: 403"
    ],
    heads: null
  },
  "/\\bunable to access '[^']+': The requested URL returned error: 429/": {
    literals: ["': the requested url returned error: 429"],
    heads: null
  },
  "/\\bunable to access '[^']+': (?!The requested URL|.{0,60}certificate|.{0,60}CA cert|.{0,40}(?:localhost|127\\.0\\.0\\.1))/":
    { literals: ["unable to access '"], heads: null },
  "/\\bunable to access '[^']+': (?:SSL|server) certificate\\b/": {
    literals: ["': ssl certificate", "': server certificate"],
    heads: null
  },
  '/\\b[Tt]he remote end hung up (?:unexpectedly|upon initial contact)\\b/': {
    literals: [
      'the remote end hung up unexpectedly',
      'the remote end hung up upon initial contact'
    ],
    heads: null
  },
  '/\\bfatal: early EOF\\b/': { literals: ['fatal: early eof'], heads: null },
  '/\\bRPC failed; (?!HTTP 4|.{0,60}error: 4\\d\\d)/': { literals: ['rpc failed; '], heads: null },
  "/\\bfatal: expected 'packfile'/": { literals: ["fatal: expected 'packfile'"], heads: null },
  '/\\b(?:fatal|error): (?:index-pack failed|fetch-pack: invalid index-pack output|bad pack header)/':
    {
      literals: [
        'fatal: index-pack failed',
        'fatal: fetch-pack: invalid index-pack output',
        'fatal: bad pack header',
        'error: index-pack failed',
        'error: fetch-pack: invalid index-pack output',
        'error: bad pack header'
      ],
      heads: null
    },
  '/\\bexpected flush after ref listing\\b/': {
    literals: ['expected flush after ref listing'],
    heads: null
  },
  '/\\bremote: Internal Server Error\\b/i': {
    literals: ['remote: internal server error'],
    heads: null
  },
  "/\\bcouldn't find remote ref\\b|\\bRemote branch \\S+ not found in upstream\\b/": {
    literals: ["couldn't find remote ref", ' not found in upstream'],
    heads: null
  },
  "/\\bpathspec '(?<path>[^']+)' did not match any file/": {
    literals: ["' did not match any file"],
    heads: null
  },
  '/\\bunknown revision or path not in the working tree\\b/': {
    literals: ['unknown revision or path not in the working tree'],
    heads: null
  },
  '/\\bfatal: (?:bad object|bad revision|Not a valid object name|invalid object name|Invalid symmetric difference expression|Invalid revision range) /':
    {
      literals: [
        'fatal: bad object ',
        'fatal: bad revision ',
        'fatal: not a valid object name ',
        'fatal: invalid object name ',
        'fatal: invalid symmetric difference expression ',
        'fatal: invalid revision range '
      ],
      heads: null
    },
  '/(?:: no merge base\\b|\\bUnable to find merge-base in shallow clone\\b)/': {
    literals: [': no merge base', 'unable to find merge-base in shallow clone'],
    heads: null
  },
  '/\\bfatal: No (?:names|tags) (?:found, cannot describe anything|can describe)/': {
    literals: [
      'fatal: no names found, cannot describe anything',
      'fatal: no names can describe',
      'fatal: no tags found, cannot describe anything',
      'fatal: no tags can describe'
    ],
    heads: null
  },
  '/\\brefusing to merge unrelated histories\\b/': {
    literals: ['refusing to merge unrelated histories'],
    heads: null
  },
  "/(?<!\\()\\bcannot lock ref '[^']+': (?:is at \\w+ but expected|Unable to create|reference already exists)/":
    { literals: ["cannot lock ref '"], heads: null },
  "/\\bUnable to create '[^']+\\.lock': File exists\\b/": {
    literals: [".lock': file exists"],
    heads: null
  },
  '/\\bPermission denied \\(publickey\\b/': {
    literals: ['permission denied (publickey'],
    heads: null
  },
  '/\\bfatal: Could not read from remote repository\\b/': {
    literals: ['fatal: could not read from remote repository'],
    heads: null
  },
  '/\\bmax attempts of git remote update reached\\b/i': {
    literals: ['max attempts of git remote update reached'],
    heads: null
  },
  '/^\\s*(?:##\\[error\\])?CONFLICT \\((?:content|add\\/add|modify\\/delete|rename|file)/': {
    literals: [
      'conflict (content',
      'conflict (add/add',
      'conflict (modify/delete',
      'conflict (rename',
      'conflict (file'
    ],
    heads: '\t\n\u000b\f\r #Cc'
  },
  '/(?:^|##\\[error\\])(?:(?:error: )?[Cc]ould not apply [\\da-f]{7,40}\\b|error: (?:patch failed: \\S|.{1,200}: patch does not apply))/':
    { literals: ['could not apply ', 'patch failed: ', ': patch does not apply'], heads: null },
  "/! \\[rejected\\]\\s.*\\((?:fetch first|non-fast-forward|stale info)\\)|! \\[remote rejected\\]\\s.*\\(cannot lock ref '/":
    { literals: ['! [rejected]', '! [remote rejected]'], heads: null },
  "/^(?:##\\[error\\])?(?:error|fatal): invalid path '(?<path>[^']+)'/": {
    literals: ["error: invalid path '", "fatal: invalid path '"],
    heads: '#EFef'
  },
  '/\\berror: failed to push some refs to\\b/': {
    literals: ['error: failed to push some refs to'],
    heads: null
  },
  '/\\bremote: Permission to \\S+ denied to\\b/': {
    literals: ['remote: permission to '],
    heads: null
  },
  '/\\bremote: Write access to repository not granted\\b/': {
    literals: ['remote: write access to repository not granted'],
    heads: null
  },
  '/\\b(?:GH006: Protected branch update failed|GH013: Repository rule violations found)\\b|\\(protected branch hook declined\\)/':
    {
      literals: [
        'gh006: protected branch update failed',
        'gh013: repository rule violations found',
        '(protected branch hook declined)'
      ],
      heads: null
    },
  "/\\bGH001: Large files detected\\b|^remote: error: File .* exceeds GitHub's file size limit\\b/":
    { literals: ['gh001: large files detected', " exceeds github's file size limit"], heads: null },
  '/\\brefusing to allow an? (?:GitHub App|OAuth App|Personal Access Token|integration|bot) to create or update workflow\\b/i':
    {
      literals: [
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
      heads: null
    },
  "/\\bdetected dubious ownership in repository at\\b|\\bfatal: unsafe repository \\('/": {
    literals: ['detected dubious ownership in repository at', "fatal: unsafe repository ('"],
    heads: null
  },
  "/\\bNo url found for submodule path '(?<path>[^']+)'/": {
    literals: ["no url found for submodule path '"],
    heads: null
  },
  "/\\bfatal: clone of '[^']+' into submodule path '[^']+' failed\\b/": {
    literals: ["' into submodule path '"],
    heads: null
  },
  '/\\bThis repository (?:is over its data quota|exceeded its LFS budget)\\b/': {
    literals: ['this repository is over its data quota', 'this repository exceeded its lfs budget'],
    heads: null
  },
  '/\\bleftover conflict marker\\b/': { literals: ['leftover conflict marker'], heads: null },
  "/\\bcould not read (?:Username|Password) for 'https?:/": {
    literals: [
      "could not read username for 'http:",
      "could not read username for 'https:",
      "could not read password for 'http:",
      "could not read password for 'https:"
    ],
    heads: null
  },
  "/\\bAuthentication failed for 'https?:/": {
    literals: ["authentication failed for 'http:", "authentication failed for 'https:"],
    heads: null
  },
  '/\\bHTTP Basic: Access denied\\b/': { literals: ['http basic: access denied'], heads: null },
  "/\\bremote: Repository not found\\b|\\bfatal: repository '[^']+' not found\\b/": {
    literals: ['remote: repository not found', "fatal: repository '"],
    heads: null
  },
  '/\\b(?:repository|checkout|working (?:tree|directory|copy)|git (?:tree|state|status)) (?:checkout )?(?:is |was )?(?:left )?dirty\\b/i':
    { literals: ['dirty'], heads: null },
  '/\\bcannot (?:pull with rebase|rebase): (?:Your index contains uncommitted|You have unstaged) changes\\b|\\bYour local changes to the following files would be overwritten by (?:checkout|merge)\\b|\\bPlease commit your changes or stash them before you (?:switch|merge)\\b/':
    {
      literals: [
        'cannot pull with rebase: your index contains uncommitted changes',
        'cannot pull with rebase: you have unstaged changes',
        'cannot rebase: your index contains uncommitted changes',
        'cannot rebase: you have unstaged changes',
        'your local changes to the following files would be overwritten by checkout',
        'your local changes to the following files would be overwritten by merge',
        'please commit your changes or stash them before you switch',
        'please commit your changes or stash them before you merge'
      ],
      heads: null
    },
  '/(?:\\bfatal: (?:empty ident name|unable to auto-detect email address)|^\\*\\*\\* Please tell me who you are\\.)/':
    {
      literals: [
        'fatal: empty ident name',
        'fatal: unable to auto-detect email address',
        '*** please tell me who you are.'
      ],
      heads: null
    },
  "/\\bgpg: (?:BAD signature from|no valid OpenPGP data found|the signature could not be verified|Can't check signature: No public key)/":
    {
      literals: [
        'gpg: bad signature from',
        'gpg: no valid openpgp data found',
        'gpg: the signature could not be verified',
        "gpg: can't check signature: no public key"
      ],
      heads: null
    },
  '/\\bfatal: not a git repository\\b/i': {
    literals: ['fatal: not a git repository'],
    heads: null
  },
  '/\\b(?:working tree|git (?:repository )?(?:checkout|tree|state)) has uncommitted changes\\b/i': {
    literals: [
      'working tree has uncommitted changes',
      'git checkout has uncommitted changes',
      'git tree has uncommitted changes',
      'git state has uncommitted changes',
      'git repository checkout has uncommitted changes',
      'git repository tree has uncommitted changes',
      'git repository state has uncommitted changes'
    ],
    heads: null
  },
  '/\\bHost key verification failed\\b|\\bREMOTE HOST IDENTIFICATION HAS CHANGED\\b|\\bNo (?:ED25519|RSA|ECDSA) host key is known for\\b/':
    {
      literals: [
        'host key verification failed',
        'remote host identification has changed',
        'no ed25519 host key is known for',
        'no rsa host key is known for',
        'no ecdsa host key is known for'
      ],
      heads: null
    },
  "/\\bFetched in submodule path '(?<path>[^']+)', but it did not contain\\b|\\bremote error: upload-pack: not our ref\\b|\\bUnable to find current (?:origin\\/\\w+ )?revision in submodule path '|\\breference is not a tree: /":
    {
      literals: [
        "fetched in submodule path '",
        'remote error: upload-pack: not our ref',
        "revision in submodule path '",
        'reference is not a tree: '
      ],
      heads: null
    },
  "/\\[404\\] Object does not exist on the server\\b|\\bObject does not exist on the server or you don't have permissions to access it\\b|\\bSmudge error: Error downloading\\b/":
    {
      literals: [
        '[404] object does not exist on the server',
        "object does not exist on the server or you don't have permissions to access it",
        'smudge error: error downloading'
      ],
      heads: null
    },
  '/(?:^|[^+\\- ] ?)\\bversion https:\\/\\/git-lfs\\.github\\.com\\/spec\\/v1\\b/': {
    literals: ['version https://git-lfs.github.com/spec/v1'],
    heads: null
  },
  "/\\bfatal: tag '(?<tag>[^']+)' already exists|\\bfatal: a branch named '(?<branch>[^']+)' already exists|! \\[rejected\\]\\s.*\\(already exists\\)/":
    { literals: ["' already exists", "fatal: a branch named '", '(already exists)'], heads: null },
  '/^(?:nothing to commit, working tree clean|nothing added to commit but untracked files present|no changes added to commit)\\b/':
    {
      literals: [
        'nothing to commit, working tree clean',
        'nothing added to commit but untracked files present',
        'no changes added to commit'
      ],
      heads: 'Nn'
    },
  '/\\bgpg failed to sign the data\\b|\\bgpg: (?:no default secret key|signing failed|skipped "[^"]+": No secret key)\\b|\\bgpg: decryption failed\\b/':
    {
      literals: [
        'gpg failed to sign the data',
        'no default secret key',
        'signing failed',
        '": no secret key',
        'gpg: decryption failed'
      ],
      heads: null
    },
  '/\\bgpg: keyserver receive failed: (?!No data)|\\bgpg: keyserver (?:timed out|refresh failed)/':
    {
      literals: [
        'gpg: keyserver receive failed: ',
        'gpg: keyserver timed out',
        'gpg: keyserver refresh failed'
      ],
      heads: null
    },
  "/\\bA branch or tag with the name '(?<ref>[^']+)' could not be found\\b|\\bfatal: Remote branch (?<branch>\\S+) not found in upstream\\b|\\bfatal: invalid reference: \\S|\\bfatal: '\\S+' is not a commit and a branch\\b/":
    {
      literals: [
        "a branch or tag with the name '",
        'fatal: remote branch ',
        'fatal: invalid reference: ',
        "' is not a commit and a branch"
      ],
      heads: null
    },
  '/\\berror: patch failed: (?<file>\\S+):\\d+|\\berror: (?<other>\\S+): patch does not apply\\b|^\\d+ out of \\d+ hunks? (?:FAILED|failed)\\b/':
    {
      literals: [
        'error: patch failed: ',
        ': patch does not apply',
        ' hunk failed',
        ' hunks failed'
      ],
      heads: null
    },
  '/\\bfetch-pack: unexpected disconnect while reading sideband packet\\b|\\bfatal: protocol error: bad pack header\\b|\\berror: \\d+ bytes of body are still expected\\b|\\bsend-pack: unexpected disconnect\\b/':
    {
      literals: [
        'fetch-pack: unexpected disconnect while reading sideband packet',
        'fatal: protocol error: bad pack header',
        ' bytes of body are still expected',
        'send-pack: unexpected disconnect'
      ],
      heads: null
    },
  '/\\bfatal: No configured push destination\\b|\\bfatal: The current branch \\S+ has no upstream branch\\b|\\berror: src refspec (?<ref>\\S+) does not match any\\b|\\bfatal: You are not currently on a branch\\b/':
    {
      literals: [
        'fatal: no configured push destination',
        'fatal: the current branch ',
        'error: src refspec ',
        'fatal: you are not currently on a branch'
      ],
      heads: null
    },
  '/\\bkex_exchange_identification: (?:read: |Connection closed|banner)|\\bclient_loop: send disconnect: |\\bConnection (?:closed|reset) by (?:remote host|UNKNOWN port)|\\bssh_exchange_identification: |\\bssh: connect to host \\S+ port \\d+: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable)/':
    {
      literals: [
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
      heads: null
    },
  '/\\bbatch response: (?:Fatal error: Server error|Rate limit exceeded|.{0,40}\\b5\\d\\d\\b)|\\bLFS: (?:Client error: \\S+: 5\\d\\d|Server error: )|\\bSmudge error: .{0,200}\\b(?:EOF|timeout|timed out|connection reset)/i':
    { literals: ['batch response: ', 'lfs: ', 'smudge error: '], heads: null },
  '/^No tag found to do an incremental changelog\\b|\\bNo (?:previous|matching|git) tags? (?:found|could be found)\\b|\\bfatal: No tags can describe\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\bDetected uncommitted changes after build\\b|\\b[Uu]ncommitted changes (?:detected|found|after)\\b|\\b(?:There are|Found) uncommitted changes\\b|\\bgit diff .{0,40}(?:is not empty|not clean)\\b/':
    {
      literals: [
        'uncommitted changes detected',
        'uncommitted changes found',
        'uncommitted changes after',
        'there are uncommitted changes',
        'found uncommitted changes',
        'git diff '
      ],
      heads: null
    },
  '/^diff --git a\\/(?<file>\\S+) b\\/\\S+$/': { literals: ['diff --git a/'], heads: 'Dd' },
  '/\\bThe ssh-private-key argument is empty\\b|\\bLoad key "[^"]+": (?:invalid format|error in libcrypto)|\\bError loading key "[^"]+": |\\bssh: unable to authenticate, attempted methods\\b|\\bssh\\.ParsePrivateKey: ssh: no key found\\b|\\bcan\'t connect without a private SSH key or password\\b/':
    {
      literals: [
        'the ssh-private-key argument is empty',
        '": invalid format',
        '": error in libcrypto',
        'error loading key "',
        'ssh: unable to authenticate, attempted methods',
        'ssh.parseprivatekey: ssh: no key found',
        "can't connect without a private ssh key or password"
      ],
      heads: null
    },
  '/(?:^|##\\[error\\])(?:Error: )?Failed to resolve action download info\\b/': {
    literals: ['failed to resolve action download info'],
    heads: null
  },
  "/(?:^|##\\[error\\])(?:Error: )?Failed to download archive '(?<url>https?:\\/\\/[^/']+)(?:\\/[^']*)?' after \\d+ attempts?/":
    {
      literals: ["failed to download archive 'http://", "failed to download archive 'https://"],
      heads: null
    },
  "/\\bAn action could not be found at the URI '/": {
    literals: ["an action could not be found at the uri '"],
    heads: null
  },
  '/\\bFailed to CreateArtifact: .*\\(409\\) Conflict\\b/': {
    literals: ['failed to createartifact: '],
    heads: null
  },
  '/\\bFailed to (?:Create|Finalize|List|GetSigned)Artifacts?(?:URL)?: (?!.{0,80}\\(4\\d\\d\\)|Artifact storage quota)/':
    {
      literals: [
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
      heads: null
    },
  '/\\bArtifact storage quota has been hit\\b/': {
    literals: ['artifact storage quota has been hit'],
    heads: null
  },
  '/\\b(?:Artifact not found for name: |Unable to find any artifacts for the associated workflow)/':
    {
      literals: [
        'artifact not found for name: ',
        'unable to find any artifacts for the associated workflow'
      ],
      heads: null
    },
  '/(?:^|##\\[error\\])(?:Error: )?No files were found with the provided path: /': {
    literals: ['no files were found with the provided path: '],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:Error: )?(?:getCacheEntry|reserveCache|saveCache) failed: Cache service responded with 5\\d\\d/':
    {
      literals: [
        'getcacheentry failed: cache service responded with 5',
        'reservecache failed: cache service responded with 5',
        'savecache failed: cache service responded with 5'
      ],
      heads: null
    },
  '/\\bAPI rate limit exceeded for\\b/': { literals: ['api rate limit exceeded for'], heads: null },
  '/\\byou have exceeded a secondary rate limit\\b/i': {
    literals: ['you have exceeded a secondary rate limit'],
    heads: null
  },
  '/\\bResponse status code does not indicate success: 5\\d\\d\\b/': {
    literals: ['response status code does not indicate success: 5'],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:Error: )?Unexpected HTTP response: 5\\d\\d/': {
    literals: ['unexpected http response: 5'],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:Error: )?Unexpected HTTP response: 40[34]/': {
    literals: ['unexpected http response: 403', 'unexpected http response: 404'],
    heads: null
  },
  '/(?:HttpError: |HTTP 401: |"message":\\s?"|\\[HttpError\\]: |##\\[error\\]|Error: )Bad credentials\\b/':
    { literals: ['bad credentials'], heads: null },
  '/\\bResource not accessible by (?:integration|personal access token)\\b/': {
    literals: [
      'resource not accessible by integration',
      'resource not accessible by personal access token'
    ],
    heads: null
  },
  '/\\bInternal server error\\. Correlation ID\\b/i': {
    literals: ['internal server error. correlation id'],
    heads: null
  },
  '/\\bSomething went wrong while executing your query\\b/': {
    literals: ['something went wrong while executing your query'],
    heads: null
  },
  '/(?:\\bgh: |^|##\\[error\\]|failed: )HTTP 50[0234]: .*\\(https:\\/\\/(?:api\\.)?github\\.com\\b/':
    { literals: ['(https://github.com', '(https://api.github.com'], heads: null },
  '/\\bGitHub Actions is not permitted to create or approve pull requests\\b/': {
    literals: ['github actions is not permitted to create or approve pull requests'],
    heads: null
  },
  '/\\bDeployment request failed for \\w+ due to in progress deployment\\b/': {
    literals: [' due to in progress deployment'],
    heads: null
  },
  '/\\bFailed to create deployment \\(status: 5\\d\\d\\)/': {
    literals: ['failed to create deployment (status: 5'],
    heads: null
  },
  '/\\b(?:Failed to create deployment \\(status: 404\\)|Get Pages site failed\\b)/': {
    literals: ['failed to create deployment (status: 404)', 'get pages site failed'],
    heads: null
  },
  '/\\b(?:Code scanning is not enabled|(?:Advanced|Code) Security must be enabled) for this repository\\b/i':
    {
      literals: [
        'code scanning is not enabled for this repository',
        'advanced security must be enabled for this repository',
        'code security must be enabled for this repository'
      ],
      heads: null
    },
  '/\\bDependency review is not supported on this repository\\b/': {
    literals: ['dependency review is not supported on this repository'],
    heads: null
  },
  '/\\bValidation Failed: .{0,120}"?code"?: ?"already_exists"|\\bRelease\\.tag_name already exists\\b|\\ba release with the same tag name already exists\\b/':
    {
      literals: [
        'code:"already_exists"',
        'code: "already_exists"',
        'code":"already_exists"',
        'code": "already_exists"',
        'release.tag_name already exists',
        'a release with the same tag name already exists'
      ],
      heads: null
    },
  '/\\bGradle Wrapper Validation Failed!|\\bFound unknown Gradle Wrapper JAR files\\b/': {
    literals: ['gradle wrapper validation failed!', 'found unknown gradle wrapper jar files'],
    heads: null
  },
  '/\\b(?:Unavailable|Unknown) version \\S+ for (?:ruby|jruby|truffleruby) on (?<image>[\\w.-]+)/':
    { literals: [' for ruby on ', ' for jruby on ', ' for truffleruby on '], heads: null },
  '/\\bdotnet_install: Failed to resolve the exact version number\\b|\\bdotnet-install: Could not find `?\\.NET|\\bFailed to install dotnet,? exit code: \\d+\\b/i':
    {
      literals: [
        'dotnet_install: failed to resolve the exact version number',
        'dotnet-install: could not find .net',
        'dotnet-install: could not find `.net',
        'failed to install dotnet exit code: ',
        'failed to install dotnet, exit code: '
      ],
      heads: null
    },
  '/^\\s*✗ (?<extension>\\S+) (?:Could not (?:install|setup|find|fetch) |.{0,40}\\bnot found\\b)/':
    { literals: ['✗ '], heads: '\t\n\u000b\f\r ' },
  '/\\b(?:is|are) not allowed to be used in \\S+ .{0,40}(?:Actions in this workflow must be|because all actions)|\\bis not allowed to be used in \\S[^\\s/]*\\/\\S+\\./':
    { literals: ['is not allowed to be used in ', 'are not allowed to be used in '], heads: null },
  '/\\berror parsing called workflow\\b|\\bfailed to fetch workflow: (?:reference|workflow|repository) (?:to workflow should|was not found)|\\bworkflow was not found\\b/i':
    {
      literals: [
        'error parsing called workflow',
        'failed to fetch workflow: reference to workflow should',
        'failed to fetch workflow: reference was not found',
        'failed to fetch workflow: workflow to workflow should',
        'failed to fetch workflow: repository to workflow should',
        'failed to fetch workflow: repository was not found',
        'workflow was not found'
      ],
      heads: null
    },
  '/\\bNo artifacts named "(?<name>[^"]+)" were found for this workflow run\\b|\\bNo uploaded artifact was found\\b|\\bMultiple artifacts named "[^"]+" were unexpectedly found\\b/':
    {
      literals: [
        '" were found for this workflow run',
        'no uploaded artifact was found',
        '" were unexpectedly found'
      ],
      heads: null
    },
  '/\\bis not allowed to deploy to (?<environment>[\\w-]+) due to environment protection rules\\b/':
    { literals: [' due to environment protection rules'], heads: null },
  '/\\bgh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable\\b|\\bTo get started with GitHub CLI, please run: +gh auth login\\b|\\bthe GITHUB_TOKEN environment variable is (?:required|not set)\\b/i':
    {
      literals: [
        'gh: to use github cli in a github actions workflow, set the gh_token environment variable',
        'to get started with github cli, please run: ',
        'the github_token environment variable is required',
        'the github_token environment variable is not set'
      ],
      heads: null
    },
  '/\\b(?:User|Actor) does not have write access on this repository\\b|\\bActor does not have write permissions to the repository\\b/':
    {
      literals: [
        'user does not have write access on this repository',
        'actor does not have write access on this repository',
        'actor does not have write permissions to the repository'
      ],
      heads: null
    },
  '/\\bWorkflow initiated by non-human actor: (?<actor>\\S+)/': {
    literals: ['workflow initiated by non-human actor: '],
    heads: null
  },
  '/^(?:##\\[error\\])?(?:Error: )?(?:Failed to (?:restore|save)[^:]{0,80}[:.] .{0,120})?Cache service responded with 5\\d\\d\\b/':
    { literals: ['cache service responded with 5'], heads: '#CEFcef' },
  '/\\bArtifact download failed after \\d+ retries\\b|\\bUnable to download and extract artifact: |\\bFailed to (?:upload|download) artifact.{1,80}(?:ECONNRESET|ETIMEDOUT|timeout|5\\d\\d)/':
    {
      literals: [
        'artifact download failed after ',
        'unable to download and extract artifact: ',
        'failed to upload artifact',
        'failed to download artifact'
      ],
      heads: null
    },
  "/\\bUnicorn! (?:·|&middot;) GitHub\\b|^(?:##\\[error\\])?(?:HttpError: |Error: )?(?:Unexpected token '?<'?.{0,40}<!DOCTYPE|invalid json response body at https:\\/\\/api\\.github\\.com)|\\bWe couldn't respond to your request in time\\b|\\bNo server is currently available to service your request\\b/":
    {
      literals: [
        'unicorn! · github',
        'unicorn! &middot; github',
        'unexpected token <',
        "unexpected token '<",
        'invalid json response body at https://api.github.com',
        "we couldn't respond to your request in time",
        'no server is currently available to service your request'
      ],
      heads: null
    },
  '/^error connecting to api\\.github\\.com\\s*$|\\bcheck your internet connection or https:\\/\\/githubstatus\\.com\\b/':
    {
      literals: [
        'error connecting to api.github.com',
        'check your internet connection or https://githubstatus.com'
      ],
      heads: null
    },
  '/\\bRequest timeout: \\/_apis\\/|\\bRequest timeout: \\/twirp\\//': {
    literals: ['request timeout: /_apis/', 'request timeout: /twirp/'],
    heads: null
  },
  "/\\b(?:PR|[Pp]ull [Rr]equest) (?:title|description|body) (?:must|should|does not|doesn't|needs to)\\b|\\b(?:[Bb]ranch name|[Cc]ommit message)s? .{0,80}(?:must|does not|doesn't|should) (?:match|follow|start|contain|comply)\\b/":
    {
      literals: [
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
      heads: null
    },
  "/^##\\[error\\](?:Error: )?(?:Path does not exist|File (?:does not exist|not found)|No such file or directory|No files? (?:were |was )?(?:found|matched)|Could not find (?:any )?files?|(?:The )?(?:file|path|directory|folder) .{1,160}(?:does not exist|not found|doesn't exist|could not be found))\\b|\\bArtifact path is not valid: |^(?:##\\[error\\])?(?:Error: )?[Cc]onfig(?:uration)? file .{1,160}(?:not found|does not exist)/":
    {
      literals: [
        '##[error]',
        'artifact path is not valid: ',
        'config file ',
        'configuration file '
      ],
      heads: null
    },
  '/\\bMust have (?:admin|push|write) (?:rights|access) to Repository\\b|\\bResource protected by organization SAML enforcement\\b|\\bUpgrade to GitHub Pro or make this repository public\\b|\\bAlthough you appear to have the correct authorization credentials\\b|(?<!\\bor )\\bYou do not have permission to (?:create|push|update|delete|access|view|deploy)\\b|\\bToken does not have the (?:necessary|required) (?:scopes?|permissions?)\\b|\\byour token has not been granted the required scopes\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\b(?:Ensure|Make sure) [\\w ]{0,40}has (?:the )?permission "?id-token: ?write\\b|\\bmissing (?:the )?`?id-token: write`? permission\\b|\\bpermissions? (?:for )?[\'"`]?id-token[\'"`]?(?: is)? (?:missing|required|not set)\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\b(?:read|write) tcp [\\d.:[\\]a-f]+->(?!127\\.|10\\.|172\\.|192\\.168\\.|\\[::1\\])[\\d.]+:\\d+: (?:read|write): (?:connection reset by peer|broken pipe|connection timed out)/':
    {
      literals: [
        ': read: connection reset by peer',
        ': read: broken pipe',
        ': read: connection timed out',
        ': write: connection reset by peer',
        ': write: broken pipe',
        ': write: connection timed out'
      ],
      heads: null
    },
  '/^\\s*(?:##\\[error\\])?(?:vet: )?(?<file>\\S+\\.go):\\d+(?::\\d+)?: (?:undefined: |cannot use |"[^"]+" imported and not used|imported and not used|missing return|syntax error: |not enough (?:arguments|return)|too many (?:arguments|return)|invalid operation: |cannot (?:assign|convert|infer|call|range) |cannot find (?!package)|undeclared name|.{1,60} (?:undefined \\(|redeclared|declared and not used)|no new variables|assignment mismatch: |duplicate (?:case|method|key)|unknown field |expected \')/':
    {
      literals: [
        'undefined: ',
        'cannot use ',
        'imported and not used',
        'missing return',
        'syntax error: ',
        'not enough arguments',
        'not enough return',
        'too many arguments',
        'too many return',
        'invalid operation: ',
        'cannot assign ',
        'cannot convert ',
        'cannot infer ',
        'cannot call ',
        'cannot range ',
        'cannot find ',
        'undeclared name',
        ' undefined (',
        ' redeclared',
        ' declared and not used',
        'no new variables',
        'assignment mismatch: ',
        'duplicate case',
        'duplicate method',
        'duplicate key',
        'unknown field ',
        "expected '"
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^FAIL[ \\t]+(?<package>\\S+) \\[(?:build|setup) failed\\]/': {
    literals: [' [build failed]', ' [setup failed]'],
    heads: 'Ff'
  },
  '/\\bmissing go\\.sum entry for\\b/': { literals: ['missing go.sum entry for'], heads: null },
  '/\\bverifying \\S.{0,200}: checksum mismatch\\b/': {
    literals: [': checksum mismatch'],
    heads: null
  },
  '/\\b(?:invalid version: |@[^\\s@]+: )unknown revision \\S|^go: .{1,300}: reading https?:\\/\\/\\S+\\/@v\\/\\S+: (?:404|410) /':
    { literals: ['unknown revision ', ': 404 ', ': 410 '], heads: null },
  '/\\b(?:go: updates to go\\.mod needed|inconsistent vendoring in |go: (?:errors parsing|inconsistent) go\\.mod)/':
    {
      literals: [
        'go: updates to go.mod needed',
        'inconsistent vendoring in ',
        'go: errors parsing go.mod',
        'go: inconsistent go.mod'
      ],
      heads: null
    },
  '/\\bno required module provides package (?<package>[\\w./-]+)/': {
    literals: ['no required module provides package '],
    heads: null
  },
  '/\\bpackage (?<package>[\\w./-]+) is not in (?:std|GOROOT)\\b/': {
    literals: [' is not in std', ' is not in goroot'],
    heads: null
  },
  '/\\bgo\\.mod file not found in current directory\\b|\\bgo: (?:cannot find main module\\b|no modules specified \\()|\\bdirectory prefix \\S+ does not contain (?:main module|modules listed in go\\.work)\\b/':
    {
      literals: [
        'go.mod file not found in current directory',
        'go: cannot find main module',
        'go: no modules specified (',
        ' does not contain main module',
        ' does not contain modules listed in go.work'
      ],
      heads: null
    },
  "/\\bgo\\.mod requires go >= \\S+ \\(running go\\b|\\binvalid go version '|\\bnote: module requires Go 1\\.\\d+/":
    {
      literals: ['go.mod requires go >= ', "invalid go version '", 'note: module requires go 1.'],
      heads: null
    },
  '/\\bproxy\\.golang\\.org\\b.*(?: 50[0234] |TLS handshake timeout|i\\/o timeout|[Cc]onnection reset|unexpected EOF|connection refused|INTERNAL_ERROR)|: Get "https?:\\/\\/[^"]{1,300}\\/@v\\/[^"]{1,100}": (?:unexpected EOF|EOF|net\\/http: TLS handshake timeout|.{1,100}: connection reset by peer)$/':
    { literals: ['proxy.golang.org', ': get "http://', ': get "https://'], heads: null },
  '/\\bbuild constraints exclude all Go files in\\b/': {
    literals: ['build constraints exclude all go files in'],
    heads: null
  },
  '/\\bTimeout exceeded: try increasing it by passing --timeout option\\b|\\blevel=error msg="Running error: .{0,200}timed out to load packages\\b/':
    {
      literals: [
        'timeout exceeded: try increasing it by passing --timeout option',
        'level=error msg="running error: '
      ],
      heads: null
    },
  '/\\b(?:Error: |level=error msg=")?(?:can\'t load config: |Running error: (?:unknown linters?|can\'t |error in the config)|unsupported version of the configuration|jsonschema: "[^"]*" does not validate with)|\\bthe Go language version \\(go1\\.\\d+\\) used to build golangci-lint is lower than the targeted Go version\\b/':
    {
      literals: [
        "can't load config: ",
        'running error: unknown linter',
        "running error: can't ",
        'running error: error in the config',
        'unsupported version of the configuration',
        '" does not validate with',
        ') used to build golangci-lint is lower than the targeted go version'
      ],
      heads: null
    },
  '/\\bcgo: C compiler "(?<compiler>[^"]+)" not found\\b|\\bcgo: exec (?<other>\\S+): exec: "[^"]+": executable file not found\\b/':
    { literals: ['cgo: c compiler "', '": executable file not found'], heads: null },
  '/\\bcannot find package "(?<package>[^"]+)" in any of:|\\bcannot find package "?(?<other>[\\w./-]+)"? (?:in (?:any of|vendor)|\\()/':
    { literals: ['cannot find package '], heads: null },
  '/^\\s*(?:##\\[error\\])?(?<file>\\S+\\.go):\\d+:\\d+: (?:(?:SA|ST|S|QF)\\d{4}: |.+ \\((?<linter>arangolint|asasalint|asciicheck|bidichk|bodyclose|canonicalheader|containedctx|contextcheck|copyloopvar|cyclop|deadcode|decorder|depguard|dogsled|dupl|dupword|durationcheck|embeddedstructfieldcheck|err113|errcheck|errchkjson|errname|errorlint|exhaustive|exhaustruct|exportloopref|exptostd|fatcontext|forbidigo|forcetypeassert|funcorder|funlen|gci|ginkgolinter|gocheckcompilerdirectives|gochecknoglobals|gochecknoinits|gochecksumtype|gocognit|goconst|gocritic|gocyclo|godoclint|godot|godox|goerr113|gofmt|gofumpt|goheader|goimports|golines|golint|gomnd|gomoddirectives|gomodguard|goprintffuncname|gosec|gosimple|gosmopolitan|govet|grouper|iface|importas|inamedparam|ineffassign|interfacebloat|intrange|iotamixing|ireturn|lll|loggercheck|maintidx|makezero|mirror|misspell|mnd|modernize|musttag|nakedret|nestif|nilerr|nilnesserr|nilnil|nlreturn|noctx|noinlineerr|nolintlint|nonamedreturns|nosprintfhostport|paralleltest|perfsprint|prealloc|predeclared|promlinter|protogetter|reassign|recvcheck|revive|rowserrcheck|scopelint|sloglint|spancheck|sqlclosecheck|staticcheck|structcheck|stylecheck|tagalign|tagliatelle|testableexamples|testifylint|testpackage|thelper|tparallel|typecheck|unconvert|unparam|unqueryvet|unused|usestdlibvars|usetesting|varcheck|varnamelen|wastedassign|whitespace|wrapcheck|wsl|wsl_v5|zerologlint)\\)\\s*$)/':
    {
      literals: ['.go:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*vet: (?!\\S+\\.go:\\d)|^\\s*\\S+\\.go:\\d+:\\d+: .*(?:\\bformat %\\w|composite literal uses unkeyed fields|call has possible|call not used|unreachable code|self-assignment of|passes lock by value|possible misuse of)/':
    {
      literals: [
        'vet: ',
        'format %',
        'composite literal uses unkeyed fields',
        'call has possible',
        'call not used',
        'unreachable code',
        'self-assignment of',
        'passes lock by value',
        'possible misuse of'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/\\b(?:gofmt|goimports|gofumpt) (?:needed|found unformatted|check failed)|\\b(?:[Ff]iles|[Cc]ode) (?:are|is) not gofmt(?:'?ed|-ed)\\b|\\bGo (?:code|files) (?:is|are) not formatted\\b|\\bPlease run `?go ?fmt\\b/":
    {
      literals: [
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
      heads: null
    },
  '/^diff (?:-u )?(?<file>\\S+\\.go)(?:\\.orig)? \\S+\\.go\\s*$/': {
    literals: ['diff '],
    heads: 'Dd'
  },
  "/^(?<file>\\S+\\.go):\\d+:\\d+: (?:exported .{1,80} should (?:have|be)|comment on exported .{1,80} should|don't use underscores|should (?:replace|omit|not use)|if block ends with a return|error (?:var|strings)|receiver name|(?:func|var|const|type|method|struct field|package) .{1,80} should be|package comment should|a blank import should|\\w+ name will be used as)/":
    {
      literals: [
        ' should have',
        ' should be',
        'comment on exported ',
        "don't use underscores",
        'should replace',
        'should omit',
        'should not use',
        'if block ends with a return',
        'error var',
        'error strings',
        'receiver name',
        'package comment should',
        'a blank import should',
        ' name will be used as'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^(?<file>\\S+\\.go):\\d+: (?:arg .{1,120} (?:for|of) (?:printf|wrong)|.{1,80}\\bcomposite literal uses|possible formatting directive|missing argument for|.{1,60} declaration of "\\w+" shadows|unreachable code|result of .{1,60} call not used|Println call ends|wrong number of args)/':
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*(?:##\\[error\\])?(?:--- )?FAIL: (?<test>(?:Test|Example|Benchmark|Fuzz)[\\w/.#=,:()@+-]*) \\(/':
    {
      literals: ['fail: test', 'fail: example', 'fail: benchmark', 'fail: fuzz'],
      heads: '\t\n\u000b\f\r #-Ff'
    },
  '/^FAIL[ \\t]+(?<package>[^\\s/]+\\/\\S+)\\s+(?:[\\d.]+s|\\(cached\\))\\s*$/': {
    literals: ['fail'],
    heads: 'Ff'
  },
  '/^\\s*WARNING: DATA RACE\\b/': { literals: ['warning: data race'], heads: '\t\n\u000b\f\r Ww' },
  '/^\\s*(?:##\\[error\\])?panic: (?!test timed out)(?<message>.+)/': {
    literals: ['panic: '],
    heads: '\t\n\u000b\f\r #Pp'
  },
  '/^DONE \\d+ tests?,.{0,60} [1-9]\\d* failures?\\b|^=== FAIL: (?<test>\\S+ \\S+)/': {
    literals: [' test,', ' tests,', '=== fail: '],
    heads: '=Dd'
  },
  '/^FAIL: (?<file>\\S+_test\\.go:\\d+): (?<test>\\S+)|^OOPS: \\d+ passed, .{0,60}[1-9]\\d* (?:FAILED|PANICKED)/':
    { literals: ['_test.go:', 'oops: '], heads: 'FOfo' },
  '/\\bHTTPError: Response code 5\\d\\d \\(/': {
    literals: ['httperror: response code 5'],
    heads: null
  },
  '/\\bBad Gateway\\b/': { literals: ['bad gateway'], heads: null },
  '/(?:\\b503:? (?:Server Error: )?|^\\s*|\\()Service (?:Temporarily )?Unavailable\\b/': {
    literals: ['service unavailable', 'service temporarily unavailable'],
    heads: null
  },
  '/\\bGateway Time-?out\\b/i': { literals: ['gateway timeout', 'gateway time-out'], heads: null },
  '/\\b500:? (?:Server Error: )?Internal Server Error\\b/': {
    literals: [
      '500 internal server error',
      '500 server error: internal server error',
      '500: internal server error',
      '500: server error: internal server error'
    ],
    heads: null
  },
  '/\\bstatus(?: ?code)?:? (?:500|502|503|504)(?!\\d|.{0,60}localhost)/i': {
    literals: [
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
    heads: null
  },
  '/\\bupstream connect error or disconnect\\/reset before headers\\b/': {
    literals: ['upstream connect error or disconnect/reset before headers'],
    heads: null
  },
  '/(?<!\\bnpm (?:ERR!|error) )\\b404:? (?:Client Error: )?Not Found\\b/i': {
    literals: [
      '404 not found',
      '404 client error: not found',
      '404: not found',
      '404: client error: not found'
    ],
    heads: null
  },
  '/\\b410:? Gone\\b/': { literals: ['410 gone', '410: gone'], heads: null },
  '/\\bToo Many Requests\\b/i': { literals: ['too many requests'], heads: null },
  '/\\brate[ -]limit(?:ed\\b|(?: has been)? exceeded\\b| reached\\b)/i': {
    literals: [
      'rate limited',
      'rate limit exceeded',
      'rate limit has been exceeded',
      'rate limit reached',
      'rate-limited',
      'rate-limit exceeded',
      'rate-limit has been exceeded',
      'rate-limit reached'
    ],
    heads: null
  },
  '/\\b[Qq]uota (?:has been )?exceeded\\b/': {
    literals: ['quota exceeded', 'quota has been exceeded'],
    heads: null
  },
  "/\\bQuota exceeded for quota metric '[^']*' and limit '[^']* per (?:minute|second|100 seconds)\\b/":
    { literals: ["quota exceeded for quota metric '"], heads: null },
  '/\\bAn error occurred \\((?:Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequestsException|SlowDown)\\) when calling\\b/':
    {
      literals: [
        'an error occurred (throttling) when calling',
        'an error occurred (throttlingexception) when calling',
        'an error occurred (requestlimitexceeded) when calling',
        'an error occurred (toomanyrequestsexception) when calling',
        'an error occurred (slowdown) when calling'
      ],
      heads: null
    },
  '/^\\s*(?:ERROR in .{0,120})?Module (?:parse|build) failed(?: \\(from [^)]+\\))?: (?<reason>\\S.*)/':
    { literals: ['module parse failed', 'module build failed'], heads: '\t\n\u000b\f\r EMem' },
  '/^\\s*(?:RollupError|RolldownError): (?<message>\\S.+)|^\\s*\\[!\\] (?<older>\\(?[\\w(].{0,200}Error: .+|\\(plugin .+)/':
    { literals: ['rolluperror: ', 'rolldownerror: ', '[!] '], heads: '\t\n\u000b\f\r R[r' },
  '/^\\s*error during build:\\s*$/': {
    literals: ['error during build:'],
    heads: '\t\n\u000b\f\r Ee'
  },
  '/^\\s*(?:✘|X) \\[ERROR\\] (?!Could not resolve|TS\\d|Missing entry-point|A request to|In a non-interactive|Authentication error|You must be logged in)(?<message>\\S.+)|^\\s*\\S+\\.(?:[cm]?[jt]sx?|vue|svelte|astro|css):\\d+:\\d+: ERROR: (?!Could not resolve)(?<older>\\S.+)/':
    {
      literals: ['✘ [error] ', 'x [error] ', ': error: '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*Type error: (?<message>[A-Z].+)/': {
    literals: ['type error: '],
    heads: '\t\n\u000b\f\r Tt'
  },
  '/^\\s*\\d+:\\d+ {1,2}Error: .+(?: {2}(?<rule>@?[\\w-]+(?:\\/[\\w-]+)*)| (?<spaced>@?[\\w-]+(?:\\/[\\w-]+)+|no-[a-z-]+|prefer-const))\\s*$/':
    { literals: [' error: '], heads: '\t\n\u000b\f\r 0123456789' },
  '/\\bError occurred prerendering page "(?<page>[^"]+)"|\\bFailed to collect (?:page data|configuration) for (?<data>\\/[\\w./[\\]-]*)|^(?:> )?Build error occurred\\b|\\bExport encountered errors? on following paths\\b/':
    {
      literals: [
        'error occurred prerendering page "',
        'failed to collect page data for /',
        'failed to collect configuration for /',
        'build error occurred',
        'export encountered error on following paths',
        'export encountered errors on following paths'
      ],
      heads: null
    },
  '/\\bTreating warnings as errors because process\\.env\\.CI = true\\b/': {
    literals: ['treating warnings as errors because process.env.ci = true'],
    heads: null
  },
  '/^\\s*(?:(?:error|ERROR) {1,2})?Failed to compile\\.?(?: with \\d+ errors?.{0,40})?\\s*$|^(?:[\\d.]+ )?> Build failed because of \\w+ errors\\b/':
    {
      literals: ['failed to compile', '> build failed because of '],
      heads: '\t\n\u000b\f\r .0123456789>EFef'
    },
  '/\\bexceeded maximum budget\\b/': { literals: ['exceeded maximum budget'], heads: null },
  '/\\berror (?<code>NG\\d{4,6}): |\\[ERROR\\] (?<newer>NG\\d{4,6}): /': {
    literals: ['error ng', '[error] ng'],
    heads: null
  },
  '/\\b(?:GitHub|Bitbucket|Keygen) Personal Access Token is not set\\b/': {
    literals: [
      'github personal access token is not set',
      'bitbucket personal access token is not set',
      'keygen personal access token is not set'
    ],
    heads: null
  },
  "/'build' in the application package\\.json \\(.{1,300}\\) is not supported\\b|^\\s*⨯ (?:Cannot compute electron version|Application entry file|Please specify|Cannot find configuration)/":
    {
      literals: [
        "'build' in the application package.json (",
        '⨯ cannot compute electron version',
        '⨯ application entry file',
        '⨯ please specify',
        '⨯ cannot find configuration'
      ],
      heads: null
    },
  '/^\\s*⨯ (?!GitHub Personal Access Token is not set|Application entry file)(?<message>.+(?:ERR_ELECTRON_BUILDER_CANNOT_EXECUTE|failedTask=build|process failed|stackTrace=).*)|\\bERR_ELECTRON_BUILDER_CANNOT_EXECUTE\\b/':
    { literals: ['⨯ ', 'err_electron_builder_cannot_execute'], heads: null },
  '/\\bgyp ERR! (?:build error|configure error|not ok)\\b/': {
    literals: ['gyp err! build error', 'gyp err! configure error', 'gyp err! not ok'],
    heads: null
  },
  '/\\bgyp ERR! (?:find Python Python is not set|stack Error: (?:Could not find any Python installation to use|Can\'t find Python executable "[^"]+"))/':
    {
      literals: [
        'find python python is not set',
        'could not find any python installation to use',
        'can\'t find python executable "'
      ],
      heads: null
    },
  '/\\bgyp ERR! (?:find VS .{0,60}(?:could not find a version of Visual Studio|not found)|stack Error: (?:not found: make|Could not find any Visual Studio installation to use))/':
    { literals: ['gyp err! '], heads: null },
  "/^lerna ERR! .{1,120} exited (?:[1-9]\\d*|SIG\\w+) in '/": {
    literals: ['lerna err! '],
    heads: 'Ll'
  },
  '/^\\s*(?:NX|> {2}NX) {2,3}(?:Ran|Running) targets? .{1,200}(?:failed|but \\d+ failed)\\b|^\\s*✖ {2}(?:nx run )?(?<task>[@\\w/.-]+:[\\w:.-]+)(?: \\([\\d.]+m?s\\))?\\s*$/':
    {
      literals: [' ran target ', ' ran targets ', ' running target ', ' running targets ', '✖ '],
      heads: '\t\n\u000b\f\r >Nn'
    },
  '/\\bERROR: command finished with error: |^\\s*ERROR {2}(?<task>[@\\w/.-]+#[\\w:.-]+): command .+ exited \\(\\d+\\)|^\\s*ERROR {2}run failed: command /':
    {
      literals: ['error: command finished with error: ', ' exited (', ' run failed: command '],
      heads: null
    },
  '/\\bTS\\d{3,5} \\[ERROR\\]: /': { literals: [' [error]: '], heads: null },
  '/\\berror: Found [1-9]\\d* not formatted files? in \\d+ files?\\b/': {
    literals: [' not formatted file in ', ' not formatted files in '],
    heads: null
  },
  '/^\\s*Found [1-9]\\d* problems?\\s*$/': { literals: [' problem'], heads: '\t\n\u000b\f\r Ff' },
  '/^(?<test>\\S.{0,200}) => \\S+\\.[cm]?[jt]sx?:\\d+:\\d+\\s*$/': {
    literals: [
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
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*(?:✗|\\(fail\\)) (?<test>\\S.{0,200}) \\[[\\d.]+m?s\\]\\s*$/': {
    literals: ['✗ ', '(fail) '],
    heads: '\t\n\u000b\f\r ('
  },
  '/\\bDisconnected ?(?:\\(\\d+ times\\) )?, because no message in \\d+ ms\\b|\\bDisconnectedreconnect failed before timeout of\\b|\\bChrome\\w* have not captured in \\d+ ms\\b/':
    {
      literals: [
        ', because no message in ',
        'disconnectedreconnect failed before timeout of',
        ' have not captured in '
      ],
      heads: null
    },
  "/\\bTimed out waiting (?:for: (?:https?:|tcp:|file:)\\S+|\\d+ms from config\\.webServer)|\\bError: Process from config\\.webServer (?:was not able to start|exited early)|\\bTimed out waiting for '(?:https?:|tcp:)[^']+'/":
    {
      literals: [
        'timed out waiting ',
        'error: process from config.webserver was not able to start',
        'error: process from config.webserver exited early'
      ],
      heads: null
    },
  '/\\bCypress (?:could not verify that this server is running|failed to verify that your server is running)\\b/':
    {
      literals: [
        'cypress could not verify that this server is running',
        'cypress failed to verify that your server is running'
      ],
      heads: null
    },
  "/\\bDefinition for rule '(?<rule>[^']+)' not found\\b/": {
    literals: ["definition for rule '"],
    heads: null
  },
  "/^\\s*(?:Error: )?(?:ESLint configuration in .+ is invalid:|No files matching (?:the pattern )?[\"'].+[\"'] were found\\.|All files matched by '.+' are ignored\\.|Failed to load (?:plugin|parser|config) '[^']+' declared in|Cannot read config file: |ConfigError: Config )|\\bParsing error: (?:Cannot find module|Cannot read file)\\b|\\bParsing error: \"parserOptions\\.project\" has been set\\b/":
    {
      literals: [
        'eslint configuration in ',
        'no files matching "',
        "no files matching '",
        'no files matching the pattern "',
        "no files matching the pattern '",
        "all files matched by '",
        "failed to load plugin '",
        "failed to load parser '",
        "failed to load config '",
        'cannot read config file: ',
        'configerror: config ',
        'parsing error: cannot find module',
        'parsing error: cannot read file',
        'parsing error: "parseroptions.project" has been set'
      ],
      heads: null
    },
  '/\\bIntegrity check failed for "(?<package>[^"]+)" \\(computed integrity doesn\'t match\\b/': {
    literals: ['" (computed integrity doesn\'t match'],
    heads: null
  },
  '/\\bThe lockfile would have been (?:modified|created) by this install, which is explicitly forbidden\\b/':
    {
      literals: [
        'the lockfile would have been modified by this install, which is explicitly forbidden',
        'the lockfile would have been created by this install, which is explicitly forbidden'
      ],
      heads: null
    },
  "/\\bYN0018: .{0,120}The remote archive doesn't match the expected checksum\\b/": {
    literals: ["the remote archive doesn't match the expected checksum"],
    heads: null
  },
  "/\\bYN0(?:027|035|082): .{0,200}(?:Package not found|Response Code: 404|No candidates found)|\\bYN0001: .{0,200}(?:No candidates found|Couldn't find package)/":
    { literals: ['yn0027: ', 'yn0035: ', 'yn0082: ', 'yn0001: '], heads: null },
  '/\\bnpm (?:ERR!|error) code (?:ENOTEMPTY|EBUSY|EEXIST|ENOSPC)\\b/': {
    literals: [
      'npm err! code enotempty',
      'npm err! code ebusy',
      'npm err! code eexist',
      'npm err! code enospc',
      'npm error code enotempty',
      'npm error code ebusy',
      'npm error code eexist',
      'npm error code enospc'
    ],
    heads: null
  },
  '/\\berror An unexpected error occurred: "https?:\\/\\/[^"]{1,300}: Request failed \\\\?"40[04] /':
    {
      literals: [
        'error an unexpected error occurred: "http://',
        'error an unexpected error occurred: "https://'
      ],
      heads: null
    },
  "/\\bnpm (?:ERR!|error) (?:Missing: \\S+ from lock file|Invalid: lock file's \\S+ does not satisfy )/":
    { literals: [' from lock file', "invalid: lock file's "], heads: null },
  '/\\bRequestError: .{1,200}\\bwhile requesting https?:\\/\\/|\\bfailed to (?:fetch|clone) from https?:\\/\\/.{1,120}\\berror: GitError\\(Code:ERROR, Class:(?:Net|OS|SSL|HTTP)/':
    {
      literals: [
        'while requesting http://',
        'while requesting https://',
        'error: giterror(code:error, class:net',
        'error: giterror(code:error, class:os',
        'error: giterror(code:error, class:ssl',
        'error: giterror(code:error, class:http'
      ],
      heads: null
    },
  '/: (?:Test Failed|Error During Test) at \\S+:\\d+\\s*$/': {
    literals: [': test failed at ', ': error during test at '],
    heads: null
  },
  '/\\bUnsatisfiable requirements detected for package (?<package>\\w+)/': {
    literals: ['unsatisfiable requirements detected for package '],
    heads: null
  },
  '/\\bArgumentError: Package (?<package>\\w+) not found in current path\\b|\\bArgumentError: Package (?<name>\\w+) (?:\\[[^\\]]+\\] )?(?:is required but does not seem to be installed|does not have \\w+ in its dependencies)/':
    { literals: [' not found in current path', 'argumenterror: package '], heads: null },
  '/^ERROR: (?:LoadError: (?!Some tests did not pass)|(?:UndefVarError|MethodError|BoundsError|ArgumentError|DomainError|InexactError|KeyError|SystemError|ErrorException|InitError|TaskFailedException|StackOverflowError|DimensionMismatch): )/':
    {
      literals: [
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
      heads: 'Ee'
    },
  '/\\bERROR: (?:LoadError: )?(?:Some tests did not pass|Package \\S+ errored during testing)/': {
    literals: ['some tests did not pass', ' errored during testing'],
    heads: null
  },
  '/\\[ERROR\\] (?<file>\\S+\\.(?:java|kt|scala|groovy)):\\[\\d+,\\d+\\] (?!\\(|error: )/': {
    literals: ['[error] '],
    heads: null
  },
  '/\\[ERROR\\] (?<file>\\S+\\.(?:java|kt|scala|groovy)):\\[\\d+,\\d+\\] error: /': {
    literals: ['] error: '],
    heads: null
  },
  '/\\bCOMPILATION ERROR :/': { literals: ['compilation error :'], heads: null },
  '/^\\s*(?:\\[\\w+\\] )?(?<file>\\S+\\.java):\\d+: error: /': {
    literals: [': error: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/\\bCompile failed; see the compiler error output for details\\b/': {
    literals: ['compile failed; see the compiler error output for details'],
    heads: null
  },
  '/\\bTarget "(?<target>[^"]+)" does not exist in the project\\b|\\bDefault target (?<default>\\S+) does not exist in this project\\b|^Buildfile: \\S+ does not exist!/':
    {
      literals: [
        '" does not exist in the project',
        ' does not exist in this project',
        'buildfile: '
      ],
      heads: null
    },
  '/^e: (?<file>\\S+\\.kts?): ?\\(?\\d|^\\S+\\.kts?:\\d+:\\d+: error: /': {
    literals: ['.kt:', '.kts:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/\\.scala:\\d+(?::\\d+)?: .{0,40}\\bexpected but .{1,40} found\\b/': {
    literals: ['expected but '],
    heads: null
  },
  '/^(?:\\[error\\] (?:-- .{0,60}Error: )?(?<file>\\S+\\.scala):\\d+(?::\\d+)?:? |\\S+\\.scala:\\d+: error: )(?!.{0,40} expected but )/':
    {
      literals: ['.scala:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/\\bCould not (?:set|get) unknown property '(?<property>[^']+)' for\\b/": {
    literals: ["could not set unknown property '", "could not get unknown property '"],
    heads: null
  },
  '/\\bA problem occurred (?:evaluating|configuring) (?:root project|project|script|settings)\\b/':
    {
      literals: [
        'a problem occurred evaluating root project',
        'a problem occurred evaluating project',
        'a problem occurred evaluating script',
        'a problem occurred evaluating settings',
        'a problem occurred configuring root project',
        'a problem occurred configuring project',
        'a problem occurred configuring script',
        'a problem occurred configuring settings'
      ],
      heads: null
    },
  '/\\bCould not find or load main class org\\.gradle\\.wrapper\\.GradleWrapperMain\\b/': {
    literals: ['could not find or load main class org.gradle.wrapper.gradlewrappermain'],
    heads: null
  },
  '/\\bCould not find or load main class (?!org\\.gradle\\.wrapper)(?<class>[\\w.$]+|"[^"]+")/': {
    literals: ['could not find or load main class '],
    heads: null
  },
  '/^(?:e|exception): (?:exception: )?(?!java\\.lang\\.OutOfMemoryError)(?:java|org\\.jetbrains\\.kotlin)\\.[\\w.$]+(?:Exception|Error): /':
    {
      literals: [
        'e: java.',
        'e: org.jetbrains.kotlin.',
        'exception: java.',
        'exception: org.jetbrains.kotlin.'
      ],
      heads: 'Ee'
    },
  "/\\bUnrecognized (?:VM )?option:? '?(?<option>[\\w:+=-]+)/": {
    literals: [
      'unrecognized option ',
      'unrecognized option: ',
      'unrecognized vm option ',
      'unrecognized vm option: '
    ],
    heads: null
  },
  '/\\b(?:Unsupported class file major version \\d+|has been compiled by a more recent version of the Java Runtime)/':
    {
      literals: [
        'unsupported class file major version ',
        'has been compiled by a more recent version of the java runtime'
      ],
      heads: null
    },
  '/\\b(?:invalid (?:source|target) release: \\d|release version \\d+ not supported|(?:Source|Target) option \\d+ is no longer supported)/':
    {
      literals: [
        'invalid source release: ',
        'invalid target release: ',
        ' not supported',
        ' is no longer supported'
      ],
      heads: null
    },
  '/\\b(?:No (?:matching|locally installed) toolchains? (?:found|match)|Cannot find a Java installation on your machine)\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\bCould not find artifact (?<artifact>[\\w.-]+:[\\w.:-]+)/': {
    literals: ['could not find artifact '],
    heads: null
  },
  '/\\bwas not found in https?:\\/\\/\\S+ during a previous attempt\\b/': {
    literals: [' during a previous attempt'],
    heads: null
  },
  '/\\bin offline mode and the artifact (?<artifact>\\S+) has not been downloaded from it before\\b/':
    { literals: [' has not been downloaded from it before'], heads: null },
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Tt]imed out|Connection reset|Connection refused|Remote host (?:terminated|closed)|Premature end|handshake|Temporary failure|Connection closed)/':
    { literals: ['could not transfer artifact ', 'could not transfer metadata '], heads: null },
  '/\\bCould not transfer (?:artifact|metadata) .+[Ss]tatus(?: code)?:? 5\\d\\d/': {
    literals: ['could not transfer artifact ', 'could not transfer metadata '],
    heads: null
  },
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 40[13]|Not authorized|authentication failed|Unauthorized \\(401\\)|Forbidden \\(403\\))/':
    { literals: ['could not transfer artifact ', 'could not transfer metadata '], heads: null },
  '/\\bInvalid request\\. Status: 40[13]\\b/': {
    literals: ['invalid request. status: 401', 'invalid request. status: 403'],
    heads: null
  },
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 429|Too Many Requests)/':
    { literals: ['could not transfer artifact ', 'could not transfer metadata '], heads: null },
  '/\\bPKIX path (?:building|validation) failed\\b|\\bunable to find valid certification path to requested target\\b/':
    {
      literals: [
        'pkix path building failed',
        'pkix path validation failed',
        'unable to find valid certification path to requested target'
      ],
      heads: null
    },
  '/\\bCould not transfer (?:artifact|metadata) \\S+/': {
    literals: ['could not transfer artifact ', 'could not transfer metadata '],
    heads: null
  },
  '/\\b(?:Could not resolve dependencies for project|Failed to read artifact descriptor for|Failed to collect dependencies at)\\b/':
    {
      literals: [
        'could not resolve dependencies for project',
        'failed to read artifact descriptor for',
        'failed to collect dependencies at'
      ],
      heads: null
    },
  '/\\bNon-resolvable (?:parent|import) POM\\b/': {
    literals: ['non-resolvable parent pom', 'non-resolvable import pom'],
    heads: null
  },
  '/\\b(?:Non-parseable POM|Malformed POM)\\b/': {
    literals: ['non-parseable pom', 'malformed pom'],
    heads: null
  },
  "/^\\[ERROR\\] +'(?<field>[\\w.[\\]]+)' .{0,200}(?:is missing|must be|must not|does not match|is not a valid|contains an expression but)/":
    { literals: ['[error] '], heads: '[' },
  "/\\bUnknown lifecycle phase \"(?<phase>[^\"]+)\"|\\bNo plugin found for prefix '(?<prefix>[^']+)'|\\bCould not find goal '(?<goal>[^']+)' in plugin\\b/":
    {
      literals: [
        'unknown lifecycle phase "',
        "no plugin found for prefix '",
        "could not find goal '"
      ],
      heads: null
    },
  '/\\[(?:ERROR|WARNING)\\] Rule \\d+: \\S+ failed with message/': {
    literals: [' failed with message'],
    heads: null
  },
  '/\\bFailed to execute goal\\b/': { literals: ['failed to execute goal'], heads: null },
  "/^(?:\\[(?:INFO|ERROR)\\] )?(?:\\d+ )?(?:BUILD FAIL(?:ED|URE)\\b|FAILURE: Build (?:failed with an exception|completed with \\d+ failures)|> Task \\S+ FAILED|Execution failed for task ')/":
    {
      literals: [
        'build failed',
        'build failure',
        'failure: build ',
        '> task ',
        "execution failed for task '"
      ],
      heads: '0123456789>BEF[bef'
    },
  '/^\\s*> Could not find (?<artifact>[\\w.-]+:[\\w.-]+)(?::[\\w.+-]+)?\\./': {
    literals: ['> could not find '],
    heads: '\t\n\u000b\f\r >'
  },
  "/\\bPlugin \\[id: '(?<plugin>[^']+)'.* was not found in any of the following sources\\b/": {
    literals: [' was not found in any of the following sources'],
    heads: null
  },
  "/\\bPlugin with id '(?<plugin>[^']+)' not found\\./": {
    literals: ["plugin with id '"],
    heads: null
  },
  "/\\bA problem occurred starting process 'command '(?<command>[^']+)''/": {
    literals: ["a problem occurred starting process 'command '"],
    heads: null
  },
  "/\\bCould not (?:GET|HEAD) '(?<url>https?:\\/\\/[^/']+)(?:\\/[^']*)?'\\. Received status code 5\\d\\d/":
    { literals: ["'. received status code 5"], heads: null },
  "/\\bCould not (?:GET|HEAD|PUT) '[^']+'\\. Received status code 40[13]/": {
    literals: ["'. received status code 401", "'. received status code 403"],
    heads: null
  },
  "/\\bCould not (?:GET|HEAD|download|resource) '(?:https?:[^']+|[\\w.-]+\\.(?:jar|pom|aar|zip))'\\.?\\s*$|\\bCould not download \\S+\\.(?:jar|pom|aar) \\(/":
    {
      literals: [
        "could not get '",
        "could not head '",
        "could not resource '",
        'could not download '
      ],
      heads: null
    },
  '/^\\s*> (?:A conflict was found between the following modules|Conflicts? found for the following modules?):/':
    {
      literals: [
        '> a conflict was found between the following modules:',
        '> conflict found for the following module:',
        '> conflict found for the following modules:',
        '> conflicts found for the following module:',
        '> conflicts found for the following modules:'
      ],
      heads: '\t\n\u000b\f\r >'
    },
  "/\\bCould not resolve all (?:files|dependencies|artifacts|task dependencies) for configuration '/":
    {
      literals: [
        "could not resolve all files for configuration '",
        "could not resolve all dependencies for configuration '",
        "could not resolve all artifacts for configuration '",
        "could not resolve all task dependencies for configuration '"
      ],
      heads: null
    },
  '/\\bServer returned HTTP response code: 5\\d\\d for URL: /': {
    literals: ['server returned http response code: 5'],
    heads: null
  },
  '/\\bDownloading from https?:\\/\\/\\S+ failed: (?:timeout|time)/': {
    literals: ['downloading from http://', 'downloading from https://'],
    heads: null
  },
  '/\\bjava\\.net\\.SocketTimeoutException: (?:[Cc]onnect|Read|SSL) ?timed out\\b/': {
    literals: [
      'java.net.sockettimeoutexception: connecttimed out',
      'java.net.sockettimeoutexception: connect timed out',
      'java.net.sockettimeoutexception: readtimed out',
      'java.net.sockettimeoutexception: read timed out',
      'java.net.sockettimeoutexception: ssltimed out',
      'java.net.sockettimeoutexception: ssl timed out'
    ],
    heads: null
  },
  '/\\bjava\\.net\\.UnknownHostException: (?<host>[\\w-]+(?:\\.[\\w-]+)+)/': {
    literals: ['java.net.unknownhostexception: '],
    heads: null
  },
  "/\\bCannot perform signing task '.+' because it has no configured signatory\\b/": {
    literals: ["' because it has no configured signatory"],
    heads: null
  },
  '/\\bGradle build daemon (?:disappeared unexpectedly|has been stopped)/': {
    literals: [
      'gradle build daemon disappeared unexpectedly',
      'gradle build daemon has been stopped'
    ],
    heads: null
  },
  '/\\b(?:SDK location not found\\b|Failed to install the following Android SDK packages as some licen[cs]es have not been accepted)/':
    {
      literals: [
        'sdk location not found',
        'failed to install the following android sdk packages as some licences have not been accepted',
        'failed to install the following android sdk packages as some licenses have not been accepted'
      ],
      heads: null
    },
  '/^# A fatal error has been detected by the Java Runtime Environment/': {
    literals: ['# a fatal error has been detected by the java runtime environment'],
    heads: '#'
  },
  "/\\bUnknown lifecycle phase \"(?<phase>[^\"]+)\"|\\bNo plugin found for prefix '(?<prefix>[^']+)'|\\bCould not find the selected project in the reactor\\b|\\bCould not find goal '(?<goal>[^']+)' in plugin\\b/":
    {
      literals: [
        'unknown lifecycle phase "',
        "no plugin found for prefix '",
        'could not find the selected project in the reactor',
        "could not find goal '"
      ],
      heads: null
    },
  '/\\brequires a project to execute but there is no POM in this directory\\b|\\bPOM file \\S+ specified with the -f\\/--file command line argument does not exist\\b/':
    {
      literals: [
        'requires a project to execute but there is no pom in this directory',
        ' specified with the -f/--file command line argument does not exist'
      ],
      heads: null
    },
  '/\\bBlocked mirror for repositories\\b|\\bmaven-default-http-blocker\\b/': {
    literals: ['blocked mirror for repositories', 'maven-default-http-blocker'],
    heads: null
  },
  '/\\bFailed to execute goal [\\w.-]+:(?<plugin>(?:maven-(?:javadoc|source|jar|shade|assembly|antrun|resources|dependency|site|plugin|bundle|war)|frontend-maven|exec-maven|protobuf-maven|antlr4-maven|jib-maven|native-maven|asciidoctor-maven|build-helper-maven|kotlin-maven|scala-maven|gmavenplus|openapi-generator-maven)[\\w-]*):/':
    { literals: ['failed to execute goal '], heads: null },
  "/^\\[error\\] \\(.{1,120}[cC]ompile\\w*\\) (?:Compilation failed|javac returned non-zero exit code)|^\\[error\\] bad option: '(?<option>[^']+)'/":
    {
      literals: [
        ') compilation failed',
        ') javac returned non-zero exit code',
        "[error] bad option: '"
      ],
      heads: '['
    },
  '/^\\[(?:error|warn)\\]\\s+(?:(?:sbt\\.)?(?:librarymanagement\\.)?ResolveException: unresolved dependency: |::\\s+(?<module>[\\w.-]+#[\\w.-]+;\\S+): not found|not found: https?:|Error downloading (?<artifact>[\\w.-]+:[\\w.-]+))|\\bcoursier\\.ResolutionException\\b|\\bError fetching artifacts:/':
    {
      literals: [
        'resolveexception: unresolved dependency: ',
        ': not found',
        'not found: http:',
        'not found: https:',
        'error downloading ',
        'coursier.resolutionexception',
        'error fetching artifacts:'
      ],
      heads: null
    },
  '/^\\S+build\\.xml:\\d+: (?:The following error occurred while executing this line:|exec returned: [1-9]|Java returned: [1-9])/':
    {
      literals: ['build.xml:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^BUILD FAILED.{0,40}Target "[^"]+" does not exist|\\bTarget "(?<target>[^"]+)" does not exist in the project\\b|\\bProblem: failed to create task or type (?<task>\\S+)|\\bBuildfile: \\S+ does not exist!/':
    {
      literals: ['" does not exist', 'problem: failed to create task or type ', 'buildfile: '],
      heads: null
    },
  '/\\bdownload error: Caught [\\w.]*(?:SocketTimeoutException|ConnectException|UnknownHostException|SSLException|SocketException|EOFException|IOException \\(Server returned HTTP response code: 5)/':
    { literals: ['download error: caught '], heads: null },
  '/\\bjavax\\.net\\.ssl\\.SSL(?:Handshake)?Exception: (?:Remote host (?:terminated the handshake|closed connection during handshake)|Connection reset|Read timed out|Unexpected end of file)/':
    {
      literals: [
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
      heads: null
    },
  '/\\bjava\\.net\\.SocketException: (?:Connection reset|Broken pipe|Socket closed|Network is unreachable)/':
    {
      literals: [
        'java.net.socketexception: connection reset',
        'java.net.socketexception: broken pipe',
        'java.net.socketexception: socket closed',
        'java.net.socketexception: network is unreachable'
      ],
      heads: null
    },
  '/\\bNoHttpResponseException: (?<host>[\\w-]+(?:\\.[\\w-]+)+):\\d+ failed to respond\\b/': {
    literals: ['nohttpresponseexception: '],
    heads: null
  },
  '/\\bTimeout of \\d+ reached waiting for exclusive access to file: /': {
    literals: [' reached waiting for exclusive access to file: '],
    heads: null
  },
  '/^(?<file>\\S+\\.(?:groovy|gradle)): \\d+: (?!warning)\\S/': {
    literals: ['.groovy: ', '.gradle: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/\\bFileNotFoundException: .{1,300} \\(No such file or directory\\)|\\bjava\\.nio\\.file\\.NoSuchFileException: (?<file>\\S+)/':
    {
      literals: [' (no such file or directory)', 'java.nio.file.nosuchfileexception: '],
      heads: null
    },
  '/\\bjava\\.nio\\.file\\.AccessDeniedException: |\\bFileNotFoundException: .{1,300} \\(Permission denied\\)/':
    { literals: ['java.nio.file.accessdeniedexception: ', 'filenotfoundexception: '], heads: null },
  '/^Exception in thread "[^"]{1,120}" (?<error>[\\w.$]+(?:Exception|Error)(?::? .*)?)$/': {
    literals: ['exception in thread "'],
    heads: 'Ee'
  },
  '/^(?:Exception in thread "[^"]{1,120}" |Caused by: |\\s*> )?java\\.lang\\.(?:ClassNotFoundException|NoClassDefFoundError): (?<class>[\\w.$/]+)/':
    {
      literals: ['java.lang.classnotfoundexception: ', 'java.lang.noclassdeffounderror: '],
      heads: '\t\n\u000b\f\r >CEJcej'
    },
  '/\\bjava\\.lang\\.(?:NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|UnsupportedClassVersionError): ?(?<member>\\S.*)/':
    {
      literals: [
        'java.lang.nosuchmethoderror:',
        'java.lang.nosuchfielderror:',
        'java.lang.abstractmethoderror:',
        'java.lang.incompatibleclasschangeerror:',
        'java.lang.unsupportedclassversionerror:'
      ],
      heads: null
    },
  '/\\b(?:[Mm]issing|[Nn]o(?: `[^`]+`)?|does not have a|lacks?(?: a| the)?) (?:(?:valid )?(?:license|licence|copyright|SPDX)(?:[- ]\\w+)? (?:header|notice)|SPDX-License-Identifier)\\b/':
    { literals: [' header', ' notice', 'spdx-license-identifier'], heads: null },
  '/^\\s*(?:[^\\s:]+\\.ya?ml:)?\\d+:\\d+:? +\\[?error\\]? .+ \\([a-z-]+\\)\\s*$|^##\\[error\\]\\d+:\\d+ \\[[a-z-]+\\] \\S/':
    {
      literals: [' error ', ' error] ', ' [error ', ' [error] ', '##[error]'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^(?<hook>\\S[^.]*)\\.{3,}(?:\\([^)]*\\))?Failed\\s*$/': {
    literals: ['failed'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^- files were modified by this hook\\b/': {
    literals: ['- files were modified by this hook'],
    heads: '-'
  },
  '/^\\s*✖ {1,3}(?:subject|type|scope|body|header|footer)[\\w ]{0,60} (?:may|must|not) .{1,200}\\[[\\w-]+\\]|\\bgit commit message .{0,60}\\bdoes not\\b/i':
    { literals: [' may ', ' must ', ' not ', 'git commit message '], heads: null },
  '/^(?:\\S+\\/)?(?:backend|main|outputs|providers|terraform|variables|locals|override|versions|data)\\.tf\\s*$/':
    {
      literals: [
        'backend.tf',
        'main.tf',
        'outputs.tf',
        'providers.tf',
        'terraform.tf',
        'variables.tf',
        'locals.tf',
        'override.tf',
        'versions.tf',
        'data.tf'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/\\bLinter failed\\. This a bug, please file an issue against the linter maintainer\\b/': {
    literals: ['linter failed. this a bug, please file an issue against the linter maintainer'],
    heads: null
  },
  "/\\bERROR:? +Error during (?:parsing|SonarScanner|SonarQube|Sonar)\\b|\\bEXECUTION FAILURE\\s*$|\\bSonarQube Cloud: (?:Error while|API .{1,80} failed)|\\bProject not found\\. Please check the 'sonar\\.projectKey'|\\bYou are running CI analysis while Automatic Analysis is enabled\\b/":
    {
      literals: [
        ' error during parsing',
        ' error during sonar',
        'execution failure',
        'sonarqube cloud: ',
        "project not found. please check the 'sonar.projectkey'",
        'you are running ci analysis while automatic analysis is enabled'
      ],
      heads: null
    },
  '/^(?<file>\\S+\\.(?:template|json|ya?ml)):\\d+:\\d+\\s*$/': {
    literals: ['.template:', '.json:', '.yml:', '.yaml:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\S*Dockerfile\\S*:\\d+ (?<rule>DL\\d{4}|SC\\d{4}) (?:(?:\\w+\\[\\w+)?(?:warning|error|info|style)\\S*: )?/i':
    {
      literals: ['dockerfile'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^(?<file>\\S+\\.proto):\\d+:\\d+:(?<message>\\S.+)/': {
    literals: ['.proto:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s+\\d+: (?:Wrong (?:indent style|amount of left-padding|line endings|character encoding)|Trailing whitespace|No final newline expected|Not all lines have the correct end of line)/':
    {
      literals: [
        ': wrong indent style',
        ': wrong amount of left-padding',
        ': wrong line endings',
        ': wrong character encoding',
        ': trailing whitespace',
        ': no final newline expected',
        ': not all lines have the correct end of line'
      ],
      heads: '\t\n\u000b\f\r '
    },
  '/\\blicen[cs]e headers? (?:is |are )?missing\\b|\\b(?:missing|invalid|without) (?:a )?(?:valid )?(?:licen[cs]e|copyright) headers?\\b|\\bToo many files with unapproved license: [1-9]|\\bthe following files have no (?:valid )?licen[cs]e headers?\\b/i':
    {
      literals: [
        'licence header',
        'license header',
        'copyright header',
        'too many files with unapproved license: '
      ],
      heads: null
    },
  '/^(?:Warning|Error|Notice): .{1,300} \\((?<rule>(?:terraform|aws|azurerm|google|opa)_\\w+)\\)\\s*$|^[1-9]\\d* issue\\(s\\) found:\\s*$/':
    {
      literals: [' (terraform_', ' (aws_', ' (azurerm_', ' (google_', ' (opa_', ' issue(s) found:'],
      heads: '123456789ENWenw'
    },
  '/^(?<file>\\S+\\.pp) - (?:ERROR|WARNING): /': {
    literals: ['.pp - error: ', '.pp - warning: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*(?:##\\[error\\])?✖ \\d+ problems? \\([1-9]\\d* errors?, \\d+ warnings?\\)/': {
    literals: ['✖ '],
    heads: '\t\n\u000b\f\r #'
  },
  '/^\\s*(?:##\\[error\\]\\s*)?\\d+:\\d+ +error {2,}(?!Definition for rule)\\S.* {2}(?<rule>[@\\w/-]+)$/':
    { literals: [' error '], heads: '\t\n\u000b\f\r #0123456789' },
  '/\\bESLint found too many warnings \\(maximum: \\d+\\)/': {
    literals: ['eslint found too many warnings (maximum: '],
    heads: null
  },
  "/\\bESLint couldn't find (?:an eslint\\.config|a configuration file|the (?:config|plugin))\\b/":
    {
      literals: [
        "eslint couldn't find an eslint.config",
        "eslint couldn't find a configuration file",
        "eslint couldn't find the config",
        "eslint couldn't find the plugin"
      ],
      heads: null
    },
  '/\\bCode style issues (?:found in|fixed in)\\b|\\bCode style issues found\\b|\\bRun Prettier (?:with --write )?to fix\\b/':
    {
      literals: [
        'code style issues fixed in',
        'code style issues found',
        'run prettier to fix',
        'run prettier with --write to fix'
      ],
      heads: null
    },
  '/^\\s*Found [1-9]\\d* errors?\\.\\s*$/': { literals: ['found '], heads: '\t\n\u000b\f\r Ff' },
  '/(?:^|\\s)\\d+:\\d+ {1,4}✖ {1,3}\\S/': { literals: [' ✖ '], heads: null },
  '/^standard: Use JavaScript Standard Style\\b/': {
    literals: ['standard: use javascript standard style'],
    heads: 'Ss'
  },
  '/^\\s*✖ {1,3}\\d+:\\d+ {1,3}\\S.* {2}(?<rule>@?[\\w/-]+)\\s*$/': {
    literals: ['✖ '],
    heads: '\t\n\u000b\f\r '
  },
  '/^\\s*ERROR: (?<file>\\S+\\.[jt]sx?)(?::\\d+:\\d+ - |\\[\\d+, \\d+\\]: )/': {
    literals: ['error: '],
    heads: '\t\n\u000b\f\r Ee'
  },
  '/^(?<file>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)): line \\d+, col \\d+, Error - |^(?<unix>\\S+\\.(?:[cm]?[jt]sx?|vue)):\\d+:\\d+: .+ \\[Error\\/(?<rule>[@\\w/-]+)\\]\\s*$/':
    {
      literals: [', col ', ' [error/'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^(?<file>\\S+\\.[jt]sx?): line \\d+, col \\d+, (?!Warning|Error - )(?<message>\\S.+)|^>> [1-9]\\d* errors? in \\d+ files?\\b/':
    {
      literals: [', col ', ' error in ', ' errors in '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^[1-9]\\d* code style errors? found\\b|^(?<rule>.{5,120}) at (?<file>\\S+\\.js) :\\s*$/': {
    literals: [' code style error found', ' code style errors found', '.js :'],
    heads: null
  },
  '/^✗ Lint! » [1-9]\\d* errors?\\b/': { literals: ['✗ lint! » '], heads: '' },
  '/(?:\\[ant:checkstyle\\] \\[(?:ERROR|WARN)\\] |\\[ERROR\\] \\S+\\.java:(?:\\[\\d+(?:,\\d+)?\\] \\(\\w+\\) \\w+: |\\d+(?::\\d+)?: .{1,300} \\[\\w+\\]$)|\\bYou have [1-9]\\d* Checkstyle violations?\\b)/':
    { literals: ['[ant:checkstyle] [warn] ', '[error] ', ' checkstyle violation'], heads: null },
  '/\\b(?:Checkstyle|PMD|Detekt|ktlint|SpotBugs|CodeNarc|Lint) (?:rule violations were found|found \\d+|files with violations:|analysis failed)|\\bAnalysis failed with [1-9]\\d* weighted issues\\b/i':
    {
      literals: [
        'rule violations were found',
        'found ',
        'files with violations:',
        'analysis failed'
      ],
      heads: null
    },
  '/\\bfailed with [1-9]\\d* bugs? and \\d+ errors?\\b/': {
    literals: [' bug and ', ' bugs and '],
    heads: null
  },
  "/\\b(?:Some files do not have the expected license header|The following files had format violations|Found [1-9]\\d* non-complying files)\\b|\\bRun '.{0,40}spotless:?[aA]pply' to fix\\b/":
    {
      literals: [
        'some files do not have the expected license header',
        'the following files had format violations',
        ' non-complying files',
        "spotlessapply' to fix",
        "spotless:apply' to fix"
      ],
      heads: null
    },
  '/\\bPMD Failure: (?<class>[\\w.$]+):\\d+ Rule:(?<rule>\\w+)|\\bPMD [\\d.]+ has found [1-9]\\d* violations?\\b|\\bCPD [\\d.]+ has found [1-9]\\d* duplications?\\b|\\bYou have [1-9]\\d* (?:PMD violations?|CPD duplications?)\\b/':
    { literals: ['pmd failure: ', ' violation', ' duplication'], heads: null },
  '/\\bKtLint found code style violations\\b|(?:^|\\s)(?<file>\\S+\\.kts?):\\d+:\\d+: .+ \\((?:[\\w-]+:)?(?<rule>[a-z][a-z-]+)\\)\\s*$|\\bLint has found errors in the following files\\b/':
    {
      literals: [
        'ktlint found code style violations',
        '.kt:',
        '.kts:',
        'lint has found errors in the following files'
      ],
      heads: null
    },
  '/^(?<file>\\S+\\.kts?):\\d+:\\d+: .+ \\[(?<rule>[A-Z]\\w+)\\]\\s*$/': {
    literals: ['.kt:', '.kts:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  "/^(?:\\[(?:error|warn)\\] )?.{0,120}(?:isn't formatted properly!|is not formatted properly|files? must be formatted|scalafmt: \\d+ files must be formatted)|\\[error\\] \\(.{1,80}scalafmt\\w*\\) \\d+ files must be formatted/i":
    {
      literals: [
        "isn't formatted properly!",
        'is not formatted properly',
        'file must be formatted',
        'files must be formatted'
      ],
      heads: null
    },
  '/^\\[ERROR\\] (?:File not formatted|Found \\d+ non-complying files|Processing \\S+ is not formatted)|\\bis not correctly formatted\\b|\\bfile has not been previously formatted\\b/i':
    {
      literals: [
        'file not formatted',
        ' non-complying files',
        ' is not formatted',
        'is not correctly formatted',
        'file has not been previously formatted'
      ],
      heads: null
    },
  '/\\bThere is at least one incompatibility: |\\bAPI (?:checks|problems) failed\\b|\\bjapicmp.{0,40}Breaking the build because there is at least one|\\brevapi.{0,80}problems? (?:were )?found|\\bBinary compatibility check failed\\b|\\bAPI check failed for project\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\bRule violated for \\w+ .{1,200}: \\w+ covered ratio is [\\d.]+, but expected minimum is [\\d.]+|\\bCoverage checks have not been met\\b/':
    { literals: [', but expected minimum is ', 'coverage checks have not been met'], heads: null },
  '/^\\[(?:error|warn)\\] .{1,200}\\[(?<rule>(?:wart|scalafix|scapegoat|WartRemover):[\\w.-]+)\\]|\\[error\\] \\(.{1,80}scalafix\\w*\\) scalafix\\.sbt\\.ScalafixFailed/':
    {
      literals: [
        '[wart:',
        '[scalafix:',
        '[scapegoat:',
        '[wartremover:',
        ') scalafix.sbt.scalafixfailed'
      ],
      heads: null
    },
  '/^\\s*Found \\d+ errors? \\(\\d+ fixed, \\d+ remaining\\)\\./': {
    literals: [' remaining).'],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^\\s*[^\\s:]+\\.pyi?:\\d+:\\d+: (?<rule>[A-Z]{1,4}\\d{3,4}) /': {
    literals: ['.py:', '.pyi:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*[^\\s:]+\\.py:\\d+:\\d+: (?<rule>[CREFW]\\d{4}): /': {
    literals: ['.py:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*(?:##\\[error\\])?(?:would reformat |Would reformat: )|^\\s*[1-9]\\d* files? would be reformatted\\b/':
    {
      literals: [
        'would reformat ',
        'would reformat: ',
        ' file would be reformatted',
        ' files would be reformatted'
      ],
      heads: '\t\n\u000b\f\r #123456789Ww'
    },
  '/\\berror: cannot format (?<file>\\S+): Cannot parse/': {
    literals: ['error: cannot format '],
    heads: null
  },
  '/\\bImports are incorrectly sorted and\\/or formatted\\b/': {
    literals: ['imports are incorrectly sorted and/or formatted'],
    heads: null
  },
  '/^(?<file>\\S+\\.py):\\d+ (?:in (?:public|private) \\w+ `|at module level:)/': {
    literals: ['in public ', 'in private ', 'at module level:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  "/^\\S+\\.py:\\d+(?::\\d+)?:? (?:'[^']+' imported but unused|undefined name '|local variable '[^']+' is assigned to but never used|redefinition of unused '|'[^']+' may be undefined|import \\S+ from line \\d+ shadowed)/":
    {
      literals: [
        "' imported but unused",
        "undefined name '",
        "' is assigned to but never used",
        "redefinition of unused '",
        "' may be undefined",
        ' shadowed'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*--> (?<file>\\S+\\.(?:pyi?|ipynb)):(?:cell \\d+:)?\\d+:\\d+\\s*$/': {
    literals: ['--> '],
    heads: '\t\n\u000b\f\r -'
  },
  "/\\bRESULT: FAILED \\(minimum: [\\d.]+%, actual: [\\d.]+%\\)|^\\S+\\.py:\\d+: unused (?:variable|function|import|class|method|attribute|property) '[^']+' \\(\\d+% confidence/":
    {
      literals: [
        'result: failed (minimum: ',
        ": unused variable '",
        ": unused function '",
        ": unused import '",
        ": unused class '",
        ": unused method '",
        ": unused attribute '",
        ": unused property '"
      ],
      heads: null
    },
  '/^Linted \\d+ files?, found [1-9]\\d* errors?\\.|^[1-9]\\d* errors? found in \\d+ files?\\b|^Found [1-9]\\d* (?:issues?|violations?|offenses?) in \\d+ files?\\b/i':
    {
      literals: [
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
      heads: '123456789FLfl'
    },
  '/^Total: (?:[1-9]\\d* warnings?|\\d+ warnings? \\/ [1-9]\\d* errors?)\\b/': {
    literals: ['total: '],
    heads: 'Tt'
  },
  '/^Error: (?:No results matching query were found|Could not satisfy dependency|Failed installing dependency: |Could not find a result named)/':
    {
      literals: [
        'error: no results matching query were found',
        'error: could not satisfy dependency',
        'error: failed installing dependency: ',
        'error: could not find a result named'
      ],
      heads: 'Ee'
    },
  '/^(?:Failure|Error) (?:→|->) (?<test>\\S+\\.lua @ \\d+)/': {
    literals: ['.lua @ '],
    heads: 'EFef'
  },
  '/^\\d+ success(?:es)? \\/ (?:[1-9]\\d* failures?|\\d+ failures? \\/ [1-9]\\d* errors?)\\b/': {
    literals: [' success / ', ' successes / '],
    heads: '0123456789'
  },
  '/^(?:lua[\\d.]*|luajit|texlua): (?<message>\\S+\\.lua:\\d+: .+)$/': {
    literals: ['.lua:'],
    heads: 'LTlt'
  },
  '/\\b(?:rate_limit_error|RateLimitError: |"?status"?: ?"?RESOURCE_EXHAUSTED)\\b|\\bResourceExhausted: 429\\b/':
    {
      literals: [
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
        'resourceexhausted: 429'
      ],
      heads: null
    },
  '/\\boverloaded_error\\b|\\bInternalServerError: Error code: 5\\d\\d\\b|\\berrors\\.ServerError: 5\\d\\d\\b|\\b[Tt]he model is overloaded\\b|\\b[Tt]his model is currently experiencing high demand\\b/':
    {
      literals: [
        'overloaded_error',
        'internalservererror: error code: 5',
        'errors.servererror: 5',
        'the model is overloaded',
        'this model is currently experiencing high demand'
      ],
      heads: null
    },
  '/\\b[Yy]ou exceeded your current quota(?!.*insufficient_quota)|\\bQuota exceeded for metric: /':
    { literals: ['you exceeded your current quota', 'quota exceeded for metric: '], heads: null },
  '/\\binsufficient_quota\\b|\\b[Cc]redit balance is too low\\b|\\bbilling_hard_limit_reached\\b/':
    {
      literals: ['insufficient_quota', 'credit balance is too low', 'billing_hard_limit_reached'],
      heads: null
    },
  '/\\bGatedRepoError: 40[13]\\b|\\bCannot access gated repo for url\\b|\\byou are not in the authorized list\\b/':
    {
      literals: [
        'gatedrepoerror: 401',
        'gatedrepoerror: 403',
        'cannot access gated repo for url',
        'you are not in the authorized list'
      ],
      heads: null
    },
  '/\\b(?:read|write|connect) ECONNRESET\\b/': {
    literals: ['read econnreset', 'write econnreset', 'connect econnreset'],
    heads: null
  },
  '/(?:Error: |reason: |^)socket hang up\\b/': { literals: ['socket hang up'], heads: null },
  '/\\bECONNREFUSED (?:127\\.|::1|localhost|0\\.0\\.0\\.0|10\\.|172\\.|192\\.168\\.|\\[::1\\])/': {
    literals: [
      'econnrefused 127.',
      'econnrefused ::1',
      'econnrefused localhost',
      'econnrefused 0.0.0.0',
      'econnrefused 10.',
      'econnrefused 172.',
      'econnrefused 192.168.',
      'econnrefused [::1]'
    ],
    heads: null
  },
  '/\\bECONNREFUSED (?!127\\.|10\\.|172\\.|192\\.168\\.|0\\.0\\.0\\.0)(?:\\d{1,3}\\.){3}\\d{1,3}:\\d/':
    { literals: ['econnrefused '], heads: null },
  '/\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\\w-]+(?:\\.[\\w-]+)+)/': {
    literals: ['getaddrinfo enotfound ', 'getaddrinfo eai_again '],
    heads: null
  },
  '/\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\\w-]+)(?![\\w.-])/': {
    literals: ['getaddrinfo enotfound ', 'getaddrinfo eai_again '],
    heads: null
  },
  '/\\b(?:connect|read|write) ETIMEDOUT\\b/': {
    literals: ['connect etimedout', 'read etimedout', 'write etimedout'],
    heads: null
  },
  '/\\bwrite EPROTO\\b/': { literals: ['write eproto'], heads: null },
  "/\\b(?:Timeout awaiting 'request' for \\d+ms|network timeout at: https?:)/": {
    literals: [
      "timeout awaiting 'request' for ",
      'network timeout at: http:',
      'network timeout at: https:'
    ],
    heads: null
  },
  '/\\bUND_ERR_CONNECT_TIMEOUT\\b/': { literals: ['und_err_connect_timeout'], heads: null },
  '/(?:Error: |##\\[error\\]|reason: |: )Premature close\\b/': {
    literals: ['##[error]premature close', ': premature close'],
    heads: null
  },
  '/^\\s*(?:##\\[error\\])?(?:Uncaught )?Error: aborted\\s*$/': {
    literals: ['error: aborted'],
    heads: '\t\n\u000b\f\r #EUeu'
  },
  '/curl: \\((?:[567]|1[68]|28|35|5[256]|92)\\) (?!Could not resolve host: [\\w-]+\\s*$|.{0,80}(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))/':
    {
      literals: [
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
      heads: null
    },
  '/curl: \\((?:7|28|52|56)\\) .{0,60}(?:localhost|127\\.0\\.0\\.1|\\[::1\\])/': {
    literals: ['curl: (7) ', 'curl: (28) ', 'curl: (52) ', 'curl: (56) '],
    heads: null
  },
  '/curl: \\((?:51|60)\\) SSL\\b/': { literals: ['curl: (51) ssl', 'curl: (60) ssl'], heads: null },
  '/curl: \\(22\\) The requested URL returned error: 5\\d\\d/': {
    literals: ['curl: (22) the requested url returned error: 5'],
    heads: null
  },
  '/curl: \\(22\\) The requested URL returned error: 429/': {
    literals: ['curl: (22) the requested url returned error: 429'],
    heads: null
  },
  '/curl: \\(22\\) The requested URL returned error: 4(?:04|10)/': {
    literals: [
      'curl: (22) the requested url returned error: 404',
      'curl: (22) the requested url returned error: 410'
    ],
    heads: null
  },
  '/curl: \\(22\\) The requested URL returned error: 403\\b/': {
    literals: ['curl: (22) the requested url returned error: 403'],
    heads: null
  },
  '/curl: \\(22\\) The requested URL returned error: 401\\b/': {
    literals: ['curl: (22) the requested url returned error: 401'],
    heads: null
  },
  "/\\bCould(?:n't| not) resolve host(?: name)?\\b(?!:? '?[\\w-]+'?\\s*$)/": {
    literals: ["couldn't resolve host", 'could not resolve host'],
    heads: null
  },
  '/\\bTemporary failure (?:in name resolution|resolving)\\b/': {
    literals: ['temporary failure in name resolution', 'temporary failure resolving'],
    heads: null
  },
  '/[\\w-]\\.(?:com|org|net|io|dev|ai|app|co|cloud|edu|gov|info|sh|us|uk|de|eu|fr|jp|cn|ru|nl|ch|se)\\b.{1,160}\\b(?:Name or service|nodename nor servname provided, or) not known\\b/':
    {
      literals: ['name or service not known', 'nodename nor servname provided, or not known'],
      heads: null
    },
  '/(?<!resolve hostname : )\\b(?:Name or service|nodename nor servname provided, or) not known\\b/':
    {
      literals: ['name or service not known', 'nodename nor servname provided, or not known'],
      heads: null
    },
  '/\\b[Nn]o route to host\\b/': { literals: ['no route to host'], heads: null },
  '/\\b[Nn]etwork is unreachable\\b/': { literals: ['network is unreachable'], heads: null },
  '/\\b[Cc]onnection reset by peer\\b/': { literals: ['connection reset by peer'], heads: null },
  '/\\b[Cc]onnection timed out\\b/': { literals: ['connection timed out'], heads: null },
  '/\\bFailed to connect to (?!localhost|127\\.|::1|0\\.0\\.0\\.0)(?<host>[\\w-]+(?:\\.[\\w-]+)+) port \\d/':
    { literals: ['failed to connect to '], heads: null },
  '/\\bThe SSL connection could not be established\\b/': {
    literals: ['the ssl connection could not be established'],
    heads: null
  },
  '/\\bSSL_ERROR_SYSCALL\\b/': { literals: ['ssl_error_syscall'], heads: null },
  '/\\bTLS handshake timeout\\b/': { literals: ['tls handshake timeout'], heads: null },
  '/\\bhandshake operation timed out\\b/': {
    literals: ['handshake operation timed out'],
    heads: null
  },
  '/\\bcertificate (?:verify failed|verification failed|has expired or is not yet valid|signed by unknown authority)/':
    {
      literals: [
        'certificate verify failed',
        'certificate verification failed',
        'certificate has expired or is not yet valid',
        'certificate signed by unknown authority'
      ],
      heads: null
    },
  '/\\bself[- ]signed certificate\\b/': {
    literals: ['self-signed certificate', 'self signed certificate'],
    heads: null
  },
  '/\\bsslv3 alert handshake failure\\b/': {
    literals: ['sslv3 alert handshake failure'],
    heads: null
  },
  '/\\bIncompleteRead\\(/': { literals: ['incompleteread('], heads: null },
  '/\\btransfer closed with (?:outstanding|\\d+ bytes)/': {
    literals: ['transfer closed with '],
    heads: null
  },
  '/\\bError in the HTTP2 framing layer\\b/': {
    literals: ['error in the http2 framing layer'],
    heads: null
  },
  '/\\bOperation too slow\\. Less than\\b/': {
    literals: ['operation too slow. less than'],
    heads: null
  },
  '/\\b(?:Get|Put|Post|Head) "https?:\\/\\/(?!localhost|127\\.)[^"]+": (?:unexpected )?EOF\\b/': {
    literals: ['": eof', '": unexpected eof'],
    heads: null
  },
  '/\\b(?:dial|read|write) (?:tcp|udp)\\b(?!.{0,40}(?:127\\.0\\.0\\.1|localhost|\\[::1\\])).*: i\\/o timeout\\b/':
    { literals: [': i/o timeout'], heads: null },
  '/"https?:\\/\\/(?!localhost|127\\.|\\[::1\\])[^"]+": .{0,80}Client\\.Timeout exceeded while/': {
    literals: ['client.timeout exceeded while'],
    heads: null
  },
  '/\\bdial tcp: lookup (?<host>[\\w-]+(?:\\.[\\w-]+)+)\\b.{0,60}: (?:server misbehaving|no such host|i\\/o timeout|Temporary failure)/':
    { literals: ['dial tcp: lookup '], heads: null },
  '/\\bdial tcp (?!127\\.|10\\.|172\\.|192\\.168\\.|0\\.0\\.0\\.0)(?:\\d{1,3}\\.){3}\\d{1,3}:\\d+: connect: connection refused\\b/':
    { literals: [': connect: connection refused'], heads: null },
  '/\\bdial tcp (?:127\\.|10\\.|172\\.|192\\.168\\.|\\[::1\\]|localhost).{0,40}: connection refused\\b/':
    { literals: [': connection refused'], heads: null },
  "/\\bHTTPS?ConnectionPool\\(host='(?!localhost|127\\.)(?<host>[\\w-]+(?:\\.[\\w-]+)+)', port=\\d+\\): (?:Max retries exceeded|Read timed out)(?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/":
    { literals: ["httpconnectionpool(host='", "httpsconnectionpool(host='"], heads: null },
  '/\\[Errno (?:111|61)\\] Connection refused\\b/': {
    literals: ['[errno 111] connection refused', '[errno 61] connection refused'],
    heads: null
  },
  '/\\bFailed to open TCP connection to (?<host>localhost|127\\.[\\d.]+|0\\.0\\.0\\.0|[\\w-]+(?=[:\\s]))/':
    { literals: ['failed to open tcp connection to '], heads: null },
  '/\\bFailed to open TCP connection to (?!localhost\\b|127\\.|0\\.0\\.0\\.0)(?<host>[\\w-]+(?:\\.[\\w-]+)+)/':
    { literals: ['failed to open tcp connection to '], heads: null },
  "/\\bHTTPS?ConnectionPool\\(host='(?:127\\.[\\d.]+|[\\w-]+)', port=\\d+\\): (?:Max retries exceeded|Read timed out)/":
    { literals: ["httpconnectionpool(host='", "httpsconnectionpool(host='"], heads: null },
  "/\\bcouldn't connect to '(?<url>https:\\/\\/huggingface\\.co)' to load\\b/": {
    literals: ["couldn't connect to 'https://huggingface.co' to load"],
    heads: null
  },
  '/\\bwget: unable to resolve host address\\b/': {
    literals: ['wget: unable to resolve host address'],
    heads: null
  },
  '/^Connecting to (?!localhost|127\\.|\\[?::1)(?<host>[\\w.-]+) .*failed: Connection (?:refused|timed out|reset by peer)\\./':
    {
      literals: [
        'failed: connection refused.',
        'failed: connection timed out.',
        'failed: connection reset by peer.'
      ],
      heads: 'Cc'
    },
  '/\\bssh: (?:connect to host (?!localhost|127\\.|::1)(?<host>[\\w.-]+) port \\d+: (?:Connection (?:refused|timed out|reset by peer)|No route to host|Network is unreachable)|Could not resolve hostname \\S+: )/':
    {
      literals: [
        ': connection refused',
        ': connection timed out',
        ': connection reset by peer',
        ': no route to host',
        ': network is unreachable',
        'could not resolve hostname '
      ],
      heads: null
    },
  '/\\bgzip: stdin: not in gzip format|\\btar: This does not look like a tar archive|\\bxz: .{0,80}File format not recognized|\\bEnd-of-central-directory signature not found\\b/':
    {
      literals: [
        'gzip: stdin: not in gzip format',
        'tar: this does not look like a tar archive',
        'file format not recognized',
        'end-of-central-directory signature not found'
      ],
      heads: null
    },
  '/\\brsync error: (?:error in (?:rsync protocol data stream|socket IO)|timeout in data send\\/receive|unexplained error)/':
    {
      literals: [
        'rsync error: error in rsync protocol data stream',
        'rsync error: error in socket io',
        'rsync error: timeout in data send/receive',
        'rsync error: unexplained error'
      ],
      heads: null
    },
  '/\\btar: Unexpected EOF in archive\\b/': {
    literals: ['tar: unexpected eof in archive'],
    heads: null
  },
  '/\\bgzip: [\\w./-]+: unexpected end of file\\b/': {
    literals: [': unexpected end of file'],
    heads: null
  },
  '/\\bmaximum number of network attempts reached, giving up\\b/i': {
    literals: ['maximum number of network attempts reached, giving up'],
    heads: null
  },
  '/\\bNetwork error: (?:Connection|Broken pipe|Dns)/': {
    literals: ['network error: connection', 'network error: broken pipe', 'network error: dns'],
    heads: null
  },
  '/\\b(?:error|failed|exception)\\b.{0,80}: Request timed out\\b/i': {
    literals: [': request timed out'],
    heads: null
  },
  '/\\bCould not resolve hostname :/': { literals: ['could not resolve hostname :'], heads: null },
  '/\\bClient network socket disconnected before secure TLS connection was established\\b/': {
    literals: ['client network socket disconnected before secure tls connection was established'],
    heads: null
  },
  '/\\b(?:Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|Exception calling "Download\\w+".{0,60}) ?: ?"?(?:The operation has timed out|The remote name could not be resolved|Unable to connect to the remote server|The underlying connection was closed|The request was (?:aborted|canceled)|An error occurred while sending|Resource temporarily|No such host)/':
    {
      literals: [
        'invoke-webrequest',
        'invoke-restmethod',
        'start-bitstransfer',
        'exception calling "download'
      ],
      heads: null
    },
  "/^wget: (?:download timed out|bad address '|error getting response|can't connect to remote host \\((?!127\\.))|^\\s*(?:HTTP request sent, awaiting response\\.\\.\\. )?(?:Read error \\(Connection (?:reset|timed out)|failed: Connection timed out\\.\\s*$)/":
    {
      literals: [
        'wget: download timed out',
        "wget: bad address '",
        'wget: error getting response',
        "wget: can't connect to remote host (",
        'read error (connection reset',
        'read error (connection timed out',
        'failed: connection timed out.'
      ],
      heads: '\t\n\u000b\f\r FHRWfhrw'
    },
  '/\\bcurl: \\(3\\) |\\bcurl: \\(2\\) |\\bcurl: no URL specified\\b|\\bcurl: option .{1,80}: (?:is unknown|requires parameter)/':
    {
      literals: ['curl: (3) ', 'curl: (2) ', 'curl: no url specified', 'curl: option '],
      heads: null
    },
  '/\\bcurl: \\(22\\) The requested URL returned error: 4(?:00|05|06|09|11|13|15|22)\\b/': {
    literals: [
      'curl: (22) the requested url returned error: 400',
      'curl: (22) the requested url returned error: 405',
      'curl: (22) the requested url returned error: 406',
      'curl: (22) the requested url returned error: 409',
      'curl: (22) the requested url returned error: 411',
      'curl: (22) the requested url returned error: 413',
      'curl: (22) the requested url returned error: 415',
      'curl: (22) the requested url returned error: 422'
    ],
    heads: null
  },
  "/\\berror: (?:builder for '[^']+' failed with exit code \\d+|Cannot build '\\/nix\\/store\\/[^']+'|build of '\\/nix\\/store\\/[^']+' .{0,40}failed)/":
    {
      literals: ["' failed with exit code ", "cannot build '/nix/store/", "build of '/nix/store/"],
      heads: null
    },
  "/^\\s*error: (?:undefined variable '|attribute '[^']+' missing|infinite recursion encountered|syntax error, unexpected|hash mismatch in fixed-output derivation|cannot coerce )/":
    {
      literals: [
        "undefined variable '",
        "attribute '",
        'infinite recursion encountered',
        'syntax error, unexpected',
        'hash mismatch in fixed-output derivation',
        'cannot coerce '
      ],
      heads: '\t\n\u000b\f\r Ee'
    },
  '/\\bnpm (?:ERR!|error) code (?:ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EAI_AGAIN|ENOTFOUND|EIO|ECONNREFUSED|EPROTO|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE)\\b/':
    {
      literals: [
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
      heads: null
    },
  '/\\bnpm (?:ERR!|error) code E5\\d\\d\\b/': {
    literals: ['npm err! code e5', 'npm error code e5'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code E429\\b/': {
    literals: ['npm err! code e429', 'npm error code e429'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) (?:code )?ERESOLVE\\b/': {
    literals: [
      'npm err! eresolve',
      'npm err! code eresolve',
      'npm error eresolve',
      'npm error code eresolve'
    ],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) Fix the upstream dependency conflict\\b/': {
    literals: [
      'npm err! fix the upstream dependency conflict',
      'npm error fix the upstream dependency conflict'
    ],
    heads: null
  },
  '/\\bcan only install packages when your package\\.json and package-lock\\.json\\b/': {
    literals: ['can only install packages when your package.json and package-lock.json'],
    heads: null
  },
  '/\\bcan only install with an existing package-lock\\.json\\b/': {
    literals: ['can only install with an existing package-lock.json'],
    heads: null
  },
  '/\\bInvalid (?:configuration|options) object\\. (?<tool>[\\w-]+(?: [A-Z]\\w+)*)(?: [\\d.]+)? has been initialized using an? /':
    {
      literals: [' has been initialized using a ', ' has been initialized using an '],
      heads: null
    },
  '/\\bnpm (?:ERR!|error) code EUSAGE\\b/': {
    literals: ['npm err! code eusage', 'npm error code eusage'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) (?:code ETARGET\\b|notarget No matching version found for )/': {
    literals: [
      'npm err! code etarget',
      'npm err! notarget no matching version found for ',
      'npm error code etarget',
      'npm error notarget no matching version found for '
    ],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code E404\\b/': {
    literals: ['npm err! code e404', 'npm error code e404'],
    heads: null
  },
  "/\\bnpm (?:ERR!|error) 404 +(?:Not Found - |'[^']+' is not in)/": {
    literals: ['npm err! 404 ', 'npm error 404 '],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code (?:E401|ENEEDAUTH|EOTP)\\b/': {
    literals: [
      'npm err! code e401',
      'npm err! code eneedauth',
      'npm err! code eotp',
      'npm error code e401',
      'npm error code eneedauth',
      'npm error code eotp'
    ],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code E403\\b/': {
    literals: ['npm err! code e403', 'npm error code e403'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code EBADENGINE\\b/': {
    literals: ['npm err! code ebadengine', 'npm error code ebadengine'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code EBADPLATFORM\\b/': {
    literals: ['npm err! code ebadplatform', 'npm error code ebadplatform'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code EINTEGRITY\\b/': {
    literals: ['npm err! code eintegrity', 'npm error code eintegrity'],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) [Mm]issing script: "?(?<script>[\\w:.-]+)/': {
    literals: ['npm err! missing script: ', 'npm error missing script: '],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) enoent Could not read package\\.json\\b/i': {
    literals: [
      'npm err! enoent could not read package.json',
      'npm error enoent could not read package.json'
    ],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) code (?:EACCES|EPERM)\\b/': {
    literals: [
      'npm err! code eacces',
      'npm err! code eperm',
      'npm error code eacces',
      'npm error code eperm'
    ],
    heads: null
  },
  '/\\bnpm (?:ERR!|error) (?:code ELIFECYCLE\\b|Lifecycle script `[^`]+` failed with error|Exit status \\d|Test failed\\. {2}See above)/':
    {
      literals: ['code elifecycle', 'lifecycle script `', 'exit status ', ' see above'],
      heads: null
    },
  '/\\bnpm has a bug related to optional dependencies\\b/': {
    literals: ['npm has a bug related to optional dependencies'],
    heads: null
  },
  '/\\bERR_PNPM_OUTDATED_LOCKFILE\\b/': { literals: ['err_pnpm_outdated_lockfile'], heads: null },
  '/\\bERR_PNPM_LOCKFILE_(?:CONFIG_MISMATCH|BREAKING_CHANGE|MISSING_DEPENDENCY)\\b/': {
    literals: [
      'err_pnpm_lockfile_config_mismatch',
      'err_pnpm_lockfile_breaking_change',
      'err_pnpm_lockfile_missing_dependency'
    ],
    heads: null
  },
  '/\\bERR_PNPM_NO_LOCKFILE\\b/': { literals: ['err_pnpm_no_lockfile'], heads: null },
  '/\\bERR_PNPM_NO_(?:IMPORTER_MANIFEST_FOUND|PKG_MANIFEST)\\b/': {
    literals: ['err_pnpm_no_importer_manifest_found', 'err_pnpm_no_pkg_manifest'],
    heads: null
  },
  '/\\bERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)\\b/': {
    literals: ['err_pnpm_fetch_404', 'err_pnpm_no_matching_version'],
    heads: null
  },
  '/\\bERR_PNPM_FETCH_5\\d\\d\\b/': { literals: ['err_pnpm_fetch_5'], heads: null },
  '/\\bERR_PNPM_FETCH_40[13]\\b/': {
    literals: ['err_pnpm_fetch_401', 'err_pnpm_fetch_403'],
    heads: null
  },
  '/\\bERR_PNPM_META_FETCH_FAIL\\b/': { literals: ['err_pnpm_meta_fetch_fail'], heads: null },
  '/\\bERR_PNPM_PEER_DEP_ISSUES\\b/': { literals: ['err_pnpm_peer_dep_issues'], heads: null },
  '/\\bERR_PNPM_UNSUPPORTED_ENGINE\\b/': { literals: ['err_pnpm_unsupported_engine'], heads: null },
  '/\\bERR_PNPM_NO_SCRIPT\\b/': { literals: ['err_pnpm_no_script'], heads: null },
  '/(?:\\bERR_PNPM_RECURSIVE_(?:RUN_FIRST_FAIL|EXEC_FIRST_FAIL)\\b|\\bELIFECYCLE {2}(?:Command|Test) failed)/':
    {
      literals: [
        'err_pnpm_recursive_run_first_fail',
        'err_pnpm_recursive_exec_first_fail',
        'elifecycle '
      ],
      heads: null
    },
  '/\\b(?:No pnpm version is specified|Multiple versions of pnpm specified)\\b/': {
    literals: ['no pnpm version is specified', 'multiple versions of pnpm specified'],
    heads: null
  },
  '/(?:\\bYour lockfile needs to be updated, but yarn was run with|\\bYN0028: .{0,20} The lockfile would have been modified)/':
    {
      literals: [
        'your lockfile needs to be updated, but yarn was run with',
        ' the lockfile would have been modified'
      ],
      heads: null
    },
  '/\\berror An unexpected error occurred: "https?:\\/\\/.+: (?:ESOCKETTIMEDOUT|ETIMEDOUT|tunneling socket|connect |read |socket hang up|Request failed \\\\?"5\\d\\d)/':
    {
      literals: [
        'error an unexpected error occurred: "http://',
        'error an unexpected error occurred: "https://'
      ],
      heads: null
    },
  '/\\berror (?:Couldn\'t find (?:package|any versions for) "|An unexpected error occurred: "https?:\\/\\/[^"]{1,300}: Not found")/':
    {
      literals: [
        'couldn\'t find package "',
        'couldn\'t find any versions for "',
        'an unexpected error occurred: "http://',
        'an unexpected error occurred: "https://'
      ],
      heads: null
    },
  '/\\bThe engine "\\w+" is incompatible with this module\\b/': {
    literals: ['" is incompatible with this module'],
    heads: null
  },
  '/^error Command failed with exit code \\d+\\./': {
    literals: ['error command failed with exit code '],
    heads: 'Ee'
  },
  '/\\bproject\'s package\\.json defines "packageManager":/': {
    literals: ['project\'s package.json defines "packagemanager":'],
    heads: null
  },
  '/\\berror: lockfile had changes, but lockfile is frozen\\b/': {
    literals: ['error: lockfile had changes, but lockfile is frozen'],
    heads: null
  },
  '/^error: GET https?:\\/\\/\\S+ - 404\\b|^error: No version matching "[^"]+" found for specifier\\b/':
    { literals: [' - 404', 'error: no version matching "'], heads: 'Ee' },
  '/^error: GET https?:\\/\\/\\S+ - 40[13]\\b/': { literals: [' - 401', ' - 403'], heads: 'Ee' },
  '/^error: Cannot find (?:module|package) [\'"](?<module>[^\'"]+)[\'"] from [\'"]/': {
    literals: [
      "error: cannot find module '",
      'error: cannot find module "',
      "error: cannot find package '",
      'error: cannot find package "'
    ],
    heads: 'Ee'
  },
  '/^error: script "[^"]+" (?:exited with code|was terminated)/': {
    literals: ['" exited with code', '" was terminated'],
    heads: 'Ee'
  },
  "/(?:^|[\\s\\]])Error(?: \\[ERR_MODULE_NOT_FOUND\\])?: Cannot find (?:module|package) '(?!\\/home\\/runner\\/work\\/(?!_actions\\/|.{0,200}\\/node_modules\\/)[^']+'(?! imported))(?<module>[^']+)'(?! or its corresponding type declarations)/":
    {
      literals: [
        "error: cannot find module '",
        "error: cannot find package '",
        "error [err_module_not_found]: cannot find module '",
        "error [err_module_not_found]: cannot find package '"
      ],
      heads: null
    },
  "/(?:^|[\\s\\]])Error: Cannot find module '(?<path>\\/home\\/runner\\/work\\/(?!_actions\\/|.{0,200}\\/node_modules\\/)[^']+)'(?! imported)/":
    { literals: ["error: cannot find module '/home/runner/work/"], heads: null },
  "/^\\s*(?:##\\[error\\])?Cannot find module '(?<module>[^']+)' from '/": {
    literals: ["cannot find module '"],
    heads: '\t\n\u000b\f\r #Cc'
  },
  "/\\b(?:Rollup failed to resolve import|Could not resolve|Failed to resolve import|Can't resolve) [\"'](?<module>[^\"']+)[\"'](?! in the current)/":
    {
      literals: [
        'could not resolve "',
        "could not resolve '",
        'failed to resolve import "',
        "failed to resolve import '",
        'can\'t resolve "',
        "can't resolve '"
      ],
      heads: null
    },
  "/\\bSyntaxError: The requested module '(?<module>[^']+)' does not provide an export named '(?<name>[^']+)'/":
    { literals: ["syntaxerror: the requested module '"], heads: null },
  '/\\b(?:ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)\\b/': {
    literals: ['err_ossl_evp_unsupported', 'digital envelope routines::unsupported'],
    heads: null
  },
  '/\\b(?:Module build failed|webpack [\\d.]* ?compiled with [1-9]\\d* errors?)\\b/': {
    literals: ['module build failed', 'webpack '],
    heads: null
  },
  '/^(?:\\[sass\\] |Sass)?Error: (?:Undefined (?:variable|mixin|function|operation)\\b|Can\'t find stylesheet to import|expected "[^"]{1,5}"\\.|There is no module with the namespace)/':
    {
      literals: [
        'undefined variable',
        'undefined mixin',
        'undefined function',
        'undefined operation',
        "can't find stylesheet to import",
        'expected "',
        'there is no module with the namespace'
      ],
      heads: 'ES[es'
    },
  '/\\bERR_UNKNOWN_FILE_EXTENSION\\b|\\bERR_REQUIRE_ESM\\b|\\bERR_PACKAGE_PATH_NOT_EXPORTED\\b|\\bERR_UNSUPPORTED_DIR_IMPORT\\b|\\bERR_REQUIRE_ASYNC_MODULE\\b/':
    {
      literals: [
        'err_unknown_file_extension',
        'err_require_esm',
        'err_package_path_not_exported',
        'err_unsupported_dir_import',
        'err_require_async_module'
      ],
      heads: null
    },
  '/^error: (?:ConnectionRefused|ConnectionClosed|ConnectionReset|Timeout|DNSLookupFailed|FailedToOpenSocket|UnknownHost) (?:downloading|resolving) |^error: GET https?:\\/\\/\\S+ - (?:Connection\\w+|Timeout|FailedToOpenSocket)\\b/':
    {
      literals: [
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
      heads: 'Ee'
    },
  '/^error: GET https?:\\/\\/\\S+ - 5\\d\\d\\b/': {
    literals: ['error: get http://', 'error: get https://'],
    heads: 'Ee'
  },
  '/\\bnpm (?:ERR!|error) network (?:This is a problem related to network connectivity|request to https?:\\/\\/\\S+ failed, reason: )/':
    {
      literals: ['this is a problem related to network connectivity', ' failed, reason: '],
      heads: null
    },
  '/\\bnpm (?:ERR!|error) 50[0-4] .{1,60} - (?:GET|PUT|POST|HEAD) https?:\\/\\//': {
    literals: ['npm err! 50', 'npm error 50'],
    heads: null
  },
  '/\\bERR_PNPM_(?:FETCH_TIMEOUT|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|SOCKET_TIMEOUT|UND_ERR_\\w+|TARBALL_FETCH|BROKEN_METADATA_JSON)\\b/':
    { literals: ['err_pnpm_'], heads: null },
  '/ - You do not have permission to publish "(?<package>[^"]+)"/': {
    literals: [' - you do not have permission to publish "'],
    heads: null
  },
  '/\\b[Yy]ou cannot publish over the previously published versions?\\b|\\bYou cannot publish over (?:existing|a) version\\b|\\bcannot publish over previously published version\\b/':
    {
      literals: [
        'you cannot publish over the previously published version',
        'you cannot publish over existing version',
        'you cannot publish over a version',
        'cannot publish over previously published version'
      ],
      heads: null
    },
  '/^(?:Uncaught )?(?<error>(?:(?:TypeError|ReferenceError|RangeError|AggregateError|Error): (?!The operation was canceled\\.|Command "[^"]+" exited with \\d|(?:error )?building at STEP |Failed to build )|(?:TypeError|RangeError|Error) \\[\\w+\\]: )\\S.*)$/':
    { literals: ['error: ', 'error ['], heads: 'AERTUaertu' },
  '/\\bE: Failed to fetch \\S+ +404\\b/': { literals: ['e: failed to fetch '], heads: null },
  '/\\bE: Failed to fetch \\S+ +(?!40[34]\\b)\\S/': {
    literals: ['e: failed to fetch '],
    heads: null
  },
  '/\\bE: Unable to fetch some archives\\b/': {
    literals: ['e: unable to fetch some archives'],
    heads: null
  },
  '/\\b(?:Hash Sum mismatch|File has unexpected size)\\b/': {
    literals: ['hash sum mismatch', 'file has unexpected size'],
    heads: null
  },
  "/\\bE: (?:Unable to locate package (?<package>[\\w.+-]+)|Package '(?<name>[^']+)' has no installation candidate|Couldn't find any package by)/":
    {
      literals: [
        'unable to locate package ',
        "' has no installation candidate",
        "couldn't find any package by"
      ],
      heads: null
    },
  "/\\bE: Version '(?<version>[^']+)' for '(?<package>[^']+)' was not found\\b/": {
    literals: ["' was not found"],
    heads: null
  },
  '/\\bCould not get lock \\/var\\/lib\\/(?:dpkg|apt)\\b/': {
    literals: ['could not get lock /var/lib/dpkg', 'could not get lock /var/lib/apt'],
    heads: null
  },
  '/\\b(?:The following packages have unmet dependencies:|E: Unable to correct problems, you have held broken packages)/':
    {
      literals: [
        'the following packages have unmet dependencies:',
        'e: unable to correct problems, you have held broken packages'
      ],
      heads: null
    },
  "/\\bE: The repository '(?<repository>[^']+)' (?:does not have a Release file|no longer has a Release file|is not signed)/":
    { literals: ["e: the repository '"], heads: null },
  '/\\bthe public key is not available: NO_PUBKEY\\b/': {
    literals: ['the public key is not available: no_pubkey'],
    heads: null
  },
  '/\\bNo more mirrors to try\\b|\\bAll mirrors were (?:already )?tried\\b/i': {
    literals: [
      'no more mirrors to try',
      'all mirrors were tried',
      'all mirrors were already tried'
    ],
    heads: null
  },
  '/\\b(?:No match for argument: |Unable to find a match: )(?<package>[\\w.+-]+)/': {
    literals: ['no match for argument: ', 'unable to find a match: '],
    heads: null
  },
  '/\\bERROR: unable to select packages:|^\\s+(?<package>[\\w.+-]+) \\(no such package\\):/': {
    literals: ['error: unable to select packages:', ' (no such package):'],
    heads: null
  },
  '/\\bNo available formula (?:or cask )?with the name "(?<formula>[^"]+)"/': {
    literals: [
      'no available formula with the name "',
      'no available formula or cask with the name "'
    ],
    heads: null
  },
  '/\\bError: The `brew link` step did not complete successfully\\b/': {
    literals: ['error: the `brew link` step did not complete successfully'],
    heads: null
  },
  '/\\bChocolatey installed \\d+\\/\\d+ packages\\. [1-9]\\d* packages failed|\\bThe package was not found with the source\\(s\\) listed\\b/i':
    {
      literals: ['chocolatey installed ', 'the package was not found with the source(s) listed'],
      heads: null
    },
  "/\\bUnable to connect to source 'https?:\\/\\/|\\bUnable to load the service index for source https?:\\/\\/\\S+chocolatey/":
    {
      literals: [
        "unable to connect to source 'http://",
        "unable to connect to source 'https://",
        'unable to load the service index for source http://',
        'unable to load the service index for source https://'
      ],
      heads: null
    },
  "/\\bError: (?<formula>\\S+): Failed to download resource \"|\\bDownload failed on (?:Formula|Cask) '(?<name>[^']+)'/":
    {
      literals: [
        ': failed to download resource "',
        "download failed on formula '",
        "download failed on cask '"
      ],
      heads: null
    },
  "/\\bCould not retrieve mirrorlist https?:\\/\\/|\\bCannot find a valid baseurl for repo: |\\bFailed to download metadata for repo '/":
    {
      literals: [
        'could not retrieve mirrorlist http://',
        'could not retrieve mirrorlist https://',
        'cannot find a valid baseurl for repo: ',
        "failed to download metadata for repo '"
      ],
      heads: null
    },
  "/\\bNo package found matching input criteria\\b|^Couldn't find manifest for '(?<app>[^']+)'/": {
    literals: ['no package found matching input criteria', "couldn't find manifest for '"],
    heads: null
  },
  "/\\berror: target not found: (?<package>\\S+)|\\berror: failed retrieving file '[^']+' from \\S+ : The requested URL returned error: 404\\b/":
    {
      literals: ['error: target not found: ', ' : the requested url returned error: 404'],
      heads: null
    },
  '/\\bE: (?:Could not open lock file \\S+|Unable to (?:acquire|lock) .{1,80}).{0,40}(?:\\(13: Permission denied\\)|, are you root\\?)/':
    { literals: ['(13: permission denied)', ', are you root?'], heads: null },
  '/\\bE: Some index files failed to download\\b|\\bW: Some index files failed to download\\b|\\bE: The package cache file is corrupted\\b/':
    {
      literals: [
        'e: some index files failed to download',
        'w: some index files failed to download',
        'e: the package cache file is corrupted'
      ],
      heads: null
    },
  '/\\bE: Sub-process (?:\\/usr\\/bin\\/dpkg|https?|gzip) returned an error code\\b|^dpkg: error processing (?:package|archive) (?<package>\\S+)/':
    {
      literals: [
        'e: sub-process /usr/bin/dpkg returned an error code',
        'e: sub-process http returned an error code',
        'e: sub-process https returned an error code',
        'e: sub-process gzip returned an error code',
        'dpkg: error processing package ',
        'dpkg: error processing archive '
      ],
      heads: null
    },
  '/\\b(?:Ignoring|fetch) https?:\\/\\/\\S+(?: \\S+)?: (?:temporary error|network error|connection (?:aborted|timed out)|operation timed out|DNS (?:lookup|error)|could not connect)|\\bunable to load (?:remote )?APKINDEX\\b/i':
    {
      literals: [
        'ignoring http://',
        'ignoring https://',
        'fetch http://',
        'fetch https://',
        'unable to load apkindex',
        'unable to load remote apkindex'
      ],
      heads: null
    },
  '/^(?:xorriso|libisofs|libburn) ?: (?:FAILURE|FATAL) : (?<message>\\S.+)/': {
    literals: [
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
    heads: 'LXlx'
  },
  "/\\bCan't locate (?<module>\\S+\\.pm) in @INC\\b/": { literals: ['.pm in @inc'], heads: null },
  '/^(?:# )?(?:syntax error at \\S+ line \\d+, near |Global symbol "[^"]+" requires explicit package name|Can\'t locate object method "[^"]+" via package )|^\\S.{0,120} had compilation errors\\.\\s*$/':
    {
      literals: [
        'syntax error at ',
        '" requires explicit package name',
        'can\'t locate object method "',
        ' had compilation errors.'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/^! (?:Installing (?<module>\\S+) failed\\.|Couldn't find module or a distribution (?<name>\\S+)|Installing the dependencies failed: )/":
    { literals: ['installing ', "couldn't find module or a distribution "], heads: '!' },
  "/^\\s*#\\s+Failed test(?: '(?<test>[^']+)')?\\s*$|^\\s*#\\s+Failed test '(?<name>[^']+)'/": {
    literals: ['failed test'],
    heads: '\t\n\u000b\f\r #'
  },
  '/\\bDubious, test returned \\d+\\b|^\\s*Failed \\d+\\/\\d+ (?:subtests|test programs)|^Result: FAIL\\s*$/':
    {
      literals: ['dubious, test returned ', ' subtests', ' test programs', 'result: fail'],
      heads: null
    },
  '/^(?<message>(?!#).{3,200}) at \\S+\\.(?:pl|pm|t|PL) line \\d+\\.\\s*$/': {
    literals: ['.pl line ', '.pm line ', '.t line '],
    heads: null
  },
  '/\\bYour requirements could not be resolved to an installable set of packages\\b/': {
    literals: ['your requirements could not be resolved to an installable set of packages'],
    heads: null
  },
  '/\\b(?:Your lock file does not contain a compatible set of packages|Required package "[^"]+" is not present in the lock file)/':
    {
      literals: [
        'your lock file does not contain a compatible set of packages',
        '" is not present in the lock file'
      ],
      heads: null
    },
  '/\\bcurl error (?:[567]|1[68]|28|35|5[256]|92) while downloading https?:/': {
    literals: [
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
    heads: null
  },
  '/"(?<file>[^"]*composer\\.(?:json|lock))" does not (?:contain valid JSON|match the expected JSON schema)\\b/':
    {
      literals: [
        'composer.json" does not contain valid json',
        'composer.json" does not match the expected json schema',
        'composer.lock" does not contain valid json',
        'composer.lock" does not match the expected json schema'
      ],
      heads: null
    },
  '/\\bScript "(?<script>[^"]+)" is not defined in this package\\b/': {
    literals: ['" is not defined in this package'],
    heads: null
  },
  '/\\b[Yy]our php version \\([^)]+\\) does not satisfy that requirement\\b/': {
    literals: [') does not satisfy that requirement'],
    heads: null
  },
  "/\\bit is missing from your system\\. Install or enable PHP's (?<extension>\\w+) extension\\b/":
    { literals: ["it is missing from your system. install or enable php's "], heads: null },
  '/\\b(?:PHP )?Parse error: +syntax error, /': { literals: [' syntax error, '], heads: null },
  '/\\b(?:PHP )?Fatal error: .{0,60}(?:Class|Interface|Trait) ["\'](?<class>[^"\']+)["\'] not found/':
    { literals: ['fatal error: '], heads: null },
  "/\\bvendor\\/autoload\\.php\\)?'?(?::| \\(include_path=).{0,30}(?:Failed|failed) to open stream|\\bFailed opening required '[^']*vendor\\/autoload\\.php'/":
    { literals: ['failed to open stream', "failed opening required '"], heads: null },
  '/\\bAllowed memory size of \\d+ bytes exhausted\\b/': {
    literals: ['allowed memory size of '],
    heads: null
  },
  "/\\bCould not authenticate against (?<host>[\\w.-]+)|\\bInvalid credentials \\(HTTP 40[13]\\) for '/":
    {
      literals: [
        'could not authenticate against ',
        "invalid credentials (http 401) for '",
        "invalid credentials (http 403) for '"
      ],
      heads: null
    },
  '/\\bcontains a Composer plugin which is blocked by your allow-plugins config\\b/': {
    literals: ['contains a composer plugin which is blocked by your allow-plugins config'],
    heads: null
  },
  '/\\bRoot composer\\.json requires (?<package>[\\w.-]+\\/[\\w.-]+)[, ].{0,120}(?:could not be found|found .{1,80} but it does not match)|\\bCould not find (?:a matching version of )?package (?<other>[\\w.-]+\\/[\\w.-]+)/':
    {
      literals: [
        'root composer.json requires ',
        'could not find package ',
        'could not find a matching version of package '
      ],
      heads: null
    },
  '/\\bThere are no commands defined in the "(?<namespace>[^"]+)" namespace\\b|^\\s*Command "(?<command>[\\w:-]+)" is not defined\\.|\\bScript "(?<script>[\\w:-]+)" is not defined in this package\\b/':
    {
      literals: [
        'there are no commands defined in the "',
        '" is not defined.',
        '" is not defined in this package'
      ],
      heads: null
    },
  '/^OK, but (?:incomplete, skipped, or risky tests|there were issues)!/': {
    literals: ['ok, but incomplete, skipped, or risky tests!', 'ok, but there were issues!'],
    heads: 'Oo'
  },
  '/^(?:Cannot open file "[^"]+"|Could not read (?:XML from file|")|Test (?:file|directory) "[^"]+" not found|Class \'?"?[\\w\\\\]+\'?"? could not be found in )/':
    {
      literals: [
        'cannot open file "',
        'could not read xml from file',
        'could not read "',
        'test file "',
        'test directory "',
        ' could not be found in '
      ],
      heads: 'CTct'
    },
  '/\\bfile could not be downloaded(?: \\(HTTP\\/[\\d.]+ 5\\d\\d|: (?:failed to open stream|SSL|Failed to enable crypto|php_network))/':
    { literals: ['file could not be downloaded'], heads: null },
  '/\\breview your configured GitHub OAuth token or enter a new one to go over the API rate limit\\b|\\bGitHub API limit \\(\\d+ calls\\/hr\\) is exhausted\\b/':
    {
      literals: [
        'review your configured github oauth token or enter a new one to go over the api rate limit',
        ' calls/hr) is exhausted'
      ],
      heads: null
    },
  '/^\\s*FAIL\\s+\\.+ \\d+ files?, [1-9]\\d* style issues?\\s*$/': {
    literals: [' style issue'],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^\\s*FOUND [1-9]\\d* ERRORS? (?:AND \\d+ WARNINGS? )?AFFECTING \\d+ LINES?/': {
    literals: ['affecting '],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/\\bFound [1-9]\\d* of \\d+ files that can be fixed\\b/': {
    literals: [' files that can be fixed'],
    heads: null
  },
  '/^\\s*\\d+ \\| ERROR +\\| (?:\\[.\\] )?(?<message>\\S.+)/': {
    literals: [' | error '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/^(?:FAILURES|ERRORS)!\\s*$|^Tests: \\d+, Assertions: \\d+,.{0,40} (?:Failures|Errors): [1-9]/':
    { literals: ['failures!', 'errors!', ', assertions: '], heads: 'EFTeft' },
  '/^\\d+\\) (?<test>[A-Z][\\w\\\\]*::test\\w*)/': { literals: ['::test'], heads: '0123456789' },
  '/^\\s*FAILED {2}(?<test>\\S+ > .+\\S)\\s*$/': {
    literals: ['failed '],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^\\s*(?:Remaining|Unsilenced|Legacy|Other) (?:(?:self|direct|indirect) )?deprecation notices \\([1-9]\\d*\\)/':
    {
      literals: [
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
      heads: '\t\n\u000b\f\r LORUloru'
    },
  '/^\\s*\\d+ scenarios? \\(.{0,40}[1-9]\\d* failed\\)|^--- Failed (?:scenarios|steps):/': {
    literals: [' scenario (', ' scenarios (', '--- failed scenarios:', '--- failed steps:'],
    heads: '\t\n\u000b\f\r -0123456789'
  },
  '/^\\d+ examples? \\(.{0,80}\\b[1-9]\\d* (?:failed|broken)\\b|^\\s+\\d+ {2}✘ (?<test>\\S.*)/': {
    literals: [' example (', ' examples (', ' ✘ '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/^\\d+\\) (?<test>[A-Z][\\w\\\\]*Test(?:Case)?::\\w+)(?: with data set .{1,200})?\\s*$/': {
    literals: ['test::', 'testcase::'],
    heads: '0123456789'
  },
  '/^\\s*(?:PHP )?Fatal error: +(?:Uncaught (?<error>\\S.+)|(?<other>(?!Allowed memory|.{0,60}(?:Class|Interface|Trait) ["\']).+))/':
    { literals: ['fatal error: '], heads: '\t\n\u000b\f\r FPfp' },
  '/^(?:##\\[error\\])?\\W{0,8}(?:(?:some|[1-9]\\d*|unit|integration|e2e|regression|smoke|acceptance) ){0,3}tests? (?:have |has )?failed\\b(?!: 0\\b| \\(0)|^\\W{0,8}(?:Test Results?: )?FAILED: [1-9]\\d* (?:of|\\/|tests?)|^\\W{0,8}[1-9]\\d* (?:of|out of|\\/) ?\\d+ (?:tests?|checks?|assertions?|cases?|scenarios?|suites?) failed\\b/i':
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./123456789:;<=>?@AEFIRSTU[\\]^`aefirstu{|}~'
    },
  '/^(?:##\\[error\\])?\\W{0,8}(?:error: )?(?:the )?(?:build|compilation|packaging|bundling) (?:has |was )?(?:failed|unsuccessful|completed unsuccessfully|aborted|errored)\\b(?! with 0)|^\\s*error during build:\\s*$/i':
    {
      literals: ['build ', 'compilation ', 'packaging ', 'bundling ', 'error during build:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./:;<=>?@BCEPT[\\]^`bcept{|}~'
    },
  '/^(?:##\\[error\\])?\\W{0,8}(?:error: )?(?:the )?(?:deploy(?:ment)?|release|publish(?:ing)?|upload|rollout) (?:has |was )?(?:failed|unsuccessful|aborted)\\b/i':
    {
      literals: [
        'deploy ',
        'deployment ',
        'release ',
        'publish ',
        'publishing ',
        'upload ',
        'rollout '
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./:;<=>?@DEPRTU[\\]^`deprtu{|}~'
    },
  '/^(?:##\\[error\\])?\\W{0,8}(?:\\[\\w+\\] )?(?!(?:health|readiness|liveness|signature|checksum|hash|certificate|connection|connectivity|token|credentials?|environment|env) )(?:[\\w-]+ )?(?:checks?|validation|verification) (?:has |have |was )?failed\\b(?!: 0\\b)|^(?:##\\[error\\])?\\W{0,8}(?:\\[\\w+\\] )?FAILED with [1-9]\\d* (?:issue|error|problem|violation)/i':
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/\\bcoverage(?: .{0,60})? \\d[\\d.]*% ?(?:<|is (?:below|less than|under|lower than)|below|does not meet|did not meet)(?: the)?.{0,60}\\d/i':
    { literals: ['coverage'], heads: null },
  '/\\b(?:generated (?:files?|code|docs?|documentation|sources?) (?:is|are|differs?|do(?:es)? not match)(?: \\w+)? ?(?:out[- ](?:of[- ]date|dated)|stale|outdated|not up[- ]to[- ]date)|(?<!\\)) (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)[,.;:]? (?:please )?(?:re-?)?(?:run|generate))\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\b\\d+ lines? \\((?:exceeds|over|max|maximum|limit)\\b[^)\\d]{1,40}\\d+\\)/': {
    literals: [
      ' line (exceeds',
      ' line (over',
      ' line (max',
      ' line (limit',
      ' lines (exceeds',
      ' lines (over',
      ' lines (max',
      ' lines (limit'
    ],
    heads: null
  },
  '/^\\s*(?:##\\[error\\])?(?:Error: )?[Ll]int(?:er|ing)? (?:check )?(?:failed|errors? found)\\b/':
    { literals: ['failed', 'error found', 'errors found'], heads: '\t\n\u000b\f\r #ELel' },
  "/^(?:##\\[error\\])?(?:error: )?(?:The following|These|Some)(?: \\w+)? files (?:are not|aren't|need to be|must be|should be|have not been|were not) (?:(?:properly|correctly) )?(?:re-?)?formatted\\b/i":
    {
      literals: [
        ' files are not ',
        " files aren't ",
        ' files need to be ',
        ' files must be ',
        ' files should be ',
        ' files have not been ',
        ' files were not '
      ],
      heads: '#ESTest'
    },
  '/^\\W{0,6}(?:[\\w-]+ )?[Ll]int(?:ing)? checks? failed\\b|^\\W{0,6}[Ff]ound [1-9]\\d* lint(?:ing)? (?:errors?|problems?|issues?|violations?)\\b|^[1-9]\\d* (?:lint(?:ing)? |style |violation|offen[sc]e)\\w* ?(?:errors?|problems?|issues?)? (?:found|detected)/':
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  "/^(?:ERROR|Error|error|FAIL)?:? ?(?:[Pp]lease )?[Rr]un (?:`|')?(?:clang-format|gofmt|go fmt|prettier|black|rustfmt|cargo fmt|yapf|autopep8|isort|astyle|uncrustify|make fmt|make format|ormolu|fourmolu|stylish-haskell|ocamlformat|dune fmt|scalafmt|spotless\\w*).{1,120}(?:on the following|to (?:fix|format)|and commit|before)/":
    {
      literals: ['on the following', 'to fix', 'to format', 'and commit', 'before'],
      heads: ' :EFPRefpr'
    },
  "/\\b(?:ModuleNotFoundError|ImportError|python[\\d.]*): No module named '?(?<module>[\\w.]+)/": {
    literals: [': no module named '],
    heads: null
  },
  "/\\bImportError: cannot import name '?(?<name>\\w+)/": {
    literals: ['importerror: cannot import name '],
    heads: null
  },
  '/\\bImportError: attempted relative import (?:with no known parent package|beyond top-level package)/':
    {
      literals: [
        'importerror: attempted relative import with no known parent package',
        'importerror: attempted relative import beyond top-level package'
      ],
      heads: null
    },
  "/\\bAttributeError: module '(?<module>[^']+)' has no attribute '(?<name>[^']+)'/": {
    literals: ["attributeerror: module '"],
    heads: null
  },
  '/\\bNo matching distribution found for (?<package>[\\w.[\\]-]+)/': {
    literals: ['no matching distribution found for '],
    heads: null
  },
  '/\\bCould not find a version that satisfies the requirement (?<package>[\\w.[\\]-]+)/': {
    literals: ['could not find a version that satisfies the requirement '],
    heads: null
  },
  '/\\bResolutionImpossible\\b/': { literals: ['resolutionimpossible'], heads: null },
  '/\\bERROR: Cannot install .+ because these package versions have conflicting dependencies\\b/': {
    literals: [' because these package versions have conflicting dependencies'],
    heads: null
  },
  '/\\berror: resolution-too-deep\\b/': { literals: ['error: resolution-too-deep'], heads: null },
  '/\\bTHESE PACKAGES DO NOT MATCH THE HASHES\\b/': {
    literals: ['these packages do not match the hashes'],
    heads: null
  },
  '/\\b(?:Failed building wheel for|Failed to build installable wheels for|Could not build wheels for) (?<package>[\\w.-]+)/':
    {
      literals: [
        'failed building wheel for ',
        'failed to build installable wheels for ',
        'could not build wheels for '
      ],
      heads: null
    },
  '/^\\s*(?:×|error:|x) (?:subprocess-exited-with-error|metadata-generation-failed|Encountered error while generating package metadata)/':
    {
      literals: [
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
      heads: '\t\n\u000b\f\r EXex'
    },
  '/\\berror: externally-managed-environment\\b/': {
    literals: ['error: externally-managed-environment'],
    heads: null
  },
  '/\\bERROR: Could not install packages due to an (?:OSError|EnvironmentError): HTTPS?ConnectionPool\\((?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/':
    {
      literals: [
        'error: could not install packages due to an oserror: httpconnectionpool(',
        'error: could not install packages due to an oserror: httpsconnectionpool(',
        'error: could not install packages due to an environmenterror: httpconnectionpool(',
        'error: could not install packages due to an environmenterror: httpsconnectionpool('
      ],
      heads: null
    },
  "/^\\s*WARNING: Retrying \\(Retry\\(total=\\d+, .{0,200}after connection broken by '(?!.{0,200}CERTIFICATE_VERIFY_FAILED)(?<error>\\w+)/":
    { literals: ['warning: retrying (retry(total='], heads: '\t\n\u000b\f\r Ww' },
  '/\\bThere was a problem confirming the ssl certificate\\b/': {
    literals: ['there was a problem confirming the ssl certificate'],
    heads: null
  },
  '/\\brequires a different Python: \\S+ not in\\b/': {
    literals: ['requires a different python: '],
    heads: null
  },
  "/\\bCould not open requirements file: \\[Errno 2\\] No such file or directory: '(?<file>[^']+)'/":
    {
      literals: ["could not open requirements file: [errno 2] no such file or directory: '"],
      heads: null
    },
  '/\\bERROR: Invalid requirement: /': { literals: ['error: invalid requirement: '], heads: null },
  '/╰─▶ Because .{1,400}\\bcannot be used\\b|\\b(?:can conclude that .{0,80}|And because .{0,200})requirements are unsatisfiable/':
    { literals: ['╰─▶ because ', 'requirements are unsatisfiable'], heads: null },
  '/\\bNo solution found when resolving (?:dependencies|tool dependencies|script dependencies)\\b/':
    {
      literals: [
        'no solution found when resolving dependencies',
        'no solution found when resolving tool dependencies',
        'no solution found when resolving script dependencies'
      ],
      heads: null
    },
  '/\\b[Tt]he lockfile at `uv\\.lock` needs to be updated, but `--(?:locked|frozen|check)`/': {
    literals: [
      'the lockfile at `uv.lock` needs to be updated, but `--locked`',
      'the lockfile at `uv.lock` needs to be updated, but `--frozen`',
      'the lockfile at `uv.lock` needs to be updated, but `--check`'
    ],
    heads: null
  },
  '/\\bFailed to (?:fetch|download)[: ]/': {
    literals: [
      'failed to fetch:',
      'failed to fetch ',
      'failed to download:',
      'failed to download '
    ],
    heads: null
  },
  '/\\b(?:error: Error while fetching remote python downloads json|Caused by: Could not connect, are you offline\\?)/':
    {
      literals: [
        'error: error while fetching remote python downloads json',
        'caused by: could not connect, are you offline?'
      ],
      heads: null
    },
  '/\\b(?:changed significantly since poetry\\.lock was last generated|poetry\\.lock is not up to date with pyproject\\.toml)/':
    {
      literals: [
        'changed significantly since poetry.lock was last generated',
        'poetry.lock is not up to date with pyproject.toml'
      ],
      heads: null
    },
  '/\\bversion solving failed\\b/': { literals: ['version solving failed'], heads: null },
  '/\\bYour Pipfile\\.lock \\([^)]*\\) is out of date\\b/': {
    literals: ['your pipfile.lock ('],
    heads: null
  },
  '/\\b(?:PackagesNotFoundError: |ResolvePackageNotFound:|nothing provides )/': {
    literals: ['packagesnotfounderror: ', 'resolvepackagenotfound:', 'nothing provides '],
    heads: null
  },
  '/\\b(?:LibMambaUnsatisfiableError|UnsatisfiableError): /': {
    literals: ['unsatisfiableerror: '],
    heads: null
  },
  '/\\bCondaHTTPError: HTTP (?:000|5\\d\\d) /': {
    literals: ['condahttperror: http '],
    heads: null
  },
  '/\\berror: (?:unrecognized arguments|argument -[\\w/-]+: (?:invalid|expected)|the following arguments are required)/':
    {
      literals: ['unrecognized arguments', 'argument -', 'the following arguments are required'],
      heads: null
    },
  "/\\bFileNotFoundError: \\[Errno 2\\] No such file or directory: '?(?<file>[^'\\s]+)/": {
    literals: ['filenotfounderror: [errno 2] no such file or directory: '],
    heads: null
  },
  "/^\\s*(?:E\\s+|##\\[error\\])?(?:SyntaxError: (?:invalid syntax|invalid (?:decimal|character|token|non-printable)|Missing parentheses|unterminated|unexpected (?:EOF|indent|character)|'[^']+' was never closed|unmatched|f-string|expected |cannot assign|EOL while|positional argument|non-default|'\\w+' outside|multiple exception|leading zeros|bytes can only|duplicate argument|Non-)|(?:Indentation|Tab)Error: )/":
    {
      literals: ['syntaxerror: ', 'indentationerror: ', 'taberror: '],
      heads: '\t\n\u000b\f\r #EISTeist'
    },
  "/^\\s*(?:##\\[error\\])?(?:\\[error\\] \\S+: |Uncaught )?SyntaxError: (?:Unexpected (?:token(?! .{0,40}JSON)|identifier|string|number|reserved word|strict mode|end of input|template string|eval)|Invalid or unexpected token|missing \\) after|Missing initializer|Identifier '[^']+' has already|Invalid regular expression|await is only valid|Cannot use import statement|Illegal |Invalid (?:left|shorthand|destructuring)|[^'\"]{0,200}: Unexpected token)/":
    { literals: ['syntaxerror: '], heads: '\t\n\u000b\f\r #SU[su' },
  '/\\b(?:SyntaxError: (?:Unexpected (?:end of JSON input|token .{0,40}JSON|non-whitespace character after JSON)|Expected .{1,60} in JSON at position)|JSONDecodeError: |JSON parse error\\b|Failed to parse JSON\\b)/':
    {
      literals: ['syntaxerror: ', 'jsondecodeerror: ', 'json parse error', 'failed to parse json'],
      heads: null
    },
  '/\\b(?:yaml\\.(?:scanner\\.ScannerError|parser\\.ParserError)|YAMLException|YAMLParseError|YAMLSemanticError|Psych::SyntaxError): ?|\\berror converting YAML to JSON: |\\byaml: line \\d+: /':
    {
      literals: [
        'yaml.scanner.scannererror:',
        'yaml.parser.parsererror:',
        'yamlexception:',
        'yamlparseerror:',
        'yamlsemanticerror:',
        'psych::syntaxerror:',
        'error converting yaml to json: ',
        'yaml: line '
      ],
      heads: null
    },
  "/^\\s*(?:E\\s+)?KeyError: '(?<name>[A-Z][A-Z\\d]*_[A-Z\\d_]+)'/": {
    literals: ["keyerror: '"],
    heads: '\t\n\u000b\f\r EKek'
  },
  '/`?invalid-publisher`?: valid token, but no corresponding publisher\\b/': {
    literals: [
      'invalid-publisher: valid token, but no corresponding publisher',
      'invalid-publisher`: valid token, but no corresponding publisher'
    ],
    heads: null
  },
  '/\\bHTTPError: 403 .{0,60}from https:\\/\\/(?:upload|test)\\.pypi\\.org\\//': {
    literals: ['from https://upload.pypi.org/', 'from https://test.pypi.org/'],
    heads: null
  },
  '/\\bHTTPError: 400 .*from https:\\/\\/(?:upload|test)\\.pypi\\.org\\/|\\bFile already exists \\([\'"]/':
    {
      literals: [
        'from https://upload.pypi.org/',
        'from https://test.pypi.org/',
        "file already exists ('",
        'file already exists ("'
      ],
      heads: null
    },
  '/\\b(?:Warning, treated as error\\b|build finished with problems, \\d+ warning)/': {
    literals: ['warning, treated as error', 'build finished with problems, '],
    heads: null
  },
  '/\\bFatal Python error: /': { literals: ['fatal python error: '], heads: null },
  '/\\bTOMLDecodeError: |\\bTOML parse error at line \\d+|\\bInvalid TOML document\\b|\\berror: invalid TOML\\b/':
    {
      literals: [
        'tomldecodeerror: ',
        'toml parse error at line ',
        'invalid toml document',
        'error: invalid toml'
      ],
      heads: null
    },
  '/^(?:ERROR: )?tox config file \\(either .{1,80}\\) not found|^ROOT: No .{1,80} found, assuming empty tox\\.ini at\\b/':
    {
      literals: ['tox config file (either ', ' found, assuming empty tox.ini at'],
      heads: 'ERTert'
    },
  '/\\bInvocationError: could not find executable (?<command>\\S+)|\\bcould not find executable (?<other>\\S+) on PATH\\b/i':
    { literals: ['could not find executable '], heads: null },
  '/\\bHTTP error 5\\d\\d while getting https?:\\/\\//': {
    literals: [' while getting http://', ' while getting https://'],
    heads: null
  },
  '/\\b(?:ChunkedEncodingError|ProtocolError): \\("?\'?(?:Connection broken|Response ended prematurely)/':
    {
      literals: [
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
      heads: null
    },
  '/\\bHTTPError: 5\\d\\d .{1,60} from https:\\/\\/(?:upload|test)\\.pypi\\.org\\//': {
    literals: [' from https://upload.pypi.org/', ' from https://test.pypi.org/'],
    heads: null
  },
  '/\\blibmamba Download error \\(\\d+\\) |\\bDownload error \\((?:6|7|28|35|56|92)\\) .{1,80}\\[https?:/':
    {
      literals: [
        'libmamba download error (',
        'download error (6) ',
        'download error (7) ',
        'download error (28) ',
        'download error (35) ',
        'download error (56) ',
        'download error (92) '
      ],
      heads: null
    },
  "/\\brequires Python '(?<wanted>[^']+)' but the running Python is\\b|\\bPython (?:version )?(?:>=? ?)?[\\d.]+ (?:or (?:later|newer|above|greater) )?is required\\b|\\bThis package requires Python version\\b/":
    {
      literals: [
        "' but the running python is",
        ' is required',
        'this package requires python version'
      ],
      heads: null
    },
  "/\\bYour models (?:in app\\(s\\): .{1,80} )?have changes that are not yet reflected in a migration\\b|\\bConflicting migrations detected; multiple leaf nodes\\b|\\bMigrations for '[^']+':\\s*$/":
    {
      literals: [
        'have changes that are not yet reflected in a migration',
        'conflicting migrations detected; multiple leaf nodes',
        "migrations for '"
      ],
      heads: null
    },
  '/\\bImproperlyConfigured: (?<message>\\S.+)/': {
    literals: ['improperlyconfigured: '],
    heads: null
  },
  "/\\bcan't open file '(?<file>[^']+)': \\[Errno 2\\]|\\bDirectory '[^']+' is not installable\\. Neither 'setup\\.py' nor 'pyproject\\.toml' found\\b|\\bdoes not appear to be a Python project: neither 'setup\\.py' nor 'pyproject\\.toml'/":
    {
      literals: [
        "can't open file '",
        "' is not installable. neither 'setup.py' nor 'pyproject.toml' found",
        "does not appear to be a python project: neither 'setup.py' nor 'pyproject.toml'"
      ],
      heads: null
    },
  '/\\b(?:OSError|IOError|EnvironmentError): \\[Errno 1?3\\] Permission denied/': {
    literals: [
      'oserror: [errno 3] permission denied',
      'oserror: [errno 13] permission denied',
      'ioerror: [errno 3] permission denied',
      'ioerror: [errno 13] permission denied',
      'environmenterror: [errno 3] permission denied',
      'environmenterror: [errno 13] permission denied'
    ],
    heads: null
  },
  '/\\bInterpreterNotFound: (?<python>python[\\d.]*)|\\bcould not find python interpreter matching any of the specs (?<spec>\\S+)|\\bskipped because could not find python interpreter\\b/i':
    {
      literals: [
        'interpreternotfound: python',
        'could not find python interpreter matching any of the specs ',
        'skipped because could not find python interpreter'
      ],
      heads: null
    },
  '/^nox > (?:Session \\S+ failed|Command .{1,300} failed with exit code \\d+)/': {
    literals: ['nox > '],
    heads: 'Nn'
  },
  '/^\\s*× (?:Getting requirements to build|Preparing (?:editable )?metadata|Building (?:editable|wheel)|python setup\\.py \\w+|pip subprocess to install (?:build|backend) dependencies|installing build dependencies) .{0,80}did not run successfully/i':
    { literals: ['did not run successfully'], heads: null },
  '/^\\s*(?:×|error:) Failed to (?:build|prepare|download and build|build editable) `(?<package>[^`]+)`|\\bThe build backend returned an error\\b|\\bCall to `[\\w.:]+` failed \\(exit (?:status|code): \\d+\\)/':
    {
      literals: [
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
      heads: null
    },
  '/^\\s*error: [Cc]ommand [\'"]?\\S{0,200}(?:gcc|g\\+\\+|clang|cl\\.exe|link\\.exe|cmake|swig|cargo|rustc)\\S{0,40} failed(?: with exit (?:status|code) \\d+|: )/':
    { literals: ['error: command '], heads: '\t\n\u000b\f\r Ee' },
  "/\\bMicrosoft Visual C\\+\\+ 14\\.\\d or greater is required\\b|\\bunable to execute '(?<compiler>[\\w.+-]+)': No such file or directory\\b|\\bcan't find Rust compiler\\b/":
    {
      literals: [
        'microsoft visual c++ 14.',
        "': no such file or directory",
        "can't find rust compiler"
      ],
      heads: null
    },
  '/\\bPoetry was unable to find a compatible version\\b|\\bCurrent Python version \\(\\S+\\) is not allowed by the project\\b|\\bThe currently activated Python version \\S+ is not supported by the project\\b/':
    {
      literals: [
        'poetry was unable to find a compatible version',
        ') is not allowed by the project',
        'the currently activated python version '
      ],
      heads: null
    },
  '/\\bThe Poetry configuration is invalid\\b|\\bInvalid TOML file \\S+|\\bGroup\\(s\\) not found: \\S+|\\bPoetry could not find a pyproject\\.toml file\\b/':
    {
      literals: [
        'the poetry configuration is invalid',
        'invalid toml file ',
        'group(s) not found: ',
        'poetry could not find a pyproject.toml file'
      ],
      heads: null
    },
  '/\\blibmamba Could not solve for environment specs\\b|\\bCould not solve for environment specs\\b/':
    { literals: ['could not solve for environment specs'], heads: null },
  "/\\bEnvironment(?:LocationNotFound|NameNotFound|FileNotFound): |\\bCondaValueError: |\\bCondaError: Run 'conda init' before 'conda activate'/":
    {
      literals: [
        'environmentlocationnotfound: ',
        'environmentnamenotfound: ',
        'environmentfilenotfound: ',
        'condavalueerror: ',
        "condaerror: run 'conda init' before 'conda activate'"
      ],
      heads: null
    },
  '/\\bnbclient\\.exceptions\\.CellExecutionError\\b|\\bnbconvert\\.preprocessors\\.execute\\.CellExecutionError\\b|^FAILED \\S+\\.ipynb::/':
    {
      literals: [
        'nbclient.exceptions.cellexecutionerror',
        'nbconvert.preprocessors.execute.cellexecutionerror',
        '.ipynb::'
      ],
      heads: null
    },
  "/\\b(?:AttributeError|ImportError): (?:`np\\.\\w+` was removed in the NumPy|module 'numpy' has no attribute '(?:bool|int|float|object|str|complex)'|module 'pkgutil' has no attribute 'ImpImporter'|cannot import name '(?:Mapping|Callable|Iterable|MutableMapping|Sequence)' from 'collections')|\\bnumpy\\.dtype size changed, may indicate binary incompatibility\\b|\\bA module that was compiled using NumPy 1\\.x cannot be run in\\b/":
    {
      literals: [
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
      heads: null
    },
  "/\\berror: Multiple top-level (?:packages|modules) discovered in a flat-layout\\b|\\berror in \\w+ setup command: |\\bNo module named 'pkg_resources'|\\bconfiguration error: `project/":
    {
      literals: [
        'error: multiple top-level packages discovered in a flat-layout',
        'error: multiple top-level modules discovered in a flat-layout',
        ' setup command: ',
        "no module named 'pkg_resources'",
        'configuration error: `project'
      ],
      heads: null
    },
  "/\\bThe description failed to render for 'text\\/x-rst'|^Checking \\S+: FAILED\\b|\\blong_description.{0,60}(?:syntax errors in markup|has syntax errors)/":
    {
      literals: [
        "the description failed to render for 'text/x-rst'",
        'checking ',
        'syntax errors in markup',
        'has syntax errors'
      ],
      heads: null
    },
  '/^(?:E {3})?\\s*Traceback \\(most recent call last\\):\\s*$/': {
    literals: ['traceback (most recent call last):'],
    heads: '\t\n\u000b\f\r ETet'
  },
  '/^(?:[a-z_]\\w*\\.)*(?:ConnectionError|ConnectionResetError|ConnectionAbortedError|RemoteDisconnected|ConnectTimeout|ReadTimeout|ConnectionRefusedError|BrokenPipeError|SSLError|ProtocolError|ChunkedEncodingError|IncompleteRead): (?!.{0,60}(?:localhost|127\\.0\\.0\\.1|\\[::1\\]|0\\.0\\.0\\.0))/':
    {
      literals: [
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
      heads: 'BCIPRS_abcdefghijklmnopqrstuvwxyz'
    },
  '/^(?:E\\s+)?PermissionError: \\[(?:Errno|WinError) \\d+\\] /': {
    literals: ['permissionerror: [errno ', 'permissionerror: [winerror '],
    heads: 'EPep'
  },
  '/\\bCould not solve package dependencies\\b/': {
    literals: ['could not solve package dependencies'],
    heads: null
  },
  "/\\bthere is no package called [‘'](?<package>[\\w.]+)/": {
    literals: ['there is no package called ‘', "there is no package called '"],
    heads: null
  },
  "/^(?:Failure|Error) \\([`'‘]?(?<place>[\\w./-]+\\.R:\\d+)(?::\\d+)*[`'’]?\\): /": {
    literals: ['failure (', 'error ('],
    heads: 'EFef'
  },
  '/^Status: [1-9]\\d* (?:ERROR|WARNING)s?\\b|\\bR CMD check found (?:ERRORs|WARNINGs)\\b/': {
    literals: ['status: ', 'r cmd check found errors', 'r cmd check found warnings'],
    heads: null
  },
  '/^\\* checking (?<part>examples?|tests?|running R code from vignettes|re-building of vignette outputs)\\b.{0,80} \\.\\.\\. (?:\\[[^\\]]{1,40}\\] )?ERROR\\s*$/':
    {
      literals: [
        '* checking example',
        '* checking test',
        '* checking running r code from vignettes',
        '* checking re-building of vignette outputs'
      ],
      heads: '*'
    },
  "/\\bERROR: dependenc(?:y|ies) (?<packages>[‘'].{1,200}) (?:is|are) not available for package\\b|^Packages? required but not available: |\\bpackage [‘'](?<package>[\\w.]+)[’'] is not available\\b/":
    {
      literals: [
        ' is not available for package',
        ' are not available for package',
        'package required but not available: ',
        'packages required but not available: ',
        '’ is not available',
        "' is not available"
      ],
      heads: null
    },
  "/^ERROR: (?:compilation|lazy loading|installation|configuration|loading) failed for package\\b|\\binstallation of package [‘'](?<package>[\\w.]+)[’'] had non-zero exit status\\b/":
    {
      literals: [
        'error: compilation failed for package',
        'error: lazy loading failed for package',
        'error: installation failed for package',
        'error: configuration failed for package',
        'error: loading failed for package',
        '’ had non-zero exit status',
        "' had non-zero exit status"
      ],
      heads: null
    },
  "/^\\s*(?:──|--) (?:\\d+\\. )?(?:Failure|Error)(?: \\([‘']?(?<place>[^)‘']+?)[’']?\\)|: .{1,120}\\()/":
    { literals: ['failure', 'error'], heads: '\t\n\u000b\f\r -' },
  '/^\\s*\\[ FAIL [1-9]\\d* \\| WARN \\d+/': { literals: ['[ fail '], heads: '\t\n\u000b\f\r [' },
  "/\\bunable to access index for repository https?:\\/\\/|\\bcannot open URL 'https?:\\/\\/(?!localhost|127\\.)/":
    {
      literals: [
        'unable to access index for repository http://',
        'unable to access index for repository https://',
        "cannot open url 'http://",
        "cannot open url 'https://"
      ],
      heads: null
    },
  '/^Error in (?<call>\\S.{0,120}) : (?<message>\\S.*)$|^Error in (?<bare>[\\w.]+\\(.{0,100}\\)) :\\s*$/':
    { literals: ['error in '], heads: 'Ee' },
  "/\\bNo space left on device : '[^']{1,200}[\\\\/]_diag[\\\\/]/": {
    literals: ["no space left on device : '"],
    heads: null
  },
  '/\\b(?:failed to register layer|Error processing tar file\\(exit status \\d+\\)): .{0,300}\\bno space left on device\\b/':
    { literals: ['no space left on device'], heads: null },
  '/\\b[Nn]o space left on device\\b/': { literals: ['no space left on device'], heads: null },
  '/\\bThere is not enough space on the disk\\b/': {
    literals: ['there is not enough space on the disk'],
    heads: null
  },
  '/\\b[Dd]isk quota exceeded\\b/': { literals: ['disk quota exceeded'], heads: null },
  '/\\b(?:[Ii]nsufficient (?:disk )?space|[Nn]ot enough (?:free )?disk space|[Nn]ot enough free space)\\b/':
    {
      literals: [
        'insufficient space',
        'insufficient disk space',
        'not enough disk space',
        'not enough free disk space',
        'not enough free space'
      ],
      heads: null
    },
  '/\\bSystem limit for number of file watchers reached\\b|\\b[Tt]oo many open files\\b/': {
    literals: ['system limit for number of file watchers reached', 'too many open files'],
    heads: null
  },
  '/\\bJavaScript heap out of memory\\b/': {
    literals: ['javascript heap out of memory'],
    heads: null
  },
  '/\\bjava\\.lang\\.OutOfMemoryError\\b|\\bOutOfMemoryError: (?:Java heap space|Metaspace|GC overhead|unable to create)/':
    {
      literals: [
        'java.lang.outofmemoryerror',
        'outofmemoryerror: java heap space',
        'outofmemoryerror: metaspace',
        'outofmemoryerror: gc overhead',
        'outofmemoryerror: unable to create'
      ],
      heads: null
    },
  '/\\b(?:Out of memory: Killed process|invoked oom-killer|oom-kill:|OOMKilled\\b|Memory cgroup out of memory)/':
    {
      literals: [
        'out of memory: killed process',
        'invoked oom-killer',
        'oom-kill:',
        'oomkilled',
        'memory cgroup out of memory'
      ],
      heads: null
    },
  '/\\b[Ee]xit(?:ed with)?(?: code| status)?:? 137\\b/': {
    literals: [
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
    heads: null
  },
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 143\\b/': {
    literals: ['process completed with exit code 143'],
    heads: null
  },
  '/\\(signal: 9, SIGKILL: kill\\)|^\\s*(?:\\S+: line \\d+: +\\d+ )?Killed\\s*$|\\bterminated by signal SIGKILL\\b|^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]]{1,300}\\] Killed\\s*$/':
    {
      literals: ['(signal: 9, sigkill: kill)', 'killed', 'terminated by signal sigkill', ': *** ['],
      heads: null
    },
  '/\\bfatal error: Killed signal terminated program\\b|\\bcompiler is out of heap space\\b/': {
    literals: ['fatal error: killed signal terminated program', 'compiler is out of heap space'],
    heads: null
  },
  '/\\b[Cc]annot allocate memory\\b|\\bstd::bad_alloc\\b|^\\s*MemoryError\\b|\\bThe paging file is too small\\b/':
    {
      literals: [
        'cannot allocate memory',
        'std::bad_alloc',
        'memoryerror',
        'the paging file is too small'
      ],
      heads: null
    },
  '/\\bCUDA out of memory\\b|\\btorch\\.(?:cuda\\.)?OutOfMemoryError\\b|\\bCUDA_ERROR_OUT_OF_MEMORY\\b/':
    {
      literals: [
        'cuda out of memory',
        'torch.outofmemoryerror',
        'torch.cuda.outofmemoryerror',
        'cuda_error_out_of_memory'
      ],
      heads: null
    },
  '/\\bfork: (?:retry: )?Resource temporarily unavailable\\b|\\bpthread_create failed\\b/': {
    literals: [
      'fork: resource temporarily unavailable',
      'fork: retry: resource temporarily unavailable',
      'pthread_create failed'
    ],
    heads: null
  },
  '/\\bSegmentation fault\\b|(?<!\\[signal )\\bSIGSEGV\\b|\\bexit code 139\\b/': {
    literals: ['segmentation fault', 'sigsegv', 'exit code 139'],
    heads: null
  },
  '/^memory allocation of \\d+ bytes failed/': { literals: ['memory allocation of '], heads: 'Mm' },
  '/\\b(?:0xC0000005|0xC0000409|0xC00000FD|0xC0000142)\\b|exit code -1073741819\\b/i': {
    literals: ['0xc0000005', '0xc0000409', '0xc00000fd', '0xc0000142', 'exit code -1073741819'],
    heads: null
  },
  '/\\bmake(?:\\[\\d+\\])?: \\*\\*\\* (?:\\[.{1,200}\\] )?(?:Terminated|Interrupt|Hangup|wait: No child processes)\\b|\\bwas terminated on line \\d+ by signal (?:2|15)\\b/':
    { literals: [': *** ', 'was terminated on line '], heads: null },
  '/\\bBUG: soft lockup - CPU#\\d+ stuck\\b|\\brcu: INFO: rcu_\\w+ (?:self-detected stall|detected stalls)\\b|\\bKernel panic - not syncing\\b/':
    {
      literals: ['bug: soft lockup - cpu#', 'rcu: info: rcu_', 'kernel panic - not syncing'],
      heads: null
    },
  '/\\b(?:Bundler could not find compatible versions for gem|Could not find compatible versions)\\b/':
    { literals: ['could not find compatible versions'], heads: null },
  "/\\bCould not find (?:gem '[^']+'|[\\w-]+-\\d[\\w.-]*) in (?:any of the sources|locally installed gems|rubygems repository|source)/":
    { literals: ['could not find '], heads: null },
  '/\\bFailed to build gem native extension\\b/': {
    literals: ['failed to build gem native extension'],
    heads: null
  },
  "/\\b(?:You are trying to install in deployment mode after changing|your lockfile (?:is missing|can't be updated)|the lockfile can't be updated because frozen mode is set)/i":
    {
      literals: [
        'you are trying to install in deployment mode after changing',
        'your lockfile is missing',
        "your lockfile can't be updated",
        "the lockfile can't be updated because frozen mode is set"
      ],
      heads: null
    },
  '/\\bYour bundle only supports platforms\\b/': {
    literals: ['your bundle only supports platforms'],
    heads: null
  },
  '/\\bYour Ruby version is \\S+, but your Gemfile specified\\b/': {
    literals: [', but your gemfile specified'],
    heads: null
  },
  '/\\b(?:Bundler::HTTPError|Gem::RemoteFetcher::FetchError|Could not (?:reach host|download gem) )(?!.{0,400}(?:\\b40[134]\\b|Forbidden|certificate))/':
    {
      literals: [
        'bundler::httperror',
        'gem::remotefetcher::fetcherror',
        'could not reach host ',
        'could not download gem '
      ],
      heads: null
    },
  '/\\bCould not fetch specs from \\S/': { literals: ['could not fetch specs from '], heads: null },
  '/<bad response Not Found 404\\b|\\bbad response Gone 410\\b/': {
    literals: ['<bad response not found 404', 'bad response gone 410'],
    heads: null
  },
  '/<bad response (?:Unauthorized 401|Forbidden 403)\\b|\\bAuthentication is required for \\S|\\bBad username or password for \\S/':
    {
      literals: [
        '<bad response unauthorized 401',
        '<bad response forbidden 403',
        'authentication is required for ',
        'bad username or password for '
      ],
      heads: null
    },
  '/\\bThere was an error parsing `(?<file>[^`]+)`: /': {
    literals: ['there was an error parsing `'],
    heads: null
  },
  '/\\bcannot load such file -- (?<file>[\\w./-]+)/': {
    literals: ['cannot load such file -- '],
    heads: null
  },
  '/\\bMigrations are pending\\b/': { literals: ['migrations are pending'], heads: null },
  '/\\bPG::ConnectionBad\\b|\\bcould not connect to server: Connection refused\\b|\\bconnection to server at "(?:localhost|127\\.0\\.0\\.1|::1)"(?: \\([^)]+\\))?, port \\d+ failed/':
    {
      literals: [
        'pg::connectionbad',
        'could not connect to server: connection refused',
        'connection to server at "localhost"',
        'connection to server at "127.0.0.1"',
        'connection to server at "::1"'
      ],
      heads: null
    },
  '/^-- Control frame information -{5}/': {
    literals: ['-- control frame information -'],
    heads: '-'
  },
  '/\\.rb:\\d+: (?:syntax errors? found|syntax error, unexpected)/': {
    literals: [': syntax error found', ': syntax errors found', ': syntax error, unexpected'],
    heads: null
  },
  "/^\\s*\\*\\* \\((?:CompileError|TokenMissingError|SyntaxError|Mix)\\) (?!httpc request|Can't continue|Hex dependency|mix format failed)/":
    {
      literals: ['** (compileerror) ', '** (tokenmissingerror) ', '** (syntaxerror) ', '** (mix) '],
      heads: '\t\n\u000b\f\r *'
    },
  '/(?:^|\\s)(?<gem>\\S+) requires Ruby version .{1,40}\\. The current ruby version is\\b|\\brequires ruby version .{1,40}, which is incompatible with the current version\\b|^(?:Gem::InstallError: |\\t)(?<old>\\S+) requires Ruby version [^a-z]{1,40}\\.?$|\\bThe last version of (?<last>\\S+) .{0,80}to support your Ruby & RubyGems was\\b/i':
    {
      literals: [
        '. the current ruby version is',
        ', which is incompatible with the current version',
        ' requires ruby version ',
        'to support your ruby & rubygems was'
      ],
      heads: null
    },
  "/\\bCould not find 'bundler' \\([\\d.]+\\) required by\\b|\\bThis Gemfile requires a different version of Bundler\\b|\\bYou must use Bundler \\d+ or greater with this lockfile\\b/":
    {
      literals: [
        "could not find 'bundler' (",
        'this gemfile requires a different version of bundler',
        ' or greater with this lockfile'
      ],
      heads: null
    },
  "/^(?<library>\\w+) (?:client )?is missing\\. You may need to\\b|\\bmkmf\\.rb can't find header files for ruby\\b/":
    {
      literals: [' is missing. you may need to', "mkmf.rb can't find header files for ruby"],
      heads: null
    },
  '/^(?<file>\\S+\\.(?:rb|rake|gemspec|ru|jbuilder)|\\S*(?:Gemfile|Rakefile)):\\d+:\\d+: [CWEFR]: (?:\\[Corre(?:ctable|cted)\\] )?(?<cop>[A-Z]\\w+\\/[\\w/]+): /':
    {
      literals: [': c: ', ': w: ', ': e: ', ': f: ', ': r: '],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*Security Warnings: [1-9]\\d*\\s*$/': {
    literals: ['security warnings: '],
    heads: '\t\n\u000b\f\r Ss'
  },
  '/\\bNetwork error while fetching https?:\\/\\/|\\bRetrying (?:fetcher|download gem|dependency api) due to error \\([2-9]\\/\\d+\\): |\\bbad response (?:Service Unavailable 503|Bad Gateway 502|Internal Server Error 500|Gateway Time-?out 504)\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/^\\s*\\d+ files? inspected, [1-9]\\d* offenses? detected\\b/': {
    literals: [' offense detected', ' offenses detected'],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/^Error: (?:The `\\w+\\/\\w+` cop has been (?:removed|moved|renamed|split)|RuboCop found unknown|unrecognized cop or department|The following cops were added to RuboCop)|\\(obsolete (?:configuration|parameter).{0,40} found in \\S+, please update it\\)/':
    {
      literals: [
        '` cop has been removed',
        '` cop has been moved',
        '` cop has been renamed',
        '` cop has been split',
        'rubocop found unknown',
        'unrecognized cop or department',
        'the following cops were added to rubocop',
        ', please update it)'
      ],
      heads: null
    },
  "/\\bYou don't have write permissions for the \\S+ directory\\b|\\bThere was an error while trying to write to `[^`]+`\\. It is likely that you need to grant write permissions\\b/":
    {
      literals: [
        "you don't have write permissions for the ",
        '`. it is likely that you need to grant write permissions'
      ],
      heads: null
    },
  "/^rspec '?(?<test>[^\\s']+_spec\\.rb(?::\\d+|\\[[\\d:]+\\]))'? #/": {
    literals: ['_spec.rb'],
    heads: 'Rr'
  },
  '/^\\s*\\d+ examples?, [1-9]\\d* failures?\\b|^\\s*Failure\\/Error: /': {
    literals: [' example, ', ' examples, ', 'failure/error: '],
    heads: '\t\n\u000b\f\r 0123456789Ff'
  },
  '/^\\s*\\d+ (?:runs|tests), \\d+ assertions, (?:[1-9]\\d* failures|\\d+ failures, [1-9]\\d* errors)\\b/':
    { literals: [' assertions, '], heads: '\t\n\u000b\f\r 0123456789' },
  '/^\\s*(?:\\d+\\) )?(?:Failure|Error):\\s*$/': {
    literals: ['failure:', 'error:'],
    heads: '\t\n\u000b\f\r 0123456789EFef'
  },
  '/^(?:bin\\/)?rails test (?<test>\\S+_test\\.rb:\\d+)\\s*$/': {
    literals: ['_test.rb:'],
    heads: 'BRbr'
  },
  '/^(?:Failure|Error): (?<test>test[\\w ?!]*\\([A-Z][\\w:]*\\))/': {
    literals: ['failure: test', 'error: test'],
    heads: 'EFef'
  },
  '/^An error occurred (?:while loading|in (?:a|an) `\\w+\\(:\\w+\\)` hook)\\b|^\\d+ examples?, 0 failures, [1-9]\\d* errors? occurred outside of examples\\b/':
    {
      literals: [
        'an error occurred ',
        ' error occurred outside of examples',
        ' errors occurred outside of examples'
      ],
      heads: '0123456789Aa'
    },
  '/^\\s*\\d+\\) (?:Failure|Error):\\s*$/': {
    literals: [') failure:', ') error:'],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  "/^(?:\\S{1,200}\\.rb|\\S{1,200}\\/[\\w-]+|-e|Rakefile|Gemfile):\\d+:in [`'].{1,120}': (?<error>.{1,400}\\((?:[A-Z]\\w*::)*[A-Z]\\w*\\))\\s*$|^(?<rake>(?:NameError: |NoMethodError: |ArgumentError: |LoadError: |RuntimeError: (?!.* \\d+\\/\\d+ failed!)|FrozenError: |Errno::\\w+: |ActiveRecord::\\w+: ).+)$/":
    {
      literals: [
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
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/(?:^|##\\[error\\])The runner has received a shutdown signal\\b/': {
    literals: ['the runner has received a shutdown signal'],
    heads: null
  },
  '/(?:^|##\\[error\\])The (?:self-)?hosted runner\\b[^"\']{0,120} lost communication with the server/':
    { literals: [' lost communication with the server'], heads: null },
  '/(?:^|##\\[error\\])The job was not acquired by Runner of type \\w+ even after multiple attempts/':
    { literals: ['the job was not acquired by runner of type '], heads: null },
  "/(?:^|##\\[error\\])Operating system is shutting down for computer '/": {
    literals: ["operating system is shutting down for computer '"],
    heads: null
  },
  '/\\bpod failed to come online\\b/': { literals: ['pod failed to come online'], heads: null },
  '/\\bunable to upgrade connection: (?:pod|container) (?:does not exist|not found)/': {
    literals: [
      'unable to upgrade connection: pod does not exist',
      'unable to upgrade connection: pod not found',
      'unable to upgrade connection: container does not exist',
      'unable to upgrade connection: container not found'
    ],
    heads: null
  },
  '/\\bdid not connect within the allot{1,2}ed time\\b/': {
    literals: ['did not connect within the allot'],
    heads: null
  },
  '/\\bLooks like the node went offline during the build\\b/': {
    literals: ['looks like the node went offline during the build'],
    heads: null
  },
  "/\\bNVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver\\b/": {
    literals: ["nvidia-smi has failed because it couldn't communicate with the nvidia driver"],
    heads: null
  },
  '/\\bYou are running out of disk space\\. The runner will stop working\\b/': {
    literals: ['you are running out of disk space. the runner will stop working'],
    heads: null
  },
  "/\\bCan't find any online(?: and idle)? (?:self-hosted )?runner\\b.* that matches the required labels\\b|\\bexceeded the maximum execution time while awaiting a runner\\b/":
    {
      literals: [
        ' that matches the required labels',
        'exceeded the maximum execution time while awaiting a runner'
      ],
      heads: null
    },
  '/\\bThe job was not started because (?:recent account payments have failed|your account is locked)/':
    {
      literals: [
        'the job was not started because recent account payments have failed',
        'the job was not started because your account is locked'
      ],
      heads: null
    },
  '/\\bExecuting the custom container implementation failed\\b/': {
    literals: ['executing the custom container implementation failed'],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:Error: )?The operation was canceled\\.\\s*$/': {
    literals: ['the operation was canceled.'],
    heads: null
  },
  '/\\breceived SIGINT\\b/': { literals: ['received sigint'], heads: null },
  "/(?:^|##\\[error\\]|Error: )(?:Process completed|The process '[^']+' failed) with exit code \\d+/":
    { literals: [' with exit code '], heads: null },
  "/\\b[Jj]ob's log exceeded limit\\b/": { literals: ["job's log exceeded limit"], heads: null },
  '/\\bThe job exceeded the maximum log length\\b|\\bThe log length has exceeded the limit of\\b/':
    {
      literals: [
        'the job exceeded the maximum log length',
        'the log length has exceeded the limit of'
      ],
      heads: null
    },
  '/\\b(?<runtime>HHVM|JDK \\d+|Python \\d[\\d.]*|Node(?:\\.js)? \\d+|PHP \\d[\\d.]*|Ruby \\d[\\d.]*) is (?:no longer|not) supported\\b|\\bExpected feature release number in range of\\b/':
    {
      literals: [
        ' is no longer supported',
        ' is not supported',
        'expected feature release number in range of'
      ],
      heads: null
    },
  '/(?:^|##\\[error\\]|\\s)error\\[E\\d{4}\\]: /': { literals: ['error[e'], heads: null },
  '/^(?:##\\[error\\])?error: (?!could not compile|aborting due|internal compiler error|test failed)\\S/':
    { literals: ['error: '], heads: '#Ee' },
  '/\\bcould not compile `(?<crate>[\\w-]+)`/': { literals: ['could not compile `'], heads: null },
  '/^(?:##\\[error\\])?error: internal compiler error: |^error: the compiler unexpectedly panicked\\b/':
    {
      literals: ['error: internal compiler error: ', 'error: the compiler unexpectedly panicked'],
      heads: '#Ee'
    },
  '/\\berror: linker `(?<linker>[\\w./+-]+)` not found/': {
    literals: ['error: linker `'],
    heads: null
  },
  '/\\berror: linking with `[^`]+` failed\\b/': {
    literals: ['error: linking with `'],
    heads: null
  },
  '/\\bfailed to run custom build command for `(?<crate>[\\w-]+)/': {
    literals: ['failed to run custom build command for `'],
    heads: null
  },
  "/\\bprocess didn't exit successfully: `[^`]*build-script-\\w+` \\((?:signal: (?:[467]|11)\\b|exit code: 0xc)/":
    { literals: ["process didn't exit successfully: `"], heads: null },
  "/\\bthread 'main' (?:\\(\\d+\\) )?panicked at (?<file>\\S*build\\.rs):\\d/": {
    literals: ["thread 'main' "],
    heads: null
  },
  '/\\bCould not find `(?<tool>protoc)`|^\\s*is `(?<program>[\\w.+-]+)` not installed\\?|\\bfailed to find tool "(?<compiler>[^"]+)"/':
    {
      literals: ['could not find `protoc`', '` not installed?', 'failed to find tool "'],
      heads: null
    },
  '/\\bThe system library `(?<library>[\\w.+-]+)` required by crate `[\\w-]+` was not found\\b|\\bUnable to find (?<clang>libclang): |\\bCould not find directory of (?<ssl>OpenSSL) installation\\b/':
    {
      literals: [
        'the system library `',
        'unable to find libclang: ',
        'could not find directory of openssl installation'
      ],
      heads: null
    },
  '/\\b(?:needs to be updated|cannot (?:update|create) the lock file .+) (?:but|because) --(?:locked|frozen) was passed\\b/':
    {
      literals: [
        ' but --locked was passed',
        ' but --frozen was passed',
        ' because --locked was passed',
        ' because --frozen was passed'
      ],
      heads: null
    },
  '/\\bfailed to select a version for\\b/': {
    literals: ['failed to select a version for'],
    heads: null
  },
  '/\\berror: failed to resolve patches for `(?<source>[^`]+)`/': {
    literals: ['error: failed to resolve patches for `'],
    heads: null
  },
  '/\\bno matching package (?:named `[^`]+` )?found\\b/': {
    literals: ['no matching package '],
    heads: null
  },
  '/\\b(?:requires rustc \\d|is not supported by the following package|cannot be built because it requires rustc)/':
    {
      literals: [
        'requires rustc ',
        'is not supported by the following package',
        'cannot be built because it requires rustc'
      ],
      heads: null
    },
  '/\\berror: (?:failed to download (?:from `|replaced source|file)|failed to fetch `https|failed to query replaced source|download of .+ failed|unable to update registry)/i':
    {
      literals: [
        'failed to download from `',
        'failed to download replaced source',
        'failed to download file',
        'failed to fetch `https',
        'failed to query replaced source',
        'download of ',
        'unable to update registry'
      ],
      heads: null
    },
  '/\\bfailed to verify the checksum of `(?<crate>[\\w-]+)|\\bchecksum for `(?<locked>[\\w-]+) [^`]*` changed between lock files\\b/':
    {
      literals: ['failed to verify the checksum of `', '` changed between lock files'],
      heads: null
    },
  '/\\bspurious network error\\b/': { literals: ['spurious network error'], heads: null },
  '/\\bremote server responded with an error \\(status 429\\b/': {
    literals: ['remote server responded with an error (status 429'],
    heads: null
  },
  '/\\bstatus 413 Payload Too Large\\): max upload size\\b/': {
    literals: ['status 413 payload too large): max upload size'],
    heads: null
  },
  '/\\b(?:please run `cargo login`|no token found, please run|remote server responded with an error \\(status 403)/':
    {
      literals: [
        'please run `cargo login`',
        'no token found, please run',
        'remote server responded with an error (status 403'
      ],
      heads: null
    },
  '/\\berror: crate (?<crate>[\\w@.+-]+) already exists on \\S+ index|\\bcrate version `(?<version>[^`]+)` is already uploaded\\b/':
    { literals: [' already exists on ', '` is already uploaded'], heads: null },
  "/\\berror: (?:'[\\w.-]+' is not installed for the toolchain|toolchain '[^']+' is not installed|component '[^']+' for target|the '[\\w-]+' (?:component|binary).* is not (?:installed|applicable))/":
    { literals: ["component '", ' is not installed', ' is not applicable'], heads: null },
  '/\\bthe `(?<target>[\\w.-]+)` target may not be installed\\b/': {
    literals: ['` target may not be installed'],
    heads: null
  },
  "/\\berror: could not download (?:nonexistent )?file from '(?<url>https?:\\/\\/[^/']+)/": {
    literals: [
      "error: could not download file from 'http://",
      "error: could not download file from 'https://",
      "error: could not download nonexistent file from 'http://",
      "error: could not download nonexistent file from 'https://"
    ],
    heads: null
  },
  '/\\bsccache: error: (?:[Ff]ailed to (?:read|get) response from server|Server startup failed|[Tt]imed out|Connection to server timed out)/':
    {
      literals: [
        'sccache: error: failed to read response from server',
        'sccache: error: failed to get response from server',
        'sccache: error: server startup failed',
        'sccache: error: timed out',
        'sccache: error: connection to server timed out'
      ],
      heads: null
    },
  '/\\bcould not find `Cargo\\.toml` in\\b/': {
    literals: ['could not find `cargo.toml` in'],
    heads: null
  },
  '/\\berror: (?:failed to (?:parse manifest at|load manifest for)\\b|invalid type: .{1,80}, expected (?:SemVer version|a )|unknown field `|missing field `(?:package|name|version)`)/':
    {
      literals: [
        'failed to parse manifest at',
        'failed to load manifest for',
        'invalid type: ',
        'unknown field `',
        'missing field `package`',
        'missing field `name`',
        'missing field `version`'
      ],
      heads: null
    },
  '/^(?:##\\[error\\])?error: (?:expected (?:one of|expression|identifier|pattern|type|item|`|\\w+, found)|unexpected (?:token|closing|end of)|cannot find (?:macro|attribute|derive macro) `|unclosed |mismatched closing delimiter|unknown start of token|this file contains an un-?closed delimiter|no rules expected|proc macro panicked|format argument must be|invalid format string|`\\w+` is not a \\w+ |environment variable `\\w+` not defined|unterminated )/':
    { literals: ['error: '], heads: '#Ee' },
  '/\\bfeature `(?<feature>[\\w-]+)` is required\\b|\\bThe package requires the Cargo feature called `(?<called>[\\w-]+)`|\\bthis version of Cargo is older than the `\\w+` edition\\b|\\block file version `?\\d`? (?:requires|was found, but this version of Cargo)/':
    {
      literals: [
        '` is required',
        'the package requires the cargo feature called `',
        'this version of cargo is older than the `',
        'lock file version '
      ],
      heads: null
    },
  "/^error: process didn't exit successfully: `/": {
    literals: ["error: process didn't exit successfully: `"],
    heads: 'Ee'
  },
  "/^\\s*\\[(?:[567]|16|18|28|35|52|55|56|92)\\] (?:Timeout was reached|Could(?:n't| not) (?:resolve|connect)|SSL connect error|Failed (?:sending|receiving|to connect)|Transferred a partial|Error in the HTTP2|Stream error|Server returned nothing)/":
    {
      literals: [
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
      heads: '\t\n\u000b\f\r ['
    },
  '/\\bfailed to get successful HTTP response from `https?:\\/\\/[^`]+`(?: \\([^)]*\\))?, got 5\\d\\d\\b|\\bfailed to get a 200 OK response, got 5\\d\\d\\b/':
    {
      literals: [
        'failed to get successful http response from `http://',
        'failed to get successful http response from `https://',
        'failed to get a 200 ok response, got 5'
      ],
      heads: null
    },
  '/\\breqwest::Error \\{ kind: Request, .{0,200}\\b(?:TimedOut|ConnectError|IncompleteMessage|dns error)|\\berror sending request for url \\(https?:\\/\\/(?!localhost|127\\.)/':
    {
      literals: [
        'reqwest::error { kind: request, ',
        'error sending request for url (http://',
        'error sending request for url (https://'
      ],
      heads: null
    },
  '/\\bfailed to get (?:successful HTTP response|200 response) from `https?:\\/\\/[^`]+`(?: \\([^)]*\\))?, got 40[34]\\b/':
    {
      literals: [
        'failed to get successful http response from `http://',
        'failed to get successful http response from `https://',
        'failed to get 200 response from `http://',
        'failed to get 200 response from `https://'
      ],
      heads: null
    },
  '/(?:^|\\s|##\\[(?:warning|error)\\])Diff in (?<file>\\S+\\.rs)(?: at line \\d|:\\d)/': {
    literals: ['diff in '],
    heads: null
  },
  '/= note: `?(?:#\\[deny\\((?:clippy|rustdoc)::[\\w-]+\\)\\]|-[DF] (?:clippy::|rustdoc::)?[\\w-]+`? implied by `-[DF] )|\\bhelp: for further information visit https:\\/\\/rust-lang\\.github\\.io\\/rust-clippy\\b/':
    {
      literals: [
        '#[deny(clippy::',
        '#[deny(rustdoc::',
        ' implied by `-d ',
        ' implied by `-f ',
        'help: for further information visit https://rust-lang.github.io/rust-clippy'
      ],
      heads: null
    },
  '/\\berror: (?:unresolved link to `|this URL is not a hyperlink)|(?<!warning: )\\bpublic documentation for `[^`]+` links to private item\\b/':
    {
      literals: [
        'error: unresolved link to `',
        'error: this url is not a hyperlink',
        'public documentation for `'
      ],
      heads: null
    },
  '/^(?:##\\[error\\])?tidy(?: \\[\\w+\\])?(?: error)?: (?<file>[\\w./-]+\\.\\w+):\\d+: /': {
    literals: ['tidy'],
    heads: '#Tt'
  },
  '/^(?:advisories|bans|licenses|sources) (?:FAILED\\b|ok, .{0,60}FAILED\\b)|^error\\[(?:unlicensed|rejected|license-not-explicitly-allowed|source-not-allowed|not-allowed|duplicate|wildcard)\\]: /':
    {
      literals: [
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
      heads: 'ABELSabels'
    },
  '/\\bSummary semver requires new (?:major|minor) version\\b|^--- failure (?<rule>\\w+): /': {
    literals: [
      'summary semver requires new major version',
      'summary semver requires new minor version',
      '--- failure '
    ],
    heads: null
  },
  '/^unused dependencies:\\s*$|\\bcargo-machete found the following unused dependencies\\b/': {
    literals: ['unused dependencies:', 'cargo-machete found the following unused dependencies'],
    heads: null
  },
  '/^\\s*(?:test|----) (?<test>(?!(?:begin|end) )\\S.*) (?:\\.\\.\\. FAILED\\b|stdout ----\\s*$)/':
    { literals: ['... failed', 'stdout ----'], heads: '\t\n\u000b\f\r -Tt' },
  '/\\btest result: FAILED\\. \\d+ passed; [1-9]\\d* failed\\b/': {
    literals: ['test result: failed. '],
    heads: null
  },
  '/\\berror: (?:\\d+ targets? failed|(?:doc)?test failed, to rerun pass)|^\\s*test failed, to rerun pass/':
    { literals: [' target failed', ' targets failed', 'test failed, to rerun pass'], heads: null },
  '/^\\s*(?:TRY \\d+ )?(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \\[ *[\\d.]+s\\] (?:\\( *\\d+\\/\\d+\\) )?(?<test>\\S.+)/':
    { literals: ['fail [', 'timeout [', 'sigabrt [', 'sigsegv ['], heads: '\t\n\u000b\f\r FSTfst' },
  "/\\bthread '(?!rustc')(?<thread>[^']{1,200})' (?:\\(\\d+\\) )?panicked at (?!\\S*build\\.rs:)/":
    { literals: ['panicked at '], heads: null },
  '/^(?:# npm audit report|\\s*=== npm audit security report ===)/': {
    literals: ['# npm audit report', '=== npm audit security report ==='],
    heads: '\t\n\u000b\f\r #='
  },
  '/^\\s*[1-9]\\d* vulnerabilit(?:y|ies) found\\s*$/': {
    literals: [' vulnerability found', ' vulnerabilities found'],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^\\s*Found [1-9]\\d* known vulnerabilit(?:y|ies)\\b/': {
    literals: [' known vulnerability', ' known vulnerabilities'],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/\\berror: [1-9]\\d* vulnerabilit(?:y|ies) found!|\\berror\\[(?:vulnerability|unmaintained|rejected|banned|unsound|yanked)\\]: /':
    {
      literals: [
        ' vulnerability found!',
        ' vulnerabilities found!',
        'error[vulnerability]: ',
        'error[unmaintained]: ',
        'error[rejected]: ',
        'error[banned]: ',
        'error[unsound]: ',
        'error[yanked]: '
      ],
      heads: null
    },
  '/^\\s*(?:Your code is affected by [1-9]\\d* vulnerabilit(?:y|ies)|Vulnerability #\\d+: GO-\\d{4}-\\d+)/':
    { literals: ['your code is affected by ', 'vulnerability #'], heads: '\t\n\u000b\f\r VYvy' },
  '/^\\s*Vulnerabilities found!\\s*$/': {
    literals: ['vulnerabilities found!'],
    heads: '\t\n\u000b\f\r Vv'
  },
  '/\\bFound [1-9]\\d* security vulnerability advisor(?:y|ies) affecting\\b/': {
    literals: [
      ' security vulnerability advisory affecting',
      ' security vulnerability advisories affecting'
    ],
    heads: null
  },
  '/\\bDependency review detected vulnerable packages\\b/': {
    literals: ['dependency review detected vulnerable packages'],
    heads: null
  },
  '/\\bDependency review detected (?:incompatible|invalid) licenses\\b/': {
    literals: [
      'dependency review detected incompatible licenses',
      'dependency review detected invalid licenses'
    ],
    heads: null
  },
  '/\\bDependency review detected denied packages\\b/': {
    literals: ['dependency review detected denied packages'],
    heads: null
  },
  '/\\bleaks found: [1-9]\\d*\\b/': { literals: ['leaks found: '], heads: null },
  '/\\bfound (?:GitHub|npm|AWS|Slack|Google|Stripe|private)[\\w ]{0,30}(?:[Tt]oken|[Kk]ey|[Ss]ecret)\\b|\\bFound verified result\\b|\\bPush cannot contain secrets\\b/':
    {
      literals: [
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
      heads: null
    },
  '/^\\s*Total: [1-9]\\d* \\((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \\d/': {
    literals: [' (unknown: ', ' (low: ', ' (medium: ', ' (high: ', ' (critical: '],
    heads: '\t\n\u000b\f\r Tt'
  },
  '/\\bTOOMANYREQUESTS\\b/': { literals: ['toomanyrequests'], heads: null },
  '/\\bCodeQL (?:detected code written in .{1,80} but could not process any of it|did not detect any code)|\\bEncountered a fatal error while running ".+codeql/':
    {
      literals: [
        ' but could not process any of it',
        'did not detect any code',
        'encountered a fatal error while running "'
      ],
      heads: null
    },
  '/^>> Issue: \\[(?<rule>B\\d{3}):\\w+\\]/': { literals: ['>> issue: [b'], heads: '>' },
  '/\\bRan \\d+ rules? on \\d+ files?: [1-9]\\d* findings?\\b|^[\\s│]*[1-9]\\d* (?:Blocking )?Code Findings?\\b/i':
    { literals: [' rule on ', ' rules on ', ' code finding'], heads: null },
  '/\\bPassed checks: \\d+, Failed checks: [1-9]\\d*/': {
    literals: [', failed checks: '],
    heads: null
  },
  '/\\bTested \\d+ dependencies for known issues, found [1-9]\\d* issues?\\b/': {
    literals: [' dependencies for known issues, found '],
    heads: null
  },
  '/^\\s*[1-9]\\d* findings? \\(.*\\): .{0,80}\\b[1-9]\\d* (?:high|medium)\\b/': {
    literals: [' finding (', ' findings ('],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^\\s*>{2,3} (?:Incident \\d+ ?\\(Secrets? detection\\): (?<kind>[^()]{1,80})|Secret detected: (?<secret>\\S.{0,80}))/':
    {
      literals: ['(secret detection): ', '(secrets detection): ', 'secret detected: '],
      heads: '\t\n\u000b\f\r >'
    },
  '/\\bQUALITY GATE STATUS: FAILED\\b|\\bQuality Gate has FAILED\\b/i': {
    literals: ['quality gate status: failed', 'quality gate has failed'],
    heads: null
  },
  '/(?:^|[\\s:])(?<command>[^\\s:"\'`]{1,80}): command not found\\b(?!: )/': {
    literals: [': command not found'],
    heads: null
  },
  '/sh: (?:line )?(?:\\d+: )?(?<command>[^\\s:"\'`]{1,80}): not found\\s*$/': {
    literals: [': not found'],
    heads: null
  },
  '/\\bcommand not found: (?<command>[\\w./+-]+)/': {
    literals: ['command not found: '],
    heads: null
  },
  "/'(?<command>[^']{1,80})' is not recognized as an internal or external command\\b/": {
    literals: ["' is not recognized as an internal or external command"],
    heads: null
  },
  "/\\bThe term '(?<command>[^']{1,80})' is not recognized as (?:the|a) name of a cmdlet\\b/": {
    literals: [
      "' is not recognized as the name of a cmdlet",
      "' is not recognized as a name of a cmdlet"
    ],
    heads: null
  },
  '/\\bUnable to locate executable file: (?<command>[\\w./+-]+?)\\.? Please verify\\b/': {
    literals: ['unable to locate executable file: '],
    heads: null
  },
  '/\\bexec: "(?<command>[^"]+)": executable file not found in (?:\\$PATH|%PATH%)(?!: unknown)/': {
    literals: ['": executable file not found in $path', '": executable file not found in %path%'],
    heads: null
  },
  '/\\bspawn (?<command>[\\w./@+-]+) ENOENT\\b/': { literals: ['spawn '], heads: null },
  '/^make(?:\\[\\d+\\])?: (?<command>[\\w.+-]+): No such file or directory\\b/': {
    literals: [': no such file or directory'],
    heads: 'Mm'
  },
  "/\\benv: [`'‘]?(?<command>[\\w.+-]+)['’]?: No such file or directory\\b/": {
    literals: [': no such file or directory'],
    heads: null
  },
  '/(?:: line \\d+|^bash): (?<path>[\\w./-]*\\/[\\w.-]+): No such file or directory\\b/': {
    literals: [': no such file or directory'],
    heads: null
  },
  "/sh: (?:\\d+: )?(?:\\.: )?(?:cannot|can't|Can't) open (?:input file: )?'?(?<script>[\\w./+@-]+)|^Can't open perl script \"(?<perl>[^\"]+)\"|^ruby: No such file or directory -- (?<ruby>\\S+)|^jq: error: Could not open (?:file )?(?<json>\\S+): No such file|^Could not find '(?<test>[^']+\\.[cm]?[jt]s)'$/":
    {
      literals: [
        'cannot open ',
        "can't open ",
        'ruby: no such file or directory -- ',
        'jq: error: could not open ',
        "could not find '"
      ],
      heads: null
    },
  '/: (?<path>[\\w./-]+): cannot execute: required file not found\\b|: bad interpreter: No such file or directory\\b/':
    {
      literals: [
        ': cannot execute: required file not found',
        ': bad interpreter: no such file or directory'
      ],
      heads: null
    },
  '/\\bCommand "(?<command>[\\w.:-]+)" not found\\b|\\bcould not determine executable to run\\b|^error: Script not found "[^"]+"/':
    {
      literals: [
        '" not found',
        'could not determine executable to run',
        'error: script not found "'
      ],
      heads: null
    },
  '/\\berror: no such (?:sub)?command: `(?<command>[\\w-]+)`/': {
    literals: ['error: no such command: `', 'error: no such subcommand: `'],
    heads: null
  },
  '/(?:^|: )(?<path>\\.{0,2}\\/[\\w./-]+): Permission denied\\s*$/': {
    literals: [': permission denied'],
    heads: null
  },
  "/\\b(?:EACCES: permission denied|PermissionError: \\[Errno 13\\]|Permission denied \\(os error 13\\))|[\\w.'’]: Permission denied\\s*$/":
    {
      literals: [
        'permissionerror: [errno 13]',
        'permission denied (os error 13)',
        ': permission denied'
      ],
      heads: null
    },
  '/: (?<name>[A-Za-z_]\\w*): (?:unbound variable|parameter (?:null or )?not set)\\b|: (?:line )?\\d+: (?<asked>[A-Z][A-Z\\d_]+): .{0,60}\\b(?:must be set|not set|is unset|is empty|required|missing)\\b/':
    {
      literals: [
        ': unbound variable',
        'must be set',
        'not set',
        'is unset',
        'is empty',
        'required',
        'missing'
      ],
      heads: null
    },
  "/^\\s*\\w[\\w.+-]*: (?:cannot (?:access|stat|open|create \\w+|remove) )?[`'‘]?(?<path>[\\w./~*-]+)['’]?: No such file or directory\\b/":
    {
      literals: [': no such file or directory'],
      heads: '\t\n\u000b\f\r 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    },
  "/\\bcd: (?:can't cd to )?(?<path>[\\w./~-]+)(?:: No such file or directory)?\\s*$/": {
    literals: ['cd: '],
    heads: null
  },
  '/\\bArgument list too long\\b|\\bThe command line is too long\\.|\\bThe filename or extension is too long\\.?\\s*$/':
    {
      literals: [
        'argument list too long',
        'the command line is too long.',
        'the filename or extension is too long'
      ],
      heads: null
    },
  "/\\bAn error occurred trying to start process '.+' with working directory '(?<path>[^']+)'(?!\\. Argument list too long)/":
    { literals: ["an error occurred trying to start process '"], heads: null },
  "/\\bENOENT: no such file or directory, (?:open|stat|scandir|lstat|access|copyfile|unlink) '(?<path>[^']+)'/":
    {
      literals: [
        "enoent: no such file or directory, open '",
        "enoent: no such file or directory, stat '",
        "enoent: no such file or directory, scandir '",
        "enoent: no such file or directory, lstat '",
        "enoent: no such file or directory, access '",
        "enoent: no such file or directory, copyfile '",
        "enoent: no such file or directory, unlink '"
      ],
      heads: null
    },
  '/: (?:syntax error near unexpected token|syntax error: unexpected|unexpected EOF while looking for matching|Syntax error: )/':
    {
      literals: [
        ': syntax error near unexpected token',
        ': unexpected eof while looking for matching',
        ': syntax error: '
      ],
      heads: null
    },
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 127\\b/': {
    literals: ['process completed with exit code 127'],
    heads: null
  },
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 126\\b|^The command ".{0,300}" exited with 126\\./':
    { literals: ['process completed with exit code 126', '" exited with 126.'], heads: null },
  '/\\b(?:[Mm]issing (?:required )?(?:environment|env) (?:variable|var)s?\\b|(?:[Ee]nvironment|[Ee]nv) variable [`\'"]?(?<name>[A-Z][A-Z\\d_]+)[`\'"]? (?:is )?(?:not (?:set|defined|found)|required|missing|must be set))/':
    {
      literals: [
        'missing environment var',
        'missing env var',
        'missing required environment var',
        'missing required env var',
        'environment variable ',
        'env variable '
      ],
      heads: null
    },
  '/\\b(?:[Nn]o API key (?:provided|found)|API key (?:is )?(?:missing|not (?:set|found|configured|provided))|[Mm]issing API key|(?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) (?:is |was )?(?:not set|missing|required(?!, but not provided)|not configured|undefined))\\b/':
    {
      literals: [
        'no api key provided',
        'no api key found',
        'api key not found',
        'api key not provided',
        'api key is not found',
        'api key is not provided',
        'not set',
        'missing',
        'required',
        'not configured',
        'undefined'
      ],
      heads: null
    },
  '/\\b(?:[Ii]nvalid (?:API key|api[-_ ]key|access token|credentials)|Incorrect API key provided|401 Unauthorized|HTTP 401\\b)/':
    {
      literals: [
        'invalid api key',
        'invalid api-key',
        'invalid api_key',
        'invalid access token',
        'invalid credentials',
        'incorrect api key provided',
        '401 unauthorized',
        'http 401'
      ],
      heads: null
    },
  "/\\bcannot open '\\/dev\\/tty': No such device or address|^(?:##\\[error\\])?(?:the input device is not a TTY|(?:sudo: )?a terminal is required to read the password)\\b/":
    {
      literals: [
        "cannot open '/dev/tty': no such device or address",
        'the input device is not a tty',
        'a terminal is required to read the password'
      ],
      heads: null
    },
  '/\\b403:? (?:Client Error: )?Forbidden\\b/i': {
    literals: [
      '403 forbidden',
      '403 client error: forbidden',
      '403: forbidden',
      '403: client error: forbidden'
    ],
    heads: null
  },
  '/\\b(?:ERROR|[Ee]rror): [Mm]issing (?:source |required |input |config )?file:? (?<file>[\\w./-]+)/':
    {
      literals: [
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
      heads: null
    },
  '/\\b(?:tar|gzip|zip|unzip|cpio): (?<path>[^\\s:]+): (?:Cannot (?:open|stat): )?No such file or directory|\\b(?:unzip|zip|zip error): {1,2}cannot find (?:or open )?\\S+|\\bzip error: Nothing to do!/':
    {
      literals: [': no such file or directory', ' cannot find ', 'zip error: nothing to do!'],
      heads: null
    },
  "/\\bCannot find (?:path|drive)[.:]? '?(?<path>[^']{1,200})'? (?:because it does not exist|\\. A drive with the name)/":
    { literals: [' because it does not exist', ' . a drive with the name'], heads: null },
  '/^.{0,80}\\bwas unexpected at this time\\.\\s*$|^The syntax of the command is incorrect\\.\\s*$/':
    {
      literals: ['was unexpected at this time.', 'the syntax of the command is incorrect.'],
      heads: null
    },
  '/^The system cannot find the (?:path|file|drive) specified\\.\\s*$/': {
    literals: [
      'the system cannot find the path specified.',
      'the system cannot find the file specified.',
      'the system cannot find the drive specified.'
    ],
    heads: 'Tt'
  },
  '/^(?:malloc|free|munmap_chunk|realloc|calloc)\\(\\): |^(?:corrupted (?:size vs|double-linked list)|double free or corruption|malloc_consolidate\\(\\))|\\*{3} stack smashing detected \\*{3}|^\\S+: malloc\\.c:\\d+: /':
    {
      literals: [
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
      heads: null
    },
  "/\\bAssertion [`'‘].{1,300}[`'’] failed\\.|^(?:Assertion failed: \\(.{1,200}\\), function |Assertion failed: .{1,200}, file )/":
    { literals: ['assertion `', "assertion '", 'assertion ‘', 'assertion failed: '], heads: null },
  "/^terminate called (?:after throwing an instance of '(?<type>[^']+)'|without an active exception)|^libc\\+\\+abi(?:\\.dylib)?: terminating /":
    {
      literals: [
        "after throwing an instance of '",
        'without an active exception',
        'libc++abi: terminating ',
        'libc++abi.dylib: terminating '
      ],
      heads: 'LTlt'
    },
  '/^Error on line \\d+ in .{1,300}\\.(?:iss|isl): (?!.{0,40}Source file)/': {
    literals: ['error on line '],
    heads: 'Ee'
  },
  "/\\b(?:[Ss]ource|[Ii]nput|[Cc]onfig(?:uration)?|[Pp]roject|[Ss]cript) (?:file|folder|directory|path):? [\"'`](?<path>[^\"'`]{1,200})[\"'`] (?:does not exist|doesn't exist|not found|could not be found|is missing|was not found)/":
    {
      literals: [
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
      heads: null
    },
  '/^error: [Rr]ecipe `[^`]+` (?:failed|could not be run)|^task: Failed to run task "[^"]+": |^mage: |^Error: running "[^"]+" failed with exit code/':
    {
      literals: [
        'error: recipe `',
        'task: failed to run task "',
        'mage: ',
        '" failed with exit code'
      ],
      heads: 'EMTemt'
    },
  "/^error: (?:[Jj]ustfile does not contain recipes? |No justfile found)|^task: Task \"(?<task>[^\"]+)\" does not exist|^rake aborted!.{0,10}Don't know how to build task|\\bDon't know how to build task '(?<rake>[^']+)'|\\bUnknown target specified: |\\bInvalid task '(?<invalid>[^']+)'/":
    {
      literals: [
        'error: justfile does not contain recipe ',
        'error: justfile does not contain recipes ',
        'error: no justfile found',
        'task: task "',
        "don't know how to build task",
        'unknown target specified: ',
        "invalid task '"
      ],
      heads: null
    },
  '/^(?:##\\[error\\])?(?:[\\w.-]+: )?(?:[Ee]rror|ERROR|fatal): (?!ambiguous argument )(?:unknown|unrecognized|invalid|unsupported|no such(?! (?:sub)?command: )|ambiguous) (?:option|flag|argument|command|subcommand|switch|parameter|shorthand flag|command[- ]line option|choice)s?\\b|^(?:[\\w./-]+: )?(?:unknown shorthand flag: |flag provided but not defined: |unknown flag: |unrecognized option|unknown option|illegal option|invalid option)(?: ?--| ?[\'"`:-]|$)|^Error: No such (?:option|command)s?[: ]|^Error: Got unexpected extra argument|\\bUnknown (?:argument|option|command)s?: -{0,2}\\w|\\bUsage Error: /':
    {
      literals: [
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
      heads: null
    },
  "/^(?:error: | *ERROR {1,2})(?:unexpected argument '|invalid value '.{1,200}' for '|the argument '.{1,200}' cannot be used (?:with|multiple times)|a value is required for '|the following required arguments were not provided)|\\berror: (?:argument .{1,80}: )?invalid choice: '.{1,120} \\(choose from |^Error: Missing (?:option|argument|parameter|command)\\b|^Error: Invalid value for '|^error: (?:package ID specification|no (?:bin|test|example|bench|library) targets? (?:named|found))\\b|\\bnpm (?:ERR!|error) No workspaces found\\b|\\brequired (?:option|flag|argument)\\(?s?\\)? .{1,120}(?:not (?:set|specified|provided)|missing)/":
    {
      literals: [
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
      heads: null
    },
  '/\\bset: Illegal option -o pipefail\\b|\\bset: pipefail: invalid option name\\b|\\bBad substitution\\b|\\[\\[: not found\\s*$/':
    {
      literals: [
        'set: illegal option -o pipefail',
        'set: pipefail: invalid option name',
        'bad substitution',
        '[[: not found'
      ],
      heads: null
    },
  '/^(?:jq: (?:error|parse error): (?!Could not open )|jq: error \\(at |parse error: (?:Expected|Invalid|Unfinished|Objects must|Unmatched|Potentially))/':
    {
      literals: [
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
      heads: 'JPjp'
    },
  '/\\bmust be a string, got "?undefined\\b|\\bReceived undefined$|\\b(?:secret|token|uri|url|api ?key|password) (?:is|was) undefined\\b|\\bCannot read .{0,40}\\bprocess\\.env\\b/i':
    {
      literals: [
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
      heads: null
    },
  '/\\bSC\\d{4} \\((?:error|warning|info|style)\\): |: (?:error|warning|note): .{1,400} \\[SC\\d{4}\\]/':
    { literals: [' (error): ', ' (warning): ', ' (info): ', ' (style): ', ' [sc'], heads: null },
  '/^diff (?:-u )?(?<file>\\S+\\.(?:sh|bash))(?:\\.orig)? \\S+\\.(?:sh|bash)\\s*$|^(?:diff )?--- \\S+\\.(?:sh|bash|bats)\\.orig$/':
    { literals: ['diff ', '.sh.orig', '.bash.orig', '.bats.orig'], heads: '-Dd' },
  "/\\bCouldn't find a package\\.json file in\\b|\\bCould not locate Gemfile\\b|\\bNo Rakefile found\\b|\\bComposer could not find a composer\\.json file\\b|\\bCould not open input file: (?<script>\\S+)|\\bno configuration file provided: not found\\b|\\bUnable to access jarfile (?<jar>\\S+)|\\bNo `?pubspec\\.yaml`? file found\\b|\\bCould not find a file named \"pubspec\\.yaml\"|\\bNo such file or directory: 'pyproject\\.toml'|\\bcannot find Cabal file\\b|\\bno mix\\.exs found\\b|\\bCould not find a Mix\\.Project\\b/i":
    {
      literals: [
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
      heads: null
    },
  "/\\bcd: no such file or directory: (?<path>\\S+)|\\bstat \\S+: directory not found\\b|\\bzip warning: name not matched: |^ls: (?<listed>\\S+): No such file or directory|(?<!FileNotFoundError: \\[Errno 2\\] )\\bNo such file or directory: '(?<quoted>[^']{1,200})'\\s*$/":
    {
      literals: [
        ': directory not found',
        'zip warning: name not matched: ',
        ': no such file or directory',
        "no such file or directory: '"
      ],
      heads: null
    },
  '/^\\s*(?:##\\[error\\])?[\\w.+-]{1,60}: (?:.{1,200}: )?[Pp]ermission denied\\.?\\s*$|\\bpermission denied on key "|\\berror: insufficient permission for adding an object to repository database\\b/':
    {
      literals: [
        'permission denied',
        'error: insufficient permission for adding an object to repository database'
      ],
      heads: null
    },
  '/(?:^|: )[Oo]peration not permitted\\.?\\s*$|\\bEPERM: operation not permitted\\b/': {
    literals: ['operation not permitted'],
    heads: null
  },
  '/\\brequires superuser privilege\\b|\\(you must be root\\)|\\bmust be run (?:as|with) (?:root|sudo|superuser)\\b|\\b[Yy]ou (?:must|need to) be root\\b|\\bsudo: a (?:password|terminal) is required\\b|\\b[Pp]lease run (?:this script )?as root\\b|\\bThis command has to be run (?:with superuser|under the root)\\b/':
    {
      literals: [
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
      heads: null
    },
  "/\\bParameter token or opts\\.auth is required\\b|\\bYou did not provide an API key\\b|\\bNo (?:credentials|authentication)(?: \\w+)? (?:were |was )?(?:found|provided|specified)\\b|\\bThis command requires you to be logged in to\\b|\\bnpm (?:ERR!|error) need auth\\b|\\bsecretOrPrivateKey must have a value\\b|\\bAnalyzing this project requires authentication\\b|\\b(?:Cannot|Could not|Can't|Unable to) find (?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD)\\b|\\b(?:[A-Z\\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) secret is (?:not set|missing|empty|required)\\b|\\b[Rr]equired secret \\S+ (?:is|was) (?:not |missing)/":
    {
      literals: [
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
      heads: null
    },
  '/\\b[Ee]nvironment variable not found: (?<name>[A-Z][A-Z\\d_]+)|\\b[Ss]et the (?<wanted>[A-Z][A-Z\\d_]+) environment variable\\b|\\bMissing required env(?:ironment)? vars?: (?<missing>[A-Z][A-Z\\d_]+)/':
    {
      literals: [
        'environment variable not found: ',
        ' environment variable',
        'missing required env var: ',
        'missing required env vars: ',
        'missing required environment var: ',
        'missing required environment vars: '
      ],
      heads: null
    },
  '/^ ✗ (?!Build failed|Ensuring node|Preparing nodes|Writing config|Starting control|Installing |Joining |Waiting )(?<test>\\S.*)/':
    { literals: [' ✗ '], heads: ' ' },
  '/^ ✗ (?<test>\\S.*)$/': { literals: [' ✗ '], heads: ' ' },
  '/^ASSERT:(?<message>.+)|^FAILED \\(failures=[1-9]\\d*\\)/': {
    literals: ['assert:', 'failed (failures='],
    heads: 'AFaf'
  },
  '/^\\s*\\( ?\\d+\\/\\d+\\) \\[\\w+\\] \\(X\\) (?<test>.+)/': {
    literals: ['] (x) '],
    heads: '\t\n\u000b\f\r ('
  },
  '/\\bError HH\\d{3}: |^(?:DeclarationError|ParserError): \\S|^Error \\(\\d{4}\\): /': {
    literals: ['error hh', 'declarationerror: ', 'parsererror: ', 'error ('],
    heads: null
  },
  '/^\\[FAIL[:.\\]](?<reason>.{0,200})\\] ?(?<test>test\\w+\\([^)]*\\))/': {
    literals: ['[fail:', '[fail.', '[fail]'],
    heads: '['
  },
  '/^\\s*(?:##\\[error\\])?● (?!Console\\b|Cannot log)(?<test>\\S.*\\S › .+\\S)\\s*$|^ {2}● (?!Console\\b|Cannot |Test suite failed|process\\.exit|\\w+ Warning)(?<bare>\\S.*\\S)\\s*$/':
    { literals: [' › ', ' ● '], heads: '\t\n\u000b\f\r #' },
  '/^\\s*(?:##\\[error\\])?(?:● )?Test suite failed to run\\b/': {
    literals: ['test suite failed to run'],
    heads: '\t\n\u000b\f\r #Tt'
  },
  '/^\\s*(?:##\\[error\\])?FAIL (?<file>(?:[^\\s:]+ )?[^\\s:]+\\.(?:[cm]?[jt]sx?|vue|svelte))(?: \\([\\d.]+ m?s\\))?\\s*$/':
    { literals: ['fail '], heads: '\t\n\u000b\f\r #Ff' },
  '/^\\s*(?:Tests|Test Suites|Test Files): +.{0,40}\\b[1-9]\\d* failed\\b|^\\s*(?:Tests|Test Files) {2}[1-9]\\d* failed\\b/':
    {
      literals: ['tests: ', 'test suites: ', 'test files: ', ' failed'],
      heads: '\t\n\u000b\f\r Tt'
    },
  '/^\\s*(?:##\\[error\\])?(?: ×|[❯✗]|FAIL) +(?<test>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)(?: \\[[^\\]]+\\])? > .+\\S)\\s*$/':
    { literals: [' × ', '❯ ', '✗ ', 'fail '], heads: '\t\n\u000b\f\r #Ff' },
  '/^\\s*[1-9]\\d* failing\\s*$/': { literals: [' failing'], heads: '\t\n\u000b\f\r 123456789' },
  '/^\\s*(?:\\w+ )?(?:Chrome|Firefox|Safari|Edge|HeadlessChrome|PhantomJS|Electron|Opera|IE|jsdom)\\w*(?: Headless)? [\\d.]+ \\(.+\\) .+ FAILED\\s*$|: Executed \\d+ of \\d+ .{0,20}\\([1-9]\\d* FAILED\\)/':
    { literals: [' failed', ': executed '], heads: null },
  '/^\\s*\\d+ (?:specs?|tests?), [1-9]\\d* failures?\\b/': {
    literals: [' spec, ', ' specs, ', ' test, ', ' tests, '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/\\bExpected (?:spy )?\\S{1,80} (?:not )?to have been called(?: with| once|\\.|\\s*$)/': {
    literals: [' to have been called'],
    heads: null
  },
  '/^\\s*not ok \\d+ (?!.*# (?:TODO|SKIP))(?!(?:Headless )?(?:Chrome|Firefox|Safari)\\b)(?:- )?(?<test>.+)/i':
    { literals: ['not ok '], heads: '\t\n\u000b\f\r Nn' },
  '/^(?:ℹ|#) fail [1-9]\\d*\\s*$/': { literals: ['ℹ fail ', '# fail '], heads: '#' },
  '/^\\s*[1-9]\\d* (?:tests?|uncaught exceptions?|unhandled rejections?) failed\\s*$/': {
    literals: [
      ' test failed',
      ' tests failed',
      ' uncaught exception failed',
      ' uncaught exceptions failed',
      ' unhandled rejection failed',
      ' unhandled rejections failed'
    ],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^\\s*(?:##\\[error\\]\\s*)?\\d+\\) (?:\\[[\\w -]+\\] › )?(?<test>\\S+\\.(?:spec|test)\\.[cm]?[jt]sx?:\\d+:\\d+ › [^─]+)/':
    { literals: [' › '], heads: '\t\n\u000b\f\r #0123456789' },
  '/\\bTimeoutError: (?<call>(?:page|locator|browser\\w*|frame|elementHandle)\\.\\w+): Timeout \\d+ms exceeded\\b/':
    { literals: ['ms exceeded'], heads: null },
  "/\\bExecutable doesn't exist at \\S+|\\bLooks like Playwright (?:Test or Playwright )?was just installed or updated\\b/":
    {
      literals: [
        "executable doesn't exist at ",
        'looks like playwright was just installed or updated',
        'looks like playwright test or playwright was just installed or updated'
      ],
      heads: null
    },
  '/\\bnet::ERR_(?:CONNECTION_(?:REFUSED|RESET|TIMED_OUT|CLOSED)|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK_CHANGED|EMPTY_RESPONSE)\\b/':
    {
      literals: [
        'net::err_connection_refused',
        'net::err_connection_reset',
        'net::err_connection_timed_out',
        'net::err_connection_closed',
        'net::err_name_not_resolved',
        'net::err_internet_disconnected',
        'net::err_network_changed',
        'net::err_empty_response'
      ],
      heads: null
    },
  '/\\b✖ {2}\\d+ of \\d+ failed \\(\\d+%\\)|^\\s*✖ {2}\\d+ of \\d+ failed/': {
    literals: ['✖ '],
    heads: null
  },
  '/\\b(?:The cypress npm package is installed, but the Cypress binary is missing|Cypress verification timed out)\\b/':
    {
      literals: [
        'the cypress npm package is installed, but the cypress binary is missing',
        'cypress verification timed out'
      ],
      heads: null
    },
  "/\\b(?:Failed to launch the browser process|DevToolsActivePort file doesn't exist|ChromeHeadless have not captured in)\\b/":
    {
      literals: [
        'failed to launch the browser process',
        "devtoolsactiveport file doesn't exist",
        'chromeheadless have not captured in'
      ],
      heads: null
    },
  '/\\b(?:does not match stored snapshot|[1-9]\\d* snapshots? failed|Snapshot `[^`]+` mismatched)/':
    {
      literals: [
        'does not match stored snapshot',
        ' snapshot failed',
        ' snapshots failed',
        '` mismatched'
      ],
      heads: null
    },
  '/^\\s*(?:##\\[error\\])?(?:Error: )?No (?:tests|test files) found\\b/': {
    literals: ['no tests found', 'no test files found'],
    heads: '\t\n\u000b\f\r #ENen'
  },
  '/\\b(?:Jest: "?[^"]{1,100}"? coverage threshold for \\w+ \\([\\d.]+%\\) not met|Coverage for \\w+ \\([\\d.]+%\\) does not meet (?:"?\\S{1,100}"? )?threshold)/':
    { literals: [' coverage threshold for ', '%) does not meet '], heads: null },
  '/\\bPackage size limit has exceeded by\\b/': {
    literals: ['package size limit has exceeded by'],
    heads: null
  },
  '/^AssertionError \\[ERR_ASSERTION\\]: /': {
    literals: ['assertionerror [err_assertion]: '],
    heads: 'Aa'
  },
  '/^\\s*(?:##\\[error\\])?(?:Uncaught )?AssertionError(?: \\[ERR_ASSERTION\\])?: (?!Timed out retrying after )/':
    {
      literals: ['assertionerror: ', 'assertionerror [err_assertion]: '],
      heads: '\t\n\u000b\f\r #AUau'
    },
  '/\\b(?:ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection\\b|Unhandled promise rejection\\b)/': {
    literals: [
      'err_unhandled_rejection',
      'unhandledpromiserejection',
      'unhandled promise rejection'
    ],
    heads: null
  },
  "/^\\s*● (?:Validation|Configuration|Multiple configurations found|Could not|Bad) ?(?:Error)?:?\\s*$|^\\s*● Validation Error:|\\bPreset \\S+ not found relative to rootDir\\b|\\bThe following reporters? (?:couldn't|could not) be found\\b/":
    {
      literals: [
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
      heads: null
    },
  '/\\bFailed to download (?:Firefox|Webkit|WebKit|FFmpeg|Chrom\\w+)\\b.{0,80}, caused by\\b|\\bError: Download fail(?:ure|ed)[:,].{0,40}(?:server returned code 5\\d\\d|code=1|size mismatch)|\\bRequest to https?:\\/\\/\\S+ timed out after \\d+ms/':
    {
      literals: [
        ', caused by',
        'error: download failure:',
        'error: download failure,',
        'error: download failed:',
        'error: download failed,',
        ' timed out after '
      ],
      heads: null
    },
  '/\\bThe Cypress App could not be downloaded\\b/': {
    literals: ['the cypress app could not be downloaded'],
    heads: null
  },
  '/^\\s{2}Message:\\s*$/': { literals: ['message:'], heads: '\t\n\u000b\f\r ' },
  '/^\\s*✖ (?:\\[fail\\]: (?<test>\\S.{0,300})|(?<node>\\S.{0,300}) \\([\\d.]+ms\\))\\s*$/': {
    literals: ['✖ '],
    heads: '\t\n\u000b\f\r '
  },
  '/^\\s*(?:⎯+ )?Unhandled (?:Rejection|Error|Exception)s?(?: ⎯+)?\\s*$|\\bVitest caught \\d+ unhandled errors? during the test run\\b/':
    { literals: ['unhandled rejection', 'unhandled error', 'unhandled exception'], heads: null },
  '/^\\s*(?:❯ )?FAIL {1,2}(?:\\|[^|]+\\| )?(?<file>\\S+\\.(?:[cm]?[jt]sx?|vue|svelte)) \\[ .+ \\]\\s*$/':
    {
      literals: [
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
      heads: '\t\n\u000b\f\r Ff'
    },
  '/^not ok \\d+ (?:Chrome|Firefox|Headless Chrome|Safari)[\\w. ]* - \\[[\\d.]+ ms\\] - (?<test>.+)/':
    { literals: [' ms] - '], heads: 'Nn' },
  '/^\\s*[1-9]\\d*\\/\\d+ failed(?: \\([\\dms ]+\\))?\\s*$|^Spec Files:\\s+.{0,60}[1-9]\\d* failed\\b/':
    { literals: [' failed', 'spec files:'], heads: '\t\n\u000b\f\r 123456789Ss' },
  '/^cucumber (?:-p \\w+ )?(?<test>\\S+\\.feature:\\d+) # |^\\s*\\d+\\) Scenario: (?<scenario>.+) # \\S+\\.feature:\\d+/':
    { literals: ['cucumber ', ') scenario: '], heads: '\t\n\u000b\f\r 0123456789Cc' },
  '/^\\d+ scenarios? \\((?:[1-9]\\d* (?:failed|undefined|ambiguous)|.{0,40}\\b[1-9]\\d* failed)\\b/':
    { literals: [' scenario (', ' scenarios ('], heads: '0123456789' },
  "/^\\s*\\d+\\. {2}AssertionError {2,}(?<test>\\S.*)|\\bthresholds on metrics '[^']+' (?:have been|were) crossed\\b/":
    { literals: [' assertionerror ', "thresholds on metrics '"], heads: null },
  '/\\bExpected image to match or be a close match to snapshot but was [\\d.]+% different\\b|\\bScreenshot comparison failed\\b/i':
    {
      literals: [
        'expected image to match or be a close match to snapshot but was ',
        'screenshot comparison failed'
      ],
      heads: null
    },
  '/^\\s*\\S+\\.test-d\\.ts:\\d+:\\d+\\s*$|\\bExpected type .+ to be assignable\\b/': {
    literals: ['.test-d.ts:', ' to be assignable'],
    heads: null
  },
  '/^\\s*(?:Warning|Fatal error): \\d+\\/\\d+ assertions failed\\b|^FAILURES: [1-9]\\d*\\/\\d+ assertions failed\\b|^\\s*Warning: Task "(?<task>[^"]+)" failed\\./':
    { literals: [' assertions failed', 'warning: task "'], heads: '\t\n\u000b\f\r FWfw' },
  "/^\\[\\d\\d:\\d\\d:\\d\\d\\] '(?<task>[^']+)' errored after |^\\[\\d\\d:\\d\\d:\\d\\d\\] Error in plugin /":
    { literals: ["' errored after ", '] error in plugin '], heads: '[' },
  '/^\\s+[1-9]\\d* of \\d+ tests failed\\s*$/': {
    literals: [' tests failed'],
    heads: '\t\n\u000b\f\r '
  },
  '/^(?:file:)?(?<test>\\S+\\.feature:\\d+) ?# .+|^Failed scenarios:\\s*$|^Failing [Ss]cenarios:\\s*$/':
    {
      literals: ['.feature:', 'failed scenarios:', 'failing scenarios:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/(?:^|\\s)(?<test>[\\w$.-]+(?:\\([\\w$.]+\\)|\\.[\\w$]+)?)(?:\\[[^\\]]*\\])? {1,2}(?:-- )?Time elapsed: [\\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/':
    { literals: [' <<< failure!', ' <<< error!'], heads: null },
  '/\\bTests run: \\d+, Failures: \\d+, Errors: \\d+, Skipped: \\d+, Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!(?: --? in (?<suite>\\S+))?/':
    { literals: ['<<< failure!', '<<< error!'], heads: null },
  '/\\bTests run: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*), Skipped: \\d+(?:, Flakes: \\d+)?\\s*$/':
    { literals: [', failures: '], heads: null },
  '/^\\[ERROR\\] {3}(?:Run \\d+: )?(?<test>[A-Z][\\w$]*(?:>[\\w$]+)?\\.[\\w$]+)(?:\\[[^\\]]{0,80}\\])?:\\d+(?:->[\\w$.>:]+)* |^ {2}(?<erring>[A-Z][\\w$]*(?:>[\\w$]+)?\\.[\\w$]+):\\d+(?:->[\\w$.>:]+)* » /':
    { literals: ['[error] ', ' » '], heads: ' [' },
  '/^(?:Failed tests|Tests in error): {1,3}(?<test>[\\w$]+(?:\\[[^\\]]{0,80}\\])?\\([\\w.$]+\\))/':
    { literals: ['failed tests: ', 'tests in error: '], heads: 'FTft' },
  '/^(?:Failed tests|Tests in error): $/': {
    literals: ['failed tests: ', 'tests in error: '],
    heads: 'FTft'
  },
  '/^(?:\\[ERROR\\] )?(?:There (?:are|were) test failures\\.|.*There were failing tests\\. See the (?:report|results) at)/':
    {
      literals: [
        'there are test failures.',
        'there were test failures.',
        'there were failing tests. see the report at',
        'there were failing tests. see the results at'
      ],
      heads: null
    },
  '/\\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\\b/': {
    literals: [
      'the forked vm terminated without properly saying goodbye',
      'the forked vm terminated without saying properly goodbye'
    ],
    heads: null
  },
  '/^\\s*(?<test>[\\w$.]+(?: > [^>]{1,200}){1,4}) FAILED\\s*$/': {
    literals: [' failed'],
    heads: '\t\n\u000b\f\r $.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  },
  '/^\\s*\\d+ tests? completed, [1-9]\\d* failed\\b/': {
    literals: [' test completed, ', ' tests completed, '],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  "/^(?:> Task |Execution failed for task ')(?<task>:\\S*[tT]est\\w*)(?: FAILED|'\\.)/": {
    literals: ['> task :', "execution failed for task ':"],
    heads: '>Ee'
  },
  '/^\\s*\\[junit\\] (?:Tests run: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*)|Test (?<suite>[\\w.$]+) FAILED|Testcase: .+(?:FAILED|Caused an ERROR))/':
    { literals: ['[junit] '], heads: '\t\n\u000b\f\r [' },
  '/ \\*\\*\\* FAILED \\*\\*\\*/': { literals: [' *** failed ***'], heads: null },
  '/^\\s*(?:\\[java\\] |\\[junit\\] )?\\[\\s*[1-9]\\d* tests failed\\s*\\]|^There (?:was|were) [1-9]\\d* failures?:\\s*$/':
    { literals: [' tests failed', 'there was ', 'there were '], heads: '\t\n\u000b\f\r T[t' },
  '/^\\s*(?:\\[j(?:ava|unit)\\] +)?JUnit (?:Jupiter|Vintage|Platform Suite):(?<test>[\\w$.]+:[\\w$]+\\(.{0,80}\\))/':
    {
      literals: ['junit jupiter:', 'junit vintage:', 'junit platform suite:'],
      heads: '\t\n\u000b\f\r J[j'
    },
  '/^\\s*\\[(?:FAIL|Fail|PANICKED|TIMEDOUT)\\] (?<test>\\S.+)/': {
    literals: ['[fail] ', '[panicked] ', '[timedout] '],
    heads: '\t\n\u000b\f\r ['
  },
  "/^[\\s│|]*[├└+'][─-]+ (?<test>\\S.{0,200}?) (?:✘|\\[X\\]) /": {
    literals: [' ✘ ', ' [x] '],
    heads: "\t\n\u000b\f\r '+|"
  },
  '/^\\[error\\] Failed: Total \\d+, Failed [1-9]\\d*, |^\\[error\\] Failed tests:|^\\[error\\] \\(.{1,80}\\) sbt\\.TestsFailedException: /':
    {
      literals: ['[error] failed: total ', '[error] failed tests:', ') sbt.testsfailedexception: '],
      heads: '['
    },
  '/^\\[(?:error|info)\\]\\s+(?:==> )?[Xx!] (?<test>\\S.{0,200}?)(?: [\\d.]+s)?(?: .{0,80}(?:Exception|Error|FailException).*)?$|^==> X (?<munit>\\S.+?) {2}[\\d.]+s/':
    { literals: ['[error]', '[info]', '==> x '], heads: '=[' },
  '/\\bio\\.kotest\\.assertions\\.AssertionFailedError: /': {
    literals: ['io.kotest.assertions.assertionfailederror: '],
    heads: null
  },
  '/^FAILED(?: CONFIGURATION)?: (?:@\\w+ )?(?<test>[A-Za-z_]\\w*)(?:\\(.{0,200}\\))?\\s*$/': {
    literals: ['failed: ', 'failed configuration: '],
    heads: 'Ff'
  },
  '/^\\s*(?:\\d+: )?\\[ {2}FAILED {2}\\] (?<test>[\\w/]+\\.[\\w/]+)/': {
    literals: [' failed '],
    heads: '\t\n\u000b\f\r 0123456789['
  },
  '/^\\s*\\[ {2}FAILED {2}\\] \\d+ tests?, listed below:/': {
    literals: [' test, listed below:', ' tests, listed below:'],
    heads: '\t\n\u000b\f\r ['
  },
  '/^\\s*The following tests FAILED:|^\\s*\\d+% tests passed, [1-9]\\d* tests? failed out of \\d+|^\\s*Errors while running CTest\\b/':
    {
      literals: [
        'the following tests failed:',
        ' test failed out of ',
        ' tests failed out of ',
        'errors while running ctest'
      ],
      heads: '\t\n\u000b\f\r 0123456789ETet'
    },
  '/^\\s*\\d+\\/\\d+ Test +#\\d+: (?<test>\\S+) \\.*(?:\\w[\\w ]{0,30})?\\*{3}(?:Failed|Exception|Timeout|Not Run)/':
    {
      literals: ['*failed', '*exception', '*timeout', '*not run'],
      heads: '\t\n\u000b\f\r 0123456789'
    },
  '/^\\s*test cases: +\\d+ \\| .{0,40}\\b[1-9]\\d* failed\\b/': {
    literals: ['test cases: '],
    heads: '\t\n\u000b\f\r Tt'
  },
  '/\\bERROR: (?:Address|Memory)Sanitizer: (?<kind>[\\w-]+)|\\bWARNING: (?:Thread|Memory)Sanitizer: (?<race>[\\w -]+)/':
    {
      literals: [
        'error: addresssanitizer: ',
        'error: memorysanitizer: ',
        'warning: threadsanitizer: ',
        'warning: memorysanitizer: '
      ],
      heads: null
    },
  '/\\bSUMMARY: UndefinedBehaviorSanitizer: |: runtime error: (?:signed integer overflow|load of|member (?:access|call)|null pointer|shift exponent|index \\d)/':
    { literals: ['summary: undefinedbehaviorsanitizer: ', ': runtime error: '], heads: null },
  '/\\bLeakSanitizer: detected memory leaks\\b/': {
    literals: ['leaksanitizer: detected memory leaks'],
    heads: null
  },
  '/^==\\d+== (?:Invalid (?:read|write) of size \\d|Conditional jump or move depends on uninitialised|Use of uninitialised value|Invalid free\\(\\)|Mismatched free\\(\\)|.{1,80} are definitely lost in loss record)/':
    {
      literals: [
        'invalid read of size ',
        'invalid write of size ',
        'conditional jump or move depends on uninitialised',
        'use of uninitialised value',
        'invalid free()',
        'mismatched free()',
        ' are definitely lost in loss record'
      ],
      heads: '='
    },
  '/\\bTEST-UNEXPECTED-(?:FAIL|ERROR|TIMEOUT|PASS) \\| (?<test>[^|]{1,200}?) \\|/': {
    literals: [
      'test-unexpected-fail | ',
      'test-unexpected-error | ',
      'test-unexpected-timeout | ',
      'test-unexpected-pass | '
    ],
    heads: null
  },
  '/\\bPROCESS-CRASH \\| |\\bapplication crashed \\[@ |\\bReceived signal:? SIG(?:SEGV|ABRT|BUS|ILL|FPE)\\b|\\bdied with signal \\d/':
    {
      literals: [
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
      heads: null
    },
  '/\\bREGRESSION: benchmark\\b|\\bPerformance [Aa]lert!? .{0,80}(?:threshold|worse)|\\bbenchmark (?:result )?.{0,60}\\bREGRESSION\\b/':
    {
      literals: [
        'regression: benchmark',
        'performance alert ',
        'performance alert! ',
        'benchmark '
      ],
      heads: null
    },
  '/^\\S+\\.(?:c|cc|cpp|cxx|h|hpp|mm):\\d+: (?:FATAL )?ERROR: (?:CHECK|REQUIRE|test case THREW)|^\\S+\\(\\d+\\): (?:FATAL )?ERROR: (?:CHECK|REQUIRE)/':
    {
      literals: [
        ': error: check',
        ': error: require',
        ': error: test case threw',
        ': fatal error: check',
        ': fatal error: require',
        ': fatal error: test case threw'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\[doctest\\] (?:test cases: .{0,60}\\b[1-9]\\d* failed\\b|Status: FAILURE!)/': {
    literals: ['[doctest] '],
    heads: '['
  },
  '/(?:: | )(?:fatal )?error: in "(?<test>[^"]+)": /': { literals: [' error: in "'], heads: null },
  '/^\\*{3} [1-9]\\d* failures? (?:is|are) detected in the test module\\b/': {
    literals: [
      ' failure is detected in the test module',
      ' failure are detected in the test module',
      ' failures is detected in the test module',
      ' failures are detected in the test module'
    ],
    heads: '*'
  },
  '/^\\s*(?:\\d+: )?FAIL! {1,2}: (?<test>\\w+::\\w+\\([^)]*\\))/': {
    literals: ['fail! '],
    heads: '\t\n\u000b\f\r 0123456789Ff'
  },
  '/^\\s*\\d+\\/\\d+ (?<test>\\S+(?: \\S+){0,10}) {2,}(?:FAIL|TIMEOUT|ERROR)\\s+[\\d.]+s\\b/': {
    literals: [' fail', ' timeout', ' error'],
    heads: '\t\n\u000b\f\r 0123456789'
  },
  '/^(?:FAIL|XPASS): (?<test>[\\w./+-]+(?: \\d+ - .+)?)$/': {
    literals: ['fail: ', 'xpass: '],
    heads: 'FXfx'
  },
  '/^# (?:FAIL|ERROR): +[1-9]\\d*\\s*$|^\\d+ of \\d+ tests failed\\b/': {
    literals: ['# fail: ', '# error: ', ' tests failed'],
    heads: '#0123456789'
  },
  '/^\\d+%: Checks: \\d+, Failures: (?:[1-9]\\d*, Errors: \\d+|0, Errors: [1-9]\\d*)|^Run: +\\d+ +Failure total: +[1-9]\\d*|^\\S+\\.c:\\d+:[EF]:[\\w ]+:(?<test>\\w+):\\d+: /':
    {
      literals: [
        '0%: checks: ',
        '1%: checks: ',
        '2%: checks: ',
        '3%: checks: ',
        '4%: checks: ',
        '5%: checks: ',
        '6%: checks: ',
        '7%: checks: ',
        '8%: checks: ',
        '9%: checks: ',
        ' failure total: ',
        '.c:0',
        '.c:1',
        '.c:2',
        '.c:3',
        '.c:4',
        '.c:5',
        '.c:6',
        '.c:7',
        '.c:8',
        '.c:9'
      ],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\S+\\.c:\\d+:(?<test>test\\w+):FAIL\\b|^\\d+ Tests [1-9]\\d* Failures \\d+ Ignored\\b/': {
    literals: [':fail', ' ignored'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^(?:FAIL|XPASS|TIMEOUT|UNRESOLVED): (?<test>\\S+ :: \\S+) \\(\\d+ of \\d+\\)/': {
    literals: ['fail: ', 'xpass: ', 'timeout: ', 'unresolved: '],
    heads: 'FTUXftux'
  },
  '/^\\s*(?:##\\[error\\])?FAILED (?<test>\\S+\\.py::\\S+)/': {
    literals: ['failed '],
    heads: '\t\n\u000b\f\r #Ff'
  },
  '/^\\s*(?:\\[gw\\d+\\] \\[ *\\d+%\\] FAILED )?(?<test>\\S+\\.py::\\S+) (?:FAILED|ERROR)\\b|^\\s*\\[gw\\d+\\] \\[ *\\d+%\\] FAILED /':
    {
      literals: [' failed', ' error'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^\\s*(?:##\\[error\\])?ERROR (?<file>\\S+\\.py)(?:::\\S+)?(?: - |\\s*$)/': {
    literals: ['error '],
    heads: '\t\n\u000b\f\r #Ee'
  },
  '/^=+ .{0,200}\\b[1-9]\\d* (?:failed|errors?)\\b.{0,200} in [\\d.]+ ?s(?:econds)?(?: \\([\\d:, a-z]+\\))? =+\\s*$|^[1-9]\\d* failed(?:, \\d+ \\w+)* in [\\d.]+ ?s\\b/':
    { literals: [' failed', ' error'], heads: '123456789=' },
  '/^!+ Interrupted: \\d+ errors? during collection !+/': {
    literals: [' error during collection !', ' errors during collection !'],
    heads: '!'
  },
  '/^> {3,}assert /': { literals: [' assert '], heads: '>' },
  '/^(?:RuntimeError: )?(?<file>[\\w/.]+) \\d+\\/\\d+ failed!/': {
    literals: [' failed!'],
    heads: './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  },
  '/\\[XPASS\\(strict\\)\\]|^\\s*unexpected success\\b/i': {
    literals: ['[xpass(strict)]', 'unexpected success'],
    heads: null
  },
  '/^\\s*(?:##\\[error\\])?FAIL: (?<test>[a-z_]\\w*) \\((?<suite>[\\w.]+)\\)/i': {
    literals: ['fail: '],
    heads: '\t\n\u000b\f\r #Ff'
  },
  '/^\\s*(?:##\\[error\\])?ERROR: (?<test>[A-Za-z_]\\w*) \\((?<suite>[A-Za-z_][\\w.]*)\\)/': {
    literals: ['error: '],
    heads: '\t\n\u000b\f\r #Ee'
  },
  '/^(?:FAIL|ERROR): (?:[\\w.]+\\.test_\\w+(?=\\s|$)|Doctest: [\\w.]+)|^FAIL: [A-Z][\\w -]+$/': {
    literals: ['.test_', 'doctest: ', 'fail: '],
    heads: 'EFef'
  },
  '/^(?:##\\[error\\])?FAILED \\((?:failures|errors|unexpected successes)=\\d/': {
    literals: ['failed (failures=', 'failed (errors=', 'failed (unexpected successes='],
    heads: '#Ff'
  },
  '/^\\*\\*\\*Test Failed\\*\\*\\* [1-9]\\d* failures?|\\bFailed doctest test for (?<name>[\\w.]+)/':
    { literals: ['***test failed*** ', 'failed doctest test for '], heads: null },
  '/^(?:ERROR:\\s+|\\s+)(?<environment>[\\w.-]+): (?:commands failed|FAIL code \\d+)/': {
    literals: ['commands failed', 'fail code '],
    heads: '\t\n\u000b\f\r Ee'
  },
  '/^(?:E\\s+)?AssertionError(?:: |\\s*$)/': { literals: ['assertionerror'], heads: 'AEae' },
  '/^(?:E\\s+)?(?:NameError|AttributeError|TypeError|IndexError|ZeroDivisionError|RecursionError|NotImplementedError|UnboundLocalError): (?!module \'|uninitialized constant |undefined (?:local variable|method)|Cannot (?:read|set|destructure|access|convert|redefine|delete) |.{1,200} is not a (?:function|constructor)\\b|fetch failed|Invalid URL|The "\\w+" argument must be )/':
    {
      literals: [
        'nameerror: ',
        'attributeerror: ',
        'typeerror: ',
        'indexerror: ',
        'zerodivisionerror: ',
        'recursionerror: ',
        'notimplementederror: ',
        'unboundlocalerror: '
      ],
      heads: 'AEINRTUZaeinrtuz'
    },
  '/\\b(?:FAILED CONSISTENTLY: |The following tests failed consistently: )/': {
    literals: ['failed consistently: '],
    heads: null
  },
  '/^(?:=+ )?no tests (?:ran|collected) in \\d|^NO TESTS RAN\\b|^collected 0 items\\s*$/': {
    literals: ['no tests collected in ', 'no tests ran', 'collected 0 items'],
    heads: '=CNcn'
  },
  '/\\b(?:Required test coverage of [\\d.]+% not reached|Coverage failure: total of [\\d.]+ is less than fail-under)\\b/':
    { literals: ['required test coverage of ', 'coverage failure: total of '], heads: null },
  '/^collected \\d+ items? \\/ \\d+ deselected \\/ 0 selected\\b/': {
    literals: [' deselected / 0 selected'],
    heads: 'Cc'
  },
  '/^ERROR: (?:file or directory not found|not found|file not found): (?<path>\\S+)/': {
    literals: [
      'error: file or directory not found: ',
      'error: not found: ',
      'error: file not found: '
    ],
    heads: 'Ee'
  },
  "/^E\\s+fixture '(?<fixture>\\w+)' not found/": { literals: ["fixture '"], heads: 'Ee' },
  '/^INTERNALERROR> (?<error>(?:[\\w.]+\\.)?\\w*(?:Error|Exception|Warning): .+)/': {
    literals: ['internalerror> '],
    heads: 'Ii'
  },
  "/\\bworker '(?<worker>gw\\d+)' crashed while running '(?<test>[^']+)'|\\[gw\\d+\\] node down: Not properly terminated/":
    {
      literals: ["' crashed while running '", '] node down: not properly terminated'],
      heads: null
    },
  '/^\\s*\\d+ features? passed, [1-9]\\d* failed, \\d+ skipped\\b|^\\s*\\d+ scenarios? passed, [1-9]\\d* failed\\b/':
    {
      literals: [
        ' feature passed, ',
        ' features passed, ',
        ' scenario passed, ',
        ' scenarios passed, '
      ],
      heads: '\t\n\u000b\f\r 0123456789'
    },
  '/^(?<test>\\S.{0,120}\\S) +\\| FAIL \\|\\s*$/': {
    literals: [' | fail |'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\{\\d+\\} (?<test>[\\w.]+(?:\\[[^\\]]*\\])?) \\[[\\d.]+s\\] \\.\\.\\. FAILED\\b/': {
    literals: ['s] ... failed'],
    heads: '{'
  },
  '/^File "[^"]+", line \\d+, in (?<test>[\\w.<>]+)\\s*$/': { literals: ['", line '], heads: 'Ff' },
  "/(?:^|##\\[error\\])The (?:action|background step) '(?<step>[^']{1,200})' has timed out after \\d+ minutes\\./":
    { literals: ["' has timed out after "], heads: null },
  '/\\bhas exceeded the maximum execution time of \\d/': {
    literals: ['has exceeded the maximum execution time of '],
    heads: null
  },
  '/(?:^|##\\[error\\])The action has timed out\\./': {
    literals: ['the action has timed out.'],
    heads: null
  },
  '/\\bCommand took >\\d+ ?min\\b|\\breturning 124\\b|\\bTIMED OUT: /': {
    literals: ['command took >', 'returning 124', 'timed out: '],
    heads: null
  },
  '/(?:^|##\\[error\\]|Error: )Process completed with exit code 124\\b|\\bexited 124\\b/': {
    literals: ['process completed with exit code 124', 'exited 124'],
    heads: null
  },
  '/\\bNo output has been received in the last \\d+m|\\bcommand timed out: \\d+ seconds without output\\b|\\bToo long with no output\\b/':
    {
      literals: [
        'no output has been received in the last ',
        ' seconds without output',
        'too long with no output'
      ],
      heads: null
    },
  '/\\bBuild timed out \\(after \\d+ minutes\\)|\\b(?:The job|execution) (?:exceeded the maximum time limit|took longer than \\d)|\\bTask run time exceeded\\b|\\bterminated after \\d+s, its full\\b/':
    {
      literals: [
        'build timed out (after ',
        'exceeded the maximum time limit',
        'took longer than ',
        'task run time exceeded',
        'terminated after '
      ],
      heads: null
    },
  '/\\bsubprocess\\.TimeoutExpired\\b|\\bterminated or timed out after [\\d.]+ seconds\\b|\\bTimeoutExpired: Command\\b|\\btimed out after \\d+(?:\\.\\d+)? ?(?:seconds|s|ms|minutes)\\b/i':
    {
      literals: ['subprocess.timeoutexpired', 'timeoutexpired: command', 'timed out after '],
      heads: null
    },
  '/\\bpanic: test timed out after \\d/': {
    literals: ['panic: test timed out after '],
    heads: null
  },
  '/\\b[Ee]xceeded timeout of \\d+ ?ms for a (?:test|hook)\\b|\\bTest timed out in \\d+ms\\b/': {
    literals: ['exceeded timeout of ', 'test timed out in '],
    heads: null
  },
  '/(?<!\\bTest )\\btimeout of \\d+ms exceeded\\b/i': { literals: ['ms exceeded'], heads: null },
  '/\\bFailed: Timeout (?:\\(?>|\\()?\\s?\\d[\\d.]*s?\\)?|\\+{5} Timeout \\+{5}/': {
    literals: ['failed: timeout ', '+ timeout +'],
    heads: null
  },
  '/\\bTest timeout of \\d+ms exceeded\\b/': { literals: ['test timeout of '], heads: null },
  '/\\bNavigation timeout of \\d+ ?ms exceeded\\b|\\bTimeoutError: [Ww]aiting for (?:selector|function)/':
    {
      literals: [
        'navigation timeout of ',
        'timeouterror: waiting for selector',
        'timeouterror: waiting for function'
      ],
      heads: null
    },
  '/\\bLock wait timeout exceeded\\b|\\bDeadlock found when trying to get lock\\b/': {
    literals: ['lock wait timeout exceeded', 'deadlock found when trying to get lock'],
    heads: null
  },
  '/\\bSSHTimeout\\b|\\bvia SSH timed out\\b|\\bssh: connect to host \\S+ port \\d+: (?:Operation|Connection) timed out\\b/':
    { literals: ['sshtimeout', 'via ssh timed out', 'ssh: connect to host '], heads: null },
  '/\\bTimeout waiting to lock\\b/': { literals: ['timeout waiting to lock'], heads: null },
  '/\\bcontext deadline exceeded\\b/': { literals: ['context deadline exceeded'], heads: null },
  '/\\bTimeout of \\d+ms hit\\b/': { literals: ['ms hit'], heads: null },
  "/\\bTimeout reached, aborting\\b|\\bTimeout waiting for (?:https?:|the )|\\b[Tt]imed out waiting for (?:the )?(?:https?:\\/|(?:deployment|server|service|container|port|database|server to|process|app(?:lication)?)\\b)|\\bdid(?:n't| not) (?:start|become (?:ready|healthy|available)|come up|respond|finish) (?:with)?in \\d+ ?(?:s|sec|secs|seconds|minutes|m|ms)\\b|\\bwait-for-it(?:\\.sh)?: timeout occurred|\\bdockerize: Timeout after|\\btimeout occurred after waiting \\d+ seconds\\b|\\b[Oo]peration timed out after \\d+ (?:seconds|minutes)\\b|\\bexceeded the maximum (?:wait )?time of \\d+/":
    {
      literals: [
        'timeout reac',
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
      heads: null
    },
  '/^timeout: sending signal \\w+ to command |\\*{3} Test killed(?: with \\w+)?: ran too long\\b/':
    { literals: ['timeout: sending signal ', ': ran too long'], heads: null },
  '/^TIMEOUT: (?<target>\\/\\/\\S+)/': { literals: ['timeout: //'], heads: 'Tt' },
  '/\\bTimeout - Async (?:callback was not invoked|function did not complete) within\\b|\\bHook timed out in \\d+ms\\b|\\bTestTimedOutException: |\\bTimeoutException: (?:\\S+\\(\\) timed out after|Timed out waiting|[Tt]imeout)|\\bTimeoutException: Message: |\\bselenium\\.common\\.exceptions\\.TimeoutException\\b|\\bConditionTimeoutException: |\\(ExUnit\\.TimeoutError\\)/':
    {
      literals: [
        'timeout - async callback was not invoked within',
        'timeout - async function did not complete within',
        'hook timed out in ',
        'testtimedoutexception: ',
        'timeoutexception: ',
        'selenium.common.exceptions.timeoutexception',
        '(exunit.timeouterror)'
      ],
      heads: null
    },
  '/^(?:E\\s+)?(?:asyncio\\.exceptions\\.|concurrent\\.futures\\._base\\.)?TimeoutError:?\\s*$|\\bThe operation was aborted due to timeout\\b|\\bAbortError: .{0,60}\\btime(?:d )?out\\b/':
    {
      literals: ['timeouterror', 'the operation was aborted due to timeout', 'aborterror: '],
      heads: null
    },
  '/\\bExecution Timeout Expired\\b|\\bcanceling statement due to (?:statement|lock) timeout\\b|\\bQuery execution was interrupted, maximum statement execution time exceeded\\b/':
    {
      literals: [
        'execution timeout expired',
        'canceling statement due to statement timeout',
        'canceling statement due to lock timeout',
        'query execution was interrupted, maximum statement execution time exceeded'
      ],
      heads: null
    },
  '/\\bTimed out retrying after \\d+ms: /': {
    literals: ['timed out retrying after '],
    heads: null
  },
  '/\\berror TS(?!(?:1\\d{3}|5\\d{3}|6053|17004|18003): )\\d{3,5}: /': {
    literals: ['error ts'],
    heads: null
  },
  '/\\berror TS1\\d{3}: /': { literals: ['error ts1'], heads: null },
  '/^\\s*(?:##\\[error\\])?(?<file>[^\\s:]+\\.pyi?):\\d+(?::\\d+)?: error: /': {
    literals: [': error: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*Found [1-9]\\d* errors? in \\d+ files? \\(/': {
    literals: [' error in ', ' errors in '],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^\\s*\\S+\\.pyi?:\\d+:\\d+ - error: /': {
    literals: [' - error: '],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^\\s*[1-9]\\d* errors?, \\d+ warnings?, \\d+ (?:informations?|notes?)/': {
    literals: [' warning, ', ' warnings, '],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^\\s*error\\[(?<rule>invalid-(?:argument-type|assignment|return-type)|unresolved-(?:import|attribute|reference)|call-non-callable|missing-argument|possibly-unbound[\\w-]*)\\]: /':
    {
      literals: [
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
      heads: '\t\n\u000b\f\r Ee'
    },
  '/\\[ERROR\\] Found [1-9]\\d* errors?\\s*$/': { literals: ['[error] found '], heads: null },
  '/\\bERROR: (?<kind>[A-Z]\\w+) - \\S+\\.php:\\d+(?::\\d+)? - |^##\\[error\\].{1,300} \\(see https:\\/\\/psalm\\.dev\\/\\d+\\)/':
    { literals: ['.php:', ' (see https://psalm.dev/'], heads: null },
  '/^\\s*[1-9]\\d* errors? found\\s*$/': {
    literals: [' error found', ' errors found'],
    heads: '\t\n\u000b\f\r 123456789'
  },
  '/^\\s*Found [1-9]\\d* errors?\\s*$/': { literals: ['found '], heads: '\t\n\u000b\f\r Ff' },
  '/^\\s*Errors: [1-9]\\d*\\s*$/': { literals: ['errors: '], heads: '\t\n\u000b\f\r Ee' },
  '/^\\S*\\/(?<file>[^\\s/]+\\.(?:svelte|[cm]?[jt]s)):\\d+:\\d+\\s*$/': {
    literals: ['.svelte:', '.js:', '.ts:', '.cjs:', '.cts:', '.mjs:', '.mts:'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/\\bsvelte-check found [1-9]\\d* errors?\\b/': {
    literals: ['svelte-check found '],
    heads: null
  },
  '/^\\s*done \\(warnings were emitted\\)|^Total errors: [1-9]\\d*, Skipped: \\d+/': {
    literals: ['done (warnings were emitted)', 'total errors: '],
    heads: '\t\n\u000b\f\r DTdt'
  },
  '/\\berror TS(?<code>5\\d{3}|18003|6053|17004): /': { literals: ['error ts'], heads: null },
  '/^\\[error\\] Found [1-9]\\d* errors? and \\d+ warnings?\\s*$/': {
    literals: ['[error] found '],
    heads: '['
  },
  '/\\bThis request has been automatically failed because it uses a deprecated version of `(?<action>[\\w.-]+\\/[\\w.-]+)/':
    {
      literals: [
        'this request has been automatically failed because it uses a deprecated version of `'
      ],
      heads: null
    },
  '/\\bUnable to resolve action `?(?<action>[\\w.-]+\\/[^`\\s]+)`?, (?:unable to find version|repository not found|not found|the provided ref `?\\w+`? is the shortened version)/':
    { literals: ['unable to resolve action '], heads: null },
  "/\\bCan't find 'action\\.yml', 'action\\.yaml' or 'Dockerfile' (?:under|for action) '(?<action>[^']+)'/":
    {
      literals: [
        "can't find 'action.yml', 'action.yaml' or 'dockerfile' under '",
        "can't find 'action.yml', 'action.yaml' or 'dockerfile' for action '"
      ],
      heads: null
    },
  '/\\b(?:This is a scheduled (?<image>[\\w .-]{3,40}) (?:brownout|retirement)\\b|The (?<label>[\\w .-]{3,40}) based runner images are now retired\\b|A brownout will take place on\\b)/':
    {
      literals: [
        'this is a scheduled ',
        ' based runner images are now retired',
        'a brownout will take place on'
      ],
      heads: null
    },
  '/\\bThe `(?<command>set-env|add-path|set-output|save-state)` command is disabled\\b/': {
    literals: [
      'the `set-env` command is disabled',
      'the `add-path` command is disabled',
      'the `set-output` command is disabled',
      'the `save-state` command is disabled'
    ],
    heads: null
  },
  "/\\bUnable to process file command '(?<file>env|output|path|state|summary)' successfully\\b/": {
    literals: [
      "unable to process file command 'env' successfully",
      "unable to process file command 'output' successfully",
      "unable to process file command 'path' successfully",
      "unable to process file command 'state' successfully",
      "unable to process file command 'summary' successfully"
    ],
    heads: null
  },
  "/(?:^|##\\[error\\]|Error: )Invalid (?:format '|value\\. Matching delimiter not found ')/": {
    literals: ["invalid format '", "invalid value. matching delimiter not found '"],
    heads: null
  },
  '/\\bInput required and not supplied: (?<input>[\\w-]+)/': {
    literals: ['input required and not supplied: '],
    heads: null
  },
  '/(?:^|##\\[error\\])(?:Error: )?(?:Unexpected input\\(s\\) \'|Input does not meet YAML 1\\.2 "Core Schema" specification: )/':
    {
      literals: [
        "unexpected input(s) '",
        'input does not meet yaml 1.2 "core schema" specification: '
      ],
      heads: null
    },
  "/\\bError calling workflow '.+\\bis requesting '(?<scopes>[^']+)', but is only allowed '/": {
    literals: ["', but is only allowed '"],
    heads: null
  },
  '/\\bSecret (?<secret>[\\w-]+) is required, but not provided while calling\\b/': {
    literals: [' is required, but not provided while calling'],
    heads: null
  },
  '/\\bInvalid workflow file\\b(?!.+(?:only allowed|not provided while calling))|\\bThe workflow is not valid\\. (?!.*(?:only allowed|not provided while calling))|^(?:##\\[error\\])?(?:Error: )?You have an error in your yaml syntax on line \\d/':
    {
      literals: [
        'invalid workflow file',
        'the workflow is not valid. ',
        'you have an error in your yaml syntax on line '
      ],
      heads: null
    },
  '/\\bEncountered an issue parsing workflow trigger\\(s\\) "(?<pattern>[^"]{1,100})" in a workflow "/':
    { literals: ['encountered an issue parsing workflow trigger(s) "'], heads: null },
  "/\\b(?:Unrecognized (?:named-value|function): '|The template is not valid\\. |Unexpected symbol: '|Error reading JToken from JsonReader)/":
    {
      literals: [
        "unrecognized named-value: '",
        "unrecognized function: '",
        'the template is not valid. ',
        "unexpected symbol: '",
        'error reading jtoken from jsonreader'
      ],
      heads: null
    },
  "/\\(Line: \\d+, Col: \\d+\\): (?:Unexpected value '|Required property is missing: |There's not enough info to determine|A (?:mapping|sequence) was not expected|'[^']+' is already defined|Job '[^']+' depends on unknown job )/":
    {
      literals: [
        "unexpected value '",
        'required property is missing: ',
        "there's not enough info to determine",
        'a mapping was not expected',
        'a sequence was not expected',
        "' is already defined",
        "' depends on unknown job "
      ],
      heads: null
    },
  "/'using: (?<runtime>[^']+)' is not supported, use\\b/": {
    literals: ["' is not supported, use"],
    heads: null
  },
  '/\\b(?:Unable to get (?:env variable )?ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset|Could not fetch an OIDC token\\b|ACTIONS_ID_TOKEN_REQUEST_URL (?:is )?missing|did not inject \\$ACTIONS_ID_TOKEN_REQUEST_TOKEN)|\\bprovenance generation in GitHub Actions requires "write" access to the "id-token" permission/i':
    {
      literals: [
        'unable to get actions_id_token_request_url',
        'unable to get actions_id_token_request_token',
        'unable to get env variable actions_id_token_request_url',
        'unable to get env variable actions_id_token_request_token',
        'actions_id_token_request_token environment variable was unset',
        'could not fetch an oidc token',
        'actions_id_token_request_url missing',
        'actions_id_token_request_url is missing',
        'did not inject $actions_id_token_request_token',
        'provenance generation in github actions requires "write" access to the "id-token" permission'
      ],
      heads: null
    },
  '/\\bDependencies lock file is not found in\\b/': {
    literals: ['dependencies lock file is not found in'],
    heads: null
  },
  '/\\bSome specified paths were not resolved, unable to cache dependencies\\b/': {
    literals: ['some specified paths were not resolved, unable to cache dependencies'],
    heads: null
  },
  '/\\bNo file in \\S+ matched to \\[.+make sure you have checked out the target repository\\b/': {
    literals: ['make sure you have checked out the target repository'],
    heads: null
  },
  "/\\b(?:The version '(?<version>[^']+)' with architecture '[^']+' was not found for\\b|Version (?<spec>[\\d.x]+) with arch \\w+ not found|Unable to find Node version for platform|Could not find satisfied version for SemVer|Unable to find \\S+ version '[^']+' for platform)/":
    {
      literals: [
        "' with architecture '",
        ' with arch ',
        'unable to find node version for platform',
        'could not find satisfied version for semver',
        "' for platform"
      ],
      heads: null
    },
  '/(?:^|##\\[error\\])Node\\.js (?:12|16|20) actions are deprecated\\b/': {
    literals: [
      'node.js 12 actions are deprecated',
      'node.js 16 actions are deprecated',
      'node.js 20 actions are deprecated'
    ],
    heads: null
  },
  '/\\bThis looks like a (?:forked|Dependabot) (?:PR|pull request)\\b|\\bsecrets are not (?:available|passed)\\b/i':
    {
      literals: [
        'this looks like a forked pr',
        'this looks like a forked pull request',
        'this looks like a dependabot pr',
        'this looks like a dependabot pull request',
        'secrets are not available',
        'secrets are not passed'
      ],
      heads: null
    },
  "/\\bRepository path '.+' is not under '/": { literals: ["' is not under '"], heads: null },
  '/\\b(?:No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The pull request title .+does(?:n\'t| not) match)/':
    {
      literals: [
        'no release type found in pull request title',
        '" found in pull request title',
        'the pull request title '
      ],
      heads: null
    },
  '/\\bLabel error[.:] Requires? (?:exactly|at least|at most) \\d|\\b(?:[Mm]issing|[Rr]equires?) (?:a |at least one |one of the )?(?:required )?labels?:/':
    {
      literals: [
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
      heads: null
    },
  '/(?:^|##\\[error\\])(?:One or more|Some|At least one)(?: of the)?(?: \\w+)? (?:jobs?|checks?|needs) (?:have |has )?(?:failed|was not successful|did not succeed)\\b/i':
    { literals: ['one or more', 'some', 'at least one'], heads: null },
  "/\\bTop level 'runs:' section is required for\\b|^(?:##\\[error\\])?(?:Error: )?(?:Required property is missing: \\w+|Job '[^']+' depends on unknown job ')|\\bFailed to load \\S*action\\.ya?ml\\b/":
    {
      literals: [
        "top level 'runs:' section is required for",
        'required property is missing: ',
        "' depends on unknown job '",
        'failed to load '
      ],
      heads: null
    },
  "/^##\\[error\\](?:Error: )?(?:Input '?[\\w-]+'? is required|Invalid (?:value for input|input|configuration)\\b|Unable to parse (?:the )?config|[Cc]onfiguration (?:error|is invalid)|[Mm]issing required input|[\\w-]+ (?:is required|must be (?:set|provided|specified))\\b)|^Error: Invalid configuration: /":
    {
      literals: [
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
      heads: '#Ee'
    },
  '/^\\s*[^\\s:]+\\.ya?ml:\\d+:\\d+: .+ \\[(?<rule>expression|syntax-check|action|shellcheck|pyflakes|events|glob|job-needs|matrix|permissions|runner-label|shell-name|credentials|env-var|id|deprecated-commands|if-cond|workflow-call)\\]\\s*$/':
    {
      literals: ['.yml:', '.yaml:'],
      heads:
        '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
    },
  '/^(?:\\[gw\\d+\\] .*)?FAILED (?<name>[^\\s:]+\\.py::\\S.*?)(?: - .*)?$/': {
    literals: ['failed '],
    heads: 'F[f'
  },
  '/^ERROR (?<name>[^\\s:]+\\.py(?:::\\S+)?)(?: - .*)?$/': { literals: ['error '], heads: 'Ee' },
  '/^(?<name>[^\\s:]+\\.py::\\S+) FAILED(?:\\s|$)/': {
    literals: [' failed'],
    heads:
      '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!"#$%&\'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'
  },
  '/^FAIL: (?<name>\\w+ \\([\\w.]+\\))/': { literals: ['fail: '], heads: 'Ff' },
  '/^ERROR: (?<name>(?:test\\w*|setUpClass|tearDownClass) \\([\\w.]+\\))/': {
    literals: ['error: '],
    heads: 'Ee'
  },
  '/^\\s*--- FAIL: (?<name>\\S+) \\(/': { literals: ['--- fail: '], heads: '\t\n\u000b\f\r -' },
  '/^test (?<name>\\S+)(?: - .+)? \\.\\.\\. FAILED/': { literals: [' ... failed'], heads: 'Tt' },
  '/^\\s*● (?<name>\\S.* › .*\\S)\\s*$/': { literals: [' › '], heads: '\t\n\u000b\f\r ' },
  '/^ {2}● (?!Console\\b|Cannot |Test suite failed|process\\.exit|\\w+ Warning)(?<name>[^›]*[^›\\s])\\s*$/':
    { literals: [' ● '], heads: ' ' },
  '/^\\s*(?:❯\\s*)?FAIL[ \\t]+(?:\\|[^|]+\\|\\s+)?(?<name>\\S.* > .*\\S)\\s*$/': {
    literals: ['fail'],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^(?:\\[ERROR\\]\\s+)?(?<name>[\\w$]+(?:\\.[\\w.$]+(?:\\([\\w.$]+\\))?|\\([\\w.$]+\\))(?:\\[[^\\]]{0,200}\\])?)\\s.* <<< (?:FAILURE|ERROR)!/':
    {
      literals: [' <<< failure!', ' <<< error!'],
      heads: '$0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[_abcdefghijklmnopqrstuvwxyz'
    },
  '/^(?<name>[\\w.$]+ > \\S.*?) FAILED$/': {
    literals: [' failed'],
    heads: '$.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  },
  '/^rspec (?<name>\\S+(?::\\d+|\\[[\\d:]+\\]) # .*)$/': { literals: ['rspec '], heads: 'Rr' },
  '/^\\s*Failed (?<name>[A-Z][\\w.]+\\.\\w+(?:\\(.*?\\))?) \\[/': {
    literals: ['failed '],
    heads: '\t\n\u000b\f\r Ff'
  },
  '/^\\[ {2}FAILED {2}\\] (?<name>[\\w/]+\\.[\\w/]+)/': { literals: [' failed '], heads: '[' },
  '/^\\d+\\) (?<name>[\\w\\\\]+::test\\w*(?: with data set .*)?)$/': {
    literals: ['::test'],
    heads: '0123456789'
  },
  '/^\\s*not ok \\d+ (?:- )?(?<name>[^#\\s][^#]*)$/': {
    literals: ['not ok '],
    heads: '\t\n\u000b\f\r Nn'
  }
}
