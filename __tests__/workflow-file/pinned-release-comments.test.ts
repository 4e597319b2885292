import { expect, test } from '@jest/globals'
import { commentsOf, keepsAll } from '../../src/workflow-file/comments.js'

const sha = 'ea165f8d65b6e75b540449e92b4886f43607fa02'
const pin = (comment: string) => `- uses: a/b@${sha} ${comment}\n`

test.each(['# v4.6.2', '#v4', '# tag=v4.6.2', '# ratchet:a/b@v4', '# v4.6.2 for the lab'])(
  'the release in %j belongs to the pin',
  (comment) => {
    const before = commentsOf(pin(comment))
    expect(keepsAll(before, commentsOf(pin(comment.replace('v4', 'v3'))))).toBe(true)
    expect(keepsAll(before, commentsOf(pin('# gone')))).toBe(false)
  }
)

test.each(['- uses: a/b@v4 # v4.6.2\n', '# v4.6.2\n- uses: a/b@v4\n', pin('# see v4')])(
  'elsewhere a version is a word like others: %j',
  (text) => {
    expect(
      keepsAll(
        commentsOf(text),
        commentsOf(text.replaceAll('# v4', '# v3').replace('see v4', 'see v3'))
      )
    ).toBe(false)
  }
)
