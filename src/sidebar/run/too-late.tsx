import type { ComponentChildren } from 'preact';
import type { Verb } from '../../domain/step';
import { sidebarMessages } from '../../messages/sidebar';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { ActionBar, View } from '../components/view';
import { NoLonger } from '../step/meanwhile-notice';
import { TypedMail } from '../step/typed-mail';
import { useWords } from '../words';
import { discardTyped } from './leftover-drafts';

interface TooLateProps {
  readonly title: string;
  readonly view: DeploymentView;
  readonly verb: Verb;
  readonly onBack: () => void;
  /** Who did what, and what was typed. */
  readonly children: ComponentChildren;
}

/** For a step that cannot be taken any more: what was typed can still be read, and is thrown away by nobody but its author. */
export function TooLate({ title, view: { deployment }, verb, onBack, children }: TooLateProps) {
  const words = useWords(meanwhileMessages);
  const common = useWords(sidebarMessages);
  const { uid, state } = deployment;
  return (
    <View title={title} onBack={onBack}>
      <NoLonger verb={verb} state={state} />
      {children}
      <TypedMail uid={uid} verb={verb} />
      <ActionBar>
        <Button look="primary" onClick={onBack}>
          {common.back}
        </Button>
        <Button
          onClick={() => {
            discardTyped(uid, verb);
            onBack();
          }}
        >
          {words.discard}
        </Button>
      </ActionBar>
    </View>
  );
}
