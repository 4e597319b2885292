import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflowErrors } from './support/workflow-errors.js'

const root = new URL('..', import.meta.url)
const own = files('.github/workflows/', '.yml')
const templates = files('workflows-templates/', '.yml')

interface Workflow {
  permissions: unknown
  jobs: Record<string, WorkflowJob>
}

interface WorkflowJob {
  'timeout-minutes'?: number | string
  permissions?: Record<string, string>
  steps: { uses?: string; with?: Record<string, unknown> }[]
}

function files(folder: string, extension: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(extension))
    .map((name) => folder + name)
}

const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const workflow = (path: string) => parse(text(path)) as Workflow

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

  test('checks nothing out and runs no script: the failed run may be foreign', () => {
    const steps = Object.values(workflow(path).jobs).flatMap((job) => job.steps)
    for (const step of steps) expect(step.uses).toMatch(/^(auto-heal|actions\/upload-artifact)/)
  })
})

test('templates and the reusable workflow set declared inputs and read declared outputs', () => {
  const action = parse(text('action.yml')) as {
    inputs: Record<string, unknown>
    outputs: Record<string, unknown>
  }
  const reusable = ['failure-analysis', 'auto-heal'].map((name) => `.github/workflows/${name}.yml`)
  for (const path of [...templates, ...reusable]) {
    const steps = Object.values(workflow(path).jobs).flatMap((job) => job.steps)
    const set = steps
      .filter((step) => step.uses?.startsWith('auto-heal/'))
      .flatMap((step) => Object.keys(step.with ?? {}))
    const read = [...text(path).matchAll(/steps\.heal\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(set))
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read))
  }
})
