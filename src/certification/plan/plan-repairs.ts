import type { UnitFailure } from '../artifacts/failure-report.js'
import type { Unit } from '../types/unit.js'
import { composeAnswers, type Composed, type Composition } from './compose-answers.js'
import {
  alongStep,
  changeStep,
  escalation,
  rerunStep,
  retryStep,
  waitingStep
} from './plan-steps.js'
import type { PlanContext, PlannedRepair, Wrong } from './repair.js'
import { wrongsOf } from './wrongs-of.js'

/** A failing unit with its findings. */
interface Case {
  failure: UnitFailure
  unit: Unit
  wrongs: Wrong[]
  /** True where it was tried as often as it may be: then it is for people. */
  isSpent: boolean
}

/** A step before its number, with the change it stands for. */
interface Draft {
  repair: PlannedRepair
  of: Composed | null
}

/**
 * What is done about each failing unit, given causes before what they make fail: at least one step each. Nothing is
 * written. What is done unasked comes first, and all diffs apply in the order of the steps.
 */
export async function planRepairs(
  failures: readonly UnitFailure[],
  about: PlanContext
): Promise<PlannedRepair[]> {
  const cases = failures.flatMap((failure) => caseOf(failure, about) ?? [])
  const open = cases.filter(({ isSpent }) => !isSpent).flatMap(({ wrongs }) => wrongs)
  const composition = await composeAnswers(open, about)
  const rerun = new Set(cases.filter((each) => isTransient(each)).map(({ unit }) => unit.id))
  const drafts = cases.flatMap((each) => draftsOf(each, composition, rerun, about))
  return inOrder(drafts, composition)
}

function caseOf(failure: UnitFailure, about: PlanContext): Case | null {
  const unit = about.discovery.units.get(failure.unit)
  if (!unit) return null
  const isSpent = about.attemptsOf(unit.id) >= about.limits.attemptsAUnit
  return { failure, unit, isSpent, wrongs: wrongsOf(failure, unit, about) }
}

/** One finding that does not pass by itself would make the run fail again. */
const isTransient = ({ wrongs, isSpent }: Case): boolean =>
  !isSpent && wrongs.length > 0 && wrongs.every(({ run }) => run?.diagnosis.transient === true)

function draftsOf(
  each: Case,
  composition: Composition,
  rerun: ReadonlySet<string>,
  about: PlanContext
): Draft[] {
  const { failure, unit, wrongs, isSpent } = each
  const alone = (repair: PlannedRepair): Draft[] => [{ repair, of: null }]
  if (failure.upstream !== null) {
    return alone(waitingStep(unit, failure.upstream, rerun.has(failure.upstream), about))
  }
  const [first] = wrongs
  if (!first || isSpent) return alone(escalation(unit, failure.root_cause, whySpent(each), about))
  if (first.run && rerun.has(unit.id)) return alone(rerunStep(first, first.run.runId, about))
  const changes = changesFor(wrongs, composition, about)
  const left = wrongs.filter(({ key }) => !answeredBy(key, composition))
  return [...changes, ...restOf(left, changes.length > 0, composition, about)]
}

const whySpent = ({ isSpent }: Case): string =>
  isSpent
    ? 'It was repaired as often as it may be, and still fails.'
    : 'Its status tells no finding that a repair could be looked for.'

const answeredBy = (key: string, { changes, along }: Composition): Composed | undefined =>
  along.get(key) ?? changes.find(({ answer }) => answer.answers.includes(key))

/** One step for each change; it belongs to the unit of the first finding that it answers. */
function changesFor(
  wrongs: readonly Wrong[],
  composition: Composition,
  about: PlanContext
): Draft[] {
  const seen = new Set<Composed>()
  return wrongs.flatMap((wrong) => {
    const composed = answeredBy(wrong.key, composition)
    if (!composed || seen.has(composed)) return []
    seen.add(composed)
    const isOwn = composed.answer.answers.includes(wrong.key)
    const repair = isOwn ? changeStep(wrong, composed, about) : alongStep(wrong, composed, about)
    return [{ repair, of: composed }]
  })
}

/** What no change answers: passes by itself after one, waits, may pass, or is for people. */
function restOf(
  left: readonly Wrong[],
  isMended: boolean,
  { reasons, waiting }: Composition,
  about: PlanContext
): Draft[] {
  const lasting = left.filter(({ run }) => run?.diagnosis.transient !== true)
  const late = lasting.find(({ key }) => waiting.has(key))
  const others = lasting.filter(({ key }) => !waiting.has(key))
  const rest = late ? [retryStep(late, waits, about)] : []
  const [first] = others
  if (first && !isMended && others.every(mayPass)) rest.push(retryStep(first, mayBeThere, about))
  else if (first) {
    const told = others.flatMap(({ key }) => reasons.get(key) ?? [])
    const reason = [...new Set(told)].join(' ') || 'No repair is known that is sure to be right.'
    rest.push(escalation(first.unit, first.rootCause, reason, about))
  }
  return rest.map((repair) => ({ repair, of: null }))
}

const waits =
  'Another change of the same file goes first; one for this is looked for in the next cycle.'

const mayBeThere = 'What it could not reach may be there again then.'

const mayPass = ({ rootCause, run }: Wrong): boolean =>
  rootCause === 'NETWORK_FAIL' && run?.diagnosis.transient !== false

function inOrder(drafts: readonly Draft[], { changes }: Composition): PlannedRepair[] {
  const rankOf = ({ of, repair }: Draft): number => {
    if (repair.changes.length > 0 && of) return changes.indexOf(of)
    return repair.rerun ? changes.length : changes.length + 1
  }
  const isUnasked = ({ of, repair }: Draft) =>
    repair.rerun !== null || (repair.changes.length > 0 && of?.whyNot === null)
  const unasked = drafts.filter(isUnasked).sort((a, b) => rankOf(a) - rankOf(b))
  const ordered = [...unasked, ...drafts.filter((each) => !isUnasked(each))]
  const orderOf = (of: Composed | null) =>
    ordered.findIndex((each) => each.of === of && each.repair.changes.length > 0) + 1
  return ordered.map(({ repair, of }, index) => ({
    ...repair,
    step: { ...repair.step, order: index + 1 },
    curedBy: of && repair.changes.length === 0 ? orderOf(of) : null
  }))
}
