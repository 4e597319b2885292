import type { TextRule } from '../engine/types/rule.js'

export const rustRules: TextRule[] = [
  {
    id: 'rust-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\]|\s)error\[E\d{4}\]: /,
    summary: 'A Rust file does not compile.',
    remedy: 'Correct the line that the compiler names; rustc --explain tells more of the code.',
    docs: 'https://doc.rust-lang.org/error_codes/error-index.html',
    matches: [
      'error[E0425]: cannot find value `foo` in this scope',
      '##[error]error[E0433]: failed to resolve: use of undeclared crate or module `env`'
    ],
    ignores: ['warning: unused variable: `x`']
  },
  {
    id: 'rust-error-without-code',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?:##\[error\])?error: (?!could not compile|aborting due|internal compiler error|test failed)\S/,
      /^\s+--> \S+\.rs:\d+:\d+\s*$/
    ],
    within: 1,
    above: /^(?:##\[error\])?error: /,
    summary: 'A Rust file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://doc.rust-lang.org/error_codes/error-index.html',
    matches: ['error: constant in pattern is not `#[structural_match]`\n   --> src/error.rs:160:9'],
    ignores: ['warning: unused variable: `x`\n   --> src/error.rs:160:9']
  },
  {
    id: 'rust-crate-not-compiled',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bcould not compile `(?<crate>[\w-]+)`/,
    summary: 'The crate {crate} does not compile.',
    remedy: 'Correct the errors listed above it.',
    docs: 'https://doc.rust-lang.org/rustc/',
    matches: [
      'error: could not compile `app` (lib) due to 2 previous errors',
      'error: could not compile `formal-ai` (lib test) due to 5 previous errors'
    ],
    ignores: ['Compiling app v0.1.0']
  },
  {
    id: 'rust-compiler-crashed',
    category: 'build_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?error: internal compiler error: |^error: the compiler unexpectedly panicked\b/,
    summary: 'The Rust compiler crashed.',
    remedy: 'Try another toolchain; where it stays, report it with the trace.',
    docs: 'https://doc.rust-lang.org/rustc/',
    matches: [
      'error: internal compiler error: unexpected panic',
      'error: the compiler unexpectedly panicked. this is a bug.'
    ],
    ignores: ['note: the compiler unexpectedly panicked. this is a bug.']
  },
  {
    id: 'rust-linker-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: linker `(?<linker>[\w./+-]+)` not found/,
    summary: 'The linker {linker} is not installed.',
    remedy: 'Install it before the build, for instance with apt-get.',
    docs: 'https://doc.rust-lang.org/rustc/codegen-options/index.html#linker',
    matches: ['error: linker `cc` not found', 'error: linker `aarch64-linux-gnu-gcc` not found'],
    ignores: ['linker found']
  },
  {
    id: 'rust-linking-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror: linking with `[^`]+` failed\b/,
    summary: 'A Rust program could not be linked.',
    remedy: 'Read the linker lines below it; a missing library has to be installed.',
    docs: 'https://doc.rust-lang.org/rustc/codegen-options/index.html',
    matches: ['error: linking with `cc` failed: exit status: 1'],
    ignores: ['linking with cc']
  },
  {
    id: 'rust-build-script-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bfailed to run custom build command for `(?<crate>[\w-]+)/,
    summary: 'The build script of the crate {crate} failed.',
    remedy: 'Read its output below; most often a system library has to be installed.',
    docs: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    matches: ['error: failed to run custom build command for `openssl-sys v0.9.99`'],
    ignores: ['ran custom build command']
  },
  {
    id: 'rust-build-script-crashed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bprocess didn't exit successfully: `[^`]*build-script-\w+` \((?:signal: (?:[467]|11)\b|exit code: 0xc)/,
    summary: 'A build script crashed.',
    remedy: 'Read its output; a broken toolchain or a library of another version are usual causes.',
    docs: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    matches: [
      "  process didn't exit successfully: `/a/target/debug/build/libc-9f/build-script-build` (signal: 11, SIGSEGV: invalid memory reference)"
    ],
    ignores: [
      "  process didn't exit successfully: `/a/target/debug/build/libc-9f/build-script-build` (exit status: 101)"
    ]
  },
  {
    id: 'rust-build-script-panicked',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bthread 'main' (?:\(\d+\) )?panicked at (?<file>\S*build\.rs):\d/,
    summary: 'A build script gave up.',
    remedy: 'Read the line below it; most often a system library has to be installed.',
    docs: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    matches: ["  thread 'main' (91) panicked at build.rs:2:5:"],
    ignores: ["thread 'main' panicked at src/main.rs:2:5:"]
  },
  {
    id: 'rust-build-tool-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not find `(?<tool>protoc)`|^\s*is `(?<program>[\w.+-]+)` not installed\?|\bfailed to find tool "(?<compiler>[^"]+)"/,
    summary: 'A build script needs {tool}{program}{compiler}, which is not installed.',
    remedy: 'Install it before the build.',
    docs: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
    matches: [
      '  build.rs: Custom { kind: NotFound, error: "Could not find `protoc`. If `protoc` is installed, try setting the `PROTOC` environment variable" }',
      'is `cmake` not installed?',
      'error occurred in cc-rs: failed to find tool "x86_64-linux-musl-gcc": No such file or directory (os error 2)'
    ],
    ignores: ['`cmake` is installed']
  },
  {
    id: 'rust-system-library-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe system library `(?<library>[\w.+-]+)` required by crate `[\w-]+` was not found\b|\bUnable to find (?<clang>libclang): |\bCould not find directory of (?<ssl>OpenSSL) installation\b/,
    summary: 'A crate needs the system library {library}{clang}{ssl}.',
    remedy: 'Install its development package before the build.',
    docs: 'https://docs.rs/pkg-config/latest/pkg_config/',
    matches: [
      'The system library `alsa` required by crate `alsa-sys` was not found.',
      'Unable to find libclang: "couldn\'t find any valid shared libraries matching: [libclang.so]"',
      'Could not find directory of OpenSSL installation, and this `-sys` crate cannot'
    ],
    ignores: ['The system library was found']
  },
  {
    id: 'cargo-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:needs to be updated|cannot (?:update|create) the lock file .+) (?:but|because) --(?:locked|frozen) was passed\b/,
    summary: 'Cargo.lock does not match Cargo.toml.',
    remedy: 'Run cargo update -w (or cargo build) and commit Cargo.lock.',
    docs: 'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html',
    matches: [
      'error: the lock file /checkout/Cargo.lock needs to be updated but --locked was passed to prevent this',
      'error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this'
    ],
    ignores: ['--locked was passed']
  },
  {
    id: 'cargo-version-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfailed to select a version for\b/,
    summary: 'The versions that the crates ask for contradict each other.',
    remedy: "Align the versions in Cargo.toml, as Cargo's lines below say.",
    docs: 'https://doc.rust-lang.org/cargo/reference/resolver.html',
    matches: [
      'error: failed to select a version for `libsqlite3-sys`.',
      'error: failed to select a version for the requirement `serde = "^9"`'
    ],
    ignores: ['selected a version']
  },
  {
    id: 'cargo-patch-unresolved',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: failed to resolve patches for `(?<source>[^`]+)`/,
    summary: 'A [patch] for {source} fits no crate.',
    remedy: 'Let the version of the patched crate fit what the dependencies ask for.',
    docs: 'https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html',
    matches: [
      'error: failed to resolve patches for `https://github.com/rust-lang/crates.io-index`'
    ],
    ignores: ['warning: Patch `a v0.1.0` was not used in the crate graph.']
  },
  {
    id: 'cargo-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bno matching package (?:named `[^`]+` )?found\b/,
    summary: 'A crate is not in the registry.',
    remedy: 'Correct the name in Cargo.toml, or name the registry or git address it lives at.',
    docs: 'https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html',
    matches: [
      'error: no matching package named `serde_yamll` found',
      'error: no matching package found'
    ],
    ignores: ['matching package found']
  },
  {
    id: 'cargo-rustc-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:requires rustc \d|is not supported by the following package|cannot be built because it requires rustc)/,
    summary: 'A crate needs a newer Rust than the job runs.',
    remedy:
      'Install a newer toolchain, or hold the crate at a version that still supports this one.',
    docs: 'https://doc.rust-lang.org/cargo/reference/rust-version.html',
    matches: [
      'error: package `clap v4.5.0` cannot be built because it requires rustc 1.74 or newer, while the currently active rustc version is 1.70.0',
      'error: rustc 1.70.0 is not supported by the following package:',
      '  time@0.3.36 requires rustc 1.67.1'
    ],
    ignores: ['rustc 1.74.0 (79e9716c9 2023-11-13)']
  },
  {
    id: 'cargo-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:failed to download (?:from `|replaced source|file)|failed to fetch `https|failed to query replaced source|download of .+ failed|unable to update registry)/i,
    summary: 'Cargo lost its connection to the registry.',
    remedy: 'Re-run the job; cache ~/.cargo/registry and set net.retry.',
    docs: 'https://doc.rust-lang.org/cargo/reference/config.html#netretry',
    matches: [
      'error: failed to download from `https://static.crates.io/crates/serde/1.0.0/download`',
      'error: download of config.json failed',
      'error: failed to fetch `https://github.com/rust-lang/crates.io-index`'
    ],
    ignores: ['Downloading crates ...']
  },
  {
    id: 'cargo-checksum-mismatch',
    category: 'dependency_conflict',
    transient: null,
    blame: 'third_party',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bfailed to verify the checksum of `(?<crate>[\w-]+)|\bchecksum for `(?<locked>[\w-]+) [^`]*` changed between lock files\b/,
    summary: 'A crate is not the one that was expected.',
    remedy:
      'Re-run once; where it stays, the registry or Cargo.lock was changed: find out which before you go on.',
    docs: 'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html',
    matches: [
      '  failed to verify the checksum of `chart-kit v2.0.0 (registry `packages`)`',
      'error: checksum for `chart-kit v2.0.0` changed between lock files'
    ],
    ignores: ['verified the checksum']
  },
  {
    id: 'cargo-spurious-network-error',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\bspurious network error\b/,
    summary: 'Cargo had trouble reaching the registry.',
    remedy: 'Re-run the job; cache ~/.cargo/registry and set net.retry.',
    docs: 'https://doc.rust-lang.org/cargo/reference/config.html#netretry',
    matches: [
      'warning: spurious network error (2 tries remaining): [55] Failed sending data to the peer',
      "warning: spurious network error (2 tries remaining): [6] Couldn't resolve host name (Could not resolve host: index.crates.io)"
    ],
    ignores: ['no network error']
  },
  {
    id: 'cargo-publish-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bremote server responded with an error \(status 429\b/,
    summary: 'The registry limits how often crates are published.',
    remedy:
      'Wait as long as the message says and re-run; ask crates.io for a higher limit for large workspaces.',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    matches: [
      'the remote server responded with an error (status 429 Too Many Requests): You have published too many versions of this crate in the last 24 hours',
      'error: failed to publish to registry: the remote server responded with an error (status 429 Too Many Requests): You have published too many new crates in a short period of time.'
    ],
    ignores: [
      'the remote server responded with an error (status 413 Payload Too Large): max upload size is: 10485760'
    ]
  },
  {
    id: 'cargo-crate-too-large',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bstatus 413 Payload Too Large\): max upload size\b/,
    summary: 'The crate is larger than the registry takes.',
    remedy: 'Leave files out with include or exclude in Cargo.toml.',
    docs: 'https://doc.rust-lang.org/cargo/reference/manifest.html#the-exclude-and-include-fields',
    matches: [
      'the remote server responded with an error (status 413 Payload Too Large): max upload size is: 10485760'
    ],
    ignores: ['max upload size: 10 MB']
  },
  {
    id: 'cargo-publish-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:please run `cargo login`|no token found, please run|remote server responded with an error \(status 403)/,
    summary: 'Cargo has no valid token for the registry.',
    remedy: 'Pass CARGO_REGISTRY_TOKEN as a secret, or use trusted publishing.',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    matches: [
      'error: no token found, please run `cargo login`',
      'the remote server responded with an error (status 403 Forbidden): authentication failed'
    ],
    ignores: ['cargo login succeeded']
  },
  {
    id: 'cargo-version-published-already',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: crate (?<crate>[\w@.+-]+) already exists on \S+ index|\bcrate version `(?<version>[^`]+)` is already uploaded\b/,
    summary: 'This version of the crate is published already.',
    remedy: 'Raise the version in Cargo.toml, or skip the step where the version is known.',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    matches: [
      'error: crate acme-types@1.20.2 already exists on crates.io index',
      '  the remote server responded with an error: crate version `0.3.1` is already uploaded'
    ],
    ignores: ['crate acme-types is new on crates.io index']
  },
  {
    id: 'rust-component-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:'[\w.-]+' is not installed for the toolchain|toolchain '[^']+' is not installed|component '[^']+' for target|the '[\w-]+' (?:component|binary).* is not (?:installed|applicable))/,
    summary: 'A part of the Rust toolchain is not installed.',
    remedy: 'Add the component or target to the step that installs the toolchain.',
    docs: 'https://rust-lang.github.io/rustup/concepts/components.html',
    matches: [
      "error: 'cargo-fmt' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'",
      "error: toolchain 'nightly-2024-01-01' is not installed",
      "error: 'rustfmt' is not installed for the toolchain '1.70.0'"
    ],
    ignores: ["info: component 'rustfmt' is up to date"]
  },
  {
    id: 'rust-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bthe `(?<target>[\w.-]+)` target may not be installed\b/,
    summary: 'The Rust target {target} is not installed.',
    remedy: 'Run rustup target add for it before the build.',
    docs: 'https://rust-lang.github.io/rustup/cross-compilation.html',
    matches: ['  = note: the `wasm32-unknown-unknown` target may not be installed'],
    ignores: ['target installed']
  },
  {
    id: 'rustup-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: could not download (?:nonexistent )?file from '(?<url>https?:\/\/[^/']+)/,
    summary: 'rustup could not download from {url}.',
    remedy: 'Re-run the job.',
    docs: 'https://rust-lang.github.io/rustup/',
    matches: [
      "error: could not download file from 'https://static.rust-lang.org/dist/channel-rust-stable.toml.sha256' to '/home/runner/.rustup/tmp/x'"
    ],
    ignores: ['info: downloading component']
  },
  {
    id: 'sccache-server-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bsccache: error: (?:[Ff]ailed to (?:read|get) response from server|Server startup failed|[Tt]imed out|Connection to server timed out)/,
    summary: 'The compile cache did not answer.',
    remedy: 'Re-run the job; when it recurs, build without sccache.',
    docs: 'https://github.com/mozilla/sccache',
    matches: [
      'sccache: error: Server startup failed: cache storage failed to read: Unexpected (temporary)',
      'sccache: error: failed to get response from server',
      'sccache: error: Timed out waiting for server startup.'
    ],
    ignores: ['sccache: Compile requests 12']
  },
  {
    id: 'rust-cargo-manifest-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcould not find `Cargo\.toml` in\b/,
    summary: 'There is no Cargo.toml where Cargo runs.',
    remedy: 'Put actions/checkout before it and set working-directory to the folder of Cargo.toml.',
    docs: 'https://doc.rust-lang.org/cargo/reference/manifest.html',
    matches: [
      'error: could not find `Cargo.toml` in `/home/runner/work/app/app` or any parent directory'
    ],
    ignores: ['found Cargo.toml']
  },
  {
    id: 'cargo-manifest-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:failed to (?:parse manifest at|load manifest for)\b|invalid type: .{1,80}, expected (?:SemVer version|a )|unknown field `|missing field `(?:package|name|version)`)/,
    summary: "A Cargo.toml can't be read.",
    remedy: 'Correct the place that Cargo names below.',
    docs: 'https://doc.rust-lang.org/cargo/reference/manifest.html',
    matches: [
      'error: failed to parse manifest at `/w/Cargo.toml`',
      'error: failed to load manifest for workspace member `/w/core`',
      'error: invalid type: floating point `0.1`, expected SemVer version'
    ],
    ignores: ['parsed manifest']
  },
  {
    id: 'rust-syntax-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?error: (?:expected (?:one of|expression|identifier|pattern|type|item|`|\w+, found)|unexpected (?:token|closing|end of)|cannot find (?:macro|attribute|derive macro) `|unclosed |mismatched closing delimiter|unknown start of token|this file contains an un-?closed delimiter|no rules expected|proc macro panicked|format argument must be|invalid format string|`\w+` is not a \w+ |environment variable `\w+` not defined|unterminated )/,
    summary: 'A Rust file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://doc.rust-lang.org/error_codes/error-index.html',
    matches: [
      'error: expected one of `!`, `.`, `::`, `;`, `?`, `{`, `}`, or an operator, found `run`',
      'error: cannot find macro `vecc` in this scope'
    ],
    ignores: ['error: could not compile `app` due to previous error', 'error: expected a lock file']
  },
  {
    id: 'cargo-feature-required',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfeature `(?<feature>[\w-]+)` is required\b|\bThe package requires the Cargo feature called `(?<called>[\w-]+)`|\bthis version of Cargo is older than the `\w+` edition\b|\block file version `?\d`? (?:requires|was found, but this version of Cargo)/,
    summary: 'A crate needs a newer Cargo.',
    remedy: 'Set up a newer toolchain, or pin an older version of the crate.',
    docs: 'https://doc.rust-lang.org/cargo/reference/unstable.html',
    matches: [
      '  feature `edition2024` is required',
      '  lock file version 4 requires `-Znext-lockfile-bump`'
    ],
    ignores: ['feature `serde` is enabled']
  },
  {
    id: 'cargo-bench-or-example-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern: /^error: process didn't exit successfully: `/,
    summary: 'A program that Cargo ran failed.',
    remedy: 'See its output above.',
    docs: 'https://doc.rust-lang.org/cargo/',
    matches: ["error: process didn't exit successfully: `target/debug/app` (exit status: 1)"],
    ignores: ['warning: process is slow']
  },
  {
    id: 'cargo-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\[(?:[567]|16|18|28|35|52|55|56|92)\] (?:Timeout was reached|Could(?:n't| not) (?:resolve|connect)|SSL connect error|Failed (?:sending|receiving|to connect)|Transferred a partial|Error in the HTTP2|Stream error|Server returned nothing)/,
    summary: 'Cargo lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://doc.rust-lang.org/cargo/reference/config.html#net',
    matches: [
      '  [28] Timeout was reached (failed to download any data for `serde v1.0` within 30s)',
      '  [35] SSL connect error (OpenSSL SSL_connect: Connection reset by peer)'
    ],
    ignores: ['  [12] other']
  },
  {
    id: 'cargo-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to get successful HTTP response from `https?:\/\/[^`]+`(?: \([^)]*\))?, got 5\d\d\b|\bfailed to get a 200 OK response, got 5\d\d\b/,
    summary: 'The registry answered Cargo with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.crates.io/',
    matches: [
      'failed to get successful HTTP response from `https://static.example.com/crates/a/1.0/download` (192.0.2.1), got 503'
    ],
    ignores: [
      'failed to get successful HTTP response from `https://static.example.com/a` , got 404'
    ]
  },
  {
    id: 'rust-request-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\breqwest::Error \{ kind: Request, .{0,200}\b(?:TimedOut|ConnectError|IncompleteMessage|dns error)|\berror sending request for url \(https?:\/\/(?!localhost|127\.)/,
    summary: 'A Rust program lost its connection.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.rs/reqwest/latest/reqwest/struct.Error.html',
    matches: [
      'reqwest::Error { kind: Request, url: "https://example.com", source: TimedOut }',
      'Caused by: error sending request for url (https://example.com/a)'
    ],
    ignores: ['error sending request for url (http://localhost:8080/)']
  },
  {
    id: 'cargo-index-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to get (?:successful HTTP response|200 response) from `https?:\/\/[^`]+`(?: \([^)]*\))?, got 40[34]\b/,
    summary: 'The registry has no such crate or version.',
    remedy: 'Correct the version in Cargo.toml or Cargo.lock.',
    docs: 'https://doc.rust-lang.org/cargo/',
    matches: [
      'failed to get 200 response from `https://crates.example.com/a/1.0/download`, got 404'
    ],
    ignores: ['failed to get 200 response from `https://crates.example.com/a`, got 503']
  },
  {
    id: 'rustfmt-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|\s|##\[(?:warning|error)\])Diff in (?<file>\S+\.rs)(?: at line \d|:\d)/,
    summary: 'Rust files are not formatted.',
    remedy: 'Run cargo fmt and commit the result.',
    docs: 'https://rust-lang.github.io/rustfmt/',
    matches: [
      'Diff in /home/runner/work/app/app/src/server.rs:17553:',
      'Diff in /w/src/main.rs at line 12:'
    ],
    ignores: ['Diff in behaviour of a.rs']
  },
  {
    id: 'clippy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /= note: `?(?:#\[deny\((?:clippy|rustdoc)::[\w-]+\)\]|-[DF] (?:clippy::|rustdoc::)?[\w-]+`? implied by `-[DF] )|\bhelp: for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy\b/,
    above: /^\s*(?:##\[error\])?(?:error|warning)(?:\[\w+\])?: /,
    summary: 'Clippy or a denied lint found something.',
    remedy: 'Run cargo clippy --fix, or correct the places it names.',
    docs: 'https://rust-lang.github.io/rust-clippy/master/index.html',
    matches: [
      '  = note: `-D clippy::needless-return` implied by `-D warnings`',
      '  = note: `#[deny(clippy::never_loop)]` on by default',
      '   = note: `-D unused-variables` implied by `-D warnings`',
      '   = help: for further information visit https://rust-lang.github.io/rust-clippy/master/index.html#needless_return'
    ],
    ignores: ['warning: unused variable: `x`']
  },
  {
    id: 'rustdoc-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:unresolved link to `|this URL is not a hyperlink)|(?<!warning: )\bpublic documentation for `[^`]+` links to private item\b/,
    summary: 'A link of the documentation is wrong.',
    remedy: 'Correct the link at the place that is named.',
    docs: 'https://doc.rust-lang.org/rustdoc/lints.html',
    matches: [
      'error: public documentation for `render_link` links to private item `render_slot`',
      'error: unresolved link to `Foo::bar`'
    ],
    ignores: ['warning: unresolved link to `Foo`']
  },
  {
    id: 'rust-tidy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:##\[error\])?tidy(?: \[\w+\])?(?: error)?: (?<file>[\w./-]+\.\w+):\d+: /,
    summary: 'tidy found something in {file}.',
    remedy: 'Correct the places that it names.',
    docs: 'https://rustc-dev-guide.rust-lang.org/conventions.html',
    matches: ['tidy error: /checkout/src/test/ui/a.rs:25: line longer than 100 chars'],
    ignores: ['tidy check']
  },
  {
    id: 'cargo-deny-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:advisories|bans|licenses|sources) (?:FAILED\b|ok, .{0,60}FAILED\b)|^error\[(?:unlicensed|rejected|license-not-explicitly-allowed|source-not-allowed|not-allowed|duplicate|wildcard)\]: /,
    summary: 'cargo-deny has findings.',
    remedy: 'Update or replace the crate, or allow it in deny.toml.',
    docs: 'https://embarkstudios.github.io/cargo-deny/',
    matches: [
      'error[unlicensed]: app = 0.1.0 is unlicensed',
      'advisories ok, bans ok, licenses FAILED, sources ok'
    ],
    ignores: ['advisories ok, bans ok, licenses ok, sources ok']
  },
  {
    id: 'cargo-semver-violation',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bSummary semver requires new (?:major|minor) version\b|^--- failure (?<rule>\w+): /,
    summary: 'The change breaks the public API of the crate.',
    remedy: 'Raise the version, or keep the API.',
    docs: 'https://github.com/obi1kenobi/cargo-semver-checks',
    matches: [
      '     Summary semver requires new major version: 1 major and 0 minor checks failed',
      '--- failure function_missing: pub fn removed or renamed ---'
    ],
    ignores: ['Summary no semver update required']
  },
  {
    id: 'cargo-unused-dependencies',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^unused dependencies:\s*$|\bcargo-machete found the following unused dependencies\b/,
    summary: 'Crates are declared and not used.',
    remedy: 'Take them out of Cargo.toml.',
    docs: 'https://github.com/est31/cargo-udeps',
    matches: [
      'unused dependencies:',
      'cargo-machete found the following unused dependencies in .:'
    ],
    ignores: ['All deps seem to have been used.']
  },
  {
    id: 'rust-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:test|----) (?<test>(?!(?:begin|end) )\S.*) (?:\.\.\. FAILED\b|stdout ----\s*$)/,
    summary: 'The Rust test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: [
      'test parser::tests::parses_empty ... FAILED',
      'test src/lib.rs - add (line 12) ... FAILED',
      '---- parser::tests::parses_empty stdout ----'
    ],
    ignores: ['test parser::tests::parses_empty ... ok', '---- end stdout ----']
  },
  {
    id: 'rust-test-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\btest result: FAILED\. \d+ passed; [1-9]\d* failed\b/,
    summary: 'Rust tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: ['test result: FAILED. 748 passed; 1 failed; 13 ignored; 0 measured; 0 filtered out'],
    ignores: ['test result: ok. 748 passed; 0 failed']
  },
  {
    id: 'rust-test-target-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\berror: (?:\d+ targets? failed|(?:doc)?test failed, to rerun pass)|^\s*test failed, to rerun pass/,
    summary: 'Rust tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: [
      "error: test failed, to rerun pass '--lib'",
      'error: test failed, to rerun pass `--test config`',
      'error: doctest failed, to rerun pass `--doc`'
    ],
    ignores: ['tests passed']
  },
  {
    id: 'nextest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?(?<test>\S.+)/,
    summary: 'The Rust test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://nexte.st/',
    matches: [
      '        FAIL [   0.012s] app::cli parses_empty',
      '     TIMEOUT [  60.005s] app::net proxy_forwards',
      '  TRY 3 FAIL [   0.120s] (12/40) app x'
    ],
    ignores: ['        PASS [   0.012s] app::cli parses_empty']
  },
  {
    id: 'rust-panic',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bthread '(?!rustc')(?<thread>[^']{1,200})' (?:\(\d+\) )?panicked at (?!\S*build\.rs:)/,
    summary: 'A Rust program panicked.',
    remedy: 'Correct the code at the place that is named.',
    docs: 'https://doc.rust-lang.org/book/ch09-01-unrecoverable-errors-with-panic.html',
    matches: [
      "thread 'tests::parses' panicked at src/lib.rs:12:5:",
      "thread 'main' (1234) panicked at 'called `Option::unwrap()` on a `None` value', src/main.rs:3:5"
    ],
    ignores: [
      'should panic ... ok',
      "thread 'main' panicked at build.rs:2:5:",
      "thread 'rustc' panicked at src/lib.rs:2:5:"
    ]
  }
]
