//! The registry's passwords and the keys in its download addresses: claims that Gantry signs, so
//! that checking one needs no row except the signing key.

use api::{Timestamp, base64};
use aws_lc_rs::hmac;
use model::id::{AccountId, RepositoryKey, Text};
use model::registry::RegistryKey;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use super::layer;
use crate::operation::Desk;

/// The user name that clients log in with.
pub const USER: &str = "AWS";
/// The validity of a password.
pub const LIFE_MS: i64 = 12 * 60 * 60 * 1_000;
/// The validity of a download address.
const DOWNLOAD_MS: i64 = 60 * 60 * 1_000;
/// The number of the key that all signatures use.
const KEY: u32 = 1;
/// The purpose is part of what is signed, so that a password cannot serve as a download key or the
/// other way round.
const LOGIN: &str = "login";
const DOWNLOAD: &str = "download";
/// The length of the longest password that is checked; Gantry's own are shorter.
const MAX_PASSWORD: usize = 4_096;

/// A password and its time of expiry.
#[derive(Debug, Clone, PartialEq)]
pub struct Issued {
    pub password: String,
    pub expires_at: Timestamp,
}

/// The identity that a password proves.
#[derive(Debug, Clone, PartialEq)]
pub struct Caller {
    pub account: AccountId,
    pub principal_arn: Text,
}

/// The reason why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Gantry did not issue it.
    Unknown,
    Expired,
}

/// The content of a password, in the form of ECR's own.
#[derive(Serialize, Deserialize)]
struct Password {
    /// `Claims` as JSON, in base64.
    payload: String,
    /// The signature over the payload, in base64.
    datakey: String,
    version: String,
    r#type: String,
    /// The time of expiry, in seconds since 1970.
    expiration: i64,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    account: AccountId,
    principal: Text,
    expires_ms: i64,
}

/// Issues a password for the caller.
pub fn issue(tx: &mut Tx, desk: &Desk<'_>) -> Issued {
    let expires_at = Timestamp(tx.now.0 + LIFE_MS);
    let claims = Claims {
        account: desk.call.world.account.clone(),
        principal: desk.call.principal_arn(),
        expires_ms: expires_at.0,
    };
    let payload = base64::encode(&json(&claims));
    let seal = hmac::sign(&key(tx), &sealed(LOGIN, &payload));
    let password = Password {
        datakey: base64::encode(seal.as_ref()),
        payload,
        version: "2".to_owned(),
        r#type: "DATA_KEY".to_owned(),
        expiration: expires_at.0 / 1_000,
    };
    Issued { password: base64::encode(&json(&password)), expires_at }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("plain data with text keys can always be written as JSON")
}

/// Returns the identity that `password` proves.
pub fn check(state: &State, password: &str, now: Timestamp) -> Result<Caller, Refusal> {
    let claims = claims(state, password).ok_or(Refusal::Unknown)?;
    if claims.expires_ms <= now.0 {
        return Err(Refusal::Expired);
    }
    Ok(Caller { account: claims.account, principal_arn: claims.principal })
}

/// Returns the claims of a password, if Gantry issued it.
fn claims(state: &State, password: &str) -> Option<Claims> {
    if password.len() > MAX_PASSWORD {
        return None;
    }
    let password: Password = serde_json::from_slice(&base64::decode(password)?).ok()?;
    let seal = base64::decode(&password.datakey)?;
    let key = known(state)?;
    hmac::verify(&key, &sealed(LOGIN, &password.payload), &seal).ok()?;
    let claims: Claims = serde_json::from_slice(&base64::decode(&password.payload)?).ok()?;
    // The unsigned expiry is for clients to read, so it must agree with the signed one.
    (password.expiration == claims.expires_ms / 1_000).then_some(claims)
}

/// Returns a key for the address of a blob (`?pass=`) that allows reading it for an hour.
pub fn pass(tx: &mut Tx, of: &RepositoryKey, digest: &Digest) -> String {
    let expires_ms = tx.now.0 + DOWNLOAD_MS;
    let seal = hmac::sign(&key(tx), &download(of, digest, expires_ms));
    let hex: String = seal.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{expires_ms}.{hex}")
}

/// Returns true if `pass` allows reading the blob at `now`.
pub fn check_pass(
    state: &State,
    of: &RepositoryKey,
    digest: &Digest,
    pass: &str,
    now: Timestamp,
) -> bool {
    let Some((expires_ms, seal)) = pass.split_once('.') else { return false };
    let (Ok(expires_ms), Ok(seal)) = (expires_ms.parse(), Digest::from_hex(seal)) else {
        return false;
    };
    let Some(key) = known(state) else { return false };
    let is_ours = hmac::verify(&key, &download(of, digest, expires_ms), &seal.0).is_ok();
    is_ours && now.0 < expires_ms
}

