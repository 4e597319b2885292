import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import { replaceInScalar } from '../workflow-file/edit-scalar.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { inputsKept } from './actions/artifact-inputs.js'
import { namesApart } from './actions/artifact-names.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import {
  artifactActions,
  carriers,
  missingInside,
  missingRefs,
  type MissingRef,
  refusedActions,
  type Carrier
} from './tables/action-targets.js'
import {
  fullOf,
  isSha,
  refInStyle,
  setRelease,
  usesLines,
  versionOf,
  type UsesLine
} from './actions/uses-lines.js'
import { isBelow, isRefusedVersion } from './tables/refused-versions.js'
import { releases, type Release } from './tables/releases.js'

/** Takes an action that GitHub refuses, or a version that does not exist, to the smallest one that works. */
export const bumpAction: WorkflowFixer = {
  id: 'bump-action',
  summary:
    'Raises an action that GitHub refuses to the smallest release that works, in the whole file.',
  disposition: 'safe or review',
  answers: ['deprecated-action-version', 'action-version-missing'],
  propose(problem) {
    if (problem.step) {
      abstain('GitHub refuses an action before the first step, and a step printed this.')
    }
    return problem.failure.diagnosis.ruleId === 'action-version-missing'
      ? correctedRef(problem)
      : raised(problem)
  }
}

/** What the log names, as keys to look up; one line may hold two refusals. */
function named(problem: Problem, pattern: RegExp): [string, string][] {
  const { evidence } = problem.failure.diagnosis
  const texts = [...evidence.map(({ text }) => text), ...problem.failure.lines]
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, action = '', ref = '']): [string, string] => [
      action.toLowerCase(),
      ref
    ])
  )
}

