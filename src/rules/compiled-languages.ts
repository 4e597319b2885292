import type { TextRule } from '../engine/types/rule.js'

export const compiledLanguagesRules: TextRule[] = [
  {
    id: 'crystal-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^\s*(?:Showing last frame|In (?<file>\S+\.cr):\d+:\d+)/,
      /^\s*Error: (?<message>\S.+)/
    ],
    within: 10,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://crystal-lang.org/reference/',
    matches: [
      "In src/app.cr:12:5\n\n 12 | app.run\n          ^--\nError: undefined method 'run' for App"
    ],
    ignores: ['In src/app.cr:12:5\nWarning: deprecated App#run']
  },
  {
    id: 'crystal-spec-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^crystal spec (?<test>\S+\.cr:\d+) # /,
    summary: 'The spec {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://crystal-lang.org/reference/latest/guides/testing.html',
    matches: ['crystal spec spec/app_spec.cr:12 # App runs'],
    ignores: ['crystal spec --verbose']
  },
  {
    id: 'nim-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<file>\S+\.nims?)\(\d+, \d+\) Error: /,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://nim-lang.org/docs/nimc.html',
    matches: ["/work/app/src/app.nim(12, 5) Error: undeclared identifier: 'run'"],
    ignores: ["/work/app/src/app.nim(12, 5) Warning: imported and not used: 'os' [UnusedImport]"]
  },
  {
    id: 'zig-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|\s)(?<file>[^\s:]+\.zig):\d+:\d+: error: /,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://ziglang.org/documentation/master/',
    matches: ["src/main.zig:5:15: error: use of undeclared identifier 'x'"],
    ignores: ['src/main.zig:5:15: note: declared here']
  },
  {
    id: 'fortran-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?<file>[^\s:]+\.(?:for|f77|f90|f95|f03|f08|F90)):\d+(?::\d+|\.\d+)?:\s*$/,
      /^\s*(?:Fatal )?Error: (?<message>\S.+)/
    ],
    within: 8,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://gcc.gnu.org/onlinedocs/gfortran/',
    matches: [
      "src/solve.f90:12:7:\n\n   12 |   use mesh\n      |       1\nFatal Error: Cannot open module file 'mesh.mod' for reading at (1): No such file or directory"
    ],
    ignores: ['src/solve.f90:12:7:\nWarning: Unused variable']
  },
  {
    id: 'dmd-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<file>\S+\.d)\(\d+(?:,\d+)?\): Error: /,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://dlang.org/dmd-linux.html',
    matches: ['source/app.d(12,5): Error: undefined identifier `run`'],
    ignores: ['source/app.d(12,5): Deprecation: use foo']
  },
  {
    id: 'vhdl-or-verilog-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:\S+\.s?v:\d+: (?:syntax error|error: )|%Error: \S+\.s?vh?:\d+:|\S+\.vhdl?:\d+:\d+:(?:error:)? (?!note\b|warning\b))/,
    summary: 'A hardware description does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://verilator.org/guide/latest/warnings.html',
    matches: [
      'rtl/core.v:12: syntax error',
      "%Error: rtl/core.sv:12:5: Can't find definition of variable: 'clk'"
    ],
    ignores: ['%Warning-WIDTH: rtl/core.sv:12:5']
  }
]
