import type { Reference } from '../types/discovery.js'
import type { Dependency, DependencyKind, Unit, UnitKind } from '../types/unit.js'
import { automationForm } from './automation-paths.js'
import type { LoadedFile } from './load-files.js'
import { partUnits, targetUnit } from './part-units.js'
import { referencesOf, type RawReference, type Referring } from './references.js'
import { fileId, kindOfFile, partId } from './unit-ids.js'
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
  /** By id; a unit is made when its turn comes, so that a long chain is no deep call. */
  const waiting = new Map<string, RawReference>()
  const add = ({ unit, references: raw }: MadeUnit) => {
    if (units.has(unit.id)) return
    const links = raw.map((each) => linked(referring, each))
    const dependencies = distinct([...unit.dependencies, ...dependenciesOf(unit, links)])
    units.set(unit.id, { ...unit, dependencies })
    references.set(unit.id, links)
    for (const [at, { unit: id }] of links.entries()) {
      const named = raw[at]
      if (named && id !== null && !waiting.has(id) && !units.has(id)) waiting.set(id, named)
    }
  }
  for (const [path, file] of referring.loaded) {
    if (automationForm(path) === null) continue
    for (const made of [fileUnit(referring, path, file), ...partUnits(referring, path, file)]) {
      if (made) add(made)
    }
  }
  // A map goes on with what is added to it meanwhile.
  for (const [, named] of waiting) {
    const made = unitNamed(referring, named)
    if (made) add(made)
  }
  return { units: withListeners(referring, units), references }
}

/** null for a program, which is no script. */
function unitKindOf({ form, facts, problem }: LoadedFile): UnitKind | null {
  const kind = kindOfFile(form, facts)
  return kind === 'script' && problem === 'is binary' ? null : kind
}

/** The unit that a whole file is; null where only its parts are units, or it is a program and no script. */
function fileUnit(referring: Referring, path: string, file: LoadedFile): MadeUnit | null {
  const kind = unitKindOf(file)
  if (kind === null) return null
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

/** The unit that a reference leads to. */
function unitNamed(referring: Referring, { path, target }: RawReference): MadeUnit | null {
  const file = path === null ? undefined : referring.loaded.get(path)
  if (path === null || !file) return null
  if (target !== null) return targetUnit(referring, path, file, target)
  return fileUnit(referring, path, file)
}

function linked(referring: Referring, raw: RawReference): Reference {
  const { target: _, ...rest } = raw
  return { ...rest, unit: idNamed(referring, raw) }
}

/** Id of the unit that a reference leads to; null where it leads to none. */
function idNamed({ loaded }: Referring, { path, target, state }: RawReference): string | null {
  const file = path === null ? undefined : loaded.get(path)
  if (path === null || !file || state !== 'present') return null
  if (target !== null) return partId('target', path, target)
  const kind = unitKindOf(file)
  return kind && fileId(kind, path)
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
