import { gitLookup } from './run-git.js'

export interface Person {
  name: string
  email: string
  /** ISO 8601. */
  date: string
}

export interface CommitData {
  sha: string
  tree: string
  parents: string[]
  author: Person
  committer: Person
  message: string
}

export interface LogQuery {
  path?: string
  since?: string
  until?: string
  author?: string
  /** How many at most. */
  count?: number
}

const format = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00')

/** One commit by its sha, or null. */
export async function readCommit(gitDir: string, sha: string): Promise<CommitData | null> {
  return (await listCommits(gitDir, [sha], { count: 1 }))[0] ?? null
}

/** The commits in a range as `git log` takes it, newest first; none where it names nothing. */
export async function listCommits(
  gitDir: string,
  range: readonly string[],
  { path, since, until, author, count }: LogQuery = {}
): Promise<CommitData[]> {
  const text = await gitLookup(gitDir, [
    'log',
    `--format=${format}%x1e`,
    ...(count ? [`--max-count=${count}`] : []),
    ...(since ? [`--since=${since}`] : []),
    ...(until ? [`--until=${until}`] : []),
    ...(author ? [`--author=${author}`] : []),
    ...range,
    '--',
    ...(path ? [path] : [])
  ])
  return (text ?? '')
    .split('\x1e')
    .map((entry) => entry.replace(/^\n/, ''))
    .filter((entry) => entry !== '')
    .map(parseCommit)
}

function parseCommit(entry: string): CommitData {
  const [sha = '', tree = '', parents = '', ...rest] = entry.split('\0')
  const [an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = ''] = rest
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: fromSeconds(at) },
    committer: { name: cn, email: ce, date: fromSeconds(ct) },
    message: message.replace(/\n+$/, '')
  }
}

function fromSeconds(text: string): string {
  return new Date(Number(text) * 1000).toISOString().replace('.000Z', 'Z')
}
