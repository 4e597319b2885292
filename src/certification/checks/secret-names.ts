import type { Check } from '../types/check.js'
import { factsOf, isWorkflow } from '../checking/facts-of.js'
import { mentionsIn } from '../checking/mentions.js'
import { secretOf, secretPattern } from '../checking/secrets.js'
import { verdict } from '../checking/verdict.js'

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
export const secretNames: Check = {
  id: 'secret-names',
  looksAt: 'Whether secrets have names that GitHub allows.',
  codes: { 'impossible-secret-name': 'CONFIG_INVALID' },
  answers: isWorkflow,
  look({ path }, { discovery }) {
    const workflow = factsOf(discovery, path, 'workflow')
    // A caller may pass a secret by any name.
    const passed = (workflow?.call?.secrets ?? []).map(({ name }) => name.toLowerCase())
    const mentions = mentionsIn(discovery.texts.get(path) ?? '', secretPattern, (match) => {
      const name = secretOf(match)
      return !passed.includes(name.toLowerCase()) && whyImpossible(name) !== null
    })
    return verdict(
      mentions.map(({ match, place }) => ({
        code: 'impossible-secret-name',
        message: `No secret can be called \`${secretOf(match)}\`, since ${whyImpossible(secretOf(match)) ?? ''}, so that it is always empty: correct the name.`,
        place,
        about: secretOf(match),
        sure: false
      }))
    )
  }
}

function whyImpossible(name: string): string | null {
  if (/^github_(?!token$)/i.test(name)) return 'names that begin with `GITHUB_` are kept for GitHub'
  if (/^\d/.test(name)) return 'a name begins with no figure'
  if (/\W/.test(name)) return 'a name holds letters, figures and underscores alone'
  return null
}
