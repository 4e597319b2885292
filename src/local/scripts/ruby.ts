import { findProgram } from '../clean-environment.js'
import { rubyProgram } from '../programs/ruby.js'
import { askCompiler } from './ask-compiler.js'
import { programVersion } from './program-version.js'
import { interpreterOf, verdictOf, type Doubt, type ScriptChecker } from './script-checker.js'

/** Ruby's own compiler. */
export function rubyChecker(): ScriptChecker {
  const command = findProgram(['ruby'])
  const ruby =
    command === null
      ? null
      : askCompiler('Ruby', command, ['--disable=gems', '-EUTF-8:UTF-8', '-e', rubyProgram])
  return {
    version: () => programVersion(command),
    close: () => ruby?.close(),
    async check(_, text) {
      const interpreter = interpreterOf(text)
      if (interpreter !== null && interpreter !== 'ruby') return 'It names another interpreter.'
      if (ruby === null) return 'Ruby is not installed here.'
      const fault = await ruby.judge({ text: text.replace(/^\ufeff/, '') })
      if (typeof fault === 'string') return fault
      return verdictOf(text, fault, [newerDoubt(ruby.version())])
    }
  }
}

/** Endless methods, values left out of hashes, nameless arguments, patterns: syntax since 2.7, in steps up to 3.3. */
const newerSyntax = /\bdef\b.*=|\w:\s*(?:[,})]|$)|[(,]\s*[&*]{1,2}\s*[,)]|\b(?:in|it)\b|=>|\.\.\./

function newerDoubt([major, minor]: readonly [number, number]): Doubt {
  return (_, line) => {
    const isOld = major < 3 || (major === 3 && minor < 3)
    return (isOld && newerSyntax.test(line)) || /^\s*(?:&&|\|\||and\b|or\b)/.test(line)
      ? `It may be written for a newer Ruby; here is ${major}.${minor}.`
      : null
  }
}
