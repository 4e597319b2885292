/**
 * Variables that every step has, and those that GitHub's images set for all of theirs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
const given = new Set([
  ...['CI', 'HOME', 'PATH', 'USER', 'LOGNAME', 'SHELL', 'PWD', 'OLDPWD', 'SHLVL', 'HOSTNAME'],
  ...['LANG', 'LC_ALL', 'TERM', 'TMPDIR', 'TMP', 'TEMP', 'DEBIAN_FRONTEND', 'UID', 'EUID'],
  ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramFiles', 'COMPUTERNAME'],
  ...['ImageOS', 'ImageVersion', 'AGENT_TOOLSDIRECTORY', 'JAVA_HOME', 'GRADLE_HOME', 'ANT_HOME'],
  ...['CONDA', 'CHROMEWEBDRIVER', 'EDGEWEBDRIVER', 'GECKOWEBDRIVER', 'SELENIUM_JAR_PATH'],
  ...['VCPKG_INSTALLATION_ROOT', 'PIPX_HOME', 'PIPX_BIN_DIR', 'SWIFT_PATH', 'NVM_DIR', 'EDITOR'],
  ...['POWERSHELL_DISTRIBUTION_CHANNEL', 'PSModulePath', 'GHCUP_INSTALL_BASE_PREFIX', 'OS']
])

const families =
  /^(?:GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_|ANDROID_|GOROOT_|JAVA_HOME_|HOMEBREW_|DOTNET_|XDG_|BASH|XCODE_|npm_|LC_)/

/** Whether a step has a variable without anybody's doing; `GITHUB_TOKEN` is none of those. */
export const isGivenByRunner = (name: string): boolean => given.has(name) || families.test(name)
