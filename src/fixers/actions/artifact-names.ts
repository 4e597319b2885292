import type { Change } from '../../workflow-file/change.js'
import { together } from '../../workflow-file/change.js'
import { abstain } from '../../workflow-file/abstain.js'
import { insertKey, setInMap } from '../../workflow-file/edit-map.js'
import { replaceInScalar, setScalar } from '../../workflow-file/edit-scalar.js'
import { entryOf, scalarAt } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { isFlow } from '../../workflow-file/style.js'
import {
  artifactSteps,
  clashInMatrix,
  namesOf,
  suffixFor,
  type ArtifactStep
} from './artifact-uploads.js'

/** Names of artifacts made unique, and what a person should look at; without edits where all are. */
export interface Apart extends Change {
  names: string[]
  /** Jobs whose uploads are renamed. */
  jobs: string[]
  lookAt: string[]
}

interface Renamed {
  upload: ArtifactStep
  name: string
  suffix: string
}

/**
 * Since v4 an artifact can't be written twice. Uploads of which the legs or the jobs share a name get names of
 * their own, and their downloads take all of them into one folder, as v3 did.
 */
export function namesApart(workflow: Workflow): Apart {
  const uploads = artifactSteps(workflow, 'upload')
  const renamed = renamedForLegs(uploads)
  const twins = twinsOf(uploads)
  const all = [...renamed, ...renamedForJobs(twins, renamed)]
  if (all.length === 0)
    return { edits: [], changes: [], names: [], jobs: [], lookAt: doubts(uploads) }
  const downloads = artifactSteps(workflow, 'download')
  mindOthers(uploads, all)
  const change = together(
    ...all.map((each) => withSuffix(workflow, each)),
    ...downloads.map((download) => downloadAll(workflow, download, all, uploads))
  )
  const names = [...new Set(all.map(({ name }) => name))]
  const elsewhere =
    'Whether another workflow, a script or a person fetches these artifacts by their old names.'
  const jobs = all.map(({ upload }) => upload.line.job.id)
  return { ...change, names, jobs, lookAt: [...doubts(uploads), elsewhere] }
}

function renamedForLegs(uploads: readonly ArtifactStep[]): Renamed[] {
  return uploads
    .filter((upload) => clashInMatrix(upload) === 'sure')
    .map((upload) => ({ upload, name: upload.name ?? '', suffix: suffixFor(upload) }))
}

const doubts = (uploads: readonly ArtifactStep[]): string[] => [
  ...(uploads.some((upload) => clashInMatrix(upload) === 'unsure')
    ? [
        'Whether each leg of the matrix uploads under a name of its own: the file alone does not tell.'
      ]
    : []),
  ...(uploads.some((one) => uploads.some((other) => one !== other && areAlways(one, other)))
    ? ['Whether two uploads of one name can both run: since v4 the second fails.']
    : [])
]

/** Steps of one name under one condition: where the one runs the other may too. */
function areAlways(one: ArtifactStep, other: ArtifactStep): boolean {
  const condition = ({ line }: ArtifactStep) => String(line.step.map.get('if'))
  return one.name !== null && one.name === other.name && condition(one) === condition(other)
}

/** Uploads of different steps under one written name. */
function twinsOf(uploads: readonly ArtifactStep[]): ArtifactStep[] {
  return uploads.filter(
    (upload) =>
      upload.name !== null &&
      uploads.some(
        (other) => other !== upload && other.name === upload.name && !eitherOr(upload, other)
      )
  )
}

/** Steps with conditions, or of jobs with conditions, may be there for different cases. */
function eitherOr(one: ArtifactStep, other: ArtifactStep): boolean {
  const conditions = ({ line }: ArtifactStep) => line.step.map.has('if') || line.job.map.has('if')
  return conditions(one) || conditions(other)
}

/** Two jobs that share a name get the id of the job into it; what one job does twice is not told apart by it. */
function renamedForJobs(twins: readonly ArtifactStep[], already: readonly Renamed[]): Renamed[] {
  return twins.map((upload) => {
    const { job } = upload.line
    const inOneJob = twins.some(
      (other) => other !== upload && other.name === upload.name && other.line.job.id === job.id
    )
    if (inOneJob)
      abstain(
        `Two steps of the job \`${job.id}\` upload under one name; since v4 the second fails.`
      )
    if (already.some((each) => each.upload === upload)) {
      abstain(
        `The artifact of the job \`${job.id}\` shares its name with its own legs and with another job.`
      )
    }
    return { upload, name: upload.name ?? '', suffix: `-${job.id}` }
  })
}

