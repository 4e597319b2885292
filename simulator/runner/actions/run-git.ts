import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { systemPath } from '../steps/run-command.js'

const MAX_OUTPUT = 64 * 1024 * 1024

/** Git without this machine's settings; gives its output, throws where it fails. */
export async function runGit(args: string[], home: string): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, {
    env: gitEnvironment(home),
    maxBuffer: MAX_OUTPUT
  })
  return stdout
}

export const gitEnvironment = (home: string): Record<string, string> => ({
  PATH: systemPath(),
  HOME: home,
  LANG: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0'
})
