import { git, gitLookup, gitText } from './run-git.js'

/** The sha before a ref is made and after it is gone. */
export const zeroSha = '0'.repeat(40)

export interface Ref {
  /** Full, such as `refs/heads/main`. */
  name: string
  sha: string
  type: string
}

/** What a full ref points to, or null. */
export function readRef(gitDir: string, ref: string): Promise<string | null> {
  return gitLookup(gitDir, ['rev-parse', '--verify', '--quiet', ref])
}

/** The commit that a branch, tag, full ref or sha names, or null. */
export async function resolveCommit(gitDir: string, name: string): Promise<string | null> {
  if (name.startsWith('-') || /[\s~^:?*[\\]/.test(name)) return null
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
    const sha = await gitLookup(gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    if (sha) return sha
  }
  return null
}

/** All refs under a prefix such as `refs/heads/`, in git's order. */
export async function listRefs(gitDir: string, prefix: string): Promise<Ref[]> {
  const format = '--format=%(refname) %(objectname) %(objecttype)'
  const text = await gitText(gitDir, ['for-each-ref', format])
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([name = '']) => name.startsWith(prefix) && name !== '')
    .map(([name = '', sha = '', type = '']) => ({ name, sha, type }))
}

/** Moves a ref from one sha to another, or makes it; false where it is no longer at `before`. */
export async function moveRef(
  gitDir: string,
  ref: string,
  after: string,
  before: string
): Promise<boolean> {
  return (await gitLookup(gitDir, ['update-ref', ref, after, before])) !== null
}

export async function deleteRef(gitDir: string, ref: string): Promise<void> {
  await git(gitDir, ['update-ref', '-d', ref])
}

/** Whether git takes this full name as that of a ref. */
export async function isRefName(gitDir: string, ref: string): Promise<boolean> {
  return (await gitLookup(gitDir, ['check-ref-format', ref])) !== null
}

/** Whether the first commit is in the second one's history. */
export async function isAncestor(gitDir: string, old: string, young: string): Promise<boolean> {
  return (await gitLookup(gitDir, ['merge-base', '--is-ancestor', old, young])) !== null
}
