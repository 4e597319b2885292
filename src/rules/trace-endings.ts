import type { TextRule } from '../engine/types/rule.js'

export const traceEndingsRules: TextRule[] = [
  {
    id: 'python-traceback-end',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    patterns: [
      /^(?:E {3})?\s*Traceback \(most recent call last\):\s*$/,
      /^(?<error>(?:[a-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Failure|Interrupt|Exit|Warning|NotFound|Timeout|Refused)|Exception)(?::.*)?)$/
    ],
    within: 150,
    summary: 'Python stopped with {error}',
    remedy: 'See the trace above it.',
    docs: 'https://docs.python.org/3/library/exceptions.html',
    matches: [
      'Traceback (most recent call last):\n  File "build.py", line 12, in <module>\n    main()\nValueError: unsupported platform: plan9',
      'Traceback (most recent call last):\n  File "build.py", line 1, in <module>\nacme.errors.ConfigError: bad section [main]'
    ],
    ignores: ['Traceback (most recent call last):\n  File "build.py", line 12, in <module>']
  },
  {
    id: 'python-connection-error',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:[a-z_]\w*\.)*(?:ConnectionError|ConnectionResetError|ConnectionAbortedError|RemoteDisconnected|ConnectTimeout|ReadTimeout|ConnectionRefusedError|BrokenPipeError|SSLError|ProtocolError|ChunkedEncodingError|IncompleteRead): (?!.{0,60}(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0))/,
    summary: 'A connection failed in a Python program.',
    remedy: 'Re-run once; where it fails again, see whether the service is up.',
    docs: 'https://docs.python.org/3/library/exceptions.html',
    matches: [
      "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))"
    ],
    ignores: [
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8080)"
    ]
  },
  {
    id: 'python-permission-error',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:E\s+)?PermissionError: \[(?:Errno|WinError) \d+\] /,
    summary: 'A Python program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.python.org/3/library/exceptions.html#PermissionError',
    matches: [
      "PermissionError: [WinError 32] The process cannot access the file because it is being used by another process: 'a.txt'"
    ],
    ignores: ['PermissionError was raised as expected']
  },
  {
    id: 'java-uncaught-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Exception in thread "[^"]{1,120}" (?<error>[\w.$]+(?:Exception|Error)(?::? .*)?)$/,
    summary: 'A Java program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://docs.oracle.com/javase/tutorial/essential/exceptions/',
    matches: ['Exception in thread "main" java.lang.IllegalStateException: no configuration'],
    ignores: ['Exception in thread handling is tested']
  },
  {
    id: 'java-class-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:Exception in thread "[^"]{1,120}" |Caused by: |\s*> )?java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): (?<class>[\w.$/]+)/,
    summary: 'The class {class} is not on the class path.',
    remedy: 'Add the library that holds it.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/NoClassDefFoundError.html',
    matches: [
      'Exception in thread "main" java.lang.NoClassDefFoundError: org/acme/Parser',
      'Caused by: java.lang.ClassNotFoundException: org.acme.Parser'
    ],
    ignores: ['java.lang.ClassCastException: org.acme.Parser']
  },
  {
    id: 'java-method-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.lang\.(?:NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|UnsupportedClassVersionError): ?(?<member>\S.*)/,
    summary: 'Two libraries do not fit together: {member}',
    remedy: 'Bring their versions in line.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/NoSuchMethodError.html',
    matches: ['java.lang.NoSuchMethodError: org.acme.Parser.parse(Ljava/lang/String;)V'],
    ignores: ['java.lang.NoSuchElementException: none']
  },
  {
    id: 'node-uncaught-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:Uncaught )?(?<error>(?:(?:TypeError|ReferenceError|RangeError|AggregateError|Error): (?!The operation was canceled\.|Command "[^"]+" exited with \d|(?:error )?building at STEP |Failed to build )|(?:TypeError|RangeError|Error) \[\w+\]: )\S.*)$/,
    summary: 'A Node program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'ReferenceError: stagee is not defined',
      'RangeError: Maximum call stack size exceeded'
    ],
    ignores: ['  Error: expected', 'Errors: 1', 'Error: The operation was canceled.']
  },
  {
    id: 'ruby-uncaught-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:\S{1,200}\.rb|\S{1,200}\/[\w-]+|-e|Rakefile|Gemfile):\d+:in [`'].{1,120}': (?<error>.{1,400}\((?:[A-Z]\w*::)*[A-Z]\w*\))\s*$|^(?<rake>(?:NameError: |NoMethodError: |ArgumentError: |LoadError: |RuntimeError: (?!.* \d+\/\d+ failed!)|FrozenError: |Errno::\w+: |ActiveRecord::\w+: ).+)$/,
    summary: 'A Ruby program stopped with {error}{rake}',
    remedy: 'See the trace below it.',
    docs: 'https://docs.ruby-lang.org/en/master/Exception.html',
    matches: [
      "/work/app/lib/app.rb:3:in `run': undefined local variable or method `name' for main:Object (NameError)",
      "lib/app.rb:3:in 'App#run': boom (RuntimeError)",
      'NameError: uninitialized constant App::Parser'
    ],
    ignores: ['lib/app.rb:3: warning: mismatched indentations']
  },
  {
    id: 'dotnet-unhandled-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Unhandled [Ee]xception[.:] (?<error>(?:[A-Z]\w*\.)+\w+(?:: .*)?)$/,
    summary: 'A .NET program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/standard/exceptions/',
    matches: [
      'Unhandled exception. System.InvalidOperationException: Sequence contains no elements',
      'Unhandled Exception: System.IO.FileNotFoundException: Could not load file or assembly'
    ],
    ignores: ['Unhandled exception handler is registered']
  },
  {
    id: 'php-uncaught-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:PHP )?Fatal error: +(?:Uncaught (?<error>\S.+)|(?<other>(?!Allowed memory|.{0,60}(?:Class|Interface|Trait) ["']).+))/,
    summary: 'A PHP program stopped: {error}{other}',
    remedy: 'See the trace below it.',
    docs: 'https://www.php.net/manual/en/language.exceptions.php',
    matches: [
      'PHP Fatal error:  Uncaught TypeError: run(): Argument #1 ($name) must be of type int',
      'Fatal error: Cannot redeclare run()'
    ],
    ignores: ['PHP Warning:  Undefined variable $name']
  },
  {
    id: 'perl-died',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?<message>(?!#).{3,200}) at \S+\.(?:pl|pm|t|PL) line \d+\.\s*$/,
    summary: 'A Perl program stopped: {message}',
    remedy: 'See the place it names.',
    docs: 'https://perldoc.perl.org/functions/die',
    matches: ["Can't open configuration: No such file or directory at bin/app.pl line 12."],
    ignores: ['#   at t/basic.t line 12.']
  },
  {
    id: 'r-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^Error in (?<call>\S.{0,120}) : (?<message>\S.*)$|^Error in (?<bare>[\w.]+\(.{0,100}\)) :\s*$/,
    summary: 'An R program stopped: {message}',
    remedy: 'Correct the call {call}{bare}.',
    docs: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/stop.html',
    matches: [
      'Error in parse_all(1) : could not find function "parse_all"',
      'Error in loadNamespace(x) :'
    ],
    ignores: ['Error: something else']
  },
  {
    id: 'lua-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:lua[\d.]*|luajit|texlua): (?<message>\S+\.lua:\d+: .+)$/,
    summary: 'A Lua program stopped: {message}',
    remedy: 'See the place it names.',
    docs: 'https://www.lua.org/manual/',
    matches: ["lua5.3: app.lua:12: attempt to index a nil value (global 'config')"],
    ignores: ['luac: app.lua']
  },
  {
    id: 'powershell-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\+ )?FullyQualifiedErrorId : (?<error>\S+)|^(?:Exception|ParserError|ParentContainsErrorRecordException|WriteErrorException|InvalidOperation|MethodInvocationException|ObjectNotFound): (?:\S+\.ps1:\d+|\S)/,
    summary: 'A PowerShell script stopped.',
    remedy: 'See the lines above it.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_try_catch_finally',
    matches: [
      '    + FullyQualifiedErrorId : RuntimeException',
      'Exception: D:\\a\\app\\build.ps1:12'
    ],
    ignores: ['FullyQualifiedErrorId is documented']
  }
]
