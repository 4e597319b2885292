import { describe, expect, test } from '@jest/globals'
import type { TextRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { failedStep } from './one-step-log.js'

const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const matcher = compileTable(rules)

/** What two runs of one failure differ in: times, hashes, durations, process ids. */
const changes: [string, RegExp, string][] = [
  ['time', /\b\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d\b/g, '2031-11-09$112:34:56'],
  ['time', /(?<![\d-])\d\d:\d\d:\d\d(?!\d)/g, '23:59:58'],
  [
    'id',
    /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
    '0e7b1a52-77aa-4c1d-9f00-5d1c8a33be41'
  ],
  [
    'hash',
    /(?<!-)\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b(?!-)/g,
    'c0ffee15bad5eedc0ffee15bad5eedc0ffee1500'
  ],
  ['duration', /(?<![\w.])\d+(?= ?(?:ms|secs?|seconds?|mins?|minutes?)\b)/g, '98765'],
  ['duration', /(?<![\w.])\d+\.\d+(?= ?(?:ms|s|secs?|seconds?|mins?|minutes?)\b)/g, '98.76'],
  ['address', /\b0x[0-9a-f]{6,16}\b/g, '0x7ffd00c0ffee'],
  ['id', /\b(?<=(?:pid|PID|[Pp]rocess|run) )\d{2,}\b/g, '90817']
]

const groupsOf = (rule: TextRule, text: string) =>
  ('pattern' in rule ? [rule.pattern] : rule.patterns).map((pattern) => {
    const line = text.split('\n').find((one) => pattern.test(one))
    return line === undefined ? null : { ...pattern.exec(line)?.groups }
  })

const told = (rule: TextRule) =>
  new Set([...`${rule.summary} ${rule.remedy}`.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))

/** Groups that stand in the row's texts and change with the run. */
function wandering(rule: TextRule, text: string): string[] {
  return changes.flatMap(([kind, pattern, by]) => {
    const later = text.replace(pattern, by)
    if (later === text) return []
    const before = groupsOf(rule, text)
    return groupsOf(rule, later).flatMap((groups, index) =>
      Object.entries(groups ?? {})
        .filter(([name, value]) => told(rule).has(name) && before[index]?.[name] !== value)
        .map(([name]) => `${rule.id}: {${name}} carries a ${kind}: ${text}`)
    )
  })
}

const signatureOf = (text: string) =>
  matcher.matchLog(failedStep(...text.split('\n')))[0]?.signature

describe('what a row tells of a failure', () => {
  test('is the same in the next run: no capture carries a time, a hash or a counter', () => {
    expect(
      textRules.flatMap((rule) => rule.matches.flatMap((text) => wandering(rule, text)))
    ).toEqual([])
  })

  test('is known again by the same signature', () => {
    const lost = textRules.flatMap((rule) =>
      rule.matches.flatMap((text) =>
        changes
          .map(([kind, pattern, by]) => [kind, text.replace(pattern, by)] as const)
          .filter(([, later]) => later !== text && signatureOf(later) !== signatureOf(text))
          .map(([kind]) => `${rule.id}: its signature carries a ${kind}: ${text}`)
      )
    )
    expect(lost).toEqual([])
  })
})
