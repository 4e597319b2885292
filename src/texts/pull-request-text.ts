import { encodePullMarker } from '../engine/pull-marker.js'
import { leadJob } from '../engine/root-causes.js'
import type { FixStory, IssueText } from '../engine/texts.js'
import type { Fix, Proof } from '../engine/types/fix.js'
import type { Way } from '../engine/types/verification.js'
import type { PullMarker } from '../engine/types/tracked-pull.js'
import { plainLine } from '../logs/plain-text.js'
import { plainTitle } from '../logs/safe-text.js'
import { causeLine, evidencePart } from './diagnosis-parts.js'
import { fitting, headline } from './issue-text.js'
import { code, paragraphs, prose, shortened } from './markdown.js'

const placesAtMost = 20

/** The pull request of one fix. The marker is its first line; all state is in it, and the rest is for people. */
export function pullRequestText(story: FixStory, marker: PullMarker): IssueText {
  const { run } = story.incident
  const head = encodePullMarker(marker)
  const body = fitting([head, ...parts(story, true)], [head, ...parts(story, false)])
  return { title: plainTitle(`[Auto-Heal] Fix workflow: ${run.workflowName}`), body }
}

function parts(story: FixStory, withEvidence: boolean): (string | null)[] {
  const { incident, diagnoses, fix, issue, way } = story
  const lead = leadJob(diagnoses)
  return [
    headline(incident.run),
    lead && causeLine(lead.primary),
    withEvidence && lead ? evidencePart(lead) : null,
    '### What changes, and why',
    `**${prose(fix.title)}.** ${prose(fix.reason)}`,
    '### Proof',
    proofPart(fix),
    '### Before you merge',
    beforePart(fix, way),
    '### To decline',
    'Close this pull request: the same change is not proposed again. Or commit to its branch: then it is yours, and auto-heal leaves it alone.',
    issue === null ? null : `Fixes #${issue}`
  ]
}

/** A further fix on the same branch: what showed, what changes, its proof. */
export function stageText(story: FixStory): string {
  const { incident, diagnoses, fix } = story
  const lead = leadJob(diagnoses)
  return paragraphs([
    '### And then',
    headline(incident.run),
    lead && causeLine(lead.primary),
    `**${prose(fix.title)}.** ${prose(fix.reason)}`,
    proofPart(fix),
    fix.lookAt.length === 0 ? null : fix.lookAt.map((point) => `- ${prose(point)}`).join('\n')
  ])
}

function proofPart(fix: Fix): string {
  const { path, more = [], proof, mode, fixer } = fix
  const by = `- Made by the fixer \`${fixer}\`, from a shipped table and this repository alone; nothing of a log is in it.`
  if (mode !== undefined) {
    return [`- ${code(path)} is made executable; none of its bytes changes.`, by].join('\n')
  }
  const { findings, linesAdded, linesRemoved, comments } = proof
  if (findings === null) return otherFilePart(fix, by)
  return [
    `- GitHub's own workflow parser finds ${findings.before} problems before and ${findings.after} after; none is new.`,
    ...(more.length > 0 ? [`- ${more.length + 1} files change together: ${namedFiles(fix)}.`] : []),
    `- ${changedPlaces(proof)}`,
    `- ${linesAdded} lines added, ${linesRemoved} removed; every other byte is the same, and all ${comments} comments stand.`,
    by
  ].join('\n')
}

/** A manifest, or the files that a formatter wrote. */
function otherFilePart(fix: Fix, by: string): string {
  const { proof } = fix
  const { changed, linesAdded, linesRemoved } = proof
  return [
    `- ${linesAdded} lines added, ${linesRemoved} removed, in ${namedFiles(fix)}.`,
    changed === null
      ? '- A program of this repository wrote the change, in a job without secrets. It was checked as untrusted text: files that the failing step named, outside `.github`, unchanged since.'
      : `- ${changedPlaces(proof)}\n${by}`
  ].join('\n')
}

function namedFiles({ path, more = [] }: Fix): string {
  const files = [path, ...more.map((file) => file.path)]
  const named = files.slice(0, placesAtMost).map((file) => code(file))
  const rest = files.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} files more` : ''}`
}

function changedPlaces({ changed }: Proof): string {
  if (changed === null) return 'GitHub could not read the file before; now it can.'
  const named = changed.slice(0, placesAtMost).map((place) => code(place))
  const more = changed.length - named.length
  return `Only this differs in meaning: ${named.join(', ')}${more > 0 ? ` and ${more} places more` : ''}.`
}

function beforePart({ lookAt, disposition }: Fix, way: Way): string {
  const points = [
    ...(disposition === 'review'
      ? ['It is a draft, since this change needs a person to agree with it.']
      : []),
    ...lookAt,
    verificationByWay[way]
  ]
  return points.map((point) => `- ${prose(point)}`).join('\n')
}

const judged =
  'auto-heal sets it beside the failed run and says in a comment whether the fix holds.'

/** What has to happen before anybody knows that the fix holds. */
const verificationByWay: Record<Way, string> = {
  push: `The workflow runs on this branch; ${judged}`,
  'pull-request': `The workflow runs for this pull request; ${judged}`,
  dispatch: `auto-heal starts the workflow on this branch by \`workflow_dispatch\`; ${judged}`,
  approval: `Please press 'Approve workflows to run': GitHub holds back the runs of pull requests that the workflow's own token opens, until somebody with write access does. Then the workflow runs; ${judged} A token of an App or a person as the input \`github-token\` needs no approval.`,
  none: 'Nothing starts this workflow on a branch, so that no run can verify the fix before it is merged; with `workflow_dispatch` among its events auto-heal could. After the merge its runs are watched.'
}

/** The commit's message: what is done in a line, then why and for which run. */
export function commitText({ fix, incident: { run } }: FixStory): string {
  const title = shortened(plainLine(fix.title), 72)
  return `${title}\n\n${plainLine(fix.reason)}\n\nFailed run: ${run.url}\n`
}
