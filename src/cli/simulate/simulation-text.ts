import type { Paint } from '../terminal.js'
import type { Simulation } from './simulation-schema.js'

/** The simulation for people. */
export function simulationText(simulation: Simulation, paint: Paint): string {
  const { runs, diagnoses, pulls, issues } = simulation
  const sections = [
    section(
      'Runs',
      runs.map((run) => runLine(run, paint)),
      paint
    ),
    section(
      'Causes',
      diagnoses.flatMap((each) => causeLines(each, paint)),
      paint
    ),
    section(
      'Pull requests',
      pulls.flatMap((each) => pullLines(each, paint)),
      paint
    ),
    section('Issues', issues.map(issueLine), paint)
  ]
  return [...sections.filter((text) => text !== ''), endOf(simulation, paint)].join('\n')
}

const section = (title: string, lines: string[], { bold }: Paint): string =>
  lines.length === 0 ? '' : `${bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`

function runLine(
  { workflow, branch, attempt, conclusion }: Simulation['runs'][number],
  paint: Paint
) {
  const colour = conclusion === 'success' ? paint.green : paint.red
  return `${shown(workflow)} on ${branch}, attempt ${attempt}: ${colour(conclusion ?? 'none')}`
}

function causeLines(cause: Simulation['diagnoses'][number], { dim }: Paint): string[] {
  const { job, category, rule, transient, evidence } = cause
  const passes = transient === null ? 'unclear' : transient ? 'transient' : 'persistent'
  const head = `${shown(job)}: ${category}, ${passes} ${dim(`[${rule}]`)}`
  return evidence === null ? [head] : [head, `  ${dim(shown(evidence))}`]
}

function pullLines(pull: Simulation['pulls'][number], { dim }: Paint): string[] {
  const { number, title, disposition, verdict, state, diff } = pull
  const words = [disposition, verdict, state].filter((word) => word !== null).join(', ')
  const lines = diff.split('\n').map((line) => `  ${dim(printable(line))}`)
  return [`#${number} ${shown(title)} (${words})`, ...lines]
}

const issueLine = ({ number, title, state, labels }: Simulation['issues'][number]): string =>
  `#${number} ${shown(title)} (${[state, ...labels].join(', ')})`

function endOf({ healed, reruns, controls, requests, wall_ms }: Simulation, paint: Paint): string {
  const verdict = healed ? paint.green('Healed: all is green.') : paint.red('Not healed.')
  const counts = [
    `${reruns} re-run${reruns === 1 ? '' : 's'}`,
    ...(controls > 0 ? [`${controls} more to see a failure twice`] : []),
    `${requests} API requests`,
    `${(wall_ms / 1000).toFixed(1)} s`
  ]
  return `${verdict} ${counts.join(', ')}.\n`
}

/** Untrusted text on one line, without what could move the cursor. */
export const shown = (text: string): string => printable(text).trim().slice(0, 160)

const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
