import { actionFindingsOf, findingsOf, type Finding } from '../workflow-file/findings.js'
import { yamlBurden } from '../workflow-file/yaml-burden.js'
import type { Checkers, Remark } from './ports.js'

/** GitHub's own parser, guarded against texts that would hold it up; it never throws for what a file holds. */
export const parserCheckers: Pick<Checkers, 'workflow' | 'action'> = {
  workflow: (path, text) => judged(findingsOf, path, text),
  action: (path, text) => judged(actionFindingsOf, path, text)
}

type Parser = (path: string, text: string) => Promise<Finding[]>

/** Of a file with more faults than this people read none. */
const mostRemarks = 50

async function judged(parse: Parser, path: string, text: string): Promise<Remark[] | string> {
  try {
    const burden = yamlBurden(text)
    return typeof burden === 'string' ? burden : distinct(burden ?? (await parse(path, text)))
  } catch (error) {
    if (!(error instanceof RangeError)) return "GitHub's parser gave up on the file."
    return [tooDeep]
  }
}

/** Where the parser runs out of stack it names no place. */
const tooDeep: Remark = {
  message: 'Values are nested too deep to be read.',
  line: 1,
  column: 1,
  isSyntax: true
}

/** An alias repeats what its anchor holds, and with it each remark. */
function distinct(findings: readonly Finding[]): Remark[] {
  const remarks = new Map<string, Remark>()
  for (const { message, line, column, isSyntax } of findings) {
    if (remarks.size === mostRemarks) break
    const [said = ''] = message.split(/(?: at line \d+, column \d+:)?\r?\n/)
    const place = { line: Math.max(line, 1), column: Math.max(column, 1) }
    remarks.set(`${place.line}:${place.column}:${said}`, { message: said, ...place, isSyntax })
  }
  return [...remarks.values()]
}
