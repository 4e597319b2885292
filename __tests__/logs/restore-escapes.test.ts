import { describe, expect, test } from '@jest/globals'
import { restoreEscapes } from '../../src/logs/restore-escapes.js'

const restored = (text: string) => Buffer.from(restoreEscapes(Buffer.from(text))).toString()

describe('restoreEscapes', () => {
  test('turns the caret form of cat -v into the escape byte', () =>
    expect(restored('^[[31merror^[[0m: no')).toBe('\x1b[31merror\x1b[0m: no'))

  test('puts back escape bytes that were dropped on the way', () =>
    expect(restored('ok [31mDubious[0m, test [1;31mx[0m')).toBe(
      'ok \x1b[31mDubious\x1b[0m, test \x1b[1;31mx\x1b[0m'
    ))

  test('leaves brackets alone in a log that has its escape bytes', () => {
    const text = '\x1b[31mred\x1b[0m and [0m, [31m as text'
    expect(restored(text)).toBe(text)
  })

  test('leaves a single look-alike alone, and bytes that are no text', () => {
    expect(restored('rate[5m] over [0m')).toBe('rate[5m] over [0m')
    const bytes = Buffer.from([0xff, 0x00, 0x5b, 0x30, 0x6d])
    expect(restoreEscapes(bytes)).toEqual(bytes)
  })

  test('keeps all other bytes as they are', () => {
    const text = '✖ ^[[1mäö^[[0m\n'
    expect(restored(text)).toBe('✖ \x1b[1mäö\x1b[0m\n')
  })
})
