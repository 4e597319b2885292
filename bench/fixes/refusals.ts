import { inStep, jobOf, shownName, type PairCase, type Step } from './pair-job.js'
import type { Pair } from './pairs.js'

/** No job ran and there is no log: an annotation alone tells it. */
export function refusedFile({ path }: Pair): PairCase {
  return { log: [`Invalid workflow file: ${path}#L1`], job: null, step: null, files: {} }
}

export function refused(pattern: RegExp): (pair: Pair) => PairCase {
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

export function retiredImage(pair: Pair): PairCase {
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

export function timedOut(pair: Pair): PairCase {
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

export function refusedCall(pair: Pair): PairCase {
  const scopes = pair.added.flatMap((line) => /^\s*([\w-]+): "?write/.exec(line)?.[1] ?? [])
  const job = jobOf(pair)
  if (scopes.length !== 1) return { no: 'a restriction, or several scopes at once' }
  if (!job) return { no: 'the job is not told' }
  const call = calls[scopes[0] ?? '']
  const step = job.steps.find((each) => call?.[0].test(`${each.uses ?? ''} ${each.run ?? ''}`))
  if (!call || !step) return { no: 'no step of the job makes such a call' }
  return inStep(job, step, call[1])
}
