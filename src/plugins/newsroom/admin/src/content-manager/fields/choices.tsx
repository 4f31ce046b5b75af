import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { AI_ORIGINS, REPORTER_KINDS, SOURCES } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { AI_ORIGIN_NAMES } from '../../components/fields/story/ai-origin-names';
import type { InputProps } from './input-props';
import { languageName, LANGUAGES } from './languages';
import { REPORTER_KIND_NAMES, SOURCE_NAMES } from './value-names';

/** 来源. */
export const SourceInput = (props: InputProps<string>): ReactElement => {
  const { t } = useWords();
  return <Choice {...props} options={SOURCES} nameOf={(one) => t(SOURCE_NAMES[one])} />;
};

/** AI 参与程度. */
export const AiOriginInput = (props: InputProps<string>): ReactElement => {
  const { t } = useWords();
  return <Choice {...props} options={AI_ORIGINS} nameOf={(one) => t(AI_ORIGIN_NAMES[one])} />;
};

/** 人员类别. */
export const ReporterKindInput = (props: InputProps<string>): ReactElement => {
  const { t } = useWords();
  return <Choice {...props} options={REPORTER_KINDS} nameOf={(one) => t(REPORTER_KIND_NAMES[one])} />;
};

/** 语种: the languages of papers, and the one that the story has. */
export const LanguageInput = (props: InputProps<string>): ReactElement => {
  const { locale } = useIntl();
  const { value } = props;
  const options = value && !LANGUAGES.includes(value) ? [...LANGUAGES, value] : LANGUAGES;
  return <Choice {...props} options={options} nameOf={(one) => languageName(one, locale)} />;
};

type ChoiceProps<Option extends string> = InputProps<string> & {
  options: readonly Option[];
  nameOf: (option: Option) => string;
};

function Choice<Option extends string>({ options, nameOf, ...props }: ChoiceProps<Option>): ReactElement {
  const { name, label, value, disabled = false, required = false, hint, error, onChange } = props;
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled}
        onChange={(chosen) => onChange(name, String(chosen))}
      >
        {options.map((option) => (
          <SingleSelectOption key={option} value={option}>
            {nameOf(option)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
