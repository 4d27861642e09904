//! Multipart uploads: begin, add parts, complete or abort.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::Fault;
use model::id::{AccountId, Text};
use model::s3::{MultipartUpload, UploadedPart};
use model::state::State;
use model::tx::Tx;

use super::object;

/// The most parts of an object, by S3's limit.
pub const MAX_PARTS: u16 = 10_000;
/// The least size of all parts but the last, by S3's limit.
pub const MIN_PART_BYTES: u64 = 5 << 20;
/// The most bytes of an object joined from parts: 5 TiB.
const MAX_OBJECT_BYTES: u64 = 5 << 40;
/// The most unfinished uploads of a region: far more than clients have open at once, and a bound on
/// what broken clients leave behind.
const MAX_UPLOADS: usize = 10_000;

/// Begins an upload and returns its id.
pub fn begin(
    tx: &mut Tx,
    account: &AccountId,
    (bucket, key): (&str, &str),
    headers: BTreeMap<Text, Text>,
    metadata: BTreeMap<Text, Text>,
) -> Result<Text, Fault> {
    object::may_put(tx, account, bucket, key)?;
    if tx.multipart_uploads.len() >= MAX_UPLOADS {
        let message = format!("There are {MAX_UPLOADS} uploads already; complete or abort some.");
        return Err(Fault::server("ServiceUnavailable", message).with_status(503));
    }
    let id = Text::from(tx.random.hex(64));
    let (bucket, key) = (Text::from(bucket), Text::from(key));
    let started_at = tx.now;
    tx.put(MultipartUpload { id: id.clone(), bucket, key, started_at, headers, metadata });
    Ok(id)
}

/// Returns the upload, if it is for this key.
pub fn find(
    state: &State,
    account: &AccountId,
    (bucket, key): (&str, &str),
    id: &str,
) -> Result<Arc<MultipartUpload>, Fault> {
    super::bucket::find(state, account, bucket)?;
    let found = state.multipart_uploads.get(&Text::from(id));
    let found = found.filter(|upload| &*upload.bucket == bucket && &*upload.key == key);
    found.cloned().ok_or_else(|| {
        let message = "The specified upload does not exist. The upload ID may be invalid, or the \
                       upload may have been aborted or completed.";
        Fault::client("NoSuchUpload", message).with_status(404).with_member("UploadId", id)
    })
}

/// Parses a part's number.
pub fn number(text: &str) -> Result<u16, Fault> {
    let number = text.parse().ok().filter(|number| (1..=MAX_PARTS).contains(number));
    number.ok_or_else(|| {
        let message =
            format!("Part number must be an integer between 1 and {MAX_PARTS}, inclusive");
        Fault::client("InvalidArgument", message).with_member("ArgumentName", "partNumber")
    })
}

/// Adds a part and replaces one of the same number. The caller holds its bytes in the blob store.
pub fn put_part(
    tx: &mut Tx,
    account: &AccountId,
    to: (&str, &str),
    part: UploadedPart,
) -> Result<(), Fault> {
    find(tx, account, to, &part.upload)?;
    tx.put(part);
    Ok(())
}

/// Returns the parts of an upload from number `from` on, in order.
pub fn parts<'a>(
    state: &'a State,
    id: &Text,
    from: u16,
) -> impl Iterator<Item = &'a Arc<UploadedPart>> {
    let of = id.clone();
    state.uploaded_parts.range((id.clone(), from)..).take_while(move |part| part.upload == of)
}

