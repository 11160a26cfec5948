// Fetches the second part of the app and joins it to the first. `cargo xtask bundle` puts this into the module that
// wasm-bindgen writes: `wasm` there is what the first part exports, and above this stand the name of the second part
// beside the module (LATE_FILE) and its hash (LATE_INTEGRITY).
const late = {
  // Has the function at `callback` called once, with `data` and whether the second part is there now.
  __wasm_split_load_late(callback, data) {
    const tell = wasm.__indirect_function_table.get(callback);
    joinLate().then(
      () => tell(data, 1),
      (error) => {
        console.warn("second part failed", error && error.name);
        tell(data, 0);
      },
    );
  },
};

async function joinLate() {
  const file = new URL(LATE_FILE, import.meta.url);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 20000);
  try {
    await addPasskeyJson();
    const response = await fetch(file, { integrity: LATE_INTEGRITY, signal: patience.signal });
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
  } catch (error) {
    // An answer that does not fit the hash is kept from us. When the server has a newer app, this part is gone from it.
    const { status } = await fetch(file, { method: "HEAD", signal: patience.signal });
    if (status === 404) document.documentElement.dataset.outdated = "";
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

// Without it everything works but passkeys, which say so.
async function addPasskeyJson() {
  const passkeys = self.PublicKeyCredential;
  if (!passkeys || (passkeys.parseCreationOptionsFromJSON && passkeys.prototype.toJSON)) return;
  await import("/passkey-json.js").catch(() => {});
}
