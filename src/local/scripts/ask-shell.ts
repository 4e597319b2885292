import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineServer } from '../line-server.js'
import { shellLoop } from '../programs/shell-loop.js'
import { failures } from './ask-compiler.js'

export interface FileProgram {
  /** What the program said of the text, null where it ended well, or why it gave no answer. */
  run(options: string, text: string): Promise<{ said: string } | null | string>
  close(): void
}

/**
 * A program that wants a file: one shell starts it for each text, in a folder of our own where files have numbers for
 * names. The folder goes at the end, whether we close it, leave, or are killed.
 */
export function askShell(name: string, shell: string, command: string): FileProgram {
  let folder: string | null = null
  let count = 0
  const remove = () => folder !== null && rmSync(folder, { recursive: true, force: true })
  const open = () => {
    if (folder !== null) return folder
    folder = mkdtempSync(join(tmpdir(), 'auto-heal-'))
    process.once('exit', remove)
    return folder
  }
  let server: ReturnType<typeof lineServer> | null = null
  return {
    async run(options, text) {
      const inFolder = open()
      server ??= lineServer(shell, ['-c', shellLoop, 'sh', command, inFolder])
      const file = join(inFolder, String(++count))
      writeFileSync(file, text, { mode: 0o600 })
      const answer = await server.ask(`${count} ${options}`.trim())
      try {
        if ('failure' in answer) return failures[answer.failure](name)
        return answer.line === '0' ? null : { said: readFileSync(`${file}.out`, 'utf8') }
      } catch {
        return failures.ended(name)
      } finally {
        rmSync(file, { force: true })
        rmSync(`${file}.out`, { force: true })
      }
    },
    close() {
      server?.close()
      remove()
      process.off('exit', remove)
    }
  }
}
