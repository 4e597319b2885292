import { Verdict } from './verdict.js'

/** Ctrl+C, or the end that a system asks for; ends the program with the code that shells expect. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
  readonly exitCode: number

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`Stopped by ${signal}.`)
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/** Runs `work` with a signal that aborts, with an Interruption as the reason, when the user stops the program. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stops = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const stop = () => controller.abort(new Interruption(name))
    process.on(name, stop)
    return () => process.off(name, stop)
  })
  try {
    return await work(controller.signal)
  } catch (error) {
    // What was under way fails in many ways when it is stopped; the reason is one. A verdict was there before.
    if (error instanceof Verdict) throw error
    throw controller.signal.aborted ? controller.signal.reason : error
  } finally {
    for (const forget of stops) forget()
  }
}
