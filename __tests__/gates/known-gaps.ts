const noRow = 'No row yet; the wider table has one.'

/** Fixtures whose verdict is not yet the one decided, each with what stands in the way. The list only shrinks. */
export const knownGaps: Readonly<Record<string, string>> = {
  'pip-certificate-self-signed':
    'Ranking: "no matching version" gives way to a broken connection nearby, but only to one that is transient; a certificate that is not trusted is not.',
  'pip-build-failed':
    "No row: pip shows a package's own trace indented, in a box of its own, and the trace's last line names no known error.",
  'bundler-server-error':
    'No row tells the 503 in the line below from what else breaks a fetch; the wider table has one.',
  'perl-test-failed-quietly': 'No row names the failed test without TAP; the wider table has one.',
  'webpack-syntax-error': 'No row shows the parse error itself; the wider table has one.',
  'dune-library-missing': 'No row for a library that dune does not find.',
  'cargo-syntax-error': 'rustc gives a syntax error no code; the wider table has a row for those.',
  'elixir-dependency-missing':
    'The compiler row takes all of Mix; the wider table tells them apart.',
  'elixir-format-finding': 'The compiler row takes all of Mix; the wider table tells them apart.',
  'ansible-findings': noRow,
  'apt-not-privileged': noRow,
  'aws-server-error': noRow,
  'behave-scenario': noRow,
  'bun-connection-refused': noRow,
  'bun-server-error': noRow,
  'bun-test-failed': noRow,
  'django-configuration': noRow,
  'dune-compile-error': noRow,
  'esbuild-syntax-error': noRow,
  'gcc-assertion-of-the-program': noRow,
  'gcc-uncaught-exception': noRow,
  'git-generated-files-differ': noRow,
  'gradle-script-syntax-error': noRow,
  'gradle-task-unknown': noRow,
  'java-exception': noRow,
  'lua-error': noRow,
  'node-reference-error': noRow,
  'perl-module-missing': noRow,
  'perl-syntax-error': noRow,
  'php-function-missing': noRow,
  'php-uncaught-exception': noRow,
  'poetry-manifest-missing': noRow,
  'r-error': noRow,
  'redis-service-not-up': noRow,
  'ruby-exception': noRow,
  'standard-findings': noRow,
  'vite-syntax-error': noRow,
  'yarn-berry-package-missing': noRow
}
