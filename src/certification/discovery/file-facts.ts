import type { FileFacts } from '../types/facts.js'
import { actionFacts } from './action-facts.js'
import type { Form } from './automation-paths.js'
import { makefileFacts } from './makefile-facts.js'
import { packageFacts } from './package-facts.js'
import { scriptFacts } from './script-facts.js'
import { workflowFacts } from './workflow-facts.js'

/** Raised whenever facts of an unchanged text come out otherwise. */
export const factsVersion = 1

const noFacts = (): FileFacts => ({ form: 'config', names: [], parts: [] })

const readers: Readonly<Record<Form, (path: string, text: string) => FileFacts>> = {
  workflow: (_, text) => workflowFacts(text),
  action: (_, text) => actionFacts(text),
  script: scriptFacts,
  make: (_, text) => makefileFacts(text),
  npm: (_, text) => packageFacts(text),
  just: noFacts,
  task: noFacts,
  dockerfile: noFacts,
  compose: noFacts,
  dependabot: noFacts,
  renovate: noFacts,
  'pre-commit': noFacts
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
