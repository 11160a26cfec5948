// What browsers that have passkeys lack before Chrome 129, Firefox 119 and Safari 18.4: options out of JSON, and answers
// into it (WebAuthn Level 3, 5.1.7 to 5.1.9). Fetched with the second part of the app, where it is needed and nowhere else.
const passkeys = PublicKeyCredential;

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const withBytes = (one) => ({ ...one, id: toBytes(one.id) });

const reader = (list) => (json) => ({
  ...json,
  challenge: toBytes(json.challenge),
  ...(json.user && { user: withBytes(json.user) }),
  ...(json[list] && { [list]: json[list].map(withBytes) }),
});
passkeys.parseCreationOptionsFromJSON ??= reader("excludeCredentials");
passkeys.parseRequestOptionsFromJSON ??= reader("allowCredentials");

passkeys.prototype.toJSON ??= function () {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (this.response[name]) response[name] = toText(this.response[name]);
  }
  if (this.response.getTransports) response.transports = this.response.getTransports();
  return {
    id: this.id,
    rawId: toText(this.rawId),
    type: this.type,
    authenticatorAttachment: this.authenticatorAttachment ?? undefined,
    clientExtensionResults: this.getClientExtensionResults(),
    response,
  };
};
