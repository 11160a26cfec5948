//! The JavaScript between the two parts.

use crate::{Outcome, cut::Second};

/// The module that the first part imports the fetching of the second from.
pub(crate) const MODULE: &str = "./late.js";

/// What does the fetching, as a value named `late`.
const LOADER: &str = include_str!("../../../src/shell/late.js");

/// The script that wasm-bindgen wrote, with the fetching of the second part in it. That is no script of its own: it would
/// be one more request, and its name could not hold its hash, because the two name each other.
pub(crate) fn joined(script: &str, second: &Second) -> Outcome<String> {
    let after = format!(" from \"{MODULE}\"");
    let [import] = script
        .lines()
        .filter(|line| line.starts_with("import ") && line.contains(&after))
        .collect::<Vec<_>>()[..]
    else {
        return Err(format!(
            "the script of wasm-bindgen does not import {MODULE} once"
        ));
    };
    let name = import
        .strip_prefix("import * as ")
        .and_then(|rest| rest.split_once(' '))
        .map(|(name, _)| name)
        .ok_or_else(|| format!("`{import}` is not understood"))?;
    let Second {
        name: file,
        integrity,
    } = second;
    let loader = format!(
        "const LATE_FILE = \"./{file}\", LATE_INTEGRITY = \"{integrity}\";\n{LOADER}const {name} = late;"
    );
    let script = script.replacen(import, &loader, 1);
    let script = with_function(&script, "debugString", DEBUG_STRING)?;
    let script = with_function(&script, "initSync", "")?;
    let script = with_short_texts(&script)?;
    let script = with(&script, "export { initSync, ", "export { ")?;
    with_start(&script)
}

/// Starts the app with the answer that `src/shell/boot.js` has asked for, and with nothing else: the start of wasm-bindgen
/// takes addresses, bytes and modules too. A proxy that forgets what kind of file it is only makes it slower.
const START: &str = r#"async function __wbg_init({ module_or_path }) {
    const answer = await module_or_path;
    if (!answer.ok) throw new Error(`${answer.status}`);
    const imports = __wbg_get_imports();
    const streams = WebAssembly.instantiateStreaming && answer.headers.get("content-type") === "application/wasm";
    const { instance, module } = await (streams
        ? WebAssembly.instantiateStreaming(answer, imports)
        : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
    return __wbg_finalize_init(instance, module);
}

"#;

/// The script with [`START`] in the place of everything from the loading to the exports.
fn with_start(script: &str) -> Outcome<String> {
    let (before, rest) = script
        .split_once("\nasync function __wbg_load(")
        .ok_or("the script of wasm-bindgen does not load as expected")?;
    let (start, exports) = rest
        .split_once("\nexport { ")
        .ok_or("the script of wasm-bindgen does not end as expected")?;
    for function in [
        "async function __wbg_init(",
        "__wbg_finalize_init(instance, module)",
    ] {
        if !start.contains(function) {
            return Err(format!(
                "the script of wasm-bindgen does not start by `{function}`"
            ));
        }
    }
    Ok(format!("{before}\n{START}export {{ {exports}"))
}

/// How a text is given to the program. That of wasm-bindgen spares long texts a copy, with a way of its own for letters of
/// ASCII and for browsers that cannot write into memory; what the page hands over is a line at the most.
const PASS_STRING: &str = r"function passStringToWasm0(text, malloc) {
    const bytes = cachedTextEncoder.encode(text);
    const at = malloc(bytes.length, 1) >>> 0;
    getUint8ArrayMemory0().set(bytes, at);
    WASM_VECTOR_LEN = bytes.length;
    return at;
}
";

/// How a text is taken from the program. That of wasm-bindgen begins anew before two gigabytes have been read, which old
/// Safari cannot do; nobody recovers an account for so long.
const DECODE_TEXT: &str =
    "function decodeText(bytes) {\n    return cachedTextDecoder.decode(bytes);\n}\n";

