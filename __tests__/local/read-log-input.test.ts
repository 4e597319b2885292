import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { readLogInput } from '../../src/local/read-log-input.js'
import type { SavedJobLog } from '../../src/logs/read-saved-log.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { zipOf } from '../support/zip.js'

const MiB = 1024 * 1024

async function logsOf(content: string | Buffer, name = 'x.log'): Promise<SavedJobLog[]> {
  const path = join(scratchFolder({ [name]: content }), name)
  return collect(readLogInput(path, Readable.from([])))
}

async function collect(logs: AsyncIterable<SavedJobLog>): Promise<SavedJobLog[]> {
  const all = []
  for await (const log of logs) all.push(log)
  return all
}

const lines = (log: SavedJobLog) =>
  log.steps.flatMap(({ text }) =>
    Array.from({ length: text.lineCount }, (_, index) => text.lineAt(index))
  )

test('a zip is known by its content, not its name', async () => {
  const [log] = await logsOf(zipOf({ '0_build.txt': 'one\ntwo\n' }), 'no-extension')
  expect(log!.name).toBe('build')
  expect(lines(log!)).toEqual(['one', 'two'])
})

test('of a zip that has step logs alone, the steps keep number and name, in order', async () => {
  const zip = {
    'build/10_Test.txt': 'ten\n',
    'build/2_Install.txt': 'two\n',
    'build/system.txt': 's\n'
  }
  const [log] = await logsOf(zipOf(zip))
  expect(log!.steps.map(({ number, name }) => [number, name])).toEqual([
    [2, 'Install'],
    [10, 'Test']
  ])
  expect(lines(log!)).toEqual(['two', 'ten'])
})

test('UTF-16, as PowerShell saves it, is text', async () => {
  const [log] = await logsOf(Buffer.from('\ufefferror: bad\r\n', 'utf16le'))
  expect(lines(log!)).toEqual(['error: bad'])
})

test('of a log over the limit the tail is kept, with its own line numbers', async () => {
  const line = `${'x'.repeat(1023)}\n`
  const [log] = await logsOf(`${line.repeat(33 * 1024)}the end\n`)
  const { text } = log!.steps[0]!
  expect(text.cutBytes).toBeGreaterThan(MiB - 2048)
  expect(text.firstLine + text.lineCount - 1).toBe(33 * 1024 + 1)
  expect(lines(log!).at(-1)).toBe('the end')
})

test('standard input comes in pieces', async () => {
  const stdin = Readable.from([Buffer.from('on'), Buffer.from('e\ntw'), Buffer.from('o\n')])
  const [log] = await collect(readLogInput('-', stdin))
  expect(lines(log!)).toEqual(['one', 'two'])
})

test.each([
  ['a zip', zipOf({ '0_a.txt': 'a\n' }), 'Standard input is a zip archive; save it'],
  ['an image', Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'), 'Standard input is no text'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8]), 'Standard input is no text']
])('standard input that is %s is refused', async (_, content, message) => {
  await expect(collect(readLogInput('-', Readable.from([content])))).rejects.toThrow(message)
})

test('a zip whose entry is damaged is refused in words', async () => {
  const zip = zipOf({ '0_a.txt': 'some text that deflates\n'.repeat(50) })
  zip.fill(0xff, 45, 60)
  await expect(logsOf(zip)).rejects.toThrow(/x\.log can't be read: .*damaged.* Download it again\./)
})
