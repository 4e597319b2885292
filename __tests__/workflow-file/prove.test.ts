import { describe, expect, test } from '@jest/globals'
import type { Edit, YamlPath } from '../../src/engine/types/fix.js'
import { moveStepUp, insertSteps } from '../../src/workflow-file/edit-steps.js'
import { setScalar } from '../../src/workflow-file/edit-scalar.js'
import { together } from '../../src/workflow-file/change.js'
import { jobsOf, stepsOf, type JobNode } from '../../src/workflow-file/find-nodes.js'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'
import { prove } from '../../src/workflow-file/prove.js'

const path = '.github/workflows/ci.yml'
const text = `on: push
jobs:
  build:
    runs-on: &os ubuntu-22.04
    steps:
      - run: a
      - name: B
        run: b # second
      - run: c
      - run: c
  test:
    runs-on: *os
    steps:
      - run: d
`

function opened() {
  const workflow = openWorkflow(path, text)
  return { workflow, job: jobsOf(workflow)[0] as JobNode }
}

/** The edit that replaces a text's first occurrence. */
function replacing(old: string, now: string): Edit[] {
  const start = text.indexOf(old)
  return [{ start, end: start + old.length, text: now }]
}

const proofOf = async ({ edits, changes }: { edits: Edit[]; changes: YamlPath[] }) =>
  (await prove(path, text, edits, changes)).proof

describe('prove', () => {
  test('tells the places that differ, and counts lines and comments', async () => {
    const proof = await proofOf({
      edits: replacing('run: a', 'run: x'),
      changes: [['jobs', 'build', 'steps', 0, 'run']]
    })
    expect(proof).toEqual({
      findings: { before: 0, after: 0 },
      changed: ['jobs.build.steps[0].run'],
      ...{ comments: 1, linesAdded: 1, linesRemoved: 1 }
    })
  })

  test('a moved step is told by its old and its new place, and takes its comment with it', async () => {
    const { workflow, job } = opened()
    const { changed, comments } = await proofOf(moveStepUp(workflow, job, 1, 0))
    expect({ changed, comments }).toEqual({
      changed: ['jobs.build.steps[0]', 'jobs.build.steps[1]'],
      comments: 1
    })
  })

  test('steps put in and a value changed below them go together', async () => {
    const { workflow, job } = opened()
    const steps = stepsOf(job)
    const run = steps[1]?.map.get('run', true)
    const change = together(
      insertSteps(workflow, job, 1, [{ run: 'new' }, { run: 'newer' }]),
      setScalar(workflow, run, 'x', ['jobs', 'build', 'steps', 1, 'run']),
      insertSteps(workflow, job, 4, [{ run: 'last' }])
    )
    expect((await proofOf(change)).changed).toEqual([
      ...['jobs.build.steps[1]', 'jobs.build.steps[2]', 'jobs.build.steps[3].run'],
      'jobs.build.steps[6]'
    ])
  })

  test('of two like steps the changed one is told', async () => {
    const edits = replacing('run: c\n', 'run: e\n')
    const changes = [['jobs', 'build', 'steps', 2]]
    expect((await proofOf({ edits, changes })).changed).toEqual(['jobs.build.steps[2].run'])
  })

  test.each([
    [
      'an anchored value, since its alias changes too',
      replacing('ubuntu-22.04', 'ubuntu-24.04'),
      [['jobs', 'build', 'runs-on']],
      'also change `jobs.test.runs-on`'
    ],
    ['a place that was not declared', replacing('run: a', 'run: x'), [['jobs', 'test']], 'also'],
    ['a comment', replacing('# second', '# other'), [['jobs']], 'change a comment'],
    ['nothing', replacing('run: a', 'run: a'), [['jobs']], 'change nothing'],
    ['nothing in meaning', replacing('run: a', "run: 'a'"), [['jobs']], 'nothing that YAML reads'],
    ['a file that is no YAML then', replacing('run: a', 'run: ['), [['jobs']], 'no valid YAML'],
    ['a new finding', replacing('run: a', 'rum: a'), [['jobs']], "GitHub's parser"],
    [
      'edits that overlap',
      [...replacing('run: a', 'x'), ...replacing('un: a', 'y')],
      [['jobs']],
      'overlap'
    ]
  ] as [string, Edit[], YamlPath[], string][])('refuses %s', async (_, edits, changes, reason) => {
    await expect(prove(path, text, edits, changes)).rejects.toThrow(reason)
  })

  test('a text that had no meaning has no places that differ', async () => {
    const broken = text.replace('runs-on: *os', 'runs-on *os')
    const at = broken.indexOf('runs-on *os') + 'runs-on'.length
    const { proof } = await prove(path, broken, [{ start: at, end: at, text: ':' }], [])
    expect(proof.changed).toBeNull()
    expect(proof.findings?.after).toBe(0)
  })
})
