import type { Failure } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  triggersOf,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { Problem } from '../fixer.js'
import { blockFor } from './permissions-of.js'
import { checkoutsOf, isOwn } from '../jobs/checkouts.js'
import { refusedCall } from './refused-call.js'
import { hasOwnToken, joined, needsOfStep, type StepNeeds } from './step-needs.js'
import type { Area, Needs, Scopes } from '../tables/scopes.js'

/** Permissions that a failing call needs. */
export interface Needed {
  scopes: Scopes
  /** True where the tables say so for the step itself, and nothing else could be meant. */
  isCertain: boolean
  /** The fact it rests on, for people. */
  because: string
}

/** What the failing step's call needs. Abstains where neither the tables nor the refusal tell. */
export function neededBy(problem: Problem, job: JobNode): Needed {
  const { ruleId } = problem.failure.diagnosis
  if (ruleId.startsWith('oidc-')) return neededForOidc(problem)
  if (ruleId === 'git-repository-missing') return neededToCheckOut(problem, job)
  if (ruleId.startsWith('git-')) return neededToPush(problem, job)
  if (ruleId === 'docker-push-denied') return neededForPackages(problem, job)
  return neededByCall(problem, job)
}

function neededForOidc({ step, workflow, failure }: Problem): Needed {
  const known = step ? needsOfStep(step) : null
  const needs = known?.kind === 'action' ? known.needs : {}
  const { scopes } = resolved(joined({ 'id-token': 'write' }, needs), workflow, failure)
  const isKnown = { ...known?.needs, ...known?.also }['id-token'] !== undefined
  return {
    scopes,
    isCertain: isKnown,
    because: 'GitHub gives an OIDC token only to a job that has `id-token: write`.'
  }
}

/** Whether git itself says that the job's token may not push; the same status comes for what it may not read. */
export const isRefusedPush = ({ evidence }: Failure['diagnosis']): boolean =>
  byBot.test(evidence[0]?.text ?? '')

const bot = /\bdenied to github-actions\[bot\]/
const byBot = /\bdenied to github-actions\[bot\]|\bnot granted\b/

function neededToPush({ failure, step }: Problem, job: JobNode): Needed {
  if (!isRefusedPush(failure.diagnosis)) {
    abstain('The push was refused to a person or an app, whose own token has to be allowed more.')
  }
  if (namesOther(String(step ? step.map : job.map))) {
    abstain('The step names another repository, where the token of this one may not push.')
  }
  const isNamed = bot.test(failure.diagnosis.evidence[0]?.text ?? '')
  const checkouts = checkoutsOf(job)
  if (
    !isNamed &&
    [...checkouts.map((each) => each.step), ...(step ? [step] : [])].some((each) =>
      hasOwnToken(job, each)
    )
  ) {
    abstain(
      'The push is made with a token of its own, which has to be allowed more where it was made.'
    )
  }
  if (checkouts.some((each) => !isOwn(each))) {
    abstain('The job checks out another repository, where the token of this one may not push.')
  }
  const known = step ? needsOfStep(step) : null
  const { scopes } = resolvedPush(known)
  return {
    scopes,
    isCertain: true,
    because: 'A push with `GITHUB_TOKEN` needs `contents: write`.'
  }
}

/** A private repository is not to be found for a token that may not read its contents. */
function neededToCheckOut({ step, workflow, caller }: Problem, job: JobNode): Needed {
  const uses = (step && textAt(step.map, 'uses')) ?? ''
  const inputs = step && mapAt(step.map, 'with')
  const isOwn = uses.startsWith('actions/checkout@') && !(inputs && entryOf(inputs, 'repository'))
  if (!step || !isOwn || hasOwnToken(job, step)) {
    abstain('The repository that is not found is not the one of the workflow.')
  }
  const block = blockFor(workflow, job) ?? (caller && blockFor(caller.workflow, caller.job))
  if (!block)
    abstain('The job may read its repository already, so it is not found for another reason.')
  return {
    scopes: { contents: 'read' },
    isCertain: true,
    because:
      'A `permissions:` block without `contents` sets it to none, and a private repository is not found then.'
  }
}

/** A URL with a fixed name in a line that pushes or sets where to. */
const namesOther = (text: string): boolean =>
  /\bgit\b[^\n]*\b(?:push|remote|clone)\b[^\n]*github\.com[/:][\w.-]+\/[\w.-]+/.test(text)

function resolvedPush(known: StepNeeds | null): { scopes: Scopes } {
  const isDocumented = known?.kind === 'action' && known.needs.contents === 'write'
  return { scopes: isDocumented ? known.needs : { contents: 'write' } }
}

