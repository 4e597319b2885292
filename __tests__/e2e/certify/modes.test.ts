import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FailureReport } from '../../../src/certification/artifacts/failure-report.js'
import type { RuntimeStatus } from '../../../src/certification/artifacts/runtime-status.js'
import { aRepository } from '../../support/a-repository.js'
import { artifactOf, certify, judgedArtifacts } from '../../support/certify-run.js'
import { scratchFolder } from '../../support/scratch-folder.js'

const longest = 60_000
const ci = '.github/workflows/ci.yml'
const workflow = (runner = 'ubuntu-latest') =>
  `name: CI\non: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - uses: actions/checkout@v7\n      - run: bash a.sh\n`
const files = { [ci]: workflow(), 'a.sh': 'echo a\n' }
const out = (folder: string) => join(folder, '.automation-health')

describe('each phase alone', () => {
  test(
    'discover and index-only write the index',
    async () => {
      const folder = aRepository(files)
      const shown = await certify(folder, ['--mode', 'discover'])
      expect(shown).toMatchObject({
        code: 0,
        out: '2 units of automation: 1 script, 1 workflow.\n'
      })
      const hidden = await certify(folder, ['--mode', 'index-only'])
      expect(hidden).toMatchObject({ code: 0, out: '' })
      expect(judgedArtifacts(out(folder))).toEqual({ names: ['automation_index.json'], faults: [] })
    },
    longest
  )

  test(
    'validate changes nothing, and its status is what the others go on from',
    async () => {
      const folder = aRepository({ [ci]: workflow('macos-12'), 'a.sh': 'echo a\n' })
      const validated = await certify(folder, ['--mode', 'validate'])
      expect(validated.code).toBe(0)
      expect(validated.out).toContain('VERSION_MISMATCH workflow:.github/workflows/ci.yml, line 5')
      const { names } = judgedArtifacts(out(folder))
      expect(names).not.toContain('automation_certification.json')

      const classified = await certify(folder, ['--mode', 'classify'])
      expect(classified.code).toBe(0)
      expect(artifactOf<FailureReport>(out(folder), 'failure_report').failures).toHaveLength(1)

      const planned = await certify(folder, ['--mode', 'plan'])
      expect(planned.out).toContain('apply-fix, safe, planned: Replace macos-12')

      const certified = await certify(folder, ['--mode', 'certify-only'])
      expect(certified).toMatchObject({ code: 1 })
      expect(certified.out).toContain('failed: 1 of 2 checked units are healthy')

      writeFileSync(join(folder, ci), workflow())
      const other = await certify(folder, ['--mode', 'certify-only'])
      expect(other).toMatchObject({
        code: 2,
        err: expect.stringContaining('is of another state of the repository') as unknown
      })

      const retested = await certify(folder, ['--mode', 'retest'])
      expect(retested.out).toContain('2 healthy, 0 failing')
      const { units } = artifactOf<RuntimeStatus>(out(folder), 'runtime_status')
      expect(units.map(({ attempts }) => attempts)).toEqual([2, 2])
      expect(await certify(folder, ['--mode', 'certify-only'])).toMatchObject({ code: 0 })
      expect(judgedArtifacts(out(folder)).faults).toEqual([])
    },
    longest
  )

  test(
    'a status file of another folder is read too',
    async () => {
      const folder = aRepository(files)
      const other = join(scratchFolder(), 'made')
      await certify(folder, ['--mode', 'validate', '--output-dir', other])
      const status = join(other, 'automation_runtime_status.json')
      expect(
        await certify(folder, ['--mode', 'certify-only', '--status-file', status])
      ).toMatchObject({
        code: 0
      })
    },
    longest
  )
})

describe('bad input is one line', () => {
  test.each([
    ['no repository', ['--repo-root', '/'], 'is no git working copy'],
    ['no folder', ['--repo-root', 'no-such'], 'is no folder'],
    [
      'no status',
      ['--mode', 'classify'],
      'There is no automation_runtime_status.json in the output folder'
    ],
    [
      'a status file that is not read',
      ['--status-file', 'a.sh'],
      '--status-file is not read with --mode full'
    ],
    ['a status that is none', ['--mode', 'plan', '--status-file', 'a.sh'], 'a.sh is no JSON'],
    ['a threshold', ['--threshold', '101'], 'It must be a number from 0 to 100'],
    ['a mode', ['--mode', 'certfy'], 'Allowed choices are full, discover'],
    ['a delay', ['--retry-delay', '-1'], 'It must be a number from 0 to 600'],
    [
      'a report without a certificate',
      ['--mode', 'validate', '--report', 'r.md'],
      '--report needs a certificate'
    ],
    ['an output folder that is a file', ['--output-dir', 'a.sh'], 'a.sh'],
    ['a config', ['--config', 'a.sh'], 'a.sh:1:1']
  ])(
    '%s',
    async (_, args, expected) => {
      const folder = aRepository(files)
      const { code, err } = await certify(folder, args)
      const errors = err.split('\n').filter((line) => line.startsWith('error: '))
      expect([code, errors]).toEqual([2, [expect.stringContaining(expected)]])
    },
    longest
  )

  test(
    'a folder that was there keeps what is in it, and gets no .gitignore',
    async () => {
      const folder = aRepository(files)
      const own = scratchFolder({ 'mine.txt': 'mine' })
      expect(await certify(folder, ['--output-dir', own])).toMatchObject({ code: 0 })
      expect(readdirSync(own)).toEqual(
        expect.arrayContaining(['automation_index.json', 'mine.txt'])
      )
      expect(readdirSync(own)).not.toContain('.gitignore')
    },
    longest
  )
})
