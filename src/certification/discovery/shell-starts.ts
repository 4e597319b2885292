import { shellCommandsOf, type ShellCommand } from '../../workflow-file/shell-commands.js'
import type { Start, Whereabouts } from '../types/facts.js'
import { followFolders } from './follow-folders.js'
import type { PlaceOf } from './place-in-script.js'
import { publishedBy } from './publishing.js'
import { startedBy, withoutWrappers, type Started } from './started.js'
import { beforeOf, bothTraces, isCovered, tracesOfCommand, type Traces } from './traces.js'
import { baseOf, isPlain, unquoted, whereaboutsOf, type Surroundings } from './whereabouts.js'

export interface ScriptReading {
  starts: Start[]
  /** Those that were there, and what the script adds. */
  traces: Traces
  publishes: string | null
}

interface Asking {
  folder: Whereabouts | null
  variables?: ReadonlyMap<string, Whereabouts>
  traces: Traces
  optional: boolean
  placeOf: PlaceOf
}

/** Far above what people write; more costs more than it tells. */
const longest = 200_000
const mostCommands = 2000

/** What a script for bash or sh starts. One whose quotes don't close tells nothing, and may have made anything. */
export function shellStarts(script: string, asking: Asking): ScriptReading {
  const commands = script.length > longest ? null : shellCommandsOf(script)
  let { traces } = asking
  if (!commands || commands.length > mostCommands) {
    return { starts: [], traces: { ...traces, places: true }, publishes: null }
  }
  const tested = testedNames(commands)
  const starts: Start[] = []
  let publishes: string | null = null
  for (const { command, surroundings, isSure } of followFolders(commands, script, asking)) {
    const words = command.words.map(({ text }) => unquoted(text))
    for (const started of startedBy(words)) {
      const isOptional =
        started.optional || isAllowed(command, commands) || isTested(started, tested)
      const from = isSure ? traces : { ...traces, places: true }
      const start = startOf(started, surroundings, from, asking, command)
      if (start) starts.push({ ...start, optional: asking.optional || isOptional })
    }
    const raw = script.slice(command.start, command.end)
    traces = bothTraces(traces, tracesOfCommand(withoutWrappers(words), raw))
    publishes ??= publishedBy(withoutWrappers(words))
  }
  return { starts, traces, publishes }
}

/** null for what is not of the repository. */
function startOf(
  started: Started,
  surroundings: Surroundings,
  traces: Traces,
  { placeOf }: Asking,
  command: ShellCommand
): Start | null {
  const { how, name, by, folder, file } = started
  const where =
    how === 'file' ? whereaboutsOf(name, surroundings) : targetsAt(started, surroundings)
  if (where === 'outside') return null
  if (how === 'file' && where === null && !/\.\w{1,4}$|^\.\//.test(name)) return null
  if (how === 'target' && name !== '' && !isPlain(name)) return null
  const word = command.words.find(({ text }) => unquoted(text) === name) ?? command.words[0]
  return {
    ...{ how, name, by, within: file ?? folder, optional: false },
    ...placeOf(word?.start ?? command.start, name),
    where,
    before: beforeOf(traces, how === 'file' ? name : (where?.path ?? '')),
    isMadeExecutable: isCovered(traces.executable, name)
  }
}

function targetsAt({ folder, file }: Started, { folder: from, variables }: Surroundings) {
  const base = folder === null ? from : whereaboutsOf(folder, { folder: from, variables })
  if (file === null || base === 'outside') return base
  return base && whereaboutsOf(file, { folder: base, variables })
}

/** `… || true`, `… || echo`: it may fail. */
function isAllowed(command: ShellCommand, commands: readonly ShellCommand[]): boolean {
  if (command.operator !== '||') return false
  const next = commands.filter(({ start }) => start >= command.end)
  const [first] = next.toSorted((a, b) => a.start - b.start)
  return !/^(?:exit|return|die|fail|false)$/.test(first?.words[0]?.text ?? '')
}

/** Operands of `test` and `[`, and of what asks for files likewise. */
function testedNames(commands: readonly ShellCommand[]): string[] {
  return commands.flatMap(({ words: [first, ...rest] }) =>
    /^(?:\[|\[\[|test|ls|stat|command|type|which|hash)$/.test(first?.text ?? '')
      ? rest.map(({ text }) => unquoted(text)).filter((text) => /[./$]|^\w{3,}$/.test(text))
      : []
  )
}

/** Whether the script asks for the file, or for a folder above it. */
function isTested({ how, name, folder, file }: Started, tested: readonly string[]): boolean {
  const plain = (text: string) => text.replace(/^\.\//, '')
  const named = how === 'file' ? [name] : [folder, file, 'Makefile', 'package.json', 'justfile']
  return named.some(
    (each) =>
      each !== null &&
      tested.some(
        (test) => baseOf(test) === baseOf(each) || plain(each).startsWith(`${plain(test)}/`)
      )
  )
}
