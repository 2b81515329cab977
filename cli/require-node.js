// Plain JavaScript on purpose: this file must run on the old Node it complains about.
const NEEDED_MAJOR = 24; // runs TypeScript without a build step; the version the Lambda functions use

if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  console.error(
    `wirebrief needs Node.js ${NEEDED_MAJOR} or newer, found ${process.versions.node}: install it from https://nodejs.org, ` +
      'or run `npm ci` on Linux x64 or arm64, which brings its own, and start with `npm run …`.',
  );
  process.exit(2);
}
