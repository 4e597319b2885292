import { together, type Change } from '../../workflow-file/change.js'
import { insertKey } from '../../workflow-file/edit-map.js'
import { mapAt, textAt } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { versionOf, type UsesLine } from './uses-lines.js'

/** A path that names a hidden file or folder: `.coverage`, `out/.next/**`. Since v4.4 an upload leaves those out. */
const hidden = /(?:^|[/\\\n])\s*\.(?!\.?(?:[/\\\s]|$))/

/**
 * What an artifact step needs to do under v4 what it did: hidden files that its path names asked for, and the folder
 * that a download of v1 made for itself.
 */
export function inputsKept(workflow: Workflow, line: UsesLine): Change {
  const inputs = mapAt(line.step.map, 'with')
  const none = { edits: [], changes: [] }
  if (!inputs) return none
  const at = { map: inputs, path: [...line.step.path, 'with'] }
  if (line.action === 'actions/upload-artifact') {
    const wanted = hidden.test(textAt(inputs, 'path') ?? '') && !inputs.has('include-hidden-files')
    return wanted ? insertKey(workflow, at, 'include-hidden-files', true) : none
  }
  const name = textAt(inputs, 'name')
  const wasFolder = versionOf(line)?.[0] === 1 && !inputs.has('path')
  return wasFolder && name !== null ? together(insertKey(workflow, at, 'path', name, 'name')) : none
}
