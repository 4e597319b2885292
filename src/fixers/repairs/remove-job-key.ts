import { indentOf, isBlank, type Repair } from './repair.js'

/**
 * A job that calls a workflow runs nothing itself: how long, and where, are the called one's to say.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow
 */
export const removeJobKey: Repair = ({ text, lines, finding, at }) => {
  if (!/^Unexpected value '(?:uses|with|secrets|timeout-minutes|runs-on)'$/.test(finding.message))
    return []
  const indent = indentOf(lines[at] ?? '')
  const isOut = (line: string) => !isBlank(line) && indentOf(line) < indent
  const start = lines.findLastIndex((line, index) => index < at && isOut(line)) + 1
  const end = lines.findIndex((line, index) => index > at && isOut(line))
  const job = [...lines.keys()].slice(start, end === -1 ? undefined : end)
  const own = job.filter((index) => indentOf(lines[index] ?? '') === indent)
  const stands = (key: string) =>
    own.filter((index) => (lines[index] ?? '').trim().startsWith(`${key}:`))
  if (stands('uses').length !== 1 || stands('steps').length > 0) return []
  const needless = own.filter((index) =>
    /^ +(?:timeout-minutes|runs-on): +[^#|>]+$/.test(lines[index] ?? '')
  )
  if (needless.length === 0) return []
  const all = text.split('\n')
  const which = needless.map((index) => index + 1).join(' and ')
  const title = `Take out line ${which} of a job that calls a workflow, which may not say it`
  return [
    {
      text: all.filter((_, index) => !needless.includes(index)).join('\n'),
      title,
      needsReview: true
    }
  ]
}
