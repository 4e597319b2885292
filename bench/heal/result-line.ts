import type { Result } from './play.js'

/** One line for one scenario. */
export function judgementLine(result: Result): string {
  const { scenario, skipped, right, outcome, reruns, requests, seconds } = result
  const name = `${scenario.kind.padEnd(9)} ${scenario.name.slice(0, 62).padEnd(62)}`
  if (skipped !== null) return `${name} left out, without ${skipped}`
  const counts = `${reruns} re-runs ${String(requests).padStart(4)} requests ${seconds.toFixed(1).padStart(6)} s`
  return `${name} ${outcome.padEnd(8)} ${right ? 'right' : 'WRONG'} ${counts}`
}
