/** Commands of Node packages and the packages that bring them, where the names differ. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  babel: ['@babel/cli'],
  biome: ['@biomejs/biome'],
  changeset: ['@changesets/cli'],
  commitlint: ['@commitlint/cli'],
  cap: ['@capacitor/cli'],
  depcruise: ['dependency-cruiser'],
  docusaurus: ['@docusaurus/core'],
  eas: ['eas-cli'],
  firebase: ['firebase-tools'],
  'graphql-codegen': ['@graphql-codegen/cli'],
  grunt: ['grunt', 'grunt-cli'],
  gulp: ['gulp', 'gulp-cli'],
  ncc: ['@vercel/ncc'],
  nest: ['@nestjs/cli'],
  ng: ['@angular/cli'],
  'openapi-generator-cli': ['@openapitools/openapi-generator-cli'],
  playwright: ['@playwright/test', 'playwright'],
  remix: ['@remix-run/dev'],
  'run-p': ['npm-run-all', 'npm-run-all2'],
  'run-s': ['npm-run-all', 'npm-run-all2'],
  nuxi: ['nuxt', 'nuxi'],
  nuxt: ['nuxt'],
  'size-limit': ['size-limit'],
  storybook: ['storybook', '@storybook/cli'],
  'svelte-kit': ['@sveltejs/kit'],
  swc: ['@swc/cli'],
  tauri: ['@tauri-apps/cli'],
  tsc: ['typescript'],
  tsserver: ['typescript'],
  vsce: ['@vscode/vsce', 'vsce'],
  'vue-cli-service': ['@vue/cli-service'],
  'vue-tsc': ['vue-tsc'],
  webpack: ['webpack-cli', 'webpack']
}

/** Packages that bring a command, the likeliest first; one of its own name where the table says no other. */
export function packagesOfBinary(name: string): readonly string[] {
  return Object.hasOwn(renamed, name) ? (renamed[name] ?? []) : [name]
}
