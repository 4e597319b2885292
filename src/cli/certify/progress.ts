import type { CertificationProgress } from '../../certification/tools.js'
import { plainLine } from '../../logs/plain-text.js'
import type { Terminal } from '../terminal.js'

export interface ShownProgress extends CertificationProgress {
  /** Clears the line that is shown last. */
  end(): void
}

/** On a terminal one line that is written over; elsewhere a line for each phase, and one for each tenth of a long one. */
export function progressOn({ stderr, env }: Terminal): ShownProgress {
  return stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI']
    ? liveLine((text) => void stderr.write(text))
    : plainLines((text) => void stderr.write(text))
}

/** A terminal shows no more changes than this in a second, and a line longer than it is would not be cleared. */
const millisecondsApart = 80
const widest = 79

function liveLine(write: (text: string) => void): ShownProgress {
  let phase = { name: '', units: 0, done: 0 }
  let shownAt = 0
  const show = (text: string) => write(`\r\u001b[K${text.slice(0, widest)}`)
  return {
    phase: (name, units) => {
      phase = { name, units, done: 0 }
      show(`${name} ...`)
    },
    unit: (id) => {
      phase.done += 1
      if (performance.now() - shownAt < millisecondsApart) return
      shownAt = performance.now()
      show(`${phase.name}: ${phase.done} of ${phase.units} units, ${plainLine(id)}`)
    },
    end: () => write('\r\u001b[K')
  }
}

/** Phases of fewer units are one line. */
const leastForTenths = 200

function plainLines(write: (text: string) => void): ShownProgress {
  let phase = { name: '', units: 0, done: 0 }
  return {
    phase: (name, units) => {
      phase = { name, units, done: 0 }
      write(units > 0 ? `${name}: ${units} units\n` : `${name}\n`)
    },
    unit: () => {
      const { name, units } = phase
      phase.done += 1
      if (units < leastForTenths || phase.done === units) return
      const tenth = Math.floor((phase.done * 10) / units)
      const before = Math.floor(((phase.done - 1) * 10) / units)
      if (tenth > before) write(`${name}: ${phase.done} of ${units} units\n`)
    },
    end: () => undefined
  }
}
