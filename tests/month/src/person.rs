//! Somebody who wants their account back: they look at the step and do what it
//! asks, as well as they can.

use regain_contract::{
    ActionRequest, Build, CaseAnswersRequest, ChooseProof, EnterCode, FlowDocument, MailboxSafety,
    Problem, ProofKind, Secret, SecureRequest, Situation, StartRequest, Step, StepEvent,
    StepEventBatch, StepEventKind, StepName, Task, TaskStatus, Tasks, UnixSeconds,
};

use crate::browser::{Asked, Browser};
use crate::chance::Chance;
use crate::diary::Entry;
use crate::plan::{BAD_BUILD, LEAVE_BAD_BUILD, LEAVE_WRONG_WAY, Plan, Planted, Traits};
use crate::world::{Owner, World};
use crate::{Next, Outcome};

/// More actions than this, and somebody is going round in circles.
const MOST_ACTIONS: u32 = 70;

/// So many events are told together, and what is left of them at the end. The
/// app waits for three seconds and not for a number, which would double the
/// requests of a month and change none of its figures.
const TOLD_AT_ONCE: usize = 4;

/// Somebody.
#[expect(
    clippy::struct_excessive_bools,
    reason = "what somebody has done already happens beside each other"
)]
pub struct Person {
    owner: Owner,
    traits: Traits,
    browser: Browser,
    chance: Chance,
    /// Their place in the diary.
    place: usize,
    document: Option<Box<FlowDocument>>,
    build: &'static str,
    /// When the step came that is drawn, and which it is.
    drawn: Option<(UnixSeconds, StepName)>,
    /// The events that were not told yet, with when they happened.
    events: Vec<(UnixSeconds, StepName, StepEventKind)>,
    numbered: u32,
    actions: u32,
    mistypes_left: u32,
    has_resent: bool,
    has_paused: bool,
    has_changed_way: bool,
    took_first: bool,
    ruled_out: Vec<ProofKind>,
    used_codes: usize,
}

impl Person {
    /// Somebody with an account, in a network of their own.
    #[must_use]
    pub fn new(owner: Owner, network: u64, mut chance: Chance) -> Self {
        let traits = Traits::draw(&mut chance);
        Self {
            browser: Browser::new(network, traits.language),
            mistypes_left: traits.mistypes,
            owner,
            traits,
            chance,
            place: usize::MAX,
            document: None,
            build: "",
            drawn: None,
            events: Vec::new(),
            numbered: 0,
            actions: 0,
            has_resent: false,
            has_paused: false,
            has_changed_way: false,
            took_first: false,
            ruled_out: Vec::new(),
            used_codes: 0,
        }
    }

    /// Does the next thing.
    ///
    /// # Errors
    /// The service cannot be asked.
    pub async fn act(&mut self, world: &mut World, plan: &Plan) -> Outcome<Next> {
        let Some(document) = self.document.take() else {
            return self.begin(world, plan).await;
        };
        let next = self.go_on(&document, world, plan).await;
        if self.document.is_none() {
            self.document = Some(document);
        }
        next
    }

    async fn begin(&mut self, world: &mut World, plan: &Plan) -> Outcome<Next> {
        let start = StartRequest {
            situation: self.traits.situation,
            ask_person: self.traits.asks_person,
            contacted_by_someone: false,
            cannot_use: Vec::new(),
        };
        self.build = plan.build(world.now());
        match self.browser.start(world, &start).await? {
            Asked::Done(document) => {
                let (situation, language) = (self.traits.situation, self.traits.language);
                let entry = Entry::new(world.now(), situation, language);
                self.place = world.diary.begin(entry);
                Ok(self.draw(document, world))
            }
            Asked::Refused(problem) => Ok(wait_for(&problem, world)),
        }
    }

    /// Draws a document; when they do something about it.
    fn draw(&mut self, document: Box<FlowDocument>, world: &mut World) -> Next {
        let step = name_of(&document.step);
        if self.drawn.is_none_or(|(_, drawn)| drawn != step) {
            self.drawn = Some((world.now(), step));
            self.happened(StepEventKind::Shown, world.now());
        }
        if step == StepName::EnterCode {
            let note = |entry: &mut Entry| entry.was_asked_code = true;
            world.diary.note(self.place, note);
        }
        if step == StepName::CaseOpened {
            world.diary.note(self.place, |entry| entry.has_case = true);
        }
        let thinks = self.chance.around(self.traits.pace);
        let waits = self.waits_for(&document.step, world.now());
        self.document = Some(document);
        Next::In(thinks.max(waits))
    }

