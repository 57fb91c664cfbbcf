import { copyDigits } from './copy-digits.ts';
import { copyValue } from './copy-value.ts';
import { insertDigit } from './insert-digit.ts';
import { cloneLine, removeLine } from './lines.ts';
import type { Recipe } from './recipe.ts';
import { retype } from './retype.ts';
import { smudge } from './smudge.ts';
import { splice } from './splice.ts';

/** Ways to forge a picture of a receipt or an invoice. */
export type RecipeId =
  | 'retype'
  | 'copy-digits'
  | 'copy-value'
  | 'insert-digit'
  | 'splice'
  | 'smudge'
  | 'remove-line'
  | 'clone-line';

/** Recipes by name. */
export const RECIPES = {
  retype,
  'copy-digits': copyDigits,
  'copy-value': copyValue,
  'insert-digit': insertDigit,
  splice,
  smudge,
  'remove-line': removeLine,
  'clone-line': cloneLine,
} satisfies Record<RecipeId, Recipe>;
