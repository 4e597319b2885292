import { describe, expect, test } from '@jest/globals'
import { commentMarker, decodeMarker, encodeMarker } from '../../src/engine/issue-marker.js'
import type { IssueMarker } from '../../src/engine/types/tracked-issue.js'

const marker: IssueMarker = {
  version: 1,
  fingerprint: 'v1:0f3a',
  workflowPath: '.github/workflows/ci.yml',
  branch: 'main',
  jobs: ['build (20, ubuntu-latest)', 'prüfen --> <!-- ?>>'],
  occurrences: 3,
  firstSeen: '2026-11-20T10:00:00Z',
  lastSeen: '2026-11-21T10:00:00.000Z',
  seen: ['1/1', '2/1'],
  reopened: 0
}

function encodeAnything(value: unknown): string {
  return `<!-- auto-heal:v1 ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`
}

describe('the marker of an issue', () => {
  test('comes back as it was written', () => {
    expect(decodeMarker(`${encodeMarker(marker)}\nThe build fails.`)).toEqual(marker)
    expect(decodeMarker(`${encodeMarker(marker)}\r\nedited in the browser`)).toEqual(marker)
    expect(decodeMarker(encodeMarker({ ...marker, branch: null }))).toEqual({
      ...marker,
      branch: null
    })
  })

  test('can not end its own comment', () => {
    expect(encodeMarker(marker).indexOf('-->')).toBe(encodeMarker(marker).length - 3)
  })

  test.each([
    ['after a line', `Log:\n${encodeMarker(marker)}`],
    ['after a space', ` ${encodeMarker(marker)}`],
    ['before text on its line', `${encodeMarker(marker)} x`],
    ['of another version', encodeMarker(marker).replace('v1 ', 'v2 ')],
    ['that is no JSON', '<!-- auto-heal:v1 bm8 -->'],
    ['of null', encodeAnything(null)],
    ['with a version inside that differs', encodeAnything({ ...marker, version: 2 })],
    ['without a fingerprint', encodeAnything({ ...marker, fingerprint: undefined })],
    ['with a count below zero', encodeAnything({ ...marker, occurrences: -1 })],
    ['with a time that is none', encodeAnything({ ...marker, lastSeen: 'soon' })],
    [
      'with a time that holds a remark',
      encodeAnything({ ...marker, firstSeen: '2026-11-20 (@octo/team)' })
    ],
    ['with a run that is none', encodeAnything({ ...marker, seen: ['1/1', '2/1](x)'] })],
    ['with a job that is no text', encodeAnything({ ...marker, jobs: [1] })],
    ['longer than any of ours', encodeAnything({ ...marker, branch: 'x'.repeat(100_000) })]
  ])('is not read %s', (_case, body) => {
    expect(decodeMarker(body)).toBeNull()
  })

  test('keeps nothing it does not know', () => {
    expect(decodeMarker(encodeAnything({ ...marker, more: 1 }))).toEqual(marker)
  })
})

test('a comment marker stays one comment whatever the key', () => {
  const line = commentMarker('--> v1:a/b')
  expect(line).toMatch(/^<!-- auto-heal:comment:v1 [\w%.:]+ -->$/)
  expect(line).not.toBe(commentMarker('v1:a/b'))
})
