import type { JobRun } from '../jobs/job-run.js'

/** Where a job that may gets its identity token; nothing for a job without `id-token: write`. */
export function idTokenVariables({ call, permissions, token }: JobRun): Record<string, string> {
  if (permissions['id-token'] !== 'write') return {}
  const { apiUrl, owner, repository } = call.request
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${apiUrl}/_id_token/${owner}/${repository}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token
  }
}
