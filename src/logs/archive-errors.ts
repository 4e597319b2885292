/** The archive is no whole zip file: another download may be, and each job's own log is still there. */
export class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive'
}

/** The archive is beyond a limit, or of a kind that is not read: another download will not help. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused'
}
