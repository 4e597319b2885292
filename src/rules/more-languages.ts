import type { TextRule } from '../engine/types/rule.js'

export const moreLanguagesRules: TextRule[] = [
  {
    id: 'perl-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCan't locate (?<module>\S+\.pm) in @INC\b/,
    summary: 'The Perl module {module} is not installed.',
    remedy: 'Add it to the cpanfile or to the step that installs dependencies.',
    docs: 'https://perldoc.perl.org/perldiag',
    matches: [
      "Can't locate Moose.pm in @INC (you may need to install the Moose module) (@INC contains: /etc/perl) at lib/App.pm line 3."
    ],
    ignores: ['Can\'t locate object method "new" via package "App" at app.pl line 3.']
  },
  {
    id: 'perl-compile-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:# )?(?:syntax error at \S+ line \d+, near |Global symbol "[^"]+" requires explicit package name|Can't locate object method "[^"]+" via package )|^\S.{0,120} had compilation errors\.\s*$/,
    summary: 'A Perl file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://perldoc.perl.org/perldiag',
    matches: [
      'syntax error at lib/App.pm line 12, near "){"',
      'Global symbol "$name" requires explicit package name (did you forget to declare "my $name"?) at app.pl line 3.'
    ],
    ignores: ['app.pl syntax OK']
  },
  {
    id: 'cpan-module-failed',
    category: 'build_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^! (?:Installing (?<module>\S+) failed\.|Couldn't find module or a distribution (?<name>\S+)|Installing the dependencies failed: )/,
    summary: 'A Perl module could not be installed.',
    remedy: 'See the build log it names; install the system libraries it needs.',
    docs: 'https://metacpan.org/dist/App-cpanminus/view/bin/cpanm',
    matches: [
      '! Installing Net::SSLeay failed. See /home/runner/.cpanm/work/1/build.log for details. Retry with --force to force install it.'
    ],
    ignores: ['Successfully installed Net-SSLeay-1.92']
  },
  {
    id: 'perl-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*#\s+Failed test(?: '(?<test>[^']+)')?\s*$|^\s*#\s+Failed test '(?<name>[^']+)'/,
    summary: 'A Perl test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://perldoc.perl.org/Test::More',
    matches: ["#   Failed test 'parses the header'", "    #   Failed test 'parses the header'"],
    ignores: ['# Looks like you planned 3 tests but ran 2.']
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
  },
  {
    id: 'latex-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^! (?!LaTeX Error: File|Emergency stop)(?:LaTeX Error: |Undefined control sequence|Package \w+ Error: |Missing [$}]|Paragraph ended before|Extra |TeX capacity exceeded|Argument of |Misplaced |Illegal )|^\S+\.tex:\d+: (?!LaTeX Error: File)\S/,
    summary: 'A LaTeX document does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://www.latex-project.org/help/documentation/',
    matches: ['! Undefined control sequence.', './paper.tex:12: Undefined control sequence.'],
    ignores: ["LaTeX Warning: Reference `fig:one' on page 1 undefined on input line 12."]
  },
  {
    id: 'latex-file-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bLaTeX Error: File `(?<file>[^']+)' not found\b|\bLaTeX Error: The font "(?<font>[^"]+)" cannot be found\b|\bfontspec error: "font-not-found"/,
    summary: 'LaTeX does not find a package, file or font.',
    remedy: 'Install the TeX package that holds it, or commit the file.',
    docs: 'https://ctan.org/',
    matches: ["! LaTeX Error: File `minted.sty' not found."],
    ignores: ['Package: minted 2023/01/01']
  },
  {
    id: 'typst-or-quarto-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ERROR: (?:Problem with running filter|YAML parsing error|Rendering failed|Render failed)|^Quitting from lines? \d+(?:-\d+)?\b/,
    summary: 'A document could not be rendered.',
    remedy: 'Correct the place that is named.',
    docs: 'https://quarto.org/docs/troubleshooting/',
    matches: ['Quitting from lines 12-20 [setup] (report.Rmd)'],
    ignores: ['Output created: report.html']
  },
  {
    id: 'solidity-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError HH\d{3}: |^(?:DeclarationError|ParserError): \S|^Error \(\d{4}\): /,
    summary: 'A Solidity contract does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.soliditylang.org/',
    matches: ['Error HH600: Compilation failed', 'Error (7576): Undeclared identifier.'],
    ignores: ['Compiled 12 Solidity files successfully']
  },
  {
    id: 'foundry-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\[FAIL[:.\]](?<reason>.{0,200})\] ?(?<test>test\w+\([^)]*\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://getfoundry.sh/',
    matches: ['[FAIL: assertion failed: 1 != 2] testAdds() (gas: 1234)'],
    ignores: ['[PASS] testAdds() (gas: 1234)']
  },
  {
    id: 'nix-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\berror: (?:builder for '[^']+' failed with exit code \d+|Cannot build '\/nix\/store\/[^']+'|build of '\/nix\/store\/[^']+' .{0,40}failed)/,
    summary: 'A Nix derivation was not built.',
    remedy: 'See the log lines above it.',
    docs: 'https://nixos.org/manual/nix/stable/',
    matches: ["error: builder for '/nix/store/0c4-app-1.0.drv' failed with exit code 1;"],
    ignores: ["building '/nix/store/0c4-app-1.0.drv'..."]
  },
  {
    id: 'nix-evaluation-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*error: (?:undefined variable '|attribute '[^']+' missing|infinite recursion encountered|syntax error, unexpected|hash mismatch in fixed-output derivation|cannot coerce )/,
    summary: 'A Nix expression does not evaluate.',
    remedy: 'Correct the expression that is named.',
    docs: 'https://nixos.org/manual/nix/stable/',
    matches: ["       error: attribute 'packges' missing"],
    ignores: ["warning: Git tree '/work/app' is dirty"]
  },
  {
    id: 'mdbook-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR\]? (?:\(\w+::\w+\): )?(?:Renderer exited with non-zero return code|Rendering failed|Unable to (?:run|parse) the backend)|^error: failed to build the (?:book|site)|^(?:Error: |ERROR )error building site: |^\s*(?:Liquid|Jekyll) Exception: |\bError: Error building site: /i,
    summary: 'The site or book was not built.',
    remedy: 'Correct the cause that is named.',
    docs: 'https://rust-lang.github.io/mdBook/',
    matches: [
      'ERROR Renderer exited with non-zero return code.',
      'Error: error building site: failed to render pages: render of "page" failed',
      "  Liquid Exception: Unknown tag 'inclde' in index.md"
    ],
    ignores: ['INFO Book building has started']
  },
  {
    id: 'haskell-compile-error-old',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?<file>\S+\.l?hs):\d+:\d+(?:-\d+)?:\s*$/,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://downloads.haskell.org/ghc/latest/docs/users_guide/',
    matches: ['src/App.hs:12:5:'],
    ignores: ['src/App.hs:12:5: warning: unused']
  },
  {
    id: 'coq-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^File "[^"]+\.v", line \d+, characters \d+-\d+:/, /^Error:/],
    within: 3,
    summary: 'A Coq proof does not go through.',
    remedy: 'Correct the place that is named.',
    docs: 'https://coq.inria.fr/doc/',
    matches: [
      'File "./theories/App.v", line 12, characters 5-10:\nError: The reference run was not found in the current environment.'
    ],
    ignores: ['File "./theories/App.v", line 12, characters 5-10:\nWarning: deprecated']
  },
  {
    id: 'elm-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^-- (?<kind>[A-Z][A-Z ]{3,40}) -{3,} (?<file>\S+\.elm)\s*$|^Detected errors in [1-9]\d* modules?\.|^Detected problems in [1-9]\d* modules?\./,
    summary: 'Elm found an error in {file}: {kind}',
    remedy: 'Correct the place that is named.',
    docs: 'https://guide.elm-lang.org/error_handling/',
    matches: ['-- TYPE MISMATCH ------------------------------------------------- src/Main.elm'],
    ignores: ['Success! Compiled 12 modules.']
  },
  {
    id: 'purescript-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?:\[\d+\/\d+ \w+\] )?Error found:|^Error \d+ of \d+:/,
      /^\s*at (?<file>\S+\.purs)[ :]/
    ],
    within: 4,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://github.com/purescript/documentation',
    matches: [
      'Error found:\nin module Main\nat src/Main.purs line 12, column 5 - line 12, column 10'
    ],
    ignores: ['Error found:\nother']
  },
  {
    id: 'groovy-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<file>\S+\.(?:groovy|gradle)): \d+: (?!warning)\S/,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://groovy-lang.org/documentation.html',
    matches: ['/work/src/App.groovy: 12: unable to resolve class Parser'],
    ignores: ['App.groovy: fine']
  },
  {
    id: 'luarocks-rock-missing',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^Error: (?:No results matching query were found|Could not satisfy dependency|Failed installing dependency: |Could not find a result named)/,
    summary: 'LuaRocks does not find a rock.',
    remedy: 'Correct its name or version; re-run where the server did not answer.',
    docs: 'https://luarocks.org/',
    matches: ['Error: No results matching query were found for Lua 5.3.'],
    ignores: ['Installing https://rocks.example.com/a']
  }
]
