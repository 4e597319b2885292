import { basename } from 'node:path/posix'

import type { TreeEntry } from '../git/trees.js'
import { apiUrl, htmlUrl } from '../http/format.js'
import type { Hub, RepositoryState } from '../model.js'

/** A file or folder as the contents routes name it, without its content. */
export function contentJson(hub: Hub, repo: RepositoryState, entry: TreeEntry, ref: string) {
  const { path, sha, size } = entry
  const type = entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : 'file'
  const place = path.split('/').map(encodeURIComponent).join('/')
  const url = `${apiUrl(hub, repo)}/contents/${place}?ref=${encodeURIComponent(ref)}`
  const git = `${apiUrl(hub, repo)}/git/${entry.type}s/${sha}`
  const html = `${htmlUrl(hub, repo)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${place}`
  const download = type === 'file' ? `${htmlUrl(hub, repo)}/raw/${ref}/${place}` : null
  return {
    name: basename(path),
    path,
    sha,
    size: size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: download,
    type,
    _links: { self: url, git, html }
  }
}
