const { capitalize } = require('lodash');
const twilio = require('twilio');

/** Answers a call. Protected: only requests that Twilio signed get an answer. */
exports.handler = (_context, event, callback) => {
  const response = new twilio.twiml.VoiceResponse();
  response.say(`Hello, caller from ${capitalize(event.FromCity ?? 'somewhere')}.`);
  callback(null, response);
};
