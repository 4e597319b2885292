import { git, gitLookup, gitText } from './run-git.js'

export interface FileDifference {
  path: string
  /** Where it was, for a rename. */
  previousPath: string | null
  status: 'added' | 'removed' | 'modified' | 'renamed'
  /** The blob after the change, or before it for a removal. */
  sha: string
  additions: number
  deletions: number
  /** From the first `@@`; null for a binary file. */
  patch: string | null
}

/** The first common ancestor, or null. */
export function mergeBase(gitDir: string, one: string, other: string): Promise<string | null> {
  return gitLookup(gitDir, ['merge-base', one, other])
}

/** How many commits a range such as `a..b` holds. */
export async function countCommits(gitDir: string, range: string): Promise<number> {
  return Number(await gitText(gitDir, ['rev-list', '--count', range]))
}

/** What changed from one tree to another; `from` null for a first commit. */
export async function differences(
  gitDir: string,
  from: string | null,
  to: string
): Promise<FileDifference[]> {
  const base = from ?? (await gitText(gitDir, ['hash-object', '-t', 'tree', '--stdin']))
  const raw = (await git(gitDir, ['diff', '--raw', '-z', '--abbrev=40', '-M', base, to])).toString()
  const patches = (await unifiedDiff(gitDir, base, to)).split(/^(?=diff --git )/m)
  return parseRaw(raw).map((file, index) => ({ ...file, ...measured(patches[index] ?? '') }))
}

/** The diff as text. */
export async function unifiedDiff(gitDir: string, from: string, to: string): Promise<string> {
  return (await git(gitDir, ['diff', '-M', from, to])).toString()
}

const statuses = { A: 'added', D: 'removed', R: 'renamed' } as const

function parseRaw(raw: string): Omit<FileDifference, 'additions' | 'deletions' | 'patch'>[] {
  const fields = raw.split('\0')
  const files = []
  for (let at = 0; at + 1 < fields.length;) {
    const [, , before = '', after = '', letter = ''] = (fields[at] ?? '').split(' ')
    const renamed = letter.startsWith('R')
    const status = statuses[letter.charAt(0) as keyof typeof statuses] ?? 'modified'
    files.push({
      path: fields[at + (renamed ? 2 : 1)] ?? '',
      previousPath: renamed ? (fields[at + 1] ?? '') : null,
      status,
      sha: status === 'removed' ? before : after
    })
    at += renamed ? 3 : 2
  }
  return files
}

function measured(text: string): Pick<FileDifference, 'additions' | 'deletions' | 'patch'> {
  const start = text.search(/^@@ /m)
  if (start < 0) return { additions: 0, deletions: 0, patch: null }
  const patch = text.slice(start).replace(/\n$/, '')
  const lines = patch.split('\n')
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length
  return { additions: count('+'), deletions: count('-'), patch }
}
