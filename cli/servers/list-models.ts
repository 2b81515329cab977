import { print } from '../output.ts';
import { keyIn } from './key-file.ts';

/** Lists the models of a server with the OpenAI chat API, one name a line or as a JSON list. Gives the exit code. */
export async function listModels(options: {
  readonly endpoint: string;
  readonly apiKeyFile?: string;
  readonly json?: boolean;
}): Promise<number> {
  const { modelsAt } = await import('../../functions/adapters/openai/chat-engine.ts');
  const apiKey = options.apiKeyFile === undefined ? undefined : await keyIn(options.apiKeyFile);
  const names = await modelsAt({ endpoint: options.endpoint, apiKey });
  if (options.json) await print(JSON.stringify(names));
  // A name is the server's text: whatever would steer a terminal is not printed.
  else for (const name of names) await print(name.replace(/\p{C}/gu, ''));
  return 0;
}
