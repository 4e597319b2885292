export const id = 202;
export const ids = [202];
export const modules = {

/***/ 4096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unitKinds),
/* harmony export */   Q: () => (/* binding */ criticalities)
/* harmony export */ });
const unitKinds = [
    'workflow',
    'reusable-workflow',
    'composite-action',
    'javascript-action',
    'docker-action',
    'script',
    'target',
    'dockerfile',
    'compose-file',
    'dependabot-config',
    'renovate-config',
    'pre-commit-config',
    'pre-commit-hook',
    'schedule'
];
const criticalities = ['critical', 'high', 'medium', 'low'];


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

;// CONCATENATED MODULE: ./src/config/certification-settings.ts
/** What the config says of certification, in its own words. */
function certificationSettingsOf(section) {
    return {
        minimumSuccessRate: section['minimum-success-rate'] / 100,
        failuresAllowed: section['failures-allowed'],
        validityDays: section['validity-days'],
        maxRetries: section['max-retries'],
        retryDelaySeconds: section['retry-delay'],
        ignored: section.ignore,
        criticality: section.criticality,
        agent: section.agent ?? null
    };
}

;// CONCATENATED MODULE: ./src/config/channels-of.ts
/** The channels of the config, in the engine's words. */
function channelsOf(section) {
    return Object.entries(section).map(([name, channel]) => ({
        name,
        type: channel.type,
        addressFrom: channel['address-from'] ?? null,
        secretFrom: channel['secret-from'] ?? null,
        from: channel.from ?? null,
        to: channel.to,
        project: channel.project ?? null,
        issueType: channel['issue-type'] ?? null,
        issue: channel.issue ?? null,
        kinds: channel.kinds,
        categories: channel.categories ?? null,
        severity: channel.severity,
        scoreBelow: channel['score-below'],
        atMost: channel['at-most']
    }));
}

;// CONCATENATED MODULE: ./src/config/nearest.ts
/** The known name that somebody meant most likely: the nearest by spelling, else one that holds it; null for none. */
function nearest(name, known) {
    const wanted = name.toLowerCase();
    const names = [...known];
    let best = names.find((name) => wanted.length > 3 && name.includes(wanted)) ?? null;
    let least = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of names) {
        if (Math.abs(candidate.length - wanted.length) >= least)
            continue;
        const distance = distanceOf(wanted, candidate.toLowerCase());
        if (distance >= least)
            continue;
        best = candidate;
        least = distance;
    }
    return best;
}
/** What follows a refused name: the nearest known one as a question, or nothing. */
function didYouMean(name, known) {
    const candidate = nearest(name, known);
    return candidate === null ? '' : `; did you mean \`${candidate}\`?`;
}
/** Letters to add, drop or change (Levenshtein). */
function distanceOf(left, right) {
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const row = [i];
        for (let j = 1; j <= right.length; j++) {
            const changed = previous[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1);
            row.push(Math.min(previous[j] + 1, row[j - 1] + 1, changed));
        }
        previous = row;
    }
    return previous[right.length];
}

;// CONCATENATED MODULE: ./src/config/check-fix-ids.ts

/** Faults of names: fixers and rows that do not exist. */
function checkFixIds({ fixers, templates, rules }, shipped, fixerIds) {
    const rows = new Set([...shipped, ...rules].map(({ id }) => id));
    return [
        ...Object.keys(fixers)
            .filter((id) => !fixerIds.includes(id))
            .map((id) => {
            const guess = didYouMean(id, fixerIds) || '; `auto-heal fixers` lists them';
            return { path: ['fixers', id], at: 'key', message: `there is no fixer \`${id}\`${guess}` };
        }),
        ...templates.flatMap(({ rule }, index) => {
            if (rows.has(rule))
                return [];
            const guess = didYouMean(rule, rows) || '; `auto-heal rules` lists them';
            const path = ['templates', index, 'rule'];
            return [{ path, message: `there is no row \`${rule}\`${guess}` }];
        })
    ];
}

;// CONCATENATED MODULE: ./src/config/check-ids.ts

