import type { Failure, FixContext } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import type { Hints } from '../../workflow-file/locate-failure.js'
import { openWorkflow, type Workflow } from '../../workflow-file/open-workflow.js'
import { isSamePart } from '../../workflow-file/same-part.js'

const differs =
  'The failing part of the workflow differs between the commit that failed and the one to be changed.'

type FailedAt = FixContext['failedAt']

/** Abstains where the failing job reads otherwise at the commit that failed: it may be mended already. */
export async function demandUnchangedPart(
  now: Workflow,
  hints: Hints,
  failedAt: FailedAt
): Promise<void> {
  if (!failedAt) return
  const then = await failedAt.text(now.path)
  if (then === null || !isSamePart(now, openWorkflow(now.path, then), hints)) abstain(differs)
}

/** As `demandUnchangedPart`, for a file that can't be read: there the whole file is the failing part. */
export async function demandUnchangedText(
  { workflowPath }: Failure,
  now: string,
  failedAt: FailedAt
): Promise<void> {
  if (failedAt && (await failedAt.text(workflowPath)) !== now) abstain(differs)
}
