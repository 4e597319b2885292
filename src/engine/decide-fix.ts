import { checkOwnFailure, checkSettled, holdsIf } from './decide-worth.js'
import { branchOf, changeKey } from './fix-branch.js'
import { protectorOf } from './path-glob.js'
import type { Offer } from './texts.js'
import type { Case } from './types/case.js'
import type { Fix } from './types/fix.js'
import type { Fixing } from './types/fixing.js'
import type { Check, MainAction } from './types/plan.js'
import { limits } from './types/policy.js'
import type { TrackedPull } from './types/tracked-pull.js'

type Answer = Omit<Check, 'of'>

/** The pull requests that may be opened or brought up to date, each fix by itself, with every check made. */
export function checkFixes(facts: Case): { actions: MainAction[]; checks: Check[] } {
  const { fixes, abstained } = facts.proposals
  if (fixes.length === 0 && abstained.length === 0) return { actions: [], checks: [] }
  const general = checkRun(facts)
  const judged = judge(facts)
  const proposed = holdsIf(
    'fix-proposed',
    fixes.length > 0,
    fixes.map(({ fixer, title }) => `${fixer}: ${title}.`).join(' '),
    abstained.map(({ fixer, reason }) => `${fixer}: ${reason}`).join(' ')
  )
  const answers = [...general, proposed, ...judged.flatMap((one) => one.answers)]
  const wanted = judged.filter((one) => [...general, ...one.answers].every(({ holds }) => holds))
  return {
    actions: wanted.map(({ fix, branch }) => actionFor(fix, branch)),
    checks: answers.map((answer) => ({ ...answer, of: 'pull-request' }))
  }
}

function actionFor(fix: Fix, branch: string): MainAction {
  const reason = `${fix.title}. ${fix.reason}`
  return { kind: 'pull-request', reason, branch, draft: fix.disposition === 'review' }
}

/** What people are told of each fix; nothing of one that they have declined or that changes a protected file. */
export function offersOf(facts: Case): Offer[] {
  const general = checkRun(facts).find(({ holds }) => !holds)
  return judge(facts).flatMap(({ fix, answers, open }) => {
    const vetoes = answers.filter(({ holds }) => !holds)
    if (vetoes.some(({ id }) => silencing.has(id))) return []
    const pull = open?.marker.change === changeKey(fix) ? open : null
    const against = pull ? null : ((general ?? vetoes[0])?.reason ?? null)
    return [{ fix, pull, against }]
  })
}

const silencing = new Set(['not-rejected', 'path-not-protected'])

interface Judged {
  fix: Fix
  branch: string
  /** The pull request that is open for it. */
  open: TrackedPull | null
  answers: Answer[]
}

function checkRun(facts: Case): Answer[] {
  return [...checkOwnFailure(facts), checkSettled(facts, 'pull-request')]
}

function judge({ incident, proposals, circumstances: { fixing } }: Case): Judged[] {
  if (fixing === null) return []
  return proposals.fixes.map((fix, index) => {
    const branch = branchOf(fix, incident.run.path)
    const open = openPull(branch, fixing)
    const answers = [
      ...checkConfig(fix, fixing),
      ...checkPeople(fix, branch, fixing),
      // Those before it are counted as if each were opened.
      checkBudget(open, fixing.openedToday + index),
      ...checkPowers(fix, branch, fixing)
    ]
    return { fix, branch, open, answers }
  })
}

/** Whether the config lets a fix be made unasked, and its files be changed. */
export function checkConfig(
  { fixer, disposition, ...fix }: Fix,
  { rules, distrusted }: Pick<Fixing, 'rules' | 'distrusted'>
): Answer[] {
  const mode = rules.modes.get(fixer)
  const protector =
    pathsOf(fix)
      .map((path) => protectorOf(path, rules.protectedPaths))
      .find(Boolean) ?? null
  const allowed = mode === 'pull-request' || (mode === undefined && disposition === 'safe')
  return [
    holdsIf(
      'fixer-allowed',
      allowed,
      `${fixer} may open a pull request.`,
      mode === 'suggest'
        ? `The config wants suggestions alone of ${fixer}.`
        : `${reviewed(fixer, distrusted?.get(fixer))} needs a person's eye: it becomes a draft pull request where the config says \`fixers: ${fixer}: pull-request\`.`
    ),
    holdsIf(
      'path-not-protected',
      protector === null,
      'The file is not protected.',
      `The file is protected by \`${protector}\`.`
    )
  ]
}

function reviewed(fixer: string, record: string | undefined): string {
  return record === undefined ? `A fix of ${fixer}` : `A fix of ${fixer}, ${record},`
}

function checkPeople(fix: Fix, branch: string, fixing: Fixing): Answer[] {
  const open = openPull(branch, fixing)
  const declined = fixing.pulls.find((pull) => isRejection(pull, fix, branch))
  return [
    holdsIf(
      'on-default-branch',
      fixing.base !== null,
      'The default branch has the failing part too.',
      'The run belongs to a pull request: the change is for that.'
    ),
    holdsIf(
      'not-rejected',
      declined === undefined,
      'Nobody has declined this change.',
      declined?.marker.verification.state === 'withdrawn'
        ? `A run has refuted this very change, in #${declined.number}.`
        : `A person has closed #${declined?.number} with this very change.`
    ),
    holdsIf(
      'only-we-committed',
      open === null || open.headSha === open.marker.head,
      'Nobody else has committed to the branch.',
      `Somebody else has committed to the branch of #${open?.number}: it is theirs now.`
    )
  ]
}

function checkBudget(open: TrackedPull | null, used: number): Answer {
  const limit = limits.pullRequestsPerDay
  return holdsIf(
    'pull-requests-left-today',
    open !== null || used < limit,
    `${used} of ${limit} new pull requests used today.`,
    `Circuit breaker: ${used} new pull requests today, ${limit} are allowed.`
  )
}

/** Closed unmerged with the same change in the same surroundings: an answer, until one of the two changes. */
function isRejection({ state, branch, marker }: TrackedPull, fix: Fix, wanted: string): boolean {
  const closed = state === 'closed' && marker.verification.state !== 'superseded'
  return closed && branch === wanted && marker.change === changeKey(fix)
}

/** The open pull request of a branch; null where there is none. */
export function openPull(branch: string, { pulls }: Fixing): TrackedPull | null {
  return pulls.find((pull) => pull.state === 'open' && pull.branch === branch) ?? null
}

function checkPowers(fix: Fix, branch: string, { powers, barred, refused }: Fixing): Answer[] {
  const push = pathsOf(fix).some(isWorkflowFile) ? powers.workflowFiles : null
  const bar = barred.get(branch) ?? null
  const refusal = refused.get(branch) ?? null
  return [
    holdsIf('token-may-push', push === null, 'Nothing is known against pushing it.', push ?? ''),
    holdsIf(
      'pull-requests-allowed',
      powers.pullRequests === null,
      'Nothing is known against a pull request.',
      powers.pullRequests ?? ''
    ),
    holdsIf('branch-allowed', bar === null, 'No rule is known to refuse its branch.', bar ?? ''),
    holdsIf('not-refused', refusal === null, 'GitHub has not refused it.', refusal ?? '')
  ]
}

/** All files that a fix changes. */
export function pathsOf({ path, more = [] }: Pick<Fix, 'path' | 'more'>): string[] {
  return [path, ...more.map((file) => file.path)]
}

/** GitHub asks for more power over these than over other files (A6.3). */
export function isWorkflowFile(path: string): boolean {
  return path.startsWith('.github/workflows/')
}
