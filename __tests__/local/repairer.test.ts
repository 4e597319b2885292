import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../src/certification/ports.js'
import { Refusal } from '../../src/engine/errors.js'
import { workingCopyWriter } from '../../src/local/repairer.js'
import { scratchFolder } from '../support/scratch-folder.js'

const change = (path: string, before: string, after: string): FileChange => ({
  path,
  before,
  after,
  mode: null
})

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const modeOf = (root: string, path: string) => statSync(join(root, path)).mode & 0o777
const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: root,
    encoding: 'utf8'
  })

describe('a change', () => {
  test('is written to all of its files, whose modes stay, and leaves nothing beside them', async () => {
    const root = scratchFolder({ 'a/b.yml': 'one\r\n', 'c.sh': '#!/bin/sh\n' })
    chmodSync(join(root, 'c.sh'), 0o750)
    await workingCopyWriter(root).write([
      change('a/b.yml', 'one\r\n', 'two\r\n'),
      change('c.sh', '#!/bin/sh\n', '#!/bin/bash\n')
    ])
    expect([textOf(root, 'a/b.yml'), textOf(root, 'c.sh')]).toEqual(['two\r\n', '#!/bin/bash\n'])
    expect([modeOf(root, 'c.sh'), readdirSync(root), readdirSync(join(root, 'a'))]).toEqual([
      0o750,
      ['a', 'c.sh'],
      ['b.yml']
    ])
  })

  test('is written to none where one was changed since', async () => {
    const root = scratchFolder({ 'a.yml': 'one', 'b.yml': 'changed' })
    const changes = [change('a.yml', 'one', 'two'), change('b.yml', 'one', 'two')]
    await expect(workingCopyWriter(root).write(changes)).rejects.toThrow(
      new Refusal('b.yml was changed since it was read; certify the repository again.')
    )
    expect([textOf(root, 'a.yml'), readdirSync(root)]).toEqual(['one', ['a.yml', 'b.yml']])
  })

  test('is written to none where one is no file', async () => {
    const root = scratchFolder({ 'a.yml': 'one', 'c/d': '' })
    await expect(
      workingCopyWriter(root).write([change('a.yml', 'one', 'x'), change('c', '', 'x')])
    ).rejects.toThrow('c is no regular file; nothing was written.')
    expect(textOf(root, 'a.yml')).toBe('one')
  })

  test.each(['../out.yml', '/etc/hosts', '.git/config', 'a/../../out', 'a//b', '.GIT/hooks/x', ''])(
    'is never written to %j',
    async (path) => {
      const root = scratchFolder({ '.git/config': 'x' })
      await expect(workingCopyWriter(root).write([change(path, 'x', 'y')])).rejects.toThrow(
        'is no file of the working copy'
      )
    }
  )

  test('is never written through a link', async () => {
    const outside = scratchFolder({ 'x.yml': 'one' })
    const root = scratchFolder({ 'own.yml': 'one' })
    symlinkSync(join(outside, 'x.yml'), join(root, 'x.yml'))
    symlinkSync(outside, join(root, 'folder'))
    symlinkSync('own.yml', join(root, 'within.yml'))
    for (const path of ['x.yml', 'folder/x.yml', 'within.yml']) {
      await expect(workingCopyWriter(root).write([change(path, 'one', 'two')])).rejects.toThrow(
        'is a link, or lies behind one'
      )
    }
    expect([textOf(outside, 'x.yml'), textOf(root, 'own.yml')]).toEqual(['one', 'one'])
  })

  test('is told in one sentence where the file is gone', async () => {
    await expect(
      workingCopyWriter(scratchFolder()).write([change('a.yml', 'one', 'two')])
    ).rejects.toThrow("a.yml can't be written: there is no such file or folder; check the path.")
  })
})

describe('an executable bit', () => {
  const script = '#!/bin/sh\n'
  const bit: FileChange = { path: 'x.sh', before: script, after: script, mode: '100755' }

  function repository(fileMode: boolean) {
    const root = scratchFolder({ 'x.sh': script })
    chmodSync(join(root, 'x.sh'), 0o644)
    git(root, 'init', '-q')
    git(root, 'config', 'core.fileMode', String(fileMode))
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'x')
    return root
  }

  test('is set on disk for those who may read, where git looks for it', async () => {
    const root = repository(true)
    await workingCopyWriter(root).write([bit])
    expect(modeOf(root, 'x.sh')).toBe(0o755)
    expect(git(root, 'ls-files', '--stage')).toMatch(/^100644/)
    expect(git(root, 'diff')).toContain('new mode 100755')
  })

  test('is told to the index alone where git does not, and stages no text', async () => {
    const root = repository(false)
    writeFileSync(join(root, 'x.sh'), `${script}echo not staged\n`)
    const text = textOf(root, 'x.sh')
    await workingCopyWriter(root).write([{ ...bit, before: text, after: text }])
    expect(git(root, 'diff', '--cached')).toContain('new mode 100755')
    expect(git(root, 'diff', '--cached')).not.toContain('not staged')
    expect(git(root, 'diff')).toContain('+echo not staged')
  })

  test('is refused where git does not look for it and does not track the file', async () => {
    const root = repository(false)
    writeFileSync(join(root, 'y.sh'), script, { mode: 0o644 })
    await expect(workingCopyWriter(root).write([{ ...bit, path: 'y.sh' }])).rejects.toThrow(
      'run `git update-index --add --chmod=+x` on y.sh'
    )
    expect(modeOf(root, 'y.sh')).toBe(0o644)
  })
})
