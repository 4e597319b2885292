import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { addRun } from '../../simulator/builder/add-run.js'
import { startSimulator } from '../../simulator/index.js'
import { fixers } from '../../src/fixers/index.js'
import { outOfReach } from '../../bench/heal/fixable/index.js'
import { ci } from '../../bench/heal/fixable/scenario.js'
import { monitorPermissions, onCompleted, type Stage } from './stage.js'

/** For each fixer whose failure can't be had for real here: the golden case whose log is put into a run. */
const cases: Record<string, string> = {
  'add-apt-update': 'block',
  'add-cache': 'npm',
  'add-dependency': 'node-by-the-lock',
  'add-retries': 'curl',
  'escape-workflow-names': 'flow-list',
  'install-library': 'linker',
  'pin-image': 'terraform',
  'trust-workspace': 'container'
}

interface GoldenCase {
  log: string[]
  job: string
  step?: string
  path?: string
  files?: Record<string, string | null>
  history?: { occurrences: number }
}

const folder = join(import.meta.dirname, '../fixtures/fixers')

test('every fixer without a real failure has a recorded one', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(outOfReach).sort())
})

test.concurrent.each(Object.entries(cases))(
  '%s: a recorded failure gets the pull request of its golden case',
  async (fixer, name) => {
    const read = (suffix: string) =>
      asleep(readFileSync(join(folder, fixer, name + suffix), 'utf8'))
    const golden = JSON.parse(read('.json')) as GoldenCase
    const stage = await recordedOn(read('.yml'), golden, fixer)
    for (let seen = 1; seen <= (golden.history?.occurrences ?? 1); seen++) {
      await onCompleted(stage, failed(stage, golden), { inputs: { rerun: 'false' } })
    }
    const pulls = [...stage.repo.issues.values()].flatMap(({ pullRequest }) => pullRequest ?? [])
    const path = golden.path ?? ci
    const after = git(stage, 'show', `${pulls[0]?.headRef ?? 'main'}:${path}`)
    await stage.github.close()
    expect(after).toBe(read('.golden.yml'))
    expect(pulls).toHaveLength(1)
  },
  180_000
)

/** Nothing of it runs by itself: some of these scripts would change the machine. */
const asleep = (workflow: string): string =>
  workflow.replace('on: push\n', 'on: workflow_dispatch\n')

type Recorded = Pick<Stage, 'github' | 'repo' | 'token'>

/** A repository as the case has it. */
async function recordedOn(workflow: string, golden: GoldenCase, fixer: string): Promise<Recorded> {
  const github = await startSimulator()
  const modes = fixers.map(({ id }) => `  ${id}: ${id === fixer ? 'pull-request' : 'off'}\n`)
  const given = Object.entries(golden.files ?? {}).map(([path, text]) => [path, text ?? '{}\n'])
  const files = {
    ...(Object.fromEntries(given) as Record<string, string>),
    '.github/auto-heal.yml': `fixers:\n${modes.join('')}`,
    [ci]: workflow
  }
  const repo = await github.createRepository({ owner: 'octo', name: 'app', files })
  const permissions = { ...monitorPermissions, contents: 'write', workflows: 'write' } as const
  return { github, repo, token: github.createToken({ kind: 'app', permissions }) }
}

function failed({ github, repo }: Recorded, { job, step, log }: GoldenCase) {
  const name = step ?? 'Run it'
  const steps = [{ name, conclusion: 'failure' as const, log: log.join('\n') }]
  return addRun(github.hub, repo, { jobs: [{ name: job, conclusion: 'failure', steps }] })
}

const git = ({ repo }: Recorded, ...args: string[]) =>
  execFileSync('git', ['--git-dir', repo.gitDir, ...args], { encoding: 'utf8' })
