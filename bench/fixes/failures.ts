import { inStep, jobOf, shownName, type PairFailure, type Step } from './pair-job.js'
import type { Pair } from './pairs.js'

/** The failure, or why the pair is no repair of the kind's failure. */
export type PairCase = PairFailure | { no: string }

/** Kinds that a fixer claims, each with the failing message that the kind's repair answers. */
export const failuresByKind: Record<string, (pair: Pair) => PairCase> = {
  'action-bump-artifact': refused(/actions\/(?:upload|download)-artifact@(v[1-3])(?![\d.])/),
  'action-bump-cache': refused(/actions\/cache@(v[12])(?![\d.])/),
  'runner-image-retired': retiredImage,
  'timeout-raised': timedOut,
  'permissions-added': refusedCall,
  'tool-install-added': missingCommand,
  'dependency-install-added': missingDependency,
  'npm-install-cmd': missingLockFile,
  'fetch-depth': shallowClone,
  submodules: missingSubmodule,
  'checkout-step-added': missingCheckout,
  'chmod-x': notExecutable,
  'set-output-migration': disabledCommand,
  'apt-update-added': stalePackageList,
  'yaml-syntax-fixed': refusedFile,
  'workflow-schema-fixed': refusedFile
}

/** No job ran and there is no log: an annotation alone tells it. */
function refusedFile({ path }: Pair): PairCase {
  return { log: [`Invalid workflow file: ${path}#L1`], job: null, step: null, files: {} }
}

function refused(pattern: RegExp): (pair: Pair) => PairCase {
  return (pair) => {
    const found = pair.removed.map((line) => pattern.exec(line)).find(Boolean)
    if (!found) return { no: 'nothing that is refused today was replaced' }
    const [ref, version] = found
    const action = ref.split('@')[0] ?? ''
    const log = [
      `##[error]This request has been automatically failed because it uses a deprecated version of \`${action}: ${version}\`. Learn more: https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/`
    ]
    return { log, job: jobOf(pair)?.name ?? null, step: null, files: {} }
  }
}

const imageTexts: [RegExp, (label: string) => string][] = [
  [
    /ubuntu-20\.04/,
    () =>
      'This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15. For more details, see https://github.com/actions/runner-images/issues/11101'
  ],
  [
    /ubuntu-1[68]\.04/,
    (label) =>
      `Can't find any online and idle self-hosted runner in the current repository, account/organization and enterprise that matches the required labels: '${label}'`
  ],
  [
    /macos-13/,
    () =>
      'The macOS-13 based runner images are now retired. For more details, see https://github.com/actions/runner-images/issues/13046.'
  ],
  [
    /macos-12/,
    () =>
      'A brownout will take place on November 11, 14:00 UTC - November 12, 00:00 UTC to raise awareness of the upcoming macOS-12 environment removal. For more details, see https://github.com/actions/runner-images/issues/10721'
  ],
  [
    /macos-11/,
    () =>
      'This is a scheduled macOS-11 brownout. The macOS-11 environment is deprecated and will be removed on June 28th, 2024.'
  ],
  [
    /windows-2019/,
    () =>
      'This is a scheduled Windows Server 2019 brownout. The Windows Server 2019 image will be removed on 2025-06-30. For more details, see https://github.com/actions/runner-images/issues/12045'
  ]
]

function retiredImage(pair: Pair): PairCase {
  const gone = pair.removed.join('\n')
  const kept = pair.added.join('\n')
  const text = imageTexts.find(([label]) => label.test(gone) && !label.test(kept))
  if (!text) return { no: 'no retired image was replaced' }
  const label = text[0].exec(gone)?.[0] ?? ''
  return {
    log: [`##[error]${text[1](label)}`],
    job: jobOf(pair)?.name ?? null,
    step: null,
    files: {}
  }
}

function timedOut(pair: Pair): PairCase {
  const change = pair.changed.find(({ path }) => path.endsWith('.timeout-minutes'))
  const job = jobOf(pair)
  const minutes = Number(/timeout-minutes: *(\d+)/.exec(pair.removed.join('\n'))?.[1])
  if (!change || !job || !minutes) return { no: "the limit is an action's own" }
  if (!change.path.includes('.steps.')) {
    const log = `##[error]The job running on runner GitHub Actions 7 has exceeded the maximum execution time of ${minutes} minutes.`
    return { log: [log], job: job.name, step: null, files: {} }
  }
  const limit = (each: Step) => (each as Record<string, unknown>)['timeout-minutes']
  const later = jobOf({ ...pair, before: pair.after })?.steps ?? []
  const raised = later.map((each) => [shownName(each), limit(each)].join(': '))
  const step = job.steps.find(
    (each) => limit(each) === minutes && !raised.includes([shownName(each), minutes].join(': '))
  )
  if (!step) return { no: 'the step is not told' }
  const name = shownName(step)
  const log = `##[error]The action '${name}' has timed out after ${minutes} minutes.`
  return { log: [log], job: job.name, step: name, files: {} }
}

