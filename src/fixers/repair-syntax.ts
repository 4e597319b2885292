import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { findingsOf, type Finding } from '../workflow-file/findings.js'
import { lineEdits } from '../workflow-file/line-edits.js'
import { placesOf } from '../workflow-file/places-of.js'
import { yamlValue } from '../workflow-file/yaml-value.js'
import type { TextFixer } from './fixer.js'
import type { Repaired } from './repairs/search-repairs.js'

/** A search takes time by the size of the file. */
const longest = 128 * 1024

/** Makes a workflow file that GitHub refuses one that it takes, where there is one way alone. */
export const repairSyntax: TextFixer = {
  id: 'repair-syntax',
  summary: 'Repairs YAML, keys and expressions of a workflow file that GitHub refuses to run.',
  disposition: 'safe or review',
  answers: [
    'workflow-file-invalid',
    'workflow-expression-invalid',
    'workflow-file-element-invalid',
    // What a run without jobs is diagnosed as, whatever its annotation says; the parser tells whether it is the file.
    'run-without-jobs',
    'startup-failure',
    'action-file-invalid'
  ],
  async repair({ workflowPath }, text) {
    if (text.length > longest) abstain('The workflow file is over 128 KiB.')
    yamlValue(text)
    const findings = await findingsOf(workflowPath, text)
    if (findings.length === 0) abstain("GitHub's parser has nothing against the workflow file.")
    // The guesses know the words of GitHub's parser, and load it.
    const { searchRepairs } = await import('./repairs/search-repairs.js')
    const found = await searchRepairs(workflowPath, text, findings)
    const [only, other] = found
    if (!only) abstain(whyNone(findings))
    if (other) abstain(`${found.length} repairs would do, and which is meant can't be told.`)
    return draft(text, only)
  }
}

function whyNone(findings: readonly Finding[]): string {
  const twice = findings.find(({ message }) => / is already defined$/.test(message))
  return twice
    ? `The key on line ${twice.line} stands there already with another value, and which is meant can't be told.`
    : 'No small repair makes the workflow file one that GitHub takes.'
}

function draft(text: string, { text: after, steps }: Repaired): Draft {
  const edits = lineEdits(text, after)
  const needsReview = steps.some((step) => step.needsReview)
  return {
    disposition: needsReview ? 'review' : 'safe',
    title: titleOf(steps),
    reason:
      'GitHub refuses the workflow file as it is. Its own parser takes the result, and of all small repairs that were tried this is the only one with which it does.',
    lookAt: [
      'Whether this is what was meant: the file has not run like this yet.',
      ...(needsReview ? ['What is taken away, joined or named anew.'] : [])
    ],
    edits,
    changes: placesOf(text, edits)
  }
}

/** `Do this on line 3; Do this on line 5` is told once. */
function titleOf(steps: Repaired['steps']): string {
  const lines = new Map<string, string[]>()
  for (const { title } of steps) {
    const [, what = title, line] = /^(.*) on line (\d+)$/.exec(title) ?? []
    lines.set(what, [...(lines.get(what) ?? []), ...(line === undefined ? [] : [line])])
  }
  return [...lines]
    .map(([what, at]) => {
      if (at.length === 0) return what
      return `${what} on ${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')}`
    })
    .join('; ')
}
