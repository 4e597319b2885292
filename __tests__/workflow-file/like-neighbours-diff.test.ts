import { expect, test } from '@jest/globals'
import { semanticDiff } from '../../src/workflow-file/semantic-diff.js'

const placesIn = (before: unknown, after: unknown) =>
  semanticDiff(before, after).map((place) => place.after)

test('an item that became like its neighbour is one place', () => {
  expect(placesIn(['a', 'b'], ['b', 'b'])).toEqual([[0]])
  expect(placesIn([{ os: 'a' }, { os: 'b' }], [{ os: 'b' }, { os: 'b' }])).toEqual([[0, 'os']])
})

test('an item put in is one place still', () => {
  expect(placesIn(['a', 'b'], ['x', 'a', 'b'])).toEqual([[0]])
})
