import type { ComponentChildren } from 'preact';
import { ComponentsSection } from './components-section';
import type { ContentProps } from './content-props';
import { PeopleSection } from './people-section';
import { RequisitesSection } from './requisites-section';
import { TicketsSection } from './tickets-section';
import { useReleases } from './use-releases';

interface ContentFieldsProps extends Omit<ContentProps, 'releases'> {
  /** Between what is deployed and who does it. */
  readonly children?: ComponentChildren;
  /** What keeps a planned deployment from starting comes first, and open. */
  readonly requisitesFirst?: boolean;
}

/** Everything that a deployment consists of besides its time. */
export function ContentFields({ children, requisitesFirst = false, ...content }: ContentFieldsProps) {
  const releases = useReleases(content.draft.components, content.context.gitlab);
  const props = { ...content, releases };
  return (
    <>
      {requisitesFirst && <RequisitesSection {...props} startsOpen />}
      <TicketsSection {...props} />
      <ComponentsSection {...props} />
      {children}
      <PeopleSection {...props} />
      {!requisitesFirst && <RequisitesSection {...props} />}
    </>
  );
}
