//! Somebody who wants their account back, and what they do on each page: sometimes not what anybody
//! would expect.

use regain::client::Request;
use regain::route::{Entry, Page as Place, Question};
use regain::run::{Field, LateMessage, Message, Over, Screen, Trouble};
use regain_contract::{
    ActionRequest, EnterCode, MailboxSafety, ProofKind, Secret, SecureRequest, Situation, Step,
    Task, TaskStatus, Tasks,
};

use crate::page::Page;
use crate::server::{Owner, Server, What};
use crate::{Fault, Outcome};

/// What a person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A new password, with the code from the mail.
    Password(Situation),
    /// The same, for an account with a second factor: a backup code after the code from the mail.
    PasswordWithBackupCode,
    /// That a person helps.
    Case(Situation),
}

impl Wish {
    /// The wish of a number.
    #[must_use]
    pub fn of(number: u64) -> Self {
        match number % 8 {
            0..3 => Self::Password(Situation::ForgotPassword),
            3 => Self::Password(Situation::Hacked),
            4 | 5 => Self::PasswordWithBackupCode,
            6 => Self::Case(Situation::LostContact),
            _ => Self::Case(Situation::Impersonation),
        }
    }

    const fn situation(self) -> Situation {
        match self {
            Self::Password(situation) | Self::Case(situation) => situation,
            Self::PasswordWithBackupCode => Situation::ForgotPassword,
        }
    }
}

/// Whether somebody is where they wanted to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Not yet.
    OnTheWay,
    /// They are.
    There,
}

/// Somebody.
#[derive(Debug)]
pub struct Person {
    /// What they want.
    pub wish: Wish,
    /// Their account.
    pub owner: Owner,
    /// Where they can be reached.
    pub contact: String,
    /// The password they choose.
    pub password: String,
    /// How often they had to begin again.
    pub beginnings: u32,
    chance: fastrand::Rng,
    /// Whether the page has shown them that something of theirs was taken.
    has_proven: bool,
    used_codes: usize,
    tried_wrong: bool,
    has_seen_new_code: bool,
}

/// Seconds that somebody waits before they press "Try again".
const PAUSE: u64 = 4_000;

impl Person {
    /// Somebody with this account.
    #[must_use]
    pub fn new(wish: Wish, owner: Owner, number: u64) -> Self {
        Self {
            wish,
            contact: format!("reach{number}@example.net"),
            password: password(number),
            owner,
            beginnings: 0,
            chance: fastrand::Rng::with_seed(number.wrapping_mul(31) + 7),
            has_proven: false,
            used_codes: 0,
            tried_wrong: false,
            has_seen_new_code: false,
        }
    }

    /// Does the next thing, or lets it happen.
    ///
    /// # Errors
    /// They have lost something, or are stuck.
    pub async fn act(&mut self, page: &mut Page, server: &mut Server) -> Outcome<Turn> {
        if page.is_moving() {
            page.step(server).await?;
            return Ok(Turn::OnTheWay);
        }
        if let Some(trouble) = page.trouble() {
            return self.in_trouble(trouble, page, server).await;
        }
        let is_there = matches!(page.screen(), Screen::Step(Place::Done | Place::CaseOpened));
        if !is_there && self.is_restless(page) {
            return Ok(Turn::OnTheWay);
        }
        self.go_on(page, server).await
    }

    /// Whether they did something that leads nowhere.
    fn is_restless(&mut self, page: &mut Page) -> bool {
        match self.chance.u32(0..60) {
            0 => page.reload(),
            1 | 2 => page.send(Message::SeenAgain),
            3 if matches!(page.screen(), Screen::Step(_)) => {
                page.press(Message::Visit(Entry::Triage));
            }
            4 => page.press(Message::Contacted),
            _ => return false,
        }
        true
    }

    async fn in_trouble(
        &self,
        trouble: Trouble,
        page: &mut Page,
        server: &mut Server,
    ) -> Outcome<Turn> {
        typed_is_there(page)?;
        match trouble {
            Trouble::Outdated => page.press(Message::Reload),
            Trouble::Wait => {
                page.pass(95_000, server).await?;
                if page.trouble() == Some(Trouble::Wait) && page.state.document.is_none() {
                    page.press(Message::Retry);
                } else {
                    return self.again(page, server).await;
                }
            }
            Trouble::Offline
            | Trouble::CutOff
            | Trouble::TimedOut
            | Trouble::Foreign
            | Trouble::Service => {
                page.pass(PAUSE, server).await?;
                if !page.is_moving() && page.trouble().is_some() {
                    let can_retry = page.state.intention.is_some() || page.state.document.is_none();
                    if can_retry || page.screen() == Screen::Trouble {
                        page.press(Message::Retry);
                    } else {
                        return self.again(page, server).await;
                    }
                }
            }
            Trouble::Closed | Trouble::Passkey | Trouble::Again => {
                return Err(Fault::new(format!("{trouble:?} stands in the way")));
            }
        }
        Ok(Turn::OnTheWay)
    }

