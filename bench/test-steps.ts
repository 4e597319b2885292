import type { Dice } from './dice.js'
import type { ToolStep } from './tool-steps.js'
import { className, nameOf, pathOf, seconds, step } from './words.js'

/** One test in so many fails, as in the steps that people let go on. */
const failing = 3000

const pytest: ToolStep = (dice) =>
  step('pytest -v', [
    '============================= test session starts ==============================',
    ...dice.repeat(25, (i) => {
      const verdict = dice.oneIn(failing) ? 'FAILED' : dice.oneIn(20) ? 'SKIPPED' : 'PASSED'
      return `tests/test_${nameOf(dice, '_')}.py::Test${className(dice)}::test_${nameOf(dice, '_')} ${verdict} [ ${i}%]`
    }),
    `======================= ${dice.below(900)} passed, ${dice.below(9)} skipped, ${dice.below(30)} warnings in ${seconds(dice)}s ========================`
  ])

const jest: ToolStep = (dice) =>
  step('npm test', [
    ...dice
      .repeat(12, () => [
        `\u001b[0m\u001b[7m\u001b[1m\u001b[32m PASS \u001b[39m\u001b[22m\u001b[27m\u001b[0m ${pathOf(dice, 'test.ts')} (${seconds(dice)} s)`,
        `  ${className(dice)}`,
        ...dice.repeat(
          5,
          () =>
            `    ✓ ${dice.pick(['returns', 'rejects', 'shows an error when', 'retries after a timeout in'])} ${nameOf(dice, ' ')} (${dice.below(90)} ms)`
        )
      ])
      .flat(),
    `Test Suites: ${dice.below(90)} passed, 90 total`,
    `Tests:       ${dice.below(900)} passed, 900 total`,
    `Time:        ${seconds(dice)} s`
  ])

const surefire: ToolStep = (dice) =>
  step('mvn -B test', [
    ...dice.repeat(30, () => {
      const name = `com.octo.${nameOf(dice, '.')}.${className(dice)}Test`
      return dice.pick([
        `[INFO] Running ${name}`,
        `[INFO] Tests run: ${dice.below(40)}, Failures: 0, Errors: 0, Skipped: ${dice.below(3)}, Time elapsed: ${seconds(dice)} s -- in ${name}`,
        `${dice.below(24)}:10:11.${dice.below(1000)} [main] ${dice.pick(['INFO', 'DEBUG', 'WARN'])} ${name} - ${nameOf(dice, ' ')} ready after ${dice.below(900)} ms`
      ])
    }),
    '[INFO] Tests run: 311, Failures: 0, Errors: 0, Skipped: 4',
    '[INFO] BUILD SUCCESS'
  ])

const gradleTest: ToolStep = (dice) =>
  step('./gradlew test', [
    ...dice.repeat(
      60,
      () =>
        `${className(dice)}Test > ${nameOf(dice, '')}() ${dice.oneIn(failing) ? 'FAILED' : 'PASSED'}`
    ),
    'BUILD SUCCESSFUL in 2m 4s'
  ])

const goTest: ToolStep = (dice) =>
  step('go test -v ./...', [
    ...dice
      .repeat(40, () => {
        const name = `Test${className(dice)}`
        const verdict = dice.oneIn(failing) ? 'FAIL' : 'PASS'
        return [`=== RUN   ${name}`, `--- ${verdict}: ${name} (${seconds(dice)}s)`]
      })
      .flat(),
    ...dice.repeat(8, () => `ok  \tgithub.com/octo/app/${nameOf(dice)}\t${seconds(dice)}s`)
  ])

const cargoTest: ToolStep = (dice) =>
  step('cargo test', [
    `running ${dice.below(90)} tests`,
    ...dice.repeat(
      70,
      () =>
        `test ${nameOf(dice, '::')}::tests::${nameOf(dice, '_')} ... ${dice.oneIn(failing) ? 'FAILED' : 'ok'}`
    ),
    'test result: ok. 70 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.31s'
  ])

const lint: ToolStep = (dice) =>
  step('npm run lint', [
    ...dice
      .repeat(5, () => [
        `/home/runner/work/app/app/${pathOf(dice, 'ts')}`,
        ...dice.repeat(
          3,
          () =>
            `  ${dice.below(300)}:${dice.below(80)}  warning  '${nameOf(dice, '')}' is defined but never used  no-unused-vars`
        )
      ])
      .flat(),
    `✖ ${dice.below(30)} problems (0 errors, ${dice.below(30)} warnings)`
  ])

/** What a program under test logs by itself: the largest part of many logs, and full of words that mean nothing. */
const service: ToolStep = (dice) =>
  step('docker compose logs app', [
    ...dice.repeat(90, () => {
      const level = dice.pick(['INFO', 'DEBUG', 'INFO', 'WARN'])
      const text = dice.pick([
        `request ${dice.hex(16)} GET /api/${nameOf(dice)} 200 in ${dice.below(90)} ms`,
        `connection pool: ${dice.below(20)} idle, ${dice.below(9)} waiting`,
        `retry policy for ${nameOf(dice)}: attempts=3 backoff=200ms`,
        `cache hit for key ${nameOf(dice)}:${dice.hex(12)}`,
        `job ${nameOf(dice)} done, ${dice.below(900)} rows in ${dice.below(90)} ms`,
        ...(dice.oneIn(8) ? [traceLine(dice)] : [])
      ])
      return `app-1  | ${level} [${nameOf(dice)}] ${text}`
    })
  ])

/** Words that other programs fail with, and this one does not. */
function traceLine(dice: Dice): string {
  return dice.pick([
    `retry policy for ${nameOf(dice)}: attempts=3 errors: 0 timeout=30s`,
    `${dice.below(900)} rows, 0 failed, 0 not found`,
    `Error: expected failure in ${nameOf(dice)} at ${pathOf(dice, 'ts')}:${dice.below(300)}`
  ])
}

export const testSteps: readonly ToolStep[] = [
  ...[pytest, jest, surefire, gradleTest, goTest, cargoTest, lint, service, service, service]
]
