import type { Settings } from '../config/registry.ts';

/** The server's address as people open it, once it listens. */
export interface PublicAddress {
  /** Without a slash at the end. */
  base(): string;
  /** Notes the port that was taken. */
  listensOn(port: number): void;
}

/** The operator's public address, else one made of host and port. */
export function createPublicAddress(settings: Pick<Settings, 'publicUrl' | 'host' | 'port'>): PublicAddress {
  let { port } = settings;
  const isEverywhere = settings.host === '0.0.0.0' || settings.host === '::';
  const host = isEverywhere ? 'localhost' : settings.host;
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    base: () => settings.publicUrl?.replace(/\/+$/, '') ?? `http://${shown}:${port}`,
    listensOn: (taken) => {
      port = taken;
    },
  };
}

/** A page of the web app, by its path there. */
export function pageOf(address: PublicAddress, path: string): string {
  return `${address.base()}/app${path}`;
}

/** The page that a sign-in link opens. */
export function signInLinkOf(address: PublicAddress, secret: string): string {
  return pageOf(address, `/sign-in?token=${secret}`);
}

/** The page that a link for a new password opens. */
export function resetLinkOf(address: PublicAddress, secret: string): string {
  return pageOf(address, `/reset-password?token=${secret}`);
}

/** The page that an invitation's link opens. */
export function invitationLinkOf(address: PublicAddress, secret: string): string {
  return pageOf(address, `/invitation?token=${secret}`);
}
