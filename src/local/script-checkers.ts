import type { Checkers } from '../certification/ports.js'
import type { Language } from '../certification/types/facts.js'
import { nodeCheckers } from './scripts/javascript.js'
import { perlChecker } from './scripts/perl.js'
import { powershellChecker } from './scripts/powershell.js'
import { pythonChecker } from './scripts/python.js'
import { rubyChecker } from './scripts/ruby.js'
import type { ScriptChecker } from './scripts/script-checker.js'
import { shellChecker } from './scripts/shell.js'

export interface ScriptCheckers extends Pick<Checkers, 'script'> {
  /** What answers for a language depend on beside the text. */
  version(language: Language): string
  /** Ends every program and leaves no file; answers that are waited for become sentences. */
  close(): void
}

/** Of a longer text nothing is asked. */
const mostCharacters = 1_000_000

/**
 * Each language's own program, started when a script of it is first asked about and then kept: one process answers for
 * thousands of scripts, those of different languages at the same time. Nothing of a script is run, no program sees a
 * token or the repository's folder, and each answer has ten seconds.
 */
export function scriptCheckers(): ScriptCheckers {
  const checkers = new Map<Language, ScriptChecker>()
  const of = (language: Language): ScriptChecker => {
    const known = checkers.get(language)
    if (known) return known
    for (const [name, checker] of Object.entries(make[language]())) {
      checkers.set(name as Language, checker)
    }
    return checkers.get(language)!
  }
  return {
    version: (language) => of(language).version(),
    close: () => checkers.forEach((checker) => checker.close()),
    async script(language, path, text) {
      if (text.length > mostCharacters) return 'It is too long to be asked about.'
      if (text.includes('\0')) return 'It holds a byte that no script has (NUL).'
      return of(language).check(path, text)
    }
  }
}

const make: Record<Language, () => Partial<Record<Language, ScriptChecker>>> = {
  sh: () => ({ sh: shellChecker('sh') }),
  bash: () => ({ bash: shellChecker('bash') }),
  python: () => ({ python: pythonChecker() }),
  javascript: nodeCheckers,
  typescript: nodeCheckers,
  powershell: () => ({ powershell: powershellChecker() }),
  ruby: () => ({ ruby: rubyChecker() }),
  perl: () => ({ perl: perlChecker() })
}
