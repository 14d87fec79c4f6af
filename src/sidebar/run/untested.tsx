import type { Component, Deployment } from '../../domain/deployment';
import { joinWords } from '../../domain/join-words';
import { untested } from '../../domain/untested';
import { runFactsMessages } from '../../messages/sidebar-run-facts';
import { Notice } from '../components/notice';
import { useLanguage, useWords } from '../words';

const OPEN: readonly Deployment['state'][] = ['draft', 'planned', 'in-progress'];

/** Another version was tested than the one to be deployed: somebody changed it since. */
export function Untested({ deployment }: { readonly deployment: Deployment }) {
  const words = useWords(runFactsMessages);
  const language = useLanguage();
  const components = OPEN.includes(deployment.state) ? untested(deployment) : [];
  if (components.length === 0) return null;
  const wordsFor = ({ name, version, testedVersion }: Component): string =>
    words.testedOther(`${name} ${version}`, testedVersion ?? null);
  return <Notice severity="warning">{words.untested(joinWords(components.map(wordsFor), language))}</Notice>;
}
