/** Jest runs the TypeScript sources as ES modules; Node itself strips the types (scripts/strip-types.js). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  collectCoverageFrom: ['src/**/*.ts'],
};
