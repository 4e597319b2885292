import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import type { Edit } from '../../engine/types/fix.js'
import { applyEdits } from '../../workflow-file/apply-edits.js'
import type { Entry } from '../../workflow-file/find-nodes.js'
import type { Repair } from './repair.js'

/** A job's id with a space or a dot in it gets hyphens, and the jobs that wait for it are told. */
export const jobId: Repair = ({ text, finding }) => {
  const [, id = ''] = /^The identifier '([^']+)' is invalid\./.exec(finding.message) ?? []
  const meant = id.replace(/[^\w-]+/g, '-').replace(/-+$/, '')
  if (!/^[A-Za-z_][\w-]{0,98}$/.test(meant)) return []
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' })
  const jobs = document.get('jobs')
  const entries = isMap(jobs) ? (jobs.items as Entry[]) : []
  const named = entries.filter(({ key }) => key.value === id).map(({ key }) => key)
  const isTaken = entries.some(({ key }) => key.value === meant)
  if (named.length !== 1 || isTaken || isReadAs(text, id)) return []
  const uses = [...named, ...entries.flatMap(needsOf).filter(({ value }) => value === id)]
  const after = applyEdits(text, uses.map(toldAs(meant)))
  const title = `Name the job on line ${finding.line} \`${meant}\`, since its id may hold letters, digits, - and _ alone`
  return after === null ? [] : [{ text: after, title, needsReview: true }]
}

const toldAs =
  (meant: string) =>
  ({ range }: Scalar): Edit => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: meant })

/** `needs['a b']` */
const isReadAs = (text: string, id: string): boolean => text.includes(`['${id}']`)

function needsOf({ value: job }: Entry): Scalar[] {
  const needs = isMap(job) ? (job.get('needs', true) as unknown) : undefined
  if (isScalar(needs)) return [needs]
  return isSeq(needs) ? needs.items.filter((item) => isScalar(item)) : []
}
