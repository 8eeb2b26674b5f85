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
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    // astro-eslint-parser knows no project service.
    languageOptions: { parserOptions: { projectService: false, project: true } },
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
      // Types inside templates are astro check's work; here they would be any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A list styled without markers is announced as a list only with this role in Safari.
      'astro/jsx-a11y/no-redundant-roles': 'off',
    },
  },
]);
