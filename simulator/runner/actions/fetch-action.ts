import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { JobRun } from '../jobs/job-run.js'
import { runGit } from './run-git.js'

export interface ActionReference {
  /** `owner/name`. */
  repository: string
  /** Folder in it; empty for its root. */
  path: string
  ref: string
}

export function parseReference(reference: string): ActionReference {
  const [name = '', ref = ''] = reference.split('@')
  const [owner = '', repository = '', ...path] = name.split('/')
  return { repository: `${owner}/${repository}`, path: path.join('/'), ref }
}

/** Checks out an action that lives on this local GitHub. Throws with the service's words where it does not. */
export async function fetchAction(job: JobRun, reference: string): Promise<string> {
  const { repository, ref } = parseReference(reference)
  const gitDir = job.call.request.gitDir(repository)
  if (gitDir === null) {
    job.call.request.onUnsupported?.(
      `'uses: ${reference}' of job '${job.key}' is an action that the local GitHub does not hold`
    )
    throw new Error(`Unable to resolve action \`${reference}\`, repository not found`)
  }
  const directory = join(job.directories.actions, repository, ref)
  if (existsSync(directory)) return directory
  const home = job.directories.home
  await runGit(['clone', '--quiet', '--no-checkout', gitDir, directory], home)
  const found = await runGit(['-C', directory, 'checkout', '--quiet', '--detach', ref], home)
    .catch(() =>
      runGit(['-C', directory, 'checkout', '--quiet', '--detach', `origin/${ref}`], home)
    )
    .catch(() => null)
  if (found === null) throw missingVersion(reference)
  return directory
}

/** The service's words for a ref that an action does not have. */
export const missingVersion = (reference: string): Error =>
  new Error(
    `Unable to resolve action \`${reference}\`, unable to find version \`${parseReference(reference).ref}\``
  )
