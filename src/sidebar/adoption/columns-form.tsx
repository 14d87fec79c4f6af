import type { LogColumnKey } from '../../domain/log-column-key';
import { sidebarMessages } from '../../messages/sidebar';
import { adoptionMessages } from '../../messages/sidebar-adoption';
import type { AdoptionPlan, SheetHeading } from '../../protocol/adoption';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Section, View } from '../components/view';
import { Form } from '../form/form';
import { SelectInput } from '../form/inputs';
import { useFormCheck } from '../form/use-checked';
import type { Draft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import type { AdoptionDraft, ChosenColumn, PlannedSheet } from './adoption-draft';
import { CHOOSABLE_KEYS, checkColumns, choose, chosenOf, columnsOf } from './adoption-draft';

interface ColumnsFormProps {
  readonly plan: AdoptionPlan;
  readonly sheet: PlannedSheet;
  readonly draft: Draft<AdoptionDraft>;
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly onReread: () => void;
}

export function ColumnsForm({ plan, sheet, draft, onDone, onBack, onReread }: ColumnsFormProps) {
  const words = useWords(adoptionMessages);
  const common = useWords(sidebarMessages);
  const language = useLanguage();
  const columns = chosenOf(sheet, draft.value);
  const check = useFormCheck(draft.value, checkColumns(columns, language));
  return (
    <View title={words.title} onBack={onBack} onRefresh={onReread}>
      <DraftNotice {...draft} />
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={() => check.attempt() && onDone()}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        {plan.sheets.length > 1 && <SheetChoice plan={plan} sheet={sheet} draft={draft} />}
        <Notice severity="info">{words.onlyChange(sheet.idColumn, sheet.rows)}</Notice>
        <Section title={words.columnsTitle}>
          <p class="hint">{words.chooseColumns}</p>
          {CHOOSABLE_KEYS.map((key) => (
            <ColumnChoice
              key={key}
              name={plan.columnNames[key]}
              columnKey={key}
              sheet={sheet}
              chosen={columns.find((one) => one.key === key)}
              onChange={(heading) => draft.change({ ...draft.value, columns: choose(columns, key, heading) })}
            />
          ))}
        </Section>
      </Form>
    </View>
  );
}

function SheetChoice({ plan, sheet, draft }: Pick<ColumnsFormProps, 'plan' | 'sheet' | 'draft'>) {
  const words = useWords(adoptionMessages);
  const change = (value: string): void => {
    const other = plan.sheets.find((one) => String(one.sheetId) === value);
    if (other) draft.change({ ...draft.value, sheetId: other.sheetId, columns: columnsOf(other) });
  };
  return (
    <SelectInput
      path="sheetId"
      label={words.sheet}
      value={String(sheet.sheetId)}
      choices={plan.sheets.map(({ sheetId, title, rows }) => ({
        value: String(sheetId),
        label: `${title} (${words.rows(rows)})`,
      }))}
      onChange={change}
    />
  );
}

interface ColumnChoiceProps {
  readonly columnKey: LogColumnKey;
  readonly name: string;
  readonly sheet: PlannedSheet;
  readonly chosen: ChosenColumn | undefined;
  readonly onChange: (heading: SheetHeading | null) => void;
}

function ColumnChoice({ columnKey, name, sheet, chosen, onChange }: ColumnChoiceProps) {
  const words = useWords(adoptionMessages);
  const heading = sheet.headings.find(({ column }) => column === chosen?.column);
  const headings = sheet.headings.map((one) => ({
    value: String(one.column),
    label: `${one.letter} · ${one.heading}`,
  }));
  return (
    <SelectInput
      path={`columns.${columnKey}`}
      label={name}
      value={chosen === undefined ? '' : String(chosen.column)}
      choices={[{ value: '', label: words.noColumn }, ...headings]}
      onChange={(value) => onChange(sheet.headings.find(({ column }) => String(column) === value) ?? null)}
      {...(chosen === undefined
        ? {}
        : { hint: <ColumnHint guessed={chosen.guessed} examples={heading?.examples ?? []} /> })}
    />
  );
}

const LONGEST_EXAMPLE = 40;

/** Enough to recognise a column by, each once. */
const shortened = (examples: readonly string[]): string[] => [
  ...new Set(
    examples.map((text) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text)),
  ),
];

function ColumnHint({
  guessed,
  examples,
}: {
  readonly guessed: boolean;
  readonly examples: readonly string[];
}) {
  const words = useWords(adoptionMessages);
  return (
    <>
      {guessed && (
        <span class="guess">
          <Icon name="warning" />
          {words.check}{' '}
        </span>
      )}
      {examples.length > 0 && words.example(shortened(examples).join(' · '))}
    </>
  );
}
