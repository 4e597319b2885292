import type { Check } from '../types/check.js'
import { onWholeFile } from '../checking/on-whole-file.js'
import { hasRunsOfItsOwn, recordOf } from '../checking/record-of.js'

/** GitHub stops starting workflows that somebody switched off, and scheduled ones after 60 days without a commit. */
export const disabledWorkflow: Check = {
  id: 'disabled-workflow',
  looksAt: 'Whether GitHub has disabled the workflow, or a person has.',
  codes: { 'disabled-by-inactivity': 'CONFIG_INVALID', 'disabled-by-hand': 'CONFIG_INVALID' },
  answers: hasRunsOfItsOwn,
  look: ({ path, triggers }, { runs }) => {
    const known = recordOf(path, runs)
    if ('outcome' in known) return known
    const enable = `\`gh workflow enable ${nameOf(path)}\`, or the button on its page under Actions`
    switch (known.state) {
      case 'disabled_inactivity':
        return onWholeFile(
          triggers.includes('schedule') ? 'failed' : 'warned',
          'disabled-by-inactivity',
          `GitHub has disabled this workflow after 60 days without activity in the repository, so that nothing starts it; enable it again: ${enable}.`
        )
      case 'disabled_manually':
        return onWholeFile(
          'warned',
          'disabled-by-hand',
          `Somebody has disabled this workflow; enable it (${enable}), or delete the file if it is not wanted.`
        )
      default:
        return { outcome: 'passed' }
    }
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
