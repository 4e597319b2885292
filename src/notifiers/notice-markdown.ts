import type { Notice } from '../engine/types/notice.js'
import { safeMarkdownFence, safeProse } from '../logs/safe-text.js'
import { fitText } from './fit-text.js'

const textLongest = 10_000

/** A notice in GitHub's Markdown, far below the 65,536 characters of a comment. Nothing in its texts is markup. */
export function noticeMarkdown({ title, text, facts, links, repository, at }: Notice): string {
  const parts = [
    `### ${safeProse(title)}`,
    text === '' ? '' : safeMarkdownFence(fitText(text, textLongest)),
    facts.map(({ name, value }) => `- ${safeProse(name)}: ${safeProse(value)}`).join('\n'),
    links.map(({ name, url }) => `[${safeProse(name)}](${url})`).join(' · '),
    `_${safeProse(repository)}, ${safeProse(at)}_`
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
