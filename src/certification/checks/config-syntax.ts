import { LineCounter, parseDocument } from 'yaml'
import { yamlBurden } from '../../workflow-file/yaml-burden.js'
import type { Remark } from '../ports.js'
import type { Check } from '../types/check.js'
import { at, unreadable } from '../checking/facts-of.js'
import { remarked } from '../checking/remarked.js'

const kinds: readonly string[] = ['compose-file', 'dependabot-config', 'pre-commit-config']

/** Renovate's configuration is JSON5 as often as JSON; `renovate` reads it. Files of targets have units where they are right. */
export const configSyntax: Check = {
  id: 'config-syntax',
  looksAt: 'Whether a configuration file is YAML.',
  codes: { 'config-yaml': 'SYNTAX_ERROR' },
  answers: ({ kind }) => kinds.includes(kind),
  look({ path }, { discovery }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    return remarked(faultsIn(text), at, () => 'config-yaml', 'config-yaml')
  }
}

/** Of a file with more faults than this people read none. */
const mostFaults = 10

function faultsIn(text: string): Remark[] | string {
  if (/\{\{|\{%|<%/.test(text)) return 'It is a template, or may be one.'
  const burden = yamlBurden(text)
  if (burden !== null) return burden
  const lineCounter = new LineCounter()
  const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter })
  return errors
    .filter(({ code }) => code !== 'MULTIPLE_DOCS')
    .slice(0, mostFaults)
    .map(({ message, pos }) => {
      const { line, col } = lineCounter.linePos(pos[0])
      return { message, line, column: col }
    })
}
