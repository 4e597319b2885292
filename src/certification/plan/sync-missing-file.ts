import type { Sources } from '../../engine/types/fix.js'
import { Abstained, abstain } from '../../workflow-file/abstain.js'
import { placesOf } from '../../workflow-file/places-of.js'
import { prove } from '../../workflow-file/prove.js'
import type { Discovery, Reference } from '../types/discovery.js'
import type { Answer, Wrong } from './repair.js'

/**
 * The reference to a missing file, action or workflow corrected, where exactly one of the same name stands elsewhere;
 * of YAML alone, where the change can be proven. Why not, where it is such a reference.
 */
export async function syncMissingFile(
  wrong: Wrong,
  discovery: Discovery,
  sources: Sources
): Promise<Answer | string | null> {
  const named = referenceOf(wrong, discovery)
  if (!named || !/\.ya?ml$/.test(wrong.unit.path)) return null
  try {
    return await corrected(wrong, named, discovery, sources)
  } catch (error) {
    if (error instanceof Abstained) return error.message
    throw error
  }
}

function referenceOf({ unit, evidence }: Wrong, { references }: Discovery): Reference | null {
  const missing = references
    .get(unit.id)
    ?.find(
      ({ state, path, line, column }) =>
        state === 'missing' &&
        path === evidence.about &&
        line === evidence.line &&
        column === evidence.column
    )
  return missing && evidence.code === `missing-${missing.what}` ? missing : null
}

async function corrected(
  { unit, key }: Wrong,
  named: Reference,
  { files }: Discovery,
  sources: Sources
): Promise<Answer> {
  const found = namesakeOf(named, [...files.keys()])
  const replacement = writtenAs(named, found)
  const before = (await sources.text(unit.path)) ?? ''
  const start = offsetOf(before, named)
  const edits = [{ start, end: start + named.written.length, text: replacement }]
  const { after, diff } = await prove(unit.path, before, edits, placesOf(before, edits))
  return {
    fixer: 'sync-missing-file',
    strategy: 'sync-missing-file',
    disposition: 'review',
    title: `Name \`${replacement}\` instead of \`${named.written}\``,
    reason:
      'What is named is not in the repository, and exactly one of the same name stands elsewhere in it.',
    diff,
    changes: [{ path: unit.path, before, after, mode: null }],
    answers: [key],
    isOfRun: false
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** For an action the folder that holds it; for a workflow one that may be called, whatever way its YAML is spelt. */
function namesakeOf({ what, path }: Reference, files: readonly string[]): string {
  if (path === null) abstain('Where it should be can not be told.')
  const stem = (name: string) => name.replace(/\.ya?ml$/, '')
  const candidates = {
    action: files.flatMap((each) => /^(.+)\/action\.ya?ml$/.exec(each)?.[1] ?? []),
    workflow: files.filter((each) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(each)),
    file: files,
    folder: [],
    target: []
  }[what]
  const isSame = (each: string) =>
    what === 'workflow' ? stem(each) === stem(path) : nameOf(each) === nameOf(path)
  const [only, other] = [...new Set(candidates)].filter(isSame)
  if (only === undefined) abstain('Nothing of the same name stands elsewhere in the repository.')
  if (other !== undefined) {
    abstain('Several of the same name stand in the repository, and which is meant can not be told.')
  }
  return only
}

/** The path in the way of the old one: from the same folder, with `./` where that had it. */
function writtenAs({ written, path }: Reference, found: string): string {
  const bare = written.replace(/^(?:\.\/)+/, '')
  if (path === null || !path.endsWith(bare)) {
    abstain('The path is written in another way than where it leads to.')
  }
  const folder = path.slice(0, path.length - bare.length)
  if (!found.startsWith(folder)) abstain('It stands outside of the folder that the path begins in.')
  const result = written.slice(0, written.length - bare.length) + found.slice(folder.length)
  if (!/^[\w./@+-]+$/.test(result))
    abstain('Its name has characters that mean something else there.')
  return result
}

function offsetOf(text: string, { written, line, column }: Reference): number {
  const lines = text.split('\n')
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const start = offset + column - 1
  if (!text.startsWith(written, start))
    abstain('The path does not stand in the file as it is read.')
  return start
}
