/** How the action names itself to Twilio and to deployed domains. */

/** The version in package.json; a test holds the two together. */
const VERSION = '1.0.0';

/** `name/version (linux x64) node/v24…`, as Twilio's own packages write it, but under a name of our own. */
export const formatUserAgent = ({ platform, arch, version }: Pick<NodeJS.Process, 'platform' | 'arch' | 'version'>) =>
  `twilio-serverless-build/${VERSION} (${platform} ${arch}) node/${version}`;
