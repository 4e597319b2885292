import { describe, expect, test } from '@jest/globals'
import { ci, discovered, namedBy, short, workflowOf } from './discovered.js'

const files = {
  'scripts/there.sh': '#!/bin/bash\n',
  'package.json': '{"scripts":{"test":"jest"}}',
  'action.yml': 'runs: {using: node24, main: index.js}\n',
  'index.js': ''
}

describe('what a step starts', () => {
  test.each([
    ['- run: ./scripts/there.sh', 'present scripts/there.sh'],
    ['- run: ./scripts/gone.sh', 'missing scripts/gone.sh'],
    ['- run: bash -eux scripts/gone.sh --flag', 'missing scripts/gone.sh'],
    ['- run: cd scripts && ./there.sh', 'present scripts/there.sh'],
    ['- run: (cd scripts && ./there.sh) && ./scripts/gone.sh', 'missing scripts/gone.sh'],
    ['- run: sudo -E CI=1 ./scripts/gone.sh', 'missing scripts/gone.sh'],
    ['- run: $GITHUB_WORKSPACE/scripts/there.sh', 'present scripts/there.sh'],
    ['- run: ${{ github.workspace }}/scripts/gone.sh', 'missing scripts/gone.sh'],
    ['- run: ./there.sh\n  working-directory: scripts', 'present scripts/there.sh'],
    ['- run: npm test', 'present package.json#test'],
    ['- run: npm run gone', 'missing package.json#gone'],
    ['- uses: ./.github/actions/gone', 'missing .github/actions/gone/action.yml'],
    ['- uses: ./', 'present action.yml'],
    ['- run: node .', 'present index.js']
  ])('%s', async (steps, expected) => {
    expect(await namedBy(steps, files)).toContain(expected)
  })

  test.each([
    ['a variable', '- run: ./$NAME/x.sh'],
    ['a condition that asks for it', '- run: test -x scripts/gone.sh && scripts/gone.sh'],
    ['an if that asks for it', '- run: if [ -f scripts/gone.sh ]; then scripts/gone.sh; fi'],
    ['a failure that is allowed', '- run: scripts/gone.sh || true'],
    ['a step that may fail', '- run: scripts/gone.sh\n  continue-on-error: true'],
    ['a download', '- run: curl -o scripts/gone.sh https://example.com\n- run: scripts/gone.sh'],
    ['an archive', '- run: tar xf a.tgz\n- run: scripts/gone.sh'],
    ['a heredoc', '- run: cat > scripts/gone.sh <<A\n- run: scripts/gone.sh'],
    ['an artifact', '- uses: actions/download-artifact@v4\n- run: scripts/gone.sh'],
    ['a build', '- run: cargo build\n- run: ./target/release/app'],
    [
      'another repository',
      '- uses: actions/checkout@v4\n  with: {repository: a/b}\n- run: scripts/gone.sh'
    ],
    ['a yarn that may be a program', '- run: yarn gone'],
    ['what git ignores', '- run: ./out/gone.sh']
  ])('is never missing for %s', async (_, steps) => {
    const named = await namedBy(steps, { ...files, '.gitignore': 'out/\n' })
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((each) => each.startsWith('missing'))).toEqual([])
  })

  test('is looked for where the checkout puts the repository', async () => {
    const text = workflowOf('- run: app/scripts/there.sh\n- run: app/scripts/gone.sh').replace(
      'checkout@v4',
      'checkout@v4\n        with: {path: app}'
    )
    const { references } = await discovered({ ...files, [ci]: text })
    expect((references.get(`workflow:${ci}`) ?? []).map(short)).toEqual([
      'present scripts/there.sh',
      'missing scripts/gone.sh'
    ])
  })

  test('is unsure without a checkout', async () => {
    const text = workflowOf('- run: scripts/gone.sh').replace('actions/checkout', 'actions/cache')
    const { references } = await discovered({ ...files, [ci]: text })
    expect((references.get(`workflow:${ci}`) ?? []).map(({ state }) => state)).toEqual(['unsure'])
  })

  test('has its place, its job and its step, in a block of a script too', async () => {
    const { references } = await discovered({
      ...files,
      [ci]: workflowOf('- run: |\n    echo\n    bash scripts/gone.sh')
    })
    expect(references.get(`workflow:${ci}`)).toMatchObject([
      { line: 9, column: 16, job: 'build', step: 1, byItself: false }
    ])
  })

  test('is each value of the matrix', async () => {
    const text = workflowOf('- run: scripts/${{ matrix.name }}.sh').replace(
      '    steps:',
      '    strategy: {matrix: {name: [there, gone]}}\n    steps:'
    )
    const { references } = await discovered({ ...files, [ci]: text })
    expect((references.get(`workflow:${ci}`) ?? []).map(short)).toEqual([
      'present scripts/there.sh',
      'missing scripts/gone.sh'
    ])
  })

  test('needs no executable bit after chmod', async () => {
    const steps = '- run: ./scripts/there.sh\n- run: chmod +x scripts/*\n- run: ./scripts/there.sh'
    const { references } = await discovered({ ...files, [ci]: workflowOf(steps) })
    const found = references.get(`workflow:${ci}`) ?? []
    expect(found.map(({ byItself }) => byItself)).toEqual([true, false])
  })

  test('of a workflow for other repositories is unsure', async () => {
    const text = workflowOf('- run: scripts/gone.sh', 'workflow_call')
    const alone = await discovered({ ...files, [ci]: text })
    expect(alone.references.get(`reusable-workflow:${ci}`)?.[0]?.state).toBe('unsure')
    const caller = `on: push\njobs:\n  a:\n    uses: ./${ci}\n`
    const both = await discovered({ ...files, [ci]: text, '.github/workflows/a.yml': caller })
    expect(both.references.get(`reusable-workflow:${ci}`)?.[0]?.state).toBe('missing')
  })
})
