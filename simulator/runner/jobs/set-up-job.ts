import { release } from 'node:os'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { fetchAction, missingVersion } from '../actions/fetch-action.js'
import { standInFor } from '../actions/stand-ins.js'
import type { StepLog } from '../logs/step-log.js'
import { versionExists } from '../service/known-versions.js'
import { refusalOf } from '../service/refused-actions.js'
import { sourceText } from '../workflow/tokens.js'
import { standInSha } from './github-context.js'
import type { JobRun } from './job-run.js'
import { permissionLines } from './permissions.js'

const RUNNER_VERSION = '2.336.0'

/** Writes "Set up job" and fetches the actions; an error where one can't be resolved. */
export async function setUpJob(job: JobRun, log: StepLog, steps: MappingToken[]): Promise<boolean> {
  writeMachine(job, log)
  log.write('Prepare workflow directory')
  log.write('Prepare all required actions')
  const references = remoteActions(steps)
  if (references.length > 0) log.write('Getting action download info')
  const refusal = refusalOf(references)
  if (refusal !== null) throw new Error(refusal)
  for (const reference of references) {
    if (!versionExists(reference)) throw missingVersion(reference)
    if (!standInFor(reference)) await fetchAction(job, reference)
    log.write(`Download action repository '${reference}' (SHA:${standInSha(reference)})`)
  }
  for (const key of ['container', 'services']) {
    if (!job.definition.find(key)) continue
    job.call.request.onUnsupported?.(`'${key}' of job '${job.key}' needs a container`)
    throw new Error(`The local runner has no containers: take '${key}' out of job '${job.key}'.`)
  }
  log.write(`Complete job name: ${job.state.name}`)
  return true
}

const remoteActions = (steps: MappingToken[]) => {
  const uses = steps.map((step) => sourceText(step.find('uses')) ?? '')
  return [...new Set(uses)].filter((reference) => /^[^./][^:]*@/.test(reference))
}

function writeMachine(job: JobRun, log: StepLog) {
  const image = job.state.labels[0] ?? 'ubuntu-latest'
  log.write(`Current runner version: '${RUNNER_VERSION}'`)
  const { os } = job.contexts['runner'] as { os: string }
  group(log, 'Operating System', [os, release()])
  group(log, 'Runner Image', [`Image: ${image}`, 'Version: local'])
  group(log, 'GITHUB_TOKEN Permissions', permissionLines(job.permissions))
  log.write('Secret source: Actions')
}

function group(log: StepLog, title: string, lines: string[]) {
  log.write(`##[group]${title}`)
  for (const line of lines) log.write(line)
  log.write('##[endgroup]')
}