    /// How long they wait for something before they can do anything.
    fn waits_for(&mut self, step: &Step, now: UnixSeconds) -> i64 {
        if let Step::EnterCode(data) = step {
            let arrives = if data.kind.is_sent() {
                self.traits.mail_takes + self.chance.between(3, 20)
            } else {
                self.chance.between(5, 40)
            };
            return match self.traits.pauses {
                Some(pause) if !self.has_paused => {
                    self.has_paused = true;
                    self.happened(StepEventKind::Left, now.plus(arrives.min(20)));
                    self.happened(StepEventKind::Returned, now.plus(arrives + pause));
                    arrives + pause
                }
                // They look for it before it is there.
                Some(_) | None if self.traits.is_impatient && !self.has_resent => arrives.min(300),
                Some(_) | None => arrives,
            };
        }
        if let Step::Waiting(data) = step {
            let over = data.until.since(now).max(0);
            return over + self.chance.between(60, 5 * 3600);
        }
        0
    }

    fn happened(&mut self, kind: StepEventKind, at: UnixSeconds) {
        if let Some((_, step)) = self.drawn {
            self.events.push((at, step, kind));
        }
    }

    /// Tells what the page knows, as the app does a moment later.
    async fn tell(&mut self, world: &mut World) -> Outcome {
        let now = world.now();
        let (Some(build), false) = (Build::parse(self.build), self.events.is_empty()) else {
            return Ok(());
        };
        let mut events = Vec::new();
        for (at, step, kind) in self.events.drain(..) {
            self.numbered += 1;
            events.push(StepEvent {
                number: self.numbered,
                step,
                kind,
                seconds_ago: u32::try_from(now.since(at).clamp(0, 24 * 3600)).unwrap_or_default(),
            });
        }
        let batch = StepEventBatch {
            device: self.traits.device,
            build,
            events,
        };
        if self.browser.tell(world, &batch).await? {
            let (device, build) = (self.traits.device, self.build);
            world.diary.note(self.place, |entry| {
                entry.device = device;
                entry.build = Some(build);
            });
        }
        Ok(())
    }

    async fn go_on(
        &mut self,
        document: &FlowDocument,
        world: &mut World,
        plan: &Plan,
    ) -> Outcome<Next> {
        let step = &document.step;
        if matches!(step, Step::Done(_) | Step::CaseOpened(_) | Step::Ended(_)) {
            self.tell(world).await?;
            return self.answer_question(step, world).await;
        }
        if self.gives_up(step, plan) {
            return self.leave(world).await;
        }
        if self.events.len() >= TOLD_AT_ONCE {
            self.tell(world).await?;
        }
        self.actions += 1;
        let action = self.choose(document, world, plan);
        let (Some(action), true) = (action, self.actions < MOST_ACTIONS) else {
            world.diary.note(self.place, |entry| entry.is_stuck = true);
            return Ok(Next::Over);
        };
        self.act_as(&action, step, world).await
    }

    async fn act_as(
        &mut self,
        action: &ActionRequest,
        step: &Step,
        world: &mut World,
    ) -> Outcome<Next> {
        let now = world.now();
        if let ActionRequest::Identify { identifier, .. } = action {
            world.diary.named(now, self.browser.network, identifier);
        }
        match self.browser.act(world, action).await? {
            Asked::Done(document) => Ok(self.draw(document, world)),
            Asked::Refused(problem) => {
                self.note_refusal(action, step, world);
                let next = wait_for(&problem, world);
                match problem.flow {
                    Some(document) => Ok(later(next, self.draw(document, world))),
                    None => self.look_again(next, world).await,
                }
            }
        }
    }

    fn note_refusal(&self, action: &ActionRequest, step: &Step, world: &mut World) {
        let (ActionRequest::SubmitCode { .. }, Step::EnterCode(_)) = (action, step) else {
            return;
        };
        let now = world.now();
        world
            .diary
            .failed(now, self.browser.network, &self.owner.handle);
        world
            .diary
            .note(self.place, |entry| entry.refused_codes += 1);
    }

    async fn look_again(&mut self, next: Next, world: &mut World) -> Outcome<Next> {
        match self.browser.look(world).await? {
            Asked::Done(document) => Ok(later(next, self.draw(document, world))),
            Asked::Refused(_) => Ok(Next::Over),
        }
    }

