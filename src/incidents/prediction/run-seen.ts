/** One workflow run that ended, whatever its attempts: it failed where any of them did. */
export interface RunSeen {
  /** Path of the workflow. */
  workflow: string
  branch: string | null
  /** ISO 8601: when it ended. */
  at: string
  failed: boolean
  /** False of a failed run that nobody looked into: why it failed is not known. */
  explained: boolean
  /** Of its failures. */
  fingerprints: readonly string[]
  /** Names of the jobs that failed, without those that failed only since others did. */
  jobs: readonly string[]
  /** Names of the steps that failed. */
  steps: readonly string[]
  /** Paths that its commit touched; empty where that is not known. */
  files: readonly string[]
}

/** What a risk is told of. */
export const predictedKinds = ['pattern', 'workflow', 'job', 'step', 'file'] as const

export type PredictedKind = (typeof predictedKinds)[number]

/**
 * Of which runs a risk speaks. Where green runs are not known, nothing can be said of the next run; but of the next
 * failed run it can be said what it will be.
 */
export type PredictedOf = 'run' | 'failed-run'

/** Something that may fail in the next run: a failure pattern, or a part of the automation. */
export interface Component {
  kind: PredictedKind
  /** A fingerprint, path of a workflow or file, or name of a job or step. */
  name: string
  /** null for a file. */
  workflow: string | null
}
