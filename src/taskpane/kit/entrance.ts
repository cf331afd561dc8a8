// Which button of the ribbon opened the pane, from the address that the manifest gives it. Pure.

/** Another button than that of the pane itself. */
export type Entrance = 'controle' | 'verzendkopie';

const ENTRANCES: readonly Entrance[] = ['controle', 'verzendkopie'];

/** @param search the part of an address from its question mark; Office adds parameters of its own */
export function entranceIn(search: string): Entrance | null {
  const asked = new URLSearchParams(search).get('open');
  return ENTRANCES.find((entrance) => entrance === asked) ?? null;
}
