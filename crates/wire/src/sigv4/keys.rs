//! A cache of derived signing keys: deriving one costs four HMACs, and a client uses the same one
//! all day. The cache never changes a verdict, only its cost.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::hmac;

/// The most keys per generation. 2,048 credentials x two generations x about 700 bytes is under 3
/// MiB, and if a day has more distinct callers than that, their keys are only derived again.
const KEYS_PER_GENERATION: usize = 2_048;

/// The signing keys derived lately, shared by all request workers.
#[derive(Default)]
pub struct SigningKeys {
    generations: Mutex<Generations>,
}

/// Two generations instead of a queue by last use: when the young one is full it becomes the old
/// one, and keys not used since are dropped.
#[derive(Default)]
struct Generations {
    young: BTreeMap<Box<str>, Derived>,
    old: BTreeMap<Box<str>, Derived>,
}

#[derive(Clone)]
struct Derived {
    secret: Arc<str>,
    key: Arc<hmac::Key>,
}

impl SigningKeys {
    /// Returns the signing key of `credential` (`keyid/date/region/service/aws4_request`) under
    /// `secret`. A key cached for another secret is not used, so a replaced secret is invalid at
    /// once.
    pub(crate) fn get(&self, credential: &str, secret: &str) -> Arc<hmac::Key> {
        if let Some(key) = self.lock().find(credential, secret) {
            return key;
        }
        let key = Arc::new(derive(credential, secret));
        self.lock().keep(credential, Derived { secret: secret.into(), key: key.clone() });
        key
    }

    /// Locks the cache, even after a panic: a half-finished change does no harm, since every entry
    /// is checked against its secret when used.
    fn lock(&self) -> std::sync::MutexGuard<'_, Generations> {
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Generations {
    fn find(&mut self, credential: &str, secret: &str) -> Option<Arc<hmac::Key>> {
        let usable = |derived: &&Derived| *derived.secret == *secret;
        if let Some(derived) = self.young.get(credential).filter(usable) {
            return Some(derived.key.clone());
        }
        let derived = self.old.get(credential).filter(usable)?.clone();
        let key = derived.key.clone();
        self.keep(credential, derived);
        Some(key)
    }

    fn keep(&mut self, credential: &str, derived: Derived) {
        if self.young.len() >= KEYS_PER_GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(credential.into(), derived);
    }
}

/// Derives the signing key: the secret is hashed in turn with the date, region, service and
/// terminator of the credential.
pub(crate) fn derive(credential: &str, secret: &str) -> hmac::Key {
    let scope = credential.split_once('/').map_or("", |(_, scope)| scope);
    let start = hmac::Key::new(hmac::HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    scope.split('/').fold(start, |key, part| {
        let tag = hmac::sign(&key, part.as_bytes());
        hmac::Key::new(hmac::HMAC_SHA256, tag.as_ref())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &hmac::Key) -> Vec<u8> {
        hmac::sign(key, b"text").as_ref().to_vec()
    }

    #[test]
    fn a_remembered_key_is_the_derived_one() {
        let keys = SigningKeys::default();
        let credential = "AKID/20150830/us-east-1/iam/aws4_request";
        let fresh = tag(&derive(credential, "secret"));
        assert_eq!(tag(&keys.get(credential, "secret")), fresh);
        let first = keys.get(credential, "secret");
        assert!(Arc::ptr_eq(&first, &keys.get(credential, "secret")));
    }

    #[test]
    fn a_replaced_secret_is_not_served_from_memory() {
        let keys = SigningKeys::default();
        let credential = "AKID/20150830/us-east-1/iam/aws4_request";
        let before = tag(&keys.get(credential, "old"));
        let after = tag(&keys.get(credential, "new"));
        assert_ne!(before, after);
        assert_eq!(after, tag(&derive(credential, "new")));
    }

    #[test]
    fn memory_is_bounded_and_keeps_what_is_used() {
        let keys = SigningKeys::default();
        let kept = keys.get("AKID/1/r/s/aws4_request", "secret");
        for number in 0..KEYS_PER_GENERATION * 3 {
            keys.get(&format!("OTHER{number}/1/r/s/aws4_request"), "secret");
            let again = keys.get("AKID/1/r/s/aws4_request", "secret");
            assert!(Arc::ptr_eq(&kept, &again), "forgotten after {number} others");
        }
        let generations = keys.lock();
        assert!(generations.young.len() <= KEYS_PER_GENERATION);
        assert!(generations.old.len() <= KEYS_PER_GENERATION);
    }
}