function raised(problem: Problem): Draft {
  const { workflow } = problem
  const refusals = named(problem, /\bdeprecated version of `([\w.-]+\/[\w.-]+): ?([\w.-]+)/g)
  const lines = refusedLines(workflow, refusals)
  const asked = refusals.map(([action]) => action)
  if (!lines.some(({ action }) => asked.includes(action))) return curedCarrier(workflow, asked)
  const bumped = lines.map((line) => setRelease(workflow, line, targetOf(line)))
  const ofArtifacts = lines.filter(({ action }) => artifactActions.includes(action))
  const uploads = ofArtifacts.some(({ action }) => action === 'actions/upload-artifact')
  const apart = ofArtifacts.length > 0 ? namesApart(workflow) : null
  const kept = ofArtifacts.map((line) => inputsKept(workflow, line))
  const change = together(...bumped, ...kept, apart ?? { edits: [], changes: [] })
  return {
    disposition: (apart?.lookAt.length ?? 0) > 0 ? 'review' : 'safe',
    title: titleOf(lines, apart?.names ?? []),
    reason:
      'GitHub ends a run at once whose workflow uses these releases; the new ones are the smallest step that works today.',
    lookAt: [...(apart?.lookAt ?? []), ...(uploads ? [hiddenFiles] : [])],
    ...change
  }
}

const hiddenFiles =
  'Whether an upload needs hidden files: since v4.4 they are left out unless `include-hidden-files` is set.'

/** Every refused line of the file, for the next run would end at one that is left; and those that the log names. */
function refusedLines(workflow: Workflow, refusals: readonly [string, string][]): UsesLine[] {
  const ofArtifacts = refusals.some(([action]) => artifactActions.includes(action))
  return usesLines(workflow).filter((line) => {
    const isNamed = refusals.some(([action, ref]) => action === line.action && ref === line.ref)
    if (isNamed || isRefused(line)) return true
    const isPair = ofArtifacts && artifactActions.includes(line.action)
    if (isPair && isSha(line.ref) && !versionOf(line)) unknownCommit(line)
    return false
  })
}

function isRefused(line: UsesLine): boolean {
  const version = versionOf(line)
  return version !== null && isRefusedVersion(line.action, version)
}

/** One half of a pair that can't be told to be of the other's kind. */
const unknownCommit = ({ action }: UsesLine): never =>
  abstain(`\`${action}\` is pinned by commit, and which release that is can't be told.`)

function targetOf(line: UsesLine): Release {
  const { action, ref } = line
  const target = refusedActions[action]?.target
  const version = versionOf(line)
  const isNew = version !== null && (version[0] ?? 0) > Number(target?.major.slice(1))
  if (!target || isNew || [target.major, target.pin?.full, target.pin?.sha].includes(ref)) {
    abstain('GitHub refuses a release that is the newest known here.')
  }
  return target
}

function titleOf(lines: readonly UsesLine[], apart: readonly string[]): string {
  const steps = lines.map((line) => `${line.action}@${shown(line, targetOf(line))}`)
  const names = apart.length > 0 ? ', and give each job an artifact name of its own' : ''
  return `Raise to ${[...new Set(steps)].join(' and ')}${names}`
}

const shown = (line: UsesLine, release: Release): string =>
  isSha(line.ref) ? fullOf(release) : refInStyle(line, release)

/** The refused release stands inside another action: that one is raised, where it is known which release is cured. */
function curedCarrier(workflow: Workflow, asked: readonly string[]): Draft {
  const lines = usesLines(workflow)
  const cures = carriers
    .filter(({ carries }) => asked.includes(carries))
    .flatMap((carrier) => [carrier, ...carrier.along])
  const found = lines.flatMap((line) => {
    const cure = cures.find((each) => isOld(line, each))
    return cure ? [{ line, target: cure.target }] : []
  })
  if (!found.some(({ line }) => carriers.some(({ action }) => action === line.action))) {
    abstain(
      'The refused release is not in this file: an action that it uses holds it. Raise that action.'
    )
  }
  const changes = found.map(({ line, target }) => setRelease(workflow, line, target))
  const steps = found.map(({ line, target }) => `${line.action}@${shown(line, target)}`)
  return {
    disposition: 'review',
    title: `Raise to ${[...new Set(steps)].join(' and ')}`,
    reason:
      'The old release of this action uses an artifact action that GitHub refuses; the new one is the first that does not.',
    lookAt: [
      'Whether the refusal came from this action: the log names only what stands inside it.'
    ],
    ...together(...changes)
  }
}

function isOld(line: UsesLine, { action, below }: Pick<Carrier, 'action' | 'below'>): boolean {
  const version = versionOf(line)
  return line.action === action && version !== null && isBelow(version, below)
}

/** A ref that does not resolve, where the table knows one that does. */
function correctedRef({ workflow, ...problem }: Problem): Draft {
  const refs = named(
    { workflow, ...problem },
    /\bresolve action `?([\w.-]+\/[\w.-]+)[\w./-]*@([\w.-]+)/g
  )
  const lines = usesLines(workflow)
  const found = refs.flatMap(([action, ref]) => {
    const own = missingInside[action] ?? action
    const cure = withoutItsV(own, ref) ?? missingRefs.find((each) => each.action === own)
    const wrong = (line: UsesLine) =>
      line.action === own &&
      (own === action ? line.ref === ref : true) &&
      cure?.missing.test(line.ref) === true
    return cure ? lines.filter(wrong).map((line) => ({ line, cure })) : []
  })
  const distinct = [...new Map(found.map((each) => [each.line.node, each])).values()]
  const [first] = distinct
  if (!first) abstain('Which version of the action exists is not known here.')
  const changes = distinct.map(({ line, cure }) => setRef(workflow, line, cure.ref))
  return {
    disposition: distinct.every(({ cure }) => cure.disposition === 'safe') ? 'safe' : 'review',
    title: `Use ${first.cure.action}@${first.cure.ref}, which exists`,
    reason: `The version named does not resolve. ${first.cure.source}`,
    lookAt: [`What changed in ${first.cure.action} up to ${first.cure.ref}.`],
    ...together(...changes)
  }
}

/** `@4` for `@v4`, of an action whose tags begin with a `v`, up to the newest major that is known. */
function withoutItsV(action: string, ref: string): MissingRef | null {
  const known = (releases as Readonly<Record<string, Release>>)[action]
  const newest = /^v(\d+)$/.exec(known?.major ?? '')?.[1]
  const major = /^(\d+)(?:\.\d+){0,2}$/.exec(ref)?.[1]
  if (newest === undefined || major === undefined || Number(major) > Number(newest)) return null
  return {
    ...{ action, ref: `v${ref}`, disposition: 'safe' },
    missing: /^\d/,
    source: 'The tags of this action begin with a `v`.'
  }
}

function setRef(workflow: Workflow, { node, ref, path }: UsesLine, to: string): Change {
  const value = String(node.value)
  const stretch = { start: value.length - ref.length, end: value.length }
  return replaceInScalar(workflow, node, stretch, to, path)
}
