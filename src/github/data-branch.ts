import { GitHubError } from '../engine/errors.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { isOvertaken } from './branch-writer.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** An orphan branch that holds what the tool keeps, reached through the git data API. */
export interface DataBranch {
  client: GitHubClient
  repository: Repository
  branch: string
  /** What is kept there, in words that follow "Could not read": `the history`. */
  what: string
}

/** The branch as it was read: what is written is meant to follow this commit. */
export interface Snapshot {
  commit: string
  tree: string
  /** All files; null where they were not listed. */
  paths: ReadonlySet<string> | null
  /** Of the files read so far; null for one that is not there. */
  bytes: Map<string, Buffer | null>
}

/** Eight jobs at once need eight rounds where luck is worst; the waits add up to about a minute. */
export const triesAtMost = 12
const firstWait = 0.5
const growth = 1.6
const longestWait = 10

/** Seconds until the next try; those who lost together must not come back together. `random` is from 0 to 1. */
export function pauseAfter(tries: number, random: () => number): number {
  return Math.min(firstWait * growth ** tries, longestWait) * (0.2 + 0.8 * random())
}

export const reading = ({ what }: DataBranch) => ({
  request: { task: `read ${what}`, needs: 'contents: read' }
})

export const writing = ({ what }: DataBranch) => ({
  request: { task: `write ${what}`, needs: 'contents: write' }
})

/** One request for commit and tree; null where there is no such branch. */
export async function readBranch(place: DataBranch): Promise<Snapshot | null> {
  const { client, repository, branch } = place
  try {
    const { data } = await client.octokit.rest.repos.getBranch({
      ...repository,
      branch,
      ...reading(place)
    })
    const { sha, commit } = data.commit
    return { commit: sha, tree: commit.tree.sha, paths: null, bytes: new Map() }
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

/** As GitHub serves a file raw, up to 100 MB; as bytes, so that a line nobody can read is written back as it was. */
export async function readInto(place: DataBranch, snapshot: Snapshot, path: string): Promise<void> {
  const { client, repository } = place
  const { commit, paths, bytes } = snapshot
  if (bytes.has(path)) return
  if (paths && !paths.has(path)) return void bytes.set(path, null)
  try {
    const { data } = await client.octokit.rest.repos.getContent({
      ...repository,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
      request: { ...reading(place).request, parseSuccessResponseBody: false }
    })
    const body = new Response(data as unknown as ReadableStream)
    bytes.set(path, Buffer.from(await body.arrayBuffer()))
  } catch (error) {
    if (!hasStatus(error, 404)) throw error
    bytes.set(path, null)
  }
}

export type TreeEntry = { path: string; type: 'blob'; mode: '100644' } & (
  { content: string } | { sha: string }
)

/** A commit of these files upon the snapshot, which moves the branch, or makes it; false where somebody was faster. */
export async function commitFiles(
  place: DataBranch,
  known: Snapshot | null,
  files: TreeEntry[],
  message: string
): Promise<boolean> {
  const { repository, client } = place
  const { git } = client.octokit.rest
  const { data: tree } = await git.createTree({
    ...repository,
    ...(known && { base_tree: known.tree }),
    tree: files,
    ...writing(place)
  })
  const { data: made } = await git.createCommit({
    ...repository,
    tree: tree.sha,
    parents: known ? [known.commit] : [],
    message,
    ...writing(place)
  })
  return await swap(place, known, made.sha)
}

/** Moves the branch from where it was read, or makes it; false where somebody was faster. */
async function swap(place: DataBranch, known: Snapshot | null, sha: string): Promise<boolean> {
  const { client, repository, branch } = place
  const { git } = client.octokit.rest
  const change = { ...repository, sha, ...writing(place) }
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
    throw refusedByRules(place, error)
  }
}

function refusedByRules({ branch, what }: DataBranch, cause: GitHubError): GitHubError {
  const message = `Could not write ${what}: a ruleset or branch protection covers the branch \`${branch}\`; leave it out, or let the token bypass it.`
  return new GitHubError(message, cause.status, null, { cause })
}
