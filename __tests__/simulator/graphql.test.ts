import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub

beforeAll(async () => {
  github = await localGithub()
})
afterAll(() => github.close())

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } ref { name } }
}`

interface Made {
  createCommitOnBranch: { commit: { oid: string }; ref: { name: string } }
}

const head = async () => {
  const { git } = github.octokit()
  return (await git.getRef({ ...github.at, ref: 'heads/main' })).data
}

const commit = (input: object, client = github.octokit()) =>
  client.graphql<Made>(mutation, {
    input: {
      branch: { repositoryNameWithOwner: 'octo/app', branchName: 'main' },
      message: { headline: 'Fix', body: 'Because.' },
      ...input
    }
  })

test('a commit adds and deletes files, signed, where the branch stands', async () => {
  const before = (await head()).object.sha
  const { createCommitOnBranch: made } = await commit({
    expectedHeadOid: before,
    fileChanges: {
      additions: [{ path: 'new.txt', contents: Buffer.from('é\n').toString('base64') }],
      deletions: [{ path: 'README.md' }]
    }
  })
  expect(made.ref.name).toBe('main')
  const { data } = await github.octokit().repos.getCommit({ ...github.at, ref: 'main' })
  expect(data.sha).toBe(made.commit.oid)
  expect(data.parents[0]?.sha).toBe(before)
  expect(data.commit).toMatchObject({
    message: 'Fix\n\nBecause.',
    verification: { verified: true }
  })
  expect(data.files?.map(({ filename, status }) => `${status} ${filename}`).sort()).toEqual([
    'added new.txt',
    'removed README.md'
  ])
})

test('a branch that moved on is stale data', async () => {
  const oid = 'a'.repeat(40)
  const error = (await commit({ expectedHeadOid: oid }).catch((reason: unknown) => reason)) as {
    errors: { type: string; message: string; path: string[] }[]
  }
  expect(error.errors[0]).toMatchObject({
    type: 'STALE_DATA',
    path: ['createCommitOnBranch'],
    message: `Expected branch to point to "${oid}" but it did not.  Pull and try again.`
  })
})

test('two commits at once: one wins, the other is stale', async () => {
  const expectedHeadOid = (await head()).object.sha
  const of = (path: string) =>
    refusal(commit({ expectedHeadOid, fileChanges: { additions: [{ path, contents: 'eA==' }] } }))
  const results = await Promise.all([of('a'), of('b')])
  expect(results.filter((result) => result === 'none')).toHaveLength(1)
  expect(results.join()).toMatch('but it did not.  Pull and try again.')
})

test('the branch may be named by its id, and must be there', async () => {
  const ref = await head()
  const byId = await commit({
    branch: { id: ref.node_id },
    expectedHeadOid: ref.object.sha,
    fileChanges: { additions: [{ path: 'by-id', contents: '' }] }
  })
  expect(byId.createCommitOnBranch.commit.oid).toBe((await head()).object.sha)
  const nowhere = { repositoryNameWithOwner: 'octo/app', branchName: 'nowhere' }
  expect(await refusal(commit({ branch: nowhere, expectedHeadOid: ref.object.sha }))).toMatch(
    'Branch not found'
  )
  const nobody = { repositoryNameWithOwner: 'octo/none', branchName: 'main' }
  expect(await refusal(commit({ branch: nobody, expectedHeadOid: ref.object.sha }))).toMatch(
    "Could not resolve to a Repository with the name 'octo/none'."
  )
})

test('a token without contents is forbidden, and other documents are unknown', async () => {
  const reader = github.octokit({ kind: 'workflow', permissions: { contents: 'read' } })
  expect(await refusal(commit({ expectedHeadOid: 'x' }, reader))).toMatch(
    'Resource not accessible by integration'
  )
  expect(await refusal(reader.graphql('{ rateLimit { cost } }'))).toMatch(
    'The local GitHub does not know "rateLimit"'
  )
})
