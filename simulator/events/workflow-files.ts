import { gitLookup } from '../git/run-git.js'
import { readRef } from '../git/refs.js'
import type { Hub, RepositoryState, WorkflowState } from '../model.js'
import { type ReadWorkflow, readWorkflow } from '../runner/index.js'

export interface WorkflowFile {
  text: string
  workflow: ReadWorkflow
}

const folder = '.github/workflows/'

/** Gives the workflow files of a commit, those that are broken among them. */
export type WorkflowFiles = (gitDir: string, sha: string) => Promise<WorkflowFile[]>

/** Reads each commit once: every run asks four times what listens to it. */
export function workflowFiles(): WorkflowFiles {
  const known = new Map<string, Promise<WorkflowFile[]>>()
  return (gitDir, sha) => {
    const key = `${gitDir}@${sha}`
    const files = known.get(key) ?? readFiles(gitDir, sha)
    known.set(key, files)
    return files
  }
}

async function readFiles(gitDir: string, sha: string): Promise<WorkflowFile[]> {
  const listing = await gitLookup(gitDir, ['ls-tree', '--name-only', '-z', sha, folder])
  const paths = (listing ?? '').split('\0').filter((path) => /\.ya?ml$/.test(path))
  return Promise.all(
    paths.map(async (path) => {
      const text = (await gitLookup(gitDir, ['cat-file', 'blob', `${sha}:${path}`])) ?? ''
      return { text, workflow: await readWorkflow(text, path) }
    })
  )
}

/** The workflow of this file as the API lists it, made where it is new. A broken file's name is its path. */
export function registerWorkflow(
  hub: Hub,
  repo: RepositoryState,
  { path, name, errors }: ReadWorkflow
): WorkflowState {
  const state = repo.workflows.get(path) ?? { id: hub.nextId(), path, name, state: 'active' }
  state.name = errors.length > 0 ? path : name
  repo.workflows.set(path, state)
  return state
}

/** The commit that the default branch is at; null for an empty repository. */
export function defaultHead(repo: RepositoryState): Promise<string | null> {
  return readRef(repo.gitDir, `refs/heads/${repo.defaultBranch}`)
}
