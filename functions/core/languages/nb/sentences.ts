export { sentences } from '../no/sentences.ts';
