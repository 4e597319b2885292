import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'
import { Refusal } from '../../src/engine/errors.js'
import type { Addition, KnownFiles } from '../../src/engine/ports.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { createEventStore } from '../../src/github/event-store.js'
import { createOctokit } from '../../src/github/octokit.js'
import { watchConformance } from '../support/conformance.js'

const own: NewToken = { kind: 'workflow', permissions: { contents: 'write' } }
const branch = 'auto-heal-data'
const path = 'events/2026-11.jsonl'

let simulator: Simulator
let conformance: ReturnType<typeof watchConformance>
let repo: RepositoryState
let where: Repository
let count = 0

beforeAll(async () => {
  simulator = await startSimulator()
  conformance = watchConformance(simulator)
})
afterAll(async () => {
  await simulator.close()
  conformance.expectNoViolations()
})
beforeEach(async () => {
  where = { owner: 'octo', repo: `app-${++count}` }
  repo = await simulator.createRepository({
    owner: where.owner,
    name: where.repo,
    files: { 'a.txt': 'a\n' }
  })
})

function aStore(token: NewToken = own, secondMs = 5) {
  const client = createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    patience: { secondMs, throttle: false }
  })
  return { store: createEventStore(client, where, branch), client }
}

/** Puts a line into the file unless it is there. */
const line =
  (text: string, message = 'Record 1 event') =>
  (known: KnownFiles): Addition | null =>
    known?.get(path)?.includes(`${text}\n`)
      ? null
      : { texts: new Map([[path, `${text}\n`]]), message }

const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', repo.gitDir, ...args], { encoding: 'utf8' }).trim()
const written = () => git('show', `${branch}:${path}`).split('\n')

/** Commits to the branch as somebody else would. */
function commitBehind(bytes: Buffer, parents: string[] = []): void {
  const put = (args: string[], input: Buffer | string) =>
    execFileSync('git', ['--git-dir', repo.gitDir, ...args], { input, encoding: 'utf8' }).trim()
  const blob = put(['hash-object', '-w', '--stdin'], bytes)
  const folder = put(['mktree'], `100644 blob ${blob}\t2026-11.jsonl\n`)
  const tree = put(['mktree'], `040000 tree ${folder}\tevents\n`)
  const people = ['-c', 'user.name=x', '-c', 'user.email=x@x.test']
  const commit = put(
    [...people, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])],
    'Somebody'
  )
  git('update-ref', `refs/heads/${branch}`, commit)
}

describe('the branch of the history', () => {
  test('is made by the first writer, without parents, and added to by the next in five requests', async () => {
    const first = aStore()
    expect(await first.store.read(() => true)).toBeNull()
    await first.store.append([path], (known) => {
      expect(known).toBeNull()
      const texts = new Map([
        [path, 'one\n'],
        ['README.md', 'what it is\n']
      ])
      return { texts, message: 'Record 1 event' }
    })
    const { store, client } = aStore()
    await store.append([path], line('two', 'Record 2 events'))
    expect(client.requestCount()).toBe(5)
    expect(written()).toEqual(['one', 'two'])
    expect(git('log', '--format=%s', branch).split('\n')).toEqual([
      'Record 2 events',
      'Record 1 event'
    ])
    expect(git('ls-tree', '-r', '--name-only', branch).split('\n')).toEqual(['README.md', path])
  })

  test('keeps what eight writers at once have to say, also where none has made it yet', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `writer ${index}`)
    await Promise.all(names.map((name) => aStore(own, 200).store.append([path], line(name))))
    expect(written().sort()).toEqual(names)
    expect(git('rev-list', '--count', branch)).toBe('8')
    expect(git('rev-list', '--max-parents=0', '--count', branch)).toBe('1')
  }, 180_000)

  test('is read whole by who wants it, and what was read is trusted when it is added to', async () => {
    await aStore().store.append([path], line('one'))
    const { store, client } = aStore()
    expect(await store.read((name) => name.startsWith('events/'))).toEqual(
      new Map([[path, 'one\n']])
    )
    expect(client.requestCount()).toBe(3)
    await store.append([path, 'events/2026-12.jsonl'], line('two'))
    expect(client.requestCount()).toBe(6)
    expect(written()).toEqual(['one', 'two'])
  })

  test('is read anew where somebody was faster since', async () => {
    await aStore().store.append([path], line('one'))
    const { store } = aStore()
    await store.read(() => true)
    await aStore().store.append([path], line('two'))
    await store.append([path], line('three'))
    expect(written()).toEqual(['one', 'two', 'three'])
  })

  test('gets nothing written where nothing is new', async () => {
    await aStore().store.append([path], line('one'))
    const { store, client } = aStore()
    await store.append([path], line('one'))
    expect(client.requestCount()).toBe(2)
    expect(git('rev-list', '--count', branch)).toBe('1')
  })

  test('holds bytes that are no text, and files over 1 MB, as they were', async () => {
    const odd = Buffer.concat([Buffer.from([0xff, 0xe9, 0x0a]), Buffer.alloc(1_500_000, 'x\n')])
    commitBehind(odd)
    await aStore().store.append([path], line('one'))
    const now = execFileSync(
      'git',
      ['--git-dir', repo.gitDir, 'cat-file', 'blob', `${branch}:${path}`],
      { maxBuffer: 1e8 }
    )
    expect(now.equals(Buffer.concat([odd, Buffer.from('one\n')]))).toBe(true)
  })

  test('that is never free is given up, and said', async () => {
    await aStore().store.append([path], line('one'))
    let turn = 0
    const { store } = aStore()
    const losing = store.append([path], () => {
      commitBehind(Buffer.from(`${++turn}\n`))
      return line('late')(null)
    })
    await expect(losing).rejects.toThrow(Refusal)
    await expect(losing).rejects.toThrow(/other jobs were faster 12 times/)
    expect(written()).toEqual(['12'])
  })
})

describe('what stands against writing is told with its cure', () => {
  test('a token that may only read', async () => {
    const { store } = aStore({ kind: 'workflow', permissions: { contents: 'read' } })
    await expect(store.append([path], line('one'))).rejects.toThrow(
      'Could not write the history: the token lacks `contents: write`; grant it under `permissions`.'
    )
  })

  test('a token that may read nothing', async () => {
    repo.private = true
    const { store } = aStore({ kind: 'workflow', permissions: { issues: 'write' } })
    await expect(store.read(() => true)).rejects.toThrow(/Could not read the history: /)
  })

  test('a ruleset', async () => {
    repo.settings.branchRules = [{ prefix: 'auto-heal-data', refuses: 'creation' }]
    await expect(aStore().store.append([path], line('one'))).rejects.toThrow(
      'Could not write the history: a ruleset or branch protection covers the branch `auto-heal-data`; leave it out, or let the token bypass it.'
    )
  })
})
