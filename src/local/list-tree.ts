import { lstatSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { outputFolder } from '../certification/file-names.js'
import type { TreeFile } from '../certification/ports.js'
import type { AskGit } from './automation-tree.js'

/** What stands for bytes that are no UTF-8 in a file's name. */
const replaced = '\uFFFD'

/** Files that git tracks and that are there, and those that it would track, in the order of their paths. */
export async function listTree(root: string, git: AskGit): Promise<TreeFile[]> {
  const [staged, others, fileMode] = await Promise.all([
    git('ls-files', '-s', '-z'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
    git('config', '--get', 'core.fileMode')
  ])
  const trustsDisk = process.platform !== 'win32' && fileMode !== 'false'
  const modes = new Map<string, string>()
  // A file in conflict stands there several times.
  for (const entry of entriesOf(staged ?? ''))
    modes.set(entry.slice(entry.indexOf('\t') + 1), entry)
  for (const path of entriesOf(others ?? '')) modes.set(path, '100644')
  return [...modes]
    .filter(([path]) => !path.startsWith(`${outputFolder}/`) && !path.endsWith('/'))
    .flatMap(([path, entry]) => fileOf(root, path, entry.slice(0, 6), trustsDisk) ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const entriesOf = (output: string): string[] => output.split('\0').filter((entry) => entry !== '')

/** null for what is not on disk. A repair changes the disk before git hears of it, so that its mode counts. */
function fileOf(root: string, path: string, mode: string, trustsDisk: boolean): TreeFile | null {
  if (mode === '160000' || path.includes(replaced)) return { path, mode, size: 0 }
  const stat = statOf(join(root, path))
  if (stat === null) return null
  if (stat === 'hidden') return { path, mode, size: 0 }
  if (stat.isDirectory()) return null
  if (stat.isSymbolicLink()) return { path, mode: '120000', size: stat.size }
  const ofDisk = stat.mode & 0o100 ? '100755' : '100644'
  return { path, mode: trustsDisk ? ofDisk : mode, size: stat.size }
}

/** `hidden` where a folder can't be looked into. */
function statOf(file: string): Stats | 'hidden' | null {
  try {
    return lstatSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : 'hidden'
  }
}
