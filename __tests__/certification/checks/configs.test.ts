import { describe, expect, test } from '@jest/globals'
import { compose } from '../../../src/certification/checks/compose.js'
import { dependabot } from '../../../src/certification/checks/dependabot.js'
import { dockerfile } from '../../../src/certification/checks/dockerfile.js'
import { preCommit } from '../../../src/certification/checks/pre-commit.js'
import { renovate } from '../../../src/certification/checks/renovate.js'
import { told } from '../support/look.js'

describe('dependabot', () => {
  const tell = (text: string) => told(dependabot, { '.github/dependabot.yml': text })
  const good = `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule:
      interval: weekly
`

  test('what Dependabot takes passes', async () => {
    expect(await tell(good)).toEqual([])
  })

  test('an older version, an unknown interval and a missing folder fail', async () => {
    const text = good
      .replace('2', '1')
      .replace('weekly', 'hourly')
      .replace('    directory: /\n', '')
    expect(await tell(text)).toEqual([
      'failed dependabot-version 1:1 version',
      'failed dependabot-directory 3:5 updates.0',
      'failed dependabot-schedule 5:7 updates.0.schedule.interval'
    ])
  })

  test('the name of a tool instead of an ecosystem fails', async () => {
    expect(await tell(good.replace('npm', 'yarn'))).toEqual([
      'failed dependabot-ecosystem 3:5 updates.0.package-ecosystem'
    ])
  })

  test('an ecosystem that may be new is warned of', async () => {
    expect(await tell(good.replace('npm', 'zig'))).toEqual([
      'warned dependabot-ecosystem 3:5 updates.0.package-ecosystem'
    ])
  })

  test('a schedule may come from a merge or a group', async () => {
    const merged = `version: 2
multi-ecosystem-groups:
  all: { schedule: { interval: weekly } }
updates:
  - &npm { package-ecosystem: npm, directory: /, schedule: { interval: daily } }
  - { <<: *npm, directory: /web }
  - { package-ecosystem: pip, directory: /, multi-ecosystem-group: all }
`
    expect(await tell(merged)).toEqual([])
  })

  test('aliases that unfold without end and what is no YAML are left to others', async () => {
    expect(await tell('a: [1')).toEqual(['skipped The file could not be read.'])
  })
})

describe('pre-commit', () => {
  const tell = (text: string) => told(preCommit, { '.pre-commit-config.yaml': text })

  test('repositories, local hooks and meta hooks pass', async () => {
    const text = `repos:
  - repo: https://example.com/hooks
    rev: v1.0.0
    hooks: [{ id: trim }]
  - repo: local
    hooks: [{ id: lint, name: Lint, entry: make lint, language: system }]
  - repo: meta
    hooks: [{ id: identity }]
`
    expect(await tell(text)).toEqual([])
  })

  test('what is missing fails', async () => {
    const text = `repos:
  - repo: https://example.com/hooks
    hooks:
      - name: trim
  - hooks: []
  - repo: local
    hooks:
      - id: lint
        name: Lint
        entry: make lint
`
    expect(await tell(text)).toEqual([
      'failed pre-commit-revision 2:5 repos.0',
      'failed pre-commit-hook 4:9 repos.0.hooks.0',
      'failed pre-commit-repos 5:5 repos.1',
      'failed pre-commit-hook 8:9 repos.2.hooks.0'
    ])
  })

  test('a list at the top fails', async () => {
    expect(await tell('- repo: x\n')).toEqual(['failed pre-commit-repos 1:1 repos'])
  })
})

describe('compose', () => {
  const tell = (text: string) => told(compose, { 'compose.yaml': text })

  test('services that are a map pass, and a file without any', async () => {
    expect(await tell('services:\n  db:\n    image: postgres\n')).toEqual([])
    expect(await tell('volumes:\n  data:\n')).toEqual([])
  })

  test('services that are a list, or a service that is a text, fail', async () => {
    expect(await tell('services:\n  - db\n')).toEqual(['failed compose-services 1:1 services'])
    expect(await tell('services:\n  db: postgres\n')).toEqual([
      'failed compose-services 2:3 services.db'
    ])
  })
})

describe('renovate', () => {
  const tell = (text: string) => told(renovate, { 'renovate.json5': text })

  test('JSON5 passes', async () => {
    const text = `// why
{
  extends: ['config:recommended', "a\\"b",], /* more */
  prHourlyLimit: 0x2, "labels": [+1.5, .5, true, null, {}, []],
}
`
    expect(await tell(text)).toEqual([])
  })

  test.each([
    ['{ "a": 1 "b": 2 }', '1:10'],
    ['{\n  "a": [1, 2\n}', '3:1'],
    ['{ "a": }', '1:8'],
    ['{} {}', '1:4'],
    ['', '1:1']
  ])('%j fails where it stops being JSON', async (text, place) => {
    expect(await tell(text)).toEqual([`failed renovate-syntax ${place} `])
  })

  test('a list is no configuration', async () => {
    expect(await tell('[]')).toEqual(['failed renovate-shape 1:1 '])
  })

  test('what is nested without end ends', async () => {
    expect((await tell('['.repeat(100_000)))[0]).toMatch(/^failed renovate-syntax 1:/)
  })
})

describe('dockerfile', () => {
  const tell = (text: string, path = 'Dockerfile') => told(dockerfile, { [path]: text })

  test('directives, comments, continued lines and here-documents pass', async () => {
    const text = `# syntax=docker/dockerfile:1
# escape=\`
ARG TAG=3
from alpine:\${TAG} AS base
RUN apk add \`
  # why

  curl \`
  git
RUN <<EOF cat <<-"LAST"
nonsense here
EOF
	more
	LAST
COPY . /app
`
    expect(await tell(text)).toEqual([])
  })

  test('a misspelt word fails, also behind a line that does not go on', async () => {
    expect(await tell('FROM alpine\nENTRYPIONT ["sh"]\n')).toEqual([
      'failed dockerfile-instruction 2:1 ENTRYPIONT'
    ])
    expect(await tell('FROM alpine\nRUN apk add\n  curl\n  git\n')).toEqual([
      'failed dockerfile-instruction 3:3 CURL'
    ])
  })

  test('one without FROM fails; a part of one is warned of', async () => {
    expect(await tell('RUN true\n')).toEqual(['failed dockerfile-from 1:1 '])
    expect(await tell('RUN true\n', 'Dockerfile.part')).toEqual(['warned dockerfile-from 1:1 '])
  })

  test('what is no Dockerfile at all is skipped', async () => {
    expect((await tell('import a from "b"\n'))[0]).toMatch(/^skipped/)
    expect(await tell('import a from "b"\n', 'src/dockerfile.ts')).toEqual([])
  })

  test('a template, and a file for another reader, are skipped', async () => {
    expect((await tell('{% if x %}\nFROM a\n{% endif %}\n'))[0]).toMatch(/^skipped/)
    expect((await tell('# syntax=example.com/other:1\nINCLUDE x\n'))[0]).toMatch(/^skipped/)
  })
})
