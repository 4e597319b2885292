import { describe, expect, test } from '@jest/globals'
import type { Failure, Proposals } from '../../src/engine/types/fix.js'
import { formatterFor } from '../../src/patches/formatters.js'
import { patchBook } from '../../src/patches/patch-book.js'
import { rules } from '../../src/rules/index.js'
import { contextOf } from '../support/fix-case.js'

const patch = [
  'diff --git a/src/a.py b/src/a.py',
  'index 1111111..2222222 100644',
  '--- a/src/a.py',
  '+++ b/src/a.py',
  '@@ -1,2 +1,2 @@',
  '-a  = 1',
  '+a = 1',
  ' b = 2',
  ''
].join('\n')

const failure = (lines: string[], ruleId = 'black-findings'): Failure => ({
  diagnosis: { ruleId, category: 'format_error', evidence: [], fingerprint: 'v1-0' },
  ...{ workflowPath: '.github/workflows/ci.yml', jobName: 'lint', stepName: null },
  ...{ stepNumber: null, command: null, lines, labels: [] }
})

const proposalsFor = (
  lines: string[],
  text = 'a  = 1\nb = 2\n',
  book = patchBook(patch)
): Promise<Proposals> => {
  const files = { 'src/a.py': text }
  return book.propose([failure(lines)], contextOf('', { files }, '.github/workflows/ci.yml'))
}

test.each([
  'would reformat /home/runner/work/app/app/src/a.py',
  'would reformat src/a.py',
  'src/a.py:1:2: E225 missing whitespace',
  '[warn] ./a.py',
  'would reformat D:\\a\\app\\app\\src\\a.py'
])('a file that the tool named is changed as it says: %s', async (line) => {
  const { fixes, abstained } = await proposalsFor([line])
  expect(abstained).toEqual([])
  expect(fixes).toMatchObject([
    { fixer: 'run-formatter', path: 'src/a.py', after: 'a = 1\nb = 2\n', fingerprints: ['v1-0'] }
  ])
})

describe('nothing is proposed', () => {
  const reason = async (...given: Parameters<typeof proposalsFor>) => {
    const { fixes, abstained } = await proposalsFor(...given)
    expect(fixes).toEqual([])
    return abstained[0]?.reason
  }

  test('for a file that the tool did not name', async () => {
    expect(await reason(['would reformat src/ba.py'])).toContain('did not name')
  })

  test('where the file has changed since', async () => {
    expect(await reason(['would reformat src/a.py'], 'a = 3\nb = 2\n')).toContain(
      'not as they were'
    )
  })

  test('where the patch is not allowed', async () => {
    const forbidden = patchBook(patch.replaceAll('src/a.py', '.github/a.py'))
    expect(await reason(['would reformat .github/a.py'], 'a  = 1\nb = 2\n', forbidden)).toContain(
      'not allowed'
    )
  })
})

test('every rule that a formatter answers is in the table', () => {
  const known = new Set(rules.map(({ id }) => id))
  const answered = [...known].filter((id) => formatterFor(id) !== null)
  expect(answered).toHaveLength(12)
  expect(formatterFor('prettier-findings')).toBe('prettier')
  expect(formatterFor('eslint-configuration-missing')).toBeNull()
})
