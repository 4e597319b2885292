import { describe, expect, test } from '@jest/globals'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import { makeExecutable } from '../../src/fixers/make-executable.js'
import { contextOf } from '../support/fix-case.js'

const path = '.github/workflows/ci.yml'
const log = '/home/runner/work/_temp/1.sh: line 1: %: Permission denied'

/** What is proposed for a script that may not be run, where the tree of the repository can't be had. */
async function withoutTree(called: string) {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${called} all\n`
  const about = contextOf(text, {}, path)
  const evidence = { source: 'log' as const, text: log.replace('%', called), step: 1, line: 1 }
  const failure = {
    diagnosis: {
      ...{ ruleId: 'script-not-executable', category: 'permission_error' as const },
      ...{ evidence: [evidence], fingerprint: 'f1' }
    },
    ...{ workflowPath: path, jobName: 'a', stepName: `Run ${called} all`, stepNumber: 2 },
    ...{ command: null, lines: [], labels: [] }
  }
  const sources = { ...about.sources, modes: () => Promise.resolve(null) }
  return await createFixBook([makeExecutable]).propose([failure], { ...about, sources })
}

describe('a script that may not be run, in a tree that is not known', () => {
  test.each(['./gradlew', 'ci/build.sh'])('is called through bash: %s', async (called) => {
    const { fixes } = await withoutTree(called)
    expect(fixes[0]?.after).toContain(`- run: bash ${called} all\n`)
    expect(fixes[0]?.disposition).toBe('safe')
  })

  test('is left where it may be for another interpreter', async () => {
    const { fixes, abstained } = await withoutTree('./tools/gen.py')
    expect(fixes).toEqual([])
    expect(abstained[0]?.reason).toContain('something else than bash')
  })
})
