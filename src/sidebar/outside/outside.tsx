import { useCallback, useState } from 'preact/hooks';
import { outsideMessages } from '../../messages/sidebar-outside';
import type { OutsideView } from '../../protocol/outside-view';
import { Section } from '../components/view';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { useWords } from '../words';
import { EventOutside } from './event-outside';
import { MailOutside } from './mail-outside';
import type { OutsideProps } from './outside-props';
import { RowOutside } from './row-outside';

const isQuiet = ({ row, event, bounces, strays }: OutsideView): boolean =>
  row.kind === 'as-written' && event.kind === 'as-written' && bounces?.length === 0 && strays?.length === 0;

/** Asked for once the deployment is shown, and again after each change of it; nobody has to wait for it. */
export function Outside(props: Omit<OutsideProps, 'outside'>) {
  const { uid, rev, state } = props.view.deployment;
  if (state === 'draft') return null;
  return <Looked key={`${uid}/${String(rev)}`} {...props} />;
}

function Looked(props: Omit<OutsideProps, 'outside'>) {
  const words = useWords(outsideMessages);
  const { uid } = props.view.deployment;
  const [row] = useState(props.view.row);
  const { loaded } = useLoaded(useCallback(() => call('outside', { uid, row }), [uid, row]));
  if (loaded.state === 'loading') return <p class="under">{words.looking}</p>;
  if (loaded.state === 'failed') return <p class="under">{words.failed}</p>;
  const outside = loaded.value;
  // What stands below must not move while somebody aims at it.
  if (isQuiet(outside)) return <p class="under">{words.quiet}</p>;
  return (
    <Section title={words.title}>
      <RowOutside {...props} outside={outside} />
      <EventOutside {...props} outside={outside} />
      <MailOutside outside={outside} />
    </Section>
  );
}
