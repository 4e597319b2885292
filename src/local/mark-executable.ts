import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Refusal } from '../engine/errors.js'

/**
 * Tells git of an executable bit that it does not look for on disk (`core.fileMode` is false, as on Windows): the mode
 * of the index's entry, and nothing else of it, so that what is staged and what is not stays so. Where git looks at the
 * disk it sees the bit as it sees a changed text, and the index is left alone. Throws a Refusal for a file that git does
 * not track.
 */
export async function markExecutable(root: string, path: string): Promise<void> {
  if ((await git(root, 'config', '--type=bool', '--get', 'core.fileMode')) !== 'false') return
  const staged = await git(root, 'ls-files', '--stage', '-z', '--', `:(literal,top)${path}`)
  const [, mode, object] = /^(\d{6}) ([\da-f]+) 0\t/.exec(staged ?? '') ?? []
  if (mode === '100755') return
  const isDone =
    object !== undefined &&
    (await git(root, 'update-index', '--cacheinfo', `100755,${object},${path}`)) !== null
  if (!isDone) {
    throw new Refusal(
      `git does not look for executable bits here, and its index could not be told: run \`git update-index --add --chmod=+x\` on ${path}.`
    )
  }
}

/** What git prints; null where it fails. */
async function git(cwd: string, ...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd })
    return stdout.trimEnd()
  } catch {
    return null
  }
}
