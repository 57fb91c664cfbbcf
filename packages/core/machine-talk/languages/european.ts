import type { TalkWords } from './talk-words.ts';

/** Dutch. */
export const NL: TalkWords = {
  setAside: ['negeer', 'vergeet', 'sla over'],
  between: ['alle', 'de', 'je', 'uw', 'vorige', 'eerdere', 'voorgaande', 'bovenstaande', 'andere', 'en'],
  orders: ['instructie', 'opdracht', 'richtlijn', 'systeembericht', 'prompt'],
  plain: ['systeemprompt', 'instructie aan de ai', 'bericht aan de ai', 'nieuwe systeeminstructie'],
  machines: ['taalmodel', 'systeembericht'],
  mentions: ['ai', 'kunstmatige intelligentie', 'chatgpt', 'llm', 'assistent'],
  demands: ['markeer', 'classificeer', 'als echt', 'niet melden'],
  requests: [
    'antwoord',
    'meld',
    'keur',
    'is echt',
    'het totaal is',
    'je moet',
    'beschouw',
    'zonder controle',
  ],
};

/** Polish. */
export const PL: TalkWords = {
  setAside: ['zignoruj', 'ignoruj', 'pomiń', 'zapomnij o'],
  between: [
    'wszystkie',
    'wszystkich',
    'poprzednie',
    'poprzednich',
    'wcześniejsze',
    'powyższe',
    'swoje',
    'inne',
  ],
  orders: ['instrukcj', 'polece', 'wytyczn', 'prompt', 'komunikat systemowy'],
  plain: ['prompt systemowy', 'instrukcja dla ai', 'wiadomość dla ai'],
  machines: ['model językowy', 'komunikat systemowy'],
  mentions: ['ai', 'sztuczna inteligencja', 'chatgpt', 'llm', 'asystent'],
  demands: ['zaklasyfikuj', 'jako autentyczn', 'nie zgłaszaj'],
  requests: [
    'oznacz',
    'odpowiedz',
    'zgłoś',
    'zatwierdź',
    'jest autentyczn',
    'suma wynosi',
    'musisz',
    'uznaj',
    'bez weryfikacji',
  ],
};

/** Russian. */
export const RU: TalkWords = {
  setAside: ['игнорируй', 'игнорируйте', 'проигнорируй', 'забудь', 'забудьте'],
  between: ['все', 'всё', 'предыдущие', 'прежние', 'прошлые', 'эти', 'свои', 'другие', 'обо', 'про', 'всех'],
  orders: ['инструкци', 'указани', 'правил', 'системное сообщение', 'промпт'],
  plain: ['системный промпт', 'системное сообщение', 'инструкция для ии', 'сообщение для ии'],
  machines: ['языковая модель', 'системное сообщение'],
  mentions: ['ии', 'искусственный интеллект', 'нейросеть', 'chatgpt', 'llm', 'ассистент'],
  demands: ['отметь', 'пометь', 'ответь', 'одобри', 'как подлинн', 'не сообщай'],
  requests: [
    'ответьте',
    'сообщи',
    'подлинн',
    'итог равен',
    'сумма равна',
    'ты должен',
    'вы должны',
    'считай',
    'без проверки',
  ],
};

/** Turkish. */
export const TR: TalkWords = {
  setAside: ['yok say', 'göz ardı et', 'görmezden gel', 'unut'],
  between: ['tüm', 'bütün', 'önceki', 'yukarıdaki', 'diğer', 'hepsini'],
  orders: ['talimatları', 'talimatlar', 'komutları', 'yönergeleri', 'sistem mesajını'],
  isVerbLast: true,
  plain: ['sistem komutu', 'yapay zekaya talimat', 'yapay zekaya not'],
  machines: ['dil modeli', 'sistem mesajı'],
  mentions: ['yapay zeka', 'chatgpt', 'llm', 'asistan'],
  demands: ['olarak işaretle', 'gerçek olarak', 'sınıflandır'],
  requests: ['onayla', 'yanıt ver', 'cevap ver', 'toplam tutar', 'bildirme', 'kontrol etmeden'],
};
