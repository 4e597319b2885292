import type { Check } from '../types/check.js'
import { top } from '../checking/facts-of.js'

/** Words of the problems that discovery tells, and what they mean. */
const meanings: readonly [RegExp, string, string][] = [
  [/\bover \d|too (?:large|big)/i, 'file-too-large', 'Make it smaller, or take it out.'],
  [/permission|may not be read|EACCES/i, 'file-not-permitted', 'Allow it to be read.'],
  [/link|not there|missing|ENOENT|no such/i, 'broken-link', 'Point the link to a file.'],
  [/UTF-8|binary|\bNUL\b/i, 'not-text', 'Save it as UTF-8.'],
  [/alias/i, 'endless-aliases', 'Write its values out.']
]

export const readable: Check = {
  id: 'readable',
  looksAt: 'Whether the file can be read as text.',
  codes: {
    'file-too-large': 'RESOURCE_EXHAUSTED',
    'file-not-permitted': 'PERMISSION_DENIED',
    'broken-link': 'FILE_NOT_FOUND',
    'not-text': 'SYNTAX_ERROR',
    'endless-aliases': 'RESOURCE_EXHAUSTED',
    'unreadable-file': 'CONFIG_INVALID'
  },
  answers: ({ line }) => line === null,
  look({ path }, { discovery }) {
    const problem = discovery.problems.get(path)
    if (problem === undefined) return { outcome: 'passed' }
    const [, code = 'unreadable-file', cure = 'Replace it by a file that can be read.'] =
      meanings.find(([words]) => words.test(problem)) ?? []
    const message = `\`${path}\` ${problem.replace(/\.$/, '')}. ${cure}`
    return { outcome: 'failed', findings: [{ code, message, place: top, about: path }] }
  }
}
