import type { Command } from 'commander'
import { z } from 'zod'
import { ConfigurationError } from '../../engine/errors.js'
import { automationIndexSchema } from '../../certification/artifacts/automation-index.js'
import { certificateSchema } from '../../certification/artifacts/certificate.js'
import { failureReportSchema } from '../../certification/artifacts/failure-report.js'
import { fixPlanSchema } from '../../certification/artifacts/fix-plan.js'
import { runtimeStatusSchema } from '../../certification/artifacts/runtime-status.js'
import { configSchema } from '../../config/config-schema.js'
import { reportSchema } from '../../report/report-schema.js'
import { analysisReportSchema } from '../analysis-report.js'
import { batchReportSchema } from '../batch-report.js'
import { fixesReportSchema } from '../../report/fixes-schema.js'
import { historyEventSchema } from '../../incidents/event-schema.js'
import { metricsSchema } from '../../incidents/metrics/metrics.js'
import { webhookBodySchema } from '../../notifiers/webhook-body.js'
import { predictionReportSchema } from '../prediction-report.js'
import { recoveryPlanSchema } from '../recovery-plan.js'
import { rulesTestSchema } from '../rules-test-report.js'
import { simulationSchema } from '../simulate/simulation-schema.js'
import type { Terminal } from '../terminal.js'

/** Every artifact with a published schema, and the config; `schemas/` holds a file for each. */
const schemas = new Map<string, z.ZodType>([
  ['analysis', analysisReportSchema],
  ['automation_certification', certificateSchema],
  ['automation_failure_report', failureReportSchema],
  ['automation_fix_plan', fixPlanSchema],
  ['automation_index', automationIndexSchema],
  ['automation_runtime_status', runtimeStatusSchema],
  ['batch', batchReportSchema],
  ['config', configSchema],
  ['fixes', fixesReportSchema],
  ['history', historyEventSchema],
  ['metrics', metricsSchema],
  ['notice', webhookBodySchema],
  ['prediction', predictionReportSchema],
  ['recovery', recoveryPlanSchema],
  ['report', reportSchema],
  ['rules-test', rulesTestSchema],
  ['simulation', simulationSchema]
])

export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description(
      'print the JSON Schema of an artifact or the config, or the names of all as a JSON list'
    )
    .argument('[name]', [...schemas.keys()].join(', '))
    .action((name?: string) => {
      const printed = name === undefined ? [...schemas.keys()] : schemaNamed(name)
      terminal.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
    })
}

function schemaNamed(name: string): object {
  const schema = schemas.get(name)
  // What people write: a key with a default may be left out.
  if (schema) return z.toJSONSchema(schema, { io: schema === configSchema ? 'input' : 'output' })
  throw new ConfigurationError(
    `There is no schema "${name}"; there are: ${[...schemas.keys()].join(', ')}.`
  )
}
