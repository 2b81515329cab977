/** English titles that one person in a story holds, written before the name. */
export const TITLES =
  'president chancellor premier king queen prince princess pope senator governor mayor judge justice captain coach professor minister secretary general colonel sheriff bishop councillor ambassador detective sergeant';
