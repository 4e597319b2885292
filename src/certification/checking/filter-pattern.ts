interface Part {
  fits(letter: string): boolean
  optional: boolean
  repeats: boolean
}

/**
 * Whether a text fits a filter pattern of a workflow; names of workflows below `workflow_run` are such patterns.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 * Time grows with length of text times length of pattern, since both come from the repository.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  if (text === pattern) return true
  const parts = partsOf(pattern)
  let reached = withOptional(new Set([0]), parts)
  for (const letter of text) {
    const next = new Set<number>()
    for (const index of reached) {
      const part = parts[index]
      if (!part?.fits(letter)) continue
      next.add(index + 1)
      if (part.repeats) next.add(index)
    }
    reached = withOptional(next, parts)
  }
  return reached.has(parts.length)
}

/** What may be left out is passed at once. */
function withOptional(reached: Set<number>, parts: readonly Part[]): Set<number> {
  for (const index of reached) if (parts[index]?.optional) reached.add(index + 1)
  return reached
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = []
  for (const [token] of pattern.matchAll(/\\[\s\S]|\*\*|\[[^\]]+\]|[\s\S]/gu)) {
    const last = parts.at(-1)
    if (token === '?' && last) last.optional = true
    else if (token === '+' && last) last.repeats = true
    else if (token === '**') parts.push({ fits: () => true, optional: true, repeats: true })
    else if (token === '*') parts.push({ fits: isNoSlash, optional: true, repeats: true })
    else parts.push({ fits: lettersOf(token), optional: false, repeats: false })
  }
  return parts
}

const isNoSlash = (letter: string): boolean => letter !== '/'

function lettersOf(token: string): (letter: string) => boolean {
  if (token.length < 2 || token.startsWith('\\')) return (letter) => letter === token.at(-1)
  const ranges = [...token.slice(1, -1).matchAll(/(.)-(.)|(.)/gsu)]
  return (letter) =>
    ranges.some(([, from, to, only]) =>
      only === undefined ? letter >= (from ?? '') && letter <= (to ?? '') : letter === only
    )
}
