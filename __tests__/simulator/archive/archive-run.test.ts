import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { archiveRun } from '../../../simulator/archive/archive-run.js'
import type { ArchiveOptions } from '../../../simulator/archive/archive-options.js'
import { addRun } from '../../../simulator/builder/add-run.js'
import type { JobDescription } from '../../../simulator/builder/run-description.js'
import { aHub, aRepository } from '../a-hub.js'

function archive(jobs: JobDescription[], options: ArchiveOptions = {}): Buffer {
  const hub = aHub()
  const run = addRun(hub, aRepository(hub), { jobs })
  return archiveRun(run, run.attempts[0]!, options)
}

const paths = (zip: Buffer) => new AdmZip(zip).getEntries().map(({ entryName }) => entryName)
const text = (zip: Buffer, path: string) => new AdmZip(zip).readAsText(path)
const job = (name: string): JobDescription => ({
  name,
  steps: [{ name: 'Test / all: units', run: 'npm test', log: 'no luck', conclusion: 'failure' }]
})

describe('archiveRun', () => {
  test('packs the whole log, the system log and the log of each step that ran', () => {
    const steps = [{ name: 'Lint' }, { name: 'Test', log: 'x' }, { name: 'Say', log: 'hello' }]
    steps[1] = { ...steps[1]!, conclusion: 'skipped' } as never
    const zip = archive([{ name: 'build', steps }])
    expect(paths(zip).sort()).toEqual([
      '0_build.txt',
      'build/1_Set up job.txt',
      'build/4_Say.txt',
      'build/5_Complete job.txt',
      'build/system.txt'
    ])
    expect(text(zip, '0_build.txt')).toMatch(
      /^\ufeff\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z Current runner/
    )
  })

  test('the new service replaces what a path may not hold', () => {
    expect(paths(archive([job('call / build (a:b)')]))).toEqual(
      expect.arrayContaining([
        '0_call _ build (a_b).txt',
        'call _ build (a_b)/2_Test _ all_ units.txt'
      ])
    )
  })

  test('the old service removes it, cuts at 90 UTF-16 units and may split a surrogate pair', () => {
    const found = paths(archive([job('call / ' + 'x'.repeat(83) + '😅y')], { naming: 'old' }))
    expect(found).toContain(`0_call  ${'x'.repeat(83)}\ufffd.txt`)
    expect(found).toContain(`call  ${'x'.repeat(83)}\ufffd/2_Test  all units.txt`)
  })

  test('jobs of one name get numbers', () => {
    const found = paths(archive([job('a/b'), job('a:b'), job('a b')]))
    expect(found).toEqual(expect.arrayContaining(['0_a_b.txt', '1_a_b (1).txt', '2_a b.txt']))
  })

  test('step logs and whole jobs may be missing', () => {
    const options = { withoutStepLogs: ['lint'], withoutJobs: ['test'] }
    const found = paths(archive([job('lint'), job('test'), job('build')], options)).sort()
    expect(found.filter((path) => !path.includes('build'))).toEqual([
      '0_lint.txt',
      'lint/system.txt'
    ])
    expect(found).toContain('2_build.txt')
  })

  test('jobs without a log are not in it', () => {
    expect(
      paths(
        archive([
          { name: 'lost', logLost: true },
          { name: 'skipped', conclusion: 'skipped' },
          { name: 'late', status: 'in_progress' }
        ])
      )
    ).toEqual([])
  })

  test('a byte order mark in the middle stands at the start of a line', () => {
    const log = text(archive([job('b')], { byteOrderMarks: 'middle' }), 'b/2_Test _ all_ units.txt')
    expect(log.split('\ufeff')).toHaveLength(3)
    expect(log).toMatch(/\n\ufeff\d{4}-/)
    expect(text(archive([job('b')], { byteOrderMarks: 'none' }), '0_b.txt')).not.toContain('\ufeff')
  })

  test('CRLF line ends, negative ordinals, junk and archives inside', () => {
    const zip = archive([job('b')], {
      lineEnds: 'crlf',
      negativeOrdinals: true,
      junk: true,
      diagnosticLogs: true
    })
    expect(text(zip, '-2147483648_b.txt').replaceAll('\r\n', '')).not.toContain('\n')
    expect(paths(zip)).toEqual(
      expect.arrayContaining([
        '.DS_Store',
        '__MACOSX/._0_build.txt',
        expect.stringMatching(/^runner-diagnostic-logs\/b-\d+\.zip$/)
      ])
    )
  })

  test('dates are 1980-00-00 in both headers', () => {
    const zip = archive([job('b')])
    const central = zip.indexOf('PK\u0001\u0002')
    expect([zip.readUInt32LE(10), zip.readUInt32LE(central + 12)]).toEqual([0, 0])
    expect(archive([job('b')], { dates: 'valid' }).readUInt32LE(10)).not.toBe(0)
  })

  test('a bomb is small and inflates to what it was asked for', () => {
    const zip = archive([job('b')], { bombBytes: 5_000_000 })
    expect(zip.length).toBeLessThan(20_000)
    expect(new AdmZip(zip).getEntry('b/999_bomb.txt')?.getData()).toHaveLength(5_000_000)
  })

  test('sizes may lie while the data is whole', () => {
    const zip = archive([job('b')], { claimedSize: 7 })
    const entry = new AdmZip(zip).getEntry('0_b.txt')!
    expect(entry.header.size).toBe(7)
    expect(inflateRawSync(entry.getCompressedData()).toString()).toContain('no luck')
  })

  test('bytes may be spoilt in three ways', () => {
    const spoilt = new AdmZip(archive([job('b')], { corrupt: 'bad-entry' }))
    expect(() => spoilt.readAsText('0_b.txt')).toThrow()
    expect(() => new AdmZip(archive([job('b')], { corrupt: 'truncated' }))).toThrow()
    expect(archive([job('b')], { corrupt: 'not-a-zip' }).toString()).toContain('502')
  })
})
