import { abstain } from '../../workflow-file/abstain.js'
import { jobsOf, textAt, type JobNode } from '../../workflow-file/find-nodes.js'
import { openWorkflow, type Workflow } from '../../workflow-file/open-workflow.js'
import type { Problem } from '../fixer.js'
import { scopesText, union, type Scopes } from '../tables/scopes.js'
import { askedBy } from './allow-nested.js'
import { grant, type Grant } from './grant.js'
import { allowsAll, blockFor } from './permissions-of.js'

/** Each is read by a request of its own. */
const workflowsAtMost = 40

/** Other workflow files, which may call the one that holds the failing job too. Abstains where they are not known. */
export function workflowsBeside({ workflow, caller, files }: Problem): string[] {
  if (!files) abstain('It is not known which workflows call the one of the failing job.')
  const known = [workflow.path, caller?.workflow.path]
  const others = [...files.keys()].filter(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && !known.includes(path)
  )
  if (others.length > workflowsAtMost) {
    abstain(`More than ${workflowsAtMost} workflows may call the one of the failing job.`)
  }
  return others
}

/**
 * Gives a called job and the job that calls its workflow what both lack: a called job may do what both allow. Abstains
 * where another job calls the same workflow and allows less, since GitHub would not start that one any more.
 */
export function grantBoth(
  problem: Problem,
  caller: NonNullable<Problem['caller']>,
  job: JobNode,
  scopes: Scopes
): { called: Grant; calling: Grant } {
  demandOthersAllow(problem, caller.job, scopes)
  const called = grant(problem.workflow, job, scopes, {})
  const wanted = blockFor(caller.workflow, caller.job) ? scopes : allAsked(problem, scopes)
  return { called, calling: grant(caller.workflow, caller.job, wanted, {}) }
}

/**
 * Where the caller has no block, the new one must allow all that the called jobs ask for, and sets the rest to none:
 * that takes nothing away where every called job has a block of its own.
 */
function allAsked({ workflow }: Problem, scopes: Scopes): Scopes {
  if (jobsOf(workflow).some((each) => blockFor(workflow, each) === null)) {
    abstain(
      `A job beside the failing one has what its caller has, and that is written nowhere: write down the caller's permissions with \`${scopesText(scopes)}\` among them, then add it to the failing job.`
    )
  }
  return union(askedBy(workflow), scopes)
}

/** The failing job may ask for more only where every job that calls its workflow allows as much. */
function demandOthersAllow(problem: Problem, own: JobNode, scopes: Scopes): void {
  const { workflow, caller, texts } = problem
  const opened = workflowsBeside(problem).flatMap((path) => {
    const text = texts.get(path) ?? abstain('A workflow that may call that of the job is no text.')
    return text.includes(workflow.path) ? [openWorkflow(path, text)] : []
  })
  for (const each of [...opened, ...(caller ? [caller.workflow] : [])]) {
    const calling = jobsOf(each).filter(
      ({ map, entry }) => textAt(map, 'uses') === `./${workflow.path}` && entry !== own.entry
    )
    for (const job of calling) demandAllowed(each, job, scopes)
  }
}

function demandAllowed(workflow: Workflow, job: JobNode, scopes: Scopes): void {
  const block = blockFor(workflow, job)
  if (block && allowsAll(block, scopes)) return
  abstain(
    `The job \`${job.id}\` of another caller allows less than \`${scopesText(scopes)}\`, and would no longer start: give it to every job that calls the workflow, then to the failing job.`
  )
}
