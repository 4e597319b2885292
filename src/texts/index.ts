import type { Texts } from '../engine/texts.js'
import { issueText } from './issue-text.js'
import { commitText, pullRequestText } from './pull-request-text.js'
import {
  commentResolvedText,
  commentText,
  duplicateText,
  reopenedText,
  resolvedText
} from './short-texts.js'

/** All texts for GitHub; `mentions` head each issue. */
export function texts(mentions: string[]): Texts {
  return {
    issue: (story, marker, earlier) => issueText(story, marker, earlier, mentions),
    reopened: reopenedText,
    duplicate: duplicateText,
    resolved: resolvedText,
    comment: commentText,
    commentResolved: commentResolvedText,
    pullRequest: pullRequestText,
    commit: commitText
  }
}
