import { spawn, type ChildProcess } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'

export interface Command {
  file: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** Ends the whole process group. */
  signal: AbortSignal | null
  onLine: (line: string) => void
  /** Told the id of the process group. */
  onStart?: (group: number) => void
}

/** What one command may print before it is stopped. */
const OUTPUT_LIMIT = 256 * 1024 * 1024
/** The runner waits 7.5 s and 2.5 s; nothing here needs that long to tidy up. */
const GRACE = 1000
/** Time for output still under way when the command ends but a process it left behind holds the pipes. */
const DRAIN = 1000

/**
 * Runs a command in a process group of its own and gives its exit code; 128 + n where signal n ended it.
 * Throws where the command can't be started.
 */
export function spawnCommand(command: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: command.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    if (child.pid !== undefined) command.onStart?.(child.pid)
    const stop = () => stopGroup(child)
    const drained = readLines(child, command.onLine, stop)
    command.signal?.addEventListener('abort', stop, { once: true })
    if (command.signal?.aborted) stop()
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      command.signal?.removeEventListener('abort', stop)
      void Promise.race([drained, delay(DRAIN)]).then(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0))
      })
    })
  })
}

const SIGNAL_NUMBERS: Record<string, number> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15
}

function readLines(child: ChildProcess, onLine: (line: string) => void, stop: () => void) {
  let bytes = 0
  const streams = [child.stdout, child.stderr].map((stream) => {
    if (!stream) return Promise.resolve()
    const lines = lineSplitter(onLine)
    stream.on('data', (chunk: Buffer) => {
      const before = bytes
      bytes += chunk.length
      if (bytes <= OUTPUT_LIMIT) return lines.add(chunk)
      if (before > OUTPUT_LIMIT) return
      onLine(`Stopped: a command may print ${OUTPUT_LIMIT / 1024 ** 2} MB on the local runner.`)
      stop()
    })
    return new Promise<void>((resolve) => {
      stream.once('close', () => {
        lines.end()
        resolve()
      })
    })
  })
  return Promise.all(streams)
}

/** Lines end at LF, CR LF or a CR alone, as the runner reads them: progress bars give many lines. */
function lineSplitter(onLine: (line: string) => void) {
  const decoder = new StringDecoder()
  let rest = ''
  let heldReturn = ''
  return {
    add(chunk: Buffer) {
      const text = heldReturn + decoder.write(chunk)
      heldReturn = text.endsWith('\r') ? '\r' : ''
      const lines = text.slice(0, text.length - heldReturn.length).split(/\r\n|\n|\r/)
      lines[0] = rest + (lines[0] ?? '')
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    },
    end() {
      rest += decoder.end()
      if (rest !== '' || heldReturn !== '') onLine(rest)
    }
  }
}

function stopGroup(child: ChildProcess) {
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGKILL']
  signals.forEach((signal, at) => {
    setTimeout(() => {
      if (child.pid !== undefined && running(child)) signalProcess(-child.pid, signal)
    }, at * GRACE).unref()
  })
}

const running = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

/** Signals a process, or a group by its negative id; one that is gone already is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
