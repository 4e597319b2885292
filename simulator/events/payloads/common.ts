import { userOf } from '../../http/format.js'
import { fullRepositoryJson } from '../../json/repository-json.js'
import type { Hub, RepositoryState } from '../../model.js'

export type Payload = Record<string, unknown>

/** What every webhook payload ends with: the repository and who did it. */
export function common(hub: Hub, repo: RepositoryState, sender: string): Payload {
  return { repository: fullRepositoryJson(hub, repo), sender: userOf(hub, sender) }
}
