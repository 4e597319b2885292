import { systemOfLabel } from '../../workflow-file/runner-of-job.js'
import type { Check, CheckContext } from '../types/check.js'
import type { Reference } from '../types/discovery.js'
import type { JobFacts, Placed, StepFacts, WorkflowFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { isGivenByRunner } from '../checking/runner-environment.js'
import { factsOf, isWorkflow } from '../checking/facts-of.js'
import { verdict, type Doubt } from '../checking/verdict.js'
import { writtenIn, type WrittenJob } from '../checking/written-steps.js'

type Discovery = CheckContext['discovery']

interface Call {
  unit: Unit
  workflow: WorkflowFacts
  job: JobFacts
  step: StepFacts
  written: WrittenJob
  named: Reference
}

export const environment: Check = {
  id: 'environment',
  looksAt: 'Whether steps give the scripts that they start the variables without which those stop.',
  codes: { 'missing-variable': 'ENV_MISSING' },
  answers: isWorkflow,
  look(unit, { discovery }) {
    return verdict(callsOf(unit, discovery).flatMap((call) => doubtsOf(call, discovery)))
  }
}

/** Steps that start a script which needs variables. */
function callsOf(unit: Unit, discovery: Discovery): Call[] {
  const workflow = factsOf(discovery, unit.path, 'workflow')
  if (!workflow) return []
  const writtenOf = writtenIn(discovery.texts.get(unit.path) ?? '')
  return (discovery.references.get(unit.id) ?? []).flatMap((named) => {
    const needs = neededBy(named, discovery)
    const job = workflow.jobs.find(({ id }) => id === named.job)
    const step = job?.steps.find(({ index }) => index === named.step)
    if (needs.length === 0 || !job || !step) return []
    const written = writtenOf(job.id)
    return written ? [{ unit, workflow, job, step, written, named }] : []
  })
}

function neededBy({ what, path, state }: Reference, discovery: Discovery): Placed[] {
  if (what !== 'file' || path === null || state !== 'present') return []
  return factsOf(discovery, path, 'script')?.needsEnv ?? []
}

function doubtsOf(call: Call, discovery: Discovery): Doubt[] {
  const { named, job, step, written } = call
  if (written.neverRuns || written.steps[step.index]?.neverRuns) return []
  const path = named.path ?? ''
  const lines = (discovery.texts.get(path) ?? '').split('\n')
  const given = new Set([...call.workflow.env, ...job.env, ...step.env])
  const lacking = neededBy(named, discovery).filter(({ value }) => {
    return !given.has(value) && !isGivenByRunner(value) && !isGivenBefore(call, value)
  })
  const isPlain =
    !written.hasContainer && !step.optional && isHosted(job) && isUntouched(call, discovery)
  return unique(lacking).map((need) => ({
    code: 'missing-variable',
    message: `\`${path}\` stops without the variable \`${need.value}\` (line ${need.line}), which this step does not give it: add it to the step's \`env\`.`,
    place: { ...step.place, line: named.line, column: named.column },
    about: need.value,
    sure: isPlain && runsAlways(lines, need)
  }))
}

const unique = (needs: readonly Placed[]): Placed[] =>
  needs.filter(({ value }, index) => needs.findIndex((each) => each.value === value) === index)

const isHosted = ({ labels }: JobFacts): boolean =>
  labels.length > 0 && labels.every(({ value }) => systemOfLabel(value) !== null)

/** What the step's own script, or one before it that writes `GITHUB_ENV`, names may be given there. */
function isGivenBefore({ step, written }: Call, name: string): boolean {
  const word = new RegExp(String.raw`\b${name.replace(/\W/g, '')}\b`)
  const own = written.steps[step.index]?.run ?? ''
  const readsFile = /(?:^|[\s;&|])(?:source|\.|eval)\s|--env-file|\bset -a\b/.test(own)
  const earlier = written.steps.slice(0, step.index)
  return (
    word.test(own) ||
    readsFile ||
    earlier.some(({ run }) => run.includes('GITHUB_ENV') && word.test(run))
  )
}

/** Actions that export no variables of people's. */
const quiet =
  /^actions\/(?:checkout|cache(?:\/[a-z]+)?|upload-artifact|download-artifact|setup-node)@/i

/** Whether nothing before the step can have exported a variable. */
function isUntouched({ unit, job, step, written }: Call, discovery: Discovery): boolean {
  const started = (discovery.references.get(unit.id) ?? []).filter(
    (each) => each.job === job.id && each.step !== null && each.step < step.index
  )
  const texts = started.map(({ path }) => discovery.texts.get(path ?? '') ?? '')
  return job.steps
    .filter(({ index }) => index < step.index)
    .every(
      ({ uses, index }) =>
        (uses === null || quiet.test(uses.target.value)) &&
        ![written.steps[index]?.run ?? '', ...texts].some((text) => text.includes('GITHUB_ENV'))
    )
}

/** A line that stands in no block, with nothing before it that ends the script. */
function runsAlways(lines: readonly string[], { line }: Placed): boolean {
  const before = lines.slice(0, line - 1).join('\n')
  return /^\S/.test(lines[line - 1] ?? '') && !/\b(?:exit|return|exec)\b/.test(before)
}
