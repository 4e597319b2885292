import type { AttemptState } from '../model.js'
import type { ExecuteRequest } from './types.js'

export function executeAttempt(_request: ExecuteRequest, _attempt: AttemptState): Promise<void> {
  return Promise.reject(new Error('Not built yet.'))
}
