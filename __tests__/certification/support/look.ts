import { discover } from '../../../src/certification/discovery/discover.js'
import type { Checkers } from '../../../src/certification/ports.js'
import type { Check, CheckResult } from '../../../src/certification/types/check.js'
import { defaultCertification } from '../../../src/certification/types/settings.js'
import { memoryKept, memoryTree, type MemoryFile } from './memory-tree.js'

const noCheckers: Checkers = {
  workflow: () => Promise.resolve([]),
  action: () => Promise.resolve([]),
  lint: () => Promise.resolve('is not asked'),
  script: () => Promise.resolve('is not asked')
}

/** What a check says of each unit of a repository that it answers, by the unit's id. */
export async function look(
  check: Check,
  files: Readonly<Record<string, MemoryFile>>
): Promise<Record<string, CheckResult>> {
  const tree = memoryTree(files)
  const discovery = await discover(tree, { settings: defaultCertification, kept: memoryKept() })
  const now = new Date('2026-11-22T12:00:00Z')
  const about = { discovery, tree, checkers: noCheckers, runs: null, now }
  const results: Record<string, CheckResult> = {}
  for (const [id, unit] of discovery.units) {
    if (check.answers(unit)) results[id] = await check.look(unit, about)
  }
  return results
}

/** Outcome and what was found, as `failed missing-file 3:9 scripts/x.sh`, of all units, those that passed left out. */
export async function told(
  check: Check,
  files: Readonly<Record<string, MemoryFile>>
): Promise<string[]> {
  const results = await look(check, files)
  return Object.values(results).flatMap((result) => {
    if (result.outcome === 'passed') return []
    if (result.outcome === 'skipped') return [`skipped ${result.reason}`]
    return result.findings.map(
      ({ code, place, about }) =>
        `${result.outcome} ${code} ${place.line}:${place.column} ${about ?? ''}`
    )
  })
}

/** A workflow of one job on Ubuntu with these steps, which stand at column 7 from line 6 on. */
export const workflow = (...steps: string[]): string =>
  [
    'name: CI',
    'on: push',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    ...steps.map((step) => `      - ${step}`),
    ''
  ].join('\n')
