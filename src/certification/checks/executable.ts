import { systemOfLabel } from '../../workflow-file/runner-of-job.js'
import type { Check, CheckContext } from '../types/check.js'
import type { Reference } from '../types/discovery.js'
import type { JobFacts, StepFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { isCovered } from '../discovery/traces.js'
import { stepsOf } from '../checking/facts-of.js'
import { verdict, type Doubt } from '../checking/verdict.js'
import { writtenIn, type Written, type WrittenJob } from '../checking/written-steps.js'

type Discovery = CheckContext['discovery']

export const executable = {
  id: 'executable',
  looksAt: 'Whether scripts that are started by themselves may be executed.',
  codes: { 'not-executable': 'PERMISSION_DENIED' },
  answers: ({ kind }: Unit) =>
    /workflow$|^composite-action$|^script$|^target$|^pre-commit-hook$/.test(kind),
  look(unit: Unit, { discovery }: Pick<CheckContext, 'discovery'>) {
    const named = discovery.references.get(unit.id) ?? []
    const plain = named.filter((each) => isPlainFile(each, discovery))
    const written = writtenIn(discovery.texts.get(unit.path) ?? '')
    return verdict(plain.flatMap((each) => doubtOf(unit, each, discovery, written) ?? []))
  }
} satisfies Check

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
  if (sure === null || isAllowedByOthers(unit, path, discovery)) return null
  return {
    code: 'not-executable',
    message: `\`${path}\` is started by itself and is not executable: run \`chmod +x\` on it (\`git update-index --chmod=+x\` where git looks for no modes, as on Windows) and commit it, or start it by its shell.`,
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
  return onUnix(found.job) && !found.step.optional
}

function isSpared({ index, run }: StepFacts, written: WrittenJob): boolean {
  const step = written.steps[index]
  const isUnixShell = run?.shell === null || /^(?:bash|sh)\b/.test(run?.shell ?? '')
  const isOff = written.neverRuns || step?.neverRuns === true
  return !isUnixShell || isOff || /windows/i.test(step?.condition ?? '')
}

/** Whether every leg is known to run where the bit counts. An action runs anywhere. */
function onUnix(job: JobFacts | null): boolean {
  const systems = (job?.labels ?? []).map(({ value }) => systemOfLabel(value))
  return systems.length > 0 && systems.every((system) => system !== null && system !== 'windows')
}

/** What the workflow starts before may set the bit; discovery looks for that in its own steps alone. */
function isAllowedByOthers(unit: Unit, path: string, { units, texts }: Discovery): boolean {
  const reached = new Set([unit.id])
  for (const id of reached) units.get(id)?.dependencies.forEach((each) => reached.add(each.unit))
  return [...reached].some((id) => {
    const other = units.get(id)?.path ?? unit.path
    const given = other === unit.path ? [] : (texts.get(other)?.match(/\bchmod[ =][^\n]*/g) ?? [])
    return given.some((each) => isCovered(each, path))
  })
}
