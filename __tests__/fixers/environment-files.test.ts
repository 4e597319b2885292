import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rewritePosix } from '../../src/fixers/environment-files/posix.js'
import { rewritePython } from '../../src/fixers/environment-files/python.js'
import type { Rewriting } from '../../src/fixers/environment-files/command.js'
import { applyEdits } from '../../src/workflow-file/apply-edits.js'

/** What the runner takes from a script: printed commands decoded, then the lines of its files. */
function taken(program: string, script: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'environment-files-'))
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE']
  const paths = Object.fromEntries(files.map((name) => [name, join(folder, name)]))
  try {
    for (const path of Object.values(paths)) writeFileSync(path, '')
    const options = {
      env: { PATH: process.env['PATH'], ...paths },
      encoding: 'utf8' as const,
      // bash takes a socket as its input for a remote shell, and reads the rc file
      stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit']
    }
    const printed = execFileSync(program, ['-c', script], options).matchAll(
      /^::[\w-]+(?: name=(?<name>\w+))?::(?<value>.*)$/gm
    )
    const written = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
    return [...[...printed].map(({ groups }) => line(groups)), ...linesOf(written)].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const line = (groups: Record<string, string> = {}): string =>
  (groups['name'] === undefined ? '' : `${groups['name']}=`) +
  (groups['value'] ?? '').replaceAll('%0A', '|').replaceAll('%25', '%')

/** A value with a delimiter as one line. */
const linesOf = (written: string): string[] =>
  written
    .replace(/^(\w+)<<(\w+)\n([\s\S]*?)\n\2$/gm, (_, name: string, __, value: string) => {
      return `${name}=${value.replaceAll('\n', '|')}`
    })
    .split('\n')
    .filter((each) => each !== '')

function rewritten(script: string, by: (script: string) => Rewriting): string {
  const { replacements, count } = by(script)
  expect(count).toBeGreaterThan(0)
  const result = applyEdits(script, replacements)
  expect(result).not.toMatch(/::(?:set-|save-|add-)/)
  return result ?? ''
}

describe('a script that writes to the files gives the runner what its commands gave', () => {
  test.each([
    'echo "::set-output name=day::$(date +%Y)"',
    'echo ::set-output name=a::b   c',
    'echo \'::set-env name=a::$HOME; "x"\'',
    'v="two  words"; echo "::set-output name=a::${v}" && echo "::set-env name=b::$v"',
    'if true; then echo "::add-path::/opt/x y"; fi',
    'printf "::set-output name=a::%s\\n" "$(printf x)"',
    'echo "::set-output name=m::{\\"include\\":[1, 2]}"',
    'echo ::add-path::`printf /a`/b # say',
    'say() { echo "::set-output name=$1::$2"; }\nsay a 1\nsay b "2 3"',
    'for x in a b; do echo "::set-output name=$x::1"; done',
    "b=\"$(printf '1%%\\n2')\"\nb=\"${b//'%'/'%25'}\"\nb=\"${b//$'\\n'/'%0A'}\"\necho \"::set-output name=b::$b\""
  ])('bash: %j', (script) => {
    expect(taken('bash', rewritten(script, rewritePosix))).toEqual(taken('bash', script))
  })

  test.each([
    'print("::set-output name=a::b")',
    "import json\nprint(f'::set-output name=a::{json.dumps([1])}')",
    'import sys, os\nfor k in ["a", "b"]:\n  print("::set-env name={}::{}".format(k, (1, 2)))',
    'print("::add-path::" + "/opt/x")'
  ])('python: %j', (script) => {
    expect(taken('python3', rewritten(script, rewritePython))).toEqual(taken('python3', script))
  })
})

describe('what is not told for sure is left', () => {
  test.each([
    'x=$(echo "::set-output name=a::b")',
    'echo "::set-output name=a::b" | tee log',
    'echo "::set-output name=a::b" > log',
    '{ echo "::set-output name=a::b"; } >> log',
    'say() { echo "::set-output name=a::b"; }\nx=$(say)',
    'echo -n "::set-output name=a::b"',
    'echo "x ::set-output name=a::b"',
    'echo "::set-output name=a::1%0A2"',
    'ssh host "echo ::set-output name=a::b"',
    'printf "::set-output name=a::b"',
    'echo "::set-output name=a::b'
  ])('%j', (script) => {
    expect(rewritePosix(script).replacements).toEqual([])
  })
})
