import { findProgram } from '../clean-environment.js'
import { pythonProgram } from '../programs/python.js'
import { askCompiler } from './ask-compiler.js'
import { programVersion } from './program-version.js'
import { interpreterOf, verdictOf, type Doubt, type ScriptChecker } from './script-checker.js'

/** Python's own compiler, in isolated mode. */
export function pythonChecker(): ScriptChecker {
  const command = findProgram(['python3', 'python'])
  const python =
    command === null
      ? null
      : askCompiler('Python', command, ['-I', '-S', '-B', '-c', pythonProgram])
  return {
    version: () => programVersion(command),
    close: () => python?.close(),
    async check(_, text) {
      const interpreter = interpreterOf(text)
      if (interpreter !== null && !/^python(?:3(?:\.\d+)?)?$/.test(interpreter)) {
        return /^python2/.test(interpreter)
          ? python2
          : 'It names another interpreter than Python 3.'
      }
      if (python === null) return 'Python 3 is not installed here.'
      const fault = await python.judge({ text: text.replace(/^\ufeff/, '') })
      if (typeof fault === 'string') return fault
      if (python.version()[0] < 3) return 'Python 3 is not installed here.'
      return verdictOf(text, fault, [python2Doubt, newerDoubt(python.version()[1]), olderDoubt])
    }
  }
}

const python2 = 'It is written for Python 2.'

/** What Python 2 took and 3 refuses. */
const python2Doubt: Doubt = ({ message }, line) =>
  /^Missing parentheses in call to|multiple exception types must be parenthesized|leading zeros in decimal|inconsistent use of tabs/.test(
    message
  ) ||
  /^\s*(?:print|exec)\s+[^=(\s]|^\s*raise\s+[\w.]+\s*,|`|<>|\bur['"]|\b0[0-7]+\b|\d[lL]\b/.test(
    line
  )
    ? python2
    : null

/** Syntax by the minor version that brought it; the text may be meant for a newer Python than ours. */
const newerSyntax: readonly [number, RegExp][] = [
  [8, /:=|\/\s*[,)]|f(['"]).*=\}/],
  [9, /^\s*@/],
  [10, /^\s*(?:match|case)\b.*:|^\s*(?:async\s+)?with\s*\(/],
  [11, /\bexcept\s*\*|\[.*\*/],
  [12, /^\s*type\s+\w+|^\s*(?:async\s+)?(?:def|class)\s+\w+\s*\[|\b[fF][rR]?['"]|\b[rR][fF]['"]/],
  [13, /^\s*(?:type|def|class|async)\b.*\[/],
  [14, /\b(?:[tT][rR]?|[rR][tT])['"]|\bexcept\b[^:]*,/]
]

function newerDoubt(minor: number): Doubt {
  return ({ message }, line) => {
    const newer = newerSyntax.find(
      ([since, form]) =>
        since > minor && (form.test(line) || (since === 12 && /f-string/.test(message)))
    )
    return newer ? `It may be written for Python 3.${newer[0]} or newer; here is 3.${minor}.` : null
  }
}

/** `async` and `await` were names until 3.7, `print` a statement in part. */
const olderDoubt: Doubt = (_, line) =>
  /\b(?:async|await)\b\s*(?:[=,).]|$)|\.\s*(?:async|await)\b/.test(line)
    ? 'It may be written for a Python older than 3.7.'
    : null
