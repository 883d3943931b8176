import config from '../jest.config.js';

/**
 * Only the tests that run the sources in their own process: a test through dist/ cannot notice a change in src/. Those of
 * the folder actions/ are left out: they touch every module, and would run again for nearly every mutant. So do the whole
 * runs among those of build/ and deploy/, which stay: they are what holds these two folders.
 */
export default {
  ...config,
  rootDir: '..',
  testMatch: [
    'async',
    'text',
    'model',
    'twilio',
    'inputs',
    'report',
    'explain',
    'run',
    'project',
    'build',
    'deploy',
  ].map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`),
};
