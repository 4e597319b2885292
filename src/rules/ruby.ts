import type { TextRule } from '../engine/types/rule.js'

export const rubyRules: TextRule[] = [
  {
    id: 'bundler-versions-incompatible',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Bundler could not find compatible versions for gem|Could not find compatible versions)\b/,
    summary: 'The gems ask for versions that contradict each other.',
    remedy: 'Align the versions in the Gemfile, run bundle install and commit Gemfile.lock.',
    docs: 'https://bundler.io/guides/troubleshooting.html',
    matches: [
      'Bundler could not find compatible versions for gem "rails":',
      'Could not find compatible versions'
    ],
    ignores: ['compatible versions found']
  },
  {
    id: 'bundler-gem-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not find (?:gem '[^']+'|[\w-]+-\d[\w.-]*) in (?:any of the sources|locally installed gems|rubygems repository|source)/,
    summary: 'Bundler finds no such gem.',
    remedy: 'Run bundle install before the step; correct name, version and source in the Gemfile.',
    docs: 'https://bundler.io/guides/troubleshooting.html',
    matches: [
      'Could not find rake-13.0.6 in any of the sources',
      "Could not find gem 'raills' in rubygems repository https://rubygems.org/ or installed locally.",
      'Could not find rails-7.1.0 in locally installed gems'
    ],
    ignores: ['found gem']
  },
  {
    id: 'gem-native-extension-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bFailed to build gem native extension\b/,
    summary: 'A gem with native code could not be built.',
    remedy:
      'Read the compiler lines below it; most often a development package has to be installed.',
    docs: 'https://bundler.io/guides/troubleshooting.html',
    matches: [
      'ERROR: Failed to build gem native extension.',
      'Gem::Ext::BuildError: ERROR: Failed to build gem native extension.'
    ],
    ignores: ['Building native extensions. This could take a while...']
  },
  {
    id: 'bundler-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:You are trying to install in deployment mode after changing|your lockfile (?:is missing|can't be updated)|the lockfile can't be updated because frozen mode is set)/i,
    summary: 'Gemfile.lock does not match the Gemfile.',
    remedy: 'Run bundle install and commit Gemfile.lock.',
    docs: 'https://bundler.io/man/bundle-install.1.html',
    matches: [
      'You are trying to install in deployment mode after changing your Gemfile.',
      "The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set"
    ],
    ignores: ['lockfile written']
  },
  {
    id: 'bundler-platform-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bYour bundle only supports platforms\b/,
    summary: "Gemfile.lock does not list the runner's platform.",
    remedy: 'Run bundle lock --add-platform x86_64-linux and commit Gemfile.lock.',
    docs: 'https://bundler.io/man/bundle-lock.1.html',
    matches: [
      'Your bundle only supports platforms ["x86_64-darwin-22"] but your local platform is x86_64-linux.'
    ],
    ignores: ['platforms: ruby']
  },
  {
    id: 'ruby-version-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bYour Ruby version is \S+, but your Gemfile specified\b/,
    summary: 'The job runs another Ruby than the Gemfile names.',
    remedy: 'Set ruby-version on ruby/setup-ruby to that of the Gemfile.',
    docs: 'https://github.com/ruby/setup-ruby',
    matches: ['Your Ruby version is 3.1.4, but your Gemfile specified 3.2.2'],
    ignores: ['ruby 3.2.2p53']
  },
  {
    id: 'bundler-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Bundler::HTTPError|Gem::RemoteFetcher::FetchError|Could not (?:reach host|download gem) )(?!.{0,400}(?:\b40[134]\b|Forbidden|certificate))/,
    summary: 'Bundler lost its connection to the gem server.',
    remedy: 'Re-run the job; set bundler-cache: true on ruby/setup-ruby.',
    docs: 'https://github.com/ruby/setup-ruby',
    matches: [
      'Gem::RemoteFetcher::FetchError: Errno::ECONNRESET: Connection reset by peer',
      'Could not reach host index.rubygems.org. Check your network connection and try again.'
    ],
    ignores: [
      'Fetching gem metadata from https://rubygems.org/',
      'Could not fetch specs from https://gems.example.com/ due to underlying error'
    ]
  },
  {
    id: 'bundler-index-not-fetched',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCould not fetch specs from \S/,
    summary: 'Bundler could not read the list of gems; the reason stands below it.',
    remedy: 'Read the line below: a broken connection needs a re-run, a refusal a token.',
    docs: 'https://bundler.io/guides/troubleshooting.html',
    matches: ['Could not fetch specs from https://gems.example.com/ due to underlying error'],
    ignores: ['Fetching gem metadata from https://gems.example.com/']
  },
  {
    id: 'gem-server-not-found',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /<bad response Not Found 404\b|\bbad response Gone 410\b/,
    summary: 'The gem server has no such gem or index.',
    remedy: 'Correct the source in the Gemfile; a private source needs a token.',
    docs: 'https://bundler.io/guides/bundler_docker_guide.html',
    matches: ['<bad response Not Found 404 (https://packages.example.com/specs.4.8.gz)>'],
    ignores: ['<bad response Service Unavailable 503']
  },
  {
    id: 'gem-server-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /<bad response (?:Unauthorized 401|Forbidden 403)\b|\bAuthentication is required for \S|\bBad username or password for \S/,
    summary: 'The gem server refused the request.',
    remedy: 'Pass the credentials of the source in BUNDLE_<HOST>, from a secret.',
    docs: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
    matches: [
      '<bad response Unauthorized 401 (https://packages.example.com/specs.4.8.gz)>',
      'Authentication is required for packages.example.com.',
      'Bad username or password for https://gems.example.com/.'
    ],
    ignores: ['Authentication is done']
  },
  {
    id: 'bundler-gemfile-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThere was an error parsing `(?<file>[^`]+)`: /,
    summary: '{file} does not parse.',
    remedy: 'Correct the line that is named.',
    docs: 'https://bundler.io/man/gemfile.5.html',
    matches: [
      '[!] There was an error parsing `Gemfile`: syntax error, unexpected end-of-input - gem "chart-kit",'
    ],
    ignores: ['parsing `Gemfile`']
  },
  {
    id: 'ruby-file-not-loadable',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcannot load such file -- (?<file>[\w./-]+)/,
    summary: 'Ruby does not find {file}.',
    remedy: 'Add the gem to the Gemfile, or correct the path that is required.',
    docs: 'https://docs.ruby-lang.org/en/master/LoadError.html',
    matches: ['<internal:require>: cannot load such file -- nokogiri (LoadError)'],
    ignores: ['loaded file']
  },
  {
    id: 'rails-migrations-pending',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bMigrations are pending\b/,
    summary: 'The test database lacks migrations.',
    remedy: 'Run bin/rails db:migrate (or db:test:prepare) before the tests.',
    docs: 'https://guides.rubyonrails.org/active_record_migrations.html',
    matches: [
      'ActiveRecord::PendingMigrationError: Migrations are pending. To resolve this issue, run:',
      'Migrations are pending. Run `bin/rails db:migrate` to update your database then try again.'
    ],
    ignores: ['migrations are done']
  },
  {
    id: 'postgres-connection-refused',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bPG::ConnectionBad\b|\bcould not connect to server: Connection refused\b|\bconnection to server at "(?:localhost|127\.0\.0\.1|::1)"(?: \([^)]+\))?, port \d+ failed/,
    summary: 'The database of the job could not be reached.',
    remedy: 'Wait until the database is ready (options: --health-cmd), and check host and port.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/create-postgresql-service-containers',
    matches: [
      'PG::ConnectionBad: could not connect to server',
      'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
      'could not connect to server: Connection refused'
    ],
    ignores: ['connected to server']
  },
  {
    id: 'ruby-crash',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^-- Control frame information -{5}/,
    summary: 'The Ruby interpreter crashed.',
    remedy: 'Look at the native extension named in the report.',
    docs: 'https://docs.ruby-lang.org/en/master/',
    matches: ['-- Control frame information -----------------------------------------------'],
    ignores: ['control frame information']
  },
  {
    id: 'ruby-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\.rb:\d+: (?:syntax errors? found|syntax error, unexpected)/,
    summary: 'A Ruby file does not parse.',
    remedy: 'Correct the line that is named.',
    docs: 'https://docs.ruby-lang.org/en/master/syntax_rdoc.html',
    matches: [
      "app/models/user.rb:12: syntax error, unexpected `end'",
      'lib/a.rb:3: syntax errors found (SyntaxError)'
    ],
    ignores: ['Syntax OK']
  },
  {
    id: 'elixir-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\*\* \((?:CompileError|TokenMissingError|SyntaxError|Mix)\) (?!httpc request|Can't continue|Hex dependency|mix format failed)/,
    summary: 'An Elixir project does not build.',
    remedy: 'Correct the place that is named.',
    docs: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.html',
    matches: [
      '** (CompileError) lib/app.ex:12: undefined function foo/0',
      '** (Mix) Could not compile dependency :jason'
    ],
    ignores: ['** (EXIT) normal']
  },
  {
    id: 'gem-ruby-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|\s)(?<gem>\S+) requires Ruby version .{1,40}\. The current ruby version is\b|\brequires ruby version .{1,40}, which is incompatible with the current version\b|^(?:Gem::InstallError: |\t)(?<old>\S+) requires Ruby version [^a-z]{1,40}\.?$|\bThe last version of (?<last>\S+) .{0,80}to support your Ruby & RubyGems was\b/i,
    summary: 'A gem needs another Ruby.',
    remedy: 'Set up a newer Ruby, or pin an older version of the gem.',
    docs: 'https://guides.rubygems.org/',
    matches: [
      '	nokogiri requires Ruby version >= 3.0. The current ruby version is 2.7.8.225.',
      'Gem::InstallError: public_suffix requires Ruby version >= 2.0.'
    ],
    ignores: ['Using ruby 3.2', 'This project requires Ruby version 3.2 or later.']
  },
  {
    id: 'bundler-version-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not find 'bundler' \([\d.]+\) required by\b|\bThis Gemfile requires a different version of Bundler\b|\bYou must use Bundler \d+ or greater with this lockfile\b/,
    summary: 'Gemfile.lock needs another Bundler.',
    remedy: 'Install the version that Gemfile.lock names.',
    docs: 'https://bundler.io/guides/bundler_2_upgrade.html',
    matches: ["Could not find 'bundler' (2.3.5) required by your /work/app/Gemfile.lock."],
    ignores: ['Using bundler 2.3.5']
  },
  {
    id: 'gem-library-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?<library>\w+) (?:client )?is missing\. You may need to\b|\bmkmf\.rb can't find header files for ruby\b/,
    summary: 'A gem needs a system library.',
    remedy: 'Install its development package before the step.',
    docs: 'https://guides.rubygems.org/',
    matches: ["mysql client is missing. You may need to 'sudo apt-get install libmariadb-dev'"],
    ignores: ['checking for ruby/thread.h... yes']
  },
  {
    id: 'rubocop-offense',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.(?:rb|rake|gemspec|ru|jbuilder)|\S*(?:Gemfile|Rakefile)):\d+:\d+: [CWEFR]: (?:\[Corre(?:ctable|cted)\] )?(?<cop>[A-Z]\w+\/[\w/]+): /,
    summary: 'RuboCop has a finding in {file}: {cop}.',
    remedy: 'Run rubocop -a and commit the result.',
    docs: 'https://docs.rubocop.org/rubocop/',
    matches: [
      'lib/app.rb:12:5: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings.'
    ],
    ignores: ['lib/app.rb:12:5: syntax ok']
  },
  {
    id: 'brakeman-warnings',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Security Warnings: [1-9]\d*\s*$/,
    summary: 'Brakeman has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://brakemanscanner.org/docs/',
    matches: ['Security Warnings: 2'],
    ignores: ['Security Warnings: 0']
  },
  {
    id: 'bundler-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bNetwork error while fetching https?:\/\/|\bRetrying (?:fetcher|download gem|dependency api) due to error \([2-9]\/\d+\): |\bbad response (?:Service Unavailable 503|Bad Gateway 502|Internal Server Error 500|Gateway Time-?out 504)\b/i,
    summary: 'Bundler lost its connection to the gem server.',
    remedy: 'Re-run the job.',
    docs: 'https://status.rubygems.org/',
    matches: [
      'Network error while fetching https://gems.example.com/quick/a.gemspec.rz (Too many connection resets)',
      '    bad response Service Unavailable 503 (https://gems.example.com/a.gem)'
    ],
    ignores: ['Fetching gem metadata from https://gems.example.com/']
  },
  {
    id: 'rubocop-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ files? inspected, [1-9]\d* offenses? detected\b/,
    summary: 'RuboCop found offenses.',
    remedy: 'Run rubocop -a, or correct the places it names.',
    docs: 'https://docs.rubocop.org/rubocop/usage/basic_usage.html',
    matches: [
      '120 files inspected, 3 offenses detected, 2 offenses autocorrectable',
      '1 file inspected, 1 offense detected'
    ],
    ignores: ['120 files inspected, no offenses detected']
  },
  {
    id: 'rubocop-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^Error: (?:The `\w+\/\w+` cop has been (?:removed|moved|renamed|split)|RuboCop found unknown|unrecognized cop or department|The following cops were added to RuboCop)|\(obsolete (?:configuration|parameter).{0,40} found in \S+, please update it\)/,
    summary: 'The RuboCop configuration does not fit its version.',
    remedy: 'Update .rubocop.yml as it says.',
    docs: 'https://docs.rubocop.org/rubocop/configuration.html',
    matches: [
      'Error: The `Style/Braces` cop has been removed.',
      '(obsolete configuration found in .rubocop.yml, please update it)'
    ],
    ignores: ['The following cops were not configured']
  },
  {
    id: 'gem-folder-not-writable',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bYou don't have write permissions for the \S+ directory\b|\bThere was an error while trying to write to `[^`]+`\. It is likely that you need to grant write permissions\b/,
    summary: 'Gems may not be installed there.',
    remedy: 'Set up Ruby with its own folder, or install with bundle config path.',
    docs: 'https://guides.rubygems.org/',
    matches: ["You don't have write permissions for the /var/lib/gems/3.0.0 directory."],
    ignores: ['You have write permissions']
  },
  {
    id: 'rspec-example-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^rspec '?(?<test>[^\s']+_spec\.rb(?::\d+|\[[\d:]+\]))'? #/,
    summary: 'The example {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      'rspec ./spec/models/user_spec.rb:12 # User is valid',
      "rspec './spec/a_spec.rb[1:2]' # A"
    ],
    ignores: ['bundle exec rspec spec/models']
  },
  {
    id: 'rspec-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ examples?, [1-9]\d* failures?\b|^\s*Failure\/Error: /,
    summary: 'Ruby tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      '120 examples, 2 failures, 1 pending',
      '     Failure/Error: expect(user).to be_valid'
    ],
    ignores: ['120 examples, 0 failures']
  },
  {
    id: 'minitest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)\b/,
    summary: 'Ruby tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://guides.rubyonrails.org/testing.html',
    matches: [
      '12 runs, 40 assertions, 1 failures, 0 errors, 0 skips',
      '12 tests, 40 assertions, 0 failures, 2 errors'
    ],
    ignores: ['12 runs, 40 assertions, 0 failures, 0 errors, 0 skips']
  },
  {
    id: 'minitest-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^\s*(?:\d+\) )?(?:Failure|Error):\s*$/,
      /^\s*(?<test>[A-Z][\w:]*#test_\S+)(?: \[\S+:\d+\])?:\s*$/
    ],
    within: 1,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.seattlerb.org/minitest/',
    matches: [
      '  1) Failure:\nParserTest#test_dates [/work/test/parser_test.rb:12]:',
      'Error:\nParserTest#test_dates:'
    ],
    ignores: ['Error:\nsomething else']
  },
  {
    id: 'rails-test-listed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:bin\/)?rails test (?<test>\S+_test\.rb:\d+)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://guides.rubyonrails.org/testing.html',
    matches: [
      'rails test test/models/user_test.rb:10',
      'bin/rails test test/models/user_test.rb:10'
    ],
    ignores: ['rails test test/models']
  },
  {
    id: 'test-unit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:Failure|Error): (?<test>test[\w ?!]*\([A-Z][\w:]*\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://test-unit.github.io/',
    matches: [
      'Failure: test_dates(ParserTest)',
      'Error: test_dates(ParserTest): NameError: undefined local variable'
    ],
    ignores: ['Failure/Error: expect(1).to eq(2)']
  },
  {
    id: 'rspec-load-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^An error occurred (?:while loading|in (?:a|an) `\w+\(:\w+\)` hook)\b|^\d+ examples?, 0 failures, [1-9]\d* errors? occurred outside of examples\b/,
    summary: 'A spec file could not be loaded.',
    remedy: 'Correct the error below it.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      'An error occurred while loading ./spec/parser_spec.rb.',
      '0 examples, 0 failures, 1 error occurred outside of examples'
    ],
    ignores: ['12 examples, 0 failures']
  },
  {
    id: 'test-unit-case-named',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^\s*\d+\) (?:Failure|Error):\s*$/, /^(?<test>test[\w ]*\([A-Z][\w:]*\))/],
    within: 1,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://test-unit.github.io/',
    matches: ['  1) Failure:\ntest_dates(ParserTest) [/work/test/parser_test.rb:12]:'],
    ignores: ['  1) Failure:\nother']
  },
  {
    id: 'ruby-uncaught-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:\S{1,200}\.rb|\S{1,200}\/[\w-]+|-e|Rakefile|Gemfile):\d+:in [`'].{1,120}': (?<error>.{1,400}\((?:[A-Z]\w*::)*[A-Z]\w*\))\s*$|^(?<rake>(?:NameError: |NoMethodError: |ArgumentError: |LoadError: |RuntimeError: (?!.* \d+\/\d+ failed!)|FrozenError: |Errno::\w+: |ActiveRecord::\w+: ).+)$/,
    summary: 'A Ruby program stopped with {error}{rake}',
    remedy: 'See the trace below it.',
    docs: 'https://docs.ruby-lang.org/en/master/Exception.html',
    matches: [
      "/work/app/lib/app.rb:3:in `run': undefined local variable or method `name' for main:Object (NameError)",
      "lib/app.rb:3:in 'App#run': boom (RuntimeError)",
      'NameError: uninitialized constant App::Parser'
    ],
    ignores: ['lib/app.rb:3: warning: mismatched indentations']
  }
]
