import type { FileFacts } from '../types/facts.js'
import type { UnitKind } from '../types/unit.js'
import type { Form } from './automation-paths.js'

const kinds: Readonly<Partial<Record<Form, UnitKind>>> = {
  script: 'script',
  dockerfile: 'dockerfile',
  compose: 'compose-file',
  dependabot: 'dependabot-config',
  renovate: 'renovate-config',
  'pre-commit': 'pre-commit-config'
}

/** What a whole file is; null for a file whose parts alone are units. */
export function kindOfFile(form: Form, facts: FileFacts): UnitKind | null {
  if (form === 'workflow') {
    const isCalled = facts.form === 'workflow' && facts.triggers.join() === 'workflow_call'
    return isCalled ? 'reusable-workflow' : 'workflow'
  }
  if (form !== 'action') return kinds[form] ?? null
  const using = facts.form === 'action' ? (facts.using ?? '') : ''
  if (/^node/i.test(using)) return 'javascript-action'
  return using.toLowerCase() === 'docker' ? 'docker-action' : 'composite-action'
}

export const fileId = (kind: UnitKind, path: string): string => `${kind}:${path}`

/** Of a target, a schedule or a hook. */
export const partId = (kind: UnitKind, path: string, name: string): string =>
  `${kind}:${path}#${name}`
