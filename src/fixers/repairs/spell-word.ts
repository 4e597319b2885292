import { nearWords } from './edit-distance.js'
import { withLine, type Candidate, type Repair } from './repair.js'
import { schemaKeys, schemaValues } from './schema-words.js'

/** A key, an event, a scope or another word of GitHub's that is misspelt. */
export const spellWord: Repair = ({ text, lines, finding, at }) => {
  const [, word = ''] = /^Unexpected value '([\w -]+)'/.exec(finding.message) ?? []
  const line = lines[at] ?? ''
  const start = line.indexOf(word, Math.max(finding.column - 2, 0))
  if (word === '' || start === -1) return []
  const isKey = /^["']? *:(?: |$)/.test(line.slice(start + word.length))
  const known = isKey ? [...schemaKeys()] : [...schemaValues(), ...schemaKeys()]
  return nearWords(word, new Set(known)).map((meant): Candidate => {
    const now = line.slice(0, start) + meant + line.slice(start + word.length)
    return { text: withLine(text, at, now), title: `Spell \`${meant}\` right on line ${at + 1}` }
  })
}
