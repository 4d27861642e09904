//! Follows the redirects of registries, which lead to their blob storage. The HTTP client could do
//! that as well, but a failure would not tell the address it was redirected to.

use reqwest::header::{AUTHORIZATION, LOCATION};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};

use super::RequestError;
use super::error::{from_transport, shown};
use super::near::{is_same_server, may_lead};

/// The most redirects followed for one request: registries use one.
const MAX_REDIRECTS: usize = 5;

/// Sends a request and follows its redirects, but never to the server of `kept_off`.
pub(super) async fn send(
    asked: &Url,
    kept_off: Option<&Url>,
    request: RequestBuilder,
) -> Result<Response, RequestError> {
    let (client, request) = request.build_split();
    let mut request = request.map_err(|error| from_transport(asked, &error))?;
    for _ in 0..=MAX_REDIRECTS {
        let (at, again) = (request.url().clone(), request.try_clone());
        let response = client.execute(request).await;
        let response =
            response.map_err(|error| from_transport(asked, &error.with_url(at.clone())))?;
        let Some(mut following) = again else { return Ok(response) };
        let Some(told) = location(following.method(), &response) else { return Ok(response) };
        let bad = |why| RequestError::Address { url: shown(asked, &at), why };
        let next = step((asked, kept_off), &at, told).map_err(bad)?;
        if !is_same_host(&at, &next) {
            // The other host must not get our password.
            following.headers_mut().remove(AUTHORIZATION);
        }
        *following.url_mut() = next;
        request = following;
    }
    let why = "too many redirects".to_owned();
    Err(RequestError::Address { url: asked.to_string(), why })
}

/// Returns the address of a redirect, if the response is one.
fn location<'a>(method: &Method, response: &'a Response) -> Option<&'a str> {
    let leads = match response.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => true,
        // These statuses turn every method into a GET.
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => {
            method == Method::GET || method == Method::HEAD
        }
        _ => false,
    };
    let told = response.headers().get(LOCATION).filter(|_| leads)?;
    told.to_str().ok()
}

/// Resolves `told` at `at`, and refuses addresses to which a request for `asked` must not be
/// redirected: from an encrypted connection to an open one, from elsewhere to this machine, and to
/// the registry of this host's control plane, which may trust every process on this machine.
fn step((asked, kept_off): (&Url, Option<&Url>), at: &Url, told: &str) -> Result<Url, String> {
    let next = at.join(told).map_err(|error| format!("redirected to {told:?}: {error}"))?;
    if !matches!(next.scheme(), "http" | "https") {
        return Err(format!("redirected to {}", next.scheme()));
    }
    if at.scheme() == "https" && next.scheme() != "https" {
        return Err("redirected from https to http".to_owned());
    }
    if !may_lead(asked, &next) {
        return Err("redirected to an address of this machine".to_owned());
    }
    if kept_off.is_some_and(|own| is_same_server(&next, own)) {
        return Err("redirected to the registry of this host's control plane".to_owned());
    }
    Ok(next)
}

fn is_same_host(one: &Url, other: &Url) -> bool {
    let host = |url: &Url| url.host_str().map(str::to_owned);
    let port = Url::port_or_known_default;
    (host(one), port(one)) == (host(other), port(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_where_they_may() {
        let step = |at: &str, told| {
            let at: Url = at.parse().unwrap();
            let own = "http://127.0.0.1:4566".parse().unwrap();
            step((&at, Some(&own)), &at, told).map(|url| url.to_string())
        };
        let (far, near) = ("https://registry.test/v2/a", "http://127.0.0.1:5000/v2/a");
        assert_eq!(step(far, "/b?c").as_deref(), Ok("https://registry.test/b?c"));
        assert_eq!(step(far, "https://s.test/b").as_deref(), Ok("https://s.test/b"));
        assert_eq!(step(near, "http://127.0.0.1:1/b").as_deref(), Ok("http://127.0.0.1:1/b"));
        for (at, told) in [
            (far, "http://s.test/b"),
            (far, "https://127.0.0.1/b"),
            (near, "http://169.254.169.254/b"),
            (near, "http://localhost:4566/v2/111111111111/us-east-1/private/manifests/1"),
            (near, "file:///etc/shadow"),
            (near, "http://["),
        ] {
            assert!(step(at, told).is_err(), "{at} to {told}");
        }
    }

    #[test]
    fn ports_are_hosts_of_their_own() {
        let same =
            |one: &str, other: &str| is_same_host(&one.parse().unwrap(), &other.parse().unwrap());
        assert!(same("https://a.test/x", "https://a.test:443/y"));
        assert!(!same("https://a.test/x", "https://a.test:444/x"));
        assert!(!same("http://a.test/x", "https://a.test/x"));
        assert!(!same("http://a.test/x", "http://b.test/x"));
    }
}
