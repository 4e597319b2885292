import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkers } from '../../src/certification/ports.js'
import { keptCheckers } from '../../src/local/kept-checkers.js'
import { openKept } from '../../src/local/kept-results.js'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  file = join(folder, 'out', 'cache.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('keeps what was used, and nothing else', () => {
  const first = openKept(file, false)
  first.set('a', 1)
  first.set('b', [2])
  first.save(true)
  const second = openKept(file, false)
  expect(second.get('b')).toEqual([2])
  expect(second.get('c')).toBeUndefined()
  second.save(true)
  expect(openKept(file, false).get('a')).toBeUndefined()
  expect(openKept(file, false).get('b')).toEqual([2])
  expect(readdirSync(join(folder, 'out'))).toEqual(['cache.json'])
})

test('a call that asked for a part leaves the rest', () => {
  const first = openKept(file, false)
  first.set('a', 1)
  first.save(true)
  const second = openKept(file, false)
  second.set('b', 2)
  second.save(false)
  expect([openKept(file, false).get('a'), openKept(file, false).get('b')]).toEqual([1, 2])
})

test.each(['', '{', '[]', 'null', '{"version":0,"entries":{"a":1}}', '{"version":1,"entries":3}'])(
  'takes a file with %j for empty',
  (text) => {
    file = join(folder, 'cache.json')
    writeFileSync(file, text)
    expect(openKept(file, false).get('a')).toBeUndefined()
  }
)

test('takes a file that somebody else may have brought for empty', () => {
  const first = openKept(file, false)
  first.set('a', 1)
  first.save(true)
  expect(openKept(file, true).get('a')).toBeUndefined()
})

test('a folder that can not be written costs nothing but time', () => {
  writeFileSync(join(folder, 'out'), '')
  openKept(file, false).save(true)
  expect(existsSync(file)).toBe(false)
})

test('asks a checker once for a text, and again for another version or after a failure to start', async () => {
  let asked = 0
  const answers = ['Ruby could not be started here.', [{ message: 'a', line: 1, column: 2 }]]
  const script = () => Promise.resolve(answers[Math.min(asked++, 1)]!)
  const checkers = { script } as unknown as Checkers
  const versions = (name: string) => ({ workflow: '', action: '', lint: '', script: () => name })
  const kept = openKept(file, false)
  const one = keptCheckers(checkers, versions('1'), kept)
  await one.script('ruby', 'a.rb', 'a')
  expect(await one.script('ruby', 'a.rb', 'a')).toEqual(answers[1])
  expect(await one.script('ruby', 'b.rb', 'a')).toEqual(answers[1])
  expect(asked).toBe(2)
  await keptCheckers(checkers, versions('2'), kept).script('ruby', 'a.rb', 'a')
  expect(asked).toBe(3)
})
