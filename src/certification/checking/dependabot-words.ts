/** https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories */
export const ecosystems: readonly string[] = [
  ...['bazel', 'bun', 'bundler', 'cargo', 'composer', 'conda', 'deno', 'devcontainers', 'docker'],
  ...['docker-compose', 'dotnet-sdk', 'elm', 'github-actions', 'gitsubmodule', 'gomod', 'gradle'],
  ...['helm', 'julia', 'maven', 'mix', 'nix', 'npm', 'nuget', 'opentofu', 'pip', 'pre-commit'],
  ...['pub', 'rust-toolchain', 'sbt', 'swift', 'terraform', 'uv', 'vcpkg']
]

/** What people write for an ecosystem, and Dependabot refuses: names of tools and languages. */
export const mistakenEcosystems: Readonly<Record<string, string>> = {
  yarn: 'npm',
  pnpm: 'npm',
  node: 'npm',
  javascript: 'npm',
  python: 'pip',
  pipenv: 'pip',
  poetry: 'pip',
  ruby: 'bundler',
  gem: 'bundler',
  rust: 'cargo',
  go: 'gomod',
  golang: 'gomod',
  'go-mod': 'gomod',
  go_modules: 'gomod',
  hex: 'mix',
  elixir: 'mix',
  php: 'composer',
  dart: 'pub',
  java: 'maven',
  dockerfile: 'docker',
  actions: 'github-actions',
  github_actions: 'github-actions',
  'github-action': 'github-actions',
  docker_compose: 'docker-compose',
  submodules: 'gitsubmodule',
  gitsubmodules: 'gitsubmodule',
  'git-submodule': 'gitsubmodule'
}

/** https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#schedule- */
export const intervals: readonly string[] = [
  ...['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']
]
