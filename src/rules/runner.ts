import type { TextRule } from '../engine/types/rule.js'

export const runnerRules: TextRule[] = [
  {
    id: 'runner-shutdown-signal',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /(?:^|##\[error\])The runner has received a shutdown signal\b/,
    summary: 'The runner was told to shut down while the job ran.',
    remedy:
      'Re-run the job once the run record confirms it; if it recurs, lower memory use and parallelism, or check the machine of a self-hosted runner.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot',
    matches: [
      '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
      'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.'
    ],
    ignores: ['  echo "The runner has received a shutdown signal"', 'The runner has received a job']
  },
  {
    id: 'runner-lost-communication',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])The (?:self-)?hosted runner\b[^"']{0,120} lost communication with the server/,
    summary: 'The runner stopped answering GitHub while the job ran.',
    remedy:
      'Re-run the job once the run record confirms it; if it recurs, lower parallelism and memory use or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot',
    matches: [
      'The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
      'The hosted runner lost communication with the server.',
      '##[error]The self-hosted runner: build-box-3 lost communication with the server. Verify the machine is running and has a healthy network connection.'
    ],
    ignores: [
      'client lost communication with the server, reconnecting',
      'grep "The hosted runner lost communication with the server" log.txt'
    ]
  },
  {
    id: 'runner-not-acquired',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])The job was not acquired by Runner of type \w+ even after multiple attempts/,
    summary: 'No hosted runner took the job.',
    remedy: 'Re-run the job; when it recurs, look at the GitHub status page for an incident.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'The job was not acquired by Runner of type hosted even after multiple attempts',
      '##[error]The job was not acquired by Runner of type hosted even after multiple attempts'
    ],
    ignores: ['The job was acquired by Runner of type hosted']
  },
  {
    id: 'runner-os-shutdown',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /(?:^|##\[error\])Operating system is shutting down for computer '/,
    summary: "The runner's machine was shut down while the job ran.",
    remedy: 'Re-run the job; for self-hosted or spot machines, find out who or what stops them.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot',
    matches: [
      "Operating system is shutting down for computer 'runner-7'",
      "##[error]Operating system is shutting down for computer 'WIN-BUILD'"
    ],
    ignores: ['Operating system is shutting down gracefully in test 4']
  },
  {
    id: 'runner-pod-not-online',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bpod failed to come online\b/,
    summary: 'The pod that should run the job never came online.',
    remedy:
      "Re-run the job; when it recurs, look at the cluster's events for quota, image pulls and node capacity.",
    docs: 'https://docs.github.com/en/actions/concepts/runners/actions-runner-controller',
    matches: [
      '##[error]Error: pod failed to come online with error: Error: Pod linux-x64-abcde-workflow is unhealthy with phase status Pending: backoff timeout',
      'Error: pod failed to come online with error: Error: Pod ci-workflow is unhealthy with phase status Failed: {}'
    ],
    ignores: ['pod came online after 12s']
  },
  {
    id: 'runner-pod-gone',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bunable to upgrade connection: (?:pod|container) (?:does not exist|not found)/,
    summary: 'The container that ran the job is gone.',
    remedy:
      'Re-run the job; when it recurs, look for evictions and out-of-memory kills in the cluster.',
    docs: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/',
    matches: [
      'error: unable to upgrade connection: pod does not exist',
      'error: unable to upgrade connection: container not found ("build")'
    ],
    ignores: ['unable to upgrade connection: Forbidden']
  },
  {
    id: 'build-agent-not-connected',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'symptom',
    pattern: /\bdid not connect within the allot{1,2}ed time\b/,
    summary: 'The build agent did not connect in time.',
    remedy: 'Re-run the job; when it recurs, look at the agent pool.',
    docs: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/agents/agents',
    matches: [
      'The agent did not connect within the alloted time',
      'The runner did not connect within the allotted time'
    ],
    ignores: ['test client did connect within the allotted time']
  },
  {
    id: 'build-node-offline',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'symptom',
    pattern: /\bLooks like the node went offline during the build\b/,
    summary: 'The build node went offline.',
    remedy: 'Re-run the job; when it recurs, look at the node.',
    docs: 'https://www.jenkins.io/doc/book/managing/nodes/',
    matches: [
      'Looks like the node went offline during the build. Check the agent log for the details.',
      'FATAL: Looks like the node went offline during the build'
    ],
    ignores: ['node went offline for maintenance']
  },
  {
    id: 'gpu-driver-unreachable',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver\b/,
    summary: 'The runner does not see its GPU.',
    remedy: 'Re-run on another machine; check the driver of a self-hosted runner.',
    docs: 'https://docs.nvidia.com/deploy/nvidia-smi/index.html',
    matches: [
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running."
    ],
    ignores: ['NVIDIA-SMI 550.54  Driver Version: 550.54']
  },
  {
    id: 'runner-disk-low',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bYou are running out of disk space\. The runner will stop working\b/,
    summary: 'The runner is nearly out of disk space.',
    remedy:
      'Free space early in the job (remove unused SDKs, prune images), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      '##[warning]You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 92 MB',
      'You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 0 MB'
    ],
    ignores: ['Free space left: 14000 MB']
  },
  {
    id: 'no-matching-runner',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCan't find any online(?: and idle)? (?:self-hosted )?runner\b.* that matches the required labels\b|\bexceeded the maximum execution time while awaiting a runner\b/,
    summary: 'No runner that has the labels of runs-on took the job.',
    remedy: 'Correct the label in runs-on, or register a runner that carries it.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "Can't find any online and idle self-hosted runner in the current repository, account/organization and enterprise that matches the required labels: 'ubuntu-16.04'",
      'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s'
    ],
    ignores: [
      'Waiting for a runner to pick up this job...',
      'Found online and idle self-hosted runner that matches the required labels'
    ]
  },
  {
    id: 'actions-billing-block',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bThe job was not started because (?:recent account payments have failed|your account is locked)/,
    summary: "GitHub did not start the job because of the account's billing.",
    remedy:
      'Settle the payment or raise the spending limit in the billing settings of the account.',
    docs: 'https://docs.github.com/en/billing/concepts/product-billing/github-actions',
    matches: [
      "The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings",
      'The job was not started because your account is locked due to a billing issue.'
    ],
    ignores: ['The job was not started because its condition was false']
  },
  {
    id: 'custom-container-hook-failed',
    category: 'unknown',
    transient: null,
    blame: 'platform',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bExecuting the custom container implementation failed\b/,
    summary: "The runner's container hook failed; the cause stands above.",
    remedy:
      'Read the lines above it; ask the administrator of the self-hosted runner when they show nothing.',
    docs: 'https://github.com/actions/runner-container-hooks',
    matches: [
      '##[error]Executing the custom container implementation failed. Please contact your self hosted runner administrator.'
    ],
    ignores: ['Executing the custom container implementation']
  },
  {
    id: 'operation-canceled',
    category: 'cancelled',
    transient: null,
    blame: 'platform',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /(?:^|##\[error\])(?:Error: )?The operation was canceled\.\s*$/,
    summary: 'The step was cancelled.',
    remedy:
      'Look for what cancelled it: a time limit, a newer run, a person, or a failed job of the same matrix.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    matches: [
      '##[error]The operation was canceled.',
      'The operation was canceled.',
      'Error: The operation was canceled.'
    ],
    ignores: [
      'TaskCanceledException: The operation was canceled. at Foo.Bar()',
      'The order operation was canceled.'
    ]
  },
  {
    id: 'interrupt-signal',
    category: 'cancelled',
    transient: null,
    blame: 'platform',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\breceived SIGINT\b/,
    summary: 'The step was interrupted.',
    remedy:
      'Look for what interrupted it: fail-fast of a matrix, a newer run, a person, or a time limit.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    matches: [
      '##[error][build] Step cancelled by GitHub Actions (received SIGINT). This typically means matrix fail-fast',
      'npm error signal received SIGINT'
    ],
    ignores: ['received SIGINTEGER']
  },
  {
    id: 'step-exit-code',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /(?:^|##\[error\]|Error: )(?:Process completed|The process '[^']+' failed) with exit code \d+/,
    summary: 'A step exited with an error code; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://docs.github.com/en/actions/how-tos/troubleshoot-workflows',
    matches: [
      '##[error]Process completed with exit code 1.',
      'Process completed with exit code 2.',
      "##[error]The process '/usr/bin/git' failed with exit code 128"
    ],
    ignores: [
      'Process completed with exit code expected',
      'echo "Process completed with exit code 1"'
    ]
  },
  {
    id: 'log-output-limit',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'platform',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\b[Jj]ob's log exceeded limit\b/,
    summary: 'The job printed more than its log may hold, so the rest of the log is missing.',
    remedy: 'Print less, or write verbose output into a file that is uploaded.',
    docs: 'https://docs.github.com/en/actions/reference/limits',
    matches: ["Job's log exceeded limit of 4194304 bytes."],
    ignores: ["Job's log was uploaded"]
  },
  {
    id: 'travis-log-limit',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bThe job exceeded the maximum log length\b|\bThe log length has exceeded the limit of\b/,
    summary: 'The log grew too long.',
    remedy: 'Print less, or write to a file.',
    docs: 'https://docs.travis-ci.com/user/common-build-problems/',
    matches: ['The job exceeded the maximum log length, and has been terminated.'],
    ignores: ['log length: 12']
  },
  {
    id: 'runtime-no-longer-supported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?<runtime>HHVM|JDK \d+|Python \d[\d.]*|Node(?:\.js)? \d+|PHP \d[\d.]*|Ruby \d[\d.]*) is (?:no longer|not) supported\b|\bExpected feature release number in range of\b/,
    summary: 'A runtime is not supported any more.',
    remedy: 'Name a version that is.',
    docs: 'https://docs.travis-ci.com/user/reference/overview/',
    matches: [
      'HHVM is no longer supported on Ubuntu Trusty',
      'Expected feature release number in range of 9 to 16, but got: 8'
    ],
    ignores: ['Python 3.12 is supported']
  }
]
