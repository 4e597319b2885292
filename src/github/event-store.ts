import { GitHubError, Refusal } from '../engine/errors.js'
import type { Addition, EventStore } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { isOvertaken } from './branch-writer.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** Eight jobs at once need eight rounds where luck is worst; the waits add up to about a minute. */
const triesAtMost = 12
const firstWait = 0.5
const growth = 1.6
const longestWait = 10

const reading = { request: { task: 'read the history', needs: 'contents: read' } }
const writing = { request: { task: 'write the history', needs: 'contents: write' } }

/** The branch as it was read: what is written is meant to follow this commit. */
interface Snapshot {
  commit: string
  tree: string
  /** All files; null where they were not listed. */
  paths: ReadonlySet<string> | null
  /** Of the files read so far; null for one that is not there. */
  bytes: Map<string, Buffer | null>
}

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
  const place: Place = { client, repository, branch }
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
        const longest = Math.min(firstWait * growth ** tries, longestWait)
        // Those who lost together must not come back together.
        await client.wait(longest * (0.2 + 0.8 * random()))
      }
    }
  }
}

interface Place {
  client: GitHubClient
  repository: Repository
  branch: string
}

function tooSlow(): Refusal {
  return new Refusal(
    `Could not write the history: other jobs were faster ${triesAtMost} times in a row; what is due next is written with the next run.`
  )
}

/** One request for commit and tree; null where there is no such branch. */
async function readBranch({ client, repository, branch }: Place): Promise<Snapshot | null> {
  try {
    const { data } = await client.octokit.rest.repos.getBranch({
      ...repository,
      branch,
      ...reading
    })
    const { sha, commit } = data.commit
    return { commit: sha, tree: commit.tree.sha, paths: null, bytes: new Map() }
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

async function listPaths(
  { client, repository }: Place,
  { tree }: Snapshot
): Promise<ReadonlySet<string>> {
  const { data } = await client.octokit.rest.git.getTree({
    ...repository,
    tree_sha: tree,
    recursive: '1',
    ...reading
  })
  return new Set(data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path))
}

/** As GitHub serves a file raw, up to 100 MB; as bytes, so that a line nobody can read is written back as it was. */
async function readInto({ client, repository }: Place, snapshot: Snapshot, path: string) {
  const { commit, paths, bytes } = snapshot
  if (bytes.has(path)) return
  if (paths && !paths.has(path)) return void bytes.set(path, null)
  try {
    const { data } = await client.octokit.rest.repos.getContent({
      ...repository,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
      request: { ...reading.request, parseSuccessResponseBody: false }
    })
    const body = new Response(data as unknown as ReadableStream)
    bytes.set(path, Buffer.from(await body.arrayBuffer()))
  } catch (error) {
    if (!hasStatus(error, 404)) throw error
    bytes.set(path, null)
  }
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
  place: Place,
  known: Snapshot | null,
  { texts, message }: Addition
): Promise<boolean> {
  const { repository, client } = place
  const { git } = client.octokit.rest
  const files = await Promise.all(
    [...texts].map(([path, text]) => entryOf(place, path, known?.bytes.get(path), text))
  )
  const { data: tree } = await git.createTree({
    ...repository,
    ...(known && { base_tree: known.tree }),
    tree: files,
    ...writing
  })
  const { data: made } = await git.createCommit({
    ...repository,
    tree: tree.sha,
    parents: known ? [known.commit] : [],
    message,
    ...writing
  })
  return await swap(place, known, made.sha)
}

type Entry = { path: string; type: 'blob'; mode: '100644' } & (
  { content: string } | { sha: string }
)

async function entryOf(
  { client, repository }: Place,
  path: string,
  before: Buffer | null | undefined,
  added: string
): Promise<Entry> {
  const bytes = Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(added)])
  const content = bytes.toString('utf8')
  const entry = { path, type: 'blob', mode: '100644' } as const
  if (Buffer.from(content).equals(bytes)) return { ...entry, content }
  const { data } = await client.octokit.rest.git.createBlob({
    ...repository,
    content: bytes.toString('base64'),
    encoding: 'base64',
    ...writing
  })
  return { ...entry, sha: data.sha }
}

/** Moves the branch from where it was read, or makes it; false where somebody was faster. */
async function swap(place: Place, known: Snapshot | null, sha: string): Promise<boolean> {
  const { client, repository, branch } = place
  const { git } = client.octokit.rest
  const change = { ...repository, sha, ...writing }
  try {
    if (known) await git.updateRef({ ...change, ref: `heads/${branch}`, force: false })
    else await git.createRef({ ...change, ref: `refs/heads/${branch}` })
    return true
  } catch (error) {
    if (isOvertaken(error) || hasStatus(error, 409)) return false
    if (!hasStatus(error, 422)) throw error
    // A branch that somebody has made or removed meanwhile has the same status as a ruleset's refusal.
    const now = await readBranch(place)
    if (now?.commit !== known?.commit) return false
    throw refusedByRules(branch, error)
  }
}

function refusedByRules(branch: string, cause: GitHubError): GitHubError {
  const message = `Could not write the history: a ruleset or branch protection covers the branch \`${branch}\`; leave it out, or let the token bypass it.`
  return new GitHubError(message, cause.status, null, { cause })
}
