import { isMap, isSeq, type Node } from 'yaml'
import type { FixTemplate, YamlPath } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import type { Change } from '../workflow-file/change.js'
import { insertKey, setKey, type MapAt } from '../workflow-file/edit-map.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { entryOf, isBlockScalar, scalarAt } from '../workflow-file/find-nodes.js'
import { inlineScalar } from '../workflow-file/style.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob, failingStep } from './book/place.js'

/** Makes the edit that the config ties to a rule. */
export const applyTemplate: WorkflowFixer = {
  id: 'apply-template',
  summary: 'Makes the edit that a template of the config names for a rule.',
  disposition: 'safe or review',
  answers: [],
  answersBy: (ruleId, { templates }) => templates.some(({ rule }) => rule === ruleId),
  propose(problem) {
    const { ruleId } = problem.failure.diagnosis
    const template = problem.settings.templates.find(({ rule }) => rule === ruleId)
    if (!template) abstain('The config has no template for this failure.')
    const path = placed(problem, template.path)
    return {
      disposition: template.disposition ?? 'review',
      title: template.title,
      reason: 'A template of the config names this edit for the rule that matched.',
      lookAt: [],
      ...edited(problem, template, path)
    }
  }
}

/** The path with the failing job and step in the place of `{job}` and `{step}`. */
function placed(problem: Problem, path: YamlPath): YamlPath {
  return path.map((part) => {
    if (part === '{job}') return failingJob(problem).id
    return part === '{step}' ? failingStep(problem).step.index : part
  })
}

function edited(problem: Problem, { action, value }: FixTemplate, path: YamlPath): Change {
  const key = path.at(-1)
  if (key === undefined) abstain('The path of the template is empty.')
  const parent = path.slice(0, -1)
  const node = nodeAt(problem, parent)
  if (isSeq(node)) return insertedStep(problem, { action, value }, path)
  if (!isMap(node)) return belowNothing(problem, { action, value }, path)
  const at = { map: node, path: parent }
  const isThere = entryOf(node, String(key)) !== null
  if (action === 'insert') return insertKey(problem.workflow, at, String(key), value)
  if (action === 'replace' && !isThere) abstain('The template replaces what is not there.')
  return lineOf(at, String(key), value) ?? setKey(problem.workflow, at, String(key), value)
}

/** A list or map in the place of a plain value, in brackets on its line; null where it is none of these. */
function lineOf({ map, path }: MapAt, key: string, value: unknown): Change | null {
  const old = scalarAt(map, key)
  if (!old?.range || old.value === null || typeof value !== 'object' || isBlockScalar(old))
    return null
  const [start, end] = old.range
  return {
    edits: [{ start, end, text: inlineScalar(value, true, 'block') }],
    changes: [[...path, key]]
  }
}

/** The node below a path; null where there is none. */
function nodeAt({ workflow }: Problem, path: YamlPath): Node | null {
  const found = path.length === 0 ? workflow.root : workflow.document.getIn(path, true)
  return (found ?? null) as Node | null
}

/** `env.X` where there is no `env`: the outermost map that is missing is made with all below it. */
function belowNothing(
  problem: Problem,
  { action, value }: Pick<FixTemplate, 'action' | 'value'>,
  path: YamlPath
): Change {
  const [key, parent] = [path.at(-1), path.slice(0, -1)]
  if (action === 'replace' || nodeAt(problem, parent) || parent.length === 0) {
    abstain('There is no place in the file for the edit of the template.')
  }
  if (typeof key !== 'string') abstain('The list that the template names is not there.')
  return edited(
    problem,
    { rule: '', title: '', path, action: 'set', value: { [key]: value } },
    parent
  )
}

/** A step in front of another one. */
function insertedStep(
  problem: Problem,
  { action, value }: Pick<FixTemplate, 'action' | 'value'>,
  path: YamlPath
): Change {
  const [index, list, id] = [path.at(-1), path.at(-2), path.at(-3)]
  const job = failingJob(problem)
  const isStep = action === 'insert' && list === 'steps' && id === job.id
  if (!isStep || typeof index !== 'number' || typeof value !== 'object' || value === null) {
    abstain(
      'A template may put a step into the steps of the failing job, and change no other list.'
    )
  }
  return insertSteps(problem.workflow, job, index, [value as Record<string, unknown>])
}
