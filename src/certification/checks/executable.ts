import { systemOfLabel } from '../../workflow-file/runner-of-job.js'
import type { Check, CheckContext } from '../types/check.js'
import type { Reference } from '../types/discovery.js'
import type { JobFacts, StepFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { stepsOf } from '../checking/facts-of.js'
import { verdict, type Doubt } from '../checking/verdict.js'
import { writtenIn, type Written, type WrittenJob } from '../checking/written-steps.js'

type Discovery = CheckContext['discovery']

export const executable: Check = {
  id: 'executable',
  looksAt: 'Whether scripts that are started by themselves may be executed.',
  codes: { 'not-executable': 'PERMISSION_DENIED' },
  answers: ({ kind }) =>
    /workflow$|^composite-action$|^script$|^target$|^pre-commit-hook$/.test(kind),
  look(unit, { discovery }) {
    const named = discovery.references.get(unit.id) ?? []
    const plain = named.filter((each) => isPlainFile(each, discovery))
    const written = writtenIn(discovery.texts.get(unit.path) ?? '')
    return verdict(plain.flatMap((each) => doubtOf(unit, each, discovery, written) ?? []))
  }
}

/** PowerShell and Windows start theirs without the bit. */
function isPlainFile({ byItself, state, path }: Reference, { files }: Discovery): boolean {
  if (!byItself || state !== 'present' || path === null) return false
  return files.get(path)?.mode === '100644' && !/\.(?:ps1|bat|cmd|exe)$/i.test(path)
}

function doubtOf(
  unit: Unit,
  named: Reference,
  discovery: Discovery,
  written: Written
): Doubt | null {
  const path = named.path ?? ''
  const sure =
    named.step === null ? surely(unit) : surelyInStep(unit, named, discovery, written(named.job))
  if (sure === null || isAllowedElsewhere(unit, named, discovery)) return null
  return {
    code: 'not-executable',
    message: `\`${path}\` is started by itself and is not executable in git: run \`git update-index --chmod=+x\` on it, or start it by its shell.`,
    place: { line: named.line, column: named.column, job: named.job, step: named.step },
    about: path,
    sure
  }
}

/** A script may never get to the line that starts another one. */
const surely = ({ kind }: Unit): boolean => kind !== 'script'

/** null where it is executed after all, or not by what asks for the bit. */
function surelyInStep(
  unit: Unit,
  named: Reference,
  discovery: Discovery,
  written: WrittenJob | null
): boolean | null {
  const found = stepsOf(discovery, unit.path).find(
    ({ job, step }) => (job?.id ?? null) === named.job && step.index === named.step
  )
  if (!found?.step.run) return null
  if (!written || isSpared(found.step, written)) return null
  const path = named.path ?? ''
  const upToHere = written.steps.slice(0, found.step.index + 1)
  if (upToHere.some(({ run }) => allows(run, path))) return null
  return onUnix(found.job)
}

function isSpared({ index, run }: StepFacts, written: WrittenJob): boolean {
  const step = written.steps[index]
  const isUnixShell = run?.shell === null || /^(?:bash|sh)\b/.test(run?.shell ?? '')
  const isOff = written.neverRuns || step?.neverRuns === true
  return !isUnixShell || isOff || /windows/i.test(step?.condition ?? '')
}

/** Whether every leg runs where the bit counts; null where none does. An action runs anywhere. */
function onUnix(job: JobFacts | null): boolean | null {
  const systems = (job?.labels ?? []).map(({ value }) => systemOfLabel(value))
  if (systems.length > 0 && systems.every((system) => system === 'windows')) return null
  return systems.length > 0 && systems.every((system) => system !== null && system !== 'windows')
}

/** What the unit starts, or what starts it, may set the bit before; of a step's own workflow the steps were looked at. */
function isAllowedElsewhere(unit: Unit, named: Reference, discovery: Discovery): boolean {
  const near = new Set([
    ...reached(unit.id, needs(discovery)),
    ...reached(unit.id, needers(discovery))
  ])
  const paths = [...near].flatMap((id) => discovery.units.get(id)?.path ?? [])
  const others = new Set(paths.filter((path) => named.step === null || path !== unit.path))
  return [...others].some((path) => allows(discovery.texts.get(path) ?? '', named.path ?? ''))
}

type Neighbours = (id: string) => readonly string[]

const needs =
  ({ units }: Discovery): Neighbours =>
  (id) =>
    (units.get(id)?.dependencies ?? []).map((each) => each.unit)

const needers =
  ({ units }: Discovery): Neighbours =>
  (id) =>
    [...units.values()]
      .filter(({ dependencies }) => dependencies.some((each) => each.unit === id))
      .map((each) => each.id)

/** The unit itself and all that is reached from it. */
function reached(from: string, neighbours: Neighbours): Set<string> {
  const found = new Set([from])
  for (const id of found) for (const next of neighbours(id)) found.add(next)
  return found
}

function allows(script: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return script
    .split('\n')
    .some(
      (line) =>
        /\bchmod\b|\binstall\b.*\s-\w*m/.test(line) &&
        (line.includes(name) || /[*$]|\s-\w*R|--recursive|\{\}|xargs/.test(line))
    )
}
