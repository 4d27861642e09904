//! Objects: find, write and delete, and evaluate the conditions of a request.

use std::sync::Arc;

use api::{Fault, Timestamp};
use model::id::{AccountId, Text};
use model::s3::Object;
use model::state::State;
use model::tx::Tx;

use super::bucket;

/// The most bytes of a key, by S3's limit.
const MAX_KEY_BYTES: usize = 1024;
/// The most objects of a region: their rows are in memory, at about a kilobyte each.
const MAX_OBJECTS: usize = 1_000_000;

/// The conditions of a request; entity tags without their quotes, `*` for any.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    pub if_match: Option<Vec<String>>,
    pub if_none_match: Option<Vec<String>>,
    pub if_modified_since: Option<Timestamp>,
    pub if_unmodified_since: Option<Timestamp>,
}

/// The outcome of a read's conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Send,
    /// Status 304: the client has the object already.
    NotModified,
}

/// Returns the object, if its bucket belongs to the account.
pub fn find(
    state: &State,
    account: &AccountId,
    bucket: &str,
    key: &str,
) -> Result<Arc<Object>, Fault> {
    let bucket = bucket::find(state, account, bucket)?;
    let found = state.objects.get(&(bucket.name.clone(), Text::from(key)));
    found.cloned().ok_or_else(|| unknown(key))
}

fn unknown(key: &str) -> Fault {
    Fault::client("NoSuchKey", "The specified key does not exist.")
        .with_status(404)
        .with_member("Key", key)
}

/// Checks that a client may write under the key, before its bytes are received.
pub fn may_put(state: &State, account: &AccountId, bucket: &str, key: &str) -> Result<(), Fault> {
    bucket::find(state, account, bucket)?;
    if key.is_empty() || key.len() > MAX_KEY_BYTES {
        return Err(Fault::client("KeyTooLongError", "Your key is too long"));
    }
    if state.objects.len() >= MAX_OBJECTS {
        let message = format!("Gantry keeps at most {MAX_OBJECTS} objects.");
        return Err(Fault::server("ServiceUnavailable", message).with_status(503));
    }
    Ok(())
}

/// Writes an object and replaces one of the same key. The caller holds its bytes in the blob store.
pub fn put(
    tx: &mut Tx,
    account: &AccountId,
    object: Object,
    conditions: &Conditions,
) -> Result<(), Fault> {
    may_put(tx, account, &object.bucket, &object.key)?;
    let known = tx.objects.get(&(object.bucket.clone(), object.key.clone()));
    if let Some(tags) = &conditions.if_none_match
        && known.is_some_and(|known| matches(tags, known))
    {
        return Err(precondition("If-None-Match"));
    }
    if let Some(tags) = &conditions.if_match {
        let known = known.ok_or_else(|| unknown(&object.key))?;
        if !matches(tags, known) {
            return Err(precondition("If-Match"));
        }
    }
    tx.put(object);
    Ok(())
}

/// Deletes an object; succeeds if it does not exist.
pub fn delete(tx: &mut Tx, account: &AccountId, bucket: &str, key: &str) -> Result<(), Fault> {
    let bucket = bucket::find(tx, account, bucket)?;
    tx.remove::<Object>(&(bucket.name.clone(), key.into()));
    Ok(())
}

/// Evaluates the conditions of a read, in the order that HTTP specifies.
pub fn judge(object: &Object, conditions: &Conditions) -> Result<Verdict, Fault> {
    // HTTP headers have whole seconds.
    let seconds = |at: Timestamp| at.0.div_euclid(1000);
    let modified = seconds(object.modified_at);
    match (&conditions.if_match, conditions.if_unmodified_since) {
        (Some(tags), _) if !matches(tags, object) => return Err(precondition("If-Match")),
        (None, Some(since)) if modified > seconds(since) => {
            return Err(precondition("If-Unmodified-Since"));
        }
        (Some(_) | None, _) => {}
    }
    let is_known = match (&conditions.if_none_match, conditions.if_modified_since) {
        (Some(tags), _) => matches(tags, object),
        (None, Some(since)) => modified <= seconds(since),
        (None, None) => false,
    };
    Ok(if is_known { Verdict::NotModified } else { Verdict::Send })
}

fn matches(tags: &[String], object: &Object) -> bool {
    tags.iter().any(|tag| tag == "*" || **tag == *object.etag)
}

