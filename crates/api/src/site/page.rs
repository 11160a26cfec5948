//! The parts that pages are made of which work without the app.

use std::fmt::Write as _;

use regain_contract::{Situation, UnixSeconds};
use regain_words::{Locale, Text, casepage as words, common, errors};

use super::html::{escape, html, situation_name};
use super::shell::{Shell, Switch};

/// Why nothing was done.
#[derive(Clone, Copy)]
pub(super) enum Trouble {
    /// Nothing of it could be read.
    Unreadable,
    /// There were too many; again at this moment.
    Wait(UnixSeconds),
    /// The service failed.
    Service,
}

/// How much a button stands out: one of a page is the main one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Main,
    Quiet,
}

/// A field of one line.
pub(super) struct Line<'a> {
    pub(super) name: &'static str,
    pub(super) id: &'static str,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) error: Option<Text>,
    pub(super) value: &'a str,
    /// As HTML.
    pub(super) attributes: &'static str,
}

/// A field of several lines, whose name is `text`.
pub(super) struct Lines<'a> {
    pub(super) id: &'static str,
    pub(super) label: Text,
    pub(super) hint: Text,
    pub(super) error: Option<Text>,
    pub(super) value: &'a str,
    /// The id of the form, where it stands in none.
    pub(super) form: Option<&'static str>,
}

/// A page as it grows.
pub(super) struct Page<'a> {
    locale: &'a Locale,
    pub(super) out: String,
    has_errors: bool,
}

impl<'a> Page<'a> {
    pub(super) fn new(locale: &'a Locale) -> Self {
        Self {
            locale,
            out: String::new(),
            has_errors: false,
        }
    }

    pub(super) fn finish(
        self,
        shell: &Shell,
        heading: &Text,
        screen: &str,
        switch: Switch<'_>,
    ) -> String {
        let title = common::page_title(&heading.text(self.locale)).text(self.locale);
        let title = if self.has_errors {
            common::error_title(&title).text(self.locale)
        } else {
            title
        };
        shell.page(&title, screen, switch, &self.out)
    }

    pub(super) fn html(&self, text: &Text) -> String {
        html(text, self.locale)
    }

    pub(super) fn heading(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(
            self.out,
            "<h1 class=\"rg-heading\" tabindex=\"-1\" data-testid=\"heading\">{text}</h1>"
        );
    }

