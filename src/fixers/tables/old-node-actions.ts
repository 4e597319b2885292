/**
 * Actions in wide use, and the first major that runs on Node 20 or later. Earlier ones ask for Node 12 or 16, which the
 * runner replaces by a newer Node without asking (https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/HandlerFactory.cs).
 */
export const firstModernMajor: Readonly<Record<string, number>> = {
  'actions/checkout': 4,
  'actions/setup-node': 4,
  'actions/setup-python': 5,
  'actions/setup-go': 5,
  'actions/setup-java': 4,
  'actions/setup-dotnet': 4,
  'actions/cache': 4,
  'actions/github-script': 7,
  'actions/labeler': 5,
  'actions/stale': 9,
  'actions/configure-pages': 4,
  'actions/deploy-pages': 4,
  'codecov/codecov-action': 4,
  'docker/build-push-action': 5,
  'docker/login-action': 3,
  'docker/metadata-action': 5,
  'docker/setup-buildx-action': 3,
  'docker/setup-qemu-action': 3,
  'golangci/golangci-lint-action': 4,
  'peter-evans/create-pull-request': 6,
  'softprops/action-gh-release': 2
}
