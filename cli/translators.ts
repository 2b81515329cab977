import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WirebriefError } from '../functions/core/errors.ts';
import type { TranslationMemory, Translator } from '../functions/core/ports.ts';
import type { Glossary } from '../functions/core/translation/send/glossary.ts';
import { keyIn } from './servers/key-file.ts';

const SAMPLE_MEMORY = fileURLToPath(new URL('../samples/memory/', import.meta.url));

export type TranslatorChoice = 'auto' | 'memory' | 'apertium' | 'libretranslate' | 'amazon';

/** The flags that say who translates. */
export interface TranslatorOptions {
  readonly translator: TranslatorChoice;
  readonly memory?: string;
  readonly endpoint?: string;
  readonly apiKeyFile?: string;
  readonly pivot?: 'never' | 'english' | 'any';
  readonly glossary?: string;
}

/** With the engine `openai`, the address and the key are the model's, unless LibreTranslate translates. */
type WithEngine = TranslatorOptions & { readonly engine?: string };

/** The folder of the translation memory: the samples' where none is named. */
export const memoryFolder = ({ memory }: Pick<TranslatorOptions, 'memory'>): string => memory ?? SAMPLE_MEMORY;

/** The memory, translator and glossaries the flags stand for. `auto` is the memory, then Apertium if it is installed; Amazon is used only if named. Throws `usage-invalid` for flags that contradict each other. */
export async function translatorsFor(
  options: WithEngine,
): Promise<{ memory?: TranslationMemory; translator?: Translator; glossaries?: readonly Glossary[] }> {
  const { glossary } = options;
  const made = await memoryAndTranslator(options);
  return glossary === undefined ? made : { ...made, glossaries: await glossariesIn(glossary) };
}

/** The glossaries of a folder. Throws `usage-invalid` where there is no such folder. */
export async function glossariesIn(folder: string): Promise<readonly Glossary[]> {
  if (!existsSync(folder)) throw wrongUse(`there is no folder ${folder}`, 'name a folder of *.csv files');
  const { readGlossaries } = await import('../functions/adapters/local/glossary-folder.ts');
  return readGlossaries(folder);
}

async function memoryAndTranslator(
  options: WithEngine,
): Promise<{ memory?: TranslationMemory; translator?: Translator }> {
  const ofServer = options.endpoint === undefined ? options.apiKeyFile && '--api-key-file' : '--endpoint';
  if (ofServer && options.translator !== 'libretranslate' && options.engine !== 'openai')
    throw wrongUse(`${ofServer} is for LibreTranslate`, 'add --translator libretranslate');
  const { FileMemory } = await import('../functions/adapters/local/file-memory.ts');
  const memory = new FileMemory(memoryFolder(options));
  const translator = await translatorFor(options);
  if (!translator) return { memory };
  if (options.pivot !== 'english') return { memory, translator };
  const { PivotTranslator } = await import('../functions/adapters/pivot-translator.ts');
  return { memory, translator: new PivotTranslator(translator) };
}

async function translatorFor(options: TranslatorOptions): Promise<Translator | undefined> {
  const { translator: choice, pivot } = options;
  if (choice === 'memory') return undefined;
  if (pivot === 'any' && (choice === 'amazon' || choice === 'libretranslate'))
    throw wrongUse('--pivot any is for Apertium', 'use --pivot english');
  if (choice === 'amazon') return amazon();
  if (choice === 'libretranslate') return libreTranslate(options);
  const { ApertiumTranslator } = await import('../functions/adapters/local/apertium-translator.ts');
  const apertium = new ApertiumTranslator({ canPivot: pivot === 'any' });
  return choice === 'apertium' || (await apertium.isInstalled()) ? apertium : undefined;
}

/** Amazon Translate with the account of the shell, whose credentials are checked before an article is read. */
async function amazon(): Promise<Translator> {
  const [{ AmazonTranslator }, { requireAccount }, { translateClient }] = await Promise.all([
    import('../functions/adapters/aws/amazon-translator.ts'),
    import('../functions/adapters/aws/account.ts'),
    import('../functions/adapters/aws/clients.ts'),
  ]);
  const client = translateClient({});
  await requireAccount(client);
  return new AmazonTranslator(client);
}

async function libreTranslate({ endpoint, apiKeyFile }: TranslatorOptions): Promise<Translator> {
  if (endpoint === undefined)
    throw wrongUse('--translator libretranslate needs a server', 'add --endpoint http://localhost:5000');
  const { LibreTranslateTranslator } = await import('../functions/adapters/local/libretranslate-translator.ts');
  const apiKey = apiKeyFile === undefined ? undefined : await keyIn(apiKeyFile);
  return new LibreTranslateTranslator({ endpoint, apiKey });
}

const wrongUse = (found: string, remedy: string): WirebriefError => new WirebriefError('usage-invalid', found, remedy);