    fn gives_up(&mut self, step: &Step, plan: &Plan) -> bool {
        let at_code = matches!(step, Step::EnterCode(_));
        let is_bad = plan.has(Planted::DropOff) && self.build == BAD_BUILD;
        if at_code && is_bad && self.chance.in_thousand(LEAVE_BAD_BUILD) {
            return true;
        }
        let is_lost = matches!(step, Step::UsePasskey(_)) && self.took_first;
        if is_lost && plan.has(Planted::Winner) && self.chance.in_thousand(LEAVE_WRONG_WAY) {
            return true;
        }
        self.chance.in_thousand(self.traits.gives_up)
    }

    /// They go away: some say so, most close the page.
    async fn leave(&mut self, world: &mut World) -> Outcome<Next> {
        let says_so = self.chance.in_thousand(350);
        if !says_so {
            self.happened(StepEventKind::Left, world.now());
        }
        self.tell(world).await?;
        if says_so {
            if self.chance.in_thousand(200) {
                self.score(world, 4).await?;
            }
            if let Asked::Done(_) = self.browser.act(world, &ActionRequest::End).await? {
                world.diary.note(self.place, |entry| entry.has_left = true);
            }
        }
        Ok(Next::Over)
    }

    async fn answer_question(&mut self, step: &Step, world: &mut World) -> Outcome<Next> {
        if self.traits.answers && !matches!(step, Step::Ended(_)) {
            let bother = if matches!(step, Step::CaseOpened(_)) {
                2
            } else {
                0
            };
            self.score(world, bother).await?;
        }
        Ok(Next::Over)
    }

    /// Answers the one question; whoever had more trouble is less content.
    async fn score(&mut self, world: &mut World, bother: u32) -> Outcome {
        let trouble = bother + self.traits.mistypes + u32::from(self.has_resent);
        let luck = self.chance.between(0, 2);
        let best = 6 - i64::from(trouble) - luck;
        let score = u8::try_from(best.clamp(1, 5)).unwrap_or(3);
        let page = regain_contract::paths::FEEDBACK_PAGE;
        let form = format!("score={score}");
        let answer = self.browser.send_form(world, page, form).await?;
        if answer.status != 303 {
            return Ok(());
        }
        world
            .diary
            .note(self.place, |entry| entry.score = Some(score));
        if self.chance.in_thousand(250) {
            let sentence = SENTENCES[usize::from(score - 1) % SENTENCES.len()];
            let form = format!("text={}&quote=yes", sentence.replace(' ', "+"));
            let page = regain_api::site::feedback_page::SENTENCE_PATH;
            self.browser.send_form(world, page, form).await?;
        }
        Ok(())
    }

    /// What they do at a step; nothing where they do not know.
    fn choose(
        &mut self,
        document: &FlowDocument,
        world: &World,
        plan: &Plan,
    ) -> Option<ActionRequest> {
        Some(match &document.step {
            Step::CheckMailbox(_) => ActionRequest::AnswerMailbox {
                safety: MailboxSafety::Safe,
            },
            Step::Identify(_) => ActionRequest::Identify {
                identifier: self.owner.handle.clone(),
                work: None,
            },
            Step::ChooseProof(data) => self.choose_proof(data, plan),
            Step::EnterCode(data) => self.enter_code(data, world),
            Step::UsePasskey(_) => {
                self.ruled_out.push(ProofKind::Passkey);
                ActionRequest::ChooseAnother
            }
            Step::SetPassword(_) => ActionRequest::SetPassword {
                password: Secret::new(self.password()),
            },
            Step::Tasks(data) => ActionRequest::Secure(next_task(data)),
            Step::SecureMailbox(_)
            | Step::NewBackupCode(_)
            | Step::Waiting(_)
            | Step::Review(_)
            | Step::AddAuthenticator(_)
            | Step::AddPasskey(_)
            | Step::BackupCodes(_)
            | Step::AddAddress(_) => ActionRequest::GoOn,
            Step::CheckChanges(_) => ActionRequest::Secure(SecureRequest::Commit),
            Step::CaseDetails(_) => ActionRequest::AnswerCase(CaseAnswersRequest {
                account: self.owner.handle.clone(),
                contact: format!("reach-{}@example.net", self.owner.handle),
                what_happened: story(self.traits.situation).to_owned(),
            }),
            Step::CaseCheck(_) => ActionRequest::SendCase,
            Step::Elsewhere(_) | Step::Done(_) | Step::CaseOpened(_) | Step::Ended(_) => {
                return None;
            }
        })
    }

