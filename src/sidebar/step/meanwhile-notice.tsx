import { joinWords } from '../../domain/join-words';
import type { FormConflict } from '../../domain/merged-form';
import { conflictName, theirsWords } from '../../messages/conflict-words';
import type { FactWordsContext } from '../../messages/fact-words';
import { changeLines } from '../../messages/fact-words';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import { stateNames } from '../../messages/state-names';
import { verbPhrases } from '../../messages/verb-phrases';
import type { DeploymentState } from '../../domain/deployment';
import type { Verb } from '../../domain/step';
import type { DeploymentContext } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import type { Meanwhile, Merging } from '../use-merging';
import { useLanguage, useWords } from '../words';
import { nameOf, namesOf } from './names';

type People = Pick<DeploymentContext, 'team' | 'customer' | 'zone'>;

export function useFactWords(people: People): FactWordsContext {
  const language = useLanguage();
  const names = namesOf(people);
  return { language, zone: people.zone, nameOf: (address) => nameOf(address, names) };
}

interface MeanwhileNoticeProps {
  readonly meanwhile: Meanwhile;
  readonly people: People;
  /** Somebody is here because of it, whatever it was. */
  readonly isAsked: boolean;
  /** Something was typed that goes along with it. */
  readonly merging?: Pick<Merging, 'conflicts' | 'takeTheirs'>;
}

/** Who changed what since somebody began, and what both changed. */
export function MeanwhileNotice({ meanwhile, people, isAsked, merging }: MeanwhileNoticeProps) {
  const words = useWords(meanwhileMessages);
  const context = useFactWords(people);
  const { changes } = meanwhile;
  if (changes.length === 0 && !isAsked) return null;
  const who = joinWords(meanwhile.people.map(context.nameOf), context.language);
  return (
    <Notice severity="warning" live>
      {changes.length === 0 ? words.saved : words.changed(who)}
      <ul class="changes">
        {changeLines(changes, context).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {merging !== undefined && <p>{words.kept}</p>}
      {merging !== undefined && merging.conflicts.length > 0 && (
        <>
          <p>{words.bothChanged}</p>
          <ul class="changes">
            {merging.conflicts.map((conflict) => (
              <li key={conflict.path.join(' ')}>
                <ConflictLine conflict={conflict} context={context} onTake={merging.takeTheirs} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

interface ConflictLineProps {
  readonly conflict: FormConflict;
  readonly context: FactWordsContext;
  readonly onTake: (conflict: FormConflict) => void;
}

function ConflictLine({ conflict, context, onTake }: ConflictLineProps) {
  const words = useWords(meanwhileMessages);
  const name = conflictName(conflict, context);
  return (
    <>
      {name}. {words.theirs(theirsWords(conflict, context))}
      <Button look="text" onClick={() => onTake(conflict)}>
        {words.useTheirs}
        <span class="unseen">: {name}</span>
      </Button>
    </>
  );
}

interface NoLongerProps {
  readonly verb: Verb;
  readonly state: DeploymentState;
}

/** What somebody was about to do cannot be done any more. */
export function NoLonger({ verb, state }: NoLongerProps) {
  const words = useWords(meanwhileMessages);
  const language = useLanguage();
  return (
    <Notice severity="error" live>
      {words.noLonger(verbPhrases[verb][language], stateNames[state][language])} {words.keptUntil}
    </Notice>
  );
}
