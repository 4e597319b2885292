export const id = 111;
export const ids = [111];
export const modules = {

/***/ 5111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFixBook: () => (/* binding */ createFixBook)
});

// EXTERNAL MODULE: ./src/workflow-file/abstain.ts
var abstain = __webpack_require__(4558);
// EXTERNAL MODULE: ./src/workflow-file/change.ts
var change = __webpack_require__(9600);
// EXTERNAL MODULE: ./src/workflow-file/prove-other-file.ts
var prove_other_file = __webpack_require__(510);
// EXTERNAL MODULE: ./src/workflow-file/apply-edits.ts
var apply_edits = __webpack_require__(7282);
// EXTERNAL MODULE: ./src/workflow-file/comments.ts
var workflow_file_comments = __webpack_require__(4802);
// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var workflow_file_findings = __webpack_require__(7490);
// EXTERNAL MODULE: ./src/workflow-file/semantic-diff.ts + 1 modules
var semantic_diff = __webpack_require__(916);
// EXTERNAL MODULE: ./src/workflow-file/unified-diff.ts
var unified_diff = __webpack_require__(2650);
// EXTERNAL MODULE: ./src/workflow-file/yaml-value.ts
var yaml_value = __webpack_require__(3323);
;// CONCATENATED MODULE: ./src/workflow-file/prove.ts







async function knownText(path, text) {
    const value = (0,yaml_value/* yamlValue */.t)(text);
    return { path, text, value, comments: (0,workflow_file_comments/* commentsOf */.u3)(text), findings: await (0,workflow_file_findings/* findingsOf */.W)(path, text) };
}
/**
 * The text with the edits in it and what was checked of it: GitHub's parser finds nothing new, only the declared
 * places differ in meaning, every comment stands. Bytes outside the edits are the same, since a fix is made of edits.
 * Declared places are those of the old text; a new item of a list has that of the item it stands in front of.
 * Abstains with what does not hold.
 */
async function prove(path, before, edits, declared) {
    return proveOn(await knownText(path, before), edits, declared);
}
/** As `prove`, with the old text read already. */
async function proveOn(known, edits, declared) {
    const { path, text: before, comments } = known;
    const after = (0,apply_edits/* applyEdits */.c)(before, edits);
    if (after === null)
        (0,abstain/* abstain */.T_)('Two of its edits overlap.');
    if (after === before)
        (0,abstain/* abstain */.T_)('It would change nothing.');
    const changed = changedPlaces(known.value, after, declared);
    const keepsComments = known.value === undefined
        ? comments.every((comment) => after.includes(comment))
        : (0,workflow_file_comments/* keepsAll */.Ex)(comments, (0,workflow_file_comments/* commentsOf */.u3)(after));
    if (!keepsComments)
        (0,abstain/* abstain */.T_)('It would change a comment.');
    const findings = newFindings(known.findings, await (0,workflow_file_findings/* findingsOf */.W)(path, after));
    if (changed?.length === 0 && findings.after >= findings.before) {
        (0,abstain/* abstain */.T_)('It would change nothing that YAML reads.');
    }
    const diff = (0,unified_diff/* unifiedDiff */.WH)(path, before, after);
    const proof = { findings, changed, comments: comments.length, ...(0,unified_diff/* lineCounts */.Zl)(diff) };
    return { after, diff, proof };
}
function newFindings(old, now) {
    const known = old.map(({ message }) => message);
    const fresh = now.filter(({ message }) => {
        const at = known.indexOf(message);
        if (at !== -1)
            known.splice(at, 1);
        return at === -1;
    });
    if (fresh.length > 0)
        (0,abstain/* abstain */.T_)("GitHub's parser would find something new in the result.");
    return { before: old.length, after: now.length };
}
/** null where the text had no meaning before: a file that is no YAML. */
function changedPlaces(old, after, declared) {
    const now = (0,yaml_value/* yamlValue */.t)(after);
    if (now === undefined)
        (0,abstain/* abstain */.T_)('The result is no valid YAML.');
    if (old === undefined)
        return null;
    const changed = (0,semantic_diff/* semanticDiff */.Q)(old, now);
    const stray = changed.find(({ before }) => !(0,semantic_diff/* isDeclared */.vo)(before, declared));
    if (stray)
        (0,abstain/* abstain */.T_)(`It would also change \`${safePath(stray.before)}\`.`);
    return [...new Set(changed.map(({ after: place }) => (0,semantic_diff/* pathText */.LF)(place)))];
}
const safePath = (path) => (0,semantic_diff/* pathText */.LF)(path).replace(/[^\w.[\]-]/g, '_');

