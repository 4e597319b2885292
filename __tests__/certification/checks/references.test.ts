import { describe, expect, test } from '@jest/globals'
import { readable } from '../../../src/certification/checks/readable.js'
import { references } from '../../../src/certification/checks/references.js'
import { look, told, workflow } from '../support/look.js'

const path = '.github/workflows/ci.yml'
const checkout = 'uses: actions/checkout@v7'

describe('references', () => {
  test('a script that is missing fails, and one that is there passes', async () => {
    const files = {
      [path]: workflow(checkout, 'run: ./scripts/a.sh', 'run: bash scripts/b.sh'),
      'scripts/a.sh': { executable: 'true' }
    }
    expect(await told(references, files)).toEqual(['failed missing-file 9:19 scripts/b.sh'])
  })

  test('the one file of that name is told', async () => {
    const files = { [path]: workflow(checkout, 'run: bash scripts/b.sh'), 'tools/b.sh': '' }
    const result = (await look(references, files))[`workflow:${path}`]
    expect(result).toMatchObject({
      outcome: 'failed',
      findings: [{ message: expect.stringContaining('`tools/b.sh`') }]
    })
  })

  test('a missing action and reusable workflow fail', async () => {
    const call = '  call:\n    uses: ./.github/workflows/other.yml\n'
    const files = { [path]: workflow(checkout, 'uses: ./.github/actions/setup') + call }
    const found = await told(references, files)
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('failed missing-action 8:15'),
        expect.stringContaining('failed missing-workflow 10:11')
      ])
    )
  })

  test('a missing target fails, and is told by its name', async () => {
    const files = { [path]: workflow(checkout, 'run: make build'), Makefile: 'all:\n\ttrue\n' }
    expect(await told(references, files)).toEqual(['failed missing-target 8:19 build'])
  })

  test('what an earlier step may make is let be', async () => {
    const files = { [path]: workflow(checkout, 'run: make', 'run: ./build/tool') }
    expect(await told(references, { ...files, Makefile: 'all:\n\ttrue\n' })).toEqual([])
  })
})

describe('readable', () => {
  test.each([
    ['is over 1 MB', 'file-too-large'],
    ['may not be read; allow it by chmod', 'file-not-permitted'],
    ['is a link to itself', 'broken-link'],
    ['is not there, or a link to nothing', 'broken-link'],
    ['is no UTF-8', 'not-text'],
    ['is binary', 'not-text'],
    ['is a folder', 'unreadable-file']
  ])('a file that %s fails as %s', async (problem, code) => {
    const found = await told(readable, { [path]: { problem } })
    expect(found).toEqual([`failed ${code} 1:1 ${path}`])
  })

  test('a file that can be read passes', async () => {
    expect(await told(readable, { [path]: workflow(checkout) })).toEqual([])
  })
})
