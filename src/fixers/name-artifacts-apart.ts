import { abstain } from '../workflow-file/abstain.js'
import { namesApart } from './actions/artifact-names.js'
import type { WorkflowFixer } from './fixer.js'

/** Gives the uploads of a matrix artifact names of their own, since v4 refuses to write one twice. */
export const nameArtifactsApart: WorkflowFixer = {
  id: 'name-artifacts-apart',
  summary:
    'Puts what tells the legs of a matrix apart into the names of their artifacts, and has downloads take all of them.',
  disposition: 'review',
  answers: ['artifact-name-conflict'],
  propose({ workflow, job }) {
    const { edits, changes, names, jobs, lookAt } = namesApart(workflow)
    if (names.length === 0 || (job && !jobs.includes(job.id))) {
      abstain("Which two uploads share a name can't be told from the file.")
    }
    return {
      disposition: 'review',
      title: `Give each upload of ${names.map((name) => `\`${name}\``).join(' and ')} a name of its own`,
      reason: 'Since v4 an artifact can be written once in a run, and several jobs write this one.',
      lookAt,
      edits,
      changes
    }
  }
}
