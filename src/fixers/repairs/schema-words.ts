import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema'

/** Every key that a workflow may have somewhere, as GitHub's own schema lists them. */
export function schemaKeys(): ReadonlySet<string> {
  const definitions = Object.values(getWorkflowSchema().definitions) as unknown as {
    properties?: Record<string, unknown>
  }[]
  return new Set(definitions.flatMap(({ properties }) => Object.keys(properties ?? {})))
}

/** Every word that stands for a value somewhere: events, scopes, shells. */
export function schemaValues(): ReadonlySet<string> {
  const definitions = Object.values(getWorkflowSchema().definitions) as unknown as {
    constant?: string
    allowedValues?: string[]
  }[]
  return new Set(
    definitions.flatMap(({ constant, allowedValues }) => [
      ...(constant === undefined ? [] : [constant]),
      ...(allowedValues ?? [])
    ])
  )
}
