import { expect, test } from '@jest/globals'
import { failedCommand } from '../../src/engine/failed-command.js'
import { cleanLog } from '../../src/logs/clean-log.js'
import { aJob } from '../support/builders.js'

const commandOf = (lines: string[], logged = 3) =>
  failedCommand({
    job: aJob({
      steps: [
        {
          ...{ number: 3, name: 'Run', status: 'completed', conclusion: 'failure' },
          ...{ startedAt: null, completedAt: null }
        }
      ]
    }),
    annotations: [],
    log: {
      steps: [
        {
          ...{ number: logged, name: 'Run', conclusion: 'failure' },
          text: cleanLog(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')))
        }
      ]
    }
  })

const shell = 'shell: /usr/bin/bash -e {0}'

test.each([
  ['its one line', ['##[group]Run npm ci', 'npm ci', shell, '##[endgroup]', 'boom'], 'npm ci'],
  ['all its lines', ['##[group]Run a', 'a', 'b', shell], 'a\nb'],
  ['what follows other lines', ['made ready', '##[group]Run a', 'a', shell], 'a'],
  [
    'twenty lines at most',
    ['##[group]Run 0', ...Array.from({ length: 30 }, (_, index) => `${index}`), shell],
    Array.from({ length: 20 }, (_, index) => `${index}`).join('\n')
  ]
])('a command is %s', (_name, lines, command) => expect(commandOf(lines)).toBe(command))

test.each([
  ['an action', ['##[group]Run a/b@v1', 'with:', '  token: ***', '##[endgroup]', shell]],
  ['a log whose head is cut off', ['some output', 'more output', shell]],
  ['a log without an end', ['##[group]Run a', ...Array.from({ length: 300 }, () => 'x'), shell]],
  ['an empty command', ['##[group]Run ', shell]],
  ['no log', []]
])('%s has no command', (_name, lines) => expect(commandOf(lines)).toBeNull())

test('the log of another step has not its command', () =>
  expect(commandOf(['##[group]Run a', 'a', shell], 2)).toBeNull())
