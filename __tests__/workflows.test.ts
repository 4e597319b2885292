import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflowErrors } from './support/workflow-errors.js'

const root = new URL('..', import.meta.url)
const own = files('.github/workflows/', '.yml')
const templates = files('workflows-templates/', '.yml')

interface Workflow {
  on: Record<string, unknown>
  permissions: unknown
  jobs: Record<string, WorkflowJob>
}

interface WorkflowStep {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface WorkflowJob {
  'timeout-minutes'?: number | string
  permissions?: Record<string, string>
  steps: WorkflowStep[]
}

function files(folder: string, extension: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(extension))
    .map((name) => folder + name)
}

const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const workflow = (path: string) => parse(text(path)) as Workflow
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap((job) => job.steps)

test('a broken workflow is noticed', async () => {
  const cyclic = 'on: push\njobs:\n  a:\n    needs: a\n    runs-on: x\n    steps:\n      - run: x\n'
  expect(await workflowErrors('on: push\njobs:\n  a:\n    steps: []\n')).not.toEqual([])
  expect(await workflowErrors(cyclic)).not.toEqual([])
  expect(await workflowErrors('')).not.toEqual([])
})

describe.each([...own, ...templates])('%s', (path) => {
  test("passes GitHub's own parser", async () => {
    expect(await workflowErrors(text(path), path)).toEqual([])
  })

  test('gives no permission to all jobs, and a time limit to each', () => {
    const { permissions, jobs } = workflow(path)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeDefined()
  })

  test('pins every foreign action by commit, with its version', () => {
    const uses = [...text(path).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, value]) => value)
    for (const value of uses) {
      expect(value).toMatch(
        /^(auto-heal\/auto-heal@v0|[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
      )
    }
  })
})

describe.each(templates)('%s', (path) => {
  test('says what it is, for the page that offers it', () => {
    const properties = JSON.parse(text(path.replace(/\.yml$/, '.properties.json'))) as object
    expect(properties).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      iconName: expect.stringMatching(/^octicon /),
      categories: expect.any(Array)
    })
  })
})

test('the monitor checks nothing out and runs no script: the failed run may be foreign', () => {
  const monitors = templates.filter((path) => 'workflow_run' in workflow(path).on)
  expect(monitors.length).toBeGreaterThan(0)
  for (const step of monitors.flatMap(stepsOf)) {
    expect(step.uses).toMatch(/^(auto-heal|actions\/upload-artifact)/)
  }
})

test('no checkout of a template leaves the token behind', () => {
  const checkouts = templates.flatMap(stepsOf).filter(({ uses }) => uses?.includes('checkout'))
  expect(checkouts.length).toBeGreaterThan(0)
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false)
})

test('no script of a template has an expression in it', () => {
  const scripts = templates.flatMap(stepsOf).flatMap(({ run }) => run ?? [])
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).not.toContain('${{')
})

test('the job that signs the certificate may do nothing else', () => {
  const { jobs } = workflow('workflows-templates/automation-certification.yml')
  expect(jobs['attest']?.permissions).toEqual({ attestations: 'write', 'id-token': 'write' })
  expect(Object.keys(jobs['certify']?.permissions ?? {})).toEqual(['actions', 'checks', 'contents'])
})

test('templates and the reusable workflow set declared inputs and read declared outputs', () => {
  const action = parse(text('action.yml')) as {
    inputs: Record<string, unknown>
    outputs: Record<string, unknown>
  }
  const reusable = ['failure-analysis', 'auto-heal'].map((name) => `.github/workflows/${name}.yml`)
  for (const path of [...templates, ...reusable]) {
    const set = stepsOf(path)
      .filter((step) => step.uses?.startsWith('auto-heal/'))
      .flatMap((step) => Object.keys(step.with ?? {}))
    const read = [...text(path).matchAll(/steps\.(?:heal|certify)\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name
    )
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(set))
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read))
  }
})
