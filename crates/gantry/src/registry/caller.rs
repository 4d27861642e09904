//! The caller of the registry and its permissions. Every request carries its password; there are no
//! sessions.

use api::base64;
use http::{HeaderMap, StatusCode, header};
use model::ecr::AGENT_USER;
use model::id::{AccountId, RepositoryKey};
use services::ecr::token;

use super::refusal::Refusal;
use crate::cli::Auth;
use crate::link::token_fits;
use crate::region::{Region, now};

/// The caller of a request.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Caller {
    /// Without credentials; in open mode that is enough to pull.
    Anonymous,
    /// This region's own pull through cache, on behalf of an account with a rule that leads back
    /// here: it may pull what the account may, and never more than an anonymous caller.
    Cache(AccountId),
    /// An agent, which pulls for tasks of any world.
    Agent,
    User(token::Caller),
}

/// The kinds of access that permissions distinguish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Pull,
    Push,
}

/// Identifies the caller; a wrong or expired password is refused for every request.
pub(super) fn identify(
    region: &Region,
    headers: &HeaderMap,
    host: &str,
) -> Result<Caller, Refusal> {
    let nobody = || match region.door.upstreams.asks_for(headers) {
        Some(account) => Caller::Cache(account),
        None => Caller::Anonymous,
    };
    let Some((user, password)) = credentials(headers) else { return Ok(nobody()) };
    match (&*user, &*password) {
        // Some clients without a login for us still answer the challenge, with empty credentials.
        ("", "") => Ok(nobody()),
        (AGENT_USER, token) if token_fits(token, &region.link_token) => Ok(Caller::Agent),
        (token::USER, password) => match token::check(&region.state(), password, now()) {
            Ok(caller) => Ok(Caller::User(caller)),
            Err(token::Refusal::Unknown) => Err(wrong()),
            Err(token::Refusal::Expired) => Err(Refusal::denied(
                "Your authorization token has expired. Reauthenticate and try again.",
            )),
        },
        _ if user.is_empty() || password.is_empty() => Err(Refusal::log_in(host)),
        _ => Err(wrong()),
    }
}

/// Refuses an unknown password with ECR's status, 400.
fn wrong() -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        "DENIED",
        "Your Authorization Token is invalid. Log in as AWS with a password of \
         `aws ecr get-login-password`.",
    )
}

/// Reads user and password of a Basic authorization.
fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("basic").then_some(())?;
    let text = String::from_utf8(base64::decode(rest.trim())?).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

impl Caller {
    /// Checks that this caller may do `access` to the repository; `action` is the ECR action's
    /// name.
    pub(super) fn may(
        &self,
        access: Access,
        action: &str,
        of: &RepositoryKey,
        auth: Auth,
        host: &str,
    ) -> Result<(), Refusal> {
        match (self, access) {
            (Caller::Anonymous, Access::Pull) if auth == Auth::Open => Ok(()),
            (Caller::Cache(account), Access::Pull) if auth == Auth::Open => {
                match *account == of.world.account {
                    true => Ok(()),
                    false => Err(not_authorized(&format!("account {account}"), action, of)),
                }
            }
            (Caller::Anonymous | Caller::Cache(_), _) => Err(Refusal::log_in(host)),
            (Caller::Agent, Access::Pull) => Ok(()),
            (Caller::Agent, Access::Push) => Err(Refusal::denied("agents only pull")),
            (Caller::User(user), _) if user.account == of.world.account => Ok(()),
            (Caller::User(user), _) => Err(not_authorized(&user.principal_arn, action, of)),
        }
    }

    /// Returns the account whose repositories are listed.
    pub(super) fn account<'a>(&'a self, region: &'a Region) -> &'a AccountId {
        match self {
            Caller::Anonymous | Caller::Agent => &region.account,
            Caller::Cache(account) => account,
            Caller::User(user) => &user.account,
        }
    }
}

fn not_authorized(who: &str, action: &str, of: &RepositoryKey) -> Refusal {
    Refusal::denied(format!(
        "User: {who} is not authorized to perform: ecr:{action} on resource: {} because no \
         resource-based policy allows the ecr:{action} action",
        model::arn::repository(of)
    ))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(value: &str) -> Option<(String, String)> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap());
        credentials(&headers)
    }

    #[test]
    fn a_password_may_hold_colons() {
        let found = read(&format!("basic {}", base64::encode(b"AWS:a:b")));
        assert_eq!(found, Some(("AWS".to_owned(), "a:b".to_owned())));
        for wrong in ["Basic", "Basic !", "Bearer abc", &format!("Basic {}", base64::encode(b"x"))]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_caller_may_do_their_part() {
        let world = model::id::World { account: "1".into(), region: "r-1".into() };
        let of = RepositoryKey { world, name: "n".into() };
        let user = |account: &str| {
            Caller::User(token::Caller { account: account.into(), principal_arn: "p".into() })
        };
        let may = |caller: &Caller, access, auth| caller.may(access, "X", &of, auth, "h").is_ok();
        for (caller, pull_open, pull_strict, push) in [
            (Caller::Anonymous, true, false, false),
            (Caller::Agent, true, true, false),
            (user("1"), true, true, true),
            (user("2"), false, false, false),
        ] {
            assert_eq!(may(&caller, Access::Pull, Auth::Open), pull_open, "{caller:?}");
            assert_eq!(may(&caller, Access::Pull, Auth::Strict), pull_strict, "{caller:?}");
            assert_eq!(may(&caller, Access::Push, Auth::Open), push, "{caller:?}");
            assert_eq!(may(&caller, Access::Push, Auth::Strict), push, "{caller:?}");
        }
    }
}
