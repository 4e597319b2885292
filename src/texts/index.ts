import type { Texts } from '../engine/texts.js'
import { followUpText, revertText } from './follow-up-text.js'
import { issueText } from './issue-text.js'
import { commitText, pullRequestText, stageText } from './pull-request-text.js'
import {
  commentResolvedText,
  commentText,
  duplicateText,
  reopenedText,
  resolvedText
} from './short-texts.js'
import { verdictText } from './verdict-text.js'

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
    commit: commitText,
    stage: stageText,
    verdict: verdictText,
    followUp: followUpText,
    revert: revertText
  }
}
