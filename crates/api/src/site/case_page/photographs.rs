//! The section of the page of a case in which photographs of documents are
//! added.
//!
//! It is there only where somebody who works on the case has asked for them,
//! or where there are some. What stands first is what they are for, that they
//! can be left out, what becomes of them and what to cover (NIST SP 800-63A-4,
//! 3.3.2; GDPR 13; EDPB Guidelines 01/2022, 70–78).

use std::fmt::Write as _;

use regain_contract::paths;
use regain_evidence::{FILE_BYTES, FILES, retention};
use regain_words::{Locale, Text, photographs as words};

use crate::Service;
use crate::evidence::{self, FIELD, SECTION, about_picture, megabytes};
use crate::site::html::{escape, html};
use crate::store::{EvidenceFile, FileState, StoreResult, StoredCase, Transaction};

/// What phones and cameras are asked for. Phones of Apple hand out a JPEG then
/// and not their own kind.
const ACCEPT: &str = "image/jpeg,image/png,image/webp";

/// Stands for the first number that the script of the page fills in.
const FIRST: &str = "{1}";
/// Stands for the second one.
const SECOND: &str = "{2}";

/// The section, as HTML; empty where there is nothing to add or to see.
///
/// # Errors
/// The database fails.
pub(crate) async fn section(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    locale: &Locale,
) -> StoreResult<String> {
    let files = tx.evidence_files(&case.opened.reference).await?;
    let takes = evidence::takes(service, case);
    if !takes && files.is_empty() {
        return Ok(String::new());
    }
    Ok(drawn(files, takes, locale))
}

/// The section with these photographs.
///
/// `takes`: more can be added.
pub(super) fn drawn(files: Vec<EvidenceFile>, takes: bool, locale: &Locale) -> String {
    Section { files, locale }.html(takes)
}

struct Section<'a> {
    files: Vec<EvidenceFile>,
    locale: &'a Locale,
}

