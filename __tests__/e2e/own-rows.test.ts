import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { onCompleted, openStage, shown, type Stage, type Told } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const config = `rules:
  - id: deploy-quota
    pattern: 'no quota left for (?P<app>\\w+)'
    category: resource_exhaustion
    summary: The quota of {app} is used up.
    remedy: Ask the platform team for more.
  - id: flaky-uplink
    pattern: 'uplink lost'
    category: network_error
    transient: true
    summary: The uplink was lost.
`
const path = '.github/auto-heal.yml'
const commit = (text: string, branch = 'main') =>
  stage.github.commit(stage.repo, { branch, files: { [path]: text }, message: 'Configure' })

const failing = (...lines: string[]) => ({
  jobs: [
    {
      name: 'deploy',
      steps: [
        {
          ...{ name: 'Deploy', run: './deploy.sh' },
          log: [...lines, '##[error]Process completed with exit code 1.']
        }
      ]
    }
  ]
})
const noQuota = failing('deploy: no quota left for shop', 'bye')
/** A stranger's copy of the repository, in which they may write what they like. */
const fork = () =>
  stage.github.createRepository({ owner: 'mallory', name: 'app', fork: 'octo/app' })
const fromFork = { event: 'pull_request', branch: 'topic', headRepository: 'mallory/app' }
const configRequests = ({ requests }: Told) =>
  requests.filter((line) => decodeURIComponent(line).endsWith(`/contents/${path}`))

test('a row of the default branch names the cause in the issue', async () => {
  await commit(config)
  const told = await onCompleted(stage, stage.addRun(noQuota))
  expect(told).toMatchObject({
    exitCode: 0,
    outputs: { rule: 'deploy-quota', category: 'resource_exhaustion', actions: 'issue' }
  })
  const [issue] = stage.openIssues()
  expect(issue!.body).toContain('The quota of shop is used up.')
  expect(issue!.body).toContain('Ask the platform team for more.')
  expect(issue!.body).toContain('deploy: no quota left for shop')
  expect(told.report!.warnings).toEqual([])
})

test('without a config nothing is said, for one request more', async () => {
  const told = await onCompleted(stage, stage.addRun(noQuota))
  expect(told.outputs).toMatchObject({ category: 'unknown', actions: 'issue' })
  expect(configRequests(told)).toHaveLength(1)
  expect(told.summary).not.toContain('own rows')
  expect(shown(told).filter((line) => line.startsWith('::'))).toEqual([])
  expect(told.report!.warnings).toEqual([])
})

test('a green run asks for no config', async () => {
  const told = await onCompleted(stage, stage.addRun({ jobs: [{ name: 'deploy', steps: [] }] }))
  expect(configRequests(told)).toEqual([])
})

