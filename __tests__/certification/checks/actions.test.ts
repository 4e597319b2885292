import { describe, expect, test } from '@jest/globals'
import { actions } from '../../../src/certification/checks/actions.js'
import { told, workflow } from '../support/look.js'

const path = '.github/workflows/ci.yml'
const tell = (...steps: string[]) => told(actions, { [path]: workflow(...steps) })

describe('actions', () => {
  test('a release that GitHub refuses fails', async () => {
    expect(await tell('uses: actions/upload-artifact@v3')).toEqual([
      'failed action-refused 7:15 actions/upload-artifact@v3'
    ])
  })

  test('a part of a refused action, and a commit with the release beside it, fail', async () => {
    const commit = '0123456789012345678901234567890123456789'
    const found = await tell(
      'uses: actions/cache/restore@v2',
      `uses: actions/cache@${commit} # v4.1.2`
    )
    expect(found).toHaveLength(2)
    expect(found[1]).toMatch(/^failed action-refused 8:15/)
  })

  test('releases that work, branches and bare commits pass', async () => {
    const found = await tell(
      'uses: actions/upload-artifact@v4',
      'uses: actions/cache@v4.2.0',
      'uses: actions/checkout@main',
      'uses: actions/cache@0123456789012345678901234567890123456789',
      'uses: octo/upload-artifact@v1'
    )
    expect(found).toEqual([])
  })

  test('one for an old Node is warned of', async () => {
    expect(await tell('uses: actions/checkout@v2')).toEqual([
      'warned action-on-old-node 7:15 actions/checkout@v2'
    ])
  })

  test('an action of the repository for an old Node is warned of', async () => {
    const text = 'name: x\ndescription: x\nruns:\n  using: node16\n  main: index.js\n'
    const files = { 'action.yml': text, 'index.js': '' }
    expect(await told(actions, files)).toEqual(['warned action-on-old-node 4:3 using: node16'])
  })

  test('of a job that runs every action is fetched, also that of a step that does not', async () => {
    const off = 'uses: actions/upload-artifact@v3\n        if: false'
    expect((await tell(off))[0]).toMatch(/^warned action-refused/)
    const text = workflow('uses: actions/upload-artifact@v3').replace(
      '    steps:',
      '    if: ${{ false }}\n    steps:'
    )
    expect(await told(actions, { [path]: text })).toEqual([])
  })
})
