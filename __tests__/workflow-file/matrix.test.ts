import { describe, expect, test } from '@jest/globals'
import { jobsOf } from '../../src/workflow-file/find-nodes.js'
import { filledIn, legsOf, legsWhere } from '../../src/workflow-file/matrix.js'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'

function legs(matrix: string) {
  const workflow = openWorkflow('a.yml', `jobs:\n  a:\n    strategy:\n      matrix: ${matrix}\n`)
  const [job] = jobsOf(workflow)
  if (!job) throw new Error('The file has no job.')
  return legsOf(workflow, job)
}

describe('legsOf', () => {
  test('multiplies the lists and takes the excluded ones out', () => {
    expect(legs('{os: [a, b], v: [1, 2], exclude: [{os: b, v: 1}]}')).toEqual([
      { os: 'a', v: 1 },
      { os: 'a', v: 2 },
      { os: 'b', v: 2 }
    ])
  })

  test('joins an included entry to the legs that it agrees with, else adds it', () => {
    expect(legs('{os: [a, b], include: [{os: a, x: 1}, {os: c}, {y: 2}]}')).toEqual([
      { os: 'a', x: 1, y: 2 },
      { os: 'b', y: 2 },
      { os: 'c' }
    ])
  })

  test('makes legs of included entries alone', () => {
    expect(legs('{include: [{os: a}, {os: b}]}')).toEqual([{ os: 'a' }, { os: 'b' }])
  })

  test('does not know what an expression makes', () => {
    expect(legs('${{ fromJSON(needs.plan.outputs.matrix) }}')).toBeNull()
    expect(legs('{os: "${{ fromJSON(inputs.os) }}"}')).toBeNull()
  })
})

describe('legsWhere', () => {
  const all = [
    { os: 'ubuntu-latest', v: 1 },
    { os: 'windows-latest', v: 1 }
  ]

  test.each([
    ["always() && matrix.os == 'ubuntu-latest'", 1],
    ["${{ matrix.os != 'ubuntu-latest' }}", 1],
    ["startsWith(matrix.os, 'Windows')", 1],
    ['matrix.v == 2', 0],
    ["matrix.os == 'a' || matrix.os == 'b'", 2],
    ['failure()', 2]
  ])('%s', (condition, count) => {
    expect(legsWhere(all, condition)).toHaveLength(count)
  })
})

test('fills in what a leg says and leaves the rest', () => {
  const leg = { os: 'a', config: { cc: 'gcc' }, flags: [1] }
  const text = '${{ matrix.os }}-${{matrix.config.cc}}-${{ matrix.flags }}-${{ github.sha }}'
  expect(filledIn(text, leg)).toBe('a-gcc-${{ matrix.flags }}-${{ github.sha }}')
})
