import { changeKey } from '../../src/engine/fix-branch.js'
import { defaultFixRules, type Fix } from '../../src/engine/types/fix.js'
import type { Fixing } from '../../src/engine/types/fixing.js'
import type { PullMarker, TrackedPull } from '../../src/engine/types/tracked-pull.js'
import { aRun } from './builders.js'

/** A safe change of `ci.yml` for the failure of `aDiagnosis`. */
export function aFix(change: Partial<Fix> = {}): Fix {
  const path = change.path ?? '.github/workflows/ci.yml'
  return {
    fixer: 'raise-timeout',
    fingerprints: ['v1-test'],
    disposition: 'safe',
    title: 'Raise it',
    reason: 'It was too low.',
    lookAt: ['Whether it hangs.'],
    path,
    edits: [{ start: 0, end: 1, text: 'b' }],
    diff: `--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-a\n+b\n`,
    after: 'b\n',
    proof: {
      findings: { before: 0, after: 0 },
      changed: ['jobs.build.timeout-minutes'],
      comments: 1,
      linesAdded: 1,
      linesRemoved: 1
    },
    ...change
  }
}

/** Nothing stands against a pull request. */
export function aFixing(change: Partial<Fixing> = {}): Fixing {
  return {
    base: { branch: 'main', sha: aRun().headSha },
    rules: defaultFixRules,
    pulls: [],
    openedToday: 0,
    powers: { workflowFiles: null, pullRequests: null, checksWait: false },
    barred: new Map(),
    refused: new Map(),
    ...change
  }
}

/** The marker of a pull request with `aFix`, which waits for its run. */
export function aPullMarker(change: Partial<PullMarker> = {}): PullMarker {
  return {
    version: 1,
    fixer: 'raise-timeout',
    disposition: 'safe',
    rules: ['too-slow'],
    fingerprints: ['v1-test'],
    workflow: '.github/workflows/ci.yml',
    path: '.github/workflows/ci.yml',
    branch: 'auto-heal/ci-v1-test',
    target: 'main',
    change: changeKey(aFix()),
    head: 'e'.repeat(40),
    base: aRun().headSha,
    issue: null,
    failed: { run: 100, attempt: 1, jobs: ['build'] },
    verification: { state: 'waiting', cycles: 1, stages: [], refuted: [], judged: [] },
    watch: null,
    ...change
  }
}

/** Our open pull request with `aFix`. */
export function aPull(change: Partial<TrackedPull> = {}): TrackedPull {
  const head = 'e'.repeat(40)
  return {
    number: 50,
    url: 'https://github.test/octo/app/pull/50',
    state: 'open',
    branch: 'auto-heal/ci-v1-test',
    headSha: head,
    ...{ mergedAt: null, draft: false, labels: ['auto-heal'], body: '' },
    marker: aPullMarker({ head }),
    ...change
  }
}
