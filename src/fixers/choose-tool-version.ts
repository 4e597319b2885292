import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import { setScalar } from '../workflow-file/edit-scalar.js'
import { scalarAt, type JobNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { styleOf } from '../workflow-file/style.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob } from './book/place.js'
import { oldestVersions, type OldestOn } from './tables/tool-versions.js'
import { versionedStep, versionPlaces, type VersionPlace } from './runners/version-places.js'

/** Cures a tool version that is not to be had on the image: quotes it, raises it, or takes the image that has it. */
export const chooseToolVersion: WorkflowFixer = {
  id: 'choose-tool-version',
  summary:
    'Quotes a version that YAML read as a number (3.10), raises one that the image does not have, or pins the image that has it.',
  disposition: 'safe or review',
  answers: ['tool-version-unavailable'],
  propose(problem) {
    const { workflow } = problem
    const job = failingJob(problem)
    const step = versionedStep(job, problem.step)
    if (!step) abstain(`The step of the job \`${job.id}\` that sets up the tool is not known.`)
    const places = versionPlaces(workflow, job, step)
    const text = problem.failure.diagnosis.evidence.map((each) => each.text).join('\n')
    const asked = /\b[vV]ersion '?(\d[\w.]*)/.exec(text)?.[1] ?? ''
    const unquoted = places.filter((place) => lostItsZero(workflow, place, asked))
    if (unquoted.length > 0) return quoted(workflow, unquoted, asked)
    const known = oldestVersions.find(({ image }) => image.test(text))
    if (!known) abstain('Which versions this image has is not known here.')
    return available(problem, job, places, known, asked)
  }
}

/** `3.10` without quotes is the number 3.1, and the log shows that 3.1 was asked for. */
function lostItsZero({ text }: Workflow, { node }: VersionPlace, asked: string): boolean {
  const source = text.slice(node.range?.[0], node.range?.[1])
  return (
    typeof node.value === 'number' &&
    String(node.value) === asked &&
    /^\d+\.\d*[1-9]0+$/.test(source)
  )
}

function quoted(workflow: Workflow, places: readonly VersionPlace[], asked: string): Draft {
  const quote = styleOf(workflow).singleQuote ? "'" : '"'
  const changes = places.map(({ node, path }): Change => {
    const [start, end] = node.range ?? [0, 0]
    const source = workflow.text.slice(start, end)
    return { edits: [{ start, end, text: `${quote}${source}${quote}` }], changes: [path] }
  })
  return {
    disposition: 'safe',
    title: `Quote the version that was read as the number ${Number(asked)}`,
    reason:
      'Without quotes YAML reads 3.10 as the number 3.1; the log shows that the shorter one was asked for.',
    lookAt: [],
    ...together(...changes)
  }
}

/** Compares `3.7` and `3.10` part by part. */
function isOlder(version: string, than: string): boolean {
  const [mine, theirs] = [version, than].map((each) => each.split('.').map(Number))
  const at = (theirs ?? []).findIndex((part, index) => part !== mine?.[index])
  return at !== -1 && (mine?.[at] ?? 0) < (theirs?.[at] ?? 0)
}

function available(
  { workflow }: Problem,
  job: JobNode,
  places: readonly VersionPlace[],
  known: OldestOn,
  asked: string
): Draft {
  const isAsked = ({ node }: VersionPlace) => String(node.value) === asked
  const place = places.find((each) => isAsked(each) && each.path.at(-1) === known.input)
  if (place?.where === 'step' && known.oldest !== null && isOlder(asked, known.oldest)) {
    return {
      disposition: 'review',
      title: `Raise ${known.input} to ${known.oldest}, the oldest that the image has`,
      reason: `The image has no older one: ${known.source}.`,
      lookAt: ['Whether the project means to support the version that it asked for.'],
      ...setScalar(workflow, place.node, inKind(place, known.oldest), place.path)
    }
  }
  if (!places.some(isAsked)) abstain('The version that was asked for does not stand in the file.')
  return pinned(workflow, job, known, asked)
}

/** A whole number stays one: `14` becomes `16`, not `'16'`. */
const inKind = ({ node }: VersionPlace, version: string): string | number =>
  typeof node.value === 'number' && !version.includes('.') ? Number(version) : version

/** The version is meant to be tested: the image that has it is taken. */
function pinned(workflow: Workflow, job: JobNode, known: OldestOn, asked: string): Draft {
  const image = known.older.find(({ oldest }) => !isOlder(asked, oldest))
  const runsOn = scalarAt(job.map, 'runs-on')
  if (!image) abstain('No image of GitHub has this version any more; drop it from the matrix.')
  if (!runsOn || !/^ubuntu-(?:latest|\d\d\.04)$/.test(String(runsOn.value))) {
    abstain(`The job \`${job.id}\` chooses its image by more than a plain label.`)
  }
  return {
    disposition: 'review',
    title: `Run the job \`${job.id}\` on ${image.label}, which has the version`,
    reason: `The newer image does not have it: ${known.source}.`,
    lookAt: ['Whether the older version is still wanted: its image will be retired some day.'],
    ...setScalar(workflow, runsOn, image.label, [...job.path, 'runs-on'])
  }
}
