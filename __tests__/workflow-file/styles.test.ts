import { describe, expect, test } from '@jest/globals'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'
import { knownText } from '../../src/workflow-file/prove.js'
import { attemptsOn } from '../support/edit-attempts.js'
import { judgeAttempt, type Verdict } from '../support/judge-attempt.js'

const job = (lines: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${lines}`

const plain = job(`    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - name: Test
        env:
          CI: 'yes'
        run: |
          npm ci
          npm test
`)

/** Files on which every primitive has something to do, each in a way of its own. */
const styles: Record<string, string> = {
  plain,
  'dashes at the column of their key': plain.replace(/^ {6}/gm, '    '),
  'four spaces': `on: push
jobs:
    build:
        runs-on: ubuntu-latest
        steps:
            - uses: actions/checkout@v4
              with:
                  fetch-depth: 0
            - name: Test
              env:
                  CI: 'yes'
              run: |
                  npm ci
                  npm test
`,
  'wide dashes': job(`    steps:
      -   uses: actions/checkout@v4
          with:
              fetch-depth: 0
      -   name: Test
          env:
              CI: 1
          run: npm ci
`),
  'a dash alone in its line': job(`    steps:
      -
        uses: actions/checkout@v4
        with:
          fetch-depth: 0
      -
        name: Test
        env:
          CI: 1
        run: npm ci
`),
  'comments everywhere': job(`    # above the steps
    steps: # behind the key
      # above the first
      - uses: actions/checkout@v4 # behind it
        # above with
        with: # behind with
          # above the depth
          fetch-depth: 0 # all
          # below the depth
      # between

      # above the second
      - name: Test
        env: {A: 1} # the environment
        run: | # the script
          npm ci # in the script
          npm test

        # below the script
      # below the steps
# at the end
`),
  'blank lines between': plain.replace('      - name', '\n      - name') + '\n\n',
  CRLF: plain.replaceAll('\n', '\r\n'),
  BOM: `\uFEFF${plain}`,
  'no final newline': plain.trimEnd(),
  'no final newline after a one-liner': job(`    steps:
      - uses: actions/checkout@v4
        with: {fetch-depth: 0}
      - env: {A: 1}
        run: npm ci`),
  'tabs in a script': plain.replace('npm ci', 'if x; then\n          \tnpm ci\n          fi'),
  'document markers': `%YAML 1.2\n---\n${plain}...\n`,
  "'on' in quotes": plain.replace('on:', "'on':"),
  '"on" in double quotes': plain.replace('on:', '"on":')
}

/** Files with something that is not everyday; what can be edited is edited, the rest is left alone. */
const oddities: Record<string, string> = {
  ...Object.fromEntries(
    ['|', '|-', '|+', '>', '>-', '>+', '|2', '|2-', '>+2'].map((header) => [
      `a script behind ${header}`,
      plain.replace('run: |\n', `run: ${header}\n`) + '\n\n'
    ])
  ),
  'a blank line first in a script': plain.replace('run: |\n', 'run: |\n\n'),
  'an empty script': job('    steps:\n      - run: |\n      - run:\n      - run: ""\n'),
  'quoted scripts': job(`    steps:
      - run: "echo \\"a\\""
      - run: 'echo ''a'''
      - run: "echo a
          b"
`),
  'a plain script over several lines': job(
    '    steps:\n      - run: npm\n          ci\n      - run: b\n'
  ),
  'flow maps': job(
    '    steps:\n      - {uses: a/b@v1, with: {x: 1}}\n      - { run: "a", env: {} }\n'
  ),
  'flow lists': job('    steps: [{uses: a/b@v1}, {run: x}]\n'),
  'a flow map over lines': job(
    '    env: {\n      A: 1,\n      B: 2 # two\n    }\n    steps:\n      - run: a\n'
  ),
  'keys without values in braces': job('    env: {A, B: }\n    steps:\n      - run: a\n'),
  'anchors and aliases': `on: push
jobs:
  one:
    runs-on: &os ubuntu-latest
    env: &env {A: 1}
    steps: &steps
      - &first
        run: a
      - run: b
  two:
    runs-on: *os
    env: *env
    steps:
      - *first
      - run: &script |
          c
      - run: *script
  three:
    runs-on: *os
    steps: *steps
`,
  'merge keys': job(`    env:
      <<: &common {A: 1}
      B: 2
    steps:
      - run: a
        env:
          <<: *common
          C: 3
`),
  'keys twice': job(
    '    env:\n      A: 1\n      A: 2\n    steps:\n      - run: a\n        run: b\n'
  ),
  'complex keys': job(
    '    env:\n      ? A\n      : 1\n      ? [b, c]\n      : 2\n    steps:\n      - run: a\n'
  ),
  tags: job('    env:\n      !!str A: !!str 1\n    steps:\n      - !!map\n        run: a\n'),
  'empty values':
    'on:\n  push:\n  pull_request: # both\njobs:\n  a:\n    runs-on: x\n    env:\n    steps:\n      -\n      - run: a\n'
}

const verdictsOn = async (text: string) => {
  const workflow = openWorkflow('.github/workflows/ci.yml', text)
  const known = await knownText('.github/workflows/ci.yml', text)
  const verdicts = []
  for (const attempt of attemptsOn(workflow)) {
    const { primitive, path } = attempt
    verdicts.push({ primitive, path: path.join('.'), ...(await judgeAttempt(known, attempt)) })
  }
  return verdicts
}

describe('files of every style', () => {
  test.each(Object.entries(styles))('%s: every primitive is proven somewhere', async (_, text) => {
    const verdicts = await verdictsOn(text)
    expect(verdicts.filter(({ kind }) => kind === 'wrong')).toEqual([])
    const isDone = ({ kind, why }: Verdict) =>
      kind === 'proven' || why.startsWith("GitHub's parser")
    const done = new Set(verdicts.filter(isDone).map(({ primitive }) => primitive))
    expect(done).toEqual(new Set(verdicts.map(({ primitive }) => primitive)))
  })

  test.each(Object.entries(oddities))('%s: right or refused', async (_, text) => {
    const verdicts = await verdictsOn(text)
    expect(verdicts.filter(({ kind }) => kind === 'wrong')).toEqual([])
    expect(verdicts.some(({ kind }) => kind === 'proven')).toBe(true)
  })

  test.each([
    ['several documents', `${plain}---\n${plain}`, 'several YAML documents'],
    ['comments only', '# nothing\n# here\n', 'empty'],
    ['nothing', '', 'empty'],
    ['a list', '- a\n', 'no map'],
    ['no YAML', 'a: [\n', 'no valid YAML'],
    ['more than 512 KiB', `a: ${'x'.repeat(600_000)}\n`, '512 KiB']
  ])('%s: not opened', (_, text, reason) => {
    expect(() => openWorkflow('ci.yml', text)).toThrow(reason)
  })

  test("aliases that unfold without end are refused before GitHub's parser sees them", async () => {
    const names = [...'abcdefghij']
    const lines = names.slice(1).map((name, index) => {
      const inner = Array.from({ length: 9 }, () => `*${names[index]}`)
      return `${name}: &${name} [${inner.join(', ')}]`
    })
    const bomb = ['a: &a [x, x]', ...lines, ''].join('\n')
    await expect(knownText('ci.yml', bomb)).rejects.toThrow('unfold without end')
    await expect(knownText('ci.yml', '&r\na: *r\n')).rejects.toThrow('unfold without end')
  })
})
