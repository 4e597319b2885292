import type { TextRule } from '../engine/types/rule.js'

export const gitRules: TextRule[] = [
  {
    id: 'git-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bunable to access '[^']+': The requested URL returned error: 5\d\d/,
    summary: 'The git server answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 500",
      "##[error]fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 503"
    ],
    ignores: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403"
    ]
  },
  {
    id: 'git-access-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bunable to access '[^']+': The requested URL returned error: 40[13]/,
    above: /^remote: (?:Permission to \S+ denied to|Write access to repository not granted)/,
    summary: 'The git server refused access.',
    remedy:
      'Give the token contents: write for a push, or contents: read on the other repository for a fetch.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403"
    ],
    ignores: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 429"
    ]
  },
  {
    id: 'git-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bunable to access '[^']+': The requested URL returned error: 429/,
    summary: 'The git server answered that there were too many requests.',
    remedy: 'Wait and re-run.',
    docs: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    matches: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 429"
    ],
    ignores: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 500"
    ]
  },
  {
    id: 'git-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bunable to access '[^']+': (?!The requested URL|.{0,60}certificate|.{0,60}CA cert|.{0,40}(?:localhost|127\.0\.0\.1))/,
    summary: 'git could not reach the server.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: [
      "fatal: unable to access 'https://github.com/acme/app/': Failed to connect to github.com port 443: Timed out",
      "fatal: unable to access 'https://github.com/acme/app/': Could not resolve host: github.com",
      "fatal: unable to access 'https://github.com/acme/app/': GnuTLS recv error (-110): The TLS connection was non-properly terminated."
    ],
    ignores: [
      "fatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403",
      "fatal: unable to access 'https://git.example.com/': SSL certificate problem: unable to get local issuer certificate"
    ]
  },
  {
    id: 'git-certificate',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bunable to access '[^']+': (?:SSL|server) certificate\b/,
    summary: 'git does not trust the certificate of the server.',
    remedy:
      'Check the certificate of the server; on old images update the ca-certificates package.',
    docs: 'https://git-scm.com/docs/git-config',
    matches: [
      "fatal: unable to access 'https://git.example.com/': SSL certificate problem: unable to get local issuer certificate",
      "fatal: unable to access 'https://git.example.com/': server certificate verification failed. CAfile: none CRLfile: none"
    ],
    ignores: [
      "fatal: unable to access 'https://github.com/acme/app/': Could not resolve host: github.com"
    ]
  },
  {
    id: 'git-remote-hung-up',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Tt]he remote end hung up (?:unexpectedly|upon initial contact)\b/,
    summary: 'The git server closed the connection.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: [
      'fatal: the remote end hung up unexpectedly',
      'fatal: The remote end hung up unexpectedly',
      'fatal: the remote end hung up upon initial contact'
    ],
    ignores: ['remote end closed']
  },
  {
    id: 'git-early-eof',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfatal: early EOF\b/,
    summary: 'A transfer from the git server broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: ['fatal: early EOF', '##[error]fatal: early EOF'],
    ignores: ['early EOF handled']
  },
  {
    id: 'git-rpc-failed',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bRPC failed; (?!HTTP 4|.{0,60}error: 4\d\d)/,
    summary: 'A transfer from or to the git server broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: [
      'error: RPC failed; curl 18 transfer closed with outstanding read data remaining',
      'error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)',
      'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'
    ],
    ignores: [
      'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403',
      'error: RPC failed; curl 22 The requested URL returned error: 403'
    ]
  },
  {
    id: 'git-packfile-expected',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfatal: expected 'packfile'/,
    summary: 'A transfer from the git server broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: ["fatal: expected 'packfile'", "fatal: expected 'packfile', received '?'"],
    ignores: ["expected 'file'"]
  },
  {
    id: 'git-index-pack-failed',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:fatal|error): (?:index-pack failed|fetch-pack: invalid index-pack output|bad pack header)/,
    summary: 'A transfer from the git server arrived damaged.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-index-pack',
    matches: ['fatal: index-pack failed', 'fatal: fetch-pack: invalid index-pack output'],
    ignores: ['index-pack: done']
  },
  {
    id: 'git-ref-listing-flush',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bexpected flush after ref listing\b/,
    summary: 'The answer of the git server broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: ['fatal: expected flush after ref listing'],
    ignores: ['ref listing done']
  },
  {
    id: 'git-server-internal-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bremote: Internal Server Error\b/i,
    summary: 'The git server had an internal error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['remote: Internal Server Error', 'remote: Internal Server Error.'],
    ignores: ['remote: Counting objects: 4']
  },
  {
    id: 'git-remote-ref-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcouldn't find remote ref\b|\bRemote branch \S+ not found in upstream\b/,
    summary: 'The branch or tag to fetch does not exist on the server.',
    remedy: 'Check the ref; a run for a deleted branch or tag can be ignored.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: [
      "fatal: couldn't find remote ref refs/heads/feature-x",
      "##[error]fatal: couldn't find remote ref refs/tags/v1.2",
      'fatal: Remote branch release/2.0 not found in upstream origin'
    ],
    ignores: ['found remote ref']
  },
  {
    id: 'git-pathspec-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bpathspec '(?<path>[^']+)' did not match any file/,
    summary: 'git knows no file or branch named {path}.',
    remedy: 'Check the name, and that the branch was fetched.',
    docs: 'https://git-scm.com/docs/gitglossary',
    matches: [
      "error: pathspec 'release' did not match any file(s) known to git",
      "fatal: pathspec 'dist/' did not match any files"
    ],
    ignores: ["pathspec 'dist' matched 3 files"]
  },
  {
    id: 'git-history-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bunknown revision or path not in the working tree\b/,
    summary: 'git does not have the commit the step asks for.',
    remedy: 'Set fetch-depth: 0 on actions/checkout, so that the whole history is there.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      "fatal: ambiguous argument 'HEAD^': unknown revision or path not in the working tree.",
      "fatal: ambiguous argument 'origin/main...HEAD': unknown revision or path not in the working tree."
    ],
    ignores: ['unknown revision of the API']
  },
  {
    id: 'git-object-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfatal: (?:bad object|bad revision|Not a valid object name|invalid object name|Invalid symmetric difference expression|Invalid revision range) /,
    summary: 'git does not have the commit the step asks for.',
    remedy: 'Set fetch-depth: 0 on actions/checkout, so that the whole history is there.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      'fatal: bad object 1a2b3c4d',
      "fatal: bad revision 'origin/main'",
      'fatal: Not a valid object name origin/main',
      "fatal: invalid object name 'v1.2.0'.",
      'fatal: Invalid revision range 1a2b..3c4d'
    ],
    ignores: ['fatal error: bad input']
  },
  {
    id: 'git-no-merge-base',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:: no merge base\b|\bUnable to find merge-base in shallow clone\b)/,
    summary: 'The checkout is too shallow to find the common ancestor.',
    remedy: 'Set fetch-depth: 0 on actions/checkout, so that the whole history is there.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      'fatal: origin/main...HEAD: no merge base',
      "Unable to find merge-base in shallow clone. Please increase 'fetch_depth'"
    ],
    ignores: ['found merge base']
  },
  {
    id: 'git-no-tags',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfatal: No (?:names|tags) (?:found, cannot describe anything|can describe)/,
    summary: 'The checkout holds no tag that git describe could use.',
    remedy: 'Set fetch-depth: 0 on actions/checkout, and check that the repository has tags.',
    docs: 'https://git-scm.com/docs/git-describe',
    matches: [
      'fatal: No names found, cannot describe anything.',
      "fatal: No tags can describe '1a2b3c4d'."
    ],
    ignores: ['No names found in the file']
  },
  {
    id: 'git-unrelated-histories',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\brefusing to merge unrelated histories\b/,
    summary: 'The checkout is too shallow to merge the two branches.',
    remedy: 'Set fetch-depth: 0 on actions/checkout, so that the whole history is there.',
    docs: 'https://github.com/actions/checkout',
    matches: ['fatal: refusing to merge unrelated histories'],
    ignores: ['merged histories']
  },
  {
    id: 'git-ref-locked',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /(?<!\()\bcannot lock ref '[^']+': (?:is at \w+ but expected|Unable to create|reference already exists)/,
    summary: 'Two git commands changed the same ref at once.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-update-ref',
    matches: [
      "error: cannot lock ref 'refs/remotes/origin/main': is at 1a2b but expected 3c4d",
      "error: cannot lock ref 'refs/tags/v1': Unable to create lock"
    ],
    ignores: [
      'locked ref',
      "error: cannot lock ref 'refs/remotes/origin/a/b': 'refs/remotes/origin/a' exists; cannot create"
    ]
  },
  {
    id: 'git-index-locked',
    category: 'resource_exhaustion',
    transient: true,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bUnable to create '[^']+\.lock': File exists\b/,
    summary: 'Another git command holds the lock of this repository.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/gitrepository-layout',
    matches: ["fatal: Unable to create '/home/runner/work/app/app/.git/index.lock': File exists."],
    ignores: ["Unable to create '/tmp/x.lock': Permission denied"]
  },
  {
    id: 'git-ssh-key-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bPermission denied \(publickey\b/,
    summary: 'The server refused the SSH key.',
    remedy:
      'Add the deploy key as a secret and load it, for instance with ssh-key of actions/checkout.',
    docs: 'https://docs.github.com/en/authentication/troubleshooting-ssh/error-permission-denied-publickey',
    matches: [
      'git@github.com: Permission denied (publickey).',
      'Permission denied (publickey,password).'
    ],
    ignores: ['bash: ./run.sh: Permission denied']
  },
  {
    id: 'git-remote-unreadable',
    category: 'permission_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bfatal: Could not read from remote repository\b/,
    summary: 'git could not read from the remote repository.',
    remedy: 'Read the line above it: it tells a missing key from a broken connection.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: ['fatal: Could not read from remote repository.'],
    ignores: ['Please make sure you have the correct access rights']
  },
  {
    id: 'git-remote-update-exhausted',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmax attempts of git remote update reached\b/i,
    summary: 'All tries to update from the git server failed.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-remote',
    matches: ['Exception: max attempts of git remote update reached'],
    ignores: ['git remote update done']
  },
  {
    id: 'git-merge-conflict',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?CONFLICT \((?:content|add\/add|modify\/delete|rename|file)/,
    summary: "The commits can't be merged without a person.",
    remedy: 'Merge the branch by hand, solve the conflicts and push.',
    docs: 'https://git-scm.com/docs/git-merge',
    matches: [
      'CONFLICT (content): Merge conflict in src/app.ts',
      'CONFLICT (modify/delete): old.txt deleted in HEAD'
    ],
    ignores: ['CONFLICTING: 0']
  },
  {
    id: 'git-commit-not-applied',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /(?:^|##\[error\])(?:(?:error: )?[Cc]ould not apply [\da-f]{7,40}\b|error: (?:patch failed: \S|.{1,200}: patch does not apply))/,
    summary: 'A commit does not apply on the target branch.',
    remedy: 'Rebase by hand, solve the conflicts and push.',
    docs: 'https://git-scm.com/docs/git-rebase',
    matches: [
      'error: could not apply f2c14040ce... add feature',
      'Could not apply f244700... # Update reports',
      'error: patch failed: src/a.c:12',
      'error: src/a.c: patch does not apply'
    ],
    ignores: ['could not apply theme']
  },
  {
    id: 'git-push-rejected',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /! \[rejected\]\s.*\((?:fetch first|non-fast-forward|stale info)\)|! \[remote rejected\]\s.*\(cannot lock ref '/,
    summary: 'The branch moved on while the job ran.',
    remedy: 'Re-run the job; fetch and rebase before pushing, and let only one job push at a time.',
    docs: 'https://git-scm.com/docs/git-push',
    matches: [
      ' ! [rejected]        main -> main (fetch first)',
      ' ! [rejected]        HEAD -> gh-pages (non-fast-forward)'
    ],
    ignores: [' ! [remote rejected] main -> main (protected branch hook declined)']
  },
  {
    id: 'git-path-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:##\[error\])?(?:error|fatal): invalid path '(?<path>[^']+)'/,
    summary: 'The name of {path} is not allowed on this system.',
    remedy: 'Rename the file: Windows allows none of < > : " | ? * in a name.',
    docs: 'https://learn.microsoft.com/windows/win32/fileio/naming-a-file',
    matches: ["##[error]error: invalid path 'docs/10:00-notes.md'"],
    ignores: ["invalid path 'x' skipped"]
  },
  {
    id: 'git-push-failed',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\berror: failed to push some refs to\b/,
    summary: 'A push failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://git-scm.com/docs/git-push',
    matches: ["error: failed to push some refs to 'https://github.com/acme/app'"],
    ignores: ['pushed some refs']
  },
  {
    id: 'git-push-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bremote: Permission to \S+ denied to\b/,
    summary: 'The token may not push to this repository.',
    remedy: 'Give the job that pushes permissions: contents: write.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: ['remote: Permission to acme/app.git denied to github-actions[bot].'],
    ignores: ['remote: Permission granted']
  },
  {
    id: 'git-write-not-granted',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bremote: Write access to repository not granted\b/,
    summary: 'The token may only read this repository.',
    remedy: 'Give the job that pushes permissions: contents: write.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: ['remote: Write access to repository not granted.'],
    ignores: ['remote: Write access granted']
  },
  {
    id: 'git-branch-protected',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:GH006: Protected branch update failed|GH013: Repository rule violations found)\b|\(protected branch hook declined\)/,
    summary: 'A protection rule of the branch refuses the push.',
    remedy:
      'Push to another branch and open a pull request, or let the App that pushes bypass the rule.',
    docs: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches',
    matches: [
      'remote: error: GH006: Protected branch update failed for refs/heads/main.',
      'remote: error: GH013: Repository rule violations found for refs/heads/main.'
    ],
    ignores: ['GH001: Large files detected']
  },
  {
    id: 'git-large-file',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGH001: Large files detected\b|^remote: error: File .* exceeds GitHub's file size limit\b/,
    summary: 'GitHub refuses a file above its size limit.',
    remedy: 'Keep the file in Git LFS or out of the repository.',
    docs: 'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    matches: [
      'remote: error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.'
    ],
    ignores: ['GH006: Protected branch update failed']
  },
  {
    id: 'git-workflow-scope-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brefusing to allow an? (?:GitHub App|OAuth App|Personal Access Token|integration|bot) to create or update workflow\b/i,
    summary: 'The token may not change workflow files.',
    remedy:
      'Push with a GitHub App or a personal token that has the workflow permission; GITHUB_TOKEN never has it.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: [
      ' ! [remote rejected] HEAD -> fix (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
      ' ! [remote rejected] main -> main (refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope)'
    ],
    ignores: ['creates or updates workflow files']
  },
  {
    id: 'git-dubious-ownership',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdetected dubious ownership in repository at\b|\bfatal: unsafe repository \('/,
    summary: 'git does not trust the checkout, since another user owns it.',
    remedy:
      'Add the step git config --global --add safe.directory "$GITHUB_WORKSPACE" after the checkout.',
    docs: 'https://git-scm.com/docs/git-config',
    matches: [
      "fatal: detected dubious ownership in repository at '/__w/app/app'",
      "fatal: detected dubious ownership in repository at '/github/workspace'"
    ],
    ignores: ['ownership checked']
  },
  {
    id: 'git-submodule-url-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo url found for submodule path '(?<path>[^']+)'/,
    summary: 'The submodule {path} has no entry in .gitmodules.',
    remedy: 'Add the submodule to .gitmodules or remove its entry from the index.',
    docs: 'https://git-scm.com/docs/gitmodules',
    matches: ["fatal: No url found for submodule path 'vendor/lib' in .gitmodules"],
    ignores: ["Submodule path 'vendor/lib': checked out"]
  },
  {
    id: 'git-submodule-clone-failed',
    category: 'unknown',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bfatal: clone of '[^']+' into submodule path '[^']+' failed\b/,
    summary: 'A submodule could not be cloned; the cause stands above.',
    remedy:
      'Read the lines above it: a private submodule needs a token, a network failure a re-run.',
    docs: 'https://git-scm.com/docs/git-submodule',
    matches: ["fatal: clone of 'https://github.com/acme/lib' into submodule path '/w/lib' failed"],
    ignores: ["Cloning into '/w/lib'..."]
  },
  {
    id: 'git-lfs-quota',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThis repository (?:is over its data quota|exceeded its LFS budget)\b/,
    summary: 'The Git LFS quota of the account is used up.',
    remedy: 'Buy data packs, or set lfs: false where the files are not needed.',
    docs: 'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-storage-and-bandwidth-usage',
    matches: [
      'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
      'batch response: This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.'
    ],
    ignores: ['LFS quota: 10%']
  },
  {
    id: 'git-conflict-marker',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bleftover conflict marker\b/,
    summary: 'A file still holds the markers of a merge conflict.',
    remedy: 'Solve the conflict and commit the file.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: ['src/app.ts:12: leftover conflict marker'],
    ignores: ['no conflict markers found']
  },
  {
    id: 'git-credentials-missing',
    category: 'missing_credentials',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcould not read (?:Username|Password) for 'https?:/,
    summary: 'git has no credentials for the server.',
    remedy:
      'Check that the token is passed to the step and that the repository exists; during a GitHub incident re-run.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
      "##[error]fatal: could not read Username for 'https://github.com': No such device or address"
    ],
    ignores: ['read Username from config']
  },
  {
    id: 'git-login-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAuthentication failed for 'https?:/,
    summary: "The server refused git's credentials.",
    remedy: 'Check that the token exists, has not expired and may read the repository.',
    docs: 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    matches: ["fatal: Authentication failed for 'https://github.com/acme/private.git/'"],
    ignores: ['Authentication failed for user test (expected)']
  },
  {
    id: 'git-basic-login-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTP Basic: Access denied\b/,
    summary: "The server refused git's credentials.",
    remedy: 'Check that the token exists, has not expired and may read the repository.',
    docs: 'https://git-scm.com/docs/gitcredentials',
    matches: ['remote: HTTP Basic: Access denied. The provided password or token is incorrect'],
    ignores: ['HTTP Basic: ok']
  },
  {
    id: 'git-repository-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bremote: Repository not found\b|\bfatal: repository '[^']+' not found\b/,
    summary: 'The repository does not exist or the token may not read it.',
    remedy: 'Check the address, and pass a token that may read the repository.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      'remote: Repository not found.',
      "fatal: repository 'https://github.com/acme/app.git/' not found"
    ],
    ignores: ['Repository not found in cache']
  },
  {
    id: 'checkout-left-dirty',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:repository|checkout|working (?:tree|directory|copy)|git (?:tree|state|status)) (?:checkout )?(?:is |was )?(?:left )?dirty\b/i,
    summary: 'A step left new or changed files in the checkout.',
    remedy: 'Commit what the step generates, add it to .gitignore, or stop writing it.',
    docs: 'https://git-scm.com/docs/git-status',
    matches: [
      'Build left local git repository checkout dirty',
      'Error: working tree is dirty after go generate',
      'git tree is dirty, please commit the generated files'
    ],
    ignores: ['the tree is clean', 'dirty pages: 12']
  },
  {
    id: 'git-working-tree-dirty',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcannot (?:pull with rebase|rebase): (?:Your index contains uncommitted|You have unstaged) changes\b|\bYour local changes to the following files would be overwritten by (?:checkout|merge)\b|\bPlease commit your changes or stash them before you (?:switch|merge)\b/,
    summary: 'git changes no branch while files are changed.',
    remedy: 'Commit or discard the changes of earlier steps before pulling.',
    docs: 'https://git-scm.com/docs/git-pull',
    matches: [
      'error: cannot pull with rebase: Your index contains uncommitted changes.',
      'error: cannot rebase: You have unstaged changes.',
      'error: Your local changes to the following files would be overwritten by checkout:'
    ],
    ignores: ['nothing to commit, working tree clean']
  },
  {
    id: 'git-identity-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:\bfatal: (?:empty ident name|unable to auto-detect email address)|^\*\*\* Please tell me who you are\.)/,
    summary: 'git does not know who commits.',
    remedy: 'Set user.name and user.email with git config before committing.',
    docs: 'https://git-scm.com/docs/git-config',
    matches: [
      '*** Please tell me who you are.',
      'fatal: empty ident name (for <runner@host>) not allowed',
      "fatal: unable to auto-detect email address (got 'runner@host.(none)')"
    ],
    ignores: ['Please tell me the version']
  },
  {
    id: 'gpg-verification-failed',
    category: 'security_scan',
    transient: false,
    blame: 'third_party',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bgpg: (?:BAD signature from|no valid OpenPGP data found|the signature could not be verified|Can't check signature: No public key)/,
    summary: 'A signature could not be verified.',
    remedy: 'Import the key that signed it; where the signature is bad, do not use the file.',
    docs: 'https://www.gnupg.org/documentation/manuals/gnupg/',
    matches: [
      'gpg: BAD signature from "Ada <ada@example.com>"',
      'gpg: no valid OpenPGP data found.',
      'gpg: the signature could not be verified.',
      "gpg: Can't check signature: No public key"
    ],
    ignores: ['gpg: Good signature from "Ada"']
  },
  {
    id: 'git-repository-absent',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfatal: not a git repository\b/i,
    summary: 'The step does not run inside a git checkout.',
    remedy:
      'Put actions/checkout before it, or set its working-directory; in a container git must be installed before the checkout.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      'fatal: not a git repository (or any of the parent directories): .git',
      'fatal: Not a git repository'
    ],
    ignores: ['is a git repository']
  },
  {
    id: 'git-index-dirty-check',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:working tree|git (?:repository )?(?:checkout|tree|state)) has uncommitted changes\b/i,
    summary: 'The build changed files that are committed.',
    remedy: 'Run the generator or formatter locally and commit what it changes.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: [
      'Error: working tree has uncommitted changes',
      'The git tree has uncommitted changes.'
    ],
    ignores: ['working tree clean']
  },
  {
    id: 'git-host-key-unverified',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bHost key verification failed\b|\bREMOTE HOST IDENTIFICATION HAS CHANGED\b|\bNo (?:ED25519|RSA|ECDSA) host key is known for\b/,
    summary: 'The host is not known to SSH.',
    remedy: 'Add its key to known_hosts before the step.',
    docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints',
    matches: ['Host key verification failed.'],
    ignores: ['Permanently added the host to the list of known hosts']
  },
  {
    id: 'git-submodule-commit-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bFetched in submodule path '(?<path>[^']+)', but it did not contain\b|\bremote error: upload-pack: not our ref\b|\bUnable to find current (?:origin\/\w+ )?revision in submodule path '|\breference is not a tree: /,
    summary: 'A submodule points at a commit that is not there.',
    remedy: 'Push the commit of the submodule, or move the pointer to one that exists.',
    docs: 'https://git-scm.com/book/en/v2/Git-Tools-Submodules',
    matches: [
      "fatal: Fetched in submodule path 'vendor/core', but it did not contain 0123456789abcdef. Direct fetching of that commit failed.",
      'fatal: remote error: upload-pack: not our ref 0123456789abcdef'
    ],
    ignores: ["Submodule path 'vendor/core': checked out"]
  },
  {
    id: 'git-lfs-object-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\[404\] Object does not exist on the server\b|\bObject does not exist on the server or you don't have permissions to access it\b|\bSmudge error: Error downloading\b/,
    summary: 'A file of Git LFS is not on the server.',
    remedy: 'Push it with git lfs push --all.',
    docs: 'https://git-lfs.com/',
    matches: [
      '[404] Object does not exist on the server: [404] Object does not exist on the server'
    ],
    ignores: ['Downloading LFS objects: 100%']
  },
  {
    id: 'git-lfs-pointer-read',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|[^+\- ] ?)\bversion https:\/\/git-lfs\.github\.com\/spec\/v1\b/,
    summary: 'A file is read as its Git LFS pointer, not as its content.',
    remedy: 'Set lfs: true on actions/checkout.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      "json.decoder.JSONDecodeError: 'version https://git-lfs.github.com/spec/v1'",
      'version https://git-lfs.github.com/spec/v1'
    ],
    ignores: [
      '+version https://git-lfs.github.com/spec/v1',
      '-version https://git-lfs.github.com/spec/v1'
    ]
  },
  {
    id: 'git-tag-exists',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfatal: tag '(?<tag>[^']+)' already exists|\bfatal: a branch named '(?<branch>[^']+)' already exists|! \[rejected\]\s.*\(already exists\)/,
    summary: 'The tag or branch exists already.',
    remedy: 'Raise the version before the step.',
    docs: 'https://git-scm.com/docs/git-tag',
    matches: [
      "fatal: tag 'v1.0.0' already exists",
      ' ! [rejected]        v1.0.0 -> v1.0.0 (already exists)'
    ],
    ignores: ['Created tag v1.0.0']
  },
  {
    id: 'git-nothing-to-commit',
    category: 'unknown',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^(?:nothing to commit, working tree clean|nothing added to commit but untracked files present|no changes added to commit)\b/,
    summary: 'There was nothing to commit.',
    remedy: 'Test for changes before git commit.',
    docs: 'https://git-scm.com/docs/git-commit',
    matches: ['nothing to commit, working tree clean'],
    ignores: ['1 file changed, 2 insertions(+)']
  },
  {
    id: 'gpg-signing-failed',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgpg failed to sign the data\b|\bgpg: (?:no default secret key|signing failed|skipped "[^"]+": No secret key)\b|\bgpg: decryption failed\b/,
    summary: 'GPG has no key to sign with.',
    remedy: 'Import the key from a secret before the step; pass its passphrase.',
    docs: 'https://docs.github.com/en/authentication/managing-commit-signature-verification',
    matches: ['error: gpg failed to sign the data', 'gpg: signing failed: No secret key'],
    ignores: ['gpg: Good signature from']
  },
  {
    id: 'gpg-key-not-received',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bgpg: keyserver receive failed: (?!No data)|\bgpg: keyserver (?:timed out|refresh failed)/,
    summary: 'A key server did not answer.',
    remedy: 'Re-run the job; commit the key or fetch it from the project that owns it.',
    docs: 'https://www.gnupg.org/documentation/',
    matches: [
      'gpg: keyserver receive failed: Server indicated a failure',
      'gpg: keyserver receive failed: Connection timed out'
    ],
    ignores: ['gpg: key 0123: public key imported']
  },
  {
    id: 'git-revision-missing-checkout',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bA branch or tag with the name '(?<ref>[^']+)' could not be found\b|\bfatal: Remote branch (?<branch>\S+) not found in upstream\b|\bfatal: invalid reference: \S|\bfatal: '\S+' is not a commit and a branch\b/,
    summary: 'The branch, tag or commit does not exist.',
    remedy: 'Correct the ref that the step names.',
    docs: 'https://github.com/actions/checkout',
    matches: [
      "##[error]A branch or tag with the name 'releas' could not be found",
      'fatal: Remote branch develp not found in upstream origin'
    ],
    ignores: ['Checking out the ref']
  },
  {
    id: 'git-patch-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: patch failed: (?<file>\S+):\d+|\berror: (?<other>\S+): patch does not apply\b|^\d+ out of \d+ hunks? (?:FAILED|failed)\b/,
    summary: 'A patch does not fit the sources any more.',
    remedy: 'Make the patch anew.',
    docs: 'https://git-scm.com/docs/git-apply',
    matches: [
      'error: patch failed: src/app.c:12',
      '1 out of 2 hunks FAILED -- saving rejects to file app.c.rej'
    ],
    ignores: ['patching file app.c']
  },
  {
    id: 'git-fetch-disconnected',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfetch-pack: unexpected disconnect while reading sideband packet\b|\bfatal: protocol error: bad pack header\b|\berror: \d+ bytes of body are still expected\b|\bsend-pack: unexpected disconnect\b/,
    summary: 'The connection to the Git server broke.',
    remedy: 'Re-run the job.',
    docs: 'https://git-scm.com/docs/git-fetch',
    matches: [
      'fetch-pack: unexpected disconnect while reading sideband packet',
      'error: 1234 bytes of body are still expected'
    ],
    ignores: ['remote: Counting objects: 100%']
  },
  {
    id: 'git-push-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfatal: No configured push destination\b|\bfatal: The current branch \S+ has no upstream branch\b|\berror: src refspec (?<ref>\S+) does not match any\b|\bfatal: You are not currently on a branch\b/,
    summary: 'git push does not know what or where to push.',
    remedy: 'Name remote and branch: git push origin HEAD:main.',
    docs: 'https://git-scm.com/docs/git-push',
    matches: [
      'error: src refspec main does not match any',
      'fatal: The current branch ci has no upstream branch.'
    ],
    ignores: ['Everything up-to-date']
  },
  {
    id: 'ssh-connection-closed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bkex_exchange_identification: (?:read: |Connection closed|banner)|\bclient_loop: send disconnect: |\bConnection (?:closed|reset) by (?:remote host|UNKNOWN port)|\bssh_exchange_identification: |\bssh: connect to host \S+ port \d+: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable)/,
    summary: 'The SSH connection broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.github.com/en/authentication/troubleshooting-ssh',
    matches: [
      'kex_exchange_identification: Connection closed by remote host',
      'ssh: connect to host git.example.com port 22: Connection timed out'
    ],
    ignores: ['ssh: connect to host localhost port 22: Connection refused']
  },
  {
    id: 'git-lfs-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bbatch response: (?:Fatal error: Server error|Rate limit exceeded|.{0,40}\b5\d\d\b)|\bLFS: (?:Client error: \S+: 5\d\d|Server error: )|\bSmudge error: .{0,200}\b(?:EOF|timeout|timed out|connection reset)/i,
    summary: 'The Git LFS server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'batch response: Fatal error: Server error: https://git.example.com/a.git/info/lfs/objects/batch'
    ],
    ignores: ['batch response: This repository is over its data quota.']
  },
  {
    id: 'release-tag-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^No tag found to do an incremental changelog\b|\bNo (?:previous|matching|git) tags? (?:found|could be found)\b|\bfatal: No tags can describe\b/i,
    summary: 'The release tool finds no earlier tag.',
    remedy: 'Fetch the tags (fetch-depth: 0), and push the tag of the last release.',
    docs: 'https://commitizen-tools.github.io/commitizen/',
    matches: ['No tag found to do an incremental changelog'],
    ignores: ['tag found: v1.0.0']
  },
  {
    id: 'uncommitted-changes-found',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bDetected uncommitted changes after build\b|\b[Uu]ncommitted changes (?:detected|found|after)\b|\b(?:There are|Found) uncommitted changes\b|\bgit diff .{0,40}(?:is not empty|not clean)\b/,
    summary: 'A step changed files that should have been committed as they are.',
    remedy: 'Run the generator or build locally and commit what changes.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: [
      'Detected uncommitted changes after build.  See status below:',
      'Error: Uncommitted changes found'
    ],
    ignores: ['No uncommitted changes']
  },
  {
    id: 'git-diff-shown',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^diff --git a\/(?<file>\S+) b\/\S+$/,
    summary: 'A step changed {file}, and the difference was shown before it failed.',
    remedy: 'Run the generator or formatter locally and commit what changes.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: ['diff --git a/dist/index.js b/dist/index.js'],
    ignores: ['git diff --exit-code']
  },
  {
    id: 'ssh-key-empty',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe ssh-private-key argument is empty\b|\bLoad key "[^"]+": (?:invalid format|error in libcrypto)|\bError loading key "[^"]+": |\bssh: unable to authenticate, attempted methods\b|\bssh\.ParsePrivateKey: ssh: no key found\b|\bcan't connect without a private SSH key or password\b/,
    summary: 'The SSH key is missing or not one.',
    remedy: 'Store the whole private key, with its last line break, in the secret.',
    docs: 'https://docs.github.com/en/authentication/connecting-to-github-with-ssh',
    matches: [
      '##[error]The ssh-private-key argument is empty. Maybe the secret has not been configured',
      'Load key "/home/runner/.ssh/id_rsa": invalid format'
    ],
    ignores: ['Identity added: (stdin)']
  }
]