/** What a report says where no row knows the failure. */
const reserved = new Set(['unknown', 'none']);
/** Faults of the ids: an own one that is taken, and names of shipped rows that do not exist. */
function checkIds(file, shipped) {
    return [...ownIdFaults(file, shipped), ...namedFaults(file, shipped)];
}
function ownIdFaults({ rules }, shipped) {
    const firstOf = new Map();
    return rules.flatMap(({ id }, index) => {
        const path = ['rules', index, 'id'];
        const first = firstOf.get(id);
        if (first === undefined)
            firstOf.set(id, index);
        if (first !== undefined) {
            return [{ path, message: `\`${id}\` is the id of \`rules[${first}]\` too; choose another` }];
        }
        if (reserved.has(id)) {
            return [{ path, message: `\`${id}\` is a word of the reports; choose another id` }];
        }
        if (!shipped.has(id))
            return [];
        const message = `\`${id}\` is the id of a shipped row; choose another, or judge that row otherwise under \`override\``;
        return [{ path, message }];
    });
}
function namedFaults({ rules, disable, override }, shipped) {
    const own = new Set(rules.map(({ id }) => id));
    const faultOf = (id, path, at) => {
        if (shipped.has(id))
            return [];
        const message = own.has(id)
            ? `\`${id}\` is a row of your own; change it under \`rules\``
            : `there is no shipped row \`${id}\`${didYouMean(id, shipped) || '; `auto-heal rules` lists them'}`;
        return [{ path, at, message }];
    };
    const off = new Set(disable);
    return [
        ...disable.flatMap((id, index) => faultOf(id, ['disable', index], 'value')),
        ...Object.entries(override).flatMap(([id, change]) => {
            const path = ['override', id];
            if (off.has(id)) {
                const message = `\`${id}\` is disabled too, so nothing of it is left to judge; remove one of the two`;
                return [{ path, at: 'key', message }];
            }
            if (shipped.has(id) && Object.keys(change).length === 0) {
                const message = `\`${id}\` changes nothing; add category, transient or severity, or remove it`;
                return [{ path, at: 'key', message }];
            }
            return faultOf(id, path, 'key');
        })
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/engine/types/fix.ts
var fix = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/engine/types/rule.ts
var rule = __webpack_require__(6472);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./src/certification/types/unit.ts
var unit = __webpack_require__(4096);
;// CONCATENATED MODULE: ./src/config/certification-schema.ts


const atMost = 500;
const glob = schemas/* string */.YjP().min(1).max(300);
/** What the repository wants of `auto-heal certify`. */
const certificationSchema = schemas/* strictObject */.rej({
    'minimum-success-rate': schemas/* number */.aig()
        .min(0)
        .max(100)
        .default(95)
        .describe('Percent of the checked units that must be healthy; below it the certificate fails.'),
    'failures-allowed': schemas/* partialRecord */.jgl(schemas/* enum */.k5n(unit/* criticalities */.Q), schemas/* int */.Whr().min(0))
        .default({ critical: 0 })
        .describe('By criticality: failing units that are allowed. The rate alone decides of others.'),
    'validity-days': schemas/* number */.aig()
        .min(0.01)
        .max(366)
        .default(30)
        .describe('Days for which a certificate holds.'),
    'max-retries': schemas/* int */.Whr()
        .min(0)
        .max(20)
        .default(5)
        .describe('Times that failing units are checked again at most; each unit three times.'),
    'retry-delay': schemas/* number */.aig()
        .min(0)
        .max(600)
        .default(5)
        .describe('Seconds before the first of them, doubled before each further one.'),
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({
        unit: glob.describe('Id of a unit, or a glob of paths.'),
        reason: schemas/* string */.YjP().min(1).max(1000),
        until: iso/* date */.p6().describe('The last day on which it holds: `2027-01-31`.')
    }))
        .max(atMost)
        .default([])
        .describe('Units that count neither way for a while.'),
    criticality: schemas/* array */.YOg(schemas/* strictObject */.rej({ paths: glob, level: schemas/* enum */.k5n(unit/* criticalities */.Q) }))
        .max(atMost)
        .default([])
        .describe('By glob of paths: how much depends on a unit. The first that fits counts.'),
    agent: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}(?:\[bot\])?$/)
        .optional()
        .describe('Login of an AI agent that is named for faults of code, such as `copilot`.')
})
    .describe('What `auto-heal certify` asks for.');

;// CONCATENATED MODULE: ./src/engine/types/notice.ts
/** What people are told of. `test` is what somebody asks for to see whether a channel works. */
const noticeKinds = [
    'new-incident',
    'resolved',
    'score-below',
    'digest',
    'alert',
    'test'
];
/** From what may pass unseen to what may not. */
const severities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const channelTypes = [
    'slack',
    'discord',
    'teams',
    'webhook',
    'email',
    'jira',
    'github-issue',
    'job-summary'
];

;// CONCATENATED MODULE: ./src/config/notify-schema.ts



const channelsAtMost = 50;
/**
 * The message shows no value: people put the secret itself here, and problems are printed. Hence no `regex`, whose
 * problem would quote it.
 */
const variable = schemas/* string */.YjP()
    .refine((name) => /^[A-Z_][A-Z0-9_]{0,99}$/.test(name), 'it must be the name of an environment variable, such as SLACK_WEBHOOK, and never the secret itself')
    .meta({ pattern: '^[A-Z_][A-Z0-9_]{0,99}$' });
