import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import { setInMap } from '../workflow-file/edit-map.js'
import { mapAt, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { calledFiles, callsCommand } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { grant } from './permissions/grant.js'
import { blockFor } from './permissions/permissions-of.js'
import { foreignCode, holdsForeignCode } from './jobs/checkouts.js'
import { failingStep } from './book/place.js'
import { needsOfStep } from './permissions/step-needs.js'
import { missingFrom, scopesText, type Scopes } from './tables/scopes.js'
import { tokenInputs, tokenReaders } from './tables/token-readers.js'

/** The limit of an address is the anonymous one; of an installation or a user it is the token's own. */
const anonymous = /\brate limit exceeded for (?:\d{1,3}\.|[\da-f]{0,4}:|$)/i

/** Gives a step the job's token where it has none. */
export const passGithubToken: WorkflowFixer = {
  id: 'pass-github-token',
  summary:
    'Sets `GH_TOKEN` or `GITHUB_TOKEN` for a step that calls GitHub without a token, with the permission it needs.',
  disposition: 'safe or review',
  answers: ['cli-token-missing', 'github-api-rate-limit'],
  concerns: ({ diagnosis }) =>
    diagnosis.ruleId === 'cli-token-missing' || anonymous.test(diagnosis.evidence[0]?.text ?? ''),
  reads: calledFiles,
  propose(problem) {
    const { job, step } = failingStep(problem)
    requireOwnCall(problem, step)
    const { key, name } = targetOf(problem, step)
    if (isSet(problem.workflow, job, step, name)) {
      abstain('The step has a token already, which is empty or not allowed.')
    }
    const value = spellingIn(problem.workflow)
    const change = setInMap(problem.workflow, step, key, { [name]: value }, anchorOf(step))
    return draft(problem, { job, step, name }, change)
  }
}

/** What a container, another host or a tool inside prints is not cured by the step's environment. */
function requireOwnCall(problem: Problem, step: StepNode): void {
  if (problem.failure.diagnosis.ruleId !== 'cli-token-missing') return
  if (!callsCommand(problem, 'gh')) abstain('The failing step does not call the GitHub CLI itself.')
  const script = textAt(step.map, 'run') ?? ''
  if (/\b(?:GH_TOKEN|GITHUB_TOKEN)=|\bgh auth login\b/.test(script)) {
    abstain('The script gives the GitHub CLI a token itself, which is empty.')
  }
}

/** Where the step takes its token: a variable by the tool of its script, or an input of its action. */
function targetOf({ failure }: Problem, step: StepNode): { key: 'env' | 'with'; name: string } {
  const isCli = failure.diagnosis.ruleId === 'cli-token-missing'
  const wants = /\bGITHUB_TOKEN environment variable\b/i.test(
    failure.diagnosis.evidence[0]?.text ?? ''
  )
  if (isCli) return { key: 'env', name: wants ? 'GITHUB_TOKEN' : 'GH_TOKEN' }
  const uses = textAt(step.map, 'uses')?.toLowerCase().split('@')[0]
  const input = tokenInputs.find(({ action }) => uses !== undefined && action.test(uses))
  if (input) return { key: 'with', name: input.input }
  const script = textAt(step.map, 'run') ?? ''
  const reader = tokenReaders.find(({ command }) => command.test(script))
  if (!reader) abstain('It is not known how this step would take a token.')
  return { key: 'env', name: reader.variable }
}

function isSet({ root }: Workflow, job: JobNode, step: StepNode, name: string): boolean {
  const inputs = mapAt(step.map, 'with')
  if (inputs && textAt(inputs, name) !== null) return true
  const like = name === 'GH_TOKEN' ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [name]
  const env = [step.map, job.map, root].map((map) => mapAt(map, 'env'))
  return env.some((map) => map && like.some((key) => map.has(key)))
}

/** As the file writes it elsewhere, else as GitHub's own message does. */
function spellingIn({ text }: Workflow): string {
  const usesSecret = /\$\{\{\s*secrets\.GITHUB_TOKEN\s*\}\}/.test(text)
  const usesContext = /\$\{\{\s*github\.token\s*\}\}/.test(text)
  return usesSecret && !usesContext ? '${{ secrets.GITHUB_TOKEN }}' : '${{ github.token }}'
}

/** An environment stands in front of a script's end or behind the action. */
function anchorOf(step: StepNode): string | undefined {
  return ['uses', 'id', 'if', 'name'].find((key) => step.map.has(key))
}

function draft(
  { workflow, caller, failure }: Problem,
  { job, step, name }: { job: JobNode; step: StepNode; name: string },
  change: Change
): Draft {
  const isForeign = holdsForeignCode(workflow, job)
  const isCli = failure.diagnosis.ruleId === 'cli-token-missing'
  const scopes = isCli && !caller ? lacking(workflow, job, step) : {}
  const lacks = Object.keys(scopes).length > 0
  const changes = lacks ? [change, grant(workflow, job, scopes, {})] : [change]
  const and = lacks ? ` and give the job ${scopesText(scopes)}` : ''
  return {
    disposition: isForeign ? 'review' : 'safe',
    title: `Set ${name} for step ${step.index + 1} of job \`${job.id}\`${and}`,
    reason: isCli
      ? 'The GitHub CLI takes its token from the environment of the step, and there is none.'
      : 'Without a token GitHub allows 60 requests an hour to all that share an address, with it 1000 to the repository.',
    lookAt: isForeign ? [foreignCode] : [],
    ...together(...changes)
  }
}

/** What the step's commands need and a written block does not allow. */
function lacking(workflow: Workflow, job: JobNode, step: StepNode): Scopes {
  const block = blockFor(workflow, job)
  if (!block || !('map' in block)) return {}
  const { thread, ...needs } = needsOfStep(step)?.needs ?? {}
  return thread ? {} : missingFrom(block.scopes, needs)
}
