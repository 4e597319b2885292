import { expect, test } from '@jest/globals'
import { isSeq } from 'yaml'
import { applyEdits } from '../../src/workflow-file/apply-edits.js'
import { removeItem } from '../../src/workflow-file/edit-list.js'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'

function without(text: string, index: number): string | null {
  const workflow = openWorkflow('a.yml', text)
  const list = workflow.root.get('os')
  if (!isSeq(list)) throw new Error('There is no list.')
  return applyEdits(text, removeItem(workflow, list, index, ['os']).edits)
}

test.each([
  ['os: [a, b, c]\n', 0, 'os: [b, c]\n'],
  ['os: [a, b, c]\n', 1, 'os: [a, c]\n'],
  ["os: [a,'b']\n", 1, 'os: [a]\n'],
  ['os:\n- a\n- b\n', 0, 'os:\n- b\n'],
  ['os:\r\n  - a\r\n  - b\r\nx: 1\r\n', 1, 'os:\r\n  - a\r\nx: 1\r\n']
])('%j without item %i', (text, index, expected) => {
  expect(without(text, index)).toBe(expected)
})

test('leaves the last item, and one with a comment', () => {
  expect(() => without('os: [a]\n', 0)).toThrow('empty')
  expect(() => without('os:\n- a # old\n- b\n', 0)).toThrow('alone')
})
