import type { Person } from '../../brief/model.js';

/** A family name with its particle: `von der Mustermann`, `d’Exemple`. */
export function familyWithParticle({ particle, family }: Person): string {
  if (!particle) return family;
  return /['’]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`;
}
