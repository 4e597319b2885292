export const id = 411;
export const ids = [411];
export const modules = {

/***/ 3411:
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
// EXTERNAL MODULE: ./src/workflow-file/apply-edits.ts
var apply_edits = __webpack_require__(7282);
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch((0,line/* diffLines */.Pp)(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        (0,line/* diffLines */.Pp)(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./src/workflow-file/unified-diff.ts

/** A change of one file as `git apply` takes it. */
function unifiedDiff(path, before, after) {
    const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
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

;// CONCATENATED MODULE: ./src/workflow-file/prove-other-file.ts




/** A workflow has a parser of its own; everything else is proven by `proveOtherFile`. */
const isWorkflowPath = (path) => /\.ya?ml$/.test(path);
/**
 * The text of a manifest with the edits in it: JSON that differs at the declared places alone, or requirements of
 * which every old line stands and every new one is a plain name with or without a version. Abstains with what does
 * not hold, and for any other kind of file.
 */
function proveOtherFile(path, before, edits, declared) {
    const after = (0,apply_edits/* applyEdits */.c)(before, edits);
    if (after === null)
        (0,abstain/* abstain */.T_)('Two of its edits overlap.');
    if (after === before)
        (0,abstain/* abstain */.T_)('It would change nothing.');
    if (path.endsWith('.json'))
        jsonDiffersAt(before, after, declared);
    else if (path.endsWith('.txt'))
        requirementsGrow(before, after);
    else
        (0,abstain/* abstain */.T_)('Nothing is known that would prove an edit of this kind of file.');
    const diff = unifiedDiff(path, before, after);
    const proof = { findings: null, comments: 0, ...lineCounts(diff) };
    return { after, diff, proof: { ...proof, changed: declared.map(pathText) } };
}
function jsonDiffersAt(before, after, declared) {
    const [old, now] = [before, after].map((text) => {
        const value = parsed(text);
        for (const place of declared)
            removeAt(value, place);
        return JSON.stringify(value);
    });
    if (old !== now)
        (0,abstain/* abstain */.T_)('It would also change other places of the file.');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,abstain/* abstain */.T_)('The file is no valid JSON, before or after.');
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
        (0,abstain/* abstain */.T_)('It would do more than add plain requirements.');
    }
}

// EXTERNAL MODULE: ./src/workflow-file/comments.ts
var workflow_file_comments = __webpack_require__(4802);
// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var workflow_file_findings = __webpack_require__(7490);
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
    const diff = unifiedDiff(path, before, after);
    const proof = { findings, changed, comments: comments.length, ...lineCounts(diff) };
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
    const changed = semanticDiff(old, now);
    const stray = changed.find(({ before }) => !isDeclared(before, declared));
    if (stray)
        (0,abstain/* abstain */.T_)(`It would also change \`${safePath(stray.before)}\`.`);
    return [...new Set(changed.map(({ after: place }) => pathText(place)))];
}
const safePath = (path) => pathText(path).replace(/[^\w.[\]-]/g, '_');

;// CONCATENATED MODULE: ./src/fixers/locked-uses.ts

const lockPath = '.github/workflows/actions.lock';
const headLines = 20;
/**
 * Abstains where a changed `uses:` would break what vouches for it: a lock file with entries for this workflow, which
 * GitHub then refuses to start, or a generator that writes the file anew (A8).
 */
async function demandFreeUses(path, before, after, sources) {
    if (usesIn(before) === usesIn(after))
        return;
    const head = before.split('\n', headLines).filter((line) => line.trimStart().startsWith('#'));
    if (head.some((line) => /do not edit|@generated/i.test(line))) {
        (0,abstain/* abstain */.T_)('The head of the file says that it is generated; its `uses:` lines come from elsewhere.');
    }
    const files = await sources.modes();
    if (files && !files.has(lockPath))
        return;
    const lock = await sources.text(lockPath);
    if (lock?.includes(path.split('/').at(-1) ?? path)) {
        (0,abstain/* abstain */.T_)(`\`${lockPath}\` vouches for the actions of this workflow; change it by \`gh actions-lock\`.`);
    }
}
function usesIn(text) {
    return [...text.matchAll(/(?:^|[\s{,-])["']?uses["']?\s*:\s*([^\s,}]+)/gm)]
        .map(([, value]) => value)
        .join('\n');
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

;// CONCATENATED MODULE: ./src/fixers/unchanged.ts



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

;// CONCATENATED MODULE: ./src/fixers/problem-of.ts




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

;// CONCATENATED MODULE: ./src/fixers/fix-book.ts








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
            const proposals = [];
            for (const failure of failures) {
                const asked = answering(failure.diagnosis.ruleId, about.settings);
                const concerned = asked.filter((fixer) => fixer.concerns?.(failure) ?? true);
                const first = await firstThatHolds(concerned, failure, about, abstained);
                if (first)
                    proposals.push(first);
            }
            const fixes = [];
            for (const topic of topicsOf(proposals)) {
                const fix = await orAbstention(topic[0].fixer, abstained, () => proven(topic, about));
                if (fix)
                    fixes.push(fix);
            }
            return { fixes, abstained };
        }
    };
}
/** Fixers are asked in the order of the registry until the proof of one holds. */
async function firstThatHolds(answering, failure, about, abstained) {
    for (const fixer of answering) {
        const proposal = await orAbstention(fixer.id, abstained, async () => {
            const drafted = await draftOf(fixer, failure, about);
            await proven([drafted], about);
            return drafted;
        });
        if (proposal)
            return proposal;
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
/** One fixer's work on one file is one topic. */
function topicsOf(proposals) {
    const topics = new Map();
    for (const proposal of proposals) {
        const key = JSON.stringify([proposal.fixer, proposal.path]);
        const topic = topics.get(key);
        if (topic)
            topic.push(proposal);
        else
            topics.set(key, [proposal]);
    }
    return [...topics.values()];
}
async function proven(topic, { sources }) {
    const [first] = topic;
    const { fixer, path } = first;
    const drafts = distinct(topic.map(({ draft }) => draft));
    const { edits, changes } = (0,change/* together */.b)(...drafts);
    const facts = {
        fixer,
        path,
        fingerprints: [...new Set(topic.map(({ fingerprint }) => fingerprint))],
        disposition: drafts.some(({ disposition }) => disposition === 'review')
            ? 'review'
            : 'safe',
        title: drafts.map(({ title }) => title).join('; '),
        reason: first.draft.reason,
        lookAt: [...new Set(drafts.flatMap(({ lookAt }) => lookAt))]
    };
    if (first.draft.mode) {
        const proof = { findings: null, changed: [], comments: 0 };
        const counts = { linesAdded: 0, linesRemoved: 0 };
        return {
            ...facts,
            edits: [],
            mode: first.draft.mode,
            diff: modeDiff(path),
            after: '',
            proof: { ...proof, ...counts }
        };
    }
    const text = (await sources.text(path)) ?? '';
    const prover = isWorkflowPath(path) ? prove : proveOtherFile;
    const result = await prover(path, text, edits, changes);
    await demandFreeUses(path, text, result.after, sources);
    return { ...facts, edits, ...result };
}
/** Two jobs with the same failure may ask for the same edits: once is enough. */
function distinct(drafts) {
    const seen = new Set();
    return drafts.filter(({ edits }) => {
        const key = JSON.stringify(edits);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
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
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2183);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4392);





/** Previews too, such as steps in the background, which GitHub has taken since June 2026. */
const featureFlags = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .FeatureFlags */ .gH({ all: true });
/** Findings of the parser that GitHub publishes, in the order of the file. */
async function findingsOf(path, text) {
    const errors = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_4__/* .TemplateValidationErrors */ .R();
    const context = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_4__/* .TemplateContext */ .m(errors, (0,_actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_3__/* .getWorkflowSchema */ .L)(), new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    context.state['featureFlags'] = featureFlags;
    const { value } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: path, content: text }, context);
    if (value)
        await (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .convertWorkflowTemplate */ .DE)(context, value, undefined, { featureFlags });
    return [...danglingAliases(text), ...findingsIn(errors)];
}
function findingsIn(errors) {
    return errors.getErrors().map(({ rawMessage, range }) => ({
        message: rawMessage,
        line: range?.start.line ?? 0,
        column: range?.start.column ?? 0,
        isSyntax: yamlPlace.test(rawMessage)
    }));
}
/** `*.md` in a list is an alias of nothing: GitHub refuses it, and the parser that it publishes overlooks it. */
function danglingAliases(text) {
    if (!/^[^#]*[:\-[,] *\*\S/m.test(text))
        return [];
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { uniqueKeys: false, lineCounter: counter });
    const found = [];
    if (document.errors.length > 0)
        return found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document))
                return;
            const { line, col } = counter.linePos(alias.range?.[0] ?? 0);
            found.push({ message: 'The alias stands for nothing', line, column: col, isSyntax: true });
        }
    });
    return found;
}
/** Errors of YAML itself tell their place in their words too. */
const yamlPlace = / at line \d+, column \d+:\n/;


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
