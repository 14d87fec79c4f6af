import { joinWords } from '../../domain/join-words';
import { contentMessages } from '../../messages/sidebar-plan-content';
import { Button } from '../components/button';
import { Section } from '../components/view';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { useLanguage, useWords } from '../words';
import { ComponentLine } from './component-line';
import { leftOf, withLast } from './components';
import type { ContentProps } from './content-props';
import { readingFacts } from './content-props';
import { Lines } from './lines';
import { PasteArea } from './paste-area';
import { RestartsField } from './restarts-field';
import { useBox } from './use-box';
import { WhatField } from './what-field';

const BOX = 'boxes.components';

export function ComponentsSection(props: ContentProps) {
  const { draft, onChange, releases } = props;
  const words = useWords(contentMessages);
  const box = useBox(draft, 'components', readingFacts(props), onChange);
  const error = useError('components');
  return (
    <Section title={words.componentsTitle}>
      <PasteArea path={BOX} label={words.componentsBox} hint={words.componentsHint} box={box} />
      <Lines
        path="components"
        title={words.componentsTitle}
        items={draft.components}
        boxPath={BOX}
        onChange={(components) => onChange({ components })}
      >
        {(component, place) => (
          <ComponentLine key={component.id} component={component} place={place} releases={releases} />
        )}
      </Lines>
      {error !== undefined && (
        <div tabIndex={-1} data-invalid>
          <FieldError id={idOf('components')} text={error} />
        </div>
      )}
      <LastTime {...props} />
      <RestartsField restarts={draft.restarts} onChange={(restarts) => onChange({ restarts })} />
      <WhatField value={draft.what} onChange={(what) => onChange({ what })} />
    </Section>
  );
}

/** The last deployment's components are offered and never planned by oversight: their versions are the old ones. */
function LastTime({ draft: { components }, onChange, last }: ContentProps) {
  const words = useWords(contentMessages);
  const language = useLanguage();
  const left = leftOf(components, last);
  if (left.length === 0) return null;
  const names = joinWords(
    left.map(({ name, version }) => `${name} ${version}`.trim()),
    language,
  );
  const isFirst = components.length === 0;
  return (
    <div>
      <p class="hint">{isFirst ? words.lastTime(names) : words.lastTimeToo(names)}</p>
      <Button look="text" onClick={() => onChange({ components: withLast(components, last) })}>
        {isFirst ? words.useSame : words.addThem}
      </Button>
    </div>
  );
}
