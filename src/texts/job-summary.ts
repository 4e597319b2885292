import type { ActionOutcome, Check, Outcome } from '../engine/types/plan.js'
import type { Proposals } from '../engine/types/fix.js'
import { unknownRateOf, unknownText } from '../engine/unknown-rate.js'
import { leadJob } from '../engine/root-causes.js'
import {
  causeLine,
  evidencePart,
  jobsPart,
  missingPart,
  remedyPart,
  secondOpinionPart
} from './diagnosis-parts.js'
import { code, fence, link, paragraphs, prose, table } from './markdown.js'

const warningLongest = 1_000
const diffLongest = 10_000

/** The job summary: for each run a verdict and the plan with every check behind it. */
export function jobSummary(
  outcomes: Outcome[],
  dryRun: boolean,
  warnings: readonly string[] = [],
  unkept: string | null = null
): string {
  if (outcomes.length === 0) return '## auto-heal\n\nNo run needs looking into.\n'
  return `${paragraphs([
    '## auto-heal',
    dryRun ? 'Dry run: nothing was changed.' : null,
    warningsPart(warnings),
    ...outcomes.map(runPart),
    unknownPart(outcomes),
    unkeptPart(outcomes, unkept)
  ])}\n`
}

/** As they are, to be found again in the file: in a fence nothing of them is markup. */
function warningsPart(warnings: readonly string[]): string | null {
  if (warnings.length === 0) return null
  return paragraphs([
    "The repository's own rows need a look:",
    ...warnings.map((warning) => fence(warning, warningLongest))
  ])
}

/** Of one run whose causes are all known it says nothing. */
function unknownPart(outcomes: Outcome[]): string | null {
  const rate = unknownRateOf(outcomes)
  const worth = rate.unknown > 0 || (outcomes.length > 1 && rate.of > 0)
  return worth ? `${unknownText(rate)}.` : null
}

/** Said once: what could not be read of the history may stand among a run's gaps. */
function unkeptPart(outcomes: Outcome[], unkept: string | null): string | null {
  const said = outcomes.some(({ gaps }) => gaps.includes(unkept ?? ''))
  return unkept === null || said ? null : `Nothing of this is kept in the history. ${prose(unkept)}`
}

function runPart(outcome: Outcome): string {
  const { run, incident, diagnoses, proposals, plan, actions, gaps, lessons } = outcome
  const lead = leadJob(diagnoses)
  return paragraphs([
    `### ${code(run.workflowName, 100)}: ${link(`run ${run.id}, attempt ${run.attempt}`, run.url)}`,
    lead && causeLine(lead.primary),
    lead && evidencePart(lead),
    lead && secondOpinionPart(lead),
    lead && remedyPart(lead.primary),
    diagnoses.length > 0 ? jobsPart(diagnoses) : null,
    proposalsPart(proposals),
    incident && missingPart(incident),
    lessonsPart(lessons),
    actionsPart(actions),
    gapsPart(gaps),
    checksPart(plan.checks)
  ])
}

/** What fixers propose, and why those that answer the failure propose nothing. */
function proposalsPart({ fixes, abstained }: Proposals): string | null {
  if (fixes.length === 0 && abstained.length === 0) return null
  return paragraphs([
    '#### Fixes',
    ...fixes.flatMap(({ fixer, title, reason, disposition, diff }) => [
      `**${prose(title)}** (\`${fixer}\`, ${disposition}): ${prose(reason)}`,
      fence(diff, diffLongest)
    ]),
    abstained
      .map(({ fixer, reason }) => `- \`${fixer}\` proposes nothing: ${prose(reason)}`)
      .join('\n')
  ])
}

function actionsPart(actions: ActionOutcome[]): string {
  if (actions.length === 0) return 'Nothing was done; the checks below say why.'
  const rows = actions.map(({ kind, status, detail, url }) => [
    kind,
    url === null ? status : link(status, url),
    prose(detail)
  ])
  return table(['Action', 'Status', 'What happened'], rows)
}

function lessonsPart(lessons: string[]): string | null {
  if (lessons.length === 0) return null
  return [
    'By the history of this repository:',
    '',
    ...lessons.map((each) => `- ${prose(each)}`)
  ].join('\n')
}

function gapsPart(gaps: string[]): string | null {
  if (gaps.length === 0) return null
  return ['Could not be read:', '', ...gaps.map((gap) => `- ${prose(gap)}`)].join('\n')
}

function checksPart(checks: Check[]): string | null {
  if (checks.length === 0) return null
  const rows = checks.map(({ id, of, holds, reason }) => [
    `\`${id}\``,
    of,
    holds ? 'holds' : '**veto**',
    prose(reason)
  ])
  const body = table(['Check', 'Of', 'Answer', 'Why'], rows)
  return paragraphs(['<details><summary>Checks of the plan</summary>', body, '</details>'])
}
