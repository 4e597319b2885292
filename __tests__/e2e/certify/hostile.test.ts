import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { AutomationIndex } from '../../../src/certification/artifacts/automation-index.js'
import type { RuntimeStatus } from '../../../src/certification/artifacts/runtime-status.js'
import { aRepository, commitAll } from '../../support/a-repository.js'
import { artifactOf, certify, judgedArtifacts } from '../../support/certify-run.js'

const longest = 120_000
const out = (folder: string) => join(folder, '.automation-health')
const workflow = (step: string) =>
  `name: CI\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - ${step}\n`

/** Ten levels of ten: ten thousand million texts. */
const bomb = [
  'name: Bomb',
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, level) => {
    const aliases = Array.from({ length: 10 }, () => `*a${level}`).join(', ')
    return `a${level + 1}: &a${level + 1} [${aliases}]`
  }),
  'on: push',
  'jobs: *a9',
  ''
].join('\n')

test(
  'files that are made to harm get one line each, and the rest goes on',
  async () => {
    const hostile = '.github/workflows/a\n::error::x\u001b[31m$(touch pwned)"\'.yml'
    const folder = aRepository({
      '.github/workflows/good.yml': workflow('run: bash good.sh'),
      'good.sh': 'echo good\n',
      '.github/workflows/bomb.yml': bomb,
      '.github/workflows/large.yml': `# ${'x'.repeat(50 * 2 ** 20)}\n`,
      '.github/workflows/deep.yml': `on: push\njobs: ${'['.repeat(20_000)}\n`,
      [hostile]: workflow('run: echo'),
      '.github/workflows/locked.yml': workflow('run: echo')
    })
    const workflows = join(folder, '.github/workflows')
    writeFileSync(join(workflows, 'latin.yml'), Buffer.from([0x6e, 0x3a, 0x20, 0xe9, 0xff, 0x0a]))
    symlinkSync('loop.yml', join(workflows, 'loop.yml'))
    symlinkSync('/etc/passwd', join(workflows, 'outside.yml'))
    commitAll(folder)
    chmodSync(join(workflows, 'locked.yml'), 0o000)

    const run = await certify(folder, ['--mode', 'validate'], { env: { TERM: 'dumb' } })
    expect(run.code).toBe(0)
    expect(run.out).not.toContain('\u001b')
    expect(run.out).not.toMatch(/^::error/m)
    expect(judgedArtifacts(out(folder)).faults).toEqual([])
    const { units } = artifactOf<RuntimeStatus>(out(folder), 'runtime_status')
    const failing = units.filter(({ status }) => status === 'failing').map(({ id }) => id)
    const isRoot = process.getuid?.() === 0
    expect(failing.map((id) => id.replace('workflow:.github/workflows/', ''))).toEqual(
      [
        'bomb.yml',
        'deep.yml',
        'large.yml',
        'latin.yml',
        isRoot ? '' : 'locked.yml',
        'loop.yml',
        'outside.yml'
      ].filter((name) => name !== '')
    )
    for (const unit of units.filter(({ status }) => status === 'failing')) {
      const messages = unit.checks.flatMap(({ findings }) => findings.map(({ message }) => message))
      expect([unit.id, messages.length]).toEqual([unit.id, 1])
      expect(messages[0]).not.toContain('\n')
    }
    const index = artifactOf<AutomationIndex>(out(folder), 'index')
    expect(index.units.map(({ path }) => path)).toContain(hostile)
  },
  longest
)
