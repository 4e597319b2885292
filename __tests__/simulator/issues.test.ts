import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import { type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub
let octokit: Octokit
let at: LocalGithub['at']

beforeAll(async () => {
  github = await localGithub({ collaborators: { octocat: 'write' } })
  octokit = github.octokit()
  at = github.at
})
afterAll(() => github.close())

describe('issues', () => {
  test('one is created with labels that are made on the way', async () => {
    const { data } = await octokit.issues.create({
      ...at,
      title: 'Broken',
      body: 'It broke.',
      labels: ['auto-heal', 'BUG']
    })
    expect(data.user?.login).toBe('github-actions[bot]')
    expect(data.labels.map((label) => (label as { name: string }).name)).toEqual([
      'auto-heal',
      'bug'
    ])
    const label = await octokit.issues.getLabel({ ...at, name: 'auto-heal' })
    expect(label.data.color).toBe('ededed')
  })

  test('lists filter by state, labels, creator and time, in the order asked', async () => {
    const made = await octokit.issues.create({ ...at, title: 'Old', labels: ['listed', 'bug'] })
    await octokit.issues.create({ ...at, title: 'Newer', labels: ['listed'] })
    await octokit.issues.update({ ...at, issue_number: made.data.number, state: 'closed' })
    const titles = async (query: Parameters<typeof octokit.issues.listForRepo>[0] | object) =>
      (await octokit.issues.listForRepo({ ...at, labels: 'listed', ...query })).data.map(
        ({ title }) => title
      )
    expect(await titles({})).toEqual(['Newer'])
    expect(await titles({ state: 'closed' })).toEqual(['Old'])
    expect(await titles({ state: 'all' })).toEqual(['Newer', 'Old'])
    expect(await titles({ state: 'all', direction: 'asc' })).toEqual(['Old', 'Newer'])
    expect(await titles({ state: 'all', labels: 'Listed,bug' })).toEqual(['Old'])
    expect(await titles({ state: 'all', creator: 'octocat' })).toEqual([])
    expect(await titles({ state: 'all', since: '2100-01-01T00:00:00Z' })).toEqual([])
  })

  test('closing says who and why, reopening takes it back', async () => {
    const { data } = await octokit.issues.create({ ...at, title: 'To close' })
    const one = { ...at, issue_number: data.number }
    const closed = await octokit.issues.update({
      ...one,
      state: 'closed',
      state_reason: 'not_planned'
    })
    expect(closed.data).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_by: { login: 'github-actions[bot]' }
    })
    const opened = await octokit.issues.update({ ...one, state: 'open' })
    expect(opened.data).toMatchObject({
      state_reason: 'reopened',
      closed_at: null,
      closed_by: null
    })
  })

  test('texts that are too long are refused in GitHub’s words', async () => {
    const long = 'é'.repeat(65_537)
    expect(await refusal(octokit.issues.create({ ...at, title: 'x', body: long }))).toMatch(
      '422 Validation Failed: {"resource":"Issue","code":"custom","field":"body",' +
        '"message":"body is too long (maximum is 65536 characters)"}'
    )
    const full = await octokit.issues.create({ ...at, title: 'x', body: long.slice(1) })
    expect(full.data.body).toHaveLength(65_536)
    const comment = octokit.issues.createComment({
      ...at,
      issue_number: full.data.number,
      body: long
    })
    expect(await refusal(comment)).toMatch('"resource":"IssueComment"')
    expect(await refusal(octokit.issues.create({ ...at, title: '' }))).toMatch('422 ')
  })

  test('collaborators are assigned, strangers refused, Copilot by users alone', async () => {
    const { data } = await octokit.issues.create({ ...at, title: 'Who?', assignees: ['octocat'] })
    const one = { ...at, issue_number: data.number }
    expect(data.assignee?.login).toBe('octocat')
    expect(await refusal(octokit.issues.create({ ...at, title: 'x', assignees: ['who'] }))).toMatch(
      '"field":"assignees","code":"invalid"'
    )
    const copilot = { ...one, assignees: ['copilot-swe-agent[bot]'] }
    const logins = async (client: Octokit) =>
      (await client.issues.addAssignees(copilot)).data.assignees?.map(({ login }) => login)
    expect(await logins(octokit)).toEqual(['octocat'])
    const person = github.octokit({ kind: 'fine-grained', permissions: { issues: 'write' } })
    expect(await logins(person)).toEqual(['octocat', 'copilot-swe-agent[bot]'])
    const rest = await octokit.issues.removeAssignees({ ...one, assignees: ['octocat'] })
    expect(rest.data.assignees).toHaveLength(1)
  })

  test('whoever listens is told', async () => {
    const told: string[] = []
    const listener: (typeof github.simulator.events.onIssue)[0] = (_, { action, label }) =>
      told.push(label ? `${action} ${label}` : action)
    github.simulator.events.onIssue.push(listener)
    const { data } = await octokit.issues.create({ ...at, title: 'x', labels: ['a'] })
    await octokit.issues.setLabels({ ...at, issue_number: data.number, labels: ['b'] })
    await octokit.issues.update({ ...at, issue_number: data.number, state: 'closed' })
    expect(told).toEqual(['opened', 'labeled a', 'labeled b', 'unlabeled a', 'closed'])
  })

  test('where issues are off there is none, but pull requests are', async () => {
    const { simulator } = github
    const files = { 'README.md': 'x\n' }
    const repo = await simulator.createRepository({
      owner: 'octo',
      name: 'quiet',
      files,
      settings: { hasIssues: false, actionsMayCreatePullRequests: true }
    })
    await simulator.commit(repo, { branch: 'fix', files: { a: 'b' }, message: 'Fix' })
    const quiet = { owner: 'octo', repo: 'quiet' }
    expect(await refusal(octokit.issues.create({ ...quiet, title: 'x' }))).toMatch(
      '410 Issues has been disabled in this repository.'
    )
    await octokit.pulls.create({ ...quiet, title: 'Fix', head: 'fix', base: 'main' })
    const { data } = await octokit.issues.listForRepo(quiet)
    expect(data.map(({ pull_request: pull }) => pull?.url)).toEqual([
      `${simulator.url}/repos/octo/quiet/pulls/1`
    ])
    expect((await octokit.issues.get({ ...quiet, issue_number: 1 })).data.title).toBe('Fix')
  })
})

