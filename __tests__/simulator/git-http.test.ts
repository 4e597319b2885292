import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import type { NewToken, Push } from '../../simulator/index.js'
import { allPermissions, type LocalGithub, localGithub } from '../support/local-github.js'

const run = promisify(execFile)
const env = {
  PATH: process.env.PATH ?? '',
  HOME: devNull,
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com'
}

let github: LocalGithub
let folder = ''
let copies = 0
const pushes: Push[] = []

beforeAll(async () => {
  github = await localGithub({ collaborators: { octocat: 'write' } })
  github.simulator.events.onPush.push((_, push) => pushes.push(push))
  folder = await mkdtemp(join(tmpdir(), 'git-http-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await github.close()
})

const address = (secret?: string, name = 'octo/app') => {
  const url = new URL(`${github.simulator.url}/${name}.git`)
  if (secret) Object.assign(url, { username: 'x-access-token', password: secret })
  return url.href
}

const git = async (args: string[], cwd = folder): Promise<string> => {
  try {
    const { stdout, stderr } = await run('git', args, { cwd, env })
    return stdout + stderr
  } catch (error) {
    return `failed: ${(error as { stderr: string }).stderr}`
  }
}

async function pushOf(token: NewToken, path: string, branch: string): Promise<string> {
  const secret = github.simulator.createToken(token)
  const copy = join(folder, `copy-${++copies}`)
  await git(['clone', '--quiet', '--depth=1', address(secret), copy])
  await mkdir(dirname(join(copy, path)), { recursive: true })
  await writeFile(join(copy, path), `# ${copies}\n`)
  await git(['add', '--all'], copy)
  await git(['commit', '--quiet', '--message', 'Change'], copy)
  return git(['push', 'origin', `HEAD:refs/heads/${branch}`], copy)
}

test('anybody clones what is public', async () => {
  const copy = join(folder, 'public')
  expect(await git(['clone', '--quiet', address(), copy])).toBe('')
  expect(await git(['show', 'HEAD:README.md'], copy)).toBe('# Sample\n')
})

test('a push moves the branch and tells of it', async () => {
  const out = await pushOf({ kind: 'workflow', permissions: allPermissions }, 'new.txt', 'pushed')
  expect(out).toMatch('[new branch]      HEAD -> pushed')
  const { data } = await github.octokit().git.getRef({ ...github.at, ref: 'heads/pushed' })
  expect(pushes.at(-1)).toMatchObject({
    ref: 'refs/heads/pushed',
    before: '0'.repeat(40),
    after: data.object.sha,
    actor: 'github-actions[bot]'
  })
})

const workflow = '.github/workflows/new.yml'

test.each([
  [{ kind: 'workflow' }, 'a GitHub App', '`workflows` permission'],
  [{ kind: 'app' }, 'a GitHub App', '`workflows` permission'],
  [{ kind: 'fine-grained' }, 'a Personal Access Token', '`workflows` permission'],
  [{ kind: 'classic', scopes: ['repo'] }, 'a Personal Access Token', '`workflow` scope']
] as const)('a workflow file is refused to %j', async (token, who, needed) => {
  const known = pushes.length
  const scopes = 'scopes' in token ? [...token.scopes] : []
  const out = await pushOf({ ...token, scopes, permissions: allPermissions }, workflow, 'refused')
  expect(out).toMatch(
    `! [remote rejected] HEAD -> refused (refusing to allow ${who} to create or update ` +
      `workflow \`${workflow}\` without ${needed})`
  )
  expect(pushes).toHaveLength(known)
})

test.each([
  { kind: 'app', permissions: { ...allPermissions, workflows: 'write' } },
  { kind: 'classic', scopes: ['repo', 'workflow'] }
] as const)('a workflow file is taken from %j', async (token) => {
  const given = { scopes: [], permissions: {}, ...token }
  const out = await pushOf({ ...given, scopes: [...given.scopes] }, workflow, `taken-${token.kind}`)
  expect(out).toMatch(`[new branch]      HEAD -> taken-${token.kind}`)
})

test('a token that may only read is denied, a wrong one fails, a missing repository is not found', async () => {
  const read: NewToken = { kind: 'workflow', permissions: { contents: 'read' } }
  expect(await pushOf(read, 'x.txt', 'denied')).toMatch(
    'remote: Permission to octo/app.git denied to github-actions[bot].'
  )
  const clone = (url: string) => git(['clone', '--quiet', url, join(folder, `no-${++copies}`)])
  // git asks without the password first, so that only a private repository sees it.
  await github.simulator.createRepository({
    owner: 'octo',
    name: 'secret',
    private: true,
    files: { a: 'b' }
  })
  expect(await clone(address('ghp_wrong', 'octo/secret'))).toMatch('Authentication failed')
  const secret = github.simulator.createToken(read)
  expect(await clone(address(secret, 'octo/none'))).toMatch('remote: Repository not found.')
})
