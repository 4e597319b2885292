import { isScalar, type Scalar, type YAMLMap } from 'yaml'
import { entryOf, mapAt, scalarAt, textAt } from '../../workflow-file/find-nodes.js'
import {
  conditionOf,
  filledIn,
  isText,
  legsOf,
  legsWhere,
  type Leg
} from '../../workflow-file/matrix.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { usesLines, type UsesLine } from './uses-lines.js'

/** An `upload-artifact` or `download-artifact` step with the names it stands for. */
export interface ArtifactStep {
  line: UsesLine
  with: YAMLMap | null
  /** null where the step has no `name`. */
  nameNode: Scalar | null
  /** As it is written; of an upload without one the action's own. */
  name: string | null
  /** The legs in which the step can run; null where the file alone does not tell them. */
  legs: Leg[] | null
}

const defaultName = 'artifact'

/** The uploads of a file, or its downloads of this same run, in order. */
export function artifactSteps(workflow: Workflow, kind: 'upload' | 'download'): ArtifactStep[] {
  const lines = usesLines(workflow).filter(({ action }) => action === `actions/${kind}-artifact`)
  return lines
    .map((line) => artifactStep(workflow, line, kind === 'upload' ? defaultName : null))
    .filter(({ with: inputs }) => kind === 'upload' || !inputs?.has('run-id'))
}

function artifactStep(workflow: Workflow, line: UsesLine, unnamed: string | null): ArtifactStep {
  const inputs = mapAt(line.step.map, 'with')
  const nameNode = inputs ? scalarAt(inputs, 'name') : null
  const written = inputs && entryOf(inputs, 'name') ? textAt(inputs, 'name') : unnamed
  const legs = legsOf(workflow, line.job)
  return {
    line,
    with: inputs,
    nameNode: isScalar(nameNode) ? nameNode : null,
    name: written,
    legs: legs && legsWhere(legs, conditionOf(line.step))
  }
}

/** Expressions that are one value for the whole run; others may differ from leg to leg. */
const sameForAll =
  /\$\{\{\s*(?:github\.(?!job\b)[\w.]+|needs\.[\w.-]+|inputs\.[\w-]+|vars\.[\w-]+)\s*\}\}/g

/** Whether a name, its legs filled in, says all that can make two of them differ. */
export const isPlain = (name: string): boolean => !name.replace(sameForAll, '').includes('${{')

/** A name in each leg; null where they are not known. */
export function namesOf({ name, legs }: ArtifactStep): string[] | null {
  if (name === null || legs === null) return null
  return legs.map((leg) => filledIn(name, leg))
}

/** `sure`: two legs upload one name. `unsure`: the file alone does not tell. `none`: each has its own. */
export function clashInMatrix(upload: ArtifactStep): 'sure' | 'unsure' | 'none' {
  const { name, legs } = upload
  if (name === null || /\$\{\{\s*strategy\.job-index\s*\}\}/.test(name)) return 'none'
  const names = namesOf(upload)
  if (legs && legs.length < 2) return 'none'
  if (names === null) return isPlain(name) ? 'sure' : 'unsure'
  if (new Set(names).size === names.length) return 'none'
  return names.every(isPlain) ? 'sure' : 'unsure'
}

/** What put behind the name gives each leg its own: the fewest keys of the matrix that do, else the leg's number. */
export function suffixFor(upload: ArtifactStep): string {
  const { legs, name } = upload
  const keys = legs ? keysThatDiffer(legs, name ?? '') : null
  const parts = keys ?? []
  return parts.length > 0
    ? parts.map((key) => `-\${{ matrix.${key} }}`).join('')
    : '-${{ strategy.job-index }}'
}

/** The service refuses names with `" : < > | * ? \ /` and line ends; spaces would need quotes in scripts. */
const safeInName = /^[\w.+-]+$/

function keysThatDiffer(legs: readonly Leg[], name: string): string[] | null {
  const isUsable = (value: unknown) => isText(value) && safeInName.test(String(value))
  const keys = Object.keys(legs[0] ?? {}).filter((key) => legs.every((leg) => isUsable(leg[key])))
  const differ = (chosen: string[]) => {
    const made = legs.map((leg) =>
      JSON.stringify([filledIn(name, leg), ...chosen.map((key) => leg[key])])
    )
    return new Set(made).size === legs.length
  }
  const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other]))
  return [...keys.map((key) => [key]), ...pairs, keys].find(differ) ?? null
}
