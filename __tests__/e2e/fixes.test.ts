import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import type { NewToken } from '../../simulator/index.js'
import type { IssueState, PullRequestState } from '../../simulator/model.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { monitorPermissions, onCompleted, openStage, writes, type Stage } from './stage.js'

const path = '.github/workflows/ci.yml'
const workflow = `name: CI
on: workflow_dispatch
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20 # the whole matrix
    steps:
      - run: make all
`
const annotation =
  'The job running on runner GitHub Actions 7 has exceeded the maximum execution time of 20 minutes.'
const endedAfter = (minutes: number): RunDescription => ({
  conclusion: 'cancelled',
  jobs: [
    {
      name: 'build',
      conclusion: 'cancelled',
      steps: [{ name: 'Run make all', run: 'make all', conclusion: 'cancelled', log: 'cc -c a.c' }],
      annotations: [annotation.replace('20', String(minutes))]
    }
  ]
})
const timedOut = endedAfter(20)
const everything = { ...monitorPermissions, contents: 'write', workflows: 'write' } as const
const app: NewToken = { kind: 'app', permissions: everything }

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await commit({ [path]: workflow, ...configured('') })
})
afterEach(() => stage.close())

/** A config without the history, whose requests are counted elsewhere. */
const configured = (more: string) => ({ '.github/auto-heal.yml': `history: off\n${more}` })
const commit = (files: Record<string, string>, branch = 'main') =>
  stage.github.commit(stage.repo, { branch, files, message: 'Change it' })
const heal = (token: NewToken = app, run: RunDescription = timedOut, inputs = {}) =>
  onCompleted(stage, stage.addRun(run), { token: stage.newToken(token), inputs })
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', stage.repo.gitDir, ...args], { encoding: 'utf8' })
const branches = () => git('for-each-ref', '--format=%(refname:short)', 'refs/heads/auto-heal')
const pulls = () => [...stage.repo.issues.values()].filter(({ pullRequest }) => pullRequest)
const thePull = () => pulls()[0] as IssueState & { pullRequest: PullRequestState }
const fileAt = (branch: string) => git('show', `${branch}:${path}`)
const theIssue = () => stage.openIssues()[0]!

/** The workflow file after the command in the issue was run in a clone. */
function applied(body: string | null): string {
  const command =
    /^(?:git apply|base64 -d) <<'EOF'.*\n[^]*?\nEOF$/m.exec(body ?? '')?.[0] ?? 'exit 9'
  const folder = scratchFolder()
  execFileSync('git', ['clone', '-q', stage.repo.gitDir, folder])
  execFileSync('bash', ['-ec', command], { cwd: folder })
  return readFileSync(`${folder}/${path}`, 'utf8')
}