const mailbox = schemas/* string */.YjP()
    .max(254)
    .refine((text) => /^[\w.!#$%&'*+/=?^{|}~-]+@[a-zA-Z0-9.-]+$/.test(text), 'it must be an address such as ci@example.org, without a name');
/** A channel as people write it. */
const channelSchema = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(channelTypes),
    'address-from': variable
        .optional()
        .describe('Environment variable that holds the address: of the webhook, of Jira (https://you.atlassian.net), or of the mail server (smtps://mail.example.org).'),
    'secret-from': variable
        .optional()
        .describe('Environment variable that holds the secret: what a webhook is signed with, `user:password` of the mail server, `mail@address:api-token` of Jira.'),
    from: mailbox.optional().describe('Of email: the sender.'),
    to: schemas/* array */.YOg(mailbox).max(50).default([]).describe('Of email: who gets it.'),
    project: schemas/* string */.YjP()
        .refine((key) => /^[A-Z][A-Z0-9_]{1,49}$/.test(key), 'it must be the key of a project, such as OPS')
        .optional()
        .describe('Of jira: key of the project.'),
    'issue-type': schemas/* string */.YjP().min(1).max(60).optional().describe('Of jira: `Task` if left out.'),
    issue: schemas/* int */.Whr().min(1).optional().describe('Of github-issue: number of the issue to comment on.'),
    kinds: schemas/* array */.YOg(schemas/* enum */.k5n(noticeKinds))
        .min(1)
        .max(noticeKinds.length)
        .default(noticeKinds.filter((kind) => kind !== 'test'))
        .describe('What it is told of.'),
    categories: schemas/* array */.YOg(schemas/* enum */.k5n(rule/* categories */.L))
        .min(1)
        .max(rule/* categories */.L.length)
        .optional()
        .describe('Of failures of these alone; all if left out.'),
    severity: schemas/* enum */.k5n(severities).default('LOW').describe('Of failures from this severity on.'),
    'score-below': schemas/* number */.aig()
        .min(0)
        .max(100)
        .default(60)
        .describe('Of kind score-below: told below this.'),
    'at-most': schemas/* int */.Whr()
        .min(1)
        .max(100)
        .default(10)
        .describe('Messages of one run at most; what is over becomes one message.')
});
/** Whom to tell. */
const notifySchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/), channelSchema)
    .refine((some) => Object.keys(some).length <= channelsAtMost, `at most ${channelsAtMost} channels`)
    .describe('By a name of your own: channels that are told, and of what. Secrets are never here, only the names of environment variables that hold them.');

;// CONCATENATED MODULE: ./src/config/config-schema.ts





/** More rows than this are a table of their own; each costs time on every log. */
const rowsAtMost = 200;
const examplesAtMost = 50;
const namesAtMost = 500;
const category = schemas/* enum */.k5n(rule/* categories */.L).describe('What went wrong.');
const severity = schemas/* enum */.k5n(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
const config_schema_transient = schemas/* boolean */.zMY()
    .nullable()
    .describe('Will it pass by itself? Only then is it re-run. null: the text alone can not say.');
const pattern = schemas/* string */.YjP()
    .max(1000)
    .describe('A regular expression in RE2 syntax (https://github.com/google/re2/wiki/Syntax) for one line, without its timestamp; (?i) at its start ignores case.');
const examples = schemas/* array */.YOg(schemas/* string */.YjP()).max(examplesAtMost).default([]);
const config_schema_text = schemas/* string */.YjP().max(1000);
/** A row of the pattern table as people write it. */
const ownRowSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .max(80)
        .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/)
        .describe('A name of its own in kebab-case, such as `deploy-quota-reached`.'),
    pattern: pattern.optional(),
    patterns: schemas/* array */.YOg(pattern)
        .min(2)
        .max(10)
        .optional()
        .describe('Instead of `pattern`: lines that follow each other in this order.'),
    within: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .optional()
        .describe('With `patterns`: lines between one and the next at most.'),
    category,
    transient: config_schema_transient.default(false),
    blame: schemas/* enum */.k5n(['code', 'workflow', 'third_party', 'platform']).default('code'),
    severity: severity.default('MEDIUM'),
    rank: schemas/* enum */.k5n(['cause', 'symptom', 'wrapper'])
        .default('cause')
        .describe('A cause beats a symptom, a symptom beats a wrapper such as `make: *** Error 1`.'),
    summary: config_schema_text
        .min(1)
        .describe('One sentence. Named groups of the pattern may stand in it as `{name}`.'),
    remedy: config_schema_text.default('').describe('What a person does about it; `{name}` as above.'),
    docs: schemas/* url */.OZ5({ protocol: /^https?$/ }).optional(),
    matches: examples.describe('Lines it must match; checked whenever the file is read.'),
    ignores: examples.describe('Look-alikes it must not match; checked too.')
})
    .meta({ oneOf: [{ required: ['pattern'] }, { required: ['patterns', 'within'] }] });
