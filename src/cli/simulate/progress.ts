import type { Look } from '../../../simulator/index.js'
import type { Terminal } from '../terminal.js'
import { secretsNamed } from './secrets-named.js'
import { outcomesOf } from './simulation-of.js'
import { shown } from './simulation-text.js'
import type { Scene } from './start-event.js'

/** What is told on standard error while a simulation goes on, a line each. */
export interface Progress {
  note: (text: string) => void
  onStarted: (scene: Scene) => void
  onLook: (look: Look) => void
}

export function progressOn({ stderr }: Terminal): Progress {
  const note = (text: string) => void stderr.write(`${text}\n`)
  return {
    note,
    onStarted: ({ event, repository, files }) => {
      const names = files.map(({ workflow }) => shown(workflow.name)).join(', ')
      note(
        `${event} on ${repository.owner}/${repository.name}, ${repository.defaultBranch}: ${names}.`
      )
      const secrets = secretsNamed(files)
      if (secrets.length > 0) note(`Secrets are empty here: ${secrets.join(', ')}.`)
      if (files.some(({ text }) => text.includes('actions/github-script@'))) {
        note('Steps of actions/github-script do nothing here.')
      }
    },
    onLook: (look) => note(lookLine(look))
  }
}

function lookLine(look: Look): string {
  const { run, attempt } = look
  const conclusion = run.attempts[attempt - 1]?.conclusion ?? 'none'
  const done = outcomesOf(look)
    .flatMap(({ actions }) => actions)
    .filter(({ status }) => status !== 'dropped')
    .map(({ kind, status, detail }) => `; ${kind} ${status}: ${shown(detail)}`)
  return `${shown(run.name)} on ${run.headBranch}, attempt ${attempt}: ${conclusion}${done.join('')}`
}
