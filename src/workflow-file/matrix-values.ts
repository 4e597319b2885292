import { isMap, isScalar, isSeq } from 'yaml'
import { entryOf, mapAt, type JobNode } from './find-nodes.js'

/**
 * Every text that a value of a job can become by its matrix: `${{ matrix.os }}-latest` gives one for each `os`, those
 * of `include` too, `exclude` not counted. null where another expression stands in it, or the matrix is not written out.
 */
export function matrixTexts(job: JobNode, text: string): string[] | null {
  const expression = /\$\{\{\s*(.*?)\s*\}\}/.exec(text)
  if (!expression) return [text]
  const path = /^matrix((?:\.[\w-]+)+)$/.exec(expression[1] ?? '')?.[1]
  const values = path === undefined ? null : valuesAt(job, path.slice(1).split('.'))
  if (!values) return null
  const texts = values.map((value) =>
    matrixTexts(
      job,
      text.replace(expression[0], () => value)
    )
  )
  return texts.every((each) => each !== null) ? [...new Set(texts.flat())] : null
}

function valuesAt(job: JobNode, [first = '', ...rest]: string[]): string[] | null {
  const strategy = mapAt(job.map, 'strategy')
  const matrix = strategy && mapAt(strategy, 'matrix')
  if (!matrix) return null
  const own = entryOf(matrix, first)?.value ?? null
  const include = entryOf(matrix, 'include')?.value ?? null
  if (own !== null && !isSeq(own)) return null
  if (include !== null && !isSeq(include)) return null
  const found: (string | null)[] = own?.items.map((item) => textBelow(item, rest)) ?? []
  for (const leg of include?.items ?? []) {
    if (!isMap(leg)) return null
    const value = entryOf(leg, first)?.value
    if (value) found.push(textBelow(value, rest))
  }
  const texts = found.filter((value) => value !== null)
  return texts.length > 0 && texts.length === found.length ? texts : null
}

function textBelow(node: unknown, path: readonly string[]): string | null {
  let at: unknown = node
  for (const key of path) {
    if (!isMap(at)) return null
    at = entryOf(at, key)?.value
  }
  return isScalar(at) && at.value !== null ? `${at.value as string | number | boolean}` : null
}
