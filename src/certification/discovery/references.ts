import type { Reference } from '../types/discovery.js'
import type {
  FileFacts,
  JobFacts,
  Placed,
  Start,
  StepFacts,
  WorkflowFacts
} from '../types/facts.js'
import { findPath, type FoundPath, type Vantage } from './find-path.js'
import { findTarget } from './find-target.js'
import type { LoadedFile } from './load-files.js'
import { isCovered } from './traces.js'
import type { TreeIndex } from './tree-index.js'
import { folderOf, joined } from './whereabouts.js'

/** A reference before its unit is known, with the target that it names. */
export type RawReference = Omit<Reference, 'unit'> & { target: string | null }

export interface Referring {
  tree: TreeIndex
  loaded: ReadonlyMap<string, LoadedFile>
  /** `owner/repo` of the repository; null where it is not known. */
  repository: string | null
  /** What the automation gives to chmod anywhere. */
  chmods: readonly string[]
}

/** What a file names in the repository; of files of targets and hooks their parts do, see `referencesOfStarts`. */
export function referencesOf(referring: Referring, path: string, facts: FileFacts): RawReference[] {
  const own = folderOf(path)
  const vantage: Vantage = {
    ...{ tree: referring.tree, own, checkouts: null, doubt: '', isExact: true }
  }
  if (facts.form === 'workflow') {
    const doubt = isForOthers(referring, path, facts)
      ? 'it hangs on the repository that calls the workflow'
      : ''
    return facts.jobs.flatMap((job) => ofJob(referring, { ...vantage, doubt }, job))
  }
  if (facts.form === 'script') return referencesOfStarts(referring, vantage, facts.starts, noPlace)
  if (facts.form === 'config') {
    return facts.names.map(({ what, where, ...placed }) =>
      reference(what, placed, findPath(vantage, where, named(what)))
    )
  }
  return facts.form === 'action' ? ofAction(referring, vantage, facts) : []
}

/** A workflow that no other here calls works on the files of those that do. */
function isForOthers({ loaded }: Referring, path: string, { triggers }: WorkflowFacts): boolean {
  if (triggers.join() !== 'workflow_call') return false
  return ![...loaded.values()].some(
    ({ facts }) =>
      facts.form === 'workflow' &&
      facts.jobs.some(({ uses }) => uses !== null && joined('', uses.target.value) === path)
  )
}

const named = (what: 'file' | 'folder') => ({
  ...{ before: 'nothing' as const, optional: false, folder: what === 'folder' }
})

interface At {
  job: string | null
  step: number | null
}

const noPlace: At = { job: null, step: null }

function reference(
  what: Reference['what'],
  { value, line, column }: Placed,
  found: FoundPath,
  more: Partial<RawReference> = {}
): RawReference {
  const { path, state, reason } = found
  return {
    ...{ what, written: value, path, state, reason, byItself: false, line, column },
    ...{ ...noPlace, target: null, ...more }
  }
}

function ofAction(
  referring: Referring,
  vantage: Vantage,
  facts: Extract<FileFacts, { form: 'action' }>
): RawReference[] {
  const files = facts.files.map((placed) => {
    const where = { from: 'own' as const, path: joined('', placed.value) }
    return reference('file', placed, findPath(vantage, where, named('file')))
  })
  return [...files, ...ofSteps(referring, vantage, facts.steps, true)]
}

function ofJob(referring: Referring, vantage: Vantage, job: JobFacts): RawReference[] {
  const { labels, uses, steps } = job
  const isExact = labels.length > 0 && labels.every(({ value }) => /^ubuntu-/i.test(value))
  const isWindows = labels.length > 0 && labels.every(({ value }) => /^windows-/i.test(value))
  const called = uses ? ofUse(referring, vantage, uses.target, 'workflow') : []
  return [
    ...called.map((each) => ({ ...each, job: job.id })),
    // Windows asks for no executable bit.
    ...ofSteps(referring, { ...vantage, isExact }, steps, false).map((each) =>
      isWindows ? { ...each, byItself: false } : each
    )
  ]
}

function ofSteps(
  referring: Referring,
  vantage: Vantage,
  steps: readonly StepFacts[],
  isAction: boolean
): RawReference[] {
  return steps.flatMap((step) => {
    const made = steps.slice(0, step.index).flatMap(({ checkout }) => checkout ?? [])
    // An action runs in the workspace of whoever uses it, which is this repository's at best.
    const own = { folder: '', isOwn: true }
    const doubt = isAction ? 'it hangs on the workspace of whoever uses the action' : vantage.doubt
    const at = { ...vantage, checkouts: isAction ? [own, ...made] : made, doubt }
    return ofStep(referring, at, step)
  })
}

