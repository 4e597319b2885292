import type { Certificate } from '../../certification/artifacts/certificate.js'
import { GitHubError, Refusal } from '../../engine/errors.js'
import type { LoopRules } from '../../engine/types/loop.js'
import type { Repository } from '../../engine/types/workflow-run.js'
import { putDataFile } from '../../github/data-file.js'
import type { GitHubClient } from '../../github/octokit.js'
import type { RepositoryFacts } from '../../github/repository.js'
import { branchReadme } from '../../incidents/branch-readme.js'
import { badgeOf } from '../../texts/certification/badge.js'

/** On the data branch; shields.io is given its raw address. */
const badgePath = 'badges/certification.json'

interface Place {
  client: GitHubClient
  repository: Repository
  facts: () => Promise<RepositoryFacts>
  loop: Pick<LoopRules, 'history' | 'historyBranch'>
}

/** Writes what the badge shows, for a commit of the default branch; a sentence says what came of it. Never throws for what GitHub refuses. */
export async function publishBadge(certificate: Certificate, place: Place): Promise<string> {
  const { client, repository, facts, loop } = place
  if (loop.history === 'off') {
    return 'The badge is not written: the config says `history: off`, so that there is no data branch.'
  }
  const { branch, dirty } = certificate.repository
  try {
    const { defaultBranch } = await facts()
    if (branch !== defaultBranch || dirty) {
      return `The badge is not written: it shows the default branch as committed, and another state was certified.`
    }
    const isNew = await putDataFile(
      client,
      repository,
      { branch: loop.historyBranch, what: 'the badge' },
      {
        path: badgePath,
        text: `${JSON.stringify(badgeOf(certificate), null, 2)}\n`,
        message: `Say that automation is ${certificate.status}`,
        beginning: new Map([['README.md', branchReadme]])
      }
    )
    const at = `${badgePath} on the branch ${loop.historyBranch}`
    return isNew ? `The badge is written: ${at}.` : `The badge says so already: ${at}.`
  } catch (error) {
    if (error instanceof GitHubError || error instanceof Refusal) return error.message
    throw error
  }
}
