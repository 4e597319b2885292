import type { Ground } from '../ground.js'
import { build, ci } from '../repository.js'
import type { HealScenario } from '../scenario.js'
import { serving } from '../service.js'

const green = build('      - run: echo built\n')

const fixable = build(`      - uses: actions/cache@v2
        with:
          path: .cache
          key: any
      - run: echo built
`)

const fetching = build('      - run: curl -fsSO ${{ vars.MIRROR }}/a.txt\n')

const onPulls = (workflow: string) => workflow.replace('on: push', 'on: [push, pull_request]')

const broken = serving({
  variable: 'MIRROR',
  failing: 503,
  times: Infinity,
  files: () => ({ '/a.txt': 'a\n' })
})

/** A stranger's fork whose pull request breaks the workflow. */
const fromFork =
  (workflow: string) =>
  async ({ github, repo }: Ground): Promise<void> => {
    const fork = await github.createRepository({ owner: 'stranger', name: 'app', fork: 'octo/app' })
    const files = { [ci]: onPulls(workflow) }
    await github.commit(fork, { branch: 'patch', files, message: 'Change the workflow' })
    fork.runs.clear()
    await openPull({ github, repo }, 'stranger:patch')
  }

async function openPull({ github }: Pick<Ground, 'github' | 'repo'>, head: string): Promise<void> {
  const token = github.createToken({ kind: 'classic', login: 'stranger', scopes: ['repo'] })
  const answer = await fetch(`${github.url}/repos/octo/app/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'A change', head, base: 'main' })
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/** Failures in places where nothing may be written. */
export const places: HealScenario[] = [
  {
    kind: 'trap',
    name: "a fork's pull request fails in a way that could be repaired",
    files: { [ci]: onPulls(green) },
    start: fromFork(fixable),
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: "a fork's pull request meets a 503",
    files: { [ci]: onPulls(green) },
    prepare: broken,
    start: fromFork(fetching),
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: 'a branch of a person is called like those of the tool',
    files: { [ci]: green },
    start: async ({ github, repo }) => {
      const files = { [ci]: fixable }
      await github.commit(repo, { branch: 'auto-heal/my-try', files, message: 'Try' })
    },
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: 'such a branch meets a 503',
    files: { [ci]: green },
    prepare: broken,
    start: async ({ github, repo }) => {
      const files = { [ci]: fetching }
      await github.commit(repo, { branch: 'auto-heal/my-download', files, message: 'Try' })
    },
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: 'a newer push is green before anybody looks',
    files: { [ci]: fetching },
    prepare: broken,
    start: async ({ github, repo }) => {
      await github.actions.idle()
      await github.commit(repo, { files: { [ci]: green }, message: 'Download nothing' })
    },
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: 'a person cancels a run that waits',
    files: { [ci]: build('      - run: sleep 20\n') },
    start: cancelByPerson,
    must: { outcome: 'silent' }
  },
  {
    kind: 'trap',
    name: 'a test that fails at random passes when a person runs it again',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: python3 -m unittest
`),
      'test_once.py':
        'import os\nimport unittest\n\n\nclass OnceTest(unittest.TestCase):\n    def test_once(self):\n        self.assertGreater(int(os.environ["GITHUB_RUN_ATTEMPT"]), 1)\n'
    },
    afterwards: rerunByPerson,
    must: { outcome: 'healed', passingIssues: 1 }
  },
  {
    kind: 'trap',
    name: 'a file that a race leaves out is there at the next attempt',
    files: {
      [ci]: build(`      - name: Make the report
        run: test "$GITHUB_RUN_ATTEMPT" = 1 || echo fine > report.txt
      - name: Show the report
        run: cat report.txt
`)
    },
    allows: ['check-file-exists'],
    must: {
      outcome: 'healed',
      unmerged: ['check-file-exists'],
      passingIssues: 1
    }
  }
]

async function rerunByPerson({ github, repo }: Ground): Promise<void> {
  const token = github.createToken({ kind: 'classic', login: 'octo', scopes: ['repo'] })
  const run = [...repo.runs.values()].at(-1)
  const url = `${github.url}/repos/octo/app/actions/runs/${run?.id}/rerun-failed-jobs`
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` }
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/** As soon as a step of it runs. */
async function cancelByPerson({ github, repo }: Ground): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const [run] = repo.runs.values()
    if (run?.attempts[0]?.jobs[0]?.steps.some(({ status }) => status === 'in_progress')) {
      return github.actions.cancel(run)
    }
  }
}
