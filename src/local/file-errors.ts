const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file; check the path',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'permission denied; make it accessible for you',
  EPERM: 'permission denied; make it accessible for you'
}

/** A file system error in words, with the cure where there is one. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}
