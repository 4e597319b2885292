import { randomUUID } from 'node:crypto'

import { git, gitText } from './run-git.js'

export interface Author {
  name: string
  email: string
}

/** A file with a mode of its own; of a submodule, `160000`, the content is its commit. */
export interface NewFile {
  mode: '100644' | '100755' | '120000' | '160000'
  content: string | Buffer
}

/** A commit to make: `parent` null for a first one; a file that is null is deleted. */
export interface NewCommit {
  parent: string | null
  files: Record<string, NewFile | string | Buffer | null>
  message: string
  author: Author
  committer?: Author
  /** Milliseconds. */
  at: number
}

/** Who commits what is written through the API, as on GitHub. */
export const webCommitter: Author = { name: 'GitHub', email: 'noreply@github.com' }

/** Makes a commit of whole files, on no branch yet; its sha. Files without a mode that start with `#!` are executable. */
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
    else yield* modification(path, fileOf(content))
  }
  yield Buffer.from('\nget-mark :1\ndone\n')
}

function fileOf(given: NewFile | string | Buffer): NewFile {
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) return given
  const content = Buffer.from(given as Buffer)
  const isScript = content.subarray(0, 2).toString() === '#!'
  return { mode: isScript ? '100755' : '100644', content }
}

function* modification(path: string, { mode, content }: NewFile): Generator<Buffer> {
  if (mode === '160000') yield Buffer.from(`M ${mode} ${content.toString()} ${path}\n`)
  else {
    yield Buffer.from(`M ${mode} inline ${path}\n`)
    yield* data(Buffer.from(content as Buffer))
  }
}

function* data(content: Buffer): Generator<Buffer> {
  yield Buffer.from(`data ${content.length}\n`)
  yield content
  yield Buffer.from('\n')
}
