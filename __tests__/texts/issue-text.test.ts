import { describe, expect, test } from '@jest/globals'
import { encodeMarker } from '../../src/engine/issue-marker.js'
import type { Story } from '../../src/engine/texts.js'
import type { SecondOpinion } from '../../src/engine/types/baseline.js'
import { texts } from '../../src/texts/index.js'
import {
  aDiagnosis,
  aJobDiagnosis,
  aMarker,
  anIncident,
  anIssue,
  aRun
} from '../support/builders.js'

const nothingGreen = { green: null, commits: [], compareUrl: null }
const aStory = (change: Partial<Story> = {}): Story => ({
  incident: anIncident(),
  diagnoses: [aJobDiagnosis()],
  since: nothingGreen,
  offers: [],
  ...change
})
const bodyOf = (change: Partial<Story> = {}, mentions: string[] = []) =>
  texts(mentions).issue(aStory(change), aMarker({ seen: ['90/1', '100/2'], occurrences: 2 }), null)
    .body
const runs = 'https://github.test/octo/app/actions/runs'

test('an issue tells what failed, the proof, the remedy and how to see it again', () => {
  const marker = aMarker({ seen: ['90/1', '100/2'], occurrences: 2 })
  expect(texts(['@octo/team', '@mona']).issue(aStory(), marker, anIssue({ number: 3 }))).toEqual({
    title: '[Auto-Heal] Workflow Failure: CI',
    body: `${encodeMarker(marker)}

@octo/team @mona

\`CI\` failed on \`main\` in [run 100, attempt 1](${runs}/100) (\`push\`, \`aaaaaaa\`).

**A test failed.** (\`test-failed\`, test_failure, medium)

### Evidence

Job \`build\`, step \`Run tests\`, [line 14](${runs}/100/job/1#step:3:14):

\`\`\`
FAILED test_a
\`\`\`

### What to do

Mend the test or the code. [Documentation](https://docs.test/tests).

### How to reproduce

The step that failed ran:

\`\`\`
npm test
\`\`\`

### Failed jobs

| Job | Step | Cause | Verdict | Also seen |
| --- | --- | --- | --- | --- |
| [\`build\`](${runs}/100/job/1) | \`Run tests\` | \`test-failed\` | persistent |  |

### Occurrences

Seen 2 times, first 2026-03-01T11:00:00Z, last 2026-03-01T11:00:00Z. Runs: [90/1](${runs}/90/attempts/1), [100/2](${runs}/100/attempts/2).

It happened before: #3.

<sub>This issue is kept by auto-heal: it is updated when the failure recurs and closed when the same jobs are green again. Close it as not planned, or add the label auto-heal:ignore, and this failure is left alone.</sub>`
  })
})

test('the first occurrence is told as one, without an earlier issue', () => {
  const { body } = texts([]).issue(aStory(), aMarker(), null)
  expect(body).toContain('Seen once, first')
  expect(body).not.toContain('happened before')
})

test('a run is linked by its own address, of whatever attempt the red one is', () => {
  const run = aRun({ url: `${runs}/100/attempts/2` })
  expect(bodyOf({ incident: anIncident({ run }) })).toContain(`[90/1](${runs}/90/attempts/1)`)
})

describe('evidence', () => {
  const placed = (step: number | null, line: number | null, failedStep: number | null = 3) =>
    bodyOf({
      diagnoses: [
        aJobDiagnosis(
          { evidence: [{ source: 'log', text: 'boom', step, line }] },
          { failedStep: failedStep === null ? null : { number: failedStep, name: 'Run tests' } }
        )
      ]
    })
  const job = `${runs}/100/job/1`

  test.each([
    [3, 14, 3, `step \`Run tests\`, [line 14](${job}#step:3:14)`],
    [5, 14, 3, `step 5, [line 14](${job}#step:5:14)`],
    [null, 14, 3, `step \`Run tests\`, [line 14](${job})`],
    [3, null, 3, `step \`Run tests\`, [log](${job})`],
    [null, null, null, `Job \`build\`, [log](${job})`]
  ])('of step %s, line %s where step %s failed', (step, line, failedStep, place) =>
    expect(placed(step, line, failedStep)).toContain(`${place}:`)
  )

  test.each(['annotation', 'record'] as const)('of the %s has no line', (source) => {
    const evidence = [{ source, text: 'boom', step: null, line: null }]
    const body = bodyOf({ diagnoses: [aJobDiagnosis({ evidence }, { failedStep: null })] })
    expect(body).toContain(`Job \`build\`, from the ${source}:`)
  })

  test('that is long keeps its head and its tail', () => {
    const text = `head ${'x'.repeat(5_000)} tail`
    const body = bodyOf({
      diagnoses: [aJobDiagnosis({ evidence: [{ source: 'log', text, step: 3, line: 1 }] })]
    })
    expect(body).toContain(`\nhead ${'x'.repeat(995)}\n… (3010 characters left out) …\n`)
    expect(body).toContain(`${'x'.repeat(995)} tail\n\`\`\``)
  })
})

