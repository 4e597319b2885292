import { encodeMarker } from '../engine/issue-marker.js'
import { leadJob } from '../engine/root-causes.js'
import type { SinceGreen } from '../engine/since-green.js'
import type { IssueText, Story } from '../engine/texts.js'
import type { IssueMarker, TrackedIssue } from '../engine/types/tracked-issue.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { plainTitle } from '../logs/safe-text.js'
import {
  causeLine,
  commandPart,
  evidencePart,
  failingTestsPart,
  jobsPart,
  missingPart,
  remedyPart,
  secondOpinionPart
} from './diagnosis-parts.js'
import { fixesPart } from './fix-part.js'
import { code, link, paragraphs, prose } from './markdown.js'

/** The one issue of a failure. The marker is its first line; all state is in it, and the rest is for people. */
export function issueText(
  story: Story,
  marker: IssueMarker,
  earlier: TrackedIssue | null,
  mentions: string[]
): IssueText {
  const { run } = story.incident
  const head = [encodeMarker(marker), mentions.join(' ')]
  const body = fitting(
    [
      ...head,
      storyPart(story),
      sincePart(story.since),
      seenPart(marker, run, earlier),
      silencePart
    ],
    [...head, shortStoryPart(story), seenPart(marker, run, earlier), silencePart]
  )
  return { title: plainTitle(`[Auto-Heal] Workflow Failure: ${run.workflowName}`), body }
}

/** GitHub takes 65,536 characters (A9.1). */
const longestBody = 65_000

/** The whole text, or the short one where names and lines of many backticks blow it up. */
export function fitting(whole: (string | null)[], short: (string | null)[]): string {
  const text = paragraphs(whole)
  return text.length <= longestBody ? text : paragraphs(short)
}

export function shortStoryPart({ incident: { run }, diagnoses }: Story): string {
  const lead = leadJob(diagnoses)
  return paragraphs([
    headline(run),
    lead && causeLine(lead.primary),
    lead && remedyPart(lead.primary),
    'The evidence is too long to be shown here; the job summary and the report of the run hold it.'
  ])
}

/** What failed, why, the proof and the way on; the same in an issue and in a comment. */
export function storyPart(story: Story): string {
  const { incident, diagnoses } = story
  const lead = leadJob(diagnoses)
  return paragraphs([
    headline(incident.run),
    lead && causeLine(lead.primary),
    '### Evidence',
    lead && evidencePart(lead),
    lead && secondOpinionPart(lead),
    lead && failingTestsPart(lead.primary),
    '### What to do',
    lead && remedyPart(lead.primary),
    fixesPart(story.offers),
    lead && commandPart(lead),
    '### Failed jobs',
    jobsPart(diagnoses),
    missingPart(incident)
  ])
}

export function headline(run: WorkflowRun): string {
  const on = run.headBranch === null ? '' : ` on ${code(run.headBranch, 100)}`
  const attempt = link(`run ${run.id}, attempt ${run.attempt}`, run.url)
  return `${code(run.workflowName, 100)} failed${on} in ${attempt} (${code(run.event, 50)}, ${code(run.headSha.slice(0, 7))}).`
}

function sincePart({ green, commits, compareUrl }: SinceGreen): string | null {
  if (green === null || compareUrl === null) return null
  const lines = commits.map(({ sha, message, author }) => {
    const subject = code(message.split('\n')[0] ?? '', 100)
    return `- ${code(sha.slice(0, 7))} ${subject} by ${code(author, 50)}`
  })
  const comparison = link('all commits', compareUrl)
  return paragraphs([
    '### Since the last green run',
    `${link(`Run ${green.id}`, green.url)} was green. Pushed since (${comparison}):`,
    lines.join('\n')
  ])
}

function seenPart(marker: IssueMarker, run: WorkflowRun, earlier: TrackedIssue | null): string {
  const runs = marker.seen.map((entry) => {
    const [id = '', attempt = ''] = entry.split('/')
    return link(entry, run.url.replace(/\d+(?:\/attempts\/\d+)?$/, `${id}/attempts/${attempt}`))
  })
  const times = marker.occurrences === 1 ? 'once' : `${marker.occurrences} times`
  return paragraphs([
    '### Occurrences',
    `Seen ${times}, first ${marker.firstSeen}, last ${marker.lastSeen}. Runs: ${runs.join(', ')}.`,
    earlier && `It happened before: #${earlier.number}.`
  ])
}

const silencePart = safeNote(
  'This issue is kept by auto-heal: it is updated when the failure recurs and closed when the same jobs are green again. ' +
    'Close it as not planned, or add the label auto-heal:ignore, and this failure is left alone.'
)

function safeNote(text: string): string {
  return `<sub>${prose(text)}</sub>`
}
