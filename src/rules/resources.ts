import type { TextRule } from '../engine/types/rule.js'

export const resourcesRules: TextRule[] = [
  {
    id: 'runner-disk-full',
    category: 'resource_exhaustion',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bNo space left on device : '[^']{1,200}[\\/]_diag[\\/]/,
    summary: "The runner could not write its own log: the machine's disk is full.",
    remedy:
      'Re-run the job, which gets another machine; when it recurs, free space early in the job or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      "##[error]No space left on device : '/home/runner/actions-runner/cached/2.334.0/_diag/pages/log.log'",
      "System.IO.IOException: No space left on device : '/home/runner/runners/_diag/Worker.log'"
    ],
    ignores: ["OSError: No space left on device : '/home/runner/work/app/out.bin'"]
  },
  {
    id: 'image-layer-disk-full',
    category: 'resource_exhaustion',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\b(?:failed to register layer|Error processing tar file\(exit status \d+\)): .{0,300}\bno space left on device\b/,
    summary: "An image did not fit on the machine's disk.",
    remedy:
      'Re-run the job, which gets another machine; when it recurs, free space before the pull or take a smaller image.',
    docs: 'https://docs.docker.com/engine/manage-resources/pruning/',
    matches: [
      'failed to register layer: Error processing tar file(exit status 1): write /usr/lib/x.so: no space left on device',
      'Error processing tar file(exit status 1): write /home/user/lib/torch.so: no space left on device'
    ],
    ignores: ['write /app/out.bin: no space left on device']
  },
  {
    id: 'disk-full',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\b[Nn]o space left on device\b/,
    summary: 'The disk of the runner is full.',
    remedy:
      'Free space early in the job (remove unused SDKs, prune images), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      'write /usr/local/bundle/x.so: no space left on device',
      'OSError: [Errno 28] No space left on device',
      'npm ERR! nospc ENOSPC: no space left on device, write'
    ],
    ignores: ['space left on device: 14 GB']
  },
  {
    id: 'disk-full-windows',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bThere is not enough space on the disk\b/,
    summary: 'The disk of the runner is full.',
    remedy:
      'Free space early in the job (remove unused SDKs, prune images), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      'System.IO.IOException: There is not enough space on the disk.',
      "There is not enough space on the disk : 'D:\\a\\x'"
    ],
    ignores: ['enough space on the disk']
  },
  {
    id: 'disk-quota-reached',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b[Dd]isk quota exceeded\b/,
    summary: 'The quota of the disk is used up.',
    remedy:
      'Free space early in the job (remove unused SDKs, prune images), or take a larger runner.',
    docs: 'https://man7.org/linux/man-pages/man2/quotactl.2.html',
    matches: ['write error: Disk quota exceeded'],
    ignores: ['disk quota: 10 GB']
  },
  {
    id: 'disk-space-insufficient',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:[Ii]nsufficient (?:disk )?space|[Nn]ot enough (?:free )?disk space|[Nn]ot enough free space)\b/,
    summary: 'There is not enough free disk space.',
    remedy:
      'Free space early in the job (remove unused SDKs, prune images), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      "E: You don't have enough: Not enough free space",
      'Error: insufficient disk space',
      'Not enough disk space to complete the operation'
    ],
    ignores: ['free disk space: 20 GB']
  },
  {
    id: 'file-watchers-exhausted',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bSystem limit for number of file watchers reached\b|\b[Tt]oo many open files\b/,
    summary: 'Too many files are open or watched at once.',
    remedy: 'Raise the limit (ulimit -n, fs.inotify.max_user_watches), or open fewer files.',
    docs: 'https://man7.org/linux/man-pages/man7/inotify.7.html',
    matches: [
      'Error: ENOSPC: System limit for number of file watchers reached',
      'OSError: [Errno 24] Too many open files'
    ],
    ignores: ['open files: 12']
  },
  {
    id: 'javascript-heap-exhausted',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bJavaScript heap out of memory\b/,
    summary: 'Node.js reached its heap limit.',
    remedy: 'Set NODE_OPTIONS=--max-old-space-size for the step, or use less memory.',
    docs: 'https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib',
    matches: [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory'
    ],
    ignores: ['heap ok']
  },
  {
    id: 'java-heap-exhausted',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bjava\.lang\.OutOfMemoryError\b|\bOutOfMemoryError: (?:Java heap space|Metaspace|GC overhead|unable to create)/,
    summary: 'Java reached its memory limit.',
    remedy: 'Raise -Xmx (or MaxMetaspaceSize) in the options of the build, or use less memory.',
    docs: 'https://docs.oracle.com/en/java/javase/21/troubleshoot/troubleshooting-memory-leaks.html',
    matches: [
      'java.lang.OutOfMemoryError: Java heap space',
      'Caused by: java.lang.OutOfMemoryError: GC overhead limit exceeded',
      'java.lang.OutOfMemoryError: Metaspace'
    ],
    ignores: ['handles OutOfMemory']
  },
  {
    id: 'out-of-memory-killed',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\b(?:Out of memory: Killed process|invoked oom-killer|oom-kill:|OOMKilled\b|Memory cgroup out of memory)/,
    summary: 'The system killed a program for lack of memory.',
    remedy: 'Use less memory (fewer parallel jobs, smaller heaps), or take a larger runner.',
    docs: 'https://www.kernel.org/doc/html/latest/admin-guide/mm/concepts.html',
    matches: [
      'Out of memory: Killed process 1234 (node)',
      'node invoked oom-killer: gfp_mask=0x1100cca',
      '  reason: OOMKilled'
    ],
    ignores: ['memory: 7 GB free']
  },
  {
    id: 'process-killed-exit-137',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Ee]xit(?:ed with)?(?: code| status)?:? 137\b/,
    summary: 'A program was killed, most often for lack of memory.',
    remedy: 'Use less memory (fewer parallel jobs, smaller heaps), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      '##[error]Process completed with exit code 137.',
      'The command make test exited with 137.',
      'Hint: Exit code 137 typically means the process is killed because it was running out of memory',
      'error: exit status: 137'
    ],
    ignores: ['##[error]Process completed with exit code 1.', 'code 1370']
  },
  {
    id: 'process-terminated-exit-143',
    category: 'cancelled',
    transient: null,
    blame: 'platform',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /(?:^|##\[error\]|Error: )Process completed with exit code 143\b/,
    summary: 'A program was told to stop: a cancelled job, or a runner that shuts down.',
    remedy: 'Look for what stopped it: the annotations of the run say it.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot',
    matches: ['##[error]Process completed with exit code 143.'],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'process-killed-signal',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\(signal: 9, SIGKILL: kill\)|^\s*(?:\S+: line \d+: +\d+ )?Killed\s*$|\bterminated by signal SIGKILL\b|^g?make(?:\[\d+\])?: \*\*\* \[[^\]]{1,300}\] Killed\s*$/,
    summary: 'A program was killed, most often for lack of memory.',
    remedy: 'Use less memory (fewer parallel jobs, smaller heaps), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      "process didn't exit successfully: `rustc --crate-name app` (signal: 9, SIGKILL: kill)",
      'Killed',
      '/w/a.sh: line 3:  1234 Killed',
      'make: *** [Makefile:3: all] Killed'
    ],
    ignores: ['3 mutants Killed by tests']
  },
  {
    id: 'compiler-killed',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfatal error: Killed signal terminated program\b|\bcompiler is out of heap space\b/,
    summary: 'The compiler was killed for lack of memory.',
    remedy: 'Build with fewer parallel jobs (make -j2), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      'g++: fatal error: Killed signal terminated program cc1plus',
      'fatal error C1060: compiler is out of heap space'
    ],
    ignores: ['compiler ok']
  },
  {
    id: 'memory-not-allocated',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b[Cc]annot allocate memory\b|\bstd::bad_alloc\b|^\s*MemoryError\b|\bThe paging file is too small\b/,
    summary: 'A program got no more memory.',
    remedy: 'Use less memory (fewer parallel jobs, smaller heaps), or take a larger runner.',
    docs: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    matches: [
      'fork: Cannot allocate memory',
      'OSError: [Errno 12] Cannot allocate memory',
      "terminate called after throwing an instance of 'std::bad_alloc'",
      'MemoryError: Unable to allocate 4.0 GiB',
      'OSError: [WinError 1455] The paging file is too small for this operation to complete'
    ],
    ignores: ['raises MemoryError']
  },
  {
    id: 'gpu-memory-exhausted',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCUDA out of memory\b|\btorch\.(?:cuda\.)?OutOfMemoryError\b|\bCUDA_ERROR_OUT_OF_MEMORY\b/,
    summary: 'The GPU has no more memory.',
    remedy: 'Use a smaller batch or model, or a GPU with more memory.',
    docs: 'https://docs.pytorch.org/docs/stable/notes/cuda.html#memory-management',
    matches: [
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.39 GiB.',
      'RuntimeError: CUDA error: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
      'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB'
    ],
    ignores: ['CUDA memory: 12 GiB free']
  },
  {
    id: 'process-limit-reached',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bfork: (?:retry: )?Resource temporarily unavailable\b|\bpthread_create failed\b/,
    summary: 'No more processes or threads could be started.',
    remedy: 'Start fewer at once, or take a larger runner.',
    docs: 'https://man7.org/linux/man-pages/man2/fork.2.html',
    matches: [
      'bash: fork: retry: Resource temporarily unavailable',
      'OpenBLAS blas_thread_init: pthread_create failed for thread 12 of 64: Resource temporarily unavailable'
    ],
    ignores: ['fork done']
  },
  {
    id: 'segmentation-fault',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bSegmentation fault\b|(?<!\[signal )\bSIGSEGV\b|\bexit code 139\b/,
    summary: 'A program crashed by an invalid memory access.',
    remedy:
      'Run it under a debugger or a sanitizer; native extensions of mixed versions are a usual cause.',
    docs: 'https://man7.org/linux/man-pages/man7/signal.7.html',
    matches: [
      'Segmentation fault (core dumped)',
      '##[error]Process completed with exit code 139.',
      "process didn't exit successfully (signal: 11, SIGSEGV: invalid memory reference)"
    ],
    ignores: ['segment found']
  },
  {
    id: 'rust-allocation-failed',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^memory allocation of \d+ bytes failed/,
    summary: 'A program asked for more memory than there is.',
    remedy:
      'Lower its parallelism, or take a larger runner; a size of gigabytes speaks for a fault of the program.',
    docs: 'https://doc.rust-lang.org/std/alloc/fn.handle_alloc_error.html',
    matches: ['memory allocation of 4294967304 bytes failed'],
    ignores: ['memory allocation of 10 bytes']
  },
  {
    id: 'windows-crash-code',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:0xC0000005|0xC0000409|0xC00000FD|0xC0000142)\b|exit code -1073741819\b/i,
    summary: 'A Windows program crashed.',
    remedy: 'Run it under a debugger; a missing or mismatched DLL is a usual cause.',
    docs: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55',
    matches: [
      'process exited with code 0xC0000005',
      'Process completed with exit code -1073741819.'
    ],
    ignores: ['0xC0FFEE']
  },
  {
    id: 'make-target-terminated',
    category: 'cancelled',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bmake(?:\[\d+\])?: \*\*\* (?:\[.{1,200}\] )?(?:Terminated|Interrupt|Hangup|wait: No child processes)\b|\bwas terminated on line \d+ by signal (?:2|15)\b/,
    summary: 'make was told to stop.',
    remedy: 'See who ended it: a time limit, the memory, a newer run.',
    docs: 'https://www.gnu.org/software/make/manual/',
    matches: ['make: *** [Makefile:3: test] Terminated'],
    ignores: ['make: *** [Makefile:3: test] Error 1']
  },
  {
    id: 'kernel-soft-lockup',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bBUG: soft lockup - CPU#\d+ stuck\b|\brcu: INFO: rcu_\w+ (?:self-detected stall|detected stalls)\b|\bKernel panic - not syncing\b/,
    summary: 'The machine stood still.',
    remedy: 'Re-run it once.',
    docs: 'https://docs.kernel.org/admin-guide/lockup-watchdogs.html',
    matches: ['watchdog: BUG: soft lockup - CPU#1 stuck for 22s!'],
    ignores: ['watchdog: enabled']
  }
]
