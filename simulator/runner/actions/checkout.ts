import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findProgram } from '../steps/shells.js'
import { spawnCommand } from '../steps/spawn-command.js'
import { systemPath } from '../steps/run-command.js'
import type { ActionCall, StandIn } from './action-call.js'
import { checkoutSource, type CheckoutSource } from './checkout-source.js'
import { fetchLargeFiles, fetchSubmodules, type Git } from './checkout-extras.js'
import { gitEnvironment } from './run-git.js'

/** `actions/checkout` with real git, from the bare repository on disk. */
export const checkout: StandIn = {
  defaults: {
    'ssh-strict': 'true',
    'ssh-user': 'git',
    'persist-credentials': 'true',
    clean: 'true',
    'sparse-checkout-cone-mode': 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
    'show-progress': 'true',
    lfs: 'false',
    submodules: 'false',
    'set-safe-directory': 'true'
  },
  async run(call) {
    const { job } = call.step.frame
    const { request } = job.call
    const directory = resolve(job.directories.workspace, call.inputs['path'] ?? '')
    await mkdir(directory, { recursive: true })
    const source = await checkoutSource(call)
    call.step.log.write(`Syncing repository: ${source.repository}`)
    if (request.checkout) await request.checkout(directory, source)
    else await fetchWithGit(call, directory, source)
    Object.assign(call.step.outputs, { ref: source.ref, commit: source.commit })
    return true
  },
  post: (_call, log) => {
    log.write('[command]/usr/bin/git version')
    log.write('[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand')
  }
}

async function fetchWithGit(call: ActionCall, directory: string, source: CheckoutSource) {
  const { log } = call.step
  const { request } = call.step.frame.job.call
  const git = await gitIn(call, directory)
  const group = async (title: string, run: () => Promise<void>) => {
    log.write(`##[group]${title}`)
    await run()
    log.write('##[endgroup]')
  }
  await group('Getting Git version info', async () => {
    log.write(`Working directory is '${directory}'`)
    await git(['version'])
  })
  await group('Initializing the repository', async () => {
    await git(['init', '--initial-branch=main', directory], ['init', directory])
    const shown = `${request.serverUrl}/${source.repository}`
    await git(
      ['remote', 'add', 'origin', `file://${source.gitDir}`],
      ['remote', 'add', 'origin', shown]
    )
  })
  await group('Disabling automatic garbage collection', () =>
    git(['config', '--local', 'gc.auto', '0'])
  )
  await group('Fetching the repository', () => git(...fetchArguments(source)))
  await group('Determining the checkout info', () => Promise.resolve())
  await fetchLargeFiles(call, git, source.localRef)
  await group('Checking out the ref', () => git(checkoutArguments(source)))
  await fetchSubmodules(call, git, source.depth)
  await git(['log', '-1', '--format=%H'])
}

/** A bare repository refuses to send a commit by its id unless told otherwise; GitHub's does not. */
const UPLOAD_PACK = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack'

function fetchArguments(source: CheckoutSource): [string[], string[]] {
  const depth = source.depth > 0 ? ['--no-tags', `--depth=${source.depth}`] : []
  const all =
    source.depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const own = source.depth > 0 || !source.branch ? [`+${source.commit}:${source.localRef}`] : []
  const options = ['--prune', '--no-recurse-submodules', ...depth]
  const refs = ['origin', ...all, ...own]
  return [
    ['-c', 'protocol.version=2', 'fetch', UPLOAD_PACK, ...options, ...refs],
    ['-c', 'protocol.version=2', 'fetch', ...options, ...refs]
  ]
}

const checkoutArguments = ({ branch, localRef }: CheckoutSource) => [
  'checkout',
  '--progress',
  '--force',
  ...(branch ? ['-B', branch] : []),
  localRef
]

async function gitIn({ step }: ActionCall, directory: string): Promise<Git> {
  const file = (await findProgram('git', systemPath())) ?? 'git'
  return async (args, shown = args) => {
    step.log.write(`[command]${file} ${shown.join(' ')}`)
    const code = await spawnCommand({
      file,
      args,
      cwd: directory,
      env: gitEnvironment(step.frame.job.directories.home),
      signal: step.signal,
      onLine: (line) => step.log.write(line)
    })
    if (code !== 0) throw new Error(`The process '${file}' failed with exit code ${code}`)
  }
}
