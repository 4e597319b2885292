import { fails } from '../expectations.mjs'
import { manifest, toolbox, from } from './package-manifests.mjs'

export const turbo = {
  name: 'turbo',
  install: toolbox('turbo@2', 'lerna@8'),
  versions: { turbo: from('turbo'), lerna: from('lerna') },
  files: {
    'package.json': manifest({ workspaces: ['packages/*'], packageManager: 'npm@10.0.0' }),
    'package-lock.json': `${JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { workspaces: ['packages/*'] }, 'packages/ui': { name: '@acme/ui', version: '1.0.0' } } })}\n`,
    'turbo.json': '{"tasks": {"build": {}}}\n',
    'lerna.json': '{"version": "1.0.0"}\n',
    'packages/ui/package.json':
      '{"name": "@acme/ui", "version": "1.0.0", "scripts": {"build": "node build.js"}}\n',
    'packages/ui/build.js':
      "console.log('building')\nthrow new Error('theme file has no colours')\n"
  },
  cases: [
    {
      name: 'turbo-task-failed',
      run: 'TURBO_TELEMETRY_DISABLED=1 turbo run build',
      expect: fails(null, ['unknown', 'build_error'], 'Error: theme file has no colours', [
        false,
        null
      ])
    },
    {
      name: 'lerna-task-failed',
      run: 'lerna run build',
      expect: fails(null, ['unknown', 'build_error'], 'Error: theme file has no colours', [
        false,
        null
      ])
    }
  ]
}