const overrideSchema = schemas/* strictObject */.rej({
    category: category.optional(),
    transient: config_schema_transient.optional(),
    severity: severity.optional()
})
    .meta({ minProperties: 1 });
const config_schema_glob = schemas/* string */.YjP().min(1).max(300);
/** An edit that a repository ties to one of its own rows, or to a shipped one. */
const templateSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().describe('Id of the row whose failure it cures.'),
    title: schemas/* string */.YjP().min(1).max(200).describe('What it does, in the imperative.'),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr().min(0)]))
        .min(1)
        .max(20)
        .describe('Where in the workflow file: keys and places in lists; `{job}` and `{step}` stand for the failing ones.'),
    action: schemas/* enum */.k5n(['set', 'insert', 'replace']),
    value: schemas/* json */.Pq9().describe('What is put there.')
});
/** What the repository wants of fixes. */
const fixKeys = {
    fixers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(fix/* fixModes */.k))
        .refine((some) => Object.keys(some).length <= namesAtMost, `at most ${namesAtMost} fixers`)
        .default({})
        .describe('By the id of a fixer: `off`, `suggest` (a patch in the issue), or `pull-request`. Of a fixer that is not named, safe changes become pull requests and the others patches; `auto-heal fixers` lists them.'),
    'protected-paths': schemas/* array */.YOg(config_schema_glob)
        .max(namesAtMost)
        .default([])
        .describe('Globs of files that no fix changes; `**` reaches into folders.'),
    'timeout-cap': schemas/* int */.Whr()
        .min(1)
        .max(7200)
        .default(360)
        .describe('No fix raises `timeout-minutes` above.'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/), schemas/* string */.YjP().max(1000))
        .default({})
        .describe('Environment variables that a job may be given where it lacks them, with their values; no secrets.'),
    'optional-jobs': schemas/* array */.YOg(schemas/* string */.YjP())
        .max(namesAtMost)
        .default([])
        .describe('Ids of jobs that may fail without failing the run.'),
    templates: schemas/* array */.YOg(templateSchema)
        .max(rowsAtMost)
        .default([])
        .describe('Edits of your own for failures of a row.')
};
/** What the repository wants once a fix is offered. */
const loopKeys = {
    'max-cycles': schemas/* int */.Whr()
        .min(1)
        .max(20)
        .default(5)
        .describe('Commits on one pull request: fixes that a run refutes, and further ones for what shows next.'),
    'watch-runs': schemas/* int */.Whr()
        .min(1)
        .max(20)
        .default(3)
        .describe('Runs after the merge in which the failure must stay away before a fix counts as held.'),
    'auto-merge': schemas/* enum */.k5n(['off', 'verified-safe'])
        .default('off')
        .describe("`verified-safe`: GitHub's own auto-merge for safe fixes that a run has verified."),
    rollback: schemas/* enum */.k5n(['off', 'pull-request'])
        .default('off')
        .describe('`pull-request`: a fix after whose merge the failure comes back is taken back by a pull request.'),
    history: schemas/* enum */.k5n(['off', 'branch'])
        .default('branch')
        .describe('`branch`: what becomes of failures and fixes is kept on a branch of its own, and learned from.'),
    'history-branch': schemas/* string */.YjP()
        .regex(/^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[\w][\w./-]{0,98}\w$/)
        .default('auto-heal-data')
        .describe('Name of that branch.')
};
/** `.github/auto-heal.yml`. A new section is a key here, and its reading in `readConfig`. */
const configSchema = schemas/* strictObject */.rej({
    rules: schemas/* array */.YOg(ownRowSchema)
        .max(rowsAtMost)
        .default([])
        .describe('Rows of your own, of the same shape as those that ship.'),
    disable: schemas/* array */.YOg(schemas/* string */.YjP())
        .max(namesAtMost)
        .default([])
        .describe('Ids of shipped rows that are not to be used; `auto-heal rules` lists them.'),
    override: schemas/* record */.g1P(schemas/* string */.YjP(), overrideSchema)
        .refine((some) => Object.keys(some).length <= namesAtMost, `at most ${namesAtMost} rows`)
        .default({})
        .describe('By the id of a shipped row: what is to be judged otherwise.'),
    ...fixKeys,
    ...loopKeys,
    certification: certificationSchema.prefault({}),
    notify: notifySchema.default({})
})
    .meta({
    title: 'auto-heal configuration',
    description: '.github/auto-heal.yml: what this repository knows of its failures, and wants of fixes.'
});

