import { isDeepStrictEqual } from 'node:util'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse, type YAMLMap } from 'yaml'
import type { Failure, Fix, Proposals } from '../../src/engine/types/fix.js'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import type { Fixer } from '../../src/fixers/fixer.js'
import { rules } from '../../src/rules/index.js'
import { unlessAbstained } from '../../src/workflow-file/abstain.js'
import { applyEdits, inverseOf } from '../../src/workflow-file/apply-edits.js'
import { jobsOf, stepsOf, textAt } from '../../src/workflow-file/find-nodes.js'
import type { Workflow } from '../../src/workflow-file/open-workflow.js'
import { contextOf } from './fix-case.js'

const path = '.github/workflows/ci.yml'

/** A failure of each rule that a fixer answers, at every step of a file; without a file at no place. */
export function failuresFor({ answers }: Fixer, workflow: Workflow | null): Failure[] {
  const text = (map: YAMLMap, key: string) => unlessAbstained(() => textAt(map, key))
  const places = workflow
    ? jobsOf(workflow).flatMap((job) =>
        [null, ...stepsOf(job)].map((step) => ({
          jobName: text(job.map, 'name') ?? job.id,
          stepName: step && text(step.map, 'name'),
          stepNumber: step && step.index + 2,
          command: step && (text(step.map, 'run') ?? text(step.map, 'uses'))
        }))
      )
    : [{ jobName: null, stepName: null, stepNumber: null, command: null }]
  return answers.flatMap((ruleId) =>
    places.map((place) => ({ ...place, ...failureOf(ruleId), workflowPath: path, labels: [] }))
  )
}

function failureOf(ruleId: string): Pick<Failure, 'diagnosis' | 'lines'> {
  const rule = rules.find(({ id }) => id === ruleId)
  const text = (rule && 'matches' in rule ? rule.matches[0] : undefined) ?? ''
  const evidence = [{ source: 'log' as const, text, step: null, line: 1 }]
  const category = rule?.category ?? 'unknown'
  return { diagnosis: { ruleId, category, evidence, fingerprint: ruleId }, lines: text.split('\n') }
}

/** What the fix book says of a failure, and what is wrong with it; the proof of the fix itself is not believed. */
export async function judgeFix(
  fixer: Fixer,
  failure: Failure,
  text: string
): Promise<Proposals & { wrong: string[] }> {
  const proposals = await createFixBook([fixer]).propose([failure], contextOf(text, {}, path))
  const wrong = proposals.fixes
    .filter((fix) => fix.path === path && fix.mode === undefined)
    .flatMap((fix) => faultsOf(fix, text))
  return { ...proposals, wrong }
}

function faultsOf({ edits, after, proof }: Fix, before: string): string[] {
  const faults: string[] = []
  if (applyEdits(before, edits) !== after) faults.push('the edits do not give the result')
  if (applyEdits(after, inverseOf(before, edits)) !== before) faults.push('there is no way back')
  if (refusals(after) > refusals(before)) faults.push("GitHub's parser refuses more than before")
  const gone = commentLines(before).find((line) => !after.includes(line))
  if (gone !== undefined) faults.push(`a comment is gone: ${gone}`)
  if (proof.changed !== null) faults.push(...strayJobs(before, after, proof.changed))
  return faults
}

function refusals(text: string): number {
  const { context } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().length
}

const commentLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('# '))

/** Jobs that differ, though the proof does not name them. */
function strayJobs(before: string, after: string, changed: readonly string[]): string[] {
  const jobs = (text: string) => {
    const value = parse(text, { uniqueKeys: false, logLevel: 'error' }) as { jobs?: object } | null
    return Object.entries(value?.jobs ?? {})
  }
  const old = new Map(jobs(before))
  return jobs(after)
    .filter(([id, job]) => !isDeepStrictEqual(job, old.get(id)))
    .filter(([id]) => !changed.some((place) => place.startsWith(`jobs.${id}`)))
    .map(([id]) => `the job ${id} differs, and the proof does not say so`)
}