/** By scope: the step that makes the call, and what GitHub answers it. */
const calls: Record<string, [RegExp, string[]]> = {
  'id-token': [
    /oidc|aws-actions\/configure|google-github-actions\/auth|provenance|pypi-publish|deploy-pages|attest/i,
    ['##[error]Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable']
  ],
  packages: [
    /docker|ghcr|packages|publish/i,
    ['##[error]denied: installation not allowed to Create organization package']
  ],
  contents: [
    /git push|release|gh-pages|auto-commit|create-pull-request|ghaction/i,
    [
      'remote: Permission to octo/app.git denied to github-actions[bot].',
      "fatal: unable to access 'https://github.com/octo/app/': The requested URL returned error: 403",
      '##[error]Process completed with exit code 128.'
    ]
  ],
  'pull-requests': [
    /github-script|comment|pull|label|gh pr|pr-|welcome|first-interaction/i,
    ['##[error]Resource not accessible by integration']
  ],
  issues: [
    /github-script|issue|comment|stale|label/i,
    ['##[error]Resource not accessible by integration']
  ],
  actions: [
    /gh (?:run|cache|workflow)|cache|workflow/i,
    ['##[error]Resource not accessible by integration']
  ],
  statuses: [/status/i, ['##[error]Resource not accessible by integration']]
}

function refusedCall(pair: Pair): PairCase {
  const scopes = pair.added.flatMap((line) => /^\s*([\w-]+): "?write/.exec(line)?.[1] ?? [])
  const job = jobOf(pair)
  if (scopes.length !== 1) return { no: 'a restriction, or several scopes at once' }
  if (!job) return { no: 'the job is not told' }
  const call = calls[scopes[0] ?? '']
  const step = job.steps.find((each) => call?.[0].test(`${each.uses ?? ''} ${each.run ?? ''}`))
  if (!call || !step) return { no: 'no step of the job makes such a call' }
  return inStep(job, step, call[1])
}

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

function missingCommand(pair: Pair): PairCase {
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
  return inStep(job, step, [text, '##[error]Process completed with exit code 127.'])
}

function missingDependency(pair: Pair): PairCase {
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

function missingLockFile(pair: Pair): PairCase {
  const replaced = pair.removed.some((line) => /npm ci/.test(line))
  const job = jobOf(pair)
  if (!replaced || !job) return { no: 'npm ci was not replaced' }
  const step = job.steps.find(({ run }) => /npm ci/.test(run ?? ''))
  if (!step) return { no: 'the step is not told' }
  const files = { 'package.json': '{}' }
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

function shallowClone(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.filter(({ run }) => run !== undefined).at(-1)
  if (!pair.added.some((line) => /fetch-depth: *0/.test(line))) return { no: 'another depth' }
  if (!job || !step) return { no: 'no step of the job runs git' }
  return inStep(job, step, [
    'fatal: No names found, cannot describe anything.',
    '##[error]Process completed with exit code 128.'
  ])
}

function missingSubmodule(pair: Pair): PairCase {
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

function missingCheckout(pair: Pair): PairCase {
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

function notExecutable(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => /\.\/gradlew/.test(run ?? ''))
  if (!job || !step) return { no: 'the step is not told' }
  const log = [
    '/home/runner/work/_temp/1.sh: line 1: ./gradlew: Permission denied',
    '##[error]Process completed with exit code 126.'
  ]
  return { ...inStep(job, step, log), files: { gradlew: '' } }
}

function disabledCommand(pair: Pair): PairCase {
  const command = /set-env|add-path|set-output|save-state/.exec(pair.removed.join('\n'))?.[0]
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => run?.includes(`::${command}`))
  if (!command || !job || !step) return { no: 'the step is not told' }
  // Of set-output and save-state it is a warning so far, which fails nothing: the same text will tell the end.
  const text = `##[error]The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`
  return inStep(job, step, [text])
}

function stalePackageList(pair: Pair): PairCase {
  const job = jobOf(pair)
  const step = job?.steps.find(({ run }) => /apt(?:-get)? .*install/.test(run ?? ''))
  if (!job || !step) return { no: 'the step is not told' }
  return inStep(job, step, [
    'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/pool/main/a/a_1_amd64.deb  404  Not Found [IP: 192.0.2.7 80]',
    'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
    '##[error]Process completed with exit code 100.'
  ])
}
