import { afterEach, describe, expect, test } from '@jest/globals'
import { octokitClient } from '../octokit-client.js'
import { type Ground, groundWith, told, workflow } from './ground.js'

let ground: Ground

afterEach(() => ground.close())

const client = () =>
  octokitClient(ground.simulator, { kind: 'app', permissions: { actions: 'write' } })

describe('re-runs', () => {
  test('execute the workflow again, with what changed outside', async () => {
    ground = await groundWith({
      'ci.yml': workflow('CI', 'push', 'test ${{ github.run_attempt }} = 2')
    })
    const params = { owner: 'octo', repo: 'app', run_id: ground.runs()[0]!.id }
    expect(told(ground.runs())).toEqual(['CI: push main failure'])
    await client().actions.reRunWorkflowFailedJobs(params)
    const { data } = await client().actions.getWorkflowRun(params)
    expect(data.run_attempt).toBe(2)
    expect(['queued', 'in_progress']).toContain(data.status)
    await ground.idle()
    expect(told(ground.runs())).toEqual(['CI: push main success'])
    expect(ground.runs()[0]!.triggeringActor).toBe('auto-heal-app[bot]')
  })
})

describe('cancelling', () => {
  test('stops a run that is being executed', async () => {
    ground = await groundWith({ 'm.yml': workflow('M', 'workflow_dispatch', 'sleep 60') })
    const params = { owner: 'octo', repo: 'app' }
    await client().actions.createWorkflowDispatch({ ...params, workflow_id: 'm.yml', ref: 'main' })
    const [run] = ground.runs()
    while (!run!.attempts[0]!.jobs[0]?.steps.some(({ status }) => status === 'in_progress')) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await client().actions.cancelWorkflowRun({ ...params, run_id: run!.id })
    await ground.idle()
    expect(told(ground.runs())).toEqual(['M: workflow_dispatch main cancelled'])
  })
})

describe('workflow_run', () => {
  test('listeners hear of every attempt, on the default branch, with the whole payload', async () => {
    const print =
      'cat $GITHUB_EVENT_PATH | tr -d " \\n" | grep -o \'"run_attempt":.\' && echo $GITHUB_REF'
    ground = await groundWith({
      'ci.yml': workflow('CI', 'push', 'test -z "$(git --version)"'),
      'monitor.yml': workflow(
        'Monitor',
        '{ workflow_run: { workflows: [CI], types: [completed] } }',
        print
      )
    })
    await ground.push({ a: '1' }, 'topic')
    expect(told(ground.runs())).toEqual([
      'CI: push main failure',
      'Monitor: workflow_run main success',
      'CI: push topic failure',
      'Monitor: workflow_run main success'
    ])
    await client().actions.reRunWorkflowFailedJobs({
      owner: 'octo',
      repo: 'app',
      run_id: ground.runs()[2]!.id
    })
    await ground.idle()
    const monitors = ground.runs().filter(({ name }) => name === 'Monitor')
    const logs = monitors.map(({ attempts }) =>
      attempts[0]!.jobs[0]!.steps.map(({ log }) => log).join('')
    )
    expect(logs).toHaveLength(3)
    expect(logs[1]).toContain('"run_attempt":1')
    expect(logs[2]).toContain('"run_attempt":2')
    expect(logs[2]).toContain('refs/heads/main')
  })

  test('a chain ends after three links', async () => {
    ground = await groundWith({
      'ci.yml': workflow('CI', 'push'),
      'echo.yml': workflow(
        'Echo',
        '{ workflow_run: { workflows: [CI, Echo], types: [completed] } }'
      )
    })
    expect(ground.runs().filter(({ name }) => name === 'Echo')).toHaveLength(3)
  })
})

describe('by hand and by the hour', () => {
  const inputs =
    '\n  workflow_dispatch:\n    inputs:\n      level: { type: choice, options: [low, high], required: true }\n      dry: { type: boolean, default: true }'

  test('a dispatch runs on its ref with its inputs', async () => {
    ground = await groundWith({
      'm.yml': workflow('M', inputs, 'echo "${{ inputs.level }}-${{ inputs.dry }}-$GITHUB_REF"')
    })
    await ground.push({ a: '1' }, 'topic')
    const params = { owner: 'octo', repo: 'app', workflow_id: 'm.yml', ref: 'topic' }
    await client().actions.createWorkflowDispatch({ ...params, inputs: { level: 'high' } })
    await ground.idle()
    expect(told(ground.runs())).toEqual(['M: workflow_dispatch topic success'])
    const log = ground
      .runs()[0]!
      .attempts[0]!.jobs[0]!.steps.map((step) => step.log)
      .join('')
    expect(log).toContain('high-true-refs/heads/topic')
  })

  test("and is refused in GitHub's words", async () => {
    ground = await groundWith({ 'm.yml': workflow('M', inputs), 'ci.yml': workflow('CI', 'push') })
    const dispatch = (workflow_id: string, ref: string, given: Record<string, string>) =>
      client()
        .actions.createWorkflowDispatch({
          owner: 'octo',
          repo: 'app',
          workflow_id,
          ref,
          inputs: given
        })
        .then(
          ({ status }) => String(status),
          (error: Error) => error.message.split(' - ')[0]
        )
    expect(await dispatch('m.yml', 'gone', {})).toBe('No ref found for: gone')
    expect(await dispatch('ci.yml', 'main', {})).toBe(
      "Workflow does not have 'workflow_dispatch' trigger"
    )
    expect(await dispatch('m.yml', 'main', {})).toBe("Required input 'level' not provided")
    expect(await dispatch('m.yml', 'main', { level: 'low', x: '1' })).toBe(
      'Unexpected inputs provided: ["x"]'
    )
    expect(await dispatch('m.yml', 'main', { level: 'mid' })).toBe(
      "Provided value 'mid' for input 'level' not in the list of allowed values"
    )
    expect(await dispatch('m.yml', 'main', { level: 'low' })).toBe('204')
    await ground.idle()
  })

  test('a cron line runs the workflows that have it', async () => {
    ground = await groundWith({
      'a.yml': workflow(
        'Nightly',
        "{ schedule: [{ cron: '0 3 * * *' }] }",
        'echo ${{ github.event.schedule }}'
      ),
      'b.yml': workflow('Hourly', "{ schedule: [{ cron: '7 * * * *' }] }")
    })
    await ground.simulator.hub.actions!.schedule(ground.repo, '0 3 * * *')
    await ground.idle()
    expect(told(ground.runs())).toEqual(['Nightly: schedule main success'])
    expect(
      ground
        .runs()[0]!
        .attempts[0]!.jobs[0]!.steps.map(({ log }) => log)
        .join('')
    ).toContain('0 3 * * *')
  })
})
