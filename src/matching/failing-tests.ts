/** How test tools name a failing test, one line each: the group `name`. */
export const testNamePatterns: readonly RegExp[] = [
  // pytest's short summary; under pytest-xdist the progress line has a worker before it
  /^(?:\[gw\d+\] .*)?FAILED (?<name>[^\s:]+\.py::\S.*?)(?: - .*)?$/,
  /^ERROR (?<name>[^\s:]+\.py(?:::\S+)?)(?: - .*)?$/,
  // pytest -v and unittest -v, where the verdict ends the line
  /^(?<name>[^\s:]+\.py::\S+) FAILED(?:\s|$)/,
  /^FAIL: (?<name>\w+ \([\w.]+\))/,
  /^ERROR: (?<name>(?:test\w*|setUpClass|tearDownClass) \([\w.]+\))/,
  /^\s*--- FAIL: (?<name>\S+) \(/,
  /^test (?<name>\S+)(?: - .+)? \.\.\. FAILED/,
  // jest: `● suite › test`; vitest: `FAIL  file > suite > test`
  /^\s*● (?<name>\S.* › .*\S)\s*$/,
  /^ {2}● (?!Console\b|Cannot |Test suite failed|process\.exit|\w+ Warning)(?<name>[^›]*[^›\s])\s*$/,
  /^\s*(?:❯\s*)?FAIL[ \t]+(?:\|[^|]+\|\s+)?(?<name>\S.* > .*\S)\s*$/,
  // surefire before and after 3.0, gradle
  /^(?:\[ERROR\]\s+)?(?<name>[\w$]+(?:\.[\w.$]+(?:\([\w.$]+\))?|\([\w.$]+\))(?:\[[^\]]{0,200}\])?)\s.* <<< (?:FAILURE|ERROR)!/,
  /^(?<name>[\w.$]+ > \S.*?) FAILED$/,
  /^rspec (?<name>\S+(?::\d+|\[[\d:]+\]) # .*)$/,
  // dotnet test
  /^\s*Failed (?<name>[A-Z][\w.]+\.\w+(?:\(.*?\))?) \[/,
  /^\[ {2}FAILED {2}\] (?<name>[\w/]+\.[\w/]+)/,
  /^\d+\) (?<name>[\w\\]+::test\w*(?: with data set .*)?)$/,
  /^\s*not ok \d+ (?:- )?(?<name>[^#\s][^#]*)$/
]

const longestName = 200

/** The name of the failing test that a line reports in the way of that index, or null. */
export function testNameOf(line: string, report: number): string | null {
  const name = testNamePatterns[report]?.exec(line)?.groups?.['name']?.trim()
  return name ? name.slice(0, longestName) : null
}