// EXTERNAL MODULE: ./src/logs/clean-log.ts
var clean_log = __webpack_require__(1829);
// EXTERNAL MODULE: ./src/matching/compile-table.ts + 9 modules
var compile_table = __webpack_require__(7210);
// EXTERNAL MODULE: ./src/matching/rank-findings.ts + 2 modules
var rank_findings = __webpack_require__(3042);
// EXTERNAL MODULE: ./src/matching/sections.ts
var matching_sections = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/matching/survey-log.ts + 4 modules
var survey_log = __webpack_require__(8701);
// EXTERNAL MODULE: ./src/matching/telling-lines.ts
var telling_lines = __webpack_require__(6884);
;// CONCATENATED MODULE: ./src/matching/trace-log.ts





/** Tells of a log where each rule of a table hits, best explanation first, then what is no evidence. */
function compileTrace(rules, onSkip) {
    const table = (0,compile_table/* compileSurvey */.W)(rules, onSkip);
    return (log) => {
        const { findings, sections } = (0,survey_log/* surveyLog */.f)(table, log);
        const standingOf = (0,matching_sections/* standings */.ES)(sections);
        if ((0,matching_sections/* wentWell */.x3)(log, sections)) {
            return findings.map((finding) => traceOf(finding, finding.first, null, 'the job went well'));
        }
        const claims = (0,rank_findings/* rankFindings */.J)(findings, standingOf);
        const claimed = new Set(claims.map(({ finding }) => finding));
        return [
            ...claims.map(({ finding, hit }, index) => traceOf(finding, hit, index + 1, null)),
            ...findings
                .filter((finding) => !claimed.has(finding))
                .map((finding) => {
                const passed = standingOf.get(finding.section) === 'passed';
                const leftOut = passed ? 'its step went well' : 'it was tried again';
                return traceOf(finding, finding.first, null, leftOut);
            })
        ];
    };
}
function traceOf({ rule, section, last, count }, hit, place, leftOut) {
    return {
        ruleId: rule.id,
        own: rule.own === true,
        rank: rule.rank,
        place,
        leftOut,
        evidence: (0,telling_lines/* evidenceOf */.X1)(section, hit.line, hit.text),
        stepName: section.step.name,
        count,
        lastLine: section.step.text.firstLine + last.line
    };
}

;// CONCATENATED MODULE: ./src/config/explain-issue.ts

const cures = {
    string: 'a text; put it in quotes',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    array: 'a list; write each entry on a line of its own after `- `',
    object: 'a map; write `key: value` lines',
    record: 'a map; write `key: value` lines'
};
/** What zod found, in words of the file: what is wrong, then the cure. */
function explainIssue(issue, schema) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
            path: [...path, key],
            at: 'key',
            message: `\`${key}\` is no key of ${nameOf(path)}${didYouMean(key, known) || `; known are ${known.join(', ')}`}`
        }));
    }
    const key = path.at(-1);
    if (issue.input === undefined && key !== undefined) {
        const message = `${nameOf(path.slice(0, -1))} has no \`${String(key)}\`; add one${choice(issue)}`;
        return [{ path: path.slice(0, -1), message }];
    }
    return [{ path, message: `${nameOf(path)} ${wrong(issue)}` }];
}
/** A place in the file as people call it. */
function nameOf(path) {
    const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
    return name.length === 0 ? 'the file' : `\`${name.join('').slice(1)}\``;
}
/** A text from the file, short enough for a message. */
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
function choice(issue) {
    return issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : '';
}
function wrong(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `is ${quoted(issue.input)}; it must be ${cures[issue.expected] ?? issue.expected}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const is = `is ${quoted(issue.input)}, which is none of ${values.join(', ')}`;
            return `${is}${didYouMean(String(issue.input), values) || '; choose one of them'}`;
        }
        case 'too_big':
            return `is too ${sizeOf(issue.origin)}: at most ${issue.maximum} ${unitOf(issue.origin)}; shorten it`;
        case 'too_small':
            return `is too ${smallOf(issue.origin)}: at least ${issue.minimum} ${unitOf(issue.origin)}; fill it in`;
        case 'invalid_format':
            return issue.format === 'url'
                ? `is ${quoted(issue.input)}; it must be an address that starts with https://`
                : `is ${quoted(issue.input)}; it must be in kebab-case: small letters, digits and hyphens, such as \`deploy-quota\``;
        default:
            return `is not valid: ${issue.message}; see the schema that \`auto-heal schema config\` prints`;
    }
}
const sizeOf = (origin) => (origin === 'string' || origin === 'array' ? 'long' : 'large');
const smallOf = (origin) => (origin === 'string' || origin === 'array' ? 'short' : 'small');
function unitOf(origin) {
    if (origin === 'string')
        return 'characters';
    return origin === 'array' ? 'entries' : '';
}
/** The keys that the schema knows at a place. */
function keysAt(schema, path) {
    let current = unwrapped(schema);
    for (const step of path)
        current = unwrapped(childOf(current, step));
    return Object.keys(current?.shape ?? {});
}
function unwrapped(schema) {
    let current = schema;
    for (let inner = current; inner; inner = inner.def.innerType)
        current = inner;
    return current;
}
function childOf(schema, step) {
    const { shape, def } = (schema ?? {});
    return shape ? shape[String(step)] : (def?.element ?? def?.valueType);
}