test('failing tests are named, ten at most', () => {
  const failingTests = Array.from({ length: 12 }, (_, index) => `test_${index}`)
  const body = bodyOf({ diagnoses: [aJobDiagnosis({ failingTests })] })
  expect(body).toContain('Failing tests:\n\n- `test_0`\n')
  expect(body).toContain('- `test_9`\n- and 2 more\n')
  expect(body).not.toContain('test_10')
})

test('a step without a command and a rule without documentation leave no gap', () => {
  const body = bodyOf({ diagnoses: [aJobDiagnosis({ docs: null }, { command: null })] })
  expect(body).not.toContain('How to reproduce')
  expect(body).toContain('Mend the test or the code.\n\n### Failed jobs')
  expect(body).not.toMatch(/\n{3}/)
})

test('the table names gates, verdicts and other causes; of many jobs the rest by name, then by number', () => {
  const gate = aJobDiagnosis(
    { transient: null, ruleId: 'unknown' },
    { jobName: 'result', failedStep: null, aggregator: true, secondary: [aDiagnosis()] }
  )
  const many = Array.from({ length: 70 }, (_, index) =>
    aJobDiagnosis({ transient: true }, { jobName: `leg ${index}` })
  )
  const body = bodyOf({ diagnoses: [gate, ...many] })
  expect(body).toContain(
    `| [\`result\`](${runs}/100/job/1) |  | \`unknown\` (gate) | unclear | \`test-failed\` |`
  )
  expect(body).toContain(
    `| [\`leg 18\`](${runs}/100/job/1) | \`Run tests\` | \`test-failed\` | transient |  |`
  )
  expect(body).not.toContain('| [`leg 19`]')
  expect(body).toContain('Failed too: `leg 19`, `leg 20`,')
  expect(body).toContain('`leg 58` and 11 more.')
})

test('missing evidence is listed', () => {
  const missing = [{ what: 'log', cause: 'expired', jobId: 1, reason: 'It has expired.' }] as const
  expect(bodyOf({ incident: anIncident({ missing: [...missing] }) })).toContain(
    'Evidence that was missing:\n\n- It has expired.'
  )
})

test('commits since the last green run are told with their comparison', () => {
  const commits = [{ sha: 'c0ffee0123', message: 'Break it\n\nand more', author: 'Mona' }]
  const compareUrl = 'https://github.test/octo/app/compare/a...b'
  const since = { green: aRun({ id: 90, url: `${runs}/90` }), commits, compareUrl }
  expect(bodyOf({ since })).toContain(
    `### Since the last green run\n\n[Run 90](${runs}/90) was green. Pushed since ([all commits](${compareUrl})):\n\n- \`c0ffee0\` \`Break it\` by \`Mona\`\n`
  )
  expect(bodyOf()).not.toContain('last green')
})

test('short texts', () => {
  const short = texts([])
  const link = `[run 100, attempt 1](${runs}/100)`
  expect(short.reopened(aRun())).toBe(
    `The failure is back in ${link}, so this issue is open again.`
  )
  expect(short.duplicate(5)).toBe(
    'Another run reported the same failure at the same moment. #5 keeps it.'
  )
  expect(short.resolved(aRun(), 1)).toBe(`The same jobs are green again in ${link}. Closing.`)
  expect(short.resolved(aRun(), 3)).toBe(
    `The same jobs are green 3 times in a row, last in ${link}. Closing.`
  )
  expect(short.commentResolved(aRun(), '7')).toBe(
    `<!-- auto-heal:comment:v1 7 -->\n\n\`CI\` is green again in ${link}.`
  )
  expect(short.comment(aStory(), '7')).toMatch(/^<!-- auto-heal:comment:v1 7 -->\n\n`CI` failed on/)
})

describe('the lines that only the failed log has', () => {
  const green = { runId: 90, url: `${runs}/90`, branch: 'main' }
  const telling = { source: 'log' as const, text: 'no flux', step: 3, line: 8 }
  const block = { step: 3, line: 7, text: 'it groans\nno flux', telling }
  const partOf = (secondOpinion: SecondOpinion | null) =>
    bodyOf({ diagnoses: [aJobDiagnosis({}, { secondOpinion })] })

  test('stand in a block with the place of the telling one', () => {
    expect(partOf({ green, newLines: 5, blocks: [block] })).toContain(`
### Lines only this log has

Beside the same job of [run 90](${runs}/90), the last green one on \`main\`, this log has 5 lines of its own; these tell most:

Job \`build\`, step \`Run tests\`, [line 8](${runs}/100/job/1#step:3:8):

\`\`\`
it groans
no flux
\`\`\`
`)
  })

  test('that there are none is told too', () => {
    expect(partOf({ green, newLines: 0, blocks: [] })).toContain(
      `Beside the same job of [run 90](${runs}/90), the last green one on \`main\`, this log has no line of its own.`
    )
    expect(partOf(null)).not.toContain('Beside')
  })
})
