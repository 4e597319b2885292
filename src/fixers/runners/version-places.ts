import type { Scalar } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import {
  mapAt,
  scalarAt,
  scalarsBelow,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { matrixPlaces } from './runs-on-places.js'

/** A scalar that says a version to a setup action. */
export interface VersionPlace {
  node: Scalar
  path: YamlPath
  /** `with` of the step itself, or somewhere that the step asks. */
  where: 'step' | 'matrix' | 'env'
}

/** The failing step, or the only one of the job that sets up a tool; null where neither is known. */
export function versionedStep(job: JobNode, failing: StepNode | null): StepNode | null {
  if (failing) return failing
  const [step, other] = stepsOf(job).filter(({ map }) => /\/setup-/.test(textAt(map, 'uses') ?? ''))
  return step && !other ? step : null
}

/** What the inputs of a step say, and the values of the matrix and of `env` that they ask for. */
export function versionPlaces(workflow: Workflow, job: JobNode, step: StepNode): VersionPlace[] {
  const inputs = scalarsBelow(mapAt(step.map, 'with'), [...step.path, 'with'])
  const own = inputs.map((place): VersionPlace => ({ ...place, where: 'step' }))
  const asked = (context: string) =>
    inputs.flatMap(({ node }) =>
      [
        ...String(node.value).matchAll(new RegExp(`\\b${context}\\.([\\w-]+(?:\\.[\\w-]+)*)`, 'g'))
      ].map(([, key = '']) => key)
    )
  const matrix = asked('matrix').flatMap((key) =>
    matrixPlaces(job, key).map(({ node, path }): VersionPlace => ({ node, path, where: 'matrix' }))
  )
  return [...own, ...matrix, ...asked('env').flatMap((key) => envPlaces(workflow, job, key))]
}

function envPlaces({ root }: Workflow, job: JobNode, key: string): VersionPlace[] {
  const owners = [
    { map: job.map, path: job.path },
    { map: root, path: [] }
  ]
  return owners.flatMap(({ map, path }) => {
    const env = mapAt(map, 'env')
    const node = env && scalarAt(env, key)
    return node ? [{ node, path: [...path, 'env', key], where: 'env' as const }] : []
  })
}
