import { describe, expect, test } from '@jest/globals'
import type { JobLog } from '../../src/engine/types/incident.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { showsFailure } from '../../src/matching/shows-failure.js'
import { logOf, runStep, stepOf } from './toy-table.js'

const tellingLines = (log: JobLog) => compileTable([]).tellingLines(log)
const textsOf = (...lines: string[]) => tellingLines(logOf(...lines)).map(({ text }) => text)

describe('tellingLines', () => {
  test('shows error lines in their order, without the exit code', () => {
    const output = ['loading', 'Error: bad thing', 'ok', 'cannot go on', 'bye']
    expect(textsOf(...runStep(['x'], output, 1))).toEqual(['Error: bad thing', 'cannot go on'])
  })

  test('shows the lines before the exit code where none looks like an error', () => {
    expect(textsOf(...runStep(['x'], ['one', '', 'two'], 1))).toEqual(['one', 'two'])
    const silent = textsOf(...runStep(['x'], [], 1))
    expect(silent).toEqual(['##[error]Process completed with exit code 1.'])
  })

  test.each([
    "##[error]Error: The process '/usr/bin/bash' failed with exit code 1",
    'The command "make" exited with 2.',
    'CircleCI received exit code 1',
    'Command exited with code 1'
  ])('takes no last words of a runner for a reason: %s', (words) => {
    expect(textsOf('#!/bin/bash -eo pipefail', 'the region is not ours', words)).toEqual([
      'the region is not ours'
    ])
  })

  test('leaves out what runners of scripts say of their script', () => {
    const output = ['⨯ no icon', 'error Command failed with exit code 1.', 'make: *** [x] Error 1']
    expect(textsOf(...runStep(['x'], output, 1))).toEqual(['⨯ no icon'])
  })

  test('is bounded and prefers lines near the failure', () => {
    const output = Array.from({ length: 50 }, (_, i) => `Error: number ${i}`)
    const texts = textsOf(...runStep(['x'], output, 1))
    expect(texts).toHaveLength(8)
    expect(texts.at(-1)).toBe('Error: number 49')
  })

  test('looks into the failed step', () => {
    const log = {
      steps: [stepOf(['Error: tolerated'], 'success'), stepOf(['hm'], 'failure')]
    }
    expect(tellingLines(log).map(({ text }) => text)).toEqual(['hm'])
  })

  test.each([[['']], [['##[group]Run x']], [['Post job cleanup.']], [['', '', '']]])(
    'is never empty for %j',
    (lines) => {
      const log = logOf(...lines)
      expect(tellingLines(log).length > 0).toBe(log.steps.some(({ text }) => text.lineCount > 0))
    }
  )

  test('is empty without a step', () => {
    expect(tellingLines({ steps: [] })).toEqual([])
  })
})

describe('showsFailure', () => {
  test.each([
    ['an exit code', runStep(['x'], [], 1), true],
    ['an error of an action', ['##[group]Run a/b@v1', '##[endgroup]', '##[error]Boom'], true],
    ['a fragment with an error', ['npm error code ERESOLVE'], true],
    ['a job that came to its end', [...runStep(['x'], ['error: no']), 'Post job cleanup.'], false],
    ['a quiet fragment', ['##[group]Operating System', 'Ubuntu', '##[endgroup]'], false]
  ])('%s', (_, lines, expected) => {
    expect(showsFailure(logOf(...lines))).toBe(expected)
  })

  test('the record of the steps decides', () => {
    expect(showsFailure({ steps: [stepOf(['Error: x'], 'success')] })).toBe(false)
    expect(showsFailure({ steps: [stepOf(['fine'], 'failure')] })).toBe(true)
  })
})
