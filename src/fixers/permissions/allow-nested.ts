import type { Draft, Failure } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import { jobsOf, type JobNode } from '../../workflow-file/find-nodes.js'
import { openWorkflow, type Workflow } from '../../workflow-file/open-workflow.js'
import type { Problem } from '../fixer.js'
import { grant } from './grant.js'
import { blockOf } from './permissions-of.js'
import { callAtRefusedLine, localCallee } from './refused-line.js'
import { missingFrom, scopesText, union, type Scopes } from '../tables/scopes.js'

/** Whether GitHub refused a call since the called workflow asks for more than its caller allows. */
export function isNestedRefusal({ evidence }: Failure['diagnosis']): boolean {
  return /\bis requesting '[^']+', but is only allowed '/.test(evidence[0]?.text ?? '')
}

/** The file of the called workflow, where it is one of this repository. */
export function calleeOf({ workflow, failure }: Problem): string[] {
  const job = callAtRefusedLine(workflow, failure)
  const path = job && localCallee(job)
  return path === null ? [] : [path]
}

/** Gives the calling job what the called workflow asks for in its own file. */
export function allowNested(problem: Problem): Draft {
  const { workflow, failure, texts } = problem
  const job = callAtRefusedLine(workflow, failure)
  if (!job) abstain('It can not be told which job makes the refused call.')
  const [path] = calleeOf(problem)
  const text = path === undefined ? undefined : texts.get(path)
  if (path === undefined || text === undefined) {
    abstain(
      `What the workflow called by job \`${job.id}\` asks for is written in another repository: give the job the permissions that the refusal names.`
    )
  }
  const asked = askedBy(openWorkflow(path, text))
  const told = toldIn(failure)
  if (Object.keys(missingFrom(asked, told)).length > 0) {
    abstain('The called workflow asks for something else by now.')
  }
  const given = grant(workflow, job, asked, {})
  return draft(job, given)
}

function draft(job: JobNode, { added, edits, changes }: ReturnType<typeof grant>): Draft {
  return {
    disposition: isHarmless(added) ? 'safe' : 'review',
    title: `Give job \`${job.id}\` ${scopesText(added)}`,
    reason:
      'A called workflow may ask for no more than its caller allows, and the whole run is refused where it does.',
    lookAt: ['Whether the called workflow should have what it asks for.'],
    edits,
    changes
  }
}

const isHarmless = (added: Scopes): boolean =>
  Object.entries(added).every(([scope, level]) => level === 'read' || scope === 'id-token')

/** All that a workflow and its jobs ask for. */
export function askedBy(workflow: Workflow): Scopes {
  const blocks = [blockOf(workflow.root), ...jobsOf(workflow).map(({ map }) => blockOf(map))]
  return blocks.reduce<Scopes>((all, block) => {
    if (block && 'all' in block) abstain('The called workflow asks for all permissions.')
    return block ? union(all, block.scopes) : all
  }, {})
}

/** The scopes of GitHub's sentence: keys to look up, never written. */
function toldIn({ diagnosis }: Failure): Scopes {
  const text = /\bis requesting '([^']+)'/.exec(diagnosis.evidence[0]?.text ?? '')?.[1] ?? ''
  const pairs = [...text.matchAll(/([a-z-]+): (read|write)/g)]
  return Object.fromEntries(
    pairs.map(([, scope = '', level]) => [scope, level as 'read' | 'write'])
  )
}
