import type { Channel, Notice } from '../engine/types/notice.js'
import { addressNeeded } from './address-needed.js'
import { DeliveryFailure } from './delivery-failure.js'
import { fitText } from './fit-text.js'
import { jiraDocument } from './jira-document.js'
import { noticeId } from './notice-id.js'
import type { Notifier, Outside, Recipient } from './notifier.js'
import { postJson } from './post-json.js'

/** A summary is one line of 255 characters; more is refused with status 400. */
const summaryLongest = 255

/**
 * One issue for a key: it has a label made from the key, and what is told of it later is a comment there. When a try is
 * repeated, the search is too, so that an issue whose answer was lost is found.
 */
export const jira: Notifier = {
  type: 'jira',
  needs: ['addressFrom', 'secretFrom', 'project'],
  takes: ['issueType'],
  secretShape: { pattern: /^[^\s:]+@[^\s:]+:\S+$/, means: '`mail@address:api-token`' },
  pace: 0,
  async send(notice, recipient, outside) {
    const label = `auto-heal-${noticeId(notice)}`
    const known = await issueWith(label, recipient, outside)
    if (known !== null) {
      const body = { body: jiraDocument(notice) }
      await ask(`issue/${encodeURIComponent(known)}/comment`, body, recipient, outside)
    } else if (notice.kind !== 'resolved') {
      await ask('issue', { fields: fieldsOf(notice, recipient.channel, label) }, recipient, outside)
    }
    return null
  }
}

function fieldsOf(notice: Notice, { project, issueType }: Channel, label: string): object {
  return {
    project: { key: project },
    issuetype: { name: issueType ?? 'Task' },
    summary: fitText(notice.title, summaryLongest),
    labels: ['auto-heal', label],
    description: jiraDocument(notice)
  }
}

/** Id of the issue with the label, or null. The schema of names keeps the project out of JQL's syntax. */
async function issueWith(
  label: string,
  recipient: Recipient,
  outside: Outside
): Promise<string | null> {
  const jql = `project = "${recipient.channel.project}" AND labels = "${label}" ORDER BY created ASC`
  const found = await ask('search/jql', { jql, maxResults: 1, fields: ['id'] }, recipient, outside)
  const { issues } = (found ?? {}) as { issues?: { id?: unknown }[] }
  if (!Array.isArray(issues)) {
    throw new DeliveryFailure(
      'it answered its search with no list; look whether the address is Jira'
    )
  }
  const id = issues[0]?.id
  return typeof id === 'string' && /^\d+$/.test(id) ? id : null
}

async function ask(
  path: string,
  body: object,
  recipient: Recipient,
  outside: Outside
): Promise<unknown> {
  const site = addressNeeded(recipient)
  const url = new URL(`${site.pathname.replace(/\/+$/, '')}/rest/api/3/${path}`, site.origin)
  const authorization = `Basic ${Buffer.from(recipient.secret).toString('base64')}`
  const headers = { authorization, accept: 'application/json' }
  const answer = await postJson(url, JSON.stringify(body), headers, outside)
  try {
    return JSON.parse(answer) as unknown
  } catch {
    throw new DeliveryFailure('it answered with no JSON; look whether the address is Jira')
  }
}
