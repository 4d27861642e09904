//! The seal of small text files: a format number and a checksum after the text.
//!
//! `TEXT #FORMAT-CRC`: the CRC-32 of all bytes before it, as eight hexadecimal digits. Builds up to
//! 9036843 wrote such files without a seal: that is format 1. A text with a damaged seal is not
//! valid in that format either: JSON allows nothing after its end, and words have only letters and
//! digits.

/// The format of everything that is sealed today.
pub const FORMAT: u32 = 2;

const CRC_DIGITS: usize = 8;

/// The reason why a sealed text cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// The content differs from the written one.
    #[error("it is damaged: its checksum does not match")]
    Damaged,
    /// The text is complete, but of an unknown format.
    #[error(
        "it has format {0} and this build reads up to {FORMAT}, a later version of Gantry wrote it: \
         start that version, or a newer one"
    )]
    Later(u32),
}

impl From<Broken> for std::io::Error {
    /// Maps a later version's text to `Unsupported`, and everything else that is wrong with a text
    /// to `InvalidData`.
    fn from(broken: Broken) -> std::io::Error {
        let kind = match broken {
            Broken::Damaged => std::io::ErrorKind::InvalidData,
            Broken::Later(_) => std::io::ErrorKind::Unsupported,
        };
        std::io::Error::new(kind, broken)
    }
}

/// Adds the seal to a text of one line.
pub fn close(text: &mut Vec<u8>) {
    close_as(FORMAT, text);
}

fn close_as(format: u32, text: &mut Vec<u8>) {
    text.extend(format!(" #{format}-").bytes());
    let crc = crc32fast::hash(text);
    text.extend(format!("{crc:08x}").bytes());
}

/// Returns the text without its seal; errors if there is a seal and it does not match.
pub fn open(sealed: &[u8]) -> Result<&[u8], Broken> {
    let sealed = sealed.trim_ascii_end();
    let Some((text, format, crc)) = parts(sealed) else { return Ok(sealed) };
    let found = crc32fast::hash(&sealed[..sealed.len() - CRC_DIGITS]);
    if format!("{found:08x}") != crc {
        return Err(Broken::Damaged);
    }
    if format > FORMAT { Err(Broken::Later(format)) } else { Ok(text) }
}

/// Parses the JSON in a sealed text.
pub fn open_json<T: serde::de::DeserializeOwned>(sealed: &[u8]) -> std::io::Result<T> {
    let text = open(sealed)?;
    let broken = |error| std::io::Error::new(std::io::ErrorKind::InvalidData, error);
    serde_json::from_slice(text).map_err(|error: serde_json::Error| broken(error))
}

/// Tells whether writing a line of JSON was interrupted, in the text or in the seal. False for a
/// complete text without a seal: that is format 1.
pub fn is_cut_off(line: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(line).into_iter();
    match values.next() {
        Some(Ok(serde::de::IgnoredAny)) => is_begun_seal(&line[values.byte_offset()..]),
        Some(Err(error)) => error.is_eof() && parts(line).is_none(),
        None => true,
    }
}

/// Tells whether `tail` is the beginning of a seal that is not complete.
fn is_begun_seal(tail: &[u8]) -> bool {
    let Some(rest) = tail.strip_prefix(b" #") else { return tail == b" " };
    let format = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    match &rest[format..] {
        [] => true,
        [b'-', crc @ ..] => {
            format > 0 && crc.len() < CRC_DIGITS && crc.iter().all(u8::is_ascii_hexdigit)
        }
        _ => false,
    }
}

/// Returns the text, its format and its checksum, if it is sealed.
fn parts(sealed: &[u8]) -> Option<(&[u8], u32, &str)> {
    let mark = sealed.iter().rposition(|byte| *byte == b'#')?;
    let text = sealed[..mark].strip_suffix(b" ")?;
    let (format, crc) = std::str::from_utf8(&sealed[mark + 1..]).ok()?.split_once('-')?;
    (crc.len() == CRC_DIGITS).then_some((text, format.parse().ok()?, crc))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(text: &str) -> Vec<u8> {
        let mut bytes = text.as_bytes().to_vec();
        close(&mut bytes);
        bytes
    }

    #[test]
    fn a_text_is_read_as_written_and_an_older_one_as_it_is() {
        assert_eq!(open(&sealed("gantry")), Ok(&b"gantry"[..]));
        assert_eq!(open(&[&sealed("a b")[..], b"\n"].concat()), Ok(&b"a b"[..]));
        assert_eq!(open(b"gantry\n"), Ok(&b"gantry"[..]));
    }

    #[test]
    fn every_flipped_bit_is_noticed_here_or_by_who_reads_the_text() {
        let text = "[\"172.24.0.0/13\"]";
        let whole = sealed(text);
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let read = open_json::<Vec<String>>(&flipped);
            let error = read.expect_err(&String::from_utf8_lossy(&flipped));
            assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
        }
    }

    #[test]
    fn a_text_that_was_cut_off_anywhere_is_no_damage() {
        for text in ["[\"172.24.0.0/13\", \"a #2-x\"]", "{\"a\":{\"b\":[1,\"}\"]}}"] {
            let whole = sealed(text);
            for end in 0..whole.len() {
                let (cut, line) = (&whole[..end], String::from_utf8_lossy(&whole[..end]));
                let is_whole = (text.len()..=text.len() + 1).contains(&end);
                assert_eq!(open_json::<serde_json::Value>(cut).is_ok(), is_whole, "{line}");
                assert!(is_cut_off(cut) != (end == text.len()), "{line}");
            }
            assert!(!is_cut_off(&whole));
        }
        for other in ["{} #2-0123456789", "{} #-1", "{} #2-1g", "{} #2-1 ", "{}  ", "{} x", "{}]"] {
            assert!(!is_cut_off(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn a_later_format_is_refused_with_what_to_do() {
        let mut later = b"x".to_vec();
        close_as(3, &mut later);
        let broken = open(&later).expect_err("later");
        assert_eq!(broken, Broken::Later(3));
        assert!(broken.to_string().contains("start that version"), "{broken}");
    }
}
