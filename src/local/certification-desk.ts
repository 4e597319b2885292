import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { auditLogName } from '../certification/file-names.js'
import { openJournal } from '../certification/journal.js'
import type { AutomationTree } from '../certification/ports.js'
import type { CertificationTools } from '../certification/tools.js'
import { openArtifactFolder } from './artifact-folder.js'
import { openCheckers } from './checkers.js'
import { isTracked } from './is-tracked.js'
import { openKept } from './kept-results.js'
import { packageVersion } from './package-folder.js'
import { workingCopySources } from './sources.js'

type OfThisMachine =
  'tree' | 'checkers' | 'kept' | 'store' | 'journal' | 'clock' | 'sources' | 'generator'

/** What certification has of this machine. */
export interface Desk extends Pick<CertificationTools, OfThisMachine> {
  /** Keeps what the next call can use, less of it where this one swept all, and ends the checkers. */
  close: (sweptAll: boolean) => void
}

/** The desk for a working copy, with this folder for artifacts. Throws a ConfigurationError where that can't be written. */
export async function openDesk(tree: AutomationTree, root: string, folder: string): Promise<Desk> {
  const store = openArtifactFolder(folder)
  const now = () => new Date()
  const log = auditLogName(now())
  const cache = join(folder, 'cache.json')
  const kept = openKept(cache, await isTracked(root, cache))
  const checkers = openCheckers(kept)
  return {
    tree,
    checkers,
    kept,
    store,
    journal: openJournal(now, (entry) => store.append(log, entry)),
    clock: { now, wait: (seconds, signal) => sleep(seconds * 1000, undefined, { signal }) },
    sources: () => workingCopySources(root),
    generator: `auto-heal ${packageVersion()}`,
    close: (sweptAll) => {
      kept.save(sweptAll)
      checkers.close()
    }
  }
}
