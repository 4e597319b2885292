import { describe, expect, test } from '@jest/globals'
import { hashOf, isIntact, seal } from '../../src/certification/artifacts/seal.js'

describe('a seal', () => {
  test('is the SHA-256 of the canonical JSON, whatever the order of the keys', () => {
    // printf '{"a":[1,2.5,"é"],"b":null}' | sha256sum
    const hash = 'c85a32002ab44befebd40fe674e4ac562524fa9d905f307b8f88d90d0b01b62c'
    expect(hashOf({ b: null, a: [1, 2.5, 'é'] })).toBe(hash)
    expect(hashOf({ a: [1, 2.5, 'é'], b: null })).toBe(hash)
  })

  test('breaks with each change', () => {
    const sealed = seal({ status: 'failed', units: [{ id: 'a' }] })
    expect(isIntact(sealed)).toBe(true)
    expect(isIntact({ ...sealed, status: 'certified' })).toBe(false)
    expect(isIntact({ ...sealed, units: [] })).toBe(false)
    expect(isIntact({ ...sealed, content_hash: '0'.repeat(64) })).toBe(false)
  })

  test('survives the way through a file, half a surrogate pair too', () => {
    const sealed = seal({ name: 'a\ud800b', missing: undefined, emoji: '🔥' })
    const read = JSON.parse(Buffer.from(JSON.stringify(sealed)).toString('utf8')) as typeof sealed
    expect(isIntact(read)).toBe(true)
    expect(read.name).toBe('a\ufffdb')
  })
})
