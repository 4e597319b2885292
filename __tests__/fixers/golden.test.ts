import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { applyEdits, inverseOf } from '../../src/workflow-file/apply-edits.js'
import { fixers } from '../../src/fixers/index.js'
import { proposalsFor, type FixCase } from '../support/fix-case.js'

/** Beside `x.yml`: what failed in it, and what is expected where it is not `x.golden.yml` alone. */
interface GoldenCase extends FixCase {
  /** Words of the reason, where nothing is proposed. */
  abstains?: string
  disposition?: 'safe' | 'review'
  /** The file that is changed, where it is not the workflow. */
  path?: string
  /** A further file that is changed with it, into `x.more.golden.yml`. */
  more?: string
}

const folder = join(import.meta.dirname, '../fixtures/fixers')

describe.each(fixers.map((fixer) => [fixer.id, fixer] as const))('%s', (id, fixer) => {
  const cases = existsSync(join(folder, id))
    ? readdirSync(join(folder, id))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
    : []

  test('has a case that it repairs and one that it leaves', () => {
    const repaired = cases.filter((name) => existsSync(join(folder, id, `${name}.golden.yml`)))
    expect(repaired.length).toBeGreaterThan(0)
    expect(cases.length).toBeGreaterThan(repaired.length)
  })

  test.each(cases)('%s', async (name) => {
    const read = (suffix: string) => readFileSync(join(folder, id, name + suffix), 'utf8')
    const expected = JSON.parse(read('.json')) as GoldenCase
    const before = read('.yml')
    const { fixes, abstained } = await proposalsFor(before, expected, [fixer])
    if (expected.abstains !== undefined) {
      expect(fixes).toEqual([])
      expect(abstained.map(({ reason }) => reason).join()).toContain(expected.abstains)
      return
    }
    expect(abstained).toEqual([])
    const [fix] = fixes
    expect(fix?.after).toBe(read('.golden.yml'))
    if (expected.path !== undefined) expect(fix?.path).toBe(expected.path)
    expect(fix?.disposition).toBe(expected.disposition ?? fixer.disposition)
    expect(fix?.more?.map(({ path, after }) => [path, after]) ?? []).toEqual(
      expected.more === undefined ? [] : [[expected.more, read('.more.golden.yml')]]
    )
    for (const { path, after, edits } of fix?.more ?? []) {
      const other = expected.files?.[path] ?? ''
      expect(applyEdits(after, inverseOf(other, edits))).toBe(other)
    }
    const source = expected.path === undefined ? before : (expected.files?.[expected.path] ?? '')
    const back = inverseOf(source, fix?.edits ?? [])
    expect(applyEdits(fix?.after ?? '', back)).toBe(source)
  })
})
