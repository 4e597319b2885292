import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import type { Edit, Fix } from '../engine/types/fix.js'
import { reasonOf } from '../local/file-errors.js'
import type { LocalWorkflow } from './local-workflow.js'
import { applyEdits } from '../workflow-file/apply-edits.js'

/** What became of a fix in a working copy. */
export interface WrittenFix {
  fix: Fix
  /** null where it was written; else why not. */
  left: string | null
}

/**
 * Writes fixes into a working copy, each file whole or not at all. Of two fixes that change the same lines the first
 * wins. Throws a ConfigurationError for a file that can't be written.
 */
export function writeFixes(fixes: readonly Fix[], { onDisk }: LocalWorkflow): WrittenFix[] {
  const files = new Map<string, Draft>()
  return fixes.map((fix) => {
    if (fix.mode) {
      makeExecutable(onDisk(fix.path), fix.path)
      return { fix, left: null }
    }
    const drafts = editsOf(fix).map((each) => withEdits(files, onDisk(each.path), each))
    if (!drafts.every((draft) => draft !== null)) {
      return { fix, left: 'another fix changes the same lines; run again' }
    }
    for (const draft of drafts) {
      files.set(draft.file, draft)
      replaceFile(draft.file, draft.after, draft.path)
    }
    return { fix, left: null }
  })
}

interface Draft {
  file: string
  path: string
  original: string
  edits: Edit[]
  after: string
}

const editsOf = ({ path, edits, more = [] }: Fix): { path: string; edits: Edit[] }[] => [
  { path, edits },
  ...more
]

/** A file with these edits beside those of earlier fixes; null where they overlap. */
function withEdits(
  files: ReadonlyMap<string, Draft>,
  file: string,
  { path, edits }: { path: string; edits: Edit[] }
): Draft | null {
  const earlier = files.get(file)
  const original = earlier?.original ?? textOf(file)
  const all = [...(earlier?.edits ?? []), ...edits]
  const after = applyEdits(original, all)
  return after === null ? null : { file, path, original, edits: all, after }
}

/** One line for people. */
export function toldOf({ fix, left }: WrittenFix): string {
  const paths = editsOf(fix)
    .map(({ path }) => path)
    .join(', ')
  return left === null ? `wrote ${paths}\n` : `left ${paths} as it was: ${left}.\n`
}

const textOf = (file: string): string => readFileSync(file, 'utf8')

/** In the index too: on Windows the file itself has no such mode, and git ignores it where `core.fileMode` is off. */
function makeExecutable(file: string, path: string): void {
  try {
    chmodSync(file, statSync(file).mode | 0o111)
    execFileSync('git', ['update-index', '--chmod=+x', '--', file], { cwd: dirname(file) })
  } catch (error) {
    throw notWritten(path, 'made executable', error)
  }
}

/** By a file beside it, so that a full disk leaves the old one whole. */
function replaceFile(file: string, text: string, path: string): void {
  const beside = `${file}.auto-heal-${process.pid}`
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw notWritten(path, 'written', error)
  }
}

function notWritten(path: string, what: string, error: unknown): ConfigurationError {
  return new ConfigurationError(`${path} can't be ${what}: ${reasonOf(error)}.`, { cause: error })
}
