import config from '../jest.config.js';

/** Only the tests that run the sources in their own process: a test through dist/ cannot notice a change in src/. */
export default {
  ...config,
  rootDir: '..',
  testMatch: ['async', 'model', 'inputs', 'deploy'].map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`),
};
