/**
 * `npm start`. The sources are TypeScript, which Node runs by itself from 22.18 on; an older one would only say
 * `ERR_UNKNOWN_FILE_EXTENSION`. So this file is JavaScript that every Node reads.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) await import('./start.ts');
else {
  process.stderr.write(
    `npm start needs Node 24, as GitHub’s runner has it; this is ${process.version}.\n` +
      'On linux-x64 `npm ci` brings it along. Elsewhere, install it: https://nodejs.org\n',
  );
  process.exitCode = 2;
}
