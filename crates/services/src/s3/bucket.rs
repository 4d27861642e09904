//! Buckets: create, find and delete.

use std::net::Ipv4Addr;
use std::sync::Arc;

use api::Fault;
use model::id::{AccountId, Text, World};
use model::s3::Bucket;
use model::state::State;
use model::tx::Tx;

use super::{denied, multipart};

/// The most buckets of an account, by S3's quota.
const MAX_BUCKETS: usize = 10_000;

/// The one region that is not a valid location constraint.
const CLASSIC: &str = "us-east-1";

/// Creates a bucket. `location` is the client's location constraint, if any; without one the bucket
/// is in the region of the request, which only the classic region allows.
pub fn create(tx: &mut Tx, world: &World, name: &str, location: Option<&str>) -> Result<(), Fault> {
    check_name(name)?;
    let region = located(world.region.as_str(), location.filter(|it| !it.is_empty()))?;
    if let Some(known) = tx.buckets.get(&Text::from(name)) {
        return match known.world.account == world.account {
            true if known.world.region.as_str() == CLASSIC && region == CLASSIC => Ok(()),
            true => Err(owned_already(name)),
            false => Err(taken(name)),
        };
    }
    let count = tx.index.bucket_counts.get(&world.account).copied().unwrap_or(0);
    if count >= MAX_BUCKETS {
        let message = "You have attempted to create more buckets than allowed";
        return Err(Fault::client("TooManyBuckets", message));
    }
    let world = World { account: world.account.clone(), region: region.into() };
    tx.put(Bucket { name: name.into(), world, created_at: tx.now });
    Ok(())
}

fn located<'a>(endpoint: &'a str, constraint: Option<&'a str>) -> Result<&'a str, Fault> {
    let incompatible = |what: &str| {
        let message = format!(
            "The {what} location constraint is incompatible for the region specific endpoint this \
             request was sent to."
        );
        Err(Fault::client("IllegalLocationConstraintException", message))
    };
    match constraint {
        Some(CLASSIC) => {
            let message = "The specified location-constraint is not valid";
            Err(Fault::client("InvalidLocationConstraint", message))
        }
        Some("EU") if endpoint == CLASSIC => Ok("eu-west-1"),
        Some(region) if endpoint == CLASSIC || endpoint == region => Ok(region),
        Some(region) => incompatible(region),
        None if endpoint == CLASSIC => Ok(CLASSIC),
        None => incompatible("unspecified"),
    }
}

/// Returns the bucket, if it exists and belongs to the account.
pub fn find(state: &State, account: &AccountId, name: &str) -> Result<Arc<Bucket>, Fault> {
    check_name(name)?;
    match state.buckets.get(&Text::from(name)) {
        None => Err(unknown(name)),
        Some(bucket) if bucket.world.account != *account => Err(denied()),
        Some(bucket) => Ok(bucket.clone()),
    }
}

/// A NoSuchBucket, status 404.
pub fn unknown(name: &str) -> Fault {
    Fault::client("NoSuchBucket", "The specified bucket does not exist")
        .with_status(404)
        .with_member("BucketName", name)
}

/// The location in GetBucketLocation: empty for the classic region.
#[must_use]
pub fn location(bucket: &Bucket) -> &str {
    match bucket.world.region.as_str() {
        CLASSIC => "",
        region => region,
    }
}

/// Returns the buckets of an account, in the order of their names.
pub fn of_account<'a>(
    state: &'a State,
    account: &'a AccountId,
) -> impl Iterator<Item = &'a Arc<Bucket>> {
    let entries = state.index.buckets_by_account.range((account.clone(), "".into())..);
    let entries = entries.take_while(move |(of, _)| of == account);
    entries.filter_map(|(_, name)| state.buckets.get(name))
}

/// Deletes an empty bucket, and its multipart uploads that were never completed.
pub fn delete(tx: &mut Tx, account: &AccountId, name: &str) -> Result<(), Fault> {
    let bucket = find(tx, account, name)?;
    let first = (bucket.name.clone(), Text::from(""));
    if tx.objects.range(first..).next().is_some_and(|object| object.bucket == bucket.name) {
        let message = "The bucket you tried to delete is not empty";
        let fault = Fault::client("BucketNotEmpty", message).with_status(409);
        return Err(fault.with_member("BucketName", name));
    }
    let uploads = tx.index.uploads_by_bucket.range((bucket.name.clone(), "".into())..);
    let uploads = uploads.take_while(|(of, _)| *of == bucket.name);
    let uploads: Vec<Text> = uploads.map(|(_, id)| id.clone()).collect();
    for id in uploads {
        multipart::forget(tx, &id);
    }
    tx.remove::<Bucket>(&bucket.name);
    Ok(())
}

