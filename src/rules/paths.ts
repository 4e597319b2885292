import type { TextRule } from '../engine/types/rule.js'

export const pathsRules: TextRule[] = [
  {
    id: 'python-script-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcan't open file '(?<file>[^']+)': \[Errno 2\]|\bDirectory '[^']+' is not installable\. Neither 'setup\.py' nor 'pyproject\.toml' found\b|\bdoes not appear to be a Python project: neither 'setup\.py' nor 'pyproject\.toml'/,
    summary: 'Python does not find what it was to run or install.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.python.org/3/using/cmdline.html',
    matches: [
      "python: can't open file '/work/app/setup.py': [Errno 2] No such file or directory",
      "ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found."
    ],
    ignores: ["can't open file handle"]
  },
  {
    id: 'project-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCouldn't find a package\.json file in\b|\bCould not locate Gemfile\b|\bNo Rakefile found\b|\bComposer could not find a composer\.json file\b|\bCould not open input file: (?<script>\S+)|\bno configuration file provided: not found\b|\bUnable to access jarfile (?<jar>\S+)|\bNo `?pubspec\.yaml`? file found\b|\bCould not find a file named "pubspec\.yaml"|\bNo such file or directory: 'pyproject\.toml'|\bcannot find Cabal file\b|\bno mix\.exs found\b|\bCould not find a Mix\.Project\b/i,
    summary: 'The file that describes the project is not there.',
    remedy: 'Run the step in the folder that holds it.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'error Couldn\'t find a package.json file in "/work/app"',
      'Could not locate Gemfile or .bundle/ directory',
      'Error: Unable to access jarfile target/app.jar'
    ],
    ignores: ['Found Gemfile']
  },
  {
    id: 'compiler-input-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?(?:-\d+)?|cc1(?:plus)?|rustc|javac|tsc|nasm): (?:fatal )?error: (?:no such file or directory: '(?<file>[^']+)'|(?<input>\S+): No such file or directory)|\berror: couldn't read \S+: No such file or directory\b|\berror: file not found: (?<java>\S+\.java)|\bmake(?:\[\d+\])?: \*\*\* (?<folder>\S+): No such file or directory\. {2}Stop\b/,
    summary: 'A compiler does not find its input.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://gcc.gnu.org/onlinedocs/gcc/',
    matches: [
      'gcc: error: app.c: No such file or directory',
      "clang: error: no such file or directory: 'app.c'",
      'make: *** src: No such file or directory.  Stop.'
    ],
    ignores: ['app.c:3:10: fatal error: app.h: No such file or directory']
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
    id: 'java-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFileNotFoundException: .{1,300} \(No such file or directory\)|\bjava\.nio\.file\.NoSuchFileException: (?<file>\S+)/,
    summary: 'A Java program does not find a file.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/FileNotFoundException.html',
    matches: [
      'java.io.FileNotFoundException: app.yml (No such file or directory)',
      'java.nio.file.NoSuchFileException: /work/app.yml'
    ],
    ignores: ['FileNotFoundException is expected']
  },
  {
    id: 'dotnet-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFileNotFoundException: Could not (?:find file|load file or assembly) '(?<file>[^']+)|\bDirectoryNotFoundException: Could not find a part of the path '(?<folder>[^']+)/,
    summary: 'A .NET program does not find {file}{folder}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.io.filenotfoundexception',
    matches: ["System.IO.FileNotFoundException: Could not find file '/work/app.json'."],
    ignores: ['FileNotFoundException is expected']
  },
  {
    id: 'action-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^##\[error\](?:Error: )?(?:Path does not exist|File (?:does not exist|not found)|No such file or directory|No files? (?:were |was )?(?:found|matched)|Could not find (?:any )?files?|(?:The )?(?:file|path|directory|folder) .{1,160}(?:does not exist|not found|doesn't exist|could not be found))\b|\bArtifact path is not valid: |^(?:##\[error\])?(?:Error: )?[Cc]onfig(?:uration)? file .{1,160}(?:not found|does not exist)/,
    summary: 'A file that the step needs is not there.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      '##[error]Path does not exist: coverage.xml',
      "##[error]File not found: 'dist/app.zip'",
      '##[error]The file dist/app.js does not exist'
    ],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'shell-target-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bcd: no such file or directory: (?<path>\S+)|\bstat \S+: directory not found\b|\bzip warning: name not matched: |^ls: (?<listed>\S+): No such file or directory|(?<!FileNotFoundError: \[Errno 2\] )\bNo such file or directory: '(?<quoted>[^']{1,200})'\s*$/,
    summary: 'A path does not exist: {path}{listed}{quoted}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['cd: no such file or directory: dist', 'stat /work/app/cmd/run: directory not found'],
    ignores: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'data/prices.csv'",
      'cd dist'
    ]
  }
]
