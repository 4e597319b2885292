import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { AutomationIndex } from '../../../src/certification/artifacts/automation-index.js'
import type { Certificate } from '../../../src/certification/artifacts/certificate.js'
import type { FailureReport } from '../../../src/certification/artifacts/failure-report.js'
import type { FixPlan } from '../../../src/certification/artifacts/fix-plan.js'
import type { RuntimeStatus } from '../../../src/certification/artifacts/runtime-status.js'
import { aRepository, git } from '../../support/a-repository.js'
import { artifactOf, certify, judgedArtifacts } from '../../support/certify-run.js'
import { scratchFolder } from '../../support/scratch-folder.js'

const longest = 60_000

/** A workflow, of a job for each list of steps. */
const workflow = (name: string, on: string, runner: string, ...steps: string[]) =>
  [
    `name: ${name}`,
    `on: ${on}`,
    'jobs:',
    '  build:',
    `    runs-on: ${runner}`,
    '    steps:',
    '      - uses: actions/checkout@v7',
    ...steps.map((step) => `      - ${step}`),
    ''
  ].join('\n')

const healthy = {
  '.github/workflows/ci.yml': workflow('CI', 'push', 'ubuntu-latest', 'run: bash scripts/a.sh'),
  '.github/CODEOWNERS': '* @octo/infra\nscripts/ @octo/dev\n',
  'scripts/a.sh': '#!/bin/bash\necho hello\n'
}

/** Each part of it is wrong in a way of its own. */
const broken = {
  ...healthy,
  '.github/workflows/old.yml': workflow(
    'Old',
    'push',
    'macos-12',
    'run: ./scripts/plain.sh',
    'uses: actions/upload-artifact@v3'
  ),
  'scripts/plain.sh': '#!/bin/sh\necho plain\n',
  '.github/workflows/one.yml': workflow(
    'One',
    'push',
    'ubuntu-latest',
    'run: python3 scripts/bad.py'
  ),
  '.github/workflows/two.yml': workflow(
    'Two',
    'push',
    'ubuntu-latest',
    'run: python3 scripts/bad.py'
  ),
  'scripts/bad.py': 'def f(:\n    pass\n',
  '.github/workflows/gone.yml': workflow(
    'Gone',
    'push',
    'ubuntu-latest',
    'run: bash scripts/gone.sh'
  ),
  'tools/gone.sh': '#!/bin/sh\necho gone\n'
}

const inFolder = (folder: string) => join(folder, '.automation-health')

test(
  'a healthy repository is certified, and nothing of it is changed',
  async () => {
    const folder = aRepository(healthy)
    const { code, out } = await certify(folder, [])
    expect(out).toContain('certified: 2 of 2 checked units are healthy (100 %)')
    expect(code).toBe(0)
    expect(git(folder, 'status', '--porcelain')).toBe('')
    const { names, faults } = judgedArtifacts(inFolder(folder))
    expect(faults).toEqual([])
    expect(names).toEqual([
      'automation_certification.json',
      'automation_failure_report.json',
      'automation_fix_plan.json',
      'automation_index.json',
      'automation_runtime_status.json'
    ])
    const { units } = artifactOf<AutomationIndex>(inFolder(folder), 'index')
    expect(units.map(({ id, owners }) => [id, ...owners])).toEqual([
      ['script:scripts/a.sh', '@octo/dev'],
      ['workflow:.github/workflows/ci.yml', '@octo/infra']
    ])
    const { commit, dirty } = artifactOf<Certificate>(inFolder(folder), 'certification').repository
    expect([commit, dirty]).toEqual([git(folder, 'rev-parse', 'HEAD').trim(), false])
  },
  longest
)

