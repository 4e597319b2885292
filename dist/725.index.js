export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionParserFindings: () => (/* binding */ actionParserFindings),
/* harmony export */   parserFindings: () => (/* binding */ parserFindings)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6207);
/* harmony import */ var _actions_workflow_parser_actions_action_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _actions_workflow_parser_actions_action_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8590);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8815);
/* harmony import */ var _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5071);
/* harmony import */ var _actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2363);







/** Previews too, such as steps in the background, which GitHub has taken since June 2026. */
const featureFlags = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .FeatureFlags */ .gH({ all: true });
/** As `findingsOf`, which loads this module when it is first asked. */
async function parserFindings(path, text) {
    const errors = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_6__/* .TemplateValidationErrors */ .R();
    const context = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_6__/* .TemplateContext */ .m(errors, (0,_actions_workflow_parser_workflows_workflow_schema__WEBPACK_IMPORTED_MODULE_5__/* .getWorkflowSchema */ .L)(), new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    context.state['featureFlags'] = featureFlags;
    const { value } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: path, content: text }, context);
    if (value)
        await (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .convertWorkflowTemplate */ .DE)(context, value, undefined, { featureFlags });
    return [...danglingAliases(text), ...findingsIn(errors)];
}
/** As `actionFindingsOf`. */
function actionParserFindings(path, text) {
    const errors = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_6__/* .TemplateValidationErrors */ .R();
    const context = new _actions_workflow_parser_templates_template_context__WEBPACK_IMPORTED_MODULE_6__/* .TemplateContext */ .m(errors, (0,_actions_workflow_parser_actions_action_schema__WEBPACK_IMPORTED_MODULE_3__/* .getActionSchema */ .E)(), new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    (0,_actions_workflow_parser_actions_action_parser__WEBPACK_IMPORTED_MODULE_2__/* .parseAction */ .w)({ name: path, content: text }, context);
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
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_4__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text, { uniqueKeys: false, lineCounter: counter });
    const found = [];
    if (document.errors.length > 0)
        return found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .visit */ .YR)(document, {
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
