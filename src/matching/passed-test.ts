/** How tools report one test that passed, with its name, which may be that of an error it looks for. */
const passed: RegExp[] = [
  // TAP; a test marked as work to do passes whatever it says.
  /^\s*ok \d+\b/,
  /^\s*[✓✔√] /,
  // unittest, pytest and cargo: `test_refused (tests.Client) ... ok`
  /\s\.\.\. ok$|^\S+::\S+ PASSED\b/,
  /^\s*--- PASS: |^\s*\[ {7}OK \] /
]

/** True for a line that says that a test passed: what it names did not fail. */
export function isPassedTest(text: string): boolean {
  return passed.some((pattern) => pattern.test(text))
}
