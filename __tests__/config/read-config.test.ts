import { describe, expect, test } from '@jest/globals'
import { defaultFixRules } from '../../src/engine/types/fix.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import { defaultLoopRules } from '../../src/engine/types/loop.js'
import { readConfig, type Config } from '../../src/config/read-config.js'
import { lineRule } from '../matching/toy-table.js'

const shipped = [lineRule('npm-econnreset', /ECONNRESET/), lineRule('make-error', /^make: /)]
const read = (...lines: string[]) => readConfig(lines.join('\n'), 'auto-heal.yml', shipped)

function configOf(...lines: string[]): Config {
  const result = read(...lines)
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return result.config
}

function problemsOf(...lines: string[]): string[] {
  const result = read(...lines)
  return 'problems' in result ? result.problems : []
}

const row = (...more: string[]) => [
  'rules:',
  '  - id: quota-reached',
  '    category: resource_exhaustion',
  '    summary: The quota is reached.',
  ...more.map((line) => `    ${line}`)
]
const sound = row("pattern: 'quota of (?P<app>\\S+) reached'")

describe('a sound config', () => {
  test('gives a row its defaults', () => {
    const { rules } = configOf(...sound)
    expect(rules).toMatchObject([
      {
        id: 'quota-reached',
        own: true,
        transient: false,
        blame: 'code',
        severity: 'MEDIUM',
        rank: 'cause',
        docs: null,
        matches: [],
        ignores: []
      }
    ])
  })

  test('takes rows of several lines, disabled rows and other judgements', () => {
    const config = configOf(
      ...row("patterns: ['^Deploy failed:$', '^(?P<reason>\\S.*)$']", 'within: 2'),
      'disable: [npm-econnreset]',
      'override:',
      '  make-error: { transient: null, severity: HIGH }'
    )
    expect(config.rules[0]).toMatchObject({ within: 2 })
    expect([...config.disabled]).toEqual(['npm-econnreset'])
    expect([...config.overrides]).toEqual([['make-error', { transient: null, severity: 'HIGH' }]])
  })

  test.each([
    ['nothing', ''],
    ['comments', '# rules:\n'],
    ['empty sections', 'rules:\ndisable:\noverride:\n'],
    ['an end of the document', '---\nrules: []\n...\n']
  ])('may hold %s', (_, text) => {
    const nothing = {
      ...{ rules: [], disabled: new Set(), overrides: new Map() },
      fixes: defaultFixRules,
      loop: defaultLoopRules,
      certification: defaultCertification,
      channels: []
    }
    expect(readConfig(text, 'x', shipped)).toEqual({ config: nothing })
  })

  test('is read with a BOM, Windows line ends and anchors', () => {
    const text = '\uFEFF' + [...sound, 'x'].slice(0, -1).join('\r\n')
    expect(readConfig(text, 'x', shipped)).toHaveProperty('config')
    const anchored = [
      'override:',
      '  make-error: &high { severity: HIGH }',
      '  npm-econnreset: *high'
    ]
    expect(configOf(...anchored).overrides.get('npm-econnreset')).toEqual({ severity: 'HIGH' })
  })
})

