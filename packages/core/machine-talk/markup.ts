/** Marks that programs put between the parts of a talk with a model, and answers in the form that programs expect; on plain text. */
export const MARKUP: readonly RegExp[] = [
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id)\|>/,
  /\[\/?inst\]|<<\/?sys>>/,
  /<\/?(?:system|assistant|instructions?|system_prompt|document_end)>/,
  /#{2,6} ?(?:system|instruction|assistant|new task)\b/,
  /\[(?:system|assistant|developer)(?: message| note| override)?\]/,
  /["']role["'] ?: ?["'](?:system|assistant|developer|user)["']/,
  /["'](?:label|final_label|verdict|is_fake|is_forged|is_authentic|authentic|observations|recommended_action|grandtotal)["'] ?:/,
  /["'](?:fields|tool_calls|function_call|response_format)["'] ?: ?[[{]/,
];
