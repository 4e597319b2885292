import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { tmpdir } from 'node:os'
import { cleanEnvironment } from './clean-environment.js'

/** A program that answers each line of its input by one line. It is started when it is first asked. */
export interface LineServer {
  /** In the order of the calls, one after the other; never rejects. */
  ask(line: string): Promise<Answer>
  /** Ends the program; questions that wait are answered `ended`. */
  close(): void
}

/** `late` and `ended` come of what was asked, and the next question starts the program anew. */
export type Answer = { line: string } | { failure: 'late' | 'ended' | 'not-started' }

const limits = { start: 30_000, answer: 10_000, characters: 100_000, failedStarts: 2 }

/** The program must print a line once it is ready, which `greeting` is given. */
export function lineServer(
  command: string,
  args: readonly string[],
  greeting: (line: string) => void = () => {}
): LineServer {
  let running: Running | null = null
  let failedStarts = 0
  let last: Promise<unknown> = Promise.resolve()
  const ready = async (): Promise<Running | null> => {
    if (running?.isAlive()) return running
    if (failedStarts >= limits.failedStarts) return null
    running = start(command, args)
    const hello = await running.next(limits.start)
    if ('line' in hello) {
      greeting(hello.line)
      return running
    }
    failedStarts++
    return null
  }
  const answer = async (line: string): Promise<Answer> => {
    const program = await ready()
    if (program === null) return { failure: 'not-started' }
    program.send(line)
    return program.next(limits.answer)
  }
  return {
    ask(line) {
      const answered = last.then(() => answer(line))
      last = answered
      return answered
    },
    close: () => {
      failedStarts = limits.failedStarts
      running?.kill()
    }
  }
}

interface Running {
  isAlive(): boolean
  send(line: string): void
  next(limit: number): Promise<Answer>
  kill(): void
}

/** In a group of its own, so that what it starts ends with it, and Ctrl+C is left to us. */
const ownGroup = process.platform !== 'win32'

function start(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, {
    cwd: tmpdir(),
    env: cleanEnvironment(),
    detached: ownGroup,
    windowsHide: true
  })
  let settle: ((answer: Answer) => void) | null = null
  let alive = true
  let text = ''
  const kill = () => {
    alive = false
    killGroup(child)
    settle?.({ failure: 'ended' })
  }
  child.on('error', kill).on('exit', kill)
  // A pipe that its reader has left says so by an event; what matters is told by `exit`.
  child.stdin.on('error', () => {})
  child.stderr.resume()
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
    if (text.length > limits.characters) return kill()
    const end = text.indexOf('\n')
    if (end < 0) return
    settle?.({ line: text.slice(0, end) })
    text = text.slice(end + 1)
  })
  letGo(child)
  return {
    isAlive: () => alive,
    kill,
    send: (line) => void child.stdin.write(line + '\n'),
    next: (limit) =>
      new Promise((resolve) => {
        const late = setTimeout(() => {
          settle = null
          kill()
          resolve({ failure: 'late' })
        }, limit)
        settle = (answer) => {
          clearTimeout(late)
          settle = null
          resolve(answer)
        }
        if (!alive) settle({ failure: 'ended' })
      })
  }
}

/** The timer of a question keeps us waiting, not the program. */
function letGo(child: ChildProcessWithoutNullStreams): void {
  child.unref()
  for (const pipe of [child.stdin, child.stdout, child.stderr]) {
    ;(pipe as unknown as { unref?: () => void }).unref?.()
  }
}

function killGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    if (child.pid === undefined) return
    if (ownGroup) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}
