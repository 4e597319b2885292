import type { Draft, Edit } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import { removeItem } from '../workflow-file/edit-list.js'
import { jobsOf } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { mentionsOf, tokenOf } from './runners/label-mentions.js'
import { meantLabel } from './runners/misspelt-label.js'
import { rivalsOf, runsOnOf, type LabelPlace, type RunsOn } from './runners/runs-on-places.js'
import { goneLabels, imageTies } from './tables/runner-labels.js'

/** Replaces the label of a runner image that is gone, or a misspelt one, in the whole file. */
export const replaceRunnerLabel: WorkflowFixer = {
  id: 'replace-runner-label',
  summary:
    'Replaces a label of runners that is retired or misspelt by the nearest of the same system and architecture.',
  disposition: 'safe or review',
  answers: ['retired-runner-image', 'no-matching-runner'],
  propose(problem) {
    const { workflow, job, step } = problem
    if (step) abstain('No step runs on an image that is gone, and a step printed this.')
    const all = jobsOf(workflow).map(runsOnOf)
    const failing = job ? all.filter((each) => each.job.id === job.id) : all
    if (failing.every(({ ownRunners }) => ownRunners)) {
      abstain('The job runs on runners of your own, whose labels are yours to say.')
    }
    const told = toldBy(problem, failing)
    const isWanted = (label: string) => curesOf(label, told) !== null && isOf(label, told)
    if (!failing.some(({ places }) => places.some((place) => labelsIn(place).some(isWanted)))) {
      abstain(whyNot(failing))
    }
    return draftOf(all.flatMap((each) => replacedIn(workflow, each, told)))
  }
}

/** What the log tells, as keys to look up. */
interface Told {
  /** `macos-13`; null where no image is named. */
  image: string | null
  /** Labels of the failing job, where no runner took it: one of these may be misspelt. */
  untaken: readonly string[]
}

function toldBy(problem: Problem, failing: readonly RunsOn[]): Told {
  const isUntaken = problem.failure.diagnosis.ruleId === 'no-matching-runner'
  const plain = failing.flatMap(({ places }) => places.map(({ node }) => String(node.value)))
  return isUntaken ? { image: null, untaken: plain } : { image: imageIn(problem), untaken: [] }
}

