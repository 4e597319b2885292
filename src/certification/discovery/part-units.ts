import { createHash } from 'node:crypto'
import type { FileFacts, Start } from '../types/facts.js'
import type { UnitKind } from '../types/unit.js'
import type { LoadedFile } from './load-files.js'
import { referencesOfPart } from './load-automation.js'
import type { Referring } from './references.js'
import { fileId, kindOfFile, partId } from './unit-ids.js'
import type { MadeUnit } from './units-of.js'

/** The parts of a file that are units whether anything starts them or not: schedules and hooks. */
export function partUnits(referring: Referring, path: string, file: LoadedFile): MadeUnit[] {
  const { facts } = file
  if (facts.form === 'workflow') return schedulesOf(path, file, facts)
  if (facts.form !== 'config') return []
  const seen = new Map<string, number>()
  return facts.parts.map((part) => {
    const count = (seen.get(part.name) ?? 0) + 1
    seen.set(part.name, count)
    // A hook may stand there several times, with other options each.
    const id = count === 1 ? part.name : `${part.name}#${count}`
    return partOf(referring, 'pre-commit-hook', path, { ...part, id })
  })
}

function schedulesOf(
  path: string,
  file: LoadedFile,
  facts: Extract<FileFacts, { form: 'workflow' }>
): MadeUnit[] {
  const kind = kindOfFile(file.form, facts)
  const workflow = kind === null ? '' : fileId(kind, path)
  return facts.crons.map(({ value, line }) => ({
    unit: {
      ...{ id: partId('schedule', path, value), kind: 'schedule', path, name: value, line },
      triggers: ['schedule'],
      dependencies: [{ unit: workflow, how: 'starts', line }],
      sha256: hashOf(value)
    },
    references: []
  }))
}

/** A target by its name; null where its file has none of it. */
export function targetUnit(
  referring: Referring,
  path: string,
  { facts }: LoadedFile,
  name: string
): MadeUnit | null {
  if (facts.form !== 'targets') return null
  const target = facts.targets.find((each) => each.name === name)
  return target ? partOf(referring, 'target', path, { ...target, id: name }) : null
}

function partOf(
  referring: Referring,
  kind: UnitKind,
  path: string,
  part: { id: string; name: string; line: number; text: string; starts: Start[] }
): MadeUnit {
  return {
    unit: {
      ...{ id: partId(kind, path, part.id), kind, path, name: part.name, line: part.line },
      triggers: kind === 'target' ? ['called'] : ['pre-commit'],
      ...{ dependencies: [], sha256: hashOf(part.text) }
    },
    references: referencesOfPart(referring, path, part.starts)
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
