import type { Pair } from './pairs.js'
import { isRetired, systemOf, type Place } from './refused-today.js'
import { commandsOf, withoutDress, writesAlike } from './script-meaning.js'

/**
 * Equal but for quotes and spaces; a number at most twice as far; an action of the same name, of the person's version
 * or a newer one. Where the person's own target is refused today, or is retired, any other target will do.
 */
export function isAsGood({ old, value }: Place, theirs: unknown, pair: Pair): boolean {
  return isGood(value, theirs, old, pair)
}

function isGood(ours: unknown, theirs: unknown, old: unknown, pair: Pair): boolean {
  if (withoutDress(ours) === withoutDress(theirs)) return true
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return ours >= theirs / 2 && ours <= theirs * 2
  }
  if (isRecord(ours) && isRecord(theirs)) {
    if (bringsPnpm(ours) && bringsPnpm(theirs)) return true
    return Object.entries(ours).every(
      ([key, value]) =>
        isBeside(key, value) || (key in theirs && isGood(value, theirs[key], undefined, pair))
    )
  }
  if (typeof ours !== 'string' || typeof theirs !== 'string') return false
  if (commandsOf(ours) === commandsOf(theirs)) return true
  if (writesAlike(old, ours, theirs) || installsPartOf(ours, theirs)) return true
  return isReleaseAsGood(ours, theirs, pair) ?? isLabelAsGood(ours, theirs)
}

/** null where it is no action, or another one. */
function isReleaseAsGood(ours: string, theirs: string, pair: Pair): boolean | null {
  const [action, version = ''] = ours.split('@')
  const [other, target = ''] = theirs.split('@')
  if (version === '' || action !== other) return null
  return pair.targetRefusedToday || major(version) >= major(target)
}

/**
 * A step's name; and what a new block of permissions lets the job go on reading, for it sets all others to none: a
 * person who left that out relied on the repository being public.
 */
function isBeside(key: string, value: unknown): boolean {
  return key === 'name' || value === 'read'
}

/** Another living image of the same system: people take the newest, the next or `-latest`. */
function isLabelAsGood(ours: string, theirs: string): boolean {
  const system = systemOf(ours)
  return system !== undefined && system === systemOf(theirs) && !isRetired(ours)
}

/** Both bring the version that `packageManager` of package.json says. */
export function bringsPnpm({ uses, run, ...rest }: Record<string, unknown>): boolean {
  if (rest['with'] !== undefined) return false
  return run === 'corepack enable' || /^pnpm\/action-setup@/.test(String(uses))
}

/** The message tells one package; the others that the person put in with it are told by other failures. */
function installsPartOf(ours: string, theirs: string): boolean {
  const [own, more] = [ours, theirs].map(packagesIn)
  if (!own || !more) return false
  return own.length > 0 && own.every((each) => more.includes(each))
}

function packagesIn(script: string): string[] | null {
  const commands = script.split(/&&|;|\n/).map((command) => command.trim())
  const installs = commands.flatMap(
    (command) => /^(?:sudo )?apt(?:-get)? install (.*)$/.exec(command)?.[1] ?? []
  )
  const others = commands.filter((each) => each !== '' && !/^(?:sudo )?apt(?:-get)? /.test(each))
  if (installs.length !== 1 || others.length > 0) return null
  return installs
    .join(' ')
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'))
}

const major = (version: string) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
