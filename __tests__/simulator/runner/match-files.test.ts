import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { hashFiles } from '../../../simulator/runner/expressions/hash-files.js'
import { matchFiles } from '../../../simulator/runner/workflow/match-files.js'

const root = mkdtempSync(join(tmpdir(), 'match-files-'))
for (const file of ['a.lock', 'sub/b.lock', 'sub/deep/c.txt', 'c++/x.txt', '.git/d.lock']) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), file)
}
afterAll(() => rmSync(root, { recursive: true }))

describe('matching files', () => {
  test.each([
    [['**/*.lock'], ['a.lock', 'sub/b.lock']],
    [['*.lock'], ['a.lock']],
    [['sub'], ['sub/b.lock', 'sub/deep/c.txt']],
    [['sub/', '!sub/deep'], ['sub/b.lock']],
    [['./sub/*.lock\na.lock'], ['a.lock', 'sub/b.lock']],
    [[`${root}/sub/deep/**`], ['sub/deep/c.txt']],
    [['c++/?.txt'], []],
    [['c++'], ['c++/x.txt']],
    [['none'], []]
  ])('%j gives %j', (patterns, files) => {
    expect(matchFiles(root, patterns)).toEqual(files)
  })

  test('hashes what matches, and nothing to nothing', () => {
    const hash = hashFiles(root, ['**/*.lock'])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashFiles(root, ['a.lock', 'sub/b.lock'])).toBe(hash)
    expect(hashFiles(root, ['a.lock'])).not.toBe(hash)
    expect(hashFiles(root, ['none'])).toBe('')
  })
})