describe('a job that ran into its time limit', () => {
  test('gets an issue and a pull request that raises it', async () => {
    const told = await heal()
    const pull = thePull()
    const branch = pull.pullRequest.headRef
    expect(branch).toMatch(/^auto-heal\/ci-v1-[0-9a-f]{16}$/)
    expect(fileAt(branch)).toBe(workflow.replace('20 #', '30 #'))
    expect(git('log', '--format=%an <%cn> %s', `main..${branch}`)).toBe(
      'auto-heal-app[bot] <GitHub> Raise timeout-minutes of job `build` from 20 to 30\n'
    )
    expect(pull.title).toBe('[Auto-Heal] Fix workflow: CI')
    expect(pull.labels).toEqual(['auto-heal', 'workflow-fix'])
    expect(pull.pullRequest).toMatchObject({ draft: false, baseRef: 'main', reviewers: [] })
    expect(pull.body).toContain(`Fixes #${theIssue().number}`)
    expect(pull.body).toContain(annotation)
    expect(pull.body).toContain('jobs.build.timeout-minutes')
    expect(theIssue().labels).not.toContain('needs-manual-fix')
    expect(theIssue().body).toContain('A pull request with this change follows')
    expect(told.outputs).toMatchObject({
      actions: 'issue,pull-request',
      'pull-request-number': String(pull.number),
      'pull-request-url': `${stage.github.url}/octo/app/pull/${pull.number}`
    })
    expect(told.report!.outcomes[0]!.proposals.fixes).toHaveLength(1)
    // The last one starts the workflow on the branch.
    expect(told.requests).toHaveLength(27)
  })

  test('gets one pull request, however often it fails', async () => {
    await heal()
    const told = await heal()
    expect(pulls()).toHaveLength(1)
    expect(theIssue().body).toContain(`#${thePull().number} is open with this change.`)
    const beside = writes(told).filter(
      (line) => !/auto-heal-data|\/git\/(?:trees|commits)$/.test(line)
    )
    expect(beside).toEqual([expect.stringMatching(/^PATCH .*\/issues\/\d+$/)])
    expect(told.outputs['pull-request-number']).toBe(String(thePull().number))
  })

  test('gets one pull request where two runs are looked into at once', async () => {
    const runs = [stage.addRun(timedOut), stage.addRun(timedOut)]
    const token = stage.newToken(app)
    await Promise.all(runs.map((run) => onCompleted(stage, run, { token })))
    expect(pulls()).toHaveLength(1)
    expect(stage.openIssues()).toHaveLength(1)
    expect(branches().trim().split('\n')).toHaveLength(1)
  })

  test('is brought up to date where the file has changed and only we have committed', async () => {
    await heal()
    const branch = thePull().pullRequest.headRef
    const changed = workflow.replace('20 #', '22 #')
    await commit({ [path]: changed })
    await heal(app, endedAfter(22))
    expect(pulls()).toHaveLength(1)
    expect(fileAt(branch)).toBe(changed.replace('22 #', '35 #'))
    expect(git('diff', '--stat', `main..${branch}`)).toContain('1 file changed, 1 insertion(+), 1 ')
  })

  test('is left to the person who has committed to its branch', async () => {
    await heal()
    const branch = thePull().pullRequest.headRef
    const own = workflow.replace('20 #', '45 #')
    await commit({ [path]: own }, branch)
    await commit({ [path]: workflow.replace('20 #', '22 #') })
    const told = await heal(app, endedAfter(22))
    expect(fileAt(branch)).toBe(own)
    expect(told.summary).toContain('only-we-committed')
    expect(theIssue().body).toContain('it is theirs now')
  })

  test('is not proposed again once a person has declined it, until the file changes', async () => {
    await heal()
    Object.assign(thePull(), { state: 'closed', closedAt: Date.now() })
    const told = await heal()
    expect(pulls()).toHaveLength(1)
    expect(told.summary).toContain('not-rejected')
    await commit({ [path]: workflow.replace('20 #', '22 #') })
    await heal(app, endedAfter(22))
    expect(pulls()).toHaveLength(2)
  })

  test('is asked of Copilot where the repository has it', async () => {
    stage.repo.settings.copilotReview = true
    await heal()
    expect(thePull().pullRequest).toMatchObject({ reviewers: ['copilot-pull-request-reviewer'] })
  })

  test('costs nothing where nobody wants fixes, or the config has that fixer off', async () => {
    const plain = await heal(app, timedOut, { fix: 'false' })
    await commit(configured('fixers: { raise-timeout: off }\n'))
    const off = await heal()
    for (const told of [plain, off]) {
      expect(told.requests.some((line) => line.includes('/git/trees'))).toBe(false)
    }
    expect(pulls()).toEqual([])
  })

  test('stays a patch where the config wants suggestions or protects the file', async () => {
    await commit(configured('fixers: { raise-timeout: suggest }\n'))
    await heal()
    expect(theIssue().body).toContain('The config wants suggestions alone')
    await commit(configured("protected-paths: ['.github/**']\n"))
    const told = await heal()
    expect(told.summary).toContain('path-not-protected')
    expect(pulls()).toEqual([])
  })

  test('changes nothing in a dry run', async () => {
    const told = await heal(app, timedOut, { 'dry-run': 'true' })
    expect(writes(told).filter((line) => !line.includes('graphql'))).toEqual([])
    expect(told.summary).toContain('Raise timeout-minutes')
  })

  test('of a branch whose file differs is left to people', async () => {
    const other = workflow.replace('make all', 'make some')
    await commit({ [path]: other }, 'topic')
    const told = await heal(app, { ...timedOut, branch: 'topic' })
    expect(pulls()).toEqual([])
    expect(told.summary).toMatch(/proposes nothing: .*differs/)
    expect(theIssue().labels).toContain('needs-manual-fix')
  })

  test('of a pull request gets the patch for its own commit in the comment', async () => {
    const other = workflow.replace('make all', 'make some')
    const headSha = await commit({ [path]: other }, 'topic')
    const run = { ...timedOut, event: 'pull_request', branch: 'topic', headSha }
    await openPull('topic')
    await heal(app, run)
    const [comment] = thePull().comments
    expect(pulls()).toHaveLength(1)
    expect(comment!.body).toContain("git apply <<'EOF'")
    expect(comment!.body).toContain('+    timeout-minutes: 30 # the whole matrix')
  })

  test('of a fork is told and nothing more', async () => {
    await stage.github.createRepository({ owner: 'evil', name: 'app', fork: 'octo/app' })
    const told = await heal(app, { ...timedOut, headRepository: 'evil/app' })
    expect(pulls()).toEqual([])
    expect(told.requests.some((line) => line.includes('/git/trees'))).toBe(false)
  })
})

