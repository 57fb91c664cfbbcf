const WORDS: Readonly<Record<string, string>> = {
  'address-not-verified':
    'Your provider has not verified your e-mail address. Verify it there, or use your password.',
  'domain-not-allowed':
    'People of your domain can’t sign in here. Use another account, or ask your administrator.',
  'no-account': 'There is no account with your address here. Ask your administrator for an invitation.',
  'account-disabled': 'Your account is disabled. Ask your administrator.',
  'sign-in-expired': 'Signing in took too long, or was begun in another browser. Try again.',
};

/** Why signing in with the provider did not work, for people. */
export function providerWords(error: string): string {
  return WORDS[error] ?? 'Signing in with the provider did not work. Try again, or use your password.';
}
