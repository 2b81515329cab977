const BREAK = /[^\S\n\r\v\f\u0085\u2028\u2029]*[\n\r\v\f\u0085\u2028\u2029]\s*/gu;
/** Between such characters a line break stands for nothing, not for a space. */
const RUNS_ON = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，「」]/u;

/** A stretch of text on one line, as a reader sees it. `Susan⏎Pell` is `Susan Pell`. */
export function unwrapped(text: string): string {
  return text.replace(BREAK, (found: string, at: number) =>
    RUNS_ON.test(text[at - 1] ?? '') && RUNS_ON.test(text[at + found.length] ?? '') ? '' : ' ',
  );
}
