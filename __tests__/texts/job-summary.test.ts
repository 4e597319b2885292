import { expect, test } from '@jest/globals'
import { jobSummary } from '../../src/texts/job-summary.js'
import { aJobDiagnosis, anOutcome } from '../support/builders.js'

const runs = 'https://github.test/octo/app/actions/runs'

test('no run', () =>
  expect(jobSummary([], false)).toBe('## auto-heal\n\nNo run needs looking into.\n'))

test('what is wrong with the config stands above all runs, as it is', () => {
  const problem = '.github/auto-heal.yml:3:5: `rules[0].rank` is `*x*`; choose one of them.'
  const summary = jobSummary([anOutcome()], false, [problem, '```\n# no heading'])
  expect(summary).toContain(`own rows need a look:\n\n\`\`\`\n${problem}\n\`\`\``)
  expect(summary.indexOf(problem)).toBeLessThan(summary.indexOf('### `CI`'))
  expect(summary).toContain('````\n```\n# no heading\n````')
})

test('what the history changed stands with its run, and why nothing is kept of it once', () => {
  const closed = 'Could not write the history: no.'
  const outcome = anOutcome({ lessons: ['dns-failed is taken for lasting here.'] })
  const summary = jobSummary([outcome, anOutcome()], false, [], closed)
  expect(summary).toContain('By the history of this repository:\n\n- dns-failed is taken')
  expect(summary).toContain(`Nothing of this is kept in the history. ${closed}\n`)
  const told = jobSummary([anOutcome({ gaps: [closed] })], false, [], closed)
  expect(told.split(closed)).toHaveLength(2)
})

test('a run: verdict, proof, actions, gaps, and the checks folded away', () => {
  const outcome = anOutcome({
    diagnoses: [aJobDiagnosis()],
    plan: {
      ...anOutcome().plan,
      checks: [
        { id: 'rerun-enabled', of: 'rerun', holds: true, reason: 'Re-runs are on.' },
        { id: 'causes-transient', of: 'rerun', holds: false, reason: '1 of 1 would fail again.' }
      ]
    },
    actions: [
      { kind: 'issue', status: 'done', detail: 'Opened #1.', url: 'https://x.test/1', number: 1 },
      { kind: 'rerun', status: 'failed', detail: 'No | right.', url: null, number: null }
    ],
    gaps: ['Could not read it.']
  })
  expect(jobSummary([outcome], true)).toBe(`## auto-heal

Dry run: nothing was changed.

### \`CI\`: [run 100, attempt 1](${runs}/100)

**A test failed.** (\`test-failed\`, test_failure, medium)

Job \`build\`, step \`Run tests\`, [line 14](${runs}/100/job/1#step:3:14):

\`\`\`
FAILED test_a
\`\`\`

Mend the test or the code. [Documentation](https://docs.test/tests).

| Job | Step | Cause | Verdict | Also seen |
| --- | --- | --- | --- | --- |
| [\`build\`](${runs}/100/job/1) | \`Run tests\` | \`test-failed\` | persistent |  |

| Action | Status | What happened |
| --- | --- | --- |
| issue | [done](https://x.test/1) | Opened \\#\u200b1. |
| rerun | failed | No \\| right. |

Could not be read:

- Could not read it.

<details><summary>Checks of the plan</summary>

| Check | Of | Answer | Why |
| --- | --- | --- | --- |
| \`rerun-enabled\` | rerun | holds | Re-runs are on. |
| \`causes-transient\` | rerun | **veto** | 1 of 1 would fail again. |

</details>
`)
})

test('a run for which nothing was done says where the reason stands', () => {
  const summary = jobSummary([anOutcome({ incident: null }), anOutcome()], false)
  expect(summary.match(/Nothing was done; the checks below say why\./g)).toHaveLength(2)
  expect(summary).not.toContain('Dry run')
  expect(summary).not.toContain('<details>')
})

test.each([
  [
    'an unknown cause',
    [anOutcome({ diagnoses: [aJobDiagnosis({ category: 'unknown' })] })],
    '1 of 1 failures (100 %)'
  ],
  [
    'several runs',
    [1, 2].map(() => anOutcome({ diagnoses: [aJobDiagnosis()] })),
    '0 of 2 failures (0 %)'
  ]
])('the unknown rate is told of %s', (_, outcomes, rate) => {
  expect(jobSummary(outcomes, false)).toContain(`unknown: ${rate}.`)
})

test('of one run whose causes are known no rate is told', () => {
  expect(jobSummary([anOutcome({ diagnoses: [aJobDiagnosis()] })], false)).not.toContain('unknown:')
  expect(jobSummary([anOutcome(), anOutcome()], false)).not.toContain('unknown:')
})
