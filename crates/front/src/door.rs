//! The rule that admits requests at all, before any of the HTTP services checks credentials.
//!
//! In open mode a request needs no secret: a region is protected because only this machine can
//! reach it. A browser on this machine runs other people's programs: it sends in `Host` the name by
//! which it came here, and in `Origin` and `Sec-Fetch-Site` the page that asks. A container in host
//! network mode shares the machine's loopback: it needs credentials that Gantry issued, as in
//! strict mode.

use std::net::IpAddr;

use api::{Fault, Protocol};
use http::{Extensions, Method, StatusCode, Uri, header};
use model::call::Auth;

/// The header that requests to empty a region must have: a page of another site can send a header
/// of its own choice only after a preflight request, which is never answered.
pub const OPERATOR_HEADER: &str = "x-gantry-operator";

/// Suffixes of names that belong to AWS, so that no attacker can point them here: clients that use
/// them to reach this machine were configured to.
const AWS_NAMES: [&str; 9] = [
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".api.aws",
    ".on.aws",
    ".amazonaws.eu",
    ".api.amazonwebservices.com.cn",
    ".c2s.ic.gov",
    ".sc2s.sgov.gov",
    ".csp.hci.ic.gov",
];
/// The longest part of a client's own text that is repeated to it, in characters.
const MAX_REPEATED: usize = 80;

/// The names that a region in open mode answers to, beyond those of every machine.
#[derive(Debug, Default)]
pub struct Names {
    /// The address that the server listens on.
    pub listens: Option<IpAddr>,
    /// Names that the operator added, in lower case.
    pub more: Vec<String>,
}

/// The judgement of a request, made once; the services get it by [`asker`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asker {
    /// The mode that applies to this client.
    pub(crate) auth: Auth,
    /// True if a container of this machine asks.
    pub(crate) is_container: bool,
    /// The reason why every request of this client is refused.
    pub(crate) barred: Option<String>,
}

/// The judgement of a request that was never judged: it is admitted by its credentials only.
static UNJUDGED: Asker = Asker { auth: Auth::Strict, is_container: false, barred: None };

/// Returns the judgement of a request.
pub(crate) fn asker(extensions: &Extensions) -> &Asker {
    extensions.get().unwrap_or(&UNJUDGED)
}

impl Asker {
    pub(crate) fn judge<B>(
        auth: Auth,
        names: &Names,
        is_container: bool,
        request: &http::Request<B>,
    ) -> Asker {
        match auth {
            Auth::Strict => Asker { auth, is_container, barred: None },
            Auth::Open => Asker {
                auth: if is_container { Auth::Strict } else { Auth::Open },
                is_container,
                barred: barred(names, request),
            },
        }
    }

    /// Returns the refusal in the form of that protocol.
    pub(crate) fn fault(&self, protocol: Protocol) -> Option<Fault> {
        let code = match protocol {
            Protocol::Json | Protocol::Cbor => "AccessDeniedException",
            Protocol::Query | Protocol::Ec2 => "AccessDenied",
        };
        let why = self.barred.as_ref()?;
        Some(Fault::client(code, why).with_status(StatusCode::FORBIDDEN.as_u16()))
    }

    /// Adds an explanation for a container's owner to the refusal of its unknown key.
    pub(crate) fn explain(&self, is_unknown_key: bool, mut fault: Fault) -> Fault {
        if self.is_container && is_unknown_key {
            fault.message += " (Containers are not this region's administrator, also in open \
                              mode and in host network mode: they need an access key that Gantry \
                              issued.)";
        }
        fault
    }
}

/// Returns the reason why open mode refuses such a request.
fn barred<B>(names: &Names, request: &http::Request<B>) -> Option<String> {
    let (uri, headers) = (request.uri(), request.headers());
    let text =
        |name: header::HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = text(header::HOST);
    // Both are checked, because the server cannot know which of them the client used.
    let named = [host, uri.authority().map(http::uri::Authority::as_str)];
    if let Some(other) = named.into_iter().flatten().find(|name| !names.are(name)) {
        let shown: String = other.chars().take(MAX_REPEATED).collect();
        return Some(format!(
            "This Gantry runs in open mode, where it answers to localhost and AWS's names only, \
             not to {shown:?}. If that is its name, start it with --allow-host."
        ));
    }
    let site = headers.get("sec-fetch-site").map(|value| value.to_str().unwrap_or("?"));
    let foreign_site = site.is_some_and(|site| !matches!(site, "same-origin" | "none"));
    let foreign_origin = text(header::ORIGIN).is_some_and(|origin| !is_same(origin, host));
    if foreign_site || foreign_origin {
        let why = "This Gantry runs in open mode, where it does nothing for web pages of other \
                   sites.";
        return Some(why.to_owned());
    }
    let is_signed = headers.contains_key(header::AUTHORIZATION);
    let by_address = request.method() != Method::POST && !is_signed && acts(uri);
    by_address.then(|| {
        "This Gantry runs in open mode, where an address alone (Action in its query) \
         changes nothing: send POST, or an Authorization header."
            .to_owned()
    })
}

/// Returns true if a URL names an operation of the Query protocol. Older browsers, and pages over
/// http of other sites, fetch a picture without naming the page. GetCallerIdentity is harmless, and
/// `aws eks get-token` sends it like this.
fn acts(uri: &Uri) -> bool {
    wire::s3::parameters(uri.query().unwrap_or_default())
        .any(|(name, value)| name == "Action" && value != "GetCallerIdentity")
}

