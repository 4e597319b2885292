import { expect, test } from '@jest/globals'
import { code, fence, link, paragraphs, prose, shortened, table } from '../../src/texts/markdown.js'

test('a table keeps each row in its line and its columns', () =>
  expect(
    table(
      ['A', 'B'],
      [
        ['one\r\ntwo', 'a | b'],
        ['\\| kept', '']
      ]
    )
  ).toBe('| A | B |\n| --- | --- |\n| one two | a \\| b |\n| \\| kept |  |'))

test('the target of a link can not end early', () =>
  expect(link('x', 'https://a.test/(b) c<d>\n\u2028')).toBe(
    '[x](https://a.test/%28b%29%20c%3cd%3e%0a%e2%80%a8)'
  ))

test('a text of its longest length is left, a longer one says that it was cut', () => {
  expect(shortened('abc', 3)).toBe('abc')
  expect(shortened('abcd', 3)).toBe('ab…')
  expect(code('abcd', 3)).toBe('`ab…`')
  expect(prose('a*cd', 3)).toBe('a\\*…')
  expect(fence('abcd', 4)).toBe('```\nabcd\n```')
})

test('parts without a word leave no gap', () =>
  expect(paragraphs(['a', null, '', 'b'])).toBe('a\n\nb'))
