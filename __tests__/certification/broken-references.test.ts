import { describe, expect, test } from '@jest/globals'
import { indexOf } from '../../src/certification/artifacts/index-of.js'
import { brokenReferences } from '../../src/certification/broken-references.js'
import { ci, discovered, workflowOf } from './discovery/discovered.js'

const workflow = workflowOf('- run: ls\n  working-directory: docs\n- run: ./go.sh')
const whole = { [ci]: workflow, 'docs/a.txt': '', 'go.sh*': '#!/bin/sh\n' }
const withoutFolder = { [ci]: workflow, 'go.sh*': '#!/bin/sh\n' }
const withoutBit = { [ci]: workflow, 'docs/a.txt': '', 'go.sh': '#!/bin/sh\n' }

describe('what an unchanged unit names', () => {
  test.each([
    ['is there', whole, []],
    ['is a folder that is gone', withoutFolder, ['docs']],
    ['lost its executable bit', withoutBit, ['go.sh']]
  ])('%s', async (_, files: Record<string, string>, expected) => {
    const broken = brokenReferences(await discovered(files))
    expect(broken.map(({ message }) => /`(.*?)`/.exec(message)?.[1])).toEqual(expected)
  })

  test('makes another tree of it', async () => {
    const trees = await Promise.all([whole, withoutFolder, withoutBit].map((each) => hashOf(each)))
    expect(new Set(trees).size).toBe(3)
    expect(await hashOf({ ...whole, 'other.txt': '' })).toBe(trees[0])
  })
})

async function hashOf(files: Record<string, string>): Promise<string> {
  const head = { commit: null, branch: 'main', dirty: false, repository: null }
  const origin = { generator: 'auto-heal', head, now: new Date() }
  return indexOf(await discovered(files), origin).tree_hash
}
