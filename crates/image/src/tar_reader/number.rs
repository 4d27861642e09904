//! Numbers of tar headers: octal text, blank for zero, or base 256 where the first bit is set. Pure.

use std::io;

use super::bad;

/// Parses the number in a header field.
pub(super) fn numeric(field: &[u8]) -> io::Result<i64> {
    match field.first() {
        Some(first) if first & 0x80 != 0 => binary(field),
        Some(_) | None => octal(field),
    }
}

/// Parses the number in a field that cannot be negative.
pub(super) fn unsigned(field: &[u8]) -> io::Result<u64> {
    u64::try_from(numeric(field)?).map_err(|_| bad("a size or an id is negative"))
}

fn octal(field: &[u8]) -> io::Result<i64> {
    let padding = |byte: &u8| matches!(byte, b' ' | 0);
    let start = field.iter().position(|byte| !padding(byte)).unwrap_or(field.len());
    let digits = field[start..].split(padding).next().unwrap_or_default();
    digits.iter().try_fold(0i64, |value, digit| match digit {
        b'0'..=b'7' => value
            .checked_mul(8)
            .map(|value| value + i64::from(digit - b'0'))
            .ok_or_else(|| bad("a number is too large")),
        _ => Err(bad("a number is not octal")),
    })
}

/// Parses two's complement; the first bit only marks the form, the second is the sign.
fn binary(field: &[u8]) -> io::Result<i64> {
    let negative = field[0] & 0x40 != 0;
    let first = if negative { field[0] | 0x80 } else { field[0] & 0x7f };
    let start = if negative { -1i128 } else { 0 };
    let value = std::iter::once(&first).chain(&field[1..]).try_fold(start, |value, byte| {
        value.checked_mul(256).map(|value| value + i128::from(*byte))
    });
    value.and_then(|value| i64::try_from(value).ok()).ok_or_else(|| bad("a number is too large"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_form_is_read() {
        assert_eq!(numeric(b"0000644\0").unwrap(), 0o644);
        assert_eq!(numeric(b"  644 \0\0").unwrap(), 0o644);
        assert_eq!(numeric(&[0; 8]).unwrap(), 0);
        assert_eq!(numeric(b"        ").unwrap(), 0);
        assert_eq!(numeric(&[0x80, 0, 0, 0, 0, 0, 1, 0]).unwrap(), 256);
        assert_eq!(numeric(&[0xff; 12]).unwrap(), -1);
        assert_eq!(numeric(b"77777777777").unwrap(), 0o77777777777);
    }

    #[test]
    fn nonsense_is_refused() {
        for field in [&b"12x4567\0"[..], b"0000008\0", &[0xbf, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]] {
            assert!(numeric(field).is_err(), "{field:?}");
        }
        assert!(unsigned(&[0xff; 12]).is_err());
    }

    proptest! {
        #[test]
        fn no_field_makes_it_panic(field in prop::collection::vec(any::<u8>(), 0..13)) {
            let _ = numeric(&field);
        }
    }
}
