//! The caller of a registry request. Every request carries its password; there are no sessions.

use api::base64;
use http::request::Parts;
use http::{HeaderMap, StatusCode, header};
use model::call::Call;
use services::ecr::token;

use super::refusal::Refusal;
use super::upstream::Upstreams;
use crate::caller::{self, Shown, Unknown};
use crate::door;
use crate::region::{Region, request_id};

/// Finds out who asks; a password that is wrong or has expired is refused whatever is asked.
pub(super) fn identify(
    region: &Region,
    upstreams: &Upstreams,
    parts: &Parts,
    host: &str,
) -> Result<Call, Refusal> {
    let given = credentials(&parts.headers);
    let shown = match &given {
        Some((user, password)) if !user.is_empty() || !password.is_empty() => {
            Shown::Password { user, password }
        }
        // Clients without a login for us answer the challenge all the same.
        Some(_) | None => match upstreams.asks_for(&parts.headers) {
            Some(account) => Shown::Fetch(account),
            None => Shown::Nothing,
        },
    };
    let asker = door::asker(&parts.extensions);
    let found = caller::identify(region, asker, &shown, (&request_id(), host));
    found.map(|caller| caller.call).map_err(|unknown| match unknown {
        Unknown::Expired => {
            Refusal::denied("Your authorization token has expired. Reauthenticate and try again.")
        }
        Unknown::Password | Unknown::Signature(_) => match &given {
            Some((user, password))
                if user != token::USER && (user.is_empty() || password.is_empty()) =>
            {
                Refusal::log_in(host)
            }
            Some(_) | None => wrong(),
        },
    })
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
}