impl Section<'_> {
    fn html(&self, takes: bool) -> String {
        let mut out = format!(
            "<section class=\"rg-stack\" id=\"{SECTION}\" data-testid=\"photographs\">\
             <h2 class=\"rg-subheading\" tabindex=\"-1\">{}</h2>",
            self.text(&words::heading())
        );
        if takes {
            self.push_before(&mut out);
        }
        self.push_list(&mut out);
        if takes {
            self.push_form(&mut out);
            self.push_done(&mut out);
            self.push_templates(&mut out);
        }
        out.push_str("</section>");
        out
    }

    fn text(&self, text: &Text) -> String {
        html(text, self.locale)
    }

    /// What a person has to know before they add anything.
    fn push_before(&self, out: &mut String) {
        let days = retention::UNDECIDED.as_secs() / (24 * 3600);
        let days = u32::try_from(days).unwrap_or(u32::MAX);
        let paragraph = |out: &mut String, text: Text| {
            let _ = write!(out, "<p>{}</p>", self.text(&text));
        };
        paragraph(out, words::purpose());
        paragraph(out, words::optional());
        paragraph(out, words::other_ways());
        self.push_heading(out, &words::cover_heading());
        self.push_items(
            out,
            &[
                words::cover_numbers(),
                words::cover_lines(),
                words::cover_rest(),
                words::cover_how(),
            ],
        );
        self.push_heading(out, &words::kept_heading());
        self.push_items(
            out,
            &[
                words::kept(days),
                words::who(),
                words::place_removed(),
                words::delete(),
            ],
        );
    }

    fn push_heading(&self, out: &mut String, heading: &Text) {
        let _ = write!(out, "<h3>{}</h3>", self.text(heading));
    }

    fn push_items(&self, out: &mut String, items: &[Text]) {
        out.push_str("<ul class=\"rg-bullets\">");
        for item in items {
            let _ = write!(out, "<li>{}</li>", self.text(item));
        }
        out.push_str("</ul>");
    }

    /// What was added, and what was not and why.
    fn push_list(&self, out: &mut String) {
        out.push_str("<div class=\"rg-stack\">");
        if !self.files.is_empty() {
            self.push_heading(out, &words::list_heading());
        }
        // A list of nothing would be told as a list; the script of the page shows it with the first item.
        let hidden = if self.files.is_empty() { " hidden" } else { "" };
        let _ = write!(
            out,
            "<ul class=\"rg-stack\" data-photographs=\"list\"{hidden}>"
        );
        let mut number = 0;
        for file in &self.files {
            number += u32::from(file.state.is_kept());
            self.push_file(out, number, file);
        }
        out.push_str("</ul></div>");
    }

    fn push_file(&self, out: &mut String, number: u32, file: &EvidenceFile) {
        let state = match file.state {
            FileState::Receiving => words::state_receiving(),
            FileState::Received | FileState::Unscanned => words::state_checking(),
            FileState::Scanned => words::state_ready(),
            FileState::Refused(refused) => about_picture(refused),
            FileState::Infected => words::refused_infected(),
        };
        let (class, heading, button) = if file.state.is_kept() {
            ("", words::number(number), words::remove_button())
        } else {
            (
                " rg-notice--problem",
                words::refused_heading(),
                words::hide_button(),
            )
        };
        let id = file.id.to_string();
        let action = paths::CASE_PHOTOGRAPH_REMOVE.replace("{id}", &id);
        let _ = write!(
            out,
            "<li class=\"rg-notice{class}\" data-testid=\"photograph\" data-id=\"{id}\">\
             <p class=\"rg-notice__title\" id=\"of-{id}\" data-testid=\"photograph-name\">{}</p><p>{}</p>\
             <form method=\"post\" action=\"{action}\">\
             <button class=\"rg-button rg-button--quiet\" id=\"remove-{id}\" \
             aria-labelledby=\"remove-{id} of-{id}\" data-testid=\"remove-photograph\">{}</button></form></li>",
            self.text(&heading),
            self.text(&state),
            self.text(&button),
        );
    }

    /// The form, which works without a script; the script of the page takes
    /// its place where there is one.
    fn push_form(&self, out: &mut String) {
        let _ = write!(
            out,
            "<form method=\"post\" action=\"{}\" enctype=\"multipart/form-data\" \
             data-photographs=\"form\" data-testid=\"photograph-form\">\
             <div class=\"rg-field\"><label class=\"rg-field__label\" for=\"photograph-file\">{}</label>\
             <p class=\"rg-field__hint\" id=\"photograph-hint\">{}</p>\
             <input class=\"rg-input\" id=\"photograph-file\" type=\"file\" name=\"{FIELD}\" required \
             accept=\"{ACCEPT}\" aria-describedby=\"photograph-hint\" data-photographs=\"file\" \
             data-testid=\"photograph-file\"></div>\
             <p class=\"rg-actions\" data-photographs=\"plain\">\
             <button class=\"rg-button rg-button--quiet\" data-testid=\"send-photograph\">{}</button></p>\
             <div class=\"rg-field\" data-photographs=\"camera-field\" hidden>\
             <label class=\"rg-field__label\" for=\"photograph-camera\">{}</label>\
             <p class=\"rg-field__hint\" id=\"photograph-camera-hint\">{}</p>\
             <input class=\"rg-input\" id=\"photograph-camera\" type=\"file\" accept=\"{ACCEPT}\" \
             capture=\"environment\" aria-describedby=\"photograph-camera-hint\" \
             data-photographs=\"camera\" data-testid=\"photograph-camera\"></div></form>",
            paths::CASE_PHOTOGRAPHS,
            self.text(&words::choose_label()),
            self.text(&words::choose_hint(FILES, megabytes(FILE_BYTES))),
            self.text(&words::send_button()),
            self.text(&words::camera_label()),
            self.text(&words::no_camera()),
        );
    }

    fn push_done(&self, out: &mut String) {
        let hidden = if self.files.iter().any(|file| file.state.is_kept()) {
            ""
        } else {
            " hidden"
        };
        let _ = write!(
            out,
            "<form method=\"post\" action=\"{}\" data-photographs=\"done\"{hidden}>\
             <p id=\"photographs-done-hint\">{}</p><p class=\"rg-actions\">\
             <button class=\"rg-button rg-button--quiet\" aria-describedby=\"photographs-done-hint\" \
             data-testid=\"photographs-done\">{}</button></p></form>",
            paths::CASE_PHOTOGRAPHS_DONE,
            self.text(&words::done_hint()),
            self.text(&words::done_button()),
        );
    }

    /// What the script of the page draws with: it holds no words.
    fn push_templates(&self, out: &mut String) {
        let said = |text: Text| escape(&text.text(self.locale));
        let _ = write!(
            out,
            "<template data-photographs=\"item\" data-uploads=\"{}\" data-sending=\"{}\" \
             data-waiting=\"{}\" data-cut=\"{}\" data-paused=\"{}\" data-checking=\"{}\" \
             data-pause=\"{}\" data-resume=\"{}\" data-again=\"{}\" data-damaged=\"{}\">\
             <li class=\"rg-notice\" data-testid=\"upload\">\
             <canvas role=\"img\" aria-label=\"{}\" hidden></canvas>\
             <progress max=\"1\" value=\"0\" aria-hidden=\"true\"></progress>\
             <p role=\"status\" data-testid=\"upload-status\"></p><p class=\"rg-actions\">\
             <button type=\"button\" class=\"rg-button rg-button--quiet\" data-does=\"pause\" \
             data-testid=\"upload-pause\"></button>\
             <button type=\"button\" class=\"rg-button rg-button--quiet\" data-does=\"remove\" \
             data-testid=\"upload-remove\">{}</button></p></li></template>\
             <script src=\"{}\" defer></script>",
            paths::CASE_UPLOADS,
            said(words::sending_status(FIRST, SECOND)),
            said(words::waiting_status()),
            said(words::cut_status()),
            said(words::paused_status()),
            said(words::state_checking()),
            said(words::pause_button()),
            said(words::resume_button()),
            said(words::again_button()),
            said(words::refused_request()),
            said(words::preview_label()),
            self.text(&words::remove_button()),
            paths::CASE_UPLOAD_SCRIPT,
        );
    }
}
