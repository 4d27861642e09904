//! Who asks the registry, and what they may do. Every request carries its password; there are no
//! sessions.

use api::base64;
use http::{HeaderMap, StatusCode, header};
use model::call::Auth;
use model::ecr::AGENT_USER;
use model::id::{AccountId, RepositoryKey};
use services::ecr::token;

use super::refusal::Refusal;
use super::upstream::Upstreams;
use crate::region::{Region, now};

/// Who asks.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Caller {
    /// Nobody says; in open mode that is enough to pull.
    Anonymous,
    /// This region's own pull through cache, which asks for an account that has a rule that leads
    /// back here: it may pull what the account may, and never more than nobody.
    Cache(AccountId),
    /// An agent, which pulls for tasks of any world.
    Agent,
    User(token::Caller),
}

/// What is asked, as far as permission goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Pull,
    Push,
}

/// Finds out who asks; a password that is wrong or has expired is refused whatever is asked.
pub(super) fn identify(
    region: &Region,
    upstreams: &Upstreams,
    headers: &HeaderMap,
    host: &str,
) -> Result<Caller, Refusal> {
    let nobody = || match upstreams.asks_for(headers) {
        Some(account) => Caller::Cache(account),
        None => Caller::Anonymous,
    };
    let Some((user, password)) = credentials(headers) else { return Ok(nobody()) };
    match (&*user, &*password) {
        // Clients without a login for us answer the challenge all the same.
        ("", "") => Ok(nobody()),
        (AGENT_USER, token) if region.is_link_token(token) => Ok(Caller::Agent),
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

/// ECR answers 400 to a password that is none of its own.
fn wrong() -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        "DENIED",
        "Your Authorization Token is invalid. Log in as AWS with a password of \
         `aws ecr get-login-password`.",
    )
}

/// User and password of a Basic authorization.
fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("basic").then_some(())?;
    let text = String::from_utf8(base64::decode(rest.trim())?).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

impl Caller {
    /// Whether this caller may do `access` to the repository, by the ECR action's name.
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

    /// Whose repositories are listed.
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
