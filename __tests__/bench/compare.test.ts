import { describe, expect, test } from '@jest/globals'
import { compare } from '../../bench/fixes/compare.js'
import type { Pair } from '../../bench/fixes/pairs.js'
import type { Fix } from '../../src/engine/types/fix.js'

const verdict = (
  texts: { before: string; theirs: string; ours: string },
  more: Partial<Pair & Pick<Fix, 'mode' | 'path'>> = {}
): string => {
  const { mode, path = 'ci.yml', ...pair } = more
  const found = compare(
    {
      ...{ id: '1', path: 'ci.yml', kind: 'x', added: [], removed: [], changed: [] },
      ...{ targetRefusedToday: false, before: texts.before, after: texts.theirs, ...pair }
    },
    { after: texts.ours, path, ...(mode ? { mode } : {}) } as Fix
  )
  return found.samePlace ? (found.rightValue ? 'right' : 'otherwise') : 'elsewhere'
}

const job = (steps: string, rest = ''): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${rest}    steps:\n${steps}`
const script = (...lines: string[]): string =>
  job(`      - id: x\n        run: |\n${lines.map((line) => `          ${line}\n`).join('')}`)
const matrix = (os: string): string =>
  job('      - run: make\n', `    strategy:\n      matrix:\n        os: ${os}\n`)
const upload = (version: string, name: string, path = 'out'): string =>
  job(
    `      - uses: actions/upload-artifact@${version}\n        with:\n          name: ${name}\n          path: ${path}\n`
  )

describe('a retired image', () => {
  const before = matrix('[ubuntu-20.04, macos-13, windows-2019]')
  const theirs = matrix('[ubuntu-22.04, macos-13, windows-2019]')
  test.each([
    ['right', '[ubuntu-24.04, macos-15-intel, windows-2022]'],
    ['right', '[ubuntu-22.04, macos-13, windows-2025]'],
    ['otherwise', '[ubuntu-18.04, macos-13, windows-2019]'],
    ['otherwise', '[ubuntu-22.04, macos-12, windows-2019]'],
    ['otherwise', '[ubuntu-22.04, windows-2022, windows-2019]']
  ])('is replaced %s by %s', (expected, os) => {
    expect(verdict({ before, theirs, ours: matrix(os) })).toBe(expected)
  })

  test('a living one that the person left is no place to change', () => {
    const [old, human] = ['[ubuntu-20.04]', '[ubuntu-22.04]'].map((os) =>
      matrix(os).replace('      - run', '      - uses: a/b@v1\n      - run')
    )
    const ours = human?.replace('runs-on: ubuntu-24.04', 'runs-on: ubuntu-26.04') ?? ''
    expect(verdict({ before: old ?? '', theirs: human ?? '', ours })).toBe('elsewhere')
  })
})

describe('an artifact', () => {
  const before = upload('v3', 'errors')
  const theirs = upload('v4', 'errors')
  test.each([
    ['right', upload('v4', 'errors')],
    ['right', upload('v5', 'errors-${{ matrix.os }}')],
    ['otherwise', upload('v3.1', 'errors')],
    ['elsewhere', upload('v4', 'mistakes')],
    ['elsewhere', upload('v4', 'errors-${{ github.run_id }}')],
    ['elsewhere', upload('v4', 'errors', 'other')]
  ])('is %s', (expected, ours) => {
    expect(verdict({ before, theirs, ours })).toBe(expected)
  })
})

describe('an environment file', () => {
  const before = script('echo "::set-output name=a::1"', 'make')
  const theirs = script('echo "a=1" > $GITHUB_STATE', 'make')
  test.each([
    ['right', 'echo "a=1" >> "$GITHUB_OUTPUT"'],
    ['right', '>>"%GITHUB_OUTPUT%" echo a=1'],
    ['right', 'Write-Output "a=1" >> $env:GITHUB_OUTPUT'],
    ['otherwise', 'echo "a=1" >> "$GITHUB_ENV"'],
    ['otherwise', 'echo "b=1" >> "$GITHUB_OUTPUT"'],
    ['otherwise', 'echo "a=2" >> "$GITHUB_OUTPUT"']
  ])('is %s: %s', (expected, line) => {
    expect(verdict({ before, theirs, ours: script(line, 'make') })).toBe(expected)
  })

  test('is otherwise where another command of the script is lost', () => {
    const ours = script('echo "a=1" >> "$GITHUB_OUTPUT"')
    expect(verdict({ before, theirs, ours })).toBe('otherwise')
  })
})

describe('packages', () => {
  const before = job('      - run: make\n')
  const install = (words: string) => job(`      - run: ${words}\n      - run: make\n`)
  const theirs = install('sudo apt-get update; sudo apt-get install --no-install-recommends a b')
  test.each([
    ['right', 'sudo apt-get update && sudo apt-get install -y a'],
    ['otherwise', 'sudo apt-get update && sudo apt-get install -y c'],
    ['otherwise', 'sudo apt-get update && sudo apt-get install -y a && make clean']
  ])('are %s: %s', (expected, words) => {
    expect(verdict({ before, theirs, ours: install(words) })).toBe(expected)
  })

  test('pnpm comes by corepack as by its action, but for a version', () => {
    const step = (text: string) => job(`      - ${text}\n      - run: make\n`)
    const with_ = (ours: string) =>
      verdict({ before, theirs: step('run: corepack enable'), ours: step(ours) })
    expect(with_('uses: pnpm/action-setup@v4')).toBe('right')
    expect(with_('{ uses: pnpm/action-setup@v4, with: { version: 8 } }')).not.toBe('right')
  })
})

describe('permissions', () => {
  const grant = (scopes: string) =>
    job('      - run: make\n', scopes && `    permissions: ${scopes}\n`)
  test.each([
    ['right', '{ contents: read, issues: write }'],
    ['otherwise', '{ contents: write, issues: write }'],
    ['otherwise', '{ issues: write, packages: write }']
  ])('are %s: %s', (expected, scopes) => {
    const texts = { before: grant(''), theirs: grant('{ issues: write }'), ours: grant(scopes) }
    expect(verdict(texts)).toBe(expected)
  })
})

test('the mode of the file that a person made executable in the step, and of no other', () => {
  const before = job('      - run: ./gradlew\n')
  const added = ['        chmod +x ./gradlew']
  const mode = (path: string) =>
    verdict({ before, theirs: before, ours: '' }, { added, mode: '100755', path })
  expect([mode('gradlew'), mode('mvnw')]).toEqual(['right', 'elsewhere'])
})

test("a person's other edits of a file that is no YAML are not held against a fix", () => {
  const before = 'on:\n\tpush:\nname: a\n'
  const theirs = 'on:\n  push:\nname: b\n'
  expect(verdict({ before, theirs, ours: 'on:\n  push:\nname: a\n' })).toBe('right')
  expect(verdict({ before, theirs, ours: 'on:\n  pull_request:\nname: a\n' })).toBe('otherwise')
})
