import type { Check } from '../types/check.js'
import { top } from '../checking/facts-of.js'

/** Words of the problems that discovery tells, and what they mean. */
const meanings: readonly [RegExp, string, string][] = [
  [/\bover \d/, 'file-too-large', 'make it smaller, or take it out'],
  [/may not be read/, 'file-not-permitted', 'allow it to be read'],
  [/\blink\b|not there/, 'broken-link', 'point it to a file'],
  [/^is (?:binary|no UTF-8)/, 'not-text', 'save it as text in UTF-8']
]

export const readable: Check = {
  id: 'readable',
  looksAt: 'Whether the file can be read as text.',
  codes: {
    'file-too-large': 'RESOURCE_EXHAUSTED',
    'file-not-permitted': 'PERMISSION_DENIED',
    'broken-link': 'FILE_NOT_FOUND',
    'not-text': 'SYNTAX_ERROR',
    'unreadable-file': 'CONFIG_INVALID'
  },
  answers: ({ line }) => line === null,
  look({ path }, { discovery }) {
    const problem = discovery.problems.get(path)
    if (problem === undefined) return { outcome: 'passed' }
    const [, code = 'unreadable-file', cure = 'put a text file in its place'] =
      meanings.find(([words]) => words.test(problem)) ?? []
    const told = problem.includes(';') ? problem : `${problem}; ${cure}`
    const message = `\`${path}\` ${told}.`
    return { outcome: 'failed', findings: [{ code, message, place: top, about: path }] }
  }
}
