/** Tools that ask GitHub's API with the token of an environment variable where it is set, by their manuals; gh makes no call without one. */
export const tokenReaders: readonly { command: RegExp; variable: string }[] = [
  {
    command:
      /\b(?:lychee|mise|aqua|trivy|cargo[ -]binstall|tflint|eget|ubi|goreleaser|semantic-release)\b/,
    variable: 'GITHUB_TOKEN'
  },
  { command: /\bbrew\b/, variable: 'HOMEBREW_GITHUB_API_TOKEN' }
]

/** Inputs through which an action takes a token that it does not have by itself, by their `action.yml`. */
export const tokenInputs: readonly { action: RegExp; input: string }[] = [
  { action: /^arduino\/setup-(?:protoc|task)$/, input: 'repo-token' },
  { action: /^azure\/setup-helm$/, input: 'token' },
  { action: /^terraform-linters\/setup-tflint$/, input: 'github_token' },
  { action: /^bufbuild\/buf-setup-action$/, input: 'github_token' }
]
