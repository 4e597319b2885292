import { offersOf } from './decide-fix.js'
import { isReopenable, issueOf, undismissed } from './find-issue.js'
import { occurrence, recurred } from './occurrence.js'
import { sinceGreen } from './since-green.js'
import { byHandLabel } from './verify/withdraw.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Done, MainAction } from './types/plan.js'
import type { IssueMarker, TrackedIssue } from './types/tracked-issue.js'

type IssueAction = MainAction & { kind: 'issue' }

/** Keeps one issue for a failure: creates it, counts a recurrence in it, or opens it again. */
export async function fileIssue(action: IssueAction, all: Case, tools: Tools): Promise<Done> {
  const facts = withoutDismissed(all)
  const known = issueOf(facts)
  if (known === null) return await createIssue(action, facts, tools, null)
  if (known.state === 'open' || hasSeen(known, facts)) return await countIn(known, facts, tools)
  return isReopenable(known, facts.circumstances.now)
    ? await reopen(known, facts, tools)
    : await createIssue(action, facts, tools, known)
}

/** What people have dismissed is not told again beside another cause, nor waited for. */
function withoutDismissed(facts: Case): Case {
  const told = new Set(undismissed(facts))
  const diagnoses = facts.diagnoses.filter((job) => job.aggregator || told.has(job))
  return { ...facts, diagnoses }
}

async function createIssue(
  action: IssueAction,
  facts: Case,
  tools: Tools,
  earlier: TrackedIssue | null
): Promise<Done> {
  const marker = recurred(null, action.fingerprint, facts)
  const { title, body } = text(facts, tools, marker, earlier)
  const created = await tools.issues.create({ title, body, labels: labelsFor(facts) })
  const original = await originalOf(created, tools)
  if (original === null) {
    return { detail: `Opened #${created.number}.`, url: created.url, number: created.number }
  }
  await tools.issues.comment(created.number, tools.texts.duplicate(original.number))
  await tools.issues.update(created.number, { state: 'closed', stateReason: 'duplicate' })
  return await countIn(original, facts, tools)
}

/** Two runs at once may both have created one; the lower number stays (A9.4). */
async function originalOf(created: TrackedIssue, { issues }: Tools): Promise<TrackedIssue | null> {
  const { fingerprint, workflowPath, branch } = created.marker
  const twins = (await issues.list()).filter(
    ({ state, number, marker }) =>
      state === 'open' &&
      number < created.number &&
      marker.fingerprint === fingerprint &&
      marker.workflowPath === workflowPath &&
      marker.branch === branch
  )
  return twins.sort((a, b) => a.number - b.number)[0] ?? null
}

function hasSeen({ marker }: TrackedIssue, { incident }: Case): boolean {
  return marker.seen.includes(occurrence(incident.run))
}

async function countIn(known: TrackedIssue, facts: Case, tools: Tools): Promise<Done> {
  const place = { url: known.url, number: known.number }
  if (hasSeen(known, facts)) return { detail: `#${known.number} knows this run already.`, ...place }
  const marker = recurred(known.marker, known.marker.fingerprint, facts)
  const { body } = text(facts, tools, marker, null)
  await tools.issues.update(known.number, { body, ...relabelled(known, facts) })
  return { detail: `Counted in #${known.number}: seen ${marker.occurrences} times.`, ...place }
}

async function reopen(known: TrackedIssue, facts: Case, tools: Tools): Promise<Done> {
  const counted = recurred(known.marker, known.marker.fingerprint, facts)
  const marker = { ...counted, reopened: counted.reopened + 1 }
  const { body } = text(facts, tools, marker, null)
  await tools.issues.update(known.number, { body, state: 'open', stateReason: 'reopened' })
  await tools.issues.comment(known.number, tools.texts.reopened(facts.incident.run))
  return { detail: `Reopened #${known.number}.`, url: known.url, number: known.number }
}

export async function resolveIssue(
  action: MainAction & { kind: 'resolve' },
  facts: Case,
  { issues, texts }: Tools
): Promise<Done> {
  const { run } = facts.incident
  const known = facts.circumstances.issues?.find(({ number }) => number === action.issue)
  const greens = known ? known.marker.reopened + facts.policy.closeAfter : facts.policy.closeAfter
  await issues.comment(action.issue, texts.resolved(run, greens))
  await issues.update(action.issue, { state: 'closed', stateReason: 'completed' })
  return { detail: `Closed #${action.issue}.`, url: known?.url ?? null, number: action.issue }
}

function text(facts: Case, tools: Tools, marker: IssueMarker, earlier: TrackedIssue | null) {
  const { incident, diagnoses, circumstances } = facts
  const since = sinceGreen(incident.run, circumstances.recentRuns)
  const offers = offersOf(facts)
  return tools.texts.issue({ incident, diagnoses, since, offers }, marker, earlier)
}

function labelsFor(facts: Case): string[] {
  return offersOf(facts).length > 0 ? facts.policy.labels : [...facts.policy.labels, byHandLabel]
}

/** An issue's labels where a fix has turned up since; nothing where they stay. */
function relabelled({ labels }: TrackedIssue, facts: Case): { labels?: string[] } {
  if (!labels.includes(byHandLabel) || offersOf(facts).length === 0) return {}
  return { labels: labels.filter((label) => label !== byHandLabel) }
}

/** Writes the issue's text anew, for what was not known when it was filed: a pull request that GitHub refused. */
export async function rewriteIssue(number: number, all: Case, tools: Tools): Promise<Done> {
  const facts = withoutDismissed(all)
  const known = (await tools.issues.list()).find((issue) => issue.number === number)
  if (!known) return { status: 'dropped', detail: `#${number} is gone.`, number }
  const { body } = text(facts, tools, known.marker, null)
  await tools.issues.update(number, { body })
  return { detail: `#${number} holds the change as a patch.`, url: known.url, number }
}