/// Checks a name: lower-case letters, digits, dots and hyphens, with a letter or digit at both
/// ends; not an IP address, and no reserved prefix or suffix.
fn check_name(name: &str) -> Result<(), Fault> {
    let word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let ends = [name.bytes().next(), name.bytes().next_back()];
    let reserved = ["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|it| name.starts_with(it))
        || ["-s3alias", "--ol-s3", ".mrap", "--x-s3"].iter().any(|it| name.ends_with(it));
    let fits = (3..=63).contains(&name.len())
        && name.bytes().all(|byte| word(byte) || matches!(byte, b'.' | b'-'))
        && ends.into_iter().all(|end| end.is_some_and(word))
        && !name.contains("..")
        && name.parse::<Ipv4Addr>().is_err()
        && !reserved;
    if fits {
        return Ok(());
    }
    let fault = Fault::client("InvalidBucketName", "The specified bucket is not valid.");
    Err(fault.with_member("BucketName", name))
}

fn owned_already(name: &str) -> Fault {
    let message = "Your previous request to create the named bucket succeeded and you already own \
                   it.";
    let fault = Fault::client("BucketAlreadyOwnedByYou", message).with_status(409);
    fault.with_member("BucketName", name)
}

fn taken(name: &str) -> Fault {
    let message = "The requested bucket name is not available. The bucket namespace is shared by \
                   all users of the system. Please select a different name and try again.";
    let fault = Fault::client("BucketAlreadyExists", message).with_status(409);
    fault.with_member("BucketName", name)
}

#[cfg(test)]
mod tests {
    use api::Timestamp;

    use super::*;

    fn world(account: &str, region: &str) -> World {
        World { account: account.into(), region: region.into() }
    }

    fn tx() -> Tx {
        Tx::begin(&State::default(), Timestamp(1), [0; 32])
    }

    #[test]
    fn names_are_as_s3_wants_them() {
        for good in ["abc", "a.b-c", "0-9", &"a".repeat(63), "1.2.3.4.5"] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "ab",
            "Abc",
            "a_b",
            "-ab",
            "ab-",
            ".ab",
            "ab.",
            "a..b",
            "1.2.3.4",
            "xn--abc",
            "abc-s3alias",
            "äbc",
            "a/b",
            &"a".repeat(64),
        ] {
            let fault = check_name(bad).expect_err(bad);
            assert_eq!((&*fault.code, fault.status), ("InvalidBucketName", 400), "{bad}");
        }
    }

    #[test]
    fn a_bucket_lies_where_it_was_asked_for() {
        for (endpoint, constraint, expected) in [
            ("us-east-1", None, Ok("us-east-1")),
            ("us-east-1", Some("eu-west-1"), Ok("eu-west-1")),
            ("us-east-1", Some("EU"), Ok("eu-west-1")),
            ("us-east-1", Some("us-east-1"), Err("InvalidLocationConstraint")),
            ("eu-west-1", Some("eu-west-1"), Ok("eu-west-1")),
            ("eu-west-1", Some("eu-west-2"), Err("IllegalLocationConstraintException")),
            ("eu-west-1", None, Err("IllegalLocationConstraintException")),
        ] {
            let found = located(endpoint, constraint).map_err(|fault| fault.code.to_string());
            assert_eq!(found, expected.map_err(str::to_owned), "{endpoint} {constraint:?}");
        }
    }

    #[test]
    fn a_name_is_given_once_in_the_whole_world() {
        let mut tx = tx();
        let code = |done: Result<(), Fault>| done.expect_err("refused").code.into_owned();
        assert_eq!(create(&mut tx, &world("1", "us-east-1"), "abc", None), Ok(()));
        assert_eq!(create(&mut tx, &world("1", "us-east-1"), "abc", None), Ok(()));
        let elsewhere = create(&mut tx, &world("1", "eu-west-1"), "abc", Some("eu-west-1"));
        assert_eq!(code(elsewhere), "BucketAlreadyOwnedByYou");
        let other = create(&mut tx, &world("2", "us-east-1"), "abc", None);
        assert_eq!(code(other), "BucketAlreadyExists");

        assert_eq!(find(&tx, &"2".into(), "abc").expect_err("refused").status, 403);
        assert_eq!(find(&tx, &"1".into(), "abd").expect_err("refused").code, "NoSuchBucket");
        assert_eq!(delete(&mut tx, &"1".into(), "abc"), Ok(()));
        assert!(tx.buckets.is_empty());
    }
}
