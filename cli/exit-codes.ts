/** The exit codes of every command, as its help text explains them. */
export const EXIT = { done: 0, notAllDone: 1, wrongUse: 2 } as const;

export const EXIT_CODES_HELP = `
Exit codes:
  0  all that was asked for is done
  1  something could not be done: an article that is no text, a language, a line (the output says which and why)
  2  wrong use: a flag, or a file that is not there`;
