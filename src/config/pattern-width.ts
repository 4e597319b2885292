import type { OwnPattern } from '../engine/types/rule.js'

/** Lines of jobs that went well, from the runner and many tools: no failure looks like most of them. */
const ordinary = [
  'Current runner version: 2.329.0',
  '##[group]Run actions/checkout@v4',
  '[command]/usr/bin/git version',
  'added 312 packages, and audited 313 packages in 4s',
  'Collecting requests==2.32.3',
  '   Compiling serde v1.0.219',
  '[INFO] BUILD SUCCESS',
  'ok  \texample.com/app/internal/store\t0.034s',
  'test result: ok. 14 passed; 0 failed; 0 ignored',
  '#8 DONE 2.1s',
  '=> exporting layers',
  'Done.'
]

const shortest = 3

/**
 * What is wrong with a pattern that would be a match for next to anything, or null. A table of known issues elsewhere
 * once held an empty text and called every failure known (dotnet/arcade#10446).
 */
export function tooWide(pattern: OwnPattern): string | null {
  const bare = pattern.source.replace(/^\(\?[a-zA-Z]+\)/, '')
  if (bare.trim() === '') return 'is empty and would match every line; write what the line says'
  if (pattern.test('')) {
    return 'matches the empty text, and so every line; write what the line must hold'
  }
  if (bare.length < shortest) {
    return `is too short; write at least ${shortest} characters of what the line says`
  }
  const hit = ordinary.filter((line) => pattern.test(line))
  if (hit.length * 2 < ordinary.length) return null
  return `matches ${hit.length} of ${ordinary.length} ordinary lines, such as "${hit[0]}"; write what only the failure says`
}
