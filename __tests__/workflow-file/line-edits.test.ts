import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/workflow-file/apply-edits.js'
import { lineEdits } from '../../src/workflow-file/line-edits.js'
import { placesOf } from '../../src/workflow-file/places-of.js'

const lines = fc.array(fc.constantFrom('a', 'b', '  c', '', 'd # e'), { maxLength: 12 })
const texts = fc
  .tuple(lines, fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([all, newline, isOpen]) => all.join(newline) + (isOpen ? '' : newline))

test('the edits of whole lines lead from one text to the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(applyEdits(before, lineEdits(before, after))).toBe(after)
    })
  )
})

const workflow = `on: push
jobs:
  build:
    env:
      A: 1
      B: 2
    steps:
      - run: a
        if: b
      - run: c
`

test.each([
  ['a value', '      B: 2', '      B: 3', ['jobs', 'build', 'env']],
  ['a key of a step', '        if: b', '        if: c', ['jobs', 'build', 'steps', 0]],
  ['a dash', '        if: b', '      - if: c', ['jobs', 'build', 'steps']],
  ['a key of the file', 'on: push', 'on: pull_request', []]
])('an edit of %s may change the map or list around it', (_, old, now, path) => {
  const after = workflow.replace(old, now)
  expect(placesOf(workflow, lineEdits(workflow, after))).toEqual([path])
})

test('edits of a text that is no YAML have no places', () => {
  expect(placesOf('a: [', [{ start: 0, end: 1, text: 'b' }])).toEqual([])
})
