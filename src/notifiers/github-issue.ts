import { ConfigurationError, GitHubError, Refusal } from '../engine/errors.js'
import { DeliveryFailure } from './delivery-failure.js'
import { noticeMarkdown } from './notice-markdown.js'
import type { Notifier } from './notifier.js'

/** Their messages are the tool's own sentences. */
const known = [GitHubError, Refusal, ConfigurationError]

/** A comment on one issue of the repository. GitHub's pace and its rate limits are kept behind the port. */
export const githubIssue: Notifier = {
  type: 'github-issue',
  needs: ['issue'],
  pace: 0,
  async send(notice, { channel }, outside) {
    try {
      await outside.comment(channel.issue ?? 0, noticeMarkdown(notice))
    } catch (error) {
      if (known.some((kind) => error instanceof kind)) {
        throw new DeliveryFailure((error as Error).message.replace(/\.$/, ''))
      }
      throw error
    }
    return null
  }
}
