import { afterEach, expect, test } from '@jest/globals'

import type { RepositorySettings } from '../../simulator/model.js'
import { allPermissions, type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub

afterEach(() => github.close())

const ready = `mutation ($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`
const auto = `mutation ($id: ID!) {
  enablePullRequestAutoMerge(input: {pullRequestId: $id, mergeMethod: SQUASH}) { clientMutationId }
}`

const ci = (script: string) => `name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: ${script}
`

async function opened(settings: Partial<RepositorySettings>, { draft = false } = {}) {
  github = await localGithub({
    files: { 'a.txt': 'a\n', '.github/workflows/ci.yml': ci('test ${{ github.run_attempt }} = 2') },
    settings
  })
  const { simulator, repo, at } = github
  await simulator.actions.idle()
  await simulator.commit(repo, { branch: 'topic', files: { 'a.txt': 'b\n' }, message: 'Change' })
  const octokit = github.octokit({ kind: 'app', permissions: allPermissions })
  const { data } = await octokit.pulls.create({
    ...at,
    ...{ head: 'topic', base: 'main', title: 'T', draft }
  })
  const one = { ...at, pull_number: data.number }
  return { octokit, one, id: data.node_id, get: async () => (await octokit.pulls.get(one)).data }
}

/** The first attempt fails. */
async function runAgain(): Promise<void> {
  const [run] = github.repo.runs.values()
  await github.octokit().actions.reRunWorkflowFailedJobs({ ...github.at, run_id: run!.id })
  await github.simulator.actions.idle()
}

test('a draft is marked ready with contents: write as well, and then merges', async () => {
  const { octokit, one, id, get } = await opened({}, { draft: true })
  expect(await get()).toMatchObject({ draft: true, mergeable_state: 'draft' })
  expect(await refusal(octokit.pulls.merge(one))).toMatch('405 Pull Request is still a draft')
  const weak = github.octokit({ kind: 'workflow', permissions: { 'pull-requests': 'write' } })
  const input = { pullRequestId: id }
  expect(await refusal(weak.graphql(ready, { input }))).toMatch(
    'Resource not accessible by integration'
  )
  expect(await octokit.graphql(ready, { input })).toMatchObject({
    markPullRequestReadyForReview: { pullRequest: { isDraft: false } }
  })
  expect((await get()).draft).toBe(false)
  await octokit.pulls.merge(one)
  expect((await get()).merged).toBe(true)
  await octokit.pulls.update({ ...one, body: 'Afterwards.' })
  expect((await get()).body).toBe('Afterwards.')
})

test('auto-merge is refused where the setting is off and where nothing is left to wait for', async () => {
  const { octokit, id } = await opened({})
  const words = () => refusal(octokit.graphql(auto, { id }))
  expect(await words()).toMatch('Pull request Auto merge is not allowed for this repository')
  github.repo.settings.allowAutoMerge = true
  await github.simulator.actions.idle()
  expect(await words()).toMatch('Pull request Pull request is in unstable status')
  await runAgain()
  expect(await words()).toMatch('Pull request Pull request is in clean status')
})

test('auto-merge merges when what is required turns green, and deletes the head where set', async () => {
  const { octokit, one, id, get } = await opened({
    ...{ allowAutoMerge: true, requiredChecks: ['test'], deleteBranchOnMerge: true }
  })
  expect(await refusal(octokit.pulls.merge(one))).toMatch(
    'Required status check "test" is expected'
  )
  await octokit.graphql(auto, { id })
  await github.simulator.actions.idle()
  expect(await get()).toMatchObject({
    mergeable_state: 'blocked',
    auto_merge: { merge_method: 'squash' }
  })
  await runAgain()
  expect(await get()).toMatchObject({ merged: true, auto_merge: null })
  expect(await refusal(octokit.git.getRef({ ...github.at, ref: 'heads/topic' }))).toMatch('404')
})

test('auto-merge waits on where what is required fails', async () => {
  const { octokit, id, get } = await opened({ allowAutoMerge: true, requiredChecks: ['other'] })
  await octokit.graphql(auto, { id })
  await github.simulator.actions.idle()
  expect(await get()).toMatchObject({ merged: false, mergeable_state: 'blocked' })
})

test("a person approves the run of a pull request of the workflow's own token", async () => {
  github = await localGithub({
    files: { 'a.txt': 'a\n', '.github/workflows/ci.yml': ci('echo hello') },
    settings: { actionsMayCreatePullRequests: true }
  })
  const { simulator, repo, at } = github
  await simulator.actions.idle()
  await simulator.commit(repo, { branch: 'topic', files: { 'a.txt': 'b\n' }, message: 'Change' })
  await github.octokit().pulls.create({ ...at, head: 'topic', base: 'main', title: 'T' })
  await simulator.actions.idle()
  const [run] = [...repo.runs.values()]
  expect(run?.attempts[0]?.conclusion).toBe('action_required')
  simulator.actions.approve(repo, run!)
  await simulator.actions.idle()
  expect(run?.attempts).toHaveLength(1)
  expect(run?.attempts[0]?.conclusion).toBe('success')
  expect(() => simulator.actions.approve(repo, run!)).toThrow('not from a fork')
})

test("a dispatch by the file's name with a workflow's token runs, on the branch that is told", async () => {
  const text = ci('echo hello').replace('on: pull_request', 'on: workflow_dispatch')
  github = await localGithub({ files: { '.github/workflows/ci.yml': text } })
  const { simulator, repo, at } = github
  await simulator.actions.idle()
  await simulator.commit(repo, { branch: 'topic', files: { b: 'b' }, message: 'Change' })
  await github
    .octokit()
    .actions.createWorkflowDispatch({ ...at, workflow_id: 'ci.yml', ref: 'topic' })
  await simulator.actions.idle()
  const [run] = [...repo.runs.values()]
  expect(run).toMatchObject({ headBranch: 'topic', event: 'workflow_dispatch' })
  expect(run?.attempts[0]?.conclusion).toBe('success')
})
