import type { Reference } from '../types/discovery.js'
import type { Before, CheckoutFacts, Whereabouts } from '../types/facts.js'
import type { TreeIndex } from './tree-index.js'
import { folderOf, joined } from './whereabouts.js'

/** From where paths are looked up. */
export interface Vantage {
  tree: TreeIndex
  /** Folder of the file that names the path. */
  own: string
  /** What was checked out in front of it; null where the workspace is the repository. */
  checkouts: readonly CheckoutFacts[] | null
  /** Why nothing can be said of what is not there; empty where something can. */
  doubt: string
  /** Whether all its runners tell capital letters from small ones. */
  isExact: boolean
}

export type FoundPath = Pick<Reference, 'path' | 'state' | 'reason'>

const unsure = (reason: string, path: string | null = null): FoundPath => ({
  ...{ path, state: 'unsure', reason }
})

/** What a path in the repository is found to be. `names` are endings that may be added to it. */
export function findPath(
  vantage: Vantage,
  where: Whereabouts | null,
  asked: { before: Before; optional: boolean; folder: boolean; endings?: readonly string[] }
): FoundPath {
  if (where === null) return unsure('its path is computed')
  const places = placesOf(vantage, where)
  if ('reason' in places) return places
  const { tree } = vantage
  const there = places.paths
    .flatMap((path) => ['', ...(asked.endings ?? [])].map((ending) => joined('', path + ending)))
    .find((path) => (asked.folder ? tree.folders : tree.files).has(path))
  if (there !== undefined) return { path: there, state: 'present', reason: '' }
  const [path = ''] = places.paths
  const reason = doubtOf(vantage, path, where, asked)
  return reason === '' ? { path, state: 'missing', reason } : unsure(reason, path)
}

/** The paths in the repository that it may be, the likeliest first. */
function placesOf(vantage: Vantage, where: Whereabouts): { paths: string[] } | FoundPath {
  const { own, checkouts } = vantage
  const paths =
    where.from === 'own'
      ? [joined(own, where.path)]
      : where.from === 'caller'
        ? [joined('', where.path), joined(own, where.path)]
        : [joined('', where.path)]
  const inside = paths.filter((path) => !path.startsWith('..'))
  if (inside.length === 0) return unsure('it leads out of the repository')
  if (where.from !== 'root' || checkouts === null) return { paths: inside }
  return checkedOut(checkouts, inside[0] ?? '')
}

/** A path of the workspace as one of the repository. */
function checkedOut(
  checkouts: readonly CheckoutFacts[],
  path: string
): { paths: string[] } | FoundPath {
  if (checkouts.some(({ folder }) => folder === null)) {
    return unsure('a checkout has a computed path')
  }
  const covers = checkouts.filter(
    ({ folder }) => folder === '' || path === folder || path.startsWith(`${folder}/`)
  )
  const deepest = covers
    .toSorted((a, b) => (a.folder?.length ?? 0) - (b.folder?.length ?? 0))
    .at(-1)
  if (!deepest) return unsure('the repository is not checked out there')
  if (!deepest.isOwn) return unsure('another repository or commit is checked out there')
  return { paths: [path.slice(deepest.folder?.length ?? 0).replace(/^\//, '')] }
}

const sources = /\.(?:sh|bash|py|ps1|rb|pl)$/

/** Why what is not there may be there when it is used; empty where nothing speaks for that. */
function doubtOf(
  { tree, doubt, isExact }: Vantage,
  path: string,
  where: Whereabouts,
  { before, optional, folder }: { before: Before; optional: boolean; folder: boolean }
): string {
  if (optional) return 'it may be missing: a condition asks for it, or its failure is allowed'
  if (where.from === 'caller') return 'it hangs on the folder from which the script is started'
  const outside = tree.doubtOf(path)
  if (outside !== null) return outside
  if (!folder && tree.folders.has(path)) return 'it is a folder'
  if (before === 'places') return 'an earlier step may put it there'
  const isSource = sources.test(path) && tree.folders.has(folderOf(path)) && folderOf(path) !== ''
  if (before === 'builds' && (folder || !isSource)) return 'an earlier step may make it'
  if (!isExact && tree.spelled.has(path.toLowerCase())) return 'it is there in other letters'
  return doubt
}
