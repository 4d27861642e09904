//! Who asks S3's door. An agent signs as itself, with the token of its link, and then only reads
//! what belongs to the account whose task it starts.

use api::Fault;
use http::request::Parts;
use model::call::Auth;
use model::ecr::AGENT_USER;
use model::id::{AccessKeyId, AccountId, Region as RegionName, World};
use services::s3::denied;
use wire::s3::{EXPECTED_OWNER, Operation, Payload, SERVICE, Signed};
use wire::sigv4::{self, ChunkSigner, Claim, Credential, Refusal, Request, Scope};

use crate::door::{self, Asker};
use crate::region::{Region, wall};

/// Who asks.
#[derive(Debug)]
pub(super) struct Caller {
    pub(super) world: World,
    is_agent: bool,
    /// None when nobody's key is known: open mode takes the request as it is.
    pub(super) signer: Option<ChunkSigner>,
}

impl Caller {
    pub(super) fn account(&self) -> &AccountId {
        &self.world.account
    }

    /// Whether this caller may ask for the operation at all.
    pub(super) fn may(&self, operation: Operation) -> Result<(), Fault> {
        let reads = matches!(operation, Operation::GetObject | Operation::HeadObject);
        if self.is_agent && !reads { Err(denied()) } else { Ok(()) }
    }
}

/// Finds out who asks, and what stands for the body under the signature.
pub(super) fn identify(region: &Region, parts: &Parts) -> Result<(Caller, Payload), Fault> {
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
    let caller = known(region, asker, &request, &claim)
        .map_err(|refusal| asker.explain(refuse(claim.presigned)(refusal)))?;
    let caller = expected(caller, parts)?;
    Ok((caller, payload))
}

/// Whether the signature can only be in the query.
fn is_bare(parts: &Parts) -> bool {
    !parts.headers.contains_key(http::header::AUTHORIZATION)
}

fn known(
    region: &Region,
    asker: &Asker,
    request: &Request<'_>,
    claim: &Claim<'_>,
) -> Result<Caller, Refusal> {
    let name = claim.access_key_id();
    let of = |account: AccountId| World { account, region: RegionName::from(claim.region()) };
    if name == AGENT_USER {
        let signer = Some(verified(region, request, claim, &region.link_token)?);
        return Ok(Caller { world: of(region.account.clone()), is_agent: true, signer });
    }
    let state = region.state();
    let (account, signer) = match (state.access_keys.get(&AccessKeyId::from(name)), asker.auth) {
        (Some(key), _) => {
            (key.account.clone(), Some(verified(region, request, claim, &key.secret)?))
        }
        (None, Auth::Open) if wire::route::is_account(name) => (AccountId::from(name), None),
        (None, Auth::Open) => (region.account.clone(), None),
        (None, Auth::Strict) => return Err(Refusal::UnknownKey),
    };
    Ok(Caller { world: of(account), is_agent: false, signer })
}

fn verified(
    region: &Region,
    request: &Request<'_>,
    claim: &Claim<'_>,
    secret: &str,
) -> Result<ChunkSigner, Refusal> {
    let regions = [claim.region()];
    let scope = Scope { regions: &regions, service: SERVICE };
    let credential = Credential { secret, session: None };
    sigv4::verify(request, claim, &scope, Some(&credential), &region.keys, wall().0)?;
    Ok(ChunkSigner::new(claim, secret, &region.keys))
}

/// Whoever names the account that the bucket must be of is held to it; an agent has to name it.
fn expected(mut caller: Caller, parts: &Parts) -> Result<Caller, Fault> {
    let owner = parts.headers.get(EXPECTED_OWNER).and_then(|value| value.to_str().ok());
    match owner {
        Some(owner) if caller.is_agent => caller.world.account = AccountId::from(owner),
        Some(owner) if owner != caller.account().as_str() => return Err(denied()),
        None if caller.is_agent => return Err(denied()),
        Some(_) | None => {}
    }
    Ok(caller)
}
