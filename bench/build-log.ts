import { toolSteps } from './tool-steps.js'
import { newDice } from './dice.js'

/** The rule that the log's last step fails by. */
export const expectedRule = 'npm-lockfile-out-of-sync'

const lastStep = [
  '##[group]Run npm ci',
  'npm ci',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  'npm error code EUSAGE',
  'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
  '##[error]Process completed with exit code 1.',
  'Post job cleanup.',
  'Cleaning up orphan processes'
]

/**
 * The log of a job with very many steps, of about this many bytes, piece by piece: what the tools print that workflows
 * run, mostly of steps that go well, under the runner's stamps and groups. The same seed gives the same log.
 */
export function* buildLog(bytes: number, seed = 1): Generator<Buffer> {
  const dice = newDice(seed)
  let time = Date.UTC(2026, 5, 1, 6, 30)
  let size = 0
  const stamped = (lines: string[]): Buffer => {
    const text = lines.map((line) => {
      time += dice.below(40)
      const fraction = String(dice.below(10_000)).padStart(4, '0')
      return `${new Date(time).toISOString().slice(0, -1)}${fraction}Z ${line}\n`
    })
    return Buffer.from(text.join(''))
  }
  const end = stamped(lastStep)
  while (size + end.length < bytes) {
    const piece = stamped(dice.pick(toolSteps)(dice))
    size += piece.length
    yield piece
  }
  yield end
}
