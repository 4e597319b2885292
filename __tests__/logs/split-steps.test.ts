import { describe, expect, test } from '@jest/globals'
import type { StepLog } from '../../src/engine/types/incident.js'
import type { Conclusion, Step } from '../../src/engine/types/workflow-run.js'
import { splitSteps } from '../../src/logs/split-steps.js'

/** A line stamped at this second of the job. */
function at(second: number, message: string): string {
  return `2026-07-31T01:17:${String(second).padStart(2, '0')}.4552422Z ${message}\n`
}

function step(
  number: number,
  name: string,
  from: number | null,
  to: number | null,
  conclusion: Conclusion | null = 'success'
): Step {
  const time = (second: number | null) =>
    second === null ? null : `2026-07-31T01:17:${String(second).padStart(2, '0')}Z`
  return {
    number,
    name,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: time(from),
    completedAt: time(to)
  }
}

function shown(logs: StepLog[]) {
  return logs.map(({ number, name, conclusion, text }) => [
    number,
    name,
    conclusion,
    text.firstLine,
    Buffer.from(text.bytes).toString().split('\n').filter(Boolean)
  ])
}

const split = (lines: string[], steps: Step[] | null) =>
  shown(splitSteps(Buffer.from(lines.join('')), steps))

describe('with the records of the API', () => {
  test('gives each step its own lines, counted from 1', () => {
    const lines = [
      at(1, "Current runner version: '2.337.0'"),
      at(2, '##[group]Run actions/checkout@v7'),
      at(2, 'fetched'),
      at(4, '##[group]Run npm test'),
      at(9, '1 failed'),
      at(9, '##[error]Process completed with exit code 1.'),
      at(10, 'Post job cleanup.'),
      at(11, 'Cleaning up orphan processes')
    ]
    const steps = [
      step(1, 'Set up job', 1, 2),
      step(2, 'Check out', 2, 4),
      step(3, 'Cache', null, null, 'skipped'),
      step(4, 'Test it', 4, 9, 'failure'),
      step(7, 'Post Check out', 10, 11),
      step(8, 'Complete job', 11, 11)
    ]
    expect(split(lines, steps)).toEqual([
      [1, 'Set up job', 'success', 1, ["Current runner version: '2.337.0'"]],
      [2, 'Check out', 'success', 1, ['##[group]Run actions/checkout@v7', 'fetched']],
      [
        4,
        'Test it',
        'failure',
        1,
        ['##[group]Run npm test', '1 failed', '##[error]Process completed with exit code 1.']
      ],
      [7, 'Post Check out', 'success', 1, ['Post job cleanup.']],
      [8, 'Complete job', 'success', 1, ['Cleaning up orphan processes']]
    ])
  })

  test('a marker that bears the name wins within one second', () => {
    const lines = [
      at(1, 'x'),
      at(2, '##[group]Run inner'),
      at(2, '##[group]Run npm test'),
      at(2, 'failed')
    ]
    const steps = [step(1, 'Set up job', 1, 2), step(2, 'Run npm test', 2, 3, 'failure')]
    expect(split(lines, steps)[1]).toEqual([
      2,
      'Run npm test',
      'failure',
      1,
      ['##[group]Run npm test', 'failed']
    ])
  })

  test('forged markers change neither numbers nor names, nor where a later step begins', () => {
    const lines = [
      at(1, 'set up'),
      at(2, '##[group]Run ./evil'),
      at(3, '##[group]Run npm test'),
      at(3, 'Post job cleanup.'),
      at(3, 'Cleaning up orphan processes'),
      at(6, '##[group]Run npm test'),
      at(7, 'real failure')
    ]
    const steps = [
      step(1, 'Set up job', 1, 2),
      step(2, 'Run ./evil', 2, 5),
      step(3, 'Run npm test', 6, 7, 'failure')
    ]
    expect(split(lines, steps).map(([number, name, , , text]) => [number, name, text])).toEqual([
      [1, 'Set up job', ['set up']],
      [
        2,
        'Run ./evil',
        [
          '##[group]Run ./evil',
          '##[group]Run npm test',
          'Post job cleanup.',
          'Cleaning up orphan processes'
        ]
      ],
      [3, 'Run npm test', ['##[group]Run npm test', 'real failure']]
    ])
  })

  test('a step without a marker is found by its time, one without a line is left out', () => {
    const lines = [
      at(1, 'set up'),
      at(3, 'Starting containers'),
      'a continuation line\n',
      at(9, '##[group]Run x')
    ]
    const steps = [
      step(1, 'Set up job', 1, 2),
      step(2, 'Initialize containers', 3, 4),
      step(3, 'Silent', 5, 6),
      step(4, 'Run x', 9, null, null)
    ]
    expect(split(lines, steps)).toEqual([
      [1, 'Set up job', 'success', 1, ['set up']],
      [2, 'Initialize containers', 'success', 1, ['Starting containers', 'a continuation line']],
      [4, 'Run x', null, 1, ['##[group]Run x']]
    ])
  })

  test('of a log without its head the first step has no number, those after it have', () => {
    const lines = [at(5, 'rest of the build'), at(8, '##[group]Run npm test'), at(9, 'failed')]
    const steps = [
      step(1, 'Set up job', 1, 2),
      step(2, 'Build', 2, 8),
      step(3, 'Test', 8, 9, 'failure')
    ]
    const logs = splitSteps(Buffer.from(lines.join('')), steps, {
      firstLine: 900,
      cutBytes: 70_000
    })
    expect(shown(logs)).toEqual([
      [null, 'Build', 'success', 900, ['rest of the build']],
      [3, 'Test', 'failure', 1, ['##[group]Run npm test', 'failed']]
    ])
    expect(logs.map(({ text }) => text.cutBytes)).toEqual([70_000, 0])
  })

  test('a log without a stamp is cut by its markers, and claims no number', () => {
    expect(split(['a\n', '##[group]Run b\n'], [step(1, 'Set up job', 1, 2)])).toEqual([
      [null, null, null, 1, ['a']],
      [null, 'Run b', null, 2, ['##[group]Run b']]
    ])
  })

  test('no steps recorded, and no line', () => {
    expect(split([at(1, 'x')], [])).toEqual([[null, null, null, 1, ['x']]])
    expect(split([], [step(1, 'Set up job', 1, 2)]).flatMap(([, , , , text]) => text)).toEqual([])
  })
})

