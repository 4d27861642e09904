//! Formats an error and its causes in one line, for people.

use anyhow::Error;

/// Joins an error and its causes by colons. Many errors contain the text of their cause, which is
/// then not repeated.
pub(crate) fn once(error: &Error) -> String {
    let mut causes = error.chain().map(ToString::to_string);
    let first = causes.next().unwrap_or_default();
    causes.fold(
        first,
        |said, cause| {
            if said.contains(&cause) { said } else { format!("{said}: {cause}") }
        },
    )
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::PathBuf;

    use anyhow::Context;

    use super::*;

    #[test]
    fn a_cause_is_said_once() {
        let full = || io::Error::other("no space is left");
        let names_its_cause =
            agent::FileError { doing: "read", path: PathBuf::from("/x"), source: full() };
        assert_eq!(once(&names_its_cause.into()), "cannot read /x: no space is left");
        let names_none = Err::<(), _>(full()).context("reading /x").context("starting");
        let error = names_none.expect_err("an error");
        assert_eq!(once(&error), "starting: reading /x: no space is left");
        assert_eq!(once(&anyhow::anyhow!("alone")), "alone");
    }
}
