export const id = 497;
export const ids = [497];
export const modules = {

/***/ 6497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyConfig: () => (/* binding */ applyConfig)
/* harmony export */ });
/** The table as a repository wants it: its own rows first, shipped ones without what it disabled. Pure. */
function applyConfig(shipped, config) {
    const kept = shipped.filter(({ id }) => !config.disabled.has(id));
    return [...config.rules, ...kept.map((rule) => judgedOtherwise(rule, config))];
}
function judgedOtherwise(rule, { overrides }) {
    const change = overrides.get(rule.id);
    if (!change)
        return rule;
    const { category = rule.category, severity = rule.severity } = change;
    const transient = change.transient === undefined ? rule.transient : change.transient;
    return { ...rule, category, severity, transient };
}


/***/ })

};
