export interface LineChange {
  sign: '+' | '-' | ' '
  line: string
}

const contextLines = 3

/** What one replaced stretch of lines changed, with three lines around it: all that the CLI ever edits at once. */
export function lineChanges(before: string, after: string): LineChange[] {
  const old = linesOf(before)
  const now = linesOf(after)
  const head = commonStart(old, now)
  const tail = commonStart(old.slice(head).reverse(), now.slice(head).reverse())
  const sign = (lines: string[], sign: LineChange['sign']) => lines.map((line) => ({ sign, line }))
  return [
    ...sign(now.slice(Math.max(0, head - contextLines), head), ' '),
    ...sign(old.slice(head, old.length - tail), '-'),
    ...sign(now.slice(head, now.length - tail), '+'),
    ...sign(now.slice(now.length - tail, now.length - tail + contextLines), ' ')
  ]
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function commonStart(some: string[], others: string[]): number {
  const differs = some.findIndex((line, index) => line !== others[index])
  return differs === -1 ? some.length : differs
}
