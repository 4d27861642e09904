//! The two spellings of time that a signed request may use, and the one that AWS signs. Times are
//! milliseconds since the epoch; nothing here reads a clock.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// Parses ISO 8601 basic format, `20150830T123600Z`, and no variation of it.
pub(crate) fn parse_basic(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0i16, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0'))
        })
    };
    let small = |from: usize| number(from, from + 2).and_then(|value| i8::try_from(value).ok());
    let civil =
        DateTime::new(number(0, 4)?, small(4)?, small(6)?, small(9)?, small(11)?, small(13)?, 0);
    Some(civil.ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond())
}

/// Parses a `Date` header: RFC 2822 as HTTP uses it, or the basic format that some signers use
/// there.
pub(crate) fn parse_date_header(text: &str) -> Option<i64> {
    parse_basic(text)
        .or_else(|| Some(jiff::fmt::rfc2822::parse(text).ok()?.timestamp().as_millisecond()))
}

/// Formats ISO 8601 basic format. Times outside the calendar (years past 9999) are clamped to its
/// nearest end, since they can only come from a broken clock.
pub(crate) fn format_basic(at_ms: i64) -> String {
    format(at_ms, "%Y%m%dT%H%M%SZ")
}

/// Formats a UTC time with a strftime format; clamped as in [`format_basic`].
pub(crate) fn format(at_ms: i64, form: &str) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or(if at_ms < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    });
    at.strftime(form).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basic_format_goes_both_ways() {
        let at = parse_basic("20150830T123600Z").unwrap();
        assert_eq!(at, 1_440_938_160_000);
        assert_eq!(format_basic(at + 999), "20150830T123600Z");
    }

    #[test]
    fn near_misses_are_refused() {
        for text in ["", "20150830T123600", "2015-08-30T12:36:00Z", "20151330T123600Z"] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
        assert_eq!(parse_basic("2015083éT12360Z"), None);
    }

    #[test]
    fn date_headers_may_be_rfc_2822_or_basic() {
        let at = Some(1_440_938_160_000);
        assert_eq!(parse_date_header("Sun, 30 Aug 2015 12:36:00 GMT"), at);
        assert_eq!(parse_date_header("Sun, 30 Aug 2015 12:36:00 -0000"), at);
        assert_eq!(parse_date_header("20150830T123600Z"), at);
        assert_eq!(parse_date_header("yesterday"), None);
    }

    #[test]
    fn impossible_times_are_clamped() {
        assert!(format_basic(i64::MAX).starts_with("9999"));
    }
}
