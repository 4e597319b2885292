import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openMonitor, type Monitor } from '../../simulator/monitor/open-monitor.js'
import { startSimulator, type Simulator } from '../../simulator/index.js'
import type { NewFile } from '../../simulator/git/commit-files.js'
import type { IssueState, RepositorySettings, RepositoryState } from '../../simulator/model.js'
import { decodePullMarker } from '../../src/engine/pull-marker.js'
import type { Report } from '../../src/report/report-schema.js'
import { watchConformance } from '../support/conformance.js'

const ci = '.github/workflows/ci.yml'
const workflow = (on: string, ...steps: string[]) =>
  [
    'name: CI',
    `on: ${on}`,
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...steps.map((step) => `      ${step}`),
    ''
  ].join('\n')
const checkout = '- uses: actions/checkout@v7'
/** "Allow GitHub Actions to create and approve pull requests". */
const mayOpen = { actionsMayCreatePullRequests: true }
const script = '#!/bin/sh\necho hello\n'
const say = { 'say.sh': { mode: '100755', content: script } } as const
const plain = { 'say.sh': { mode: '100644', content: script } } as const
const directory = fileURLToPath(new URL('../..', import.meta.url))
const longest = 120_000

let github: Simulator
let conformance: ReturnType<typeof watchConformance>
let repo: RepositoryState
let monitor: Monitor

beforeEach(async () => {
  github = await startSimulator()
  conformance = watchConformance(github)
})
afterEach(async () => {
  await github.close()
  conformance.expectNoViolations()
})

const permissions = {
  ...({ actions: 'write', checks: 'read', contents: 'write', issues: 'write' } as const),
  'pull-requests': 'write'
} as const

async function open(
  files: Record<string, NewFile | string>,
  settings: Partial<RepositorySettings> = {},
  kind: 'app' | 'workflow' = 'app'
): Promise<void> {
  repo = await github.createRepository({ owner: 'octo', name: 'app', settings })
  const more = kind === 'app' ? ({ workflows: 'write' } as const) : {}
  const token = github.createToken({ kind, permissions: { ...permissions, ...more } })
  const inputs = { 'rerun-delay': '0', 'cycle-delay': '0' }
  monitor = openMonitor({ github, repository: repo, directory, token, inputs })
  await push(files)
}

const push = (files: Record<string, NewFile | string | null>, message = 'Change it') =>
  github.commit(repo, { files, message })

/** What each start did, in order. */
async function settle(): Promise<string[]> {
  const looks = await monitor.settle()
  return looks.map(({ run, attempt, report, log, exitCode }) => {
    if (exitCode !== 0) throw new Error(log)
    const [outcome] = (report as Report).outcomes
    const done = (outcome?.actions ?? []).map(({ kind, status }) =>
      status === 'done' ? kind : `${kind} ${status}`
    )
    const where = run.headBranch?.startsWith('auto-heal/') ? 'branch' : run.headBranch
    return `${where}/${attempt} ${run.attempts[attempt - 1]?.conclusion}: ${done.join(', ') || 'nothing'}`
  })
}

const pulls = () => [...repo.issues.values()].filter(({ pullRequest }) => pullRequest !== null)
const pull = () => {
  const [first] = pulls()
  if (!first) throw new Error('There is no pull request.')
  return first
}
const markerOf = ({ body }: IssueState) => decodePullMarker(body ?? '')
const commentsOn = ({ comments }: IssueState) => comments.map(({ body }) => body).join('\n')

const missing = workflow('push', '- run: ./say.sh')

/** The failure, its fix, the green branch, and the failure seen again without the fix. */
const verified = [
  'main/1 failure: issue, pull-request',
  'branch/1 success: control',
  'main/2 failure: issue, pull-request, confirm'
]

test(
  'a fix is verified, merged, watched, and has held',
  async () => {
    await open({ [ci]: missing, ...say })
    expect(await settle()).toEqual(verified)
    expect(pull().labels).toContain('auto-heal:verified')
    expect(commentsOn(pull())).toMatch(
      /\| Job \| Without it: .* \| With it: .*\n.*\n\| `build` \| failure \| success \|/
    )
    expect(await monitor.mergeVerified()).toEqual([pull().number])
    expect(await settle()).toEqual(['main/1 success: settle'])
    await push({ 'a.txt': 'a' })
    await settle()
    await push({ 'b.txt': 'b' })
    expect(await settle()).toEqual(['main/1 success: settle'])
    expect(markerOf(pull())?.watch).toMatchObject({ verdict: 'held' })
    await push({ 'c.txt': 'c' })
    expect(await settle()).toEqual(['main/1 success: nothing'])
  },
  longest
)

test(
  'what shows once the first failure is cured gets its own fix on the same branch',
  async () => {
    await open({ [ci]: missing, ...plain })
    expect(await settle()).toEqual([
      'main/1 failure: issue, pull-request',
      'branch/1 failure: amend',
      'branch/1 success: control',
      'main/2 failure: issue, pull-request, confirm'
    ])
    const { verification } = markerOf(pull())!
    expect(verification).toMatchObject({ state: 'verified', cycles: 2 })
    expect(verification.stages.map(({ fixer }) => fixer)).toEqual(['make-executable'])
    expect(pull().body).toContain('### And then')
    await monitor.mergeVerified()
    expect(await settle()).toEqual(['main/1 success: settle'])
  },
  longest
)