;// CONCATENATED MODULE: ./src/config/example-faults.ts



/**
 * Examples that a row does not match, and look-alikes that it does; rules in the order of the file. Through the engine
 * itself, so that what holds here holds in a log.
 */
function exampleFaults(rules) {
    const trace = compileTrace(rules, () => { });
    const hits = ({ id }, text) => trace(failedStep(text)).some(({ ruleId }) => ruleId === id);
    return rules.flatMap((rule, index) => {
        const faultAt = (key, at, text, what) => {
            const path = ['rules', index, key, at];
            return { path, message: `${nameOf(path)}, ${quoted(text)}, ${what}` };
        };
        return [
            ...rule.matches.flatMap((text, at) => hits(rule, text)
                ? []
                : [faultAt('matches', at, text, 'is not matched; mend it or the pattern')]),
            ...rule.ignores.flatMap((text, at) => hits(rule, text)
                ? [faultAt('ignores', at, text, 'is matched; mend it or make the pattern stricter')]
                : [])
        ];
    });
}
function failedStep(text) {
    const bytes = new TextEncoder().encode(text);
    return { steps: [{ number: null, name: null, conclusion: 'failure', text: (0,clean_log/* cleanLog */.a)(bytes) }] };
}

;// CONCATENATED MODULE: ./src/config/fix-rules.ts
/** What the config says of fixes, in the engine's words. */
function fixRulesOf(file) {
    return {
        settings: {
            timeoutCap: file['timeout-cap'],
            env: file.env,
            optionalJobs: file['optional-jobs'],
            templates: file.templates
        },
        modes: new Map(Object.entries(file.fixers)),
        protectedPaths: file['protected-paths']
    };
}

;// CONCATENATED MODULE: ./src/config/loop-rules.ts
/** What the config says of the time after a fix is offered, in the engine's words. */
function loopRulesOf(file) {
    return {
        maxCycles: file['max-cycles'],
        watchRuns: file['watch-runs'],
        autoMerge: file['auto-merge'],
        rollback: file.rollback,
        history: file.history,
        historyBranch: file['history-branch']
    };
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./src/matching/required-literals.ts
var required_literals = __webpack_require__(5387);
;// CONCATENATED MODULE: ./src/config/own-pattern.ts


/** Larger programs than this cost more on one line than the table does on a log. */
const sizeAtMost = 2_000;
/** Compiles a pattern in RE2 syntax: no look-around, no back-references, time linear in the text. */
function compileOwnPattern(source) {
    let engine;
    try {
        engine = build/* RE2JS */.L3.compile(source);
    }
    catch (error) {
        return { fault: `${reasonOf(error)}; the syntax is RE2's, without look-around and \\1` };
    }
    const cost = engine.programSize();
    if (cost > sizeAtMost) {
        return {
            fault: `takes ${cost} steps for a character, over the limit of ${sizeAtMost}; make its repetitions smaller`
        };
    }
    const test = (text) => engine.test(text);
    return {
        pattern: {
            source,
            flags: '',
            cost,
            literals: literalsOf(source),
            test,
            toString: () => source,
            // `test` runs on a faster engine than `exec`, and most lines are no match.
            exec: (text) => (test(text) ? engine.exec(text) : null)
        }
    };
}
/** Names of the groups that a pattern catches. */
function groupNamesOf({ source }) {
    return Object.keys(build/* RE2JS */.L3.compile(source).namedGroups());
}
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return `can not be read (${message.replace(/^error parsing regexp: /, '').replaceAll('`', '"')})`;
}
const leadingFlags = /^\(\?([imsU]+)\)/;
/**
 * Syntax that RE2 reads otherwise than RegExp does: flags and groups in the middle, quoted stretches, classes by name,
 * a bracket that opens a class's list, escapes without braces.
 */
