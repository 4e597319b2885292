import { fails, passes } from '../expectations.mjs'

const bundled = (source = 'https://packages.example.com', gem = 'chart-kit') => ({
  Gemfile: `source "${source}"\ngem "${gem}"\n`
})
const spec = (body) => ({
  'spec/cart_spec.rb': `RSpec.describe "Cart" do\n  it "holds books" do\n    ${body}\n  end\n\n  it "is empty" do\n  end\nend\n`
})

export const ruby = {
  name: 'ruby',
  versions: {
    ruby: 'ruby --version',
    rspec: 'rspec --version',
    minitest: 'ruby -rminitest -e "puts Minitest::VERSION"',
    rubocop: 'rubocop -V',
    bundler: 'bundle --version',
    gem: 'gem --version'
  },
  cases: [
    {
      name: 'rspec-example-failed',
      files: spec('expect(1 + 1).to eq(3)'),
      run: 'rspec',
      expect: fails('rspec-example-failed', 'test_failure', [
        '1) Cart holds books',
        'Failure/Error: expect(1 + 1).to eq(3)',
        'rspec ./spec/cart_spec.rb:2 # Cart holds books'
      ])
    },
    {
      name: 'rspec-error-in-example',
      files: spec('nil.size'),
      run: 'rspec --format documentation',
      expect: fails('rspec-example-failed', 'test_failure', [
        '1) Cart holds books',
        'NoMethodError:',
        'rspec ./spec/cart_spec.rb:2',
        'Failure/Error: nil.size',
        "undefined method `size' for nil:NilClass"
      ])
    },
    {
      name: 'rspec-load-error',
      files: { 'spec/cart_spec.rb': 'require "chart_kit"\n' },
      run: 'rspec',
      expect: fails(
        'ruby-file-not-loadable',
        'missing_dependency',
        'cannot load such file -- chart_kit'
      )
    },
    {
      name: 'minitest-failed',
      files: {
        'test_cart.rb':
          'require "minitest/autorun"\n\nclass CartTest < Minitest::Test\n  def test_holds_books\n    assert_equal 3, 1 + 1\n  end\nend\n'
      },
      run: 'ruby test_cart.rb',
      expect: fails(['minitest-test-failed', 'minitest-run-failed'], 'test_failure', [
        'CartTest#test_holds_books',
        '1 failures',
        'Expected: 3'
      ])
    },
    {
      name: 'rubocop-findings',
      files: { 'a.rb': 'def f( x )\n  y = 1\n  x\nend\n' },
      run: 'rubocop a.rb',
      expect: fails('rubocop-findings', 'lint_error', [
        'a.rb:2:3: W:',
        'a.rb:1:',
        'offenses detected'
      ])
    },
    {
      name: 'ruby-load-error',
      files: { 'app.rb': 'require "chart_kit"\n' },
      run: 'ruby app.rb',
      expect: fails(
        'ruby-file-not-loadable',
        'missing_dependency',
        'cannot load such file -- chart_kit (LoadError)'
      )
    },
    {
      name: 'ruby-exception',
      files: { 'app.rb': 'def total(order)\n  order.fetch(:sum)\nend\n\ntotal({})\n' },
      run: 'ruby app.rb',
      expect: fails(
        'ruby-uncaught-exception',
        ['unknown', 'build_error'],
        'key not found: :sum (KeyError)',
        [false, null]
      )
    },
    {
      name: 'ruby-syntax-error',
      files: { 'app.rb': 'def total(\n  1\nend\n' },
      run: 'ruby app.rb',
      expect: fails('ruby-syntax-error', 'syntax_error', 'syntax error, unexpected')
    },
    {
      name: 'ruby-connection-refused',
      files: {
        'app.rb': 'require "net/http"\n\nputs Net::HTTP.get(URI("http://packages.example.com/x"))\n'
      },
      run: 'ruby app.rb',
      expect: fails(
        'tcp-open-failed-remote',
        'network_error',
        'Failed to open TCP connection to packages.example.com:80',
        true
      )
    },
    {
      name: 'ruby-host-unknown',
      files: {
        'app.rb': 'require "net/http"\n\nputs Net::HTTP.get(URI("http://data.example.org/x"))\n'
      },
      run: 'ruby app.rb',
      expect: fails(
        'name-resolution-temporary',
        'network_error',
        'getaddrinfo: Temporary failure in name resolution',
        true
      )
    },
    {
      name: 'bundler-gemfile-missing',
      run: 'bundle install',
      expect: fails('project-file-missing', 'missing_file', 'Could not locate Gemfile')
    },
    {
      name: 'bundler-gems-not-installed',
      files: bundled(),
      run: 'bundle exec rspec',
      expect: fails(['bundler-gem-missing', 'bundler-gems-not-installed'], 'missing_dependency', [
        "Could not find gem 'chart-kit'",
        'Could not find '
      ])
    },
    {
      name: 'bundler-connection-refused',
      files: bundled(),
      run: 'bundle config set --local path vendor\nbundle install --retry 0',
      expect: fails(
        'tcp-open-failed-remote',
        'network_error',
        ['Could not fetch specs from', 'Connection refused', 'Failed to open TCP connection'],
        true
      )
    },
    {
      name: 'bundler-host-unknown',
      files: bundled('https://gems.example.org'),
      run: 'bundle config set --local path vendor\nbundle install --retry 0',
      expect: fails(
        'bundler-network-failure',
        'network_error',
        ['Could not fetch specs from', 'Could not reach host', 'name resolution'],
        true
      )
    },
    {
      name: 'bundler-server-error',
      world: { answer: 503 },
      files: bundled(),
      run: 'bundle config set --local path vendor\nbundle install --retry 0',
      expect: fails(
        ['bundler-fetch-broken', 'bundler-index-not-fetched'],
        ['service_unavailable', 'network_error'],
        ['Could not fetch specs', '503'],
        true
      )
    },
    {
      name: 'bundler-gem-missing',
      world: { answer: 404 },
      files: bundled(),
      run: 'bundle config set --local path vendor\nbundle install --retry 0',
      expect: fails(
        'gem-server-not-found',
        ['missing_dependency', 'missing_file'],
        ['Could not find', '404']
      )
    },
    {
      name: 'bundler-gemfile-invalid',
      files: { Gemfile: 'source "https://packages.example.com"\ngem "chart-kit",\n' },
      run: 'bundle install',
      expect: fails(
        ['bundler-gemfile-invalid', 'ruby-syntax-error'],
        ['syntax_error', 'configuration_error'],
        ['There was an error parsing `Gemfile`', 'syntax error']
      )
    },
    {
      name: 'bundler-frozen-lockfile',
      files: {
        ...bundled(),
        'Gemfile.lock':
          'GEM\n  remote: https://packages.example.com/\n  specs:\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n\nBUNDLED WITH\n   2.3.15\n'
      },
      run: 'bundle config set --local deployment true\nbundle install',
      expect: fails('bundler-lockfile-outdated', 'dependency_conflict', [
        'You have added to the Gemfile',
        'Your lockfile',
        'deployment mode',
        'frozen'
      ])
    },
    {
      name: 'bundler-ruby-version',
      files: { Gemfile: 'source "https://packages.example.com"\nruby "3.99.0"\n' },
      run: 'bundle install',
      expect: fails(
        'ruby-version-mismatch',
        'dependency_conflict',
        'Your Ruby version is 3.1.2, but your Gemfile specified 3.99.0'
      )
    },
    {
      name: 'rspec-passes',
      files: spec('puts "Failure/Error: as a word"'),
      run: 'rspec',
      expect: passes
    },
    {
      name: 'rubocop-passes',
      files: {
        '.rubocop.yml': 'AllCops:\n  NewCops: disable\n  SuggestExtensions: false\n',
        'a.rb': '# frozen_string_literal: true\n\nputs 1\n'
      },
      run: 'rubocop a.rb',
      expect: passes
    }
  ]
}
