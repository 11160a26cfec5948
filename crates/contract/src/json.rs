//! Reading and writing the contract without a serialisation framework.
//!
//! The API uses serde. In the browser its derived code alone weighed 30 kB
//! (brotli) of the 90 kB that the app may have, most of it for inputs that
//! never come: numbers with fractions, members in sequence, errors nobody
//! reads. The browser has a JSON parser of its own, so there only what that
//! parser found is read, through [`Json`]. A test reads and writes every
//! golden both ways.
//!
//! Reading is lenient as RFC 9457 asks: unknown members are passed over.

mod late;
mod secure;

use crate::{
    ActionRequest, CaseSummary, ChooseProof, CodeForm, EndReason, Ended, EnterCode, FieldError,
    FieldReason, FlowDocument, Freeze, HandoverSummary, Identify, LinkDocument, LinkKind,
    LinkRequest, LinkState, MaskedAddress, Need, NeedReason, Notice, PassSummary, Problem,
    ProblemType, ProofKind, Reference, Secret, ShownOnce, Situation, Stage, StartRequest, Step,
    UnixSeconds, Way, WayFigures, Work,
};

/// A JSON value, however it is held.
pub trait Json: Sized {
    /// The member of an object; `None` if it is missing or null.
    fn member(&self, name: &str) -> Option<Self>;
    /// The only member of an object, with its name: how an enum with data
    /// travels.
    fn only_member(&self) -> Option<(String, Self)>;
    /// The elements of an array.
    fn items(&self) -> Option<Vec<Self>>;
    /// A string.
    fn text(&self) -> Option<String>;
    /// A whole number.
    fn integer(&self) -> Option<i64>;
    /// `true` or `false`.
    fn truth(&self) -> Option<bool>;
}

impl Json for serde_json::Value {
    fn member(&self, name: &str) -> Option<Self> {
        self.get(name).filter(|value| !value.is_null()).cloned()
    }

    fn only_member(&self) -> Option<(String, Self)> {
        let members = self.as_object()?;
        let mut members = members.iter();
        match (members.next(), members.next()) {
            (Some((name, value)), None) => Some((name.clone(), value.clone())),
            _ => None,
        }
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn integer(&self) -> Option<i64> {
        self.as_i64()
    }

    fn truth(&self) -> Option<bool> {
        self.as_bool()
    }
}

/// An object whose members are looked up by name.
struct Members<'a, J>(&'a J);

impl<J: Json> Members<'_, J> {
    fn text(&self, name: &str) -> Option<String> {
        self.0.member(name)?.text()
    }

    fn time(&self, name: &str) -> Option<UnixSeconds> {
        self.0.member(name)?.integer().map(UnixSeconds)
    }

    fn count(&self, name: &str) -> Option<u32> {
        u32::try_from(self.0.member(name)?.integer()?).ok()
    }

    fn truth(&self, name: &str) -> Option<bool> {
        self.0.member(name)?.truth()
    }

    /// Every element that can be read.
    fn list<T>(&self, name: &str, read: fn(&J) -> Option<T>) -> Vec<T> {
        let items = self.0.member(name).and_then(|list| list.items());
        items.unwrap_or_default().iter().filter_map(read).collect()
    }
}

impl FlowDocument {
    /// Reads a document; `None` if a member is missing that is needed, or the
    /// step is one of a later version.
    #[must_use]
    pub fn read<J: Json>(json: &J) -> Option<Self> {
        Self::read_with(json, read_late_step)
    }

    /// The same, where the later steps are read by somebody else.
    #[must_use]
    pub fn read_with<J: Json>(json: &J, late: ReadStep<J>) -> Option<Self> {
        let members = Members(json);
        Some(Self {
            situation: situation(&members.text("situation")?)?,
            stage: stage(&members.text("stage")?)?,
            step: step(&json.member("step")?, late)?,
            needs: members.list("needs", need),
            notices: members.list("notices", notice),
            case: json.member("case").as_ref().and_then(case_summary),
            freeze: json.member("freeze").as_ref().and_then(freeze),
            pass: json.member("pass").as_ref().and_then(pass),
            handover: json.member("handover").as_ref().and_then(handover),
            shown_once: json.member("shown_once").as_ref().and_then(shown_once),
            server_now: members.time("server_now")?,
            expires_at: members.time("expires_at")?,
            ends_at: members.time("ends_at"),
        })
    }
}