/// The script with the short ways for texts.
fn with_short_texts(script: &str) -> Outcome<String> {
    let script = with_function(script, "passStringToWasm0", PASS_STRING)?;
    let script = with_function(&script, "decodeText", DECODE_TEXT)?;
    let (before, rest) = script
        .split_once("\nif (!('encodeInto' in cachedTextEncoder)) {")
        .ok_or("the script of wasm-bindgen does not write texts as expected")?;
    let (_, after) = rest
        .split_once("\n}\n")
        .ok_or("the script of wasm-bindgen does not write texts as expected")?;
    let script = format!("{before}{after}");
    Ok(script.replace(", wasm.__wbindgen_realloc)", ")"))
}

/// How a value of JavaScript is told in a message for developers. The one of wasm-bindgen knows every kind of value, and
/// nobody but a developer with the tools open reads it.
const DEBUG_STRING: &str = "function debugString(value) {\n    return String(value);\n}\n";

/// The script with another function in the place of the one of this name.
fn with_function(script: &str, name: &str, function: &str) -> Outcome<String> {
    let start = format!("function {name}(");
    let old = script
        .split_once(&format!("\n{start}"))
        .and_then(|(_, rest)| rest.split_once("\n}\n"))
        .map(|(body, _)| format!("{start}{body}\n}}\n"))
        .ok_or_else(|| format!("the script of wasm-bindgen has no function {name}"))?;
    with(script, &old, function)
}

fn with(script: &str, old: &str, new: &str) -> Outcome<String> {
    if script.matches(old).count() != 1 {
        return Err(format!("the script of wasm-bindgen has `{old}` not once"));
    }
    Ok(script.replacen(old, new, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second() -> Second {
        Second {
            name: "regain-late-1.wasm".to_owned(),
            integrity: "sha384-a".to_owned(),
        }
    }

    /// As wasm-bindgen writes it.
    const SCRIPT: &str = r#"import * as import1 from "./late.js"

let wasm;

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        return ptr;
    }
    return ptr;
}

function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    return cachedTextDecoder.decode(bytes);
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        return {};
    };
}

const passed = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);

function debugString(val) {
    if (val == null) {
        return `${val}`;
    }
    return toString.call(val);
}

function initSync(module) {
    return wasm;
}

async function __wbg_load(module, imports) {
    return {};
}

let __wbg_init_promise;
async function __wbg_init(module_or_path) {
    const { instance, module } = await __wbg_load(await module_or_path, imports);
    return __wbg_finalize_init(instance, module);
}

export { initSync, __wbg_init as default };
"#;

    #[test]
    fn what_nobody_reads_or_calls_is_taken_out() {
        let joined = joined(SCRIPT, &second()).unwrap();
        assert!(joined.contains("function debugString(value) {\n    return String(value);\n}\n"));
        assert!(!joined.contains("toString.call"));
        assert!(!joined.contains("initSync"));
        assert!(!joined.contains("encodeInto") && !joined.contains("numBytesDecoded"));
        assert!(joined.contains("passStringToWasm0(text, wasm.__wbindgen_malloc);"));
        assert!(joined.ends_with("export { __wbg_init as default };\n"));
        assert!(!joined.contains("__wbg_load") && !joined.contains("__wbg_init_promise"));
        assert_eq!(joined.matches("async function __wbg_init(").count(), 1);
        for function in ["debugString", "initSync", "passStringToWasm0", "decodeText"] {
            let script = SCRIPT.replace(&format!("function {function}("), "function other(");
            assert!(super::joined(&script, &second()).is_err(), "{function}");
        }
        for (part, other) in [
            ("__wbg_load(module", "load(module"),
            ("export {", "exports {"),
        ] {
            let script = SCRIPT.replace(part, other);
            assert!(super::joined(&script, &second()).is_err(), "{part}");
        }
    }

    #[test]
    fn the_import_becomes_the_loader() {
        let joined = joined(SCRIPT, &second()).unwrap();
        assert!(joined.starts_with("const LATE_FILE = \"./regain-late-1.wasm\", LATE_INTEGRITY"));
        assert!(joined.contains("const late = {"));
        assert!(joined.contains("const import1 = late;\n\nlet wasm;"));
        assert!(!joined.contains("import *"));
    }

    #[test]
    fn a_script_that_is_not_as_expected_is_refused() {
        for script in [
            "let wasm;",
            "import { a } from \"./late.js\";",
            "import * as a from \"./late.js\"\nimport * as b from \"./late.js\"",
        ] {
            assert!(joined(script, &second()).is_err(), "{script}");
        }
    }
}
