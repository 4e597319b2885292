import { permissionOf } from '../http/context.js'
import type { RepositoryState } from '../model.js'

/** How an author stands to the repository, in GitHub's words. */
export function association(repo: RepositoryState, login: string): string {
  if (login === repo.owner) return 'OWNER'
  return permissionOf(login, repo) === null ? 'NONE' : 'COLLABORATOR'
}