/// The steps that the first part of the app draws, and reads.
const EARLY_STEPS: [&str; 4] = ["identify", "choose_proof", "enter_code", "ended"];

/// Reads the data of a step of this name.
pub type ReadStep<J> = fn(&str, &J) -> Option<Step>;

/// Whether an answer, a document or a problem, has a step that only
/// [`read_late_step`] reads.
#[must_use]
pub fn has_late_step<J: Json>(answer: &J) -> bool {
    let flow = answer.member("flow");
    let step = flow.as_ref().unwrap_or(answer).member("step");
    let name = step.and_then(|step| step.only_member());
    name.is_some_and(|(name, _)| !EARLY_STEPS.contains(&name.as_str()))
}

/// Reads the data of any step but those that people see before they have
/// proven anything with a code.
#[must_use]
pub fn read_late_step<J: Json>(name: &str, data: &J) -> Option<Step> {
    late::step(name, data).or_else(|| secure::step(name, data))
}

/// The JSON of an action that is done on later screens, which may hold a
/// password.
#[must_use]
pub fn write_late_action(action: &ActionRequest) -> Secret {
    late::action(action)
}

fn step<J: Json>(json: &J, late: ReadStep<J>) -> Option<Step> {
    let (name, data) = json.only_member()?;
    let members = Members(&data);
    Some(match name.as_str() {
        "identify" => Step::Identify(Identify {
            identifier: members.text("identifier"),
            work: data.member("work").as_ref().and_then(work),
        }),
        "choose_proof" => Step::ChooseProof(ChooseProof {
            identifier: members.text("identifier")?,
            ways: members.list("ways", way),
            proven: members.list("proven", proof_kind),
            cannot_use: members.list("cannot_use", proof_kind),
        }),
        "enter_code" => Step::EnterCode(EnterCode {
            kind: match data.member("kind") {
                Some(kind) => proof_kind(&kind)?,
                None => ProofKind::EmailCode,
            },
            form: match data.member("form") {
                Some(form) => code_form(&form)?,
                None => CodeForm::Digits { count: 6 },
            },
            identifier: members.text("identifier")?,
            sent_to: members.list("sent_to", masked),
            sent_count: members.count("sent_count")?,
            code_expires_at: members.time("code_expires_at"),
            resend_at: members.time("resend_at"),
            attempts_left: members.count("attempts_left"),
            retry_at: members.time("retry_at"),
            can_choose_another: members.truth("can_choose_another").unwrap_or(false),
        }),
        "ended" => Step::Ended(Ended {
            reason: match members.text("reason")?.as_str() {
                "left" => EndReason::Left,
                "expired" => EndReason::Expired,
                "replaced" => EndReason::Replaced,
                "cancelled" => EndReason::Cancelled,
                _ => return None,
            },
        }),
        _ => return late(&name, &data),
    })
}

fn case_summary<J: Json>(json: &J) -> Option<CaseSummary> {
    let members = Members(json);
    Some(CaseSummary {
        reference: Reference::parse(&members.text("reference")?)?,
        opened_at: members.time("opened_at")?,
        reply_by: members.time("reply_by")?,
    })
}

fn need<J: Json>(json: &J) -> Option<Need> {
    let members = Members(json);
    Some(Need {
        any_of: members.list("any_of", proof_kind),
        reason: match members.text("reason")?.as_str() {
            "nothing_proven" => NeedReason::NothingProven,
            "second_factor" => NeedReason::SecondFactor,
            "confirm" => NeedReason::Confirm,
            _ => return None,
        },
    })
}

fn proof_kind<J: Json>(json: &J) -> Option<ProofKind> {
    ProofKind::from_name(&json.text()?)
}

fn masked<J: Json>(json: &J) -> Option<MaskedAddress> {
    json.text().map(MaskedAddress)
}

fn work<J: Json>(json: &J) -> Option<Work> {
    let members = Members(json);
    Some(Work {
        salt: members.text("salt")?,
        difficulty: members.count("difficulty")?,
    })
}

fn way<J: Json>(json: &J) -> Option<Way> {
    let members = Members(json);
    Some(Way {
        kind: proof_kind(&json.member("kind")?)?,
        sent_to: members.list("sent_to", masked),
        figures: json.member("figures").as_ref().and_then(figures),
    })
}

