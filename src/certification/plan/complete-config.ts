import type { Sources } from '../../engine/types/fix.js'
import { commentsOf, keepsAll } from '../../workflow-file/comments.js'
import { newlineOf } from '../../workflow-file/layout.js'
import { semanticDiff } from '../../workflow-file/semantic-diff.js'
import { unifiedDiff } from '../../workflow-file/unified-diff.js'
import { yamlValue } from '../../workflow-file/yaml-value.js'
import { unlessAbstained } from '../../workflow-file/abstain.js'
import type { Answer, Wrong } from './repair.js'

/** There is one version of the file that has `updates`; GitHub refuses the file without it. */
const line = 'version: 2'

/**
 * A Dependabot config that lacks `version: 2` gets it as its first key; null for any other finding.
 * https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#version-
 */
export async function completeConfig(
  { key, unit, rootCause }: Wrong,
  sources: Sources
): Promise<Answer | string | null> {
  const isOfSchema = rootCause === 'SCHEMA_INVALID' || rootCause === 'CONFIG_INVALID'
  if (unit.kind !== 'dependabot-config' || !isOfSchema) return null
  const before = (await sources.text(unit.path)) ?? ''
  const after = withVersion(before)
  if (after === null || !isProven(before, after)) {
    return 'The file lacks more than its version, or has another one.'
  }
  return {
    fixer: 'complete-config',
    strategy: 'regenerate-config',
    disposition: 'safe',
    title: `Begin the file with \`${line}\``,
    reason:
      'Dependabot refuses a file without it, and a file with `updates` is of no other version.',
    diff: unifiedDiff(unit.path, before, after),
    changes: [{ path: unit.path, before, after, mode: null }],
    answers: [key],
    isOfRun: false
  }
}

/** Behind the comments at the top, which are of the whole file. */
function withVersion(text: string): string | null {
  const head = /^\uFEFF?(?:(?:#.*|---[ \t]*)?\r?\n)*/.exec(text)?.[0] ?? ''
  const rest = text.slice(head.length)
  return /^[\w"']/.test(rest) ? head + line + newlineOf(text) + rest : null
}

function isProven(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => unlessAbstained(() => yamlValue(text)))
  if (!isRecord(old) || !Array.isArray(old['updates']) || 'version' in old) return false
  const [changed, other] = semanticDiff(old, now)
  return (
    other === undefined &&
    changed?.after.join('.') === 'version' &&
    keepsAll(commentsOf(before), commentsOf(after))
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
