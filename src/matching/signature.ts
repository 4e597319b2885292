/** Raised when the rules below change: old fingerprints are then told from new ones. */
const version = 'v1:'

const prefix = /^(?:\s|v1:|##\[\w+\])+/

/**
 * What differs between two runs of one failure, by kind. One alternation, so that each character is read once
 * and no replacement is replaced again. Versions and codes (`E404`, `exit code 2`) stay: they tell failures apart.
 */
const noise = new RegExp(
  [
    String.raw`(?<id>\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b)`,
    String.raw`(?<time>\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?)?(?: ?UTC|Z|[+-]\d\d:?\d\d)?\b|\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b)`,
    String.raw`(?<address>\b0[xX][0-9a-fA-F]+\b)`,
    String.raw`(?<ip>(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\w.]))`,
    String.raw`(?<path>(?<![\w/\\.~>:*@+$-])(?:[A-Za-z]:)?(?:[\\/][\w.@+~$-]+){2,})`,
    String.raw`(?<hash>\bsha(?:1|256|384|512)[-:][\w+/=]{16,}|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b)`,
    String.raw`(?<code>\b(?:code|status|error|returned|HTTP(?:/\d\.\d)?)[ :=#]{1,2}\d{1,5}\b(?!\.\d))`,
    String.raw`(?<duration>(?<![\w.])\d+(?:\.\d+)? ?(?:[mnuµ]?s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b)`,
    String.raw`(?<size>(?<![\w.])\d+(?:\.\d+)? ?(?:[kKMGT]i?)?B\b)`,
    String.raw`(?<version>(?<![\w.])\d+(?:\.\d+)+)`,
    String.raw`(?<n>(?<!\w)\d+(?!\w))`
  ].join('|'),
  'g'
)

/** Directories whose next part is made up anew in each run. */
const temporary = /^(?:\/tmp|\/var\/folders\/\w+\/\w+\/T|.*[\\/]_temp|.*[\\/]Temp)(?=[\\/])/

/**
 * A failure's text without what differs from run to run: times, hashes, addresses, counters, the head of absolute
 * paths. Equal for the same failure elsewhere; applying it twice changes nothing. Linear in the text.
 */
export function signature(text: string): string {
  const plain = text.replace(prefix, '').replace(/\s+/g, ' ')
  return version + normalise(plain).trim()
}

function normalise(text: string): string {
  return text.replace(noise, (found: string, ...more: unknown[]) => {
    const groups = more.at(-1) as Record<string, string | undefined>
    if (groups['code'] !== undefined || groups['version'] !== undefined) return found
    if (groups['path'] !== undefined) return normalise(lastParts(found))
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined)
    return `<${kind ?? 'n'}>`
  })
}

/** The last two parts of an absolute path; below a temporary directory the last one alone. */
function lastParts(path: string): string {
  const root = temporary.exec(path)?.[0]
  if (root !== undefined) {
    const parts = path.slice(root.length).split(/[\\/]/).slice(2)
    return ['<tmp>', ...parts.slice(-1)].join('/')
  }
  return path.split(/[\\/]/).filter(Boolean).slice(-2).join('/')
}
