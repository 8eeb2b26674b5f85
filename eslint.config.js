import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores([
    'dist*/',
    '.preview*/',
    '.astro/',
    '.cache/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    // Types inside templates are astro check's work. Rules that ask for types would load the whole
    // project a second time, for templates that compute nothing.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ['**/*.ts', '**/*.astro'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    // The compiler lets nobody write an enum (erasableSyntaxOnly), and to look for one took a tenth of the time.
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    // Command-line tools speak to a person.
    files: [
      'src/desk/*.ts',
      'src/desk/build/*.ts',
      'src/desk/preview/preview-site.ts',
      'src/fonts/subset.ts',
      'tests/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
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
