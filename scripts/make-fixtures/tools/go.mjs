import { fails, passes } from '../expectations.mjs'

const module = (more = '') => `module github.com/acme/app\n\ngo 1.19\n${more}`
const main = (body, imports = '"fmt"') => ({
  'main.go': `package main\n\nimport (\n\t${imports}\n)\n\nfunc main() {\n\t${body}\n}\n`
})
const test = (body) => ({
  'sum_test.go': `package main\n\nimport "testing"\n\nfunc TestAdds(t *testing.T) {\n\t${body}\n}\n\nfunc TestFine(t *testing.T) {}\n`
})
const proxied =
  'export GOPROXY=https://packages.example.com GONOSUMDB="*" GONOSUMCHECK=1 GOFLAGS=-mod=mod GONOSUMDB=github.com GOSUMDB=off\n'

export const go = {
  name: 'go',
  version: 'go version',
  files: { 'go.mod': module() },
  cases: [
    {
      name: 'go-compile-error',
      files: main('fmt.Println(total)'),
      run: 'go build ./...',
      expect: fails('go-compile-error', 'build_error', 'undefined: total')
    },
    {
      name: 'go-unused-import',
      files: main('fmt.Println(1)', '"fmt"\n\t"os"'),
      run: 'go build ./...',
      expect: fails('go-compile-error', 'build_error', 'imported and not used: "os"')
    },
    {
      name: 'go-test-failed',
      files: {
        ...main('fmt.Println(1)'),
        ...test('if 1+1 != 3 {\n\t\tt.Errorf("1 + 1 = %d, want 3", 1+1)\n\t}')
      },
      run: 'go test ./...',
      expect: fails('go-test-failed', 'test_failure', [
        '--- FAIL: TestAdds',
        'sum_test.go:7: 1 + 1 = 2, want 3'
      ])
    },
    {
      name: 'go-test-verbose-failed',
      files: {
        ...main('fmt.Println(1)'),
        ...test(
          't.Run("zero", func(t *testing.T) { t.Fatal("read: connection reset by peer, as staged") })'
        )
      },
      run: 'go test -v -race=false ./...',
      expect: fails('go-test-failed', 'test_failure', ['--- FAIL: TestAdds', 'as staged'])
    },
    {
      name: 'go-test-panic',
      files: { ...main('fmt.Println(1)'), ...test('var m map[string]int\n\tm["a"] = 1') },
      run: 'go test ./...',
      expect: fails(['go-test-failed', 'go-panic'], 'test_failure', [
        'panic: assignment to entry in nil map',
        '--- FAIL: TestAdds'
      ])
    },
    {
      name: 'go-test-timeout',
      files: { ...main('fmt.Println(1)'), ...test('select {}') },
      run: 'go test -timeout 1s ./...',
      expect: fails(
        ['go-test-time-limit', 'go-panic', 'go-test-failed'],
        ['test_failure', 'timeout'],
        'panic: test timed out after 1s',
        null
      )
    },
    {
      name: 'go-panic',
      files: main('var list []int\n\tfmt.Println(list[3])'),
      run: 'go run .',
      expect: fails(
        'go-panic',
        ['test_failure', 'build_error'],
        'panic: runtime error: index out of range [3] with length 0'
      )
    },
    {
      name: 'go-module-required',
      files: main('fmt.Println(chart.New())', '"fmt"\n\t"github.com/acme/chart"'),
      run: 'go build ./...',
      expect: fails(
        'go-module-missing',
        'missing_dependency',
        'no required module provides package github.com/acme/chart'
      )
    },
    {
      name: 'go-sum-missing',
      files: {
        ...main('fmt.Println(chart.New())', '"fmt"\n\t"github.com/acme/chart"'),
        'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n')
      },
      run: 'go build ./...',
      expect: fails('go-sum-missing', 'dependency_conflict', 'missing go.sum entry')
    },
    {
      name: 'go-proxy-server-error',
      world: { answer: 503 },
      files: { 'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n') },
      run: `${proxied}go mod download`,
      expect: fails(
        ['go-proxy-unavailable', 'service-unavailable'],
        'service_unavailable',
        '503 Service Unavailable',
        true
      )
    },
    {
      name: 'go-proxy-not-found',
      world: { answer: 404 },
      files: { 'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n') },
      run: `${proxied}go mod download`,
      expect: fails(
        ['go-revision-unknown', 'go-module-missing'],
        'missing_dependency',
        '404 Not Found'
      )
    },
    {
      name: 'go-proxy-connection-refused',
      files: { 'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n') },
      run: `${proxied}go mod download`,
      expect: fails(
        ['go-proxy-unavailable', 'go-refused-remote'],
        'network_error',
        'connect: connection refused',
        true
      )
    },
    {
      name: 'go-proxy-host-unknown',
      world: { dns: 'unknown' },
      files: { 'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n') },
      run: `${proxied.replace('packages.example.com', 'goproxy.example.org')}go mod download`,
      expect: fails(
        'go-lookup-failed',
        'network_error',
        'dial tcp: lookup goproxy.example.org',
        true
      )
    },
    {
      name: 'go-toolchain-too-old',
      files: { ...main('fmt.Println(1)'), 'go.mod': 'module github.com/acme/app\n\ngo 1.22.3\n' },
      run: 'go build ./...',
      expect: fails(
        ['go-toolchain-too-old', 'go-mod-invalid'],
        ['dependency_conflict', 'configuration_error'],
        "invalid go version '1.22.3': must match format 1.23"
      )
    },
    {
      name: 'go-main-module-missing',
      run: 'cd ..\nmkdir -p tool\ncd tool\ngo build ./...',
      expect: fails(
        'go-main-module-missing',
        ['missing_file', 'configuration_error'],
        ['go.mod file not found', 'directory prefix . does not contain main module']
      )
    },
    {
      name: 'go-vet-finding',
      files: main('fmt.Printf("%d\\n", "three")'),
      run: 'go vet ./...',
      expect: fails(
        'go-vet-finding',
        'lint_error',
        'fmt.Printf format %d has arg "three" of wrong type string'
      )
    },
    {
      name: 'go-gofmt-finding',
      files: { 'main.go': 'package main\nfunc main( ) { }\n' },
      run: 'gofmt -l .\ntest -z "$(gofmt -l .)"',
      expect: fails(null, ['unknown', 'format_error'], 'main.go', [false, null])
    },
    {
      name: 'go-mod-outdated',
      files: {
        ...main('fmt.Println(1)'),
        'go.mod': module('\nrequire github.com/acme/chart v1.0.0\n'),
        'go.sum': ''
      },
      run: 'go build -mod=vendor ./...',
      expect: fails(['go-vendor-outdated', 'go-mod-outdated'], 'dependency_conflict', [
        'inconsistent vendoring',
        'is explicitly required in go.mod, but not marked as explicit'
      ])
    },
    {
      name: 'go-command-unknown',
      run: 'golint ./...',
      expect: fails('shell-command-missing', 'missing_command', 'golint: command not found')
    },
    {
      name: 'go-passes',
      files: { ...main('fmt.Println("panic: not at all")'), ...test('t.Log("FAIL: only a word")') },
      run: 'go vet ./...\ngo test -v ./...\ngo run .',
      expect: passes
    },
    {
      name: 'go-staged-panic-passes',
      files: {
        ...main('fmt.Println(1)'),
        ...test(
          'defer func() { t.Log("recovered:", recover()) }()\n\tpanic("runtime error: as staged")'
        )
      },
      run: 'go test -v ./...',
      expect: passes
    }
  ]
}
