/** Written into the page by the server: whether the cookie that came with the request signs anybody in. */
const told = document.querySelector<HTMLMetaElement>('meta[name="vouch-session"]')?.content;

let isSignedOut = told === 'none';

/** Whether surely nobody is signed in, so that asking the server, which could only refuse, is needless. */
export function isSurelySignedOut(): boolean {
  return isSignedOut;
}

/** Notes that somebody signed in on this page, or out. */
export function noteSession(isSignedIn: boolean): void {
  isSignedOut = !isSignedIn;
}
