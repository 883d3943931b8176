/** Jest runs the TypeScript sources as ES modules; Node itself strips the types (scripts/strip-types.js). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // The slow ones have a script of their own (package.json), which the gate runs.
  testPathIgnorePatterns: process.argv.some((argument) => argument.includes('slow')) ? [] : ['/__tests__/slow/'],
  // Scenarios through the bundle mostly wait, so more of them than cores can run beside each other.
  maxConcurrency: 10,
  maxWorkers: 4,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  // A guard against a test that hangs, not a measure: the machine may be busy.
  testTimeout: 60_000,
  // Every source, the entries too: scenarios run dist/ in processes of their own, which no coverage sees.
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text'],
};
