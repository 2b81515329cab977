import type { MachineOrder } from '../../parts/model.ts';

/**
 * Orders to a machine, in languages close enough to share them: `Ignora las instrucciones` has an order and its object.
 */
export const MACHINE_ORDERS: MachineOrder = {
  orders:
    /(?<!\p{L})(?:ignor[ae]|olvid[ae]|escrib[ae]|añad[ae]|di|dimentica|scrivi|aggiungi|deve dire|esqueç[ae]|esquece|escrev[ae]|coloca)(?!\p{L})/iu,
  objects:
    /instrucci|resumen|titular|título|istruzion|riassunto|titolo|instruç|resumo|lectores|asistente|(?<!\p{L})(?:todo|tutto)(?!\p{L})/iu,
};
