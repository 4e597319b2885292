import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'
import { publishBadge } from '../../src/action/certify/publish-badge.js'
import type { Certificate } from '../../src/certification/artifacts/certificate.js'
import { defaultLoopRules } from '../../src/engine/types/loop.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { createOctokit } from '../../src/github/octokit.js'
import { createRepositoryReader } from '../../src/github/repository.js'
import { watchConformance } from '../support/conformance.js'
import { artifactsOf } from '../texts/certification/told-artifacts.js'

const own: NewToken = { kind: 'workflow', permissions: { contents: 'write' } }
const [, , , , certificate] = artifactsOf({ units: [] })

let simulator: Simulator
let conformance: ReturnType<typeof watchConformance>
let repo: RepositoryState
let where: Repository
let count = 0

beforeAll(async () => {
  simulator = await startSimulator()
  conformance = watchConformance(simulator)
})
afterAll(async () => {
  await simulator.close()
  conformance.expectNoViolations()
})
beforeEach(async () => {
  where = { owner: 'octo', repo: `app-${++count}` }
  const files = { 'a.txt': 'a\n' }
  repo = await simulator.createRepository({ owner: where.owner, name: where.repo, files })
})

const publish = (about: Certificate = certificate, token = own, loop = defaultLoopRules) => {
  const client = createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    patience: { secondMs: 5, throttle: false, retries: 0 }
  })
  const facts = createRepositoryReader(client, where)
  return publishBadge(about, { client, repository: where, facts, loop })
}
const of = (change: Partial<Certificate['repository']>): Certificate => ({
  ...certificate,
  repository: { ...certificate.repository, ...change }
})
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', repo.gitDir, ...args], { encoding: 'utf8' }).trim()

test('the default branch has its badge on the data branch, beside the words that say what that is', async () => {
  expect(await publish()).toBe(
    'The badge is written: badges/certification.json on the branch auto-heal-data.'
  )
  expect(JSON.parse(git('show', 'auto-heal-data:badges/certification.json'))).toEqual({
    schemaVersion: 1,
    label: 'automation',
    message: 'certified',
    color: 'brightgreen',
    cacheSeconds: 3600
  })
  expect(git('ls-tree', '--name-only', 'auto-heal-data').split('\n')).toEqual([
    'README.md',
    'badges'
  ])
  expect(await publish()).toMatch(/^The badge says so already/)
})

describe('no badge is written, and it is said why,', () => {
  test.each([{ branch: 'topic' }, { branch: null }, { dirty: true }])('for %j', async (change) => {
    expect(await publish(of(change))).toMatch(
      /^The badge is not written: it shows the default branch/
    )
    expect(git('branch', '--list', 'auto-heal-data')).toBe('')
  })

  test('where the config wants no data branch', async () =>
    expect(await publish(certificate, own, { ...defaultLoopRules, history: 'off' })).toMatch(
      /`history: off`/
    ))

  test('where the token may only read', async () =>
    expect(
      await publish(certificate, { kind: 'workflow', permissions: { contents: 'read' } })
    ).toBe(
      'Could not write the badge: the token lacks `contents: write`; grant it under `permissions`.'
    ))
})
