//! What the forms of plain pages have in common.

/// What was typed into a field of several lines: line ends travel as CR LF,
/// which would count as two characters.
pub(super) fn lines(typed: &str) -> String {
    typed.replace("\r\n", "\n")
}