;// CONCATENATED MODULE: ./src/fixers/book/free-uses.ts

const lockPath = '.github/workflows/actions.lock';
/**
 * Abstains where a changed `uses:` would break what vouches for it: a lock file of actions, without whose word GitHub
 * refuses to start a workflow.
 */
async function demandFreeUses(before, after, sources) {
    if (usesIn(before) === usesIn(after))
        return;
    const files = await sources.modes();
    if (files ? files.has(lockPath) : (await sources.text(lockPath)) !== null) {
        (0,abstain/* abstain */.T_)(`\`${lockPath}\` vouches for the actions of workflows; change it by \`gh actions-lock\`.`);
    }
}
function usesIn(text) {
    return [...text.matchAll(/(?:^|[\s{,-])["']?uses["']?\s*:\s*([^\s,}]+)/gm)]
        .map(([, value]) => value)
        .join('\n');
}

;// CONCATENATED MODULE: ./src/fixers/book/written-by-hand.ts

const headLines = 30;
/** `DO NOT EDIT`, `generated automatically, and should not be modified`, `@generated`, `autogenerated by`. */
const saysSo = /\bdo not (?:edit|modify)\b|\b(?:should|must) not be (?:edited|modified)\b|@generated\b|\bauto(?:matically |-)?generated\b|\bgenerated (?:by|from|file|with)\b/i;
/** Abstains for a file that another one makes: the next generation would undo every change. */
function demandWrittenByHand(path, text) {
    const head = text.split(/\r?\n/, headLines).filter((line) => /^\s*#/.test(line));
    if (/\.lock\.ya?ml$/.test(path) || head.some((line) => saysSo.test(line))) {
        (0,abstain/* abstain */.T_)('The workflow file says that it is generated from another one; change that one, and generate it anew.');
    }
}

;// CONCATENATED MODULE: ./src/fixers/book/make-fix.ts






/** All files that a proposal changes, its own first. */
function filesOf({ path, draft: { edits, changes, also = [] } }) {
    return [{ path, edits, changes }, ...also];
}
/** Makes one fix of a topic's drafts. Abstains where it does not hold; a text is read once, however many ask for it. */
function fixMaker(sources) {
    const known = new Map();
    const read = async (path) => (await sources.text(path)) ?? '';
    const knownAt = (path) => {
        const found = known.get(path) ?? read(path).then((text) => knownText(path, text));
        known.set(path, found);
        return found;
    };
    const proven = async ({ path, edits, changes }) => {
        if (!(0,prove_other_file/* isWorkflowPath */.$)(path)) {
            return { path, edits, ...(0,prove_other_file/* proveOtherFile */.R)(path, await read(path), edits, changes) };
        }
        const old = await knownAt(path);
        demandWrittenByHand(path, old.text);
        const result = await proveOn(old, edits, changes);
        await demandFreeUses(old.text, result.after, sources);
        return { path, edits, ...result };
    };
    return async (topic) => {
        const [{ path, draft }] = topic;
        const facts = factsOf(topic);
        if (draft.mode)
            return { ...facts, ...modeOnly(path, draft.mode) };
        const [first, ...others] = mergedFiles(topic);
        const files = await Promise.all(others.map(proven));
        return { ...facts, ...asOne([await proven(first), ...files]) };
    };
}
/** What the drafts of a topic change, file by file, that of the first draft in front. */
function mergedFiles(topic) {
    const all = distinct(topic.flatMap(filesOf), ({ path, edits }) => [path, edits]);
    const merged = (path) => ({
        path,
        ...(0,change/* together */.b)(...all.filter((file) => file.path === path))
    });
    const others = new Set(all.map(({ path }) => path));
    others.delete(topic[0].path);
    return [merged(topic[0].path), ...[...others].map(merged)];
}
/** Two jobs with the same failure may ask for the same edits: once is enough. */
function distinct(drafts, editsOf) {
    const seen = new Set();
    return drafts.filter((draft) => {
        const key = JSON.stringify(editsOf(draft));
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
function factsOf(topic) {
    const [{ fixer, path, draft }] = topic;
    const own = distinct(topic, (each) => filesOf(each).map((file) => [file.path, file.edits]));
    const drafts = own.map((each) => each.draft);
    const needsReview = drafts.some(({ disposition }) => disposition === 'review');
    return {
        fixer,
        path,
        fingerprints: [...new Set(topic.map(({ fingerprint }) => fingerprint))],
        disposition: needsReview ? 'review' : 'safe',
        title: drafts.map(({ title }) => title).join('; '),
        reason: draft.reason,
        lookAt: [...new Set(drafts.flatMap(({ lookAt }) => lookAt))]
    };
}
/** A mode has no text to prove. */
function modeOnly(path, mode) {
    const proof = { findings: null, changed: [], comments: 0, linesAdded: 0, linesRemoved: 0 };
    return { edits: [], mode, diff: (0,unified_diff/* modeDiff */.BW)(path), after: '', proof };
}
/** What holds of each file, as what holds of the fix. */
function asOne([own, ...others]) {
    const { edits, after } = own;
    const more = others.map((file) => ({ path: file.path, after: file.after, edits: file.edits }));
    return {
        edits,
        after,
        diff: [own, ...others].map(({ diff }) => diff).join(''),
        ...(more.length > 0 ? { more } : {}),
        proof: others.reduce(withFile, own.proof)
    };
}
function withFile(all, { path, proof }) {
    const findings = all.findings && proof.findings
        ? {
            before: all.findings.before + proof.findings.before,
            after: all.findings.after + proof.findings.after
        }
        : null;
    const changed = proof.changed?.map((place) => `${path}: ${place}`);
    return {
        findings,
        changed: all.changed && changed ? [...all.changed, ...changed] : null,
        comments: all.comments + proof.comments,
        linesAdded: all.linesAdded + proof.linesAdded,
        linesRemoved: all.linesRemoved + proof.linesRemoved
    };
}

// EXTERNAL MODULE: ./src/workflow-file/locate-failure.ts
var locate_failure = __webpack_require__(4617);
// EXTERNAL MODULE: ./src/workflow-file/open-workflow.ts
var open_workflow = __webpack_require__(3468);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/workflow-file/same-part.ts


/** Keys of the whole file that bear on no job's work. */
const beside = new Set(['jobs', 'name', 'run-name', 'on', 'true']);
/**
 * Whether what failed stands in two versions of a workflow in the same words: the failing job, where it is known, and
 * what the file sets for all jobs.
 */
function isSamePart(now, then, hints) {
    if (now.text === then.text)
        return true;
    const [mine, theirs] = [(0,locate_failure/* locateFailure */.h)(now, hints).job, (0,locate_failure/* locateFailure */.h)(then, hints).job];
    if (!mine || !theirs || mine.id !== theirs.id)
        return false;
    return (sourceOf(now, mine.map) === sourceOf(then, theirs.map) && settingsOf(now) === settingsOf(then));
}
function settingsOf(workflow) {
    const pairs = workflow.root.items.filter(({ key }) => !beside.has(nameOf(key)));
    return pairs.map((pair) => pairSource(workflow, pair)).join('\n');
}
const nameOf = (key) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : '');
function pairSource(workflow, { key, value }) {
    const from = key.range?.[0] ?? 0;
    const to = value?.range?.[1] ?? from;
    return workflow.text.slice(from, to).trimEnd();
}
function sourceOf({ text }, { range }) {
    return range ? text.slice(range[0], range[1]).trimEnd() : '';
}

;// CONCATENATED MODULE: ./src/fixers/book/unchanged.ts



const differs = 'The failing part of the workflow differs between the commit that failed and the one to be changed.';
/** Abstains where the failing job reads otherwise at the commit that failed: it may be mended already. */
async function demandUnchangedPart(now, hints, failedAt) {
    if (!failedAt)
        return;
    const then = await failedAt.text(now.path);
    if (then === null || !isSamePart(now, (0,open_workflow/* openWorkflow */.g)(now.path, then), hints))
        (0,abstain/* abstain */.T_)(differs);
}
/** As `demandUnchangedPart`, for a file that can't be read: there the whole file is the failing part. */
async function demandUnchangedText({ workflowPath }, now, failedAt) {
    if (failedAt && (await failedAt.text(workflowPath)) !== now)
        (0,abstain/* abstain */.T_)(differs);
}

;// CONCATENATED MODULE: ./src/fixers/book/problem-of.ts




/** A failure at its place in the file, with the texts that the fixer asks for. Abstains where there is no such file. */
async function problemOf(fixer, failure, { sources, failedAt, settings, history }) {
    const own = await openAt(failure.workflowPath, sources);
    const { workflow, caller } = await called(own, failure, sources);
    await demandUnchangedPart(workflow, failure, failedAt);
    if (caller) {
        const hints = { ...failure, jobName: callerName(failure) };
        await demandUnchangedPart(caller.workflow, hints, failedAt);
    }
    const place = (0,locate_failure/* locateFailure */.h)(workflow, failure);
    const files = await sources.modes();
    const problem = {
        ...{ failure, workflow, caller, files, settings, history },
        ...place,
        texts: new Map()
    };
    const paths = fixer.reads?.(problem) ?? [];
    const texts = new Map();
    for (const path of paths) {
        const text = await sources.text(path);
        if (text !== null)
            texts.set(path, text);
    }
    return { ...problem, texts };
}
async function openAt(path, sources) {
    const text = await sources.text(path);
    if (text === null)
        (0,abstain/* abstain */.T_)('The workflow file is not on the default branch.');
    return (0,open_workflow/* openWorkflow */.g)(path, text);
}
/** `caller / called` failed in the workflow that the caller names, where that is one of this repository. */
async function called(own, failure, sources) {
    const jobName = callerName(failure);
    if (jobName === null)
        return { workflow: own, caller: null };
    const { job } = (0,locate_failure/* locateFailure */.h)(own, { ...failure, jobName });
    const uses = job && (0,locate_failure/* callsWorkflow */.l)(job);
    if (!job || !uses)
        return { workflow: own, caller: null };
    return { workflow: await openAt(localPath(uses, job), sources), caller: { workflow: own, job } };
}
function callerName({ jobName }) {
    const [caller, ...rest] = jobName?.split(' / ') ?? [];
    return caller !== undefined && rest.length > 0 ? caller : null;
}
function localPath(uses, job) {
    if (!uses.startsWith('./')) {
        (0,abstain/* abstain */.T_)(`The job \`${job.id}\` calls a workflow of another repository.`);
    }
    return uses.slice(2);
}

;// CONCATENATED MODULE: ./src/fixers/book/fix-book.ts




const noSettings = { timeoutCap: 0, env: {}, optionalJobs: [], templates: [] };
/**
 * The fixers as one thing: what they propose is proven here, and nothing unproven leaves. `settings` tell which rules
 * are answered by the config alone.
 */
function createFixBook(fixers, settings = noSettings) {
    const answering = (ruleId, known) => fixers.filter((fixer) => fixer.answers.includes(ruleId) || fixer.answersBy?.(ruleId, known));
    return {
        answers: (ruleId) => answering(ruleId, settings).length > 0,
        propose: async (failures, about) => {
            const abstained = [];
            const make = fixMaker(about.sources);
            const held = [];
            for (const failure of failures) {
                const asked = answering(failure.diagnosis.ruleId, about.settings).filter(({ id }) => about.refuted?.includes(id) !== true);
                const first = await firstThatHolds(asked, failure, about, { make, abstained });
                if (first)
                    held.push(first);
            }
            const fixes = [];
            for (const topic of topicsOf(held)) {
                const [first, second] = topic;
                const fix = second
                    ? await orAbstention(first.fixer, abstained, () => make(topic))
                    : first.fix;
                if (fix)
                    fixes.push(fix);
            }
            return { fixes, abstained };
        }
    };
}
/** Fixers are asked in the order of the registry until the proof of one holds. */
async function firstThatHolds(asked, failure, about, { make, abstained }) {
    for (const fixer of asked) {
        if (fixer.concerns?.(failure) === false)
            continue;
        const held = await orAbstention(fixer.id, abstained, async () => {
            const proposal = await draftOf(fixer, failure, about);
            return { ...proposal, fix: await make([proposal]) };
        });
        if (held)
            return held;
    }
    return null;
}
async function draftOf(fixer, failure, about) {
    const { fingerprint } = failure.diagnosis;
    if ('repair' in fixer) {
        const path = failure.workflowPath;
        const text = (await about.sources.text(path)) ?? '';
        await demandUnchangedText(failure, text, about.failedAt);
        const draft = await fixer.repair(failure, text, about.settings);
        return { fixer: fixer.id, fingerprint, path: draft.path ?? path, draft };
    }
    const problem = await problemOf(fixer, failure, about);
    const draft = fixer.propose(problem);
    return { fixer: fixer.id, fingerprint, path: draft.path ?? problem.workflow.path, draft };
}
/** One fixer's work on one file is one topic; on several files where one draft changes them together. */
function topicsOf(proposals) {
    const topics = [];
    for (const proposal of proposals) {
        const topic = topics.find((held) => held.some((other) => sharesFile(other, proposal)));
        if (topic)
            topic.push(proposal);
        else
            topics.push([proposal]);
    }
    return topics;
}
function sharesFile(one, other) {
    const paths = filesOf(one).map(({ path }) => path);
    return one.fixer === other.fixer && filesOf(other).some(({ path }) => paths.includes(path));
}
async function orAbstention(fixer, abstained, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof abstain/* Abstained */.yH))
            throw error;
        abstained.push({ fixer, reason: error.message });
        return null;
    }
}


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

/***/ 510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorkflowPath),
/* harmony export */   R: () => (/* binding */ proveOtherFile)
/* harmony export */ });
/* harmony import */ var _abstain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4558);
/* harmony import */ var _apply_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
/* harmony import */ var _semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(916);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);




