import type { YAMLMap } from 'yaml'
import type { Draft, Failure } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { setInMap, setKey } from '../workflow-file/edit-map.js'
import {
  entryOf,
  jobsOf,
  mapAt,
  textAt,
  type Entry,
  type JobNode
} from '../workflow-file/find-nodes.js'
import { openWorkflow, type Workflow } from '../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { callAtRefusedLine, localCallee } from './permissions/refused-line.js'

const refusal = /\bSecret (?<name>[\w-]+) is required, but not provided while calling\b/

/** Passes the secrets that a called workflow needs. */
export const passSecrets: WorkflowFixer = {
  id: 'pass-secrets',
  summary: 'Passes a secret that a called workflow needs, by its name or by `secrets: inherit`.',
  disposition: 'review',
  answers: ['called-workflow-secret-missing', 'startup-failure', 'action-input-missing'],
  concerns: (failure) =>
    failure.diagnosis.ruleId === 'action-input-missing'
      ? (failure.jobName?.includes(' / ') ?? false)
      : refusal.test(textOf(failure)),
  reads: ({ workflow, failure }) => {
    const job = callAtRefusedLine(workflow, failure)
    const path = job && localCallee(job)
    return path === null ? [] : [path]
  },
  propose(problem) {
    const { failure } = problem
    return failure.diagnosis.ruleId === 'action-input-missing'
      ? forInput(problem)
      : forRefusal(problem)
  }
}

const textOf = ({ diagnosis }: Failure): string => diagnosis.evidence[0]?.text ?? ''

/** GitHub refused the run, since a secret that the called workflow requires is not passed. */
function forRefusal({ workflow, failure, texts }: Problem): Draft {
  const job = callAtRefusedLine(workflow, failure)
  if (!job) abstain('It can not be told which job makes the refused call.')
  const path = localCallee(job)
  if (path === null) {
    abstain(
      'The called workflow is of another repository, which is to get no more than a person names.'
    )
  }
  const text = texts.get(path)
  const declared = text === undefined ? null : secretsOf(openWorkflow(path, text))
  const name = refusal.exec(textOf(failure))?.groups?.['name'] ?? ''
  if (declared && !declared.has(name)) {
    abstain('The called workflow does not ask for this secret any more.')
  }
  const required = declared
    ? [...declared].filter(([key, isRequired]) => isRequired || key === name)
    : []
  return passed(
    workflow,
    job,
    required.map(([key]) => key)
  )
}

/** An action of the called workflow got an empty input, whose value is a secret. */
function forInput(problem: Problem): Draft {
  const { caller, workflow, failure } = problem
  if (!caller) abstain('The input is empty, and no other workflow passes its value.')
  const { step } = failingStep(problem)
  const input = /\bnot supplied: ([\w-]+)/.exec(textOf(failure))?.[1] ?? ''
  const inputs = mapAt(step.map, 'with')
  const value = (inputs && textAt(inputs, input)) ?? ''
  const name = /^\$\{\{\s*secrets\.([\w-]+)\s*\}\}$/.exec(value)?.[1]
  if (name === undefined || name.toUpperCase() === 'GITHUB_TOKEN') {
    abstain('The empty input is not the value of a secret.')
  }
  return {
    ...passed(caller.workflow, caller.job, secretsOf(workflow).has(name) ? [name] : []),
    path: caller.workflow.path
  }
}

/** By name where the called workflow declares them; all where it does not, or where the file does so elsewhere. */
function passed(workflow: Workflow, job: JobNode, names: readonly string[]): Draft {
  const after = entryOf(job.map, 'with') ? 'with' : 'uses'
  const entry = entryOf(job.map, 'secrets')
  const inner = mapAt(job.map, 'secrets')
  if (entry && !inner) {
    abstain(
      `The job \`${job.id}\` passes all secrets, so the missing one has to be created in the settings.`
    )
  }
  const missing = names.filter((name) => !inner?.has(name))
  if (inner && missing.length === 0) {
    abstain(`The job \`${job.id}\` passes this secret, so it has to be created in the settings.`)
  }
  const inherits = !inner && (missing.length === 0 || inheritsElsewhere(workflow))
  const change = inherits
    ? setKey(workflow, job, 'secrets', 'inherit', after)
    : setInMap(workflow, job, 'secrets', namedSecrets(missing), after)
  return {
    disposition: 'review',
    title: inherits
      ? `Pass all secrets to the workflow that job \`${job.id}\` calls`
      : `Pass ${missing.join(', ')} to the workflow that job \`${job.id}\` calls`,
    reason: 'A called workflow gets no secret that its caller does not pass.',
    lookAt: [
      'Whether the called workflow may have them, and whether the repository has secrets of these names.'
    ],
    ...change
  }
}

const namedSecrets = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`]))

const inheritsElsewhere = (workflow: Workflow): boolean =>
  jobsOf(workflow).some(({ map }) => textAt(map, 'secrets') === 'inherit')

/** The secrets that a workflow declares for its callers, and whether each is required. */
function secretsOf({ root }: Workflow): Map<string, boolean> {
  const keys = ['on', 'workflow_call', 'secrets']
  const map = keys.reduce<YAMLMap | null>((at, key) => at && mapAt(at, key), root)
  return new Map(
    ((map?.items ?? []) as Entry[]).map(({ key }) => {
      const name = String(key.value)
      const inner = map && mapAt(map, name)
      return [name, (inner && textAt(inner, 'required')) === 'true']
    })
  )
}
