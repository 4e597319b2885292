import { abstain } from '../workflow-file/abstain.js'
import { setInMap } from '../workflow-file/edit-map.js'
import { mapAt, stepsOf, textAt, type JobNode } from '../workflow-file/find-nodes.js'
import { callsWorkflow } from '../workflow-file/locate-failure.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob } from './book/place.js'
import { scriptsOf } from './jobs/steps-before.js'

/** Sets a missing environment variable to the default that the config declares. */
export const declareEnv: WorkflowFixer = {
  id: 'declare-env',
  summary: 'Sets a missing environment variable to the default that the config declares for it.',
  disposition: 'safe',
  answers: [
    'environment-variable-missing',
    'environment-variable-absent',
    'shell-variable-unset',
    'python-environment-key-missing'
  ],
  propose(problem) {
    const name = declaredName(problem)
    const job = failingJob(problem)
    if (callsWorkflow(job) !== null) {
      abstain(`The job \`${job.id}\` calls a workflow, to which no \`env\` is passed.`)
    }
    const { at, where, after } = placeFor(problem, job)
    for (const map of [problem.step?.map, job.map, problem.workflow.root]) {
      if (map && mapAt(map, 'env')?.has(name)) {
        abstain(`\`${name}\` is set in the workflow already, and empty in this run.`)
      }
    }
    const scripts = scriptsOf(stepsOf(job))
    if (scripts.some((script) => new RegExp(`\\b${name}=`).test(script))) {
      abstain(`A script of the job \`${job.id}\` sets \`${name}\` itself.`)
    }
    if (runsElsewhere((problem.step && textAt(problem.step.map, 'run')) ?? '')) {
      abstain('The script runs commands in a container or on another machine.')
    }
    const value = problem.settings.env[name] ?? ''
    return {
      disposition: 'safe',
      title: `Set ${name} for ${where}`,
      reason: 'The config of auto-heal declares a default for this variable, and nothing sets it.',
      lookAt: [],
      ...setInMap(problem.workflow, at, 'env', { [name]: value }, after)
    }
  }
}

/** The one variable of the config that the failing line names. */
function declaredName({ failure, settings }: Problem): string {
  const text = failure.diagnosis.evidence[0]?.text ?? ''
  const words = new Set(text.match(/[A-Za-z_]\w*/g))
  const [name, second] = Object.keys(settings.env).filter((key) => words.has(key))
  if (name === undefined || second !== undefined) {
    abstain('The config declares no default for the missing variable (`env` in the config).')
  }
  return name
}

/** Beside what is set already, as near to the failing step as that stands; else for the job. */
function placeFor({ step, workflow }: Problem, job: JobNode) {
  if (step && mapAt(step.map, 'env')) {
    return { at: step, where: `step ${step.index + 1} of job \`${job.id}\``, after: undefined }
  }
  const isShared = !mapAt(job.map, 'env') && mapAt(workflow.root, 'env') !== null
  if (isShared)
    return { at: { map: workflow.root, path: [] }, where: 'the workflow', after: undefined }
  return { at: job, where: `job \`${job.id}\``, after: 'runs-on' }
}
