import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checks } from '../../../src/certification/checks/index.js'

test('each check has a file of its name, and the registry is in the order of the ids', () => {
  const files = readdirSync('src/certification/checks')
  const ids = checks.map(({ id }) => id)
  expect(files).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)))
  expect(ids).toEqual(ids.toSorted())
})

test('a code belongs to one check', () => {
  const codes = checks.flatMap((check) => Object.keys(check.codes))
  expect(new Set(codes).size).toBe(codes.length)
})
