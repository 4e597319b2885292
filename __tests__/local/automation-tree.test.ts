import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTree } from '../../src/local/automation-tree.js'
import { isTracked } from '../../src/local/is-tracked.js'

const root = mkdtempSync(join(tmpdir(), 'tree-'))
const plain = mkdtempSync(join(tmpdir(), 'plain-'))
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: root,
    stdio: 'pipe'
  })

beforeAll(() => {
  git('init', '-q', '-b', 'main')
  mkdirSync(join(root, 'a'))
  mkdirSync(join(root, '.automation-health'))
  writeFileSync(join(root, '.automation-health/x.json'), '{}')
  writeFileSync(join(root, '.gitignore'), 'ignored\n')
  writeFileSync(join(root, 'ignored'), '')
  writeFileSync(join(root, 'a/run.sh'), 'echo\n', { mode: 0o755 })
  writeFileSync(join(root, 'new\nline "q".sh'), '')
  writeFileSync(join(root, 'gone'), '')
  writeFileSync(join(root, 'large.yml'), 'a'.repeat(2 ** 20 + 1))
  writeFileSync(join(root, 'latin.txt'), Buffer.from([0x63, 0xe9]))
  writeFileSync(join(root, 'binary'), Buffer.from([1, 0, 2]))
  symlinkSync('loop', join(root, 'loop'))
  symlinkSync('/etc/passwd', join(root, 'out'))
  symlinkSync('.git/config', join(root, 'config'))
  symlinkSync('a/run.sh', join(root, 'link.sh'))
  git('remote', 'add', 'origin', 'git@github.com:octo/app.git')
  git('add', '-A')
  git('commit', '-qm', 'x')
  rmSync(join(root, 'gone'))
  writeFileSync(join(root, 'untracked.sh'), '')
})

afterAll(() => {
  for (const folder of [root, plain]) rmSync(folder, { recursive: true, force: true })
})

test('knows which file a commit may have brought', async () => {
  expect(await isTracked(root, join(root, '.automation-health/x.json'))).toBe(true)
  expect(await isTracked(root, join(root, 'untracked.sh'))).toBe(false)
  expect(await isTracked(root, join(plain, 'x.json'))).toBe(false)
})

describe('openTree', () => {
  test('lists what git tracks and would track, as it lies on disk', async () => {
    const files = await (await openTree(root)).files()
    const names = files.map(({ path }) => path)
    expect(names).toContain('new\nline "q".sh')
    expect(names).toContain('untracked.sh')
    expect(names).toEqual([...names].sort())
    for (const absent of ['gone', 'ignored', '.automation-health/x.json']) {
      expect(names).not.toContain(absent)
    }
    const modeOf = (path: string) => files.find((file) => file.path === path)?.mode
    expect([modeOf('a/run.sh'), modeOf('loop'), modeOf('binary')]).toEqual([
      ...['100755', '120000', '100644']
    ])
  })

  test('knows its head', async () => {
    const head = await (await openTree(root)).head()
    expect(head).toMatchObject({ branch: 'main', dirty: true, repository: 'octo/app' })
    expect(head.commit).toMatch(/^[0-9a-f]{40}$/)
  })

  test.each([
    ['large.yml', 'is over 1 MB'],
    ['latin.txt', 'is no UTF-8'],
    ['binary', 'is binary'],
    ['loop', 'is a link to itself'],
    ['out', 'is a link out of the repository'],
    ['config', 'is a link out of the repository'],
    ['../no-such-file', 'is a link out of the repository'],
    ['a', 'is a folder']
  ])('says of %j that it %s', async (path, problem) => {
    expect(await (await openTree(root)).read(path)).toEqual({ problem })
  })

  test('follows links within the repository', async () => {
    expect(await (await openTree(root)).read('link.sh')).toMatchObject({ text: 'echo\n' })
  })

  test('says that it may not read, unless it is root', async () => {
    chmodSync(join(root, 'untracked.sh'), 0)
    const isRoot = process.getuid?.() === 0
    const refused = { problem: 'may not be read; allow it by chmod' }
    expect(await (await openTree(root)).read('untracked.sh')).toEqual(
      isRoot ? expect.objectContaining({ text: '' }) : refused
    )
  })

  test('refuses what is no working copy', async () => {
    await expect(openTree(join(root, 'nowhere'))).rejects.toThrow(/is no folder; name/)
    await expect(openTree(plain)).rejects.toThrow(/is no git working copy; name/)
    await expect(openTree(join(root, 'a'))).rejects.toThrow(/lies inside of a git working copy/)
  })
})
