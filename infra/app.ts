import { App } from 'aws-cdk-lib';
import { WirebriefError } from '../functions/core/errors.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { readSettings } from './settings.ts';

try {
  const app = new App();
  new PipelineStack(app, 'Wirebrief', { settings: readSettings(app.node) });
} catch (error) {
  if (!(error instanceof WirebriefError)) throw error;
  console.error(`${error.message}: ${error.failure.remedy}`);
  process.exitCode = 1;
}
