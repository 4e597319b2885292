import type { Evidence } from './diagnosis.js'

/** What the log of a green job holds, in hashes: enough to know a line again, small enough to keep. */
export interface Baseline {
  /** Names of its steps. */
  readonly steps: ReadonlySet<string>
  /** Lines without what differs from run to run, and the same together with their step's name. */
  readonly lines: ReadonlySet<number>
  readonly linesOfSteps: ReadonlySet<number>
  /** The words of all lines. */
  readonly words: ReadonlySet<number>
}

/** What a red log holds and a green one does not. */
export interface Difference {
  /** Lines that are new, all of them. */
  newLines: number
  /** Stretches of new lines, the one that tells most first; bounded. */
  blocks: NewBlock[]
}

/** New lines that stand together, a familiar line between them at most. */
export interface NewBlock {
  step: number | null
  /** Of its first line, as in `Evidence`. */
  line: number
  /** Its lines, joined by LF. Untrusted. */
  text: string
  /** The line of it that tells most. */
  telling: Evidence
}

/** A failed job beside the same job of the last green run: of its branch, else of any push. */
export interface SecondOpinion extends Difference {
  green: { runId: number; url: string; branch: string | null }
}
