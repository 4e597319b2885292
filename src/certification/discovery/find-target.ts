import type { Start, TargetsFacts } from '../types/facts.js'
import { targetFiles } from './automation-paths.js'
import { findPath, type FoundPath, type Vantage } from './find-path.js'
import type { LoadedFile } from './load-files.js'
import { joined } from './whereabouts.js'

/** The file in which a target is looked for: there, missing, or not to be told. */
function targetsFile(vantage: Vantage, start: Start): FoundPath {
  const { where, before, optional, by } = start
  const names = targetFiles[by ?? ''] ?? []
  const asked = { before, optional, folder: false }
  if (where === null) return findPath(vantage, null, asked)
  const itself = findPath(vantage, where, asked)
  if (itself.state === 'present') return itself
  const found = names.map((name) => {
    return findPath(vantage, { ...where, path: joined(where.path, name) }, asked)
  })
  const [first = itself] = found
  return found.find(({ state }) => state === 'present') ?? last(found) ?? first
}

/** `Makefile`, as people call it; all are equally not there. */
const last = (found: readonly FoundPath[]): FoundPath | undefined => found.at(-1)

export interface FoundTarget extends FoundPath {
  /** As its file has it; null where it is not there. */
  target: string | null
}

/** A target in its file. */
export function findTarget(
  vantage: Vantage,
  start: Start,
  loaded: ReadonlyMap<string, LoadedFile>
): FoundTarget {
  const file = targetsFile(vantage, start)
  if (file.state !== 'present' || file.path === null) return { ...file, target: null }
  const facts = loaded.get(file.path)?.facts
  if (facts?.form !== 'targets') return unsureIn(file, 'its file could not be taken apart')
  const names = facts.targets.map(({ name }) => name)
  const name = start.name === '' ? (defaultOf(facts) ?? '') : start.name
  if (names.includes(name)) return { ...file, target: name }
  const reason = doubtOf(vantage, start, facts, name)
  return reason === '' ? { ...file, state: 'missing', target: null } : unsureIn(file, reason)
}

const unsureIn = (file: FoundPath, reason: string): FoundTarget => ({
  ...{ path: file.path, state: 'unsure', reason, target: null }
})

function defaultOf({ targets, by }: TargetsFacts): string | undefined {
  const names = targets.map(({ name }) => name)
  if (by === 'make') return names.find((name) => !/^\.|%/.test(name))
  return names.includes('default') ? 'default' : names[0]
}

function doubtOf(
  { doubt }: Vantage,
  { optional, before }: Start,
  { open, by }: TargetsFacts,
  name: string
): string {
  if (optional) return 'it may be missing: its failure is allowed, or it is a program'
  if (open) return 'its file takes targets from elsewhere'
  if (name === '' || /[$%*]/.test(name)) return 'its name is computed'
  // Rules that make knows by itself, and files.
  if (by === 'make' && /[./]/.test(name)) return 'make may know how to make it'
  if (by !== 'npm' && /::?/.test(name)) return 'it is of another file'
  return before === 'places' ? 'an earlier step may change its file' : doubt
}