function neededForPackages({ failure, step }: Problem, job: JobNode): Needed {
  const evidence = failure.diagnosis.evidence[0]?.text ?? ''
  const isGitHubs = /\binstallation not allowed\b|\b(?:write|create)_package\b/.test(evidence)
  const text = `${String(step?.map ?? '')} ${String(job.map)}`
  if (!isGitHubs && !/\bghcr\.io\b|\bpkg\.github\.com\b/.test(text)) {
    abstain("The registry is none of GitHub's: its own login has to be allowed to push.")
  }
  if (!/\bsecrets\.GITHUB_TOKEN\b|\bgithub\.token\b/i.test(text)) {
    abstain('The job logs in to the registry with another token than its own.')
  }
  return {
    scopes: { packages: 'write' },
    isCertain: isGitHubs,
    because: "A push to GitHub's registries with `GITHUB_TOKEN` needs `packages: write`."
  }
}

function neededByCall(problem: Problem, job: JobNode): Needed {
  const { failure, workflow } = problem
  const step = problem.step ?? onlyCaller(job)
  if (!step) abstain(`The failing step of the job \`${job.id}\` is not known.`)
  if (
    hasOwnToken(job, step) ||
    /personal access token/.test(failure.diagnosis.evidence[0]?.text ?? '')
  ) {
    abstain(
      'The call is made with a token of its own, which has to be allowed more where it was made.'
    )
  }
  const refused = refusedCall(failure)
  const known = needsOfStep(step)
  const needs =
    known && Object.keys(known.needs).length + Object.keys(known.also).length > 0 ? known : null
  if (!needs && !refused) {
    abstain('It is not known which permission the call of this step needs.')
  }
  const wanted = needs ? narrowed(needs, refused) : { ...refused }
  const { scopes, isOne } = resolved(wanted, workflow, failure)
  const agrees = needs !== null && (refused === null || isAmong(refused, needs))
  return {
    scopes,
    isCertain: agrees && isOne && (needs.kind === 'action' || refused !== null || isSingle(wanted)),
    because: needs
      ? 'The step does what needs these permissions, and GitHub refused it.'
      : 'The call that GitHub refused needs these permissions.'
  }
}

/** Where the log names no step: the one that calls GitHub. */
function onlyCaller(job: JobNode): StepNode | null {
  const calling = stepsOf(job).filter((step) => {
    const { contents, ...rest } = needsOfStep(step)?.needs ?? {}
    return contents === 'write' || Object.keys(rest).length > 0
  })
  return calling.length === 1 ? (calling[0] ?? null) : null
}

/** An action gets what it always needs, and else what was refused; of a script that part which was refused. */
function narrowed({ needs, also, kind }: StepNeeds, refused: Needs | null): Needs {
  if (!refused) return needs
  const part = picked(needs, refused)
  if (kind === 'action') return hasAny(part) ? needs : joined(needs, picked(also, refused))
  return hasAny(part) ? part : refused
}

const hasAny = (needs: Needs): boolean => Object.keys(needs).length > 0

const isSingle = (needs: Needs): boolean => Object.keys(needs).length === 1

const alike: Readonly<Record<string, readonly string[]>> = {
  issues: ['issues', 'thread'],
  'pull-requests': ['pull-requests', 'thread'],
  thread: ['issues', 'pull-requests', 'thread']
}

const isAlike = (one: string, other: string): boolean =>
  one === other || (alike[one]?.includes(other) ?? false)

/** The needs of the refused areas; those that are like them where none is the same. */
function picked(needs: Needs, refused: Needs): Needs {
  const names = Object.keys(refused)
  const ofSame = (isSame: (one: string, other: string) => boolean): Needs =>
    Object.fromEntries(
      Object.entries(needs).filter(([area]) => names.some((name) => isSame(area, name)))
    )
  const exact = ofSame((one, other) => one === other)
  return hasAny(exact) ? exact : ofSame(isAlike)
}

const isAmong = (refused: Needs, { needs, also }: StepNeeds): boolean =>
  Object.keys(refused).some((area) =>
    Object.keys({ ...needs, ...also }).some((name) => isAlike(name, area))
  )

/** With the scopes that `thread` stands for, by what starts the workflow. */
function resolved(
  needs: Needs,
  workflow: Workflow,
  { event }: Failure
): { scopes: Scopes; isOne: boolean } {
  const { thread, ...plain } = needs
  if (!thread) return { scopes: plain, isOne: true }
  const triggers = event === undefined ? triggersOf(workflow) : [event]
  const meant = [...new Set(triggers.flatMap(threadsOf))]
  const named = meant.length > 0 ? meant : (['issues', 'pull-requests'] as const)
  const scopes: Needs = { ...plain }
  for (const scope of named) scopes[scope] = thread
  return { scopes, isOne: named.length === 1 }
}

function threadsOf(trigger: string): Area[] {
  if (trigger.startsWith('pull_request') || trigger === 'workflow_run') return ['pull-requests']
  if (trigger === 'issues') return ['issues']
  return trigger === 'issue_comment' ? ['issues', 'pull-requests'] : []
}
