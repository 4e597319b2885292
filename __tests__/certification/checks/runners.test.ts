import { describe, expect, test } from '@jest/globals'
import { runners } from '../../../src/certification/checks/runners.js'
import { timeouts } from '../../../src/certification/checks/timeouts.js'
import { told, workflow } from '../support/look.js'

const path = '.github/workflows/ci.yml'
const on = (label: string) => workflow("run: 'true'").replace('ubuntu-24.04', label)
const tell = (label: string) => told(runners, { [path]: on(label) })

describe('runners', () => {
  test('an image that is gone fails', async () => {
    expect(await tell('ubuntu-20.04')).toEqual(['failed runner-gone 5:14 ubuntu-20.04'])
    expect(await tell('[macOS-12]')).toEqual(['failed runner-gone 5:15 macOS-12'])
  })

  test('one of several of a matrix fails', async () => {
    const text = on(
      '${{ matrix.os }}\n    strategy: { matrix: { os: [windows-2019, windows-2022] } }'
    )
    expect(await told(runners, { [path]: text })).toEqual(['failed runner-gone 6:32 windows-2019'])
  })

  test('it is told where it stands, above `runs-on` too, and not in a condition', async () => {
    const text = [
      'on: push',
      'jobs:',
      '  a:',
      "    if: matrix.os == 'macos-12'",
      '    strategy:',
      '      matrix:',
      '        os:',
      '          - macos-12 # old',
      '    runs-on: ${{ matrix.os }}',
      "    steps: [{ run: 'true' }]"
    ].join('\n')
    expect(await told(runners, { [path]: text })).toEqual(['failed runner-gone 8:13 macos-12'])
  })

  test('an image that goes is warned of', async () => {
    expect(await tell('macos-14')).toEqual(['warned runner-going 5:14 macos-14'])
  })

  test('a slip of the pen fails', async () => {
    expect(await tell('ubuntu-lastest')).toEqual(['failed runner-misspelt 5:14 ubuntu-lastest'])
  })

  test('what may be a runner of their own is warned of', async () => {
    expect(await tell('ubuntu-24.04-arm64')).toEqual([
      'warned runner-misspelt 5:14 ubuntu-24.04-arm64'
    ])
    expect(await tell('ubuntu-24-04')).toHaveLength(1)
    expect((await tell('ubuntu-24-04'))[0]).toMatch(/^warned/)
  })

  test('living labels, own ones, computed ones and jobs that never run pass', async () => {
    for (const label of [
      'ubuntu-latest',
      'my-runner',
      'ubuntu-latest-8-cores',
      '[self-hosted, ubuntu-20.04]',
      '${{ inputs.runner }}',
      'ubuntu-20.04\n    if: false'
    ]) {
      expect(await tell(label)).toEqual([])
    }
  })
})

describe('timeouts', () => {
  const limited = (label: string, minutes: string) => ({
    [path]: on(`${label}\n    timeout-minutes: ${minutes}`)
  })

  test('more than a hosted runner works is warned of', async () => {
    expect(await told(timeouts, limited('ubuntu-24.04', '600'))).toEqual([
      'warned timeout-above-limit 4:3 build'
    ])
  })

  test('as much, on an own runner, or computed, passes', async () => {
    expect(await told(timeouts, limited('ubuntu-24.04', '360'))).toEqual([])
    expect(await told(timeouts, limited('[self-hosted]', '600'))).toEqual([])
    expect(await told(timeouts, limited('ubuntu-24.04', '${{ inputs.limit }}'))).toEqual([])
  })
})