    /// Presses what they would have pressed, past what stands in the way.
    async fn again(&self, page: &mut Page, server: &mut Server) -> Outcome<Turn> {
        let mut other = Self {
            chance: self.chance.clone(),
            owner: self.owner.clone(),
            contact: self.contact.clone(),
            password: self.password.clone(),
            ..*self
        };
        other.go_on(page, server).await
    }

    async fn go_on(&mut self, page: &mut Page, server: &mut Server) -> Outcome<Turn> {
        match page.screen() {
            Screen::Opening => {
                page.step(server).await?;
            }
            Screen::Trouble => page.press(Message::Retry),
            Screen::Entry(_) if page.state.is_unfinished() => page.press(Message::GoOn),
            Screen::Entry(_) => page.press(Message::Begin {
                situation: self.wish.situation(),
                ask_person: matches!(self.wish, Wish::Case(_)),
            }),
            Screen::Ended(over) => self.begin_again(over, page)?,
            Screen::Step(place) => {
                let Some(step) = page.state.step().cloned() else {
                    return Err(Fault::new("a step without a document"));
                };
                return self.on_step(place, step, page, server).await;
            }
        }
        Ok(Turn::OnTheWay)
    }

    /// Nothing can be lost before the account has been proven to be theirs.
    fn begin_again(&mut self, over: Over, page: &mut Page) -> Outcome {
        if self.has_proven {
            return Err(Fault::new(format!("all is lost: {over:?}")));
        }
        self.beginnings += 1;
        page.press(Message::Visit(Entry::Triage));
        Ok(())
    }

    async fn on_step(
        &mut self,
        place: Place,
        step: Step,
        page: &mut Page,
        server: &mut Server,
    ) -> Outcome<Turn> {
        let action = match step {
            Step::CheckMailbox(_) => ActionRequest::AnswerMailbox {
                safety: MailboxSafety::Safe,
            },
            Step::Identify(_) => {
                let identifier = self.owner.handle.clone();
                page.type_into(Field::Identifier, &identifier);
                ActionRequest::Identify {
                    identifier,
                    work: None,
                }
            }
            Step::ChooseProof(data) => {
                self.has_proven |= !data.proven.is_empty();
                let kind = if data.proven.contains(&ProofKind::EmailCode) {
                    ProofKind::BackupCode
                } else {
                    ProofKind::EmailCode
                };
                if !data.ways.iter().any(|way| way.kind == kind) {
                    return Err(Fault::new(format!("{kind:?} is not offered")));
                }
                ActionRequest::ChooseProof { kind }
            }
            Step::EnterCode(data) => return self.enter_code(&data, page, server).await,
            Step::NewBackupCode(_) => {
                self.has_proven = true;
                self.has_seen_new_code |= page.state.once.is_some();
                // Nobody leaves a code behind that they have not seen.
                if self.has_seen_new_code {
                    ActionRequest::GoOn
                } else {
                    ActionRequest::RenewBackupCode
                }
            }
            Step::SetPassword(_) => {
                self.has_proven = true;
                let password = Secret::new(self.password.clone());
                page.type_into(Field::Password, &self.password);
                ActionRequest::SetPassword { password }
            }
            Step::Tasks(data) => {
                self.has_proven = true;
                ActionRequest::Secure(next_task(&data))
            }
            Step::Review(_) | Step::BackupCodes(_) | Step::SecureMailbox(_) => ActionRequest::GoOn,
            Step::CheckChanges(_) => ActionRequest::Secure(SecureRequest::Commit),
            Step::CaseDetails(_) => {
                self.answer_question(place, page)?;
                return Ok(Turn::OnTheWay);
            }
            Step::CaseCheck(_) => ActionRequest::SendCase,
            Step::Done(_) | Step::CaseOpened(_) => return Ok(Turn::There),
            Step::UsePasskey(_)
            | Step::Waiting(_)
            | Step::Elsewhere(_)
            | Step::AddAuthenticator(_)
            | Step::AddPasskey(_)
            | Step::AddAddress(_)
            | Step::Ended(_) => {
                return Err(Fault::new(format!("nobody wanted to be at {place:?}")));
            }
        };
        page.press(Message::Act(action.into()));
        Ok(Turn::OnTheWay)
    }