function ofStep(referring: Referring, vantage: Vantage, step: StepFacts): RawReference[] {
  const { uses, run, before, optional, place } = step
  const at = { job: place.job, step: place.step }
  const used = uses ? ofUse(referring, vantage, uses.target, 'action', { before, optional }) : []
  const folders = (run?.folders ?? []).map(({ where, before: made }) => {
    const found = findPath(vantage, where, { before: made, optional, folder: true })
    return reference('folder', { value: where.path, ...place }, found)
  })
  const lost = folders.filter(({ state }) => state === 'missing').map(({ path }) => `${path}/`)
  const started = referencesOfStarts(referring, vantage, run?.starts ?? [], at)
  return [
    ...[...used, ...folders].map((each) => ({ ...each, ...at })),
    // The folder that is missing is told once.
    ...started.map((each) =>
      each.state === 'missing' && lost.some((folder) => each.path?.startsWith(folder))
        ? { ...each, state: 'unsure' as const, reason: 'the folder it runs in is missing' }
        : each
    )
  ]
}

/** `uses:`; empty for what is not of this repository. */
function ofUse(
  { tree, repository }: Referring,
  vantage: Vantage,
  target: Placed,
  what: 'action' | 'workflow',
  { before, optional }: Pick<StepFacts, 'before' | 'optional'> = {
    before: 'nothing',
    optional: false
  }
): RawReference[] {
  const { value } = target
  const own = repository !== null && value.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
  if (own) {
    const path = value.slice(repository.length + 1).replace(/@.*$/, '')
    const file = what === 'action' ? actionFile(tree, joined('', path)) : path
    if (file === null || !tree.files.has(file)) return []
    return [reference(what, target, { path: file, state: 'present', reason: '' })]
  }
  if (!value.startsWith('./') && !value.startsWith('../')) return []
  const where = { from: 'root' as const, path: joined('', value) }
  if (value.includes('${{'))
    return [reference(what, target, findPath(vantage, null, named('file')))]
  const asked = { before, optional, folder: false }
  if (what === 'workflow') return [reference(what, target, findPath(vantage, where, asked))]
  // A name for a local action is a folder; people see that its action.yml is missing.
  const endings = ['/action.yml', '/action.yaml', '/Dockerfile']
  const found = findPath(vantage, where, { ...asked, endings })
  const isFolder = found.state === 'unsure' && found.reason === 'it is a folder'
  const isLost = isFolder || found.state === 'missing'
  const lost = {
    path: joined(found.path ?? '', 'action.yml'),
    state: 'missing' as const,
    reason: ''
  }
  return [reference(what, target, isLost ? lost : found)]
}

/** The action.yml or action.yaml of a folder; null where it has none. */
const actionFile = (tree: TreeIndex, folder: string): string | null =>
  ['action.yml', 'action.yaml']
    .map((name) => joined(folder, name))
    .find((path) => tree.files.has(path)) ?? null

const endingsBy: Readonly<Record<string, readonly string[]>> = {
  node: ['.js', '.mjs', '.cjs', '/index.js', '.json', '/package.json'],
  tsx: ['.ts', '.js', '/index.ts'],
  'ts-node': ['.ts', '.js', '/index.ts'],
  python: ['/__main__.py'],
  python3: ['/__main__.py'],
  py: ['/__main__.py']
}

/** Who starts a script may have called chmod before. */
const isMadeSomewhere = ({ chmods }: Referring, { path }: FoundPath): boolean =>
  path !== null && chmods.some((given) => isCovered(given, path))

/** What commands start. */
export function referencesOfStarts(
  referring: Referring,
  vantage: Vantage,
  starts: readonly Start[],
  at: At
): RawReference[] {
  return starts.map((start) => {
    const { how, name, by, where, before, optional, line, column } = start
    const placed = { value: name === '' ? (by ?? '') : name, line, column }
    if (how === 'target') {
      const { target, ...found } = findTarget(vantage, start, referring.loaded)
      return reference('target', placed, found, { ...at, target })
    }
    const endings = endingsBy[by ?? ''] ?? []
    const found = findPath(vantage, where, { before, optional, folder: false, endings })
    const isMade = start.isMadeExecutable || (at.job === null && isMadeSomewhere(referring, found))
    return reference('file', placed, found, { ...at, byItself: by === null && !isMade })
  })
}
