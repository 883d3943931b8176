export const id = 5487;
export const ids = [5487];
export const modules = {

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPlanned: () => (/* binding */ listPlanned),
/* harmony export */   uploadContents: () => (/* binding */ uploadContents)
/* harmony export */ });
/* harmony import */ var _project_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(365);
/* harmony import */ var _project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4348);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9318);




async function uploadContents(run, { project, disk, service, live }) {
    const { serverless, api, uploads, cancellation, limits, log, inputs, outputs, record } = run;
    record.beginPhase('upload');
    const state = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .createUploadState */ .LH)();
    state.files = project.files;
    const { dryRun } = inputs;
    const ways = { serverless, api, uploads, disk, cancellation, log };
    const timeout = { deadline: limits.deadline, line: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlLine */ .ue)('timeout', (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(inputs.timeoutMs)) };
    const functions = live?.functionVersions ?? [];
    const place = { serviceSid: service.sid, isEmpty: service.isNew, live: functions };
    await (0,_project_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadProject */ .n)({ ...ways, ...place, timeout, dryRun }, state).finally(() => record.note('upload', factsOf(state)));
    if (!dryRun) {
        outputs.set('function-versions', (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(state, 'function'));
        outputs.set('asset-versions', (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(state, 'asset'));
    }
    const { uncompared } = factsOf(state);
    if (uncompared.length > 0 && live !== undefined)
        log.line(`Twilio does not give back what an Asset holds, so ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(uncompared.length, 'asset')} cannot be compared: each is a new version in every run, and that takes a new Build.`);
    return { functionVersions: versionsOf(state, 'function'), assetVersions: versionsOf(state, 'asset') };
}
function factsOf(state) {
    const sent = state.files.flatMap((file) => {
        const progress = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, file);
        return 'isNew' in progress ? [{ ...file, isNew: progress.isNew }] : [];
    });
    const there = sent.filter(({ isNew }) => !isNew);
    const pathsOf = (files) => files.map(({ path }) => path);
    return {
        uploaded: (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .filesThat */ .fP)(state, 'uploaded').length,
        unchanged: (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .filesThat */ .fP)(state, 'unchanged').length,
        added: pathsOf(sent.filter(({ isNew }) => isNew)),
        changed: pathsOf(there.filter(({ kind }) => kind === 'function')),
        uncompared: pathsOf(there.filter(({ kind }) => kind === 'asset')),
    };
}
function versionsOf(state, wanted) {
    return state.files
        .filter(({ kind }) => kind === wanted)
        .map((file) => {
        const progress = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, file);
        const planned = planVersion(file);
        return 'versionSid' in progress ? { ...planned, sid: progress.versionSid } : planned;
    });
}
const planVersion = ({ path, visibility, name }) => ({
    sid: `(new version of ${path})`,
    path,
    visibility,
    file: name,
});
function listPlanned(files) {
    const ofKind = (wanted) => files.filter(({ kind }) => kind === wanted).map(planVersion);
    return { functionVersions: ofKind('function'), assetVersions: ofKind('asset') };
}


/***/ })

};
