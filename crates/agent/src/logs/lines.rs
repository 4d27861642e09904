//! From captured lines to log events: pieces joined, lines grouped by a pattern, sizes bounded.

use api::Timestamp;
use host::spool::{Line, Stream};
use model::link::LogEvent;
use regex::bytes::Regex;

/// Longest event: what Docker's awslogs driver sends at most, so that CloudWatch takes it.
const MAX_EVENT_BYTES: usize = 256 * 1024 - 26;

/// Joins the pieces of each stream's lines.
#[derive(Debug, Default)]
pub(crate) struct Joiner {
    /// A line that matches begins an event; None: every line is one.
    begins: Option<Regex>,
    open: [Option<Open>; 2],
}

/// An event that may go on.
#[derive(Debug)]
struct Open {
    at_ms: i64,
    bytes: Vec<u8>,
    /// Its last line is not complete.
    partial: bool,
}

impl Joiner {
    pub(crate) fn new(begins: Option<Regex>) -> Joiner {
        Joiner { begins, open: [None, None] }
    }

    /// Takes a line in; events that are complete come out.
    pub(crate) fn push(&mut self, line: &Line, events: &mut Vec<LogEvent>) {
        let slot = match line.stream {
            Stream::Stdout => 0,
            Stream::Stderr => 1,
        };
        let open = self.open[slot].take();
        let mut current = match open {
            Some(open) if open.partial => open,
            Some(open) if self.goes_on(&line.bytes) => {
                let mut open = open;
                open.bytes.push(b'\n');
                open
            }
            Some(open) => {
                open.emit(events);
                Open::new(line.at_ms)
            }
            None => Open::new(line.at_ms),
        };
        current.bytes.extend_from_slice(&line.bytes);
        current.partial = line.partial;
        while current.bytes.len() > MAX_EVENT_BYTES {
            let rest = current.bytes.split_off(MAX_EVENT_BYTES);
            let full = std::mem::replace(&mut current.bytes, rest);
            Open { at_ms: current.at_ms, bytes: full, partial: false }.emit(events);
        }
        if current.partial || self.begins.is_some() {
            self.open[slot] = Some(current);
        } else {
            current.emit(events);
        }
    }

    /// Gives out what may still go on: nothing came for a while, or nothing will.
    pub(crate) fn flush(&mut self, events: &mut Vec<LogEvent>) {
        for open in self.open.iter_mut().filter_map(Option::take) {
            open.emit(events);
        }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open.iter().any(Option::is_some)
    }

    fn goes_on(&self, line: &[u8]) -> bool {
        self.begins.as_ref().is_some_and(|begins| !begins.is_match(line))
    }
}

impl Open {
    fn new(at_ms: i64) -> Open {
        Open { at_ms, bytes: Vec::new(), partial: false }
    }

    /// CloudWatch takes no empty event.
    fn emit(self, events: &mut Vec<LogEvent>) {
        if !self.bytes.is_empty() {
            let message = String::from_utf8_lossy(&self.bytes).into_owned();
            events.push(LogEvent { at: Timestamp(self.at_ms), message });
        }
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
        assert_eq!(joined(Some("^[0-9]"), &lines), ["1 first\nmore", "2 second"]);
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
}
