import { fullName } from '../http/format.js'
import type { RepositoryState } from '../model.js'
import type { Simulator } from '../simulator.js'

const label = 'auto-heal:verified'

/** Merges, as the owner, what is labelled as verified and is no draft; numbers of those that could be merged. */
export async function mergeVerified(
  github: Simulator,
  repository: RepositoryState
): Promise<number[]> {
  const verified = [...repository.issues.values()].filter(
    ({ state, labels, pullRequest }) =>
      state === 'open' &&
      labels.includes(label) &&
      pullRequest?.draft === false &&
      pullRequest.headRef.startsWith('auto-heal/')
  )
  const merged: number[] = []
  for (const { number } of verified)
    if (await merge(github, repository, number)) merged.push(number)
  return merged
}

async function merge(
  github: Simulator,
  repository: RepositoryState,
  number: number
): Promise<boolean> {
  const scopes = ['repo', 'workflow']
  const token = github.createToken({ kind: 'classic', login: repository.owner, scopes })
  const url = `${github.url}/repos/${fullName(repository)}/pulls/${number}/merge`
  const answer = await fetch(url, { method: 'PUT', headers: { Authorization: `token ${token}` } })
  if (answer.ok) return true
  // A conflict with what was merged before it, or a required check: GitHub says no, and so it stays open.
  if (answer.status === 405) return false
  throw new Error(`Pull request ${number} could not be merged: ${await answer.text()}`)
}
