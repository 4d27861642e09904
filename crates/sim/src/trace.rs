//! The trace of a run: the last events as text for people, and all of them as one hash by which two
//! runs are compared bit by bit.

use std::collections::VecDeque;
use std::fmt::{Arguments, Write};

/// Events shown when a law is broken.
const SHOWN: usize = 40;

#[derive(Debug)]
pub(crate) struct Trace {
    pub(crate) hash: u64,
    pub(crate) events: u64,
    recent: VecDeque<String>,
}

impl Trace {
    pub(crate) fn new() -> Trace {
        // FNV-1a, 64 bits.
        Trace { hash: 0xcbf2_9ce4_8422_2325, events: 0, recent: VecDeque::new() }
    }

    pub(crate) fn note(&mut self, now_ms: i64, what: Arguments<'_>) {
        self.events += 1;
        let mut line = match self.recent.len() {
            SHOWN => self.recent.pop_front().unwrap_or_default(),
            _ => String::new(),
        };
        line.clear();
        let _infallible = write!(line, "{now_ms} {what}");
        self.mix(line.as_bytes());
        self.recent.push_back(line);
    }

    /// Adds bytes to the hash only.
    pub(crate) fn mix(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.hash = (self.hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub(crate) fn recent(&self) -> Vec<String> {
        self.recent.iter().cloned().collect()
    }
}
