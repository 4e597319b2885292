import type { TextRule } from '../engine/types/rule.js'

export const juliaRules: TextRule[] = [
  {
    id: 'julia-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bRequestError: .{1,200}\bwhile requesting https?:\/\/|\bfailed to (?:fetch|clone) from https?:\/\/.{1,120}\berror: GitError\(Code:ERROR, Class:(?:Net|OS|SSL|HTTP)/,
    summary: 'Julia could not download a package.',
    remedy: 'Re-run the job.',
    docs: 'https://pkgdocs.julialang.org/v1/',
    matches: [
      'ERROR: RequestError: Operation too slow. Less than 1 bytes/sec transferred the last 20 seconds while requesting https://pkg.example.com/registries'
    ],
    ignores: ['RequestError: HTTP/1.1 404 Not Found']
  },
  {
    id: 'julia-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /: (?:Test Failed|Error During Test) at \S+:\d+\s*$/,
    summary: 'A Julia test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.julialang.org/en/v1/stdlib/Test/',
    matches: [
      'parser: Test Failed at /work/Parser.jl/test/runtests.jl:6',
      'basics: Error During Test at /work/Parser.jl/test/basic.jl:12'
    ],
    ignores: ['Test Summary: | Pass  Total']
  },
  {
    id: 'julia-requirements-unsatisfiable',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bUnsatisfiable requirements detected for package (?<package>\w+)/,
    summary: 'Julia found no version of {package} that fits.',
    remedy: 'Adapt the [compat] section of Project.toml.',
    docs: 'https://pkgdocs.julialang.org/v1/compatibility/',
    matches: [
      'ERROR: LoadError: Unsatisfiable requirements detected for package DataFrames [a93c6f00]:'
    ],
    ignores: ['Resolving package versions...']
  },
  {
    id: 'julia-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bArgumentError: Package (?<package>\w+) not found in current path\b|\bArgumentError: Package (?<name>\w+) (?:\[[^\]]+\] )?(?:is required but does not seem to be installed|does not have \w+ in its dependencies)/,
    summary: 'A Julia package is not installed.',
    remedy: 'Add it to Project.toml, or run Pkg.instantiate() first.',
    docs: 'https://pkgdocs.julialang.org/v1/environments/',
    matches: ['ERROR: LoadError: ArgumentError: Package CSV not found in current path.'],
    ignores: ['Precompiling CSV']
  },
  {
    id: 'julia-error',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ERROR: (?:LoadError: (?!Some tests did not pass)|(?:UndefVarError|MethodError|BoundsError|ArgumentError|DomainError|InexactError|KeyError|SystemError|ErrorException|InitError|TaskFailedException|StackOverflowError|DimensionMismatch): )/,
    summary: 'A Julia program ended in an error.',
    remedy: 'Correct the error that is named.',
    docs: 'https://docs.julialang.org/en/v1/manual/control-flow/',
    matches: [
      'ERROR: LoadError: UndefVarError: `parse_all` not defined',
      'ERROR: MethodError: no method matching parse(::Int64)'
    ],
    ignores: ['ERROR: Package App errored during testing']
  },
  {
    id: 'julia-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR: (?:LoadError: )?(?:Some tests did not pass|Package \S+ errored during testing)/,
    summary: 'Julia tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.julialang.org/en/v1/stdlib/Test/',
    matches: [
      'ERROR: LoadError: Some tests did not pass: 12 passed, 1 failed, 0 errored, 0 broken.',
      'ERROR: Package Foo errored during testing'
    ],
    ignores: ['Testing Foo tests passed']
  }
]
