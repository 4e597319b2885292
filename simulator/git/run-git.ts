import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

/** What git says when it fails; `stderr` is its own text. */
export class GitError extends Error {
  readonly stderr: string

  constructor(args: readonly string[], stderr: string) {
    super(`git ${args[0]} failed: ${stderr.trim()}`)
    this.stderr = stderr
  }
}

export interface GitOptions {
  input?: string | Buffer
  env?: Record<string, string>
}

/** Runs git in a repository, without the user's configuration, and gives what it prints. */
export function git(
  gitDir: string,
  args: readonly string[],
  { input, env = {} }: GitOptions = {}
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: gitDir, env: { ...cleanEnvironment(), ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(out))
        : reject(new GitError(args, Buffer.concat(err).toString()))
    )
    // git may end without reading all of it; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}

/** Like `git`, as text without the line end. */
export async function gitText(
  gitDir: string,
  args: readonly string[],
  options?: GitOptions
): Promise<string> {
  return (await git(gitDir, args, options)).toString().trimEnd()
}

/** Like `gitText`, or null where git fails, which for a look-up means that there is no such thing. */
export async function gitLookup(
  gitDir: string,
  args: readonly string[],
  options?: GitOptions
): Promise<string | null> {
  try {
    return await gitText(gitDir, args, options)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** An environment in which git sees no configuration but the repository's, and asks nobody anything. */
export function cleanEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: devNull,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com'
  }
}
