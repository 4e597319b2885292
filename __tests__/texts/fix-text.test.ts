import { describe, expect, test } from '@jest/globals'
import { decodePullMarker, encodePullMarker } from '../../src/engine/pull-marker.js'
import type { FixStory, Offer } from '../../src/engine/texts.js'
import { fixesPart } from '../../src/texts/fix-part.js'
import { texts } from '../../src/texts/index.js'
import { aFix, aPull } from '../support/a-fix.js'
import { aJobDiagnosis, anIncident, aRun } from '../support/builders.js'

const ours = texts([])
const aStory = (change: Partial<FixStory> = {}): FixStory => ({
  incident: anIncident(),
  diagnoses: [aJobDiagnosis()],
  fix: aFix(),
  issue: 5,
  way: 'push',
  ...change
})
const { marker } = aPull()
const bodyOf = (change: Partial<FixStory> = {}) => ours.pullRequest(aStory(change), marker).body

describe('a pull request says', () => {
  test('what failed with its evidence, what changes, the proof, and how to decline', () => {
    const body = bodyOf()
    expect(decodePullMarker(body)).toEqual(marker)
    expect(body).toContain('```\nFAILED test_a\n```')
    expect(body).toContain('**Raise it.** It was too low.')
    expect(body).toContain('finds 0 problems before and 0 after; none is new')
    expect(body).toContain('Only this differs in meaning: `jobs.build.timeout-minutes`.')
    expect(body).toContain('- Whether it hangs.')
    expect(body).toMatch(/### To decline\n\nClose this pull request/)
    expect(body.endsWith('Fixes #5')).toBe(true)
  })

  test('no issue where there is none', () =>
    expect(bodyOf({ issue: null })).not.toContain('Fixes #'))

  test('that its checks wait where the workflow’s own token opens it', () => {
    expect(bodyOf()).not.toContain('Approve workflows')
    expect(bodyOf({ way: 'approval' })).toContain('Approve workflows to run')
  })

  test('that it is a draft where a person has to agree', () =>
    expect(bodyOf({ fix: aFix({ disposition: 'review' }) })).toContain('It is a draft'))

  test('which files change together', () => {
    const more = [{ path: '.github/workflows/image.yml', after: 'b\n', edits: [] }]
    expect(bodyOf({ fix: aFix({ more }) })).toContain(
      '- 2 files change together: `.github/workflows/ci.yml`, `.github/workflows/image.yml`.'
    )
  })

  test('of a mode that no byte changes', () =>
    expect(bodyOf({ fix: aFix({ mode: '100755', path: 'run.sh' }) })).toContain(
      '`run.sh` is made executable; none of its bytes changes.'
    ))
})

test('untrusted names stay text in title, body and commit', () => {
  const run = aRun({ workflowName: '<!-- x --> @octo/team fixes #1 ``` **CI**' })
  const story = aStory({ incident: anIncident({ run }) })
  const { title, body } = ours.pullRequest(story, marker)
  expect(title).toBe('[Auto-Heal] Fix workflow: -- x -- octo/team fixes 1 CI')
  expect(body.match(/<!--/g)).toHaveLength(1)
  expect(ours.commit(story)).toBe(`Raise it\n\nIt was too low.\n\nFailed run: ${run.url}\n`)
})

test('a damaged or forged marker is none', () => {
  const [line = ''] = bodyOf().split('\n')
  const forged = Buffer.from(JSON.stringify({ ...marker, head: 'x' })).toString('base64url')
  expect(decodePullMarker(`a\n${line}`)).toBeNull()
  expect(decodePullMarker('<!-- auto-heal:fix:v1 AAAA -->')).toBeNull()
  expect(decodePullMarker(`<!-- auto-heal:fix:v1 ${forged} -->`)).toBeNull()
})

describe('an issue says of a fix', () => {
  const part = (change: Partial<Offer> = {}) =>
    fixesPart([{ fix: aFix(), pull: null, against: null, ...change }]) ?? ''

  test('that a pull request follows, or is open', () => {
    expect(part()).toContain('A pull request with this change follows')
    expect(part({ pull: aPull() })).toContain('#50 is open with this change.')
  })

  test('why none is opened, with the command that applies the patch', () => {
    const told = part({ against: 'The token lacks it.' })
    expect(told).toContain('No pull request was opened: The token lacks it.')
    expect(told).toContain(`\`\`\`\ngit apply <<'EOF'\n${aFix().diff}EOF\n\`\`\``)
  })

  test('a patch with Windows line ends in base64, which a page leaves as it is', () => {
    const diff = aFix().diff.replaceAll('\n', '\r\n')
    const encoded = /<<'EOF' \| git apply\n([^]*)\nEOF/.exec(
      part({ fix: aFix({ diff }), against: 'x' })
    )
    expect(Buffer.from(encoded![1]!, 'base64').toString()).toBe(diff)
  })

  test('nothing of a patch that looks like a secret, or is too long', () => {
    const secret = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40)
    const hidden = part({ fix: aFix({ diff: `+token: ${secret}\n` }), against: 'x' })
    expect(hidden).not.toContain(secret)
    expect(hidden).toContain('looks like a secret')
    const long = part({ fix: aFix({ diff: `+${'a b '.repeat(9000)}\n` }), against: 'x' })
    expect(long).toContain('too long to be shown')
  })

  test('nothing where there is none', () => expect(fixesPart([])).toBeNull())
})

test.each([
  ['branch', { branch: 'main' }],
  ['branch', { branch: 'auto-heal/../main' }],
  ['commit', { head: 'HEAD' }],
  ['attempt', { failed: { run: 1.5, attempt: 1, jobs: [] } }],
  ['state', { verification: { ...marker.verification, state: 'merged' } }],
  ['stage', { verification: { ...marker.verification, stages: [{}] } }],
  ['watch', { watch: { seen: ['x'], verdict: 'held', revert: null } }]
])('a marker whose %s is no such thing is none', (_what, change) => {
  const forged = { ...marker, ...change } as typeof marker
  expect(decodePullMarker(encodePullMarker(forged))).toBeNull()
})
