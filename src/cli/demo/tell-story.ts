import type { Report } from '../../report/report-schema.js'

export type Story = Report['outcomes'][number]

/** How the terminal shows emphasis; plain text gives both back as they are. */
export interface Emphasis {
  strong: (text: string) => string
  faint: (text: string) => string
}

/** What a user would see of one run: verdict, proof, what was done. */
export function tellStory(story: Story, { strong, faint }: Emphasis): string[] {
  const { run, diagnoses, actions } = story
  const state = run.conclusion === 'success' ? 'is green' : 'failed'
  const lines = [
    '',
    `${strong(`${run.workflowName} ${state}`)} ${faint(`(attempt ${run.attempt}, ${run.url})`)}`
  ]
  for (const { primary } of diagnoses) {
    const passes = primary.transient === true ? 'transient' : 'persistent'
    lines.push(`  cause     ${primary.summary} ${faint(`[${primary.ruleId}]`)}`)
    lines.push(
      `  verdict   ${primary.category}, ${primary.transient === null ? 'unclear' : passes}`
    )
    lines.push(
      ...primary.evidence.slice(0, 1).map(({ text }) => `  evidence  ${strong(shown(text))}`)
    )
    lines.push(`  remedy    ${primary.remedy}`)
  }
  for (const { kind, status, detail, url } of actions) {
    lines.push(`  ${kind.padEnd(9)} ${status}: ${detail}${url === null ? '' : ` ${faint(url)}`}`)
  }
  return actions.length > 0 ? lines : [...lines, `  ${faint('nothing to do')}`]
}

/** One line of a log, without what could move the cursor. */
function shown(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 160)
}
