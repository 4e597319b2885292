import type { Check, CheckContext } from '../types/check.js'
import type { Unit } from '../types/unit.js'
import { factsOf, unitOfUse, usesOf } from '../checking/facts-of.js'
import { mentionsIn, type Mention } from '../checking/mentions.js'
import { secretPattern, secretOf } from '../checking/secrets.js'
import { verdict, type Doubt } from '../checking/verdict.js'

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
    if (!workflow || !isCalledOnly || declared.length === 0) return verdict([])
    const known = new Set(['github_token', ...declared.map(({ name }) => name.toLowerCase())])
    const deploys = new Set(
      workflow.jobs.filter((job) => job.environment !== null).map(({ id }) => id)
    )
    const text = discovery.texts.get(unit.path) ?? ''
    const isUnknown = (match: RegExpMatchArray) => !known.has(secretOf(match).toLowerCase())
    const found = mentionsIn(text, secretPattern, isUnknown).filter(
      ({ place }) => place.job !== null && !deploys.has(place.job)
    )
    const isPassedOn = found.length > 0 && mayInherit(unit, discovery)
    return verdict(isPassedOn ? [] : found.map(doubtOf))
  }
}

function doubtOf({ match, place }: Mention): Doubt {
  const name = secretOf(match)
  return {
    code: 'undeclared-secret',
    message: `\`secrets.${name}\` is empty here, since \`on.workflow_call.secrets\` does not declare it and no caller passes all of its secrets on: declare it and pass it.`,
    place,
    about: name,
    sure: false
  }
}

/** Whether a caller hands all of its secrets over; without any caller here nobody knows. */
function mayInherit(unit: Unit, discovery: CheckContext['discovery']): boolean {
  const calls = [...discovery.units.values()]
    .filter(({ dependencies }) => dependencies.some((each) => each.unit === unit.id))
    .flatMap((caller) =>
      usesOf(discovery, caller.path).filter(
        (used) => used.step === null && unitOfUse(discovery, caller, used)?.id === unit.id
      )
    )
  return calls.length === 0 || calls.some(({ use }) => use.secrets === null)
}
