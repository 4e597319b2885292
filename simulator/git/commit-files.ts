import { randomUUID } from 'node:crypto'

import { git, gitText } from './run-git.js'

export interface Author {
  name: string
  email: string
}

/** A commit to make: `parent` null for a first one; a file that is null is deleted. */
export interface NewCommit {
  parent: string | null
  files: Record<string, string | Buffer | null>
  message: string
  author: Author
  committer?: Author
  /** Milliseconds. */
  at: number
}

/** Who commits what is written through the API, as on GitHub. */
export const webCommitter: Author = { name: 'GitHub', email: 'noreply@github.com' }

/** Makes a commit of whole files, on no branch yet; its sha. Files that start with `#!` are executable. */
export async function commitFiles(gitDir: string, commit: NewCommit): Promise<string> {
  const ref = `refs/simulator/${randomUUID()}`
  const input = Buffer.concat([...importStream(ref, commit)])
  const sha = await gitText(gitDir, ['fast-import', '--quiet', '--done'], { input })
  await git(gitDir, ['update-ref', '-d', ref])
  return sha
}

/** The input of `git fast-import`: one process, however many files. */
function* importStream(ref: string, commit: NewCommit): Generator<Buffer> {
  const when = `${Math.floor(commit.at / 1000)} +0000`
  const { author, committer = webCommitter } = commit
  yield Buffer.from(
    `commit ${ref}\nmark :1\n` +
      `author ${author.name} <${author.email}> ${when}\n` +
      `committer ${committer.name} <${committer.email}> ${when}\n`
  )
  yield* data(Buffer.from(`${commit.message.replace(/\n+$/, '')}\n`))
  if (commit.parent) yield Buffer.from(`from ${commit.parent}\n`)
  for (const [path, content] of Object.entries(commit.files)) {
    if (content === null) yield Buffer.from(`D ${path}\n`)
    else yield* modification(path, Buffer.from(content as Buffer))
  }
  yield Buffer.from('\nget-mark :1\ndone\n')
}

function* modification(path: string, content: Buffer): Generator<Buffer> {
  const mode = content.subarray(0, 2).toString() === '#!' ? '100755' : '100644'
  yield Buffer.from(`M ${mode} inline ${path}\n`)
  yield* data(content)
}

function* data(content: Buffer): Generator<Buffer> {
  yield Buffer.from(`data ${content.length}\n`)
  yield content
  yield Buffer.from('\n')
}
