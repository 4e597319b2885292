/** Writes log lines as the runner does: an ISO time with seven fractional digits, a space, the message. */
export interface LineStamper {
  (lines: readonly string[]): string
}

/** A stamper that starts at `startMs` and lets each line take `stepMs` milliseconds. */
export function lineStamper(startMs: number, stepMs = 10): LineStamper {
  let now = startMs
  return (lines) =>
    lines
      .map((line) => {
        const stamp = new Date(now).toISOString().replace('Z', '0000Z')
        now += stepMs
        return `${stamp} ${line}\n`
      })
      .join('')
}

/** Text or lines as lines; the last line end of a text makes no empty line. */
export function toLines(text: string | readonly string[] | undefined): string[] {
  if (text === undefined || text === '') return []
  return typeof text === 'string' ? text.replace(/\n$/, '').split('\n') : [...text]
}

/** The lines the runner puts before a `run` step's output. */
export function runHeader(command: string): string[] {
  const lines = command.replace(/\n+$/, '').split('\n')
  return [
    `##[group]Run ${lines[0]}`,
    ...lines.map((line) => `\u001b[36;1m${line}\u001b[0m`),
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]'
  ]
}
