/** How the log service packs one run's logs, and what it gets wrong. Nothing set: a whole archive of today's service. */
export interface ArchiveOptions {
  /** `new` replaces what a path may not hold by `_`; `old` removes it and cuts names at 90 UTF-16 units. */
  naming?: 'old' | 'new'
  /** Jobs, by name, whose step logs are missing: only the whole log and `system.txt` are there. */
  withoutStepLogs?: readonly string[]
  /** Jobs, by name, that are not in the archive at all although they have logs. */
  withoutJobs?: readonly string[]
  /** Where U+FEFF stands: the runner writes one at the start of each block of 2 MiB (default: `start`). */
  byteOrderMarks?: 'none' | 'start' | 'middle'
  /** Real archives carry the date 1980-00-00; `valid` makes it a real one. */
  dates?: 'zero' | 'valid'
  /** Whole-job logs named by a negative id, as the legacy fall-back does. */
  negativeOrdinals?: boolean
  lineEnds?: 'lf' | 'crlf'
  /** `__MACOSX/` and `.DS_Store`, as in an archive that went through somebody's Mac. */
  junk?: boolean
  /** `runner-diagnostic-logs/*.zip`, archives inside the archive. */
  diagnosticLogs?: boolean
  /** The bytes themselves: cut off in the middle, text instead of a zip, or an entry that does not inflate. */
  corrupt?: 'truncated' | 'not-a-zip' | 'bad-entry'
  /** Size in bytes of one more entry that is all the same letter; it stands under the first job's name. */
  bombBytes?: number
  /** What the directory says of each entry's size, in place of the truth. */
  claimedSize?: number
}
