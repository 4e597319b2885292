import { plainLine } from '../logs/plain-text.js'
import type { BatchResult } from './batch-report.js'
import type { Paint } from './terminal.js'

const evidenceLongest = 100

/** A line for each file, and the count of each category. */
export function batchText(results: BatchResult[], paint: Paint): string {
  const lines = results.map((result) => {
    const { line, text } = result.evidence ?? { line: null, text: '' }
    const proof = plainLine(text).slice(0, evidenceLongest)
    const where = line === null ? '' : paint.dim(`:${line}`)
    const colour = result.category === 'none' ? paint.green : paint.yellow
    return `${plainLine(result.file)}${where}  ${colour(result.category)}  ${result.rule ?? '-'}  ${paint.dim(proof)}`
  })
  return [...lines, '', ...counts(results), ''].join('\n')
}

function counts(results: BatchResult[]): string[] {
  const byCategory = new Map<string, number>()
  for (const { category } of results) byCategory.set(category, (byCategory.get(category) ?? 0) + 1)
  const sorted = [...byCategory].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
  return sorted.map(([category, count]) => `${String(count).padStart(6)}  ${category}`)
}
