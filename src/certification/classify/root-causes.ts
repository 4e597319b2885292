import { categoryMap, type RootCause } from '../../engine/types/category-map.js'
import { categories, type Category, type Layer } from '../../engine/types/rule.js'

/**
 * Which of several causes is told first: what keeps the unit from being found or read, then what makes it one that is
 * refused, then what it lacks when it runs, then what it does. The earlier one hides the later ones.
 */
export const rootCauseOrder: readonly RootCause[] = [
  'FILE_NOT_FOUND',
  'SYNTAX_ERROR',
  'SCHEMA_INVALID',
  'CONFIG_INVALID',
  'VERSION_MISMATCH',
  'PERMISSION_DENIED',
  'ENV_MISSING',
  'DEPENDENCY_FAIL',
  'RESOURCE_EXHAUSTED',
  'NETWORK_FAIL',
  'TIMEOUT',
  'LOGIC_ERROR'
]

/** Where a cause stands that the certification found by itself; one of a run has the layer of its rule's category. */
export const layerOfCause: Readonly<Record<RootCause, Layer>> = {
  NETWORK_FAIL: 1,
  RESOURCE_EXHAUSTED: 1,
  DEPENDENCY_FAIL: 2,
  VERSION_MISMATCH: 2,
  FILE_NOT_FOUND: 3,
  SCHEMA_INVALID: 3,
  CONFIG_INVALID: 3,
  ENV_MISSING: 3,
  PERMISSION_DENIED: 3,
  TIMEOUT: 4,
  SYNTAX_ERROR: 5,
  LOGIC_ERROR: 5
}

/** Category of the rule by which a run's failure is known: the code of such a finding is `run-` and the category. */
export function categoryOfCode(code: string): Category | null {
  return categories.find((category) => code === `run-${category.replaceAll('_', '-')}`) ?? null
}

/** Layer of a finding with this code and cause. */
export function layerOf(code: string, cause: RootCause): Layer {
  const category = categoryOfCode(code)
  return category === null ? layerOfCause[cause] : categoryMap[category].layer
}
