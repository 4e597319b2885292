/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  word: string
  /** 1-based. */
  line: number
  column: number
  /** What follows on its first line. */
  rest: string
}

interface Reading {
  lines: string[]
  at: number
  escape: string
}

/**
 * The instructions of a Dockerfile, without comments, continued lines and here-documents; null for one that another
 * language than Docker's own reads (`# syntax=`), or that is a template.
 */
export function dockerInstructions(text: string): Instruction[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const directives = directivesOf(lines)
  const syntax = directives.get('syntax')
  const isOwn = syntax === undefined || /^(?:docker\.io\/)?docker\/dockerfile\b/.test(syntax)
  if (!isOwn || isTemplate(text)) return null
  const reading = { lines, at: 0, escape: directives.get('escape') ?? '\\' }
  const found: Instruction[] = []
  while (reading.at < lines.length) {
    const instruction = readInstruction(reading)
    if (instruction) found.push(instruction)
  }
  return found
}

/** `# escape=` and its like count only before anything else. */
function directivesOf(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = /^#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line) ?? []
    if (name === undefined || value === undefined) break
    found.set(name.toLowerCase(), value)
  }
  return found
}

/** Marks of Jinja, Go templates, ERB, m4 and `sed` scripts at the head of a line. */
const isTemplate = (text: string): boolean =>
  /^\s*(?:\{[{%#]|<[%#]|%%|@\w+@|(?:define|include|ifdef)\(|#(?:include|if|ifdef|endif)\b)|%%\w+%%/m.test(
    text
  )

function readInstruction(reading: Reading): Instruction | null {
  const line = reading.at + 1
  const first = reading.lines[reading.at++] ?? ''
  const word = /^\s*(\S+)/.exec(first)?.[1] ?? ''
  if (word === '' || word.startsWith('#')) return null
  const whole = readContinued(reading, first)
  if (/^(?:RUN|COPY|ADD)$/i.test(word) || /^ONBUILD$/i.test(word)) skipHeredocs(reading, whole)
  const column = first.search(/\S/) + 1
  return { word: word.toUpperCase(), line, column, rest: first.trim().slice(word.length).trim() }
}

/** Lines up to one that does not end with the escape; comments and blank lines between do not end it. */
function readContinued(reading: Reading, first: string): string {
  const goesOn = (text: string) => text.trimEnd().endsWith(reading.escape)
  const parts = [first]
  let isOpen = goesOn(first)
  while (isOpen && reading.at < reading.lines.length) {
    const next = reading.lines[reading.at++] ?? ''
    if (/^\s*(?:#|$)/.test(next)) continue
    parts.push(next)
    isOpen = goesOn(next)
  }
  return parts.join('\n')
}

/** `<<EOF`, `<<-EOF`, `<<"EOF"`; not `<<<`. Several follow each other. One that never ends is none: a shift, say. */
function skipHeredocs(reading: Reading, whole: string): void {
  const opened = whole.matchAll(/(?:^|[^<])<<(-?)\s*(["']?)([A-Za-z_]\w*)\2/g)
  for (const [, dash, , word] of opened) {
    const isEnd = (line: string) => (dash ? line.replace(/^\t+/, '') : line) === word
    const end = reading.lines.findIndex((line, index) => index >= reading.at && isEnd(line))
    if (end !== -1) reading.at = end + 1
  }
}
