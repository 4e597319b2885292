import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Described {
  description: string
  default?: string
}

const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, Described>>

/** The cells of the table between two markers, without its head. */
function rowsOf(name: string): string[][] {
  const [, content = ''] =
    new RegExp(`<!-- ${name}:start -->([^]*)<!-- ${name}:end -->`).exec(read('README.md')) ?? []
  const lines = content.trim().split('\n').slice(2)
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

const words = (text: string) => text.trim().replace(/\s+/g, ' ')

test('the table of inputs is that of action.yml; run npm run docs where it is not', () => {
  const expected = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    words(input.description),
    input.default ? `\`${input.default}\`` : ''
  ])
  expect(rowsOf('inputs')).toEqual(expected)
})

test('the table of outputs is that of action.yml; run npm run docs where it is not', () => {
  const expected = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    words(description)
  ])
  expect(rowsOf('outputs')).toEqual(expected)
})
