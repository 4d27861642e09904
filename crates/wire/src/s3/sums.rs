//! Checksums of a body, computed as it arrives: its MD5, which is the entity tag, and the checksum
//! that the client sends along. Pure.

use api::{Fault, base64};
use aws_lc_rs::digest;
use http::HeaderMap;
use md5::{Digest as _, Md5};

use super::not_implemented;

/// The checksums of S3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

const ALGORITHMS: [(&str, Algorithm); 5] = [
    ("crc32", Algorithm::Crc32),
    ("crc32c", Algorithm::Crc32c),
    ("crc64nvme", Algorithm::Crc64Nvme),
    ("sha1", Algorithm::Sha1),
    ("sha256", Algorithm::Sha256),
];

const PREFIX: &str = "x-amz-checksum-";

/// Returns the header that carries a checksum.
pub fn header(algorithm: &str) -> String {
    format!("{PREFIX}{algorithm}")
}

/// A checksum that came with the bytes and was true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checksum {
    /// As in the header's name behind `x-amz-checksum-`, such as `crc32`.
    pub algorithm: &'static str,
    /// Base64.
    pub value: String,
}

/// The checksums that a client announces before its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    md5: Option<Vec<u8>>,
    algorithm: Option<(&'static str, Algorithm)>,
    /// None if it follows the body.
    value: Option<String>,
}

/// Reads the announced checksums from the headers.
pub fn announced(headers: &HeaderMap) -> Result<Announced, Fault> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let md5 = text("content-md5").map(|value| {
        let bytes = base64::decode(value.trim()).filter(|bytes| bytes.len() == 16);
        let message = "The Content-MD5 you specified is not valid.";
        bytes.ok_or_else(|| Fault::client("InvalidDigest", message))
    });
    let sent = headers.keys().find_map(|name| {
        let name = name.as_str().strip_prefix(PREFIX)?;
        (!matches!(name, "mode" | "algorithm" | "type")).then_some(name)
    });
    let trailer = text("x-amz-trailer").and_then(|it| it.trim().strip_prefix(PREFIX));
    let algorithm = sent.or(trailer).map(known).transpose()?;
    let value = sent.and_then(|name| text(&header(name))).map(|value| value.trim().to_owned());
    Ok(Announced { md5: md5.transpose()?, algorithm, value })
}

fn known(name: &str) -> Result<(&'static str, Algorithm), Fault> {
    let found = ALGORITHMS.iter().find(|(known, _)| *known == name).copied();
    found.ok_or_else(|| not_implemented(&header(name)))
}

/// The checksums of a body that is arriving.
pub struct Sums {
    md5: Md5,
    sum: Sum,
    announced: Announced,
}

enum Sum {
    /// None requested, or one that the blob store computes anyway.
    None,
    Crc32(crc32fast::Hasher),
    Table(&'static [u64; 256], u64),
    Sha1(digest::Context),
}

impl Sums {
    pub fn new(announced: Announced) -> Sums {
        let sum = match announced.algorithm.map(|(_, algorithm)| algorithm) {
            None | Some(Algorithm::Sha256) => Sum::None,
            Some(Algorithm::Crc32) => Sum::Crc32(crc32fast::Hasher::new()),
            Some(Algorithm::Crc32c) => Sum::Table(&CRC32C, u64::from(u32::MAX)),
            Some(Algorithm::Crc64Nvme) => Sum::Table(&CRC64_NVME, u64::MAX),
            Some(Algorithm::Sha1) => {
                Sum::Sha1(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
            }
        };
        Sums { md5: Md5::new(), sum, announced }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        match &mut self.sum {
            Sum::None => {}
            Sum::Crc32(hasher) => hasher.update(bytes),
            Sum::Table(table, crc) => *crc = crc_of(table, *crc, bytes),
            Sum::Sha1(context) => context.update(bytes),
        }
    }

    /// Compares the checksums with the announced one, or the one in `trailer` after the body.
    /// Returns the MD5 and the checksum to store; `content` is the SHA-256 of the body.
    pub fn finish(
        self,
        content: &[u8; 32],
        trailer: impl Fn(&str) -> Option<String>,
    ) -> Result<([u8; 16], Option<Checksum>), Fault> {
        let md5: [u8; 16] = self.md5.finalize().into();
        if self.announced.md5.is_some_and(|announced| announced != md5) {
            let message = "The Content-MD5 you specified did not match what we received.";
            return Err(Fault::client("BadDigest", message));
        }
        let Some((name, algorithm)) = self.announced.algorithm else { return Ok((md5, None)) };
        let value = match (self.sum, algorithm) {
            (Sum::None, _) => content.to_vec(),
            (Sum::Crc32(hasher), _) => hasher.finalize().to_be_bytes().to_vec(),
            (Sum::Table(_, crc), Algorithm::Crc64Nvme) => (!crc).to_be_bytes().to_vec(),
            (Sum::Table(_, crc), _) => (!crc).to_be_bytes()[4..].to_vec(),
            (Sum::Sha1(context), _) => context.finish().as_ref().to_vec(),
        };
        let value = base64::encode(&value);
        let announced = self.announced.value.or_else(|| trailer(&header(name)));
        match announced {
            Some(announced) if announced == value => {
                Ok((md5, Some(Checksum { algorithm: name, value })))
            }
            Some(_) => {
                let name = name.to_uppercase();
                let message =
                    format!("The {name} you specified did not match the calculated checksum.");
                Err(Fault::client("BadDigest", message))
            }
            None => Err(Fault::client(
                "MalformedTrailerError",
                "The request contained trailing \
                data that was not well-formed or did not conform to our published schema.",
            )),
        }
    }
}

const CRC32C: [u64; 256] = table(0x82f6_3b78);
const CRC64_NVME: [u64; 256] = table(0x9a6c_9329_ac4b_c9b5);

/// Computes the remainders of all bytes by a polynomial, both with their bits reversed.
const fn table(polynomial: u64) -> [u64; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut remainder, mut bit) = (byte as u64, 0);
        while bit < 8 {
            let odd = remainder & 1 == 1;
            remainder = (remainder >> 1) ^ if odd { polynomial } else { 0 };
            bit += 1;
        }
        table[byte] = remainder;
        byte += 1;
    }
    table
}