/** A pattern that takes the new names must take no other artifact's. */
function mindOthers(uploads: readonly ArtifactStep[], renamed: readonly Renamed[]): void {
  const caught = uploads.some(
    (other) =>
      !renamed.some(({ upload }) => upload === other) &&
      renamed.some(({ name }) => other.name?.startsWith(`${name}-`))
  )
  if (caught)
    abstain(
      'Another artifact has a name that begins like the one to be split; a pattern would take both.'
    )
}

function withSuffix(workflow: Workflow, { upload, suffix }: Renamed): Change {
  const { nameNode, name, line } = upload
  const path = [...line.step.path, 'with', 'name']
  if (nameNode && upload.with && !isFlow(upload.with)) {
    const end = String(nameNode.value).length
    return replaceInScalar(workflow, nameNode, { start: end, end }, suffix, path)
  }
  if (nameNode) return setScalar(workflow, nameNode, `${name}${suffix}`, path)
  return setInMap(workflow, line.step, 'with', { name: `${name}${suffix}` })
}

const none: Change = { edits: [], changes: [] }

function downloadAll(
  workflow: Workflow,
  download: ArtifactStep,
  renamed: readonly Renamed[],
  uploads: readonly ArtifactStep[]
): Change {
  if (download.with?.has('pattern')) return none
  if (download.name === null) return everything(workflow, download, renamed, uploads)
  const wanted = renamed.some(({ upload }) => meets(download, upload))
  return wanted ? byPattern(workflow, download) : none
}

/** Whether a download fetches what an upload wrote: the same text, or one name in common. */
function meets(download: ArtifactStep, upload: ArtifactStep): boolean {
  if (download.name === upload.name) return true
  const [mine, theirs] = [namesOf(download), namesOf(upload)]
  if (!mine || !theirs) return false
  return mine.some((name) => theirs.includes(name))
}

/** `name: x` becomes `pattern: x-*`, with `merge-multiple: true` behind it. */
function byPattern(workflow: Workflow, { with: inputs, nameNode, line }: ArtifactStep): Change {
  const entry = inputs && entryOf(inputs, 'name')
  const path = [...line.step.path, 'with']
  if (!inputs || !entry || !nameNode) abstain('The name of a download is no plain value.')
  const [start, end] = entry.key.range ?? [0, 0]
  const at = String(nameNode.value).length
  const value = isFlow(inputs)
    ? setScalar(workflow, nameNode, `${String(nameNode.value)}-*`, [...path, 'pattern'])
    : replaceInScalar(workflow, nameNode, { start: at, end: at }, '-*', [...path, 'pattern'])
  return together(
    { edits: [{ start, end, text: 'pattern' }], changes: [[...path, 'name']] },
    value,
    insertKey(workflow, { map: inputs, path }, 'merge-multiple', true, 'name')
  )
}

/**
 * A download of everything makes a folder for each artifact. Where the split one is all there is, its parts go into
 * the folder that it had; else the folders are left as they come, unless something in the file goes into them.
 */
function everything(
  workflow: Workflow,
  { line, with: inputs }: ArtifactStep,
  renamed: readonly Renamed[],
  uploads: readonly ArtifactStep[]
): Change {
  const [first, second] = [...new Set(renamed.map(({ name }) => name))]
  if (first === undefined) return none
  const alone = second === undefined && uploads.every(({ name }) => name === first)
  const pathNode = inputs && scalarAt(inputs, 'path')
  if (!alone || first.includes('${{') || (inputs?.has('path') && !pathNode)) {
    const folder = renamed.some(
      ({ name }) => name.includes('${{') || workflow.text.includes(`${name}/`)
    )
    if (folder)
      abstain(
        'A download takes all artifacts, each into a folder of its name, and a name would change.'
      )
    return none
  }
  const base = pathNode ? `${String(pathNode.value).replace(/\/$/, '')}/` : ''
  const path = [...line.step.path, 'with']
  const [into, rest] = [`${base}${first}`, { pattern: `${first}-*`, 'merge-multiple': true }]
  if (!pathNode) return setInMap(workflow, line.step, 'with', { ...rest, path: into })
  return together(
    setScalar(workflow, pathNode, into, [...path, 'path']),
    setInMap(workflow, line.step, 'with', rest)
  )
}
