import type { Check } from '../types/check.js'
import { unreadable } from '../checking/facts-of.js'
import { readJson5 } from '../checking/json5.js'
import { isRecord } from '../checking/shapes.js'
import { verdict } from '../checking/verdict.js'

/** https://docs.renovatebot.com/configuration-options/ */
export const renovate: Check = {
  id: 'renovate',
  looksAt: 'Whether Renovate can read its configuration.',
  codes: { 'renovate-syntax': 'SYNTAX_ERROR', 'renovate-shape': 'SCHEMA_INVALID' },
  answers: ({ kind, path }) => kind === 'renovate-config' && !path.endsWith('package.json'),
  look({ path }, { discovery }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    const read = readJson5(text)
    const place = { line: 1, column: 1, job: null, step: null }
    if ('error' in read) {
      const { error, line, column } = read
      const message = `\`${path}\` is no JSON at line ${line}, column ${column}: ${error}.`
      const found = { code: 'renovate-syntax', message, about: null, sure: true }
      return verdict([{ ...found, place: { ...place, line, column } }])
    }
    if (isRecord(read.value)) return verdict([])
    const message = `\`${path}\` holds no object: put its settings between braces.`
    return verdict([{ code: 'renovate-shape', message, about: null, place, sure: true }])
  }
}
