import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import { type LocalGithub, localGithub, refusal, sampleFiles } from '../support/local-github.js'

let github: LocalGithub
let octokit: Octokit
let at: LocalGithub['at']

beforeAll(async () => {
  github = await localGithub()
  octokit = github.octokit()
  at = github.at
})
afterAll(() => github.close())

test('a file reads as base64, as raw text, and as an entry of its folder', async () => {
  const file = await octokit.repos.getContent({ ...at, path: 'src/app.js' })
  const { content, sha } = file.data as { content: string; sha: string }
  expect(Buffer.from(content, 'base64').toString()).toBe(sampleFiles['src/app.js'])
  const raw = await octokit.repos.getContent({
    ...at,
    path: 'src/app.js',
    mediaType: { format: 'raw' }
  })
  expect(raw.data).toBe(sampleFiles['src/app.js'])
  const folder = await octokit.repos.getContent({ ...at, path: '.github/workflows' })
  expect(folder.data).toEqual([
    expect.objectContaining({ path: '.github/workflows/ci.yml', name: 'ci.yml', type: 'file' })
  ])
  const root = await octokit.repos.getContent({ ...at, path: '' })
  expect(root.data).toContainEqual(expect.objectContaining({ name: 'src', type: 'dir' }))
  expect(sha).toMatch(/^[0-9a-f]{40}$/)
})

test('a missing file, folder or ref is 404', async () => {
  const get = (path: string, ref?: string) =>
    refusal(octokit.repos.getContent({ ...at, path, ...(ref ? { ref } : {}) }))
  expect(await get('nope.txt')).toMatch('404 Not Found')
  expect(await get('README.md', 'nope')).toMatch('404 No commit found for the ref nope')
  expect(await get('README.md', '--output=x')).toMatch('404 ')
})

test('a file is created, updated by its sha, and deleted', async () => {
  const path = 'docs/a b.md'
  const write = (text: string, sha?: string) =>
    octokit.repos.createOrUpdateFileContents({
      ...at,
      path,
      message: 'Write',
      content: Buffer.from(text).toString('base64'),
      ...(sha ? { sha } : {})
    })
  const made = await write('one')
  expect(made.status).toBe(201)
  expect(await refusal(write('two'))).toMatch(`422 Invalid request.\n\n"sha" wasn't supplied.`)
  expect(await refusal(write('two', 'a'.repeat(40)))).toMatch(
    `409 docs/a b.md does not match ${'a'.repeat(40)}`
  )
  const updated = await write('two', made.data.content?.sha)
  expect(updated.status).toBe(200)
  const gone = { ...at, path, message: 'Delete', sha: updated.data.content?.sha ?? '' }
  await octokit.repos.deleteFile(gone)
  expect(await refusal(octokit.repos.deleteFile(gone))).toMatch(/^(404|409) /)
  expect(
    await refusal(
      octokit.repos.createOrUpdateFileContents({ ...gone, branch: 'nope', content: '' })
    )
  ).toMatch('404 Branch nope not found')
})
