import { isMap, parseAllDocuments, type Document, type YAMLMap } from 'yaml'
import { abstain } from './abstain.js'

/** A workflow file with the place of everything in it. Offsets of nodes count in `text`. */
export interface Workflow {
  path: string
  text: string
  document: Document.Parsed
  root: YAMLMap
}

const longest = 512 * 1024

/** Abstains where the text is no YAML, holds several documents, or no map. */
export function openWorkflow(path: string, text: string): Workflow {
  if (text.length > longest) abstain('The workflow file is over 512 KiB.')
  const [document, second] = parseAllDocuments(text, { uniqueKeys: false, keepSourceTokens: true })
  if (!document || !('contents' in document)) abstain('The workflow file is empty.')
  if (second) abstain('The workflow file holds several YAML documents.')
  const [error] = document.errors
  if (error) abstain(`The workflow file is no valid YAML (${error.code}).`)
  const root = document.contents
  if (!isMap(root)) abstain('The workflow file holds no map of keys.')
  return { path, text, document: document, root }
}
