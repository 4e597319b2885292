import type { Failure, Sources } from '../../engine/types/fix.js'
import type { Category } from '../../engine/types/rule.js'
import type { Discovery } from '../types/discovery.js'
import { placeInWorkflow } from './place-in-workflow.js'
import type { Wrong } from './repair.js'

/** The failure of a run that a finding would become. */
interface Known {
  rule: string
  category: Category
  /** How much of the place GitHub would tell: it refuses an action or an image before the first step. */
  tells: 'file' | 'job' | 'step'
  /** GitHub's or the shell's sentence, with the file's own names in it. */
  text: (about: string, wrong: Wrong) => string
}

/** `actions/cache/restore@v3` is a part of `actions/cache`. */
const partOfAction = /^([^/@]+\/[^/@]+)[^@]*@/

/** By code of the finding. */
const known: Readonly<Record<string, Known>> = {
  'runner-gone': {
    ...{ rule: 'retired-runner-image', category: 'configuration_error', tells: 'job' },
    text: (label) => `The ${label} based runner images are now retired.`
  },
  'runner-misspelt': {
    ...{ rule: 'no-matching-runner', category: 'configuration_error', tells: 'job' },
    text: (label) => `Can't find any online runner that matches the required labels: '${label}'`
  },
  'action-refused': {
    ...{ rule: 'deprecated-action-version', category: 'configuration_error', tells: 'job' },
    text: (uses) => `It uses a deprecated version of \`${uses.replace(partOfAction, '$1: ')}\`.`
  },
  'listens-to-nothing': {
    ...{ rule: 'workflow-trigger-unreadable', category: 'configuration_error', tells: 'file' },
    text: (name, { unit }) =>
      `Encountered an issue parsing workflow trigger(s) "${name.toLowerCase()}" in a workflow "${unit.path}".`
  },
  'missing-secret': {
    ...{ rule: 'called-workflow-secret-missing', category: 'missing_credentials', tells: 'file' },
    text: (name, { evidence }) =>
      `(Line: ${evidence.line ?? 0}, Col: ${evidence.column ?? 0}): Secret ${name} is required, but not provided while calling.`
  },
  'not-executable': {
    ...{ rule: 'script-not-executable', category: 'permission_error', tells: 'step' },
    text: (path) => `${path}: Permission denied`
  },
  'missing-variable': {
    ...{ rule: 'environment-variable-missing', category: 'missing_credentials', tells: 'step' },
    text: (name) => `Environment variable ${name} is not set`
  }
}

/** What GitHub's parser has against a file is read from the file itself. */
const refusedFile: Known = {
  ...{ rule: 'workflow-file-invalid', category: 'configuration_error', tells: 'file' },
  text: () => 'The workflow is not valid.'
}

/** The failure that fixers are asked about; null for a finding that no rule stands for. */
export async function failureOf(
  wrong: Wrong,
  discovery: Pick<Discovery, 'references'>,
  sources: Sources
): Promise<Failure | null> {
  const { unit, evidence, run } = wrong
  if (!/workflow$/.test(unit.kind)) return null
  if (run) return ofRun(wrong, run)
  const { rule, category, tells, text } = knownFor(wrong) ?? noRule
  if (rule === '') return null
  const place = {
    job: tells === 'file' ? null : evidence.job,
    step: tells === 'step' ? evidence.step : null
  }
  const file = (await sources.text(unit.path)) ?? ''
  const line = text(writtenIn(wrong, discovery), wrong)
  return {
    ...failed(wrong, rule, category, line),
    ...placeInWorkflow(unit.path, file, place)
  }
}

const noRule: Known = { ...refusedFile, rule: '' }

function knownFor({ evidence, rootCause }: Wrong): Known | null {
  if (Object.hasOwn(known, evidence.code)) return known[evidence.code] ?? null
  return rootCause === 'SYNTAX_ERROR' || rootCause === 'SCHEMA_INVALID' ? refusedFile : null
}

/** What the finding names, as the unit writes it: a shell's sentence has the path so. */
function writtenIn(
  { unit, evidence }: Wrong,
  { references }: Pick<Discovery, 'references'>
): string {
  const { about, line, column } = evidence
  const named = references
    .get(unit.id)
    ?.find((each) => each.path === about && each.line === line && each.column === column)
  return named?.written ?? about ?? ''
}

function ofRun(wrong: Wrong, { job, line, diagnosis }: NonNullable<Wrong['run']>): Failure {
  const failure = failed(wrong, diagnosis.ruleId, diagnosis.category, line)
  return { ...failure, jobName: job, stepName: null, stepNumber: null, command: null }
}

function failed({ unit }: Wrong, ruleId: string, category: Category, text: string) {
  const evidence = [{ source: 'record' as const, text, step: null, line: null }]
  return {
    diagnosis: { ruleId, category, evidence, fingerprint: unit.id },
    workflowPath: unit.path,
    lines: [],
    labels: []
  }
}
