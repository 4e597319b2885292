import { fails, passes } from '../expectations.mjs'

const identity = {
  '.gitconfig':
    '[user]\n\tname = Ada\n\temail = ada@example.com\n[init]\n\tdefaultBranch = main\n[advice]\n\tdefaultBranchName = false\n'
}
const url = 'https://github.example.com/acme/repo.git'

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
      name: 'git-clone-host-unknown',
      run: 'git clone https://git.example.org/acme/repo.git',
      expect: fails(
        'git-network-failure',
        'network_error',
        'Could not resolve host: git.example.org',
        true
      )
    },
    {
      name: 'git-clone-connection-refused',
      run: `git clone ${url}`,
      expect: fails(
        'git-network-failure',
        'network_error',
        'Failed to connect to github.example.com',
        true
      )
    },
    {
      name: 'git-clone-server-error',
      world: { answer: 503 },
      run: `git clone ${url}`,
      expect: fails(
        'git-server-error',
        'service_unavailable',
        'The requested URL returned error: 503',
        true
      )
    },
    {
      name: 'git-clone-too-many-requests',
      world: { answer: 429 },
      run: `git clone ${url}`,
      expect: fails('git-rate-limit', 'rate_limit', 'The requested URL returned error: 429', true)
    },
    {
      name: 'git-clone-forbidden',
      world: { answer: 403 },
      run: `git clone ${url}`,
      expect: fails(
        'git-access-refused',
        'permission_error',
        'The requested URL returned error: 403'
      )
    },
    {
      name: 'git-clone-login-missing',
      world: { answer: 401, headers: { 'www-authenticate': 'Basic realm="GitHub"' } },
      run: `GIT_TERMINAL_PROMPT=0 git clone ${url}`,
      expect: fails(
        'git-credentials-missing',
        'missing_credentials',
        "could not read Username for 'https://github.example.com'",
        [false, null]
      )
    },
    {
      name: 'git-clone-login-refused',
      world: { answer: 401, headers: { 'www-authenticate': 'Basic realm="GitHub"' } },
      run: 'git clone https://bot:none@github.example.com/acme/repo.git',
      expect: fails('git-login-refused', 'missing_credentials', 'Authentication failed for')
    },
    {
      name: 'git-clone-repository-missing',
      world: { answer: 404 },
      run: `git clone ${url}`,
      expect: fails(
        'git-repository-missing',
        'permission_error',
        "repository 'https://github.example.com/acme/repo.git/' not found"
      )
    },
    {
      name: 'git-clone-reset',
      world: { answer: 'reset' },
      run: 'git clone http://github.example.com/acme/repo.git',
      expect: fails(
        'git-network-failure',
        'network_error',
        ['Connection reset by peer', 'Recv failure'],
        true
      )
    },
    {
      name: 'git-clone-certificate',
      world: { answer: 200, certificate: 'self-signed' },
      run: `git clone ${url}`,
      expect: fails(
        'git-certificate',
        'network_error',
        ['server certificate verification failed', 'SSL certificate problem'],
        [false, null]
      )
    },
    {
      name: 'git-clone-empty-reply',
      world: { answer: 'close' },
      run: 'git clone http://github.example.com/acme/repo.git',
      expect: fails('git-network-failure', 'network_error', 'Empty reply from server', true)
    },
    {
      name: 'git-remote-ref-missing',
      run: `${origin}\ngit fetch origin release/2.0`,
      expect: fails(
        'git-remote-ref-missing',
        'configuration_error',
        "fatal: couldn't find remote ref release/2.0"
      )
    },
    {
      name: 'git-branch-missing-on-clone',
      run: `${origin}\ngit clone -q --branch release/2.0 ../origin.git copy`,
      expect: fails(
        'git-remote-ref-missing',
        'configuration_error',
        'Remote branch release/2.0 not found in upstream origin'
      )
    },
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
      name: 'git-push-rejected',
      run: `${origin}\n(git clone -q ../origin.git ../other && cd ../other && git commit -q --allow-empty -m "Ahead" && git push -q)\ngit commit -q --allow-empty -m "Mine"\ngit push origin main`,
      expect: fails(
        'git-push-rejected',
        'configuration_error',
        ['! [rejected]', 'Updates were rejected'],
        [false, null]
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
      name: 'ssh-connection-refused',
      run: 'git clone -c core.sshCommand="ssh -o StrictHostKeyChecking=no" git@github.example.com:acme/repo.git',
      expect: fails('ssh-connection-failed', 'network_error', 'port 22: Connection refused', true)
    },
    {
      name: 'ssh-host-unknown',
      run: 'ssh -o BatchMode=yes deploy@deploy.example.org uptime',
      expect: fails(
        'ssh-connection-failed',
        'network_error',
        'Could not resolve hostname deploy.example.org',
        true
      )
    },
    {
      name: 'ssh-connect-timeout',
      run: 'ssh -o BatchMode=yes -o ConnectTimeout=2 deploy@silent.example.com uptime',
      expect: fails(
        'ssh-connection-failed',
        ['network_error', 'timeout'],
        'Connection timed out',
        true
      )
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
      name: 'rsync-connection-refused',
      run: 'rsync -a rsync://packages.example.com/data/ data/',
      expect: fails(
        'rsync-stream-error',
        'network_error',
        ['failed to connect to packages.example.com', 'rsync error: error in socket IO'],
        true
      )
    },
    {
      name: 'git-lfs-server-error',
      world: { answer: 503 },
      files: { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' },
      home: {
        '.gitconfig': `${identity['.gitconfig']}[filter "lfs"]\n\tclean = git-lfs clean -- %f\n\tsmudge = git-lfs smudge -- %f\n\tprocess = git-lfs filter-process\n\trequired = true\n[lfs]\n\turl = https://packages.example.com/lfs\n[lfs "transfer"]\n\tmaxretries = 1\n`
      },
      run: `${begin}\nprintf 'version https://git-lfs.github.com/spec/v1\\noid sha256:${'1'.repeat(64)}\\nsize 5\\n' > model.bin\ngit update-index --add --cacheinfo 100644,$(git hash-object -w --no-filters model.bin),model.bin\ngit commit -q -m "Add model"\ngit lfs pull`,
      expect: fails('git-lfs-server-error', 'service_unavailable', ['503', 'batch response'], true)
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
