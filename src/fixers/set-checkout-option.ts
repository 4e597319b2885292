import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { setInMap } from '../workflow-file/edit-map.js'
import { textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import { checkoutsBefore, checkoutFolder, isOwn, type Checkout } from './jobs/checkouts.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'
import { historyRules, lfsRules, missingFileRules } from './tables/checkout-failures.js'

interface Option {
  name: 'fetch-depth' | 'submodules' | 'lfs'
  value: number | string | boolean
  reason: string
  /** A later command that has it its own way. */
  undoneBy: RegExp
  lookAt: string[]
}

/** Has the checkout fetch what the failing step misses. */
export const setCheckoutOption: WorkflowFixer = {
  id: 'set-checkout-option',
  summary:
    'Sets `fetch-depth: 0`, `submodules: recursive` or `lfs: true` on the checkout whose content is not whole.',
  disposition: 'safe or review',
  answers: [...historyRules, ...lfsRules, ...missingFileRules],
  reads: () => ['.gitmodules', '.gitattributes'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    const option = optionFor(problem)
    const checkout = theCheckout(job, step)
    requireUnset(checkout, option)
    const between = stepsBefore(job, step).filter(({ index }) => index > checkout.step.index)
    if (scriptsOf([...between, step]).some((script) => option.undoneBy.test(script))) {
      abstain(`A command after the checkout has \`${option.name}\` its own way.`)
    }
    return draft(problem, job, checkout, option, doubtsOf(problem, job, step))
  }
}

function optionFor(problem: Problem): Option {
  const { ruleId } = problem.failure.diagnosis
  if (historyRules.includes(ruleId)) return history(problem)
  return lfsRules.includes(ruleId) ? largeFiles(problem) : submodules(problem)
}

const evidenceOf = ({ failure }: Problem): string =>
  failure.diagnosis.evidence.map(({ text }) => text).join('\n')

/** Full history brings commits, tags and `origin/…`; it does not bring a branch by its bare name. */
const fetchable =
  /^(?:HEAD(?=[~^@.])|origin\/|[0-9a-f]{7,40}\b(?!-)|v?\d+(?:\.\d+)+|refs\/(?:tags|remotes)\/)/

function history(problem: Problem): Option {
  const evidence = evidenceOf(problem)
  const revision =
    /(?:ambiguous argument|bad revision|bad object|valid object name|symmetric difference expression|revision range|pathspec) '?(?<name>[^\s']*)/.exec(
      evidence
    )?.groups?.['name']
  if (revision !== undefined && (!fetchable.test(revision) || /^0{40}/.test(revision))) {
    abstain('The revision that git misses may be none that the whole history holds.')
  }
  return {
    name: 'fetch-depth',
    value: 0,
    reason:
      'actions/checkout fetches one commit and no tags unless `fetch-depth` is 0, and git misses a commit or tag.',
    undoneBy: /\bgit\s+(?:fetch|pull|clone)\b[^\n]*(?:--depth|--shallow)/,
    lookAt: []
  }
}

function submodules(problem: Problem): Option {
  const list = problem.texts.get('.gitmodules')
  if (list === undefined) abstain('The repository has no submodules that the file could be of.')
  const paths = [...list.matchAll(/^\s*path\s*=\s*(.+?)\/?\s*$/gm)].map(([, path]) => path ?? '')
  const told = [evidenceOf(problem), ...cmakeFolders(problem)]
  const path = paths.find((each) => told.some((line) => holds(line, each)))
  if (path === undefined) abstain('The missing file is of none of the submodules.')
  return {
    name: 'submodules',
    value: 'recursive',
    reason:
      'What is missing lies in a submodule of the repository, and actions/checkout leaves those empty unless it is told.',
    undoneBy: /\bgit\b[^\n]*\bsubmodule\b/,
    lookAt: ['Whether every submodule may be read with the token of the checkout.']
  }
}

/** CMake names the folder in a paragraph below its heading. */
function cmakeFolders({ failure }: Problem): string[] {
  const folder = /source directory\s+(\S+)\s+does not contain a CMakeLists\.txt/g
  return [...failure.lines.join('\n').matchAll(folder)].map(([, path]) => path ?? '')
}

/** Whether a path stands in a line as a whole, alone or with more below it. */
function holds(line: string, path: string): boolean {
  const at = line.indexOf(path)
  if (at === -1 || path === '') return false
  return (
    /^$|[\s'"`:(/=]/.test(line.charAt(at - 1)) &&
    /^$|[\s'"`:)/,]/.test(line.charAt(at + path.length))
  )
}

function largeFiles({ texts }: Problem): Option {
  if (!/\bfilter=lfs\b/.test(texts.get('.gitattributes') ?? '')) {
    abstain('The repository keeps no files in Git LFS.')
  }
  return {
    name: 'lfs',
    value: true,
    reason:
      'A file is read as its Git LFS pointer: actions/checkout fetches the content only with `lfs: true`.',
    undoneBy: /\bgit\s+lfs\b/,
    lookAt: ['The traffic of Git LFS counts against the quota of the account.']
  }
}

/** Of several checkouts the one that fills the workspace itself, where the step's script does not leave it. */
function theCheckout(job: JobNode, step: StepNode): Checkout {
  const all = checkoutsBefore(job, step)
  const [checkout, second] =
    all.length > 1 && staysInRoot(step) ? all.filter((each) => checkoutFolder(each) === '') : all
  if (!checkout) abstain(`The job \`${job.id}\` checks nothing out before the failing step.`)
  if (second) abstain(`The job \`${job.id}\` has several checkouts.`)
  if (!isOwn(checkout)) abstain('The checkout is one of another repository.')
  return checkout
}

function staysInRoot({ map }: StepNode): boolean {
  const script = textAt(map, 'run')
  const leaves = /\b(?:cd|pushd)\b| -C\b|--git-dir|--work-tree/
  return script !== null && !leaves.test(script) && textAt(map, 'working-directory') === null
}

function requireUnset({ input }: Checkout, { name, value }: Option): void {
  const old = input(name)
  if (old === null) return
  if (old.includes('${{')) abstain(`\`${name}\` of the checkout is an expression.`)
  if (old === String(value) || old === 'true')
    abstain(`The checkout has \`${name}: ${old}\` already.`)
}

const clones = /\bgit\b[^\n]*\s(?:clone|init)\b|\bgh\s+repo\s+clone\b/

/** Why git's sentence may be about another repository, or no matter of depth. */
function doubtsOf({ failure }: Problem, job: JobNode, step: StepNode): string[] {
  const { ruleId } = failure.diagnosis
  if (!historyRules.includes(ruleId)) return []
  const isAction = textAt(step.map, 'run') === null
  const isCloned = scriptsOf([...stepsBefore(job, step), step]).some((each) => clones.test(each))
  const doubts = [
    isAction && 'Whether the action worked on this checkout: it may make a clone of its own.',
    isCloned && 'Whether git was in this checkout: the job makes another clone.',
    ruleId === 'git-unrelated-histories' &&
      'Whether the two branches have a common commit at all: git says the same where they have none.'
  ]
  return doubts.filter((each) => each !== false)
}

function draft(
  { workflow }: Problem,
  job: JobNode,
  { step }: Checkout,
  { name, value, reason, lookAt }: Option,
  doubts: readonly string[]
): Draft {
  return {
    disposition: doubts.length > 0 ? 'review' : 'safe',
    title: `Set ${name}: ${value} on the checkout of job \`${job.id}\``,
    ...{ reason, lookAt: [...lookAt, ...doubts] },
    ...setInMap(workflow, step, 'with', { [name]: value }, 'uses')
  }
}
