interface TestReport {
  /** A literal of every line the pattern matches. */
  literal: string
  /** The group `name` is the failing test. */
  pattern: RegExp
}

/** How test tools name a failing test, one line each. */
const reports: TestReport[] = [
  // pytest's short summary; under pytest-xdist the progress line has a worker before it
  {
    literal: 'failed ',
    pattern: /^(?:\[gw\d+\] .*)?FAILED (?<name>[^\s:]+\.py::\S.*?)(?: - .*)?$/
  },
  { literal: 'error ', pattern: /^ERROR (?<name>[^\s:]+\.py(?:::\S+)?)(?: - .*)?$/ },
  // pytest -v and unittest -v, where the verdict ends the line
  { literal: ' failed', pattern: /^(?<name>[^\s:]+\.py::\S+) FAILED(?:\s|$)/ },
  { literal: 'fail: ', pattern: /^FAIL: (?<name>\w+ \([\w.]+\))/ },
  {
    literal: 'error: ',
    pattern: /^ERROR: (?<name>(?:test\w*|setUpClass|tearDownClass) \([\w.]+\))/
  },
  { literal: '--- fail: ', pattern: /^\s*--- FAIL: (?<name>\S+) \(/ },
  { literal: ' ... failed', pattern: /^test (?<name>\S+)(?: - .+)? \.\.\. FAILED/ },
  // jest: `● suite › test`; vitest: `FAIL  file > suite > test`
  { literal: ' › ', pattern: /^\s*● (?<name>\S.* › .*\S)\s*$/ },
  {
    literal: '  ● ',
    pattern:
      /^ {2}● (?!Console\b|Cannot |Test suite failed|process\.exit|\w+ Warning)(?<name>[^›]*[^›\s])\s*$/
  },
  { literal: 'fail ', pattern: /^\s*(?:❯\s*)?FAIL\s+(?:\|[^|]+\|\s+)?(?<name>\S.* > .*\S)\s*$/ },
  // surefire before and after 3.0, gradle
  {
    literal: '<<< ',
    pattern:
      /^(?:\[ERROR\]\s+)?(?<name>[\w.$]+(?:\([\w.$]+\)|\.\w+)(?:\[.*?\])?).* <<< (?:FAILURE|ERROR)!/
  },
  { literal: ' failed', pattern: /^(?<name>[\w.$]+ > \S.*?) FAILED$/ },
  { literal: 'rspec ', pattern: /^rspec (?<name>\S+(?::\d+|\[[\d:]+\]) # .*)$/ },
  // dotnet test
  { literal: ' failed ', pattern: /^\s*(?:Failed|X) (?<name>[A-Z][\w.]+\.\w+(?:\(.*?\))?) \[/ },
  { literal: '[  failed  ]', pattern: /^\[ {2}FAILED {2}\] (?<name>[\w/]+\.[\w/]+)/ },
  { literal: '::test', pattern: /^\d+\) (?<name>[\w\\]+::test\w*(?: with data set .*)?)$/ },
  { literal: 'not ok ', pattern: /^\s*not ok \d+ (?:- )?(?<name>[^#\s][^#]*?)\s*$/ }
]

/** A literal for each report, in their order: `testNameOf` is asked with the index of the one that occurs. */
export const testNameLiterals = reports.map(({ literal }) => literal)

const longestName = 200

/** The name of the failing test that a line reports in the way of that index, or null. */
export function testNameOf(line: string, report: number): string | null {
  const name = reports[report]?.pattern.exec(line)?.groups?.['name']?.trim()
  return name ? name.slice(0, longestName) : null
}
