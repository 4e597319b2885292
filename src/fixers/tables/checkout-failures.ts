/** Rules that tell of a commit or tag which a shallow clone does not hold. */
export const historyRules: readonly string[] = [
  'git-history-missing',
  'git-object-missing',
  'git-pathspec-missing',
  'git-no-merge-base',
  'git-no-tags',
  'git-unrelated-histories'
]

/** Rules that tell of the pointer of Git LFS in a file's place. */
export const lfsRules: readonly string[] = ['git-lfs-pointer-read']

/** Rules whose line names a program or script that is not there. */
export const missingScriptRules: readonly string[] = [
  'node-entry-missing',
  'python-script-missing',
  'script-path-missing',
  'shell-file-missing',
  'shell-target-missing'
]

/** Rules whose line names a file or folder that is not there. */
export const missingFileRules: readonly string[] = [
  ...missingScriptRules,
  'c-header-missing',
  'cargo-manifest-invalid',
  'cmake-error',
  'cmake-source-missing',
  'compiler-input-missing',
  'make-target-missing',
  'project-file-missing',
  'python-file-missing',
  'shell-directory-missing',
  'working-directory-missing'
]
