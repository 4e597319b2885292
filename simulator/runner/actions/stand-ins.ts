import type { StandIn } from './action-call.js'
import { downloadArtifact, uploadArtifact } from './artifacts.js'
import { cache } from './cache.js'
import { checkout } from './checkout.js'
import { setupPython } from './setup-python.js'
import { setupGo, setupJava, setupNode } from './setup-tools.js'

const STAND_INS: Record<string, StandIn> = {
  'actions/cache': cache,
  'actions/checkout': checkout,
  'actions/download-artifact': downloadArtifact,
  'actions/github-script': { defaults: { debug: 'false' }, run: () => true },
  'actions/setup-go': setupGo,
  'actions/setup-java': setupJava,
  'actions/setup-node': setupNode,
  'actions/setup-python': setupPython,
  'actions/upload-artifact': uploadArtifact
}

/** The stand-in of a well-known action, whatever its version; null for every other action. */
export const standInFor = (reference: string): StandIn | null =>
  STAND_INS[(reference.split('@')[0] ?? '').toLowerCase()] ?? null