fn figures<J: Json>(json: &J) -> Option<WayFigures> {
    let members = Members(json);
    Some(WayFigures {
        succeeded_percent: members.count("succeeded_percent")?,
        median_seconds: members.count("median_seconds")?,
    })
}

fn code_form<J: Json>(json: &J) -> Option<CodeForm> {
    if let Some(name) = json.text() {
        return (name == "characters").then_some(CodeForm::Characters);
    }
    let (name, data) = json.only_member()?;
    (name == "digits").then_some(CodeForm::Digits {
        count: Members(&data).count("count")?,
    })
}

fn freeze<J: Json>(json: &J) -> Option<Freeze> {
    let members = Members(json);
    Some(Freeze {
        until: members.time("until"),
        for_seconds: members.count("for_seconds")?,
    })
}

fn pass<J: Json>(json: &J) -> Option<PassSummary> {
    let members = Members(json);
    Some(PassSummary {
        reference: Reference::parse(&members.text("reference")?)?,
        expires_at: members.time("expires_at")?,
    })
}

fn handover<J: Json>(json: &J) -> Option<HandoverSummary> {
    let members = Members(json);
    Some(HandoverSummary {
        expires_at: members.time("expires_at")?,
        asked_with: members.text("asked_with"),
    })
}

fn shown_once<J: Json>(json: &J) -> Option<ShownOnce> {
    let (name, data) = json.only_member()?;
    let secret = |member: &str| Members(&data).text(member).map(Secret::new);
    Some(match name.as_str() {
        "backup_code" => ShownOnce::BackupCode {
            code: secret("code")?,
        },
        "handover" => ShownOnce::Handover {
            link: secret("link")?,
        },
        "authenticator" => ShownOnce::Authenticator {
            uri: secret("uri")?,
            key: secret("key")?,
        },
        "backup_codes" => ShownOnce::BackupCodes {
            codes: secret("codes")?,
        },
        "pass" => ShownOnce::Pass {
            link: secret("link")?,
            code: secret("code")?,
        },
        _ => return None,
    })
}

impl LinkDocument {
    /// Reads a document; `None` if a member is missing that is needed.
    #[must_use]
    pub fn read<J: Json>(json: &J) -> Option<Self> {
        let members = Members(json);
        let kind = members.text("kind")?;
        let state = members.text("state")?;
        Some(Self {
            kind: LinkKind::ALL.into_iter().find(|one| one.name() == kind)?,
            state: LinkState::ALL.into_iter().find(|one| one.name() == state)?,
            account: members.text("account").map(MaskedAddress),
            made_at: members.time("made_at")?,
            expires_at: members.time("expires_at")?,
            freeze_until: members.time("freeze_until"),
            leads_to_flow: members.truth("leads_to_flow")?,
            server_now: members.time("server_now")?,
        })
    }
}

fn notice<J: Json>(json: &J) -> Option<Notice> {
    match json.text()?.as_str() {
        "contact_noted" => Some(Notice::ContactNoted),
        "helping" => Some(Notice::Helping),
        "support_there" => Some(Notice::SupportThere),
        _ => None,
    }
}

fn situation(name: &str) -> Option<Situation> {
    Situation::ALL
        .into_iter()
        .find(|one| situation_name(*one) == name)
}

const fn situation_name(situation: Situation) -> &'static str {
    match situation {
        Situation::ForgotPassword => "forgot_password",
        Situation::LostSecondFactor => "lost_second_factor",
        Situation::LostContact => "lost_contact",
        Situation::Hacked => "hacked",
        Situation::Locked => "locked",
        Situation::Impersonation => "impersonation",
        Situation::KnownPerson => "known_person",
    }
}

fn stage(name: &str) -> Option<Stage> {
    Some(match name {
        "entry" => Stage::Entry,
        "identify" => Stage::Identify,
        "prove" => Stage::Prove,
        "secure" => Stage::Secure,
        "finish" => Stage::Finish,
        "case" => Stage::Case,
        "ended" => Stage::Ended,
        _ => return None,
    })
}

