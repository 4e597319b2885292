import type { StandIn } from './action-call.js'

/** A cache that is always empty. */
export const cache: StandIn = {
  defaults: {
    enablecrossosarchive: 'false',
    'fail-on-cache-miss': 'false',
    'lookup-only': 'false'
  },
  run: ({ step, inputs }) => {
    const keys = [inputs['key'] ?? '', ...(inputs['restore-keys'] ?? '').split('\n')]
      .map((key) => key.trim())
      .filter((key) => key !== '')
    step.log.write(`Cache not found for input keys: ${keys.join(', ')}`)
    step.outputs['cache-hit'] = ''
    if (inputs['fail-on-cache-miss'] !== 'true') return true
    step.log.annotate(
      'failure',
      `Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${keys[0] ?? ''}`
    )
    return false
  },
  post: ({ inputs }, log) => log.write(`Cache saved with key: ${inputs['key'] ?? ''}`)
}
