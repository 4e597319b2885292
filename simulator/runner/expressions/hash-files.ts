import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchFiles } from '../workflow/match-files.js'

/** SHA-256 over the SHA-256 of each file that matches, in path order; empty where none does. `!` excludes. */
export function hashFiles(workspace: string, patterns: string[]): string {
  const files = matchFiles(workspace, patterns)
  if (files.length === 0) return ''
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(join(workspace, file))
    hash.update(createHash('sha256').update(content).digest())
  }
  return hash.digest('hex')
}
