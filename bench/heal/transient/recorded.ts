import { build, ci, onPush } from '../repository.js'
import { passesAfter, type HealScenario } from '../scenario.js'

/** A tool that says this and ends with that code at the first attempts of a run, and does its work afterwards. */
const tool = (lines: readonly string[], code: number, attempts = 1): string => `#!/bin/bash
if [ "$GITHUB_RUN_ATTEMPT" -le ${attempts} ]; then
  cat >&2 <<'END'
${lines.join('\n')}
END
  exit ${code}
fi
echo done
`

interface Recorded {
  /** The command that the step runs, its program being one of the repository. */
  run: string
  says: readonly string[]
  code?: number
}

const recorded = (name: string, { run, says, code = 1 }: Recorded): HealScenario => {
  const [program = ''] = run.split(' ')
  return {
    kind: 'transient',
    name,
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: ${run}
`),
      [`bin/${program}`]: tool(says, code)
    },
    must: passesAfter(1)
  }
}

/** Tools that this machine has not or that need their own servers: a script says what they say. */
export const recordedTools: HealScenario[] = [
  recorded('docker pull reaches the limit of its registry', {
    run: 'docker pull alpine:3.20',
    says: [
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit'
    ]
  }),
  recorded('docker waits for the headers of a registry', {
    run: 'docker pull alpine:3.20',
    says: [
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)'
    ]
  }),
  recorded('apt-get can not reach its mirror', {
    run: 'apt-get install -y jq',
    says: [
      'Err:1 http://archive.ubuntu.com/ubuntu noble/main amd64 jq amd64 1.7.1-3build1',
      '  Could not connect to archive.ubuntu.com:80 (91.189.91.83), connection timed out',
      'E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/j/jq/jq_1.7.1-3build1_amd64.deb  Could not connect to archive.ubuntu.com:80 (91.189.91.83), connection timed out',
      'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?'
    ],
    code: 100
  }),
  recorded('yarn loses its registry', {
    run: 'yarn install --frozen-lockfile',
    says: [
      'yarn install v1.22.22',
      '[1/4] Resolving packages...',
      '[2/4] Fetching packages...',
      'error An unexpected error occurred: "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz: ESOCKETTIMEDOUT".',
      'info If you think this is a bug, please open a bug report with the information provided in "/home/runner/work/app/app/yarn-error.log".'
    ]
  }),
  recorded('pnpm can not resolve the name of its registry', {
    run: 'pnpm install',
    says: [
      ' ERR_PNPM_META_FETCH_FAIL  GET https://registry.npmjs.org/lodash: request to https://registry.npmjs.org/lodash failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org'
    ]
  }),
  recorded('gradle meets a 503 of its repository', {
    run: 'gradle build',
    says: [
      'FAILURE: Build failed with an exception.',
      '',
      '* What went wrong:',
      "Could not resolve all files for configuration ':compileClasspath'.",
      '> Could not resolve com.google.guava:guava:33.0.0-jre.',
      "   > Could not get resource 'https://repo.maven.apache.org/maven2/com/google/guava/guava/33.0.0-jre/guava-33.0.0-jre.pom'.",
      "      > Could not GET 'https://repo.maven.apache.org/maven2/com/google/guava/guava/33.0.0-jre/guava-33.0.0-jre.pom'. Received status code 503 from server: Service Unavailable"
    ]
  }),
  recorded('maven loses the connection to its repository', {
    run: 'mvn -B verify',
    says: [
      '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project test:app:jar:1.0: Could not transfer artifact com.google.guava:guava:jar:33.0.0-jre from/to central (https://repo.maven.apache.org/maven2): Connection reset -> [Help 1]'
    ]
  }),
  recorded('cargo can not download its index', {
    run: 'cargo build',
    says: [
      '    Updating crates.io index',
      'error: failed to download from `https://static.crates.io/crates/serde/serde-1.0.200.crate`',
      '',
      'Caused by:',
      '  [28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)'
    ],
    code: 101
  }),
  recorded('poetry waits in vain for its index', {
    run: 'poetry install',
    says: [
      'Installing dependencies from lock file',
      '',
      "HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out. (read timeout=15)"
    ]
  }),
  recorded('bundler meets a server that is overloaded', {
    run: 'bundle install',
    says: [
      'Fetching gem metadata from https://rubygems.org/.........',
      'Net::HTTPServiceUnavailable: 503 Service Unavailable'
    ],
    code: 17
  }),
  recorded('git can not connect to GitHub', {
    run: 'git-sync',
    says: [
      "fatal: unable to access 'https://github.com/octo/words/': Failed to connect to github.com port 443 after 134041 ms: Couldn't connect to server"
    ],
    code: 128
  }),
  {
    kind: 'transient',
    name: 'two legs of a matrix fail for two passing reasons',
    files: {
      [ci]: onPush(`  fetch:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        tool: [docker, npm]
    steps:
      - uses: actions/checkout@v4
      - run: bash bin/\${{ matrix.tool }}
`),
      'bin/docker': tool(
        ['Error response from daemon: received unexpected HTTP status: 503 Service Unavailable'],
        1
      ),
      'bin/npm': tool(
        [
          'npm error code ETIMEDOUT',
          'npm error network request to https://registry.npmjs.org/lodash failed, reason: connect ETIMEDOUT 104.16.3.34:443'
        ],
        1
      )
    },
    must: passesAfter(1)
  }
]
