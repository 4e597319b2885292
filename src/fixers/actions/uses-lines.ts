import type { Scalar } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import type { Change } from '../../workflow-file/change.js'
import { releaseInComment } from '../../workflow-file/comments.js'
import { replaceInScalar } from '../../workflow-file/edit-scalar.js'
import {
  jobsOf,
  scalarAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import { lineEnd } from '../../workflow-file/layout.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { versionOfTag } from '../tables/refused-versions.js'
import type { Release } from '../tables/releases.js'

/** An action that a step uses. */
export interface UsesLine {
  job: JobNode
  step: StepNode
  node: Scalar
  path: YamlPath
  /** `actions/cache`, of `actions/cache/restore@v4` too; in small letters, as GitHub compares. */
  action: string
  ref: string
  /** The release in the comment beside a SHA, `v4.6.2`, and where it stands in the file; null where there is none. */
  comment: { release: string; start: number } | null
}

/** Every `owner/name@ref` of the file's steps, in order. */
export function usesLines(workflow: Workflow): UsesLine[] {
  return jobsOf(workflow).flatMap((job) =>
    stepsOf(job).flatMap((step) => {
      const line = usesLine(workflow, job, step)
      return line ? [line] : []
    })
  )
}

function usesLine(workflow: Workflow, job: JobNode, step: StepNode): UsesLine | null {
  const node = scalarAt(step.map, 'uses')
  const parts = /^([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@(\S+)$/.exec(textAt(step.map, 'uses') ?? '')
  const [, action = '', , ref = ''] = parts ?? []
  if (!node || !parts) return null
  const path = [...step.path, 'uses']
  const comment = isSha(ref) ? commentBeside(workflow, node) : null
  return { job, step, node, path, action: action.toLowerCase(), ref, comment }
}

export const isSha = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref)

function commentBeside({ text }: Workflow, node: Scalar): UsesLine['comment'] {
  const end = node.range?.[1] ?? 0
  const rest = text.slice(end, lineEnd(text, end))
  const start = end + (rest.length - rest.trimStart().length)
  const [, before = '', release] = releaseInComment.exec(rest.trimStart()) ?? []
  return release === undefined ? null : { release, start: start + before.length }
}

/** The version that a line asks for, by its tag or the comment beside its SHA: `[3]`, `[3, 1, 2]`; null for others. */
export function versionOf({ ref, comment }: UsesLine): number[] | null {
  return versionOfTag(comment?.release ?? ref)
}

/**
 * Another release in the line's own style: a moving tag, a full one, or a SHA, with the release in the comment
 * beside it. Abstains where the commit is not known.
 */
export function setRelease(workflow: Workflow, line: UsesLine, release: Release): Change {
  const { node, ref, path, comment } = line
  const value = String(node.value)
  const stretch = { start: value.length - ref.length, end: value.length }
  const change = replaceInScalar(workflow, node, stretch, refInStyle(line, release), path)
  if (!comment) return change
  const { start, release: old } = comment
  const named = old.includes('.') ? fullOf(release) : release.major
  const text = old.startsWith('v') ? named : named.replace(/^v/, '')
  return { ...change, edits: [...change.edits, { start, end: start + old.length, text }] }
}

/** What the ref becomes, for the title too. */
export function refInStyle({ ref, action }: UsesLine, release: Release): string {
  if (isSha(ref)) {
    const unknown = `The file pins \`${action}\` by commit, and that of ${release.major} is not known.`
    return release.pin?.sha ?? abstain(unknown)
  }
  return ref.includes('.') ? fullOf(release) : release.major
}

/** The full tag where it is known, else the moving one. */
export const fullOf = ({ major, pin }: Release): string => pin?.full ?? major
