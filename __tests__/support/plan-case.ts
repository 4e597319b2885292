import type { UnitFailure } from '../../src/certification/artifacts/failure-report.js'
import type { FindingStatus } from '../../src/certification/artifacts/runtime-status.js'
import { classify } from '../../src/certification/classify/classify.js'
import { planRepairs } from '../../src/certification/plan/plan-repairs.js'
import type { PlanContext, PlannedRepair } from '../../src/certification/plan/repair.js'
import type { RunDiagnosis, WorkflowRecord } from '../../src/certification/ports.js'
import type { Discovery, Reference } from '../../src/certification/types/discovery.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import type { Unit } from '../../src/certification/types/unit.js'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import { fixers } from '../../src/fixers/index.js'
import { defaultFixRules } from '../../src/engine/types/fix.js'
import type { RootCause } from '../../src/engine/types/category-map.js'
import { aStatus } from './certification-values.js'

/** A repository, what its units are, and what was found of them. */
export interface PlanCase {
  files: Record<string, string>
  /** Modes other than 100644. */
  modes?: Record<string, string>
  units: readonly Unit[]
  /** By id of the unit. */
  findings: Readonly<Record<string, FindingStatus[]>>
  references?: Readonly<Record<string, Reference[]>>
  /** By path of the workflow. */
  runs?: Readonly<Record<string, RunDiagnosis>>
  about?: Partial<PlanContext>
}

const causes: Readonly<Record<string, RootCause>> = {
  'runner-gone': 'VERSION_MISMATCH',
  'action-refused': 'VERSION_MISMATCH',
  'not-executable': 'PERMISSION_DENIED',
  'missing-file': 'FILE_NOT_FOUND',
  'missing-action': 'FILE_NOT_FOUND',
  'missing-workflow': 'FILE_NOT_FOUND',
  'missing-variable': 'ENV_MISSING',
  'listens-to-nothing': 'CONFIG_INVALID',
  'missing-secret': 'ENV_MISSING',
  'workflow-invalid': 'SCHEMA_INVALID',
  'config-invalid': 'SCHEMA_INVALID',
  'script-syntax': 'SYNTAX_ERROR',
  'run-timeout': 'TIMEOUT',
  'run-network-error': 'NETWORK_FAIL',
  'run-test-failure': 'LOGIC_ERROR',
  'run-configuration-error': 'CONFIG_INVALID',
  unreachable: 'NETWORK_FAIL'
}

export const checks = [{ id: 'check', codes: causes }]

/** As the config has it that says nothing. */
export const asDefault: PlanContext['whyNot'] = ({ disposition }) =>
  disposition === 'safe' ? null : 'A person decides.'

export function contextOf(given: PlanCase): PlanContext {
  const modes = new Map(
    Object.keys(given.files).map((path) => [path, given.modes?.[path] ?? '100644'])
  )
  const files = [...modes].map(([path, mode]) => [path, { path, mode, size: 0 }] as const)
  const workflows = Object.entries(given.runs ?? {}).map(
    ([path, diagnosis]): [string, WorkflowRecord] => [
      path,
      { state: 'active', branches: [], diagnosis }
    ]
  )
  const discovery: Discovery = {
    units: new Map(given.units.map((unit) => [unit.id, unit])),
    files: new Map(files),
    texts: new Map(Object.entries(given.files)),
    facts: new Map(),
    references: new Map(Object.entries(given.references ?? {})),
    problems: new Map()
  }
  return {
    discovery,
    sources: {
      modes: () => Promise.resolve(modes),
      text: (path) => Promise.resolve(given.files[path] ?? null)
    },
    book: createFixBook(fixers),
    fixSettings: defaultFixRules.settings,
    settings: defaultCertification,
    checks,
    runs: given.runs ? { workflows: new Map(workflows), gaps: [] } : null,
    attemptsOf: () => 0,
    limits: { attemptsAUnit: 3 },
    whyNot: asDefault,
    ...given.about
  }
}

export function failuresOf(given: PlanCase): UnitFailure[] {
  const statuses = given.units.map(({ id }) => aStatus(id, given.findings[id] ?? []))
  return classify({ units: new Map(given.units.map((unit) => [unit.id, unit])) }, statuses, checks)
}

export const planOf = (given: PlanCase): Promise<PlannedRepair[]> =>
  planRepairs(failuresOf(given), contextOf(given))

/** What people look at first. */
export const inShort = ({ step }: PlannedRepair) =>
  [step.unit, step.strategy, step.disposition, step.fixer].join(' | ')

/** The files after the changes of these steps, each made for the text that is there. */
export function after(
  files: Readonly<Record<string, string>>,
  repairs: readonly PlannedRepair[]
): Record<string, string> {
  const texts = { ...files }
  for (const { path, before, after: now } of repairs.flatMap(({ changes }) => changes)) {
    if (texts[path] !== before) throw new Error(`A change of ${path} is made for another text.`)
    texts[path] = now
  }
  return texts
}
