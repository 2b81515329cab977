import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WirebriefError } from '../../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { type ApertiumMode, findPath, parseModes } from './apertium-modes.ts';

const REQUEST_BYTES = 100_000; // one second of work (100,000 characters a second, measured in November 2026)
const TIMEOUT_MS = 30_000;
const INSTALL =
  'Install it (Debian: apt-get install apertium apertium-eng-spa apertium-eng-cat apertium-spa-ita apertium-es-pt apertium-fr-es), or choose another translator.';

export interface ApertiumOptions {
  /** The program's path, or its name, which is looked up in PATH. */
  readonly executable?: string;
  readonly timeoutMs?: number;
  /** Whether pairs without a mode may go through a third language. */
  readonly canPivot?: boolean;
}

interface Finished {
  readonly output: string;
  readonly exitCode: number | null;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Apertium as it is installed on this machine: free and offline, with few languages. */
export class ApertiumTranslator implements Translator {
  readonly name = 'apertium';
  readonly identity: string;
  readonly maxRequestBytes = REQUEST_BYTES;
  readonly readsMarkup = false;
  readonly usdPerMillionCharacters = 0;
  readonly #executable: string;
  readonly #timeoutMs: number;
  readonly #canPivot: boolean;
  #modes: Promise<readonly ApertiumMode[]> | undefined;

  constructor({ executable = 'apertium', timeoutMs = TIMEOUT_MS, canPivot = false }: ApertiumOptions = {}) {
    this.#executable = executable;
    this.#timeoutMs = timeoutMs;
    this.#canPivot = canPivot;
    this.identity = canPivot ? 'apertium, pivot any' : 'apertium';
  }

  /** Whether the program is on this machine; it is asked once. */
  async isInstalled(): Promise<boolean> {
    try {
      await this.#installedModes();
      return true;
    } catch (error) {
      if (error instanceof WirebriefError && error.code === 'translator-not-installed') return false;
      throw error;
    }
  }

  async canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean> {
    return (await this.#path(from, to)) !== undefined;
  }

  async translate({ text, from, to }: TranslationRequest): Promise<TranslationResponse> {
    const [first, second] = (await this.#path(from, to)) ?? [];
    if (!first) {
      const message = `Apertium has no way from ${from} to ${to} on this machine.`;
      const remedy = 'Install a pair for it, allow a language between (--pivot any), or choose another translator.';
      throw new WirebriefError('translator-unsupported-pair', message, remedy, { language: to });
    }
    const middle = await this.#translateWith(first.name, text, to);
    if (!second) return { text: middle };
    const via = { language: first.to, characters: [...middle].length, requests: 1 };
    return { text: await this.#translateWith(second.name, middle, to), via };
  }

  async #path(from: LanguageTag, to: LanguageTag): Promise<readonly ApertiumMode[] | undefined> {
    return findPath(await this.#installedModes(), { from, to, canPivot: this.#canPivot });
  }

  #installedModes(): Promise<readonly ApertiumMode[]> {
    this.#modes ??= this.#run(['-l']).then(({ output }) => parseModes(output));
    return this.#modes;
  }

  /** Translates with one mode. An empty line between two lines ends a sentence for Apertium; without it, words would move across lines. */
  async #translateWith(mode: string, text: string, language: LanguageTag): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'wirebrief-'));
    try {
      // Files instead of pipes: with Node's socket as standard input, Apertium prints its usage and exits with 0.
      const [input, output] = [join(folder, 'in.txt'), join(folder, 'out.txt')];
      await writeFile(input, `${text.split('\n').join('\n\n')}\n`);
      const { exitCode } = await this.#run(['-u', '-f', 'txt', mode, input, output], language);
      const translated = await readFile(output, 'utf8').catch(() => '');
      if (exitCode !== 0 || (translated.trim() === '' && text.trim() !== '')) {
        const message = `Apertium's mode ${mode} gave no text (exit code ${exitCode}).`;
        throw new WirebriefError(
          'translator-answer-invalid',
          message,
          'Check that the mode works: echo test | apertium MODE.',
          { language },
        );
      }
      return translated.replace(/\n$/, '').split('\n\n').join('\n');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #run(parameters: readonly string[], language?: LanguageTag): Promise<Finished> {
    return new Promise((resolve, reject) => {
      // `detached` makes a process group: Apertium is a script that runs a pipeline, and a timeout must end all of it.
      const child = spawn(this.#executable, parameters, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
      const chunks: Buffer[] = [];
      const timer = setTimeout(() => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        const message = `Apertium did not finish within ${this.#timeoutMs} ms.`;
        reject(
          new WirebriefError('translator-unavailable', message, 'Try again, or with a shorter text.', { language }),
        );
      }, this.#timeoutMs);
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.on('error', (cause) => {
        clearTimeout(timer);
        const message = isMissing(cause)
          ? 'Apertium is not installed.'
          : `Apertium could not be started: ${cause.message}`;
        reject(new WirebriefError('translator-not-installed', message, INSTALL, { language, cause }));
      });
      child.on('close', (exitCode) => {
        clearTimeout(timer);
        resolve({ output: Buffer.concat(chunks).toString('utf8'), exitCode });
      });
    });
  }
}
