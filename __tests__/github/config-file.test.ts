import { beforeEach, describe, expect, test } from '@jest/globals'
import { createConfigReader } from '../../src/github/config-file.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, repository } from './a-client.js'

const route = 'GET /repos/o/r/contents/.github/auto-heal.yml'
let gitHub: FakeGitHub
const read = () => createConfigReader(aClient(gitHub).client, repository).configFile()

beforeEach(() => {
  gitHub = new FakeGitHub()
})

describe('the config file', () => {
  test('is read without a ref, which is the default branch', async () => {
    const content = Buffer.from('# grün\nrules: []\n').toString('base64')
    gitHub.on(route, { json: { type: 'file', encoding: 'base64', content } })
    expect(await read()).toBe('# grün\nrules: []\n')
    expect(gitHub.requests.map(({ query }) => query)).toEqual([{}])
  })

  test('may not be there', async () => {
    gitHub.on(route, { status: 404, json: { message: 'Not Found' } })
    expect(await read()).toBeNull()
  })

  test.each<[string, unknown, string]>([
    ['a folder', [], '.github/auto-heal.yml is no file; replace it by one.'],
    ['a submodule', { type: 'submodule' }, '.github/auto-heal.yml is no file; replace it by one.'],
    [
      'a file over 1 MB',
      { type: 'file', encoding: 'none', content: '' },
      '.github/auto-heal.yml is over 1 MB; shorten it.'
    ]
  ])('is refused where it is %s', async (_, json, message) => {
    gitHub.on(route, { json })
    await expect(read()).rejects.toMatchObject({ name: 'ConfigurationError', message })
  })

  test('without the permission is an error that names file and permission', async () => {
    gitHub.on(route, { status: 403, json: { message: 'Resource not accessible by integration' } })
    await expect(read()).rejects.toMatchObject({
      needs: 'contents: read',
      message:
        'Could not read .github/auto-heal.yml: the token lacks `contents: read`; grant it under `permissions`.'
    })
  })
})
