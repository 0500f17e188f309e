import lit from "eslint-plugin-lit";
import a11y from "eslint-plugin-lit-a11y";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "src/api/schema.gen.ts", "eslint.config.js"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit.configs["flat/recommended"],
  a11y.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // ARIA forbids `aria-checked` on a checkbox, and the browser reports its state. The rule doesn't know native checkboxes.
    files: ["src/policy/fields.ts"],
    rules: { "lit-a11y/role-has-required-aria-attrs": "off" },
  },
  {
    // Narrow screens show the table with `display: block`, which removes the implicit roles.
    files: ["src/people/user-table.ts"],
    rules: { "lit-a11y/no-redundant-role": "off" },
  },
);
