import type { AutomationTree, Kept } from '../ports.js'
import type { FileFacts } from '../types/facts.js'
import type { Form } from './automation-paths.js'
import { factsOf, factsVersion } from './file-facts.js'
import { baseOf } from './whereabouts.js'

export interface LoadedFile {
  form: Form
  /** null where it can't be read. */
  text: string | null
  sha256: string
  facts: FileFacts
  /** Why it can't be read; null where it can. */
  problem: string | null
}

const atOnce = 16

/** SHA-256 of nothing, for what can't be read. */
const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Reads files, a few at once. Facts of a text that is kept are not made again. */
export async function loadFiles(
  tree: AutomationTree,
  kept: Kept,
  wanted: readonly { path: string; form: Form }[]
): Promise<Map<string, LoadedFile>> {
  const loaded = new Map<string, LoadedFile>()
  let next = 0
  const worker = async () => {
    for (let each = wanted[next++]; each; each = wanted[next++]) {
      loaded.set(each.path, await loadFile(tree, kept, each.path, each.form))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return loaded
}

async function loadFile(
  tree: AutomationTree,
  kept: Kept,
  path: string,
  form: Form
): Promise<LoadedFile> {
  const read = await tree.read(path)
  if ('problem' in read) {
    const facts: FileFacts = { form: 'unreadable' }
    return { form, text: null, sha256: hashOfNothing, facts, problem: read.problem }
  }
  // A script's language hangs on its name too.
  const name = form === 'script' ? (/\.\w+$/.exec(baseOf(path))?.[0] ?? '') : ''
  const key = `facts:${factsVersion}:${form}${name}:${read.sha256}`
  const known = kept.get(key) as FileFacts | undefined
  const facts = known ?? factsOf(form, path, read.text)
  if (!known) kept.set(key, facts)
  return { form, text: read.text, sha256: read.sha256, facts, problem: null }
}
