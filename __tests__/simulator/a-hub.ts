import type { Hub, RepositoryState } from '../../simulator/model.js'

/** A hub in memory, without server or git, for tests of what needs neither. Time stands still. */
export function aHub(): Hub {
  let lastId = 1000
  return {
    url: 'http://127.0.0.1:1',
    repositories: new Map(),
    tokens: new Map(),
    users: new Map(),
    requests: [],
    now: () => Date.UTC(2026, 0, 2, 12),
    nextId: () => ++lastId
  }
}

export function aRepository(hub: Hub): RepositoryState {
  const repo: RepositoryState = {
    id: hub.nextId(),
    owner: 'octo',
    name: 'app',
    private: false,
    fork: false,
    defaultBranch: 'main',
    gitDir: '/nowhere',
    settings: {
      hasIssues: true,
      actionsMayCreatePullRequests: false,
      defaultWorkflowPermissions: 'read'
    },
    collaborators: new Map(),
    workflows: new Map(),
    runs: new Map(),
    issues: new Map(),
    labels: new Map(),
    nextIssueNumber: 1,
    nextRunNumber: 1
  }
  hub.repositories.set('octo/app', repo)
  return repo
}