describe('comments', () => {
  test('are written, listed, changed and deleted', async () => {
    const { data: issue } = await octokit.issues.create({ ...at, title: 'Talk' })
    const one = { ...at, issue_number: issue.number }
    const { data: comment } = await octokit.issues.createComment({ ...one, body: 'First' })
    const of = { ...at, comment_id: comment.id }
    await octokit.issues.updateComment({ ...of, body: 'Second' })
    expect((await octokit.issues.getComment(of)).data.body).toBe('Second')
    expect((await octokit.issues.listComments(one)).data).toHaveLength(1)
    expect((await octokit.issues.get(one)).data.comments).toBe(1)
    await octokit.issues.deleteComment(of)
    expect(await refusal(octokit.issues.getComment(of))).toMatch('404 Not Found')
    expect(await refusal(octokit.issues.createComment({ ...one, body: ' ' }))).toMatch(
      'Body cannot be blank'
    )
    expect(
      await refusal(octokit.issues.createComment({ ...one, issue_number: 9999, body: 'x' }))
    ).toMatch('404 Not Found')
  })
})

describe('labels', () => {
  const long = 'x'.repeat(51)

  test('are created once, renamed on their issues, and deleted', async () => {
    await octokit.issues.createLabel({ ...at, name: 'first', color: 'ff0000', description: 'One' })
    expect(await refusal(octokit.issues.createLabel({ ...at, name: 'First' }))).toMatch(
      '"resource":"Label","code":"already_exists","field":"name"'
    )
    const { data: issue } = await octokit.issues.create({ ...at, title: 'x', labels: ['first'] })
    const one = { ...at, issue_number: issue.number }
    await octokit.issues.updateLabel({ ...at, name: 'first', new_name: 'a/b' })
    const names = async () =>
      (await octokit.issues.listLabelsOnIssue(one)).data.map(({ name }) => name)
    expect(await names()).toEqual(['a/b'])
    await octokit.issues.removeLabel({ ...one, name: 'a/b' })
    expect(await refusal(octokit.issues.removeLabel({ ...one, name: 'a/b' }))).toMatch(
      '404 Label does not exist'
    )
    await octokit.issues.addLabels({ ...one, labels: ['a/b', 'c'] })
    await octokit.issues.deleteLabel({ ...at, name: 'a/b' })
    expect(await names()).toEqual(['c'])
    await octokit.issues.removeAllLabels(one)
    expect(await names()).toEqual([])
    expect((await octokit.issues.listLabelsForRepo(at)).data.length).toBeGreaterThan(3)
  })

  test('a name over fifty characters is refused, less clearly on an issue', async () => {
    expect(await refusal(octokit.issues.createLabel({ ...at, name: long }))).toMatch(
      '{"resource":"Label","code":"custom","field":"name",' +
        '"message":"name is too long (maximum is 50 characters)"}'
    )
    expect(await refusal(octokit.issues.create({ ...at, title: 'x', labels: [long] }))).toMatch(
      `{"value":"${long}","resource":"Label","field":"name","code":"invalid"}`
    )
  })
})
