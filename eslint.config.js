import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Templates alone: all other code is read by oxlint (.oxlintrc.json), which knows types and takes a seventh of the time. */
export default defineConfig([
  globalIgnores([
    'dist*/',
    '.preview*/',
    '.astro/',
    '.cache/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    '**/*.{ts,js}',
  ]),
  {
    // Types inside templates are astro check's work. Rules that ask for types would load the whole project, for
    // templates that compute nothing.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      // A list styled without markers is announced as a list only with this role in Safari.
      'astro/jsx-a11y/no-redundant-roles': 'off',
    },
  },
]);