fn precondition(condition: &str) -> Fault {
    let message = "At least one of the pre-conditions you specified did not hold";
    Fault::client("PreconditionFailed", message)
        .with_status(412)
        .with_member("Condition", condition)
}

#[cfg(test)]
mod tests {
    use model::id::World;
    use oci::digest::Digest;

    use super::*;

    fn object(key: &str, etag: &str) -> Object {
        Object {
            bucket: "abc".into(),
            key: key.into(),
            content: Digest([1; 32]),
            bytes: 3,
            etag: etag.into(),
            modified_at: Timestamp(5_500),
            headers: Default::default(),
            metadata: Default::default(),
            checksum: None,
        }
    }

    fn tx() -> Tx {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [0; 32]);
        let world = World { account: "1".into(), region: "us-east-1".into() };
        bucket::create(&mut tx, &world, "abc", None).unwrap();
        tx
    }

    fn tags(tags: &[&str]) -> Option<Vec<String>> {
        Some(tags.iter().map(|tag| (*tag).to_owned()).collect())
    }

    #[test]
    fn an_object_is_written_over_found_and_taken_away() {
        let (mut tx, me) = (tx(), AccountId::from("1"));
        let any = Conditions::default();
        put(&mut tx, &me, object("k", "one"), &any).unwrap();
        put(&mut tx, &me, object("k", "two"), &any).unwrap();
        assert_eq!(&*find(&tx, &me, "abc", "k").unwrap().etag, "two");
        let fault = bucket::delete(&mut tx, &me, "abc").expect_err("not empty");
        assert_eq!((&*fault.code, fault.status), ("BucketNotEmpty", 409));

        let other = AccountId::from("2");
        assert_eq!(find(&tx, &other, "abc", "k").expect_err("refused").status, 403);
        assert_eq!(put(&mut tx, &other, object("k", "x"), &any).expect_err("refused").status, 403);
        delete(&mut tx, &me, "abc", "k").unwrap();
        delete(&mut tx, &me, "abc", "k").unwrap();
        assert_eq!(find(&tx, &me, "abc", "k").expect_err("gone").code, "NoSuchKey");
        let long = "k".repeat(MAX_KEY_BYTES + 1);
        let fault = put(&mut tx, &me, object(&long, "x"), &any).expect_err("too long");
        assert_eq!(fault.code, "KeyTooLongError");
    }

    #[test]
    fn writes_hang_on_what_is_there() {
        let (mut tx, me) = (tx(), AccountId::from("1"));
        let new = Conditions { if_none_match: tags(&["*"]), ..Default::default() };
        let same = Conditions { if_match: tags(&["one"]), ..Default::default() };
        let fault = put(&mut tx, &me, object("k", "one"), &same).expect_err("nothing to match");
        assert_eq!(fault.status, 404);
        assert_eq!(put(&mut tx, &me, object("k", "one"), &new), Ok(()));
        assert_eq!(put(&mut tx, &me, object("k", "two"), &new).expect_err("there").status, 412);
        assert_eq!(put(&mut tx, &me, object("k", "two"), &same), Ok(()));
        assert_eq!(put(&mut tx, &me, object("k", "six"), &same).expect_err("moved").status, 412);
    }

    #[test]
    fn reads_hang_on_tags_before_dates() {
        let any = Conditions::default;
        let (before, at) = (Some(Timestamp(4_000)), Some(Timestamp(5_000)));
        for (conditions, expected) in [
            (any(), Ok(Verdict::Send)),
            (Conditions { if_none_match: tags(&["a", "e"]), ..any() }, Ok(Verdict::NotModified)),
            (Conditions { if_none_match: tags(&["a"]), ..any() }, Ok(Verdict::Send)),
            (
                Conditions { if_none_match: tags(&["a"]), if_modified_since: at, ..any() },
                Ok(Verdict::Send),
            ),
            (Conditions { if_modified_since: at, ..any() }, Ok(Verdict::NotModified)),
            (Conditions { if_modified_since: before, ..any() }, Ok(Verdict::Send)),
            (Conditions { if_match: tags(&["a"]), ..any() }, Err(412)),
            (Conditions { if_match: tags(&["*"]), ..any() }, Ok(Verdict::Send)),
            (Conditions { if_unmodified_since: before, ..any() }, Err(412)),
            (Conditions { if_unmodified_since: at, ..any() }, Ok(Verdict::Send)),
        ] {
            let found = judge(&object("k", "e"), &conditions).map_err(|fault| fault.status);
            assert_eq!(found, expected, "{conditions:?}");
        }
    }
}
