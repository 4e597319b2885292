export const id = 486;
export const ids = [486,90];
export const modules = {

/***/ 3486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixers: () => (/* binding */ fixers)
});

// EXTERNAL MODULE: ./src/workflow-file/abstain.ts
var workflow_file_abstain = __webpack_require__(4558);
// EXTERNAL MODULE: ./src/workflow-file/find-nodes.ts
var find_nodes = __webpack_require__(5479);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/workflow-file/apply-edits.ts
var apply_edits = __webpack_require__(7282);
// EXTERNAL MODULE: ./src/workflow-file/change.ts
var workflow_file_change = __webpack_require__(9600);
// EXTERNAL MODULE: ./src/workflow-file/layout.ts
var layout = __webpack_require__(4474);
;// CONCATENATED MODULE: ./src/workflow-file/style.ts



/** The style of the first job; where there is none, two spaces. */
function styleOf(workflow) {
    const { text } = workflow;
    const [job] = (0,find_nodes/* jobsOf */.aG)(workflow);
    const steps = job && (0,find_nodes/* entryOf */.Ms)(job.map, 'steps');
    const indent = job ? (0,layout/* columnOf */.uV)(text, job.entry.key.range?.[0] ?? 0) : 2;
    const dash = steps && (0,dist/* isSeq */.oP)(steps.value) ? (0,layout/* columnOf */.uV)(text, dashOf(steps.value, text)) : null;
    const key = (0,layout/* columnOf */.uV)(text, steps?.key.range?.[0] ?? 0);
    return {
        indent: indent > 0 ? indent : 2,
        indentSeq: dash === null || dash > key,
        singleQuote: prefersSingleQuotes(workflow)
    };
}
/** Offset of a block list's first dash. */
function dashOf(list, text) {
    const start = list.range?.[0] ?? 0;
    return text[start] === '-' ? start : Math.max(text.lastIndexOf('-', start), 0);
}
function prefersSingleQuotes({ document }) {
    const count = { QUOTE_SINGLE: 0, QUOTE_DOUBLE: 0 };
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { type }) {
            if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE')
                count[type]++;
        }
    });
    return count.QUOTE_SINGLE >= count.QUOTE_DOUBLE;
}
/** `key: value` in the file's style, as lines without their indentation. A value may be a node with a comment. */
function entryLines(key, value, style) {
    return rendered({ [key]: value }, style);
}
/** A value in the file's style, as lines without their indentation. */
function rendered(value, { indent, indentSeq, singleQuote }) {
    const source = (0,dist/* stringify */.As)(value, { indent, indentSeq, singleQuote, lineWidth: 0 });
    return source.trimEnd().split('\n');
}
/** A scalar's source of one line: plain where it may be, else in the file's quotes. */
function inlineScalar(value, singleQuote, within) {
    const wrapped = within === 'flow' ? [value] : value;
    const source = (0,dist/* stringify */.As)(wrapped, {
        singleQuote,
        lineWidth: 0,
        defaultStringType: 'PLAIN',
        blockQuote: false,
        collectionStyle: 'flow'
    }).trimEnd();
    return within === 'flow' ? source.slice(1, -1).trim() : source;
}
const isFlow = (node) => ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
/** Offset of an entry's key. */
const startOfEntry = ({ key }) => ((0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0);

;// CONCATENATED MODULE: ./src/workflow-file/script.ts







/** null for a step without `run`. Abstains where the source is not what the script is: escapes, aliases. */
function scriptOf({ text }, step) {
    const value = (0,find_nodes/* entryOf */.Ms)(step.map, 'run')?.value;
    if (!value)
        return null;
    if (!(0,dist/* isScalar */.jn)(value) || !value.range)
        (0,workflow_file_abstain/* abstain */.T_)('The script is an alias.');
    return {
        step,
        node: value,
        lines: (0,find_nodes/* isBlockScalar */.a5)(value) ? blockLines(value, text) : inline(value, text)
    };
}
function blockLines(node, text) {
    const lines = [];
    const end = (0,find_nodes/* endOf */.pJ)(node, text);
    const first = (0,layout/* nextLine */.sE)(text, node.range?.[0] ?? 0);
    const indent = indentOfBlock(node, text, first);
    for (let at = first; at < end; at = (0,layout/* nextLine */.sE)(text, at)) {
        const start = Math.min(at + indent, (0,layout/* lineEnd */.kd)(text, at));
        lines.push({ text: text.slice(start, (0,layout/* lineEnd */.kd)(text, at)), start });
        if ((0,layout/* nextLine */.sE)(text, at) === text.length)
            break;
    }
    return lines;
}
/** What the header says (`|2`), counted from the key, else the first line that is not blank. */
function indentOfBlock(node, text, first) {
    const explicit = /^[|>][+-]?(\d)/.exec(text.slice(node.range?.[0] ?? 0))?.[1];
    if (explicit !== undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The script says its own indentation.');
    const body = text.slice(first, (0,find_nodes/* endOf */.pJ)(node, text));
    return /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
}
function inline(node, text) {
    const [start, end] = node.range ?? [0, 0];
    const source = text.slice(start, end);
    const value = String(node.value);
    const offset = source.indexOf(value);
    if (offset === -1 || offset > 1)
        (0,workflow_file_abstain/* abstain */.T_)('The script is written with escapes or over several lines.');
    return [{ text: value, start: start + offset }];
}
/** Replaces one stretch of a script's line, counted in the line. A plain one-liner is quoted where it must be. */
function replaceInLine(workflow, script, index, { start, end }, replacement) {
    const line = script.lines[index];
    if (!line)
        (0,workflow_file_abstain/* abstain */.T_)('The line of the script is not there.');
    const whole = line.text.slice(0, start) + replacement + line.text.slice(end);
    if (!(0,find_nodes/* isBlockScalar */.a5)(script.node) && !staysReadable(script.node, whole)) {
        return rewritten(workflow, script, [whole]);
    }
    const edit = { start: line.start + start, end: line.start + end, text: replacement };
    return { edits: [edit], changes: [[...script.step.path, 'run']] };
}
/** Puts lines in front of a script's line; a one-liner becomes a block. */
function insertLines(workflow, script, index, lines) {
    const at = script.lines[index];
    if (!at)
        abstain('The line of the script is not there.');
    if (!isBlockScalar(script.node)) {
        return rewritten(workflow, script, [...lines, at.text]);
    }
    if (script.node.type === 'BLOCK_FOLDED')
        abstain('The script is folded into one line.');
    const start = lineStart(workflow.text, at.start);
    const indent = workflow.text.slice(start, at.start);
    const newline = newlineOf(workflow.text);
    const text = lines.map((line) => indent + line + newline).join('');
    return { edits: [{ start, end: start, text }], changes: [[...script.step.path, 'run']] };
}
/** A script's text as its shell reads it, line ends as LF. */
const textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
/**
 * Replaces stretches of a script, counted in `textOf`. Each stays within a line; what is put in may hold several, which
 * get the indentation of the block. A line that is wholly replaced by nothing goes.
 */
function replaceInScript(workflow, script, replacements) {
    const filled = script.lines.filter(({ text }) => text.trim() !== '');
    if (script.node.type === 'BLOCK_FOLDED' && filled.length > 1) {
        (0,workflow_file_abstain/* abstain */.T_)('The script is folded into one line.');
    }
    const changes = [];
    let [start, placed] = [0, 0];
    for (const [index, { text }] of script.lines.entries()) {
        const inLine = replacements
            .map((each) => ({ start: each.start - start, end: each.end - start, text: each.text }))
            .filter((each) => each.start >= 0 && each.end <= text.length);
        if (inLine.length > 0) {
            const line = (0,apply_edits/* applyEdits */.c)(text, inLine) ?? (0,workflow_file_abstain/* abstain */.T_)('Two of its edits overlap.');
            changes.push(replaceLine(workflow, script, index, line === '' ? [] : line.split('\n')));
        }
        placed += inLine.length;
        start += text.length + 1;
    }
    if (placed < replacements.length)
        (0,workflow_file_abstain/* abstain */.T_)('A command of the script goes over several lines.');
    return (0,workflow_file_change/* together */.b)(...changes);
}
function replaceLine(workflow, script, index, lines) {
    const line = script.lines[index];
    if (!line)
        (0,workflow_file_abstain/* abstain */.T_)('The line of the script is not there.');
    const [first = '', ...rest] = lines;
    if (lines.length === 1) {
        return replaceInLine(workflow, script, index, { start: 0, end: line.text.length }, first);
    }
    if (!(0,find_nodes/* isBlockScalar */.a5)(script.node))
        return rewritten(workflow, script, [...lines]);
    const { text } = workflow;
    const from = (0,layout/* lineStart */.PT)(text, line.start);
    const indent = text.slice(from, line.start);
    const edit = lines.length
        ? {
            start: line.start,
            end: line.start + line.text.length,
            text: [first, ...rest.map((each) => indent + each)].join((0,layout/* newlineOf */.q3)(text))
        }
        : { start: from, end: (0,layout/* nextLine */.sE)(text, line.start), text: '' };
    return { edits: [edit], changes: [[...script.step.path, 'run']] };
}
/** The whole script anew, as a block; for one-liners. */
function rewritten(workflow, { node, step }, lines) {
    const run = (0,find_nodes/* entryOf */.Ms)(step.map, 'run');
    if (!run || step.map.flow)
        (0,workflow_file_abstain/* abstain */.T_)('The step stands in braces.');
    const [start, end] = node.range ?? [0, 0];
    const { text } = workflow;
    if (text.slice(end, (0,layout/* lineEnd */.kd)(text, end)).trim() !== '')
        (0,workflow_file_abstain/* abstain */.T_)('A comment follows the script.');
    const indent = ' '.repeat((0,layout/* columnOf */.uV)(text, startOfEntry(run)) + styleOf(workflow).indent);
    const newline = (0,layout/* newlineOf */.q3)(text);
    const block = ['|', ...lines.map((line) => indent + line)].join(newline);
    return { edits: [{ start, end, text: block }], changes: [[...step.path, 'run']] };
}
/** Whether a one-liner may stay as it is written. */
function staysReadable({ type }, value) {
    if (type === 'QUOTE_SINGLE')
        return !value.includes("'");
    if (type === 'QUOTE_DOUBLE')
        return !/["\\]/.test(value);
    return /^[\w./$~]/.test(value) && !/: |:$| #|\s$/.test(value) && !value.includes('\n');
}

// EXTERNAL MODULE: ./src/workflow-file/runner-of-job.ts
var runner_of_job = __webpack_require__(6072);
;// CONCATENATED MODULE: ./src/workflow-file/shell-of-step.ts


const shells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];
/**
 * The shell of a step: its own, the job's or the file's default, else the runner's (in a container `sh`, on Windows
 * `pwsh`). null where it is another one, an expression, or hangs on a runner that is not known.
 * `known` is the system where something else tells it: only Linux has apt-get.
 */
function shellOfStep(workflow, job, step, known = null) {
    const named = (0,find_nodes/* textAt */.$6)(step.map, 'shell') ?? defaultOf(job.map) ?? defaultOf(workflow.root);
    if (named !== null)
        return shellNamed(named);
    if ((0,find_nodes/* entryOf */.Ms)(job.map, 'container'))
        return 'sh';
    const system = known ?? (0,runner_of_job/* runnerOfStep */.MD)(job, step);
    if (system === null)
        return null;
    return system === 'windows' ? 'pwsh' : 'bash';
}
function defaultOf(map) {
    const defaults = (0,find_nodes/* mapAt */.SC)(map, 'defaults');
    const run = defaults && (0,find_nodes/* mapAt */.SC)(defaults, 'run');
    return run && (0,find_nodes/* textAt */.$6)(run, 'shell');
}
/** `bash -l {0}` is bash with other options. */
function shellNamed(named) {
    const [command] = named.trim().split(/\s+/);
    const name = command?.replace(/^.*\//, '').replace(/\.exe$/i, '');
    return shells.find((shell) => shell === name) ?? null;
}
/** A shell of the Bourne family. */
const isPosix = (shell) => shell === 'bash' || shell === 'sh';

;// CONCATENATED MODULE: ./src/fixers/installs/missing-name.ts
/** Words by which shells, runtimes and actions say that a command is not there; the first group is its name. */
const sayings = [
    /\bcommand not found: (\S+)/,
    /(?:^|[\s:])([^\s:"'`]{1,80}): command not found\b/,
    /sh: (?:line )?(?:\d+: )?([^\s:"'`]{1,80}): not found\s*$/,
    /'([^']{1,80})' is not recognized as an internal or external command\b/,
    /\bThe term '([^']{1,80})' is not recognized as (?:the|a) name of a cmdlet\b/,
    /\bUnable to locate executable file: ([\w./+-]+?)\.? Please verify\b/,
    /\bexec: "([^"]+)": executable file not found in\b/,
    /\bspawn ([\w./@+-]+) ENOENT\b/,
    /\benv: [`'‘]?([\w.+-]+)['’]?: No such file or directory\b/,
    /^make(?:\[\d+\])?: ([\w.+-]+): No such file or directory\b/,
    /\bcould not find executable (\S+)/i,
    /\bCommand "([\w.:-]+)" not found\b/,
    /\berror: no such (?:sub)?command: `([\w-]+)`/
];
/** The command that a log line calls missing, as a key for tables and files; null where the line names none. */
function missingCommandIn(line) {
    for (const saying of sayings) {
        const name = saying.exec(line)?.[1];
        if (name !== undefined)
            return name.replace(/\.(?:exe|cmd)$/i, '');
    }
    return null;
}
/** Whether a script holds a name as a word of its own, not as part of a path, an option or a longer name. */
function holdsWord(script, name) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(`(?:^|[\\s;&|($\`"'=@!])${escaped}(?=$|[\\s;&|)\`"'<>])`, 'm').test(script);
}

;// CONCATENATED MODULE: ./src/fixers/jobs/folders.ts


/** The folder in which a step's script runs, `''` for the root. Abstains where an expression says it. */
function folderOf(workflow, job, step) {
    return plainFolderOf(workflow, job, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The folder of the step is not plain.');
}
/** As `folderOf`; null where an expression says it, or it leads out of the workspace. */
function plainFolderOf(workflow, job, step) {
    const named = writtenFolder(workflow, job, step) ?? '';
    const folder = named.replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '');
    return /\$|\.\.|^\/|^[A-Za-z]:/.test(folder) ? null : folder;
}
/** As the step, the job's defaults or the file's write it; null where none does. */
function writtenFolder({ root }, job, step) {
    return (0,find_nodes/* textAt */.$6)(step.map, 'working-directory') ?? defaultFolder(job.map) ?? defaultFolder(root);
}
function defaultFolder(map) {
    const defaults = (0,find_nodes/* mapAt */.SC)(map, 'defaults');
    const run = defaults && (0,find_nodes/* mapAt */.SC)(defaults, 'run');
    return run && (0,find_nodes/* textAt */.$6)(run, 'working-directory');
}
/** A path in a folder, `''` being the root. */
const inFolder = (folder, name) => folder === '' ? name : `${folder}/${name}`;
/** `''` for a file at the root. */
const folderOfPath = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./src/fixers/installs/manifests.ts

/** Packages that a package.json names, of every kind; empty where it can't be read. */
function packagesIn(text) {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    try {
        const manifest = JSON.parse(text);
        return new Set(kinds.flatMap((kind) => Object.keys(manifest?.[kind] ?? {})));
    }
    catch {
        return new Set();
    }
}
/** The scripts of a package.json; empty where it can't be read. */
function packageScripts(text) {
    try {
        const manifest = JSON.parse(text);
        return Object.values(manifest?.scripts ?? {}).map(String);
    }
    catch {
        return [];
    }
}
/** Names in a file of requirements, as PyPI compares them. */
function requirementsIn(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return new Set(lines.flatMap((line) => {
        const name = /^([A-Za-z0-9][\w.-]*)(?:\s*\[|\s*[=<>!~;#@]|\s*$)/.exec(line)?.[1];
        return name === undefined ? [] : [normalised(name)];
    }));
}
/** PyPI takes no account of case, and `-`, `_` and `.` are one. */
const normalised = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** Files of requirements in a folder and at the root, the usual first. */
function requirementFiles(files, folder) {
    const isThem = /(?:^|\/)(?:[\w-]*requirements[\w-]*\.txt|requirements\/[\w-]+\.txt)$/;
    const near = [...files.keys()].filter((path) => {
        const place = folderOfPath(path).replace(/(?:^|\/)requirements$/, '');
        return isThem.test(path) && (place === folder || place === '');
    });
    return near.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)) || a.localeCompare(b));
}
const isUsual = (path) => /(?:^|\/)requirements\.txt$/.test(path);

// EXTERNAL MODULE: ./src/workflow-file/shell-commands.ts + 1 modules
var shell_commands = __webpack_require__(7544);
;// CONCATENATED MODULE: ./src/fixers/scripts/package-commands.ts

/** Calls of a tool, by its name, behind `sudo` or variables. */
function callsOf(script, tool) {
    return ((0,shell_commands/* shellCommandsOf */.I)(script) ?? []).flatMap((command) => {
        const { words } = command;
        const at = words.findIndex(({ text }) => !/^(?:sudo|-[A-Za-z]+|\w+=.*)$/s.test(text));
        const word = words[at];
        if (!word || !tool.test(word.text))
            return [];
        return [{ command, at, prefix: words[0]?.text === 'sudo' ? 'sudo ' : '' }];
    });
}
/** The words behind the tool's own. */
const argumentsOf = ({ command, at }) => command.words.slice(at + 1).map(({ text }) => text);

;// CONCATENATED MODULE: ./src/fixers/scripts/called-by.ts







/** What runs a file of the repository by its name alone. */
const runners = [
    { word: 'make', files: ['Makefile', 'makefile', 'GNUmakefile'] },
    { word: 'just', files: ['justfile', 'Justfile'] },
    { word: 'task', files: ['Taskfile.yml', 'Taskfile.yaml'] },
    { word: 'npm', files: ['package.json'] },
    { word: 'yarn', files: ['package.json'] },
    { word: 'pnpm', files: ['package.json'] },
    { word: 'tox', files: ['tox.ini'] }
];
/** Where commands run that the runner's own tools do not reach. */
const elsewhere = ['docker', 'podman', 'ssh', 'vagrant', 'wsl', 'earthly', 'nix', 'buildah', 'lxc'];
/** Files that the failing step's script calls, to see what they call in turn; empty where the folder is not known. */
function calledFiles({ workflow, job, step, files }) {
    const script = step && (0,find_nodes/* textAt */.$6)(step.map, 'run');
    if (!job || !step || script === null || script.length > 20_000)
        return [];
    const folder = plainFolderOf(workflow, job, step);
    if (folder === null)
        return [];
    const named = script.match(/[\w./-]+\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl)\b|\.\/[\w./-]+/g) ?? [];
    const known = runners.flatMap(({ word, files: names }) => (holdsWord(script, word) ? names : []));
    const paths = [...named, ...known].map((name) => inFolder(folder, name.replace(/^(?:\.\/)+/, '')));
    return [...new Set(paths)].filter((path) => files?.has(path));
}
/** The first word of a script that runs commands where the runner's own tools do not reach; null where none does. */
const runsElsewhere = (script, besides = '') => elsewhere.find((word) => word !== besides && holdsWord(script, word)) ?? null;
/** Whether the failing step calls a command: in its script, or in a file of the repository that the script calls. */
function callsCommand(problem, name) {
    const script = (problem.step && (0,find_nodes/* textAt */.$6)(problem.step.map, 'run')) ?? '';
    if (runsElsewhere(script, name) !== null)
        return false;
    if (isCalled(script, name))
        return true;
    return calledFiles(problem).some((path) => isCalledIn(path, problem.texts.get(path) ?? '', name));
}
/** As a command of a shell's script or a part of cargo's, not as an argument, in a text or in a comment. */
function isCalled(script, name) {
    const tool = new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:\\.exe|\\.cmd)?$`);
    const isSubcommand = callsOf(script, /^cargo$/).some((call) => argumentsOf(call).find((argument) => !argument.startsWith('+')) === name);
    return isSubcommand || callsOf(script, tool).length > 0;
}
function isCalledIn(path, text, name) {
    if (/\.(?:sh|bash)$/.test(path))
        return isCalled(text, name);
    if (baseOf(path) === 'package.json')
        return packageScripts(text).some((each) => isCalled(each, name));
    if (!/^(?:GNUm|M|m)akefile$|^[jJ]ustfile$/.test(baseOf(path)))
        return holdsWord(text, name);
    const recipes = text.split(/\r?\n/).filter((line) => /^\s/.test(line));
    return recipes.some((line) => isCalled(line.trim().replace(/^[@+-]+/, ''), name));
}

;// CONCATENATED MODULE: ./src/fixers/book/place.ts

/** The failing job; abstains where it is not known. */
function failingJob({ job }) {
    return job ?? (0,workflow_file_abstain/* abstain */.T_)('The failing job could not be told from the others in the file.');
}
/** The failing step with its job; abstains where it is not known. */
function failingStep(problem) {
    const job = failingJob(problem);
    const step = problem.step ?? (0,workflow_file_abstain/* abstain */.T_)(`The failing step of the job \`${job.id}\` is not known.`);
    return { job, step };
}

;// CONCATENATED MODULE: ./src/fixers/jobs/steps-before.ts

/** The steps of a job above one of them; all where it is not known. */
function stepsBefore(job, step) {
    return (0,find_nodes/* stepsOf */.B_)(job).filter(({ index }) => step === null || index < step.index);
}
/** The scripts of steps, without those of actions. */
function scriptsOf(steps) {
    return steps.flatMap(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? []);
}

;// CONCATENATED MODULE: ./src/fixers/add-apt-update.ts








/** Fetches the list of packages before packages are installed by it. */
const addAptUpdate = {
    id: 'add-apt-update',
    summary: 'Adds `apt-get update` before the first `apt-get install` of a job that has none.',
    disposition: 'safe',
    answers: ['apt-fetch-not-found', 'apt-archives-incomplete', 'apt-package-missing'],
    propose(problem) {
        const { workflow } = problem;
        const { job, step } = failingStep(problem);
        requireStale(problem, job);
        if (scriptsOf(stepsBefore(job, step)).some(updates)) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` updates the list of packages already.`);
        }
        return {
            disposition: 'safe',
            title: `Update the list of packages before the install in job \`${job.id}\``,
            reason: 'The list of packages on the runner is as old as its image, and mirrors drop packages that newer ones replace.',
            lookAt: [],
            ...updateBefore(workflow, job, step)
        };
    }
};
const updates = (script) => /\bapt(?:-get|itude)?\b[^\n;&|]*\supdate\b/.test(script);
/** An image of a container comes without a list; a runner has one, where an unknown name may be a wrong one. */
function requireStale({ failure }, job) {
    const isUnknown = failure.diagnosis.ruleId === 'apt-package-missing';
    if (isUnknown && !(0,find_nodes/* entryOf */.Ms)(job.map, 'container')) {
        (0,workflow_file_abstain/* abstain */.T_)('The package may have another name in this release of the system.');
    }
}
function updateBefore(workflow, job, step) {
    const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step has no script.');
    if (!isPosix(shellOfStep(workflow, job, step, 'linux'))) {
        (0,workflow_file_abstain/* abstain */.T_)('The script is not one for bash or sh.');
    }
    const text = textOf(script);
    if (runsElsewhere(text))
        (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
    const [call] = callsOf(text, /^(?:apt|apt-get)$/).filter((each) => argumentsOf(each).some((argument) => /^(?:install|upgrade|dist-upgrade)$/.test(argument)));
    if (!call)
        (0,workflow_file_abstain/* abstain */.T_)('The failing step calls no apt-get install by itself.');
    if (updates(text))
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` updates the list of packages already.`);
    return replaceInScript(workflow, script, [insertion(text, call, (0,find_nodes/* isBlockScalar */.a5)(script.node))]);
}
/** A line of its own where the install begins one, else in front of it in the same line. */
function insertion(text, { command, at, prefix }, isBlock) {
    const { start, words } = command;
    const update = `${prefix}${words[at]?.text ?? 'apt-get'} update`;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (before.trim() === '') {
        return { start, end: start, text: update + (isBlock ? `\n${before}` : ' && ') };
    }
    if (!/(?:&&|;)\s*$/.test(before))
        (0,workflow_file_abstain/* abstain */.T_)('The install is part of a condition.');
    return { start, end: start, text: `${update} && ` };
}

;// CONCATENATED MODULE: ./src/workflow-file/edit-scalar.ts





/** Replaces a scalar's value and keeps its quotes. Abstains for an alias, a block scalar, or one of several lines. */
function setScalar({ text }, node, value, path) {
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` is no plain value.`);
    if (node.tag !== undefined)
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` has a tag.`);
    const [start, end] = node.range;
    const old = text.slice(start, end);
    if ((0,find_nodes/* isBlockScalar */.a5)(node) || old.includes('\n')) {
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` is a text of several lines.`);
    }
    if (start === end)
        return { edits: [intoNothing(text, start, value, path)], changes: [path] };
    return { edits: [{ start, end, text: quotedAs(node, old, value) }], changes: [path] };
}
/** A key or a dash without a value gets one, a space to either side where it is needed. */
function intoNothing(text, at, value, path) {
    const [, space] = /[:-]( *)$/.exec(text.slice((0,layout/* lineStart */.PT)(text, at), at)) ?? [];
    if (space === undefined)
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` holds nothing that could be replaced.`);
    const [before, behind] = [space === '' ? ' ' : '', text[at] === '#' ? ' ' : ''];
    return { start: at, end: at, text: before + inlineScalar(value, true, 'flow') + behind };
}
function quotedAs({ type }, old, value) {
    const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
    if (!isQuoted)
        return inlineScalar(value, true, 'flow');
    const quote = old[0] ?? "'";
    const safe = String(value);
    if (quote === "'")
        return `'${safe.replaceAll("'", "''")}'`;
    return JSON.stringify(safe);
}
/**
 * Replaces one stretch of a scalar that stands in the source as it is read: no escapes, not folded. The stretch is
 * counted in the value.
 */
function replaceInScalar({ text }, node, { start, end }, replacement, path) {
    const [from, to] = node.range ?? [0, 0];
    const source = text.slice(from, to);
    const value = String(node.value);
    const offset = source.indexOf(value);
    if (offset === -1 || (0,find_nodes/* isBlockScalar */.a5)(node) || offset > 1) {
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` is written with escapes or over several lines.`);
    }
    const at = from + offset;
    return { edits: [{ start: at + start, end: at + end, text: replacement }], changes: [path] };
}

;// CONCATENATED MODULE: ./src/workflow-file/edit-map.ts






/** Sets a key of a map, be it there or not. A new one stands behind the key `after`, else behind the last. */
function setKey(workflow, { map, path }, key, value, after) {
    const entry = (0,find_nodes/* entryOf */.Ms)(map, key);
    if (!entry)
        return insertKey(workflow, { map, path }, key, value, after);
    const isPlain = typeof value !== 'object' || (0,dist/* isScalar */.jn)(value);
    if (!isPlain)
        return replaceValue(workflow, entry, key, value, [...path, key]);
    const plain = (0,dist/* isScalar */.jn)(value) ? value.value : value;
    return setScalar(workflow, entry.value, plain, [...path, key]);
}
/** Puts a new key into a map. Abstains where it is there already. */
function insertKey(workflow, { map, path }, key, value, after) {
    if ((0,find_nodes/* entryOf */.Ms)(map, key))
        (0,workflow_file_abstain/* abstain */.T_)(`The key \`${key}\` is there already.`);
    const changes = [[...path, key]];
    if (map.items.length === 0 || isFlow(map)) {
        return { edits: [intoFlow(workflow, map, key, value)], changes };
    }
    const entries = map.items;
    const anchor = (after === undefined ? null : (0,find_nodes/* entryOf */.Ms)(map, after)) ?? entries.at(-1);
    const column = (0,layout/* columnOf */.uV)(workflow.text, startOfEntry(entries[0]));
    const lines = entryLines(key, value, styleOf(workflow)).map(indentedBy(column));
    const end = (0,find_nodes/* endOfEntry */.j5)(workflow.text)(anchor);
    return { edits: [(0,layout/* linesAfter */.EU)(workflow.text, end, lines)], changes };
}
/**
 * Puts a new key in front of another one: behind its dash, or above its comments and as far apart as it stood.
 */
function insertKeyBefore(workflow, { map, path }, key, value, before) {
    const entry = (0,find_nodes/* entryOf */.Ms)(map, before);
    if (!entry || isFlow(map))
        (0,workflow_file_abstain/* abstain */.T_)(`There is no place for \`${key}\`.`);
    if ((0,find_nodes/* entryOf */.Ms)(map, key))
        (0,workflow_file_abstain/* abstain */.T_)(`The key \`${key}\` is there already.`);
    const { text } = workflow;
    const start = beginningOf(text, entry);
    const line = (0,layout/* lineStart */.PT)(text, start);
    const column = (0,layout/* columnOf */.uV)(text, start);
    const newline = (0,layout/* newlineOf */.q3)(text);
    const lines = entryLines(key, value, styleOf(workflow)).map(indentedBy(column));
    const changes = [[...path, key]];
    if (text.slice(line, start).includes('-')) {
        const added = lines
            .map((each) => each + newline)
            .join('')
            .trimStart();
        return { edits: [{ start, end: start, text: added + ' '.repeat(column) }], changes };
    }
    const at = aboveComments(text, line);
    const isApart = at > 0 && text.slice((0,layout/* lineStart */.PT)(text, at - 1), at).trim() === '';
    const added = [...lines, ...(isApart ? [''] : [])].map((each) => each + newline).join('');
    return { edits: [{ start: at, end: at, text: added }], changes };
}
/** Start of the first of the comment lines that stand right above a line; else of the line itself. */
function aboveComments(text, line) {
    let at = line;
    while (at > 0) {
        const above = (0,layout/* lineStart */.PT)(text, at - 1);
        if (!text.slice(above, at).trimStart().startsWith('#'))
            break;
        at = above;
    }
    return text.charCodeAt(at) === 0xfeff ? at + 1 : at;
}
/** Takes a key out, with all below it. The proof refuses that where a comment stands on it. */
function removeKey({ text }, { map, path }, key) {
    const entry = (0,find_nodes/* entryOf */.Ms)(map, key);
    if (!entry)
        (0,workflow_file_abstain/* abstain */.T_)(`There is no key \`${key}\`.`);
    if (map.items.length === 1)
        (0,workflow_file_abstain/* abstain */.T_)(`The key \`${key}\` is the only one of its map.`);
    const changes = [[...path, key]];
    if (isFlow(map))
        return { edits: [outOfFlow(text, map, entry)], changes };
    const start = beginningOf(text, entry);
    const line = (0,layout/* lineStart */.PT)(text, start);
    if (text.slice(line, start).trim() === '') {
        const end = (0,layout/* nextLine */.sE)(text, (0,find_nodes/* endOfEntry */.j5)(text)(entry));
        const open = end === text.length && !text.endsWith('\n');
        return { edits: [{ start: open ? (0,layout/* lineEnd */.kd)(text, line - 1) : line, end, text: '' }], changes };
    }
    const next = map.items[1];
    return { edits: [{ start, end: beginningOf(text, next), text: '' }], changes };
}
/** Offset of a key that has only dashes before it in its line. */
function beginningOf(text, entry) {
    const start = startOfEntry(entry);
    if (!/^\uFEFF?[ -]*$/.test(text.slice((0,layout/* lineStart */.PT)(text, start), start))) {
        (0,workflow_file_abstain/* abstain */.T_)('Something else stands before the key in its line.');
    }
    return start;
}
/** Out of `{a: 1, b: 2}`, with one comma. */
function outOfFlow(text, map, entry) {
    const entries = map.items;
    const index = entries.indexOf(entry);
    const next = entries[index + 1];
    if (next)
        return { start: startOfEntry(entry), end: startOfEntry(next), text: '' };
    const before = entries[index - 1];
    return { start: endOfFlowEntry(before, text), end: endOfFlowEntry(entry, text), text: '' };
}
/** A key without a value gets one of several lines below it; a map in braces is left alone. */
function replaceValue(workflow, entry, key, value, path) {
    const isEmpty = entry.value === null || ((0,dist/* isScalar */.jn)(entry.value) && entry.value.value === null);
    if (!isEmpty)
        (0,workflow_file_abstain/* abstain */.T_)(`\`${path.join('.')}\` holds something else already.`);
    const column = (0,layout/* columnOf */.uV)(workflow.text, startOfEntry(entry));
    const [, ...lines] = entryLines(key, value, styleOf(workflow)).map(indentedBy(column));
    return { edits: [(0,layout/* linesAfter */.EU)(workflow.text, entry.key.range?.[1] ?? 0, lines)], changes: [path] };
}
/** Into `{a: 1}`, behind the last entry. */
function intoFlow({ text }, map, key, value) {
    if (!isFlow(map))
        (0,workflow_file_abstain/* abstain */.T_)(`There is no place for \`${key}\`.`);
    const last = map.items.at(-1);
    const source = inlineScalar({ [key]: value }, true, 'block').replace(/^\{\s*|\s*\}$/g, '');
    const at = last ? endOfFlowEntry(last, text) : (map.range?.[0] ?? 0) + 1;
    return { start: at, end: at, text: last ? `, ${source}` : source };
}
function endOfFlowEntry(entry, text) {
    const end = (0,find_nodes/* endOfEntry */.j5)(text)(entry);
    return entry.value === null && text[end] === ':' ? end + 1 : end;
}
const indentedBy = (column) => (line) => line === '' ? '' : ' '.repeat(column) + line;
/** The map below a key, made where it is not: `inner` goes into it. */
function setInMap(workflow, outer, key, inner, after) {
    const value = (0,find_nodes/* entryOf */.Ms)(outer.map, key)?.value ?? null;
    if (!(0,dist/* isMap */.jh)(value))
        return setKey(workflow, outer, key, inner, after);
    const path = [...outer.path, key];
    const changes = Object.entries(inner).map(([name, each]) => setKey(workflow, { map: value, path }, name, each));
    return {
        edits: changes.flatMap(({ edits }) => edits),
        changes: changes.flatMap(({ changes: paths }) => paths)
    };
}

;// CONCATENATED MODULE: ./src/fixers/tables/node-locks.ts
/** Names of the lock files that each package manager writes; actions/setup-node caches by the same. */
const nodeLocks = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    yarn: ['yarn.lock'],
    pnpm: ['pnpm-lock.yaml']
};
const nodeManagers = Object.keys(nodeLocks);

;// CONCATENATED MODULE: ./src/fixers/tables/caches.ts

/** Source: the `cache` input in https://github.com/actions/setup-node and https://github.com/actions/setup-python */
const packageCaches = [
    {
        action: /^actions\/setup-node@/,
        value: 'npm',
        locks: nodeLocks.npm,
        tool: /^npm$/,
        rules: ['npm-network-failure', 'npm-registry-unavailable', 'npm-server-error', 'npm-rate-limit']
    },
    {
        action: /^actions\/setup-node@/,
        value: 'yarn',
        locks: nodeLocks.yarn,
        tool: /^yarn$/,
        rules: ['yarn-network-failure']
    },
    {
        action: /^actions\/setup-node@/,
        value: 'pnpm',
        locks: nodeLocks.pnpm,
        needs: /^pnpm\/action-setup@/,
        tool: /^pnpm$/,
        rules: ['pnpm-network-failure', 'pnpm-registry-unavailable', 'pnpm-fetch-broken']
    },
    {
        action: /^actions\/setup-python@/,
        value: 'pip',
        locks: ['requirements.txt', 'pyproject.toml'],
        tool: /^pip3?$/,
        rules: [
            'pip-network-failure',
            'pip-connection-broken',
            'pip-server-error',
            'python-retries-exhausted'
        ]
    }
];

;// CONCATENATED MODULE: ./src/fixers/add-cache.ts







/** Fewer than that, running the job again is cheaper than a change. */
const recurs = 3;
const publishes = /\bpublish\b|\btwine upload\b|\bsemantic-release\b|\bid-token: *write\b|\bregistry-url\b/i;
/** Keeps packages between runs, where fetching them keeps failing. */
const addCache = {
    id: 'add-cache',
    summary: 'Sets the `cache` input of setup-node or setup-python where a lock file is there and downloads failed three times or more.',
    disposition: 'review',
    answers: [...new Set(packageCaches.flatMap(({ rules }) => rules))],
    propose(problem) {
        const { workflow, history } = problem;
        const { job, step } = failingStep(problem);
        if (history.occurrences < recurs)
            (0,workflow_file_abstain/* abstain */.T_)(`The failure was seen fewer than ${recurs} times.`);
        const [start, , end] = job.map.range ?? [0, 0, 0];
        if (publishes.test(workflow.text.slice(start, end))) {
            (0,workflow_file_abstain/* abstain */.T_)('The job publishes, and what it ships should come from no cache that others can write.');
        }
        const { cache, setup } = theCache(problem, job, step);
        return {
            disposition: 'review',
            title: `Cache ${cache.value}'s packages in job \`${job.id}\``,
            reason: `Fetching the packages failed ${history.occurrences} times by the network; the setup action can keep them between runs.`,
            lookAt: [
                'Whether the job deploys: a cache that other jobs of the branch can write is best left out there.'
            ],
            ...setInMap(workflow, setup, 'with', { cache: cache.value }, 'uses')
        };
    }
};
function theCache({ failure, files }, job, step) {
    const [script = ''] = scriptsOf([step]);
    const [cache] = packageCaches.filter(({ rules, tool }) => rules.includes(failure.diagnosis.ruleId) && callsOf(script, tool).length > 0);
    if (!cache)
        (0,workflow_file_abstain/* abstain */.T_)('The failing step does not call the package manager by itself.');
    if (!cache.locks.some((lock) => files?.has(lock)))
        (0,workflow_file_abstain/* abstain */.T_)('No lock file is known at the root.');
    const above = stepsBefore(job, step);
    const usesOf = ({ map }) => (0,find_nodes/* textAt */.$6)(map, 'uses') ?? '';
    const [setup, second] = above.filter((each) => cache.action.test(usesOf(each)));
    if (!setup || second)
        (0,workflow_file_abstain/* abstain */.T_)('There is no single setup step before the failing one.');
    const inputs = (0,find_nodes/* mapAt */.SC)(setup.map, 'with');
    const isSet = inputs && ((0,find_nodes/* entryOf */.Ms)(inputs, 'cache') ?? (0,find_nodes/* entryOf */.Ms)(inputs, 'package-manager-cache'));
    if (isSet)
        (0,workflow_file_abstain/* abstain */.T_)('The setup step says already whether it caches.');
    if (above.some((each) => /^actions\/cache(?:\/|@)/.test(usesOf(each)))) {
        (0,workflow_file_abstain/* abstain */.T_)('The job has a cache of its own.');
    }
    const { needs } = cache;
    const isReady = !needs || above.some((each) => each.index < setup.index && needs.test(usesOf(each)));
    if (!isReady)
        (0,workflow_file_abstain/* abstain */.T_)('The package manager is installed after the setup step.');
    return { cache, setup };
}

;// CONCATENATED MODULE: ./src/workflow-file/edit-steps.ts






/** Puts steps in front of the step at an index, or behind the last one; the comments above a step stay with it. */
function insertSteps(workflow, job, index, steps) {
    const written = (0,find_nodes/* entryOf */.Ms)(job.map, 'steps')?.value;
    if ((0,dist/* isSeq */.oP)(written) && isFlow(written))
        return insertInBrackets(job, written, index, steps);
    const list = stepList(job);
    const { text } = workflow;
    const column = (0,layout/* columnOf */.uV)(text, dashOf(list, text));
    const gap = isSpaced(workflow, list) ? [''] : [];
    const blocks = steps.map((step) => stepLines(workflow, list, step).map(indentedBy(column)));
    const end = index === 0 ? endOfKey(job) : endOfStep(workflow, list, index - 1);
    const lines = blocks.flatMap((block) => (index === 0 ? [...block, ...gap] : [...gap, ...block]));
    return { edits: [(0,layout/* linesAfter */.EU)(text, end, lines)], changes: [[...job.path, 'steps', index]] };
}
/** In front of a step of `steps: [{…}, {…}]`. */
function insertInBrackets(job, list, index, steps) {
    const at = list.items[index]?.range?.[0];
    const values = steps.flatMap((step) => Object.values(step));
    const isPlain = values.every((value) => /^[\w./@-][\w./@ -]*$/.test(String(value)));
    if (at === undefined || !isPlain || (0,find_nodes/* stepsOf */.B_)(job).length !== list.items.length) {
        (0,workflow_file_abstain/* abstain */.T_)(`The steps of the job \`${job.id}\` stand in brackets.`);
    }
    const maps = steps.map((step) => {
        const entries = Object.entries(step).map(([key, value]) => `${key}: ${String(value)}`);
        return `{${entries.join(', ')}}, `;
    });
    return {
        edits: [{ start: at, end: at, text: maps.join('') }],
        changes: [[...job.path, 'steps', index]]
    };
}
/** Moves a step in front of another one above it, its comments with it. */
function moveStepUp(workflow, job, from, to) {
    const list = stepList(job);
    const { text } = workflow;
    const newline = (0,layout/* newlineOf */.q3)(text);
    const start = (0,layout/* nextLine */.sE)(text, endOfStep(workflow, list, from - 1));
    const end = (0,layout/* nextLine */.sE)(text, endOfStep(workflow, list, from));
    const block = text.slice(start, end);
    const at = to === 0 ? (0,layout/* nextLine */.sE)(text, endOfKey(job)) : (0,layout/* nextLine */.sE)(text, endOfStep(workflow, list, to - 1));
    const closed = block.endsWith('\n') ? block : block + newline;
    const moved = to === 0 ? closed.replace(/^(?:[ \t]*\r?\n)+/, '') : closed;
    const isLast = end === text.length && !text.endsWith('\n');
    const gap = to === 0 && moved !== closed ? newline : '';
    const cut = isLast ? (0,layout/* lineEnd */.kd)(text, endOfStep(workflow, list, from - 1)) : start;
    const edits = [
        { start: at, end: at, text: moved + gap },
        { start: cut, end, text: '' }
    ];
    const changes = Array.from({ length: from - to + 1 }, (_, offset) => [
        ...job.path,
        'steps',
        to + offset
    ]);
    return { edits, changes };
}
function stepList(job) {
    const list = (0,find_nodes/* entryOf */.Ms)(job.map, 'steps')?.value;
    if (!(0,dist/* isSeq */.oP)(list))
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` has no list of steps of its own.`);
    if (isFlow(list))
        (0,workflow_file_abstain/* abstain */.T_)(`The steps of the job \`${job.id}\` stand in brackets.`);
    if ((0,find_nodes/* stepsOf */.B_)(job).length !== list.items.length) {
        (0,workflow_file_abstain/* abstain */.T_)(`A step of the job \`${job.id}\` is no map of keys.`);
    }
    return list;
}
function endOfKey(job) {
    return (0,find_nodes/* entryOf */.Ms)(job.map, 'steps')?.key.range?.[1] ?? 0;
}
function endOfStep({ text }, list, index) {
    return (0,find_nodes/* endOf */.pJ)(list.items[index], text);
}
/** True where most steps stand apart from the one above by a blank line. */
function isSpaced(workflow, list) {
    const { text } = workflow;
    const apart = list.items.slice(1).filter((_, index) => {
        const line = (0,layout/* nextLine */.sE)(text, endOfStep(workflow, list, index));
        return text.slice(line, (0,layout/* lineEnd */.kd)(text, line)).trim() === '';
    });
    return apart.length * 2 > list.items.length - 1;
}
function stepLines(workflow, list, step) {
    const { text } = workflow;
    const dash = dashOf(list, text);
    const first = list.items[0].range?.[0] ?? dash + 2;
    const width = (0,layout/* lineStart */.PT)(text, first) === (0,layout/* lineStart */.PT)(text, dash) ? first - dash : 2;
    return rendered(step, styleOf(workflow)).map((line, index) => index === 0 ? `-${' '.repeat(width - 1)}${line}` : indentedBy(width)(line));
}

// EXTERNAL MODULE: ./src/fixers/tables/releases.ts
var releases = __webpack_require__(6621);
// EXTERNAL MODULE: ./src/workflow-file/comments.ts
var comments = __webpack_require__(4802);
// EXTERNAL MODULE: ./src/fixers/tables/refused-versions.ts
var refused_versions = __webpack_require__(2761);
;// CONCATENATED MODULE: ./src/fixers/actions/uses-lines.ts






/** Every `owner/name@ref` of the file's steps, in order. */
function usesLines(workflow) {
    return (0,find_nodes/* jobsOf */.aG)(workflow).flatMap((job) => (0,find_nodes/* stepsOf */.B_)(job).flatMap((step) => {
        const line = usesLine(workflow, job, step);
        return line ? [line] : [];
    }));
}
function usesLine(workflow, job, step) {
    const node = (0,find_nodes/* scalarAt */.C_)(step.map, 'uses');
    const parts = /^([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)@(\S+)$/.exec((0,find_nodes/* textAt */.$6)(step.map, 'uses') ?? '');
    const [, action = '', , ref = ''] = parts ?? [];
    if (!node || !parts)
        return null;
    const path = [...step.path, 'uses'];
    const comment = isSha(ref) ? commentBeside(workflow, node) : null;
    return { job, step, node, path, action: action.toLowerCase(), ref, comment };
}
const isSha = (ref) => /^[0-9a-f]{40}$/.test(ref);
function commentBeside({ text }, node) {
    const end = node.range?.[1] ?? 0;
    const rest = text.slice(end, (0,layout/* lineEnd */.kd)(text, end));
    const start = end + (rest.length - rest.trimStart().length);
    const [, before = '', release] = comments/* releaseInComment */.ud.exec(rest.trimStart()) ?? [];
    return release === undefined ? null : { release, start: start + before.length };
}
/** The version that a line asks for, by its tag or the comment beside its SHA: `[3]`, `[3, 1, 2]`; null for others. */
function versionOf({ ref, comment }) {
    return (0,refused_versions/* versionOfTag */.mx)(comment?.release ?? ref);
}
/**
 * Another release in the line's own style: a moving tag, a full one, or a SHA, with the release in the comment
 * beside it. Abstains where the commit is not known.
 */
function setRelease(workflow, line, release) {
    const { node, ref, path, comment } = line;
    const value = String(node.value);
    const stretch = { start: value.length - ref.length, end: value.length };
    const change = replaceInScalar(workflow, node, stretch, refInStyle(line, release), path);
    if (!comment)
        return change;
    const { start, release: old } = comment;
    const named = old.includes('.') ? fullOf(release) : release.major;
    const text = old.startsWith('v') ? named : named.replace(/^v/, '');
    return { ...change, edits: [...change.edits, { start, end: start + old.length, text }] };
}
/** What the ref becomes, for the title too. */
function refInStyle({ ref, action }, release) {
    if (isSha(ref)) {
        const unknown = `The file pins \`${action}\` by commit, and that of ${release.major} is not known.`;
        return release.pin?.sha ?? (0,workflow_file_abstain/* abstain */.T_)(unknown);
    }
    return ref.includes('.') ? fullOf(release) : release.major;
}
/** The full tag where it is known, else the moving one. */
const fullOf = ({ major, pin }) => pin?.full ?? major;

;// CONCATENATED MODULE: ./src/fixers/actions/action-ref.ts





/** Every step of the file that uses an action, whatever the ref. */
function usesOf(workflow, action) {
    return (0,find_nodes/* jobsOf */.aG)(workflow)
        .flatMap(find_nodes/* stepsOf */.B_)
        .filter((step) => isUseOf(step, action));
}
/** Whether a step uses an action, whatever the ref. */
function isUseOf(step, action) {
    const uses = (0,find_nodes/* textAt */.$6)(step.map, 'uses')?.toLowerCase() ?? '';
    return uses.startsWith(`${action.toLowerCase()}@`);
}
/**
 * `owner/name@ref` in the way of the file: as most of its lines name the action, comment and all, else by commit where
 * it pins its actions so, else by tag. Abstains where it pins by commit and no commit of the action is known.
 */
function actionRef(workflow, action) {
    const usual = usualUse(workflow, action);
    if (usual)
        return refOf(String(usual.value), usual.comment ?? null);
    const { major, pin } = releases/* releases */.D[action];
    if (!pinsByCommit(workflow))
        return refOf(`${action}@${major}`, null);
    if (!pin)
        (0,workflow_file_abstain/* abstain */.T_)(`This file pins actions by commit, and no commit of ${action} is known.`);
    return refOf(`${action}@${pin.sha}`, ` ${pin.full}`);
}
function usualUse(workflow, action) {
    const nodes = usesOf(workflow, action).flatMap(({ map }) => (0,find_nodes/* scalarAt */.C_)(map, 'uses') ?? []);
    const countOf = ({ value }) => nodes.filter((node) => node.value === value).length;
    const [usual = null] = nodes.toSorted((a, b) => countOf(b) - countOf(a));
    return usual;
}
/** A comment that runs over lines is of what follows. */
function refOf(text, comment) {
    const scalar = new dist/* Scalar */.X5(text);
    if (comment !== null)
        scalar.comment = comment.split('\n')[0] ?? '';
    return scalar;
}
function pinsByCommit(workflow) {
    const refs = (0,find_nodes/* jobsOf */.aG)(workflow)
        .flatMap(find_nodes/* stepsOf */.B_)
        .flatMap((step) => /^[\w.-]+\/[^@]+@(.+)$/.exec((0,find_nodes/* textAt */.$6)(step.map, 'uses') ?? '')?.[1] ?? []);
    return refs.filter(isSha).length * 2 > refs.length;
}

;// CONCATENATED MODULE: ./src/fixers/scripts/followed-commands.ts



/** The commands of a step's script, with `cd` and `pushd` followed. */
function followedCommands(workflow, job, step) {
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    const first = writtenFolder(workflow, job, step) ?? '.';
    let folder = isLiteral(first) ? first : null;
    return ((0,shell_commands/* shellCommandsOf */.I)(script) ?? []).map((command) => {
        const followed = { command, folder };
        folder = nextFolder(folder, command);
        return followed;
    });
}
/** A path without quotes, variables or expressions. */
const isLiteral = (text) => /^[\w./@+-]+$/.test(text);
function nextFolder(folder, { words: [first, second] }) {
    if (!first || !/^(?:cd|pushd|popd)$/.test(first.text))
        return folder;
    if (folder === null || first.text === 'popd' || !second || !isLiteral(second.text))
        return null;
    return joinedPath(folder, second.text);
}
/** `a/./b/../c` as `a/c`; what leads out of the workspace keeps its `..`. */
function joinedPath(folder, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && (part !== '' || parts.length === 0))
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/fixers/scripts/called-paths.ts

const before = /^(?:sudo|env|exec|time|command|nohup|xvfb-run|\w+=.*)$/s;
const interpreters = /^(?:bash|sh|dash|ksh|zsh|node|python[\d.]*|ruby|perl|php|pwsh|source|\.)$/;
/** The files that a step's script runs, by itself or by an interpreter, where its folder can be followed. */
function calledPaths(workflow, job, step) {
    const found = followedCommands(workflow, job, step).flatMap(({ command, folder }) => {
        const called = calledBy(command);
        if (!called || folder === null)
            return [];
        const { isFromRoot, ...rest } = called;
        return [{ ...rest, path: joinedPath(isFromRoot ? '.' : folder, rest.word) }];
    });
    return found.filter(({ path }) => !path.startsWith('..') && !path.startsWith('/'));
}
/** The workspace itself, in front of a path. */
const workspacePrefix = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\})\//;
function calledBy({ words }) {
    const rest = words.slice(Math.max(words.findIndex(({ text }) => !before.test(text)), 0));
    const [first, second] = rest;
    if (!first)
        return null;
    const isInterpreter = interpreters.test(first.text);
    const word = isInterpreter ? second : first;
    const written = (word?.text ?? '').replace(/^"(.*)"$/, '$1');
    const text = written.replace(workspacePrefix, '');
    if (!word || !isLiteral(text) || text.startsWith('-'))
        return null;
    if (!isInterpreter && !written.includes('/'))
        return null;
    return {
        ...{ word: text, start: word.start },
        ...{ isCommand: !isInterpreter, isFromRoot: text !== written }
    };
}

;// CONCATENATED MODULE: ./src/fixers/installs/missing-module.ts
/** Words by which Node and Python name a module that they do not find. */
const missing_module_sayings = [
    /\bCannot find (?:module|package) '([^']+)'/,
    /\bNo module named '?([\w.]+)/
];
/**
 * The package of the module that a log line calls missing, as a key for tables and manifests: `@scope/name` of
 * `@scope/name/part`, of Python the dotted name. null for a path, and where the line names none.
 */
function missingModuleIn(line) {
    for (const saying of missing_module_sayings) {
        const name = saying.exec(line)?.[1];
        if (name !== undefined)
            return packageOf(name);
    }
    return null;
}
function packageOf(name) {
    if (/^[./]|^[A-Za-z]:|^node:/.test(name))
        return null;
    return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./src/fixers/tables/project-commands.ts
const packageJson = /^package\.json$/;
/** Commands that stop in an empty workspace, by what they look for there. */
const projectCommands = [
    { rules: ['make-target-missing'], tool: /^g?make$/, file: /^(?:GNUm|M|m)akefile$/ },
    {
        rules: ['npm-manifest-missing', 'npm-script-missing', 'npm-lockfile-missing'],
        tool: /^np[mx]$/,
        file: packageJson
    },
    { rules: ['project-file-missing'], tool: /^yarn(?:pkg)?$/, file: packageJson },
    {
        rules: ['pnpm-manifest-missing', 'pnpm-lockfile-missing', 'pnpm-script-missing'],
        tool: /^pnpm$/,
        file: packageJson
    },
    {
        rules: ['python-script-missing'],
        tool: /^(?:pip|python)[\d.]*$/,
        file: /^(?:setup\.py|pyproject\.toml)$/
    },
    {
        rules: ['pytest-nothing-collected'],
        tool: /^(?:py\.?test|python[\d.]*)$/,
        file: /^test_.*\.py$|_test\.py$/,
        isDeep: true
    },
    {
        rules: ['tox-configuration-missing'],
        tool: /^(?:tox|python[\d.]*)$/,
        file: /^(?:tox\.ini|pyproject\.toml|setup\.cfg)$/
    },
    { rules: ['project-file-missing'], tool: /^poetry$/, file: /^pyproject\.toml$/ },
    { rules: ['go-main-module-missing'], tool: /^go$/, file: /^go\.mod$/ },
    { rules: ['rust-cargo-manifest-missing'], tool: /^cargo$/, file: /^Cargo\.toml$/ },
    { rules: ['dockerfile-missing'], tool: /^docker$/, file: /^Dockerfile$/ },
    {
        rules: ['project-file-missing'],
        tool: /^docker(?:-compose)?$/,
        file: /^(?:docker-)?compose\.ya?ml$/
    },
    {
        rules: ['cmake-generator-or-source-missing'],
        tool: /^cmake$/,
        file: /^CMakeLists\.txt$/
    },
    { rules: ['maven-pom-missing'], tool: /^mvn$/, file: /^pom\.xml$/ },
    { rules: ['project-file-missing'], tool: /^bundle$/, file: /^Gemfile$/ },
    { rules: ['project-file-missing', 'just-recipe-missing'], tool: /^rake$/, file: /^Rakefile$/ },
    { rules: ['project-file-missing'], tool: /^composer$/, file: /^composer\.json$/ },
    { rules: ['just-recipe-missing'], tool: /^just$/, file: /^[jJ]ustfile$/ },
    { rules: ['just-recipe-missing'], tool: /^task$/, file: /^Taskfile\.ya?ml$/ },
    { rules: ['project-file-missing'], tool: /^(?:dart|flutter)$/, file: /^pubspec\.yaml$/ },
    { rules: ['project-file-missing'], tool: /^mix$/, file: /^mix\.exs$/ },
    { rules: ['msbuild-project-missing'], tool: /^dotnet$/, file: /\.(?:sln|slnx|[cfv][sb]proj)$/ }
];
/** Rules whose line names a file or folder that a command was given. */
const namedPathRules = [
    'compiler-input-missing',
    'docker-context-missing',
    'dockerfile-missing',
    'java-file-missing',
    'kubernetes-manifest-missing',
    'make-target-missing',
    'named-file-missing',
    'node-entry-missing',
    'node-file-missing',
    'node-module-missing',
    'jq-input-invalid',
    'npm-manifest-missing',
    'pip-requirements-missing',
    'project-file-missing',
    'pytest-path-missing',
    'python-file-missing',
    'python-script-missing',
    'input-file-unopened',
    'shell-directory-missing',
    'shell-file-missing',
    'tar-member-missing'
];
/** Rules whose line names a module that may be a part of the repository. */
const moduleRules = ['python-module-missing'];
/** Rules of the actions that set a tool up by a file of the repository. */
const setupFileRules = {
    'lockfile-for-cache-missing': /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/,
    'python-requirements-for-cache-missing': /^(?:requirements\.txt|pyproject\.toml)$/
};
/** All rules that an empty workspace may be the reason of. */
const repositoryFileRules = [
    ...projectCommands.flatMap(({ rules }) => rules),
    ...namedPathRules,
    ...moduleRules,
    ...Object.keys(setupFileRules)
];

;// CONCATENATED MODULE: ./src/fixers/scripts/used-files.ts







/**
 * Whether what the log calls missing is in the repository, at the place where the failing step's script looks for it:
 * a path that the script names, what its command reads in its folder, or a module.
 */
function usesRepository(problem, job, step) {
    const { files, failure } = problem;
    if (!files)
        return false;
    const { ruleId, evidence } = failure.diagnosis;
    const line = evidence.map(({ text }) => text).join('\n');
    const places = placesOf(problem, job, step);
    return ((namedPathRules.includes(ruleId) && namesPath(files, places, ruleId, line)) ||
        projectCommands.some((each) => each.rules.includes(ruleId) && places.some((place) => readsFile(files, place, each))) ||
        (moduleRules.includes(ruleId) && holdsModule(files, places, line)));
}
/** A script for something else than a shell is one place. */
function placesOf({ workflow }, job, step) {
    if (isPosix(shellOfStep(workflow, job, step))) {
        return followedCommands(workflow, job, step).flatMap(({ command, folder }) => folder === null ? [] : [{ folder, words: command.words.map(({ text }) => text) }]);
    }
    const folder = plainFolderOf(workflow, job, step);
    const words = [(0,find_nodes/* textAt */.$6)(step.map, 'run') ?? ''];
    return folder === null ? [] : [{ folder: folder || '.', words }];
}
/** Rules whose line comes from a program's own file access; a program's text may quote any other. */
const inlineRules = new Set([
    'python-file-missing',
    'node-file-missing',
    'node-module-missing'
]);
function namesPath(files, places, ruleId, line) {
    return places.some(({ folder, words }) => (/^(?:echo|printf)$/.test(words[0] ?? '') ? [] : words)
        .filter((word) => inlineRules.has(ruleId) || !/\s/.test(word.replace(/\$\{\{.*?\}\}/g, '')))
        .flatMap((word) => pathsIn(word, line))
        .some((path) => {
        const from = joinedPath(folder, path);
        // Any target may be called as a file or folder is; only a makefile is one that make was given.
        if (ruleId === 'make-target-missing' && !/\.mk$|makefile/i.test(path))
            return false;
        return isIn(files, from) && isNamed(line, path);
    }));
}
/** The paths that a word holds; those that the line names, where the word has a variable in it. */
function pathsIn(word, line) {
    const plain = word.replace(/^["']/, '').replace(workspacePrefix, '');
    if (/\$/.test(plain)) {
        const parts = plain.replace(/["']/g, '').split(/\$\{\{.*?\}\}|\$\w+|\$\{\w+\}/);
        const shape = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\w.-]+');
        if (parts.join('').replace(/[./]/g, '') === '')
            return [];
        return line.split(/[\s'"`:(),]+/).filter((each) => new RegExp(`^${shape}$`).test(each));
    }
    return [...plain.matchAll(/[\w.@+-][\w./@+-]*/g)].map(([path]) => path);
}
/** A file, or a folder of one. */
function isIn(files, path) {
    if (path === '' || path.startsWith('..'))
        return false;
    const folder = `${path.replace(/\/+$/, '')}/`;
    return files.has(path) || [...files.keys()].some((each) => each.startsWith(folder));
}
/** As a whole path, or as the end of one. */
function isNamed(line, path) {
    const name = path.replace(/^(?:\.\/)+|\/+$/g, '');
    const bounds = /^$|[\s'"`:()/,[\]]/;
    for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
        if (bounds.test(line.charAt(at - 1)) && bounds.test(line.charAt(at + name.length)))
            return true;
    }
    return false;
}
const folderOption = /^(?:-C|-S|--prefix|--cwd|--dir|--directory|--project-directory)$/;
function readsFile(files, { folder, words }, { tool, file, isDeep }) {
    const at = words.findIndex((word) => !/^(?:sudo|env|time|exec|\w+=.*)$/s.test(word));
    if (!tool.test(words[at] ?? ''))
        return false;
    const given = words[words.findIndex((word) => folderOption.test(word)) + 1];
    const hasOption = words.some((word) => folderOption.test(word));
    const own = hasOption && given !== undefined && isLiteral(given) ? joinedPath(folder, given) : null;
    const from = own ?? joinedPath(folder, '.');
    return [...files.keys()].some((path) => {
        if (!file.test(baseOf(path)))
            return false;
        return isDeep ? from === '' || path.startsWith(`${from}/`) : folderOfPath(path) === from;
    });
}
function holdsModule(files, places, line) {
    const [name = ''] = (missingModuleIn(line) ?? '').split('.');
    if (!/^\w+$/.test(name))
        return false;
    return places.some(({ folder, words }) => {
        if (!words.some((word) => new RegExp(`\\b${name}\\b`).test(word)))
            return false;
        const path = joinedPath(folder, name);
        return files.has(`${path}.py`) || isIn(files, path);
    });
}

;// CONCATENATED MODULE: ./src/fixers/tables/checkout-failures.ts
/** Rules that tell of a commit or tag which a shallow clone does not hold. */
const historyRules = [
    'git-history-missing',
    'git-object-missing',
    'git-pathspec-missing',
    'git-no-merge-base',
    'git-no-tags',
    'git-unrelated-histories'
];
/** Rules that tell of the pointer of Git LFS in a file's place. */
const lfsRules = ['git-lfs-pointer-read'];
/** Rules whose line names a program or script that is not there. */
const missingScriptRules = [
    'node-entry-missing',
    'python-script-missing',
    'script-path-missing',
    'shell-file-missing',
    'shell-target-missing'
];
/** Rules whose line names a file or folder that is not there. */
const missingFileRules = [
    ...missingScriptRules,
    'c-header-missing',
    'cargo-manifest-invalid',
    'cmake-error',
    'cmake-source-missing',
    'compiler-input-missing',
    'make-target-missing',
    'project-file-missing',
    'python-file-missing',
    'shell-directory-missing',
    'working-directory-missing'
];

;// CONCATENATED MODULE: ./src/fixers/add-checkout.ts












/** Puts a checkout into a job that uses the repository without one. */
const addCheckout = {
    id: 'add-checkout',
    summary: 'Adds `actions/checkout` to a job that uses an action, a file or the history of its repository without one.',
    disposition: 'safe or review',
    answers: [
        'action-file-missing',
        'git-repository-absent',
        'working-directory-missing',
        ...new Set([...missingScriptRules, ...repositoryFileRules])
    ],
    propose(problem) {
        const { workflow } = problem;
        const job = failingJob(problem);
        requireNone(job, problem.step);
        const { used, disposition } = usedOfRepository(problem, job);
        const index = placeOf(job);
        const uses = actionRef(workflow, 'actions/checkout');
        return {
            disposition,
            title: `Check the repository out in job \`${job.id}\``,
            reason: `${used}, and nothing puts the repository into the workspace before it.`,
            lookAt: lookAt(workflow, job),
            ...insertSteps(workflow, job, index, [{ uses }])
        };
    }
};
/** Any step above that may fill the workspace in its own way speaks against another checkout. */
function requireNone(job, step) {
    const steps = stepsBefore(job, step);
    const isChecked = [...steps, ...(step ? [step] : [])].some(({ map }) => /checkout/i.test((0,find_nodes/* textAt */.$6)(map, 'uses') ?? ''));
    if (isChecked)
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` has a checkout already.`);
    if (scriptsOf(steps).some((script) => /\bgit\s+(?:clone|init)\b|\bgh\s+repo\s+clone\b/.test(script))) {
        (0,workflow_file_abstain/* abstain */.T_)(`A script of the job \`${job.id}\` fetches a repository itself.`);
    }
}
function usedOfRepository(problem, job) {
    const { ruleId } = problem.failure.diagnosis;
    const safe = (used) => ({ used, disposition: 'safe' });
    if (ruleId === 'action-file-missing')
        return safe(localAction(problem, job));
    if (ruleId === 'git-repository-absent')
        return safe(gitItself(problem));
    const { step } = failingStep(problem);
    const { files } = problem;
    if (!files)
        (0,workflow_file_abstain/* abstain */.T_)('The list of files of the repository is not known.');
    if (ruleId === 'working-directory-missing')
        return safe(ownFolder(problem, files, job, step));
    if (Object.hasOwn(setupFileRules, ruleId))
        return safe(setupFile(files, step, ruleId));
    if (missingScriptRules.includes(ruleId) && callsScript(problem, files, job, step)) {
        return safe('The failing step calls a script of the repository');
    }
    return { used: readsFiles(problem, job, step), disposition: trustOf(problem, job, step) };
}
function gitItself(problem) {
    const hasFolder = problem.step && (0,find_nodes/* entryOf */.Ms)(problem.step.map, 'working-directory') !== null;
    if (hasFolder)
        (0,workflow_file_abstain/* abstain */.T_)('The step has a folder of its own.');
    if (!['git', 'gh'].some((command) => callsCommand(problem, command))) {
        (0,workflow_file_abstain/* abstain */.T_)('The failing step does not call git itself: an action, a container or a host does.');
    }
    return 'A step works on the git repository';
}
const evidenceOf = ({ failure }) => failure.diagnosis.evidence.map(({ text }) => text).join('\n');
function callsScript(problem, files, job, step) {
    const line = evidenceOf(problem);
    return calledPaths(problem.workflow, job, step).some(({ path, word }) => files.has(path) && line.includes(word.replace(/^\.\//, '')));
}
const fills = [
    /\b(?:npm|yarn|pnpm|bun|cargo|poetry|uv|dotnet|flutter|mix|composer) (?:init|new|create)\b|\bgo mod init\b|\bnpx create-/,
    /\bgit\b[^\n]*\s(?:clone|init)\b|\bgh\s+(?:repo\s+clone|run\s+download|release\s+download)\b/,
    /\btar\s+(?:-?[a-zA-Z]*x|--extract)|\bunzip\b|\b(?:rsync|scp|svn)\s|\baws s3\b|\bgsutil\b/,
    /(?:>|\btee)\s*["']?(?:\.\/)?(?:Makefile|Dockerfile|CMakeLists\.txt|[\w.-]+\.(?:json|toml|mod|txt|py|ya?ml|mk))\b/
];
function readsFiles(problem, job, step) {
    const scripts = scriptsOf([...stepsBefore(job, step), step]);
    if (scripts.some((script) => fills.some((pattern) => pattern.test(script)))) {
        (0,workflow_file_abstain/* abstain */.T_)(`A script of the job \`${job.id}\` fills the workspace itself.`);
    }
    const { ruleId } = problem.failure.diagnosis;
    const docker = /^(?:docker|project-file-missing$)/.test(ruleId) ? 'docker' : '';
    if (scriptsOf([step]).some((script) => runsElsewhere(script, docker) !== null)) {
        (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
    }
    if (!usesRepository(problem, job, step)) {
        (0,workflow_file_abstain/* abstain */.T_)('What is missing is no file of the repository that the failing step asks for.');
    }
    return 'The failing step asks for a file of the repository';
}
/** What an artifact or a cache was to bring may have a newer state than the repository. */
function trustOf({ failure }, job, step) {
    const isProject = projectCommands.some(({ rules }) => rules.includes(failure.diagnosis.ruleId));
    const isFilled = stepsBefore(job, step).some(({ map }) => /download|\bcache\b/i.test((0,find_nodes/* textAt */.$6)(map, 'uses') ?? ''));
    return isFilled && !isProject ? 'review' : 'safe';
}
function setupFile(files, { map }, ruleId) {
    const inputs = (0,find_nodes/* mapAt */.SC)(map, 'with');
    const named = inputs && (0,find_nodes/* textAt */.$6)(inputs, 'cache-dependency-path');
    const isThere = named
        ? files.has(named)
        : [...files.keys()].some((path) => setupFileRules[ruleId]?.test(path));
    if (!isThere)
        (0,workflow_file_abstain/* abstain */.T_)('The repository holds no lock file where the failing step looks for one.');
    return 'The failing step asks for a lock file of the repository';
}
function ownFolder({ workflow }, files, job, step) {
    const folder = plainFolderOf(workflow, job, step) ?? '';
    const isThere = folder !== '' && [...files.keys()].some((path) => path.startsWith(`${folder}/`));
    if (!isThere)
        (0,workflow_file_abstain/* abstain */.T_)("The step's folder is none of the repository.");
    return 'The failing step works in a folder of the repository';
}
function localAction({ step, files, failure }, job) {
    if (!failure.diagnosis.evidence.some(({ text }) => text.includes("' under '"))) {
        (0,workflow_file_abstain/* abstain */.T_)('The action is one of another repository.');
    }
    const actions = (step ? [step] : (0,find_nodes/* stepsOf */.B_)(job)).flatMap(({ map }) => {
        const uses = (0,find_nodes/* textAt */.$6)(map, 'uses') ?? '';
        return uses.startsWith('./') ? [uses.slice(2).replace(/\/+$/, '')] : [];
    });
    if (actions.length === 0)
        (0,workflow_file_abstain/* abstain */.T_)('The failing step uses no action of the repository.');
    const isThere = (action) => ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => files?.has(action ? `${action}/${name}` : name));
    if (files && !actions.every(isThere))
        (0,workflow_file_abstain/* abstain */.T_)('The repository has no action at that path.');
    return 'The job uses an action of the repository';
}
/**
 * In front of all steps, since a checkout empties the workspace; behind an action that watches the network, which has to
 * be first.
 */
function placeOf(job) {
    const steps = (0,find_nodes/* stepsOf */.B_)(job);
    const first = steps.findIndex(({ map }) => !/^step-security\/harden-runner@/.test((0,find_nodes/* textAt */.$6)(map, 'uses') ?? ''));
    return Math.max(first, 0);
}
/** A block of permissions sets those it does not name to none; a private repository can't be read then. */
function lookAt({ root }, job) {
    const permissions = (0,find_nodes/* mapAt */.SC)(job.map, 'permissions') ?? (0,find_nodes/* mapAt */.SC)(root, 'permissions');
    if (!permissions || (0,find_nodes/* entryOf */.Ms)(permissions, 'contents'))
        return [];
    return ['In a private repository the job also needs `contents: read` in its permissions.'];
}

;// CONCATENATED MODULE: ./src/fixers/add-concurrency.ts




/** Runs of one branch; the state of Terraform is one for all branches. */
const ofRef = '${{ github.workflow }}-${{ github.ref }}';
/** What may happen once at a time, by the rule that tells the race. */
const races = {
    'pages-deployment-in-progress': { what: 'deployments of GitHub Pages', group: 'pages' },
    'git-push-rejected': { what: 'pushes to one branch', group: ofRef },
    'terraform-state-locked': { what: 'runs on one Terraform state', group: '${{ github.workflow }}' }
};
/** Lets runs that race each other wait for each other. */
const addConcurrency = {
    id: 'add-concurrency',
    summary: 'Adds a concurrency group to a job that races itself in another run.',
    disposition: 'review',
    answers: Object.keys(races),
    propose(problem) {
        const job = failingJob(problem);
        const race = races[problem.failure.diagnosis.ruleId];
        if (!race)
            (0,workflow_file_abstain/* abstain */.T_)('It is not known what races here.');
        refuseOthers(problem, job);
        const isAlone = (0,find_nodes/* jobsOf */.aG)(problem.workflow).length === 1 && !add_concurrency_isCalled(problem.workflow);
        const own = isAlone ? '' : `-${job.id}`;
        const group = race.group.startsWith('$') ? race.group + own : race.group;
        return draft(problem.workflow, { job, group, isAlone, what: race.what });
    }
};
function refuseOthers({ workflow, caller }, job) {
    const files = [workflow, ...(caller ? [caller.workflow] : [])];
    const maps = [...files.map(({ root }) => root), job.map, ...(caller ? [caller.job.map] : [])];
    if (maps.some((map) => map.has('concurrency'))) {
        (0,workflow_file_abstain/* abstain */.T_)('There is a concurrency group already: what races the job is in another workflow, or pushes by hand.');
    }
    const strategy = (0,find_nodes/* mapAt */.SC)(job.map, 'strategy');
    if (strategy?.has('matrix')) {
        (0,workflow_file_abstain/* abstain */.T_)(`The legs of the matrix of job \`${job.id}\` race each other in one run: set \`max-parallel: 1\`, or let one job do it when all are done.`);
    }
}
/** A called workflow sees its caller's `github.workflow`, so its group must not be one that the caller may have. */
const add_concurrency_isCalled = (workflow) => (0,find_nodes/* triggersOf */.XJ)(workflow).includes('workflow_call');
function draft(workflow, given) {
    const { job, group, isAlone, what } = given;
    const value = { group, 'cancel-in-progress': false };
    const root = { map: workflow.root, path: [] };
    const after = (0,find_nodes/* textAt */.$6)(job.map, 'uses') === null ? 'runs-on' : 'uses';
    const change = isAlone
        ? insertKeyBefore(workflow, root, 'concurrency', value, 'jobs')
        : insertKey(workflow, job, 'concurrency', value, after);
    return {
        disposition: 'review',
        title: `Let ${isAlone ? 'runs of the workflow' : `job \`${job.id}\``} wait for each other`,
        reason: `Two ${what} at once fail; jobs of one concurrency group run one after the other.`,
        lookAt: [
            'GitHub keeps one waiting run of a group and cancels an older one; `queue: max` keeps up to 100, and actionlint 1.7.12 does not know it.',
            'Whether another workflow does the same: it needs the same group.'
        ],
        ...change
    };
}

;// CONCATENATED MODULE: ./src/fixers/installs/edit-manifest.ts




/** Puts a package into a map of package.json, where the order of names has it. Abstains for a map on one line. */
function addToPackageJson(text, kind, name, range) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { keepSourceTokens: true });
    const map = (0,dist/* isMap */.jh)(contents) ? (0,find_nodes/* entryOf */.Ms)(contents, kind)?.value : null;
    const entries = ((0,dist/* isMap */.jh)(map) ? map.items : []);
    const after = entries.findIndex((entry) => keyOf(entry) > name);
    const anchor = entries[after === -1 ? entries.length - 1 : after];
    if (!anchor)
        (0,workflow_file_abstain/* abstain */.T_)(`package.json has no \`${kind}\` to add to.`);
    const start = anchor.key.range?.[0] ?? 0;
    const indent = text.slice((0,layout/* lineStart */.PT)(text, start), start);
    if (indent.trim() !== '')
        (0,workflow_file_abstain/* abstain */.T_)(`\`${kind}\` of package.json stands on one line.`);
    const entry = `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const end = anchor.value?.range?.[1] ?? 0;
    const edit = after === -1
        ? { start: end, end, text: `,${newline}${indent}${entry}` }
        : { start, end: start, text: `${entry},${newline}${indent}` };
    return { edits: [edit], changes: [[kind, name]] };
}
const keyOf = ({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : '');
/** Puts a requirement behind the last line. */
function addToRequirements(text, requirement) {
    const isOpen = text !== '' && !text.endsWith('\n');
    const edit = text === '' ? { start: 0, end: 0, text: `${requirement}\n` } : null;
    const end = isOpen ? text.length : Math.max(text.length - 1, 0);
    return { edits: [edit ?? (0,layout/* linesAfter */.EU)(text, end, [requirement])], changes: [[requirement]] };
}

;// CONCATENATED MODULE: ./src/fixers/tables/imports.ts
/**
 * Names that Python imports and the package on PyPI that brings each, where the two differ. A name that several
 * packages fight over is left out.
 */
const renamed = {
    attr: 'attrs',
    apt_pkg: 'python-apt',
    bs4: 'beautifulsoup4',
    cairosvg: 'CairoSVG',
    cv2: 'opencv-python',
    Crypto: 'pycryptodome',
    dateutil: 'python-dateutil',
    discord: 'discord.py',
    dns: 'dnspython',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu',
    fitz: 'PyMuPDF',
    flask_cors: 'Flask-Cors',
    flask_login: 'Flask-Login',
    flask_sqlalchemy: 'Flask-SQLAlchemy',
    git: 'GitPython',
    github: 'PyGithub',
    gitlab: 'python-gitlab',
    gnupg: 'python-gnupg',
    googleapiclient: 'google-api-python-client',
    grpc: 'grpcio',
    grpc_tools: 'grpcio-tools',
    gi: 'PyGObject',
    hcl2: 'python-hcl2',
    igraph: 'igraph',
    jose: 'python-jose',
    jwt: 'PyJWT',
    ldap: 'python-ldap',
    Levenshtein: 'python-Levenshtein',
    magic: 'python-magic',
    markdown: 'Markdown',
    multipart: 'python-multipart',
    mpl_toolkits: 'matplotlib',
    MySQLdb: 'mysqlclient',
    nacl: 'PyNaCl',
    OpenSSL: 'pyOpenSSL',
    PIL: 'Pillow',
    pkg_resources: 'setuptools',
    pptx: 'python-pptx',
    psycopg2: 'psycopg2-binary',
    pysnmp: 'pysnmp',
    pythoncom: 'pywin32',
    rest_framework: 'djangorestframework',
    ruamel: 'ruamel.yaml',
    sentence_transformers: 'sentence-transformers',
    serial: 'pyserial',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    snappy: 'python-snappy',
    socks: 'PySocks',
    speech_recognition: 'SpeechRecognition',
    sphinx_rtd_theme: 'sphinx-rtd-theme',
    telegram: 'python-telegram-bot',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32con: 'pywin32',
    wx: 'wxPython',
    yaml: 'PyYAML',
    zmq: 'pyzmq',
    win32com: 'pywin32'
};
/** Packages that are imported by their own name, `_` for `-`. */
const sameName = [
    ...[
        'aiohttp',
        'anyio',
        'astropy',
        'asyncpg',
        'babel',
        'black',
        'boto3',
        'botocore',
        'cachetools'
    ],
    ...[
        'celery',
        'certifi',
        'cffi',
        'chardet',
        'charset-normalizer',
        'click',
        'colorama',
        'coverage'
    ],
    ...['cryptography', 'cython', 'dask', 'django', 'docker', 'docutils', 'fastapi', 'filelock'],
    ...['flask', 'freezegun', 'gevent', 'gunicorn', 'h5py', 'httpx', 'huggingface-hub', 'hypothesis'],
    ...['idna', 'importlib-metadata', 'invoke', 'ipython', 'isort', 'jinja2', 'joblib', 'jsonschema'],
    ...['keras', 'lxml', 'markupsafe', 'matplotlib', 'mock', 'mypy', 'networkx', 'nltk', 'numba'],
    ...['numpy', 'openai', 'openpyxl', 'orjson', 'packaging', 'pandas', 'paramiko', 'peewee'],
    ...['pexpect', 'plotly', 'psutil', 'psycopg', 'pyarrow', 'pydantic', 'pygments', 'pylint'],
    ...['pymongo', 'pymysql', 'pyparsing', 'pytest', 'pytest-cov', 'pytz', 'redis', 'regex'],
    ...['requests', 'requests-mock', 'responses', 'rich', 'ruff', 'scipy', 'seaborn', 'selenium'],
    ...['setuptools', 'shapely', 'simplejson', 'six', 'sphinx', 'sqlalchemy', 'starlette', 'sympy'],
    ...['tabulate', 'tenacity', 'tensorflow', 'toml', 'tomli', 'tomlkit', 'torch', 'torchvision'],
    ...['tornado', 'tox', 'tqdm', 'transformers', 'typer', 'typing-extensions', 'ujson', 'urllib3'],
    ...['uvicorn', 'virtualenv', 'watchdog', 'websockets', 'werkzeug', 'wheel', 'xlrd', 'xlsxwriter']
];
/** The package on PyPI for the first part of an imported name; null for one that the table does not know. */
function packageOfImport(name) {
    const [top = ''] = name.split('.');
    if (Object.hasOwn(renamed, top))
        return renamed[top] ?? null;
    return sameName.find((each) => each.replaceAll('-', '_') === top) ?? null;
}

;// CONCATENATED MODULE: ./src/fixers/installs/known-package.ts



/** Lock files of Python projects, each a list of `name = "…"` and `version = "…"`. */
const pythonLocks = ['uv.lock', 'poetry.lock', 'pdm.lock'];
/** The package that brings an imported module; null for one that neither table nor lock knows. */
function pythonPackage(module, texts) {
    const top = module.split('.')[0] ?? '';
    const wanted = packageOfImport(top) ?? top;
    for (const lock of pythonLocks) {
        for (const [, name = '', version = ''] of (texts.get(lock) ?? '').matchAll(/^name = "([\w.-]+)"\r?\nversion = "([\w.!+-]+)"/gm)) {
            if (normalised(name) === normalised(wanted))
                return { name, version };
        }
    }
    const name = packageOfImport(top);
    return name === null ? null : { name, version: null };
}
/** By the package-lock.json of a folder; null where that does not hold the package. */
function lockedPackage(module, folder, texts) {
    const lock = jsonOf(texts.get(inFolder(folder, 'package-lock.json')) ?? '');
    const packages = (lock?.['packages'] ?? {});
    for (const [path, { version, dev }] of Object.entries(packages)) {
        if (path !== `node_modules/${module}`)
            continue;
        if (typeof version !== 'string' || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version))
            return null;
        const name = path.slice('node_modules/'.length);
        return { name, version: `^${version}`, kind: dev === true ? 'devDependencies' : 'dependencies' };
    }
    return null;
}
/** By another package.json of the repository; null where none names it, or two disagree. */
function siblingPackage(module, manifests) {
    const found = manifests.flatMap((text) => {
        if (!packagesIn(text).has(module))
            return [];
        const manifest = jsonOf(text);
        return ['dependencies', 'devDependencies'].flatMap((kind) => Object.entries((manifest?.[kind] ?? {}))
            .filter(([name, range]) => name === module && /^[\^~]?\d[\w.+-]*$/.test(String(range)))
            .map(([name, range]) => ({ name, version: String(range), kind })));
    });
    const [first = null] = found;
    return found.every((each) => each.version === first?.version) ? first : null;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/fixers/installs/lock-files.ts


/** Folders whose lock files belong to samples or copies, not to what the workflow installs. */
const foreign = /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|examples?|templates?|vendor|third_party)\//;
/** Paths of a manager's lock files, those of samples and copies left out. */
function locksOf(files, manager) {
    return [...files.keys()].filter((path) => nodeLocks[manager].includes(baseOf(path)) && !foreign.test(path));
}
/** Whether a folder, `''` being the root, holds a lock file of a manager. */
function hasLock(files, folder, manager) {
    return nodeLocks[manager].some((name) => files.has(inFolder(folder, name)));
}
/** Whether any folder holds a manager's lock file, samples and copies counted. */
function hasLockAnywhere(files, manager) {
    return [...files.keys()].some((path) => nodeLocks[manager].includes(baseOf(path)));
}

;// CONCATENATED MODULE: ./src/fixers/add-dependency.ts










const manifestsAtMost = 30;
/** Names a missing dependency in the project's manifest. */
const addDependency = {
    id: 'add-dependency',
    summary: 'Adds a missing Python or Node dependency to requirements.txt or package.json.',
    disposition: 'review',
    answers: ['python-module-missing', 'node-module-missing'],
    reads({ workflow, job, step, files }) {
        if (!files || !job || !step)
            return [];
        const folder = folderOf(workflow, job, step);
        const lock = inFolder(folder, 'package-lock.json');
        return [lock, ...manifestsOf(files), ...pythonLocks, ...requirementFiles(files, folder)];
    },
    propose(problem) {
        const { job, step } = failingStep(problem);
        const files = problem.files ?? (0,workflow_file_abstain/* abstain */.T_)("The list of the repository's files is not known.");
        const module = missingModuleIn(problem.failure.diagnosis.evidence[0]?.text ?? '') ??
            (0,workflow_file_abstain/* abstain */.T_)('What is missing is a file of the project, not a package.');
        const folder = folderOf(problem.workflow, job, step);
        const scripts = (0,find_nodes/* stepsOf */.B_)(job).map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? '');
        return problem.failure.diagnosis.ruleId === 'python-module-missing'
            ? forPython(problem, files, module, folder, scripts)
            : forNode(problem, files, module, folder);
    }
};
const manifestsOf = (files) => [...files.keys()]
    .filter((path) => baseOf(path) === 'package.json' && !path.includes('node_modules/'))
    .slice(0, manifestsAtMost);
function forPython({ texts }, files, module, folder, scripts) {
    const top = module.split('.')[0] ?? '';
    const isOwn = [...files.keys()].some((path) => path.split('/').some((part) => part === top || part === `${top}.py`));
    if (isOwn)
        (0,workflow_file_abstain/* abstain */.T_)('The missing module is a part of the repository itself.');
    const known = pythonPackage(module, texts) ?? (0,workflow_file_abstain/* abstain */.T_)('The table and the lock do not know the module.');
    const installed = requirementFiles(files, folder).filter((path) => scripts.some((script) => /\binstall\b/.test(script) && script.includes(baseOf(path))));
    const [path, second] = installed;
    if (path === undefined || second !== undefined) {
        (0,workflow_file_abstain/* abstain */.T_)('The job installs from not just one file of requirements.');
    }
    const text = texts.get(path) ?? '';
    if (requirementsIn(text).has(normalised(known.name))) {
        (0,workflow_file_abstain/* abstain */.T_)('The file of requirements names the package already.');
    }
    const requirement = known.version === null ? known.name : `${known.name}==${known.version}`;
    return {
        disposition: 'review',
        title: `Add ${requirement} to ${path}`,
        reason: `A script imports what ${known.name} brings, and the requirements do not name it.`,
        lookAt: ['Whether the import is meant, and which version.'],
        path,
        ...addToRequirements(text, requirement)
    };
}
function forNode({ texts }, files, module, folder) {
    const path = inFolder(folder, 'package.json');
    const text = texts.get(path) ?? (0,workflow_file_abstain/* abstain */.T_)('There is no package.json where the step runs.');
    if (packagesIn(text).has(module))
        (0,workflow_file_abstain/* abstain */.T_)('The package.json names the package already.');
    const others = manifestsOf(files).filter((each) => each !== path);
    const known = lockedPackage(module, folder, texts) ??
        siblingPackage(module, others.map((each) => texts.get(each) ?? '')) ??
        (0,workflow_file_abstain/* abstain */.T_)('No lock file and no other package.json of the repository knows the package.');
    const isLocked = nodeManagers.some((manager) => hasLock(files, folder, manager));
    return {
        disposition: 'review',
        title: `Add ${known.name} ${known.version} to the ${known.kind} of ${path}`,
        reason: 'A script asks for the package, the manifest does not name it, and the repository has it elsewhere.',
        lookAt: [
            'Whether it belongs to what is shipped or to what develops it.',
            ...(isLocked
                ? ['The lock file must be brought up to date before a strict install passes.']
                : [])
        ],
        path,
        ...addToPackageJson(text, known.kind, known.name, known.version)
    };
}

// EXTERNAL MODULE: ./src/workflow-file/open-workflow.ts
var open_workflow = __webpack_require__(3468);
;// CONCATENATED MODULE: ./src/fixers/tables/scopes.ts
const order = ['none', 'read', 'write'];
/** Whether a level allows what another one asks. */
function allows(has, asks) {
    return order.indexOf(has ?? 'none') >= order.indexOf(asks);
}
/** Both together: of each scope the higher level, those of the first in front. */
function union(first, second) {
    return { ...first, ...missingFrom(first, second) };
}
/** What is asked for beyond what is there. */
function missingFrom(has, asks) {
    return Object.fromEntries(Object.entries(asks).filter(([scope, level]) => !allows(has[scope], level)));
}
const isLevel = (text) => order.includes(text);
/** `contents: write, issues: read`, for people. */
function scopesText(scopes) {
    return Object.entries(scopes)
        .map(([scope, level]) => `${scope}: ${level}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./src/fixers/permissions/permissions-of.ts




/** The block of a job or a workflow; null where there is none. Abstains where it can't be read. */
function blockOf(map) {
    const entry = (0,find_nodes/* entryOf */.Ms)(map, 'permissions');
    if (!entry)
        return null;
    const inner = (0,find_nodes/* mapAt */.SC)(map, 'permissions');
    if (inner)
        return { map: inner, scopes: scopesIn(inner) };
    const text = (0,dist/* isScalar */.jn)(entry.value) ? entry.value.value : null;
    if (text === 'read-all')
        return { all: 'read' };
    if (text === 'write-all')
        return { all: 'write' };
    return (0,workflow_file_abstain/* abstain */.T_)('The permissions are written in a way that is not understood.');
}
function scopesIn(map) {
    const pairs = map.items.map(({ key, value }) => [
        String(key.value),
        (0,dist/* isScalar */.jn)(value) ? String(value.value) : ''
    ]);
    if (!pairs.every(([, level]) => isLevel(level ?? ''))) {
        (0,workflow_file_abstain/* abstain */.T_)('The permissions are written in a way that is not understood.');
    }
    return Object.fromEntries(pairs);
}
/** The block that counts for a job: its own, else the workflow's. */
function blockFor({ root }, job) {
    return blockOf(job.map) ?? blockOf(root);
}
function allowsAll(block, scopes) {
    if ('map' in block)
        return Object.keys(missingFrom(block.scopes, scopes)).length === 0;
    return block.all === 'write' || Object.values(scopes).every((level) => level !== 'write');
}

;// CONCATENATED MODULE: ./src/fixers/permissions/grant.ts






/**
 * Adds what is missing to the block that counts for a job. A workflow's block is extended where no other job has it;
 * else the job gets a block of its own that repeats it. Without any block the new one holds `had` too, since it sets
 * all others to none. Abstains where nothing is missing.
 */
function grant(workflow, job, needed, had) {
    const own = blockOf(job.map);
    if (own)
        return extended(workflow, own, job, needed);
    const shared = blockOf(workflow.root);
    if (shared && 'map' in shared && isAlone(workflow)) {
        return extended(workflow, shared, { path: [] }, needed);
    }
    const given = scopesOf(shared, needed, had);
    const added = missingOrAbstain(shared && 'map' in shared ? shared.scopes : {}, needed);
    const after = (0,find_nodes/* entryOf */.Ms)(job.map, 'uses') ? 'uses' : 'runs-on';
    const change = insertKey(workflow, job, 'permissions', union(given, needed), after);
    return { ...change, added, narrows: !(shared && 'map' in shared) };
}
function extended(workflow, block, { path }, needed) {
    if ('all' in block)
        return refuseAll(block.all, needed);
    const added = missingOrAbstain(block.scopes, needed);
    const at = { map: block.map, path: [...path, 'permissions'] };
    if (block.map.items.length === 0)
        return { ...intoBraces(block.map, added, at.path), added, narrows: false };
    const changes = Object.entries(added).map(([scope, level]) => setKey(workflow, at, scope, level));
    return { ...(0,workflow_file_change/* together */.b)(...changes), added, narrows: false };
}
/** `{}` with scopes in it. */
function intoBraces({ range }, scopes, path) {
    const [start, end] = range ?? [0, 0];
    return { edits: [{ start, end, text: `{ ${scopesText(scopes)} }` }], changes: [path] };
}
/** What the new block of a job starts from. */
function scopesOf(shared, needed, had) {
    if (!shared)
        return had;
    return 'map' in shared ? shared.scopes : refuseAll(shared.all, needed);
}
function refuseAll(all, needed) {
    const isMet = all === 'write' || Object.values(needed).every((level) => level === 'read');
    if (isMet)
        missingOrAbstain(needed, needed);
    return (0,workflow_file_abstain/* abstain */.T_)('The permissions are `read-all`, in the place of which every scope that the job uses has to be named.');
}
function missingOrAbstain(has, needed) {
    const missing = missingFrom(has, needed);
    if (Object.keys(missing).length > 0)
        return missing;
    return (0,workflow_file_abstain/* abstain */.T_)('The job has these permissions already, so the token is limited elsewhere: by Settings, Actions, General, Workflow permissions of the repository or the organization, or since the run is of a fork or of Dependabot.');
}
const isAlone = (workflow) => (0,find_nodes/* jobsOf */.aG)(workflow).length === 1;

;// CONCATENATED MODULE: ./src/fixers/permissions/refused-line.ts


/**
 * The job that calls another workflow at the line of `(Line: 80, Col: 3)` in GitHub's refusal, or the only one that
 * calls any; null where it can't be told.
 */
function callAtRefusedLine(workflow, { diagnosis }) {
    const calling = (0,find_nodes/* jobsOf */.aG)(workflow).filter(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'uses') !== null);
    const text = diagnosis.evidence[0]?.text ?? '';
    const line = Number(/\(Line: (\d{1,5}), Col: \d+\)/.exec(text)?.[1] ?? 0);
    const at = calling.find((job) => {
        const [start, end] = linesOf(workflow, job);
        return line >= start && line <= end;
    });
    return at ?? (calling.length === 1 ? (calling[0] ?? null) : null);
}
/** 1-based lines of a job's first and last key. */
function linesOf({ text }, { entry, map }) {
    const end = (0,find_nodes/* entryOf */.Ms)(map, 'uses') && map.range ? map.range[1] : 0;
    return [lineOf(text, entry.key.range?.[0] ?? 0), lineOf(text, end)];
}
function lineOf(text, offset) {
    let line = 1;
    for (let at = (0,layout/* nextLine */.sE)(text, 0); at <= offset && at < text.length; at = (0,layout/* nextLine */.sE)(text, at))
        line++;
    return line;
}
/** Path of a called workflow of this repository; null for another repository's. */
function localCallee(job) {
    const uses = (0,find_nodes/* textAt */.$6)(job.map, 'uses') ?? '';
    return uses.startsWith('./') ? uses.slice(2) : null;
}

;// CONCATENATED MODULE: ./src/fixers/permissions/allow-nested.ts







/** Whether GitHub refused a call since the called workflow asks for more than its caller allows. */
function isNestedRefusal({ evidence }) {
    return /\bis requesting '[^']+', but is only allowed '/.test(evidence[0]?.text ?? '');
}
/** The file of the called workflow, where it is one of this repository. */
function calleeOf({ workflow, failure }) {
    const job = callAtRefusedLine(workflow, failure);
    const path = job && localCallee(job);
    return path === null ? [] : [path];
}
/** Gives the calling job what the called workflow asks for in its own file. */
function allowNested(problem) {
    const { workflow, failure, texts } = problem;
    const job = callAtRefusedLine(workflow, failure);
    if (!job)
        (0,workflow_file_abstain/* abstain */.T_)('It can not be told which job makes the refused call.');
    const [path] = calleeOf(problem);
    const text = path === undefined ? undefined : texts.get(path);
    if (path === undefined || text === undefined) {
        (0,workflow_file_abstain/* abstain */.T_)(`What the workflow called by job \`${job.id}\` asks for is written in another repository: give the job the permissions that the refusal names.`);
    }
    const asked = askedBy((0,open_workflow/* openWorkflow */.g)(path, text));
    const told = toldIn(failure);
    if (Object.keys(missingFrom(asked, told)).length > 0) {
        (0,workflow_file_abstain/* abstain */.T_)('The called workflow asks for something else by now.');
    }
    const given = grant(workflow, job, asked, {});
    return allow_nested_draft(job, given);
}
function allow_nested_draft(job, { added, edits, changes }) {
    return {
        disposition: isHarmless(added) ? 'safe' : 'review',
        title: `Give job \`${job.id}\` ${scopesText(added)}`,
        reason: 'A called workflow may ask for no more than its caller allows, and the whole run is refused where it does.',
        lookAt: ['Whether the called workflow should have what it asks for.'],
        edits,
        changes
    };
}
const isHarmless = (added) => Object.entries(added).every(([scope, level]) => level === 'read' || scope === 'id-token');
/** All that a workflow and its jobs ask for. */
function askedBy(workflow) {
    const blocks = [blockOf(workflow.root), ...(0,find_nodes/* jobsOf */.aG)(workflow).map(({ map }) => blockOf(map))];
    return blocks.reduce((all, block) => {
        if (block && 'all' in block)
            (0,workflow_file_abstain/* abstain */.T_)('The called workflow asks for all permissions.');
        return block ? union(all, block.scopes) : all;
    }, {});
}
/** The scopes of GitHub's sentence: keys to look up, never written. */
function toldIn({ diagnosis }) {
    const text = /\bis requesting '([^']+)'/.exec(diagnosis.evidence[0]?.text ?? '')?.[1] ?? '';
    const pairs = [...text.matchAll(/([a-z-]+): (read|write)/g)];
    return Object.fromEntries(pairs.map(([, scope = '', level]) => [scope, level]));
}

;// CONCATENATED MODULE: ./src/fixers/permissions/grant-both.ts







/** Each is read by a request of its own. */
const workflowsAtMost = 40;
/** Other workflow files, which may call the one that holds the failing job too. Abstains where they are not known. */
function workflowsBeside({ workflow, caller, files }) {
    if (!files)
        (0,workflow_file_abstain/* abstain */.T_)('It is not known which workflows call the one of the failing job.');
    const known = [workflow.path, caller?.workflow.path];
    const others = [...files.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && !known.includes(path));
    if (others.length > workflowsAtMost) {
        (0,workflow_file_abstain/* abstain */.T_)(`More than ${workflowsAtMost} workflows may call the one of the failing job.`);
    }
    return others;
}
/**
 * Gives a called job and the job that calls its workflow what both lack: a called job may do what both allow. Abstains
 * where another job calls the same workflow and allows less, since GitHub would not start that one any more.
 */
function grantBoth(problem, caller, job, scopes) {
    demandOthersAllow(problem, caller.job, scopes);
    const called = grant(problem.workflow, job, scopes, {});
    const wanted = blockFor(caller.workflow, caller.job) ? scopes : allAsked(problem, scopes);
    return { called, calling: grant(caller.workflow, caller.job, wanted, {}) };
}
/**
 * Where the caller has no block, the new one must allow all that the called jobs ask for, and sets the rest to none:
 * that takes nothing away where every called job has a block of its own.
 */
function allAsked({ workflow }, scopes) {
    if ((0,find_nodes/* jobsOf */.aG)(workflow).some((each) => blockFor(workflow, each) === null)) {
        (0,workflow_file_abstain/* abstain */.T_)(`A job beside the failing one has what its caller has, and that is written nowhere: write down the caller's permissions with \`${scopesText(scopes)}\` among them, then add it to the failing job.`);
    }
    return union(askedBy(workflow), scopes);
}
/** The failing job may ask for more only where every job that calls its workflow allows as much. */
function demandOthersAllow(problem, own, scopes) {
    const { workflow, caller, texts } = problem;
    const opened = workflowsBeside(problem).flatMap((path) => {
        const text = texts.get(path) ?? (0,workflow_file_abstain/* abstain */.T_)('A workflow that may call that of the job is no text.');
        return text.includes(workflow.path) ? [(0,open_workflow/* openWorkflow */.g)(path, text)] : [];
    });
    for (const each of [...opened, ...(caller ? [caller.workflow] : [])]) {
        const calling = (0,find_nodes/* jobsOf */.aG)(each).filter(({ map, entry }) => (0,find_nodes/* textAt */.$6)(map, 'uses') === `./${workflow.path}` && entry !== own.entry);
        for (const job of calling)
            demandAllowed(each, job, scopes);
    }
}
function demandAllowed(workflow, job, scopes) {
    const block = blockFor(workflow, job);
    if (block && allowsAll(block, scopes))
        return;
    (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` of another caller allows less than \`${scopesText(scopes)}\`, and would no longer start: give it to every job that calls the workflow, then to the failing job.`);
}

;// CONCATENATED MODULE: ./src/fixers/jobs/checkouts.ts




/** For an alias: as unknown as an expression. */
const unread = '${{ }}';
/** The checkouts of a job, of this and of other repositories, in order. */
function checkoutsOf(job) {
    return (0,find_nodes/* stepsOf */.B_)(job)
        .filter((step) => isUseOf(step, 'actions/checkout'))
        .map((step) => ({
        step,
        input: (name) => {
            const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
            const isElsewhere = inputs && (0,dist/* isAlias */.Vj)((0,find_nodes/* entryOf */.Ms)(inputs, name)?.value);
            return isElsewhere ? unread : inputs && (0,find_nodes/* textAt */.$6)(inputs, name);
        }
    }));
}
/** Those in front of a step. */
const checkoutsBefore = (job, { index }) => checkoutsOf(job).filter(({ step }) => step.index < index);
/** Abstains where the repository is not checked out into the workspace in front of a step. */
function demandCheckout(job, step) {
    const isThere = checkoutsBefore(job, step).some((each) => isOwn(each) && checkoutFolder(each) === '');
    if (!isThere)
        (0,workflow_file_abstain/* abstain */.T_)('The repository is not checked out in front of the failing step.');
}
/** Whether it fetches the repository that the workflow is of. */
function isOwn({ input }) {
    const repository = input('repository');
    return repository === null || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
}
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** What a person looks at before such a job is given more. */
const foreignCode = "Whether code of a pull request can use this: the job checks it out with the repository's own token.";
/** Whether a job checks out what a stranger proposes while its token is the repository's own: each power counts. */
function holdsForeignCode(workflow, job) {
    return ((0,find_nodes/* triggersOf */.XJ)(workflow).some((trigger) => privileged.has(trigger)) &&
        checkoutsOf(job).some(({ input }) => /head|pull|merge/.test(input('ref') ?? '')));
}
/** Folder of the workspace that it fills: `''` for the workspace itself, null where an expression says it. */
function checkoutFolder({ input }) {
    const path = input('path') ?? '';
    return path.includes('${{') ? null : path.replace(/^(?:\.\/|\.$)+|\/+$/g, '');
}

;// CONCATENATED MODULE: ./src/fixers/tables/refused-calls.ts
const never = /(?!)/;
/** In the order in which they are tried; from docs.github.com/rest/authentication/permissions-required-for-github-apps. */
const callNeeds = [
    {
        scope: 'statuses',
        url: /^(?:statuses\/|commits\/[^/]+\/status(?:es)?\b)/,
        docs: /^commits\/statuses/,
        method: /^repos\.(?:createCommitStatus|getCombinedStatusForRef|listCommitStatusesForRef)$/
    },
    {
        scope: 'checks',
        url: /^(?:check-runs|check-suites|commits\/[^/]+\/check-(?:runs|suites))\b/,
        docs: /^checks\b/,
        method: /^checks\./
    },
    {
        scope: 'deployments',
        url: /^deployments\b/,
        docs: /^(?:deployments\b|repos\/deployments)/,
        method: /^repos\.(?:create|delete|get|list)Deployment(?:s|Status|Statuses)?$/
    },
    {
        scope: 'attestations',
        url: /^attestations\b/,
        docs: /^(?:repos|users|orgs)\/attestations/,
        method: /^repos\.(?:create|list)Attestations?$/
    },
    { scope: 'pages', url: /^pages\b/, docs: /^pages\b/, method: /^repos\.\w*Pages\w*$/ },
    {
        scope: 'security-events',
        url: /^(?:code-scanning|secret-scanning)\b/,
        docs: /^(?:code-scanning|secret-scanning)\b/,
        method: /^(?:codeScanning|secretScanning)\./
    },
    {
        scope: 'actions',
        url: /^actions\//,
        docs: /^actions\b/,
        method: /^actions\./
    },
    { scope: 'packages', url: never, docs: /^packages\b/, method: /^packages\./ },
    {
        scope: 'contents',
        url: /^(?:releases|git\/|contents\/|merges\b|dispatches\b|dependency-graph\/snapshots|pulls\/\d+\/merge\b)/,
        docs: /^(?:releases\b|git\b|repos\/contents|repos\/releases|branches\/branches#merge|repos\/repos#create-a-repository-dispatch|dependency-graph\/dependency-submission|pulls\/pulls#merge)/,
        method: /^(?:git\.|dependencyGraph\.createRepositorySnapshot$|pulls\.merge$|repos\.(?:(?:create|update|delete|get|list)\w*Releases?\w*|uploadReleaseAsset|generateReleaseNotes|createOrUpdateFileContents|deleteFile|getContent|merge|createDispatchEvent|listCommits|listTags|listBranches|getBranch|getCommit|compareCommits\w*)$)/
    },
    {
        scope: 'pull-requests',
        url: /^(?:pulls\b|commits\/[^/]+\/pulls)/,
        docs: /^(?:pulls\b|commits\/commits#list-pull-requests)/,
        method: /^(?:pulls\.|repos\.listPullRequestsAssociatedWithCommit$)/
    },
    {
        scope: 'issues',
        url: /^(?:issues(?:$|\?)|labels\b|milestones\b)/,
        docs: /^issues\/(?:milestones|issues#(?:create|list)|labels#(?:create|update|delete|list-labels-for-a-repository|get)-)/,
        method: /^issues\.(?:create|(?:create|update|delete|get|list)(?:Label|Milestone|LabelsForRepo|Milestones|ForRepo))$/
    },
    {
        scope: 'thread',
        url: /^issues\//,
        docs: /^(?:issues|reactions)\b/,
        method: /^(?:issues|reactions)\./
    }
];
/** What a GraphQL mutation or field needs, by its name as gh and Octokit print it. */
const graphqlNeeds = [
    {
        name: /^(?:mergePullRequest|enablePullRequestAutoMerge|disablePullRequestAutoMerge)$/,
        scopes: { contents: 'write', 'pull-requests': 'write' }
    },
    {
        name: /^(?:\w*PullRequest\w*|requestReviews|addReaction|resolveReviewThread)$/,
        scopes: { 'pull-requests': 'write' }
    },
    { name: /^(?:create|update|delete)Refs?$|^createCommitOnBranch$/, scopes: { contents: 'write' } },
    {
        name: /^(?:createIssue|updateIssue|closeIssue|reopenIssue|deleteIssue|pinIssue|createLabel)$/,
        scopes: { issues: 'write' }
    },
    {
        name: /^(?:addComment|updateIssueComment|minimizeComment|(?:add|remove)LabelsToLabelable|removeLabelsFromLabelable|(?:add|remove)Assignees\w+)$/,
        scopes: { thread: 'write' }
    },
    { name: /^\w*Discussion\w*$/, scopes: { discussions: 'write' } },
    { name: /statusCheckRollup/, scopes: { checks: 'read', statuses: 'read' } },
    { name: /^repository\.pullRequests?\b/, scopes: { 'pull-requests': 'read' } },
    { name: /^repository\.issues?\b/, scopes: { issues: 'read' } }
];
/** Octokit methods and anchors of the documentation that only read. */
const readsOnly = /^(?:get|list|check|download|compare)/;

;// CONCATENATED MODULE: ./src/fixers/permissions/refused-call.ts

/**
 * What the call needs that GitHub refused, by the documentation it points to, the URL, or the GraphQL name in the lines
 * around; null where none of them is known. The texts are keys of tables, nothing of them is written.
 */
function refusedCall({ diagnosis, lines }) {
    const evidence = diagnosis.evidence.map(({ text }) => text);
    const around = near(lines, evidence[0] ?? '');
    return needOf(evidence) ?? needOf(around);
}
/** The refusal and what an HTTP client dumps below it. */
function near(lines, evidence) {
    const at = lines.findIndex((line) => line.includes(evidence));
    return at === -1 ? lines.slice(-60) : lines.slice(Math.max(at - 30, 0), at + 60);
}
function needOf(lines) {
    for (const line of lines) {
        const found = byGraphql(line) ?? byDocs(line);
        if (found)
            return found;
    }
    const verb = verbIn(lines);
    for (const line of lines) {
        const found = byUrl(line, verb);
        if (found)
            return found;
    }
    return null;
}
function byGraphql(line) {
    const name = /\baccessible by integration \((?<name>[\w.]+)\)/.exec(line)?.groups?.['name'];
    if (name === undefined)
        return null;
    return graphqlNeeds.find((need) => need.name.test(name))?.scopes ?? null;
}
function byDocs(line) {
    const pattern = /docs\.github\.com\/(?:\w+\/)?(?:[\w.@-]+\/)?rest\/(?:reference\/)?(?<path>[\w/-]+)(?:#(?<anchor>[\w-]+))?/;
    const { path, anchor } = pattern.exec(line)?.groups ?? {};
    if (path === undefined)
        return null;
    const whole = anchor === undefined ? path : `${path}#${anchor}`;
    const need = callNeeds.find(({ docs }) => docs.test(whole));
    return need ? { [need.scope]: readsOnly.test(anchor ?? '') ? 'read' : 'write' } : null;
}
function byUrl(line, verb) {
    const path = /\/repos\/[\w.-]+\/[\w.-]+\/(?<path>[\w/?=&.-]+)/.exec(line)?.groups?.['path'];
    const need = path === undefined ? undefined : callNeeds.find(({ url }) => url.test(path));
    if (!need)
        return null;
    return { [need.scope]: verb === 'GET' ? 'read' : 'write' };
}
function verbIn(lines) {
    const pattern = /\bmethod: '(?<verb>[A-Z]+)'|\b(?<said>GET|POST|PUT|PATCH|DELETE) (?:https:|\/repos)/;
    for (const line of lines) {
        const { verb, said } = pattern.exec(line)?.groups ?? {};
        if (verb ?? said)
            return verb ?? said ?? null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/fixers/tables/command-needs.ts
/** By the manual of gh and the permissions each endpoint asks for (docs.github.com/rest/authentication). */
const commandNeeds = [
    { when: /\bgit\b[^|;&]*\s+push\b/, scopes: { contents: 'write' } },
    {
        when: /\bgh release (?:create|upload|edit|delete|delete-asset)\b/,
        scopes: { contents: 'write' }
    },
    { when: /\bgh release (?:download|list|view)\b/, scopes: { contents: 'read' } },
    {
        when: /\bgh pr (?:create|comment|edit|close|reopen|ready|review|lock|unlock|update-branch)\b/,
        scopes: { 'pull-requests': 'write' }
    },
    { when: /\bgh pr merge\b/, scopes: { contents: 'write', 'pull-requests': 'write' } },
    {
        when: /\bgh pr checks\b/,
        scopes: { checks: 'read', 'pull-requests': 'read', statuses: 'read' }
    },
    { when: /\bgh pr (?:view|list|diff|status|checkout)\b/, scopes: { 'pull-requests': 'read' } },
    {
        when: /\bgh issue (?:create|comment|edit|close|reopen|delete|lock|unlock|pin|unpin|transfer)\b/,
        scopes: { issues: 'write' }
    },
    { when: /\bgh issue (?:list|view|status)\b/, scopes: { issues: 'read' } },
    { when: /\bgh label (?:create|edit|delete|clone)\b/, scopes: { issues: 'write' } },
    { when: /\bgh label list\b/, scopes: { issues: 'read' } },
    { when: /\bgh workflow (?:run|enable|disable)\b/, scopes: { actions: 'write' } },
    { when: /\bgh workflow (?:list|view)\b/, scopes: { actions: 'read' } },
    { when: /\bgh run (?:rerun|cancel|delete)\b/, scopes: { actions: 'write' } },
    { when: /\bgh run (?:list|view|watch|download)\b/, scopes: { actions: 'read' } },
    { when: /\bgh (?:cache|actions-cache) delete\b/, scopes: { actions: 'write' } },
    { when: /\bgh (?:cache|actions-cache) list\b/, scopes: { actions: 'read' } },
    { when: /\bgh attestation (?:verify|download)\b/, scopes: { attestations: 'read' } },
    { when: /\bnpm publish\b.*--provenance\b/, scopes: { 'id-token': 'write' } },
    {
        when: /\b(?:docker|podman|buildah|skopeo|crane|oras|helm)\b.*\b(?:push|copy)\b.*\bghcr\.io\//,
        scopes: { packages: 'write' }
    },
    {
        when: /\b(?:npx )?semantic-release\b/,
        scopes: { contents: 'write', issues: 'write', 'pull-requests': 'write' }
    }
];

;// CONCATENATED MODULE: ./src/fixers/tables/permission-needs.ts
const push = { contents: 'write' };
const oidc = { 'id-token': 'write' };
const actionNeeds = [
    { actions: ['actions/checkout'], scopes: { contents: 'read' } },
    {
        actions: ['actions/stale'],
        scopes: { issues: 'write', 'pull-requests': 'write' },
        also: { actions: 'write', contents: 'write' }
    },
    { actions: ['dessant/lock-threads'], scopes: { issues: 'write', 'pull-requests': 'write' } },
    {
        actions: ['actions/labeler'],
        scopes: { contents: 'read', 'pull-requests': 'write' },
        also: { issues: 'write' }
    },
    {
        actions: ['actions/first-interaction'],
        scopes: { thread: 'write' },
        also: { issues: 'write', 'pull-requests': 'write' }
    },
    { actions: ['actions/configure-pages'], scopes: { pages: 'read' }, also: { pages: 'write' } },
    { actions: ['actions/deploy-pages'], scopes: { pages: 'write', 'id-token': 'write' } },
    {
        actions: [
            'actions/attest',
            'actions/attest-build-provenance',
            'actions/attest-sbom',
            'actions/attest-build-provenance/predicate'
        ],
        scopes: { 'id-token': 'write', attestations: 'write' },
        also: { packages: 'write', 'artifact-metadata': 'write' }
    },
    {
        actions: [
            'github/codeql-action/analyze',
            'github/codeql-action/upload-sarif',
            'github/codeql-action/init',
            'github/codeql-action/autobuild'
        ],
        scopes: { 'security-events': 'write' },
        also: { actions: 'read', contents: 'read', packages: 'read' }
    },
    {
        actions: ['ossf/scorecard-action'],
        scopes: { 'security-events': 'write', 'id-token': 'write' },
        also: { actions: 'read', contents: 'read' }
    },
    {
        actions: ['zizmorcore/zizmor-action'],
        scopes: { 'security-events': 'write' },
        also: { actions: 'read', contents: 'read' }
    },
    {
        actions: ['actions/dependency-review-action'],
        scopes: { contents: 'read' },
        also: { 'pull-requests': 'write' }
    },
    {
        actions: [
            'actions/create-release',
            'actions/upload-release-asset',
            'softprops/action-gh-release',
            'ncipollo/release-action',
            'svenstaro/upload-release-action',
            'goreleaser/goreleaser-action',
            'marvinpinto/action-automatic-releases'
        ],
        scopes: push,
        also: { discussions: 'write', packages: 'write', 'id-token': 'write', issues: 'write' }
    },
    {
        actions: ['release-drafter/release-drafter'],
        scopes: { contents: 'write', 'pull-requests': 'read' },
        also: { 'pull-requests': 'write' }
    },
    {
        actions: [
            'googleapis/release-please-action',
            'google-github-actions/release-please-action',
            'cycjimmy/semantic-release-action'
        ],
        scopes: { contents: 'write', issues: 'write', 'pull-requests': 'write' }
    },
    {
        actions: ['changesets/action', 'peter-evans/create-pull-request', 'pascalgn/automerge-action'],
        scopes: { contents: 'write', 'pull-requests': 'write' },
        also: { issues: 'write' }
    },
    {
        actions: ['songmu/tagpr'],
        scopes: { contents: 'write', 'pull-requests': 'write', issues: 'read' }
    },
    {
        actions: [
            'peaceiris/actions-gh-pages',
            'jamesives/github-pages-deploy-action',
            'stefanzweifel/git-auto-commit-action',
            'endbug/add-and-commit',
            'ad-m/github-push-action',
            'mathieudutour/github-tag-action',
            'anothrnick/github-tag-action',
            'peter-evans/repository-dispatch'
        ],
        scopes: push
    },
    {
        actions: [
            'peter-evans/create-or-update-comment',
            'actions-ecosystem/action-add-labels',
            'actions-ecosystem/action-remove-labels'
        ],
        scopes: { thread: 'write' },
        also: { issues: 'write', 'pull-requests': 'write' }
    },
    { actions: ['peter-evans/find-comment'], scopes: { thread: 'read' } },
    {
        actions: [
            'peter-evans/close-issue',
            'jasonetco/create-an-issue',
            'peter-evans/create-issue-from-file'
        ],
        scopes: { issues: 'write' }
    },
    {
        actions: [
            'marocchino/sticky-pull-request-comment',
            'thollander/actions-comment-pull-request',
            'mshick/add-pr-comment',
            'peter-evans/close-pull',
            'hmarr/auto-approve-action',
            'kentaro-m/auto-assign-action',
            'toshimaru/auto-author-assign',
            'romeovs/lcov-reporter-action'
        ],
        scopes: { 'pull-requests': 'write' },
        also: { issues: 'write' }
    },
    {
        actions: ['peter-evans/enable-pull-request-automerge'],
        scopes: { contents: 'write', 'pull-requests': 'write' }
    },
    {
        actions: [
            'dorny/paths-filter',
            'tj-actions/changed-files',
            'dependabot/fetch-metadata',
            'wagoid/commitlint-github-action'
        ],
        scopes: { 'pull-requests': 'read' },
        also: { contents: 'read' }
    },
    {
        actions: ['amannn/action-semantic-pull-request'],
        scopes: { 'pull-requests': 'read' },
        also: { statuses: 'write' }
    },
    {
        actions: ['dorny/test-reporter'],
        scopes: { checks: 'write' },
        also: { actions: 'read', contents: 'read' }
    },
    {
        actions: [
            'enricomi/publish-unit-test-result-action',
            'enricomi/publish-unit-test-result-action/composite',
            'enricomi/publish-unit-test-result-action/linux',
            'enricomi/publish-unit-test-result-action/macos',
            'enricomi/publish-unit-test-result-action/windows'
        ],
        scopes: { checks: 'write', 'pull-requests': 'write' },
        also: { issues: 'read', contents: 'read' }
    },
    {
        actions: [
            'mikepenz/action-junit-report',
            'actions-rs/clippy-check',
            'scacap/action-surefire-report'
        ],
        scopes: { checks: 'write' },
        also: { 'pull-requests': 'write' }
    },
    {
        actions: ['firebaseextended/action-hosting-deploy'],
        scopes: { checks: 'write', 'pull-requests': 'write' },
        also: { contents: 'read' }
    },
    {
        actions: ['super-linter/super-linter', 'super-linter/super-linter/slim'],
        scopes: { contents: 'read', packages: 'read', statuses: 'write' },
        also: { issues: 'write', 'pull-requests': 'write' }
    },
    { actions: ['lewagon/wait-on-check-action'], scopes: { checks: 'read' } },
    { actions: ['styfle/cancel-workflow-action'], scopes: { actions: 'write' } },
    { actions: ['dawidd6/action-download-artifact'], scopes: { actions: 'read' } },
    {
        actions: ['chrnorm/deployment-action', 'chrnorm/deployment-status', 'bobheadxi/deployments'],
        scopes: { deployments: 'write' }
    },
    { actions: ['cloudflare/pages-action'], scopes: { deployments: 'write' } },
    {
        actions: ['actions/publish-immutable-action'],
        scopes: { contents: 'read', 'id-token': 'write', packages: 'write' }
    },
    { actions: ['actions/delete-package-versions'], scopes: { packages: 'write' } },
    {
        actions: [
            'micnncim/action-label-syncer',
            'endbug/label-sync',
            'crazy-max/ghaction-github-labeler'
        ],
        scopes: { issues: 'write' }
    },
    {
        actions: [
            'pypa/gh-action-pypi-publish',
            'rust-lang/crates-io-auth-action',
            'aws-actions/configure-aws-credentials',
            'google-github-actions/auth',
            'azure/login',
            'hashicorp/vault-action',
            'jfrog/setup-jfrog-cli',
            'nuget/login'
        ],
        scopes: oidc
    },
    {
        actions: ['anthropics/claude-code-action'],
        scopes: oidc,
        also: { contents: 'write', issues: 'write', 'pull-requests': 'write', actions: 'read' }
    },
    {
        actions: ['codecov/codecov-action'],
        scopes: {},
        also: oidc
    },
    {
        actions: ['docker/build-push-action', 'docker/bake-action'],
        scopes: {},
        also: { packages: 'write', attestations: 'write', 'id-token': 'write' }
    }
];
/** Actions that never ask GitHub for anything with the job's token, or only to read the public. */
const tokenlessActions = [
    'actions/setup-node',
    'actions/setup-python',
    'actions/setup-java',
    'actions/setup-go',
    'actions/setup-dotnet',
    'actions/cache',
    'actions/cache/save',
    'actions/cache/restore',
    'actions/upload-artifact',
    'actions/download-artifact',
    'actions/upload-pages-artifact',
    'actions/create-github-app-token',
    'astral-sh/setup-uv',
    'dtolnay/rust-toolchain',
    'swatinem/rust-cache',
    'ruby/setup-ruby',
    'gradle/actions/setup-gradle',
    'hashicorp/setup-terraform',
    'google-github-actions/setup-gcloud',
    'oven-sh/setup-bun',
    'pnpm/action-setup',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'docker/login-action',
    'docker/metadata-action',
    'taiki-e/install-action',
    'sigstore/cosign-installer',
    'pyo3/maturin-action'
];

;// CONCATENATED MODULE: ./src/fixers/permissions/step-needs.ts




/** null where the step does what no table knows; empty where it needs nothing. */
function needsOfStep(step) {
    const uses = (0,find_nodes/* textAt */.$6)(step.map, 'uses');
    if (uses !== null)
        return needsOfAction(step, uses);
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    const needs = needsOfLines(script);
    return hasAny(needs) || !/GITHUB_TOKEN|GH_TOKEN|github\.token/.test(String(step.map))
        ? { needs, also: {}, kind: 'script' }
        : null;
}
function needsOfAction(step, uses) {
    const [name = ''] = uses.toLowerCase().split('@');
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    if (name === 'actions/github-script') {
        const script = (inputs && (0,find_nodes/* textAt */.$6)(inputs, 'script')) ?? '';
        const needs = needsOfCalls(script);
        return hasAny(needs) ? { needs, also: {}, kind: 'script' } : null;
    }
    const need = actionNeeds.find(({ actions }) => actions.includes(name));
    if (need)
        return { needs: need.scopes, also: need.also ?? {}, kind: 'action' };
    return tokenlessActions.includes(name) ? { needs: {}, also: {}, kind: 'action' } : null;
}
const hasAny = (needs) => Object.keys(needs).length > 0;
function needsOfLines(script) {
    const lines = script.replace(/\\\r?\n\s*/g, ' ').split('\n');
    const found = lines
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => commandNeeds.filter(({ when }) => when.test(line)));
    return found.map(({ scopes }) => scopes).reduce(joined, {});
}
/** Of `github.rest.issues.createComment(…)`, and of the older `github.issues.…`. */
function needsOfCalls(script) {
    const calls = script.matchAll(/\b(?:github|octokit|client)\.(?:rest\.)?(\w+)\.(\w+)\b/g);
    const needs = [...calls].map(([, namespace = '', method = '']) => {
        const call = callNeeds.find((need) => need.method.test(`${namespace}.${method}`));
        return call ? { [call.scope]: readsOnly.test(method) ? 'read' : 'write' } : {};
    });
    return needs.reduce(joined, {});
}
/** Both together, of each the higher. */
function joined(first, second) {
    const all = { ...first };
    for (const [area, level] of Object.entries(second)) {
        if (all[area] !== 'write')
            all[area] = level;
    }
    return all;
}
/** The steps of a job whose needs no table knows. */
const unknownSteps = (steps) => steps.filter((step) => needsOfStep(step) === null);
/** True where a step or its job gives the call another token than the job's own. */
function hasOwnToken(job, step) {
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const env = [(0,find_nodes/* mapAt */.SC)(step.map, 'env'), (0,find_nodes/* mapAt */.SC)(job.map, 'env')];
    const given = [
        ...tokenInputs.map((key) => inputs && (0,find_nodes/* textAt */.$6)(inputs, key)),
        ...env.flatMap((map) => tokenNames.map((key) => map && (0,find_nodes/* textAt */.$6)(map, key)))
    ];
    return given.some((value) => typeof value === 'string' && !isJobToken(value));
}
const tokenInputs = ['token', 'github-token', 'github_token', 'repo-token', 'repo_token'];
const tokenNames = ['GH_TOKEN', 'GITHUB_TOKEN'];
const isJobToken = (value) => value.trim() === '' || /\bsecrets\.GITHUB_TOKEN\b|\bgithub\.token\b/i.test(value);

;// CONCATENATED MODULE: ./src/fixers/permissions/needed-permissions.ts






/** What the failing step's call needs. Abstains where neither the tables nor the refusal tell. */
function neededBy(problem, job) {
    const { ruleId } = problem.failure.diagnosis;
    if (ruleId.startsWith('oidc-'))
        return neededForOidc(problem);
    if (ruleId === 'git-repository-missing')
        return neededToCheckOut(problem, job);
    if (ruleId.startsWith('git-'))
        return neededToPush(problem, job);
    if (ruleId === 'docker-push-denied')
        return neededForPackages(problem, job);
    return neededByCall(problem, job);
}
function neededForOidc({ step, workflow, failure }) {
    const known = step ? needsOfStep(step) : null;
    const needs = known?.kind === 'action' ? known.needs : {};
    const { scopes } = resolved(joined({ 'id-token': 'write' }, needs), workflow, failure);
    const isKnown = { ...known?.needs, ...known?.also }['id-token'] !== undefined;
    return {
        scopes,
        isCertain: isKnown,
        because: 'GitHub gives an OIDC token only to a job that has `id-token: write`.'
    };
}
/** Whether git itself says that the job's token may not push; the same status comes for what it may not read. */
const isRefusedPush = ({ evidence }) => byBot.test(evidence[0]?.text ?? '');
const bot = /\bdenied to github-actions\[bot\]/;
const byBot = /\bdenied to github-actions\[bot\]|\bnot granted\b/;
function neededToPush({ failure, step }, job) {
    if (!isRefusedPush(failure.diagnosis)) {
        (0,workflow_file_abstain/* abstain */.T_)('The push was refused to a person or an app, whose own token has to be allowed more.');
    }
    if (namesOther(String(step ? step.map : job.map))) {
        (0,workflow_file_abstain/* abstain */.T_)('The step names another repository, where the token of this one may not push.');
    }
    const isNamed = bot.test(failure.diagnosis.evidence[0]?.text ?? '');
    const checkouts = checkoutsOf(job);
    if (!isNamed &&
        [...checkouts.map((each) => each.step), ...(step ? [step] : [])].some((each) => hasOwnToken(job, each))) {
        (0,workflow_file_abstain/* abstain */.T_)('The push is made with a token of its own, which has to be allowed more where it was made.');
    }
    if (checkouts.some((each) => !isOwn(each))) {
        (0,workflow_file_abstain/* abstain */.T_)('The job checks out another repository, where the token of this one may not push.');
    }
    const known = step ? needsOfStep(step) : null;
    const { scopes } = resolvedPush(known);
    return {
        scopes,
        isCertain: true,
        because: 'A push with `GITHUB_TOKEN` needs `contents: write`.'
    };
}
/** A private repository is not to be found for a token that may not read its contents. */
function neededToCheckOut({ step, workflow, caller }, job) {
    const uses = (step && (0,find_nodes/* textAt */.$6)(step.map, 'uses')) ?? '';
    const inputs = step && (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const isOwn = uses.startsWith('actions/checkout@') && !(inputs && (0,find_nodes/* entryOf */.Ms)(inputs, 'repository'));
    if (!step || !isOwn || hasOwnToken(job, step)) {
        (0,workflow_file_abstain/* abstain */.T_)('The repository that is not found is not the one of the workflow.');
    }
    const block = blockFor(workflow, job) ?? (caller && blockFor(caller.workflow, caller.job));
    if (!block)
        (0,workflow_file_abstain/* abstain */.T_)('The job may read its repository already, so it is not found for another reason.');
    return {
        scopes: { contents: 'read' },
        isCertain: true,
        because: 'A `permissions:` block without `contents` sets it to none, and a private repository is not found then.'
    };
}
/** A URL with a fixed name in a line that pushes or sets where to. */
const namesOther = (text) => /\bgit\b[^\n]*\b(?:push|remote|clone)\b[^\n]*github\.com[/:][\w.-]+\/[\w.-]+/.test(text);
function resolvedPush(known) {
    const isDocumented = known?.kind === 'action' && known.needs.contents === 'write';
    return { scopes: isDocumented ? known.needs : { contents: 'write' } };
}
function neededForPackages({ failure, step }, job) {
    const evidence = failure.diagnosis.evidence[0]?.text ?? '';
    const isGitHubs = /\binstallation not allowed\b|\b(?:write|create)_package\b/.test(evidence);
    const text = `${String(step?.map ?? '')} ${String(job.map)}`;
    if (!isGitHubs && !/\bghcr\.io\b|\bpkg\.github\.com\b/.test(text)) {
        (0,workflow_file_abstain/* abstain */.T_)("The registry is none of GitHub's: its own login has to be allowed to push.");
    }
    if (!/\bsecrets\.GITHUB_TOKEN\b|\bgithub\.token\b/i.test(text)) {
        (0,workflow_file_abstain/* abstain */.T_)('The job logs in to the registry with another token than its own.');
    }
    return {
        scopes: { packages: 'write' },
        isCertain: isGitHubs,
        because: "A push to GitHub's registries with `GITHUB_TOKEN` needs `packages: write`."
    };
}
function neededByCall(problem, job) {
    const { failure, workflow } = problem;
    const step = problem.step ?? onlyCaller(job);
    if (!step)
        (0,workflow_file_abstain/* abstain */.T_)(`The failing step of the job \`${job.id}\` is not known.`);
    if (hasOwnToken(job, step) ||
        /personal access token/.test(failure.diagnosis.evidence[0]?.text ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('The call is made with a token of its own, which has to be allowed more where it was made.');
    }
    const refused = refusedCall(failure);
    const known = needsOfStep(step);
    const needs = known && Object.keys(known.needs).length + Object.keys(known.also).length > 0 ? known : null;
    if (!needs && !refused) {
        (0,workflow_file_abstain/* abstain */.T_)('It is not known which permission the call of this step needs.');
    }
    const wanted = needs ? narrowed(needs, refused) : { ...refused };
    const { scopes, isOne } = resolved(wanted, workflow, failure);
    const agrees = needs !== null && (refused === null || isAmong(refused, needs));
    return {
        scopes,
        isCertain: agrees && isOne && (needs.kind === 'action' || refused !== null || isSingle(wanted)),
        because: needs
            ? 'The step does what needs these permissions, and GitHub refused it.'
            : 'The call that GitHub refused needs these permissions.'
    };
}
/** Where the log names no step: the one that calls GitHub. */
function onlyCaller(job) {
    const calling = (0,find_nodes/* stepsOf */.B_)(job).filter((step) => {
        const { contents, ...rest } = needsOfStep(step)?.needs ?? {};
        return contents === 'write' || Object.keys(rest).length > 0;
    });
    return calling.length === 1 ? (calling[0] ?? null) : null;
}
/** An action gets what it always needs, and else what was refused; of a script that part which was refused. */
function narrowed({ needs, also, kind }, refused) {
    if (!refused)
        return needs;
    const part = picked(needs, refused);
    if (kind === 'action')
        return needed_permissions_hasAny(part) ? needs : joined(needs, picked(also, refused));
    return needed_permissions_hasAny(part) ? part : refused;
}
const needed_permissions_hasAny = (needs) => Object.keys(needs).length > 0;
const isSingle = (needs) => Object.keys(needs).length === 1;
const alike = {
    issues: ['issues', 'thread'],
    'pull-requests': ['pull-requests', 'thread'],
    thread: ['issues', 'pull-requests', 'thread']
};
const isAlike = (one, other) => one === other || (alike[one]?.includes(other) ?? false);
/** The needs of the refused areas; those that are like them where none is the same. */
function picked(needs, refused) {
    const names = Object.keys(refused);
    const ofSame = (isSame) => Object.fromEntries(Object.entries(needs).filter(([area]) => names.some((name) => isSame(area, name))));
    const exact = ofSame((one, other) => one === other);
    return needed_permissions_hasAny(exact) ? exact : ofSame(isAlike);
}
const isAmong = (refused, { needs, also }) => Object.keys(refused).some((area) => Object.keys({ ...needs, ...also }).some((name) => isAlike(name, area)));
/** With the scopes that `thread` stands for, by what starts the workflow. */
function resolved(needs, workflow, { event }) {
    const { thread, ...plain } = needs;
    if (!thread)
        return { scopes: plain, isOne: true };
    const triggers = event === undefined ? (0,find_nodes/* triggersOf */.XJ)(workflow) : [event];
    const meant = [...new Set(triggers.flatMap(threadsOf))];
    const named = meant.length > 0 ? meant : ['issues', 'pull-requests'];
    const scopes = { ...plain };
    for (const scope of named)
        scopes[scope] = thread;
    return { scopes, isOne: named.length === 1 };
}
function threadsOf(trigger) {
    if (trigger.startsWith('pull_request') || trigger === 'workflow_run')
        return ['pull-requests'];
    if (trigger === 'issues')
        return ['issues'];
    return trigger === 'issue_comment' ? ['issues', 'pull-requests'] : [];
}

;// CONCATENATED MODULE: ./src/fixers/add-permission.ts











/** What the file can't cure, with the setting that can. */
const settingsOnly = {
    'git-workflow-scope-missing': 'No `permissions:` lets `GITHUB_TOKEN` change workflow files: push with a GitHub App that has Workflows: write, or a personal token with the scope `workflow`.',
    'pull-request-creation-disabled': 'No `permissions:` cures this: allow it under Settings, Actions, General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests", or use the token of a GitHub App.'
};
/** Gives the failing job the permission that its call was refused for. */
const addPermission = {
    id: 'add-permission',
    summary: 'Gives the failing job the least permission that the refused call needs, and keeps what it had.',
    disposition: 'safe or review',
    answers: [
        'github-permission-missing',
        'oidc-permission-missing',
        'oidc-permission-hint',
        'git-push-denied',
        'git-write-not-granted',
        'git-repository-missing',
        'git-access-refused',
        'docker-push-denied',
        'nested-permission-exceeded',
        'startup-failure',
        ...Object.keys(settingsOnly)
    ],
    concerns: ({ diagnosis }) => {
        if (diagnosis.ruleId === 'startup-failure')
            return isNestedRefusal(diagnosis);
        return diagnosis.ruleId !== 'git-access-refused' || isRefusedPush(diagnosis);
    },
    reads: (problem) => {
        demandCurable(problem);
        if (isNestedRefusal(problem.failure.diagnosis))
            return calleeOf(problem);
        return lackOf(problem).place === 'both' ? workflowsBeside(problem) : [];
    },
    propose(problem) {
        demandCurable(problem);
        if (isNestedRefusal(problem.failure.diagnosis))
            return allowNested(problem);
        const { job, needed, place } = lackOf(problem);
        if (place === 'both')
            return draftForBoth(problem, job, needed);
        const had = keptScopes(place.job, job, problem);
        return add_permission_draft(problem, place, needed, grant(place.workflow, place.job, needed.scopes, had));
    }
};
/** Abstains where no `permissions:` cures it. */
function demandCurable({ failure }) {
    const setting = settingsOnly[failure.diagnosis.ruleId];
    if (setting !== undefined)
        (0,workflow_file_abstain/* abstain */.T_)(setting);
    if (failure.restricted) {
        (0,workflow_file_abstain/* abstain */.T_)('The run is of a fork or of Dependabot, whose token may only read, whatever the file says.');
    }
}
function lackOf(problem) {
    const job = failingJob(problem);
    const needed = neededBy(problem, job);
    return { job, needed, place: add_permission_placeOf(problem, job, needed.scopes) };
}
/** A called job may do what both its own block and the job that calls it allow. */
function add_permission_placeOf({ workflow, caller }, job, scopes) {
    if (!caller)
        return { workflow, job };
    const own = blockFor(workflow, job);
    if (!own || allowsAll(own, scopes))
        return caller;
    const outer = blockFor(caller.workflow, caller.job);
    return outer && allowsAll(outer, scopes) ? { workflow, job } : 'both';
}
/**
 * What a new block has to hold beside what is needed. A refused call proves that the token could read contents and
 * packages and no more; where only an OIDC token was missing it may have been allowed anything.
 */
function keptScopes(placed, job, { failure, step }) {
    const packages = /\bghcr\.io\b|\bpkg\.github\.com\b/.test(String(job.map))
        ? { packages: 'read' }
        : {};
    const read = { contents: 'read', ...packages };
    if (!isOidc(failure.diagnosis.ruleId) || placed !== job)
        return read;
    const others = (0,find_nodes/* stepsOf */.B_)(job).filter(({ index }) => index !== step?.index);
    const known = others.map((other) => needsOfStep(other)?.needs ?? {}).reduce(joined, {});
    const { thread, ...plain } = known;
    return { ...read, ...plain, ...(thread ? { issues: thread, 'pull-requests': thread } : {}) };
}
const isOidc = (ruleId) => ruleId.startsWith('oidc-');
/** The fix is of the run's own workflow, with the called one beside it. */
function draftForBoth(problem, job, needed) {
    const { workflow, caller } = problem;
    if (!caller)
        (0,workflow_file_abstain/* abstain */.T_)('No workflow calls that of the failing job.');
    const { called, calling } = grantBoth(problem, caller, job, needed.scopes);
    return {
        ...add_permission_draft(problem, { workflow, job }, needed, called),
        title: `Give job \`${job.id}\` ${scopesText(called.added)}, and its caller \`${caller.job.id}\` ${scopesText(calling.added)}`,
        reason: `${needed.because} A called job may do what both its own block and its caller's allow.`,
        path: caller.workflow.path,
        edits: calling.edits,
        changes: calling.changes,
        also: [{ path: workflow.path, edits: called.edits, changes: called.changes }]
    };
}
function add_permission_draft(problem, place, needed, given) {
    const { failure, workflow } = problem;
    const isCalled = (0,find_nodes/* triggersOf */.XJ)(place.workflow).includes('workflow_call');
    const strangers = given.narrows && isOidc(failure.diagnosis.ruleId) ? unknownIn(problem) : [];
    const isForeign = problem.job !== null && holdsForeignCode(workflow, problem.job);
    const isSafe = needed.isCertain && !isCalled && strangers.length === 0 && !isForeign;
    const mayBeFork = failure.restricted === undefined && (0,find_nodes/* triggersOf */.XJ)(workflow).includes('pull_request');
    return {
        disposition: isSafe ? 'safe' : 'review',
        title: `Give job \`${place.job.id}\` ${scopesText(given.added)}`,
        reason: needed.because,
        lookAt: [
            ...(isForeign ? [foreignCode] : []),
            ...(needed.isCertain
                ? []
                : ['Whether the refused call is the one that these scopes are for.']),
            ...(isCalled
                ? [
                    'Whether every workflow that calls this one allows as much; one that does not would no longer start.'
                ]
                : []),
            ...(strangers.length > 0
                ? [
                    'Whether other steps of the job need more: the new block sets every scope it does not name to none.'
                ]
                : []),
            ...(mayBeFork
                ? ['Whether the run was of a fork: its token may only read, whatever the file says.']
                : [])
        ],
        ...(place.workflow === workflow ? {} : { path: place.workflow.path }),
        edits: given.edits,
        changes: given.changes
    };
}
function unknownIn({ job, step }) {
    return job ? unknownSteps((0,find_nodes/* stepsOf */.B_)(job).filter(({ index }) => index !== step?.index)) : [];
}

;// CONCATENATED MODULE: ./src/fixers/tables/retries.ts
/** Options that every version in use takes: curl's `--retry-all-errors` is of 2020, so it is left out. */
const retryOptions = [
    {
        // https://manpages.debian.org/stable/apt/apt.conf.5.en.html
        tool: /^(?:apt|apt-get)$/,
        option: '-o Acquire::Retries=3',
        isThere: /Acquire::Retries/i,
        rules: ['apt-fetch-failed', 'apt-archives-incomplete', 'apt-index-incomplete']
    },
    {
        // https://curl.se/docs/manpage.html: 408, 429 and 5xx too, without -f
        tool: /^curl$/,
        option: '--retry 3 --retry-connrefused',
        isThere: /--retry\b/,
        changes: /^(?:-[A-Za-z]*[XdFT]|--request|--data|--form|--upload-file|--json)|\[[@*]\]|^\$\{?\w*(?:ARGS|OPTS|OPTIONS|FLAGS|args|opts)\b/,
        rules: ['curl-connection-failed', 'curl-server-error', 'transfer-closed', 'http2-framing-error']
    },
    {
        // https://pip.pypa.io/en/stable/cli/pip/: five by default
        tool: /^(?:pip|pip3|python|python3)$/,
        subcommands: /^(?:install|download)$/,
        option: '--retries 10',
        isThere: /--retries\b/,
        rules: ['pip-network-failure', 'pip-connection-broken', 'pip-server-error']
    },
    {
        // https://docs.npmjs.com/cli/using-npm/config: two by default
        tool: /^npm$/,
        subcommands: /^(?:ci|install|i)$/,
        option: '--fetch-retries=5',
        isThere: /--fetch-retries\b/,
        rules: ['npm-network-failure', 'npm-registry-unavailable', 'npm-server-error']
    }
];
/** Rules of the network that name no tool. */
const networkRules = [
    'connection-reset-by-peer',
    'connection-timed-out',
    'host-unresolved',
    'name-resolution-temporary',
    'python-retries-exhausted',
    'tls-handshake-timeout'
];

;// CONCATENATED MODULE: ./src/fixers/add-retries.ts







/** Fewer than that, running the job again is cheaper than a change. */
const add_retries_recurs = 3;
/** A server of the job itself: asked whether it is up, not for a download. */
const own = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;
/** Lets a download try again that keeps failing by the network. */
const addRetries = {
    id: 'add-retries',
    summary: 'Adds the retry option of apt-get, curl, pip or npm to a step whose downloads failed three times or more.',
    disposition: 'safe',
    answers: [...retryOptions.flatMap(({ rules }) => rules), ...networkRules],
    propose(problem) {
        const { workflow, history, failure } = problem;
        const { job, step } = failingStep(problem);
        if (history.occurrences < add_retries_recurs)
            (0,workflow_file_abstain/* abstain */.T_)(`The failure was seen fewer than ${add_retries_recurs} times.`);
        const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step has no script.');
        if (!isPosix(shellOfStep(workflow, job, step)))
            (0,workflow_file_abstain/* abstain */.T_)('The script is not one for bash or sh.');
        const text = textOf(script);
        if (/^\s*(?:for|while|until)\b/m.test(text) && /\bsleep\b/.test(text)) {
            (0,workflow_file_abstain/* abstain */.T_)('The script tries again by a loop of its own.');
        }
        if (runsElsewhere(text))
            (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
        const { option, edits } = theDownload(text, failure.diagnosis.ruleId);
        return {
            disposition: 'safe',
            title: `Let the download in job \`${job.id}\` try again: ${option}`,
            reason: `The same download failed ${history.occurrences} times by the network, and the tool can try again by itself.`,
            lookAt: ['Whether the server is the right one: retries hide a server that is often down.'],
            ...replaceInScript(workflow, script, edits)
        };
    }
};
/** The tool that the rule names, or the only one of the script where it names none. */
function theDownload(script, ruleId) {
    const isNamed = retryOptions.some(({ rules }) => rules.includes(ruleId));
    const found = retryOptions
        .filter(({ rules }) => !isNamed || rules.includes(ruleId))
        .map((each) => ({ each, calls: downloadsOf(script, each) }))
        .filter(({ calls }) => calls.length > 0);
    const [first, second] = found;
    if (!first)
        (0,workflow_file_abstain/* abstain */.T_)('The failing step calls no tool by itself that can try again.');
    if (second)
        (0,workflow_file_abstain/* abstain */.T_)('It is not clear which of several downloads fails.');
    const { each, calls } = first;
    const open = calls.filter(({ command: { start, end } }) => !each.isThere.test(script.slice(start, end)));
    if (open.length === 0)
        (0,workflow_file_abstain/* abstain */.T_)('The download tries again already.');
    return { option: each.option, edits: open.map((call) => add_retries_insertion(call, each)) };
}
function downloadsOf(script, { tool, subcommands, changes }) {
    return callsOf(script, tool).filter((call) => {
        const [first = '', second = '', third = ''] = argumentsOf(call);
        if (argumentsOf(call).some((argument) => changes?.test(argument) || own.test(argument))) {
            return false;
        }
        const name = call.command.words[call.at]?.text ?? '';
        if (name.startsWith('python'))
            return first === '-m' && second === 'pip' && !!subcommands?.test(third);
        return subcommands === undefined || subcommands.test(first);
    });
}
function add_retries_insertion({ command, at }, { option, subcommands }) {
    const rest = command.words.slice(at);
    const anchor = (subcommands && rest.find(({ text }) => subcommands.test(text))) ?? rest[0];
    const end = anchor?.end ?? command.end;
    return { start: end, end, text: ` ${option}` };
}

;// CONCATENATED MODULE: ./src/fixers/jobs/job-facts.ts



/** The system of the leg that failed; where the runner's labels are not known, by a label in the job's shown name. */
function systemOf({ failure }, job) {
    const known = (0,runner_of_job/* runnerOfFailure */.gr)(job, failure.labels);
    if (known !== null)
        return known;
    const words = failure.jobName?.split(/[\s(),]+/) ?? [];
    const named = new Set(words.map(runner_of_job/* systemOfLabel */.b1).filter((system) => system !== null));
    const [system = null] = named;
    return named.size === 1 ? system : null;
}
/** Whether every leg of a job runs on a hosted runner, of whichever system. */
function isHosted(job) {
    const labels = (0,runner_of_job/* labelsOfJob */.OT)(job) ?? [];
    return labels.length > 0 && labels.every((label) => (0,runner_of_job/* systemOfLabel */.b1)(label) !== null);
}
/** The condition that keeps a step to the failing leg's system; null where all legs run on it. */
function systemCondition(job, system) {
    if ((0,runner_of_job/* runnerOfJob */.Bm)(job) !== null)
        return null;
    return `runner.os == '${{ linux: 'Linux', macos: 'macOS', windows: 'Windows' }[system]}'`;
}
/** The image of a job's container; null where the job runs on the runner itself. */
function containerOf(job) {
    const value = (0,find_nodes/* entryOf */.Ms)(job.map, 'container')?.value;
    if (!value)
        return null;
    return ((0,dist/* isMap */.jh)(value) ? (0,find_nodes/* textAt */.$6)(value, 'image') : (0,find_nodes/* textAt */.$6)(job.map, 'container')) ?? '';
}
/** Whether most steps of a job carry a name, so that a new one should too. */
function namesSteps(job) {
    const steps = (0,find_nodes/* stepsOf */.B_)(job);
    return steps.filter(({ map }) => (0,find_nodes/* entryOf */.Ms)(map, 'name')).length * 2 >= steps.length;
}

;// CONCATENATED MODULE: ./src/fixers/installs/setup-step.ts




/**
 * The step that calls a setup action: inputs as another job of the file gives them, else by the repository's version
 * file, else the table's own. Abstains where neither says a version that is needed.
 */
function setupStep(problem, job, action) {
    const { workflow } = problem;
    const copied = inputsOfOthers(workflow, action);
    const byFile = copied ? null : inputsByFile(problem, action);
    const known = copied ?? byFile;
    const inputs = known ?? action.fallback ?? (0,workflow_file_abstain/* abstain */.T_)(`Nothing says which version of ${action.uses} is meant.`);
    const all = { ...action.also, ...inputs };
    return {
        step: {
            ...(namesSteps(job) ? { name: action.title } : {}),
            uses: actionRef(workflow, action.uses),
            ...(Object.keys(all).length > 0 ? { with: all } : {})
        },
        isGuess: known === null && Object.keys(inputs).length > 0,
        readsFile: byFile !== null
    };
}
/** Paths of the files that may say the version. */
function versionFilesOf(action) {
    return action.versionFiles?.paths.map(({ path }) => path) ?? [];
}
/** Of another step with the action; null where there is none, or a matrix or another step says the version. */
function inputsOfOthers(workflow, action) {
    for (const { map } of usesOf(workflow, action.uses)) {
        const inputs = (0,find_nodes/* mapAt */.SC)(map, 'with');
        const found = action.inputs.flatMap((name) => {
            const node = inputs && (0,find_nodes/* scalarAt */.C_)(inputs, name);
            // An unquoted 3.10 is read as 3.1, which the action would not find.
            return node ? [[name, node.source ?? String(node.value)]] : [];
        });
        const isFixed = found.every(([, value]) => !value.includes('${{'));
        if (isFixed && (found.length > 0 || isComplete(action)))
            return Object.fromEntries(found);
    }
    return null;
}
/** Whether an action needs no version, as where it finds one itself. */
const isComplete = ({ fallback }) => fallback === null || Object.keys(fallback).length === 0;
function inputsByFile({ files, texts }, { versionFiles }) {
    const file = versionFiles?.paths.find(({ path, says }) => files?.has(path) && (!says || says.test(texts.get(path) ?? '')));
    if (!file || !versionFiles)
        return null;
    return { ...(file.gives ?? { [versionFiles.input]: file.path }) };
}

;// CONCATENATED MODULE: ./src/fixers/tables/setup-actions.ts
/** Each as its README or action.yml says. pnpm writes lockfileVersion 9.0 since pnpm 9, 6.0 in pnpm 8. */
const setupActions = {
    node: {
        uses: 'actions/setup-node',
        title: 'Set up Node.js',
        inputs: ['node-version', 'node-version-file'],
        versionFiles: {
            input: 'node-version-file',
            paths: [
                { path: '.nvmrc' },
                { path: '.node-version' },
                { path: '.tool-versions', says: /^node(?:js)?\s/m },
                { path: 'package.json', says: /"engines"\s*:\s*\{[^}]*"node"\s*:|"volta"\s*:\s*\{/ }
            ]
        },
        fallback: { 'node-version': 'lts/*' }
    },
    python: {
        uses: 'actions/setup-python',
        title: 'Set up Python',
        inputs: ['python-version', 'python-version-file'],
        versionFiles: {
            input: 'python-version-file',
            paths: [
                { path: '.python-version' },
                { path: '.tool-versions', says: /^python\s/m },
                { path: 'pyproject.toml', says: /^requires-python\s*=/m }
            ]
        },
        fallback: { 'python-version': '3.x' }
    },
    go: {
        uses: 'actions/setup-go',
        title: 'Set up Go',
        inputs: ['go-version', 'go-version-file'],
        versionFiles: {
            input: 'go-version-file',
            paths: [{ path: 'go.mod' }, { path: 'go.work' }, { path: '.go-version' }]
        },
        fallback: { 'go-version': 'stable' }
    },
    java: {
        uses: 'actions/setup-java',
        title: 'Set up Java',
        inputs: ['java-version', 'java-version-file', 'distribution'],
        versionFiles: {
            input: 'java-version-file',
            paths: [
                { path: '.java-version' },
                { path: '.tool-versions', says: /^java\s/m },
                { path: '.sdkmanrc', says: /^java=/m }
            ]
        },
        also: { distribution: 'temurin' },
        fallback: { 'java-version': '21' }
    },
    ruby: {
        uses: 'ruby/setup-ruby',
        title: 'Set up Ruby',
        inputs: ['ruby-version'],
        versionFiles: {
            input: 'ruby-version',
            paths: [{ path: '.ruby-version' }, { path: '.tool-versions', says: /^ruby\s/m }]
        },
        fallback: { 'ruby-version': 'ruby' }
    },
    dotnet: {
        uses: 'actions/setup-dotnet',
        title: 'Set up .NET',
        inputs: ['dotnet-version', 'global-json-file'],
        versionFiles: {
            input: 'global-json-file',
            paths: [{ path: 'global.json', says: /"sdk"\s*:/ }]
        },
        fallback: { 'dotnet-version': '10.0.x' }
    },
    php: {
        uses: 'shivammathur/setup-php',
        title: 'Set up PHP',
        inputs: ['php-version', 'php-version-file'],
        versionFiles: {
            input: 'php-version-file',
            paths: [{ path: '.php-version' }, { path: '.tool-versions', says: /^php\s/m }]
        },
        fallback: { 'php-version': 'latest' }
    },
    pnpm: {
        uses: 'pnpm/action-setup',
        title: 'Set up pnpm',
        inputs: ['version', 'package_json_file'],
        versionFiles: {
            input: 'version',
            paths: [
                { path: 'package.json', says: /"packageManager"\s*:\s*"pnpm@/, gives: {} },
                { path: 'pnpm-lock.yaml', says: /^lockfileVersion: '?9\./m, gives: { version: '10' } },
                { path: 'pnpm-lock.yaml', says: /^lockfileVersion: '?6\./m, gives: { version: '8' } }
            ]
        },
        fallback: null
    },
    uv: {
        uses: 'astral-sh/setup-uv',
        title: 'Set up uv',
        inputs: ['version', 'version-file', 'python-version'],
        fallback: {}
    },
    bun: {
        uses: 'oven-sh/setup-bun',
        title: 'Set up Bun',
        inputs: ['bun-version', 'bun-version-file'],
        versionFiles: {
            input: 'bun-version-file',
            paths: [
                { path: '.bun-version' },
                { path: '.tool-versions', says: /^bun\s/m },
                { path: 'package.json', says: /"packageManager"\s*:\s*"bun@/ }
            ]
        },
        fallback: {}
    },
    deno: {
        uses: 'denoland/setup-deno',
        title: 'Set up Deno',
        inputs: ['deno-version', 'deno-version-file'],
        versionFiles: {
            input: 'deno-version-file',
            paths: [{ path: '.dvmrc' }, { path: '.tool-versions', says: /^deno\s/m }]
        },
        fallback: {}
    },
    rust: {
        uses: 'dtolnay/rust-toolchain',
        title: 'Set up Rust',
        inputs: ['toolchain', 'targets', 'components'],
        fallback: {}
    },
    sbt: { uses: 'sbt/setup-sbt', title: 'Set up sbt', inputs: [], fallback: {} },
    gradle: {
        uses: 'gradle/actions/setup-gradle',
        title: 'Set up Gradle',
        inputs: ['gradle-version'],
        fallback: { 'gradle-version': 'current' }
    },
    terraform: {
        uses: 'hashicorp/setup-terraform',
        title: 'Set up Terraform',
        inputs: ['terraform_version'],
        fallback: {}
    },
    helm: {
        uses: 'azure/setup-helm',
        title: 'Set up Helm',
        inputs: ['version'],
        fallback: {}
    },
    kubectl: {
        uses: 'azure/setup-kubectl',
        title: 'Set up kubectl',
        inputs: ['version'],
        fallback: {}
    },
    flutter: {
        uses: 'subosito/flutter-action',
        title: 'Set up Flutter',
        inputs: ['flutter-version', 'flutter-version-file', 'channel'],
        fallback: { channel: 'stable' }
    },
    dart: {
        uses: 'dart-lang/setup-dart',
        title: 'Set up Dart',
        inputs: ['sdk'],
        fallback: {}
    },
    cosign: {
        uses: 'sigstore/cosign-installer',
        title: 'Install cosign',
        inputs: ['cosign-release'],
        fallback: {}
    }
};

;// CONCATENATED MODULE: ./src/fixers/jobs/with-condition.ts
/** A new step with `if` behind its first key, the name or what it runs; as it is where there is no condition. */
function withCondition(step, condition) {
    if (condition === null)
        return step;
    const [first, ...rest] = Object.entries(step);
    return Object.fromEntries([...(first ? [first] : []), ['if', condition], ...rest]);
}

;// CONCATENATED MODULE: ./src/fixers/add-setup-python.ts
















const action = setupActions.python;
/** Another Python, or packages of the system's Python, that a new one in front of them would hide. */
const bringsPython = /\buv (?:python|venv|pip)\b|\b(?:conda|mamba|pyenv|pixi)\b|\bvenv\b|\bbin\/activate\b|\binstall\b[^\n;&|]*\s(?:python3?|pypy3?)-\w|--break-system-packages\b/;
/** `pip …` or `python -m pip …`, as a command of the script and not as a word in it. */
const callsPip = (script) => callsOf(script, /^(?:pip3?|python[\d.]*)$/).some((call) => {
    const [first = '', second = ''] = argumentsOf(call);
    const name = call.command.words[call.at]?.text ?? '';
    return !name.startsWith('python') || (first === '-m' && second === 'pip');
});
/** Gives a job its own Python where pip may not install into the system's (PEP 668). */
const addSetupPython = {
    id: 'add-setup-python',
    summary: "Adds `actions/setup-python` where pip may not install into the system's Python.",
    disposition: 'safe',
    answers: ['pip-environment-managed'],
    reads: () => versionFilesOf(action),
    propose(problem) {
        const { job, step } = failingStep(problem);
        const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
        if (containerOf(job) !== null)
            (0,workflow_file_abstain/* abstain */.T_)('The job runs in a container with a Python of its own.');
        const system = systemOf(problem, job);
        if (!system)
            (0,workflow_file_abstain/* abstain */.T_)('The job runs on no hosted runner whose system is known.');
        if (!isPosix(shellOfStep(problem.workflow, job, step, system))) {
            (0,workflow_file_abstain/* abstain */.T_)('The script is not one for bash or sh, or its shell brings a Python of its own.');
        }
        if (/\bsudo\b[^\n;&|]*\bpip|\/usr\/bin\/|\bdocker\b|\bbrew\b/.test(script)) {
            (0,workflow_file_abstain/* abstain */.T_)("The script names the system's Python, by sudo or by its path.");
        }
        const before = stepsBefore(job, step);
        if (before.some((each) => isUseOf(each, action.uses))) {
            (0,workflow_file_abstain/* abstain */.T_)('The job sets up Python already, but uses another one.');
        }
        if (!callsPip(script))
            (0,workflow_file_abstain/* abstain */.T_)('The failing script does not call pip itself.');
        if ([script, ...scriptsOf(before)].some((each) => bringsPython.test(each))) {
            (0,workflow_file_abstain/* abstain */.T_)('The job brings a Python or its packages by other means, which would be hidden.');
        }
        const { step: node, isGuess, readsFile } = setupStep(problem, job, action);
        if (readsFile)
            demandCheckout(job, step);
        return {
            disposition: 'safe',
            title: `Set up Python before the step of job \`${job.id}\` that calls pip`,
            reason: "pip may not install into the system's Python (PEP 668); one of its own may be changed.",
            lookAt: isGuess ? ['The version: nothing in the repository says one.'] : [],
            ...insertSteps(problem.workflow, job, step.index, [
                withCondition(node, (0,find_nodes/* textAt */.$6)(step.map, 'if'))
            ])
        };
    }
};

// EXTERNAL MODULE: ./src/workflow-file/locate-failure.ts
var locate_failure = __webpack_require__(4617);
;// CONCATENATED MODULE: ./src/fixers/allow-failure.ts




/** Lets a run pass without a job that the config calls optional. */
const allowFailure = {
    id: 'allow-failure',
    summary: 'Sets `continue-on-error: true` for a job that the config calls optional.',
    disposition: 'review',
    answers: [],
    answersBy: (_, { optionalJobs }) => optionalJobs.length > 0,
    propose(problem) {
        const job = failingJob(problem);
        if (!problem.settings.optionalJobs.includes(job.id)) {
            (0,workflow_file_abstain/* abstain */.T_)(`The config does not call the job \`${job.id}\` optional.`);
        }
        if ((0,locate_failure/* callsWorkflow */.l)(job) !== null) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` calls a workflow, and such a job takes no \`continue-on-error\`.`);
        }
        return {
            disposition: 'review',
            title: `Let the run pass where job \`${job.id}\` fails`,
            reason: 'The config of auto-heal calls this job optional.',
            lookAt: ['Whether anybody still learns that the job fails: the run is green then.'],
            ...insertKey(problem.workflow, job, 'continue-on-error', true, 'runs-on')
        };
    }
};

;// CONCATENATED MODULE: ./src/fixers/apply-template.ts







/** Makes the edit that the config ties to a rule. */
const applyTemplate = {
    id: 'apply-template',
    summary: 'Makes the edit that a template of the config names for a rule.',
    disposition: 'safe or review',
    answers: [],
    answersBy: (ruleId, { templates }) => templates.some(({ rule }) => rule === ruleId),
    propose(problem) {
        const { ruleId } = problem.failure.diagnosis;
        const template = problem.settings.templates.find(({ rule }) => rule === ruleId);
        if (!template)
            (0,workflow_file_abstain/* abstain */.T_)('The config has no template for this failure.');
        const path = placed(problem, template.path);
        return {
            disposition: template.disposition ?? 'review',
            title: template.title,
            reason: 'A template of the config names this edit for the rule that matched.',
            lookAt: [],
            ...edited(problem, template, path)
        };
    }
};
/** The path with the failing job and step in the place of `{job}` and `{step}`. */
function placed(problem, path) {
    return path.map((part) => {
        if (part === '{job}')
            return failingJob(problem).id;
        return part === '{step}' ? failingStep(problem).step.index : part;
    });
}
function edited(problem, { action, value }, path) {
    const key = path.at(-1);
    if (key === undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The path of the template is empty.');
    const parent = path.slice(0, -1);
    const node = nodeAt(problem, parent);
    if ((0,dist/* isSeq */.oP)(node))
        return insertedStep(problem, { action, value }, path);
    if (!(0,dist/* isMap */.jh)(node))
        return belowNothing(problem, { action, value }, path);
    const at = { map: node, path: parent };
    const isThere = (0,find_nodes/* entryOf */.Ms)(node, String(key)) !== null;
    if (action === 'insert')
        return insertKey(problem.workflow, at, String(key), value);
    if (action === 'replace' && !isThere)
        (0,workflow_file_abstain/* abstain */.T_)('The template replaces what is not there.');
    return apply_template_lineOf(at, String(key), value) ?? setKey(problem.workflow, at, String(key), value);
}
/** A list or map in the place of a plain value, in brackets on its line; null where it is none of these. */
function apply_template_lineOf({ map, path }, key, value) {
    const old = (0,find_nodes/* scalarAt */.C_)(map, key);
    if (!old?.range || old.value === null || typeof value !== 'object' || (0,find_nodes/* isBlockScalar */.a5)(old))
        return null;
    const [start, end] = old.range;
    return {
        edits: [{ start, end, text: inlineScalar(value, true, 'block') }],
        changes: [[...path, key]]
    };
}
/** The node below a path; null where there is none. */
function nodeAt({ workflow }, path) {
    const found = path.length === 0 ? workflow.root : workflow.document.getIn(path, true);
    return (found ?? null);
}
/** `env.X` where there is no `env`: the outermost map that is missing is made with all below it. */
function belowNothing(problem, { action, value }, path) {
    const [key, parent] = [path.at(-1), path.slice(0, -1)];
    if (action === 'replace' || nodeAt(problem, parent) || parent.length === 0) {
        (0,workflow_file_abstain/* abstain */.T_)('There is no place in the file for the edit of the template.');
    }
    if (typeof key !== 'string')
        (0,workflow_file_abstain/* abstain */.T_)('The list that the template names is not there.');
    return edited(problem, { rule: '', title: '', path, action: 'set', value: { [key]: value } }, parent);
}
/** A step in front of another one. */
function insertedStep(problem, { action, value }, path) {
    const [index, list, id] = [path.at(-1), path.at(-2), path.at(-3)];
    const job = failingJob(problem);
    const isStep = action === 'insert' && list === 'steps' && id === job.id;
    if (!isStep || typeof index !== 'number' || typeof value !== 'object' || value === null) {
        (0,workflow_file_abstain/* abstain */.T_)('A template may put a step into the steps of the failing job, and change no other list.');
    }
    return insertSteps(problem.workflow, job, index, [value]);
}

;// CONCATENATED MODULE: ./src/fixers/actions/artifact-inputs.ts




/** A path that names a hidden file or folder: `.coverage`, `out/.next/**`. Since v4.4 an upload leaves those out. */
const artifact_inputs_hidden = /(?:^|[/\\\n])\s*\.(?!\.?(?:[/\\\s]|$))/;
/**
 * What an artifact step needs to do under v4 what it did: hidden files that its path names asked for, and the folder
 * that a download of v1 made for itself.
 */
function inputsKept(workflow, line) {
    const inputs = (0,find_nodes/* mapAt */.SC)(line.step.map, 'with');
    const none = { edits: [], changes: [] };
    if (!inputs)
        return none;
    const at = { map: inputs, path: [...line.step.path, 'with'] };
    if (line.action === 'actions/upload-artifact') {
        const wanted = artifact_inputs_hidden.test((0,find_nodes/* textAt */.$6)(inputs, 'path') ?? '') && !inputs.has('include-hidden-files');
        return wanted ? insertKey(workflow, at, 'include-hidden-files', true) : none;
    }
    const name = (0,find_nodes/* textAt */.$6)(inputs, 'name');
    const wasFolder = versionOf(line)?.[0] === 1 && !inputs.has('path');
    return wasFolder && name !== null ? (0,workflow_file_change/* together */.b)(insertKey(workflow, at, 'path', name, 'name')) : none;
}

// EXTERNAL MODULE: ./src/workflow-file/matrix.ts
var matrix = __webpack_require__(5057);
;// CONCATENATED MODULE: ./src/fixers/actions/artifact-uploads.ts




const defaultName = 'artifact';
/** The uploads of a file, or its downloads of this same run, in order. */
function artifactSteps(workflow, kind) {
    const lines = usesLines(workflow).filter(({ action }) => action === `actions/${kind}-artifact`);
    return lines
        .map((line) => artifactStep(workflow, line, kind === 'upload' ? defaultName : null))
        .filter(({ with: inputs }) => kind === 'upload' || !inputs?.has('run-id'));
}
function artifactStep(workflow, line, unnamed) {
    const inputs = (0,find_nodes/* mapAt */.SC)(line.step.map, 'with');
    const nameNode = inputs ? (0,find_nodes/* scalarAt */.C_)(inputs, 'name') : null;
    const written = inputs && (0,find_nodes/* entryOf */.Ms)(inputs, 'name') ? (0,find_nodes/* textAt */.$6)(inputs, 'name') : unnamed;
    const legs = (0,matrix/* legsOf */.xi)(workflow, line.job);
    return {
        line,
        with: inputs,
        nameNode: (0,dist/* isScalar */.jn)(nameNode) ? nameNode : null,
        name: written,
        legs: legs && (0,matrix/* legsWhere */.XU)(legs, (0,matrix/* conditionOf */.rI)(line.step))
    };
}
/** Expressions that are one value for the whole run; others may differ from leg to leg. */
const sameForAll = /\$\{\{\s*(?:github\.(?!job\b)[\w.]+|needs\.[\w.-]+|inputs\.[\w-]+|vars\.[\w-]+)\s*\}\}/g;
/** Whether a name, its legs filled in, says all that can make two of them differ. */
const isPlain = (name) => !name.replace(sameForAll, '').includes('${{');
/** A name in each leg; null where they are not known. */
function namesOf({ name, legs }) {
    if (name === null || legs === null)
        return null;
    return legs.map((leg) => (0,matrix/* filledIn */.AE)(name, leg));
}
/** `sure`: two legs upload one name. `unsure`: the file alone does not tell. `none`: each has its own. */
function clashInMatrix(upload) {
    const { name, legs } = upload;
    if (name === null || /\$\{\{\s*strategy\.job-index\s*\}\}/.test(name))
        return 'none';
    const names = namesOf(upload);
    if (legs && legs.length < 2)
        return 'none';
    if (names === null)
        return isPlain(name) ? 'sure' : 'unsure';
    if (new Set(names).size === names.length)
        return 'none';
    return names.every(isPlain) ? 'sure' : 'unsure';
}
/** What put behind the name gives each leg its own: the fewest keys of the matrix that do, else the leg's number. */
function suffixFor(upload) {
    const { legs, name } = upload;
    const keys = legs ? keysThatDiffer(legs, name ?? '') : null;
    const parts = keys ?? [];
    return parts.length > 0
        ? parts.map((key) => `-\${{ matrix.${key} }}`).join('')
        : '-${{ strategy.job-index }}';
}
/** The service refuses names with `" : < > | * ? \ /` and line ends; spaces would need quotes in scripts. */
const safeInName = /^[\w.+-]+$/;
function keysThatDiffer(legs, name) {
    const isUsable = (value) => (0,matrix/* isText */.KH)(value) && safeInName.test(String(value));
    const keys = Object.keys(legs[0] ?? {}).filter((key) => legs.every((leg) => isUsable(leg[key])));
    const differ = (chosen) => {
        const made = legs.map((leg) => JSON.stringify([(0,matrix/* filledIn */.AE)(name, leg), ...chosen.map((key) => leg[key])]));
        return new Set(made).size === legs.length;
    };
    const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other]));
    return [...keys.map((key) => [key]), ...pairs, keys].find(differ) ?? null;
}

;// CONCATENATED MODULE: ./src/fixers/actions/artifact-names.ts







/**
 * Since v4 an artifact can't be written twice. Uploads of which the legs or the jobs share a name get names of
 * their own, and their downloads take all of them into one folder, as v3 did.
 */
function namesApart(workflow) {
    const uploads = artifactSteps(workflow, 'upload');
    const renamed = renamedForLegs(uploads);
    const twins = twinsOf(uploads);
    const all = [...renamed, ...renamedForJobs(twins, renamed)];
    if (all.length === 0)
        return { edits: [], changes: [], names: [], jobs: [], lookAt: doubts(uploads) };
    const downloads = artifactSteps(workflow, 'download');
    mindOthers(uploads, all);
    const change = (0,workflow_file_change/* together */.b)(...all.map((each) => withSuffix(workflow, each)), ...downloads.map((download) => downloadAll(workflow, download, all, uploads)));
    const names = [...new Set(all.map(({ name }) => name))];
    const elsewhere = 'Whether another workflow, a script or a person fetches these artifacts by their old names.';
    const jobs = all.map(({ upload }) => upload.line.job.id);
    return { ...change, names, jobs, lookAt: [...doubts(uploads), elsewhere] };
}
function renamedForLegs(uploads) {
    return uploads
        .filter((upload) => clashInMatrix(upload) === 'sure')
        .map((upload) => ({ upload, name: upload.name ?? '', suffix: suffixFor(upload) }));
}
const doubts = (uploads) => [
    ...(uploads.some((upload) => clashInMatrix(upload) === 'unsure')
        ? [
            'Whether each leg of the matrix uploads under a name of its own: the file alone does not tell.'
        ]
        : []),
    ...(uploads.some((one) => uploads.some((other) => one !== other && areAlways(one, other)))
        ? ['Whether two uploads of one name can both run: since v4 the second fails.']
        : [])
];
/** Steps of one name under one condition: where the one runs the other may too. */
function areAlways(one, other) {
    const condition = ({ line }) => String(line.step.map.get('if'));
    return one.name !== null && one.name === other.name && condition(one) === condition(other);
}
/** Uploads of different steps under one written name. */
function twinsOf(uploads) {
    return uploads.filter((upload) => upload.name !== null &&
        uploads.some((other) => other !== upload && other.name === upload.name && !eitherOr(upload, other)));
}
/** Steps with conditions, or of jobs with conditions, may be there for different cases. */
function eitherOr(one, other) {
    const conditions = ({ line }) => line.step.map.has('if') || line.job.map.has('if');
    return conditions(one) || conditions(other);
}
/** Two jobs that share a name get the id of the job into it; what one job does twice is not told apart by it. */
function renamedForJobs(twins, already) {
    return twins.map((upload) => {
        const { job } = upload.line;
        const inOneJob = twins.some((other) => other !== upload && other.name === upload.name && other.line.job.id === job.id);
        if (inOneJob)
            (0,workflow_file_abstain/* abstain */.T_)(`Two steps of the job \`${job.id}\` upload under one name; since v4 the second fails.`);
        if (already.some((each) => each.upload === upload)) {
            (0,workflow_file_abstain/* abstain */.T_)(`The artifact of the job \`${job.id}\` shares its name with its own legs and with another job.`);
        }
        return { upload, name: upload.name ?? '', suffix: `-${job.id}` };
    });
}
/** A pattern that takes the new names must take no other artifact's. */
function mindOthers(uploads, renamed) {
    const caught = uploads.some((other) => !renamed.some(({ upload }) => upload === other) &&
        renamed.some(({ name }) => other.name?.startsWith(`${name}-`)));
    if (caught)
        (0,workflow_file_abstain/* abstain */.T_)('Another artifact has a name that begins like the one to be split; a pattern would take both.');
}
function withSuffix(workflow, { upload, suffix }) {
    const { nameNode, name, line } = upload;
    const path = [...line.step.path, 'with', 'name'];
    if (nameNode && upload.with && !isFlow(upload.with)) {
        const end = String(nameNode.value).length;
        return replaceInScalar(workflow, nameNode, { start: end, end }, suffix, path);
    }
    if (nameNode)
        return setScalar(workflow, nameNode, `${name}${suffix}`, path);
    return setInMap(workflow, line.step, 'with', { name: `${name}${suffix}` });
}
const none = { edits: [], changes: [] };
function downloadAll(workflow, download, renamed, uploads) {
    if (download.with?.has('pattern'))
        return none;
    if (download.name === null)
        return everything(workflow, download, renamed, uploads);
    const wanted = renamed.some(({ upload }) => meets(download, upload));
    return wanted ? byPattern(workflow, download) : none;
}
/** Whether a download fetches what an upload wrote: the same text, or one name in common. */
function meets(download, upload) {
    if (download.name === upload.name)
        return true;
    const [mine, theirs] = [namesOf(download), namesOf(upload)];
    if (!mine || !theirs)
        return false;
    return mine.some((name) => theirs.includes(name));
}
/** `name: x` becomes `pattern: x-*`, with `merge-multiple: true` behind it. */
function byPattern(workflow, { with: inputs, nameNode, line }) {
    const entry = inputs && (0,find_nodes/* entryOf */.Ms)(inputs, 'name');
    const path = [...line.step.path, 'with'];
    if (!inputs || !entry || !nameNode)
        (0,workflow_file_abstain/* abstain */.T_)('The name of a download is no plain value.');
    const [start, end] = entry.key.range ?? [0, 0];
    const at = String(nameNode.value).length;
    const value = isFlow(inputs)
        ? setScalar(workflow, nameNode, `${String(nameNode.value)}-*`, [...path, 'pattern'])
        : replaceInScalar(workflow, nameNode, { start: at, end: at }, '-*', [...path, 'pattern']);
    return (0,workflow_file_change/* together */.b)({ edits: [{ start, end, text: 'pattern' }], changes: [[...path, 'name']] }, value, insertKey(workflow, { map: inputs, path }, 'merge-multiple', true, 'name'));
}
/**
 * A download of everything makes a folder for each artifact. Where the split one is all there is, its parts go into
 * the folder that it had; else the folders are left as they come, unless something in the file goes into them.
 */
function everything(workflow, { line, with: inputs }, renamed, uploads) {
    const [first, second] = [...new Set(renamed.map(({ name }) => name))];
    if (first === undefined)
        return none;
    const alone = second === undefined && uploads.every(({ name }) => name === first);
    const pathNode = inputs && (0,find_nodes/* scalarAt */.C_)(inputs, 'path');
    if (!alone || first.includes('${{') || (inputs?.has('path') && !pathNode)) {
        const folder = renamed.some(({ name }) => name.includes('${{') || workflow.text.includes(`${name}/`));
        if (folder)
            (0,workflow_file_abstain/* abstain */.T_)('A download takes all artifacts, each into a folder of its name, and a name would change.');
        return none;
    }
    const base = pathNode ? `${String(pathNode.value).replace(/\/$/, '')}/` : '';
    const path = [...line.step.path, 'with'];
    const [into, rest] = [`${base}${first}`, { pattern: `${first}-*`, 'merge-multiple': true }];
    if (!pathNode)
        return setInMap(workflow, line.step, 'with', { ...rest, path: into });
    return (0,workflow_file_change/* together */.b)(setScalar(workflow, pathNode, into, [...path, 'path']), setInMap(workflow, line.step, 'with', rest));
}

// EXTERNAL MODULE: ./src/fixers/tables/action-targets.ts
var action_targets = __webpack_require__(1294);
;// CONCATENATED MODULE: ./src/fixers/bump-action.ts









/** Takes an action that GitHub refuses, or a version that does not exist, to the smallest one that works. */
const bumpAction = {
    id: 'bump-action',
    summary: 'Raises an action that GitHub refuses to the smallest release that works, in the whole file.',
    disposition: 'safe or review',
    answers: ['deprecated-action-version', 'action-version-missing'],
    propose(problem) {
        if (problem.step) {
            (0,workflow_file_abstain/* abstain */.T_)('GitHub refuses an action before the first step, and a step printed this.');
        }
        return problem.failure.diagnosis.ruleId === 'action-version-missing'
            ? correctedRef(problem)
            : raised(problem);
    }
};
/** What the log names, as keys to look up; one line may hold two refusals. */
function named(problem, pattern) {
    const { evidence } = problem.failure.diagnosis;
    const texts = [...evidence.map(({ text }) => text), ...problem.failure.lines];
    return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, action = '', ref = '']) => [
        action.toLowerCase(),
        ref
    ]));
}
function raised(problem) {
    const { workflow } = problem;
    const refusals = named(problem, /\bdeprecated version of `([\w.-]+\/[\w.-]+): ?([\w.-]+)/g);
    const lines = refusedLines(workflow, refusals);
    const asked = refusals.map(([action]) => action);
    if (!lines.some(({ action }) => asked.includes(action)))
        return curedCarrier(workflow, asked);
    const bumped = lines.map((line) => setRelease(workflow, line, targetOf(line)));
    const ofArtifacts = lines.filter(({ action }) => action_targets/* artifactActions */.KT.includes(action));
    const uploads = ofArtifacts.some(({ action }) => action === 'actions/upload-artifact');
    const apart = ofArtifacts.length > 0 ? namesApart(workflow) : null;
    const kept = ofArtifacts.map((line) => inputsKept(workflow, line));
    const change = (0,workflow_file_change/* together */.b)(...bumped, ...kept, apart ?? { edits: [], changes: [] });
    return {
        disposition: (apart?.lookAt.length ?? 0) > 0 ? 'review' : 'safe',
        title: titleOf(lines, apart?.names ?? []),
        reason: 'GitHub ends a run at once whose workflow uses these releases; the new ones are the smallest step that works today.',
        lookAt: [...(apart?.lookAt ?? []), ...(uploads ? [hiddenFiles] : [])],
        ...change
    };
}
const hiddenFiles = 'Whether an upload needs hidden files: since v4.4 they are left out unless `include-hidden-files` is set.';
/** Every refused line of the file, for the next run would end at one that is left; and those that the log names. */
function refusedLines(workflow, refusals) {
    const ofArtifacts = refusals.some(([action]) => action_targets/* artifactActions */.KT.includes(action));
    return usesLines(workflow).filter((line) => {
        const isNamed = refusals.some(([action, ref]) => action === line.action && ref === line.ref);
        if (isNamed || isRefused(line))
            return true;
        const isPair = ofArtifacts && action_targets/* artifactActions */.KT.includes(line.action);
        if (isPair && isSha(line.ref) && !versionOf(line))
            unknownCommit(line);
        return false;
    });
}
function isRefused(line) {
    const version = versionOf(line);
    return version !== null && (0,refused_versions/* isRefusedVersion */.to)(line.action, version);
}
/** One half of a pair that can't be told to be of the other's kind. */
const unknownCommit = ({ action }) => (0,workflow_file_abstain/* abstain */.T_)(`\`${action}\` is pinned by commit, and which release that is can't be told.`);
function targetOf(line) {
    const { action, ref } = line;
    const target = action_targets/* refusedActions */.gQ[action]?.target;
    const version = versionOf(line);
    const isNew = version !== null && (version[0] ?? 0) > Number(target?.major.slice(1));
    if (!target || isNew || [target.major, target.pin?.full, target.pin?.sha].includes(ref)) {
        (0,workflow_file_abstain/* abstain */.T_)('GitHub refuses a release that is the newest known here.');
    }
    return target;
}
function titleOf(lines, apart) {
    const steps = lines.map((line) => `${line.action}@${shown(line, targetOf(line))}`);
    const names = apart.length > 0 ? ', and give each job an artifact name of its own' : '';
    return `Raise to ${[...new Set(steps)].join(' and ')}${names}`;
}
const shown = (line, release) => isSha(line.ref) ? fullOf(release) : refInStyle(line, release);
/** The refused release stands inside another action: that one is raised, where it is known which release is cured. */
function curedCarrier(workflow, asked) {
    const lines = usesLines(workflow);
    const cures = action_targets/* carriers */.Mf
        .filter(({ carries }) => asked.includes(carries))
        .flatMap((carrier) => [carrier, ...carrier.along]);
    const found = lines.flatMap((line) => {
        const cure = cures.find((each) => isOld(line, each));
        return cure ? [{ line, target: cure.target }] : [];
    });
    if (!found.some(({ line }) => action_targets/* carriers */.Mf.some(({ action }) => action === line.action))) {
        (0,workflow_file_abstain/* abstain */.T_)('The refused release is not in this file: an action that it uses holds it. Raise that action.');
    }
    const changes = found.map(({ line, target }) => setRelease(workflow, line, target));
    const steps = found.map(({ line, target }) => `${line.action}@${shown(line, target)}`);
    return {
        disposition: 'review',
        title: `Raise to ${[...new Set(steps)].join(' and ')}`,
        reason: 'The old release of this action uses an artifact action that GitHub refuses; the new one is the first that does not.',
        lookAt: [
            'Whether the refusal came from this action: the log names only what stands inside it.'
        ],
        ...(0,workflow_file_change/* together */.b)(...changes)
    };
}
function isOld(line, { action, below }) {
    const version = versionOf(line);
    return line.action === action && version !== null && (0,refused_versions/* isBelow */.Yw)(version, below);
}
/** A ref that does not resolve, where the table knows one that does. */
function correctedRef({ workflow, ...problem }) {
    const refs = named({ workflow, ...problem }, /\bresolve action `?([\w.-]+\/[\w.-]+)[\w./-]*@([\w.-]+)/g);
    const lines = usesLines(workflow);
    const found = refs.flatMap(([action, ref]) => {
        const own = action_targets/* missingInside */.dl[action] ?? action;
        const cure = withoutItsV(own, ref) ?? action_targets/* missingRefs */.Bm.find((each) => each.action === own);
        const wrong = (line) => line.action === own &&
            (own === action ? line.ref === ref : true) &&
            cure?.missing.test(line.ref) === true;
        return cure ? lines.filter(wrong).map((line) => ({ line, cure })) : [];
    });
    const distinct = [...new Map(found.map((each) => [each.line.node, each])).values()];
    const [first] = distinct;
    if (!first)
        (0,workflow_file_abstain/* abstain */.T_)('Which version of the action exists is not known here.');
    const changes = distinct.map(({ line, cure }) => setRef(workflow, line, cure.ref));
    return {
        disposition: distinct.every(({ cure }) => cure.disposition === 'safe') ? 'safe' : 'review',
        title: `Use ${first.cure.action}@${first.cure.ref}, which exists`,
        reason: `The version named does not resolve. ${first.cure.source}`,
        lookAt: [`What changed in ${first.cure.action} up to ${first.cure.ref}.`],
        ...(0,workflow_file_change/* together */.b)(...changes)
    };
}
/** `@4` for `@v4`, of an action whose tags begin with a `v`, up to the newest major that is known. */
function withoutItsV(action, ref) {
    const known = releases/* releases */.D[action];
    const newest = /^v(\d+)$/.exec(known?.major ?? '')?.[1];
    const major = /^(\d+)(?:\.\d+){0,2}$/.exec(ref)?.[1];
    if (newest === undefined || major === undefined || Number(major) > Number(newest))
        return null;
    return {
        ...{ action, ref: `v${ref}`, disposition: 'safe' },
        missing: /^\d/,
        source: 'The tags of this action begin with a `v`.'
    };
}
function setRef(workflow, { node, ref, path }, to) {
    const value = String(node.value);
    const stretch = { start: value.length - ref.length, end: value.length };
    return replaceInScalar(workflow, node, stretch, to, path);
}

;// CONCATENATED MODULE: ./src/fixers/check-file-exists.ts









/** Skips a step whose file is not there. */
const checkFileExists = {
    id: 'check-file-exists',
    summary: 'Runs a step only where the file exists that it needs and that an earlier step may not have made.',
    disposition: 'review',
    answers: ['action-path-missing', 'shell-file-missing'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        const path = missingPath(problem, job, step);
        if (step.map.has('if'))
            (0,workflow_file_abstain/* abstain */.T_)('The step has a condition already.');
        if (problem.files === null)
            (0,workflow_file_abstain/* abstain */.T_)('It is not known which files the repository has.');
        if (problem.files.has(path))
            (0,workflow_file_abstain/* abstain */.T_)('The file is in the repository, so something else is wrong.');
        if (step.index === 0)
            (0,workflow_file_abstain/* abstain */.T_)('No earlier step could make the file.');
        const condition = `hashFiles('${path}') != ''`;
        const after = step.map.has('name') ? 'name' : undefined;
        return {
            disposition: 'review',
            title: `Skip step ${step.index + 1} of job \`${job.id}\` where its file is missing`,
            reason: 'The step needs a file that is not in the repository and that no earlier step made.',
            lookAt: [
                'Whether the file may be missing at all: the step is skipped then, and nobody is told.'
            ],
            ...insertKey(problem.workflow, step, 'if', condition, after)
        };
    }
};
/** A path of the step, as it is written in the workflow, that the failing line names. */
function missingPath({ workflow, failure }, job, step) {
    const text = failure.diagnosis.evidence[0]?.text ?? '';
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run');
    const words = script === null ? inputsOf(step) : readBy(script, text);
    const found = words.filter((path) => isPath(path) && check_file_exists_isNamed(path, text));
    const [path, second] = [...new Set(found.map((each) => each.replace(/^\.\//, '')))];
    if (path === undefined || second !== undefined) {
        (0,workflow_file_abstain/* abstain */.T_)('The missing file is not a path that the step itself names.');
    }
    return script === null ? path : inFolder(folderOf(workflow, job, step), path);
}
const check_file_exists_isNamed = (path, text) => text
    .split(/[\s'"`:,()]+/)
    .some((word) => word === path || word.endsWith(`/${path.replace(/^\.\//, '')}`));
const isPath = (word) => /^(?:\.\/)?\w[\w./-]*\.\w+$/.test(word) && !word.includes('..');
function inputsOf(step) {
    const inputs = ((0,find_nodes/* mapAt */.SC)(step.map, 'with')?.items ?? []);
    return inputs
        .flatMap(({ value }) => ((0,dist/* isScalar */.jn)(value) ? [String(value.value)] : []))
        .flatMap((value) => value.replace(/\$\{\{.*?\}\}/gs, '').split(/[\s,]+/));
}
/** What the one command of a script is given; it must be the program that the failing line begins with. */
function readBy(script, line) {
    const commands = (0,shell_commands/* shellCommandsOf */.I)(script);
    const [call, second] = commands ?? [];
    if (!call || second)
        (0,workflow_file_abstain/* abstain */.T_)('The step does more than the one command that needs the file.');
    if (call.isRedirected)
        (0,workflow_file_abstain/* abstain */.T_)('The step may write the file that it names.');
    const program = /^\s*(\w[\w.+-]*): /.exec(line)?.[1] ?? '';
    const [own] = callsOf(script, /^[\w.+-]+$/);
    if (!own || own.command.words[own.at]?.text !== program) {
        (0,workflow_file_abstain/* abstain */.T_)('The failing line does not come from the command of the step.');
    }
    return argumentsOf(own);
}

;// CONCATENATED MODULE: ./src/fixers/tables/tool-versions.ts
const oldestVersions = [
    {
        tool: 'python',
        image: /\barchitecture 'x64' was not found for Ubuntu 24\.04/,
        input: 'python-version',
        oldest: '3.8',
        older: [{ label: 'ubuntu-22.04', oldest: '3.7' }],
        source: 'https://github.com/actions/setup-python/issues/962'
    },
    {
        tool: 'python',
        image: /\barchitecture 'x64' was not found for Ubuntu 22\.04/,
        input: 'python-version',
        oldest: '3.7',
        older: [],
        source: 'https://github.com/actions/setup-python/issues/665'
    },
    {
        tool: 'python',
        image: /\barchitecture 'x64' was not found for Ubuntu 26\.04/,
        input: 'python-version',
        oldest: null,
        older: [
            { label: 'ubuntu-24.04', oldest: '3.8' },
            { label: 'ubuntu-22.04', oldest: '3.7' }
        ],
        source: 'https://github.com/python/pythoncapi-compat/pull/172'
    },
    {
        tool: 'python',
        image: /\barchitecture 'arm64' was not found for macOS (?:1[4-9]|2\d)/,
        input: 'python-version',
        oldest: '3.8',
        older: [],
        source: 'https://github.com/actions/setup-python/issues/856'
    },
    {
        tool: 'node',
        image: /\bplatform darwin and architecture arm64/,
        input: 'node-version',
        oldest: '16',
        older: [],
        source: 'https://nodejs.org/en/blog/release/v16.0.0: the first with builds for Apple silicon'
    }
];

;// CONCATENATED MODULE: ./src/fixers/runners/runs-on-places.ts


/** The places of a job's runner: `runs-on`, its list, its group's labels, and the values of its matrix. */
function runsOnOf(job) {
    const value = (0,find_nodes/* entryOf */.Ms)(job.map, 'runs-on')?.value ?? null;
    const path = [...job.path, 'runs-on'];
    const labels = (0,dist/* isMap */.jh)(value) ? ((0,find_nodes/* entryOf */.Ms)(value, 'labels')?.value ?? null) : value;
    const own = scalarsOf(labels, (0,dist/* isMap */.jh)(value) ? [...path, 'labels'] : path);
    const keys = own.flatMap(({ node }) => [...String(node.value).matchAll(/\bmatrix\.([\w-]+(?:\.[\w-]+)*)/g)].map(([, key = '']) => key));
    const places = [
        ...own.map((place) => ({ ...place, axis: null, list: null, beside: '' })),
        ...keys.flatMap((key) => matrixPlaces(job, key))
    ];
    const grouped = (0,dist/* isMap */.jh)(value) && value.has('group');
    const ownRunners = grouped || places.some(({ node }) => String(node.value).toLowerCase() === 'self-hosted');
    return { job, places, keys, ownRunners };
}
/**
 * The places whose label one must not become: entries of the same list that are alike but for it; and for a label by
 * itself every other of the matrix, since an `include` or `exclude` of its name would be taken for one of its legs.
 */
function rivalsOf(place, places) {
    const others = places.filter((each) => each !== place && each.list !== null);
    if (place.list === null)
        return [];
    if (place.axis)
        return others;
    return others.filter(({ list, beside }) => list === place.list && beside === place.beside);
}
function scalarsOf(node, path) {
    if ((0,dist/* isScalar */.jn)(node))
        return [{ node, path }];
    if (!(0,dist/* isSeq */.oP)(node))
        return [];
    return node.items.flatMap((item, index) => (0,dist/* isScalar */.jn)(item) ? [{ node: item, path: [...path, index] }] : []);
}
/** The values of a matrix's key, in its list, `include` and `exclude`. */
function matrixPlaces(job, key) {
    const strategy = (0,find_nodes/* mapAt */.SC)(job.map, 'strategy');
    const matrix = strategy && (0,find_nodes/* mapAt */.SC)(strategy, 'matrix');
    if (!matrix)
        return [];
    const base = [...job.path, 'strategy', 'matrix'];
    const [axis = '', ...inner] = key.split('.');
    const list = (0,find_nodes/* entryOf */.Ms)(matrix, axis)?.value;
    const values = (0,dist/* isSeq */.oP)(list) ? itemsAt(list, inner, [...base, axis], 'axis') : [];
    const joined = ['include', 'exclude'].flatMap((name) => {
        const entries = (0,find_nodes/* entryOf */.Ms)(matrix, name)?.value;
        return (0,dist/* isSeq */.oP)(entries) ? itemsAt(entries, [axis, ...inner], [...base, name], name) : [];
    });
    return [...values, ...joined];
}
function itemsAt(items, keys, path, list) {
    return items.items.flatMap((item, index) => {
        const node = runs_on_places_nodeAt(item, keys);
        const at = [...path, index, ...keys];
        const axis = keys.length === 0 ? items : null;
        return (0,dist/* isScalar */.jn)(node) ? [{ node, path: at, axis, list, beside: besideOf(item, keys) }] : [];
    });
}
/** An entry without the value at a key, keys in order. */
function besideOf(item, keys) {
    if (!(0,dist/* isMap */.jh)(item))
        return '';
    const [key, ...inner] = keys;
    const pairs = item.items.map(({ key: name, value }) => String(name) === key ? [key, besideOf(value, inner)] : [String(name), String(value)]);
    return JSON.stringify(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
function runs_on_places_nodeAt(node, keys) {
    const [key, ...rest] = keys;
    if (key === undefined)
        return node;
    return (0,dist/* isMap */.jh)(node) ? runs_on_places_nodeAt((0,find_nodes/* entryOf */.Ms)(node, key)?.value ?? null, rest) : null;
}

;// CONCATENATED MODULE: ./src/fixers/runners/version-places.ts


/** The failing step, or the only one of the job that sets up a tool; null where neither is known. */
function versionedStep(job, failing) {
    if (failing)
        return failing;
    const [step, other] = (0,find_nodes/* stepsOf */.B_)(job).filter(({ map }) => /\/setup-/.test((0,find_nodes/* textAt */.$6)(map, 'uses') ?? ''));
    return step && !other ? step : null;
}
/** What the inputs of a step say, and the values of the matrix and of `env` that they ask for. */
function versionPlaces(workflow, job, step) {
    const inputs = (0,find_nodes/* scalarsBelow */.$O)((0,find_nodes/* mapAt */.SC)(step.map, 'with'), [...step.path, 'with']);
    const own = inputs.map((place) => ({ ...place, where: 'step' }));
    const asked = (context) => inputs.flatMap(({ node }) => [
        ...String(node.value).matchAll(new RegExp(`\\b${context}\\.([\\w-]+(?:\\.[\\w-]+)*)`, 'g'))
    ].map(([, key = '']) => key));
    const matrix = asked('matrix').flatMap((key) => matrixPlaces(job, key).map(({ node, path }) => ({ node, path, where: 'matrix' })));
    return [...own, ...matrix, ...asked('env').flatMap((key) => envPlaces(workflow, job, key))];
}
function envPlaces({ root }, job, key) {
    const owners = [
        { map: job.map, path: job.path },
        { map: root, path: [] }
    ];
    return owners.flatMap(({ map, path }) => {
        const env = (0,find_nodes/* mapAt */.SC)(map, 'env');
        const node = env && (0,find_nodes/* scalarAt */.C_)(env, key);
        return node ? [{ node, path: [...path, 'env', key], where: 'env' }] : [];
    });
}

;// CONCATENATED MODULE: ./src/fixers/choose-tool-version.ts








/** Cures a tool version that is not to be had on the image: quotes it, raises it, or takes the image that has it. */
const chooseToolVersion = {
    id: 'choose-tool-version',
    summary: 'Quotes a version that YAML read as a number (3.10), raises one that the image does not have, or pins the image that has it.',
    disposition: 'safe or review',
    answers: ['tool-version-unavailable'],
    propose(problem) {
        const { workflow } = problem;
        const job = failingJob(problem);
        const step = versionedStep(job, problem.step);
        if (!step)
            (0,workflow_file_abstain/* abstain */.T_)(`The step of the job \`${job.id}\` that sets up the tool is not known.`);
        const places = versionPlaces(workflow, job, step);
        const text = problem.failure.diagnosis.evidence.map((each) => each.text).join('\n');
        const asked = /\b[vV]ersion '?(\d[\w.]*)/.exec(text)?.[1] ?? '';
        const unquoted = places.filter((place) => lostItsZero(workflow, place, asked));
        if (unquoted.length > 0)
            return quoted(workflow, unquoted, asked);
        const known = oldestVersions.find(({ image }) => image.test(text));
        if (!known)
            (0,workflow_file_abstain/* abstain */.T_)('Which versions this image has is not known here.');
        return available(problem, job, places, known, asked);
    }
};
/** `3.10` without quotes is the number 3.1, and the log shows that 3.1 was asked for. */
function lostItsZero({ text }, { node }, asked) {
    const source = text.slice(node.range?.[0], node.range?.[1]);
    return (typeof node.value === 'number' &&
        String(node.value) === asked &&
        /^\d+\.\d*[1-9]0+$/.test(source));
}
function quoted(workflow, places, asked) {
    const quote = styleOf(workflow).singleQuote ? "'" : '"';
    const changes = places.map(({ node, path }) => {
        const [start, end] = node.range ?? [0, 0];
        const source = workflow.text.slice(start, end);
        return { edits: [{ start, end, text: `${quote}${source}${quote}` }], changes: [path] };
    });
    return {
        disposition: 'safe',
        title: `Quote the version that was read as the number ${Number(asked)}`,
        reason: 'Without quotes YAML reads 3.10 as the number 3.1; the log shows that the shorter one was asked for.',
        lookAt: [],
        ...(0,workflow_file_change/* together */.b)(...changes)
    };
}
/** Compares `3.7` and `3.10` part by part. */
function isOlder(version, than) {
    const [mine, theirs] = [version, than].map((each) => each.split('.').map(Number));
    const at = (theirs ?? []).findIndex((part, index) => part !== mine?.[index]);
    return at !== -1 && (mine?.[at] ?? 0) < (theirs?.[at] ?? 0);
}
function available({ workflow }, job, places, known, asked) {
    const isAsked = ({ node }) => String(node.value) === asked;
    const place = places.find((each) => isAsked(each) && each.path.at(-1) === known.input);
    if (place?.where === 'step' && known.oldest !== null && isOlder(asked, known.oldest)) {
        return {
            disposition: 'review',
            title: `Raise ${known.input} to ${known.oldest}, the oldest that the image has`,
            reason: `The image has no older one: ${known.source}.`,
            lookAt: ['Whether the project means to support the version that it asked for.'],
            ...setScalar(workflow, place.node, inKind(place, known.oldest), place.path)
        };
    }
    if (!places.some(isAsked))
        (0,workflow_file_abstain/* abstain */.T_)('The version that was asked for does not stand in the file.');
    return pinned(workflow, job, known, asked);
}
/** A whole number stays one: `14` becomes `16`, not `'16'`. */
const inKind = ({ node }, version) => typeof node.value === 'number' && !version.includes('.') ? Number(version) : version;
/** The version is meant to be tested: the image that has it is taken. */
function pinned(workflow, job, known, asked) {
    const image = known.older.find(({ oldest }) => !isOlder(asked, oldest));
    const runsOn = (0,find_nodes/* scalarAt */.C_)(job.map, 'runs-on');
    if (!image)
        (0,workflow_file_abstain/* abstain */.T_)('No image of GitHub has this version any more; drop it from the matrix.');
    if (!runsOn || !/^ubuntu-(?:latest|\d\d\.04)$/.test(String(runsOn.value))) {
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` chooses its image by more than a plain label.`);
    }
    return {
        disposition: 'review',
        title: `Run the job \`${job.id}\` on ${image.label}, which has the version`,
        reason: `The newer image does not have it: ${known.source}.`,
        lookAt: ['Whether the older version is still wanted: its image will be retired some day.'],
        ...setScalar(workflow, runsOn, image.label, [...job.path, 'runs-on'])
    };
}

;// CONCATENATED MODULE: ./src/fixers/declare-env.ts







/** Sets a missing environment variable to the default that the config declares. */
const declareEnv = {
    id: 'declare-env',
    summary: 'Sets a missing environment variable to the default that the config declares for it.',
    disposition: 'safe',
    answers: [
        'environment-variable-missing',
        'environment-variable-absent',
        'shell-variable-unset',
        'python-environment-key-missing'
    ],
    propose(problem) {
        const name = declaredName(problem);
        const job = failingJob(problem);
        if ((0,locate_failure/* callsWorkflow */.l)(job) !== null) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` calls a workflow, to which no \`env\` is passed.`);
        }
        const { at, where, after } = placeFor(problem, job);
        for (const map of [problem.step?.map, job.map, problem.workflow.root]) {
            if (map && (0,find_nodes/* mapAt */.SC)(map, 'env')?.has(name)) {
                (0,workflow_file_abstain/* abstain */.T_)(`\`${name}\` is set in the workflow already, and empty in this run.`);
            }
        }
        const scripts = scriptsOf((0,find_nodes/* stepsOf */.B_)(job));
        if (scripts.some((script) => new RegExp(`\\b${name}=`).test(script))) {
            (0,workflow_file_abstain/* abstain */.T_)(`A script of the job \`${job.id}\` sets \`${name}\` itself.`);
        }
        if (runsElsewhere((problem.step && (0,find_nodes/* textAt */.$6)(problem.step.map, 'run')) ?? '')) {
            (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
        }
        const value = problem.settings.env[name] ?? '';
        return {
            disposition: 'safe',
            title: `Set ${name} for ${where}`,
            reason: 'The config of auto-heal declares a default for this variable, and nothing sets it.',
            lookAt: [],
            ...setInMap(problem.workflow, at, 'env', { [name]: value }, after)
        };
    }
};
/** The one variable of the config that the failing line names. */
function declaredName({ failure, settings }) {
    const text = failure.diagnosis.evidence[0]?.text ?? '';
    const words = new Set(text.match(/[A-Za-z_]\w*/g));
    const [name, second] = Object.keys(settings.env).filter((key) => words.has(key));
    if (name === undefined || second !== undefined) {
        (0,workflow_file_abstain/* abstain */.T_)('The config declares no default for the missing variable (`env` in the config).');
    }
    return name;
}
/** Beside what is set already, as near to the failing step as that stands; else for the job. */
function placeFor({ step, workflow }, job) {
    if (step && (0,find_nodes/* mapAt */.SC)(step.map, 'env')) {
        return { at: step, where: `step ${step.index + 1} of job \`${job.id}\``, after: undefined };
    }
    const isShared = !(0,find_nodes/* mapAt */.SC)(job.map, 'env') && (0,find_nodes/* mapAt */.SC)(workflow.root, 'env') !== null;
    if (isShared)
        return { at: { map: workflow.root, path: [] }, where: 'the workflow', after: undefined };
    return { at: job, where: `job \`${job.id}\``, after: 'runs-on' };
}

// EXTERNAL MODULE: ./src/workflow-file/yaml-value.ts
var yaml_value = __webpack_require__(3323);
;// CONCATENATED MODULE: ./src/fixers/escape-workflow-names.ts





const refusal = /\bissue parsing workflow trigger\(s\) "(?<pattern>[^"]*)"/;
/**
 * What a pattern reads as something else than itself. A backslash says that somebody escaped the name already.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const special = /[*+?[\]]|^!/g;
/** GitHub matches the names as patterns: `C++` is one that it can't read, https://github.com/actions/runner/issues/3763. */
const escapeWorkflowNames = {
    id: 'escape-workflow-names',
    summary: 'Escapes glob characters in the names of workflows that `workflow_run` waits for.',
    disposition: 'safe',
    answers: ['workflow-trigger-unreadable', 'startup-failure', 'run-without-jobs'],
    concerns: (failure) => refusal.test(escape_workflow_names_textOf(failure)),
    reads: ({ files }) => [...(files?.keys() ?? [])].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    propose({ failure, workflow, files, texts }) {
        if (!files)
            (0,workflow_file_abstain/* abstain */.T_)("The names of the repository's workflows are not known.");
        const known = escape_workflow_names_namesOf(texts);
        const exact = awaitedNames(workflow).filter(({ value }) => isGlob(value) && known.has(value));
        const told = refusal.exec(escape_workflow_names_textOf(failure))?.groups?.['pattern']?.toLowerCase() ?? '';
        if (!exact.some(({ value }) => told.includes(value.toLowerCase()))) {
            (0,workflow_file_abstain/* abstain */.T_)('No workflow of the repository has the name that GitHub can not read as a pattern.');
        }
        return escape_workflow_names_draft(exact.map((name) => escaped(workflow, name)));
    }
};
const escape_workflow_names_textOf = ({ diagnosis }) => diagnosis.evidence[0]?.text ?? '';
const isGlob = (value) => value.search(special) !== -1 && !value.includes('\\');
function awaitedNames({ root }) {
    const run = ['on', 'workflow_run'].reduce((at, key) => at && (0,find_nodes/* mapAt */.SC)(at, key), root);
    const names = run && (0,find_nodes/* entryOf */.Ms)(run, 'workflows')?.value;
    return (0,find_nodes/* scalarsBelow */.$O)(names ?? null, ['on', 'workflow_run', 'workflows']).map(({ node, path }) => ({
        node,
        path,
        value: String(node.value)
    }));
}
function escape_workflow_names_namesOf(texts) {
    return new Set([...texts.values()].flatMap((text) => {
        const value = (0,yaml_value/* yamlValue */.t)(text);
        const name = isRecord(value) ? value['name'] : null;
        return typeof name === 'string' ? [name] : [];
    }));
}
const isRecord = (value) => typeof value === 'object' && value !== null;
/** Single quotes for double ones, in which a backslash would have to stand twice. */
function escaped(workflow, { node, path, value }) {
    const pattern = value.replace(special, '\\$&');
    const change = setScalar(workflow, node, pattern, path);
    if (node.type !== 'QUOTE_DOUBLE')
        return change;
    const text = `'${pattern.replaceAll("'", "''")}'`;
    return { ...change, edits: change.edits.map((edit) => ({ ...edit, text })) };
}
function escape_workflow_names_draft(changes) {
    return {
        disposition: 'safe',
        title: `Escape glob characters in ${changes.length === 1 ? 'the name of a workflow' : `the names of ${changes.length} workflows`} that is waited for`,
        reason: 'GitHub reads the names below `workflow_run` as patterns. A workflow of the repository has exactly this name, and with a backslash before each glob character the pattern means it.',
        lookAt: [],
        ...(0,workflow_file_change/* together */.b)(...changes)
    };
}

;// CONCATENATED MODULE: ./src/fixers/free-disk-space.ts







/** Of the image, in the order of their size: .NET, Android's SDK, Haskell, CodeQL. About 25 GB with Docker's images. */
const folders = [
    { path: '/usr/share/dotnet', usedBy: /dotnet|msbuild|nuget|pwsh/i },
    { path: '/usr/local/lib/android', usedBy: /android|gradle|adb\b|flutter|ndk/i },
    { path: '/opt/ghc', usedBy: /ghc|cabal|haskell|stack\b/i },
    { path: '/opt/hostedtoolcache/CodeQL', usedBy: /codeql/i }
];
const freesAlready = /free-disk-space|free_disk_space|maximize-build-space|remove-unwanted-software|docker (?:image|system) prune|rm -rf [^\n]*(?:\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc)/;
/** Frees the disk of a hosted Linux runner early in the job that filled it. */
const freeDiskSpace = {
    id: 'free-disk-space',
    summary: 'Removes what the job does not use from the disk of a hosted Linux runner.',
    disposition: 'review',
    answers: ['runner-disk-full', 'image-layer-disk-full', 'disk-full', 'disk-space-insufficient'],
    propose(problem) {
        const job = failingJob(problem);
        if (containerOf(job) !== null)
            (0,workflow_file_abstain/* abstain */.T_)("The job's container does not see the disk's other files.");
        if (systemOf(problem, job) !== 'linux')
            (0,workflow_file_abstain/* abstain */.T_)('The job does not run on a hosted Linux runner.');
        const { text } = problem.workflow;
        const [start = 0, , end = 0] = job.map.range ?? [];
        const source = text.slice(start, end);
        if (freesAlready.test(source))
            (0,workflow_file_abstain/* abstain */.T_)('The job frees disk space already.');
        const spare = folders.filter(({ usedBy }) => !usedBy.test(source)).map(({ path }) => path);
        if (spare.length === 0)
            (0,workflow_file_abstain/* abstain */.T_)('The job uses all that could be removed.');
        return {
            disposition: 'review',
            title: `Free disk space early in job \`${job.id}\``,
            reason: 'The disk of the runner ran full; hosted Linux runners hold tools that this job does not name.',
            lookAt: [
                'Whether a step uses what is removed: ' + spare.join(', ') + ", and Docker's images."
            ],
            ...insertSteps(problem.workflow, job, free_disk_space_placeFor(job, problem.step), [
                withCondition({
                    ...(namesSteps(job) ? { name: 'Free disk space' } : {}),
                    run: `sudo rm -rf ${spare.join(' ')}\nsudo docker image prune --all --force\n`
                }, systemCondition(job, 'linux'))
            ])
        };
    }
};
/** Behind the first checkout, where that comes before the failing step; else first. */
function free_disk_space_placeFor(job, failing) {
    const checkout = checkoutsOf(job)[0]?.step;
    const isEarly = checkout !== undefined && (!failing || checkout.index < failing.index);
    return isEarly && !holdsImages(job, checkout.index) ? checkout.index + 1 : 0;
}
/** Whether a step in front of the place loads images that a prune would take. */
const holdsImages = (job, before) => (0,find_nodes/* stepsOf */.B_)(job).some(({ index, map }) => index <= before && /\bdocker (?:pull|load|build)\b/.test((0,find_nodes/* textAt */.$6)(map, 'run') ?? ''));

;// CONCATENATED MODULE: ./src/fixers/installs/package-step.ts


/** Official images on Debian, as their tags without `alpine` are. */
const debianImages = /^(?:debian|ubuntu|buildpack-deps|node|python|ruby|golang|rust|php|gcc|perl|eclipse-temurin)(?::|@|$)/;
/** The command that installs packages where a job's steps run, and the condition that keeps it to one system. */
function installPackages(problem, job, packages) {
    const image = containerOf(job);
    if (image !== null)
        return { run: inContainer(image, packages), condition: null };
    const system = systemOf(problem, job);
    if (!system)
        (0,workflow_file_abstain/* abstain */.T_)('The job runs on no hosted runner whose system is known.');
    return { run: onRunner(system, packages), condition: systemCondition(job, system) };
}
function onRunner(system, { apt, brew, choco }) {
    if (system === 'linux' && apt)
        return `sudo apt-get update && sudo apt-get install -y ${apt}`;
    if (system === 'macos' && brew)
        return `brew install ${brew}`;
    if (system === 'windows' && choco)
        return `choco install -y ${choco}`;
    return (0,workflow_file_abstain/* abstain */.T_)('The table knows no package with this command for the system of the runner.');
}
/** In a container a step is root, as a rule, and there is no sudo. */
function inContainer(image, { apt, apk }) {
    if (/alpine/i.test(image) && apk)
        return `apk add --no-cache ${apk}`;
    if (debianImages.test(image) && !/alpine|windows|nanoserver/i.test(image) && apt) {
        return `apt-get update && apt-get install -y ${apt}`;
    }
    return (0,workflow_file_abstain/* abstain */.T_)("The package manager of the job's container is not known.");
}

;// CONCATENATED MODULE: ./src/fixers/installs/install-step.ts










/** The step that brings a command, by the table's word for it. */
function installStep(problem, job, step, name, source) {
    if (stepsBefore(job, step).some(({ map }) => isInstalled((0,find_nodes/* textAt */.$6)(map, 'run') ?? '', name))) {
        (0,workflow_file_abstain/* abstain */.T_)(`A step in front of the failing one installs \`${name}\` already.`);
    }
    if ('packages' in source)
        return packageStep(problem, job, step, name, source.packages);
    if (containerOf(job) !== null)
        (0,workflow_file_abstain/* abstain */.T_)('The job runs in a container, which needs its own image.');
    if (!systemOf(problem, job) && !isHosted(job)) {
        (0,workflow_file_abstain/* abstain */.T_)('The job runs on no hosted runner whose system is known.');
    }
    if ('corepack' in source || (name === 'pnpm' && prefersCorepack(problem))) {
        return said(job, name, { run: 'corepack enable' }, 'Node.js brings it by corepack.');
    }
    if ('setup' in source)
        return actionStep(problem, job, step, name, source.setup);
    if ('pipx' in source) {
        const run = `pipx install ${source.pipx}`;
        return said(job, name, { run }, 'Hosted runners have pipx.');
    }
    const uses = actionRef(problem.workflow, 'taiki-e/install-action');
    const node = { uses, with: { tool: source.rustTool } };
    return said(job, name, node, 'The action fetches its ready-made binary.');
}
/** As other jobs of the file bring pnpm. */
function prefersCorepack({ workflow }) {
    const scripts = (0,find_nodes/* jobsOf */.aG)(workflow)
        .flatMap(find_nodes/* stepsOf */.B_)
        .map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? '');
    const isUsed = scripts.some((script) => /^\s*corepack enable\b/m.test(script));
    return isUsed && usesOf(workflow, setupActions.pnpm.uses).length === 0;
}
function actionStep(problem, job, failing, name, setup) {
    const action = setupActions[setup];
    const { step, isGuess, readsFile } = setupStep(problem, job, action);
    if (readsFile)
        demandCheckout(job, failing);
    const reason = `\`${name}\` is missing on the runner; ${action.uses} brings it.`;
    const lookAt = isGuess
        ? ['The version: nothing in the repository says one, so this is the usual.']
        : [];
    return { node: step, condition: null, title: titled(job, name), reason, lookAt };
}
function packageStep(problem, job, step, name, packages) {
    const { run, condition } = installPackages(problem, job, packages);
    if (!shellOfStep(problem.workflow, job, step) && containerOf(job) === null) {
        const isPlain = (0,find_nodes/* textAt */.$6)(step.map, 'shell') === null && systemOf(problem, job) !== null;
        if (!isPlain)
            (0,workflow_file_abstain/* abstain */.T_)('The step runs in a shell of its own, which may see other programs.');
    }
    const wanted = run.split(' ').at(-1) ?? '';
    if (stepsBefore(job, step).some(({ map }) => isInstalled((0,find_nodes/* textAt */.$6)(map, 'run') ?? '', wanted))) {
        (0,workflow_file_abstain/* abstain */.T_)(`A step in front of the failing one installs \`${wanted}\` already.`);
    }
    return { ...said(job, name, { run }, 'This package brings it.'), condition };
}
const isInstalled = (script, wanted) => /\b(?:install|add)\b/.test(script) && script.split(/\s+/).includes(wanted);
function said(job, name, node, how) {
    return {
        node: { ...(namesSteps(job) ? { name: `Install ${name}` } : {}), ...node },
        condition: null,
        title: titled(job, name),
        reason: `\`${name}\` is missing on the runner. ${how}`,
        lookAt: []
    };
}
const titled = (job, name) => `Install ${name} before the step of job \`${job.id}\` that needs it`;

;// CONCATENATED MODULE: ./src/fixers/installs/later-install.ts





/** Whether a step does nothing but bring a command. */
function brings(step, name, source) {
    if ('setup' in source && isUseOf(step, setupActions[source.setup].uses))
        return true;
    const run = (0,find_nodes/* textAt */.$6)(step.map, 'run')?.trim() ?? '';
    const [tool, version] = /^npm (?:i|install) (?:-g|--global) (pnpm|yarn)(@\S+)?$/.exec(run) ?? [];
    const isNode = name === 'pnpm' || name === 'yarn';
    if (isNode && tool !== undefined)
        return run.includes(` ${name}${version ?? ''}`);
    if (isNode)
        return /^corepack enable(?: \w+)?(?:\s*(?:&&|\n)\s*corepack [\w@. -]+)*$/.test(run);
    return 'pipx' in source && new RegExp(`^pipx? install ${source.pipx}(?:==\\S+)?$`).test(run);
}
/** The step of the job, behind the failing one, that brings the command; null where there is none. */
function laterInstall(job, failing, name, source) {
    const bringing = (0,find_nodes/* stepsOf */.B_)(job).filter((step) => brings(step, name, source));
    if (bringing.some(({ index }) => index < failing.index)) {
        (0,workflow_file_abstain/* abstain */.T_)(`A step in front of the failing one brings \`${name}\` already.`);
    }
    return bringing.find(({ index }) => index > failing.index) ?? null;
}
/** Abstains where the step hangs on what runs before it. */
function movedUp({ workflow }, job, step, before) {
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const [start, , end] = step.map.range ?? [0, 0, 0];
    const isBound = /\bsteps\.|\bhashFiles\(/.test(workflow.text.slice(start, end));
    if (isBound || (0,find_nodes/* entryOf */.Ms)(step.map, 'if') || (inputs && (0,find_nodes/* entryOf */.Ms)(inputs, 'run_install'))) {
        (0,workflow_file_abstain/* abstain */.T_)('The step that brings the command hangs on steps in front of it.');
    }
    return moveStepUp(workflow, job, step.index, before.index);
}

;// CONCATENATED MODULE: ./src/fixers/installs/rust-part.ts




/** Programs that rustup installs apart, and their component. */
const components = new Map([
    ['cargo-fmt', 'rustfmt'],
    ['rustfmt', 'rustfmt'],
    ['cargo-clippy', 'clippy'],
    ['clippy-driver', 'clippy'],
    ['cargo-miri', 'miri'],
    ['rust-analyzer', 'rust-analyzer']
]);
/** The step that adds a component or a target to the toolchain; the target as the failing script writes it. */
function rustPart({ failure }, job, step) {
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
    const line = failure.diagnosis.evidence[0]?.text ?? '';
    const part = componentIn(line) ?? targetIn(line, script);
    if (!part)
        (0,workflow_file_abstain/* abstain */.T_)('The missing part of the toolchain is not one that the table knows.');
    const toolchain = /\bcargo \+([\w.-]+)/.exec(script)?.[1];
    const run = `rustup ${part} ${toolchain === undefined ? '' : `--toolchain ${toolchain} `}`.trim();
    const name = part.split(' ').at(-1) ?? '';
    return {
        node: { ...(namesSteps(job) ? { name: `Install ${name}` } : {}), run },
        condition: null,
        title: `Add ${name} to the Rust toolchain of job \`${job.id}\``,
        reason: `The toolchain of the runner has no \`${name}\`.`,
        lookAt: []
    };
}
function componentIn(line) {
    const program = /error: (?:the )?'([\w-]+)'/.exec(line)?.[1] ?? '';
    const component = components.get(program);
    return component === undefined ? null : `component add ${component}`;
}
function targetIn(line, script) {
    const named = /the `([\w.-]+)` target/.exec(line)?.[1] ?? '';
    const targets = [...script.matchAll(/--target[ =]([\w.-]+)/g)].map(([, target]) => target);
    const target = targets.find((each) => each === named && holdsWord(script, named));
    return target === undefined ? null : `target add ${target}`;
}

;// CONCATENATED MODULE: ./src/fixers/tables/commands.ts
const setup = (name) => ({ setup: name });
/** The same name everywhere but where said otherwise; null where the manager has none. */
function commands_packages(name, other = {}) {
    const all = { apt: name, apk: name, brew: name, ...other };
    const there = Object.entries(all).filter(([, value]) => value !== null);
    return { packages: Object.fromEntries(there) };
}
const pipx = (name) => ({ pipx: name });
const rustTool = (name) => ({ rustTool: name });
const binutils = commands_packages('binutils');
const imagemagick = commands_packages('imagemagick', { choco: 'imagemagick.app' });
const protobuf = commands_packages('protobuf', { apt: 'protobuf-compiler', apk: 'protoc', choco: 'protoc' });
const graphviz = commands_packages('graphviz', { choco: 'graphviz' });
const texlive = commands_packages('texlive-latex-base', { apk: 'texlive', brew: null });
const poppler = commands_packages('poppler', { apt: 'poppler-utils', apk: 'poppler-utils' });
const gettext = commands_packages('gettext');
const ffmpeg = commands_packages('ffmpeg', { choco: 'ffmpeg' });
const sevenZip = commands_packages('p7zip', { apt: 'p7zip-full', apk: '7zip', brew: 'sevenzip' });
const dns = commands_packages('bind', { apt: 'dnsutils', apk: 'bind-tools' });
/**
 * Commands and what brings them. Debian names as its package index has them (the same in Ubuntu 22.04 and 24.04),
 * Homebrew's by formula, Chocolatey's only where the package puts a shim on the PATH.
 */
const commands = new Map([
    ...['node', 'npm', 'npx'].map((name) => [name, setup('node')]),
    ...['python', 'python3', 'pip', 'pip3'].map((name) => [name, setup('python')]),
    ...['go', 'gofmt'].map((name) => [name, setup('go')]),
    ...['java', 'javac', 'jar'].map((name) => [name, setup('java')]),
    ...['ruby', 'gem', 'bundle', 'bundler'].map((name) => [name, setup('ruby')]),
    ...['php', 'composer'].map((name) => [name, setup('php')]),
    ...['uv', 'uvx'].map((name) => [name, setup('uv')]),
    ...['bun', 'bunx'].map((name) => [name, setup('bun')]),
    ...['cargo', 'rustc', 'rustup'].map((name) => [name, setup('rust')]),
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
    ...['poetry', 'pipenv', 'pdm', 'hatch', 'tox', 'nox', 'pre-commit', 'twine', 'cookiecutter'].map((name) => [name, pipx(name)]),
    ...['cibuildwheel', 'codespell', 'yamllint', 'ansible-lint', 'gcovr'].map((name) => [name, pipx(name)]),
    ...['cargo-audit', 'cargo-deny', 'cargo-hack', 'cargo-llvm-cov', 'cargo-nextest'].map((name) => [name, rustTool(name)]),
    ...['cargo-tarpaulin', 'cargo-udeps', 'cargo-machete', 'cargo-semver-checks'].map((name) => [name, rustTool(name)]),
    ...['cargo-make', 'cargo-binstall', 'cargo-careful', 'cargo-insta', 'cross', 'wasm-pack'].map((name) => [name, rustTool(name)]),
    ...['mdbook', 'just', 'taplo', 'dprint', 'trunk'].map((name) => [name, rustTool(name)]),
    ['jq', commands_packages('jq', { choco: 'jq' })],
    ['make', commands_packages('make', { choco: 'make' })],
    ['cmake', commands_packages('cmake')],
    ['ninja', commands_packages('ninja', { apt: 'ninja-build', apk: 'ninja-build', choco: 'ninja' })],
    ['meson', commands_packages('meson')],
    ['scons', commands_packages('scons')],
    ['gcc', commands_packages('gcc', { brew: null })],
    ['g++', commands_packages('g++', { brew: null })],
    ['gfortran', commands_packages('gfortran', { brew: 'gcc' })],
    ['clang', commands_packages('clang', { brew: null })],
    ['clang-format', commands_packages('clang-format', { apk: 'clang-extra-tools' })],
    ['clang-tidy', commands_packages('clang-tidy', { apk: 'clang-extra-tools', brew: null })],
    ['lld', commands_packages('lld', { brew: null })],
    ['objdump', binutils],
    ['cppcheck', commands_packages('cppcheck', { choco: null })],
    ['valgrind', commands_packages('valgrind', { brew: null })],
    ['lcov', commands_packages('lcov')],
    ['genhtml', commands_packages('lcov')],
    ['ccache', commands_packages('ccache', { choco: 'ccache' })],
    ['nasm', commands_packages('nasm')],
    ['yasm', commands_packages('yasm')],
    ['swig', commands_packages('swig')],
    ['flex', commands_packages('flex')],
    ['bison', commands_packages('bison')],
    ['gperf', commands_packages('gperf')],
    ['m4', commands_packages('m4')],
    ['autoconf', commands_packages('autoconf')],
    ['autoreconf', commands_packages('autoconf')],
    ['automake', commands_packages('automake')],
    ['aclocal', commands_packages('automake')],
    ['libtoolize', commands_packages('libtool', { brew: null })],
    ['pkg-config', commands_packages('pkg-config', { apk: 'pkgconf', brew: 'pkgconf' })],
    ['patchelf', commands_packages('patchelf')],
    ['msgfmt', gettext],
    ['msgmerge', gettext],
    ['xgettext', gettext],
    ['envsubst', commands_packages('gettext', { apt: 'gettext-base' })],
    ['shellcheck', commands_packages('shellcheck', { choco: 'shellcheck' })],
    ['shfmt', commands_packages('shfmt')],
    ['rg', commands_packages('ripgrep', { choco: 'ripgrep' })],
    ['tree', commands_packages('tree')],
    ['bc', commands_packages('bc')],
    ['file', commands_packages('file', { brew: null })],
    ['gawk', commands_packages('gawk')],
    ['parallel', commands_packages('parallel')],
    ['expect', commands_packages('expect')],
    ['unbuffer', commands_packages('expect')],
    ['sponge', commands_packages('moreutils')],
    ['ts', commands_packages('moreutils')],
    ['pv', commands_packages('pv')],
    ['time', commands_packages('time', { brew: null })],
    ['screen', commands_packages('screen')],
    ['tmux', commands_packages('tmux')],
    ['zsh', commands_packages('zsh')],
    ['fish', commands_packages('fish')],
    ['elvish', commands_packages('elvish')],
    ['curl', commands_packages('curl')],
    ['wget', commands_packages('wget', { choco: 'wget' })],
    ['aria2c', commands_packages('aria2')],
    ['rsync', commands_packages('rsync')],
    ['sshpass', commands_packages('sshpass', { brew: null })],
    ['git', commands_packages('git')],
    ['git-lfs', commands_packages('git-lfs')],
    ['svn', commands_packages('subversion')],
    ['hg', commands_packages('mercurial')],
    ['gpg', commands_packages('gnupg')],
    ['zip', commands_packages('zip', { choco: 'zip' })],
    ['unzip', commands_packages('unzip', { choco: 'unzip' })],
    ['7z', sevenZip],
    ['7za', sevenZip],
    ['zstd', commands_packages('zstd', { choco: 'zstandard' })],
    ['xz', commands_packages('xz', { apt: 'xz-utils' })],
    ['dos2unix', commands_packages('dos2unix')],
    ['nc', commands_packages('netcat-openbsd', { brew: null })],
    ['socat', commands_packages('socat')],
    ['dig', dns],
    ['nslookup', dns],
    ['nmap', commands_packages('nmap')],
    ['ping', commands_packages('iputils-ping', { apk: 'iputils', brew: null })],
    ['ip', commands_packages('iproute2', { brew: null })],
    ['killall', commands_packages('psmisc', { brew: null })],
    ['ps', commands_packages('procps', { brew: null })],
    ['lsb_release', commands_packages('lsb-release', { apk: null, brew: null })],
    ['fakeroot', commands_packages('fakeroot', { brew: null })],
    ['dch', commands_packages('devscripts', { apk: null, brew: null })],
    ['debuild', commands_packages('devscripts', { apk: null, brew: null })],
    ['dh', commands_packages('debhelper', { apk: null, brew: null })],
    ['rpmbuild', commands_packages('rpm', { apk: 'rpm-dev' })],
    ['xorriso', commands_packages('xorriso')],
    ['mcopy', commands_packages('mtools')],
    ['mkfs.vfat', commands_packages('dosfstools')],
    ['makensis', commands_packages('nsis', { brew: 'makensis', apk: null })],
    ['bats', commands_packages('bats', { brew: 'bats-core' })],
    ['cloc', commands_packages('cloc')],
    ['tidy', commands_packages('tidy', { apk: 'tidyhtml', brew: 'tidy-html5' })],
    ['xmllint', commands_packages('libxml2-utils', { brew: 'libxml2' })],
    ['xmlstarlet', commands_packages('xmlstarlet')],
    ['xsltproc', commands_packages('xsltproc', { apk: 'libxslt', brew: 'libxslt' })],
    ['sqlite3', commands_packages('sqlite3', { apk: 'sqlite', brew: 'sqlite', choco: 'sqlite' })],
    ['psql', commands_packages('postgresql-client', { brew: 'libpq' })],
    ['pg_dump', commands_packages('postgresql-client', { brew: 'libpq' })],
    ['pg_isready', commands_packages('postgresql-client', { brew: 'libpq' })],
    ['mysql', commands_packages('default-mysql-client', { apk: 'mysql-client', brew: 'mysql-client' })],
    ['mysqladmin', commands_packages('default-mysql-client', { apk: 'mysql-client', brew: 'mysql-client' })],
    ['redis-cli', commands_packages('redis-tools', { apk: 'redis', brew: 'redis' })],
    ['protoc', protobuf],
    ['dot', graphviz],
    ['convert', imagemagick],
    ['magick', commands_packages('imagemagick', { apt: null })],
    ['identify', imagemagick],
    ['gm', commands_packages('graphicsmagick')],
    ['ffmpeg', ffmpeg],
    ['ffprobe', ffmpeg],
    ['sox', commands_packages('sox')],
    ['gs', commands_packages('ghostscript')],
    ['pdftotext', poppler],
    ['pdftoppm', poppler],
    ['qpdf', commands_packages('qpdf', { choco: 'qpdf' })],
    ['rsvg-convert', commands_packages('librsvg2-bin', { apk: 'rsvg-convert', brew: 'librsvg' })],
    ['optipng', commands_packages('optipng', { choco: 'optipng' })],
    ['jpegoptim', commands_packages('jpegoptim')],
    ['pngquant', commands_packages('pngquant')],
    ['cwebp', commands_packages('webp', { apk: 'libwebp-tools' })],
    ['exiftool', commands_packages('libimage-exiftool-perl', { apk: 'exiftool', brew: 'exiftool' })],
    ['tesseract', commands_packages('tesseract-ocr', { brew: 'tesseract' })],
    ['gnuplot', commands_packages('gnuplot')],
    ['doxygen', commands_packages('doxygen')],
    ['pandoc', commands_packages('pandoc')],
    ['asciidoctor', commands_packages('asciidoctor')],
    ['help2man', commands_packages('help2man')],
    ['makeinfo', commands_packages('texinfo')],
    ['scdoc', commands_packages('scdoc')],
    ['hugo', commands_packages('hugo', { choco: 'hugo-extended' })],
    ['pdflatex', texlive],
    ['latexmk', commands_packages('latexmk', { apk: null, brew: null })],
    ['Xvfb', commands_packages('xvfb', { brew: null })],
    ['xvfb-run', commands_packages('xvfb', { apk: 'xvfb-run', brew: null })],
    ['dbus-run-session', commands_packages('dbus', { brew: null })],
    ['qemu-img', commands_packages('qemu-utils', { apk: 'qemu-img', brew: 'qemu' })],
    ['qemu-system-x86_64', commands_packages('qemu-system-x86', { apk: 'qemu-system-x86_64', brew: 'qemu' })],
    ['mvn', commands_packages('maven')],
    ['ant', commands_packages('ant', { apk: 'apache-ant' })],
    ['Rscript', commands_packages('r-base', { apk: 'R', brew: 'r' })],
    ['lua', commands_packages('lua5.4', { brew: 'lua', apk: null })],
    ['luarocks', commands_packages('luarocks', { apk: null })],
    ['ocaml', commands_packages('ocaml')],
    ['opam', commands_packages('opam')],
    ['erl', commands_packages('erlang')],
    ['mix', commands_packages('elixir')],
    ['mono', commands_packages('mono-complete', { apk: 'mono', brew: 'mono' })],
    ['mpicc', commands_packages('libopenmpi-dev', { apk: 'openmpi-dev', brew: 'open-mpi' })],
    ['mpirun', commands_packages('openmpi-bin', { apk: 'openmpi', brew: 'open-mpi' })]
]);

;// CONCATENATED MODULE: ./src/fixers/tables/hosted-commands.ts
/**
 * Commands that every hosted Ubuntu image has on its PATH (22.04, 24.04): where one is said to be missing, something
 * else hides it.
 * https://github.com/actions/runner-images/blob/main/images/ubuntu/Ubuntu2404-Readme.md
 */
const onUbuntuImages = new Set([
    ...['curl', 'wget', 'git', 'git-lfs', 'jq', 'zip', 'unzip', 'rsync', 'file', 'tree', 'time'],
    ...[
        'make',
        'gcc',
        'g++',
        'clang',
        'cmake',
        'autoconf',
        'automake',
        'bison',
        'flex',
        'm4',
        'swig'
    ],
    ...['node', 'npm', 'npx', 'yarn', 'python', 'python3', 'pip', 'pip3', 'java', 'javac', 'mvn'],
    ...['gradle', 'ant', 'go', 'gofmt', 'cargo', 'rustc', 'rustup', 'dotnet', 'php', 'composer'],
    ...['helm', 'kubectl', 'shellcheck', 'patchelf', 'parallel', 'sqlite3', 'xz', 'gpg', 'psql']
]);
/** Labels of those images; ubuntu-slim is another one. */
const ubuntuImage = /^ubuntu-(?:latest|22\.04|24\.04)$/i;

;// CONCATENATED MODULE: ./src/fixers/install-command.ts
















const rustRules = ['rust-component-missing', 'rust-target-missing'];
/** Puts the step that brings a missing command in front of the one that needs it, or moves it there. */
const installCommand = {
    id: 'install-command',
    summary: 'Installs a command that is missing in front of the step that needs it.',
    disposition: 'safe',
    answers: [
        'shell-command-missing',
        'posix-shell-command-missing',
        'zsh-command-missing',
        'windows-command-missing',
        'powershell-command-missing',
        'action-tool-missing',
        'go-command-missing',
        'node-command-missing',
        'env-command-missing',
        'make-command-missing',
        'tox-command-missing',
        'cargo-command-missing',
        ...rustRules
    ],
    reads(problem) {
        const source = sourceOf(problem)?.source;
        const action = source && 'setup' in source ? setupActions[source.setup] : null;
        return [...(action ? versionFilesOf(action) : []), ...calledFiles(problem)];
    },
    propose(problem) {
        const { job, step } = failingStep(problem);
        if (rustRules.includes(problem.failure.diagnosis.ruleId)) {
            return install_command_draft(problem, job, step, rustPart(problem, job, step));
        }
        const found = sourceOf(problem);
        if (!found)
            (0,workflow_file_abstain/* abstain */.T_)('The table of commands does not know what is missing.');
        const { name, source } = found;
        if (!needs(problem, step, name)) {
            (0,workflow_file_abstain/* abstain */.T_)(`Neither the step nor a file that it calls shows a call of \`${name}\`.`);
        }
        demandMissing(problem, job, name, source);
        const later = laterInstall(job, step, name, source);
        if (later)
            return movedDraft(problem, job, step, later, name);
        return install_command_draft(problem, job, step, installStep(problem, job, step, name, source));
    }
};
/** By the table; the name it gives back is the table's own. */
function sourceOf({ failure }) {
    const named = missingCommandIn(failure.diagnosis.evidence[0]?.text ?? '');
    if (named === null)
        return null;
    const key = failure.diagnosis.ruleId === 'cargo-command-missing' ? `cargo-${named}` : named;
    for (const [name, source] of commands)
        if (name === key)
            return { name, source };
    return null;
}
/** Abstains where the command is there, but hidden: on an image that has it, or from root's PATH. */
function demandMissing({ failure }, job, name, source) {
    const labels = failure.labels.length > 0 ? failure.labels : ((0,runner_of_job/* labelsOfJob */.OT)(job) ?? []);
    const isOnImage = labels.length > 0 && labels.every((label) => ubuntuImage.test(label));
    if (isOnImage && onUbuntuImages.has(name) && containerOf(job) === null) {
        (0,workflow_file_abstain/* abstain */.T_)(`The image of the runner has \`${name}\`, so something hides it.`);
    }
    if (/\bsudo: /.test(failure.diagnosis.evidence[0]?.text ?? '') && !('packages' in source)) {
        (0,workflow_file_abstain/* abstain */.T_)(`\`${name}\` is missing for root alone, whose PATH is another.`);
    }
}
/** An action shows its need by its name or its input `cache`, a script by a call; `cargo nextest` is `cargo-nextest`. */
function needs(problem, step, name) {
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const action = (0,find_nodes/* textAt */.$6)(step.map, 'uses')?.replace(/@.*$/, '');
    if (action !== undefined) {
        return action.endsWith(`/${name}`) || (inputs && (0,find_nodes/* textAt */.$6)(inputs, 'cache')) === name;
    }
    return callsCommand(problem, name.replace(/^cargo-/, ''));
}
function install_command_draft({ workflow }, job, step, { title, reason, lookAt, node, condition }) {
    const own = (0,find_nodes/* textAt */.$6)(step.map, 'if');
    const both = own !== null && condition !== null;
    const merged = both ? `(${bare(own)}) && ${condition}` : (own ?? condition);
    return {
        ...{ disposition: 'safe', title, reason, lookAt },
        ...insertSteps(workflow, job, step.index, [withCondition(node, merged)])
    };
}
/** Without the `${{ }}` around a whole condition. */
const bare = (condition) => condition.replace(/^\$\{\{\s*(.*?)\s*\}\}$/s, '$1');
function movedDraft(problem, job, step, later, name) {
    return {
        disposition: 'safe',
        title: `Set up ${name} before the step of job \`${job.id}\` that needs it`,
        reason: `\`${name}\` was missing because the step that brings it comes later in the same job.`,
        lookAt: [],
        ...movedUp(problem, job, later, step)
    };
}

;// CONCATENATED MODULE: ./src/fixers/installs/project-install.ts



const npm = /\bnpm (?:ci|i|install|clean-install)(?=$|\s+-|\s*[;&|)\n])/;
const yarn = /^\s*(?:yarn|yarn install)(?:\s+--[\w-]+)*\s*(?=$|[;&|])/m;
const pnpm = /\bpnpm (?:i|install)(?=$|\s+-|\s*[;&|)\n])/;
const bun = /\bbun (?:i|install)(?=$|\s+-|\s*[;&|)\n])/;
const anyNode = new RegExp([npm, yarn, pnpm, bun].map(({ source }) => source).join('|'), 'm');
/** By the lock file in a folder; null where there is none or more than one. */
function nodeInstall(files, folder) {
    const isBerry = files.has(inFolder(folder, '.yarnrc.yml'));
    const bunLock = ['bun.lock', 'bun.lockb'].some((name) => files.has(inFolder(folder, name)));
    const found = [
        ...(hasLock(files, folder, 'npm')
            ? [{ command: 'npm ci', like: npm, any: anyNode, needs: null }]
            : []),
        ...(hasLock(files, folder, 'yarn')
            ? [
                {
                    command: `yarn install --${isBerry ? 'immutable' : 'frozen-lockfile'}`,
                    like: yarn,
                    any: anyNode,
                    needs: null
                }
            ]
            : []),
        ...(hasLock(files, folder, 'pnpm')
            ? [
                {
                    command: 'pnpm install --frozen-lockfile',
                    like: pnpm,
                    any: anyNode,
                    needs: 'pnpm'
                }
            ]
            : []),
        ...(bunLock
            ? [
                {
                    command: 'bun install --frozen-lockfile',
                    like: bun,
                    any: anyNode,
                    needs: 'bun'
                }
            ]
            : [])
    ];
    const [only = null, second] = found;
    return second === undefined ? only : null;
}
/** For a file of requirements in reach of the folder. */
function pipInstall(path, folder) {
    const name = folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    const escaped = path.replace(/[.\\+*?()[\]{}|^$]/g, '\\$&');
    return {
        command: `pip install -r ${name}`,
        like: new RegExp(`\\binstall\\b[^\\n]*(?:-r|--requirement)[ =]?\\S*${escaped.split('/').at(-1)}`),
        needs: null
    };
}
const bundleInstall = {
    command: 'bundle install',
    like: /\bbundle install\b|^\s*bundle\s*$/m,
    needs: null
};
const composerInstall = {
    command: 'composer install',
    like: /\bcomposer (?:i|install)\b/,
    needs: null
};
/** An install by flags alone, none of which says another folder. */
const plain = /^(?:npm|yarn|pnpm|bun)(?: (?:ci|i|install|clean-install))?(?: --(?!prefix|cwd|dir|filter|global)[a-z-]+)*$/;
/** As another step of the file installs the same, so that its flags are kept; else the plain command. */
function asElsewhere(workflow, { command, like }) {
    const scripts = (0,find_nodes/* jobsOf */.aG)(workflow)
        .flatMap(find_nodes/* stepsOf */.B_)
        .map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run')?.trim() ?? '');
    return scripts.find((script) => like.test(script) && plain.test(script)) ?? command;
}

;// CONCATENATED MODULE: ./src/fixers/tables/binaries.ts
/** Commands of Node packages and the packages that bring them, where the names differ. */
const binaries_renamed = {
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
};
/** Packages that bring a command, the likeliest first; one of its own name where the table says no other. */
function packagesOfBinary(name) {
    return Object.hasOwn(binaries_renamed, name) ? (binaries_renamed[name] ?? []) : [name];
}

;// CONCATENATED MODULE: ./src/fixers/install-dependencies.ts























const nodeRules = [
    'node-module-missing',
    'package-binary-missing',
    'shell-command-missing',
    'posix-shell-command-missing',
    'windows-command-missing'
];
/** Commands that run code of a Node project, or its scripts. */
const nodeCallers = ['node', 'npm', 'npx', 'yarn', 'pnpm', 'bun', 'bunx', 'tsx', 'ts-node'];
/** Environments into which a plain `pip install` in front of the step would put nothing. */
const ownPython = /\b(?:uvx?|poetry|pipenv|pdm|hatch|tox|nox|conda|mamba|pixi|virtualenv|venv)\b|\bbin\/activate\b/;
/** Puts the project's install step in front of the first step that needs it. */
const installDependencies = {
    id: 'install-dependencies',
    summary: "Installs the project's dependencies where a job uses them without.",
    disposition: 'safe',
    answers: [
        ...nodeRules,
        'python-module-missing',
        'bundler-gem-missing',
        'zsh-command-missing',
        'php-autoload-missing'
    ],
    reads(problem) {
        const folder = folderOfProblem(problem);
        const { files } = problem;
        if (folder === null || !files)
            return [];
        const called = calledFiles(problem);
        return [inFolder(folder, 'package.json'), ...requirementFiles(files, folder), ...called];
    },
    propose(problem) {
        const { job, step } = failingStep(problem);
        demandCheckout(job, step);
        const folder = folderOfProblem(problem) ?? '';
        const install = installOf(problem, job, step, folder);
        const before = stepsBefore(job, step);
        const own = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
        const scripts = (0,find_nodes/* stepsOf */.B_)(job).map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? '');
        if (scripts.some((run) => (install.any ?? install.like).test(run))) {
            (0,workflow_file_abstain/* abstain */.T_)('The job installs its dependencies already.');
        }
        if (runsElsewhere(own))
            (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
        if (/(?:^|[\s;&|(])(?:cd|pushd)\s/.test(own))
            (0,workflow_file_abstain/* abstain */.T_)('The failing script changes its folder.');
        isReady(job, before, install);
        const command = asElsewhere(problem.workflow, install);
        return {
            disposition: 'safe',
            title: `Install the dependencies of job \`${job.id}\` with \`${command}\``,
            reason: 'What is missing is a dependency of the project, and no step of the job installs them.',
            lookAt: [],
            ...insertSteps(problem.workflow, job, step.index, [newStep(job, step, command)])
        };
    }
};
function newStep(job, failing, command) {
    const folder = (0,find_nodes/* textAt */.$6)(failing.map, 'working-directory');
    const step = {
        ...(namesSteps(job) ? { name: 'Install dependencies' } : {}),
        ...(folder === null ? {} : { 'working-directory': folder }),
        run: command
    };
    return withCondition(step, (0,find_nodes/* textAt */.$6)(failing.map, 'if'));
}
function folderOfProblem({ workflow, job, step }) {
    return job && step ? folderOf(workflow, job, step) : null;
}
function installOf(problem, job, step, folder) {
    const files = problem.files ?? (0,workflow_file_abstain/* abstain */.T_)("The list of the repository's files is not known.");
    const { ruleId } = problem.failure.diagnosis;
    const line = problem.failure.diagnosis.evidence[0]?.text ?? '';
    const has = (name) => files.has(inFolder(folder, name));
    if (ruleId === 'php-autoload-missing') {
        return has('composer.lock') ? composerInstall : (0,workflow_file_abstain/* abstain */.T_)('The folder has no composer.lock.');
    }
    const isRuby = ruleId === 'bundler-gem-missing' || /\bbundler: command not found: /.test(line);
    if (isRuby)
        return has('Gemfile.lock') ? bundleOf(job, step) : (0,workflow_file_abstain/* abstain */.T_)('There is no Gemfile.lock.');
    if (ruleId === 'python-module-missing')
        return pipOf(problem, job, step, folder, line);
    if (!nodeRules.includes(ruleId))
        (0,workflow_file_abstain/* abstain */.T_)('What is missing is no dependency of a project.');
    const command = missingCommandIn(line);
    if (![...nodeCallers, ...(command === null ? [] : [command])].some((name) => callsCommand(problem, name))) {
        (0,workflow_file_abstain/* abstain */.T_)('The failing script calls nothing that would need what is missing.');
    }
    return nodeOf(problem, folder, line);
}
function bundleOf(job, step) {
    const cached = stepsBefore(job, step).some((each) => {
        const inputs = (0,find_nodes/* mapAt */.SC)(each.map, 'with');
        return (isUseOf(each, setupActions.ruby.uses) && inputs && (0,find_nodes/* textAt */.$6)(inputs, 'bundler-cache') === 'true');
    });
    return cached ? (0,workflow_file_abstain/* abstain */.T_)('The job installs its gems already.') : bundleInstall;
}
function nodeOf({ files, texts }, folder, line) {
    const named = packagesIn(texts.get(inFolder(folder, 'package.json')) ?? '');
    const module = missingModuleIn(line);
    const command = missingCommandIn(line);
    const wanted = module ? [module] : command ? packagesOfBinary(command) : [];
    if (!wanted.some((name) => named.has(name))) {
        (0,workflow_file_abstain/* abstain */.T_)('The package.json of the folder does not name what is missing.');
    }
    return (nodeInstall(files ?? new Map(), folder) ??
        (0,workflow_file_abstain/* abstain */.T_)('The folder has no lock file, or those of several package managers.'));
}
function pipOf({ files, texts }, job, step, folder, line) {
    const module = missingModuleIn(line) ?? '';
    const name = normalised(packageOfImport(module) ?? module.split('.')[0] ?? '');
    const [path] = requirementFiles(files ?? new Map(), folder).filter((each) => requirementsIn(texts.get(each) ?? '').has(name));
    if (path === undefined)
        (0,workflow_file_abstain/* abstain */.T_)('No file of requirements in reach names what is missing.');
    const own = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    const scripts = [own, ...scriptsOf(stepsBefore(job, step))];
    if (scripts.some((script) => ownPython.test(script)) || /\binstall\b|\bbuild\b/.test(own)) {
        (0,workflow_file_abstain/* abstain */.T_)('The job brings Python packages by other means, or the failing script builds one.');
    }
    const isSetUp = stepsBefore(job, step).some((each) => isUseOf(each, setupActions.python.uses));
    if (!isSetUp && !/^python:/.test(containerOf(job) ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)("The job uses the system's Python, into which pip installs nothing.");
    }
    return pipInstall(path, folder);
}
/** pnpm and bun are not on hosted runners. */
function isReady(job, before, { needs }) {
    if (needs === null)
        return;
    const isThere = before.some((step) => brings(step, needs, { setup: needs }));
    if (!isThere)
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` sets up no ${needs}.`);
}

;// CONCATENATED MODULE: ./src/fixers/tables/libraries.ts
/**
 * Development packages of Debian and Ubuntu (the same names in 22.04, 24.04 and Debian 12), and what compilers call
 * what is in them: pkg-config names, linker names behind `-l`, headers.
 */
const libraries_packages = [
    ['libasound2-dev', 'alsa', '-lasound', 'alsa/asoundlib.h'],
    ['libaio-dev', '-laio', 'libaio.h'],
    ['libatk1.0-dev', 'atk'],
    ['libayatana-appindicator3-dev', 'ayatana-appindicator3-0.1'],
    ['libbz2-dev', 'bzip2', '-lbz2', 'bzlib.h'],
    ['libcairo2-dev', 'cairo', '-lcairo', 'cairo.h'],
    ['libcap-dev', 'libcap', '-lcap', 'sys/capability.h'],
    ['libcups2-dev', 'cups', '-lcups', 'cups/cups.h'],
    ['libcurl4-openssl-dev', 'libcurl', '-lcurl', 'curl/curl.h'],
    ['libdbus-1-dev', 'dbus-1', '-ldbus-1', 'dbus/dbus.h'],
    ['libdevmapper-dev', 'devmapper', '-ldevmapper', 'libdevmapper.h'],
    ['libdrm-dev', 'libdrm', '-ldrm'],
    ['libelf-dev', 'libelf', '-lelf', 'libelf.h', 'gelf.h'],
    ['libevent-dev', 'libevent', '-levent', 'event2/event.h'],
    ['libffi-dev', 'libffi', '-lffi', 'ffi.h'],
    ['libfontconfig-dev', 'fontconfig', '-lfontconfig', 'fontconfig/fontconfig.h'],
    ['libfreetype-dev', 'freetype2', '-lfreetype', 'ft2build.h'],
    ['libfuse3-dev', 'fuse3', '-lfuse3'],
    ['libfuse-dev', 'fuse', '-lfuse'],
    ['libgbm-dev', 'gbm', '-lgbm', 'gbm.h'],
    ['libgit2-dev', 'libgit2', '-lgit2', 'git2.h'],
    ['libgl1-mesa-dev', 'gl', '-lGL', 'GL/gl.h'],
    ['libglib2.0-dev', 'glib-2.0', 'gobject-2.0', 'gio-2.0', '-lglib-2.0', 'glib.h'],
    ['libgmp-dev', 'gmp', '-lgmp', 'gmp.h'],
    ['libgpgme-dev', 'gpgme', '-lgpgme', 'gpgme.h'],
    ['libgtk-3-dev', 'gtk+-3.0', 'gdk-3.0', '-lgtk-3', 'gtk/gtk.h'],
    ['libgtk-4-dev', 'gtk4', '-lgtk-4'],
    ['libhidapi-dev', 'hidapi', 'hidapi-hidraw', 'hidapi-libusb'],
    ['libicu-dev', 'icu-uc', 'icu-i18n', '-licuuc', 'unicode/utypes.h'],
    ['libjavascriptcoregtk-4.1-dev', 'javascriptcoregtk-4.1'],
    ['libjpeg-dev', 'libjpeg', '-ljpeg', 'jpeglib.h'],
    ['libkrb5-dev', 'krb5', 'krb5-gssapi', '-lgssapi_krb5', 'gssapi/gssapi.h', 'krb5.h'],
    ['libldap2-dev', 'ldap', '-lldap', 'ldap.h', 'lber.h'],
    ['liblz4-dev', 'liblz4', '-llz4', 'lz4.h'],
    ['liblzma-dev', 'liblzma', '-llzma', 'lzma.h'],
    ['libmagic-dev', 'libmagic', '-lmagic', 'magic.h'],
    ['libmnl-dev', 'libmnl', '-lmnl'],
    ['libmpfr-dev', 'mpfr', '-lmpfr', 'mpfr.h'],
    ['libncurses-dev', 'ncurses', 'ncursesw', '-lncurses', '-lncursesw', 'ncurses.h', 'curses.h'],
    ['libnuma-dev', 'numa', '-lnuma', 'numa.h'],
    ['libopenal-dev', 'openal', '-lopenal', 'AL/al.h'],
    ['libpam0g-dev', 'pam', '-lpam', 'security/pam_appl.h'],
    ['libpango1.0-dev', 'pango', 'pangocairo'],
    ['libpcap-dev', 'libpcap', '-lpcap', 'pcap.h', 'pcap/pcap.h'],
    ['libpipewire-0.3-dev', 'libpipewire-0.3'],
    ['libpng-dev', 'libpng', 'libpng16', '-lpng', 'png.h'],
    ['libpq-dev', 'libpq', '-lpq', 'libpq-fe.h'],
    ['libpulse-dev', 'libpulse', '-lpulse', 'pulse/pulseaudio.h'],
    ['libreadline-dev', 'readline', '-lreadline', 'readline/readline.h'],
    ['librsvg2-dev', 'librsvg-2.0'],
    ['libsasl2-dev', 'libsasl2', '-lsasl2', 'sasl/sasl.h'],
    ['libsdl2-dev', 'sdl2', '-lSDL2', 'SDL2/SDL.h'],
    ['libseccomp-dev', 'libseccomp', '-lseccomp', 'seccomp.h'],
    ['libsecret-1-dev', 'libsecret-1'],
    ['libsnappy-dev', 'snappy', '-lsnappy', 'snappy.h'],
    ['libsndfile1-dev', 'sndfile', '-lsndfile', 'sndfile.h'],
    ['libsodium-dev', 'libsodium', '-lsodium', 'sodium.h'],
    ['libsoup-3.0-dev', 'libsoup-3.0'],
    ['libsqlite3-dev', 'sqlite3', '-lsqlite3', 'sqlite3.h'],
    ['libssl-dev', 'openssl', 'libssl', '-lssl', '-lcrypto', 'openssl/ssl.h', 'openssl/evp.h'],
    ['libsystemd-dev', 'libsystemd', '-lsystemd', 'systemd/sd-daemon.h'],
    ['libtiff-dev', 'libtiff-4', '-ltiff', 'tiffio.h'],
    ['libudev-dev', 'libudev', '-ludev', 'libudev.h'],
    ['liburing-dev', 'liburing', '-luring', 'liburing.h'],
    ['libusb-1.0-0-dev', 'libusb-1.0', '-lusb-1.0', 'libusb.h', 'libusb-1.0/libusb.h'],
    ['libuv1-dev', 'libuv', '-luv', 'uv.h'],
    ['libv4l-dev', 'libv4l2', '-lv4l2'],
    ['libvirt-dev', 'libvirt', '-lvirt', 'libvirt/libvirt.h'],
    ['libvulkan-dev', 'vulkan', '-lvulkan', 'vulkan/vulkan.h'],
    ['libwayland-dev', 'wayland-client', 'wayland-server', '-lwayland-client'],
    ['libwebkit2gtk-4.1-dev', 'webkit2gtk-4.1'],
    ['libwebp-dev', 'libwebp', '-lwebp', 'webp/decode.h'],
    ['libx11-dev', 'x11', '-lX11', 'X11/Xlib.h'],
    ['libxcb1-dev', 'xcb', '-lxcb', 'xcb/xcb.h'],
    ['libxdo-dev', '-lxdo', 'xdo.h'],
    ['libxi-dev', 'xi', '-lXi'],
    ['libxkbcommon-dev', 'xkbcommon', '-lxkbcommon', 'xkbcommon/xkbcommon.h'],
    ['libxml2-dev', 'libxml-2.0', '-lxml2', 'libxml/parser.h'],
    ['libxrandr-dev', 'xrandr', '-lXrandr'],
    ['libxslt1-dev', 'libxslt', '-lxslt', 'libxslt/xslt.h'],
    ['libxtst-dev', 'xtst', '-lXtst'],
    ['libyaml-dev', 'yaml-0.1', '-lyaml', 'yaml.h'],
    ['libzmq3-dev', 'libzmq', '-lzmq', 'zmq.h'],
    ['libzstd-dev', 'libzstd', '-lzstd', 'zstd.h'],
    ['unixodbc-dev', 'odbc', '-lodbc', 'sql.h', 'sqlext.h'],
    ['uuid-dev', 'uuid', '-luuid', 'uuid/uuid.h'],
    ['zlib1g-dev', 'zlib', '-lz', 'zlib.h']
];
/** The Debian package for a pkg-config name, `-lname` or a header; null for what the table does not know. */
function packageOfLibrary(called) {
    return libraries_packages.find(([, ...calls]) => calls.includes(called))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./src/fixers/install-library.ts











/** Words by which linkers, pkg-config and compilers name a library that they do not find, as the table calls it. */
const install_library_sayings = [
    {
        words: /\b(?:cannot find|library not found for|unable to find library) -l([\w.+-]+?)(?=:|\s|$)/,
        called: (name) => `-l${name}`
    },
    { words: /\bNo package '([^']+)' found/, called: (name) => name },
    {
        words: /\bPackage ([\w.+-]+) was not found in the pkg-config search path/,
        called: (name) => name
    },
    { words: /\bThe system library `([\w.+-]+)` required by crate/, called: (name) => name },
    { words: /\bERROR: Dependency "([^"]+)" not found/i, called: (name) => name },
    {
        words: /\bfatal error: '?([\w./+-]+\.h)'?(?: file not found|: No such file or directory)/,
        called: (name) => name
    },
    { words: /\bCould not find directory of OpenSSL installation()/, called: () => 'openssl' }
];
/** Words of a build for another machine, for which the runner's own packages do not do. */
const forOthers = /--target\b|\bcross\b|-m32\b|\b(?:aarch64|arm(?:v\d\w*|hf)?|i[36]86|riscv64|s390x|ppc64le)-|\bmusl\b|mingw|\bemcc\b/;
/** Puts the development package of a missing library in front of the step that links it. */
const installLibrary = {
    id: 'install-library',
    summary: 'Installs the Debian package of a library or header that is missing on Linux.',
    disposition: 'review',
    answers: [
        'c-library-missing',
        'pkg-config-package-missing',
        'rust-system-library-missing',
        'meson-dependency-missing',
        'c-header-missing'
    ],
    propose(problem) {
        const { job, step } = failingStep(problem);
        const apt = install_library_packageOf(problem.failure.diagnosis.evidence[0]?.text ?? '') ??
            (0,workflow_file_abstain/* abstain */.T_)('The table of libraries does not know what is missing.');
        const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
        const line = problem.failure.diagnosis.evidence[0]?.text ?? '';
        if (runsElsewhere(script) || forOthers.test(script) || forOthers.test(line)) {
            (0,workflow_file_abstain/* abstain */.T_)('The step builds in a container or for another machine.');
        }
        const header = /([\w.+-]+\.h)\b/.exec(line)?.[1];
        if ([...(problem.files?.keys() ?? [])].some((path) => baseOf(path) === header)) {
            (0,workflow_file_abstain/* abstain */.T_)('The repository has a header of that name itself.');
        }
        const before = stepsBefore(job, step).map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? '');
        if ([script, ...before].some((run) => run.split(/\s+/).includes(apt))) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job installs \`${apt}\` already.`);
        }
        const { run, condition } = installPackages(problem, job, { apt });
        const named = namesSteps(job) ? { name: `Install ${apt}` } : {};
        return {
            disposition: 'review',
            title: `Install ${apt} before the step of job \`${job.id}\` that needs it`,
            reason: `The step links a library that ${apt} brings, and the runner does not have it.`,
            lookAt: ['Whether more libraries are missing behind the first.'],
            ...insertSteps(problem.workflow, job, step.index, [
                withCondition({ ...named, run }, condition)
            ])
        };
    }
};
function install_library_packageOf(line) {
    for (const { words, called } of install_library_sayings) {
        const name = words.exec(line)?.[1];
        if (name !== undefined)
            return packageOfLibrary(called(name));
    }
    return null;
}

;// CONCATENATED MODULE: ./src/fixers/jobs/lower-parallelism.ts


/** Options that say how much runs at once; what stands behind them is the second group. */
const options = [
    /(\b(?:make|ninja|cmake|cargo|ctest|meson|bazel|dune|scons|just)\b[^\n;&|]*?\s(?:-j|--jobs[ =]|--parallel[ =])\s?)(\d+|"?\$\(nproc(?: --all)?\)"?|"?\$\(sysctl -n hw\.(?:logical)?ncpu\)"?|`nproc`)/,
    /(\s(?:--maxWorkers|--max-workers|--workers|--concurrency|--numprocesses)[ =])(\d+%?|auto)(?=\s|$)/,
    /(\bpytest\b[^\n;&|]*?\s-n[ =]?)(\d+|auto|logical)(?=\s|$)/
];
const fewer = 2;
/** Halves what the failing script runs at once, or sets it to two where the machine says how much. */
function lowerParallelism(workflow, job, step) {
    const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
    const found = script.lines.flatMap(({ text }, line) => options.flatMap((option) => {
        const match = option.exec(text);
        if (!match)
            return [];
        const [, before = '', amount = ''] = match;
        const start = match.index + before.length;
        return [{ line, amount, start, end: start + amount.length }];
    }));
    const [only, second] = found;
    if (!only || second)
        (0,workflow_file_abstain/* abstain */.T_)('The failing script shows not just one option that runs things at once.');
    const now = Number.parseInt(only.amount, 10);
    if (only.amount.endsWith('%') || now <= 1)
        (0,workflow_file_abstain/* abstain */.T_)('What runs at once is not a number above one.');
    const lower = Number.isNaN(now) ? fewer : Math.floor(now / 2);
    return {
        disposition: 'review',
        title: `Run ${lower} at once in step ${step.index + 1} of job \`${job.id}\` instead of ${Number.isNaN(now) ? 'one for each core' : now}`,
        reason: 'The machine ran out of memory; what runs at once takes memory at once.',
        lookAt: ['Whether one of them alone takes too much: then a larger runner is the cure.'],
        ...replaceInLine(workflow, script, only.line, only, String(lower))
    };
}

;// CONCATENATED MODULE: ./src/fixers/lower-memory-use.ts







/**
 * MiB that a heap may take and leave room: hosted runners have 16 GB (Linux, Windows of public repositories), 8 GB
 * (of private ones), 7 GB (macOS on arm64) or 14 GB (macOS on Intel).
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const heaps = { linux: 6144, windows: 6144, macos: 4096 };
/** Tools on the JVM: the words that call them, the variable that gives them options, and how it says the heap. */
const javaTools = [
    {
        calls: /(?:^|[\s;&|/])gradlew?(?:\.bat)?(?=\s)/m,
        variable: 'GRADLE_OPTS',
        option: (heap) => `-Dorg.gradle.jvmargs=-Xmx${heap}`
    },
    {
        calls: /(?:^|[\s;&|/])mvnw?(?:\.cmd)?(?=\s)/m,
        variable: 'MAVEN_OPTS',
        option: (heap) => `-Xmx${heap}`
    },
    { calls: /(?:^|[\s;&|/])sbt(?=\s)/m, variable: 'SBT_OPTS', option: (heap) => `-Xmx${heap}` }
];
/** Gives a heap that was full more room, or a machine that was full less to do at once. */
const lowerMemoryUse = {
    id: 'lower-memory-use',
    summary: 'Raises the limit of a heap that was full, or lowers what runs at once.',
    disposition: 'review',
    answers: [
        'javascript-heap-exhausted',
        'java-heap-exhausted',
        'compiler-killed',
        'out-of-memory-killed',
        'process-killed-exit-137',
        'process-killed-signal',
        'memory-not-allocated'
    ],
    reads: () => ['gradle.properties'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        const { ruleId } = problem.failure.diagnosis;
        if (ruleId === 'javascript-heap-exhausted')
            return nodeHeap(problem, job, step);
        if (ruleId === 'java-heap-exhausted')
            return javaHeap(problem, job, step);
        return lowerParallelism(problem.workflow, job, step);
    }
};
function nodeHeap(problem, job, step) {
    const heap = heapOf(problem, job, step);
    const option = `--max-old-space-size=${heap}`;
    const known = /--max[-_]old[-_]space[-_]size[= ](\d+)/.exec(problem.workflow.text)?.[1];
    if (known !== undefined && Number(known) >= heap) {
        (0,workflow_file_abstain/* abstain */.T_)(`The heap may take ${known} MiB already, and the runner has no more to give.`);
    }
    const own = scopedOption(problem, job, step, 'NODE_OPTIONS');
    if (own !== null)
        (0,workflow_file_abstain/* abstain */.T_)('The workflow sets NODE_OPTIONS already.');
    return heapDraft(job, step, 'NODE_OPTIONS', option, inEnv(problem, step, 'NODE_OPTIONS', option));
}
function javaHeap(problem, job, step) {
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
    const tool = javaTools.find(({ calls }) => calls.test(script));
    if (!tool)
        (0,workflow_file_abstain/* abstain */.T_)('The script calls neither Gradle nor Maven nor sbt by name.');
    if (/\borg\.gradle\.jvmargs\b/.test(problem.texts.get('gradle.properties') ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('gradle.properties says the heap of Gradle: raise `org.gradle.jvmargs` there.');
    }
    if (/-Xmx\d/.test(problem.workflow.text))
        (0,workflow_file_abstain/* abstain */.T_)('The workflow says a heap already.');
    if (scopedOption(problem, job, step, tool.variable) !== null) {
        (0,workflow_file_abstain/* abstain */.T_)(`The workflow sets ${tool.variable} already.`);
    }
    const option = tool.option(`${heapOf(problem, job, step)}m`);
    return heapDraft(job, step, tool.variable, option, inEnv(problem, step, tool.variable, option));
}
function heapOf(problem, job, step) {
    if (runsElsewhere((0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('The script runs commands in a container or on another machine.');
    }
    const system = systemOf(problem, job);
    if (!system)
        (0,workflow_file_abstain/* abstain */.T_)('The size of the runner is not known: it is no hosted one.');
    if (containerOf(job) !== null && (0,find_nodes/* mapAt */.SC)(job.map, 'container')?.has('options')) {
        (0,workflow_file_abstain/* abstain */.T_)("The job's container may have a limit of its own.");
    }
    return heaps[system];
}
/** The variable as the step, the job, the file or the script sets it; null where none does. */
function scopedOption({ workflow }, job, step, variable) {
    const scopes = [step.map, job.map, workflow.root].map((map) => (0,find_nodes/* mapAt */.SC)(map, 'env'));
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    const inScript = new RegExp(`\\b${variable}=`).test(script) ? script : null;
    return scopes.map((env) => env && (0,find_nodes/* textAt */.$6)(env, variable)).find((each) => each !== null) ?? inScript;
}
const inEnv = ({ workflow }, step, variable, value) => setInMap(workflow, step, 'env', { [variable]: value });
function heapDraft(job, step, variable, option, change) {
    return {
        disposition: 'review',
        title: `Set ${variable} to ${option} for step ${step.index + 1} of job \`${job.id}\``,
        reason: 'The heap was full at its own limit, below what a hosted runner has.',
        lookAt: [
            'Whether memory leaks: a higher limit hides it. Private repositories have smaller runners.'
        ],
        ...change
    };
}

;// CONCATENATED MODULE: ./src/fixers/scripts/called-within.ts


const refused = /(?:^|\s)(?<word>[\w./@+-]+): Permission denied/;
/**
 * The file of the repository that the log says may not be run, where what the step calls names it in turn: a script of
 * package.json, a recipe of a makefile, another script. null where that can't be told.
 */
function refusedWithin(problem, job, step) {
    const line = problem.failure.diagnosis.evidence.map(({ text }) => text).join('\n');
    const word = refused.exec(line)?.groups?.['word'];
    if (word === undefined || !isLiteral(word) || word.startsWith('/'))
        return null;
    const name = word.replace(/^(?:\.\/)+/, '');
    const named = calledFiles(problem).filter((path) => (problem.texts.get(path) ?? '').includes(name));
    const folders = followedCommands(problem.workflow, job, step).map(({ folder }) => folder);
    const paths = new Set(folders.flatMap((folder) => (folder === null ? [] : [joinedPath(folder, name)])));
    const there = [...paths].filter((path) => problem.files?.has(path));
    const [path, second] = there;
    return named.length > 0 && path !== undefined && second === undefined ? path : null;
}

;// CONCATENATED MODULE: ./src/fixers/make-executable.ts








/** Makes a script of the repository executable that a step calls by its path. */
const makeExecutable = {
    id: 'make-executable',
    summary: 'Sets the executable bit of a script that a step calls; where the tree is not known the step calls it through bash.',
    disposition: 'safe',
    answers: ['script-not-executable', 'exit-code-not-executable'],
    reads: calledFiles,
    propose(problem) {
        const { job, step } = failingStep(problem);
        const within = refusedWithin(problem, job, step);
        if (within !== null)
            return modeOf(problem, job, within);
        const called = theCalled(problem, job, step);
        return problem.files ? modeOf(problem, job, called.path) : throughBash(problem, step, called);
    }
};
/** The one that the log names; where it names none, the only one. */
function theCalled({ failure, workflow, files }, job, step) {
    const line = failure.diagnosis.evidence.map(({ text }) => text).join('\n');
    const isNamed = ({ word }) => line.includes(`${word}: Permission denied`);
    const all = calledPaths(workflow, job, step).filter(({ isCommand }) => isCommand);
    const named = all.filter(isNamed);
    const isTold = failure.diagnosis.ruleId === 'script-not-executable';
    if (!isTold &&
        scriptsOf([...stepsBefore(job, step), step]).some((each) => each.includes('chmod'))) {
        (0,workflow_file_abstain/* abstain */.T_)('The job sets modes itself, so what may not be run is not known.');
    }
    const open = files && !isTold
        ? all.filter(({ path }) => files.get(inRepository(job, path)) === '100644')
        : all;
    const called = isTold ? named : open;
    const [first] = called;
    if (!first || called.some(({ path }) => path !== first.path)) {
        (0,workflow_file_abstain/* abstain */.T_)('Which script of the repository may not be run is not known from the failing step.');
    }
    return first;
}
function modeOf({ files }, job, inWorkspace) {
    if (!checkoutsOf(job).some(isOwn))
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` has no checkout.`);
    const path = inRepository(job, inWorkspace);
    const mode = files?.get(path);
    if (mode === undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The script is no file of the repository.');
    if (mode !== '100644')
        (0,workflow_file_abstain/* abstain */.T_)('The script is executable in the repository already.');
    return {
        disposition: 'safe',
        title: 'Make the script executable that the step calls',
        reason: 'The step calls a script by its path, and its mode in git is 100644.',
        lookAt: ['Whether its first line names an interpreter.'],
        ...{ path, mode: '100755', edits: [], changes: [] }
    };
}
/** A checkout into a folder of the workspace puts the folder in front of every path. */
function inRepository(job, path) {
    const folders = checkoutsOf(job).filter(isOwn).map(checkoutFolder);
    const folder = folders.find((each) => each && path.startsWith(`${each}/`));
    return folder ? path.slice(folder.length + 1) : path;
}
const bashScript = /(?:\.(?:sh|bash)|(?:^|\/)(?:gradlew|mvnw|configure))$/;
function throughBash({ workflow }, step, { word, start }) {
    if (!bashScript.test(word))
        (0,workflow_file_abstain/* abstain */.T_)('The script may be one for something else than bash.');
    const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step has no script.');
    const edit = { start, end: start, text: 'bash ' };
    return {
        disposition: 'safe',
        title: 'Call the script through bash',
        reason: 'The step calls a script by its path, and the file may not be executed.',
        lookAt: ['`git update-index --chmod=+x` on the script cures it everywhere.'],
        ...replaceInScript(workflow, script, [edit])
    };
}

;// CONCATENATED MODULE: ./src/fixers/installs/fit-cache.ts









const pathInput = 'cache-dependency-path';
/** Installs that fail without a lock file, as the cache does. */
const strictInstall = /\bnpm (?:ci|clean-install)\b|--frozen-lockfile\b|--immutable\b/;
/** Fits the `cache` of a setup step to the lock files that are there. `manifest` is the text of package.json. */
function fitCache(workflow, job, step, files, manifest) {
    const isNode = isUseOf(step, 'actions/setup-node');
    if (!isNode && !isUseOf(step, 'actions/setup-python')) {
        (0,workflow_file_abstain/* abstain */.T_)('The failing step is neither actions/setup-node nor actions/setup-python.');
    }
    const map = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const cache = map && (0,find_nodes/* textAt */.$6)(map, 'cache');
    if (!map || cache === null) {
        if (!isNode)
            (0,workflow_file_abstain/* abstain */.T_)('The step asks for no cache.');
        return withoutAutomatic(workflow, job, step, files, manifest);
    }
    const inputs = { map, path: [...step.path, 'with'] };
    const named = (0,find_nodes/* textAt */.$6)(map, pathInput);
    if (named !== null && !/^[\w./@-]+$/.test(named)) {
        (0,workflow_file_abstain/* abstain */.T_)(`\`${pathInput}\` names its files by a pattern, or several of them.`);
    }
    if (named !== null && files.has(named.replace(/^\.\//, ''))) {
        (0,workflow_file_abstain/* abstain */.T_)('The named file is there; the checkout may miss it.');
    }
    if (!isNode)
        return fitPython(workflow, job, step, inputs, files);
    const manager = nodeManagers.find((each) => each === cache);
    if (!manager)
        (0,workflow_file_abstain/* abstain */.T_)('The cache is of a manager that the file does not name plainly.');
    return fitNode(workflow, job, step, inputs, files, manager);
}
function fitNode(workflow, job, step, inputs, files, manager) {
    const named = (0,find_nodes/* textAt */.$6)(inputs.map, pathInput);
    const locks = locksOf(files, manager);
    if (locks.some((path) => path === named || (named === null && !path.includes('/')))) {
        (0,workflow_file_abstain/* abstain */.T_)('The lock file is there; the checkout may miss it.');
    }
    const lock = lockOf(workflow, job, step, locks);
    if (lock !== null)
        return withPath(workflow, job, inputs, lock);
    const other = nodeManagers.find((each) => locksOf(files, each).some((path) => !path.includes('/')));
    if (named === null && other && installsWith(job, other) && !installsWith(job, manager)) {
        return {
            title: `Cache ${other}'s packages in job \`${job.id}\` instead of ${manager}'s`,
            reason: `The repository holds the lock file of ${other}, and the job installs with it.`,
            lookAt: [],
            ...setKey(workflow, inputs, 'cache', other)
        };
    }
    if (hasLockAnywhere(files, manager)) {
        (0,workflow_file_abstain/* abstain */.T_)('The only lock files of the manager belong to samples or copies.');
    }
    if ((0,find_nodes/* stepsOf */.B_)(job).some(({ map }) => strictInstall.test((0,find_nodes/* textAt */.$6)(map, 'run') ?? ''))) {
        (0,workflow_file_abstain/* abstain */.T_)('The job installs by a lock file too, and none is committed.');
    }
    return withoutCache(workflow, job, step, inputs, `lock file of ${manager}`);
}
/** The only lock file, or that of the only folder in which the job installs; null where there is none at all. */
function lockOf(workflow, job, { index }, locks) {
    const [only = null, second] = locks;
    if (second === undefined)
        return only;
    const installs = (0,find_nodes/* stepsOf */.B_)(job).filter((step) => step.index > index && /\b(?:npm|yarn|pnpm)\b/.test((0,find_nodes/* textAt */.$6)(step.map, 'run') ?? ''));
    const folders = new Set(installs.map((step) => folderOf(workflow, job, step)));
    const fitting = locks.filter((path) => folders.has(folderOfPath(path)));
    const [lock, another] = fitting;
    if (lock === undefined || another !== undefined)
        (0,workflow_file_abstain/* abstain */.T_)('There are several lock files.');
    return lock;
}
const installsWith = (job, manager) => (0,find_nodes/* stepsOf */.B_)(job).some(({ map }) => new RegExp(`\\b${manager} (?:ci|i|install)\\b|^\\s*${manager}\\s*$`, 'm').test((0,find_nodes/* textAt */.$6)(map, 'run') ?? ''));
/** setup-python looks for requirements.txt and pyproject.toml anywhere; other names must be told. */
function fitPython(workflow, job, step, inputs, files) {
    if ((0,find_nodes/* textAt */.$6)(inputs.map, 'cache') !== 'pip')
        (0,workflow_file_abstain/* abstain */.T_)('The cache is of a manager other than pip.');
    const scripts = (0,find_nodes/* stepsOf */.B_)(job).map(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'run') ?? '');
    const named = scripts.flatMap((script) => [...script.matchAll(/\s-r\s*([\w./-]+\.txt)/g)].map(([, path = '']) => path));
    const there = [...new Set(named)].filter((path) => files.has(path));
    const [path, second] = there;
    if (second !== undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The job installs by several files of requirements.');
    if (path !== undefined)
        return withPath(workflow, job, inputs, path);
    if ([...files.keys()].some((each) => /(?:^|\/)(?:requirements\.txt|pyproject\.toml)$/.test(each))) {
        (0,workflow_file_abstain/* abstain */.T_)('A file that the cache looks for is there; the checkout may miss it.');
    }
    if (named.length > 0 || [...files.keys()].some((each) => /requirements[^/]*\.txt$/.test(each))) {
        (0,workflow_file_abstain/* abstain */.T_)('There are files of requirements under other names, or the job asks for such.');
    }
    return withoutCache(workflow, job, step, inputs, 'file of requirements');
}
function withPath(workflow, job, inputs, lock) {
    return {
        title: `Name ${lock} as what the cache of job \`${job.id}\` hangs on`,
        reason: `The cache looks elsewhere; the repository holds ${lock}.`,
        lookAt: [],
        ...setKey(workflow, inputs, pathInput, lock, 'cache')
    };
}
function withoutCache(workflow, job, step, inputs, what) {
    const keys = ['cache', pathInput].filter((key) => (0,find_nodes/* entryOf */.Ms)(inputs.map, key));
    const isAll = keys.length === inputs.map.items.length;
    const change = isAll
        ? removeKey(workflow, step, 'with')
        : (0,workflow_file_change/* together */.b)(...keys.map((key) => removeKey(workflow, inputs, key)));
    return {
        title: `Take the cache out of job \`${job.id}\`, as there is no ${what}`,
        reason: `The cache hangs on a file that is not in the repository: it holds no ${what}.`,
        lookAt: [],
        ...change
    };
}
/** Since v5 setup-node caches by itself where package.json names a package manager. */
function withoutAutomatic(workflow, job, step, files, manifest) {
    if (/@v[1-4](?:\.|$)/.test((0,find_nodes/* textAt */.$6)(step.map, 'uses') ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('This version of the action caches nothing by itself.');
    }
    if (!/"packageManager"\s*:/.test(manifest))
        (0,workflow_file_abstain/* abstain */.T_)('package.json names no package manager.');
    if (nodeManagers.some((each) => hasLock(files, '', each))) {
        (0,workflow_file_abstain/* abstain */.T_)('The lock file is there; the checkout may miss it.');
    }
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const path = [...step.path, 'with'];
    const key = 'package-manager-cache';
    return {
        title: `Switch off the automatic cache of actions/setup-node in job \`${job.id}\``,
        reason: 'package.json names a package manager, whose lock file is not there.',
        lookAt: [],
        ...(inputs
            ? insertKey(workflow, { map: inputs, path }, key, false)
            : setInMap(workflow, step, 'with', { [key]: false }, 'uses'))
    };
}

;// CONCATENATED MODULE: ./src/fixers/installs/fit-install.ts







/** Commands that want a lock file, and what stands in for them where there is none. */
const strict = [
    { manager: 'npm', command: /\bnpm (?:ci|clean-install)(?=$|[\s;&|)])/, instead: 'npm install' },
    {
        manager: 'pnpm',
        command: /\bpnpm (?:i|install) --frozen-lockfile(?=$|[\s;&|)])/,
        instead: 'pnpm install --no-frozen-lockfile'
    }
];
/** Options by which an install works in another folder than its step. */
const fit_install_elsewhere = /\s(?:--prefix|--dir|--cwd|-C|--workspace|-w|--filter)(?=[\s=]|$)/;
/** Fits the failing install to its folder: another folder where only that holds a lock file, else no lock file. */
function fitInstall(workflow, job, step, files) {
    const folder = folderOf(workflow, job, step);
    const found = strictIn(workflow, step);
    const { manager } = found;
    if (hasLock(files, folder, manager))
        (0,workflow_file_abstain/* abstain */.T_)('The lock file is there; the checkout may miss it.');
    if (!files.has(inFolder(folder, 'package.json'))) {
        const locks = locksOf(files, manager).filter((lock) => files.has(inFolder(folderOfPath(lock), 'package.json')));
        return otherFolder(workflow, job, step, locks, found);
    }
    const other = nodeManagers.find((each) => hasLock(files, folder, each));
    if (other)
        (0,workflow_file_abstain/* abstain */.T_)(`The folder holds the lock file of ${other}, another package manager.`);
    return {
        title: `Install with \`${found.instead}\` in job \`${job.id}\`, as no lock file is committed`,
        reason: 'The folder has a package.json, but the repository holds no lock file beside it.',
        lookAt: ['Whether the lock file should be committed instead, which keeps builds alike.'],
        ...replaceInLine(workflow, found.script, found.line, found, found.instead)
    };
}
function strictIn(workflow, step) {
    const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step runs no script.');
    const found = script.lines.flatMap(({ text }, line) => strict.flatMap(({ command, ...rest }) => {
        const match = command.exec(text);
        if (!match)
            return [];
        const { index } = match;
        return [{ ...rest, script, line, start: index, end: index + match[0].length }];
    }));
    const [only, second] = found;
    if (!only || second)
        (0,workflow_file_abstain/* abstain */.T_)('The script shows not just one install by lock file.');
    if (fit_install_elsewhere.test(script.lines[only.line]?.text ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('The install says its folder by an option, so the lock file of another one is meant.');
    }
    const before = script.lines.slice(0, only.line + 1).map(({ text }) => text);
    const shown = [...before.slice(0, -1), (before.at(-1) ?? '').slice(0, only.start)].join('\n');
    if (/(?:^|[\s;&|(])(?:cd|pushd)\s|\bif\b/.test(shown)) {
        (0,workflow_file_abstain/* abstain */.T_)('The script changes the folder or asks for files in front of the install.');
    }
    return only;
}
/** Where the folder of the step holds no project, and one other does. */
function otherFolder(workflow, job, step, locks, { script }) {
    const [lock, second] = locks;
    if (lock === undefined || second !== undefined) {
        (0,workflow_file_abstain/* abstain */.T_)('There is no package.json where the step installs, and not just one lock file.');
    }
    const isPlain = script.lines.every(({ text }) => /^\s*(?:$|#|(?:npm|pnpm|npx) )/.test(text));
    if (!isPlain || (0,find_nodes/* entryOf */.Ms)(step.map, 'working-directory')) {
        (0,workflow_file_abstain/* abstain */.T_)('The script does more than run the package manager in its folder.');
    }
    const folder = folderOfPath(lock);
    return {
        title: `Run the install of job \`${job.id}\` in ${folder}`,
        reason: `Only ${folder} holds a package.json with a lock file.`,
        lookAt: ['Whether the steps behind it should run there too.'],
        ...insertKey(workflow, step, 'working-directory', folder, 'name')
    };
}

;// CONCATENATED MODULE: ./src/fixers/match-lockfile.ts





const cacheRules = [
    'lockfile-for-cache-missing',
    'cache-paths-unresolved',
    'python-requirements-for-cache-missing'
];
/** Makes a step ask for the lock file that the repository has, or for none. */
const matchLockfile = {
    id: 'match-lockfile',
    summary: 'Fits an install command or a cache to the lock files that the repository has.',
    disposition: 'safe',
    answers: ['npm-lockfile-missing', 'pnpm-lockfile-missing', 'npm-manifest-missing', ...cacheRules],
    reads: () => ['package.json'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        demandCheckout(job, step);
        const files = problem.files ?? (0,workflow_file_abstain/* abstain */.T_)("The list of the repository's files is not known.");
        const { ruleId } = problem.failure.diagnosis;
        const fit = cacheRules.includes(ruleId)
            ? fitCache(problem.workflow, job, step, files, problem.texts.get('package.json') ?? '')
            : fitInstall(problem.workflow, job, step, files);
        return { disposition: 'safe', ...fit };
    }
};

;// CONCATENATED MODULE: ./src/fixers/name-artifacts-apart.ts


/** Gives the uploads of a matrix artifact names of their own, since v4 refuses to write one twice. */
const nameArtifactsApart = {
    id: 'name-artifacts-apart',
    summary: 'Puts what tells the legs of a matrix apart into the names of their artifacts, and has downloads take all of them.',
    disposition: 'review',
    answers: ['artifact-name-conflict'],
    propose({ workflow, job }) {
        const { edits, changes, names, jobs, lookAt } = namesApart(workflow);
        if (names.length === 0 || (job && !jobs.includes(job.id))) {
            (0,workflow_file_abstain/* abstain */.T_)("Which two uploads share a name can't be told from the file.");
        }
        return {
            disposition: 'review',
            title: `Give each upload of ${names.map((name) => `\`${name}\``).join(' and ')} a name of its own`,
            reason: 'Since v4 an artifact can be written once in a run, and several jobs write this one.',
            lookAt,
            edits,
            changes
        };
    }
};

;// CONCATENATED MODULE: ./src/fixers/tables/token-readers.ts
/** Tools that ask GitHub's API with the token of an environment variable where it is set, by their manuals; gh makes no call without one. */
const tokenReaders = [
    {
        command: /\b(?:lychee|mise|aqua|trivy|cargo[ -]binstall|tflint|eget|ubi|goreleaser|semantic-release)\b/,
        variable: 'GITHUB_TOKEN'
    },
    { command: /\bbrew\b/, variable: 'HOMEBREW_GITHUB_API_TOKEN' }
];
/** Inputs through which an action takes a token that it does not have by itself, by their `action.yml`. */
const token_readers_tokenInputs = [
    { action: /^arduino\/setup-(?:protoc|task)$/, input: 'repo-token' },
    { action: /^azure\/setup-helm$/, input: 'token' },
    { action: /^terraform-linters\/setup-tflint$/, input: 'github_token' },
    { action: /^bufbuild\/buf-setup-action$/, input: 'github_token' }
];

;// CONCATENATED MODULE: ./src/fixers/pass-github-token.ts












/** The limit of an address is the anonymous one; of an installation or a user it is the token's own. */
const anonymous = /\brate limit exceeded for (?:\d{1,3}\.|[\da-f]{0,4}:|$)/i;
/** Gives a step the job's token where it has none. */
const passGithubToken = {
    id: 'pass-github-token',
    summary: 'Sets `GH_TOKEN` or `GITHUB_TOKEN` for a step that calls GitHub without a token, with the permission it needs.',
    disposition: 'safe or review',
    answers: ['cli-token-missing', 'github-api-rate-limit'],
    concerns: ({ diagnosis }) => diagnosis.ruleId === 'cli-token-missing' || anonymous.test(diagnosis.evidence[0]?.text ?? ''),
    reads: calledFiles,
    propose(problem) {
        const { job, step } = failingStep(problem);
        requireOwnCall(problem, step);
        const { key, name } = pass_github_token_targetOf(problem, step);
        if (isSet(problem.workflow, job, step, name)) {
            (0,workflow_file_abstain/* abstain */.T_)('The step has a token already, which is empty or not allowed.');
        }
        const value = spellingIn(problem.workflow);
        const change = setInMap(problem.workflow, step, key, { [name]: value }, anchorOf(step));
        return pass_github_token_draft(problem, { job, step, name }, change);
    }
};
/** What a container, another host or a tool inside prints is not cured by the step's environment. */
function requireOwnCall(problem, step) {
    if (problem.failure.diagnosis.ruleId !== 'cli-token-missing')
        return;
    if (!callsCommand(problem, 'gh'))
        (0,workflow_file_abstain/* abstain */.T_)('The failing step does not call the GitHub CLI itself.');
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    if (/\b(?:GH_TOKEN|GITHUB_TOKEN)=|\bgh auth login\b/.test(script)) {
        (0,workflow_file_abstain/* abstain */.T_)('The script gives the GitHub CLI a token itself, which is empty.');
    }
}
/** Where the step takes its token: a variable by the tool of its script, or an input of its action. */
function pass_github_token_targetOf({ failure }, step) {
    const isCli = failure.diagnosis.ruleId === 'cli-token-missing';
    const wants = /\bGITHUB_TOKEN environment variable\b/i.test(failure.diagnosis.evidence[0]?.text ?? '');
    if (isCli)
        return { key: 'env', name: wants ? 'GITHUB_TOKEN' : 'GH_TOKEN' };
    const uses = (0,find_nodes/* textAt */.$6)(step.map, 'uses')?.toLowerCase().split('@')[0];
    const input = token_readers_tokenInputs.find(({ action }) => uses !== undefined && action.test(uses));
    if (input)
        return { key: 'with', name: input.input };
    const script = (0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '';
    const reader = tokenReaders.find(({ command }) => command.test(script));
    if (!reader)
        (0,workflow_file_abstain/* abstain */.T_)('It is not known how this step would take a token.');
    return { key: 'env', name: reader.variable };
}
function isSet({ root }, job, step, name) {
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    if (inputs && (0,find_nodes/* textAt */.$6)(inputs, name) !== null)
        return true;
    const like = name === 'GH_TOKEN' ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [name];
    const env = [step.map, job.map, root].map((map) => (0,find_nodes/* mapAt */.SC)(map, 'env'));
    return env.some((map) => map && like.some((key) => map.has(key)));
}
/** As the file writes it elsewhere, else as GitHub's own message does. */
function spellingIn({ text }) {
    const usesSecret = /\$\{\{\s*secrets\.GITHUB_TOKEN\s*\}\}/.test(text);
    const usesContext = /\$\{\{\s*github\.token\s*\}\}/.test(text);
    return usesSecret && !usesContext ? '${{ secrets.GITHUB_TOKEN }}' : '${{ github.token }}';
}
/** An environment stands in front of a script's end or behind the action. */
function anchorOf(step) {
    return ['uses', 'id', 'if', 'name'].find((key) => step.map.has(key));
}
function pass_github_token_draft({ workflow, caller, failure }, { job, step, name }, change) {
    const isForeign = holdsForeignCode(workflow, job);
    const isCli = failure.diagnosis.ruleId === 'cli-token-missing';
    const scopes = isCli && !caller ? lacking(workflow, job, step) : {};
    const lacks = Object.keys(scopes).length > 0;
    const changes = lacks ? [change, grant(workflow, job, scopes, {})] : [change];
    const and = lacks ? ` and give the job ${scopesText(scopes)}` : '';
    return {
        disposition: isForeign ? 'review' : 'safe',
        title: `Set ${name} for step ${step.index + 1} of job \`${job.id}\`${and}`,
        reason: isCli
            ? 'The GitHub CLI takes its token from the environment of the step, and there is none.'
            : 'Without a token GitHub allows 60 requests an hour to all that share an address, with it 1000 to the repository.',
        lookAt: isForeign ? [foreignCode] : [],
        ...(0,workflow_file_change/* together */.b)(...changes)
    };
}
/** What the step's commands need and a written block does not allow. */
function lacking(workflow, job, step) {
    const block = blockFor(workflow, job);
    if (!block || !('map' in block))
        return {};
    const { thread, ...needs } = needsOfStep(step)?.needs ?? {};
    return thread ? {} : missingFrom(block.scopes, needs);
}

;// CONCATENATED MODULE: ./src/fixers/pass-secrets.ts






const pass_secrets_refusal = /\bSecret (?<name>[\w-]+) is required, but not provided while calling\b/;
/** Passes the secrets that a called workflow needs. */
const passSecrets = {
    id: 'pass-secrets',
    summary: 'Passes a secret that a called workflow needs, by its name or by `secrets: inherit`.',
    disposition: 'review',
    answers: ['called-workflow-secret-missing', 'startup-failure', 'action-input-missing'],
    concerns: (failure) => failure.diagnosis.ruleId === 'action-input-missing'
        ? (failure.jobName?.includes(' / ') ?? false)
        : pass_secrets_refusal.test(pass_secrets_textOf(failure)),
    reads: ({ workflow, failure }) => {
        const job = callAtRefusedLine(workflow, failure);
        const path = job && localCallee(job);
        return path === null ? [] : [path];
    },
    propose(problem) {
        const { failure } = problem;
        return failure.diagnosis.ruleId === 'action-input-missing'
            ? forInput(problem)
            : forRefusal(problem);
    }
};
const pass_secrets_textOf = ({ diagnosis }) => diagnosis.evidence[0]?.text ?? '';
/** GitHub refused the run, since a secret that the called workflow requires is not passed. */
function forRefusal({ workflow, failure, texts }) {
    const job = callAtRefusedLine(workflow, failure);
    if (!job)
        (0,workflow_file_abstain/* abstain */.T_)('It can not be told which job makes the refused call.');
    const path = localCallee(job);
    if (path === null) {
        (0,workflow_file_abstain/* abstain */.T_)('The called workflow is of another repository, which is to get no more than a person names.');
    }
    const text = texts.get(path);
    const declared = text === undefined ? null : secretsOf((0,open_workflow/* openWorkflow */.g)(path, text));
    const name = pass_secrets_refusal.exec(pass_secrets_textOf(failure))?.groups?.['name'] ?? '';
    if (declared && !declared.has(name)) {
        (0,workflow_file_abstain/* abstain */.T_)('The called workflow does not ask for this secret any more.');
    }
    const required = declared
        ? [...declared].filter(([key, isRequired]) => isRequired || key === name)
        : [];
    return passed(workflow, job, required.map(([key]) => key));
}
/** An action of the called workflow got an empty input, whose value is a secret. */
function forInput(problem) {
    const { caller, workflow, failure } = problem;
    if (!caller)
        (0,workflow_file_abstain/* abstain */.T_)('The input is empty, and no other workflow passes its value.');
    const { step } = failingStep(problem);
    const input = /\bnot supplied: ([\w-]+)/.exec(pass_secrets_textOf(failure))?.[1] ?? '';
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const value = (inputs && (0,find_nodes/* textAt */.$6)(inputs, input)) ?? '';
    const name = /^\$\{\{\s*secrets\.([\w-]+)\s*\}\}$/.exec(value)?.[1];
    if (name === undefined || name.toUpperCase() === 'GITHUB_TOKEN') {
        (0,workflow_file_abstain/* abstain */.T_)('The empty input is not the value of a secret.');
    }
    return {
        ...passed(caller.workflow, caller.job, secretsOf(workflow).has(name) ? [name] : []),
        path: caller.workflow.path
    };
}
/** By name where the called workflow declares them; all where it does not, or where the file does so elsewhere. */
function passed(workflow, job, names) {
    const after = (0,find_nodes/* entryOf */.Ms)(job.map, 'with') ? 'with' : 'uses';
    const entry = (0,find_nodes/* entryOf */.Ms)(job.map, 'secrets');
    const inner = (0,find_nodes/* mapAt */.SC)(job.map, 'secrets');
    if (entry && !inner) {
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` passes all secrets, so the missing one has to be created in the settings.`);
    }
    const missing = names.filter((name) => !inner?.has(name));
    if (inner && missing.length === 0) {
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` passes this secret, so it has to be created in the settings.`);
    }
    const inherits = !inner && (missing.length === 0 || inheritsElsewhere(workflow));
    const change = inherits
        ? setKey(workflow, job, 'secrets', 'inherit', after)
        : setInMap(workflow, job, 'secrets', namedSecrets(missing), after);
    return {
        disposition: 'review',
        title: inherits
            ? `Pass all secrets to the workflow that job \`${job.id}\` calls`
            : `Pass ${missing.join(', ')} to the workflow that job \`${job.id}\` calls`,
        reason: 'A called workflow gets no secret that its caller does not pass.',
        lookAt: [
            'Whether the called workflow may have them, and whether the repository has secrets of these names.'
        ],
        ...change
    };
}
const namedSecrets = (names) => Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`]));
const inheritsElsewhere = (workflow) => (0,find_nodes/* jobsOf */.aG)(workflow).some(({ map }) => (0,find_nodes/* textAt */.$6)(map, 'secrets') === 'inherit');
/** The secrets that a workflow declares for its callers, and whether each is required. */
function secretsOf({ root }) {
    const keys = ['on', 'workflow_call', 'secrets'];
    const map = keys.reduce((at, key) => at && (0,find_nodes/* mapAt */.SC)(at, key), root);
    return new Map((map?.items ?? []).map(({ key }) => {
        const name = String(key.value);
        const inner = map && (0,find_nodes/* mapAt */.SC)(map, name);
        return [name, (inner && (0,find_nodes/* textAt */.$6)(inner, 'required')) === 'true'];
    }));
}

;// CONCATENATED MODULE: ./src/fixers/tables/image-tools.ts
const numbered = (name, ...versions) => versions.map((version) => `${name}-${version}`);
const leftOut = [
    {
        commands: ['terraform'],
        last: 'ubuntu-22.04',
        moved: ['ubuntu-latest'],
        source: 'https://github.com/actions/runner-images/issues/10796'
    },
    {
        commands: ['mono', 'msbuild', 'nuget'],
        last: 'ubuntu-22.04',
        moved: ['ubuntu-latest'],
        source: 'https://github.com/actions/runner-images/issues/11675'
    },
    {
        commands: [
            ...numbered('clang', 13, 14, 15),
            ...numbered('clang++', 13, 14, 15),
            ...numbered('gcc', 9, 10, 11),
            ...numbered('g++', 9, 10, 11)
        ],
        last: 'ubuntu-22.04',
        moved: ['ubuntu-latest'],
        source: 'https://github.com/actions/runner-images/issues/9848'
    },
    {
        commands: [
            ...['swift', 'swiftc'],
            ...numbered('clang', 16, 17, 18),
            ...numbered('clang++', 16, 17, 18),
            ...['gcc-12', 'g++-12']
        ],
        last: 'ubuntu-24.04',
        moved: ['ubuntu-latest'],
        source: 'https://github.com/actions/runner-images/issues/14226'
    }
];

;// CONCATENATED MODULE: ./src/fixers/pin-image.ts






/** Pins the last image that had a command, where a floating label moved on to one without it. */
const pinImage = {
    id: 'pin-image',
    summary: 'Pins the last runner image that had a command, where `ubuntu-latest` moved on to one without it.',
    disposition: 'review',
    answers: ['shell-command-missing', 'posix-shell-command-missing'],
    reads: calledFiles,
    propose(problem) {
        const job = failingJob(problem);
        const tool = toolOf(problem);
        const runsOn = (0,find_nodes/* scalarAt */.C_)(job.map, 'runs-on');
        if (job.map.has('container'))
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` runs in a container, not on the image.`);
        if (!runsOn || !tool.moved.includes(String(runsOn.value))) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` does not run on a label that moved to another image.`);
        }
        pin_image_requireOwnCall(problem, job, tool);
        return {
            disposition: 'review',
            title: `Run the job \`${job.id}\` on ${tool.last}, the last image with the command`,
            reason: `\`${String(runsOn.value)}\` has moved to an image without it: ${tool.source}.`,
            lookAt: [
                'Whether to install the command in a step instead: the older image will be retired some day.'
            ],
            ...setScalar(problem.workflow, runsOn, tool.last, [...job.path, 'runs-on'])
        };
    }
};
/** A container, another host or an action does not run on the image's own commands. */
function pin_image_requireOwnCall(problem, job, { commands }) {
    const steps = problem.step ? [problem.step] : (0,find_nodes/* stepsOf */.B_)(job);
    const calls = steps.some((step) => commands.some((command) => callsCommand({ ...problem, step }, command)));
    if (!calls)
        (0,workflow_file_abstain/* abstain */.T_)('The failing step does not call the command on the image itself.');
}
/** The command that the log says is missing, as a key to look up. */
function toolOf({ failure }) {
    const text = failure.diagnosis.evidence.map((each) => each.text).join('\n');
    const command = /([\w.+-]+): (?:command )?not found/.exec(text)?.[1] ?? '';
    const found = leftOut.find(({ commands }) => commands.includes(command));
    return found ?? (0,workflow_file_abstain/* abstain */.T_)('The missing command is none that an image is known to have left out.');
}

;// CONCATENATED MODULE: ./src/fixers/jobs/matrix-limit.ts




/**
 * Where a matrix holds the number behind `matrix.<keys>` for the leg that failed: the one that stands there alone, that
 * equals `minutes`, or whose entry the job's name tells. Abstains where more than one could be meant.
 */
function matrixLimit(problem, keys, minutes) {
    const job = failingJob(problem);
    const strategy = (0,find_nodes/* mapAt */.SC)(job.map, 'strategy');
    const matrix = strategy && (0,find_nodes/* mapAt */.SC)(strategy, 'matrix');
    if (!matrix)
        (0,workflow_file_abstain/* abstain */.T_)(`The limit of job \`${job.id}\` comes from a matrix that is computed.`);
    const all = valuesIn(matrix, [...job.path, 'strategy', 'matrix'], keys);
    const equal = all.filter(({ node }) => minutes === null || Number(node.value) === minutes);
    const name = problem.failure.jobName ?? '';
    const named = equal.filter(({ beside }) => beside.every((value) => name.includes(value)));
    const [found, second] = equal.length > 1 ? named : equal;
    if (!found || second || !/^[1-9]\d*$/.test(String(found.node.value))) {
        (0,workflow_file_abstain/* abstain */.T_)(`It can't be told which value of the matrix of job \`${job.id}\` was the limit.`);
    }
    return found;
}
function valuesIn(matrix, path, keys) {
    const [first = '', ...rest] = keys;
    const values = itemsOf(matrix.get(first, true)).flatMap((item, index) => followed(item, [...path, first, index], rest));
    const included = itemsOf(matrix.get('include', true)).flatMap((item, index) => followed(item, [...path, 'include', index], keys));
    return [...values, ...included];
}
const itemsOf = (node) => ((0,dist/* isSeq */.oP)(node) ? node.items : []);
function followed(node, path, keys) {
    if (keys.length === 0)
        return (0,dist/* isScalar */.jn)(node) ? [{ node, path, beside: [] }] : [];
    const [key = '', ...rest] = keys;
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    const beside = node.items.flatMap(({ key: name, value }) => (0,dist/* isScalar */.jn)(name) && name.value !== key && (0,dist/* isScalar */.jn)(value) ? [String(value.value)] : []);
    const next = node.get(key, true);
    if (!next)
        return [];
    return followed(next, [...path, key], rest).map((found) => ({
        ...found,
        beside: [...beside, ...found.beside]
    }));
}

;// CONCATENATED MODULE: ./src/fixers/jobs/limit-of.ts







const ofRetry = ['timeout_minutes', 'timeout_seconds'];
/** Minutes after which the log says the work was ended; null where it does not. A key to look up, never written. */
function endedAfter({ diagnosis }) {
    const text = diagnosis.evidence[0]?.text ?? '';
    const words = /\b(?:after|time of) (\d{1,6})(?: minutes|\.|$)/.exec(text);
    if (words)
        return Number(words[1]);
    const clock = /\btime of (\d{1,3})h(\d{1,2})m/.exec(text);
    if (clock)
        return Number(clock[1]) * 60 + Number(clock[2]);
    const wait = /\bTimeout of (\d{1,10})ms hit/.exec(text);
    return wait ? Number(wait[1]) / 60_000 : null;
}
/** The limit that ended the failing job or step. Abstains where its number is not to be found. */
function limitOf(problem) {
    const stated = statedIn(problem);
    const { at, key } = stated;
    const node = (0,find_nodes/* scalarAt */.C_)(at.map, key);
    if (!node)
        (0,workflow_file_abstain/* abstain */.T_)(`\`${key}\` of ${stated.what} is no plain value.`);
    const path = [...at.path, key];
    const { workflow } = problem;
    if (isMinutes(node.value))
        return limit_of_plain(workflow, stated, node, path);
    const expression = /^\s*\$\{\{\s*(.*?)\s*\}\}\s*$/s.exec(String(node.value))?.[1] ?? '';
    const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
    if (input !== undefined)
        return limitOfInput(problem, stated, input);
    const matrix = /^matrix\.([\w.-]+)$/.exec(expression)?.[1];
    if (matrix !== undefined) {
        const found = matrixLimit(problem, matrix.split('.'), endedAfter(problem.failure));
        return limit_of_plain(workflow, stated, found.node, found.path);
    }
    return limitInExpression(problem, stated, node, path);
}
function statedIn(problem) {
    const { ruleId } = problem.failure.diagnosis;
    if (ruleId.startsWith('job-')) {
        const job = failingJob(problem);
        if ((0,find_nodes/* textAt */.$6)(job.map, 'timeout-minutes') === null) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` has no \`timeout-minutes\` and ran into the 360 minutes of hosted runners: split the work, or find what hangs and set a limit that ends it sooner.`);
        }
        return { at: job, key: 'timeout-minutes', what: `job \`${job.id}\`` };
    }
    const { job, step } = timedStep(problem);
    const what = `step ${step.index + 1} of job \`${job.id}\``;
    if (ruleId !== 'retry-time-limit') {
        if ((0,find_nodes/* textAt */.$6)(step.map, 'timeout-minutes') === null) {
            (0,workflow_file_abstain/* abstain */.T_)(`The ${what} has no \`timeout-minutes\`, so the limit is set somewhere else.`);
        }
        return { at: step, key: 'timeout-minutes', what };
    }
    const inputs = (0,find_nodes/* mapAt */.SC)(step.map, 'with');
    const key = inputs && ofRetry.find((name) => (0,find_nodes/* textAt */.$6)(inputs, name) !== null);
    const isRetry = /^nick-(?:fields|invision)\/retry@/.test((0,find_nodes/* textAt */.$6)(step.map, 'uses') ?? '');
    if (!isRetry || !inputs || !key)
        (0,workflow_file_abstain/* abstain */.T_)(`The ${what} sets no limit for its attempts.`);
    return { at: { map: inputs, path: [...step.path, 'with'] }, key, what };
}
/** The failing step, by its name in the log's sentence where nothing else tells it. */
function timedStep(problem) {
    const { failure, workflow } = problem;
    const text = failure.diagnosis.evidence[0]?.text ?? '';
    const stepName = /\bstep '([^']+)'|\baction '([^']+)'/.exec(text)?.slice(1).find(Boolean);
    if (problem.step || stepName === undefined)
        return failingStep(problem);
    const named = (0,locate_failure/* locateFailure */.h)(workflow, { ...failure, stepName });
    return failingStep({ ...problem, ...named });
}
const isMinutes = (value) => /^[1-9]\d{0,5}$/.test(String(value));
function limit_of_plain(workflow, { what, key }, node, path) {
    const unit = key === 'timeout_seconds' ? 60 : 1;
    return {
        minutes: Number(node.value) / unit,
        what,
        key,
        change: (minutes) => setScalar(workflow, node, minutes * unit, path)
    };
}
/** `${{ inputs.timeout }}`: the job that calls the workflow says it, or is to say it instead of the default. */
function limitOfInput(problem, { what, key }, input) {
    const { caller, workflow } = problem;
    if (!caller)
        (0,workflow_file_abstain/* abstain */.T_)(`The limit of ${what} is an input, and it is not known what gave it.`);
    const { job, workflow: own } = caller;
    const given = (0,find_nodes/* mapAt */.SC)(job.map, 'with');
    const node = given && (0,find_nodes/* scalarAt */.C_)(given, input);
    const path = [...job.path, 'with', input];
    const minutes = node ? node.value : limit_of_defaultOf(workflow, input);
    if (!isMinutes(minutes))
        (0,workflow_file_abstain/* abstain */.T_)(`The limit of ${what} is an input that holds no plain number.`);
    return {
        minutes: Number(minutes),
        what,
        key,
        change: (raised) => ({
            path: own.path,
            ...(node
                ? setScalar(own, node, raised, path)
                : setInMap(own, job, 'with', { [input]: raised }, 'uses'))
        })
    };
}
function limit_of_defaultOf({ root }, input) {
    const keys = ['on', 'workflow_call', 'inputs', input];
    const map = keys.reduce((at, key) => at && (0,find_nodes/* mapAt */.SC)(at, key), root);
    return map && (0,find_nodes/* textAt */.$6)(map, 'default');
}
/** `${{ matrix.slow && 60 || 30 }}`: the number that the log names, where it stands there once. */
function limitInExpression({ failure, workflow }, { what, key }, node, path) {
    const ended = endedAfter(failure);
    const value = String(node.value);
    const numbers = [...value.matchAll(/'(?:[^']|'')*'|(?<![\w.])\d+(?![\w.])/g)];
    const [found, second] = numbers.filter(([text]) => text === String(ended));
    if (!found || second) {
        (0,workflow_file_abstain/* abstain */.T_)(`The limit of ${what} is an expression in which the number can't be told.`);
    }
    const range = { start: found.index, end: found.index + found[0].length };
    return {
        minutes: Number(found[0]),
        what,
        key,
        change: (minutes) => replaceInScalar(workflow, node, range, String(minutes), path)
    };
}

;// CONCATENATED MODULE: ./src/fixers/raise-timeout.ts


/** Of 56 raises by people the median factor is 1.5, the middle half 1.33 to 2. */
const factor = 1.5;
/** A hosted runner ends every job then, whatever the file says. */
const hostedCeiling = 360;
/** Raises the limit that a job or a step ran into. */
const raiseTimeout = {
    id: 'raise-timeout',
    summary: 'Raises `timeout-minutes` of the job or step that ran into it, by half.',
    disposition: 'safe or review',
    answers: [
        'job-time-limit',
        'job-time-limit-by-annotation',
        'job-time-limit-by-duration',
        'step-time-limit',
        'action-time-limit',
        'retry-time-limit'
    ],
    propose(problem) {
        const limit = limitOf(problem);
        const { minutes, what } = limit;
        const ended = endedAfter(problem.failure);
        if (ended !== null && ended !== minutes) {
            (0,workflow_file_abstain/* abstain */.T_)(`The limit of ${what} is ${minutes} minutes, and the run was ended after ${ended}: the file was changed since.`);
        }
        return raise_timeout_draft(problem, limit, raisedWithin(problem, limit));
    }
};
function raisedWithin(problem, { minutes, what }) {
    const isHosted = !runsAtHome(problem);
    const { timeoutCap } = problem.settings;
    if (isHosted && minutes >= hostedCeiling) {
        (0,workflow_file_abstain/* abstain */.T_)(`A hosted runner ends every job after ${hostedCeiling} minutes, so a higher limit of ${what} changes nothing: split the work, or run it on a runner of your own.`);
    }
    const cap = isHosted ? Math.min(timeoutCap, hostedCeiling) : timeoutCap;
    const raised = Math.min(rounded(minutes * factor), cap);
    if (raised <= minutes) {
        (0,workflow_file_abstain/* abstain */.T_)(`${what} may take ${minutes} minutes already, and ${cap} is the most allowed.`);
    }
    return raised;
}
/** Up to what people write: whole fives to an hour, whole tens above. */
function rounded(minutes) {
    const unit = minutes > 60 ? 10 : 5;
    return Math.ceil(minutes / unit) * unit;
}
function runsAtHome({ failure, job }) {
    const selfHosted = 'self-hosted';
    return failure.labels.includes(selfHosted) || String(job?.map.get('runs-on')).includes(selfHosted);
}
function raise_timeout_draft(problem, limit, raised) {
    const { what, minutes, key } = limit;
    const again = problem.history.merged.includes('raise-timeout');
    const isTold = endedAfter(problem.failure) !== null;
    const { path, edits, changes } = limit.change(raised);
    return {
        disposition: again || !isTold ? 'review' : 'safe',
        title: `Raise ${key} of ${what} from ${minutes} to ${raised}`,
        reason: `It was ended at its limit of ${minutes} minutes. People raise such a limit by half, in the middle of 56 cases.`,
        lookAt: [
            'Whether it hangs: its last log line says what it was doing when it was ended.',
            ...(again
                ? ['This limit was raised before; the work may be growing, or waiting for something.']
                : [])
        ],
        ...(path === undefined ? {} : { path }),
        edits,
        changes
    };
}

// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var workflow_file_findings = __webpack_require__(7490);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./src/workflow-file/line-edits.ts

/** The edits of whole lines that lead from one text to another. */
function lineEdits(before, after) {
    const edits = [];
    let at = 0;
    for (const { value, added, removed } of (0,line/* diffLines */.Pp)(before, after)) {
        const last = edits.at(-1);
        const open = last?.end === at ? last : null;
        if (added && open)
            open.text += value;
        else if (added)
            edits.push({ start: at, end: at, text: value });
        else if (removed && open)
            open.end += value.length;
        else if (removed)
            edits.push({ start: at, end: at + value.length, text: '' });
        if (!added)
            at += value.length;
    }
    return edits;
}

// EXTERNAL MODULE: ./src/workflow-file/places-of.ts
var places_of = __webpack_require__(7948);
;// CONCATENATED MODULE: ./src/fixers/repair-syntax.ts





/** A search takes time by the size of the file. */
const longest = 128 * 1024;
/** Makes a workflow file that GitHub refuses one that it takes, where there is one way alone. */
const repairSyntax = {
    id: 'repair-syntax',
    summary: 'Repairs YAML, keys and expressions of a workflow file that GitHub refuses to run.',
    disposition: 'safe or review',
    answers: [
        'workflow-file-invalid',
        'workflow-expression-invalid',
        'workflow-file-element-invalid',
        // What a run without jobs is diagnosed as, whatever its annotation says; the parser tells whether it is the file.
        'run-without-jobs',
        'startup-failure',
        'action-file-invalid'
    ],
    async repair({ workflowPath }, text) {
        if (text.length > longest)
            (0,workflow_file_abstain/* abstain */.T_)('The workflow file is over 128 KiB.');
        (0,yaml_value/* yamlValue */.t)(text);
        const findings = await (0,workflow_file_findings/* findingsOf */.W)(workflowPath, text);
        if (findings.length === 0)
            (0,workflow_file_abstain/* abstain */.T_)("GitHub's parser has nothing against the workflow file.");
        // The guesses know the words of GitHub's parser, and load it.
        const { searchRepairs } = await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 9003));
        const found = await searchRepairs(workflowPath, text, findings);
        const [only, other] = found;
        if (!only)
            (0,workflow_file_abstain/* abstain */.T_)(whyNone(findings));
        if (other)
            (0,workflow_file_abstain/* abstain */.T_)(`${found.length} repairs would do, and which is meant can't be told.`);
        return repair_syntax_draft(text, only);
    }
};
function whyNone(findings) {
    const twice = findings.find(({ message }) => / is already defined$/.test(message));
    return twice
        ? `The key on line ${twice.line} stands there already with another value, and which is meant can't be told.`
        : 'No small repair makes the workflow file one that GitHub takes.';
}
function repair_syntax_draft(text, { text: after, steps }) {
    const edits = lineEdits(text, after);
    const needsReview = steps.some((step) => step.needsReview);
    return {
        disposition: needsReview ? 'review' : 'safe',
        title: repair_syntax_titleOf(steps),
        reason: 'GitHub refuses the workflow file as it is. Its own parser takes the result, and of all small repairs that were tried this is the only one with which it does.',
        lookAt: [
            'Whether this is what was meant: the file has not run like this yet.',
            ...(needsReview ? ['What is taken away, joined or named anew.'] : [])
        ],
        edits,
        changes: (0,places_of/* placesOf */.e)(text, edits)
    };
}
/** `Do this on line 3; Do this on line 5` is told once. */
function repair_syntax_titleOf(steps) {
    const lines = new Map();
    for (const { title } of steps) {
        const [, what = title, line] = /^(.*) on line (\d+)$/.exec(title) ?? [];
        lines.set(what, [...(lines.get(what) ?? []), ...(line === undefined ? [] : [line])]);
    }
    return [...lines]
        .map(([what, at]) => {
        if (at.length === 0)
            return what;
        return `${what} on ${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')}`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./src/workflow-file/edit-list.ts




/** Takes an item out of a list of plain values, `path` being the list's own; one item at least stays. */
function removeItem({ text }, list, index, path) {
    const items = list.items;
    const [item, before, after] = [items[index], items[index - 1], items[index + 1]];
    if (!item?.range || items.length < 2)
        (0,workflow_file_abstain/* abstain */.T_)('The list would be empty.');
    const start = item.range[0];
    const end = (0,find_nodes/* endOf */.pJ)(item, text);
    const changes = [[...path]];
    if (isFlow(list)) {
        const from = before ? (0,find_nodes/* endOf */.pJ)(before, text) : start;
        const to = before ? end : (after?.range?.[0] ?? end);
        return { edits: [{ start: from, end: to, text: '' }], changes };
    }
    const line = (0,layout/* lineStart */.PT)(text, start);
    const isAlone = /^\s*-\s*$/.test(text.slice(line, start)) && text.slice(end, (0,layout/* lineEnd */.kd)(text, end)).trim() === '';
    if (!isAlone)
        (0,workflow_file_abstain/* abstain */.T_)('An item of the list does not stand alone on its line.');
    return { edits: [{ start: line, end: (0,layout/* nextLine */.sE)(text, end), text: '' }], changes };
}

;// CONCATENATED MODULE: ./src/fixers/runners/label-mentions.ts

/**
 * A label that is compared with the matrix (`if: matrix.os == 'macos-13'`) is changed along; `left` counts the other
 * places that hold it, or a part of it that the new label does not have.
 */
function mentionsOf(workflow, runsOn, cures) {
    const own = new Set(runsOn.places.map(({ node }) => node));
    const result = { edits: [], changes: [], left: 0 };
    for (const { node, path } of (0,find_nodes/* scalarsBelow */.$O)(runsOn.job.map, runsOn.job.path)) {
        if (own.has(node) || !node.range)
            continue;
        const source = workflow.text.slice(node.range[0], node.range[1]);
        for (const [old, label] of cures) {
            for (const { index } of source.matchAll(tokenOf(old))) {
                const expression = expressionAround(source, index, path.at(-1) === 'if');
                const compared = expression !== null && asks(expression, runsOn.keys);
                if (!compared) {
                    result.left += 1;
                    continue;
                }
                const start = node.range[0] + index;
                result.edits.push({ start, end: start + old.length, text: label });
                result.changes.push(path);
            }
            result.left += partsOf(source, old, label, runsOn.keys);
        }
    }
    return result;
}
/** The label by itself, not a part of a longer one. */
const tokenOf = (label) => new RegExp(`(?<![\\w.-])${label.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`, 'gi');
/** The expression that holds an offset; a whole `if` is one. */
function expressionAround(source, index, isCondition) {
    const open = source.lastIndexOf('${{', index);
    const close = source.indexOf('}}', index);
    if (open !== -1 && close !== -1 && !source.slice(open, index).includes('}}')) {
        return source.slice(open, close);
    }
    return isCondition ? source : null;
}
const asks = (expression, keys) => keys.some((key) => expression.includes(`matrix.${key}`));
/** Conditions on a piece of the old label that the new one lacks: `contains(matrix.os, '20.04')`. */
function partsOf(source, old, label, keys) {
    if (!asks(source, keys))
        return 0;
    return [...source.matchAll(/'([^']{2,})'/g)].filter(([, part = '']) => part !== old && old.includes(part.toLowerCase()) && !label.includes(part.toLowerCase())).length;
}

// EXTERNAL MODULE: ./src/fixers/runners/misspelt-label.ts
var misspelt_label = __webpack_require__(793);
// EXTERNAL MODULE: ./src/fixers/tables/runner-labels.ts
var runner_labels = __webpack_require__(3437);
;// CONCATENATED MODULE: ./src/fixers/replace-runner-label.ts








/** Replaces the label of a runner image that is gone, or a misspelt one, in the whole file. */
const replaceRunnerLabel = {
    id: 'replace-runner-label',
    summary: 'Replaces a label of runners that is retired or misspelt by the nearest of the same system and architecture.',
    disposition: 'safe or review',
    answers: ['retired-runner-image', 'no-matching-runner'],
    propose(problem) {
        const { workflow, job, step } = problem;
        if (step)
            (0,workflow_file_abstain/* abstain */.T_)('No step runs on an image that is gone, and a step printed this.');
        const all = (0,find_nodes/* jobsOf */.aG)(workflow).map(runsOnOf);
        const failing = job ? all.filter((each) => each.job.id === job.id) : all;
        if (failing.every(({ ownRunners }) => ownRunners)) {
            (0,workflow_file_abstain/* abstain */.T_)('The job runs on runners of your own, whose labels are yours to say.');
        }
        const told = toldBy(problem, failing);
        const isWanted = (label) => curesOf(label, told) !== null && isOf(label, told);
        if (!failing.some(({ places }) => places.some((place) => labelsIn(place).some(isWanted)))) {
            (0,workflow_file_abstain/* abstain */.T_)(whyNot(failing));
        }
        return draftOf(all.flatMap((each) => replacedIn(workflow, each, told)));
    }
};
function toldBy(problem, failing) {
    const isUntaken = problem.failure.diagnosis.ruleId === 'no-matching-runner';
    const plain = failing.flatMap(({ places }) => places.map(({ node }) => String(node.value)));
    return isUntaken ? { image: null, untaken: plain } : { image: imageIn(problem), untaken: [] };
}
function whyNot(failing) {
    const isAsked = failing.some(({ places }) => places.some(({ node }) => /\$\{\{(?!\s*matrix\.)/.test(String(node.value))));
    return isAsked
        ? 'The runner is chosen by an expression; the label comes from elsewhere.'
        : 'No label of the failing job is known to be retired or misspelt.';
}
/** The image that the log names first, `macos-13`; null where it names none. A key to look up. */
function imageIn({ failure }) {
    const [text = ''] = failure.diagnosis.evidence.map((each) => each.text);
    const [, system = '', version = ''] = /\b(ubuntu|macos|windows)(?: server)?[ -](\d+(?:\.\d+)?)\b/i.exec(text) ?? [];
    return version === '' ? null : `${system.toLowerCase()}-${version}`;
}
/** Whether a label is of the image that the log names, where it names one. */
const isOf = (label, { image }) => image === null ||
    runner_labels/* goneLabels */.nR.some((each) => each.label === label.toLowerCase() && each.image === image);
/** Labels to take instead, the nearest first. */
function curesOf(label, told) {
    const name = label.toLowerCase();
    const gone = runner_labels/* goneLabels */.nR.find((each) => each.label === name);
    if (gone)
        return gone.gone !== null || gone.image === told.image ? { to: gone.to, sure: true } : null;
    const meant = told.untaken.includes(label) ? (0,misspelt_label/* meantLabel */.E)(label) : null;
    return meant && { to: [meant.to], sure: meant.sure };
}
function replacedIn(workflow, runsOn, told) {
    if (runsOn.ownRunners)
        return [];
    const { cures, dropped, sure } = choose(runsOn.places, told);
    if (cures.size === 0 && dropped.length === 0)
        return [];
    const mentions = mentionsOf(workflow, runsOn, cures);
    if (dropped.some(({ node }) => isMentioned(workflow, runsOn, String(node.value)))) {
        (0,workflow_file_abstain/* abstain */.T_)('Two labels of the matrix would become one, and conditions tell them apart.');
    }
    const change = (0,workflow_file_change/* together */.b)(...runsOn.places.map((place) => replacedAt(workflow, place, cures)), ...dropped.map(({ axis, node, path }) => axis
        ? removeItem(workflow, axis, axis.items.indexOf(node), path.slice(0, -1))
        : (0,workflow_file_abstain/* abstain */.T_)('It stands in no list.')), mentions);
    const looks = [
        ...lookAtOf(workflow, runsOn, [...cures.keys()], mentions.left),
        ...(sure ? [] : [anotherMeant])
    ];
    const titles = [...cures].map(([old, label]) => `${old} by ${label}`);
    const isSafe = dropped.length === 0 && looks.length === 0;
    return [{ ...change, titles, isSafe, lookAt: looks }];
}
const anotherMeant = 'Whether the new label is the one that is meant: the old one tells no single image, or the matrix has the nearest already.';
/** For each label the nearest that makes no two values of its matrix equal. What is only left out is no runner. */
function choose(places, told) {
    const chosen = { cures: new Map(), dropped: [], sure: true };
    for (const place of places.filter(({ list }) => list !== 'exclude')) {
        for (const label of labelsIn(place)) {
            const found = curesOf(label, told);
            if (!found || chosen.cures.has(label))
                continue;
            const rivals = rivalsOf(place, places).flatMap(labelsIn);
            const taken = rivals.flatMap((each) => [each.toLowerCase(), chosen.cures.get(each)]);
            const to = found.to.find((each) => !taken.includes(each));
            if (to === undefined) {
                chosen.dropped.push(place);
                continue;
            }
            const isShared = place.list !== null && [...chosen.cures.values()].includes(to);
            chosen.cures.set(label, to);
            chosen.sure &&= found.sure && to === found.to[0] && !isShared;
        }
    }
    return chosen;
}
/** A plain label, or those that an expression holds as texts. */
function labelsIn({ node }) {
    const value = String(node.value);
    if (!value.includes('${{'))
        return [value];
    return [...value.matchAll(/'([\w.-]+)'/g)].map(([, label = '']) => label);
}
function replacedAt({ text }, place, cures) {
    const [start, end] = place.node.range ?? [0, 0];
    const source = text.slice(start, end);
    const edits = [...new Set(labelsIn(place))].flatMap((label) => {
        const to = cures.get(label);
        if (to === undefined)
            return [];
        return [...source.matchAll(tokenOf(label))].map(({ index }) => {
            const from = start + index;
            return { start: from, end: from + label.length, text: to };
        });
    });
    return { edits, changes: edits.length > 0 ? [place.path] : [] };
}
function isMentioned({ text }, { job }, label) {
    const [start, , end] = job.map.range ?? [0, 0, 0];
    return text.slice(start, end).split(label).length > 2;
}
function lookAtOf({ text }, { job }, old, left) {
    const [start, , end] = job.map.range ?? [0, 0, 0];
    const source = text.slice(start, end);
    const ties = runner_labels/* imageTies */.$3.filter(({ from, tie }) => old.some((label) => from.test(label)) && tie.test(source));
    const more = left > 0
        ? [
            `The old label still stands in ${left} more places of the job \`${job.id}\`: names, keys, scripts.`
        ]
        : [];
    return [...ties.map(({ look }) => look), ...more];
}
function draftOf(replaced) {
    const titles = [...new Set(replaced.flatMap((each) => each.titles))];
    return {
        disposition: replaced.every(({ isSafe }) => isSafe) ? 'safe' : 'review',
        title: titles.length > 0 ? `Replace ${titles.join(', ')}` : 'Drop a runner label that is retired',
        reason: 'GitHub has no runner for the old label; the new one is the nearest of the same system and architecture.',
        lookAt: [...new Set(replaced.flatMap(({ lookAt }) => lookAt))],
        ...(0,workflow_file_change/* together */.b)(...replaced)
    };
}

;// CONCATENATED MODULE: ./src/fixers/set-checkout-option.ts







/** Has the checkout fetch what the failing step misses. */
const setCheckoutOption = {
    id: 'set-checkout-option',
    summary: 'Sets `fetch-depth: 0`, `submodules: recursive` or `lfs: true` on the checkout whose content is not whole.',
    disposition: 'safe or review',
    answers: [...historyRules, ...lfsRules, ...missingFileRules],
    reads: () => ['.gitmodules', '.gitattributes'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        const option = optionFor(problem);
        const checkout = theCheckout(job, step);
        requireUnset(checkout, option);
        const between = stepsBefore(job, step).filter(({ index }) => index > checkout.step.index);
        if (scriptsOf([...between, step]).some((script) => option.undoneBy.test(script))) {
            (0,workflow_file_abstain/* abstain */.T_)(`A command after the checkout has \`${option.name}\` its own way.`);
        }
        return set_checkout_option_draft(problem, job, checkout, option, doubtsOf(problem, job, step));
    }
};
function optionFor(problem) {
    const { ruleId } = problem.failure.diagnosis;
    if (historyRules.includes(ruleId))
        return set_checkout_option_history(problem);
    return lfsRules.includes(ruleId) ? largeFiles(problem) : submodules(problem);
}
const set_checkout_option_evidenceOf = ({ failure }) => failure.diagnosis.evidence.map(({ text }) => text).join('\n');
/** Full history brings commits, tags and `origin/…`; it does not bring a branch by its bare name. */
const fetchable = /^(?:HEAD(?=[~^@.])|origin\/|[0-9a-f]{7,40}\b(?!-)|v?\d+(?:\.\d+)+|refs\/(?:tags|remotes)\/)/;
function set_checkout_option_history(problem) {
    const evidence = set_checkout_option_evidenceOf(problem);
    const revision = /(?:ambiguous argument|bad revision|bad object|valid object name|symmetric difference expression|revision range|pathspec) '?(?<name>[^\s']*)/.exec(evidence)?.groups?.['name'];
    if (revision !== undefined && (!fetchable.test(revision) || /^0{40}/.test(revision))) {
        (0,workflow_file_abstain/* abstain */.T_)('The revision that git misses may be none that the whole history holds.');
    }
    return {
        name: 'fetch-depth',
        value: 0,
        reason: 'actions/checkout fetches one commit and no tags unless `fetch-depth` is 0, and git misses a commit or tag.',
        undoneBy: /\bgit\s+(?:fetch|pull|clone)\b[^\n]*(?:--depth|--shallow)/,
        lookAt: []
    };
}
function submodules(problem) {
    const list = problem.texts.get('.gitmodules');
    if (list === undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The repository has no submodules that the file could be of.');
    const paths = [...list.matchAll(/^\s*path\s*=\s*(.+?)\/?\s*$/gm)].map(([, path]) => path ?? '');
    const told = [set_checkout_option_evidenceOf(problem), ...cmakeFolders(problem)];
    const path = paths.find((each) => told.some((line) => holds(line, each)));
    if (path === undefined)
        (0,workflow_file_abstain/* abstain */.T_)('The missing file is of none of the submodules.');
    return {
        name: 'submodules',
        value: 'recursive',
        reason: 'What is missing lies in a submodule of the repository, and actions/checkout leaves those empty unless it is told.',
        undoneBy: /\bgit\b[^\n]*\bsubmodule\b/,
        lookAt: ['Whether every submodule may be read with the token of the checkout.']
    };
}
/** CMake names the folder in a paragraph below its heading. */
function cmakeFolders({ failure }) {
    const folder = /source directory\s+(\S+)\s+does not contain a CMakeLists\.txt/g;
    return [...failure.lines.join('\n').matchAll(folder)].map(([, path]) => path ?? '');
}
/** Whether a path stands in a line as a whole, alone or with more below it. */
function holds(line, path) {
    const at = line.indexOf(path);
    if (at === -1 || path === '')
        return false;
    return (/^$|[\s'"`:(/=]/.test(line.charAt(at - 1)) &&
        /^$|[\s'"`:)/,]/.test(line.charAt(at + path.length)));
}
function largeFiles({ texts }) {
    if (!/\bfilter=lfs\b/.test(texts.get('.gitattributes') ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('The repository keeps no files in Git LFS.');
    }
    return {
        name: 'lfs',
        value: true,
        reason: 'A file is read as its Git LFS pointer: actions/checkout fetches the content only with `lfs: true`.',
        undoneBy: /\bgit\s+lfs\b/,
        lookAt: ['The traffic of Git LFS counts against the quota of the account.']
    };
}
/** Of several checkouts the one that fills the workspace itself, where the step's script does not leave it. */
function theCheckout(job, step) {
    const all = checkoutsBefore(job, step);
    const [checkout, second] = all.length > 1 && staysInRoot(step) ? all.filter((each) => checkoutFolder(each) === '') : all;
    if (!checkout)
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` checks nothing out before the failing step.`);
    if (second)
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` has several checkouts.`);
    if (!isOwn(checkout))
        (0,workflow_file_abstain/* abstain */.T_)('The checkout is one of another repository.');
    return checkout;
}
function staysInRoot({ map }) {
    const script = (0,find_nodes/* textAt */.$6)(map, 'run');
    const leaves = /\b(?:cd|pushd)\b| -C\b|--git-dir|--work-tree/;
    return script !== null && !leaves.test(script) && (0,find_nodes/* textAt */.$6)(map, 'working-directory') === null;
}
function requireUnset({ input }, { name, value }) {
    const old = input(name);
    if (old === null)
        return;
    if (old.includes('${{'))
        (0,workflow_file_abstain/* abstain */.T_)(`\`${name}\` of the checkout is an expression.`);
    if (old === String(value) || old === 'true')
        (0,workflow_file_abstain/* abstain */.T_)(`The checkout has \`${name}: ${old}\` already.`);
}
const clones = /\bgit\b[^\n]*\s(?:clone|init)\b|\bgh\s+repo\s+clone\b/;
/** Why git's sentence may be about another repository, or no matter of depth. */
function doubtsOf({ failure }, job, step) {
    const { ruleId } = failure.diagnosis;
    if (!historyRules.includes(ruleId))
        return [];
    const isAction = (0,find_nodes/* textAt */.$6)(step.map, 'run') === null;
    const isCloned = scriptsOf([...stepsBefore(job, step), step]).some((each) => clones.test(each));
    const doubts = [
        isAction && 'Whether the action worked on this checkout: it may make a clone of its own.',
        isCloned && 'Whether git was in this checkout: the job makes another clone.',
        ruleId === 'git-unrelated-histories' &&
            'Whether the two branches have a common commit at all: git says the same where they have none.'
    ];
    return doubts.filter((each) => each !== false);
}
function set_checkout_option_draft({ workflow }, job, { step }, { name, value, reason, lookAt }, doubts) {
    return {
        disposition: doubts.length > 0 ? 'review' : 'safe',
        title: `Set ${name}: ${value} on the checkout of job \`${job.id}\``,
        ...{ reason, lookAt: [...lookAt, ...doubts] },
        ...setInMap(workflow, step, 'with', { [name]: value }, 'uses')
    };
}

;// CONCATENATED MODULE: ./src/fixers/trust-workspace.ts








/** Tells git in a container that the checkout is to be trusted. */
const trustWorkspace = {
    id: 'trust-workspace',
    summary: 'Adds a `safe.directory` step after the checkout of a container job, where git refuses the folder.',
    disposition: 'safe',
    answers: ['git-dubious-ownership'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        if (!(0,find_nodes/* entryOf */.Ms)(job.map, 'container'))
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` runs in no container.`);
        requireOwnContainer(problem, step);
        if (scriptsOf((0,find_nodes/* stepsOf */.B_)(job)).some((script) => script.includes('safe.directory'))) {
            (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` sets safe.directory already.`);
        }
        const checkout = trust_workspace_theCheckout(problem, job, step);
        if (!isPosix(shellOfStep(problem.workflow, job, checkout.step))) {
            (0,workflow_file_abstain/* abstain */.T_)(`The scripts of the job \`${job.id}\` are not for bash or sh.`);
        }
        const folder = checkoutFolder(checkout);
        const path = folder ? `$GITHUB_WORKSPACE/${folder}` : '$GITHUB_WORKSPACE';
        const run = `git config --global --add safe.directory "${path}"`;
        return {
            disposition: 'safe',
            title: `Trust the checkout in the container of job \`${job.id}\``,
            reason: 'The folder is of another user than the one in the container, and git works in such a folder only if it is told to trust it.',
            lookAt: [],
            ...insertSteps(problem.workflow, job, checkout.step.index + 1, [
                { ...(namesSteps(job) ? { name: 'Trust the checkout' } : {}), run }
            ])
        };
    }
};
/** A docker action has a home of its own, where the setting of a step does not reach. */
function requireOwnContainer({ failure }, step) {
    const isAction = failure.diagnosis.evidence.some(({ text }) => text.includes('/github/workspace'));
    if (isAction || /^docker:/.test((0,find_nodes/* textAt */.$6)(step.map, 'uses') ?? '')) {
        (0,workflow_file_abstain/* abstain */.T_)('git runs in the container of an action, which no step before it reaches.');
    }
}
function trust_workspace_theCheckout({ failure }, job, step) {
    const [checkout, second] = checkoutsBefore(job, step);
    if (!checkout)
        (0,workflow_file_abstain/* abstain */.T_)(`The job \`${job.id}\` checks nothing out before the failing step.`);
    if (second || !isOwn(checkout))
        (0,workflow_file_abstain/* abstain */.T_)('It is not clear which of several repositories git refuses.');
    const folder = checkoutFolder(checkout);
    if (folder === null || !/^[\w./-]*$/.test(folder))
        (0,workflow_file_abstain/* abstain */.T_)('The folder of the checkout is an expression.');
    const text = failure.diagnosis.evidence.map((each) => each.text).join('\n');
    const below = /'\/__w\/[^/']+\/[^/']+\/?(?<below>[^']*)'/.exec(text)?.groups?.['below'];
    if (below === undefined || below !== folder)
        (0,workflow_file_abstain/* abstain */.T_)('git refuses another folder than that of the checkout.');
    return checkout;
}

;// CONCATENATED MODULE: ./src/fixers/environment-files/command.ts
/** The runner's file that took over what a command did. */
const fileOf = {
    'set-output': 'GITHUB_OUTPUT',
    'save-state': 'GITHUB_STATE',
    'set-env': 'GITHUB_ENV',
    'add-path': 'GITHUB_PATH'
};
const command_name = /(?:\$\{\{[^{}]*\}\}|\$\{\w+\}|\$\w+|\{\w*\}|%s|[\w.-])+/.source;
const head = new RegExp(`^\\s*::(?:(?<command>set-output|save-state|set-env)\\s+name=(?<name>${command_name})|add-path)::`);
const anywhere = /::(?:set-output|save-state|set-env|add-path)\b/g;
/** Reads `::set-output name=x::`. */
function headOf(text) {
    const found = head.exec(text);
    if (!found)
        return null;
    const command = (found.groups?.['command'] ?? 'add-path');
    const label = found.groups?.['name'] === undefined ? '' : `${found.groups['name']}=`;
    return { file: fileOf[command], label, length: found[0].length };
}
/** How many commands a script names, those in comments left aside. */
function countCommands(script) {
    const lines = script.split('\n').filter((line) => !/^\s*(?:#|rem\b)/i.test(line));
    return lines.join('\n').match(anywhere)?.length ?? 0;
}
/** The runner decodes `%0A` of a command's value, and takes what stands in a file as it is. */
const escapes = /%(?:0A|0D|25)/i;

;// CONCATENATED MODULE: ./src/fixers/environment-files/cmd.ts

/** `echo` up to the line's end, in a place where a command may stand. */
const cmd_line = /(?<=^[ \t]*@?|\b(?:do|else)[ \t]+)echo (?<text>::[^&|<>()^"\n]*)$/gim;
/**
 * Commands that cmd prints. The file stands in front: behind the text a digit would name a stream, and the blank before
 * it would be part of the value.
 */
function rewriteCmd(script) {
    if (escapes.test(script))
        return { replacements: [], count: 0 };
    const replacements = [...script.matchAll(cmd_line)].flatMap(({ index, 0: whole, groups }) => {
        const text = groups?.['text'] ?? '';
        const head = headOf(text);
        const value = head && head.label + text.slice(head.length);
        if (!head || !value)
            return [];
        return [{ start: index, end: index + whole.length, text: `>>"%${head.file}%" echo ${value}` }];
    });
    return { replacements, count: replacements.length };
}

;// CONCATENATED MODULE: ./src/fixers/environment-files/programs.ts

/** Programs whose own script is a word of the shell's, by the flag in front of it. */
const programs = /^(?:node (?:-e|-p|--eval|--print)|python[\d.]* -c|perl -e|ruby -e|php -r|jq(?: -(?:r|n|nr|rn|j|-raw-output))+)$/;
const prints = /\b(?:console\.(?:log|info)|process\.stdout\.write|print|puts|echo|printf|say)\b/g;
/**
 * A program given on the command line that prints one of the runner's commands and nothing else: what it prints goes to
 * the file. null where it may print more.
 */
function printedByProgram(script, command) {
    const { words } = command;
    const last = words.at(-1);
    if (!last || words.length < 3 || command.isRedirected || command.isCaptured)
        return null;
    if (!programs.test(words
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' ')))
        return null;
    const source = script.slice(last.start, last.end);
    const isFilter = /^(?:jq|node (?:-p|--print))/.test(`${words[0]?.text} ${words[1]?.text}`);
    if ((source.match(prints)?.length ?? 0) !== (isFilter ? 0 : 1))
        return null;
    const [quoted, second] = [...source.matchAll(/["'`](?=::)/g)];
    if (!quoted || second || !/^["']/.test(source) || /[\r\n]/.test(source))
        return null;
    const start = last.start + quoted.index + 1;
    const head = headOf(script.slice(start, last.end));
    if (!head)
        return null;
    return [
        { start, end: start + head.length, text: head.label },
        { start: command.end, end: command.end, text: ` >> "$${head.file}"` }
    ];
}

;// CONCATENATED MODULE: ./src/fixers/environment-files/posix.ts



/** `body="${body//$'\n'/'%0A'}"`: what made a value of several lines fit into a command. */
const escapeLine = /^[ \t]*(?<name>\w+)="?\$\{\k<name>\/\/['"]?(?:%|\$?'?\\[nr]'?|\$\\[nr])['"]?\/['"]?%(?:25|0A|0D)['"]?\}"?;?[ \t]*$/gim;
/** Commands that bash or sh prints by `echo` or `printf`, written to the runner's files. */
function rewritePosix(script) {
    const escaped = [...script.matchAll(escapeLine)];
    const rest = script.replace(escapeLine, '');
    if (escapes.test(rest))
        return nothing;
    const names = new Set(escaped.map(({ groups }) => groups?.['name'] ?? ''));
    const printing = ((0,shell_commands/* shellCommandsOf */.I)(script) ?? []).flatMap((command) => {
        const head = headAt(script, command);
        const edits = head
            ? (asHeredoc(script, command, head, names) ?? asLine(command, head))
            : printedByProgram(script, command);
        return edits?.length ? [{ command, edits }] : [];
    });
    const replacements = printing.flatMap(({ edits }) => edits);
    if (escaped.length === 0)
        return { replacements, count: printing.length };
    const others = printing.reduce((text, { command }) => text.replace(posix_lineOf(script, command), ''), rest);
    const isUsedElsewhere = [...names].some((name) => new RegExp(`\\$\\{?${name}\\b`).test(others));
    if (isUsedElsewhere || countCommands(others) > 0)
        return nothing;
    const removed = escaped.map(({ index, 0: line }) => ({
        ...{ start: index, end: index + line.length, text: '' }
    }));
    return { replacements: [...replacements, ...removed], count: printing.length };
}
const nothing = { replacements: [], count: 0 };
const posix_lineOf = (script, { start, end }) => script.slice(start, end);
/** Where a command prints one of the runner's commands, and nothing but it. */
function headAt(script, command) {
    const [printer, argument] = command.words;
    if (!printer || !argument || command.isRedirected || command.isCaptured)
        return null;
    if (command.operator === '&' || !/^(?:echo|printf)$/.test(printer.text))
        return null;
    if (printer.text === 'printf' && !/^(?:".*\\n"|'.*\\n')$/.test(argument.text))
        return null;
    const quote = /^["']/.exec(argument.text)?.[0] ?? '';
    const start = argument.start + quote.length;
    const head = headOf(script.slice(start, command.end));
    if (!head || script.slice(start, start + head.length).includes('\n'))
        return null;
    return { ...head, start, quote };
}
function asLine(command, { start, length, label, file }) {
    return [
        { start, end: start + length, text: label },
        { start: command.end, end: command.end, text: ` >> "$${file}"` }
    ];
}
/** For a value that holds one of the escaped variables, else null; no edits where it is not plain. */
function asHeredoc(script, command, head, names) {
    const { words } = command;
    const value = script.slice(head.start + head.length, command.end);
    const variables = [...value.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name ?? '');
    if (!variables.some((name) => names.has(name)))
        return null;
    const isPlain = words.length === 2 && head.quote === '"' && /^[^"]*"$/.test(value);
    if (!isPlain || !standsAlone(script, command) || head.label === '')
        return [];
    return [heredoc(script, command, head.label.slice(0, -1), `"${value}`, head.file)];
}
/** A value of several lines, in the form that the runner's files take. */
function heredoc(script, { start, end }, name, value, file) {
    const from = script.lastIndexOf('\n', start - 1) + 1;
    const indent = script.slice(from, start);
    const delimiter = script.includes('EOF') ? 'END_OF_VALUE' : 'EOF';
    const lines = [
        '{',
        `  echo "${name}<<${delimiter}"`,
        `  echo ${value}`,
        `  echo "${delimiter}"`,
        `} >> "$${file}"`
    ];
    return { start, end, text: lines.join(`\n${indent}`) };
}
/** Whether nothing else stands on a command's line. */
function standsAlone(script, { start, end }) {
    const from = script.lastIndexOf('\n', start - 1) + 1;
    const to = script.indexOf('\n', end);
    const after = script.slice(end, to === -1 ? script.length : to);
    return script.slice(from, start).trim() === '' && after.trim() === '';
}

;// CONCATENATED MODULE: ./src/fixers/environment-files/powershell.ts

/** A statement that prints one text: `echo "…"`, `Write-Host '…'`, `"…"`. */
const statement = /(?<=^[ \t]*|[;{][ \t]*)(?<printer>(?:echo|Write-Output|Write-Host)[ \t]+)?(?<text>"(?:[^"`\n]|`.|"")*"|'(?:[^'\n]|'')*'|[^\s"'`(){};,|&<>@#]+)(?=[ \t]*(?:$|;|\}(?!.*\|)|#))/gim;
/** Commands that PowerShell prints. Windows PowerShell's own `>>` would write UTF-16, so it gets `Out-File`. */
function rewritePowershell(script, isWindowsOwn) {
    if (escapes.test(script))
        return { replacements: [], count: 0 };
    const replacements = [...script.matchAll(statement)].flatMap(({ index, 0: whole, groups }) => {
        const { printer = '', text = '' } = groups ?? {};
        const value = powershell_rewritten(text, printer !== '');
        if (!value)
            return [];
        const target = isWindowsOwn
            ? `| Out-File -FilePath $env:${value.file} -Encoding utf8 -Append`
            : `>> $env:${value.file}`;
        // What Write-Host prints goes past every redirection.
        const kept = printer.replace(/^Write-Host/i, 'Write-Output');
        return [{ start: index, end: index + whole.length, text: `${kept}${value.text} ${target}` }];
    });
    return { replacements, count: replacements.length };
}
function powershell_rewritten(text, hasPrinter) {
    const quote = /^["']/.exec(text)?.[0] ?? '';
    if (quote === '' && !hasPrinter)
        return null;
    const inner = quote === '' ? text : text.slice(1, -1);
    const head = headOf(inner);
    if (!head || /^\$\w/.test(head.label))
        return null;
    const value = head.label + inner.slice(head.length);
    return { file: head.file, text: quote === '' ? `"${value}"` : quote + value + quote };
}

;// CONCATENATED MODULE: ./src/fixers/environment-files/python.ts

const call = /^(?<indent>[ \t]*)print\((?<prefix>[fF]?)(?<quote>["'])(?=::)/gm;
const importsOs = /^import (?:[\w., ]+, *)?os(?: *,|[ \t]*$)/m;
/** Commands that a Python script prints, each by a call on one line. */
function rewritePython(script) {
    if (escapes.test(script))
        return { replacements: [], count: 0 };
    const edits = [...script.matchAll(call)].map(({ index, 0: start, groups }) => printed(script, index + start.length, groups?.['quote'] ?? ''));
    const replacements = edits.filter((each) => each !== null).flat();
    const count = replacements.length / 2;
    if (count === 0)
        return { replacements: [], count };
    return { replacements: [...importOf(script), ...replacements], count };
}
/** The head is taken out of the text, and the call gets the file; null where its end is not the line's. */
function printed(script, start, quote) {
    const newline = script.indexOf('\n', start);
    const line = script.slice(start, newline === -1 ? script.length : newline);
    const head = headOf(line);
    const length = lengthOfCall(line, quote);
    if (!head || length === null || /\b(?:file|end|sep)=/.test(line))
        return null;
    if (line.slice(length + 1).trim() !== '')
        return null;
    const file = `, file=open(os.environ["${head.file}"], "a")`;
    return [
        { start, end: start + head.length, text: head.label },
        { start: start + length, end: start + length, text: file }
    ];
}
/** Characters before the bracket that closes the call, from inside its first text. */
function lengthOfCall(line, firstQuote) {
    let quote = firstQuote;
    let depth = 1;
    for (let at = 0; at < line.length; at++) {
        const sign = line[at] ?? '';
        if (sign === '\\')
            at += 1;
        else if (quote !== null)
            quote = sign === quote ? null : quote;
        else if (/["']/.test(sign))
            quote = sign;
        else if (/[([{]/.test(sign))
            depth += 1;
        else if (/[)\]}]/.test(sign) && --depth === 0)
            return at;
    }
    return null;
}
function importOf(script) {
    if (importsOs.test(script))
        return [];
    const at = /^(?:import|from(?! __future__)) /m.exec(script)?.index ?? 0;
    return [{ start: at, end: at, text: 'import os\n' }];
}

;// CONCATENATED MODULE: ./src/fixers/use-environment-files.ts










const dialects = {
    bash: rewritePosix,
    sh: rewritePosix,
    pwsh: (script) => rewritePowershell(script, false),
    powershell: (script) => rewritePowershell(script, true),
    cmd: rewriteCmd,
    python: rewritePython
};
/** Writes to the runner's files what scripts print as commands that no longer work. */
const useEnvironmentFiles = {
    id: 'use-environment-files',
    summary: 'Replaces `::set-output`, `::save-state`, `::set-env` and `::add-path` in scripts by the environment files.',
    disposition: 'safe',
    answers: ['workflow-command-disabled'],
    propose(problem) {
        const { workflow, step } = problem;
        if (step)
            requireAll(problem, step);
        const places = printingSteps(workflow);
        const changes = places.flatMap(({ job, step: each }) => {
            const change = (0,workflow_file_abstain/* unlessAbstained */.G8)(() => use_environment_files_rewritten(workflow, job, each).change);
            return change && change.edits.length > 0 ? [change] : [];
        });
        if (changes.length === 0)
            (0,workflow_file_abstain/* abstain */.T_)(noPlace);
        const isPartial = changes.length < places.length;
        if (!step && isPartial)
            (0,workflow_file_abstain/* abstain */.T_)('It is not known which step printed the command.');
        return {
            disposition: 'safe',
            title: 'Write to the environment files instead of printing workflow commands',
            reason: 'GitHub has switched off `set-env` and `add-path`, and `set-output` and `save-state` are to follow; what they did is done by writing to `$GITHUB_ENV`, `$GITHUB_PATH`, `$GITHUB_OUTPUT` and `$GITHUB_STATE`.',
            lookAt: [
                'Whether a value can have several lines: a command took the first one, a file refuses the others.',
                ...(isPartial ? ['Other steps still print such commands, in ways that are not plain.'] : [])
            ],
            ...(0,workflow_file_change/* together */.b)(...changes)
        };
    }
};
const noPlace = 'No script of the workflow file prints the command in a way that can be replaced.';
/** The failing step must be rid of all its commands. */
function requireAll({ workflow, job }, step) {
    const found = job && (0,find_nodes/* textAt */.$6)(step.map, 'run') !== null ? use_environment_files_rewritten(workflow, job, step) : null;
    if (!found || found.total === 0)
        (0,workflow_file_abstain/* abstain */.T_)('The command is printed by a program, not by the script.');
    if (found.count < found.total)
        (0,workflow_file_abstain/* abstain */.T_)(noPlace);
}
function printingSteps(workflow) {
    return (0,find_nodes/* jobsOf */.aG)(workflow).flatMap((job) => (0,find_nodes/* stepsOf */.B_)(job)
        .filter((step) => countCommands((0,find_nodes/* textAt */.$6)(step.map, 'run') ?? '') > 0)
        .map((step) => ({ job, step })));
}
function use_environment_files_rewritten(workflow, job, step) {
    const script = scriptOf(workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)(noPlace);
    const text = textOf(script);
    const total = countCommands(text);
    if (total === 0)
        return { change: { edits: [], changes: [] }, count: 0, total };
    const shell = shellOfStep(workflow, job, step);
    if (!shell)
        (0,workflow_file_abstain/* abstain */.T_)('Which shell reads the script hangs on a runner that is not known.');
    const { replacements, count } = dialects[shell](text);
    return { change: replaceInScript(workflow, script, replacements), count, total };
}

;// CONCATENATED MODULE: ./src/fixers/write-heredoc-value.ts






/** `>> "$GITHUB_OUTPUT"`. */
const target = /^\s*>>\s*"?\$\{?(?<file>GITHUB_(?:OUTPUT|ENV|STATE))\}?"?$/;
/** Any mention of a file that takes `name=value`. */
const anyTarget = /\$\{?GITHUB_(?:OUTPUT|ENV|STATE)\b/g;
/** A value of a line may not hold line ends; the form with a delimiter may. */
const writeHeredocValue = {
    id: 'write-heredoc-value',
    summary: 'Writes a value of several lines into an environment file in the form with a delimiter.',
    disposition: 'safe or review',
    answers: ['environment-file-broken', 'environment-file-format'],
    propose(problem) {
        const { job, step } = failingStep(problem);
        const script = scriptOf(problem.workflow, step) ?? (0,workflow_file_abstain/* abstain */.T_)('The failing step has no script.');
        if (!isPosix(shellOfStep(problem.workflow, job, step))) {
            (0,workflow_file_abstain/* abstain */.T_)('The script is not known to be one for bash or sh.');
        }
        const edits = heredocsIn(textOf(script));
        const isOne = edits.length === 1;
        return {
            disposition: isOne ? 'safe' : 'review',
            title: `Write the value of several lines with a delimiter in job \`${job.id}\``,
            reason: 'A line of an environment file must be `name=value`; a value that can have several lines is written as `name<<EOF`, the value, `EOF`.',
            lookAt: [
                'Whether the value may hold the delimiter as a line of its own.',
                ...(isOne
                    ? []
                    : ['Which of the values has several lines: the others may stay as they are.'])
            ],
            ...replaceInScript(problem.workflow, script, edits)
        };
    }
};
/** What the runner itself fills in is one line. */
const oneLine = /\$\{\{\s*(?:runner\.\w+|github\.(?:sha|ref|ref_name|run_id|run_number|repository|workspace))\s*\}\}|\$\{?(?:GITHUB_(?:SHA|REF|REF_NAME|RUN_ID|RUN_NUMBER|REPOSITORY|WORKSPACE)|RUNNER_(?:OS|ARCH|TEMP))\b\}?/g;
/** Every write must be understood, since any of them may be the one that failed. */
function heredocsIn(script) {
    const writes = ((0,shell_commands/* shellCommandsOf */.I)(script) ?? []).flatMap((command) => {
        const write = writeOf(script, command);
        return write ? [{ command, ...write }] : [];
    });
    if (writes.length === 0 || writes.length < (script.match(anyTarget)?.length ?? 0)) {
        (0,workflow_file_abstain/* abstain */.T_)('The script writes to the environment file in a way that is not a plain echo.');
    }
    const open = writes.filter(({ value }) => /[$`]/.test(value.replace(oneLine, '')));
    if (open.length === 0)
        (0,workflow_file_abstain/* abstain */.T_)('No value that the script writes can have several lines.');
    if (open.some(({ command }) => !standsAlone(script, command))) {
        (0,workflow_file_abstain/* abstain */.T_)('The command that writes the value shares its line with others.');
    }
    return open.map(({ command, name, value, file }) => heredoc(script, command, name, value, file));
}
/** `echo "name=value" >> "$GITHUB_OUTPUT"`; unquoted, the shell would have joined the lines. */
function writeOf(script, { words, end, isCaptured }) {
    const [printer, argument] = words;
    if (printer?.text !== 'echo' || !argument || isCaptured)
        return null;
    const file = target.exec(script.slice(words.at(-1)?.end ?? end, end))?.groups?.['file'];
    if (file === undefined)
        return null;
    const [, name, value] = /^"([\w-]+)=([\s\S]*)"$/.exec(argument.text) ?? [];
    if (words.length === 2 && name !== undefined)
        return { name, value: `"${value ?? ''}"`, file };
    const isOneLine = !/["`$]/.test(argument.text) || !argument.text.startsWith('"');
    return isOneLine ? { name: '', value: '', file } : null;
}

;// CONCATENATED MODULE: ./src/fixers/index.ts

































/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
const fixers = [
    applyTemplate,
    escapeWorkflowNames,
    repairSyntax,
    bumpAction,
    nameArtifactsApart,
    replaceRunnerLabel,
    raiseTimeout,
    addPermission,
    passGithubToken,
    passSecrets,
    useEnvironmentFiles,
    writeHeredocValue,
    makeExecutable,
    addCheckout,
    setCheckoutOption,
    trustWorkspace,
    matchLockfile,
    addSetupPython,
    installDependencies,
    installCommand,
    installLibrary,
    chooseToolVersion,
    pinImage,
    addDependency,
    declareEnv,
    addAptUpdate,
    addRetries,
    addCache,
    freeDiskSpace,
    lowerMemoryUse,
    addConcurrency,
    checkFileExists,
    allowFailure
];


/***/ }),

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantLabel)
/* harmony export */ });
/* harmony import */ var _tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3437);

/** The label that was meant; `sure` where only one can be. null for a label that is right, or anybody's own. */
function meantLabel(label) {
    const name = label.toLowerCase();
    if (_tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .livingLabels */ .HY.includes(name) || _tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .goneLabels */ .nR.some((each) => each.label === name))
        return null;
    const mistaken = Object.hasOwn(_tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakenLabels */ .ue, name) ? _tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakenLabels */ .ue[name] : undefined;
    if (mistaken)
        return mistaken;
    const near = _tables_runner_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .livingLabels */ .HY.filter((living) => isNear(name, living));
    return near.length === 1 && near[0] !== undefined ? { to: near[0], sure: true } : null;
}
const apart = /[-._ ]/;
/** Part by part at most one slip, and the same figures: `ubuntu-latest-4` is a label of its own. */
function isNear(name, living) {
    const [mine, theirs] = [name.split(apart), living.split(apart)];
    if (mine.join('') === theirs.join(''))
        return true;
    return (mine.length === theirs.length &&
        mine.every((part, index) => {
            const other = theirs[index] ?? '';
            return (part === other || (other.length > 4 && !/\d/.test(part + other) && isOneSlip(part, other)));
        }));
}
/** One letter too many, too few, wrong, or two that changed places. */
function isOneSlip(one, other) {
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start++;
    const [rest, wanted] = [one.slice(start), other.slice(start)];
    const swapped = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
    return (rest.slice(1) === wanted ||
        rest === wanted.slice(1) ||
        rest.slice(1) === wanted.slice(1) ||
        swapped === wanted);
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ missingRefs),
/* harmony export */   KT: () => (/* binding */ artifactActions),
/* harmony export */   Mf: () => (/* binding */ carriers),
/* harmony export */   dl: () => (/* binding */ missingInside),
/* harmony export */   gQ: () => (/* binding */ refusedActions)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6621);

/**
 * Refused in `Set up job`: artifact v1 to v3 (https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/),
 * cache below v3.4.0 and v4.2.0 (https://github.com/actions/cache/discussions/1510). Later majors change behaviour,
 * so each goes to the last release of the smallest one.
 */
const refusedActions = {
    'actions/upload-artifact': {
        works: [[4, 0, 0]],
        target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['actions/upload-artifact']
    },
    'actions/download-artifact': {
        works: [[4, 0, 0]],
        target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['actions/download-artifact']
    },
    'actions/cache': {
        works: [
            [3, 4, 0],
            [4, 2, 0]
        ],
        target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['actions/cache']
    }
};
/** Refused together: a file whose uploads and downloads differ in their store is no repair. */
const artifactActions = [
    'actions/upload-artifact',
    'actions/download-artifact'
];
const carriers = [
    {
        // https://github.com/actions/upload-pages-artifact/releases/tag/v3.0.0: wants deploy-pages v4
        action: 'actions/upload-pages-artifact',
        carries: 'actions/upload-artifact',
        below: [3, 0, 0],
        target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['actions/upload-pages-artifact'],
        along: [
            {
                action: 'actions/deploy-pages',
                below: [4, 0, 0],
                target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['actions/deploy-pages']
            }
        ]
    },
    {
        // https://github.com/awalsh128/cache-apt-pkgs-action/issues/141: 1.4.3 is the first on artifact v4
        action: 'awalsh128/cache-apt-pkgs-action',
        carries: 'actions/upload-artifact',
        below: [1, 4, 3],
        target: _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D['awalsh128/cache-apt-pkgs-action'],
        along: []
    }
];
const missingRefs = [
    {
        action: 'actions/add-to-project',
        missing: /^v1$/,
        ref: 'v1.0.2',
        disposition: 'safe',
        source: 'https://github.com/actions/add-to-project/issues/540: no moving tag, only full ones.'
    },
    {
        action: 'astral-sh/setup-uv',
        missing: /^v8$/,
        ref: 'v8.1.0',
        disposition: 'safe',
        source: 'https://github.com/astral-sh/setup-uv/releases/tag/v8.0.0: moving tags ended with v7; 4 files in use name v8.1.0 as a tag.'
    },
    {
        action: 'aquasecurity/trivy-action',
        missing: /^v?0\.(?:[0-9]|[12][0-9]|3[0-4])(?:\.\d+)?$|^0\.36\.0$/,
        ref: 'v0.36.0',
        disposition: 'review',
        source: 'https://github.com/stampchain-io/btc_stamps/pull/773: tags without v were taken back in March 2026, and older ones use a setup-trivy that is gone.'
    }
];
/** Missing refs that stand inside another action: `aquasecurity/setup-trivy@v0.2.1` in trivy-action. */
const missingInside = {
    'aquasecurity/setup-trivy': 'aquasecurity/trivy-action'
};


/***/ }),

/***/ 2761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   to: () => (/* binding */ isRefusedVersion)
/* harmony export */ });
/* harmony import */ var _action_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1294);

/** Whether GitHub refuses a release of an action, by its version as a tag tells it: `[3]`, `[4, 1]`, `[4, 1, 2]`. */
function isRefusedVersion(action, version) {
    const works = Object.hasOwn(_action_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedActions */ .gQ, action) ? _action_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedActions */ .gQ[action]?.works : undefined;
    if (!works)
        return false;
    const [major = 0] = version;
    const floor = works.find(([first]) => first === major);
    if (!floor)
        return major < (works[0]?.[0] ?? 0);
    return version.length > 1 && isBelow(version, floor);
}
/** Of a shortened version (`4.2`) the newest that it can mean counts. */
function isBelow(version, floor) {
    const at = version.findIndex((part, index) => part !== floor[index]);
    return at !== -1 && (version[at] ?? 0) < (floor[at] ?? 0);
}
/** The version that a ref, or the release in the comment beside a commit, tells; null for branches and the like. */
function versionOfTag(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+){0,2})$/.exec(tag) ?? [];
    return numbers ? numbers.split('.').map(Number) : null;
}


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ releases)
/* harmony export */ });
const pinned = (major, full, sha) => ({
    major,
    pin: { full, sha }
});
const moving = (major) => ({ major, pin: null });
/**
 * The release of each action that fixes write. Tags: the majors that the actions' own pages name and workflows use in
 * 2026. Commits: those that workflow files in use, out of about 1,600, name beside the full tag; the numbers behind
 * tell in how many where they are few.
 */
const releases = {
    'actions/checkout': pinned('v7', 'v7.0.1', '3d3c42e5aac5ba805825da76410c181273ba90b1'), // 254 lines
    'actions/setup-node': pinned('v7', 'v7.0.0', '820762786026740c76f36085b0efc47a31fe5020'),
    'actions/setup-python': pinned('v7', 'v7.0.0', '5fda3b95a4ea91299a34e894583c3862153e4b97'),
    'actions/setup-go': pinned('v6', 'v6.4.0', '4a3601121dd01d1626a1e23e37211e3254c1c06c'),
    'actions/setup-java': moving('v5'),
    'actions/setup-dotnet': pinned('v5', 'v5.3.0', '9a946fdbd5fb07b82b2f5a4466058b876ab72bb2'),
    'ruby/setup-ruby': pinned('v1', 'v1.313.0', '89f90524b88a01fe6e0b732220432cc6142926af'),
    'shivammathur/setup-php': moving('v2'),
    'pnpm/action-setup': moving('v4'),
    // No major tag moves since v8, so the tag is an older release than the commit.
    'astral-sh/setup-uv': pinned('v7', 'v9.0.0', 'c771a70e6277c0a99b617c7a806ffedaca235ff9'),
    'oven-sh/setup-bun': moving('v2'),
    'denoland/setup-deno': moving('v2'),
    'dtolnay/rust-toolchain': moving('stable'),
    'taiki-e/install-action': pinned('v2', 'v2.85.10', '6c6fd71fe4fb72c3697d269963d0e15df8adedad'),
    'sbt/setup-sbt': moving('v1'),
    'gradle/actions/setup-gradle': moving('v4'),
    'hashicorp/setup-terraform': moving('v3'),
    'azure/setup-helm': moving('v4'),
    'azure/setup-kubectl': moving('v4'),
    'subosito/flutter-action': moving('v2'),
    'dart-lang/setup-dart': moving('v1'),
    'sigstore/cosign-installer': moving('v3'),
    // The smallest majors that GitHub does not refuse, at their last release.
    'actions/upload-artifact': pinned('v4', 'v4.6.2', 'ea165f8d65b6e75b540449e92b4886f43607fa02'), // 23 files
    'actions/download-artifact': pinned('v4', 'v4.3.0', 'd3f86a106a0bac45b974a628896c90dbdf5c8093'), // 21 files
    'actions/cache': pinned('v4', 'v4.3.0', '0057852bfaa89a56745cba8c7296529d2fc39830'), // 5 files
    'actions/upload-pages-artifact': pinned('v3', 'v3.0.1', '56afc609e74202658d3ffba0e8f6dda462b719fa' // 2 files
    ),
    'actions/deploy-pages': pinned('v4', 'v4.0.5', 'd6db90164ac5ed86f2b6aed7e0febac5b3c0c03e'), // 2 files
    // Its moving tags lag behind this one.
    'awalsh128/cache-apt-pkgs-action': moving('v1.4.3')
};


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ imageTies),
/* harmony export */   HY: () => (/* binding */ livingLabels),
/* harmony export */   nR: () => (/* binding */ goneLabels),
/* harmony export */   ue: () => (/* binding */ mistakenLabels)
/* harmony export */ });
const gone = (label, image, to, day) => ({ label, image, to, gone: day });
/** https://github.com/actions/runner-images#available-images; the issue of each image names its days. */
const ubuntu = ['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04'];
const intelMac = ['macos-15-intel', 'macos-26-intel'];
const largeMac = ['macos-15-large', 'macos-26-large'];
const armMac = ['macos-15', 'macos-26'];
const armXlargeMac = ['macos-15-xlarge', 'macos-26-xlarge'];
const windows = ['windows-2022', 'windows-2025'];
const goneLabels = [
    gone('ubuntu-16.04', 'ubuntu-16.04', ubuntu, '2021-09-20'),
    gone('ubuntu-18.04', 'ubuntu-18.04', ubuntu, '2023-04-03'),
    // runner-images#11101
    gone('ubuntu-20.04', 'ubuntu-20.04', ubuntu, '2025-04-15'),
    gone('macos-10.15', 'macos-10.15', intelMac, '2022-08-30'),
    gone('macos-11', 'macos-11', intelMac, '2024-06-28'),
    // runner-images#10721
    gone('macos-12', 'macos-12', intelMac, '2024-12-03'),
    gone('macos-12-large', 'macos-12', largeMac, '2024-12-03'),
    // runner-images#13046
    gone('macos-13', 'macos-13', intelMac, '2025-12-08'),
    gone('macos-13-large', 'macos-13', largeMac, '2025-12-08'),
    gone('macos-13-xlarge', 'macos-13', armXlargeMac, '2025-12-08'),
    gone('windows-2016', 'windows-2016', windows, '2022-03-15'),
    // runner-images#12045
    gone('windows-2019', 'windows-2019', windows, '2025-06-30'),
    // runner-images#13518: 2026-11-02
    gone('macos-14', 'macos-14', armMac, null),
    gone('macos-14-large', 'macos-14', largeMac, null),
    gone('macos-14-xlarge', 'macos-14', armXlargeMac, null),
    // runner-images#14254: 2027-04-17
    gone('ubuntu-22.04', 'ubuntu-22.04', ['ubuntu-24.04', 'ubuntu-26.04'], null),
    gone('ubuntu-22.04-arm', 'ubuntu-22.04', ['ubuntu-24.04-arm', 'ubuntu-26.04-arm'], null)
];
/** Labels that work, for telling a misspelt one; none of them is ever corrected. */
const livingLabels = [
    ...['ubuntu-latest', 'ubuntu-26.04', 'ubuntu-24.04', 'ubuntu-22.04', 'ubuntu-slim'],
    ...['ubuntu-26.04-arm', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
    ...['windows-latest', 'windows-2025', 'windows-2022', 'windows-11-arm'],
    ...['macos-latest', 'macos-26', 'macos-15', 'macos-14', 'macos-26-intel', 'macos-15-intel'],
    ...['macos-latest-large', 'macos-26-large', 'macos-15-large', 'macos-14-large'],
    ...['macos-latest-xlarge', 'macos-26-xlarge', 'macos-15-xlarge', 'macos-14-xlarge', 'xcode-27']
];
/** Names that people take for labels; `sure` where they can mean one image only. */
const mistakenLabels = {
    'ubuntu-22.04-arm64': { to: 'ubuntu-22.04-arm', sure: true },
    'ubuntu-24.04-arm64': { to: 'ubuntu-24.04-arm', sure: true },
    'ubuntu-26.04-arm64': { to: 'ubuntu-26.04-arm', sure: true },
    'windows-11-arm64': { to: 'windows-11-arm', sure: true },
    'windows-server-2022': { to: 'windows-2022', sure: true },
    'windows-server-2025': { to: 'windows-2025', sure: true },
    'linux-latest': { to: 'ubuntu-latest', sure: false },
    ubuntu: { to: 'ubuntu-latest', sure: false },
    'mac-latest': { to: 'macos-latest', sure: false },
    'osx-latest': { to: 'macos-latest', sure: false },
    macos: { to: 'macos-latest', sure: false },
    windows: { to: 'windows-latest', sure: false }
};
/** What in a workflow is tied to the old image, and what to look at then. */
const imageTies = [
    {
        from: /^macos-/,
        tie: /xcode|DEVELOPER_DIR/i,
        look: 'Whether the Xcode that the workflow asks for is on the new image.'
    },
    {
        from: /^windows-/,
        tie: /Visual Studio 1[56]|\bvs20(?:17|19)\b|[\\/]20(?:17|19)[\\/]|v14[12]\b/i,
        look: 'Whether the Visual Studio that the workflow asks for is on the new image.'
    },
    {
        from: /^ubuntu-(?:16|18|20)/,
        tie: /python[\s\S]*\b3\.[56]\b/i,
        look: 'Python 3.5 and 3.6 are not to be had on Ubuntu 22.04 and later.'
    },
    {
        from: /^ubuntu-(?:16|18|20)/,
        tie: /\bgcc-[4-8]\b|\bclang-(?:[4-9]|10)\b|\b(?:xenial|bionic|focal)\b|libssl1\.1/,
        look: 'Whether the packages that the workflow installs are there on the newer Ubuntu.'
    }
];


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ unlessAbstained),
/* harmony export */   T_: () => (/* binding */ abstain),
/* harmony export */   yH: () => (/* binding */ Abstained)
/* harmony export */ });
/** A fix that can't be shown safe; the message is told to people and holds no untrusted text. */
class Abstained extends Error {
    name = 'Abstained';
}
/** Ends a fixer's work without a proposal. The reason is a sentence without a full stop's need for context. */
function abstain(reason) {
    throw new Abstained(reason);
}
/** What the work gives; null where it abstains, for a place that can as well be left. */
function unlessAbstained(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof Abstained)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* unused harmony export inverseOf */
/** The text with the edits in it, in whatever order they are given; null where two of them overlap. */
function applyEdits(text, edits) {
    const sorted = inOrder(edits);
    if (overlaps(sorted))
        return null;
    let result = '';
    let from = 0;
    for (const { start, end, text: replacement } of sorted) {
        result += text.slice(from, start) + replacement;
        from = end;
    }
    return result + text.slice(from);
}
/** The edits that lead back: `applyEdits(applyEdits(text, edits), inverseOf(text, edits)) === text`. */
function inverseOf(text, edits) {
    let shift = 0;
    return inOrder(edits).map(({ start, end, text: replacement }) => {
        const from = start + shift;
        shift += replacement.length - (end - start);
        return { start: from, end: from + replacement.length, text: text.slice(start, end) };
    });
}
/** Insertions at one place stay in the order they are given. */
function inOrder(edits) {
    return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
function overlaps(sorted) {
    return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Several changes to one file as one. */
function together(...changes) {
    return {
        edits: changes.flatMap(({ edits }) => edits),
        changes: changes.flatMap(({ changes: paths }) => paths)
    };
}


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ keepsAll),
/* harmony export */   u3: () => (/* binding */ commentsOf),
/* harmony export */   ud: () => (/* binding */ releaseInComment)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** `@<SHA>` with what closes the value, at the end of what stands before a comment on its line. */
const pinBefore = /@[0-9a-f]{40}["']?[ \t]*$/;
/** The release that a comment names: `# v4.6.2`, `# tag=v4.6.2`, `# ratchet:actions/cache@v4`. */
const releaseInComment = /^(#[ \t]*(?:(?:tag|pin|version)[:=@][ \t]*|ratchet:[\w./-]+@)?)(v?\d+(?:\.\d+){0,2})(?![\w.-])/;
/**
 * The comments of a YAML text, each as it stands, in order; those inside scripts are the scripts' own. The release
 * beside a pinned SHA belongs to the pin and changes with it: it counts as `…`.
 */
function commentsOf(text) {
    const found = [];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text))
        collect(token, found);
    return found.map(({ source, offset }) => {
        const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return pinBefore.test(before)
            ? source.trimEnd().replace(releaseInComment, '$1…')
            : source.trimEnd();
    });
}
function collect(token, found) {
    if (Array.isArray(token))
        return token.forEach((each) => collect(each, found));
    if (typeof token !== 'object' || token === null)
        return;
    if (token.type === 'comment')
        found.push(token);
    for (const part of Object.values(token)) {
        if (typeof part === 'object')
            collect(part, found);
    }
}
/** Whether every one of the first stands in the second, as often; a moved step takes its comments with it. */
function keepsAll(before, after) {
    const left = new Map();
    for (const comment of after)
        left.set(comment, (left.get(comment) ?? 0) + 1);
    return before.every((comment) => {
        const count = left.get(comment) ?? 0;
        left.set(comment, count - 1);
        return count > 0;
    });
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $O: () => (/* binding */ scalarsBelow),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   XJ: () => (/* binding */ triggersOf),
/* harmony export */   a5: () => (/* binding */ isBlockScalar),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   j5: () => (/* binding */ endOfEntry),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _abstain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4558);


/** The entry of a key; null where there is none. Abstains where the key stands twice. */
function entryOf(map, key) {
    const found = map.items.filter((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
    if (found.length > 1)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)(`The key \`${key}\` stands twice in one place.`);
    return found[0] ?? null;
}
/** The map below a key; null where there is none or something else. */
function mapAt(map, key) {
    const value = entryOf(map, key)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : null;
}
/** The text of a key's scalar value, as YAML reads it; null where there is none. */
function textAt(map, key) {
    const value = scalarAt(map, key)?.value;
    return value === null || value === undefined ? null : String(value);
}
/** The scalar below a key; null where there is none or something else, such as an alias. */
function scalarAt(map, key) {
    const value = entryOf(map, key)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? value : null;
}
/** `on`, which YAML 1.1 would read as true, is a plain string here. */
function triggersOf({ root }) {
    const value = entryOf(root, 'on')?.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return [String(value.value)];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return value.items.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn).map(({ value: name }) => String(name));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.items.map(({ key }) => String(key)) : [];
}
/** The jobs that are written out here; one that is an alias is another's. */
function jobsOf({ root }) {
    const jobs = mapAt(root, 'jobs');
    return (jobs?.items ?? []).flatMap((entry) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry.key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry.value))
            return [];
        const id = String(entry.key.value);
        return [{ id, path: ['jobs', id], entry, map: entry.value }];
    });
}
/** The steps that are written out here, in order. */
function stepsOf(job) {
    const steps = entryOf(job.map, 'steps')?.value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
        return [];
    return steps.items.flatMap((map, index) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? [{ index, path: [...job.path, 'steps', index], map }] : []);
}
/** Every scalar value below a node that is written out there, with its path; keys are none. */
function scalarsBelow(node, path) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [{ node, path }];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return node.items.flatMap((item, index) => scalarsBelow(item, [...path, index]));
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? scalarsBelow(value, [...path, String(key.value)]) : []);
}
/** Offset behind the last character that belongs to a node, comments left aside. */
function endOf(node, text) {
    if (!node?.range)
        return 0;
    const [start, end] = node.range;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return end;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return isBlockScalar(node) ? endOfBlock(node, text) : end;
    if (node.flow)
        return end;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const ends = node.items.map(endOfEntry(text));
        return Math.max(start, ...ends);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return Math.max(start, ...node.items.map((item) => endOf(item, text)));
    }
    return end;
}
const endOfEntry = (text) => ({ key, value }) => Math.max(key.range?.[1] ?? 0, endOf(value, text));
function isBlockScalar({ type }) {
    return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}
/** Blank lines below a block scalar are not its own, unless `+` keeps them. */
function endOfBlock({ range }, text) {
    const [start, end] = range ?? [0, 0];
    const source = text.slice(start, end);
    const keeps = /^[|>]\d?\+/.test(source);
    return start + (keeps ? source.replace(/\r?\n$/, '') : source.trimEnd()).length;
}


/***/ }),

/***/ 7490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/**
 * Findings of the parser that GitHub publishes, in the order of the file. The parser is loaded when it is
 * first asked: it takes long, and most failures end with nothing to prove.
 */
async function findingsOf(path, text) {
    const { parserFindings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(392), __webpack_require__.e(183), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 725));
    return parserFindings(path, text);
}


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ linesAfter),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/** Offset of the first character of the line that holds an offset. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Offset of the line's end: of its LF or CRLF, or of the text's end. */
function lineEnd(text, offset) {
    const newline = text.indexOf('\n', offset);
    if (newline === -1)
        return text.length;
    return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}
/** Offset behind the line's LF; `text.length` for the last line. */
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline === -1 ? text.length : newline + 1;
}
/** Characters of the line before an offset: for the start of a block node its indentation. */
function columnOf(text, offset) {
    const start = lineStart(text, offset);
    return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}
/** The file's own line end: that of its first line. */
function newlineOf(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
/**
 * Whole lines put behind the line that ends at or after an offset. A file without a final newline keeps its way:
 * the last line put in has none either.
 */
function linesAfter(text, offset, lines) {
    const newline = newlineOf(text);
    const at = nextLine(text, offset);
    const block = lines.join(newline);
    const isOpenEnd = at === text.length && !text.endsWith('\n');
    return { start: at, end: at, text: isOpenEnd ? newline + block : block + newline };
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locateFailure),
/* harmony export */   l: () => (/* binding */ callsWorkflow)
/* harmony export */ });
/* harmony import */ var _find_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);

/** The job and the step that failed, where the hints leave no choice; null for what they do not tell. */
function locateFailure(workflow, hints) {
    const named = jobsNamed(workflow, hints.jobName);
    const places = named.flatMap((job) => stepsNamed(job, hints).map((step) => ({ job, step })));
    const [place, second] = places;
    if (place && !second)
        return place;
    const [job, other] = named;
    return { job: job && !other ? job : null, step: null };
}
/** Of a called workflow GitHub shows `caller / called`, of a matrix leg `build (20, ubuntu-latest)`. */
function jobsNamed(workflow, name) {
    const jobs = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsOf */ .aG)(workflow);
    if (name === null)
        return jobs;
    const last = name.split(' / ').at(-1) ?? name;
    const exact = jobs.filter((job) => nameOf(job) === last);
    if (exact.length > 0)
        return exact;
    const base = last.replace(/ \([^()]*\)$/, '');
    const legs = jobs.filter((job) => nameOf(job) === base);
    if (legs.length > 0)
        return legs;
    return jobs.filter((job) => nameOf(job).includes('${{') && wildcard(nameOf(job)).test(last));
}
const nameOf = (job) => (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(job.map, 'name') ?? job.id;
function stepsNamed(job, { stepName, stepNumber, command }) {
    const steps = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B_)(job);
    const named = steps.filter((step) => stepName !== null && isNamed(step, stepName));
    if (named.length === 1)
        return named;
    const candidates = named.length > 0 ? named : steps;
    const commanded = candidates.filter((step) => command !== null && isCommanded(step, command));
    if (commanded.length === 1)
        return commanded;
    return named.length > 1 && stepNumber !== null
        ? nearest(commanded.length > 0 ? commanded : named, stepNumber)
        : [];
}
/** Numbers count `Set up job` as 1 and steps of containers too: of like steps the one that can have the number. */
function nearest(steps, stepNumber) {
    return steps.filter(({ index }) => index + 2 === stepNumber);
}
function isNamed(step, shown) {
    const name = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.map, 'name') ?? defaultName(step);
    if (name === null)
        return false;
    return name === shown || (name.includes('${{') && wildcard(name).test(shown));
}
/** GitHub shows a step without a name by its command's first line or its action. */
function defaultName(step) {
    const run = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.map, 'run');
    if (run !== null)
        return `Run ${run.trim().split('\n')[0]?.trim() ?? ''}`;
    const uses = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.map, 'uses');
    return uses === null ? null : `Run ${uses}`;
}
/** The script as the runner printed it, expressions filled in; of a `uses` step the action. */
function isCommanded(step, command) {
    const uses = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.map, 'uses');
    if (uses !== null)
        return command === uses || command === `Run ${uses}`;
    const run = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.map, 'run');
    if (run === null)
        return false;
    const lines = (text) => text.trim().split(/\r?\n/);
    const [mine, shown] = [lines(run), lines(command.replace(/^Run /, ''))];
    return shown.every((line, index) => wildcard(mine[index] ?? '').test(line.trimEnd()));
}
/** A text of the file as a pattern of what GitHub shows: an expression may have become anything. */
function wildcard(text) {
    const parts = text.trimEnd().split(/\$\{\{.*?\}\}/);
    return new RegExp(`^\\s*${parts.map((part) => (part.trimStart() === '' ? part : escaped(part))).join('.*')}$`);
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** True for a job that calls another workflow instead of having steps. */
function callsWorkflow(job) {
    return (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(job.map, 'uses') ? (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(job.map, 'uses') : null;
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matrixTexts)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _find_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);


/**
 * Every text that a value of a job can become by its matrix: `${{ matrix.os }}-latest` gives one for each `os`, those
 * of `include` too, `exclude` not counted. null where another expression stands in it, or the matrix is not written out.
 */
function matrixTexts(job, text) {
    const expression = /\$\{\{\s*(.*?)\s*\}\}/.exec(text);
    if (!expression)
        return [text];
    const path = /^matrix((?:\.[\w-]+)+)$/.exec(expression[1] ?? '')?.[1];
    const values = path === undefined ? null : valuesAt(job, path.slice(1).split('.'));
    if (!values)
        return null;
    const texts = values.map((value) => matrixTexts(job, text.replace(expression[0], () => value)));
    return texts.every((each) => each !== null) ? [...new Set(texts.flat())] : null;
}
function valuesAt(job, [first = '', ...rest]) {
    const strategy = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(job.map, 'strategy');
    const matrix = strategy && (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(strategy, 'matrix');
    if (!matrix)
        return null;
    const own = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(matrix, first)?.value ?? null;
    const include = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(matrix, 'include')?.value ?? null;
    if (own !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(own))
        return null;
    if (include !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(include))
        return null;
    const found = own?.items.map((item) => textBelow(item, rest)) ?? [];
    for (const leg of include?.items ?? []) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(leg))
            return null;
        const value = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(leg, first)?.value;
        if (value)
            found.push(textBelow(value, rest));
    }
    const texts = found.filter((value) => value !== null);
    return texts.length > 0 && texts.length === found.length ? texts : null;
}
function textBelow(node, path) {
    let at = node;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(at))
            return null;
        at = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(at, key)?.value;
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(at) && at.value !== null ? `${at.value}` : null;
}


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   XU: () => (/* binding */ legsWhere),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   xi: () => (/* binding */ legsOf)
/* harmony export */ });
/* unused harmony export valueAt */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _find_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);


const mostLegs = 256;
/**
 * The legs of a job's matrix as GitHub makes them, `exclude` before `include`. null where the file alone does not
 * tell them, since an expression makes a part. A job without a matrix is one leg without values.
 */
function legsOf({ document }, job) {
    const strategy = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(job.map, 'strategy');
    if (!strategy?.has('matrix'))
        return [{}];
    const node = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(strategy, 'matrix');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    const matrix = node.toJS(document);
    const { include = [], exclude = [], ...axes } = matrix;
    const lists = Object.values({ include, exclude, ...axes });
    if (!lists.every(isList) || hasExpression(lists))
        return null;
    const product = productOf(axes);
    if (product.length > mostLegs)
        return null;
    const kept = product.filter((leg) => !exclude.some((each) => matches(leg, each)));
    return included(kept, include, Object.keys(axes));
}
const isList = (value) => Array.isArray(value);
const hasExpression = (value) => JSON.stringify(value).includes('${{');
function productOf(axes) {
    const entries = Object.entries(axes);
    if (entries.length === 0)
        return [];
    return entries.reduce((legs, [key, values]) => legs.length > mostLegs
        ? legs
        : legs.flatMap((leg) => values.map((value) => ({ ...leg, [key]: value }))), [{}]);
}
const matches = (leg, part) => Object.entries(part).every(([key, value]) => JSON.stringify(leg[key]) === JSON.stringify(value));
/** An entry joins every leg of whose own values it changes none; one that joins none is a leg by itself. */
function included(legs, include, axes) {
    const grown = [...legs];
    const added = [];
    for (const entry of include) {
        const own = Object.fromEntries(Object.entries(entry).filter(([key]) => axes.includes(key)));
        const joined = legs.flatMap((leg, index) => (matches(leg, own) ? [index] : []));
        for (const index of joined)
            grown[index] = { ...grown[index], ...entry };
        if (joined.length === 0)
            added.push(entry);
    }
    return [...grown, ...added];
}
/** A text with its `${{ matrix.… }}` filled in for a leg; expressions of other kinds stay. */
function filledIn(text, leg) {
    return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (whole, key) => {
        const value = valueAt(leg, key);
        return isText(value) ? String(value) : whole;
    });
}
/** A value that GitHub writes as it stands. */
const isText = (value) => ['string', 'number', 'boolean'].includes(typeof value);
/** The value of `matrix.<key>` in a leg, `key` being `os` or `config.os`. */
function valueAt(leg, key) {
    let value = leg;
    for (const part of key.split('.')) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[part];
    }
    return value;
}
/** The legs in which the plain parts of a condition hold; parts that a file alone can't tell are taken as true. */
function legsWhere(legs, condition) {
    if (condition === null || condition.includes('||'))
        return [...legs];
    const parts = condition.replace(/^\s*\$\{\{|\}\}\s*$/g, '').split('&&');
    return legs.filter((leg) => parts.every((part) => holds(part.trim(), leg)));
}
function holds(part, leg) {
    const equal = /^matrix\.([\w.-]+)\s*(==|!=)\s*(?:'([^']*)'|([\d.]+|true|false))$/.exec(part);
    if (equal) {
        const [, key = '', sign, quoted, bare] = equal;
        const same = textOf(valueAt(leg, key)) === (quoted ?? bare ?? '').toLowerCase();
        return same === (sign === '==');
    }
    const call = /^(contains|startsWith)\(\s*matrix\.([\w.-]+)\s*,\s*'([^']*)'\s*\)$/.exec(part);
    if (!call)
        return true;
    const [, name, key = '', text = ''] = call;
    const value = textOf(valueAt(leg, key));
    return name === 'contains'
        ? value.includes(text.toLowerCase())
        : value.startsWith(text.toLowerCase());
}
/** GitHub compares texts without regard to case. */
const textOf = (value) => (isText(value) ? String(value).toLowerCase() : '');
/** The condition of a job or a step; null where it has none. */
const conditionOf = ({ map }) => (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(map, 'if');


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _abstain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4558);


const longest = 512 * 1024;
/** Abstains where the text is no YAML, holds several documents, or no map. */
function openWorkflow(path, text) {
    if (text.length > longest)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The workflow file is over 512 KiB.');
    const [document, second] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { uniqueKeys: false, keepSourceTokens: true });
    if (!document || !('contents' in document))
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The workflow file is empty.');
    if (second)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The workflow file holds several YAML documents.');
    const [error] = document.errors;
    if (error)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)(`The workflow file is no valid YAML (${error.code}).`);
    const root = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The workflow file holds no map of keys.');
    return { path, text, document: document, root };
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/**
 * The smallest map or list around each edit of a text, by its path: what edits of whole lines may change in meaning.
 * An edit with a dash may change the list around it too. Empty for a text that is no YAML.
 */
function placesOf(text, edits) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { uniqueKeys: false, logLevel: 'error' });
    if (document.errors.length > 0)
        return [];
    return edits.map((edit) => {
        const path = placeOf(document.contents, edit, []);
        return /^ *- /m.test(edit.text) && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
    });
}
function placeOf(node, edit, path) {
    const inner = childrenOf(node).find(([child]) => holds(child, edit));
    return inner ? placeOf(inner[0], edit, [...path, inner[1]]) : path;
}
function childrenOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item, index) => [item, index]);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [[value, String(key.value)]] : []);
}
/** Whole lines begin before the map or list that begins on the first of them. */
function holds(node, { start, end }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return false;
    const range = node.range;
    return range !== null && range !== undefined && range[0] <= start && end <= range[2];
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ runnerOfJob),
/* harmony export */   MD: () => (/* binding */ runnerOfStep),
/* harmony export */   OT: () => (/* binding */ labelsOfJob),
/* harmony export */   b1: () => (/* binding */ systemOfLabel),
/* harmony export */   gr: () => (/* binding */ runnerOfFailure)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _find_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);
/* harmony import */ var _matrix_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2900);



/** Labels of GitHub's own runners: `ubuntu-latest`, `ubuntu-24.04-arm`, `macos-15-large`, `ubuntu-slim`. */
const hosted = /^(?<system>ubuntu|windows|macos)-(?:latest|slim|\d+(?:\.\d+)?)(?:-[a-z0-9]+)*$/i;
const systems = {
    ubuntu: 'linux',
    windows: 'windows',
    macos: 'macos'
};
/** The system of a hosted runner by one label; null for any other label. */
function systemOfLabel(label) {
    const name = hosted.exec(label)?.groups?.['system']?.toLowerCase();
    return name === undefined ? null : (systems[name] ?? null);
}
/** The labels that `runs-on` asks for, of every leg of the matrix; null where they can't be told from the file. */
function labelsOfJob(job) {
    const value = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(job.map, 'runs-on')?.value;
    const nodes = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value];
    const texts = nodes.map((node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null
        ? (0,_matrix_values_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixTexts */ .s)(job, String(node.value))
        : null);
    return texts.every((each) => each !== null) ? texts.flat() : null;
}
/**
 * The one system that all legs of a job run on, by its hosted labels; null where legs differ, and for self-hosted or
 * unknown runners.
 */
function runnerOfJob(job) {
    const found = new Set((labelsOfJob(job) ?? []).map(systemOfLabel));
    const [system = null] = found;
    return found.size === 1 ? system : null;
}
const systemsOfContext = {
    Linux: 'linux',
    Windows: 'windows',
    macOS: 'macos'
};
/** The one system that a step runs on: its job's, or the one that its condition asks for. */
function runnerOfStep(job, step) {
    return runnerOfJob(job) ?? runnerOfCondition((0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step.map, 'if') ?? '');
}
/** `runner.os == 'Linux'`, `matrix.os == 'ubuntu-latest'`, `startsWith(matrix.os, 'ubuntu')`, alone or with `&&`. */
function runnerOfCondition(condition) {
    const bare = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
    if (/\|\||\$\{\{/.test(bare))
        return null;
    const found = bare.split('&&').flatMap((part) => {
        const system = /^\s*runner\.os == '(\w+)'\s*$/.exec(part)?.[1] ?? '';
        const label = /^\s*matrix(?:\.[\w-]+)+ == '([\w.-]+)'\s*$/.exec(part)?.[1];
        const start = /^\s*startsWith\(\s*matrix(?:\.[\w-]+)+, *'([a-z]+)-?'\s*\)\s*$/.exec(part)?.[1];
        return (systemsOfContext[system] ??
            (label === undefined ? null : systemOfLabel(label)) ??
            (start === undefined ? null : systems[start]) ??
            []);
    });
    return found[0] ?? null;
}
/** The system of the leg that failed: by the labels of its runner where they are known, else as `runnerOfJob`. */
function runnerOfFailure(job, labels) {
    const found = new Set(labels.map(systemOfLabel));
    const [system = null] = found;
    return found.size === 1 && system !== null ? system : runnerOfJob(job);
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ shellCommandsOf)
});

;// CONCATENATED MODULE: ./src/workflow-file/shell-words.ts
/** Quotes or brackets that do not close, or syntax that is not understood. */
class Unclear extends Error {
}
const isNext = ({ script, at }, text) => script.startsWith(text, at);
const isEnd = ({ script, at }) => at >= script.length;
/** The next characters, where they match. */
const peek = ({ script, at }, pattern) => pattern.exec(script.slice(at, at + 4))?.[0] ?? null;
function skipBlanks(scan) {
    for (;;) {
        if (isNext(scan, '\\\n'))
            scan.at += 2;
        else if (peek(scan, /^[ \t\r]/))
            scan.at += 1;
        else
            return;
    }
}
function skipComment(scan) {
    if (!isNext(scan, '#'))
        return;
    const end = scan.script.indexOf('\n', scan.at);
    scan.at = end === -1 ? scan.script.length : end;
}
/** A word up to a blank or an operator; quotes, expressions and substitutions are parts of it. */
function readWord(scan) {
    const start = scan.at;
    while (!isEnd(scan) && !peek(scan, /^[\s;&|()<>]/))
        skipPiece(scan);
    scan.at = Math.min(scan.at, scan.script.length);
    return { start, end: scan.at, text: scan.script.slice(start, scan.at) };
}
function skipPiece(scan) {
    if (isNext(scan, '\\'))
        scan.at += 2;
    else if (isNext(scan, "'"))
        skipUntil(scan, "'", 1);
    else if (isNext(scan, '"'))
        skipQuoted(scan);
    else if (isNext(scan, '`'))
        skipEscaped(scan, '`', 1);
    else if (isNext(scan, '$'))
        skipDollar(scan);
    else
        scan.at += 1;
}
/** Behind `$`: an expression, a parameter, a sum, a substitution, a quote; else the sign alone. */
function skipDollar(scan) {
    if (isNext(scan, '${{'))
        skipUntil(scan, '}}', 3);
    else if (isNext(scan, '$(('))
        skipSum(scan);
    else if (isNext(scan, "$'"))
        skipEscaped(scan, "'", 2);
    else if (isNext(scan, '$(')) {
        scan.at += 2;
        scan.substitution();
    }
    else if (isNext(scan, '${')) {
        scan.at += 2;
        while (!isNext(scan, '}'))
            skipPiece(inside(scan));
        scan.at += 1;
    }
    else
        scan.at += 1;
}
function skipSum(scan) {
    scan.at += 1;
    let depth = 0;
    do {
        const sign = inside(scan).script[scan.at];
        if (sign === '(')
            depth += 1;
        if (sign === ')')
            depth -= 1;
        scan.at += 1;
    } while (depth > 0);
}
function skipQuoted(scan) {
    scan.at += 1;
    while (!isNext(inside(scan), '"')) {
        if (isNext(scan, '\\'))
            scan.at += 2;
        else if (isNext(scan, '`'))
            skipEscaped(scan, '`', 1);
        else if (isNext(scan, '$') && !isNext(scan, "$'"))
            skipDollar(scan);
        else
            scan.at += 1;
    }
    scan.at += 1;
}
function skipUntil(scan, close, from) {
    const found = scan.script.indexOf(close, scan.at + from);
    if (found === -1)
        throw new Unclear();
    scan.at = found + close.length;
}
function skipEscaped(scan, close, from) {
    scan.at += from;
    while (!isNext(inside(scan), close))
        scan.at += isNext(scan, '\\') ? 2 : 1;
    scan.at += 1;
}
function inside(scan) {
    if (isEnd(scan))
        throw new Unclear();
    return scan;
}
/** `> file`, `2>&1`, `<<EOF`. */
function skipRedirection(scan) {
    const operator = peek(scan, /^(?:&>>?|<<<|<<-?|[<>]&|>>|>\||<>|[<>])/) ?? '';
    scan.at += operator.length;
    if (isNext(scan, '('))
        throw new Unclear();
    skipBlanks(scan);
    const delimiter = readWord(scan).text.replace(/["'\\]/g, '');
    if (/^<<-?$/.test(operator))
        scan.heredocs.push({ delimiter, isIndented: operator === '<<-' });
}
/** A newline, with the bodies of the heredocs that begin below it. */
function skipNewline(scan) {
    scan.at += 1;
    for (const heredoc of scan.heredocs.splice(0)) {
        while (!isLastLine(inside(scan), heredoc))
            toNextLine(scan);
        toNextLine(scan);
    }
}
function isLastLine({ script, at }, { delimiter, isIndented }) {
    const end = script.indexOf('\n', at);
    const line = script.slice(at, end === -1 ? script.length : end).replace(/\r$/, '');
    return (isIndented ? line.replace(/^\t+/, '') : line) === delimiter;
}
function toNextLine(scan) {
    const end = scan.script.indexOf('\n', scan.at);
    scan.at = end === -1 ? scan.script.length : end + 1;
}

;// CONCATENATED MODULE: ./src/workflow-file/shell-commands.ts

const openers = new Set(['{', 'if', 'while', 'until', 'for', 'case', 'select']);
const closers = new Set(['}', 'fi', 'done', 'esac']);
const prefixes = new Set(['{', 'if', 'while', 'until', 'then', 'else', 'elif', 'do', '!', 'time']);
/**
 * The commands of a script for bash or sh, those inside `$(…)` and groups too, in the order of their ends. null where
 * quotes or brackets do not close. Expressions (`${{ }}`) count as letters.
 */
function shellCommandsOf(script) {
    const reading = {
        ...{ script, at: 0, heredocs: [] },
        ...{ commands: [], groups: [], functionName: null, bodies: [] },
        substitution: () => readList(reading, ')')
    };
    try {
        readList(reading, null);
        captureCalled(reading);
        return reading.commands;
    }
    catch (error) {
        if (error instanceof Unclear)
            return null;
        throw error;
    }
}
/** Commands up to a closing bracket, behind which a substitution ends, or up to the script's end. */
function readList(reading, closer) {
    const outer = reading.groups;
    const whole = { ...groupAt(reading), isCaptured: closer !== null };
    reading.groups = [whole];
    for (;;) {
        const command = readCommand(reading);
        if (isEnd(reading)) {
            if (closer !== null || reading.groups.length > 1)
                throw new Unclear();
            break;
        }
        const operator = readOperator(reading);
        if (command)
            command.operator = operator;
        if (command && /^\|&?$/.test(operator))
            command.isCaptured = true;
        if (operator === '(')
            openBracket(reading, command);
        if (operator === ')' && closer && reading.groups.length === 1)
            break;
        if (operator === ')' && reading.groups.length > 1 && !reading.groups.at(-1)?.isCase) {
            closeGroup(reading);
        }
    }
    if (whole.isCaptured)
        captureFrom(reading, whole.from);
    reading.groups = outer;
}
function readOperator(reading) {
    const operator = peek(reading, /^(?:&&|\|\||;;&?|;&|\|&|[;&|()\n])/) ?? '';
    if (operator === '\n')
        skipNewline(reading);
    else
        reading.at += operator.length;
    return operator;
}
/** `name()` begins a function; any other bracket a group. */
function openBracket(reading, command) {
    if (command && isNext(reading, ')')) {
        reading.at += 1;
        reading.functionName = command.words[0]?.text ?? null;
        reading.commands.pop();
    }
    else
        reading.groups.push(groupAt(reading));
}
const groupAt = ({ commands }) => ({
    ...{ from: commands.length, isCaptured: false, isCase: false, name: null }
});
/** What stands behind the closing word or bracket says where the output of the whole group goes. */
function closeGroup(reading) {
    const group = reading.groups.pop();
    if (!group || reading.groups.length === 0)
        throw new Unclear();
    skipBlanks(reading);
    const leaves = peek(reading, /^(?:\d*>|\|(?!\|)|&>)/) !== null;
    if (leaves)
        captureFrom(reading, group.from);
    const { name, from } = group;
    if (name !== null)
        reading.bodies.push({ name, commands: reading.commands.slice(from) });
}
/** What a function prints goes where its callers' output goes. */
function captureCalled({ bodies, commands }) {
    const isLost = ({ isCaptured, isRedirected }) => isCaptured || isRedirected;
    for (let round = 0; round < bodies.length; round++) {
        const lost = new Set(commands.filter(isLost).map(({ words }) => words[0]?.text));
        for (const { name, commands: body } of bodies) {
            if (lost.has(name))
                for (const each of body)
                    each.isCaptured = true;
        }
    }
}
function captureFrom({ commands }, from) {
    for (const each of commands.slice(from))
        each.isCaptured = true;
}
function readCommand(reading) {
    const words = [];
    let isRedirected = false;
    let end = reading.at;
    for (;;) {
        skipBlanks(reading);
        skipComment(reading);
        if (isEnd(reading) || (peek(reading, /^[;&|()\n]/) && !isNext(reading, '&>')))
            break;
        if (peek(reading, /^(?:&>|[<>])/)) {
            isRedirected ||= !isNext(reading, '<');
            skipRedirection(reading);
        }
        else {
            const word = readWord(reading);
            const isDescriptor = /^\d+$/.test(word.text) && peek(reading, /^[<>]/) !== null;
            if (isDescriptor || (words.length === 0 && isGrammar(reading, word.text)))
                continue;
            words.push(word);
        }
        end = reading.at;
    }
    const [first] = words;
    if (!first)
        return null;
    const facts = { isRedirected, isCaptured: false, operator: '' };
    const command = { start: first.start, end, words, ...facts };
    reading.commands.push(command);
    return command;
}
/** Opens and closes groups; true for a word behind which a command begins. */
function isGrammar(reading, text) {
    if (openers.has(text)) {
        const isCase = text === 'case';
        reading.groups.push({ ...groupAt(reading), isCase, name: reading.functionName });
        reading.functionName = null;
    }
    if (closers.has(text)) {
        closeGroup(reading);
        return true;
    }
    return prefixes.has(text);
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _abstain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4558);


/** Far above what people write; the parser of GitHub would work for hours on aliases of aliases of aliases. */
const mostAliases = 100;
/**
 * A text as YAML reads it; undefined for one that is no YAML or holds several documents. Abstains where its aliases
 * unfold without end.
 */
function yamlValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { uniqueKeys: false, logLevel: 'error' });
    if (document.errors.length > 0)
        return undefined;
    try {
        const value = document.toJS({ maxAliasCount: mostAliases });
        JSON.stringify(value);
        return value;
    }
    catch (error) {
        if (!isEndless(error))
            return undefined;
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The aliases of the file unfold without end.');
    }
}
/** Too many of them, or one within itself, which has no JSON. */
const isEndless = (error) => error instanceof TypeError || (error instanceof Error && /alias count/.test(error.message));


/***/ })

};