describe('without records', () => {
  test('cuts at markers, names by their commands and keeps the lines of the file', () => {
    expect(
      split(
        [
          at(1, 'Current runner version: 1'),
          at(2, '\x1b[1m##[group]Run npm ci'),
          at(3, 'x'),
          at(4, 'Cleaning up orphan processes')
        ],
        null
      )
    ).toEqual([
      [null, 'Set up job', null, 1, ['Current runner version: 1']],
      [null, 'Run npm ci', null, 2, ['##[group]Run npm ci', 'x']],
      [null, 'Complete job', null, 4, ['Cleaning up orphan processes']]
    ])
  })

  test('an inner step of a composite action is named by its own marker', () => {
    expect(
      split(
        [
          at(1, '##[start-action display=Install;id=setup.__run_2]'),
          at(1, '##[group]Run npm ci'),
          at(2, '##[end-action id=setup.__run_2;outcome=failure;conclusion=failure;duration_ms=1]'),
          at(3, '##[group]Run npm test')
        ],
        null
      ).map(([, name, , line]) => [name, line])
    ).toEqual([
      ['Install', 1],
      ['Run npm test', 4]
    ])
  })

  test('markers within a line are none', () => {
    expect(split([at(1, 'echo "##[group]Run x"'), at(1, ' Post job cleanup.')], null)).toHaveLength(
      1
    )
  })

  test('markers by the million lose no line', () => {
    const logs = splitSteps(Buffer.from('##[group]Run x\n'.repeat(300_000)), null)
    expect(logs.length).toBe(2000)
    expect(logs.reduce((sum, { text }) => sum + text.lineCount, 0)).toBe(300_000)
  })
})
