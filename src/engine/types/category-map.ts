import type { Category, Layer } from './rule.js'

/** The root causes of the certification (DESIGN section 4). */
export type RootCause =
  | 'ENV_MISSING'
  | 'SCHEMA_INVALID'
  | 'CONFIG_INVALID'
  | 'DEPENDENCY_FAIL'
  | 'VERSION_MISMATCH'
  | 'TIMEOUT'
  | 'NETWORK_FAIL'
  | 'FILE_NOT_FOUND'
  | 'RESOURCE_EXHAUSTED'
  | 'PERMISSION_DENIED'
  | 'SYNTAX_ERROR'
  | 'LOGIC_ERROR'

interface CategoryPlace {
  layer: Layer
  /** null where the category names no cause: a cancelled or unexplained run. */
  rootCause: RootCause | null
}

/** Where each category stands; `SCHEMA_INVALID` comes from the certification's own checks, never from a log. */
export const categoryMap: Record<Category, CategoryPlace> = {
  network_error: { layer: 1, rootCause: 'NETWORK_FAIL' },
  service_unavailable: { layer: 1, rootCause: 'NETWORK_FAIL' },
  rate_limit: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
  runner_lost: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
  resource_exhaustion: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
  missing_command: { layer: 2, rootCause: 'DEPENDENCY_FAIL' },
  missing_dependency: { layer: 2, rootCause: 'DEPENDENCY_FAIL' },
  dependency_conflict: { layer: 2, rootCause: 'VERSION_MISMATCH' },
  missing_file: { layer: 3, rootCause: 'FILE_NOT_FOUND' },
  missing_credentials: { layer: 3, rootCause: 'ENV_MISSING' },
  permission_error: { layer: 3, rootCause: 'PERMISSION_DENIED' },
  configuration_error: { layer: 3, rootCause: 'CONFIG_INVALID' },
  timeout: { layer: 4, rootCause: 'TIMEOUT' },
  cancelled: { layer: 4, rootCause: null },
  unknown: { layer: 4, rootCause: null },
  syntax_error: { layer: 5, rootCause: 'SYNTAX_ERROR' },
  type_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
  lint_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
  format_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
  test_failure: { layer: 5, rootCause: 'LOGIC_ERROR' },
  build_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
  security_scan: { layer: 5, rootCause: 'LOGIC_ERROR' }
}