impl Problem {
    /// Reads the body of an answer that came with `status`; `None` stands for
    /// a body that is not JSON.
    ///
    /// Anything readable is taken and the rest passed over, members of a
    /// wrong type too (RFC 9457, 3.1 and 3.2): the person is better served by
    /// half a problem than by none.
    #[must_use]
    pub fn read_json<J: Json>(status: u16, body: Option<&J>) -> Self {
        Self::read_json_with(status, body, read_late_step)
    }

    /// The same, where the later steps are read by somebody else.
    #[must_use]
    pub fn read_json_with<J: Json>(status: u16, body: Option<&J>, late: ReadStep<J>) -> Self {
        let mut problem = Self::new(ProblemType::Unknown);
        problem.status = status;
        let Some(json) = body else {
            return problem;
        };
        let members = Members(json);
        if let Some(uri) = members.text("type") {
            problem.kind = ProblemType::from_uri(&uri);
        }
        if let Some(title) = members.text("title") {
            problem.title = title;
        }
        problem.instance = members.text("instance");
        problem.retry_at = members.time("retry_at");
        problem.server_now = members.time("server_now");
        problem.errors = members.list("errors", field_error);
        problem.flow = json
            .member("flow")
            .as_ref()
            .and_then(|flow| FlowDocument::read_with(flow, late))
            .map(Box::new);
        problem
    }

    /// [`Problem::read_json`] of a text.
    #[must_use]
    pub fn read(status: u16, body: &str) -> Self {
        let json = serde_json::from_str::<serde_json::Value>(body).ok();
        Self::read_json(status, json.as_ref())
    }
}

fn field_error<J: Json>(json: &J) -> Option<FieldError> {
    let members = Members(json);
    Some(FieldError {
        pointer: members.text("pointer")?,
        reason: field_reason(&json.member("reason")?)?,
        detail: members.text("detail").unwrap_or_default(),
    })
}

fn field_reason<J: Json>(json: &J) -> Option<FieldReason> {
    let Some(name) = json.text() else {
        let (name, data) = json.only_member()?;
        let members = Members(&data);
        return Some(match name.as_str() {
            "too_short" => FieldReason::TooShort {
                min: members.count("min")?,
                actual: members.count("actual")?,
            },
            "too_long" => FieldReason::TooLong {
                max: members.count("max")?,
            },
            "digits_missing" => FieldReason::DigitsMissing {
                missing: members.count("missing")?,
            },
            "clock_behind" => FieldReason::ClockBehind {
                seconds: members.count("seconds")?,
            },
            "clock_ahead" => FieldReason::ClockAhead {
                seconds: members.count("seconds")?,
            },
            _ => return None,
        });
    };
    Some(match name.as_str() {
        "empty" => FieldReason::Empty,
        "too_many_digits" => FieldReason::TooManyDigits,
        "not_digits" => FieldReason::NotDigits,
        "foreign_sign" => FieldReason::ForeignSign,
        "mistyped" => FieldReason::Mistyped,
        "backup_code_here" => FieldReason::BackupCodeHere,
        "used_before" => FieldReason::UsedBefore,
        "malformed" => FieldReason::Malformed,
        "already_there" => FieldReason::AlreadyThere,
        "common_password" => FieldReason::CommonPassword,
        "breached_password" => FieldReason::BreachedPassword,
        "repeated_password" => FieldReason::RepeatedPassword,
        "sequence_password" => FieldReason::SequencePassword,
        "name_password" => FieldReason::NamePassword,
        "present_password" => FieldReason::PresentPassword,
        _ => return None,
    })
}

impl StartRequest {
    /// The JSON of it.
    #[must_use]
    pub fn write(&self) -> String {
        let truth = |value: bool| if value { "true" } else { "false" };
        let mut out = [
            "{\"situation\":\"",
            situation_name(self.situation),
            "\",\"ask_person\":",
            truth(self.ask_person),
            ",\"contacted_by_someone\":",
            truth(self.contacted_by_someone),
        ]
        .concat();
        for (place, kind) in self.cannot_use.iter().enumerate() {
            out.push_str(if place == 0 { ",\"cannot_use\":[" } else { "," });
            string(&mut out, kind.name());
        }
        out.push_str(if self.cannot_use.is_empty() {
            "}"
        } else {
            "]}"
        });
        out
    }
}

impl ActionRequest {
    /// The JSON of it, which may hold a code or a password.
    #[must_use]
    pub fn write(&self) -> crate::Secret {
        self.write_with(write_late_action)
    }

