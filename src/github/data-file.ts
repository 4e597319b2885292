import { Refusal } from '../engine/errors.js'
import type { Repository } from '../engine/types/workflow-run.js'
import {
  commitFiles,
  pauseAfter,
  readBranch,
  readInto,
  triesAtMost,
  type DataBranch
} from './data-branch.js'
import type { GitHubClient } from './octokit.js'

/** A file on the data branch, whole. */
export interface DataFile {
  path: string
  text: string
  /** Of the commit. */
  message: string
  /** What a branch that is made for it begins with: text by path. */
  beginning: ReadonlyMap<string, string>
}

/**
 * Puts a file on the data branch in place of the one that is there; false where that says the same already. Throws a
 * GitHubError, or a Refusal where others were faster every time.
 */
export async function putDataFile(
  client: GitHubClient,
  repository: Repository,
  { branch, what }: Pick<DataBranch, 'branch' | 'what'>,
  file: DataFile,
  random: () => number = Math.random
): Promise<boolean> {
  const place: DataBranch = { client, repository, branch, what }
  for (let tries = 1; ; tries++) {
    const known = await readBranch(place)
    if (known) await readInto(place, known, file.path)
    if (known?.bytes.get(file.path)?.equals(Buffer.from(file.text))) return false
    const texts = [...(known ? [] : file.beginning), [file.path, file.text] as const]
    const entries = texts.map(([path, content]) => {
      return { path, type: 'blob', mode: '100644', content } as const
    })
    if (await commitFiles(place, known, entries, file.message)) return true
    if (tries === triesAtMost) {
      throw new Refusal(`Could not write ${what}: other jobs were faster ${tries} times in a row.`)
    }
    await client.wait(pauseAfter(tries, random))
  }
}
