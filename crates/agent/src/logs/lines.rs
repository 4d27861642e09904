//! Converts captured lines to log events: joins pieces, groups lines by a pattern, limits sizes.

use api::Timestamp;
use container::spool::{Line, Stream};
use model::link::LogEvent;
use regex::bytes::Regex;

/// The longest event, in bytes: the limit of Docker's awslogs driver, which CloudWatch accepts.
const MAX_EVENT_BYTES: usize = 256 * 1024 - 26;

/// Joins the pieces of each stream's lines.
#[derive(Debug, Default)]
pub(crate) struct Joiner {
    /// The pattern of an event's first line; None: every line is an event.
    begins: Option<Regex>,
    open: [Open; 2],
}

/// The unfinished line and event of one stream.
#[derive(Debug, Default)]
struct Open {
    /// A line whose end has not come yet.
    line: Option<(i64, Vec<u8>)>,
    /// An event to which more lines may belong.
    event: Option<(i64, String)>,
}

/// The end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Line,
    /// The line exceeds the size of an event, or nothing followed for a while.
    Cut,
}

impl Joiner {
    pub(crate) fn new(begins: Option<Regex>) -> Joiner {
        Joiner { begins, open: Default::default() }
    }

    /// Adds a line; complete events are appended to `events`.
    pub(crate) fn push(&mut self, line: &Line, events: &mut Vec<LogEvent>) {
        let begins = self.begins.as_ref();
        let open = &mut self.open[match line.stream {
            Stream::Stdout => 0,
            Stream::Stderr => 1,
        }];
        let (at_ms, mut bytes) = match open.line.take() {
            None if !line.partial => {
                open.take(begins, line.at_ms, &line.bytes, End::Line, events);
                return;
            }
            None => (line.at_ms, Vec::new()),
            Some(open) => open,
        };
        bytes.extend_from_slice(&line.bytes);
        while let Some(at) = too_long(&bytes, line.partial) {
            let rest = bytes.split_off(at);
            let full = std::mem::replace(&mut bytes, rest);
            open.take(begins, at_ms, &full, End::Cut, events);
        }
        if line.partial {
            open.line = Some((at_ms, bytes));
        } else {
            open.take(begins, at_ms, &bytes, End::Line, events);
        }
    }

    /// Emits all that is open, because nothing followed for a while or nothing will.
    pub(crate) fn flush(&mut self, events: &mut Vec<LogEvent>) {
        for open in &mut self.open {
            if let Some((at_ms, bytes)) = open.line.take() {
                open.take(self.begins.as_ref(), at_ms, &bytes, End::Cut, events);
            }
            open.emit(events);
        }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open.iter().any(|open| open.line.is_some() || open.event.is_some())
    }
}

impl Open {
    /// Adds a line of at most `MAX_EVENT_BYTES`. As with Docker, events of a pattern end in a
    /// newline, and one that would exceed the limit ends at the line before.
    fn take(
        &mut self,
        begins: Option<&Regex>,
        at_ms: i64,
        bytes: &[u8],
        end: End,
        events: &mut Vec<LogEvent>,
    ) {
        let text = String::from_utf8_lossy(bytes);
        let Some(begins) = begins else {
            emit(at_ms, text.into_owned(), events);
            return;
        };
        let has_newline = end == End::Line && text.len() < MAX_EVENT_BYTES;
        let size = text.len() + usize::from(has_newline);
        let is_full = |(_, event): &(i64, String)| event.len() + size > MAX_EVENT_BYTES;
        if begins.is_match(bytes) || self.event.as_ref().is_some_and(is_full) {
            self.emit(events);
        }
        let (_, event) = self.event.get_or_insert_with(|| (at_ms, String::new()));
        event.push_str(&text);
        if has_newline {
            event.push('\n');
        }
    }

    fn emit(&mut self, events: &mut Vec<LogEvent>) {
        if let Some((at_ms, message)) = self.event.take() {
            emit(at_ms, message, events);
        }
    }
}

/// Emits an event, unless it is empty: CloudWatch refuses those.
fn emit(at_ms: i64, message: String, events: &mut Vec<LogEvent>) {
    if !message.is_empty() {
        events.push(LogEvent { at: Timestamp(at_ms), message });
    }
}

