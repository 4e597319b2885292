import { describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import type { Addition, EventStore } from '../../src/engine/ports.js'
import { createMemory } from '../../src/incidents/memory.js'
import { anEvent } from '../support/an-event.js'

const clock = { now: () => new Date('2026-03-15T12:00:00Z') }

/** A store in memory; null for a branch that is not there. */
function aStore(files: Record<string, string> | null) {
  let reads = 0
  const additions: Addition[] = []
  const known = files && new Map(Object.entries(files))
  const store: EventStore = {
    read(wanted) {
      reads++
      return Promise.resolve(known && new Map([...known].filter(([path]) => wanted(path))))
    },
    append(_paths, addition) {
      const added = addition(known)
      if (added) additions.push(added)
      return Promise.resolve()
    }
  }
  return { store, additions, reads: () => reads }
}

const lines = (...events: unknown[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('')

describe('what is recalled', () => {
  test('is what happened in the last 90 days, newest last, once in a call', async () => {
    const late = anEvent({ key: 'b', at: '2026-03-02T00:00:00Z' })
    const early = anEvent({ key: 'a', at: '2026-01-02T00:00:00Z' })
    const old = anEvent({ key: 'c', at: '2025-12-01T00:00:00Z' })
    const { store, reads } = aStore({
      'events/2026-03.jsonl': lines(late),
      'events/2026-01.jsonl': lines(early),
      'events/2025-12.jsonl': lines(old),
      'events/2025-11.jsonl': 'never read',
      'README.md': 'x'
    })
    const memory = createMemory(store, clock)
    expect((await memory.recall()).events).toEqual([early, late])
    expect(await memory.recall()).toMatchObject({ gap: null })
    expect(reads()).toBe(1)
  })

  test('leaves out lines that are damaged or of another version', async () => {
    const text = `{"version":1,"key"\n${lines({ ...anEvent(), version: 2 }, 7, anEvent())}\nnull\n`
    const { store } = aStore({ 'events/2026-03.jsonl': text })
    expect((await createMemory(store, clock).recall()).events).toEqual([anEvent()])
  })

  test('is nothing where there is no branch', async () => {
    const { store } = aStore(null)
    expect(await createMemory(store, clock).recall()).toMatchObject({ events: [], gap: null })
  })

  test('weighs what became of re-runs', async () => {
    const failing = [1, 2, 3].map((id) =>
      anEvent({ key: `${id}`, kind: 'not-rescued', run: { id, attempt: 2, url: '' } })
    )
    const { store } = aStore({ 'events/2026-03.jsonl': lines(...failing) })
    const { trust } = await createMemory(store, clock).recall()
    expect(trust.rules.get('test-failed')).toMatchObject({ failed: 3, trusted: false })
  })
})

describe('what is kept', () => {
  test('goes into the file of its own month, in one commit, with a note for people on a new branch', async () => {
    const { store, additions } = aStore(null)
    const events = [anEvent(), anEvent({ key: 'b', at: '2026-02-28T23:59:59.000Z' })]
    expect(await createMemory(store, clock).record(events)).toBeNull()
    const [{ texts, message }] = additions as [Addition]
    expect(message).toBe('Record 2 events')
    expect([...texts.keys()].sort()).toEqual([
      ...['README.md', 'events/2026-02.jsonl', 'events/2026-03.jsonl']
    ])
    expect(texts.get('events/2026-03.jsonl')).toBe(lines(anEvent()))
    expect(texts.get('README.md')).toMatch(/history: off/)
  })

  test('is not kept twice, in one call or another', async () => {
    const { store, additions } = aStore({ 'events/2026-03.jsonl': lines(anEvent()) })
    const fresh = anEvent({ key: 'b' })
    await createMemory(store, clock).record([anEvent({ detail: 'Told anew.' }), fresh, fresh])
    await createMemory(store, clock).record([anEvent()])
    expect(additions).toEqual([
      { texts: new Map([['events/2026-03.jsonl', lines(fresh)]]), message: 'Record 1 event' }
    ])
  })

  test('begins a line of its own after one that was cut off', async () => {
    const { store, additions } = aStore({ 'events/2026-03.jsonl': '{"version":1,' })
    await createMemory(store, clock).record([anEvent()])
    expect(additions[0]!.texts.get('events/2026-03.jsonl')).toBe(`\n${lines(anEvent())}`)
  })

  test('costs nothing where there is nothing to keep', async () => {
    const store = { read: fail, append: fail }
    expect(await createMemory(store, clock).record([])).toBeNull()
  })
})

const fail = (): never => {
  throw new GitHubError('Could not write the history: no.', 403, null)
}

describe('what goes wrong', () => {
  test.each([
    ['a refusal', fail, 'Could not write the history: no.'],
    [
      'a fault of our own',
      () => Promise.reject(new TypeError('x is not')),
      'The history could not be used: TypeError: x is not.'
    ]
  ])('by %s is said with the cure and thrown nowhere', async (_name, fault, said) => {
    const sentence = `${said} To do without the history, set \`history: off\` in .github/auto-heal.yml.`
    const memory = () => createMemory({ read: fault, append: fault }, clock)
    expect(await memory().recall()).toMatchObject({ events: [], gap: sentence })
    expect(await memory().record([anEvent()])).toBe(sentence)
  })

  test('while reading is not tried again in order to write', async () => {
    const memory = createMemory({ read: fail, append: () => Promise.resolve() }, clock)
    const { gap } = await memory.recall()
    expect(await memory.record([anEvent()])).toBe(gap)
  })
})
