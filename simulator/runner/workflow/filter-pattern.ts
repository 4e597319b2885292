/**
 * GitHub's filter patterns as regular expressions: `*` stops at a slash, `**` does not, `?` and `+` repeat what is
 * before them, `[]` is a set, `\` escapes. One that is no pattern, such as `C++`, matches nothing. Source: docs "Workflow syntax", filter pattern cheat sheet.
 */
export function filterPattern(pattern: string): RegExp {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    if (pattern.startsWith('**/', at)) {
      source += '(?:.*/)?'
      at += 2
    } else if (pattern.startsWith('**', at)) {
      source += '.*'
      at += 1
    } else if (char === '*') source += '[^/]*'
    else if ((char === '?' || char === '+') && at > 0) source += char
    else if (char === '[') {
      const set = /^\[\^?[\w-]+\]/.exec(pattern.slice(at))?.[0]
      source += set ?? '\\['
      at += set ? set.length - 1 : 0
    } else if (char === '\\' && at + 1 < pattern.length) {
      at += 1
      source += escaped(pattern.charAt(at))
    } else source += escaped(char)
  }
  try {
    return new RegExp(`^${source}$`)
  } catch {
    return /(?!)/
  }
}

const escaped = (char: string) => char.replace(/[^\w/-]/, '\\$&')

/** True where the last pattern that matches is not negated by `!`; patterns are read in order. */
export function matchesFilter(patterns: string[], text: string): boolean {
  return patterns.reduce((matched, pattern) => {
    const negated = pattern.startsWith('!')
    const hit = filterPattern(negated ? pattern.slice(1) : pattern).test(text)
    return hit ? !negated : matched
  }, false)
}
