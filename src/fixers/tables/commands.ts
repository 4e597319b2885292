import type { SetupName } from './setup-actions.js'

/** Packages that hold a command, by package manager; left out where there is none that puts it on the PATH. */
export interface Packages {
  apt?: string
  apk?: string
  brew?: string
  choco?: string
}

/** What brings a command: an action, packages, a Python application, a tool of taiki-e/install-action, corepack. */
export type CommandSource =
  | { setup: SetupName }
  | { packages: Packages }
  | { pipx: string }
  | { rustTool: string }
  | { corepack: true }

const setup = (name: SetupName): CommandSource => ({ setup: name })

/** The same name everywhere but where said otherwise; null where the manager has none. */
function packages(name: string, other: Record<string, string | null> = {}): CommandSource {
  const all = { apt: name, apk: name, brew: name, ...other }
  const there = Object.entries(all).filter(([, value]) => value !== null)
  return { packages: Object.fromEntries(there) }
}

const pipx = (name: string): CommandSource => ({ pipx: name })
const rustTool = (name: string): CommandSource => ({ rustTool: name })

const binutils = packages('binutils')
const imagemagick = packages('imagemagick', { choco: 'imagemagick.app' })
const protobuf = packages('protobuf', { apt: 'protobuf-compiler', apk: 'protoc', choco: 'protoc' })
const graphviz = packages('graphviz', { choco: 'graphviz' })
const texlive = packages('texlive-latex-base', { apk: 'texlive', brew: null })
const poppler = packages('poppler', { apt: 'poppler-utils', apk: 'poppler-utils' })
const gettext = packages('gettext')
const ffmpeg = packages('ffmpeg', { choco: 'ffmpeg' })
const sevenZip = packages('p7zip', { apt: 'p7zip-full', apk: '7zip', brew: 'sevenzip' })
const dns = packages('bind', { apt: 'dnsutils', apk: 'bind-tools' })

/**
 * Commands and what brings them. Debian names as its package index has them (the same in Ubuntu 22.04 and 24.04),
 * Homebrew's by formula, Chocolatey's only where the package puts a shim on the PATH.
 */