fn download(of: &RepositoryKey, digest: &Digest, expires_ms: i64) -> Vec<u8> {
    sealed(DOWNLOAD, &format!("{}\n{digest}\n{expires_ms}", layer::owner(of)))
}

fn sealed(purpose: &str, what: &str) -> Vec<u8> {
    format!("{purpose}\n{what}").into_bytes()
}

/// Returns the signing key, and makes it when it is first needed.
fn key(tx: &mut Tx) -> hmac::Key {
    if let Some(key) = known(tx) {
        return key;
    }
    let secret: Text = tx.random.hex(64).into();
    tx.put(RegistryKey { number: KEY, secret: secret.clone() });
    hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())
}

fn known(state: &State) -> Option<hmac::Key> {
    let row = state.registry_keys.get(&KEY)?;
    Some(hmac::Key::new(hmac::HMAC_SHA256, row.secret.as_bytes()))
}

#[cfg(test)]
mod tests {
    use control::settings::Settings;
    use model::call::{Call, Principal};
    use model::id::World;

    use super::*;

    const NOW: Timestamp = Timestamp(1_767_225_600_000);

    fn call() -> Call {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let principal = Principal::User("arn:aws:iam::123456789012:user/ann".into());
        Call { principal, ..Call::of_root(world) }
    }

    fn begin() -> Tx {
        Tx::begin(&State::default(), NOW, [7; 32])
    }

    #[test]
    fn a_password_speaks_for_its_owner_until_it_ends() {
        let (mut tx, call) = (begin(), call());
        let settings = Settings::of_region("us-east-1".into());
        let desk = Desk { call: &call, settings: &settings, now: NOW, wall: NOW };
        let issued = issue(&mut tx, &desk);
        let caller =
            Caller { account: call.world.account.clone(), principal_arn: call.principal_arn() };
        assert_eq!(check(&tx, &issued.password, NOW), Ok(caller));
        let end = Timestamp(NOW.0 + LIFE_MS);
        assert_eq!(issued.expires_at, end);
        assert_eq!(check(&tx, &issued.password, end), Err(Refusal::Expired));
        assert_eq!(check(&State::default(), &issued.password, NOW), Err(Refusal::Unknown));
        for wrong in ["", "no base64!", "e30=", &issued.password[4..]] {
            assert_eq!(check(&tx, wrong, NOW), Err(Refusal::Unknown), "{wrong}");
        }
    }

    #[test]
    fn a_password_with_other_claims_is_none_of_ours() {
        let (mut tx, call) = (begin(), call());
        let settings = Settings::of_region("us-east-1".into());
        let desk = Desk { call: &call, settings: &settings, now: NOW, wall: NOW };
        let issued = issue(&mut tx, &desk);
        let bytes = base64::decode(&issued.password).unwrap();
        let mut password: Password = serde_json::from_slice(&bytes).unwrap();
        password.expiration += 1;
        let longer = base64::encode(&json(&password));
        assert_eq!(check(&tx, &longer, NOW), Err(Refusal::Unknown), "the sealed end counts");
        password.expiration -= 1;
        let payload = base64::decode(&password.payload).unwrap();
        let payload = String::from_utf8(payload).unwrap().replace("user/ann", "user/bob");
        password.payload = base64::encode(payload.as_bytes());
        let forged = base64::encode(&json(&password));
        assert_eq!(check(&tx, &forged, NOW), Err(Refusal::Unknown));
    }

    #[test]
    fn a_pass_opens_one_blob_of_one_repository_for_an_hour() {
        let mut tx = begin();
        let of = RepositoryKey { world: call().world, name: "web".into() };
        let other = RepositoryKey { name: "other".into(), ..of.clone() };
        let (digest, another) = (Digest([1; 32]), Digest([2; 32]));
        let pass = pass(&mut tx, &of, &digest);
        assert!(check_pass(&tx, &of, &digest, &pass, NOW));
        assert!(!check_pass(&tx, &other, &digest, &pass, NOW));
        assert!(!check_pass(&tx, &of, &another, &pass, NOW));
        assert!(!check_pass(&tx, &of, &digest, &pass, Timestamp(NOW.0 + DOWNLOAD_MS)));
        let later = pass.replacen("17", "18", 1);
        assert!(!check_pass(&tx, &of, &digest, &later, NOW));
    }
}
