import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { readYamlTemplate } from '../workflow/read-template.js'
import { asMapping, literalText, sourceText } from '../workflow/tokens.js'

export interface ActionManifest {
  directory: string
  file: string
  name: string
  /** `composite`, `node20`, `docker` and so on. */
  using: string
  runs: MappingToken
  root: MappingToken
}

/** Reads an action's `action.yml`. Throws with the runner's words where there is none or it is not valid. */
export async function readManifest(directory: string, reference: string): Promise<ActionManifest> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(directory, name)
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return parseManifest(directory, file, text)
  }
  throw new Error(
    reference.startsWith('./')
      ? `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`
      : `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${reference}'.`
  )
}

function parseManifest(directory: string, file: string, text: string): ActionManifest {
  const { context, value } = readYamlTemplate('action', file, text)
  const [error] = context.errors.getErrors()
  const root = asMapping(value)
  const runs = asMapping(root?.find('runs'))
  if (error || !root || !runs) {
    throw new Error(`Failed to load ${file}${error ? `: ${error.message}` : ''}`)
  }
  const using = literalText(runs.find('using')) ?? ''
  return { directory, file, name: sourceText(root.find('name')) ?? '', using, runs, root }
}
