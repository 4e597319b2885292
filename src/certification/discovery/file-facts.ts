import type { FileFacts } from '../types/facts.js'
import { actionFacts } from './action-facts.js'
import type { Form } from './automation-paths.js'
import {
  composeFacts,
  dependabotFacts,
  dockerfileFacts,
  preCommitFacts,
  renovateFacts
} from './config-facts.js'
import { justFacts } from './just-facts.js'
import { makefileFacts } from './makefile-facts.js'
import { packageFacts } from './package-facts.js'
import { scriptFacts } from './script-facts.js'
import { taskFacts } from './task-facts.js'
import { workflowFacts } from './workflow-facts.js'

/** Raised whenever facts of an unchanged text come out otherwise. */
export const factsVersion = 1

const readers: Readonly<Record<Form, (path: string, text: string) => FileFacts>> = {
  workflow: (_, text) => workflowFacts(text),
  action: (_, text) => actionFacts(text),
  script: scriptFacts,
  make: (_, text) => makefileFacts(text),
  npm: (_, text) => packageFacts(text),
  just: (_, text) => justFacts(text),
  task: (_, text) => taskFacts(text),
  dockerfile: (_, text) => dockerfileFacts(text),
  compose: (_, text) => composeFacts(text),
  dependabot: (_, text) => dependabotFacts(text),
  renovate: renovateFacts,
  'pre-commit': (_, text) => preCommitFacts(text)
}

/** What a file says of itself. Never throws: a text that can't be taken apart is `unreadable`. */
export function factsOf(form: Form, path: string, text: string): FileFacts {
  try {
    return readers[form](path, text)
  } catch {
    // Keys that stand twice, aliases without end, nesting beyond the stack: checks say what is wrong with it.
    return { form: 'unreadable' }
  }
}
