/** Commands that bring something to users, by their first words. */
const commands: readonly RegExp[] = [
  /^(?:npm|pnpm|yarn|bun) (?:npm )?publish\b/,
  /^lerna publish\b/,
  /^(?:npx )?(?:changeset publish|semantic-release|vsce publish|wrangler (?:deploy|publish))\b/,
  /^twine upload\b/,
  /^(?:python3? -m )twine upload\b/,
  /^(?:poetry|uv|flit|hatch|pdm) publish\b/,
  /^cargo publish\b/,
  /^docker push\b/,
  /^docker buildx build .*--push\b/,
  /^gh release (?:create|upload)\b/,
  /^gem push\b/,
  /^helm (?:push|upgrade)\b/,
  /^dotnet nuget push\b/,
  /^nuget push\b/,
  /^(?:\.\/)?(?:mvnw?) .*\bdeploy\b/,
  /^(?:\.\/)?gradlew? .*\bpublish\w*/,
  /^goreleaser (?:release)\b/,
  /^terraform apply\b/,
  /^kubectl apply\b/,
  /^(?:vercel|netlify|firebase|fly|flyctl) deploy\b/,
  /^serverless deploy\b/
]

const actions = new Set(
  [
    'actions/deploy-pages actions/create-release actions/upload-release-asset pypa/gh-action-pypi-publish',
    'softprops/action-gh-release ncipollo/release-action goreleaser/goreleaser-action changesets/action',
    'peaceiris/actions-gh-pages jamesives/github-pages-deploy-action svenstaro/upload-release-action',
    'js-devtools/npm-publish cycjimmy/semantic-release-action googleapis/release-please-action',
    'google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine azure/webapps-deploy',
    'aws-actions/amazon-ecs-deploy-task-definition cloudflare/wrangler-action rubygems/release-gem',
    'crazy-max/ghaction-github-pages amondnet/vercel-action firebaseextended/action-hosting-deploy'
  ].flatMap((line) => line.split(' '))
)

/** The command with which it publishes or deploys; null where it does neither, or only tries it. */
export function publishedBy(words: readonly string[]): string | null {
  if (words.some((word) => /^--?dry-?run(?:=|$)/.test(word))) return null
  const line = words.join(' ')
  const found = commands.find((each) => each.test(line))
  return found ? words.slice(0, 2).join(' ') : null
}

/** The action with which a step publishes or deploys; `push` is the input of docker/build-push-action. */
export function publishingAction(uses: string, push: string | null): string | null {
  const name = uses.split('@')[0] ?? ''
  if (actions.has(name.toLowerCase())) return name
  const isPushed = push !== null && push !== 'false'
  return name.toLowerCase() === 'docker/build-push-action' && isPushed ? name : null
}
