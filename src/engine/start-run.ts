import { GitHubError, Refusal } from './errors.js'
import type { Tools } from './tools.js'
import type { Way } from './types/verification.js'

/** Starts the workflow on a branch of ours where nothing else does; a sentence for the outcome, empty for none. */
export async function startRun(
  way: Way,
  workflowPath: string,
  branch: string,
  { dispatcher, log }: Pick<Tools, 'dispatcher' | 'log'>
): Promise<string> {
  if (way !== 'dispatch') return ''
  try {
    await dispatcher.dispatch(workflowPath, branch)
    return ' Its workflow was started on the branch.'
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof Refusal)) throw error
    log.warning(error.message)
    return ` Its workflow could not be started on the branch: ${error.message}`
  }
}