export const commands: ReadonlyMap<string, CommandSource> = new Map<string, CommandSource>([
  ...['node', 'npm', 'npx'].map((name) => [name, setup('node')] as const),
  ...['python', 'python3', 'pip', 'pip3'].map((name) => [name, setup('python')] as const),
  ...['go', 'gofmt'].map((name) => [name, setup('go')] as const),
  ...['java', 'javac', 'jar'].map((name) => [name, setup('java')] as const),
  ...['ruby', 'gem', 'bundle', 'bundler'].map((name) => [name, setup('ruby')] as const),
  ...['php', 'composer'].map((name) => [name, setup('php')] as const),
  ...['uv', 'uvx'].map((name) => [name, setup('uv')] as const),
  ...['bun', 'bunx'].map((name) => [name, setup('bun')] as const),
  ...['cargo', 'rustc', 'rustup'].map((name) => [name, setup('rust')] as const),
  ['dotnet', setup('dotnet')],
  ['pnpm', setup('pnpm')],
  ['deno', setup('deno')],
  ['sbt', setup('sbt')],
  ['gradle', setup('gradle')],
  ['terraform', setup('terraform')],
  ['helm', setup('helm')],
  ['kubectl', setup('kubectl')],
  ['flutter', setup('flutter')],
  ['dart', setup('dart')],
  ['cosign', setup('cosign')],
  ['yarn', { corepack: true }],
  ...['poetry', 'pipenv', 'pdm', 'hatch', 'tox', 'nox', 'pre-commit', 'twine', 'cookiecutter'].map(
    (name) => [name, pipx(name)] as const
  ),
  ...['cibuildwheel', 'codespell', 'yamllint', 'ansible-lint', 'gcovr'].map(
    (name) => [name, pipx(name)] as const
  ),
  ...['cargo-audit', 'cargo-deny', 'cargo-hack', 'cargo-llvm-cov', 'cargo-nextest'].map(
    (name) => [name, rustTool(name)] as const
  ),
  ...['cargo-tarpaulin', 'cargo-udeps', 'cargo-machete', 'cargo-semver-checks'].map(
    (name) => [name, rustTool(name)] as const
  ),
  ...['cargo-make', 'cargo-binstall', 'cargo-careful', 'cargo-insta', 'cross', 'wasm-pack'].map(
    (name) => [name, rustTool(name)] as const
  ),
  ...['mdbook', 'just', 'taplo', 'dprint', 'trunk'].map((name) => [name, rustTool(name)] as const),
  ['jq', packages('jq', { choco: 'jq' })],
  ['make', packages('make', { choco: 'make' })],
  ['cmake', packages('cmake')],
  ['ninja', packages('ninja', { apt: 'ninja-build', apk: 'ninja-build', choco: 'ninja' })],
  ['meson', packages('meson')],
  ['scons', packages('scons')],
  ['gcc', packages('gcc', { brew: null })],
  ['g++', packages('g++', { brew: null })],
  ['gfortran', packages('gfortran', { brew: 'gcc' })],
  ['clang', packages('clang', { brew: null })],
  ['clang-format', packages('clang-format', { apk: 'clang-extra-tools' })],
  ['clang-tidy', packages('clang-tidy', { apk: 'clang-extra-tools', brew: null })],
  ['lld', packages('lld', { brew: null })],
  ['objdump', binutils],
  ['cppcheck', packages('cppcheck', { choco: null })],
  ['valgrind', packages('valgrind', { brew: null })],
  ['lcov', packages('lcov')],
  ['genhtml', packages('lcov')],
  ['ccache', packages('ccache', { choco: 'ccache' })],
  ['nasm', packages('nasm')],
  ['yasm', packages('yasm')],
  ['swig', packages('swig')],
  ['flex', packages('flex')],
  ['bison', packages('bison')],
  ['gperf', packages('gperf')],
  ['m4', packages('m4')],
  ['autoconf', packages('autoconf')],
  ['autoreconf', packages('autoconf')],
  ['automake', packages('automake')],
  ['aclocal', packages('automake')],
  ['libtoolize', packages('libtool', { brew: null })],
  ['pkg-config', packages('pkg-config', { apk: 'pkgconf', brew: 'pkgconf' })],
  ['patchelf', packages('patchelf')],
  ['msgfmt', gettext],
  ['msgmerge', gettext],
  ['xgettext', gettext],
  ['envsubst', packages('gettext', { apt: 'gettext-base' })],
  ['shellcheck', packages('shellcheck', { choco: 'shellcheck' })],
  ['shfmt', packages('shfmt')],
  ['rg', packages('ripgrep', { choco: 'ripgrep' })],
  ['tree', packages('tree')],
  ['bc', packages('bc')],
  ['file', packages('file', { brew: null })],
  ['gawk', packages('gawk')],
  ['parallel', packages('parallel')],
  ['expect', packages('expect')],
  ['unbuffer', packages('expect')],
  ['sponge', packages('moreutils')],
  ['ts', packages('moreutils')],
  ['pv', packages('pv')],
  ['time', packages('time', { brew: null })],
  ['screen', packages('screen')],
  ['tmux', packages('tmux')],
  ['zsh', packages('zsh')],
  ['fish', packages('fish')],
  ['elvish', packages('elvish')],
  ['curl', packages('curl')],
  ['wget', packages('wget', { choco: 'wget' })],
  ['aria2c', packages('aria2')],
  ['rsync', packages('rsync')],
  ['sshpass', packages('sshpass', { brew: null })],
  ['git', packages('git')],
  ['git-lfs', packages('git-lfs')],
  ['svn', packages('subversion')],
  ['hg', packages('mercurial')],
  ['gpg', packages('gnupg')],
  ['zip', packages('zip', { choco: 'zip' })],
  ['unzip', packages('unzip', { choco: 'unzip' })],
  ['7z', sevenZip],
  ['7za', sevenZip],
  ['zstd', packages('zstd', { choco: 'zstandard' })],
  ['xz', packages('xz', { apt: 'xz-utils' })],
  ['dos2unix', packages('dos2unix')],
  ['nc', packages('netcat-openbsd', { brew: null })],
  ['socat', packages('socat')],
  ['dig', dns],
  ['nslookup', dns],
  ['nmap', packages('nmap')],
  ['ping', packages('iputils-ping', { apk: 'iputils', brew: null })],
  ['ip', packages('iproute2', { brew: null })],
  ['killall', packages('psmisc', { brew: null })],
  ['ps', packages('procps', { brew: null })],
  ['lsb_release', packages('lsb-release', { apk: null, brew: null })],
  ['fakeroot', packages('fakeroot', { brew: null })],
  ['dch', packages('devscripts', { apk: null, brew: null })],
  ['debuild', packages('devscripts', { apk: null, brew: null })],
  ['dh', packages('debhelper', { apk: null, brew: null })],
  ['rpmbuild', packages('rpm', { apk: 'rpm-dev' })],
  ['xorriso', packages('xorriso')],
  ['mcopy', packages('mtools')],
  ['mkfs.vfat', packages('dosfstools')],
  ['makensis', packages('nsis', { brew: 'makensis', apk: null })],
  ['bats', packages('bats', { brew: 'bats-core' })],
  ['cloc', packages('cloc')],
  ['tidy', packages('tidy', { apk: 'tidyhtml', brew: 'tidy-html5' })],
  ['xmllint', packages('libxml2-utils', { brew: 'libxml2' })],
  ['xmlstarlet', packages('xmlstarlet')],
  ['xsltproc', packages('xsltproc', { apk: 'libxslt', brew: 'libxslt' })],
  ['sqlite3', packages('sqlite3', { apk: 'sqlite', brew: 'sqlite', choco: 'sqlite' })],
  ['psql', packages('postgresql-client', { brew: 'libpq' })],
  ['pg_dump', packages('postgresql-client', { brew: 'libpq' })],
  ['pg_isready', packages('postgresql-client', { brew: 'libpq' })],
  ['mysql', packages('default-mysql-client', { apk: 'mysql-client', brew: 'mysql-client' })],
  ['mysqladmin', packages('default-mysql-client', { apk: 'mysql-client', brew: 'mysql-client' })],
  ['redis-cli', packages('redis-tools', { apk: 'redis', brew: 'redis' })],
  ['protoc', protobuf],
  ['dot', graphviz],
  ['convert', imagemagick],
  ['magick', packages('imagemagick', { apt: null })],
  ['identify', imagemagick],
  ['gm', packages('graphicsmagick')],
  ['ffmpeg', ffmpeg],
  ['ffprobe', ffmpeg],
  ['sox', packages('sox')],
  ['gs', packages('ghostscript')],
  ['pdftotext', poppler],
  ['pdftoppm', poppler],
  ['qpdf', packages('qpdf', { choco: 'qpdf' })],
  ['rsvg-convert', packages('librsvg2-bin', { apk: 'rsvg-convert', brew: 'librsvg' })],
  ['optipng', packages('optipng', { choco: 'optipng' })],
  ['jpegoptim', packages('jpegoptim')],
  ['pngquant', packages('pngquant')],
  ['cwebp', packages('webp', { apk: 'libwebp-tools' })],
  ['exiftool', packages('libimage-exiftool-perl', { apk: 'exiftool', brew: 'exiftool' })],
  ['tesseract', packages('tesseract-ocr', { brew: 'tesseract' })],
  ['gnuplot', packages('gnuplot')],
  ['doxygen', packages('doxygen')],
  ['pandoc', packages('pandoc')],
  ['asciidoctor', packages('asciidoctor')],
  ['help2man', packages('help2man')],
  ['makeinfo', packages('texinfo')],
  ['scdoc', packages('scdoc')],
  ['hugo', packages('hugo', { choco: 'hugo-extended' })],
  ['pdflatex', texlive],
  ['latexmk', packages('latexmk', { apk: null, brew: null })],
  ['Xvfb', packages('xvfb', { brew: null })],
  ['xvfb-run', packages('xvfb', { apk: 'xvfb-run', brew: null })],
  ['dbus-run-session', packages('dbus', { brew: null })],
  ['qemu-img', packages('qemu-utils', { apk: 'qemu-img', brew: 'qemu' })],
  ['qemu-system-x86_64', packages('qemu-system-x86', { apk: 'qemu-system-x86_64', brew: 'qemu' })],
  ['mvn', packages('maven')],
  ['ant', packages('ant', { apk: 'apache-ant' })],
  ['Rscript', packages('r-base', { apk: 'R', brew: 'r' })],
  ['lua', packages('lua5.4', { brew: 'lua', apk: null })],
  ['luarocks', packages('luarocks', { apk: null })],
  ['ocaml', packages('ocaml')],
  ['opam', packages('opam')],
  ['erl', packages('erlang')],
  ['mix', packages('elixir')],
  ['mono', packages('mono-complete', { apk: 'mono', brew: 'mono' })],
  ['mpicc', packages('libopenmpi-dev', { apk: 'openmpi-dev', brew: 'open-mpi' })],
  ['mpirun', packages('openmpi-bin', { apk: 'openmpi', brew: 'open-mpi' })]
])
