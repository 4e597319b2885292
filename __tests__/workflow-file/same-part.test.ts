import { describe, expect, test } from '@jest/globals'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'
import { isSamePart } from '../../src/workflow-file/same-part.js'

const text = `name: CI
on: push
env:
  A: 1
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make lint
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - run: make
`
const same = (other: string, jobName = 'build (20)') =>
  isSamePart(openWorkflow('ci.yml', text), openWorkflow('ci.yml', other), {
    ...{ jobName, stepName: null, stepNumber: null, command: null }
  })

describe('the failing part is the same', () => {
  test.each([
    ['in the same file', text],
    ['where another job differs', text.replace('make lint', 'make all')],
    ['where the triggers differ', text.replace('on: push', 'on: [push, pull_request]')],
    ['where the name differs', text.replace('name: CI', 'name: Build')],
    ['where it stands elsewhere', text.replace('  lint:', '  # first\n\n  lint:')]
  ])('%s', (_name, other) => expect(same(other)).toBe(true))
})

describe('it is another', () => {
  test.each([
    ['where the job differs', text.replace('20', '30')],
    ['where what holds for all jobs differs', text.replace('A: 1', 'A: 2')],
    ['where there is more that holds for all', `permissions: {}\n${text}`],
    ['where the job is gone', text.replace('  build:', '  other:')]
  ])('%s', (_name, other) => expect(same(other)).toBe(false))

  test('in another file, where the job is not known', () =>
    expect(same(text.replace('make lint', 'make all'), 'gone')).toBe(false))
})
