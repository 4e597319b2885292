import type { TextRule } from '../engine/types/rule.js'

export const permissionsRules: TextRule[] = [
  {
    id: 'unix-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?[\w.+-]{1,60}: (?:.{1,200}: )?[Pp]ermission denied\.?\s*$|\bpermission denied on key "|\berror: insufficient permission for adding an object to repository database\b/,
    summary: 'A program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://man7.org/linux/man-pages/man1/chmod.1.html',
    matches: [
      'mkdir: cannot create directory ‘/opt/app’: Permission denied',
      "fatal: could not create work tree dir 'app': Permission denied",
      'sysctl: permission denied on key "vm.max_map_count"'
    ],
    ignores: ['git@example.com: Permission denied (publickey).', 'Permission denied is tested']
  },
  {
    id: 'operation-not-permitted',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|: )[Oo]peration not permitted\.?\s*$|\bEPERM: operation not permitted\b/,
    summary: 'The system does not permit an operation.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    matches: [
      "chown: changing ownership of '/app': Operation not permitted",
      "Error: EPERM: operation not permitted, unlink 'C:\\app\\a.dll'"
    ],
    ignores: ['operation not permitted by the policy of the test']
  },
  {
    id: 'python-os-permission',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:OSError|IOError|EnvironmentError): \[Errno 1?3\] Permission denied/,
    summary: 'A Python program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.python.org/3/library/exceptions.html#PermissionError',
    matches: [
      "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/a'"
    ],
    ignores: ['OSError: [Errno 2] No such file']
  },
  {
    id: 'java-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.nio\.file\.AccessDeniedException: |\bFileNotFoundException: .{1,300} \(Permission denied\)/,
    summary: 'A Java program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/AccessDeniedException.html',
    matches: [
      'java.nio.file.AccessDeniedException: /opt/app',
      'java.io.FileNotFoundException: /opt/app.log (Permission denied)'
    ],
    ignores: ['java.nio.file.NoSuchFileException: /opt/app']
  },
  {
    id: 'dotnet-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bUnauthorizedAccessException: Access to the path '(?<path>[^']+)' is denied\b|^Access is denied\.?\s*$/,
    summary: 'A program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.unauthorizedaccessexception',
    matches: [
      "System.UnauthorizedAccessException: Access to the path '/opt/app' is denied.",
      'Access is denied.'
    ],
    ignores: ['Access is denied to guests in this test']
  },
  {
    id: 'docker-socket-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bpermission denied while trying to connect to the [Dd]ocker\b|\bdocker\.sock: (?:connect: )?permission denied\b/,
    summary: 'The user may not speak to Docker.',
    remedy: 'Add the user to the docker group, or run the step with sudo.',
    docs: 'https://docs.docker.com/engine/install/linux-postinstall/',
    matches: [
      'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'dial unix /var/run/docker.sock: connect: permission denied'
    ],
    ignores: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock']
  },
  {
    id: 'gem-folder-not-writable',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bYou don't have write permissions for the \S+ directory\b|\bThere was an error while trying to write to `[^`]+`\. It is likely that you need to grant write permissions\b/,
    summary: 'Gems may not be installed there.',
    remedy: 'Set up Ruby with its own folder, or install with bundle config path.',
    docs: 'https://guides.rubygems.org/',
    matches: ["You don't have write permissions for the /var/lib/gems/3.0.0 directory."],
    ignores: ['You have write permissions']
  },
  {
    id: 'root-needed',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brequires superuser privilege\b|\(you must be root\)|\bmust be run (?:as|with) (?:root|sudo|superuser)\b|\b[Yy]ou (?:must|need to) be root\b|\bsudo: a (?:password|terminal) is required\b|\b[Pp]lease run (?:this script )?as root\b|\bThis command has to be run (?:with superuser|under the root)\b/,
    summary: 'A command needs to run as root.',
    remedy: 'Put sudo before it, or let the user run sudo without a password.',
    docs: 'https://man7.org/linux/man-pages/man8/sudo.8.html',
    matches: [
      'dpkg: error: requested operation requires superuser privilege',
      'sudo: a password is required'
    ],
    ignores: ['running as root']
  },
  {
    id: 'github-admin-right-missing',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMust have (?:admin|push|write) (?:rights|access) to Repository\b|\bResource protected by organization SAML enforcement\b|\bUpgrade to GitHub Pro or make this repository public\b|\bAlthough you appear to have the correct authorization credentials\b|(?<!\bor )\bYou do not have permission to (?:create|push|update|delete|access|view|deploy)\b|\bToken does not have the (?:necessary|required) (?:scopes?|permissions?)\b|\byour token has not been granted the required scopes\b/i,
    summary: 'The token may not do that on GitHub.',
    remedy: 'Use a token with the right the message names.',
    docs: 'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps',
    matches: [
      '##[error]HttpError: Must have admin rights to Repository.',
      'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.'
    ],
    ignores: [
      "npm error 404  The requested resource 'a@*' could not be found or you do not have permission to access it.",
      'admin rights are granted'
    ]
  },
  {
    id: 'oidc-permission-hint',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Ensure|Make sure) [\w ]{0,40}has (?:the )?permission "?id-token: ?write\b|\bmissing (?:the )?`?id-token: write`? permission\b|\bpermissions? (?:for )?['"`]?id-token['"`]?(?: is)? (?:missing|required|not set)\b/i,
    summary: 'The job may not ask for an OIDC token.',
    remedy: 'Add id-token: write to the permissions of the job.',
    docs: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments',
    matches: ['##[error]Error: Ensure GITHUB_TOKEN has permission "id-token: write".'],
    ignores: ['id-token: write']
  },
  {
    id: 'npm-publish-not-allowed',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: / - You do not have permission to publish "(?<package>[^"]+)"/,
    summary: 'The npm token may not publish {package}.',
    remedy: 'Use a token of an owner of the package.',
    docs: 'https://docs.npmjs.com/creating-and-viewing-access-tokens',
    matches: [
      'npm error 403 403 Forbidden - PUT https://registry.example.com/acme - You do not have permission to publish "acme". Are you logged in as the correct user?'
    ],
    ignores: ['+ acme@1.0.0']
  },
  {
    id: 'npm-version-published',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Yy]ou cannot publish over the previously published versions?\b|\bYou cannot publish over (?:existing|a) version\b|\bcannot publish over previously published version\b/,
    summary: 'That version of the npm package is published already.',
    remedy: 'Raise the version before npm publish.',
    docs: 'https://docs.npmjs.com/cli/v10/commands/npm-publish',
    matches: [
      'npm error 403 403 Forbidden - PUT https://registry.example.com/acme - You cannot publish over the previously published versions: 1.0.0.'
    ],
    ignores: ['+ acme@1.0.0']
  },
  {
    id: 'registry-token-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdenied: User cannot be authenticated with the token provided\b/,
    summary: 'The image registry refused the token.',
    remedy: 'Set the secret and pass it to the step; runs from forks get none.',
    docs: 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry',
    matches: ['ERROR: denied: User cannot be authenticated with the token provided.'],
    ignores: ['Login Succeeded']
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
  },
  {
    id: 'credentials-not-provided',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bParameter token or opts\.auth is required\b|\bYou did not provide an API key\b|\bNo (?:credentials|authentication)(?: \w+)? (?:were |was )?(?:found|provided|specified)\b|\bThis command requires you to be logged in to\b|\bnpm (?:ERR!|error) need auth\b|\bsecretOrPrivateKey must have a value\b|\bAnalyzing this project requires authentication\b|\b(?:Cannot|Could not|Can't|Unable to) find (?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD)\b|\b(?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) secret is (?:not set|missing|empty|required)\b|\b[Rr]equired secret \S+ (?:is|was) (?:not |missing)/,
    summary: 'A token or key that the step needs is missing.',
    remedy: 'Set the secret and pass it to the step; runs from forks get none.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: Parameter token or opts.auth is required',
      'npm ERR! need auth This command requires you to be logged in to https://registry.example.com/',
      '##[error]DEPLOY_TOKEN secret is not set'
    ],
    ignores: ['Credentials were provided']
  },
  {
    id: 'environment-variable-absent',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Ee]nvironment variable not found: (?<name>[A-Z][A-Z\d_]+)|\b[Ss]et the (?<wanted>[A-Z][A-Z\d_]+) environment variable\b|\bMissing required env(?:ironment)? vars?: (?<missing>[A-Z][A-Z\d_]+)/,
    summary: 'An environment variable is not set: {name}{wanted}{missing}.',
    remedy: 'Set it in the env of the step, from a secret where it is one.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables',
    matches: ['Error: Environment variable not found: DATABASE_URL.'],
    ignores: ['Environment variable set: DATABASE_URL']
  }
]
