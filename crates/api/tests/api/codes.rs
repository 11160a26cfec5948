//! Codes: right, wrong, old, used, guessed.

use regain_contract::{CodeForm, ProblemType, Step, UnixSeconds};
use serde_json::json;

use crate::support::{START, TestApi, backup_code, other_than};

fn enter_code(step: Step) -> regain_contract::EnterCode {
    match step {
        Step::EnterCode(step) => step,
        other => panic!("not at the code: {other:?}"),
    }
}

#[tokio::test]
async fn a_wrong_code_uses_up_a_try_and_the_fifth_kills_the_code() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    for left in (0..5).rev() {
        let problem = browser.submit(&other_than(&code)).await.problem();
        assert_eq!(problem.kind, ProblemType::CodeIncorrect);
        assert_eq!(
            enter_code(problem.flow.unwrap().step).attempts_left,
            Some(left)
        );
    }
    api.advance(31);
    assert_eq!(
        browser.submit(&code).await.kind(),
        ProblemType::CodeExhausted
    );
    browser.act(json!("resend_code")).await.document();
    let code = api.newest_code().await;
    assert!(matches!(
        browser.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn waits_grow_and_a_new_code_does_not_shorten_them() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    for _ in 0..5 {
        browser.submit(&other_than(&code)).await.problem();
    }
    let waiting = browser.submit(&code).await;
    let problem = waiting.problem();
    assert_eq!(problem.kind, ProblemType::RateLimited);
    assert_eq!(problem.retry_at, Some(START.plus(30)));
    assert_eq!(waiting.headers["retry-after"], "30");
    api.advance(31);
    browser.act(json!("resend_code")).await.document();
    let code = api.newest_code().await;
    let problem = browser.submit(&other_than(&code)).await.problem();
    let step = enter_code(problem.flow.unwrap().step);
    assert_eq!(step.retry_at, Some(START.plus(31 + 60)));
}

/// NIST SP 800-63B-4, 8.1.1: two codes of five tries each, and the eleventh
/// entry still gets the person in.
#[tokio::test]
async fn a_person_has_at_least_ten_entries() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    for _ in 0..2 {
        let code = api.newest_code().await;
        for _ in 0..5 {
            let problem = browser.submit(&other_than(&code)).await.problem();
            assert_eq!(problem.kind, ProblemType::CodeIncorrect);
            let waits_until = enter_code(problem.flow.unwrap().step).retry_at;
            api.advance(waits_until.map_or(0, |until| until.since(api.service.now())));
        }
        browser.act(json!("resend_code")).await.document();
    }
    let code = api.newest_code().await;
    assert!(matches!(
        browser.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn an_expired_code_is_told_from_a_wrong_one_for_two_hours() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    api.advance(3599);
    assert_eq!(
        browser.submit(&other_than(&code)).await.kind(),
        ProblemType::CodeIncorrect
    );
    api.advance(1);
    assert_eq!(browser.submit(&code).await.kind(), ProblemType::CodeExpired);
    api.advance(3600);
    assert_eq!(
        browser.submit(&code).await.kind(),
        ProblemType::CodeIncorrect
    );
}

#[tokio::test]
async fn only_the_newest_code_works_and_an_older_one_is_named() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let first = api.newest_code().await;
    let early = browser.act(json!("resend_code")).await.problem();
    assert_eq!(early.kind, ProblemType::RateLimited);
    assert_eq!(early.retry_at, Some(START.plus(30)));
    api.advance(30);
    let step = enter_code(browser.act(json!("resend_code")).await.step());
    assert_eq!(
        (step.sent_count, step.resend_at),
        (2, Some(START.plus(30 + 60)))
    );
    let second = api.newest_code().await;
    if first != second {
        assert_eq!(
            browser.submit(&first).await.kind(),
            ProblemType::CodeReplaced
        );
    }
    assert!(matches!(
        browser.submit(&second).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn a_code_counts_only_in_the_flow_that_asked_for_it() {
    let api = TestApi::new().await;
    let (mut first, mut second) = (api.browser(), api.browser());
    first.ask_code("ada").await.document();
    let code = api.newest_code().await;
    second.ask_code("ada").await.document();
    let second_code = api.newest_code().await;
    if code != second_code {
        assert_eq!(
            second.submit(&code).await.kind(),
            ProblemType::CodeIncorrect
        );
    }
    assert!(matches!(
        first.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn naming_another_account_forgets_the_codes_of_the_first() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    browser.act(json!("change_identifier")).await.document();
    browser.identify("linus").await.document();
    browser.choose("email_code").await.document();
    assert_eq!(
        browser.submit(&code).await.kind(),
        ProblemType::CodeIncorrect
    );
}

#[tokio::test]
async fn a_used_code_does_not_work_again() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    browser.submit(&code).await.document();
    let again = browser.submit(&code).await.problem();
    assert_eq!(again.kind, ProblemType::StepOutOfOrder);
    assert!(matches!(again.flow.unwrap().step, Step::SetPassword(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_parallel_submits_exactly_one_succeeds() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    let requests = (0..20).map(|_| {
        let mut browser = browser.clone();
        let code = code.clone();
        async move { browser.submit(&code).await }
    });
    let answers = futures_join(requests).await;
    let won = answers
        .iter()
        .filter(|answer| answer.status.is_success())
        .count();
    assert_eq!(won, 1);
    for answer in answers.iter().filter(|answer| !answer.status.is_success()) {
        assert_eq!(answer.kind(), ProblemType::StepOutOfOrder);
    }
}

/// Polls all of them together on this task.
async fn futures_join<F: Future>(futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut pending: Vec<_> = futures.map(|f| Some(Box::pin(f))).collect();
    let mut done: Vec<Option<F::Output>> = pending.iter().map(|_| None).collect();
    std::future::poll_fn(move |context| {
        for (slot, output) in pending.iter_mut().zip(&mut done) {
            if let Some(future) = slot
                && let std::task::Poll::Ready(value) = future.as_mut().poll(context)
            {
                *output = Some(value);
                *slot = None;
            }
        }
        if pending.iter().all(Option::is_none) {
            std::task::Poll::Ready(done.iter_mut().filter_map(Option::take).collect())
        } else {
            std::task::Poll::Pending
        }
    })
    .await
}

/// Ten failures with short codes, in as many flows as that takes.
async fn guess_ten_times(api: &TestApi, name: &str) {
    for _ in 0..2 {
        let mut browser = api.browser();
        browser.ask_code(name).await.document();
        let code = api.newest_code().await;
        for _ in 0..5 {
            let problem = browser.submit(&other_than(&code)).await.problem();
            assert_eq!(problem.kind, ProblemType::CodeIncorrect);
            let waits_until = enter_code(problem.flow.unwrap().step).retry_at;
            api.advance(waits_until.map_or(0, |until| until.since(api.service.now())));
        }
        api.advance(3600);
    }
}

/// NIST SP 800-63B-4, 3.1.2.2: codes of 64 bits and more need no count.
#[tokio::test]
async fn while_somebody_guesses_codes_are_long_and_nobody_waits() {
    let api = TestApi::new().await;
    guess_ten_times(&api, "ada").await;
    let mut owner = api.browser();
    let step = enter_code(owner.ask_code("ada").await.step());
    assert_eq!(step.form, CodeForm::Characters);
    let code = api.newest_code().await;
    assert_eq!(code.len(), 16 + 3);
    // A slip is told from a wrong code, and costs nothing.
    let slip = owner.submit(&code.replacen(&code[..1], "", 1)).await;
    assert_eq!(slip.kind(), ProblemType::Validation);
    for slot in 0..4 {
        let wrong = backup_code(slot);
        let problem = owner.submit(wrong.expose_secret()).await.problem();
        assert_eq!(problem.kind, ProblemType::CodeIncorrect);
        assert_eq!(enter_code(problem.flow.unwrap().step).retry_at, None);
    }
    let mut tx = api.service.store.read().await.unwrap();
    let counted = tx.failures("id-of-ada", "email_code").await.unwrap().count;
    drop(tx);
    assert_eq!(counted, 10);
    let spoken = code.to_lowercase().replace('-', " ");
    assert!(matches!(
        owner.submit(&spoken).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn who_was_guessed_at_under_another_name_gets_a_long_code_and_the_page_tells_nobody() {
    let api = TestApi::new().await;
    guess_ten_times(&api, "ada").await;
    let mut owner = api.browser();
    let step = enter_code(owner.ask_code("ada@example.com").await.step());
    assert_eq!(step.form, CodeForm::Digits { count: 8 });
    let code = api.newest_code().await;
    assert_eq!(code.len(), 16 + 3);
    assert!(matches!(
        owner.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

/// NIST SP 800-63B-4, 3.2.2: at most a hundred failures in a row, counted
/// over every flow; then no code that could be guessed is taken, not even
/// the right one.
#[tokio::test]
async fn after_a_hundred_failures_no_short_code_is_taken() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    api.change(
        "INSERT INTO failures (subject, method, count, last_at) \
         VALUES ('id-of-ada', 'email_code', 100, 0)",
    )
    .await;
    assert_eq!(
        browser.submit(&code).await.kind(),
        ProblemType::CodeIncorrect
    );
    // A long one is on its way with the next code.
    api.advance(60);
    browser.act(json!("resend_code")).await.document();
    let code = api.newest_code().await;
    assert!(matches!(
        browser.submit(&code).await.step(),
        Step::SetPassword(_)
    ));
}

#[tokio::test]
async fn success_ends_the_count() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    let code = api.newest_code().await;
    for _ in 0..4 {
        browser.submit(&other_than(&code)).await.problem();
    }
    browser.submit(&code).await.document();
    let mut tx = api.service.store.read().await.unwrap();
    assert_eq!(
        tx.failures("id-of-ada", "email_code").await.unwrap().count,
        0
    );
}

#[tokio::test]
async fn an_identifier_gets_five_codes_an_hour_in_however_many_flows() {
    let api = TestApi::new().await;
    for _ in 0..5 {
        api.browser().ask_code("ada").await.document();
    }
    let mut browser = api.browser();
    let problem = browser.ask_code("ADA ").await.problem();
    assert_eq!(problem.kind, ProblemType::RateLimited);
    assert_eq!(problem.retry_at, Some(UnixSeconds(START.0 + 720)));
    // Other ways are counted apart.
    browser.choose("text_code").await.document();
}

#[tokio::test]
async fn a_mistyped_code_is_explained_and_costs_no_try() {
    let api = TestApi::new().await;
    let mut browser = api.browser();
    browser.ask_code("ada").await.document();
    for typed in ["12345", "123456789", "12x45678", ""] {
        let problem = browser.submit(typed).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation);
        assert_eq!(
            enter_code(problem.flow.unwrap().step).attempts_left,
            Some(5)
        );
    }
}

/// An account has several names, each of which waits apart: whoever collects
/// short codes under all of them before the first guess gets no more tries.
#[tokio::test]
async fn short_codes_collected_under_several_names_do_not_add_up() {
    let api = TestApi::new().await;
    let names = ["ada", "ada@example.com", "countess@example.org"];
    let mut held = Vec::new();
    for name in names.iter().chain(&names[..1]) {
        let mut browser = api.browser();
        browser.ask_code(name).await.document();
        held.push((browser, api.newest_code().await));
    }
    let (mut last, code) = held.pop().unwrap();
    for (mut browser, code) in held {
        for _ in 0..5 {
            let wrong = browser.submit(&other_than(&code)).await;
            assert_eq!(wrong.kind(), ProblemType::CodeIncorrect);
        }
    }
    api.advance(60);
    assert_eq!(last.submit(&code).await.kind(), ProblemType::CodeIncorrect);
    // The owner goes on with the next code, which is long.
    last.act(json!("resend_code")).await.document();
    let code = api.newest_code().await;
    assert_eq!(code.len(), 16 + 3);
    last.submit(&code).await.document();
}
