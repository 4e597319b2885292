import type { Node } from 'yaml'
import { filledIn, legsWhere, type Leg } from '../../workflow-file/matrix.js'
import type { CheckoutFacts, Place, RunFacts, Start, StepFacts } from '../types/facts.js'
import { useOf } from './job-facts.js'
import { placesInScript } from './place-in-script.js'
import { powershellStarts } from './powershell-starts.js'
import { publishingAction } from './publishing.js'
import { shellStarts, type ScriptReading } from './shell-starts.js'
import { beforeOf, bothTraces, noTraces, type Traces } from './traces.js'
import { tracesOfUse } from './traces-of-use.js'
import { rootFolder, whereaboutsOf } from './whereabouts.js'
import { namesBelow } from './workflow-facts.js'
import { placeOf, textAt, textOf, valueAt, type YamlReading } from './yaml-reading.js'

/** What steps have from their job; an action's have less. */
export interface StepsOf {
  /** null for an action's. */
  id: string | null
  isWindows: boolean
  isAllowed: boolean
  condition: string | null
  /** null where the matrix is computed. */
  legs: Leg[] | null
  shell: string | null
  folder: string | null
}

const mostLegs = 64

/** The steps of a job or an action, each with what those in front of it may have left in the workspace. */
export function stepFactsOf(
  reading: YamlReading,
  steps: readonly (Node | null)[],
  about: StepsOf
): StepFacts[] {
  reading.left.steps -= steps.length
  if (reading.left.steps < 0) throw new RangeError('The file has steps without end.')
  let traces = noTraces
  return steps.map((map, index) => {
    const { facts, left } = oneStep(reading, map, index, about, traces)
    traces = left
    return facts
  })
}

function oneStep(
  reading: YamlReading,
  map: Node | null,
  index: number,
  about: StepsOf,
  traces: Traces
): { facts: StepFacts; left: Traces } {
  const get = (key: string) => textAt(reading, map, key)
  const place: Place = { ...placeOf(reading, map), job: about.id, step: index }
  const uses = useOf(reading, map)
  const inputs = valueAt(reading, map, 'with')
  const input = (name: string) => textAt(reading, inputs, name)
  const condition = [about.condition, get('if')].filter((each) => each !== null).join(' && ')
  const optional =
    about.isAllowed || get('continue-on-error') === 'true' || /hashFiles|\bfalse\b/.test(condition)
  const run = runOf(reading, map, { ...about, condition, optional, traces })
  const used = uses ? tracesOfUse(uses.target.value, input) : noTraces
  const facts: StepFacts = {
    ...{ index, id: get('id'), name: get('name'), place, uses, run: run?.facts ?? null },
    env: namesBelow(reading, valueAt(reading, map, 'env')),
    before: beforeOf(traces, uses?.target.value ?? ''),
    checkout: uses ? checkoutOf(uses.target.value, input) : null,
    publishes: uses ? publishingAction(uses.target.value, input('push')) : (run?.publishes ?? null),
    optional
  }
  return { facts, left: bothTraces(run?.traces ?? traces, used) }
}

const runReference =
  /^\$\{\{\s*(?:github\.(?:sha|ref|head_ref|ref_name|event\.pull_request\.(?:head|merge_commit)\S*|event\.after)\s*(?:\|\|\s*)?)+\}\}$/

function checkoutOf(uses: string, input: (name: string) => string | null): CheckoutFacts | null {
  if (!/^actions\/checkout@/i.test(uses)) return null
  const path = (input('path') ?? '').replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, '')
  const [repository, ref] = [input('repository'), input('ref')]
  const isSparse = input('sparse-checkout') !== null
  return {
    folder: /[$]/.test(path) ? null : path.replace(/^(?:\.\/|\.$)+|\/+$/g, ''),
    isOwn:
      !isSparse &&
      (repository === null ||
        /^\$\{\{\s*(?:github\.repository|github\.event\.pull_request\.head\.repo\.full_name)\s*\}\}$/.test(
          repository
        )) &&
      (ref === null || ref === '' || runReference.test(ref))
  }
}

type RunAbout = StepsOf & { condition: string; optional: boolean; traces: Traces }

function runOf(reading: YamlReading, map: Node | null, about: RunAbout) {
  const node = valueAt(reading, map, 'run')
  const script = textOf(node)
  if (node === null || script === null) return null
  const shell = textAt(reading, map, 'shell') ?? about.shell
  const folder = textAt(reading, map, 'working-directory') ?? about.folder
  const placeIn = placesInScript(reading, node, script)
  const readings = versionsOf(script, folder, about).map(({ script, folder }) => {
    const where = whereaboutsOf(folder ?? '.', { folder: rootFolder, variables: new Map() })
    const at = where === 'outside' ? null : where
    const kind = kindOfShell(shell, about.isWindows)
    const asking = { folder: at, traces: about.traces, optional: about.optional, placeOf: placeIn }
    return { at: folder === null ? null : at, ...readScript(kind, script, asking) }
  })
  const starts = distinct(readings.flatMap((each) => each.starts))
  const facts: RunFacts = {
    shell,
    workingDirectory:
      folder === null ? null : folder.includes('${{') ? literalFolder(folder) : folder,
    folders: distinct(
      readings.flatMap(({ at }) =>
        at && at.path !== '' ? [{ where: at, before: beforeOf(about.traces, at.path) }] : []
      )
    ),
    starts
  }
  const traces = readings.map((each) => each.traces).reduce(bothTraces, about.traces)
  return { facts, traces, publishes: readings.find((each) => each.publishes)?.publishes ?? null }
}

/** The workspace itself is no computed folder. */
const literalFolder = (folder: string): string =>
  /^\$\{\{\s*github\.(?:workspace|action_path)\s*\}\}[^$]*$/.test(folder) ? folder : ''

type ShellKind = 'posix' | 'powershell' | 'other'

function kindOfShell(shell: string | null, isWindows: boolean): ShellKind {
  if (shell === null) return isWindows ? 'powershell' : 'posix'
  if (/\b(?:ba|z|da)?sh\b/.test(shell)) return 'posix'
  return /^(?:pwsh|powershell|cmd)\b/.test(shell) ? 'powershell' : 'other'
}

function readScript(
  kind: ShellKind,
  script: string,
  asking: Parameters<typeof shellStarts>[1]
): ScriptReading {
  if (kind === 'posix') return shellStarts(script, asking)
  if (kind === 'powershell') return powershellStarts(script, asking)
  return { starts: [], traces: { ...asking.traces, builds: true }, publishes: null }
}

/** A script and its folder in each leg of the matrix that the step runs in, those that read the same once. */
function versionsOf(script: string, folder: string | null, { legs, condition }: RunAbout) {
  const one = [{ script, folder }]
  if (!/\$\{\{\s*matrix\./.test(`${script}${folder ?? ''}`) || legs === null) return one
  const versions = legsWhere(legs, condition === '' ? null : condition).map((leg) => ({
    script: filledIn(script, leg),
    folder: folder && filledIn(folder, leg)
  }))
  const found = distinct(versions)
  return found.length > mostLegs ? one : found
}

/** By their JSON; the first of each. */
function distinct<T extends Start | object>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
