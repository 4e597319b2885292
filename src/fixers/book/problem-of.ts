import type { Failure, FixContext } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import type { JobNode } from '../../workflow-file/find-nodes.js'
import { callsWorkflow, locateFailure } from '../../workflow-file/locate-failure.js'
import { openWorkflow, type Workflow } from '../../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from '../fixer.js'
import { demandUnchangedPart } from './unchanged.js'

/** A failure at its place in the file, with the texts that the fixer asks for. Abstains where there is no such file. */
export async function problemOf(
  fixer: WorkflowFixer,
  failure: Failure,
  { sources, failedAt, settings, history }: FixContext
): Promise<Problem> {
  const own = await openAt(failure.workflowPath, sources)
  const { workflow, caller } = await called(own, failure, sources)
  await demandUnchangedPart(workflow, failure, failedAt)
  if (caller) {
    const hints = { ...failure, jobName: callerName(failure) }
    await demandUnchangedPart(caller.workflow, hints, failedAt)
  }
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
  const jobName = callerName(failure)
  if (jobName === null) return { workflow: own, caller: null }
  const { job } = locateFailure(own, { ...failure, jobName })
  const uses = job && callsWorkflow(job)
  if (!job || !uses) return { workflow: own, caller: null }
  return { workflow: await openAt(localPath(uses, job), sources), caller: { workflow: own, job } }
}

function callerName({ jobName }: Failure): string | null {
  const [caller, ...rest] = jobName?.split(' / ') ?? []
  return caller !== undefined && rest.length > 0 ? caller : null
}

function localPath(uses: string, job: JobNode): string {
  if (!uses.startsWith('./')) {
    abstain(`The job \`${job.id}\` calls a workflow of another repository.`)
  }
  return uses.slice(2)
}
