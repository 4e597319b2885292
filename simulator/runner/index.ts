export { executeAttempt } from './execute-attempt.js'
export { startupErrors } from './jobs/startup-errors.js'
export { readWorkflow } from './workflow/read-workflow.js'
export { triggeredBy } from './workflow/triggered-by.js'
export type {
  CheckoutOptions,
  DispatchInput,
  EventFilters,
  ExecuteRequest,
  Permissions,
  ReadWorkflow,
  TriggerEvent,
  WorkflowError
} from './types.js'
