import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { categoryMap } from '../../src/engine/types/category-map.js'
import { categories } from '../../src/engine/types/rule.js'
import type { TextRule } from '../../src/engine/types/rule.js'
import { rules } from '../../src/rules/index.js'
import { knownOverlaps } from './known-overlaps.js'

const folder = new URL('../../src/rules/', import.meta.url)
const notTables = new Set(['index', 'record-evidence'])
const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))

const patternsOf = (rule: TextRule) => ('pattern' in rule ? [rule.pattern] : rule.patterns)

/** Plain reading of a row: its line, or its lines in order within the distance. */
function fires(rule: TextRule, text: string): boolean {
  const lines = text.split('\n')
  if ('pattern' in rule) return lines.some((line) => rule.pattern.test(line))
  const starts = lines.flatMap((line, index) => (rule.patterns[0].test(line) ? [index] : []))
  return starts.some((start) => {
    let at = start
    return rule.patterns.slice(1).every((pattern) => {
      const next = lines.findIndex(
        (line, index) => index > at && index <= at + rule.within && pattern.test(line)
      )
      at = next
      return next !== -1
    })
  })
}

const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1])

describe('the pattern table', () => {
  test('has every file of the folder in its registry, each row once', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
    const index = readFileSync(new URL('index.ts', folder), 'utf8')
    for (const file of files.filter((name) => !notTables.has(name))) {
      const list = `${file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Rules`
      const spread = file === 'run-record' ? 'runRecordRules' : list
      expect(index).toContain(`import { ${spread} } from './${file}.js'`)
      expect(index).toContain(`...${spread}`)
    }
    expect(textRules.length).toBeGreaterThanOrEqual(350)
  })

  test('names each row once, in kebab case', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(id))).toEqual([])
  })

  test('uses known categories, and each has its place', () => {
    expect(Object.keys(categoryMap).sort()).toEqual([...categories].sort())
    expect(rules.filter(({ category }) => !categories.includes(category))).toEqual([])
  })

  test('calls nothing transient that is the fault of code or workflow alone', () => {
    const deterministic = new Set(
      'syntax_error type_error lint_error format_error build_error test_failure security_scan missing_command missing_file missing_dependency dependency_conflict permission_error missing_credentials configuration_error'.split(
        ' '
      )
    )
    const wrong = rules.filter(
      (rule) => rule.transient === true && deterministic.has(rule.category)
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('keeps wrappers undecided', () => {
    const wrong = textRules.filter((rule) => rule.rank === 'wrapper' && rule.transient === true)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('is a sound row', () => {
    expect(rule.matches.length).toBeGreaterThan(0)
    expect(rule.ignores.length).toBeGreaterThan(0)
    expect(rule.docs).toMatch(/^https:\/\/\S+$/)
    expect(rule.summary).toMatch(/[.}]$/)
    expect(rule.remedy.length).toBeGreaterThan(10)
    for (const pattern of patternsOf(rule)) expect(pattern.flags).not.toMatch(/[gy]/)
  })

  test('matches its examples and ignores the look-alikes', () => {
    expect(rule.matches.filter((text) => !fires(rule, text))).toEqual([])
    expect(rule.ignores.filter((text) => fires(rule, text))).toEqual([])
  })

  test('names only what its pattern captures', () => {
    const groups = patternsOf(rule).flatMap(({ source }) =>
      [...source.matchAll(/\(\?<(\w+)>/g)].map((found) => found[1])
    )
    for (const name of [...named(rule.summary), ...named(rule.remedy)]) {
      expect(groups).toContain(name)
    }
  })

  test('has no line that a cause of another category claims as well', () => {
    const rivals = textRules.filter(
      (other) => other.rank === 'cause' && other.category !== rule.category && rule.rank === 'cause'
    )
    const thieves = rule.matches.flatMap((text) =>
      rivals.filter((other) => fires(other, text)).map(({ id }) => id)
    )
    expect(thieves.filter((id) => !knownOverlaps.has(`${rule.id} < ${id}`))).toEqual([])
  })
})
