import type { TextRule } from '../engine/types/rule.js'

export const functionalLanguagesRules: TextRule[] = [
  {
    id: 'cabal-dependencies-unsolved',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcabal(?:\.exe)?: Could not resolve dependencies:|^\s*(?:Error: )?\[Cabal-7107\]\s*$/,
    summary: 'Cabal found no set of packages that fits.',
    remedy:
      'Adapt the bounds in the .cabal file, or build with a compiler whose base library fits.',
    docs: 'https://cabal.readthedocs.io/en/stable/',
    matches: [
      'cabal: Could not resolve dependencies:',
      'Error: cabal: Could not resolve dependencies:'
    ],
    ignores: ['Resolving dependencies...']
  },
  {
    id: 'cabal-package-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern: /^(?:Error: )?(?:cabal: )?Failed to build [\w.-]+-\d[\d.]*\b/,
    summary: 'A Haskell package was not built.',
    remedy: 'See the error above it.',
    docs: 'https://cabal.readthedocs.io/en/stable/',
    matches: [
      'Failed to build lens-5.2.3. The build log is:',
      'Error: Failed to build parser-0.1.0.'
    ],
    ignores: ['Failed to build the plan']
  },
  {
    id: 'stack-plan-failed',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bWhile constructing the (?:build plan|BuildPlan)\b/i,
    summary: 'Stack could not make a build plan.',
    remedy: 'Add the packages it names to extra-deps, or adapt the bounds.',
    docs: 'https://docs.haskellstack.org/en/stable/',
    matches: [
      'Error: While constructing the build plan, the following exceptions were encountered:'
    ],
    ignores: ['Constructing the build plan']
  },
  {
    id: 'stack-version-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?<package>[\w-]+)-[\d.]+ from [Ss]tack configuration does not match\b|^\s*(?<needed>[\w-]+) needed, but the stack configuration has no specified version\b|^\s*(?<other>[\w-]+) must match .{1,60}, but (?:no version is in the Stack configuration|.{1,40}the stack configuration has)/,
    summary: 'A package of the Stack resolver does not fit the bounds.',
    remedy: 'Add a fitting version to extra-deps, or adapt the bounds.',
    docs: 'https://docs.haskellstack.org/en/stable/',
    matches: [
      '    text-2.0.1 from stack configuration does not match >=1.2 && <2.0  (latest matching version is 1.2.5.0)',
      '    aeson needed, but the stack configuration has no specified version (latest matching version is 2.2.1.0)'
    ],
    ignores: ['needed since app is a build target.']
  },
  {
    id: 'ocaml-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?:# )?File "[^"]+\.mli?", lines? \d+(?:-\d+)?, characters \d+/,
      /^(?:# )?Error(?: \([^)]+\)|\s+)?: \S/
    ],
    within: 12,
    summary: 'An OCaml file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://ocaml.org/docs/error-handling',
    matches: [
      'File "src/parse.ml", line 5, characters 8-26:\nError: Unbound value Lexer.token',
      'File "src/parse.ml", line 5, characters 8-26:\n5 |   let x = 1 in\n            ^\nError (warning 26 [unused-var]): unused variable x.'
    ],
    ignores: ['File "src/parse.ml", line 5, characters 8-26:\nWarning 3: deprecated: String.set']
  },
  {
    id: 'opam-packages-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[ERROR\] Package conflict!|^\s*No solution found, exiting\b|^\[ERROR\] Sorry, no solution found\b/,
    summary: 'opam found no set of packages that fits.',
    remedy: 'Adapt the bounds in the .opam file.',
    docs: 'https://opam.ocaml.org/doc/FAQ.html',
    matches: ['[ERROR] Package conflict!', 'No solution found, exiting'],
    ignores: ['Solution found']
  },
  {
    id: 'opam-package-failed',
    category: 'build_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^#=== ERROR while (?:compiling|installing|fetching) (?<package>\S+) =+#/,
    summary: 'opam could not build {package}.',
    remedy: 'See the output shown below that line.',
    docs: 'https://opam.ocaml.org/doc/FAQ.html',
    matches: ['#=== ERROR while compiling yojson.2.1.0 ====#'],
    ignores: ['-> installed yojson.2.1.0']
  },
  {
    id: 'opam-package-unknown',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[ERROR\] No package named (?<package>[\w.+-]+) found|^\[ERROR\] (?<other>[\w.+-]+) has no version\b/,
    summary: 'opam knows no such package.',
    remedy: 'Correct the name, or run opam update first.',
    docs: 'https://opam.ocaml.org/doc/FAQ.html',
    matches: ['[ERROR] No package named yojsn found.'],
    ignores: ['[NOTE] Package yojson is already installed']
  },
  {
    id: 'mix-dependencies-unchecked',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^Unchecked dependencies for environment \w+:|^\*\* \(Mix\) Can't continue due to errors on dependencies\b/,
    summary: 'Dependencies of the Elixir project are not installed.',
    remedy: 'Run mix deps.get for this environment before the step.',
    docs: 'https://hexdocs.pm/mix/Mix.Tasks.Deps.Get.html',
    matches: [
      'Unchecked dependencies for environment test:',
      "** (Mix) Can't continue due to errors on dependencies"
    ],
    ignores: ['All dependencies are up to date']
  },
  {
    id: 'mix-resolution-failed',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\*\* \(Mix\) Hex dependency resolution failed\b|^Failed to use "(?<package>[^"]+)" .{0,40}because$/,
    summary: 'Hex found no set of packages that fits.',
    remedy: 'Relax the requirements in mix.exs.',
    docs: 'https://hex.pm/docs/usage',
    matches: [
      '** (Mix) Hex dependency resolution failed, change the version requirements of your dependencies or unlock them'
    ],
    ignores: ['Resolution completed in 0.03s']
  },
  {
    id: 'mix-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /\bmix format failed due to --check-formatted\b/,
    summary: 'Elixir files are not formatted.',
    remedy: 'Run mix format and commit the result.',
    docs: 'https://hexdocs.pm/mix/Mix.Tasks.Format.html',
    matches: ['** (Mix) mix format failed due to --check-formatted.'],
    ignores: ['mix format --check-formatted']
  },
  {
    id: 'elixir-warnings-as-errors',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Compilation failed due to warnings while using the --warnings-as-errors option\b/,
    summary: 'The Elixir compiler gave warnings, which count as errors here.',
    remedy: 'Correct the warnings above it.',
    docs: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.html',
    matches: ['Compilation failed due to warnings while using the --warnings-as-errors option'],
    ignores: ['mix compile --warnings-as-errors']
  },
  {
    id: 'elixir-compilation-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^== Compilation error in file (?<file>\S+) ==/,
    summary: '{file} does not compile.',
    remedy: 'Correct the error shown below it.',
    docs: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.html',
    matches: ['== Compilation error in file lib/app/user.ex =='],
    ignores: ['Compiling 12 files (.ex)']
  },
  {
    id: 'credo-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bmods?\/funs?, found (?:[1-9]\d*|no issues, [1-9]\d*) [\w -]{1,80}\b(?:issues?|opportunit(?:y|ies)|suggestions?|warnings?|readability)\b/,
    summary: 'Credo has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://hexdocs.pm/credo/',
    matches: [
      '400 mods/funs, found 2 code readability issues.',
      '12 mods/funs, found 1 refactoring opportunity, 1 warning.'
    ],
    ignores: ['400 mods/funs, found no issues.']
  },
  {
    id: 'exunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s{2,4}\d+\) (?<test>(?:test|doctest|property|feature) .+ \([A-Z][\w.]*\))\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.html',
    matches: ['  1) test GET / renders the index (AppWeb.PageControllerTest)'],
    ignores: ['  1) test suite']
  },
  {
    id: 'erlang-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:===> )?Compiling (?<file>\S+\.erl) failed\b|^\s*(?:[\w./-]+\/)?(?<place>[\w-]+\.erl):\d+(?::\d+)?: (?:function \S+ undefined|syntax error before|variable '?\w+'? is unbound|undefined |can't find include|record \w+ undefined|spec for undefined)/,
    summary: 'An Erlang file does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://rebar3.org/docs/',
    matches: [
      '===> Compiling src/app_sup.erl failed',
      'src/app_sup.erl:12:5: function start/1 undefined'
    ],
    ignores: ['===> Compiling app', 'src/app.erl:3:5: Warning: variable X is unused']
  },
  {
    id: 'rebar-dependency-failed',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^===> (?:Failed to fetch and copy dep|Package not found in any repo: |Failed to update package )/,
    summary: 'rebar3 could not fetch a package.',
    remedy: 'Check its name and version; where the registry did not answer, re-run the job.',
    docs: 'https://rebar3.org/docs/',
    matches: ['===> Package not found in any repo: cowby 2.9.0'],
    ignores: ['===> Fetching cowboy v2.9.0']
  },
  {
    id: 'common-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^%%% (?<suite>\w+_SUITE) ==> (?<test>[\w.]+): FAILED\b/,
    summary: 'The test {test} of {suite} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rebar3.org/docs/testing/ct/',
    matches: ['%%% http_SUITE ==> connect: FAILED'],
    ignores: ['%%% http_SUITE ==> connect: OK']
  },
  {
    id: 'rebar-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^===> (?:Failures occurred running tests: [1-9]|Error running tests\b)|^Failed [1-9]\d* tests?\. (?:Skipped|Passed) \d+/,
    summary: 'Erlang tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rebar3.org/docs/testing/eunit/',
    matches: [
      '===> Failures occurred running tests: 1',
      '===> Error running tests',
      'Failed 1 tests. Passed 12 tests.'
    ],
    ignores: ['===> Running Common Test suites...']
  },
  {
    id: 'clojure-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:FAIL|ERROR) in \(?(?<test>[\w.*+!?<>='/-]{1,120})\)? \([^)\s]+\.clj[cs]?:\d+\)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://clojure.github.io/clojure/clojure.test-api.html',
    matches: ['FAIL in (parses-dates) (core_test.clj:7)', 'ERROR in (b-test) (core.clj:34)'],
    ignores: ['lein test app.core-test']
  },
  {
    id: 'clojure-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:[1-9]\d* failures?, \d+ errors?|0 failures, [1-9]\d* errors?)\.\s*$/,
    summary: 'Clojure tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://clojure.github.io/clojure/clojure.test-api.html',
    matches: ['1 failures, 0 errors.', '0 failures, 2 errors.'],
    ignores: ['0 failures, 0 errors.']
  },
  {
    id: 'clojure-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:Execution error .{0,80}|Syntax error (?:compiling|macroexpanding|reading source)\b.{0,80}) at \(\S+\.clj[cs]?:\d+(?::\d+)?\)\.?/,
    summary: 'A Clojure file cannot be compiled.',
    remedy: 'Correct the place that is named.',
    docs: 'https://clojure.org/reference/repl_and_main',
    matches: ['Syntax error compiling at (app/core.clj:12:3).'],
    ignores: ['Compiling app.core']
  },
  {
    id: 'hackage-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcabal(?:\.exe)?: Failed to download https?:|\bUnexpected response 5\d\d for https?:\/\/\S*hackage\b|\bHttpExceptionRequest .{0,400}(?:ConnectionTimeout|ResponseTimeout|ConnectionFailure)\b/,
    summary: 'Hackage did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.haskell.org/',
    matches: [
      'cabal: Failed to download https://hackage.example.com/a.tar.gz : HttpExceptionRequest ConnectionTimeout',
      'Unexpected response 502 for http://hackage.haskell.org/root.json'
    ],
    ignores: ['Downloading the latest package list from hackage']
  },
  {
    id: 'opam-repository-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not synchronize \S+ from "https?:|^\[ERROR\] (?:Failed to get sources of|The sources of the following couldn't be obtained)|\bcurl failed: exit (?:6|7|28|35|52|56)\b/,
    summary: 'The opam repository did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://opam.ocaml.org/doc/FAQ.html',
    matches: [
      '[ERROR] Could not synchronize /home/u/.opam/repo/default from "https://opam.example.com":'
    ],
    ignores: ['[default] synchronised from https://opam.example.com']
  },
  {
    id: 'hex-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\{:failed_connect, \[|\bhttpc request (?:failed|timeout) with: |\bRequest failed \(\{?:?(?:timeout|failed_connect|closed)/,
    summary: 'Hex lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://status.hex.pm/',
    matches: [
      "** (Mix) httpc request failed with: {:failed_connect, [{:to_address, {'repo.example.com', 443}}]}"
    ],
    ignores: ['Resolving Hex dependencies...']
  },
  {
    id: 'hlint-hints',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /(?:^|\s)(?<file>\S+\.hs):\d+:\d+(?:-\d+)?: (?:Warning|Suggestion|Error): \S|(?:^|\s)[1-9]\d* hints?\s*$/,
    summary: 'HLint has hints.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/ndmitchell/hlint',
    matches: ['src/App.hs:12:5: Warning: Redundant bracket', '1 hint'],
    ignores: ['No hints']
  },
  {
    id: 'dialyzer-findings',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^===> Warnings (?:occurred running dialyzer: [1-9]|written to \S+dialyzer)|^done in \d+m[\d.]+s\s+done \(warnings were emitted\)/,
    summary: 'Dialyzer has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://www.erlang.org/doc/apps/dialyzer/',
    matches: ['===> Warnings occurred running dialyzer: 2'],
    ignores: ['===> Running dialyzer']
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
    id: 'exunit-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:\d+ doctests?, )?\d+ tests?, [1-9]\d* failures?(?:, \d+ \w+)*\s*$/,
    summary: 'Elixir tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.html',
    matches: ['120 tests, 2 failures', '3 doctests, 40 tests, 1 failure'],
    ignores: ['120 tests, 0 failures']
  },
  {
    id: 'exunit-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bAssertion with (?:==|=~|!=|===|in|>|<) failed\b/,
    summary: 'An Elixir test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.Assertions.html',
    matches: ['     Assertion with == failed'],
    ignores: ['Assertion passed']
  },
  {
    id: 'tasty-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s{2,}(?<test>\S.{0,160}?): {2,}FAIL(?: \([\d.]+s\))?\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hackage.haskell.org/package/tasty',
    matches: ['    reads dates:                     FAIL'],
    ignores: ['    reads dates:                     OK']
  },
  {
    id: 'haskell-suite-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^Test suite (?<suite>[\w-]+): FAIL\b|^\S+> Test suite \S+ failed$|^Completed [1-9]\d* action\(s\)\.\s*Test suite failure for package\b|^\s*Test suite failure for package \S+/,
    summary: 'A Haskell test suite failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cabal.readthedocs.io/en/stable/',
    matches: ['Test suite spec: FAIL', 'Test suite failure for package app-0.1'],
    ignores: ['Test suite spec: PASS']
  },
  {
    id: 'ounit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^FAILED: Cases: \d+ Tried: \d+ Errors: \d+ Failures: \d+|^> ?\[FAIL\] {2,}(?<test>\S.*)|^[1-9]\d* failures?! in [\d.]+s\b|^\[ {2}FAILED {2}\] (?<cmocka>\w+)\s*$/,
    summary: 'A test failed: {test}{cmocka}.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://mirage.github.io/alcotest/',
    matches: [
      '> [FAIL]        parser          1   dates.',
      'FAILED: Cases: 12 Tried: 12 Errors: 0 Failures: 1 Skip:  0 Todo: 0 Timeouts: 0.'
    ],
    ignores: ['  [OK]          parser          0   works.']
  },
  {
    id: 'eunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:module '[^']+'|\w+:.{1,160}?)\.{3}(?:\[[\d.]+ s\] )?\*failed\*\s*$|^\s+Failed: [1-9]\d*\. {2}Skipped: \d+\. {2}Passed: \d+\.|^ERROR: One or more eunit tests failed/,
    summary: 'An EUnit test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.erlang.org/doc/apps/eunit/',
    matches: ['app_tests: dates_test...*failed*', '  Failed: 1.  Skipped: 0.  Passed: 12.'],
    ignores: ['app_tests: dates_test...ok']
  }
]
