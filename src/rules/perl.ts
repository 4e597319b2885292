import type { TextRule } from '../engine/types/rule.js'

export const perlRules: TextRule[] = [
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
    id: 'perl-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bDubious, test returned \d+\b|^\s*Failed \d+\/\d+ (?:subtests|test programs)|^Result: FAIL\s*$/,
    summary: 'Perl tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://perldoc.perl.org/Test::Harness',
    matches: [
      't9502-gitweb.sh ............ Dubious, test returned 1 (wstat 256, 0x100)',
      'Failed 1/13 subtests',
      'Result: FAIL'
    ],
    ignores: ['Result: PASS']
  },
  {
    id: 'perl-died',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?<message>(?!#).{3,200}) at \S+\.(?:pl|pm|t|PL) line \d+\.\s*$/,
    summary: 'A Perl program stopped: {message}',
    remedy: 'See the place it names.',
    docs: 'https://perldoc.perl.org/functions/die',
    matches: ["Can't open configuration: No such file or directory at bin/app.pl line 12."],
    ignores: ['#   at t/basic.t line 12.']
  }
]
