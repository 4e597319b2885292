import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { monitorPermissions, onCompleted, openStage, type Stage } from './stage.js'

const path = '.github/workflows/lint.yml'
const files = {
  [path]:
    'on: workflow_dispatch\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: black --check .\n',
  'src/a.py': 'a  = 1\n',
  'src/b.py': 'b  = 1\n'
}
const log = [
  'would reformat /home/runner/work/app/app/src/a.py',
  'would reformat /home/runner/work/app/app/src/b.py',
  '',
  'Oh no! 💥 💔 💥',
  '2 files would be reformatted.',
  '##[error]Process completed with exit code 1.'
].join('\n')
const unformatted: RunDescription = {
  path,
  jobs: [
    {
      name: 'lint',
      conclusion: 'failure',
      steps: [{ name: 'Run black --check .', run: 'black --check .', conclusion: 'failure', log }]
    }
  ]
}

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.github.commit(stage.repo, { files, message: 'Add a linter' })
})
afterEach(() => stage.close())

const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', stage.repo.gitDir, ...args], { encoding: 'utf8' })
const pulls = () => [...stage.repo.issues.values()].filter(({ pullRequest }) => pullRequest)

/** What `git diff` says of these files after the formatter. */
function patchTo(changed: Record<string, string>): string {
  const folder = scratchFolder()
  execFileSync('git', ['clone', '-q', stage.repo.gitDir, folder])
  for (const [file, text] of Object.entries(changed)) writeFileSync(join(folder, file), text)
  const diff = execFileSync('git', ['diff'], { cwd: folder, encoding: 'utf8' })
  const patch = join(folder, 'auto-heal.patch')
  writeFileSync(patch, diff)
  return patch
}

const offer = (changed: Record<string, string>) =>
  onCompleted(stage, stage.addRun(unformatted), {
    // The workflow's own token: a formatter changes no workflow file.
    token: stage.newToken({ permissions: { ...monitorPermissions, contents: 'write' } }),
    inputs: { patch: patchTo(changed) }
  })

test('the job that diagnoses names the formatter and the commit', async () => {
  const told = await onCompleted(stage, stage.addRun(unformatted))
  expect(told.outputs).toMatchObject({
    formatter: 'black',
    'head-sha': git('rev-parse', 'main').trim()
  })
  expect(pulls()).toEqual([])
})

test("a formatter's patch becomes one commit and a pull request by the workflow's own token", async () => {
  stage.repo.settings.actionsMayCreatePullRequests = true
  const told = await offer({ 'src/a.py': 'a = 1\n', 'src/b.py': 'b = 1\n' })
  const [pull] = pulls()
  const branch = pull?.pullRequest?.headRef ?? ''
  expect(told.outputs['pull-request-number']).toBe(String(pull?.number))
  expect(git('show', `${branch}:src/a.py`)).toBe('a = 1\n')
  expect(git('show', `${branch}:src/b.py`)).toBe('b = 1\n')
  expect(git('rev-list', '--count', `main..${branch}`).trim()).toBe('1')
  expect(pull?.pullRequest?.draft).toBe(false)
  expect(pull?.body).toContain('2 lines added, 2 removed, in `src/a.py`, `src/b.py`.')
})

test('a patch that reaches a workflow is refused, and the summary says so', async () => {
  const told = await offer({ 'src/a.py': 'a = 1\n', [path]: 'on: push\njobs: {}\n' })
  expect(pulls()).toEqual([])
  expect(told.summary).toContain('a path that is not allowed')
  expect(git('for-each-ref', 'refs/heads/auto-heal')).toBe('')
})
