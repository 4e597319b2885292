import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { textAt } from '../workflow-file/find-nodes.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { WorkflowFixer } from './fixer.js'
import { namesSteps } from './jobs/job-facts.js'
import { installPackages } from './installs/package-step.js'
import { failingStep } from './book/place.js'
import { baseOf } from './jobs/folders.js'
import { packageOfLibrary } from './tables/libraries.js'
import { withCondition } from './jobs/with-condition.js'
import { stepsBefore } from './jobs/steps-before.js'

/** Words by which linkers, pkg-config and compilers name a library that they do not find, as the table calls it. */
const sayings: readonly { words: RegExp; called: (name: string) => string }[] = [
  {
    words: /\b(?:cannot find|library not found for|unable to find library) -l([\w.+-]+?)(?=:|\s|$)/,
    called: (name) => `-l${name}`
  },
  { words: /\bNo package '([^']+)' found/, called: (name) => name },
  {
    words: /\bPackage ([\w.+-]+) was not found in the pkg-config search path/,
    called: (name) => name
  },
  { words: /\bThe system library `([\w.+-]+)` required by crate/, called: (name) => name },
  { words: /\bERROR: Dependency "([^"]+)" not found/i, called: (name) => name },
  {
    words: /\bfatal error: '?([\w./+-]+\.h)'?(?: file not found|: No such file or directory)/,
    called: (name) => name
  },
  { words: /\bCould not find directory of OpenSSL installation()/, called: () => 'openssl' }
]

/** Words of a build for another machine, for which the runner's own packages do not do. */
const forOthers =
  /--target\b|\bcross\b|-m32\b|\b(?:aarch64|arm(?:v\d\w*|hf)?|i[36]86|riscv64|s390x|ppc64le)-|\bmusl\b|mingw|\bemcc\b/

/** Puts the development package of a missing library in front of the step that links it. */
export const installLibrary: WorkflowFixer = {
  id: 'install-library',
  summary: 'Installs the Debian package of a library or header that is missing on Linux.',
  disposition: 'review',
  answers: [
    'c-library-missing',
    'pkg-config-package-missing',
    'rust-system-library-missing',
    'meson-dependency-missing',
    'c-header-missing'
  ],
  propose(problem) {
    const { job, step } = failingStep(problem)
    const apt =
      packageOf(problem.failure.diagnosis.evidence[0]?.text ?? '') ??
      abstain('The table of libraries does not know what is missing.')
    const script = textAt(step.map, 'run') ?? ''
    const line = problem.failure.diagnosis.evidence[0]?.text ?? ''
    if (runsElsewhere(script) || forOthers.test(script) || forOthers.test(line)) {
      abstain('The step builds in a container or for another machine.')
    }
    const header = /([\w.+-]+\.h)\b/.exec(line)?.[1]
    if ([...(problem.files?.keys() ?? [])].some((path) => baseOf(path) === header)) {
      abstain('The repository has a header of that name itself.')
    }
    const before = stepsBefore(job, step).map(({ map }) => textAt(map, 'run') ?? '')
    if ([script, ...before].some((run) => run.split(/\s+/).includes(apt))) {
      abstain(`The job installs \`${apt}\` already.`)
    }
    const { run, condition } = installPackages(problem, job, { apt })
    const named = namesSteps(job) ? { name: `Install ${apt}` } : {}
    return {
      disposition: 'review',
      title: `Install ${apt} before the step of job \`${job.id}\` that needs it`,
      reason: `The step links a library that ${apt} brings, and the runner does not have it.`,
      lookAt: ['Whether more libraries are missing behind the first.'],
      ...insertSteps(problem.workflow, job, step.index, [
        withCondition({ ...named, run }, condition)
      ])
    }
  }
}

function packageOf(line: string): string | null {
  for (const { words, called } of sayings) {
    const name = words.exec(line)?.[1]
    if (name !== undefined) return packageOfLibrary(called(name))
  }
  return null
}
