import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A change of one file as `git apply` takes it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
}

/** A file made executable, as `git apply` takes it. */
export function modeDiff(path: string): string {
  return `diff --git a/${path} b/${path}\nold mode 100644\nnew mode 100755\n`
}

/** Lines that a diff adds and removes. */
export function lineCounts(diff: string): { linesAdded: number; linesRemoved: number } {
  const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+) /.test(line))
  const count = (sign: string) => body.filter((line) => line.startsWith(sign)).length
  return { linesAdded: count('+'), linesRemoved: count('-') }
}
