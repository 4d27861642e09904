//! Recognises a stream's compression by its first bytes; declared media types are wrong too often.

use std::io::{self, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use super::UnpackError;

/// The read size below the decoder, in bytes: large enough that hashing runs at full speed.
const BUFFER_BYTES: usize = 256 << 10;
/// The largest zstd window, as a power of two: 128 MiB, the default limit of the zstd tool itself.
const MAX_ZSTD_WINDOW_LOG: u32 = 27;
/// The number of bytes that tells all the formats below apart.
const MAGIC_BYTES: usize = 6;

/// Returns a reader of the uncompressed bytes of `input`.
pub(crate) fn decoder<'a>(mut input: impl Read + 'a) -> Result<Box<dyn Read + 'a>, UnpackError> {
    let mut magic = Vec::with_capacity(MAGIC_BYTES);
    input.by_ref().take(MAGIC_BYTES as u64).read_to_end(&mut magic).map_err(UnpackError::Input)?;
    let format = recognise(&magic);
    let whole = BufReader::with_capacity(BUFFER_BYTES, io::Cursor::new(magic).chain(input));
    match format {
        Format::Plain => Ok(Box::new(whole)),
        Format::Gzip => {
            Ok(Box::new(BufReader::with_capacity(BUFFER_BYTES, MultiGzDecoder::new(whole))))
        }
        Format::Zstd => {
            let mut decoder = zstd::Decoder::with_buffer(whole).map_err(UnpackError::Input)?;
            decoder.window_log_max(MAX_ZSTD_WINDOW_LOG).map_err(UnpackError::Input)?;
            Ok(Box::new(BufReader::with_capacity(BUFFER_BYTES, decoder)))
        }
        Format::Unsupported(name) => Err(UnpackError::Compression(name)),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Format {
    Plain,
    Gzip,
    Zstd,
    Unsupported(&'static str),
}

fn recognise(magic: &[u8]) -> Format {
    match magic {
        [0x1f, 0x8b, ..] => Format::Gzip,
        // The second pattern is a skippable frame before a zstd frame.
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Format::Zstd,
        [0xfd, b'7', b'z', b'X', b'Z', 0] => Format::Unsupported("xz"),
        [b'B', b'Z', b'h', ..] => Format::Unsupported("bzip2"),
        _ => Format::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn decoded(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        decoder(bytes).unwrap().read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn every_supported_format_is_read() {
        let text = b"layer".repeat(1000);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&text).unwrap();
        let gzip = gzip.finish().unwrap();
        assert_eq!(decoded(&text), text);
        assert_eq!(decoded(&gzip), text);
        assert_eq!(decoded(&[gzip.clone(), gzip].concat()), text.repeat(2));
        assert_eq!(decoded(&zstd::encode_all(&text[..], 1).unwrap()), text);
        assert_eq!(decoded(b""), b"");
    }

    /// Reads zstd:chunked completely: a frame for each part, and tables of their places in
    /// skippable frames.
    #[test]
    fn zstd_in_chunks_is_read_as_a_whole() {
        let frame = |text: &[u8]| zstd::encode_all(text, 1).unwrap();
        let books = [&[0x50, 0x2a, 0x4d, 0x18, 5, 0, 0, 0][..], b"books"].concat();
        let chunked = [frame(b"one "), books.clone(), frame(b"two"), books].concat();
        assert_eq!(decoded(&chunked), b"one two");
    }

    #[test]
    fn other_compressions_are_named() {
        let error = decoder(&b"BZh91AY"[..]).err().unwrap().to_string();
        assert!(error.contains("bzip2"), "{error}");
    }
}
