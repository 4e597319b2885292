import type { FindingStatus } from '../../src/certification/artifacts/runtime-status.js'
import type { Reference } from '../../src/certification/types/discovery.js'
import { aFinding, aUnit } from './certification-values.js'
import type { PlanCase } from './plan-case.js'

export const ci = '.github/workflows/ci.yml'
export const other = '.github/workflows/other.yml'

export const text = `name: CI
on: push
jobs:
  build:
    runs-on: macos-12
    steps:
      - uses: actions/checkout@v4
      - run: ./scripts/build.sh
      - uses: actions/upload-artifact@v3
        with:
          name: out
          path: out
  test:
    name: Unit tests
    runs-on: macos-12
    steps:
      - uses: actions/checkout@v4
      - run: npm test
`

export const lineOf = (part: string, from = text) => {
  const index = from.indexOf(part)
  const lines = from.slice(0, index).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

export const gone = (job: string) =>
  aFinding('runner-gone', { path: ci, about: 'macos-12', job, ...lineOf('macos-12') })
export const refused = aFinding('action-refused', {
  ...{ path: ci, about: 'actions/upload-artifact@v3', job: 'build', step: 2 },
  ...lineOf('actions/upload-artifact@v3')
})
export const notExecutable = (path: string) =>
  aFinding('not-executable', {
    ...{ path, about: 'scripts/build.sh', job: 'build', step: 1 },
    ...lineOf('./scripts/build.sh')
  })

export const started = (over: Partial<Reference> = {}): Reference => ({
  ...{ what: 'file', written: './scripts/build.sh', path: 'scripts/build.sh', unit: null },
  ...{ state: 'present', reason: '', byItself: true, job: 'build', step: 1 },
  ...lineOf('./scripts/build.sh'),
  ...over
})

export const files = { [ci]: text, 'scripts/build.sh': '#!/bin/sh\nmake\n' }
export const workflow = aUnit(ci, { id: 'ci', owners: ['@octo/infra'] })

export const one = (findings: FindingStatus[], more: Partial<PlanCase> = {}): PlanCase => ({
  ...{ files, units: [workflow], findings: { ci: findings } },
  references: { ci: [started()] },
  ...more
})
