import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import type { Certificate } from '../../../src/certification/artifacts/certificate.js'
import { aRepository } from '../../support/a-repository.js'
import { artifactOf, certify, judgedArtifacts } from '../../support/certify-run.js'

const longest = 60_000
const ci = '.github/workflows/ci.yml'
const name = '.automation-health/automation_certification.json'
const workflow =
  'name: CI\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - run: bash a.sh\n'

let folder: string

beforeEach(async () => {
  folder = aRepository({ [ci]: workflow, 'a.sh': 'echo a\n', 'README.md': '# A\n' })
  await certify(folder, [])
}, longest)

const verify = (...more: string[]) => certify(folder, ['verify', name, ...more])
const change = (path: string, text: string) => writeFileSync(join(folder, path), text)

test(
  'a certificate holds, also where what is no automation has changed',
  async () => {
    change('README.md', '# B\n')
    expect(await verify()).toMatchObject({ code: 0 })
    const { out, code } = await verify('--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ holds: true, status: 'certified' })
  },
  longest
)

test(
  'a script that was changed stops a release, and so does a new workflow',
  async () => {
    change('a.sh', 'echo b\n')
    const changed = await verify()
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('fails  drift: The tree is another one: script:a.sh was changed.')
    change('a.sh', 'echo a\n')
    change('.github/workflows/new.yml', workflow)
    const { out } = await verify()
    expect(out).toContain('workflow:.github/workflows/new.yml is new.')
  },
  longest
)

test(
  'a forged certificate does not hold',
  async () => {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const { valid_until: until } = JSON.parse(text) as Certificate
    writeFileSync(file, text.replace(until, '2199-01-01T00:00:00.000Z'))
    const { code, out } = await verify()
    expect([code, out]).toEqual([1, expect.stringContaining('fails  content hash')])
  },
  longest
)

test(
  'a revoked one does not hold, and says why',
  async () => {
    const reason = 'The runner was not ours.'
    expect(await certify(folder, ['revoke', name, '--reason', reason])).toMatchObject({ code: 0 })
    expect(judgedArtifacts(join(folder, '.automation-health')).faults).toEqual([])
    const { code, out } = await verify()
    expect([code, out]).toEqual([1, expect.stringContaining(reason)])
    expect(out).toContain('It does not hold (revoked).')
    const again = await certify(folder, ['revoke', name, '--reason', 'x'])
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('already') as unknown })
    const { revocation } = artifactOf<Certificate>(
      join(folder, '.automation-health'),
      'certification'
    )
    expect(revocation?.reason).toBe(reason)
  },
  longest
)

test.each([
  ['a missing file', ['verify', 'no.json'], "no.json can't be read: there is no such file"],
  [
    'another artifact',
    ['verify', '.automation-health/automation_index.json'],
    'is no automation_certification.json'
  ],
  ['no reason', ['revoke', name, '--reason', ' '], '--reason is empty'],
  ['no repository', ['verify', name, '--repo-root', '.github/workflows/ci.yml'], 'is no folder']
])(
  'bad input: %s',
  async (_, args, expected) => {
    const { code, err } = await certify(folder, args)
    expect([code, err]).toEqual([2, expect.stringContaining(expected)])
    expect(err.trim().split('\n')).toHaveLength(1)
  },
  longest
)

test(
  'an older schema version is refused by name',
  async () => {
    const text = readFileSync(join(folder, name), 'utf8')
    change('old.json', text.replace('"schema_version": "1.0"', '"schema_version": "0.1"'))
    const { code, err } = await certify(folder, ['verify', 'old.json'])
    expect([code, err]).toEqual([2, expect.stringContaining('old.json has schema version "0.1"')])
    rmSync(join(folder, 'old.json'))
  },
  longest
)
