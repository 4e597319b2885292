import { expect, test } from '@jest/globals'
import { meantLabel } from '../../../src/fixers/runners/misspelt-label.js'
import { goneLabels, livingLabels } from '../../../src/fixers/tables/runner-labels.js'

test.each([
  ['ubuntu-lastest', 'ubuntu-latest'],
  ['ubunut-latest', 'ubuntu-latest'],
  ['ubuntulatest', 'ubuntu-latest'],
  ['Ubuntu-24-04', 'ubuntu-24.04'],
  ['ubuntu22.04', 'ubuntu-22.04'],
  ['window-latest', 'windows-latest'],
  ['ubuntu-24.04-arm64', 'ubuntu-24.04-arm']
])('%s is meant to be %s', (label, meant) => {
  expect(meantLabel(label)?.to).toBe(meant)
})

test.each([
  ...[
    'ubuntu-latest-4',
    'ubuntu-test',
    'ubuntu-fast',
    'linux',
    'gpu',
    'constructor',
    'ubuntu-24.04-8'
  ],
  ...['depot-ubuntu-24.04', 'macos-15-arm', 'macOS-latest', 'windows-2022-16', 'ubuntu-23.04']
])('%s is left alone', (label) => {
  expect(meantLabel(label)).toBeNull()
})

test('no living label is corrected, and every cure lives', () => {
  expect(livingLabels.filter((label) => meantLabel(label) !== null)).toEqual([])
  const cures = goneLabels.flatMap(({ to }) => to)
  expect(cures.filter((label) => !livingLabels.includes(label))).toEqual([])
})
