import type { Check, CheckContext } from '../types/check.js'
import type { ActionFacts, CallFacts, Place, Placed, UseFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { factsOf, hasSteps, unitOfUse, usesOf, type PlacedUse } from '../checking/facts-of.js'
import { listed, verdict, type Doubt } from '../checking/verdict.js'

export const inputs: Check = {
  id: 'inputs',
  looksAt:
    'Whether the inputs and secrets that local actions and reusable workflows are given are those they ask for.',
  codes: {
    'not-callable': 'CONFIG_INVALID',
    'unknown-input': 'CONFIG_INVALID',
    'missing-input': 'CONFIG_INVALID',
    'unknown-secret': 'CONFIG_INVALID',
    'missing-secret': 'ENV_MISSING'
  },
  answers: hasSteps,
  look(unit, { discovery }) {
    return verdict(
      usesOf(discovery, unit.path).flatMap((used) => {
        const target = unitOfUse(discovery, unit, used)
        return target ? doubtsOf(used, target, discovery) : []
      })
    )
  }
}

function doubtsOf(used: PlacedUse, target: Unit, discovery: CheckContext['discovery']): Doubt[] {
  const workflow = factsOf(discovery, target.path, 'workflow')
  if (workflow && used.step === null) {
    return workflow.call ? ofCall(used, target, workflow.call) : [notCallable(used, target)]
  }
  const action = factsOf(discovery, target.path, 'action')
  return action && used.step !== null ? ofAction(used, target, action) : []
}

function notCallable(used: PlacedUse, { path }: Unit): Doubt {
  return {
    code: 'not-callable',
    message: `\`${path}\` has no \`on: workflow_call\`, so that GitHub refuses to call it: add that trigger, or call another workflow.`,
    place: placeIn(used, used.use.target),
    about: path,
    sure: true
  }
}

/** GitHub refuses the caller for each of these. */
function ofCall(used: PlacedUse, { path }: Unit, call: CallFacts): Doubt[] {
  const { secrets } = used.use
  const passed = secrets ?? []
  return [
    ...unknown(used, used.use.inputs, call.inputs, 'input', path, true),
    ...missing(used, used.use.inputs, requiredOf(call), 'input', path, true),
    ...unknown(used, passed, call.secrets, 'secret', path, true),
    ...(secrets ? missing(used, passed, requiredSecrets(call), 'secret', path, true) : [])
  ]
}

/** GitHub warns of an unknown input, and lets one that is missing be empty. */
function ofAction(used: PlacedUse, { path, kind }: Unit, action: ActionFacts): Doubt[] {
  // A container takes these two without declaring them.
  const own = kind === 'docker-action' ? [{ name: 'args' }, { name: 'entrypoint' }] : []
  return [
    ...unknown(used, used.use.inputs, [...action.inputs, ...own], 'input', path, false),
    ...missing(used, used.use.inputs, requiredOf(action), 'input', path, false)
  ]
}

const requiredOf = ({ inputs: all }: Pick<CallFacts, 'inputs'>): string[] =>
  all.filter(({ required, hasDefault }) => required && !hasDefault).map(({ name }) => name)

const requiredSecrets = ({ secrets }: CallFacts): string[] =>
  secrets.filter(({ required }) => required).map(({ name }) => name)

type Kind = 'input' | 'secret'

function unknown(
  used: PlacedUse,
  given: UseFacts['inputs'],
  declared: readonly { name: string }[],
  kind: Kind,
  path: string,
  sure: boolean
): Doubt[] {
  const known = new Set(declared.map(({ name }) => name.toLowerCase()))
  const has =
    declared.length > 0 ? `it takes ${listed(declared.map(({ name }) => name))}` : 'it takes none'
  return given
    .filter(({ value }) => !known.has(value.toLowerCase()))
    .map((each) => ({
      code: `unknown-${kind}`,
      message: `\`${path}\` declares no ${kind} \`${each.value}\` (${has}): correct the name, take it out, or declare it there.`,
      place: placeIn(used, each),
      about: each.value,
      sure
    }))
}

function missing(
  used: PlacedUse,
  given: UseFacts['inputs'],
  required: readonly string[],
  kind: Kind,
  path: string,
  sure: boolean
): Doubt[] {
  const passed = new Set(given.map(({ value }) => value.toLowerCase()))
  return required
    .filter((name) => !passed.has(name.toLowerCase()))
    .map((name) => ({
      code: `missing-${kind}`,
      message: `\`${path}\` requires the ${kind} \`${name}\`, which is not passed: pass it${kind === 'secret' ? ' or write `secrets: inherit`' : ', or give it a default there'}.`,
      place: placeIn(used, used.use.target),
      about: name,
      sure
    }))
}

const placeIn = ({ job, step }: PlacedUse, { line, column }: Placed): Place => ({
  line,
  column,
  job,
  step
})
