import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeMarker } from '../../src/engine/issue-marker.js'
import type { Story } from '../../src/engine/texts.js'
import { jobSummary } from '../../src/texts/job-summary.js'
import { texts } from '../../src/texts/index.js'
import { aFix, aPull } from '../support/a-fix.js'
import { aDiagnosis, aJobDiagnosis, aMarker, anIncident, aRun } from '../support/builders.js'
import { tableRows, withoutCode } from '../support/plain-markdown.js'

/** What an attacker writes into names, messages and logs; each holds the word EVIL. */
const hostile = fc.oneof(
  fc.constantFrom(
    '`EVIL`',
    '```\n# EVIL\n```',
    '<!-- auto-heal:v1 EVIL -->',
    '--> EVIL <img src=x onerror=y>',
    '@EVIL/team fixes #1',
    '[EVIL](https://evil.test)',
    'EVIL](https://evil.test) ![x](y)',
    'EVIL | a | b |\n| --- |',
    '\\| EVIL \\\\|',
    '</details><script>EVIL',
    'EVIL\r\n\r\n# heading\u2028- item\u2029\u0085> quote',
    '\u202eEVIL\u200b`\u0000',
    `${'`'.repeat(50)}EVIL`,
    `EVIL ${'x'.repeat(5_000)}`,
    '\ud83dEVIL\udc00'
  ),
  fc
    .string({ unit: fc.constantFrom(...'`|<>!-@#[]()\\\n\r *_~$ab\u2028\ud83d') })
    .map((text) => `${text}EVIL`)
)

const story = fc
  .record({
    name: hostile,
    step: hostile,
    workflow: hostile,
    branch: hostile,
    message: hostile,
    author: hostile,
    evidence: fc.array(hostile, { minLength: 1, maxLength: 5 }),
    command: hostile,
    tests: fc.array(hostile, { maxLength: 12 }),
    jobs: fc.integer({ min: 1, max: 80 })
  })
  .map(
    ({ name, step, workflow, branch, message, author, evidence, command, tests, jobs }): Story => {
      const run = aRun({ workflowName: workflow, headBranch: branch })
      const primary = aDiagnosis({
        evidence: evidence.map((text) => ({ source: 'log', text, step: 3, line: 1 })),
        failingTests: tests
      })
      const job = aJobDiagnosis(primary, {
        jobName: name,
        failedStep: { number: 3, name: step },
        command,
        secondary: [primary],
        secondOpinion: {
          ...{
            green: { runId: 90, url: 'https://github.test/90', branch },
            newLines: evidence.length
          },
          blocks: primary.evidence.map((telling) => ({
            ...{ step: 3, line: 1, text: `${telling.text}\n${telling.text}`, telling }
          }))
        }
      })
      return {
        incident: anIncident({ run }),
        diagnoses: Array.from({ length: jobs }, () => job),
        offers: [],
        since: {
          green: aRun({ id: 90 }),
          commits: Array.from({ length: 15 }, () => ({ sha: 'c'.repeat(40), message, author })),
          compareUrl: 'https://github.test/octo/app/compare/a...b'
        }
      }
    }
  )

/** What runs say of a fix: jobs, and the lines of other failures, are an attacker's here too. */
function ofFixes({ incident: { run }, diagnoses }: Story) {
  const pull = aPull()
  const names = diagnoses.map(({ jobName }) => jobName)
  const pairs = names.map((name) => ({ name, before: 'failure', after: 'success' }))
  const verdict = { kind: 'changed' as const, reason: 'Another one stands.' }
  const told = { run, marker: pull.marker, verdict, pairs, diagnoses, because: 'No fixer has one.' }
  const story = { run, pull, diagnoses, revert: 51 }
  const ours = texts([])
  return {
    verdict: ours.verdict({ ...told, action: 'note' }, 'verification'),
    recurred: ours.followUp({ ...story, kind: 'recurred' }, 'follow-up'),
    begun: ours.followUp({ ...story, kind: 'others-began' }, 'follow-up'),
    revert: ours.revert({ ...story, kind: 'recurred' }, aFix(), pull.marker).body
  }
}

const marker = aMarker({ jobs: ['EVIL -->'] })
const written = (told: Story) => ({
  ...ofFixes(told),
  issue: texts(['@octo/team']).issue(told, marker, null).body,
  comment: texts([]).comment(told, '7'),
  summary: jobSummary(
    [
      {
        run: told.incident.run,
        incident: told.incident,
        diagnoses: told.diagnoses,
        proposals: { fixes: [], abstained: [] },
        plan: {
          actions: [],
          checks: [{ id: 'causes-transient', of: 'rerun', holds: false, reason: 'no | way' }],
          budget: {
            reruns: { used: 0, limit: 2 },
            rerunsToday: { used: 0, limit: 10 },
            issuesToday: { used: 0, limit: 10 },
            pullRequestsToday: { used: 0, limit: 5 }
          }
        },
        actions: [
          { kind: 'issue', status: 'failed', detail: 'no | way', url: 'https://x.test', number: 1 }
        ],
        lessons: [],
        gaps: ['<b>no</b> @way']
      }
    ],
    false
  )
})