    pub(super) fn lead(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<p class=\"rg-lead\">{text}</p>");
    }

    pub(super) fn strong(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<p><strong>{text}</strong></p>");
    }

    /// A link that is the main action of the page.
    pub(super) fn main_link(&mut self, address: &str, text: &Text, test_id: &str) {
        let text = self.html(text);
        let _ = write!(
            self.out,
            "<p class=\"rg-actions\"><a class=\"rg-button\" href=\"{}\" data-testid=\"{test_id}\">{text}</a></p>",
            escape(address)
        );
    }

    /// Something to read out or to write down, large. It runs from left to right where it is no words.
    pub(super) fn large(&mut self, label: &Text, value: &str, is_code: bool, test_id: &str) {
        let (label, value) = (self.html(label), escape(value));
        let direction = if is_code { " dir=\"ltr\"" } else { "" };
        let _ = write!(
            self.out,
            "<div class=\"rg-reference\"><p>{label}</p><bdi class=\"rg-reference__number\"{direction} \
             data-testid=\"{test_id}\">{value}</bdi></div>"
        );
    }

    pub(super) fn subheading(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<h2 class=\"rg-subheading\">{text}</h2>");
    }

    pub(super) fn notice_title(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<h2 class=\"rg-notice__title\">{text}</h2>");
    }

    pub(super) fn paragraph(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<p>{text}</p>");
    }

    pub(super) fn soft(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(self.out, "<p class=\"rg-soft\">{text}</p>");
    }

    pub(super) fn link(&mut self, address: &str, text: &Text, test_id: &str) {
        let text = self.html(text);
        let _ = write!(
            self.out,
            "<p><a href=\"{}\" data-testid=\"{test_id}\">{text}</a></p>",
            escape(address)
        );
    }

    pub(super) fn bullets(&mut self, texts: &[Text]) {
        self.out.push_str("<ul class=\"rg-bullets\">");
        self.points(texts);
    }

    pub(super) fn named_bullets(&mut self, texts: &[Text], test_id: &str) {
        let _ = write!(
            self.out,
            "<ul class=\"rg-bullets\" data-testid=\"{test_id}\">"
        );
        self.points(texts);
    }

    fn points(&mut self, texts: &[Text]) {
        for text in texts {
            let text = self.html(text);
            let _ = write!(self.out, "<li>{text}</li>");
        }
        self.out.push_str("</ul>");
    }

    /// Something that was just done.
    pub(super) fn status(&mut self, text: &Text) {
        let text = self.html(text);
        let _ = write!(
            self.out,
            "<p class=\"rg-notice rg-notice--done\" role=\"status\" data-testid=\"done\">{text}</p>"
        );
    }

    pub(super) fn trouble(&mut self, trouble: &Trouble) {
        self.has_errors = true;
        let (heading, texts) = match trouble {
            Trouble::Unreadable => (words::trouble_heading(), vec![errors::form()]),
            Trouble::Wait(until) => (
                errors::wait_heading(),
                vec![errors::wait_why(), errors::wait_until(until.0)],
            ),
            Trouble::Service => (errors::service_heading(), vec![errors::service_what_next()]),
        };
        self.problem(&heading, &texts, "trouble");
    }

    pub(super) fn problem(&mut self, heading: &Text, texts: &[Text], test_id: &str) {
        let heading = self.html(heading);
        let _ = write!(
            self.out,
            "<div class=\"rg-notice rg-notice--problem\" role=\"alert\" data-testid=\"{test_id}\">\
             <h2 class=\"rg-notice__title\">{heading}</h2>"
        );
        for text in texts {
            self.paragraph(text);
        }
        self.out.push_str("</div>");
    }

    /// The list of fields that were not taken, each a link to its field.
    pub(super) fn errors(&mut self, errors: &[(&str, Text)]) {
        self.has_errors = true;
        let heading = self.html(&common::error_summary_heading());
        let _ = write!(
            self.out,
            "<div class=\"rg-notice rg-notice--problem\" role=\"alert\" data-testid=\"error-summary\">\
             <h2 class=\"rg-notice__title\">{heading}</h2><ul>"
        );
        for (id, text) in errors {
            let text = self.html(text);
            let _ = write!(self.out, "<li><a href=\"#{id}\">{text}</a></li>");
        }
        self.out.push_str("</ul></div>");
    }

    /// One line of a list of facts; `value` is HTML.
    pub(super) fn row(&mut self, name: &Text, value: &str, test_id: &str) {
        let name = self.html(name);
        let _ = write!(
            self.out,
            "<div class=\"rg-summary__row\"><dt class=\"rg-summary__name\">{name}</dt>\
             <dd class=\"rg-summary__value\" data-testid=\"{test_id}\">{value}</dd></div>"
        );
    }

    pub(super) fn form(&mut self, action: &str) {
        let _ = write!(self.out, "<form method=\"post\" action=\"{action}\">");
    }

    /// A form that the choice of language sends too.
    pub(super) fn form_with_id(&mut self, id: &str, action: &str) {
        let _ = write!(
            self.out,
            "<form id=\"{id}\" method=\"post\" action=\"{action}\">"
        );
    }

    /// A form of which nothing stands in it: fields and buttons that are apart on the page name it, so that what was typed
    /// into any of them is sent together. Enter in a field of one line does what `action` does.
    pub(super) fn form_apart(&mut self, id: &str, action: &str) {
        self.form_with_id(id, action);
        // The first button of a form is the one that Enter presses.
        self.out.push_str(
            "<button class=\"rg-hidden\" tabindex=\"-1\" aria-hidden=\"true\"></button></form>",
        );
    }

    /// A button of a form that it does not stand in, and where it sends it.
    pub(super) fn button_of(
        &mut self,
        form: &str,
        action: &str,
        text: &Text,
        rank: Rank,
        test_id: &str,
    ) {
        self.button_with(&of_form(form, action), text, rank, test_id);
    }

    /// The same, where nothing of the form has to be filled in for it.
    pub(super) fn button_of_unfilled(
        &mut self,
        form: &str,
        action: &str,
        text: &Text,
        rank: Rank,
        test_id: &str,
    ) {
        let attributes = of_form(form, action) + " formnovalidate";
        self.button_with(&attributes, text, rank, test_id);
    }

    /// The situations to choose from.
    pub(super) fn situations(
        &mut self,
        id: &str,
        label: &Text,
        test_id: &str,
        chosen: Option<Situation>,
    ) {
        let label = self.html(label);
        let _ = write!(
            self.out,
            "<div class=\"rg-field\"><label class=\"rg-field__label\" for=\"{id}\">{label}</label>\
             <select class=\"rg-input\" id=\"{id}\" name=\"situation\" data-testid=\"{test_id}\">",
        );
        for situation in Situation::ALL {
            let selected = if chosen == Some(situation) {
                " selected"
            } else {
                ""
            };
            let name = self.html(&situation_name(situation));
            let _ = write!(
                self.out,
                "<option value=\"{}\"{selected}>{name}</option>",
                situation.slug()
            );
        }
        self.out.push_str("</select></div>");
    }

    pub(super) fn button(&mut self, text: &Text, rank: Rank, test_id: &str) {
        self.button_with("", text, rank, test_id);
    }

    /// One answer of several, each a button of the form that it stands in.
    pub(super) fn choice(&mut self, name: &str, value: u8, text: &Text) {
        let attributes = format!(" name=\"{name}\" value=\"{value}\"");
        let test_id = format!("{name}-{value}");
        self.button_with(&attributes, text, Rank::Quiet, &test_id);
    }

    /// A box to tick.
    pub(super) fn checkbox(&mut self, id: &str, label: &Text, is_ticked: bool) {
        let label = self.html(label);
        let ticked = if is_ticked { " checked" } else { "" };
        let _ = write!(
            self.out,
            "<p><label class=\"rg-tick\"><input type=\"checkbox\" name=\"{id}\" value=\"yes\" data-testid=\"{id}\"{ticked}> \
             <span>{label}</span></label></p>"
        );
    }

    fn button_with(&mut self, attributes: &str, text: &Text, rank: Rank, test_id: &str) {
        let text = self.html(text);
        let class = match rank {
            Rank::Main => "rg-button",
            Rank::Quiet => "rg-button rg-button--quiet",
        };
        let _ = write!(
            self.out,
            "<p class=\"rg-actions\"><button class=\"{class}\"{attributes} data-testid=\"{test_id}\">{text}</button></p>"
        );
    }

    /// A form that is a button and nothing else.
    pub(super) fn press(&mut self, action: &str, text: &Text, rank: Rank, test_id: &str) {
        self.form(action);
        self.button(text, rank, test_id);
        self.out.push_str("</form>");
    }

    pub(super) fn line(&mut self, line: &Line<'_>) {
        let about = self.begin_field(
            line.id,
            &line.label,
            line.hint.as_ref(),
            line.error.as_ref(),
        );
        let Line {
            name,
            id,
            attributes,
            ..
        } = line;
        let value = escape(line.value);
        let _ = write!(
            self.out,
            "<input id=\"{id}\" name=\"{name}\" data-testid=\"{id}\"{about} value=\"{value}\" {attributes}></div>"
        );
    }

    pub(super) fn lines(&mut self, lines: &Lines<'_>) {
        let Lines {
            id,
            label,
            hint,
            error,
            value,
            form,
        } = lines;
        let about = self.begin_field(id, label, Some(hint), error.as_ref());
        let of = form.map_or_else(String::new, |form| format!(" form=\"{form}\""));
        let value = escape(value);
        // A line end right after the tag would be dropped by the browser.
        let _ = write!(
            self.out,
            "<textarea class=\"rg-input rg-input--long\" id=\"{id}\" name=\"text\" data-testid=\"{id}\"{about}{of} \
             rows=\"5\">\n{value}</textarea></div>"
        );
    }

    /// The label, the hint and the error of a field; what names them.
    fn begin_field(
        &mut self,
        id: &str,
        label: &Text,
        hint: Option<&Text>,
        error: Option<&Text>,
    ) -> String {
        let label = self.html(label);
        let class = if error.is_some() {
            "rg-field rg-field--problem"
        } else {
            "rg-field"
        };
        let _ = write!(
            self.out,
            "<div class=\"{class}\"><label class=\"rg-field__label\" for=\"{id}\">{label}</label>"
        );
        let mut described = Vec::new();
        if let Some(hint) = hint {
            let hint = self.html(hint);
            let _ = write!(
                self.out,
                "<p class=\"rg-field__hint\" id=\"{id}-hint\">{hint}</p>"
            );
            described.push(format!("{id}-hint"));
        }
        let mut invalid = "";
        if let Some(error) = error {
            let (prefix, error) = (self.html(&common::error_prefix()), self.html(error));
            let _ = write!(
                self.out,
                "<p class=\"rg-field__error\" id=\"{id}-error\" data-testid=\"error-{id}\">\
                 <span class=\"rg-hidden\">{prefix} </span>{error}</p>"
            );
            described.insert(0, format!("{id}-error"));
            invalid = " aria-invalid=\"true\"";
        }
        if described.is_empty() {
            return invalid.to_owned();
        }
        format!(" aria-describedby=\"{}\"{invalid}", described.join(" "))
    }

    /// Something that opens; closed by [`Page::end_details`].
    pub(super) fn details(&mut self, summary: &Text, is_open: bool, test_id: &str) {
        let summary = self.html(summary);
        let open = if is_open { " open" } else { "" };
        let _ = write!(
            self.out,
            "<details class=\"rg-details\"{open}><summary class=\"rg-details__summary\" data-testid=\"{test_id}\">{summary}</summary>\
             <div class=\"rg-details__body\">"
        );
    }

    pub(super) fn end_details(&mut self) {
        self.out.push_str("</div></details>");
    }
}

/// The attributes of a button that sends a form which it need not stand in.
fn of_form(form: &str, action: &str) -> String {
    format!(" form=\"{form}\" formaction=\"{action}\"")
}
