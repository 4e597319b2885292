import { fails, passes } from '../expectations.mjs'

const mix = (deps = '[]') => ({
  'mix.exs': `defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0", deps: ${deps}]\nend\n`,
  'test/test_helper.exs': 'ExUnit.start()\n'
})
const dune = (ml) => ({
  'dune-project': '(lang dune 2.9)\n',
  dune: '(executable (name app))\n',
  'app.ml': ml
})

export const languages = {
  name: 'languages',
  versions: {
    elixir: 'elixir --version | tail -n 1',
    dune: 'dune --version',
    r: 'Rscript --version',
    perl: 'perl -e "print $^V"',
    lua: 'lua -v'
  },
  cases: [
    {
      name: 'elixir-test-failed',
      files: {
        ...mix(),
        'test/cart_test.exs':
          'defmodule CartTest do\n  use ExUnit.Case\n\n  test "holds books" do\n    assert 1 + 1 == 3\n  end\nend\n'
      },
      run: 'mix test --no-color',
      expect: fails(['exunit-test-failed', 'exunit-run-failed'], 'test_failure', [
        '1) test holds books (CartTest)',
        'Assertion with == failed',
        '1 test, 1 failure'
      ])
    },
    {
      name: 'elixir-compile-error',
      files: { ...mix(), 'lib/cart.ex': 'defmodule Cart do\n  def total, do: sum\nend\n' },
      run: 'mix compile',
      expect: fails('elixir-compile-error', 'build_error', [
        '(CompileError) lib/cart.ex:2',
        'undefined function sum/0',
        'undefined variable "sum"'
      ])
    },
    {
      name: 'elixir-dependency-missing',
      files: mix('[{:chart, path: "../chart"}]'),
      run: 'mix compile',
      expect: fails(
        'mix-dependencies-unchecked',
        ['missing_dependency', 'missing_file'],
        [
          'the dependency is not available',
          'Unchecked dependencies',
          "Can't continue due to errors on dependencies"
        ]
      )
    },
    {
      name: 'elixir-format-finding',
      files: {
        ...mix(),
        '.formatter.exs': '[inputs: ["lib/*.ex"]]\n',
        'lib/cart.ex': 'defmodule   Cart do\nend\n'
      },
      run: 'mix format --check-formatted',
      expect: fails('mix-format-finding', 'format_error', [
        'The following files are not formatted',
        '** (Mix) mix format failed due to --check-formatted'
      ])
    },
    {
      name: 'dune-compile-error',
      files: dune('let () = print_endline 3\n'),
      run: 'dune build ./app.exe',
      expect: fails(
        'ocaml-compile-error',
        ['build_error', 'type_error'],
        ['Error: This expression has type int', 'File "app.ml", line 1']
      )
    },
    {
      name: 'dune-library-missing',
      files: { ...dune('let () = ()\n'), dune: '(executable (name app) (libraries chart-kit))\n' },
      run: 'dune build ./app.exe',
      expect: fails('dune-library-missing', 'missing_dependency', 'Library "chart-kit" not found')
    },
    {
      name: 'r-package-missing',
      files: { 'app.R': 'library(chartkit)\n' },
      run: 'Rscript app.R',
      expect: fails(
        'r-package-missing',
        'missing_dependency',
        'there is no package called ‘chartkit’'
      )
    },
    {
      name: 'r-error',
      files: { 'app.R': 'total <- function(x) stop("no sum in the order")\ntotal(1)\n' },
      run: 'Rscript app.R',
      expect: fails(
        'r-error',
        ['unknown', 'build_error'],
        ['Error in total(1) : no sum in the order'],
        [false, null]
      )
    },
    {
      name: 'r-testthat-failed',
      files: { 'tests/test-sum.R': 'test_that("sum adds", {\n  expect_equal(1 + 1, 3)\n})\n' },
      run: `Rscript -e 'testthat::test_dir("tests")'`,
      expect: fails('testthat-failed', 'test_failure', [
        'Failure (',
        '1 + 1 not equal to 3',
        '1 + 1 (`actual`) not equal to 3',
        'FAIL 1',
        'Test failures'
      ])
    },
    {
      name: 'perl-test-failed',
      files: { 't/sum.t': 'use Test::More tests => 2;\nis(1 + 1, 3, "adds");\nok(1, "fine");\n' },
      run: 'prove -v t',
      expect: fails(['tap-test-failed', 'perl-test-failed'], 'test_failure', [
        'not ok 1 - adds',
        "Failed test 'adds'",
        't/sum.t (Wstat'
      ])
    },
    {
      name: 'perl-test-failed-quietly',
      files: { 't/sum.t': 'use Test::More tests => 1;\nis(1 + 1, 3, "adds");\n' },
      run: 'prove t',
      expect: fails('perl-test-failed', 'test_failure', [
        "Failed test 'adds'",
        't/sum.t (Wstat',
        'Result: FAIL',
        't/sum.t ..'
      ])
    },
    {
      name: 'perl-module-missing',
      files: { 'app.pl': 'use Chart::Kit;\n' },
      run: 'perl app.pl',
      expect: fails(
        'perl-module-missing',
        'missing_dependency',
        "Can't locate Chart/Kit.pm in @INC"
      )
    },
    {
      name: 'perl-syntax-error',
      files: { 'app.pl': 'my $x = ;\nprint $x;\n' },
      run: 'perl app.pl',
      expect: fails('perl-compile-error', 'syntax_error', 'syntax error at app.pl line 1')
    },
    {
      name: 'lua-error',
      files: { 'app.lua': 'local chart = require("chart.kit")\n' },
      run: 'lua app.lua',
      expect: fails(
        'lua-error',
        ['missing_dependency', 'unknown'],
        "module 'chart.kit' not found",
        [false, null]
      )
    },
    {
      name: 'lua-busted-failed',
      files: {
        'spec/cart_spec.lua':
          'describe("cart", function()\n  it("holds books", function()\n    assert.are.equal(3, 1 + 1)\n  end)\nend)\n'
      },
      run: 'busted -o plainTerminal',
      expect: fails('busted-test-failed', 'test_failure', [
        'Failure → spec/cart_spec.lua',
        'Failure -> spec/cart_spec.lua',
        '1 failure',
        'Expected objects to be equal'
      ])
    },
    {
      name: 'perl-passes',
      files: {
        't/sum.t':
          'use Test::More tests => 2;\nok(1, "not ok is only a word");\nTODO: { local $TODO = "later"; ok(0, "to do"); }\n'
      },
      run: 'prove -v t',
      expect: passes
    },
    {
      name: 'elixir-passes',
      files: {
        ...mix(),
        'test/cart_test.exs':
          'defmodule CartTest do\n  use ExUnit.Case\n\n  test "an error" do\n    assert 1 + 1 == 2\n  end\nend\n'
      },
      run: 'mix test --no-color',
      expect: passes
    },
    {
      name: 'r-passes',
      files: {
        'tests/test-sum.R': 'test_that("sum fails", {\n  expect_error(stop("as staged"))\n})\n'
      },
      run: `Rscript -e 'testthat::test_dir("tests")'`,
      expect: passes
    }
  ]
}
