import { checkFixes, isWorkflowFile, openPull, pathsOf } from './decide-fix.js'
import { checkRerun } from './decide-rerun.js'
import { GitHubError } from './errors.js'
import { failureOf } from './failure-of.js'
import { issueOf, undismissed } from './find-issue.js'
import { branchOf, changeKey, fixBranch } from './fix-branch.js'
import { learnedProposals } from './learned.js'
import { isFork, isOwn, isOwnBranch } from './run-traits.js'
import type { FixTable, Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { Failure, Fix, FixContext, Proposals } from './types/fix.js'
import type { FixBase, Fixing, Powers } from './types/fixing.js'
import type { TrackedPull } from './types/tracked-pull.js'
import type { WorkflowRun } from './types/workflow-run.js'
import { limits } from './types/policy.js'

type Facts = Omit<Case, 'proposals'>

export const noProposals: Proposals = { fixes: [], abstained: [] }

/** The case with what fixers propose for it. Nothing is loaded or read where no fix would be made. */
export async function withFixes(facts: Facts, tools: Tools): Promise<Case> {
  const none = { ...facts, proposals: noProposals }
  const lasting = mayBeFixed(facts) ? undismissed(facts) : []
  if (lasting.length === 0) return none
  const table = await tools.fixes()
  const answered = lasting.filter(({ primary }) => table.book.answers(primary.ruleId))
  if (answered.length === 0) return none
  try {
    return await propose(facts, answered.slice(0, limits.fixedFailures), table, tools)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const gaps = [...facts.circumstances.gaps, `No fix was looked for. ${error.message}`]
    return { ...none, circumstances: { ...facts.circumstances, gaps } }
  }
}

const withoutFailure = new Set(['cancelled', 'action_required', 'not_failed'])

/** A failure that is re-run first is left to that, unless it was seen before: then something may steady it. */
function mayBeFixed(facts: Facts): boolean {
  const { run, shape } = facts.incident
  if (!facts.policy.fix || withoutFailure.has(shape)) return false
  if (isFork(run) || isOwn(run, facts.policy) || isOwnBranch(run)) return false
  return issueOf(facts) !== null || !checkRerun(facts).every(({ holds }) => holds)
}

async function propose(
  facts: Facts,
  answered: JobDiagnosis[],
  { book, rules }: FixTable,
  tools: Tools
): Promise<Case> {
  const { incident, circumstances } = facts
  const base = circumstances.pullRequest === null ? await tools.sources.defaultHead() : null
  const failures = answered.map((job) => failureOf(job, incident))
  const pulls = base === null ? [] : await pullsAbout(failures, tools)
  const context = contextOf(facts, base, pulls, tools)
  const proposed = await book.propose(failures, { ...context, settings: rules.settings })
  const learned = await learnedProposals(proposed, tools.memory)
  const proposals = learned.judged
  const known = {
    base,
    rules,
    pulls,
    openedToday: 0,
    powers: unasked,
    barred: new Map<string, string>(),
    refused: new Map<string, string>(),
    distrusted: learned.distrusted
  }
  const fixing = await surroundings({ ...facts, proposals }, known, tools)
  const gaps = [...new Set([...circumstances.gaps, ...learned.gaps])]
  const lessons = [...circumstances.lessons, ...learned.lessons]
  return { ...facts, proposals, circumstances: { ...circumstances, fixing, gaps, lessons } }
}

async function pullsAbout(failures: Failure[], { pulls }: Tools): Promise<TrackedPull[]> {
  const branches = failures.map(({ workflowPath, diagnosis }) =>
    fixBranch(workflowPath, diagnosis.fingerprint)
  )
  const found = await Promise.all([...new Set(branches)].map((branch) => pulls.ofBranch(branch)))
  return found.flat()
}

/** A fix is made on the default branch, for a pull request's run on its own commit: there it is a patch. */
function contextOf(
  facts: Facts,
  base: FixBase | null,
  pulls: TrackedPull[],
  { sources }: Tools
): Omit<FixContext, 'settings'> {
  const { run, workflowFile } = facts.incident
  const at = (commit: string) => (path: string) => sources.text(commit, path)
  const commit = base?.sha ?? run.headSha
  const failedText = async (path: string) =>
    workflowFile?.path === path ? workflowFile.text : await at(run.headSha)(path)
  return {
    sources: { modes: () => sources.modes(commit), text: at(commit) },
    ...(commit === run.headSha ? {} : { failedAt: { text: failedText } }),
    history: {
      occurrences: (issueOf(facts)?.marker.occurrences ?? 0) + 1,
      merged: pulls.filter(({ state }) => state === 'merged').map(({ marker }) => marker.fixer)
    },
    refuted: pulls
      .filter(({ state }) => state === 'open')
      .flatMap(({ marker }) => marker.verification.refuted)
  }
}

const day = 24 * 60 * 60 * 1000
const unasked: Powers = { workflowFiles: null, pullRequests: null, checksWait: false }

/** What bears on opening a pull request; asked only where one would be opened or changed. */
async function surroundings(facts: Case, known: Fixing, tools: Tools): Promise<Fixing> {
  const { incident, circumstances, policy, proposals } = facts
  const due = proposals.fixes.filter((fix) => !isOpen(fix, incident.run, known))
  if (known.base === null || due.length === 0) return known
  const workflowFiles = due.flatMap(pathsOf).some(isWorkflowFile)
  const [openedToday, powers] = await Promise.all([
    tools.pulls.openedSince(new Date(circumstances.now.getTime() - day)),
    tools.preflight.powers(known.base, { workflowFiles, probe: !policy.dryRun })
  ])
  const fixing = { ...known, openedToday, powers }
  const branches = due.map((fix) => branchOf(fix, incident.run.path))
  return { ...fixing, barred: await barredOf(branches, facts, fixing, tools) }
}

/** Rules are asked for where nothing else stands against the pull request. */
async function barredOf(
  branches: string[],
  facts: Case,
  fixing: Fixing,
  { preflight }: Tools
): Promise<Map<string, string>> {
  const barred = new Map<string, string>()
  const circumstances = { ...facts.circumstances, fixing }
  for (const action of checkFixes({ ...facts, circumstances }).actions) {
    if (action.kind !== 'pull-request' || !branches.includes(action.branch)) continue
    const use = useOf(action.branch, fixing)
    const why = use && (await preflight.branch(action.branch, use))
    if (why !== null) barred.set(action.branch, why)
  }
  return barred
}

/** null where only a closed pull request is known, whose branch may be there or not. */
function useOf(branch: string, fixing: Fixing): 'make' | 'move' | null {
  if (openPull(branch, fixing)) return 'move'
  return fixing.pulls.some((pull) => pull.branch === branch) ? null : 'make'
}

function isOpen(fix: Fix, { path }: WorkflowRun, known: Fixing): boolean {
  return openPull(branchOf(fix, path), known)?.marker.change === changeKey(fix)
}
