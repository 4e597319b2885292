import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../config/read-config.js'
import { ConfigurationError } from '../engine/errors.js'
import type { FixTable } from '../engine/tools.js'
import { defaultFixRules } from '../engine/types/fix.js'
import { workflowFiles } from './fix-table.js'

/** A formatter's patch in place of the fixers: what it holds is untrusted, and checked before it is proposed. */
export function patchTable(
  path: string,
  config: () => Promise<Config | null>
): () => Promise<FixTable> {
  let table: Promise<FixTable> | undefined
  return () => (table ??= load(path, config))
}

async function load(path: string, config: () => Promise<Config | null>): Promise<FixTable> {
  const [own, patch, { patchBook }, files] = await Promise.all([
    config(),
    readPatch(path),
    import('../patches/patch-book.js'),
    workflowFiles()
  ])
  const rules = own?.fixes ?? defaultFixRules
  return { book: patchBook(patch), rules, ...files }
}

async function readPatch(path: string): Promise<string> {
  try {
    return await readFile(resolve(process.env['GITHUB_WORKSPACE'] ?? '', path), 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new ConfigurationError(
      `The patch ${path} could not be read (${code}): give the input \`patch\` the path of a file.`,
      { cause: error }
    )
  }
}
