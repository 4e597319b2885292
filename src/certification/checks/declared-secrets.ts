import type { Check, CheckContext } from '../types/check.js'
import type { UseFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { factsOf, unitOfUse, usesOf } from '../checking/facts-of.js'
import { mentionsIn } from '../checking/mentions.js'
import { secretPattern, secretOf } from '../checking/secrets.js'
import { verdict } from '../checking/verdict.js'

/**
 * A reusable workflow reads what it declares; what it does not it can have by `secrets: inherit`, or from a deployment
 * environment, so that nothing is said where either may be.
 */
export const declaredSecrets: Check = {
  id: 'declared-secrets',
  looksAt: 'Whether a reusable workflow declares the secrets that it reads.',
  codes: { 'undeclared-secret': 'ENV_MISSING' },
  answers: ({ kind }) => kind === 'reusable-workflow',
  look(unit, { discovery }) {
    const workflow = factsOf(discovery, unit.path, 'workflow')
    const declared = workflow?.call?.secrets ?? []
    const isCalledOnly = workflow?.triggers.every((each) => each === 'workflow_call') ?? false
    const callers = callsOf(unit, discovery)
    const mayInherit = callers.length === 0 || callers.some(({ secrets }) => secrets === null)
    if (!workflow || !isCalledOnly || declared.length === 0 || mayInherit) return verdict([])
    const known = new Set(['github_token', ...declared.map(({ name }) => name.toLowerCase())])
    const deploys = new Set(
      workflow.jobs.filter((job) => job.environment !== null).map(({ id }) => id)
    )
    const text = discovery.texts.get(unit.path) ?? ''
    const found = mentionsIn(
      text,
      secretPattern,
      (match) => !known.has(secretOf(match).toLowerCase())
    )
    return verdict(
      found
        .filter(({ place }) => place.job !== null && !deploys.has(place.job))
        .map(({ match, place }) => ({
          code: 'undeclared-secret',
          message: `\`secrets.${secretOf(match)}\` is empty here, since \`on.workflow_call.secrets\` does not declare it and no caller passes all of its secrets on: declare it and pass it.`,
          place,
          about: secretOf(match),
          sure: false
        }))
    )
  }
}

function callsOf(unit: Unit, discovery: CheckContext['discovery']): UseFacts[] {
  return [...discovery.units.values()].flatMap((caller) =>
    usesOf(discovery, caller.path)
      .filter((used) => used.step === null && unitOfUse(discovery, caller, used)?.id === unit.id)
      .map(({ use }) => use)
  )
}