/** A workflow has a parser of its own; everything else is proven by `proveOtherFile`. */
const isWorkflowPath = (path) => /\.ya?ml$/.test(path);
/**
 * The text of a manifest with the edits in it: JSON that differs at the declared places alone, or requirements of
 * which every old line stands and every new one is a plain name with or without a version. Abstains with what does
 * not hold, and for any other kind of file.
 */
function proveOtherFile(path, before, edits, declared) {
    const after = (0,_apply_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(before, edits);
    if (after === null)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('Two of its edits overlap.');
    if (after === before)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('It would change nothing.');
    if (path.endsWith('.json'))
        jsonDiffersAt(before, after, declared);
    else if (path.endsWith('.txt'))
        requirementsGrow(before, after);
    else
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('Nothing is known that would prove an edit of this kind of file.');
    const diff = (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .WH)(path, before, after);
    const proof = { findings: null, comments: 0, ...(0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounts */ .Zl)(diff) };
    return { after, diff, proof: { ...proof, changed: declared.map(_semantic_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF) } };
}
function jsonDiffersAt(before, after, declared) {
    const [old, now] = [before, after].map((text) => {
        const value = parsed(text);
        for (const place of declared)
            removeAt(value, place);
        return JSON.stringify(value);
    });
    if (old !== now)
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('It would also change other places of the file.');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('The file is no valid JSON, before or after.');
    }
}
function removeAt(value, [first, ...rest]) {
    if (typeof value !== 'object' || value === null || first === undefined)
        return;
    const map = value;
    if (rest.length === 0)
        delete map[first];
    else
        removeAt(Object.hasOwn(map, first) ? map[first] : null, rest);
}
/** A requirement that names no address, path or option. */
const plainRequirement = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:==[A-Za-z0-9.!+_-]+)?$/;
function requirementsGrow(before, after) {
    const lines = (text) => text.split(/\r?\n/);
    const left = lines(before);
    const added = lines(after).filter((line) => {
        if (line !== left[0])
            return true;
        left.shift();
        return false;
    });
    const isPlain = added.every((line) => plainRequirement.test(line));
    if (!isPlain || left.some((line) => line !== '')) {
        (0,_abstain_js__WEBPACK_IMPORTED_MODULE_1__/* .abstain */ .T_)('It would do more than add plain requirements.');
    }
}


