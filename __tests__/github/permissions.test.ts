import { expect, test } from '@jest/globals'
import { mayWrite } from '../../src/github/permissions.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, repository } from './a-client.js'

const route = 'GET /repos/o/r/collaborators/ann/permission'

test.each([
  ['admin', true],
  ['maintain', true],
  ['write', true],
  ['read', false],
  ['none', false]
])('%s may write: %s', async (permission, may) => {
  const gitHub = new FakeGitHub().on(route, { json: { permission, role_name: permission } })
  expect(await mayWrite(aClient(gitHub).client, repository, 'ann')).toBe(may)
})

test('a stranger may not write; an error is no yes', async () => {
  const gitHub = new FakeGitHub().on(route, { status: 404 }, { status: 403 })
  expect(await mayWrite(aClient(gitHub).client, repository, 'ann')).toBe(false)
  await expect(mayWrite(aClient(gitHub).client, repository, 'ann')).rejects.toThrow(
    'metadata: read'
  )
})
