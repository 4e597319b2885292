import { findProgram } from '../clean-environment.js'
import { askShell } from './ask-shell.js'
import { programVersion } from './program-version.js'
import { interpreterOf, verdictOf, type Fault, type ScriptChecker } from './script-checker.js'

/** `perl -c`, for scripts of which it runs nothing. */
export function perlChecker(): ScriptChecker {
  const shell = process.platform === 'win32' ? null : findProgram(['sh'])
  const command = findProgram(['perl'])
  const perl = shell === null || command === null ? null : askShell('Perl', shell, command)
  return {
    version: () => programVersion(command),
    close: () => perl?.close(),
    async check(_, text) {
      const interpreter = interpreterOf(text)
      if (interpreter !== null && interpreter !== 'perl') return 'It names another interpreter.'
      if (perl === null) return 'Perl is not installed here.'
      if (runsWhenRead(text)) return "Perl would run parts of it to read it, which isn't done."
      // Perl obeys a #! line: it starts the program that is named there.
      const answer = await perl.run('-c', text.replace(/^\ufeff?#!/, '##'))
      if (answer === null) return []
      return typeof answer === 'string' ? answer : judged(text, answer.said)
    }
  }
}

/** `use` of pragmas that load no code of others, with plain words for arguments. */
const harmless =
  /^[ \t]*(?:use|no)[ \t]+(?:(?:strict|warnings|utf8|integer|bytes|feature|vars)(?:[ \t]+(?:qw\([\w\s:$@%]*\)|'[\w:$@%]*'|"[\w:]*"))?|v?5[.\d_]*)[ \t]*;/gm

/** Words that make Perl run code while it reads: wherever they stand, in comments too. */
const running =
  /\b(?:use|no|BEGIN|UNITCHECK|CHECK|INIT|import|unimport|attributes|overload|filter|MODIFY_\w+|FETCH_\w+)\b/

const runsWhenRead = (text: string): boolean =>
  running.test(text.replace(harmless, '')) ||
  /[^\t\n\r -~]/.test(text.replace(/[\u00a0-\uffff]/g, ''))

/** `syntax error at ./3 line 12, near "…"`. */
function judged(text: string, said: string) {
  const found = /^(.*?) at \.\/\d+ line (\d+)[,.]?/m.exec(said)
  if (found === null) return 'Perl refused it without saying where.'
  if (
    /required--this is only|is not supported by Perl|Can't locate|perhaps you forgot/.test(said)
  ) {
    return 'It needs another Perl, or what is not installed here.'
  }
  const fault: Fault = { line: Number(found[2]), column: 0, message: found[1]! }
  return verdictOf(text, fault)
}
