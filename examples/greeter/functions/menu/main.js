/** GET /menu/main: the greetings on offer, from a private asset. */
exports.handler = (_context, _event, callback) => {
  const asset = Runtime.getAssets()['/greetings.json'];
  callback(null, JSON.parse(asset.open()));
};
