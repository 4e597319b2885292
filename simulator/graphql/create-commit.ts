import { commitFiles, webCommitter } from '../git/commit-files.js'
import { readRef } from '../git/refs.js'
import { ApiError } from '../http/api-error.js'
import { type ApiContext, grants, type RouteContext } from '../http/context.js'
import { htmlUrl, nodeId } from '../http/format.js'
import { identityOf } from '../json/commit-json.js'
import type { RepositoryState } from '../model.js'
import { pushFor } from '../pushes.js'

import { GraphqlError } from './graphql-error.js'

/** The mutation's `input`. */
export interface CreateCommitInput {
  branch: { id?: string; repositoryNameWithOwner?: string; branchName?: string }
  message: { headline: string; body?: string | null }
  expectedHeadOid: string
  fileChanges?: {
    /** `contents` is base64. */
    additions?: { path: string; contents: string }[]
    deletions?: { path: string }[]
  }
  clientMutationId?: string | null
}

/** `createCommitOnBranch`: a signed commit on a branch that is where the caller last saw it. */
export async function createCommitOnBranch(
  c: ApiContext,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  input: CreateCommitInput
) {
  const { repo, branch } = branchOf([...hub.repositories.values()], input)
  const { token } = c.var
  if (!token || !grants(token, repo, 'contents', 'write')) throw inaccessible(c)
  const ref = `refs/heads/${branch}`
  const tip = await readRef(repo.gitDir, ref)
  if (!tip) throw new GraphqlError('NOT_FOUND', 'Branch not found')
  if (tip !== input.expectedHeadOid) throw stale(input.expectedHeadOid)
  const { headline, body } = input.message
  const after = await commitFiles(repo.gitDir, {
    parent: tip,
    files: filesOf(input),
    message: body ? `${headline}\n\n${body}` : headline,
    author: identityOf(hub, token.login),
    committer: webCommitter,
    at: hub.now()
  })
  await push(c, { hub, events }, repo, { ref, before: tip, after })
  const url = `${htmlUrl(hub, repo)}/commit/${after}`
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: { id: nodeId('Commit', after), oid: after, url },
    ref: { id: nodeId('Ref', `${repo.id}:${ref}`), name: branch, target: { oid: after } }
  }
}

function branchOf(
  repositories: readonly RepositoryState[],
  { branch }: CreateCommitInput
): { repo: RepositoryState; branch: string } {
  for (const repo of repositories) {
    const name = `${repo.owner}/${repo.name}`
    if (branch.repositoryNameWithOwner?.toLowerCase() === name.toLowerCase() && branch.branchName) {
      return { repo, branch: branch.branchName.replace(/^refs\/heads\//, '') }
    }
    const text = Buffer.from(branch.id ?? '', 'base64url').toString()
    const prefix = `03:Ref${repo.id}:refs/heads/`
    if (text.startsWith(prefix)) return { repo, branch: text.slice(prefix.length) }
  }
  const name = branch.repositoryNameWithOwner ?? branch.id ?? ''
  throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
}

function filesOf({ fileChanges = {} }: CreateCommitInput): Record<string, Buffer | null> {
  const { additions = [], deletions = [] } = fileChanges
  return Object.fromEntries([
    ...deletions.map(({ path }) => [path, null] as const),
    ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const)
  ])
}

async function push(
  c: ApiContext,
  context: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  movement: { ref: string; before: string; after: string }
): Promise<void> {
  try {
    await pushFor(c, context, repo, movement)
  } catch (error) {
    if (error instanceof ApiError && error.status === 422) throw stale(movement.before)
    throw error instanceof ApiError ? inaccessible(c) : error
  }
}

function stale(oid: string): GraphqlError {
  return new GraphqlError(
    'STALE_DATA',
    `Expected branch to point to "${oid}" but it did not.  Pull and try again.`
  )
}

function inaccessible(c: ApiContext): GraphqlError {
  const kind = c.var.token?.kind
  const integration = kind === 'workflow' || kind === 'app'
  const who = integration ? 'integration' : 'personal access token'
  return new GraphqlError('FORBIDDEN', `Resource not accessible by ${who}`)
}
