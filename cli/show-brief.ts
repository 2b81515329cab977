import wrapAnsi from 'wrap-ansi';
import { parseBrief } from '../functions/core/brief/parse-brief.ts';
import type { Brief, BriefQuote, Usage } from '../functions/core/brief/schema.ts';
import { englishName, isSameLanguage } from '../functions/core/languages/find-language.ts';
import type { Manifest } from '../functions/core/manifest/manifest.ts';
import { briefPath, languagePath } from '../functions/core/manifest/paths.ts';
import type { BriefStore } from '../functions/core/ports.ts';
import { headingsOf } from '../functions/core/render/headings.ts';
import { isFilled, shownSpeaker } from '../functions/core/render/page-notes.ts';
import { visibleText } from '../functions/core/render/visible-text.ts';
import { readManifest } from '../functions/steps/records/write-manifest.ts';
import { count, dollars, sentence, styled, terminalWidth } from './output.ts';

/** What became of one article. */
export interface Briefed {
  readonly manifest: Manifest;
  readonly brief?: Brief;
  /** The translated briefs that were made, by language. */
  readonly translations: ReadonlyMap<string, Brief>;
  readonly milliseconds: number;
}

/** What the steps wrote about an article. */
export async function resultOf(briefs: BriefStore, key: string): Promise<Omit<Briefed, 'milliseconds'>> {
  const manifest = await readManifest(briefs, key);
  if (!manifest) throw new Error(`no manifest was written for ${key}`); // summarizeArticle always writes one
  const readBrief = async (file: string): Promise<Brief | undefined> => {
    const stored = await briefs.read(file);
    return stored && parseBrief(stored.body);
  };
  const brief = manifest.brief.state === 'done' ? await readBrief(briefPath(key)) : undefined;
  const translations = new Map<string, Brief>();
  for (const [language, { state }] of Object.entries(manifest.languages)) {
    const made = state === 'done' ? await readBrief(languagePath(key, language, 'json')) : undefined;
    if (made) translations.set(language, made);
  }
  return { manifest, ...(brief ? { brief } : {}), translations };
}

const INDENT = '  ';

/** A paragraph for the terminal: wrapped, indented below its lead, and without invisible characters of the article. */
function wrapped(lead: string, text: string): string {
  const lines = wrapAnsi(visibleText(text), terminalWidth() - lead.length, { trim: true }).split('\n');
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line).join('\n');
}

/** One article's briefs as text for the terminal; `folder` is where its files lie. */
export function showBriefed(key: string, briefed: Briefed, folder: string): string {
  const { brief, manifest } = briefed;
  const head = styled('bold', visibleText(key));
  if (!brief) return `${head}\n${failedLine(manifest.brief)}\n`;
  const lines = [
    `${head}  (${englishName(brief.language)}, ${brief.source.words} words)`,
    '',
    styled('bold', wrapped('', brief.headline + filledMark(brief, 'headline'))),
    ...brief.summary.map((line, at) => wrapped(INDENT, line + filledMark(brief, `summary.${at + 1}`))),
    '',
    styled('dim', 'Key facts'),
    ...brief.keyFacts.map((fact) => wrapped(`${INDENT}• `, fact.text + filledMark(brief, `keyFacts.${fact.id}`))),
    ...(brief.quotes.length > 0 ? ['', styled('dim', 'Quotes')] : []),
    ...brief.quotes.flatMap((quote) => quoteLines(brief, quote)),
    ...modelLines(brief),
    '',
    styled('dim', 'Languages'),
    ...Object.entries(manifest.languages).map(([language, state]) => languageLine(language, state, briefed)),
    '',
    `${INDENT}${Math.round(briefed.milliseconds)} ms, files in ${folder}`,
    '',
  ];
  return lines.join('\n');
}

/**
 * A quote with its speaker. Reported speech stands without quotation marks, since its words are the article's and not the speaker's; a
 * quote that its attribution parts has its own.
 */
function quoteLines(brief: Brief, { text, kind, segments, speaker }: BriefQuote): string[] {
  const role = speaker?.role ? `, ${visibleText(speaker.role)}` : '';
  const by = speaker ? visibleText(shownSpeaker(speaker, brief, headingsOf('en').words)) + role : 'speaker not named';
  const hasMarks = !text.startsWith(segments[0]?.exact ?? '');
  return kind === 'indirect'
    ? [wrapped(INDENT, text), `${INDENT}${INDENT}— ${by} (reported, not word for word)`]
    : [hasMarks ? wrapped(INDENT, text) : wrapped(`${INDENT}“`, `${text}”`), `${INDENT}${INDENT}— ${by}`];
}

const filledMark = (brief: Brief, line: string): string =>
  isFilled(brief, line) ? ` [${headingsOf('en').words.takenFromArticle}]` : '';

/** What a language model took, or why the built-in engine wrote the brief instead; no lines where no model was asked. */
function modelLines({ provenance: { model, fallbackFrom, usage } }: Brief): string[] {
  if (model === undefined && fallbackFrom === undefined) return [];
  const { inputTokens = 0, outputTokens = 0, estimatedUsd = 0 } = usage;
  const tokens = `${count(inputTokens)} tokens in, ${count(outputTokens)} out, ${dollars(estimatedUsd)}`;
  const by = fallbackFrom === undefined ? `${model}` : `the built-in engine instead, since ${fallbackFrom}`;
  return ['', styled('dim', 'Written by'), wrapped(INDENT, `${by} (${tokens})`)];
}

type State = Briefed['manifest']['brief'];

function languageLine(language: string, state: State, { translations, brief }: Briefed): string {
  const name = `${language} (${englishName(language)})`;
  if (state.state === 'withdrawn') return `${INDENT}${name}: no longer made, its pages were withdrawn`;
  if (state.state === 'superseded') return `${INDENT}${name}: no longer made, its pages say so`;
  if (state.state !== 'done') return `${INDENT}${name}: not translated\n${failedLine(state)}`;
  if (brief !== undefined && isSameLanguage(language, brief.language))
    return `${INDENT}${name}: the article's own language`;
  const made = translations.get(language);
  const check = state.verdict === 'review' ? styled('yellow', 'needs review') : (state.verdict ?? 'not checked');
  const issues =
    made?.checks.translation?.issues.map(({ line, problem }) => wrapped(`${INDENT}${INDENT}${line}: `, problem)) ?? [];
  const head = `${INDENT}${name}: by ${made?.provenance.translator ?? 'unknown'}, checks: ${check}`;
  return [head, ...billLine(made?.provenance.usage), ...issues].join('\n');
}

/** What a translation took and what was known before; no line where nothing was sent or saved. */
function billLine(usage: Usage = {}): string[] {
  const { translatedCharacters: sent = 0, estimatedUsd = 0, rememberedCharacters: known = 0, savedUsd = 0 } = usage;
  const price = (usd: number): string => (usd > 0 ? ` (${dollars(usd)})` : '');
  const saved = known > 0 ? `, ${count(known)} known before${savedUsd > 0 ? ` (${dollars(savedUsd)} saved)` : ''}` : '';
  return sent > 0 || savedUsd > 0
    ? [`${INDENT}${INDENT}${count(sent)} characters sent${price(estimatedUsd)}${saved}`]
    : [];
}

const failedLine = ({ lastFailure }: State): string =>
  lastFailure
    ? wrapped(`${INDENT}${INDENT}`, `${sentence(lastFailure.message)} What to do: ${sentence(lastFailure.remedy)}`)
    : '';
