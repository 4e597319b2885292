import { addColon } from './add-colon.js'
import { addDash } from './add-dash.js'
import { closeQuote } from './close-quote.js'
import { duplicateKey } from './duplicate-key.js'
import { repairExpression } from './expression.js'
import { indentHeredoc } from './indent-heredoc.js'
import { indentLines } from './indent-lines.js'
import { inlineEnv } from './inline-env.js'
import { inputDefault } from './input-default.js'
import { jobId } from './job-id.js'
import { joinMaps } from './join-maps.js'
import { mergeKey } from './merge-key.js'
import { quoteValue } from './quote-value.js'
import { removeJobKey } from './remove-job-key.js'
import { removeScope } from './remove-scope.js'
import type { Repair } from './repair.js'
import { scriptHeader } from './script-header.js'
import { spellWord } from './spell-word.js'
import { splitLine } from './split-line.js'
import { tabsToSpaces } from './tabs-to-spaces.js'
import { unknownNeed } from './unknown-need.js'

/** Every kind of guess; their order decides nothing but whose title is told. */
export const repairs: readonly Repair[] = [
  tabsToSpaces,
  quoteValue,
  closeQuote,
  addColon,
  splitLine,
  scriptHeader,
  indentHeredoc,
  indentLines,
  addDash,
  duplicateKey,
  joinMaps,
  mergeKey,
  spellWord,
  removeScope,
  removeJobKey,
  jobId,
  inputDefault,
  unknownNeed,
  repairExpression,
  inlineEnv
]
