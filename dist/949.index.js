export const id = 949;
export const ids = [949];
export const modules = {

/***/ 2949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseEvents: () => (/* binding */ parseEvents)
});

// UNUSED EXPORTS: historyEventSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./src/engine/types/history.ts
var types_history = __webpack_require__(7336);
;// CONCATENATED MODULE: ./src/incidents/event-schema.ts


const recordedPlan = schemas/* object */.Ikc({
    conclusion: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP().describe('What started the run.'),
    diagnoses: schemas/* array */.YOg(schemas/* object */.Ikc({
        job: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP(),
        category: schemas/* string */.YjP(),
        transient: schemas/* boolean */.zMY().nullable(),
        confidence: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP(),
        summary: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP()
            .describe('Untrusted: the line that tells it, with secrets redacted, and shortened.'),
        aggregator: schemas/* boolean */.zMY().describe('The job failed only since others did.')
    })),
    actions: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), status: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), of: schemas/* string */.YjP(), holds: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() }))
});
/** One line of the history. */
const historyEventSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    key: schemas/* string */.YjP().describe('The same for the same happening however often it is told.'),
    at: datetime().describe('In UTC.'),
    kind: schemas/* enum */.k5n(types_history/* historyKinds */.Y),
    workflow: schemas/* string */.YjP().describe('Path of the workflow.'),
    branch: schemas/* string */.YjP().nullable(),
    run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), attempt: schemas/* int */.Whr(), url: schemas/* string */.YjP() }).nullable(),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Rules that named the failure.'),
    fixer: schemas/* string */.YjP().nullable(),
    fingerprints: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Keys of the failures.'),
    pull: schemas/* int */.Whr().nullable().describe('Number of the pull request.'),
    issue: schemas/* int */.Whr().nullable().describe('Number of the issue.'),
    detail: schemas/* string */.YjP().describe('One sentence for people.'),
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
