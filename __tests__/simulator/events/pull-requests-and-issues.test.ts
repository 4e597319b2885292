import { afterEach, describe, expect, test } from '@jest/globals'
import { readRef } from '../../../simulator/git/refs.js'
import type {
  IssueState,
  PullRequestState,
  RepositoryState,
  Token
} from '../../../simulator/model.js'
import { bringPullHead } from '../../../simulator/pushes.js'
import { octokitClient } from '../octokit-client.js'
import { type Ground, groundWith, logOf, told, workflow } from './ground.js'

let ground: Ground

afterEach(() => ground.close())

const client = () =>
  octokitClient(ground.simulator, { kind: 'app', permissions: { actions: 'write' } })

describe('pull requests and issues', () => {
  const issue = (number: number, pullRequest: PullRequestState | null = null): IssueState => ({
    ...{ number, id: 900 + number, title: 'Add b', body: '', state: 'open', stateReason: null },
    ...{ author: 'ann', labels: [], assignees: [], createdAt: 1, updatedAt: 1, closedAt: null },
    ...{ closedBy: null, locked: false, comments: [], pullRequest }
  })

  async function pullRequestFrom(head: RepositoryState, token: Token | null): Promise<void> {
    const headSha = await ground.simulator.commit(head, {
      branch: 'b',
      files: { b: '1' },
      message: 'b'
    })
    const baseSha = (await readRef(ground.repo.gitDir, 'refs/heads/main'))!
    await bringPullHead(ground.repo, 1, head, 'refs/heads/b')
    const pull = {
      headRef: 'b',
      headSha,
      headRepository: `${head.owner}/app`,
      baseRef: 'main',
      baseSha
    }
    const open = { draft: false, merged: false, mergedAt: null, mergeCommitSha: null }
    ground.repo.issues.set(1, issue(1, { ...pull, ...open }))
    for (const listener of ground.simulator.events.onPullRequest) {
      listener(ground.repo, { action: 'opened', number: 1, actor: 'ann', token })
    }
    await ground.idle()
  }

  const show = 'echo "sha $(cat b) secret [${{ secrets.KEY }}] base ${{ github.base_ref }}"'
  const onPull = { 'ci.yml': workflow('CI', 'pull_request', show) }
  test('of the same repository run on the merge commit and are listed with the run', async () => {
    ground = await groundWith(onPull)
    ground.repo.secrets = { KEY: 'hush' }
    await pullRequestFrom(ground.repo, null)
    expect(told(ground.runs())).toEqual(['CI: pull_request b success'])
    const { data } = await client().actions.getWorkflowRun({
      ...{ owner: 'octo', repo: 'app', run_id: ground.runs()[0]!.id }
    })
    expect(data.pull_requests?.map(({ number }) => number)).toEqual([1])
    expect(data.head_sha).toBe(ground.repo.issues.get(1)!.pullRequest!.headSha)
    expect(logOf(ground.runs()[0]!)).toContain('secret [***] base main')
  })

  test("of a fork get no secrets and a token that only reads; the run's list of them is empty", async () => {
    ground = await groundWith(onPull)
    ground.repo.secrets = { KEY: 'hush' }
    const fork = await ground.simulator.createRepository({
      owner: 'ann',
      name: 'app',
      fork: 'octo/app'
    })
    await pullRequestFrom(fork, null)
    expect(logOf(ground.runs()[0]!)).toContain('secret [] base main')
    expect([...ground.simulator.hub.tokens.values()].filter(({ fork }) => fork)).toHaveLength(1)
    const { data } = await client().actions.getWorkflowRun({
      ...{ owner: 'octo', repo: 'app', run_id: ground.runs()[0]!.id }
    })
    expect(data).toMatchObject({ pull_requests: [], head_repository: { full_name: 'ann/app' } })
  })

  test("opened by a workflow's token wait for approval", async () => {
    ground = await groundWith(onPull)
    const secret = ground.simulator.createToken({ kind: 'workflow' })
    await pullRequestFrom(ground.repo, ground.simulator.hub.tokens.get(secret)!)
    expect(told(ground.runs())).toEqual(['CI: pull_request b action_required'])
    expect(ground.runs()[0]!.attempts[0]!.jobs).toEqual([])
    const run_id = ground.runs()[0]!.id
    await client().actions.approveWorkflowRun({ owner: 'octo', repo: 'app', run_id })
    await ground.idle()
    expect(told(ground.runs())).toEqual(['CI: pull_request b success'])
  })

  test('a labelled issue starts its listeners, which see issue, label and sender', async () => {
    const print =
      'echo "${{ github.event.label.name }} #${{ github.event.issue.number }} ${{ github.event.sender.login }}"'
    ground = await groundWith({ 'l.yml': workflow('L', '{ issues: { types: [labeled] } }', print) })
    ground.repo.issues.set(7, issue(7))
    for (const action of ['opened', 'labeled']) {
      for (const listener of ground.simulator.events.onIssue) {
        listener(ground.repo, { action, number: 7, actor: 'ann', token: null, label: 'bug' })
      }
    }
    await ground.idle()
    expect(told(ground.runs())).toEqual(['L: issues main success'])
    expect(logOf(ground.runs()[0]!)).toContain('bug #7 ann')
  })
})
