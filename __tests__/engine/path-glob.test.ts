import { describe, expect, test } from '@jest/globals'
import { matchesGlob, protectorOf } from '../../src/engine/path-glob.js'

const path = '.github/workflows/ci.yml'

describe('a glob covers', () => {
  test.each([
    '.github/workflows/ci.yml',
    '.github',
    '.github/',
    '.github/**',
    '**/*.yml',
    '**/ci.yml',
    '.github/*/c?.yml',
    './.github/workflows',
    '**'
  ])('%s', (glob) => expect(matchesGlob(path, glob)).toBe(true))
})

describe('a glob covers not', () => {
  test.each([
    '*.yml',
    '.github/*.yml',
    'workflows',
    '.github/work',
    '.github/workflows/ci',
    'xgithub/workflows/ci.yml'
  ])('%s', (glob) => expect(matchesGlob(path, glob)).toBe(false))
})

test('lock files are protected whatever the config says', () => {
  expect(protectorOf('.github/workflows/actions.lock', [])).not.toBeNull()
  expect(protectorOf('.github/workflows/triage.lock.yml', [])).not.toBeNull()
  expect(protectorOf(path, [])).toBeNull()
  expect(protectorOf(path, ['docs/**', '.github'])).toBe('.github')
})
