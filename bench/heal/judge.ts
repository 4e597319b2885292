import type { IssueState } from '../../simulator/model.js'
import type { Ground } from './ground.js'
import type { Start } from './work-through.js'
import type { Result } from './play.js'
import type { HealScenario, Must } from './scenario.js'

type Judged = Omit<Result, 'scenario' | 'skipped' | 'seconds' | 'starts'>

/** What is there at the end. */
interface End {
  green: boolean
  openIssues: IssueState[]
  /** All issues ever opened. */
  issues: number
  /** Fixers of the pull requests, merged ones and others. */
  merged: string[]
  unmerged: string[]
  reruns: number
  /** Re-runs without the fix, made to see the failure twice. */
  controls: number
  categories: string[]
  comments: number
}

/** Holds the end state of a scenario against what must be there. */
export function judge(ground: Ground, scenario: HealScenario, starts: Start[]): Judged {
  const end = endOf(ground, scenario, starts)
  const crashes = starts.filter(({ exitCode }) => exitCode !== 0)
  const complaints = complaintsOf(scenario, end)
  const failed = starts.some(({ conclusion }) => conclusion !== 'success')
  const wrong = [
    ...(failed ? [] : ['Nothing failed, so that nothing is shown.']),
    ...complaints.map(({ text }) => text),
    ...crashes.map(({ exitCode }) => `A start of the action ended with ${exitCode}.`)
  ]
  return {
    right: wrong.length === 0,
    wrong,
    falseActions: complaints.filter(({ isAction }) => isAction).length,
    outcome: outcomeOf(end),
    reruns: end.reruns,
    requests: starts.reduce((sum, { requests }) => sum + requests.length, 0)
  }
}

function outcomeOf({ green, openIssues, issues, merged, unmerged, reruns }: End): string {
  if (issues + merged.length + unmerged.length + reruns === 0) return 'silent'
  if (green) return openIssues.length > 0 ? 'green, issue open' : 'healed'
  return openIssues.length > 0 ? 'issue' : 'red'
}

interface Complaint {
  text: string
  /** Something was done that must not be done, against something that was left undone. */
  isAction: boolean
}

const undone = (holds: boolean, text: string): Complaint[] =>
  holds ? [] : [{ text, isAction: false }]
const done = (holds: boolean, text: string): Complaint[] =>
  holds ? [] : [{ text, isAction: true }]

function complaintsOf({ must }: HealScenario, end: End): Complaint[] {
  const { reruns = 0, fixers = [], unmerged = [] } = must
  const extra = [...without(end.merged, fixers), ...without(end.unmerged, unmerged)]
  const missing = without(fixers, end.merged)
  return [
    ...done(extra.length === 0, `Pull requests of ${extra.join(', ')} are too much.`),
    ...undone(missing.length === 0, `No merged pull request of ${missing.join(', ')}.`),
    ...done(end.reruns <= reruns, `${end.reruns} re-runs in place of ${reruns}.`),
    ...undone(end.reruns >= reruns, `${end.reruns} re-runs in place of ${reruns}.`),
    ...outcomeComplaints(must, end)
  ]
}

function outcomeComplaints(must: Must, end: End): Complaint[] {
  const { outcome, category = [], fixers = [], passingIssues = 0 } = must
  const { green, openIssues, issues, comments, categories } = end
  const open = openIssues.length
  const called = categories[0] ?? 'nothing'
  switch (outcome) {
    case 'silent':
      return done(issues + comments === 0, `${issues} issues, ${comments} comments were written.`)
    case 'healed':
      return [
        ...undone(green, 'The default branch is not green at the end.'),
        ...undone(open === 0, `${open} issues are left open.`),
        ...done(fixers.length > 0 || issues <= passingIssues, `${issues} issues were opened.`)
      ]
    case 'issue':
      return [
        ...done(open <= 1, `${open} issues are open in place of one.`),
        ...undone(open >= 1, 'No issue is open.'),
        ...undone(category.includes(called), `It was called ${called}, not ${category.join(', ')}.`)
      ]
  }
}

/** The names of `all` that are not in `taken`, each of which takes one away. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return all.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function endOf({ github, repo, token }: Ground, { workflow }: HealScenario, starts: Start[]): End {
  const all = [...repo.issues.values()]
  const issues = all.filter(({ pullRequest, body }) => !pullRequest && isOurs(body))
  const own = all.filter(({ pullRequest }) => pullRequest?.headRef.startsWith('auto-heal/'))
  const fixers = (pulls: IssueState[]) => pulls.flatMap((pull) => fixersOf(pull))
  const asked = github.hub.requests.filter(
    ({ method, path, token: by }) =>
      by === token && method === 'POST' && /\/rerun(-failed-jobs)?$/.test(path)
  ).length
  const controls = actionsOf(starts).filter(({ kind }) => kind === 'control').length
  return {
    green: isGreen(repo, workflow),
    issues: issues.length,
    openIssues: issues.filter(({ state }) => state === 'open'),
    merged: fixers(own.filter(({ pullRequest }) => pullRequest?.merged)),
    unmerged: fixers(own.filter(({ pullRequest }) => !pullRequest?.merged)),
    reruns: asked - controls,
    controls,
    categories: starts.flatMap(categoriesOf),
    comments: all.flatMap(({ comments }) => comments).filter(({ body }) => isOurs(body)).length
  }
}

const isOurs = (body: string | null) => body?.startsWith('<!-- auto-heal:') ?? false

/** The newest run of each workflow on the default branch, or of the branch that failed. */
function isGreen(repo: Ground['repo'], workflow: string | undefined): boolean {
  const runs = [...repo.runs.values()].filter(
    (run) => run.headBranch === repo.defaultBranch && (!workflow || run.path === workflow)
  )
  return runs.at(-1)?.attempts.at(-1)?.conclusion === 'success'
}

const actionsOf = (starts: Start[]): { kind: string }[] =>
  starts.flatMap(({ report }) => report?.outcomes.flatMap(({ actions }) => actions) ?? [])

function categoriesOf({ report }: Start): string[] {
  const jobs = report?.outcomes.flatMap(({ diagnoses }) => diagnoses) ?? []
  return jobs.filter(({ aggregator }) => !aggregator).map(({ primary }) => primary.category)
}

/** What the marker of a pull request says of the fixes on its branch, in their order. */
interface Marker {
  fixer?: string
  verification?: { stages: { fixer: string }[] }
}

function fixersOf({ body }: IssueState): string[] {
  const encoded = /^<!-- auto-heal:fix:v1 ([\w-]+) -->/.exec(body ?? '')?.[1] ?? ''
  const text = Buffer.from(encoded, 'base64url').toString() || '{}'
  const { fixer = 'nobody', verification } = JSON.parse(text) as Marker
  return [fixer, ...(verification?.stages ?? []).map((stage) => stage.fixer)]
}
