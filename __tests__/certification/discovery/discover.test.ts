import { describe, expect, test } from '@jest/globals'
import { ci, discovered, workflowOf } from './discovered.js'

describe('discover', () => {
  test('follows what starts what, through scripts and targets', async () => {
    const { units, texts } = await discovered({
      [ci]: workflowOf('- run: make build\n- run: npm test'),
      Makefile: 'build: lint\n\t./scripts/a.sh\nlint:\n\techo\nother:\n\t./scripts/unused.sh\n',
      'package.json': '{"scripts":{"pretest":"node x.js","test":"bash scripts/b.sh"}}',
      'x.js': '',
      'scripts/a.sh*': '#!/usr/bin/env bash\nsource "$(dirname "$0")/lib.sh"\n',
      'scripts/b.sh': 'DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\n. "$DIR/lib.sh"\n',
      'scripts/lib.sh': '',
      'scripts/unused.sh': ''
    })
    expect([...units.keys()]).toEqual([
      'script:scripts/a.sh',
      'script:scripts/b.sh',
      'script:scripts/lib.sh',
      'script:x.js',
      'target:Makefile#build',
      'target:Makefile#lint',
      'target:package.json#pretest',
      'target:package.json#test',
      `workflow:${ci}`
    ])
    expect(units.get('script:scripts/b.sh')?.dependencies).toEqual([
      { unit: 'script:scripts/lib.sh', how: 'sources', line: 2 }
    ])
    expect(units.get('script:scripts/lib.sh')?.criticalityReason).toMatch(/^needed by /)
    expect(texts.has('Makefile')).toBe(true)
  })

  test('finds actions, images, configuration, hooks and schedules', async () => {
    const { units } = await discovered({
      [ci]: workflowOf('- uses: ./tools/act', "{schedule: [{cron: '0 3 * * *'}]}"),
      'tools/act/action.yml': 'runs: {using: node20, main: index.js}',
      'tools/act/index.js': '',
      'action.yaml': 'runs: {using: docker, image: Dockerfile}',
      Dockerfile: 'FROM alpine\nCOPY entry.sh /\n',
      'entry.sh': '',
      'compose.yml': 'services: {app: {build: .}}',
      '.github/dependabot.yml': 'updates: [{directory: /gone}]',
      'renovate.json': '{}',
      '.pre-commit-config.yaml':
        'repos:\n- repo: local\n  hooks:\n  - {id: lint, language: script, entry: lint.sh}\n',
      'lint.sh*': ''
    })
    expect([...units.keys()]).toEqual([
      'compose-file:compose.yml',
      'dependabot-config:.github/dependabot.yml',
      'docker-action:action.yaml',
      'dockerfile:Dockerfile',
      'javascript-action:tools/act/action.yml',
      'pre-commit-config:.pre-commit-config.yaml',
      'pre-commit-hook:.pre-commit-config.yaml#lint',
      'renovate-config:renovate.json',
      `schedule:${ci}#0 3 * * *`,
      'script:entry.sh',
      'script:lint.sh',
      'script:tools/act/index.js',
      `workflow:${ci}`
    ])
    expect(units.get(`schedule:${ci}#0 3 * * *`)?.dependencies).toEqual([
      { unit: `workflow:${ci}`, how: 'starts', line: 1 }
    ])
  })

  test('parses nothing anew where nothing has changed', async () => {
    const files = { [ci]: workflowOf('- run: ./a.sh'), 'a.sh': 'echo' }
    const kept = new Map<string, unknown>()
    const first = await discovered(files, {}, kept)
    const keys = [...kept.keys()]
    for (const key of keys) kept.set(key, Object.freeze(JSON.parse(JSON.stringify(kept.get(key)))))
    const second = await discovered(files, {}, kept)
    expect([...kept.keys()]).toEqual(keys)
    expect(second).toEqual(first)
    expect(second.facts.get(ci)).toBe(kept.get(keys.find((key) => key.includes(':workflow')) ?? ''))
  })

  test('takes hostile names and texts as they are', async () => {
    const name = '.github/scripts/-a\n"\u0001😀$(x).sh'
    const aliases = 'a: &a [x]\nb: &b [*a,*a]\nb2: *b\non: &o [*o]\njobs: {a: {steps: [*b, *o]}}\n'
    const { units, facts } = await discovered({
      [name]: 'echo',
      [ci]: aliases,
      '.github/workflows/deep.yml': `a: ${'['.repeat(50_000)}`
    })
    expect(JSON.parse(JSON.stringify([...units.keys()]))).toContain(`script:${name}`)
    expect(facts.get('.github/workflows/deep.yml')).toEqual({ form: 'unreadable' })
    expect(units.has(`workflow:${ci}`)).toBe(true)
  })

  test('listens without making what it hears important', async () => {
    const { units } = await discovered({
      [ci]: `name: CI\n${workflowOf('- run: echo', 'repository_dispatch')}`,
      '.github/workflows/z.yml': workflowOf(
        '- run: npm publish',
        '{workflow_run: {workflows: [CI], types: [completed]}}'
      )
    })
    const listener = units.get('workflow:.github/workflows/z.yml')
    expect(listener?.dependencies).toEqual([{ unit: `workflow:${ci}`, how: 'listens', line: 1 }])
    expect(listener).toMatchObject({
      criticality: 'critical',
      criticalityReason: 'publishes by npm publish'
    })
    expect(units.get(`workflow:${ci}`)?.criticality).toBe('medium')
  })

  test('lets the settings say what is critical, and lets nothing raise it', async () => {
    const files = { [ci]: workflowOf('- run: ./a.sh'), 'a.sh': '' }
    const { units } = await discovered(files, { criticality: [{ paths: '*.sh', level: 'low' }] })
    expect(units.get('script:a.sh')?.criticality).toBe('low')
    expect(units.get(`workflow:${ci}`)?.criticality).toBe('high')
  })
})