test(
  'a fix that does not help is withdrawn, and the issue waits for a person',
  async () => {
    const file = '$RUNNER_TEMP/11111111-2222-3333-4444-555555555555.sh'
    const again = `#!/bin/sh\necho "${file}: line 1: ./say.sh: Permission denied"\nexit 126\n`
    await open({
      [ci]: workflow('push', checkout, '- run: ./say.sh'),
      'say.sh': { mode: '100644', content: again }
    })
    expect(await settle()).toEqual([
      'main/1 failure: issue, pull-request',
      'branch/1 failure: withdraw'
    ])
    expect(pull()).toMatchObject({ state: 'closed' })
    expect(commentsOn(pull())).toContain('It does not help')
    expect(repo.issues.get(1)?.labels).toContain('needs-manual-fix')
    await push({ 'a.txt': 'a' })
    expect(await settle()).toEqual(['main/1 failure: issue'])
  },
  longest
)

test(
  'a failure that passes without the fix is not claimed as cured',
  async () => {
    const once = '- run: test $GITHUB_REF_NAME/$GITHUB_RUN_ATTEMPT != main/1 || ./say.sh'
    await open({ [ci]: workflow('push', once), ...say })
    expect(await settle()).toEqual([
      'main/1 failure: issue, pull-request',
      'branch/1 success: control',
      'main/2 success: resolve, withdraw'
    ])
    expect(commentsOn(pull())).toContain('Flaky, not cured')
    expect(pull()).toMatchObject({ state: 'closed', labels: ['auto-heal', 'workflow-fix'] })
  },
  longest
)

describe('after the merge', () => {
  const merged = async (config: string) => {
    await open({ [ci]: missing, ...say, '.github/auto-heal.yml': config })
    await settle()
    await monitor.mergeVerified()
    await settle()
  }

  test(
    'the failure comes back: the issue is open again, and a pull request takes the fix back',
    async () => {
      await merged('rollback: pull-request\n')
      await push({ 'say.sh': null })
      expect(await settle()).toEqual(['main/1 failure: issue, revert', 'branch/1 failure: nothing'])
      const [fix, revert] = pulls()
      expect(commentsOn(fix!)).toContain('The failure is back')
      expect(revert).toMatchObject({ title: '[Auto-Heal] Revert fix: CI', state: 'open' })
      expect(repo.issues.get(1)?.state).toBe('open')
    },
    longest
  )

  test(
    'the failure comes back, and nothing is taken back where the config does not ask for it',
    async () => {
      await merged('rollback: off\n')
      await push({ 'say.sh': null })
      expect(await settle()).toEqual(['main/1 failure: issue, note'])
      expect(pulls()).toHaveLength(1)
    },
    longest
  )

  test(
    'other failures that begin with it are named',
    async () => {
      const picky = '#!/bin/sh\ntest ! -e bad.json || python3 -m json.tool bad.json\n'
      await open({ [ci]: missing, 'say.sh': { mode: '100755', content: picky } })
      expect(await settle()).toEqual(verified)
      await push({ 'bad.json': '{' })
      await settle()
      await monitor.mergeVerified()
      expect(await settle()).toEqual(['main/1 failure: issue, note'])
      expect(commentsOn(pull())).toContain('Other failures began')
      expect(commentsOn(pull())).toContain('`build`')
    },
    longest
  )
})

describe('a person', () => {
  test(
    'who closes the pull request has declined the change',
    async () => {
      await open({ [ci]: missing, ...say })
      await settle()
      pull().state = 'closed'
      await push({ 'a.txt': 'a' })
      expect(await settle()).toEqual(['main/1 failure: issue, settle'])
      expect(markerOf(pull())?.verification.state).toBe('rejected')
      await push({ 'b.txt': 'b' })
      expect(await settle()).toEqual(['main/1 failure: issue'])
    },
    longest
  )

  test(
    'who mends it supersedes the fix',
    async () => {
      await open({ [ci]: missing, ...say })
      await settle()
      await push({ [ci]: workflow('push', checkout, '- run: ./say.sh') })
      expect(await settle()).toEqual(['main/1 success: resolve, withdraw'])
      expect(commentsOn(pull())).toContain('Not needed any more')
    },
    longest
  )

  test(
    'who commits to the branch has it for themselves',
    async () => {
      await open({ [ci]: missing, ...say })
      await settle()
      const branch = pull().pullRequest!.headRef
      await github.commit(repo, { branch, files: { 'own.txt': 'x' }, message: 'Mine' })
      expect(await settle()).toEqual(['branch/1 success: nothing'])
    },
    longest
  )
})

describe('with the workflow’s own token', () => {
  const calling = (on: string) => workflow(on, checkout, '- run: ./say.sh')

  test(
    'a person approves the run',
    async () => {
      await open({ [ci]: calling('[push, pull_request]'), ...plain }, mayOpen, 'workflow')
      expect(await settle()).toEqual([
        'main/1 failure: issue, pull-request',
        'branch/1 action_required: nothing'
      ])
      expect(pull().body).toContain("press 'Approve workflows to run'")
      monitor.approveWaiting()
      expect(await settle()).toEqual([
        'branch/1 success: control',
        'main/2 failure: issue, pull-request, confirm'
      ])
    },
    longest
  )

  test(
    'a workflow that listens to `workflow_dispatch` is started',
    async () => {
      await open({ [ci]: calling('[push, workflow_dispatch]'), ...plain }, mayOpen, 'workflow')
      expect(await settle()).toEqual(verified)
    },
    longest
  )
})

test(
  'GitHub merges what is safe and verified where the config says so',
  async () => {
    const settings = { allowAutoMerge: true, requiredChecks: ['review'] }
    await open(
      { [ci]: missing, ...say, '.github/auto-heal.yml': 'auto-merge: verified-safe\n' },
      settings
    )
    expect(await settle()).toEqual(verified)
    expect(pull().pullRequest).toMatchObject({ autoMerge: expect.anything() as unknown })
  },
  longest
)