/***/ }),

/***/ 916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vo: () => (/* binding */ isDeclared),
  LF: () => (/* binding */ pathText),
  Q: () => (/* binding */ semanticDiff)
});

;// CONCATENATED MODULE: ./src/workflow-file/paired-items.ts
/** Above all that two unequal items can have in common. */
const equal = 1000;
/**
 * Which items of two lists belong together, as rising pairs of places: equal ones, and maps with entries in common.
 * Equal ones at both ends are paired first, so that of twins the near one is.
 */
function pairedItems(before, after) {
    const [old, now] = [before.map(partsOf), after.map(partsOf)];
    const isSame = (i, j) => old.at(i)?.whole === now.at(j)?.whole;
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && isSame(head, head))
        head++;
    let tail = 0;
    while (tail < shorter - head && isSame(-1 - tail, -1 - tail))
        tail++;
    const middle = bestPairs(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
    return [
        ...Array.from({ length: head }, (_, at) => [at, at]),
        ...middle.map(([i, j]) => [head + i, head + j]),
        ...Array.from({ length: tail }, (_, at) => [
            old.length - tail + at,
            now.length - tail + at
        ])
    ];
}
function partsOf(item) {
    const isMap = typeof item === 'object' && item !== null && !Array.isArray(item);
    const entries = isMap ? Object.entries(item).map((entry) => JSON.stringify(entry)) : [];
    return { whole: JSON.stringify(item) ?? 'undefined', entries: new Set(entries) };
}
function likeness(one, other) {
    if (one.whole === other.whole)
        return equal;
    return [...one.entries].filter((entry) => other.entries.has(entry)).length;
}
/** The pairs with most in common. Of two items that changed places the one moved up counts as moved. */
function bestPairs(before, after) {
    const gains = before.map((one) => after.map((other) => likeness(one, other)));
    const best = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
    const at = (i, j) => best[i]?.[j] ?? 0;
    const paired = (i, j) => {
        const gain = gains[i]?.[j] ?? 0;
        return gain === 0 ? 0 : gain + at(i + 1, j + 1);
    };
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            const row = best[i];
            row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < before.length && j < after.length;) {
        if (paired(i, j) > 0 && paired(i, j) === at(i, j))
            pairs.push([i++, j++]);
        else if (at(i + 1, j) > at(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/workflow-file/semantic-diff.ts

/** Every place where two values, as YAML reads them, differ; list items are matched, so that one put in is one place. */
function semanticDiff(before, after, at = { before: [], after: [] }) {
    if (before === after || key(before) === key(after))
        return [];
    if (Array.isArray(before) && Array.isArray(after))
        return listDiff(before, after, at);
    if (isRecord(before) && isRecord(after)) {
        const names = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...names].flatMap((name) => semanticDiff(before[name], after[name], below(at, name, name)));
    }
    return [at];
}
const below = (at, before, after) => ({
    before: [...at.before, before],
    after: [...at.after, after]
});
/** Whether a place of the old value is one that was declared, or lies below one. */
function isDeclared(changed, declared) {
    return declared.some((path) => path.every((step, index) => step === changed[index]));
}
/** `jobs.build.steps[2].uses`, as people read it. */
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}
/**
 * Items that are equal or alike in both lists, in order, are paired first. What stands between two pairs is compared
 * one by one where both sides have as many, else it was taken out on one side and put in on the other. In lists of one
 * length an item may have become like its neighbour: there the shorter account holds.
 */
function listDiff(before, after, at) {
    const paired = pairedDiff(before, after, at);
    if (before.length !== after.length)
        return paired;
    const oneByOne = before.flatMap((item, index) => semanticDiff(item, after[index], below(at, index, index)));
    return oneByOne.length < paired.length ? oneByOne : paired;
}
function pairedDiff(before, after, at) {
    const found = [];
    const compare = (from, to) => semanticDiff(before[from], after[to], below(at, from, to));
    const pairs = [...pairedItems(before, after), [before.length, after.length]];
    let [from, to] = [0, 0];
    for (const [nextFrom, nextTo] of pairs) {
        if (nextFrom - from === nextTo - to) {
            for (; from < nextFrom; from++, to++)
                found.push(...compare(from, to));
        }
        for (; from < nextFrom; from++) {
            found.push({ before: [...at.before, from], after: [...at.before, from] });
        }
        for (; to < nextTo; to++)
            found.push(below(at, nextFrom, to));
        if (nextFrom < before.length)
            found.push(...compare(nextFrom, nextTo));
        [from, to] = [nextFrom + 1, nextTo + 1];
    }
    return found;
}
/** Equal for equal values with their keys in one order. */
const key = (value) => JSON.stringify(value) ?? 'undefined';
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ modeDiff),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   Zl: () => (/* binding */ lineCounts)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4112);

/** A change of one file as `git apply` takes it. */
function unifiedDiff(path, before, after) {
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
/** A file made executable, as `git apply` takes it. */
function modeDiff(path) {
    return `diff --git a/${path} b/${path}\nold mode 100644\nnew mode 100755\n`;
}
/** Lines that a diff adds and removes. */
function lineCounts(diff) {
    const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+) /.test(line));
    const count = (sign) => body.filter((line) => line.startsWith(sign)).length;
    return { linesAdded: count('+'), linesRemoved: count('-') };
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
