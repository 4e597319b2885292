import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { asMapping, asSequence, literalText, sourceText, textsOf } from '../workflow/tokens.js'

export interface PlannedStep {
  definition: MappingToken
  id: string
  kind: 'main' | 'background' | 'wait' | 'cancel'
  /** Ids of the background steps that a `wait` or `cancel` is about; null is all of them. */
  targets: string[] | null
  /** Of a step that has none by itself; null where it is made of what the step runs. */
  name: string | null
}

/** A job's steps in order; a `parallel` group becomes its steps in the background and a wait for them. */
export function planSteps(job: MappingToken): PlannedStep[] {
  const nextId = idMaker()
  return mappingsOf(job, 'steps').flatMap((definition) => {
    if (!definition.find('parallel')) return planStep(definition, nextId)
    const members = mappingsOf(definition, 'parallel').map((member): PlannedStep => {
      return { ...planStep(member, nextId), kind: 'background' }
    })
    const targets = members.map(({ id }) => id)
    return [...members, { ...planStep(definition, nextId), kind: 'wait' as const, targets }]
  })
}

const mappingsOf = (token: MappingToken, key: string) =>
  [...(asSequence(token.find(key)) ?? [])].flatMap((entry) => asMapping(entry) ?? [])

function planStep(definition: MappingToken, nextId: (step: MappingToken) => string): PlannedStep {
  const step = { definition, id: nextId(definition), targets: null, name: null }
  const wait = definition.find('wait')
  const cancel = definition.find('cancel')
  if (wait) return { ...step, kind: 'wait', targets: textsOf(wait), name: 'Wait' }
  if (cancel) return { ...step, kind: 'cancel', targets: textsOf(cancel), name: 'Cancel' }
  if (definition.find('wait-all')) return { ...step, kind: 'wait', name: 'Wait for all' }
  if (definition.find('parallel')) return { ...step, kind: 'wait', name: 'Parallel group' }
  const background = literalText(definition.find('background')) === 'true'
  return { ...step, kind: background ? 'background' : 'main' }
}

/** A step's id, or one made of what it runs, such as `__run_2`. */
function idMaker(): (definition: MappingToken) => string {
  const used = new Map<string, number>()
  return (definition) => {
    const id = literalText(definition.find('id'))
    if (id !== null) return id
    const uses = sourceText(definition.find('uses'))
    const action = uses?.startsWith('./') ? 'self' : uses?.split('@')[0]?.replaceAll('/', '_')
    const base = `__${action ?? 'run'}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return count === 1 ? base : `${base}_${count}`
  }
}
