import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { matchFiles } from '../workflow/match-files.js'
import type { ActionCall, StandIn } from './action-call.js'

/** The tool itself is the one of this machine: these only print what the real actions print. */
export const setupNode: StandIn = {
  defaults: { 'always-auth': 'false', 'check-latest': 'false', token: '***' },
  run: (call) => {
    if (lacksLock(call)) return false
    found(call, 'node', call.inputs['node-version'] || process.versions.node)
    group(call, 'Environment details', [`node: ${process.version}`])
    return true
  },
  post: () => undefined
}

const LOCKS: Record<string, readonly string[]> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'],
  yarn: ['yarn.lock'],
  pnpm: ['pnpm-lock.yaml']
}

/** A cache is keyed by a lock file at the root, or by what `cache-dependency-path` names. */
function lacksLock({ step, inputs }: ActionCall): boolean {
  const patterns = LOCKS[inputs['cache'] ?? '']
  if (!patterns) return false
  const { workspace } = step.frame.job.directories
  const named = (inputs['cache-dependency-path'] ?? '').split('\n').filter((each) => each !== '')
  if (named.length > 0) {
    if (matchFiles(workspace, named).length > 0) return false
    step.log.annotate(
      'failure',
      'Some specified paths were not resolved, unable to cache dependencies.'
    )
    return true
  }
  if (patterns.some((name) => existsSync(join(workspace, name)))) return false
  step.log.annotate(
    'failure',
    `Dependencies lock file is not found in ${workspace}. Supported file patterns: ${patterns.join(',')}`
  )
  return true
}

export const setupGo: StandIn = {
  defaults: { 'check-latest': 'false', token: '***', cache: 'true' },
  run: (call) => {
    const version = call.inputs['go-version'] || 'stable'
    call.step.log.write(`Setup go version spec ${version}`)
    found(call, 'go', version)
    call.step.log.write(`Successfully set up Go version ${version}`)
    return true
  },
  post: () => undefined
}

export const setupJava: StandIn = {
  defaults: { 'java-package': 'jdk', 'check-latest': 'false', token: '***' },
  run: (call) => {
    const version = call.inputs['java-version'] ?? ''
    const { log } = call.step
    log.write(`Resolved Java ${version} from tool-cache`)
    log.write(`Setting Java ${version} as the default`)
    log.write('')
    log.write('Java configuration:')
    log.write(`  Distribution: ${call.inputs['distribution'] ?? ''}`)
    log.write(`  Version: ${version}`)
    log.write(`  Path: ${toolPath(call, 'Java', version)}`)
    log.write('')
    return true
  },
  post: () => undefined
}

function found(call: ActionCall, tool: string, version: string) {
  call.step.log.write(`Found in cache @ ${toolPath(call, tool, version)}`)
}

const toolPath = ({ step }: ActionCall, tool: string, version: string) =>
  `${step.frame.job.directories.toolCache}/${tool}/${version}/x64`

function group({ step }: ActionCall, title: string, lines: string[]) {
  step.log.write(`##[group]${title}`)
  for (const line of lines) step.log.write(line)
  step.log.write('##[endgroup]')
}
