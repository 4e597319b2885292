import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import type { Change } from '../workflow-file/change.js'
import { setInMap } from '../workflow-file/edit-map.js'
import { mapAt, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { RunnerOs } from '../workflow-file/runner-of-job.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { containerOf, systemOf } from './jobs/job-facts.js'
import { lowerParallelism } from './jobs/lower-parallelism.js'
import { failingStep } from './book/place.js'

/**
 * MiB that a heap may take and leave room: hosted runners have 16 GB (Linux, Windows of public repositories), 8 GB
 * (of private ones), 7 GB (macOS on arm64) or 14 GB (macOS on Intel).
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const heaps: Readonly<Record<RunnerOs, number>> = { linux: 6144, windows: 6144, macos: 4096 }

/** Tools on the JVM: the words that call them, the variable that gives them options, and how it says the heap. */
const javaTools: readonly { calls: RegExp; variable: string; option: (heap: string) => string }[] =
  [
    {
      calls: /(?:^|[\s;&|/])gradlew?(?:\.bat)?(?=\s)/m,
      variable: 'GRADLE_OPTS',
      option: (heap) => `-Dorg.gradle.jvmargs=-Xmx${heap}`
    },
    {
      calls: /(?:^|[\s;&|/])mvnw?(?:\.cmd)?(?=\s)/m,
      variable: 'MAVEN_OPTS',
      option: (heap) => `-Xmx${heap}`
    },
    { calls: /(?:^|[\s;&|/])sbt(?=\s)/m, variable: 'SBT_OPTS', option: (heap) => `-Xmx${heap}` }
  ]

/** Gives a heap that was full more room, or a machine that was full less to do at once. */
export const lowerMemoryUse: WorkflowFixer = {
  id: 'lower-memory-use',
  summary: 'Raises the limit of a heap that was full, or lowers what runs at once.',
  disposition: 'review',
  answers: [
    'javascript-heap-exhausted',
    'java-heap-exhausted',
    'compiler-killed',
    'out-of-memory-killed',
    'process-killed-exit-137',
    'process-killed-signal',
    'memory-not-allocated'
  ],
  reads: () => ['gradle.properties'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    const { ruleId } = problem.failure.diagnosis
    if (ruleId === 'javascript-heap-exhausted') return nodeHeap(problem, job, step)
    if (ruleId === 'java-heap-exhausted') return javaHeap(problem, job, step)
    return lowerParallelism(problem.workflow, job, step)
  }
}

function nodeHeap(problem: Problem, job: JobNode, step: StepNode): Draft {
  const heap = heapOf(problem, job, step)
  const option = `--max-old-space-size=${heap}`
  const known = /--max[-_]old[-_]space[-_]size[= ](\d+)/.exec(problem.workflow.text)?.[1]
  if (known !== undefined && Number(known) >= heap) {
    abstain(`The heap may take ${known} MiB already, and the runner has no more to give.`)
  }
  const own = scopedOption(problem, job, step, 'NODE_OPTIONS')
  if (own !== null) abstain('The workflow sets NODE_OPTIONS already.')
  return heapDraft(job, step, 'NODE_OPTIONS', option, inEnv(problem, step, 'NODE_OPTIONS', option))
}

function javaHeap(problem: Problem, job: JobNode, step: StepNode): Draft {
  const script = textAt(step.map, 'run') ?? abstain('The failing step runs no script.')
  const tool = javaTools.find(({ calls }) => calls.test(script))
  if (!tool) abstain('The script calls neither Gradle nor Maven nor sbt by name.')
  if (/\borg\.gradle\.jvmargs\b/.test(problem.texts.get('gradle.properties') ?? '')) {
    abstain('gradle.properties says the heap of Gradle: raise `org.gradle.jvmargs` there.')
  }
  if (/-Xmx\d/.test(problem.workflow.text)) abstain('The workflow says a heap already.')
  if (scopedOption(problem, job, step, tool.variable) !== null) {
    abstain(`The workflow sets ${tool.variable} already.`)
  }
  const option = tool.option(`${heapOf(problem, job, step)}m`)
  return heapDraft(job, step, tool.variable, option, inEnv(problem, step, tool.variable, option))
}

function heapOf(problem: Problem, job: JobNode, step: StepNode): number {
  if (runsElsewhere(textAt(step.map, 'run') ?? '')) {
    abstain('The script runs commands in a container or on another machine.')
  }
  const system = systemOf(problem, job)
  if (!system) abstain('The size of the runner is not known: it is no hosted one.')
  if (containerOf(job) !== null && mapAt(job.map, 'container')?.has('options')) {
    abstain("The job's container may have a limit of its own.")
  }
  return heaps[system]
}

/** The variable as the step, the job, the file or the script sets it; null where none does. */
function scopedOption(
  { workflow }: Problem,
  job: JobNode,
  step: StepNode,
  variable: string
): string | null {
  const scopes = [step.map, job.map, workflow.root].map((map) => mapAt(map, 'env'))
  const script = textAt(step.map, 'run') ?? ''
  const inScript = new RegExp(`\\b${variable}=`).test(script) ? script : null
  return scopes.map((env) => env && textAt(env, variable)).find((each) => each !== null) ?? inScript
}

const inEnv = ({ workflow }: Problem, step: StepNode, variable: string, value: string): Change =>
  setInMap(workflow, step, 'env', { [variable]: value })

function heapDraft(
  job: JobNode,
  step: StepNode,
  variable: string,
  option: string,
  change: Change
): Draft {
  return {
    disposition: 'review',
    title: `Set ${variable} to ${option} for step ${step.index + 1} of job \`${job.id}\``,
    reason: 'The heap was full at its own limit, below what a hosted runner has.',
    lookAt: [
      'Whether memory leaks: a higher limit hides it. Private repositories have smaller runners.'
    ],
    ...change
  }
}
