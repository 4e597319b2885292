/**
 * Commands that every hosted Ubuntu image has on its PATH (22.04, 24.04): where one is said to be missing, something
 * else hides it.
 * https://github.com/actions/runner-images/blob/main/images/ubuntu/Ubuntu2404-Readme.md
 */
export const onUbuntuImages: ReadonlySet<string> = new Set([
  ...['curl', 'wget', 'git', 'git-lfs', 'jq', 'zip', 'unzip', 'rsync', 'file', 'tree', 'time'],
  ...[
    'make',
    'gcc',
    'g++',
    'clang',
    'cmake',
    'autoconf',
    'automake',
    'bison',
    'flex',
    'm4',
    'swig'
  ],
  ...['node', 'npm', 'npx', 'yarn', 'python', 'python3', 'pip', 'pip3', 'java', 'javac', 'mvn'],
  ...['gradle', 'ant', 'go', 'gofmt', 'cargo', 'rustc', 'rustup', 'dotnet', 'php', 'composer'],
  ...['helm', 'kubectl', 'shellcheck', 'patchelf', 'parallel', 'sqlite3', 'xz', 'gpg', 'psql']
])

/** Labels of those images; ubuntu-slim is another one. */
export const ubuntuImage = /^ubuntu-(?:latest|22\.04|24\.04)$/i