fn crc_of(table: &[u64; 256], crc: u64, bytes: &[u8]) -> u64 {
    let step = |crc: u64, byte: &u8| table[usize::from(crc.to_le_bytes()[0] ^ byte)] ^ (crc >> 8);
    bytes.iter().fold(crc, step)
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        let each = all.iter().map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a header's value"))
        });
        each.collect()
    }

    fn sha256(bytes: &[u8]) -> [u8; 32] {
        crate::sigv4::hash_body(bytes)
    }

    /// Checks a checksum of `123456789`, the text for which catalogues of checksums give theirs.
    fn check(name: &'static str, value: &str) -> Result<Option<Checksum>, String> {
        let mut sums = Sums::new(announced(&headers(&[(name, value)])).unwrap());
        for piece in [&b"1234"[..], b"", b"56789"] {
            sums.update(piece);
        }
        let content = sha256(b"123456789");
        let (md5, checksum) = sums.finish(&content, |_| None).map_err(|fault| fault.message)?;
        let hex: String = md5.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "25f9e794323b453885f5181f1b624d0b");
        Ok(checksum)
    }

    #[test]
    fn checksums_are_reckoned_and_compared() {
        for (name, value) in [
            ("x-amz-checksum-crc32", "y/Q5Jg=="),
            ("x-amz-checksum-crc32c", "4waSgw=="),
            ("x-amz-checksum-crc64nvme", "rosUhgp5mIg="),
            ("x-amz-checksum-sha1", "98O8HYCOBHMq32eZZczDTKeuNEE="),
            ("x-amz-checksum-sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
        ] {
            let computed = check(name, value);
            assert_eq!(computed.unwrap().map(|it| it.value).as_deref(), Some(value));
            assert!(check(name, "AAAA").unwrap_err().contains("did not match"), "{name}");
        }
    }

    #[test]
    fn an_md5_is_compared_and_a_trailer_is_waited_for() {
        assert_eq!(check("content-md5", "JfnnlDI7RTiF9RgfG2JNCw=="), Ok(None));
        assert!(check("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==").is_err());
        assert_eq!(
            announced(&headers(&[("content-md5", "AAAA")])).unwrap_err().code,
            "InvalidDigest"
        );
        let other = announced(&headers(&[("x-amz-checksum-xxhash3", "AAAA")]));
        assert_eq!(other.unwrap_err().status, 501);

        let wanted = headers(&[("x-amz-trailer", "x-amz-checksum-crc32")]);
        let content = sha256(b"");
        let finish = |value: Option<&str>| {
            let sums = Sums::new(announced(&wanted).unwrap());
            sums.finish(&content, |_| value.map(str::to_owned)).map(|(_, checksum)| checksum)
        };
        assert!(finish(Some("AAAAAA==")).unwrap().is_some());
        assert_eq!(finish(Some("AAAAAQ==")).unwrap_err().code, "BadDigest");
        assert_eq!(finish(None).unwrap_err().code, "MalformedTrailerError");
    }
}
