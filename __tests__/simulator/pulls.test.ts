import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import { allPermissions, type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub
let octokit: Octokit
let at: LocalGithub['at']

beforeAll(async () => {
  github = await localGithub({
    collaborators: { octocat: 'write' },
    settings: { actionsMayCreatePullRequests: true }
  })
  octokit = github.octokit()
  at = github.at
})
afterAll(() => github.close())

const branch = (name: string, text = name) =>
  github.simulator.commit(github.repo, {
    branch: name,
    files: { 'change.txt': `${text}\n` },
    message: `Change ${name}`
  })

const open = (head: string, client = octokit) =>
  client.pulls.create({ ...at, title: `Merge ${head}`, head, base: 'main' })

test('a pull request is opened, found, changed and follows its branch', async () => {
  const sha = await branch('one')
  const { data: pull } = await open('one')
  expect(pull).toMatchObject({ commits: 1, additions: 1, changed_files: 1, mergeable: true })
  const found = await octokit.pulls.list({ ...at, head: 'octo:one', base: 'main' })
  expect(found.data.map(({ number }) => number)).toEqual([pull.number])
  expect((await octokit.pulls.list({ ...at, head: 'octo:other' })).data).toEqual([])
  const having = await octokit.repos.listPullRequestsAssociatedWithCommit({
    ...at,
    commit_sha: sha
  })
  expect(having.data.map(({ number }) => number)).toEqual([pull.number])
  const next = await branch('one', 'again')
  const one = { ...at, pull_number: pull.number }
  expect((await octokit.pulls.get(one)).data.head.sha).toBe(next)
  const changed = await octokit.pulls.update({ ...one, title: 'Other', state: 'closed' })
  expect(changed.data).toMatchObject({ title: 'Other', state: 'closed', merged: false })
})

test('a pull request is refused in GitHub’s words', async () => {
  await branch('twice', 'twice')
  await open('twice')
  expect(await refusal(open('twice'))).toMatch('A pull request already exists for octo:twice.')
  expect(await refusal(open('nowhere'))).toMatch('"field":"head","code":"invalid"')
  expect(await refusal(open('main'))).toMatch('No commits between main and main')
  const reader = github.octokit({ kind: 'workflow', permissions: { contents: 'write' } })
  expect(await refusal(open('twice', reader))).toMatch('403 Resource not accessible by integration')
})

test('the setting keeps a workflow from opening one, and an app not', async () => {
  await branch('setting')
  github.repo.settings.actionsMayCreatePullRequests = false
  await expect(open('setting')).rejects.toMatchObject({
    status: 403,
    message:
      'GitHub Actions is not permitted to create or approve pull requests. - ' +
      'https://docs.github.com/rest/pulls/pulls#create-a-pull-request'
  })
  const app = github.octokit({ kind: 'app', permissions: allPermissions })
  expect((await open('setting', app)).status).toBe(201)
  github.repo.settings.actionsMayCreatePullRequests = true
})

test('merging makes a commit on the base, once', async () => {
  await branch('merged', 'merged')
  const { data: pull } = await open('merged')
  const one = { ...at, pull_number: pull.number }
  expect(await refusal(octokit.pulls.merge({ ...one, sha: 'a'.repeat(40) }))).toMatch('409 ')
  const { data } = await octokit.pulls.merge(one)
  const tip = await octokit.repos.getCommit({ ...at, ref: 'main' })
  expect(tip.data.sha).toBe(data.sha)
  expect(tip.data.parents).toHaveLength(2)
  expect((await octokit.pulls.get(one)).data).toMatchObject({ merged: true, state: 'closed' })
  expect((await octokit.pulls.checkIfMerged(one)).status).toBe(204)
  expect(await refusal(octokit.pulls.merge(one))).toMatch('405 Pull Request is not mergeable')
})

test('a conflict is not mergeable', async () => {
  const { simulator, repo } = github
  await simulator.commit(repo, { branch: 'left', files: { 'c.txt': 'left\n' }, message: 'Left' })
  await simulator.commit(repo, { files: { 'c.txt': 'right\n' }, message: 'Right' })
  const { data } = await open('left')
  expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
})

test('a fork’s pull request brings its commits along', async () => {
  const fork = await github.simulator.createRepository({
    owner: 'guest',
    name: 'app',
    fork: 'octo/app'
  })
  await github.simulator.commit(fork, { branch: 'theirs', files: { g: 'g' }, message: 'Theirs' })
  const { data } = await open('guest:theirs')
  expect(data.head).toMatchObject({
    label: 'guest:theirs',
    repo: { full_name: 'guest/app', fork: true }
  })
  const comparison = await octokit.repos.compareCommitsWithBasehead({
    ...at,
    basehead: 'main...guest:theirs'
  })
  expect(comparison.data.ahead_by).toBe(1)
})

test('collaborators are asked for a review, nobody else', async () => {
  await branch('review')
  const { data: pull } = await open('review')
  const one = { ...at, pull_number: pull.number }
  const asked = await octokit.pulls.requestReviewers({ ...one, reviewers: ['octocat'] })
  expect(asked.data.requested_reviewers?.map(({ login }) => login)).toEqual(['octocat'])
  expect((await octokit.pulls.listRequestedReviewers(one)).data.users).toHaveLength(1)
  expect(await refusal(octokit.pulls.requestReviewers({ ...one, reviewers: ['who'] }))).toMatch(
    '422 Reviews may only be requested from collaborators.'
  )
  await octokit.pulls.removeRequestedReviewers({ ...one, reviewers: ['octocat'] })
  expect((await octokit.pulls.listRequestedReviewers(one)).data.users).toEqual([])
})
