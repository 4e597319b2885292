import { Refusal } from '../engine/errors.js'
import type { BranchWriter, CommitDraft, CommittedFile, WrittenCommit } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { hasStatus, workflowPower } from './errors.js'
import type { GitHubClient } from './octokit.js'
import { readRef } from './read-ref.js'
import type { Listing, Sources } from './sources.js'

/**
 * Writes through the git data API: it knows file modes, refuses workflow files before any ref moves (A6.3), and GitHub
 * signs what an app commits without naming an author.
 */
export function createBranchWriter(
  client: GitHubClient,
  repository: Repository,
  sources: Sources
): BranchWriter {
  const { git } = client.octokit.rest
  const head = async (branch: string) =>
    (await readRef(client, repository, `heads/${branch}`))?.sha ?? null
  return {
    head,
    commit: (draft) => writeCommit(client, repository, sources, draft),
    treeOf: async (commit) => {
      const { data } = await git.getCommit({ ...repository, commit_sha: commit })
      return data.tree.sha
    },
    create: async (branch, sha) => {
      try {
        await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha })
        return true
      } catch (error) {
        // A ruleset's refusal has the same status as a branch that is there.
        if (hasStatus(error, 422) && (await head(branch)) !== null) return false
        throw error
      }
    },
    advance: async (branch, sha) => {
      try {
        await git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false })
      } catch (error) {
        if (!isOvertaken(error)) throw error
        throw new Refusal(`Somebody else has committed to ${branch} meanwhile.`, { cause: error })
      }
    },
    remove: async (branch) => {
      await git.deleteRef({ ...repository, ref: `heads/${branch}` })
    }
  }
}

/** GitHub moves a branch without force only to what follows its commit. */
export function isOvertaken(error: unknown): boolean {
  const said = hasStatus(error, 422) ? String((error.cause as Error | undefined)?.message) : ''
  return /not a fast forward/i.test(said)
}

async function writeCommit(
  { octokit }: GitHubClient,
  repository: Repository,
  sources: Sources,
  draft: CommitDraft
): Promise<WrittenCommit> {
  const { tree: base, files } = await sources.listing(draft.base)
  const isWorkflow = draft.files.some(({ path }) => path.startsWith('.github/workflows/'))
  const { data: tree } = await octokit.rest.git.createTree({
    ...repository,
    base_tree: base,
    tree: draft.files.map((file) => treeEntry(file, files.get(file.path))),
    ...(isWorkflow ? { request: { needs: workflowPower } } : {})
  })
  const { data: commit } = await octokit.rest.git.createCommit({
    ...repository,
    tree: tree.sha,
    parents: draft.parents,
    message: draft.message
  })
  return { sha: commit.sha, tree: tree.sha }
}

/** What is not changed of a file stays as it is: its mode, or where only that changes its text. */
function treeEntry(
  { path, text, mode }: CommittedFile,
  known: ReturnType<Listing['files']['get']>
): { path: string; type: 'blob'; mode: '100644'; sha?: string | null; content?: string } {
  return {
    path,
    type: 'blob',
    mode: (mode ?? known?.mode ?? '100644') as '100644',
    ...(text === null ? { sha: known?.sha ?? null } : { content: text })
  }
}
