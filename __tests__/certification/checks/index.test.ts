import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checks } from '../../../src/certification/checks/index.js'

test('each file of the folder is one check of the registry, in the order of the ids', () => {
  const files = readdirSync('src/certification/checks')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
  expect(checks.map(({ id }) => id)).toEqual(files.sort())
})

test('a code belongs to one check', () => {
  const codes = checks.flatMap((check) => Object.keys(check.codes))
  expect(new Set(codes).size).toBe(codes.length)
})
