import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openArtifactFolder } from '../../src/local/artifact-folder.js'
import { scratchFolder } from '../support/scratch-folder.js'

test('a folder that it makes keeps itself out of git, and one that is there stays as it is', () => {
  const root = scratchFolder()
  const store = openArtifactFolder(join(root, 'new'))
  store.write('a.json', { a: 1 })
  store.append('log.jsonl', { b: 2 })
  expect(readdirSync(join(root, 'new')).sort()).toEqual(['.gitignore', 'a.json', 'log.jsonl'])
  expect(store.read('a.json')).toBe('{\n  "a": 1\n}\n')
  expect(store.read('none.json')).toBeNull()
  mkdirSync(join(root, 'old'))
  openArtifactFolder(join(root, 'old')).write('a.json', {})
  expect(readdirSync(join(root, 'old'))).toEqual(['a.json'])
})

test('a link is not followed', () => {
  const root = scratchFolder({ 'elsewhere/automation_index.json': 'mine' })
  symlinkSync(join(root, 'elsewhere'), join(root, 'link'))
  expect(() => openArtifactFolder(join(root, 'link'))).toThrow(/is a link; name the folder itself/)
  expect(readFileSync(join(root, 'elsewhere/automation_index.json'), 'utf8')).toBe('mine')
})

test('what can not be written says what, and the cure', () => {
  const root = scratchFolder({ file: 'x' })
  expect(() => openArtifactFolder(join(root, 'file/inside'))).toThrow(/--output-dir/)
  expect(existsSync(join(root, 'file/inside'))).toBe(false)
})
