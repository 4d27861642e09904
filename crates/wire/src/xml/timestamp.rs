//! ISO 8601 times, as in query parameters and XML.

use api::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Formats `2026-11-21T11:12:13Z`, with milliseconds if there are any. Times beyond the year 9999,
/// which the format cannot express, are clamped to its last second.
pub(crate) fn text(time: Timestamp) -> String {
    let bound = if time.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    jiff::Timestamp::from_millisecond(time.0).unwrap_or(bound).to_string()
}

/// Parses a time with an offset, or without one as UTC.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let with_offset = text.parse::<jiff::Timestamp>();
    let time = with_offset.or_else(|_| {
        let plain: DateTime = text.parse()?;
        Offset::UTC.to_timestamp(plain)
    });
    // Finer units than milliseconds are cut off, as AWS does.
    Some(Timestamp(time.ok()?.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        for (text_form, milliseconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2026-11-21T11:12:13Z", 1_795_259_533_000),
            ("2026-11-21T11:12:13.25Z", 1_795_259_533_250),
            ("1969-12-31T23:59:59.999Z", -1),
        ] {
            assert_eq!(parse(text_form), Some(Timestamp(milliseconds)));
            assert_eq!(text(Timestamp(milliseconds)), text_form);
        }
    }

    #[test]
    fn other_forms_are_read() {
        for form in ["2026-11-21T12:12:13+01:00", "2026-11-21T11:12:13", "2026-11-21 11:12:13"] {
            assert_eq!(parse(form), Some(Timestamp(1_795_259_533_000)), "{form}");
        }
        assert_eq!(parse("2026-11-21"), Some(Timestamp(1_795_219_200_000)));
        assert_eq!(parse("yesterday"), None);
    }
}
