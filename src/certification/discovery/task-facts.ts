import type { FileFacts, Start, TargetFacts } from '../types/facts.js'
import { shellStarts } from './shell-starts.js'
import { noTraces } from './traces.js'
import { ownFolder, whereaboutsOf } from './whereabouts.js'
import type { Entry } from '../../workflow-file/find-nodes.js'
import {
  entriesOf,
  followed,
  itemsOf,
  keyOf,
  placeOf,
  readYaml,
  textAt,
  textOf,
  textsOf,
  valueAt,
  type YamlReading
} from './yaml-reading.js'

/** What a Taskfile says of itself. */
export function taskFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const tasks = entriesOf(reading, valueAt(reading, reading.root, 'tasks'))
  const targets = tasks.flatMap((entry) => targetsOf(reading, entry))
  const includes = entriesOf(reading, valueAt(reading, reading.root, 'includes'))
  const isOpen = includes.length > 0 || targets.some(({ name }) => name.includes('*'))
  return { form: 'targets', by: 'task', targets, open: isOpen }
}

/** A task, and each name that it has besides. */
function targetsOf(reading: YamlReading, entry: Entry): TargetFacts[] {
  const { value } = entry
  const [start, end] = followed(reading, value)?.range ?? [0, 0]
  const own: TargetFacts = {
    name: keyOf(entry),
    line: placeOf(reading, entry.key).line,
    text: reading.text.slice(start, end),
    starts: startsOf(reading, value)
  }
  const aliases = textsOf(reading, valueAt(reading, value, 'aliases'))
  return [own, ...aliases.map((alias) => ({ ...own, name: alias.value, line: alias.line }))]
}

function startsOf(reading: YamlReading, task: unknown): Start[] {
  const dir = textAt(reading, task, 'dir')
  const found = whereaboutsOf(dir ?? '.', { folder: ownFolder, variables: new Map() })
  const folder = found === 'outside' ? null : found
  const body = followed(reading, task)
  const cmds = valueAt(reading, task, 'cmds') ?? valueAt(reading, task, 'cmd') ?? body
  const items = textOf(cmds) === null ? itemsOf(reading, cmds) : [cmds]
  const commands = items.flatMap((item): Start[] => {
    const place = placeOf(reading, item)
    const called = textAt(reading, item, 'task')
    if (called !== null) return [taskStart(called, place)]
    const script = (textOf(item) ?? textAt(reading, item, 'cmd'))?.replace(/\{\{.*?\}\}/g, '$$X')
    const traces = { ...noTraces, builds: true }
    const optional = textAt(reading, item, 'ignore_error') === 'true'
    return shellStarts(script ?? '', { folder, traces, optional, placeOf: () => place }).starts
  })
  const needs = itemsOf(reading, valueAt(reading, task, 'deps')).flatMap((item) => {
    const name = textOf(item) ?? textAt(reading, item, 'task')
    return name === null ? [] : taskStart(name, placeOf(reading, item))
  })
  return [...needs, ...commands]
}

const taskStart = (name: string, place: { line: number; column: number }): Start => ({
  ...{ how: 'target', name, by: 'task', within: null, ...place },
  ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
})
