import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub

beforeAll(async () => {
  github = await localGithub({ collaborators: { octocat: 'write', helper: 'triage' } })
})
afterAll(() => github.close())

test('a collaborator’s permission, in the old words and the new', async () => {
  const octokit = github.octokit()
  const of = async (username: string) => {
    const { data } = await octokit.repos.getCollaboratorPermissionLevel({ ...github.at, username })
    return [data.permission, data.role_name]
  }
  expect(await of('octo')).toEqual(['admin', 'admin'])
  expect(await of('octocat')).toEqual(['write', 'write'])
  expect(await of('helper')).toEqual(['read', 'triage'])
  expect(await of('github-actions[bot]')).toEqual(['read', 'read'])
  expect(await refusal(of('nobody'))).toMatch('404 nobody is not a user')
})

test('the settings for Actions are for administrators', async () => {
  const owner = github.octokit({ kind: 'classic', login: 'octo', scopes: ['repo'] })
  const read = () => owner.actions.getGithubActionsDefaultWorkflowPermissionsRepository(github.at)
  expect((await read()).data).toEqual({
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: false
  })
  await owner.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...github.at,
    can_approve_pull_request_reviews: true
  })
  expect((await read()).data.can_approve_pull_request_reviews).toBe(true)
  const enabled = await owner.actions.getGithubActionsPermissionsRepository(github.at)
  expect(enabled.data.enabled).toBe(true)
  const workflow = github.octokit().actions
  expect(
    await refusal(workflow.getGithubActionsDefaultWorkflowPermissionsRepository(github.at))
  ).toMatch('403 Resource not accessible by integration')
})

test('the repository says whether issues are on and where to clone it', async () => {
  const { data } = await github.octokit().repos.get(github.at)
  expect(data).toMatchObject({
    full_name: 'octo/app',
    default_branch: 'main',
    has_issues: true,
    clone_url: `${github.simulator.url}/octo/app.git`
  })
})
