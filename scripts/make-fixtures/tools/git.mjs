import { fails, passes } from '../expectations.mjs'

const identity = {
  '.gitconfig':
    '[user]\n\tname = Ada\n\temail = ada@example.com\n[init]\n\tdefaultBranch = main\n[advice]\n\tdefaultBranchName = false\n'
}

/** A repository with two commits, and an origin beside it that is `ahead` by one. */
const begin = 'git init -q .\ngit add .\ngit commit -q -m "First"'
const origin = `${begin}\ngit clone -q --bare . ../origin.git\ngit remote add origin ../origin.git\ngit fetch -q`

export const git = {
  name: 'git',
  versions: {
    git: 'git --version',
    'git-lfs': 'git lfs version',
    ssh: 'ssh -V',
    gpg: 'gpg --version',
    rsync: 'rsync --version'
  },
  home: identity,
  files: { 'a.txt': 'one\n' },
  cases: [
    {
      name: 'git-pathspec',
      run: `${begin}\ngit checkout release/2.0`,
      expect: fails(
        'git-pathspec-missing',
        ['missing_file', 'configuration_error'],
        "pathspec 'release/2.0' did not match any file(s) known to git"
      )
    },
    {
      name: 'git-shallow-history',
      run: `${begin}\ngit diff --name-only origin/main...HEAD`,
      expect: fails(
        'git-history-missing',
        'configuration_error',
        "ambiguous argument 'origin/main...HEAD'"
      )
    },
    {
      name: 'git-bad-revision',
      run: `${begin}\ngit log --oneline 0123456789abcdef0123456789abcdef01234567..HEAD`,
      expect: fails(['git-history-missing', 'git-object-missing'], 'configuration_error', [
        'Invalid revision range',
        'bad object'
      ])
    },
    {
      name: 'git-no-tags',
      run: `${begin}\ngit describe --tags`,
      expect: fails(
        'git-no-tags',
        'configuration_error',
        'fatal: No names found, cannot describe anything.'
      )
    },
    {
      name: 'git-merge-conflict',
      run: `${begin}\ngit checkout -q -b topic\necho two > a.txt\ngit commit -q -am "Two"\ngit checkout -q main\necho three > a.txt\ngit commit -q -am "Three"\ngit merge topic`,
      expect: fails(
        'git-merge-conflict',
        'configuration_error',
        'CONFLICT (content): Merge conflict in a.txt'
      )
    },
    {
      name: 'git-cherry-pick-conflict',
      run: `${begin}\ngit checkout -q -b topic\necho two > a.txt\ngit commit -q -am "Two"\ngit checkout -q main\necho three > a.txt\ngit commit -q -am "Three"\ngit cherry-pick topic`,
      expect: fails('git-merge-conflict', 'configuration_error', [
        'CONFLICT (content): Merge conflict in a.txt',
        'error: could not apply'
      ])
    },
    {
      name: 'git-identity-unknown',
      home: { '.gitconfig': '[init]\n\tdefaultBranch = main\n' },
      run: 'git init -q .\ngit add .\ngit commit -m "First"',
      expect: fails('git-identity-unknown', 'configuration_error', [
        '*** Please tell me who you are.',
        'fatal: unable to auto-detect email address',
        'Author identity unknown'
      ])
    },
    {
      name: 'git-no-repository',
      run: 'cd ..\nmkdir -p build\ncd build\ngit rev-parse HEAD',
      expect: fails('git-repository-absent', 'configuration_error', 'fatal: not a git repository')
    },
    {
      name: 'git-dubious-ownership',
      run: `${begin}\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 git status`,
      expect: fails(
        'git-dubious-ownership',
        'configuration_error',
        'detected dubious ownership in repository'
      )
    },
    {
      name: 'git-working-tree-dirty',
      run: `${begin}\ngit checkout -q -b topic\necho two > a.txt\ngit commit -q -am "Two"\necho three > a.txt\ngit checkout main`,
      expect: fails(
        'git-working-tree-dirty',
        'configuration_error',
        'Your local changes to the following files would be overwritten by checkout'
      )
    },
    {
      name: 'git-generated-files-differ',
      files: { 'generated.txt': 'old\n' },
      run: `${begin}\necho new > generated.txt\ngit diff --exit-code`,
      expect: fails(
        null,
        ['lint_error', 'format_error', 'build_error'],
        ['diff --git a/generated.txt b/generated.txt', '+new', '-old']
      )
    },
    {
      name: 'git-nothing-to-commit',
      run: `${begin}\ngit commit -m "Update"`,
      expect: fails(
        'git-nothing-to-commit',
        ['configuration_error', 'unknown'],
        'nothing to commit, working tree clean',
        [false, null]
      )
    },
    {
      name: 'git-index-locked',
      run: `${begin}\ntouch .git/index.lock\ngit add a.txt`,
      expect: fails('git-index-locked', 'resource_exhaustion', ".git/index.lock': File exists", [
        true,
        null
      ])
    },
    {
      name: 'git-submodule-url-missing',
      run: `${begin}\ngit update-index --add --cacheinfo 160000,$(git rev-parse HEAD),lib/chart\ngit commit -q -m "Add lib"\ngit submodule update --init`,
      expect: fails(
        'git-submodule-url-missing',
        'configuration_error',
        "No url found for submodule path 'lib/chart' in .gitmodules"
      )
    },
    {
      name: 'git-patch-does-not-apply',
      files: {
        'fix.patch':
          'diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-two\n+three\n'
      },
      run: `${begin}\ngit apply fix.patch`,
      expect: fails('git-commit-not-applied', 'configuration_error', [
        'error: patch failed: a.txt:1',
        'patch does not apply'
      ])
    },
    {
      name: 'gpg-key-missing',
      home: { ...identity, '.gitconfig': `${identity['.gitconfig']}[commit]\n\tgpgSign = true\n` },
      run: begin,
      expect: fails('gpg-signing-failed', 'missing_credentials', [
        'gpg: signing failed: No secret key',
        'No secret key',
        'error: gpg failed to sign the data'
      ])
    },
    {
      name: 'gpg-signature-bad',
      files: { 'release.asc': 'no signature\n', 'release.tar': 'x\n' },
      run: 'gpg --verify release.asc release.tar',
      expect: fails(
        'gpg-verification-failed',
        ['security_scan', 'configuration_error'],
        ['gpg: no valid OpenPGP data found', 'the signature could not be verified']
      )
    },
    {
      name: 'git-passes',
      run: `${origin}\ngit commit -q --allow-empty -m "Fix fatal: error"\ngit push origin main\ngit log --oneline`,
      expect: passes
    },
    {
      name: 'git-tolerated-failure-passes',
      run: `${begin}\ngit describe --tags || echo "no tag yet"\ngit rev-parse --verify origin/main || echo "no base"`,
      expect: passes
    }
  ]
}
