import type { ActionCall } from './action-call.js'

/** Runs git in the checkout; shown is what the log says of it. */
export type Git = (args: string[], shown?: string[]) => Promise<void>

/** Large files as the real action fetches them, from the bare repository's own store. */
export async function fetchLargeFiles(call: ActionCall, git: Git, ref: string): Promise<void> {
  if (call.inputs['lfs'] !== 'true') return
  await git(['lfs', 'install', '--local'])
  await git(['lfs', 'fetch', 'origin', ref])
}

/** Submodules; this machine's repositories are files, which git serves to a submodule only if it is told to. */
export async function fetchSubmodules(call: ActionCall, git: Git, depth: number): Promise<void> {
  const wanted = call.inputs['submodules']
  if (wanted !== 'true' && wanted !== 'recursive') return
  const deep = wanted === 'recursive' ? ['--recursive'] : []
  const shallow = depth > 0 ? [`--depth=${depth}`] : []
  const { log } = call.step
  log.write('##[group]Fetching submodules')
  await git(['submodule', 'sync', ...deep])
  const update = ['submodule', 'update', '--init', '--force', ...shallow, ...deep]
  await git(
    ['-c', 'protocol.file.allow=always', '-c', 'protocol.version=2', ...update],
    ['-c', 'protocol.version=2', ...update]
  )
  log.write('##[endgroup]')
}