    fn answer_question(&self, place: Place, page: &mut Page) -> Outcome {
        let Place::Case(question) = place else {
            return Err(Fault::new("no question is asked"));
        };
        let answer = match question {
            Question::Account => &self.owner.handle,
            Question::Story => "I do not get in any more, and do not know why.",
            Question::Contact => &self.contact,
        };
        page.type_into(question.field(), answer);
        let typed = LateMessage::AnswerTyped(answer.to_owned());
        page.send(Message::Late(typed));
        page.press(Message::Late(LateMessage::Answered));
        Ok(())
    }

    async fn enter_code(
        &mut self,
        data: &EnterCode,
        page: &mut Page,
        server: &mut Server,
    ) -> Outcome<Turn> {
        let was_refused = !page.state.problem_of(Field::Code).is_empty();
        let code = if data.kind == ProofKind::BackupCode {
            if was_refused {
                self.used_codes += 1;
            }
            self.owner.backup_codes.get(self.used_codes).cloned()
        } else {
            newest_code(server, &self.owner)
        };
        let resends = data.kind != ProofKind::BackupCode && was_refused && self.tried_wrong;
        let Some(code) = code.filter(|_| !resends) else {
            // They wait for the mail, and ask for another one when they may.
            self.tried_wrong = false;
            page.pass(61_000, server).await?;
            if newest_code(server, &self.owner).is_none() || was_refused {
                page.press(Message::Act(ActionRequest::ResendCode.into()));
            }
            return Ok(Turn::OnTheWay);
        };
        let mistyped = !self.tried_wrong && self.chance.u32(0..10) == 0;
        self.tried_wrong |= mistyped || was_refused;
        let code = if mistyped && data.kind != ProofKind::BackupCode {
            "00000000".to_owned()
        } else {
            code
        };
        page.type_into(Field::Code, &code);
        let code = Secret::new(code);
        page.press(Message::Act(ActionRequest::SubmitCode { code }.into()));
        Ok(Turn::OnTheWay)
    }
}

/// A password that nobody refuses: digits would repeat the name of the account.
fn password(number: u64) -> String {
    const WORDS: [&str; 10] = [
        "maple", "quill", "harbor", "velvet", "timber", "saddle", "copper", "lantern", "meadow",
        "pebble",
    ];
    let digits = number.to_string();
    let words = digits
        .bytes()
        .filter_map(|digit| WORDS.get(usize::from(digit - b'0')));
    words.fold("rainy".to_owned(), |text, word| format!("{text} {word}")) + " umbrella"
}

/// What was sent and may be sent again is still in its field.
fn typed_is_there(page: &Page) -> Outcome {
    let wanted = page.state.intention.as_ref();
    let Some(Request::Act(action)) = wanted.map(|intention| &intention.request) else {
        return Ok(());
    };
    let fields = [
        (
            matches!(**action, ActionRequest::Identify { .. }),
            Field::Identifier,
        ),
        (
            matches!(**action, ActionRequest::SubmitCode { .. }),
            Field::Code,
        ),
        (
            matches!(**action, ActionRequest::SetPassword { .. }),
            Field::Password,
        ),
    ];
    let Some((_, field)) = fields.into_iter().find(|(is_sent, _)| *is_sent) else {
        return Ok(());
    };
    if page.inputs.contains_key(field.name()) {
        return Ok(());
    }
    Err(Fault::new(format!("{field:?} was typed and is gone")))
}

fn newest_code(server: &Server, owner: &Owner) -> Option<String> {
    server
        .mailbox(&owner.email)
        .rev()
        .find_map(|what| match what {
            What::Code(code) => Some(code.clone()),
            What::Secured | What::CaseOpened | What::CaseAgain => None,
        })
}

fn next_task(data: &Tasks) -> SecureRequest {
    if data.can_check {
        return SecureRequest::CheckChanges;
    }
    let open = data
        .tasks
        .iter()
        .find(|one| one.task == Task::Password && one.status != TaskStatus::Completed);
    let first = data
        .tasks
        .iter()
        .find(|one| one.status == TaskStatus::NotStarted);
    let task = open.or(first).map_or(Task::Activity, |one| one.task);
    SecureRequest::OpenTask { task }
}
