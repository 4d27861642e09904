//! The process's log: one line an event on standard error, in which no text that an event carries
//! can begin another line or speak to the terminal.

use std::io::{self, Write};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::EnvFilter;

/// Begins the log. Warnings are for the operator: something is missing on the machine, or could not
/// be reached.
pub(crate) fn begin() {
    let shown = EnvFilter::builder()
        .with_default_directive(LevelFilter::WARN.into())
        .with_env_var("GANTRY_LOG");
    tracing_subscriber::fmt()
        .with_env_filter(shown.from_env_lossy())
        .with_writer(|| Plain(io::stderr()))
        // The writer could not tell colours from an escape sequence that a stranger sent.
        .with_ansi(false)
        // An error message about the log would panic if standard error, where the log goes, cannot
        // be written to.
        .log_internal_errors(false)
        .init();
}

/// Writes each event, which comes as one buffer, as one line of plain text.
struct Plain<W>(W);

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        self.0.write_all(line(event).as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Returns the event as a line: its last byte if that ends the line, and escapes in the place of
/// all other control characters.
fn line(event: &[u8]) -> String {
    let (text, end) = match event.strip_suffix(b"\n") {
        Some(text) => (text, "\n"),
        None => (event, ""),
    };
    plain(&String::from_utf8_lossy(text)) + end
}

/// Returns the text with escapes in the place of all characters that would speak to the terminal.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_shown(letter) {
            plain.push(letter);
        } else {
            plain.extend(letter.escape_default());
        }
    }
    plain
}

/// Returns the text of an error that may have lines of its own, such as a list of choices. Those
/// after the first are indented, so that none of them looks like a message.
pub(crate) fn plain_lines(text: &str) -> String {
    text.lines().map(|line| plain(line.trim_start())).collect::<Vec<_>>().join("\n  ")
}

/// Control characters, and those that change the direction of the text around them, are not shown.
fn is_shown(letter: char) -> bool {
    let turns = matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2066}'..='\u{2069}');
    !letter.is_control() && !turns
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::{Arc, Mutex, PoisonError};

    use tracing::Subscriber;

    use super::*;

    /// A log that a test reads.
    #[derive(Clone, Default)]
    pub(crate) struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Kept {
        pub(crate) fn subscriber(&self) -> impl Subscriber + Send + Sync + 'static {
            let to = self.clone();
            let log = tracing_subscriber::fmt().with_writer(move || Plain(to.clone()));
            log.with_ansi(false).without_time().finish()
        }

        pub(crate) fn text(&self) -> String {
            let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
            String::from_utf8(bytes).unwrap()
        }
    }

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn an_event_is_one_line_whatever_text_it_carries() {
        let kept = Kept::default();
        tracing::subscriber::with_default(kept.subscriber(), || {
            let why = "x\n WARN forged\r\u{9b}31m\u{202e}\u{7f}\t\u{2028}\u{1b}[2J";
            tracing::warn!(host = %why, "refused\n{why}");
        });
        let said = kept.text();
        let escaped = r"x\n WARN forged\r\u{9b}31m\u{202e}\u{7f}\t\u{2028}";
        assert!(said.contains(&format!("host={escaped}")), "{said}");
        assert!(said.strip_suffix('\n').unwrap().chars().all(is_shown), "{said:?}");
    }

    #[test]
    fn the_lines_of_an_error_are_shown_as_lines_that_look_like_no_message() {
        let said = plain_lines("choose one:\n  --data /a\ngantry: forged\u{1b}[2J\r\n");
        assert_eq!(said, "choose one:\n  --data /a\n  gantry: forged\\u{1b}[2J");
    }

    #[test]
    fn an_event_of_whatever_bytes_is_written() {
        assert_eq!(line(b"a\xff\n\n"), "a\u{fffd}\\n\n");
        assert_eq!(line(b"no end"), "no end");
        assert_eq!(line(b""), "");
    }
}
