import type { Notice } from '../engine/types/notice.js'
import { firstSmallEnough, fitText } from './fit-text.js'

/** Jira refuses a text of more, and we count the whole document: https://github.com/bhaalsen/gitmerger/issues/9 */
const documentLongest = 32_767
const longest = { name: 60, value: 200, facts: 10 }

/**
 * A notice in Atlassian's document format, in which text is no markup:
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function jiraDocument(notice: Notice): object {
  return firstSmallEnough(
    (textLongest) => documentWith(notice, textLongest),
    (document) => JSON.stringify(document).length <= documentLongest
  )
}

function documentWith({ text, facts, links, repository, at }: Notice, textLongest: number): object {
  const blocks = fitText(text, textLongest)
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
  const rows = facts
    .slice(0, longest.facts)
    .map(({ name, value }) => `${fitText(name, longest.name)}: ${fitText(value, longest.value)}`)
  return {
    type: 'doc',
    version: 1,
    content: [
      ...blocks.map((block) => paragraph(linesOf(block))),
      ...(rows.length > 0 ? [paragraph(linesOf(rows.join('\n')))] : []),
      ...links.map(({ name, url }) =>
        paragraph([{ ...textNode(name), marks: [{ type: 'link', attrs: { href: url } }] }])
      ),
      paragraph([textNode(`${repository}, ${at}`)])
    ]
  }
}

function paragraph(content: object[]): object {
  return { type: 'paragraph', content }
}

/** A line end within a text node is not shown. Empty text nodes are refused; no line of a block is empty. */
function linesOf(block: string): object[] {
  return block
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), textNode(line)])
}

const textNode = (text: string) => ({ type: 'text', text })
