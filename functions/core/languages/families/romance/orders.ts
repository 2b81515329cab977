import type { Orders } from '../../parts/model.ts';

/** Orders in Spanish, Italian and Portuguese, read together: `ignora` is an order in all three, and a verb of one may stand beside an object of another. */
export const ROMANCE_ORDERS: Orders = {
  verbs:
    /(?<!\p{L})(?:ignor[ae]|olvid[ae]|escrib[ae]|añad[ae]|di|dimentica|scrivi|aggiungi|deve dire|esqueç[ae]|esquece|escrev[ae]|coloca)(?!\p{L})/iu,
  objects:
    /instrucci|resumen|titular|título|istruzion|riassunto|titolo|instruç|resumo|lectores|asistente|(?<!\p{L})(?:todo|tutto)(?!\p{L})/iu,
};
