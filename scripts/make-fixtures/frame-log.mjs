/** What a hosted runner writes around the steps of a job, see docs of actions/runner: names and hashes are invented. */
const setUp = [
  "Current runner version: '2.336.0'",
  '##[group]Operating System',
  'Ubuntu',
  '24.04.3',
  'LTS',
  '##[endgroup]',
  '##[group]GITHUB_TOKEN Permissions',
  'Contents: read',
  'Metadata: read',
  '##[endgroup]',
  'Secret source: Actions',
  'Prepare workflow directory',
  'Prepare all required actions',
  'Getting action download info',
  'Complete job name: test'
]

const checkout = [
  '##[group]Run actions/checkout@v5',
  'with:',
  '  repository: acme/repo',
  '  token: ***',
  '  clean: true',
  '  fetch-depth: 1',
  '##[endgroup]',
  'Syncing repository: acme/repo',
  '[command]/usr/bin/git log -1 --format=%H',
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
]

const cleanUp = [
  'Post job cleanup.',
  '[command]/usr/bin/git version',
  'git version 2.51.0',
  '[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand'
]

/** 100-ns ticks, as the runner's clock counts them. */
const start = BigInt(Date.UTC(2026, 0, 15, 9, 0, 0)) * 10_000n

/**
 * A job's log and the conclusions of its steps. Each line is 0.7 ms after the one before, and step n begins n seconds
 * after 9 o'clock, so that the API's record of whole seconds can be made again.
 */
export function frameLog(steps) {
  const conclusions = []
  const texts = []
  const add = (conclusion, lines) => {
    conclusions.push(conclusion)
    const begun = start + BigInt(conclusions.length) * 10_000_000n
    texts.push(lines.map((line, index) => `${stamp(begun, index)} ${line}\n`).join(''))
  }
  add('success', setUp)
  add('success', checkout)
  for (const step of steps) {
    add(step.exitCode === 0 || step.advisory ? 'success' : 'failure', linesOf(step))
  }
  add('success', cleanUp)
  add('success', ['Cleaning up orphan processes'])
  return { log: `\uFEFF${texts.join('')}`, conclusions }
}

function stamp(begun, index) {
  const ticks = begun + BigInt(index + 1) * 7001n
  const second = new Date(Number(ticks / 10_000n)).toISOString().slice(0, 19)
  return `${second}.${String(ticks % 10_000_000n).padStart(7, '0')}Z`
}

const nameOf = ({ run }) => `Run ${run.split('\n')[0]}`

function linesOf({ run, exitCode, output }) {
  return [
    `##[group]${nameOf({ run })}`,
    ...run.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`),
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...output
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .flatMap(asShown),
    ...(exitCode === 0 ? [] : [`##[error]Process completed with exit code ${exitCode}.`])
  ]
}

const shown = /^::(error|warning|notice|debug|group)(?: [^:]*(?:::?[^:]+)*?)?::(.*)$/

/** The runner shows a workflow command as a marked line, and its `%0A` as line breaks. */
function asShown(line) {
  if (line === '::endgroup::') return ['##[endgroup]']
  const [, command, text] = shown.exec(line) ?? []
  if (command === undefined) return [line]
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return [`##[${command}]${plain}`]
}
