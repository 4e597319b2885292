import type { Baseline, Difference, SecondOpinion } from './baseline.js'
import type { JobLog } from './incident.js'
import type { Blame, Category, Confidence, Rank, Severity } from './rule.js'

/** What is wrong with one run: each failed job's cause. */
export interface JobDiagnosis {
  jobId: number
  jobName: string
  jobUrl: string
  /** The step that failed; null where the record names none. */
  failedStep: { number: number; name: string } | null
  /** The command of the failed step as the runner printed it; null where the log does not show it. Untrusted. */
  command: string | null
  primary: Diagnosis
  /** Other causes seen in the job, best first; bounded. */
  secondary: Diagnosis[]
  /** True where the job failed only since others did: a gate, a summary. It is no root cause. */
  aggregator: boolean
  /** The lines that only this log has; null where a rule knows the failure or there is no green log beside it. */
  secondOpinion: SecondOpinion | null
}

/** A rule's claim about one failed job. */
export interface Diagnosis {
  /** `unknown` where no rule matches. */
  ruleId: string
  category: Category
  transient: boolean | null
  blame: Blame
  severity: Severity
  confidence: Confidence
  summary: string
  remedy: string
  docs: string | null
  evidence: Evidence[]
  /** Names of failing tests, bounded; empty where none are known. */
  failingTests: string[]
  /** Versioned key of the failure; the same for the same failure in another run. */
  fingerprint: string
}

/** A piece of proof. The text is untrusted: a log line as it stands, without its timestamp. */
export interface Evidence {
  source: 'log' | 'annotation' | 'record'
  text: string
  /** Step and 1-based line as GitHub's log view counts them; null where it is no log line. */
  step: number | null
  line: number | null
}

/** What the pattern table says of a log; a diagnosis without its place in a run. */
export interface Match {
  ruleId: string
  category: Category
  transient: boolean | null
  blame: Blame
  severity: Severity
  rank: Rank
  confidence: Confidence
  summary: string
  remedy: string
  docs: string | null
  evidence: Evidence
  failingTests: string[]
  /** Evidence text without times, hashes, paths and counters: equal for the same failure elsewhere. */
  signature: string
}

/** The compiled pattern table. Pure: the same log gives the same answer. */
export interface Matcher {
  /** The causes a failed job's log shows, best first; empty where no rule matches. */
  matchLog(log: JobLog): Match[]
  /** The causes a text of the record shows, such as an annotation's message. */
  matchText(text: string): Match[]
  /** The lines that tell most where no rule matches; never empty for a log with a line. */
  tellingLines(log: JobLog): Evidence[]
  /** See Match.signature. */
  signature(text: string): string
  /** As Match.signature, of a failure that no rule knows: made of the log's most telling lines, in no order. */
  unknownSignature(log: JobLog): string
  /** A green job's log, made ready for `difference`. */
  baselineOf(log: JobLog): Baseline
  /** The lines that a failed job's log has and the green one has not. */
  difference(log: JobLog, green: Baseline): Difference
}
