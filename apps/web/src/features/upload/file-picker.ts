import { createContext, useContext } from 'react';

/** Opens the browser's file dialog. */
export const FilePicker = createContext<() => void>(() => {});

/** Opens the browser's file dialog; chosen files are handed in. */
export function useFilePicker(): () => void {
  return useContext(FilePicker);
}