describe('a config that can not be used costs nothing but itself', () => {
  const failedTest = failing('FAILED test_a.py::test_a - assert 1 == 2')
  test('since it is wrong: the place and the cure are in summary, annotation and report', async () => {
    await commit(config.replace('network_error', 'netwrok_error'))
    const told = await onCompleted(stage, stage.addRun(failedTest))
    const problem =
      '.github/auto-heal.yml:9:15: `rules[1].category` is `netwrok_error`, which is none of network_error, '
    expect(told).toMatchObject({
      exitCode: 0,
      outputs: { category: 'test_failure', actions: 'issue' }
    })
    expect(told.summary).toContain(problem)
    expect(told.summary).toContain('did you mean `network_error`?')
    const annotations = shown(told).filter((line) => line.startsWith('::warning::'))
    expect(annotations[0]).toContain(`::warning::${problem}`)
    expect(annotations[1]).toContain('.github/auto-heal.yml is not used until it is mended')
    expect(told.report!.warnings[0]).toContain(problem)
  })

  test('since GitHub does not give it', async () => {
    await commit(config)
    stage.github.faults.add({
      path: /auto-heal\.yml$/,
      answer: { kind: 'status', status: 403 }
    })
    const told = await onCompleted(stage, stage.addRun(failedTest))
    expect(told).toMatchObject({ exitCode: 0, outputs: { category: 'test_failure' } })
    expect(told.summary).toContain('Could not read .github/auto-heal.yml: ')
    expect(told.summary).toContain('contents: read')
  })

  test('since it is a folder', async () => {
    await stage.github.commit(stage.repo, { files: { [`${path}/a`]: 'x' }, message: 'Fold' })
    const told = await onCompleted(stage, stage.addRun(failedTest))
    expect(told).toMatchObject({ exitCode: 0, outputs: { category: 'test_failure' } })
    expect(told.summary).toContain('.github/auto-heal.yml is no file; replace it by one.')
  })

  test('since a row of it is too costly for a log', async () => {
    await commit(config.replace('uplink lost', '(?:[a-z]\\d{1,150}){3}'))
    const noise = Array<string>(30_000).fill('y'.repeat(20))
    const told = await onCompleted(stage, stage.addRun(failing(...noise, 'no quota left for shop')))
    expect(told.outputs['rule']).toBe('deploy-quota')
    const warning = 'Your row flaky-uplink was left out of a log: it would have taken over'
    expect(told.summary).toContain(warning)
    expect(shown(told).filter((line) => line.startsWith(`::warning::${warning}`))).toHaveLength(1)
  })
})

describe('what a pull request says of its own failure does not count', () => {
  test('a config at the failing commit is not used, be it of a branch or of a fork', async () => {
    const headSha = await commit(config, 'topic')
    const onTopic = { ...noQuota, branch: 'topic', headSha }
    const ofBranch = await onCompleted(stage, stage.addRun(onTopic))
    expect(ofBranch.outputs['rule']).not.toBe('deploy-quota')
    await fork()
    const ofFork = await onCompleted(stage, stage.addRun({ ...onTopic, ...fromFork }))
    expect(ofFork.outputs['rule']).not.toBe('deploy-quota')
  })

  test('a fork can not switch off a row of the default branch', async () => {
    await commit(config)
    const headSha = await commit('rules: []\n', 'topic')
    await fork()
    const told = await onCompleted(stage, stage.addRun({ ...noQuota, ...fromFork, headSha }))
    expect(told.outputs['rule']).toBe('deploy-quota')
  })
})

describe('a transient row of their own', () => {
  const uplink = failing('deploy: uplink lost')
  beforeEach(() => commit(config))

  test('is re-run', async () => {
    const told = await onCompleted(stage, stage.addRun(uplink))
    expect(told.outputs).toMatchObject({ rule: 'flaky-uplink', reran: 'true' })
  })

  test('is no way around the vetoes: a fork, a real failure beside it, spent re-runs', async () => {
    const headSha = await commit(config, 'topic')
    await fork()
    const ofFork = await onCompleted(stage, stage.addRun({ ...uplink, ...fromFork, headSha }))
    expect(ofFork.outputs).toMatchObject({ rule: 'flaky-uplink', reran: 'false' })
    const jobs = [...uplink.jobs, ...noQuota.jobs.map((job) => ({ ...job, name: 'other' }))]
    const beside = await onCompleted(stage, stage.addRun({ jobs }))
    expect(beside.outputs).toMatchObject({ reran: 'false', actions: 'issue' })
    const earlierAttempts = [uplink.jobs, uplink.jobs]
    const spent = await onCompleted(stage, stage.addRun({ ...uplink, earlierAttempts }))
    expect(spent.outputs).toMatchObject({ rule: 'flaky-uplink', reran: 'false' })
  })
})

test('disabled and otherwise judged rows change what is done', async () => {
  await commit('override: { npm-network-failure: { transient: false, severity: HIGH } }\n')
  const reset = failing('npm error code ECONNRESET')
  const plain = await onCompleted(stage, stage.addRun(reset))
  expect(plain.outputs).toMatchObject({ transient: 'false', reran: 'false', actions: 'issue' })
})