/// Returns true if an origin is the server that is asked.
fn is_same(origin: &str, host: Option<&str>) -> bool {
    let rest = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
    rest.zip(host).is_some_and(|(origin, host)| origin.eq_ignore_ascii_case(host))
}

impl Names {
    /// Returns true if an authority (`NAME`, `NAME:PORT`) is one of this region's.
    fn are(&self, authority: &str) -> bool {
        let Some(name) = name(authority) else { return false };
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(&name);
        if let Ok(address) = bare.parse::<IpAddr>() {
            let own = address.to_canonical().is_loopback() || self.listens == Some(address);
            return own || self.more.contains(&bare.to_owned());
        }
        name == "localhost"
            || name.ends_with(".localhost")
            || AWS_NAMES.iter().any(|end| name.ends_with(end))
            || self.more.contains(&name)
    }
}

/// Returns an authority without its port; None if it is malformed.
fn name(authority: &str) -> Option<&str> {
    let end = match authority.strip_prefix('[') {
        Some(rest) => rest.find(']')? + 2,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let (name, port) = authority.split_at(end);
    let fits = port.is_empty()
        || port.strip_prefix(':').is_some_and(|port| port.bytes().all(|b| b.is_ascii_digit()));
    (fits && !name.contains('@')).then_some(name)
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn request(uri: &str, headers: &[(&str, &str)]) -> Request<()> {
        let start = Request::post(uri);
        let all =
            headers.iter().fold(start, |request, (name, value)| request.header(*name, *value));
        all.body(()).expect("a request")
    }

    fn names() -> Names {
        let listens = Some("127.9.9.9".parse().expect("an address"));
        Names { listens, more: vec!["box.lan".to_owned(), "10.0.0.9".to_owned()] }
    }

    fn is_in(uri: &str, headers: &[(&str, &str)]) -> bool {
        Asker::judge(Auth::Open, &names(), false, &request(uri, headers)).barred.is_none()
    }

    #[test]
    fn open_mode_answers_to_names_that_nobody_else_can_lead_here() {
        for (host, right) in [
            ("localhost", true),
            ("LOCALHOST:4566", true),
            ("localhost.:4566", true),
            ("bucket.localhost:4566", true),
            ("127.0.0.1:4566", true),
            ("127.9.9.9", true),
            ("[::1]:4566", true),
            ("[::1]", true),
            ("box.lan:80", true),
            ("10.0.0.9:80", true),
            ("ecs.us-east-1.amazonaws.com", true),
            ("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn", true),
            ("evil.example:4566", false),
            ("localhost.evil.example", false),
            ("evillocalhost", false),
            ("127.0.0.1.evil.example:4566", false),
            ("amazonaws.com.evil.example", false),
            ("evilamazonaws.com", false),
            ("10.0.0.8:80", false),
            ("0.0.0.0:4566", false),
            ("[::]:4566", false),
            ("localhost@evil.example", false),
            ("localhost:4566.evil.example", false),
            ("[::1", false),
            ("", false),
        ] {
            assert_eq!(is_in("/", &[("host", host)]), right, "{host:?}");
        }
        // Every browser sends it; a client without it is older than browsers.
        assert!(is_in("/", &[]));
        assert!(!is_in("http://evil.example/", &[("host", "localhost")]));
    }

    #[test]
    fn open_mode_does_nothing_for_pages_of_other_sites() {
        let host = ("host", "localhost:4566");
        for (name, value, right) in [
            ("origin", "http://localhost:4566", true),
            ("origin", "https://LOCALHOST:4566", true),
            ("origin", "http://localhost:3000", false),
            ("origin", "https://evil.example", false),
            ("origin", "chrome-extension://abc", false),
            ("origin", "null", false),
            ("sec-fetch-site", "none", true),
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
            ("sec-fetch-site", "something new", false),
        ] {
            assert_eq!(is_in("/", &[host, (name, value)]), right, "{name}: {value}");
        }
    }

    #[test]
    fn in_open_mode_no_address_alone_changes_anything() {
        let asked = |method: Method, query: &str, headers: &[(&str, &str)]| {
            let mut request = request(&format!("/?{query}"), headers);
            *request.method_mut() = method;
            Asker::judge(Auth::Open, &names(), false, &request).barred.is_none()
        };
        for (query, right) in [
            ("Action=TerminateInstances&InstanceId.1=i-1", false),
            ("Version=2016-11-15&Action=CreateVpc", false),
            ("%41ction=CreateVpc", false),
            ("Action=GetCallerIdentity&Action=CreateVpc", false),
            ("Action=AssumeRole&X-Amz-Signature=00", false),
            ("Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Signature=00", true),
            ("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00", true),
            ("list-type=2&prefix=Action", true),
            ("", true),
        ] {
            assert_eq!(asked(Method::GET, query, &[]), right, "{query}");
            assert_eq!(asked(Method::HEAD, query, &[]), right, "{query}");
            assert!(asked(Method::GET, query, &[("authorization", "AWS4")]), "{query}");
            assert!(asked(Method::POST, query, &[]), "{query}");
        }
    }

    #[test]
    fn containers_and_strict_regions_go_by_credentials_alone() {
        let request = request("/", &[("host", "evil.example"), ("origin", "null")]);
        let strict = Asker::judge(Auth::Strict, &names(), false, &request);
        assert_eq!((strict.auth, strict.barred), (Auth::Strict, None));
        let container = Asker::judge(Auth::Open, &names(), true, &request);
        assert_eq!(container.auth, Auth::Strict);
        assert!(container.barred.is_some());
        assert_eq!(asker(&Extensions::new()).auth, Auth::Strict, "what nobody judged");
    }
}
