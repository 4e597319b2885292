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
  }
]
