import type { Reference } from '../types/discovery.js'
import type { Dependency, DependencyKind, Unit, UnitKind } from '../types/unit.js'
import { automationForm } from './automation-paths.js'
import type { LoadedFile } from './load-files.js'
import { partUnits, targetUnit } from './part-units.js'
import { referencesOf, type RawReference, type Referring } from './references.js'
import { fileId, kindOfFile } from './unit-ids.js'
import { baseOf } from './whereabouts.js'

/** A unit before its owners and importance are known. */
export type BareUnit = Omit<Unit, 'owners' | 'criticality' | 'criticalityReason'>

/** A unit with what it names. */
export interface MadeUnit {
  unit: BareUnit
  references: RawReference[]
}

export interface Units {
  /** By id. */
  units: Map<string, BareUnit>
  references: Map<string, Reference[]>
}

/** Automation by its path with its parts, and all that these start, directly or not. */
export function unitsOf(referring: Referring): Units {
  const units = new Map<string, BareUnit>()
  const references = new Map<string, Reference[]>()
  const queue = [...referring.loaded].flatMap(([path, file]) =>
    automationForm(path) === null
      ? []
      : [fileUnit(referring, path, file), ...partUnits(referring, path, file)]
  )
  for (let made = queue.shift(); made !== undefined; made = queue.shift()) {
    if (made === null || units.has(made.unit.id)) continue
    const links = made.references.map((each) => linked(referring, each))
    const dependencies = [...made.unit.dependencies, ...dependenciesOf(made.unit, links)]
    units.set(made.unit.id, { ...made.unit, dependencies: distinct(dependencies) })
    references.set(made.unit.id, links)
    queue.push(...made.references.map((each) => unitNamed(referring, each)))
  }
  return { units: withListeners(referring, units), references }
}

/** The unit that a whole file is; null where only its parts are units, or it is a program and no script. */
function fileUnit(referring: Referring, path: string, file: LoadedFile): MadeUnit | null {
  const kind = kindOfFile(file.form, file.facts)
  if (kind === null || (kind === 'script' && file.problem === 'is binary')) return null
  const { facts } = file
  const own = facts.form === 'workflow' || facts.form === 'action' ? facts.name : null
  return {
    unit: {
      ...{ id: fileId(kind, path), kind, path, name: own ?? baseOf(path), line: null },
      triggers: facts.form === 'workflow' ? facts.triggers.map(calledOr) : triggersOf(kind),
      ...{ dependencies: [], sha256: file.sha256 }
    },
    references: referencesOf(referring, path, facts)
  }
}

const calledOr = (trigger: string): string => (trigger === 'workflow_call' ? 'called' : trigger)

const triggersOf = (kind: UnitKind): string[] => (/-action$|^script$/.test(kind) ? ['called'] : [])

/** The unit that a reference leads to; null where it leads to none. */
function unitNamed(
  referring: Referring,
  { path, target, state, what }: RawReference
): MadeUnit | null {
  const file = path === null ? undefined : referring.loaded.get(path)
  if (path === null || !file || state !== 'present') return null
  if (what === 'target') return target === null ? null : targetUnit(referring, path, file, target)
  return fileUnit(referring, path, file)
}

function linked(referring: Referring, raw: RawReference): Reference {
  const { target: _, ...rest } = raw
  return { ...rest, unit: unitNamed(referring, raw)?.unit.id ?? null }
}

function dependenciesOf({ id, kind }: BareUnit, links: readonly Reference[]): Dependency[] {
  return links.flatMap(({ unit, what, line }) =>
    unit === null || unit === id ? [] : [{ unit, how: kindOfUse(kind, what), line }]
  )
}

function kindOfUse(kind: UnitKind, what: Reference['what']): DependencyKind {
  if (what === 'action' || what === 'workflow') return 'uses'
  if (kind === 'script') return 'sources'
  return /^(?:compose-file|dockerfile|docker-action|javascript-action)$/.test(kind)
    ? 'uses'
    : 'runs'
}

/** Each unit once for each way, at the line that names it first. */
function distinct(dependencies: readonly Dependency[]): Dependency[] {
  const first = new Map<string, Dependency>()
  for (const each of dependencies) {
    const key = `${each.how} ${each.unit}`
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

/** `workflow_run` names workflows by their names, or by their files' where they have none. */
function withListeners(referring: Referring, units: Map<string, BareUnit>): Map<string, BareUnit> {
  const workflows = [...units.values()].filter(({ kind }) => kind.endsWith('workflow'))
  const byName = new Map(workflows.map((unit) => [calledName(referring, unit), unit.id]))
  for (const unit of workflows) {
    const facts = referring.loaded.get(unit.path)?.facts
    const heard = facts?.form === 'workflow' ? facts.listensTo : []
    const more = heard.flatMap(({ value, line }): Dependency[] => {
      const id = byName.get(value)
      return id === undefined ? [] : [{ unit: id, how: 'listens', line }]
    })
    units.set(unit.id, { ...unit, dependencies: distinct([...unit.dependencies, ...more]) })
  }
  return units
}

function calledName(referring: Referring, { path }: BareUnit): string {
  const facts = referring.loaded.get(path)?.facts
  return (facts?.form === 'workflow' ? facts.name : null) ?? path
}
