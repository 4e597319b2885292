import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { monitorPermissions, onCompleted, openStage, shown, writes, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const network = {
  jobs: [
    {
      name: 'build',
      steps: [
        {
          name: 'Install',
          run: 'npm ci',
          log: ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
        }
      ]
    }
  ]
}
const without = (name: keyof typeof monitorPermissions, level: 'none' | 'read' = 'none') =>
  stage.newToken({ permissions: { ...monitorPermissions, [name]: level } })

describe('the workflow token', () => {
  test('without actions: write can not re-run, says so, and tells people instead', async () => {
    const told = await onCompleted(stage, stage.addRun(network), {
      token: without('actions', 'read')
    })
    expect(told.exitCode).toBe(0)
    expect(told.summary).toContain('actions: write')
    expect(told.outputs).toMatchObject({ actions: 'issue', reran: 'false' })
  })

  test('without issues: write writes the verdict into the summary and says what is missing', async () => {
    const told = await onCompleted(stage, stage.addRun(), { token: without('issues', 'read') })
    expect(told.exitCode).toBe(0)
    expect(told.summary).toContain('issues: write')
    expect(told.report!.outcomes[0]!.diagnoses).toHaveLength(1)
    expect(stage.openIssues()).toEqual([])
  })

  test('without issues at all keeps the verdict', async () => {
    stage.repo.settings.hasIssues = false
    const told = await onCompleted(stage, stage.addRun())
    expect(told.exitCode).toBe(0)
    expect(told.report!.outcomes[0]!.diagnoses).toHaveLength(1)
    expect(told.summary).toMatch(/issues are switched off/i)
  })

  test('without checks: read lists the annotations as missing', async () => {
    const told = await onCompleted(stage, stage.addRun(), { token: without('checks') })
    const { missing } = told.report!.outcomes[0]!.incident!
    expect(missing.map(({ what, reason }) => `${what}: ${reason}`).join()).toMatch(
      /annotations: .*checks: read/
    )
    expect(told.outputs['actions']).toBe('issue')
  })

  test('without contents: read lists the workflow file as missing', async () => {
    const told = await onCompleted(stage, stage.addRun(), { token: without('contents') })
    expect(told.exitCode).toBe(0)
    expect(told.outputs['actions']).toBe('issue')
  })

  test('of a fork can only read: nothing is lost but the writing', async () => {
    const token = stage.newToken({ fork: true })
    const told = await onCompleted(stage, stage.addRun(), { token })
    expect(told.exitCode).toBe(0)
    expect(told.report!.outcomes[0]!.diagnoses).toHaveLength(1)
    expect(stage.openIssues()).toEqual([])
  })
})

const readWrite = { ...monitorPermissions, metadata: 'read' } as const
describe.each([
  ['an app', { kind: 'app', permissions: readWrite } as const],
  ['a fine-grained token', { kind: 'fine-grained', permissions: readWrite } as const],
  ['a classic token', { kind: 'classic' as const, scopes: ['repo'] }]
])('%s', (_name, kind) => {
  test('keeps one issue and re-runs', async () => {
    if (kind.kind !== 'app') stage.repo.collaborators.set('octocat', 'write')
    const token = stage.newToken(kind)
    await onCompleted(stage, stage.addRun(), { token })
    await onCompleted(stage, stage.addRun(), { token })
    expect(stage.openIssues()).toHaveLength(1)
    expect(stage.openIssues()[0]!.body).toContain('Seen 2 times')
    const told = await onCompleted(stage, stage.addRun(network), { token })
    expect(told.outputs['reran']).toBe('true')
  })
})

test('a token that GitHub does not know is one clear line', async () => {
  const told = await onCompleted(stage, stage.addRun(), { token: 'ghs_wrong' })
  expect(told.exitCode).toBe(1)
  expect(shown(told).at(-1)).toMatch(/^::error::.*does not accept the token.*$/)
  expect(writes(told)).toEqual([])
})
