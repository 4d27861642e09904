//! The reports of a process that becomes a container to its supervisor. Knows nothing of what either
//! does.

use std::os::fd::{AsFd, OwnedFd};

use serde::{Deserialize, Serialize};

use crate::spec::Failure;

/// The most reports of a process: each kind once.
pub(super) const MAX_REPORTS: usize = 4;

/// The longest text of a failure in a report; in JSON a byte may take six.
const MAX_MESSAGE_BYTES: usize = 8 * 1024;

/// A message of the new process to the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Report {
    /// The process continues as this one (the host's id). Accepted once at most, and only if one is
    /// expected.
    Moved(i32),
    /// Carries the controlling end of its terminal.
    Terminal,
    /// The set-up is complete; the process waits for the start.
    Ready,
    /// The set-up failed; the process is gone.
    Failed(Failure),
}

/// The largest report of a child: an error text, which it cuts to fit.
pub(super) const MAX_REPORT_BYTES: usize = 64 * 1024;

/// Descriptors for standard input, output and error.
pub(super) type Stdio = [OwnedFd; 3];

/// Sends a report; without a receiver it is not needed.
pub(super) fn report(channel: impl AsFd, report: &Report) {
    let bytes = serde_json::to_vec(report).unwrap_or_default();
    let _unheard = nix::unistd::write(channel, &bytes);
}

/// Says that it could not be done; in full unless the text is a whole command line.
pub(super) fn report_failure(channel: impl AsFd, mut failure: Failure) {
    failure.message = shortened(failure.message);
    report(channel, &Report::Failed(failure));
}

/// Returns the text without its middle if it is too long for a report.
fn shortened(text: String) -> String {
    if text.len() <= MAX_MESSAGE_BYTES {
        return text;
    }
    let begin = text.floor_char_boundary(MAX_MESSAGE_BYTES / 2);
    let end = text.ceil_char_boundary(text.len() - MAX_MESSAGE_BYTES / 2);
    format!("{}...{}", &text[..begin], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::FailureKind;

    #[test]
    fn a_text_of_any_length_keeps_its_ends_and_fits_a_report() {
        assert_eq!(shortened("short".into()), "short");
        let long = format!("exec: {}: no such file", "\u{1}\u{e9}".repeat(40_000));
        let message = shortened(long);
        assert!(message.starts_with("exec: ") && message.ends_with(": no such file"));
        let report = Report::Failed(Failure::new(FailureKind::Internal, message));
        let bytes = serde_json::to_vec(&report).expect("a report");
        assert!(bytes.len() <= MAX_REPORT_BYTES, "{}", bytes.len());
    }
}
