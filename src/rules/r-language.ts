import type { TextRule } from '../engine/types/rule.js'

export const rLanguageRules: TextRule[] = [
  {
    id: 'r-dependencies-unsolved',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not solve package dependencies\b/,
    summary: 'The R packages ask for versions that contradict each other, or one is missing.',
    remedy:
      'Correct DESCRIPTION, or the system libraries and repositories, as the lines below say.',
    docs: 'https://pak.r-lib.org/',
    matches: ['Error: Could not solve package dependencies:'],
    ignores: ['Solved package dependencies']
  },
  {
    id: 'r-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bthere is no package called [‘'](?<package>[\w.]+)/,
    summary: 'R does not find the package {package}.',
    remedy: 'Add it to DESCRIPTION, or to extra-packages of r-lib/actions/setup-r-dependencies.',
    docs: 'https://github.com/r-lib/actions',
    matches: ['Error in library(dplyr) : there is no package called ‘dplyr’'],
    ignores: ['package dplyr attached']
  },
  {
    id: 'testthat-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:Failure|Error) \([`'‘]?(?<place>[\w./-]+\.R:\d+)(?::\d+)*[`'’]?\): /,
    summary: 'A test of R failed at {place}.',
    remedy: 'Run testthat::test_file locally and correct the code or the test.',
    docs: 'https://testthat.r-lib.org/',
    matches: ["Failure ('test-sum.R:2'): sum adds", 'Error (test-api.R:12): reads'],
    ignores: ['Failure of the engine']
  },
  {
    id: 'r-check-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Status: [1-9]\d* (?:ERROR|WARNING)s?\b|\bR CMD check found (?:ERRORs|WARNINGs)\b/,
    summary: 'R CMD check found errors or warnings.',
    remedy: 'Correct what the check lists above.',
    docs: 'https://r-pkgs.org/R-CMD-check.html',
    matches: ['Status: 1 ERROR, 2 NOTEs', 'Error: R CMD check found WARNINGs'],
    ignores: ['Status: OK']
  },
  {
    id: 'r-check-part-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\* checking (?<part>examples?|tests?|running R code from vignettes|re-building of vignette outputs)\b.{0,80} \.\.\. (?:\[[^\]]{1,40}\] )?ERROR\s*$/,
    summary: 'R CMD check failed on {part}.',
    remedy: 'See the error below it.',
    docs: 'https://r-pkgs.org/R-CMD-check.html',
    matches: ['* checking examples ... ERROR', '* checking tests ... [12s/14s] ERROR'],
    ignores: ['* checking tests ... OK', '* checking Rd files ... WARNING']
  },
  {
    id: 'r-dependencies-unavailable',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: dependenc(?:y|ies) (?<packages>[‘'].{1,200}) (?:is|are) not available for package\b|^Packages? required but not available: |\bpackage [‘'](?<package>[\w.]+)[’'] is not available\b/,
    summary: 'R packages are missing that another needs.',
    remedy: 'Install them first, with the system libraries they need.',
    docs: 'https://cran.r-project.org/doc/manuals/r-release/R-exts.html',
    matches: [
      'ERROR: dependencies ‘units’, ‘sf’ are not available for package ‘stars’',
      'Package required but not available: ‘sf’'
    ],
    ignores: ['* DONE (stars)']
  },
  {
    id: 'r-package-not-installed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ERROR: (?:compilation|lazy loading|installation|configuration|loading) failed for package\b|\binstallation of package [‘'](?<package>[\w.]+)[’'] had non-zero exit status\b/,
    summary: 'An R package was not installed.',
    remedy: 'See the output above it.',
    docs: 'https://cran.r-project.org/doc/manuals/r-release/R-admin.html',
    matches: [
      'ERROR: compilation failed for package ‘sf’',
      '  installation of package ‘stars’ had non-zero exit status'
    ],
    ignores: ['* installing *source* package ‘sf’ ...']
  },
  {
    id: 'testthat-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:──|--) (?:\d+\. )?(?:Failure|Error)(?: \([‘']?(?<place>[^)‘']+?)[’']?\)|: .{1,120}\()/,
    summary: 'A testthat test failed: {place}.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://testthat.r-lib.org/',
    matches: [
      "── Failure ('test-parse.R:12:3'): dates are read ──────",
      '── Error (test-parse.R:5:1): dates are read ──'
    ],
    ignores: ['── Skipped tests ──']
  },
  {
    id: 'testthat-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\[ FAIL [1-9]\d* \| WARN \d+/,
    summary: 'testthat tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://testthat.r-lib.org/',
    matches: ['[ FAIL 1 | WARN 0 | SKIP 0 | PASS 41 ]'],
    ignores: ['[ FAIL 0 | WARN 0 | SKIP 0 | PASS 41 ]']
  },
  {
    id: 'cran-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bunable to access index for repository https?:\/\/|\bcannot open URL 'https?:\/\/(?!localhost|127\.)/,
    summary: 'An R package server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://cran.r-project.org/mirrors.html',
    matches: [
      'Warning: unable to access index for repository https://cran.example.com/src/contrib:',
      "Error in download.file(url, destfile) : cannot open URL 'https://example.com/a.tar.gz'"
    ],
    ignores: ["cannot open file 'a.R'"]
  },
  {
    id: 'r-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^Error in (?<call>\S.{0,120}) : (?<message>\S.*)$|^Error in (?<bare>[\w.]+\(.{0,100}\)) :\s*$/,
    summary: 'An R program stopped: {message}',
    remedy: 'Correct the call {call}{bare}.',
    docs: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/stop.html',
    matches: [
      'Error in parse_all(1) : could not find function "parse_all"',
      'Error in loadNamespace(x) :'
    ],
    ignores: ['Error: something else']
  }
]
