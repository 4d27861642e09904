//! The caller of a request: one function for all doors and all kinds of credentials. Each door
//! words its own refusals.

use model::call::{Auth, Call, Principal};
use model::ecr::AGENT_USER;
use model::id::{AccessKeyId, AccountId, Region as RegionName, Text, World};
use services::ecr::token;
use wire::sigv4::{self, Claim, Credential, Refusal, Request, Scope};

use crate::door::Asker;
use crate::region::{Region, now, wall};

/// The credentials that a request shows.
pub(crate) enum Shown<'a> {
    /// A signature, in a header or in the query, for one service.
    Signature {
        request: &'a Request<'a>,
        claim: &'a Claim<'a>,
        service: &'static str,
    },
    /// A user and a password.
    Password {
        user: &'a str,
        password: &'a str,
    },
    /// That it is a fetch by this region's own pull through cache, for an account.
    Fetch(AccountId),
    Nothing,
}

/// A caller who is who they say.
pub(crate) struct Caller {
    pub(crate) call: Call,
    /// The secret that the request is signed with; None when nobody's key is known, and open mode
    /// takes the request as it is.
    pub(crate) secret: Option<Text>,
}

/// The reason why nobody knows who calls.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unknown {
    Signature(Refusal),
    /// The password is none that was given out.
    Password,
    /// The password has had its time.
    Expired,
}

impl Unknown {
    /// Tells whether nobody was ever given what is shown.
    pub(crate) fn is_key(&self) -> bool {
        matches!(self, Unknown::Signature(Refusal::UnknownKey))
    }

    /// As a refusal of a signature.
    pub(crate) fn refusal(self) -> Refusal {
        match self {
            Unknown::Signature(refusal) => refusal,
            Unknown::Password | Unknown::Expired => Refusal::UnknownKey,
        }
    }
}

impl From<Refusal> for Unknown {
    fn from(refusal: Refusal) -> Unknown {
        Unknown::Signature(refusal)
    }
}

/// Finds out who calls. In open mode a key that Gantry did not issue speaks for the account's
/// administrator; a key of twelve digits names the account itself.
pub(crate) fn identify(
    region: &Region,
    asker: &Asker,
    shown: &Shown<'_>,
    (request_id, endpoint): (&str, &str),
) -> Result<Caller, Unknown> {
    let (world, principal, secret) = match shown {
        Shown::Signature { request, claim, service } => {
            signed(region, asker, request, claim, service)?
        }
        Shown::Password { user: AGENT_USER, password } if region.is_link_token(password) => {
            (of(region, region.account.clone()), Principal::Agent, None)
        }
        Shown::Password { user: token::USER, password } => {
            let holder = token::check(&region.state(), password, now());
            let holder = holder.map_err(|refusal| match refusal {
                token::Refusal::Unknown => Unknown::Password,
                token::Refusal::Expired => Unknown::Expired,
            })?;
            let world = of(region, holder.account);
            let principal = Principal::of_arn(&holder.principal_arn, &world);
            (world, principal, None)
        }
        Shown::Password { .. } => return Err(Unknown::Password),
        Shown::Fetch(account) => (of(region, account.clone()), Principal::Cache, None),
        Shown::Nothing => (of(region, region.account.clone()), Principal::Anonymous, None),
    };
    let access_key = match shown {
        Shown::Signature { claim, .. } => Some(AccessKeyId::from(claim.access_key_id())),
        Shown::Password { .. } | Shown::Fetch(_) | Shown::Nothing => None,
    };
    let (request_id, endpoint) = (request_id.into(), endpoint.into());
    let call = Call { world, principal, access_key, auth: asker.auth, request_id, endpoint };
    Ok(Caller { call, secret })
}

/// An account in the region that this is: for requests that name no other.
fn of(region: &Region, account: AccountId) -> World {
    World { account, region: region.name.clone() }
}

type Signed = (World, Principal, Option<Text>);

fn signed(
    region: &Region,
    asker: &Asker,
    request: &Request<'_>,
    claim: &Claim<'_>,
    service: &str,
) -> Result<Signed, Refusal> {
    let name = claim.access_key_id();
    let world = |account| World { account, region: RegionName::from(claim.region()) };
    let verified = |secret: &str| {
        let regions = [claim.region()];
        let scope = Scope { regions: &regions, service };
        let credential = Credential { secret, session: None };
        sigv4::verify(request, claim, &scope, Some(&credential), &region.keys, wall().0)?;
        Ok(Some(Text::from(secret)))
    };
    if name == AGENT_USER {
        let secret = verified(&region.link_token)?;
        return Ok((world(region.account.clone()), Principal::Agent, secret));
    }
    let state = region.state();
    if let Some(key) = state.access_keys.get(&AccessKeyId::from(name)) {
        let world = world(key.account.clone());
        let principal = Principal::of_arn(&key.principal_arn, &world);
        return Ok((world, principal, verified(&key.secret)?));
    }
    match asker.auth {
        Auth::Open if wire::route::is_account(name) => {
            Ok((world(AccountId::from(name)), Principal::Root, None))
        }
        Auth::Open => Ok((world(region.account.clone()), Principal::Root, None)),
        Auth::Strict => Err(Refusal::UnknownKey),
    }
}
