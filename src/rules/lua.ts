import type { TextRule } from '../engine/types/rule.js'

export const luaRules: TextRule[] = [
  {
    id: 'luacheck-warnings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^Total: (?:[1-9]\d* warnings?|\d+ warnings? \/ [1-9]\d* errors?)\b/,
    summary: 'luacheck has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://luacheck.readthedocs.io/',
    matches: ['Total: 1 warning / 0 errors in 12 files'],
    ignores: ['Total: 0 warnings / 0 errors in 12 files']
  },
  {
    id: 'luarocks-rock-missing',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^Error: (?:No results matching query were found|Could not satisfy dependency|Failed installing dependency: |Could not find a result named)/,
    summary: 'LuaRocks does not find a rock.',
    remedy: 'Correct its name or version; re-run where the server did not answer.',
    docs: 'https://luarocks.org/',
    matches: ['Error: No results matching query were found for Lua 5.3.'],
    ignores: ['Installing https://rocks.example.com/a']
  },
  {
    id: 'busted-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:Failure|Error) (?:→|->) (?<test>\S+\.lua @ \d+)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://lunarmodules.github.io/busted/',
    matches: ['Failure → spec/app_spec.lua @ 12', 'Failure -> spec/cart_spec.lua @ 2'],
    ignores: ['Pending → spec/app_spec.lua @ 12']
  },
  {
    id: 'busted-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures?|\d+ failures? \/ [1-9]\d* errors?)\b/,
    summary: 'Lua tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://lunarmodules.github.io/busted/',
    matches: ['12 successes / 1 failure / 0 errors / 0 pending : 0.05 seconds'],
    ignores: ['12 successes / 0 failures / 0 errors / 0 pending : 0.05 seconds']
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
  }
]
