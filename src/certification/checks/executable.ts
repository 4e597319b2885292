import { systemOfLabel } from '../../workflow-file/runner-of-job.js'
import type { Check, CheckContext } from '../types/check.js'
import type { Reference } from '../types/discovery.js'
import type { JobFacts, StepFacts } from '../types/facts.js'
import type { Unit } from '../types/unit.js'
import { stepsOf } from '../checking/facts-of.js'
import { verdict, type Doubt } from '../checking/verdict.js'
import { writtenJob, type WrittenJob } from '../checking/written-steps.js'

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
    return verdict(plain.flatMap((each) => doubtOf(unit, each, discovery) ?? []))
  }
}

/** PowerShell and Windows start theirs without the bit. */
function isPlainFile({ byItself, state, path }: Reference, { files }: Discovery): boolean {
  if (!byItself || state !== 'present' || path === null) return false
  return files.get(path)?.mode === '100644' && !/\.(?:ps1|bat|cmd|exe)$/i.test(path)
}

function doubtOf(unit: Unit, named: Reference, discovery: Discovery): Doubt | null {
  const path = named.path ?? ''
  const sure = named.step === null ? surely(unit) : surelyInStep(unit, named, discovery)
  if (sure === null || isAllowedElsewhere(path, discovery)) return null
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
function surelyInStep(unit: Unit, named: Reference, discovery: Discovery): boolean | null {
  const found = stepsOf(discovery, unit.path).find(
    ({ job, step }) => (job?.id ?? null) === named.job && step.index === named.step
  )
  if (!found?.step.run) return null
  const written = writtenJob(discovery.texts.get(unit.path) ?? '', named.job)
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

/** A script, a recipe or an action may set the bit before. */
function isAllowedElsewhere(path: string, { texts, units }: Discovery): boolean {
  const setters = [...units.values()].filter(({ kind }) => !/workflow$/.test(kind))
  return setters.some((unit) => allows(texts.get(unit.path) ?? '', path))
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
