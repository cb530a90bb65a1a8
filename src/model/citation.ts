/** Act and provision as one name: `CRMA Art. 8(1)`. A provision that names its act already stands alone: `ESRS E1 E1-5`. */
export function citation({
  short,
  provision,
}: {
  readonly short: string;
  readonly provision: string;
}): string {
  return provision.startsWith(`${short} `) ? provision : `${short} ${provision}`;
}
