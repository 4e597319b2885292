import { Command } from 'commander'
import { addAnalyze } from './commands/analyze.js'
import { addBatch } from './commands/batch.js'
import { addCertify } from './commands/certify.js'
import { addDemo } from './commands/demo.js'
import { addExplain } from './commands/explain.js'
import { addFix } from './commands/fix.js'
import { addFixers } from './commands/fixers.js'
import { addExecute } from './commands/execute.js'
import { addHistory } from './commands/history.js'
import { addMetrics } from './commands/metrics.js'
import { addPredict } from './commands/predict.js'
import { addRecover } from './commands/recover.js'
import { addInit } from './commands/init.js'
import { addNotify } from './commands/notify.js'
import { addRules } from './commands/rules.js'
import { addSimulate } from './commands/simulate.js'
import { addSchema } from './commands/schema.js'
import { exitCodeOf, exitCodes, exitCodesHelp } from './exit-code.js'
import type { Terminal } from './terminal.js'

const commands = [
  addAnalyze,
  addBatch,
  addFix,
  addRecover,
  addExecute,
  addHistory,
  addExplain,
  addMetrics,
  addPredict,
  addRules,
  addFixers,
  addSchema,
  addInit,
  addCertify,
  addNotify,
  addSimulate,
  addDemo
]

/** Runs one command line, without the program's name, and returns the exit code. Never ends the process itself. */
export async function cli(argv: string[], terminal: Terminal): Promise<number> {
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', allowClosedPipe)
  try {
    await programOn(terminal).parseAsync(argv, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return exitCodeOf(error, terminal)
  }
}

/** `auto-heal rules | head` has read all it wants. */
function allowClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function programOn(terminal: Terminal): Command {
  const program = new Command('auto-heal')
    .description('Names the cause of a failed GitHub Actions run, from its log.')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .addHelpText('after', exitCodesHelp)
  for (const add of commands) add(program, terminal)
  return program
}
