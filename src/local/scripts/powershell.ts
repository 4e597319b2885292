import { findProgram } from '../clean-environment.js'
import { powershellProgram } from '../programs/powershell.js'
import { askCompiler } from './ask-compiler.js'
import { programVersion } from './program-version.js'
import { verdictOf, type ScriptChecker } from './script-checker.js'

/** PowerShell's own parser. */
export function powershellChecker(): ScriptChecker {
  const command = findProgram(['pwsh'])
  const options = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', powershellProgram]
  const pwsh = command === null ? null : askCompiler('PowerShell', command, options)
  return {
    version: () => programVersion(command),
    close: () => pwsh?.close(),
    async check(_, text) {
      if (pwsh === null) return 'PowerShell (pwsh) is not installed here.'
      // The parser itself loads what these name.
      if (/^\s*(?:using\s+(?:module|assembly)|configuration|#requires)\b/im.test(text)) {
        return "PowerShell would load modules to read it, which isn't done."
      }
      const fault = await pwsh.judge({ text: text.replace(/^\ufeff/, '') })
      return typeof fault === 'string' ? fault : verdictOf(text, fault)
    }
  }
}
