/** GET /hello?name=Ada: says hello. */
exports.handler = (_context, event, callback) => callback(null, { greeting: `Hello, ${event.name ?? 'world'}!` });
