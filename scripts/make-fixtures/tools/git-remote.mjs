import { fails } from '../expectations.mjs'

const identity = {
  '.gitconfig':
    '[user]\n\tname = Ada\n\temail = ada@example.com\n[init]\n\tdefaultBranch = main\n[advice]\n\tdefaultBranchName = false\n'
}
const url = 'https://github.example.com/acme/repo.git'

/** A repository with two commits, and an origin beside it that is `ahead` by one. */
const begin = 'git init -q .\ngit add .\ngit commit -q -m "First"'
const origin = `${begin}\ngit clone -q --bare . ../origin.git\ngit remote add origin ../origin.git\ngit fetch -q`

export const gitRemote = {
  name: 'git',
  folder: 'git-remote',
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
    }
  ]
}
