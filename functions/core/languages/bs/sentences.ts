export { sentences } from '../hr/sentences.ts';
