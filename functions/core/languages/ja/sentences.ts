import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  speechBehind: /言[っうい]|話[しす]|語[っる]|述べ|答え|尋ね|聞い|問い|叫ん|強調し|説明し|訴え|つぶやい|書い/u,
  particlesBehind:
    /^(?:と(?!ころ|りわけ|もに|にかく|はいえ)|って|など|は(?!い)|が|を|に(?!もかか)|の(?!ち)|も(?!う|し|ちろん)|で(?!も|は|す)|や|か(?!れ|つ))/u,
  hasUnspacedStops: true,
});
