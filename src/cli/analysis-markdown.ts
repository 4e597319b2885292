import { safeMarkdownFence, safeProse } from '../logs/safe-text.js'
import { verdict } from '../texts/diagnosis-parts.js'
import { code, link, paragraphs } from '../texts/markdown.js'
import type { AnalysedJob, AnalysisReport } from './analysis-report.js'

/** The report for an issue or a comment: nothing of the log in it is markup. */
export function analysisMarkdown({ workflow, jobs }: AnalysisReport): string {
  const title =
    workflow === null ? '# Failure analysis' : `# Failure analysis: ${safeProse(workflow)}`
  return `${paragraphs([title, ...jobs.map(jobMarkdown)])}\n`
}

function jobMarkdown(job: AnalysedJob): string {
  const names = [job.job, job.step].filter((name) => name !== null)
  const head = names.length > 0 ? `## ${names.map((name) => code(name)).join(', ')}` : null
  if (job.category === 'none') return paragraphs([head, 'No failure in this log.'])
  const { cause, evidence, also } = job
  return paragraphs([
    head,
    cause === null
      ? '**A failure that no rule knows** (unknown)'
      : `**${safeProse(cause.summary)}** (\`${cause.rule}\`, ${job.category}, ${verdict(cause.transient)}, ${cause.severity.toLowerCase()})`,
    ...evidence.map(({ line, text }) =>
      paragraphs([line === null ? null : `Line ${line}:`, safeMarkdownFence(text)])
    ),
    differenceMarkdown(job),
    cause &&
      `${safeProse(cause.remedy)}${cause.docs ? ` ${link('Documentation', cause.docs)}.` : ''}`,
    cause && cause.failingTests.map((name) => `- ${code(name)}`).join('\n'),
    also.length > 0 ? `Also seen: ${also.map(({ rule }) => `\`${rule}\``).join(', ')}` : null
  ])
}

function differenceMarkdown({ difference }: AnalysedJob): string | null {
  if (difference === null) return null
  const { newLines, blocks } = difference
  if (blocks.length === 0) return 'The baseline has every line of this log.'
  return paragraphs([
    `Lines only this log has (${newLines}); these tell most:`,
    ...blocks.flatMap(({ line, text }) => [`From line ${line}:`, safeMarkdownFence(text)])
  ])
}
