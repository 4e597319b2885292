import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import type { NewToken } from '../../simulator/index.js'
import { allPermissions, type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub
let at: LocalGithub['at']
let main = ''
let unique = 0

beforeAll(async () => {
  github = await localGithub({ collaborators: { octocat: 'write', reader: 'read' } })
  at = github.at
  main = (await github.octokit().git.getRef({ ...at, ref: 'heads/main' })).data.object.sha
})
afterAll(() => github.close())

const integration = '403 Resource not accessible by integration'
const fineGrained = '403 Resource not accessible by personal access token'
const missing = '404 Not Found'
const workflowFile = '.github/workflows/new.yml'

const tokens: Record<string, NewToken> = {
  workflow: { kind: 'workflow', permissions: allPermissions },
  'workflow, read only': { kind: 'workflow', permissions: { contents: 'read', issues: 'read' } },
  'workflow of a fork': { kind: 'workflow', permissions: allPermissions, fork: true },
  app: { kind: 'app', permissions: allPermissions },
  'app with workflows': { kind: 'app', permissions: { ...allPermissions, workflows: 'write' } },
  'fine-grained': { kind: 'fine-grained', permissions: allPermissions },
  'fine-grained with workflows': {
    kind: 'fine-grained',
    permissions: { ...allPermissions, workflows: 'write' }
  },
  'fine-grained without issues': { kind: 'fine-grained', permissions: { contents: 'write' } },
  classic: { kind: 'classic', scopes: ['repo'] },
  'classic with workflow': { kind: 'classic', scopes: ['repo', 'workflow'] },
  'classic without scopes': { kind: 'classic', scopes: [] },
  'classic of a reader': { kind: 'classic', scopes: ['repo', 'workflow'], login: 'reader' }
}

const put = (octokit: Octokit, path: string) =>
  octokit.repos.createOrUpdateFileContents({ ...at, path, message: 'Add', content: 'eA==' })

const createTree = (octokit: Octokit, path: string) =>
  octokit.git.createTree({
    ...at,
    base_tree: main,
    tree: [{ path, mode: '100644', content: `on: push # ${++unique}\n` }]
  })

const createCommit = (octokit: Octokit, path: string) =>
  octokit.graphql(
    `mutation ($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid } }
    }`,
    {
      input: {
        branch: { repositoryNameWithOwner: 'octo/app', branchName: 'for-commits' },
        message: { headline: 'Fix' },
        expectedHeadOid: tip('for-commits'),
        fileChanges: { additions: [{ path, contents: 'eA==' }] }
      }
    }
  )

const tips = new Map<string, string>()
const tip = (branch: string) => tips.get(branch) ?? ''

const writes: Record<string, (octokit: Octokit) => Promise<unknown>> = {
  'a file': (octokit) => put(octokit, `file-${++unique}.txt`),
  'a workflow file': (octokit) => put(octokit, `.github/workflows/w${++unique}.yml`),
  'a blob': (octokit) => octokit.git.createBlob({ ...at, content: 'x' }),
  'a tree': (octokit) => createTree(octokit, 'a.txt'),
  'a tree with a workflow': (octokit) => createTree(octokit, workflowFile),
  'a ref': async (octokit) => {
    const { data } = await github.octokit().git.getRef({ ...at, ref: 'heads/main' })
    return octokit.git.createRef({ ...at, ref: `refs/heads/r${++unique}`, sha: data.object.sha })
  },
  'an issue': (octokit) => octokit.issues.create({ ...at, title: 'Broken' })
}

const refusedEverywhere = (text: string): Record<string, string> =>
  Object.fromEntries(Object.keys(writes).map((name) => [name, text]))

const table: Record<string, Record<string, string>> = {
  workflow: { 'a workflow file': integration, 'a tree with a workflow': integration },
  'workflow, read only': refusedEverywhere(integration),
  'workflow of a fork': refusedEverywhere(integration),
  app: { 'a workflow file': integration, 'a tree with a workflow': integration },
  'app with workflows': {},
  'fine-grained': { 'a workflow file': fineGrained, 'a tree with a workflow': fineGrained },
  'fine-grained with workflows': {},
  'fine-grained without issues': {
    'an issue': fineGrained,
    'a workflow file': fineGrained,
    'a tree with a workflow': fineGrained
  },
  classic: { 'a workflow file': missing, 'a tree with a workflow': missing },
  'classic with workflow': {},
  'classic without scopes': refusedEverywhere(missing),
  'classic of a reader': { ...refusedEverywhere(missing), 'an issue': 'none' }
}

describe.each(Object.keys(tokens))('the token: %s', (name) => {
  test('writes what it may, and is refused the rest in GitHub’s words', async () => {
    const octokit = github.octokit(tokens[name])
    const got: Record<string, string> = {}
    for (const [what, write] of Object.entries(writes)) {
      got[what] = (await refusal(write(octokit))).replace(/ - https.*$/, '')
    }
    const expected = Object.keys(writes).map((what) => [what, table[name]?.[what] ?? 'none'])
    expect(got).toEqual(Object.fromEntries(expected))
  })
})

test('the refusal of a tree names its page and the permission', async () => {
  const { createTree: create } = github.octokit(tokens.workflow).git
  const tree = [{ path: workflowFile, mode: '100644', content: 'x' } as const]
  await expect(create({ ...at, tree })).rejects.toMatchObject({
    response: {
      data: {
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest/git/trees#create-a-tree',
        status: '403'
      },
      headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' }
    }
  })
})

test('a commit by GraphQL may touch workflow files only with the power to', async () => {
  const octokit = github.octokit(tokens['app with workflows'])
  const made = await octokit.git.createRef({ ...at, ref: 'refs/heads/for-commits', sha: main })
  tips.set('for-commits', made.data.object.sha)
  expect(await refusal(createCommit(github.octokit(tokens.workflow), workflowFile))).toMatch(
    'Resource not accessible by integration'
  )
  expect(await refusal(createCommit(github.octokit(tokens['fine-grained']), workflowFile))).toMatch(
    'Resource not accessible by personal access token'
  )
  expect(await refusal(createCommit(octokit, workflowFile))).toBe('none')
})

test('an old branch point needs the power over workflows too, the present one does not', async () => {
  await github.simulator.commit(github.repo, {
    files: { '.github/workflows/later.yml': 'on: push\n' },
    message: 'Change the workflows'
  })
  const { git } = github.octokit(tokens.workflow)
  const old = git.createRef({ ...at, ref: 'refs/heads/from-old', sha: main })
  expect(await refusal(old)).toMatch(integration)
  const { object } = (await git.getRef({ ...at, ref: 'heads/main' })).data
  const young = git.createRef({ ...at, ref: 'refs/heads/from-new', sha: object.sha })
  expect(await refusal(young)).toBe('none')
})

test('a secret nobody issued, and none at all', async () => {
  const bad = await fetch(`${github.simulator.url}/repos/octo/app`, {
    headers: { Authorization: 'Bearer ghp_unknown' }
  })
  expect([bad.status, await bad.json()]).toEqual([
    401,
    {
      message: 'Bad credentials',
      documentation_url: 'https://docs.github.com/rest',
      status: '401'
    }
  ])
  const body = JSON.stringify({ title: 'x' })
  const none = await fetch(`${github.simulator.url}/repos/octo/app/issues`, {
    method: 'POST',
    body
  })
  expect(none.status).toBe(401)
  expect(await none.json()).toMatchObject({ message: 'Requires authentication' })
})

test('who is asking: a user, or an integration that is none', async () => {
  const user = await github.octokit(tokens.classic).users.getAuthenticated()
  expect(user.data.login).toBe('octocat')
  expect(await refusal(github.octokit(tokens.workflow).users.getAuthenticated())).toMatch(
    integration
  )
  const viewer = await github.octokit(tokens.workflow).graphql('{ viewer { login } }')
  expect(viewer).toEqual({ viewer: { login: 'github-actions[bot]' } })
})

test('a private repository is missing for whom it is not meant', async () => {
  await github.simulator.createRepository({
    owner: 'octo',
    name: 'secret',
    private: true,
    files: { a: 'b' }
  })
  const secret = { owner: 'octo', repo: 'secret' }
  expect(await refusal(github.octokit(tokens.classic).repos.get(secret))).toMatch(missing)
  const owner = github.octokit({ kind: 'classic', login: 'octo', scopes: ['repo'] })
  expect((await owner.repos.get(secret)).data.private).toBe(true)
  const issues = github.octokit({ kind: 'workflow' }).issues.listForRepo(secret)
  expect(await refusal(issues)).toMatch(integration)
})

test('no permissions block can grant workflows', () => {
  const token = { kind: 'workflow', permissions: { workflows: 'write' } } as const
  expect(() => github.simulator.createToken(token)).toThrow("Unexpected value 'workflows'")
})
