import type { HistoryEvent } from '../../src/engine/types/history.js'

/** A failure of `ci.yml` on main; everything can be said otherwise. */
export function anEvent(change: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    version: 1,
    key: 'failed/100/1',
    at: '2026-03-01T12:10:00.000Z',
    kind: 'failed',
    workflow: '.github/workflows/ci.yml',
    branch: 'main',
    run: { id: 100, attempt: 1, url: 'https://github.test/octo/app/actions/runs/100' },
    rules: ['test-failed'],
    fixer: null,
    fingerprints: ['v1-test'],
    pull: null,
    issue: null,
    detail: '1 job failed: test-failed.',
    ...change
  }
}
