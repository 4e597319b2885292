import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addRun } from '../../../simulator/builder/add-run.js'
import { startSimulator, type Simulator } from '../../../simulator/index.js'
import type { IssueState, RepositoryState, RunState } from '../../../simulator/model.js'
import { watchConformance } from '../../support/conformance.js'

let simulator: Simulator
let conformance: ReturnType<typeof watchConformance>
let repo: RepositoryState
let run: RunState

beforeAll(async () => {
  simulator = await startSimulator()
  conformance = watchConformance(simulator)
  const files = { 'src/a.js': 'one\n<two>\n' }
  repo = await simulator.createRepository({ owner: 'octo', name: 'app', files })
  run = addRun(simulator.hub, repo, {
    title: 'Fix <b>it</b>',
    earlierAttempts: [[{ name: 'first try' }]],
    jobs: [
      {
        name: 'test <i>',
        steps: [
          { name: 'Install', run: 'npm ci' },
          {
            name: 'Test',
            log: ['fine', '\u001b[31m<script>alert(1)</script>\u001b[0m', '##[error]No']
          }
        ]
      }
    ]
  })
  const body =
    '## Cause\n\n| Job | Step |\n| --- | --- |\n| `a` | **b** |\n\n```\n<img>\n```\n<!-- hidden -->'
  repo.issues.set(4, issue(4, body))
})

afterAll(async () => {
  await simulator.close()
  conformance.expectNoViolations()
})

const issue = (number: number, body: string): IssueState => ({
  ...{ number, id: 904, title: 'Workflow <failed>', body, state: 'open', stateReason: null },
  ...{ author: 'ann', labels: ['auto-heal'], assignees: [], createdAt: 1, updatedAt: 1 },
  ...{ closedAt: null, closedBy: null, locked: false, pullRequest: null },
  comments: [{ id: 71, body: 'Again.', author: 'bob', createdAt: 2, updatedAt: 2 }]
})

async function page(path: string): Promise<string> {
  const answer = await fetch(simulator.url + path)
  expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([
    path,
    200,
    expect.stringContaining('text/html')
  ])
  return (await answer.text()).replace(/\s+/g, ' ')
}

describe('pages', () => {
  test('lead from the index to the line of a log', async () => {
    expect(await page('/')).toContain('<a href="/octo/app">octo/app</a>')
    const runs = await page('/octo/app')
    expect(runs).toContain(
      `<a href="/octo/app/actions/runs/${run.id}">Fix &lt;b&gt;it&lt;/b&gt;</a>`
    )
    const job = run.attempts[1]!.jobs[0]!
    const jobPath = `/octo/app/actions/runs/${run.id}/job/${job.id}`
    const shown = await page(`/octo/app/actions/runs/${run.id}`)
    expect(shown).toContain(`<a href="${jobPath}">test &lt;i&gt;</a>`)
    expect(shown).toContain(`${jobPath}#step:3:1`)
    expect(shown).toContain('No </li>')
    const log = await page(jobPath)
    expect(log).toMatch(
      /<div class="row " id="step:3:1"[^>]*> <a href="#step:3:1">1<\/a><span>fine</
    )
    expect(log).toMatch(/id="step:3:2"[^>]*> <a [^>]*>2<\/a><span>&lt;script&gt;alert\(1\)&lt;/)
    expect(log).toMatch(/<div class="row error" id="step:3:3"/)
    expect(log).toMatch(/<details class="step" id="step:3" open/)
    expect(log).not.toMatch(/id="step:2" open/)
  })

  test('an earlier attempt has its own page', async () => {
    expect(await page(`/octo/app/actions/runs/${run.id}/attempts/1`)).toContain('first try')
  })

  test('an issue shows its body and comments as safe Markdown', async () => {
    expect(await page('/octo/app/issues')).toContain('Workflow &lt;failed&gt;')
    const shown = await page('/octo/app/issues/4')
    expect(shown).toContain('<h3>Cause</h3>')
    expect(shown).toContain('<td><code>a</code></td><td><strong>b</strong></td>')
    expect(shown).toContain('<pre><code>&lt;img&gt;</code></pre>')
    expect(shown).not.toContain('hidden')
    expect(shown).toContain('id="issuecomment-71"')
  })

  test('a file shows its lines', async () => {
    expect(await page('/octo/app/blob/main/src/a.js')).toMatch(/id="L2">.*&lt;two&gt;/)
  })

  test('what is not there is 404, and the API is not shadowed', async () => {
    for (const path of ['/octo/none', '/octo/app/issues/5', '/octo/app/actions/runs/1']) {
      expect((await fetch(simulator.url + path)).status).toBe(404)
    }
    const api = await fetch(`${simulator.url}/repos/octo/app/actions/runs`)
    expect(api.headers.get('Content-Type')).toContain('application/json')
    expect(simulator.hub.requests.at(-1)?.route).toBe('/repos/:owner/:repo/actions/runs')
  })
})
