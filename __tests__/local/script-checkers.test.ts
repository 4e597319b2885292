import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../src/certification/types/facts.js'
import { findProgram } from '../../src/local/clean-environment.js'
import { scriptCheckers } from '../../src/local/script-checkers.js'

const checkers = scriptCheckers()
const folder = mkdtempSync(join(tmpdir(), 'script-checkers-'))
const trap = join(folder, 'was-run')
beforeAll(() => {
  process.env['SECRET_TOKEN'] = 'x'
})
afterAll(() => {
  checkers.close()
  delete process.env['SECRET_TOKEN']
  rmSync(folder, { recursive: true })
})

const programs: Partial<Record<Language, string>> = {
  sh: 'sh',
  bash: 'bash',
  python: 'python3',
  ruby: 'ruby',
  perl: 'perl'
}

/** Whether a language can be asked here; says so where it can't. */
function isHere(language: Language): boolean {
  const program = programs[language]
  if (program === undefined || findProgram([program]) !== null) return true
  console.log(`not tested: ${program} is not installed`)
  return false
}

const cases: [Language, string, string, 'fine' | [number, number] | RegExp][] = [
  ['bash', 'a.sh', 'names=(a b)\n', 'fine'],
  ['bash', 'a.sh', 'if true; then\n  echo a\n', [3, 0]],
  ['bash', 'a.sh', 'shopt -s extglob\ncase $1 in !(a|b)) echo ;; esac\n', 'fine'],
  ['bash', 'a.sh', 'if true; then\r\n  echo\r\nfi\r\n', /line ends/],
  ['bash', 'a.sh', '#!/usr/bin/env zsh\n)\n', /zsh/],
  ['bash', 'a.sh', 'echo {{ name }} )\n', /template/],
  ['sh', 'a.sh', 'echo\nfi\n', [2, 0]],
  ['python', 'a.py', 'def f(:\n    pass\n', [1, 7]],
  ['python', 'a.py', '\ufeffname = "é😀"\n', 'fine'],
  ['python', 'a.py', 'print "a"\n', /Python 2/],
  ['python', 'a.py', '#!/usr/bin/python2\nprint 1\n', /Python 2/],
  ['javascript', 'a.js', 'let a = 1\nlet b = ;\n', [2, 9]],
  ['javascript', 'a.js', '#!/usr/bin/env node\nreturn 1\n', 'fine'],
  ['javascript', 'a.js', "import a from 'a'\nawait a\n", 'fine'],
  ['javascript', 'a.js', "import a from 'a'\n\nlet b = 1 1\n", [3, 11]],
  ['javascript', 'a.cjs', "import a from 'a'\n", [1, 1]],
  ['javascript', 'a.js', 'return <b>a</b>\n', /translated/],
  ['ruby', 'a.rb', 'puts [1, 2]\n', 'fine'],
  ['ruby', 'a.rb', 'puts 1\nputs )\n', [2, 0]],
  ['perl', 'a.pl', 'use strict;\nmy $a = 1;\n', 'fine'],
  ['perl', 'a.pl', 'use strict;\nmy $a = ;\n', [2, 0]],
  ['perl', 'a.pl', 'use POSIX;\n', /run parts/]
]

describe('syntax by the language itself', () => {
  test.each(cases)('%s %s %j', async (language, path, text, expected) => {
    if (!isHere(language)) return
    const answer = await checkers.script(language, path, text)
    if (expected instanceof RegExp) expect(answer).toMatch(expected)
    else if (expected === 'fine') expect(answer).toEqual([])
    else {
      const [line, column] = expected
      expect(answer).toEqual([{ line, column, message: expect.any(String), isSyntax: true }])
    }
  })

  test.each<[Language, string]>([
    ['sh', 'touch TRAP; $(touch TRAP)\n'],
    ['bash', 'touch TRAP; a=$(touch TRAP)\n'],
    ['python', "import os\nos.system('touch TRAP')\n"],
    ['javascript', "require('fs').writeFileSync('TRAP', '')\n"],
    ['ruby', "BEGIN { system 'touch TRAP' }\n"],
    ['perl', "BEGIN { system 'touch TRAP' }\n"],
    ['perl', "use constant A => system 'touch TRAP';\n"],
    ['perl', '#!/bin/sh perl\ntouch TRAP\n'],
    ['perl', '#! /bin/sh\ntouch TRAP\n'],
    ['perl', "sub MODIFY_CODE_ATTRIBUTES { system 'touch TRAP'; () }\nsub f :A { 1 }\n"]
  ])('runs nothing of %s %j', async (language, text) => {
    await checkers.script(language, 'a', text.replaceAll('TRAP', trap))
    expect(existsSync(trap)).toBe(false)
  })

  test('answers a thousand scripts in a moment, whatever becomes of some', async () => {
    const start = performance.now()
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        checkers.script('javascript', 'a.js', index % 2 ? `let a = ${index}` : `let ${index}`)
      )
    )
    expect(answers.filter((answer) => answer.length === 1)).toHaveLength(500)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test.each<[string, Language, string]>([
    ['deep brackets', 'python', '('.repeat(200_000)],
    ['deep brackets', 'javascript', '['.repeat(400_000)],
    ['deep brackets', 'ruby', '['.repeat(400_000)],
    ['a long line', 'bash', 'a'.repeat(900_000)],
    ['NUL', 'bash', 'a\0b'],
    ['lone surrogates', 'python', 'a = "\ud800"'],
    ['too much', 'javascript', 'a'.repeat(2_000_000)]
  ])(
    'is not held up by %s in %s',
    async (_, language, text) => {
      if (!isHere(language)) return
      const start = performance.now()
      await checkers.script(language, 'a', text)
      expect(performance.now() - start).toBeLessThan(15_000)
      expect(await checkers.script(language, 'a', '\n')).toEqual([])
    },
    30_000
  )
})
