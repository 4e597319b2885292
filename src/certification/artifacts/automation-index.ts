import { z } from 'zod'
import { criticalities, unitKinds } from '../types/unit.js'
import { envelope, treeHash, unitHash } from './envelope.js'

const dependency = z.strictObject({
  unit: z.string().describe('Id of the unit that is needed.'),
  how: z.enum(['uses', 'runs', 'sources', 'starts', 'listens']),
  line: z.int().nullable()
})

const unit = z.strictObject({
  id: z.string(),
  kind: z.enum(unitKinds),
  path: z.string(),
  name: z.string(),
  line: z.int().nullable().describe('Where a part of a file begins; null for a whole file.'),
  triggers: z.array(z.string()),
  dependencies: z.array(dependency),
  owners: z.array(z.string()).describe('As CODEOWNERS names them.'),
  criticality: z.enum(criticalities),
  criticality_reason: z.string(),
  content_hash: unitHash
})

/** Phase 0: the inventory. */
export const automationIndexSchema = z
  .strictObject({
    ...envelope('automation_index'),
    tree_hash: treeHash,
    summary: z.strictObject({
      units: z.int(),
      by_kind: z.partialRecord(z.enum(unitKinds), z.int())
    }),
    units: z.array(unit).describe('In the order of their ids.'),
    problems: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .describe('Files of automation that could not be read.')
  })
  .meta({ title: 'automation_index.json' })

export type AutomationIndex = z.infer<typeof automationIndexSchema>
export type IndexedUnit = AutomationIndex['units'][number]
