import { Refusal } from '../engine/errors.js'
import type { PullRequests } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'

type Changes = Pick<PullRequests, 'close' | 'addLabel' | 'markReady' | 'enableAutoMerge'>

const ready = `mutation($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { clientMutationId }
}`

const autoMerge = `mutation($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`

/** What becomes of a pull request after it was opened. Drafts and auto-merge are GraphQL's alone. */
export function createPullChanges(client: GitHubClient, repository: Repository): Changes {
  const { octokit } = client
  const nodeId = async (number: number) =>
    (await octokit.rest.pulls.get({ ...repository, pull_number: number })).data.node_id
  return {
    close: async (number) => {
      await octokit.rest.pulls.update({ ...repository, pull_number: number, state: 'closed' })
    },
    addLabel: async (number, label) => {
      await octokit.rest.issues.addLabels({ ...repository, issue_number: number, labels: [label] })
    },
    markReady: async (number) => {
      await mutate(client, ready, await nodeId(number))
    },
    enableAutoMerge: async (number) => {
      await mutate(client, autoMerge, await nodeId(number))
    }
  }
}

/** GraphQL answers 200 to what it refuses, with the reason in `errors`. */
async function mutate(
  { octokit }: GitHubClient,
  mutation: string,
  pullRequestId: string
): Promise<void> {
  try {
    await octokit.graphql(mutation, { input: { pullRequestId } })
  } catch (error) {
    const { errors } = error as { errors?: { message?: string }[] }
    const said = errors?.[0]?.message
    if (said === undefined) throw error
    throw new Refusal(`GitHub says: ${said}`, { cause: error })
  }
}
