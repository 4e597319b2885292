import { Refusal } from '../engine/errors.js'
import type { Addition, EventStore } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import {
  commitFiles,
  pauseAfter,
  readBranch,
  readInto,
  reading,
  triesAtMost,
  writing,
  type DataBranch,
  type Snapshot,
  type TreeEntry
} from './data-branch.js'
import type { GitHubClient } from './octokit.js'

/**
 * Files on an orphan branch, through the git data API. Compare and swap: a commit follows the one that was read, and the
 * branch moves without force, so that of two writers at once one is told and reads anew. What was read before in the
 * same call is trusted for the first try. `random` is from 0 to 1.
 */
export function createEventStore(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  random: () => number = Math.random
): EventStore {
  const place: DataBranch = { client, repository, branch, what: 'the history' }
  let last: Snapshot | null | undefined
  return {
    async read(wanted) {
      last = await readBranch(place)
      if (last === null) return null
      const snapshot = { ...last, paths: await listPaths(place, last) }
      last = snapshot
      const paths = [...snapshot.paths].filter(wanted)
      await Promise.all(paths.map((path) => readInto(place, snapshot, path)))
      return textsOf(snapshot, paths)
    },
    async append(paths, addition) {
      for (let tries = 1; ; tries++) {
        const known = last === undefined ? await readBranch(place) : last
        last = undefined
        if (known) await Promise.all(paths.map((path) => readInto(place, known, path)))
        const added = addition(known && textsOf(known, paths))
        if (added === null || (await commit(place, known, added))) return
        if (tries === triesAtMost) throw tooSlow()
        await client.wait(pauseAfter(tries, random))
      }
    }
  }
}

function tooSlow(): Refusal {
  return new Refusal(
    `Could not write the history: other jobs were faster ${triesAtMost} times in a row; what is due next is written with the next run.`
  )
}

async function listPaths(place: DataBranch, { tree }: Snapshot): Promise<ReadonlySet<string>> {
  const { client, repository } = place
  const { data } = await client.octokit.rest.git.getTree({
    ...repository,
    tree_sha: tree,
    recursive: '1',
    ...reading(place)
  })
  return new Set(data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path))
}

function textsOf({ bytes }: Snapshot, paths: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const path of paths) {
    const content = bytes.get(path)
    if (content) texts.set(path, content.toString('utf8'))
  }
  return texts
}

/** False where somebody was faster. */
async function commit(
  place: DataBranch,
  known: Snapshot | null,
  { texts, message }: Addition
): Promise<boolean> {
  const files = await Promise.all(
    [...texts].map(([path, text]) => entryOf(place, path, known?.bytes.get(path), text))
  )
  return await commitFiles(place, known, files, message)
}

async function entryOf(
  place: DataBranch,
  path: string,
  before: Buffer | null | undefined,
  added: string
): Promise<TreeEntry> {
  const { client, repository } = place
  const bytes = Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(added)])
  const content = bytes.toString('utf8')
  const entry = { path, type: 'blob', mode: '100644' } as const
  if (Buffer.from(content).equals(bytes)) return { ...entry, content }
  const { data } = await client.octokit.rest.git.createBlob({
    ...repository,
    content: bytes.toString('base64'),
    encoding: 'base64',
    ...writing(place)
  })
  return { ...entry, sha: data.sha }
}
