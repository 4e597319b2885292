import type { AutomationTree, Kept } from '../ports.js'
import type { FileFacts, Start } from '../types/facts.js'
import { automationForm, startedForm } from './automation-paths.js'
import type { Vantage } from './find-path.js'
import { loadFiles, type LoadedFile } from './load-files.js'
import { referencesOf, referencesOfStarts, type RawReference } from './references.js'
import type { TreeIndex } from './tree-index.js'
import { folderOf } from './whereabouts.js'

/** Automation by its path, and all that it starts, round by round: the files with what they say of themselves. */
export async function loadAutomation(
  tree: AutomationTree,
  index: TreeIndex,
  about: { kept: Kept; repository: string | null }
): Promise<Map<string, LoadedFile>> {
  const loaded = new Map<string, LoadedFile>()
  let wanted = [...index.files.keys()].flatMap((path) => {
    const form = automationForm(path)
    return form && index.files.get(path)?.mode !== '160000' ? [{ path, form }] : []
  })
  while (wanted.length > 0) {
    const round = await loadFiles(tree, about.kept, wanted)
    for (const [path, file] of round) loaded.set(path, file)
    const paths = [...round].flatMap(([path, { facts }]) =>
      pathsNamed({ tree: index, loaded, chmods: [], repository: about.repository }, path, facts)
    )
    const fresh = [...new Set(paths)].filter((path) => !loaded.has(path) && index.files.has(path))
    wanted = fresh.map((path) => ({ path, form: startedForm(path) }))
  }
  return loaded
}

/** What is given to chmod in all these texts. */
export const chmodsIn = (loaded: ReadonlyMap<string, LoadedFile>): string[] => [
  ...new Set(
    [...loaded.values()].flatMap(({ text }) =>
      text?.includes('chmod') ? (text.match(/\bchmod[ =][^\n]*/g) ?? []) : []
    )
  )
]

type Referring = Parameters<typeof referencesOf>[0]

/** Files that are there and that a file names; for a target, the file that it is in. */
function pathsNamed(referring: Referring, path: string, facts: FileFacts): string[] {
  const references = [
    ...referencesOf(referring, path, facts),
    ...partsOf(facts).flatMap((starts) => referencesOfPart(referring, path, starts))
  ]
  return references.flatMap(({ path: named, state }) =>
    named !== null && state !== 'missing' ? [named] : []
  )
}

const partsOf = (facts: FileFacts): Start[][] =>
  facts.form === 'targets'
    ? facts.targets.map(({ starts }) => starts)
    : facts.form === 'config'
      ? facts.parts.map(({ starts }) => starts)
      : []

/** What a target or a hook names. */
export function referencesOfPart(
  referring: Referring,
  path: string,
  starts: readonly Start[]
): RawReference[] {
  const vantage: Vantage = {
    ...{ tree: referring.tree, own: folderOf(path), checkouts: null, doubt: '', isExact: true }
  }
  return referencesOfStarts(referring, vantage, starts, { job: null, step: null })
}
