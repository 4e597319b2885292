import { openPull } from './decide-fix.js'
import { GitHubError, Refusal } from './errors.js'
import { branchOf, changeKey } from './fix-branch.js'
import type { CommitDraft, WrittenCommit } from './ports.js'
import type { FixStory } from './texts.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Fix } from './types/fix.js'
import type { FixBase, Fixing } from './types/fixing.js'
import type { Done, PlannedAction } from './types/plan.js'
import type { PullMarker, TrackedPull } from './types/tracked-pull.js'

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
  action: PlannedAction & { kind: 'pull-request' },
  facts: Case,
  tools: Tools,
  issue: number | null
): Promise<Done> {
  const work = workFor(action, facts, tools, issue)
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

function workFor(
  { branch, draft }: PlannedAction & { kind: 'pull-request' },
  { incident, diagnoses, proposals, circumstances: { fixing } }: Case,
  tools: Tools,
  issue: number | null
): Work | null {
  const fix = proposals.fixes.find((one) => branchOf(one, incident.run.path) === branch)
  if (!fix || !fixing?.base) return null
  const answered = diagnoses.filter(({ primary }) => fix.fingerprints.includes(primary.fingerprint))
  const { checksWait } = fixing.powers
  const story = { incident, diagnoses: answered, fix, issue, checksWait }
  return { fix, branch, draft, base: fixing.base, fixing, story, tools }
}

async function openNew(work: Work): Promise<Done> {
  const { branch, tools } = work
  const commit = await tools.branches.commit(draftOf(work, [work.base.sha]))
  const isNew = await tools.branches.create(branch, commit.sha)
  const head = isNew ? commit.sha : await takeOver(work, commit)
  if (typeof head !== 'string') return done(head, 'was opened by another run meanwhile')
  const pull = await open(work, head, isNew)
  return done(pull, 'is open')
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
  const { title, body } = tools.texts.pullRequest(story, markerOf(work, head))
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
  const { body } = tools.texts.pullRequest(story, markerOf(work, sha))
  return done(await tools.pulls.update(known.number, body), 'is up to date again')
}

function draftOf({ fix, base, story, tools }: Work, parents: string[]): CommitDraft {
  const { path, after, mode, more = [] } = fix
  const files = [
    { path, text: mode === undefined ? after : null, mode },
    ...more.map((file) => ({ path: file.path, text: file.after }))
  ]
  return { base: base.sha, parents, files, message: tools.texts.commit(story) }
}

function markerOf({ fix, base }: Work, head: string): PullMarker {
  const { fixer, fingerprints, path } = fix
  return { version: 1, fixer, fingerprints, path, change: changeKey(fix), head, base: base.sha }
}

function done({ number, url }: TrackedPull, what: string): Done {
  return { detail: `#${number} ${what}.`, url, number }
}
