import type { Needs } from './scopes.js'

/**
 * What an action needs of `GITHUB_TOKEN`, as its own README says under permissions.
 */
export interface ActionNeed {
  /** `owner/name` or `owner/name/folder`, in lower case. */
  actions: readonly string[]
  /** Needed however it is set. */
  scopes: Needs
  /** Needed only for some inputs; added where the refused call is of that scope. */
  also?: Needs
}

const push: Needs = { contents: 'write' }
const oidc: Needs = { 'id-token': 'write' }

export const actionNeeds: readonly ActionNeed[] = [
  { actions: ['actions/checkout'], scopes: { contents: 'read' } },
  {
    actions: ['actions/stale'],
    scopes: { issues: 'write', 'pull-requests': 'write' },
    also: { actions: 'write', contents: 'write' }
  },
  { actions: ['dessant/lock-threads'], scopes: { issues: 'write', 'pull-requests': 'write' } },
  {
    actions: ['actions/labeler'],
    scopes: { contents: 'read', 'pull-requests': 'write' },
    also: { issues: 'write' }
  },
  {
    actions: ['actions/first-interaction'],
    scopes: { thread: 'write' },
    also: { issues: 'write', 'pull-requests': 'write' }
  },
  { actions: ['actions/configure-pages'], scopes: { pages: 'read' }, also: { pages: 'write' } },
  { actions: ['actions/deploy-pages'], scopes: { pages: 'write', 'id-token': 'write' } },
  {
    actions: [
      'actions/attest',
      'actions/attest-build-provenance',
      'actions/attest-sbom',
      'actions/attest-build-provenance/predicate'
    ],
    scopes: { 'id-token': 'write', attestations: 'write' },
    also: { packages: 'write', 'artifact-metadata': 'write' }
  },
  {
    actions: [
      'github/codeql-action/analyze',
      'github/codeql-action/upload-sarif',
      'github/codeql-action/init',
      'github/codeql-action/autobuild'
    ],
    scopes: { 'security-events': 'write' },
    also: { actions: 'read', contents: 'read', packages: 'read' }
  },
  {
    actions: ['ossf/scorecard-action'],
    scopes: { 'security-events': 'write', 'id-token': 'write' },
    also: { actions: 'read', contents: 'read' }
  },
  {
    actions: ['zizmorcore/zizmor-action'],
    scopes: { 'security-events': 'write' },
    also: { actions: 'read', contents: 'read' }
  },
  {
    actions: ['actions/dependency-review-action'],
    scopes: { contents: 'read' },
    also: { 'pull-requests': 'write' }
  },
  {
    actions: [
      'actions/create-release',
      'actions/upload-release-asset',
      'softprops/action-gh-release',
      'ncipollo/release-action',
      'svenstaro/upload-release-action',
      'goreleaser/goreleaser-action',
      'marvinpinto/action-automatic-releases'
    ],
    scopes: push,
    also: { discussions: 'write', packages: 'write', 'id-token': 'write', issues: 'write' }
  },
  {
    actions: ['release-drafter/release-drafter'],
    scopes: { contents: 'write', 'pull-requests': 'read' },
    also: { 'pull-requests': 'write' }
  },
  {
    actions: [
      'googleapis/release-please-action',
      'google-github-actions/release-please-action',
      'cycjimmy/semantic-release-action'
    ],
    scopes: { contents: 'write', issues: 'write', 'pull-requests': 'write' }
  },
  {
    actions: ['changesets/action', 'peter-evans/create-pull-request', 'pascalgn/automerge-action'],
    scopes: { contents: 'write', 'pull-requests': 'write' },
    also: { issues: 'write' }
  },
  {
    actions: ['songmu/tagpr'],
    scopes: { contents: 'write', 'pull-requests': 'write', issues: 'read' }
  },
  {
    actions: [
      'peaceiris/actions-gh-pages',
      'jamesives/github-pages-deploy-action',
      'stefanzweifel/git-auto-commit-action',
      'endbug/add-and-commit',
      'ad-m/github-push-action',
      'mathieudutour/github-tag-action',
      'anothrnick/github-tag-action',
      'peter-evans/repository-dispatch'
    ],
    scopes: push
  },
  {
    actions: [
      'peter-evans/create-or-update-comment',
      'actions-ecosystem/action-add-labels',
      'actions-ecosystem/action-remove-labels'
    ],
    scopes: { thread: 'write' },
    also: { issues: 'write', 'pull-requests': 'write' }
  },
  { actions: ['peter-evans/find-comment'], scopes: { thread: 'read' } },
  {
    actions: [
      'peter-evans/close-issue',
      'jasonetco/create-an-issue',
      'peter-evans/create-issue-from-file'
    ],
    scopes: { issues: 'write' }
  },
  {
    actions: [
      'marocchino/sticky-pull-request-comment',
      'thollander/actions-comment-pull-request',
      'mshick/add-pr-comment',
      'peter-evans/close-pull',
      'hmarr/auto-approve-action',
      'kentaro-m/auto-assign-action',
      'toshimaru/auto-author-assign',
      'romeovs/lcov-reporter-action'
    ],
    scopes: { 'pull-requests': 'write' },
    also: { issues: 'write' }
  },
  {
    actions: ['peter-evans/enable-pull-request-automerge'],
    scopes: { contents: 'write', 'pull-requests': 'write' }
  },
  {
    actions: [
      'dorny/paths-filter',
      'tj-actions/changed-files',
      'dependabot/fetch-metadata',
      'wagoid/commitlint-github-action'
    ],
    scopes: { 'pull-requests': 'read' },
    also: { contents: 'read' }
  },
  {
    actions: ['amannn/action-semantic-pull-request'],
    scopes: { 'pull-requests': 'read' },
    also: { statuses: 'write' }
  },
  {
    actions: ['dorny/test-reporter'],
    scopes: { checks: 'write' },
    also: { actions: 'read', contents: 'read' }
  },
  {
    actions: [
      'enricomi/publish-unit-test-result-action',
      'enricomi/publish-unit-test-result-action/composite',
      'enricomi/publish-unit-test-result-action/linux',
      'enricomi/publish-unit-test-result-action/macos',
      'enricomi/publish-unit-test-result-action/windows'
    ],
    scopes: { checks: 'write', 'pull-requests': 'write' },
    also: { issues: 'read', contents: 'read' }
  },
  {
    actions: [
      'mikepenz/action-junit-report',
      'actions-rs/clippy-check',
      'scacap/action-surefire-report'
    ],
    scopes: { checks: 'write' },
    also: { 'pull-requests': 'write' }
  },
  {
    actions: ['firebaseextended/action-hosting-deploy'],
    scopes: { checks: 'write', 'pull-requests': 'write' },
    also: { contents: 'read' }
  },
  {
    actions: ['super-linter/super-linter', 'super-linter/super-linter/slim'],
    scopes: { contents: 'read', packages: 'read', statuses: 'write' },
    also: { issues: 'write', 'pull-requests': 'write' }
  },
  { actions: ['lewagon/wait-on-check-action'], scopes: { checks: 'read' } },
  { actions: ['styfle/cancel-workflow-action'], scopes: { actions: 'write' } },
  { actions: ['dawidd6/action-download-artifact'], scopes: { actions: 'read' } },
  {
    actions: ['chrnorm/deployment-action', 'chrnorm/deployment-status', 'bobheadxi/deployments'],
    scopes: { deployments: 'write' }
  },
  { actions: ['cloudflare/pages-action'], scopes: { deployments: 'write' } },
  {
    actions: ['actions/publish-immutable-action'],
    scopes: { contents: 'read', 'id-token': 'write', packages: 'write' }
  },
  { actions: ['actions/delete-package-versions'], scopes: { packages: 'write' } },
  {
    actions: [
      'micnncim/action-label-syncer',
      'endbug/label-sync',
      'crazy-max/ghaction-github-labeler'
    ],
    scopes: { issues: 'write' }
  },
  {
    actions: [
      'pypa/gh-action-pypi-publish',
      'rust-lang/crates-io-auth-action',
      'aws-actions/configure-aws-credentials',
      'google-github-actions/auth',
      'azure/login',
      'hashicorp/vault-action',
      'jfrog/setup-jfrog-cli',
      'nuget/login'
    ],
    scopes: oidc
  },
  {
    actions: ['anthropics/claude-code-action'],
    scopes: oidc,
    also: { contents: 'write', issues: 'write', 'pull-requests': 'write', actions: 'read' }
  },
  {
    actions: ['codecov/codecov-action'],
    scopes: {},
    also: oidc
  },
  {
    actions: ['docker/build-push-action', 'docker/bake-action'],
    scopes: {},
    also: { packages: 'write', attestations: 'write', 'id-token': 'write' }
  }
]

/** Actions that never ask GitHub for anything with the job's token, or only to read the public. */
export const tokenlessActions: readonly string[] = [
  'actions/setup-node',
  'actions/setup-python',
  'actions/setup-java',
  'actions/setup-go',
  'actions/setup-dotnet',
  'actions/cache',
  'actions/cache/save',
  'actions/cache/restore',
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/upload-pages-artifact',
  'actions/create-github-app-token',
  'astral-sh/setup-uv',
  'dtolnay/rust-toolchain',
  'swatinem/rust-cache',
  'ruby/setup-ruby',
  'gradle/actions/setup-gradle',
  'hashicorp/setup-terraform',
  'google-github-actions/setup-gcloud',
  'oven-sh/setup-bun',
  'pnpm/action-setup',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'docker/login-action',
  'docker/metadata-action',
  'taiki-e/install-action',
  'sigstore/cosign-installer',
  'pyo3/maturin-action'
]
