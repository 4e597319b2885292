import type { Dice } from './dice.js'
import { testSteps } from './test-steps.js'
import { nameOf, pathOf, seconds, step } from './words.js'

/** What one step of a job prints, without stamps. */
export type ToolStep = (dice: Dice) => string[]

const checkout: ToolStep = (dice) => [
  '##[group]Run actions/checkout@v4',
  'with:',
  '  fetch-depth: 0',
  '##[endgroup]',
  `Syncing repository: octo/${nameOf(dice)}`,
  '[command]/usr/bin/git init /home/runner/work/app/app',
  "hint: Using 'master' as the name for the initial branch. This default branch name",
  '[command]/usr/bin/git -c protocol.version=2 fetch --no-tags --prune --progress origin',
  ...dice.repeat(30, (i) => `remote: Counting objects: ${i * 3}% (${i * 40}/1311)`),
  ...dice.repeat(12, () => ` * [new branch]      ${nameOf(dice)} -> origin/${nameOf(dice)}`),
  `HEAD is now at ${dice.hex(7)} Merge ${dice.hex(40)} into ${dice.hex(40)}`
]

const npm: ToolStep = (dice) =>
  step('npm ci', [
    ...dice.repeat(
      dice.below(12),
      () =>
        `npm warn deprecated ${nameOf(dice)}@${dice.version()}: this version is no longer supported`
    ),
    `added ${dice.below(2000)} packages, and audited ${dice.below(2000)} packages in ${dice.below(50)}s`,
    `${dice.below(200)} packages are looking for funding`,
    'found 0 vulnerabilities'
  ])

const webpack: ToolStep = (dice) =>
  step('npm run build', [
    ...dice.repeat(
      60,
      () =>
        `asset ${nameOf(dice)}.${dice.hex(20)}.js ${dice.below(900)} KiB [emitted] [immutable] [minimized]`
    ),
    ...dice.repeat(
      40,
      () =>
        `  ./node_modules/${nameOf(dice)}/dist/${nameOf(dice)}.js ${dice.below(90)} KiB [built] [code generated]`
    ),
    `webpack ${dice.version()} compiled with ${dice.below(3)} warnings in ${dice.below(90_000)} ms`
  ])

const pip: ToolStep = (dice) =>
  step('pip install -r requirements.txt', [
    ...dice.repeat(50, () => {
      const name = nameOf(dice)
      const version = dice.version()
      return dice.pick([
        `Collecting ${name}==${version}`,
        `  Downloading ${name}-${version}-py3-none-any.whl.metadata (${dice.below(90)} kB)`,
        `     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ${dice.below(90)}.1/90.1 kB ${dice.below(20)}.0 MB/s eta 0:00:00`,
        `Requirement already satisfied: ${name}>=${version} in /opt/hostedtoolcache/Python/3.12.3/x64/lib/python3.12/site-packages (from app) (${version})`
      ])
    }),
    `Successfully installed ${dice.repeat(20, () => `${nameOf(dice)}-${dice.version()}`).join(' ')}`
  ])

const maven: ToolStep = (dice) =>
  step('mvn -B verify', [
    '[INFO] Scanning for projects...',
    ...dice.repeat(60, () => {
      const path = `com/octo/${nameOf(dice)}/${dice.version()}/${nameOf(dice)}-${dice.version()}.pom`
      return dice.pick([
        `[INFO] Downloading from central: https://repo.example/maven2/${path}`,
        `[INFO] Downloaded from central: https://repo.example/maven2/${path} (${dice.below(90)} kB at ${dice.below(900)} kB/s)`
      ])
    }),
    ...dice.repeat(
      6,
      () =>
        `[WARNING] ${pathOf(dice, 'java')}:[${dice.below(400)},${dice.below(80)}] [deprecation] ${nameOf(dice)} in ${nameOf(dice)} has been deprecated`
    ),
    `[INFO] Compiling ${dice.below(400)} source files with javac [debug release 17] to target/classes`
  ])

const gradle: ToolStep = (dice) =>
  step('./gradlew build', [
    'Starting a Gradle Daemon (subsequent builds will be faster)',
    ...dice.repeat(
      40,
      () =>
        `> Task :${nameOf(dice)}:${dice.pick(['compileJava', 'processResources NO-SOURCE', 'classes', 'jar', 'test', 'check UP-TO-DATE'])}`
    ),
    'Note: Some input files use unchecked or unsafe operations.',
    `BUILD SUCCESSFUL in ${dice.below(9)}m ${dice.below(60)}s`,
    `${dice.below(90)} actionable tasks: ${dice.below(90)} executed`
  ])

const cargo: ToolStep = (dice) =>
  step('cargo build --all-features', [
    ...dice.repeat(60, () => `   Compiling ${nameOf(dice, '_')} v${dice.version()}`),
    ...(dice.oneIn(4)
      ? [
          `warning: unused variable: \`${nameOf(dice, '_')}\``,
          `  --> ${pathOf(dice, 'rs')}:${dice.below(300)}:9`
        ]
      : []),
    `    Finished \`dev\` profile [unoptimized + debuginfo] target(s) in ${seconds(dice)}s`
  ])

const docker: ToolStep = (dice) =>
  step('docker build -t app .', [
    ...dice.repeat(40, (i) =>
      dice.pick([
        `#${i} [build ${dice.below(9)}/9] RUN apt-get update && apt-get install -y ${nameOf(dice)}`,
        `#${i} sha256:${dice.hex(64)} ${dice.below(90)}.15MB / 90.15MB ${seconds(dice)}s`,
        `#${i} extracting sha256:${dice.hex(64)} ${seconds(dice)}s done`,
        `#${i} CACHED`,
        `#${i} DONE ${seconds(dice)}s`
      ])
    )
  ])

const apt: ToolStep = (dice) =>
  step('sudo apt-get install -y build-essential', [
    ...dice.repeat(50, (i) => {
      const name = `lib${nameOf(dice)}${dice.below(9)}`
      return dice.pick([
        `Get:${i} http://archive.example/ubuntu noble/main amd64 ${name} amd64 ${dice.version()} [${dice.below(900)} kB]`,
        `Selecting previously unselected package ${name}:amd64.`,
        `Unpacking ${name}:amd64 (${dice.version()}) ...`,
        `Setting up ${name}:amd64 (${dice.version()}) ...`
      ])
    })
  ])

const make: ToolStep = (dice) =>
  step('cmake --build build', [
    ...dice.repeat(70, (i) => `[${i}/70] Building CXX object ${pathOf(dice, 'cpp')}.o`),
    ...dice.repeat(
      4,
      () =>
        `${pathOf(dice, 'h')}:${dice.below(900)}:${dice.below(80)}: warning: unused parameter '${nameOf(dice, '_')}' [-Wunused-parameter]`
    ),
    `[100%] Linking CXX executable ${nameOf(dice)}`
  ])

/** All kinds of steps; which comes next is drawn. */
export const toolSteps: readonly ToolStep[] = [
  ...[checkout, npm, webpack, pip, maven, gradle, cargo, docker, apt, make],
  ...testSteps
]
