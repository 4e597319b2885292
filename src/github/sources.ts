import { GitHubError } from '../engine/errors.js'
import type { SourceReader } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'
import { readRef } from './read-ref.js'
import type { RepositoryFacts } from './repository.js'

/** The files of a commit. */
export interface Listing {
  /** The commit's tree. */
  tree: string
  files: ReadonlyMap<string, { mode: string; sha: string }>
  /** GitHub has left some out: over 100,000 entries or 7 MB. */
  cut: boolean
}

/** The port, and the listings behind it for who writes on top of them. */
export interface Sources {
  reader: SourceReader
  listing(commit: string): Promise<Listing>
}

export function createSources(
  client: GitHubClient,
  repository: Repository,
  facts: () => Promise<RepositoryFacts>
): Sources {
  const listing = once((commit) => readListing(client, repository, commit))
  const text = once((place) => {
    const at = place.indexOf(':')
    return readText(client, repository, place.slice(0, at), place.slice(at + 1))
  })
  return {
    listing,
    reader: {
      defaultHead: async () => {
        const { defaultBranch: branch } = await facts()
        const head = await readRef(client, repository, `heads/${branch}`)
        if (head === null) throw new GitHubError('The repository has no commit yet.', 404, null)
        return { branch, sha: head.sha }
      },
      modes: async (commit) => {
        const { files, cut } = await listing(commit)
        return cut ? null : new Map([...files].map(([path, { mode }]) => [path, mode]))
      },
      text: (commit, path) => text(`${commit}:${path}`)
    }
  }
}

/** A commit holds the same for ever. */
function once<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const reading = known.get(key) ?? read(key)
    known.set(key, reading)
    return reading
  }
}

async function readListing(
  { octokit }: GitHubClient,
  repository: Repository,
  commit: string
): Promise<Listing> {
  const { data } = await octokit.rest.git.getTree({
    ...repository,
    tree_sha: commit,
    recursive: '1'
  })
  const files = data.tree
    .filter(({ type }) => type === 'blob')
    .map(({ path, mode, sha }) => [path, { mode, sha }] as const)
  return { tree: data.sha, files: new Map(files), cut: data.truncated }
}

async function readText(
  { octokit }: GitHubClient,
  repository: Repository,
  ref: string,
  path: string
): Promise<string | null> {
  const request = { task: 'read a file of the repository' }
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref, request })
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return null
    return textOf(Buffer.from(data.content, 'base64'))
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

/** Byte for byte, a BOM too; null for what is no text in UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
