const MiB = 1024 * 1024

export interface ArchiveLimits {
  /** Files listed in the archive. */
  entries: number
  /** Bytes kept of one entry; of a larger one the tail. */
  entryBytes: number
  /** Bytes inflated out of the whole archive, kept or not. */
  totalBytes: number
  /** Inflated to compressed size, once an entry is larger than `ratioFromBytes`. */
  ratio: number
  ratioFromBytes: number
}

/**
 * A matrix of 256 jobs with 40 steps has 10,000 entries. Archives of 500 MB were seen (A1.10). Logs deflate
 * to a tenth or a fortieth; deflate itself can't do better than 1 to 1032.
 */
export const defaultLimits: ArchiveLimits = {
  entries: 50_000,
  entryBytes: 32 * MiB,
  totalBytes: 2048 * MiB,
  ratio: 400,
  ratioFromBytes: 64 * MiB
}
