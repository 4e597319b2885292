import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { systemPath } from '../steps/run-command.js'
import { findProgram } from '../steps/shells.js'

/** Programs of hosted images by a second name, which this machine may have by the first alone. */
const twins = [
  ['python3', 'python'],
  ['pip3', 'pip']
] as const

/** An image without them, as its name says. */
const slim = 'ubuntu-slim'

/** Makes a folder of what hosted images have by another name than this machine; none where nothing lacks. */
export async function imageTools(root: string, labels: readonly string[]): Promise<string[]> {
  if (labels.includes(slim)) return []
  const folder = join(root, 'opt', 'image', 'bin')
  let made = 0
  for (const [here, there] of twins) {
    const program = await findProgram(here, systemPath())
    if (program === null || (await findProgram(there, systemPath())) !== null) continue
    await mkdir(folder, { recursive: true })
    await symlink(program, join(folder, there))
    made += 1
  }
  return made > 0 ? [folder] : []
}