const foreign = /\\[pPQECx]|\[\^?\]|\[\[?:|\(\?(?!:|<\w)/;
/** The literals by the reader of the table's patterns, where the pattern means the same to RegExp; else none. */
function literalsOf(source) {
    const flags = leadingFlags.exec(source)?.[1] ?? '';
    const plain = source.replace(leadingFlags, '').replaceAll('(?P<', '(?<');
    if (foreign.test(plain))
        return null;
    try {
        return (0,required_literals/* requiredLiterals */.C)(new RegExp(plain, flags.includes('i') ? 'i' : ''));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/config/pattern-width.ts
/** Lines of jobs that went well, from the runner and many tools: no failure looks like most of them. */
const ordinary = [
    'Current runner version: 2.329.0',
    '##[group]Run actions/checkout@v4',
    '[command]/usr/bin/git version',
    'added 312 packages, and audited 313 packages in 4s',
    'Collecting requests==2.32.3',
    '   Compiling serde v1.0.219',
    '[INFO] BUILD SUCCESS',
    'ok  \texample.com/app/internal/store\t0.034s',
    'test result: ok. 14 passed; 0 failed; 0 ignored',
    '#8 DONE 2.1s',
    '=> exporting layers',
    'Done.'
];
const shortest = 3;
/**
 * What is wrong with a pattern that would be a match for next to anything, or null. A table of known issues elsewhere
 * once held an empty text and called every failure known (dotnet/arcade#10446).
 */
function tooWide(pattern) {
    const bare = pattern.source.replace(/^\(\?[a-zA-Z]+\)/, '');
    if (bare.trim() === '')
        return 'is empty and would match every line; write what the line says';
    if (pattern.test('')) {
        return 'matches the empty text, and so every line; write what the line must hold';
    }
    if (bare.length < shortest) {
        return `is too short; write at least ${shortest} characters of what the line says`;
    }
    const hit = ordinary.filter((line) => pattern.test(line));
    if (hit.length * 2 < ordinary.length)
        return null;
    return `matches ${hit.length} of ${ordinary.length} ordinary lines, such as "${hit[0]}"; write what only the failure says`;
}

;// CONCATENATED MODULE: ./src/config/own-rule.ts



/** A row as a rule of the engine, or what is wrong with it; its examples are tried in `exampleFaults`. */
function ownRule(row, path) {
    const shape = shapeOf(row, path);
    if ('faults' in shape)
        return shape;
    const compiled = shape.sources.map((source) => compileOwnPattern(source));
    const faults = compiled.flatMap((one, index) => {
        const place = shape.pathOf(index);
        const message = 'fault' in one ? one.fault : widthFault(one.pattern, index);
        return message === null ? [] : [{ path: place, message: `${nameOf(place)} ${message}` }];
    });
    if (faults.length > 0)
        return { faults };
    const patterns = compiled.flatMap((one) => ('pattern' in one ? [one.pattern] : []));
    const unknown = placeholderFaults(row, patterns, path);
    return unknown.length > 0 ? { faults: unknown } : { rule: ruleOf(row, patterns) };
}
function shapeOf({ pattern, patterns, within }, path) {
    const fault = (message) => ({ faults: [{ path, message: `${nameOf(path)} ${message}` }] });
    if (pattern !== undefined) {
        if (patterns !== undefined)
            return fault('has `pattern` and `patterns`; keep one of them');
        if (within !== undefined) {
            return fault('has `within`, which is for `patterns`; remove it');
        }
        return { sources: [pattern], pathOf: () => [...path, 'pattern'] };
    }
    if (patterns === undefined) {
        return fault('has no `pattern`; add one, or `patterns` with `within` for several lines');
    }
    if (within === undefined) {
        return fault('has `patterns` without `within`; add how many lines one may stand after another');
    }
    return { sources: patterns, pathOf: (index) => [...path, 'patterns', index] };
}
/** A later line of several may be anything that is not empty: the first one has said what is sought. */
function widthFault(pattern, index) {
    if (index === 0)
        return tooWide(pattern);
    return pattern.test('') ? 'matches the empty text; write what the line must hold' : null;
}
function ruleOf(row, [first, second, ...rest]) {
    const { id, category, transient, blame, severity, rank, summary, matches, ignores } = row;
    const remedy = row.remedy || 'No remedy is written for this row of `.github/auto-heal.yml`; see its line.';
    const docs = row.docs ?? null;
    const facts = { id, category, transient, blame, severity, rank, summary, remedy, docs };
    const common = { ...facts, own: true, matches, ignores };
    if (!first)
        throw new Error(`Row ${id} has no pattern.`);
    return second && row.within !== undefined
        ? { ...common, patterns: [first, second, ...rest], within: row.within }
        : { ...common, pattern: first };
}
function placeholderFaults(row, patterns, path) {
    const groups = new Set(patterns.flatMap(groupNamesOf));
    return ['summary', 'remedy'].flatMap((key) => [...row[key].matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => !groups.has(name))
        .map((name) => ({
        path: [...path, key],
        message: `${nameOf([...path, key])} names \`{${name}}\`, which no pattern catches; write \`(?P<${name}>...)\` in the pattern, or leave it out`
    })));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/config/read-yaml.ts

/** A YAML text with the places of what it holds, or what is no YAML in it. */
function readYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, prettyErrors: false });
    const placeAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (document.errors.length > 0) {
        return {
            faults: document.errors.map(({ code, message, pos }) => ({
                message: code === 'MULTIPLE_DOCS' ? severalDocuments : `${message}${quoteIt}`,
                ...placeAt(pos[0])
            }))
        };
    }
    try {
        return {
            data: document.toJS({ maxAliasCount: 100 }),
            placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at))
        };
    }
    catch (error) {
        // Aliases alone are resolved here: one without its anchor, or so many that they fill the memory.
        const reason = error instanceof Error ? error.message : String(error);
        return { faults: [{ message: `${reason}; write it out instead of \`*\``, line: 1, column: 1 }] };
    }
}
const severalDocuments = 'a second document starts here; remove the line `---`';
const quoteIt = '; check the indentation, and put texts that hold `: `, ` #`, quotes or backslashes in single quotes';
function offsetOf(document, path, at) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
        const { key, value } = entryOf((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node, step);
        const isLast = index === path.length - 1;
        const named = (isLast && at === 'key' ? key : value) ?? key;
        if (!named)
            break;
        offset = named.range?.[0] ?? offset;
        node = value;
    }
    return offset;
}
function entryOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return { key: null, value: node.items[Number(step)] ?? null };
    const pair = (0,dist/* isMap */.jh)(node)
        ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step))
        : undefined;
    return { key: pair?.key ?? null, value: pair?.value ?? null };
}

