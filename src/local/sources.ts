import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import type { Sources } from '../engine/types/fix.js'

/** What a working copy holds: the files that git tracks, with their text as it lies on disk. */
export function workingCopySources(root: string): Sources {
  let listed: Promise<ReadonlyMap<string, string> | null> | undefined
  return {
    modes: () => (listed ??= trackedModes(root)),
    text: (path) => Promise.resolve(textIn(root, path))
  }
}

/** One workflow file that lies in no working copy: nothing is known of the files beside it. */
export function singleFileSource(path: string, text: string): Sources {
  return {
    modes: () => Promise.resolve(null),
    text: (wanted) => Promise.resolve(wanted === path ? text : null)
  }
}

/** `git ls-files --stage` prints `100644 <object> 0<TAB><path>` for each file; null where git does not answer. */
async function trackedModes(root: string): Promise<ReadonlyMap<string, string> | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '--stage', '-z'], {
      cwd: root,
      maxBuffer: 256 * 2 ** 20
    })
    const entries = stdout.split('\0').filter((entry) => entry !== '')
    return new Map(
      entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, 6)])
    )
  } catch {
    return null
  }
}

function textIn(root: string, path: string): string | null {
  const file = resolve(root, path)
  if (!file.startsWith(resolve(root) + sep)) return null
  try {
    const bytes = readFileSync(file)
    return bytes.includes(0) ? null : bytes.toString('utf8')
  } catch {
    return null
  }
}
