import { noticeMarkdown } from './notice-markdown.js'
import type { Notifier } from './notifier.js'

export const jobSummary: Notifier = {
  type: 'job-summary',
  needs: [],
  pace: 0,
  async send(notice, _recipient, outside) {
    await outside.appendSummary(noticeMarkdown(notice))
    return null
  }
}
