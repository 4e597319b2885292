import { isSeq, type YAMLSeq } from 'yaml'
import { abstain } from './abstain.js'
import type { Change } from './change.js'
import { indentedBy } from './edit-map.js'
import { endOf, entryOf, stepsOf, type JobNode } from './find-nodes.js'
import { columnOf, lineEnd, lineStart, linesAfter, newlineOf, nextLine } from './layout.js'
import type { Workflow } from './open-workflow.js'
import { dashOf, isFlow, rendered, styleOf } from './style.js'

/** Puts steps in front of the step at an index, or behind the last one; the comments above a step stay with it. */
export function insertSteps(
  workflow: Workflow,
  job: JobNode,
  index: number,
  steps: readonly Record<string, unknown>[]
): Change {
  const written = entryOf(job.map, 'steps')?.value
  if (isSeq(written) && isFlow(written)) return insertInBrackets(job, written, index, steps)
  const list = stepList(job)
  const { text } = workflow
  const column = columnOf(text, dashOf(list, text))
  const gap = isSpaced(workflow, list) ? [''] : []
  const blocks = steps.map((step) => stepLines(workflow, list, step).map(indentedBy(column)))
  const end = index === 0 ? endOfKey(job) : endOfStep(workflow, list, index - 1)
  const lines = blocks.flatMap((block) => (index === 0 ? [...block, ...gap] : [...gap, ...block]))
  return { edits: [linesAfter(text, end, lines)], changes: [[...job.path, 'steps', index]] }
}

/** In front of a step of `steps: [{…}, {…}]`. */
function insertInBrackets(
  job: JobNode,
  list: YAMLSeq,
  index: number,
  steps: readonly Record<string, unknown>[]
): Change {
  const at = (list.items[index] as { range?: [number, number, number] } | undefined)?.range?.[0]
  const values = steps.flatMap((step) => Object.values(step))
  const isPlain = values.every((value) => /^[\w./@-][\w./@ -]*$/.test(String(value)))
  if (at === undefined || !isPlain || stepsOf(job).length !== list.items.length) {
    abstain(`The steps of the job \`${job.id}\` stand in brackets.`)
  }
  const maps = steps.map((step) => {
    const entries = Object.entries(step).map(([key, value]) => `${key}: ${String(value)}`)
    return `{${entries.join(', ')}}, `
  })
  return {
    edits: [{ start: at, end: at, text: maps.join('') }],
    changes: [[...job.path, 'steps', index]]
  }
}

/** Moves a step in front of another one above it, its comments with it. */
export function moveStepUp(workflow: Workflow, job: JobNode, from: number, to: number): Change {
  const list = stepList(job)
  const { text } = workflow
  const newline = newlineOf(text)
  const start = nextLine(text, endOfStep(workflow, list, from - 1))
  const end = nextLine(text, endOfStep(workflow, list, from))
  const block = text.slice(start, end)
  const at =
    to === 0 ? nextLine(text, endOfKey(job)) : nextLine(text, endOfStep(workflow, list, to - 1))
  const closed = block.endsWith('\n') ? block : block + newline
  const moved = to === 0 ? closed.replace(/^(?:[ \t]*\r?\n)+/, '') : closed
  const isLast = end === text.length && !text.endsWith('\n')
  const gap = to === 0 && moved !== closed ? newline : ''
  const cut = isLast ? lineEnd(text, endOfStep(workflow, list, from - 1)) : start
  const edits = [
    { start: at, end: at, text: moved + gap },
    { start: cut, end, text: '' }
  ]
  const changes = Array.from({ length: from - to + 1 }, (_, offset) => [
    ...job.path,
    'steps',
    to + offset
  ])
  return { edits, changes }
}

function stepList(job: JobNode): YAMLSeq {
  const list = entryOf(job.map, 'steps')?.value
  if (!isSeq(list)) abstain(`The job \`${job.id}\` has no list of steps of its own.`)
  if (isFlow(list)) abstain(`The steps of the job \`${job.id}\` stand in brackets.`)
  if (stepsOf(job).length !== list.items.length) {
    abstain(`A step of the job \`${job.id}\` is no map of keys.`)
  }
  return list
}

function endOfKey(job: JobNode): number {
  return entryOf(job.map, 'steps')?.key.range?.[1] ?? 0
}

function endOfStep({ text }: Workflow, list: YAMLSeq, index: number): number {
  return endOf(list.items[index] as never, text)
}

/** True where most steps stand apart from the one above by a blank line. */
function isSpaced(workflow: Workflow, list: YAMLSeq): boolean {
  const { text } = workflow
  const apart = list.items.slice(1).filter((_, index) => {
    const line = nextLine(text, endOfStep(workflow, list, index))
    return text.slice(line, lineEnd(text, line)).trim() === ''
  })
  return apart.length * 2 > list.items.length - 1
}

function stepLines(workflow: Workflow, list: YAMLSeq, step: Record<string, unknown>): string[] {
  const { text } = workflow
  const dash = dashOf(list, text)
  const first = (list.items[0] as { range?: [number, number, number] }).range?.[0] ?? dash + 2
  const width = lineStart(text, first) === lineStart(text, dash) ? first - dash : 2
  return rendered(step, styleOf(workflow)).map((line, index) =>
    index === 0 ? `-${' '.repeat(width - 1)}${line}` : indentedBy(width)(line)
  )
}