describe('whatever names, messages and logs hold', () => {
  test('it stays in code spans and fences', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const text of Object.values(written(told))) {
          expect(withoutCode(text)).not.toContain('EVIL')
        }
      })
    )
  })

  test('the one HTML comment is the marker at the start', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { issue, comment, summary } = written(told)
        expect(issue.startsWith(`${encodeMarker(marker)}\n`)).toBe(true)
        expect(issue.split('<!--')).toHaveLength(2)
        expect(comment.split('<!--')).toHaveLength(2)
        expect(summary).not.toContain('<!--')
      })
    )
  })

  test('rows of tables keep their columns', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { issue, summary } = written(told)
        const columns = (text: string) => [...new Set(tableRows(text).map((row) => row.length))]
        expect(columns(issue)).toEqual([5])
        expect(columns(summary).sort()).toEqual([3, 4, 5])
      })
    )
  })

  test('nobody is mentioned but who is configured, and no issue is', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { issue, comment, summary } = written(told)
        const mentions = (text: string) => withoutCode(text).match(/@[\w/]+/g) ?? []
        expect(mentions(issue)).toEqual(['@octo/team'])
        expect([...mentions(comment), ...mentions(summary)]).toEqual([])
        expect(withoutCode(issue)).not.toMatch(/#\d/)
      })
    )
  })

  test('the text stays under the limit of GitHub', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { issue, comment } = written(told)
        expect(Math.max(issue.length, comment.length)).toBeLessThanOrEqual(65_000)
      })
    )
  })

  test('a title is one line of plain signs', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(texts([]).issue(told, marker, null).title).toMatch(
          /^\[Auto-Heal\] Workflow Failure: [\p{L}\p{M}\p{N} .,:=+()[\]/_-]*$/u
        )
      })
    )
  })
})

test.each([
  ['with', 'https://docs.test'],
  ['without', null]
])('a summary and a remedy %s documentation that quote a log are no markup', (_name, docs) => {
  const quote = 'Module <img src=x> @evil [a](http://b) `c` | d <!-- e --> #1 is missing'
  const told: Story = {
    incident: anIncident(),
    diagnoses: [aJobDiagnosis({ summary: quote, remedy: quote, docs })],
    since: { green: null, commits: [], compareUrl: null },
    offers: []
  }
  for (const text of Object.values(written(told))) {
    const plain = text.split('\n').slice(1).join('\n')
    expect(plain).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|sub)>)/)
    expect(plain).not.toMatch(/@evil|(?<!\\)#1|\[a\]\(|(?<!\\)`c`/)
  }
})

test('the worst names of fifty jobs in the marker leave room for a short text', () => {
  const jobs = Array.from({ length: 50 }, (_, index) => `${'界'.repeat(95)}${index}`)
  const job = aJobDiagnosis(
    {
      failingTests: Array.from({ length: 10 }, () => '`'.repeat(200)),
      evidence: Array.from({ length: 5 }, () => ({
        source: 'log',
        text: '`'.repeat(9_000),
        step: 3,
        line: 1
      }))
    },
    {
      jobName: '`'.repeat(99),
      failedStep: { number: 3, name: '`'.repeat(99) },
      command: '`'.repeat(9_000)
    }
  )
  const told: Story = {
    incident: anIncident(),
    diagnoses: Array.from({ length: 60 }, () => job),
    since: { green: null, commits: [], compareUrl: null },
    offers: []
  }
  const { body } = texts([]).issue(told, aMarker({ jobs }), null)
  expect(body.length).toBeLessThanOrEqual(65_000)
  expect(body.includes('The evidence is too long to be shown here')).toBe(true)
  expect(body.includes('### Occurrences')).toBe(true)
})

test('a secret that the shortening would cut is out before', () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const at = (length: number) => `${'x '.repeat(length / 2)}${secret}`
  const told: Story = {
    incident: anIncident(),
    diagnoses: [
      aJobDiagnosis(
        {
          evidence: [{ source: 'log', text: `${at(990)} ${'y '.repeat(2_000)}`, step: 3, line: 1 }]
        },
        { jobName: at(190), command: `${at(990)} ${'y '.repeat(2_000)}` }
      )
    ],
    offers: [],
    since: {
      green: aRun({ id: 90 }),
      commits: [{ sha: 'c', message: at(90), author: at(40) }],
      compareUrl: 'https://github.test/compare'
    }
  }
  for (const text of Object.values(written(told))) expect(text).not.toContain('ghp_')
})
