import { afterEach, expect, test } from '@jest/globals'

import { openMonitor, type MonitorOptions } from '../../../simulator/index.js'
import { allPermissions, type LocalGithub, localGithub } from '../../support/local-github.js'
import { scratchFolder } from '../../support/scratch-folder.js'

let github: LocalGithub

afterEach(() => github.close())

const manifest = `name: fake
description: fake
inputs:
  word: { default: none }
runs: { using: node24, main: dist/index.js }
`

/** An action that runs failed jobs again where it is the first attempt, or always. */
const fake = (always: boolean) => `
const fs = require('node:fs')
const { workflow_run: run } = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
const headers = { Authorization: 'token ' + TOKEN }
const again = run.conclusion === 'failure' && (${always} || run.run_attempt === 1)
const done = again
  ? fetch(run.url + '/rerun-failed-jobs', { method: 'POST', headers }).then(({ status }) => status)
  : Promise.resolve(null)
done.then((status) => {
  const { name, run_attempt: attempt, conclusion } = run
  const told = { name, attempt, conclusion, status, word: process.env.INPUT_WORD }
  fs.writeFileSync(process.env.GITHUB_WORKSPACE + '/auto-heal-report.json', JSON.stringify(told))
})
`

const workflow = (on: string, script: string) =>
  `name: CI\non: ${on}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n`

async function stage(script: string, { always = false, on = 'push' } = {}) {
  github = await localGithub({
    files: { a: 'a', '.github/workflows/ci.yml': workflow(on, script) }
  })
  const { simulator, repo } = github
  const token = simulator.createToken({ kind: 'app', permissions: allPermissions })
  const text = fake(always).replace('TOKEN', JSON.stringify(token))
  const directory = scratchFolder({ 'action.yml': manifest, 'dist/index.js': text })
  const open = (more: Partial<MonitorOptions> = {}) =>
    openMonitor({ github: simulator, repository: repo, directory, token, ...more })
  return { open }
}

test('every attempt is looked into once, in order, until nothing is left', async () => {
  const { open } = await stage('test ${{ github.run_attempt }} = 2')
  const told: number[] = []
  const monitor = open({ inputs: { word: 'w' }, onLook: ({ attempt }) => told.push(attempt) })
  const looks = await monitor.settle()
  expect(looks.map(({ report }) => report)).toEqual([
    { name: 'CI', attempt: 1, conclusion: 'failure', status: 201, word: 'w' },
    { name: 'CI', attempt: 2, conclusion: 'success', status: null, word: 'w' }
  ])
  expect(looks.map(({ requests }) => requests.length)).toEqual([1, 0])
  expect(looks[0]).toMatchObject({ exitCode: 0, attempt: 1, log: '' })
  expect(told).toEqual([1, 2])
  expect(await monitor.settle()).toEqual([])
})

test('an action that starts runs without end is an error', async () => {
  const { open } = await stage('exit 1', { always: true })
  await expect(open({ mostStarts: 3 }).settle()).rejects.toThrow('The action was started 3 times')
})

test('a run that no runner takes is cancelled, as a person does', async () => {
  const { open } = await stage('exit 0')
  const text = workflow('push', 'exit 0').replace('ubuntu-latest', 'no-such-runner')
  await github.simulator.commit(github.repo, {
    files: { '.github/workflows/ci.yml': text },
    message: 'Change'
  })
  const [, second] = await open().settle()
  expect(second?.report).toMatchObject({ conclusion: 'cancelled' })
})

test('waiting starts of an abort end', async () => {
  const { open } = await stage('sleep 60')
  const controller = new AbortController()
  const settled = open({ signal: controller.signal }).settle()
  controller.abort(new Error('stopped'))
  await expect(settled).rejects.toThrow('stopped')
})

test('what waits for approval is approved, what is verified and no draft is merged', async () => {
  const { open } = await stage('echo hello', { on: 'pull_request' })
  const { simulator, repo, at } = github
  const monitor = open()
  repo.settings.actionsMayCreatePullRequests = true
  const own = github.octokit()
  const pull = async (branch: string, draft: boolean) => {
    await simulator.commit(repo, { branch, files: { [branch]: 'b\n' }, message: 'Change' })
    const given = { ...at, head: branch, base: 'main', title: 'T', draft }
    const { number } = (await own.pulls.create(given)).data
    return { ...at, issue_number: number, labels: ['auto-heal:verified'] }
  }
  await own.issues.addLabels(await pull('auto-heal/a', false))
  await own.issues.addLabels(await pull('auto-heal/b', true))
  await own.issues.addLabels(await pull('other', false))
  await pull('auto-heal/c', false)
  expect((await monitor.settle()).map(({ report }) => report)).toMatchObject(
    Array.from({ length: 4 }, () => ({ conclusion: 'action_required' }))
  )
  expect(monitor.approveWaiting()).toHaveLength(4)
  expect((await monitor.settle()).map(({ report }) => report)).toMatchObject(
    Array.from({ length: 4 }, () => ({ attempt: 1, conclusion: 'success' }))
  )
  expect(await monitor.mergeVerified()).toEqual([1])
  expect(repo.issues.get(1)?.pullRequest?.merged).toBe(true)
  expect(await monitor.mergeVerified()).toEqual([])
}, 60_000)
