import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startAction, type ActionEnd } from '../../simulator/action/start-action.js'
import {
  certificateSchema,
  type Certificate
} from '../../src/certification/artifacts/certificate.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { openStage, type Stage } from './stage.js'

const directory = fileURLToPath(new URL('../..', import.meta.url))
const permissions = { actions: 'read', checks: 'read', contents: 'write' } as const
const ci = `name: CI
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ./test.sh
`

let stage: Stage
let workspace: string
beforeEach(async () => {
  stage = await openStage()
  workspace = scratchFolder()
})
afterEach(() => stage.close())

const git = (...args: string[]) =>
  execFileSync('git', ['-C', workspace, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()

/** Puts a commit of these files onto the default branch, and checks it out as the runner does. */
function checkOut(files: Record<string, string>): void {
  git('clone', '-q', stage.repo.gitDir, '.')
  git('config', 'user.email', 'mona@example.test')
  git('config', 'user.name', 'mona')
  for (const [path, text] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', join(workspace, path, '..')])
    execFileSync('tee', [join(workspace, path)], { input: text, stdio: ['pipe', 'ignore', 'pipe'] })
  }
  git('add', '-A')
  git('update-index', '--chmod=+x', ...Object.keys(files).filter((path) => path.endsWith('.sh')))
  git('commit', '-qm', 'Automate')
  git('checkout', '-q', '.')
  git('push', '-q', 'origin', 'HEAD:main')
}

interface Told {
  end: ActionEnd
  certificate: Certificate | null
}

const certify = (inputs: Record<string, string> = {}) =>
  startAction(
    {
      directory,
      url: stage.github.url,
      repository: 'octo/app',
      event: { name: 'workflow_dispatch', payload: {} },
      token: stage.newToken({ permissions }),
      inputs: { mode: 'certify', ...inputs },
      environment: { GITHUB_WORKSPACE: workspace }
    },
    (end): Told => {
      const path = end.outputs['certificate'] ?? ''
      const text = path === '' ? null : readFileSync(path, 'utf8')
      return { end, certificate: text === null ? null : certificateSchema.parse(JSON.parse(text)) }
    }
  )

describe('mode: certify', () => {
  test('certifies the commit, tells it in outputs and summary, and keeps the badge', async () => {
    checkOut({ '.github/workflows/ci.yml': ci, 'test.sh': '#!/bin/sh\necho fine\n' })
    const { end, certificate } = await certify()
    expect(end.log).not.toContain('::error::')
    expect(end.exitCode).toBe(0)
    expect(end.outputs['certification-status']).toBe('certified')
    expect(end.outputs['certificate']).toBe(
      join(workspace, '.automation-health/automation_certification.json')
    )
    expect(certificate?.repository).toMatchObject({
      commit: git('rev-parse', 'HEAD'),
      branch: 'main',
      dirty: false
    })
    expect(end.summary).toContain('# Automation: certified')
    const badge = execFileSync(
      'git',
      ['--git-dir', stage.repo.gitDir, 'show', 'auto-heal-data:badges/certification.json'],
      { encoding: 'utf8' }
    )
    expect(JSON.parse(badge)).toMatchObject({ label: 'automation', message: 'certified' })
    expect(git('status', '--porcelain')).toBe('')
    expect(readdirSync(join(workspace, '.automation-health'))).toEqual(
      expect.arrayContaining(['automation_index.json', 'automation_runtime_status.json'])
    )
  })

  test('says what fails and why, changes nothing, and does not fail the step', async () => {
    checkOut({ '.github/workflows/ci.yml': ci, 'README.md': '# app\n' })
    stage.addRun({ jobs: [{ name: 'test', log: ['./test.sh: No such file or directory'] }] })
    const { end, certificate } = await certify()
    expect(end.exitCode).toBe(0)
    expect(end.outputs['certification-status']).toBe('failed')
    expect(certificate?.failing_units.map(({ unit, root_cause }) => [unit, root_cause])).toEqual([
      ['workflow:.github/workflows/ci.yml', 'FILE_NOT_FOUND']
    ])
    expect(end.summary).toContain('# Automation: failed')
    expect(git('status', '--porcelain')).toBe('')
  })

  test('without a checkout names the step that is missing', async () => {
    const { end } = await certify()
    expect(end.exitCode).toBe(1)
    expect(end.log).toMatch(/::error::.*add the step .uses: actions\/checkout. before this one/)
  })

  test('certifies nothing by a wrong config', async () => {
    checkOut({ '.github/workflows/ci.yml': ci, '.github/auto-heal.yml': 'certification: 7\n' })
    const { end } = await certify()
    expect(end.exitCode).toBe(1)
    expect(end.log).toContain('Nothing is certified by a wrong config. .github/auto-heal.yml:1')
  })
})
