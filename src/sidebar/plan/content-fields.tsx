import type { ComponentChildren } from 'preact';
import { ComponentsSection } from './components-section';
import type { ContentProps } from './content-props';
import { PeopleSection } from './people-section';
import { RequisitesSection } from './requisites-section';
import { TicketsSection } from './tickets-section';

interface ContentFieldsProps extends ContentProps {
  /** Between what is deployed and who does it. */
  readonly children?: ComponentChildren;
  /** What keeps a planned deployment from starting comes first, and open. */
  readonly requisitesFirst?: boolean;
}

/** Everything that a deployment consists of besides its time. */
export function ContentFields({ children, requisitesFirst = false, ...props }: ContentFieldsProps) {
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
