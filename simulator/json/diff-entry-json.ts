import type { FileDifference } from '../git/compare.js'
import { apiUrl, htmlUrl } from '../http/format.js'
import type { Hub, RepositoryState } from '../model.js'

/** GitHub's diff-entry: one changed file of a commit or comparison. */
export function diffEntryJson(hub: Hub, repo: RepositoryState, file: FileDifference, ref: string) {
  const place = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${htmlUrl(hub, repo)}/blob/${ref}/${place}`,
    raw_url: `${htmlUrl(hub, repo)}/raw/${ref}/${place}`,
    contents_url: `${apiUrl(hub, repo)}/contents/${place}?ref=${ref}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath })
  }
}
