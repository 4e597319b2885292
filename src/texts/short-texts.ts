import { commentMarker } from '../engine/issue-marker.js'
import type { Story } from '../engine/texts.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { fitting, shortStoryPart, storyPart } from './issue-text.js'
import { code, link, paragraphs } from './markdown.js'

export function reopenedText(run: WorkflowRun): string {
  return `The failure is back in ${runLink(run)}, so this issue is open again.`
}

export function duplicateText(original: number): string {
  return `Another run reported the same failure at the same moment. #${original} keeps it.`
}

export function resolvedText(run: WorkflowRun, greens: number): string {
  const how = greens > 1 ? `green ${greens} times in a row, last` : 'green again'
  return `The same jobs are ${how} in ${runLink(run)}. Closing.`
}

/** The sticky comment on a pull request. */
export function commentText(story: Story, key: string): string {
  const marker = commentMarker(key)
  return fitting([marker, storyPart(story)], [marker, shortStoryPart(story)])
}

export function commentResolvedText(run: WorkflowRun, key: string): string {
  return paragraphs([
    commentMarker(key),
    `${code(run.workflowName, 100)} is green again in ${runLink(run)}.`
  ])
}

function runLink(run: WorkflowRun): string {
  return link(`run ${run.id}, attempt ${run.attempt}`, run.url)
}
