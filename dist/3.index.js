export const id = 3;
export const ids = [3];
export const modules = {

/***/ 9003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchRepairs: () => (/* binding */ searchRepairs)
});

// EXTERNAL MODULE: ./src/workflow-file/findings.ts
var workflow_file_findings = __webpack_require__(7490);
// EXTERNAL MODULE: ./src/workflow-file/yaml-value.ts
var yaml_value = __webpack_require__(3323);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/fixers/repairs/lost-content.ts

/** Whether a script of the file holds what was a step: a repair that moved lines too far. */
function swallowsSteps(text) {
    let swallows = false;
    (0,dist/* visit */.YR)((0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, logLevel: 'error' }), {
        Pair(_, { key, value }) {
            if (!(0,dist/* isScalar */.jn)(key) || key.value !== 'run' || !(0,dist/* isScalar */.jn)(value))
                return;
            swallows ||= /^\s*- (?:name|uses|run): /m.test(withoutHeredocs(String(value.value)));
        }
    });
    return swallows;
}
/** A here-document may hold a workflow of its own. */
function withoutHeredocs(script) {
    return script.replace(/<<-?\s*(["']?)(\w+)\1[^\n]*\n[^]*?^\s*\2\s*$/gm, '');
}
/** How many keys and items of a value hold nothing: a repair that makes one more took what was below it away. */
function emptyPlaces(value) {
    if (value === null)
        return 1;
    if (typeof value !== 'object')
        return 0;
    return Object.values(value).reduce((sum, each) => sum + emptyPlaces(each), 0);
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/workflow-schema.js + 1 modules
var workflow_schema = __webpack_require__(2363);
;// CONCATENATED MODULE: ./src/fixers/repairs/schema-words.ts

/** Every key that a workflow may have somewhere, as GitHub's own schema lists them. */
function schemaKeys() {
    const definitions = Object.values((0,workflow_schema/* getWorkflowSchema */.L)().definitions);
    return new Set(definitions.flatMap(({ properties }) => Object.keys(properties ?? {})));
}
/** Every word that stands for a value somewhere: events, scopes, shells. */
function schemaValues() {
    const definitions = Object.values((0,workflow_schema/* getWorkflowSchema */.L)().definitions);
    return new Set(definitions.flatMap(({ constant, allowedValues }) => [
        ...(constant === undefined ? [] : [constant]),
        ...(allowedValues ?? [])
    ]));
}

;// CONCATENATED MODULE: ./src/fixers/repairs/repair.ts
/** The text with some of its lines replaced; each keeps its line end. */
function withLines(text, changed) {
    return text
        .split('\n')
        .map((line, index) => {
        const now = changed.get(index);
        return now === undefined ? line : now + (line.endsWith('\r') ? '\r' : '');
    })
        .join('\n');
}
const withLine = (text, index, line) => withLines(text, new Map([[index, line]]));
const indentOf = (line) => /^[ ]*/.exec(line)?.[0].length ?? 0;
const isBlank = (line) => (line ?? '').trim() === '';
/** Blank, or a comment alone. */
const isBare = (line) => /^\s*(?:#|$)/.test(line ?? '');
/** Indexes of the line and of its neighbours that hold more than a comment, the nearest first. */
function near({ lines, at }, above, below) {
    const found = [at];
    for (let index = at - 1; index >= 0 && found.length <= above; index--) {
        if (!isBare(lines[index]))
            found.push(index);
    }
    for (let index = at + 1, count = 0; index < lines.length && count < below; index++) {
        if (!isBare(lines[index]) && ++count)
            found.push(index);
    }
    return found.filter((index) => !isBlank(lines[index]));
}

;// CONCATENATED MODULE: ./src/fixers/repairs/add-colon.ts


/** `runs-on ubuntu-latest`, `uses:actions/checkout@v4`, and `NAME=1` among environment variables. */
const addColon = (broken) => {
    const { lines, text } = broken;
    return near(broken, 2, 1).flatMap((index) => {
        const line = lines[index] ?? '';
        const put = (now, title) => [
            { text: withLine(text, index, now), title: `${title} on line ${index + 1}` }
        ];
        const [, start = '', key = '', rest = ''] = /^(\s*(?:- +)?)([A-Za-z_][\w-]*)(\W.*)?$/.exec(line) ?? [];
        if (key === '' || (!schemaKeys().has(key) && !/^=\S/.test(rest)))
            return [];
        if (rest === '')
            return put(`${start}${key}:`, 'Put the missing colon');
        if (/^ +[^\s:=]/.test(rest) && !/: /.test(rest)) {
            return put(`${start}${key}:${rest}`, 'Put the missing colon');
        }
        if (/^:[^\s:/]/.test(rest))
            return put(`${start}${key}: ${rest.slice(1)}`, 'Put a space behind the colon');
        return /^=\S+$/.test(rest) && isBelow(lines, index, 'env')
            ? put(`${start}${key}: ${rest.slice(1)}`, 'Write a colon for the equals sign')
            : [];
    });
};
function isBelow(lines, index, key) {
    const indent = /^ */.exec(lines[index] ?? '')?.[0].length ?? 0;
    const parent = lines
        .slice(0, index)
        .findLast((line) => line.trim() !== '' && (/^ */.exec(line)?.[0].length ?? 0) < indent);
    return parent?.trim() === `${key}:`;
}

;// CONCATENATED MODULE: ./src/fixers/repairs/add-dash.ts

/** A step without its dash, and a command that stands as a step. */
const addDash = ({ text, lines, finding, at }) => {
    const line = lines[at] ?? '';
    const title = `Put the missing dash on line ${at + 1}`;
    const isSecond = / is already defined$|^Unexpected value '(?:run|uses)'$/.test(finding.message);
    if (isSecond && isStepKey(line)) {
        return [{ text: withLine(text, at, line.replace(/^( *) {2}(?=\S)/, '$1- ')), title }];
    }
    if (finding.message === 'A mapping was not expected' && isBelowSteps(lines, at)) {
        return [{ text: withLines(text, dashed(lines, at)), title }];
    }
    const [, start = '', command = ''] = /^(\s*- +)([^\s"'#:{[&*!|>][^:#]*)$/.exec(line) ?? [];
    if (!/^Unexpected value '/.test(finding.message) || !isCommand(command))
        return [];
    return [
        {
            text: withLine(text, at, `${start}run: ${command}`),
            title: `Make the command on line ${at + 1} a step`
        }
    ];
};
const isStepKey = (line) => /^ {2,}(?:uses|name|run): /.test(line);
function isBelowSteps(lines, at) {
    const parent = lines.slice(0, at).findLast((line) => !isBlank(line));
    return parent?.trim() === 'steps:';
}
const isCommand = (text) => /^[\w./-]+ \S/.test(text);
/** The map at a line as the one item of a list. */
function dashed(lines, at) {
    const indent = indentOf(lines[at] ?? '');
    const changed = new Map();
    for (let index = at; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (!isBlank(line) && indentOf(line) < indent)
            break;
        if (isBlank(line))
            continue;
        const lead = index === at ? '- ' : '  ';
        changed.set(index, ' '.repeat(indent) + lead + line.slice(indent));
    }
    return changed;
}

;// CONCATENATED MODULE: ./src/fixers/repairs/close-quote.ts

const opened = /^\s*(?:- +)*(?:[\w-]+: +|- +)(["'])(.*)$/;
/** A quote that is opened on a line and not closed there is closed at its end. */
const closeQuote = ({ text, lines, finding }) => {
    if (!finding.isSyntax)
        return [];
    return lines.flatMap((line, index) => {
        const [, quote, rest = ''] = opened.exec(line.trimEnd()) ?? [];
        if (quote === undefined || index >= finding.line || rest.split(quote).length % 2 === 0)
            return [];
        if (rest.includes(' #'))
            return [];
        const title = `Close the quote on line ${index + 1}`;
        return [{ text: withLine(text, index, line.trimEnd() + quote), title }];
    });
};

;// CONCATENATED MODULE: ./src/fixers/repairs/duplicate-key.ts

/** A key that stands twice with the same lines below it: the second goes. */
const duplicateKey = ({ text, lines, finding, at }) => {
    if (!/ is already defined$/.test(finding.message))
        return [];
    const first = firstOfTwo(lines, at);
    if (first === null)
        return [];
    const [one, other] = [blockAt(lines, first), blockAt(lines, at)];
    if (one.join('\n').trim() !== other.join('\n').trim() ||
        other.some((each) => each.includes('#'))) {
        return [];
    }
    const all = text.split('\n');
    const rest = all.slice(at + other.length);
    const blank = isBlank(all[at - 1]) ? rest.findIndex((each) => !isBlank(each)) : 0;
    const kept = [...all.slice(0, at), ...rest.slice(Math.max(blank, 0))].join('\n');
    return [{ text: kept, title: `Take out the second of two equal keys on line ${at + 1}` }];
};
/** Index of the line of the same map that says the same; null where there is none, or it is no plain key. */
function firstOfTwo(lines, at) {
    const line = lines[at] ?? '';
    const indent = indentOf(line);
    const start = lines.findLastIndex((each, index) => index < at && !isBare(each) && indentOf(each) < indent);
    const first = lines.findLastIndex((each, index) => index < at && index > start && indentOf(each) === indent && each.trim() === line.trim());
    return first === -1 || !/^[\w-]+:/.test(line.trim()) ? null : first;
}
/** A line and all that is indented below it, without blank lines and others' comments at its end. */
function blockAt(lines, at) {
    const indent = indentOf(lines[at] ?? '');
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => !isBare(line) && indentOf(line) <= indent);
    const block = [lines[at] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
    const isOwn = (line) => !isBlank(line) && indentOf(line) > indent;
    while (block.length > 1 && !isOwn(block.at(-1) ?? ''))
        block.pop();
    return block.map((line) => line.trimEnd());
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 27 modules
var expressions_dist = __webpack_require__(2506);
;// CONCATENATED MODULE: ./src/fixers/repairs/edit-distance.ts
/** Letters to put in, take out, replace or swap with their neighbour to make one word of another. */
function editDistance(one, other) {
    const rows = Array.from({ length: one.length + 1 }, (_, i) => Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
    const at = (i, j) => rows[i]?.[j] ?? Infinity;
    for (let i = 1; i <= one.length; i++) {
        for (let j = 1; j <= other.length; j++) {
            const isSame = one[i - 1] === other[j - 1];
            const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            rows[i][j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1), isSwap ? at(i - 2, j - 2) + 1 : Infinity);
        }
    }
    return at(one.length, other.length);
}
/** The words that a misspelt one may stand for: wrong case, other joints, swapped parts, a letter or two off. */
function nearWords(word, words) {
    return scored(word, words).map(({ each }) => each);
}
/** Those of the near words that are nearest. */
function nearestWords(word, words) {
    const all = scored(word, words);
    const best = Math.min(...all.map(({ distance }) => distance));
    return all.filter(({ distance }) => distance === best).map(({ each }) => each);
}
function scored(word, words) {
    const plain = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const parts = (text) => text.toLowerCase().split(/[-_ ]/).sort().join();
    const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    return [...words].flatMap((each) => {
        const isLike = plain(each) === plain(word) || parts(each) === parts(word);
        const distance = isLike ? 0 : editDistance(each, word.toLowerCase());
        return each !== word && distance <= most ? [{ each, distance }] : [];
    });
}

;// CONCATENATED MODULE: ./src/fixers/repairs/expression.ts



/** Functions that tell a job's state and are known beside those of every expression. */
const stateFunctions = ['always', 'cancelled', 'failure', 'success', 'hashFiles'];
/** `GITHUB_REF` and others that are the environment's name for the same in `github`. */
const asContext = /^GITHUB_(ACTOR|BASE_REF|EVENT_NAME|HEAD_REF|JOB|REF|REF_NAME|REPOSITORY|RUN_ID|RUN_NUMBER|SHA|WORKFLOW|WORKSPACE)$/;
/** What people write in an expression as other languages have it. */
const changes = {
    'Write texts in single quotes': (text) => text.replace(/"([^"'\\]*)"/g, "'$1'"),
    'Compare by two equals signs': outsideTexts((text) => text.replace(/(?<![=!<>])=(?!=)/g, '==')),
    'Write && for and, || for or': outsideTexts((text) => text.replace(/(?<=[\s)])and(?=[\s(!])/gi, '&&').replace(/(?<=[\s)])or(?=[\s(!])/gi, '||')),
    'Write true and false without parentheses': outsideTexts((text) => text.replace(/\b(true|false)\(\)/g, '$1')),
    'Write the expression once, not within another': (text) => text.replace(/^ *\$\{\{ */, ' '),
    'Write the empty list as the text that an output is': outsideTexts((text) => text.replace(/(\.outputs\.[\w-]+ *[!=]= *)\[ *\]/g, "$1'[]'")),
    'Close the parenthesis behind the JSON text': (text) => text.replace(/(\bfromJSON\( *'[^']*')(?= *,)/gi, '$1)'),
    'Take the backslash away': (text) => text.replace(/ *\\$/, ''),
    'Close the parenthesis': (text) => text.replace(/\s*$/, ')$&'),
    'Take the last parenthesis away': (text) => text.replace(/\)(\s*)$/, '$1')
};
/** An expression that GitHub can't read. */
const repairExpression = (broken) => {
    const { finding } = broken;
    if (/expression is not closed/.test(finding.message))
        return closings(broken);
    if (!/^(?:Unexpected (?:symbol|end of expression)|Unrecognized |Too many )/.test(finding.message))
        return [];
    const named = { ...changes, ...spelling(finding.message), ...context(finding.message) };
    const changed = Object.entries(named).map(([title, change]) => everywhere(broken, title, change));
    return [...changed, braces(broken)].filter(({ text }) => text !== broken.text);
};
function spelling(message) {
    const [, kind, word = ''] = /^Unrecognized (function|named-value): '([\w-]+)'/.exec(message) ?? [];
    const known = kind === 'function'
        ? [...Object.values(expressions_dist/* wellKnownFunctions */.j7).map(({ name }) => name), ...stateFunctions]
        : [];
    return Object.fromEntries(nearestWords(word, known).map((meant) => [
        `Spell \`${meant}\` right`,
        outsideTexts((text) => text.replace(new RegExp(`\\b${word}(?= *\\()`, 'g'), meant))
    ]));
}
function context(message) {
    const [, word = ''] = /^Unrecognized named-value: '(\w+)'/.exec(message) ?? [];
    const [, name] = asContext.exec(word) ?? [];
    if (name === undefined)
        return {};
    const meant = `github.${name.toLowerCase()}`;
    return {
        [`Name \`${meant}\` instead of the environment variable`]: (text) => text.replace(new RegExp(`(?<![.\\w])${word}\\b`, 'g'), meant)
    };
}
/** Applies a change to the part of an expression that is no text in single quotes. */
function outsideTexts(change) {
    return (text) => text
        .split(/('(?:[^']|'')*')/)
        .map((part, index) => (index % 2 === 1 ? part : change(part)))
        .join('');
}
/** To every expression of the value at the finding. */
function everywhere(broken, title, change) {
    const changed = new Map();
    for (const index of valueLines(broken)) {
        const line = broken.lines[index] ?? '';
        const isQuoted = /^\s*(?:- +)?[\w-]+: +'/.test(line);
        if (isQuoted && /''/.test(line))
            continue;
        const inQuotes = (text) => isQuoted ? change(text).replaceAll("'", "''") : change(text);
        const now = /\$\{\{/.test(line)
            ? line
                .replace(/(?<=\$\{\{)(?:(?!\}\}).)*(?=\}\})/g, inQuotes)
                .replace(/(\$\{\{[^{}]*\}\}) \}\}/, '$1')
            : bareCondition(broken, index, inQuotes);
        if (now !== line)
            changed.set(index, now);
    }
    const [first = broken.at] = changed.keys();
    return {
        text: withLines(broken.text, changed),
        title: `${title} on line ${first + 1}`,
        needsReview: title.includes('parenthesis')
    };
}
/** `if:` needs no braces around its expression, be it in its line or below. */
function bareCondition({ lines, at }, index, change) {
    const line = lines[index] ?? '';
    const [, head, rest = ''] = /^(\s*(?:- +)?if: *(?=[^\s|>"']))(.*)$/.exec(line) ?? [];
    if (head !== undefined)
        return head + change(rest);
    const isBelow = index > at && /^\s*(?:- +)?if: *[|>]/.test(lines[at] ?? '');
    return isBelow ? line.replace(/\S.*/, (all) => change(all)) : line;
}
/** `${x}` is a shell's way. */
function braces(broken) {
    const changed = new Map();
    const line = broken.lines[broken.at] ?? '';
    const isCondition = /^\s*(?:- +)?if: /.test(line);
    const now = line.replace(/\$\{(?!\{)([^{}]*)\}(?!\})/g, (_, inner) => `\${{ ${changes['Write texts in single quotes']?.(inner.trim()) ?? ''} }}`);
    if (isCondition && now !== line)
        changed.set(broken.at, now);
    return {
        text: withLines(broken.text, changed),
        title: `Put double braces around the expression on line ${broken.at + 1}`
    };
}
/** `${{ x }` is closed where its one brace stands, else at the end of its line. */
function closings(broken) {
    const open = /\$\{\{(?:(?!\}\}).)*$/;
    return valueLines(broken).flatMap((index) => {
        const line = (broken.lines[index] ?? '').trimEnd();
        if (!open.test(line))
            return [];
        const title = `Close the expression on line ${index + 1}`;
        const now = /(\$\{\{[^{}]*)\}(?!\})/.test(line)
            ? line.replace(/(\$\{\{[^{}]*[^{} ]) *\}(?!\})/, '$1 }}')
            : line.replace(/(["']?)$/, ' }}$1');
        return [{ text: withLines(broken.text, new Map([[index, now]])), title }];
    });
}
/** The line of the finding, with the deeper lines below it. */
function valueLines({ lines, at }) {
    const indent = indentOf(lines[at] ?? '');
    const found = [at];
    for (let index = at + 1; index < lines.length; index++) {
        if (!isBlank(lines[index]) && indentOf(lines[index] ?? '') <= indent)
            break;
        found.push(index);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/fixers/repairs/indent-heredoc.ts

/** Of a shell, and PowerShell's `@'` with which a line ends. */
const heredoc = /<<-?\s*(["']?)(?<word>\w+)\1|@(?<quote>["'])$/;
function endOf(line) {
    const { word, quote } = heredoc.exec(line.trimEnd())?.groups ?? {};
    return quote === undefined ? word : `${quote}@`;
}
/** A here-document whose lines stand left of their script ends it for YAML: they are moved to where it begins. */
const indentHeredoc = ({ text, lines, finding }) => {
    if (!finding.isSyntax)
        return [];
    const changed = new Map();
    for (let at = 0; at < lines.length; at++) {
        const word = endOf(lines[at] ?? '');
        const base = baseOf(lines, at);
        const end = lines.findIndex((line, index) => index > at && line.trim() === word);
        if (word === undefined || base === null || end === -1)
            continue;
        if (indentOf(lines[end] ?? '') < base)
            moveRight(lines, at + 1, end, base, changed);
        at = end;
    }
    if (changed.size === 0)
        return [];
    const count = changed.size === 1 ? 'a line' : `${changed.size} lines`;
    const title = `Indent ${count} of a here-document as the script around it`;
    return [{ text: withLines(text, changed), title }];
};
/** Indentation of the script that a line belongs to: of the first line below `run: |`. */
function baseOf(lines, at) {
    const head = lines.findLastIndex((line, index) => index < at && /^\s*(?:- +)?run: *[|>]/.test(line));
    const first = lines.slice(head + 1).find((line) => !isBlank(line));
    return head === -1 || first === undefined ? null : indentOf(first);
}
/** All of it where some of its text stands out, else its end alone. */
function moveRight(lines, from, end, base, changed) {
    const stands = lines.slice(from, end).some((line) => !isBlank(line) && indentOf(line) < base);
    for (let index = stands ? from : end; index <= end; index++) {
        const line = lines[index] ?? '';
        if (!isBlank(line))
            changed.set(index, ' '.repeat(base) + (stands ? line : line.trimStart()));
    }
}

;// CONCATENATED MODULE: ./src/fixers/repairs/indent-lines.ts


/** Keys below which any name may stand: what GitHub knows elsewhere is not moved there. */
const indent_lines_open = /^(?:- +)?(?:with|env|inputs|outputs|secrets|matrix|services|jobs):\s*(?:#.*)?$/;
/** Lines that stand a column or two beside their place, or apart from the items of their list. */
const indentLines = (broken) => {
    const { finding, lines } = broken;
    if (!finding.isSyntax &&
        !/was not expected|^Unexpected value '|not enough info/.test(finding.message))
        return [];
    return near(broken, 2, 1)
        .flatMap((index) => {
        const indent = indentOf(lines[index] ?? '');
        if (/^\t/.test(lines[index] ?? '') || !/^\s*(?:- |[\w-]+:)/.test(lines[index] ?? ''))
            return [];
        return columnsFor(lines, index).flatMap((column) => scopes(lines, index).map((last) => moved(broken, index, last, column - indent)));
    })
        .filter((each) => each !== null);
};
/** A column or two to either side where something else begins, and that of the dashes above. */
function columnsFor(lines, index) {
    const indent = indentOf(lines[index] ?? '');
    const above = lines.slice(Math.max(0, index - 60), index).filter((line) => !isBlank(line));
    const begins = above.flatMap((line) => {
        const own = indentOf(line);
        return /^\s*- /.test(line)
            ? [own, own + 2]
            : [own, ...(/:\s*$/.test(line) ? [own + 2, own + 4] : [])];
    });
    const isDash = /^\s*- /.test(lines[index] ?? '');
    const dashes = above.flatMap((line) => /^\s*- (?:name|uses|run|id|if)\b/.test(line) ? [indentOf(line)] : []);
    const columns = [
        ...begins.filter((column) => Math.abs(column - indent) <= 2),
        ...(isDash ? dashes.slice(-1) : [])
    ];
    return [...new Set(columns)].filter((column) => column !== indent);
}
/** Last line of: the line alone, with what is below it, with all that follows beside it. */
function scopes(lines, index) {
    const indent = indentOf(lines[index] ?? '');
    const until = (isOut) => {
        const end = lines.findIndex((line, at) => at > index && !isBlank(line) && isOut(line));
        return (end === -1 ? lines.length : end) - 1;
    };
    const below = until((line) => indentOf(line) <= indent);
    const beside = until((line) => indentOf(line) < indent);
    return [...new Set([index, below, beside])];
}
function moved({ text, lines }, from, last, by) {
    const changed = new Map();
    for (let index = from; index <= last; index++) {
        const line = lines[index] ?? '';
        if (isBlank(line))
            continue;
        if (indentOf(line) + by < 0)
            return null;
        changed.set(index, ' '.repeat(indentOf(line) + by) + line.trimStart());
    }
    const now = lines.map((line, index) => changed.get(index) ?? line);
    if (!isAtHome(now, from))
        return null;
    const [count, side] = [Math.abs(by), by < 0 ? 'left' : 'right'];
    const which = changed.size === 1
        ? `line ${from + 1}`
        : `lines ${from + 1} to ${Math.max(...changed.keys()) + 1}`;
    return {
        text: withLines(text, changed),
        title: `Move ${which} ${count} ${count === 1 ? 'column' : 'columns'} to the ${side}`
    };
}
/** False for a key that GitHub knows below one that takes any name, and the other way about. */
function isAtHome(lines, index) {
    const line = lines[index] ?? '';
    const [, key] = /^\s*(?:- +)?([\w-]+):/.exec(line) ?? [];
    const dash = /^\s*- /.test(line);
    const above = lines.slice(0, index).findLast((each) => !isBlank(each)) ?? '';
    const empties = /:\s*$/.test(above) && indentOf(line) <= indentOf(above);
    if (empties && !(dash && indentOf(line) === indentOf(above)))
        return false;
    if (key === undefined || dash)
        return true;
    const parent = lines
        .slice(0, index)
        .findLast((each) => !isBlank(each) && indentOf(each) < indentOf(line));
    const fills = parent === above && /^(?:- +)?(?:with|env):$/.test(above.trim());
    return fills || indent_lines_open.test((parent ?? '').trim()) !== schemaKeys().has(key);
}

;// CONCATENATED MODULE: ./src/fixers/repairs/inline-env.ts


/** Contexts that hold nothing but texts: beside these a comparison means the same as beside the variable. */
const inline_env_text = /^(?:github\.(?:actor|base_ref|event_name|head_ref|ref|ref_name|ref_type|repository|repository_owner|sha|workflow|event\.inputs\.[\w-]+)|vars\.\w+|needs\.[\w-]+\.outputs\.[\w-]+)$/;
/** `env.NAME` where no environment is yet, such as the `if` of a job: the value that the file gives to it stands there. */
const inlineEnv = (broken) => {
    if (!/^Unrecognized named-value: 'env'/.test(broken.finding.message))
        return [];
    const environments = environmentsAt(broken);
    const isCondition = /^\s*(?:- +)?if:/.test(broken.lines[broken.at] ?? '');
    const change = (expression) => {
        const isAll = !isCondition && /^\s*env\.\w+\s*$/.test(expression);
        return outsideTexts((part) => part.replace(/(?<![\w.-])env\.(\w+)(?![\w.[-])/g, (all, name) => inline_env_valueOf(name, environments, isAll) ?? all))(expression);
    };
    const title = 'Write the value of the variable, for which there is no `env` yet,';
    return [everywhere(broken, title, change)].filter((each) => each.text !== broken.text);
};
/** Those of the job around the line and of the workflow. */
function environmentsAt({ text: source, lines, at }) {
    const document = (0,dist/* parseDocument */.Tp)(source, { uniqueKeys: false, logLevel: 'error' });
    const offset = source.split('\n', at).join('\n').length + (lines[at] ?? '').search(/\S|$/) + 1;
    const jobs = document.get('jobs');
    const job = entriesOf(jobs).find(({ value }) => value?.range && value.range[0] <= offset && offset < value.range[2]);
    const inJob = entriesOf(job?.value).find(({ key }) => key.value === 'env');
    return [entriesOf(inJob?.value), entriesOf(document.get('env'))];
}
const entriesOf = (node) => ((0,dist/* isMap */.jh)(node) ? node.items : []);
/** As an expression; null where the file does not say it, or where it may mean something else here. */
function inline_env_valueOf(name, environments, isAll) {
    const given = environments.flat().find(({ key }) => key.value === name);
    if (!given) {
        const [, known] = asContext.exec(name) ?? [];
        return known === undefined ? null : `github.${known.toLowerCase()}`;
    }
    return (0,dist/* isScalar */.jn)(given.value) ? asExpression(given.value, isAll) : null;
}
function asExpression({ value }, isAll) {
    if (typeof value === 'boolean')
        return `'${value}'`;
    if (typeof value !== 'string')
        return null;
    const [, inner] = /^\$\{\{\s*((?:(?!\}\}|\$\{\{)[^"\\\n])*?)\s*\}\}$/.exec(value) ?? [];
    if (inner !== undefined) {
        return inline_env_text.test(inner) || (isAll && !/: | #|\benv\./.test(inner)) ? inner : null;
    }
    return /^[\w./ -]*$/.test(value) ? `'${value}'` : null;
}

;// CONCATENATED MODULE: ./src/fixers/repairs/input-default.ts

/** A default whose type is not the one that its input declares: `default: 14` of a string, `'false'` of a boolean. */
const inputDefault = ({ text, lines, finding, at }) => {
    const [, wanted] = /encountered while reading 'input default'\. The type '(\w+)' was expected/.exec(finding.message) ?? [];
    const line = lines[at] ?? '';
    const [, head = '', value = '', rest = ''] = /^(\s*default: +)(\S+)(\s*(?:#.*)?)$/.exec(line) ?? [];
    const put = (now) => [
        {
            text: withLine(text, at, head + now + rest),
            title: `Write the default on line ${at + 1} as its type wants it`
        }
    ];
    if (wanted === 'StringToken' && /^[\w.+-]+$/.test(value))
        return put(`'${value}'`);
    const bare = /^(["'])(.+)\1$/.exec(value)?.[2] ?? '';
    if (wanted === 'BooleanToken' && /^(?:true|false)$/.test(bare))
        return put(bare);
    return wanted === 'NumberToken' && /^\d+$/.test(bare) ? put(bare) : [];
};

// EXTERNAL MODULE: ./src/workflow-file/apply-edits.ts
var apply_edits = __webpack_require__(7282);
;// CONCATENATED MODULE: ./src/fixers/repairs/job-id.ts


/** A job's id with a space or a dot in it gets hyphens, and the jobs that wait for it are told. */
const jobId = ({ text, finding }) => {
    const [, id = ''] = /^The identifier '([^']+)' is invalid\./.exec(finding.message) ?? [];
    const meant = id.replace(/[^\w-]+/g, '-').replace(/-+$/, '');
    if (!/^[A-Za-z_][\w-]{0,98}$/.test(meant))
        return [];
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, logLevel: 'error' });
    const jobs = document.get('jobs');
    const entries = (0,dist/* isMap */.jh)(jobs) ? jobs.items : [];
    const named = entries.filter(({ key }) => key.value === id).map(({ key }) => key);
    const isTaken = entries.some(({ key }) => key.value === meant);
    if (named.length !== 1 || isTaken || isReadAs(text, id))
        return [];
    const uses = [...named, ...entries.flatMap(needsOf).filter(({ value }) => value === id)];
    const after = (0,apply_edits/* applyEdits */.c)(text, uses.map(toldAs(meant)));
    const title = `Name the job on line ${finding.line} \`${meant}\`, since its id may hold letters, digits, - and _ alone`;
    return after === null ? [] : [{ text: after, title, needsReview: true }];
};
const toldAs = (meant) => ({ range }) => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: meant });
/** `needs['a b']` */
const isReadAs = (text, id) => text.includes(`['${id}']`);
function needsOf({ value: job }) {
    const needs = (0,dist/* isMap */.jh)(job) ? job.get('needs', true) : undefined;
    if ((0,dist/* isScalar */.jn)(needs))
        return [needs];
    return (0,dist/* isSeq */.oP)(needs) ? needs.items.filter((item) => (0,dist/* isScalar */.jn)(item)) : [];
}

;// CONCATENATED MODULE: ./src/fixers/repairs/join-maps.ts


/** A key that stands twice with a map of other keys each time: what the second holds goes to the end of the first. */
const joinMaps = ({ text, lines, finding, at }) => {
    if (!/ is already defined$/.test(finding.message))
        return [];
    const first = firstOfTwo(lines, at);
    if (first === null || !/^[\w-]+:$/.test((lines[at] ?? '').trim()))
        return [];
    const [one, other] = [blockAt(lines, first), blockAt(lines, at)];
    const [keys, more] = [keysIn(one), keysIn(other)];
    // A step's own words below `with` are a step that lost its dash.
    if (!keys ||
        !more ||
        more.some((key) => keys.includes(key)) ||
        [...keys, ...more].some(isOfSteps))
        return [];
    const by = columnOf(one) - columnOf(other);
    const end = text.includes('\r\n') ? '\r' : '';
    const moved = other
        .slice(1)
        .map((line) => (isBlank(line) ? '' : ' '.repeat(indentOf(line) + by) + line.trimStart()) + end);
    const all = text.split('\n');
    const until = at + other.length;
    const blanks = isBlank(all[at - 1]) ? all.slice(until).findIndex((line) => !isBlank(line)) : 0;
    const after = [
        ...all.slice(0, first + one.length),
        ...moved,
        ...all.slice(first + one.length, at),
        ...all.slice(until + Math.max(blanks, 0))
    ].join('\n');
    const title = `Join the two maps of one key, the second of which is on line ${at + 1}`;
    return [{ text: after, title, needsReview: true }];
};
const isOfSteps = (key) => /^(?:uses|run|with|steps)$/.test(key);
const childrenOf = ([, ...below]) => below.filter((line) => /^\s*[^\s#]/.test(line));
const columnOf = (block) => indentOf(childrenOf(block)[0] ?? '');
/** null for a list, a map in braces, or one with keys that are no plain words. */
function keysIn(block) {
    const children = childrenOf(block);
    const column = columnOf(block);
    if (children.length === 0 || /^\s*-( |$)/.test(children[0] ?? ''))
        return null;
    const own = children.filter((line) => indentOf(line) === column);
    const keys = own.map((line) => /^\s*([\w.-]+):(?: |$)/.exec(line)?.[1] ?? null);
    return keys.includes(null) || children.some((line) => indentOf(line) < column)
        ? null
        : keys;
}

// EXTERNAL MODULE: ./src/workflow-file/find-nodes.ts
var find_nodes = __webpack_require__(5479);
// EXTERNAL MODULE: ./src/workflow-file/layout.ts
var layout = __webpack_require__(4474);
;// CONCATENATED MODULE: ./src/fixers/repairs/merge-key.ts




/** Chains of anchors are short; one that is longer goes in a circle. */
const deepest = 10;
/**
 * GitHub takes anchors and aliases but no merge keys: what `<<: *name` stands for is written out in its place, without
 * the keys that stand beside it. All of a file or none, since GitHub names the anchor's place and not that of the key.
 */
const mergeKey = ({ text, finding }) => {
    if (finding.isSyntax || !/^[ -]*<<[ \t]*:/m.test(text))
        return [];
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, logLevel: 'error' });
    const edits = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            for (const entry of merges(map))
                edits.push(writtenOut({ text, document }, map, entry));
        }
    });
    const known = edits.filter((edit) => edit !== null);
    const after = known.length === edits.length ? (0,apply_edits/* applyEdits */.c)(text, known) : null;
    if (after === null || known.length === 0)
        return [];
    const which = known.length === 1 ? 'a merge key' : `${known.length} merge keys`;
    return [{ text: after, title: `Write out what ${which} stands for, which GitHub does not take` }];
};
const entries = (map) => map.items;
const isMerge = ({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === '<<';
const merges = (map) => entries(map).filter(isMerge);
/** null where it is no alias of a plain map, or where nothing of it is left to write. */
function writtenOut(file, map, entry) {
    const { text } = file;
    if (map.flow || merges(map).length > 1 || !(0,dist/* isAlias */.Vj)(entry.value))
        return null;
    const own = new Set(entries(map).map(({ key }) => key.value));
    const inherited = inheritedFrom(file, entry.value, deepest)?.filter(({ key }) => !own.has(key));
    if (!inherited || inherited.length === 0)
        return null;
    const [start, end] = [entry.key.range?.[0] ?? 0, (0,find_nodes/* endOfEntry */.j5)(text)(entry)];
    const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    const last = inherited.at(-1)?.source ?? '';
    if (!/^[ \t]*(?:#.*)?$/.test(rest) || (rest.includes('#') && last.includes('\n')))
        return null;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const column = (0,layout/* columnOf */.uV)(text, start);
    const lines = inherited.map((each) => movedTo(column, each, newline));
    if (lines.includes(null))
        return null;
    return { start, end, text: lines.join(newline + ' '.repeat(column)) };
}
/** The entries of the map that an alias stands for, with those that it takes over itself. */
function inheritedFrom(file, alias, depth) {
    const map = alias.resolve(file.document);
    if (!(0,dist/* isMap */.jh)(map) || map.flow || depth === 0)
        return null;
    const own = entries(map).filter((entry) => !isMerge(entry));
    const written = own.map((entry) => writtenIn(file.text, entry));
    const taken = merges(map).map(({ value }) => (0,dist/* isAlias */.Vj)(value) ? inheritedFrom(file, value, depth - 1) : null);
    if (taken.length > 1 || taken.includes(null) || written.includes(null))
        return null;
    const keys = new Set(own.map(({ key }) => key.value));
    const others = taken.flatMap((each) => each ?? []).filter(({ key }) => !keys.has(key));
    return [...others, ...written];
}
/** null for one with an anchor, which must not stand twice. */
function writtenIn(text, entry) {
    const { key, value } = entry;
    let hasAnchor = false;
    const look = (_, node) => {
        hasAnchor ||= node.anchor !== undefined;
    };
    (0,dist/* visit */.YR)(value, { Scalar: look, Collection: look });
    if (!(0,dist/* isScalar */.jn)(key) || !key.range || hasAnchor)
        return null;
    const [start] = key.range;
    return {
        key: key.value,
        source: text.slice(start, (0,find_nodes/* endOfEntry */.j5)(text)(entry)),
        column: (0,layout/* columnOf */.uV)(text, start)
    };
}
/** With its further lines as far from the first as they were; null where one of them begins left of it. */
function movedTo(column, { source, column: old }, newline) {
    const [first = '', ...rest] = source.split(/\r?\n/);
    if (rest.some((line) => line.trim() !== '' && line.slice(0, old).trim() !== ''))
        return null;
    const moved = rest.map((line) => line.trim() === '' ? line : ' '.repeat(column) + line.slice(old));
    return [first, ...moved].join(newline);
}

;// CONCATENATED MODULE: ./src/fixers/repairs/quote-value.ts


const entry = /^(\s*(?:- +)*)([\w-]+:|-)( +)(\S.*?)\s*$/;
/** A value that YAML reads as something else is put in quotes: `name: a: b`, `- *.md`, `name: "a "b""`. */
const quoteValue = (broken) => {
    if (!broken.finding.isSyntax)
        return [];
    return near(broken, 1, 0).flatMap((index) => {
        const [, indent = '', key = '', space = '', value = ''] = entry.exec(broken.lines[index] ?? '') ?? [];
        if (!needsQuotes(value))
            return [];
        const put = (now, what) => [
            {
                text: withLine(broken.text, index, indent + key + space + now),
                title: `${what} on line ${index + 1}`
            }
        ];
        const once = endsTwice(value);
        if (once !== null)
            return put(once, 'Close the quote once');
        const isOpen = value.split(value[0] ?? '').length % 2 === 0 && /^["']/.test(value);
        if (key === 'run:' && !isOpen && /["']/.test(value) && !/^["'].*["']$/.test(value)) {
            return [asBlock(broken.text, index, indent + key, value)];
        }
        const quoted = inQuotes(value);
        return quoted === null ? [] : put(quoted, 'Put the value in quotes');
    });
};
/** Only what breaks YAML, and no second entry on the line; a comment behind a value stays one. */
function needsQuotes(value) {
    const [, second = ''] = /(?: {2}|\}\} +)([\w-]+): /.exec(value) ?? [];
    if (value === '' || / #/.test(value) || /^[|>]/.test(value) || schemaKeys().has(second))
        return false;
    const quote = /^["']/.exec(value)?.[0];
    if (quote !== undefined)
        return value.slice(1, -1).includes(quote) || !value.endsWith(quote);
    return /: |:$|^[*@%\x60]|^\{\{/.test(value) && !/^[[{](?!\{)/.test(value);
}
/** `"a"` for `"a""`; null for any other value. */
function endsTwice(value) {
    const [, once = ''] = /^((["'])[^"']*\2)\2$/.exec(value) ?? [];
    return once === '' ? null : once;
}
/** null where both kinds of quotes stand in it, or one is open. */
function inQuotes(value) {
    const whole = /^"(.*)"$|^'(.*)'$/.exec(value);
    if (!whole && /^["']/.test(value))
        return null;
    const inner = whole ? (whole[1] ?? whole[2] ?? '') : value;
    if (inner.split('"').length % 2 === 0)
        return null;
    if (!inner.includes("'"))
        return `'${inner}'`;
    return /["\\]/.test(inner) ? null : `"${inner}"`;
}
function asBlock(text, index, head, value) {
    const indent = ' '.repeat(head.length - 'run:'.length + 2);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return {
        text: withLines(text, new Map([[index, `${head} |${newline}${indent}${value}`]])),
        title: `Write the script on line ${index + 1} as a block`
    };
}

;// CONCATENATED MODULE: ./src/fixers/repairs/remove-job-key.ts

/**
 * A job that calls a workflow runs nothing itself: how long, and where, are the called one's to say.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow
 */
const removeJobKey = ({ text, lines, finding, at }) => {
    if (!/^Unexpected value '(?:uses|with|secrets|timeout-minutes|runs-on)'$/.test(finding.message))
        return [];
    const indent = indentOf(lines[at] ?? '');
    const isOut = (line) => !isBlank(line) && indentOf(line) < indent;
    const start = lines.findLastIndex((line, index) => index < at && isOut(line)) + 1;
    const end = lines.findIndex((line, index) => index > at && isOut(line));
    const job = [...lines.keys()].slice(start, end === -1 ? undefined : end);
    const own = job.filter((index) => indentOf(lines[index] ?? '') === indent);
    const stands = (key) => own.filter((index) => (lines[index] ?? '').trim().startsWith(`${key}:`));
    if (stands('uses').length !== 1 || stands('steps').length > 0)
        return [];
    const needless = own.filter((index) => /^ +(?:timeout-minutes|runs-on): +[^#|>]+$/.test(lines[index] ?? ''));
    if (needless.length === 0)
        return [];
    const all = text.split('\n');
    const which = needless.map((index) => index + 1).join(' and ');
    const title = `Take out line ${which} of a job that calls a workflow, which may not say it`;
    return [
        {
            text: all.filter((_, index) => !needless.includes(index)).join('\n'),
            title,
            needsReview: true
        }
    ];
};

;// CONCATENATED MODULE: ./src/fixers/repairs/remove-scope.ts

/** `workflows: write` is a scope of other tokens; the one of a run can't have it. */
const removeScope = ({ text, finding, at }) => {
    if (finding.message !== "Unexpected value 'workflows'")
        return [];
    const all = text.split('\n');
    if (!/^ +workflows: (?:write|read)\s*$/.test(all[at] ?? ''))
        return [];
    return [
        {
            text: withLines([...all.slice(0, at), ...all.slice(at + 1)].join('\n'), new Map()),
            title: `Take out the permission \`workflows\` on line ${at + 1}, which no run's token can have`
        }
    ];
};

;// CONCATENATED MODULE: ./src/fixers/repairs/script-header.ts

/** A script without its `run: |`, or one that does not stand below it. */
const scriptHeader = (broken) => {
    const { finding } = broken;
    if (/not enough info/.test(finding.message))
        return withoutRun(broken);
    return finding.isSyntax ? [...withoutBar(broken), ...besideRun(broken), ...continued(broken)] : [];
};
/** `run:` with its script on the next line and no `|` behind it. */
function withoutBar({ text, lines, at }) {
    const head = lines.slice(0, at + 1).findLastIndex((line) => /^\s*(?:- +)?run:\s*$/.test(line));
    if (head === -1 || lines.slice(head + 1, at).some((line) => isBlank(line)))
        return [];
    const line = (lines[head] ?? '').trimEnd();
    return [
        { text: withLine(text, head, `${line} |`), title: `Begin the script on line ${head + 1} by |` }
    ];
}
/** `- name: Build` with a command below it and nothing that says so. */
function withoutRun({ text, lines, at }) {
    const line = lines[at] ?? '';
    const [lead] = /^\s*- +(?=name: )/.exec(line) ?? [];
    const below = lines[at + 1] ?? '';
    if (lead === undefined || indentOf(below) <= lead.length || /^\s*(?:[\w-]+:|- )/.test(below))
        return [];
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return [
        {
            text: withLine(text, at, `${line}${newline}${' '.repeat(lead.length)}run: |`),
            title: `Put the missing \`run\` in front of the script on line ${at + 2}`
        }
    ];
}
/** A script that stands at the column of its `run: |`. */
function besideRun({ text, lines, at }) {
    const head = lines
        .slice(0, at + 1)
        .findLastIndex((line) => /^\s*(?:- +)?run: *[|>][+-]?\s*$/.test(line));
    const column = (lines[head] ?? '').indexOf('run:');
    const first = lines.findIndex((line, index) => index > head && !isBlank(line));
    if (head === -1 || first === -1 || indentOf(lines[first] ?? '') !== column)
        return [];
    const changed = new Map();
    for (let index = first; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (!isBlank(line) && indentOf(line) < column)
            break;
        if (/^\s*(?:env|shell|if|with|id|name|working-directory|continue-on-error|timeout-minutes):/.test(line))
            break;
        if (!isBlank(line))
            changed.set(index, `  ${line}`);
    }
    const title = `Indent the script below line ${head + 1}`;
    return [{ text: withLines(text, changed), title }];
}
/** `run: curl \\` that goes on below: a command over several lines is a block. */
function continued({ text, lines, at }) {
    const head = lines
        .slice(0, at + 1)
        .findLastIndex((line) => /^\s*(?:- +)?run: +[^\s"'|>].*\\$/.test(line));
    const line = lines[head] ?? '';
    const column = line.indexOf('run:');
    const rest = lines.slice(head + 1);
    const end = rest.findIndex((each) => isBlank(each) || indentOf(each) <= column);
    const script = end === -1 ? rest : rest.slice(0, end);
    if (head === -1 ||
        script.length === 0 ||
        !script.slice(0, -1).every((each) => each.endsWith('\\')))
        return [];
    const indent = ' '.repeat(Math.min(...script.map(indentOf)));
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const now = line.replace(/run: +/, () => `run: |${newline}${indent}`);
    const title = `Write the script on line ${head + 1} as a block`;
    return [{ text: withLine(text, head, now), title }];
}

;// CONCATENATED MODULE: ./src/fixers/repairs/spell-word.ts



/** A key, an event, a scope or another word of GitHub's that is misspelt. */
const spellWord = ({ text, lines, finding, at }) => {
    const [, word = ''] = /^Unexpected value '([\w -]+)'/.exec(finding.message) ?? [];
    const line = lines[at] ?? '';
    const start = line.indexOf(word, Math.max(finding.column - 2, 0));
    if (word === '' || start === -1)
        return [];
    const isKey = /^["']? *:(?: |$)/.test(line.slice(start + word.length));
    const known = isKey ? [...schemaKeys()] : [...schemaValues(), ...schemaKeys()];
    return nearWords(word, new Set(known)).map((meant) => {
        const now = line.slice(0, start) + meant + line.slice(start + word.length);
        return { text: withLine(text, at, now), title: `Spell \`${meant}\` right on line ${at + 1}` };
    });
};

;// CONCATENATED MODULE: ./src/fixers/repairs/split-line.ts


/** Two entries on one line, and a colon behind a condition. */
const splitLine = (broken) => {
    if (!broken.finding.isSyntax)
        return [];
    return near(broken, 0, 0).flatMap((index) => {
        const line = broken.lines[index] ?? '';
        if (/^\s*(?:- +)?if: [^#]*[^\s:]:\s*$/.test(line)) {
            const title = `Take the colon behind the condition away on line ${index + 1}`;
            return [{ text: withLine(broken.text, index, line.replace(/:\s*$/, '')), title }];
        }
        const [, first = '', key = '', rest = ''] = /^(\s*(?:- +)?[\w-]+: .*?)(?: {2,}|(?<=\}\}) +)([\w-]+)(: \S.*)$/.exec(line) ?? [];
        if (!schemaKeys().has(key))
            return [];
        const indent = ' '.repeat(/^(\s*- +)/.exec(line)?.[0].length ?? indentOf(line));
        const newline = broken.text.includes('\r\n') ? '\r\n' : '\n';
        return [
            {
                text: withLine(broken.text, index, first.trimEnd() + newline + indent + key + rest),
                title: `Begin a line for \`${key}\` on line ${index + 1}`
            }
        ];
    });
};

;// CONCATENATED MODULE: ./src/fixers/repairs/tabs-to-spaces.ts

/** YAML takes no tabs as indentation. */
const tabsToSpaces = ({ text, lines, finding }) => {
    if (!finding.isSyntax)
        return [];
    const indented = lines.flatMap((line, index) => (/^ *\t/.test(line) ? [index] : []));
    if (indented.length === 0)
        return [];
    return [2, 4, 8].map((width) => ({
        text: withLines(text, new Map(indented.map((index) => {
            const line = lines[index] ?? '';
            return [index, line.replace(/^[ \t]+/, (all) => all.replaceAll('\t', ' '.repeat(width)))];
        }))),
        title: `Indent ${indented.length === 1 ? 'a line' : `${indented.length} lines`} by spaces instead of tabs`
    }));
};

;// CONCATENATED MODULE: ./src/fixers/repairs/unknown-need.ts


const jobs = (lines) => {
    const start = lines.findIndex((line) => /^jobs:/.test(line));
    const first = lines.slice(start + 1).find((line) => /^ +[\w-]+:/.test(line));
    const indent = /^ */.exec(first ?? '')?.[0] ?? '  ';
    return lines
        .slice(start + 1)
        .flatMap((line) => new RegExp(`^${indent}([\\w-]+):`).exec(line)?.[1] ?? []);
};
/** A job that waits for one that is not there: misspelt, or gone. */
const unknownNeed = ({ text, lines, finding, at }) => {
    const [, unknown] = /depends on unknown job '([\w-]+)'/.exec(finding.message) ?? [];
    if (unknown !== undefined)
        return repaired(text, lines, at, unknown);
    if (!/at least one job with no dependencies/.test(finding.message))
        return [];
    const known = new Set(jobs(lines));
    return lines.flatMap((line, index) => {
        const [, name] = /^ +needs: *\[? *([\w-]+) *\]? *$/.exec(line) ?? [];
        return name === undefined || known.has(name) ? [] : repaired(text, lines, index, name);
    });
};
function repaired(text, lines, at, unknown) {
    const line = lines[at] ?? '';
    const word = new RegExp(`(?<![\\w-])${unknown}(?![\\w-])`);
    if (!word.test(line))
        return [];
    const others = jobs(lines).filter((job) => !new RegExp(`(?<![\\w-])${job}(?![\\w-])`).test(line));
    const meant = nearestWords(unknown, others);
    if (meant.length > 0) {
        return meant.map((job) => ({
            text: withLine(text, at, line.replace(word, job)),
            title: `Name the job \`${job}\` right on line ${at + 1}`
        }));
    }
    const isRead = new RegExp(`\\bneeds\\.${unknown}\\b`).test(text);
    return isRead ? [] : without(text, line, at, unknown);
}
/** Out of a list; a job that needs nothing else loses the whole line. */
function without(text, line, at, unknown) {
    const title = `Wait no more for the job \`${unknown}\`, which is not there (line ${at + 1})`;
    const now = line.replace(new RegExp(`(\\[ *)${unknown} *, *|, *${unknown}(?= *[,\\]])`), '$1');
    if (now !== line)
        return [{ text: withLine(text, at, now), title, needsReview: true }];
    const isLast = /^ *- /.test(line) &&
        !/^ *- /.test(text.split('\n')[at - 1] ?? '') &&
        !/^ *- /.test(text.split('\n')[at + 1] ?? '');
    const isAlone = isLast && /^ *needs: *$/.test(text.split('\n')[at - 1] ?? '');
    if (isLast && !isAlone)
        return [];
    const isWhole = new RegExp(`^ *(?:needs: *(?:\\[ *${unknown} *\\]|${unknown})|- +${unknown}|${unknown},) *$`);
    if (!isWhole.test(line))
        return [];
    const all = text.split('\n');
    return [
        {
            text: [...all.slice(0, isAlone ? at - 1 : at), ...all.slice(at + 1)].join('\n'),
            title,
            needsReview: true
        }
    ];
}

;// CONCATENATED MODULE: ./src/fixers/repairs/index.ts




















/** Every kind of guess; their order decides nothing but whose title is told. */
const repairs = [
    tabsToSpaces,
    quoteValue,
    closeQuote,
    addColon,
    splitLine,
    scriptHeader,
    indentHeredoc,
    indentLines,
    addDash,
    duplicateKey,
    joinMaps,
    mergeKey,
    spellWord,
    removeScope,
    removeJobKey,
    jobId,
    inputDefault,
    unknownNeed,
    repairExpression,
    inlineEnv
];

;// CONCATENATED MODULE: ./src/fixers/repairs/search-repairs.ts




/** Files with more faults than this are for people. */
const mostSteps = 12;
/** Texts that may be looked at on the way, so that a search ends within seconds. */
const mostTexts = 150;
/**
 * Every different text that GitHub's parser takes and guesses lead to, each step curing the first finding; `findings`
 * are those of the text as it is.
 */
async function searchRepairs(path, text, findings) {
    const found = new Map();
    const value = (0,yaml_value/* yamlValue */.t)(text);
    const isWhole = (after) => !swallowsSteps(after) &&
        (value === undefined || emptyPlaces((0,yaml_value/* yamlValue */.t)(after)) <= emptyPlaces(value));
    const seen = new Set([text]);
    let open = [{ text, steps: [], findings }];
    for (let step = 0; step < mostSteps && open.length > 0; step++) {
        const next = [];
        for (const state of open) {
            for (const better of await stepsFrom(path, state, seen)) {
                if (better.findings.length > 0)
                    next.push(better);
                else if (isWhole(better.text))
                    keepShortest(found, better);
            }
        }
        open = next;
    }
    return [...found.values()];
}
async function stepsFrom(path, state, seen) {
    const better = [];
    for (const candidate of candidatesFor(state)) {
        if (seen.has(candidate.text) || seen.size > mostTexts)
            continue;
        seen.add(candidate.text);
        const findings = await (0,workflow_file_findings/* findingsOf */.W)(path, candidate.text);
        if (!isProgress(state.findings, findings))
            continue;
        better.push({ text: candidate.text, findings, steps: [...state.steps, candidate] });
    }
    return better;
}
function candidatesFor({ text, findings }) {
    const [finding] = findings;
    if (!finding)
        return [];
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const broken = { text, lines, finding, at: Math.max(finding.line - 1, 0) };
    return repairs.flatMap((repair) => repair(broken));
}
/** YAML that can be read further down, or read at all; after that fewer findings, and none that is new. */
function isProgress(before, after) {
    const [old, now] = [before[0], after[0]];
    if (now?.isSyntax)
        return old?.isSyntax === true && now.line > old.line;
    if (old?.isSyntax)
        return true;
    const known = before.map(({ message }) => message);
    return after.length < before.length && after.every(({ message }) => known.includes(message));
}
/** Texts that YAML reads alike are one; the one with fewer steps, then fewer changed bytes, stands for them. */
function keepShortest(found, { text, steps }) {
    const key = JSON.stringify((0,yaml_value/* yamlValue */.t)(text));
    const rival = found.get(key);
    if (!rival || steps.length < rival.steps.length)
        found.set(key, { text, steps });
}


/***/ })

};
