import { looksRandom } from '../logs/looks-random.js'

/** Letters of every script, signs such as ✓ and ✗; not the bars and spinners that show progress. */
const letters = 'A-Za-z_\\u00b5\\u00c0-\\u1fff\\u2190-\\u24ff\\u25a0-\\u27ff\\u2900-\\uffff'

/**
 * What a line is made of, everything else is left out: what stands in a temporary directory, UUIDs, digests, numbers
 * with their signs (`12:34:56.789`, `10.0.0.1:80`, `1,234`), words.
 */
const tokens = new RegExp(
  [
    '[\\\\/](?:tmp|_temp|Temp|T)[\\\\/][\\w.~+@-]+',
    '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
    'sha(?:1|256|384|512)[-:][\\w+/=]{16,}',
    `\\d+(?:[.,:/+-]\\d+)*(?![${letters}\\d#])`,
    `[${letters}\\d#]+`
  ].join('|'),
  'g'
)

const slash = 0x2f
const backslash = 0x5c

/** `TS2345`, `E404`, `LNK2019`: such a number is a name. */
const errorCode = /^[A-Z]{1,4}\d{3,5}$/
const bareNumber = /^[\d#.,:/+-]+$/
const digest =
  /^(?:sha\d+[-:]|0[xX][\da-fA-F]+$|(?=.*\d)[\da-fA-F]{7,}$|[\da-fA-F]{8}-[\da-fA-F]{4}-)/
const units = new Set(
  'ns us µs ms s m h sec secs second seconds min mins minute minutes hour hours B kB KB MB GB TB KiB MiB GiB bytes'.split(
    ' '
  )
)

/**
 * The words of a line without what differs from run to run: each number, time, address, digest, duration and size is
 * `#`, and so is what is made up of letters and digits by chance. `0` alone stays `0`, since `0 failed` and `3 failed`
 * are two things; `zero` can make it `#` too. Linear in the text; a second time changes nothing.
 */
export function shapeWords(text: string, zero: '0' | '#' = '0'): string[] {
  const words: string[] = []
  for (const token of text.match(tokens) ?? []) {
    const first = token.charCodeAt(0)
    if (first === slash || first === backslash) words.push('tmp', '#')
    else add(words, /[\d#-]/.test(token) ? masked(token, zero) : token)
  }
  return words
}

/** As shapeWords, in one text. */
export function lineShape(text: string, zero: '0' | '#' = '0'): string {
  return shapeWords(text, zero).join(' ')
}

function masked(token: string, zero: '0' | '#'): string {
  if (/^0+$/.test(token)) return zero
  if (bareNumber.test(token)) return '#'
  if (errorCode.test(token)) return token
  if (digest.test(token) || looksRandom(token)) return '#'
  const word = token.replace(/[\d#]+/g, '#')
  return word.split('#').length > 3 || (word[0] === '#' && units.has(word.slice(1))) ? '#' : word
}

/** Numbers in a row are one, and a unit belongs to its number. */
function add(words: string[], word: string): void {
  const last = words.at(-1)
  if (last === '#' && word.startsWith('#')) words[words.length - 1] = word
  else if ((last === '#' || last === '0') && units.has(word)) {
    words.pop()
    add(words, '#')
  } else words.push(word)
}
