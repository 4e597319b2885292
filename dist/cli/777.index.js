export const id = 777;
export const ids = [777];
export const modules = {

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionParserFindings: () => (/* binding */ actionParserFindings),
  parserFindings: () => (/* binding */ parserFindings)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js + 25 modules
var workflow_parser_dist = __webpack_require__(6207);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-context.js + 1 modules
var template_context = __webpack_require__(5071);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/template-reader.js + 1 modules
var template_reader = __webpack_require__(6074);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/yaml-object-reader.js
var yaml_object_reader = __webpack_require__(589);
;// CONCATENATED MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-constants.js
const ACTION_ROOT = "action-root-strict";
//# sourceMappingURL=action-constants.js.map
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-schema.js + 1 modules
var action_schema = __webpack_require__(8590);
;// CONCATENATED MODULE: ./node_modules/@actions/workflow-parser/dist/actions/action-parser.js





function parseAction(entryFile, contextOrTrace) {
    const context = contextOrTrace instanceof template_context/* TemplateContext */.m
        ? contextOrTrace
        : new template_context/* TemplateContext */.m(new template_context/* TemplateValidationErrors */.R(), (0,action_schema/* getActionSchema */.E)(), contextOrTrace);
    const fileId = context.getFileId(entryFile.name);
    const reader = new yaml_object_reader/* YamlObjectReader */.M(fileId, entryFile.content);
    if (reader.errors.length > 0) {
        // The file is not valid YAML, template errors could be misleading
        for (const err of reader.errors) {
            context.error(fileId, err.message, err.range);
        }
        return {
            context,
            value: undefined
        };
    }
    const result = template_reader/* readTemplate */.x(context, ACTION_ROOT, reader, fileId);
    return {
        context,
        value: result
    };
}
//# sourceMappingURL=action-parser.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/workflows/workflow-schema.js + 1 modules
var workflow_schema = __webpack_require__(2363);
;// CONCATENATED MODULE: ./src/workflow-file/official-parser.ts







/** Previews too, such as steps in the background, which GitHub has taken since June 2026. */
const featureFlags = new dist/* FeatureFlags */.gH({ all: true });
/** As `findingsOf`, which loads this module when it is first asked. */
async function parserFindings(path, text) {
    const errors = new template_context/* TemplateValidationErrors */.R();
    const context = new template_context/* TemplateContext */.m(errors, (0,workflow_schema/* getWorkflowSchema */.L)(), new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    context.state['featureFlags'] = featureFlags;
    const { value } = (0,workflow_parser_dist/* parseWorkflow */.hM)({ name: path, content: text }, context);
    if (value)
        await (0,workflow_parser_dist/* convertWorkflowTemplate */.DE)(context, value, undefined, { featureFlags });
    return [...danglingAliases(text), ...findingsIn(errors)];
}
/** As `actionFindingsOf`. */
function actionParserFindings(path, text) {
    const errors = new template_context/* TemplateValidationErrors */.R();
    const context = new template_context/* TemplateContext */.m(errors, (0,action_schema/* getActionSchema */.E)(), new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    parseAction({ name: path, content: text }, context);
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
    const counter = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { uniqueKeys: false, lineCounter: counter });
    const found = [];
    if (document.errors.length > 0)
        return found;
    (0,yaml_dist/* visit */.YR)(document, {
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


/***/ })

};
