import { commentMarker } from '../engine/issue-marker.js'
import { encodePullMarker } from '../engine/pull-marker.js'
import { leadJob } from '../engine/root-causes.js'
import type { FollowUpStory, IssueText } from '../engine/texts.js'
import type { Fix } from '../engine/types/fix.js'
import type { FollowUpKind } from '../engine/types/follow-up.js'
import type { PullMarker } from '../engine/types/tracked-pull.js'
import { plainTitle } from '../logs/safe-text.js'
import { causeLine, evidencePart } from './diagnosis-parts.js'
import { fitting } from './issue-text.js'
import { code, link, prose } from './markdown.js'

/** What a later run says of a fix; one comment, which is edited. */
export function followUpText(story: FollowUpStory, key: string): string {
  const { kind, run, revert } = story
  const parts = (withEvidence: boolean) => [
    commentMarker(key),
    `### ${titles[kind]}`,
    `${prose(says[kind])} ${link(`Run ${run.id}, attempt ${run.attempt}`, run.url)}, commit ${code(run.headSha.slice(0, 7))}.`,
    ...evidenceOf(story, withEvidence),
    revert === null ? null : `#${revert} takes the change back.`
  ]
  return fitting(parts(true), parts(false))
}

const titles: Record<FollowUpKind, string> = {
  'failed-again': 'Verified',
  flaky: 'Flaky, not cured',
  inconclusive: 'Not told apart from a flaky failure',
  superseded: 'Not needed any more',
  merged: 'Merged',
  held: 'It holds',
  recurred: 'The failure is back',
  'others-began': 'Other failures began',
  rejected: 'Declined'
}

const says: Record<FollowUpKind, string> = {
  'failed-again':
    'The same failure came back without this change, and the run with it is green. Ready to be merged.',
  flaky:
    'The same commit passes without this change. The failure comes and goes, and a green run with the change proves nothing, so this pull request is closed.',
  inconclusive:
    'Without this change the jobs failed for another reason this time, which says nothing of the change.',
  superseded:
    'The jobs are green on a newer commit without this change, so this pull request is closed.',
  merged: 'The failure stays away.',
  held: 'The failure has stayed away.',
  recurred: 'The failure that this change was to cure is back after its merge.',
  'others-began': 'The failure is gone, and these began with the first run after the merge.',
  rejected: 'It is not proposed again.'
}

const namedAtMost = 10

function evidenceOf({ kind, diagnoses }: FollowUpStory, withEvidence: boolean): (string | null)[] {
  if (kind === 'recurred') {
    const lead = leadJob(diagnoses)
    return [lead && causeLine(lead.primary), withEvidence && lead ? evidencePart(lead) : null]
  }
  if (kind !== 'others-began') return []
  return diagnoses.slice(0, namedAtMost).map(({ jobName, primary }) => {
    return `- ${code(jobName, 100)}: ${causeLine(primary)}`
  })
}

/** The pull request that takes a fix back, with the failure that asks for it. */
export function revertText(story: FollowUpStory, fix: Fix, marker: PullMarker): IssueText {
  const { pull, run } = story
  const parts = (withEvidence: boolean) => [
    encodePullMarker(marker),
    `#${pull.number} was to cure a failure of ${code(run.workflowName, 100)}, and it is back in ${link(`run ${run.id}`, run.url)}. This takes its change of ${code(fix.path)} back; what was changed there since stays.`,
    ...evidenceOf(story, withEvidence),
    'Merge it if the change has no use of its own, or close it: it is not opened again.'
  ]
  const title = plainTitle(`[Auto-Heal] Revert fix: ${run.workflowName}`)
  return { title, body: fitting(parts(true), parts(false)) }
}
