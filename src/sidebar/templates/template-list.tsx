import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../domain/language';
import { languageNames } from '../../messages/sidebar-choices';
import { templatesMessages } from '../../messages/sidebar-templates';
import type { TemplatesView } from '../../protocol/templates';
import { Button } from '../components/button';
import { ActionBar, View } from '../components/view';
import { choicesOf, chosen } from '../form/choices';
import { SmallSelect } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import { TemplateProblems } from './template-problems';
import { TemplateSample } from './template-sample';

interface TemplateListProps {
  readonly view: TemplatesView;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

export function TemplateList({ view, onBack, onAgain }: TemplateListProps) {
  const words = useWords(templatesMessages);
  const language = useLanguage();
  const [shown, setShown] = useState(language);
  return (
    <View title={words.title} onBack={onBack}>
      <TemplateProblems view={view} />
      <section>
        <p>{words.intro}</p>
        <SmallSelect
          path="language"
          label={words.language}
          value={shown}
          choices={choicesOf(LANGUAGES, languageNames, language)}
          onChange={(value) => setShown(chosen(LANGUAGES, value))}
        />
        <div class="folds">
          {view.templates
            .filter((template) => template.language === shown)
            .map((template) => (
              <TemplateSample key={template.kind} template={template} />
            ))}
        </div>
      </section>
      <ActionBar>
        <Button look="primary" onClick={onAgain}>
          {words.again}
        </Button>
      </ActionBar>
    </View>
  );
}
