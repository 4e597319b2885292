import type { Failure } from '../../engine/types/fix.js'
import { entryOf, jobsOf, textAt, type JobNode } from '../../workflow-file/find-nodes.js'
import { nextLine } from '../../workflow-file/layout.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'

/**
 * The job that calls another workflow at the line of `(Line: 80, Col: 3)` in GitHub's refusal, or the only one that
 * calls any; null where it can't be told.
 */
export function callAtRefusedLine(workflow: Workflow, { diagnosis }: Failure): JobNode | null {
  const calling = jobsOf(workflow).filter(({ map }) => textAt(map, 'uses') !== null)
  const text = diagnosis.evidence[0]?.text ?? ''
  const line = Number(/\(Line: (\d{1,5}), Col: \d+\)/.exec(text)?.[1] ?? 0)
  const at = calling.find((job) => {
    const [start, end] = linesOf(workflow, job)
    return line >= start && line <= end
  })
  return at ?? (calling.length === 1 ? (calling[0] ?? null) : null)
}

/** 1-based lines of a job's first and last key. */
function linesOf({ text }: Workflow, { entry, map }: JobNode): [number, number] {
  const end = entryOf(map, 'uses') && map.range ? map.range[1] : 0
  return [lineOf(text, entry.key.range?.[0] ?? 0), lineOf(text, end)]
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = nextLine(text, 0); at <= offset && at < text.length; at = nextLine(text, at)) line++
  return line
}

/** Path of a called workflow of this repository; null for another repository's. */
export function localCallee(job: JobNode): string | null {
  const uses = textAt(job.map, 'uses') ?? ''
  return uses.startsWith('./') ? uses.slice(2) : null
}
