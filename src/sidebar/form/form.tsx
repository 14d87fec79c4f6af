import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { sidebarMessages } from '../../messages/sidebar';
import { Notice } from '../components/notice';
import { ActionBar } from '../components/view';
import { useCtrlEnter } from '../use-ctrl-enter';
import { useWords } from '../words';
import type { Errors } from './errors';
import { ErrorsContext } from './errors';

interface FormProps {
  readonly errors: Errors;
  /** Counts the times that somebody tried to go on: each one moves the focus to the first field in error. */
  readonly attempts: number;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
  /** The buttons; one without `onClick` sends the form. */
  readonly actions: ComponentChildren;
}

export function Form({ errors, attempts, onSubmit, children, actions }: FormProps) {
  const words = useWords(sidebarMessages);
  const form = useRef<HTMLFormElement>(null);
  useCtrlEnter(useCallback(() => form.current?.requestSubmit(), []));
  useEffect(() => {
    if (attempts > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [attempts]);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <ErrorsContext.Provider value={errors}>
      <form ref={form} noValidate onSubmit={submit}>
        {children}
        <ActionBar>
          {errors.size > 0 && (
            <Notice severity="error" live>
              {words.fieldsToCorrect(errors.size)}
            </Notice>
          )}
          {actions}
        </ActionBar>
      </form>
    </ErrorsContext.Provider>
  );
}
