import type { Check, CheckContext } from '../types/check.js'
import type { Reference } from '../types/discovery.js'
import type { Unit } from '../types/unit.js'
import { verdict, type Doubt } from '../checking/verdict.js'

const words: Readonly<Record<Reference['what'], string>> = {
  file: 'file',
  folder: 'folder',
  target: 'target',
  action: 'action',
  workflow: 'reusable workflow'
}

export const references = {
  id: 'references',
  looksAt: 'Whether files, folders, actions, reusable workflows and targets that are named exist.',
  codes: {
    'missing-file': 'FILE_NOT_FOUND',
    'missing-folder': 'FILE_NOT_FOUND',
    'missing-target': 'FILE_NOT_FOUND',
    'missing-action': 'FILE_NOT_FOUND',
    'missing-workflow': 'FILE_NOT_FOUND'
  },
  answers: () => true,
  look(unit: Unit, { discovery }: Pick<CheckContext, 'discovery'>) {
    const named = discovery.references.get(unit.id) ?? []
    const missing = named.filter(({ state }) => state === 'missing')
    return verdict(missing.map((each) => doubtOf(unit, each, discovery)))
  }
} satisfies Check

function doubtOf(unit: Unit, named: Reference, discovery: CheckContext['discovery']): Doubt {
  const { what, written, path, line, column, job, step } = named
  const like = path === null ? null : namesake(what, path, discovery)
  const where = path === null || path === written ? '' : ` (\`${path}\`)`
  const cure = like
    ? `the one of that name is \`${like}\`; name that`
    : 'correct the name, or commit what is missing'
  return {
    code: `missing-${what}`,
    message: `The ${words[what]} \`${written}\`${where} that \`${unit.path}\` names is not in the repository: ${cure}.`,
    place: { line, column, job, step },
    about: what === 'target' ? written : (path ?? written),
    sure: true
  }
}

/** The one file, or action's folder, of the same name elsewhere; null for none or several. */
function namesake(
  what: Reference['what'],
  path: string,
  { files }: CheckContext['discovery']
): string | null {
  if (what === 'target' || what === 'folder') return null
  const name = nameOf(path)
  const found = new Set(
    [...files.keys()].flatMap((each) => {
      const holder = what === 'action' ? folderOfAction(each) : each
      return holder !== null && nameOf(holder) === name ? [holder] : []
    })
  )
  const [only = null] = found
  return found.size === 1 ? only : null
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

const folderOfAction = (path: string): string | null =>
  /^(.+)\/action\.ya?ml$/.exec(path)?.[1] ?? null
