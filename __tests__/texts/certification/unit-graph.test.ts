import { expect, test } from '@jest/globals'
import { unitGraph } from '../../../src/texts/certification/unit-graph.js'
import { certificationMarkdown } from '../../../src/texts/certification/certification-markdown.js'
import { aStatus, aUnit, artifactsOf } from './told-artifacts.js'

const limits = { nodes: 3, edges: 2 }
const needs = (...ids: string[]) => ({
  dependencies: ids.map((unit) => ({ unit, how: 'runs' as const, line: 1 }))
})
const drawn = (units: ReturnType<typeof aUnit>[], failing: string[] = [], given = limits) => {
  const graph = unitGraph(units, new Set(failing), given)
  return { ids: graph.units.map(({ id }) => id), edges: graph.edges.length, left: graph.left }
}

test('what fails comes first, then what is beside it, then what is critical', () => {
  const units = [
    aUnit('a', needs('b')),
    aUnit('b'),
    aUnit('c', { ...needs('d'), criticality: 'critical' }),
    aUnit('d'),
    aUnit('e', needs('f')),
    aUnit('f')
  ]
  expect(drawn(units, ['f'])).toEqual({ ids: ['f', 'e', 'c'], edges: 1, left: 3 })
})

test('units that stand alone are drawn where they fail', () => {
  expect(drawn([aUnit('a'), aUnit('b')], ['b'])).toEqual({ ids: ['b'], edges: 0, left: 0 })
})

test('mentions of the same unit are one line, and of what is unknown none', () => {
  expect(drawn([aUnit('a', needs('b', 'b', 'gone', 'a')), aUnit('b')])).toMatchObject({ edges: 1 })
})

test('lines are bounded', () => {
  expect(drawn([aUnit('a', needs('b', 'c')), aUnit('b', needs('c')), aUnit('c')]).edges).toBe(2)
})

test('of a large repository 80 units are drawn, and it is said', () => {
  const units = Array.from({ length: 200 }, (_, index) =>
    aUnit(`u${index}`, needs(`u${index + 1}`))
  )
  const text = certificationMarkdown(
    ...artifactsOf({ units, statuses: [aStatus('u150', { status: 'failing' })] })
  )
  expect(text.match(/^ {2}n\d+\[/gm)).toHaveLength(80)
  expect(text).toContain('"workflow u150, fails"]:::failing')
  expect(text.match(/:::near$/gm)).toHaveLength(2)
  expect(text).toContain('120 units more are not drawn.')
})
