import { parsePatch, type StructuredPatch } from 'diff'

/** What a formatter did to one file. */
export interface PatchedFile {
  path: string
  patch: StructuredPatch
}

/** A patch that may be committed, or every reason why not; the reasons hold no text of the patch. */
export type CheckedPatch = { files: PatchedFile[] } | { refused: string[] }

/** A formatter's work on a large project stays within these; more is another thing. */
export const patchLimits = { bytes: 512 * 1024, files: 200 } as const

/**
 * Checks a patch that was made in an unprivileged job, where code of the repository ran: whatever it holds is
 * untrusted. Text changes of existing files outside `.github` are all it may be. Pure.
 */
export function checkPatch(text: string): CheckedPatch {
  if (Buffer.byteLength(text) > patchLimits.bytes) {
    return { refused: [`The patch is over ${patchLimits.bytes / 1024} KiB.`] }
  }
  const patches = parsed(text)
  if (patches === null) return { refused: ['The patch is damaged.'] }
  if (patches.length === 0) return { refused: ['The patch is empty.'] }
  if (patches.length > patchLimits.files) {
    return { refused: [`The patch changes more than ${patchLimits.files} files.`] }
  }
  const refused = new Set([...forbiddenLines(text), ...patches.flatMap(faultsOf)])
  if (refused.size > 0) return { refused: [...refused] }
  const files = patches.map((patch) => ({ path: pathOf(patch), patch }))
  const paths = new Set(files.map(({ path }) => path))
  return paths.size < files.length ? { refused: ['The patch names a file twice.'] } : { files }
}

function parsed(text: string): StructuredPatch[] | null {
  try {
    return parsePatch(text).filter(({ oldFileName, hunks }) => oldFileName || hunks.length > 0)
  } catch {
    return null
  }
}

const forbidden: [RegExp, string][] = [
  [/^(?:GIT binary patch|Binary files )/m, 'The patch changes a file that is no text.'],
  [/^(?:old mode|new mode) /m, "The patch changes a file's mode."],
  [/^(?:new file mode|deleted file mode) /m, 'The patch adds or removes a file.'],
  [/^(?:rename|copy) (?:from|to) /m, 'The patch renames or copies a file.'],
  [/^index [0-9a-f]+\.\.[0-9a-f]+ (?!100644|100755)/m, 'The patch changes a link or a submodule.'],
  [/\0/, 'The patch changes a file that is no text.']
]

/** Header lines stand at a line's start; lines of a file's text begin with a space or a sign. */
function forbiddenLines(text: string): string[] {
  return forbidden.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason)
}

function faultsOf(patch: StructuredPatch): string[] {
  const [from, to] = [patch.oldFileName ?? '', patch.newFileName ?? '']
  if (from === '/dev/null' || to === '/dev/null') return ['The patch adds or removes a file.']
  if (!from.startsWith('a/') || from.slice(2) !== to.slice(2) || !to.startsWith('b/')) {
    return ['The patch does not name its files as git does.']
  }
  if (patch.hunks.length === 0) return ['The patch is damaged.']
  return isAllowed(pathOf(patch)) ? [] : ['The patch changes a path that is not allowed.']
}

const pathOf = ({ newFileName }: StructuredPatch): string => (newFileName ?? '').slice(2)

/** Below the root, outside `.git` and `.github` however they are spelt: file systems may ignore case. */
function isAllowed(path: string): boolean {
  const parts = path.split('/')
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..')
  const hasOdd = /[\\"\p{Cc}]/u.test(path)
  return isPlain && !hasOdd && !parts.some((part) => /^\.git(?:hub)?$/i.test(part))
}
