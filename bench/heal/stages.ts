import { build, ci, onPush } from './repository.js'
import { curedBy, type HealScenario } from './scenario.js'
import { serving } from './service.js'

const textMode = (content: string) => ({ mode: '100644', content }) as const
const script = '#!/bin/sh\necho checked\n'

const staged = (
  name: string,
  files: HealScenario['files'],
  fixers: string[],
  more: Partial<HealScenario> = {}
): HealScenario => ({
  kind: 'stages',
  name,
  files,
  allows: [...new Set(fixers)],
  must: curedBy(...fixers),
  ...more
})

/** Failures that stand behind one another: the cure of one shows the next. */
export const stages: HealScenario[] = [
  staged(
    'no checkout, and then a script without its mode',
    {
      [ci]: build('      - run: ./tools/check.sh\n'),
      'tools/check.sh': textMode(script)
    },
    ['add-checkout', 'make-executable']
  ),
  staged(
    'a refused artifact, and then set-env',
    {
      [ci]: build(`      - run: echo "::set-env name=OUT::out.txt"
      - run: echo built > "$OUT"
      - uses: actions/upload-artifact@v3
        with:
          name: out
          path: out.txt
`)
    },
    ['bump-action', 'use-environment-files']
  ),
  staged(
    'a retired image, and then a version that YAML reads as another',
    {
      [ci]: build(`      - uses: actions/setup-python@v5
        with:
          python-version: 3.10
      - run: python -c "print('hello')"
`).replace('ubuntu-latest', 'ubuntu-20.04')
    },
    ['replace-runner-label', 'choose-tool-version']
  ),
  staged(
    'a misspelt key, and then no checkout',
    {
      [ci]: build('      - run: bash tools/check.sh\n').replace('runs-on', 'run-on'),
      'tools/check.sh': script
    },
    ['repair-syntax', 'add-checkout']
  ),
  staged(
    'a refused cache, and then npm ci without a lock file',
    {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/cache@v2
        with:
          path: ~/.npm
          key: npm
      - run: npm ci
      - run: npm test
`),
      'package.json': '{ "name": "app", "version": "1.0.0", "scripts": { "test": "node -e 0" } }\n'
    },
    ['bump-action', 'match-lockfile']
  ),
  staged(
    'a shallow clone, and then a script without its mode',
    {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: git describe --tags --always HEAD~1 --exact-match || git log -1 --format=%H HEAD~1
      - run: tools/check.sh
`),
      'tools/check.sh': textMode(script)
    },
    ['set-checkout-option', 'make-executable'],
    {
      prepare: async ({ github, repo }) => {
        await github.commit(repo, { files: { 'README.md': '# app\n' }, message: 'Start' })
      }
    }
  ),
  staged(
    'a 503 that passes, and then a script without its mode',
    {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: curl -fsSO \${{ vars.MIRROR }}/a.txt
      - run: ./tools/check.sh
`),
      'tools/check.sh': textMode(script)
    },
    ['make-executable'],
    {
      prepare: serving({
        variable: 'MIRROR',
        failing: 503,
        times: 1,
        files: () => ({ '/a.txt': 'a\n' })
      }),
      must: { outcome: 'healed', fixers: ['make-executable'], reruns: 1 }
    }
  )
]
