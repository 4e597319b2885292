import type { TextRule } from '../engine/types/rule.js'

export const dockerRules: TextRule[] = [
  {
    id: 'docker-pull-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\btoomanyrequests: /,
    summary: 'The image registry limits how often images are pulled.',
    remedy: 'Wait and re-run; log in to the registry before pulling, or use a mirror.',
    docs: 'https://docs.docker.com/docker-hub/usage/',
    matches: [
      'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading',
      'Error response from daemon: toomanyrequests: Too Many Requests (HAP429).'
    ],
    ignores: ['429 requests']
  },
  {
    id: 'docker-daemon-unreachable',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCannot connect to the Docker daemon at\b|\berror during connect: .*docker daemon is not running\b|\bIs the docker daemon running\?/i,
    summary: 'No Docker daemon answers.',
    remedy: 'Use a runner that has Docker (Linux), or start the service before it is used.',
    docs: 'https://docs.docker.com/engine/daemon/troubleshoot/',
    matches: [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'error during connect: This error may indicate that the docker daemon is not running.'
    ],
    ignores: ['docker daemon started']
  },
  {
    id: 'docker-image-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmanifest (?:unknown|for \S+ not found)|\bname unknown: |\bNAME_UNKNOWN: /i,
    summary: 'The image or its tag does not exist.',
    remedy: 'Correct name and tag of the image; just after a push, re-run.',
    docs: 'https://docs.docker.com/reference/cli/docker/image/pull/',
    matches: [
      'Error response from daemon: manifest for python:3.14t not found: manifest unknown: manifest unknown',
      'manifest unknown',
      "name unknown: The repository with name 'app' does not exist"
    ],
    ignores: ['manifest list created']
  },
  {
    id: 'docker-platform-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bno match(?:ing manifest)? for (?:platform in manifest|\w+\/\w+)/,
    summary: 'The image does not exist for this platform.',
    remedy: 'Use an image made for this processor, or set platform.',
    docs: 'https://docs.docker.com/build/building/multi-platform/',
    matches: [
      'no matching manifest for linux/arm64/v8 in the manifest list entries',
      'ERROR: failed to solve: acme/app:1: no match for platform in manifest: not found'
    ],
    ignores: ['matching manifest found']
  },
  {
    id: 'docker-base-image-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfailed to resolve source metadata for (?<image>\S+): .*: not found\b/,
    summary: 'The base image {image} does not exist.',
    remedy: 'Correct name and tag in the FROM line; old tags get removed.',
    docs: 'https://docs.docker.com/reference/dockerfile/#from',
    matches: [
      'ERROR: failed to build: failed to solve: python:3.10.14-slim-buster: failed to resolve source metadata for docker.io/library/python:3.10.14-slim-buster: docker.io/library/python:3.10.14-slim-buster: not found'
    ],
    ignores: [
      'failed to resolve source metadata for docker.io/library/node:20: failed to do request: Head "https://registry-1.docker.io/v2/": i/o timeout'
    ]
  },
  {
    id: 'docker-pull-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bpull access denied(?: for |, repository does not exist)/,
    summary: 'An image does not exist or may not be pulled.',
    remedy: 'Correct the name, and log in to the registry before pulling.',
    docs: 'https://docs.docker.com/reference/cli/docker/login/',
    matches: [
      "Error response from daemon: pull access denied for acme/private, repository does not exist or may require 'docker login'",
      'ERROR: failed to solve: acme/x:1: failed to resolve source metadata for docker.io/acme/x:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed'
    ],
    ignores: ['pull access granted']
  },
  {
    id: 'docker-push-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:denied: (?:denied\b|requested access to the resource is denied|installation not allowed|permission_denied|not_found)|permission_denied: (?:write|create)_package|insufficient_scope: )/,
    summary: 'The registry does not let this token push the image.',
    remedy:
      'For ghcr.io give the job packages: write and link the package to the repository; else log in with a token that may push.',
    docs: 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry',
    matches: [
      'denied: requested access to the resource is denied',
      'denied: installation not allowed to Create organization package',
      'ERROR: failed to push: denied: permission_denied: write_package'
    ],
    ignores: ['access granted']
  },
  {
    id: 'docker-login-missing',
    category: 'missing_credentials',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bunauthorized: (?:authentication required|incorrect username or password|token|unauthenticated|access token)|\bno basic auth credentials\b|"message":"authentication required/,
    summary: 'The registry wants a login, or the login has expired.',
    remedy: 'Log in with docker/login-action before this step; check that the secret is set.',
    docs: 'https://docs.docker.com/reference/cli/docker/login/',
    matches: [
      'Error response from daemon: unauthorized: authentication required',
      'unauthorized: incorrect username or password',
      'Error response from daemon: no basic auth credentials'
    ],
    ignores: ['Login Succeeded']
  },
  {
    id: 'docker-login-inputs-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|##\[error\]|Error: )Username and password required\s*$/,
    summary: 'docker/login-action got no user name or password.',
    remedy: "Set the secrets; runs from forks and Dependabot don't get them.",
    docs: 'https://github.com/docker/login-action',
    matches: ['##[error]Username and password required', 'Error: Username and password required'],
    ignores: ['Username and password required to sign in (page text)']
  },
  {
    id: 'docker-login-not-interactive',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCannot perform an interactive login from a non[- ]TTY device\b/i,
    summary: 'docker login got no password.',
    remedy: 'Pass the password with --password-stdin from a secret that is set.',
    docs: 'https://docs.docker.com/reference/cli/docker/login/',
    matches: ['Error: Cannot perform an interactive login from a non TTY device'],
    ignores: ['Login Succeeded']
  },
  {
    id: 'docker-exec-format',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bexec format error\b/,
    summary: 'A program of another processor was started.',
    remedy: 'Set up QEMU with docker/setup-qemu-action, or build for this platform.',
    docs: 'https://docs.docker.com/build/building/multi-platform/',
    matches: [
      'exec /usr/bin/sh: exec format error',
      'standard_init_linux.go:228: exec user process caused: exec format error'
    ],
    ignores: ['exec format ok']
  },
  {
    id: 'docker-entrypoint-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bexec user process caused: no such file or directory\b|\bexec: "(?<command>[^"]+)": (?:stat \S+: no such file|executable file not found in (?:\$PATH|%PATH%): unknown)/,
    summary: 'The container has no such program.',
    remedy:
      'Correct the command, install it in the image, and check for Windows line ends in the script.',
    docs: 'https://docs.docker.com/reference/dockerfile/#entrypoint',
    matches: [
      'standard_init_linux.go:228: exec user process caused: no such file or directory',
      'OCI runtime create failed: container_linux.go:367: starting container process caused: exec: "dockerd-entrypoint.sh": executable file not found in $PATH: unknown'
    ],
    ignores: [
      'exec user process started',
      'exec: "golangci-lint": executable file not found in $PATH'
    ]
  },
  {
    id: 'docker-copy-source-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to (?:calculate checksum of ref|compute cache key).*"(?<file>[^"]+)": not found/,
    summary: 'The Dockerfile copies {file}, which is not in the build context.',
    remedy:
      'Correct path, build context or .dockerignore; check that the file is made before the build.',
    docs: 'https://docs.docker.com/build/concepts/context/',
    matches: [
      '#16 ERROR: failed to calculate checksum of ref yvdjnu::142cpl: "/shared/logger/package.json": not found',
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc: "/dist": not found'
    ],
    ignores: ['calculated checksum of ref']
  },
  {
    id: 'dockerfile-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:failed to read dockerfile: open|unable to evaluate symlinks in Dockerfile path:)/,
    summary: 'There is no Dockerfile where it is looked for.',
    remedy: 'Set context and file of the build to where the Dockerfile is.',
    docs: 'https://docs.docker.com/reference/cli/docker/buildx/build/',
    matches: [
      'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
      'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /w/Dockerfile: no such file or directory'
    ],
    ignores: ['load build definition from Dockerfile']
  },
  {
    id: 'dockerfile-syntax',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:dockerfile parse error|Dockerfile parse error|unknown instruction: )/,
    summary: 'The Dockerfile does not parse.',
    remedy: 'Correct the line that is named.',
    docs: 'https://docs.docker.com/reference/dockerfile/',
    matches: [
      'ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN',
      'Error response from daemon: dockerfile parse error line 3: unknown instruction: RNU'
    ],
    ignores: ['parsed Dockerfile']
  },
  {
    id: 'docker-exporter-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdocker exporter does not currently support exporting manifest lists\b/,
    summary: "Images of several platforms can't be loaded into Docker.",
    remedy: 'Drop load, or build one platform only; push works for several.',
    docs: 'https://github.com/docker/build-push-action',
    matches: [
      'ERROR: failed to build: docker exporter does not currently support exporting manifest lists'
    ],
    ignores: ['exporting manifest list']
  },
  {
    id: 'docker-driver-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bis not supported for the docker driver\b|\bCache export is not supported\b/i,
    summary: 'The default builder does not support what the build asks for.',
    remedy: 'Put docker/setup-buildx-action before the build.',
    docs: 'https://github.com/docker/setup-buildx-action',
    matches: [
      'ERROR: Cache export is not supported for the docker driver.',
      'ERROR: Multi-platform build is not supported for the docker driver.'
    ],
    ignores: ['driver: docker-container']
  },
  {
    id: 'docker-registry-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to do request: (?:Head|Get|Put|Post) "https?:\/\/(?!localhost|127\.)(?!.*(?:x509|certificate|HTTP response to HTTPS client))/,
    summary: 'The image registry could not be reached.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.docker.com/docker-hub/',
    matches: [
      'ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: failed to do request: Head "https://registry-1.docker.io/v2/library/node/manifests/20": dial tcp: i/o timeout'
    ],
    ignores: [
      'failed to do request: Head "http://localhost:5000/v2/": connection refused',
      'failed to do request: Head "https://registry.example.com/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority'
    ]
  },
  {
    id: 'docker-registry-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:received unexpected HTTP status: 5\d\d|unexpected status(?: code)?(?: from \w+ request to \S+)?: 5\d\d)\b/,
    summary: 'The image registry answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.dockerstatus.com/',
    matches: [
      'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
      'ERROR: failed to push ghcr.io/acme/app: unexpected status from PUT request to https://ghcr.io/v2/acme/app/blobs: 502 Bad Gateway'
    ],
    ignores: ['received unexpected HTTP status: 404 Not Found']
  },
  {
    id: 'docker-blob-write-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:failed commit on ref |cannot overwrite digest |error writing (?:layer )?blob: |failed to copy: httpReadSeeker: )(?!.*\b4\d\d (?:Bad|Unauth|Forb|Not))/i,
    summary: 'A layer could not be sent or fetched whole.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.docker.com/build/ci/github-actions/',
    matches: [
      'failed commit on ref "layer-sha256:1a": unexpected size',
      'Error: error writing blob: x',
      'cannot overwrite digest sha256:1a2b',
      'failed to copy: httpReadSeeker: failed open: could not fetch content'
    ],
    ignores: [
      'commit on ref done',
      'failed commit on ref "manifest-sha256:ab": unexpected status from PUT request to https://registry.example.com/v2/app: 400 Bad Request'
    ]
  },
  {
    id: 'buildkit-session-lost',
    category: 'timeout',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bno active session for \w+: context deadline exceeded\b/,
    summary: 'The builder lost its session.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.docker.com/build/buildkit/',
    matches: ['#1 ERROR: no active session for deyvlborrpy89: context deadline exceeded'],
    ignores: ['active session for x']
  },
  {
    id: 'docker-container-missing',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNo such container: /i,
    summary: 'A container that the step needs is not there.',
    remedy: 'Check that it was started and did not exit; look at its own log.',
    docs: 'https://docs.docker.com/reference/cli/docker/container/ls/',
    matches: [
      'Error response from daemon: No such container: web',
      'Error: No such container: 1a2b'
    ],
    ignores: ['container started']
  },
  {
    id: 'docker-container-name-taken',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe container name "(?<name>[^"]+)" is already in use\b/,
    summary: 'A container named {name} exists already.',
    remedy: 'Remove it before the step, or let Docker choose the name.',
    docs: 'https://docs.docker.com/reference/cli/docker/container/run/',
    matches: [
      'Error response from daemon: Conflict. The container name "/web" is already in use by container "1a2b".'
    ],
    ignores: ['container name "/web" is free']
  },
  {
    id: 'port-in-use',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:[Aa]ddress already in use|port is already allocated)\b|\bEADDRINUSE\b|\bLocal port \[\d+\] is not available\b/,
    summary: 'A port that the step needs is taken.',
    remedy: 'Use a free port, and stop what earlier steps started.',
    docs: 'https://docs.docker.com/engine/network/port-publishing/',
    matches: [
      'Error: listen EADDRINUSE: address already in use :::3000',
      'Bind for 0.0.0.0:5432 failed: port is already allocated',
      'OSError: [Errno 98] Address already in use',
      'ERROR: (gcloud.compute.start-iap-tunnel) Local port [57834] is not available.'
    ],
    ignores: ['address in use: none']
  },
  {
    id: 'docker-reference-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\binvalid reference format\b|\binvalid tag "(?<tag>[^"]*)": /,
    summary: 'The name of an image is not well formed.',
    remedy: 'Names are lower case; check that the variables in the name are set.',
    docs: 'https://docs.docker.com/reference/cli/docker/image/tag/',
    matches: [
      'docker: invalid reference format: repository name must be lowercase.',
      'ERROR: invalid tag "ghcr.io/Acme/App:": invalid reference format'
    ],
    ignores: ['valid reference']
  },
  {
    id: 'service-container-unhealthy',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])(?:One or more containers failed to start|Failed to initialize container|Failed to initialize, \w+ service is unhealthy)/,
    summary: 'A service container of the job did not start.',
    remedy: "Look at the container's own log above: image, environment and health command.",
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      '##[error]One or more containers failed to start.',
      '##[error]Failed to initialize, postgres service is unhealthy.',
      '##[error]Failed to initialize container redis:7'
    ],
    ignores: ['containers started']
  },
  {
    id: 'compose-container-unhealthy',
    category: 'configuration_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bdependency failed to start: container \S+ (?:is unhealthy|exited|has no)|\bcontainer \S+ is unhealthy\b/,
    summary: 'A container that others depend on did not become healthy.',
    remedy: 'Look at its own log: docker compose logs.',
    docs: 'https://docs.docker.com/compose/how-tos/startup-order/',
    matches: [
      'dependency failed to start: container app-db-1 is unhealthy',
      'container app-db-1 is unhealthy',
      'dependency failed to start: container app-web-1 exited (1)'
    ],
    ignores: ['Container app-db-1  Healthy']
  },
  {
    id: 'docker-solve-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bfailed to solve: (?:process "|executor failed running)/,
    summary: 'A command of the Dockerfile failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://docs.docker.com/build/',
    matches: [
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      'failed to solve: executor failed running [/bin/sh -c make]: exit code: 2'
    ],
    ignores: ['solved']
  },
  {
    id: 'docker-daemon-response',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bError response from daemon: /,
    summary: 'Docker refused a command; the reason stands behind it.',
    remedy: 'Read the rest of the line.',
    docs: 'https://docs.docker.com/engine/daemon/troubleshoot/',
    matches: [
      'Error response from daemon: Conflict.',
      'docker: Error response from daemon: driver failed programming external connectivity'
    ],
    ignores: ['response from daemon']
  },
  {
    id: 'kaniko-or-buildah-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /\berror building image: error building stage: |^Error: (?:error building at STEP|building at STEP) "/,
    summary: 'An image was not built.',
    remedy: 'See the output of the failed instruction.',
    docs: 'https://buildah.io/',
    matches: [
      'error building image: error building stage: failed to execute command: waiting for process to exit: exit status 1',
      'Error: building at STEP "RUN make": while running runtime: exit status 2'
    ],
    ignores: ['STEP 3/9: RUN make']
  },
  {
    id: 'docker-manifest-missing-in-index',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR: (?<image>[\w.-]+(?:\/[\w.-]+)+(?::[\w.-]+)?): not found\b|\bfailed to resolve reference "(?<reference>[^"]+)": .*: not found\b/,
    summary: 'The image {image}{reference} does not exist.',
    remedy: 'Correct its name or tag.',
    docs: 'https://docs.docker.com/reference/cli/docker/image/pull/',
    matches: ['ERROR: docker.io/library/debin:12: not found'],
    ignores: ['docker.io/library/debian:12: found']
  },
  {
    id: 'docker-blob-upload-lost',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfailed to push \S+: .{0,80}\bblob upload (?:unknown|invalid)\b/,
    summary: 'The image registry lost the upload of a layer.',
    remedy: 'Re-run the job.',
    docs: 'https://distribution.github.io/distribution/spec/api/#errors-2',
    matches: [
      'ERROR: failed to push ghcr.io/acme/app:1: unknown: blob upload unknown to registry',
      '#35 ERROR: failed to push ghcr.io/acme/app:1: unknown: blob upload invalid'
    ],
    ignores: ['blob upload finished']
  },
  {
    id: 'docker-push-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to (?:push|copy|do request)\b.{0,200}: (?:io: read\/write on closed pipe|use of closed network connection|write: broken pipe|unexpected EOF|EOF\b|http2: |net\/http: |context deadline exceeded|.{0,60}connection reset)|\berror parsing HTTP (?:408|5\d\d) response body\b|\bnet\/http: HTTP\/1\.x transport connection broken\b/,
    summary: 'The connection to the image registry broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.docker.com/reference/cli/docker/image/push/',
    matches: [
      'ERROR: failed to solve: failed to push ghcr.io/acme/app:1: failed to copy: io: read/write on closed pipe',
      "Error response from daemon: error parsing HTTP 408 response body: invalid character '<' looking for beginning of value"
    ],
    ignores: ['failed to push: denied']
  },
  {
    id: 'docker-context-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bunable to prepare context: path "(?<path>[^"]+)" not found|\b(?:COPY|ADD) failed: (?:file not found in build context|stat |no source files|forbidden path)|\bERROR: (?:path "[^"]+" not found|resolve : lstat \S+: no such file)/,
    summary: 'Docker does not find a file or folder of the build.',
    remedy: 'Correct the path or the context; look into .dockerignore.',
    docs: 'https://docs.docker.com/build/concepts/context/',
    matches: [
      'unable to prepare context: path "app" not found',
      'COPY failed: file not found in build context or excluded by .dockerignore: stat dist: file does not exist'
    ],
    ignores: ['COPY dist /app']
  },
  {
    id: 'docker-socket-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bpermission denied while trying to connect to the [Dd]ocker\b|\bdocker\.sock: (?:connect: )?permission denied\b/,
    summary: 'The user may not speak to Docker.',
    remedy: 'Add the user to the docker group, or run the step with sudo.',
    docs: 'https://docs.docker.com/engine/install/linux-postinstall/',
    matches: [
      'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'dial unix /var/run/docker.sock: connect: permission denied'
    ],
    ignores: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock']
  },
  {
    id: 'registry-token-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdenied: User cannot be authenticated with the token provided\b/,
    summary: 'The image registry refused the token.',
    remedy: 'Set the secret and pass it to the step; runs from forks get none.',
    docs: 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry',
    matches: ['ERROR: denied: User cannot be authenticated with the token provided.'],
    ignores: ['Login Succeeded']
  }
]
