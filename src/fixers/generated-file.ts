import { abstain } from '../workflow-file/abstain.js'

/** `do not edit`, `generated automatically, and should not be modified`, `@generated`. */
const saysSo =
  /\bdo not (?:edit|modify)\b|\b(?:should|must) not be (?:edited|modified)\b|@generated\b/i

/** Abstains for a workflow that another tool writes: what is changed by hand is gone at its next run. */
export function demandWrittenByHand(path: string, text: string): void {
  const head = text.split(/\r?\n/, 30).filter((line) => /^\s*#/.test(line))
  if (/\.lock\.ya?ml$/.test(path) || head.some((line) => saysSo.test(line))) {
    abstain(
      'The workflow file says that it is generated from another one; change that one, and generate it anew.'
    )
  }
}