/** A pull request that a person opened. */
async function openPull(branch: string): Promise<void> {
  await fetch(`${stage.github.url}/repos/octo/app/pulls`, {
    method: 'POST',
    headers: { authorization: `token ${stage.newToken(app)}` },
    body: JSON.stringify({ title: 'Topic', head: branch, base: 'main' })
  })
}

describe('without the power to open it, the issue holds the patch and says what is missing', () => {
  const cases: [string, NewToken, RegExp][] = [
    [
      "the workflow's own token",
      { kind: 'workflow', permissions: { ...monitorPermissions, contents: 'write' } },
      /The workflow's own token may not write workflow files/
    ],
    [
      'a classic token without the scope',
      { kind: 'classic', login: 'mona', scopes: ['repo'] },
      /lacks the scope .*workflow/
    ],
    [
      'an app without workflows',
      { kind: 'app', permissions: { ...monitorPermissions, contents: 'write' } },
      /lacks .*contents: write.*workflows: write/
    ],
    [
      'a fine-grained token without workflows',
      {
        kind: 'fine-grained',
        login: 'mona',
        permissions: { ...monitorPermissions, contents: 'write' }
      },
      /lacks .*contents: write.*workflows: write/
    ],
    [
      'an app without contents',
      { kind: 'app', permissions: { ...everything, contents: 'read' } },
      /lacks .*contents: write/
    ],
    [
      'an app without pull requests',
      { kind: 'app', permissions: { ...everything, 'pull-requests': 'read' } },
      /lacks .*pull-requests: write/
    ]
  ]
  test.each(cases)('%s', async (_name, token, sentence) => {
    const told = await heal(token)
    expect(told.exitCode).toBe(0)
    expect(pulls()).toEqual([])
    expect(branches()).toBe('')
    expect(theIssue().body).toMatch(sentence)
    expect(told.summary).toMatch(sentence)
    expect(applied(theIssue().body)).toBe(workflow.replace('20 #', '30 #'))
    expect(theIssue().labels).not.toContain('needs-manual-fix')
  })

  test.each([
    ['creation', app, /The ruleset .*exclude those from its target branches/],
    [
      'unsigned-commits',
      { kind: 'classic', login: 'mona', scopes: ['repo', 'workflow'] } as const,
      /signed commits/
    ]
  ] as const)('a ruleset that refuses %s', async (refuses, token, sentence) => {
    stage.repo.settings.branchRules = [{ prefix: 'auto-heal/', refuses }]
    const told = await heal(token as NewToken)
    expect(told.requests.some((line) => /^(?!GET ).*\/git\//.test(line))).toBe(false)
    expect(pulls()).toEqual([])
    expect(theIssue().body).toMatch(sentence)
    expect(applied(theIssue().body)).toBe(workflow.replace('20 #', '30 #'))
  })

  test.each([
    ['rules', /\/rules\/branches\//, 404],
    ['rules', /\/rules\/branches\//, 403],
    ['the ruleset', /\/rulesets\//, 404]
  ])('a ruleset that GitHub does not show before it refuses: %s, %s, %d', async (...given) => {
    const [, path, status] = given
    stage.repo.settings.branchRules = [{ prefix: 'auto-heal/', refuses: 'creation' }]
    stage.github.faults.add({ path, answer: { kind: 'status', status } })
    await heal()
    expect(branches()).toBe('')
    expect(theIssue().body).toMatch(/ruleset or branch protection/)
  })

  test('of a file with Windows line ends, byte for byte', async () => {
    const windows = workflow.replaceAll('\n', '\r\n')
    await commit({ [path]: windows })
    await heal(cases[0]![1])
    expect(applied(theIssue().body)).toBe(windows.replace('20 #', '30 #'))
  })
})

test('a ruleset that the token may bypass is in nobody’s way', async () => {
  const bypassedBy = ['auto-heal-app[bot]']
  stage.repo.settings.branchRules = [{ prefix: 'auto-heal/', refuses: 'creation', bypassedBy }]
  await heal()
  expect(pulls()).toHaveLength(1)
})

test.each<[string, NewToken]>([
  ['a classic token', { kind: 'classic', login: 'mona', scopes: ['repo', 'workflow'] }],
  ['a fine-grained token', { kind: 'fine-grained', login: 'mona', permissions: everything }]
])('%s with all it takes opens one pull request', async (_name, token) => {
  await heal(token)
  expect(pulls()).toHaveLength(1)
  expect(thePull().author).toBe('mona')
})
