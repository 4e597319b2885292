import { join } from 'node:path/posix'
import { inStep, jobOf, type PairCase, type Step } from './pair-job.js'
import type { Pair } from './pairs.js'

const tools: [RegExp, string][] = [
  [/actions\/setup-java/, 'java'],
  [/setup-uv/, 'uv'],
  [/actions\/setup-python/, 'python'],
  [/corepack enable|pnpm\/action-setup/, 'pnpm'],
  [/actions\/setup-go/, 'go'],
  [/rust-toolchain|actions-rs\/toolchain/, 'cargo'],
  [/install shellcheck/, 'shellcheck'],
  [/install fish/, 'fish'],
  [/cargo-nextest/, 'cargo-nextest']
]

const libraries: [RegExp, string][] = [
  [/libasound2-dev/, 'The system library `alsa` required by crate `alsa-sys` was not found.'],
  [/liblzma-dev/, '/usr/bin/ld: cannot find -llzma: No such file or directory'],
  [/libgtk-3-dev/, 'The system library `gdk-3.0` required by crate `gdk-sys` was not found.']
]

export function missingCommand(pair: Pair): PairCase {
  const added = pair.added.join('\n')
  const job = jobOf(pair)
  const library = libraries.find(([pattern]) => pattern.test(added))?.[1]
  const command = tools.find(([pattern]) => pattern.test(added))?.[1]
  if (!job || (command ?? library) === undefined)
    return { no: 'a version, or a tool of the project' }
  const scripts = job.steps.filter(({ run }) => run !== undefined)
  const calls = (step: Step) => new RegExp(`(?:^|[;&|\\s])${command}\\s`, 'm').test(step.run ?? '')
  // Where no script names it, what the last one runs does: that the log alone can't tell.
  const builds = ({ run = '' }: Step) => /\bcargo (?:build|check|dev|doc|run|test)\b/.test(run)
  const step = scripts.find(command ? calls : builds) ?? scripts.at(-1)
  if (!step) return { no: 'no step of the job runs a script' }
  const text = command
    ? `/home/runner/work/_temp/1.sh: line 1: ${command}: command not found`
    : (library ?? '')
  const failure = inStep(job, step, [text, '##[error]Process completed with exit code 127.'])
  // Which pnpm is meant corepack is told by package.json alone.
  const files: Record<string, string> = /corepack enable\s*$/m.test(added)
    ? { 'package.json': '{"packageManager": "pnpm@9.9.0"}' }
    : {}
  return { ...failure, files }
}

export function missingDependency(pair: Pair): PairCase {
  const job = jobOf(pair)
  const install = /npm (?:ci|install)|\byarn\b/.exec(pair.added.join('\n'))?.[0]
  if (!job || install === undefined) return { no: 'no install of what a manifest names' }
  const step = job.steps.find(({ run }) => /npm run|npx|node |yarn /.test(run ?? ''))
  if (!step) return { no: 'no step of the job runs the project' }
  const lock = install === 'yarn' ? 'yarn.lock' : 'package-lock.json'
  const files = { 'package.json': '{"devDependencies": {"eslint": "9"}}', [lock]: '' }
  return {
    ...inStep(job, step, [
      'sh: 1: eslint: not found',
      '##[error]Process completed with exit code 127.'
    ]),
    files
  }
}

export function missingLockFile(pair: Pair): PairCase {
  const replaced = pair.removed.some((line) => /npm ci/.test(line))
  const job = jobOf(pair)
  if (!replaced || !job) return { no: 'npm ci was not replaced' }
  const step = job.steps.find(({ run }) => /npm ci/.test(run ?? ''))
  if (!step) return { no: 'the step is not told' }
  // The person kept the step where it was, so what it installs stands there.
  const folder = step['working-directory']
  const files = { [folder === undefined ? 'package.json' : join(folder, 'package.json')]: '{}' }
  return {
    ...inStep(job, step, [
      'npm error code EUSAGE',
      'npm error',
      'npm error The `npm ci` command can only install with an existing package-lock.json or',
      'npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
      'npm error later to generate a package-lock.json file, then try again.',
      '##[error]Process completed with exit code 1.'
    ]),
    files
  }
}

export function shallowClone(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.filter(({ run }) => run !== undefined).at(-1)
  if (!pair.added.some((line) => /fetch-depth: *0/.test(line))) return { no: 'another depth' }
  if (!job || !step) return { no: 'no step of the job runs git' }
  return inStep(job, step, [
    'fatal: No names found, cannot describe anything.',
    '##[error]Process completed with exit code 128.'
  ])
}

export function missingSubmodule(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.filter(({ run }) => run !== undefined).at(-1)
  if (!job || !step) return { no: 'the job calls a workflow' }
  const files = {
    '.gitmodules': '[submodule "styles"]\n\tpath = styles\n\turl = https://github.com/octo/styles\n'
  }
  return {
    ...inStep(job, step, [
      "cp: cannot stat 'styles/a.csl': No such file or directory",
      '##[error]Process completed with exit code 1.'
    ]),
    files
  }
}

export function missingCheckout(pair: Pair): PairCase {
  const job = jobOf(pair)
  if (!job || pair.added.some((line) => /repository:|path:/.test(line)))
    return { no: 'a checkout of something else' }
  const local = job.steps.find(({ uses }) => uses?.startsWith('./'))
  if (local) {
    const path = (local.uses ?? '').slice(2)
    const log = [
      `##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/app/app/${path}'. Did you forget to run actions/checkout before running your local action?`
    ]
    return { ...inStep(job, local, log), files: { [`${path}/action.yml`]: '' } }
  }
  const script = job.steps
    .map(
      (step) =>
        [step, /(?:^|\s)\.?\/?((?:\w[\w-]*\/)+[\w-]+\.\w+)/.exec(step.run ?? '')?.[1]] as const
    )
    .find(([, path]) => path)
  if (!script?.[1]) return { no: 'no step of the job calls a file of the repository' }
  const [step, path] = script
  return {
    ...inStep(job, step, [
      `/home/runner/work/_temp/1.sh: line 1: ${path}: No such file or directory`,
      '##[error]Process completed with exit code 127.'
    ]),
    files: { [path]: '' }
  }
}

export function notExecutable(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => /\.\/gradlew/.test(run ?? ''))
  if (!job || !step) return { no: 'the step is not told' }
  const log = [
    '/home/runner/work/_temp/1.sh: line 1: ./gradlew: Permission denied',
    '##[error]Process completed with exit code 126.'
  ]
  return { ...inStep(job, step, log), files: { gradlew: '' } }
}

export function disabledCommand(pair: Pair): PairCase {
  const command = /set-env|add-path|set-output|save-state/.exec(pair.removed.join('\n'))?.[0]
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => run?.includes(`::${command}`))
  if (!command || !job || !step) return { no: 'the step is not told' }
  // Of set-output and save-state it is a warning so far, which fails nothing: the same text will tell the end.
  const text = `##[error]The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`
  return inStep(job, step, [text])
}

export function stalePackageList(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => /apt(?:-get)? .*install/.test(run ?? ''))
  if (!job || !step) return { no: 'the step is not told' }
  return inStep(job, step, [
    'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/pool/main/a/a_1_amd64.deb  404  Not Found [IP: 192.0.2.7 80]',
    'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
    '##[error]Process completed with exit code 100.'
  ])
}
