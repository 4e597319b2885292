export const id = 295;
export const ids = [295];
export const modules = {

/***/ 7295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEvents: () => (/* binding */ parseEvents)
/* harmony export */ });
/* unused harmony export historyEventSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _engine_types_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);


const recordedPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What started the run.'),
    diagnoses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        category: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        transient: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .describe('Untrusted: the line that tells it, with secrets redacted, and shortened.'),
        aggregator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The job failed only since others did.'),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('The step that failed.')
    })),
    actions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), of: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
});
const recordedRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Commit it ran on.'),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Before it was looked into.')
});
/** One line of the history. */
const historyEventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The same for the same happening however often it is told.'),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().describe('In UTC.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_engine_types_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyKinds */ .Y),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Path of the workflow.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run: recordedRun.nullable(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Rules that named the failure.'),
    fixer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Keys of the failures.'),
    pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('Number of the pull request.'),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable().describe('Number of the issue.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('One sentence for people.'),
    plan: recordedPlan.optional().describe('Of `failed`: what was found, decided and done.')
})
    .meta({
    title: 'auto-heal history event',
    description: 'One line of events/YYYY-MM.jsonl on the branch that the history is kept on.'
});
/** The events of a file, in its order. A line that is damaged or of another version is left out, and counted. */
function parseEvents(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const events = lines.flatMap((line) => eventIn(line) ?? []);
    return { events, skipped: lines.length - events.length };
}
function eventIn(line) {
    try {
        const { data } = historyEventSchema.safeParse(JSON.parse(line));
        if (!data)
            return null;
        const { plan, ...event } = data;
        return plan ? { ...event, plan } : event;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}


/***/ })

};
