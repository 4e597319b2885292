import type { Remark } from '../ports.js'
import type { CheckResult, Finding } from '../types/check.js'
import type { Discovery } from '../types/discovery.js'
import type { Place } from '../types/facts.js'
import { skipped } from './verdict.js'

/** What a checker's answer means for a unit: `codeOf` gives a remark its code, and null where it is only a warning. */
export function remarked(
  answer: Remark[] | string,
  placeOf: (remark: Remark) => Place,
  codeOf: (remark: Remark) => string | null,
  warning: string
): CheckResult {
  if (typeof answer === 'string') return skipped(answer)
  const findings = answer.map((remark): Finding & { fails: boolean } => {
    const code = codeOf(remark)
    const { message } = remark
    return {
      ...{ code: code ?? warning, message, place: placeOf(remark), about: null },
      fails: code !== null
    }
  })
  const failing = findings.filter(({ fails }) => fails)
  const told = failing.length > 0 ? failing : findings
  if (told.length === 0) return { outcome: 'passed' }
  return {
    outcome: failing.length > 0 ? 'failed' : 'warned',
    findings: told.map(({ code, message, place, about }) => ({ code, message, place, about }))
  }
}

/** A remark's place, with the job and step that it stands in as far as the file's facts tell. */
export function placeIn(discovery: Discovery, path: string): (remark: Remark) => Place {
  const facts = discovery.facts.get(path)
  const jobs = facts?.form === 'workflow' ? facts.jobs : []
  const ownSteps = facts?.form === 'action' ? facts.steps : []
  return ({ line, column }) => {
    const within = ({ place }: { place: Place }) => place.line <= line && place.column < column
    const job = jobs.findLast(({ place }) => place.line <= line)
    const inJob = job && within(job) ? job : null
    const step = (inJob?.steps ?? ownSteps).findLast(({ place }) => place.line <= line)
    const inStep = step && step.place.column <= column ? step.index : null
    return { line, column, job: inJob?.id ?? null, step: inStep }
  }
}
