export const id = 487;
export const ids = [487];
export const modules = {

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadContents: () => (/* binding */ uploadContents)
/* harmony export */ });
/* harmony import */ var _project_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);
/* harmony import */ var _project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4348);
/** The contents of a Build from a folder: its files are uploaded, as far as they changed. */



/**
 * Uploads what changed and returns the versions of all files; in a dry run nothing is sent, and a file that would be
 * uploaded stands as a version without a SID of Twilio's. Sets `function-versions` and `asset-versions` as soon as all
 * files are up. Throws what {@link uploadProject} throws.
 */
async function uploadContents(run, { project, disk, service, live }) {
    const { serverless, api, uploads, cancellation, log, inputs, outputs, record } = run;
    record.beginPhase('Upload');
    const state = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .createUploadState */ .LH)();
    state.files = project.files;
    const { dryRun } = inputs;
    const functions = live?.functionVersions ?? [];
    const isEmpty = service.isNew;
    await (0,_project_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadProject */ .n)({ serviceSid: service.sid, serverless, api, uploads, disk, cancellation, log, dryRun, isEmpty, live: functions }, state).finally(() => record.note('upload', factsOf(state)));
    if (!dryRun) {
        outputs.set('function-versions', (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(state, 'function'));
        outputs.set('asset-versions', (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(state, 'asset'));
    }
    const assets = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .filesThat */ .fP)(state, 'uploaded', 'planned').filter(({ kind }) => kind === 'asset').length;
    if (assets > 0 && live !== undefined)
        log.line(`What ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(assets, 'asset')} held before cannot be read back from Twilio, so each is a new version, and a new Build is needed.`);
    return { functionVersions: versionsOf(state, 'function'), assetVersions: versionsOf(state, 'asset') };
}
function factsOf(state) {
    const planned = state.files.flatMap((file) => {
        const progress = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, file);
        return progress.end === 'planned' ? [{ path: file.path, isNew: progress.isNew }] : [];
    });
    return {
        uploaded: (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .filesThat */ .fP)(state, 'uploaded').length,
        unchanged: (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .filesThat */ .fP)(state, 'unchanged').length,
        added: planned.filter(({ isNew }) => isNew).map(({ path }) => path),
        changed: planned.filter(({ isNew }) => !isNew).map(({ path }) => path),
    };
}
function versionsOf(state, wanted) {
    return state.files
        .filter(({ kind }) => kind === wanted)
        .map((file) => {
        const progress = (0,_project_upload_state_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, file);
        return { sid: 'versionSid' in progress ? progress.versionSid : `(new version of ${file.path})`, path: file.path };
    });
}


/***/ })

};