    fn choose_proof(&mut self, data: &ChooseProof, plan: &Plan) -> ActionRequest {
        let first = data.ways.first().map(|way| way.kind);
        let is_first_choice = data.proven.is_empty() && self.ruled_out.is_empty();
        if let Some(kind) = first
            && is_first_choice
            && self.traits.takes_first
            && plan.has(Planted::Winner)
        {
            self.took_first = true;
            return ActionRequest::ChooseProof { kind };
        }
        let can = |kind: &ProofKind| self.has(*kind) && !self.ruled_out.contains(kind);
        let offered: Vec<ProofKind> = data.ways.iter().map(|way| way.kind).collect();
        let fresh = |kind: &&ProofKind| can(kind) && !data.proven.contains(kind);
        let best = PREFERRED.iter().filter(|kind| offered.contains(kind));
        let chosen = best
            .clone()
            .find(fresh)
            .or_else(|| best.clone().find(|kind| can(kind)));
        if let Some(kind) = chosen {
            return ActionRequest::ChooseProof { kind: *kind };
        }
        // What they have lost they say, once: a wait may follow from it.
        let lost = offered.iter().find(|kind| {
            !data.cannot_use.contains(kind)
                && matches!(
                    kind,
                    ProofKind::AuthenticatorCode | ProofKind::BackupCode | ProofKind::Passkey
                )
        });
        match lost {
            Some(kind) if !data.proven.is_empty() => ActionRequest::CannotUse { kind: *kind },
            Some(_) | None => ActionRequest::AskPerson,
        }
    }

    /// Whether they have what a proof takes.
    fn has(&self, kind: ProofKind) -> bool {
        let lost_factor = self.traits.situation == Situation::LostSecondFactor;
        match kind {
            ProofKind::EmailCode => self.traits.situation != Situation::LostContact,
            ProofKind::TextCode => self.owner.phone.is_some(),
            ProofKind::AuthenticatorCode => self.owner.authenticator.is_some() && !lost_factor,
            ProofKind::BackupCode => self.used_codes < self.owner.backup_codes.len(),
            ProofKind::Passkey | ProofKind::ContactCode | ProofKind::HumanCheck => false,
        }
    }

    fn enter_code(&mut self, data: &EnterCode, world: &World) -> ActionRequest {
        if !self.has(data.kind) || self.ruled_out.contains(&data.kind) {
            self.ruled_out.push(data.kind);
            return ActionRequest::ChooseAnother;
        }
        if self.traits.changes_way && !self.has_changed_way && data.can_choose_another {
            self.has_changed_way = true;
            return ActionRequest::ChooseAnother;
        }
        let now = world.now();
        let has_run_out = data.code_expires_at.is_some_and(|until| until <= now);
        let is_empty = data.kind.is_sent() && data.attempts_left == Some(0);
        let is_late = self.traits.is_impatient && self.traits.mail_takes > 300 && !self.has_resent;
        let may_resend = data.resend_at.is_none_or(|from| from <= now);
        if data.kind.is_sent() && may_resend && (has_run_out || is_empty || is_late) {
            self.has_resent = true;
            return ActionRequest::ResendCode;
        }
        if self.mistypes_left > 0 {
            self.mistypes_left -= 1;
            return submit("00000000", data.kind);
        }
        let code = match data.kind {
            ProofKind::EmailCode => world.code(&self.owner.email),
            ProofKind::TextCode => {
                let phone = self.owner.phone.as_deref().unwrap_or_default();
                world.code(phone)
            }
            ProofKind::AuthenticatorCode => {
                let secret = self.owner.authenticator.as_ref();
                secret.and_then(|secret| authenticator_code(secret, now))
            }
            ProofKind::BackupCode => {
                self.used_codes += 1;
                self.owner.backup_codes.get(self.used_codes - 1).cloned()
            }
            ProofKind::Passkey | ProofKind::ContactCode | ProofKind::HumanCheck => None,
        };
        let Some(code) = code else {
            // It never came.
            self.ruled_out.push(data.kind);
            return ActionRequest::ChooseAnother;
        };
        ActionRequest::SubmitCode {
            code: Secret::new(code),
        }
    }

    /// One that nobody refuses: digits would repeat the name of the account.
    fn password(&self) -> String {
        const WORDS: [&str; 10] = [
            "maple", "quill", "harbor", "velvet", "timber", "saddle", "copper", "lantern",
            "meadow", "pebble",
        ];
        let number = self.browser.network.to_string();
        let digits = number.bytes();
        let words = digits.filter_map(|digit| WORDS.get(usize::from(digit - b'0')));
        words.fold("rainy".to_owned(), |text, word| format!("{text} {word}")) + " umbrella"
    }
}

