export const id = 6766;
export const ids = [6766];
export const modules = {

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realDisk: () => (/* binding */ realDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _file_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8695);





const checkReadable = (path) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
const realDisk = {
    look: async (path) => {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return { is: about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other', size: about.size };
    },
    list: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder),
    realPath: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'),
    checkReadable,
    async open(path) {
        try {
            await checkReadable(path);
            return await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(path);
        }
        catch (error) {
            const code = (0,_file_system_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
            throw code !== undefined ? new _file_system_js__WEBPACK_IMPORTED_MODULE_4__/* .FileChanged */ .zR(code === 'ENOENT' ? 'it is gone' : code) : error;
        }
    },
};


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   zR: () => (/* binding */ FileChanged)
/* harmony export */ });
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
function isFolder(disk, path) {
    return disk.look(path).then(({ is }) => is === 'folder', (error) => !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''));
}
class FileChanged extends Error {
    name = 'FileChanged';
    constructor(why = 'it was changed') {
        super(`The file cannot be read as it was at the start: ${why}.`);
    }
}


/***/ })

};
