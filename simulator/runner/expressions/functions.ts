import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { hashFiles } from './hash-files.js'

export interface Status {
  success: boolean
  failure: boolean
  cancelled: boolean
}

/** The functions the expression engine leaves to the runner; `workspace` is null where there are no files yet. */
export function runnerFunctions(
  status: Status,
  workspace: string | null
): Map<string, FunctionDefinition> {
  const answers = { ...status, always: true }
  const functions = Object.entries(answers).map(([name, answer]): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: () => new data.BooleanData(answer)
  }))
  if (workspace !== null) {
    functions.push({
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns) =>
        new data.StringData(
          hashFiles(
            workspace,
            patterns.map((pattern) => pattern.coerceString())
          )
        )
    })
  }
  return new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]))
}
