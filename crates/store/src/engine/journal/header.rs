//! The head of a journal file: its format, and how much must be found in the file. Pure.
//!
//! `MAGIC | format, u32 | CRC-32 of all the rest, u32 | file bytes, u64 | commit, u64 | zeros`.
//! Numbers are little-endian. The head lies in one sector, which a disk writes whole or not at all.
//!
//! Files of format 1 have no head: their first record is at byte 0. A file with neither is damaged,
//! unless the checkpoint is of format 1, whose journal may be empty.

const MAGIC: [u8; 8] = *b"gantrows";
/// The newest format. Format 1 has no head.
const FORMAT: u32 = 2;
const CRC_AT: usize = 12;
const NUMBERS_AT: usize = 16;

/// The length of the head in bytes; the first record follows it.
pub(super) const BYTES: usize = 64;

/// The content that a file was known to have when its head was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Header {
    /// The least length of the file in bytes.
    pub(super) file_bytes: u64,
    /// The last commit known to be durable: it and all before it are in the checkpoint or in a
    /// journal file.
    pub(super) at_least: u64,
}

impl Header {
    pub(super) fn encode(self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        let numbers = [self.file_bytes.to_le_bytes(), self.at_least.to_le_bytes()].concat();
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8..CRC_AT].copy_from_slice(&FORMAT.to_le_bytes());
        bytes[NUMBERS_AT..NUMBERS_AT + numbers.len()].copy_from_slice(&numbers);
        let crc = checksum(&bytes);
        bytes[CRC_AT..NUMBERS_AT].copy_from_slice(&crc.to_le_bytes());
        bytes
    }

    /// Reads the head of a file; None if there is none, as in format 1. The caller decides whether
    /// a file may lack one.
    pub(super) fn read(bytes: &[u8]) -> Result<Option<Header>, String> {
        if !bytes.starts_with(&MAGIC) {
            return Ok(None);
        }
        let Some(head) = bytes.first_chunk::<BYTES>() else {
            return Err(format!("it is cut off after {} bytes", bytes.len()));
        };
        let number = |at: usize| u64::from_le_bytes(std::array::from_fn(|n| head[at + n]));
        let short = |at: usize| u32::from_le_bytes(std::array::from_fn(|n| head[at + n]));
        if checksum(head) != short(CRC_AT) {
            return Err("its head is damaged (byte 0)".to_owned());
        }
        match short(8) {
            FORMAT => {}
            other => return Err(super::super::other_format(other, FORMAT)),
        }
        let header = Header { file_bytes: number(NUMBERS_AT), at_least: number(NUMBERS_AT + 8) };
        if (bytes.len() as u64) < header.file_bytes {
            return Err(format!(
                "it is cut off: it has {} bytes and had {}",
                bytes.len(),
                header.file_bytes
            ));
        }
        Ok(Some(header))
    }
}

/// Returns true for a file whose head was not written yet: a kill or a power cut can leave it
/// empty, or with zeros instead of its head.
pub(super) fn is_unwritten(bytes: &[u8]) -> bool {
    bytes.len() <= BYTES && bytes.iter().all(|byte| *byte == 0)
}

fn checksum(head: &[u8; BYTES]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&head[..CRC_AT]);
    hasher.update(&head[NUMBERS_AT..]);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_written_and_every_flipped_bit_is_noticed() {
        let header = Header { file_bytes: BYTES as u64, at_least: 7 };
        let bytes = header.encode();
        assert_eq!(Header::read(&bytes), Ok(Some(header)));
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes;
            flipped[bit / 8] ^= 1 << (bit % 8);
            // A file without the magic may be of format 1, which has a record at byte 0 instead.
            let expected_none = bit < MAGIC.len() * 8;
            match Header::read(&flipped) {
                Ok(None) => assert!(expected_none, "bit {bit}"),
                Ok(Some(_)) => panic!("bit {bit} was not noticed"),
                Err(_) => assert!(!expected_none, "bit {bit}"),
            }
        }
    }

    #[test]
    fn a_later_format_and_a_short_file_are_refused_with_a_word() {
        let header = Header { file_bytes: 1000, at_least: 7 };
        let cut = Header::read(&header.encode()).unwrap_err();
        assert_eq!(cut, "it is cut off: it has 64 bytes and had 1000");
        let mut later = header.encode();
        later[8] = 3;
        let crc = checksum(&later);
        later[CRC_AT..NUMBERS_AT].copy_from_slice(&crc.to_le_bytes());
        let error = Header::read(&later).unwrap_err();
        assert!(error.contains("format 3") && error.contains("later version"), "{error}");
    }
}
