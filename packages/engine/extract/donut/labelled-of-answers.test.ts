import { describe, expect, test } from 'vitest';
import { labelledOfAnswers, labelsOfAnswers } from './labelled-of-answers.ts';
import { promptsOf } from './prompts-of.ts';

describe('the answers of a Donut model', () => {
  test('are labelled by their paths, with the rows of the table', () => {
    const text =
      '<s_menu><s_nm>A</s_nm><sep/><s_nm>B</s_nm><s_sub><s_nm>extra</s_nm></s_sub></s_menu><s_total><s_total_price>3</s_total_price></s_total>';
    const labelled = labelledOfAnswers([{ asked: null, text, confidence: 0.8 }]);
    expect(labelled).toEqual([
      { label: 'menu.nm', text: 'A', confidence: 0.8, row: 0 },
      { label: 'menu.nm', text: 'B', confidence: 0.8, row: 1 },
      { label: 'menu.sub.nm', text: 'extra', confidence: 0.8, row: 1 },
      expect.objectContaining({ label: 'total.total_price', text: '3' }),
    ]);
  });

  test('have a row although there is only one', () => {
    const labelled = labelledOfAnswers([
      { asked: null, text: '<s_menu><s_nm>A</s_nm></s_menu>', confidence: 1 },
    ]);
    expect(labelled).toMatchObject([{ label: 'menu.nm', row: 0 }]);
  });

  test('to questions mean what was asked, whatever else the model wrote', () => {
    const answers = [
      {
        asked: 'grandTotal' as const,
        text: '<s_docvqa><s_question>total?</s_question><s_answer> 119,00</s_answer>',
        confidence: 0.6,
      },
    ];
    expect(labelledOfAnswers(answers)).toMatchObject([{ label: 'grandTotal', text: '119,00' }]);
    expect(labelsOfAnswers(answers, {})).toEqual({ grandTotal: 'grandTotal' });
  });
});

describe('a model is started', () => {
  const preprocessing = { pageWidthPx: 100, maxTokens: 10 };
  test('once when it reads everything', () => {
    expect(promptsOf({ preprocessing: { ...preprocessing, prompt: '<s_cord-v2>' } })).toEqual([
      { asked: null, text: '<s_cord-v2>' },
    ]);
  });

  test('once a question when it answers questions', () => {
    const prompt = '<s_question>{question}</s_question>';
    const questions = { grandTotal: 'How much $& is it?' };
    expect(promptsOf({ preprocessing: { ...preprocessing, prompt, questions } })).toEqual([
      { asked: 'grandTotal', text: '<s_question>How much $& is it?</s_question>' },
    ]);
    expect(promptsOf({ preprocessing: { ...preprocessing, prompt } }).map(({ asked }) => asked)).toEqual([
      'sellerName',
      'invoiceDate',
      'currency',
      'grandTotal',
    ]);
  });
});
