import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/workflow-file/apply-edits.js'
import type { Change } from '../../src/workflow-file/change.js'
import { insertKey, insertKeyBefore, removeKey } from '../../src/workflow-file/edit-map.js'
import { setScalar } from '../../src/workflow-file/edit-scalar.js'
import { insertSteps, moveStepUp } from '../../src/workflow-file/edit-steps.js'
import { jobsOf, stepsOf, type JobNode, type StepNode } from '../../src/workflow-file/find-nodes.js'
import { openWorkflow, type Workflow } from '../../src/workflow-file/open-workflow.js'

/** The steps of a job, before and after an edit. */
function edited(steps: string, edit: (workflow: Workflow, job: JobNode) => Change): string {
  const head = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:'
  const workflow = openWorkflow('ci.yml', head + steps)
  const after = applyEdits(workflow.text, edit(workflow, jobsOf(workflow)[0] as JobNode).edits)
  expect(after?.startsWith(head)).toBe(true)
  return after?.slice(head.length) ?? ''
}

const firstStep = (job: JobNode) => stepsOf(job)[0] as StepNode
const inFirst =
  (edit: typeof removeKey, key: string) =>
  (workflow: Workflow, job: JobNode): Change =>
    edit(workflow, firstStep(job), key)

describe('insertKeyBefore', () => {
  const before =
    (key: string, value: unknown, next: string) => (workflow: Workflow, job: JobNode) =>
      insertKeyBefore(workflow, firstStep(job), key, value, next)

  test.each([
    ['the key behind a dash', '\n      - run: a\n', '\n      - name: x\n        run: a\n'],
    ['one behind a wide dash', '\n    -   run: a', '\n    -   name: x\n        run: a'],
    ['one in its own line', '\n    - if: b\n      run: a\n', null]
  ])('in front of %s', (_, text, after) => {
    const expected = after ?? '\n    - if: b\n      name: x\n      run: a\n'
    expect(edited(text, before('name', 'x', 'run'))).toBe(expected)
  })

  test('refuses a key that is there, and one with an anchor before it', () => {
    expect(() => edited('\n    - run: a', before('run', 'x', 'run'))).toThrow('there already')
    expect(() => edited('\n    - &a run: a', before('name', 'x', 'run'))).toThrow('stands before')
  })
})

describe('removeKey', () => {
  test.each([
    ['behind the dash', '\n    - name: a\n\n      run: b\n', 'name', '\n    - run: b\n'],
    ['at an open end', '\n    - name: a\n      run: b', 'run', '\n    - name: a'],
    ['first in braces', '\n    - {name: a, run: b}', 'name', '\n    - {run: b}'],
    ['last in braces', '\n    - { name: a, run: b }', 'run', '\n    - { name: a }'],
    ['with a script', '\n    - run: |\n        b\n\n      if: a\n', 'run', '\n    - if: a\n']
  ])('%s', (_, text, key, after) => {
    expect(edited(text, inFirst(removeKey, key))).toBe(after)
  })

  test('refuses the only key', () => {
    expect(() => edited('\n    - run: a', inFirst(removeKey, 'run'))).toThrow('only one')
  })
})

describe('insertKey', () => {
  const add = (workflow: Workflow, job: JobNode) =>
    insertKey(workflow, firstStep(job), 'env', { A: "it's" })

  test.each([
    ['behind a script that keeps its blank lines', '\n    - run: |+\n        a\n\n', null],
    ['into braces', '\n    - {run: a}\n', "\n    - {run: a, env: { A: it's }}\n"],
    [
      'with a comment behind the last',
      '\n    - run: a # b\n',
      "\n    - run: a # b\n      env:\n        A: it's\n"
    ]
  ])('%s', (_, text, after) => {
    const expected = after ?? "\n    - run: |+\n        a\n\n      env:\n        A: it's\n"
    expect(edited(text, add)).toBe(expected)
  })
})

describe('setScalar', () => {
  const set = (workflow: Workflow, job: JobNode) =>
    setScalar(workflow, firstStep(job).map.get('if', true), "it's #1", ['if'])

  test.each([
    ['plain', 'a', '"it\'s #1"'],
    ['in single quotes', "'a'", "'it''s #1'"],
    ['in double quotes', '"a"', '"it\'s #1"'],
    ['nothing', '', '"it\'s #1"'],
    ['nothing, with a comment', '# b', '"it\'s #1" # b']
  ])('%s', (_, old, now) => {
    expect(edited(`\n    - if: ${old}\n`.replace(': \n', ':\n'), set)).toBe(`\n    - if: ${now}\n`)
  })

  test.each(['*a', '!!str a', '|\n        a', 'a\n        b'])('refuses %j', (value) => {
    expect(() => edited(`\n    - env: &a b\n      if: ${value}\n`, set)).toThrow()
  })
})

describe('steps', () => {
  const text = '\n    # one\n    - run: a # a\n\n    # two\n    - run: b\n\n    - run: c'

  test('one put in first stands below the key, apart as the others', () => {
    const edit = (workflow: Workflow, job: JobNode) => insertSteps(workflow, job, 0, [{ run: 'x' }])
    expect(edited(text, edit)).toBe(`\n    - run: x\n${text}`)
  })

  test('one put in last leaves the end open', () => {
    const edit = (workflow: Workflow, job: JobNode) => insertSteps(workflow, job, 3, [{ run: 'x' }])
    expect(edited(text, edit)).toBe(`${text}\n\n    - run: x`)
  })

  test('a moved one takes the comment above it along', () => {
    const edit = (workflow: Workflow, job: JobNode) => moveStepUp(workflow, job, 1, 0)
    expect(edited(text, edit)).toBe(
      '\n    # two\n    - run: b\n\n    # one\n    - run: a # a\n\n    - run: c'
    )
  })
})
