import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mermaidText } from '../../../src/texts/certification/graph-part.js'
import { certificationMarkdown } from '../../../src/texts/certification/certification-markdown.js'
import { tableRows, withoutCode, withoutFences } from '../../support/plain-markdown.js'
import { aFailure, aStatus, aStep, aUnit, artifactsOf, skippedCheck } from './told-artifacts.js'

/** What an attacker calls files, workflows and owners. */
const hostile = fc.oneof(
  fc.constantFrom(
    'x"] --> n0; click n0 "https://evil.test"',
    '"]:::failing\n```\n# EVIL',
    '```\n@everyone\n```mermaid',
    '@octo/everyone',
    'a | b |\n| --- |',
    '<img src=x onerror=y>',
    '</details><!-- -->',
    '[x](https://evil.test)',
    'style a:b #quot;; classDef c:#fff;',
    '%%{init: {"securityLevel": "loose"}}%%',
    '\u202e`\u0000#35;'
  ),
  fc.string({ unit: fc.constantFrom(...'`|<>!-@#[]()"\';%{}\\\n\r *_~$ab:\u2028\ud83d') })
)

const report = (name: string) =>
  certificationMarkdown(
    ...artifactsOf({
      units: [
        aUnit('script:caller', {
          name,
          dependencies: [{ unit: name, how: 'runs', line: 1 }],
          owners: [name]
        }),
        aUnit(name, { name })
      ],
      statuses: [
        aStatus('script:caller', { status: 'failing', checks: [skippedCheck('x', name)] }),
        aStatus(name)
      ],
      failures: [
        aFailure(name, {
          owners: [name],
          summary: name,
          upstream: name,
          evidence: [
            {
              ...{ check: 'x', code: 'y', message: name, path: name },
              ...{ line: 1, column: 1, job: name, step: null, about: name }
            }
          ]
        })
      ],
      steps: [
        aStep(name, { title: name, reason: name, detail: name, diff: name.replace(/^/gm, '+') }),
        aStep(name, { strategy: 'escalate', escalate_to: [name], title: name, reason: name })
      ],
      cycles: [
        {
          ...{ cycle: 0, started_at: '2026-11-20T06:17:00Z', waited_seconds: 0 },
          ...{ checked: [name], repaired: [name], failing: [name] }
        }
      ],
      gaps: [name],
      problems: [{ path: name, message: name }],
      certificate: {
        reason: name,
        ignored_units: [{ unit: name, reason: name, until: '2027-01-31' }]
      }
    })
  )

const headings = report('plain').match(/^#.*$/gm)

describe('whatever files, workflows and owners are called', () => {
  test('the report keeps its headings, its tables and its one graph', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = report(name)
        expect(withoutFences(text).match(/^#.*$/gm)).toEqual(headings)
        expect(text.match(/^```mermaid$/gm)).toHaveLength(1)
        const widths = new Set(tableRows(text).map(({ length }) => length))
        expect([...widths].sort()).toEqual(
          [...new Set(tableRows(report('plain')).map(({ length }) => length))].sort()
        )
      })
    )
  })

  test('nobody is called, nothing is linked and no tag is opened', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const shown = withoutCode(report(name))
        expect(shown).not.toMatch(/@(?!\u200b)/)
        expect(shown).not.toMatch(/https?:\/\//)
        expect(shown.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/(?<!\\)</)
      })
    )
  })

  test('each line of the graph is one of ours, its label closed where we close it', () => {
    const line =
      /^(?: {2}n\d+\["[\p{L}\p{M}\p{N} ._/,#;-]*"\](?::::(?:failing|near))?| {2}n\d+ -\.?->\|\w+\| n\d+| {2}classDef .*|flowchart LR|)$/u
    fc.assert(
      fc.property(hostile, (name) => {
        const [, graph = ''] = /^```mermaid\n([^]*?)\n```$/m.exec(report(name)) ?? []
        for (const each of graph.split('\n')) expect(each).toMatch(line)
      })
    )
  })
})

test('a label holds letters and digits as they are, and all else by its number', () => {
  expect(mermaidText('scripts/größe-1.sh')).toBe('scripts/größe-1.sh')
  expect(mermaidText('a"]#`\nb')).toBe('a#34;#93;#35;#96; b')
})
