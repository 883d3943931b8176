/** Loaded before a peer: its connections to Twilio go to the simulator, and nothing else about it changes. */
import tls from 'node:tls';

const { connect } = tls;
tls.connect = (options, ...rest) =>
  connect({ ...options, host: '127.0.0.1', port: Number(process.env.SIMULATOR_PORT) }, ...rest);
