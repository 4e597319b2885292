import type { PlanStep } from '../../certification/artifacts/fix-plan.js'
import { plainText } from '../../logs/plain-text.js'
import { code, fence, paragraphs, prose } from '../markdown.js'
import { boundedTable, ownersOf, plural, section } from './pieces.js'
import type { Told } from './told.js'

/** What changes by itself, or would in a dry run, with its diffs. */
export function repairsPart({ plan, limits }: Told): string | null {
  if (plan === null) return null
  const steps = plan.steps.filter((step) => !needsPerson(step))
  const rows = steps.map((step) => [
    code(step.unit),
    step.strategy,
    prose(step.title, 200),
    step.state,
    prose(step.detail, 300)
  ])
  return section(plan.dry_run ? 'What would be repaired' : 'What was repaired', [
    boundedTable(['Unit', 'How', 'What', 'State', 'What came of it'], rows, limits.rows),
    diffsPart(steps, limits.diffs)
  ])
}

/** What the tool leaves to people: by unit, with who owns it. */
export function peoplePart({ plan, limits }: Told): string | null {
  if (plan === null) return null
  const steps = plan.steps.filter(needsPerson)
  const rows = steps.map((step) => [
    code(step.unit),
    `\`${step.root_cause}\``,
    ownersOf(step.escalate_to),
    paragraphs([`${prose(step.title, 200)}: ${prose(step.reason, 300)}`, prose(step.detail, 200)])
  ])
  return section('What needs a person', [
    boundedTable(['Unit', 'Root cause', 'Owner', 'Why'], rows, limits.rows),
    diffsPart(steps, limits.diffs)
  ])
}

function needsPerson({ strategy, state, disposition }: PlanStep): boolean {
  return strategy.startsWith('escalate') || state === 'escalated' || disposition === 'review'
}

function diffsPart(steps: readonly PlanStep[], longest: number): string | null {
  let left = longest
  const shown: string[] = []
  const diffs = steps.flatMap(({ unit, diff }) => (diff === null ? [] : [{ unit, diff }]))
  for (const { unit, diff } of diffs) {
    left -= plainText(diff).length
    if (left < 0) break
    shown.push(`${code(unit)}:`, fence(diff, longest))
  }
  if (diffs.length === 0) return null
  const more = diffs.length - shown.length / 2
  return paragraphs([
    ...(shown.length > 0 ? ['<details><summary>Changes</summary>', ...shown, '</details>'] : []),
    more > 0
      ? `${plural(more, 'change is', 'changes are')} too long to be shown here; the plan holds all.`
      : null
  ])
}
