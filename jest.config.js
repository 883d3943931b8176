/** Jest runs the TypeScript sources as ES modules; Node itself strips the types (scripts/strip-types.js). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  // A guard against a test that hangs, not a measure: the machine may be busy.
  testTimeout: 60_000,
  // Runs of the action sleep most of the time.
  maxConcurrency: 10,
  collectCoverageFrom: ['src/**/*.ts'],
};
