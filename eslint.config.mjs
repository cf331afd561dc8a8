// Lint: type-aware rules for all code, and the rules of each layer (scripts/lint/layers.mjs).

import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ALL_LAYERS, COMPOSITION_ROOT, layerRules } from './scripts/lint/layers.mjs';
import { localRules } from './scripts/lint/textLookups.mjs';

/** Node's globals, limited to those that the scripts use. */
const NODE_GLOBALS = Object.fromEntries(['Buffer', 'URL', 'fetch', 'process'].map((name) => [name, 'readonly']));

/** The plugin's own rules; its preset does not cover .tsx and includes rules of other plugins. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.keys(rules ?? {}))
    .filter((rule) => rule.startsWith('office-addins/'))
    .map((rule) => [rule, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'dist-demo/', 'dist-test/', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked, jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks, 'office-addins': officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...OFFICE_RULES,
      'no-console': 'error',
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Declarations of files that the bundler transforms describe a default export.
    ignores: ['src/**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        {
          selector: "JSXAttribute[name.name='className'] TemplateLiteral",
          message: 'Join class names by mergeClasses: of two rules for one property, the last then wins.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/export/**/*.ts'],
    // The stand-in looks up Office members by the names that Microsoft's runtime sends.
    ignores: ['src/**/*.d.ts', 'src/host/**'],
    plugins: { local: localRules },
    rules: { 'local/text-lookup': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: NODE_GLOBALS },
  },
  ...ALL_LAYERS.map(layerRules),
  {
    files: [COMPOSITION_ROOT],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/host/*', '**/demo/*', '**/oracle/*'] }] }],
    },
  },
);
