import { useRef } from 'preact/hooks';
import { customerMessages } from '../../messages/sidebar-customer';
import { sidebarMessages } from '../../messages/sidebar';
import { IconButton } from '../components/button';
import { useErrorBelow } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { useWords } from '../words';

interface DomainsFieldProps {
  readonly domains: readonly string[];
  /** What stands in the box and is no domain of the list yet. */
  readonly text: string;
  readonly onChange: (domains: string[], text: string) => void;
}

const ID = idOf('domains');

/** Enter, a comma or a space makes what is typed a domain; so does leaving the box. */
export function DomainsField({ domains, text, onChange }: DomainsFieldProps) {
  const words = useWords(customerMessages);
  const common = useWords(sidebarMessages);
  const error = useErrorBelow('domains');
  const input = useRef<HTMLInputElement>(null);
  const add = (typed: string): void => {
    const found = typed
      .split(/[\s,;]+/)
      .map((one) => one.replace(/^.*@/, '').toLowerCase())
      .filter((one) => one !== '');
    onChange([...new Set([...domains, ...found])], '');
  };
  const remove = (domain: string): void => {
    input.current?.focus();
    onChange(
      domains.filter((one) => one !== domain),
      text,
    );
  };
  const type = (typed: string): void => (/[\s,;]/.test(typed) ? add(typed) : onChange([...domains], typed));
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || text.trim() === '') return;
    event.preventDefault();
    add(text);
  };
  return (
    <div class="field">
      <label for={ID}>
        {words.domains}
        <span class="optional"> ({common.optional})</span>
      </label>
      {domains.length > 0 && (
        <ul class="chips">
          {domains.map((domain) => (
            <li key={domain} class="chip">
              <span>{domain}</span>
              <IconButton icon="close" label={words.removeDomain(domain)} onClick={() => remove(domain)} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={ID}
        name="domains"
        type="text"
        autoComplete="off"
        spellcheck={false}
        aria-describedby={error === undefined ? `${ID}-hint` : `${ID}-error ${ID}-hint`}
        {...(error === undefined ? {} : { 'aria-invalid': 'true' as const })}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => text.trim() !== '' && add(text)}
      />
      <FieldError id={ID} text={error} />
      <p class="hint" id={`${ID}-hint`}>
        {words.domainsHint}
      </p>
    </div>
  );
}
