import type { z } from 'zod'
import { ConfigurationError } from '../../engine/errors.js'
import { schemaVersion } from './envelope.js'

/**
 * An artifact out of its text. Throws a ConfigurationError, in one sentence with the cure, for what is no such artifact,
 * and by name for one of another schema version. `name` is what people call the file.
 */
export function readArtifact<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema
): z.infer<Schema> {
  const data = jsonOf(text, name)
  const version = (data as { schema_version?: unknown } | null)?.schema_version
  if (typeof version === 'string' && version !== schemaVersion) {
    throw new ConfigurationError(
      `${name} has schema version ${JSON.stringify(version.slice(0, 20))}, and this auto-heal reads ${schemaVersion}; write it anew with this version.`
    )
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'the whole file'
  throw new ConfigurationError(
    `${name} is no ${schema.meta()?.title ?? 'artifact'} of auto-heal (${where}: ${issue?.message}); write it anew.`
  )
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ConfigurationError(`${name} is no JSON; it may be cut off. Write it anew.`)
  }
}
