import type { Fault } from '../../../simulator/index.js'
import type { Ground } from '../ground.js'
import { build, ci } from '../repository.js'
import { passesAfter, type HealScenario } from '../scenario.js'

/** A second repository whose git service fails at first. */
const failingClone =
  (answer: Fault['answer'], times = 1, path = /^\/octo\/words\.git\//) =>
  async ({ github }: Ground): Promise<void> => {
    const files = { 'words.txt': 'one\n' }
    await github.createRepository({ owner: 'octo', name: 'words', files })
    github.faults.add({ path, times, answer })
  }

const clone = (command: string) =>
  build(`      - name: Get the words\n        run: |\n          ${command}\n`)

const transient = (
  name: string,
  command: string,
  prepare: HealScenario['prepare'],
  reruns = 1
): HealScenario => ({
  kind: 'transient',
  name,
  files: { [ci]: clone(command) },
  ...(prepare ? { prepare } : {}),
  must: passesAfter(reruns)
})

const url = '"$GITHUB_SERVER_URL/octo/words.git"'

/** What GitHub itself serves: repositories over HTTP, and the API. */
export const githubItself: HealScenario[] = [
  transient(
    'git clone meets a 503',
    `git clone --depth 1 ${url}`,
    failingClone({ kind: 'status', status: 503 })
  ),
  transient(
    'git clone meets a 502 two times',
    `git clone ${url} words`,
    failingClone({ kind: 'status', status: 502 }, 2),
    2
  ),
  transient('git clone gets no answer', `git clone ${url}`, failingClone({ kind: 'drop-answer' })),
  transient(
    'git clone loses the connection while it fetches',
    `git clone ${url}`,
    failingClone({ kind: 'cut-body', bytes: 40 }, 1, /git-upload-pack$/)
  ),
  transient(
    'git ls-remote is refused for too many requests (429)',
    `git ls-remote ${url} HEAD`,
    failingClone({ kind: 'status', status: 429 })
  ),
  transient(
    'a script meets a 502 of the API',
    'curl -fsS -H "Authorization: Bearer ${{ github.token }}" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY"',
    ({ github }) => {
      github.faults.add({ path: '/repos/octo/app', answer: { kind: 'status', status: 502 } })
      return Promise.resolve()
    }
  )
]
