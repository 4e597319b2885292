/** A result that is no success: the output says what it is, the exit code that there is one. */
export class Verdict extends Error {
  override readonly name = 'Verdict'
  readonly exitCode: number

  constructor(exitCode: number) {
    super('See the output.')
    this.exitCode = exitCode
  }
}
