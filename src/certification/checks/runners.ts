import { meantLabel } from '../../fixers/runners/misspelt-label.js'
import { goneLabels, mistakenLabels } from '../../fixers/tables/runner-labels.js'
import type { Check } from '../types/check.js'
import type { JobFacts, Placed } from '../types/facts.js'
import { factsOf, isWorkflow } from '../checking/facts-of.js'
import { listed, verdict, type Doubt } from '../checking/verdict.js'
import { writtenIn } from '../checking/written-steps.js'

export const runners: Check = {
  id: 'runners',
  looksAt: 'Whether the runners that jobs ask for exist, and go on to exist.',
  codes: {
    'runner-gone': 'VERSION_MISMATCH',
    'runner-going': 'VERSION_MISMATCH',
    'runner-misspelt': 'CONFIG_INVALID'
  },
  answers: isWorkflow,
  look({ path }, { discovery, now }) {
    const jobs = factsOf(discovery, path, 'workflow')?.jobs ?? []
    const text = discovery.texts.get(path) ?? ''
    const [written, lines] = [writtenIn(text), text.split(/\r?\n/)]
    return verdict(
      jobs.flatMap((job, index) => {
        const last = (jobs[index + 1]?.place.line ?? lines.length + 1) - 1
        const labels = hasOwnRunner(job) ? [] : unique(job.labels)
        const doubts = labels.flatMap((label) =>
          doubtOf(job, whereWritten(label, lines, [job.place.line, last]), now)
        )
        return doubts.length > 0 && written(job.id)?.neverRuns ? [] : doubts
      })
    )
  }
}

const unique = (labels: readonly Placed[]): Placed[] =>
  labels.filter(({ value }, index) => labels.findIndex((each) => each.value === value) === index)

/** A label of a matrix is placed at `runs-on`; where it stands in the job as a value, that is its place. */
function whereWritten(label: Placed, lines: readonly string[], [first, last]: number[]): Placed {
  if (lines[label.line - 1]?.slice(label.column - 1).includes(label.value)) return label
  const word = label.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const value = new RegExp(`^([^#=]*[\\s,['":])${word}(?=[\\s,\\]'"}]|$)`)
  for (const [index, line] of lines.slice(first, last).entries()) {
    const before = value.exec(line)?.[1]
    if (before !== undefined && !/\bif:/.test(line)) {
      return { ...label, line: (first ?? 0) + index + 1, column: before.length + 1 }
    }
  }
  return label
}

/** Beside such a label any other one is a label of people's own. */
const hasOwnRunner = ({ labels }: JobFacts): boolean =>
  labels.some(({ value }) => /^self-hosted$/i.test(value))

function doubtOf({ id }: JobFacts, label: Placed, now: Date): Doubt[] {
  const { value, line, column } = label
  const told = goneOrGoing(value, now) ?? misspelt(value)
  return told ? [{ ...told, place: { line, column, job: id, step: null }, about: value }] : []
}

type Told = Pick<Doubt, 'code' | 'message' | 'sure'>

function goneOrGoing(label: string, now: Date): Told | null {
  const found = goneLabels.find((each) => each.label === label.toLowerCase())
  if (!found) return null
  const cure = `use ${listed(found.to, 'or')}`
  const day = now.toISOString().slice(0, 10)
  if (found.gone !== null && found.gone <= day) {
    const message = `No job starts on \`${label}\`, whose image GitHub removed on ${found.gone}: ${cure}.`
    return { code: 'runner-gone', message, sure: true }
  }
  const message = `GitHub has announced the end of the image of \`${label}\`: ${cure}.`
  return { code: 'runner-going', message, sure: false }
}

function misspelt(label: string): Told | null {
  const meant = meantLabel(label)
  if (!meant) return null
  const message = `GitHub has no runner \`${label}\`, so that a job waits for one that never comes: \`${meant.to}\` is meant, it seems.`
  return { code: 'runner-misspelt', message, sure: meant.sure && isSlip(label, meant.to) }
}

/** A letter is off. Other joints (`ubuntu-24-04`) or words (`ubuntu-24.04-arm64`) may be a runner of people's own. */
function isSlip(label: string, meant: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[-._ ]/g, '')
  const isKnown = Object.hasOwn(mistakenLabels, label.toLowerCase())
  return !isKnown && letters(label) !== letters(meant)
}
