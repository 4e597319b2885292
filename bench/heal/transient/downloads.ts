import { build, ci, onPush } from '../repository.js'
import { passesAfter, type HealScenario } from '../scenario.js'
import { serving, type Failing } from '../service.js'

const variable = 'MIRROR'
const files = () => ({ '/tool.sh': 'echo tool of the mirror\n', '/words.txt': 'one\ntwo\n' })

const mirror = (failing: Failing, times = 1) => serving({ variable, failing, times, files })

const transient = (name: string, failing: Failing, workflow: string, times = 1): HealScenario => ({
  kind: 'transient',
  name,
  files: { [ci]: workflow },
  prepare: mirror(failing, times),
  must: passesAfter(times)
})

const download = (command: string) =>
  build(`      - name: Fetch the tool
        run: |
          ${command}
          sh tool.sh
`)

const composite = `name: Fetch
description: Fetch
inputs:
  from:
    description: Address
    required: true
runs:
  using: composite
  steps:
    - run: curl -fsSL --output tool.sh "$FROM/tool.sh"
      shell: bash
      env:
        FROM: \${{ inputs.from }}
`

/** Downloads from a mirror that fails at first. */
export const downloads: HealScenario[] = [
  transient(
    'curl meets a 503',
    503,
    download('curl -fsSL --output tool.sh "${{ vars.MIRROR }}/tool.sh"')
  ),
  transient(
    'curl meets a 502 twice',
    502,
    download('curl --fail -sSLo tool.sh ${{ vars.MIRROR }}/tool.sh'),
    2
  ),
  transient(
    'curl is told to come later (429)',
    429,
    download('curl -sSf "${{ vars.MIRROR }}/tool.sh" > tool.sh')
  ),
  transient(
    'curl gets no answer',
    'drop',
    download('curl -fL -o tool.sh "${{ vars.MIRROR }}/tool.sh"')
  ),
  transient(
    'curl gets half of a file',
    'cut',
    download('curl -fsSL -o tool.sh "${{ vars.MIRROR }}/tool.sh"')
  ),
  transient(
    'curl waits in vain',
    'hang',
    download('curl -fsS --max-time 1 -o tool.sh "${{ vars.MIRROR }}/tool.sh"')
  ),
  transient('wget meets a 503', 503, download('wget --tries=1 "${{ vars.MIRROR }}/tool.sh"')),
  transient(
    'wget meets a 504',
    504,
    download('wget --tries=1 --progress=dot ${{ vars.MIRROR }}/tool.sh')
  ),
  transient(
    'one leg of a matrix meets a 500 of the mirror',
    500,
    onPush(`  fetch:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      max-parallel: 1
      matrix:
        file: [tool.sh, words.txt]
    steps:
      - run: curl -fsSLO "\${{ vars.MIRROR }}/\${{ matrix.file }}"
`)
  ),
  transient(
    'a gate stands behind the job that could not download',
    503,
    onPush(`  fetch:
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsSLO \${{ vars.MIRROR }}/tool.sh
  ci-ok:
    name: CI result
    needs: fetch
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.fetch.result }}" = success
`)
  ),
  {
    ...transient(
      'a composite action downloads',
      503,
      build(`      - uses: actions/checkout@v4
      - uses: ./.github/actions/fetch
        with:
          from: \${{ vars.MIRROR }}
      - run: sh tool.sh
`)
    ),
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - uses: ./.github/actions/fetch
        with:
          from: \${{ vars.MIRROR }}
      - run: sh tool.sh
`),
      '.github/actions/fetch/action.yml': composite
    }
  },
  {
    ...transient('a called workflow downloads', 'drop', ''),
    files: {
      [ci]: onPush('  fetch:\n    uses: ./.github/workflows/fetch.yml\n'),
      '.github/workflows/fetch.yml': `on: workflow_call
jobs:
  fetch:
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsSLO \${{ vars.MIRROR }}/tool.sh
`
    }
  }
]

/** A mirror that stays down. */
export const lastingOutage: HealScenario = {
  kind: 'transient',
  name: 'a mirror that stays down is told after two re-runs',
  files: { [ci]: download('curl -fsSL --output tool.sh "${{ vars.MIRROR }}/tool.sh"') },
  prepare: mirror(503, Infinity),
  must: {
    outcome: 'issue',
    category: ['service_unavailable', 'network_error'],
    reruns: 2
  }
}
