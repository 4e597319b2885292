import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'

const folder = '.github/workflows'

export interface WorkflowNames {
  /** As GitHub calls them: the `name:`, or the path where a file has none. Sorted, each once. */
  names: string[]
  /** Files that are no YAML, with the reason; GitHub calls a run of such a file by its path. */
  broken: { path: string; reason: string }[]
}

/** Names of the workflows in a working copy that can start by themselves; `except` is a path to leave out. */
export function workflowNames(root: string, except: string): WorkflowNames {
  const broken: WorkflowNames['broken'] = []
  const names = workflowPaths(root)
    .filter((path) => path !== except)
    .flatMap((path) => {
      const document = parseDocument(readFileSync(join(root, path), 'utf8'))
      const [error] = document.errors
      if (error) broken.push({ path, reason: firstLine(error.message) })
      return error || !isMap(document.contents) ? [path] : nameOf(document, path)
    })
  return { names: [...new Set(names)].sort(), broken }
}

/** The workflow files of a working copy, as paths of the repository, sorted. */
export function workflowPaths(root: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`)
    .sort()
}

/** Nothing for a workflow that only others call: its jobs are part of the caller's run. */
function nameOf(document: Document.Parsed, path: string): string[] {
  const triggers = keysOf(document.get('on', true) as Node | undefined)
  if (triggers.length > 0 && triggers.every((trigger) => trigger === 'workflow_call')) return []
  const name = document.get('name') as string | number | boolean | null | undefined
  return [`${name ?? ''}` || path]
}

/** The events of `on:`, which may be a word, a list or a map. */
function keysOf(node: Node | undefined): string[] {
  if (isScalar(node)) return [String(node.value)]
  if (isSeq(node)) return node.items.map(String)
  return isMap(node) ? node.items.map(({ key }) => String(key)) : []
}

const firstLine = (text: string) => text.split('\n', 1)[0]!.replace(/:$/, '')
