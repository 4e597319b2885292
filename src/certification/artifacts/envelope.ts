import { z } from 'zod'

/** Of every artifact; the first number changes when an older reader would misread it. */
export const schemaVersion = '1.0'

const sha256 = z.string().regex(/^[\da-f]{64}$/)

const contentHash = sha256.describe(
  'SHA-256 over the canonical JSON (RFC 8785) of this artifact without this key.'
)

export const unitHash = sha256.describe("SHA-256 of the unit's bytes.")

export const treeHash = sha256.describe(
  'SHA-256 over ids and hashes of all units, and what they name: the same for the same automation.'
)

const repository = z.strictObject({
  name: z.string().nullable().describe('`owner/repo`; null where no remote names it.'),
  commit: z.string().nullable().describe('Full SHA; null before the first commit.'),
  branch: z.string().nullable(),
  dirty: z.boolean().describe('True where a tracked file differs from the commit.')
})

/** What all artifacts begin with. */
export const envelope = <Name extends string>(artifact: Name) => ({
  schema_version: z.literal(schemaVersion),
  artifact: z.literal(artifact),
  generated_at: z.iso.datetime(),
  generator: z.string().describe('`auto-heal` and its version.'),
  repository,
  content_hash: contentHash
})
