//! Signatures of the chunks of a body, each over the previous one. The first continues the
//! signature of the request itself.

use std::sync::Arc;

use aws_lc_rs::hmac;

use super::claim::Claim;
use super::keys::SigningKeys;
use super::{Refusal, hash_body, hex, unhex};

/// Verifies chunks in their order.
#[derive(Clone)]
pub struct ChunkSigner {
    key: Arc<hmac::Key>,
    signed_at: String,
    scope: String,
    previous: String,
}

impl std::fmt::Debug for ChunkSigner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key is left out, so that it never appears in a log.
        f.debug_struct("ChunkSigner").field("scope", &self.scope).finish_non_exhaustive()
    }
}

impl ChunkSigner {
    /// Makes a verifier for the chunks of a request whose `claim` was verified with `secret`.
    #[must_use]
    pub fn new(claim: &Claim<'_>, secret: &str, keys: &SigningKeys) -> ChunkSigner {
        ChunkSigner {
            key: keys.get(&claim.credential, secret),
            signed_at: claim.signed_at.to_string(),
            scope: claim.scope().to_owned(),
            previous: claim.signature.to_string(),
        }
    }

    /// Makes a verifier from its parts.
    #[cfg(test)]
    pub(crate) fn of(credential: &str, secret: &str, signed_at: &str, seed: &str) -> ChunkSigner {
        let (_, scope) = credential.split_once('/').unwrap();
        ChunkSigner {
            key: Arc::new(super::keys::derive(credential, secret)),
            signed_at: signed_at.to_owned(),
            scope: scope.to_owned(),
            previous: seed.to_owned(),
        }
    }

    /// Verifies the next chunk, given the SHA-256 of its content.
    ///
    /// # Errors
    /// [`Refusal::Mismatch`].
    pub(crate) fn chunk(&mut self, content: [u8; 32], signature: &str) -> Result<(), Refusal> {
        let nothing = hex(&hash_body(b""));
        self.check("AWS4-HMAC-SHA256-PAYLOAD", &[&nothing, &hex(&content)], signature)
    }

    /// Verifies the trailer: `name:value` and a line feed for each header.
    ///
    /// # Errors
    /// [`Refusal::Mismatch`].
    pub(crate) fn trailer(&mut self, headers: &[u8], signature: &str) -> Result<(), Refusal> {
        self.check("AWS4-HMAC-SHA256-TRAILER", &[&hex(&hash_body(headers))], signature)
    }

    fn check(&mut self, kind: &str, hashes: &[&str], signature: &str) -> Result<(), Refusal> {
        let mut text = [kind, &self.signed_at, &self.scope, &self.previous].join("\n");
        for hash in hashes {
            text.push('\n');
            text.push_str(hash);
        }
        let given = unhex(signature).ok_or(Refusal::Mismatch)?;
        hmac::verify(&self.key, text.as_bytes(), &given).map_err(|_| Refusal::Mismatch)?;
        self.previous = signature.to_owned();
        Ok(())
    }
}
