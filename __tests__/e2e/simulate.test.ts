import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { simulationSchema, type Simulation } from '../../src/cli/simulate/simulation-schema.js'
import { scratchFolder } from '../support/scratch-folder.js'

const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const ci = '.github/workflows/ci.yml'
const longest = 180_000

const job = (steps: string, more = '') =>
  `name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`
const script = (text: string, more = '') => job(`      - run: |\n          ${text}\n`, more)

function repository(files: Record<string, string>): string {
  const folder = scratchFolder(files)
  git(folder, 'init', '-q', '-b', 'trunk')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'Start')
  return folder
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder
  })
}

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the built command line; its home and its folder for temporary files must be empty afterwards. */
async function simulate(
  args: string[],
  onError: (text: string, pid: number) => void = () => undefined
): Promise<Ended> {
  const [home, temporary] = [scratchFolder(), scratchFolder()]
  const child = spawn(process.execPath, [bundle, 'simulate', ...args], {
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary }
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString()
    onError(err, child.pid!)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  expect([...readdirSync(home), ...readdirSync(temporary)]).toEqual([])
  return { code, out, err }
}

async function simulated(folder: string, ...args: string[]): Promise<Ended & Simulation> {
  const ended = await simulate([folder, '--format', 'json', ...args])
  if (ended.out === '') throw new Error(ended.err)
  return { ...ended, ...simulationSchema.parse(JSON.parse(ended.out)) }
}

/** Of every file and folder in it, with modes and times. */
function digest(folder: string): string {
  const hash = createHash('sha256')
  for (const path of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const file = join(folder, path)
    const { mode, mtimeMs } = lstatSync(file)
    hash.update(`${path}\0${mode}\0${mtimeMs}\0`)
    if (lstatSync(file).isFile()) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

describe('what is run', () => {
  test(
    'a failure that passes by itself is rescued by one re-run',
    async () => {
      const flaky = `if [ "$GITHUB_RUN_ATTEMPT" = 1 ]; then echo "fatal: unable to access 'https://example.com/a.git/': The requested URL returned error: 503"; exit 128; fi`
      const end = await simulated(repository({ [ci]: script(flaky) }))
      expect(end).toMatchObject({ code: 0, healed: true, reruns: 1, controls: 0, issues: [] })
      expect(end.runs).toMatchObject([
        { workflow: 'CI', attempt: 1, conclusion: 'failure', branch: 'trunk' },
        { workflow: 'CI', attempt: 2, conclusion: 'success', branch: 'trunk' }
      ])
      expect(end.diagnoses).toMatchObject([{ attempt: 1, job: 'build', transient: true }])
      expect(end.requests).toBeGreaterThan(5)
    },
    longest
  )

  test(
    'a failure of the code becomes an issue, and the end is red',
    async () => {
      const test = { 'a.test.mjs': 'throw new Error("no")\n' }
      const end = await simulated(
        repository({
          ...test,
          [ci]: job('      - uses: actions/checkout@v4\n      - run: node --test\n')
        })
      )
      expect(end).toMatchObject({ code: 1, healed: false, reruns: 0, pulls: [] })
      expect(end.issues).toMatchObject([{ number: 1, state: 'open' }])
    },
    longest
  )

  test(
    'a fix is offered, and where a run verifies it, merged',
    async () => {
      const old = job('      - run: echo built\n')
        .replace('ubuntu-latest', 'ubuntu-20.04')
        // What is merged changes nothing of it, so that GitHub starts no run by the merge.
        .replace('on: push', 'on: { push: { paths: [src/**] } }')
      const end = await simulated(repository({ [ci]: old, 'src/a': 'a' }))
      expect(end).toMatchObject({ code: 0, healed: true, reruns: 0, controls: 1 })
      expect(end.pulls).toMatchObject([
        { disposition: 'safe', verdict: 'verified', state: 'merged', draft: false }
      ])
      expect(end.pulls[0]?.diff).toContain(
        '\n-    runs-on: ubuntu-20.04\n+    runs-on: ubuntu-22.04\n'
      )
      expect(end.runs.at(-1)).toMatchObject({ branch: 'trunk', conclusion: 'success' })
      expect(end.issues).toMatchObject([{ state: 'closed' }])
    },
    longest
  )

  test(
    'text for people, secrets that are missing, one workflow alone, and none of the monitor',
    async () => {
      const monitor =
        'on: { workflow_run: { workflows: [CI], types: [completed] } }\njobs:\n  heal:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: auto-heal/auto-heal@v0\n'
      const folder = repository({
        [ci]: script('test -z "${{ secrets.DEPLOY_KEY }}" && test ${{ github.ref_name }} = trunk'),
        '.github/workflows/other.yml': script('exit 1'),
        '.github/workflows/auto-heal.yml': monitor
      })
      const { code, out, err } = await simulate([folder, '--workflow', ci])
      expect(out).toMatch(
        /^Runs\n {2}CI on trunk, attempt 1: success\n\nHealed: all is green\. 0 re-/
      )
      expect(err).toContain('Secrets are empty here: DEPLOY_KEY.')
      expect(code).toBe(0)
    },
    longest
  )

  test.each([
    ['workflow_dispatch', 'workflow_dispatch'],
    ['schedule', "{ schedule: [{ cron: '1 2 * * *' }, { cron: '3 4 * * *' }] }"],
    ['pull_request', 'pull_request']
  ])(
    '%s',
    async (event, on) => {
      const text = script('test $GITHUB_EVENT_NAME = ' + event).replace('on: push', `on: ${on}`)
      const end = await simulated(repository({ [ci]: text }), '--event', event)
      expect(end.runs.map((run) => `${run.event} ${run.conclusion}`)).toEqual([`${event} success`])
      expect(end).toMatchObject({ code: 0, healed: true, event })
    },
    longest
  )
})

describe('what is refused, in one line', () => {
  const cases: [string, Record<string, string>, string[], string][] = [
    ['no workflow', { a: 'a' }, [], 'no workflow in .github/workflows'],
    ['a workflow that is not there', { [ci]: script('true') }, ['--workflow', 'b.yml'], 'b.yml'],
    [
      'an event without listeners',
      { [ci]: script('true') },
      ['--event', 'schedule'],
      'listens to push'
    ],
    [
      'services',
      { [ci]: script('true', '    services: { db: { image: redis } }\n') },
      [],
      "'services' of job 'build' needs a container"
    ],
    [
      'a container',
      { [ci]: script('true', '    container: node\n') },
      [],
      "'container' of job 'build' needs a container"
    ],
    [
      'an image as a step',
      { [ci]: job('      - uses: docker://alpine\n') },
      [],
      "'uses: docker://alpine'"
    ],
    [
      'an action of others',
      { [ci]: job('      - uses: a/b@v1\n') },
      [],
      "'uses: a/b@v1' of job 'build' is an action that the local GitHub does not hold"
    ],
    [
      'a Docker action',
      {
        [ci]: job('      - uses: actions/checkout@v4\n      - uses: ./act\n'),
        'act/action.yml': 'name: a\ndescription: a\nruns: { using: docker, image: Dockerfile }\n'
      },
      [],
      "'uses: ./act' of job 'build' is a Docker action"
    ],
    [
      'Windows',
      { [ci]: script('true').replace('ubuntu-latest', 'windows-latest') },
      [],
      "'runs-on: windows-latest' of job 'build' needs Windows"
    ],
    [
      'a runner of your own',
      { [ci]: script('true').replace('ubuntu-latest', 'self-hosted') },
      [],
      'needs a runner of your own'
    ],
    [
      'a workflow of others',
      { [ci]: 'on: push\njobs:\n  a:\n    uses: a/b/.github/workflows/c.yml@v1\n' },
      [],
      'calls a workflow that the local GitHub does not hold'
    ]
  ]
  test.each(cases)(
    '%s',
    async (_, files, args, words) => {
      const { code, out, err } = await simulate([repository(files), ...args])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      const [last, ...more] = err.trim().split('\n').reverse()
      expect(last).toMatch(/^error: /)
      expect(last).toContain(words)
      expect(more.filter((line) => line.startsWith('error'))).toEqual([])
    },
    longest
  )

  test('a shallow clone', async () => {
    const folder = repository({ [ci]: script('true') })
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Next')
    const clone = scratchFolder()
    git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone)
    const { code, err } = await simulate([clone])
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--unshallow') })
  })

  test('no repository, no commit, a folder inside of one', async () => {
    const folder = scratchFolder({ 'sub/a': 'a' })
    expect((await simulate([folder])).err).toContain('is not a git repository.')
    git(folder, 'init', '-q')
    expect((await simulate([folder])).err).toContain('has no commit')
    expect((await simulate([join(folder, 'sub')])).err).toContain('inside of one')
    expect((await simulate([join(folder, 'none')])).code).toBe(2)
  })
})

test(
  "nothing of the user's is touched, and Ctrl+C leaves nothing behind",
  async () => {
    const folder = repository({
      [ci]: script('git config --global user.name B; echo a > b; sleep 60')
    })
    for (const hook of ['pre-commit', 'post-checkout', 'post-merge', 'reference-transaction']) {
      const file = join(folder, '.git/hooks', hook)
      writeFileSync(file, `#!/bin/sh\ntouch ${join(folder, 'hooked')}\n`)
      chmodSync(file, 0o755)
    }
    git(folder, 'config', 'core.fsmonitor', `touch ${join(folder, 'watched')}; false`)
    writeFileSync(join(folder, 'dirty'), 'a')
    const before = digest(folder)
    let stopping = false
    const { code, err } = await simulate([folder], (text, pid) => {
      if (stopping || !text.includes('push on ')) return
      stopping = true
      setTimeout(() => process.kill(pid, 'SIGINT'), 3000)
    })
    expect(code).toBe(130)
    expect(err).toContain('Changes that are not committed are left out.')
    expect(digest(folder)).toBe(before)
  },
  longest
)

test(
  '--keep leaves the local GitHub up until Ctrl+C, and ends with the verdict',
  async () => {
    let page: Promise<number> | undefined
    const folder = repository({ [ci]: script('true') })
    const { code } = await simulate([folder, '--keep'], (text, pid) => {
      const url = /is at (http:\S+) until/.exec(text)?.[1]
      if (!url || page) return
      page = fetch(url).then(({ status }) => status)
      void page.finally(() => process.kill(pid, 'SIGINT'))
    })
    expect(await page).toBe(200)
    expect(code).toBe(0)
  },
  longest
)