describe('a problem names its place, what is wrong and the cure', () => {
  const cases: [string, string[], string][] = [
    ['no YAML', ['rules:', "  - id: 'a"], "2:11: Missing closing 'quote"],
    [
      'a text that needs quotes',
      ['rules:', '  - pattern: error: no quota'],
      '2:14: Nested mappings are not allowed in compact mappings; check the indentation, and put texts'
    ],
    ['an escape of a pattern', ['a: "\\d+"'], '1:5: Invalid escape sequence \\d;'],
    ['two documents', ['a: 1', '---', 'b: 2'], '2:1: a second document starts here; remove'],
    ['an alias of nothing', ['disable: *x'], '1:1: Unresolved alias'],
    [
      'aliases that multiply',
      [
        'a: &a [x,x,x,x,x,x,x,x,x,x]',
        ...['b', 'c', 'd', 'e'].map(
          (key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcd'[index]}`).join(',')}]`
        )
      ],
      '1:1: Excessive alias count'
    ],
    [
      'more names than rows',
      ['override:', ...Array.from({ length: 501 }, (_, index) => `  r${index}: { severity: LOW }`)],
      '2:3: `override` is not valid: at most 500 rows;'
    ],
    [
      'a list',
      ['- rules'],
      '1:1: the file is `["rules"]`; it must be a map; write `key: value` lines.'
    ],
    [
      'an unknown section',
      ['rulez: []'],
      '1:1: `rulez` is no key of the file; did you mean `rules`?'
    ],
    [
      'an unknown section that is near none',
      ['zzzzzzzzzz: []'],
      '1:1: `zzzzzzzzzz` is no key of the file; known are rules, disable, override, fixers, protected-paths, timeout-cap, env, optional-jobs, templates, max-cycles, watch-runs, auto-merge, rollback, history, history-branch, certification, notify.'
    ],
    [
      'an unknown key of a row',
      [...sound, '    sumary: x'],
      '6:5: `sumary` is no key of `rules[0]`; did you mean `summary`?'
    ],
    [
      'a missing key',
      ['rules:', '  - id: a-b', "    pattern: 'a b c'", '    summary: x'],
      '2:5: `rules[0]` has no `category`; add one: one of network_error,'
    ],
    [
      'a category that is none',
      [...sound, '    rank: cuase'],
      '6:11: `rules[0].rank` is `cuase`, which is none of cause, symptom, wrapper; did you mean `cause`?'
    ],
    [
      'a truth value of YAML 1.1',
      [...sound, '    transient: yes'],
      '6:16: `rules[0].transient` is `yes`; it must be true or false.'
    ],
    [
      'a number for an id',
      ['rules:', '  - { id: 404, category: unknown, summary: x, pattern: abc }'],
      '2:11: `rules[0].id` is `404`; it must be a text; put it in quotes.'
    ],
    [
      'an id in camel case',
      [
        ...sound,
        '  - id: quotaReached',
        '    category: unknown',
        '    summary: x',
        '    pattern: abc'
      ],
      '6:9: `rules[1].id` is `quotaReached`; it must be in kebab-case'
    ],
    [
      'an address that is none',
      [...sound, '    docs: javascript:alert(1)'],
      '6:11: `rules[0].docs` is `javascript:alert(1)`; it must be an address that starts with https://.'
    ],
    ['a map for a list', ['disable: {}'], '1:10: `disable` is `{}`; it must be a list;'],
    ['a distance of nothing', [...sound, '    within: 0'], '6:13: `rules[0].within` is too small'],
    [
      'an override of what it can not change',
      ['override:', '  make-error:', '    rank: cause'],
      '3:5: `rank` is no key of `override.make-error`; known are category, transient, severity.'
    ]
  ]
  test.each(cases)('%s', (_, lines, expected) => {
    const [first = ''] = problemsOf(...lines)
    expect(first.slice(0, `auto-heal.yml:${expected}`.length)).toBe(`auto-heal.yml:${expected}`)
  })

  test('of a file with several, each in the order of the lines', () => {
    const places = problemsOf('disable: [x-y-z-unheard-of]', 'override: { a: {} }').map(
      (problem) => problem.split(': ')[0]
    )
    expect(places).toEqual(['auto-heal.yml:1:11', 'auto-heal.yml:2:13'])
  })

  test('and no more than people read', () => {
    const problems = problemsOf(`disable: [${Array(30).fill('unheard-of-row').join(', ')}]`)
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('auto-heal.yml: 20 more problems; mend these first.')
  })

  test('a file that is no config for its size alone', () => {
    expect(problemsOf('#'.repeat(300_000))).toEqual([
      'auto-heal.yml:1:1: the file is over 256 KiB; shorten it.'
    ])
  })
})

describe('ids', () => {
  test.each([
    [
      'of a shipped row',
      ['rules:', '  - { id: make-error, category: unknown, summary: x, pattern: abc }'],
      '2:11: `make-error` is the id of a shipped row; choose another, or judge that row otherwise under `override`.'
    ],
    [
      'given twice',
      [...sound, '  - { id: quota-reached, category: unknown, summary: x, pattern: abc }'],
      '6:11: `quota-reached` is the id of `rules[0]` too; choose another.'
    ],
    [
      'that the reports use',
      ['rules:', '  - { id: unknown, category: unknown, summary: x, pattern: abc }'],
      '2:11: `unknown` is a word of the reports; choose another id.'
    ],
    [
      'to disable that do not exist',
      ['disable:', '  - npm-econreset'],
      '2:5: there is no shipped row `npm-econreset`; did you mean `npm-econnreset`?'
    ],
    [
      'to disable that lack a part',
      ['disable: [econnreset]'],
      '1:11: there is no shipped row `econnreset`; did you mean `npm-econnreset`?'
    ],
    [
      'to disable that are near none',
      ['disable: [something-else-entirely]'],
      '1:11: there is no shipped row `something-else-entirely`; `auto-heal rules` lists them.'
    ],
    [
      'to judge otherwise that do not exist',
      ['override:', '  mak-error: { transient: true }'],
      '2:3: there is no shipped row `mak-error`; did you mean `make-error`?'
    ],
    [
      'of an own row to disable',
      [...sound, 'disable: [quota-reached]'],
      '6:11: `quota-reached` is a row of your own; change it under `rules`.'
    ],
    [
      'both disabled and judged otherwise',
      ['disable: [make-error]', 'override: { make-error: { transient: true } }'],
      '2:13: `make-error` is disabled too, so nothing of it is left to judge; remove one of the two.'
    ],
    [
      'judged as they are',
      ['override: { make-error: {} }'],
      '1:13: `make-error` changes nothing; add category, transient or severity, or remove it.'
    ]
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(...lines)).toEqual([`auto-heal.yml:${expected}`])
  })
})
