//! Securing the account: the lists, the key of an authenticator app, the sheet of codes.

use regain::run::{App, State};
use regain_contract::{AddAddress, ItemKind, NewCodes, Secret, ShownOnce, Step, Task, UnixSeconds};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::Stage;
use regain_gallery::samples::{add_authenticator, at, backup_codes, items, review, tasks};

const URI: &str = "otpauth://totp/Example%20Co:alice%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
    &issuer=Example%20Co&algorithm=SHA1&digits=6&period=30";

fn draw(state: State) -> Stage {
    Stage::draw(move || regain::screens::page(App::new(state)))
}

fn shows(step: Step, once: ShownOnce) -> State {
    let mut state = at(step);
    state.once = Some(once);
    state
}

#[wasm_bindgen_test]
fn every_task_says_what_it_is_and_how_it_stands() {
    let stage = draw(at(tasks(true)));
    for task in Task::ALL {
        let selector = format!("[data-testid=task-{}]", task.name());
        assert_eq!(stage.count(&selector), 1, "{task:?}");
    }
    let password = stage.text("[data-testid=task-password]");
    assert!(password.contains("Recommended. Started."), "{password}");
    assert!(password.contains("1 change is waiting."), "{password}");
    assert_eq!(stage.count("[data-testid=check-changes]"), 1);
    assert_eq!(stage.count("[data-testid=end-protection]"), 1);
    let stage = draw(at(tasks(false)));
    assert_eq!(stage.count("[data-testid=check-changes]"), 0);
    assert_eq!(stage.count("[data-testid=tasks-not-ready]"), 1);
    // What is needed and not done comes first.
    assert_eq!(
        stage.text("[data-testid=next-task]"),
        "Look at remembered devices"
    );
    assert_eq!(stage.count("[data-testid=end-protection]"), 0);
}

#[wasm_bindgen_test]
fn every_item_is_drawn_and_what_it_is_called_cannot_break_out() {
    let stage = draw(at(review(Task::Apps)));
    assert_eq!(stage.count("[data-item]"), ItemKind::ALL.len() as u32);
    assert_eq!(stage.count("[data-item] b"), 0);
    // What is going to change says so and can be left; a thing that is the last one cannot be marked.
    let marked = items().iter().filter(|item| item.change.is_some()).count();
    assert_eq!(stage.count("[data-testid=item-change]"), marked as u32);
    assert_eq!(stage.count("[data-testid=mark]"), 0);
    assert!(stage.count("[data-testid=unmark]") > 0);
    assert_eq!(stage.count("[data-testid=reported]"), 6);
}

#[wasm_bindgen_test]
fn where_everything_goes_single_things_are_not_asked_about() {
    let stage = draw(at(review(Task::Devices)));
    assert_eq!(stage.count("[data-testid=unmark-all]"), 1);
    assert_eq!(stage.count("[data-testid=unmark]"), 0);
}

#[wasm_bindgen_test]
fn a_key_is_a_picture_letters_and_a_link() {
    let once = ShownOnce::Authenticator {
        uri: Secret::new(URI.to_owned()),
        key: Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned()),
    };
    let stage = draw(shows(add_authenticator(), once));
    assert_eq!(stage.count("[data-testid=authenticator-qr]"), 1);
    assert_eq!(
        stage.text("[data-testid=new-secret]"),
        "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ"
    );
    let link = stage.get("[data-testid=authenticator-link]");
    assert_eq!(link.get_attribute("href").as_deref(), Some(URI));
    let code = stage.get("[data-testid=code]");
    assert_eq!(code.get_attribute("inputmode").as_deref(), Some("numeric"));
    assert_eq!(
        code.get_attribute("autocomplete").as_deref(),
        Some("one-time-code")
    );
}

#[wasm_bindgen_test]
fn a_key_and_a_code_for_an_address_say_until_when_they_work() {
    let once = ShownOnce::Authenticator {
        uri: Secret::new(URI.to_owned()),
        key: Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned()),
    };
    let stage = draw(shows(add_authenticator(), once));
    assert!(stage.text("[data-testid=key-expires]").contains("1970"));
    let sent = AddAddress {
        address: Some("a@example.org".to_owned()),
        code_expires_at: Some(UnixSeconds(4600)),
        ..AddAddress::default()
    };
    let stage = draw(at(Step::AddAddress(sent)));
    assert!(stage.text("[data-testid=code-expires]").contains("1970"));
}

#[wasm_bindgen_test]
fn a_key_that_is_gone_can_be_made_anew() {
    let stage = draw(at(add_authenticator()));
    assert_eq!(stage.count("[data-testid=authenticator-qr]"), 0);
    assert_eq!(stage.count("[data-testid=renew-authenticator]"), 1);
    assert_eq!(stage.count("[data-testid=code]"), 0);
}

#[wasm_bindgen_test]
fn the_sheet_names_the_account_its_date_and_what_it_replaces() {
    let codes = (0..10).map(|_| "7KQM-3XTB-9WYR-E2HD").collect::<Vec<_>>();
    let once = ShownOnce::BackupCodes {
        codes: Secret::new(codes.join("\n")),
    };
    let stage = draw(shows(backup_codes(NewCodes::Shown), once));
    assert_eq!(stage.count("[data-testid=new-secret] li"), 10);
    let sheet = stage.text("[data-testid=new-secret]");
    assert!(sheet.contains("a•••@e•••.com"), "{sheet}");
    assert!(sheet.contains("1970"), "{sheet}");
    assert!(sheet.contains("They replace the list of"), "{sheet}");
    for way in ["copy-codes", "print", "save-codes"] {
        assert_eq!(stage.count(&format!("[data-testid={way}]")), 1, "{way}");
    }
    // Without them only the proof is left, or others.
    let stage = draw(at(backup_codes(NewCodes::Shown)));
    assert_eq!(stage.count("[data-testid=codes-gone]"), 1);
    assert_eq!(stage.count("[data-testid=make-codes]"), 1);
}

#[wasm_bindgen_test]
fn few_codes_left_are_said_to_be_few() {
    let stage = draw(at(backup_codes(NewCodes::None)));
    assert!(stage.text("[data-testid=codes-left]").contains('2'));
    assert_eq!(stage.count("[data-testid=codes-few]"), 1);
}
