import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { filterPattern } from '../workflow/filter-pattern.js'
import { matchFiles } from '../workflow/match-files.js'
import type { ActionCall, StandIn } from './action-call.js'

/** Keeps the files in the attempt's artifacts folder, below the artifact's name. */
export const uploadArtifact: StandIn = {
  defaults: { name: 'artifact', 'if-no-files-found': 'warn', overwrite: 'false' },
  async run(call) {
    const { step, inputs } = call
    const name = inputs['name'] ?? 'artifact'
    const { workspace } = step.frame.job.directories
    const files = matchFiles(workspace, [inputs['path'] ?? ''])
    if (files.length === 0) return nothingFound(call)
    const target = join(artifactsOf(call), name)
    if (existsSync(target) && inputs['overwrite'] !== 'true') {
      return failed(
        call,
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run'
      )
    }
    const root = commonFolder(files)
    for (const file of files) {
      const to = join(target, root === '' ? file : file.slice(root.length + 1))
      await mkdir(dirname(to), { recursive: true })
      await cp(join(workspace, file), to)
    }
    await report(call, name, files, workspace)
    return true
  }
}

const artifactsOf = ({ step }: ActionCall) => step.frame.job.call.artifacts

function nothingFound(call: ActionCall): boolean {
  const message = `No files were found with the provided path: ${call.inputs['path'] ?? ''}. No artifacts will be uploaded.`
  const reaction = call.inputs['if-no-files-found']
  if (reaction === 'error') return failed(call, message)
  if (reaction === 'warn') call.step.log.annotate('warning', message)
  return true
}

function failed({ step }: ActionCall, message: string) {
  step.log.annotate('failure', message)
  return false
}

function commonFolder(files: string[]): string {
  const folders = files.map((file) => file.split('/').slice(0, -1))
  const [first = []] = folders
  const depth = first.findIndex((part, at) => folders.some((parts) => parts[at] !== part))
  return first.slice(0, depth < 0 ? first.length : depth).join('/')
}

async function report({ step }: ActionCall, name: string, files: string[], workspace: string) {
  const sizes = await Promise.all(files.map((file) => stat(join(workspace, file))))
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0)
  const { request } = step.frame.job.call
  const id = request.nextId()
  const plural = files.length === 1 ? '' : 's'
  const url = `${request.serverUrl}/${request.owner}/${request.repository}/actions/runs/${request.runId}/artifacts/${id}`
  for (const line of [
    `With the provided path, there will be ${files.length} file${plural} uploaded`,
    'Artifact name is valid!',
    'Root directory input is valid!',
    'Beginning upload of artifact content to blob storage',
    `Uploaded bytes ${bytes}`,
    'Finished uploading artifact content to blob storage!',
    'Finalizing artifact upload',
    `Artifact ${name}.zip successfully finalized. Artifact ID ${id}`,
    `Artifact ${name} has been successfully uploaded! Final size is ${bytes} bytes. Artifact ID is ${id}`,
    `Artifact download URL: ${url}`
  ]) {
    step.log.write(line)
  }
  Object.assign(step.outputs, { 'artifact-id': String(id), 'artifact-url': url })
}

/** Copies artifacts of this attempt into the workspace: the one named, or those that match, each in its folder. */
export const downloadArtifact: StandIn = {
  defaults: { 'merge-multiple': 'false' },
  async run(call) {
    const { step, inputs } = call
    const stored = await readdir(artifactsOf(call))
    const wanted = inputs['name']
    if (wanted && !stored.includes(wanted)) {
      return failed(
        call,
        `Unable to download artifact(s): Artifact not found for name: ${wanted}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.`
      )
    }
    const pattern = filterPattern(inputs['pattern'] || '**')
    const names = wanted ? [wanted] : stored.filter((name) => pattern.test(name))
    const folder = resolve(step.frame.job.directories.workspace, inputs['path'] ?? '')
    for (const name of names) {
      const merged = wanted !== undefined || inputs['merge-multiple'] === 'true'
      const to = merged ? folder : join(folder, basename(name))
      await cp(join(artifactsOf(call), name), to, { recursive: true })
      step.log.write(`Artifact download completed successfully.`)
    }
    step.log.write(`Total of ${names.length} artifact(s) downloaded`)
    step.log.write('Download artifact has finished successfully')
    step.outputs['download-path'] = folder
    return true
  }
}
