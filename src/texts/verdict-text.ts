import { commentMarker } from '../engine/issue-marker.js'
import { leadJob } from '../engine/root-causes.js'
import type { VerdictStory } from '../engine/texts.js'
import type { PullAction } from '../engine/types/plan.js'
import type { JobPair } from '../engine/types/verification.js'
import { causeLine, evidencePart } from './diagnosis-parts.js'
import { fitting } from './issue-text.js'
import { code, link, prose, table } from './markdown.js'

const rowsAtMost = 50

/** What a run says of a fix, with both runs side by side; one comment, which is edited. */
export function verdictText(story: VerdictStory, key: string): string {
  const { diagnoses, verdict, action, because } = story
  const lead = verdict.kind === 'changed' ? leadJob(diagnoses) : null
  const parts = (withEvidence: boolean) => [
    commentMarker(key),
    `### ${titles[action]}`,
    prose(verdict.reason),
    sideBySide(story),
    lead && causeLine(lead.primary),
    withEvidence && lead ? evidencePart(lead) : null,
    followUps[action],
    because === '' || action === 'confirm' || action === 'amend' ? null : prose(because)
  ]
  return fitting(parts(true), parts(false))
}

const titles: Record<PullAction['kind'], string> = {
  confirm: 'Verified',
  control: 'Green; now without the fix',
  amend: 'Not yet',
  note: 'How it stands',
  withdraw: 'It does not help',
  revert: 'Taken back',
  settle: 'Settled'
}

const followUps: Record<PullAction['kind'], string | null> = {
  confirm:
    'The failure was seen more than once without this change, and is gone with it. Ready to be merged.',
  control:
    'The failure was seen once so far. The failed jobs run again without this change: only a failure that comes back is called healed by it.',
  amend: 'The next change is on the branch; its run decides.',
  note: null,
  withdraw: 'No other change is known that may be made unasked, so this pull request is closed.',
  revert: null,
  settle: null
}

function sideBySide({ pairs, run, marker }: VerdictStory): string {
  const { run: id, attempt } = marker.failed
  const failedUrl = run.url.replace(/\d+(?:\/attempts\/\d+)?$/, `${id}/attempts/${attempt}`)
  const head = [
    'Job',
    `Without it: ${link(`run ${id}`, failedUrl)}`,
    `With it: ${link(`run ${run.id}`, run.url)}`
  ]
  return table(head, pairs.slice(0, rowsAtMost).map(rowOf))
}

function rowOf({ name, before, after }: JobPair): string[] {
  return [code(name, 100), before ?? 'not there', after ?? 'not there']
}
