import { execFileSync } from 'node:child_process'
import { scratchFolder } from './scratch-folder.js'

/** A git repository with these files in one commit; removed after the tests. */
export function aRepository(files: Record<string, string>): string {
  const folder = scratchFolder(files)
  git(folder, 'init', '-q', '-b', 'main')
  commitAll(folder)
  return folder
}

export function commitAll(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'Change')
}

/** What git prints. */
export function git(folder: string, ...args: string[]): string {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' })
}
