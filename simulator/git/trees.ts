import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { git, gitLookup, gitText } from './run-git.js'

export interface TreeEntry {
  path: string
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  /** Null for what is not a blob. */
  size: number | null
}

/** A change to a tree: `sha` null takes the path away. */
export interface TreeChange {
  path: string
  mode: string
  sha: string | null
}

/** What a tree or commit holds, with everything below it where asked; null where there is none. */
export async function listTree(
  gitDir: string,
  treeish: string,
  recursive: boolean
): Promise<TreeEntry[] | null> {
  const flags = recursive ? ['-r', '-t'] : []
  const text = await gitLookup(gitDir, ['ls-tree', '-z', '-l', ...flags, treeish])
  if (text === null) return null
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t')
      const [mode = '', type = '', sha = '', size = '-'] = facts.split(/ +/)
      const known = type as TreeEntry['type']
      return { path, mode, type: known, sha, size: size === '-' ? null : Number(size) }
    })
}

/** The entry at one path of a commit or tree; null where there is none. */
export async function entryAt(
  gitDir: string,
  treeish: string,
  path: string
): Promise<TreeEntry | null> {
  const found = await gitLookup(gitDir, ['ls-tree', '-z', '-l', treeish, '--', path])
  const [facts = '', name = ''] = (found ?? '').replace(/\0.*$/s, '').split('\t')
  if (name === '') return null
  const [mode = '', type = '', sha = '', size = '-'] = facts.split(/ +/)
  const known = type as TreeEntry['type']
  return { path: name, mode, type: known, sha, size: size === '-' ? null : Number(size) }
}

/** Writes the tree that these changes make of another one (or of nothing); its sha. */
export async function writeTree(
  gitDir: string,
  base: string | null,
  changes: readonly TreeChange[]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'index-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    if (base) await git(gitDir, ['read-tree', base], { env })
    const input = changes
      .filter(({ mode }) => mode !== '040000')
      .map(({ path, mode, sha }) =>
        sha ? `${mode} ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`
      )
      .join('')
    await git(gitDir, ['update-index', '-z', '--index-info'], { env, input })
    for (const { path, mode, sha } of changes) {
      if (mode !== '040000' || !sha) continue
      await git(gitDir, ['read-tree', `--prefix=${path}/`, sha], { env })
    }
    return await gitText(gitDir, ['write-tree'], { env })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Stores a blob; its sha. */
export function writeBlob(gitDir: string, content: Buffer | string): Promise<string> {
  return gitText(gitDir, ['hash-object', '-w', '--stdin'], { input: content })
}

/** A blob's bytes, or null. */
export async function readBlob(gitDir: string, sha: string): Promise<Buffer | null> {
  if ((await gitLookup(gitDir, ['cat-file', '-t', sha])) !== 'blob') return null
  return git(gitDir, ['cat-file', 'blob', sha])
}