describe('a broken repository', () => {
  test(
    'is repaired where that is safe, tested again, and what is left has its owner',
    async () => {
      const folder = aRepository(broken)
      const report = join(folder, 'report.md')
      const { code, err } = await certify(folder, ['--report', report])
      expect([code, err]).toEqual([1, expect.stringContaining('health sweep: 8 units')])
      expect(judgedArtifacts(inFolder(folder)).faults).toEqual([])

      const plan = artifactOf<FixPlan>(inFolder(folder), 'fix_plan')
      const told = plan.steps.map((step) => [
        step.unit,
        step.strategy,
        step.disposition,
        step.state
      ])
      expect(told).toEqual([
        ['workflow:.github/workflows/old.yml', 'apply-fix', 'safe', 'held'],
        ['workflow:.github/workflows/old.yml', 'apply-fix', 'safe', 'held'],
        ['workflow:.github/workflows/old.yml', 'apply-fix', 'safe', 'held'],
        ['script:scripts/bad.py', 'escalate', 'none', 'escalated'],
        ['workflow:.github/workflows/gone.yml', 'sync-missing-file', 'review', 'planned'],
        ['workflow:.github/workflows/one.yml', 'retry-with-backoff', 'none', 'planned'],
        ['workflow:.github/workflows/two.yml', 'retry-with-backoff', 'none', 'planned']
      ])
      expect(readFileSync(join(folder, '.github/workflows/old.yml'), 'utf8')).toBe(
        broken['.github/workflows/old.yml']
          .replace('macos-12', 'macos-15-intel')
          .replace('upload-artifact@v3', 'upload-artifact@v4')
      )
      expect(statSync(join(folder, 'scripts/plain.sh')).mode & 0o111).not.toBe(0)

      const { failures } = artifactOf<FailureReport>(inFolder(folder), 'failure_report')
      expect(
        failures.map((each) => [each.unit, each.root_cause, each.layer, each.upstream])
      ).toEqual([
        ['script:scripts/bad.py', 'SYNTAX_ERROR', 5, null],
        ['workflow:.github/workflows/gone.yml', 'FILE_NOT_FOUND', 3, null],
        ['workflow:.github/workflows/one.yml', 'DEPENDENCY_FAIL', 2, 'script:scripts/bad.py'],
        ['workflow:.github/workflows/two.yml', 'DEPENDENCY_FAIL', 2, 'script:scripts/bad.py']
      ])
      const { cycles } = artifactOf<RuntimeStatus>(inFolder(folder), 'runtime_status')
      expect(cycles.map(({ cycle, failing }) => [cycle, failing.length])).toEqual([
        [0, 5],
        [1, 4]
      ])
      const certificate = artifactOf<Certificate>(inFolder(folder), 'certification')
      expect(certificate).toMatchObject({ status: 'failed', summary: { repaired: 3, cycles: 2 } })
      expect(certificate.audit_trail.map(({ action }) => action)).toContain('repair')
      expect(readFileSync(report, 'utf8')).toContain('@octo/dev')
    },
    longest
  )

  test(
    'stays as it is in a dry run',
    async () => {
      const folder = aRepository(broken)
      const { code } = await certify(folder, ['--dry-run'])
      expect(code).toBe(1)
      expect(git(folder, 'status', '--porcelain')).toBe('')
      const { dry_run: dry, steps } = artifactOf<FixPlan>(inFolder(folder), 'fix_plan')
      expect([dry, ...new Set(steps.map(({ state }) => state))]).toEqual([true, 'planned'])
      const old = steps.filter(({ unit, diff }) => unit.endsWith('old.yml') && diff !== null)
      expect(old).toHaveLength(3)
    },
    longest
  )

  test(
    'is partial where little fails, and by the threshold that is given failed',
    async () => {
      const many = Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `.github/workflows/w${index}.yml`,
          workflow(`W${index}`, 'workflow_dispatch', 'ubuntu-latest', 'run: echo')
        ])
      )
      const late = workflow('Late', 'workflow_dispatch', 'ubuntu-latest', 'run: bash no.sh')
      const folder = aRepository({ ...many, '.github/workflows/late.yml': late })
      expect(await certify(folder, [])).toMatchObject({
        code: 0,
        out: expect.stringContaining(
          'partial: 30 of 31 checked units are healthy (96.7 %)'
        ) as unknown
      })
      expect(await certify(folder, ['--threshold', '99'])).toMatchObject({ code: 1 })
      const config = [
        'certification:',
        '  ignore:',
        '    - unit: .github/workflows/late.yml',
        '      reason: It is rebuilt.',
        '      until: 2099-01-01'
      ].join('\n')
      const own = scratchFolder({ 'c.yml': config })
      const ignored = await certify(folder, ['--config', join(own, 'c.yml')])
      expect(ignored).toMatchObject({
        code: 0,
        out: expect.stringContaining('certified: ') as unknown
      })
      const { ignored_units: units } = artifactOf<Certificate>(inFolder(folder), 'certification')
      expect(units).toEqual([
        {
          unit: 'workflow:.github/workflows/late.yml',
          reason: 'It is rebuilt.',
          until: '2099-01-01'
        }
      ])
    },
    longest
  )
})

test(
  'the audit log tells what was done, in its order',
  async () => {
    const folder = aRepository(broken)
    await certify(folder, [])
    const [name] = readdirSync(inFolder(folder)).filter((each) => each.endsWith('.jsonl'))
    expect(name).toMatch(/^orchestrator_\d{8}T\d{6}Z\.jsonl$/)
    const lines = readFileSync(join(inFolder(folder), name!), 'utf8')
      .trim()
      .split('\n')
    const entries = lines.map((line) => JSON.parse(line) as { at: string; action: string })
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort())
    const actions = entries.map(({ action }) => action)
    expect(actions[0]).toBe('started')
    expect(actions.indexOf('repair')).toBeGreaterThan(actions.indexOf('failing'))
    expect(actions.indexOf('held')).toBeGreaterThan(actions.indexOf('retest'))
    expect(actions.at(-1)).toBe('failed')
  },
  longest
)
