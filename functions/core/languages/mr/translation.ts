import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'आणि आहे आहेत की केली केले च्या ते त्या त्यांनी पण मध्ये या हे होता होते',
  lengthAgainstEnglish: 1,
});
