import type { Failure, FixContext } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import type { JobNode } from '../workflow-file/find-nodes.js'
import { callsWorkflow, locateFailure } from '../workflow-file/locate-failure.js'
import { openWorkflow, type Workflow } from '../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from './fixer.js'

/** A failure at its place in the file, with the texts that the fixer asks for. Abstains where there is no such file. */
export async function problemOf(
  fixer: WorkflowFixer,
  failure: Failure,
  { sources, settings, history }: FixContext
): Promise<Problem> {
  const own = await openAt(failure.workflowPath, sources)
  const { workflow, caller } = await called(own, failure, sources)
  const place = locateFailure(workflow, failure)
  const files = await sources.modes()
  const problem: Problem = {
    ...{ failure, workflow, caller, files, settings, history },
    ...place,
    texts: new Map()
  }
  const paths = fixer.reads?.(problem) ?? []
  const texts = new Map<string, string>()
  for (const path of paths) {
    const text = await sources.text(path)
    if (text !== null) texts.set(path, text)
  }
  return { ...problem, texts }
}

async function openAt(path: string, sources: FixContext['sources']): Promise<Workflow> {
  const text = await sources.text(path)
  if (text === null) abstain('The workflow file is not on the default branch.')
  return openWorkflow(path, text)
}

/** `caller / called` failed in the workflow that the caller names, where that is one of this repository. */
async function called(
  own: Workflow,
  failure: Failure,
  sources: FixContext['sources']
): Promise<Pick<Problem, 'workflow' | 'caller'>> {
  const [callerName, ...rest] = failure.jobName?.split(' / ') ?? []
  if (callerName === undefined || rest.length === 0) return { workflow: own, caller: null }
  const { job } = locateFailure(own, { ...failure, jobName: callerName })
  const uses = job && callsWorkflow(job)
  if (!job || !uses) return { workflow: own, caller: null }
  return { workflow: await openAt(localPath(uses, job), sources), caller: { workflow: own, job } }
}

function localPath(uses: string, job: JobNode): string {
  if (!uses.startsWith('./')) {
    abstain(`The job \`${job.id}\` calls a workflow of another repository.`)
  }
  return uses.slice(2)
}
