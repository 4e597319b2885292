const stamp = '2026-03-04T05:06:07.1234567Z '

const framed = (lines: string[]) => lines.map((line) => `${stamp}${line}\n`).join('')

/** A job's log as the runner writes it, of a job whose script calls a command that is not installed. */
export const failedLog = framed([
  "Current runner version: '2.336.0'",
  '##[group]Run frobnicate --all',
  '\u001b[36;1mfrobnicate --all\u001b[0m',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  '/home/runner/work/_temp/0f5a.sh: line 1: frobnicate: command not found',
  '##[error]Process completed with exit code 127.',
  'Post job cleanup.',
  'Cleaning up orphan processes'
])

/** A job that went well, although a download had to be tried twice. */
export const passedLog = framed([
  "Current runner version: '2.336.0'",
  '##[group]Run ./download.sh',
  '##[endgroup]',
  'curl: (28) Operation timed out after 30000 milliseconds with 0 bytes received',
  'trying again',
  'done',
  'Post job cleanup.',
  'Cleaning up orphan processes'
])

/** A job that failed by something that no rule knows. */
export const strangeLog = framed([
  "Current runner version: '2.336.0'",
  '##[group]Run ./align-flux',
  '##[endgroup]',
  'the flux is out of bounds',
  '##[error]Process completed with exit code 3.',
  'Cleaning up orphan processes'
])