function whyNot(failing: readonly RunsOn[]): string {
  const isAsked = failing.some(({ places }) =>
    places.some(({ node }) => /\$\{\{(?!\s*matrix\.)/.test(String(node.value)))
  )
  return isAsked
    ? 'The runner is chosen by an expression; the label comes from elsewhere.'
    : 'No label of the failing job is known to be retired or misspelt.'
}

/** The image that the log names first, `macos-13`; null where it names none. A key to look up. */
function imageIn({ failure }: Problem): string | null {
  const [text = ''] = failure.diagnosis.evidence.map((each) => each.text)
  const [, system = '', version = ''] =
    /\b(ubuntu|macos|windows)(?: server)?[ -](\d+(?:\.\d+)?)\b/i.exec(text) ?? []
  return version === '' ? null : `${system.toLowerCase()}-${version}`
}

/** Whether a label is of the image that the log names, where it names one. */
const isOf = (label: string, { image }: Told): boolean =>
  image === null ||
  goneLabels.some((each) => each.label === label.toLowerCase() && each.image === image)

/** Labels to take instead, the nearest first. */
function curesOf(label: string, told: Told): { to: readonly string[]; sure: boolean } | null {
  const name = label.toLowerCase()
  const gone = goneLabels.find((each) => each.label === name)
  if (gone)
    return gone.gone !== null || gone.image === told.image ? { to: gone.to, sure: true } : null
  const meant = told.untaken.includes(label) ? meantLabel(label) : null
  return meant && { to: [meant.to], sure: meant.sure }
}

interface Replaced extends Change {
  titles: string[]
  isSafe: boolean
  lookAt: string[]
}

function replacedIn(workflow: Workflow, runsOn: RunsOn, told: Told): Replaced[] {
  if (runsOn.ownRunners) return []
  const { cures, dropped, sure } = choose(runsOn.places, told)
  if (cures.size === 0 && dropped.length === 0) return []
  const mentions = mentionsOf(workflow, runsOn, cures)
  if (dropped.some(({ node }) => isMentioned(workflow, runsOn, String(node.value)))) {
    abstain('Two labels of the matrix would become one, and conditions tell them apart.')
  }
  const change = together(
    ...runsOn.places.map((place) => replacedAt(workflow, place, cures)),
    ...dropped.map(({ axis, node, path }) =>
      axis
        ? removeItem(workflow, axis, axis.items.indexOf(node), path.slice(0, -1))
        : abstain('It stands in no list.')
    ),
    mentions
  )
  const looks = [
    ...lookAtOf(workflow, runsOn, [...cures.keys()], mentions.left),
    ...(sure ? [] : [anotherMeant])
  ]
  const titles = [...cures].map(([old, label]) => `${old} by ${label}`)
  const isSafe = dropped.length === 0 && looks.length === 0
  return [{ ...change, titles, isSafe, lookAt: looks }]
}

const anotherMeant =
  'Whether the new label is the one that is meant: the old one tells no single image, or the matrix has the nearest already.'

interface Chosen {
  cures: Map<string, string>
  /** Entries of a matrix for which no image is left that it does not have already. */
  dropped: LabelPlace[]
  sure: boolean
}

/** For each label the nearest that makes no two values of its matrix equal. What is only left out is no runner. */
function choose(places: readonly LabelPlace[], told: Told): Chosen {
  const chosen: Chosen = { cures: new Map(), dropped: [], sure: true }
  for (const place of places.filter(({ list }) => list !== 'exclude')) {
    for (const label of labelsIn(place)) {
      const found = curesOf(label, told)
      if (!found || chosen.cures.has(label)) continue
      const rivals = rivalsOf(place, places).flatMap(labelsIn)
      const taken = rivals.flatMap((each) => [each.toLowerCase(), chosen.cures.get(each)])
      const to = found.to.find((each) => !taken.includes(each))
      if (to === undefined) {
        chosen.dropped.push(place)
        continue
      }
      const isShared = place.list !== null && [...chosen.cures.values()].includes(to)
      chosen.cures.set(label, to)
      chosen.sure &&= found.sure && to === found.to[0] && !isShared
    }
  }
  return chosen
}

/** A plain label, or those that an expression holds as texts. */
function labelsIn({ node }: LabelPlace): string[] {
  const value = String(node.value)
  if (!value.includes('${{')) return [value]
  return [...value.matchAll(/'([\w.-]+)'/g)].map(([, label = '']) => label)
}

function replacedAt(
  { text }: Workflow,
  place: LabelPlace,
  cures: ReadonlyMap<string, string>
): Change {
  const [start, end] = place.node.range ?? [0, 0]
  const source = text.slice(start, end)
  const edits = [...new Set(labelsIn(place))].flatMap((label): Edit[] => {
    const to = cures.get(label)
    if (to === undefined) return []
    return [...source.matchAll(tokenOf(label))].map(({ index }) => {
      const from = start + index
      return { start: from, end: from + label.length, text: to }
    })
  })
  return { edits, changes: edits.length > 0 ? [place.path] : [] }
}

function isMentioned({ text }: Workflow, { job }: RunsOn, label: string): boolean {
  const [start, , end] = job.map.range ?? [0, 0, 0]
  return text.slice(start, end).split(label).length > 2
}

function lookAtOf(
  { text }: Workflow,
  { job }: RunsOn,
  old: readonly string[],
  left: number
): string[] {
  const [start, , end] = job.map.range ?? [0, 0, 0]
  const source = text.slice(start, end)
  const ties = imageTies.filter(
    ({ from, tie }) => old.some((label) => from.test(label)) && tie.test(source)
  )
  const more =
    left > 0
      ? [
          `The old label still stands in ${left} more places of the job \`${job.id}\`: names, keys, scripts.`
        ]
      : []
  return [...ties.map(({ look }) => look), ...more]
}

function draftOf(replaced: readonly Replaced[]): Draft {
  const titles = [...new Set(replaced.flatMap((each) => each.titles))]
  return {
    disposition: replaced.every(({ isSafe }) => isSafe) ? 'safe' : 'review',
    title:
      titles.length > 0 ? `Replace ${titles.join(', ')}` : 'Drop a runner label that is retired',
    reason:
      'GitHub has no runner for the old label; the new one is the nearest of the same system and architecture.',
    lookAt: [...new Set(replaced.flatMap(({ lookAt }) => lookAt))],
    ...together(...replaced)
  }
}
