import { releaseInComment } from '../../workflow-file/comments.js'
import { refusedActions } from '../../fixers/tables/action-targets.js'
import { firstModernMajor } from '../../fixers/tables/old-node-actions.js'
import { isRefusedVersion, versionOfTag } from '../../fixers/tables/refused-versions.js'
import type { Check } from '../types/check.js'
import type { Place } from '../types/facts.js'
import { factsOf, usesOf, type PlacedUse } from '../checking/facts-of.js'
import { verdict, type Doubt } from '../checking/verdict.js'
import { writtenIn, type Written } from '../checking/written-steps.js'

export const actions: Check = {
  id: 'actions',
  looksAt: 'Whether GitHub still runs the releases of actions that are used.',
  codes: { 'action-refused': 'VERSION_MISMATCH', 'action-on-old-node': 'VERSION_MISMATCH' },
  answers: ({ kind }) => /workflow$|action$/.test(kind),
  look({ path }, { discovery }) {
    const text = discovery.texts.get(path) ?? ''
    const lines = text.split(/\r?\n/)
    const written = writtenIn(text)
    const doubts = usesOf(discovery, path)
      .flatMap((used) => doubtOf(used, lines))
      .flatMap((doubt) => unlessOff(doubt, written))
    const using = factsOf(discovery, path, 'action')?.using ?? ''
    return verdict([...doubts, ...ownNode(using, lines)])
  }
}

/** A job that never runs is never refused; of one that does, every action is fetched, whatever a step's condition. */
function unlessOff(doubt: Doubt, written: Written): Doubt[] {
  const { job, step } = doubt.place
  const holder = written(job)
  if (job !== null && holder?.neverRuns) return []
  const isOff = step !== null && holder?.steps[step]?.neverRuns === true
  return [{ ...doubt, sure: doubt.sure && !isOff }]
}

function doubtOf({ use, job, step }: PlacedUse, lines: readonly string[]): Doubt[] {
  const { value, line, column } = use.target
  const [, owned = '', ref = ''] = /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@(\S+)$/.exec(value) ?? []
  const action = owned.toLowerCase()
  const version = versionOfTag(isCommit(ref) ? releaseBeside(lines[line - 1] ?? '') : ref)
  if (!version) return []
  const place = { line, column, job, step }
  if (isRefusedVersion(action, version)) return [refused(action, value, place)]
  const modern = Object.hasOwn(firstModernMajor, action) ? firstModernMajor[action] : undefined
  if (modern === undefined || (version[0] ?? 0) >= modern) return []
  return [outdated(value, `use v${modern} or later`, place)]
}

const isCommit = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref)

/** `v4.1.2` of `# v4.1.2`, which people write beside a commit; empty for none. */
function releaseBeside(line: string): string {
  return releaseInComment.exec(line.slice(line.indexOf(' #') + 1))?.[2] ?? ''
}

function refused(action: string, value: string, place: Place): Doubt {
  const to = refusedActions[action]?.target.major ?? ''
  return {
    code: 'action-refused',
    message: `GitHub ends a run at once that uses \`${value}\`, a release that it has switched off: use ${to} or later.`,
    place,
    about: value,
    sure: true
  }
}

function outdated(value: string, cure: string, place: Place): Doubt {
  return {
    code: 'action-on-old-node',
    message: `\`${value}\` is made for a version of Node that is no more, and runs on another: ${cure}.`,
    place,
    about: value,
    sure: false
  }
}

function ownNode(using: string, lines: readonly string[]): Doubt[] {
  if (!/^node(?:12|16)$/i.test(using)) return []
  const index = lines.findIndex((line) => /^\s*["']?using["']?\s*:/.test(line))
  const column = (lines[index] ?? '').search(/\S/) + 1
  const place = { line: index + 1, column: Math.max(column, 1), job: null, step: null }
  return [outdated(`using: ${using}`, 'write `using: node24`, and try it', place)]
}
