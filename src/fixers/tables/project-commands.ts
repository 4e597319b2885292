/** A command that reads a file of its folder by the file's own name. */
export interface ProjectCommand {
  /** Rules whose line says that the file is not there. */
  rules: readonly string[]
  /** The command's word. */
  tool: RegExp
  /** Name of the file in the folder. */
  file: RegExp
  /** Whether it looks into folders below too. */
  isDeep?: true
}

const packageJson = /^package\.json$/

/** Commands that stop in an empty workspace, by what they look for there. */
export const projectCommands: readonly ProjectCommand[] = [
  { rules: ['make-target-missing'], tool: /^g?make$/, file: /^(?:GNUm|M|m)akefile$/ },
  {
    rules: ['npm-manifest-missing', 'npm-script-missing', 'npm-lockfile-missing'],
    tool: /^np[mx]$/,
    file: packageJson
  },
  { rules: ['project-file-missing'], tool: /^yarn(?:pkg)?$/, file: packageJson },
  {
    rules: ['pnpm-manifest-missing', 'pnpm-lockfile-missing', 'pnpm-script-missing'],
    tool: /^pnpm$/,
    file: packageJson
  },
  {
    rules: ['python-script-missing'],
    tool: /^(?:pip|python)[\d.]*$/,
    file: /^(?:setup\.py|pyproject\.toml)$/
  },
  {
    rules: ['pytest-nothing-collected'],
    tool: /^(?:py\.?test|python[\d.]*)$/,
    file: /^test_.*\.py$|_test\.py$/,
    isDeep: true
  },
  {
    rules: ['tox-configuration-missing'],
    tool: /^(?:tox|python[\d.]*)$/,
    file: /^(?:tox\.ini|pyproject\.toml|setup\.cfg)$/
  },
  { rules: ['project-file-missing'], tool: /^poetry$/, file: /^pyproject\.toml$/ },
  { rules: ['go-main-module-missing'], tool: /^go$/, file: /^go\.mod$/ },
  { rules: ['rust-cargo-manifest-missing'], tool: /^cargo$/, file: /^Cargo\.toml$/ },
  { rules: ['dockerfile-missing'], tool: /^docker$/, file: /^Dockerfile$/ },
  {
    rules: ['project-file-missing'],
    tool: /^docker(?:-compose)?$/,
    file: /^(?:docker-)?compose\.ya?ml$/
  },
  {
    rules: ['cmake-generator-or-source-missing'],
    tool: /^cmake$/,
    file: /^CMakeLists\.txt$/
  },
  { rules: ['maven-pom-missing'], tool: /^mvn$/, file: /^pom\.xml$/ },
  { rules: ['project-file-missing'], tool: /^bundle$/, file: /^Gemfile$/ },
  { rules: ['project-file-missing', 'just-recipe-missing'], tool: /^rake$/, file: /^Rakefile$/ },
  { rules: ['project-file-missing'], tool: /^composer$/, file: /^composer\.json$/ },
  { rules: ['just-recipe-missing'], tool: /^just$/, file: /^[jJ]ustfile$/ },
  { rules: ['just-recipe-missing'], tool: /^task$/, file: /^Taskfile\.ya?ml$/ },
  { rules: ['project-file-missing'], tool: /^(?:dart|flutter)$/, file: /^pubspec\.yaml$/ },
  { rules: ['project-file-missing'], tool: /^mix$/, file: /^mix\.exs$/ },
  { rules: ['msbuild-project-missing'], tool: /^dotnet$/, file: /\.(?:sln|slnx|[cfv][sb]proj)$/ }
]

/** Rules whose line names a file or folder that a command was given. */
export const namedPathRules: readonly string[] = [
  'compiler-input-missing',
  'docker-context-missing',
  'dockerfile-missing',
  'java-file-missing',
  'kubernetes-manifest-missing',
  'make-target-missing',
  'named-file-missing',
  'node-entry-missing',
  'node-file-missing',
  'node-module-missing',
  'jq-input-invalid',
  'npm-manifest-missing',
  'pip-requirements-missing',
  'project-file-missing',
  'pytest-path-missing',
  'python-file-missing',
  'python-script-missing',
  'input-file-unopened',
  'shell-directory-missing',
  'shell-file-missing',
  'tar-member-missing'
]

/** Rules whose line names a module that may be a part of the repository. */
export const moduleRules: readonly string[] = ['python-module-missing']

/** Rules of the actions that set a tool up by a file of the repository. */
export const setupFileRules: Readonly<Record<string, RegExp>> = {
  'lockfile-for-cache-missing':
    /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/,
  'python-requirements-for-cache-missing': /^(?:requirements\.txt|pyproject\.toml)$/
}

/** All rules that an empty workspace may be the reason of. */
export const repositoryFileRules: readonly string[] = [
  ...projectCommands.flatMap(({ rules }) => rules),
  ...namedPathRules,
  ...moduleRules,
  ...Object.keys(setupFileRules)
]
