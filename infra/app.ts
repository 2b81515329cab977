import { App } from 'aws-cdk-lib';
import { readGlossaries } from '../functions/adapters/local/glossary-folder.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import { GLOSSARY_FOLDER } from './constructs/glossary-terms.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { readSettings } from './settings.ts';

try {
  const app = new App();
  new PipelineStack(app, 'Wirebrief', {
    settings: readSettings(app.node),
    glossaries: readGlossaries(GLOSSARY_FOLDER),
  });
} catch (error) {
  if (!(error instanceof WirebriefError)) throw error;
  console.error(`${error.message}: ${error.failure.remedy}`);
  process.exitCode = 1;
}
