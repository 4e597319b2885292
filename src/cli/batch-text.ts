import { unknownText } from '../engine/unknown-rate.js'
import { plainLine } from '../logs/plain-text.js'
import type { BatchReport, BatchResult } from './batch-report.js'
import type { Paint } from './terminal.js'

const evidenceLongest = 100

/** More than that are in the JSON. */
const clustersAtMost = 20

/** A line for each file, the count of each category, and the unknown failures by what they have in common. */
export function batchText(report: BatchReport, paint: Paint): string {
  const { results, unknown } = report
  const lines = results.map((result) => {
    const { line, text } = result.evidence ?? { line: null, text: '' }
    const proof = plainLine(text).slice(0, evidenceLongest)
    const where = line === null ? '' : paint.dim(`:${line}`)
    const colour = result.category === 'none' ? paint.green : paint.yellow
    return `${plainLine(result.file)}${where}  ${colour(result.category)}  ${result.rule ?? '-'}  ${paint.dim(proof)}`
  })
  const rate = unknown.of === 0 ? [] : ['', unknownText(unknown), ...clusterLines(report, paint)]
  return [...lines, '', ...counts(results), ...rate, ''].join('\n')
}

function clusterLines({ clusters }: BatchReport, paint: Paint): string[] {
  const more = clusters.length - clustersAtMost
  const shown = clusters.slice(0, clustersAtMost).map(({ files, example }) => {
    const proof = plainLine(example.text).slice(0, evidenceLongest)
    return `${String(files.length).padStart(6)}  such as ${plainLine(example.file)}  ${paint.dim(proof)}`
  })
  return [...shown, ...(more > 0 ? [`        and ${more} more`] : [])]
}

function counts(results: BatchResult[]): string[] {
  const byCategory = new Map<string, number>()
  for (const { category } of results) byCategory.set(category, (byCategory.get(category) ?? 0) + 1)
  const sorted = [...byCategory].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
  return sorted.map(([category, count]) => `${String(count).padStart(6)}  ${category}`)
}
