import { looksRandom } from './looks-random.js'
import { secretPatterns } from './secret-patterns.js'

const stars = '***'

/**
 * The text with everything that looks like a secret replaced by `***`. The last defence before a log's text
 * leaves the run (C14); it errs on the side of stars. Linear in the text's length.
 */
export function redact(text: string): string {
  let safe = withoutPem(text)
  for (const { pattern } of secretPatterns) safe = safe.replace(pattern, stars)
  return safe.replace(/[\w+/=-]{24,}/g, (run) => (looksRandom(run) ? stars : run))
}

/** Replaces PEM blocks of private keys; one that does not end is replaced to the text's end. */
function withoutPem(text: string): string {
  const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
  let safe = ''
  let at = 0
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    safe += text.slice(at, match.index) + stars
    const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
    end.lastIndex = begin.lastIndex
    if (!end.test(text)) return safe
    at = begin.lastIndex = end.lastIndex
  }
  return safe + text.slice(at)
}
