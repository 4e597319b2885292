/** A small repository whose two workflows fail for real: one by a test, one by a server that is down for a moment. */
export const sampleFiles: Record<string, string> = {
  '.github/workflows/test.yml': `name: Test
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v4
      - name: Run the tests
        run: node --test --test-reporter=tap
`,
  '.github/workflows/assets.yml': `name: Assets
on: push
permissions:
  contents: read
jobs:
  fetch:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - name: Fetch the assets
        run: git clone --depth 1 "$GITHUB_SERVER_URL/octo/assets.git" assets
`,
  'sum.mjs': `export function sum(numbers) {
  return numbers.reduce((total, number) => total + number)
}
`,
  'sum.test.mjs': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sum } from './sum.mjs'

test('sums numbers', () => assert.equal(sum([1, 2, 3]), 6))
test('sums nothing to zero', () => assert.equal(sum([]), 0))
`
}

/** What a person pushes after reading the issue. */
export const repairedFiles: Record<string, string> = {
  'sum.mjs': `export function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
`
}
