import { joinWords } from '../../domain/join-words';
import type { ContentForm } from '../../domain/plan-form';
import { PREREQUISITES } from '../../domain/plan-form';
import { requisiteMessages } from '../../messages/sidebar-plan-requisites';
import type { TeamPerson } from '../../protocol/deployment-view';
import { useLanguage, useWords } from '../words';
import { nameInTeam } from './deployers';

interface RequisitesSummaryProps {
  readonly content: Pick<ContentForm, 'prerequisites' | 'agreement' | 'executor'>;
  readonly team: readonly TeamPerson[];
  /** What is due is due by the close. */
  readonly emergency?: boolean;
}

/** «5 pendientes, a cargo de Ana antes del inicio.» */
export function RequisitesSummary({
  content: { prerequisites, agreement, executor },
  team,
  emergency = false,
}: RequisitesSummaryProps) {
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  const all = [...PREREQUISITES.map((name) => prerequisites[name]), agreement];
  const due = all.filter(({ state }) => state === 'due');
  const people = [...new Set(due.map(({ by }) => nameInTeam(by || executor, team)))];
  const who = joinWords(
    people.map((name) => name || words.whoCarriesOut),
    language,
  );
  const there = all.length - due.length;
  if (due.length === 0) return <>{words.allThere}</>;
  return (
    <>
      {(emergency ? words.dueByClose : words.due)(due.length, who)} {there > 0 && words.there(there)}
    </>
  );
}
