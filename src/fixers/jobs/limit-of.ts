import type { Scalar } from 'yaml'
import type { Failure, YamlPath } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import type { Change } from '../../workflow-file/change.js'
import { setInMap } from '../../workflow-file/edit-map.js'
import { replaceInScalar, setScalar } from '../../workflow-file/edit-scalar.js'
import {
  mapAt,
  scalarAt,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import { locateFailure } from '../../workflow-file/locate-failure.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { MapAt } from '../../workflow-file/edit-map.js'
import type { Problem } from '../fixer.js'
import { matrixLimit } from './matrix-limit.js'
import { failingJob, failingStep } from '../book/place.js'

/** A time limit where its number is written: at the job or step, in the matrix, or where the workflow is called. */
export interface Limit {
  minutes: number
  /** The job or the step, for people. */
  what: string
  /** The key that limits it. */
  key: string
  change(minutes: number): Change & { path?: string }
}

/** A limit's own place, before its value is followed to where its number stands. */
interface Stated {
  at: MapAt
  key: string
  what: string
}

const ofRetry = ['timeout_minutes', 'timeout_seconds']

/** Minutes after which the log says the work was ended; null where it does not. A key to look up, never written. */
export function endedAfter({ diagnosis }: Failure): number | null {
  const text = diagnosis.evidence[0]?.text ?? ''
  const words = /\b(?:after|time of) (\d{1,6})(?: minutes|\.|$)/.exec(text)
  if (words) return Number(words[1])
  const clock = /\btime of (\d{1,3})h(\d{1,2})m/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const wait = /\bTimeout of (\d{1,10})ms hit/.exec(text)
  return wait ? Number(wait[1]) / 60_000 : null
}

/** The limit that ended the failing job or step. Abstains where its number is not to be found. */
export function limitOf(problem: Problem): Limit {
  const stated = statedIn(problem)
  const { at, key } = stated
  const node = scalarAt(at.map, key)
  if (!node) abstain(`\`${key}\` of ${stated.what} is no plain value.`)
  const path = [...at.path, key]
  const { workflow } = problem
  if (isMinutes(node.value)) return plain(workflow, stated, node, path)
  const expression = /^\s*\$\{\{\s*(.*?)\s*\}\}\s*$/s.exec(String(node.value))?.[1] ?? ''
  const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1]
  if (input !== undefined) return limitOfInput(problem, stated, input)
  const matrix = /^matrix\.([\w.-]+)$/.exec(expression)?.[1]
  if (matrix !== undefined) {
    const found = matrixLimit(problem, matrix.split('.'), endedAfter(problem.failure))
    return plain(workflow, stated, found.node, found.path)
  }
  return limitInExpression(problem, stated, node, path)
}

function statedIn(problem: Problem): Stated {
  const { ruleId } = problem.failure.diagnosis
  if (ruleId.startsWith('job-')) {
    const job = failingJob(problem)
    if (textAt(job.map, 'timeout-minutes') === null) {
      abstain(
        `The job \`${job.id}\` has no \`timeout-minutes\` and ran into the 360 minutes of hosted runners: split the work, or find what hangs and set a limit that ends it sooner.`
      )
    }
    return { at: job, key: 'timeout-minutes', what: `job \`${job.id}\`` }
  }
  const { job, step } = timedStep(problem)
  const what = `step ${step.index + 1} of job \`${job.id}\``
  if (ruleId !== 'retry-time-limit') {
    if (textAt(step.map, 'timeout-minutes') === null) {
      abstain(`The ${what} has no \`timeout-minutes\`, so the limit is set somewhere else.`)
    }
    return { at: step, key: 'timeout-minutes', what }
  }
  const inputs = mapAt(step.map, 'with')
  const key = inputs && ofRetry.find((name) => textAt(inputs, name) !== null)
  const isRetry = /^nick-(?:fields|invision)\/retry@/.test(textAt(step.map, 'uses') ?? '')
  if (!isRetry || !inputs || !key) abstain(`The ${what} sets no limit for its attempts.`)
  return { at: { map: inputs, path: [...step.path, 'with'] }, key, what }
}

/** The failing step, by its name in the log's sentence where nothing else tells it. */
function timedStep(problem: Problem): { job: JobNode; step: StepNode } {
  const { failure, workflow } = problem
  const text = failure.diagnosis.evidence[0]?.text ?? ''
  const stepName = /\bstep '([^']+)'|\baction '([^']+)'/.exec(text)?.slice(1).find(Boolean)
  if (problem.step || stepName === undefined) return failingStep(problem)
  const named = locateFailure(workflow, { ...failure, stepName })
  return failingStep({ ...problem, ...named })
}

const isMinutes = (value: unknown): boolean => /^[1-9]\d{0,5}$/.test(String(value))

function plain(workflow: Workflow, { what, key }: Stated, node: Scalar, path: YamlPath): Limit {
  const unit = key === 'timeout_seconds' ? 60 : 1
  return {
    minutes: Number(node.value) / unit,
    what,
    key,
    change: (minutes) => setScalar(workflow, node, minutes * unit, path)
  }
}

/** `${{ inputs.timeout }}`: the job that calls the workflow says it, or is to say it instead of the default. */
function limitOfInput(problem: Problem, { what, key }: Stated, input: string): Limit {
  const { caller, workflow } = problem
  if (!caller) abstain(`The limit of ${what} is an input, and it is not known what gave it.`)
  const { job, workflow: own } = caller
  const given = mapAt(job.map, 'with')
  const node = given && scalarAt(given, input)
  const path = [...job.path, 'with', input]
  const minutes = node ? node.value : defaultOf(workflow, input)
  if (!isMinutes(minutes)) abstain(`The limit of ${what} is an input that holds no plain number.`)
  return {
    minutes: Number(minutes),
    what,
    key,
    change: (raised) => ({
      path: own.path,
      ...(node
        ? setScalar(own, node, raised, path)
        : setInMap(own, job, 'with', { [input]: raised }, 'uses'))
    })
  }
}

function defaultOf({ root }: Workflow, input: string): string | null {
  const keys = ['on', 'workflow_call', 'inputs', input]
  const map = keys.reduce<typeof root | null>((at, key) => at && mapAt(at, key), root)
  return map && textAt(map, 'default')
}

/** `${{ matrix.slow && 60 || 30 }}`: the number that the log names, where it stands there once. */
function limitInExpression(
  { failure, workflow }: Problem,
  { what, key }: Stated,
  node: Scalar,
  path: YamlPath
): Limit {
  const ended = endedAfter(failure)
  const value = String(node.value)
  const numbers = [...value.matchAll(/'(?:[^']|'')*'|(?<![\w.])\d+(?![\w.])/g)]
  const [found, second] = numbers.filter(([text]) => text === String(ended))
  if (!found || second) {
    abstain(`The limit of ${what} is an expression in which the number can't be told.`)
  }
  const range = { start: found.index, end: found.index + found[0].length }
  return {
    minutes: Number(found[0]),
    what,
    key,
    change: (minutes) => replaceInScalar(workflow, node, range, String(minutes), path)
  }
}
