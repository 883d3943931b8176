export const id = 8276;
export const ids = [8276,5895];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ findSlip),
/* harmony export */   ps: () => (/* binding */ sortByNearness),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

const COMPARED = 60;
const LEAST = 3;
const lettersOf = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
function sortByNearness(wanted, things, namesOf) {
    const ranked = things.map((thing) => ({ thing, away: awayFrom(wanted, namesOf(thing)) }));
    return ranked.sort((one, other) => one.away - other.away).map(({ thing }) => thing);
}
function findNearest(wanted, things, namesOf) {
    const [nearest] = sortByNearness(wanted, things, namesOf);
    return nearest !== undefined && awayFrom(wanted, namesOf(nearest)) < UNLIKE ? nearest : undefined;
}
function findSlip(wanted, things, nameOf) {
    const most = wanted.length > LEAST ? 1 : 0;
    const slips = things.flatMap((thing) => {
        const name = nameOf(thing) ?? wanted;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        return name === wanted || away > most ? [] : [{ thing, away }];
    });
    return slips.sort((one, other) => one.away - other.away)[0]?.thing;
}
const UNLIKE = 100;
function awayFrom(wanted, names) {
    return Math.min(...names.map((name) => measure(lettersOf(wanted), lettersOf(name))), Number.POSITIVE_INFINITY);
}
function measure(wanted, name) {
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name);
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (slips === 0 || (short.length > LEAST && slips <= Math.max(1, Math.floor(short.length / 4))))
        return slips;
    if (short.length < LEAST)
        return UNLIKE + slips;
    if (long.startsWith(short.slice(0, Math.max(LEAST, short.length - 1))))
        return 20 + slips;
    return isShortened(short, long) ? 40 + slips : UNLIKE + slips;
}
function isShortened(short, long) {
    if (short[0] !== long[0])
        return false;
    let found = 0;
    for (const letter of long)
        if (letter === short[found])
            found++;
    return found === short.length;
}


/***/ })

};
