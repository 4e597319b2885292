import type { AutomationTree, Kept, TreeFile } from '../ports.js'
import type { Discovery } from '../types/discovery.js'
import type { CertificationSettings } from '../types/settings.js'
import type { Unit } from '../types/unit.js'
import { importanceBySettings, importanceOfWorkflow, inherit } from './criticality.js'
import { chmodsIn, loadAutomation } from './load-automation.js'
import type { LoadedFile } from './load-files.js'
import { codeownersPaths, ownersBy } from './owners.js'
import { treeIndex } from './tree-index.js'
import { unitsOf, type BareUnit } from './units-of.js'
import { baseOf } from './whereabouts.js'

/** The inventory of a tree: every unit of automation, what it names, and what needs what. Nothing is executed. */
export async function discover(
  tree: AutomationTree,
  { settings, kept }: { settings: CertificationSettings; kept: Kept }
): Promise<Discovery> {
  const [files, head] = await Promise.all([tree.files(), tree.head()])
  const index = treeIndex(files, await ignoreTexts(tree, files))
  const { repository, branch } = head
  const loaded = await loadAutomation(tree, index, { kept, repository })
  const { units, references } = unitsOf({
    ...{ tree: index, loaded, repository },
    chmods: chmodsIn(loaded)
  })
  const owners = await ownersIn(tree, index.files)
  const whole = [...units.values()].map((unit) => ({
    ...unit,
    owners: owners(unit.path),
    ...importanceOf(unit, { settings, loaded, branch })
  }))
  const fixed = whole.filter(({ path }) => importanceBySettings(path, settings) !== null)
  const byId = new Map(whole.map((unit) => [unit.id, unit]))
  const ranked = inherit(byId, new Set(fixed.map(({ id }) => id)))
  return {
    units: sortedById(ranked.map((unit) => [unit.id, withoutLost(unit, byId)])),
    files: index.files,
    references: sortedById([...references]),
    ...ofFiles(ranked, loaded)
  }
}

const sortedById = <T>(entries: readonly (readonly [string, T])[]): Map<string, T> =>
  new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** A dependency on what is no unit after all would lead nowhere. */
const withoutLost = (unit: Unit, units: ReadonlyMap<string, Unit>): Unit => ({
  ...unit,
  dependencies: unit.dependencies.filter((each) => units.has(each.unit))
})

/** Texts, facts and problems of the files that units are of. */
function ofFiles(
  units: readonly Unit[],
  loaded: ReadonlyMap<string, LoadedFile>
): Pick<Discovery, 'texts' | 'facts' | 'problems'> {
  const paths = [...new Set(units.map(({ path }) => path))].sort()
  const files = paths.flatMap((path) => {
    const file = loaded.get(path)
    return file ? [{ path, file }] : []
  })
  return {
    texts: new Map(
      files.flatMap(({ path, file }) => (file.text === null ? [] : [[path, file.text]]))
    ),
    facts: new Map(files.map(({ path, file }) => [path, file.facts])),
    problems: new Map(
      files.flatMap(({ path, file }) => (file.problem === null ? [] : [[path, file.problem]]))
    )
  }
}

function importanceOf(
  unit: BareUnit,
  about: {
    settings: CertificationSettings
    loaded: ReadonlyMap<string, LoadedFile>
    branch: string | null
  }
): Pick<Unit, 'criticality' | 'criticalityReason'> {
  const said = importanceBySettings(unit.path, about.settings)
  if (said) return said
  const facts = about.loaded.get(unit.path)?.facts
  const isOfWorkflow = /workflow$|^schedule$/.test(unit.kind)
  if (isOfWorkflow && facts?.form === 'workflow') return importanceOfWorkflow(facts, about.branch)
  return { criticality: 'low', criticalityReason: 'nothing that matters more needs it' }
}

async function ignoreTexts(
  tree: AutomationTree,
  files: readonly TreeFile[]
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const { path } of files) {
    if (baseOf(path) !== '.gitignore') continue
    const read = await tree.read(path)
    if ('text' in read) texts.set(path, read.text)
  }
  return texts
}

/** The first of the places that GitHub looks at counts. */
async function ownersIn(
  tree: AutomationTree,
  files: ReadonlyMap<string, TreeFile>
): Promise<(path: string) => string[]> {
  const path = codeownersPaths.find((each) => files.has(each))
  const read = path === undefined ? null : await tree.read(path)
  return read && 'text' in read ? ownersBy(read.text) : () => []
}
