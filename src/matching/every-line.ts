import type { LineScan } from './line-scan.js'

/** A scan that tells of every line, for owners without a literal to be searched for; `owners` ascend. */
export function scanEveryLine(scan: LineScan, owners: readonly number[]): LineScan {
  return (text, onLine) => {
    let next = 0
    const tellUpTo = (line: number) => {
      for (; next < line; next++) onLine(next, owners)
    }
    scan(text, (line, wanted) => {
      tellUpTo(line)
      onLine(
        line,
        [...owners, ...wanted].sort((a, b) => a - b)
      )
      next = line + 1
    })
    tellUpTo(text.lineCount)
  }
}
