/** Fixtures whose verdict is not yet the one decided, each with what stands in the way. The list only shrinks. */
export const knownGaps: Readonly<Record<string, string>> = {
  'pip-build-failed':
    "No row: pip shows a package's own trace indented, in a box, and its last line names no known error.",
  'dune-library-missing': 'No row for a library that dune does not find.',
  'ansible-findings': 'The total is told; no row shows a finding.',
  'behave-scenario': 'The total is told; no row shows the scenario that failed.'
}
