export const id = 90;
export const ids = [90];
export const modules = {

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
