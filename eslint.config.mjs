import { builtinRules } from 'eslint/use-at-your-own-risk';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import jest from 'eslint-plugin-jest';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SCRIPTS = ['**/*.mjs', '**/*.cjs', '**/*.js'];

/** `max-lines-per-function` that lets a `describe` be as long as its tests. */
const maxLinesPerTest = {
  ...builtinRules.get('max-lines-per-function'),
  create: (context) =>
    builtinRules.get('max-lines-per-function').create(
      Object.create(context, {
        report: { value: (finding) => isDescribe(finding.node.parent) || context.report(finding) },
      }),
    ),
};

function isDescribe({ type, callee }) {
  const name = callee?.callee ?? callee;
  return type === 'CallExpression' && (name.name ?? name.object?.name) === 'describe';
}

/** What keeps a function readable; the numbers are of the code that this one is measured against. */
const SIZE = {
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  complexity: ['error', 10],
};

const TYPED = {
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

/** A test may read whatever an answer holds. */
const UNTYPED_ANSWERS = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `@typescript-eslint/no-unsafe-${use}`,
    'off',
  ]),
);

/** `it(…)`, and `it.each(…)(…)`. */
const IF_IN_TEST = 'CallExpression:matches([callee.name="it"], [callee.callee.object.name="it"]) IfStatement';

const TESTS = {
  'max-lines-per-function': 'off',
  'newsroom/max-lines-per-test': SIZE['max-lines-per-function'],
  'no-restricted-syntax': ['error', { selector: IF_IN_TEST, message: 'A test takes one way.' }],
  'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }],
  'jest/no-disabled-tests': 'error',
  'jest/no-focused-tests': 'error',
  'jest/valid-title': ['error', { disallowedWords: ['should'] }],
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '.strapi/',
    '.tmp/',
    '.newsroom/',
    'coverage/',
    'types/generated/',
    'public/',
    '**/schema.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...SIZE, ...TYPED },
  },
  { files: ['src/plugins/newsroom/{admin,portal}/**'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['config/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: SCRIPTS, extends: [tseslint.configs.strict], rules: SIZE },
  { files: ['**/*.cjs', '**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['tests/**/*.ts'], rules: UNTYPED_ANSWERS },
  {
    files: ['tests/**/*.test.ts'],
    extends: [jest.configs['flat/recommended']],
    plugins: { newsroom: { rules: { 'max-lines-per-test': maxLinesPerTest } } },
    rules: TESTS,
  },
  { files: ['tests/browser/**/*.spec.ts'], extends: [playwright.configs['flat/recommended']] },
  prettier,
);
