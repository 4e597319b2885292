import { openPull } from './decide-fix.js'
import { GitHubError, Refusal } from './errors.js'
import { branchOf, changeKey } from './fix-branch.js'
import { lessonOf } from './lesson-of.js'
import { jobKey } from './occurrence.js'
import type { CommitDraft, WrittenCommit } from './ports.js'
import { startRun } from './start-run.js'
import type { FixStory } from './texts.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { Fix } from './types/fix.js'
import type { FixBase, Fixing } from './types/fixing.js'
import type { Done, MainAction } from './types/plan.js'
import type { PullMarker, Stage, TrackedPull } from './types/tracked-pull.js'
import { wayOfFix } from './verify/way-of.js'

/** One fix on its way to its branch. */
interface Work {
  fix: Fix
  branch: string
  draft: boolean
  base: FixBase
  fixing: Fixing
  story: FixStory
  tools: Tools
}

/** Puts the fix on its branch and opens the pull request, or brings the one that is open up to date. */
export async function offerFix(
  action: MainAction & { kind: 'pull-request' },
  facts: Case,
  tools: Tools,
  issue: number | null
): Promise<Done> {
  const work = await workFor(action, facts, tools, issue)
  if (work === null) return { status: 'dropped', detail: 'The fix is gone.' }
  const open = openPull(work.branch, work.fixing)
  if (open?.marker.change === changeKey(work.fix)) return done(open, 'holds this change already')
  const { branch, sha } = work.base
  if ((await tools.branches.head(branch)) !== sha) {
    const detail = `${branch} moved on while the change was made; the next failure tries again.`
    return { status: 'dropped', detail }
  }
  return open === null ? await openNew(work) : await bringUpToDate(work, open)
}

async function workFor(
  { branch, draft }: MainAction & { kind: 'pull-request' },
  { incident, diagnoses, proposals, circumstances: { fixing } }: Case,
  tools: Tools,
  issue: number | null
): Promise<Work | null> {
  const fix = proposals.fixes.find((one) => branchOf(one, incident.run.path) === branch)
  if (!fix || !fixing?.base) return null
  const answered = diagnoses.filter(({ primary }) => fix.fingerprints.includes(primary.fingerprint))
  const { base } = fixing
  const place = { branch, base: base.branch, checksWait: fixing.powers.checksWait }
  const way = await wayOfFix(fix, place, { workflowPath: incident.run.path, at: base.sha }, tools)
  const story = { incident, diagnoses: answered, fix, issue, way }
  return { fix, branch, draft, base, fixing, story, tools }
}

async function openNew(work: Work): Promise<Done> {
  const { branch, tools } = work
  const commit = await tools.branches.commit(draftOf(work, [work.base.sha]))
  const isNew = await tools.branches.create(branch, commit.sha)
  const head = isNew ? commit.sha : await takeOver(work, commit)
  if (typeof head !== 'string') return done(head, 'was opened by another run meanwhile')
  const pull = await open(work, head, isNew)
  return await proposed(work, pull, 'is open')
}

/**
 * The branch was there: another run is at the same work, an earlier one broke off, or a pull request that was closed
 * or merged left it. Anything else on it is not ours to touch.
 */
async function takeOver(work: Work, commit: WrittenCommit): Promise<string | TrackedPull> {
  const { branch, base, tools } = work
  const pulls = await tools.pulls.ofBranch(branch)
  const open = pulls.find(({ state }) => state === 'open')
  if (open) return open
  const tip = await tools.branches.head(branch)
  if (tip !== null && (await tools.branches.treeOf(tip)) === commit.tree) return tip
  if (tip === null || !pulls.some(({ marker }) => marker.head === tip)) {
    throw new Refusal(
      `The branch ${branch} holds commits that are not of auto-heal; delete it, and the next failure makes it anew.`
    )
  }
  const { sha } = await tools.branches.commit(draftOf(work, [tip, base.sha]))
  await tools.branches.advance(branch, sha)
  return sha
}

/** A branch without its pull request would tell nobody anything. */
async function open(work: Work, head: string, isNew: boolean): Promise<TrackedPull> {
  const { branch, base, draft, story, tools } = work
  const { title, body } = tools.texts.pullRequest(story, markerOf(work, head, null))
  try {
    return await tools.pulls.open({ title, body, branch, base: base.branch, draft })
  } catch (error) {
    if (isNew && error instanceof GitHubError && error.status < 500) {
      await tools.branches.remove(branch)
    }
    throw error
  }
}

/** A commit on top of ours, so that nothing is lost: where somebody was faster, GitHub does not take it. */
async function bringUpToDate(work: Work, known: TrackedPull): Promise<Done> {
  const { branch, base, story, tools } = work
  const { head, base: from } = known.marker
  const parents = from === base.sha ? [head] : [head, base.sha]
  const { sha } = await tools.branches.commit(draftOf(work, parents))
  await tools.branches.advance(branch, sha)
  const { body } = tools.texts.pullRequest(story, markerOf(work, sha, known.marker))
  return await proposed(work, await tools.pulls.update(known.number, body), 'is up to date again')
}

/** Its run is started where nothing else starts it. */
async function proposed({ story, branch, tools }: Work, pull: TrackedPull, what: string) {
  const started = await startRun(story.way, story.incident.run.path, branch, tools)
  const { detail, ...place } = done(pull, what)
  return { detail: `${detail}${started}`, ...place, lesson: lessonOf('proposed', pull) }
}

function draftOf({ fix, base, story, tools }: Work, parents: string[]): CommitDraft {
  return commitOf(fix, { base: base.sha, parents, message: tools.texts.commit(story) })
}

/** The commit that puts a fix on top of another one. */
export function commitOf(
  { path, after, mode, more = [] }: Fix,
  place: Omit<CommitDraft, 'files'>
): CommitDraft {
  const files = [
    { path, text: mode === undefined ? after : null, mode },
    ...more.map((file) => ({ path: file.path, text: file.after }))
  ]
  return { ...place, files }
}

/** What was refuted and how often was tried outlasts a change of the base. */
function markerOf(
  { fix, base, branch, story: { incident, diagnoses, issue } }: Work,
  head: string,
  known: PullMarker | null
): PullMarker {
  const { run } = incident
  const before = known?.verification
  return {
    version: 1,
    ...stageOf(fix, diagnoses),
    ...{ workflow: run.path, branch, target: base.branch, head, base: base.sha },
    issue: issue ?? known?.issue ?? null,
    failed: {
      run: run.id,
      attempt: run.attempt,
      jobs: diagnoses.filter(({ jobId }) => jobId !== 0).map(({ jobName }) => jobKey(jobName))
    },
    verification: {
      state: 'waiting',
      cycles: (before?.cycles ?? 0) + 1,
      stages: [],
      refuted: before?.refuted ?? [],
      judged: before?.judged ?? []
    },
    watch: null
  }
}

/** What a marker says of one fix. */
export function stageOf(fix: Fix, diagnoses: readonly JobDiagnosis[]): Stage {
  const { fixer, path, disposition, fingerprints } = fix
  const rules = [...new Set(diagnoses.map(({ primary }) => primary.ruleId))]
  return { fixer, path, disposition, rules, fingerprints, change: changeKey(fix) }
}

function done({ number, url }: TrackedPull, what: string): Done {
  return { detail: `#${number} ${what}.`, url, number }
}
