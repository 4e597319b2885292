import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { patchedText } from '../../src/patches/apply-patch.js'
import { checkPatch, patchLimits } from '../../src/patches/check-patch.js'
import { scratchFolder } from '../support/scratch-folder.js'

/** What `git diff` says after a change of a repository with these files. */
function patchOf(files: Record<string, string>, change: (folder: string) => void): string {
  const folder = scratchFolder(files)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  git('init', '--quiet')
  git('add', '.')
  change(folder)
  git('add', '--intent-to-add', '.')
  return git('diff', '--no-ext-diff', '--no-color')
}

const write = (path: string, text: string | Buffer) => (folder: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const refusals = (patch: string) => {
  const checked = checkPatch(patch)
  return 'refused' in checked ? checked.refused : []
}

test("a formatter's work is taken as it is", () => {
  const before = 'a = 1\nb  =  2\nc = 3'
  const after = 'a = 1\nb = 2\nc = 3\n'
  const checked = checkPatch(patchOf({ 'src/a b.py': before }, write('src/a b.py', after)))
  if ('refused' in checked) throw new Error(checked.refused.join(' '))
  expect(checked.files.map(({ path }) => path)).toEqual(['src/a b.py'])
  expect(patchedText(before, checked.files[0]!)).toBe(after)
})

test('a patch for another text is not applied, not even some lines further down', () => {
  const checked = checkPatch(patchOf({ a: 'x\ny\nz\n' }, write('a', 'x\nY\nz\n')))
  if ('refused' in checked) throw new Error(checked.refused.join(' '))
  expect(patchedText('x\nother\nz\n', checked.files[0]!)).toBeNull()
})

describe('refused is', () => {
  test.each([
    ['a workflow', '.github/workflows/ci.yml'],
    ['a workflow spelt otherwise', '.GitHub/workflows/ci.yml'],
    ['a nested .github', 'sub/.github/x.yml']
  ])('%s', (_, path) => {
    expect(refusals(patchOf({ [path]: 'a\n' }, write(path, 'b\n')))).toEqual([
      'The patch changes a path that is not allowed.'
    ])
  })

  test('a file that is added', () => {
    expect(refusals(patchOf({ a: 'a\n' }, write('b', 'b\n')))).toContain(
      'The patch adds or removes a file.'
    )
  })

  test('a file that is no text', () => {
    const patch = patchOf({ a: 'a\n' }, write('a', Buffer.from([0, 1, 2])))
    expect(refusals(patch).join()).toContain('no text')
  })

  test('a mode', () => {
    const patch = patchOf({ a: 'a\n' }, (folder) => chmodSync(join(folder, 'a'), 0o755))
    expect(refusals(patch)).toContain("The patch changes a file's mode.")
  })

  test('a link', () => {
    const patch = patchOf({ a: 'a\n' }, (folder) => symlinkSync('/etc/passwd', join(folder, 'l')))
    expect(refusals(patch)).toContain('The patch adds or removes a file.')
  })

  test.each([
    ['a path out of the repository', '--- a/../x\n+++ b/../x\n@@ -1 +1 @@\n-a\n+b\n'],
    ['an absolute path', '--- a//etc/x\n+++ b//etc/x\n@@ -1 +1 @@\n-a\n+b\n'],
    ['two names for one file', '--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a quoted name', '--- "a/x\\n"\n+++ "b/x\\n"\n@@ -1 +1 @@\n-a\n+b\n'],
    ['no patch', 'hello\n'],
    ['nothing', ''],
    ['a hunk that lacks lines', '--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n-a\n+b\n'],
    ['too much', `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+${'b'.repeat(patchLimits.bytes)}\n`],
    [
      'a file twice',
      '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n--- a/x\n+++ b/x\n@@ -5 +5 @@\n-a\n+b\n'
    ]
  ])('%s', (_, patch) => {
    expect(refusals(patch)).not.toEqual([])
  })
})