/// A code that is wrong, in the form of its kind.
fn submit(wrong: &str, kind: ProofKind) -> ActionRequest {
    let code = match kind {
        ProofKind::AuthenticatorCode => "000000",
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::BackupCode
        | ProofKind::ContactCode
        | ProofKind::Passkey
        | ProofKind::HumanCheck => wrong,
    };
    ActionRequest::SubmitCode {
        code: Secret::new(code.to_owned()),
    }
}

/// What an authenticator app shows.
pub(crate) fn authenticator_code(secret: &[u8; 20], at: UnixSeconds) -> Option<String> {
    let totp = totp_rs::Builder::new().with_secret(*secret).build().ok()?;
    let moment = u64::try_from(at.0).ok()?;
    Some(totp.generate(moment).to_string())
}

/// The ways that people would take if they could choose.
const PREFERRED: [ProofKind; 4] = [
    ProofKind::EmailCode,
    ProofKind::AuthenticatorCode,
    ProofKind::TextCode,
    ProofKind::BackupCode,
];

/// What people write, from the least content to the most.
const SENTENCES: [&str; 5] = [
    "I did not get the code and nobody told me why",
    "It took far too long",
    "It worked in the end",
    "Clear steps and one hiccup with the code",
    "Easier than I had feared",
];

const fn story(situation: Situation) -> &'static str {
    match situation {
        Situation::ForgotPassword => "I forgot my password and the code does not reach me.",
        Situation::LostSecondFactor => "My phone is gone, and my codes with it.",
        Situation::LostContact => "I have a new address and no way into the old one.",
        Situation::Hacked => "Somebody has changed things that I did not change.",
        Situation::Locked => "It says that my account is locked, and not why.",
        Situation::Impersonation => "Somebody writes to my friends as if they were me.",
        Situation::KnownPerson => "Somebody I lived with may still be in my account.",
    }
}

fn next_task(data: &Tasks) -> SecureRequest {
    if data.can_check {
        return SecureRequest::CheckChanges;
    }
    let is_open = |task: Task| {
        let open = move |one: &&regain_contract::TaskSummary| {
            one.task == task && one.status != TaskStatus::Completed
        };
        data.tasks.iter().find(open)
    };
    let first = data
        .tasks
        .iter()
        .find(|one| one.status == TaskStatus::NotStarted);
    let task = is_open(Task::Password).or(first);
    SecureRequest::OpenTask {
        task: task.map_or(Task::Activity, |one| one.task),
    }
}

/// How long somebody who was refused waits before they try again.
fn wait_for(problem: &Problem, world: &World) -> Next {
    let wait = problem.retry_at.map_or(0, |at| at.since(world.now()));
    Next::In(wait.max(0) + 5)
}

fn later(one: Next, other: Next) -> Next {
    match (one, other) {
        (Next::In(one), Next::In(other)) => Next::In(one.max(other)),
        (Next::Over, _) | (_, Next::Over) => Next::Over,
    }
}

/// The name of a step, as events call it.
#[must_use]
pub fn name_of(step: &Step) -> StepName {
    match step {
        Step::CheckMailbox(_) => StepName::CheckMailbox,
        Step::SecureMailbox(_) => StepName::SecureMailbox,
        Step::Identify(_) => StepName::Identify,
        Step::ChooseProof(_) => StepName::ChooseProof,
        Step::EnterCode(_) => StepName::EnterCode,
        Step::UsePasskey(_) => StepName::UsePasskey,
        Step::NewBackupCode(_) => StepName::NewBackupCode,
        Step::Waiting(_) => StepName::Waiting,
        Step::Tasks(_) => StepName::Tasks,
        Step::SetPassword(_) => StepName::SetPassword,
        Step::Review(_) => StepName::Review,
        Step::AddAuthenticator(_) => StepName::AddAuthenticator,
        Step::AddPasskey(_) => StepName::AddPasskey,
        Step::BackupCodes(_) => StepName::BackupCodes,
        Step::AddAddress(_) => StepName::AddAddress,
        Step::CheckChanges(_) => StepName::CheckChanges,
        Step::Done(_) => StepName::Done,
        Step::CaseDetails(_) => StepName::CaseDetails,
        Step::CaseCheck(_) => StepName::CaseCheck,
        Step::CaseOpened(_) => StepName::CaseOpened,
        Step::Elsewhere(_) | Step::Ended(_) => StepName::Ended,
    }
}
