import type { TranslationMemory, Translator } from '../functions/core/ports.ts';

export type TranslatorChoice = 'auto' | 'memory' | 'apertium' | 'amazon';

/** The translators a choice stands for: `auto` is the memory, then Apertium where installed. Amazon only by name. */
export async function translatorsFor(
  choice: TranslatorChoice,
  memoryFolder: string,
): Promise<{ memory?: TranslationMemory; translator?: Translator }> {
  const { FileMemory } = await import('../functions/adapters/local/file-memory.ts');
  const memory = new FileMemory(memoryFolder);
  if (choice === 'memory') return { memory };
  if (choice === 'amazon') {
    const [{ AmazonTranslator }, { translateClient }] = await Promise.all([
      import('../functions/adapters/aws/amazon-translator.ts'),
      import('../functions/adapters/aws/clients.ts'),
    ]);
    return { memory, translator: new AmazonTranslator(translateClient()) };
  }
  const { ApertiumTranslator } = await import('../functions/adapters/local/apertium-translator.ts');
  const apertium = new ApertiumTranslator();
  return choice === 'apertium' || (await apertium.isInstalled()) ? { memory, translator: apertium } : { memory };
}
