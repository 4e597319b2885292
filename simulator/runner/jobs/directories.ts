import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Directories } from './job-run.js'

/** Makes a job's folders below a new temporary one, laid out as on a hosted runner; the caller removes `root`. */
export async function makeDirectories(repository: string): Promise<Directories> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')))
  const home = join(root, 'home', 'runner')
  const directories = {
    root,
    home,
    temp: join(home, 'work', '_temp'),
    workspace: join(home, 'work', repository, repository),
    work: join(home, 'work', repository),
    actions: join(home, 'work', '_actions'),
    toolCache: join(root, 'opt', 'hostedtoolcache')
  }
  for (const folder of Object.values(directories)) await mkdir(folder, { recursive: true })
  // No package.json above may make modules of the scripts: on a runner there is none, and npm says so.
  if (hasManifestAbove(root)) await writeFile(join(root, 'package.json'), '{}')
  return directories
}

function hasManifestAbove(folder: string): boolean {
  const above = dirname(folder)
  return above !== folder && (existsSync(join(above, 'package.json')) || hasManifestAbove(above))
}
