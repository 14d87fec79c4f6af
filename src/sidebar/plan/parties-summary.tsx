import type { Party } from '../../domain/deployment';
import { joinWords } from '../../domain/join-words';
import { peopleMessages } from '../../messages/sidebar-plan-people';
import { useLanguage, useWords } from '../words';

/** «Para: Marta Puig y Joan Soler. CC: …» */
export function PartiesSummary({ parties }: { readonly parties: readonly Party[] }) {
  const words = useWords(peopleMessages);
  const language = useLanguage();
  const names = (recipient: Party['recipient']): string => {
    const there = parties.filter((party) => party.recipient === recipient);
    return joinWords(
      there.map(({ name, address }) => name || address),
      language,
    );
  };
  const to = names('to');
  const cc = names('cc');
  return (
    <>
      {parties.length === 0 && words.noParties}
      {to !== '' && <p>{words.to(to)}</p>}
      {cc !== '' && <p>{words.cc(cc)}</p>}
    </>
  );
}
