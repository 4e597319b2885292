import type { Failure, Fix, FixBook, FixContext, Proposals } from '../engine/types/fix.js'
import { patchedText } from './apply-patch.js'
import { checkPatch, type PatchedFile } from './check-patch.js'
import { formatterFor, patchFixer, type Formatter } from './formatters.js'

/**
 * A formatter's patch as the one fix of a run: checked as untrusted text, applied to the very files it was made for.
 * Each file must be one that the failing step complained of, so that another version of the formatter, or code of the
 * repository, changes nothing else.
 */
export function patchBook(patch: string): FixBook {
  return {
    answers: (ruleId) => formatterFor(ruleId) !== null,
    propose: async ([failure, ...rest], about) => {
      const formatter = failure ? formatterFor(failure.diagnosis.ruleId) : null
      if (!failure || formatter === null) return nothing('No formatter repairs this failure.')
      const same = rest.filter(({ diagnosis }) => formatterFor(diagnosis.ruleId) === formatter)
      return await proposed(patch, [failure, ...same], formatter, about)
    }
  }
}

async function proposed(
  patch: string,
  failures: readonly [Failure, ...Failure[]],
  formatter: Formatter,
  { sources }: FixContext
): Promise<Proposals> {
  const checked = checkPatch(patch)
  if ('refused' in checked) return nothing(checked.refused.join(' '))
  const lines = failures.flatMap((failure) => failure.lines)
  if (!checked.files.every(({ path }) => isNamed(path, lines))) {
    return nothing(`${formatter} changed a file that the failing step did not name.`)
  }
  const texts = await Promise.all(checked.files.map((file) => changedFile(file, sources)))
  if (texts.includes(null))
    return nothing('The files are not as they were when the patch was made.')
  const files = texts.filter((each) => each !== null)
  const fingerprints = [...new Set(failures.map(({ diagnosis }) => diagnosis.fingerprint))]
  return { fixes: [fixOf(files, patch, formatter, fingerprints)], abstained: [] }
}

const nothing = (reason: string): Proposals => ({
  fixes: [],
  abstained: [{ fixer: patchFixer, reason }]
})

interface ChangedFile {
  path: string
  after: string
  added: number
  removed: number
}

async function changedFile(
  file: PatchedFile,
  sources: FixContext['sources']
): Promise<ChangedFile | null> {
  const before = await sources.text(file.path)
  const after = before === null ? null : patchedText(before, file)
  const lines = file.patch.hunks.flatMap((hunk) => hunk.lines)
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length
  return after === null ? null : { path: file.path, after, added: count('+'), removed: count('-') }
}

/** Tools print a path from the root, from the folder they ran in, or from the file system's root. */
function isNamed(path: string, lines: readonly string[]): boolean {
  const name = path.split('/').at(-1) ?? path
  const said = lines
    .filter((line) => line.includes(name))
    .flatMap((line) => line.match(/[^\s:"'`(),]+/g) ?? [])
  return said.some((word) => {
    const spoken = word.replaceAll('\\', '/').replace(/^\.\//, '')
    return spoken === path || spoken.endsWith(`/${path}`) || path.endsWith(`/${spoken}`)
  })
}

function fixOf(
  [first, ...more]: readonly ChangedFile[],
  diff: string,
  formatter: Formatter,
  fingerprints: string[]
): Fix {
  const all = first ? [first, ...more] : []
  const sum = (key: 'added' | 'removed') => all.reduce((total, file) => total + file[key], 0)
  return {
    fixer: patchFixer,
    disposition: 'safe',
    title: `Let ${formatter} repair ${all.length === 1 ? 'the file' : `the ${all.length} files`} it complained of`,
    reason: `${formatter} made these changes itself, in a job without secrets, at the commit that failed.`,
    lookAt: ['That only layout and findings of the tool changed.'],
    fingerprints,
    path: first?.path ?? '',
    after: first?.after ?? '',
    more: more.map(({ path, after }) => ({ path, after, edits: [] })),
    edits: [],
    diff,
    proof: {
      findings: null,
      changed: null,
      comments: 0,
      linesAdded: sum('added'),
      linesRemoved: sum('removed')
    }
  }
}
