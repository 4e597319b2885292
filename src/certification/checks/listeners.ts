import type { Check, CheckContext } from '../types/check.js'
import type { Placed } from '../types/facts.js'
import { at, factsOf, isWorkflow } from '../checking/facts-of.js'
import { fitsPattern } from '../checking/filter-pattern.js'
import { verdict, type Doubt } from '../checking/verdict.js'

/** Names of runs that no file of the repository makes: GitHub's own. */
const ofGitHub =
  /^(?:pages[- ]build|codeql|dependabot|dependency graph|automatic dependency|copilot|code scanning|code quality|github\b)/i

export const listeners: Check = {
  id: 'listeners',
  looksAt: 'Whether the workflows that `workflow_run` waits for exist.',
  codes: { 'listens-to-nothing': 'CONFIG_INVALID' },
  answers: isWorkflow,
  look({ path }, { discovery }) {
    const listened = factsOf(discovery, path, 'workflow')?.listensTo ?? []
    if (listened.length === 0) return verdict([])
    const names = namesOf(discovery)
    const positive = listened.filter(({ value }) => !value.startsWith('!'))
    const unfit = positive.filter(
      ({ value }) => !ofGitHub.test(value) && !names.some((name) => fitsPattern(name, value))
    )
    // Where another name fits, the listener works; only that part of it is dead.
    const isDead = unfit.length === positive.length
    const sure = isDead && allRead(discovery)
    return verdict(unfit.map((each) => doubtOf(each, names, sure)))
  }
}

/** As GitHub names a run: by `name:`, else by the file's path. */
function namesOf({ facts, units }: CheckContext['discovery']): string[] {
  const paths = new Set([...units.values()].filter(isWorkflow).map(({ path }) => path))
  return [...paths].map((path) => {
    const each = facts.get(path)
    return (each?.form === 'workflow' ? each.name : null) ?? path
  })
}

/** A file that can't be read may have any name. */
function allRead({ facts, units, problems }: CheckContext['discovery']): boolean {
  return [...units.values()]
    .filter(isWorkflow)
    .every(({ path }) => facts.get(path)?.form === 'workflow' && !problems.has(path))
}

function doubtOf(listened: Placed, names: readonly string[], sure: boolean): Doubt {
  const { value } = listened
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const like = names.filter((name) => plain(name) === plain(value))
  const cure =
    like.length === 1
      ? `\`${like[0] ?? ''}\` is meant, it seems`
      : 'write what stands behind `name:` in the workflow that it is to wait for'
  return {
    code: 'listens-to-nothing',
    message: `No workflow of the repository has a name that \`${value}\` fits, so that \`workflow_run\` never comes: ${cure}.`,
    place: at(listened),
    about: value,
    sure: sure && !(like.length > 0)
  }
}
