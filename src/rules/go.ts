import type { TextRule } from '../engine/types/rule.js'

export const goRules: TextRule[] = [
  {
    id: 'go-connection-reset',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:read|write) tcp [\d.:[\]a-f]+->(?!127\.|10\.|172\.|192\.168\.|\[::1\])[\d.]+:\d+: (?:read|write): (?:connection reset by peer|broken pipe|connection timed out)/,
    summary: 'A connection broke.',
    remedy: 'Re-run the job.',
    docs: 'https://pkg.go.dev/net',
    matches: ['read tcp 10.1.0.4:40000->192.0.2.3:443: read: connection reset by peer'],
    ignores: ['read tcp 127.0.0.1:40000->127.0.0.1:8080: read: connection reset by peer']
  },
  {
    id: 'go-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:vet: )?(?<file>\S+\.go):\d+(?::\d+)?: (?:undefined: |cannot use |"[^"]+" imported and not used|imported and not used|missing return|syntax error: |not enough (?:arguments|return)|too many (?:arguments|return)|invalid operation: |cannot (?:assign|convert|infer|call|range) |cannot find (?!package)|undeclared name|.{1,60} (?:undefined \(|redeclared|declared and not used)|no new variables|assignment mismatch: |duplicate (?:case|method|key)|unknown field |expected ')/,
    summary: 'A Go file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://go.dev/ref/spec',
    matches: [
      './main.go:12:5: undefined: foo',
      'vet: ./main.go:12:5: undefined: foo',
      'internal/app.go:4:2: "fmt" imported and not used',
      '##[error]cmd/x.go:9:3: cannot use s (variable of type string) as int value in assignment',
      'a.go:7:2: x declared and not used',
      'a.go:9:4: c.Foo undefined (type Client has no field or method Foo)'
    ],
    ignores: ['main.go:12:5: exported function Foo should have comment (golint)']
  },
  {
    id: 'go-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^FAIL[ \t]+(?<package>\S+) \[(?:build|setup) failed\]/,
    summary: 'The package {package} does not build.',
    remedy: 'Correct the errors listed above it.',
    docs: 'https://pkg.go.dev/cmd/go',
    matches: [
      'FAIL\tgithub.com/acme/app/internal [build failed]',
      'FAIL\tgithub.com/acme/app [setup failed]'
    ],
    ignores: ['ok  \tgithub.com/acme/app\t0.012s']
  },
  {
    id: 'go-sum-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmissing go\.sum entry for\b/,
    summary: 'go.sum lacks an entry.',
    remedy: 'Run go mod tidy and commit go.mod and go.sum.',
    docs: 'https://go.dev/ref/mod#go-sum-files',
    matches: [
      'main.go:5:2: missing go.sum entry for module providing package github.com/acme/lib; to add:',
      '##[error]cmd/main.go:26:2: missing go.sum entry for module providing package k8s.io/client-go'
    ],
    ignores: ['go.sum entry found']
  },
  {
    id: 'go-checksum-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bverifying \S.{0,200}: checksum mismatch\b/,
    summary: 'A module does not have the checksum of go.sum.',
    remedy: 'Find out why the module changed before the checksum is updated.',
    docs: 'https://go.dev/ref/mod#go-sum-files',
    matches: [
      'verifying github.com/acme/lib@v1.0.0: checksum mismatch',
      'go: verifying module: verifying github.com/acme/lib@v1.0.0/go.mod: checksum mismatch'
    ],
    ignores: ['checksum ok']
  },
  {
    id: 'go-revision-unknown',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:invalid version: |@[^\s@]+: )unknown revision \S|^go: .{1,300}: reading https?:\/\/\S+\/@v\/\S+: (?:404|410) /,
    summary: 'A module has no such version.',
    remedy: 'Correct the version in go.mod; a private module needs GOPRIVATE and a token.',
    docs: 'https://go.dev/ref/mod#version-queries',
    matches: [
      'go: github.com/acme/lib@v9.9.9: invalid version: unknown revision v9.9.9',
      'go: github.com/acme/chart@v1.0.0: reading https://packages.example.com/github.com/acme/chart/@v/v1.0.0.mod: 404 Not Found'
    ],
    ignores: [
      "fatal: ambiguous argument 'HEAD^': unknown revision or path not in the working tree."
    ]
  },
  {
    id: 'go-mod-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:go: updates to go\.mod needed|inconsistent vendoring in |go: (?:errors parsing|inconsistent) go\.mod)/,
    summary: 'go.mod does not match the code.',
    remedy: 'Run go mod tidy (and go mod vendor where it is used) and commit the result.',
    docs: 'https://go.dev/ref/mod#go-mod-tidy',
    matches: [
      'go: updates to go.mod needed; to update it:',
      'go: inconsistent vendoring in /w/app:'
    ],
    ignores: ['go mod tidy: done']
  },
  {
    id: 'go-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bno required module provides package (?<package>[\w./-]+)/,
    summary: 'No module of go.mod provides {package}.',
    remedy: 'Run go get for the package and commit go.mod and go.sum.',
    docs: 'https://go.dev/ref/mod#go-get',
    matches: ['main.go:5:2: no required module provides package github.com/acme/lib; to add it:'],
    ignores: ['module provides package']
  },
  {
    id: 'go-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bpackage (?<package>[\w./-]+) is not in (?:std|GOROOT)\b/,
    summary: 'There is no package {package}.',
    remedy:
      'Correct the import, or set go-version on actions/setup-go to one that has the package.',
    docs: 'https://github.com/actions/setup-go',
    matches: [
      'main.go:4:2: package slices is not in GOROOT (/opt/hostedtoolcache/go/1.20/x64/src/slices)',
      'a.go:3:8: package foo/bar is not in std (/usr/local/go/src/foo/bar)'
    ],
    ignores: ['package is in std']
  },
  {
    id: 'go-main-module-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgo\.mod file not found in current directory\b|\bgo: (?:cannot find main module\b|no modules specified \()|\bdirectory prefix \S+ does not contain (?:main module|modules listed in go\.work)\b/,
    summary: 'There is no go.mod where Go runs.',
    remedy: 'Put actions/checkout before it and set working-directory to the folder of go.mod.',
    docs: 'https://go.dev/ref/mod',
    matches: [
      "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
      'go: cannot find main module, but found .git/config in /w/app',
      'pattern ./...: directory prefix . does not contain main module or its selected dependencies',
      "go: no modules specified (see 'go help mod download')"
    ],
    ignores: ['go: downloading github.com/acme/lib v1']
  },
  {
    id: 'go-toolchain-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgo\.mod requires go >= \S+ \(running go\b|\binvalid go version '|\bnote: module requires Go 1\.\d+/,
    summary: 'The module needs a newer Go than the job runs.',
    remedy: 'Set go-version-file: go.mod on actions/setup-go.',
    docs: 'https://go.dev/doc/toolchain',
    matches: [
      'go: go.mod requires go >= 1.22.0 (running go 1.21.6; GOTOOLCHAIN=local)',
      "go: errors parsing: invalid go version '1.22.0': must match format 1.23",
      'note: module requires Go 1.20'
    ],
    ignores: ['go version go1.22.0 linux/amd64']
  },
  {
    id: 'go-proxy-unavailable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bproxy\.golang\.org\b.*(?: 50[0234] |TLS handshake timeout|i\/o timeout|[Cc]onnection reset|unexpected EOF|connection refused|INTERNAL_ERROR)|: Get "https?:\/\/[^"]{1,300}\/@v\/[^"]{1,100}": (?:unexpected EOF|EOF|net\/http: TLS handshake timeout|.{1,100}: connection reset by peer)$/,
    summary: 'The Go module proxy could not be reached.',
    remedy: 'Re-run the job; cache ~/go/pkg/mod with actions/setup-go.',
    docs: 'https://proxy.golang.org/',
    matches: [
      'go: github.com/acme/lib@v1.0.0: Get "https://proxy.golang.org/github.com/acme/lib/@v/v1.0.0.mod": net/http: TLS handshake timeout',
      'go: golang.org/x/net@v0.1.0: reading https://proxy.golang.org/golang.org/x/net/@v/v0.1.0.zip: 502 Bad Gateway',
      'main.go:6:2: acme.test/lib@v1.0.0: Get "https://goproxy.acme.test/acme.test/lib/@v/v1.0.0.zip": EOF'
    ],
    ignores: [
      'reading https://proxy.golang.org/github.com/acme/lib/@v/v9.mod: 404 Not Found',
      'client_test.go:12: Get "http://127.0.0.1:8080/health": EOF'
    ]
  },
  {
    id: 'go-no-files',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bbuild constraints exclude all Go files in\b/,
    summary: 'No Go file of a package fits this system and these build tags.',
    remedy: 'Check GOOS, GOARCH, CGO_ENABLED and the build tags.',
    docs: 'https://pkg.go.dev/cmd/go#hdr-Build_constraints',
    matches: ['package github.com/acme/cgo: build constraints exclude all Go files in /w/cgo'],
    ignores: ['no Go files changed']
  },
  {
    id: 'golangci-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTimeout exceeded: try increasing it by passing --timeout option\b|\blevel=error msg="Running error: .{0,200}timed out to load packages\b/,
    summary: 'golangci-lint ran out of its own time limit.',
    remedy: 'Raise --timeout, and cache what it needs.',
    docs: 'https://golangci-lint.run/',
    matches: ['level=error msg="Timeout exceeded: try increasing it by passing --timeout option"'],
    ignores: ['level=info msg="Execution took 12s"']
  },
  {
    id: 'golangci-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Error: |level=error msg=")?(?:can't load config: |Running error: (?:unknown linters?|can't |error in the config)|unsupported version of the configuration|jsonschema: "[^"]*" does not validate with)|\bthe Go language version \(go1\.\d+\) used to build golangci-lint is lower than the targeted Go version\b/,
    summary: 'golangci-lint cannot use its configuration.',
    remedy: 'Bring the configuration and the version of the tool in line.',
    docs: 'https://golangci-lint.run/',
    matches: [
      'Error: can\'t load config: unsupported version of the configuration: "" See https://golangci-lint.run/',
      "Error: can't load config: the Go language version (go1.22) used to build golangci-lint is lower than the targeted Go version (1.23)"
    ],
    ignores: ['level=info msg="[config_reader] Used config file .golangci.yml"']
  },
  {
    id: 'go-compiler-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcgo: C compiler "(?<compiler>[^"]+)" not found\b|\bcgo: exec (?<other>\S+): exec: "[^"]+": executable file not found\b/,
    summary: 'cgo needs the C compiler {compiler}{other}.',
    remedy: 'Install it, or build with CGO_ENABLED=0.',
    docs: 'https://pkg.go.dev/cmd/cgo',
    matches: ['cgo: C compiler "gcc" not found: exec: "gcc": not found'],
    ignores: ['cgo is enabled']
  },
  {
    id: 'go-package-not-found',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcannot find package "(?<package>[^"]+)" in any of:|\bcannot find package "?(?<other>[\w./-]+)"? (?:in (?:any of|vendor)|\()/,
    summary: 'The Go package is not there: {package}{other}.',
    remedy: 'Run go get, or correct the import.',
    docs: 'https://go.dev/doc/code',
    matches: ['app.go:5:2: cannot find package "example.com/x/z" in any of:'],
    ignores: ['found package']
  },
  {
    id: 'golangci-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?<file>\S+\.go):\d+:\d+: (?:(?:SA|ST|S|QF)\d{4}: |.+ \((?<linter>arangolint|asasalint|asciicheck|bidichk|bodyclose|canonicalheader|containedctx|contextcheck|copyloopvar|cyclop|deadcode|decorder|depguard|dogsled|dupl|dupword|durationcheck|embeddedstructfieldcheck|err113|errcheck|errchkjson|errname|errorlint|exhaustive|exhaustruct|exportloopref|exptostd|fatcontext|forbidigo|forcetypeassert|funcorder|funlen|gci|ginkgolinter|gocheckcompilerdirectives|gochecknoglobals|gochecknoinits|gochecksumtype|gocognit|goconst|gocritic|gocyclo|godoclint|godot|godox|goerr113|gofmt|gofumpt|goheader|goimports|golines|golint|gomnd|gomoddirectives|gomodguard|goprintffuncname|gosec|gosimple|gosmopolitan|govet|grouper|iface|importas|inamedparam|ineffassign|interfacebloat|intrange|iotamixing|ireturn|lll|loggercheck|maintidx|makezero|mirror|misspell|mnd|modernize|musttag|nakedret|nestif|nilerr|nilnesserr|nilnil|nlreturn|noctx|noinlineerr|nolintlint|nonamedreturns|nosprintfhostport|paralleltest|perfsprint|prealloc|predeclared|promlinter|protogetter|reassign|recvcheck|revive|rowserrcheck|scopelint|sloglint|spancheck|sqlclosecheck|staticcheck|structcheck|stylecheck|tagalign|tagliatelle|testableexamples|testifylint|testpackage|thelper|tparallel|typecheck|unconvert|unparam|unqueryvet|unused|usestdlibvars|usetesting|varcheck|varnamelen|wastedassign|whitespace|wrapcheck|wsl|wsl_v5|zerologlint)\)\s*$)/,
    summary: 'golangci-lint found something in {file}.',
    remedy: 'Correct the places that it names.',
    docs: 'https://golangci-lint.run/',
    matches: [
      '##[error]internal/verify.go:20:2: SA1019: "github.com/acme/x" is deprecated: Use y (staticcheck)',
      'main.go:12:5: Error return value of `f.Close` is not checked (errcheck)'
    ],
    ignores: ['main.go:12:5: undefined: foo']
  },
  {
    id: 'go-vet-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*vet: (?!\S+\.go:\d)|^\s*\S+\.go:\d+:\d+: .*(?:\bformat %\w|composite literal uses unkeyed fields|call has possible|call not used|unreachable code|self-assignment of|passes lock by value|possible misuse of)/,
    summary: 'go vet found something.',
    remedy: 'Correct the place that is named.',
    docs: 'https://pkg.go.dev/cmd/vet',
    matches: [
      'vet: exit status 2',
      './main.go:12:2: fmt.Printf format %d has arg s of wrong type string',
      'a.go:3:5: unreachable code'
    ],
    ignores: ['go vet: ok', 'vet: ./main.go:12:5: undefined: foo']
  },
  {
    id: 'gofmt-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:gofmt|goimports|gofumpt) (?:needed|found unformatted|check failed)|\b(?:[Ff]iles|[Cc]ode) (?:are|is) not gofmt(?:'?ed|-ed)\b|\bGo (?:code|files) (?:is|are) not formatted\b|\bPlease run `?go ?fmt\b/,
    summary: 'Go files are not formatted.',
    remedy: 'Run gofmt -w . and commit the result.',
    docs: 'https://pkg.go.dev/cmd/gofmt',
    matches: [
      'Go code is not formatted:',
      'gofmt needed on: main.go',
      'The following files are not gofmted'
    ],
    ignores: ['gofmt ok']
  },
  {
    id: 'gofmt-diff',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^diff (?:-u )?(?<file>\S+\.go)(?:\.orig)? \S+\.go\s*$/,
    summary: '{file} is not formatted.',
    remedy: 'Run gofmt -w and commit the result.',
    docs: 'https://pkg.go.dev/cmd/gofmt',
    matches: [
      'diff -u pkg/app/run.go.orig pkg/app/run.go',
      'diff pkg/app/run.go.orig pkg/app/run.go'
    ],
    ignores: ['diff --git a/pkg/app/run.go b/pkg/app/run.go']
  },
  {
    id: 'golint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.go):\d+:\d+: (?:exported .{1,80} should (?:have|be)|comment on exported .{1,80} should|don't use underscores|should (?:replace|omit|not use)|if block ends with a return|error (?:var|strings)|receiver name|(?:func|var|const|type|method|struct field|package) .{1,80} should be|package comment should|a blank import should|\w+ name will be used as)/,
    summary: 'golint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://pkg.go.dev/golang.org/x/lint',
    matches: ['app.go:12:1: exported function Run should have comment or be unexported'],
    ignores: ['app.go:12:1: undefined: run']
  },
  {
    id: 'go-vet-finding-old',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.go):\d+: (?:arg .{1,120} (?:for|of) (?:printf|wrong)|.{1,80}\bcomposite literal uses|possible formatting directive|missing argument for|.{1,60} declaration of "\w+" shadows|unreachable code|result of .{1,60} call not used|Println call ends|wrong number of args)/,
    summary: 'go vet has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://pkg.go.dev/cmd/vet',
    matches: ['app.go:12: arg s for printf verb %d of wrong type: string'],
    ignores: ['app.go:12: undefined: run']
  },
  {
    id: 'go-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:--- )?FAIL: (?<test>(?:Test|Example|Benchmark|Fuzz)[\w/.#=,:()@+-]*) \(/,
    summary: 'The Go test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/testing',
    matches: [
      '--- FAIL: TestAlpha/Testing_Frameworks (0.00s)',
      '    --- FAIL: TestX (1.20s)',
      '--- FAIL: TestAccBackup (941.04s)'
    ],
    ignores: ['--- PASS: TestAlpha (0.00s)']
  },
  {
    id: 'go-package-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^FAIL[ \t]+(?<package>[^\s/]+\/\S+)\s+(?:[\d.]+s|\(cached\))\s*$/,
    summary: 'Tests of the package {package} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
    matches: ['FAIL\tgithub.com/acme/app/internal\t0.012s'],
    ignores: ['ok  \tgithub.com/acme/app\t0.012s', 'FAIL\tgithub.com/acme/app [build failed]']
  },
  {
    id: 'go-data-race',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*WARNING: DATA RACE\b/,
    summary: 'The race detector found two goroutines at the same data.',
    remedy: 'Guard the data; the stacks below show who reads and who writes.',
    docs: 'https://go.dev/doc/articles/race_detector',
    matches: ['WARNING: DATA RACE'],
    ignores: ['no data race']
  },
  {
    id: 'go-panic',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?panic: (?!test timed out)(?<message>.+)/,
    summary: 'A Go program panicked: {message}',
    remedy: 'Correct the code at the first frame of its own in the trace.',
    docs: 'https://go.dev/doc/effective_go#panic',
    matches: [
      'panic: runtime error: invalid memory address or nil pointer dereference',
      'panic: assignment to entry in nil map [recovered]'
    ],
    ignores: ['panic: test timed out after 10m0s', 'recovered from panic']
  },
  {
    id: 'gotestsum-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^DONE \d+ tests?,.{0,60} [1-9]\d* failures?\b|^=== FAIL: (?<test>\S+ \S+)/,
    summary: 'Go tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/gotestyourself/gotestsum',
    matches: [
      'DONE 120 tests, 2 skipped, 1 failure in 12.3s',
      '=== FAIL: internal/app TestX (0.01s)'
    ],
    ignores: ['DONE 120 tests in 12.3s']
  },
  {
    id: 'gocheck-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^FAIL: (?<file>\S+_test\.go:\d+): (?<test>\S+)|^OOPS: \d+ passed, .{0,60}[1-9]\d* (?:FAILED|PANICKED)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/gopkg.in/check.v1',
    matches: ['FAIL: app_test.go:12: AppSuite.TestRun'],
    ignores: ['PASS: app_test.go:12: AppSuite.TestRun']
  }
]
