import type { Notice } from '../engine/types/notice.js'
import { safeMarkdownFence, safeProse } from '../logs/safe-text.js'
import { firstSmallEnough, fitText } from './fit-text.js'

/** GitHub takes 65,536 characters in a comment: https://github.com/danger/danger/issues/424 */
const commentLongest = 65_000

/** A notice in GitHub's Markdown, within the length of a comment. Nothing in its texts is markup. */
export function noticeMarkdown(notice: Notice): string {
  return firstSmallEnough(
    (textLongest) => markdownWith(notice, textLongest),
    (markdown) => markdown.length <= commentLongest
  )
}

function markdownWith(notice: Notice, textLongest: number): string {
  const { title, text, facts, links, repository, at } = notice
  const shown = fitText(text, textLongest)
  const parts = [
    `### ${safeProse(title)}`,
    shown === '' ? '' : safeMarkdownFence(shown),
    facts.map(({ name, value }) => `- ${safeProse(name)}: ${safeProse(value)}`).join('\n'),
    links.map(({ name, url }) => `[${safeProse(name)}](${url})`).join(' · '),
    `_${safeProse(repository)}, ${safeProse(at)}_`
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
