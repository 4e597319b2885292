import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import { type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub
let octokit: Octokit
let at: LocalGithub['at']

beforeAll(async () => {
  github = await localGithub()
  octokit = github.octokit()
  at = github.at
})
afterAll(() => github.close())

const headOf = async (branch: string) =>
  (await octokit.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha

async function commitOn(parent: string, files: Record<string, string | null>): Promise<string> {
  const base = await octokit.git.getCommit({ ...at, commit_sha: parent })
  const tree = await octokit.git.createTree({
    ...at,
    base_tree: base.data.tree.sha,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      ...(content === null ? { sha: null } : { content })
    }))
  })
  const commit = await octokit.git.createCommit({
    ...at,
    message: 'Change files',
    tree: tree.data.sha,
    parents: [parent]
  })
  return commit.data.sha
}

test('blob, tree, commit and ref make a branch that reads back', async () => {
  const blob = await octokit.git.createBlob({ ...at, content: 'AAEC/w==', encoding: 'base64' })
  const parent = await headOf('main')
  const tree = await octokit.git.createTree({
    ...at,
    base_tree: parent,
    tree: [{ path: 'data/bin', mode: '100755', type: 'blob', sha: blob.data.sha }]
  })
  const commit = await octokit.git.createCommit({
    ...at,
    message: 'Add data',
    tree: tree.data.sha,
    parents: [parent]
  })
  const ref = await octokit.git.createRef({
    ...at,
    ref: 'refs/heads/feature/a',
    sha: commit.data.sha
  })
  expect(ref.data.ref).toBe('refs/heads/feature/a')

  const whole = await octokit.git.getTree({ ...at, tree_sha: tree.data.sha, recursive: 'true' })
  expect(whole.data.tree).toContainEqual(
    expect.objectContaining({ path: 'data/bin', mode: '100755', size: 4, sha: blob.data.sha })
  )
  expect(whole.data.tree.map(({ path }) => path)).toContain('README.md')
  const read = await octokit.git.getBlob({ ...at, file_sha: blob.data.sha })
  expect(Buffer.from(read.data.content, 'base64')).toEqual(Buffer.from([0, 1, 2, 255]))
  expect(commit.data.verification.verified).toBe(true)
  expect(commit.data.author.name).toBe('github-actions[bot]')
})

test('a branch moves forward, refuses to jump, and jumps by force', async () => {
  const start = await headOf('main')
  const one = await commitOn(start, { 'a.txt': 'one\n' })
  const other = await commitOn(start, { 'a.txt': 'other\n', 'README.md': null })
  await octokit.git.createRef({ ...at, ref: 'refs/heads/moving', sha: start })
  await octokit.git.updateRef({ ...at, ref: 'heads/moving', sha: one })
  expect(await refusal(octokit.git.updateRef({ ...at, ref: 'heads/moving', sha: other }))).toMatch(
    '422 Update is not a fast forward'
  )
  await octokit.git.updateRef({ ...at, ref: 'heads/moving', sha: other, force: true })
  expect(await headOf('moving')).toBe(other)
  const comparison = await octokit.repos.compareCommitsWithBasehead({
    ...at,
    basehead: `main...moving`
  })
  expect(comparison.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
  expect(comparison.data.files?.map(({ filename, status }) => [filename, status])).toEqual([
    ['README.md', 'removed'],
    ['a.txt', 'added']
  ])
  await octokit.git.deleteRef({ ...at, ref: 'heads/moving' })
  expect(await refusal(headOf('moving'))).toMatch('404 Not Found')
})

test('refs are refused in GitHub’s words', async () => {
  const sha = await headOf('main')
  const create = (ref: string, commit = sha) =>
    refusal(octokit.git.createRef({ ...at, ref, sha: commit }))
  expect(await create('refs/heads/main')).toMatch('422 Reference already exists')
  expect(await create('refs/heads/x', 'f'.repeat(40))).toMatch('422 Object does not exist')
  expect(await create('heads/x')).toMatch('422 ')
  expect(await refusal(octokit.git.deleteRef({ ...at, ref: 'heads/nowhere' }))).toMatch(
    '422 Reference does not exist'
  )
})

test('matching refs are found by prefix, branches and commits by name', async () => {
  const sha = await headOf('main')
  for (const name of ['auto-heal/one', 'auto-heal/two']) {
    await octokit.git.createRef({ ...at, ref: `refs/heads/${name}`, sha })
  }
  const found = await octokit.git.listMatchingRefs({ ...at, ref: 'heads/auto-heal/' })
  expect(found.data.map(({ ref }) => ref)).toEqual([
    'refs/heads/auto-heal/one',
    'refs/heads/auto-heal/two'
  ])
  const branch = await octokit.repos.getBranch({ ...at, branch: 'auto-heal/two' })
  expect(branch.data.commit.sha).toBe(sha)
  const commit = await octokit.repos.getCommit({ ...at, ref: 'main' })
  expect(commit.data.files).toHaveLength(3)
  expect((await octokit.repos.listBranches(at)).data.length).toBeGreaterThan(2)
  expect(await refusal(octokit.repos.getBranch({ ...at, branch: 'nope' }))).toMatch(
    '404 Branch not found'
  )
})

test('each write of a ref tells who listens', async () => {
  const seen: string[] = []
  github.simulator.events.onPush.push((_, push) => seen.push(`${push.actor} ${push.ref}`))
  const sha = await headOf('main')
  await octokit.git.createRef({ ...at, ref: 'refs/heads/told', sha })
  await octokit.git.deleteRef({ ...at, ref: 'heads/told' })
  expect(seen).toEqual(Array(2).fill('github-actions[bot] refs/heads/told'))
})
