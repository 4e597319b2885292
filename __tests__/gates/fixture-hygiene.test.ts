import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { stripVTControlCharacters } from 'node:util'
import { readFixtures } from './fixtures.js'
import type { Expected } from './fixtures.js'

const recorder = new URL('../../scripts/make-fixtures/', import.meta.url)
const keptHosts = JSON.parse(readFileSync(new URL('kept-hosts.json', recorder), 'utf8')) as string[]

interface Case {
  name: string
  expect: Expected | null
}

/** The definitions that the recorder runs. */
async function readCases(): Promise<Case[]> {
  const registry = (await import(new URL('registry.mjs', recorder).href)) as {
    families: { cases: Case[] }[]
  }
  return registry.families.flatMap(({ cases }) => cases)
}

const fixtures = readFixtures().map((fixture) => ({
  ...fixture,
  text: fixture.raw.toString('utf8') + JSON.stringify(fixture.command)
}))

/** Fixtures whose text holds something of the kind, with what they hold. */
function holding(pattern: RegExp, isFine: (found: string) => boolean = () => false): string[] {
  return fixtures.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => !isFine(found))
      .map((found) => `${name}: ${found}`)
  )
}

const reserved = /(?:^|\.)example(?:\.(?:com|org|net))?$|^localhost$/
/** Packages of Java's own, which look like hosts. */
const javaPackage = /^(?:sun|java|javax)\.(?:net|io)$/

describe('a fixture tells nothing of the machine it was made on', () => {
  test('no path but the runner’s', () => {
    expect(holding(/(?<![\w/])\/(?:root|work|run\/fixture|Users|mnt)\/[^\s'"]*/g)).toEqual([])
    expect(holding(/\/home\/(?!runner\b|node_modules\b)\w+/g)).toEqual([])
  })

  test('no name of the machine', () => {
    const name = new RegExp(`(?<![\\w.-])${hostname().replace(/\W/g, '\\$&')}(?![\\w.-])`, 'g')
    // A name of two letters is in any text.
    expect(hostname().length > 3 ? holding(name) : []).toEqual([])
  })

  test('no address but loopback and those kept for documents', () => {
    const address = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w.-])/g
    expect(holding(address, (one) => /^(?:127|0|203\.0\.113|198\.51\.100)\./.test(one))).toEqual([])
  })

  test('no host but reserved ones and those on the list', () => {
    const host = /(?<![\w.@-])(?:[\w-]+\.)+(?:org|com|io|net|dev|cloud)(?![\w-]|\.\w)/g
    const isFine = (one: string) =>
      reserved.test(one) || keptHosts.includes(one) || javaPackage.test(one)
    expect(holding(host, isFine)).toEqual([])
  })

  test('no more than can be read', () => {
    const long = fixtures.filter(({ raw }) => raw.length > 20_000)
    expect(long.map(({ name }) => name)).toEqual([])
  })
})

describe('a fixture and its definition', () => {
  test('are each there with the other, and expect the same', async () => {
    const cases = await readCases()
    const expected = Object.fromEntries(cases.map((one) => [one.name, one.expect]))
    expect(Object.keys(expected)).toHaveLength(cases.length)
    expect(Object.fromEntries(fixtures.map(({ name, expected }) => [name, expected]))).toEqual(
      expected
    )
  })

  test('say tool, version and command', () => {
    const bare = fixtures.filter(
      ({ tool, version, command }) => !tool || !/^\d+(?:\.\d+)*$/.test(version) || !command
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  test('show the evidence that is expected', () => {
    const absent = fixtures.filter(
      ({ text, expected }) =>
        expected !== null &&
        ![expected.evidence].flat().some((part) => stripVTControlCharacters(text).includes(part))
    )
    expect(absent.map(({ name }) => name)).toEqual([])
  })
})
