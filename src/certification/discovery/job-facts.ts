import { isMap, isScalar, isSeq } from 'yaml'
import type { Entry, JobNode } from '../../workflow-file/find-nodes.js'
import { legsOf, type Leg } from '../../workflow-file/matrix.js'
import { matrixTexts } from '../../workflow-file/matrix-values.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { JobFacts, Placed, UseFacts } from '../types/facts.js'
import { stepFactsOf } from './step-facts.js'
import { namesBelow, permissionsOf } from './workflow-facts.js'
import {
  followed,
  keyOf,
  placedKey,
  placedOf,
  placeOf,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  textsOf,
  valueAt,
  valueBelow,
  type YamlReading
} from './yaml-reading.js'

/** A larger matrix is made by a program, or to keep one busy. */
const longestMatrix = 20_000

export function jobFactsOf(reading: YamlReading, entry: Entry): JobFacts {
  const id = keyOf(entry)
  const map = followed(reading, entry.value)
  const job = isMap(map) ? { id, path: ['jobs', id], entry, map } : null
  const get = (key: string) => valueAt(reading, map, key)
  const minutes = Number(textOf(get('timeout-minutes')) ?? NaN)
  return {
    id,
    name: textOf(get('name')),
    place: { ...placeOf(reading, entry.key), job: id, step: null },
    needs: textsOf(reading, get('needs')).map(({ value }) => value),
    labels: job ? labelsOf(reading, job) : [],
    env: namesBelow(reading, get('env')),
    environment: textOf(get('environment')) ?? textAt(reading, get('environment'), 'name'),
    permissions: permissionsOf(reading, get('permissions')),
    outputs: namesBelow(reading, get('outputs')),
    timeoutMinutes: Number.isFinite(minutes) ? minutes : null,
    uses: useOf(reading, map),
    steps: stepFactsOf(reading, itemsOf(reading, get('steps')), {
      id,
      isWindows: isWindowsOnly(job ? labelsOf(reading, job) : []),
      isAllowed: textOf(get('continue-on-error')) === 'true',
      condition: textOf(get('if')),
      legs: job ? legsFor(reading, job) : null,
      shell:
        textOf(valueBelow(reading, map, 'defaults', 'run', 'shell')) ??
        textOf(valueBelow(reading, reading.root, 'defaults', 'run', 'shell')),
      folder:
        textOf(valueBelow(reading, map, 'defaults', 'run', 'working-directory')) ??
        textOf(valueBelow(reading, reading.root, 'defaults', 'run', 'working-directory'))
    })
  }
}

/** `uses:` with what is handed over; null where there is none. */
export function useOf(reading: YamlReading, map: unknown): UseFacts | null {
  const target = placedOf(reading, valueAt(reading, map, 'uses'))
  if (target === null) return null
  const secrets = valueAt(reading, map, 'secrets')
  return {
    target,
    inputs: keysOf(reading, valueAt(reading, map, 'with')),
    secrets: isScalar(secrets) ? null : keysOf(reading, secrets)
  }
}

const keysOf = (reading: YamlReading, map: unknown): Placed[] =>
  entriesOf(reading, map).map((entry) => placedKey(reading, entry))

const isWindowsOnly = (labels: readonly Placed[]): boolean =>
  labels.length > 0 && labels.every(({ value }) => /^windows-/i.test(value))

/** The values of its legs; null where they are not written out. */
function legsFor(reading: YamlReading, job: JobNode): Leg[] | null {
  const matrix = valueBelow(reading, job.map, 'strategy', 'matrix')
  const [start = 0, end = 0] = matrix?.range ?? []
  if (end - start > longestMatrix) return null
  const { text, document, root } = reading
  const workflow: Workflow = { path: '', text, document, root }
  return legsOf(workflow, job)
}

function labelsOf(reading: YamlReading, job: JobNode): Placed[] {
  const value = valueAt(reading, job.map, 'runs-on')
  const labels = isMap(value) ? valueAt(reading, value, 'labels') : value
  const nodes = isSeq(labels) ? itemsOf(reading, labels) : [labels]
  const texts = nodes.map((node) => {
    const placed = placedOf(reading, node)
    const all = placed && matrixLabels(reading, job, placed.value)
    return placed && all && all.map((each) => ({ ...placed, value: each }))
  })
  return texts.every((each) => each !== null) ? texts.flat() : []
}

/** Each expression of the text multiplies the values. */
const mostTexts = 1_000_000

function matrixLabels(reading: YamlReading, job: JobNode, text: string): string[] | null {
  const expressions = text.split('${{').length - 1
  const [start = 0, end = 0] = valueBelow(reading, job.map, 'strategy', 'matrix')?.range ?? []
  if ((end - start) ** expressions > mostTexts) return null
  return matrixTexts(job, text)
}