    /// The same, where what is done on later screens is written by somebody
    /// else.
    #[must_use]
    pub fn write_with(&self, late: fn(&Self) -> crate::Secret) -> crate::Secret {
        let mut out = String::with_capacity(64);
        match self {
            Self::Identify { identifier, work } => match work {
                Some(work) => {
                    let members = [("identifier", identifier.as_str()), ("work", work)];
                    object(&mut out, "identify", &members);
                }
                None => object(&mut out, "identify", &[("identifier", identifier)]),
            },
            Self::ChooseProof { kind } => {
                object(&mut out, "choose_proof", &[("kind", kind.name())]);
            }
            Self::CannotUse { kind } => object(&mut out, "cannot_use", &[("kind", kind.name())]),
            Self::CanUse { kind } => object(&mut out, "can_use", &[("kind", kind.name())]),
            Self::EndProtection => string(&mut out, "end_protection"),
            Self::SubmitCode { code } => {
                object(&mut out, "submit_code", &[("code", code.expose_secret())]);
            }
            Self::AnswerMailbox { .. }
            | Self::SubmitPasskey { .. }
            | Self::Secure(_)
            | Self::SetPassword { .. }
            | Self::AnswerCase(_) => return late(self),
            Self::GoOn => string(&mut out, "go_on"),
            Self::ChooseAnother => string(&mut out, "choose_another"),
            Self::Freeze => string(&mut out, "freeze"),
            Self::CancelWait => string(&mut out, "cancel_wait"),
            Self::RenewBackupCode => string(&mut out, "renew_backup_code"),
            Self::OfferHandover => string(&mut out, "offer_handover"),
            Self::WithdrawHandover => string(&mut out, "withdraw_handover"),
            Self::ConfirmHandover => string(&mut out, "confirm_handover"),
            Self::TakeBack => string(&mut out, "take_back"),
            Self::MakePass => string(&mut out, "make_pass"),
            Self::ResendCode => string(&mut out, "resend_code"),
            Self::ChangeIdentifier => string(&mut out, "change_identifier"),
            Self::AskPerson => string(&mut out, "ask_person"),
            Self::LeaveCase => string(&mut out, "leave_case"),
            Self::ChangeCaseAnswers => string(&mut out, "change_case_answers"),
            Self::SendCase => string(&mut out, "send_case"),
            Self::ReportContact => string(&mut out, "report_contact"),
            Self::End => string(&mut out, "end"),
        }
        crate::Secret::new(out)
    }
}

impl LinkRequest {
    /// The JSON of it, which holds a secret.
    #[must_use]
    pub fn write(&self) -> crate::Secret {
        let mut out = String::with_capacity(128);
        match self {
            Self::Token { token } => {
                object(&mut out, "token", &[("token", token.expose_secret())]);
            }
            Self::Pass { reference, code } => {
                let code = code.expose_secret();
                out.reserve(64 + 6 * (reference.len() + code.len()));
                object(
                    &mut out,
                    "pass",
                    &[("reference", reference), ("code", code)],
                );
            }
        }
        crate::Secret::new(out)
    }
}

fn object(out: &mut String, name: &str, all: &[(&str, &str)]) {
    out.push('{');
    string(out, name);
    out.push(':');
    members(out, all);
    out.push('}');
}

fn members(out: &mut String, all: &[(&str, &str)]) {
    for (place, (name, value)) in all.iter().enumerate() {
        out.push(if place == 0 { '{' } else { ',' });
        string(out, name);
        out.push(':');
        string(out, value);
    }
    out.push('}');
}

/// A JSON string (RFC 8259, 7).
fn string(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' => {
                out.push_str("\\u00");
                out.push(char::from(HEX[(c as usize) >> 4]));
                out.push(char::from(HEX[(c as usize) & 15]));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Secret;

    proptest! {
        #[test]
        fn any_text_is_written_as_serde_writes_it(text in any::<String>()) {
            let action = ActionRequest::SetPassword { password: Secret::new(text) };
            let written = action.write();
            prop_assert_eq!(written.expose_secret(), serde_json::to_string(&action).unwrap());
        }

        #[test]
        fn any_json_is_read_or_refused(body in ".*") {
            if let Ok(value) = serde_json::from_str::<serde_json::Value>(&body) {
                let _ = FlowDocument::read(&value);
            }
        }
    }
}
