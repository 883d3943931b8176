import config from '../jest.config.js';

/** Only the tests that run the sources in their own process: a test through dist/ cannot notice a change in src/. */
export default {
  ...config,
  rootDir: '..',
  testMatch: ['wait', 'once', 'contents', 'inputs', 'inputs-deploy', 'contract', 'health'].map(
    (name) => `<rootDir>/__tests__/${name}.test.ts`,
  ),
};
