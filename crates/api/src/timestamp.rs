//! A point in time as AWS models it.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z, the finest unit of the AWS protocols. There is no
/// `Default`, because 1970 would be a wrong value everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Converts seconds with a fraction, rounded to the millisecond; None when out of range.
    #[must_use]
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let milliseconds = (seconds * 1000.0).round();
        // Beyond 2^53 a double cannot represent every millisecond, and the year is past 287000.
        const LIMIT: f64 = 9_007_199_254_740_992.0;
        (milliseconds.abs() <= LIMIT).then_some(Self(milliseconds as i64))
    }

    /// Returns seconds with a fraction.
    #[must_use]
    pub fn seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}
