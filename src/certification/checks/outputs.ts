import type { Check, CheckContext } from '../types/check.js'
import type { JobFacts, WorkflowFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import {
  factsOf,
  hasSteps,
  isWorkflow,
  stepsOf,
  unitOfUse,
  type PlacedStep
} from '../checking/facts-of.js'
import { mentionsIn, type Mention } from '../checking/mentions.js'
import { verdict, type Doubt } from '../checking/verdict.js'

type Discovery = CheckContext['discovery']

const name = String.raw`(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])`

/** `needs.build.outputs.tag`, `needs['build'].outputs['tag']`: of a job, or a step. */
const outputOf = (context: string) =>
  new RegExp(String.raw`(?<![\w.-])${context}${name}\.outputs${name}`, 'g')

const ofNeeds = outputOf('needs')
const ofJobs = outputOf('jobs')
const ofSteps = outputOf('steps')

export const outputs: Check = {
  id: 'outputs',
  looksAt: 'Whether outputs that expressions read are declared where they come from.',
  codes: { 'undeclared-output': 'CONFIG_INVALID', 'undeclared-need': 'CONFIG_INVALID' },
  answers: hasSteps,
  look(unit, { discovery }) {
    const text = discovery.texts.get(unit.path) ?? ''
    const ofStep = ofLocalSteps(unit, text, discovery)
    if (!isWorkflow(unit)) return verdict(ofStep)
    const workflow = factsOf(discovery, unit.path, 'workflow')
    if (!workflow) return verdict([])
    return verdict([...ofOtherJobs(unit, workflow, text, discovery), ...ofStep])
  }
}

/** GitHub reads what is not declared as empty, so that none of these is sure to fail. */
function ofOtherJobs(
  unit: Unit,
  workflow: WorkflowFacts,
  text: string,
  discovery: Discovery
): Doubt[] {
  const declared = new Map(
    workflow.jobs.map((job) => [job.id.toLowerCase(), declaredBy(unit, job, discovery)])
  )
  const isUndeclared = (match: RegExpMatchArray) => {
    const [job, output] = partsOf(match)
    return declared.get(job)?.has(output) === false
  }
  const lineOf = lineIn(text)
  const needs = mentionsIn(text, ofNeeds, (match) => {
    // By the line alone, since most files have nothing of the kind and need not be parsed.
    const job = workflow.jobs.findLast(({ place }) => place.line <= lineOf(match))
    return declared.has(partsOf(match)[0]) && (isUndeclared(match) || !isNeededBy(match, job))
  }).filter(({ place }) => place.job !== null)
  const isNeeded = ({ match, place }: Mention) =>
    isNeededBy(
      match,
      workflow.jobs.find(({ id }) => id === place.job)
    )
  const calls = mentionsIn(text, ofJobs, isUndeclared).filter(({ path }) => path[0] === 'on')
  return [
    ...needs.filter((each) => !isNeeded(each)).map(unneeded),
    ...[...needs.filter((each) => isNeeded(each) && isUndeclared(each.match)), ...calls].map(
      (each) => undeclared(each, `the job \`${namesOf(each.match)[0]}\``)
    )
  ]
}

function isNeededBy(match: RegExpMatchArray, job: JobFacts | undefined): boolean {
  return job?.needs.some((each) => each.toLowerCase() === partsOf(match)[0]) ?? false
}

/** 1-based line of a match; asked for in the order of the text. */
function lineIn(text: string): (match: RegExpMatchArray) => number {
  let [line, from] = [1, 0]
  return ({ index = 0 }) => {
    for (
      let at = text.indexOf('\n', from);
      at !== -1 && at < index;
      at = text.indexOf('\n', from)
    ) {
      line += 1
      from = at + 1
    }
    return line
  }
}

/** In small letters, as GitHub compares; null where it can't be told. */
function declaredBy(unit: Unit, job: JobFacts, discovery: Discovery): Set<string> | null {
  if (!job.uses) return new Set(job.outputs.map((each) => each.toLowerCase()))
  const called = unitOfUse(discovery, unit, { use: job.uses, job: job.id, step: null })
  const call = called ? factsOf(discovery, called.path, 'workflow')?.call : null
  return call ? new Set(call.outputs.map((each) => each.toLowerCase())) : null
}

/** Other actions may set outputs that they don't declare; of a composite one nothing else gets out. */
function ofLocalSteps(unit: Unit, text: string, discovery: Discovery): Doubt[] {
  const steps = stepsOf(discovery, unit.path)
  const declared = ({ job, step }: PlacedStep): Set<string> | null => {
    const used = step.uses && { use: step.uses, job: job?.id ?? null, step: step.index }
    const action = used && unitOfUse(discovery, unit, used)
    if (action?.kind !== 'composite-action') return null
    const facts = factsOf(discovery, action.path, 'action')
    return facts ? new Set(facts.outputs.map((each) => each.toLowerCase())) : null
  }
  const withId = (id: string, job: string | null) =>
    steps.filter((each) => each.step.id?.toLowerCase() === id && (each.job?.id ?? null) === job)
  const lacks = (each: PlacedStep, output: string) => declared(each)?.has(output) === false
  return mentionsIn(text, ofSteps, (match) => {
    const [id, output] = partsOf(match)
    return steps.some((each) => each.step.id?.toLowerCase() === id && lacks(each, output))
  })
    .filter(({ match, place }) => {
      const [id, output] = partsOf(match)
      const [step, second] = withId(id, place.job)
      return step !== undefined && second === undefined && lacks(step, output)
    })
    .map((each) => undeclared(each, `the action of the step \`${namesOf(each.match)[0]}\``))
}

function undeclared({ match, place }: Mention, source: string): Doubt {
  const output = namesOf(match)[1]
  return {
    code: 'undeclared-output',
    message: `\`${match[0]}\` is always empty, since ${source} declares no output \`${output}\`: correct the name or declare it.`,
    place,
    about: output,
    sure: false
  }
}

function unneeded({ match, place }: Mention): Doubt {
  const [job] = namesOf(match)
  return {
    code: 'undeclared-need',
    message: `\`${match[0]}\` is always empty, since the job \`${place.job ?? ''}\` does not name \`${job}\` in its \`needs\`: add it there.`,
    place,
    about: job,
    sure: false
  }
}

function namesOf([, job, quotedJob, output, quotedOutput]: RegExpMatchArray): [string, string] {
  return [job ?? quotedJob ?? '', output ?? quotedOutput ?? '']
}

function partsOf(match: RegExpMatchArray): [string, string] {
  const [job, output] = namesOf(match)
  return [job.toLowerCase(), output.toLowerCase()]
}
