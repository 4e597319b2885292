export const id = 373;
export const ids = [373];
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

/***/ 4373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowTriggers: () => (/* binding */ workflowTriggers)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _find_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);
/* harmony import */ var _open_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);
/* harmony import */ var _abstain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4558);




/** What starts a workflow; null for a file that can't be read. */
function workflowTriggers(text) {
    try {
        const workflow = (0,_open_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkflow */ .g)('workflow', text);
        const names = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .triggersOf */ .XJ)(workflow);
        const on = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(workflow.root, 'on')?.value;
        const events = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(on) ? on : null;
        return {
            push: names.includes('push') ? filterOf(events, 'push') : null,
            pullRequest: names.includes('pull_request') ? filterOf(events, 'pull_request') : null,
            dispatch: names.includes('workflow_dispatch') ? dispatchOf(events) : null
        };
    }
    catch (error) {
        if (!(error instanceof _abstain_js__WEBPACK_IMPORTED_MODULE_3__/* .Abstained */ .yH))
            throw error;
        return null;
    }
}
function filterOf(events, name) {
    const filters = bodyOf(events, name);
    const types = textsIn(filters, 'types');
    if (types !== null && !types.includes('opened'))
        return null;
    // A push of tags alone is none of a branch.
    if (textsIn(filters, 'tags') !== null && textsIn(filters, 'branches') === null)
        return null;
    return {
        branches: textsIn(filters, 'branches'),
        branchesIgnore: textsIn(filters, 'branches-ignore'),
        paths: textsIn(filters, 'paths'),
        pathsIgnore: textsIn(filters, 'paths-ignore')
    };
}
function dispatchOf(events) {
    const inputs = bodyOf(bodyOf(events, 'workflow_dispatch'), 'inputs');
    const asked = (inputs?.items ?? []).some(({ value }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            return false;
        return valueOf(value, 'required') === true && valueOf(value, 'default') === undefined;
    });
    return asked ? 'needs-inputs' : 'open';
}
function bodyOf(map, key) {
    const value = map === null ? null : (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value : null;
}
function valueOf(map, key) {
    const value = (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? value.value : undefined;
}
function textsIn(map, key) {
    const value = map === null ? null : (0,_find_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key)?.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return [String(value.value)];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn).map((item) => String(item.value)) : null;
}


/***/ })

};
