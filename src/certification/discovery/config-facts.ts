import type { ConfigFacts, FileFacts, Placed, Whereabouts } from '../types/facts.js'
import { placesInText } from './place-in-script.js'
import { shellStarts } from './shell-starts.js'
import { noTraces } from './traces.js'
import {
  below,
  callersFolder,
  isPlain,
  ownFolder,
  rootFolder,
  whereaboutsOf
} from './whereabouts.js'
import {
  entriesOf,
  followed,
  itemsOf,
  placedOf,
  placeOf,
  readYaml,
  textAt,
  textOf,
  textsOf,
  valueAt,
  type YamlReading
} from './yaml-reading.js'

type Name = ConfigFacts['names'][number]
type Part = ConfigFacts['parts'][number]

const config = (names: Name[], parts: Part[] = []): ConfigFacts => ({
  form: 'config',
  names,
  parts
})

/** Names nothing of the repository. */
export const renovateFacts = (): FileFacts => config([])

/** Shell scripts that an image is given; from which folder is said where it is built. */
export function dockerfileFacts(text: string): FileFacts {
  const placeOf = placesInText(text)
  const copies = text.matchAll(/^[ \t]*(?:COPY|ADD)[ \t]+((?:--\S+[ \t]+)*)([^\n[]+)$/gim)
  const names = [...copies].flatMap((match): Name[] => {
    const [whole, options = '', rest = ''] = match
    if (options.includes('--from')) return []
    const words = rest.trim().split(/\s+/).slice(0, -1)
    return words
      .filter((word) => isPlain(word) && /\.(?:sh|bash)$/.test(word) && !word.includes('://'))
      .map((value) => ({
        ...{ value, what: 'file', where: below(callersFolder, value) },
        ...placeOf(match.index + whole.indexOf(value), value)
      }))
  })
  return config(names)
}

/** The folders that images are built from, and their Dockerfiles. */
export function composeFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const services = entriesOf(reading, valueAt(reading, reading.root, 'services'))
  return config(services.flatMap(({ value }) => builtBy(reading, valueAt(reading, value, 'build'))))
}

function builtBy(reading: YamlReading, build: unknown): Name[] {
  const node = textOf(build) === null ? valueAt(reading, build, 'context') : build
  const context = placedOf(reading, node)
  const base = context ? localFolder(context.value) : ownFolder
  if (build === null || base === null) return []
  const file = placedOf(reading, valueAt(reading, build, 'dockerfile'))
  const isInline = valueAt(reading, build, 'dockerfile_inline') !== null
  const folder: Name[] = context ? [{ ...context, what: 'folder', where: base }] : []
  if (file && !isPlain(file.value)) return folder
  const value = file?.value ?? 'Dockerfile'
  const place = file ?? context ?? { value, ...placeOf(reading, build) }
  const where = below(base, value)
  return isInline ? folder : [...folder, { ...place, value, what: 'file', where }]
}

/** null for a folder of elsewhere: an address, a variable, an absolute path. */
function localFolder(path: string): Whereabouts | null {
  if (/:\/\/|^git@|\.git(?:#|$)/.test(path)) return null
  const found = whereaboutsOf(path, { folder: ownFolder, variables: new Map() })
  return found === 'outside' ? null : found
}

/** The folders whose packages are watched; a pattern of folders names none. */
export function dependabotFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const updates = itemsOf(reading, valueAt(reading, reading.root, 'updates'))
  const folders = updates.flatMap((update): Placed[] => [
    ...textsOf(reading, valueAt(reading, update, 'directory')),
    ...textsOf(reading, valueAt(reading, update, 'directories'))
  ])
  return config(
    folders
      .filter(({ value }) => isPlain(value))
      .map((placed) => ({ ...placed, what: 'folder', where: below(rootFolder, placed.value) }))
  )
}

/** Hooks, and the files of the repository that local ones start. */
export function preCommitFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const repos = itemsOf(reading, valueAt(reading, reading.root, 'repos'))
  const parts = repos.flatMap((repo) =>
    itemsOf(reading, valueAt(reading, repo, 'hooks')).flatMap(
      (hook) => hookOf(reading, repo, hook) ?? []
    )
  )
  return config([], parts)
}

function hookOf(reading: YamlReading, repo: unknown, hook: unknown): Part | null {
  const id = placedOf(reading, valueAt(reading, hook, 'id'))
  if (id === null) return null
  const isLocal = textAt(reading, repo, 'repo') === 'local'
  const entry = valueAt(reading, hook, 'entry')
  const [start, end] = followed(reading, hook)?.range ?? [0, 0]
  const from = ['repo', 'rev'].map((key) => textAt(reading, repo, key) ?? '').join('@')
  return {
    name: id.value,
    line: id.line,
    text: `${from}\n${reading.text.slice(start, end)}`,
    starts: isLocal && entry ? hookStarts(reading, entry, textAt(reading, hook, 'language')) : []
  }
}

function hookStarts(reading: YamlReading, entry: unknown, language: string | null) {
  const place = placeOf(reading, entry)
  const script = textOf(entry) ?? ''
  if (/^(?:docker|docker_image|fail|pygrep)$/.test(language ?? '')) return []
  // A script's name is one of the repository, with or without a folder.
  const command = language === 'script' ? script.replace(/^(?![./])/, './') : script
  const asking = { folder: rootFolder, traces: noTraces, optional: false, placeOf: () => place }
  return shellStarts(command, asking).starts
}
