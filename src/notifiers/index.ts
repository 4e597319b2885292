import type { ChannelType } from '../engine/types/notice.js'
import { discord } from './discord.js'
import { email } from './email.js'
import { githubIssue } from './github-issue.js'
import { jira } from './jira.js'
import { jobSummary } from './job-summary.js'
import type { Notifier } from './notifier.js'
import { slack } from './slack.js'
import { teams } from './teams.js'
import { webhook } from './webhook.js'

export type Notifiers = Readonly<Record<ChannelType, Notifier>>

/** Every way to tell people. */
export const notifiers: Notifiers = {
  slack,
  discord,
  teams,
  webhook,
  email,
  jira,
  'github-issue': githubIssue,
  'job-summary': jobSummary
}
