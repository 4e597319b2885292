import { answersFor } from './answers-for.js'
import { pathsOf, type Answer, type PlanContext, type Wrong } from './repair.js'
import { sourcesAfter, type Changed } from './sources-after.js'

/** A change that fits the texts that those before it leave. */
export interface Composed {
  answer: Answer
  /** Why it is not done unasked; null where it is. */
  whyNot: string | null
}

/** What becomes of the findings, in the order in which the changes have to be applied. */
export interface Composition {
  changes: Composed[]
  /** By key of a finding that needs no change of its own: the one that cures it. */
  along: ReadonlyMap<string, Composed>
  /** By key of a finding that no change answers: why. */
  reasons: ReadonlyMap<string, string>
  /** Keys of findings whose change is looked for again once another one of the same file is decided on. */
  waiting: ReadonlySet<string>
}

/** What the work on one plan shares. */
interface Desk {
  about: PlanContext
  wrongs: ReadonlyMap<string, Wrong>
  changed: Changed
  changes: Composed[]
  along: Map<string, Composed>
  reasons: Map<string, string>
  waiting: Set<string>
}

/**
 * Changes for findings of one unit after the other, so that all of them can be applied in their order. What is done
 * unasked goes first. A change of a file that an earlier one changes is proposed anew on the text which that leaves;
 * of those that wait for a person one a file is planned, since nobody knows whether the first will be taken.
 */
export async function composeAnswers(
  wrongs: readonly Wrong[],
  about: PlanContext
): Promise<Composition> {
  const desk: Desk = {
    about,
    wrongs: new Map(wrongs.map((wrong) => [wrong.key, wrong])),
    changed: sourcesAfter(about.sources),
    ...{ changes: [], along: new Map(), reasons: new Map(), waiting: new Set() }
  }
  const open: Answer[] = []
  for (const group of groupsOf(wrongs)) {
    const { found, reasons } = await answersFor(group, about, about.sources)
    for (const [key, reason] of reasons) desk.reasons.set(key, reason)
    open.push(...found)
  }
  const later: Answer[] = []
  for (const answer of open) {
    for (const now of await renewed(answer, desk)) {
      if (whyNot(now, about) === null) take(now, desk)
      else later.push(now)
    }
  }
  for (const answer of later) await takeForReview(answer, desk)
  return desk
}

/** A fixer's work on one unit is asked for at once, so that one change answers all it can. */
function groupsOf(wrongs: readonly Wrong[]): Wrong[][] {
  const groups = new Map<string, Wrong[]>()
  for (const wrong of wrongs) {
    const group = groups.get(wrong.unit.id)
    if (group) group.push(wrong)
    else groups.set(wrong.unit.id, [wrong])
  }
  return [...groups.values()]
}

/** A working copy has no runs, so that nothing would tell there whether it helps. */
const onlyARun = 'Only a run can show whether it helps; offer it as a pull request.'

const whyNot = (answer: Answer, about: PlanContext): string | null =>
  answer.isOfRun ? onlyARun : about.whyNot({ ...answer, paths: pathsOf(answer) })

/** As it is where no earlier change touches its files; else what is proposed after those. */
async function renewed(answer: Answer, desk: Desk): Promise<Answer[]> {
  const { about, changed, wrongs } = desk
  if (!pathsOf(answer).some((path) => changed.has(path))) return [answer]
  const asked = answer.answers.flatMap((key) => wrongs.get(key) ?? [])
  const { found } = await answersFor(asked, about, changed.sources)
  const answered = new Set(found.flatMap(({ answers }) => answers))
  const left = answer.answers.filter((key) => !answered.has(key))
  const earlier = desk.changes.find((each) => isLike(each.answer, answer))
  for (const key of left) {
    if (earlier) desk.along.set(key, earlier)
    else desk.waiting.add(key)
  }
  return found
}

/** The same fixer at work on the same file: what it has nothing more to say of is cured. */
const isLike = (one: Answer, other: Answer): boolean =>
  one.fixer === other.fixer && pathsOf(other).every((path) => pathsOf(one).includes(path))

/** What becomes safe only on top of the other changes is not done in this cycle: it would need to go first. */
const comesLate = 'It is done in the next cycle, since changes of the same file go first.'

function take(answer: Answer, { about, changed, changes }: Desk): void {
  changes.push({ answer, whyNot: whyNot(answer, about) })
  changed.add(answer.changes)
}

async function takeForReview(answer: Answer, desk: Desk): Promise<void> {
  const { about, changes, along, waiting } = desk
  for (const now of await renewed(answer, desk)) {
    const rival = changes.find(
      (each) =>
        each.whyNot !== null && pathsOf(now).some((path) => pathsOf(each.answer).includes(path))
    )
    if (!rival) changes.push({ answer: now, whyNot: whyNot(now, about) ?? comesLate })
    for (const key of rival ? now.answers : []) {
      if (rival?.answer.diff === now.diff) along.set(key, rival)
      else waiting.add(key)
    }
  }
}
