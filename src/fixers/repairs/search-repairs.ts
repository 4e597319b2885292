import { findingsOf, type Finding } from '../../workflow-file/findings.js'
import { yamlValue } from '../../workflow-file/yaml-value.js'
import { emptyPlaces, swallowsSteps } from './lost-content.js'
import { repairs } from './index.js'
import type { Broken, Candidate } from './repair.js'

/** A text that GitHub's parser takes, and the steps that lead to it. */
export interface Repaired {
  text: string
  steps: Candidate[]
}

/** Files with more faults than this are for people. */
const mostSteps = 12

/** Texts that may be looked at on the way, so that a search ends within seconds. */
const mostTexts = 150

interface State extends Repaired {
  findings: Finding[]
}

/**
 * Every different text that GitHub's parser takes and guesses lead to, each step curing the first finding; `findings`
 * are those of the text as it is.
 */
export async function searchRepairs(
  path: string,
  text: string,
  findings: Finding[]
): Promise<Repaired[]> {
  const found = new Map<string, Repaired>()
  const value = yamlValue(text)
  const isWhole = (after: string) =>
    !swallowsSteps(after) &&
    (value === undefined || emptyPlaces(yamlValue(after)) <= emptyPlaces(value))
  const seen = new Set([text])
  let open: State[] = [{ text, steps: [], findings }]
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const next: State[] = []
    for (const state of open) {
      for (const better of await stepsFrom(path, state, seen)) {
        if (better.findings.length > 0) next.push(better)
        else if (isWhole(better.text)) keepShortest(found, better)
      }
    }
    open = next
  }
  return [...found.values()]
}

async function stepsFrom(path: string, state: State, seen: Set<string>): Promise<State[]> {
  const better: State[] = []
  for (const candidate of candidatesFor(state)) {
    if (seen.has(candidate.text) || seen.size > mostTexts) continue
    seen.add(candidate.text)
    const findings = await findingsOf(path, candidate.text)
    if (!isProgress(state.findings, findings)) continue
    better.push({ text: candidate.text, findings, steps: [...state.steps, candidate] })
  }
  return better
}

function candidatesFor({ text, findings }: State): Candidate[] {
  const [finding] = findings
  if (!finding) return []
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const broken: Broken = { text, lines, finding, at: Math.max(finding.line - 1, 0) }
  return repairs.flatMap((repair) => repair(broken))
}

/** YAML that can be read further down, or read at all; after that fewer findings, and none that is new. */
function isProgress(before: readonly Finding[], after: readonly Finding[]): boolean {
  const [old, now] = [before[0], after[0]]
  if (now?.isSyntax) return old?.isSyntax === true && now.line > old.line
  if (old?.isSyntax) return true
  const known = before.map(({ message }) => message)
  return after.length < before.length && after.every(({ message }) => known.includes(message))
}

/** Texts that YAML reads alike are one; the one with fewer steps, then fewer changed bytes, stands for them. */
function keepShortest(found: Map<string, Repaired>, { text, steps }: State): void {
  const key = JSON.stringify(yamlValue(text))
  const rival = found.get(key)
  if (!rival || steps.length < rival.steps.length) found.set(key, { text, steps })
}
