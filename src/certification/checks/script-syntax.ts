import type { Check } from '../types/check.js'
import { at, factsOf, unreadable } from '../checking/facts-of.js'
import { remarked } from '../checking/remarked.js'
import { skipped } from '../checking/verdict.js'

export const scriptSyntax: Check = {
  id: 'script-syntax',
  looksAt:
    "Whether a script's language takes its syntax, by its own program where that is installed.",
  codes: { 'script-syntax': 'SYNTAX_ERROR' },
  answers: ({ kind }) => kind === 'script',
  async look({ path }, { discovery, checkers }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    const language = factsOf(discovery, path, 'script')?.language ?? null
    if (language === null) return skipped('Its language is not known.')
    const answer = await checkers.script(language, path, text)
    return remarked(answer, at, () => 'script-syntax', 'script-syntax')
  }
}
