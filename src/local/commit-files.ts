import { execFile } from 'node:child_process'

/** A commit of more files is a vendored folder or a change of format, and says nothing of any one of them. */
const filesAtMost = 100
const largest = 512 * 2 ** 20

/**
 * Paths that commits touched beside their first parent, by hash; empty outside a clone. A commit that the clone does not
 * have, or that touched more than 100 files, is left out; so is one without a parent, which a shallow clone makes of any.
 */
export async function filesOfCommits(
  folder: string,
  commits: readonly string[]
): Promise<Map<string, string[]>> {
  const asked = [...new Set(commits)].filter((commit) => /^[0-9a-f]{40,64}$/.test(commit))
  const options = ['--stdin', '-r', '-z', '--name-only', '--diff-merges=first-parent']
  const printed = await gitWith(folder, ['diff-tree', ...options], `${asked.join('\n')}\n`)
  const known = new Set(asked)
  const files = new Map<string, string[]>()
  let own: string[] = []
  for (const field of printed.split('\0').filter((each) => each !== '')) {
    if (known.has(field)) files.set(field, (own = []))
    else own.push(field)
  }
  return new Map([...files].filter(([, paths]) => paths.length <= filesAtMost))
}

/** What git prints; nothing where it fails. */
function gitWith(cwd: string, args: string[], input: string): Promise<string> {
  // A partial clone would fetch each commit's trees one by one.
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' }
  return new Promise((resolve) => {
    const child = execFile('git', args, { cwd, env, maxBuffer: largest }, (error, stdout) =>
      resolve(error ? '' : stdout)
    )
    child.stdin?.on('error', () => resolve(''))
    child.stdin?.end(input)
  })
}
