import { describe, expect, test } from '@jest/globals'
import { readSavedLog, type SavedJobLog } from '../../src/logs/read-saved-log.js'

const stamp = '2026-07-31T01:17:28.4552422Z '

function read(lines: string[]) {
  return readSavedLog(Buffer.from(lines.join('\n'))).map(shown)
}

function shown({ name, steps }: SavedJobLog) {
  return {
    job: name,
    steps: steps.map(({ name: step, text }) => [
      step,
      text.firstLine,
      Array.from({ length: text.lineCount }, (_, index) => text.lineAt(index))
    ])
  }
}

const gh = (job: string, step: string, message: string) => `${job}\t${step}\t${stamp}${message}`

describe('the output of gh run view --log', () => {
  test('is split by job and step, with the line numbers of the file', () => {
    expect(
      read([
        gh('build (20, ubuntu)', 'Set up job', "Current runner version: '2.1'"),
        gh('build (20, ubuntu)', 'Run npm ci', '\ufeff##[group]Run npm ci'),
        gh('build (20, ubuntu)', 'Run npm ci', 'npm error a\tb'),
        gh('lint', 'Run npm ci', 'fine')
      ])
    ).toEqual([
      {
        job: 'build (20, ubuntu)',
        steps: [
          ['Set up job', 1, ["Current runner version: '2.1'"]],
          ['Run npm ci', 2, ['##[group]Run npm ci', 'npm error a\tb']]
        ]
      },
      { job: 'lint', steps: [['Run npm ci', 4, ['fine']]] }
    ])
  })

  test('a BOM in front of stamp or file hides neither', () => {
    expect(read([`\ufeffa\tb\t\ufeff${stamp}x`])).toEqual([{ job: 'a', steps: [['b', 1, ['x']]] }])
  })

  test('lines without a stamp or prefix belong to those before', () => {
    expect(read([gh('a', 's', 'x'), 'a\ts\tcontinued', '... [cut]', gh('a', 's', 'y')])).toEqual([
      { job: 'a', steps: [['s', 1, ['x', 'continued', '... [cut]', 'y']]] }
    ])
  })

  test('a step whose lines do not stand together becomes one log for each stretch', () => {
    expect(read([gh('a', 's', '1'), gh('b', 't', '2'), gh('a', 's', '3')])).toEqual([
      {
        job: 'a',
        steps: [
          ['s', 1, ['1']],
          ['s', 3, ['3']]
        ]
      },
      { job: 'b', steps: [['t', 2, ['2']]] }
    ])
  })

  test('UNKNOWN STEP is split by the markers', () => {
    expect(
      read([
        gh('a', 'Lint', 'x'),
        gh('b', 'UNKNOWN STEP', 'Current runner version: 1'),
        gh('b', 'UNKNOWN STEP', '##[group]Run make'),
        gh('b', 'UNKNOWN STEP', 'make: *** Error 1')
      ])[1]
    ).toEqual({
      job: 'b',
      steps: [
        ['Set up job', 2, ['Current runner version: 1']],
        ['Run make', 3, ['##[group]Run make', 'make: *** Error 1']]
      ]
    })
  })

  test('job names by the thousand stay cheap and lose no line', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => gh(`j${index}`, 's', `${index}`))
    const jobs = readSavedLog(Buffer.from(lines.join('\n')))
    const count = jobs
      .flatMap(({ steps }) => steps)
      .reduce((sum, { text }) => sum + text.lineCount, 0)
    expect([jobs.length, count]).toEqual([10_000, 30_000])
  })
})

describe('a plain file', () => {
  test('is one job, split by its markers', () => {
    expect(
      read([`${stamp}hello`, `${stamp}##[group]Run make`, `${stamp}Post job cleanup.`])
    ).toEqual([
      {
        job: null,
        steps: [
          [null, 1, ['hello']],
          ['Run make', 2, ['##[group]Run make']],
          ['Post job cleanup', 3, ['Post job cleanup.']]
        ]
      }
    ])
  })

  test('with tabs in it is no output of gh', () => {
    expect(read(['a\tb\tc', 'd\te\tf'])).toEqual([
      { job: null, steps: [[null, 1, ['a\tb\tc', 'd\te\tf']]] }
    ])
  })

  test('that quotes a line of gh is no output of gh', () => {
    const lines = ['x', 'y', gh('a', 'b', 'z')]
    expect(read(lines)).toEqual([{ job: null, steps: [[null, 1, lines]] }])
  })

  test('of which the head was cut counts on from there', () => {
    const [job] = readSavedLog(Buffer.from(`x\n##[group]Run y\nz`), {
      firstLine: 100,
      cutBytes: 5000
    })
    expect(job?.steps.map(({ text }) => [text.firstLine, text.cutBytes])).toEqual([
      [100, 5000],
      [101, 0]
    ])
  })

  test('without a line is no job', () => {
    expect(read([])).toEqual([])
  })
})
