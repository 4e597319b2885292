import { apiUrl, nodeId } from '../http/format.js'
import type { Hub, LabelState, RepositoryState } from '../model.js'

const shipped = new Set(['bug', 'documentation', 'enhancement'])

/** GitHub's label. */
export function labelJson(hub: Hub, repo: RepositoryState, label: LabelState) {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${apiUrl(hub, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: shipped.has(label.name)
  }
}

/** The labels of an issue or pull request, in the order in which it carries them. */
export function labelsJson(hub: Hub, repo: RepositoryState, names: readonly string[]) {
  return names.flatMap((name) => {
    const label = findLabel(repo, name)
    return label ? [labelJson(hub, repo, label)] : []
  })
}

/** A repository's label by name, in which case does not count. */
export function findLabel(repo: RepositoryState, name: string): LabelState | null {
  const wanted = name.toLowerCase()
  return [...repo.labels.values()].find((label) => label.name.toLowerCase() === wanted) ?? null
}
