import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { progressOn } from '../../src/cli/certify/progress.js'
import type { Terminal } from '../../src/cli/terminal.js'

function shown(isTTY: boolean, env: Record<string, string>, units: number): string {
  let text = ''
  const stderr = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        text += chunk.toString()
        done()
      }
    }),
    { isTTY }
  )
  const progress = progressOn({ stderr, env } as unknown as Terminal)
  progress.phase('health sweep', units)
  for (let index = 1; index <= units; index += 1) progress.unit(`workflow:w${index}\u001b[2J.yml`)
  progress.end()
  return text
}

test('a terminal has one line, with the units that are done and the one at hand', () => {
  const text = shown(true, {}, 3)
  expect(text).toContain('\r\u001b[Khealth sweep: 1 of 3 units, workflow:w1[2J.yml')
  expect(text).not.toContain('\n')
  expect(text.endsWith('\r\u001b[K')).toBe(true)
})

test.each([
  ['in CI', true, { CI: 'true' }],
  ['in a file', false, {}],
  ['on a terminal that can do nothing', true, { TERM: 'dumb' }]
])('%s there are plain lines, ten at most for a phase', (_, isTTY, env) => {
  expect(shown(isTTY, env, 3)).toBe('health sweep: 3 units\n')
  const lines = shown(isTTY, env, 1000).trim().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines.slice(0, 2)).toEqual(['health sweep: 1000 units', 'health sweep: 100 of 1000 units'])
})
