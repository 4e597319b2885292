import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createAdaptorServer } from '@hono/node-server'

import { registerEvents } from './events/register-events.js'
import { type Author, commitFiles, type NewFile } from './git/commit-files.js'
import { bringHistory } from './git/bring-history.js'
import { createBare } from './git/create-bare.js'
import { moveRef, readRef, zeroSha } from './git/refs.js'
import type { AnswerListener } from './http/answers.js'
import { createApp } from './http/create-app.js'
import { createFaults, type Faults } from './http/faults.js'
import { fullName } from './http/format.js'
import { type Listeners, noListeners } from './listeners.js'
import type { Actions, Hub, RepositorySettings, RepositoryState } from './model.js'
import { tellPush } from './pushes.js'
import { registerRoutes } from './routes/index.js'
import { emptyHub, issueToken, newRepository, type NewToken } from './state.js'

export interface NewRepository {
  owner: string
  name: string
  /** The first commit, by path; left out for a fork, which starts as its parent stands. */
  files?: Record<string, NewFile | string | Buffer>
  private?: boolean
  collaborators?: Record<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>
  settings?: Partial<RepositorySettings>
  defaultBranch?: string
  /** A repository on disk whose commit becomes the default branch with all its history. No run starts by it. */
  history?: History
  /** `owner/name` of the repository that this one is a fork of. */
  fork?: string
}

export interface History {
  /** Absolute path of its git folder, which is only read. */
  gitDir: string
  /** Full ref, or `HEAD`. */
  ref: string
}

export interface NewFiles {
  /** The default branch, unless told; a branch that is not there yet starts at the default branch. */
  branch?: string
  /** By path; null deletes. */
  files: Record<string, NewFile | string | Buffer | null>
  message: string
  author?: Author
}

/** A running local GitHub: its address, its state, and what makes things happen in it. */
export interface Simulator {
  /** Base URL of API, git and pages alike. */
  url: string
  hub: Hub
  events: Listeners
  /** Starts runs by hand and waits for them. */
  actions: Actions
  faults: Faults
  createRepository: (given: NewRepository) => Promise<RepositoryState>
  /** Commits and pushes as the owner; the new commit's sha. */
  commit: (repo: RepositoryState, given: NewFiles) => Promise<string>
  /** Tells of a branch as if the owner had just pushed it anew. */
  announce: (repo: RepositoryState, branch: string) => Promise<void>
  createToken: (given: NewToken) => string
  onAnswer: (listener: AnswerListener) => void
  /** Runs before the server goes, for what else must stop with it. */
  onClose: (listener: () => void | Promise<void>) => void
  close: () => Promise<void>
}

/**
 * Starts a local GitHub on 127.0.0.1, on a free port unless told; `now` is its clock, and `minute` how many
 * milliseconds a minute of a `timeout-minutes` has.
 */
export async function startSimulator(
  options: { port?: number; now?: () => number; minute?: number } = {}
): Promise<Simulator> {
  const folder = await mkdtemp(join(tmpdir(), 'local-github-'))
  const hub = emptyHub(options.now ?? Date.now)
  if (options.minute !== undefined) hub.minute = options.minute
  const events = noListeners()
  const closing = new AbortController()
  const answerListeners: AnswerListener[] = []
  const closeListeners: (() => void | Promise<void>)[] = []
  const { faults, middleware } = createFaults(closing.signal, () => hub.now())
  const app = createApp(hub, answerListeners, middleware)
  registerRoutes({ app, hub, events })
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server
  hub.url = await listen(server, options.port ?? 0)
  const onClose = (listener: () => void | Promise<void>) => void closeListeners.push(listener)
  const actions = registerEvents({ hub, events, onClose })
  return {
    url: hub.url,
    hub,
    events,
    actions,
    faults,
    createRepository: (given) => createRepository({ hub, events, folder }, given),
    commit: (repo, given) => commit({ hub, events }, repo, given),
    announce: (repo, branch) => announce({ hub, events }, repo, branch),
    createToken: (given) => issueToken(hub, given),
    onAnswer: (listener) => void answerListeners.push(listener),
    onClose,
    close: async () => {
      closing.abort()
      try {
        for (const listener of closeListeners) await listener()
      } finally {
        await stop(server)
        await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    }
  }
}

interface Ground {
  hub: Hub
  events: Listeners
}

async function createRepository(
  { hub, events, folder }: Ground & { folder: string },
  given: NewRepository
): Promise<RepositoryState> {
  const parent = given.fork === undefined ? undefined : hub.repositories.get(given.fork)
  if (given.fork !== undefined && !parent) {
    throw new Error(`There is no repository ${given.fork} to fork; create it first.`)
  }
  const repo = newRepository(hub, {
    owner: given.owner,
    name: given.name,
    gitDir: join(folder, given.owner, `${given.name}.git`),
    private: given.private ?? false,
    fork: parent !== undefined,
    collaborators: new Map(Object.entries(given.collaborators ?? {})),
    ...(given.defaultBranch === undefined ? {} : { defaultBranch: given.defaultBranch })
  })
  Object.assign(repo.settings, given.settings)
  await createBare(repo.gitDir, repo.defaultBranch, parent?.gitDir)
  if (given.history) await bringHistory(repo, given.history, folder)
  hub.repositories.set(fullName(repo), repo)
  if (given.files) await commit({ hub, events }, repo, { files: given.files, message: 'Start' })
  return repo
}

async function commit(ground: Ground, repo: RepositoryState, given: NewFiles): Promise<string> {
  const ref = `refs/heads/${given.branch ?? repo.defaultBranch}`
  const tip = await readRef(repo.gitDir, ref)
  const sha = await commitFiles(repo.gitDir, {
    parent: tip ?? (await readRef(repo.gitDir, `refs/heads/${repo.defaultBranch}`)),
    files: given.files,
    message: given.message,
    author: given.author ?? { name: repo.owner, email: `${repo.owner}@users.noreply.github.com` },
    at: ground.hub.now()
  })
  const before = tip ?? zeroSha
  if (!(await moveRef(repo.gitDir, ref, sha, before))) {
    throw new Error(`${ref} moved while a commit was made; commit once at a time.`)
  }
  await tellPush(ground, repo, { ref, before, after: sha, actor: repo.owner, token: null })
  return sha
}

async function announce(ground: Ground, repo: RepositoryState, branch: string): Promise<void> {
  const ref = `refs/heads/${branch}`
  const after = await readRef(repo.gitDir, ref)
  if (!after) throw new Error(`There is no branch ${branch} to tell of.`)
  await tellPush(ground, repo, { ref, before: zeroSha, after, actor: repo.owner, token: null })
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
