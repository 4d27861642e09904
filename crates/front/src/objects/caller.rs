//! The caller of an S3 request. An agent signs as itself, with the token of its link, and then only reads
//! what belongs to the account whose task it starts.

use api::Fault;
use http::request::Parts;
use model::call::{Call, Principal};
use model::id::AccountId;
use services::s3::denied;
use wire::s3::{EXPECTED_OWNER, Payload, SERVICE, Signed};
use wire::sigv4::{self, ChunkSigner, Refusal, Request};

use crate::caller::{self, Shown};
use crate::door;
use crate::region::Region;

/// The caller and the account that it expects the bucket to be of.
#[derive(Debug)]
pub(super) struct Caller {
    pub(super) call: Call,
    /// None when nobody's key is known: open mode takes the request as it is.
    pub(super) signer: Option<ChunkSigner>,
}

impl Caller {
    pub(super) fn account(&self) -> &AccountId {
        &self.call.world.account
    }
}

/// Finds out who asks, and what stands for the body under the signature.
pub(super) fn identify(
    region: &Region,
    parts: &Parts,
    request_id: &str,
) -> Result<(Caller, Payload), Fault> {
    let query = parts.uri.query().unwrap_or("");
    if wire::s3::signed(&parts.headers, query) == Some(Signed::Version2) {
        let message = "The authorization mechanism you have provided is not supported. Please use \
                       AWS4-HMAC-SHA256.";
        return Err(Fault::client("InvalidRequest", message));
    }
    let mut request = Request {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query,
        headers: &parts.headers,
        body_sha256: [0; 32],
    };
    let refuse = |presigned| move |refusal: Refusal| wire::s3::refused(&refusal, presigned);
    let claim = sigv4::claim(&request).map_err(refuse(!query.is_empty() && is_bare(parts)))?;
    let payload = wire::s3::payload(&parts.headers, claim.presigned)?;
    if let Payload::Hash(announced) = payload {
        request.body_sha256 = announced;
    }
    let asker = door::asker(&parts.extensions);
    let shown = Shown::Signature { request: &request, claim: &claim, service: SERVICE };
    let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let found = caller::identify(region, asker, &shown, (request_id, host.unwrap_or("")));
    let found = found.map_err(|unknown| {
        asker.explain(unknown.is_key(), refuse(claim.presigned)(unknown.refusal()))
    })?;
    let signer = found.secret.map(|secret| ChunkSigner::new(&claim, &secret, &region.keys));
    let caller = Caller { call: found.call, signer };
    let caller = expected(caller, parts)?;
    Ok((caller, payload))
}

/// Returns true if the signature can only be in the query.
fn is_bare(parts: &Parts) -> bool {
    !parts.headers.contains_key(http::header::AUTHORIZATION)
}

/// Holds a caller to the bucket's account that it names; an agent has to name one.
fn expected(mut caller: Caller, parts: &Parts) -> Result<Caller, Fault> {
    let owner = parts.headers.get(EXPECTED_OWNER).and_then(|value| value.to_str().ok());
    let is_agent = caller.call.principal == Principal::Agent;
    match owner {
        Some(owner) if is_agent => caller.call.world.account = AccountId::from(owner),
        Some(owner) if owner != caller.account().as_str() => return Err(denied()),
        None if is_agent => return Err(denied()),
        Some(_) | None => {}
    }
    Ok(caller)
}
