import type { Channel } from '../engine/types/notice.js'
import type { NotifySection } from './notify-schema.js'

/** The channels of the config, in the engine's words. */
export function channelsOf(section: NotifySection): Channel[] {
  return Object.entries(section).map(([name, channel]) => ({
    name,
    type: channel.type,
    addressFrom: channel['address-from'] ?? null,
    secretFrom: channel['secret-from'] ?? null,
    from: channel.from ?? null,
    to: channel.to,
    project: channel.project ?? null,
    issueType: channel['issue-type'] ?? null,
    issue: channel.issue ?? null,
    kinds: channel.kinds,
    categories: channel.categories ?? null,
    severity: channel.severity,
    scoreBelow: channel['score-below'],
    atMost: channel['at-most']
  }))
}
