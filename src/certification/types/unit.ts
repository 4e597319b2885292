export const unitKinds = [
  'workflow',
  'reusable-workflow',
  'composite-action',
  'javascript-action',
  'docker-action',
  'script',
  'target',
  'dockerfile',
  'compose-file',
  'dependabot-config',
  'renovate-config',
  'pre-commit-config',
  'pre-commit-hook',
  'schedule'
] as const

export type UnitKind = (typeof unitKinds)[number]

export const criticalities = ['critical', 'high', 'medium', 'low'] as const

export type Criticality = (typeof criticalities)[number]

/**
 * How one unit needs another.
 *
 * - `uses`: a workflow, action or hook names it by `uses:`, `repo: local`, `build:`
 * - `runs`: a step or target starts it
 * - `sources`: a script reads it in, or starts it
 * - `starts`: a schedule starts its workflow
 * - `listens`: `workflow_run`; the one that fails does not make the listener fail
 */
export type DependencyKind = 'uses' | 'runs' | 'sources' | 'starts' | 'listens'

export interface Dependency {
  /** Id of the unit that is needed. */
  unit: string
  how: DependencyKind
  /** 1-based line where it is named; null where it has none. */
  line: number | null
}

/** One piece of automation: a file, or a part of one that is started by itself. */
export interface Unit {
  /** `workflow:.github/workflows/ci.yml`, `target:Makefile#build`, `schedule:.github/workflows/ci.yml#0 3 * * *`. */
  id: string
  kind: UnitKind
  /** From the root of the repository, with `/`. */
  path: string
  /** As people call it: the workflow's `name:`, the target's name, the file's name. */
  name: string
  /** 1-based line where a part of a file begins; null for a whole file. */
  line: number | null
  /** Names of events, or `called`. */
  triggers: string[]
  dependencies: Dependency[]
  /** As CODEOWNERS names them: `@octo/infra`, `a@example.com`. */
  owners: string[]
  criticality: Criticality
  /** Why: `deploys to the environment production`. */
  criticalityReason: string
  /** SHA-256 of the file's bytes, in hex; of a part, of the part's text. */
  sha256: string
}
