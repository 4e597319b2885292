import { openJournal } from '../../src/certification/journal.js'
import type { Checkers, RunRecord } from '../../src/certification/ports.js'
import type { CertificationOptions, CertificationTools } from '../../src/certification/tools.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import { checks } from '../../src/certification/checks/index.js'
import { defaultFixRules } from '../../src/engine/types/fix.js'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import { fixers } from '../../src/fixers/index.js'
import { openTree } from '../../src/local/automation-tree.js'
import { workingCopyWriter } from '../../src/local/repairer.js'
import { workingCopySources } from '../../src/local/sources.js'

/** What a call saw and did. */
export interface Seen {
  artifacts: Map<string, object>
  waits: number[]
  reruns: number[]
  units: string[]
}

const content: Checkers = {
  workflow: () => Promise.resolve([]),
  action: () => Promise.resolve([]),
  lint: () => Promise.resolve([]),
  script: () => Promise.resolve([])
}

/** Tools on a real working copy, with checkers that find nothing, a clock that never waits, and GitHub's answers in order. */
export async function toolsOn(
  folder: string,
  given: Partial<CertificationTools> & { records?: RunRecord[] } = {}
): Promise<{ tools: CertificationTools; seen: Seen }> {
  const { records = [], ...own } = given
  const seen: Seen = { artifacts: new Map(), waits: [], reruns: [], units: [] }
  const kept = new Map<string, unknown>()
  const now = () => new Date('2026-11-22T04:00:00Z')
  const next = () => (records.length > 1 ? records.shift() : records[0])
  const tools: CertificationTools = {
    tree: await openTree(folder),
    checkers: content,
    checks,
    kept: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    runs: records.length > 0 ? { record: () => Promise.resolve(next()!) } : null,
    offline: 'No token.',
    book: createFixBook(fixers),
    sources: () => workingCopySources(folder),
    repairer: {
      ...workingCopyWriter(folder),
      rerun: (id) => Promise.resolve(void seen.reruns.push(id))
    },
    store: {
      write: (name, artifact) => void seen.artifacts.set(name, artifact),
      read: (name) => (seen.artifacts.has(name) ? JSON.stringify(seen.artifacts.get(name)) : null)
    },
    journal: openJournal(now, () => undefined),
    progress: { phase: () => undefined, unit: (id) => void seen.units.push(id) },
    clock: { now, wait: (seconds) => Promise.resolve(void seen.waits.push(seconds)) },
    signal: new AbortController().signal,
    generator: 'auto-heal 0.0.0',
    ...own
  }
  return { tools, seen }
}

export const optionsOf = (given: Partial<CertificationOptions> = {}): CertificationOptions => ({
  settings: defaultCertification,
  fixes: defaultFixRules,
  dryRun: false,
  resume: false,
  ...given
})
