/** What of a Markdown text is no code: fenced blocks and code spans are taken out as CommonMark reads them. */
export function withoutCode(markdown: string): string {
  return withoutFences(markdown).split('\n').map(withoutSpans).join('\n')
}

export function withoutFences(markdown: string): string {
  const kept: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0]
    if (fence === null && ticks && !line.slice(ticks.length).includes('`')) fence = ticks
    else if (fence !== null && /^`+\s*$/.test(line) && line.trim().length >= fence.length)
      fence = null
    else if (fence === null) kept.push(line)
  }
  if (fence !== null) throw new Error('a fence is not closed')
  return kept.join('\n')
}

/** A span ends at the next run of as many backticks as began it. */
function withoutSpans(line: string): string {
  let kept = ''
  let rest = line
  for (;;) {
    const start = /(?<!\\)`+/.exec(rest)
    if (!start) return kept + rest
    const after = rest.slice(start.index + start[0].length)
    const end = [...after.matchAll(/`+/g)].find(([run]) => run.length === start[0].length)
    if (!end) throw new Error(`a code span is not closed: ${line}`)
    kept += `${rest.slice(0, start.index)}«»`
    rest = after.slice(end.index + end[0].length)
  }
}

/** Cells of each row of the tables, as GitHub cuts them: at pipes without a backslash, in code too. */
export function tableRows(markdown: string): string[][] {
  return withoutFences(markdown)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
}
