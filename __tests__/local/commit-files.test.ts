import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { filesOfCommits } from '../../src/local/commit-files.js'
import { scratchFolder } from '../support/scratch-folder.js'

const who = ['-c', 'user.name=x', '-c', 'user.email=x@x.test']

function aClone() {
  const folder = scratchFolder({ 'README.md': 'x\n' })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  const commit = (files: string[]) => {
    for (const path of files) writeFileSync(join(folder, path), `${Math.random()}`)
    git('add', '.')
    git(...who, 'commit', '--quiet', '--allow-empty', '--message', 'x')
    return git('rev-parse', 'HEAD').toString().trim()
  }
  git('init', '--quiet', '--initial-branch', 'main')
  return { folder, git, commit }
}

test('tells what each commit touched beside its first parent', async () => {
  const { folder, git, commit } = aClone()
  const first = commit([])
  const second = commit(['a b.ts', 'ü.ts'])
  git('checkout', '--quiet', '-b', 'side')
  commit(['side.ts'])
  git('checkout', '--quiet', 'main')
  const third = commit(['c.ts'])
  git(...who, 'merge', '--quiet', '--message', 'x', 'side')
  const merge = git('rev-parse', 'HEAD').toString().trim()
  const many = commit(Array.from({ length: 101 }, (_, index) => `many-${index}`))
  const absent = 'a'.repeat(40)
  const found = await filesOfCommits(folder, [merge, first, absent, second, third, many, '--help'])
  expect(Object.fromEntries(found)).toEqual({
    [second]: ['a b.ts', 'ü.ts'],
    [third]: ['c.ts'],
    [merge]: ['side.ts']
  })
})

test('tells nothing outside a clone, or of no commits', async () => {
  expect((await filesOfCommits(scratchFolder(), ['a'.repeat(40)])).size).toBe(0)
  expect((await filesOfCommits(aClone().folder, [])).size).toBe(0)
})
