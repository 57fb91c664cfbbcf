import type { TalkWords } from './talk-words.ts';

/** French. */
export const FR: TalkWords = {
  setAside: ['ignore', 'ignorez', 'oublie', 'oubliez', 'ne tiens pas compte', 'ne tenez pas compte'],
  between: ['toutes', 'tous', 'les', 'des', 'de', 'tes', 'vos', 'autres', 'précédentes', 'anciennes', 'ces'],
  orders: ['instruction', 'consigne', 'directive', 'invite système', 'message système'],
  plain: ['invite système', 'message à l’ia', "instruction à l'ia", 'nouvelles instructions système'],
  machines: ['modèle de langage', 'message système'],
  mentions: ['ia', "l'ia", 'intelligence artificielle', 'chatgpt', 'llm', 'assistant', 'système automatique'],
  demands: ['marquez', 'classez', 'approuve', 'comme authentique', 'ne signale', 'ne signalez'],
  requests: [
    'marque',
    'classe',
    'réponds',
    'répondez',
    'indique',
    'indiquez',
    'approuvez',
    'est authentique',
    'le total est',
    'tu dois',
    'vous devez',
    'considère',
    'sans vérification',
  ],
};

/** Spanish. */
export const ES: TalkWords = {
  setAside: ['ignora', 'ignore', 'ignorar', 'olvida', 'olvide', 'no sigas', 'omite'],
  between: [
    'todas',
    'todos',
    'las',
    'los',
    'tus',
    'sus',
    'anteriores',
    'previas',
    'otras',
    'de',
    'cualquier',
  ],
  orders: ['instrucci', 'indicaci', 'directriz', 'directrices', 'mensaje del sistema', 'prompt'],
  plain: [
    'prompt del sistema',
    'instrucciones para la ia',
    'mensaje para la ia',
    'nuevas instrucciones del sistema',
  ],
  machines: ['modelo de lenguaje', 'mensaje del sistema'],
  mentions: ['ia', 'inteligencia artificial', 'chatgpt', 'llm', 'asistente', 'sistema automático'],
  demands: [
    'marca',
    'clasifica',
    'clasifique',
    'aprueba',
    'apruebe',
    'como auténtic',
    'debe responder',
    'no informes',
    'no señales',
  ],
  requests: [
    'marque',
    'responde',
    'responda',
    'indica',
    'indique',
    'es auténtic',
    'el total es',
    'debes',
    'considera',
    'sin revisión',
  ],
};

/** Italian. */
export const IT: TalkWords = {
  setAside: ['ignora', 'ignorate', 'ignori', 'dimentica', 'dimenticate', 'non seguire'],
  between: ['tutte', 'tutti', 'le', 'gli', 'i', 'tue', 'precedenti', 'altre', 'di'],
  orders: ['istruzion', 'direttiv', 'indicazion', 'messaggio di sistema', 'prompt'],
  plain: ['prompt di sistema', "istruzioni per l'ia", "messaggio per l'ia", 'nuove istruzioni di sistema'],
  machines: ['modello linguistico', 'messaggio di sistema'],
  mentions: ['ia', "l'ia", 'intelligenza artificiale', 'chatgpt', 'llm', 'assistente', 'sistema automatico'],
  demands: ['contrassegna', 'classifica', 'rispondi', 'come autentic', 'non segnalare'],
  requests: [
    'rispondere',
    'indica',
    'approva',
    'è autentic',
    'il totale è',
    'devi',
    'considera',
    'senza verifica',
  ],
};

/** Portuguese. */
export const PT: TalkWords = {
  setAside: ['ignore', 'ignora', 'esqueça', 'desconsidere', 'não siga'],
  between: ['todas', 'todos', 'as', 'os', 'suas', 'anteriores', 'outras', 'de', 'quaisquer'],
  orders: ['instruç', 'diretriz', 'diretrizes', 'mensagem do sistema', 'prompt'],
  plain: ['prompt do sistema', 'instruções para a ia', 'mensagem para a ia', 'novas instruções do sistema'],
  machines: ['modelo de linguagem', 'mensagem do sistema'],
  mentions: ['ia', 'inteligência artificial', 'chatgpt', 'llm', 'assistente', 'sistema automático'],
  demands: ['classifique', 'aprove', 'como autêntic', 'não sinalize'],
  requests: [
    'marque',
    'responda',
    'indique',
    'é autêntic',
    'o total é',
    'você deve',
    'considere',
    'sem revisão',
  ],
};
