import { noTraces, type Traces } from './traces.js'

/** They set the runner up, or only read. */
const harmless =
  /^(?:actions\/(?:checkout|setup-[\w-]+|upload-[\w-]+|labeler|stale|attest[\w-]*|configure-pages|create-github-app-token|dependency-review-action|first-interaction)|docker\/(?:setup-[\w-]+|login-action|metadata-action|build-push-action)|[\w.-]+\/setup-[\w.-]+|ruby\/setup-ruby|dtolnay\/rust-toolchain|actions-rs\/toolchain|actions-rust-lang\/setup-rust-toolchain|swatinem\/rust-cache|pnpm\/action-setup|oven-sh\/setup-bun|gradle\/(?:wrapper-validation-action|actions\/[\w-]+)|codecov\/codecov-action|github\/codeql-action\/[\w-]+|step-security\/harden-runner|aws-actions\/configure-aws-credentials|aws-actions\/amazon-ecr-login|google-github-actions\/auth|azure\/login|astral-sh\/setup-uv|snok\/install-poetry|tj-actions\/changed-files|dorny\/paths-filter|softprops\/action-gh-release|extractions\/setup-just|taiki-e\/install-action|awalsh128\/cache-apt-pkgs-action|jlumbroso\/free-disk-space|rhysd\/actionlint)@/i

/** What an action may leave in the workspace. `input` gives what it is handed. */
export function tracesOfUse(uses: string, input: (name: string) => string | null): Traces {
  if (harmless.test(uses)) return noTraces
  const path = input('path') ?? input('destination')
  const hasOwnFolder = path !== null && /^(?!\.?\/?$|~|\/|.*[$*])/.test(path.trim())
  const isKnown = /^actions\/(?:cache(?:\/restore)?|download-artifact)@/i.test(uses)
  if (isKnown && hasOwnFolder) return { ...noTraces, builds: true, words: path }
  if (/^actions\/cache/i.test(uses)) return { ...noTraces, builds: true, words: path ?? '' }
  if (/^actions\/github-script@/i.test(uses)) {
    return { ...noTraces, builds: true, words: input('script') ?? '' }
  }
  const isPlacing =
    uses.startsWith('./') || /download|artifact|checkout|clone|fetch|restore/i.test(uses)
  return { ...noTraces, builds: true, places: isPlacing }
}
