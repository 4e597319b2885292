import { findProgram } from '../clean-environment.js'
import { askShell, type FileProgram } from './ask-shell.js'
import { programVersion } from './program-version.js'
import { interpreterOf, verdictOf, type Fault, type ScriptChecker } from './script-checker.js'

/** `bash -n` and `sh -n`: they read a script and run nothing of it. */
export function shellChecker(language: 'sh' | 'bash'): ScriptChecker {
  const sh = process.platform === 'win32' ? null : findProgram(['sh'])
  const bash = process.platform === 'win32' ? null : findProgram(['bash'])
  const programs = {
    sh: sh === null ? null : askShell('sh', sh, sh),
    bash: sh === null || bash === null ? null : askShell('bash', sh, bash)
  }
  return {
    version: () => `${programVersion(sh)} ${programVersion(bash)}`,
    close: () => Object.values(programs).forEach((program) => program?.close()),
    async check(_, text) {
      const interpreter = interpreterOf(text)
      const asked = interpreter === null ? language : known.get(interpreter)
      if (asked === undefined)
        return `It is written for ${plainName(interpreter)}, which is not asked.`
      if (programs[asked] === null) return `${asked} is not installed here.`
      const answer = await faultFor(asked, text, programs.sh, programs.bash)
      return typeof answer === 'string' ? answer : verdictOf(text, answer)
    }
  }
}

/** Those that `bash -n` and `sh -n` speak for. */
const known = new Map<string, 'sh' | 'bash'>([
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['bash', 'bash']
])

const plainName = (name: string | null): string =>
  (name ?? '').replace(/[^\w.+-]/g, '').slice(0, 30)

async function faultFor(
  language: 'sh' | 'bash',
  text: string,
  sh: FileProgram | null,
  bash: FileProgram | null
): Promise<Fault | null | string> {
  const own = language === 'sh' ? sh : bash
  const first = await own!.run('-n', text)
  if (first === null || typeof first === 'string') return first
  if (/\r\n/.test(text) && (await own!.run('-n', text.replace(/\r\n/g, '\n'))) === null) {
    return 'It is right but for its line ends (CRLF), which git may have made here.'
  }
  // `shopt -s extglob` changes what is syntax, and -n does not run it.
  if (bash !== null && (await bash.run('-O extglob -n', text)) === null) {
    return language === 'bash' ? null : "sh refuses it and bash doesn't: it depends on what sh is."
  }
  return faultIn(first.said)
}

/** `./1: line 3: syntax error …` of bash, `./1: 3: Syntax error: …` of dash. */
function faultIn(said: string): Fault | string {
  const found = /^\S*?\.\/\d+: (?:line )?(\d+): (.+)$/m.exec(said)
  return found === null
    ? 'The shell refused it without saying where.'
    : { line: Number(found[1]), column: 0, message: found[2]! }
}
