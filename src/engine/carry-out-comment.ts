import { offersOf } from './decide-fix.js'
import type { StickyComments } from './ports.js'
import { sinceGreen } from './since-green.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Done, MainAction } from './types/plan.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** One comment for each workflow on a pull request: written once, then edited. */
export async function commentOn(
  action: MainAction & { kind: 'comment' },
  facts: Case,
  { comments, texts }: Tools
): Promise<Done> {
  const { incident, diagnoses, circumstances } = facts
  const number = action.pullRequest
  const key = commentKey(incident.run)
  const since = sinceGreen(incident.run, circumstances.recentRuns)
  const body = texts.comment({ incident, diagnoses, since, offers: offersOf(facts) }, key)
  return await keepComment(number, key, body, comments)
}

/** Writes the one comment of this key, or brings it up to date. */
export async function keepComment(
  number: number,
  key: string,
  body: string,
  comments: StickyComments
): Promise<Done> {
  const known = await comments.find(number, key)
  if (known?.body === body) return { detail: `#${number} is up to date.`, number }
  const { url } = known
    ? await comments.update(known.id, body)
    : await createOne(number, key, body, comments)
  return { detail: `Commented on #${number}.`, url, number }
}

/** Two runs at once may both have written one: the first stays, as with issues (A9.4). */
async function createOne(number: number, key: string, body: string, comments: StickyComments) {
  const created = await comments.create(number, body)
  const first = await comments.find(number, key)
  if (first === null || first.id === created.id) return created
  await comments.remove(created.id)
  return await comments.update(first.id, body)
}

/** Says in the comment that the workflow is green again; where there is no comment, nothing is said. */
export async function resolveComment(
  action: MainAction & { kind: 'resolve-comment' },
  { incident: { run } }: Case,
  { comments, texts }: Tools
): Promise<Done> {
  const number = action.pullRequest
  const key = commentKey(run)
  const known = await comments.find(number, key)
  if (known === null) {
    return { status: 'dropped', detail: `#${number} has no comment to resolve.`, number }
  }
  const body = texts.commentResolved(run, key)
  const { url } = known.body === body ? { url: null } : await comments.update(known.id, body)
  return { detail: `The comment on #${number} says that it is green again.`, url, number }
}

function commentKey(run: WorkflowRun): string {
  return String(run.workflowId)
}
