import type { Evidence } from './diagnosis.js'
import type { FailedJob, Incident } from './incident.js'

export const categories = [
  'network_error',
  'service_unavailable',
  'rate_limit',
  'timeout',
  'runner_lost',
  'resource_exhaustion',
  'missing_command',
  'missing_file',
  'missing_dependency',
  'dependency_conflict',
  'permission_error',
  'missing_credentials',
  'configuration_error',
  'syntax_error',
  'type_error',
  'lint_error',
  'format_error',
  'test_failure',
  'build_error',
  'security_scan',
  'cancelled',
  'unknown'
] as const

/** What went wrong. */
export type Category = (typeof categories)[number]

/** Who has to act: the code, the workflow file, a service of somebody else, or GitHub and its runners. */
export type Blame = 'code' | 'workflow' | 'third_party' | 'platform'

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'

/** A cause beats a symptom, a symptom beats a wrapper (`make: *** Error 1`). */
export type Rank = 'cause' | 'symptom' | 'wrapper'

export type Confidence = 'high' | 'medium' | 'low'

/**
 * A pattern that a user wrote: it runs in linear time whatever it holds, yet slower than a RegExp of the table, so
 * that its work is counted. Keeps no state; `exec` and `test` are those of a RegExp without the g flag.
 */
export interface OwnPattern {
  readonly source: string
  readonly flags: string
  /** Texts of which one, ASCII case folded, is in each line it matches; null where it has none. */
  readonly literals: readonly string[] | null
  /** Steps of the engine for one character, at most. */
  readonly cost: number
  test(text: string): boolean
  toString(): string
  exec(text: string): { groups?: Record<string, string> | undefined } | null
}

export type Pattern = RegExp | OwnPattern

interface RuleFacts {
  /** Kebab-case noun phrase of the failure. */
  id: string
  /** True for a row of the repository's own config: among equals people's word wins. */
  own?: true
  category: Category
  /** Will it pass by itself? null: the text alone can't say. */
  transient: boolean | null
  blame: Blame
  severity: Severity
  rank: Rank
  /** One sentence. Named groups of the pattern may stand in it as `{name}`. */
  summary: string
  /** What a person does about it, in one or two sentences; `{name}` as above. */
  remedy: string
  docs: string | null
}

/**
 * A row of the pattern table: one line of a log, without its timestamp, as it is printed.
 * The pattern is linear in the line's length and has no `g` or `y` flag.
 */
export interface LineRule extends RuleFacts {
  pattern: Pattern
  /** The line that tells the failure where the pattern's own stands some lines below it. */
  above?: RegExp
  /** The line that tells it where the pattern's own is a heading. */
  below?: RegExp
  /** Lines it must match. */
  matches: string[]
  /** Look-alikes it must not match. */
  ignores: string[]
}

/** A row whose lines stand in this order, each at most `within` lines after the one before. */
export interface SequenceRule extends RuleFacts {
  patterns: [Pattern, Pattern, ...Pattern[]]
  within: number
  /** As of a line rule, above the last of its lines. */
  above?: RegExp
  /** Texts of several lines that it must match, and must not. */
  matches: string[]
  ignores: string[]
}

/** A cause that the run's record shows where no log line does: a job without a log, a time limit. */
export interface RecordRule extends RuleFacts {
  /** Evidence in the record, or null. Pure. */
  recognise(job: FailedJob, incident: Incident): Evidence | null
}

export type TextRule = LineRule | SequenceRule
export type Rule = TextRule | RecordRule

/** DESIGN layers: 1 infrastructure, 2 dependencies, 3 configuration, 4 operational, 5 business logic. */
export type Layer = 1 | 2 | 3 | 4 | 5