/// Returns the place to cut `bytes` that exceed an event: between characters, by their length after
/// invalid bytes are replaced. With `goes_on`, the last character may be incomplete.
fn too_long(bytes: &[u8], goes_on: bool) -> Option<usize> {
    let replacement = char::REPLACEMENT_CHARACTER.len_utf8();
    let (mut at, mut size) = (0, 0);
    loop {
        let error = std::str::from_utf8(&bytes[at..]).err();
        let valid = error.map_or(bytes.len() - at, |error| error.valid_up_to());
        if size + valid > MAX_EVENT_BYTES {
            let mut cut = at + MAX_EVENT_BYTES - size;
            // A byte with these bits continues a character.
            while bytes[cut] & 0xc0 == 0x80 {
                cut -= 1;
            }
            return Some(cut);
        }
        (at, size) = (at + valid, size + valid);
        let error = error?;
        if error.error_len().is_none() && goes_on {
            return None;
        }
        size += replacement;
        if size > MAX_EVENT_BYTES {
            return Some(at);
        }
        at += error.error_len()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, partial: bool) -> Line {
        let bytes = text.as_bytes().to_vec().into();
        Line { at_ms: 1, stream: Stream::Stdout, bytes, partial }
    }

    fn joined(pattern: Option<&str>, lines: &[Line]) -> Vec<String> {
        let mut joiner = Joiner::new(pattern.map(|text| Regex::new(text).expect("a pattern")));
        let mut events = Vec::new();
        lines.iter().for_each(|line| joiner.push(line, &mut events));
        joiner.flush(&mut events);
        assert!(!joiner.is_open());
        events.into_iter().map(|event| event.message).collect()
    }

    #[test]
    fn pieces_become_one_line_and_empty_lines_none() {
        let lines = [line("a", true), line("b", false), line("", false), line("c", false)];
        assert_eq!(joined(None, &lines), ["ab", "c"]);
    }

    #[test]
    fn a_pattern_begins_events() {
        let lines = ["1 first", "more", "2 second"].map(|text| line(text, false));
        assert_eq!(joined(Some("^[0-9]"), &lines), ["1 first\nmore\n", "2 second\n"]);
    }

    #[test]
    fn streams_do_not_mix() {
        let mut other = line("err", false);
        other.stream = Stream::Stderr;
        let lines = [line("a", true), other, line("b", false)];
        assert_eq!(joined(None, &lines), ["err", "ab"]);
    }

    #[test]
    fn an_endless_line_is_cut_and_nothing_of_it_is_lost() {
        let piece = "x".repeat(16 * 1024);
        let mut lines: Vec<Line> = (0..40).map(|_| line(&piece, true)).collect();
        lines.push(line("end", false));
        let events = joined(None, &lines);
        assert!(events.iter().all(|event| event.len() <= MAX_EVENT_BYTES));
        assert_eq!(events.concat().len(), 40 * 16 * 1024 + 3);
    }

    /// Splits `bytes` as the spool does: into pieces of a fixed size, even within a character.
    fn pieces(bytes: &[u8]) -> Vec<Line> {
        let pieces = bytes.chunks(16 * 1024);
        let count = pieces.len();
        let each = pieces.enumerate().map(|(at, piece)| Line {
            at_ms: 1,
            stream: Stream::Stdout,
            bytes: piece.to_vec().into(),
            partial: at + 1 < count,
        });
        each.collect()
    }

    #[test]
    fn events_are_cut_between_characters() {
        for before in MAX_EVENT_BYTES - 4..=MAX_EVENT_BYTES {
            let text = format!("{}\u{e9}\u{1f600}\u{e9}", "x".repeat(before));
            let events = joined(None, &pieces(text.as_bytes()));
            assert!(events.iter().all(|event| event.len() <= MAX_EVENT_BYTES), "{before}");
            assert_eq!(events.concat(), text);
            let next = events[1].chars().next().map_or(0, char::len_utf8);
            assert!(events[0].len() + next > MAX_EVENT_BYTES, "{before}: cut too early");
        }
    }

    #[test]
    fn what_is_no_text_is_measured_as_it_is_sent() {
        let events = joined(None, &pieces(&[0xff; 200_000]));
        assert!(events.iter().all(|event| event.len() <= MAX_EVENT_BYTES));
        assert_eq!(events.concat().chars().count(), 200_000);
    }

    #[test]
    fn an_event_of_a_pattern_ends_at_a_line() {
        let long = line(&"x".repeat(100_000), false);
        let events = joined(Some("^1"), &[line("1", false), long.clone(), long.clone(), long]);
        let ends: Vec<(usize, bool)> =
            events.iter().map(|event| (event.len(), event.ends_with("x\n"))).collect();
        assert_eq!(ends, [(200_004, true), (100_001, true)]);
        let longest = "x".repeat(MAX_EVENT_BYTES);
        let events = joined(Some("^1"), &pieces(longest.as_bytes()));
        assert_eq!(events, [longest]);
    }
}
