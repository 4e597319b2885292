/** Raised when the rules below change: old fingerprints are then told from new ones. */
const version = 'v1:'

const prefix = /^(?:\s|v1:|##\[\w+\])+/

/**
 * What differs between two runs of one failure, by kind, and what looks so and stays: versions, and codes such as
 * `exit code 2`, tell failures apart. One alternation, so that no replacement is replaced again.
 */
const kinds: [string, RegExp][] = [
  ['<id>', /\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/],
  [
    '<time>',
    /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?)?(?: ?UTC|Z|[+-]\d\d:?\d\d)?\b/
  ],
  ['<time>', /\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/],
  // Which of the targets that make builds at once is killed is chance: `make: *** [Makefile:3: d] Killed`
  ['<target>', /(?<=\*\*\* \[[^\]\s]{1,200}: )[^\]\s]+(?=\] (?:Killed|Terminated)\b)/],
  ['<address>', /\b0[xX][0-9a-fA-F]+\b/],
  ['<ip>', /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?![\w.])/],
  ['path', /(?<![\w/\\.~>:*@+$-])(?:[A-Za-z]:)?(?:[\\/](?:(?!\bsha\d{1,3}[-:])[\w.@+~$-])+){2,}/],
  ['<hash>', /\bsha(?:1|256|384|512)[-:][\w+/=]{16,}|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/],
  ['keep', /\b(?:code|status|error|returned|HTTP(?:\/\d\.\d)?)[ :=#]{1,2}\d{1,5}\b(?!\.\d)/],
  [
    '<duration>',
    /(?<![\w.])\d+(?:\.\d+)? ?(?:[mnuµ]?s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/
  ],
  ['<size>', /(?<![\w.])\d+(?:\.\d+)? ?(?:[kKMGT]i?)?B\b/],
  ['keep', /(?<![\w.])\d+(?:\.\d+)+/],
  ['<n>', /(?<!\w)\d+(?!\w)/]
]

const noise = new RegExp(kinds.map(([, { source }]) => `(${source})`).join('|'), 'g')

/** Directories whose next part is made up anew in each run. */
const temporary = /^(?:\/tmp|\/var\/folders\/\w+\/\w+\/T|.*[\\/]_temp|.*[\\/]Temp)(?=[\\/])/

/**
 * A failure's text without what differs from run to run: times, hashes, addresses, counters, the head of absolute
 * paths. Equal for the same failure elsewhere; applying it twice changes nothing. Linear in the text.
 */
export function signature(text: string): string {
  let plain = text.replace(prefix, '').replace(/\s+/g, ' ').trim()
  for (let round = 0; round < mostRounds; round++) {
    const next = normalise(plain).replace(prefix, '').trim()
    if (next === plain) break
    plain = next
  }
  return version + plain
}

/** A shortened path may bring a digest or a number to a place where it is seen; two rounds settle all but freaks. */
const mostRounds = 6

function normalise(text: string): string {
  return text.replace(noise, (found: string, ...captures: unknown[]) => {
    const kind = kinds[captures.findIndex((capture) => capture !== undefined)]?.[0]
    if (kind === 'path') return normalise(lastParts(found))
    return kind === undefined || kind === 'keep' ? found : kind
  })
}

const path = new RegExp(
  kinds.flatMap(([kind, { source }]) => (kind === 'path' ? source : [])).join('|'),
  'g'
)

/** The text with absolute paths cut to what is the same on other machines and in other runs. */
export function shortPaths(text: string): string {
  return text.replace(path, lastParts)
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
