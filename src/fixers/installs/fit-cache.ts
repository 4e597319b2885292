import type { Draft } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import { together, type Change } from '../../workflow-file/change.js'
import { insertKey, removeKey, setInMap, setKey, type MapAt } from '../../workflow-file/edit-map.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { isUseOf } from '../actions/action-ref.js'
import type { Problem } from '../fixer.js'
import { hasLock, locksOf } from './lock-files.js'
import { nodeManagers, type NodeManager } from '../tables/node-locks.js'
import { folderOf, folderOfPath } from '../jobs/folders.js'
import { hasLockAnywhere } from './lock-files.js'

type Files = NonNullable<Problem['files']>
type Fit = Omit<Draft, 'disposition'>

const pathInput = 'cache-dependency-path'

/** Installs that fail without a lock file, as the cache does. */
const strictInstall = /\bnpm (?:ci|clean-install)\b|--frozen-lockfile\b|--immutable\b/

/** Fits the `cache` of a setup step to the lock files that are there. `manifest` is the text of package.json. */
export function fitCache(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  files: Files,
  manifest: string
): Fit {
  const isNode = isUseOf(step, 'actions/setup-node')
  if (!isNode && !isUseOf(step, 'actions/setup-python')) {
    abstain('The failing step is neither actions/setup-node nor actions/setup-python.')
  }
  const map = mapAt(step.map, 'with')
  const cache = map && textAt(map, 'cache')
  if (!map || cache === null) {
    if (!isNode) abstain('The step asks for no cache.')
    return withoutAutomatic(workflow, job, step, files, manifest)
  }
  const inputs = { map, path: [...step.path, 'with'] }
  const named = textAt(map, pathInput)
  if (named !== null && !/^[\w./@-]+$/.test(named)) {
    abstain(`\`${pathInput}\` names its files by a pattern, or several of them.`)
  }
  if (named !== null && files.has(named.replace(/^\.\//, ''))) {
    abstain('The named file is there; the checkout may miss it.')
  }
  if (!isNode) return fitPython(workflow, job, step, inputs, files)
  const manager = nodeManagers.find((each) => each === cache)
  if (!manager) abstain('The cache is of a manager that the file does not name plainly.')
  return fitNode(workflow, job, step, inputs, files, manager)
}

function fitNode(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  inputs: MapAt,
  files: Files,
  manager: NodeManager
): Fit {
  const named = textAt(inputs.map, pathInput)
  const locks = locksOf(files, manager)
  if (locks.some((path) => path === named || (named === null && !path.includes('/')))) {
    abstain('The lock file is there; the checkout may miss it.')
  }
  const lock = lockOf(workflow, job, step, locks)
  if (lock !== null) return withPath(workflow, job, inputs, lock)
  const other = nodeManagers.find((each) =>
    locksOf(files, each).some((path) => !path.includes('/'))
  )
  if (named === null && other && installsWith(job, other) && !installsWith(job, manager)) {
    return {
      title: `Cache ${other}'s packages in job \`${job.id}\` instead of ${manager}'s`,
      reason: `The repository holds the lock file of ${other}, and the job installs with it.`,
      lookAt: [],
      ...setKey(workflow, inputs, 'cache', other)
    }
  }
  if (hasLockAnywhere(files, manager)) {
    abstain('The only lock files of the manager belong to samples or copies.')
  }
  if (stepsOf(job).some(({ map }) => strictInstall.test(textAt(map, 'run') ?? ''))) {
    abstain('The job installs by a lock file too, and none is committed.')
  }
  return withoutCache(workflow, job, step, inputs, `lock file of ${manager}`)
}

/** The only lock file, or that of the only folder in which the job installs; null where there is none at all. */
function lockOf(
  workflow: Workflow,
  job: JobNode,
  { index }: StepNode,
  locks: readonly string[]
): string | null {
  const [only = null, second] = locks
  if (second === undefined) return only
  const installs = stepsOf(job).filter(
    (step) => step.index > index && /\b(?:npm|yarn|pnpm)\b/.test(textAt(step.map, 'run') ?? '')
  )
  const folders = new Set(installs.map((step) => folderOf(workflow, job, step)))
  const fitting = locks.filter((path) => folders.has(folderOfPath(path)))
  const [lock, another] = fitting
  if (lock === undefined || another !== undefined) abstain('There are several lock files.')
  return lock
}

const installsWith = (job: JobNode, manager: NodeManager): boolean =>
  stepsOf(job).some(({ map }) =>
    new RegExp(`\\b${manager} (?:ci|i|install)\\b|^\\s*${manager}\\s*$`, 'm').test(
      textAt(map, 'run') ?? ''
    )
  )

/** setup-python looks for requirements.txt and pyproject.toml anywhere; other names must be told. */
function fitPython(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  inputs: MapAt,
  files: Files
): Fit {
  if (textAt(inputs.map, 'cache') !== 'pip') abstain('The cache is of a manager other than pip.')
  const scripts = stepsOf(job).map(({ map }) => textAt(map, 'run') ?? '')
  const named = scripts.flatMap((script) =>
    [...script.matchAll(/\s-r\s*([\w./-]+\.txt)/g)].map(([, path = '']) => path)
  )
  const there = [...new Set(named)].filter((path) => files.has(path))
  const [path, second] = there
  if (second !== undefined) abstain('The job installs by several files of requirements.')
  if (path !== undefined) return withPath(workflow, job, inputs, path)
  if (
    [...files.keys()].some((each) => /(?:^|\/)(?:requirements\.txt|pyproject\.toml)$/.test(each))
  ) {
    abstain('A file that the cache looks for is there; the checkout may miss it.')
  }
  if (named.length > 0 || [...files.keys()].some((each) => /requirements[^/]*\.txt$/.test(each))) {
    abstain('There are files of requirements under other names, or the job asks for such.')
  }
  return withoutCache(workflow, job, step, inputs, 'file of requirements')
}

function withPath(workflow: Workflow, job: JobNode, inputs: MapAt, lock: string): Fit {
  return {
    title: `Name ${lock} as what the cache of job \`${job.id}\` hangs on`,
    reason: `The cache looks elsewhere; the repository holds ${lock}.`,
    lookAt: [],
    ...setKey(workflow, inputs, pathInput, lock, 'cache')
  }
}

function withoutCache(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  inputs: MapAt,
  what: string
): Fit {
  const keys = ['cache', pathInput].filter((key) => entryOf(inputs.map, key))
  const isAll = keys.length === inputs.map.items.length
  const change: Change = isAll
    ? removeKey(workflow, step, 'with')
    : together(...keys.map((key) => removeKey(workflow, inputs, key)))
  return {
    title: `Take the cache out of job \`${job.id}\`, as there is no ${what}`,
    reason: `The cache hangs on a file that is not in the repository: it holds no ${what}.`,
    lookAt: [],
    ...change
  }
}

/** Since v5 setup-node caches by itself where package.json names a package manager. */
function withoutAutomatic(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  files: Files,
  manifest: string
): Fit {
  if (/@v[1-4](?:\.|$)/.test(textAt(step.map, 'uses') ?? '')) {
    abstain('This version of the action caches nothing by itself.')
  }
  if (!/"packageManager"\s*:/.test(manifest)) abstain('package.json names no package manager.')
  if (nodeManagers.some((each) => hasLock(files, '', each))) {
    abstain('The lock file is there; the checkout may miss it.')
  }
  const inputs = mapAt(step.map, 'with')
  const path = [...step.path, 'with']
  const key = 'package-manager-cache'
  return {
    title: `Switch off the automatic cache of actions/setup-node in job \`${job.id}\``,
    reason: 'package.json names a package manager, whose lock file is not there.',
    lookAt: [],
    ...(inputs
      ? insertKey(workflow, { map: inputs, path }, key, false)
      : setInMap(workflow, step, 'with', { [key]: false }, 'uses'))
  }
}
