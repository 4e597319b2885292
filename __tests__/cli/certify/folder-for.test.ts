import { describe, expect, test } from '@jest/globals'
import { folderFor } from '../../../src/cli/certify/folder-for.js'

describe('the folder of the artifacts', () => {
  test.each([
    ['.automation-health', '/repo/.automation-health'],
    ['health', '/repo/sub/health'],
    ['/tmp/health', '/tmp/health']
  ])('%s is %s', (named, folder) => {
    expect(folderFor(named, '/repo', '/repo/sub')).toBe(folder)
  })

  test('needs a name', () => {
    expect(() => folderFor('', '/repo', '/repo')).toThrow('--output-dir is empty')
  })
})
