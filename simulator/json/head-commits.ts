import { existsSync } from 'node:fs'
import { listCommits } from '../git/commits.js'
import { iso } from '../http/format.js'
import type { Hub, RepositoryState, RunState } from '../model.js'

/** GitHub's simple-commit. */
export interface CommitJson {
  id: string
  tree_id: string
  message: string
  timestamp: string
  author: { name: string; email: string }
  committer: { name: string; email: string }
}

/** The head commits of these runs by their SHA, read with one `git` for each repository they are from. */
export async function headCommits(
  hub: Hub,
  repo: RepositoryState,
  runs: readonly RunState[]
): Promise<Map<string, CommitJson>> {
  const byRepository = new Map<string, RunState[]>()
  for (const run of runs) {
    byRepository.set(run.headRepository, [...(byRepository.get(run.headRepository) ?? []), run])
  }
  const found = await Promise.all(
    [...byRepository].map(([name, own]) => {
      const { gitDir } = hub.repositories.get(name) ?? repo
      return readCommits(gitDir, new Set(own.map(({ headSha }) => headSha)))
    })
  )
  const commits = new Map(found.flat().map((commit) => [commit.id, commit]))
  for (const run of runs) {
    if (!commits.has(run.headSha)) commits.set(run.headSha, unknownCommit(run))
  }
  return commits
}

async function readCommits(gitDir: string, shas: ReadonlySet<string>): Promise<CommitJson[]> {
  const range = ['--no-walk=unsorted', '--ignore-missing', ...shas]
  const commits = existsSync(gitDir) ? await listCommits(gitDir, range) : []
  return commits.map(({ sha, tree, message, author, committer }) => ({
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email }
  }))
}

/** For a run that a test made up, at a commit that is in no repository. */
function unknownCommit(run: RunState): CommitJson {
  const person = { name: run.actor, email: `${run.actor}@users.noreply.example` }
  return {
    id: run.headSha,
    tree_id: '0'.repeat(40),
    message: run.displayTitle,
    timestamp: iso(run.createdAt),
    author: person,
    committer: person
  }
}
