//! Numbers, plurals and dates by the browser's own `Intl`.

use js_sys::{Array, Date, Intl::PluralRules, Number, Object, Reflect};
use regain_words::{Intl, Plural};
use wasm_bindgen::JsValue;

/// [`Intl`] of one language.
///
/// Objects of the browser cannot be shared between threads, which signals ask for, so they are made anew in each call.
#[derive(Clone, Debug)]
pub struct BrowserIntl {
    tag: String,
}

impl BrowserIntl {
    /// Formats of the language with this tag (BCP 47).
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
        }
    }

    /// A moment with the styles that are given; in the time zone of the device.
    fn moment(&self, seconds: i64, styles: &[(&str, &str)]) -> String {
        let options = Object::new();
        for (name, value) in styles {
            let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "exact for the next 285 million years"
        )]
        let moment = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
        moment.to_locale_string(&self.tag, &options).into()
    }
}

impl Intl for BrowserIntl {
    fn plural(&self, number: u32) -> Plural {
        let rules = PluralRules::new(&Array::of1(&self.tag.as_str().into()), &Object::new());
        Plural::from_name(&String::from(rules.select(f64::from(number))))
    }

    fn number(&self, number: u32) -> String {
        Number::from(number).to_locale_string(&self.tag).into()
    }

    fn time(&self, seconds: i64) -> String {
        self.moment(seconds, &[("dateStyle", "long"), ("timeStyle", "short")])
    }

    fn date(&self, seconds: i64) -> String {
        self.moment(seconds, &[("dateStyle", "long")])
    }

    fn clock(&self, seconds: i64) -> String {
        self.moment(seconds, &[("timeStyle", "short")])
    }
}
