/** The pairs of an environment file. Throws with the runner's own texts (FileCommandManager.cs). */
export function parsePairs(text: string): [string, string][] {
  const lines = text.split(/\r\n|\n/)
  if (lines.at(-1) === '') lines.pop()
  const pairs: [string, string][] = []
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      pairs.push(readHeredoc(line, heredoc, lines))
    } else if (equals > 0) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (equals === 0) {
      throw new Error(`Invalid format '${line}'. Name must not be empty`)
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return pairs
}

function readHeredoc(line: string, at: number, rest: string[]): [string, string] {
  const name = line.slice(0, at)
  const delimiter = line.slice(at + 2)
  if (name === '' || delimiter === '') {
    throw new Error(
      `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`
    )
  }
  const end = rest.indexOf(delimiter)
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  const value = rest.splice(0, end + 1)
  value.pop()
  return [name, value.join('\n')]
}
