import { createHash } from 'node:crypto'
import type { Fix } from './types/fix.js'

const longestName = 50

/** `auto-heal/ci-v1-0123456789abcdef`: one branch for a failure of a workflow; nothing of a log is in it. */
export function fixBranch(workflowPath: string, fingerprint: string): string {
  const file = workflowPath.split('/').at(-1) ?? ''
  const name = file
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '')
  return `auto-heal/${name || 'workflow'}-${fingerprint.replace(/[^\w-]/g, '')}`
}

export function branchOf({ fingerprints }: Fix, workflowPath: string): string {
  return fixBranch(workflowPath, fingerprints[0] ?? '')
}

/** The same for the same change in the same surroundings: `@@` lines, which only count, are left out. */
export function changeKey({ fixer, path, diff, mode }: Fix): string {
  const lines = diff.split('\n').filter((line) => !line.startsWith('@@'))
  const key = JSON.stringify([fixer, path, mode ?? null, lines])
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}