;// CONCATENATED MODULE: ./src/config/read-config.ts











const longest = 256 * 1024;
const problemsAtMost = 10;
/**
 * Reads a config file. Pure. `name` is what the problems call it; nothing of a file with a problem is used. A config
 * that names fixers needs their ids.
 */
function readConfig(text, name, shipped, fixerIds = []) {
    if (text.length > longest) {
        return { problems: [`${name}:1:1: the file is over ${longest / 1024} KiB; shorten it.`] };
    }
    const yaml = readYaml(text);
    if ('faults' in yaml)
        return { problems: sentences(yaml.faults, name) };
    const checked = checkedConfig(yaml, shipped, fixerIds);
    if ('config' in checked)
        return checked;
    const placed = checked.faults.map(({ path, at, message }) => ({
        message,
        ...yaml.placeOf(path, at)
    }));
    return { problems: sentences(placed, name) };
}
function checkedConfig({ data }, shipped, fixerIds) {
    const parsed = configSchema.safeParse(withoutEmptySections(data), { reportInput: true });
    if (!parsed.success) {
        return { faults: parsed.error.issues.flatMap((issue) => explainIssue(issue, configSchema)) };
    }
    const { rules: rows, disable, override } = parsed.data;
    const read = rows.map((row, index) => ownRule(row, ['rules', index]));
    const faults = [
        ...checkIds(parsed.data, new Set(shipped.map(({ id }) => id))),
        ...checkFixIds(parsed.data, shipped, fixerIds),
        ...read.flatMap((one) => ('faults' in one ? one.faults : []))
    ];
    if (faults.length > 0)
        return { faults };
    const rules = read.flatMap((one) => ('rule' in one ? [one.rule] : []));
    const failing = exampleFaults(rules);
    if (failing.length > 0)
        return { faults: failing };
    const overrides = new Map(Object.entries(override));
    return {
        config: {
            rules,
            disabled: new Set(disable),
            overrides,
            fixes: fixRulesOf(parsed.data),
            loop: loopRulesOf(parsed.data),
            certification: certificationSettingsOf(parsed.data.certification),
            channels: channelsOf(parsed.data.notify)
        }
    };
}
/** A section whose entries are all commented out is `null` in YAML, and so is a file of comments. */
function withoutEmptySections(data) {
    if (data === null || data === undefined)
        return {};
    if (typeof data !== 'object' || Array.isArray(data))
        return data;
    return Object.fromEntries(Object.entries(data).filter(([, section]) => section !== null));
}
function sentences(faults, name) {
    const sorted = [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
    const told = sorted
        .slice(0, problemsAtMost)
        .map(({ line, column, message }) => `${name}:${line}:${column}: ${message}${stop(message)}`);
    const more = sorted.length - told.length;
    return more > 0 ? [...told, `${name}: ${more} more problems; mend these first.`] : told;
}
const stop = (message) => (/[.?]$/.test(message) ? '' : '.');


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories)
/* harmony export */ });
const categories = [
    'network_error',
    'service_unavailable',
    'rate_limit',
    'timeout',
    'runner_lost',
    'resource_exhaustion',
    'missing_command',
    'missing_file',
    'missing_dependency',
    'dependency_conflict',
    'permission_error',
    'missing_credentials',
    'configuration_error',
    'syntax_error',
    'type_error',
    'lint_error',
    'format_error',
    'test_failure',
    'build_error',
    'security_scan',
    'cancelled',
    'unknown'
];


/***/ })

};
