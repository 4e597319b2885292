import { expect, test } from '@jest/globals'
import { semanticDiff } from '../../src/workflow-file/semantic-diff.js'

test('an item that became like its neighbour is one place', () => {
  expect(semanticDiff(['a', 'b'], ['b', 'b'])).toEqual([[0]])
  expect(semanticDiff([{ os: 'a' }, { os: 'b' }], [{ os: 'b' }, { os: 'b' }])).toEqual([[0, 'os']])
})

test('an item put in is one place still', () => {
  expect(semanticDiff(['a', 'b'], ['x', 'a', 'b'])).toEqual([[0]])
})
