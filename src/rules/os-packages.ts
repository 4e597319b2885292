import type { TextRule } from '../engine/types/rule.js'

export const osPackagesRules: TextRule[] = [
  {
    id: 'apt-fetch-not-found',
    category: 'network_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bE: Failed to fetch \S+ +404\b/,
    summary: 'The package list on the runner is older than the mirror.',
    remedy: 'Run sudo apt-get update before apt-get install.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'E: Failed to fetch http://security.ubuntu.com/ubuntu/pool/main/c/curl/libcurl4_7.68.0-1ubuntu2.5_amd64.deb  404  Not Found [IP: 52.1.1.1 80]'
    ],
    ignores: [
      'E: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/jammy/InRelease  Connection timed out'
    ]
  },
  {
    id: 'apt-fetch-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bE: Failed to fetch \S+ +(?!40[34]\b)\S/,
    summary: 'apt could not fetch a package.',
    remedy: 'Re-run the job; set Acquire::Retries.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'E: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/jammy/InRelease  Connection timed out',
      'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/pool/main/x.deb  503  Service Unavailable'
    ],
    ignores: [
      'E: Failed to fetch http://a.example.org/x.deb  404  Not Found [IP: 1.1.1.1 80]',
      'W: Failed to fetch http://archive.ubuntu.com/x'
    ]
  },
  {
    id: 'apt-archives-incomplete',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bE: Unable to fetch some archives\b/,
    summary: 'apt could not fetch all packages.',
    remedy: 'Run apt-get update before the install where the lines above say 404; else re-run.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?'
    ],
    ignores: ['Fetched 12 MB in 1s']
  },
  {
    id: 'apt-hash-mismatch',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:Hash Sum mismatch|File has unexpected size)\b/,
    summary: 'A mirror was being updated while apt read it.',
    remedy: 'Re-run the job after some minutes.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      '  Hash Sum mismatch',
      '   File has unexpected size (1234 != 5678). Mirror sync in progress? [IP: 1.1.1.1 80]'
    ],
    ignores: ['hash sum ok']
  },
  {
    id: 'apt-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bE: (?:Unable to locate package (?<package>[\w.+-]+)|Package '(?<name>[^']+)' has no installation candidate|Couldn't find any package by)/,
    summary: 'apt knows no such package.',
    remedy:
      'Run apt-get update first; correct the name, which differs between releases of the system.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'E: Unable to locate package libfoo-dev',
      "E: Package 'libasound2' has no installation candidate"
    ],
    ignores: ['package found']
  },
  {
    id: 'apt-version-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bE: Version '(?<version>[^']+)' for '(?<package>[^']+)' was not found\b/,
    summary: 'apt has no version {version} of {package}.',
    remedy: 'Drop the version, or name one the release still has.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: ["E: Version '1.2.3-1' for 'curl' was not found"],
    ignores: ['version found']
  },
  {
    id: 'apt-lock-held',
    category: 'resource_exhaustion',
    transient: true,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not get lock \/var\/lib\/(?:dpkg|apt)\b/,
    summary: 'Another apt holds the lock.',
    remedy: 'Re-run the job; set DPkg::Lock::Timeout.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)',
      'E: Could not get lock /var/lib/apt/lists/lock - open (11: Resource temporarily unavailable)'
    ],
    ignores: ['Waiting for cache lock: Could not get it yet']
  },
  {
    id: 'apt-unmet-dependencies',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:The following packages have unmet dependencies:|E: Unable to correct problems, you have held broken packages)/,
    summary: "apt can't install the packages together.",
    remedy: 'Install versions that fit together; check the extra package sources.',
    docs: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    matches: [
      'The following packages have unmet dependencies:',
      'E: Unable to correct problems, you have held broken packages.'
    ],
    ignores: ['0 not upgraded']
  },
  {
    id: 'apt-release-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bE: The repository '(?<repository>[^']+)' (?:does not have a Release file|no longer has a Release file|is not signed)/,
    summary: 'A package source of apt is not usable any more.',
    remedy: 'Correct or remove the source: the release may have reached its end of life.',
    docs: 'https://wiki.debian.org/SourcesList',
    matches: [
      "E: The repository 'http://deb.example.org/debian stretch Release' does not have a Release file.",
      "E: The repository 'https://ppa.launchpadcontent.net/x/y/ubuntu noble Release' no longer has a Release file."
    ],
    ignores: ['Release file found']
  },
  {
    id: 'apt-source-key-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bthe public key is not available: NO_PUBKEY\b/,
    summary: 'apt lacks the key of a package source.',
    remedy: 'Add the key of the source before apt-get update.',
    docs: 'https://wiki.debian.org/SecureApt',
    matches: [
      "W: GPG error: https://dl.example.org stable InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 1A2B"
    ],
    ignores: ['key available']
  },
  {
    id: 'rpm-mirrors-exhausted',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo more mirrors to try\b|\bAll mirrors were (?:already )?tried\b/i,
    summary: 'No mirror of the package manager answered.',
    remedy: 'Re-run the job.',
    docs: 'https://dnf.readthedocs.io/en/latest/',
    matches: [
      '[Errno 256] No more mirrors to try.',
      'Error: Failed to download metadata for repo: All mirrors were tried'
    ],
    ignores: ['mirror chosen']
  },
  {
    id: 'rpm-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:No match for argument: |Unable to find a match: )(?<package>[\w.+-]+)/,
    summary: 'The package manager knows no {package}.',
    remedy: 'Correct the name, or enable the repository that holds it.',
    docs: 'https://dnf.readthedocs.io/en/latest/',
    matches: ['Error: Unable to find a match: libfoo-devel', 'No match for argument: foo'],
    ignores: ['match found']
  },
  {
    id: 'apk-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERROR: unable to select packages:|^\s+(?<package>[\w.+-]+) \(no such package\):/,
    summary: "apk can't select a package.",
    remedy: 'Correct name or version; Alpine keeps only one version of each package.',
    docs: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    matches: ['ERROR: unable to select packages:', '  libfoo-dev (no such package):'],
    ignores: ['OK: 12 MiB in 20 packages']
  },
  {
    id: 'brew-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo available formula (?:or cask )?with the name "(?<formula>[^"]+)"/,
    summary: 'Homebrew knows no {formula}.',
    remedy: 'Correct the name, or add the tap that holds it.',
    docs: 'https://docs.brew.sh/Troubleshooting',
    matches: [
      'Error: No available formula with the name "foo".',
      'Warning: No available formula with the name "foo". Did you mean bar?'
    ],
    ignores: ['formula installed']
  },
  {
    id: 'brew-link-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError: The `brew link` step did not complete successfully\b/,
    summary: 'Homebrew could not link a formula over existing files.',
    remedy: 'Run brew link --overwrite for it, or unlink the other one first.',
    docs: 'https://docs.brew.sh/Troubleshooting',
    matches: ['Error: The `brew link` step did not complete successfully'],
    ignores: ['brew link done']
  },
  {
    id: 'choco-package-failed',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages failed|\bThe package was not found with the source\(s\) listed\b/i,
    summary: 'Chocolatey could not install a package.',
    remedy: 'Correct name and version; where its site did not answer, re-run.',
    docs: 'https://docs.chocolatey.org/en-us/troubleshooting',
    matches: [
      'The package was not found with the source(s) listed.',
      'Chocolatey installed 0/1 packages. 1 packages failed.'
    ],
    ignores: ['Chocolatey installed 1/1 packages. ']
  },
  {
    id: 'choco-source-unreachable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnable to connect to source 'https?:\/\/|\bUnable to load the service index for source https?:\/\/\S+chocolatey/,
    summary: 'The Chocolatey repository did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.chocolatey.org/en-us/troubleshooting/',
    matches: ["Unable to connect to source 'https://packages.example.com/api/v2/':"],
    ignores: ['Connected to source']
  },
  {
    id: 'brew-download-failed',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bError: (?<formula>\S+): Failed to download resource "|\bDownload failed on (?:Formula|Cask) '(?<name>[^']+)'/,
    summary: 'Homebrew could not download {formula}{name}.',
    remedy: 'Re-run once; update Homebrew where the address is gone.',
    docs: 'https://docs.brew.sh/',
    matches: ['Error: jq: Failed to download resource "jq"'],
    ignores: ['==> Downloading jq']
  },
  {
    id: 'rpm-mirrorlist-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not retrieve mirrorlist https?:\/\/|\bCannot find a valid baseurl for repo: |\bFailed to download metadata for repo '/,
    summary: 'The package repository did not answer, or is gone.',
    remedy: 'Re-run once; an old CentOS needs vault mirrors.',
    docs: 'https://docs.fedoraproject.org/en-US/quick-docs/',
    matches: [
      "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist",
      'Cannot find a valid baseurl for repo: base/7/x86_64'
    ],
    ignores: ['Metadata cache created.']
  },
  {
    id: 'winget-or-scoop-failed',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bNo package found matching input criteria\b|^Couldn't find manifest for '(?<app>[^']+)'/,
    summary: 'The package manager of Windows does not know the package.',
    remedy: 'Correct its name.',
    docs: 'https://learn.microsoft.com/en-us/windows/package-manager/winget/',
    matches: ['No package found matching input criteria.'],
    ignores: ['Successfully installed']
  },
  {
    id: 'pacman-target-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: target not found: (?<package>\S+)|\berror: failed retrieving file '[^']+' from \S+ : The requested URL returned error: 404\b/,
    summary: 'pacman does not find a package.',
    remedy: 'Run pacman -Syu first, or correct the name.',
    docs: 'https://wiki.archlinux.org/title/Pacman',
    matches: ['error: target not found: ninjaa'],
    ignores: ['resolving dependencies...']
  },
  {
    id: 'apt-not-root',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bE: (?:Could not open lock file \S+|Unable to (?:acquire|lock) .{1,80}).{0,40}(?:\(13: Permission denied\)|, are you root\?)/,
    summary: 'apt needs to run as root.',
    remedy: 'Put sudo before it.',
    docs: 'https://wiki.debian.org/AptCLI',
    matches: [
      'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
      'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?'
    ],
    ignores: [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (apt-get)'
    ]
  },
  {
    id: 'apt-index-incomplete',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bE: Some index files failed to download\b|\bW: Some index files failed to download\b|\bE: The package cache file is corrupted\b/,
    summary: 'The index of a package source was not fetched.',
    remedy: 'Re-run the job once.',
    docs: 'https://wiki.debian.org/AptCLI',
    matches: ['E: Some index files failed to download.'],
    ignores: ['Reading package lists...']
  },
  {
    id: 'dpkg-package-failed',
    category: 'build_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bE: Sub-process (?:\/usr\/bin\/dpkg|https?|gzip) returned an error code\b|^dpkg: error processing (?:package|archive) (?<package>\S+)/,
    summary: 'A package could not be unpacked or set up.',
    remedy: 'See the lines above it.',
    docs: 'https://wiki.debian.org/AptCLI',
    matches: [
      'E: Sub-process /usr/bin/dpkg returned an error code (1)',
      'dpkg: error processing package postgresql-14 (--configure):'
    ],
    ignores: ['Setting up postgresql-14']
  },
  {
    id: 'apk-repository-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Ignoring|fetch) https?:\/\/\S+(?: \S+)?: (?:temporary error|network error|connection (?:aborted|timed out)|operation timed out|DNS (?:lookup|error)|could not connect)|\bunable to load (?:remote )?APKINDEX\b/i,
    summary: 'The Alpine repository did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    matches: [
      'WARNING: Ignoring https://dl.example.com/v3.18/main: temporary error (try again later)'
    ],
    ignores: ['fetch https://dl.example.com/v3.18/main/x86_64/APKINDEX.tar.gz']
  },
  {
    id: 'iso-image-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:xorriso|libisofs|libburn) ?: (?:FAILURE|FATAL) : (?<message>\S.+)/,
    summary: 'The disk image was not made: {message}',
    remedy: 'Correct the path that is named.',
    docs: 'https://www.gnu.org/software/xorriso/',
    matches: [
      "libisofs: FAILURE : Cannot find directory for El Torito boot catalog in ISO image: '/isolinux'"
    ],
    ignores: ['xorriso : UPDATE :     335 files added in 1 seconds']
  }
]
