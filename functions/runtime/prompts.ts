import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { WirebriefError } from '../core/errors.ts';
import { type Prompt, parsePrompt } from '../core/model/ask/prompt.ts';
import { sha256 } from '../core/text/sha256.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;

/** Reads a prompt from a folder by its name: `brief/v1`. Throws `config-invalid` where its files are missing or wrong. */
export function loadPrompt(folder: string, name: string): Prompt {
  const text = readOrThrow(folder, `${name}.md`);
  const schema = readOrThrow(folder, `${name}.schema.json`);
  const [all = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  return parsePrompt({
    name,
    frontMatter: parse(yaml),
    body: text.slice(all.length),
    schema,
    sha256: sha256(`${text}\n${schema}`),
  });
}

function readOrThrow(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new WirebriefError('config-invalid', `the prompt file ${file} cannot be read`, 'choose a file of prompts/', {
      cause,
    });
  }
}
