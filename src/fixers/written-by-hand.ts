import { abstain } from '../workflow-file/abstain.js'

const headLines = 30

/** Abstains for a file that another one makes: the next generation would undo every change. */
export function demandWrittenByHand(path: string, text: string): void {
  if (/\.lock\.ya?ml$/.test(path)) abstain('The workflow file is generated from another one.')
  const head = text.split('\n', headLines).filter((line) => line.trimStart().startsWith('#'))
  if (
    head.some((line) => /\bdo not edit\b|@generated|\bauto(?:matically |-)?generated\b/i.test(line))
  ) {
    abstain('The head of the workflow file says that it is generated.')
  }
}
