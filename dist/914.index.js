export const id = 914;
export const ids = [914];
export const modules = {

/***/ 2914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patchBook: () => (/* binding */ patchBook)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/apply.js + 3 modules
var apply = __webpack_require__(5796);
;// CONCATENATED MODULE: ./src/patches/apply-patch.ts

/** The file's new text; null where the patch was made for another text. No line may have moved. */
function patchedText(text, { patch }) {
    const result = (0,apply/* applyPatch */.X)(text, patch, { fuzzFactor: 0, autoConvertLineEndings: false });
    return result === false || result === text ? null : result;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(3857);
;// CONCATENATED MODULE: ./src/patches/check-patch.ts

/** A formatter's work on a large project stays within these; more is another thing. */
const patchLimits = { bytes: 512 * 1024, files: 200 };
/**
 * Checks a patch that was made in an unprivileged job, where code of the repository ran: whatever it holds is
 * untrusted. Text changes of existing files outside `.github` are all it may be. Pure.
 */
function checkPatch(text) {
    if (Buffer.byteLength(text) > patchLimits.bytes) {
        return { refused: [`The patch is over ${patchLimits.bytes / 1024} KiB.`] };
    }
    const patches = parsed(text);
    if (patches === null)
        return { refused: ['The patch is damaged.'] };
    if (patches.length === 0)
        return { refused: ['The patch is empty.'] };
    if (patches.length > patchLimits.files) {
        return { refused: [`The patch changes more than ${patchLimits.files} files.`] };
    }
    const refused = new Set([...forbiddenLines(text), ...patches.flatMap(faultsOf)]);
    if (refused.size > 0)
        return { refused: [...refused] };
    const files = patches.map((patch) => ({ path: pathOf(patch), patch }));
    const paths = new Set(files.map(({ path }) => path));
    return paths.size < files.length ? { refused: ['The patch names a file twice.'] } : { files };
}
function parsed(text) {
    try {
        return (0,parse/* parsePatch */.i)(text).filter(({ oldFileName, hunks }) => oldFileName || hunks.length > 0);
    }
    catch {
        return null;
    }
}
const forbidden = [
    [/^(?:GIT binary patch|Binary files )/m, 'The patch changes a file that is no text.'],
    [/^(?:old mode|new mode) /m, "The patch changes a file's mode."],
    [/^(?:new file mode|deleted file mode) /m, 'The patch adds or removes a file.'],
    [/^(?:rename|copy) (?:from|to) /m, 'The patch renames or copies a file.'],
    [/^index [0-9a-f]+\.\.[0-9a-f]+ (?!100644|100755)/m, 'The patch changes a link or a submodule.'],
    [/\0/, 'The patch changes a file that is no text.']
];
/** Header lines stand at a line's start; lines of a file's text begin with a space or a sign. */
function forbiddenLines(text) {
    return forbidden.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason);
}
function faultsOf(patch) {
    const [from, to] = [patch.oldFileName ?? '', patch.newFileName ?? ''];
    if (from === '/dev/null' || to === '/dev/null')
        return ['The patch adds or removes a file.'];
    if (!from.startsWith('a/') || from.slice(2) !== to.slice(2) || !to.startsWith('b/')) {
        return ['The patch does not name its files as git does.'];
    }
    if (patch.hunks.length === 0)
        return ['The patch is damaged.'];
    return isAllowed(pathOf(patch)) ? [] : ['The patch changes a path that is not allowed.'];
}
const pathOf = ({ newFileName }) => (newFileName ?? '').slice(2);
/** Below the root, outside `.git` and `.github` however they are spelt: file systems may ignore case. */
function isAllowed(path) {
    const parts = path.split('/');
    const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
    const hasOdd = /[\\"\p{Cc}]/u.test(path);
    return isPlain && !hasOdd && !parts.some((part) => /^\.git(?:hub)?$/i.test(part));
}

// EXTERNAL MODULE: ./src/patches/formatters.ts
var formatters = __webpack_require__(9487);
;// CONCATENATED MODULE: ./src/patches/patch-book.ts



/**
 * A formatter's patch as the one fix of a run: checked as untrusted text, applied to the very files it was made for.
 * Each file must be one that the failing step complained of, so that another version of the formatter, or code of the
 * repository, changes nothing else.
 */
function patchBook(patch) {
    return {
        answers: (ruleId) => (0,formatters/* formatterFor */.uY)(ruleId) !== null,
        propose: async ([failure, ...rest], about) => {
            const formatter = failure ? (0,formatters/* formatterFor */.uY)(failure.diagnosis.ruleId) : null;
            if (!failure || formatter === null)
                return nothing('No formatter repairs this failure.');
            const same = rest.filter(({ diagnosis }) => (0,formatters/* formatterFor */.uY)(diagnosis.ruleId) === formatter);
            return await proposed(patch, [failure, ...same], formatter, about);
        }
    };
}
async function proposed(patch, failures, formatter, { sources }) {
    const checked = checkPatch(patch);
    if ('refused' in checked)
        return nothing(checked.refused.join(' '));
    const lines = failures.flatMap((failure) => failure.lines);
    if (!checked.files.every(({ path }) => isNamed(path, lines))) {
        return nothing(`${formatter} changed a file that the failing step did not name.`);
    }
    const texts = await Promise.all(checked.files.map((file) => changedFile(file, sources)));
    if (texts.includes(null))
        return nothing('The files are not as they were when the patch was made.');
    const files = texts.filter((each) => each !== null);
    const fingerprints = [...new Set(failures.map(({ diagnosis }) => diagnosis.fingerprint))];
    return { fixes: [fixOf(files, patch, formatter, fingerprints)], abstained: [] };
}
const nothing = (reason) => ({
    fixes: [],
    abstained: [{ fixer: formatters/* patchFixer */.DU, reason }]
});
async function changedFile(file, sources) {
    const before = await sources.text(file.path);
    const after = before === null ? null : patchedText(before, file);
    const lines = file.patch.hunks.flatMap((hunk) => hunk.lines);
    const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return after === null ? null : { path: file.path, after, added: count('+'), removed: count('-') };
}
/** Tools print a path from the root, from the folder they ran in, or from the file system's root. */
function isNamed(path, lines) {
    const name = path.split('/').at(-1) ?? path;
    const said = lines
        .filter((line) => line.includes(name))
        .flatMap((line) => line.match(/[^\s:"'`(),]+/g) ?? []);
    return said.some((word) => {
        const spoken = word.replaceAll('\\', '/').replace(/^\.\//, '');
        return spoken === path || spoken.endsWith(`/${path}`) || path.endsWith(`/${spoken}`);
    });
}
function fixOf([first, ...more], diff, formatter, fingerprints) {
    const all = first ? [first, ...more] : [];
    const sum = (key) => all.reduce((total, file) => total + file[key], 0);
    return {
        fixer: formatters/* patchFixer */.DU,
        disposition: 'safe',
        title: `Let ${formatter} repair ${all.length === 1 ? 'the file' : `the ${all.length} files`} it complained of`,
        reason: `${formatter} made these changes itself, in a job without secrets, at the commit that failed.`,
        lookAt: ['That only layout and findings of the tool changed.'],
        fingerprints,
        path: first?.path ?? '',
        after: first?.after ?? '',
        more: more.map(({ path, after }) => ({ path, after, edits: [] })),
        edits: [],
        diff,
        proof: {
            findings: null,
            changed: null,
            comments: 0,
            linesAdded: sum('added'),
            linesRemoved: sum('removed')
        }
    };
}


/***/ })

};
