export const id = 86;
export const ids = [86];
export const modules = {

/***/ 4086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeBack: () => (/* binding */ takeBack)
});

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/reverse.js
function swapPrefix(fileName) {
    if (fileName === undefined || fileName === '/dev/null') {
        return fileName;
    }
    if (fileName.startsWith('a/')) {
        return 'b/' + fileName.slice(2);
    }
    if (fileName.startsWith('b/')) {
        return 'a/' + fileName.slice(2);
    }
    return fileName;
}
function reversePatch(structuredPatch) {
    if (Array.isArray(structuredPatch)) {
        // (See comment in unixToWin for why we need the pointless-looking anonymous function here)
        return structuredPatch.map(patch => reversePatch(patch)).reverse();
    }
    const reversed = Object.assign(Object.assign({}, structuredPatch), { oldFileName: structuredPatch.isGit ? swapPrefix(structuredPatch.newFileName) : structuredPatch.newFileName, oldHeader: structuredPatch.newHeader, newFileName: structuredPatch.isGit ? swapPrefix(structuredPatch.oldFileName) : structuredPatch.oldFileName, newHeader: structuredPatch.oldHeader, oldMode: structuredPatch.newMode, newMode: structuredPatch.oldMode, isCreate: structuredPatch.isDelete, isDelete: structuredPatch.isCreate, hunks: structuredPatch.hunks.map(hunk => {
            return {
                oldLines: hunk.newLines,
                oldStart: hunk.newStart,
                newLines: hunk.oldLines,
                newStart: hunk.oldStart,
                lines: hunk.lines.map(l => {
                    if (l.startsWith('-')) {
                        return `+${l.slice(1)}`;
                    }
                    if (l.startsWith('+')) {
                        return `-${l.slice(1)}`;
                    }
                    return l;
                })
            };
        }) });
    if (structuredPatch.isCopy) {
        // Reversing a copy means deleting the file that was created by the copy.
        // The "old" file in the reversed patch is the copy destination (which
        // exists and should be removed), and the "new" file is /dev/null.
        //
        // Note: we clear the hunks because the original copy's hunks describe
        // the diff between the source and destination, not the full content of
        // the destination file, so they can't be meaningfully reversed into a
        // deletion hunk. This means the resulting patch is not something
        // `git apply` will accept (it requires deletion patches to include a
        // hunk removing every line). Producing a correct deletion hunk would
        // require knowing the full content of the copy destination, which we
        // don't have. Consumers that need a `git apply`-compatible patch will
        // need to resolve the full file content themselves.
        reversed.newFileName = '/dev/null';
        reversed.newHeader = undefined;
        reversed.isDelete = true;
        delete reversed.isCreate;
        delete reversed.isCopy;
        delete reversed.isRename;
        reversed.hunks = [];
    }
    // Reversing a rename is just a rename in the opposite direction;
    // isRename stays set and the filenames are already swapped above.
    return reversed;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(4112);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/apply.js + 3 modules
var apply = __webpack_require__(5796);
// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var findings = __webpack_require__(7490);
// EXTERNAL MODULE: ./src/workflow-file/prove-other-file.ts
var prove_other_file = __webpack_require__(510);
// EXTERNAL MODULE: ./src/workflow-file/unified-diff.ts
var unified_diff = __webpack_require__(2650);
;// CONCATENATED MODULE: ./src/fixers/book/take-back.ts




/** A merged change undone in the file as it is now: only where each line of it still stands there. */
async function takeBack({ path, before, after, now }) {
    const patch = reversePatch((0,create/* structuredPatch */.YB)(path, path, before, after, '', '', { context: 3 }));
    const undone = now === after ? before : (0,apply/* applyPatch */.X)(now, patch);
    if (undone === false || undone === now)
        return null;
    const findings = (0,prove_other_file/* isWorkflowPath */.$)(path) ? await countFindings(path, now, undone) : null;
    // Whatever it was for: what GitHub reads now is not made unreadable.
    if (findings !== null && findings.after > findings.before)
        return null;
    const diff = (0,unified_diff/* unifiedDiff */.WH)(path, now, undone);
    return {
        fixer: 'take-back',
        fingerprints: [],
        disposition: 'review',
        title: `Take back the change of ${path}`,
        reason: 'The failure that it was to cure is back.',
        lookAt: [],
        path,
        edits: [{ start: 0, end: now.length, text: undone }],
        diff,
        after: undone,
        proof: { findings, changed: null, comments: 0, ...(0,unified_diff/* lineCounts */.Zl)(diff) }
    };
}
async function countFindings(path, now, undone) {
    const [before, after] = await Promise.all([(0,findings/* findingsOf */.W)(path, now), (0,findings/* findingsOf */.W)(path, undone)]);
    return { before: before.length, after: after.length };
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

/***/ 7490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   s: () => (/* binding */ actionFindingsOf)
/* harmony export */ });
/** Findings of the same parser in an action's metadata file. */
async function actionFindingsOf(path, text) {
    const { actionParserFindings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(363), __webpack_require__.e(640), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 725));
    return actionParserFindings(path, text);
}
/**
 * Findings of the parser that GitHub publishes, in the order of the file. The parser is loaded when it is
 * first asked: it takes long, and most failures end with nothing to prove.
 */
async function findingsOf(path, text) {
    const { parserFindings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(363), __webpack_require__.e(640), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 725));
    return parserFindings(path, text);
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


/***/ })

};
