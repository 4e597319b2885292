import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { RuntimeStatus } from '../../../src/certification/artifacts/runtime-status.js'
import { aRepository } from '../../support/a-repository.js'
import { artifactOf, certify, judgedArtifacts } from '../../support/certify-run.js'

const longest = 120_000

/** So many that a sweep takes long enough to be interrupted in. */
const workflows = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [
    `.github/workflows/w${index}.yml`,
    [
      `name: W${index}`,
      'on: push',
      'jobs:',
      ...Array.from({ length: 10 }, (_, job) => [
        `  j${job}:`,
        '    runs-on: ubuntu-latest',
        '    steps:',
        `      - run: echo ${index} ${job}`
      ]).flat(),
      ''
    ].join('\n')
  ])
)

const out = (folder: string) => join(folder, '.automation-health')

test(
  'an interrupted sweep leaves whole files, and --resume takes up what it had',
  async () => {
    const folder = aRepository(workflows)
    let stopped = false
    const first = await certify(folder, [], {
      onError: (text, pid) => {
        if (stopped || !/health sweep: (?:40|80|120) of 400/.test(text)) return
        stopped = true
        process.kill(pid, 'SIGINT')
      }
    })
    expect(first.code).toBe(130)
    expect(judgedArtifacts(out(folder))).toEqual({
      names: ['automation_index.json', 'automation_runtime_status.json'],
      faults: []
    })
    expect(readdirSync(out(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const cut = artifactOf<RuntimeStatus>(out(folder), 'runtime_status')
    expect(cut.complete).toBe(false)
    expect(cut.units.length).toBeGreaterThan(0)
    expect(cut.units.length).toBeLessThan(400)

    const second = await certify(folder, ['--resume'])
    expect(second.code).toBe(0)
    expect(second.err).toContain(`health sweep: ${400 - cut.units.length} units`)
    const whole = artifactOf<RuntimeStatus>(out(folder), 'runtime_status')
    expect([whole.complete, whole.units.length]).toEqual([true, 400])
    expect(judgedArtifacts(out(folder)).faults).toEqual([])
  },
  longest
)

test(
  'after a change of the tree --resume begins anew, and a damaged cache costs nothing but time',
  async () => {
    const some = Object.fromEntries(Object.entries(workflows).slice(0, 5))
    const folder = aRepository(some)
    expect(await certify(folder, [])).toMatchObject({ code: 0 })
    const [path] = Object.keys(some)
    const text = readFileSync(join(folder, path!), 'utf8')
    writeFileSync(join(folder, path!), text.replaceAll('ubuntu-latest', 'macos-12'))
    writeFileSync(join(out(folder), 'cache.json'), '{"version": 1, "ent')
    const { code, err, out: told } = await certify(folder, ['--resume', '--dry-run'])
    expect([code, err]).toEqual([1, expect.stringContaining('health sweep: 5 units')])
    expect(told).toContain('VERSION_MISMATCH')
  },
  longest
)
