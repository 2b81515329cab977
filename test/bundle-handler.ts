import { buildSync } from 'esbuild';
import type { BUNDLING } from '../infra/constructs/pipeline-function.ts';

/** Bundles a handler as the stack does, into one CommonJS file; `bundling` are the options of its tree. */
export function bundleHandler(handler: string, outfile: string, bundling: typeof BUNDLING): void {
  const { mainFields, ...shape } = bundling;
  buildSync({
    ...shape,
    mainFields: [...mainFields],
    entryPoints: [handler],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    logLevel: 'error',
  });
}
