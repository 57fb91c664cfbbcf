import { copyDigits } from './copy-digits.ts';
import { cloneLine, removeLine } from './lines.ts';
import type { Recipe } from './recipe.ts';
import { retype } from './retype.ts';
import { splice } from './splice.ts';

/** Ways to forge a receipt picture. */
export type RecipeId = 'retype' | 'copy-digits' | 'splice' | 'remove-line' | 'clone-line';

/** Recipes by name. */
export const RECIPES = {
  retype,
  'copy-digits': copyDigits,
  splice,
  'remove-line': removeLine,
  'clone-line': cloneLine,
} satisfies Record<RecipeId, Recipe>;
