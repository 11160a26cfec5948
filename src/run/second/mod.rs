//! What follows from what happens on late screens, and what only they have done by the API and the browser.
//!
//! It is in the second part of the app, as the screens are: nothing outside of this folder names it but
//! [`LATE_SCREENS`](crate::screens::LATE_SCREENS).

mod authenticator;
mod case;
mod check;
mod link;
mod pass;
mod passkey;
mod perform;
mod strength;
pub(crate) mod time;

use regain_words as words;

use super::message::{Effect, LateMessage};
use super::state::State;

pub(crate) use check::{problems, sentences, wrong_code};
pub(crate) use perform::{ask_passkey, password_typed, send_link};
pub(crate) use strength::strength_sentences;

/// Changes the state and says what is to be done, as [`update`](super::update()) does.
pub(crate) fn respond(
    state: &mut State,
    message: LateMessage,
    key: &dyn Fn() -> String,
) -> Vec<Effect> {
    match message {
        LateMessage::LookAtLink => link::look(state, key),
        LateMessage::PressLink(verb) => link::press(state, verb, key),
        LateMessage::LinkAnswered {
            number,
            at,
            outcome,
        } => link::answered(state, number, at, outcome),
        LateMessage::UsePass { reference, code } => pass::submit(state, reference, code, key),
        LateMessage::OpenFlow => link::open_flow(state),
        LateMessage::UsePasskey => passkey::ask(state),
        LateMessage::PasskeyAnswered { number, answer } => {
            passkey::answered(state, number, answer, key)
        }
        LateMessage::ConfirmAuthenticator { name, code, at } => {
            authenticator::confirm(state, name, code, at, key)
        }
        LateMessage::MakePasskey { name } => passkey::make(state, name),
        LateMessage::TogglePassword => {
            state.password_shown = !state.password_shown;
            vec![Effect::Announce(if state.password_shown {
                words::password::shown_status()
            } else {
                words::password::hidden_status()
            })]
        }
        LateMessage::ToggleRename { id } => {
            state.renaming = Some(id).filter(|id| state.renaming.as_ref() != Some(id));
            Vec::new()
        }
        LateMessage::PasswordTyped { is_empty } => {
            state.typed.again(is_empty);
            Vec::new()
        }
        LateMessage::PasswordTold { number, strength } => {
            state.typed.answered(number, strength);
            Vec::new()
        }
        LateMessage::TimePassed { at } => time::passed(state, at),
        LateMessage::MoreTime => time::ask_for_more(state, key),
        LateMessage::AnswerTyped(answer) => {
            case::typed(state, answer);
            Vec::new()
        }
        LateMessage::Answered => case::answered(state, key),
        LateMessage::ChangeAnswer(question) => case::change(state, question, key),
    }
}
