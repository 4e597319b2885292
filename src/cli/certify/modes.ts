import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileNames } from '../../certification/file-names.js'
import {
  certifyAll,
  certifyStatus,
  classifyStatus,
  discoverOnly,
  planStatus,
  retestStatus,
  validate,
  type Certification,
  type SavedStatus
} from '../../certification/run-certification.js'
import type { CertificationOptions, CertificationTools } from '../../certification/tools.js'
import { ConfigurationError } from '../../engine/errors.js'
import { reasonOf } from '../../local/file-errors.js'
import type { Terminal } from '../terminal.js'

type FromTree = (tools: CertificationTools, options: CertificationOptions) => Promise<Certification>
type FromStatus = (saved: SavedStatus, ...given: Parameters<FromTree>) => Promise<Certification>
type Mode = { fromTree: FromTree } | { fromStatus: FromStatus }

/** By the name of a mode: the phases it runs. */
export const modes = {
  full: { fromTree: certifyAll },
  discover: { fromTree: discoverOnly },
  'index-only': { fromTree: discoverOnly },
  validate: { fromTree: validate },
  classify: { fromStatus: classifyStatus },
  plan: { fromStatus: planStatus },
  retest: { fromStatus: retestStatus },
  'certify-only': { fromStatus: certifyStatus }
} satisfies Record<string, Mode>

export type CertifyMode = keyof typeof modes

interface Wanted {
  mode: CertifyMode
  statusFile?: string
}

/** Throws a ConfigurationError where a mode lacks its status file, or has one that it does not read. */
export async function runMode(
  { mode, statusFile }: Wanted,
  { tools, options }: { tools: CertificationTools; options: CertificationOptions },
  terminal: Terminal
): Promise<Certification> {
  const way: Mode = modes[mode]
  if ('fromTree' in way) {
    if (statusFile === undefined) return await way.fromTree(tools, options)
    const readers = Object.keys(modes).filter((name) => 'fromStatus' in modes[name as CertifyMode])
    throw new ConfigurationError(
      `--status-file is not read with --mode ${mode}; it is with ${readers.join(', ')}.`
    )
  }
  return await way.fromStatus(savedStatus(statusFile, tools, terminal), tools, options)
}

function savedStatus(
  named: string | undefined,
  { store }: CertificationTools,
  terminal: Terminal
): SavedStatus {
  if (named === undefined) {
    const text = store.read(fileNames.status)
    if (text !== null) return { text, name: fileNames.status }
    throw new ConfigurationError(
      `There is no ${fileNames.status} in the output folder; run --mode validate first, or name one by --status-file.`
    )
  }
  try {
    return { text: readFileSync(resolve(terminal.cwd(), named), 'utf8'), name: named }
  } catch (error) {
    throw new ConfigurationError(`${named} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}
