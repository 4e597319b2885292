// Made from src/rules by `npm run build`, see scripts/generate-literals.mjs.
/* eslint-disable max-lines */

/**
 * What `requiredLiterals` finds in the shipped patterns, by the pattern as text. The action is a new process for each
 * failed run, and to read 700 patterns in one that has just started takes it 50 ms.
 */
export const knownLiterals: Readonly<Record<string, readonly string[]>> = {
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
  '/\\bKubernetes cluster unreachable\\b|\\bUnable to connect to the server: (?!x509|.{0,40}(?:localhost|127\\.0\\.0\\.1))/':
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
  '/(?:^|\\s|##\\[error\\])(?:[A-Za-z]:)?[^\\s:\'"]+\\.(?:[chm]|cc|cpp|cxx|cu|hh|hpp|hxx|inl|ipp|mm):\\d+:\\d+: (?:fatal )?error: (?!.+(?:No such file or directory|file not found)|code should be clang-formatted)/':
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
  '/\\b(?:denied: (?:requested access to the resource is denied|installation not allowed|permission_denied|not_found)|permission_denied: (?:write|create)_package|insufficient_scope: )/':
    [
      'denied: requested access to the resource is denied',
      'denied: installation not allowed',
      'denied: permission_denied',
      'denied: not_found',
      'permission_denied: write_package',
      'permission_denied: create_package',
      'insufficient_scope: '
    ],
  '/\\bunauthorized: (?:authentication required|incorrect username or password|token|unauthenticated|access token)|\\bno basic auth credentials\\b/':
    [
      'unauthorized: authentication required',
      'unauthorized: incorrect username or password',
      'unauthorized: token',
      'unauthorized: unauthenticated',
      'unauthorized: access token',
      'no basic auth credentials'
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
  '/\\bfailed to do request: (?:Head|Get|Put|Post) "https?:\\/\\/(?!localhost|127\\.)/': [
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
  '/\\b(?:failed commit on ref |cannot overwrite digest |error writing (?:layer )?blob: |failed to copy: httpReadSeeker: )/i':
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
  '/\\berror (?:CS|FS|BC|VBC)\\d{4,5}: /': ['error cs', 'error fs', 'error bc', 'error vbc'],
  '/\\berror MSB\\d{4}: /': ['error msb'],
  '/\\berror NU110[123]: /': ['error nu1101: ', 'error nu1102: ', 'error nu1103: '],
  '/\\berror NU1301: (?!.*\\b40[13]\\b)/': ['error nu1301: '],
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
  '/^\\s*\\| (?:Cannot bind|Cannot find (?:path|drive)|The property|Exception calling)/': [
    '| cannot bind',
    '| cannot find path',
    '| cannot find drive',
    '| the property',
    '| exception calling'
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
  "/\\bunable to access '[^']+': (?!The requested URL|SSL certificate|server certificate|.{0,40}(?:localhost|127\\.0\\.0\\.1))/":
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
  '/\\bRPC failed; (?!HTTP 4)/': ['rpc failed; '],
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
  "/\\bcannot lock ref '/": ["cannot lock ref '"],
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
  '/\\b(?:GH006: Protected branch update failed|GH013: Repository rule violations found)\\b/': [
    'gh006: protected branch update failed',
    'gh013: repository rule violations found'
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
  '/\\bdetected dubious ownership in repository at\\b/': [
    'detected dubious ownership in repository at'
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
  '/^\\s*(?:##\\[error\\])?(?<file>\\S+\\.go):\\d+:\\d+: (?:undefined: |cannot use |"[^"]+" imported and not used|imported and not used|missing return|syntax error: |not enough (?:arguments|return)|too many (?:arguments|return)|invalid operation: |cannot (?:assign|convert|find|infer|call|range) |undeclared name|.{1,60} (?:undefined \\(|redeclared|declared and not used)|no new variables|assignment mismatch: |duplicate (?:case|method|key)|unknown field |expected \')/':
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
  '/\\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 40[13]|Not authorized|authentication failed)/':
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
  '/^\\s*(?:##\\[error\\])?✖ \\d+ problems? \\([1-9]\\d* errors?, \\d+ warnings?\\)/': ['✖ '],
  '/^\\s*(?:##\\[error\\])?\\d+:\\d+ +error {2}\\S.* {2}(?<rule>[@\\w/-]+)$/': [' error '],
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
  '/(?:^|\\s)Diff in (?<file>\\S+\\.rs)(?: at line \\d|:\\d)/': ['diff in '],
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
  '/curl: \\((?:[567]|1[68]|28|35|5[256]|92)\\) (?!.{0,80}(?:localhost|127\\.0\\.0\\.1|\\[::1\\]))/':
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
  "/\\bCould(?:n't| not) resolve host(?: name)?\\b/": [
    "couldn't resolve host",
    'could not resolve host'
  ],
  '/\\bTemporary failure (?:in name resolution|resolving)\\b/': [
    'temporary failure in name resolution',
    'temporary failure resolving'
  ],
  '/\\b(?:Name or service|nodename nor servname provided, or) not known\\b/': [
    'name or service not known',
    'nodename nor servname provided, or not known'
  ],
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
  "/\\bHTTPS?ConnectionPool\\(host='(?!localhost|127\\.)(?<host>[\\w-]+(?:\\.[\\w-]+)+)', port=\\d+\\): (?:Max retries exceeded|Read timed out)/":
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
  '/\\bERROR: Could not install packages due to an (?:OSError|EnvironmentError): HTTPS?ConnectionPool\\(/':
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
  '/\\b(?:error: Error while fetching remote python downloads json|Caused by: Could not connect, are you offline\\?|error: Failed to (?:fetch|download): `https?:)/':
    [
      'error: error while fetching remote python downloads json',
      'caused by: could not connect, are you offline?',
      'error: failed to fetch: `http:',
      'error: failed to fetch: `https:',
      'error: failed to download: `http:',
      'error: failed to download: `https:'
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
  '/\\bSegmentation fault\\b|\\bSIGSEGV\\b|\\bexit code 139\\b/': [
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
  '/\\b(?:Bundler::HTTPError|Gem::RemoteFetcher::FetchError|Could not (?:fetch specs|reach host|download gem) )/':
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
  '/^\\s*\\*\\* \\((?:CompileError|TokenMissingError|SyntaxError|Mix)\\) /': [
    '** (compileerror) ',
    '** (tokenmissingerror) ',
    '** (syntaxerror) ',
    '** (mix) '
  ],
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
  '/^\\s*(?:\\w+ )?(?:Chrome|Firefox|Safari|Edge|HeadlessChrome)\\w*(?: Headless)? [\\d.]+ \\(.+\\) .+ FAILED\\s*$|: Executed \\d+ of \\d+ .{0,20}\\([1-9]\\d* FAILED\\)/':
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
  '/^\\s*✗ (?<test>\\S.*)/': ['✗ '],
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
  '/\\berror TS\\d{3,5}: /': ['error ts'],
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