/// Returns the parts that a client wants to join, by number and entity tag; an error if they differ
/// from the stored ones.
pub fn chosen(
    state: &State,
    id: &Text,
    wanted: &[(u16, String)],
) -> Result<Vec<Arc<UploadedPart>>, Fault> {
    let in_order = wanted.windows(2).all(|two| two[0].0 < two[1].0);
    if !in_order {
        let message = "The list of parts was not in ascending order. The parts list must be \
                       specified in order by part number.";
        return Err(Fault::client("InvalidPartOrder", message));
    }
    let mut found = Vec::new();
    for (number, etag) in wanted {
        let part = state.uploaded_parts.get(&(id.clone(), *number));
        let part = part.filter(|part| *part.etag == **etag);
        let part = part.ok_or_else(|| invalid_part(*number))?;
        found.push(part.clone());
    }
    let Some((_, all_but_last)) = found.split_last() else {
        let message = "The XML you provided was not well-formed or did not validate against our \
                       published schema";
        return Err(Fault::client("MalformedXML", message));
    };
    if all_but_last.iter().any(|part| part.bytes < MIN_PART_BYTES) {
        let message = "Your proposed upload is smaller than the minimum allowed size";
        return Err(Fault::client("EntityTooSmall", message));
    }
    if found.iter().map(|part| part.bytes).sum::<u64>() > MAX_OBJECT_BYTES {
        let message = "Your proposed upload exceeds the maximum allowed size";
        return Err(Fault::client("EntityTooLarge", message));
    }
    Ok(found)
}

fn invalid_part(number: u16) -> Fault {
    let message = "One or more of the specified parts could not be found.  The part may not have \
                   been uploaded, or the specified entity tag may not match the part's entity tag.";
    Fault::client("InvalidPart", message).with_member("PartNumber", number)
}

/// Deletes the rows of an upload and its parts.
pub fn forget(tx: &mut Tx, id: &Text) {
    let numbers: Vec<u16> = parts(tx, id, 0).map(|part| part.number).collect();
    for number in numbers {
        tx.remove::<UploadedPart>(&(id.clone(), number));
    }
    tx.remove::<MultipartUpload>(id);
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::id::World;
    use oci::digest::Digest;

    use super::*;
    use crate::s3::bucket;

    const TO: (&str, &str) = ("abc", "k");

    fn part(upload: &Text, number: u16, bytes: u64) -> UploadedPart {
        UploadedPart {
            upload: upload.clone(),
            number,
            content: Digest([number.to_le_bytes()[0]; 32]),
            bytes,
            etag: format!("e{number}").into(),
            modified_at: Timestamp(0),
        }
    }

    #[test]
    fn parts_are_joined_as_the_client_says_if_they_are_there() {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [0; 32]);
        let me = AccountId::from("1");
        let world = World { account: me.clone(), region: "us-east-1".into() };
        bucket::create(&mut tx, &world, "abc", None).unwrap();
        let none = BTreeMap::new;
        let id = begin(&mut tx, &me, TO, none(), none()).unwrap();
        for (number, bytes) in [(1, MIN_PART_BYTES), (2, 7), (9, 1)] {
            put_part(&mut tx, &me, TO, part(&id, number, bytes)).unwrap();
        }
        let chosen = |wanted: &[u16]| {
            let wanted: Vec<_> = wanted.iter().map(|n| (*n, format!("e{n}"))).collect();
            let found = super::chosen(&tx, &id, &wanted);
            let numbers = found.map(|all| all.iter().map(|part| part.number).collect::<Vec<_>>());
            numbers.map_err(|fault| fault.code.into_owned())
        };
        assert_eq!(chosen(&[1, 9]), Ok(vec![1, 9]));
        assert_eq!(chosen(&[2, 1]), Err("InvalidPartOrder".to_owned()));
        assert_eq!(chosen(&[1, 1]), Err("InvalidPartOrder".to_owned()));
        assert_eq!(chosen(&[1, 3]), Err("InvalidPart".to_owned()));
        assert_eq!(chosen(&[2, 9]), Err("EntityTooSmall".to_owned()));
        assert_eq!(chosen(&[]), Err("MalformedXML".to_owned()));
        let moved = super::chosen(&tx, &id, &[(1, "other".to_owned())]);
        assert_eq!(moved.expect_err("refused").code, "InvalidPart");

        assert_eq!(find(&tx, &me, ("abc", "other"), &id).expect_err("none").status, 404);
        bucket::delete(&mut tx, &me, "abc").unwrap();
        assert!(tx.multipart_uploads.is_empty() && tx.uploaded_parts.is_empty());
    }

    #[test]
    fn numbers_are_bounded() {
        assert_eq!(number("10000"), Ok(10_000));
        for wrong in ["0", "10001", "-1", "", "x", "+"] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
    }
}
