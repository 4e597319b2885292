import type { JobLog } from '../engine/types/incident.js'
import type { TextRule } from '../engine/types/rule.js'
import { cleanLog } from '../logs/clean-log.js'
import { compileTrace } from '../matching/trace-log.js'
import { nameOf, quoted } from './explain-issue.js'
import type { Fault } from './read-yaml.js'

/**
 * Examples that a row does not match, and look-alikes that it does; rules in the order of the file. Through the engine
 * itself, so that what holds here holds in a log.
 */
export function exampleFaults(rules: TextRule[]): Fault[] {
  const trace = compileTrace(rules, () => {})
  const hits = ({ id }: TextRule, text: string) =>
    trace(failedStep(text)).some(({ ruleId }) => ruleId === id)
  return rules.flatMap((rule, index) => {
    const faultAt = (key: string, at: number, text: string, what: string): Fault => {
      const path = ['rules', index, key, at]
      return { path, message: `${nameOf(path)}, ${quoted(text)}, ${what}` }
    }
    return [
      ...rule.matches.flatMap((text, at) =>
        hits(rule, text)
          ? []
          : [faultAt('matches', at, text, 'is not matched; mend it or the pattern')]
      ),
      ...rule.ignores.flatMap((text, at) =>
        hits(rule, text)
          ? [faultAt('ignores', at, text, 'is matched; mend it or make the pattern stricter')]
          : []
      )
    ]
  })
}

function failedStep(text: string): JobLog {
  const bytes = new TextEncoder().encode(text)
  return { steps: [{ number: null, name: null, conclusion: 'failure', text: cleanLog(bytes) }] }
}
