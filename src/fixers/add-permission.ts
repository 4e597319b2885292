import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { stepsOf, triggersOf, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { allowNested, calleeOf, isNestedRefusal } from './permissions/allow-nested.js'
import { grantBoth, workflowsBeside } from './permissions/grant-both.js'
import { grant, type Grant } from './permissions/grant.js'
import { isRefusedPush, neededBy, type Needed } from './permissions/needed-permissions.js'
import { allowsAll, blockFor } from './permissions/permissions-of.js'
import { foreignCode, holdsForeignCode } from './jobs/checkouts.js'
import { failingJob } from './book/place.js'
import { joined, needsOfStep, unknownSteps } from './permissions/step-needs.js'
import { scopesText, type Needs, type Scopes } from './tables/scopes.js'

/** What the file can't cure, with the setting that can. */
const settingsOnly: Readonly<Record<string, string>> = {
  'git-workflow-scope-missing':
    'No `permissions:` lets `GITHUB_TOKEN` change workflow files: push with a GitHub App that has Workflows: write, or a personal token with the scope `workflow`.',
  'pull-request-creation-disabled':
    'No `permissions:` cures this: allow it under Settings, Actions, General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests", or use the token of a GitHub App.'
}

/** Gives the failing job the permission that its call was refused for. */
export const addPermission: WorkflowFixer = {
  id: 'add-permission',
  summary:
    'Gives the failing job the least permission that the refused call needs, and keeps what it had.',
  disposition: 'safe or review',
  answers: [
    'github-permission-missing',
    'oidc-permission-missing',
    'oidc-permission-hint',
    'git-push-denied',
    'git-write-not-granted',
    'git-repository-missing',
    'git-access-refused',
    'docker-push-denied',
    'nested-permission-exceeded',
    'startup-failure',
    ...Object.keys(settingsOnly)
  ],
  concerns: ({ diagnosis }) => {
    if (diagnosis.ruleId === 'startup-failure') return isNestedRefusal(diagnosis)
    return diagnosis.ruleId !== 'git-access-refused' || isRefusedPush(diagnosis)
  },
  reads: (problem) => {
    demandCurable(problem)
    if (isNestedRefusal(problem.failure.diagnosis)) return calleeOf(problem)
    return lackOf(problem).place === 'both' ? workflowsBeside(problem) : []
  },
  propose(problem) {
    demandCurable(problem)
    if (isNestedRefusal(problem.failure.diagnosis)) return allowNested(problem)
    const { job, needed, place } = lackOf(problem)
    if (place === 'both') return draftForBoth(problem, job, needed)
    const had = keptScopes(place.job, job, problem)
    return draft(problem, place, needed, grant(place.workflow, place.job, needed.scopes, had))
  }
}

/** What the failing job lacks, and where. */
interface Lack {
  job: JobNode
  needed: Needed
  place: Place | 'both'
}

/** Abstains where no `permissions:` cures it. */
function demandCurable({ failure }: Problem): void {
  const setting = settingsOnly[failure.diagnosis.ruleId]
  if (setting !== undefined) abstain(setting)
  if (failure.restricted) {
    abstain(
      'The run is of a fork or of Dependabot, whose token may only read, whatever the file says.'
    )
  }
}

function lackOf(problem: Problem): Lack {
  const job = failingJob(problem)
  const needed = neededBy(problem, job)
  return { job, needed, place: placeOf(problem, job, needed.scopes) }
}

interface Place {
  workflow: Workflow
  job: JobNode
}

/** A called job may do what both its own block and the job that calls it allow. */
function placeOf({ workflow, caller }: Problem, job: JobNode, scopes: Scopes): Place | 'both' {
  if (!caller) return { workflow, job }
  const own = blockFor(workflow, job)
  if (!own || allowsAll(own, scopes)) return caller
  const outer = blockFor(caller.workflow, caller.job)
  return outer && allowsAll(outer, scopes) ? { workflow, job } : 'both'
}

/**
 * What a new block has to hold beside what is needed. A refused call proves that the token could read contents and
 * packages and no more; where only an OIDC token was missing it may have been allowed anything.
 */
function keptScopes(placed: JobNode, job: JobNode, { failure, step }: Problem): Scopes {
  const packages: Scopes = /\bghcr\.io\b|\bpkg\.github\.com\b/.test(String(job.map))
    ? { packages: 'read' }
    : {}
  const read: Scopes = { contents: 'read', ...packages }
  if (!isOidc(failure.diagnosis.ruleId) || placed !== job) return read
  const others = stepsOf(job).filter(({ index }) => index !== step?.index)
  const known = others.map((other) => needsOfStep(other)?.needs ?? {}).reduce<Needs>(joined, {})
  const { thread, ...plain } = known
  return { ...read, ...plain, ...(thread ? { issues: thread, 'pull-requests': thread } : {}) }
}

const isOidc = (ruleId: string): boolean => ruleId.startsWith('oidc-')

/** The fix is of the run's own workflow, with the called one beside it. */
function draftForBoth(problem: Problem, job: JobNode, needed: Needed): Draft {
  const { workflow, caller } = problem
  if (!caller) abstain('No workflow calls that of the failing job.')
  const { called, calling } = grantBoth(problem, caller, job, needed.scopes)
  return {
    ...draft(problem, { workflow, job }, needed, called),
    title: `Give job \`${job.id}\` ${scopesText(called.added)}, and its caller \`${caller.job.id}\` ${scopesText(calling.added)}`,
    reason: `${needed.because} A called job may do what both its own block and its caller's allow.`,
    path: caller.workflow.path,
    edits: calling.edits,
    changes: calling.changes,
    also: [{ path: workflow.path, edits: called.edits, changes: called.changes }]
  }
}

function draft(problem: Problem, place: Place, needed: Needed, given: Grant): Draft {
  const { failure, workflow } = problem
  const isCalled = triggersOf(place.workflow).includes('workflow_call')
  const strangers = given.narrows && isOidc(failure.diagnosis.ruleId) ? unknownIn(problem) : []
  const isForeign = problem.job !== null && holdsForeignCode(workflow, problem.job)
  const isSafe = needed.isCertain && !isCalled && strangers.length === 0 && !isForeign
  const mayBeFork =
    failure.restricted === undefined && triggersOf(workflow).includes('pull_request')
  return {
    disposition: isSafe ? 'safe' : 'review',
    title: `Give job \`${place.job.id}\` ${scopesText(given.added)}`,
    reason: needed.because,
    lookAt: [
      ...(isForeign ? [foreignCode] : []),
      ...(needed.isCertain
        ? []
        : ['Whether the refused call is the one that these scopes are for.']),
      ...(isCalled
        ? [
            'Whether every workflow that calls this one allows as much; one that does not would no longer start.'
          ]
        : []),
      ...(strangers.length > 0
        ? [
            'Whether other steps of the job need more: the new block sets every scope it does not name to none.'
          ]
        : []),
      ...(mayBeFork
        ? ['Whether the run was of a fork: its token may only read, whatever the file says.']
        : [])
    ],
    ...(place.workflow === workflow ? {} : { path: place.workflow.path }),
    edits: given.edits,
    changes: given.changes
  }
}

function unknownIn({ job, step }: Problem): StepNode[] {
  return job ? unknownSteps(stepsOf(job).filter(({ index }) => index !== step?.index)) : []
}
