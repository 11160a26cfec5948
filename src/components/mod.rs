//! What screens are made of. Components know neither the flow nor the network: they get words, and say what was pressed.

mod button;
mod choices;
mod countdown;
mod disclosure;
mod error_summary;
mod field;
mod frame;
mod icon;
mod language;
mod notice;
mod password_field;
mod qr;
mod scam;
mod summary_list;
mod text;

pub use button::{Button, Rank, action, actions, button, link_button};
pub use choices::{Press, Way, choices, presses};
pub use countdown::{countdown, seconds_left};
pub use disclosure::disclosure;
pub use error_summary::{Problem, error_summary};
pub use field::{
    FieldError, Kind, TextField, described_by, error_text, field, form, label_of, wrap,
};
pub use frame::{back_link, header, quick_exit, quick_exit_bar};
pub use icon::Icon;
pub use language::language_choice;
pub use notice::{NoticeBox, Tone, notice};
pub use password_field::{PasswordField, password_field};
pub use qr::qr_code;
pub use scam::{Scam, anti_scam};
pub use summary_list::{Change, Row, reference, secret_code, summary_list};
pub use text::{
    Tip, addresses, bullets, code_text, heading, lead, paragraph, plain, soft, stack, subheading,
    tips,
};
