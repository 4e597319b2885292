import { severities, type Channel, type Notice } from '../engine/types/notice.js'
import { noticeId } from './notice-id.js'

/** A notice for a channel, with what it counts as told by: `channel/kind/key` of each thing it tells. */
export interface Due {
  notice: Notice
  tells: string[]
}

/**
 * What a channel is told of in one call: what its rules want and what it has not been told, each once. Over the channel's
 * limit the rest becomes one message that counts it. Pure.
 */
export function noticesFor(
  channel: Channel,
  notices: readonly Notice[],
  told: ReadonlySet<string>
): Due[] {
  const seen = new Set(told)
  const due = notices.flatMap((notice): Due[] => {
    const name = `${channel.name}/${notice.kind}/${notice.repository}/${notice.key}`
    if (seen.has(name) || !isWanted(notice, channel)) return []
    seen.add(name)
    return [{ notice, tells: [name] }]
  })
  if (due.length <= channel.atMost) return due
  const rest = due.slice(channel.atMost - 1)
  return [...due.slice(0, channel.atMost - 1), together(rest)]
}

/** Whether the rules of a channel let a notice through. A test is what somebody asked for. */
export function isWanted(notice: Notice, channel: Channel): boolean {
  const { kind, category, severity, score } = notice
  if (kind === 'test') return true
  if (!channel.kinds.includes(kind)) return false
  if (kind === 'score-below' && (score === null || score >= channel.scoreBelow)) return false
  if (category !== null && channel.categories && !channel.categories.includes(category))
    return false
  return severity === null || weight(severity) >= weight(channel.severity)
}

const weight = (severity: Channel['severity']) => severities.indexOf(severity)

const titlesShown = 20

function together(rest: Due[]): Due {
  const notices = rest.map(({ notice }) => notice)
  const [first] = notices
  const repositories = [...new Set(notices.map(({ repository }) => repository))]
  const lines = notices.slice(0, titlesShown).map(({ kind, title }) => `${kind}: ${title}`)
  const more = notices.length - lines.length
  const tells = rest.flatMap((due) => due.tells)
  const notice: Notice = {
    ...{
      kind: 'digest',
      key: noticeId({ repository: '', key: tells.join('\n') }),
      severity: null,
      category: null,
      score: null
    },
    title: `${notices.length} more things to look at`,
    text: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    facts: [],
    links: notices.flatMap(({ links }) => links.slice(0, 1)).slice(0, 3),
    repository:
      repositories.length === 1 ? (repositories[0] ?? '') : `${repositories.length} repositories`,
    at: first?.at ?? ''
  }
  return { notice, tells }
}
