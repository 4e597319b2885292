import { afterEach, describe, expect, test } from '@jest/globals'
import { octokitClient } from '../octokit-client.js'
import { type Ground, groundWith, told, workflow } from './ground.js'

let ground: Ground

afterEach(() => ground.close())

const client = () =>
  octokitClient(ground.simulator, { kind: 'app', permissions: { actions: 'write' } })

describe('pushes', () => {
  test('start the workflows whose filters match, which are executed', async () => {
    ground = await groundWith({
      'ci.yml': workflow('CI', '{ push: { branches: [main] } }'),
      'docs.yml': workflow('Docs', '{ push: { paths: [docs/**] } }'),
      'manual.yml': workflow('Manual', 'workflow_dispatch')
    })
    expect(told(ground.runs())).toEqual(['CI: push main success', 'Docs: push main success'])
    await ground.push({ 'src/a.js': '1' })
    await ground.push({ 'docs/a.md': '1' }, 'topic')
    expect(told(ground.runs()).slice(2)).toEqual([
      'CI: push main success',
      'Docs: push topic success'
    ])
    expect(ground.runs()[2]).toMatchObject({ displayTitle: 'Change [it]', runNumber: 3 })
    expect([...ground.repo.workflows.values()].map(({ name }) => name)).toEqual([
      'CI',
      'Docs',
      'Manual'
    ])
  })

  test('a failing step fails the run, and its log is there to download', async () => {
    ground = await groundWith({ 'ci.yml': workflow('CI', 'push', 'echo oh no && exit 3') })
    const [run] = ground.runs()
    const [job] = run!.attempts[0]!.jobs
    expect([run!.attempts[0]!.conclusion, job!.conclusion]).toEqual(['failure', 'failure'])
    const { data } = await client().actions.downloadJobLogsForWorkflowRun({
      owner: 'octo',
      repo: 'app',
      job_id: job!.id
    })
    expect(data).toMatch(/Z oh no\n.*Z ##\[error\]Process completed with exit code 3\./)
  })

  test('by a workflow, of a skipped commit, or of a disabled workflow start nothing', async () => {
    ground = await groundWith({ 'ci.yml': workflow('CI', 'push') })
    ground.repo.workflows.get('.github/workflows/ci.yml')!.state = 'disabled_manually'
    await ground.push({ a: '1' })
    ground.repo.workflows.get('.github/workflows/ci.yml')!.state = 'active'
    await ground.simulator.commit(ground.repo, { files: { b: '1' }, message: 'Quietly [skip ci]' })
    const secret = ground.simulator.createToken({
      kind: 'workflow',
      permissions: { contents: 'write' }
    })
    const after = [...ground.repo.runs.values()][0]!.headSha
    const byWorkflow = {
      before: after,
      after,
      actor: 'bot',
      token: ground.simulator.hub.tokens.get(secret)!
    }
    for (const listener of ground.simulator.events.onPush) {
      listener(ground.repo, { ref: 'refs/heads/main', ...byWorkflow })
    }
    await ground.idle()
    expect(ground.runs()).toHaveLength(1)
  })

  test('a broken file makes a run without jobs that is named by its path and says why', async () => {
    ground = await groundWith({
      'ci.yml': `${workflow('CI', 'push')}permissions:\n  workflows: write\n`,
      'no.yml': 'on: [push\n'
    })
    expect(
      ground.runs().map(({ name, attempts: [attempt] }) => [name, attempt!.conclusion])
    ).toEqual([
      ['.github/workflows/ci.yml', 'failure'],
      ['.github/workflows/no.yml', 'failure']
    ])
    expect(ground.runs().map(({ attempts }) => attempts[0]!.jobs)).toEqual([[], []])
    expect(ground.runs()[0]!.startupCheck!.annotations[0]).toMatchObject({
      path: '.github/workflows/ci.yml',
      startLine: 10,
      message: "(Line: 10, Col: 3): Unexpected value 'workflows'"
    })
  })

  test('a call that asks for more than it may is a startup failure that says so', async () => {
    const called =
      'on: workflow_call\npermissions:\n  issues: write\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n'
    const caller =
      'name: CI\non: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n'
    ground = await groundWith({ 'called.yml': called, 'ci.yml': caller })
    expect(told(ground.runs())).toEqual(['CI: push main startup_failure'])
    expect(ground.runs()[0]!.startupCheck?.annotations[0]?.message).toMatch(
      /is requesting 'issues: write', but is only allowed 'issues: none'/
    )
  })
})
