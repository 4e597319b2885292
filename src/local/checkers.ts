import { parserCheckers } from '../certification/parser-checkers.js'
import type { Checkers, Kept } from '../certification/ports.js'
import type { Language } from '../certification/types/facts.js'
import { keptCheckers } from './kept-checkers.js'
import { lintChecker } from './lint-checker.js'
import { scriptCheckers } from './script-checkers.js'

/** Every program that judges texts, with what they said before of the same texts. `close` ends those that run. */
export function openCheckers(kept: Kept): Checkers & { close(): void } {
  const scripts = scriptCheckers()
  const linter = lintChecker()
  const checkers = { ...parserCheckers, ...linter, ...scripts }
  const versions = {
    workflow: parserVersion,
    action: parserVersion,
    lint: linter.version(),
    script: (language: Language) => scripts.version(language)
  }
  return {
    ...keptCheckers(checkers, versions, kept),
    close() {
      linter.close()
      scripts.close()
    }
  }
}

/** Of `@actions/workflow-parser`, and of our guard before it: a test holds it to package-lock.json. */
export const parserVersion = '0.3.61 g1'
