import type { TextRule } from '../engine/types/rule.js'

export const cppRules: TextRule[] = [
  {
    id: 'c-header-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfatal error: (?:'(?<header>[^']+)' file not found|[\w./+-]+\.(?:h|hpp|hh|hxx|inc): No such file or directory)/,
    summary: 'A header file is not there.',
    remedy: 'Install the development package that holds the header, or correct the include path.',
    docs: 'https://gcc.gnu.org/onlinedocs/cpp/Include-Syntax.html',
    matches: [
      "sigar_darwin.go:12:10: fatal error: 'libproc.h' file not found",
      'src/app.c:3:10: fatal error: openssl/ssl.h: No such file or directory'
    ],
    ignores: ['fatal error: too many errors emitted']
  },
  {
    id: 'meson-compiler-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmeson\.build:\d+:\d+: ERROR: Unknown compiler\(s\): /,
    summary: 'Meson finds no compiler.',
    remedy: 'Install one before the build, or take a version of the package that has a wheel.',
    docs: 'https://mesonbuild.com/Running-Meson.html',
    matches: ["../meson.build:2:0: ERROR: Unknown compiler(s): [['icl'], ['cl'], ['cc'], ['gcc']]"],
    ignores: ['C compiler for the host machine: cc']
  },
  {
    id: 'c-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|\s|##\[error\])(?:[A-Za-z]:)?[^\s:'"]{1,300}\.(?:[chm]|cc|cpp|cxx|cu|hh|hpp|hxx|inl|ipp|mm):\d+(?::\d+)?: (?:fatal )?error: (?!in "|.+(?:No such file or directory|file not found)|code should be clang-formatted|.{1,300} \[(?:[a-z]+(?:[A-Z][a-z\d]*)+|[\w.,-]+,-warnings-as-errors)\]$)/,
    summary: 'A C or C++ file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://gcc.gnu.org/onlinedocs/gcc/Warning-Options.html',
    matches: [
      "src/app.cpp:128:26: error: no matching function for call to 'foo'",
      '/w/a.c:3:1: error: unknown type name ‘foo’',
      '##[error]src/b.cc:9:5: error: unused variable [-Werror=unused-variable]'
    ],
    ignores: [
      'src/app.c:3:10: fatal error: openssl/ssl.h: No such file or directory',
      'src/app.cpp:12:5: warning: unused variable',
      'src/app.cpp:2:23: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]',
      "main.c:1:29: error: Array 'a[2]' accessed at index 2, which is out of bounds. [arrayIndexOutOfBounds]"
    ]
  },
  {
    id: 'c-undefined-reference',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bundefined reference to [`'‘]|\bUndefined symbols for architecture \w/,
    summary: 'The linker does not find a symbol.',
    remedy: 'Link the library that defines it, or add the source file to the build.',
    docs: 'https://sourceware.org/binutils/docs/ld/',
    matches: [
      "main.c:(.text+0x5): undefined reference to `foo'",
      'Undefined symbols for architecture arm64:'
    ],
    ignores: ['undefined variable']
  },
  {
    id: 'c-link-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\b(?:ld|collect2|clang|lld|link)(?:\.exe)?: (?:error: )?(?:ld returned \d+ exit status|linker command failed)/,
    summary: 'A program could not be linked.',
    remedy: 'Read the linker lines above it.',
    docs: 'https://sourceware.org/binutils/docs/ld/',
    matches: [
      'collect2: error: ld returned 1 exit status',
      'clang: error: linker command failed with exit code 1 (use -v to see invocation)'
    ],
    ignores: ['ld returned 0']
  },
  {
    id: 'c-library-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:cannot find|library not found for|unable to find library) -l(?<library>[\w.+-]+)/,
    summary: 'The linker does not find the library {library}.',
    remedy: 'Install its development package, or correct the library path.',
    docs: 'https://sourceware.org/binutils/docs/ld/Options.html',
    matches: [
      '/usr/bin/ld: cannot find -lssl',
      'ld: library not found for -lpq',
      'ld.lld: error: unable to find library -lz'
    ],
    ignores: ['found -lssl']
  },
  {
    id: 'c-linker-name-invalid',
    category: 'build_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: invalid linker name in (?:argument )?'?-fuse-ld=(?<linker>[\w.-]+)/,
    summary: 'The linker {linker} is not installed.',
    remedy: 'Install it before the build, or drop the option.',
    docs: 'https://clang.llvm.org/docs/ClangCommandLineReference.html',
    matches: [
      "clang: error: invalid linker name in argument '-fuse-ld=lld'",
      "clang: error: invalid linker name in '-fuse-ld=mold'"
    ],
    ignores: ['-fuse-ld=lld ok']
  },
  {
    id: 'msvc-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\.(?:c|cc|cpp|cxx|cu|h|hpp|inl|ixx)\(\d+(?:,\d+)?\)\s?: (?:fatal )?error C\d{4}: /,
    summary: 'A C or C++ file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://learn.microsoft.com/en-us/cpp/error-messages/compiler-errors-1/c-cpp-build-errors',
    matches: [
      "C:\\w\\src\\app.h(89): error C2143: syntax error: missing ',' before '*'",
      "D:\\a\\app\\main.cpp(12,5): fatal error C1083: Cannot open include file: 'x.h'"
    ],
    ignores: ['main.cpp(12): warning C4244: conversion']
  },
  {
    id: 'msvc-link-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:fatal )?error LNK\d{4}: /,
    summary: 'A program could not be linked.',
    remedy: 'Link the library that defines the symbol, or add the source file to the build.',
    docs: 'https://learn.microsoft.com/en-us/cpp/error-messages/tool-errors/linker-tools-errors-and-warnings',
    matches: [
      'main.obj : error LNK2019: unresolved external symbol foo',
      "LINK : fatal error LNK1181: cannot open input file 'x.lib'"
    ],
    ignores: ['warning LNK4099: PDB not found']
  },
  {
    id: 'cmake-compiler-broken',
    category: 'build_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bis not able to compile a simple test program\b/,
    summary: "The compiler can't build even CMake's test program.",
    remedy: "Read CMake's output below; compiler, linker or SDK are not installed as asked for.",
    docs: 'https://cmake.org/cmake/help/latest/manual/cmake-toolchains.7.html',
    matches: ['  is not able to compile a simple test program.'],
    ignores: ['is able to compile a simple test program']
  },
  {
    id: 'cmake-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not find a package configuration file provided by "(?<package>[^"]+)"/,
    summary: 'CMake does not find the package {package}.',
    remedy: 'Install its development package, or set its _DIR variable.',
    docs: 'https://cmake.org/cmake/help/latest/command/find_package.html',
    matches: [
      '  Could not find a package configuration file provided by "fmt" with any of the',
      '  Could not find a package configuration file provided by "Boost" (requested version 1.80)'
    ],
    ignores: ['Found package configuration file']
  },
  {
    id: 'cmake-library-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCould NOT find (?<package>\w+) \((?:missing|Required is|found|requested)\b/i,
    summary: 'CMake does not find {package}.',
    remedy:
      'Install its development package; the line may also be a mere remark for an optional library.',
    docs: 'https://cmake.org/cmake/help/latest/command/find_package.html',
    matches: [
      '  Could NOT find ZLIB (missing: ZLIB_LIBRARY ZLIB_INCLUDE_DIR)',
      'Could NOT find Boost (missing: Boost_INCLUDE_DIR system) (Required is at least version "1.70")'
    ],
    ignores: ['-- Found ZLIB: /usr/lib/libz.so']
  },
  {
    id: 'cmake-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCMake \d[\d.]* or higher is required\b|\bCompatibility with CMake < \d[\d.]* has been removed\b/,
    summary: "The project and the installed CMake don't fit together.",
    remedy: 'Install another CMake, or raise cmake_minimum_required of the project.',
    docs: 'https://cmake.org/cmake/help/latest/command/cmake_minimum_required.html',
    matches: [
      '  CMake 3.25 or higher is required.  You are running version 3.16.3',
      '  Compatibility with CMake < 3.5 has been removed from CMake.'
    ],
    ignores: ['cmake version 3.25.0']
  },
  {
    id: 'cmake-error',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?CMake Error(?: at (?<file>[\w./+-]+):\d+ \(|: )/,
    summary: 'CMake could not configure the build.',
    remedy: 'Read the lines below it.',
    docs: 'https://cmake.org/cmake/help/latest/manual/cmake.1.html',
    matches: [
      'CMake Error at CMakeLists.txt:12 (find_package):',
      'CMake Error: The source directory "/w/x" does not exist.'
    ],
    ignores: ['CMake Warning at CMakeLists.txt:3 (message):']
  },
  {
    id: 'cmake-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Parse error\. {2}(?:Expected|Function missing)/,
    summary: 'A CMake file does not parse.',
    remedy: 'Correct the line that is named above.',
    docs: 'https://cmake.org/cmake/help/latest/manual/cmake-language.7.html',
    matches: [
      '  Parse error.  Function missing ending ")".  End of file reached.',
      '  Parse error.  Expected "(", got newline with text "'
    ],
    ignores: ['Parse error. Try again.']
  },
  {
    id: 'cmake-source-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Cannot find source file:|^\s*No SOURCES given to target: /,
    summary: 'CMake finds no source file of a target.',
    remedy: 'Correct its name in CMakeLists.txt, commit the file, or check the submodules out.',
    docs: 'https://cmake.org/cmake/help/latest/command/add_executable.html',
    matches: ['  Cannot find source file:', '  No SOURCES given to target: app'],
    ignores: ['Found source files']
  },
  {
    id: 'pkg-config-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:No package '(?<package>[^']+)' found|Package (?<name>[\w.+-]+) was not found in the pkg-config search path)/,
    summary: 'pkg-config does not know a package that the build needs.',
    remedy: 'Install its development package before the build.',
    docs: 'https://www.freedesktop.org/wiki/Software/pkg-config/',
    matches: [
      "No package 'libcurl' found",
      'Package alsa was not found in the pkg-config search path.'
    ],
    ignores: ["Package 'libcurl' found"]
  },
  {
    id: 'configure-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*configure: error: /,
    summary: 'configure found something missing or wrong.',
    remedy: 'Do what its line says; most often a development package has to be installed.',
    docs: 'https://www.gnu.org/software/autoconf/manual/autoconf.html',
    matches: [
      'configure: error: no acceptable C compiler found in $PATH',
      'configure: error: Package requirements (x11) were not met:'
    ],
    ignores: ['configure: warning: x']
  },
  {
    id: 'meson-dependency-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERROR: Dependency "(?<dependency>[^"]+)" not found\b/i,
    summary: 'Meson does not find {dependency}.',
    remedy: 'Install its development package before the build.',
    docs: 'https://mesonbuild.com/Dependencies.html',
    matches: [
      'meson.build:12:0: ERROR: Dependency "glib-2.0" not found, tried pkgconfig and cmake'
    ],
    ignores: ['Run-time dependency glib-2.0 found: YES']
  },
  {
    id: 'shared-library-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|[^\w.+-])(?<library>[\w.+-]+\.so[\w.]{0,40}): cannot open shared object file: No such file or directory|\bLibrary not loaded: (?<name>\S+)/,
    summary: 'A shared library is not installed.',
    remedy: 'Install the package that holds the library, on the system the program runs on.',
    docs: 'https://man7.org/linux/man-pages/man8/ld.so.8.html',
    matches: [
      'ImportError: librocm_smi64.so.1: cannot open shared object file: No such file or directory',
      'error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory',
      'dyld[123]: Library not loaded: /usr/local/opt/openssl/lib/libssl.dylib'
    ],
    ignores: ['cannot open file: No such file or directory']
  },
  {
    id: 'glibc-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bversion `(?<version>GLIBC(?:XX)?_[\d.]+)' not found\b/,
    summary: 'A program was built against a newer C library: {version}.',
    remedy: 'Build on the older system, or run on a newer one.',
    docs: 'https://sourceware.org/glibc/wiki/FAQ',
    matches: ["/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by node)"],
    ignores: ['GLIBC_2.34 found']
  },
  {
    id: 'ninja-target-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^(?:ninja: build stopped: |FAILED: )(?!.{0,60}\bdid NOT complete successfully)/,
    summary: 'A step of the build failed; the cause stands around it.',
    remedy: 'Read the lines around it.',
    docs: 'https://ninja-build.org/manual.html',
    matches: [
      'ninja: build stopped: subcommand failed.',
      'FAILED: src/CMakeFiles/app.dir/app.cpp.o'
    ],
    ignores: ['FAILED (errors=4, skipped=7)']
  },
  {
    id: 'make-target-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\b(?:g|mingw32-)?make(?:\.exe)?(?:\[\d+\])?: \*\*\* .*\bError \d|\brecipe for target '[^']+' failed\b/,
    summary: 'A target of make failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Errors.html',
    matches: [
      'make: *** [Makefile:12: all] Error 2',
      'make[2]: *** [src/app.o] Error 1',
      "Makefile:12: recipe for target 'all' failed"
    ],
    ignores: ["make: Nothing to be done for 'all'."]
  },
  {
    id: 'make-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bmake(?:\[\d+\])?: \*\*\* (?:No rule to make target|No targets specified and no makefile found)/,
    summary: 'make does not know what to build.',
    remedy: 'Correct the target or the working-directory.',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    matches: [
      "make: *** No rule to make target 'lint'.  Stop.",
      'make: *** No targets specified and no makefile found.  Stop.'
    ],
    ignores: ['make: *** [all] Error 2']
  },
  {
    id: 'makefile-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?<file>\S+):\d+: \*\*\* (?:missing separator|recipe commences before first target|commands commence before first target|multiple target patterns|unterminated|extraneous)/,
    summary: '{file} does not parse.',
    remedy: 'Correct the line that is named; commands begin with a tab.',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    matches: [
      'Makefile:2: *** missing separator.  Stop.',
      'Makefile:1: *** recipe commences before first target.  Stop.'
    ],
    ignores: ["make: *** No rule to make target 'x'.  Stop."]
  },
  {
    id: 'bazel-build-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bBuild did NOT complete successfully\b/,
    summary: 'A Bazel target failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://bazel.build/run/build',
    matches: [
      'FAILED: Build did NOT complete successfully',
      'ERROR: Build did NOT complete successfully'
    ],
    ignores: ['INFO: Build completed successfully, 12 total actions']
  },
  {
    id: 'bazel-fetch-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError downloading \[https?:.+(?:[Tt]imed out|timeout|Connection reset|Unknown host|Connect)/,
    summary: 'Bazel could not download a file.',
    remedy: "Re-run the job; cache Bazel's repository files.",
    docs: 'https://bazel.build/run/build#repository-cache',
    matches: [
      'ERROR: Error downloading [https://github.com/acme/x.tar.gz] to /root/x.tar.gz: Read timed out',
      'Error downloading [https://mirror.bazel.build/x.zip] to /x.zip: Unknown host: mirror.bazel.build'
    ],
    ignores: ['Error downloading [https://example.org/x] to /x: GET returned 404 Not Found']
  },
  {
    id: 'bazel-fetch-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError downloading \[https?:.+: GET returned 5\d\d\b/,
    summary: 'A server that Bazel downloads from answered with a server error.',
    remedy: "Re-run the job; cache Bazel's repository files.",
    docs: 'https://bazel.build/run/build#repository-cache',
    matches: [
      'ERROR: Error downloading [https://github.com/acme/x.tar.gz] to /root/x.tar.gz: GET returned 502 Bad Gateway'
    ],
    ignores: ['Error downloading [https://example.org/x] to /x: GET returned 404 Not Found']
  },
  {
    id: 'xcode-build-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^\s*\*\* (?:BUILD|TEST|ARCHIVE|EXPORT|TEST BUILD|CLEAN) (?:FAILED|INTERRUPTED) \*\*/,
    below: /^\t[A-Z]\w+ \S/,
    summary: 'Xcode failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: ['** BUILD FAILED **', '** TEST FAILED **', '** ARCHIVE FAILED **'],
    ignores: ['** BUILD SUCCEEDED **']
  },
  {
    id: 'swift-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|\s)(?<file>[^\s:]+\.swift):\d+:\d+: error: (?!.{0,40}XCTAssert)/,
    summary: 'A Swift file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://docs.swift.org/compiler/documentation/diagnostics/',
    matches: ["/w/Sources/App/App.swift:12:5: error: cannot find 'foo' in scope"],
    ignores: [
      'App.swift:12:5: warning: unused',
      '/w/Tests/AppTests.swift:12: error: XCTAssertEqual failed'
    ]
  },
  {
    id: 'xcode-signing-failed',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:No signing certificate "|requires a provisioning profile\b|No profiles for '|errSecInternalComponent\b|error: Choose a certificate to revoke\. )/,
    summary: 'Xcode has no certificate or profile to sign with.',
    remedy: 'Import certificate and profile into a keychain of the runner before the build.',
    docs: 'https://docs.github.com/en/actions/how-tos/deploy/deploy-to-third-party-platforms/sign-xcode-applications',
    matches: [
      'error: No signing certificate "iOS Distribution" found',
      'error: "App" requires a provisioning profile.',
      "error: No profiles for 'com.acme.app' were found",
      'App.app: errSecInternalComponent',
      'App.xcodeproj: error: Choose a certificate to revoke. Your account has reached the maximum number of certificates.'
    ],
    ignores: ['Signing Identity: "Apple Development"']
  },
  {
    id: 'haskell-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|\s)(?<file>[^\s:]+\.hs):\d+:\d+: error:/,
    summary: 'A Haskell file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://errors.haskell.org/',
    matches: [
      'shellcheck.hs:442:19: error:     Variable not in scope: doesPathExist',
      'src/Lib.hs:12:5: error: [GHC-88464]'
    ],
    ignores: ['src/Lib.hs:12:5: warning: [-Wunused-imports]']
  },
  {
    id: 'bazel-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bno such (?:target|package) '(?<target>[^']+)'(?:: |$)|\bcannot load '(?<file>[^']+)': no such file\b|\bERROR: Skipping '[^']+': /,
    summary: 'Bazel does not find {target}{file}.',
    remedy: 'Correct the label, or add the file.',
    docs: 'https://bazel.build/concepts/labels',
    matches: [
      "ERROR: /work/BUILD:3:11: no such target '//core:app': target 'app' not declared in package 'core'"
    ],
    ignores: ['INFO: Analyzed target //core:app']
  },
  {
    id: 'bazel-action-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^ERROR: \S+\/BUILD(?:\.bazel)?:\d+:\d+: .{1,200} failed: (?:\(Exit|\(Aborted|\(Killed|error executing)/,
    summary: 'A Bazel action failed.',
    remedy: 'See the output below it.',
    docs: 'https://bazel.build/',
    matches: [
      'ERROR: /work/BUILD:3:11: Compiling app.cc failed: (Exit 1): gcc failed: error executing command'
    ],
    ignores: ['INFO: Build completed successfully']
  },
  {
    id: 'west-manifest-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bFATAL ERROR: can't init: no west\.yml found in (?<folder>\S+)/,
    summary: 'west finds no west.yml in {folder}.',
    remedy: 'Add the manifest, or name the folder that holds it.',
    docs: 'https://docs.zephyrproject.org/latest/develop/west/manifest.html',
    matches: ["FATAL ERROR: can't init: no west.yml found in /tmp/app/config"],
    ignores: ['FATAL ERROR: command exited with status 1: /usr/local/bin/cmake --build /w/build']
  },
  {
    id: 'vcpkg-port-failed',
    category: 'build_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:error: building|Error: Building package) (?<port>\S+) failed with: (?:BUILD_FAILED|POST_BUILD_CHECKS_FAILED|FILE_CONFLICTS|CASCADED)/,
    summary: 'vcpkg could not build {port}.',
    remedy: 'See the log it names; update the baseline.',
    docs: 'https://learn.microsoft.com/en-us/vcpkg/',
    matches: [
      'error: building openssl:x64-linux failed with: BUILD_FAILED',
      'Error: Building package openssl:x64-linux failed with: BUILD_FAILED'
    ],
    ignores: ['Building openssl:x64-linux...']
  },
  {
    id: 'vcpkg-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    // The numbers are curl's; 22 is an HTTP status, which may be a wrong address.
    pattern:
      /^error: \S+: curl (?:operation failed with error|failed to download with exit) code (?:[567]|16|18|28|35|52|55|56|92)\b|^error: https:\S+: failed: status code 5\d\d\b|^\s*status_code: (?:[567]|16|18|28|35|52|55|56|92)$/,
    summary: 'vcpkg or CMake could not download a file.',
    remedy: 'Re-run the job.',
    docs: 'https://learn.microsoft.com/en-us/vcpkg/users/assetcaching',
    matches: [
      'error: https://files.example.com/a.tar.gz: failed: status code 502',
      '          status_code: 28'
    ],
    ignores: ['error: https://files.example.com/a.tar.gz: failed: status code 404']
  },
  {
    id: 'cmake-download-refused-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    // CMake prints curl's own log of a failed download; MSBuild puts a name and blanks into its lines.
    pattern: /^\s*(?:CUSTOMBUILD : )?The requested URL returned error ?: 5\d\d\b/,
    summary: 'A server could not answer a download of CMake.',
    remedy: 'Re-run the job.',
    docs: 'https://cmake.org/cmake/help/latest/module/ExternalProject.html',
    matches: [
      'The requested URL returned error: 502',
      'CUSTOMBUILD : The requested URL returned error : 504 [D:\\a\\app\\build\\curl-populate.vcxproj]'
    ],
    ignores: ['The requested URL returned error: 404']
  },
  {
    id: 'vcpkg-mirrors-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    // The last of its mirrors: where another one answers, no error of the download follows.
    patterns: [
      /^-- Downloading \S.* Failed\. Status: (?:[567]|16|18|28|35|52|55|56|92);/,
      /^CMake Error at \S*vcpkg_download_distfile\.cmake:\d+/
    ],
    within: 2,
    summary: 'vcpkg could not download a file.',
    remedy: 'Re-run the job.',
    docs: 'https://learn.microsoft.com/en-us/vcpkg/users/assetcaching',
    matches: [
      '-- Downloading https://files.example.com/a.tar.xz... Failed. Status: 28;"Timeout was reached"\nCMake Error at scripts/cmake/vcpkg_download_distfile.cmake:181 (message):'
    ],
    ignores: [
      '-- Downloading https://files.example.com/a.tar.xz... Failed. Status: 22;"HTTP response code said error"\nCMake Error at scripts/cmake/vcpkg_download_distfile.cmake:181 (message):',
      '-- Downloading https://files.example.com/a.tar.xz... Failed. Status: 28;"Timeout was reached"\n-- Downloading https://mirror.example.com/a.tar.xz...'
    ]
  },
  {
    id: 'conan-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: Missing (?:prebuilt package for |binary: )'?(?<package>[^'\s]+)|\bERROR: (?:Package '(?<name>[^']+)' not resolved|.{0,40}Unable to find '(?<other>[^']+)' in remotes)/,
    summary: 'Conan has no such package or binary.',
    remedy: 'Build it with --build=missing, or correct its name.',
    docs: 'https://docs.conan.io/2/',
    matches: [
      "ERROR: Missing prebuilt package for 'zlib/1.2.13'",
      "ERROR: Package 'zlib/9.9' not resolved: Unable to find 'zlib/9.9' in remotes."
    ],
    ignores: ['zlib/1.2.13: Already installed!']
  },
  {
    id: 'autoconf-macro-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: possibly undefined macro: (?<macro>\w+)|\bautoreconf: (?:error|\S+ failed with exit status)|\baclocal: error: |\berror: (?:m4_)?AC_\w+ .{0,40}not found/,
    summary: 'autoconf does not know a macro or cannot run.',
    remedy: 'Install autoconf-archive, libtool and pkg-config before the step.',
    docs: 'https://www.gnu.org/software/autoconf/',
    matches: ['configure.ac:12: error: possibly undefined macro: AC_PROG_LIBTOOL'],
    ignores: ['configure.ac:12: warning: The macro is obsolete']
  },
  {
    id: 'cmake-generator-or-source-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCMake Error: (?:The source directory "[^"]+" does not (?:appear to contain CMakeLists\.txt|exist)|Could not create named generator|CMAKE_\w+_COMPILER not set|Error: generator : |The source "[^"]+" does not match the source)|\bCMake Error: Could not find CMAKE_ROOT/,
    summary: 'CMake was not started as it must be.',
    remedy: 'Correct the folder, the generator or the compiler of the step.',
    docs: 'https://cmake.org/cmake/help/latest/',
    matches: [
      'CMake Error: The source directory "/work/app" does not appear to contain CMakeLists.txt.'
    ],
    ignores: ['-- Configuring done']
  },
  {
    id: 'compiler-warnings-as-errors',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\ball warnings being treated as errors\b|\berror: warnings found and -Werror specified\b|\bwarning treated as error - no 'object' file generated\b/,
    summary: 'Warnings of the compiler count as errors.',
    remedy: 'Correct the warnings above it.',
    docs: 'https://gcc.gnu.org/onlinedocs/gcc/Warning-Options.html',
    matches: [
      'cc1plus: all warnings being treated as errors',
      'error: warnings found and -Werror specified'
    ],
    ignores: ['cc1plus: some warnings']
  },
  {
    id: 'protobuf-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.proto):(?:\d+:\d+: (?!warning)\S| (?:File not found|Import "[^"]+" was not found))|\bprotoc-gen-\w+: program not found or is not executable\b/,
    summary: 'A protobuf file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://protobuf.dev/',
    matches: [
      'app.proto:12:3: "User" is not defined.',
      'protoc-gen-go: program not found or is not executable'
    ],
    ignores: ['app.proto:12:3: warning: Import unused']
  },
  {
    id: 'clang-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:warning|error): code should be clang-formatted\b|\[-Wclang-format-violations\]/,
    summary: 'C or C++ files are not formatted.',
    remedy: 'Run clang-format -i and commit the result.',
    docs: 'https://clang.llvm.org/docs/ClangFormat.html',
    matches: ['src/a.cpp:12:3: error: code should be clang-formatted [-Wclang-format-violations]'],
    ignores: ['clang-format: ok']
  },
  {
    id: 'clang-tidy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: .{1,400} \[(?<check>(?:bugprone|cert|cppcoreguidelines|google|llvm|misc|modernize|performance|portability|readability)-[\w-]+|clang-analyzer-[\w.-]+).{0,60}\]\s*$/,
    summary: 'clang-tidy found a breach of {check}.',
    remedy: 'Correct the places that clang-tidy names.',
    docs: 'https://clang.llvm.org/extra/clang-tidy/',
    matches: ['/w/a.cpp(3,1): error: use nullptr [modernize-use-nullptr,-warnings-as-errors]'],
    ignores: ['a.cpp:3:1: warning: use nullptr [modernize-use-nullptr]']
  },
  {
    id: 'cppcheck-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\S+\.(?:[ch]|cc|cpp|cxx|hh|hpp|hxx):\d+:\d+: (?:error|warning): .{1,300} \[(?<check>[a-z]+(?:[A-Z][a-z\d]*)+)\]$/,
    summary: 'cppcheck found {check}.',
    remedy: 'Correct the place that is named, or suppress the check with a reason.',
    docs: 'https://cppcheck.sourceforge.io/manual.html',
    matches: [
      "main.c:1:29: error: Array 'a[2]' accessed at index 2, which is out of bounds. [arrayIndexOutOfBounds]"
    ],
    ignores: ['src/b.cc:9:5: error: unused variable [-Werror=unused-variable]']
  },
  {
    id: 'compiler-input-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?(?:-\d+)?|cc1(?:plus)?|rustc|javac|tsc|nasm): (?:fatal )?error: (?:no such file or directory: '(?<file>[^']+)'|(?<input>\S+): No such file or directory)|\berror: couldn't read \S+: No such file or directory\b|\berror: file not found: (?<java>\S+\.java)|\bmake(?:\[\d+\])?: \*\*\* (?<folder>\S+): No such file or directory\. {2}Stop\b/,
    summary: 'A compiler does not find its input.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://gcc.gnu.org/onlinedocs/gcc/',
    matches: [
      'gcc: error: app.c: No such file or directory',
      "clang: error: no such file or directory: 'app.c'",
      'make: *** src: No such file or directory.  Stop.'
    ],
    ignores: ['app.c:3:10: fatal error: app.h: No such file or directory']
  },
  {
    id: 'bazel-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:FAIL: )?(?<target>\/\/\S+) +(?:FAILED|TIMEOUT)(?: in [\d.]+s)?|^Executed \d+ out of \d+ tests?: .{0,60}\b(?:fails? locally|fails? remotely)\b/,
    summary: 'The Bazel test {target} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bazel.build/docs/user-manual',
    matches: [
      '//src/app:app_test                      FAILED in 1.2s',
      'Executed 12 out of 12 tests: 11 tests pass and 1 fails locally.'
    ],
    ignores: ['//src/app:app_test                      PASSED in 1.2s']
  }
]
