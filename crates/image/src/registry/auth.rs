//! The authentication of registries: Basic, or Bearer tokens from a token service.

use oci::reference::is_this_machine;
use reqwest::header::HeaderValue;
use reqwest::{RequestBuilder, Response, Url};
use serde::Deserialize;

use super::error::with_server_message;
use super::near::{is_same_server, may_lead};
use super::{Credentials, RequestError, Session, expect_success};

/// The largest response of a token service, in bytes. Tokens have a few KiB.
const MAX_TOKEN_BYTES: u64 = 1 << 20;
/// The most challenges read from one response.
const MAX_CHALLENGES: usize = 8;

/// The authorization that is sent with each request.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Authorization {
    None,
    Bearer(String),
    Basic(Credentials),
}

impl Authorization {
    pub(super) fn apply(&self, request: RequestBuilder) -> RequestBuilder {
        match self {
            Self::None => request,
            Self::Bearer(token) => request.bearer_auth(token),
            Self::Basic(Credentials { username, password }) => {
                request.basic_auth(username, Some(password))
            }
        }
    }
}

/// One kind of authentication that the registry offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Challenge {
    /// In lower case.
    scheme: String,
    parameters: Vec<(String, String)>,
}

impl Challenge {
    fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

#[derive(Deserialize)]
struct TokenAnswer {
    token: Option<String>,
    access_token: Option<String>,
}

impl Session {
    /// Obtains the authorization for `challenges`. `refused` is the response that contained them.
    pub(super) async fn authorize(
        &self,
        url: &Url,
        challenges: &[Challenge],
        refused: Response,
    ) -> Result<Authorization, RequestError> {
        let offered = |scheme: &str| challenges.iter().find(|challenge| challenge.scheme == scheme);
        if let Some(challenge) = offered("bearer") {
            return self.token(challenge).await.map(Authorization::Bearer);
        }
        match (offered("basic"), &self.credentials) {
            (Some(_), Some(credentials)) => Ok(Authorization::Basic(credentials.clone())),
            (Some(_), None) => Err(RequestError::Denied {
                message: "authorization failed: no basic auth credentials".to_owned(),
            }),
            (None, _) => Err(with_server_message(url, refused).await),
        }
    }

    async fn token(&self, challenge: &Challenge) -> Result<String, RequestError> {
        let realm = challenge.parameter("realm").unwrap_or_default();
        let mut url = self.checked_realm(realm)?;
        let own_scope = format!("repository:{}:pull", self.repository);
        url.query_pairs_mut()
            .append_pair("scope", challenge.parameter("scope").unwrap_or(&own_scope));
        if let Some(service) = challenge.parameter("service") {
            url.query_pairs_mut().append_pair("service", service);
        }
        let mut request = self.http.get(url.clone());
        if let Some(Credentials { username, password }) = &self.credentials {
            request = request.basic_auth(username, Some(password));
        }
        let response = self.send_once(&url, request).await?;
        let response = expect_success(&url, response).await?;
        let bytes = self.read_all(&url, response, MAX_TOKEN_BYTES).await?;
        let answer: Option<TokenAnswer> = serde_json::from_slice(&bytes).ok();
        answer.and_then(|answer| answer.token.or(answer.access_token)).ok_or_else(|| {
            RequestError::Denied { message: format!("token service {url} gave no token") }
        })
    }

    /// Checks the realm that the registry names, because the password is sent to it: never
    /// unencrypted to another host, nor to the registry of this host's control plane, which may
    /// trust every process on this machine.
    fn checked_realm(&self, realm: &str) -> Result<Url, RequestError> {
        let bad = |why: &str| RequestError::Address { url: realm.to_owned(), why: why.to_owned() };
        let url = Url::parse(realm).map_err(|error| bad(&error.to_string()))?;
        if !may_lead(&self.base, &url) {
            return Err(bad("a registry elsewhere may not name this machine's own addresses"));
        }
        if self.kept_off.as_ref().is_some_and(|own| is_same_server(&url, own)) {
            return Err(bad("it may not name the registry of this host's control plane"));
        }
        let same_host = url.host_str() == self.base.host_str();
        match url.scheme() {
            "https" => Ok(url),
            "http" if self.base.scheme() == "http" && same_host => Ok(url),
            "http" if url.host_str().is_some_and(is_this_machine) => Ok(url),
            _ => Err(bad("a token service must be reached by https")),
        }
    }
}

/// Parses all challenges in the `WWW-Authenticate` headers of a response.
pub(super) fn challenges<'a>(headers: impl IntoIterator<Item = &'a HeaderValue>) -> Vec<Challenge> {
    let texts = headers.into_iter().filter_map(|value| value.to_str().ok());
    texts.flat_map(parse).take(MAX_CHALLENGES).collect()
}

/// Parses `Scheme key="value", key=value, Scheme ...`.
fn parse(text: &str) -> Vec<Challenge> {
    let mut challenges: Vec<Challenge> = Vec::new();
    let mut rest = text.trim_start_matches([' ', ',']);
    while !rest.is_empty() {
        let end = rest.find([' ', '=', ',']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let after = after.trim_start_matches(' ');
        rest = match after.strip_prefix('=') {
            Some(value) if !word.is_empty() => {
                let (value, after) = parameter_value(value.trim_start());
                if let Some(challenge) = challenges.last_mut() {
                    challenge.parameters.push((word.to_ascii_lowercase(), value));
                }
                after
            }
            Some(after) => after,
            None => {
                if !word.is_empty() {
                    let scheme = word.to_ascii_lowercase();
                    challenges.push(Challenge { scheme, parameters: Vec::new() });
                }
                after
            }
        };
        rest = rest.trim_start_matches([' ', ',']);
    }
    challenges
}

/// Splits a token or a quoted string from the text after it.
fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_at(text.find([',', ' ']).unwrap_or(text.len()));
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(letters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn challenges_are_read() {
        let text = r#"Bearer realm="https://a.b/t",service="s",scope="repository:x:pull,push", Basic realm=y"#;
        let challenges = parse(text);
        assert_eq!(challenges.len(), 2);
        assert_eq!(challenges[0].scheme, "bearer");
        assert_eq!(challenges[0].parameter("realm"), Some("https://a.b/t"));
        assert_eq!(challenges[0].parameter("scope"), Some("repository:x:pull,push"));
        assert_eq!(challenges[1].scheme, "basic");
        assert_eq!(challenges[1].parameter("realm"), Some("y"));
        assert_eq!(parse(r#"Basic realm="a\"b""#)[0].parameter("realm"), Some("a\"b"));
        assert_eq!(parse("Negotiate, NTLM").len(), 2);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_hang_or_panic(text in "[ -~]{0,80}", odd in "\\PC{0,40}") {
            let _ = (parse(&text), parse(&odd));
        }
    }
}
